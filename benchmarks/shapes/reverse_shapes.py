"""Shapes of questions from a person, a municipality or a commissioner to dossiers. `{p}` is a person, `{g}` a municipality,
`{o}` a commissioner (see who_shapes)."""

LED_BY = (
    "Welke dossiers trekt {p}? | welke dossiers {p} trekt",
    "Waar is {p} trekker van? | waar {p} trekker van is",
    "Waar gaat {p} over? | waar {p} over gaat",
    "Wat heeft {p} in portefeuille? | wat {p} in portefeuille heeft",
    "Waarvoor is {p} verantwoordelijk? | waarvoor {p} verantwoordelijk is",
    "Waarvoor moet ik bij {p} zijn? | waarvoor ik bij {p} moet zijn",
    "Wat doet {p}? | wat {p} doet",
    "Van welke onderwerpen is {p} de kartrekker? | van welke onderwerpen {p} de kartrekker is",
    "Welke dossiers vallen onder {p}? | welke dossiers onder {p} vallen",
    "Welke dossiers worden door {p} getrokken? | welke dossiers door {p} worden getrokken",
    "Waar staat {p} aan het roer? | waar {p} aan het roer staat",
    "Wat zit er allemaal in de portefeuille van {p}? | wat er allemaal in de portefeuille van {p} zit",
    "Met welke dossiers houdt {p} zich bezig? | met welke dossiers {p} zich bezighoudt",
    "Voor welke onderwerpen is {p} het aanspreekpunt? | voor welke onderwerpen {p} het aanspreekpunt is",
    "Waar kan ik {p} op aanspreken? | waar ik {p} op kan aanspreken",
    "Aan welke dossiers geeft {p} leiding? | aan welke dossiers {p} leiding geeft",
    "Welke dossiers heeft {p} onder zich? | welke dossiers {p} onder zich heeft",
    "Welke onderwerpen pakt {p} op? | welke onderwerpen {p} oppakt",
    "Van hoeveel dossiers is {p} trekker, en welke zijn dat?",
    "Ik spreek morgen met {p}. Welke dossiers trekt die?",
    "Noem de dossiers die {p} onder zich heeft.",
    "{p}, waar gaat die over?",
    "dossiers {p}",
    "{p} trekker van",
    "portefeuille {p}",
    "Which files does {p} lead?",
    "What is {p} in charge of?",
)

OF_TOWN = (
    "Aan welke dossiers doet {g} mee? | aan welke dossiers {g} meedoet",
    "Bij welke dossiers is {g} betrokken? | bij welke dossiers {g} betrokken is",
    "Waar doet {g} allemaal aan mee? | waar {g} allemaal aan meedoet",
    "In welke dossiers zit {g}? | in welke dossiers {g} zit",
    "Aan welke dossiers neemt {g} deel? | aan welke dossiers {g} deelneemt",
    "Welke dossiers gelden voor {g}? | welke dossiers voor {g} gelden",
    "Welke regionale dossiers spelen er voor {g}? | welke regionale dossiers er voor {g} spelen",
    "Bij welke dossiers is {g} aangesloten? | bij welke dossiers {g} is aangesloten",
    "Overzicht van alle dossiers waar {g} aan meedoet.",
    "Ik ben raadslid in {g}. Aan welke dossiers doen wij mee?",
    "dossiers gemeente {g}",
    "deelname {g} dossiers",
    "Which files does {g} take part in?",
)

NOT_OF_TOWN = (
    "Aan welke dossiers doet {g} niet mee? | aan welke dossiers {g} niet meedoet",
    "Waar doet {g} niet aan mee? | waar {g} niet aan meedoet",
    "Bij welke dossiers ontbreekt {g}? | bij welke dossiers {g} ontbreekt",
    "Bij welke dossiers is {g} niet aangesloten? | bij welke dossiers {g} niet is aangesloten",
    "In welke dossiers zit {g} niet? | in welke dossiers {g} niet zit",
    "Welke dossiers gelden niet voor {g}? | welke dossiers niet voor {g} gelden",
    "dossiers zonder {g}",
    "Which files does {g} not take part in?",
)

COMMISSIONED_BY = (
    "Van welke dossiers is {o} opdrachtgever? | van welke dossiers {o} opdrachtgever is",
    "Waarvoor is {o} opdrachtgever? | waarvoor {o} opdrachtgever is",
    "Bij welke dossiers treedt {o} op als opdrachtgever? | bij welke dossiers {o} als opdrachtgever optreedt",
    "Welke dossiers lopen in opdracht van {o}? | welke dossiers in opdracht van {o} lopen",
    "Voor welke dossiers heeft {o} opdracht gegeven? | voor welke dossiers {o} opdracht heeft gegeven",
    "dossiers opdrachtgever {o}",
    "Which files were commissioned by {o}?",
)

OFFICE = (
    "Welke functie heeft {p}? | welke functie {p} heeft",
    "Is {p} wethouder of burgemeester? | of {p} wethouder of burgemeester is",
    "Wat is de functie van {p}? | wat de functie van {p} is",
    "Wie is {p}? | wie {p} is",
    "In welke functie zit {p} in het bestuur? | in welke functie {p} in het bestuur zit",
    "functie {p}",
    "What is the position of {p}?",
)
