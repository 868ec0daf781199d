"""Names that no library has: persons, municipalities, organisations and subjects, none of them a word of the library at hand."""

from __future__ import annotations

from collections.abc import Container, Iterable

from ingest.language import words

_SURNAMES = (
    "Zwaagstra", "Havermans", "Kuipelaar", "Oosterbrink", "Wiebenga", "Tolsma", "Van Vierlingen", "Brandtsen", "De Ruijterink",
    "Quartel", "Pijpelink", "Nagtegaal", "Ter Velthuis", "Schoolderman", "El Fassouli", "Yıldırmaz",
)  # fmt: skip
_TOWNS = (
    "Brummelveen", "Oudeschans", "Kwakelbeek", "Rietmolen", "Zandwolde", "Harkemeer", "Gorssumdijk", "Vlietkerk", "Appeldonk",
    "Nijenrode aan de Lek", "Terwispeldam",
)  # fmt: skip
_ORGANISATIONS = (
    "Stichting Ravenhof", "Zorggroep Kastanje", "woningcorporatie De Sleutelbos", "Coöperatie Windvlug", "adviesbureau Pluimers & Co",
    "Vereniging Groenplezier", "Energiebedrijf Voltana", "de Bond van Klokkenluiders", "Woonstichting Elkenhof", "Bureau Zevenster",
)  # fmt: skip
_SUBJECTS = (
    "Luchthaven", "Zwembaden", "Kermisbeleid", "Carillon", "Hondenbelasting", "Jachthaven", "Straatmuzikanten", "Brandweerkazernes",
    "Kinderboerderijen", "Vuurwerkverbod", "Muskusratten", "Ligplaatsenbeleid", "Ganzenbestrijding", "Koopzondagen", "Begraafplaatsen",
    "Draaiorgels", "Standplaatsenbeleid", "Ruimtevaart", "Bedevaarten", "Casinobeleid",
)  # fmt: skip
_FORMS = ("{}", "{}", "Programma {}", "Regiodeal {}", "Actieplan {}", "{} 2040")


class Invented:
    """What is made up for one library, of which `known` holds the words."""

    def __init__(self, known: Container[str]) -> None:
        self._known = known
        self.surnames = self._new(_SURNAMES)
        self.towns = self._new(_TOWNS)
        self.organisations = [o for o in _ORGANISATIONS if words(o)[-1] not in known]
        self.subjects = self._new(_SUBJECTS)

    def persons(self) -> list[str]:
        """With a function and without."""
        return [*(f"wethouder {s}" for s in self.surnames), *(f"burgemeester {s}" for s in self.surnames)]

    def dossiers(self) -> list[str]:
        return [form.format(subject) for subject in self.subjects for form in _FORMS]

    def lacks(self, listed: Iterable[str]) -> bool:
        """Whether the library has none of these words."""
        return not any(word in self._known or word.removesuffix("en") in self._known for word in listed)

    def _new(self, names: Iterable[str]) -> list[str]:
        return [n for n in names if self.lacks(words(n)[-1:])]
