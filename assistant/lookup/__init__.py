"""Question -> records. Each lookup answers its own kind of question or passes; the first that answers is used."""

from __future__ import annotations

from dataclasses import replace

from assistant.draft import Draft, aside
from assistant.lookup import claimed, listing
from assistant.lookup.about import aboutness, speaking, wanted
from assistant.lookup.across import (
    beside,
    by_description,
    counted_records,
    exceptions,
    in_short,
    likely,
    notions,
    of_a_figure,
    pictured,
)
from assistant.lookup.across.after_another import after_another, questions_of
from assistant.lookup.across.in_other_words import INSTEAD, LIKELY, OF_TWO_INSTEAD, in_other_words
from assistant.lookup.across.one_without_other import one_without_other
from assistant.lookup.actions import (
    actions,
    charges,
    durations,
    in_order,
    numbered,
    of_an_action,
    tallies,
    which_action,
)
from assistant.lookup.agendas import goal_counts, goals, of_parts, stands_under, themes
from assistant.lookup.asked import (
    counted_claim,
    courtesy,
    labels,
    nothing_said,
    of_a_row,
    of_what_is_counted,
    so_many,
)
from assistant.lookup.asked.denied import held_to_denial
from assistant.lookup.asked.from_now import put_as_of_now
from assistant.lookup.asked.narrowed import speaks_of_part, without_part
from assistant.lookup.asked.period_words import in_years
from assistant.lookup.asked.there_is import put_as_which, told_whether
from assistant.lookup.asked.told_number import held_to, put_as_how_many
from assistant.lookup.asked.told_part import held_to_part, put_as_which_part
from assistant.lookup.asked.undertaken import is_its_action, undertaken
from assistant.lookup.cards import (
    asked_otherwise,
    changes,
    claimed_leader,
    in_part,
    official_lists,
    official_of,
    officials,
    other_labels,
    paired,
    premises,
    region,
    said_of_body,
)
from assistant.lookup.common import Desk
from assistant.lookup.each import actions as of_each_action
from assistant.lookup.each import alike, groups, of_a_person, parties
from assistant.lookup.each import documents as of_each_document
from assistant.lookup.each import dossiers as of_each_dossier
from assistant.lookup.each import whether as whether_each
from assistant.lookup.each.unmet import held_to_each
from assistant.lookup.listing import among, of_period, selection
from assistant.lookup.papers import (
    eldest,
    how_often,
    library,
    makers,
    on_page,
    purpose,
    terms,
    two_dates,
    where_of_card,
    which_document,
    which_of_them,
)
from assistant.lookup.persons import (
    alongside,
    beside_leader,
    by_themselves,
    of_a_sort,
    of_two,
    offices,
    people,
    portfolios,
    sharing,
    signatures,
    successions,
    than_one,
    townspeople,
)
from assistant.lookup.relations import over_all
from assistant.lookup.tables import (
    against_sum,
    between_years,
    contrasts,
    figures,
    findings,
    growth,
    hours,
    hours_parts,
    inhabitants,
    league,
    manifold,
    others,
    over_years,
    places,
    ranks,
    rows,
    stated,
    table_parts,
    thresholds,
    town_size,
    towns,
    which_town,
    whole,
)
from assistant.reading.question import Question
from assistant.reading.register_words import asks_of_each
from assistant.reading.trouble import asks_for_help

