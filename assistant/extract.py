"""Hits -> an answer in the documents' own sentences, or the decision that they do not hold one.

The decision is on grounds: how much of the question's weight one place holds, whether the answer has the form that is
asked (a number for how many, a date for when), and whether what is counted is named there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.draft import Cite, Draft, Sentence, aside, cite, say
from assistant.lexicon import Lexicon
from assistant.question import FORM_WORDS, Group, Question, years_in
from assistant.ranking import Facts, score
from assistant.retrieve import Hit, Hits, Stems
from assistant.spelling import rarity
from assistant.sums import Figure, dutch_number, figures, pair, share
from ingest.language import STOPWORDS, fold, stem, terms, words
from ingest.library import Library
from ingest.model import Unit
from ingest.records.people import NAME

# Calibrated on the development questions (evals, set ontwikkel).
ENOUGH = 0.3  # share of the question's weight that the best unit with its headings must hold
PLACE = 0.5  # or its whole passage, when the unit itself holds this share:
UNIT = 0.25
LEAST, MISSING = (
    4.0,
    0.7,
)  # the least score of a sentence, and the most of the question's weight that its passage may lack
LONG, STRONG = 0.25, 1.0  # in a long question: this share, if it is worth this much weight
SHARP = {
    "aantal": 0.45,
    "wanneer": 0.5,
    "wie": 0.4,
}  # a figure, date or name: this much in the sentence itself
FOREIGN = 0.34  # below this, with nothing of the field in it, a question is about another field
UNSURE, AROUND = 0.65, 500  # below this share of the question, so many characters
WORKED = 0.35  # how much of the question a sentence must hold whose figure is calculated with
COUNTED = 0.5  # how well a sentence must name what is counted
LED = 3.5  # what the line that opens a list counts where a list is asked
NEAR, NEAR_SINGLE = 2.5, 1.2  # how much less a further statement may score
MOST = 4  # statements
ROOM = 700  # characters of an answer; a list may take LIST_ROOM
LIST_ROOM = 1300

_NUMBER = re.compile(
    r"(?<![\w.,])(?:€\s?)?\d[\d.]*(?:,\d+)?\s?(?:%|procent|miljoen|miljard|mld|mln|duizend|euro|uur|km|m2|ha|hectare|twh|gwh|kv)?",
    re.I,
)
_NUMBER_WORDS = frozenset(
    "een één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien twintig dertig honderd duizend helft tweederde driekwart kwart derde geen alle beide enkele".split()
)
_MONEY = re.compile(
    r"€|\beuro\b|\bmiljoen\b|\bmiljard\b|\bmld\b|\bp\.?m\.?\b|\bgeen (extra|aanvullende|bijkomende) |\bgratis\b|\bkosteloos|\bbekosti|\bsubsidie",
    re.I,
)
_MONEY_ASKED = re.compile(r"\bhoeveel (miljoen|miljard|euro|geld)\b|\bwelk bedrag\b")
_WHEN = re.compile(
    r"\b(?:19|20)\d{2}\b|\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b|\bQ[1-4]\b|\bkwartaal\b|"
    r"\b(?:voorjaar|zomer|najaar|herfst|winter|medio|eind|begin|jaarlijks|halfjaarlijks|maandelijks|wekelijks|per week|per jaar|continu|doorlopend)\b",
    re.I,
)
_WHO = re.compile(
    r"\b(?:wethouder|burgemeester|gedeputeerde|minister|adviseur|manager|directeur|college|raad|gemeenten?|provincies?|rijk|kabinet|regio|bureau|"
    r"corporaties?|stuurgroep|commissie|overleg|partners?|organisaties?|bedrijf|bedrijven|ministerie|waterschap|netbeheerder)\b|[A-ZÀ-Þ]{2,}|(?<=[a-z,] )[A-ZÀ-Þ][a-zà-ÿ]+",
)
_BECAUSE = re.compile(
    r"\b(?:omdat|doordat|vanwege|daarom|waardoor|hierdoor|daardoor|want|aangezien|naar aanleiding|wegens|door het|door de|door een|zodat|om te|om die reden|reden|"
    r"gevolg|leidt|leiden|aanleiding|daarmee|namelijk|immers|te weinig|tekort|nodig)\b",
    re.I,
)


_SIGNS = re.compile(r"\b(ondertekend|ondertekende|getekend|geschreven|schreef|ambassadeurs?|voorwoord)\b")
_POINTS_BACK = re.compile(
    r"^(dit|dat|deze|die|daar|hier|daarom|daardoor|hierdoor|hiermee|daarmee|dus|zo|het gaat|zij|ze|hij|concreet|denk|uitzondering|bijvoorbeeld|met het oog)\b"
)


_NEGATIVE = re.compile(
    r"\b(niet|geen|nooit|nauwelijks|onvoldoende|te weinig|te hoge?|tekort\w*|ontbre\w+|stil\w*|uitgesteld|vertra\w+|gepauzeerd|pauze|stop\w*|vol|onmogelijk|nog te|lastig|moeilijk|belemmer\w+|knelpunt\w*|onder druk|zonder|wachten|pas)\b"
)


def _denied(question: Question) -> str:
    """The stem of what a "why not" takes for granted not to be so ("waarom is ... nog niet vastgesteld?")."""
    match = (
        re.search(r"\bniet (\w{6,})\W*$", fold(question.text)) if question.intent.form == "waarom" else None
    )
    return stem(match.group(1)) if match else ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A unit with what it holds of the question: `own` its text alone, `held` with headings and lead."""

    unit: Unit
    hit: Hit
    place: int
    own: float
    held: float
    score: float
    fits: bool
    text: str
    stems: frozenset[str]
    facts: Facts


