"""Who or what is of a municipality, said by its adjective: "de Lagewaardse wethouder" is the wethouder from Lagewaard, "Lagewaardse dossiers" are those of it."""

from __future__ import annotations

import re
from collections.abc import Callable

_BEARERS = r"(?:burgemeester|wethouder|bestuurder|portefeuillehouder|ambassadeur|(?:kar)?trekker)s?"
_SAID = re.compile(
    rf"\b(?P<adjective>[^\W\d_]{{3,}}(?:se|er)) (?P<what>(?:bestuurlijke? )?(?P<who>{_BEARERS})|dossiers)\b",
    re.I,
)


def by_its_name(text: str, town_of: Callable[[str], str]) -> str:
    """The text with the municipality's own name behind who is of it. `town_of`: the municipality whose adjective a word is, "" for none."""

    def named(match: re.Match[str]) -> str:
        town = town_of(match["adjective"])
        link = "uit" if match["who"] else "van"
        return f"{match['what']} {link} {town}" if town else match.group()

    return _SAID.sub(named, text)
