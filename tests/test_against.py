"""Lists that hold dossiers, municipalities and actions against one that is named, against a length of time, or against one another."""

from __future__ import annotations

import re
from typing import Any

import pytest
from regions import told

from assistant.lookup.actions.action_hours import hours_of
from assistant.lookup.actions.durations import stretch_of
from assistant.lookup.common import listed
from assistant.lookup.each.told import members
from assistant.reader import AskRequest
from assistant.service import Service, Turn
from ingest.model import Record


def cards(service: Service) -> list[Record]:
    return service.library.register.records("dossier")


def listed_in(service: Service, text: str) -> set[str]:
    """The dossiers that an answer lists, by their names; those of which it does not know left out."""
    answer = re.split(r"Bij [^:]* staat geen|Voor [^:]* geldt dat niet", told(service, text))[0]
    _, _, rows = answer.partition(": ")
    return {str(r.data["naam"]) for r in cards(service) if str(r.data["naam"]) in rows}


def term(record: Record) -> tuple[int | None, int | None]:
    value: Any = record.data["looptijd"]
    return value["van"], value["tot"]


def towns(record: Record) -> set[str]:
    return {str(i["naam"]) for i in listed(record.data["gemeenten"])}


def leaders(record: Record) -> set[str]:
    return {str(i["naam"]) for i in members(record, "trekkers")}


def test_more_or_as_many_municipalities_than_a_dossier(waardstreek: Service) -> None:
    for base in cards(waardstreek):
        name, number = base.data["naam"], len(towns(base))
        others = [r for r in cards(waardstreek) if r.id != base.id and towns(r)]
        more = {str(r.data["naam"]) for r in others if len(towns(r)) > number}
        same = {str(r.data["naam"]) for r in others if len(towns(r)) == number}
        if number:
            assert listed_in(waardstreek, f"Welke dossiers hebben meer gemeenten dan {name}?") == more, name
            assert (
                listed_in(waardstreek, f"Aan welke dossiers doen evenveel gemeenten mee als aan {name}?")
                == same
            )


def test_dossiers_that_begin_or_end_before_or_after_another(waardstreek: Service) -> None:
    for base in cards(waardstreek):
        begin, end = term(base)
        others = [r for r in cards(waardstreek) if r.id != base.id]
        if begin is not None:
            later = {str(r.data["naam"]) for r in others if (b := term(r)[0]) is not None and b > begin}
            assert listed_in(waardstreek, f"Welke dossiers begonnen later dan {base.data['naam']}?") == later
        if end is not None:
            sooner = {str(r.data["naam"]) for r in others if (e := term(r)[1]) is not None and e < end}
            assert (
                listed_in(waardstreek, f"Welke dossiers zijn eerder klaar dan {base.data['naam']}?") == sooner
            )


def test_the_same_leader_as_a_dossier_or_another_one(waardstreek: Service) -> None:
    for base in cards(waardstreek):
        if not leaders(base):
            continue
        others = [r for r in cards(waardstreek) if r.id != base.id and leaders(r)]
        same = {str(r.data["naam"]) for r in others if leaders(r) & leaders(base)}
        name = base.data["naam"]
        assert listed_in(waardstreek, f"Welke dossiers hebben dezelfde trekker als {name}?") == same
        assert listed_in(waardstreek, f"Welke andere dossiers trekt de trekker van {name}?") == same
        different = {str(r.data["naam"]) for r in others} - same
        assert listed_in(waardstreek, f"Welke dossiers hebben een andere trekker dan {name}?") == different


def test_whether_there_is_one_that_has_more_is_yes_or_no(waardstreek: Service) -> None:
    ranked = sorted((r for r in cards(waardstreek) if towns(r)), key=lambda r: len(towns(r)))
    least, most = ranked[0].data["naam"], ranked[-1].data["naam"]
    assert told(waardstreek, f"Zijn er dossiers met meer gemeenten dan {least}?").startswith("Ja.")
    assert told(waardstreek, f"Zijn er dossiers met meer gemeenten dan {most}?").startswith("Nee.")