class Extractor:
    """Chooses the sentences that answer, for one library."""

    def __init__(self, lexicon: Lexicon, stems: Stems) -> None:
        self._lexicon = lexicon
        self._library: Library = lexicon.library
        self._stems = stems

    def answer(self, question: Question, hits: Hits) -> Draft:
        """The answer that the hits give: `beantwoord`, `niet-gevonden` or `buiten-bereik`."""
        if not question.groups or not hits.kept:
            return self._outside(question, hits)
        ranked = self.ranked(question, hits)
        best = ranked[0] if ranked else None
        if best is None or not (self._enough(question, best) or self._sides(question, ranked)):
            return self._not_found(question, hits, best)
        sides = self._sides(question, ranked)
        if len(sides) > 1:
            return self._compared(question, hits, sides)
        fitting = [c for c in ranked if c.fits and self._enough(question, c)]
        if not fitting:
            return self._not_found(question, hits, best)
        denied = _denied(question)
        if denied and any(denied in c.stems and not _NEGATIVE.search(fold(c.text)) for c in fitting[:2]):
            return self._not_found(question, hits, fitting[0])
        chosen = self._chosen(question, fitting, ranked)
        made = self._sentences(question, chosen)
        return Draft(
            "beantwoord",
            "passages",
            tuple(made),
            passages=tuple(h.passage for h in hits.kept[:5]),
            why=f"dekking {best.held:.2f}",
        )

    # --- grounds --------------------------------------------------------------------------------------------------

    def ranked(self, question: Question, hits: Hits) -> list[Candidate]:
        top = hits.kept[0].score or 1.0
        lexicon = self._lexicon
        direct = {g.alternatives[0][0][0]: g.weight for g in question.groups}
        whole = sum(direct.values()) or 1.0
        meant = {s for g in question.groups for a, v in g.alternatives if v > 0.5 for s in a}
        out: list[Candidate] = []
        for order, hit in enumerate(hits.kept[:10]):
            place = self._library.index.place(hit.passage.id)
            head = self._stems.heads[place]
            there = question.coverage(self._stems.passages[place])
            made = self._stems
            units = zip(
                hit.passage.units, made.units[place], made.leads[place], made.texts[place], strict=True
            )
            for unit, stems, lead, text in units:
                opened = question.coverage(lead) if lead else 0.0
                own = question.coverage(stems)
                if lead and unit.kind == "item":
                    own = max(own, 0.75 * opened)
                near = stems | head | lead
                held = question.coverage(near)
                if not re.search(r"[^\W\d_]{2}", text):
                    continue
                fits = self._fits(question, unit, text, near, hit)
                said = sum(lexicon.idf(s) for s in stems) or 1.0
                matched = sum(lexicon.idf(s) for s in stems if s in meant)
                facts = Facts(
                    own=own,
                    held=held,
                    hit=min(1.0, hit.score / top),
                    order=order,
                    fits=fits,
                    form=self._form(question, text),
                    precision=matched / said,
                    exact=sum(w for s, w in direct.items() if s in stems) / whole,
                    text=text,
                    kind=unit.kind,
                    lead=opened,
                    place=there,
                )
                value = score(question, facts)
                if (
                    unit.kind == "item"
                    and lead
                    and (question.intent.form == "lijst" or question.intent.everything)
                ):
                    value += LED * opened
                if (
                    question.intent.form == "wie"
                    and len(text) < 160
                    and _SIGNS.search(fold(question.text))
                    and NAME.match(text)
                ):
                    value += 2.0
                    own = max(own, 0.5)  # a signature holds no word of the question
                out.append(Candidate(unit, hit, place, own, held, round(value, 5), fits, text, stems, facts))
        out.sort(key=lambda c: -c.score)
        return out

    def _enough(self, question: Question, c: Candidate) -> bool:
        if c.score < LEAST or self._missing(question, c) > MISSING:
            return False
        least = SHARP.get(question.intent.form, 0.0) - (0.1 if question.intent.extreme else 0.0)
        if c.own < least and c.held < 0.9 and not question.follow_up:
            return False
        if c.held >= ENOUGH and c.own >= 0.2:
            return True
        weight = sum(g.weight for g in question.groups)
        if c.held >= LONG and c.held * weight >= STRONG and c.own >= 0.2:
            return True
        return question.coverage(self._stems.passages[c.place]) >= PLACE and c.own >= UNIT

    def _missing(self, question: Question, c: Candidate) -> float:
        """The share of the question's weight that the candidate's whole passage lacks altogether."""
        near = c.stems | self._stems.passages[c.place]
        whole = sum(g.weight for g in question.groups) or 1.0
        return sum(g.weight for g in question.groups if not g.match(near)) / whole

    def _fits(self, question: Question, unit: Unit, text: str, stems: frozenset[str], hit: Hit) -> bool:
        """Whether a unit can have the form of answer that is asked."""
        form = question.intent.form
        if not self._has_names(question, stems, hit) or not self._right_years(question, text, hit):
            return False
        if (
            "investering" in question.intent.asks
            and form in ("aantal", "wat", "vrij", "hoe")
            and not _MONEY.search(text)
        ):
            return False
        if form == "aantal":
            if not _has_number(text, question) or (
                _MONEY_ASKED.search(fold(question.text)) and not _MONEY.search(text)
            ):
                return False
            counted = question.once("counted", lambda: counted_groups(question))
            own = self._stems_of(unit, hit) if unit.kind == "sentence" else stems
            return not counted or any(g.match(own) >= COUNTED for g in counted)
        if form == "wanneer":
            return bool(_WHEN.search(text))
        if form == "wie":
            return bool(_WHO.search(text))
        return True

    def _stems_of(self, unit: Unit, hit: Hit) -> frozenset[str]:
        place = self._library.index.place(hit.passage.id)
        return self._stems.units[place][hit.passage.units.index(unit)]

    def _right_years(self, question: Question, text: str, hit: Hit) -> bool:
        """Whether a text can speak of the years that are asked: one that names other years only does not."""
        if not question.years:
            return True
        asked = set(question.years)
        named = bool(question.named("document"))
        asked -= {
            int(d.date[:4])
            for d in self._library.documents.values()
            if d.date and d.date[:4].isdigit() and (named or question.intent.compare)
        }
        if not asked:
            return True
        said = set(years_in(text))
        if not said:
            return True
        low, high = min(said), max(said)
        return any(y in said or (low < y < high and len(said) == 2) for y in asked)

    def _has_names(self, question: Question, stems: frozenset[str], hit: Hit) -> bool:
        """What the question writes as a name must be there: in the unit, its headings or passage, or as the document's own
        publisher or title. A question about a place that a text does not name is not answered by it."""
        asked = question.once("names", lambda: self._asked_names(question))
        if not asked:
            return True
        place = self._stems.passages[self._library.index.place(hit.passage.id)]
        document = self._library.documents[hit.passage.document]
        own = {t for t, _ in terms(f"{document.title} {document.publisher} {document.kind}")}
        near = stems | place | own
        return not any(group.match(near) < 0.5 for group in asked)

    def _asked_names(self, question: Question) -> list[Group]:
        """The words that the question writes as names and that the answer must hold."""
        said = {s for n in question.named("document") for s in n.stems}
        aside_ = re.findall(
            r"\b(?:naast|behalve|buiten|anders dan|los van)\s+(?:de|het)?\s*(\w+)", fold(question.text)
        )
        said |= {stem(w) for w in aside_}
        towns = {s for n in question.named("gemeente") for s in n.stems}
        out: list[Group] = []
        for group in question.groups:
            head = group.alternatives[0][0][0]
            if head in said or head in FORM_WORDS or not (group.proper or head in towns):
                continue
            if question.follow_up and not any(w == group.shown for w in words(question.asked)):
                continue
            out.append(group)
        return out

    def _form(self, question: Question, text: str) -> float:
        """Whether a text has the mark of the answer's form: 1 or 0, and 0 where the form has no mark."""
        form = question.intent.form
        if form == "waarom":
            return float(bool(_BECAUSE.search(text)))
        if form == "wanneer":
            return float(bool(_WHEN.search(text)))
        if form == "aantal":
            return float(_has_number(text, question))
        return float(bool(_WHO.search(text))) if form == "wie" else 0.0

    # --- two documents ----------------------------------------------------------------------------------------------

    def _sides(self, question: Question, ranked: Sequence[Candidate]) -> list[Candidate]:
        """For a question over several documents the best of each that it names; nothing for another question."""
        named = list(dict.fromkeys(n.id for n in question.named("document")))
        if len(named) < 2 and not (question.intent.compare and named):
            return []
        if len(named) == 1:
            others = [
                c.hit.passage.document
                for c in ranked
                if c.hit.passage.document != named[0] and c.held >= 0.35
            ]
            named += others[:1]
        skip = {s for n in question.named("document") for s in n.stems}
        groups = [g for g in question.groups if g.alternatives[0][0][0] not in skip]
        whole = sum(g.weight for g in groups) or 1.0
        out: list[Candidate] = []
        for document in named[:3]:
            found: list[tuple[float, Candidate]] = []
            for c in ranked:
                if c.hit.passage.document != document:
                    continue
                near = c.stems | self._stems.heads[c.place]
                part = sum(g.weight * g.match(near) for g in groups) / whole
                if part >= 0.3:
                    found.append((part + 0.4 * c.own + (0.1 if c.fits else 0.0), c))
            found.sort(key=lambda item: -item[0])
            kept: list[Candidate] = []
            for value, c in found[:6]:
                if len(kept) < 2 and value > 0.75 * found[0][0] and not _repeats(c, kept):
                    kept.append(c)
            out += kept
        return out if len({c.hit.passage.document for c in out}) > 1 else out[:1]

    def _compared(self, question: Question, hits: Hits, sides: Sequence[Candidate]) -> Draft:
        """One statement of each document, named with its date, the newest first."""

        def age(c: Candidate) -> str:
            date = self._library.documents[c.hit.passage.document].date
            return date if date and date != "unknown" else "9999"

        made: list[Sentence] = []
        before = ""
        for c in sorted(sides, key=age, reverse=True):
            document = self._library.documents[c.hit.passage.document]
            date = f" ({document.date[:4]})" if document.date and document.date != "unknown" else ""
            text = _row(self._library, c) if c.unit.kind == "row" else c.text
            lead = "" if document.id == before else f"{document.title}{date}: "
            made.append(say(f"{lead}{_closed(text)} ", cite(*c.unit.spans), ".", checked=False))
            before = document.id
        return Draft(
            "beantwoord",
            "passages",
            tuple(made),
            passages=tuple(h.passage for h in hits.kept[:5]),
            why="vergelijking van documenten",
        )

    # --- choice ---------------------------------------------------------------------------------------------------

    def _chosen(
        self, question: Question, fitting: Sequence[Candidate], ranked: Sequence[Candidate]
    ) -> list[Candidate]:
        best = fitting[0]
        if self._wants_list(question, best):
            siblings = [
                c
                for c in ranked
                if c.place == best.place and c.unit.kind == "item" and c.unit.lead == best.unit.lead
            ]
            if best.unit.kind == "item" and len(siblings) > 1:
                siblings.sort(key=lambda c: c.unit.spans[0])
                return _within(siblings, LIST_ROOM)
            if best.text.endswith(":"):
                items = [c for c in ranked if c.place == best.place and c.unit.kind == "item"]
                items.sort(key=lambda c: c.unit.spans[0])
                items = [c for c in items if c.unit.spans[0] > best.unit.spans[0]]
                if items:
                    return _within(items, LIST_ROOM)
        chosen = [best]
        covered = set(best.stems)
        single = (
            question.intent.form in ("aantal", "wanneer")
            and not question.intent.compare
            and " en " not in question.text
        )
        limit = 2 if single else MOST
        if question.intent.extreme in ("verschil", "som") and question.intent.form == "aantal":
            single, limit = False, 3
            second = self._other_figure(question, best, ranked)
            if second is not None:
                chosen.append(second)
                limit = 2
        units = best.hit.passage.units
        at = units.index(best.unit)
        beside = [
            c
            for c in ranked
            if c.place == best.place and abs(units.index(c.unit) - at) <= 3 and c not in fitting
        ]
        for candidate in [*fitting[1:12], *beside]:
            if len(chosen) >= limit:
                break
            if _repeats(candidate, chosen):
                continue
            gain = question.coverage(frozenset(covered | candidate.stems)) - question.coverage(
                frozenset(covered)
            )
            near = candidate in fitting and candidate.score > best.score - (NEAR_SINGLE if single else NEAR)
            other = question.intent.compare and candidate.hit.passage.document not in {
                c.hit.passage.document for c in chosen
            }
            if gain > 0.12 or near or (other and candidate.score > best.score - 3 * NEAR):
                chosen.append(candidate)
                covered |= candidate.stems
        if best.held < UNSURE:
            chosen += self._around(chosen, ranked)
        before = self._before(chosen[0], ranked)
        following = self._following(question, chosen, ranked)
        if before is not None and not _repeats(before, chosen):
            return _within([before, chosen[0], *following, *chosen[1:]], ROOM + 200)
        return _within([chosen[0], *following, *chosen[1:]], ROOM + (300 if len(following) > 1 else 0))

    def _other_figure(
        self, question: Question, best: Candidate, ranked: Sequence[Candidate]
    ) -> Candidate | None:
        """For a sum or difference: the best further sentence with a figure of the same unit, where the first has but one."""
        own = {(f.unit, f.value) for f in figures([best.text]) if f.unit}
        if pair(figures([best.text])) is not None or not own:
            return None
        units = {unit for unit, _ in own}
        for candidate in ranked[:25]:
            found = {(f.unit, f.value) for f in figures([candidate.text])}
            if (
                candidate.unit != best.unit
                and candidate.fits
                and candidate.held >= (0.3 if candidate.place == best.place else 0.6)
                and candidate.hit.passage.document == best.hit.passage.document
                and any(unit in units and (unit, value) not in own for unit, value in found)
                and pair(figures([best.text, candidate.text])) is not None
            ):
                return candidate
        return None

    def _around(self, chosen: Sequence[Candidate], ranked: Sequence[Candidate]) -> list[Candidate]:
        """Where no sentence holds most of the question: what stands around the best ones, for the reader to judge."""
        out: list[Candidate] = []
        room = AROUND - sum(len(c.text) for c in chosen)
        for place in dict.fromkeys(c.place for c in chosen[:1]):
            units = chosen[0].hit.passage.units
            at = units.index(chosen[0].unit)
            beside = sorted(
                (c for c in ranked if c.place == place), key=lambda c: abs(units.index(c.unit) - at - 0.4)
            )
            for c in beside:
                if len(c.text) < room and not _repeats(c, [*chosen, *out]):
                    out.append(c)
                    room -= len(c.text)
        return sorted(out, key=lambda c: c.unit.spans[0])

    def _before(self, best: Candidate, ranked: Sequence[Candidate]) -> Candidate | None:
        """The sentence before one that only draws its conclusion ("Daarom ...", "Dat betekent ...")."""
        at = best.hit.passage.units.index(best.unit)
        if not at or not re.match(
            r"^(daarom|vandaar|dat (betekent|is|vraagt|leidt)|dit (betekent|is|vraagt|leidt|heeft)|hierdoor|daardoor|om die reden|hiermee|deze|zij|ze|die)\b",
            fold(best.text),
        ):
            return None
        unit = best.hit.passage.units[at - 1]
        return next((c for c in ranked if c.unit == unit and c.place == best.place), None)

    def _following(
        self, question: Question, chosen: Sequence[Candidate], ranked: Sequence[Candidate]
    ) -> list[Candidate]:
        """What goes on with the best sentence: what its colon opens, the members that it counts ("twee principes ..."),
        or the next sentence where that points back ("Dit ...", "Daardoor ...")."""
        best = chosen[0]
        units = best.hit.passage.units
        by_unit = {c.unit: c for c in ranked if c.place == best.place}
        after = [by_unit[u] for u in units[units.index(best.unit) + 1 :] if u in by_unit]
        counted = re.search(
            r"\b(twee|drie|vier|vijf|zes|zeven)\b(?!\s+(?:jaar|keer|maanden|weken|uur))", fold(best.text)
        )
        out: list[Candidate] = []
        for candidate in after:
            text = fold(candidate.text)
            if (
                best.text.endswith(":")
                and (not out or candidate.unit.kind == out[0].unit.kind)
                and len(out) < 6
            ) or (
                counted
                and re.match(r"^(het|de|ten|een)?\s*(eerste|tweede|derde|vierde|vijfde|ander|andere)\b", text)
            ):
                out.append(candidate)
            elif (
                not out
                and question.intent.form in ("waarom", "hoe", "wat", "vrij", "janee", "wie")
                and _POINTS_BACK.match(text)
            ):
                out.append(candidate)
                break
            else:
                break
        return [c for c in out if not _repeats(c, chosen)]

    def _wants_list(self, question: Question, best: Candidate) -> bool:
        if question.intent.form in ("aantal", "wanneer", "waarom"):
            return False
        return (
            question.intent.everything
            or question.intent.form in ("lijst", "hoe")
            or (best.unit.kind == "item" and question.intent.form in ("wat", "vrij", "waar"))
        )

    def _sentences(self, question: Question, chosen: Sequence[Candidate]) -> list[Sentence]:
        order = {id(c): k for k, c in enumerate(chosen)}
        first = chosen[0]
        out: list[Sentence] = []
        for candidate in sorted(chosen, key=lambda c: order[id(c)]):
            text = candidate.text
            if candidate.unit.kind == "row":
                text = _row(self._library, candidate)
            if candidate.unit.kind == "field":
                text = _field(self._library, candidate)
            lead = ""
            if candidate is first:
                lead = self._opening(question, candidate)
            out.append(say(f"{lead}{_closed(text)} ", cite(*candidate.unit.spans), "."))
        worked = _worked_out(question, chosen)
        return [worked, *out] if worked is not None else out

    def _opening(self, question: Question, best: Candidate) -> str:
        """Yes or no first, or the number first, where the sentence leaves no doubt."""
        if question.intent.form == "janee" and best.held >= 0.7 and best.own >= 0.5:
            text = fold(best.text)
            negative = bool(re.search(r"\b(niet|geen|nooit|ontbreekt|zonder)\b", text))
            return "Nee: " if negative and not question.intent.negated else "" if negative else "Ja: "
        if question.intent.form == "aantal" and not question.intent.extreme:
            numbers = _numbers(best.text, question)
            if len(numbers) == 1 and not best.text.startswith(numbers[0]):
                return f"{numbers[0]}: "
        return ""

    # --- not there ------------------------------------------------------------------------------------------------

    def _outside(self, question: Question, hits: Hits) -> Draft:
        return Draft(
            "buiten-bereik",
            "passages",
            (
                aside(
                    "Daar gaan deze documenten niet over. U kunt vragen naar afspraken, dossiers, trekkers, acties en cijfers van de regio."
                ),
            ),
            suggestions=starters(self._library),
            why="geen woord van de vraag komt in de documenten voor",
        )

    def _not_found(self, question: Question, hits: Hits, best: Candidate | None) -> Draft:
        place = max(
            (
                question.coverage(self._stems.passages[self._library.index.place(h.passage.id)])
                for h in hits.kept[:5]
            ),
            default=0.0,
        )
        own_words = [g for g in question.groups if g.weight > 0.25]
        known = [g for g in own_words if g.shown not in question.unknown]
        if (place < FOREIGN and not self._of_the_field(question)) or not known:
            return self._outside(question, hits)
        proper = {g.shown for g in question.groups if g.proper}
        missing = [
            w
            for w in question.unknown
            if w not in STOPWORDS and (w in proper or rarity(w) > 0.45) and not w.isdigit()
        ]
        made: list[Sentence] = [aside("Dat staat niet in de documenten.")]
        if missing and len(missing) <= 2:
            made = [
                aside(
                    f"Dat staat niet in de documenten: {_quoted(missing)} {'komt' if len(missing) == 1 else 'komen'} er niet in voor."
                )
            ]
        if (
            best is not None
            and best.own >= 0.45
            and best.held >= 0.5
            and len(best.text) < 320
            and not missing
        ):
            text = _row(self._library, best) if best.unit.kind == "row" else best.text
            made.append(say(f"Wel staat er: {_closed(text)} ", cite(*best.unit.spans), "."))
        return Draft(
            "niet-gevonden",
            "passages",
            tuple(made),
            passages=tuple(h.passage for h in hits.kept[:5]),
            suggestions=starters(self._library, question),
            why=f"dekking {place:.2f}, beste zin {best.held if best else 0:.2f}",
        )

    def _of_the_field(self, question: Question) -> bool:
        """Whether the question speaks of the field of regional government at all."""
        weighty = [g for g in question.groups if g.weight > 0.3]
        with_concept = [g for g in weighty if len(g.alternatives) > 2]
        known = any(
            g.proper and self._library.index.frequency(g.alternatives[0][0][0]) for g in question.groups
        )
        return known or bool(question.names) or len(with_concept) * 2 > len(weighty)


