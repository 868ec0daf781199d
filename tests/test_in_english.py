"""A question in English gets its answer in English: our words are, and the documents' own stay as they are and are said to be Dutch."""

from __future__ import annotations

import pytest

from assistant.draft import Cite, Sentence, aside, cite, say
from assistant.in_english import AS_IT_STANDS, IN_DUTCH, in_english
from assistant.reader import AskRequest
from assistant.service import Service
from ingest.model import Span

SPAN, OTHER = Span("plan", 1, 0, 9), Span("plan", 2, 0, 9)


def told(*sentences: Sentence, mode: str = "opzoeking") -> str:
    """The sentences in English, with [n] for each mark."""
    return " ".join(
        "".join("[n]" if isinstance(p, Cite) else p for p in s.pieces) for s in in_english(sentences, mode)
    )


@pytest.mark.parametrize(
    ("dutch", "english"),
    [
        (say("Bestuurlijk trekker van Water en Bodem is wethouder J. de Vries (Lagewaard) ", cite(SPAN), "."),
         "Water en Bodem is led by alderman (wethouder) J. de Vries (Lagewaard) [n]."),
        (say("Burgemeester P. Smit is bestuurlijk trekker van 3 dossiers: Vervoer ", cite(SPAN), ", Fietsen ", cite(OTHER), " en Ruimte ", cite(SPAN), "."),
         "Mayor (burgemeester) P. Smit leads 3 dossiers: Vervoer [n], Fietsen [n] and Ruimte [n]."),
        (say("Vervoer heeft twee bestuurlijke trekkers: burgemeester P. Smit (lid van de stuurgroep) en wethouder A. Bos ", cite(SPAN), "."),
         "Vervoer has two political leads (bestuurlijk trekkers): mayor (burgemeester) P. Smit (lid van de stuurgroep) and alderman (wethouder) A. Bos [n]."),
        (say("Aan Waterberging doen 3 gemeenten mee: Lagewaard, Zuidhoek en Veenburg ", cite(SPAN), "."),
         "3 municipalities take part in Waterberging: Lagewaard, Zuidhoek and Veenburg [n]."),
        (say("Nee. Oosterdam doet niet mee aan Waterberging ", cite(SPAN), "."),
         "No. Oosterdam does not take part in Waterberging [n]."),
        (say("Nee. Bestuurlijk trekker van Vervoer is burgemeester P. Smit ", cite(SPAN), "."),
         "No. Vervoer is led by mayor (burgemeester) P. Smit [n]."),
        (say("Bestuurlijk trekkers van Vervoer zijn wethouder A. Bos en wethouder B. Dam ", cite(SPAN), "."),
         "Vervoer is led by alderman (wethouder) A. Bos and alderman (wethouder) B. Dam [n]."),
        (say("BOV staat voor Bestuurlijk Overleg Vervoer ", cite(SPAN), "."), "BOV stands for Bestuurlijk Overleg Vervoer [n]."),
        (aside('Er is geen dossier met de naam "Luchtvaart".'), 'There is no dossier by the name "Luchtvaart".'),
        (say("Nee. Aan Waterberging doen Lagewaard en Zuidhoek mee ", cite(SPAN), "; Oosterdam staat er niet bij."),
         "No. Taking part in Waterberging: Lagewaard and Zuidhoek [n]; Oosterdam is not among them."),
        (say("Zuidhoek doet mee aan 2 dossiers: Vervoer ", cite(SPAN), " en Water en Bodem ", cite(OTHER), "."),
         "Zuidhoek takes part in 2 dossiers: Vervoer [n] and Water en Bodem [n]."),
        (aside("Er is meer dan één thema 2. Welk bedoelt u?"), "There is more than one theme 2. Which one do you mean?"),
        (aside("Dat staat niet in de documenten."), "That is not in the documents."),
    ],
)  # fmt: skip
def test_what_the_assistant_says_itself_is_english(dutch: Sentence, english: str) -> None:
    assert told(dutch) == english


def test_a_quote_stays_as_it_is_and_is_said_to_be_dutch() -> None:
    quote = say("De gemeenten planten bomen ", cite(SPAN), ".")
    assert told(quote, quote, mode="passages").count(AS_IT_STANDS) == 1
    assert "De gemeenten planten bomen [n]." in told(quote, mode="passages")
    assert told(quote).startswith(IN_DUTCH)


def test_what_a_document_says_instead_is_introduced_in_english() -> None:
    made = told(say("Dat staat niet in de documenten. Wel staat er: Er komen bomen ", cite(SPAN), "."))
    assert made == "That is not in the documents. What they do say: Er komen bomen [n]."


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Who leads the harbour dossier?", " led by "),
        ("What is the weather tomorrow?", "These documents are not about that."),
    ],
)
def test_who_asks_in_english_is_answered_in_english(visible_service: Service, text: str, says: str) -> None:
    made = visible_service.ask(AskRequest(text))
    assert says in made.antwoord or made.uitkomst == "niet-gevonden", made.antwoord
    assert "Bestuurlijk trekker van" not in made.antwoord and "Daar gaan" not in made.antwoord, made.antwoord


def test_the_real_documents_answer_in_english(service: Service) -> None:
    made = service.ask(AskRequest("Which municipalities take part in the regional energy strategy?"))
    assert made.antwoord.startswith("7 municipalities take part in Regionale Energiestrategie:"), (
        made.antwoord
    )
    assert " and " in made.antwoord and " en " not in made.antwoord
    assert made.bronnen


def test_who_asks_in_dutch_gets_dutch(service: Service) -> None:
    made = service.ask(AskRequest("Wie trekt de warmtetransitie?"))
    assert made.antwoord.startswith("Bestuurlijk trekker van"), made.antwoord


def test_a_warning_is_english_too(service: Service) -> None:
    made = service.ask(AskRequest("What is the phone number of the regional office?"))
    assert any("was in force up to and including 31 December 2022" in w for w in made.waarschuwingen)
