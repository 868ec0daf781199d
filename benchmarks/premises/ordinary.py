"""Ordinary words of those who ask, and frames that say the same with them: no document need hold them. And words of a subject, which it must.

`{w}` is the word; `{q}` a question that is known to be in the register, `{s}` the same as a subordinate clause; other slots as in
`party_frames`.
"""

PERSONS = (
    "functionaris", "persoon", "politicus", "ambtsdrager", "gezagsdrager", "figuur", "man of vrouw", "kopstuk", "sleutelfiguur",
    "verantwoordelijke", "hoofdpersoon", "iemand", "naam", "vent of dame", "aanvoerder", "voorman of voorvrouw", "gezaghebber",
    "magistraat", "bobo", "mens", "dame of heer", "leidende figuur", "contactpersoon", "eindbaas", "hotemetoot", "gezicht",
)  # fmt: skip
PLACES = (
    "de kolom", "de regel", "de rij", "het vakje", "het kopje", "het hokje", "de rubriek", "het kader", "het lijstje", "het schema",
    "de bladzijde", "de opsomming", "het blokje", "het tekstvak", "de kantlijn", "de zijbalk", "het rijtje", "de marge", "de factsheet",
    "het invulveld", "de kaderrand", "de sectie", "het onderdeel", "het formulier", "de steekkaart", "het overzichtje",
)  # fmt: skip
NOUNS = (
    "de vergadering", "mijn achterban", "de spreektekst", "de borrel", "het interview", "de nieuwsbrief", "mijn scriptie", "het verslag",
    "de presentatie", "mijn fractiegenoot", "de bespreking", "een belangstellende", "de ledenavond", "mijn dossiermap", "het archief",
    "de werkgroep", "een ingezonden brief", "mijn inwerkperiode", "het kennismakingsgesprek", "de koffieronde", "een rondvraag",
    "de notulen", "mijn aantekeningen", "een praatje", "het spreekuur", "de persoonlijke voorbereiding", "een quiz", "de inwerkmap",
    "een stagiair", "de griffie", "een verkiezingsdebat", "mijn column", "het dorpsblad", "de klankbordavond", "een telefoontje",
    "een spoedje", "de steunfractie", "mijn partijgenoten", "een artikel", "het naslagwerk", "de werkbespreking", "een spiekbriefje",
    "mijn weekbericht", "de mailwisseling", "een infographic", "het bijpraatuurtje", "een leesclubje", "de kant van de oppositie",
)  # fmt: skip
PARTICIPLES = (
    "genoteerd", "opgevoerd", "vermeld", "aangemerkt", "ingevuld", "opgetekend", "geregistreerd", "aangeduid", "neergezet", "afgedrukt",
    "opgeschreven", "bijgeschreven", "geboekt", "neergepend", "aangekruist", "gemeld", "benoemd", "omschreven", "weergegeven", "getypt",
    "vastgelegd", "opgesomd", "uitgeschreven", "aangehaald", "gedocumenteerd", "gepubliceerd", "geprint", "aangetekend", "ingeschreven",
    "geadministreerd", "bijgehouden", "afgebeeld", "onderstreept", "toegelicht", "geopperd",
)  # fmt: skip
ASKING = (
    "achterhalen", "natrekken", "toelichten", "ophelderen", "nagaan", "verklappen", "aangeven", "uitpluizen", "meedelen", "uitvogelen",
    "opsnorren", "opdiepen", "naslaan", "uitzoeken", "checken", "nakijken", "opduikelen", "verduidelijken", "doorgeven", "berichten",
    "verifiëren", "bevestigen", "beantwoorden", "uiteenzetten", "aanreiken", "appen", "doormailen", "influisteren", "oplepelen",
    "terugvinden", "voorlezen", "citeren", "ontrafelen", "duiden",
)  # fmt: skip
MANNERS = (
    "formeel", "momenteel", "eigenlijk", "feitelijk", "doorgaans", "vooralsnog", "thans", "officieel", "uiteindelijk", "precies",
    "nou", "welbeschouwd", "strikt genomen", "kortom", "heden ten dage", "tegenwoordig", "nominaal", "op papier", "naar verluidt",
    "zogezegd", "grosso modo", "in de praktijk", "ook alweer", "nu eigenlijk", "tot nader order", "vandaag de dag", "echt", "dus",
    "zwart op wit", "concreet", "simpelweg", "inmiddels", "destijds", "überhaupt", "per saldo", "ronduit",
)  # fmt: skip
QUALITIES = (
    "huidige", "vaste", "officiële", "formele", "daadwerkelijke", "bewuste", "betreffende", "desbetreffende", "genoemde", "actuele",
    "juiste", "precieze", "exacte", "echte", "feitelijke", "vermelde", "correcte", "definitieve", "opgegeven", "bekende", "werkelijke",
    "geldende", "tegenwoordige", "recentste", "voorgeschreven",
)  # fmt: skip

