"""Every setting, its default and its meaning. Read once from the environment; wrong values are refused by name."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

MODEL_KINDS = ("openai", "ollama", "anthropic")
PROJECT = Path(__file__).resolve().parent.parent


class SettingError(ValueError):
    """A setting has a value that it cannot have; the message is Dutch and names setting, value and what is allowed."""


@dataclass(frozen=True, slots=True)
class Settings:
    """CORPUS, DATA: folders. REGIO: a municipality or document of the reader's own region, in a library of several, or `alle`. HOST, PORT: where to listen. EMBEDDING, EMBEDDING_URL, EMBEDDING_KEY: the embedding model
    (`latent` is fitted on the library and downloads nothing). MAX_PAGINAS, MAX_TEKENS, LEES_SECONDEN, LEES_GEHEUGEN_MB:
    limits on reading one file. MODEL, MODEL_URL, MODEL_KEY: a language model, none by default.
    MODEL_SOORT: openai (any server that speaks its protocol), ollama or anthropic. MODEL_SECONDEN,
    MODEL_EERSTE_SECONDEN: how long a question may take, and how long its first word. MODEL_POGINGEN: tries of
    one call. MODEL_TEGELIJK: calls at the same time. MODEL_CONTEXT, MODEL_ANTWOORD: tokens that the model can
    read, and may write. MODEL_RONDEN: how often it may look something up. MODEL_FUNCTIES: auto, ja or nee,
    whether it is called with functions. MODEL_TOKENS_VRAAG, MODEL_TOKENS_DAG, MODEL_EURO_VRAAG, MODEL_EURO_DAG:
    budgets of a question and a day, 0 for none. MODEL_PRIJS_IN, MODEL_PRIJS_UIT: euros a million tokens.
    """

    corpus: Path = PROJECT / "corpus"
    data: Path = PROJECT / ".data"
    region: str = ""
    host: str = "127.0.0.1"
    port: int = 8000
    embedding: str = "latent"
    embedding_url: str = ""
    embedding_key: str = ""
    max_pages: int = 2000
    max_characters: int = 5_000_000
    read_seconds: int = 120
    read_megabytes: int = 2048
    model: str = ""
    model_url: str = ""
    model_key: str = field(default="", repr=False)
    model_kind: str = "openai"
    model_seconds: int = 30
    model_first_seconds: int = 10
    model_tries: int = 3
    model_parallel: int = 4
    model_context: int = 8192
    model_answer: int = 700
    model_rounds: int = 2
    model_functions: str = "auto"
    model_tokens_question: int = 30_000
    model_tokens_day: int = 0
    model_price_in: float = 0.0
    model_price_out: float = 0.0
    model_euro_question: float = 0.0
    model_euro_day: float = 0.0

    @classmethod
    def from_env(cls, env: Mapping[str, str] | None = None) -> Settings:
        """Raises SettingError for a value that cannot be."""
        env = os.environ if env is None else env
        plain = cls()
        return cls(
            corpus=Path(env.get("CORPUS") or plain.corpus).expanduser(),
            data=Path(env.get("DATA") or plain.data).expanduser(),
            region=env.get("REGIO", "").strip(),
            host=env.get("HOST") or plain.host,
            port=_number(env, "PORT", plain.port, 1, 65535),
            embedding=env.get("EMBEDDING") or plain.embedding,
            embedding_url=env.get("EMBEDDING_URL", ""),
            embedding_key=env.get("EMBEDDING_KEY", ""),
            max_pages=_number(env, "MAX_PAGINAS", plain.max_pages, 1, 100_000),
            max_characters=_number(env, "MAX_TEKENS", plain.max_characters, 1000, 10**9),
            read_seconds=_number(env, "LEES_SECONDEN", plain.read_seconds, 1, 86_400),
            read_megabytes=_number(env, "LEES_GEHEUGEN_MB", plain.read_megabytes, 256, 10**6),
            model=env.get("MODEL", ""),
            model_url=env.get("MODEL_URL", ""),
            model_key=env.get("MODEL_KEY", ""),
            model_kind=_choice(env, "MODEL_SOORT", plain.model_kind, MODEL_KINDS),
            model_seconds=_number(env, "MODEL_SECONDEN", plain.model_seconds, 1, 600),
            model_first_seconds=_number(env, "MODEL_EERSTE_SECONDEN", plain.model_first_seconds, 1, 600),
            model_tries=_number(env, "MODEL_POGINGEN", plain.model_tries, 1, 10),
            model_parallel=_number(env, "MODEL_TEGELIJK", plain.model_parallel, 1, 1000),
            model_context=_number(env, "MODEL_CONTEXT", plain.model_context, 2048, 10**7),
            model_answer=_number(env, "MODEL_ANTWOORD", plain.model_answer, 50, 100_000),
            model_rounds=_number(env, "MODEL_RONDEN", plain.model_rounds, 0, 10),
            model_functions=_choice(env, "MODEL_FUNCTIES", plain.model_functions, ("auto", "ja", "nee")),
            model_tokens_question=_number(env, "MODEL_TOKENS_VRAAG", plain.model_tokens_question, 0, 10**9),
            model_tokens_day=_number(env, "MODEL_TOKENS_DAG", plain.model_tokens_day, 0, 10**12),
            model_price_in=_amount(env, "MODEL_PRIJS_IN"),
            model_price_out=_amount(env, "MODEL_PRIJS_UIT"),
            model_euro_question=_amount(env, "MODEL_EURO_VRAAG"),
            model_euro_day=_amount(env, "MODEL_EURO_DAG"),
        )


def _number(env: Mapping[str, str], name: str, default: int, least: int, most: int) -> int:
    raw = env.get(name, "").strip()
    if not raw:
        return default
    try:
        value = int(raw)
    except ValueError:
        raise SettingError(
            f"{name}={raw} is geen getal. Geef een getal van {least} tot en met {most}."
        ) from None
    if not least <= value <= most:
        raise SettingError(f"{name}={raw} kan niet. Geef een getal van {least} tot en met {most}.")
    return value


def _choice(env: Mapping[str, str], name: str, default: str, allowed: tuple[str, ...]) -> str:
    value = env.get(name, "").strip().lower() or default
    if value not in allowed:
        raise SettingError(f"{name}={value} kan niet. Kies uit {', '.join(allowed)}.")
    return value


def _amount(env: Mapping[str, str], name: str) -> float:
    """Euros, with a comma or a point; 0 where nothing is set."""
    raw = env.get(name, "").strip()
    try:
        value = float(raw.replace(",", ".")) if raw else 0.0
    except ValueError:
        value = -1.0
    if not 0 <= value <= 10**9:
        raise SettingError(f"{name}={raw} is geen bedrag. Geef een getal van 0 of meer, zoals 2,50.")
    return value
