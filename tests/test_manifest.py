"""What somebody notices who fills a folder with documents, with a manifest or without one."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ingest.manifest import ManifestError, read_manifest
from ingest.model import Document

ROOT = Path(__file__).parent.parent
CONTENT = b"%PDF-1.7 een besluit"


def put(folder: Path, name: str, content: bytes = CONTENT) -> str:
    """Writes a file and gives its sha256."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return hashlib.sha256(content).hexdigest()


def table(**changes: str | None) -> str:
    """A right table for besluit.pdf as `put` writes it; None leaves a key out, other values are TOML."""
    values: dict[str, str | None] = {
        "id": '"besluit"',
        "title": '"Besluit van de raad"',
        "publisher": '"Gemeente Voorbeeld"',
        "kind": '"besluit"',
        "date": '"2025-07-03"',
        "valid_from": '"2026"',
        "valid_until": '"2026-12"',
        "file": '"besluit.pdf"',
        "sha256": f'"{hashlib.sha256(CONTENT).hexdigest()}"',
        "provenance": '"Van de site van de gemeente."',
        **changes,
    }
    return "[[document]]\n" + "".join(
        f"{key} = {value}\n" for key, value in values.items() if value is not None
    )


def write(folder: Path, *tables: str) -> None:
    (folder / "manifest.toml").write_text("\n".join(tables), encoding="utf-8")


def refusal(folder: Path) -> str:
    with pytest.raises(ManifestError) as caught:
        read_manifest(folder)
    return str(caught.value)


def test_a_listed_document_is_described_as_the_manifest_says(tmp_path: Path) -> None:
    sha256 = put(tmp_path, "besluit.pdf")
    write(tmp_path, table())
    assert read_manifest(tmp_path) == [
        Document(
            id="besluit",
            title="Besluit van de raad",
            publisher="Gemeente Voorbeeld",
            kind="besluit",
            date="2025-07-03",
            valid_from="2026",
            valid_until="2026-12",
            file="besluit.pdf",
            sha256=sha256,
            provenance="Van de site van de gemeente.",
        )
    ]


