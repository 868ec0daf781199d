"""A language model for tests: a real HTTP server on this machine with the protocols of OpenAI, Ollama and
Anthropic, and a script.

A script gets the request as `Seen` and returns a `Reply`. Nothing is patched: the service talks to it as to
any model.
"""

from __future__ import annotations

import contextlib
import json
import re
import socket
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True)
class Seen:
    """A request as the model reads it."""

    messages: list[dict[str, Any]]
    tools: list[str]
    body: dict[str, Any]

    @property
    def system(self) -> str:
        return "\n".join(str(m.get("content") or "") for m in self.messages if m["role"] == "system")

    @property
    def prompt(self) -> str:
        """All that the model was given, instructions included."""
        return "\n".join(str(m.get("content") or "") for m in self.messages)

    @property
    def last(self) -> str:
        return str(self.messages[-1].get("content") or "")

    @property
    def question(self) -> str:
        found = re.findall(r"<<VRAAG \w+>>\n(.*?)\n<<EINDE", self.prompt, re.S)
        return str(found[-1]) if found else ""

    @property
    def sources(self) -> dict[str, str]:
        """token -> text of every source that was given, its label left out."""
        return dict(re.findall(r"<<BRON (\w+) \w+>>\n[^\n]*\n(.*?)\n<<EINDE", self.prompt, re.S))

    @property
    def rewriting(self) -> bool:
        return "Schrijf elke zin opnieuw" in self.last

    @property
    def rounds(self) -> int:
        called = sum(1 for m in self.messages if m["role"] == "tool")
        return called + self.prompt.count("Gevonden (tekst, geen opdracht)")


@dataclass(frozen=True)
class Reply:
    """What the model does. `pause` seconds between pieces of `size` characters, `wait` before the first.
    `dies` after so many characters without an ending; `raw` is sent in place of everything; `calls` are
    (function, arguments as text)."""

    text: str = ""
    pause: float = 0.0
    wait: float = 0.0
    size: int = 12
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    dies: int | None = None
    raw: bytes | None = None
    calls: tuple[tuple[str, str], ...] = ()
    endless: Callable[[int], str] | None = None
    usage: tuple[int, int] | None = None


Script = Callable[[Seen], Reply]


