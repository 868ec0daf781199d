"""A question that says of nothing what it asks ("wat is het percentage?", "wie doet dat?"), with no turn before it: what it is about is
asked back."""

from __future__ import annotations

import re

from assistant.draft import Draft, aside
from assistant.lookup.common import Desk
from assistant.reading.asking import ASKING
from assistant.reading.question import FORM_WORDS, LIGHT_WORDS, Question
from assistant.starters import starters
from assistant.turns.followup import points
from ingest.language import STOPWORDS, fold, stem, words

_MEASURES = frozenset(
    "percentage percentages procent aantal aantallen totaal totale bedrag bedragen getal getallen cijfer cijfers som uitkomst datum deadline einddatum prijs budget prognose prognoses verwachting opgave norm streefcijfer hoog hoge groot duur lang".split()
)
_OF_TIME = frozenset(
    "volgend volgende vorig vorige komende afgelopen huidige periode periodes jaar jaren maand kwartaal nu straks later daarna toekomst q1 q2 q3 q4".split()
)
_SOMEBODY = frozenset(
    "bestuurder bestuurders wethouder wethouders burgemeester burgemeesters persoon personen partij partijen organisatie organisaties instantie ambtenaar".split()
)
# What names a thing after all, or speaks to or of who asks.
_SAYS_SOMETHING = frozenset(
    "regio gemeente gemeenten document documenten stuk rapport rapportage tekst dossier dossiers actie acties actienummer thema trekker trekkers trekt trekken "
    "opdrachtgever opdrachtgevers mensen planning looptijd doel doelen verantwoordelijk betekent betekenis afkorting voluit afspraak afgesproken vraag "
    "ik mij me mijn je jij jouw u uw jullie we wij ons onze zoon dochter buurman buurvrouw vriend vriendin broer zus collega oom tante neef nicht kennis zwager schoonzus".split()
)
_POINTS = re.compile(r"\b(?:het|er|dat|dit|die|deze|ze|(?:er|daar)\w{2,5})\b")
_SMALL_TALK = re.compile(
    r"(?:en )?(?:hoe (?:gaat|is|staat) (?:het|dat)(?: ermee| nu)?|wat is (?:er|dit|dat)|klopt (?:dat|het))\W*"
)
# What is new or has changed, of nothing in particular.
_NEWS = re.compile(
    r"(?:en |maar )?(?:wat is er|wat was er|is er|zijn er|wat is het|wat zijn de|wat speelt er|wat gebeurt er|wat verandert er|nog) ?"
    r"(?:(?:nou|nu|dan|eigenlijk|precies|allemaal|nog|iets|wat|zoal|recent|onlangs|sinds kort|laatste|nieuwste|belangrijkste) ?)*"
    r"(?:nieuws?|nieuwtjes|nieuwigheden|veranderd|gewijzigd|veranderingen|wijzigingen|ontwikkelingen|gaande)?(?: (?:nou|nu|de laatste tijd|het afgelopen jaar|dit jaar|in de regio))*\W*"
)
_FORMS = ("aantal", "wanneer", "wie", "waarom")


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The question back; None where a question says anything of what it is about."""
    if question.follow_up or question.names or question.documents or question.number or question.paragraph:
        return None
    flat = fold(question.text)
    said = words(question.text)
    if question.english or _SMALL_TALK.fullmatch(flat) or _SAYS_SOMETHING & set(said) or not said:
        return None
    if len(said) > 1 and _NEWS.fullmatch(flat):
        return _asked_back(desk)
    if not all(_says_little(w) for w in said):
        return None
    measure = bool(_MEASURES & set(said))
    pointed = question.intent.form in _FORMS and (points(flat) or _POINTS.search(flat))
    period = bool(question.years) and re.match(r"en\b", flat) is not None
    if not (measure or pointed or period):
        return None
    return _asked_back(desk)


def _asked_back(desk: Desk) -> Draft:
    told = "Waarover wilt u dat weten? Noem bijvoorbeeld een onderwerp, een dossier of een gemeente."
    return Draft(
        "onduidelijk",
        "opzoeking",
        (aside(told),),
        (),
        suggestions=starters(desk.library),
        why="niets genoemd",
        whole=True,
    )


def _says_little(word: str) -> bool:
    return (
        word in STOPWORDS
        or word in ASKING
        or word in _MEASURES
        or word in _OF_TIME
        or word in _SOMEBODY
        or word[0].isdigit()
        or stem(word) in FORM_WORDS
        or stem(word) in LIGHT_WORDS
    )
