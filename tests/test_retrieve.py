"""Finding passages: by words, by what may stand in their place, and by where the question points."""

from __future__ import annotations

import pytest

from assistant.evidence.retrieve import Hits
from assistant.reader import Reader
from assistant.service import Service
from assistant.shaped import shown_passage
from ingest.model import Span


def find(reader: Reader, text: str, limit: int = 5, *documents: str) -> Hits:
    return reader.retriever.search(reader.understander.understand(text), limit, documents)


@pytest.mark.parametrize(
    ("text", "document", "page"),
    [
        ("warmte uit de Oude Vaart", "voortgang-waardstreek", 5),
        ("teruglevering van stroom op De Kade", "voortgang-waardstreek", 7),
        ("hoeveel huizen verwarmt de bron", "voortgang-waardstreek", 5),
        ("windmolens", "strategie-waardstreek", 3),
        ("windmolen", "strategie-waardstreek", 3),
        ("mensen met schulden in de Havenbuurt", "lobbyagenda-lagewaard", 8),
        ("snelbus naar het ziekenhuis", "lobbyagenda-lagewaard", 6),
        ("buurtbeheerders", "samenwerking-lagewaard", 1),
    ],
)
def test_the_right_page_is_among_the_first(
    visible_reader: Reader, text: str, document: str, page: int
) -> None:
    places = [(p.document, p.page) for h in find(visible_reader, text, 3).kept for p in h.passage.parts]
    assert (document, page) in places, f"who asks {text!r} gets {places}"


def test_best_first_and_no_more_than_asked(visible_reader: Reader) -> None:
    hits = find(visible_reader, "woningen voor ouderen", 4)
    scores = [h.score for h in hits.kept]
    assert len(scores) == 4 and scores == sorted(scores, reverse=True)
    assert len({h.passage.id for h in (*hits.kept, *hits.dropped)}) == len(hits.kept) + len(hits.dropped)
    for hit in hits.kept:
        assert 0 <= hit.coverage <= 1
        assert hit.rank_lexical or hit.rank_vector, "found by neither way"


def test_only_the_documents_that_are_asked(visible_reader: Reader) -> None:
    hits = find(visible_reader, "woningen", 10, "samenwerking-lagewaard", "lobbyagenda-lagewaard")
    assert {h.passage.document for h in hits.kept} == {"samenwerking-lagewaard", "lobbyagenda-lagewaard"}


def test_a_named_document_goes_first(visible_reader: Reader) -> None:
    best = find(visible_reader, "wat zegt de strategische agenda over zonnepanelen", 1).kept[0]
    assert best.passage.document == "strategie-waardstreek"


def test_what_the_register_found_goes_first(visible_reader: Reader) -> None:
    question = visible_reader.understander.understand("windmolens")
    boost = [Span("samenwerking-lagewaard", 4, 0, 60)]
    best = visible_reader.retriever.search(question, 3, boost=boost).kept[0]
    assert (best.passage.document, best.passage.parts[0].page) == ("samenwerking-lagewaard", 4)


def test_what_was_answered_before_counts_for_more(visible_reader: Reader) -> None:
    question = visible_reader.understander.understand("woningen")
    plain = visible_reader.retriever.search(question, 10).kept
    before = plain[-1].passage
    leaned = visible_reader.retriever.search(question, 10, context=[before]).kept
    order = [h.passage.id for h in leaned]
    assert order.index(before.id) < len(plain) - 1


def test_a_comparison_has_both_documents(visible_reader: Reader) -> None:
    hits = find(
        visible_reader, "vergelijk de strategische agenda en de voortgangsrapportage over zonnepanelen", 4
    )
    assert {"strategie-waardstreek", "voortgang-waardstreek"} <= {h.passage.document for h in hits.kept}


def test_nonsense_finds_nothing_by_words(visible_reader: Reader) -> None:
    assert not [h for h in find(visible_reader, "zzzxqv", 10).kept if h.lexical]


def test_a_passage_shows_where_it_stands_and_why(visible_reader: Reader) -> None:
    hit = find(visible_reader, "windmolens", 1).kept[0]
    shown = shown_passage(visible_reader.library, hit.passage, hit)
    assert (shown["document"], shown["pagina"], shown["paginalabel"]) == ("strategie-waardstreek", 3, "2")
    assert shown["waarom"]["rang_bm25"] == hit.rank_lexical or hit.rank_lexical == 0
    for part in shown["delen"]:
        page = visible_reader.library.page(shown["document"], part["pagina"]).text
        assert page[part["begin"] : part["eind"]].strip(), "an empty part of a page"


def test_search_limits_to_a_document(visible_service: Service) -> None:
    found = visible_service.search("woningen", "samenwerking-lagewaard", 3)
    assert 0 < len(found) <= 3 and {p["document"] for p in found} == {"samenwerking-lagewaard"}
