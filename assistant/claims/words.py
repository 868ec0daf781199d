"""Word lists of the gate: which words state nothing by themselves, and which change what a sentence says.

They are Dutch function words and set phrases, never words of a subject. A word that stands in a class is
content too:
it may only be said where the source says it, or a word of the same class.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ingest.language import STOPWORDS, fold, stem


def listed(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


# A class: words that may stand in for one another, and that a sentence may neither add nor leave out
# unnoticed.
CLASSES: dict[str, frozenset[str]] = {
    name: frozenset(found.split())
    for name, found in {
        "niet": "niet geen nooit noch niemand niets nergens evenmin zonder nimmer nee ontbreekt ontbreken "
        "behalve uitgezonderd",
        "alle": "alle alles elke elk iedere ieder iedereen allemaal altijd volledig volledige geheel "
        "gehele helemaal totaal totale "
        "allen alleszins steeds overal",
        "alleen": "alleen slechts enkel uitsluitend louter enige",
        "meeste": "meeste zoveelmogelijk merendeel grotendeels hoofdzakelijk voornamelijk overwegend",
        "enkele": "enkele sommige deels gedeeltelijk gedeelte paar verscheidene diverse soms",
        "nauwelijks": "nauwelijks amper zelden",
        "minstens": "minimaal minstens tenminste minimum vanaf ruim",
        "hoogstens": "maximaal hoogstens hooguit maximum uiterlijk bijna",
        "ongeveer": "circa ca ongeveer rond zo'n plm globaal grofweg ongev",
        "moet": "moet moeten moest moesten verplicht verplichting verplichte gedwongen noodgedwongen genoodzaakt afdwingbaar afdwingbare dient dienen hoeft hoeven",
        "kan": "aanmerking kan kunnen kon konden mag mogen mogelijk mogelijke eventueel eventuele misschien wellicht",
        "wil": "wil willen wilt wilde wilden wens wensen streeft streven gestreefd streefdoel streefwaarde ambitie "
        "ambities beoogt beogen beoogd beoogde "
        "voornemen voornemens voorgenomen",
        "verwacht": "verwacht verwachten verwachte verwachting waarschijnlijk waarschijnlijke vermoedelijk "
        "prognose prognoses geprognosticeerd schatten schat inschatten inschatting "
        "zou zouden lijkt lijken schatting geschat geschatte raming geraamd geraamde",
        "meent": "hoopt hopen hoopte vreest vrezen denkt denken gelooft geloven meent menen beweert beweren "
        "vermoedt vermoeden",
        "als": "indien zonodig mits tenzij voorwaarde voorwaarden voorwaardelijk afhankelijk afhangt afhangen "
        "voorbehoud",
        "voorstel": "voorstel voorstellen voorgesteld voorgestelde concept onderzoeken onderzoekt onderzocht "
        "verkennen verkent verkend verkenning overwegen overweegt "
        "overwogen bekijken bekeken bekijkt",
        "meer": "meer hoger hogere groter grotere langer langere stijgen stijgt steeg gestegen stijging "
        "toename toenemen toeneemt groei groeien groeit "
        "verhogen verhoogd verhoging vergroten vergroot uitbreiden uitbreiding",
        "minder": "minder lager lagere kleiner kleinere korter kortere dalen daalt daalde gedaald daling "
        "afname afnemen afneemt krimp verlagen "
        "verlaagd verlaging verkleinen verminderen vermindering",
        "voor": "voordat vooraf voorafgaand eerder",
        "na": "nadat daarna later vervolgens",
        "sinds": "sinds sindsdien",
        "eerste": "eerste 1e eerst allereerst",
        "laatste": "laatste tenslotte",
    }.items()
}
CLASS_OF: dict[str, str] = {word: name for name, found in CLASSES.items() for word in found}
MODAL = ("kan", "wil", "verwacht", "moet", "voorstel", "meent")
_COUNT = "een twee drie vier vijf zes zeven acht negen tien elf twaalf".split()
# How often: "twee keer per jaar" is one statement, and another than "elke twee jaar".
_OFTEN: tuple[tuple[str, str], ...] = tuple(
    phrase
    for k, word in enumerate(_COUNT, 1)
    for phrase in (
        (
            rf"\b(?:{word}|{k})[ -]?(?:keer|maal|x)(?: per|(?= (?:elk|ieder))) (?:elk |ieder )?(dag|week|maand|kwartaal|jaar)\b",
            rf"{word}maalper\1",
        ),
        (
            rf"\b(?:elke|iedere|om de|(?:eens|een keer|één keer) (?:in de|per)) (?:{word}|{k}) (jaar|maanden|weken|dagen)\b",
            rf"elke{word}\1",
        ),
    )
    if k > 1
)
PHRASES: tuple[tuple[str, str], ...] = (
    *_OFTEN,
    (r"\b(?:(?:een|één|1) (?:keer|maal)|eenmaal|eens) (?=(?:per|elk|ieder) )", ""),
    (r"\b(?:halfjaarlijkse?|(?:elk|ieder|om het) half ?jaar)\b", "tweemaalperjaar"),
    (r"\b(?:is|zijn) bezig met\b", "werkt aan"),
    (r"\bmet uitzondering van\b", "behalve"),
    (r"\b(?:net als|evenals|alsook|alsmede)\b", "en"),
    (r"\bper (?=(?:19|20)\d\d\b)", "vanaf "),
    (r"\b(jaar|maanden|weken|dagen|uur) lang\b", r"\1"),
    (r"\bsta(?:at|an) onder leiding van\b", "wordt geleid door"),
    (r"\been (?=miljoen\b|miljard\b)", "1 "),
    (r"\b(?:vergeleken met|in vergelijking met)\b", "ten opzichte van"),
    (r"\bzo ?veel (?:als )?mogelijk\b", "zoveelmogelijk"),
    (r"\bzo (?:spoedig|snel|vlug|gauw|vroeg) (?:als )?mogelijk\b", "zosnelmogelijk"),
    (r"\bten minste\b", "tenminste"),
    (r"\b(?:provinciale staten|PS)\b", "provincialestaten"),
    (r"\b(?:gedeputeerde staten|GS)\b", "gedeputeerdestaten"),
    (r"\b(?:zo|indien|waar) nodig\b", "zonodig"),
    (r"\bin totaal\b", "ook"),
    (r"\bin (?:regionaal verband|regioverband)\b", "regionaal"),
    (r"\bin het bijzonder\b", "vooral"),
    (r"\bmet name\b", "vooral"),
    (r"\bmoeilijk te (?:vinden|krijgen)\b", "schaars"),
    (r"\b(?:tegelijk|gelijktijdig|tegelijkertijd) met\b", "samen met"),
    (r"\bgaa[nt] zelf over\b", "bepalen zelf"),
    (r"\bhet (?:gros|grootste deel|merendeel) van de\b", "de meeste"),
    (r"\ben dus\b", "dus"),
    (r"\b(?:op basis|op grond|naar aanleiding|aan de hand) van\b", "volgens"),
    (r"\b(?:in werking|inwerkingtreding)\b", "van kracht"),
    (r"\bdien(?:t|en)\b(?=(?: \w+){0,4} als\b)", "is"),
    (r"\b(aan|af|in|op|uit|over|mee|toe|neer|vast|bij|na|weg|terug|samen) te (\w{3,}en)\b", r"te \1\2"),
    (r"\bal (?=(?:het|de|onze|hun|deze|die)\b)", "alle "),
    (r"\b(?:ons|zich) inzetten (?=voor|om)", "pleiten "),
    (r"\bsteeds (?=(?:ouder|jonger|groter|kleiner|drukker|belangrijker|moeilijker|duurder)\b)", ""),
    (r"\bals het (?:moet|nodig is)\b", "desnoods"),
    (r"\bop pauze (?:is |zijn |werd |wordt )?(?:gezet|gaat|gaan|zetten)\b", "gepauzeerd"),
    (r"\bvierkante (kilo)?meters?\b", r"\1m2"),
    (r"\bkilom2\b", "km2"),
    (r"\bten hoogste\b", "hoogstens"),
    (r"\bop zijn minst\b", "minstens"),
    (r"\bmeer dan (?:alleen|slechts|enkel)\b", "zowel"),
    (r"\bsteeds (?:meer|vaker)\b", "toenemend"),
    (r"\bsteeds minder\b", "afnemend"),
    (r"\bop grote schaal\b", "grootschalig"),
    (r"\bmeer dan\b", "ruim"),
    (r"\bminder dan\b", "bijna"),
    (r"\bniet (?:alleen|slechts|enkel)\b", "zowel"),
    (r"\been deel van\b", "gedeelte van"),
    (r"\b(?:per|elk|ieder) jaar\b", "jaarlijks"),
    (r"\b(?:per|elke|iedere) dag\b", "dagelijks"),
    (r"\b(?:per|elke|iedere) week\b", "wekelijks"),
    (r"\b(?:per|elke|iedere) maand\b", "maandelijks"),
    (r"\bt/m\b", "tot en met"),
    (r"\b(?:is|zijn) van plan(?: om)?\b", "wil"),
    (r"\b(?:rekent|rekenen) op\b", "verwacht"),
    (r"\b(twee|drie|vier|vijf|zes|zeven|acht|negen|tien)maal\b(?! per)", r"\1 keer"),
    (r"\balleen al\b", "alleenal"),
    (r"\bter inzagelegging\b", "ter inzage leggen"),
    (r"\b(mee|door|terug|af|toe|uit|samen) te laten (\w{3,}en)\b", r"te laten \1\2"),
    (r"\bde jaren (?=(?:19|20)\d\d\b)", "de periode "),
    (r"\bt\.?e\.?m\.? ", "tot en met "),
    (r"\bm\.b\.t\.", "over"),
    (r"\bi\.s\.m\.", "samen met"),
    (r"\bd\.d\.", "op"),
    (r"\bo\.a\.", "onder andere"),
    (r"\bbijv\.", "bijvoorbeeld"),
    (r"\bvoor het eerst\b", "eerste"),
    (r"\bonder (?:meer|andere)\b", "bijvoorbeeld"),
    (r"\bmogelijk (?:te )?maken\b|\bmaa?kt? (?:dit |het )?mogelijk\b|\bmogelijk gemaakt\b", "mogelijkmaken"),
    (r"\bte (?:kunnen|mogen) ", "te "),
    (r"\bop dit moment\b", "nu"),
    (r"\bper saldo\b", "netto"),
    (r"(?<=\d)(?=(?:m2|m3|km|ha|k?wh|[mgt]wh|mw|kg)\b)", " "),
    (r"\bniet ((?:in |op )?[\w.]+) maar\b", r"in plaats van \1"),
    (r"\b(?:te weinig|niet (?:genoeg|voldoende))\b", "onvoldoende"),
    (r"\blaten zien\b", "tonen"),
    (r"\bin gebruik (?:genomen|nemen)\b", "geopend"),
    (r"\bniet meer\b", "niet langer"),
    (r"\bopenbaar vervoer\b", "ov"),
    (r"\bbij elkaar\b", "bijeen"),
    (r"(?<=\w) = (?=\w)", " is gelijk aan "),
    (r"\baan de orde\b", "behandelen"),
    (r"\bvan de grond (?:te )?(?:komen|komt|kwam|kwamen)\b", "realiseren"),
    (r"\bvan start\b", "starten"),
    (r"\b(?:gaan|gaat) aan de slag\b", "werken"),
    (r"\bvoor (?:haar|zijn|hun|eigen) rekening\b", "betalen"),
    (r"\bter beschikking\b", "beschikbaar"),
    (r"\bbij elkaar (?=komen\b|komt\b)", "vergaderen "),
    (r"\b(elk|ieder|per) half uur\b", "elkhalfuur"),
    (r"\b(elk|ieder|per) uur\b", "elkuur"),
    (r"\b(elk|ieder|per) half ?jaar\b", "elkhalfjaar"),
    (r"\b(elk|ieder|per) kwartaal\b", "kwartaallijks"),
    (r"\bhangt af\b|\bhangen af\b", "afhangt"),
    (r"\b(?:met )?als doel\b", "doel"),
    (r"\bniet in de laatste plaats\b", "ook"),
    (r"\bniet meer dan\b", "hoogstens"),
)

# Words that only join, point or report. Nothing that can be true or false hangs on them alone.
NEUTRAL = listed(
    "de het een den der des dit dat deze die van in op te aan met om bij naar uit over door tot "
    "tegen tussen tijdens per via voor achter naast langs binnen buiten rondom jegens richting en of "
    "maar want dus ook nog al er ze zij hij we wij ons onze hun haar zijn hen hem zich men je jij u "
    "uw ik mij mijn is was waren wordt worden werd werden ben bent geweest geworden heeft hebben had "
    "hadden gehad doet doen deed gedaan gaat gaan ging gingen komt komen kwam kwamen zal zullen wie "
    "wat waar welke welk wanneer waarom hoe hoeveel waarbij waarin waarmee waarvan waarvoor waardoor "
    "waarop waaraan waaruit hier daar daarvoor daarmee daarvan daarbij daarin daarop daaraan hiervan "
    "hiervoor hiermee hierbij hierin eraan erbij ermee erop ervan ervoor erin erover daarover "
    "hierover zo zoals dan toen nu omdat doordat zodat echter toch wel even als ja namelijk immers "
    "daarnaast verder bovendien tevens eveneens voorts volgens betreft betreffen betreffende gaat "
    "staat staan noemt noemen genoemd vermeldt vermeld vermelden luidt heet heten document "
    "documenten passage passages bron tekst kortom samengevat concreet samen zowel beide allebei "
    "onderdeel valt vallen ofwel hierdoor daardoor daarom bijvoorbeeld ander andere anderen zelf "
    "eigen dezelfde zogenoemde zogeheten waaronder respectievelijk inclusief momenteel "
    "inmiddels intussen ondertussen evenwel blijkens nader bestaat bestaan oftewel resp plus t ten ter ook mede verband o.a kader gebied "
    "wijze manier volgende bestaande uit jaar aantal termijn sprake feit aldus men ligt liggen vindt "
    "vinden plaats ga gegaan gaande wel zit zitten beschreven omschreven beschrijft beschrijven verwoordt verwoorden dossier aangegeven bevat bevatten omvat omvatten "
    "behelst telt tellen sprake weten waarna vooral gebeurt gebeuren gebeurde plaatsvinden "
    "plaatsvindt richt richten gericht staande hebt nog eens vraag antwoord betekent staat-voor "
    "afkorting hoewel vanwege wegens dankzij aangezien"
)
# Of the stop words these still say something.
_MEANT = {w for found in CLASSES.values() for w in found}
NEUTRAL = NEUTRAL - _MEANT | {
    w for w in STOPWORDS if w not in _MEANT and w not in {"veel", "iemand", "iets"} and len(w) < 4
}

# Verbs and nouns that carry no statement of their own beside the words around them; only a sentence may add them.
LIGHT = listed(
    "opzichte krijgen krijgt kreeg geven geeft gaf gegeven nemen neemt nam genomen brengen brengt maken maakt maakte "
    "gemaakt houden houdt laten laat liet zorgen zorgt vormen vormt blijken blijkt stellen stelt stelde "
    "zetten zet opzicht geval keer moment onderwerp rol zaak zaken dingen sprake terecht terechtkomen "
    "dateert dateren lag lagen treedt treden geldt gelden periode bieden biedt kijken kijkt gekeken gehouden loopt lopen liep bestemd bedoeld ziet zien beschouwt beschouwen naarmate kostte kostten betrekking bedoeling vanuit onder rond pas waarvoor gericht horen hoort gebruikt kost kosten"
)

_KIN = (
    "sluiten sluit sloot gesloten afsluiten afgesloten afsluit",
    "besluiten besluit besloten besloot besluitvorming",
    "trekken trekt trekker trekkers getrokken trok trokken",
    "afspreken afspraak afspraken afgesproken",
    "beginnen begint begon begonnen begin start starten gestart startte startdatum aanvang",
    "eindigen eindigt einde eind geeindigd afloop loopt-af",
    "geven geeft gaf gaven gegeven",
    "nemen neemt nam genomen",
    "deelnemen deelneemt deelname deelnemer deelnemers deelnemende deelgenomen meedoen meedoet meedoen mee",
    "brengen brengt bracht brachten gebracht",
    "vinden vindt vond vonden gevonden",
    "kiezen kiest koos kozen gekozen keuze keuzes",
    "krijgen krijgt kreeg kregen gekregen",
    "schrijven schrijft schreef schreven geschreven",
    "blijven blijft bleef bleven gebleven",
    "leggen legt gelegd vastleggen vastgelegd vastlegging",
    "spreken spreekt sprak spraken gesproken",
    "houden houdt hield hielden gehouden",
    "zoeken zoekt zocht zochten gezocht zoek",
    "zien ziet zag gezien",
    "stellen stelt stelde gesteld",
    "helpen helpt hielp hielpen geholpen hulp",
    "voeren voert voerde gevoerd",
    "lopen loopt liep gelopen looptijd duurt duren duurde doorlooptijd",
    "bouwen bouwt bouwde gebouwd bouw",
    "kosten kost kostte",
    "klaar gereed afgerond afronden afronding",
    "opstellen opgesteld opgestelde opstelling opstelt opstelde",
    "vertegenwoordigen vertegenwoordigt vertegenwoordigd vertegenwoordiging",
    "ondersteunen ondersteunt ondersteund ondersteunde ondersteuning",
    "stijgen stijgt steeg stegen gestegen stijging",
    "verkennen verkent verkend verkende verkenning",
    "bijdragen bijdraagt bijgedragen bijdrage bijdragen",
    "schuiven schoof geschoven",
    "verwerpen verwierp verwierpen verworpen",
    "verliezen verloor verloren",
    "bespreken bespreekt besprak bespraken besproken bespreking",
    "wijken week geweken",
    "blijken bleek gebleken",
    "vragen vroeg vroegen gevraagd",
    "dwingen dwong dwongen",
    "springen sprong gesprongen",
    "drinken dronk gedronken",
    "schieten schoot geschoten",
    "komen komt kwam kwamen gekomen",
    "staan staat stond stonden gestaan",
    "verbieden verbood verboden",
    "toezeggen toegezegd toezegging zegde zegt",
    "vervangen verving vervingen",
    "ontvangen ontving ontvingen",
    "verkopen verkocht verkochten verkoopt verkoop",
    "verschijnen verscheen verschenen",
    "genieten genoot genoten",
    "besteden besteedt besteedde besteed besteding",
    "maken maakt maakte gemaakt",
    "werken werkt werkte gewerkt werk",
    "leren leert geleerd",
    "regio regio's regionaal regionale",
    "provincie provincies provinciaal provinciale",
    "gemeente gemeenten gemeentes gemeentelijk gemeentelijke",
    "rijk rijks rijksoverheid",
    "overheid overheden",
    "ministerie ministeries",
    "minister ministers",
    "doel doelen doelstelling doelstellingen",
    "verantwoordelijk verantwoordelijke verantwoordelijken verantwoordelijkheid",
    "opdrachtgever opdrachtgevers opdrachtgeverschap",
    "wethouder wethouders",
    "burgemeester burgemeesters",
    "euro euro's",
    "tekenen tekent getekend ondertekenen ondertekend ondertekent ondertekening",
    "creeren creeert creeerde gecreeerd creatie",
    "afhankelijk afhangen afhangt",
    "bepalen bepaalt bepaald bepalend",
    "lobbyen lobby gelobbyd lobbyt",
    "gebruik gebruiken gebruikt gebruikgemaakt benutten benut",
    "deel delen",
    "wijzen wijst wees gewezen",
    "bieden biedt bood geboden",
    "binden bindt bond gebonden",
    "winnen wint won wonnen gewonnen",
    "dwingen dwingt gedwongen",
    "werpen werpt wierp wierpen geworpen",
    "werven werft geworven",
    "treffen treft trof troffen getroffen",
    "breken breekt brak gebroken",
    "meten meet gemeten",
    "treden treedt trad traden getreden",
    "slaan slaat sloeg geslagen",
    "vallen viel gevallen",
    "laten laat liet gelaten",
    "roepen roept riep geroepen",
    "denken denkt dacht gedacht",
    "kopen koopt kocht gekocht koop",
    "grijpen grijpt greep gegrepen",
    "kijken kijkt keek gekeken",
    "wegen weegt woog gewogen",
    "bewegen beweegt bewoog bewogen beweging",
    "lezen leest las gelezen",
    "zetten zet zette gezet",
    "rijden rijdt reed gereden",
    "verdwijnen verdwijnt verdween verdwenen",
    "steunen steunt gesteund steun",
    "evenwichtig evenwichtige evenwichtiger",
    "behoefte behoeften nodig benodigd benodigde",
    "samenwerken samenwerking samenwerkt samengewerkt samenwerkingen",
    "verminderen vermindering verminderd vermindert",
    "jaarlijks jaarlijkse elk-jaar",
    "bestuurlijk bestuurlijke",
    "ambtelijk ambtelijke",
    "woning woningen",
    "wonen woont woonde gewoond",
    "gezond gezonde gezonder gezondheid",
    "zon zonnen",
    "bestaan bestond",
    "dragen draagt droeg droegen gedragen",
    "onderzoeken onderzoekt onderzocht onderzochten onderzoek",
    "verplichten verplicht",
    "uur uren",
    "km kilometer kilometers",
    "ha hectare hectares",
    "passen past paste passend passende gepast",
    "twh terawattuur",
    "gwh gigawattuur",
    "mwh megawattuur",
    "kwh kilowattuur",
    "mw megawatt",
    "kv kilovolt",
    "m2 m²",
    "ov openbaar-vervoer",
)
_KIN_OF: dict[str, str] = {word: f"~{line.split()[0]}" for line in _KIN for word in line.split()}
PARTICLES = [
    "samen",
    "terug",
    "plaats",
    "voort",
    "klaar",
    "bekend",
    "tegen",
    "deel",
    "door",
    "goed",
    "vast",
    "vrij",
    "over",
    "voor",
    "neer",
    "mee",
    "toe",
    "weg",
    "bij",
    "aan",
    "uit",
    "los",
    "af",
    "in",
    "na",
    "om",
    "op",
]
_PARTICIPLE = re.compile(rf"^({'|'.join(PARTICLES)})ge(.{{3,}})$")
_ENDINGS = (("aties", "eren"), ("atie", "eren"), ("ingen", "en"), ("ing", "en"))
_VERB = re.compile(r"(?<=[a-z]{3})(?:de|te|den|ten|d|t)$")


@lru_cache(maxsize=100_000)
def root(word: str) -> str:
    """What the forms of a folded word share: one sign for "vaststelling", "vastgesteld" and "vaststellen"."""
    if word in _KIN_OF:
        return _KIN_OF[word]
    if len(word) <= 3 or word[0].isdigit():
        return word
    split = _PARTICIPLE.match(word)
    if split:
        short = re.sub(r"([aeou])\1(?=[^aeiou][dt]e?$)", r"\1", split.group(2))
        kin = _KIN_OF.get("ge" + split.group(2)) or _KIN_OF.get("ge" + split.group(2).removesuffix("e"))
        kin = kin or _KIN_OF.get(re.sub(r"[dt]e?$", "en", short))
        weak = re.match(r"(\w{3,})[dt]e?$", split.group(2))
        return (
            split.group(1) + kin
            if kin
            else _bare(split.group(1) + (weak[1] + "en" if weak else split.group(2)))
        )
    if word.endswith("ende") and len(word) > 7:
        return root(word[:-2])
    if word.endswith(("den", "ten")) and word[:-1] in _KIN_OF:
        return _KIN_OF[word[:-1]]
    past = re.match(r"(\w{3,})(?:de|te)n?$", word)
    if past and _KIN_OF.get(past[1] + "en"):
        return _KIN_OF[past[1] + "en"]
    for particle in (*PARTICLES, "be", "ver", "ont", "her"):
        rest = word[len(particle) :]
        if (
            word.startswith(particle)
            and rest.endswith(("d", "t"))
            and len(rest) > 4
            and _KIN_OF.get(rest[:-1])
        ):
            return particle + _KIN_OF[rest[:-1]]
        if word.startswith(particle) and (rest in _KIN_OF or "ge" + rest in _KIN_OF):
            return particle + (_KIN_OF.get(rest) or _KIN_OF["ge" + rest])
    foreign = re.match(r"ge(\w{3,}eer)d$", word)
    if foreign:
        return _bare(foreign[1][:-3] + "eren")
    vowel = re.match(r"ge([aeiou]\w{4,})[dt]$", word)
    if vowel:
        return _bare(vowel[1] + "en")  # the stemmer leaves "geïntensiveerd" whole
    return _bare(word)


def _bare(word: str) -> str:
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return root(word[: -len(ending)] + instead)
    made = stem(word)
    if made == word and word.endswith("e") and len(word) > 5:
        made = stem(word[:-1])  # "uniforme" beside "uniform"
    made = (
        _VERB.sub("", made) if word.endswith(("t", "d", "de", "te", "den", "ten")) and len(made) > 4 else made
    )
    return re.sub(r"([aeiou])\1(?=[^aeiou]$)", r"\1", re.sub(r"([^aeiou])\1$", r"\1", made))


def neutral(word: str) -> bool:
    """Whether a folded word states nothing by itself."""
    return word in NEUTRAL


def flat(text: str) -> str:
    """Folded text with its set phrases brought to one word; of another length than what came in."""
    made = " ".join(fold(text).split())
    for pattern, instead in PHRASES:
        made = re.sub(pattern, instead, made)
    return made
