"""What a question asks of dossiers or actions as of now ("welke lopen er nog?", "wat loopt al langer dan vijf jaar?"), put in years."""

from __future__ import annotations

import re
from datetime import date

from assistant.reading.question import Question
from assistant.words.numerals import COUNTS, number_of
from ingest.language import fold

_NOUN = r"(?:(?:regionale?|van deze|van de|onze) )?(?P<noun>dossiers?|trajecten|onderwerpen|programma['’]?s|acties?|actiepunten)"
_NOW = r"(?: (?:nu|op dit moment|momenteel|thans|vandaag|tegenwoordig|nog|steeds|altijd|er|wel|gewoon|eigenlijk|dan|ook))*"
_SAYS_NOW = re.compile(
    r"\b(?:nu|op dit moment|momenteel|thans|vandaag|tegenwoordig|nog|steeds|actief|gaande|lopend|lopende|bezig)\b"
)
_YEARS = rf"(?P<n>\d{{1,2}}|een|{'|'.join(sorted(COUNTS, key=len, reverse=True))}) (?:jaar|jaren)"
_DONE = r"(?:afgelopen|klaar|afgerond|voorbij|beeindigd|gestopt|ten einde|geeindigd)"
_TAIL = r"(?P<tail>,? (?:waar|waaraan|waarbij|met|onder|bij|binnen) .+)?"
_AS_OF_NOW: tuple[tuple[str, str], ...] = (
    ("begint", rf"(?:moeten|moet|gaan|gaat){_NOW} (?:beginnen|van start(?: gaan)?|starten|aanvangen)"),
    ("begint", rf"(?:zijn|is){_NOW} niet (?:begonnen|gestart|van start(?: gegaan)?)"),
    ("begint", r"(?:nog niet (?:begonnen|gestart) (?:zijn|is)|nog moeten beginnen|nog moet beginnen)"),
    ("over", rf"(?:lopen|loopt){_NOW} niet (?:meer|langer)(?: door)?"),
    ("over", rf"(?:zijn|is){_NOW} niet (?:meer|langer) (?:actief|gaande|bezig)"),
    ("over", r"niet (?:meer|langer) (?:lopen|loopt|actief zijn)"),
    ("loopt", rf"(?:zijn|is){_NOW} niet {_DONE}"),
    ("loopt", rf"nog (?:steeds )?niet (?:{_DONE} (?:zijn|is)|(?:zijn|is) {_DONE})"),
    ("straks", rf"(?:lopen|loopt|duren|duurt|zijn){_NOW} over {_YEARS}{_NOW}(?: (?:door|actief|gaande))?"),
    ("straks", rf"over {_YEARS} nog (?:steeds )?(?:lopen|loopt|duren)"),
    ("binnen", rf"(?:lopen|loopt|eindigen|eindigt|stoppen|zijn|zijn er){_NOW} (?:binnen|in de komende|de komende|komende|in) {_YEARS}{_NOW}(?: (?:af|klaar|afgelopen|ten einde))?"),
    ("binnen", rf"(?:binnen|in de komende|de komende|komende) {_YEARS} (?:aflopen|eindigen|stoppen|afloopt|eindigt)"),
    ("al langer", rf"(?:lopen|loopt|duren|duurt|zijn|is){_NOW} al (?:langer|meer) dan {_YEARS} ?(?:bezig|gaande|actief)?"),
    ("al langer", rf"al (?:langer|meer) dan {_YEARS} (?:lopen|loopt|duren|bezig zijn|gaande zijn)"),
    ("nog langer", rf"(?:lopen|loopt|duren|duurt|gaan|gaat){_NOW} (?:langer|meer) dan {_YEARS} ?(?:door)?"),
    ("nog langer", rf"nog (?:langer|meer) dan {_YEARS} (?:lopen|loopt|duren|doorgaan)"),
    ("loopt", rf"(?:lopen|loopt|zijn|is){_NOW}(?: (?:door|actief|gaande|lopend|bezig|in uitvoering))?"),
    ("loopt", r"(?:(?:nu|nog|op dit moment|momenteel|thans|steeds|er) )*(?:lopen|loopt|actief zijn|gaande zijn|bezig zijn)"),
)  # fmt: skip
_ASKED = tuple(
    (
        kind,
        re.compile(
            rf"(?:en )?(?:(?P<which>welke?|hoeveel)|(?:noem|geef|toon|lijst|is er|zijn er)(?: me| mij| eens)?(?: de| alle| een| nog| ook)*)?(?: van (?:de|alle))? ?{_NOUN} (?:er )?(?:die |dat )?{form}{_TAIL}\W*"
        ),
    )
    for kind, form in _AS_OF_NOW
)
_RUNNING = re.compile(
    rf"(?:(?P<which>welke|hoeveel)|(?:noem|geef|toon|wat zijn)(?: de| alle)*)?(?: de)? ?(?:(?:nu|nog|momenteel|op dit moment) )*lopende {_NOUN}(?: (?:zijn er(?: nu| nog)*|er zijn|zijn dat))?{_TAIL}\W*"
)


_LONGEST = (
    (re.compile(r"(?:en )?welke? dossiers? (?:loopt|lopen|is|zijn)(?: er)? al het langste?(?: bezig| gaande)?\W*"), "Welk dossier is het eerst begonnen?"),
    (
        re.compile(r"(?:en )?welke? dossiers? (?:(?:loopt|lopen)(?: er)? nog het langste?(?: door)?|(?:heeft|hebben)(?: er)? nog (?:het meest|het meeste|de meeste|het langst|het langste|de langste)(?: tijd| jaren)? te gaan)\W*"),
        "Welk dossier loopt het langst door?",
    ),
)  # fmt: skip


def put_as_of_now(question: Question) -> str:
    """The question with the years that it means as of today; "" where it says nothing of now, or names a year itself."""
    flat = " ".join(fold(question.text).split())
    if question.years or question.leaning or question.named("dossier"):
        return ""
    longest = next((plain for pattern, plain in _LONGEST if pattern.fullmatch(flat)), "")
    if longest:
        return longest
    for kind, pattern in (*_ASKED, ("loopt", _RUNNING)):
        if (match := pattern.fullmatch(flat)) is None:
            continue
        if kind == "loopt" and not _SAYS_NOW.search(flat):
            return ""
        if kind == "nog langer" and "nog" not in flat.split():
            return ""
        return _put(kind, match, question)
    return ""


def _put(kind: str, match: re.Match[str], question: Question) -> str:
    now = date.today().year
    said = match.groupdict().get("n")
    years = 1 if said == "een" else number_of(said) if said else 0
    action = match["noun"].startswith("actie")
    forms = {
        "loopt": "zijn nog niet klaar" if action else "zijn nu actief",
        "over": "zijn al klaar" if action else "zijn al afgelopen",
        "begint": f"beginnen na {now}" if action else f"zijn na {now} begonnen",
        "straks": f"lopen in {now + years}" if action else f"lopen in {now + years} nog",
        "binnen": "" if action else f"eindigen tussen {now} en {now + years}",
        "al langer": "" if action else f"zijn voor {now - years + 1} begonnen en zijn actief",
        "nog langer": "" if action else f"lopen na {now + years} nog",
    }
    form = forms[kind]
    which = "Hoeveel" if (match.groupdict().get("which") or "") == "hoeveel" else "Welke"
    tail = match["tail"] or ""
    noun = "acties" if action else "dossiers"
    return (
        f"{which} {noun} {form}{question.text[len(question.text) - len(tail) - 1 :].rstrip('?') if tail else ''}?"
        if form
        else ""
    )
