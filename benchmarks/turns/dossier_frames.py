"""Last questions of a dialogue about dossiers, the persons that lead them and the municipalities in them. `{dd}` is a dossier with
its article, `{d}` its bare name, `{g}` a municipality, `{p}` a person, `{t}` a theme, `{r}` the part of a dossier a trekker is for.
"""

# Another field of the dossier that was spoken of, by what is asked (the names of benchmarks.shapes.cases).
FIELD: dict[str, tuple[str, ...]] = {
    "trekker": (
        "En wie trekt dat?", "En de trekker?", "Wie is daar de trekker van?", "Wie is er bestuurlijk trekker van?",
        "Onder welke bestuurder valt dat dossier?", "Bij wie moet ik daarvoor zijn?", "Wie gaat daarover?",
        "Welke wethouder of burgemeester heeft dat in portefeuille?", "En wie is er bestuurlijk verantwoordelijk voor?",
        "Bij welke bestuurder ligt dit op het bord?", "Door wie wordt het getrokken?", "trekker?",
        "Dank. En wie staat daar aan het roer?", "Weet je ook wie het trekt?", "Who leads it?",
        "Ik wil daar iemand over bellen, wie is dat dan?", "Kun je ook zeggen wie de portefeuillehouder is?",
    ),
    "einde": (
        "En tot wanneer?", "Tot wanneer loopt dat?", "Hoe lang gaat dat nog door?", "Wanneer is het afgelopen?",
        "En wanneer houdt het op?", "tot wanneer nog?", "Tot welk jaar loopt het dossier?", "En wat is de einddatum ervan?",
        "In welk jaar stopt het?", "Is er een einddatum?", "Wanneer loopt dit af?", "Until when does it run?",
        "Ik moet ook nog weten tot wanneer het loopt.",
    ),
    "looptijd": (
        "En de looptijd?", "Wat is de looptijd daarvan?", "Over welke jaren loopt dat?", "En hoe lang loopt het?",
        "Hoe lang duurt dat dossier?", "Welke periode beslaat het?", "looptijd?", "Van wanneer tot wanneer is dat?",
        "Wanneer begint en eindigt het?", "Kun je de looptijd er ook bij geven?", "En welke termijn hoort daarbij?",
    ),
    "opdrachtgever": (
        "En de opdrachtgever?", "In wiens opdracht gebeurt dat?", "Namens wie doen ze dat?", "Wie heeft daar opdracht voor gegeven?",
        "Van wie komt die opdracht eigenlijk?", "Wie is er opdrachtgever van?", "opdrachtgever?", "En wie gaf daar de opdracht toe?",
        "Voor wie wordt dat uitgevoerd?", "Wie zit er als opdrachtgever achter?", "En door wie is de opdracht gegeven?",
        "Wie treedt er op als opdrachtgever?",
    ),
    "gemeenten": (
        "Welke gemeenten doen mee?", "En wie doen er mee?", "Welke gemeenten zitten daarin?", "En de gemeenten?",
        "Voor welke gemeenten geldt dat?", "Welke gemeenten zijn daarbij betrokken?", "Wie zijn de deelnemers?",
        "deelnemende gemeenten?", "Met welke gemeenten wordt dat gedaan?", "En welke gemeenten horen daar allemaal bij?",
        "Om welke gemeenten gaat het dan?", "Kun je ook opnoemen welke gemeenten meedoen?", "Which municipalities take part in it?",
        "Ik mis nog welke gemeenten eraan meedoen.",
    ),
    "afwezig": (
        "Welke gemeenten doen niet mee?", "En wie doet er niet mee?", "Welke gemeente ontbreekt daar?", "Wie zit er niet in?",
        "En welke gemeenten vallen erbuiten?", "Doet er ook een gemeente niet mee, en welke?", "Wie staan daar niet bij?",
    ),
    "doelen": (
        "En het doel?", "Wat willen ze daarmee bereiken?", "Wat zijn de doelen daarvan?", "Wat moet dat opleveren?",
        "En waar is het op gericht?", "Wat is de bedoeling ervan?", "Wat is daar de doelstelling van?", "doelen?",
        "Met welk doel doen ze dat?", "Kun je de doelen ook noemen?", "Wat beogen ze ermee?",
    ),
    "thema": (
        "Onder welk thema valt dat?", "En bij welk thema hoort het?", "thema?", "Tot welk thema wordt dat gerekend?",
        "En het thema?", "In welk thema is dat ingedeeld?",
    ),
}  # fmt: skip

