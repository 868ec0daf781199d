"""Ways to say a sentence otherwise that leave it true. Each takes the sentence, the pool and a random source, and gives
the new sentence or None where the rule does not fit."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from benchmarks.twists.clause import (
    AUXILIARIES,
    NOT_PLAIN,
    Clause,
    clause,
    is_infinitive,
    is_participle,
    lowered,
)
from benchmarks.twists.pool import Pool, Sentence

Way = Callable[[Sentence, Pool, Random], str | None]

_MONTH = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
_WHEN = re.compile(
    rf"(?<![\w-])((?:in|op|vanaf|sinds|rond|eind|begin|medio|in de loop van|in het voorjaar van|in het najaar van|in de zomer van)"
    rf" (?:\d{{1,2}} )?(?:(?:{_MONTH}) )?(?:20\d\d|19\d\d)|tussen 20\d\d en 20\d\d|de komende jaren|op dit moment|momenteel)(?![\w-])"
)


def word_order(said: Sentence, pool: Pool, rng: Random) -> str | None:
    """The time comes first: "De raad heeft het plan in 2024 vastgesteld" -> "In 2024 heeft de raad het plan vastgesteld"."""
    found = clause(said.text)
    if found is None or not found.plain or len(re.findall(r"\b(?:19|20)\d\d\b", found.rest)) > 1:
        return None
    when = _WHEN.search(found.rest)
    if when is None or not _movable(found, when):
        return None
    rest = f"{found.rest[: when.start()]}{found.rest[when.end() :]}".replace("  ", " ").strip()
    time = when.group(1)
    return (
        f"{time[:1].upper()}{time[1:]} {found.verb} {found.inner} {rest}.".replace(" .", ".")
        if rest
        else None
    )


def _movable(found: Clause, when: re.Match[str]) -> bool:
    """Whether the time says when the whole thing is, and is no part of a name or of a noun's own words."""
    before = found.rest[: when.start()].split()
    after = found.rest[when.end() :].split()
    if before and (
        before[-1] in ("de", "het", "een", "van", "voor", "deze", "en", "tot")
        or re.search(r"\d|[A-Z]", before[-1])
    ):
        return False
    if after and (
        after[0] in ("en", "t/m", "tot", "–", "-", "of", "door") or after[0].endswith(("de", "te", "ende"))
    ):
        return False
    # At the end the time may belong to the noun before it; before a verb, or right after the finite one, it does not.
    return not before or (bool(after) and (is_participle(after[-1]) or is_infinitive(after[-1])))


_SAYS = ("In het document staat dat", "Er staat dat", "Het document meldt dat", "De tekst zegt dat")
_SEPARABLE = frozenset(
    "in op af uit aan mee toe voor door over bij samen neer terug vast plaats deel".split()
)


def main_to_sub(said: Sentence, pool: Pool, rng: Random) -> str | None:
    """The verb goes to the end: "De raad stelt het plan vast" -> "Er staat dat de raad het plan vaststelt"."""
    found = clause(said.text) or _fronted(said.text)
    if found is None or not found.plain or not found.rest or found.verb not in AUXILIARIES:
        return None
    if re.search(r" en (?:\w+ ){0,3}(?:is|zijn|wordt|worden|heeft|hebben|ligt|staat)\b", found.rest):
        return None
    words = found.rest.split()
    at = next((k for k in range(len(words) - 1, -1, -1) if is_participle(words[k])), None)
    modal = found.verb in (
        "kan",
        "kunnen",
        "moet",
        "moeten",
        "wil",
        "willen",
        "zal",
        "zullen",
        "gaat",
        "gaan",
        "mag",
        "mogen",
    )
    if modal:
        at = len(words) - 1
        if not is_infinitive(words[at]):
            return None
        while at and (
            (is_infinitive(words[at - 1]) and words[at - 1] in ("worden", "blijven", "kunnen"))
            or words[at - 1] == "te"
        ):
            at -= 1
        if at and is_participle(words[at - 1]):
            at -= 1
        if "te" in words[at:]:
            return None
    elif (found.verb in ("heeft", "hebben") and (at is None or "te" in words)) or "te" in words:
        return None
    elif at is None or (at < len(words) - 1 and len(words) - at > 6):
        if at is not None or len(words) > 7 or is_infinitive(words[-1]):
            return None
        at = len(words)
    if at < len(words) and at and words[at - 1] in ("de", "het", "een", "deze", "hun", "haar"):
        return None
    told = " ".join([*words[:at], found.verb, *words[at:]])
    return f"{rng.choice(_SAYS)} {found.inner} {told}."


