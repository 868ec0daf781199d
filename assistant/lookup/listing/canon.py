"""A question over a whole register with the names in it put as marks, so that a small grammar can read what is asked of them:
"welke dossiers gelden wel voor Lagewaard maar niet voor Veenburg" becomes "welke dossiers gelden wel voor gem_0 maar niet voor gem_1".

Names in a row ("zowel A als B", "A, B en C", "A noch B") are one mark. What kind a mark is of tells its first three letters: gem (municipality),
per (person), dos (dossier), the (theme), doc (document), org (who has hours in actions), num (so many of something). `marking` puts them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from assistant.lookup.listing.amounts import NUMBER, Amount, amount_of


@dataclass(frozen=True, slots=True)
class Names:
    """Names in a row. `how`: en (all of them), of (one of them at least) or noch (none of them)."""

    items: tuple[str, ...]
    how: str = "en"


@dataclass(slots=True)
class Canon:
    """The text with marks, and what the marks stand for. Names of persons and dossiers are the keys of their records. `all_of`: how many
    municipalities it says that there are ("alle zeven gemeenten"), 0 where it does not."""

    text: str
    all_of: int = 0
    names: dict[str, Names] = field(default_factory=dict)
    amounts: dict[str, Amount] = field(default_factory=dict)

    def mark(self, kind: str, value: str | Amount) -> str:
        """A new mark of a kind that stands for a name or an amount."""
        made = f"{kind}_{len(self.names) + len(self.amounts)}"
        if isinstance(value, Amount):
            self.amounts[made] = value
        else:
            self.names[made] = Names((value,))
        return made


def with_amounts(made: Canon, text: str) -> str:
    """A part of the text with marks for the amounts in it."""

    def marked(match: re.Match[str]) -> str:
        amount = amount_of(match)
        return made.mark("num", amount) if amount is not None else match.group()

    return NUMBER.sub(marked, text)
