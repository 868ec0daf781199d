"""What people put between the verb and the thing they ask about without asking another thing: "wie gaat er formeel over het Warmteplan?",
"wie is vanuit de regio trekker van ...?"."""

from __future__ import annotations

import re

_SAID = (
    r"vanuit (?:de|onze) (?:regio|samenwerking)",
    r"(?:vanuit|namens) (?:de|alle) (?:regio)?gemeenten(?= (?:bestuurlijk |de )?(?:kar)?(?:trekker|verantwoordelijk|over|aanspreekpunt))",
    r"formeel(?: gezien)?",
    r"officieel",
    r"feitelijk",
    r"in feite",
    r"op papier",
    r"uiteindelijk(?! (?:\w+ )?(?:doel\w*|resultaat|effect|beeld|besluit))",
    r"tegenwoordig",
    r"heden(?: ten dage)?",
    r"thans",
    r"vandaag de dag",
    r"(?:bestuurlijk|regionaal) gezien",
    r"in bestuurlijke zin",
    r"(?:aan|van) (?:de )?bestuurlijke (?:kant|zijde)",
    r"in het (?:regio)?bestuur",
    r"daadwerkelijk",
)
# Behind the words that ask and their verb, and before what is asked about.
_BETWEEN = re.compile(
    r"^(?P<front>(?:en |maar )?(?:(?:bij|onder|door|van|aan|tot|in|vanaf|sinds|namens|voor|met) )?"
    r"(?:wie|wat|wanneer|(?:welke?|hoeveel) [^\W\d_]+|waar\w*|hoe lang)(?: (?!(?:het|de|een)\b)[^\W\d_]+){1,2}?) "
    rf"(?:{'|'.join(_SAID)}) (?=\w)",
    re.I,
)


# Either way: "alleen of samen met anderen", "al dan niet met een ander".
_WITH_OTHERS = r"(?:(?:samen )?met (?:een )?ander(?:e|en)?|samen|mede)"
_EITHER = re.compile(
    rf",? \b(?:alleen (?:of|dan wel) {_WITH_OTHERS}|{_WITH_OTHERS} of alleen|al dan niet (?:alleen|{_WITH_OTHERS}))\b(?=\W|$)",
    re.I,
)


def without_adverbs(text: str) -> str:
    """The question without such words; the text itself where it has none."""
    return _BETWEEN.sub(r"\g<front> ", _EITHER.sub("", text))
