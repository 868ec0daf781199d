"""Themes of an agenda: what is to be reached, what will be done, and which themes there are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from assistant.draft import Draft, Sentence, aside, cite, joined, say
from assistant.lookup.asked.of_theme import of_theme
from assistant.lookup.common import (
    Desk,
    count_word,
    found,
    listed,
    not_found,
    numbered,
    sources_of,
    span_of,
    subject,
)
from assistant.reading.intent import DONE_ABOUT
from assistant.reading.members import count_asked
from assistant.reading.question import Question
from ingest.language import STOPWORDS, compiled, fold, stem, term_stems, terms, words
from ingest.model import Record, Span

_WHOLE_ASKED = re.compile(
    r"\b(?:bestaa[nt]|bestond|telt|tellen|verdeeld|ingedeeld|opgedeeld|onderverdeeld|beslaa[nt])\b"
)
_THEME_CALLED = re.compile(r"\b(?:\w+)?thema (?:over |van |rond |rondom |['\"‘“]?)(?!\d)([^?.!:;,]+)")
# "Welke thema's vallen onder X?": those of a part.
UNDER = re.compile(r"\bthema'?s\b.*\b(?:onder|binnen)\b")
# The themes of a lobby, and not what is lobbied for with each.
_OF_LOBBY = re.compile(r"\blobby-?(?:onderwerpen|thema'?s|opgaven)\b")
_UNDER_IT = re.compile(
    r"\b(?:onderwerpen|thema'?s|opgaven)\b.*\b(?:onder|binnen)\b|\b(?:onder|binnen)\b.*\b(?:onderwerpen|thema'?s|opgaven)\b"
)
OTHER_WORD = 0.7  # how well a word must stand for one of a theme's name
_AIMS_ASKED = re.compile(
    r"\bwat (?:wil|willen|wilde|wilden|wou|moet|moest|zou|zouden)\b.*\b(?:bereiken|doen)\b|\bwat (?:gaat|gaan|ging|gingen)\b.*\bdoen\b"
)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer from the themes, or None where the question names none."""
    records = [r for r in desk.records("thema") if not question.documents or r.document in question.documents]
    flat = fold(question.text)
    named = {n.id for n in question.named("document")}
    if len(named) > 1:
        return None
    about = bool(named & {r.document for r in records})
    named_so = _DONE_FOR.search(flat) is not None and bool(_as_a_name(question, records))
    halved = _by_a_half(question, desk, records) if not about else []
    lobbied = of_part_of_lobby(question, desk, records)
    if lobbied:
        return told_list(desk, lobbied, str(lobbied[0].data["onderdeel"]))
    if not records or not (
        question.intent.kind == "thema" or about or named_so or halved or fully_named(question, records)
    ):
        return None
    if about:
        records = [r for r in records if r.document in named]
    part = _part(question, records, desk)
    earlier = question.previous
    while part is None and earlier is not None:
        part, earlier = _part(earlier, records, desk), earlier.previous
    whole = [r for r in records if " " in str(r.data["naam"]) and fold(str(r.data["naam"])) in flat]
    if part and whole and all(r.data["onderdeel"] != part for r in whole):
        part = None  # a word of the theme's own name is no part of an agenda
    scope = [r for r in records if r.data["onderdeel"] == part] if part else records
    if question.number and "thema" in flat:
        return _by_number(question, desk, scope, part)
    if re.search(
        r"\b(welke|hoeveel|noem|wat zijn de|alle|zeven|zes|vijf|vier|drie|tien)\b.*thema('?s)?\b|\b\d{1,2} thema'?s\b"
        + (r"|\bwelke (\w+ )?onderwerpen\b" if part else ""),
        flat,
    ) and not re.search(r"\bonder welk thema", flat):
        listed = (
            [r for r in scope if r.data["bereiken"] or r.data["doen"] or not part] if part or about else []
        )
        if not listed:
            listed = _counted(question, desk, records)
            part = str(listed[0].data["onderdeel"] or "") or None if listed else None
        if question.intent.form == "wie":
            return None  # who chose them is no theme
        if listed and len(listed) <= 15:
            return told_list(desk, listed, part)
        if UNDER.search(flat):
            return None  # of what it names no themes are told, and those of another are none of it
    skip = {
        stem(w)
        for w in (
            "thema",
            "dialoogthema",
            "strategische",
            "agenda",
            "bereiken",
            "wilde",
            "willen",
            "gaan",
            "daarvoor",
            "gedaan",
            "doen",
            "regio",
            "2020",
            "bereikt",
            "wil",
            "zou",
            "zouden",
            "wordt",
            "komt",
            "vallen",
            "onder",
            "wilden",
            "willen",
            "komen",
            "gaat",
        )
    }
    skip |= {stem(w) for w in words(part or "")}
    groups = [g for g in subject(question, skip) if g.weight > 0.05]
    chosen = (
        _called(scope, flat)
        or (_as_a_name(question, scope) if named_so else [])
        or halved
        or _best(desk, scope, groups)
    )
    if not chosen:
        return None
    if "trekkers" in question.intent.asks:
        return _no_leader(question, desk, chosen[0])
    by_name = named_so or bool(_called(scope, flat))  # "het thema Meedoen" asks not who takes part
    asks_whom = not by_name and {"opdrachtgevers", "gemeenten"} & set(question.intent.asks)
    if question.intent.form == "wie" or asks_whom:
        return None  # an aim names nobody
    if question.intent.form == "aantal":
        return None  # what a theme is to reach is no figure
    return _answer(question, chosen)


