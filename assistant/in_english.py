"""An answer in English, where the question is: what the assistant says itself is put in English, what the documents say stays in their own
Dutch and is introduced as that, for a quote in other words is none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.draft import Cite, Piece, Sentence

AS_IT_STANDS = "The documents are in Dutch and say:"  # before sentences of a document
IN_DUTCH = "In Dutch:"  # before what the register tells in words that are not put in English
NOT_THERE = "That is not in the documents."
_MARK = 0xE000  # from here on private characters stand for the marks of a sentence, one each
_M = "[\ue000-\uf8ff]"
_D = rf"(?P<d>[^{_M[1:-1]}]+?)"  # the name of a dossier, a document, a person
_REST = r"(?P<rest>.+)"
_COUNTED = "twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf"
_N = rf"(?P<n>{_COUNTED}|\d+)"

# Whole sentences: a pattern over the Dutch one, and its English with the groups in braces; a group `rest` is a row of names.
_WHOLE: tuple[tuple[str, str], ...] = (
    (rf"Bestuurlijk trekker van {_D} is {_REST}", "{d} is led by {rest}"),
    (rf"Bestuurlijke? trekkers van {_D} zijn {_REST}", "{d} is led by {rest}"),
    (rf"{_D} heeft {_N} bestuurlijke trekkers: {_REST}", "{d} has {n} political leads (bestuurlijk trekkers): {rest}"),
    (rf"{_D} is bestuurlijk trekker van {_N} dossiers: {_REST}", "{d} leads {n} dossiers: {rest}"),
    (rf"{_D} is bestuurlijk trekker van {_REST}", "{d} leads {rest}"),
    (rf"Bij {_D} staat geen bestuurlijk trekker in de documenten\.", "The documents name nobody who leads {d}."),
    (rf"Bij {_D} staat geen bestuurlijk trekker: er staat (?P<rest>.+)", "Nobody leads {d}: it says {rest}"),
    (rf"(?P<yes>Ja|Nee)\. (?P<d>[^.]+?) doet (?P<no>niet )?mee aan {_REST}", "{yes}. {d} {no} in {rest}"),
    (rf"Aan {_D} doen {_N} gemeenten mee: {_REST}", "{n} municipalities take part in {d}: {rest}"),
    (rf"Alle {_N} gemeenten van de regio doen mee aan {_D}: {_REST}", "All {n} municipalities of the region take part in {d}: {rest}"),
    (rf"De looptijd van {_D} is: (?P<quote>.+)", "The term of {d} is: {quote}"),
    (rf"{_D} staat voor (?P<quote>.+)", "{d} stands for {quote}"),
    (rf"{_D} is (?P<role>burgemeester|wethouder|gedeputeerde) van {_REST}", "{d} is {role} of {rest}"),
    (rf"{_D} is van de gemeente {_REST}", "{d} is from the municipality of {rest}"),
    (rf"{_D} valt onder het thema {_REST}", "{d} falls under the theme {rest}"),
    (rf"Er is één dossier(?P<quote>[^:]*): {_REST}", "There is one dossier{quote}: {rest}"),
    (rf"Er zijn {_N} dossiers: {_REST}", "There are {n} dossiers: {rest}"),
    (rf"Er zijn {_N} documenten: (?P<quote>.+)", "There are {n} documents: {quote}"),
    (rf"{_D} telt {_N} acties(?P<quote>.*)", "{d} has {n} actions{quote}"),
    (rf'Actie (?P<n>\d+) van {_D} is "(?P<quote>.+)"(?P<rest>.*)', 'Action {n} of {d} is "{quote}"{rest}'),
    (r'Er is geen dossier met de naam "(?P<quote>.+)"\.', 'There is no dossier by the name "{quote}".'),
    (r'Er is geen dossier met de naam "(?P<quote>.+)"\. Het dichtst in de buurt: (?P<rest>.+)', 'There is no dossier by the name "{quote}". The nearest: {rest}'),
    (r"De naam (?P<d>.+) komt in de documenten niet voor\.", "The name {d} does not occur in the documents."),
    (rf"Wie (?P<role>burgemeester|wethouder) van {_D} is, staat niet in de documenten\.", "Who is {role} of {d} is not in the documents."),
    (r"Er is meer dan één actie (?P<n>\d+)\.", "There is more than one action {n}."),
    (r"Er is geen actie (?P<n>\d+)\.?(?P<quote>.*)", "There is no action {n}.{quote}"),
    (r"Er is geen thema (?P<n>\d+)\.", "There is no theme {n}."),
    (r"Welke bedoelt u\?", "Which one do you mean?"),
    (r"(?P<yes>Ja|Nee)\.", "{yes}."),
    (r"Dat klopt\.", "That is right."),
    (r"Dat staat niet in de documenten\.", "That is not in the documents."),
    (r"Dat staat niet in de documenten\. Wel staat er dit\.", "That is not in the documents. What they do say is this."),
    (r'Dat staat niet in de documenten: "(?P<quote>.+)" komt er niet in voor\.', 'That is not in the documents: "{quote}" does not occur in them.'),
    (r"Dat staat niet in de documenten over (?P<d>.+)\.", "The documents do not say that of {d}."),
    (r"De reden staat niet in de documenten\.", "The reason is not in the documents."),
    (r"De reden staat niet in de documenten\. Wel staat er dit\.", "The reason is not in the documents. What they do say is this."),
    (r"Het staat er niet met zoveel woorden; het dichtst bij uw vraag komt dit\.", "It is not there in so many words; this comes nearest to your question."),
    (r'De documenten noemen "(?P<quote>.+)" niet; het dichtst daarbij komt dit\.', 'The documents do not name "{quote}"; this comes nearest to it.'),
    (r"Dat staat niet uitgerekend in de documenten; dit staat erover\.", "The documents do not work that out; this is what they say about it."),
    (r"Of (?P<d>.+), staat er niet met zoveel woorden; dit staat erover\.", "Whether that is so is not there in so many words; this is what stands about it."),
    (r"Daar gaan deze documenten niet over\. U kunt vragen naar .+", "These documents are not about that. You can ask about agreements, dossiers, who leads them, actions and figures of the region."),
    (r"Ik geef alleen antwoord uit documenten van de regio\. .+", "I only answer from documents of the region. You can ask about agreements, dossiers, who leads them, actions and figures."),
    (r"Goedendag\. .+", "Hello. You can ask about agreements, dossiers, who leads them, which municipalities take part, actions, lobby goals, figures and abbreviations in the documents of the region. Every answer comes with the literal quote, the document and the page."),
)  # fmt: skip
# What stands before a quote in the same sentence.
_LEADS: tuple[tuple[str, str], ...] = (
    (r"Dat staat niet in de documenten\. Wel staat er: ", "That is not in the documents. What they do say: "),
    (r"De reden staat niet in de documenten\. Wel staat er: ", "The reason is not in the documents. What they do say: "),
    (r"Wel staat er: ", "What they do say: "),
    (r"Daar staat: ", "It says: "),
    (r"Daarover staat er: ", "Of that it says: "),
    (r"Verder staat er: ", "It also says: "),
    (r"Nee, de documenten zeggen iets anders: ", "No, the documents say something else: "),
    (r"(?P<yes>Ja|Nee)(?P<mark>[:,]) ", "{yes}{mark} "),
    (r"Nu \((?P<d>[^)]+)\): ", "Now ({d}): "),
    (r"Eerder \((?P<d>[^)]+)\): ", "Earlier ({d}): "),
    (r"Verantwoordelijk: ", "Responsible: "),
    (r"Investering: ", "Investment: "),
    (r"Resultaat: ", "Result: "),
    (r"Doel: ", "Goal: "),
    (r"Planning: ", "Planning: "),
    (rf"Het doel van {_D}: ", "The goal of {d}: "),
    (rf"{_D} heeft {_N} doelen: ", "{d} has {n} goals: "),
    (rf"{_D} noemt één lobbydoel(?: voor (?P<quote>[^:]+))?: ", "{d} names one lobby goal: "),
    (rf"{_D} noemt {_N} lobbydoelen(?: voor (?P<quote>[^:]+))?: ", "{d} names {n} lobby goals: "),
    (rf"Actie (?P<n>\d+) van {_D}: ", "Action {n} of {d}: "),
    (rf"Bij {_D} wil men bereiken: ", "The aim of {d}: "),
    (rf"Wat er voor {_D} gedaan wordt: ", "What is done for {d}: "),
    (rf"Voor een deel doen mee aan {_D}: ", "Taking part in {d} for a part: "),
)  # fmt: skip
_WORDS = {
    "Ja": "Yes",
    "Nee": "No",
    "niet ": "does not take part",
    "burgemeester": "mayor (burgemeester)",
    "wethouder": "alderman (wethouder)",
    "gedeputeerde": "member of the provincial executive (gedeputeerde)",
    **dict(zip(_COUNTED.split("|"), "two three four five six seven eight nine ten eleven twelve".split(), strict=True)),
}  # fmt: skip
_ANSWERED = re.compile(r"(Ja|Nee)\. ")
_ROLES = re.compile(r"\b([Bb]urgemeester|[Ww]ethouder|[Gg]edeputeerde)(?= [A-ZÀ-Þ])")
_AND = re.compile(
    rf"(?<=[\w){_M[1:-1]}]) en (?=[^\s,]+(?: [^\s,]+){{0,5}}? ?(?:\([^)]*\) ?)?{_M}*\.?$|[a-z]+ [A-Z]\.)"
)


def in_english(sentences: Sequence[Sentence], mode: str) -> list[Sentence]:
    """The sentences of an answer with our own words in English; before the first that stays Dutch it says so. `mode`: how it was answered
    (`Draft.mode`): what was looked up is not in the words of a document."""
    out: list[Sentence] = []
    quoted = False
    lead = IN_DUTCH if mode == "opzoeking" else AS_IT_STANDS
    for sentence in sentences:
        told, ours = _put(sentence)
        if not ours and not quoted:
            quoted = True
            told = Sentence((f"{lead} ", *told.pieces), told.claim, told.checked) if told.spans else told
        out.append(told)
    return out


def _put(sentence: Sentence) -> tuple[Sentence, bool]:
    """A sentence in English as far as its words are ours, and whether they are to its end or to the quote that it introduces."""
    marks = [p for p in sentence.pieces if isinstance(p, Cite)]
    at = iter(range(len(marks)))
    flat = "".join(p if isinstance(p, str) else chr(_MARK + next(at)) for p in sentence.pieces).strip()
    english = _english(flat)
    return (sentence, False) if english is None else (_with_marks(english, marks, sentence), True)


def _english(flat: str) -> str | None:
    """The English of a sentence whose words are ours to its end or to the quote that it introduces; None for another."""
    for pattern, english in _WHOLE:
        if match := re.fullmatch(pattern, flat, re.S):
            return _told(match, english)
    if (match := _ANSWERED.match(flat)) and (rest := _english(flat[match.end() :])):
        return f"{_WORDS[match[1]]}. {rest}"
    for pattern, english in _LEADS:
        if match := re.match(pattern, flat):
            return _told(match, english) + flat[match.end() :]
    return None


def _told(match: re.Match[str], english: str) -> str:
    groups = {k: v or "" for k, v in match.groupdict().items()}
    for name in ("n", "yes", "role"):
        if name in groups:
            groups[name] = _WORDS.get(groups[name], groups[name])
    if "no" in groups:
        groups["no"] = _WORDS["niet "] if groups["no"] else "takes part"
    for name in ("d", "rest"):
        if name in groups:
            groups[name] = _ROLES.sub(lambda m: _role(m.group()), groups[name])
    if "rest" in groups:
        groups["rest"] = _AND.sub(" and ", groups["rest"])
    told = english.format(**groups)
    return told[:1].upper() + told[1:]


def _role(word: str) -> str:
    english = _WORDS[word.lower()]
    return english.capitalize() if word[0].isupper() else english


def _with_marks(text: str, marks: Sequence[Cite], sentence: Sentence) -> Sentence:
    pieces: list[Piece] = []
    for part in re.split(f"({_M})", text):
        if len(part) == 1 and 0 <= ord(part) - _MARK < len(marks):
            pieces.append(marks[ord(part) - _MARK])
        elif part:
            pieces.append(part)
    return Sentence(tuple(pieces), sentence.claim, sentence.checked)
