"""What can be asked of the register, each thing in one wording that its lookups know, by what is named and by the labels of the models
of `field_model`. `{0}` and `{1}` stand for the names."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "d": {
        "trekkers": "Wie is bestuurlijk trekker van {0}?",
        "gemeenten": "Welke gemeenten doen mee aan {0}?",
        "gemeenten_niet": "Welke gemeenten doen niet mee aan {0}?",
        "opdrachtgevers": "Wie is de opdrachtgever van {0}?",
        "looptijd": "Wat is de looptijd van {0}?",
        "doelen": "Wat zijn de doelen van {0}?",
        "actueel": "Wat is de stand van zaken bij {0}?",
        "planning": "Wat is de planning van {0}?",
        "wat_is_het": "Wat is {0}?",
        "thema": "Onder welk thema valt {0}?",
    },
    "p": {
        "dossiers": "Welke dossiers trekt {0}?",
        "functie": "Welke functie heeft {0}?",
        "gemeente": "Van welke gemeente is {0}?",
    },
    "g": {
        "dossiers": "Aan welke dossiers doet {0} mee?",
        "dossiers_niet": "Aan welke dossiers doet {0} niet mee?",
    },
    "dd": {
        "trekkers": "Wie zijn de bestuurlijk trekkers van {0} en {1}?",
        "zelfde_trekker": "Hebben {0} en {1} dezelfde bestuurlijk trekker?",
        "gemeenten": "Welke gemeenten doen mee aan {0} en welke aan {1}?",
        "gemeenten_beide": "Welke gemeenten doen zowel mee aan {0} als aan {1}?",
        "wel_niet": "Welke gemeenten doen wel mee aan {0} maar niet aan {1}?",
        "niet_wel": "Welke gemeenten doen wel mee aan {1} maar niet aan {0}?",
        "meer_gemeenten": "Aan welk dossier doen meer gemeenten mee, {0} of {1}?",
        "looptijd": "Wat is de looptijd van {0} en wat is de looptijd van {1}?",
        "langer": "Welk dossier loopt langer, {0} of {1}?",
        "eerder_klaar": "Welk dossier is eerder afgelopen, {0} of {1}?",
        "eerder_begonnen": "Welk dossier is eerder begonnen, {0} of {1}?",
        "opdrachtgevers": "Wie zijn de opdrachtgevers van {0} en van {1}?",
        "doelen": "Wat zijn de doelen van {0} en van {1}?",
        "stand": "Wat is de stand van zaken bij {0} en bij {1}?",
        "wat_is_het": "Wat is {0}? Wat is {1}?",
        "zelfde_gemeenten": "Doen aan {0} en {1} dezelfde gemeenten mee?",
        "zelfde_opdrachtgever": "Hebben {0} en {1} dezelfde opdrachtgever?",
        "zelfde_thema": "Vallen {0} en {1} onder hetzelfde thema?",
    },
    "pp": {
        "dossiers": "Welke dossiers leiden {0} en {1}?",
        "samen": "Welke dossiers trekken {0} en {1} samen?",
        "meer": "Wie trekt de meeste dossiers, {0} of {1}?",
        "functie": "Welke functie hebben {0} en {1}?",
    },
    "gg": {
        "beide": "Aan welke dossiers doen zowel {0} als {1} mee?",
        "wel_niet": "Aan welke dossiers doet {0} mee en {1} niet?",
        "niet_wel": "Aan welke dossiers doet {1} mee en {0} niet?",
        "geen_van_beide": "Aan welke dossiers doen {0} en {1} allebei niet mee?",
        "meer": "Welke gemeente doet aan meer dossiers mee, {0} of {1}?",
    },
    "a": {
        "wie": "Wie is verantwoordelijk voor {0}?",
        "wanneer": "Wat is de planning van {0}?",
        "uren": "Hoeveel uur kost {0}?",
        "kosten": "Welke investering vraagt {0}?",
        "resultaat": "Wat is het resultaat van {0}?",
        "wat": "Wat houdt {0} in?",
    },
    "0": {
        "alle_dossiers": "Welke dossiers zijn er?",
        "aantal_dossiers": "Hoeveel dossiers zijn er?",
        "alle_trekkers": "Wie zijn de bestuurlijk trekkers van alle dossiers?",
        "meeste_dossiers": "Wie trekt de meeste dossiers?",
        "meerdere_trekkers": "Welke dossiers hebben meer dan één bestuurlijk trekker?",
        "gemeente_meeste": "Welke gemeente doet aan de meeste dossiers mee?",
        "gemeente_minste": "Welke gemeente doet aan de minste dossiers mee?",
        "dossiers_alle_gemeenten": "Aan welke dossiers doen alle gemeenten mee?",
        "meeste_gemeenten": "Welk dossier heeft de meeste deelnemende gemeenten?",
        "minste_gemeenten": "Welk dossier heeft de minste deelnemende gemeenten?",
        "langste_looptijd": "Welk dossier heeft de langste looptijd?",
        "eerst_klaar": "Welk dossier is het eerst afgelopen?",
        "laatst_klaar": "Welk dossier is als laatste klaar?",
        "zonder_einde": "Welke dossiers hebben geen einddatum?",
        "gemeenten_regio": "Welke gemeenten horen bij de regio?",
        "aantal_gemeenten": "Hoeveel gemeenten horen bij de regio?",
        "aantal_trekkers": "Hoeveel bestuurlijk trekkers zijn er?",
        "dossiers_per_trekker": "Hoeveel dossiers trekt elke bestuurder?",
        "trekkers_met_een": "Wie trekt maar één dossier?",
        "zelfde_trekker": "Welke dossiers hebben dezelfde trekker?",
        "burgemeesters": "Welke burgemeesters zijn bestuurlijk trekker?",
        "wethouders": "Welke wethouders zijn bestuurlijk trekker?",
        "themas": "Welke thema's zijn er?",
        "dossiers_per_thema": "Welke dossiers vallen onder elk thema?",
        "thema_meeste": "Welk thema heeft de meeste dossiers?",
        "gemeente_alles": "Welke gemeente doet aan alle dossiers mee?",
        "dossiers_per_gemeente": "Aan hoeveel dossiers doet elke gemeente mee?",
        "gemeenten_elk": "Wat zijn de deelnemende gemeenten van elk dossier?",
        "dossiers_niet_alle": "Aan welke dossiers doen niet alle gemeenten mee?",
        "kortste_looptijd": "Welk dossier heeft de kortste looptijd?",
        "eerst_begonnen": "Welk dossier is het eerst begonnen?",
        "laatst_begonnen": "Welk dossier is het laatst begonnen?",
        "looptijd_elk": "Wat is de looptijd van elk dossier?",
        "opdrachtgever_elk": "Wie is de opdrachtgever van elk dossier?",
        "doelen_elk": "Wat zijn de doelen van elk dossier?",
        "stand_elk": "Wat is de stand van zaken van elk dossier?",
        "lobbydoelen": "Welke lobbydoelen zijn er?",
        "lobby_aan_wie": "Aan wie zijn de lobbydoelen gericht?",
        "acties": "Welke acties zijn er?",
        "actie_meeste_uren": "Welke actie kost de meeste uren?",
        "actie_minste_uren": "Welke actie kost de minste uren?",
        "uren_samen": "Hoeveel uur kosten alle acties samen?",
        "actie_wie_elk": "Wie is verantwoordelijk voor elke actie?",
        "actie_wanneer_elk": "Wat is de planning van elke actie?",
        "documenten": "Welke documenten zijn er?",
        "nieuwste_document": "Wat is het nieuwste document?",
        "oudste_document": "Wat is het oudste document?",
    },
}

# What is told of each of two by itself, so that no list of what holds for both at once stands in its way.
_OF_EACH = {"dd": ("trekkers", "gemeenten", "opdrachtgevers"), "pp": ("dossiers", "functie")}


def asks_of_each(text: str) -> bool:
    """Whether a text is one of WORDS that asks the same of each of two."""
    return any(
        text.startswith(WORDS[kind][label].partition("{")[0])
        for kind, labels in _OF_EACH.items()
        for label in labels
    )
