"""What goes over the line, as models. Only the question is validated with them; the rest describes responses.

Responses are built as plain values, once for each generation; the models give them a schema in OpenAPI.
All examples are invented.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_validator

Mode = Literal["auto", "opzoeking", "passages", "taalmodel"]
MAX_QUESTION = 2000
MAX_TURNS = 50
MAX_TURN = 4000


def schema(
    title: str, example: dict[str, Any], extra: Literal["ignore", "forbid", "allow"] = "ignore"
) -> ConfigDict:
    """How a model is named and shown by example."""
    return ConfigDict(title=title, json_schema_extra={"examples": [example]}, extra=extra)


SOURCE: dict[str, Any] = {
    "document": "jaarplan",
    "titel": "Jaarplan Zandhoven en omstreken",
    "uitgever": "Streek Zandhoven",
    "datum": "2025-10",
    "versie": "sha256:3b1f…",
    "pagina": 5,
    "paginalabel": "5",
    "sectie": ["Ruimte", "Water en Oevers"],
    "citaat": "Wethouder A. de Wit",
    "begin": 1234,
    "eind": 1253,
    "rechthoeken": [[0.71, 0.42, 0.93, 0.47]],
    "link": "/v1/documenten/jaarplan/bestand#page=5",
}


class Turn(BaseModel):
    """Een eerdere vraag in hetzelfde gesprek, met het antwoord daarop."""

    model_config = schema(
        "Beurt",
        {"vraag": "Wat is Water en Oevers?", "antwoord": "Een dossier van de streek."},
        extra="forbid",
    )
    vraag: Annotated[str, StringConstraints(max_length=MAX_TURN)] = Field(description="De eerdere vraag.")
    antwoord: Annotated[str, StringConstraints(max_length=MAX_TURN)] = Field(
        "", description="Het antwoord dat daarop kwam."
    )

    @field_validator("antwoord", mode="before")
    @classmethod
    def _none_is_empty(cls, value: Any) -> Any:
        return "" if value is None else value


class Question(BaseModel):
    """Een vraag aan de documenten. Alleen `vraag` is verplicht."""

    model_config = schema(
        "Vraag",
        {
            "vraag": "En wie trekt dat?",
            "geschiedenis": [{"vraag": "Wat is Water en Oevers?", "antwoord": "Een dossier van de streek."}],
            "documenten": ["jaarplan"],
            "wijze": "auto",
        },
        extra="forbid",
    )
    vraag: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=MAX_QUESTION)] = (
        Field(description="De vraag, 1 tot en met 2.000 tekens (witruimte aan begin en eind telt niet).")
    )
    geschiedenis: list[Turn] = Field(
        [],
        max_length=MAX_TURNS,
        description="Eerdere beurten van het gesprek, de oudste eerst; hoogstens 50.",
    )
    gesprek: Annotated[str, StringConstraints(max_length=200, pattern=r"^[\w.:-]+$")] | None = Field(
        None, description="Id van een gesprek dat de server bewaart."
    )
    documenten: list[str] = Field(
        [],
        max_length=1000,
        description="Zoek alleen in de documenten met deze id's; leeg of weggelaten betekent in alle.",
    )
    wijze: Mode = Field("auto", description="Hoe het antwoord tot stand komt; `auto` kiest zelf.")

    @field_validator("geschiedenis", "documenten", mode="before")
    @classmethod
    def _none_is_empty(cls, value: Any) -> Any:
        return [] if value is None else value

    @field_validator("wijze", mode="before")
    @classmethod
    def _none_is_auto(cls, value: Any) -> Any:
        return "auto" if value is None else value


class Source(BaseModel):
    """Waar iets staat. `tekst[begin:eind]` van de pagina is precies `citaat`."""

    model_config = schema("Bron", SOURCE)
    document: str = Field(description="Id van het document.")
    titel: str = Field(description="Titel van het document.")
    uitgever: str = Field(description="Wie het document uitgaf.")
    datum: str | None = Field(description="Datum van het document, zo nauwkeurig als bekend.")
    versie: str = Field(description="Vingerafdruk van het bestand, `sha256:` en hexadecimaal.")
    pagina: int = Field(description="Pagina van het bestand, vanaf 1.")
    paginalabel: str = Field(description="Het paginanummer zoals het gedrukt staat.")
    sectie: list[str] = Field(description="De koppen erboven, van buiten naar binnen.")
    citaat: str = Field(description="De letterlijke tekst.")
    begin: int = Field(description="Eerste teken van het citaat in `tekst` van de pagina, geteld vanaf 0.")
    eind: int = Field(description="Het teken na het laatste van het citaat.")
    rechthoeken: list[tuple[float, float, float, float]] = Field(
        description="Vakken [x0, y0, x1, y1] als deel van de pagina, vanaf linksboven, om te markeren."
    )
    link: str = Field(description="Adres van het bestand, op deze pagina.")


class NumberedSource(Source):
    """Een bron bij een antwoord: het nummer is de `[n]` in de tekst."""

    model_config = schema("GenummerdeBron", {"nummer": 1, **SOURCE})
    nummer: int = Field(description="Het nummer waarmee het antwoord ernaar verwijst.")


class Part(BaseModel):
    """Een deel van een passage: waar het staat."""

    model_config = schema("Deel", {"pagina": 5, "begin": 1200, "eind": 1480})
    pagina: int = Field(description="Pagina van het bestand, vanaf 1.")
    begin: int = Field(description="Eerste teken in `tekst` van die pagina.")
    eind: int = Field(description="Het teken na het laatste.")


_HIT: dict[str, Any] = {
    "document": "jaarplan",
    "pagina": 5,
    "sectie": ["Ruimte", "Water en Oevers"],
    "tekst": "De streek werkt aan …",
    "delen": [{"pagina": 5, "begin": 1200, "eind": 1480}],
    "score": 0.83,
    "waarom": {"woorden": {"rang": 1, "score": 12.4}, "betekenis": {"rang": 3, "score": 0.61}},
}


class Hit(BaseModel):
    """Een gevonden passage."""

    model_config = schema("Passage", _HIT)
    document: str = Field(description="Id van het document.")
    pagina: int = Field(description="Pagina waar de passage begint.")
    sectie: list[str] = Field(description="De koppen erboven, van buiten naar binnen.")
    tekst: str = Field(description="De tekst van de passage.")
    delen: list[Part] = Field(description="Waar elk deel van de passage staat.")
    score: float = Field(description="Hoe goed de passage past; alleen binnen één antwoord te vergelijken.")
    waarom: dict[str, Any] = Field(description="Rang en score van elke manier van zoeken.")


class Answer(BaseModel):
    """Het antwoord, met achter elke bewering het nummer van de bron."""

    model_config = schema(
        "Antwoord",
        {
            "id": "5f0c…",
            "vraag": "En wie trekt dat?",
            "begrepen_als": "Wie is de bestuurlijk trekker van Water en Oevers?",
            "uitkomst": "beantwoord",
            "wijze": "opzoeking",
            "antwoord": "Bestuurlijk trekker van Water en Oevers is wethouder A. de Wit [1].",
            "bronnen": [{"nummer": 1, **SOURCE}],
            "gegevens": [{"soort": "dossier", "id": "water-en-oevers"}],
            "passages": [],
            "waarschuwingen": [],
            "suggesties": ["Welke gemeenten doen mee aan Water en Oevers?"],
        },
    )
    id: str = Field(description="Id van dit antwoord.")
    vraag: str = Field(description="De vraag zoals gesteld.")
    begrepen_als: str = Field(description="De vraag zoals begrepen, heel en met tikfouten hersteld.")
    uitkomst: Literal[
        "beantwoord", "gedeeltelijk", "tegenstrijdig", "niet-gevonden", "buiten-bereik", "onduidelijk"
    ] = Field(description="Of, en hoever, de documenten de vraag beantwoorden.")
    wijze: Literal["opzoeking", "passages", "taalmodel"] = Field(
        description="Hoe het antwoord tot stand kwam."
    )
    antwoord: str = Field(description="Het antwoord als platte tekst, met `[n]` achter elke bewering.")
    bronnen: list[NumberedSource] = Field(
        description="De bronnen waarnaar het antwoord verwijst, alle gebruikt."
    )
    gegevens: list[dict[str, Any]] = Field(
        description="De gegevens uit het register waarop het antwoord rust."
    )
    passages: list[Hit] = Field(description="De dichtstbijzijnde passages, als er geen antwoord is.")
    waarschuwingen: list[str] = Field(description="Waar de lezer op moet letten.")
    suggesties: list[str] = Field(description="Vragen om mee verder te gaan.")


class Explanation(BaseModel):
    """Hoe een antwoord tot stand kwam. Wat er precies in staat, kan per versie verschillen."""

    model_config = schema(
        "Uitleg",
        {
            "id": "5f0c…",
            "vraag": "Wie trekt Water en Oevers?",
            "uitkomst": "beantwoord",
            "opzoeking": "trekker van een dossier",
            "gevonden": [{"passage": "jaarplan-12", "score": 0.83}],
            "afgevallen": [],
            "geweigerd": [],
            "seconden": {"Vraag lezen": 0.002},
        },
        extra="allow",
    )
    id: str = Field(description="Id van het antwoord.")
    vraag: str = Field(description="De vraag, zoals zij gesteld is.")
    uitkomst: str = Field(description="De uitkomst van het antwoord.")
    gelezen: dict[str, Any] = Field(
        default_factory=dict,
        description="Hoe de vraag gelezen is: vorm, namen, jaren, woorden met hun gewicht.",
    )


class Judgement(BaseModel):
    """Wat een lezer van een antwoord vindt."""

    model_config = schema(
        "Beoordeling", {"duim": "omlaag", "opmerking": "De looptijd klopt niet."}, extra="forbid"
    )
    duim: Literal["omhoog", "omlaag"] = Field(description="Of het antwoord goed was.")
    opmerking: Annotated[str, StringConstraints(strip_whitespace=True, max_length=2000)] = Field(
        "", description="Wat eraan schort, hoogstens 2.000 tekens. Noem geen personen."
    )

    @field_validator("opmerking", mode="before")
    @classmethod
    def _none_is_empty(cls, value: Any) -> Any:
        return "" if value is None else value


class KeptJudgement(BaseModel):
    """Een beoordeling zoals zij bewaard is."""

    model_config = schema(
        "BewaardeBeoordeling",
        {
            "id": "5f0c…",
            "vraag": "Wie trekt Water en Oevers?",
            "duim": "omlaag",
            "opmerking": "De looptijd klopt niet.",
            "tijd": "2026-03-01T12:00+00:00",
        },
    )
    id: str = Field(description="Id van het antwoord.")
    vraag: str = Field(description="De vraag, zonder persoonlijke nummers.")
    duim: Literal["omhoog", "omlaag"] = Field(description="De duim.")
    opmerking: str = Field(description="De opmerking, zonder persoonlijke nummers.")
    tijd: str = Field(description="Wanneer, in UTC op de minuut (ISO 8601).")


class Document(BaseModel):
    """Een document in de bibliotheek."""

    model_config = schema(
        "Document",
        {
            "id": "jaarplan",
            "titel": "Jaarplan Zandhoven en omstreken",
            "uitgever": "Streek Zandhoven",
            "soort": "jaarplan",
            "datum": "2025-10",
            "geldig_van": "2026",
            "geldig_tot": None,
            "bestand": "jaarplan.pdf",
            "versie": "sha256:3b1f…",
            "herkomst": "Openbaar gemaakt door de streek.",
            "paginas": 24,
            "afgeleid": [],
            "link": "/v1/documenten/jaarplan/bestand",
        },
    )
    id: str = Field(description="Id van het document.")
    titel: str = Field(description="Titel.")
    uitgever: str = Field(description="Wie het uitgaf.")
    soort: str = Field(description="Soort document.")
    datum: str | None = Field(description="Datum, zo nauwkeurig als bekend.")
    geldig_van: str | None = Field(description="Vanaf wanneer het geldt.")
    geldig_tot: str | None = Field(description="Tot wanneer het geldt.")
    bestand: str = Field(description="Naam van het bestand.")
    versie: str = Field(description="Vingerafdruk van het bestand, `sha256:` en hexadecimaal.")
    herkomst: str = Field(description="Waar het vandaan komt.")
    paginas: int = Field(description="Aantal pagina's.")
    afgeleid: list[str] = Field(
        description="Velden die uit het bestand zelf zijn gelezen, omdat niemand ze opgaf."
    )
    link: str = Field(description="Adres van het bestand.")


class DocumentPage(BaseModel):
    """De tekst van een pagina, waarin elke bron telt."""

    model_config = schema(
        "Pagina",
        {
            "document": "jaarplan",
            "pagina": 5,
            "paginalabel": "5",
            "tekst": "Water en Oevers\n…",
            "tekens": 1843,
            "breedte": 595.0,
            "hoogte": 842.0,
        },
    )
    document: str = Field(description="Id van het document.")
    pagina: int = Field(description="Pagina van het bestand, vanaf 1.")
    paginalabel: str = Field(description="Het paginanummer zoals het gedrukt staat.")
    tekst: str = Field(description="De tekst van de pagina.")
    tekens: int = Field(description="Aantal tekens van `tekst`.")
    breedte: float = Field(description="Breedte in punten (1/72 inch).")
    hoogte: float = Field(description="Hoogte in punten (1/72 inch).")


class Listing(BaseModel):
    """Een bladzijde van een lijst."""

    totaal: int = Field(description="Hoeveel er in totaal zijn.")
    pagina: int = Field(description="De hoeveelste bladzijde dit is.")
    grootte: int = Field(description="Hoeveel er op een bladzijde gaan.")


def list_of(title: str, item: type[BaseModel], name: str) -> type[Listing]:
    """A list of such items, a page at a time."""
    extra = item.model_config.get("json_schema_extra")
    examples: Any = extra.get("examples") if isinstance(extra, dict) else None
    example = {"items": (examples or [])[:1], "totaal": 1, "pagina": 1, "grootte": 50}
    body = {
        "__annotations__": {"items": list[item]},  # type: ignore[valid-type]
        "__module__": __name__,
        "__doc__": "Een bladzijde van een lijst.",
        "model_config": schema(title, example),
        "items": Field(description="Wat er op deze bladzijde staat."),
    }
    return type(name, (Listing,), body)


Hits = list_of("Passages", Hit, "Hits")
Documents = list_of("Documenten", Document, "Documents")


class Health(BaseModel):
    """Hoe het met de dienst is."""

    model_config = schema("Gezondheid", {"status": "gereed"})
    status: Literal["levend", "gereed"] = Field(description="De toestand.")


class Fault(BaseModel):
    """Een veld dat niet klopt."""

    model_config = schema("Fout", {"veld": "vraag", "melding": "Veld 'vraag' mag niet leeg zijn."})
    veld: str = Field(description="Het veld of de parameter.")
    melding: str = Field(description="Wat er mis is en wat mag.")


class ProblemBody(BaseModel):
    """Waarom een verzoek niet lukte (RFC 9457)."""

    model_config = schema(
        "Probleem",
        {
            "type": "urn:vraagbaak:probleem:ongeldige-invoer",
            "title": "Ongeldig verzoek",
            "status": 400,
            "detail": "Veld 'vraag' mag niet leeg zijn.",
            "instance": "/v1/vragen",
            "verzoek": "0f9c1f0e6c1d4c0a",
            "fouten": [{"veld": "vraag", "melding": "Veld 'vraag' mag niet leeg zijn."}],
        },
    )
    type: str = Field(description="Het soort probleem, als URN.")
    title: str = Field(description="Het soort probleem in een paar woorden.")
    status: int = Field(description="De HTTP-status.")
    detail: str = Field(description="Wat er mis is en wat mag.")
    instance: str = Field(description="Het pad waarop het gebeurde.")
    verzoek: str | None = Field(description="Nummer van het verzoek, om bij de beheerder te noemen.")
    fouten: list[Fault] = Field([], description="De velden die niet kloppen.")