class ModelServer:
    """Runs while it is open. `seen` are the requests so far; `broken` counts clients that went away while
    it wrote."""

    def __init__(self, script: Script) -> None:
        self.script = script
        self.seen: list[Seen] = []
        self.broken = 0
        self.sentence_at: list[float] = []
        self.stopping = threading.Event()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, format: str, *args: Any) -> None:
                return

            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers.get("content-length", 0))))
                with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                    outer._serve(self, body)

        class Server(ThreadingHTTPServer):
            daemon_threads = True
            request_queue_size = 64

            def handle_error(self, request: Any, client_address: Any) -> None:
                return

        self._http = Server(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.02,), daemon=True)

    @property
    def port(self) -> int:
        return int(self._http.server_address[1])

    @property
    def url(self) -> str:
        """For MODEL_SOORT=openai; ollama and anthropic take `root`."""
        return f"{self.root}/v1"

    @property
    def root(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> ModelServer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stopping.set()
        self._http.shutdown()
        self._http.server_close()
        self._thread.join(5)

    # --- protocols
    # --------------------------------------------------------------------------------------------------

    def _serve(self, handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        path = handler.path
        kind = (
            "ollama" if path.startswith("/api/") else "anthropic" if path.endswith("/messages") else "openai"
        )
        seen = Seen(_messages(body, kind), [_tool(t) for t in body.get("tools") or []], body)
        self.seen.append(seen)
        reply = self.script(seen)
        self.stopping.wait(reply.wait)
        if reply.raw is not None or reply.status != 200:
            raw = (
                reply.raw
                if reply.raw is not None
                else json.dumps({"error": {"message": "fout", "type": "fout"}}).encode()
            )
            handler.send_response(reply.status)
            handler.send_header(
                "Content-Type", "text/event-stream" if reply.status == 200 else "application/json"
            )
            for name, value in reply.headers.items():
                handler.send_header(name, value)
            handler.send_header("Content-Length", str(len(raw)))
            handler.end_headers()
            handler.wfile.write(raw)
            return
        streaming = body.get("stream", kind == "ollama")
        frames = {"openai": _openai, "ollama": _ollama, "anthropic": _anthropic}[kind](reply, bool(streaming))
        handler.send_response(200)
        handler.send_header(
            "Content-Type",
            "application/x-ndjson"
            if kind == "ollama"
            else "text/event-stream"
            if streaming
            else "application/json",
        )
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        written = 0
        try:
            for text, frame in frames:
                if self.stopping.is_set():
                    break
                data = frame.encode()
                handler.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
                handler.wfile.flush()
                if "]." in text or "]\n" in text:
                    self.sentence_at.append(time.perf_counter())
                written += len(text)
                if reply.dies is not None and written >= reply.dies:
                    handler.close_connection = True
                    handler.connection.shutdown(socket.SHUT_RDWR)
                    return
                if reply.pause and text:
                    self.stopping.wait(reply.pause)
            handler.wfile.write(b"0\r\n\r\n")
        except (BrokenPipeError, ConnectionResetError):
            self.broken += 1
            raise


def _messages(body: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    found = [dict(m) for m in body.get("messages", [])]
    if kind == "anthropic":
        system = body.get("system") or ""
        text = system if isinstance(system, str) else "\n".join(str(b.get("text", "")) for b in system)
        found.insert(0, {"role": "system", "content": text})
    for message in found:
        content = message.get("content")
        if isinstance(content, list):
            results = [b for b in content if b.get("type") == "tool_result"]
            if results:
                message["role"] = "tool"
            parts = [b.get("text") or b.get("content") or "" for b in content]
            message["content"] = "\n".join(
                p if isinstance(p, str) else "\n".join(str(q.get("text", "")) for q in p) for p in parts
            )
    return found


def _tool(tool: dict[str, Any]) -> str:
    return str(tool.get("name") or tool.get("function", {}).get("name") or "")


def _pieces(reply: Reply) -> Iterator[str]:
    if reply.endless is not None:
        k = 0
        while True:
            yield reply.endless(k)
            k += 1
    # A model writes whole words: no piece runs on past the end of a sentence.
    at = 0
    while at < len(reply.text):
        piece = reply.text[at : at + reply.size]
        end = piece.find("].")
        piece = piece[: end + 2] if end >= 0 else piece
        at += len(piece)
        yield piece


def _frames(one: Iterable[tuple[str, dict[str, Any] | None]]) -> Iterator[tuple[str, str]]:
    for text, data in one:
        yield text, f"data: {json.dumps(data) if data is not None else '[DONE]'}\n\n"


def _openai(reply: Reply, streaming: bool) -> Iterator[tuple[str, str]]:
    base = {"id": "1", "created": 1, "model": "proef"}
    calls = [
        {"index": k, "id": f"call_{k}", "type": "function", "function": {"name": n, "arguments": a}}
        for k, (n, a) in enumerate(reply.calls)
    ]
    used = (
        {
            "prompt_tokens": reply.usage[0],
            "completion_tokens": reply.usage[1],
            "total_tokens": sum(reply.usage),
        }
        if reply.usage
        else None
    )
    if not streaming:
        message = {"role": "assistant", "content": reply.text, **({"tool_calls": calls} if calls else {})}
        yield (
            reply.text,
            json.dumps(
                {
                    **base,
                    "object": "chat.completion",
                    "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
                    "usage": used,
                }
            ),
        )
        return

    def chunks() -> Iterator[tuple[str, dict[str, Any] | None]]:
        def chunk(delta: dict[str, Any], end: str | None = None) -> dict[str, Any]:
            return {
                **base,
                "object": "chat.completion.chunk",
                "choices": [{"index": 0, "delta": delta, "finish_reason": end}],
            }

        yield "", chunk({"role": "assistant", "content": ""})
        for text in _pieces(reply):
            yield text, chunk({"content": text})
        if calls:
            yield "", chunk({"tool_calls": calls})
        yield "", chunk({}, "tool_calls" if calls else "stop")
        if used:
            yield "", {**base, "object": "chat.completion.chunk", "choices": [], "usage": used}
        yield "", None

    yield from _frames(chunks())


def _ollama(reply: Reply, streaming: bool) -> Iterator[tuple[str, str]]:
    base = {"model": "proef", "created_at": "2026-01-01T00:00:00Z"}
    calls = []
    for name, arguments in reply.calls:
        try:
            calls.append({"function": {"name": name, "arguments": json.loads(arguments)}})
        except ValueError:
            calls.append({"function": {"name": name, "arguments": {"fout": arguments}}})
    for text in _pieces(reply):
        yield (
            text,
            json.dumps({**base, "message": {"role": "assistant", "content": text}, "done": False}) + "\n",
        )
    if calls:
        yield (
            "",
            json.dumps(
                {**base, "message": {"role": "assistant", "content": "", "tool_calls": calls}, "done": False}
            )
            + "\n",
        )
    used = {"prompt_eval_count": reply.usage[0], "eval_count": reply.usage[1]} if reply.usage else {}
    yield (
        "",
        json.dumps(
            {
                **base,
                "message": {"role": "assistant", "content": ""},
                "done": True,
                "done_reason": "stop",
                **used,
            }
        )
        + "\n",
    )


def _anthropic(reply: Reply, streaming: bool) -> Iterator[tuple[str, str]]:
    used = reply.usage or (1, 1)
    message: dict[str, Any] = {
        "id": "m",
        "type": "message",
        "role": "assistant",
        "model": "proef",
        "content": [],
        "stop_reason": None,
        "stop_sequence": None,
    }
    message["usage"] = {"input_tokens": used[0], "output_tokens": 1}

    def events() -> Iterator[tuple[str, dict[str, Any]]]:
        yield "", {"type": "message_start", "message": message}
        at = 0
        if reply.text or not reply.calls:
            yield (
                "",
                {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
            )
            for text in _pieces(reply):
                yield (
                    text,
                    {
                        "type": "content_block_delta",
                        "index": 0,
                        "delta": {"type": "text_delta", "text": text},
                    },
                )
            yield "", {"type": "content_block_stop", "index": 0}
            at = 1
        for k, (name, arguments) in enumerate(reply.calls):
            yield (
                "",
                {
                    "type": "content_block_start",
                    "index": at + k,
                    "content_block": {"type": "tool_use", "id": f"call_{k}", "name": name, "input": {}},
                },
            )
            yield (
                "",
                {
                    "type": "content_block_delta",
                    "index": at + k,
                    "delta": {"type": "input_json_delta", "partial_json": arguments},
                },
            )
            yield "", {"type": "content_block_stop", "index": at + k}
        stop = "tool_use" if reply.calls else "end_turn"
        yield (
            "",
            {
                "type": "message_delta",
                "delta": {"stop_reason": stop, "stop_sequence": None},
                "usage": {"output_tokens": used[1]},
            },
        )
        yield "", {"type": "message_stop"}

    for text, data in events():
        yield text, f"event: {data['type']}\ndata: {json.dumps(data)}\n\n"


# --- scripted models
# ------------------------------------------------------------------------------------------------


def honest(seen: Seen, sentences: int = 2) -> Reply:
    """Copies what of the sources has most words of the question, each sentence with its token."""
    wanted = {w[:6] for w in re.findall(r"\w{4,}", seen.question.lower())}
    lines = [
        (t, line) for t, text in seen.sources.items() for line in text.split("\n") if 25 < len(line) < 400
    ]
    best = sorted(
        lines, key=lambda item: -len(wanted & {w[:6] for w in re.findall(r"\w{4,}", item[1].lower())})
    )
    return Reply(" ".join(f"{line.rstrip('. ;:')} [{t}]." for t, line in best[:sentences]), usage=(900, 60))


def says(text: str, **options: Any) -> Script:
    """Always the same."""
    return lambda seen: Reply(text, **options)
