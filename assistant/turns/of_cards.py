"""Follow-ups about the cards of the register, written in full: which field is asked, and of which of the dossiers, persons and
municipalities that the conversation has named.

"En tot wanneer?" asks a field of the dossier before, "en het Warmteplan dan?" the field before of another dossier, "en van allebei de
trekker?" a field of both that were named. What such a follow-up says is little, so that nearly all of its words are those that
a field is asked with (see `lookup.beside`); where it says more it is left to the other steps.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant.reading.denials import denies_taking_part
from assistant.reading.question import Question, Recall
from assistant.reading.register_words import WORDS
from assistant.turns import pointing
from assistant.turns.followup import ellipsis, of_all, opened, points
from assistant.words.lexicon import Lexicon, Name
from ingest.language import STOPWORDS, fold, stem, words

MOST = 6  # dossiers whose field is asked at once
_ASKS = {
    field: WORDS["d"][field]
    for field in ("trekkers", "opdrachtgevers", "gemeenten", "looptijd", "thema", "doelen")
}
_ABSENT = "Welke gemeenten doen niet mee aan {}?"
_BOTH = re.compile(
    r"\b(?:(?:die|deze|de) twee(?: dossiers)?|beide(?: dossiers)?|allebei(?: de dossiers)?|alle twee|ze allebei|both(?: of them)?"
    r"|(?:(?:het|de) )?(?:eerste|ene)(?: dossier)? of (?:(?:het|de) )?(?:tweede|andere)(?: dossier)?)\b"
)
_LONGER = re.compile(
    r"\b(?:langste?|langer|laatste?|later|kortste?|korter|eerder|eerste?|vroegste?|vroeger)\b"
)
_LASTS = re.compile(rf"{_LONGER.pattern}|\b(?:loopt|lopen|eindigt|duurt|stopt|gaat|door|af)\b")
# "Welke daarvan is het eerst klaar?"
_ONE_OF_THEM = re.compile(
    r"(?:welke?|wat)(?: (?:dossiers?|daarvan|hiervan|ervan|van (?:die|deze|de)(?: \w+)?|er|dan|eigenlijk))* (?P<end>(?:loopt|duurt|is|gaat|eindigt|stopt|begint|begon|startte|heeft|neemt)"
    r"(?: (?:er|dan|nu|eigenlijk|nog))*(?: (?:het|als|de))? (?:\w+ )?(?:langste?|kortste?|eerste?|laatste?|vroegste?|oudste|jongste)(?: (?:door|af|klaar|afgelopen|afgerond|begonnen|gestart|looptijd|tijd|in beslag))*)"
)
_OTHERS = re.compile(
    r"(?:de|het|die|deze|alle)? ?(?:andere[n]?|overige[n]?|rest)(?: (?:dossiers?|twee|drie|vier|vijf|daarvan|ervan))*(?: dan)?"
)
# "Welke dan wel?" after whether one municipality takes part.
_WHICH_DO = re.compile(
    r"(?:wie|welke?)(?: (?:gemeenten?|anderen?|van de andere))*(?: (?:doen|doet|zijn|staan|zitten|is|er|dan|eigenlijk|allemaal))* (?:(?P<out>niet)|wel|nog meer|allemaal|verder)(?: (?:mee|bij|in|erbij|dan))*"
)
_WHO_ELSE = re.compile(
    r"(?:wie|welke)(?: gemeenten)?(?: doen| doet| er| dan)* (?:nog meer|verder|nog)(?: ook| mee| dan)*"
)
# "Waaraan dan wel?" after whether one municipality takes part in a dossier.
_IN_WHAT = re.compile(
    r"(?:waaraan|waar(?= .*\baan\b)|welke dossiers|aan (?:wat|welke(?: dossiers)?))(?: (?:dan|doet|doen|hij|die|ze|zij|er|eigenlijk|nou|dus|aan|mee))*(?: (?:(?P<out>niet)|wel|allemaal))(?: (?:aan|mee|dan))*"
    r"|(?:wel |nog |ook |dan |doet (?:die|hij|ze|zij) )*(?:aan iets anders|ergens anders(?: aan)?|aan (?:wat|iets|andere dingen) wel|aan andere dossiers)(?: (?:wel|mee|dan))*"
)
# "Wie zit daar nog meer in?" asks who takes part, and not who leads.
_SITS_IN = re.compile(
    r"wie (?:zit|zitten|doet|doen) (?:(?:daar|er|hier|nog|nu|ook|allemaal|verder|meer|eigenlijk|dan|wel|allebei) ?)+(?:in|bij|mee|aan mee)"
)
# How far one takes part, and what else is said with it.
_WHOLLY = re.compile(
    r"\b(?:(?:in (?:zijn|haar|z'n) |voor (?:het|een) |ten )?(?:geheel|helemaal|volledig|compleet|overal|alles|deels|gedeeltelijk|dele|half|stukje|stuk|deel|gedeelte|onderdelen?|volle)|of|maar|slechts|alleen|enkel|waarvoor)\b"
)
# "Lagewaard ook?", "Lagewaard wel of niet?"
_TOO = re.compile(
    r"^(?:(?:de )?gemeente )?[\w-]+ (?:ook|ook al|ook nog|ook mee|wel of niet|dan ook|niet)\W*$"
)
# "Geldt dat ook voor Fietsroutes?" after a field of another dossier.
_SO_TOO = re.compile(
    r"(?:geldt|gelden|is|zijn|klopt) (?:dat|dit|die|het)(?: \w+)? ook(?: \w+)? (?:voor|bij|van|in) "
)
# "Is dat langer dan Fietsroutes?" after how long one runs.
_THAN = re.compile(
    r"(?:is|loopt|duurt|eindigt|stopt|dus|en) (?:dat|die|dit|het|deze)(?: (?:dan|dus|ook|nou|eerder|nog))* (?P<way>langer|korter|eerder|later|vroeger)(?: klaar| afgelopen| door| af)* (?:dan|als) .+"
)
SLIGHT = 0.3  # weight of what may be said besides
_FIRST = re.compile(
    r"\b(?:het|dat|dit) (?:dossier )?waar (?:ik|we|wij) (?:het )?(?:eerst|net|daarnet|zojuist|eerder)? ?(?:mee begon(?:nen)?|over had(?:den)?|naar vroeg(?:en)?)"
    r"(?: hadden| had)?\b"
)
_THEY = re.compile(r"\b(?:die|deze|ze|zij|hun|daar\w*|er\w*|hen|elk\w*|wat)\b")
_NO_TURNING = re.compile(r"\b(?:bedoel\w*|zocht|gaat|terug|nog even|over|wil|weten)\b")

# "welk dossier loopt het langst?", and what its answer says of the others.
_CHOSE_ONE = re.compile(
    r"(?:en )?(?:welke?|wat)\b(?:(?! dossiers).)*\b(?:langste?|kortste?|eerste?|laatste?|vroegste?|oudste|jongste|meeste|minste|langer|korter)\b"
)
_LEAD = re.compile(r"\bDaarna volg|(?<=\])\. |(?<=meetellen\))\. ")
# "welke dossiers duren langer dan ...?", and the rows of its answer: up to those of which it is not known.
_HELD_AGAINST = re.compile(
    r"\b(?:welke?|hoeveel|noem)\b.*\bdossiers?\b.*\b(?:dan|als)\b|\bwelke andere dossiers\b"
)
_ROWS = re.compile(r"^(?:Ja\. )?Er (?:is|zijn) .*?: (.*?)(?:\. (?:Bij|Voor) |\.?$)", re.S)


class OfCards:
    """Reads such follow-ups for one library. `plain` reads a text alone."""

    def __init__(self, lexicon: Lexicon, plain: Callable[[str], Question]) -> None:
        self._dossiers = [n for n in lexicon.names if n.kind == "dossier"]
        self._plain = plain

    def read(self, question: Question, previous: Question, recall: Recall) -> Question | None:
        """The follow-up as a whole question; None where it is no such follow-up."""
        rest = opened(question.text)
        part = self._with_meant(self._plain(rest), recall)
        previous = self._of_its_answer(previous, recall)
        if part.number or part.years or question.paragraph or part.named("document"):
            return None
        if part.intent.form == "waarom" or of_all(fold(rest)):
            return None
        if (pointing.he(fold(rest)) or pointing.his(fold(rest))) and not part.named("persoon"):
            return None
        if (
            not points(fold(rest))
            and not (_BOTH.search(fold(rest)) and len(previous.named("dossier")) > 1)
            and (part.named("persoon") or part.named("gemeente") or part.intent.kind == "begrip")
            and recall.known_alone(part)
        ):
            return self._made(question, part.text, previous, part.named("dossier"))
        if part.named("dossier"):
            return self._other(question, part, previous, recall)
        if len(part.named("persoon")) == 1 and not points(fold(rest)) and recall.says_little(part):
            return self._person(question, part, previous, recall)
        if len(part.named("gemeente")) == 1 and not part.named("persoon"):
            return self._town(question, part, previous, recall)
        return self._field(question, part, previous, recall)

    def others_joining(self, question: Question, previous: Question) -> Question | None:
        """Who else takes part, after whether one does: "wie nog meer?"."""
        dossiers = previous.named("dossier")
        whether = previous.intent.form == "janee" and len(previous.named("gemeente")) == 1
        asked = _WHO_ELSE.fullmatch(fold(opened(question.text)).strip(" ?!.,"))
        if asked is None or not whether or len(dossiers) != 1:
            return None
        return self._made(question, _ASKS["gemeenten"].format(dossiers[0].shown), previous, dossiers)

    def _with_meant(self, question: Question, recall: Recall) -> Question:
        """A question with the dossier that it calls by a part of its name."""
        meant = recall.meant(question) if not question.named("dossier") else ()
        return replace(question, names=(*question.names, *meant)) if len(meant) == 1 else question

    def _of_its_answer(self, previous: Question, recall: Recall) -> Question:
        """The question before with the dossier that it calls by a part of its name, where that was asked of or answered from: one that
        only has a word of a dossier's name is not about that."""
        if recall.theme(previous)[0]:
            return previous  # a theme with a word of a dossier's name
        made = self._with_meant(previous, recall)
        if made is previous or recall.field(made)[0] or recall.says_little(made):
            return made
        name = made.named("dossier")[0]
        said = {stem(w) for w in words(previous.text)}
        several = len(said & set(name.stems)) > 1
        return made if several or name in self.named_in(previous.told) else previous

    def _other(
        self, question: Question, part: Question, previous: Question, recall: Recall
    ) -> Question | None:
        """The same field of another dossier; the question itself where it asks a field of its own."""
        if part.named("persoon"):
            return None
        before, other = previous.named("dossier"), part.named("dossier")
        held = _THAN.fullmatch(fold(part.text).strip(" ?!.,"))
        if held and len(before) == 1 and len(other) == 1 and before[0].id != other[0].id:
            ends = held["way"] in ("eerder", "later", "vroeger")
            text = f"{'Eindigt' if ends else 'Loopt'} {before[0].shown} {held['way']} dan {other[0].shown}?"
            return self._made(question, text, previous, (*before, *other))
        if part.named("gemeente"):
            if len(part.named("dossier")) > 1 or not recall.joins(part, True):
                return None
            town, dossier = part.named("gemeente")[0].shown, part.named("dossier")
            return self._made(question, f"Doet {town} mee aan {dossier[0].shown}?", previous, dossier)
        field, _ = recall.field(part)
        if field and not points(fold(part.text)):
            return self._made(question, part.text, previous, part.named("dossier"))
        little = recall.says_little(part) or _SO_TOO.match(fold(part.text)) is not None
        if not little or len(part.named("dossier")) > 1:
            return None
        if previous.named("gemeente") and previous.named("dossier") and previous.intent.form == "janee":
            town = previous.named("gemeente")[0].shown
            return self._made(
                question,
                f"Doet {town} mee aan {part.named('dossier')[0].shown}?",
                previous,
                part.named("dossier"),
            )
        if previous.named("persoon") or previous.named("gemeente"):
            return None
        field, of_part = recall.field(previous)
        if not field and not previous.named("dossier"):
            field = recall.field(previous, (), True)[0] or next(
                (a for a in previous.intent.asks if a in _ASKS), ""
            )
        if not field or of_part:
            return None
        denied = previous.intent.negated and field == "gemeenten"
        text = (_ABSENT if denied else _ASKS[field]).format(part.named("dossier")[0].shown)
        return self._made(question, text, previous, part.named("dossier"))

    def _person(
        self, question: Question, part: Question, previous: Question, recall: Recall
    ) -> Question | None:
        """What another person leads, or whether that one leads the dossier before: "en wethouder De Vries?"."""
        name, dossiers = part.named("persoon")[0].shown, previous.named("dossier")
        if previous.named("persoon") and not dossiers and recall.known_alone(previous):
            office = re.search(r"\bfunctie|\bambt", fold(previous.text))
            text = f"Welke functie heeft {name}?" if office else f"Welke dossiers trekt {name}?"
            return self._made(question, text, previous, ())
        if len(dossiers) == 1 and (previous.named("persoon") or recall.field(previous)[0] == "trekkers"):
            text = f"Is {name} bestuurlijk trekker van {dossiers[0].shown}?"
            return self._made(question, text, previous, dossiers)
        return None

    def _town(
        self, question: Question, part: Question, previous: Question, recall: Recall
    ) -> Question | None:
        """Whether a municipality takes part in the dossier whose participants were asked: "en Lagewaard?"."""
        dossiers = previous.named("dossier")
        of_towns = "gemeenten" in previous.intent.asks or recall.field(previous)[0] == "gemeenten"
        if len(dossiers) == 1 and of_towns and _WHOLLY.search(fold(part.text)):
            bare = self._plain(_WHOLLY.sub(" ", fold(part.text)))
            towns = {s for n in bare.named("gemeente") for s in n.stems}
            if sum(g.weight for g in bare.groups if g.head not in towns) <= SLIGHT:
                text = f"Doet {part.named('gemeente')[0].shown} volledig mee aan {dossiers[0].shown}?"
                return self._made(question, text, previous, dossiers)
        joins = recall.joins(part) or _TOO.search(fold(part.text)) is not None
        if len(dossiers) == 2 and part.intent.form == "janee" and _BOTH.search(fold(part.text)):
            names = " en ".join(sorted((n.shown for n in dossiers), key=previous.text.find))
            return self._made(
                question, f"Doet {part.named('gemeente')[0].shown} mee aan {names}?", previous, dossiers
            )
        if len(dossiers) != 1 or not (joins or recall.says_little(part)):
            return None
        if not joins and part.intent.asks and part.intent.form not in ("janee", "vrij", "wat"):
            return None
        if (
            not joins
            and recall.field(previous)[0] != "gemeenten"
            and not (previous.named("gemeente") and previous.intent.form == "janee")
        ):
            return None
        town = part.named("gemeente")[0].shown
        return self._made(question, f"Doet {town} mee aan {dossiers[0].shown}?", previous, dossiers)

    def _field(
        self, question: Question, part: Question, previous: Question, recall: Recall
    ) -> Question | None:
        """A field of the dossiers that the conversation is about."""
        flat = fold(part.text)
        towns = previous.named("gemeente")
        dossiers = previous.named("dossier")
        joined = previous.intent.form == "janee" and len(towns) == 1 and len(dossiers) == 1
        if len(dossiers) == 1 and _SITS_IN.fullmatch(flat.strip(" ?!.,")):
            return self._made(question, _ASKS["gemeenten"].format(dossiers[0].shown), previous, dossiers)
        which = _WHICH_DO.fullmatch(flat.strip(" ?!.,"))
        in_what = _IN_WHAT.fullmatch(flat.strip(" ?!.,"))
        if joined and in_what is not None:
            out = "niet " if in_what["out"] else ""
            return self._made(question, f"Aan welke dossiers doet {towns[0].shown} {out}mee?", previous, ())
        if joined and which is not None:
            text = (_ABSENT if which["out"] else _ASKS["gemeenten"]).format(dossiers[0].shown)
            return self._made(question, text, previous, dossiers)
        if (
            len(towns) == 1
            and denies_taking_part(flat)
            and not previous.named("dossier")
            and recall.known_alone(previous)
        ):
            without = recall.field(self._plain(_unpointed(flat)))[0] == "gemeenten"
            return (
                self._made(question, f"Aan welke dossiers doet {towns[0].shown} niet mee?", previous, ())
                if without
                else None
            )
        if (one := _ONE_OF_THEM.fullmatch(flat.strip(" ?!.,"))) is not None:
            return self._one_of(question, one["end"], previous)
        of, bare = self._meant(flat, part, previous)
        if not of:
            return None
        longer = _LONGER.search(bare)
        if longer and len(of) == 2 and recall.says_little(self._plain(_LASTS.sub(" ", _unpointed(bare)))):
            ends = "eerder af" if re.match(r"kort|eerder|eerst|vroeg", longer.group()) else "langer door"
            return self._made(question, f"Wat loopt {ends}, {of[0].shown} of {of[1].shown}?", previous, of)
        pointed = bare != flat and ellipsis(question.asked)
        bare = _unpointed(bare)
        people = part.named("persoon")
        asked = self._plain(bare) if bare != flat else part
        field, of_part = recall.field(asked, of)
        if people:
            leads = points(flat) and recall.field(self._plain(f"wie {bare}"), of)[0] == "trekkers"
            if len(people) > 1 or len(of) > 1 or not leads or "wie" in words(flat):
                return None
            return self._made(
                question, f"Is {people[0].shown} bestuurlijk trekker van {of[0].shown}?", previous, of
            )
        before = recall.field(previous)[0] or next(iter(previous.intent.asks), "")
        if not field and of_part and before == "trekkers" and ellipsis(question.asked):
            field = "trekkers"
        if not field and pointed and recall.says_little(asked):
            field = before if before in _ASKS else ""
        if not field or not (before or _telling(bare)):
            return None
        if of_part and field == "trekkers" and len(of) == 1:
            return self._made(question, f"Wie gaat er bij {of[0].shown} over {of_part}?", previous, of)
        denied = field == "gemeenten" and denies_taking_part(flat)
        text = (_ABSENT if denied else _ASKS[field]).format(_listed([n.shown for n in of]))
        return self._made(question, text, previous, of)

    def _one_of(self, question: Question, end: str, previous: Question) -> Question | None:
        """Which of the dossiers that were told lasts, ends or began longest, last or first ("en welke loopt het langst?")."""
        told = [n for n in self.named_in(previous.told) if n in self._dossiers]
        if len(told) < 2:
            return None
        if len(told) == 2 and re.search(r"\b(?:langst|kortst)e?\b", end):
            way = "langer" if "langst" in end else "korter"
            return self._made(
                question, f"Wat duurt {way}, {told[0].shown} of {told[1].shown}?", previous, told
            )
        if len(told) == len(self._dossiers):
            return self._made(question, f"Welk dossier {end}?", previous, ())
        return self._made(
            question, f"Welk dossier {end}: {_listed([n.shown for n in told])}?", previous, told
        )

    def _meant(self, flat: str, part: Question, previous: Question) -> tuple[list[Name], str]:
        """The dossiers that a folded follow-up is about, and its text without the words that point at them."""
        spoken = list(previous.spoken)
        listing = self.named_in(previous.told) or [
            n for item in previous.listing for n in self.named_in(item)
        ]
        if _CHOSE_ONE.match(fold(previous.text)) and not part.named("dossier"):
            chosen = self.named_in(_LEAD.split(previous.told)[0])
            if len(chosen) == 1:
                return chosen, flat
        if _HELD_AGAINST.search(fold(previous.text)) and not part.named("dossier"):
            rows = _ROWS.search(
                previous.told
            )  # they are spoken of, and not the one that they are held against
            told = [n for n in self.named_in(rows[1]) if n not in previous.named("dossier")] if rows else []
            if 0 < len(told) <= MOST:
                return told, flat
        others = _OTHERS.fullmatch(_unprefixed(flat))
        if others:
            rest = [n for n in self.named_in(", ".join(previous.listing)) if n.shown != previous.item]
            return (rest if previous.item and len(rest) <= MOST else []), ""
        both = _BOTH.search(flat)
        if both:
            two = listing if len(listing) == 2 and not previous.named("dossier") else spoken[-2:]
            if len(two) == 2:
                return two, _cut(flat, both.span())
        first = _FIRST.search(flat)
        if first:
            return spoken[:1], _cut(flat, first.span())
        place = pointing.pointed(flat)
        if place is not None:
            index, begin, end, noun = place
            of = spoken if noun == "dossier" and len(spoken) > 1 and len(listing) < 2 else []
            if -len(of) <= index < len(of):
                return [of[index]], _cut(flat, (begin, end))
            return [], flat
        named = previous.named("dossier")
        if (
            len(listing) > 1
            and set(named) < set(listing)
            and re.search(r"\bthema\b|\bdossiers\b", fold(previous.text))
        ):
            named = []  # "Wonen" is the theme, and no dossier
        if len(named) == 1 and not (previous.item and previous.again):
            return named, flat
        if not named and 1 < len(listing) <= MOST and (_THEY.search(flat) or ellipsis(part.asked)):
            return listing, re.sub(r"\bwat\b", "", flat) if re.match(r"wie \w+ wat\b", flat) else flat
        return (named if 1 < len(named) <= 3 else []), flat

    def named_in(self, answer: str) -> list[Name]:
        """The dossiers that an answer names in whole, in its order."""
        flat = " ".join(fold(answer).split())
        found = []
        for name in sorted(self._dossiers, key=lambda n: -len(n.shown)):
            at = flat.find(" ".join(fold(name.shown).split()))
            if at >= 0:
                found.append((at, name))
                flat = flat.replace(fold(name.shown), "·" * len(name.shown))
        return [name for _, name in sorted(found, key=lambda f: f[0])]

    def _made(self, question: Question, text: str, previous: Question, of: Sequence[Name]) -> Question:
        made = self._plain(text)
        rest = tuple(n for n in made.names if n.kind != "dossier")
        return replace(
            made,
            asked=question.asked,
            corrected=question.corrected,
            english=question.english,
            names=(*rest, *of),
            follow_up=True,
            previous=previous,
            swapped=True,
            listing=previous.listing,
        )


def _cut(flat: str, span: tuple[int, int]) -> str:
    return _NO_TURNING.sub("", f"{flat[: span[0]]} {flat[span[1] :]}")


def _unpointed(flat: str) -> str:
    """Without the words that stand for a dossier: "ermee", "die dossiers", "ook weer"."""
    return re.sub(
        r"\b(?:er|daar|hier)(?:van|mee|bij|aan|in|onder|op|uit|toe|tussen|achter|door|voor|over)\b|\b(?:die|deze|dat|dit|het|de) dossiers?\b|\b(?:die|deze|dat|dit) (?:project|programma|plan|onderwerp|traject|contract|samenwerking|aanpak)\b|\b(?:ook (?:al)?weer|ook nog|weer)\b",
        " ",
        flat,
    )


def _unprefixed(flat: str) -> str:
    return re.sub(r"^(?:en )?(?:(?:die|dat) )?(?:van |bij |voor )?", "", flat.strip(" ?!.,"))


def _telling(flat: str) -> bool:
    """Whether a follow-up says with a word of its own what it asks, and not with "wanneer" alone."""
    return any(w not in STOPWORDS for w in words(flat)) or bool(re.search(r"\bniet\b", flat))


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} en {names[-1]}"
