"""What is understood of a question: its words, names and numbers, slips repaired, and what a follow-up leans on."""

from __future__ import annotations

import pytest

from assistant.reader import Reader
from assistant.reading.asking import bare_question
from assistant.reading.naming import said_of_a_document
from assistant.reading.question import Group, Question, Turn, years_in
from assistant.recall import Memory
from assistant.service import Service
from assistant.turns.pointing import stepped
from assistant.words.compounding import AskedCompounds
from assistant.words.spelling import Speller, distance, rarity
from ingest.language import Compounds, stem

LEADER = "Wie is bestuurlijk trekker van Warmte voor de Waard?"
ACTION = "Wat is actie 3 van het afsprakenkader?"
TASK = "Wat is de opgave van Lagewaard in 2026-2027?"


def read(reader: Reader, text: str, *before: str) -> Question:
    return reader.understander.understand(text, [Turn(turn) for turn in before], Memory(reader))


def named(question: Question, kind: str) -> list[str]:
    return [name.shown for name in question.named(kind)]


# --- names ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        ("Wie trekt Fietsnet Waardstreek?", "dossier", ["Fietsnet Waardstreek"]),
        ("wie trekt warmte voor de waard", "dossier", ["Warmte voor de Waard"]),
        ("hoe gaat het met jeugdhulpdichtbij", "dossier", ["Jeugdhulp Dichtbij"]),
        ("Doet Rietmeer mee aan Zon op Bedrijfsdaken?", "gemeente", ["Rietmeer"]),
        ("wat doet RIETMEER", "gemeente", ["Rietmeer"]),
        ("wat wil wethouder Yildirim", "persoon", ["S. Yildirim"]),
        ("Welke dossiers heeft B. van 't Hof?", "persoon", ["B. van 't Hof"]),
        ("wat zegt de lobbyagenda over het keerspoor", "document", ["Lobbyagenda gemeente Lagewaard"]),
        ("wat zegt de strategische agenda", "document", ["Strategische agenda Waardstreek 2030"]),
        ("Hoe is het weer?", "dossier", []),
    ],
)
def test_names_are_recognised(visible_reader: Reader, text: str, kind: str, names: list[str]) -> None:
    assert named(read(visible_reader, text), kind) == names


def test_two_dossiers_in_one_question(visible_reader: Reader) -> None:
    question = read(visible_reader, "Wie trekken Warmte voor de Waard en Zon op Bedrijfsdaken?")
    assert set(named(question, "dossier")) == {"Warmte voor de Waard", "Zon op Bedrijfsdaken"}


@pytest.mark.xfail(reason="the region's name in a dossier's name weighs as much as its own word")
def test_a_dossier_is_named_without_the_region_in_its_name(visible_reader: Reader) -> None:
    assert named(read(visible_reader, "Wat is het doel van het Fietsnet?"), "dossier") == [
        "Fietsnet Waardstreek"
    ]


def test_a_region_is_not_its_namesake(visible_reader: Reader) -> None:
    assert named(read(visible_reader, "Wat wil regio Lagewaard?"), "gemeente") == []


@pytest.mark.parametrize("aside", ["in hemelsnaam", "in vredesnaam", "in godsnaam"])
def test_an_aside_is_no_word_of_the_question(visible_reader: Reader, aside: str) -> None:
    question = read(visible_reader, f"Waarom rijdt er {aside} geen buurtbus?")
    assert question.text == "Waarom rijdt er geen buurtbus?"
    assert question.unknown == ()


def test_unknown_words_are_told(visible_reader: Reader) -> None:
    assert read(visible_reader, "Doet Ruttermeer mee?").unknown == ("ruttermeer",)
    assert read(visible_reader, "Doet Rietmeer mee?").unknown == ()


# --- numbers --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Wat is actie 3?", "3"),
        ("actie nummer 12", "12"),
        ("actiepunt 7", "7"),
        ("Thema 2 van Leefomgeving", "2"),
        ("Wat is actie 2027?", ""),
        ("Hoeveel acties zijn er?", ""),
    ],
)
def test_number_of_an_action_or_theme(visible_reader: Reader, text: str, number: str) -> None:
    assert read(visible_reader, text).number == number


