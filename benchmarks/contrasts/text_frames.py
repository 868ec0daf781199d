"""Shapes that set what two documents say of one thing side by side (`{x}` is the thing, `{doc}` and `{docb}` the documents), and two
terms (`{a}` and `{b}`)."""

TWO_DOCUMENTS = (
    "Wat zegt {doc} over {x} en wat zegt {docb} erover? | wat {doc} over {x} zegt en wat {docb} erover zegt",
    "Wat staat er in {doc} over {x}, en wat in {docb}? | wat er in {doc} over {x} staat en wat in {docb}",
    "{x}: wat zegt {doc} en wat zegt {docb}?",
    "Leg {doc} en {docb} naast elkaar op het punt van {x}.",
    "Vergelijk wat {doc} en {docb} zeggen over {x}.",
    "{doc} noemt {x}; {docb} ook. Zet die naast elkaar.",
    "Hoe komt {x} terug in {doc} en hoe in {docb}? | hoe {x} terugkomt in {doc} en hoe in {docb}",
    "Schrijven {doc} en {docb} hetzelfde over {x}?",
    "{x} in {kort} en {kortb}",
    "{x}: {kort} vs {kortb}",
    "Als ik {doc} vergelijk met {docb}, wat staat er dan over {x}?",
    "Ik lees in {doc} iets over {x}. Wat vind ik daarover in {docb}, en wat stond er in het eerste stuk?",
    "In {doc} gaat het over {x}. Hoe staat dat in {docb}, vergeleken met het eerste?",
    "What do {doc} and {docb} say about {x}?",
    "Wat lezen we over {x} in het ene stuk, {doc}, en wat in het andere, {docb}?",
    "Zowel {doc} als {docb} gaat over {x}. Wat zeggen ze elk?",
)

THEN_AND_NOW = (
    "Wat zei {doc} toen over {x} en wat zegt {docb} nu? | wat {doc} toen over {x} zei en wat {docb} nu zegt",
    "Wat stond er destijds in {doc} over {x}, en wat staat er nu in {docb}? | wat er destijds in {doc} over {x} stond en wat er nu in {docb} staat",
    "{x}, toen en nu: wat zegt {doc} en wat zegt {docb}?",
    "Hoe werd er in {doc} over {x} gedacht, en hoe staat het er volgens {docb} nu voor?",
    "Wat was volgens {doc} het plan met {x}, en wat meldt {docb} daar nu over?",
    "{doc} had het al over {x}. Wat staat daar nu over in {docb}?",
    "Is er tussen {doc} en {docb} iets veranderd aan {x}? | of er tussen {doc} en {docb} iets is veranderd aan {x}",
    "{x} in {kort} en nu in {kortb}",
    "Vergelijk het oude stuk ({doc}) met het nieuwe ({docb}) als het gaat om {x}.",
    "Wat is er van {x} uit {doc} terug te vinden in {docb}? | wat er van {x} uit {doc} terug te vinden is in {docb}",
)

TWO_TERMS = (
    "Wat is het verschil tussen {a} en {b}? | wat het verschil is tussen {a} en {b}",
    "Waar staan {a} en {b} voor? | waar {a} en {b} voor staan",
    "Wat betekenen {a} en {b}? | wat {a} en {b} betekenen",
    "Is {a} hetzelfde als {b}? | of {a} hetzelfde is als {b}",
    "verschil {a} {b}",
    "{a} of {b}, wat is wat?",
    "Ik haal {a} en {b} steeds door elkaar. Wat is het verschil?",
    "Leg uit wat {a} is en wat {b} is.",
    "Hoe verschilt {a} van {b}? | hoe {a} van {b} verschilt",
    "What is the difference between {a} and {b}?",
    "{a} vs {b}",
)
