"""Shapes that set two dossiers (`{dd}` and `{ee}`, bare `{d}` and `{e}`), two persons (`{p}`, `{q}`) or two municipalities (`{g}`,
`{h}`) side by side. The part behind a bar is the subordinate clause of an indirect question."""

LEADERS = (
    "Wie trekt {dd} en wie {ee}? | wie {dd} trekt en wie {ee}",
    "{dd} en {ee}: wie zijn daar de bestuurlijk trekkers van?",
    "Zet de trekkers van {dd} en {ee} naast elkaar.",
    "Bij wie moet ik zijn voor {dd}, en bij wie voor {ee}? | bij wie ik moet zijn voor {dd} en bij wie voor {ee}",
    "Wie gaat er over {dd}, en wie over {ee}? | wie er over {dd} gaat en wie over {ee}",
    "trekkers {d} en {e}",
    "trekker {d} vs trekker {e}",
    "Noem de bestuurlijk trekker van {dd} en die van {ee}.",
    "Voor {dd} en voor {ee}: wie is daar bestuurlijk verantwoordelijk?",
    "Ik krijg vragen over twee dossiers, {d} en {e}. Wie trekt welk van de twee?",
    "Who leads {d}, and who leads {e}?",
    "Door wie wordt {dd} getrokken en door wie {ee}? | door wie {dd} wordt getrokken en door wie {ee}",
)

SAME_LEADER = (
    "Hebben {dd} en {ee} dezelfde trekker? | of {dd} en {ee} dezelfde trekker hebben",
    "Is de trekker van {dd} ook de trekker van {ee}? | of de trekker van {dd} ook de trekker van {ee} is",
    "Worden {dd} en {ee} door dezelfde bestuurder getrokken? | of {dd} en {ee} door dezelfde bestuurder worden getrokken",
    "Zijn {dd} en {ee} in handen van dezelfde bestuurder? | of {dd} en {ee} in handen van dezelfde bestuurder zijn",
    "zelfde trekker {d} en {e}?",
    "Gaat een en dezelfde persoon over {dd} en {ee}? | of een en dezelfde persoon over {dd} en {ee} gaat",
    "Valt {dd} onder dezelfde wethouder of burgemeester als {ee}? | of {dd} onder dezelfde wethouder of burgemeester valt als {ee}",
)

DIFFERENT_LEADER = (
    "Heeft {dd} een andere trekker dan {ee}? | of {dd} een andere trekker heeft dan {ee}",
    "Is er voor {dd} een andere trekker dan voor {ee}? | of er voor {dd} een andere trekker is dan voor {ee}",
    "Verschilt de trekker van {dd} van die van {ee}? | of de trekker van {dd} verschilt van die van {ee}",
    "Hebben {dd} en {ee} elk een eigen trekker?",
)

LONGER = (
    "Wat duurt langer, {dd} of {ee}? | wat langer duurt, {dd} of {ee}",
    "Loopt {dd} langer of korter dan {ee}? | of {dd} langer of korter loopt dan {ee}",
    "Welke van de twee heeft de langste looptijd: {dd} of {ee}?",
    "{dd} of {ee}, welk dossier loopt het langst?",
    "Welk dossier heeft meer tijd, {dd} of {ee}? | welk dossier meer tijd heeft, {dd} of {ee}",
    "langste looptijd {d} of {e}",
    "Vergelijk de looptijd van {dd} met die van {ee}: welke is langer?",
    "Is {dd} voor een langere periode afgesproken dan {ee}, of juist andersom?",
    "Which runs longer, {d} or {e}?",
    "We hebben zowel {dd} als {ee}. Welke van die twee heeft de langste adem?",
)

ENDS_FIRST = (
    "Wat is eerder klaar, {dd} of {ee}? | wat eerder klaar is, {dd} of {ee}",
    "Wat eindigt het eerst, {dd} of {ee}? | wat het eerst eindigt, {dd} of {ee}",
    "Welk van de twee loopt het eerst af: {dd} of {ee}?",
    "{dd} en {ee}: welke stopt als eerste?",
    "Loopt {dd} eerder af dan {ee}, of is het andersom?",
    "Welk dossier is als eerste afgelopen, {dd} of {ee}? | welk dossier als eerste is afgelopen, {dd} of {ee}",
    "Wat houdt eerder op: {dd} of {ee}?",
    "eerst afgelopen: {d} of {e}",
    "Van {dd} en {ee}, welke is dan het eerst voorbij?",
    "Is {dd} of {ee} eerder afgerond? | of {dd} of {ee} eerder is afgerond",
    "Which ends first, {d} or {e}?",
)

