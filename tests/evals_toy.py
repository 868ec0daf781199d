"""An invented library of three short documents, questions about it, and a toy assistant that can be broken
on purpose.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import yaml

from evals.askers import AskError, UnreachableError, corpus_hash
from evals.peers.bm25 import Bm25Peer
from evals.peers.chunks import Chunk
from evals.questions import Question, load

PAGES: dict[str, list[str]] = {
    "groenplan": [
        "De gemeenten planten tweehonderd bomen langs de Veenweg. Onderhoud kost 40.000 euro.",
        "Trekker van het groenplan is wethouder Bos. De vijver in Heemdijk wordt uitgebaggerd in 2027.",
        "Bewoners adopteren een perk en krijgen plantgoed. De egel staat op de lijst van beschermde dieren.",
    ],
    "waterplan": [
        "De sluis bij Lagewaard krijgt nieuwe deuren. De kosten zijn 3,4 miljoen euro.",
        "Trekker van het waterplan is burgemeester Smit. Gemalen draaien op stroom van zonnepanelen.",
        "Kelders lopen onder door kwelwater. Een meetnet volgt de grondwaterstand op elf plekken.",
    ],
    "fietsplan": [
        "Het fietspad naar Zuidhoek wordt verbreed tot vier meter. Verlichting reageert op fietsers.",
        "Trekker van het fietsplan is wethouder Vos. Stallingen bij stations worden bewaakt.",
        "Schoolroutes krijgen drempels. Tellingen volgen elk voorjaar op zes kruispunten.",
    ],
}

# (question, the fact, document, page, quote): the questions bend the documents' words, so that a stemmer
# matters.
_ASKED = (
    ("planting van een boom", "tweehonderd", "groenplan", 1, "tweehonderd bomen langs de Veenweg"),
    (
        "wat zijn de onderhoudskosten? onderhoud per jaren",
        "40.000",
        "groenplan",
        1,
        "Onderhoud kost 40.000 euro",
    ),
    ("wie trekt het groenplan", "Bos", "groenplan", 2, "Trekker van het groenplan is wethouder Bos"),
    ("vijvers uitbaggeren", "2027", "groenplan", 2, "uitgebaggerd in 2027"),
    ("adoptie door een bewoner van perken", "perk", "groenplan", 3, "Bewoners adopteren een perk"),
    ("welk dier is een beschermd diersoort, egels?", "egel", "groenplan", 3, "De egel staat op de lijst"),
    (
        "sluizen met een nieuwe deur",
        "Lagewaard",
        "waterplan",
        1,
        "De sluis bij Lagewaard krijgt nieuwe deuren",
    ),
    ("hoeveel euro kostte het", "3,4 miljoen", "waterplan", 1, "De kosten zijn 3,4 miljoen euro"),
    ("wie trekt het waterplan", "Smit", "waterplan", 2, "Trekker van het waterplan is burgemeester Smit"),
    ("draait een gemaal op een zonnepaneel", "stroom", "waterplan", 2, "Gemalen draaien op stroom"),
    ("waarom loopt een kelder onder", "kwelwater", "waterplan", 3, "Kelders lopen onder door kwelwater"),
    (
        "meetnetten voor grondwaterstanden, welke plek",
        "elf",
        "waterplan",
        3,
        "grondwaterstand op elf plekken",
    ),
    ("fietspaden verbreden, hoeveel meters", "vier meter", "fietsplan", 1, "verbreed tot vier meter"),
    (
        "hoe reageren de lampen op een fietser",
        "Verlichting",
        "fietsplan",
        1,
        "Verlichting reageert op fietsers",
    ),
    ("wie trekt het fietsplan", "Vos", "fietsplan", 2, "Trekker van het fietsplan is wethouder Vos"),
    ("is er bewaking in een stalling bij het station", "bewaakt", "fietsplan", 2, "Stallingen bij stations"),
    ("schoolroute met drempel", "drempels", "fietsplan", 3, "Schoolroutes krijgen drempels"),
    ("telling op een kruispunt", "zes", "fietsplan", 3, "Tellingen volgen elk voorjaar op zes kruispunten"),
)


def write_questions(folder: Path) -> list[Question]:
    """The question files of the toy library: two parts, with one question that has no answer in each."""
    folder.mkdir(parents=True, exist_ok=True)
    for part, asked in (("ontwikkel", _ASKED[:12]), ("toets", _ASKED[12:])):
        entries: list[dict[str, Any]] = [
            {
                "id": f"{part}-{number:02d}",
                "vraag": text,
                "soort": "wie" if text.startswith("wie") else "feit",
                "uitkomst": ["beantwoord"],
                "feiten": [[fact]],
                "bronnen": [{"document": document, "pagina": page, "citaat": quote}],
            }
            for number, (text, fact, document, page, quote) in enumerate(asked, 1)
        ]
        nothing = "xyzzy plugh" if part == "toets" else "qwerty"
        entries.append(
            {
                "id": f"{part}-99",
                "vraag": nothing,
                "soort": "onbeantwoordbaar",
                "uitkomst": ["niet-gevonden"],
                "feiten": [],
                "bronnen": [],
            }
        )
        content = {"versie": 1, "deel": part, "onderwerp": f"speelgoed {part}", "vragen": entries}
        (folder / f"{part}-speelgoed.yaml").write_text(
            yaml.safe_dump(content, sort_keys=False), encoding="utf-8"
        )
    return load(folder)


class ToyAsker:
    """Answers with the two sentences that BM25 finds best. Each fault of a real build can be switched on."""

    answers = True

    def __init__(
        self, stemmer: bool = True, quote_gate: bool = True, without: str = "", name: str = "speelgoed"
    ) -> None:
        self.name = name
        self.quote_gate = quote_gate
        self.pages = {id_: pages for id_, pages in PAGES.items() if id_ != without}
        chunks = [
            Chunk(f"{id_}-{number}-{begin}", id_, number, sentence)
            for id_, pages in self.pages.items()
            for number, page in enumerate(pages, 1)
            for begin, sentence in _sentences(page)
        ]
        self.index = Bm25Peer(chunks, "dutch" if stemmer else "")
        self.asked: list[str] = []
        self.stop_after: int | None = None

    def ask(self, question: Question) -> dict[str, Any]:
        if self.stop_after is not None and len(self.asked) >= self.stop_after:
            raise UnreachableError("de stekker is eruit")
        self.asked.append(question.id)
        return self.answer(question.text)

    def answer(self, text: str) -> dict[str, Any]:
        if text == "kapot":
            raise AskError("kapot")
        sources = [self._source(n, hit) for n, hit in enumerate(self.search(text, 2), 1)]
        statements = [f"{source['citaat'].rstrip('.')} [{source['nummer']}]." for source in sources]
        return {
            "id": text,
            "vraag": text,
            "begrepen_als": text,
            "uitkomst": "beantwoord" if sources else "niet-gevonden",
            "wijze": "passages",
            "antwoord": " ".join(statements) or "Dat staat niet in de documenten.",
            "bronnen": sources,
        }

    def search(self, q: str, limit: int) -> list[dict[str, Any]]:
        return self.index.search(q, limit)

    def page(self, document: str, number: int) -> str | None:
        return self.pages[document][number - 1] if document in self.pages else None

    def model_use(self, answer: dict[str, Any]) -> dict[str, Any] | None:
        return None

    def describe(self) -> dict[str, Any]:
        return {
            "url": None,
            "corpus": corpus_hash({id_: "".join(pages) for id_, pages in self.pages.items()}),
        }

    def close(self) -> None:
        pass

    def _source(self, number: int, hit: dict[str, Any]) -> dict[str, Any]:
        begin = self.pages[hit["document"]][hit["pagina"] - 1].index(hit["tekst"])
        quote = (
            hit["tekst"]
            if self.quote_gate
            else hit["tekst"].replace(" de ", " die ").replace(" op ", " bij ")
        )
        return {
            "nummer": number,
            "document": hit["document"],
            "titel": hit["document"],
            "pagina": hit["pagina"],
            "sectie": [],
            "citaat": quote,
            "begin": begin,
            "eind": begin + len(hit["tekst"]),
        }


def _sentences(page: str) -> Iterator[tuple[int, str]]:
    begin = 0
    for sentence in page.split(". "):
        whole = sentence if sentence.endswith(".") else sentence + "."
        yield begin, whole
        begin += len(whole) + 1


@contextmanager
def serving(toy: ToyAsker) -> Iterator[str]:
    """The toy behind the public interface on a local port; gives its address."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            try:
                self._send(200, toy.answer(body["vraag"]))
            except AskError as error:
                self._send(500, {"title": str(error)})

        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            steps = [unquote(step) for step in parts.path.strip("/").split("/")]
            if steps[1:] == ["zoek"]:
                query = parse_qs(parts.query)
                self._send(200, {"items": toy.search(query["q"][0], int(query["limiet"][0]))})
            elif steps[1:] == ["documenten"]:
                items = [{"id": id_, "sha256": "".join(pages)} for id_, pages in toy.pages.items()]
                self._send(200, {"items": items, "totaal": len(items)})
            elif len(steps) == 5 and toy.page(steps[2], int(steps[4])) is not None:
                self._send(200, {"tekst": toy.page(steps[2], int(steps[4]))})
            else:
                self._send(404, {"title": "bestaat niet"})

        def _send(self, status: int, content: dict[str, Any]) -> None:
            data = json.dumps(content).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
