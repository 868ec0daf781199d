"""The marks by which a text can answer a form of question: figures, dates, money, parties, reasons, denials."""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.claims.checks.tense import FINITE
from assistant.reading.moments import shifts
from assistant.reading.question import FORM_WORDS, Group, Question
from assistant.reading.shares import PART
from assistant.words.numerals import spelled
from ingest.language import STOPWORDS, compiled, fold, stem, words
from ingest.months import MONTH

NUMBER = re.compile(
    r"(?<![\w.,])(?:€\s?)?\d[\d.]*(?:,\d+)?\s?(?:%|procent|miljoen|miljard|mld|mln|duizend|euro|uur|km|m2|ha|hectare|twh|gwh|kv)?",
    re.I,
)
_SAYS_HOW_MANY = frozenset("helft tweederde driekwart kwart derde enkele".split())
MONEY = re.compile(
    r"€|\beuro\b|\bmiljoen\b|\bmiljard\b|\bmld\b|\bp\.?m\.?\b|\bgeen (extra|aanvullende|bijkomende) |\bgratis\b|\bkosteloos|\bbekosti|\bsubsidie|premies?\b|\bvergoeding|\btegemoetkoming|\btoeslag",
    re.I,
)
MONEY_ASKED = re.compile(r"\bhoeveel (miljoen|miljard|euro|geld)\b|\bwelk bedrag\b")
# A sum in euros asked and told; "PM" or "geen extra inzet" is a sum of that thing only which it is said of.
EUROS_ASKED = re.compile(r"\bhoeveel euro|\bin euro'?s?\b|\bhoeveel (?:miljoen|miljard)\b")
SUM = re.compile(r"€|\d\s?(?:euro|miljoen|miljard|mln|mld)\b|\beuro\b", re.I)
PERCENT_ASKED = re.compile(
    rf"\bhoeveel procent\b|\bwelk percentage\b|\bwelk {PART} (?:is|van|gaat|ging|wordt)\b|\bwat (?:is|was|wordt|werd) (?:in \w+ )?het (?:\w+ )?percentage\b"
)
PERCENT = re.compile(r"%|\bprocent\b|\b(?:helft|kwart|derde|tweederde|driekwart)\b", re.I)
WHEN = re.compile(
    rf"\b(?:19|20)\d{{2}}\b|\b{MONTH}\b|\bQ[1-4]\b|\bkwartaal\b|"
    r"\b(?:voorjaar|zomer|najaar|herfst|winter|medio|eind|begin|jaarlijks|halfjaarlijks|maandelijks|wekelijks|per week|per jaar|continu|doorlopend)\b",
    re.I,
)
WHO = re.compile(
    r"\b(?:wethouders?|burgemeesters?|gedeputeerden?|ministers?|adviseurs?|manager|directeur|colleges?|raad|raden|raadsleden|gemeentera(?:ad|den)|\w*gemeenten?|provincies?|rijk|kabinet|regio|bureau|"
    r"\w*corporaties?|stuurgroep|\w*commissies?|\w*teams?|\w*partijen|\w*aanbieders|\w*verzekeraars?|\w*overleg|\w*partners?|\w*organisaties?|bedrijf|bedrijven|ministeries?|waterschap|netbeheerder|griffiers?|\w*secretaris(?:sen)?|\w*ambtena(?:ar|ren)|bestuurders?)\b|[A-ZÀ-Þ]{2,}|(?<=[a-z,] )[A-ZÀ-Þ][a-zà-ÿ]+",
)
# An item that opens with those by whom something is to be done: "Mensen met ... inzetten bij ...".
PEOPLE = re.compile(
    r"(?:[•▪–-] )?(?:mensen|inwoners|bewoners|jongeren|ouderen|studenten|vrijwilligers|leerlingen|statushouders|werkzoekenden) (?:met|die|uit|zonder|in|op|van)\b",
    re.I,
)
WITH_WHOM = re.compile(r"\b(?:met wie|met welke partij\w*)\b")
TOGETHER = re.compile(r"\b(?:met|samen|partners?|tussen|gezamenlijk\w*|afstemming)\b", re.I)
# Two who do one thing do it with one another: "de provincie en Waterbedrijf Oost werken aan ...".
BOTH_DO = re.compile(
    rf"(?:{WHO.pattern}|\b(?:Gemeenten?|Corporaties?|Provincies?|Rijk|Regio)\b),? en (?:(?:[Dd]e|[Hh]et|[Hh]aar|[Zz]ijn) )?(?:\w+ ){{0,2}}?(?:{WHO.pattern}) (?!(?:gemeenten|corporaties|raden)\b)[a-z]{{2,}}n\b"
)
CONDITION_ASKED = re.compile(
    r"(?<!tot )(?<!met )(?<!sinds )(?<!vanaf )(?<!per )(?<!rond )\bwanneer (?:mag|mogen|moet|moeten|hoef\w*|kan je|kun je|kan men|kom je|komt (?:iemand|iets|een)|telt|geldt (?:dat|dit) niet)\b"
)
# "Wanneer moet het klaar zijn?" asks for a date rather than for a condition.
BY_WHEN_ASKED = re.compile(
    r"\b(?:klaar|af|gereed|rond|uiterlijk|zijn|verwachten|verwacht|tegemoet ?zien|rekenen op|(?:vast|af|op|in)ge\w+)\b(?:,|\W*$| zijn\b)"
)
CONDITION = re.compile(r"\b(?:als|indien|wanneer|mits|tenzij|enkel|alleen|slechts|zodra|bij)\b", re.I)
WHEN_OR_IF = re.compile(f"{WHEN.pattern}|{CONDITION.pattern}", re.I)
BECAUSE = re.compile(
    r"\b(?:omdat|doordat|vanwege|daarom|vandaar|waardoor|hierdoor|daardoor|want|aangezien|naar aanleiding|wegens|door het|door de|door een|zodat|om te|om die reden|reden|"
    r"gevolg|leidt|leiden|aanleiding|daarmee|namelijk|immers|te weinig|tekort|nodig|noodzakelijke?|manier om)\b",
    re.I,
)