def _worked_out(question: Question, chosen: Sequence[Candidate]) -> Sentence | None:
    """Sum, difference, share or check of the figures that the chosen sentences hold; nothing where there is doubt."""
    extreme = question.intent.extreme
    if extreme not in ("som", "verschil", "klopt", "deel") or question.intent.form not in ("aantal", "janee"):
        return None
    chosen = [c for c in chosen[:4] if c.fits and c.own >= WORKED]
    if not chosen:
        return None
    texts = [c.text for c in chosen]
    alone = figures(texts[:1])
    found = (
        alone
        if (share if extreme == "deel" else pair)(alone) is not None and extreme != "klopt"
        else figures(texts)
    )

    def source(*used: Figure) -> Cite:
        return cite(*dict.fromkeys(s for f in used for s in chosen[f.at].unit.spans))

    if extreme == "klopt":
        asked = {f.value for f in figures([question.text])}
        pairs = [
            (a, b)
            for k, a in enumerate(found)
            for b in found[k + 1 :]
            if a.value != b.value and a.value + b.value in asked
        ]
        if not pairs:
            return None
        a, b = pairs[0]
        return say(
            f"Ja: {dutch_number(a.value)} en {dutch_number(b.value)} is samen {dutch_number(a.value + b.value)} ",
            source(a, b),
            ".",
            checked=False,
        )
    if extreme == "deel":
        two = share(found)
        if two is None:
            return None
        part, whole = two
        unit = _unit_as_written(texts[whole.at], whole.value)
        return say(
            f"{dutch_number(part.value)}% van {dutch_number(whole.value)}{unit} is {dutch_number(part.value * whole.value / 100)}{unit} ",
            source(part, whole),
            ".",
            checked=False,
        )
    asked = {f.value for f in figures([question.text])}
    given = [f for f in found if f.value in asked]
    two = pair(found)
    if extreme == "som" and len({f.value for f in given}) == 2 and len(asked) == 2:
        two = given[0], next(f for f in given if f.value != given[0].value)
    if two is None or not _is_asked(question, two[0].unit or two[1].unit):
        return None
    a, b = two
    unit = _unit_as_written(texts[a.at], a.value)
    if extreme == "som":
        return say(
            f"Samen {dutch_number(a.value + b.value)}{unit}: {dutch_number(a.value)} en {dutch_number(b.value)} ",
            source(a, b),
            ".",
            checked=False,
        )
    high, low = max(a.value, b.value), min(a.value, b.value)
    return say(
        f"Het verschil is {dutch_number(high - low)}{unit}: {dutch_number(high)} min {dutch_number(low)} ",
        source(a, b),
        ".",
        checked=False,
    )