def test_paragraph_and_years(visible_reader: Reader) -> None:
    question = read(visible_reader, "Wat staat er in paragraaf 5.4 over 2025-2026 en 2025?")
    assert question.paragraph == "5.4"
    assert question.years == (2025, 2026)


def test_years_in_a_text() -> None:
    assert years_in("van 2025-2026 tot 2030, nummer 120251 en 1234") == (2025, 2026, 2030)
    assert years_in("geen jaar") == ()


# --- slips ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("duurzaamhied van het dorp", "duurzaamheid van het dorp"),
        ("wat kost de ontsluting", "wat kost de ontsluiting"),
        ("Bedrijsdaken", "Bedrijfsdaken"),
        ("wie zijn de trekers van Fietsnet Waardstreek", "wie zijn de trekkers van Fietsnet Waardstreek"),
        ("hoevel woningen komen er", "hoeveel woningen komen er"),
        ("Welke dossiers heeft wethouder Kromhuot?", "Welke dossiers heeft wethouder Kromhout?"),
        ("Doet Meerdrechtt mee aan Fietsnet Waardstreek?", "Doet Meerdrecht mee aan Fietsnet Waardstreek?"),
        ("scehelt het veel", "scheelt het veel"),
        ("wie is treker van water", "wie is trekker van water"),
    ],
)
def test_a_slip_is_repaired_and_told(visible_reader: Reader, text: str, mended: str) -> None:
    question = read(visible_reader, text)
    assert question.text == mended, "the page shows under 'gelezen als' what was understood"
    assert question.corrected and question.corrected[0][0] in text


@pytest.mark.parametrize(
    "text",
    [
        "Welke dossiers heeft wethouder Bromhout?",
        "Wat doet Heusden met Werkendam?",
        "Wie trekt Warmte voor de Waard?",
        "Wat is een knotwilg?",
        "Wat zegt de gemeente Oudenrijn?",
        "de warmtebronnen van de glastuinbouw",
    ],
)
def test_right_words_and_names_stay(visible_reader: Reader, text: str) -> None:
    question = read(visible_reader, text)
    assert question.text == text, f"the question is changed under the asker's hands: {question.corrected}"


def test_speller_mends_what_the_keyboard_does_and_leaves_what_may_be_another_word() -> None:
    speller = Speller(
        {"woningbouw": 9, "bouwweg": 3, "bouwwet": 3, "regionale": 5}, ["housing"], ["opgav"], ["kromhout"]
    )
    assert speller.repair("woningbuow") == "woningbouw"
    assert speller.repair("woningbuow", capital=True) is None, "a name becomes a word"
    assert speller.repair("regionalle") == "regionale"
    assert speller.repair("kromhuot", capital=True) == "kromhout"
    assert speller.repair("kramhout", capital=True) is None, "another vowel may be another person"
    assert speller.repair("opgave") is None and speller.repair("housing") is None
    assert speller.repair("bouwwek") is None, "two corrections are as near and as usual"
    assert speller.repair("buow") is None, "too short to be sure of"
    assert speller.repair("werkne") == "werken", "a word of general Dutch that the library need not have"


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("Wie trekt het jeugdhulpdossier?", "Wie trekt het dossier Jeugdhulp?"),
        ("Wie trekt het strandjesdossier?", "Wie trekt het strandjesdossier?"),
        ("Wie trekt de waardstreekwoonzorgafspraken?", "Wie trekt de Woonzorgafspraken Waardstreek?"),
    ],
)
def test_a_dossiers_name_in_a_compound_is_taken_out_of_it(
    visible_reader: Reader, text: str, read_as: str
) -> None:
    assert read(visible_reader, text).text == read_as


def test_a_word_that_the_thesaurus_shows_is_no_slip_of_another(visible_reader: Reader) -> None:
    for asked in ("Krijgt een statushouder voorrang?", "Mag je een huis optoppen?"):
        assert read(visible_reader, asked).corrected == (), asked


