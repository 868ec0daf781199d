"""The hours of an action: of whom, in which year, and of whom there are none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from assistant.calculate import asks_sum
from assistant.draft import Piece, Sentence, cite, joined, say
from assistant.evidence.marks import PER
from assistant.lookup.asked.action_names import by_number, entitled, upper
from assistant.lookup.asked.bounds import bound_of
from assistant.lookup.common import Desk, in_a_row, is_total, listed, sources_of, span_of
from assistant.reading.question import Question
from ingest.language import fold, stem, words
from ingest.model import Record


def told_hours(question: Question, record: Record, absent: str = "") -> Sentence | None:
    """The hours that a question asks of an action, with what stands beside them. `absent`: the party that it names and
    that has none there."""
    picked = _picked_hours(question, record)
    if not picked:
        return None
    parts = [*joined(_of_each(picked)), *_remarked(question, record, picked)]
    title = (
        f"{upper(by_number(record))} ({record.data['titel']})"
        if record.data["titel"]
        else upper(entitled(record))
    )
    if absent:
        lead = f"Bij {title[:1].lower()}{title[1:]} staan geen uren van {absent}. Wel van: "
        return say(lead, *parts, ".", checked=False)
    said = {u["jaar"] for u in picked}
    missing = [str(y) for y in question.years if y not in said]
    if missing and len(question.years) == len(missing):
        lead = f"Voor {' en '.join(missing)} staan er geen uren bij {title}. Wel: "
        return say(lead, *parts, ".", checked=False)
    total = sum(int(u["uren"]) for u in picked)
    added = question.intent.extreme == "som" or asks_sum(question.text)
    if added and len(picked) > 1 and not _EACH_YEAR.search(fold(question.text)):
        return say(f"Samen {total} uur voor {title}: ", *parts, ".", checked=False)
    lead = _whether(question, picked) or _most(question, picked)
    return say(f"{lead}{title}: ", *parts, ".", checked=not lead)


_WHOSE = re.compile(
    r"\b(?:wie|welke? (?:\w+ )?(?P<sort>gemeenten?|partij\w*|partners?|organisaties?|club))\b"
)


def _most(question: Question, rows: Sequence[Any]) -> str:
    """Who has most (or least) of some hours, where a question asks whose they are; "" where it does not, or all have as many."""
    asked = _WHOSE.search(fold(question.text))
    if asked is None or question.intent.extreme not in ("meest", "minst"):
        return ""
    towns = (asked["sort"] or "").startswith("gemeente")
    sums: dict[str, int] = {}
    for u in rows:
        if not towns or fold(str(u["organisatie"])).startswith("gemeente "):
            sums[str(u["organisatie"])] = sums.get(str(u["organisatie"]), 0) + int(u["uren"])
    if len(set(sums.values())) < 2:
        return ""
    least = question.intent.extreme == "minst"
    end = min(sums.values()) if least else max(sums.values())
    names = [n for n, hours in sums.items() if hours == end]
    each = " elk" if len(names) > 1 else ""
    return f"{'Het minst' if least else 'Het meest'}: {in_a_row(names)},{each} {end} uur. "


def _whether(question: Question, rows: Sequence[Any]) -> str:
    """Yes or no, where a question states hours that the rows have, or have not."""
    flat = fold(question.text)
    if question.intent.form != "janee" and not flat.startswith("klopt"):
        return ""
    bound = bound_of(flat, bare=True)
    if bound is None or (bound.unit and not bound.unit.startswith(("uur", "uren"))):
        return ""
    holding = [u for u in rows if bound.holds(float(u["uren"]))]
    return "Ja. " if len(holding) == len(rows) else "" if holding else "Nee. "


_EACH_YEAR = re.compile(r"\b(?:per|elk|ieder) jaar\b|\bjaarlijks\b")
_PER_WEEK = re.compile(r"\b(?:gem|gemiddeld|per (?:week|maand))\b")


def _remarked(question: Question, record: Record, rows: Sequence[Any]) -> list[Piece]:
    """What stands beside the hours: how many a week where that is asked, another remark (an asterisk's) always, each once."""
    weekly = PER.search(fold(question.text)) is not None
    told: list[str] = []
    for u in rows:
        for remark in str(u.get("toelichting") or "").split("; "):
            text = " ".join(remark.split()).rstrip(". ")
            said = f"{u['organisatie']} {text}" if _PER_WEEK.search(fold(text)) else text
            if text and said not in told and (weekly or said is text):
                told.append(said)
    span = sources_of(record).get("investering")
    if not told or span is None:
        return []
    return [f". Daarbij staat: {'; '.join(told)} ", cite(span)]


def _of_each(rows: Sequence[Any]) -> list[tuple[Piece, ...]]:
    """The hours of each organisation, its years together: "Gemeente A 40 uur in 2025 [1], 20 uur in 2026 [2]"."""
    out: list[tuple[Piece, ...]] = []
    for name in dict.fromkeys(str(u["organisatie"]) for u in rows):
        own = [u for u in rows if str(u["organisatie"]) == name]
        pieces: list[Piece] = [f"{name} "]
        for k, u in enumerate(own):
            pieces += [f"{' en ' if k else ''}{u['uren']} uur in {u['jaar']} ", cite(span_of(u["bron"]))]
        out.append(tuple(pieces))
    return out


def hours_of(record: Record) -> list[Any]:
    """The hours of an action: those of its fact sheet, else those of the overview."""
    overview = record.data.get("overzicht")
    return listed(record.data["uren"]) or listed(overview.get("uren") if isinstance(overview, dict) else None)


def _picked_hours(question: Question, record: Record) -> list[Any]:
    """The hours of an action that the question means: of the organisation and years that it names, or all."""
    rows = hours_of(record)
    flat = {stem(w) for w in words(question.text)}
    texts = fold(question.text)
    picked = [u for u in rows if is_party(str(u["organisatie"]), texts, flat)]
    if not picked and re.search(r"\b(?:alle|de) (?:\w+ )?(?:regio)?gemeenten\b", texts):
        picked = [u for u in rows if fold(str(u["organisatie"])).startswith("gemeente ")]
    picked = picked or rows
    if question.years:
        picked = [u for u in picked if u["jaar"] in question.years] or picked
    return picked


def parties(desk: Desk) -> list[str]:
    """The organisations that have hours in actions, by the names that are written there."""
    return list(dict.fromkeys(str(u["organisatie"]) for r in desk.records("actie") for u in hours_of(r)))


def initials_of(organisation: str) -> str:
    """The folded first letters of the words of an organisation's name, as it is called for short."""
    return "".join(w[0] for w in words(organisation))


def is_party(organisation: str, text: str, stems: set[str]) -> bool:
    """Whether a (folded) question with these stems names an organisation, in full, by its own words or its initials."""
    flat = fold(organisation)
    if flat in text and re.search(rf"(?<!\w){re.escape(flat)}(?!\w)", text):
        return True
    apart = re.search(r"\b(?:bureau(?: regio)?|regio) (\w+)", text)  # the place in another's name
    if apart and flat.endswith(apart.group(1)) and not re.match(r"(?:bureau|regio)\b", flat):
        place = apart.group(1)
        if not re.search(rf"(?<!regio )(?<!bureau )\b{place}\b", text):
            return False
    initials = initials_of(organisation)
    if re.match(r"(bureau|regio)\b", flat) and not re.search(r"\b(bureau|regio)\b", text):
        return initials in stems  # a place in its name is not the place itself
    own = [stem(w) for w in words(organisation) if w not in ("gemeente", "regio", "bureau")]
    return (bool(own) and all(w in stems for w in own)) or (len(initials) > 2 and initials in stems)


def parties_named(organisations: Sequence[str], text: str) -> list[str]:
    """Which of some organisations a (folded) text names; not one whose name only stands within that of another ("Ouderenraad Lagewaard" is not
    the municipality)."""
    stems = {stem(w) for w in words(text)}
    found = [o for o in dict.fromkeys(organisations) if is_party(o, text, stems)]
    out = []
    for name in found:
        rest = text
        for other in found:
            if other != name and fold(other) != fold(name) and len(words(other)) > 1:
                rest = re.sub(rf"(?<!\w){re.escape(fold(other))}(?!\w)", " ", rest)
        if rest == text or is_party(name, rest, {stem(w) for w in words(rest)}):
            out.append(name)
    return out


def absent_party(question: Question, desk: Desk, record: Record) -> str:
    """The municipality or organisation whose hours a question asks and that has none in an action with hours of others;
    "" where it names none, or one that has."""
    flat, stems = fold(question.text), {stem(w) for w in words(question.text)}
    own = [str(u["organisatie"]) for u in hours_of(record)]
    if not own or any(is_party(name, flat, stems) for name in own):
        return ""
    titles = " ".join(fold(desk.library.documents[n.id].title) for n in question.named("document"))
    towns = [n.shown for n in question.named("gemeente") if fold(n.shown) not in titles]
    towns = [t for t in towns if not re.search(rf"\b(?:regio|bureau) {re.escape(fold(t))}\b", flat)]
    if towns:
        return towns[0]
    others = parties(desk) + [
        str(r.data["rij"])
        for r in desk.records("cijfer")
        if r.data["eenheid"] == "uur" and r.data["rij"] and not is_total(r)
    ]
    return next((name for name in others if is_party(name, flat, stems)), "") or _unknown_party(
        question, desk
    )


# "Hoeveel uur steekt de vereniging in actie 2?": whoever puts the hours in is named before what they are put in.
_PUTS_IN = re.compile(
    r"\bhoeveel (?:uur|uren|tijd) (?:[a-z]+ )?(?:besteedt|besteden|steekt|steken|levert|leveren|zet|zetten|stopt|stoppen|reserveert) (?P<who>(?:(?:de|het) )?[^\W\d]\w*(?: [^\W\d]\w*)?)(?: (?:er )?in (?:19|20)\d\d)? (?:aan|in|voor|bij|op) (?:de |het )?(?:\w+ )?actie\b"
)
_ANYBODY = frozenset(
    "we wij ze zij je u men jullie iedereen elk ieder elke partij partijen partner partners organisatie organisaties gemeente gemeenten regiogemeente regiogemeenten allen allemaal er samen die deze dit dat".split()
)


def _unknown_party(question: Question, desk: Desk) -> str:
    """Somebody who puts hours in an action as a question has it, whom no action names; "" where it is anybody."""
    match = _PUTS_IN.search(fold(question.text))
    said = words(match["who"]) if match else []
    if not said or any(w in _ANYBODY for w in said):
        return ""
    typed = re.search(re.escape(match["who"]), question.text, re.I) if match else None
    return typed[0] if typed else ""
