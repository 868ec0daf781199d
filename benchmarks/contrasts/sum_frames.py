"""Shapes that count, rank and add over the whole register. `{g}` is a municipality, `{t}` a theme, `{o}` an organisation, `{j}` a year,
`{n}` a number, `{doc}` a document with actions, `{p}` a person."""

MOST_LED = (
    "Hoeveel dossiers trekt de trekker met de meeste dossiers? | hoeveel dossiers de trekker met de meeste dossiers trekt",
    "Wie trekt de meeste dossiers, en hoeveel zijn dat er? | wie de meeste dossiers trekt en hoeveel dat er zijn",
    "Wie is van de meeste dossiers trekker? | wie van de meeste dossiers trekker is",
    "Welke bestuurder heeft de meeste dossiers onder zich? | welke bestuurder de meeste dossiers onder zich heeft",
    "Wie heeft de volste portefeuille in de regio? | wie de volste portefeuille in de regio heeft",
    "bestuurder met meeste dossiers",
    "Wie staat bovenaan als je telt hoeveel dossiers iemand trekt?",
    "Welke bestuurder komt het vaakst als trekker voor? | welke bestuurder het vaakst als trekker voorkomt",
    "Noem de bestuurder met de meeste dossiers en het aantal.",
    "Wie draagt de meeste dossiers? | wie de meeste dossiers draagt",
    "Who leads the most files?",
)

LED_MORE_THAN_ONE = (
    "Welke bestuurders trekken meer dan één dossier? | welke bestuurders meer dan één dossier trekken",
    "Wie heeft er meer dan een dossier? | wie er meer dan een dossier heeft",
    "Welke trekkers hebben twee of meer dossiers? | welke trekkers twee of meer dossiers hebben",
    "Wie zijn trekker van meerdere dossiers? | wie trekker van meerdere dossiers zijn",
    "bestuurders met meerdere dossiers",
)

NUMBER_LED = (
    "Hoeveel dossiers trekt {p}? | hoeveel dossiers {p} trekt",
    "Van hoeveel dossiers is {p} trekker? | van hoeveel dossiers {p} trekker is",
    "aantal dossiers {p}",
    "Hoeveel dossiers heeft {p} in portefeuille? | hoeveel dossiers {p} in portefeuille heeft",
    "Op hoeveel dossiers staat {p} als trekker?",
)

NUMBER_LEADERS = (
    "Hoeveel bestuurders trekken een dossier? | hoeveel bestuurders een dossier trekken",
    "Hoeveel verschillende trekkers zijn er? | hoeveel verschillende trekkers er zijn",
    "Hoeveel mensen zijn er bestuurlijk trekker? | hoeveel mensen er bestuurlijk trekker zijn",
    "aantal bestuurlijk trekkers",
)

NUMBER_JOINED = (
    "Aan hoeveel dossiers doet {g} mee? | aan hoeveel dossiers {g} meedoet",
    "Hoeveel dossiers gelden voor {g}? | hoeveel dossiers voor {g} gelden",
    "Bij hoeveel dossiers is {g} betrokken? | bij hoeveel dossiers {g} betrokken is",
    "aantal dossiers {g}",
    "In hoeveel van de dossiers zit {g}? | in hoeveel van de dossiers {g} zit",
    "Tel eens bij hoeveel dossiers {g} aangesloten is.",
)

NUMBER_NOT_JOINED = (
    "Aan hoeveel dossiers doet {g} niet mee? | aan hoeveel dossiers {g} niet meedoet",
    "Bij hoeveel dossiers ontbreekt {g}? | bij hoeveel dossiers {g} ontbreekt",
    "Hoeveel dossiers zijn er zonder {g}? | hoeveel dossiers er zonder {g} zijn",
    "In hoeveel dossiers zit {g} niet? | in hoeveel dossiers {g} niet zit",
)

