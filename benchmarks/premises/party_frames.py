"""Frames that take something for granted of a person, a municipality or a commissioner and a dossier.

As in `benchmarks.shapes`: a main clause, or a main clause and the same as a subordinate clause behind " | ". `{dd}` is a dossier
with its article, `{d}` its bare name, `{p}` a person, `{g}` a municipality, `{o}` a commissioner, `{e}` the year in which it ends.
Of each pair the first holds where it is so (its true twin), the second where it is not.
"""

# Who leads it, taken for granted on the way to something that no register holds: only the premise can be put right.
LED_SINCE = (
    "Sinds wanneer trekt {p} {dd}? | sinds wanneer {p} {dd} trekt",
    "Waarom trekt {p} {dd}? | waarom {p} {dd} trekt",
    "Waarom is {p} geen trekker meer van {dd}? | waarom {p} geen trekker meer is van {dd}",
    "Wanneer is {p} trekker van {dd} geworden? | wanneer {p} trekker van {dd} is geworden",
    "Hoe lang is {p} al trekker van {dd}? | hoe lang {p} al trekker is van {dd}",
    "Tot wanneer blijft {p} trekker van {dd}? | tot wanneer {p} trekker van {dd} blijft",
    "Wat heeft {p} als trekker van {dd} bereikt? | wat {p} als trekker van {dd} heeft bereikt",
    "Waarom heeft {p} {dd} van een ander overgenomen? | waarom {p} {dd} van een ander heeft overgenomen",
    "Wat doet {p} precies als trekker van {dd}? | wat {p} precies doet als trekker van {dd}",
    "Aan wie heeft {p} {dd} overgedragen? | aan wie {p} {dd} heeft overgedragen",
    "Nu {p} {dd} trekt, wat gaat er dan veranderen?",
    "Met welke ambtenaren werkt {p} als trekker van {dd} samen?",
    "Ik las dat {p} {dd} trekt. Sinds wanneer is dat zo?",
    "{p} is bestuurlijk trekker van {dd}. Hoe bevalt dat?",
    "Waarom koos men {p} als kartrekker van {dd}?",
    "Is het gebruikelijk dat iemand als {p} {dd} trekt?",
    "sinds wanneer {p} trekker {d}",
    "Why does {p} lead {d}?",
)
# The same premise on the way to something that the card does hold.
LED_AND_END = (
    "Tot wanneer loopt {dd} van {p}? | tot wanneer {dd} van {p} loopt",
    "{p} trekt {dd}. Tot wanneer loopt dat?",
    "Tot welk jaar loopt {dd}, dat door {p} wordt getrokken?",
    "Wanneer eindigt {dd}, waar {p} trekker van is?",
    "Het dossier {d} met {p} als trekker: tot wanneer loopt dat?",
    "Ik sprak {p}, de trekker van {dd}. In welk jaar is dat dossier klaar?",
)
LEADS_TAG = (
    "{p} trekt {dd}, toch?",
    "{p} is toch trekker van {dd}?",
    "Het is toch {p} die {dd} trekt?",
    "Klopt het dat {p} de bestuurlijk trekker is van {dd}? | of het klopt dat {p} de bestuurlijk trekker is van {dd}",
    "Ik dacht dat {p} over {dd} ging. Is dat zo?",
    "Staat {p} als trekker bij {dd}? | of {p} als trekker bij {dd} staat",
    "Wordt {p} genoemd als trekker van {dd}? | of {p} genoemd wordt als trekker van {dd}",
    "Is het juist dat {p} {dd} onder zich heeft?",
    "Een collega zegt dat {p} {dd} trekt. Heeft die gelijk?",
    "Is {p} de bestuurder bij wie ik moet zijn voor {dd}?",
    "Ligt {dd} bij {p}? | of {dd} bij {p} ligt",
    "Mag ik ervan uitgaan dat {p} {dd} trekt?",
    "is {p} trekker {d}",
    "Is it true that {p} leads {d}?",
)
# Somebody else is said not to lead it.
LEADS_NOT = (
    "Klopt het dat {p} {dd} niet trekt?",
    "{p} trekt {dd} toch niet?",
    "Is het waar dat {p} geen trekker is van {dd}?",
    "{p} heeft niets met {dd} te maken, toch?",
)
OFFICE_WRONG = (
    "Welke dossiers trekt {q}? | welke dossiers {q} trekt",
    "Waar gaat {q} over? | waar {q} over gaat",
    "Waarvan is {q} trekker? | waarvan {q} trekker is",
    "Wat heeft {q} in portefeuille? | wat {q} in portefeuille heeft",
    "portefeuille {q}",
    "Is {q} betrokken bij {dd}? | of {q} betrokken is bij {dd}",
    "Klopt het dat {q} {dd} trekt?",
    "{q} is trekker van {dd}, klopt dat?",
)
OFFICE_TAG = (
    "{s} is toch {f}?",
    "Klopt het dat {s} {f} is? | of het klopt dat {s} {f} is",
    "Is {s} {f}? | of {s} {f} is",
    "{s} werkt als {f}, toch?",
    "Bekleedt {s} het ambt van {f}?",
    "Staat {s} in de stukken als {f}?",
)