# Whether a municipality takes part in the dossier that was spoken of.
MEMBER = (
    "Doet {g} ook mee?", "En {g}, doet die mee?", "Zit {g} daar ook bij?", "Hoort {g} daar ook bij?", "Is {g} daarbij aangesloten?",
    "Doet {g} daaraan mee?", "Is {g} ook van de partij?", "Geldt dat ook voor {g}?", "En doet {g} daar wel aan mee?",
    "Valt {g} er ook onder?", "Staat {g} er ook tussen?", "{g} ook?", "Ik woon in {g}, doen wij mee?",
    "Neemt {g} er ook aan deel?",
)  # fmt: skip
# The same, behind a question that itself asked who takes part.
MEMBER_SHORT = (
    "En {g}?",
    "En {g} ook?",
    "{g} dan?",
    "En {g} erbij?",
    "En hoe zit dat met {g}?",
    "{g} toch ook?",
)

# The same thing of another dossier.
OTHER = (
    "En van {dd}?", "En voor {dd}?", "En bij {dd}?", "en {d}?", "{d} dan?", "Dezelfde vraag voor {dd}.", "Hoe zit dat bij {dd}?",
    "Idem voor {dd}", "Kun je dat ook voor {dd} zeggen?", "En hoe is dat bij {dd}?", "En {dd}, hoe zit het daarmee?",
    "Nu hetzelfde voor {dd} graag.", "Oké, en wat betreft {dd}?", "Prima. En als het om {dd} gaat?", "Wat is dat voor {dd}?",
    "Graag ook voor {dd}.", "And for {d}?", "Ik wil het ook weten van {dd}.", "Doe hetzelfde eens voor {dd}.",
    "En geldt daarvoor iets anders, voor {dd}?", "en wat staat er op dat punt bij {dd}?",
)  # fmt: skip

# A correction: another dossier was meant.
MEANT = (
    "Nee, ik bedoel {dd}.", "Sorry, ik bedoelde {dd}.", "Niet die, maar {dd}.", "Nee, die van {dd} bedoel ik.",
    "Oh wacht, ik bedoel eigenlijk {dd}", "Verkeerde dossier, ik zocht {dd}.", "Pardon, het gaat me om {dd}.",
    "Ik had {dd} moeten zeggen.", "Dat bedoel ik niet, ik bedoel {dd}.",
)  # fmt: skip
# A correction: another field was meant. `{v}` is the field.
MEANT_FIELD = (
    "Nee, ik bedoel {v}.", "Ik bedoelde {v}.", "Sorry, ik zocht {v}.", "Dat vroeg ik niet, ik wil {v} weten.",
    "Het gaat me om {v}.", "Niet dat, maar {v} graag.",
)  # fmt: skip
FIELD_NAMES: dict[str, tuple[str, ...]] = {
    "trekker": ("de trekker", "de bestuurlijk trekker"),
    "looptijd": ("de looptijd",),
    "einde": ("de einddatum", "het eindjaar"),
    "opdrachtgever": ("de opdrachtgever",),
    "gemeenten": ("de deelnemende gemeenten", "de gemeenten die meedoen"),
    "doelen": ("de doelen", "het doel"),
    "thema": ("het thema",),
}

# Two dossiers were spoken of, in two turns; `{eerste}` asks for the first again, by what is asked.
EARLIER: dict[str, tuple[str, ...]] = {
    "opdrachtgever": (
        "En van het eerste dossier, wie is daarvan de opdrachtgever?", "Wie is opdrachtgever van het eerste dossier?",
        "Terug naar het eerste: wie gaf daar opdracht voor?", "En de opdrachtgever van dat eerste dossier?",
    ),
    "gemeenten": (
        "Nog even over het eerste dossier: welke gemeenten doen daaraan mee?", "En welke gemeenten zaten er in het eerste dossier?",
        "Welke gemeenten doen mee aan het eerste dossier dat ik noemde?",
    ),
    "looptijd": (
        "En het eerste dossier, wat is daar de looptijd van?", "Wat was ook weer de looptijd van het eerste dossier?",
        "Hoe lang loopt het eerstgenoemde dossier?",
    ),
    "trekker": (
        "En wie trekt het eerste dossier?", "Wie was dan de trekker van dat eerste dossier?",
        "Terug naar het eerste dossier: wie trekt dat?", "Wie trekt het dossier waar ik mee begon?",
    ),
}  # fmt: skip

