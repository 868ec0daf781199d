"""Set phrases name nothing: a text that only has a word of them does not tell of what that word means elsewhere."""

from __future__ import annotations

import pytest

from assistant.evidence.retrieve import said_stems
from assistant.reader import Reader
from assistant.recall import Memory
from assistant.words.set_phrases import without_set_phrases


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Er komt een brug in plaats van een tunnel.", "Er komt een brug een tunnel."),
        ("Dat gaat in de eerste plaats om bomen.", "Dat gaat om bomen."),
        ("In welke plaats komt de brug?", "In welke plaats komt de brug?"),
        ("De kunst is om samen te werken.", "samen te werken."),
        ("Er is geld voor kunst.", "Er is geld voor kunst."),
        ("Het ene doel schuurt met het andere.", "Het ene doel het andere."),
        ("Lege schuren worden huizen.", "Lege schuren worden huizen."),
        ("Hoe zorgen ze dat het droog blijft?", "Hoe het droog blijft?"),
        ("Wie zorgt er voor mijn moeder?", "Wie zorgt er voor mijn moeder?"),
        ("Dit geldt voor alle wijken.", "Dit voor alle wijken."),
    ],
)
def test_a_set_phrase_is_read_over(text: str, left: str) -> None:
    assert " ".join(without_set_phrases(text).split()) == left


def test_a_barn_is_not_found_in_what_chafes(visible_reader: Reader) -> None:
    library = visible_reader.library
    assert said_stems(library, "schuren") & said_stems(library, "De schuren staan leeg.")
    assert not said_stems(library, "schuren") & said_stems(library, "De doelen schuren soms met elkaar.")


@pytest.mark.parametrize(("thing", "verb"), [("geld", "geldt"), ("werk", "werkt"), ("haalbaarheid", "halen")])
def test_a_thing_weighs_more_than_the_verb_with_its_stem(
    visible_reader: Reader, thing: str, verb: str
) -> None:
    asked = visible_reader.understander.understand(
        f"Wat is er over {thing} gezegd?", (), Memory(visible_reader)
    )
    weights = {g.shown: g.weight for g in asked.groups}
    of_verb = visible_reader.understander.understand(
        f"Wat is er gezegd dat {verb}?", (), Memory(visible_reader)
    )
    assert weights[thing] > 2 * {g.shown: g.weight for g in of_verb.groups}.get(verb, 0.0)