def _is_asked(question: Question, unit: str) -> bool:
    """Whether the question counts in this unit, by its own word or one that may stand for it."""
    flat = fold(question.text)
    signs = {
        "m2": r"m2|vierkante meter",
        "%": r"%|procent|percentage|aandeel|deel",
        "miljard": r"miljard|mld",
        "miljoen": r"miljoen|mln",
    }
    if unit in signs:
        return bool(re.search(signs[unit], flat))
    return unit in {stem(w) for w in words(flat)} or any(
        unit in stems
        for g in question.groups
        for stems, value in g.alternatives
        if value > 0.5 and len(stems) == 1
    )


def _unit_as_written(text: str, value: float) -> str:
    match = re.search(rf"(?<![\d.,]){re.escape(dutch_number(value))}\s*(%|[A-Za-z][\w²]*)?", text)
    unit = match.group(1) if match and match.group(1) else ""
    return (
        unit
        if unit == "%"
        else f" {unit}"
        if unit and (len(unit) > 3 or not unit.islower() or unit in ("m2", "km", "mld", "mln", "uur"))
        else ""
    )


def counted_groups(question: Question) -> list[Group]:
    """What "hoeveel" counts: the first two weighty words behind it; none where it counts no things."""
    match = re.search(r"\b(?:hoeveel|aantal|how many|how much)\s+((?:[\w%'-]+\s*){1,5})", fold(question.text))
    if not match:
        return []
    by_shown = {g.shown: g for g in question.groups}
    out: list[Group] = []
    for word in words(match.group(1)):
        if word in _SOFT_COUNTED and not out:
            return []
        group = by_shown.get(word)
        if group is None or word in STOPWORDS or stem(word) in FORM_WORDS or word[0].isdigit():
            if out:
                break
            continue
        out.append(group)
    return out[:2]