def test_documents_come_in_the_order_of_the_manifest_and_new_files_behind_them(tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf", "nieuw.pdf"):
        put(tmp_path, name)
    write(tmp_path, table(id='"twee"', file='"b.pdf"'), table(id='"een"', file='"a.pdf"'))
    documents = read_manifest(tmp_path)
    assert [document.id for document in documents] == ["twee", "een", "nieuw"]
    assert [bool(document.derived) for document in documents] == [False, False, True]


def test_what_is_not_known_stays_open(tmp_path: Path) -> None:
    put(tmp_path, "besluit.pdf")
    write(tmp_path, table(date='"unknown"', valid_from='""', valid_until=None, provenance=None))
    (document,) = read_manifest(tmp_path)
    assert (document.date, document.valid_from, document.valid_until) == (None, None, None)
    assert document.provenance == ""


@pytest.mark.parametrize("date", ["2025", "2025-07", "2025-07-03", "2024-02-29"])
def test_a_date_is_as_precise_as_it_is_known(tmp_path: Path, date: str) -> None:
    put(tmp_path, "besluit.pdf")
    write(tmp_path, table(date=f'"{date}"'))
    assert read_manifest(tmp_path)[0].date == date


def test_a_date_without_quotation_marks_is_a_date_too(tmp_path: Path) -> None:
    put(tmp_path, "besluit.pdf")
    write(tmp_path, table(date="2025-07-03"))
    assert read_manifest(tmp_path)[0].date == "2025-07-03"


@pytest.mark.parametrize(
    "date", ["3 juli 2025", "2025-13", "2025-02-30", "2025-7", "0000", "2025-07-03T10:00"]
)
def test_a_date_that_is_none_is_refused_with_an_example(tmp_path: Path, date: str) -> None:
    put(tmp_path, "besluit.pdf")
    write(tmp_path, table(date=f'"{date}"'))
    message = refusal(tmp_path)
    assert f"'{date}'" in message
    assert "2025-07-03" in message


def test_a_period_that_ends_before_it_begins_is_refused(tmp_path: Path) -> None:
    put(tmp_path, "besluit.pdf")
    write(tmp_path, table(valid_from='"2026-05"', valid_until='"2025"'))
    assert "'valid_until' (2025) ligt voor 'valid_from' (2026-05)" in refusal(tmp_path)


def test_a_changed_file_is_refused_with_what_was_expected_and_found(tmp_path: Path) -> None:
    expected = hashlib.sha256(CONTENT).hexdigest()
    found = put(tmp_path, "besluit.pdf", CONTENT + b" met een punt erachter")
    write(tmp_path, table())
    message = refusal(tmp_path)
    assert "besluit.pdf" in message
    assert f"verwacht sha256 {expected}, gevonden {found}" in message


def test_a_missing_file_is_refused_by_name(tmp_path: Path) -> None:
    write(tmp_path, table())
    assert "document 1 ('besluit'): het bestand 'besluit.pdf' bestaat niet" in refusal(tmp_path)


@pytest.mark.parametrize("key", ["id", "title", "publisher", "kind", "date", "file", "sha256"])
def test_a_missing_or_empty_key_is_named(tmp_path: Path, key: str) -> None:
    put(tmp_path, "besluit.pdf")
    for value in (None, '"  "'):
        write(tmp_path, table(**{key: value}))
        assert f"'{key}' ontbreekt of is leeg" in refusal(tmp_path)


def test_unknown_keys_are_refused_so_that_a_slip_does_not_go_unnoticed(tmp_path: Path) -> None:
    put(tmp_path, "besluit.pdf")
    write(tmp_path, table(uitgever='"Gemeente"'))
    assert "onbekende sleutel 'uitgever'" in refusal(tmp_path)
    write(tmp_path, table().replace("[[document]]", "[[documenten]]"))
    assert "onbekende sleutel 'documenten'" in refusal(tmp_path)
    write(tmp_path, table().replace("[[document]]", "[document]"))
    assert "[[document]]" in refusal(tmp_path)


def test_a_value_that_is_no_text_is_refused(tmp_path: Path) -> None:
    put(tmp_path, "besluit.pdf")
    write(tmp_path, table(title="12"))
    assert "'title' is geen tekst" in refusal(tmp_path)


@pytest.mark.parametrize("id", ["Besluit", "besluit_1", "besluit--1", "-besluit", "beslüit", "a/b"])
def test_an_id_that_cannot_stand_in_an_address_is_refused(tmp_path: Path, id: str) -> None:
    put(tmp_path, "besluit.pdf")
    write(tmp_path, table(id=f'"{id}"'))
    assert f"'{id}'" in refusal(tmp_path)


def test_one_id_or_one_file_for_two_documents_is_refused(tmp_path: Path) -> None:
    put(tmp_path, "besluit.pdf")
    write(tmp_path, table(), table(file='"./besluit.pdf"'))
    message = refusal(tmp_path)
    assert "de id 'besluit' staat er 2 keer in" in message
    assert "het bestand 'besluit.pdf' staat er 2 keer in" in message


@pytest.mark.parametrize("file", ["../geheim.pdf", "map/../../geheim.pdf", "/etc/geheim.pdf"])
def test_a_manifest_reaches_no_file_outside_its_folder(tmp_path: Path, file: str) -> None:
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    put(tmp_path, "geheim.pdf")
    write(corpus, table(file=f'"{file}"'))
    assert "buiten de map" in refusal(corpus)


def test_a_listed_file_that_no_reader_knows_is_refused(tmp_path: Path) -> None:
    put(tmp_path, "besluit.docx")
    write(tmp_path, table(file='"besluit.docx"'))
    assert "'besluit.docx' is geen .pdf, .txt of .md" in refusal(tmp_path)


def test_everything_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    put(tmp_path, "besluit.pdf")
    write(
        tmp_path,
        table(date='"gisteren"'),
        table(id='"weg"', file='"weg.pdf"'),
        table(id='"kaal"', title=None),
    )
    message = refusal(tmp_path)
    assert "'gisteren'" in message
    assert "'weg.pdf' bestaat niet" in message
    assert "document 3 ('kaal'): 'title' ontbreekt" in message


@pytest.mark.parametrize("content", [b"[[document]\n", b'id = "caf\xe9"\n', b"\x00"])
def test_a_manifest_that_is_no_toml_is_refused_by_name(tmp_path: Path, content: bytes) -> None:
    put(tmp_path, "manifest.toml", content)
    assert "manifest.toml' is niet te lezen als TOML" in refusal(tmp_path)


def test_a_manifest_saved_by_a_windows_editor_is_read(tmp_path: Path) -> None:
    put(tmp_path, "besluit.pdf")
    put(tmp_path, "manifest.toml", b"\xef\xbb\xbf" + table().replace("\n", "\r\n").encode())
    assert read_manifest(tmp_path)[0].id == "besluit"


def test_a_folder_without_a_manifest_gives_all_its_documents_marked_as_derived(tmp_path: Path) -> None:
    put(tmp_path, "Woonvisie_2030 (définitief).PDF")
    sha256 = put(tmp_path, "onder/besluit-van-juli.md", b"# Besluit")
    put(tmp_path, "onder/brief.txt")
    documents = read_manifest(tmp_path)
    assert [(document.id, document.title, document.file) for document in documents] == [
        ("besluit-van-juli", "Besluit van juli", "onder/besluit-van-juli.md"),
        ("brief", "Brief", "onder/brief.txt"),
        ("woonvisie-2030-definitief", "Woonvisie_2030 (définitief)", "Woonvisie_2030 (définitief).PDF"),
    ]
    assert documents[0].sha256 == sha256
    for document in documents:
        assert (document.publisher, document.kind, document.date) == ("onbekend", "document", None)
        assert {"title", "publisher", "kind", "date"} <= set(document.derived)


def test_what_is_hidden_or_no_document_is_left_alone(tmp_path: Path) -> None:
    for name in (".verborgen.pdf", ".git/besluit.pdf", "README.md", "Leesmij.txt", "foto.png", "tabel.csv"):
        put(tmp_path, name)
    (tmp_path / "map.pdf").mkdir()
    (tmp_path / "kapot.pdf").symlink_to(tmp_path / "bestaat-niet.pdf")
    os.mkfifo(tmp_path / "eindeloos.pdf")
    assert read_manifest(tmp_path) == []


def test_a_readme_counts_when_the_manifest_lists_it(tmp_path: Path) -> None:
    put(tmp_path, "README.md")
    write(tmp_path, table(file='"README.md"'))
    assert [document.file for document in read_manifest(tmp_path)] == ["README.md"]


def test_files_of_one_name_get_ids_that_tell_them_apart(tmp_path: Path) -> None:
    for name in ("2024/besluit.pdf", "2025/besluit.pdf", "2025/besluit.txt", "!.pdf", "besluit.pdf"):
        put(tmp_path, name)
    write(tmp_path, table())
    assert [document.id for document in read_manifest(tmp_path)] == [
        "besluit",
        "document",
        "2024-besluit-pdf",
        "2025-besluit-pdf",
        "2025-besluit-txt",
    ]


def test_ids_stay_apart_even_when_whole_paths_read_the_same(tmp_path: Path) -> None:
    for name in ("a b.pdf", "a-b.pdf", "a_b.pdf"):
        put(tmp_path, name)
    ids = [document.id for document in read_manifest(tmp_path)]
    assert len(set(ids)) == 3
    assert read_manifest(tmp_path) == read_manifest(tmp_path)


def test_a_manifest_in_the_folder_above_describes_the_folder_with_the_files(tmp_path: Path) -> None:
    put(tmp_path, "documenten/besluit.pdf")
    put(tmp_path, "documenten/nieuw.pdf")
    write(tmp_path, table(file='"documenten/besluit.pdf"'), table(id='"elders"', file='"elders/weg.pdf"'))
    documents = read_manifest(tmp_path / "documenten")
    assert [(document.id, document.file) for document in documents] == [
        ("besluit", "besluit.pdf"),
        ("nieuw", "nieuw.pdf"),
    ]
    assert [document.title for document in documents] == ["Besluit van de raad", "Nieuw"]


def test_somebody_elses_manifest_in_the_folder_above_does_no_harm(tmp_path: Path) -> None:
    put(tmp_path, "documenten/besluit.pdf")
    put(tmp_path, "manifest.toml", b'[package]\nname = "iets anders"\n')
    assert [document.id for document in read_manifest(tmp_path / "documenten")] == ["besluit"]


def test_an_empty_folder_has_no_documents_and_a_missing_one_is_an_error(tmp_path: Path) -> None:
    assert read_manifest(tmp_path) == []
    assert "bestaat niet" in refusal(tmp_path / "nergens")
    put(tmp_path, "besluit.pdf")
    assert "is geen map" in refusal(tmp_path / "besluit.pdf")


def test_a_relative_folder_is_read_like_a_full_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "corpus/besluit.pdf")
    write(tmp_path / "corpus", table())
    monkeypatch.chdir(tmp_path)
    assert read_manifest(Path("corpus")) == read_manifest(tmp_path / "corpus")


