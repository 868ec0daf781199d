"""Labels word by word: a label that says nothing but the words that labels are made of means what its weightiest word does.

This reads wordings that no list foresees ("Waar staan we nu met dit dossier?", "Planning komend halfjaar"). A name of a
dossier is no such label: it holds a word of its own ("Regionale ontwikkelingsagenda").
"""

from __future__ import annotations

import re

from ingest.months import MONTHS

_COMMON = frozenset(
    """de het een dit deze die dat er ermee eraan hier we wij ons onze u je wat wie waar waarom waarvoor waartoe wanneer hoe welk welke
    is zijn was waren worden wordt staat staan gaat gaan doet doen wil willen kan kunnen moet moeten hebben heeft zien speelt spelen loopt
    lopen komt komen levert leveren werken werkt gebeurt gebeuren gebeurd gedaan bereikt bereiken houdt trekt
    in van voor over op om aan uit met bij naar tot toe per sinds binnen te mee en of nu al nog samen verder dan ook ter s daarvoor hiervoor daaraan hieraan
    dossier dossiers opgave project projecten programma onderwerp thema samenwerking kaart regio regionaal regionale gemeente
    jaar kwartaal halfjaar helft maand maanden tijd weken jaren periode heden voorjaar zomer najaar herfst winter begin medio eind einde start
    kort korte hoofdlijnen fase beknopt beknopte komend komende volgend volgende eerstvolgende laatste recente huidige belangrijk belangrijkste
    belangrijke eerste tweede nieuwe vorige afgelopen concrete verwachte beoogd beoogde gewenst gewenste uiteindelijk uiteindelijke
    gezamenlijk gezamenlijke inhoudelijke bestuurlijk bestuurlijke bestuur politiek politieke ambtelijk ambtelijke betrokken deelnemende
    aangesloten samenwerkende participerende meewerkende meedoende aangehaakte duurt ervoor erover aankomt aankomen stand zaken situatie stapel rol db lid""".split()
) | {*MONTHS}
_BOARD = {
    "bestuurlijk",
    "bestuurlijke",
    "bestuur",
    "politiek",
    "politieke",
    "wie",
    "wethouder",
    "wethouders",
    "eerste",
    "db",
}
_LEADS = re.compile(
    r"(?:kar)?trekkers?|(?:kar)?trekkend|trekkende|portefeuillehouders?|boegbeeld(?:en)?|wethouders?|bestuurders?|ambassadeurs?|"
    r"opgavehouders?|portefeuille|bewindspersoon"
)
_ANSWERS = re.compile(
    r"eigenaar|eigenaren|(?:eerst)?verantwoordelijk(?:e|en|heid)?|aanspreekpunt(?:en)?|opdrachtnemers?|coordinat(?:ie|or|oren)|coordinerend|coordinerende"
)
_STAFF = re.compile(
    r"projectleiders?|programmamanagers?|contactpersoon|contactpersonen|secretaris|accounthouders?"
)
_ORDERS = re.compile(r"opdrachtgevers?|opdrachtgevers?chap|opdrachtgevende|opdracht")
_TOWNS = re.compile(r"(?:regio)?gemeenten|deelnemers|partijen|partners|deelname|meedoe(?:n|t)")
_TERM = re.compile(
    r"looptijd|duur|doorlooptijd|tijdsduur|planperiode|termijn|tijdvak|einddatum|begindatum|startdatum|lang"
)
_PLAN = re.compile(
    r"planning|mijlpa(?:al|len)|vervolg|vervolgstap(?:pen)?|vervolgproces|tijds?pad|tijdlijn|tijdschema|vooruitblik|kalender|stap(?:pen)?|"
    r"momenten|besluitvorming|besluiten|agenda|straks|planningsoverzicht|routekaart|acties|activiteiten"
)
_NOW = re.compile(
    r"actuee?l|actuele|actualiteit(?:en)?|voortgang|ontwikkelingen|nieuws|terugblik|status|speelt|gebeurd|gedaan|bereikt|behaald|behaalde|"
    r"stand|situatie"
)
_GOALS = re.compile(
    r"(?:eind|hoofd|sub|kern)?doel(?:en|stelling|stellingen)?|eindbeeld(?:en)?|eindresulta(?:at|ten)|ambities?|bereiken|resulta(?:at|ten)|effect(?:en)?|streefbeeld(?:en)?|naartoe|opbrengst(?:en)?|"
    r"opleveren|levert|visie"
)
_WHAT = re.compile(
    r"omschrijving|beschrijving|toelichting|inhoud|kern|aanleiding|samenvatting|achtergrond|context|inleiding|waarom|"
    r"houdt|probleemstelling|vraagstuk"
)
_COMING = re.compile(
    r"komende? (?:tijd|periode|maanden|weken|jaren|jaar|halfjaar|kwartaal)|doen (?:we|wij) (?:daarvoor|hiervoor|daaraan|hieraan)$|gaan? (?:we|wij|er) (?:\w+ ){0,3}(?:doen|gebeuren)|(?:hoe|en) (?:gaan we )?(?:nu )?verder|"
    r"komt (?:er )?(?:nog )?(?:aan|eraan)|(?:we|wij|er) (?:\w+ ){0,3}(?:gaa[nt] (?:doen|gebeuren)|aankomt|aankomen)|te gebeuren|hoe gaat het verder|staat er op (?:de planning|stapel)"
)
_WHERE = re.compile(
    r"(?:waar|hoe) (?:(?:staan?|zijn) (?:we|wij|het)|(?:we|wij|het) (?:\w+ ){0,3}(?:staa[nt]|zijn)\b)|(?:er )?nu speelt|stand van zaken|huidige|aan de orde|tot nu toe"
)
_ABOUT = re.compile(
    r"\b(?:wat is (?:het|dit|de|er aan de hand)|wat (?:het|dit) is|waar(?:over)? gaat|gaat (?:het|dit|de)(?: \w+)? om|waar(?:over)? (?:het|dit) (?:\w+ ){0,2}gaat|over (?:dit|deze|het|de)|in het kort)\b"
)
_TOWARDS = re.compile(
    r"(?:gaan|staan) (?:we|wij) voor|werken (?:we|wij) (?:naar|aan|toe)|willen (?:we|wij)|doen (?:we|wij) (?:het|dit)"
)
_GLUED = re.compile(
    r"komende?|volgende|afgelopen|huidige|beoogde?|gewenste?|bestuurlijke?|betrokken|deelnemende|meedoende"
)
_HEADS = (_LEADS, _ANSWERS, _STAFF, _ORDERS, _TOWNS, _TERM, _PLAN, _NOW, _GOALS, _WHAT)