def according_to(said: Sentence, pool: Pool, rng: Random) -> str | None:
    """The document is named as the one that says it, and the order turns: "Volgens de tekst is het plan vastgesteld"."""
    found = clause(said.text)
    if found is None:
        return None
    opening = rng.choice(("Volgens de tekst", "Volgens het document", "Blijkens de tekst"))
    return f"{opening} {found.verb} {found.inner} {found.rest}."


def _fronted(sentence: str) -> Clause | None:
    """A sentence that opens with when or where: its subject part is then all that stands before the verb, which a subordinate clause
    may open with too."""
    words = sentence.rstrip(".").split()
    if words[0] not in ("In", "Op", "Vanaf", "Sinds", "Tijdens", "Binnen", "Bij", "Voor", "Eind", "Begin"):
        return None
    at = next((k for k, word in enumerate(words[:8]) if k and word in AUXILIARIES), None)
    if at is None or NOT_PLAIN.search(" ".join(words[:at])):
        return None
    if words[at + 1 : at + 2] in (
        ["we"],
        ["wij"],
        ["ze"],
        ["zij"],
        ["er"],
        ["het"],
        ["dit"],
        ["dat"],
        ["deze"],
    ):
        return None  # a pronoun goes first in a subordinate clause
    return Clause(" ".join(words[:at]), words[at], " ".join(words[at + 1 :]))


_DOER = (
    r"(?:het Rijk|het kabinet|het college|de provincie(?: [A-Z]\w+)?|de gemeente(?: [A-Z]\w+)?|de regio|de (?:gemeente)?raad|"
    r"de (?:gemeente)?raden|de colleges|de gemeenten|de regiogemeenten|de corporaties|Gedeputeerde Staten|Regio [A-Z]\w+|"
    r"de (?:Tweede|Eerste) Kamer|de VNG|de netbeheerder|het waterschap|het bestuur|de stuurgroep)"
)
_PASSIVE = re.compile(rf"^(?P<mid>[^,;:()]*?)\bdoor (?P<doer>{_DOER}) (?P<tail>[^,;:()]*)$")
_PLURAL = re.compile(r"(?:en|s|Staten|raden)$")


def passive_to_active(said: Sentence, pool: Pool, rng: Random) -> str | None:
    """ "Het plan is door de raad vastgesteld" -> "De raad heeft het plan vastgesteld"."""
    found = clause(said.text)
    if found is None or found.verb not in ("is", "zijn") or not found.plain:
        return None
    told = re.sub(rf"^(\S+) door ({_DOER})$", r"door \2 \1", found.rest)
    by = _PASSIVE.match(told)
    if (
        by is None
        or not by["tail"]
        or (not is_participle(by["tail"].split()[-1]) and not is_participle(by["tail"].split()[0]))
    ):
        return None
    doer = by["doer"]
    many = _PLURAL.search(doer.split()[-1]) is not None
    verb = "hebben" if many else "heeft"
    return " ".join(f"{doer[:1].upper()}{doer[1:]} {verb} {found.inner} {by['mid']} {by['tail']}.".split())


_ONE = re.compile(r"(?:ing|tie|sie|visie|agenda|motie|strategie|monitor|wet|deal|nota|kader|plan)$")


def active_to_passive(said: Sentence, pool: Pool, rng: Random) -> str | None:
    """ "De raad heeft het plan vastgesteld" -> "Het plan is door de raad vastgesteld"."""
    found = clause(said.text)
    if found is None or found.verb not in ("heeft", "hebben") or not found.plain:
        return None
    if not re.fullmatch(_DOER, found.inner):
        return None
    thing = re.match(r"(?P<np>(?:het|een|de) (?:[a-z-]+e )?\w[\w-]*)(?P<mid> .*)? (?P<part>\w+)$", found.rest)
    if thing is None or not is_participle(thing["part"]):
        return None
    mid = thing["mid"] or ""
    np = thing["np"]
    if np.startswith("de ") and not _ONE.search(np) and not np.endswith("en"):
        return None
    verb = "zijn" if np.startswith("de ") and not _ONE.search(np) else "is"
    return f"{np[:1].upper()}{np[1:]} {verb} door {found.inner}{mid} {thing['part']}."