# Why something is not so yet: it waits for another thing.
UNTIL = re.compile(
    r"\bwacht(?:en|te|ten)? (?:\w+ ){0,4}(?:tot|op)\b|\bpas (?:als|nadat|wanneer|zodra)\b|\b(?:wil\w*|moet\w*) eerst\b|\beerst (?:moet|wil)\w*\b",
    re.I,
)
BECAUSE_OF = re.compile(
    r"\b(?:omdat|doordat|vanwege|daarom|vandaar|want|aangezien|wegens|zodat|om die reden|reden|gevolg van|naar aanleiding)\b",
    re.I,
)
OF_ALL = re.compile(
    r"(?<!dat er )(?<!er )\b(?:juist|uitgerekend|nou net|nu net|precies (?:deze|dit|die|dat)) \w"
)  # why this one and no other


# How far a thing has come: it was decided, finished, begun or put off.
DONE = re.compile(
    r"\b(?:vastgesteld|vastgelegd|afgesloten|afgerond|aangenomen|gerealiseerd|ingevoerd|opgeleverd|gereed|klaar|gestart|begonnen|besloten|"
    r"ingediend|ingestemd|bekrachtigd|in werking|van kracht|opgericht|geopend|gepauzeerd|pauzeren|pauzestand|stilgelegd|uitgesteld|uitstel|uitgevoerd|beëindigd|"
    r"nog niet|inmiddels|op dit moment|momenteel|lopende?|loopt|ondertekend|gesloten|gehaald|behaald|bereikt|"
    r"niet (?:volledig|geheel|helemaal)|niet snel genoeg|op schema|onder druk)\b",
    re.I,
)
# What is so by now, beside what has come about.
BY_NOW = re.compile(rf"{DONE.pattern}|\b(?:nu|al|reeds|thans|tot nu toe)\b", re.I)
# What somebody does about something, asked and told.
DEED_ASKED = re.compile(
    r"\b(?:wat|hoe) (?:doe[nt]?|deed|deden|gaa[nt]|gebeurt|wordt|worden)\b.*\b(?:voor|aan|tegen|met|om|rond|doen|gedaan|gebeuren|aanpakken|oplossen)\b"
    r"|\b(?:doe[nt]?|gaa[nt]) .*\b(?:iets|wat|er|daar) (?:\w+ )?(?:aan|tegen|voor)\b|\bhoe zit het (?:nu |nou |eigenlijk )?met\b"
    r"|\bwat (?:is|wordt|zijn) er (?:\w+ )?(?:afgesproken|geregeld|gedaan)\b|\bwat (?:is|zijn) de (?:plannen|afspraken|aanpak)\b"
)
DEED = re.compile(
    r"\b(?:werk(?:en|t)\b.*\b(?:aan|samen)|gewerkt aan|zet(?:ten)?\b.*\bin|inzet\w*|invester\w+|maatregel\w*|aanpak\w*|aan te pakken|uitbreid\w+|ontwikkel\w+|"
    r"(?:onder|ver)zoe[ck]\w*|verken\w+|realis\w+|stimuler\w+|bevorder\w+|faciliter\w+|ondersteun\w*|versterk\w+|verbeter\w+|versnel\w+|tegengaan|tegen te gaan|weren|"
    r"voorkom\w*|afspraken|afgesproken|besloten|opstellen|opgesteld|opzetten|uitvoer\w+|starten|gestart|pilot|proef|voeren|nemen|organiser\w+|(?:we|wij) \w+en|\w+en (?:we|wij))\b",
    re.I,
)
SPOT = re.compile(
    r"\b(?:waar|\w*locaties?|\w*gebied(?:en)?|plek(?:ken)?|plaatsen|kaart|langs|rond(?:om)?|nabij|ten (?:noorden|oosten|zuiden|westen)|aan de rand|zone|buurt|wijk(?:en)?)\b",
    re.I,
)
GOAL = re.compile(
    r"\b\w*(?:doel|doelen|doelstelling\w*|ambitie\w*|streef\w*|streven|beoog\w*|taakstelling\w*)\b|\bwil(?:len)?\b.*\b(?:bereik|realiser|hebben|komen)",
    re.I,
)
PER = re.compile(r"\bper (week|dag|maand|kwartaal|jaar)\b")
PER_SAID = {
    "week": re.compile(r"\bper week\b|\bwekelijks"),
    "dag": re.compile(r"\bper dag\b|\bdagelijks"),
    "maand": re.compile(r"\bper maand\b|\bmaandelijks"),
    "kwartaal": re.compile(r"\bkwartaal\b|\bQ[1-4]\b", re.I),
    "jaar": re.compile(r"\bper jaar\b|\bjaarlijks"),
}


