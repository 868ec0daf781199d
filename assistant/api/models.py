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


def _schema(
    title: str, example: dict[str, Any], extra: Literal["ignore", "forbid", "allow"] = "ignore"
) -> ConfigDict:
    return ConfigDict(title=title, json_schema_extra={"examples": [example]}, extra=extra)


_SOURCE: dict[str, Any] = {
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
_IN_DOSSIER = {
    "id": "water-en-oevers",
    "naam": "Water en Oevers",
    "document": "jaarplan",
    "toelichting": None,
    "bron": _SOURCE,
}


class Turn(BaseModel):
    """Een eerdere vraag in hetzelfde gesprek, met het antwoord daarop."""

    model_config = _schema(
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

    model_config = _schema(
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

    model_config = _schema("Bron", _SOURCE)
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

    model_config = _schema("GenummerdeBron", {"nummer": 1, **_SOURCE})
    nummer: int = Field(description="Het nummer waarmee het antwoord ernaar verwijst.")


class Part(BaseModel):
    """Een deel van een passage: waar het staat."""

    model_config = _schema("Deel", {"pagina": 5, "begin": 1200, "eind": 1480})
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

    model_config = _schema("Passage", _HIT)
    document: str = Field(description="Id van het document.")
    pagina: int = Field(description="Pagina waar de passage begint.")
    sectie: list[str] = Field(description="De koppen erboven, van buiten naar binnen.")
    tekst: str = Field(description="De tekst van de passage.")
    delen: list[Part] = Field(description="Waar elk deel van de passage staat.")
    score: float = Field(description="Hoe goed de passage past; alleen binnen één antwoord te vergelijken.")
    waarom: dict[str, Any] = Field(description="Rang en score van elke manier van zoeken.")


class Answer(BaseModel):
    """Het antwoord, met achter elke bewering het nummer van de bron."""

    model_config = _schema(
        "Antwoord",
        {
            "id": "5f0c…",
            "vraag": "En wie trekt dat?",
            "begrepen_als": "Wie is de bestuurlijk trekker van Water en Oevers?",
            "uitkomst": "beantwoord",
            "wijze": "opzoeking",
            "antwoord": "Bestuurlijk trekker van Water en Oevers is wethouder A. de Wit [1].",
            "bronnen": [{"nummer": 1, **_SOURCE}],
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

    model_config = _schema(
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

    model_config = _schema(
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

    model_config = _schema(
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


class Term(BaseModel):
    """Een looptijd of planning: zoals gedrukt, en in jaren. Null is open of niet gezegd."""

    model_config = _schema("Termijn", {"tekst": "2023 – 2030", "van": 2023, "tot": 2030})
    tekst: str | None = Field(description="Zoals het gedrukt staat.")
    van: int | None = Field(description="Eerste jaar; null is open.")
    tot: int | None = Field(description="Laatste jaar; null is open.")


class Statement(BaseModel):
    """Een stuk tekst met zijn bron."""

    model_config = _schema("Tekst", {"tekst": "Schone oevers in 2030", "bron": _SOURCE})
    tekst: str = Field(description="De tekst.")
    bron: Source = Field(description="Waar het staat.")


class Name(BaseModel):
    """Een naam met zijn bron."""

    model_config = _schema("Naam", {"naam": "Waterschap Zuiderbroek", "bron": _SOURCE})
    naam: str = Field(description="De naam.")
    bron: Source = Field(description="Waar het staat.")


class Client(Name):
    """Een opdrachtgever."""

    model_config = _schema(
        "Opdrachtgever", {"naam": "Waterschap Zuiderbroek", "toelichting": None, "bron": _SOURCE}
    )
    toelichting: str | None = Field(None, description="Wat het document erbij zegt.")


class Participant(Name):
    """Een gemeente die meedoet."""

    model_config = _schema("Deelnemer", {"naam": "Zandhoven", "toelichting": None, "bron": _SOURCE})
    toelichting: str | None = Field(description="Wat het document erbij zegt.")


class Lead(BaseModel):
    """Wie een dossier trekt."""

    model_config = _schema(
        "TrekkerVanDossier",
        {"functie": "Wethouder", "naam": "A. de Wit", "toelichting": None, "bron": _SOURCE},
    )
    functie: str | None = Field(description="Functie, zoals gedrukt.")
    naam: str | None = Field(description="Naam, zoals gedrukt; null als de plek openstaat.")
    toelichting: str | None = Field(description="Wat het document erbij zegt.")
    bron: Source = Field(description="Waar het staat.")


class Dossier(BaseModel):
    """Een dossier waaraan gemeenten samen werken."""

    model_config = _schema(
        "Dossier",
        {
            "id": "water-en-oevers",
            "document": "jaarplan",
            "naam": "Water en Oevers",
            "thema": "Ruimte",
            "wat_is_het": "Samen werken aan schone oevers.",
            "doelen": [{"tekst": "Schone oevers in 2030", "bron": _SOURCE}],
            "gemeenten": [{"naam": "Zandhoven", "toelichting": None, "bron": _SOURCE}],
            "opdrachtgevers": [{"naam": "Waterschap Zuiderbroek", "bron": _SOURCE}],
            "trekkers": [{"functie": "Wethouder", "naam": "A. de Wit", "toelichting": None, "bron": _SOURCE}],
            "looptijd": {"tekst": "2023 – 2030", "van": 2023, "tot": 2030},
            "actueel": [],
            "planning": [],
            "overig": {},
            "bronnen": {"naam": _SOURCE, "looptijd": _SOURCE},
        },
    )
    id: str = Field(description="Id van het dossier.")
    document: str = Field(description="Id van het document.")
    naam: str = Field(description="Naam van het dossier.")
    thema: str | None = Field(description="Thema waar het onder valt; het eerste als het er meer zijn.")
    themas: list[str] = Field([], description="Alle thema's waar het onder valt.")
    wat_is_het: str | None = Field(description="Wat het dossier is.")
    doelen: list[Statement] = Field(description="Wat ermee bereikt moet worden.")
    gemeenten: list[Participant] = Field(description="Welke gemeenten meedoen.")
    opdrachtgevers: list[Client] = Field(description="Wie de opdracht geeft.")
    trekkers: list[Lead] = Field(description="Wie het trekt.")
    looptijd: Term | None = Field(description="Hoe lang het loopt.")
    actueel: list[Statement] = Field(description="Hoe het ervoor staat.")
    planning: list[Statement] = Field(description="Wat er komt.")
    overig: dict[str, Statement] = Field(description="Wat onder andere kopjes staat, per kopje.")
    bronnen: dict[str, Source] = Field(description="De bron van elk enkelvoudig veld.")


class InDossier(BaseModel):
    """Een dossier waar iemand of een gemeente bij betrokken is."""

    model_config = _schema("BijDossier", _IN_DOSSIER)
    id: str = Field(description="Id van het dossier.")
    naam: str = Field(description="Naam van het dossier.")
    document: str = Field(description="Id van het document.")
    toelichting: str | None = Field(description="Wat het document erbij zegt.")
    bron: Source = Field(description="Waar het staat.")


class Trekker(BaseModel):
    """Iemand die een of meer dossiers trekt."""

    model_config = _schema(
        "Trekker",
        {
            "id": "a-de-wit",
            "naam": "A. de Wit",
            "functie": "Wethouder",
            "gemeente": "Zandhoven",
            "dossiers": [_IN_DOSSIER],
        },
    )
    id: str = Field(description="Id van de trekker.")
    naam: str = Field(description="Naam.")
    namen: list[str] = Field([], description="Alle schrijfwijzen van de naam.")
    functie: str | None = Field(description="Functie, zoals gedrukt.")
    gemeente: str | None = Field(description="Gemeente, als die erbij staat.")
    dossiers: list[InDossier] = Field(description="De dossiers.")


class Figure(BaseModel):
    """Een cel van een tabel, of een getal uit de tekst."""

    model_config = _schema(
        "Cijfer",
        {
            "id": "jaarplan-t2-r3-k4",
            "document": "jaarplan",
            "tabel": "Nieuwe woningen",
            "rij": "Zandhoven",
            "kolom": ["Te bouwen", "Sociale huur"],
            "periode": "2025-2030",
            "gemeente": "Zandhoven",
            "waarde": "1.250",
            "getal": 1250,
            "eenheid": "woningen",
            "bron": _SOURCE,
        },
    )
    id: str = Field(description="Id van het cijfer.")
    document: str = Field(description="Id van het document.")
    tabel: str | None = Field(description="Naam van de tabel.")
    rij: str | None = Field(description="Naam van de rij.")
    rij_pad: list[str] = Field([], description="De koppen van de rij, van buiten naar binnen.")
    kolom: list[str] = Field(description="De koppen van de kolom, van buiten naar binnen.")
    periode: str | None = Field(description="Het jaar of de jaren waarover het gaat.")
    gemeente: str | None = Field(description="De gemeente waarover het gaat.")
    waarde: str = Field(description="De waarde zoals gedrukt.")
    getal: float | None = Field(description="De waarde als getal; null als het er geen is, zoals P.M.")
    eenheid: str | None = Field(description="De eenheid.")
    soort: Literal["tabel", "zin"] = Field("tabel", description="Cel van een tabel, of getal in een zin.")
    bron: Source = Field(description="Waar het staat.")
    bron_cel: Source | None = Field(None, description="Waar de waarde zelf staat.")


class Gemeente(BaseModel):
    """Waar een gemeente aan meedoet, en haar cijfers."""

    model_config = _schema("Gemeente", {"naam": "Zandhoven", "dossiers": [_IN_DOSSIER], "cijfers": []})
    naam: str = Field(description="Naam van de gemeente.")
    dossiers: list[InDossier] = Field(description="De dossiers waaraan zij meedoet.")
    cijfers: list[Figure] = Field(description="De cijfers die over haar gaan.")


class Place(BaseModel):
    """Een plek waar een lobbydoel staat."""

    model_config = _schema("Vindplaats", {"soort": "lijst", "tekst": "Meer treinen", "bron": _SOURCE})
    soort: Literal["lijst", "kaart", "tekst"] = Field(description="Waar in het document.")
    tekst: str = Field(description="Hoe het daar staat.")
    bron: Source = Field(description="Waar het staat.")


class Goal(BaseModel):
    """Een lobbydoel."""

    model_config = _schema(
        "Lobbydoel",
        {
            "id": "lobbyagenda-mobiliteit-1",
            "document": "lobbyagenda",
            "thema": "Mobiliteit",
            "nummer": "1",
            "tekst": "Meer treinen tussen Zandhoven en Zuiderbroek",
            "gericht_aan": "Rijk",
            "vindplaatsen": [{"soort": "lijst", "tekst": "Meer treinen", "bron": _SOURCE}],
            "bronnen": {"tekst": _SOURCE},
        },
    )
    id: str = Field(description="Id van het lobbydoel.")
    document: str = Field(description="Id van het document.")
    thema: str | None = Field(description="Thema.")
    nummer: str | int | None = Field(description="Nummer, als het er een heeft.")
    tekst: str = Field(description="Het doel.")
    gericht_aan: str | None = Field(description="Tot wie het zich richt, als dat er staat.")
    vindplaatsen: list[Place] = Field(description="Waar het doel staat.")
    bronnen: dict[str, Source] = Field(description="De bron van elk veld.")


class Theme(BaseModel):
    """Een thema van een agenda: wat er bereikt moet worden en wat daarvoor gebeurt."""

    model_config = _schema(
        "Thema",
        {
            "id": "lobbyagenda-mobiliteit",
            "document": "lobbyagenda",
            "naam": "Mobiliteit",
            "bronnen": {"naam": _SOURCE},
        },
        extra="allow",
    )
    id: str = Field(description="Id van het thema.")
    document: str = Field(description="Id van het document.")
    naam: str = Field(description="Naam van het thema.")


class Hours(BaseModel):
    """De inzet van een organisatie in een jaar."""

    model_config = _schema("Uren", {"organisatie": "Zandhoven", "jaar": 2026, "uren": 120, "bron": _SOURCE})
    organisatie: str = Field(description="Wie de uren inzet.")
    jaar: int | None = Field(description="In welk jaar.")
    uren: float | str | None = Field(description="Hoeveel uren; tekst als er geen getal staat.")
    bron: Source = Field(description="Waar het staat.")


class Action(BaseModel):
    """Een afgesproken actie."""

    model_config = _schema(
        "Actie",
        {
            "id": "jaarplan-actie-3",
            "document": "jaarplan",
            "nummer": "3",
            "titel": "Oevers schoonmaken",
            "tekst": "De gemeenten maken de oevers schoon.",
            "planning": {"tekst": "2026", "van": 2026, "tot": 2026},
            "verantwoordelijke": "Waterschap Zuiderbroek",
            "resultaat": "Schone oevers",
            "investering": "P.M.",
            "uren": [{"organisatie": "Zandhoven", "jaar": 2026, "uren": 120, "bron": _SOURCE}],
            "bronnen": {"tekst": _SOURCE},
        },
    )
    id: str = Field(description="Id van de actie.")
    document: str = Field(description="Id van het document.")
    nummer: str | int | None = Field(description="Nummer van de actie in haar document.")
    titel: str | None = Field(description="Titel.")
    tekst: str | None = Field(description="Wat er gedaan wordt.")
    planning: Term | None = Field(description="Wanneer.")
    verantwoordelijke: str | None = Field(description="Wie verantwoordelijk is.")
    resultaat: str | None = Field(description="Wat het oplevert.")
    investering: str | None = Field(description="Wat het kost, zoals gedrukt.")
    uren: list[Hours] = Field(description="De inzet per organisatie en jaar.")
    bronnen: dict[str, Source] = Field(description="De bron van elk enkelvoudig veld.")


class Concept(BaseModel):
    """Een afkorting of begrip, en wat de documenten zeggen dat het betekent."""

    model_config = _schema(
        "Begrip",
        {
            "term": "SZO",
            "voluit": "Streek Zandhoven en omstreken",
            "uitleg": None,
            "document": "jaarplan",
            "vindplaatsen": [_SOURCE],
            "bron": _SOURCE,
            "soort": "document",
        },
    )
    term: str = Field(description="De afkorting of het begrip.")
    voluit: str | None = Field(description="Waar het voor staat; null als dat nergens staat.")
    uitleg: str | None = Field(description="Wat het betekent, als dat er staat.")
    vermoedelijk: Statement | None = Field(
        None, description="Staat het nergens voluit: woorden op dezelfde bladzijde met dezelfde beginletters."
    )
    document: str | None = Field(description="Id van het document.")
    vindplaatsen: list[Source] = Field(description="Waar het gebruikt wordt.")
    bron: Source | None = Field(description="Waar staat wat het betekent.")
    soort: Literal["document", "thesaurus"] = Field(description="Uit de documenten, of uit de thesaurus.")
    synoniemen: list[str] = Field([], description="Alleen bij `thesaurus`: woorden voor hetzelfde.")
    engels: list[str] = Field([], description="Alleen bij `thesaurus`: het Engels ervoor.")
    breder: str | None = Field(None, description="Alleen bij `thesaurus`: het ruimere begrip.")
    verwant: list[str] = Field([], description="Alleen bij `thesaurus`: begrippen die ermee te maken hebben.")


class Finding(BaseModel):
    """Iets wat de documenten zichzelf, elkaar of hun eigen rekenwerk tegenspreken."""

    model_config = _schema(
        "Bevinding",
        {
            "soort": "telling",
            "tekst": "Het totaal (410) is niet de som van de rijen (400).",
            "bronnen": [_SOURCE],
        },
    )
    soort: str = Field(description="Soort tegenspraak.")
    tekst: str = Field(description="Wat er niet klopt.")
    bronnen: list[Source] = Field(description="De plaatsen waar het staat.")


class Document(BaseModel):
    """Een document in de bibliotheek."""

    model_config = _schema(
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

    model_config = _schema(
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


def _list_of(title: str, item: type[BaseModel], name: str) -> type[Listing]:
    extra = item.model_config.get("json_schema_extra")
    examples: Any = extra.get("examples") if isinstance(extra, dict) else None
    example = {"items": (examples or [])[:1], "totaal": 1, "pagina": 1, "grootte": 50}
    body = {
        "__annotations__": {"items": list[item]},  # type: ignore[valid-type]
        "__module__": __name__,
        "__doc__": "Een bladzijde van een lijst.",
        "model_config": _schema(title, example),
        "items": Field(description="Wat er op deze bladzijde staat."),
    }
    return type(name, (Listing,), body)


Hits = _list_of("Passages", Hit, "Hits")
Documents = _list_of("Documenten", Document, "Documents")
Dossiers = _list_of("Dossiers", Dossier, "Dossiers")
Trekkers = _list_of("Trekkers", Trekker, "Trekkers")
Gemeenten = _list_of("Gemeenten", Gemeente, "Gemeenten")
Goals = _list_of("Lobbydoelen", Goal, "Goals")
Themes = _list_of("Themas", Theme, "Themes")
Actions = _list_of("Acties", Action, "Actions")
Figures = _list_of("Cijfers", Figure, "Figures")
Concepts = _list_of("Begrippen", Concept, "Concepts")
Findings = _list_of("Bevindingen", Finding, "Findings")


class Health(BaseModel):
    """Hoe het met de dienst is."""

    model_config = _schema("Gezondheid", {"status": "gereed"})
    status: Literal["levend", "gereed"] = Field(description="De toestand.")


class Fault(BaseModel):
    """Een veld dat niet klopt."""

    model_config = _schema("Fout", {"veld": "vraag", "melding": "Veld 'vraag' mag niet leeg zijn."})
    veld: str = Field(description="Het veld of de parameter.")
    melding: str = Field(description="Wat er mis is en wat mag.")


class ProblemBody(BaseModel):
    """Waarom een verzoek niet lukte (RFC 9457)."""

    model_config = _schema(
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
