"""Frames that take something for granted of a dossier's term or theme, an action, a term, a lobby goal or a document (see
party_frames). `{j}` is a year, `{t}` a theme, `{n}` the number of an action, `{doc}` its document with the article, `{kort}` without,
`{wie}` who carries it out, `{org}` an organisation, `{b}` an abbreviation, `{v}` what it would stand for, `{l}` a theme of lobby goals."""

ENDS_TAG = (
    "{dd} loopt toch tot {j}?",
    "Klopt het dat {dd} tot {j} loopt? | of het klopt dat {dd} tot {j} loopt",
    "Eindigt {dd} in {j}? | of {dd} in {j} eindigt",
    "Is {j} de einddatum van {dd}? | of {j} de einddatum van {dd} is",
    "Ik meen dat {dd} in {j} afloopt. Klopt dat?",
    "Gaat {dd} door tot en met {j}? | of {dd} tot en met {j} doorgaat",
    "{d} tot {j}, klopt dat",
    "Does {d} end in {j}?",
)
ENDS_WHY = (
    "Waarom loopt {dd} maar tot {j}? | waarom {dd} maar tot {j} loopt",
    "Waarom stopt {dd} al in {j}? | waarom {dd} al in {j} stopt",
    "Wie heeft besloten dat {dd} in {j} eindigt? | wie heeft besloten dat {dd} in {j} eindigt",
    "Waarom is gekozen voor {j} als eindjaar van {dd}?",
)
AFTER_END = (
    "Wat gebeurt er na {j} in {dd}? | wat er na {j} in {dd} gebeurt",
    "Wat staat er voor {j} gepland in {dd}? | wat er voor {j} gepland staat in {dd}",
    "Loopt {dd} in {j} nog? | of {dd} in {j} nog loopt",
    "Is {dd} in {j} nog bezig? | of {dd} in {j} nog bezig is",
    "Bestaat {dd} in {j} nog? | of {dd} in {j} nog bestaat",
)
RUNS_IN = (
    "Loopt {dd} in {j}? | of {dd} in {j} loopt",
    "Loopt {dd} in {j} nog? | of {dd} in {j} nog loopt",
    "{dd} is in {j} toch nog niet afgelopen?",
    "Valt {j} binnen de looptijd van {dd}? | of {j} binnen de looptijd van {dd} valt",
)
DONE = (
    "Is {dd} al afgerond? | of {dd} al is afgerond",
    "Is {dd} al klaar? | of {dd} al klaar is",
    "Is {dd} inmiddels afgelopen? | of {dd} inmiddels is afgelopen",
    "{dd} is toch al voltooid?",
)
THEME_TAG = (
    "Valt {dd} onder het thema {t}? | of {dd} onder het thema {t} valt",
    "{dd} hoort toch bij het thema {t}?",
    "Is {dd} een dossier van het thema {t}? | of {dd} een dossier van het thema {t} is",
    "Klopt het dat {dd} onder {t} valt?",
)

NO_SUCH_ACTION = (
    "Wat is actie {n} van {doc}? | wat actie {n} van {doc} is",
    "Wie is verantwoordelijk voor actie {n} van {doc}? | wie verantwoordelijk is voor actie {n} van {doc}",
    "Wanneer staat actie {n} van {doc} gepland? | wanneer actie {n} van {doc} gepland staat",
    "Waarom is actie {n} van {doc} uitgesteld? | waarom actie {n} van {doc} is uitgesteld",
    "Wat kost actie {n} van {doc}? | wat actie {n} van {doc} kost",
    "Hoe staat het met actie {n} van {doc}? | hoe het staat met actie {n} van {doc}",
    "actie {n} {kort}",
    "Wat houdt actie {n} in? | wat actie {n} inhoudt",
    "Is actie {n} van {doc} al uitgevoerd? | of actie {n} van {doc} al is uitgevoerd",
)
THERE_IS_ACTION = (
    "Is er een actie {n} in {doc}? | of er een actie {n} in {doc} is",
    "Heeft {doc} een actie {n}? | of {doc} een actie {n} heeft",
    "Bestaat actie {n} van {doc}? | of actie {n} van {doc} bestaat",
    "Staat er een actie met nummer {n} in {doc}? | of er een actie met nummer {n} in {doc} staat",
)
CARRIED_TAG = (
    "Is {wie} verantwoordelijk voor actie {n} van {doc}? | of {wie} verantwoordelijk is voor actie {n} van {doc}",
    "{wie} voert toch actie {n} van {doc} uit?",
    "Klopt het dat actie {n} van {doc} bij {wie} ligt?",
    "Ligt actie {n} van {doc} bij {wie}? | of actie {n} van {doc} bij {wie} ligt",
)
HOURS_OF_NONE = (
    "Hoeveel uur is {org} in {j} kwijt aan actie {n} van {doc}? | hoeveel uur {org} in {j} kwijt is aan actie {n} van {doc}",
    "Hoeveel uren steekt {org} in {j} in actie {n} van {doc}? | hoeveel uren {org} in {j} in actie {n} van {doc} steekt",
    "uren {org} {j} actie {n} {kort}",
)
PLANNED_TAG = (
    "Staat actie {n} van {doc} voor {j} gepland? | of actie {n} van {doc} voor {j} gepland staat",
    "Klopt het dat actie {n} van {doc} in {j} wordt uitgevoerd?",
    "Actie {n} van {doc} is toch voor {j}?",
)
AMBIGUOUS_ACTION = (
    "Wat is actie {n}? | wat actie {n} is",
    "Wie is verantwoordelijk voor actie {n}? | wie verantwoordelijk is voor actie {n}",
    "Wat houdt actie {n} in? | wat actie {n} inhoudt",
    "Waar gaat actie {n} over? | waar actie {n} over gaat",
    "Leg actie {n} eens uit.",
    "actie {n}",
    "Kun je iets vertellen over actie {n}?",
    "What is action {n}?",
)

