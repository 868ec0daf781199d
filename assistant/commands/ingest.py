"""`vraagbaak ingest`: build with a progress bar, then tell what happened."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.commands.terminal import CommandError, Parser, complain, say, settings, wrapped

if TYPE_CHECKING:
    from assistant.settings import Settings
    from ingest.build import BuildOptions, Report

FAILED = 3
_STEPS = {"lezen": "Documenten lezen", "registreren": "Register maken", "indexeren": "Zoekindex maken"}
_COUNTED = {
    "documenten": ("document", "documenten"),
    "passages": ("passage", "passages"),
    "dossier": ("dossier", "dossiers"),
    "trekker": ("trekker", "trekkers"),
    "gemeente": ("gemeente", "gemeenten"),
    "thema": ("thema", "thema's"),
    "lobbydoel": ("lobbydoel", "lobbydoelen"),
    "actie": ("actie", "acties"),
    "cijfer": ("cijfer", "cijfers"),
    "begrip": ("begrip", "begrippen"),
    "persoon": ("persoon", "personen"),
    "bevinding": ("bevinding", "bevindingen"),
}


def run(argv: list[str]) -> int:
    """Exit status 0 when every file was read, 3 when some were not (the others are in the library)."""
    arguments = _parser().parse_args(argv)
    chosen = settings(corpus=arguments.corpus, data=arguments.data)
    from ingest.build import BusyError, build
    from ingest.manifest import ManifestError
    from ingest.thesaurus import ThesaurusError

    bars = _Bars()
    try:
        report = build(chosen.corpus, chosen.data, options(chosen, arguments.opnieuw), bars.advance)
    except (BusyError, ManifestError, ThesaurusError) as error:
        raise CommandError(str(error)) from None
    except KeyboardInterrupt:
        bars.close()
        complain("\nAfgebroken. Wat er was, blijft in gebruik; hetzelfde commando begint opnieuw.")
        return 130
    finally:
        bars.close()
    say(told(report))
    if not report.aantallen:
        folder = f"de map '{chosen.corpus}' (.pdf, .txt of .md)"
        raise CommandError(f"Er is niets ingelezen en niets veranderd. Zet leesbare documenten in {folder}.")
    return FAILED if report.mislukt else 0


def options(chosen: Settings, force: bool = False) -> BuildOptions:
    """The settings that a build takes."""
    from ingest.build import BuildOptions

    return BuildOptions(
        embedding=chosen.embedding,
        embedding_url=chosen.embedding_url,
        embedding_key=chosen.embedding_key,
        seconds=chosen.read_seconds,
        megabytes=chosen.read_megabytes,
        pages=chosen.max_pages,
        characters=chosen.max_characters,
        force=force,
    )


def told(report: Report) -> str:
    """The report of a build for people: what changed, what failed and what to do, what is in the library."""
    lines: list[str] = []
    for title, ids in (
        ("Toegevoegd", report.toegevoegd),
        ("Gewijzigd", report.gewijzigd),
        ("Ongewijzigd", report.ongewijzigd),
        ("Verwijderd", report.verwijderd),
    ):
        if ids:
            lines.append(wrapped(", ".join(ids), " " * 16, f"{title + ':':<12} {len(ids):>2} "))
    rest = " De andere documenten zijn wel ingelezen." if report.aantallen else ""
    if report.mislukt:
        lines += ["", f"Mislukt: {len(report.mislukt)}.{rest}"]
        lines += [
            wrapped(f"{f['bestand']}: {f['reden'].rstrip('.')}.", "    ", "  - ") for f in report.mislukt
        ]
    if report.waarschuwingen:
        lines += ["", f"Waarschuwingen: {len(report.waarschuwingen)}."]
        lines += [wrapped(text, "    ", "  - ") for text in report.waarschuwingen]
    counted = [
        f"{number} {_COUNTED.get(kind, (kind, kind))[number != 1]}"
        for kind, number in report.aantallen.items()
        if number
    ]
    state = "bijgewerkt" if report.nieuw else "was al bij"
    if counted:
        lines += ["", wrapped(f"De bibliotheek {'is ' * report.nieuw}{state}: {', '.join(counted)}.")]
    return "\n".join(lines).lstrip("\n")


class _Bars:
    """One progress bar for each step, on a terminal only; tqdm is loaded when there is something to show."""

    def __init__(self) -> None:
        self._step = ""
        self._bar: Any = None

    def advance(self, step: str, done: int, total: int) -> None:
        if not sys.stderr.isatty():
            return
        if step != self._step:
            self.close()
            from tqdm import tqdm

            self._step = step
            form = "{desc:<18} {bar} {n_fmt}/{total_fmt} [{elapsed}]"
            self._bar = tqdm(total=total, desc=_STEPS.get(step, step), bar_format=form, ncols=80)
        self._bar.update(done - self._bar.n)

    def close(self) -> None:
        if self._bar is not None:
            self._bar.close()
            self._bar = None


def _parser() -> Parser:
    parser = Parser(
        "ingest",
        "Lees de documenten van een map in (.pdf, .txt, .md) en werk de bibliotheek bij. Wat niet\n"
        "veranderde wordt niet opnieuw gelezen. Een draaiende dienst gebruikt de nieuwe vanzelf.",
        "Status: 0 alles gelezen; 1 fout, er is niets veranderd; 2 verkeerd commando; 3 sommige bestanden\n"
        "konden niet worden gelezen, de andere zijn ingelezen; 130 afgebroken.",
    )
    parser.add_argument("--corpus", metavar="MAP", type=Path, help="map met documenten (standaard CORPUS)")
    parser.add_argument("--data", metavar="MAP", type=Path, help="map van de bibliotheek (standaard DATA)")
    parser.add_argument("--opnieuw", action="store_true", help="bouw ook als er niets veranderde")
    return parser