LATER = (
    "Wat loopt het langst door, {dd} of {ee}? | wat het langst doorloopt, {dd} of {ee}",
    "Loopt {dd} langer door dan {ee}, of eindigt {ee} later?",
    "Welke van de twee eindigt het laatst, {dd} of {ee}?",
    "Welk dossier gaat het verst de toekomst in, {dd} of {ee}? | welk dossier het verst de toekomst in gaat, {dd} of {ee}",
    "{dd} of {ee}: wat stopt er later?",
    "Met welk van de twee zijn we het langst bezig, {dd} of {ee}?",
)

TERMS = (
    "Wat is de looptijd van {dd} en wat die van {ee}? | wat de looptijd van {dd} is en wat die van {ee}",
    "Leg de looptijd van {dd} en {ee} naast elkaar.",
    "Van wanneer tot wanneer loopt {dd}, en van wanneer tot wanneer {ee}?",
    "looptijd {d} en {e}",
    "looptijd {d} versus {e}",
    "Hoe lang loopt {dd} en hoe lang loopt {ee}? | hoe lang {dd} loopt en hoe lang {ee} loopt",
    "Wat is het verschil in looptijd tussen {dd} en {ee}? | wat het verschil in looptijd is tussen {dd} en {ee}",
    "Hoe verhoudt de looptijd van {dd} zich tot die van {ee}?",
    "Ik wil van {dd} en van {ee} weten hoe lang ze lopen.",
)

ENDS = (
    "Tot wanneer loopt {dd}, en {ee}? | tot wanneer {dd} loopt, en {ee}",
    "Wanneer eindigt {dd} en wanneer {ee}? | wanneer {dd} eindigt en wanneer {ee}",
    "Hoeveel jaar langer loopt {dd} door dan {ee}, of is het andersom?",
    "einddatum {d} en {e}",
    "Tot welk jaar loopt {dd} en tot welk jaar {ee}? | tot welk jaar {dd} loopt en tot welk jaar {ee}",
)

SAME_END = (
    "Eindigen {dd} en {ee} in hetzelfde jaar? | of {dd} en {ee} in hetzelfde jaar eindigen",
    "Lopen {dd} en {ee} tot hetzelfde jaar? | of {dd} en {ee} tot hetzelfde jaar lopen",
    "Zijn {dd} en {ee} tegelijk afgelopen? | of {dd} en {ee} tegelijk zijn afgelopen",
    "Hebben {dd} en {ee} hetzelfde eindjaar? | of {dd} en {ee} hetzelfde eindjaar hebben",
    "Is het eindjaar van {dd} gelijk aan dat van {ee}? | of het eindjaar van {dd} gelijk is aan dat van {ee}",
)

IN_ONE_ONLY = (
    "Welke gemeenten doen wel mee aan {dd} maar niet aan {ee}? | welke gemeenten wel meedoen aan {dd} maar niet aan {ee}",
    "Wie zit er wel in {dd} en niet in {ee}? | wie er wel in {dd} zit en niet in {ee}",
    "Welke gemeente staat bij {dd} en ontbreekt bij {ee}? | welke gemeente bij {dd} staat en bij {ee} ontbreekt",
    "Leg de gemeenten van {dd} naast die van {ee}: wie doet alleen bij de eerste mee?",
    "Wie doet mee met {dd}, maar laat {ee} aan zich voorbijgaan?",
    "gemeenten wel {d}, niet {e}",
    "Welke deelnemers van {dd} vind je niet terug bij {ee}? | welke deelnemers van {dd} je niet terugvindt bij {ee}",
    "Welke gemeenten zijn betrokken bij {dd} en niet bij {ee}?",
    "Welke gemeenten horen wel bij het ene, {d}, en niet bij het andere, {e}?",
    "Er zijn gemeenten die aan {dd} meedoen en aan {ee} niet. Welke?",
    "Which municipalities take part in {d} but not in {e}?",
    "Bij {dd} doen meer gemeenten mee dan bij {ee}. Welke zijn dat extra?",
)

