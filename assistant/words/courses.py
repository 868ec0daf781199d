"""What becomes of a thing, in whatever verb: it ends or is halted, begins, comes later, rises, falls. Who asks why the bridge was "stopgezet" is
answered by what it was "gepauzeerd" for; that it was "afgerond" is another course. The works on a thing ("de ombouw van de brug") are mostly
told as its project."""

from __future__ import annotations

from functools import lru_cache

from assistant.claims.alike.deeds import DEEDS
from ingest.language import stem

_COURSES = """
stoppen stop stopt stopte gestopt stopzetten stopgezet stopgelegd staken gestaakt stilleggen stilgelegd stilliggen stilligt stilvallen stilgevallen stilzetten stilgezet stil pauzeren gepauzeerd pauze pauzestand opschorten opgeschort bevriezen bevroren onderbreken onderbroken afblazen afgeblazen schrappen geschrapt schrapt vervallen vervalt verviel verdwijnen verdwijnt verdween verdwenen wegvallen wegvalt weggevallen opheffen opgeheven afschaffen afgeschaft beeindigen beeindigd ophouden kwijtraken kwijtraakt kwijtgeraakt kwijt verliezen verliest verloren verloor sneuvelen sneuvelt gesneuveld
beginnen begint begon begonnen begin starten start gestart opstarten opgestart aanvangen aanvang ingaan ingaat invoeren ingevoerd invoering inwerkingtreding
vertragen vertraagd vertraging vertraagt uitlopen uitloopt uitgelopen uitloop uitstellen uitgesteld uitstel opschuiven opgeschoven verschuiven verschoven verlaat achterlopen achterloopt achterstand
stijgen stijgt gestegen stijging toenemen toeneemt toegenomen toename groeien groeit groeide gegroeid groei oplopen oploopt opgelopen verhogen verhoogd verhoogt verhoging
dalen daalt daalde gedaald daling afnemen afneemt afgenomen afname krimpen krimpt gekrompen krimp teruglopen terugloopt teruggelopen verminderen verminderd vermindert vermindering verlagen verlaagd verlaagt verlaging
"""


_WORKS = frozenset(
    stem(w)
    for w in "verbouwing ombouw ombouwen reconstructie herinrichting renovatie renoveren opknapbeurt aanleg verbreding herbouw".split()
)
_AS_PROJECT = (stem("project"), stem("aanpak"))
_GOES_ON = frozenset(stem(w) for w in "doorgaan doorgaat doorgang doorgegaan doorgaande".split())


# They carry too many sentences to tell a deed of their own.
_CARRIES = frozenset(
    stem(w)
    for w in "maken leveren geven zeggen stellen houden komen zien kijken zetten gebeuren bestaan aanwezig zijn ontwikkelen realiseren uitvoeren open samen helpen "
    "hulp bijdragen inzet uren inzetten overleg overleggen doel onderwerp huishouden gezin agenda kopen betalen rekening".split()
)


@lru_cache(maxsize=1)
def _alike() -> dict[str, frozenset[str]]:
    out: dict[str, frozenset[str]] = {}
    for line in (*_COURSES.strip().splitlines(), *DEEDS.strip().splitlines()):
        stems = frozenset(stem(w) for w in line.split() if "-" not in w) - _CARRIES
        for s in stems:
            out[s] = out.get(s, frozenset()) | stems
    return out


@lru_cache(maxsize=1)
def _ends() -> tuple[str, ...]:
    return tuple(dict.fromkeys(stem(w) for w in _COURSES.strip().splitlines()[0].split()))


def same_course(stemmed: str, denied: bool = False) -> tuple[str, ...]:
    """The stems of what says the same to become of a thing that ends, or to be done on it, as a word with this stem; () for any other
    word. `denied`: in a text that has "niet" or "geen", where what does not go on has ended."""
    if stemmed in _WORKS:
        return _AS_PROJECT
    ended = stemmed in _ends() or (denied and stemmed in _GOES_ON)
    return tuple(s for s in _ends() if s != stemmed) if ended else ()


@lru_cache(maxsize=1024)
def same_deed(stems: tuple[str, ...]) -> frozenset[str]:
    """The stems of the verbs that may tell the deed of one with any of these stems."""
    return frozenset().union(*(_alike().get(s, frozenset()) for s in stems))
