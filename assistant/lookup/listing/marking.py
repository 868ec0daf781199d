"""A question put into marks (see `canon`): its amounts and names found, the slips in its words of conditions mended."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from assistant.lookup.actions.action_hours import parties
from assistant.lookup.asked.of_theme import SORT_OF_DOSSIERS, akin
from assistant.lookup.common import Desk, listed
from assistant.lookup.listing.canon import Canon, Names
from assistant.lookup.listing.condition import LIGHT
from assistant.lookup.listing.kinds import VOCABULARY
from assistant.reading.question import Question
from assistant.words.lexicon import GENERIC
from assistant.words.numerals import SEVERAL, number_of
from assistant.words.spelling import Speller
from ingest.language import fold, stem, words
from ingest.model import Record
from ingest.records.people import FUNCTIONS, surname

_ONE = re.compile(r"\b(?=\w*[éÉ])[eéEÉ]{2}n\b")  # written with accents it is a number
_TITLES = r"(?:mevrouw|meneer|mevr|mw|dhr|de heer|heer)\.?"
_ROLE = rf"(?:(?:{'|'.join(map(re.escape, FUNCTIONS))})s?)"
_ONE_OFFICE = re.compile(rf"\b(?:minstens|minimaal|ten ?minste|op zijn minst) een (?={_ROLE}\b)")
_SHORT = 4  # letters of a municipality's word that is too short to repair
_OFTEN = 50  # how usual a word of conditions counts
_BEFORE = r"(?:aan|op|over|voor|bij|met|onder|van|door|uit|in|tot)"
_LAST = r"geen van (?:beiden?|allen|hen)|allebei|alle (?:twee|drie)|beiden?|samen|tegelijk"
_MARKED = ("gem", "per", "dos", "the")
_JOINT = (
    rf"(?:,| en ook| en| of juist| of| als ook| als| alsook| noch| &)(?: ook)?(?: {_BEFORE})? (?:juist )?"
)
_ROWS = {
    kind: re.compile(
        r"(?:(?P<lead>zowel|noch|hetzij|minstens (?:een|1) van|een van|1 van) )?"
        rf"(?P<before>{_BEFORE} )?(?P<inner>zowel |noch )?(?P<first>{kind}_\d+)(?P<rest>(?:{_JOINT}{kind}_\d+)*)(?: (?P<last>{_LAST})\b)?"
    )
    for kind in _MARKED
}
# "alle negen gemeenten": all of them, however many
_ALL_OF_THEM = re.compile(rf"\b((?:niet )?alle) (\d{{1,2}}|{'|'.join(SEVERAL)}) (?:de )?(?=\w*gemeente)")
# "waarvan ... geen opdrachtgever is": it counts none
_IS_NO = re.compile(
    r"\b((?:is|zijn|was|waren|treedt|treden)\b[^.?!]*?|(?:waar\w*|die|dat)\b[^.?!]*?) geen ((?:mede)?opdrachtgevers?|(?:kar)?trekkers?|deelnemers?)\b"
)
# "zonder Veenburg en met Rietmeer": no row of two
_WITHOUT_AND_WITH = re.compile(
    r"\b(zonder [a-z]{3}_\d+|met [a-z]{3}_\d+) en (met|zonder|wel|wel met) (?=[a-z]{3}_\d)"
)
# "waar ontbreekt Veenburg en Rietmeer niet?": nor is this
_ABSENT_AND_NOT = re.compile(
    r"\b((?:ontbr[ea]\w+|mist|missen) [a-z]{3}_\d+) en ([a-z]{3}_\d+ (?:niet|wel)(?= ?[?.,;]| ?$))"
)
# "alle gemeenten doen mee behalve Veenburg", "op Veenburg na iedereen"
_EVERY = re.compile(r"\b(?:alle|elke|iedere)(?: (?:andere|overige))? (?:regio)?gemeenten?\b|\biedereen\b")
_BUT = re.compile(
    r",? ?\b(?:(?:behalve|uitgezonderd|met uitzondering van|maar niet) (?:in |aan |bij |voor |van )?(?P<out>gem_\d+)|op (?P<save>gem_\d+) na)\b"
)
# "met een andere trekker dan Mol"
_ANOTHER = re.compile(
    r"\been ander(?:e)? (?:bestuurlijk )?(trekker|opdrachtgever|bestuurder) (?:hebben |heeft )?dan (per_\d+|org_\d+)"
)
_Named = Sequence[tuple[str, re.Pattern[str]]]  # what a mark stands for, by how it is written


def canonical(question: Question, desk: Desk) -> Canon:
    """See the module."""
    folded = fold(_ONE.sub("1", question.text))
    mended = re.sub(r"[a-z]{5,}", lambda m: _mended(m.group(), desk), folded)
    apart = re.sub(r"\balle(twee|drie|vier)\b", r"alle \1", " ".join(mended.split()))
    apart = _ONE_OFFICE.sub("een ", apart)
    counted = _ALL_OF_THEM.search(apart)
    plain = _ALL_OF_THEM.sub(r"\1 ", apart)
    made = Canon(_IS_NO.sub(r"\1 niet \2", plain), number_of(counted[2]) if counted else 0)
    of_actions = re.search(r"\bacti(?:e|es|epunten)\b", made.text) is not None
    _marked(made, "doc", [(n.id, _run(made.text, n.stems, first=True)) for n in question.named("document")])
    if of_actions:
        _put(made, "org", desk.once(_parties))
    else:
        _put(made, "the", desk.once(_themes))
        _further_themes(made, desk)
        _name_kinds(made, desk)
        _name_records(made, question, desk)
    _put(made, "gem", desk.once(_towns))
    made.text = re.sub(r"(dos_\d+) (doet|trekt) of (?:juist )?(dos_\d+)", r"\1 of \3 \2", made.text)
    made.text = _WITHOUT_AND_WITH.sub(r"\1, maar \2 ", made.text)
    made.text = _ABSENT_AND_NOT.sub(r"\1, maar \2", made.text)
    for kind in _MARKED:
        _in_rows(made, kind)
    _all_but(made, desk)
    made.text = _ANOTHER.sub(r"niet \2 als \1", made.text)
    return made


def _all_but(made: Canon, desk: Desk) -> None:
    """All municipalities but those that are kept out: the others as a row, and those that do not."""
    but = _BUT.search(made.text)
    rest = _BUT.sub(" ", made.text, count=1)
    every = _EVERY.search(rest)
    if but is None or every is None:
        return
    out = but["out"] or but["save"]
    names = sorted({name for name, _ in desk.once(_towns)})
    mark = made.mark("gem", "")
    made.names[mark] = Names(tuple(n for n in names if n not in made.names[out].items))
    asked = f"{rest[: every.start()]}{mark}{rest[every.end() :]}".rstrip(" ?.")
    made.text = f"{' '.join(asked.split())}, maar niet {out}?"


def _further_themes(made: Canon, desk: Desk) -> None:
    """Marks for the themes in a row behind one that is called so: "de thema's Wonen, Werken en Groen"."""
    for name, pattern in desk.once(_behind_themes):
        while match := pattern.search(made.text):
            begin, end = match.span("name")
            made.text = f"{made.text[:begin]}{made.mark('the', name)}{made.text[end:]}"


def _name_kinds(made: Canon, desk: Desk) -> None:
    """Marks for the themes by whose name dossiers are called: "sociale dossiers", "energiedossiers"."""

    def marked(match: re.Match[str]) -> str:
        word = match["before"] or match["inside"]
        asked = _themes_of(word, desk) if word not in LIGHT else []
        if not asked:
            return match.group()
        mark = made.mark("the", asked[0])
        made.names[mark] = Names(tuple(asked), "of")
        return f"{match['one'] or match['other']} binnen {mark}"

    made.text = SORT_OF_DOSSIERS.sub(marked, made.text)


def _themes_of(word: str, desk: Desk) -> list[str]:
    """The themes of whose name a word is made, of each dossier the first."""
    themes = ([str(t) for t in listed(r.data.get("themas"))] for r in desk.records("dossier"))
    found = (next((t for t in own if akin(fold(t), word)), "") for own in themes)
    return [t for t in dict.fromkeys(found) if t]


def _name_records(made: Canon, question: Question, desk: Desk) -> None:
    """Marks for the dossiers and persons that are named."""
    _put(made, "dos", desk.once(_dossiers))
    _put(made, "the", desk.once(_within_themes))
    for record in desk.named("dossier", question):
        if not any(record.id in n.items for n in made.names.values()):
            own = [stem(w) for w in words(str(record.data["naam"]))]
            run = _run(made.text, own)
            short = [(i, p) for i, p in desk.once(_short_names) if i == record.id and not run]
            _marked(made, "dos", [(record.id, run)])
            _put(made, "dos", short)
    _put(made, "per", [(r.id, _person(r)) for r in desk.named("persoon", question)])


# --- what is made of a library once -----------------------------------------------------------------------------------


def _dossiers(desk: Desk) -> _Named:
    return [
        (r.id, re.compile(rf"(?:\b(?:de|het) )?(?:\bdossier )?\b{re.escape(fold(str(r.data['naam'])))}\b"))
        for r in desk.records("dossier")
    ]


def _short_names(desk: Desk) -> _Named:
    """The abbreviations that stand for the name of a dossier."""
    whole = {fold(str(r.data["naam"])): r.id for r in desk.records("dossier")}
    terms = [
        (whole.get(fold(str(t.data["voluit"] or ""))), fold(str(t.data["term"])))
        for t in desk.records("begrip")
    ]
    return [(id_, re.compile(rf"(?:\b(?:de|het) )?\b{re.escape(term)}\b")) for id_, term in terms if id_]


def _towns(desk: Desk) -> _Named:
    names = [str(i["naam"]) for r in desk.records("dossier") for i in listed(r.data["gemeenten"])]
    return _longest_first(names, r"(?:\bde )?(?:\bgemeente )?\b{}\b(?!-\w)")


def _themes(desk: Desk) -> _Named:
    return _longest_first(_theme_names(desk), r"(?:\bde |\bhet )?thema'?s? {}\b")


def _within_themes(desk: Desk) -> _Named:
    within = r"(?:(?<=onder )|(?<=niet over )|(?<=binnen )|(?<=gebied van )|(?<=terrein van )|(?<=kopje )|(?<=hoofdstuk )|(?<=noemer ))(?:het )?{}\b|^{}(?=: )"
    return _longest_first(_theme_names(desk), within)


def _behind_themes(desk: Desk) -> _Named:
    behind = r"\bthe_\d+(?:,| en| of| noch)(?: ook)? (?P<name>{})\b"
    return _longest_first(_theme_names(desk), behind)


def _theme_names(desk: Desk) -> list[str]:
    return list(dict.fromkeys(str(t) for r in desk.records("dossier") for t in listed(r.data.get("themas"))))


def _parties(desk: Desk) -> _Named:
    return _longest_first(parties(desk), r"(?:\bde )?\b{}\b")


def _longest_first(names: Iterable[str], pattern: str) -> _Named:
    """Names with the pattern for each, which has `{}` for the name as it is written small."""
    by_length = sorted(dict.fromkeys(names), key=len, reverse=True)
    return [(name, re.compile(pattern.replace("{}", re.escape(fold(name))))) for name in by_length]


def _known(desk: Desk) -> frozenset[str]:
    """The words of conditions and of the names of municipalities: as them a slip of the keyboard is read."""
    towns = (name for name, _ in desk.once(_towns))
    return VOCABULARY | {w for t in towns for w in words(t) if len(w) > _SHORT}


def _speller(desk: Desk) -> Speller:
    return Speller(dict.fromkeys(desk.once(_known), _OFTEN), desk.lexicon.known)


def _mended(word: str, desk: Desk) -> str:
    meant = desk.once(_speller).repair(word)
    return meant if meant in desk.once(_known) else word


# --- marks ------------------------------------------------------------------------------------------------------------


def _put(made: Canon, kind: str, named: _Named) -> None:
    for value, pattern in named:
        while match := pattern.search(made.text):
            made.text = f"{made.text[: match.start()]}{made.mark(kind, value)}{made.text[match.end() :]}"


def _marked(made: Canon, kind: str, found: Iterable[tuple[str, str]]) -> None:
    for value, run in found:
        if run:
            made.text = made.text.replace(run, made.mark(kind, value), 1)


def _run(text: str, stems: Sequence[str], first: bool = False) -> str:
    """The longest run of words of a text that are all of a name; "" where none is. `first`: one with the name's first word, if there is."""
    own, runs = set(stems), [""]
    for word in re.findall(r"[\w'-]+|[^\w\s]", text):
        joined = f"{runs[-1]} {word}".strip()
        if stem(word) not in own:
            runs.append("")
        else:
            runs[-1] = joined if joined in text else word
    proper = " ".join(s for s in stems if s not in GENERIC)
    telling = [
        r
        for r in runs
        if any(len(w) > 3 and stem(w) not in GENERIC for w in r.split())
        or (" " in proper and " ".join(map(stem, r.split())) == proper)
    ]
    leading = [r for r in telling if first and stems and stems[0] in {stem(w) for w in r.split()}]
    return max(leading or telling, key=len, default="")