_SPELLED = ("nul een twee drie vier vijf zes zeven acht negen tien elf twaalf").split()


def number_form(said: Sentence, pool: Pool, rng: Random) -> str | None:
    """Numbers and dates in another form: "negen" and "9", "20%" and "20 procent", "93.000" and "93 duizend"."""
    text = said.text
    forms: list[str] = []
    for k, word in enumerate(_SPELLED):
        if k > 1:
            forms += [re.sub(rf"(?<![\w-]){word}(?![\w-])", str(k), text, count=1)]
            forms += [re.sub(rf"(?<![\w.,%€/-])(?<!artikel )(?<!paragraaf )(?<!fase )(?<!variant )(?<!H-)(?<!actie )(?<!thema )(?<!A){k} (?=[a-z]{{4}})"
                             rf"(?!{_MONTH}|juni|procent|miljoen)", f"{word} ", text, count=1)]  # fmt: skip
    forms += [re.sub(r"(\d) ?%(?!\w)", r"\1 procent", text)]
    forms += [re.sub(r"(?<![\d.,])(\d{1,3})\.000(?![\d.,+])", r"\1 duizend", text, count=1)]
    forms += [re.sub(r"\b1 miljoen\b", "een miljoen", text), text.replace(" mld", " miljard")]
    forms += [re.sub(r"€ ?(\d[\d.]*\d)(?![\d,])(?! (?:miljoen|miljard|mln))", r"\1 euro", text)]
    forms += [
        re.sub(r"(\d)m2\b", r"\1 m2", text),
        re.sub(r"\b(20\d\d) ?[–-] ?(20\d\d)\b", r"\1 tot en met \2", text),
    ]
    forms += [
        text.replace(" t/m ", " tot en met "),
        re.sub(r"\bQ([1-4]) (20\d\d)", r"het \1e kwartaal van \2", text),
    ]
    changed = [form for form in forms if form != text and "thema's 1" not in text and "Thema's 1" not in text]
    return rng.choice(changed) if changed else None


_THIRD = {
    "willen": "wil", "werken": "werkt", "gaan": "gaat", "hebben": "heeft", "zijn": "is", "kunnen": "kan", "moeten": "moet",
    "maken": "maakt", "zetten": "zet", "kiezen": "kiest", "pleiten": "pleit", "zien": "ziet", "vinden": "vindt", "vragen": "vraagt",
    "onderzoeken": "onderzoekt", "verkennen": "verkent", "streven": "streeft", "steunen": "steunt", "lobbyen": "lobbyt",
    "bieden": "biedt", "starten": "start", "stellen": "stelt", "bespreken": "bespreekt", "verwachten": "verwacht", "zoeken": "zoekt",
    "nemen": "neemt", "geven": "geeft", "blijven": "blijft", "monitoren": "monitort", "houden": "houdt", "investeren": "investeert",
}  # fmt: skip


def subject_named(said: Sentence, pool: Pool, rng: Random) -> str | None:
    """ "We willen ..." of a publication of one publisher -> "Regio Lagewaard wil ..."."""
    found = re.match(r"(?:We|Wij) (\w+) (.*)$", said.text)
    name = said.publisher.removeprefix("Bureau ")
    if (
        found is None
        or found[1] not in _THIRD
        or not name
        or " en " in name
        or "," in name
        or name == "onbekend"
    ):
        return None
    if re.search(r"\b(we|wij|ons|onze|elkaar|wie|allemaal|samen|gezamenlijk|beide|allen)\b", found[2]):
        return None
    return f"{name[:1].upper()}{name[1:]} {_THIRD[found[1]]} {found[2]}"


_LIST = re.compile(
    r"((?:[A-Z][\w’'-]+, ){2,}[A-Z][\w’'-]+) en ([A-Z][\w’'-]+)(?! [A-Z])|((?:[a-z-]{4,}, ){2,}[a-z-]{4,}) en ([a-z-]{4,})(?= [a-z]{1,4} |\.)"
)
_COUNTED = re.compile(r"\b(bestaa?t?n? uit|tussen|combinatie|samen|exclusief|behalve|uitzondering|uitgezonderd|zonder|niet|geen|"
                      r"alleen|of|verhouding|gezamenlijk\w*|beide|uitsluitend|enkel|respectievelijk|driehoek|saldo)\b")  # fmt: skip