def test_a_k_for_a_c_is_mended_where_the_library_has_the_word_with_a_c() -> None:
    speller = Speller({"projecten": 9, "actie": 3, "kosten": 4, "park": 2}, [])
    assert speller.repair("projekten") == "projecten"
    assert speller.repair("aktie") == "actie"
    assert (
        speller.repair("kosten") is None
        and speller.repair("park") is None
        and speller.repair("kansen") is None
    )


@pytest.mark.parametrize(
    ("one", "other", "steps"),
    [
        ("huis", "huis", 0),
        ("huis", "hius", 1),
        ("huis", "huizen", 3),
        ("trein", "treien", 1),
        ("abc", "", 3),
        ("", "", 0),
    ],
)
def test_distance(one: str, other: str, steps: int) -> None:
    assert distance(one, other, 3) == steps == distance(other, one, 3)


def test_distance_stops_early() -> None:
    assert distance("wethouder", "burgemeester", 2) == 3


def test_rarity_orders_words() -> None:
    assert 0 <= rarity("huis") < rarity("keerspoor") <= 1
    assert rarity("zzzxqv") == 1


# --- words ----------------------------------------------------------------------------------------------------------


def test_a_group_matches_its_alternatives() -> None:
    group = Group("huizen", 1.0, ((("huis",), 1.0), (("woning",), 0.75), (("sociale", "huur"), 0.5)))
    assert group.match({"huis", "woning"}) == 1.0
    assert group.match({"woning"}) == 0.75
    assert group.match({"sociale"}) == 0.0, "a phrase counts only whole"
    assert group.match({"sociale", "huur"}) == 0.5


def test_everyday_words_find_those_of_the_documents(visible_reader: Reader) -> None:
    (house,) = [
        g for g in read(visible_reader, "Hoeveel huizen worden aardgasvrij?").groups if g.shown == "huizen"
    ]
    assert house.match({"woon"}) > 0.5 or house.match({"won"}) > 0.5 or house.match({"woning"}) > 0.5


def test_words_of_form_weigh_little(visible_reader: Reader) -> None:
    weights = {
        g.shown: g.weight
        for g in read(visible_reader, "Hoeveel zonnepanelen komen er volgens het rapport?").groups
    }
    assert weights["zonnepanelen"] > 5 * max(
        weights["komen"], weights["rapport"], weights.get("volgens", 0.0)
    )


def test_an_abbreviation_stands_for_its_words(visible_reader: Reader) -> None:
    (group,) = [g for g in read(visible_reader, "Wat doet BRW?").groups if g.shown == "brw"]
    assert group.match({"bureau", "regio", "waardstreek"}) > 0.8


def test_a_question_without_words(visible_reader: Reader) -> None:
    for text in ("", "???", "de het een"):
        question = read(visible_reader, text)
        assert question.groups == ()
        assert question.coverage({"huis"}) == 0.0


def test_coverage_is_the_share_of_the_weight(visible_reader: Reader) -> None:
    question = read(visible_reader, "Waar komen windmolens?")
    assert question.coverage(set()) == 0.0
    assert question.coverage({a for g in question.groups for a in g.alternatives[0][0]}) == pytest.approx(1.0)


# --- follow-ups -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "text", "understood"),
    [
        (LEADER, "En Zon op Bedrijfsdaken?", "Wie is bestuurlijk trekker van Zon op Bedrijfsdaken?"),
        (TASK, "En Oudendam?", "Wat is de opgave van Oudendam in 2026-2027?"),
        (TASK, "En in 2028-2031?", "Wat is de opgave van Lagewaard in 2028-2031?"),
        (LEADER, "Tot wanneer loopt dat?", "Wat is de looptijd van Warmte voor de Waard?"),
        pytest.param(
            LEADER,
            "En van Fietsnet Waardstreek?",
            "Wie is bestuurlijk trekker van Fietsnet Waardstreek?",
        ),
    ],
)
def test_a_follow_up_is_read_with_the_question_before_it(
    visible_reader: Reader, before: str, text: str, understood: str
) -> None:
    question = read(visible_reader, text, before)
    assert question.follow_up
    assert question.text == understood


