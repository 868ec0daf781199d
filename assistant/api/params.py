"""The query parameters of every path: what is allowed, and the Dutch sentence when it is not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal

from fastapi import Request
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_validator, model_validator
from pydantic_core import PydanticCustomError

from assistant.api.filters import parse_day, years
from assistant.api.problems import bad_request, listed, shown

Text = Annotated[str, StringConstraints(strip_whitespace=True, max_length=500)]
_DOCUMENT = "Alleen uit het document met deze id (zie `GET /v1/documenten`)."
_Q = "Woorden die alle voorkomen, heel of als begin van een woord; hoofdletters en accenten tellen niet."


class Parameters(BaseModel):
    """Query parameters: an unknown name is refused, an empty value counts as not given."""

    model_config = ConfigDict(extra="forbid", populate_by_name=True)

    @model_validator(mode="before")
    @classmethod
    def _known(cls, given: Any) -> Any:
        if not isinstance(given, Mapping):
            return given
        allowed = [field.alias or name for name, field in cls.model_fields.items()]
        for name in given:
            if name not in allowed:
                raise unknown_parameter(str(name), allowed)
        return {name: value for name, value in given.items() if value not in ("", None)}


def unknown_parameter(name: str, allowed: list[str]) -> PydanticCustomError:
    rest = f"Toegestaan zijn: {listed(allowed)}." if allowed else "Hier zijn geen parameters mogelijk."
    message = f"Parameter {shown(name)} is onbekend. {rest}"
    return PydanticCustomError("onbekend", "{melding}", {"melding": message, "naam": name})


async def no_parameters(request: Request) -> None:
    """For paths without parameters. Raises ProblemError 400 when there are any."""
    for name in request.query_params:
        raise bad_request(name, f"Parameter {shown(name)} is onbekend. Hier zijn geen parameters mogelijk.")


class Paged(Parameters):
    """A list that comes in pages."""

    pagina: int = Field(
        1, ge=1, le=1_000_000, description="De hoeveelste pagina van de lijst, vanaf 1.", examples=[1]
    )
    grootte: int = Field(50, ge=1, le=200, description="Hoeveel per pagina, hoogstens 200.", examples=[50])


def _sort(*fields: str) -> Any:
    return Field(
        None,
        description=f"Volgorde: een of meer van {listed(fields)}, met komma's ertussen; `-` is aflopend.",
        examples=[fields[0], f"-{fields[0]}"],
    )


class ListQuery(Paged):
    """A sorted list of records. `sortable` are the fields that `sorteer` takes."""

    sortable: ClassVar[tuple[str, ...]] = ()
    sorteer: Text | None = None

    @property
    def orders(self) -> list[tuple[str, bool]]:
        """The fields to sort by, each with whether it is descending. ProblemError 400 on an unknown one."""
        out = []
        for part in (self.sorteer or "").split(","):
            name = part.strip().removeprefix("-")
            if not part.strip():
                continue
            if name not in self.sortable:
                allowed = f"Toegestaan zijn: {listed(self.sortable)}; met '-' ervoor aflopend."
                raise bad_request("sorteer", f"Sorteren op {shown(name)} kan niet. {allowed}")
            out.append((name, part.strip().startswith("-")))
        return out


class _WithDocument(Parameters):
    document: Text | None = Field(None, description=_DOCUMENT, examples=["jaarplan"])

    def check_document(self, documents: Mapping[str, object]) -> None:
        """Raises ProblemError 400 when `document` is not in the library."""
        if self.document is not None and self.document not in documents:
            message = f"Document {shown(self.document)} bestaat niet. Toegestaan zijn: {listed(documents)}."
            raise bad_request("document", message)


class _WithPeriod(Parameters):
    periode: Text | None = Field(
        None,
        description="Een jaar of jaren; wat over een van die jaren gaat hoort erbij.",
        examples=["2026", "2025-2030"],
    )

    @field_validator("periode")
    @classmethod
    def _has_year(cls, value: str | None) -> str | None:
        if value and not years(value):
            raise ValueError("moet een jaar of jaren noemen, zoals 2026 of 2025-2030")
        return value


class SearchQuery(_WithDocument):
    q: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)] = Field(
        description="De zoekvraag, 1 tot en met 2.000 tekens.", examples=["nieuwe woningen bij het station"]
    )
    limiet: int = Field(10, ge=1, le=50, description="Hoeveel passages hoogstens.", examples=[10])


class ImageQuery(Parameters):
    breedte: int = Field(
        1200,
        ge=200,
        le=2400,
        description="Breedte in beeldpunten; het beeld is zo breed of een stap breder.",
        examples=[1200],
    )


class DossierQuery(ListQuery):
    sortable: ClassVar[tuple[str, ...]] = ("naam", "thema", "document", "van", "tot")
    sorteer: Text | None = _sort(*sortable)
    trekker: Text | None = Field(
        None, description="Naam (of functie en naam) van een trekker.", examples=["De Wit"]
    )
    gemeente: Text | None = Field(None, description="Gemeente die meedoet.", examples=["Zandhoven"])
    opdrachtgever: Text | None = Field(
        None, description="Naam van een opdrachtgever.", examples=["waterschap"]
    )
    thema: Text | None = Field(None, description="Thema waar het dossier onder valt.", examples=["Energie"])
    looptijd_op: Text | None = Field(
        None,
        alias="looptijdOp",
        description="Jaar of datum (ISO 8601) waarop het dossier loopt; wat niet vaststaat is open.",
        examples=["2027", "2027-06-01"],
    )
    q: Text | None = Field(None, description=_Q, examples=["warmte"])

    @field_validator("looptijd_op")
    @classmethod
    def _is_day(cls, value: str | None) -> str | None:
        if value:
            try:
                parse_day(value)
            except ValueError:
                raise ValueError("moet een jaar of datum zijn, zoals 2027 of 2027-06-01") from None
        return value


class TrekkerQuery(ListQuery):
    sortable: ClassVar[tuple[str, ...]] = ("naam", "achternaam", "functie", "gemeente", "dossiers")
    sorteer: Text | None = _sort(*sortable)
    q: Text | None = Field(None, description=_Q, examples=["wethouder De Wit"])
    gemeente: Text | None = Field(None, description="Gemeente van de trekker.", examples=["Zandhoven"])


class GemeenteQuery(ListQuery):
    sortable: ClassVar[tuple[str, ...]] = ("naam", "dossiers", "cijfers")
    sorteer: Text | None = _sort(*sortable)
    q: Text | None = Field(
        None, description="Naam van de gemeente, heel of het begin ervan.", examples=["Zand"]
    )


class LobbydoelQuery(ListQuery, _WithDocument):
    sortable: ClassVar[tuple[str, ...]] = ("thema", "nummer", "tekst", "gericht_aan", "document")
    sorteer: Text | None = _sort(*sortable)
    thema: Text | None = Field(None, description="Thema van de agenda.", examples=["Mobiliteit"])
    q: Text | None = Field(None, description=_Q, examples=["spoor"])


class ThemaQuery(ListQuery, _WithDocument):
    sortable: ClassVar[tuple[str, ...]] = ("naam", "nummer", "document")
    sorteer: Text | None = _sort(*sortable)
    q: Text | None = Field(None, description=_Q, examples=["energie"])


class ActieQuery(ListQuery, _WithDocument, _WithPeriod):
    sortable: ClassVar[tuple[str, ...]] = ("nummer", "titel", "document", "verantwoordelijke", "van", "tot")
    sorteer: Text | None = _sort(*sortable)
    verantwoordelijke: Text | None = Field(
        None, description="Wie verantwoordelijk is.", examples=["provincie"]
    )
    organisatie: Text | None = Field(
        None, description="Organisatie die uren inzet of verantwoordelijk is.", examples=["Zandhoven"]
    )
    q: Text | None = Field(None, description=_Q, examples=["ouderen"])


class CijferQuery(ListQuery, _WithDocument, _WithPeriod):
    sortable: ClassVar[tuple[str, ...]] = (
        "tabel",
        "rij",
        "kolom",
        "periode",
        "gemeente",
        "getal",
        "eenheid",
        "document",
    )
    sorteer: Text | None = _sort(*sortable)
    gemeente: Text | None = Field(
        None, description="Gemeente die het cijfer betreft.", examples=["Zandhoven"]
    )
    onderwerp: Text | None = Field(
        None,
        description="Woorden uit de naam van tabel, rij, kolom of eenheid samen.",
        examples=["sociale huur"],
    )
    tabel: Text | None = Field(None, description="Woorden uit de naam van de tabel.", examples=["woningbouw"])


class BegripQuery(ListQuery, _WithDocument):
    sortable: ClassVar[tuple[str, ...]] = ("term", "voluit", "document", "soort")
    sorteer: Text | None = _sort(*sortable)
    soort: Literal["document", "thesaurus", "alle"] = Field(
        "document",
        description="`document`: wat de documenten noemen; `thesaurus`: algemene begrippen uit het "
        "vakgebied, zonder bron; `alle`: beide.",
        examples=["alle"],
    )
    q: Text | None = Field(None, description=_Q, examples=["RES"])


class BevindingQuery(ListQuery, _WithDocument):
    sortable: ClassVar[tuple[str, ...]] = ("soort", "tekst")
    sorteer: Text | None = _sort(*sortable)
    soort: Text | None = Field(None, description="Soort bevinding.", examples=["telling"])
    q: Text | None = Field(None, description=_Q, examples=["totaal"])
