"""The OpenAPI 3.1 document: what FastAPI derives, with our errors, media types and examples in it."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic import BaseModel

from assistant.api.middleware import API_VERSION
from assistant.api.models import Judgement, ProblemBody, Question

_ERRORS = {
    400: "Het verzoek klopt niet; `detail` zegt wat er mis is en wat mag.",
    404: "Wat gevraagd wordt bestaat niet.",
    413: "Het verzoek is te groot.",
    415: "De inhoud is geen JSON.",
    416: "Het gevraagde bereik ligt niet in het bestand.",
    503: "Er is nog geen bibliotheek open.",
}
_TAGS = [
    {"name": "Vragen", "description": "Een vraag in gewone taal, een kort antwoord met bronnen."},
    {"name": "Register", "description": "Wie, wat, wanneer en hoeveel, elk gegeven met zijn bron."},
    {"name": "Zoeken", "description": "Passages zoeken."},
    {"name": "Documenten", "description": "De documenten zelf: gegevens, tekst, beeld en bestand."},
    {"name": "Gezondheid", "description": "Voor wie de dienst draait."},
]
_DESCRIPTION = (
    "Beantwoordt vragen over documenten van regionale overheden, met bij elke bewering het letterlijke "
    "citaat, het document en de pagina, en geeft de gegevens die in die documenten staan als register. "
    "Fouten komen als `application/problem+json`. Wat een document niet zegt is null of een lege lijst."
)
_REF = "#/components/schemas/"


def documented(model: type[BaseModel], *errors: int, csv: bool = False) -> dict[int | str, dict[str, Any]]:
    """The `responses` of an operation: the model at 200, and the statuses that it may fail with."""
    good: dict[str, Any] = {"model": model, "description": (model.__doc__ or "").strip()}
    if csv:
        good["content"] = {"text/csv": {"schema": {"type": "string"}, "example": "naam,document,pagina\r\n"}}
    return {200: good, **failures(*errors)}


def failures(*errors: int) -> dict[int | str, dict[str, Any]]:
    return {status: {"model": ProblemBody, "description": _ERRORS[status]} for status in errors}


def describe(app: FastAPI) -> dict[str, Any]:
    """The document, made at the first call and kept."""
    if app.openapi_schema is None:
        document = get_openapi(
            title="Vraagbaak",
            version=API_VERSION,
            summary="Vragen aan bestuurlijke documenten, met bronnen",
            description=_DESCRIPTION,
            routes=app.routes,
            tags=_TAGS,
            license_info={"name": "EUPL-1.2", "identifier": "EUPL-1.2"},
            servers=[{"url": "/", "description": "Deze server"}],
        )
        _finish(document)
        app.openapi_schema = document
    return app.openapi_schema


def _finish(document: dict[str, Any]) -> None:
    components = document.setdefault("components", {}).setdefault("schemas", {})
    # The bodies that the handlers parse themselves.
    for model in (Question, Judgement):
        schema = model.model_json_schema(ref_template=_REF + "{model}")
        components.update(schema.pop("$defs", {}))
        components[model.__name__] = schema
    for name in ("HTTPValidationError", "ValidationError"):
        components.pop(name, None)
    for path in document["paths"].values():
        for operation in path.values():
            responses = operation["responses"]
            responses.pop("422", None)
            for status, response in responses.items():
                content = response.get("content", {})
                if status[0] in "45" and "application/json" in content:
                    content["application/problem+json"] = content.pop("application/json")
                for body in content.values():
                    _add_example(body, components)
                if status == "200" or status[0] in "45":
                    response.setdefault("headers", {})["API-Version"] = {
                        "description": "Versie van deze API.",
                        "schema": {"type": "string", "examples": [API_VERSION]},
                    }
            for parameter in operation.get("parameters", []):
                _strip_null(parameter["schema"])
            for body in operation.get("requestBody", {}).get("content", {}).values():
                _add_example(body, components)


def _add_example(body: dict[str, Any], components: dict[str, Any]) -> None:
    name = body.get("schema", {}).get("$ref", "").removeprefix(_REF)
    examples = components.get(name, {}).get("examples")
    if examples:
        body.setdefault("example", examples[0])


def _strip_null(schema: dict[str, Any]) -> None:
    """A query parameter that may be left out is optional, it cannot be null."""
    kinds = [kind for kind in schema.get("anyOf", []) if kind != {"type": "null"}]
    if len(kinds) == 1:
        del schema["anyOf"]
        schema.update(kinds[0])
