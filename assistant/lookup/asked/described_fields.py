"""With which words each field is asked of a thing that a question describes instead of naming it (see `described`)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.reading.field_words import CHARGE, FIELDS, word_set

_BY_NAME = {f.name: f.words for f in FIELDS}


@dataclass(frozen=True, slots=True)
class AskedField:
    """A field that is asked of what is described: of which kinds of record, under which name there, told by which words."""

    name: str
    kinds: tuple[str, ...]
    asked: re.Pattern[str]
    words: frozenset[str]


_DOSSIER, _ACTION = ("dossier",), ("actie",)
SAYS_ACTION = re.compile(r"\bactie(?:punt|punten|nummer|s)?\b")
SAYS_GOAL = re.compile(r"\blobby\w*")
SAYS_DOSSIER = re.compile(
    r"\bdossiers?\b|\b(?:bestuurder|wethouder|burgemeester|trekker|portefeuille\w*|bestuurlijk)\w*"
)
THEME = re.compile(r"\bthema \w")
# Under which of its themes an agenda has something.
THEME_ASKED = re.compile(
    r"\b(?:onder|bij|tot|binnen|in|van) welke? (?:van (?:de|alle|hun|haar) )?(?:\w+ )?(?:\w*thema(?:'?s)?|(?:lobby)?opgaven?|(?:lobby)?onderwerp(?:en)?|hoofdstuk(?:ken)?|paragra(?:af|fen)|kop(?:je|jes|pen)?|doel(?:en)?|speerpunt(?:en)?|prioriteit(?:en)?)\b"
    r"|\baan welke? (?:\w*thema(?:'?s)?|(?:lobby)?(?:opgaven?|onderwerp(?:en)?)|doel(?:en)?|speerpunt(?:en)?)\b.*\b(?:gekoppeld|verbonden|gelinkt)\b"
    r"|\bwelk \w*thema (?:hoort|gaat|heeft|noemt|bevat|valt)\b|\bwelk \w*(?:thema|hoofdstuk|speerpunt)\W*$"
    r"|\bwaar(?:onder)? (?:valt|vallen|hoort|horen|ressorteert) (?!(?:ik|je|we|dat|dit|die)\b)[^?,]{3,60} (?:onder|bij|thuis)\b(?! (?:de |het )?(?:bestuur|wethouder|portefeuille))"
)
# When it was settled is asked, and not when it is to be done.
WAS_SETTLED = re.compile(
    r"\b(?:is|zijn|werd|werden|was|waren)\b.*\b(?:vastgesteld|aangenomen|goedgekeurd|bekrachtigd|ondertekend|afgesloten|ingediend|opgericht)\b"
)
# A list is asked, of more than what is described.
SEVERAL_ASKED = re.compile(
    r"\b(?:hoeveel|welke|alle|wat zijn de) (?:\w+ )?(?:acties|dossiers|lobbydoelen|trajecten|projecten|organisaties|partners)\b|\bhoeveel gemeenten\b"
    r"|\bdossiers\b|\bwaarvoor\b.*\bopdrachtgever\b"
)
# Who has it in hand is asked, and not who said, made or used something.
_CHARGED = re.compile(
    r"\b(?:kar)?trek(?:t|ken|kers?)\b|\bgetrokken\b|\bportefeuille\w*|\b(?:welke|wat voor|de|hoe heet de) (?:bestuurder|wethouder|burgemeester)s?\b|\b(?:eind)?verantwoordelijk\w*"
    r"|\baanspre\w+|\b(?:bij|onder|naar|tot) (?:wie|welke (?:bestuurder|wethouder|burgemeester))\b|\bonder zich\b|\bwie\b.*\bover\b.*\bgaat\b|\bwie gaat\b.*\bover\b"
    r"|\bwie\b.*\b(?:mail\w*|bel\w*|benader\w*|leid\w*|geleid|voortouw|regie|roer|kar|hoede|belegd|aan zet|eigenaar|oppak\w*|opgepakt|uitvoer\w*|uitgevoerd|doe[nt]|gedaan|zorg\w*|regel\w*|rekening|houdt? zich bezig|bezighoudt)\b"
    r"|\bwie\b.*\b(?:stuurt|sturen)\b.*\baan\b|\baan(?:ge)?stu\w+\b|\bwie\b.*\b(?:op zich|bord(?:je)?|aan de slag)\b|\bwie\b.*\b(?:pakt|pak|pakken)\b.*\bop\b|\bwie\b.*\bvoert\b.*\buit\b"
)
# Words that are the very name of a field, or that only a thing that runs or is carried out is asked with.
LABELLED = re.compile(
    r"\blooptijd\b|\bopdrachtgev\w*|\b(?:kar)?trek(?:t|kers?)\b|\bportefeuille\w*|\bplanning\b|\bverantwoordelijk\w*|\bresultaat\b|\binvestering\b|\btijdsinvestering\b|\bthema\b|\blobby\w*"
    r"|\bwie (?:stuurt|sturen)\b.*\baan\b|\baan(?:ge)?stuu?r\w*|\bactie\w*|\bstakeholders?\b|\bbetrekken\b|\bsamengewerkt\b|\bwelk (?:nummer|punt)\b|\bdossiers?\b|\b(?:van|tot) wanneer\b|\bwelke (?:bestuurder|wethouder|burgemeester)s?\b|\bbij wie (?:moet|kan|mag)\b|\bwie (?:gaat|gaan) (?:er )?over\b|\bover\b.*\bgaat\b|\bop zich\b"
)
CARRIED = re.compile(
    r"\b(?:uitvoer\w*|voert|uitgevoerd|oppak\w*|opgepakt|pakt|doe[nt]|gedaan|zorg\w*|regel\w*|verantwoordelijke?|aan zet)\b"
)
# Whom an action needs beside who carries it out.
INVOLVED = re.compile(
    r"\b(?:met wie|wie|(?:met )?welke (?:\w+ )?(?:partijen|partners|organisaties|instanties|mensen|partij))\b.*"
    r"\b(?:betrek\w*|betrokken|samengewerkt|samenwerk\w*|aan tafel|om tafel|aanhaken|aanschuiven|uitnodigen|meenemen|meedoe\w*|meewerk\w*|(?:doe[nt]|werk(?:t|en)) (?:\w+ ){0,2}mee|rekening (?:te )?houden|houd\w* (?:\w+ ){0,2}rekening)\b"
)
# One question for each field, to choose from.
QUESTIONS = {
    "wie": "Wie is verantwoordelijk voor {}?",
    "looptijd": "Wat is de looptijd van {}?",
    "opdrachtgevers": "Wie is opdrachtgever van {}?",
    "gemeenten": "Welke gemeenten doen mee aan {}?",
    "thema": "Onder welk thema valt {}?",
    "resultaat": "Wat moet {} opleveren?",
    "planning": "Wat is de planning van {}?",
    "investering": "Wat kost {}?",
    "uren": "Hoeveel uur kost {}?",
    "stakeholders": "Wie zijn de stakeholders van {}?",
}
CALLED_SO = re.compile(
    r"\b(?:de|het|dat|die|deze|dit|welke?|een) (?:\w+e )?(?:aanpak|samenwerking|traject|opgave|programma|plan|project|initiatief|onderwerp|kwestie|klus|actiepunt|afspraak|stap|oproep|inzet|maatregel|werk|doel)\b"
)
ASKED = (
    AskedField(
        "opdrachtgevers",
        _DOSSIER,
        re.compile(
            r"\bopdrachtgev\w*|\bin (?:wiens|wier|welke) opdracht\b|\bopdracht van (?:wie|welke)\b|\bnamens (?:wie|welke)\b"
            r"|\b(?:wie|welke partij(?:en)?)\b.*\b(?:gaf|gaven|geeft|geven|gegeven|komt|kwam)\b.*\bopdracht\b|\b(?:wie|welke partij(?:en)?)\b.*\bopdracht\b.*\b(?:gaf|gaven|gegeven|komt|kwam)\b"
        ),
        _BY_NAME["opdrachtgevers"] | word_set("doen eigenlijk"),
    ),
    AskedField(
        "gemeenten",
        _DOSSIER,
        re.compile(
            r"\b(?:welke|wie van de|alle|noem de|de) (?:\w+ )?(?:regio)?gemeenten\b.*"
            r"\b(?:mee\w*|deelne\w*|nemen\b.*\bdeel|aangesloten|aangehaakt|betrokken|samen\w*|zitten|speelt|geldt|ontbreken|buiten|voorbij\w*|niet)\b"
            r"|\b(?:betrokken|deelnemende|meedoende|aangesloten) (?:regio)?gemeenten\b|\bwie doen? (?:er )?(?:niet )?mee\b|\bdeelnemers\b"
        ),
        _BY_NAME["gemeenten"] | word_set("aangehaakt laat voorbij voorbijgaan overzicht speelt spelen zich"),
    ),
    AskedField(
        "looptijd",
        _DOSSIER,
        re.compile(
            r"\blooptijd|\bhoe ?lang\b|\b(?:van|tot)(?: en met)? wanneer\b(?! (?:kun|kan|kunt|kunnen|mag|mogen|moet|moeten|hoef|hoeft|hoeven)\b(?!.*\b(?:lopen|duren|doorlopen)\b))|\bwelke (?:periode|jaren)\b|\bhoeveel jaar\b(?! later| eerder)|\b(?:in|tot|tot en met) welk jaar\b"
            r"|\bwanneer\b.*\b(?:loopt\b.*\baf|afloopt|afgelopen|eindigt|stopt|ophoudt)\b|\beind(?:datum|jaar)\b"
        ),
        _BY_NAME["looptijd"] | word_set("hoeveel klaar bezig daarvan periodes jaartal"),
    ),
    AskedField(
        "thema",
        ("dossier", "lobbydoel"),
        re.compile(rf"\bwelk thema\b|\bthema (?:van|lobby\w*)\b|{THEME_ASKED.pattern}"),
        _BY_NAME["thema"]
        | word_set(
            "vind bod onderwerp onderwerpen opgave opgaven lobbyopgave lobbyopgaven hoofdstuk hoofdstukken speerpunt speerpunten"
        ),
    ),
    AskedField(
        "naam",
        _DOSSIER,
        re.compile(
            r"\bwelke? dossiers?\b|\bhoe heet (?:het|de|dat|die)\b|\bhoe (?:het|de|dat|die)\b.*\bheet\b|\bzoek het dossier\b"
        ),
        word_set("dossier dossiers heet heten gaat valt vallen onder lees hoort horen naam"),
    ),
    AskedField(
        "uren",
        _ACTION,
        re.compile(r"\buren\b|\buur\b|\btijdsinvestering\b|\bhoeveel tijd\b"),
        word_set("uur uren tijd tijdsinvestering kost kosten steekt steken kwijt vraagt nodig hoeveel"),
    ),
    AskedField(
        "investering",
        _ACTION,
        re.compile(
            r"\bwat (?:kost|gaat .* kosten)\b|\binvestering\b|^kosten\b|\bde kosten van\b|\bhoeveel (?:geld|is er begroot|kost)\b|\bbegroot\b"
        ),
        word_set("kost kosten investering geld begroot nodig hoeveel hoort bedrag budget euro"),
    ),
    AskedField(
        "stakeholders",
        _ACTION,
        re.compile(
            rf"\bstakeholders?\b|{INVOLVED.pattern}|\bwie (?:is|zijn|heb|hebben|moet|moeten) (?:\w+ ){{0,4}}nodig\b"
        ),
        word_set(
            "stakeholder stakeholders partijen partners organisaties instanties mensen partij betrekken betrokken rekening houden houdt meedoen meedoet mee werken werkt meewerken meewerkt aanschuiven samengewerkt samenwerken tafel nodig aanhaken uitnodigen "
            "meenemen erbij daarbij moet ik slag volgens"
        ),
    ),
    AskedField(
        "nummer",
        _ACTION,
        re.compile(
            r"\bwelke actie\b|\bnummer\b|\b(?:onder|bij|in) welk punt\b|\bactienummer\b|\bhoeveelste\b|\bzoek de actie\b"
        ),
        word_set(
            "actie actienummer actiepunt nummer hoeveelste heeft gaat staat iets punt hoort draagt kreeg vind vinden genoemd"
        ),
    ),
    AskedField(
        "resultaat",
        ("actie", "dossier"),
        re.compile(
            r"\bresulta(?:at|ten|eren)\b|\buitkom\w*|\bkomt er uit\b|\blevert\b.*\bop\b|\bople?ver\w*|\beinddoel\b|\bdoel(?:en|stelling\w*)?\b"
            r"|\bwat\b.*\b(?:bereik\w*|beoog\w*)\b|\bwaar\b.*\btoe (?:leid\w*|moet)\b|\btoe leiden\b|\bstraks aan\b|\bwat\b.*\bte (?:winnen|behalen)\b"
        ),
        _BY_NAME["doelen"]
        | word_set(
            "winnen behalen hoopt hopen hoop akkoord resultaat resultaten resulteren uitkomen uitkomst uit op levert verwacht verwachte beoogd beoogde einddoel leiden leidt straks wordt werden dus"
        ),
    ),
    AskedField(
        "planning",
        _ACTION,
        re.compile(r"\bwanneer\b|\bplanning\b|\bgepland\b|\b(?:in|voor) welk (?:kwartaal|jaar)\b"),
        word_set(
            "wanneer planning gepland kwartaal jaar klaar beginnen begint gebeurt gebeuren staat uitgevoerd uitvoeren start starten af gereed"
        ),
    ),
    AskedField(
        "wie",
        ("dossier", "actie"),
        _CHARGED,
        CHARGE
        | word_set(
            "uitvoeren uitvoert voert uit doet doen gedaan zorgen zorgt verantwoordelijke verantwoordelijkheid rekening colleges college sleeptouw regie mailen mail "
            "kom uitkom verwijs doorverwijzen door opzoek dat die kar wethouders gegeven pak uitgevoerd opgepakt belde"
        ),
    ),
)
