"""What stands around a sentence counts for it: the sentence before and the headings say what it goes on about."""

from __future__ import annotations

import pytest

from assistant.evidence.ranking import Facts, features, score
from assistant.reader import Reader


def _facts(text: str, previous: str = "", above: str = "", before: float = 0.0) -> Facts:
    return Facts(0.3, 0.3, 1.0, 0, True, 0.0, 0.2, 0.0, text, "sentence", 0.0, 0.5, before=before, previous=previous, above=above)  # fmt: skip


@pytest.mark.parametrize("around", ["previous", "above"])
def test_a_sentence_is_about_what_stands_before_and_above_it(visible_reader: Reader, around: str) -> None:
    question = visible_reader.understander.understand("Waarom duurt het versterken van de dijk zo lang?")
    bare = _facts("De grond moet eerst inklinken.")
    told = _facts("De grond moet eerst inklinken.", **{around: "Het versterken van de dijk duurt lang."})  # type: ignore[arg-type]
    assert score(question, told) > score(question, bare)
    assert features(question, told)["pieces"] == features(question, bare)["pieces"]


def test_what_it_says_itself_is_counted_once(visible_reader: Reader) -> None:
    question = visible_reader.understander.understand("Hoe lang is de dijk?")
    found = features(question, _facts("De dijk is lang.", previous="De dijk is lang."))
    assert found["pieces before"] == 0.0


def test_a_word_of_no_weight_does_not_make_a_sentence_about_it(visible_reader: Reader) -> None:
    """ "Wat doet de regio voor fietsers?" is about cyclists: a sentence with "regio" holds no half of it."""
    question = visible_reader.understander.understand("Wat doet de regio voor boeren?")
    ranked = visible_reader.extractor.ranked(question, visible_reader.retriever.search(question, 10))
    regional = [c for c in ranked if "regio" in c.text.lower() and "boer" not in c.text.lower()]
    assert all(
        c.facts.spread <= max(o.facts.spread for o in ranked if "boer" in o.text.lower()) for c in regional
    )