@pytest.mark.parametrize(
    "text", ["En wie doen er mee?", "Wat is de looptijd daarvan?", "Tot wanneer loopt dat?"]
)
def test_a_follow_up_keeps_the_dossier(visible_reader: Reader, text: str) -> None:
    assert named(read(visible_reader, text, LEADER), "dossier") == ["Warmte voor de Waard"]


def test_a_follow_up_takes_another_dossier(visible_reader: Reader) -> None:
    question = read(visible_reader, "En Zon op Bedrijfsdaken?", LEADER)
    assert named(question, "dossier") == ["Zon op Bedrijfsdaken"]
    assert question.intent.form == "wie", "the follow-up asks who, as the question before it"


@pytest.mark.parametrize(
    "text",
    [
        "Wie trekt Buurtbus en Deelvervoer?",
        "Hoeveel lobbydoelen zijn er?",
        "Wat staat er in de strategische agenda over windmolens?",
    ],
)
def test_a_new_question_stands_alone(visible_reader: Reader, text: str) -> None:
    question = read(visible_reader, text, LEADER)
    assert question.text == text and not question.inherited
    assert "Warmte voor de Waard" not in named(question, "dossier"), "an answer about the dossier of before"


def test_three_turns(visible_reader: Reader) -> None:
    question = read(visible_reader, "En tot wanneer loopt dat?", LEADER, "En Zon op Bedrijfsdaken?")
    assert named(question, "dossier") == ["Zon op Bedrijfsdaken"]


@pytest.mark.parametrize(
    ("asked", "number", "then"),
    [
        ("En de actie daarna?", "3", "4"),
        ("En de volgende?", "3", "4"),
        ("En de zevende?", "3", "7"),
        ("En nummer 12?", "3", "12"),
        ("En 5?", "3", "5"),
        ("En de vorige actie?", "3", "2"),
        ("En de actie daarvoor?", "1", "1"),
        ("En het jaar daarna?", "3", "3"),
        ("Wie voert dat uit?", "3", "3"),
        ("En de eerste en de tweede?", "3", "3"),
        ("En de volgende?", "", ""),
        ("hoeveel uur kost dat in het eerste jaar", "4", "4"),
    ],
)
def test_steps_from_one_number_to_another(asked: str, number: str, then: str) -> None:
    assert stepped(asked, number) == then, f"after action {number}, {asked!r} is about action {then}"


def test_a_stepped_number_keeps_its_document(visible_reader: Reader) -> None:
    question = read(visible_reader, "En de actie daarna?", ACTION)
    assert question.number == "4"
    assert named(question, "document") == ["Afsprakenkader Samen Wonen Waardstreek"]


# --- several questions in one -----------------------------------------------------------------------------------------


def test_a_question_in_parts(visible_reader: Reader) -> None:
    clauses = visible_reader.understander.clauses
    assert clauses("Hoeveel woningen komen er, en wie betaalt dat?") == [
        "Hoeveel woningen komen er",
        "wie betaalt dat?",
    ]
    assert clauses("Ik woon in Oudendam. Doet mijn gemeente mee?") == [
        "Ik woon in Oudendam.",
        "Doet mijn gemeente mee?",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Wie trekt Warmte voor de Waard en Zon op Bedrijfsdaken?",
        "Hoeveel woningen komen er?",
        "Wat is Buurtbus en Deelvervoer?",
        "",
    ],
)
def test_one_question_stays_whole(visible_reader: Reader, text: str) -> None:
    assert visible_reader.understander.clauses(text) == [text]


def _stands_for(reader: Reader, text: str, word: str) -> set[str]:
    question = reader.understander.understand(text)
    return {s for g in question.groups if g.shown == word for needed, _ in g.alternatives for s in needed}


@pytest.mark.parametrize(
    ("text", "word", "meant"),
    [
        ("Hoeveel huizen worden er gebouwd?", "huizen", "woning"),
        ("Mijn opa wil niet naar een tehuis", "opa", "ouderen"),
        ("wie draait er voor de kosten op", "draait", "verantwoordelijk"),
    ],
)
def test_everyday_words_stand_for_the_fields_terms(
    visible_reader: Reader, text: str, word: str, meant: str
) -> None:
    assert stem(meant) in _stands_for(visible_reader, text, word)