FEWEST_JOINED = (
    "Welke gemeente doet aan de minste dossiers mee? | welke gemeente aan de minste dossiers meedoet",
    "Welke gemeente zit in het kleinste aantal dossiers? | welke gemeente in het kleinste aantal dossiers zit",
    "gemeente met de minste dossiers",
    "Wie doet er het minst mee met de regionale dossiers? | wie er het minst meedoet met de regionale dossiers",
)

NUMBER_OF_THEME = (
    "Hoeveel dossiers vallen onder {t}? | hoeveel dossiers onder {t} vallen",
    "Hoeveel dossiers heeft het thema {t}? | hoeveel dossiers het thema {t} heeft",
    "aantal dossiers thema {t}",
    "Uit hoeveel dossiers bestaat het thema {t}? | uit hoeveel dossiers het thema {t} bestaat",
)

MOST_OF_THEME = (
    "Welk thema heeft de meeste dossiers? | welk thema de meeste dossiers heeft",
    "Onder welk thema vallen de meeste dossiers? | onder welk thema de meeste dossiers vallen",
    "thema met meeste dossiers",
    "Welk thema telt de meeste dossiers, en hoeveel zijn dat er? | welk thema de meeste dossiers telt",
)

LONGEST = (
    "Welk dossier loopt het langst door? | welk dossier het langst doorloopt",
    "Welk dossier eindigt het laatst? | welk dossier het laatst eindigt",
    "Welk dossier heeft het verste eindjaar? | welk dossier het verste eindjaar heeft",
    "dossier dat het langst doorloopt",
)

ENDING_IN = (
    "Hoeveel dossiers lopen af in {j}? | hoeveel dossiers in {j} aflopen",
    "Hoeveel dossiers eindigen in {j}? | hoeveel dossiers in {j} eindigen",
    "Welke dossiers hebben {j} als eindjaar? | welke dossiers {j} als eindjaar hebben",
    "Welke dossiers zijn in {j} afgelopen? | welke dossiers in {j} zijn afgelopen",
    "dossiers met einde in {j}",
)

MOST_HOURS = (
    "Welke actie van {doc} kost {o} in {j} de meeste uren? | welke actie van {doc} {o} in {j} de meeste uren kost",
    "Aan welke actie van {doc} is {o} in {j} de meeste tijd kwijt?",
    "Wat is voor {o} in {j} de zwaarste actie van {doc}, in uren?",
    "actie met meeste uren {o} {j} {kort}",
    "Bij welke actie uit {doc} staan in {j} de meeste uren voor {o}?",
)

ALL_YEARS = (
    "Hoeveel uur kost actie {n} van {doc} {o} in totaal? | hoeveel uur actie {n} van {doc} {o} in totaal kost",
    "Hoeveel uren moet {o} alles bij elkaar in actie {n} van {doc} steken?",
    "Wat is voor {o} de som van de uren bij actie {n} van {doc}, over alle jaren?",
    "totaal uren {o} actie {n} {kort}",
)

NUMBER_OF_ACTIONS = (
    "Hoeveel acties staan er in {doc}? | hoeveel acties er in {doc} staan",
    "Uit hoeveel acties bestaat {doc}? | uit hoeveel acties {doc} bestaat",
    "aantal acties {kort}",
    "Hoeveel acties telt {doc}? | hoeveel acties {doc} telt",
)

YEARS_LONG = (
    "Hoeveel jaar loopt {dd}? | hoeveel jaar {dd} loopt",
    "Hoeveel jaar duurt {dd}, van begin tot eind?",
    "Hoeveel jaar zit er tussen het begin en het einde van {dd}? | hoeveel jaar er tussen het begin en het einde van {dd} zit",
    "duur in jaren {d}",
)

SHARE_JOINED = (
    "Aan hoeveel procent van de dossiers doet {g} mee? | aan hoeveel procent van de dossiers {g} meedoet",
    "Aan welk deel van de dossiers doet {g} mee? | aan welk deel van de dossiers {g} meedoet",
    "Op hoeveel van het totale aantal dossiers doet {g} mee?",
)
