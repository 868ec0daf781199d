"""Questions over all cards at once: complete lists, with what shows that an item belongs there."""

from __future__ import annotations

import re
from datetime import date

import pytest

from assistant.lookup.actions import durations
from assistant.lookup.asked import from_now
from assistant.lookup.asked.counts import dossiers_counted
from assistant.lookup.claimed import of_dossier
from assistant.lookup.listing import terms
from assistant.lookup.listing.kinds import KINDS
from assistant.lookup.listing.telling import of_one
from assistant.reader import AskRequest
from assistant.service import Service
from ingest.model import Record


def cards(service: Service) -> list[Record]:
    return service.library.register.records("dossier")


def term(record: Record) -> dict[str, object]:
    found = record.data["looptijd"]
    assert isinstance(found, dict)
    return found


def size(record: Record, field: str) -> int:
    found = record.data[field]
    assert isinstance(found, list)
    return len(found)


def names(service: Service, text: str) -> set[str]:
    """The dossiers that an answer lists."""
    made = service.ask(AskRequest(text))
    assert made.uitleg["opzoeking"] in ("overzichten", "lijsten met voorwaarden"), f"{text}: {made.antwoord}"
    assert made.uitkomst == "beantwoord", made.antwoord
    listed = made.antwoord.split(": ", 1)[1]
    return {
        str(r.data["naam"])
        for r in cards(service)
        if re.search(rf"(?<!\w){re.escape(str(r.data['naam']))}(?!\w)", listed)
    }


def test_dossiers_by_the_number_of_trekkers_are_all_there_and_no_other(visible_service: Service) -> None:
    wanted = {str(r.data["naam"]) for r in cards(visible_service) if size(r, "trekkers") > 1}
    assert wanted
    assert names(visible_service, "Welke dossiers hebben twee of meer trekkers?") == wanted
    assert names(visible_service, "Welke dossiers hebben meer dan één trekker?") == wanted


def test_dossiers_without_an_end_and_after_a_year(visible_service: Service) -> None:
    with_term = [r for r in cards(visible_service) if term(r)["tekst"]]
    endless = {str(r.data["naam"]) for r in with_term if term(r)["tot"] is None}
    assert endless, "the fixture has no dossier without an end: the question below would test nothing"
    assert names(visible_service, "Welke dossiers hebben geen einddatum?") == endless
    last = sorted({t for r in with_term if isinstance(t := term(r)["tot"], int)})
    after = {
        str(r.data["naam"]) for r in with_term if not isinstance(t := term(r)["tot"], int) or t > last[0]
    }
    assert names(visible_service, f"Welke dossiers lopen door na {last[0]}?") == after
    ends = {str(r.data["naam"]) for r in with_term if term(r)["tot"] == last[0]}
    assert names(visible_service, f"Welke dossiers eindigen in {last[0]}?") == ends


@pytest.mark.parametrize(
    "text", ["Wie leidt de meeste dossiers?", "Welke bestuurder heeft de meeste dossiers?"]
)
def test_who_leads_the_most(visible_service: Service, text: str) -> None:
    people = visible_service.library.register.records("persoon")
    most = max(size(p, "dossiers") for p in people)
    best = [str(p.data["naam"]) for p in people if size(p, "dossiers") == most]
    made = visible_service.ask(AskRequest(text))
    assert made.uitkomst == "beantwoord"
    assert all(name in made.antwoord for name in best), made.antwoord
    others = [str(p.data["naam"]) for p in people if size(p, "dossiers") < most]
    assert not any(name in made.antwoord for name in others), made.antwoord


def test_the_mayors_who_lead_are_listed_without_the_aldermen(visible_service: Service) -> None:
    people = [p for p in visible_service.library.register.records("persoon") if size(p, "dossiers")]
    mayors = [str(p.data["naam"]) for p in people if p.data["functie"] == "burgemeester"]
    aldermen = [str(p.data["naam"]) for p in people if p.data["functie"] == "wethouder"]
    made = visible_service.ask(AskRequest("Welke burgemeesters zijn trekker?"))
    assert all(name in made.antwoord for name in mayors) and not any(
        name in made.antwoord for name in aldermen
    ), made.antwoord


def test_a_subject_is_not_answered_with_all_dossiers(visible_service: Service) -> None:
    made = visible_service.ask(AskRequest("Welke dossiers gaan over fietsen?"))
    listed = [r for r in cards(visible_service) if str(r.data["naam"]) in made.antwoord]
    assert len(listed) < len(cards(visible_service)), made.antwoord
    for source in made.bronnen:
        assert "fiets" in source["citaat"].lower(), source["citaat"]


def test_trekker_and_term_asked_in_one_question_are_both_answered(visible_service: Service) -> None:
    card = next(r for r in cards(visible_service) if size(r, "trekkers") == 1 and term(r)["tekst"])
    name = str(card.data["naam"])
    made = visible_service.ask(AskRequest(f"Wie is de trekker van {name} en wat is de looptijd?"))
    assert "trekker" in made.antwoord and str(term(card)["tekst"]) in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    ("text", "holds", "fails"),
    [
        ("met twee of meer dossiers", 2, 1),
        ("meer dan een dossier", 2, 1),
        ("maar een dossier", 1, 2),
        ("minder dan drie dossiers", 2, 3),
        ("geen dossiers", 0, 1),
        ("hoogstens 2 dossiers", 2, 3),
    ],
)
def test_counts_in_words(text: str, holds: int, fails: int) -> None:
    found = dossiers_counted(text)
    assert found is not None
    assert found[0](holds) and not found[0](fails)


