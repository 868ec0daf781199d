"""Shapes of questions about an action. `{n}` is its number, `{doc}` its document with the article, `{kort}` without,
`{titel}` what it is called, `{org}` and `{jaar}` whose hours in which year."""

CARRIED_BY = (
    "Wie is verantwoordelijk voor actie {n} van {doc}? | wie verantwoordelijk is voor actie {n} van {doc}",
    "Wie voert actie {n} van {doc} uit? | wie actie {n} van {doc} uitvoert",
    "Wie pakt actie {n} van {doc} op? | wie actie {n} van {doc} oppakt",
    "Wie doet actie {n} van {doc}? | wie actie {n} van {doc} doet",
    "Bij wie ligt actie {n} van {doc}? | bij wie actie {n} van {doc} ligt",
    "Door wie wordt actie {n} van {doc} uitgevoerd? | door wie actie {n} van {doc} wordt uitgevoerd",
    "Wie is aan zet bij actie {n} van {doc}? | wie aan zet is bij actie {n} van {doc}",
    "Bij wie is actie {n} van {doc} belegd? | bij wie actie {n} van {doc} is belegd",
    "Wie trekt actie {n} van {doc}? | wie actie {n} van {doc} trekt",
    "Wie gaat er over actie {n} van {doc}? | wie er over actie {n} van {doc} gaat",
    "Wie neemt actie {n} van {doc} voor zijn rekening? | wie actie {n} van {doc} voor zijn rekening neemt",
    "Onder wie valt actie {n} van {doc}? | onder wie actie {n} van {doc} valt",
    "Bij wie moet ik zijn voor actie {n} van {doc}? | bij wie ik moet zijn voor actie {n} van {doc}",
    "Wie is de eigenaar van actie {n} van {doc}? | wie de eigenaar is van actie {n} van {doc}",
    "Actie {n} van {doc}, wie pakt die op?",
    "{kort} actie {n} verantwoordelijke",
    "actie {n} {kort} wie",
    "Who is responsible for action {n} of {kort}?",
)

CARRIED_BY_TITLE = (
    "Wie is verantwoordelijk voor de actie {titel}? | wie verantwoordelijk is voor de actie {titel}",
    "Wie voert de actie {titel} uit? | wie de actie {titel} uitvoert",
    "Bij wie ligt de actie {titel}? | bij wie de actie {titel} ligt",
    "Door wie wordt de actie {titel} opgepakt? | door wie de actie {titel} wordt opgepakt",
    "Wie is er aan zet voor de actie {titel}? | wie er aan zet is voor de actie {titel}",
    "{titel}: wie is daarvoor verantwoordelijk?",
    "Actie {titel}, wie doet dat?",
    "{titel} wie verantwoordelijk",
)

PLANNED = (
    "Wanneer staat actie {n} van {doc} gepland? | wanneer actie {n} van {doc} gepland staat",
    "Wat is de planning van actie {n} van {doc}? | wat de planning is van actie {n} van {doc}",
    "Wanneer wordt actie {n} van {doc} uitgevoerd? | wanneer actie {n} van {doc} wordt uitgevoerd",
    "In welke periode loopt actie {n} van {doc}? | in welke periode actie {n} van {doc} loopt",
    "Wanneer is actie {n} van {doc} aan de beurt? | wanneer actie {n} van {doc} aan de beurt is",
    "Wanneer gaan we aan de slag met actie {n} van {doc}? | wanneer we aan de slag gaan met actie {n} van {doc}",
    "Voor wanneer is actie {n} van {doc} voorzien? | voor wanneer actie {n} van {doc} is voorzien",
    "Welke planning hoort bij actie {n} van {doc}? | welke planning bij actie {n} van {doc} hoort",
    "Actie {n} van {doc}, wanneer is die?",
    "planning actie {n} {kort}",
    "When is action {n} of {kort} planned?",
)

PLANNED_TITLE = (
    "Wanneer staat de actie {titel} gepland? | wanneer de actie {titel} gepland staat",
    "Wat is de planning van de actie {titel}? | wat de planning van de actie {titel} is",
    "In welke periode loopt de actie {titel}? | in welke periode de actie {titel} loopt",
    "Wanneer wordt er gewerkt aan de actie {titel}? | wanneer er wordt gewerkt aan de actie {titel}",
    "planning {titel}",
)

WHAT = (
    "Wat is actie {n} van {doc}? | wat actie {n} van {doc} is",
    "Wat houdt actie {n} van {doc} in? | wat actie {n} van {doc} inhoudt",
    "Waar gaat actie {n} van {doc} over? | waar actie {n} van {doc} over gaat",
    "Wat staat er bij actie {n} in {doc}? | wat er bij actie {n} in {doc} staat",
    "Wat gaan ze doen bij actie {n} van {doc}? | wat ze gaan doen bij actie {n} van {doc}",
    "Hoe luidt actie {n} van {doc}? | hoe actie {n} van {doc} luidt",
    "Wat is er afgesproken bij actie {n} van {doc}? | wat er is afgesproken bij actie {n} van {doc}",
    "Wat moet er gebeuren voor actie {n} van {doc}? | wat er moet gebeuren voor actie {n} van {doc}",
    "Leg actie {n} van {doc} eens uit.",
    "actie {n} {kort}",
    "What is action {n} of {kort}?",
)

NUMBER = (
    "Welk nummer heeft de actie {titel}? | welk nummer de actie {titel} heeft",
    "Welke actie is {titel}? | welke actie {titel} is",
    "De hoeveelste actie is {titel}? | de hoeveelste actie {titel} is",
    "nummer actie {titel}",
)

HOURS = (
    "Hoeveel uur is {org} in {jaar} kwijt aan actie {n} van {doc}? | hoeveel uur {org} in {jaar} kwijt is aan actie {n} van {doc}",
    "Hoeveel uren steekt {org} in {jaar} in actie {n} van {doc}? | hoeveel uren {org} in {jaar} in actie {n} van {doc} steekt",
    "Hoeveel tijd kost actie {n} van {doc} {org} in {jaar}? | hoeveel tijd actie {n} van {doc} {org} in {jaar} kost",
    "Wat is de tijdsinvestering van {org} voor actie {n} van {doc} in {jaar}? | wat de tijdsinvestering van {org} voor actie {n} van {doc} in {jaar} is",
    "Hoeveel uur heeft {org} in {jaar} nodig voor actie {n} van {doc}? | hoeveel uur {org} in {jaar} nodig heeft voor actie {n} van {doc}",
    "Voor hoeveel uur staat {org} in {jaar} aan de lat bij actie {n} van {doc}? | voor hoeveel uur {org} in {jaar} aan de lat staat bij actie {n} van {doc}",
    "Hoeveel uren zijn er in {jaar} begroot voor {org} bij actie {n} van {doc}? | hoeveel uren er in {jaar} begroot zijn voor {org} bij actie {n} van {doc}",
    "Met hoeveel uur draagt {org} in {jaar} bij aan actie {n} van {doc}? | met hoeveel uur {org} in {jaar} bijdraagt aan actie {n} van {doc}",
    "uren {org} {jaar} actie {n} {kort}",
    "How many hours does {org} spend on action {n} of {kort} in {jaar}?",
)
