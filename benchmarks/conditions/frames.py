"""Frames around a condition. `{n}` is what is listed, in the plural; `{main}` the condition behind "welke dossiers", `{sub}` the
same behind a noun ("die in 2030 eindigen", "zonder einddatum")."""

LISTED = (
    "Welke {n} {main}?",
    "Welke van de {n} {main}?",
    "Welke {n} zijn er {sub}?",
    "Wat zijn de {n} {sub}?",
    "Noem de {n} {sub}.",
    "Noem alle {n} {sub} eens op.",
    "Geef mij de {n} {sub}.",
    "Ik zoek alle {n} {sub}.",
    "Ik zoek {n} {sub}, welke zijn dat?",
    "Kun je een lijstje maken van de {n} {sub}?",
    "Zijn er {n} {sub}? Zo ja, welke?",
    "Zijn er ook {n} {sub}, en welke zijn dat dan?",
    "Graag een overzicht van de {n} {sub}.",
    "Heb je een lijst van {n} {sub}?",
    "Ik bereid de commissie voor. Welke {n} {main}?",
    "Welke {n} {main}? Ik heb het nodig voor een motie.",
    "Voor een notitie heb ik de {n} {sub} nodig.",
    "Een inwoner vroeg mij welke {n} er zijn {sub}.",
    "Weet u welke {n} er zijn {sub}?",
    "Ik wil graag weten wat de {n} zijn {sub}.",
    "Kunt u opsommen welke {n} er zijn {sub}?",
    "Laat eens zien welke {n} er zijn {sub}.",
    "{n} {sub}",
    "lijst {n} {sub}",
    "alle {n} {sub}",
    "overzicht van {n} {sub}",
)

COUNTED = (
    "Hoeveel {n} {main}?",
    "Hoeveel van de {n} {main}?",
    "Hoeveel {n} zijn er {sub}?",
    "Wat is het aantal {n} {sub}?",
    "Kun je tellen hoeveel {n} er zijn {sub}?",
    "Om hoeveel {n} gaat het, de {n} {sub}?",
    "Ik wil weten hoeveel {n} er zijn {sub}.",
    "Hoeveel {n} {main}, en welke zijn dat?",
    "aantal {n} {sub}",
    "hoeveel {n} {sub}",
)

# What people call a dossier, a person, a municipality, an action and a lobby goal. The plain word comes most often.
NOUNS = {
    "dossier": ("dossiers", "dossiers", "dossiers", "dossiers", "regiodossiers", "regionale dossiers", "onderwerpen", "trajecten",
                "programma's", "regiozaken", "klussen"),
    "persoon": ("bestuurders", "bestuurders", "trekkers", "trekkers", "bestuurlijk trekkers", "mensen", "personen"),
    "gemeente": ("gemeenten", "gemeenten", "gemeentes", "regiogemeenten", "plaatsen"),
    "actie": ("acties",),
    "lobbydoel": ("lobbydoelen", "lobbydoelen", "doelen van de lobby"),
}  # fmt: skip
