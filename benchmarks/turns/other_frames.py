"""Last questions of a dialogue about actions, figures, lobby goals, terms and texts. `{n}` is an action's number, `{doc}` its document
with the article, `{p}` and `{q}` municipalities or parties, `{t}` a period, `{e}` a part of a table, `{l}` a theme of a lobby agenda,
`{b}` a term.
"""

ACTION: dict[str, tuple[str, ...]] = {
    "verantwoordelijke": (
        "En wie doet dat?", "Wie is daarvoor verantwoordelijk?", "Wie voert die actie uit?", "En de verantwoordelijke?", "Bij wie ligt dat?",
        "Wie pakt dat op?", "Door wie wordt dat gedaan?", "Wie is er aan zet?", "Wie gaat dat regelen?", "En wie trekt die?", "wie?",
        "Who is responsible for it?",
    ),
    "planning": (
        "En wanneer?", "Wanneer gebeurt dat?", "En de planning?", "Wanneer staat die gepland?", "Wat is de planning daarvan?",
        "In welke periode gaan ze dat doen?", "Wanneer is die actie aan de beurt?", "wanneer dan?", "Voor wanneer staat dat op de planning?",
        "Wanneer moet dat klaar zijn?", "When is that planned?",
    ),
    "wat": (
        "Wat houdt die actie in?", "En wat is dat precies?", "Waar gaat die over?", "Wat gaan ze dan doen?", "Wat moet er dan gebeuren?",
        "Wat staat er bij die actie?",
    ),
    "uren": (
        "Hoeveel uur is {org} daar in {jaar} aan kwijt?", "En hoeveel uur kost dat {org} in {jaar}?", "Hoeveel tijd steekt {org} daar in {jaar} in?",
        "En de uren van {org} in {jaar}?", "Wat vraagt dat in {jaar} aan uren van {org}?",
    ),
}  # fmt: skip
OTHER_ACTION = (
    "En actie {n}?", "En van actie {n}?", "En bij actie {n}?", "en {n}?", "En nummer {n}?", "Hoe zit dat bij actie {n}?", "Dezelfde vraag voor actie {n}.",
    "En actie {n} dan?", "Idem actie {n}", "Nee, ik bedoel actie {n}.", "En de {nde}?", "Kun je dat ook van actie {n} zeggen?", "And action {n}?",
)  # fmt: skip
NEXT_ACTION = (
    "En de volgende?",
    "En die daarna?",
    "En de actie daarna?",
    "En bij de volgende actie?",
    "En de volgende actie?",
)
PREVIOUS_ACTION = ("En de vorige?", "En die daarvoor?", "En de actie ervoor?", "En bij de vorige actie?")
# Behind the question which of the documents is meant.
WHICH_DOCUMENT = (
    "Die van {doc}.", "Van {doc}", "{kort}", "Ik bedoel die van {doc}.", "Die uit {doc} graag.", "De actie uit {doc}.", "In {doc}.", "{doc} bedoel ik",
)  # fmt: skip

