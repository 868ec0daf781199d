"""Conversations: kept in order, listed for their own browser only, gone when deleted or too old."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from assistant.conversations import DAYS, MOST_OWNED, MOST_TURNS, REMEMBERED, Conversations
from assistant.settings import SettingError

NOW = 1_800_000_000.0


class Clock:
    now = NOW

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Conversations:
    return Conversations(tmp_path / "data", days=30, clock=clock)


def ask(store: Conversations, id: str, text: str, owner: str = "ik") -> int:
    return store.append(id, text, {"antwoord": f"Antwoord op {text}"}, owner)


def test_turns_come_back_in_order(store: Conversations) -> None:
    id = store.new_id()
    assert [ask(store, id, q) for q in ("een", "twee")] == [1, 2]
    assert [(t.number, t.question) for t in store.turns(id)] == [(1, "een"), (2, "twee")]
    assert [(t.vraag, t.antwoord) for t in store.history(id)][1] == ("twee", "Antwoord op twee")
    assert store.history(None) == () and store.history("onbekend") == ()


def test_history_and_turns_are_bounded(store: Conversations) -> None:
    for number in range(MOST_TURNS + 3):
        ask(store, "a", str(number))
    assert [t.question for t in store.turns("a")] == [str(n) for n in range(3, MOST_TURNS + 3)]
    assert len(store.history("a")) == REMEMBERED


def test_a_list_is_of_one_browser(store: Conversations, clock: Clock) -> None:
    ask(store, "a", "eerste")
    clock.now += 5
    ask(store, "b", "tweede")
    ask(store, "c", "van een ander", owner="zij")
    ask(store, "d", "van niemand", owner="")
    assert [(c.id, c.title, c.turns) for c in store.owned("ik")] == [("b", "tweede", 1), ("a", "eerste", 1)]
    assert store.owned("") == []
    assert store.mine("a", "ik") and not store.mine("c", "ik") and not store.mine("d", "")
    assert store.turns("c", "ik") == []


def test_only_the_owner_deletes(store: Conversations) -> None:
    ask(store, "a", "eerste")
    assert not store.delete("a", "zij") and not store.delete("a", "")
    assert store.delete("a", "ik") and store.turns("a") == []
    ask(store, "b", "een")
    ask(store, "c", "twee", owner="zij")
    assert store.delete_all("ik") == 1 and store.turns("c")


def test_what_is_over_is_gone_from_the_file(store: Conversations, clock: Clock, tmp_path: Path) -> None:
    ask(store, "a", "geheimzinnig")
    clock.now += 29 * 86_400
    assert store.turns("a")
    clock.now += 2 * 86_400
    assert store.turns("a") == [] and store.owned("ik") == []
    assert ask(store, "a", "nieuw") == 1
    ask(store, "b", "anders")
    store.close()
    assert b"geheimzinnig" not in (tmp_path / "data" / "gesprekken.sqlite").read_bytes()


def test_the_oldest_makes_room(store: Conversations, clock: Clock) -> None:
    for number in range(MOST_OWNED + 2):
        clock.now += 1
        ask(store, f"g{number}", str(number))
    kept = store.owned("ik")
    assert len(kept) == MOST_OWNED and kept[-1].id == "g2"


def test_browsers_that_keep_no_cookie_do_not_fill_the_disk(tmp_path: Path, clock: Clock) -> None:
    store = Conversations(tmp_path / "data", clock=clock, most=3)
    ask(store, "gesprek-lang", "een", "ik")
    ask(store, "gesprek-lang", "twee", "ik")
    for number in range(6):
        clock.now += 1
        ask(store, f"gesprek-{number}", "een", f"vreemde {number}")
    assert [number for number in range(6) if store.turns(f"gesprek-{number}")] == [4, 5]
    assert len(store.turns("gesprek-lang")) == 2


def test_an_answer_is_found_by_its_id_while_it_is_kept(store: Conversations, clock: Clock) -> None:
    store.append("gesprek-1", "Wie?", {"id": "a1", "vraag": "Wie?", "uitkomst": "beantwoord"})
    assert (store.answer("a1") or {})["vraag"] == "Wie?"
    assert store.answer("a2") is None
    clock.now += 31 * 86_400
    assert store.answer("a1") is None


def test_no_owner_is_readable_in_the_file(store: Conversations, tmp_path: Path) -> None:
    ask(store, "a", "vraag", owner="koekje-van-de-browser")
    store.close()
    assert b"koekje-van-de-browser" not in (tmp_path / "data" / "gesprekken.sqlite").read_bytes()


def test_the_days_come_from_the_environment(tmp_path: Path) -> None:
    assert Conversations.from_env(tmp_path, {}).days == DAYS
    assert Conversations.from_env(tmp_path, {"GESPREK_DAGEN": "7"}).days == 7
    with pytest.raises(SettingError, match="GESPREK_DAGEN=altijd"):
        Conversations.from_env(tmp_path, {"GESPREK_DAGEN": "altijd"})


def test_the_api_goes_on_with_a_conversation(client: TestClient) -> None:
    first = {"vraag": "Wie is bestuurlijk trekker van Woondeal?", "gesprek": "toets-1"}
    assert client.post("/v1/vragen", json=first).status_code == 200
    second = {"vraag": "En welke gemeenten doen mee?", "gesprek": "toets-1"}
    assert "Woondeal" in client.post("/v1/vragen", json=second).json()["begrepen_als"]
    streamed = client.post("/v1/vragen", json=second, headers={"Accept": "text/event-stream"})
    assert "Woondeal" in streamed.text
    alone = client.post("/v1/vragen", json={"vraag": second["vraag"], "gesprek": "toets-2"}).json()
    assert "Woondeal" not in alone["begrepen_als"]
    app: Any = client.app
    kept = app.state.shared.conversations
    assert [turn.number for turn in kept.turns("toets-1")] == [1, 2, 3]
