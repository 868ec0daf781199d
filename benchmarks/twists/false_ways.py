"""Ways to make a sentence say what its source does not. Each takes the sentence, the pool and a random source, and gives
the new sentence or None where the rule does not fit or might leave it true."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from random import Random

from benchmarks.twists.clause import AUXILIARIES, FINITE, FULL, bracket, clause, is_participle
from benchmarks.twists.pool import Pool, Sentence
from ingest.language import fold

Way = Callable[[Sentence, Pool, Random], str | None]

_MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split()
_NUMBER = re.compile(r"(?<![\w.,/–-])(\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)(?![\w.,/–-]*\d)(?![\w/–-])")
_SPELLED = "twee drie vier vijf zes zeven acht negen tien elf twaalf".split()
_UP = re.compile(
    r"(?:meer dan|ruim|minimaal|minstens|ten minste|boven|bijna|vanaf|over de|al|richting|naar|\+)\s*$"
)
_DOWN = re.compile(
    r"(?:maximaal|minder dan|hooguit|hoogstens|onder|tot|binnen|uiterlijk|ten hoogste|slechts|maar)\s*(?:de )?$"
)
_NO_COUNT = re.compile(
    r"(?:artikel|paragraaf|hoofdstuk|fase|variant|actie|thema|niveau|bijlage|versie|bod|nr\.?|RES|A|N|Q|pagina)\s*$"
)


def number(said: Sentence, pool: Pool, rng: Random) -> str | None:
    """Another number: twice as much, half, or a step beside it, never one that the passage has."""
    found = [m for m in _NUMBER.finditer(said.text) if not _NO_COUNT.search(said.text[: m.start()])]
    found = [m for m in found if not re.fullmatch(r"(?:19|20)\d\d", m[1]) and not _of_date(said.text, m)]
    spelled = list(re.finditer(rf"(?<![\w-])({'|'.join(_SPELLED)})(?= [a-z]{{3,}}(?:en|s|er)\b)", said.text))
    if not found and not spelled:
        return None
    m = rng.choice([*found, *spelled])
    before = said.text[: m.start()]
    way = 1 if _UP.search(before) else -1 if _DOWN.search(before) else 0
    new = _other_word(m[1], way, rng) if m[1] in _SPELLED else _other_number(m[1], way, rng)
    if (
        new is None
        or re.search(rf"(?<![\d.,]){re.escape(new)}(?![\d])", said.passage.text)
        or fold(new) in said.around.split()
    ):
        return None
    return f"{before}{new}{said.text[m.end() :]}"


def _of_date(text: str, m: re.Match[str]) -> bool:
    return bool(re.match(rf" (?:{'|'.join(_MONTHS)})", text[m.end() :])) or bool(
        re.match(r"(?:e|de|ste)\b", text[m.end() :])
    )


def _other_word(word: str, way: int, rng: Random) -> str | None:
    k = _SPELLED.index(word)
    choices = [w for j, w in enumerate(_SPELLED) if j != k and (way == 0 or (j > k) == (way > 0))]
    return rng.choice(choices) if choices else None


def _other_number(written: str, way: int, rng: Random) -> str | None:
    grouped, decimals = "." in written, len(written.partition(",")[2])
    value = float(written.replace(".", "").replace(",", "."))
    if value == 0:
        return None
    factors = {1: (1.4, 2, 3), -1: (0.5, 0.7, 0.3), 0: (0.5, 0.7, 1.5, 2, 1.2)}[way]
    new = value * rng.choice(factors)
    if decimals:
        return (
            f"{new:.{decimals}f}".replace(".", ",")
            if f"{new:.{decimals}f}" != f"{value:.{decimals}f}"
            else None
        )
    whole = round(new)
    for step in (1000, 100, 10, 5):
        if value % step == 0 and whole >= 2 * step:
            whole = round(whole / step) * step
            break
    if whole == value or whole < 1:
        return None
    return f"{whole:,}".replace(",", ".") if grouped or whole >= 10000 else str(whole)


_UNITS = [
    ("per week", "per maand"), ("per jaar", "per maand"), ("per maand", "per week"), ("per dag", "per jaar"), ("per kwartaal", "per maand"),
    ("miljoen", "miljard"), ("miljard", "miljoen"), ("hectare", "kilometer"), ("kilometer", "meter"), ("TWh", "GWh"), ("jaarlijks", "maandelijks"),
    ("jaarlijkse", "wekelijkse"), ("halfjaarlijks", "tweejaarlijks"), ("halfjaarlijkse", "tweejaarlijkse"), ("maandelijks", "jaarlijks"),
    ("uur per week", "dagen per week"), ("keer per jaar", "keer per maand"), ("keer per kwartaal", "keer per week"), ("m2", "hectare"),
    ("maanden", "jaren"), ("weken", "maanden"), ("(?<!per )uur", "dagen"), ("kV", "kW"), ("Elke twee jaar", "Elke twee maanden"), ("km", "m"), ("euro", "dollar"),
    ("minuten", "uur"), ("procent", "promille"), ("Jaarlijks", "Maandelijks"), ("Halfjaarlijks", "Tweejaarlijks"),
]  # fmt: skip


def unit(said: Sentence, pool: Pool, rng: Random) -> str | None:
    """Another unit or another frequency beside the same number."""
    fits = [(a, b) for a, b in _UNITS if re.search(rf"(?<![\w-]){a}(?![\w-])", said.text)]
    longest = [p for p in fits if not any(p is not q and p[0] in q[0] for q in fits)]
    if not longest:
        return None
    old, new = rng.choice(longest)
    if fold(new) in said.around.split():
        return None
    return re.sub(rf"(?<![\w-]){old}(?![\w-])", new, said.text, count=1)


def year(said: Sentence, pool: Pool, rng: Random) -> str | None:
    """Another year, month, day or quarter; earlier where the sentence sets a bound."""
    places = [
        *re.finditer(r"(?<![\w-])(?:19|20)\d\d(?![\w-])", said.text),
        *re.finditer(rf"(?<![\w-])(?:{'|'.join(_MONTHS)})(?= \d{{4}}|[ .,])", said.text),
        *re.finditer(rf"(?<![\w-])\d{{1,2}}(?= (?:{'|'.join(_MONTHS)}))", said.text),
        *re.finditer(r"\bQ[1-4]\b", said.text),
    ]
    places = [
        m
        for m in places
        if m.group() != "mei" or re.search(r"\b(?:in|op|eind|begin|\d) $", said.text[: m.start()])
    ]
    if not places:
        return None
    m = rng.choice(places)
    old = m.group()
    if old in _MONTHS:
        new = _MONTHS[(_MONTHS.index(old) + rng.choice((-3, -2, -1, 1, 2, 4))) % 12]
    elif old.startswith("Q"):
        new = f"Q{int(old[1]) % 4 + 1}"
    elif len(old) == 4:
        new = str(int(old) - rng.choice((1, 2, 3, 5)))
    else:
        new = str((int(old) + rng.choice((3, 7, 9, 11))) % 28 + 1)
    if old == new or re.search(rf"(?<!\w){new}(?!\w)", said.passage.text) or fold(new) in said.around.split():
        return None
    return f"{said.text[: m.start()]}{new}{said.text[m.end() :]}"


def person(said: Sentence, pool: Pool, rng: Random) -> str | None:
    """Another person of the register, or another function before the same name."""
    for name in pool.persons:
        if name in said.text:
            others = [p for p in pool.persons if fold(p.split()[-1]) not in said.around]
            return said.text.replace(name, rng.choice(others), 1) if others else None
    swapped = re.sub(
        r"\b([Ww])ethouder(?= [A-Z])",
        lambda m: "Burgemeester" if m[1] == "W" else "burgemeester",
        said.text,
        count=1,
    )
    return swapped if swapped != said.text and "burgemeester" not in said.around else None


def town(said: Sentence, pool: Pool, rng: Random) -> str | None:
    """Another municipality of the register that the passage does not name."""
    others = [t for t in pool.towns if fold(t) not in said.around]
    places = [
        m
        for t in pool.towns
        for m in re.finditer(rf"(?<![\w-])(?<!regio )(?<!Regio ){t}(?![\w’'-])", said.text)
    ]
    if not others or not places:
        return None
    m = rng.choice(places)
    return f"{said.text[: m.start()]}{rng.choice(others)}{said.text[m.end() :]}"


_ONE_ACTOR = (
    "het Rijk", "de provincie", "het kabinet", "het waterschap", "de gemeenteraad", "het college", "de minister", "de VNG", "de netbeheerder",
    "de woningcorporatie", "de stuurgroep", "de accountant", "de omgevingsdienst",
)  # fmt: skip
_MANY_ACTORS = (
    "de gemeenten", "de corporaties", "de woningcorporaties", "de provincies", "de waterschappen", "de inwoners", "de ondernemers", "de regiogemeenten",
    "de netbeheerders", "de zorgaanbieders", "de colleges", "de gemeenteraden", "de huurders", "de scholen", "de werkgevers", "de projectontwikkelaars",
)  # fmt: skip
_ACTOR = re.compile(rf"(?<![\w-])(?:{'|'.join([*_ONE_ACTOR, *_MANY_ACTORS])})(?![\w-])", re.IGNORECASE)
_TOGETHER = re.compile(
    r"\b(samen|samenwerk\w*|gezamenlijk\w*|elkaar|tussen|onderling\w*|beide|zowel|evenals|overleg\w*|partners?|met)\b"
)


def actor(said: Sentence, pool: Pool, rng: Random) -> str | None:
    """Another party does it, or has it done to it: one that the passage does not name."""
    places = [
        m for m in _ACTOR.finditer(said.text) if not re.match(r" [A-Z]| en | of ", said.text[m.end() :])
    ]
    places = [m for m in places if not re.search(r"\b(?:en|of|,|tot|binnen) $", said.text[: m.start()])]
    if not places:
        return None
    m = rng.choice(places)
    kin = _ONE_ACTOR if m.group().lower() in _ONE_ACTOR else _MANY_ACTORS
    others = [a for a in kin if fold(a.split()[-1].removesuffix("en").removesuffix("s")) not in said.around]
    if not others:
        return None
    if "gemeenten" in m.group():
        others = [a for a in others if a not in ("de colleges", "de gemeenteraden")]
    new = rng.choice(others)
    return f"{said.text[: m.start()]}{_as(m.group(), new)}{said.text[m.end() :]}"


def _as(old: str, new: str) -> str:
    return new[:1].upper() + new[1:] if old[:1].isupper() else new


_AGREE = {
    **dict(zip(FULL[::2], FULL[1::2], strict=True)), **dict(zip(FULL[1::2], FULL[::2], strict=True)),
    "is": "zijn", "zijn": "is", "heeft": "hebben", "hebben": "heeft", "wordt": "worden", "worden": "wordt", "kan": "kunnen", "kunnen": "kan",
    "wil": "willen", "willen": "wil", "moet": "moeten", "moeten": "moet", "zal": "zullen", "zullen": "zal",
}  # fmt: skip


def roles(said: Sentence, pool: Pool, rng: Random) -> str | None:
    """Who does it and whom it is done to change places: two parties of the sentence are swapped."""
    turned = _doer_and_thing(said.text)
    if turned is not None:
        return turned
    found = list(_ACTOR.finditer(said.text))
    if len(found) != 2 or _TOGETHER.search(said.text):
        return None
    first, second = found
    if fold(first.group()) == fold(second.group()):
        return None
    between = said.text[first.end() : second.start()]
    if (
        re.fullmatch(r",? ?(?:en|of|,|en/of)?,? ?(?:ook )?", between)
        or re.match(r" [A-Z]", said.text[first.end() :])
        or "," in between
    ):
        return None
    if re.search(r"^(?: [a-z]+)? (?:en|of) ", between) or re.search(r" (?:en|of) $", between):
        return None
    one, other = (m.group().lower() in {a.lower() for a in _ONE_ACTOR} for m in (first, second))
    verb = between.split()[0] if between.split() else ""
    if one != other:
        if verb not in _AGREE or (
            first.start() and not re.match(r"(?:Daarom|Ook) ", said.text[: first.start()])
        ):
            return None
        between = between.replace(verb, _AGREE[verb], 1)
    text = f"{said.text[: first.start()]}{_as(first.group(), second.group()[:1].lower() + second.group()[1:])}{between}"
    return f"{text}{_as(second.group(), lowered_actor(first.group()))}{said.text[second.end() :]}"


def _doer_and_thing(text: str) -> str | None:
    """ "De raad legt de keuze voor aan de provincie" turned about: subject and the words after the last "aan" or "door" are swapped."""
    found = clause(text)
    if (
        found is None
        or not found.plain
        or found.subject.lower() in ("we", "wij", "het", "dit", "deze", "een", "de")
    ):
        return None
    last = re.match(r"(.*\b(?:aan|door)) ((?:de|het|een) (?:[\w-]+ )?[\w-]+)((?: \w+)?)$", found.rest)
    if (
        last is None
        or (last[3] and not is_participle(last[3].strip()))
        or len(found.subject.split()) > 4
        or " en " in found.subject
    ):
        return None
    many, other = (bool(re.search(r"(?:en|s|Staten)$", np)) for np in (found.subject, last[2]))
    verb = found.verb
    if many != other:
        if verb not in _AGREE:
            return None
        verb = _AGREE[verb]
    return f"{last[2][:1].upper()}{last[2][1:]} {verb} {last[1]} {found.inner}{last[3]}."


def lowered_actor(name: str) -> str:
    """ "De provincie" -> "de provincie", "Het Rijk" -> "het Rijk"."""
    return name[:1].lower() + name[1:]


def negation(said: Sentence, pool: Pool, rng: Random) -> str | None:
    """ "niet" put in before the last verb, or taken out."""
    text = said.text
    if re.search(r"\b[Nn]iet alleen\b|\bniet .{2,40}\bmaar\b|\bniet (?:meer dan|alle|altijd|zozeer)\b", text):
        return None
    if re.search(r"\bnog niet\b", text):
        return re.sub(r"\bnog niet\b", "al", text, count=1)
    if len(re.findall(r"\b(?:niet|geen)\b", text)) == 1 and not re.search(r"\b(?:noch|nooit|of)\b", text):
        out = re.sub(r"\bniet (?=\w)", "", re.sub(r"\bgeen (?=\w)", "wel ", text), count=1)
        return out if out != text else None
    held = bracket(text, AUXILIARIES)
    if held is None or re.search(
        r"\b(?:geen|niet|nooit|zonder|slechts|alleen|nauwelijks|[Oo]ok|nog|te|een)\b",
        f"{held.before} {held.middle}",
    ):
        return None
    middle = held.middle.split()
    closing = held.closing
    while middle and (is_participle(middle[-1]) or middle[-1] in ("worden", "kunnen", "zijn")):
        closing = f"{middle.pop()} {closing}"
    if middle and middle[-1] in ("de", "het", "en", "of", "deze"):
        return None
    return " ".join([held.before, held.verb, *middle, "niet", closing]) + held.after


_SCOPE = [
    (r"\b[Oo]nder (?:andere|meer)\b", "uitsluitend"), (r"\b[Ss]ommige\b", "alle"), (r"\benkele (?=\w+en\b)", "alle "), (r"\b[Dd]e meeste\b", "alle"),
    (r"\b[Ee]en aantal (?=\w+en\b)", "alle "), (r"\bveel (?=\w+en\b)", "alle "), (r"\bvaak\b", "altijd"), (r"\bsoms\b", "altijd"), (r"\bmeestal\b", "altijd"),
    (r"\bin alle (?=\w+en\b)", "in slechts enkele "), (r"\b[Aa]lle (?=\w+en\b)", "slechts enkele "), (r"\bvooral\b", "uitsluitend"),
    (r"\bmet name\b", "uitsluitend"), (r"\bgrotendeels\b", "volledig"), (r"\bdeels\b", "volledig"), (r"\bbijna (?=alle|de helft)", ""),
    (r"\bniet alleen\b", "alleen"), (r"\bin ieder geval\b", "alleen"), (r"\bbijvoorbeeld\b", "uitsluitend"), (r"\bzoveel mogelijk\b", "volledig"),
]  # fmt: skip


def scope(said: Sentence, pool: Pool, rng: Random) -> str | None:
    """All for some, some for all, or "only" before a subject of which the source says no such thing."""
    fits = [
        (old, new)
        for old, new in _SCOPE
        if re.search(old, said.text)
        and not re.search(rf"(?:hoe|zo|te|zeer|heel|net|zoals|hoeveel) {old}", said.text)
    ]
    found = clause(said.text)
    if (
        found is not None
        and found.subject.split()[0] in ("De", "Gemeenten", "Corporaties", "Regio", "Inwoners", "Het")
        and len(found.subject.split()) < 5
        and found.subject not in ("Het", "De")
    ):
        fits.append(("", ""))
    if not fits:
        return None
    old, new = rng.choice(fits)
    if not old:
        return (
            f"Alleen {found.inner} {found.verb} {found.rest}."
            if found and not re.search(r"\b(alleen|ook|het enige)\b", said.text)
            else None
        )
    if new == "alleen" and "maar ook" in said.text:
        return re.sub(r",? maar ook .*?(?=[.,])", "", re.sub(old, new, said.text, count=1), count=1)
    made = re.sub(old, new, said.text, count=1)
    made = made[:1].upper() + made[1:]
    return None if "uitsluitend ook" in made else made


_DONE = {
    "maken": "gemaakt", "bouwen": "gebouwd", "uitvoeren": "uitgevoerd", "vergroten": "vergroot", "versterken": "versterkt", "verbeteren": "verbeterd",
    "opstellen": "opgesteld", "afspreken": "afgesproken", "aanpakken": "aangepakt", "invoeren": "ingevoerd", "vastleggen": "vastgelegd", "oplossen": "opgelost",
    "onderzoeken": "onderzocht", "toevoegen": "toegevoegd", "voorkomen": "voorkomen", "verminderen": "verminderd", "verduurzamen": "verduurzaamd",
    "ontwikkelen": "ontwikkeld", "uitwerken": "uitgewerkt", "verdelen": "verdeeld", "bereiken": "bereikt", "behouden": "behouden", "verkennen": "verkend",
    "uitbreiden": "uitgebreid", "aanleggen": "aangelegd", "vaststellen": "vastgesteld", "bieden": "geboden", "beperken": "beperkt", "starten": "gestart",
    "openen": "geopend", "sluiten": "gesloten", "verlagen": "verlaagd", "verhogen": "verhoogd", "huisvesten": "gehuisvest", "borgen": "geborgd",
    "helpen": "geholpen", "opvangen": "opgevangen", "regelen": "geregeld", "bijdragen": "bijgedragen", "inzetten": "ingezet", "versnellen": "versneld",
    "verbinden": "verbonden", "planten": "geplant", "vernieuwen": "vernieuwd", "verkopen": "verkocht", "kopen": "gekocht", "leveren": "geleverd",
}  # fmt: skip
_DONE_NOW = frozenset(
    "vastgesteld opgesteld opgeleverd gerealiseerd onderzocht uitgewerkt opgenomen ontwikkeld gebouwd gestart afgerond geëvalueerd aangewezen herijkt "
    "verkend uitgevoerd ingevoerd toegevoegd overgedragen geopend aangelegd gewijzigd geactualiseerd ingericht gepubliceerd geplaatst opgericht bepaald".split()
)


def done_form(infinitive: str) -> str | None:
    """The past participle of an infinitive whose participle is certain."""
    if infinitive in _DONE:
        return _DONE[infinitive]
    if re.fullmatch(r"[a-z]{3,}eren", infinitive) and not infinitive.startswith(("ver", "be", "ont")):
        return f"ge{infinitive[:-4]}eerd"
    return None


_MODAL = {
    "wil": "heeft",
    "willen": "hebben",
    "gaat": "heeft",
    "gaan": "hebben",
    "moet": "heeft",
    "moeten": "hebben",
    "kan": "zal",
    "kunnen": "zullen",
}


def certainty(said: Sentence, pool: Pool, rng: Random) -> str | None:
    """What is wanted, planned, expected or possible is said as done or certain."""
    text = said.text
    for hedge in (
        r" naar verwachting",
        r" wellicht",
        r" waarschijnlijk",
        r" misschien",
        r" vermoedelijk",
        r" eventueel",
    ):
        if re.search(rf"{hedge}(?= [a-z])", text) and "en te" not in text:
            return re.sub(rf"{hedge}(?= [a-z])", "", text, count=1)
    for old, new in ((r"\bverkent (?=de |het |een )", "realiseert "), (r"\bverkennen (?=de |het |een )", "realiseren "),
                     (r"\bonderzoekt (?=de |het |een )", "realiseert "), (r"\bpleit voor\b", "heeft gezorgd voor"), (r"\bpleiten voor\b", "hebben gezorgd voor"),
                     (r"\bis van plan om (.*) te (\w+)\.$", r"gaat zeker \1 \2."), (r"\bstreeft naar\b", "beschikt over"), (r"\bstreven naar\b", "beschikken over")):  # fmt: skip
        if re.search(old, text) and not re.search(
            r"\b(?:mogelijkheid|mogelijkheden|kansen|of|hoe|zal|zullen|te)\b", text
        ):
            return re.sub(old, new, text, count=1)
    held = bracket(text, frozenset(_MODAL) | {"wordt", "worden"})
    if held is None or re.search(
        r"\b(?:niet|geen|te|laten|blijven|over de manier)\b", f"{held.before} {held.middle} {held.closing}"
    ):
        return None
    middle = held.middle.split()
    many = held.verb.endswith("n")
    if held.verb in ("wordt", "worden"):
        if held.closing in _DONE_NOW and not re.search(
            r"jaarlijks|\bel[k]e?\b|ieder|keer|per |steeds|zodra|regelmatig|continu", text
        ):
            return held.with_("zijn" if many else "is", held.closing)
        return None
    if held.verb in ("kan", "kunnen"):
        return held.with_(_MODAL[held.verb], held.closing)
    if middle and is_participle(middle[-1]) and held.closing == "worden":
        return held.with_("zijn" if many else "is", "")
    part = done_form(held.closing)
    if part is None or (middle and is_participle(middle[-1])) or held.closing == "worden":
        return None
    return held.with_(_MODAL[held.verb], part)


def condition(said: Sentence, pool: Pool, rng: Random) -> str | None:
    """The condition is left out, so that what depends on it is said without more."""
    text = said.text
    end = re.search(
        r",? (?:als|wanneer|indien|mits|tenzij|zodra|op voorwaarde dat|voor zover) (?:de|het|er|een|dit|dat|deze|we|zij|ze|hij|gemeenten|daar|daarvoor)\b[^,]*\.$",
        text,
    )
    if end is not None and not re.search(
        r"\b(?:vraag|ook|zowel|zoals|pas|anders|alleen|enkel|niet|weten|of|meer|zo|dezelfde|even)$|,.*,",
        text[: end.start()],
    ):
        main = text[: end.start()]
        if not set(text[end.start() :].rstrip(".)").split()[-4:]) & FINITE:
            return None
        return f"{main}." if len(main.split()) >= 4 else None
    start = re.match(r"(?:Als|Wanneer|Indien|Zodra|Mocht|Zonder) [^,]{8,},? (?:dan )?(kan|kunnen|moet|moeten|wordt|worden|is|zijn|zal|zullen|gaat|gaan|heeft|hebben|krijgt|krijgen) "
                     r"((?:de|het|een|zij|ze|hij|we|er|dit|dat|deze|daar) ?(?:[a-z-]+)?) (.*)$", text)  # fmt: skip
    if start is None:
        return None
    verb, subject, rest = start[1], start[2], start[3]
    first, *more = subject.split()
    if first in ("zij", "ze", "hij", "we", "er", "dit", "dat") or not more:
        rest = f"{' '.join(more)} {rest}".strip()
        subject = first
    if subject in ("dit", "dat", "er", "daar", "hij", "zij", "ze", "deze"):
        return None
    return f"{subject[:1].upper()}{subject[1:]} {verb} {rest}"


def cause(said: Sentence, pool: Pool, rng: Random) -> str | None:
    """Cause and effect change places."""
    text = said.text
    for old, new in (
        (r", waardoor\b", ", doordat"),
        (r", zodat\b", ", omdat"),
        (r",? (?:omdat|doordat|aangezien)\b", ", waardoor"),
    ):
        if re.search(old, text) and not re.search(
            r"^(?:Omdat|Doordat|Niet|Juist|Vooral)\b|\b(?:niet|vooral|alleen|deels|ook|mede|juist),? (?:omdat|doordat)",
            text,
        ):
            return re.sub(old, new, text, count=1)
    found = clause(text)
    if found is None or not found.plain or len(found.subject.split()) < 2 or found.subject in ("Dit", "Deze"):
        return None
    for verb, prep in (("leidt", "tot"), ("leiden", "tot"), ("zorgt", "voor"), ("zorgen", "voor")):
        if found.verb == verb and found.rest.startswith(f"{prep} ") and len(found.rest.split()) < 9:
            thing = found.rest.removeprefix(f"{prep} ")
            if re.match(r"(?:Dit|Deze|We|Wij)\b", found.subject):
                return None
            return f"{thing[:1].upper()}{thing[1:]} {verb} {prep} {found.inner}."
    return None


_TIMES = [
    (r"\b[Vv]oordat\b", "nadat"), (r"\b[Nn]adat\b", "voordat"), (r"\bvóór\b", "na"), (r"\b[Vv]oorafgaand aan\b", "na afloop van"), (r"\b[Bb]egin (?=20\d\d|[a-z]+ 20)", "eind "),
    (r"\b[Ee]ind (?=20\d\d|[a-z]+ 20)", "begin "), (r"\beerste helft\b", "tweede helft"), (r"\btweede helft\b", "eerste helft"), (r"\bvoorjaar\b", "najaar"), (r"\bnajaar\b", "voorjaar"),
    (r"\b[Nn]a (?=(?:de |het )?(?:vaststelling|afronding|afloop|zomer|behandeling|verkiezingen|evaluatie))", "voor "), (r"\b[Vv]anaf (?=\d{4})", "tot "), (r"\b[Ss]inds (?=\d{4})", "tot "),
    (r"\btot (?=20\d\d)", "vanaf "), (r"\b[Vv]ervolgens\b", "daarvoor al"), (r"\b[Dd]e komende (?=\w+ )", "de afgelopen "), (r"\b[Dd]e afgelopen (?=\w+ )", "de komende "),
    (r"\bhuidige\b", "vorige"), (r"\bvorige\b", "huidige"), (r"\btoekomstige\b", "vroegere"), (r"\b[Oo]p korte termijn\b", "op lange termijn"),
]  # fmt: skip


def before_after(said: Sentence, pool: Pool, rng: Random) -> str | None:
    """Before for after, the end of a year for its beginning, what comes for what was."""
    fits = [(old, new) for old, new in _TIMES if re.search(old, said.text)]
    if not fits:
        return None
    old, new = rng.choice(fits)
    if old.startswith(r"\btot (") and re.search(r"\b(van|tussen) (?:\w+ )?\d{4} tot\b|vanaf", said.text):
        return None
    if fold(new.strip()) in said.around and new.strip() in (
        "huidige",
        "vorige",
        "eerste helft",
        "tweede helft",
    ):
        return None
    made = re.sub(old, new, said.text, count=1)
    return made[:1].upper() + made[1:]


_OPPOSITES = [
    ("hoger", "lager"), ("hogere", "lagere"), ("groter", "kleiner"), ("grotere", "kleinere"), ("toename", "afname"), ("groeit", "krimpt"), ("groeien", "krimpen"), ("stijgt", "daalt"),
    ("stijging", "daling"), ("vergroten", "verkleinen"), ("verbeteren", "verslechteren"), ("versterken", "verzwakken"), ("sneller", "langzamer"), ("langer", "korter"), ("verlagen", "verhogen"),
    ("verminderen", "vergroten"), ("tekort", "overschot"), ("beter", "slechter"), ("makkelijker", "moeilijker"), ("betaalbare", "dure"), ("kleinschalige", "grootschalige"), ("sterke", "zwakke"),
    ("hoge", "lage"), ("positief", "negatief"), ("positieve", "negatieve"), ("eerder", "later"), ("voldoende", "onvoldoende"), ("mogelijk maken", "onmogelijk maken"), ("verplicht", "vrijwillig"),
    ("binnenstedelijk", "buitenstedelijk"), ("openbare", "besloten"), ("tijdelijke", "blijvende"), ("goedgekeurd", "afgekeurd"), ("aangenomen", "verworpen"), ("publieke", "private"), ("meeste", "minste"),
    ("meer", "minder"), ("minimaal", "maximaal"), ("netto", "bruto"), ("stimuleren", "ontmoedigen"), ("verkorten", "verlengen"), ("uitbreiden", "inkrimpen"), ("uitbreiding", "inkrimping"),
    ("versnellen", "vertragen"), ("toegenomen", "afgenomen"), ("open", "dicht"), ("lokale", "landelijke"), ("regionale", "landelijke"), ("nieuwe", "bestaande"),
]  # fmt: skip
_WITHIN = re.compile(r"(?:onder|niet|geen|des te|en|of|zonder|steeds|hoe|zo|te|even)$")


def more_less(said: Sentence, pool: Pool, rng: Random) -> str | None:
    """The opposite of a word that says how much or which way."""
    fits = [
        (m, new)
        for a, b in _OPPOSITES
        for old, new in ((a, b), (b, a))
        for m in re.finditer(rf"(?<![\w-]){old}(?![\w-])", said.text)
        if not _WITHIN.search(said.text[: m.start()].rstrip())
        and not re.match(r" (?:en|of) ", said.text[m.end() :])
    ]
    fits = [(m, new) for m, new in fits if fold(new) not in said.around]
    if not fits:
        return None
    m, new = rng.choice(fits)
    return f"{said.text[: m.start()]}{new}{said.text[m.end() :]}"


def elsewhere(said: Sentence, pool: Pool, rng: Random) -> Iterable[Sentence]:
    """Sentences of other passages, nearest first, whose passage lacks a long word of this one: sources that do not carry it."""
    long = set(re.findall(r"\w{8,}", fold(said.text)))
    others = rng.sample(pool.sentences, min(60, len(pool.sentences)))
    fit = [
        o
        for o in others
        if o.passage is not said.passage and len([w for w in long if w[:8] not in o.around]) > 1
    ]
    return sorted(fit, key=lambda o: -len([w for w in long if w in o.around]))


WAYS: dict[str, Way] = {
    "getal": number,
    "eenheid": unit,
    "jaar": year,
    "persoon": person,
    "gemeente": town,
    "partij": actor,
    "rollen": roles,
    "ontkenning": negation,
    "reikwijdte": scope,
    "zekerheid": certainty,
    "voorwaarde": condition,
    "oorzaak": cause,
    "voor-na": before_after,
    "meer-minder": more_less,
}
