"""What is asked must be told by what is found: its deed, its time, its person; what only shares the other words is no answer. Each question
that the documents do not answer stands beside one in nearly the same words that they do."""

from __future__ import annotations

import pytest

from assistant.quoting.sureness import NEAREST
from assistant.service import AskRequest, Service


def asked(service: Service, text: str) -> tuple[str, str]:
    made = service.ask(AskRequest(text))
    return made.uitkomst, made.antwoord


@pytest.mark.parametrize(
    "text",
    [
        "wie was de vorige burgemeester van Lagewaard",
        "wie wordt de nieuwe burgemeester van Lagewaard",
        "is er al een opvolger voor burgemeester Mol",
        "wat verdient de burgemeester van Lagewaard",
    ],
)
def test_the_one_of_now_is_not_told_as_the_one_before_or_after(visible_service: Service, text: str) -> None:
    assert asked(visible_service, text)[0] == "niet-gevonden"


def test_the_one_of_now_is_told_where_that_is_asked(visible_service: Service) -> None:
    told = asked(visible_service, "wie is de burgemeester van Lagewaard")
    assert told[0] == "beantwoord" and "J. Mol" in told[1]


def test_the_planning_of_an_action_is_not_when_it_was_thought_of(visible_service: Service) -> None:
    of = "van de samenwerkingsafspraken"
    assert asked(visible_service, f"wanneer is actie 4 {of} bedacht")[0] == "niet-gevonden"
    assert asked(visible_service, f"wanneer wordt actie 4 {of} uitgevoerd") == (
        "beantwoord",
        "Planning: 2027-2028 [1].",
    )


def test_an_action_by_the_number_of_its_paragraph_is_that_action(visible_service: Service) -> None:
    outcome, told = asked(visible_service, "wat is actie 5.4")
    assert outcome == "beantwoord" and "Onderzoek naar compensatie" in told


def test_the_municipalities_are_not_told_where_others_are_asked_to_take_part(
    visible_service: Service,
) -> None:
    assert asked(visible_service, "doen er scholen mee aan Jeugdhulp Dichtbij")[0] != "beantwoord"
    assert asked(visible_service, "worden de inwoners betrokken bij Warmte voor de Waard")[0] != "beantwoord"
    assert asked(visible_service, "doet Polderkerk mee aan Warmte voor de Waard")[1].startswith("Ja.")


def test_how_many_were_sold_is_not_how_many_came_free(visible_service: Service) -> None:
    sold = asked(visible_service, "hoeveel sociale huurwoningen zijn er verkocht in 2022 tot en met 2024")
    assert sold[0] != "beantwoord" or sold[1].startswith(NEAREST)
    free = asked(visible_service, "hoeveel sociale huurwoningen kwamen er vrij in 2022 tot en met 2024")
    assert free[1].startswith("4.512 woningen")


@pytest.mark.parametrize(
    "text",
    [
        "hoe meld ik me aan voor een sociale huurwoning",
        "waar kan ik de woonvisie inzien",
        "op welke dagen is het meldpunt open",
        "hoe snel wordt een vergunning verleend",
        "welke afspraken lopen dit jaar af",
        "welke lobbydoelen zijn al gehaald",
    ],
)
def test_how_to_or_what_became_of_it_is_refused_where_only_its_subject_is_told(
    visible_service: Service, text: str
) -> None:
    assert asked(visible_service, text)[0] == "niet-gevonden"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("hoe snel stelt het adviesteam een gemeente voor", "binnen twee weken"),
        ("welke lobbydoelen zijn er voor de Oude Veiling", "twee lobbydoelen"),
        ("welke woningen komen vrij", "4.512"),
    ],
)
def test_the_same_is_told_where_it_stands_there(visible_service: Service, text: str, told: str) -> None:
    outcome, answer = asked(visible_service, text)
    assert outcome == "beantwoord" and told in answer


def test_a_word_that_several_papers_are_called_by_is_asked_back(service: Service) -> None:
    outcome, told = asked(service, "wat is het doel van de agenda?")
    assert outcome == "onduidelijk" and "Strategische agenda 2022; PA-agenda" in told
    assert asked(service, "wat staat er in de strategische agenda?")[0] == "beantwoord"


@pytest.mark.parametrize(
    "text",
    [
        "mijn bus rijdt niet meer, wie kan ik daarover bellen",
        "wie moet ik bellen als de verwarming het niet doet",
        "bij wie kan ik terecht met een klacht over de corporatie",
        "ik wil graag een warmtepomp, hoe regel ik dat",
        "hoe lang duurt het voordat een urgentieaanvraag is behandeld",
        "hoeveel huur mag de corporatie vragen",
        "welke leeftijd moet je hebben voor een seniorenwoning",
    ],
)
def test_a_trouble_of_ones_own_is_not_sent_to_whoever_governs_it(service: Service, text: str) -> None:
    assert asked(service, text)[0] in ("niet-gevonden", "buiten-bereik")


def test_whoever_governs_a_thing_is_told_where_that_is_asked(service: Service) -> None:
    assert "van Benthem" in asked(service, "bij wie moet ik zijn voor de warmtetransitie")[1]
    assert "Bulthuis" in asked(service, "wie kan ik bellen over de woondeal")[1]


def test_since_when_they_work_together_is_not_the_term_of_a_dossier(service: Service) -> None:
    assert "2015" in asked(service, "sinds wanneer werken de gemeenten samen op jeugd en wmo")[1]


def test_others_that_are_involved_are_told_by_what_says_so(service: Service) -> None:
    assert "waterschappen" in asked(service, "zijn waterschappen betrokken bij U Ned")[1]
    kept = asked(service, "worden inwoners betrokken bij de inkoop van jeugdhulp")
    assert kept[0] != "beantwoord" or kept[1].startswith(NEAREST)


def test_an_action_that_only_resembles_a_thing_does_not_tell_when_that_is_due(service: Service) -> None:
    assert "eind 2026" in asked(service, "wanneer moet het warmteprogramma klaar zijn")[1]


def test_an_age_is_told_where_one_stands_there(service: Service) -> None:
    assert "21 jaar" in asked(service, "vanaf welke leeftijd krijg je huurtoeslag")[1]


def test_those_for_whom_it_is_are_no_answer_to_for_whom_it_is_not(service: Service) -> None:
    assert asked(service, "voor welke gemeenten komt er geen verkeersmodel")[1].startswith(NEAREST)
    assert NEAREST not in asked(service, "voor welke gemeenten komt er een verkeersmodel")[1]