def test_a_plain_een_is_no_count() -> None:
    assert dossiers_counted("welke wethouder leidt een dossier") is None


def test_the_fewest_goals_are_said_in_the_singular(visible_service: Service) -> None:
    made = visible_service.ask(AskRequest("Welk dossier heeft de minste doelen?"))
    fewest = min(size(r, "doelen") for r in cards(visible_service) if size(r, "doelen"))
    assert fewest == 1, "the fixture has no dossier with one goal"
    assert made.antwoord.startswith("Eén doel: "), made.antwoord


def towns_of(record: Record) -> set[str]:
    found = record.data["gemeenten"]
    assert isinstance(found, list)
    return {str(i["naam"]) for i in found}


def leaders(record: Record) -> set[str]:
    found = record.data["trekkers"]
    assert isinstance(found, list)
    return {str(i["naam"]) for i in found}


def answered(service: Service, text: str) -> set[str]:
    """The dossiers that the list of an answer names, whichever lookup made it."""
    made = service.ask(AskRequest(text))
    assert made.uitkomst == "beantwoord" and made.wijze == "opzoeking", made.antwoord
    listed = made.antwoord.split(": ", 1)[1]
    return {str(r.data["naam"]) for r in cards(service) if str(r.data["naam"]) in listed}


def test_two_municipalities_together_share_what_both_take_part_in(visible_service: Service) -> None:
    records = [r for r in cards(visible_service) if towns_of(r)]
    everyone = sorted(set().union(*map(towns_of, records)))
    for first, second in ((a, b) for a in everyone for b in everyone if a < b):
        both = {str(r.data["naam"]) for r in records if {first, second} <= towns_of(r)}
        only = {str(r.data["naam"]) for r in records if first in towns_of(r) and second not in towns_of(r)}
        if both and only:
            break
    else:
        pytest.fail("no two municipalities of the fixture differ: the questions below would test nothing")
    assert answered(visible_service, f"Aan welke dossiers doen zowel {first} als {second} mee?") == both
    assert answered(visible_service, f"Aan welke dossiers doet {first} wel mee en {second} niet?") == only


def test_a_municipality_that_is_not_in_is_listed_by_what_it_is_not_in(visible_service: Service) -> None:
    records = [r for r in cards(visible_service) if towns_of(r)]
    town = next(t for r in records for t in sorted(towns_of(r)) if any(t not in towns_of(o) for o in records))
    wanted = {str(r.data["naam"]) for r in records if town not in towns_of(r)}
    assert answered(visible_service, f"Bij welke dossiers is {town} niet aangesloten?") == wanted


def test_two_persons_together_share_what_both_lead(visible_service: Service) -> None:
    shared = next(r for r in cards(visible_service) if len(leaders(r)) > 1)
    first, second = sorted(leaders(shared))[:2]
    wanted = {str(r.data["naam"]) for r in cards(visible_service) if {first, second} <= leaders(r)}
    text = f"Welke dossiers trekken {first} en {second} samen?"
    assert answered(visible_service, text) == wanted


def test_running_until_a_year_is_not_over_by_that_year(visible_service: Service) -> None:
    ends = {str(r.data["naam"]): e for r in cards(visible_service) if isinstance(e := term(r)["tot"], int)}
    year = max(ends.values())
    last = {name for name, end in ends.items() if end == year}
    assert last < set(ends), "all end in one year: the questions below would be one"
    assert names(visible_service, f"Welke dossiers lopen tot en met {year}?") == last
    assert names(visible_service, f"Welke dossiers zijn tot en met {year} afgelopen?") == set(ends)


def test_a_theme_before_dossiers_is_a_condition_like_others(visible_service: Service) -> None:
    record = next(r for r in cards(visible_service) if str(r.data["thema"] or "").isalpha() and leaders(r))
    theme = str(record.data["thema"])
    inside = {str(r.data["naam"]) for r in cards(visible_service) if r.data["thema"] == theme}
    assert names(visible_service, f"Welke {theme.lower()}sdossiers zijn er?") == inside
    leader = sorted(leaders(record))[0]
    wanted = inside & {str(r.data["naam"]) for r in cards(visible_service) if leader in leaders(r)}
    assert names(visible_service, f"Welke {theme.lower()}sdossiers trekt {leader}?") == wanted


def test_the_region_is_no_condition_where_there_is_one_and_is_not_left_out_where_there_are_more(
    service: Service, visible_service: Service
) -> None:
    asked = "Wie trekt de meeste dossiers in de regio {}?"
    whole = service.ask(AskRequest("Wie trekt de meeste dossiers?"))
    assert service.ask(AskRequest(asked.format("Amersfoort"))).antwoord == whole.antwoord
    of_one = visible_service.ask(AskRequest(asked.format("Merenland")))
    assert "A. de Wit" not in of_one.antwoord, of_one.antwoord


