"""The words with which each field of a dossier is asked, and those that may stand beside them: who leads, who takes part, for
how long, for whom, what for."""

from __future__ import annotations

import re
from dataclasses import dataclass


def word_set(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What is said of who has a dossier in hand.
CHARGE = word_set(
    "trek trekt trekken getrokken trekker trekkers kartrekker kartrekkers trekkerschap kar roer stuur sturen stuurt aansturen aanstuurt leid leidt leiden geleid "
    "leiding leider verantwoordelijk verantwoordelijke verantwoordelijkheid eindverantwoordelijk eindverantwoordelijke portefeuille portefeuillehouder "
    "portefeuillehouders aanspreekpunt aanspreken aanspreek aanspreekbaar contactpersoon contact aanspreekpersoon bellen benaderen spreken bereiken terecht "
    "wenden wend aankloppen aanklop kloppen klop stellen hoede hoort horen regelt regelen geregeld draagt dragen gedragen zit zitten ligt liggen lag belegd neergelegd ondergebracht valt vallen "
    "onder voortouw neemt nemen genomen initiatief pakt oppakt oppakken pakken opgepakt pak eigenaar eigenaren gezicht boegbeeld hoofd baas bezig houdt houden bezighoudt "
    "behartigt behartigen bestiert beheert vertegenwoordigt coordineert ontfermt gaan gaat ging over erover daarover aan zet beurt rekening haar hand handen "
    "bestuurlijk bestuurlijke politiek politieke bestuurder bestuurders wethouder wethouders burgemeester burgemeesters persoon personen heet heten naam namen "
    "dossierhouder dossierhouders kopman opperhoofd voeren voert voorop lat schouders taak bevoegd toe toebedeeld toegewezen gekoppeld verbonden eraan "
    "dossier dossiers onderwerp onderwerpen onderdeel onderdelen deel gedeelte stuk regionaal regionale regio allemaal wiens wier benoemd aangewezen"
)
WHO = re.compile(
    r"\b(?:wie|wiens|wier|bestuurders?|wethouders?|burgemeesters?|trekkers?|kartrekkers?|portefeuillehouders?|aanspreekpunt|aanspreekpersoon|contactpersoon|"
    r"eigenaar|persoon|naam|dossierhouders?)\b"
)
OTHER_WHO = re.compile(r"\b(?:voor|met|tegen|zonder|over|tussen|om|ten behoeve van) (?:wie|welke)\b")

# What is asked of a person and kept of none.
PRIVATE = re.compile(
    r"\bhoe oud\b|\bvoornam?en\b|\bvoornaam\b|\bvan voren\b|\broepnaam\b|\bleeftijd\b|\b(?:politieke|welke|zijn|haar|diens|de) partij(?:en)?\b|\bgeboren\b|\bwoont\b|\bwaar wonen\b|\bgetrouwd\b|\bverdien(?:t|en)?\b|\bsalaris\b|"
    r"\bopleiding\b|\bgestudeerd\b|\bwat vind(?:t|en)\b|\bmening van\b|\be-?mail\w*|\btelefoon\w*|\bwanneer (?:begon|stopt|vertrekt)\b|\bsinds wanneer (?:doet|trekt|is|zit|heeft)\b"
)


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a card: `asked`, what one of its questions must say, and the words that may stand beside it."""

    name: str
    asked: re.Pattern[str]
    words: frozenset[str]


FIELDS = (
    Field(
        "opdrachtgevers",
        re.compile(r"\bopdracht|\bnamens (?:wie|welke)\b|\bvoor wie\b.*\b(?:voer|uitvoer|werk|doen)"),
        word_set(
            "opdracht opdrachten opdrachtgever opdrachtgevers opdrachtgevende opdrachtgeverschap gegeven gaf gaven geeft geven verstrekt verstrekte verleend "
            "verleende partij partijen organisatie organisaties instantie instanties overheid overheden voeren voert uit uitvoeren uitvoert uitgevoerd loopt lopen "
            "gebeurt gebeuren treedt treden optreedt optreden op namens komt komen kwam achter zit zitten formeel formele officieel dossier oorspronkelijk "
            "wiens wier werken werkt gewerkt ertoe toe daartoe daarvoor genoemd"
        ),
    ),
    Field(
        "gemeenten",
        re.compile(
            r"\b(?:regio)?gemeente[ns]?\b|\b(?:plaatsen|steden|dorpen)\b|\b(?:deelnemers?|deelnemende)\b|\bwie\b.*\b(?:mee|meedoe\w*|deelne\w*)\b|\bwie (?:neemt|nemen|nam|namen) (?:\w+ ){0,2}?deel\b"
        ),
        word_set(
            "gemeente gemeenten regiogemeente regiogemeenten plaats plaatsen stad steden dorp dorpen mee meedoen meedoet meedoe meegedaan deelnemen deelneemt "
            "deelnemer deelnemers deelnemende deelname deel nemen neemt aangesloten aansluiten sluiten betrokken samen samenwerken werken werkt geldt gelden hoort horen "
            "zit zitten valt vallen opgepakt pakken oppakken pakt lijst lijstje rijtje staan staat opgesomd gaat meewerken meewerkt participeren participeert "
            "participerende dossier regio regionale allemaal alle onder erbij eraan erin daaraan daarin daarbij samenwerkende actief lid leden ontbreekt ontbreken buiten afwezig "
            "gemeentes regiogemeentes som sommen meedraaien meedraait draaien draait meelopen meeloopt lopen aangehaakt aanhaken haken optrekken gezamenlijk elkaar partij kaart "
            "kaartje ingekleurd gekleurd getekend missen mist uitgezonderd uitzondering uitzonderingen vormen laten laat zich voorbij voorbijgaan voorbijgaat volledig volledige geheel "
            "helemaal gedeeltelijk deels"
        ),
    ),
    Field(
        "looptijd",
        re.compile(
            r"\blooptijd|\bhoe lang\b|\bhoelang\b|\bwanneer\b|\bwelke? (?:periode|jaren|jaar|termijn|tijdvak|tijd)\b|\b(?:eind|begin|start|slot)(?:datum|jaar)\b|\bsinds\b|\btermijn\b"
        ),
        word_set(
            "looptijd doorlooptijd loopt lopen liep lang hoelang periode tijdvak termijn jaar jaren tijd datum einddatum begindatum startdatum slotdatum eindjaar "
            "beginjaar eindigt eindigen stopt stoppen houdt ophoudt houden afloopt aflopen afgelopen af einde eind maand kwartaal uitgetrokken begint beginnen begonnen begin gestart start "
            "starten duurt duren speelt spelen beslaat bestrijkt omvat gepland geplande staat staan verbonden eraan geldt gelden geldig door doorgaat doorloopt gaat "
            "tot sinds vanaf tussen dossier ten looptijden voorbij precies allang"
        ),
    ),
    Field(
        "thema",
        re.compile(r"\bthema\b"),
        word_set(
            "thema thema's valt vallen hoort horen ingedeeld gerekend rekenen rekent men hangt hangen schaart geschaard behoort onderdeel dossier geplaatst ondergebracht staat"
        ),
    ),
    Field(
        "doelen",
        re.compile(
            r"\b(?:eind|hoofd)?doel(?:en|stelling|stellingen|einden?)?\b|\bbedoel\w*|\bambities?\b|\bbereik\w*|\bople?ver\w*|\blevert\b.*\bop\b|\bbeoog\w*|\bbeogen\b|\bstre(?:ven|eft)\b|\bgericht\b"
            r"|\bwaar\b.*\b(?:naartoe|naar toe|toe)\b|\bwaartoe\b|\bwaarvoor (?:is|doen|dient)\b|\bnut\b|\bopbreng\w*"
        ),
        word_set(
            "doel doelen doelstelling doelstellingen doeleind doeleinde doeleinden bedoeling bedoelingen bedoeld ambitie ambities bereiken bereikt bereik opleveren "
            "oplevert opgeleverd levert leveren beoogt beogen beoogd streven streeft gericht richt werken werkt naartoe toe heen dient dienen bestaat uiteindelijk "
            "nut waartoe opbrengst opbrengen dossier hoofddoel hoofddoelen einddoel einddoelen leiden leidt gehaald halen haalt behalen behaald regio staan staat geformuleerd gesteld gestelde zijn eigenlijk moet"
        ),
    ),
    Field("trekkers", WHO, CHARGE),
)
QUESTION_WORD = re.compile(r"\b(?:wie|wiens|wier|wat|waar\w*|welke?|wanneer|hoe|hoeveel|waarom|noem|naam)\b")
REVERSED = re.compile(
    r"\b(?:dossiers?|onderwerp(?:en)?|portefeuille|verantwoordelijk\w*|trek\w*|kartrekker|aanspre\w+|roer|hoede|leid\w*|leiding)\b|\bwaar\w*\b.*\bover\b|\bwat doet\b"
    r"|\bwaar\w*\b.*\b(?:zijn|moet|terecht)\b|\bpakt\b|\bregelt\b"
)
OF_DOSSIERS = re.compile(r"\bdossiers\b|\bwaar(?:aan|bij|in)\b|\bwaar\b.*\b(?:mee|deel|aangesloten)\b")
DENIED = re.compile(
    r"\b(?:niet|geen|nooit|zonder|buiten|behalve|uitgezonderd|ontbre\w+|miss?(?:en|t)|afwezig\w*|voorbij\w*)\b"
)
TAKES_PART = FIELDS[1].words | word_set(
    "deelnemer deelnemers telt tellen onderdeel ook wel ergens waaraan waarbij waarin dossiers spelen speelt samenwerkingen onderwerpen partij trajecten meegaan"
)
IN_THEME = word_set(
    "aantal thema thema's dossiers dossier vallen valt horen hoort behoren behoort bestaat bestaan zitten zit binnen terrein gebied vlak rond lijst overzicht rijtje "
    "opsomming alle staan staat ondergebracht ingedeeld gerekend bevat omvat kent telt telkens trekkers"
)
OFFICE = re.compile(r"\bfuncties?\b|\bambt\b|\btitel\b")
OF_OFFICE = word_set(
    "functie functies ambt titel bekleedt vervult heeft bestuur bestuurlijke precieze officiele huidige zit"
)