def test_a_word_itself_is_told_from_what_stands_for_it(visible_reader: Reader) -> None:
    group = visible_reader.understander.understand("Hoeveel huizen komen er bij?").groups[0]
    assert group.names({stem("huis")}) and not group.names({stem("woning")})
    assert group.match({stem("huis")}) > group.match({stem("woning")}) > 0


def test_words_that_questions_are_put_with_weigh_less(visible_reader: Reader) -> None:
    def weight(word: str) -> float:
        return next(
            g.weight for g in read(visible_reader, f"Hoeveel vossen {word} er?").groups if g.shown == word
        )

    assert weight("krijgen") < 0.7 * weight("vossen")
    assert weight("gemiddeld") < 0.7 * weight("vossen")


@pytest.mark.parametrize(
    "start", ["Hoeveel winkels... nee, ", "Hoeveel winkels, sorry, ik bedoel ", "Wie bouwt, of nee, "]
)
def test_what_is_taken_back_is_not_asked(visible_reader: Reader, start: str) -> None:
    question = read(visible_reader, f"{start}hoeveel woningen komen er?")
    assert question.text == "hoeveel woningen komen er?"
    assert len(visible_reader.understander.clauses(question.asked)) == 1


def test_a_condition_stays_with_what_is_asked_of_it(visible_reader: Reader) -> None:
    text = "en als het tegenzit, wat dan?"
    assert visible_reader.understander.clauses(text) == [text]


def test_a_clipped_article_is_no_sun(visible_reader: Reader) -> None:
    assert [g.shown for g in read(visible_reader, "Is er zo'n tekort?").groups] == ["tekort"]


@pytest.mark.parametrize("occasion", ["Voor een raadsmemo: ", "Even snel, ", "Korte vraag: ", "Hallo, "])
def test_what_a_question_is_for_is_no_part_of_it(visible_reader: Reader, occasion: str) -> None:
    bare = read(visible_reader, "wie trekt Fietsnet Waardstreek?")
    told = read(visible_reader, f"{occasion}wie trekt Fietsnet Waardstreek?")
    assert [g.shown for g in told.groups] == [g.shown for g in bare.groups]
    assert told.unknown == bare.unknown


@pytest.mark.parametrize(
    ("indirect", "direct"),
    [
        ("Kunt u mij vertellen wie de dijk trekt?", "wie trekt de dijk?"),
        ("Weet u ook wanneer het klaar is?", "wanneer is het klaar?"),
        ("Ik zou graag willen weten welke gemeenten meedoen", "welke gemeenten meedoen"),
        ("Mag ik vragen hoeveel dat kost?", "hoeveel dat kost?"),
        ("Vertel eens wat een concessie is", "wat is een concessie?"),
        ("Kunt u een trekker noemen?", "Kunt u een trekker noemen?"),
        ("Wil je dat de regio betaalt?", "Wil je dat de regio betaalt?"),
    ],
)
def test_a_question_that_is_asked_politely_is_the_question(indirect: str, direct: str) -> None:
    """Its frame once led the words of the question astray: another name was given for the leader."""
    assert bare_question(indirect, bool, bool).lower() == direct.lower()


def test_an_adjective_of_a_title_names_the_document_only_before_what_a_document_is() -> None:
    """'de strategisch adviseur' once sent a question to the strategic agenda, which says nothing of it."""
    assert said_of_a_document("strategisch", "wat zei de strategische agenda daarover?")
    assert not said_of_a_document("strategisch", "hoeveel uur krijgt de strategisch adviseur wonen?")
    assert said_of_a_document("afsprakenkader", "staat dat in het afsprakenkader?")


def test_a_compound_of_the_asker_is_parted_over_usual_words() -> None:
    library = Compounds({"tegel": 3})
    assert library.parts("tegelploegen") == ()
    assert AskedCompounds(library).parts("tegelploegen") == ("tegel", "ploegen")