def test_the_documents_of_this_repository_are_what_their_manifest_says() -> None:
    documents = read_manifest(ROOT / "corpus")
    assert [document.id for document in documents] == [
        "voortgangsrapportage",
        "strategische-agenda",
        "pa-agenda",
        "afsprakenkader",
        "samenwerkingsafspraken",
    ]
    assert not any(document.derived for document in documents)


def test_reading_a_manifest_loads_no_heavy_library() -> None:
    code = (
        "import sys, ingest.manifest;"
        "heavy = {'numpy', 'pypdf', 'pdfplumber', 'pypdfium2', 'chromadb', 'llama_index'};"
        "print({name.split('.')[0] for name in sys.modules} & heavy)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


@pytest.mark.parametrize(
    ("until", "day", "over"),
    [
        ("2026", "2026-03-01", False),
        ("2026", "2027-01-01", True),
        ("2026-02", "2026-02-28", False),
        ("2026-02", "2026-03-01", True),
        ("2026-02-27", "2026-02-28", True),
        (None, "2040-01-01", False),
    ],
)
def test_an_agreement_until_a_year_holds_to_its_last_day(until: str | None, day: str, over: bool) -> None:
    document = Document("a", "A", "B", "besluit", None, None, until, "a.pdf", "0", "c")
    assert document.over_on(day) is over