NEGATIVE = re.compile(
    r"\b(niet|geen|nooit|nauwelijks|onvoldoende|te weinig|te hoge?|tekort\w*|ontbre\w+|stil\w*|uitgesteld|vertra\w+|gepauzeerd|pauze|stop\w*|vol|onmogelijk|nog te|lastig|moeilijk|belemmer\w+|knelpunt\w*|onder druk|zonder|wacht(?:en|te|ten)?|pas)\b"
)


def denied(question: Question) -> str:
    """The stem of what a "why not" takes for granted not to be so ("waarom is ... nog niet vastgesteld?")."""
    match = (
        re.search(r"\bniet (\w{6,})\W*$", fold(question.text)) if question.intent.form == "waarom" else None
    )
    return stem(match.group(1)) if match else ""


def counted_groups(question: Question) -> list[Group]:
    """What "hoeveel" counts: the first two weighty words behind it; none where it counts no things."""
    match = re.search(r"\b(?:hoeveel|aantal|how many|how much)\s+((?:[\w%'-]+\s*){1,5})", fold(question.text))
    if not match or re.match(r"\w+en er\b", match.group(1)):
        return []
    by_shown = {g.shown: g for g in question.groups}
    out: list[Group] = []
    if words(match.group(1))[0] in FINITE | _MIGHT or _ASKED_OF.match(match.group(1)):
        return []  # "hoeveel denkt men te bouwen?" leaves out what it counts
    for word in words(match.group(1)):
        if word in _HOW_COUNTED and not out:
            continue
        if word in _SOFT_COUNTED and not out:
            return []
        group = by_shown.get(word)
        if group is not None and word in _FORM_COUNTED and not out:
            return [group]
        if group is None or word in STOPWORDS or stem(word) in FORM_WORDS or word[0].isdigit():
            if out:
                break
            continue
        if out and (word in FINITE or group.weight < LIGHT_COUNTED):
            break  # "hoeveel parken komen er bij": what comes is told, and of what
        out.append(group)
    return out[:2]