def test_a_loose_head_of_a_compound_is_left_out(visible_reader: Reader) -> None:
    read = visible_reader.understander.understand
    assert read("hoe zit het met dat busgedoe?").text == "hoe zit het met dat bus?"
    assert "organisaties" in read("welke jeugdhulpclubs doen er mee?").text


def test_the_adjective_of_a_place_stands_for_that_place(visible_reader: Reader) -> None:
    asked = read(visible_reader, "Wat staat er in de Lagewaardse afspraken?")
    group = next(g for g in asked.groups if g.shown.startswith("lagewaard"))
    assert group.match({stem("lagewaard")}) > 0.5
    assert all(g.match({stem("partner")}) == 0 for g in asked.groups)


def test_an_abbreviation_that_closes_a_name_says_less_than_the_name(visible_reader: Reader) -> None:
    asked = read(visible_reader, "Wanneer rijdt de trein naar Lagewaard CS?")
    weights = {g.shown: g.weight for g in asked.groups}
    assert weights["cs"] < weights["lagewaard"]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Tot welke datum duurt de verhuizing?", "datum"),
        ("Wat is de rechtvaardiging van de bouw?", "rechtvaardiging"),
    ],
)
def test_the_word_for_the_form_of_the_answer_is_demanded_of_no_text(
    service: Service, text: str, word: str
) -> None:
    """Also where the documents do not have it and it may stand for a word that they do have."""
    asked = service._reader.understander.understand(text)
    assert next(g.weight for g in asked.groups if g.shown == word) < 0.1


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Welke eisen gelden er ten aanzien van de woningen?", "aanzien"),
        ("In hoeverre is het warmtenet betaalbaar?", "hoeverre"),
        ("Hoeveel inwoners zijn er op dit moment?", "moment"),
        ("Is er iets vastgelegd over de dijk?", "vastgelegd"),
        ("De lege scholen, wordt daar over nagedacht?", "nagedacht"),
    ],
)
def test_what_only_joins_or_opens_a_question_is_demanded_of_no_text(
    service: Service, text: str, word: str
) -> None:
    asked = service._reader.understander.understand(text)
    assert next((g.weight for g in asked.groups if g.shown == word), 0.0) < 0.12


@pytest.mark.parametrize("people", ["een Lagewaarder", "de Lagewaarders", "Lagewaardenaren"])
def test_who_is_called_by_a_place_names_it(visible_reader: Reader, people: str) -> None:
    asked = read(visible_reader, f"Waar kunnen {people} terecht?")
    assert any(g.match({stem("lagewaard")}) > 0.5 for g in asked.groups)


def test_an_everyday_word_weighs_what_stands_for_it(service: Service) -> None:
    """ "Gevangenis" is a usual Dutch word, and the documents speak of detention: it is what the question is about."""
    asked = service._reader.understander.understand("Wie komt er uit de gevangenis?")
    assert next(g.weight for g in asked.groups if g.shown == "gevangenis") > 0.3


@pytest.mark.parametrize(
    ("text", "age", "weighs"),
    [
        ("Mijn buurvrouw van 82 wil kleiner wonen, is er hulp?", "82", False),
        ("Ik ben 24 en zoek een woning, is er hulp?", "24", False),
        ("Komen er 82 woningen bij?", "82", True),
        ("Is er hulp voor mijn buurvrouw in flat 82?", "82", True),
    ],
)
def test_how_old_somebody_is_is_no_figure_to_look_for(
    visible_reader: Reader, text: str, age: str, weighs: bool
) -> None:
    """The nearest "82" would be one of hours or homes."""
    found = next(g for g in visible_reader.understander.understand(text).groups if g.shown == age)
    assert (found.weight > 0.1) == weighs


def test_a_particle_stands_for_its_verb(visible_reader: Reader) -> None:
    """ "Stelt ... vast" is told by "vaststelling"."""
    groups = {
        g.shown: g
        for g in visible_reader.understander.understand("Wanneer stelt de raad de visie vast?").groups
    }
    assert groups["vast"].match(frozenset({stem("vaststelling")})) > 0.5
    loose = {g.shown: g for g in visible_reader.understander.understand("Staat de prijs vast?").groups}
    assert loose["vast"].match(frozenset({stem("vaststelling")})) < 0.5
