"""The thesaurus that comes with the project: one valid SKOS file, without loose ends."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from rdflib import RDF, SKOS, Graph
from rdflib.term import Literal, Node

from assistant.reading.question import FORM_WORDS
from assistant.words.lexicon import label_stems
from assistant.words.spelling import rarity
from ingest.generations import thesaurus_files
from ingest.language import STOPWORDS, bare, stem, words
from ingest.thesaurus import read_thesaurus

FILE = Path(__file__).parent.parent / "corpus" / "thesaurus.ttl"
USUAL = 0.06  # of rarity: the few hundred most usual words
KEPT = {"geen huis"}  # says of a homeless person just what it says
LABELS = (SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel)


@pytest.fixture(scope="module")
def graph() -> Graph:
    return Graph().parse(FILE, format="turtle")


@pytest.fixture(scope="module")
def concepts(graph: Graph) -> set[Node]:
    return set(graph.subjects(RDF.type, SKOS.Concept))


def test_one_scheme_with_many_concepts_and_labels(graph: Graph, concepts: set[Node]) -> None:
    schemes = set(graph.subjects(RDF.type, SKOS.ConceptScheme))
    assert len(schemes) == 1
    assert {scheme for c in concepts for scheme in graph.objects(c, SKOS.inScheme)} == schemes
    assert len(concepts) >= 1200
    assert sum(1 for label in LABELS for _ in graph.subject_objects(label)) >= 5000


def test_every_target_is_a_concept(graph: Graph, concepts: set[Node]) -> None:
    targets = {o for p in (SKOS.broader, SKOS.narrower, SKOS.related) for o in graph.objects(None, p)}
    assert targets <= concepts


def test_preferred_labels_are_unique_and_labels_disjoint(graph: Graph, concepts: set[Node]) -> None:
    preferred = [o for c in concepts for o in graph.objects(c, SKOS.prefLabel) if isinstance(o, Literal)]
    seen = Counter((" ".join(words(str(o))), o.language) for o in preferred)
    assert [label for label, times in seen.items() if times > 1] == []
    for concept in concepts:
        kinds = [set(graph.objects(concept, label)) for label in LABELS]
        assert len(kinds[0] & kinds[1]) == len(kinds[0] & kinds[2]) == len(kinds[1] & kinds[2]) == 0


def test_broader_has_no_circles_and_excludes_related(graph: Graph, concepts: set[Node]) -> None:
    for concept in concepts:
        above = set(graph.transitive_objects(concept, SKOS.broader)) - {concept}
        assert not any(concept in graph.transitive_objects(o, SKOS.broader) for o in above)
        assert not above & set(graph.objects(concept, SKOS.related))


def test_no_label_comes_down_to_one_usual_word(graph: Graph, concepts: set[Node]) -> None:
    """ "Wanneer klaar" would be found by every "klaar"; words that questions are put with weigh next to nothing."""
    found: list[str] = []
    for concept in concepts:
        whole = {str(o) for label in LABELS for o in graph.objects(concept, label)}
        shrunk = {str(o) for label in LABELS[1:] for o in graph.objects(concept, label) if _dutch(o)} - KEPT
        for text in shrunk:
            left = [bare(w) for w in words(text) if w not in STOPWORDS]
            alone = len(left) == 1 < len(words(text)) and bool(label_stems(text)) and left[0] not in whole
            if alone and rarity(left[0]) <= USUAL and stem(left[0]) not in FORM_WORDS:
                found.append(text)
    assert found == []


def _dutch(label: Node) -> bool:
    return isinstance(label, Literal) and label.language == "nl"


def test_it_is_what_a_corpus_without_its_own_gets(tmp_path: Path) -> None:
    assert thesaurus_files(tmp_path) == [FILE]
    (tmp_path / "thesaurus.ttl").write_text("dit is geen Turtle", encoding="utf-8")
    with pytest.raises(ValueError, match="geen geldige SKOS"):
        read_thesaurus(tmp_path, tmp_path / "cache")
