"""Frames of questions about what is described: `{b}` is a description as a noun phrase ("de aanpak om stroom te besparen"), `{n}` only
what it is about ("de laadpalen en het stroomnet"). Behind " | " the same as a subordinate clause, where there is one."""

WHO = (
    "Bij wie moet ik zijn voor {b}? | bij wie ik moet zijn voor {b}",
    "Wie is bestuurlijk verantwoordelijk voor {b}? | wie er bestuurlijk verantwoordelijk is voor {b}",
    "Wie heeft {b} onder zich? | wie {b} onder zich heeft",
    "Welke bestuurder trekt {b}? | welke bestuurder {b} trekt",
    "Welke wethouder gaat over {b}? | welke wethouder over {b} gaat",
    "Wie is de trekker van {b}? | wie de trekker is van {b}",
    "Hoe heet de bestuurder die over {b} gaat? | hoe de bestuurder heet die over {b} gaat",
    "Wie moet ik mailen over {b}? | wie ik moet mailen over {b}",
    "Door welke bestuurder wordt {b} geleid? | door welke bestuurder {b} wordt geleid",
    "Wie voert bestuurlijk de regie over {b}? | wie bestuurlijk de regie voert over {b}",
    "Bij welke portefeuillehouder kom ik uit voor {b}? | bij welke portefeuillehouder ik uitkom voor {b}",
    "Wie neemt de kar op sleeptouw bij {b}? | wie bij {b} de kar op sleeptouw neemt",
    "Er loopt iets over {n}. Wie trekt dat?",
    "In de rapportage staat iets over {n}. Bij welke bestuurder hoort dat dossier?",
    "Ik las over {b}. Wie is daar trekker van?",
    "Ik ben op zoek naar de naam van de trekker van {b}.",
    "Ik zoek het dossier over {n}: welke bestuurder hoort daarbij?",
    "Kun je me de naam geven van wie {b} bestuurlijk trekt?",
    "Graag de bestuurlijk trekker van {b}.",
    "Een bewoner belde over {n}. Naar welke bestuurder verwijs ik door?",
    "Voor {b}, wie is daar bestuurlijk trekker van?",
    "Over {n}: wie trekt dat in de regio?",
    "Als het gaat om {n}, wie is dan de bestuurlijk trekker?",
    "Wie uit de colleges is aanspreekbaar op {b}? | wie uit de colleges aanspreekbaar is op {b}",
    "trekker {b}",
    "bestuurlijk trekker {n}",
)
TERM = (
    "Van wanneer tot wanneer loopt {b}? | van wanneer tot wanneer {b} loopt",
    "Hoeveel jaar duurt {b}? | hoeveel jaar {b} duurt",
    "Wat is de looptijd van {b}? | wat de looptijd is van {b}",
    "In welke jaren speelt {b}? | in welke jaren {b} speelt",
    "Welke periode is er uitgetrokken voor {b}? | welke periode er is uitgetrokken voor {b}",
    "Hoe lang zijn we bezig met {b}? | hoe lang we bezig zijn met {b}",
    "Er is {b}. Hoe lang loopt dat?",
    "Ik zoek de looptijd van het dossier over {n}.",
    "Kun je nagaan over welke jaren {b} loopt?",
    "In onze fractie ging het over {n}. Welke looptijd heeft dat dossier?",
    "{b}, wat is daarvan de looptijd?",
    "looptijd dossier {n}",
)
UNTIL = (
    "Tot wanneer gaat {b} door? | tot wanneer {b} doorgaat",
    "In welk jaar is {b} klaar? | in welk jaar {b} klaar is",
    "Wanneer loopt {b} af? | wanneer {b} afloopt",
    "Tot welk jaar loopt {b}? | tot welk jaar {b} loopt",
    "We doen mee aan {b}. Tot wanneer is dat?",
    "einde looptijd {b}",
)
TOWNS = (
    "Welke gemeenten doen mee aan {b}? | welke gemeenten er meedoen aan {b}",
    "Met welke gemeenten werken we samen in {b}? | met welke gemeenten we samenwerken in {b}",
    "Welke gemeenten zitten er in {b}? | welke gemeenten er in {b} zitten",
    "Wie van de gemeenten zijn er aangehaakt bij {b}? | welke gemeenten er zijn aangehaakt bij {b}",
    "In welke gemeenten speelt {b}? | in welke gemeenten {b} speelt",
    "Ik lees over {n}. Welke gemeenten zijn betrokken bij dat dossier?",
    "Kun je de deelnemende gemeenten noemen van {b}?",
    "Graag een overzicht van de gemeenten die betrokken zijn bij {b}.",
    "betrokken gemeenten {b}",
)
ABSENT = (
    "Welke gemeenten doen niet mee aan {b}? | welke gemeenten niet meedoen aan {b}",
    "Welke gemeenten ontbreken bij {b}? | welke gemeenten ontbreken bij {b}",
    "Wie van de regiogemeenten laat {b} aan zich voorbijgaan? | wie van de regiogemeenten {b} aan zich voorbij laat gaan",
    "Welke gemeenten staan buiten {b}? | welke gemeenten buiten {b} staan",
    "Zijn er gemeenten die niet meedoen aan {b}, en welke?",
    "niet deelnemende gemeenten {b}",
)
COMMISSIONED = (
    "Wie is opdrachtgever van {b}? | wie opdrachtgever is van {b}",
    "In opdracht van wie loopt {b}? | in opdracht van wie {b} loopt",
    "Van wie komt de opdracht voor {b}? | van wie de opdracht komt voor {b}",
    "Wie zit er als opdrachtgever achter {b}? | wie er als opdrachtgever achter {b} zit",
    "Welke partijen gaven de opdracht tot {b}? | welke partijen de opdracht gaven tot {b}",
    "Namens wie doen we {b}? | namens wie we {b} doen",
    "Het ging over {n}. Wie is de opdrachtgever van dat dossier?",
    "opdrachtgever {b}",
)
THEME = (
    "Onder welk thema valt {b}? | onder welk thema {b} valt",
    "Bij welk thema is {b} ondergebracht? | bij welk thema {b} is ondergebracht",
    "In welk thema vind ik {b}? | in welk thema ik {b} vind",
    "Welk thema hoort er bij {b}? | welk thema er bij {b} hoort",
    "thema van {b}",
)
GOALS = (
    "Wat is het doel van {b}? | wat het doel is van {b}",
    "Wat moet {b} uiteindelijk opleveren? | wat {b} uiteindelijk moet opleveren",
    "Wat willen ze bereiken met {b}? | wat ze willen bereiken met {b}",
    "Waar moet {b} toe leiden? | waar {b} toe moet leiden",
    "Welk einddoel is er gesteld voor {b}? | welk einddoel er is gesteld voor {b}",
    "Er is {b}. Wat is daarvan het uiteindelijke doel?",
    "doelen {b}",
)
WHICH_DOSSIER = (
    "Welk dossier gaat over {n}? | welk dossier over {n} gaat",
    "Hoe heet het dossier over {n}? | hoe het dossier over {n} heet",
    "Hoe heet {b}? | hoe {b} heet",
    "Onder welk dossier valt {n}? | onder welk dossier {n} valt",
    "In welk dossier lees ik iets over {n}?",
    "Ik zoek het dossier waarin het over {n} gaat.",
    "welk dossier {n}",
)
RESPONSIBLE = (
    "Wie gaat {b} uitvoeren? | wie {b} gaat uitvoeren",
    "Wie is er verantwoordelijk voor {b}? | wie er verantwoordelijk is voor {b}",
    "Wie pakt {b} op? | wie {b} oppakt",
    "Bij wie ligt de verantwoordelijkheid voor {b}? | bij wie de verantwoordelijkheid voor {b} ligt",
    "Wie is aan zet voor {b}? | wie aan zet is voor {b}",
    "Wie moet zorgen voor {b}? | wie er moet zorgen voor {b}",
    "Bij wie is {b} belegd? | bij wie {b} is belegd",
    "Door wie wordt {b} gedaan? | door wie {b} wordt gedaan",
    "Wie doet {b}? | wie {b} doet",
    "Er komt {b}. Wie gaat dat doen?",
    "Er staat een actie in over {n}. Wie is daarvoor verantwoordelijk?",
    "Kun je zeggen wie {b} voor zijn rekening neemt?",
    "Ik zoek wie {b} moet oppakken.",
    "Graag de verantwoordelijke voor de actie over {n}.",
    "{b}: wie is daarvan de verantwoordelijke?",
    "verantwoordelijke actie {n}",
    "wie doet {b}",
)
PLANNED = (
    "Wanneer gebeurt {b}? | wanneer {b} gebeurt",
    "Wanneer staat {b} op de planning? | wanneer {b} op de planning staat",
    "Voor wanneer is {b} gepland? | voor wanneer {b} is gepland",
    "Wanneer moet {b} klaar zijn? | wanneer {b} klaar moet zijn",
    "In welk kwartaal of jaar staat {b}? | in welk kwartaal of jaar {b} staat",
    "Wanneer gaan ze beginnen met {b}? | wanneer ze gaan beginnen met {b}",
    "Er is een actie over {n}. Wat is daarvan de planning?",
    "Wat is de planning voor {b}? | wat de planning is voor {b}",
    "Kun je opzoeken wanneer {b} gepland staat?",
    "Ik ben benieuwd naar de planning van de actie over {n}.",
    "planning actie {n}",
)
RESULT = (
    "Wat moet er uitkomen bij {b}? | wat er moet uitkomen bij {b}",
    "Wat levert {b} op? | wat {b} oplevert",
    "Welk resultaat wordt verwacht van {b}? | welk resultaat er wordt verwacht van {b}",
    "Wat is het beoogde resultaat van {b}? | wat het beoogde resultaat is van {b}",
    "Wat hebben we straks aan {b}, dus wat is het resultaat?",
    "Er staat een actie in over {n}. Wat moet dat opleveren?",
    "Waar moet {b} in resulteren? | waar {b} in moet resulteren",
    "Ik zoek het resultaat van de actie over {n}.",
    "resultaat actie {n}",
)
INVESTMENT = (
    "Wat kost {b}? | wat {b} kost",
    "Hoeveel geld is er nodig voor {b}? | hoeveel geld er nodig is voor {b}",
    "Welke investering hoort bij {b}? | welke investering er bij {b} hoort",
    "Wat is de investering voor {b}? | wat de investering is voor {b}",
    "Er staat een actie in over {n}. Wat gaat dat kosten?",
    "Hoeveel is er begroot voor {b}? | hoeveel er is begroot voor {b}",
    "investering actie {n}",
    "kosten {b}",
)
HOURS = (
    "Hoeveel uur steekt {org} in {jaar} in {b}? | hoeveel uur {org} in {jaar} in {b} steekt",
    "Hoeveel uren kost {b} {org} in {jaar}? | hoeveel uren {b} {org} in {jaar} kost",
    "Hoeveel tijd is {org} in {jaar} kwijt aan {b}? | hoeveel tijd {org} in {jaar} kwijt is aan {b}",
    "Wat is de tijdsinvestering van {org} in {jaar} voor {b}? | wat de tijdsinvestering van {org} in {jaar} is voor {b}",
    "Er is een actie over {n}. Hoeveel uur vraagt die in {jaar} van {org}?",
    "uren {org} {jaar} actie {n}",
)
WHICH_ACTION = (
    "Welke actie gaat over {n}? | welke actie over {n} gaat",
    "Wat is het nummer van de actie over {n}? | wat het nummer is van de actie over {n}",
    "Welk nummer heeft {b}? | welk nummer {b} heeft",
    "De hoeveelste actie is {b}? | de hoeveelste actie {b} is",
    "In welke actie gaat het over {n}?",
    "Ik zoek de actie waarin iets staat over {n}.",
    "welke actie {n}",
)
ADDRESSEE = (
    "Aan wie is {b} gericht? | aan wie {b} is gericht",
    "Bij wie lobbyen ze voor {b}? | bij wie ze lobbyen voor {b}",
    "Bij wie moet de lobby over {n} terechtkomen? | bij wie de lobby over {n} terecht moet komen",
    "Tot wie richt zich de lobby over {n}? | tot wie de lobby over {n} zich richt",
    "Met wie wil de gemeente om tafel over {n}? | met wie de gemeente om tafel wil over {n}",
    "Van wie wordt iets gevraagd als het gaat om {n}, volgens het lobbydoel?",
    "Er is een lobbydoel over {n}. Aan wie is dat gericht?",
    "geadresseerde lobby {n}",
)
LOBBY_THEME = (
    "Bij welk thema hoort {b}? | bij welk thema {b} hoort",
    "Onder welk thema van de lobby valt {n}? | onder welk thema van de lobby {n} valt",
    "In welk thema staat {b}? | in welk thema {b} staat",
    "thema lobbydoel {n}",
)
NO_DOSSIER = (
    "Wie is de trekker? | wie de trekker is",
    "Wie trekt dit dossier? | wie dit dossier trekt",
    "Bij wie moet ik zijn voor die aanpak? | bij wie ik moet zijn voor die aanpak",
    "Tot wanneer loopt dat programma? | tot wanneer dat programma loopt",
    "Wat is de looptijd? | wat de looptijd is",
    "Wie is de opdrachtgever? | wie de opdrachtgever is",
    "Welke gemeenten doen eraan mee? | welke gemeenten eraan meedoen",
    "Welke gemeenten doen er niet mee? | welke gemeenten er niet meedoen",
    "Wanneer staat die actie gepland? | wanneer die actie gepland staat",
    "Wie is verantwoordelijk voor die actie? | wie verantwoordelijk is voor die actie",
    "Wat moet er uitkomen bij die actie? | wat er moet uitkomen bij die actie",
    "Hoe heet de bestuurder die erover gaat?",
    "Kun je me de naam van de trekker geven?",
    "Graag de bestuurlijk trekker.",
    "trekker dossier",
)

