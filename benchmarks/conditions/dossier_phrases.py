"""Ways to put a condition on a dossier: behind "welke dossiers" and, after " | ", behind a noun. `{g}` and `{h}` are
municipalities, `{p}` and `{q}` persons, `{f}` a function and `{ff}` its plural, `{j}` a year, `{t}` a theme, `{k}` a number
and `{o}` a party that commissions."""

WITH = (
    "gelden voor {g} | die voor {g} gelden",
    "hebben {g} als deelnemer | met {g} als deelnemer",
    "lopen met {g} erbij | waar {g} aan meedoet",
    "hebben {g} aan boord | waar {g} in zit",
)
WITHOUT = (
    "lopen zonder {g} | waar {g} niet aan meedoet",
    "gaan buiten {g} om | die buiten {g} om gaan",
    "hebben {g} niet aan boord | waar {g} niet bij zit",
    "slaan {g} over | die {g} overslaan",
    "moeten het zonder {g} doen | waarin {g} ontbreekt",
    "gelden niet voor {g} | die niet voor {g} gelden",
    "raken {g} niet | waar {g} niet in zit",
    "worden opgepakt zonder {g} | zonder {g}",
)
WITHOUT_BOTH = (
    "lopen door zonder {g} én zonder {h} | waar noch {g} noch {h} aan meedoet",
    "moeten het zonder {g} en {h} doen | zonder {g} en zonder {h}",
    "hebben {g} noch {h} aan boord | waar {g} en {h} geen van beide in zitten",
    "gelden niet voor {g} en ook niet voor {h} | waar {g} en {h} allebei niet bij horen",
    "slaan zowel {g} als {h} over | waarin zowel {g} als {h} ontbreekt",
)
WITH_NOT = (
    "gelden wel voor {g} maar niet voor {h} | waar wel {g} maar niet {h} aan meedoet",
    "hebben {g} aan boord en {h} niet | met {g} maar zonder {h}",
    "lopen met {g} en zonder {h} | waar {g} in zit en {h} niet",
    "raken {g} wel en {h} niet | die voor {g} gelden, niet voor {h}",
)
WITH_BOTH = (
    "gelden zowel voor {g} als voor {h} | waar zowel {g} als {h} aan meedoet",
    "hebben {g} en {h} allebei aan boord | waar {g} en {h} allebei in zitten",
    "lopen met {g} en met {h} | die zowel bij {g} als bij {h} spelen",
    "delen {g} en {h} | waar {g} en {h} samen aan meedoen",
)
WITH_EITHER = (
    "gelden voor {g} of voor {h} | waar {g} of {h} aan meedoet",
    "hebben {g} of {h} aan boord | waar minstens een van {g} en {h} in zit",
)
EVERYONE = (
    "worden door alle gemeenten gedragen | waar alle gemeenten aan meedoen",
    "gelden voor alle gemeenten | waar geen enkele gemeente bij ontbreekt",
    "tellen alle gemeenten als deelnemer | waaraan elke gemeente meedoet",
    "worden met alle gemeenten gedaan | waar iedere gemeente in zit",
    "gaan iedereen in de regio aan | waar de hele regio aan meedoet",
)
NOT_EVERYONE = (
    "lopen niet met alle gemeenten | waar niet alle gemeenten aan meedoen",
    "missen een of meer gemeenten | waar minstens één gemeente ontbreekt",
    "gelden niet voor alle gemeenten | waar niet elke gemeente aan meedoet",
)
AT_MOST = (
    "hebben hoogstens {k} deelnemende gemeenten | waaraan {k} gemeenten of minder meedoen",
    "tellen maximaal {k} gemeenten | met ten hoogste {k} gemeenten",
    "tellen niet meer dan {k} gemeenten | waar niet meer dan {k} gemeenten in zitten",
    "worden door {k} of minder gemeenten gedaan | met {k} gemeenten of minder",
)
AT_LEAST = (
    "hebben minstens {k} deelnemende gemeenten | waaraan {k} gemeenten of meer meedoen",
    "tellen ten minste {k} gemeenten | met minimaal {k} gemeenten",
    "worden door {k} of meer gemeenten gedaan | waar niet minder dan {k} gemeenten in zitten",
)
EXACTLY = (
    "tellen precies {k} gemeenten | waar {k} gemeenten aan meedoen",
    "hebben {k} deelnemende gemeenten | met {k} gemeenten",
)
SEVERAL_LEADERS = (
    "hebben meer dan één trekker | met meer dan één trekker",
    "worden door meerdere bestuurders getrokken | die door meer dan één persoon worden getrokken",
    "hebben twee of meer trekkers | met minstens twee trekkers",
    "staan op naam van meer dan een bestuurder | waar meer dan één bestuurder trekker van is",
    "kennen meerdere trekkers | met verschillende trekkers",
    "vallen onder meer dan één bestuurder | die onder twee of meer bestuurders vallen",
)
ONE_LEADER = (
    "hebben maar één trekker | met slechts één trekker",
    "worden door één bestuurder getrokken | die door één persoon worden getrokken",
    "hebben een enkele trekker | waar maar één bestuurder trekker van is",
    "vallen onder één bestuurder | met één bestuurlijk trekker",
)
NO_LEADER = (
    "hebben geen trekker | zonder trekker",
    "missen nog een trekker | waar niemand trekker van is",
    "worden door niemand getrokken | waar geen bestuurder aan trekt",
)
LED_BY_OFFICE = (
    "worden getrokken door een {f} | die een {f} als trekker hebben",
    "hebben een {f} aan het roer | waar een {f} aan het roer staat",
    "vallen onder een {f} | met een {f} als trekker",
    "hebben een {f} als kartrekker | die door een {f} worden geleid",
    "liggen bij een {f} | waar een {f} voor verantwoordelijk is",
)
NOT_LED_BY_OFFICE = (
    "worden niet door een {f} getrokken | die geen {f} als trekker hebben",
    "hebben geen {f} aan het roer | zonder {f} als trekker",
    "vallen niet onder een {f} | waar geen {f} trekker van is",
)
ONLY_OFFICE = (
    "worden alleen door {ff} getrokken | met uitsluitend {ff} als trekker",
    "hebben enkel {ff} als trekker | die alleen {ff} als trekker hebben",
)
LED_FROM = (
    "worden getrokken door iemand uit {g} | die iemand uit {g} als trekker hebben",
    "worden getrokken door een {f} van {g} | met een {f} van {g} als trekker",
    "vallen onder een bestuurder uit {g} | waar een {f} uit {g} trekker van is",
    "hebben een trekker uit {g} | met een trekker uit {g}",
)
LED_BY = (
    "vallen onder {p} | die onder {p} vallen",
    "worden geleid door {p} | met {p} als trekker",
    "heeft {p} onder zich | die {p} trekt",
)
NOT_LED_BY = (
    "worden niet door {p} getrokken | die niet onder {p} vallen",
    "zijn niet van {p} | waar {p} niet over gaat",
)
LED_BY_BOTH = (
    "worden door {p} en {q} samen getrokken | die {p} en {q} samen trekken",
    "vallen zowel onder {p} als onder {q} | waar zowel {p} als {q} trekker van is",
    "hebben {p} en {q} allebei als trekker | met {p} én {q} als trekkers",
)
LED_BY_EITHER = (
    "worden door {p} of {q} getrokken | die {p} of {q} trekt",
    "vallen onder {p} of onder {q} | waar {p} of {q} trekker van is",
)
OPEN = (
    "hebben geen einddatum | zonder eindjaar",
    "lopen gewoon door zonder einde | die doorlopend zijn",
    "kennen geen vast einde | die geen einddatum hebben",
    "hebben een onbepaalde looptijd | waar geen eindjaar bij staat",
    "blijven doorlopen | zonder vast einde",
    "stoppen niet op een bepaald moment | zonder einddatum",
)
ENDS_IN = (
    "eindigen in {j} | die in {j} eindigen",
    "lopen af in {j} | die in {j} aflopen",
    "houden op in {j} | die in {j} ophouden",
    "zijn klaar in {j} | die in {j} klaar zijn",
    "stoppen in {j} | die in {j} stoppen",
    "hebben {j} als eindjaar | met {j} als eindjaar",
    "worden in {j} afgerond | die in {j} worden afgerond",
    "lopen tot en met {j} | met een looptijd tot en met {j}",
)
ENDS_AFTER = (
    "lopen door na {j} | die na {j} doorlopen",
    "lopen ook na {j} nog | die na {j} nog lopen",
    "duren langer dan {j} | die langer duren dan {j}",
    "zijn na {j} nog niet klaar | die na {j} nog niet zijn afgerond",
    "gaan verder dan {j} | die verder gaan dan {j}",
)
ENDS_BEFORE = (
    "eindigen voor {j} | die voor {j} eindigen",
    "zijn afgerond voor {j} | die vóór {j} zijn afgerond",
    "lopen af vóór {j} | die eerder dan {j} aflopen",
    "stoppen eerder dan {j} | die al voor {j} stoppen",
    "zijn klaar voor {j} | die klaar zijn voor {j}",
)
BEGAN_IN = (
    "zijn begonnen in {j} | die in {j} zijn begonnen",
    "zijn gestart in {j} | die in {j} van start gingen",
    "lopen sinds {j} | die sinds {j} lopen",
    "begonnen in {j} | met {j} als beginjaar",
)
BEGAN_BEFORE = (
    "zijn voor {j} begonnen | die vóór {j} zijn gestart",
    "liepen al voor {j} | die al voor {j} liepen",
)
BEGAN_AFTER = (
    "zijn na {j} begonnen | die na {j} zijn gestart",
    "zijn later dan {j} van start gegaan | die pas na {j} zijn begonnen",
)
ONLY_TOWNS_COMMISSION = (
    "worden alleen in opdracht van de gemeenten gedaan | waar alleen gemeenten opdrachtgever zijn",
    "hebben enkel de gemeenten als opdrachtgever | met uitsluitend gemeenten als opdrachtgever",
    "lopen alleen namens de gemeenten | waar niemand anders dan de gemeenten opdrachtgever is",
)
STATE_COMMISSIONS = (
    "hebben het Rijk of een ministerie als opdrachtgever | waar het Rijk of een ministerie opdrachtgever is",
    "lopen mede in opdracht van het Rijk of een ministerie | waar een ministerie of het Rijk mede opdrachtgever is",
    "zijn mede door het Rijk of een ministerie opgedragen | met het Rijk of een ministerie als opdrachtgever",
)
PROVINCE_COMMISSIONS = (
    "hebben de provincie als opdrachtgever | waar de provincie opdrachtgever is",
    "lopen mede in opdracht van de provincie | waar de provincie mede opdracht voor gaf",
    "zijn ook van de provincie als opdrachtgever | met de provincie als opdrachtgever",
)
NOT_PROVINCE = (
    "hebben de provincie niet als opdrachtgever | waar de provincie geen opdrachtgever is",
    "lopen niet in opdracht van de provincie | zonder de provincie als opdrachtgever",
)
SEVERAL_COMMISSIONERS = (
    "hebben meer dan één opdrachtgever | met meer dan één opdrachtgever",
    "hebben meerdere opdrachtgevers | met meerdere opdrachtgevers",
    "hebben twee of meer opdrachtgevers | waar twee of meer partijen opdrachtgever van zijn",
)
IN_THEME = (
    "vallen onder het thema {t} | binnen het thema {t}",
    "horen bij het thema {t} | die bij het thema {t} horen",
    "gaan over het thema {t} | van het thema {t}",
)
NOT_IN_THEME = (
    "vallen niet onder het thema {t} | buiten het thema {t}",
    "horen niet bij het thema {t} | die niet bij het thema {t} horen",
)
NO_THEME = (
    "vallen onder geen enkel thema | zonder thema",
    "horen nergens bij een thema | waar geen thema bij staat",
)
GOALS_MORE = (
    "hebben meer dan {k} doelen | met meer dan {k} doelen",
    "noemen meer dan {k} doelen | waar meer dan {k} doelen bij staan",
)