_SOFT_COUNTED = frozenset(
    "miljard miljoen twh gwh kilometer hectare uur uren procent percentage extra nieuwe meer minder deel geld euro tijd mensen keer vierkante meter meters".split()
)


def _numbers(text: str, question: Question) -> list[str]:
    """The figures of a text that can answer "hoeveel": no years, dates, numbers of things or figures that were asked with."""
    asked = set(words(question.text))
    length = re.search(
        r"\bhoe (lang|oud)\b|\bhoeveel (jaar|jaren|maanden|weken|dagen)\b", fold(question.text)
    )
    out: list[str] = []
    for match in _NUMBER.finditer(text):
        found = match.group().strip().rstrip(".,")
        before, after = text[: match.start()], text[match.end() :]
        if re.fullmatch(r"(?:19|20)\d{2}", found) or found.strip("€ ") in asked or re.match(r"\s?\)", after):
            continue
        if _NUMBERED.search(before) or _DATE.match(after) or (not length and _SPAN_OF_TIME.match(after)):
            continue
        out.append(found)
    return out


_NUMBERED = re.compile(
    r"\b(?:artikel|paragraaf|par\.|hoofdstuk|actie|thema|bijlage|top|fase|perceel|tabel|figuur|nr\.|nummer|versie|q)\s?$",
    re.I,
)
_DATE = re.compile(
    r"\s?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b", re.I
)
_SPAN_OF_TIME = re.compile(r"\s?(?:jaar|jaren|maanden|weken|dagen)\b", re.I)


