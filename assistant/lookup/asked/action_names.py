"""How an answer speaks of an action: by its number, or by its title where the document gives it none."""

from __future__ import annotations

import re

from ingest.model import Record


def entitled(record: Record, limit: int = 90) -> str:
    """ "actie 5"; 'de actie "Meldpunt openen"' for one without a number."""
    if record.data["nummer"]:
        return f"actie {record.data['nummer']}"
    title = " ".join(str(record.data["titel"] or record.data["tekst"]).split())
    cut = title if len(title) <= limit else title[: title.rfind(" ", 0, limit)].rstrip(" ,;:") + " ..."
    return f'de actie "{cut}"'


def by_number(record: Record) -> str:
    """ "actie 5", or "de actie" for one without a number, where its title stands beside it."""
    return f"actie {record.data['nummer']}" if record.data["nummer"] else "de actie"


def opening(record: Record) -> str:
    """ "actie 5: " before a title or text, and nothing for one without a number."""
    return f"actie {record.data['nummer']}: " if record.data["nummer"] else ""


def upper(text: str) -> str:
    """A text with a capital to begin with."""
    return text[:1].upper() + text[1:]


def numbers_named(flat: str) -> list[str]:
    """The numbers of the actions that a (folded) question names: "actie 1 en actie 9", "acties 3, 4 en 7"."""
    out: list[str] = []
    for match in re.finditer(
        r"\bacties? ((?:\d{1,2})(?!\.\d)(?:(?:\s*,\s*|\s+(?:en|of|met|versus)\s+(?:actie\s+)?)\d{1,2}\b)*)",
        flat,
    ):
        out += re.findall(r"\d{1,2}", match.group(1))
    return list(dict.fromkeys(out))
