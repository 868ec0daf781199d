"""The lists of the register as they go over the line: dossiers, trekkers, municipalities, goals, themes, actions, figures,
concepts and findings. All examples are invented.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field

from assistant.api.models import SOURCE, Source, list_of, schema

_IN_DOSSIER = {
    "id": "water-en-oevers",
    "naam": "Water en Oevers",
    "document": "jaarplan",
    "toelichting": None,
    "bron": SOURCE,
}


class Term(BaseModel):
    """Een looptijd of planning: zoals gedrukt, en in jaren. Null is open of niet gezegd."""

    model_config = schema("Termijn", {"tekst": "2023 – 2030", "van": 2023, "tot": 2030})
    tekst: str | None = Field(description="Zoals het gedrukt staat.")
    van: int | None = Field(description="Eerste jaar; null is open.")
    tot: int | None = Field(description="Laatste jaar; null is open.")


class Statement(BaseModel):
    """Een stuk tekst met zijn bron."""

    model_config = schema("Tekst", {"tekst": "Schone oevers in 2030", "bron": SOURCE})
    tekst: str = Field(description="De tekst.")
    bron: Source = Field(description="Waar het staat.")


class Name(BaseModel):
    """Een naam met zijn bron."""

    model_config = schema("Naam", {"naam": "Waterschap Zuiderbroek", "bron": SOURCE})
    naam: str = Field(description="De naam.")
    bron: Source = Field(description="Waar het staat.")


class Client(Name):
    """Een opdrachtgever."""

    model_config = schema(
        "Opdrachtgever", {"naam": "Waterschap Zuiderbroek", "toelichting": None, "bron": SOURCE}
    )
    toelichting: str | None = Field(None, description="Wat het document erbij zegt.")


class Participant(Name):
    """Een gemeente die meedoet."""

    model_config = schema("Deelnemer", {"naam": "Zandhoven", "toelichting": None, "bron": SOURCE})
    toelichting: str | None = Field(description="Wat het document erbij zegt.")


class Lead(BaseModel):
    """Wie een dossier trekt."""

    model_config = schema(
        "TrekkerVanDossier",
        {"functie": "Wethouder", "naam": "A. de Wit", "toelichting": None, "bron": SOURCE},
    )
    functie: str | None = Field(description="Functie, zoals gedrukt.")
    naam: str | None = Field(description="Naam, zoals gedrukt; null als de plek openstaat.")
    toelichting: str | None = Field(description="Wat het document erbij zegt.")
    bron: Source = Field(description="Waar het staat.")


class Dossier(BaseModel):
    """Een dossier waaraan gemeenten samen werken."""

    model_config = schema(
        "Dossier",
        {
            "id": "water-en-oevers",
            "document": "jaarplan",
            "naam": "Water en Oevers",
            "thema": "Ruimte",
            "wat_is_het": "Samen werken aan schone oevers.",
            "doelen": [{"tekst": "Schone oevers in 2030", "bron": SOURCE}],
            "gemeenten": [{"naam": "Zandhoven", "toelichting": None, "bron": SOURCE}],
            "opdrachtgevers": [{"naam": "Waterschap Zuiderbroek", "bron": SOURCE}],
            "trekkers": [{"functie": "Wethouder", "naam": "A. de Wit", "toelichting": None, "bron": SOURCE}],
            "looptijd": {"tekst": "2023 – 2030", "van": 2023, "tot": 2030},
            "actueel": [],
            "planning": [],
            "overig": {},
            "bronnen": {"naam": SOURCE, "looptijd": SOURCE},
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

    model_config = schema("BijDossier", _IN_DOSSIER)
    id: str = Field(description="Id van het dossier.")
    naam: str = Field(description="Naam van het dossier.")
    document: str = Field(description="Id van het document.")
    toelichting: str | None = Field(description="Wat het document erbij zegt.")
    bron: Source = Field(description="Waar het staat.")


class Trekker(BaseModel):
    """Iemand die een of meer dossiers trekt."""

    model_config = schema(
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

    model_config = schema(
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
            "bron": SOURCE,
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

    model_config = schema("Gemeente", {"naam": "Zandhoven", "dossiers": [_IN_DOSSIER], "cijfers": []})
    naam: str = Field(description="Naam van de gemeente.")
    dossiers: list[InDossier] = Field(description="De dossiers waaraan zij meedoet.")
    cijfers: list[Figure] = Field(description="De cijfers die over haar gaan.")


class Place(BaseModel):
    """Een plek waar een lobbydoel staat."""

    model_config = schema("Vindplaats", {"soort": "lijst", "tekst": "Meer treinen", "bron": SOURCE})
    soort: Literal["lijst", "kaart", "tekst"] = Field(description="Waar in het document.")
    tekst: str = Field(description="Hoe het daar staat.")
    bron: Source = Field(description="Waar het staat.")


class Goal(BaseModel):
    """Een lobbydoel."""

    model_config = schema(
        "Lobbydoel",
        {
            "id": "lobbyagenda-mobiliteit-1",
            "document": "lobbyagenda",
            "thema": "Mobiliteit",
            "nummer": "1",
            "tekst": "Meer treinen tussen Zandhoven en Zuiderbroek",
            "gericht_aan": "Rijk",
            "vindplaatsen": [{"soort": "lijst", "tekst": "Meer treinen", "bron": SOURCE}],
            "bronnen": {"tekst": SOURCE},
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

    model_config = schema(
        "Thema",
        {
            "id": "lobbyagenda-mobiliteit",
            "document": "lobbyagenda",
            "naam": "Mobiliteit",
            "bronnen": {"naam": SOURCE},
        },
        extra="allow",
    )
    id: str = Field(description="Id van het thema.")
    document: str = Field(description="Id van het document.")
    naam: str = Field(description="Naam van het thema.")


class Hours(BaseModel):
    """De inzet van een organisatie in een jaar."""

    model_config = schema("Uren", {"organisatie": "Zandhoven", "jaar": 2026, "uren": 120, "bron": SOURCE})
    organisatie: str = Field(description="Wie de uren inzet.")
    jaar: int | None = Field(description="In welk jaar.")
    uren: float | str | None = Field(description="Hoeveel uren; tekst als er geen getal staat.")
    bron: Source = Field(description="Waar het staat.")


class Action(BaseModel):
    """Een afgesproken actie."""

    model_config = schema(
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
            "uren": [{"organisatie": "Zandhoven", "jaar": 2026, "uren": 120, "bron": SOURCE}],
            "bronnen": {"tekst": SOURCE},
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

    model_config = schema(
        "Begrip",
        {
            "term": "SZO",
            "voluit": "Streek Zandhoven en omstreken",
            "uitleg": None,
            "document": "jaarplan",
            "vindplaatsen": [SOURCE],
            "bron": SOURCE,
            "soort": "document",
        },
    )
    term: str = Field(description="De afkorting of het begrip.")
    voluit: str | None = Field(description="Waar het voor staat; null als dat nergens staat.")
    uitleg: str | None = Field(description="Wat het betekent, als dat er staat.")
    vermoedelijk: Statement | None = Field(
        None,
        description="Staat het nergens voluit: woorden met dezelfde beginletters, op dezelfde bladzijde of als naam elders.",
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

    model_config = schema(
        "Bevinding",
        {
            "soort": "telling",
            "tekst": "Het totaal (410) is niet de som van de rijen (400).",
            "bronnen": [SOURCE],
        },
    )
    soort: str = Field(description="Soort tegenspraak.")
    tekst: str = Field(description="Wat er niet klopt.")
    bronnen: list[Source] = Field(description="De plaatsen waar het staat.")


Dossiers = list_of("Dossiers", Dossier, "Dossiers")
Trekkers = list_of("Trekkers", Trekker, "Trekkers")
Gemeenten = list_of("Gemeenten", Gemeente, "Gemeenten")
Goals = list_of("Lobbydoelen", Goal, "Goals")
Themes = list_of("Themas", Theme, "Themes")
Actions = list_of("Acties", Action, "Actions")
Figures = list_of("Cijfers", Figure, "Figures")
Concepts = list_of("Begrippen", Concept, "Concepts")
Findings = list_of("Bevindingen", Finding, "Findings")
