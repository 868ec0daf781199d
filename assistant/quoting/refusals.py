"""What is said where the documents do not hold an answer: not there, out of reach, or otherwise than the question takes it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.assumptions import Refutation
from assistant.draft import Draft, Piece, Sentence, aside, cite, say
from assistant.evidence.candidates import Candidate, closed, row
from assistant.evidence.grounds import EVIDENCE
from assistant.evidence.quantities import of_the_sort
from assistant.evidence.retrieve import Hits, Stems
from assistant.evidence.told import TOLD
from assistant.evidence.turns_on import is_light
from assistant.reading.question import Group, Question
from assistant.starters import starters
from assistant.words.formwords import QUESTION_WORDS
from assistant.words.spelling import rarity
from ingest.language import STOPWORDS, compiled, fold, term_stems, words
from ingest.library import Library
from ingest.model import Span

_ABLE = "U kunt vragen naar afspraken, dossiers, trekkers, acties en cijfers"
_ELSEWHERE = f"Daar gaan deze documenten niet over. {_ABLE} van de regio."
_TALKED = f"Ik geef alleen antwoord uit documenten van de regio. {_ABLE}."

# Calibrated on the development questions (evals, set ontwikkel).
FOREIGN = 0.34  # below this, with nothing of the field in it, a question is about another field
# What is shown beside a refusal: the share of the question that it holds, the share with its headings, and its length.
OWN, HELD, SHORT = 0.45, 0.5, 320
RARE, LEAST_OWN = (
    0.65,
    0.3,
)  # the weight of a word that few passages have, and what a statement must hold that says it
_NUMBERED = re.compile(r"^\W*(?:[xX] )?\d+\) (?:Actie \d{4})?|\b(?:19|20)\d\d\b")
_SAYING = re.compile(r"(?<![\w-])[a-zà-ÿ]{4,}")
# A municipality of which is said that it is not among them.
_LEFT_OUT = (
    r"\b(?:uitzondering van|uitgezonderd|behalve)\b[^.;:]{{0,30}}\b{town}\b"
    r"|\b{town}\b[^.;:]{{0,20}}\b(?:neemt|doet|participeert)\b[^.;:]{{0,20}}\b(?:geen deel|niet deel|niet mee|andere)\b"
)
_A_PART = re.compile(r"\b(?:deel|gebied|onderdeel) (?:van|dat|waar)\b|\bandere regio\b|\b\w+-?regio\b")
PART = 0.3  # weight of a word that says of which part
_COMPLETED = re.compile(
    r"\b(?:klaar|af|gereed|rond|afgerond|opgeleverd|voltooid|begint|beginnen|start|starten|opent|openen|open|geopend|aangelegde?|verbouwde?|verbouwing|vernieuwde?|rijdt|rijden)\b"
)
_HALTED = re.compile(
    r"\b(?:pauze\w*|pauzeren|gepauzeerd|stil(?:gelegd|ligt|liggen|leggen)|stopgezet|stopzetten|uitgesteld|uitstellen|geschrapt|schrappen|ingetrokken|vervallen|opgeschort)\b"
)
NEAREST = 4  # statements that are looked at for it
# What leans on the sentence before it, or opens what follows it.
_HALF = re.compile(
    r"^(?:Dit|Dat|Deze|Die|Hier\w*|Daar\w*|Denk|Zij|Ze)\b|(?::|\bte weten|\bnamelijk|\bwaaronder|\bvolgende \w+)\W*$"
)
SURELY = 0.7  # the share of a question that a sentence must hold where its verb is strange to all documents
TODAY = re.compile(
    r"\b(?:vanavond|vanmiddag|vanochtend|vanmorgen|vannacht|gisteren|gisteravond|morgen|overmorgen|dit weekend|vandaag(?! de dag))\b"
)
_SCENE = re.compile(rf"[.!;:]\s+|,\s+(?=(?:(?:en|maar|dus) )?(?:{QUESTION_WORDS})\b)")
# The share of a question that no document knows, from which it is about another field: in general, where it names no
# municipality either, and of a question about this very day.
STRANGE, STRANGE_NOWHERE, STRANGE_TODAY = 0.6, 0.5, 0.3


# Who governs the region is of the field, also where no document tells it ("wie is de voorzitter van de regio?").
_GOVERNS = re.compile(
    r"\b(?:voorzitter|secretaris|bestuurslid|bestuursleden|wethouders?|burgemeesters?|griffier|raadsl(?:id|eden))\b.*\b(?:regio|gemeenten?)\b"
)


def of_this_day(question: Question) -> bool:
    """Whether a question is about this very day, and not only said on it ("gisteren las ik over de brug; wat staat erover?")."""
    pieces = [p for p in _SCENE.split(fold(question.text)) if p.strip()]
    asking = [p for p in pieces if p.rstrip().endswith("?")] or pieces[-1:]
    return any(TODAY.search(p) for p in asking)


class Refusals:
    """Makes refusals and corrections, for one library."""

    def __init__(self, library: Library, stems: Stems) -> None:
        self._library = library
        self._stems = stems

    def otherwise(self, question: Question, hits: Hits, refutation: Refutation) -> Draft:
        """What the documents say in the place of what the question takes for granted; the plain answer where it only asks
        whether it is so."""
        asks = question.intent.form == "janee"
        lead = "Nee: " if asks else "Nee, de documenten zeggen iets anders: "
        return Draft(
            "beantwoord" if asks else "niet-gevonden",
            "passages",
            (say(lead, *self._quoted(refutation.candidate)),),
            passages=tuple(h.passage for h in hits.kept[:5]),
            why=f"{'nee' if asks else 'onjuiste aanname'}: {refutation.why}",
        )

    def _quoted(self, candidate: Candidate) -> list[Piece]:
        text = row(self._library, candidate) if candidate.unit.kind == "row" else candidate.text
        return [f"{closed(text)} ", cite(*candidate.unit.spans), "."]

    def beside(self, hits: Hits, made: Sequence[Sentence]) -> Draft:
        """That it does not stand there, with the statements that speak of the thing itself."""
        lead = aside("Dat staat niet in de documenten. Wel staat er dit.")
        return Draft(
            "niet-gevonden",
            "passages",
            (lead, *made[:BESIDE]),
            passages=tuple(h.passage for h in hits.kept[:5]),
            why="wat gedaan zou zijn, staat er niet",
        )

    def not_found(
        self, question: Question, hits: Hits, best: Candidate | None, others: Sequence[Candidate] = ()
    ) -> Draft:
        """That it does not stand there (`niet-gevonden`), with what `best` or else one of the `others` says of the same
        thing; or that it is out of reach."""
        place = max(
            (
                question.coverage(self._stems.passages[self._library.index.place(h.passage.id)])
                for h in hits.kept[:5]
            ),
            default=0.0,
        )
        own_words = [g for g in question.groups if g.weight > 0.25 and not g.shown.isdigit()]
        known = [g for g in own_words if g.shown not in question.unknown]
        weight = sum(g.weight for g in question.groups)
        little = place < FOREIGN or weight >= EVIDENCE > place * weight
        foreign = (
            (little and not self._of_the_field(question))
            or (own_words and not known and not question.named("document"))
            or _strange(question)
        )
        if foreign and not _GOVERNS.search(fold(question.text)):
            return elsewhere(self._library, hits, f"een ander gebied, dekking {place:.2f}")
        proper = {g.shown for g in question.groups if g.proper}
        missing = [
            w
            for w in question.unknown
            if w not in STOPWORDS and not w.isdigit() and (w in proper or rarity(w) > 0.45)
            if w in proper or not question.english  # no Dutch text has an English word
        ]
        told = question.intent.form == "waarom" and best is not None and best.held >= 0.5
        made: list[Sentence] = [aside(f"{'De reden' if told else 'Dat'} staat niet in de documenten.")]
        if missing and len(missing) <= 2:
            made = [
                aside(
                    f"Dat staat niet in de documenten: {_quoted(missing)} {'komt' if len(missing) == 1 else 'komen'} er niet in voor."
                )
            ]
        beside = best if best is not None and _of_the_same(question, best, best.near) else None
        out = self._left_out(question, others)
        beside = self._lies_still(question, others) or beside
        if beside is None:
            beside = next((c for c in others[:NEAREST] if _of_the_same(question, c, c.stems, True)), None)
        if out is not None:
            made.append(say(f"Wel staat er: {closed(out[0])} ", cite(*out[1]), "."))
        elif beside is not None and not missing and not _row_of_the_same(question, beside):
            text = row(self._library, beside) if beside.unit.kind == "row" else beside.text
            made.append(say(f"Wel staat er: {closed(text)} ", cite(*beside.unit.spans), "."))
        return Draft(
            "niet-gevonden",
            "passages",
            tuple(made),
            passages=tuple(h.passage for h in hits.kept[:5]),
            suggestions=starters(self._library, question),
            why=f"dekking {place:.2f}, beste zin {best.held if best else 0:.2f}",
        )

    def _left_out(
        self, question: Question, others: Sequence[Candidate]
    ) -> tuple[str, tuple[Span, ...]] | None:
        """The sentence that leaves a municipality of the question out of what is asked: of the statements found, else of the document that
        holds most of the question."""
        towns = [fold(n.shown) for n in question.named("gemeente")]
        if len(towns) != 1 or not others:
            return None
        out = compiled(_LEFT_OUT.format(town=re.escape(towns[0])))
        found = next(
            (c for c in others if c.held >= LEAST_OWN and _leaves_out(out, question, c.text, c.stems)), None
        )
        if found is not None:
            return found.text, found.unit.spans
        documents = {n.id for n in question.named("document")}
        if not documents and others[0].held >= HELD:
            documents = {others[0].hit.passage.document}
        for passage in self._library.passages:
            if passage.document in documents and out.search(fold(passage.text)):
                for unit in passage.units:
                    text = self._library.line(unit.spans)
                    if _leaves_out(out, question, text, term_stems(text, self._library.compounds)):
                        return text, unit.spans
        return None

    def _lies_still(self, question: Question, others: Sequence[Candidate]) -> Candidate | None:
        """The statement that what would be finished or begun lies still."""
        flat = fold(question.text)
        if question.intent.form != "wanneer" or not _COMPLETED.search(flat) or _HALTED.search(flat):
            return None
        things = [g for g in question.groups if not is_light(g.shown) and not _COMPLETED.search(g.shown)]
        turns_on = max(things, key=lambda g: g.weight, default=None)
        if turns_on is None:
            return None
        return next((c for c in others if _HALTED.search(fold(c.text)) and turns_on.names(c.near)), None)

    def _of_the_field(self, question: Question) -> bool:
        """Whether the question speaks of the field of regional government at all."""
        weighty = [g for g in question.groups if g.weight > 0.3]
        with_concept = [g for g in weighty if len(g.alternatives) > 2]
        known = any(g.proper and self._library.index.frequency(g.head) for g in question.groups)
        return known or bool(question.names) or len(with_concept) * 2 > len(weighty)


def _leaves_out(out: re.Pattern[str], question: Question, text: str, stems: frozenset[str]) -> bool:
    """Whether a text leaves a municipality out, wholly or of a part that the question speaks of."""
    flat = fold(text)
    if not out.search(flat):
        return False
    towns = {s for n in question.named("gemeente") for s in n.stems}
    return _A_PART.search(flat) is None or any(
        g.weight >= PART and g.head not in towns and g.match(stems) >= TOLD for g in question.groups
    )


def _row_of_the_same(question: Question, c: Candidate) -> bool:
    """Whether a candidate is a row of the table that the answer before a follow-up came from, and says nothing of what that asks itself."""
    if c.unit.kind != "row" or not question.leaning or not question.inherited:
        return False
    own = question.groups[: len(question.groups) - question.inherited]
    return not any(g.match(c.stems) for g in own if not g.shown[0].isdigit())


def elsewhere(library: Library, hits: Hits, why: str) -> Draft:
    """That the question is about another field than the documents are (`buiten-bereik`)."""
    return Draft(
        "buiten-bereik",
        "passages",
        (aside(_ELSEWHERE),),
        passages=tuple(h.passage for h in hits.kept[:5]),
        suggestions=starters(library),
        why=why,
    )


def talked(library: Library, why: str) -> Draft:
    """That what is said asks nothing of documents (`buiten-bereik`); no passage is near it."""
    return Draft("buiten-bereik", "passages", (aside(_TALKED),), suggestions=starters(library), why=why)


def _of_the_same(question: Question, c: Candidate, stems: frozenset[str], named: bool = False) -> bool:
    """Whether a statement, by its stems, says something of the very thing that a question is about (`named`: by its own
    word), and can be read on its own."""
    if len(c.text) >= SHORT or _HALF.search(c.text):
        return False
    if _names_it(question, c):
        return True
    if c.own < OWN or c.held < HELD:
        return False
    if question.intent.form == "aantal" and not of_the_sort(question, c.text):
        return False  # how many were given away does not tell how many there are
    places = {s for n in question.named("gemeente") for s in n.stems}
    things = [g for g in question.groups if g.head not in places and not is_light(g.shown)]
    if not things:
        return True
    turns_on = max(things, key=lambda g: g.weight)
    return turns_on.names(stems) if named else turns_on.match(stems) >= TOLD


def _names_it(question: Question, c: Candidate) -> bool:
    """Whether a statement says the one rare word that a question turns on, and no figure that could be taken for the one asked."""
    turns_on = max(question.groups, key=lambda g: (not is_light(g.shown), g.weight))
    if turns_on.weight < RARE or not turns_on.names(c.stems) or c.own < LEAST_OWN:
        return False
    if len(_SAYING.findall(c.text)) < 2:
        return False  # a row of names
    return question.intent.form not in ("aantal", "wanneer") or not re.search(
        r"\d", _NUMBERED.sub("", c.text)
    )


_DEED = re.compile(r"\b(?:heeft|hebben|is|zijn|werd|werden)\b")
_DONE = re.compile(r"(?:[a-z]{2,5})?ge\w{3,}(?:d|t|en)|(?:be|ver|ont|her)\w{3,}d")
STEM = 4  # letters of a verb with which another word may begin
BESIDE = 2  # statements that are told of a thing of which no deed is
WEIGHTY, HELD = 0.4, 0.5  # of the word of a deed, and how well a statement must hold it


def deed_unsaid(question: Question, told: Sequence[Candidate]) -> bool:
    """Whether what a question asks to be done, or says to be ("heeft de regio het plan afgeschaft?"), is in none of the statements that
    only speak of the thing."""
    if question.intent.form != "janee" or question.follow_up or question.intent.negated:
        return False
    flat = fold(question.text)
    said = [w for w in words(flat) if _DONE.fullmatch(w)] if _DEED.search(flat) else []
    deed = next((g for g in question.groups if said and g.shown == said[-1] and g.weight >= WEIGHTY), None)
    return deed is not None and not any(_has_deed(deed, c) for c in told)


def _has_deed(deed: Group, told: Candidate) -> bool:
    """Whether a statement has a deed, a word for it, or a word that begins with it ("steunverklaring" of "gesteund")."""
    if max(deed.match(told.near), deed.match(told.stems)) >= HELD:
        return True
    return len(deed.head) >= STEM and any(s.startswith(deed.head) for s in told.stems)


def strange_verb(question: Question, best: Candidate) -> bool:
    """Whether what is asked about is a deed that no document knows ("hoe reageerde de stad ...?")."""
    match = re.match(r"(?:en )?(?:hoe|waarom|waardoor|wanneer|sinds wanneer) (\w+)", fold(question.text))
    strange = match is not None and match.group(1) in question.unknown
    return strange and best.held < SURELY and not question.follow_up


def _strange(question: Question) -> bool:
    """Whether most of what a question says, the places that it names left aside, is known to no document; of a question
    about this very day a good part is enough."""
    places = {s for n in question.named("gemeente") for s in n.stems}
    groups = [g for g in question.groups if g.head not in places]
    strange = sum(g.weight for g in groups if g.shown in question.unknown and not g.proper)
    others = [n for n in question.names if n.kind != "gemeente"]
    most = STRANGE_TODAY if of_this_day(question) else STRANGE if places else STRANGE_NOWHERE
    return not others and len(groups) > 1 and strange > most * sum(g.weight for g in groups)


def _quoted(found: Sequence[str]) -> str:
    return " en ".join(f'"{w}"' for w in found)
