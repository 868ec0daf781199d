"""Question sets: read the YAML files, and refuse a wrong one with file, line and reason.

The format is described in `docs/evaluatie.md`. Lines come from the marks of PyYAML's node graph
(https://pyyaml.org/wiki/PyYAMLDocumentation, "Nodes"), so that a reason points at the very value.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from evals.text import fold

FOLDER = Path(__file__).parent / "questions"
VERSION = 1
PARTS = ("ontwikkel", "toets")
KINDS = (
    "feit",
    "wie",
    "lijst",
    "omgekeerd",
    "veld",
    "tabelcel",
    "berekening",
    "actie",
    "lobbydoel",
    "thema",
    "begrip",
    "waarom",
    "alledaags",
    "vergelijking",
    "vervolg",
    "onbeantwoordbaar",
    "buiten-bereik",
    "onjuiste-aanname",
    "dubbelzinnig",
)
ANSWERED = frozenset({"beantwoord", "gedeeltelijk", "tegenstrijdig"})
REFUSED = frozenset({"niet-gevonden", "buiten-bereik", "onduidelijk"})
OUTCOMES = ANSWERED | REFUSED
# Kinds of which a question has no ground in the documents, or may have none.
_WITHOUT_GROUND = frozenset({"onbeantwoordbaar", "buiten-bereik", "onjuiste-aanname", "dubbelzinnig"})

_TOP_KEYS = frozenset({"versie", "deel", "onderwerp", "vragen"})
_REQUIRED = ("id", "vraag", "soort", "uitkomst", "feiten", "bronnen")
_OPTIONAL = frozenset({"geschiedenis", "mag_niet", "lijst_volledig", "alternatieven", "opmerking"})
_GOLD_KEYS = frozenset({"document", "pagina", "citaat"})
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a question file. `line` counts from 1; `reason` is Dutch."""

    file: str
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.reason}"


