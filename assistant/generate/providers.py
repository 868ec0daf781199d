"""The language model that the settings name, as LlamaIndex's own class for it. Each is an extra, imported
when it is used."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from ipaddress import ip_address
from typing import Any, cast
from urllib.parse import urlsplit

from llama_index.core.base.llms.types import LLMMetadata
from llama_index.core.llms.function_calling import FunctionCallingLLM

from assistant.generate.errors import ModelError
from assistant.settings import Settings

# Tests set this to False: then only a model on this machine can be asked.
ALLOW_MODEL_REQUESTS = True

_OPENAI, _OLLAMA = "https://api.openai.com/v1", "http://localhost:11434"
_ANTHROPIC = "https://api.anthropic.com"
EXTRAS = {"openai": "openai", "ollama": "ollama", "anthropic": "anthropic"}


def address(settings: Settings) -> str:
    """Where the model is asked."""
    return (
        settings.model_url
        or {"openai": _OPENAI, "ollama": _OLLAMA, "anthropic": _ANTHROPIC}[settings.model_kind]
    )


def make(settings: Settings) -> FunctionCallingLLM:
    """The model of the settings. Raises ModelError (kind instelling) where its extra is not installed or
    its address is wrong."""
    where = urlsplit(address(settings))
    if where.scheme not in ("http", "https") or not where.hostname:
        raise ModelError("instelling", "MODEL_URL moet met http:// of https:// beginnen")
    if not ALLOW_MODEL_REQUESTS and not _local(where.hostname):
        raise ModelError(
            "instelling", f"hier mag geen taalmodel buiten deze machine gevraagd worden ({where.hostname})"
        )
    return _MAKERS[settings.model_kind](settings)


def _openai(settings: Settings) -> FunctionCallingLLM:
    return _made(
        "llama_index.llms.openai_like",
        "OpenAILike",
        settings,
        api_base=address(settings),
        api_key=settings.model_key or "geen",
        is_chat_model=True,
        is_function_calling_model=settings.model_functions != "nee",
        context_window=settings.model_context,
        max_tokens=settings.model_answer,
        timeout=float(settings.model_seconds),
        max_retries=0,
        strict=False,
    )


def _ollama(settings: Settings) -> FunctionCallingLLM:
    return _made(
        "llama_index.llms.ollama",
        "Ollama",
        settings,
        base_url=address(settings),
        context_window=settings.model_context,
        request_timeout=float(settings.model_seconds),
        is_function_calling_model=settings.model_functions != "nee",
        additional_kwargs={"num_predict": settings.model_answer},
    )


def _anthropic(settings: Settings) -> FunctionCallingLLM:
    return _made(
        "llama_index.llms.anthropic",
        "Anthropic",
        settings,
        base_url=settings.model_url or None,
        api_key=settings.model_key or "geen",
        max_tokens=settings.model_answer,
        timeout=float(settings.model_seconds),
        max_retries=0,
    )


_MAKERS: dict[str, Callable[[Settings], FunctionCallingLLM]] = {
    "openai": _openai,
    "ollama": _ollama,
    "anthropic": _anthropic,
}


def _of_any_name(kind: type, settings: Settings) -> type:
    """llama-index-llms-anthropic 0.12 refuses model names that it does not list, so all newer ones too."""

    def metadata(self: Any) -> LLMMetadata:
        return LLMMetadata(
            context_window=settings.model_context,
            num_output=settings.model_answer,
            is_chat_model=True,
            is_function_calling_model=settings.model_functions != "nee",
            model_name=settings.model,
        )

    return type(kind.__name__, (kind,), {"metadata": property(metadata), "__module__": __name__})


def _made(module: str, name: str, settings: Settings, **options: Any) -> FunctionCallingLLM:
    try:
        kind = getattr(import_module(module), name)
        if settings.model_kind == "anthropic":
            kind = _of_any_name(kind, settings)
    except ImportError as error:
        extra = EXTRAS[settings.model_kind]
        raise ModelError(
            "instelling", f"installeer eerst: pip install 'vraagbaak[{extra}]' ({error.name} ontbreekt)"
        ) from None
    return cast(FunctionCallingLLM, kind(model=settings.model, temperature=0.0, **options))


def _local(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
