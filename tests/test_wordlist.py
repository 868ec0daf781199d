"""The list of general Dutch words."""

from __future__ import annotations

from assistant.words.spelling import dutch_words, rarity
from assistant.words.wordlist import WordCounts


def test_the_highest_count_of_a_word_holds() -> None:
    words = WordCounts([("woning", 50), ("woningen", 20), ("woning", 70), ("woning", 60), ("'s avonds", 5)])
    assert words.count("woning") == 70
    assert words.count("woningen") == 20
    assert words.count("'s avonds") == 5
    assert "woning" in words


def test_a_part_of_a_word_is_no_word() -> None:
    words = WordCounts([("woning", 50), ("op", 3)])
    for absent in ("woni", "oning", "wo", "o", "opa", "", "70"):
        assert absent not in words
        assert words.count(absent) is None


def test_the_packaged_list_is_read_whole() -> None:
    words = dutch_words()
    assert all(word in words for word in ("'s avonds", "gemeente", "belangrijk", "zwemmen"))
    assert "cafe" in words  # folded: without its accent
    assert rarity("de") < 0.2 < rarity("zwemmen") < rarity("qwrtzp") == 1.0