def of_part_of_lobby(question: Question, desk: Desk, records: Sequence[Record]) -> list[Record]:
    """The themes of the one part of a lobby agenda whose themes a question asks for; none for another question."""
    flat = fold(question.text)
    agendas = {r.document for r in desk.records("lobbydoel")}
    of_named = _UNDER_IT.search(flat) and {n.id for n in question.named("document")} & agendas
    if not (_OF_LOBBY.search(flat) or of_named) or question.intent.form in ("janee", "waarom", "wie"):
        return []
    ours = [r for r in records if r.document in agendas]
    parts = parts_named(question, ours, desk)
    return [r for r in ours if r.data["onderdeel"] == parts[0]] if len(parts) == 1 else []


_AIM = r"\b(?:doel(?:en|stelling(?:en)?)?|bedoeling|ambities?|streven|oogmerk) (?:is )?(?:van|met|voor|bij|achter|rond|rondom)\b|\bstree(?:ft|fde)\b.*\bnaar (?:met|bij|voor)\b|\bbeoog(?:t|de)\b.*\bmet\b"
_DONE_FOR = re.compile(
    rf"{_AIM}|\bwat (?:wordt|worden|doen|doet)\b.*\b(?:voor|aan)\b|\bwat\b.*\bbereiken\b|{_AIMS_ASKED.pattern}"
)


def _as_a_name(question: Question, records: list[Record]) -> list[Record]:
    """The theme of one word that a question writes as a name, with a capital within the sentence ("voor Meedoen")."""
    return [
        r
        for r in records
        if str(r.data["naam"])[:1].isupper()
        and compiled(
            rf"(?<=[a-z,] )(?<! en ){re.escape(str(r.data['naam']))}(?![\w-]|,? en |[ /&]+[A-ZÀ-Þ])"
        ).search(question.text)
    ]


