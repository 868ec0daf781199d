"""Ways to put a condition on a person, a municipality, an action and a lobby goal (see dossier_phrases). `{d}` and `{e}` are
dossiers, `{b}` a bound, `{x}` the party that is addressed or that does the work."""

PERSON_SEVERAL = (
    "trekken meer dan één dossier | die meer dan één dossier trekken",
    "hebben meerdere dossiers onder zich | met meer dan één dossier",
    "leiden twee of meer dossiers | die twee of meer dossiers leiden",
    "gaan over meer dan één dossier | met meerdere dossiers in portefeuille",
    "zijn trekker van minstens twee dossiers | die van minstens twee dossiers trekker zijn",
)
PERSON_EXACTLY = (
    "trekken precies {k} dossiers | die {k} dossiers trekken",
    "hebben {k} dossiers onder zich | met {k} dossiers",
)
PERSON_ONE = (
    "trekken maar één dossier | die maar één dossier trekken",
    "hebben slechts één dossier | met één dossier",
)
PERSON_OFFICE = (
    "zijn {f} | die {f} zijn",
    "hebben de functie van {f} | met als functie {f}",
)
PERSON_OFFICE_SEVERAL = (
    "zijn {f} en trekken meer dan één dossier | die {f} zijn en meer dan één dossier trekken",
    "zijn {f} en leiden meerdere dossiers | die als {f} meerdere dossiers leiden",
)
PERSON_THEME = (
    "trekken een dossier binnen het thema {t} | die een dossier onder het thema {t} trekken",
    "zijn trekker van iets onder het thema {t} | met een dossier binnen het thema {t}",
)
PERSON_FROM = (
    "komen uit {g} | uit {g}",
    "zitten in het bestuur van {g} | van de gemeente {g}",
)
PERSON_BOTH = (
    "trekken zowel {d} als {e} | die zowel {d} als {e} trekken",
    "gaan over {d} én over {e} | die {d} en {e} allebei trekken",
)
PERSON_NOT = (
    "trekken wel {d} maar niet {e} | die wel {d} trekken maar niet {e}",
    "gaan over {d} en niet over {e} | die {d} trekken, {e} niet",
)

TOWN_ALL = (
    "doen aan alle dossiers mee | die aan alle dossiers meedoen",
    "zitten in elk dossier | die overal aan meedoen",
    "ontbreken nergens | die bij geen enkel dossier ontbreken",
    "nemen deel aan alle dossiers | die in ieder dossier zitten",
)
TOWN_NOT_ALL = (
    "doen niet aan alle dossiers mee | die niet aan alle dossiers meedoen",
    "zitten niet in elk dossier | die bij een of meer dossiers ontbreken",
    "ontbreken weleens bij een dossier | die niet overal aan meedoen",
)
TOWN_AT_MOST = (
    "doen aan hoogstens {k} dossiers mee | die aan {k} dossiers of minder meedoen",
    "zitten in minder dan {m} dossiers | die in minder dan {m} dossiers zitten",
)
TOWN_WITH_NOT = (
    "doen wel mee aan {d} maar niet aan {e} | die wel meedoen aan {d} maar niet aan {e}",
    "zitten in {d} en niet in {e} | die in {d} zitten maar in {e} ontbreken",
)
TOWN_BOTH = (
    "doen mee aan {d} en aan {e} | die zowel aan {d} als aan {e} meedoen",
    "zitten in {d} én in {e} | die in {d} en {e} allebei zitten",
)
TOWN_NEITHER = (
    "doen niet mee aan {d} en ook niet aan {e} | die aan {d} noch aan {e} meedoen",
    "ontbreken bij zowel {d} als {e} | die bij {d} en {e} allebei ontbreken",
)

ACTION_IN = (
    "staan gepland in {j} | die in {j} gepland staan",
    "lopen in {j} | die in {j} lopen",
    "worden in {j} uitgevoerd | die in {j} worden uitgevoerd",
)
ACTION_ENDS = (
    "zijn klaar in {j} | die in {j} klaar zijn",
    "moeten in {j} afgerond zijn | die in {j} eindigen",
    "lopen af in {j} | die in {j} aflopen",
)
ACTION_BEGINS = (
    "beginnen in {j} | die in {j} beginnen",
    "starten in {j} | die in {j} van start gaan",
)
ACTION_HOURS = (
    "kosten {x} uren | waarvoor {x} uren inzet",
    "vragen uren van {x} | met uren van {x}",
    "hebben uren van {x} nodig | waar {x} uren in steekt",
)
ACTION_NO_HOURS = (
    "vragen geen uren van {x} | zonder uren van {x}",
    "kosten {x} geen uren | waar {x} geen uren aan kwijt is",
)
ACTION_MORE_HOURS = (
    "kosten {x} meer dan {b} uur | die {x} meer dan {b} uur kosten",
    "vragen meer dan {b} uur van {x} | waar {x} meer dan {b} uur aan kwijt is",
)
ACTION_CARRIED = (
    "liggen bij {x} | die bij {x} liggen",
    "worden door {x} opgepakt | die {x} oppakt",
    "vallen onder {x} | waar {x} verantwoordelijk voor is",
    "zijn voor {x} | met {x} als verantwoordelijke",
)
ACTION_NOT_CARRIED = (
    "vallen niet onder {x} | waar {x} niet verantwoordelijk voor is",
    "liggen niet bij {x} | die niet bij {x} liggen",
)
ACTION_NO_MONEY = (
    "kosten geen extra geld | zonder extra investering",
    "vragen geen extra inzet | waar geen extra inzet voor nodig is",
    "hebben geen extra investering nodig | die niets extra kosten",
)
ACTION_MONEY = (
    "kosten geld | waar een bedrag voor is uitgetrokken",
    "hebben een bedrag als investering | met een bedrag in euro's",
)

GOAL_TO = (
    "zijn gericht aan {x} | die aan {x} zijn gericht",
    "vragen iets van {x} | die iets van {x} vragen",
    "richten zich tot {x} | waarbij {x} aan zet is",
    "moeten bij {x} landen | gericht op {x}",
)
GOAL_NOT_TO = (
    "zijn niet gericht aan {x} | die niet aan {x} zijn gericht",
    "vragen niets van {x} | waarbij het niet om {x} gaat",
)
GOAL_THEME = (
    "horen bij het thema {l} | bij het thema {l}",
    "gaan over {l} | over {l}",
    "vallen onder {l} | die onder {l} vallen",
)
GOAL_BOTH = (
    "staan zowel in de lijst als op de kaart | die zowel in de lijst als op de kaart staan",
    "staan in de agenda en ook op de kaart | die in de lijst én op de kaart staan",
)
GOAL_MAP_ONLY = (
    "staan alleen op de kaart | die alleen op de kaart staan",
    "staan wel op de kaart maar niet in de lijst | die op de kaart staan en niet in de lijst",
)
GOAL_LIST_ONLY = (
    "staan niet op de kaart | die niet op de kaart staan",
    "ontbreken op de kaart | die op de kaart ontbreken",
)