# Both dossiers that were spoken of.
BOTH: dict[str, tuple[str, ...]] = {
    "opdrachtgever": ("En de opdrachtgevers van allebei?", "Wie zijn van beide dossiers de opdrachtgevers?", "En voor allebei de opdrachtgever?"),
    "trekker": ("Wie trekken die twee dossiers?", "En de trekkers van beide?", "En van allebei de trekker?"),
    "looptijd": ("En de looptijd van beide?", "Hoe lang lopen die twee dossiers?", "Wat is van allebei de looptijd?"),
}  # fmt: skip
LONGEST = (
    "Welke van de twee loopt het langst door?", "En welk van die twee loopt later af?", "Welke van beide dossiers eindigt het laatst?",
    "Wat loopt langer door, het eerste of het tweede?",
)  # fmt: skip

# Where it is written.
WHERE = (
    "En waar staat dat?", "Waar staat dat?", "Op welke pagina staat dat?", "In welk document staat dat?", "Wat is de bron daarvan?",
    "Waar kan ik dat nalezen?", "Waar heb je dat vandaan?", "Welke bladzijde is dat?", "Kun je de vindplaats geven?", "bron?",
    "Waar haal je dat uit?", "Where does it say that?",
)  # fmt: skip

# The person that the answer named.
PERSON_ELSE = (
    "Waar is die wethouder nog meer trekker van?", "Van welke dossiers is hij trekker?", "Welke dossiers heeft zij nog meer?",
    "Trekt die nog andere dossiers?", "Wat doet die persoon nog meer?", "En waar gaat hij nog meer over?", "Heeft zij nog meer dossiers?",
    "Wat zit er verder in zijn portefeuille?", "En welke dossiers trekt die allemaal?", "Welke andere dossiers vallen onder deze bestuurder?",
    "Doet hij nog iets anders?", "What else does he lead?", "Wat heeft die burgemeester of wethouder nog meer onder zich?",
    "En verder, waar is diegene nog meer verantwoordelijk voor?", "Waar kan ik haar nog meer voor benaderen?",
)  # fmt: skip
OFFICE = (
    "Is dat een wethouder of een burgemeester?", "Wat is zijn functie?", "Welke functie heeft zij?", "En wat is diens functie?",
    "Is die wethouder of burgemeester?", "Wat voor functie heeft die persoon?",
)  # fmt: skip
# One of the persons that the answer named. `{k}` is which of them.
OF_PERSONS = (
    "En waar is {k} nog meer trekker van?", "Welke dossiers trekt {k}?", "Wat doet {k} nog meer?", "Van welke dossiers is {k} trekker?",
    "Heeft {k} nog andere dossiers?", "En {k}, waar gaat die nog meer over?",
)  # fmt: skip
PERSON_PLACES: tuple[tuple[int, tuple[str, ...]], ...] = (
    (0, ("de eerste", "de eerstgenoemde", "de eerste van die twee")),
    (1, ("de tweede", "die tweede")),
    (-1, ("de laatste", "de laatstgenoemde")),
)
# The part of the dossier that one of them is for.
OF_PART = (
    "Wie van hen gaat over {r}?", "En wie doet {r}?", "Wie van de twee is er voor {r}?", "Wie is dat specifiek voor {r}?",
    "En voor {r}?",
)  # fmt: skip
# Whether somebody leads the dossier that was spoken of.
PERSON_CHECK = (
    "Is {p} daar trekker van?", "Trekt {p} dat?", "Gaat {p} daarover?", "Is {p} de trekker daarvan?", "{p} is daar toch trekker van?",
    "Doet {p} dat?", "Heeft {p} dat in portefeuille?", "En {p}, is die daar trekker van?",
)  # fmt: skip
# The same of another person.
OTHER_PERSON = (
    "En {p}?", "En van {p}?", "En waar gaat {p} over?", "Hoe zit dat bij {p}?", "{p} dan?", "Dezelfde vraag voor {p}.", "En {p}, wat trekt die?",
    "Idem {p}.", "Nee, ik bedoel {p}.", "Kun je dat ook voor {p} geven?", "En welke heeft {p}?",
)  # fmt: skip