def _counted(question: Question, desk: Desk, records: list[Record]) -> list[Record]:
    """The themes of the agenda that its words are found in, where it has as many as the question says, or the question asks
    what the whole is made of; else none."""
    before = re.split(r"\bthema'?s\b", fold(question.text))[0].split()[-2:]
    groups: dict[tuple[str, object], list[Record]] = {}
    for record in records:
        groups.setdefault((record.document, record.data["onderdeel"]), []).append(record)
    several = [g for g in groups.values() if len(g) > 1]
    fitting = [g for g in several if {count_word(len(g)), str(len(g))} & set(before)]
    if not fitting and set(before) & {"hoeveel", "welke"} and _WHOLE_ASKED.search(fold(question.text)):
        fitting = several
    if not fitting:
        return []
    theirs = {g[0].document for g in fitting}
    places = [h.passage.document for h in desk.search(question).kept if h.passage.document in theirs][:1]
    ours = [g for g in fitting if g[0].document in places]
    return ours[0] if len(ours) == 1 else []


def _no_leader(question: Question, desk: Desk, record: Record) -> Draft | None:
    """Themes of an agenda have no trekker of their own; a dossier with nearly the same name has."""
    if question.named("dossier") and not question.named("document") and "thema" not in fold(question.text):
        return None
    if of_theme(question, desk):
        return None
    title = desk.library.documents[record.document].title
    told = say(
        f"Bij het thema {record.data['naam']} ",
        cite(_name(record)),
        f" noemt {title} geen bestuurlijk trekker.",
    )
    return not_found(told, records=[record], why="thema zonder trekker")


def fully_named(question: Question, records: Sequence[Record]) -> bool:
    """A theme's name of at least two words stands whole in the question, which asks what is wanted or done."""
    flat = fold(question.text)
    whole = any(fold(n.shown) in flat for n in question.named("dossier"))
    whole = whole or any(_in_a_longer_name(flat, fold(str(r.data["naam"]))) for r in records)
    if whole or question.intent.form in ("aantal", "wanneer", "waarom", "janee", "wie", "waar"):
        return False
    if question.intent.status or {"investering", "uren"} & set(question.intent.asks):
        return False  # what is wanted tells neither how far it has come nor what it costs
    present = {stem(w) for w in words(question.text)}
    if _AIMS_ASKED.search(flat):  # then other words for it will do: "toeristen" for "toerisme"
        present |= {
            s
            for g in question.groups
            for needed, value in g.alternatives
            if value >= OTHER_WORD
            for s in needed[:1]
            if len(needed) == 1
        }
    for record in records:
        own = _telling(record)
        if len(own) >= 2 and own <= present:
            return bool(record.data["bereiken"] or record.data["doen"])
    return False


_WANTED = re.compile(
    rf"{DONE_ABOUT.pattern}|{_AIM}|\bwat (?:wil|willen|wilde|wilden) (?:[\w-]+ ){{1,3}}met\b|\bwat (?:zijn|waren) de (?:\w+ )?plannen (?:voor|met)\b"
)
_HALVES = re.compile(r"\s*(?:&|/|,| en )\s*")


def _by_a_half(question: Question, desk: Desk, records: list[Record]) -> list[Record]:
    """The one theme of which a half of the name is all that is asked about ("toerisme" for "Recreatie & Toerisme"), where no document
    of another agenda or report has that word."""
    flat = fold(question.text).rstrip(" ?.!")
    if question.named("dossier") or not _WANTED.search(flat):
        return []
    found = [
        (r, half)
        for r in records
        if r.data["bereiken"] or r.data["doen"]
        for half in _HALVES.split(fold(str(r.data["naam"])))
        if len(half) > 3
        and flat.endswith(half)
        and re.search(rf"\b(?:aan|met|voor|tegen|rond|van|bij) (?:de |het )?{re.escape(half)}$", flat)
    ]
    if len(found) != 1:
        return []
    record, half = found[0]
    own = {stem(w) for w in words(half)}
    elsewhere = (p for p in desk.library.passages if p.document != record.document)
    return [] if any(own <= desk.stems_of(p.text) for p in elsewhere) else [record]