MEANS_TAG = (
    "{b} staat toch voor {v}?",
    "Klopt het dat {b} {v} betekent? | of het klopt dat {b} {v} betekent",
    "Is {b} de afkorting van {v}? | of {b} de afkorting van {v} is",
    "Betekent {b} {v}? | of {b} {v} betekent",
    "Ik dacht dat {b} voor {v} stond. Is dat juist?",
    "Staat {b} voor {v}? | of {b} voor {v} staat",
)
LOBBY_THERE = (
    "Is er een lobbydoel voor {l}? | of er een lobbydoel voor {l} is",
    "Lobbyt de gemeente voor {l}? | of de gemeente voor {l} lobbyt",
    "Staat {l} op de lobbyagenda? | of {l} op de lobbyagenda staat",
    "Is {l} een thema in de lobby? | of {l} een thema in de lobby is",
)
LOBBY_NONE = (
    "Wat is het lobbydoel voor {l}? | wat het lobbydoel voor {l} is",
    "Wat zijn de lobbydoelen voor {l}? | wat de lobbydoelen voor {l} zijn",
    "Bij wie lobbyen we voor {l}? | bij wie we voor {l} lobbyen",
    "Waarom is {l} een lobbydoel? | waarom {l} een lobbydoel is",
    "lobbydoelen {l}",
)
BY_DOCUMENT = (
    "Wie is volgens {doc} trekker van {dd}? | wie volgens {doc} trekker is van {dd}",
    "Volgens {doc}: wie trekt {dd}?",
    "Wie trekt {dd} volgens {doc}? | wie {dd} trekt volgens {doc}",
    "Wie staat er in {doc} als trekker van {dd}? | wie er in {doc} als trekker van {dd} staat",
    "Ik heb {doc} voor me. Wie trekt daarin {dd}?",
)
NO_SUCH_DOSSIER = (
    "Wat is het doel van {dd}? | wat het doel van {dd} is",
    "Wie is de opdrachtgever van {dd}? | wie de opdrachtgever van {dd} is",
    "Hoe lang loopt {dd}? | hoe lang {dd} loopt",
    "Welke gemeenten doen mee aan {dd}? | welke gemeenten meedoen aan {dd}",
    "Waarom heeft {dd} vertraging opgelopen? | waarom {dd} vertraging heeft opgelopen",
    "Wie trekt {dd}? | wie {dd} trekt",
    "Hoe staat het met {dd}? | hoe het met {dd} staat",
    "Wat is {dd}? | wat {dd} is",
    "Wat staat er op de planning voor {dd}? | wat er op de planning staat voor {dd}",
    "Is {dd} al afgerond? | of {dd} al is afgerond",
    "doel {d}",
    "Who leads {d}?",
)
THERE_IS_DOSSIER = (
    "Bestaat er een dossier {d}? | of er een dossier {d} bestaat",
    "Is er een dossier {d}? | of er een dossier {d} is",
    "Is {d} een van de dossiers? | of {d} een van de dossiers is",
    "Hebben we een dossier dat {d} heet? | of we een dossier hebben dat {d} heet",
    "Kennen jullie het dossier {d}?",
)
KNOWN_OF = (
    "Is bekend wie {dd} trekt?",
    "Staat er ergens wie de trekker is van {dd}?",
    "Weten we wie {dd} onder zich heeft?",
    "Is er iemand aangewezen als trekker van {dd}?",
    "Heeft {dd} een trekker? | of {dd} een trekker heeft",
)