LOOKUPS = (
    ("uitgaven", changes.look_up),
    ("ambtenaar van een dossier", official_of.look_up),
    ("ambtenaren van de dossiers", official_lists.look_up),
    ("ambt van wat geen dossier is", said_of_body.look_up),
    ("aanspraak", courtesy.look_up),
    ("duur", among.look_up),
    ("welk van de documenten", which_of_them.look_up),
    ("een plaats in een rij", of_a_row.look_up),
    ("het een tegen het ander", over_all.look_up),
    ("waar een veld staat", where_of_card.look_up),
    ("voor, na of naast een persoon", successions.look_up),
    ("gemeente van de regio", region.belongs),
    ("voor een deel", in_part.look_up),
    ("andere trekkers", beside_leader.look_up),
    ("of het voor elk geldt", whether_each.look_up),
    ("wat hetzelfde heeft", alike.look_up),
    ("van elk dossier", of_each_dossier.look_up),
    ("van elke actie", of_each_action.look_up),
    ("van elk hunner", groups.look_up),
    ("uren van elke organisatie", parties.look_up),
    ("van elk document", of_each_document.look_up),
    ("hoe vaak een woord er staat", how_often.look_up),
    ("soort trekker", of_a_sort.look_up),
    ("functies van de trekkers", offices.look_up),
    ("eerste of laatste actie", in_order.look_up),
    ("lijsten met voorwaarden", listing.others),
    ("wat een vraag beweert", claimed.look_up),
    ("woorden van het register", labels.look_up),
    ("in het kort", in_short.look_up),
    ("wat op een bladzijde staat", on_page.look_up),
    ("velden van de dossiers van een persoon", of_a_person.look_up),
    ("trekkers alleen", by_themselves.look_up),
    ("trekkers met elkaar", sharing.look_up),
    ("wie iets zou trekken", claimed_leader.look_up),
    ("lobbydoelen van een ander", wanted.of_another),
    ("lijsten met voorwaarden", of_period.look_up),
    ("lijsten met voorwaarden", listing.look_up),
    ("wat over een onderwerp gaat", speaking.look_up),
    ("waar een partij genoemd is", speaking.involved),
    ("twee documenten naar datum", two_dates.look_up),
    ("oudst, nieuwst of langst", eldest.look_up),
    ("hoe groot een gemeente is", town_size.look_up),
    ("geteld en vergeleken", counted_records.look_up),
    ("wat twee dingen zijn", notions.look_up),
    ("waar een getal bij hoort", of_a_figure.look_up),
    ("makers", makers.look_up),
    ("documenten", library.look_up),
    ("waar een document voor is", purpose.look_up),
    ("partijen van een actie", numbered.of_one_described),
    ("uren nagerekend", hours.look_up),
    ("waar uren voor zijn", hours_parts.look_up),
    ("deel van een geheel", whole.look_up),
    ("plaatsen van een gemeente", places.look_up),
    ("genoemde cijfers", stated.look_up),
    ("overige gemeenten", others.look_up),
    ("over de jaren", over_years.look_up),
    ("zoveel keer", manifold.look_up),
    ("boven of onder een ander", thresholds.above_another),
    ("verandering over perioden", growth.look_up),
    ("een cijfer over de jaren", between_years.look_up),
    ("op volgorde", ranks.look_up),
    ("een gemeente tegen andere samen", against_sum.look_up),
    ("gemeenten op een rij", league.look_up),
    ("delen van een tabel", table_parts.look_up),
    ("bevindingen", findings.look_up),
    ("twee dossiers", paired.look_up),
    ("duur", durations.look_up),
    ("genummerde acties", numbered.look_up),
    ("vergelijkingen", contrasts.look_up),
    ("meer of minder dan een ander", than_one.look_up),
    ("dossiers van wie", portfolios.look_up),
    ("andere kopjes van een kaart", other_labels.look_up),
    ("ambtenaren", officials.look_up),
    ("personen", beside.about_person),
    ("dossiers", beside.look_up),
    ("acties van een verantwoordelijke", charges.look_up),
    ("gemeenten van de regio", region.look_up),
    ("dossiers", by_description.look_up),
    ("aannames", premises.look_up),
    ("namen onder een voorwoord", signatures.look_up),
    ("begrippen", terms.look_up),
    ("in welk document iets staat", which_document.look_up),
    ("thema waaronder iets staat", stands_under.look_up),
    ("lobbydoelen geteld", goal_counts.look_up),
    ("wat er over een onderwerp gevraagd wordt", wanted.look_up),
    ("lobbydoelen", goals.look_up),
    ("rijen van een tabel", rows.look_up),
    ("boven of onder een grens", thresholds.look_up),
    ("gemeenten samen", towns.look_up),
    ("personen van een gemeente", townspeople.look_up),
    ("overzichten", selection.look_up),
    ("personen samen of alleen", alongside.look_up),
    ("personen", people.look_up),
    ("telling van acties", tallies.look_up),
    ("welke actie", which_action.look_up),
    ("acties", actions.look_up),
    ("themas van delen", of_parts.look_up),
    ("themas", themes.look_up),
    ("dossiers", pictured.look_up),
    ("gemeente niet genoemd", which_town.look_up),
    ("inwoners", inhabitants.look_up),
    ("cijfers", figures.look_up),
    ("lijsten met voorwaarden", listing.by_one_name),
    ("niets genoemd", nothing_said.look_up),
    ("waarschijnlijk veld", likely.look_up),
    ("niets dat past", by_description.refuse),
)
FACTS = (
    "namen onder een voorwoord",
    "makers",
    "boven of onder een grens",
    "gemeenten samen",
    "dossiers van wie",
    "overzichten",
    "personen samen of alleen",
    "personen",
)  # they tell who and which, never why