def list_split(said: Sentence, pool: Pool, rng: Random) -> str | None:
    """One of a row left out: "in Lagewaard, Hoogeind en Kernburg" -> "in Lagewaard en Kernburg"."""
    row = _LIST.search(said.text)
    if (
        row is None
        or _COUNTED.search(said.text)
        or re.search(r"\b(?:drie|vier|vijf|zes|zeven|acht|negen|\d) [a-z]", said.text)
    ):
        return None
    items = (row[1] or row[3]).split(", ")
    last = row[2] or row[4]
    if len(items) < 3 and any(item.endswith(("e", "ig", "lijk")) for item in [*items, last]):
        return None
    items.pop(rng.randrange(1, len(items)))
    return f"{said.text[: row.start()]}{', '.join(items)} en {last}{said.text[row.end() :]}"


_HEDGE = re.compile(r"^\((?:del|een deel|deels|naar|mogelijk|concept|beoogd|streven|max|min|bruto|netto|nog|excl|niet|behalve|bijna|"
                    r"eventueel|gedeeltelijk|on|boven|her|\w*\)\w)")  # fmt: skip
_DROPPED = re.compile(
    r"(?<=[a-z,]) (?:echter|daarnaast|bovendien|overigens|immers|namelijk|uiteraard|natuurlijk|tevens|ook)(?= [a-z])"
)


def adverb_dropped(said: Sentence, pool: Pool, rng: Random) -> str | None:
    """A remark between brackets, or a word that only ties the sentence to the one before it, left out."""
    brackets = [
        b
        for b in re.finditer(r" \([^()]*\)(?=[ .,;])", said.text)
        if not _HEDGE.match(b.group().strip())
        and said.text[: b.start()].rsplit(" ", 1)[-1]
        not in ("voor", "van", "de", "het", "een", "met", "aan", "in", "op", "door", "over", "bij")
    ]
    choices = [said.text[: b.start()] + said.text[b.end() :] for b in brackets]
    for tie in _DROPPED.finditer(said.text):
        before = said.text[: tie.start()].rsplit(" ", 1)[-1]
        after = said.text[tie.end() :].split()[0]
        if before.strip(",") in (
            "maar",
            "als",
            "zowel",
            "en",
            "of",
            "dan",
            "waar",
            "die",
            "wat",
        ) or after in ("al", "wel", "wat", "als", "op", "de", "het", "nog", "wanneer", "uit"):
            continue
        choices.append(said.text[: tie.start()] + said.text[tie.end() :])
    return rng.choice(choices) if choices else None


_FUNCTION_WORDS = [
    (r"\bomdat\b", ["aangezien"]), (r"\baangezien\b", ["omdat"]), (r"\bdoordat\b", ["omdat"]),
    (r"(?<!zo)(?<!zoals )\bwanneer\b", ["als", "indien"]), (r"^Wanneer\b", ["Als", "Indien"]), (r"^Als (?=de|het|er|een|we|gemeenten)", ["Indien ", "Wanneer "]),
    (r"\bcirca (?=\d)", ["ongeveer ", "rond de "]), (r"\bongeveer (?=\d)", ["circa ", "zo'n "]), (r"\bzo.n (?=\d)", ["ongeveer "]),
    (r"\bonder andere\b", ["onder meer"]), (r"\bonder meer\b", ["onder andere"]), (r"\bo\.a\.", ["onder andere", "onder meer"]),
    (r"\bmet betrekking tot\b", ["over", "rond"]), (r"\bop het gebied van\b", ["rond"]), (r"\bdoor middel van\b", ["met"]), (r"\bmiddels\b", ["via", "met"]),
    (r"\btevens\b", ["ook"]), (r"\breeds\b", ["al"]), (r"\bmomenteel\b", ["op dit moment", "nu"]), (r"\bop dit moment\b", ["momenteel", "nu"]),
    (r"^Daarnaast\b", ["Verder", "Bovendien"]), (r"^Vervolgens\b", ["Daarna"]), (r"\bvanwege\b", ["wegens"]), (r"\bten opzichte van\b", ["vergeleken met"]),
    (r"\bnaar verwachting\b", ["volgens de verwachting"]), (r"\bslechts\b", ["niet meer dan"]), (r"\binmiddels\b", ["intussen"]),
    (r"\bt/m\b", ["tot en met"]), (r"\bt\.b\.v\.", ["ten behoeve van"]), (r"\bten behoeve van\b", ["voor"]), (r"\bin het kader van\b", ["als onderdeel van"]),
    (r"(?<=\w) echter(?= \w)", [" wel"]), (r"\bzowel (.{3,40}?) als\b", [r"\1 en"]), (r"\bevenals\b", ["en ook"]), (r"\bhierbij\b", ["daarbij"]),
    (r"^Hierbij\b", ["Daarbij"]), (r"^Hiervoor\b", ["Daarvoor"]), (r"^Hierdoor\b", ["Daardoor"]), (r"^Hiermee\b", ["Daarmee"]), (r"\bmet name\b", ["vooral"]),
    (r"\bvooral\b", ["met name"]), (r"\bindien\b", ["als"]), (r"\bjaarlijks\b(?! [a-z]+e )", ["elk jaar"]), (r"\bin ieder geval\b", ["in elk geval"]),
    (r"\bbijvoorbeeld\b", ["onder meer"]), (r"\bechter\b", ["evenwel"]), (r"\bop basis van\b", ["aan de hand van"]), (r"\btijdens\b", ["gedurende"]),
    (r"\b[Ii]n samenwerking met\b", ["Samen met"]), (r"\bdient te worden\b", ["moet worden"]), (r"\bis nodig\b", ["is noodzakelijk"]),
]  # fmt: skip


