"""The labels under which Dutch regional documents state things, and what each means. Labels only, never
values.
"""

from __future__ import annotations

import re

from ingest.language import fold
from ingest.records.label_words import meaning
from ingest.records.looptijden import is_term

_WHO = r"(trekkers?|kartrekkers?|eigena(ar|ren)|verantwoordelijk(en|e)?|verantwoordelijk(e)? (bestuurders?|wethouders?)|portefeuillehouders?|aanspreekpunt(en)?|opgavehouders?|boegbeeld(en)?)"

_LABELS: tuple[tuple[str, str], ...] = (
    (
        "gemeenten",
        (
            r"((betrokken|deelnemende|participerende|aangesloten|meewerkende|samenwerkende) )?"
            r"(regio)?gemeenten?( die meedoen)?|wie doe(n|t) (er )?mee|wie zijn (er )?betrokken|deelnemers|deelnemende partijen|"
            r"welke gemeenten( doen (er )?mee)?|voor welke gemeenten?"
        ),
    ),
    (
        "ambtelijk",
        r"ambtelijk(?! (?:en|/|&) bestuurlijk).*|contactpersoon.*|projectleider.*|programmamanager.*",
    ),
    (
        "trekkers",
        (
            rf"(bestuurlijke?|politieke?) (trekkend |eerst)?{_WHO}(\(s\)| \(s\))?|"
            r"(bestuurlijk )?(trekkers?|kartrekkers?|portefeuillehouders?|getrokken door)(\(s\)| \(s\))?|"
            r"bestuurlijk(e)? ambassadeurs?|(trekkende?|verantwoordelijke?|betrokken) (bestuurders?|wethouders?)(\(s\))?|"
            r"bestuurders?|bestuurlijk|wie trekt (het|dit)|wie (is|zijn) (de )?(bestuurlijk(e)? )?"
            r"(trekkers?|verantwoordelijk)|portefeuille|eerstverantwoordelijken?"
        ),
    ),
    (
        "opdrachtgevers",
        r"((bestuurlijke?n?|gezamenlijke?) )?opdrachtgevers?(schap)?(\(s\)| \(s\))?|(in )?opdracht van|namens( wie)?|opdrachtgevende partij(en)?",
    ),
    (
        "looptijd",
        r"looptijd|duur|periode|doorlooptijd|planperiode|van wanneer tot wanneer|hoe lang( duurt het)?",
    ),
    (
        "wat_is_het",
        (
            r"wat is het|wat is (dit|het dossier|de opgave)|waar(over)? gaat (het|dit)( over| om)?|omschrijving|beschrijving|"
            r"toelichting|over (dit|deze|het|de) (dossier|opgave|project|programma|onderwerp|thema)|wat houdt (het|dit|de opgave) in|(korte )?(omschrijving|beschrijving|toelichting)"
            r"( van .*)?|in het kort|kern|(de )?kern van (het|de|dit|deze) \w+|inhoud|aanleiding|((de|onze) )?opgave|samenvatting"
        ),
    ),
    (
        "doelen",
        (
            r"((uiteindelijke?|beoogde?|gewenste?|onze|de|ons|het|gezamenlijke?) )?((eind|hoofd|sub|kern)?doel|resulta(at|t)|effect|(eind|hoofd)?doelstelling|ambitie|"
            r"streefbeeld)(en|s)?|(onze )?ambitie(s)?|wat (willen|wil|gaan) (we|wij|de regio|de gemeenten)( samen)? bereiken|"
            r"waar(om| toe|toe) doen (we|wij) (dit|het)|wat is (het|ons|onze) (doel|ambitie)|wat zijn (de|onze) (doelen|ambities)|"
            r"waar (gaan|werken) (we|wij) (voor|naartoe|naar toe|aan)|wat moet het opleveren|wat levert het op|"
            r"hier (gaan|staan) (we|wij) voor|dit willen (we|wij)( bereiken)?|waar(voor| voor) doen (we|wij) (het|dit)"
        ),
    ),
    (
        "actueel",
        (
            r"actue(el|le (stand|situatie|ontwikkelingen))|actualiteit(en)?|(huidige )?stand van zaken|voortgang|huidige (situatie|stand)|wat "
            r"speelt er( nu)?|wat speelt( nu)?|nu aan de orde|laatste (stand|nieuws)|(laatste|recente|belangrijkste) (ontwikkelingen|resultaten)|"
            r"ontwikkelingen|waar staan (we|wij)( nu)?|hoe staat het er(mee| mee)? voor|hoe staat het ermee|waar zijn we nu|"
            r"wat (hebben|is) (we|wij|er) (gedaan|gebeurd|bereikt)|wat is er (al )?(gedaan|gebeurd|bereikt)|nieuws|terugblik|status"
        ),
    ),
    (
        "planning",
        (
            r"(tijds?pad|planning|tijdlijn|tijdschema|(belangrijke )?mijlpalen|(het )?vervolg(stappen|proces)?|wat volgt|agenda|vooruitblik|"
            r"(volgende|eerstvolgende|komende) stap(pen)?|hoe (gaat het|gaan we|nu) (nu )?verder|hoe verder|"
            r"wat (staat er (nog )?(te gebeuren|op (de |het )?(rol|agenda|planning|programma|stapel))|gaat er gebeuren|komt er aan|gaan (we|wij) doen|gebeurt er (nu|straks|de komende tijd))|"
            r"wanneer|vooruitkijken|de komende (tijd|periode|maanden)|(wat doen we )?(in )?(het )?komende? jaar|kalender)"
            r"( \d{4}.*)?"
        ),
    ),
)
_COMPILED = [(name, re.compile(f"^(?:{pattern})$")) for name, pattern in _LABELS]
_BESIDE = frozenset({"achtergrond", "acties", "activiteiten", "afspraken", "context", "proces", "termijn"})
_SO_FAR = re.compile(r"^(?:behaalde |bereikte )?(?:resultaten|voortgang|stand van zaken) tot (?:nu|nog) toe$")
_TAIL = re.compile(
    r"(?:\s(?:(?:van|voor|bij|binnen)\s(?:dit|deze|het|de|ons|onze)\s)?(?:dossier|opgave|project|programma|onderwerp|thema|samenwerking)"
    r"|\s(?:voor|in|per|vanaf)?\s?20\d\d(?:\s?(?:[-/]|en|t/m)\s?20\d\d)?|\sop hoofdlijnen|\sin het kort)$"
)
_ROLE = re.compile(
    r"(?:plv\.?|plaatsvervang\w*|vervang(?:er|ster)|waarnem\w*|(?:vice-?)?voorzitter|tweede trekker|secretaris)\b"
)
_OTHER = re.compile(
    r"(?:(?:totale |geraamde |verwachte )?(?:kosten|budget|financien|financiering|dekking|begroting|middelen|inzet|capaciteit)|status|fase|(?:kansen en )?risico['’]?s(?: en (?:kansen|(?:beheers)?maatregelen|beheersing))?|"
    r"wat (?:mag|gaat|kost) (?:het|dit|dat)(?: (?:\w+ )?kosten)?|hoe betalen (?:we|wij) (?:het|dit|dat)|financiele (?:gevolgen|toelichting|stand|situatie|paragraaf)|"
    r"communicatie|participatie|contact|laatst bijgewerkt|bijgewerkt op|peildatum|datum|versie|samenhang(?: met)?|relatie(?: met)?|raakvlakken|"
    r"rol van de raad|besluitvorming door|beslisorgaan|programma|thema|documenten|bijlagen|meer informatie|website|(?:\w+ )?partners|indicatoren|"
    r"bevoegd gezag|prioriteit|nummer|locatie|gebied)(?: 20\d\d(?:\s?[-/]\s?20\d\d)?)?"
)
_BROKEN = re.compile(r"(?<=\w)(?:\u2010\s+|-\s*[\n\v]\s*)(?=\w)")  # a typesetter's break within a word
_JOINT = re.compile(r"\s+(?:en|&|/)\s+|\s*/\s*")


