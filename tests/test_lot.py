"""Lobby agendas and lists of actions in house styles drawn by lot: every field of every goal and action."""

from __future__ import annotations

import json
from typing import Any

import pytest
from measure_unseen import FIXTURES, fold
from zichtbaar import check_sources

from ingest.model import Document, Outline
from ingest.pages import Limits, read
from ingest.records import actions, goals

FOLDER = FIXTURES / "documenten" / "loting"
TRUTH: dict[str, Any] = json.loads((FIXTURES / "waarheid" / "loting.json").read_text(encoding="utf-8"))
FIELDS = ("titel", "tekst", "verantwoordelijke", "resultaat", "investering")


def outline(id: str) -> tuple[Document, Outline]:
    document = Document(id, id, "", "", None, None, None, f"{id}.pdf", "", "")
    return document, read(FOLDER / f"{id}.pdf", id, Limits()).outline


@pytest.mark.parametrize("id", sorted({goal["document"] for goal in TRUTH["lobbydoelen"]}))
def test_goals_in_lists_frames_and_tables_with_drawn_bullets_or_none(id: str) -> None:
    document, pages = outline(id)
    found = goals.read(document, pages)
    check_sources(pages, found)
    names = ("tekst", "thema", "nummer", "gericht_aan")
    wanted = [goal for goal in TRUTH["lobbydoelen"] if goal["document"] == id]
    have = [tuple(fold(record.data[name]) for name in names) for record in found]
    assert have == [tuple(fold(goal[name]) for name in names) for goal in wanted]


@pytest.mark.parametrize("id", sorted({action["document"] for action in TRUTH["acties"]}))
def test_actions_of_overviews_sheets_and_boxes(id: str) -> None:
    document, pages = outline(id)
    found = actions.read(document, pages)
    check_sources(pages, found)
    wanted = [action for action in TRUTH["acties"] if action["document"] == id]
    assert [record.data["nummer"] for record in found] == [action["nummer"] for action in wanted]
    for record, action in zip(found, wanted, strict=True):
        data: dict[str, Any] = dict(record.data)
        assert fold(data["planning"]["tekst"]) == fold(action["planning"])
        for name in FIELDS:
            assert fold(data[name]) == fold(action[name]), (action["nummer"], name)