LIGHT_COUNTED = 0.05  # weight under which a word behind another tells nothing that is counted


_MIGHT = frozenset("mocht mochten moest moesten wilde wilden ging gingen kwam kwamen".split())
_ASKED_OF = re.compile(r"\w+ (?:men|ze|je|we|wij|zij|hij|u|ik)\b")
_FORM_COUNTED = frozenset(
    "gemeenten gemeentes dossiers acties doelen wethouders burgemeesters trekkers".split()
)
_HOW_COUNTED = frozenset(
    (
        "extra",
        "nieuwe",
        "dagelijkse",
        "jaarlijkse",
        "wekelijkse",
        "maandelijkse",
        "gemiddelde",
        "totale",
        "huidige",
    )
)  # what is counted is said behind them
_SOFT_COUNTED = frozenset(
    "daarvan hiervan ervan dat die was waren is kost kostte kosten miljard miljoen twh gwh kilometer hectare uur uren procent percentage meer minder deel geld euro tijd mensen keer vierkante meter meters".split()
)


def numbers(text: str, question: Question) -> list[str]:
    """The figures of a text that can answer "hoeveel": no years, dates, numbers of things or figures that were asked with."""
    asked, length = question.once("asked with", lambda: _asked_with(question))
    out: list[str] = []
    for match in NUMBER.finditer(text):
        found = match.group().strip().rstrip(".,")
        before, after = text[: match.start()], text[match.end() :]
        if not match.start() and re.match(r"\d{1,2}\.\s", text):
            continue  # the number of a row or an item
        if (
            re.fullmatch(r"(?:19|20)\d{2}|2100", found)
            or found.strip("€ ") in asked
            or not asked.isdisjoint((_figure(found), *words(_figure(found))))
            or (re.match(r"\s?\)", after) and not before.endswith("+"))
        ):
            continue
        if (
            _ORDINAL.match(after)
            or _VERSION.fullmatch(found)
            or _NUMBERED.search(before)
            or DATE.match(after)
            or (not length and _SPAN_OF_TIME.match(after))
        ):
            continue
        out.append(found)
    return out


_FROM_TO = re.compile(
    rf"\bvan (?:de |het |ongeveer |circa |ca\.? |ruim |bijna )?(?P<old>{NUMBER.pattern})(?: (?:[^\W\d]+|(?:19|20)\d\d)){{0,5}} naar "
    rf"(?:(?:ten hoogste|ten minste|maximaal|minimaal|meer dan|de|het|ongeveer|circa|ca\.?|ruim|bijna) )?(?P<new>{NUMBER.pattern})",
    re.I,
)


def changed(text: str) -> tuple[str, str] | None:
    """The figures from which and to which something goes ("van 7,5% naar ten hoogste 15%"); None where a text tells no such thing."""
    match = _FROM_TO.search(text)
    return (match["old"].strip(), match["new"].strip().rstrip(".,")) if match else None


SHORT = 90  # characters of an answer that tells a figure and no more
_LENGTH_ASKED = re.compile(r"\bhoe (lang|oud)\b|\bhoeveel (jaar|jaren|maanden|weken|dagen)\b")


