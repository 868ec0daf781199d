"""The quote gate: no source, no statement."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from assistant.citations import gate, verified
from assistant.draft import Cite, Draft, Sentence, aside, cite, joined, say
from assistant.reader import AskRequest, Reader
from assistant.service import Service
from ingest.library import Library
from ingest.model import Span

REPORT = "voortgang-waardstreek"


@pytest.fixture(scope="module")
def library(visible_reader: Reader) -> Library:
    return visible_reader.library


def place(library: Library, quote: str, page: int, document: str = REPORT) -> Span:
    """Where a quote stands on its page."""
    begin = library.page(document, page).text.index(quote)
    return Span(document, page, begin, begin + len(quote))


def passed(library: Library, *sentences: Sentence) -> tuple[str, list[str], Sequence[Sentence]]:
    text, sources, dropped = gate(library, Draft("beantwoord", "passages", sentences))
    return text, [str(s["citaat"]) for s in sources], dropped


def test_a_quote_stands_on_its_page(library: Library) -> None:
    span = place(library, "62 bedrijven bezocht", 7)
    assert verified(library, span)
    length = len(library.page(REPORT, 7).text)
    for wrong in (
        span._replace(document="elders"),
        span._replace(page=0),
        span._replace(page=900),
        span._replace(begin=-1),
        span._replace(end=span.begin),
        span._replace(begin=span.end, end=span.begin),
        span._replace(end=length + 1),
        span._replace(begin=length, end=length + 20),
    ):
        assert not verified(library, wrong), f"{wrong} is no quote"


def test_white_space_is_no_quote(library: Library) -> None:
    text = library.page(REPORT, 7).text
    at = text.index("\n")
    assert not verified(library, Span(REPORT, 7, at, at + 1))


def test_a_supported_sentence_passes(library: Library) -> None:
    span = place(library, "In 2025 zijn 62 bedrijven bezocht.", 7)
    text, quotes, dropped = passed(library, say("In 2025 zijn 62 bedrijven bezocht ", cite(span), "."))
    assert text == "In 2025 zijn 62 bedrijven bezocht [1]."
    assert quotes == ["In 2025 zijn 62 bedrijven bezocht."]
    assert not dropped


@pytest.mark.parametrize(
    "said", ["63 bedrijven", "620 bedrijven", "In 2026 62 bedrijven", "62,5 bedrijven", "6.200 bedrijven"]
)
def test_a_wrong_number_is_dropped(library: Library, said: str) -> None:
    span = place(library, "In 2025 zijn 62 bedrijven bezocht.", 7)
    text, quotes, dropped = passed(library, say(f"{said} ", cite(span), "."))
    assert (text, quotes, len(dropped)) == ("", [], 1), f"the user reads {text!r} under a quote that says 62"


def test_a_claim_without_a_source_is_dropped(library: Library) -> None:
    text, quotes, dropped = passed(library, say("De brug is klaar."))
    assert (text, quotes, len(dropped)) == ("", [], 1)


def test_one_false_quote_drops_the_sentence(library: Library) -> None:
    good = place(library, "62 bedrijven", 7)
    text, quotes, dropped = passed(library, say("62 bedrijven ", cite(good, good._replace(page=900)), "."))
    assert (text, quotes, len(dropped)) == ("", [], 1)


def test_the_rest_stays(library: Library) -> None:
    good, other = place(library, "62 bedrijven", 7), place(library, "juni 2026", 5)
    text, quotes, dropped = passed(
        library,
        say("Er zijn 99 bedrijven ", cite(good), "."),
        say("Vaststelling in juni 2026 ", cite(other), "."),
        aside("Meer weet ik niet."),
    )
    assert text == "Vaststelling in juni 2026 [1]. Meer weet ik niet.", (
        "numbers of sources follow what is left"
    )
    assert quotes == ["juni 2026"]
    assert len(dropped) == 1


def test_equal_quotes_share_a_number(library: Library) -> None:
    one, two = place(library, "62 bedrijven", 7), place(library, "juni 2026", 5)
    text, quotes, _ = passed(
        library, say("Eerst ", cite(one), "."), say("Dan ", cite(two), "."), say("Weer ", cite(one), ".")
    )
    assert text == "Eerst [1]. Dan [2]. Weer [1]."
    assert quotes == ["62 bedrijven", "juni 2026"]


def test_what_is_worked_out_need_not_stand_there(library: Library) -> None:
    span = place(library, "Het aantal plaatsingen buiten de regio daalde van 41 naar 33.", 13)
    text, _, dropped = passed(library, say("Het verschil is 88 ", cite(span), ".", checked=False))
    assert text == "Het verschil is 88 [1]." and not dropped


def test_numbers_of_titles_actions_and_lists_need_no_source(library: Library) -> None:
    span = place(library, "62 bedrijven", 7)
    title = library.documents[REPORT].title
    for said in (f"{title}: 62 bedrijven ", "Actie 44: 62 bedrijven ", "Thema 31 ", "(1) 62 bedrijven "):
        _, _, dropped = passed(library, say(said, cite(span), "."))
        assert not dropped, said


def test_thousands_are_read_alike(library: Library) -> None:
    span = place(library, "7.100 reizigers", 17)
    for said in ("7.100 reizigers ", "7100 reizigers "):
        assert not passed(library, say(said, cite(span), "."))[2]
    assert passed(library, say("71.00 en 8.100 reizigers ", cite(span), "."))[2]


@pytest.mark.parametrize(
    "said", ["wethouder P. de Vries", "wethouder S. Yildirim", "wethouder Q. Niemandsma"]
)
def test_a_wrong_name_is_dropped(library: Library, said: str) -> None:
    span = place(library, "Wethouder P. Kromhout", 4)
    assert passed(library, say(f"Bestuurlijk trekker is {said} ", cite(span), "."))[2]


def test_a_municipality_that_the_page_does_not_name_is_dropped(library: Library) -> None:
    span = place(library, "Wethouder P. Kromhout", 4)
    page = library.page(REPORT, 4).text
    towns = [str(r.data["naam"]) for r in library.register.records("gemeente")]
    away = next(t for t in towns if t not in page)
    assert passed(library, say(f"Wethouder P. Kromhout komt uit {away} ", cite(span), "."))[2]


def test_asides_stay_without_sources(library: Library) -> None:
    text, quotes, dropped = passed(library, aside("Dat staat niet in de documenten."))
    assert (text, quotes, list(dropped)) == ("Dat staat niet in de documenten.", [], [])


def test_a_source_says_where_it_stands(library: Library) -> None:
    span = place(library, "62 bedrijven", 7)
    _, (source,), _ = gate(library, Draft("beantwoord", "passages", (say("62 bedrijven ", cite(span), "."),)))
    assert source["nummer"] == 1
    assert (source["document"], source["pagina"], source["paginalabel"]) == (REPORT, 7, "6"), (
        "the reader opens another page"
    )
    assert (source["begin"], source["eind"]) == (span.begin, span.end)
    assert source["rechthoeken"], "nothing is marked on the page"
    assert all(x1 > x0 and y1 > y0 for x0, y0, x1, y1 in source["rechthoeken"])
    assert source["link"].endswith("#page=7")


def test_enumerations() -> None:
    mark = Cite(())
    assert joined([("a", mark), ("b",), ("c",)]) == ("a", mark, ", ", "b", " en ", "c")
    assert joined([("a",)]) == ("a",)
    assert joined([]) == ()


def test_the_explanation_shows_the_road(visible_service: Service) -> None:
    made = visible_service.ask(AskRequest("Hoeveel bedrijven zijn er in 2025 bezocht?"))
    told = visible_service.explanation(made.id)
    assert told is not None
    assert told["geweigerd"] == []
    assert told["uitkomst"] == "beantwoord" and told["gevonden"]
    assert visible_service.explanation("geen") is None