DIFFERENT_TOWNS = (
    "Wat is het verschil tussen {dd} en {ee} qua gemeenten? | wat het verschil is tussen {dd} en {ee} qua gemeenten",
    "Waarin verschillen de deelnemers van {dd} en {ee}? | waarin de deelnemers van {dd} en {ee} verschillen",
    "Vergelijk de gemeenten van {dd} met die van {ee}.",
    "Zet de deelnemende gemeenten van {dd} en {ee} eens naast elkaar, wat is het verschil?",
    "verschil deelnemende gemeenten {d} {e}",
    "Welke gemeente maakt het verschil tussen de deelnemers van {dd} en die van {ee}?",
)

IN_BOTH = (
    "Welke gemeenten doen mee aan zowel {dd} als {ee}? | welke gemeenten meedoen aan zowel {dd} als {ee}",
    "Welke gemeenten zitten in allebei, {dd} en {ee}? | welke gemeenten in allebei zitten, {dd} en {ee}",
    "Wie doen er aan {dd} en ook aan {ee} mee? | wie er aan {dd} en ook aan {ee} meedoen",
    "Welke deelnemers hebben {dd} en {ee} gemeen? | welke deelnemers {dd} en {ee} gemeen hebben",
    "gemeenten in {d} en {e} allebei",
    "Welke gemeenten kom je zowel bij {dd} als bij {ee} tegen? | welke gemeenten je zowel bij {dd} als bij {ee} tegenkomt",
    "Welke gemeenten zijn bij beide aangesloten: {d} en {e}?",
    "Noem de gemeenten die bij {dd} en bij {ee} op de lijst staan.",
)

SAME_TOWNS = (
    "Doen aan {dd} dezelfde gemeenten mee als aan {ee}? | of aan {dd} dezelfde gemeenten meedoen als aan {ee}",
    "Zijn de deelnemers van {dd} en {ee} gelijk? | of de deelnemers van {dd} en {ee} gelijk zijn",
    "Hebben {dd} en {ee} dezelfde gemeenten? | of {dd} en {ee} dezelfde gemeenten hebben",
    "Is het rijtje gemeenten bij {dd} hetzelfde als bij {ee}? | of het rijtje gemeenten bij {dd} hetzelfde is als bij {ee}",
    "{d} en {e}: zelfde gemeenten?",
)

MORE_TOWNS = (
    "Waar doen meer gemeenten aan mee, {dd} of {ee}? | waar meer gemeenten aan meedoen, {dd} of {ee}",
    "Welk dossier telt meer gemeenten: {d} of {e}?",
    "Heeft {dd} of {ee} meer deelnemende gemeenten? | of {dd} of {ee} meer deelnemende gemeenten heeft",
    "Bij welke van de twee zijn de meeste gemeenten aangesloten, {dd} of {ee}?",
    "meeste gemeenten: {d} of {e}",
    "Doen er aan {dd} meer gemeenten mee dan aan {ee}, of minder?",
)

COMMISSIONERS = (
    "Wie is de opdrachtgever van {dd} en wie van {ee}? | wie de opdrachtgever van {dd} is en wie van {ee}",
    "Zet de opdrachtgevers van {dd} naast die van {ee}.",
    "opdrachtgevers {d} en {e}",
    "In opdracht van wie loopt {dd}, en in opdracht van wie {ee}?",
    "Vergelijk de opdrachtgevers van {dd} en {ee}.",
    "Namens wie wordt {dd} uitgevoerd en namens wie {ee}? | namens wie {dd} wordt uitgevoerd en namens wie {ee}",
)

SAME_COMMISSIONERS = (
    "Hebben {dd} en {ee} dezelfde opdrachtgevers? | of {dd} en {ee} dezelfde opdrachtgevers hebben",
    "Is de opdrachtgever van {dd} dezelfde als die van {ee}? | of de opdrachtgever van {dd} dezelfde is als die van {ee}",
    "Lopen {dd} en {ee} in opdracht van dezelfde partijen? | of {dd} en {ee} in opdracht van dezelfde partijen lopen",
    "zelfde opdrachtgevers {d} en {e}?",
)