# How a description is put. `{soort}` is what it is called, with the article, and `{dat}` the pronoun that goes with it; `{n}` what it is about,
# `{n2}` a second thing; `{om}` what is done something to, `{inf}` what is done to it, `{te}` the same behind "te".
ABOUT = (
    "{soort} over {n}", "{soort} rond {n}", "{soort} waarin het gaat over {n}", "{soort} {dat} te maken heeft met {n}", "{soort} waarbij {n} centraal staat",
    "{soort} met {n} erin", "{soort} voor {n}", "{soort} rondom {n}", "{soort} waarin {n} aan bod komt", "{soort} op het gebied van {n}",
    "{soort} waarbij het draait om {n}", "{soort} waarin ook {n} voorkomt",
)  # fmt: skip
ABOUT_TWO = (
    "{soort} over {n} en {n2}", "{soort} rond {n} en {n2}", "{soort} over {n}, {dat} ook met {n2} te maken heeft", "{soort} waarin het gaat over {n} en {n2}",
    "{soort} met {n} en {n2}", "{soort} over {n} waarin ook {n2} voorkomt", "{soort} {dat} te maken heeft met {n} en {n2}",
    "{soort} waarbij het draait om {n} en {n2}",
)  # fmt: skip
PURPOSE = (
    "{soort} om {om} {te}", "{soort} waarmee ze {om} willen {inf}", "{soort} waarin ze {om} gaan {inf}", "{soort} {dat} bedoeld is om {om} {te}",
    "{soort} waarmee we {om} {inf}", "{soort} {dat} {om} moet {inf}",
)  # fmt: skip
OF_DOSSIER = (
    "de aanpak",
    "het dossier",
    "de samenwerking",
    "het onderwerp",
    "het traject",
    "de opgave",
    "het programma",
    "het plan",
    "het project",
)
OF_ACTION = (
    "de actie",
    "de afspraak",
    "de actie uit het kader",
    "die actie",
    "het actiepunt",
    "de stap",
    "het werk",
    "de klus",
)
OF_LOBBY = ("de lobby", "het lobbydoel", "de inzet in de lobby", "het doel", "de oproep")