def _in_a_longer_name(flat: str, name: str) -> bool:
    """Whether a (folded) name is only the end of a longer one ("het Bestuurlijk Overleg Water en Bodem")."""
    bodies = "adviseur|ambassadeur|ambassadeurs|manager|secretaris|coordinator|wethouder|overleg|commissie|stuurgroep|tafel|werkgroep|team|raad"
    return name in flat and bool(compiled(rf"(?:{bodies}) {re.escape(name)}\b").search(flat))


def _part(question: Question, records: list[Record], desk: Desk) -> str | None:
    return next(iter(parts_named(question, records, desk)), None)


def parts_named(question: Question, records: Sequence[Record], desk: Desk) -> list[str]:
    """The parts of an agenda that a question names, that with the longest name first."""
    said = set(words(question.text))
    said |= {part for w in said for part in desk.library.compounds.parts(w.removesuffix("'s"))}
    present = {stem(w) for w in said}
    parts = dict.fromkeys(str(r.data["onderdeel"]) for r in records if r.data["onderdeel"])
    out: list[str] = []
    for part in sorted(parts, key=len, reverse=True):
        for name in (part, *(part.split("/") if "/" in part else ())):
            own = [stem(w) for w in words(name) if len(w) > 2]
            # "bereiken" has the stem of "Bereikbaarheid": a single word must stand there itself.
            if own and all(w in present for w in own) and (len(own) > 1 or set(words(name)) <= said):
                out.append(part)
                break
    return out


def _by_number(question: Question, desk: Desk, scope: list[Record], part: str | None) -> Draft:
    chosen = [r for r in scope if str(r.data["nummer"] or "") == question.number]
    if not chosen:
        numbers = [int(str(r.data["nummer"])) for r in scope if str(r.data["nummer"] or "").isdigit()]
        top = max(numbers, default=0)
        where = f" bij {part}" if part else ""
        last = [r for r in scope if str(r.data["nummer"] or "") == str(top)]
        made: list[Sentence] = [aside(f"Er is geen thema {question.number}{where}.")]
        if last:
            made.append(
                say(
                    f"De thema's lopen tot en met {top}: {last[0].data['naam']} ",
                    cite(_name(last[0])),
                    ".",
                    checked=False,
                )
            )
        return not_found(*made, why="themanummer bestaat niet")
    # "bereiken" has the stem of "Bereikbaarheid"
    said = {stem(w) for w in words(question.text) if not re.fullmatch(r"(?:be)?reik(?:en|t)", w)}
    called = [r for r in chosen if said & _telling(r)]
    if len(called) == 1:
        chosen = called
    if len(chosen) > 1:
        rows = [
            say(
                f"{r.data['onderdeel'] or desk.library.documents[r.document].title}: {r.data['naam']} ",
                cite(_name(r)),
                ".",
            )
            for r in chosen[:6]
        ]
        return Draft(
            "onduidelijk",
            "opzoeking",
            (aside(f"Er is meer dan één thema {question.number}. Welk bedoelt u?"), *rows),
            tuple(chosen),
            suggestions=tuple(
                f"Wat is thema {question.number} van {r.data['onderdeel'] or desk.library.documents[r.document].title}?"
                for r in chosen[:6]
            ),
            why="themanummer komt vaker voor",
        )
    return _answer(question, chosen) or found(
        chosen,
        say(f"Thema {question.number} is {chosen[0].data['naam']} ", cite(_name(chosen[0])), "."),
        why="thema",
    )


def _telling(record: Record) -> set[str]:
    """The stems of the words of a theme's name that tell it from another."""
    return {stem(w) for w in words(str(record.data["naam"])) if w not in STOPWORDS and len(w) > 2}


