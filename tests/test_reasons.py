"""How far a text tells what is asked: a reason of that thing, what somebody does about it, and of whose it is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.evidence.forms import DOES, has_mark
from assistant.evidence.reasons import EFFECT, HINT, REASON
from assistant.evidence.scope import ANOTHERS, HISTORY, beside
from assistant.reader import Reader
from assistant.reading.background import behind, foreground
from assistant.reading.intent import intent_of
from ingest.language import term_stems


def _told(reader: Reader, asked: str, text: str) -> float:
    question = reader.understander.understand(asked)
    return has_mark(question, text, lambda piece: question.coverage(term_stems(piece)))


@pytest.mark.parametrize(
    ("asked", "text", "value"),
    [
        ("Waarom ligt de brug stil?", "De brug ligt stil vanwege een tekort aan personeel.", REASON),
        ("Waarom ligt de brug stil?", "Het college besloot om wegens geldgebrek de brug te sluiten.", REASON),
        ("Waarom ligt de brug stil?", "Door een motie van de raad is de brug nog niet klaar.", REASON),
        ("Waarom ligt de brug stil?", "Om de dijk te sparen, ligt de brug stil.", REASON),
        ("Waarom ligt de brug stil?", "De lucht is zo koud dat de brug stil ligt.", REASON),
        ("Waarom ligt de brug stil?", "Vandaar ook dat de brug nu stil ligt.", REASON),
        ("Waarom ligt de brug stil?", "Logisch gevolg hiervan is dat de brug stil ligt.", REASON),
        ("Waarom sluit de stad de brug?", "We sluiten de brug, zodat de stad droog blijft.", HINT),
        ("Waarom ligt de brug stil?", "Een stille brug voor de stad, zodat de dijk het houdt.", HINT),
        ("Waarom is sluiten van de brug duur?", "Dat is duur omdat de brug dan moet sluiten.", REASON),
        ("Waarom ligt de brug stil?", "De files zijn het gevolg van de brug.", EFFECT),
        ("Waarom ligt de brug stil?", "De brug leidt tot grote schade voor winkels.", EFFECT),
        ("Waarom ligt de brug stil?", "Voor de brug is meer geld nodig.", HINT),
        ("Waarom ligt de brug stil?", "De brug verbindt beide oevers.", 0.0),
        ("Waarom ligt de brug stil?", "De gemeenten zorgen samen voor de brug.", 0.0),
        (
            "Waarom is de brug zo lastig?",
            "Wat de brug bijzonder zwaar maakt, is dat de grond inklinkt.",
            REASON,
        ),
        ("Waarom is de brug goed voor de winkels?", "De brug leidt tot meer klanten.", REASON),
        ("Waarom is de brug nodig?", "Hiermee komen winkels dichterbij.", HINT),
        ("Waarom ligt de brug stil?", "Hiermee komen winkels dichterbij.", 0.0),
    ],
)
def test_a_reason_of_what_is_asked(visible_reader: Reader, asked: str, text: str, value: float) -> None:
    assert _told(visible_reader, asked, text) == value


@pytest.mark.parametrize(
    ("asked", "text", "value"),
    [
        ("Wat doet de regio voor fietsers?", "We werken samen aan betere fietspaden.", DOES),
        ("Wat doet de regio voor fietsers?", "De fiets staat in de top 3.", 0.0),
        ("Wat wordt er gedaan aan wateroverlast?", "Er zijn maatregelen tegen wateroverlast.", DOES),
        ("Welke kleur heeft de fiets?", "We werken samen aan betere fietspaden.", 0.0),
    ],
)
def test_what_is_done(visible_reader: Reader, asked: str, text: str, value: float) -> None:
    assert _told(visible_reader, asked, text) == value


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Waarom verkopen ze huizen terwijl er een tekort is?", "Waarom verkopen ze huizen ?"),
        ("Wat gebeurt er met de brug nu het geld op is?", "Wat gebeurt er met de brug ?"),
        ("Hoeveel kost het nu de brug open is?", "Hoeveel kost het ?"),
        ("Er zijn plannen voor 900 woningen, maar hoeveel komen er?", "hoeveel komen er?"),
        ("Waarom verkopen ze huizen als er zo'n tekort is?", "Waarom verkopen ze huizen ?"),
        ("Hoeveel woningen zijn er nu in de regio?", "Hoeveel woningen zijn er nu in de regio?"),
    ],
)
def test_what_is_told_beside_the_question(text: str, left: str) -> None:
    assert foreground(text) == left


def test_money_that_is_gone_is_not_what_is_asked(visible_reader: Reader) -> None:
    text = "Wat gebeurt er met de brug nu het geld op is?"
    assert "investering" in intent_of(text).asks
    assert "investering" not in visible_reader.understander.understand(text).intent.asks


def test_words_beside_the_question_weigh_less(visible_reader: Reader) -> None:
    text = "Waarom bouwen ze woningen terwijl de scholen vol zitten?"
    groups = visible_reader.understander.understand("Waarom bouwen ze woningen en scholen?").groups
    lighter = {g.shown: g.weight for g in behind(groups, text)}
    whole = {g.shown: g.weight for g in groups}
    assert lighter["scholen"] < whole["scholen"] and lighter["woningen"] == whole["woningen"]


@pytest.mark.parametrize("publisher", ["Gemeente Lagewaard", "Regio Merenland"])
@pytest.mark.parametrize(
    ("asked", "of"), [("Wat doet de regio aan bomen?", "regio"), ("Wat doet de stad aan bomen?", "stad")]
)
def test_whose_statement_it_is(visible_reader: Reader, publisher: str, asked: str, of: str) -> None:
    question = visible_reader.understander.understand(asked)
    document = next(iter(visible_reader.library.documents.values()))
    document = replace(document, publisher=publisher, valid_until=None)
    another = (of == "regio") == publisher.startswith("Gemeente")
    assert beside(question, document, "Er komen bomen bij.") == (ANOTHERS if another else 0.0)
    assert beside(question, document, "In de regio en de stad komen bomen bij.") == 0.0


def test_history_gives_way_unless_the_past_is_asked(visible_reader: Reader) -> None:
    document = replace(next(iter(visible_reader.library.documents.values())), valid_until="2020-12-31")
    now, then = (
        visible_reader.understander.understand(t)
        for t in ("Komen er bomen bij?", "Kwamen er toen bomen bij?")
    )
    assert beside(now, document, "Er komen bomen bij.") == HISTORY
    assert beside(then, document, "Er komen bomen bij.") == 0.0


def test_the_word_that_asks_for_a_reason_is_no_subject(visible_reader: Reader) -> None:
    asked = visible_reader.understander.understand("hoezo komt er geen brug over de Oude Vaart")
    assert next((g.weight for g in asked.groups if g.shown == "hoezo"), 0.0) < 0.1
