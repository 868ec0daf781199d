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
    },
    "pp": {
        "dossiers": "Welke dossiers leiden {0} en {1}?",
        "samen": "Welke dossiers trekken {0} en {1} samen?",
        "meer": "Wie trekt de meeste dossiers, {0} of {1}?",
    },
    "gg": {
        "beide": "Aan welke dossiers doen zowel {0} als {1} mee?",
        "wel_niet": "Aan welke dossiers doet {0} mee en {1} niet?",
        "niet_wel": "Aan welke dossiers doet {1} mee en {0} niet?",
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
        "laatst_klaar": "Welk dossier is het laatst afgelopen?",
        "zonder_einde": "Welke dossiers hebben geen einddatum?",
        "gemeenten_regio": "Welke gemeenten horen bij de regio?",
    },
}