def _called(scope: list[Record], flat: str) -> list[Record]:
    """The one theme that is called so outright ("het thema doelgroepenvervoer"), by words of its name and no others before them."""
    said = _THEME_CALLED.search(flat)
    if said is None:
        return []
    runs: list[tuple[int, Record]] = []
    for record in scope:
        own, run = _telling(record), 0
        for word in words(said[1]):
            if word not in STOPWORDS and stem(word) not in own:
                break
            run += word not in STOPWORDS
        runs.append((run, record))
    best = max((run for run, _ in runs), default=0)
    chosen = [record for run, record in runs if run == best]
    chosen = [r for r in chosen if len(_telling(r)) == best] or chosen  # the whole name before a part of one
    return chosen if best and len(chosen) == 1 else []


def _best(desk: Desk, scope: list[Record], groups: list[Any]) -> list[Record]:
    whole = sum(g.weight for g in groups)
    if not whole:
        return []
    scored: list[tuple[float, float, Record]] = []
    for record in scope:
        name = term_stems(str(record.data["naam"]), desk.library.compounds)
        asked = sum(g.weight * g.match(name) for g in groups) / whole
        own = {t for t, is_whole in terms(str(record.data["naam"])) if is_whole}
        present = {s for g in groups for a, v in g.alternatives if v > 0.5 for s in a}
        scored.append((asked, len(own & present) / max(len(own), 1), record))
    scored.sort(key=lambda item: -item[0] - 0.5 * item[1])
    asked, named, record = scored[0]
    if asked >= 0.6 or (named >= 0.8 and asked >= 0.3):
        return [record]
    return []


def _answer(question: Question, chosen: list[Record]) -> Draft | None:
    record = chosen[0]
    flat = fold(question.text)
    doing = bool(
        re.search(
            r"\b(wat|welke)\b.*\b(gaat|gaan|ging|zou|zouden|wordt|worden|wil|willen|wilde|wilden)\b.*\b(doen|gedaan|gebeuren|aanpakken|uitgevoerd)|\b(?:gedaan|uitgevoerd)\b|\bop (?:het|de) (?:programma|agenda|lijst\w*)\b|\bwat (doet|gaan we|gaat)\b|\bacties?\b|\bmaatregel|\bstap(?:pen)?\b|\bhoe (wil|wilde|willen)|\bplannen\b",
            flat,
        )
    )
    reaching = bool(
        re.search(r"\bbereik|\bdoel(?:en|stelling\w*)?\b|\bwil\b|\bwilde\b|\bambitie|\bstreef", flat)
    ) and not re.search(r"^hoe\b", flat)
    goals, work = listed(record.data["bereiken"]), listed(record.data["doen"])
    made: list[Sentence] = []
    name = str(record.data["naam"])
    count = count_asked(question.text)
    if count and count == len(work) != len(goals):
        doing, reaching = True, False
    if goals and (reaching or not doing):
        made.append(
            numbered([(i["tekst"], span_of(i["bron"])) for i in goals], f"Bij {name} wil men bereiken:", 900)
        )
    if doing and count and count != len(work):
        return None  # the list in the text itself tells which items belong to which
    if work and (doing or not reaching):
        items = [
            (i["tekst"], span_of(i["bron"])) for i in work if not str(i["tekst"]).rstrip().endswith(":")
        ] or [(i["tekst"], span_of(i["bron"])) for i in work]
        made.append(
            numbered(
                items,
                f"Wat er voor {name} gedaan wordt:",
                1500 if not made or question.intent.everything else 700,
            )
        )
    if not made:
        return None
    return found(chosen, *made, why="thema", suggestions=(f"Wat wordt er gedaan voor {name}?",))


def told_list(desk: Desk, records: Sequence[Record], part: str | None) -> Draft:
    """All of some themes, with how many they are."""
    where = part or desk.library.documents[records[0].document].title
    rows = [(f"{r.data['naam']} ", cite(_name(r))) for r in records]
    many = "één thema" if len(records) == 1 else f"{len(records)} thema's"
    return found(
        records,
        say(f"{where} heeft {many}: ", *joined(rows), ".", checked=False),
        why="lijst van thema's",
    )


def _name(record: Record) -> Span:
    return sources_of(record)["naam"]