# One of a list of dossiers that the answer named. `{k}` is which of them.
OF_LIST: dict[str, tuple[str, ...]] = {
    "trekker": ("Wie trekt {k}?", "En wie is de trekker van {k}?", "En van {k}, wie trekt dat?", "Wie gaat er over {k}?"),
    "looptijd": ("Wat is de looptijd van {k}?", "En hoe lang loopt {k}?", "Van {k} wil ik de looptijd weten."),
    "opdrachtgever": ("Wie is de opdrachtgever van {k}?", "En van {k}, wie is daarvan de opdrachtgever?", "{k}: wie gaf daar opdracht voor?"),
    "gemeenten": ("Welke gemeenten doen mee aan {k}?", "En {k}, welke gemeenten zitten daarin?"),
}  # fmt: skip
DOSSIER_PLACES: tuple[tuple[int, tuple[str, ...]], ...] = (
    (0, ("de eerste", "het eerste dossier", "de eerstgenoemde", "nummer 1")),
    (1, ("de tweede", "het tweede", "nummer twee", "het tweede dossier")),
    (2, ("de derde", "het derde dossier")),
    (-1, ("de laatste", "het laatste", "het laatste dossier", "de laatstgenoemde")),
)
# Every one of them.
ALL_OF_LIST: dict[str, tuple[str, ...]] = {
    "trekker": ("Wie trekken die dossiers?", "En wie zijn daar de trekkers van?", "Wie gaan daarover?", "En de trekkers?", "wie trekt wat?"),
    "looptijd": ("Tot wanneer lopen die?", "En de looptijden?", "Hoe lang lopen die dossiers?"),
    "opdrachtgever": ("Wie zijn de opdrachtgevers daarvan?", "En in wiens opdracht gebeuren die?"),
}  # fmt: skip
# The rest of them, one having been asked for.
REST_OF_LIST: dict[str, tuple[str, ...]] = {
    "trekker": ("En van de andere?", "En de andere?", "En de rest?", "Wie trekken de andere?"),
    "looptijd": ("En van de andere?", "En de overige?", "En die van de andere dossiers?"),
}  # fmt: skip
NEXT_OF_LIST = (
    "En van de tweede?",
    "En het tweede?",
    "en de tweede dan?",
    "En bij de tweede?",
    "En nummer 2?",
)

# The dossiers of another municipality, or those that it is not in.
OTHER_TOWN = (
    "En {g}?", "En waar doet {g} aan mee?", "En voor {g}?", "Hoe zit dat met {g}?", "Dezelfde vraag voor {g}.", "en {g}, waar doet die aan mee?",
    "Nee, ik bedoel {g}.", "Kun je dat ook voor {g} opzoeken?", "En als ik in {g} woon?", "Idem {g}",
)  # fmt: skip
NOT_TOWN = (
    "En aan welke niet?", "Waar doen ze niet aan mee?", "Waar doet die gemeente niet aan mee?", "en welke niet?", "Bij welke dossiers ontbreken ze?",
)  # fmt: skip
# Another theme's.
OTHER_THEME = (
    "En onder {t}?", "En bij {t}?", "En het thema {t}?", "En {t}?", "Dezelfde vraag voor het thema {t}.", "Hoe zit dat bij {t}?",
    "Nu graag van het thema {t}.", "Nee, ik bedoel het thema {t}.",
)  # fmt: skip

# Behind a refusal: there is no such dossier, but this one.
AFTER_REFUSAL: dict[str, tuple[str, ...]] = {
    "trekker": ("En van {dd} dan?", "En wie trekt {dd} wel?", "Oké, en {dd}?", "Jammer. En {dd}, wie trekt dat?", "Dan {dd}.", "En voor {dd} wel?"),
    "looptijd": ("En van {dd} dan?", "Oké, en {dd}?", "Wat dan wel van {dd}?", "En bij {dd}?"),
}  # fmt: skip