def field_of(label: str) -> str:
    """The field that a label or heading names ("Bestuurlijk trekker(s):" -> "trekkers"), or an empty
    string. A label that joins two names what its first half does ("Planning en mijlpalen").
    """
    plain = " ".join(_BROKEN.sub("", fold(label)).strip(" ?:.*-").split())
    if _SO_FAR.match(plain):
        return "actueel"
    bare = _TAIL.sub("", re.sub(r"\s*\([^)]*\)", "", plain))
    found = _named(plain) or _named(bare)
    if not found and len(plain) <= 50:
        first, *rest = _JOINT.split(plain, maxsplit=1)
        joint = bool(rest) and (bool(_named(rest[0])) or rest[0] in _BESIDE)
        found = _named(first) if joint and not first.startswith("ambtelijk") else ""
    return found or meaning(plain) or meaning(bare)


def stated(label: str, value: str) -> str:
    """The field that a label names with its value: "Planning en looptijd" before a few words tells the term, and "Wanneer"
    before nothing but a term does.
    """
    name = field_of(label)
    plain = fold(label).strip(" ?:.")
    both = name == "planning" and re.search(r"\b(?:termijn|looptijd|duur)\b", plain)
    asks = plain in ("wanneer", "van wanneer tot wanneer") and is_term(value)
    return "looptijd" if asks or (both and len(value.split()) <= 8) else name


def names_partners(label: str) -> bool:
    """Whether a label that stands for who takes part speaks of partners of any kind, not of municipalities."""
    plain = fold(label)
    return "partner" in plain or ("partij" in plain and "gemeente" not in plain)


def names_other(label: str) -> bool:
    """Whether a label is one that panels have beside the facts ("Budget", "Kosten 2027", "Status")."""
    return bool(_OTHER.fullmatch(" ".join(fold(label).strip(" ?:.*-").split())))


def is_role(label: str) -> bool:
    """Whether words before a colon say in what role somebody leads ("Plaatsvervanger"), rather than open a field."""
    return bool(_ROLE.match(fold(label)))


def _named(plain: str) -> str:
    return next((name for name, pattern in _COMPILED if pattern.match(plain)), "")
