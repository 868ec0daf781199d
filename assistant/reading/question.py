"""A question as understood: words with their alternatives, names, numbers, periods and the form of the answer."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from operator import mul
from typing import Any, Protocol, TypeVar

from assistant.reading.comparison import COMPARING
from assistant.reading.intent import Intent
from assistant.words.lexicon import Name
from ingest.language import stem, words
from ingest.model import Span

T = TypeVar("T")
# Words that carry a question but name no subject; they weigh little in what must be found.
FORM_WORDS = frozenset(
    stem(w)
    for w in "wilde wilden kwam kwamen stond stonden ging gingen doet doen deed deden gedaan gaan gaat komt komen wordt worden zegt zeggen zei zeiden staat staan meldt melden meldde vermeldt vermelden noem noemt noemen noemde geef geven vertel vertellen "
    "intussen ondertussen ooit precies eigenlijk allemaal alle volgens document documenten stuk rapport rapportage tekst afgesproken afspraak vraag weten "
    "betekent betekenis afkorting voluit bestuurlijk bestuurlijke trekker trekkers trekt trekken getrokken verantwoordelijk leidt leiden lead leads "
    "zowel hoeveel aantal wanneer welk welke welken jaar regio daar daarvan hiervoor ervoor daarvoor nu straks momenteel inmiddels "
    "eerst daarna verder nog eens ook zoal allebei beide wethouder wethouders burgemeester burgemeesters mee meedoen doe betrokken deelnemen "
    "looptijd loopt lopen opdrachtgever opdrachtgevers doel doelen dossier dossiers gemeente gemeenten thema actie acties actienummer planning vervolgstap vervolgstappen uur uren kost kosten "
    "vanaf uiterlijk percentage procent deel tussen tijdens binnen rond waar waaraan waarbij waardoor waarin waarmee waarnaar waarop waarover waaruit waartoe waarvan waarvoor uiteindelijk uiteindelijke echt graag hebben houdt houden iemand mensen dingen ding zaken wil willen moet moeten moest hoort ziet "
    "geldt gelden gold ligt liggen lag steeds stond stonden werd werden gebeurt gebeuren gebeurde gewerkt gekomen "
    "daarin hierin daarover hierover erover daarop hierop daarmee hiermee daarbij hierbij daaraan daaronder daartoe erin erop ermee eraan hiervan "
    "heet heten heette genoemd bedraagt bedragen bedroeg even heel anders alweer nou gewoon hoor misschien eventueel bijvoorbeeld volgende vorige "
    "richting mikt mikken draait draaien hoezo vanwaar qua".split()
)

# Verbs, measures and asides that questions are put with; texts seldom say them of what is asked.
LIGHT_WORDS = (
    frozenset(
        stem(w)
        for w in (
            "krijgen krijgt kreeg kregen gekregen kwijt kwijtraken zetten zet gezet zitten zit zat zaten vallen valt viel vielen hangt hangen terecht "
            "terechtkomen terechtgekomen sindsdien sedertdien telt tellen mikt mikken streven streeft bedoeld bedoelen bedoelt dreigt dreigen lijkt lijken schijnt schijnen blijkt blijken blijft blijven bleef "
            "laten laat liet lieten maakt maken maakte gemaakt brengt brengen bracht gebracht neemt nemen nam genomen legt leggen gelegd haalt halen haalde gehaald "
            "pakt pakken gepakt steekt steken gestoken denkt denken dacht hoopt hopen gehoopt verwacht verwachten "
            "bestaat bestaan bestond beslaat behoort behoren gebruikt gebruiken voelt voelen mag mogen mocht mochten durft durven probeert proberen geprobeerd lukt lukken gelukt "
            "zoekt zoeken hoor hoorde gehoord lees las gelezen begrijp begrijpen snap snappen zie zag gezien klopt kloppen klinkt "
            "totaal totale gemiddeld gemiddelde verschil meeste minste hoogste laagste grootste kleinste aandeel minimaal maximaal minstens hoogstens ongeveer circa pakweg evenveel "
            "helemaal volledig gedeeltelijk tegelijk tegelijkertijd opzichte voorbeeld voorbeelden soort soorten manier manieren gedeelte "
            "later vroeger ooit nooit altijd vaak soms zelden binnenkort laatst onlangs tegenwoordig rest zoveel zeven overal ergens nergens "
            "vergeleken vergelijk vergelijken sinds elkaar lang lange langer maanden maand week weken dag dagen keer keren bereiken bereikt "
            "zoon dochter buurman buurvrouw vriend vriendin broer zus collega oom tante neef nicht kennis "
            "zelf zelfde dezelfde hetzelfde echt werkelijk daadwerkelijk toch natuurlijk vooral met name juist alleen slechts enkel pas al best behoorlijk flink redelijk "
            "snel sneller gauw meteen direct vooraan rij beurt vooruit achteraf intussen ondertussen uiteraard sowieso blijkbaar kennelijk "
            "benieuwd nieuwsgierig begonnen beginnen begint begon gestart starten start stopt afgelopen klaar bijkomen bijkomt "
            "vreemd raar gek mooi leuk fijn jammer handig slim gewone simpel simpelweg kort korte samengevat globaal grofweg zogeheten zogenaamde "
            "versus vs rangschik rangschikt rangschikken ranglijst rangorde volgorde hoeveelste middelt middelen "
            "hanteert hanteren hanteerde gehanteerd dient dienen diende vergt vergen formuleert formuleren geformuleerd betreft betreffen betreffende omvat omvatten biedt bieden bood "
            "stelt stellen stelde kenmerkt kenmerken typeert typeren getypeerd vloeit vloeien beoogt beogen beoogd bepleit bepleiten verricht verrichten vereist vereisen behelst behelzen "
            "luidt luiden benoemt benoemen benoemd beschrijft beschrijven beschreven omschrijft omschreven verwoordt verwoord bevat bevatten bedoelde zogenoemde desbetreffende "
            "zulk zulke dergelijke soortgelijke ergens beetje gedoe stel jullie zwager schoonzus allerlei eentje naartoe hierheen toevallig weer opnieuw nogmaals "
            "kant kanten opzij kiest kiezen koos gekozen hemelsnaam vredesnaam godsnaam club clubje clubs apart aparte afzonderlijk afzonderlijke "
        ).split()
    )
    - FORM_WORDS
)


@dataclass(frozen=True, slots=True)
class Group:
    """One weighty word of the question (or a phrase that the thesaurus knows) with what may stand in its place.

    `alternatives` are (stems, weight), heaviest first: all stems of one must be in a text for it to count with that
    weight. `own` are those that are the word itself: other forms of it, its parts together, what it abbreviates.
    `proper`: it is written as a name.
    """

    shown: str
    weight: float
    alternatives: tuple[tuple[tuple[str, ...], float], ...]
    proper: bool = False
    own: tuple[tuple[str, ...], ...] = ()
    _one: dict[str, float] = field(init=False, repr=False, compare=False)
    _several: dict[str, list[tuple[frozenset[str], float]]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Sort the alternatives for `match`, which is asked of every unit of text: single stems, and by their first."""
        one: dict[str, float] = {}
        several: dict[str, list[tuple[frozenset[str], float]]] = {}
        for needed, value in self.alternatives:
            if len(needed) == 1:
                one[needed[0]] = max(one.get(needed[0], 0.0), value)
            else:
                several.setdefault(needed[0], []).append((frozenset(needed), value))
        object.__setattr__(self, "_one", one)
        object.__setattr__(self, "_several", several)

    @property
    def head(self) -> str:
        """The stem of the word itself; of a phrase that of its first word."""
        return self.alternatives[0][0][0]

    def names(self, stems: frozenset[str] | set[str]) -> bool:
        """Whether a text with these stems holds the word itself, its parts together or another form of it; what only
        stands for it does not count."""
        return any(all(s in stems for s in needed) for needed in self.own)

    def match(self, stems: frozenset[str] | set[str]) -> float:
        """How far a text with these stems holds the word, 0 to 1."""
        best = 0.0
        for s in self._one.keys() & stems:
            best = max(best, self._one[s])
        for s in self._several.keys() & stems:
            for needed, value in self._several[s]:
                if value > best and needed <= stems:
                    best = value
        return best