OF_TWO = ("twee dossiers",)  # they read who is named twice; the next surely
OF_COUNTS = "het een tegen het ander"  # it keeps out of a row whom the question does
# They tell of a dossier that no word names, or ask which one is meant.
GUESSES = ("dossiers", "niets genoemd", "thema waaronder iets staat")
OF_WORDS = ("begrippen", "woorden van het register")  # that nothing explains a word stands
OF_LISTS = "lijsten met voorwaarden"  # it may read two names as two conditions of one
OF_MORE = ("duur", OF_LISTS, "personen samen of alleen", "dossiers van wie")


def look_up(question: Question, desk: Desk) -> tuple[Draft | None, str]:
    """The first lookup's answer with its name, held against what is asked; (None, "") where none answers."""
    if asks_for_help(question):
        return None, ""
    question = in_years(question, desk)
    draft, name = _look_up(question, desk)
    draft = asked_otherwise.held_to(question, draft) if draft is not None else None
    draft = held_to_denial(question, draft, name) if draft is not None else None
    draft = held_to_each(question, draft, name)
    draft = aboutness.held_against(question, desk, draft) if draft is not None else None
    draft = of_an_action.held_against(question, desk, draft) if draft is not None else None
    draft = of_what_is_counted.held_against(question, desk, draft) if draft is not None else None
    draft = counted_claim.answered(question, draft) if draft is not None else None
    return draft, name if draft is not None else ""


def _look_up(question: Question, desk: Desk) -> tuple[Draft | None, str]:
    """The first lookup's answer with its name. What no lookup answers is asked again in the likeliest
    words of the register, and where those are sure, also what only lookups of one thing answer."""
    if text := put_as_how_many(question):
        told, by = _reread(text, question, desk)
        if (counted := held_to(question, told)) is not None:
            return counted, by
    if text := put_as_of_now(question):
        told, by = _reread(text, question, desk)
        if told is not None:
            return told, by
    if text := put_as_which_part(question):
        told, by = _reread(text, question, desk)
        if (shared := held_to_part(question, told)) is not None:
            return shared, by
    draft, name = _first(question, desk)
    of_both, by = _of_two_names(question, desk, draft, name)
    if of_both is not None:
        return of_both, by
    if name not in exceptions.READ:
        text, out = exceptions.put_without(question, desk)
        told, by = _reread(text, question, desk)
        if (told := exceptions.told_with(out, told)) is not None:
            return told, by
    if draft is not None and name in (*OF_MORE, OF_COUNTS) and (draft.outcome == "beantwoord" or draft.whole):
        if draft.outcome != "beantwoord" and name == OF_LISTS:
            told, by = _of_each(question, desk)
            if told is not None:
                return told, by
        return draft, name  # also that there is none: other words may ask the opposite
    least = LIKELY if draft is None else OF_TWO_INSTEAD if name in OF_TWO else INSTEAD
    guessed = draft is not None and (
        name in GUESSES or (draft.outcome != "beantwoord" and name not in OF_WORDS)
    )
    text = in_other_words(question, desk, least, guessed)
    told, by = _reread(text, question, desk)
    if draft is None and told is None:
        return _put_otherwise(question, desk)
    if draft is not None and told is not None and name in OF_TWO and told.why == draft.why:
        return draft, name  # the question's own words say best what of it is compared
    if draft is None or (told is not None and told.outcome == "beantwoord"):
        return told, by
    if (
        told is not None
        and told.outcome == "niet-gevonden"
        and name == by == "acties"
        and draft.why == "actie"
    ):
        # That it has none of what is asked, instead of all that it has; hours and what comes of it its own words may tell.
        return (draft, name) if "resultaat" in text or "uur" in text else (told, by)
    return of_an_action.held_to_its_words(question, desk, draft), name


