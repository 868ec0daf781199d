"""A Dutch main clause taken apart as far as the rewording rules need: subject, finite verb, rest. No parser: a sentence
that does not have the plain order is left alone."""

from __future__ import annotations

import re
from dataclasses import dataclass

_AUXILIARIES = {
    "is": "zijn", "wordt": "worden", "heeft": "hebben", "kan": "kunnen", "moet": "moeten", "wil": "willen",
    "zal": "zullen", "gaat": "gaan", "mag": "mogen",
}  # fmt: skip
AUXILIARIES = frozenset([*_AUXILIARIES, *_AUXILIARIES.values()])
FULL = (
    "komt komen blijft blijven ligt liggen staat staan krijgt krijgen loopt lopen geeft geven maakt maken vraagt vragen biedt "
    "bieden vindt vinden start starten neemt nemen ziet zien werkt werken zet zetten leidt leiden zorgt zorgen draagt dragen "
    "bestaat bestaan geldt gelden vormt vormen houdt houden voert voeren brengt brengen kent kennen valt vallen speelt spelen "
    "richt richten doet doen steunt steunen pleit pleiten groeit groeien begint beginnen bevat bevatten betaalt betalen kost "
    "kosten levert leveren stelt stellen beheert beheren verhuurt verhuren verkent verkennen onderzoekt onderzoeken"
).split()  # fmt: skip
FINITE = AUXILIARIES | frozenset(FULL) | {"was", "waren", "werd", "werden", "had", "hadden"}
OPENERS = frozenset(
    "De Het Een Deze Dit Alle We Wij Onze Ons Elke Iedere Gemeenten Regio Corporaties Inwoners".split()
)
NOT_PLAIN = re.compile(
    r"[,;:()]|\b(die|dat|om|waar\w*|omdat|doordat|aangezien|als|wanneer|indien|zodat|zoals|of|zodra|mits|tenzij|terwijl|"
    r"hoewel|hoe|welke|wie|wat|voordat|nadat|maar|want|en dat|dan)\b",
    re.IGNORECASE,
)
_PARTICIPLE = re.compile(
    r"^(?:(?:aan|af|bij|door|in|mee|na|neer|om|onder|op|over|samen|terug|toe|uit|vast|voor|vorm|bekend|gereed)?ge\w{2,}"
    r"(?:d|t|en)|(?:ver|be|ont|her|onder|over)\w{3,}(?:d|t|en)|aan(?:be|ge)\w+|voor(?:be|ge)\w+|in(?:ge|be)\w+|"
    r"vast(?:ge|be)\w+|op(?:ge|be)\w+|uit(?:ge|be)\w+)$"
)
_NOT_PARTICIPLE = frozenset(
    "gebied gemeente gemeenten bestuurders gebieden gesprek gesprekken getal bewoners bedrijven bestuur beleid begin bedrag "
    "verkeer vervoer verschillen overleg onderzoek onderwijs ondersteuning overheden overheid gezinnen gezondheid beheer "
    "gevolgen geld gelden beperkt bekend verantwoordelijk verzoek gegevens gebouwen gebouw onderdelen onderwerpen bewust "
    "gezamenlijk gewenst gelijk gevolg verband verwachting belangen belang bereid ervaren herkomst bestaande verschillend "
    "overigens verleden heren beiden bent onderscheid berichten bericht gevallen heden verplicht besluit besluiten verslag "
    "bezwaren gebruik gedrag geluid geval geweld gevoel gezin getallen beelden beeld verenigingen vergunningen verordeningen "
    "bijeenkomst inkoopkader verhalen verhouding ondernemers geheel".split()
)  # fmt: skip


def is_participle(word: str) -> bool:
    """Whether the word looks like a past participle (vastgesteld, gebouwd, besproken). Never of a word with a capital."""
    return word.islower() and word not in _NOT_PARTICIPLE and bool(_PARTICIPLE.match(word))


def is_infinitive(word: str) -> bool:
    """Whether a word at the end of a clause with a modal looks like an infinitive."""
    return (
        word.islower()
        and len(word) > 3
        and word.endswith("n")
        and not word.endswith(("ingen", "enden", "heden", "iteiten"))
    )


@dataclass(frozen=True, slots=True)
class Clause:
    """`subject verb rest.`, of a sentence that opens with its subject. `verb` is finite."""

    subject: str
    verb: str
    rest: str

    @property
    def inner(self) -> str:
        """The subject as it is written in the middle of a sentence."""
        return lowered(self.subject)

    @property
    def plain(self) -> bool:
        """Whether the rest is one clause without a comma or a subordinate part."""
        return not NOT_PLAIN.search(self.rest)


def lowered(text: str) -> str:
    """The text with a small first letter where its first word is an ordinary one."""
    first = text.split(" ", 1)[0]
    ordinary = first in OPENERS - {"Regio"} or first in _SMALL
    return text[:1].lower() + text[1:] if ordinary else text