def _asked_with(question: Question) -> tuple[frozenset[str], bool]:
    """The words of a question with the figures that were told before it, which do not answer it, and whether it asks for
    a length of time."""
    asked = set(words(question.text))
    before = question.previous
    # where all years were told ("en in 2050?"), that of one of them is among the figures
    fresh = not question.swapped or shifts(question.asked) in ("straks", "duur")
    if question.follow_up and fresh and before and (before.years or not question.years):
        asked |= set(_told_figures(before)) - _told_of(question, before)
    return frozenset(asked), bool(_LENGTH_ASKED.search(fold(question.text)))


_MARK = re.compile(r"\[\d+\]")  # of a source


def _told_figures(before: Question) -> list[str]:
    """The figures that answered the question before. Of a statement of running text that is the first that was not asked with;
    the further ones that it quotes ("1.380 woningen, waarvan 780 ...") may answer what is asked next."""
    told = re.findall(r"\d[\d.,]*\d|\d", _MARK.sub(" ", before.told))
    if len(before.told) <= SHORT:
        return told
    fresh = [f for f in told if f not in words(before.text) and not re.fullmatch(r"(?:19|20)\d{2}", f)]
    return fresh[:1]


_COUNTS_ITSELF = re.compile(r"\bhoeveel (?:verschillende |andere )?(?P<thing>[^\W\d_]{2,})")
_FIGURE_OF = re.compile(r"(?P<figure>\d[\d.,]*\d|\d)\s?(?P<things>[^\W\d_]+(?: [^\W\d_]+)?)")


def _told_of(question: Question, before: Question) -> frozenset[str]:
    """The figures that were told beside the one that was asked, of another thing that a follow-up asks for: "om hoeveel wijken gaat het?"
    after so many dwellings, "135.000 woningen / 66 wijken"."""
    match = _COUNTS_ITSELF.search(fold(question.asked))
    if match is None:
        return frozenset()
    thing = stem(match["thing"])
    if thing in {stem(w) for w in words(before.text)}:
        return frozenset()  # the same thing at another time
    told = _FIGURE_OF.finditer(_MARK.sub(" ", before.told))
    return frozenset(m["figure"] for m in told if thing in {stem(w) for w in words(m["things"])})


AFTER, BEFORE = 5, 8  # words beside a figure that say what it counts


def beside(text: str, question: Question) -> list[str]:
    """For each figure that can answer "hoeveel": the words that say what it counts. Those are the ones right behind it
    ("32.000 nieuwe banen"), or where no noun follows the ones before it ("het aantal inwoners groeit naar 180.000").
    Where no figure can: the same for each number in words, on both sides of it."""
    given = set(numbers(text, question))
    figures = [m for m in NUMBER.finditer(text) if m.group().strip().rstrip(".,") in given]
    out: list[str] = []
    for match in figures or _spelled_out(text):
        after = _CLAUSE_END.split(text[match.end() :])[0].split()[:AFTER]
        before = _CLAUSE_END.split(text[: match.start()])[-1].split()[-BEFORE:]
        near = 4 if after and after[0].endswith("-") else 2  # "in- en uitstappers"
        follows = [w for w in words(" ".join(after[:near])) if w not in STOPWORDS and w[0].isalpha()]
        behind = [match.group(), *after]
        out.append(" ".join(behind if follows else [*before, *behind]))
    return out


_WORD = re.compile(r"\b[^\W\d_]+\b")


def _spelled_out(text: str) -> list[re.Match[str]]:
    """The numbers of more than one that a text writes in words: "twaalf", "achthonderd"."""
    return [m for m in _WORD.finditer(text) if _is_number_word(m.group())]


@lru_cache(maxsize=20_000)
def _is_number_word(word: str) -> bool:
    return (spelled(fold(word)) or 0) > 1