@dataclass(frozen=True, slots=True)
class Question:
    """A question as understood. `text` is what is answered, `asked` what was typed, with its slips
    mended (of a question in English its rendering).

    For one half of a question, `sought_apart` are the stems that set it apart from the other half, `apart` those of the other.
    Of a follow-up: `again` says that it asks about the answer before (see `followup`), `swapped` that it is the question before
    with something else in it, `item` which member of `listing`, a list of an answer, it is about. `inherited`: how many of its
    last groups come from the question before. `added`: what a bare one says, where nothing of the question before has its place ("en in
    2030?" after who leads something). `ground`: what the answer before rests on. `told`: its own answer.
    `spoken`: the dossiers that the conversation up to and with it has asked about, in their order.
    """

    asked: str
    text: str
    intent: Intent
    groups: tuple[Group, ...] = ()
    names: tuple[Name, ...] = ()
    years: tuple[int, ...] = ()
    number: str = ""
    paragraph: str = ""
    unknown: tuple[str, ...] = ()
    corrected: tuple[tuple[str, str], ...] = ()
    concepts: tuple[str, ...] = ()
    english: bool = False
    follow_up: bool = False
    documents: tuple[str, ...] = ()
    apart: frozenset[str] = frozenset()
    sought_apart: frozenset[str] = frozenset()
    previous: Question | None = field(default=None, repr=False)
    told: str = field(default="", repr=False)
    again: str = ""
    swapped: bool = False
    item: str = ""
    listing: tuple[str, ...] = ()
    ground: tuple[Span, ...] = ()
    spoken: tuple[Name, ...] = ()
    inherited: int = 0
    added: str = ""
    _kept: dict[object, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def once(self, key: object, make: Callable[[], T]) -> T:
        """What `make` gives for this question, made at the first call with a key and then kept."""
        if key not in self._kept:
            self._kept[key] = make()
        found: T = self._kept[key]
        return found

    @property
    def leaning(self) -> bool:
        """Whether it is a follow-up that cannot be read alone: not the question before, or a field of its subject, written in full."""
        return self.follow_up and not self.swapped

    @property
    def unnamed(self) -> str:
        """The text without the municipalities whose name has a word of comparing in it: "Kleine Meer" has not more of anything."""
        text = self.text
        for name in self.named("gemeente"):
            if COMPARING & set(words(name.shown)):
                text = re.sub(rf"(?<!\w){re.escape(name.shown)}(?!\w)", "X", text, flags=re.I)
        return text

    def named(self, kind: str) -> list[Name]:
        return [n for n in self.names if n.kind == kind]

    def only(self, documents: Sequence[str]) -> Question:
        """The same question put to these documents alone: that it names others or them no longer matters."""
        said = {s for n in self.named("document") for s in n.stems}
        return replace(
            self,
            names=tuple(n for n in self.names if n.kind != "document"),
            groups=tuple(g for g in self.groups if g.head not in said),
            documents=tuple(documents),
        )

    def coverage(self, stems: frozenset[str] | set[str]) -> float:
        """The share of the question's weight that a text with these stems holds, 0 to 1."""
        return self.share(self.sought & stems)

    def share(self, held: frozenset[str]) -> float:
        """The same for the stems of `sought` that a text holds."""
        found: float | None = self._kept.get(held)
        if found is None:
            whole, weights, wanted = self.once("wanted", self._wanted)
            best = [0.0] * len(weights)
            for s in held:
                for k, value, needed in wanted.get(s, ()):
                    if value > best[k] and (needed is None or needed <= held):
                        best[k] = value
            found = sum(map(mul, weights, best))
            found = self._kept[held] = found / whole if whole else 0.0
        return found

    def _wanted(self) -> tuple[float, list[float], dict[str, list[tuple[int, float, frozenset[str] | None]]]]:
        """The whole weight, that of each group, and for a stem which groups it may stand for, with what value and beside which other stems."""
        wanted: dict[str, list[tuple[int, float, frozenset[str] | None]]] = {}
        for k, group in enumerate(self.groups):
            for needed, value in group.alternatives:
                also = frozenset(needed) if len(needed) > 1 else None
                wanted.setdefault(needed[0], []).append((k, value, also))
        weights = [g.weight for g in self.groups]
        return sum(weights), weights, wanted

    @property
    def sought(self) -> frozenset[str]:
        """Every stem that counts for the question; no other makes a difference to its coverage."""
        return self.once(
            "sought",
            lambda: frozenset(s for g in self.groups for needed, _ in g.alternatives for s in needed),
        )

    def weights(self) -> dict[str, float]:
        """The terms to search for, each with the greatest weight that a group gives it."""
        out: dict[str, float] = {}
        for group in self.groups:
            factor = 0.35 + 0.65 * min(1.0, group.weight)
            for stems, value in group.alternatives:
                for s in stems:
                    out[s] = max(out.get(s, 0.0), factor * value / max(1.0, 0.6 * len(stems)))
        return out


@dataclass(frozen=True, slots=True)
class Clause:
    """One part of a question: its words, whether it asks something or only sets the scene, and how it is read."""

    text: str
    asks: bool
    question: Question


@dataclass(frozen=True, slots=True)
class Turn:
    """An earlier question of the conversation and its answer."""

    vraag: str
    antwoord: str = ""


class Recall(Protocol):
    """What is known of an earlier question beside its turn."""

    def answer(self, question: Question) -> str:
        """The answer to it, where its turn does not hold it; "" where there is none."""

    def subject(self, question: Question) -> tuple[Sequence[Name], str]:
        """What it was answered from where it does not name it itself: the one dossier, or the document and the number of
        the one action; nothing where that is not one."""

    def action_told(self, question: Question, when: bool) -> tuple[Sequence[Name], str]:
        """The document and the number of the one action that its answer stands in; nothing where that is in none. `when`: nor where it has a
        date of its own, which is what is asked next."""

    def field(
        self, question: Question, dossiers: Sequence[Name] = (), unheard: bool = False
    ) -> tuple[str, str]:
        """The field of a dossier's card that a question asks and says nothing further, and the part of one of `dossiers` that it
        names; "" for none. `unheard`: it may name a dossier that there is not."""

    def period_beside(self, question: Question, later: bool) -> str:
        """The period before or after the one whose figure answers a question, in the same row of its table; "" for none."""

    def meant(self, question: Question) -> Sequence[Name]:
        """The dossiers that a question names, also by a part of their name that no other one has."""

    def joins(self, question: Question, named: bool = False) -> bool:
        """Whether a question asks if the municipality that it names is in something that it does not name, or does (`named`)."""

    def says_little(self, question: Question) -> bool:
        """Whether a question says nothing beside the names in it."""

    def known_alone(self, question: Question) -> bool:
        """Whether the register answers a question that says nothing beside the names in it and what it asks of them."""

    def told_alone(self, question: Question) -> bool:
        """Whether the register answers a question as it stands, without the turns before it."""

    def theme(self, question: Question) -> tuple[str, str, frozenset[str]]:
        """The theme that the answer to a question stands in, its document's title, and in which of its parts ("bereiken", "doen") it
        does; "" for none."""

    def goes_on(self, question: Question, previous: Question) -> bool:
        """Whether a question that names no subject is about the section that the question before was answered from."""


@lru_cache(maxsize=4096)
def years_in(text: str) -> tuple[int, ...]:
    """The years that a text names, in order; a span "2025-2026" gives both."""
    return tuple(dict.fromkeys(int(y) for y in re.findall(r"(?<!\d)(?:19|20)\d{2}(?!\d)", text)))
