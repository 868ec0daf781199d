"""Ways to make a sentence say what its source does not. Each takes the sentence, the pool and a random source, and gives
the new sentence or None where the rule does not fit or might leave it true."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from random import Random

from benchmarks.twists.clause import AUXILIARIES, FINITE, bracket, clause, is_participle
from benchmarks.twists.false_figures import number, unit, year
from benchmarks.twists.false_parties import actor, person, roles, town
from benchmarks.twists.pool import Pool, Sentence
from ingest.language import fold

Way = Callable[[Sentence, Pool, Random], str | None]


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