BARE_FIGURE = re.compile(
    r"(?<![\w.,€])(?<!€\s)\d{1,3}(?:\.\d{3})+(?=\s+(?:ge\w+[dt]|te|kan|kunnen|zijn|worden|komen|er|in|tot|op|voor|gepland|extra(?! [a-z]+(?:en|s)\b))\b|\s*[.,;)])"
)  # a large figure that no noun follows
_CLAUSE_END = re.compile(r"[.;:]\s")
NUMBERED = r"artikel|paragra(?:af|fen)|par\.|hoofdstuk|actie|thema|bijlage|top|fase|perceel|tabel|figuur|nr\.?|nummer|versie|q"
_NUMBERED = re.compile(rf"\b(?:{NUMBERED})\s?$", re.I)  # what stands before a number that counts nothing
_VERSION = re.compile(r"\d{1,2}\.\d{1,2}")  # "RES 1.0", "paragraaf 5.10": a decimal has a comma
_ORDINAL = re.compile(r"(?:e|de|ste)\b")  # "een 2e akkoord" counts nothing
DATE = re.compile(rf"\s?{MONTH}\b", re.I)
_LASTS = re.compile(
    r"\b(?:één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|half|halve)\s(?:jaar|jaren|maand|maanden|week|weken|dag|dagen|uur|keer)\b|\b(?:jaren|maanden|weken|dagen)lange?\b",
    re.I,
)
_SPAN_OF_TIME = re.compile(r"\s?(?:jaar|jaren|maanden|weken|dagen)\b", re.I)


def with_time(figure: str, text: str) -> str:
    """A figure with the unit of time that a text writes behind it: "6 maanden"."""
    match = compiled(rf"(?<![\w.,]){re.escape(figure)}\s?(?:jaar|jaren|maanden|weken|dagen|uur)\b").search(
        text
    )
    return match.group() if match else figure


def _figure(found: str) -> str:
    """A figure without its unit: "500" of "500m2"."""
    match = re.search(r"\d[\d.]*(?:,\d+)?", found)
    return match.group().rstrip(".") if match else found


PEOPLE_ASKED = re.compile(
    r"\b(?:hoeveel|aantal|meeste|minste|tel de|tel alle) (?:mensen|personen|medewerkers|werknemers|ambtenaren|leden|vrijwilligers|collega's)\b"
)
DWELLINGS = ("woning", "woningen", "huis", "huizen")  # no people are counted by them
_MEASURE = re.compile(r"€|(?:%|procent|miljoen|miljard|mld|mln|euro|uur|km|m2|ha|hectare|twh|gwh|kv)$", re.I)


# Who is counted: people by what they do or are, and what they live in together.
_PERSONS = re.compile(
    r"(?:mensen|personen|inwoners?|bewoners|jongeren|ouderen|kinderen|leerlingen|studenten|leden|vrouwen|mannen|gezinnen|huishoudens|vluchtelingen|urgenten|patienten|"
    r"clienten|klanten|gasten|statushouders|fte|ers|sters|aars|enden|isten|anten|aren|ogen)$"
)
_PLURAL = re.compile(r"[a-z]{3,}(?:en|s)$")


def counts_people(text: str, question: Question) -> bool:
    """Whether a text has a figure that can count people: one without a measure or a sum of money to it, and not right
    before other things in the plural ("drie projecten")."""
    given = set(numbers(text, question))
    if given and all(_MEASURE.search(n) for n in given):
        return False
    figures = [m for m in NUMBER.finditer(text) if m.group().strip().rstrip(".,") in given]
    counted = [_counted_by(text[m.end() :]) for m in figures or _spelled_out(text)]
    return not counted or any(not word or bool(_PERSONS.search(word)) for word in counted)


def _counted_by(after: str) -> str:
    """The noun in the plural that stands right behind a figure, adjectives passed over; "" where none does."""
    for word in words(_CLAUSE_END.split(after)[0])[:3]:
        if word in STOPWORDS or not word[0].isalpha():
            break
        if _PLURAL.match(word):
            return word
        if not word.endswith("e"):
            break
    return ""


def has_number(text: str, question: Question) -> bool:
    if numbers(text, question):
        return True
    if re.search(r"\bhoe (lang|oud|vaak)\b|\bhoeveel (?:keer|maal|keren)\b", fold(question.text)):
        return bool(WHEN.search(text) or _LASTS.search(text))
    return bool(_spelled_out(text)) or not _SAYS_HOW_MANY.isdisjoint(words(text))