WHO = {
    "personen": (
        PERSONS,
        (
            "Welke {w} trekt {dd}? | welke {w} {dd} trekt",
            "Wie is de {w} die {dd} trekt? | wie de {w} is die {dd} trekt",
            "Door welke {w} wordt {dd} getrokken? | door welke {w} {dd} wordt getrokken",
            "Ik zoek de {w} die trekker is van {dd}.",
        ),
    ),
    "plek op de bladzijde": (
        PLACES,
        (
            "Wie staat er in {w} als trekker van {dd}? | wie er in {w} als trekker van {dd} staat",
            "Welke naam staat er in {w} met de trekker van {dd}?",
            "In {w} bij {dd}: wie is de trekker?",
            "Wat staat er bij {dd} in {w} achter bestuurlijk trekker?",
        ),
    ),
    "werkwoord": (
        PARTICIPLES,
        (
            "Wie staat er {w} als trekker van {dd}? | wie er als trekker van {dd} staat {w}",
            "Wie is er als trekker {w} bij {dd}? | wie er als trekker bij {dd} is {w}",
            "Welke naam is {w} bij trekker van {dd}?",
            "De trekker van {dd}: wie is daarvoor {w}?",
        ),
    ),
    "wijze": (
        MANNERS,
        (
            "Wie is {w} de trekker van {dd}? | wie {w} de trekker van {dd} is",
            "Wie trekt {w} {dd}? | wie {w} {dd} trekt",
            "Door wie wordt {dd} {w} getrokken?",
        ),
    ),
    "eigenschap": (
        QUALITIES,
        (
            "Wie is de {w} trekker van {dd}? | wie de {w} trekker van {dd} is",
            "Wat is de {w} naam van de trekker van {dd}?",
            "{w} trekker {d}",
        ),
    ),
}
FIELDS = {
    "plek op de bladzijde": (
        PLACES,
        ("In {w}: {q}", "Zou in {w} kunnen staan {s}?", "Ik kijk in {w}. {q}", "Er is een vlek op {w}, dus weet jij {s}?"),
    ),
    "zelfstandig naamwoord": (
        NOUNS,
        (
            "Voor {w}: {q}", "Voor {w} wil ik weten {s}.", "{q} Dan kan ik verder met {w}.", "Bij {w} vroeg iemand {s}.",
            "{q} Ik vraag dit met het oog op {w}.", "Naar aanleiding van {w}: {q}", "Tijdens {w} kwam de vraag op {s}.",
        ),
    ),
    "vraagwoord": (
        ASKING,
        ("Kun je {w} {s}?", "Ik zou graag willen {w} {s}.", "Het lukt me niet te {w} {s}.", "Wil je voor mij {w} {s}?"),
    ),
}  # fmt: skip

TOPICS = (
    "zwembaden", "ijsbanen", "dierentuinen", "kermissen", "begraafplaatsen", "volkstuinen", "luchthavens", "kazernes", "bioscopen",
    "pretparken", "campings", "moskeeën", "orgels", "carillons", "jachthavens", "skateparken", "kinderboerderijen", "stemlokalen",
    "vuurwerkverkopers", "drugslabs", "wolven", "ganzen", "muskusratten", "eikenprocessierupsen", "casino's", "coffeeshops",
    "crematoria", "golfbanen", "maneges", "slagerijen", "vuilniswagens", "deelscooters", "standbeelden", "fonteinen", "hondenscholen",
    "draaiorgels", "bruiloften", "imkers", "kroegen", "tennisbanen", "schaapskuddes", "skibanen", "mosselbanken", "bakkerijen",
)  # fmt: skip
TOPIC_FRAMES = (
    "Wie gaat er bij {dd} over de {w}? | wie er bij {dd} over de {w} gaat",
    "Wat doet {dd} aan {w}? | wat {dd} aan {w} doet",
    "Hoeveel {w} komen er door {dd}? | hoeveel {w} er door {dd} komen",
    "Welke gemeenten van {dd} krijgen er {w} bij? | welke gemeenten van {dd} er {w} bij krijgen",
    "Waar komen de {w} in {g}? | waar de {w} in {g} komen",
    "Wat is het beleid voor {w} in {g}? | wat het beleid voor {w} in {g} is",
    "Hoeveel {w} telt {g}? | hoeveel {w} {g} telt",
    "Wanneer verdwijnen de {w} uit {g}? | wanneer de {w} uit {g} verdwijnen",
    "Wie betaalt de {w} van {g}? | wie de {w} van {g} betaalt",
    "Welke afspraken zijn er over {w}? | welke afspraken er over {w} zijn",
    "Wat betekent {dd} voor de {w}? | wat {dd} voor de {w} betekent",
    "Waarom worden de {w} in {g} gesloten? | waarom de {w} in {g} worden gesloten",
    "{w} {g}",
    "{d} {w}",
)