def function_word(said: Sentence, pool: Pool, rng: Random) -> str | None:
    """A function word for another that means the same: aangezien for omdat, circa for ongeveer."""
    fits = [(old, new) for old, news in _FUNCTION_WORDS if re.search(old, said.text) for new in news]
    if not fits:
        return None
    old, new = rng.choice(fits)
    if old.startswith(r"(?<=\w) echter"):
        return None
    made = re.sub(old, new, said.text, count=1)
    if old.startswith(r"\b[Ii]n samen") and not said.text.startswith("In samen"):
        made = made.replace("Samen met", "samen met")
    return made


_BREAK = re.compile(r", (?:en|waarbij|waarmee|waardoor|zodat|wat)\b|, (?:die|dat)\b")
_OPENS_SUB = re.compile(
    r"^(Als|Wanneer|Indien|Hoewel|Omdat|Doordat|Om|Door|Mocht|Zonder|Ondanks|Naast|Behalve|Ook|Dat)\b|niet alleen|zowel|tussen|\bniet\b|\bgeen\b|\bof\b"
)


def half_quoted(said: Sentence, pool: Pool, rng: Random) -> str | None:
    """The first half of the sentence as a quotation: 'Letterlijk staat er: "..."'."""
    cut = _BREAK.search(said.text)
    if cut is None or _OPENS_SUB.search(said.text[: cut.start()]):
        return None
    half = said.text[: cut.start()]
    found = clause(f"{half}.")
    if found is None or len(half.split()) < 7:
        return None
    words = half.split()
    whole = found.verb not in AUXILIARIES or is_participle(words[-1]) or is_infinitive(words[-1])
    if not whole or words[-1] in ("de", "het", "een", "van", "en"):
        return None
    return f'{rng.choice(("Letterlijk staat er", "In de tekst staat", "Er staat"))}: "{half}".'


def joined(said: Sentence, pool: Pool, rng: Random) -> str | None:
    """Two sentences that follow one another made into one, tied by "en"."""
    if not said.following or len(said.text.split()) + len(said.following.split()) > 36:
        return None
    if re.search(r"^(Echter|Maar|En|Of|Want|Dus|Toch|Ook)\b", said.following):
        return None
    after = lowered(said.following)
    if after == said.following and not re.match(
        r"[A-Z]\w+ (?:is|zijn|heeft|hebben|wordt|worden|wil|willen|werkt|werken)\b", after
    ):
        return None
    return f"{said.text.rstrip('.')}, en {after}"


WAYS: dict[str, Way] = {
    "volgorde": word_order,
    "bijzin": main_to_sub,
    "volgens": according_to,
    "bedrijvend": passive_to_active,
    "lijdend": active_to_passive,
    "getalvorm": number_form,
    "onderwerp": subject_named,
    "rij": list_split,
    "weggelaten": adverb_dropped,
    "functiewoord": function_word,
    "halfcitaat": half_quoted,
    "samen": joined,
}
