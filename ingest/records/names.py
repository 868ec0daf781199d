"""What names of persons and their functions look like in Dutch documents."""

from __future__ import annotations

import re

from ingest.language import fold

FUNCTIONS = (
    "burgemeester",
    "wethouder",
    "loco-burgemeester",
    "gedeputeerde",
    "dijkgraaf",
    "heemraad",
    "raadslid",
    "statenlid",
    "minister",
    "staatssecretaris",
    "commissaris van de koning",
    "gemeentesecretaris",
    "voorzitter",
    "directeur",
    "bestuurder",
    "portefeuillehouder",
    "bestuurslid",
    "hoogheemraad",
)
_PLURALS = {"raden": "raad", "leden": "lid", "graven": "graaf"}
# An initial before the word makes it a surname ("D. Dijkgraaf").
FUNCTION = re.compile(
    r"(?<!\b[A-ZÀ-Þ]\.\s)(?<!\b[A-ZÀ-Þ]\.)\b(?P<function>(?:loco-?)?burgemeester|wethouder|gedeputeerde(?!\s+staten)|dijkgra(?:af|ven)|(?:hoog)?heemra(?:ad|den)|"
    r"(?:(?:dagelijks|algemeen)\s)?bestuurs(?:lid|leden)|[da]b-(?:lid|leden)|"
    r"(?:lid|leden)\s[da]b\b|(?:lid|leden)\s(?:van\shet\s)?(?:dagelijks|algemeen)\sbestuur|raads(?:lid|leden)|staten(?:lid|leden)|minister|staatssecretaris|gemeentesecretaris|voorzitter|directeur|bestuurder|"
    r"portefeuillehouder|commissaris van de koning)(?P<plural>\(s\)|s(?:en)?|n|en)?(?![\w-])",
    re.I,
)
TITLES = re.compile(
    r"\b(?:mr|drs|dr|ir|ing|prof|mw|mevr|mevrouw|dhr|de heer|heer|jhr|jkvr|bc|msc|ma|mba)\b\.?\s*", re.I
)
PARTICLES = (
    r"(?:van|de|den|der|het|'t|’t|ter|ten|te|el|al|la|le|du|dos|da|di|von|zu|op|in|"
    r"aan|bij|uit|onder|over|voor|'s|’s|v\.?d\.?)"
)
_UPPER = "".join(chr(c) for c in range(0x41, 0x250) if chr(c).isupper())
_SURNAME = rf"(?:{PARTICLES}\s+)*(?:[dlo]['’](?=[{_UPPER}]))?[{_UPPER}'’][\w'’]+(?:-\s?(?:{PARTICLES}\s+)*[{_UPPER}]?[\w'’]+)*"
INITIALS = rf"(?:(?:IJ|[{_UPPER}][hj]?)(?:\.(?:-\s?(?=[{_UPPER}][hj]?\.))?|-(?=[{_UPPER}][hj]?\.))\s*)+"
_GIVEN = rf"[{_UPPER}][^\W\d_{_UPPER}]+(?:-[{_UPPER}]?[^\W\d_{_UPPER}]+)?"
INITIALLED = rf"{INITIALS}\s*{_SURNAME}(?:\s+{PARTICLES}?\s*[{_UPPER}][\w'’-]+)?"
NAME = re.compile(rf"(?:{INITIALLED}|{_GIVEN}\s+(?:{_GIVEN}\s+)?{_SURNAME})")
SURNAME = re.compile(rf"(?:(?:[Dd]e|[Vv]an|[Dd]en|[Dd]er|[Tt]er)\s+)*{_SURNAME}")
NOBODY = re.compile(
    (
        r"^\s*(vacature|vacant|nog\s(?:te\s(?:benoemen|bepalen)|in\ste\svullen|niet\s(?:bekend|benoemd|ingevuld)|open)|wordt\s(?:nog\s)?ingevuld|n\.?\s?n?\.?\s?t\.?\s?b\.?|n\.?\s?n?\.?\s?b\.?|p\.?m\.?|nader\ste\s"
        r"(?:bepalen|benoemen)|nog\sniet\sbekend|onbekend|geen|-)\b\.?"
    ),
    re.I,
)


def singular(function: str) -> str:
    """A function as FUNCTION found it, in lower case and singular ("Heemraden" -> "heemraad")."""
    plain = fold(function).replace("loco-burgemeester", "locoburgemeester")
    plain = plain.replace("locoburgemeester", "loco-burgemeester")
    for many, one in _PLURALS.items():
        if plain.endswith(many):
            return plain.removesuffix(many) + one
    return plain


def surname(name: str) -> str:
    """The part of a name that people use: without initials, given names kept out ("M. van der Berg" -> "van
    der Berg").
    """
    rest = re.sub(rf"^(?:{INITIALS}\s*)+", "", name).strip()
    if rest != name.strip():
        return rest
    words = name.split()
    return " ".join(words[1:]) if len(words) > 1 else name


def name_key(name: str) -> tuple[str, str]:
    """(folded surname, first initial): equal for all spellings of one person's name."""
    last = re.sub(r"[^a-z]", "", fold(surname(name)))
    first = re.match(r"[^\W\d_]", name.strip())
    return last, fold(first.group()) if first else ""
