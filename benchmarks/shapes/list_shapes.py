"""Shapes of questions for what a theme holds and for lobby goals. `{t}` is a theme, `{l}` a theme of a lobby agenda."""

IN_THEME = (
    "Welke dossiers vallen onder het thema {t}? | welke dossiers onder het thema {t} vallen",
    "Welke dossiers horen bij het thema {t}? | welke dossiers bij het thema {t} horen",
    "Wat valt er onder het thema {t}? | wat er onder het thema {t} valt",
    "Om welke dossiers gaat het bij het thema {t}? | om welke dossiers het gaat bij het thema {t}",
    "Uit welke dossiers bestaat het thema {t}? | uit welke dossiers het thema {t} bestaat",
    "Welke dossiers zitten er in het thema {t}? | welke dossiers er in het thema {t} zitten",
    "Noem de dossiers binnen het thema {t}.",
    "Geef een overzicht van de dossiers op het gebied van {t}.",
    "dossiers thema {t}",
    "Which files belong to the theme {t}?",
)

LED_IN_THEME = (
    "Wie trekken de dossiers van het thema {t}? | wie de dossiers van het thema {t} trekken",
    "Wie zijn de trekkers binnen het thema {t}? | wie de trekkers binnen het thema {t} zijn",
    "Door wie worden de dossiers van het thema {t} getrokken? | door wie de dossiers van het thema {t} worden getrokken",
    "Welke bestuurders gaan over de dossiers in het thema {t}? | welke bestuurders over de dossiers in het thema {t} gaan",
    "Bij wie moet ik zijn voor de dossiers van het thema {t}? | bij wie ik moet zijn voor de dossiers van het thema {t}",
    "trekkers thema {t}",
)

LOBBY_GOALS = (
    "Wat zijn de lobbydoelen voor {l}? | wat de lobbydoelen voor {l} zijn",
    "Waarvoor lobbyt de gemeente bij {l}? | waarvoor de gemeente lobbyt bij {l}",
    "Waar lobbyen we voor als het gaat om {l}? | waar we voor lobbyen als het gaat om {l}",
    "Welke lobbydoelen horen bij het thema {l}? | welke lobbydoelen bij het thema {l} horen",
    "Wat is de lobby-inzet op {l}? | wat de lobby-inzet op {l} is",
    "Wat willen we met de lobby bereiken op {l}? | wat we met de lobby willen bereiken op {l}",
    "Waar zet de lobby over {l} op in? | waar de lobby over {l} op inzet",
    "Noem alle lobbydoelen rond {l}.",
    "Ik zoek de lobbydoelen van het thema {l}.",
    "lobbydoelen {l}",
    "lobby {l} doelen",
    "What are the lobby goals for {l}?",
)

LOBBY_WITH = (
    "Bij wie lobbyen we voor {l}? | bij wie we lobbyen voor {l}",
    "Aan wie is de lobby voor {l} gericht? | aan wie de lobby voor {l} is gericht",
    "Tot wie richten we ons met de lobby voor {l}? | tot wie we ons richten met de lobby voor {l}",
    "Bij welke partij moet de lobby rond {l} landen? | bij welke partij de lobby rond {l} moet landen",
    "Met wie willen we afspraken maken in de lobby over {l}? | met wie we afspraken willen maken in de lobby over {l}",
    "Van wie vragen we iets in de lobby voor {l}? | van wie we iets vragen in de lobby voor {l}",
    "lobby {l} gericht aan wie",
)

TERMS = (
    "Wat betekent {b}? | wat {b} betekent",
    "Waar staat {b} voor? | waar {b} voor staat",
    "Waar is {b} de afkorting van? | waar {b} de afkorting van is",
    "Wat wordt bedoeld met {b}? | wat er bedoeld wordt met {b}",
    "Waar zijn de letters {b} een afkorting voor? | waar de letters {b} een afkorting voor zijn",
    "Hoe schrijf je {b} voluit? | hoe je {b} voluit schrijft",
    "Ik kom steeds {b} tegen, wat is dat?",
    "Leg {b} eens uit.",
    "{b} betekenis",
    "{b}?",
    "What does {b} stand for?",
)
