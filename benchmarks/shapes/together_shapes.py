"""Shapes of questions that name two things at once. `{p}` is a person, `{g}` and `{h}` municipalities, `{j}` a year, `{t}` a theme,
`{d}` a dossier that is left out."""

PERSON_AFTER = (
    "Welke dossiers van {p} lopen na {j} nog? | welke dossiers van {p} na {j} nog lopen",
    "Wat heeft {p} na {j} nog op zijn bord? | wat {p} na {j} nog op zijn bord heeft",
    "Welke dossiers trekt {p} die na {j} doorlopen?",
    "{p} dossiers na {j}",
    "Ik wil weten welke dossiers {p} ook na {j} nog trekt.",
    "Wat blijft er na {j} over van de dossiers van {p}? | wat er na {j} overblijft van de dossiers van {p}",
    "Na {j}: welke dossiers heeft {p} dan nog?",
    "Van de dossiers van {p}, welke lopen door na {j}?",
    "Gaan er dossiers van {p} door na {j}, en welke dan?",
)

PERSON_TOWN = (
    "Aan welke dossiers van {p} doet {g} mee? | aan welke dossiers van {p} {g} meedoet",
    "Bij welke dossiers van {p} zit {g} aan tafel? | bij welke dossiers van {p} {g} aan tafel zit",
    "Welke dossiers die {p} trekt gaan {g} aan?",
    "In welke van de dossiers van {p} zit {g}?",
    "{g} en {p}: welke dossiers hebben ze gemeen?",
    "Voor welke dossiers heeft {g} met {p} te maken? | voor welke dossiers {g} met {p} te maken heeft",
    "Welke dossiers van {p} zijn van belang voor {g}?",
    "Ik zit in de raad van {g}. Met welke dossiers van {p} krijgen wij te maken?",
    "Noem de dossiers die {p} trekt en waar {g} in zit.",
    "In welke dossiers kom ik zowel {p} als {g} tegen?",
)

PERSON_NOT_TOWN = (
    "Aan welke dossiers van {p} doet {g} niet mee? | aan welke dossiers van {p} {g} niet meedoet",
    "Welke dossiers van {p} gaan buiten {g} om?",
    "Welke dossiers trekt {p} zonder {g}?",
    "Welke dossiers van {p} slaat {g} over?",
    "In welke dossiers van {p} ontbreekt {g}? | in welke dossiers van {p} {g} ontbreekt",
    "Van de dossiers van {p}: waar zit {g} niet bij?",
)

PERSON_BESIDE = (
    "Wat trekt {p} nog meer dan {d}? | wat {p} nog meer trekt dan {d}",
    "Welke dossiers heeft {p} behalve {d}? | welke dossiers {p} heeft behalve {d}",
    "Naast {d}, waar gaat {p} nog meer over?",
    "{p} doet {d}, en wat nog meer?",
    "Is {p} buiten {d} nog ergens trekker van?",
    "Welke andere dossiers dan {d} trekt {p}?",
    "Ik weet dat {p} {d} trekt. Wat nog meer?",
    "Heeft {p} naast {d} nog andere dossiers?",
    "Waar is {p} trekker van, {d} niet meegerekend?",
    "Wat heeft {p} verder nog, buiten {d}?",
)

THEME_BESIDE = (
    "Welke dossiers vallen onder het thema {t}, behalve {d}?",
    "Welke dossiers heeft het thema {t} naast {d}?",
    "Buiten {d}, welke dossiers vallen nog meer onder het thema {t}?",
    "Noem de dossiers van het thema {t} zonder {d}.",
    "Wat valt er behalve {d} nog onder het thema {t}?",
    "Het thema {t} heeft {d}, en wat nog meer?",
)

TOWN_THEME = (
    "Aan welke dossiers van het thema {t} doet {g} mee? | aan welke dossiers van het thema {t} {g} meedoet",
    "Bij welke dossiers onder het thema {t} is {g} betrokken?",
    "Doet {g} mee aan dossiers van het thema {t}, en welke?",
    "dossiers {g} thema {t}",
    "Welke dossiers van {g} gaan over het thema {t}?",
    "Binnen het thema {t}: waar zit {g} in?",
    "{g} en het thema {t}, welke dossiers zijn dat?",
)

TOWN_AFTER = (
    "Welke dossiers van {g} lopen na {j} nog door? | welke dossiers van {g} na {j} nog doorlopen",
    "Aan welke dossiers doet {g} mee die na {j} nog lopen?",
    "Waar zit {g} na {j} nog aan vast? | waar {g} na {j} nog aan vastzit",
    "Welke dossiers waar {g} in zit zijn na {j} nog niet afgelopen?",
    "Welke dossiers heeft {g} na {j} nog?",
    "Waar is {g} na {j} nog bij betrokken?",
)

LEADERS_OF_TOWN = (
    "Wie trekken de dossiers waaraan {g} meedoet? | wie de dossiers trekken waaraan {g} meedoet",
    "Met welke bestuurlijk trekkers heeft {g} te maken? | met welke bestuurlijk trekkers {g} te maken heeft",
    "Wie zijn de trekkers van de dossiers van {g}? | wie de trekkers zijn van de dossiers van {g}",
    "Welke bestuurders leiden de dossiers van {g}?",
    "Noem de trekkers van de dossiers waarin {g} zit.",
    "Welke trekkers kom je tegen in de dossiers waar {g} aan meedoet?",
)

LEADERS_OF_YEAR = (
    "Wie trekken de dossiers die in {j} aflopen? | wie de dossiers trekken die in {j} aflopen",
    "Wie zijn de trekkers van de dossiers die in {j} eindigen?",
    "Welke bestuurders trekken dossiers die tot {j} lopen?",
    "Wie heeft een dossier dat in {j} stopt?",
    "Noem de trekkers van dossiers met {j} als eindjaar.",
)