TOWN_IN_TWO = (
    "Doet {g} mee aan {dd}, en aan {ee}? | of {g} meedoet aan {dd} en aan {ee}",
    "Zit {g} zowel in {dd} als in {ee}? | of {g} zowel in {dd} als in {ee} zit",
    "Doet {g} met allebei mee, {dd} en {ee}? | of {g} met allebei meedoet, {dd} en {ee}",
    "Is {g} bij {dd} én bij {ee} aangesloten? | of {g} bij {dd} en bij {ee} is aangesloten",
    "{g}: wel of niet bij {dd} en {ee}?",
)

MORE_LED = (
    "Wie trekt meer dossiers, {p} of {q}? | wie meer dossiers trekt, {p} of {q}",
    "Heeft {p} of {q} meer dossiers? | of {p} of {q} meer dossiers heeft",
    "Wie van de twee heeft de meeste dossiers onder zich: {p} of {q}?",
    "{p} of {q}, wie heeft de volste portefeuille?",
    "Is {p} van meer dossiers trekker dan {q}, of juist van minder?",
    "meeste dossiers: {p} of {q}",
    "Hoeveel dossiers trekt {p} en hoeveel trekt {q}? | hoeveel dossiers {p} trekt en hoeveel {q}",
    "Vergelijk {p} en {q}: wie trekt er de meeste dossiers?",
    "Wie heeft het drukker, {p} of {q}, als je kijkt naar het aantal dossiers?",
    "Hoeveel dossiers heeft {p} meer dan {q}? | hoeveel dossiers {p} meer heeft dan {q}",
    "Who leads more files, {p} or {q}?",
)

SHARED_LED = (
    "Welke dossiers trekken {p} en {q} samen? | welke dossiers {p} en {q} samen trekken",
    "Welk dossier hebben {p} en {q} allebei? | welk dossier {p} en {q} allebei hebben",
    "Zijn er dossiers die {p} en {q} delen? | of er dossiers zijn die {p} en {q} delen",
    "Welke dossiers delen {p} en {q} met elkaar? | welke dossiers {p} en {q} met elkaar delen",
    "gezamenlijke dossiers {p} en {q}",
    "Waar zijn {p} en {q} samen trekker van? | waar {p} en {q} samen trekker van zijn",
    "Van welke dossiers zijn zowel {p} als {q} trekker? | van welke dossiers zowel {p} als {q} trekker zijn",
    "In welk dossier komen {p} en {q} elkaar tegen? | in welk dossier {p} en {q} elkaar tegenkomen",
)

BOTH_LED = (
    "Welke dossiers trekt {p} en welke {q}? | welke dossiers {p} trekt en welke {q}",
    "Zet de dossiers van {p} en {q} naast elkaar.",
    "Waar gaat {p} over, en waar {q}? | waar {p} over gaat en waar {q}",
    "dossiers {p} en {q}",
    "Vergelijk de portefeuille van {p} met die van {q}.",
    "Wat heeft {p} in portefeuille en wat {q}? | wat {p} in portefeuille heeft en wat {q}",
)

TOWN_WITHOUT = (
    "Aan welke dossiers doet {g} wel mee en {h} niet? | aan welke dossiers {g} wel meedoet en {h} niet",
    "Waar doet {g} aan mee en {h} niet? | waar {g} aan meedoet en {h} niet",
    "Welke dossiers hebben {g} wel als deelnemer maar {h} niet?",
    "Waar is {g} wel bij aangesloten, en {h} niet?",
    "dossiers met {g} zonder {h}",
    "Bij welke dossiers zit {g} wel aan tafel en ontbreekt {h}?",
    "Vergelijk {g} en {h}: bij welke dossiers doet alleen de eerste mee?",
)

MORE_JOINED = (
    "Wie doet aan meer dossiers mee, {g} of {h}? | wie aan meer dossiers meedoet, {g} of {h}",
    "Doet {g} aan meer dossiers mee dan {h}, of is het andersom?",
    "Welke gemeente zit in meer dossiers: {g} of {h}?",
    "Hoeveel dossiers gelden er voor {g} en hoeveel voor {h}? | hoeveel dossiers er voor {g} gelden en hoeveel voor {h}",
    "meeste dossiers {g} of {h}",
)
