"""Frames that take a figure for granted, or ask one that the tables lack. `{o}` is the figure's name, `{m}` with its measure, `{g}`
the municipality, `{x}` one that the tables lack, `{ti}` the period (" in 2027") or nothing, `{j}` a year that they lack, `{v}` the figure told."""

FIGURE_TAG = (
    "Klopt het dat het {m} in {g}{ti} {v} is? | of het klopt dat het {m} in {g}{ti} {v} is",
    "Het {m} in {g}{ti} is toch {v}?",
    "Is het {m} in {g}{ti} {v}? | of het {m} in {g}{ti} {v} is",
    "Ik lees dat het {m} in {g}{ti} {v} bedraagt. Klopt dat?",
    "Komt het {m} in {g}{ti} uit op {v}? | of het {m} in {g}{ti} uitkomt op {v}",
    "Staat er voor {g}{ti} een {m} van {v}?",
    "Volgens een collega is het {m} in {g}{ti} {v}. Is dat juist?",
    "{g}{ti}: {m} {v}, klopt dat",
)
FIGURE_WHY = (
    "Waarom is het {m} in {g}{ti} {v}? | waarom het {m} in {g}{ti} {v} is",
    "Waarom staat het {m} voor {g}{ti} op {v}? | waarom het {m} voor {g}{ti} op {v} staat",
    "Hoe komt {g}{ti} aan een {m} van {v}?",
    "Wie bedacht dat het {m} in {g}{ti} {v} moet zijn?",
)
FIGURE_ABSENT = (
    "Wat is het {m} in {g} in {j}? | wat het {m} in {g} in {j} is",
    "Hoe groot is het {m} in {g} in {j}? | hoe groot het {m} in {g} in {j} is",
    "Wat wordt het {m} van {g} in {j}? | wat het {m} van {g} in {j} wordt",
    "{m} {g} {j}",
    "In {j}: welk {m} geldt dan in {g}?",
)
FIGURE_PRESENT = (
    "Wat is het {m} in {g}{ti}? | wat het {m} in {g}{ti} is",
    "Hoe groot is het {m} in {g}{ti}? | hoe groot het {m} in {g}{ti} is",
    "Welk {m} geldt er in {g}{ti}? | welk {m} er in {g}{ti} geldt",
    "{m} {g}{ti}",
)
FIGURE_NO_TOWN = (
    "Wat is het {m} in {x}{ti}? | wat het {m} in {x}{ti} is",
    "Hoe groot is het {m} in {x}{ti}? | hoe groot het {m} in {x}{ti} is",
    "Welk {m} geldt er in {x}{ti}? | welk {m} er in {x}{ti} geldt",
    "{m} {x}{ti}",
    "Waarom is het {m} in {x}{ti} zo hoog? | waarom het {m} in {x}{ti} zo hoog is",
)
