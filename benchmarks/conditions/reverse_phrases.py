"""Questions the other way round as people put them who do not know how a register is set up (see shapes.reverse_shapes for the
plain ones). `{p}` is a person, `{g}` a municipality, `{d}` and `{e}` dossiers, `{t}` a theme."""

LED_BY = (
    "Waar is {p} van? | waar {p} van is",
    "{p}, waar ging die ook alweer over?",
    "Voor welke onderwerpen moet ik bij {p} zijn? | voor welke onderwerpen ik bij {p} moet zijn",
    "Wat heeft {p} allemaal onder zijn hoede? | wat {p} allemaal onder zijn hoede heeft",
    "Ik kom {p} tegen op een receptie. Waar kan ik naar vragen?",
    "Wat valt er allemaal onder {p}? | wat er allemaal onder {p} valt",
    "Waar mag ik {p} over mailen? | waar ik {p} over mag mailen",
    "Welk dossier heeft {p} ook alweer? | welk dossier {p} ook alweer heeft",
    "Wat heeft {p} op zijn bord liggen? | wat {p} op zijn bord heeft liggen",
    "Staat {p} ergens als trekker genoemd, en zo ja waarbij?",
    "Waarover kan ik {p} bevragen in de commissie? | waarover ik {p} kan bevragen in de commissie",
    "Met welke onderwerpen is {p} belast? | met welke onderwerpen {p} is belast",
    "Welke taken liggen er bij {p}? | welke taken er bij {p} liggen",
    "Welke regiozaken doet {p}? | welke regiozaken {p} doet",
    "Waar trekt {p} de kar? | waar {p} de kar trekt",
    "Waar zit {p} op? | waar {p} op zit",
    "Welke klussen heeft {p} in de regio? | welke klussen {p} in de regio heeft",
    "Ik zie de naam {p} staan. Waar hoort die bij?",
    "Wat is de rol van {p} in de regio, welke dossiers trekt die?",
    "Is {p} ergens trekker van? Zo ja, waarvan?",
    "Geef eens een rijtje van wat {p} allemaal trekt.",
    "{p} onderwerpen",
    "wat doet {p} in de regio",
    "Bij welke dossiers kom je {p} tegen? | bij welke dossiers je {p} tegenkomt",
    "Waar staat {p} bij als bestuurlijk trekker? | waar {p} als bestuurlijk trekker bij staat",
)
HOW_MANY_LED = (
    "Hoeveel dossiers trekt {p}? | hoeveel dossiers {p} trekt",
    "Hoeveel onderwerpen heeft {p} onder zich? | hoeveel onderwerpen {p} onder zich heeft",
    "Van hoeveel dossiers is {p} trekker? | van hoeveel dossiers {p} trekker is",
    "aantal dossiers {p}",
)
THIS_OR_THAT = (
    "Zit {p} op {d} of op {e}? | of {p} op {d} of op {e} zit",
    "Gaat {p} over {e} of over {d}? | of {p} over {e} of over {d} gaat",
    "Doet {p} {d} of {e}? | of {p} {d} doet of {e}",
    "Is {p} nou van {e} of van {d}?",
    "Trekt {p} {d} of juist {e}?",
    "{p}: {d} of {e}?",
)
WITHIN_THEME = (
    "Welke dossiers binnen het thema {t} vallen onder {p}? | welke dossiers binnen het thema {t} onder {p} vallen",
    "Wat trekt {p} op het gebied van {t}? | wat {p} op het gebied van {t} trekt",
    "Welke dossiers onder het thema {t} worden geleid door {p}?",
    "Waar gaat {p} over binnen {t}?",
)
OF_TOWN = (
    "Wat doet {g} allemaal mee? | wat {g} allemaal meedoet",
    "Waar zit {g} allemaal in? | waar {g} allemaal in zit",
    "Waar doen we als {g} aan mee?",
    "Waar is {g} allemaal bij aangehaakt? | waar {g} allemaal bij is aangehaakt",
    "Welke regiozaken gaan {g} aan? | welke regiozaken {g} aangaan",
    "Waarin werkt {g} samen met de regio? | waarin {g} samenwerkt met de regio",
    "Welke onderwerpen spelen er in {g} via de regio?",
    "Ik woon in {g}. Bij welke dossiers zijn wij aangesloten?",
    "Bij welke regionale trajecten is {g} aan boord? | bij welke regionale trajecten {g} aan boord is",
    "{g}: welke dossiers?",
    "{g} doet mee aan",
    "Geef een rijtje van de dossiers van {g}.",
)
NOT_OF_TOWN = (
    "Waar doet {g} niet aan mee? | waar {g} niet aan meedoet",
    "Waaraan doet {g} niet mee? | waaraan {g} niet meedoet",
    "Waar blijft {g} buiten? | waar {g} buiten blijft",
    "Welke dossiers gaan aan {g} voorbij? | welke dossiers aan {g} voorbijgaan",
    "Waar haakt {g} niet bij aan? | waar {g} niet bij aanhaakt",
    "Wat gaat er buiten {g} om? | wat er buiten {g} om gaat",
    "Waar ontbreekt {g}? | waar {g} ontbreekt",
    "Wat laat {g} schieten?",
    "Op welke dossiers na doet {g} overal aan mee?",
    "Waar is {g} geen deelnemer van? | waar {g} geen deelnemer van is",
    "{g} niet bij",
)
HOW_MANY_OF_TOWN = (
    "Aan hoeveel dossiers doet {g} mee? | aan hoeveel dossiers {g} meedoet",
    "In hoeveel dossiers zit {g}? | in hoeveel dossiers {g} zit",
    "Hoeveel dossiers gelden er voor {g}? | hoeveel dossiers er voor {g} gelden",
    "aantal dossiers {g}",
)
EVERYWHERE = (
    "Doet {g} overal aan mee? | of {g} overal aan meedoet",
    "Zit {g} in alle dossiers? | of {g} in alle dossiers zit",
    "Is {g} bij alle dossiers aangesloten? | of {g} bij alle dossiers is aangesloten",
    "Doet {g} aan elk dossier mee?",
)
MOST_LED = (
    "Wie trekt de meeste dossiers? | wie de meeste dossiers trekt",
    "Welke bestuurder heeft de meeste dossiers onder zich? | welke bestuurder de meeste dossiers onder zich heeft",
    "Wie heeft de grootste portefeuille? | wie de grootste portefeuille heeft",
    "Wie is van de meeste onderwerpen trekker?",
)
SPELLED_OUT_NOWHERE = (
    "Welke afkortingen worden nergens voluit geschreven? | welke afkortingen nergens voluit worden geschreven",
    "Welke afkortingen worden niet uitgelegd? | welke afkortingen niet worden uitgelegd",
    "Van welke afkortingen staat nergens wat ze betekenen? | van welke afkortingen nergens staat wat ze betekenen",
    "Welke afkortingen blijven onverklaard? | welke afkortingen onverklaard blijven",
    "Noem de afkortingen zonder uitleg.",
    "afkortingen zonder betekenis",
)