def _of_each(question: Question, desk: Desk) -> tuple[Draft | None, str]:
    """What is asked of each of two, where no list has what holds for both; (None, "") for another question."""
    text = in_other_words(question, desk, INSTEAD)
    told, by = _reread(text if asks_of_each(text) else "", question, desk)
    return (told, by) if told is not None and told.outcome == "beantwoord" else (None, "")


def _of_two_names(question: Question, desk: Desk, draft: Draft | None, name: str) -> tuple[Draft | None, str]:
    """What is asked of two names in any words: of one without the other, or of two persons; (None, "") for another question."""
    if name == OF_COUNTS:
        return None, ""
    if name not in OF_MORE or question.intent.form != "janee":
        told, by = _reread(one_without_other(question, desk), question, desk)
        if told is not None:
            return told, by
    if draft is None or draft.why in of_two.OF_BOTH:
        return of_two.told_of(question, desk, draft, name, lambda text: _reread(text, question, desk))
    return None, ""


def _put_otherwise(question: Question, desk: Desk) -> tuple[Draft | None, str]:
    """The answer to a question that no lookup reads, without a clause that narrows it or as who is responsible for what is to be done."""
    if text := put_as_which(question):
        told, by = _reread(text, question, desk)
        told = told_whether(question, desk, told)
        return told, by or "of er een is"
    if text := so_many.put_without_number(question):
        told, by = _reread(text, question, desk)
        if (whole := so_many.held_to(question, told)) is not None:
            return whole, by
    if text := without_part(question):
        told, by = _reread(text, question, desk)
        if speaks_of_part(question, desk, told):
            return told, by
    if text := undertaken(question):
        told, by = _reread(text, question, desk)
        if is_its_action(question, text, desk, told):
            return told, by
    return None, ""


def _reread(text: str, question: Question, desk: Desk) -> tuple[Draft | None, str]:
    """The answer to the same question in other words; (None, "") without any."""
    if not text or desk.reread is None:
        return None, ""
    told = [
        _first(replace(desk.reread(one), documents=question.documents), desk) for one in questions_of(text)
    ]
    draft = after_another([d for d, _ in told])
    return replace(draft, whole=not likely.asks_twice(question)) if draft is not None else None, told[0][1]


def _first(question: Question, desk: Desk) -> tuple[Draft | None, str]:
    for name, step in LOOKUPS:
        draft = step(question, desk)
        if draft is not None:
            fact = name in FACTS or draft.why == "cel"
            return _without_reason(draft) if question.intent.form == "waarom" and fact else draft, name
    return None, ""


def _without_reason(draft: Draft) -> Draft:
    """For "waarom" a fact of the register is what is to be explained, not why it is so."""
    if draft.outcome != "beantwoord":
        return draft
    told = (aside("De reden staat niet in de documenten. Wel staat er dit."), *draft.sentences)
    return replace(draft, outcome="niet-gevonden", sentences=told, why=f"geen reden: {draft.why}")