def test_longer_than_a_number_of_years(waardstreek: Service) -> None:
    lengths = {
        str(r.data["naam"]): e - b
        for r in cards(waardstreek)
        if None not in (b := term(r)[0], e := term(r)[1])
    }
    bound = sorted(lengths.values())[len(lengths) // 2]
    found = listed_in(waardstreek, f"Welke dossiers duren langer dan {bound} jaar?")
    assert {n for n, years in lengths.items() if years > bound + 1} <= found
    assert not found & {n for n, years in lengths.items() if years < bound - 1}


def test_municipalities_with_more_dossiers_than_another(waardstreek: Service) -> None:
    counts: dict[str, int] = {}
    for record in cards(waardstreek):
        for town in towns(record):
            counts[town] = counts.get(town, 0) + 1
    base = min(counts, key=lambda n: (counts[n], n))
    answer = told(waardstreek, f"Welke gemeenten doen aan meer dossiers mee dan {base}?")
    rows = answer.partition(": ")[2]
    assert {n for n in counts if re.search(rf"\b{re.escape(n)}\b", rows)} == {
        n for n, k in counts.items() if k > counts[base]
    }, answer


def test_dossiers_that_share_a_leader_stand_together(waardstreek: Service) -> None:
    by: dict[str, set[str]] = {}
    for record in cards(waardstreek):
        for leader in leaders(record):
            by.setdefault(leader, set()).add(str(record.data["naam"]))
    answer = told(waardstreek, "Welke dossiers hebben dezelfde trekker?")
    for leader, names in by.items():
        group = re.search(rf"{re.escape(leader)} \(([^;]*)\)", answer)
        assert (group is not None) == (len(names) > 1), answer
        assert group is None or all(n in group[1] for n in names), answer


def test_actions_with_more_hours_than_a_bound_are_all_told(waardstreek: Service) -> None:
    hours = {
        str(r.data["nummer"]): sum(int(str(u["uren"] or 0)) for u in hours_of(r))
        for r in waardstreek.library.register.records("actie")
        if hours_of(r)
    }
    bound = sorted(hours.values())[0]
    answer = told(waardstreek, f"Welke acties kosten meer dan {bound} uur?")
    shown = set(re.findall(r"actie (\d+):", answer))
    assert shown == {n for n, k in hours.items() if k > bound}, answer


def test_what_is_kept_out_of_a_list_that_it_is_not_in_is_no_exception(waardstreek: Service) -> None:
    for record in cards(waardstreek):
        others = [r for r in cards(waardstreek) if r.id != record.id]
        out = next((t for r in others for t in sorted(towns(r)) if t not in towns(record)), "")
        if out and towns(record):
            answer = told(waardstreek, f"Aan welke dossiers doet {out} mee behalve {record.data['naam']}?")
            assert not answer.startswith("Behalve"), answer


@pytest.mark.parametrize(
    ("text", "wanted", "absent"),
    [
        ("Welke gemeenten hebben in 2024 minder toewijzingen dan gemiddeld?", ("358,3", "Oudendam (231)", "Vennebroek (204)"), ("Lagewaard",)),
        ("Welke gemeenten zitten boven het gemiddelde aantal toewijzingen in 2024?", ("358,3", "Lagewaard (640)"), ("Oudendam",)),
        ("Welke organisaties zijn in 2026 meer uren kwijt dan gemiddeld?", ("vier organisaties", "Bureau Regio Waardstreek (172 uur)"), ("Oudendam",)),
        ("Welke gemeenten hebben in 2024 evenveel toewijzingen als Vennebroek?", ("geen andere", "Vennebroek (204)"), ("Oudendam",)),
        ("Hoeveel uur meer besteedt Bureau Regio Waardstreek dan Lagewaard?", ("90 uur in 2025", "80 uur in 2026"), ()),
        ("Hoeveel uur besteedt elke partij in 2026?", ("Woonstichting Kade en Kroos (64 uur)", "Provincie Delfzoom (96 uur)"), ("146",)),
    ],
)  # fmt: skip
def test_figures_are_held_against_their_mean_and_one_another(
    waardstreek: Service, text: str, wanted: tuple[str, ...], absent: tuple[str, ...]
) -> None:
    answer = told(waardstreek, text)
    assert all(words in answer for words in wanted), answer
    assert not any(words in answer for words in absent), answer


def test_the_greatest_of_a_sort_is_not_taken_from_a_table_of_another(waardstreek: Service) -> None:
    assert "uur" not in told(waardstreek, "Welke doelgroep is het grootst?")


def test_the_first_and_the_last_action_are_told_by_their_planning(waardstreek: Service) -> None:
    timed = {
        str(r.data["nummer"]): made
        for r in waardstreek.library.register.records("actie")
        if (made := stretch_of(str((r.data["planning"] or {}).get("tekst") or ""))) is not None  # type: ignore[union-attr]
    }
    first, last = min(t.begin for t in timed.values()), max(t.end for t in timed.values())
    for text, chosen in (
        ("Welke actie begint het eerst?", {n for n, t in timed.items() if t.begin == first}),
        ("Welke actie is het laatst klaar?", {n for n, t in timed.items() if t.end == last}),
    ):
        answer = told(waardstreek, text)
        assert set(re.findall(r"[Aa]ctie (\d+) \(", answer)) == chosen, answer


def test_the_last_action_of_a_document_is_that_with_the_last_number(waardstreek: Service) -> None:
    actions = waardstreek.library.register.records("actie")
    last = max(int(str(r.data["nummer"])) for r in actions)
    title = waardstreek.library.documents[actions[0].document].title
    assert f"actie {last}: " in told(waardstreek, f"Wat is de laatste actie van {title}?")


def test_actions_without_a_responsible_party_are_listed(waardstreek: Service) -> None:
    without = {
        str(r.data["nummer"])
        for r in waardstreek.library.register.records("actie")
        if not r.data["verantwoordelijke"]
    }
    answer = told(waardstreek, "Welke acties hebben geen verantwoordelijke?")
    assert set(re.findall(r"actie (\d+):", answer)) == without, answer


def test_a_denied_subject_of_actions_is_not_told_as_theirs(waardstreek: Service) -> None:
    answer = told(waardstreek, "Welke acties gaan niet over wonen?")
    assert answer.startswith(("Voor welke dat niet geldt", "Er zijn", "Er is", "Dat staat niet")), answer


def test_dossiers_that_lack_a_field_or_a_theme_are_listed(waardstreek: Service) -> None:
    without = {str(r.data["naam"]) for r in cards(waardstreek) if not r.data["planning"]}
    assert listed_in(waardstreek, "Welke dossiers hebben geen planning?") == without
    theme = next(str(r.data["thema"]) for r in cards(waardstreek) if r.data["thema"])
    others = {str(r.data["naam"]) for r in cards(waardstreek) if theme not in listed(r.data["themas"])}
    assert listed_in(waardstreek, f"Welke dossiers gaan niet over {theme.lower()}?") == others


def test_a_follow_up_on_such_a_list_is_about_what_it_lists_and_can_turn_it_round(
    waardstreek: Service,
) -> None:
    ranked = sorted((r for r in cards(waardstreek) if towns(r)), key=lambda r: len(towns(r)))
    base = ranked[len(ranked) // 2]
    first = f"Welke dossiers hebben meer gemeenten dan {base.data['naam']}?"
    chosen = listed_in(waardstreek, first)
    assert chosen and len(chosen) <= 6
    turn = Turn(first, told(waardstreek, first))
    answer = waardstreek.ask(AskRequest("Wie trekken die?", geschiedenis=(turn,))).antwoord
    assert {str(r.data["naam"]) for r in cards(waardstreek) if str(r.data["naam"]) in answer} == chosen, (
        answer
    )
    fewer = waardstreek.ask(AskRequest("En minder?", geschiedenis=(turn,))).antwoord
    assert f"met minder gemeenten dan {base.data['naam']}" in fewer, fewer