class QuestionFileError(ValueError):
    """One or more question files are wrong; `problems` says where and why, the message lists them."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in problems))


@dataclass(frozen=True, slots=True)
class Gold:
    """A passage that grounds a right answer: literal text of a page (white space folded), page counted from
    1.
    """

    document: str
    page: int
    quote: str
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Question:
    """A question with all that is needed to judge an answer to it.

    `facts` are the things that a right answer holds, each a tuple of accepted spellings. `needs` are the
    gold passages, all needed together; each is a tuple of passages of which any one will do (the first is
    the main one).
    """

    id: str
    text: str
    kind: str
    outcomes: tuple[str, ...]
    facts: tuple[tuple[str, ...], ...]
    forbidden: tuple[str, ...]
    complete_list: bool
    needs: tuple[tuple[Gold, ...], ...]
    history: tuple[tuple[str, str], ...]
    note: str
    part: str
    subject: str
    file: str = field(default="", compare=False)
    line: int = field(default=0, compare=False)

    @property
    def digest(self) -> str:
        """Twelve hex digits that change with the content of the question; its place in a file does not
        count.
        """
        content = [
            self.text,
            self.kind,
            sorted(self.outcomes),
            self.facts,
            self.forbidden,
            self.complete_list,
            [[(gold.document, gold.page, gold.quote) for gold in need] for need in self.needs],
            self.history,
        ]
        return hashlib.sha256(json.dumps(content, ensure_ascii=False).encode()).hexdigest()[:12]


def load(folder: Path = FOLDER) -> list[Question]:
    """All questions of the `*.yaml` files in a folder, by file name and then in file order.

    Raises QuestionFileError naming every wrong place, also when the folder holds no questions.
    """
    files = sorted(folder.glob("*.yaml"))
    if not files:
        raise QuestionFileError([Problem(str(folder), 1, "hier staan geen vragenbestanden (*.yaml)")])
    questions: list[Question] = []
    problems: list[Problem] = []
    for file in files:
        reader = _Reader(file)
        questions += reader.read()
        problems += reader.problems
    problems += _clashes(questions)
    if problems:
        raise QuestionFileError(sorted(problems, key=lambda p: (p.file, p.line)))
    return questions


def select(
    questions: Iterable[Question], part: str = "alle", ids: Sequence[str] = (), kinds: Sequence[str] = ()
) -> list[Question]:
    """The questions of a part ("ontwikkel", "toets" or "alle"), narrowed to ids and kinds where given.

    Raises ValueError (Dutch) for an id that does not exist.
    """
    chosen = [q for q in questions if part in ("alle", q.part)]
    unknown = set(ids) - {q.id for q in chosen}
    if unknown:
        raise ValueError(f"Vraag bestaat niet (in set {part}): {', '.join(sorted(unknown))}")
    return [q for q in chosen if (not ids or q.id in ids) and (not kinds or q.kind in kinds)]


def _clashes(questions: Sequence[Question]) -> list[Problem]:
    problems: list[Problem] = []
    by_id: dict[str, Question] = {}
    by_text: dict[object, Question] = {}
    subject_part: dict[str, Question] = {}
    for q in questions:
        first = by_id.setdefault(q.id, q)
        if first is not q:
            problems.append(
                Problem(q.file, q.line, f"id '{q.id}' bestaat al ({Path(first.file).name}:{first.line})")
            )
        twin = by_text.setdefault((fold(q.text), q.history), q)
        if twin is not q:
            problems.append(Problem(q.file, q.line, f"dezelfde vraag staat al bij '{twin.id}'"))
        other = subject_part.setdefault(fold(q.subject), q)
        if other.part != q.part:
            problems.append(
                Problem(
                    q.file,
                    q.line,
                    f"onderwerp '{q.subject}' staat al in deel '{other.part}' ({Path(other.file).name});"
                    " een onderwerp hoort in één deel",
                )
            )
    return problems


class _Reader:
    """Reads one file from its node graph and gathers what is wrong with it."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.problems: list[Problem] = []

    def wrong(self, node: yaml.Node | int, reason: str) -> None:
        line = node if isinstance(node, int) else node.start_mark.line + 1
        self.problems.append(Problem(str(self.file), line, reason))

    def read(self) -> list[Question]:
        try:
            root = yaml.compose(self.file.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            self.wrong(mark.line + 1 if mark else 1, f"dit is geen geldige YAML ({error.problem})")
            return []
        except (yaml.YAMLError, UnicodeDecodeError) as error:
            self.wrong(1, f"dit is geen geldige YAML in UTF-8 ({error})")
            return []
        if root is None:
            self.wrong(1, "het bestand is leeg")
            return []
        top = self.mapping(root, "het bestand", required=("versie", "deel", "onderwerp", "vragen"))
        self.refuse_unknown(root, top, _TOP_KEYS)
        if "versie" in top and self.number(top["versie"], "versie") not in (None, VERSION):
            self.wrong(top["versie"], f"versie moet {VERSION} zijn")
        part = self.text(top.get("deel"), "deel")
        if part and part not in PARTS:
            self.wrong(top["deel"], f"deel '{part}' bestaat niet; kies uit {', '.join(PARTS)}")
        if part in PARTS and not self.file.name.startswith(f"{part}-"):
            self.wrong(top["deel"], f"deel is '{part}', maar de bestandsnaam begint niet met '{part}-'")
        subject = self.text(top.get("onderwerp"), "onderwerp")
        items = self.items(top.get("vragen"), "vragen")
        if "vragen" in top and not items:
            self.wrong(top["vragen"], "er staan geen vragen in")
        return [q for node in items if (q := self.question(node, part, subject)) is not None]

    def question(self, node: yaml.Node, part: str, subject: str) -> Question | None:
        before = len(self.problems)
        fields = self.mapping(node, "een vraag", required=_REQUIRED)
        self.refuse_unknown(node, fields, frozenset(_REQUIRED) | _OPTIONAL)
        id_ = self.text(fields.get("id"), "id")
        if id_ and not _ID.fullmatch(id_):
            self.wrong(fields["id"], f"id '{id_}' moet uit kleine letters, cijfers en streepjes bestaan")
        kind = self.text(fields.get("soort"), "soort")
        if kind and kind not in KINDS:
            self.wrong(fields["soort"], f"soort '{kind}' bestaat niet; kies uit {', '.join(KINDS)}")
        outcomes = self.outcomes(fields.get("uitkomst"))
        facts = self.facts(fields.get("feiten"))
        sources = [self.gold(n, _GOLD_KEYS) for n in self.items(fields.get("bronnen"), "bronnen")]
        needs: list[list[Gold]] = [[gold] if gold else [] for gold, _ in sources]
        for other in self.items(fields.get("alternatieven"), "alternatieven"):
            gold, by = self.gold(other, _GOLD_KEYS | {"bij"})
            if by is None:
                continue
            if not 0 <= by < len(needs):
                self.wrong(other, f"alternatief 'bij: {by}' wijst naar een bron die er niet is")
            elif gold:
                needs[by].append(gold)
        history = tuple(self.turn(n) for n in self.items(fields.get("geschiedenis"), "geschiedenis"))
        if kind == "vervolg" and not history and len(self.problems) == before:
            self.wrong(node, "een vraag van soort 'vervolg' heeft een geschiedenis nodig")
        if kind in KINDS and kind not in _WITHOUT_GROUND and outcomes and set(outcomes) <= ANSWERED:
            if "bronnen" in fields and not sources:
                self.wrong(fields["bronnen"], "een beantwoordbare vraag heeft minstens één bron nodig")
            if "feiten" in fields and not facts:
                self.wrong(fields["feiten"], "een beantwoordbare vraag heeft minstens één feit nodig")
        complete = self.boolean(fields.get("lijst_volledig"), "lijst_volledig")
        forbidden = tuple(self.text(n, "mag_niet") for n in self.items(fields.get("mag_niet"), "mag_niet"))
        for number, fact in enumerate(facts, 1):
            if any(fold(spelling) == fold(never) for spelling in fact for never in forbidden):
                self.wrong(fields["mag_niet"], f"mag_niet verbiedt een schrijfwijze van feit {number}")
        text = self.text(fields.get("vraag"), "vraag")
        note = self.text(fields.get("opmerking"), "opmerking") if "opmerking" in fields else ""
        if len(self.problems) > before:
            return None
        return Question(
            id=id_,
            text=text,
            kind=kind,
            outcomes=outcomes,
            facts=facts,
            forbidden=forbidden,
            complete_list=complete,
            needs=tuple(tuple(need) for need in needs),
            history=history,
            note=note,
            part=part,
            subject=subject,
            file=str(self.file),
            line=node.start_mark.line + 1,
        )

    def outcomes(self, node: yaml.Node | None) -> tuple[str, ...]:
        items = self.items(node, "uitkomst")
        if node is not None and not items and isinstance(node, yaml.SequenceNode):
            self.wrong(node, "uitkomst noemt geen enkele uitkomst")
        found = []
        for item in items:
            outcome = self.text(item, "uitkomst")
            if outcome and outcome not in OUTCOMES:
                known = ", ".join(sorted(OUTCOMES))
                self.wrong(item, f"uitkomst '{outcome}' bestaat niet; kies uit {known}")
            found.append(outcome)
        return tuple(found)

    def facts(self, node: yaml.Node | None) -> tuple[tuple[str, ...], ...]:
        found = []
        for item in self.items(node, "feiten"):
            spellings = tuple(
                self.text(n, "een schrijfwijze in feiten") for n in self.items(item, "een feit")
            )
            if not spellings and isinstance(item, yaml.SequenceNode):
                self.wrong(item, "een feit heeft minstens één schrijfwijze nodig")
            found.append(spellings)
        return tuple(found)

    def gold(self, node: yaml.Node, keys: frozenset[str]) -> tuple[Gold | None, int | None]:
        before = len(self.problems)
        fields = self.mapping(node, "een bron", required=sorted(keys))
        self.refuse_unknown(node, fields, keys)
        page = self.number(fields.get("pagina"), "pagina")
        if page is not None and page < 1:
            self.wrong(fields["pagina"], "pagina telt vanaf 1")
        document = self.text(fields.get("document"), "document")
        quote = self.text(fields.get("citaat"), "citaat")
        by = self.number(fields.get("bij"), "bij") if "bij" in keys else None
        if len(self.problems) > before or page is None:
            return None, None
        return Gold(document, page, quote, node.start_mark.line + 1), by

    def turn(self, node: yaml.Node) -> tuple[str, str]:
        fields = self.mapping(node, "een beurt van de geschiedenis", required=("vraag",))
        self.refuse_unknown(node, fields, frozenset({"vraag", "antwoord"}))
        return self.text(fields.get("vraag"), "vraag"), self.text(fields.get("antwoord"), "antwoord")

    def mapping(self, node: yaml.Node, what: str, required: Iterable[str]) -> dict[str, yaml.Node]:
        if not isinstance(node, yaml.MappingNode):
            self.wrong(node, f"{what} moet uit 'sleutel: waarde' bestaan")
            return {}
        fields: dict[str, yaml.Node] = {}
        for key, value in node.value:
            name = key.value if isinstance(key, yaml.ScalarNode) else ""
            if name in fields:
                self.wrong(key, f"'{name}' staat er twee keer")
            fields[name] = value
        for name in required:
            if name not in fields:
                self.wrong(node, f"'{name}' ontbreekt bij {what}")
        return fields

    def refuse_unknown(self, node: yaml.Node, fields: dict[str, yaml.Node], known: frozenset[str]) -> None:
        if not isinstance(node, yaml.MappingNode):
            return
        for key, _ in node.value:
            name = key.value if isinstance(key, yaml.ScalarNode) else "?"
            if name not in known:
                self.wrong(key, f"onbekende sleutel '{name}'; bekend zijn {', '.join(sorted(known))}")

    def items(self, node: yaml.Node | None, what: str) -> list[yaml.Node]:
        if node is None:
            return []
        if not isinstance(node, yaml.SequenceNode):
            self.wrong(node, f"{what} moet een lijst zijn")
            return []
        return list(node.value)

    def text(self, node: yaml.Node | None, what: str) -> str:
        if node is None:
            return ""
        if not isinstance(node, yaml.ScalarNode) or not node.tag.endswith(":str"):
            self.wrong(node, f"{what} moet tekst zijn (zet een getal of ja/nee tussen aanhalingstekens)")
            return ""
        value: str = node.value.strip()
        if not value:
            self.wrong(node, f"{what} is leeg")
        return value

    def number(self, node: yaml.Node | None, what: str) -> int | None:
        if node is None:
            return None
        if not isinstance(node, yaml.ScalarNode) or not node.tag.endswith(":int"):
            self.wrong(node, f"{what} moet een geheel getal zijn")
            return None
        try:
            return int(node.value)
        except ValueError:
            self.wrong(node, f"{what} moet een geheel getal zijn")
            return None

    def boolean(self, node: yaml.Node | None, what: str) -> bool:
        if node is None:
            return False
        if not isinstance(node, yaml.ScalarNode) or not node.tag.endswith(":bool"):
            self.wrong(node, f"{what} moet true of false zijn")
            return False
        return str(node.value).lower() in ("true", "yes", "on")