OTHER_TOWN = (
    "En in {p}?", "En {p}?", "En voor {p}?", "Hoe zit dat in {p}?", "En in {p} dan?", "Dezelfde vraag voor {p}.", "En bij {p}?", "Idem {p}",
    "Nee, ik bedoel {p}.", "En hoeveel is dat in {p}?", "En wat is dat voor {p}?", "And in {p}?", "Ook graag voor {p}.", "en hoeveel zijn dat er in {p}?",
)  # fmt: skip
OTHER_PERIOD = (
    "En in {t}?", "En voor {t}?", "En {t}?", "En die van {t}?", "En hoe is dat in {t}?", "Nee, ik bedoel {t}.", "Hoeveel is dat in {t}?", "Dezelfde vraag voor {t}.",
    "En over de periode {t}?", "Wat is het in {t}?",
)  # fmt: skip
LATER = (
    "En de jaren daarna?",
    "En daarna?",
    "En in de periode erna?",
    "Hoeveel is dat daarna?",
    "En de periode daarop?",
)
BEFORE = ("En daarvoor?", "En de jaren daarvoor?", "En in de periode ervoor?", "Hoeveel was dat daarvoor?")
OTHER_PART = (
    "En voor {e}?", "En bij {e}?", "En {e}?", "En van {e}?", "Hoeveel zijn dat er voor {e}?", "Hoe zit dat bij {e}?", "En als het om {e} gaat?",
)  # fmt: skip
GAP = (
    "Hoeveel scheelt dat?", "Wat is het verschil?", "Hoeveel verschil zit daartussen?", "En hoe groot is het verschil tussen die twee?",
    "Hoeveel schelen die twee?", "Wat scheelt dat?",
)  # fmt: skip
SUM = (
    "En samen?",
    "Hoeveel is dat samen?",
    "En bij elkaar?",
    "Tel die twee eens op.",
    "Hoeveel is dat bij elkaar opgeteld?",
    "Wat is het totaal van die twee?",
)
MORE = (
    "Is dat meer dan in {p}?", "Is dat meer dan bij {p}?", "Is dat hoger dan in {p}?", "Heeft {p} er minder?", "Ligt dat boven {p}?",
)  # fmt: skip
WHO_MOST = (
    "Welke gemeente heeft er het meest?", "En waar is dat het hoogst?", "Wie heeft de meeste?", "En welke gemeente staat bovenaan?",
    "In welke gemeente is het het hoogst?",
)  # fmt: skip
WHO_LEAST = (
    "En welke gemeente heeft er het minst?",
    "En waar is dat het laagst?",
    "Wie heeft de minste?",
    "Welke gemeente staat onderaan?",
)
TREND = (
    "Gaat dat omhoog daarna?", "Wordt dat later meer?", "Neemt dat daarna toe?", "Stijgt dat in de jaren erna?",
)  # fmt: skip

OTHER_LOBBY = (
    "En voor {l}?", "En bij {l}?", "En {l}?", "En wat zijn die voor {l}?", "Hoe zit dat bij {l}?", "Dezelfde vraag voor {l}.", "En als het om {l} gaat?",
    "Nee, ik bedoel {l}.", "En die van {l}?", "Nu hetzelfde voor het thema {l}.",
)  # fmt: skip
LOBBY_TO = (
    "Bij wie lobbyen ze daarvoor?", "En aan wie is dat gericht?", "Bij welke partij moet dat landen?", "Van wie vragen ze dat?", "Met wie willen ze die afspraken maken?",
    "En wie moet daarvoor over de brug komen?",
)  # fmt: skip
OTHER_TERM = (
    "En {b}?", "En wat is {b}?", "En {b} dan?", "En waar staat {b} voor?", "Dezelfde vraag voor {b}.", "{b}?", "En de afkorting {b}?", "En wat betekent {b} dan?",
    "Nee, ik bedoel {b}.", "Idem {b}",
)  # fmt: skip

# A text's first question and what leans on it.
TEXT_FIRST = (
    "Wat staat er over {k}?",
    "Wat wordt er gezegd over {k}?",
    "Kun je iets vertellen over {k}?",
    "Hoe zit het met {k}?",
)
TEXT_NEXT = (
    "En wat gaan ze daaraan doen?", "Waarom is dat?", "Kun je daar meer over vertellen?", "Wat is daarover afgesproken?", "En wat betekent dat concreet?",
    "Wie zijn daarbij betrokken?", "Hoe willen ze dat aanpakken?", "Wat staat daar nog meer over?", "Waarom doen ze dat?", "Hoe staat het daarmee?",
    "En wat is daar het plan voor?", "Wat wil men daarmee?", "Hoe ver zijn ze daarmee?", "Zijn daar ook afspraken over gemaakt?",
)  # fmt: skip

# Before the last question, when its subject is a new one.
NEW_SUBJECT = (
    "",
    "Even iets heel anders: ",
    "Andere vraag: ",
    "Nu iets anders. ",
    "Oké, dank. ",
    "Duidelijk. ",
    "Nog een vraag: ",
)
# Said before any last question.
OPENERS = ("Oké, ", "Prima, ", "Dank je. ", "Ah, ", "Hm, ", "Duidelijk. ", "Top, ", "Ok dank, ", "Helder. ")