def test_where_somebody_lives_is_no_question_for_the_dossiers_on_housing(visible_service: Service) -> None:
    leader = next(name for r in cards(visible_service) for name in leaders(r))
    made = visible_service.ask(AskRequest(f"Kunt u mij zeggen waar {leader} woont?"))
    assert made.uitkomst == "niet-gevonden" and "dossier" not in made.antwoord, made.antwoord


def test_half_of_a_double_name_is_enough_and_a_slip_in_the_other_half_does_not_matter(
    service: Service,
) -> None:
    people = service.library.register.records("persoon")
    double = next(r for r in people if "-" in str(r.data["naam"]) and r.data["dossiers"])
    first, last = str(double.data["naam"]).split()[-1].split("-")
    slip = last[:2] + last[3:]
    for text in (f"Waar is {first} trekker van?", f"Voor welke dossiers is {first} {slip} trekker?"):
        made = service.ask(AskRequest(text))
        assert made.uitkomst == "beantwoord" and str(double.data["naam"]) in made.antwoord, made.antwoord


def test_one_leader_without_another_and_only_one_commissioning_party(visible_service: Service) -> None:
    records = cards(visible_service)
    shared = next(r for r in records if len(leaders(r)) > 1)
    for first, second in ((a, b) for a in leaders(shared) for b in leaders(shared) if a != b):
        wanted = {str(r.data["naam"]) for r in records if first in leaders(r) and second not in leaders(r)}
        made = visible_service.ask(AskRequest(f"Welke dossiers heeft {first} zonder {second}?"))
        named = {str(r.data["naam"]) for r in records if str(r.data["naam"]) in made.antwoord}
        assert named == wanted, made.antwoord
    made = visible_service.ask(AskRequest("Bij welke dossiers is alleen de provincie opdrachtgever?"))
    for record in records:
        parties = record.data["opdrachtgevers"]
        assert isinstance(parties, list)
        if len(parties) > 1 and not all("provincie" in str(p["naam"]).lower() for p in parties):
            assert f"{record.data['naam']} [" not in made.antwoord, made.antwoord


def test_taking_part_for_a_part_only(service: Service) -> None:
    records = cards(service)
    town, wanted = next(
        (str(i["naam"]), str(r.data["naam"]))
        for r in records
        for i in (r.data["gemeenten"] if isinstance(r.data["gemeenten"], list) else [])
        if i["toelichting"]
    )
    assert answered(service, f"Bij welk dossier doet {town} maar voor een deel mee?") == {wanted}


def test_one_dossier_is_spoken_of_in_the_singular() -> None:
    noun = KINDS["dossier"].noun
    assert of_one("die in 2026 aflopen", noun) == "dat in 2026 afloopt"
    assert of_one("met vier trekkers", noun) == "met vier trekkers"


class Later(date):
    @classmethod
    def today(cls) -> Later:
        return cls(2027, 5, 1)


@pytest.mark.parametrize(
    ("text", "there", "not_there"),
    [
        ("Welke dossiers lopen nu nog?", "Natuurlijke Oevers", "Woonzorgafspraken"),
        ("lopende dossiers", "Natuurlijke Oevers", "Woonzorgafspraken"),
        ("Hoeveel dossiers zijn er op dit moment actief?", "negen dossiers die in mei 2027 nog lopen", "Woonzorgafspraken"),
        ("Welke dossiers lopen niet meer?", "Woonzorgafspraken", "Natuurlijke Oevers"),
        ("Welke dossiers lopen al langer dan vier jaar?", "Fietsnet Waardstreek", "Schone Plassen"),
        ("Welke dossiers lopen over drie jaar nog?", "Warmte voor de Waard", "Zon op Bedrijfsdaken"),
        ("Welke dossiers lopen binnen drie jaar af?", "Zon op Bedrijfsdaken", "Fietsnet Waardstreek"),
        ("Welk dossier is als laatste afgelopen?", "Woonzorgafspraken Waardstreek (maart 2024 – juni 2026) [1] is het laatst afgelopen", "Warmte"),
        ("Loopt Woonzorgafspraken Waardstreek nog?", "Nee, de looptijd is voorbij", "Ja"),
        ("Hoe lang loopt Fietsnet Waardstreek al?", "Gerekend tot 2027 is dat 5 jaar", "duurt"),
    ],
)  # fmt: skip
def test_what_is_so_by_now_is_told_as_of_today(
    visible_service: Service, monkeypatch: pytest.MonkeyPatch, text: str, there: str, not_there: str
) -> None:
    for module in (terms, from_now, durations, of_dossier):
        monkeypatch.setattr(module, "date", Later)
    made = visible_service.ask(AskRequest(text)).antwoord
    assert there in made and not_there not in made, made


def test_dossiers_that_are_over_by_now_are_told_with_the_year(
    visible_service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(terms, "date", Later)
    made = visible_service.ask(AskRequest("Welke dossiers zijn inmiddels afgelopen?"))
    assert "voor mei 2027" in made.antwoord, made.antwoord