_SMALL = frozenset("Er Daarnaast Daarom Hierbij Daarbij Hiervoor Daarvoor Ook In Op Voor Met Door Bij Vanaf Hierdoor Daardoor Dat "
                   "Deze Zij Ze Hij Binnen Tijdens Naast Eind Begin Hiermee Daarmee Vervolgens Momenteel Tot Sinds Na".split())  # fmt: skip


@dataclass(frozen=True, slots=True)
class Bracket:
    """A finite auxiliary and the verb that closes its clause: `before verb middle closing after`, in whatever order the rest stands."""

    before: str
    verb: str
    middle: str
    closing: str
    after: str

    def with_(self, verb: str, closing: str) -> str:
        """The sentence with other verbs in the same places."""
        return " ".join(f"{self.before} {verb} {self.middle} {closing}".split()) + self.after


_TAKES_INFINITIVE = frozenset("kan kunnen moet moeten wil willen zal zullen gaat gaan mag mogen".split())


def _closes(words: list[str], verb: str) -> bool:
    """Whether the last of the words is the verb that the finite one asks for, and no noun that looks like it."""
    before = words[-2] if len(words) > 1 else ""
    if (
        "dat" in words
        or before in ("het", "de", "een", "over")
        or (before.endswith(("e", "se")) and before != "mee")
    ):
        return False
    if verb in _TAKES_INFINITIVE:
        return is_infinitive(words[-1]) and words[-1] not in FINITE and words[-1] != "gemeenten"
    return is_participle(words[-1])


def bracket(sentence: str, verbs: frozenset[str]) -> Bracket | None:
    """The first clause of the sentence that is held between one of these verbs and the word before a break or the end, or None
    where the sentence has more than one of them or the verb depends on another."""
    found = [m for m in re.finditer(r"(?<![\w-])[A-Za-z]+(?![\w-])", sentence) if m.group() in verbs]
    if len(found) != 1:
        return None
    verb = found[0]
    before = sentence[: verb.start()].strip()
    if (
        re.search(r"(?:\bte|\ben|\bof|\bdie|\bdat|\bwaar\w*|\bals|\bom)$|,$", before)
        or NOT_PLAIN.search(before)
        or not before
    ):
        return None
    told = sentence[verb.end() :]
    stop = re.search(
        r"(?=[,;:(]|\.$| (?:om|die|dat|zodat|zoals|of|als|omdat|waar\w*|door|in|op|met|voor|en|tussen|bij|van|aan|naar) )",
        told,
    )
    while stop is not None:
        words = told[: stop.start()].split()
        if words and _closes(words, verb.group()):
            return Bracket(before, verb.group(), " ".join(words[:-1]), words[-1], told[stop.start() :])
        if stop.group() == "" and told[stop.start() : stop.start() + 1] in ",;:(.":
            return None
        stop = re.compile(
            r"(?=[,;:(]|\.$| (?:om|die|dat|zodat|zoals|of|als|omdat|waar\w*|door|in|op|met|voor|en|tussen|bij|van|aan|naar) )"
        ).search(told, stop.start() + 1)
    return None


def clause(sentence: str) -> Clause | None:
    """The sentence taken apart, or None where it does not open with a short subject that a finite verb follows."""
    words = sentence.rstrip(".").split()
    if not words or (words[0] not in OPENERS and not (len(words) > 1 and words[1] in FINITE)):
        return None
    for k, word in enumerate(words[:9]):
        if k and word in FINITE:
            subject = " ".join(words[:k])
            if NOT_PLAIN.search(subject) or words[0][:1].islower():
                return None
            # "zijn" before a noun is a possessive, "gaan" after "te" an infinitive.
            if words[k - 1] in ("te", "van", "met", "in", "op", "voor", "aan", "door", "en", "of"):
                return None
            if (
                words[0] in FINITE
                or words[0].lower() in _NO_SUBJECT
                or re.match(r"(De|Het) (komende|afgelopen)", subject)
            ):
                return None
            if words[k + 1 : k + 2] and words[k + 1] in ("we", "wij", "ze", "zij", "er"):
                return None
            return Clause(subject, word, " ".join(words[k + 1 :]))
    return None


_NO_SUBJECT = frozenset(
    "er daarnaast daarom hierbij daarbij ook in op voor met door bij vanaf hierdoor daardoor binnen tijdens naast eind begin hiermee "
    "daarmee vervolgens momenteel tot sinds na zo dan nu hier daar toch verder daarvan hiervan waar wat hoe wie als niet om te "
    "echter juist samen uiteindelijk concreet kortom tegelijkertijd bovendien vandaar helaas soms vaak meestal onder daarin "
    "hierin hiertoe daartoe uit over per volgens dit doel resultaat wel".split()
) - {"dit"}  # fmt: skip
