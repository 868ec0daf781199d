"""How well the readers and the answers do on typeset documents of regions that do not exist.

    python tests/measure_unseen.py blind

Builds a library of `fixtures/documenten/<set>` and holds its records against `waarheid/<set>.json`, field by field, and its
answers against `vragen/<set>.yaml` where there is one (sets: zichtbaar, varianten, kaarten, loting, ruim, ontwerp, blind). Prints shares only: the
blind set is to report on, not to look into.
"""

from __future__ import annotations

import collections
import json
import re
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from assistant.service import AskRequest, Service, Turn
from assistant.settings import Settings
from evals.text import holds, statement_text
from ingest.build import build
from ingest.model import Record
from ingest.records.all_towns import written_out

FIXTURES = Path(__file__).parent / "fixtures"
TEXTS = ("doelen", "actueel", "planning")
PARTIES = {
    "gemeenten": ("naam", "toelichting"),
    "opdrachtgevers": ("naam",),
    "trekkers": ("functie", "naam", "toelichting"),
}


def fold(value: object) -> str:
    """Text without differences of white space, case and hyphenation."""
    return re.sub(r"[\s\-\u00ad|;]+", "", str(value or "").lower())


def card(data: Mapping[str, Any]) -> dict[str, object]:
    """The fields of a card as they are compared."""
    out: dict[str, object] = {name: fold(data[name]) for name in ("naam", "wat_is_het")}
    out |= {name: [fold(item["tekst"]) for item in data[name]] for name in TEXTS}
    out |= {
        name: [tuple(fold(item[key]) for key in keys) for item in data[name]]
        for name, keys in PARTIES.items()
    }
    out["looptijd"] = tuple(fold(data["looptijd"][key]) for key in ("tekst", "van", "tot"))
    return out


def all_named(wanted: list[dict[str, Any]]) -> list[dict[str, object]]:
    """The fields of cards as they are compared, with "Alle gemeenten" written out to those that the document's cards name."""
    records = [Record("dossier", str(k), want["document"], want) for k, want in enumerate(wanted)]
    full = {
        record.id: card(record.data)
        for id in {record.document for record in records}
        for record in written_out([r for r in records if r.document == id])
    }
    return [full[record.id] for record in records]


def cards(found: list[dict[str, Any]], wanted: list[dict[str, Any]]) -> tuple[int, int]:
    """(fields right, fields) over all cards; a card that was not found has all fields wrong.

    "Alle gemeenten" in the truth is right as it stands and written out, as a library writes it out.
    """
    right = whole = 0
    for want, full in zip(wanted, all_named(wanted), strict=True):
        fields = card(want)
        near = [
            f for f in found if f["document"] == want["document"] and fold(f["naam"]) == fold(want["naam"])
        ]
        have = card(near[0]) if near else {}
        whole += len(fields) + 1
        right += sum(have.get(key) in (value, full[key]) for key, value in fields.items())
        right += bool(near) and near[0]["thema"] in (want["thema"], *want["thema_ook"])
    return right, whole


def cells(found: list[dict[str, Any]], wanted: list[dict[str, Any]], place: bool = False) -> tuple[int, int]:
    """(cells right, cells): value, row, column and period as in the truth; with `place` the municipality too."""

    def key(data: dict[str, Any]) -> tuple[object, ...]:
        heads = data["kolom"] if isinstance(data["kolom"], list) else [data["kolom"]]
        named = (fold(data["gemeente"]),) if place else ()
        return (
            data["document"],
            fold(data["waarde"]),
            fold(data["rij"]),
            tuple(fold(c) for c in heads),
            fold(data["periode"]),
            *named,
        )

    have = collections.Counter(key(f) for f in found if f.get("soort") != "zin")
    want = collections.Counter(key(w) for w in wanted)
    return sum((have & want).values()), sum(want.values())


def goals(found: list[dict[str, Any]], wanted: list[dict[str, Any]]) -> tuple[int, int]:
    """(lobby goals right, goals listed or found): one that is not there counts against as one that is missed does."""
    have = collections.Counter((f["document"], fold(f["tekst"])) for f in found)
    want = collections.Counter((w["document"], fold(w["tekst"])) for w in wanted)
    return sum((have & want).values()), sum((have | want).values())


def answers(service: Service, questions: list[dict[str, Any]]) -> dict[str, tuple[int, int]]:
    """(right, asked) by kind of question."""
    out: dict[str, list[int]] = collections.defaultdict(lambda: [0, 0])
    for question in questions:
        history = tuple(Turn(h["vraag"], h.get("antwoord", "")) for h in question.get("geschiedenis", []))
        made = service.ask(AskRequest(question["vraag"], history))
        text = statement_text(made.antwoord)[:1300]
        facts = all(any(holds(text, spelling) for spelling in fact) for fact in question["feiten"])
        refused = "niet-gevonden" in question["uitkomst"] and made.uitkomst != "beantwoord"
        wrong = any(holds(text, w) for w in question.get("mag_niet", []))
        out[question["soort"]][0] += (
            made.uitkomst in question["uitkomst"] and (facts or refused) and not wrong
        )
        out[question["soort"]][1] += 1
    return {kind: (right, whole) for kind, (right, whole) in sorted(out.items())}


def main(name: str) -> None:
    truth = json.loads((FIXTURES / "waarheid" / f"{name}.json").read_text(encoding="utf-8"))
    questions = FIXTURES / "vragen" / f"{name}.yaml"
    asked = yaml.safe_load(questions.read_text(encoding="utf-8"))["vragen"] if questions.exists() else []
    with tempfile.TemporaryDirectory() as folder:
        build(FIXTURES / "documenten" / name, Path(folder))
        service = Service.open(Settings(corpus=FIXTURES / "documenten" / name, data=Path(folder)))
        register = service.library.register

        def records(kind: str) -> list[dict[str, Any]]:
            return [{**r.data, "document": r.document} for r in register.records(kind)]

        for title, (right, whole) in (
            ("card fields", cards(records("dossier"), truth["dossiers"])),
            ("table cells (value, row, column, period)", cells(records("cijfer"), truth["cijfers"])),
            ("table cells with municipality", cells(records("cijfer"), truth["cijfers"], place=True)),
            ("lobby goals", goals(records("lobbydoel"), truth.get("lobbydoelen", []))),
        ):
            print(f"{title}: {right}/{whole} = {right / max(1, whole):.1%}")
        by_kind = answers(service, asked)
        total = [sum(column) for column in zip(*by_kind.values(), strict=True)] or [0, 0]
        print(
            f"answers: {total[0]}/{total[1]} = {total[0] / max(1, total[1]):.1%}",
            {k: f"{a}/{b}" for k, (a, b) in by_kind.items()},
        )
        service.close()


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "zichtbaar")