def _has_number(text: str, question: Question) -> bool:
    if _numbers(text, question):
        return True
    if re.search(r"\bhoe (lang|oud)\b|\bhoe vaak\b", fold(question.text)):
        return bool(_WHEN.search(text))
    return bool(_NUMBER_WORDS & set(words(text)) - {"een", "alle", "geen"})


def _repeats(candidate: Candidate, chosen: Sequence[Candidate]) -> bool:
    mine = set(words(candidate.text))
    for other in chosen:
        theirs = set(words(other.text))
        if candidate.unit == other.unit or len(mine & theirs) > 0.75 * min(len(mine), len(theirs)):
            return True
    return False


def _within(candidates: Sequence[Candidate], room: int) -> list[Candidate]:
    out: list[Candidate] = []
    used = 0
    for candidate in candidates:
        if out and used + len(candidate.text) > room:
            continue
        out.append(candidate)
        used += len(candidate.text)
    return out


def _closed(text: str) -> str:
    return re.sub(r"\s*[.;:]$", "", text.strip())


def _row(library: Library, candidate: Candidate) -> str:
    """A table row with its heads: "rij – kop: waarde; kop: waarde"."""
    raw = " ".join(library.quote(s) for s in candidate.unit.spans)
    cells = [" ".join(c.split()) for c in raw.split("\t")]
    heads = candidate.unit.lead.split(" | ") if candidate.unit.lead else []
    if len(heads) == len(cells) and len(cells) > 2:
        pairs = [f"{h.rstrip(':')}: {c}" for h, c in zip(heads[1:], cells[1:], strict=True) if c]
        return f"{cells[0]} – {'; '.join(pairs)}"
    return (
        ": ".join([cells[0].rstrip(":"), "; ".join(c for c in cells[1:] if c)])
        if len(cells) > 1
        else cells[0]
    )


def _field(library: Library, candidate: Candidate) -> str:
    text = " ".join(" ".join(library.quote(s) for s in candidate.unit.spans).split())
    label = candidate.unit.lead
    return f"{label}: {text[len(label) :].lstrip(' :')}" if text.startswith(label) else text


def _quoted(found: Sequence[str]) -> str:
    return " en ".join(f'"{w}"' for w in found)


def starters(library: Library, question: Question | None = None) -> tuple[str, ...]:
    """Questions that this library can answer, made from its own register."""
    out: list[str] = []
    dossiers = library.register.records("dossier")
    if dossiers:
        out.append(f"Wie is bestuurlijk trekker van {dossiers[0].data['naam']}?")
        out.append(f"Welke gemeenten doen mee aan {dossiers[-1].data['naam']}?")
    goals = library.register.records("lobbydoel")
    if goals:
        out.append(f"Wat zijn de lobbydoelen voor {goals[0].data['thema']}?")
    actions = library.register.records("actie")
    if actions:
        title = library.documents[actions[0].document].title
        out.append(f"Wat is actie {actions[0].data['nummer']} van {title}?")
    return tuple(out[:4])
