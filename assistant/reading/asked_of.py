"""Words of a question that say what is asked of its subject, and are not that subject: "wanneer komt er een besluit over X", "welke straf
staat er op X". They are nouns like any other, and weigh as much as what is asked about."""

from __future__ import annotations

from ingest.language import stem

ASKED_OF = frozenset(
    stem(w)
    for w in "besluit besluiten straf straffen boete boetes sanctie sancties deadline budget geld tekort percentage procent gevolg gevolgen consequentie consequenties "
    "overleg overlegd nieuwe nieuw bedrag prijs kosten datum jaar jaren moment termijn periode einddatum startdatum planning stand zaken afspraken afspraak plan plannen "
    "regels regel rol taak taken voortgang probleem problemen reden oorzaak verschil aantal aandeel deel hoeveelheid omvang maximum minimum norm nakomen weigeren controle "
    "toezicht gemeente gemeenten regio mensen inwoners partijen organisaties resultaat resultaten effect doel doelen ambitie streven totaal klaar af gereed".split()
)
# And those that an answer tells without saying them: "welke corporaties ...", "vanaf eind 2025", "zijn ze ook actief in ...".
ASKED_WITH = frozenset(
    stem(w)
    for w in "corporaties partners bestuurders instanties betrokkenen deelnemers wethouders eind begin half actief bezig aanwezig soorten soort".split()
)