def _person(record: Record) -> re.Pattern[str]:
    """What a person may be called: the function, titles and given names before the surname."""
    last = re.escape(fold(surname(str(record.data["naam"]))))
    given = {
        w
        for n in listed(record.data.get("namen"))
        for w in fold(str(n)).removesuffix(fold(surname(str(record.data["naam"])))).split()
    }
    first = "|".join(re.escape(g) for g in sorted(given, key=len, reverse=True))
    return re.compile(rf"(?:de )?\b(?:{_ROLE} )?(?:{_TITLES} )?(?:(?:{first or r'(?!)'}|\w\.) ?)*{last}\b")


def _in_rows(made: Canon, kind: str) -> None:
    def joined(match: re.Match[str]) -> str:
        marks = re.findall(rf"{kind}_\d+", match.group())
        said = match.group().replace(",", " ").split()
        last = match.group("last") or ""
        how = (
            "noch"
            if "noch" in said or last.startswith("geen")
            else "of"
            if "of" in said or "van" in (match.group("lead") or "")
            else "en"
        )
        names = tuple(i for m in marks for i in made.names[m].items)
        made.names[marks[0]] = Names(names, how)
        return f"{match.group('before') or ''}{marks[0]}"

    made.text = _ROWS[kind].sub(joined, made.text)