TAKES_PART_TAG = (
    "Klopt het dat {g} meedoet aan {dd}? | of het klopt dat {g} meedoet aan {dd}",
    "{g} doet toch mee aan {dd}?",
    "{g} zit toch ook in {dd}?",
    "Is het waar dat {g} bij {dd} is aangesloten?",
    "Hoort {g} bij de gemeenten van {dd}? | of {g} bij de gemeenten van {dd} hoort",
    "Staat {g} genoemd bij {dd}? | of {g} genoemd staat bij {dd}",
    "Is {g} een van de deelnemers aan {dd}? | of {g} een van de deelnemers aan {dd} is",
    "Ik neem aan dat {g} meedoet aan {dd}. Klopt dat?",
    "Wij in {g} doen toch mee met {dd}?",
    "Speelt {dd} ook in {g}? | of {dd} ook in {g} speelt",
    "Is {dd} ook van toepassing op {g}? | of {dd} ook van toepassing is op {g}",
    "Draait {g} mee in {dd}? | of {g} meedraait in {dd}",
    "is {g} deelnemer {d}",
    "Is it true that {g} takes part in {d}?",
)
TAKES_PART_NOT = (
    "Klopt het dat {g} niet meedoet aan {dd}? | of het klopt dat {g} niet meedoet aan {dd}",
    "{g} doet toch niet mee aan {dd}?",
    "Is het juist dat {g} buiten {dd} valt?",
    "{g} ontbreekt bij {dd}, toch?",
    "Staat {g} niet bij de gemeenten van {dd}?",
)
PART_TAKEN = (
    "Welke rol heeft {g} in {dd}? | welke rol {g} in {dd} heeft",
    "Waarom doet {g} mee aan {dd}? | waarom {g} meedoet aan {dd}",
    "Sinds wanneer doet {g} mee aan {dd}? | sinds wanneer {g} meedoet aan {dd}",
    "Wanneer is {g} ingestapt bij {dd}? | wanneer {g} bij {dd} is ingestapt",
    "Waarom is {g} uit {dd} gestapt? | waarom {g} uit {dd} is gestapt",
    "Wat levert de deelname aan {dd} {g} op? | wat de deelname aan {dd} {g} oplevert",
    "Wat is de bijdrage van {g} aan {dd}? | wat de bijdrage van {g} aan {dd} is",
    "Wie vertegenwoordigt {g} in {dd}? | wie {g} in {dd} vertegenwoordigt",
    "Hoe komt het dat {g} zich bij {dd} heeft aangesloten?",
    "Wat is het aandeel van {g} in {dd}? | wat het aandeel van {g} in {dd} is",
    "Nu {g} meedoet aan {dd}: wat merken inwoners daarvan?",
    "Hoe tevreden is {g} als deelnemer van {dd}?",
    "rol {g} {d}",
    "What is the role of {g} in {d}?",
)
ALL_TAKE_PART = (
    "Doen alle gemeenten mee aan {dd}? | of alle gemeenten meedoen aan {dd}",
    "Alle gemeenten zitten toch in {dd}?",
    "Klopt het dat {dd} voor de hele regio geldt, dus voor alle gemeenten?",
    "Is er geen enkele gemeente die bij {dd} ontbreekt?",
)

COMMISSIONS_TAG = (
    "Is {o} opdrachtgever van {dd}? | of {o} opdrachtgever is van {dd}",
    "{o} is toch de opdrachtgever van {dd}?",
    "Klopt het dat {dd} in opdracht van {o} loopt?",
    "Wordt {dd} in opdracht van {o} uitgevoerd? | of {dd} in opdracht van {o} wordt uitgevoerd",
    "Staat {o} als opdrachtgever bij {dd}? | of {o} als opdrachtgever bij {dd} staat",
    "Komt de opdracht voor {dd} van {o}? | of de opdracht voor {dd} van {o} komt",
)
COMMISSIONED_WHY = (
    "Waarom gaf {o} opdracht voor {dd}? | waarom {o} opdracht gaf voor {dd}",
    "Wanneer heeft {o} de opdracht voor {dd} gegeven? | wanneer {o} de opdracht voor {dd} heeft gegeven",
    "Wat verwacht {o} als opdrachtgever van {dd}? | wat {o} als opdrachtgever van {dd} verwacht",
    "Waarom trok {o} zich terug als opdrachtgever van {dd}?",
)
