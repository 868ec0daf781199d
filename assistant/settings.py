"""Every setting, its default and its meaning. Read once from the environment; wrong values are refused by name."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent


class SettingError(ValueError):
    """A setting has a value that it cannot have; the message is Dutch and names setting, value and what is allowed."""


@dataclass(frozen=True, slots=True)
class Settings:
    """CORPUS, DATA: folders. HOST, PORT: where to listen. EMBEDDING, EMBEDDING_URL, EMBEDDING_KEY: the embedding model
    (`latent` is fitted on the library and downloads nothing). MAX_PAGINAS, MAX_TEKENS, LEES_SECONDEN, LEES_GEHEUGEN_MB:
    limits on reading one file. MODEL, MODEL_URL, MODEL_KEY: a language model, none by default.
    """

    corpus: Path = PROJECT / "corpus"
    data: Path = PROJECT / ".data"
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
    model_key: str = ""

    @classmethod
    def from_env(cls, env: Mapping[str, str] | None = None) -> Settings:
        """Raises SettingError for a value that cannot be."""
        env = os.environ if env is None else env
        plain = cls()
        return cls(
            corpus=Path(env.get("CORPUS") or plain.corpus).expanduser(),
            data=Path(env.get("DATA") or plain.data).expanduser(),
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
        )


def _number(env: Mapping[str, str], name: str, default: int, least: int, most: int) -> int:
    raw = env.get(name, "").strip()
    if not raw:
        return default
    try:
        value = int(raw)
    except ValueError:
        raise SettingError(f"{name}={raw} is geen getal. Geef een getal van {least} tot en met {most}.") from None
    if not least <= value <= most:
        raise SettingError(f"{name}={raw} kan niet. Geef een getal van {least} tot en met {most}.")
    return value
