"""Words of an office, of Flanders or of long ago that say no more than one that everybody knows: "omtrent" is "over", "tijdsbestek" is
"looptijd", a "schepen" a "wethouder". What reads a question need only know the plain one."""

from __future__ import annotations

import re
from functools import lru_cache

# plain word: what is said for it
_SAID_FOR = """
over: omtrent; inzake; betreffende; aangaande; nopens; met betrekking tot; ten aanzien van; op het vlak van; op het stuk van
volgens: blijkens; conform; overeenkomstig; afgaande op
vanaf: met ingang van; te rekenen vanaf; te beginnen in; te beginnen bij; te beginnen met; ingaande
voor: ten behoeve van; ten bate van; ter wille van
om: teneinde; ten einde
als: indien; ingeval; in het geval dat
behalve: uitgezonderd; met uitzondering van
sinds: sedert
alle: al de
ook: eveneens; tevens
al: reeds
vaak: dikwijls; veelvuldig; frequent
ongeveer: grofweg; plusminus; bij benadering; om en nabij de; om en nabij; om en bij de
precies: exact
vroeger: voorheen; eertijds; weleer; indertijd
gemiddeld: door de bank genomen; gemiddeld genomen; gemiddeld gezien; doorsnee genomen
samen: bij elkaar opgeteld; alles opgeteld; bijeengeteld; bij elkaar geteld; opgeteld bij elkaar; alles tezamen
vooral: voornamelijk; hoofdzakelijk
daarna: nadien; naderhand
uiterlijk: ten laatste; op zijn laatst; op z'n laatst; niet later dan
afgelopen: voorbije
procent: percent
nodig: van doen; vandoen; benodigd; vereist
hoeveel: welk aantal; welke hoeveelheid; hoe veel
hoeveel procent: welk percent
waarom: waar om; om welke reden; om wat voor reden; om welke redenen
waarvoor: waar voor
wanneer: op wat voor moment; op welk ogenblik; op welk tijdstip
tot wanneer: tot welk moment; tot welk tijdstip; tot hoe lang; tot hoelang
vanaf wanneer: vanaf welk moment; vanaf welk tijdstip
hoe vaak: met welke frequentie; met welke regelmaat; hoe regelmatig
welk deel: welk aandeel
wat kost: hoe duur is; hoe prijzig is; wat is het prijskaartje van
je: gij; ge
wat kosten: hoe duur zijn; hoe prijzig zijn
hoeveel mensen: hoeveel personen; hoeveel lieden; hoeveel koppen; hoeveel man
hoeveel uur: hoeveel manuren; hoeveel werkuren; hoeveel arbeidsuren; hoeveel mensuren
trekker: voortrekker; kartrekker
trekkers: voortrekkers; kartrekkers
burgemeester: burgervader; burgermoeder; eerste burger
burgemeesters: burgervaders; burgermoeders; eerste burgers
wethouders: schepenen
gemeenten: gemeentes
looptijd: tijdsduur; tijdsbestek; tijdspanne; geldigheidsduur
planning: tijdschema; tijdpad; tijdspad; tijdsplanning; tijdsplan; tijdsschema
opdrachtgever: opdrachtgevende partij; lastgever
opdrachtgevers: opdrachtgevende partijen; lastgevers
acties: actiepunten
woning: woonst; wooneenheid
woningen: woonsten; wooneenheden
wijk: stadsdeel
wijken: stadsdelen
het Rijk: de landelijke overheid; de nationale overheid; de centrale overheid
gepland: ingepland
begonnen: van start gegaan; aangevangen
beginnen: van start gaan; van start te gaan; aanvangen
verantwoordelijk voor: belast met; bevoegd voor
wie is verantwoordelijk voor: wie draagt de verantwoordelijkheid voor; wie draagt verantwoordelijkheid voor; wie draagt zorg voor; wie staat in voor
klopt het dat: zit het zo dat; is het juist dat; is het correct dat; heb ik goed begrepen dat; heb ik het goed dat; heb ik het goed begrepen dat; begrijp ik goed dat; begrijp ik het goed dat
hoe staat het: hoe is het gesteld; hoe is het nu gesteld; hoe is het momenteel gesteld
"""
# Where only what stands beside it tells that no more is meant.
_BESIDE = (
    (r"^geef (?=(?:de|alle) )", "noem "),
    (r"\b(?:gedurende|in de loop van|in het jaar) (?=(?:19|20)\d\d\b)", "in "),
    (r"\bhoeveel (?:keer|maal)\b(?! (?:zo\w*|meer|groter|hoger|langer|minder|kleiner|vaker)\b)", "hoe vaak"),
    (r"(?P<many>\d|die|alle|de) personen(?= (?:per|die|met|van|uit|in)\b)", r"\g<many> mensen"),
    (r"\b(?P<aux>(?:heeft|hebben|had|hadden|is|zijn|was|waren|wordt|worden|werd|werden)\b[^?.,;]*) ontvangen\b", r"\g<aux> gekregen"),
    (r"\bontvangt\b", "krijgt"),
    (r"\bontvangen\b", "krijgen"),
    (r"\bontving\b", "kreeg"),
    (r"\bontvingen\b", "kregen"),
    (r"\bmaatregel(?= \d{1,2}\b)", "actie"),
    (r"^(?P<be>(?:en |maar )?wat (?:is|was) )(?:de (?:tijds)?duur|de termijn) van\b", r"\g<be>de looptijd van"),
    (r"^(?P<be>(?:en |maar )?wat (?:is|was|zijn) )het (?:oogmerk|streven) (?=van|bij|achter)", r"\g<be>het doel "),
    (r"\b(?P<count>hoeveel|het aantal) bewoners(?= (?:heeft|had|telt|telde|krijgt)\b)", r"\g<count> inwoners"),
    (r"\b(?P<front>\w+)woonst(?P<more>en)?\b", r"\g<front>woning\g<more>"),
    (r"\b(?:noem|geef) (?:iedere|elke) (?P<one>actie|wethouder|trekker|burgemeester)\b", r"noem alle \g<one>s"),
    (r"\bschepen(?= (?:is|was|gaat|heeft|trekt|doet|moet|kan|zit|over|bevoegd|[A-Z])\b)", "wethouder"),
    (r"\bwat vindt er (?P<now>nu |dan )?plaats\b", r"wat gebeurt er \g<now>"),
    (r"\b(?:gaat|ging|gaan|gingen) (?P<what>[^?.,;]{3,60}?) van start\b", r"begint \g<what>"),
    (r"\b(?:vangt|ving) (?P<what>[^?.,;]{3,60}?) aan(?=\W*$)", r"begint \g<what>"),
    (r"^(?P<all>(?:en |maar )?in opdracht van wie) (?:is|zijn|was|wordt|worden|loopt|gebeurt|draait|valt) (?P<what>[^?.,;]+)", r"wie is de opdrachtgever van \g<what>"),
    (r"^(?:en |maar )?wie (?:geeft|gaf|geven|gaven|heeft|hebben) (?:de |er )?opdracht (?:gegeven )?(?:voor|tot) (?P<what>(?:de|het|een) [^?.,;]+|[A-Z][^?.,;]*)", r"wie is de opdrachtgever van \g<what>"),
)  # fmt: skip
_PLAIN = {
    said.strip(): plain.strip()
    for plain, others in (line.split(":", 1) for line in _SAID_FOR.strip().splitlines())
    for said in others.split(";")
}
_LONGEST_FIRST = "|".join(re.escape(said) for said in sorted(_PLAIN, key=len, reverse=True))
_WORD = re.compile(rf"(?<![\w-])(?:{_LONGEST_FIRST})(?![\w-])", re.I)
_PATTERNS = tuple((re.compile(said, re.I), plain) for said, plain in _BESIDE)
_NEUTER = re.compile(r"\b(?P<article>het|dit|dat|welk|ons|elk|ieder)(?= (?:looptijd|planning)\b)")
_COMMON = {
    "het": "de",
    "dit": "deze",
    "dat": "die",
    "welk": "welke",
    "ons": "onze",
    "elk": "elke",
    "ieder": "iedere",
}


@lru_cache(64)
def in_plain_words(text: str) -> str:
    """The text with such words put plainly; what is written with a capital within a sentence is a name and stays."""
    made = _WORD.sub(_plain, text)
    for said, plain in _PATTERNS:
        made = said.sub(lambda m, put=plain: _like(m, m.expand(put)), made)  # type: ignore[misc]
    return text if made == text else _NEUTER.sub(lambda m: _COMMON[m["article"]], made)


def _plain(match: re.Match[str]) -> str:
    said = match.group()
    before = match.string[: match.start()].rstrip()
    if said[0].isupper() and not said.isupper() and before and before[-1] not in ".?!:":
        return said
    return _like(match, _PLAIN[said.lower()])


def _like(match: re.Match[str], put: str) -> str:
    """A replacement with a capital where what it replaces has one."""
    return f"{put[:1].upper()}{put[1:]}" if match.group()[:1].isupper() else put
