"""General Dutch words that may stand in for one another, and words that are each other's opposites.

Written for this project: the plain and the official word for the same thing, in the language of regional
government. Nothing that a sentence may be wrong about stands here: no numbers, negations, quantifiers,
degrees of certainty, or parties that differ. A word may stand in more than one line; two words are alike
where they share one.
"""

from __future__ import annotations

from functools import lru_cache

from assistant.claims.alike import ALIKE
from assistant.claims.words import root

# A broader word may be said where the source has one of the narrower words behind it, not the other way round.
_BROADER = """
mens mensen persoon personen iemand > inwoner inwoners reiziger reizigers huurder huurders client clienten deelnemer deelnemers klant klanten bewoner bewoners jongeren ouderen woningzoekende woningzoekenden leerlingen studenten patienten
organisatie organisaties partij partijen > gemeente gemeenten corporatie corporaties woningcorporatie woningcorporaties partner partners bedrijf bedrijven waterschap waterschappen zorgaanbieders
bestuurder bestuurders > wethouder wethouders burgemeester burgemeesters gedeputeerde gedeputeerden
bus bussen > buslijn busverbinding busdienst streekbus
plan plannen > strategie programma visie agenda voorstel
document stuk > rapportage agenda visie nota kader verordening
onderzoek > verkenning studie analyse evaluatie
vervoer > bus trein ov openbaar-vervoer
gebouw gebouwen > woning woningen kantoor kantoren school scholen huis huizen
overheid overheden > gemeente gemeenten provincie provincies rijk
geld > euro subsidie budget middelen
project projecten > bouwproject woningbouwproject zonnepark windpark
raadslid raadsleden > raad gemeenteraad
maatregel maatregelen > maatregelenpakket
"""

# Lines of two sides: what says one may not stand where the source says the other.
_OPPOSITE = """
stijgen stijging toenemen toename groeien groei oplopen verhogen verhoging vergroten|dalen daling afnemen afname krimpen krimp teruglopen verlagen verlaging verkleinen verminderen vermindering
meer|minder
hoger|lager
groter|kleiner
langer|korter
sneller|langzamer trager
beter|slechter
hoog hoge|laag lage
groot grote|klein kleine
lang lange|kort korte
veel|weinig
drukker druk|rustiger rustig
begin start beginnen starten|einde eind eindigen aflopen
voor voordat vooraf|na nadat achteraf
boven|onder
eerste|laatste
vroeger eerder|later
vroegst|laatst uiterlijk
winnen winst|verliezen verlies
openen geopend|sluiten gesloten
toestaan toegestaan|verbieden verboden
aannemen aangenomen goedkeuren goedgekeurd instemmen ingestemd|verwerpen verworpen afwijzen afgewezen afkeuren
versnellen versnelling|vertragen vertraging uitstellen uitstel
vergroten|verkleinen
versterken|verzwakken
verbeteren verbetering|verslechteren verslechtering
voldoende genoeg|onvoldoende
duidelijk|onduidelijk
bekend|onbekend
nieuw nieuwe|bestaand bestaande oud oude
vorig vorige|huidig huidige volgend volgende
tekort|overschot
oost oosten oostelijk|west westen westelijk
noord noorden noordelijk|zuid zuiden zuidelijk
intern interne|extern externe
publiek publieke|privaat private
ambtelijk ambtelijke|bestuurlijk bestuurlijke politiek politieke
lokaal lokale|regionaal regionale landelijk landelijke nationaal nationale
tijdelijk tijdelijke|permanent permanente blijvend blijvende structureel structurele
wettelijk|vrijwillig
duur dure duurder|goedkoop goedkope goedkoper
binnen binnenstedelijk|buiten uitbreiding
krijgen ontvangen|geven verlenen verstrekken
kopen inkopen|verkopen
voorjaar lente|najaar herfst
zomer|winter
ochtend|avond
instroom instromen|uitstroom uitstromen
toevoegen|schrappen
stimuleren|ontmoedigen
positief positieve|negatief negatieve
voordeel|nadeel
makkelijk eenvoudig|moeilijk lastig
zeker|onzeker
direct directe|indirect indirecte
voorstander|tegenstander
mogelijk|onmogelijk
geclusterd geclusterde|verspreid verspreide
kleinverbruik|grootverbruik
koop koopwoning|huur huurwoning
centraal|decentraal
eenmalig eenmalige|jaarlijks jaarlijkse structureel structurele
hetzelfde gelijk gelijke|verschillen verschillend uiteenlopen anders
zelfstandig zelfstandige|onzelfstandig onzelfstandige gezamenlijk gezamenlijke
"""


@lru_cache(maxsize=1)
def _groups() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for k, line in enumerate(ALIKE):
        for word in line.split():
            found.setdefault(root(word), set()).add(k)
    return {word: frozenset(k) for word, k in found.items()}


@lru_cache(maxsize=1)
def _narrower() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in _BROADER.strip().splitlines():
        broad, _, narrow = line.partition(" > ")
        for word in broad.split():
            found.setdefault(root(word), set()).update(root(w) for w in narrow.split())
    return {word: frozenset(k) for word, k in found.items()}


@lru_cache(maxsize=1)
def _sides() -> dict[str, frozenset[tuple[int, int]]]:
    found: dict[str, set[tuple[int, int]]] = {}
    for k, line in enumerate(_OPPOSITE.strip().splitlines()):
        for side, part in enumerate(line.split("|")):
            for word in part.split():
                found.setdefault(root(word), set()).add((k, side))
    return {word: frozenset(k) for word, k in found.items()}


def senses(root_: str) -> frozenset[int]:
    """The lines that a root stands in; empty where it has no stand-ins."""
    return _groups().get(root_, frozenset())


@lru_cache(maxsize=4096)
def parts_as(root_: str) -> bool:
    """Whether a particle with a verb's root is a verb that is known here ("toe" + "nemen")."""
    return root_ in _groups()


def narrower(root_: str) -> frozenset[str]:
    """The roots for which a root may be said as the broader word."""
    return _narrower().get(root_, frozenset())


def opposite(one: str, other: str) -> bool:
    """Whether two roots are each other's opposites."""
    mine = _sides().get(one)
    theirs = _sides().get(other)
    return bool(mine and theirs and any((k, 1 - side) in theirs for k, side in mine))
