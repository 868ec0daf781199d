"""Other persons, towns and parties in the place of those of a sentence, or two of its own that change places. Each rule takes the
sentence, the pool and a random source, and gives the new sentence or None where it does not fit."""

from __future__ import annotations

import re
from random import Random

from benchmarks.twists.clause import FULL, clause, is_participle
from benchmarks.twists.pool import Pool, Sentence
from ingest.language import fold


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
