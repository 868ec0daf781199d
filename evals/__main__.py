"""`vraagbaak eval`: ask, measure, report, and guard. Status 0 is good, 1 not good, 2 a wrong command."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from evals import report
from evals.arguments import parse
from evals.askers import Asker, AskError, HttpAsker, LocalAsker
from evals.compare import compare
from evals.console import (
    Bar,
    complain,
    counts,
    say,
    tell_comparison,
    tell_failures,
    tell_kinds,
    tell_metrics,
    tell_questions,
    tell_systems,
)
from evals.gate import BaselineError, check, make_baseline, read_baseline, write_baseline
from evals.oogst import drafts
from evals.pdftext import PdfPages, check_quotes
from evals.questions import Question, QuestionFileError, load, select
from evals.run import Run, carry_out, find_run, load_run, save_results, start
from evals.summary import Judged, judge_all

if TYPE_CHECKING:
    from llama_index.core.llms import LLM

    from evals.peers.stock import StockPeer


def main(argv: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    command, arguments = parse(sys.argv[1:] if argv is None else argv)
    try:
        return {"eval": evaluate, "controleer": check_files, "peers": compare_peers, "oogst": harvest}[
            command
        ](arguments)
    except QuestionFileError as error:
        complain("De vragenbestanden kloppen niet:")
        complain(str(error))
        return 1
    except BaselineError as error:
        complain(str(error))
        return 1
    except AskError as error:
        complain(f"Gestopt: {error}")
        complain("Wat al gevraagd was, is bewaard; hetzelfde commando gaat daar verder.")
        return 1
    except ValueError as error:
        complain(str(error))
        return 2
    except KeyboardInterrupt:
        complain("\nAfgebroken. Hetzelfde commando gaat verder waar het gebleven was.")
        return 130


def evaluate(arguments: Namespace) -> int:
    """Ask a set of questions, measure, report; then the gate or a new baseline where asked."""
    narrowed = bool(arguments.alleen or arguments.soort)
    if narrowed and (arguments.poort or arguments.vastleggen):
        raise ValueError("--poort en --vastleggen gaan over een hele set; laat --alleen en --soort weg.")
    baseline = read_baseline(arguments.ijking) if arguments.poort else None
    everything = load(arguments.vragen)
    questions = _chosen(everything, arguments)
    earlier = find_run(arguments.vergelijk, arguments.map) if arguments.vergelijk else None
    judging = _judging_model() if arguments.rechter else None
    run = _carry_out(_own(arguments), questions, arguments)
    if judging:
        run = _judged_by_model(run, questions, judging)
    judged = judge_all(questions, run.results)
    comparison = None
    if earlier:
        comparison = compare(judge_all(everything, earlier.results), judged, (earlier.told, run.told))
    files = report.write(run, judged, comparison)
    tell_metrics(judged)
    say()
    tell_kinds(judged)
    say()
    tell_questions(judged, arguments.toon)
    tell_failures(run.system, judged)
    if comparison:
        tell_comparison(comparison, judged, arguments.toon)
    say(f"Verslag: {files.html}")
    if arguments.vastleggen:
        write_baseline(arguments.ijking, make_baseline(run, judged))
        say(f"IJking vastgelegd: {arguments.ijking}")
    if baseline is None:
        return 0
    verdict = check(baseline, run, judged)
    say(verdict.message())
    return 0 if verdict.open else 1


def check_files(arguments: Namespace) -> int:
    """Check the question files, and every gold quote against its document."""
    questions = load(arguments.vragen)
    problems = check_quotes(questions, PdfPages(_corpus(arguments.corpus)))
    if problems:
        raise QuestionFileError(problems)
    counts(questions)
    say(f"{len(questions)} vragen in {len({q.file for q in questions})} bestanden: alles klopt.")
    return 0


def compare_peers(arguments: Namespace) -> int:
    """Ask the same questions of other systems and put them in one table."""
    from evals.peers import PEERS, open_peers
    from evals.peers.stock import StockPeer

    unknown = sorted(set(arguments.systeem) - set(PEERS))
    if unknown:
        raise ValueError(f"Systeem {', '.join(unknown)} bestaat niet; kies uit {', '.join(PEERS)}.")
    questions = _chosen(load(arguments.vragen), arguments)
    systems = [] if arguments.zonder_vraagbaak else [_own(arguments)]
    found, remarks = open_peers(_corpus(arguments.corpus), arguments.systeem)
    systems += found
    for remark in remarks:
        complain(remark)
    if not systems:
        return 1
    runs = [_carry_out(system, questions, arguments, close=False) for system in systems]
    judged = [(run.system, judge_all(questions, run.results)) for run in runs]
    files = report.write(runs[0], judged[0][1], others=judged[1:])
    tell_systems(judged)
    for name, items in judged:
        tell_failures(name, items)
    stock = next((system for system in systems if isinstance(system, StockPeer)), None)
    if stock:
        _tell_pace(stock, questions, judged[0])
    for system in systems:
        system.close()
    say(f"Verslag: {files.html}")
    return 0


def harvest(arguments: Namespace) -> int:
    """Write rated questions as drafts for a person to complete."""
    from assistant.feedback import FeedbackStore

    text = drafts(FeedbackStore(_data(arguments.data)).all(), load(arguments.vragen), arguments.duim)
    if not text:
        say("Er zijn geen nieuwe beoordeelde vragen.")
    elif arguments.uit is None:
        say(text)
    elif arguments.uit.exists():
        raise ValueError(f"{arguments.uit} bestaat al; kies een ander bestand.")
    else:
        arguments.uit.write_text(text, encoding="utf-8")
        say(f"Concept geschreven: {arguments.uit}. Vul het aan voordat het bij de vragen komt.")
    return 0


def _chosen(questions: Sequence[Question], arguments: Namespace) -> list[Question]:
    chosen = select(questions, arguments.part, arguments.alleen, arguments.soort)
    if not chosen:
        raise ValueError("Er is geen enkele vraag gekozen.")
    return chosen


def _own(arguments: Namespace) -> Asker:
    return HttpAsker(arguments.url, arguments.wijze) if arguments.url else LocalAsker.open(arguments.wijze)


def _carry_out(asker: Asker, questions: Sequence[Question], arguments: Namespace, close: bool = True) -> Run:
    run = start(asker, questions, arguments.part, arguments.map, arguments.opnieuw)
    if run.results:
        complain(
            f"Run {run.id} gaat verder: {len(run.results)} van {len(questions)} vragen waren al gesteld."
        )
    bar = Bar(asker.name, len(run.results), len(questions))
    try:
        return carry_out(run, asker, questions, bar.advance)
    finally:
        bar.close()
        if close:
            asker.close()


def _judging_model() -> LLM:
    from evals.judge import configured_model

    return configured_model()


def _judged_by_model(run: Run, questions: Sequence[Question], model: LLM) -> Run:
    from evals.judge import JudgeError, judge

    try:
        judged = judge(questions, run.results, model)
    except JudgeError as error:
        complain(f"Let op: {error}")
        judged = error.judged
    save_results(run, judged)
    return load_run(run.folder)


def _tell_pace(stock: StockPeer, questions: Sequence[Question], own: tuple[str, Sequence[Judged]]) -> None:
    whole, queries = stock.bare([question.text for question in questions])
    name, judged = own
    taken = sum(item.result.answer_seconds or item.result.search_seconds or 0 for item in judged)
    say(
        f"{len(questions)} kale Chroma-vragen: {whole:.2f} s, waarvan {queries:.2f} s zoeken zelf. "
        f"{name}: {taken:.2f} s, {taken / whole:.1f} en {taken / queries:.1f} keer zo lang."
    )


def _corpus(given: Path | None) -> Path:
    return given or Path(os.environ.get("CORPUS") or Path(__file__).parent.parent / "corpus")


def _data(given: Path | None) -> Path:
    if given:
        return given
    from assistant.settings import Settings

    return Path(Settings.from_env().data)


if __name__ == "__main__":
    sys.exit(main())
