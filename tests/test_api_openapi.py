"""The description that a client is written from."""

from __future__ import annotations

from typing import Any

import pytest
from api_fake import app_client


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    found: dict[str, Any] = app_client(tmp_path_factory.mktemp("api")).get("/v1/openapi.json").json()
    return found


def operations(spec: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    return [(f"{method} {path}", op) for path, item in spec["paths"].items() for method, op in item.items()]


def test_version_and_paths(spec: dict[str, Any]) -> None:
    assert spec["openapi"].startswith("3.1")
    for path in [
        "/v1/vragen", "/v1/zoek", "/v1/documenten", "/v1/documenten/{id}/paginas/{pagina}/beeld",
        "/v1/dossiers/{id}",
        "/v1/gemeenten/{naam}", "/v1/begrippen/{term}", "/v1/bevindingen", "/health/ready",
    ]:  # fmt: skip
        assert path in spec["paths"], f"{path} is not described"


def test_everything_is_described_in_dutch_with_examples(spec: dict[str, Any]) -> None:
    for name, operation in operations(spec):
        assert operation["summary"] and operation["description"] and operation["tags"], name
        assert "422" not in operation["responses"], f"{name} promises a status that never comes"
        for parameter in operation.get("parameters", []):
            if parameter["in"] == "query":
                assert parameter.get("description"), f"{name}: {parameter['name']} is not described"
                examples = parameter["schema"].get("examples") or parameter.get("examples")
                assert examples, f"{name}: {parameter['name']} has no example"
        for status, response in operation["responses"].items():
            for media, body in response.get("content", {}).items():
                assert status[0] == "2" or media == "application/problem+json", f"{name} {status}: {media}"
                if media == "application/json":
                    assert "example" in body, f"{name} {status} has no example"
    for name, schema in spec["components"]["schemas"].items():
        assert schema.get("title") and schema.get("description") and schema.get("examples"), name
        for field, body in schema.get("properties", {}).items():
            assert body.get("description"), f"{name}.{field} is not described"


def test_every_reference_leads_somewhere(spec: dict[str, Any]) -> None:
    def walk(value: Any) -> None:
        if isinstance(value, dict):
            target = value.get("$ref")
            if isinstance(target, str):
                assert target.rpartition("/")[2] in spec["components"]["schemas"], f"{target} does not exist"
            for part in value.values():
                walk(part)
        elif isinstance(value, list):
            for part in value:
                walk(part)

    walk(spec)


def test_query_keys_are_camel_case_and_bounds_are_told(spec: dict[str, Any]) -> None:
    parameters = {p["name"]: p for p in spec["paths"]["/v1/dossiers"]["get"]["parameters"]}
    assert "looptijdOp" in parameters
    assert parameters["grootte"]["schema"]["maximum"] == 200
    assert not any("_" in p["name"] for _, op in operations(spec) for p in op.get("parameters", []))