def _is_known(word: str) -> bool:
    return word in _COMMON or word.isdigit() or any(head.fullmatch(word) for head in _HEADS) or word == "mee"


def _parted(word: str) -> list[str]:
    """A word, or an adjective and the known word that a narrow space has left together ("komendjaar"); no compound does so."""
    found = None if _is_known(word) else _GLUED.match(word)
    return [found[0], word[found.end() :]] if found and _is_known(word[found.end() :]) else [word]


def meaning(plain: str) -> str:
    """The field that a folded label names by its words, "ambtelijk" for a civil servant, or an empty string."""
    words = [part for w in re.findall(r"[a-z0-9]+", plain) for part in _parted(w)]
    plain = " ".join(words) if len(words) > len(plain.split()) else plain
    known = all(_is_known(w) for w in words)
    if not words or len(words) > 9 or not known:
        return ""
    has = {head: any(head.fullmatch(w) for w in words) for head in _HEADS}
    told = set(words)
    if has[_STAFF] or ({"ambtelijk", "ambtelijke"} & told and not {"bestuurlijk", "bestuurlijke"} & told):
        return "ambtelijk"
    if has[_ORDERS] and (words[0] != "opdracht" or "van" in told or len(words) == 1):
        return "opdrachtgevers"
    if (
        has[_LEADS]
        or {"wie", "trekt"} <= told
        or (has[_ANSWERS] and (_BOARD & told or {"dossier", "opgave"} & told))
    ):
        return "trekkers"
    if (
        (has[_TOWNS] and not has[_GOALS] and not has[_PLAN])
        or ({"wie", "mee"} <= told)
        or plain == "voor wie"
    ):
        return "gemeenten"
    return _text(plain, has, told)


def _text(plain: str, has: dict[re.Pattern[str], bool], told: set[str]) -> str:
    coming = _COMING.search(plain) is not None
    if "tot nu toe" in plain or "tot nog toe" in plain:
        return "actueel"
    if has[_TERM] and not has[_PLAN]:
        return "looptijd"
    if {"wanneer", "speelt"} <= told or {"wanneer", "loopt"} <= told:
        return "looptijd"
    if {"start", "einde"} <= told or {"begin", "einddatum"} <= told or {"start", "eind"} <= told:
        return "looptijd"
    if has[_PLAN] or coming or "wanneer" in told:
        return "planning"
    if has[_NOW] or _WHERE.search(plain):
        return "actueel"
    if has[_GOALS] or _TOWARDS.search(plain):
        return "doelen"
    if has[_WHAT] or _ABOUT.search(plain):
        return "wat_is_het"
    if plain == "periode":
        return "looptijd"
    return ""
