"""Whether statements tell what is asked of a subject, by the way it is asked: how far it has come, what follows if it fails, who is against
it, what is thought of it, what it yields. Such a question has hardly a word of its own beside its subject, so whatever names that would
pass for an answer."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.evidence.marks import DONE
from assistant.reading.question import Question
from ingest.language import fold

_HOW_FAR = re.compile(
    r"\bhoe ver (?:is|zijn|staa?n?|staat|zit(?:ten)?|was|waren|komt|komen)\b(?!.*\b(?:onder|boven)\b)|\bhoe (?:staat|gaat) het\b|\bstand van zaken\b|\bwat is de (?:\w+ )?stand\b"
)
_IF = re.compile(
    r"\bwat (?:gebeurt|gebeurde|gebeuren|doet|doen|is|zijn|volgt)\b.*\b(?:als|wanneer|indien|zodra|zonder)\b|\bwat als\b"
    r"|\bwat (?:gaat|kan|gaan|kunnen) er (?:\w+ )?(?:mis|fout)\b"
    r"|\bwat (?:zijn|is) (?:de|het) (?:gevolg(?:en)?|consequenties?|risico'?s?)\b"
    r"|\bwelke? (?:straf(?:fen)?|sancties?|boetes?|gevolg(?:en)?|consequenties?|maatregel)\b.*\b(?:als|niet|op|bij)\b|\b(?:straf|boete|sanctie)\b"
)
_FOLLOWS = re.compile(
    r"\b(?:als|wanneer|indien|mocht(?:en)?|zodra|tenzij|anders|daardoor|hierdoor|waardoor|leidt|leiden|leidde|gevolg\w*|consequenti\w*|risico\w*|gevaar|dreig\w*|"
    r"compensat\w*|compenser\w*|planuitval|vertraging|bijstur\w*|bij te sturen|onvermijdelijk)\b"
)
_AGAINST = re.compile(
    r"^(?:en )?(?:wie|welke \w+) (?:is|zijn|was|waren) (?:er )?(?:\w+ )?(?:tegen|tegenstander)\b"
    r"|^(?:en )?wie (?:houdt|houden|hield|werkt|werkte) .*\btegen\W*$"
)
_OPPOSES = re.compile(
    r"\b(?:tegen|bezwaar|bezwaren|motie|verzet|kritiek|tegenstand\w*|afgewezen|geweigerd|onder druk|belemmer\w*|gepauzeerd|pauzeren|tekort)\b"
)
_THINKS = re.compile(
    r"\bwat (?:vindt|vinden|vond|vonden|denkt|denken) (?!.*\bplaats\b).*\b(?:van|over)\b|\b(?:wat (?:is|zijn|was|waren) (?:het|de|hun|ons|onze)|welke?) (?:\w+ )?(?:standpunt|mening|opvatting|houding|oordeel)\b"
    r"|\bhoe (?:denkt|denken|dacht|dachten) .*\bover\b|\bhoe (?:staat|staan|stond|stonden) .*\btegenover\b"
)
_OPINION = re.compile(
    r"\b(?:vind\w*|vond|mening\w*|oordeel|standpunt\w*|belangrijk|wens\w*|wil|willen|draagvlak|enthousiast|kritisch|bezwaar|steun\w*|ervar\w*|wenselijk|voorstander|pleit\w*|hecht\w*|zorg (?:voor|dat)|ondersteun\w*|\w*verbod)\b"
)
_YIELDS = re.compile(r"\bwat (?:levert|leveren|leverde|brengt|brengen)\b.*\bop\b")
_YIELD = re.compile(
    r"\b(?:(?:op)?lever\w*|opbrengst\w*|resulta\w*|bijdra\w*|dra(?:agt|gen)\b.*\bbij|voorde\w+|banen|bespar\w*|winst|leidt|leiden|zorgt|zorgen|ontsta\w*|creeren|potentie|mogelijk|kansrijk|"
    r"minder|meer|beter|sneller|versterk\w*|vermindert?|vergroot|vergroten|zodat|waardoor|hierdoor|daardoor|inzicht)\b"
)
_TAKES_PART = re.compile(
    r"\b(?:kan|kun|kunnen|mag|mogen) (?:ik|je|we|wij|u|men|inwoners|bewoners)\b.*\b(?:mee ?doen|meepraten|meedenken|inspreken|aanmelden|deelnemen)\b"
)
_PART = re.compile(
    r"\b(?:mee ?doen|meepraten|meedenken|inspraak|inspreken|participa\w*|aanmeld\w*|deelnem\w*|deelname|betrek\w*|betrokken\w*|webinar|bijeenkomst\w*|dialoog\w*|ter inzage|zienswijze\w*|uitgenodigd|nodigen)\b"
)
_INVOLVED = re.compile(
    r"^(?:en )?(?:worden|werden|zijn|wordt|werd|is) (?!.*\b\w*gemeenten?\b)(?:\w+ ){1,4}?(?:\w+ )*?betrokken\b"
)
_IS_PART = re.compile(rf"{_PART.pattern}|\bsamen met\b|\bin overleg met\b|\bhierbij nodig\b|\bgeinformeerd\b")
_GIVES = re.compile(r"^(?:en )?wie (?:gaf|gaven|verleende|verleent|kende|reikte)\b")
_GIVEN = re.compile(r"\b(?:gaf|gaven|geeft|geven|verleen\w*|toegekend|uitgereikt|door|namens)\b")
_NOT_THOSE = re.compile(
    r"\bwelke (?:\w+e )?(?:\w*gemeenten?|partijen|plaatsen|corporaties|wijken|\w*dossiers?|documenten|stukken|thema'?s|acties|projecten|programma'?s|organisaties|instellingen|doelgroepen|plannen)\b.*\b(?:geen|niet)\b(?! alleen)"
)
_LEFT_OUT = re.compile(
    r"\b(?:geen|niet|nooit|zonder|uitzonder\w*|uitgezonderd|behalve|buiten|alleen|slechts|andere|ontbre\w+|vrijgesteld)\b"
)
_QUANTITY = re.compile(
    r"\bwat (?:is|was|wordt|werd) (?:de|het) (?:\w+ )?(?:streefcijfer|streefgetal|quotum|maximum|minimum|bedrag|tarief|bijdrage|omvang|norm|bovengrens|ondergrens)\b"
)
_FIGURE = re.compile(r"\d")
_BEGINS = re.compile(
    r"\bwanneer (?:start|starten|startte|begint|beginnen|begon)\b|\bwanneer gaa[nt]\b.*\b(?:in|van start)\b"
)
_BEGUN = re.compile(
    r"\b(?:(?:ge|op)?start\w*|begin\w*|begon\w*|ingegaan|ingaan|ingaat|in werking|van kracht|vanaf|per|sinds|looptijd|planning|q[1-4]|kwartaal)\b"
)
_DECIDES = re.compile(r"\bwanneer\b.*\b(?:besluit|besluiten|beslist|beslissing|gestemd|stemt|stemmen)\b")
_DECISION = re.compile(
    r"\b(?:\w*besluit\w*|\w*besloten|beslis\w*|vastgesteld|vaststell\w*|instem\w*|ingestemd|aangenomen|goedgekeur\w*|bekrachtig\w*|ter inzage|voorstel|behandel\w*|bepaald|keuze\w*)\b"
)
_MOST = re.compile(
    r"\b(?:welke?|wie|waar)\b.*\b(?:de|het) (?:aller)?(?:meeste?|minste?|grootste|kleinste|hoogste|laagste|duurste|goedkoopste|drukste|langste|kortste|snelste|traagste)\b"
)
_OF_ALL = re.compile(
    r"\b(?:\w*meeste?|minste?|grootste|kleinste|hoogste|laagste|duurste|goedkoopste|drukste|langste|kortste|snelste|traagste|top|koploper\w*|vooral|met name|maximaal|nadruk|focus|prioriteit\w*|(?:meer|minder|groter|hoger|lager|kleiner|sneller|drukker|duurder) (?:\w+ ){0,2}dan)\b"
)
_MEETS = re.compile(
    r"\b(?:wanneer|hoe vaak|hoe dikwijls|waar|hoeveel keer)\b.*\b(?:vergader\w*|bijeenkom\w*|samenkom\w*|kom(?:t|en)\b.*\b(?:bijeen|bij elkaar|samen))\b"
)
_MEETING = re.compile(
    r"\b(?:vergader\w*|bijeenkom\w*|samenkom\w*|\w*overleg\w*|zitting\w*|geagendeerd|agender\w*|bij elkaar|bijeen)\b"
)
# "Is de brug een monument?"
_IS_A = re.compile(r"^(?:en )?(?:is|was|zijn|waren) .+ een (?:\w+e )?(?P<kind>\w{4,})\W*$")
_KNOWN_BY = 5  # letters of a word by which it is known in other forms
# Those who meet, each of which is another body.
_BODY = re.compile(
    r"\b(?:(?:stuur|klankbord|werk|project|kern|regie|expert)groep|(?:gemeente|advies|programma|huurders)raad|raadscommissie|taskforce|(?:project|kern|programma)team|(?:woon|regie)tafel|raad van \w+)\b"
)
_FOR_WHOM = re.compile(r"\bwie\b.*\bnamens\b|^namens\b.*\bwie\b")
_REPRESENTS = re.compile(
    r"\b(?:namens|vertegenwoordig\w*|lid|leden|afgevaardigd\w*|voorzitter\w*|woordvoerder\w*|wethouders?|burgemeesters?|gedeputeerden?)\b"
)
_FRAMES = (
    (_QUANTITY, _FIGURE),
    (_BEGINS, _BEGUN),
    (_DECIDES, _DECISION),
    (_HOW_FAR, DONE),
    (_IF, _FOLLOWS),
    (_AGAINST, _OPPOSES),
    (_THINKS, _OPINION),
    (_YIELDS, _YIELD),
    (_TAKES_PART, _PART),
    (_INVOLVED, _IS_PART),
    (_GIVES, _GIVEN),
    (_NOT_THOSE, _LEFT_OUT),
    (_MOST, _OF_ALL),
    (_MEETS, _MEETING),
)


def way_unsaid(question: Question, told: Sequence[str]) -> bool:
    """Whether a question asks of its subject what none of the statements tells. `told`: the statements, with what they stand under."""
    flat = fold(question.text)
    if _kind_unsaid(flat, told) or (_MEETS.search(flat) and _body_unsaid(flat, told)):
        return True
    return any(
        asked.search(flat) and not any(says.search(fold(text)) for text in told) for asked, says in _FRAMES
    )


def _kind_unsaid(flat: str, told: Sequence[str]) -> bool:
    """Whether a (folded) question asks if something is a thing of a kind, and no statement says that word."""
    match = _IS_A.match(flat)
    return match is not None and not any(match["kind"][:_KNOWN_BY] in fold(text) for text in told)


def _body_unsaid(flat: str, told: Sequence[str]) -> bool:
    """Whether a (folded) question names a body that meets, and no statement does."""
    body = _BODY.search(flat)
    return body is not None and not any(body.group()[:-1] in fold(text) for text in told)


def spokesman_unsaid(question: Question, told: Sequence[str]) -> bool:
    """Whether it is asked who is somewhere for others ("wie zit er namens de huurders aan tafel?"), and the statements name none."""
    asked = _FOR_WHOM.search(fold(question.text)) is not None
    return asked and not any(_REPRESENTS.search(fold(text)) for text in told)
