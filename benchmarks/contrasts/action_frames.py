"""Shapes that set two numbered actions (`{n}` and `{m}` of `{doc}`, in short `{kort}`) side by side, two organisations (`{o}`, `{q}`)
or years (`{j}`, `{k}`) of one, or the actions of one number of two documents (`{doc}`, `{docb}`)."""

RESPONSIBLE = (
    "Wie is verantwoordelijk voor actie {n} en wie voor actie {m} van {doc}? | wie verantwoordelijk is voor actie {n} en wie voor actie {m} van {doc}",
    "Vergelijk actie {n} en actie {m} van {doc}: wie is waarvoor verantwoordelijk?",
    "{doc}: wie voert actie {n} uit en wie actie {m}?",
    "Bij wie ligt actie {n} van {doc}, en bij wie actie {m}? | bij wie actie {n} van {doc} ligt en bij wie actie {m}",
    "verantwoordelijke actie {n} en actie {m} {kort}",
    "Zet naast elkaar wie actie {n} en wie actie {m} uit {doc} oppakt.",
    "Wie pakt actie {n} op en wie actie {m} uit {doc}? | wie actie {n} oppakt en wie actie {m} uit {doc}",
    "Who is responsible for action {n} and who for action {m} of {doc}?",
)

PLANNING = (
    "Wanneer staat actie {n} gepland en wanneer actie {m} van {doc}? | wanneer actie {n} gepland staat en wanneer actie {m} van {doc}",
    "Leg de planning van actie {n} en actie {m} van {doc} naast elkaar.",
    "planning actie {n} en {m} {kort}",
    "planning {kort}: actie {n} vs actie {m}",
    "Wat is de planning van actie {n} in {doc}, en die van actie {m}? | wat de planning van actie {n} in {doc} is en die van actie {m}",
    "Wanneer is actie {n} van {doc} aan de beurt, en wanneer actie {m}?",
    "Hoe verschilt de planning van actie {n} van die van actie {m} in {doc}? | hoe de planning van actie {n} verschilt van die van actie {m} in {doc}",
)

STARTS_FIRST = (
    "Wat begint eerder, actie {n} of actie {m} van {doc}? | wat eerder begint, actie {n} of actie {m} van {doc}",
    "Welke actie van {doc} komt het eerst aan de beurt: {n} of {m}?",
    "{doc}: begint actie {n} voor of na actie {m}?",
    "Start actie {n} van {doc} eerder dan actie {m}, of later?",
    "Welke van de twee staat eerder in de planning van {doc}: actie {n} of actie {m}?",
    "eerst gepland: actie {n} of actie {m} ({kort})",
)

MORE_HOURS = (
    "Welke actie van {doc} kost {o} in {j} meer uren: {n} of {m}? | welke actie van {doc} {o} in {j} meer uren kost, {n} of {m}",
    "Kost actie {n} of actie {m} van {doc} {o} in {j} meer uren? | of actie {n} of actie {m} van {doc} {o} in {j} meer uren kost",
    "Waar is {o} in {j} meer tijd aan kwijt, aan actie {n} of aan actie {m} van {doc}?",
    "Kost actie {n} van {doc} {o} in {j} meer uren dan actie {m}, of minder?",
)

BOTH_HOURS = (
    "Uren van {o} in {j}: actie {n} vs actie {m} van {doc}?",
    "uren {j} {o}: actie {n} of actie {m} {kort}",
    "Actie {n} en actie {m} van {doc}: hoeveel uur is {o} daar in {j} elk aan kwijt?",
    "Hoeveel uur heeft {o} in {j} nodig voor actie {n} van {doc} en hoeveel voor actie {m}?",
)

HOURS_OF_YEARS = (
    "Hoeveel uur kost actie {n} van {doc} {o} in {j} en hoeveel in {k}? | hoeveel uur actie {n} van {doc} {o} in {j} kost en hoeveel in {k}",
    "Is {o} aan actie {n} van {doc} in {k} meer uren kwijt dan in {j}? | of {o} aan actie {n} van {doc} in {k} meer uren kwijt is dan in {j}",
    "Zet de uren van {o} voor actie {n} van {doc} in {j} en {k} naast elkaar.",
    "uren {o} actie {n} {kort} {j} en {k}",
    "Hoe verschillen de uren van {o} voor actie {n} van {doc} tussen {j} en {k}?",
)

HOURS_TOGETHER = (
    "Hoeveel uur kost actie {n} van {doc} {o} in {j} en {k} samen? | hoeveel uur actie {n} van {doc} {o} in {j} en {k} samen kost",
    "Tel de uren van {o} voor actie {n} van {doc} in {j} en {k} op.",
    "Wat is het totaal aan uren voor {o} bij actie {n} van {doc}, {j} en {k} bij elkaar?",
    "Hoeveel uur is {o} over {j} en {k} in totaal kwijt aan actie {n} van {doc}?",
    "uren {o} actie {n} {kort} {j} plus {k}",
)

TWO_ACTIONS_TOGETHER = (
    "Hoeveel uur kosten actie {n} en actie {m} van {doc} {o} samen in {j}? | hoeveel uur actie {n} en actie {m} van {doc} {o} samen kosten in {j}",
    "Tel voor {o} de uren van actie {n} en actie {m} van {doc} in {j} bij elkaar op.",
    "Als {o} actie {n} en actie {m} van {doc} allebei doet, hoeveel uur is dat dan in {j}?",
    "uren {o} {j} actie {n} + actie {m} {kort}",
)

TWO_ORGANISATIONS = (
    "Wie is in {j} meer uren kwijt aan actie {n} van {doc}: {o} of {q}? | wie in {j} meer uren kwijt is aan actie {n} van {doc}, {o} of {q}",
    "Actie {n} van {doc} in {j}: hoeveel uur voor {o} en hoeveel voor {q}?",
    "Moet {o} in {j} meer uren in actie {n} van {doc} steken dan {q}, of minder?",
    "Steekt {o} of {q} in {j} meer uren in actie {n} van {doc}?",
    "uren actie {n} {kort} {j}: {o} vs {q}",
    "Hoeveel uur scheelt het tussen {o} en {q} bij actie {n} van {doc} in {j}?",
)

SAME_NUMBER = (
    "Wat is actie {n} van {doc} en wat is actie {n} van {docb}? | wat actie {n} van {doc} is en wat actie {n} van {docb}",
    "Zet actie {n} van {doc} naast actie {n} van {docb}.",
    "Actie {n} van {doc} versus actie {n} van {docb}: waar gaan die over?",
    "Wat houdt actie {n} in bij {doc}, en wat bij {docb}? | wat actie {n} inhoudt bij {doc} en wat bij {docb}",
    "Er zijn twee stukken met een actie {n}: {doc} en {docb}. Wat houden die twee in?",
    "verschil actie {n} {kort} en actie {n} {kortb}",
)

BOTH_WHAT = (
    "Wat houden actie {n} en actie {m} van {doc} in? | wat actie {n} en actie {m} van {doc} inhouden",
    "Wat is het verschil tussen actie {n} en actie {m} van {doc}? | wat het verschil is tussen actie {n} en actie {m} van {doc}",
    "Waar gaat actie {n} van {doc} over, en waar actie {m}? | waar actie {n} van {doc} over gaat en waar actie {m}",
    "actie {n} en actie {m} {kort}",
    "Vergelijk actie {n} met actie {m} uit {doc}.",
)
