"""Lobby goals: all of a theme, the one on a subject, and whom it is addressed to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.draft import Draft, Piece, cite, joined, say
from assistant.evidence.fillers import asks_doer
from assistant.lookup.agendas.goal_subject import about_too
from assistant.lookup.agendas.themes import of_part_of_lobby
from assistant.lookup.asked.described import CALLED
from assistant.lookup.asked.described_fields import THEME_ASKED
from assistant.lookup.asked.unheard import unheard_subject
from assistant.lookup.common import (
    Desk,
    capital,
    count_word,
    found,
    in_a_row,
    not_found,
    numbered,
    plural,
    sources_of,
    subject,
)
from assistant.reading.asking import asking_sentence
from assistant.reading.comparison import MORE, points_to
from assistant.reading.question import Group, Question
from assistant.words.government import BODY, OF_STATE, STATE
from assistant.words.numerals import SEVERAL
from ingest.language import fold, stem, words
from ingest.model import Record, Span

# whom a goal can be addressed to, as a question names them
_BODY = (
    r"(?:rijk|kabinet|rijksoverheid|provincies?|ministers?|ministeries?|waterschap(?:pen)?|gemeenten?|medeoverheden|parlement|"
    r"tweede kamer|europ(?:a|ese (?:unie|commissie))|brussel|zorgverzekeraars?|veiligheidsregio|stakeholders|bedrijven|netbeheerders?)"
)
_ADDRESSED = re.compile(rf"\b(?:aan|op|tot|voor|naar|richting)\s+((?:(?:het|de|onze)\s+)?({_BODY}))\b")
# A wish that is put to those who govern: "met welke eis gaat de stad naar Den Haag?".
_WISH = (
    r"(?:wens|wensen|eis|eisen|verzoek\w*|verlang\w*|oproep\w*|boodschap|pleidooi\w*|pleit|pleiten|bepleit\w*|inzet|klopt|kloppen|aanklopt|aankloppen|aandringt|"
    r"dringt|dringen|loskrijgen|gedaan krijgen|voor elkaar krijgen)"
)
_TOWARDS = r"(?:aan|richting|bij|naar|tegen|in(?= (?:den haag|de (?:tweede )?kamer)))"
_PARTY = rf"(?:{BODY}|overheden|medeoverheden|(?:tweede )?kamer|politiek)"
# What one wants of a body, also without the word for lobby.
_WANTS = re.compile(
    r"\b(?:wat|welke(?: \w+)? (?:dingen|zaken|punten|wensen)) (wil|vraagt|willen|vragen)\b.*\b(van|aan)\b.*\b(kabinet|rijk|provincie|minister|den haag|overheid)"
    rf"|\b(?:wat|welke)\b.*\b(?:bij|met) (?:het |de )?{BODY}\b.*\b(?:geregeld|regelen|krijgen|bereiken|bepleiten?|afspreken)\b"
    rf"|\bwelke afspraken (?:wil|willen|moet|moeten)\b.*\bmet (?:het |de )?{BODY}\b"
    r"|\bwaar (?:zet|zetten) (?:de stad|de gemeente|we|wij|[a-z]+) (?:zich )?(?:op in|voor in|in)\b|\bwaar (?:maakt|maken) (?:de stad|de gemeente|we|wij|[a-z]+) zich (?:hard|sterk) voor\b"
    rf"|\b(?:wat|welke?|hoe|waar\w*|met welke?) (?!\w*doel)[^?]*\b{_WISH}\b[^?]*\b{_TOWARDS} (?:(?:het|de|andere) )?{_PARTY}\b"
    rf"|\b(?:wat|welke?|hoe|waar\w*|met welke?) [^?]*\b{_TOWARDS} (?:(?:het|de|andere) )?{_PARTY}\b[^?]*\b{_WISH}\b"
    rf"|\bwaar (?:zet|zetten) [^?]*\b{_TOWARDS} (?:(?:het|de|andere) )?{_PARTY}\b[^?]*\b(?:op|voor) in\b"
    r"|\b(?:verlanglijst\w*|wensenlijst\w*)\b|\baan wie\b.*\b(?:wens|verzoek|oproep)\b.*\bgericht\b"
    r"|\bwat (?:wordt|worden|is|werd) (?:er )?(?:van|aan) [^?]*\bgevraagd\b|\bwat (?:wordt|worden|is) (?:er )?gevraagd (?:van|aan)\b"
    rf"|^(?:de )?{_WISH}\b[^?]*\b{_TOWARDS} (?:(?:het|de|andere) )?{_PARTY}\b|\b{_PARTY} wat (?:wil|willen|vraagt|vragen)\b"
    rf"|\bwat (?:moet|moeten|zou|zouden|hoort|dient) (?:het |de )?{BODY} (?:volgens|van|naar) [^?]*\b(?:doen|regelen|oplossen|veranderen|verbeteren|leveren|zorgen|waarmaken)\b"
    r"|\b(?:dingen|zaken|punten|wat) [^?]*\b(?:gedaan|voor elkaar|geregeld) (?:wil|willen|probeert te|proberen te|hoopt te) krijgen\b"
)
# Where its whole name is said, what is wanted with a theme of the lobby are its goals.
_WANTED_WITH = re.compile(
    r"\b(?:doel(?:en|stelling(?:en)?)?|bedoeling|ambities?|streven|inzet) (?:is )?(?:van|met|voor|bij|op|rond|rondom)\b|^(?:doel(?:en)?|inzet|ambitie)\b"
    r"|\bwat (?:wil|willen|wilde|beoogt|beogen) (?:de |het )?[\w-]+ (?:bereiken )?(?:met|bij|voor|rond|rondom|op het gebied van)\b|\bwil(?:len)? (?:de )?[\w-]+ bereiken\b"
)
_MOST_OF = re.compile(
    r"\bwelke? (?:\w+ )?\w*(?:thema(?:'?s)?|onderwerp(?:en)?)\b.*\b(?:meeste|minste) (?:lobby)?doelen\b"
)
_EFFORT = re.compile(r"\bwaar\w* (?:zet|zetten|richt|lobbyt)\b.*\b(?:in|op|voor)\b|\bwaarvoor lobby\w*")
_OF_WANTING = frozenset(
    stem(w)
    for w in "provincie waterschap minister ministerie stad geregeld regelen probeert proberen elkaar krijgen bereiken bepleiten afspreken "
    "afspraken maken laten meer naast qua daarover wens wensen eis eisen verzoek verzoeken verzoekt verlangt verlanglijst verlanglijstje wensenlijst wensenlijstje oproep "
    "zet zetten hard sterk maakt maken zich beter volgens dingen zaken punten oplossen veranderen verbeteren leveren zorgen regelen gedaan boodschap pleidooi pleit pleiten bepleit inzet klopt kloppen aanklopt aankloppen aandringt dringt dringen loskrijgen luidt richting brengt gaat overheden "
    "medeoverheden kamer tweede politiek".split()
) | frozenset(map(stem, OF_STATE))
_LIGHT, HELD = (
    0.3,
    0.6,
)  # weight of words that tell no subject; how well a goal must hold the weightiest of more
_WHOLE = 5  # letters of a word that may end a compound
_WITH_WHOM = re.compile(
    r"\bwelke? (?:partners?|bondgenoten|bondgenoot|partijen|organisaties?)\b(?! .*\b(?:gericht|aangesproken)\b)|"
    r"\b(?:samen )?met (?:wie|welke? (?:\w+ )?(?:partij|partner|organisatie|club|instantie|bondgenoot|bondgenoten|stad|steden)\w*)\b"
)
# Nothing but who wants something of whom: "wat vraagt Lagewaard aan het kabinet?".
_PLAINLY = re.compile(
    rf"(?:en )?(?:wat (?:wil|willen|vraagt|vragen|verwacht|verwachten|verlangt|verlangen|eist|verzoekt)|waarvoor lobbyt|waar vraagt)(?: (?!of\b|en\b)\w+){{1,3}}? (?:(?:van|aan|bij) )?((?:(?:het|de) )?({_BODY}))(?: om)?"
    r"(?: (?:over|voor|bij|rond|rondom|qua|op het gebied van|als het gaat om) [^?]+)?\W*$"
)
_ASKER = re.compile(r"(?:en )?wat \w+ ((?:\w+ ){1,3}?)(?:van|aan) ")
# "Wat wordt er van Europa gevraagd?" asks what "wat vragen we van Europa?" does.
_PASSIVE = re.compile(
    r"\bwat (?:wordt|worden|is|werd) (?:er )?(?:gevraagd ((?:van|aan) [^?]+)|((?:van|aan) [^?]+?) gevraagd)\b"
)
_EUROPE = re.compile(r"\beurop\w*|\beu\b|\bbrussel\b")
_WHO_OF_US = re.compile(r"\bwelke (?:bestuurder|wethouder|burgemeester|gedeputeerde|persoon)s?\b")
# What became of goals, which a document that sets them does not tell.
_REACHED = re.compile(
    r"\b\w*doel(?:en|stellingen)?\b.{0,40}\b(?:zijn|is|werden|werd|hebben|heeft|waren|was)\b.*\b(?:bereikt|gehaald|behaald|binnengehaald|gelukt|gerealiseerd|mislukt|geschrapt|voltooid|afgerond|klaar)\b"
)
_COSTS = re.compile(r"\b(?:wat|hoeveel(?: \w+)?) (?:gaat |gaan |zal |zou )?(?:kost|kosten|kostte)\b")
_DIRECTED = re.compile(r"\b(?:richt|richten|gericht|geadresseerd|bestemd|bedoeld)\b")


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer from the lobby goals, or None where the question does not ask for them."""
    made = _looked_up(question, desk)
    told = made is not None and made.outcome == "beantwoord"
    return None if told and question.intent.form == "waarom" else made  # that it is asked for tells not why


def _looked_up(question: Question, desk: Desk) -> Draft | None:
    records = [
        r for r in desk.records("lobbydoel") if not question.documents or r.document in question.documents
    ]
    flat = fold(question.text)
    wants = (
        _WANTS.search(flat)
        or _PLAINLY.match(flat)
        or (_WANTED_WITH.search(flat) if spelled_theme(records, flat) else None)
    )
    if not records or not (question.intent.kind == "lobbydoel" or wants) or question.intent.form == "janee":
        return None
    if (
        question.intent.form == "aantal"
        and not re.search(r"\b(?:lobbydoel|lobbydoelen|lobby's|doelen|goals)\b", flat)
        and not _EFFORT.search(flat)
    ):
        return None  # it counts something else
    if _REACHED.search(flat):
        return not_found(
            "Of een lobbydoel is bereikt, staat niet in de documenten.", why="stand van een lobbydoel"
        )
    if _MOST_OF.search(flat) and points_to(question.unnamed):
        return _fullest(records, points_to(question.unnamed))
    if question.intent.form == "wanneer" or _COSTS.search(flat):
        return None  # when it is reached and what that costs no goal tells
    if THEME_ASKED.search(flat):
        return None  # under which theme something stands is not which goals there are
    if of_part_of_lobby(question, desk, desk.records("thema")):
        return None  # nor are its themes
    strange = unheard_subject(question)
    if strange and stem(strange) not in _OF_WANTING:
        return not_found(f'"{strange}" komt in de documenten niet voor.', why=f"onbekend: {strange}")
    skip = {
        stem(w)
        for w in (
            "lobbydoel",
            "lobbydoelen",
            "lobby",
            "lobbyt",
            "lobbyen",
            "public",
            "affairs",
            "gericht",
            "lobbied",
            "wensen",
            "inzet",
            "vraagt",
            "vragen",
        )
    }
    towns = {s for n in question.named("gemeente") for s in n.stems}
    skip |= {stem(w) for w in ("totaal", "totale", "alles", "overall")}
    skip |= {s for n in question.named("document") for s in n.stems}
    groups = [
        g
        for g in subject(question, skip)
        if not g.head.startswith(("lobbythema", "lobbyagenda", "lobbypunt"))
        and not (g.head in towns and len(subject(question, skip)) > 1)
    ]
    if question.follow_up:
        own = [g for g in groups if g.shown in words(question.asked)]
        if own and _themes(question, desk, records, own):
            groups = own
    addressed = _addressed_to(question, desk, records, flat)
    if addressed is not None:
        return addressed
    if asks_doer(question) or _WHO_OF_US.search(flat) or (_WITH_WHOM.search(flat) and not wants):
        return None  # who leads a lobby, or whom it is done with, is no goal of it
    all_of_town = all(g.head in towns for g in groups) and question.intent.everything
    if (not groups or all_of_town) and not question.number:
        return _overview(records) if "aantal" in question.intent.form or question.intent.everything else None
    about = [
        g
        for g in groups
        if g.shown not in SEVERAL and g.head not in CALLED and not (wants and g.head in _OF_WANTING)
    ]
    themes = _themes(question, desk, records, about)
    of_theme = bool(themes) and question.intent.form == "lijst"
    if sum(g.weight for g in about) < _LIGHT and not of_theme and not question.number:
        about = [g for g in subject(question, skip) if g.head in towns]
        if len(about) < 2:
            return None  # one municipality is that of all goals
        themes = _themes(question, desk, records, about)
    chosen = [r for r in records if r.data["thema"] in themes]
    if not chosen:
        ranked = [(s, r) for s, r in desk.ranked("lobbydoel", question, about) if r in records]
        if not ranked or ranked[0][0] < 0.5 or not _holds_most(question, desk, ranked[0][1], about):
            return None
        best = ranked[0][0]
        chosen = [r for s, r in ranked if s > best - 0.08][:3]
        under = {(r.document, r.data["thema"]) for r in chosen}
        if question.intent.everything and len(chosen) > 1 and len(under) == 1:
            themes = [str(chosen[0].data["thema"])]  # of what several of its goals are about, all are told
            chosen = [r for r in records if (r.document, r.data["thema"]) in under]
    kept = about_too(question, desk, chosen, themes)
    if isinstance(kept, Draft):
        return kept
    if kept != chosen:
        return _listed(desk, kept, ())
    if re.search(
        r"\bgericht\b|\b(aan|bij|met|van|tot|richting|naar) (wie|welke? (?:partij|partijen|overheid|overheden|minister\w*))\b|\bwie moet\b|\badres",
        flat,
    ):
        return _addressee(question, desk, chosen, groups)
    return _listed(desk, chosen, themes)


def _holds_most(question: Question, desk: Desk, record: Record, groups: Sequence[Group]) -> bool:
    """Whether a goal has the weightiest word of the sentence that asks, and not only others beside it. What may stand
    in its place counts in the title of its theme alone: a goal has such a word for many another reason. A compound that
    ends on it is one of them ("satellietcampus" for "campus"), one that begins with it need not be ("spoorzone")."""
    stems = next(body for one, body in desk.texts("lobbydoel") if one is record)
    said = set(words(asking_sentence(question.text)))
    asked = [g for g in groups if set(words(g.shown)) <= said]
    if not asked:
        return True
    most = max(asked, key=lambda g: g.weight)
    told = words(str(record.data["tekst"]))
    is_one = len(most.shown) >= _WHOLE and any(w.endswith(most.shown) for w in told)
    return (
        is_one
        or most.names(stems)
        or (not most.proper and most.match(desk.stems_of(str(record.data["thema"]))) >= HELD)
    )


def _source(record: Record) -> Span:
    return sources_of(record)["tekst"]


def spelled_theme(goals: Sequence[Record], flat: str) -> str:
    """The theme of several words whose whole name a (folded) question has; "" for none."""
    names = dict.fromkeys(str(r.data["thema"]) for r in goals)
    return max((name for name in names if " " in name and fold(name) in flat), key=len, default="")


def _themes(question: Question, desk: Desk, records: Sequence[Record], groups: Sequence[Group]) -> list[str]:
    """The theme that the question names by number or by most of its title, or those that stand under a chapter of that name."""
    if question.number and re.search(r"\bthema\b", fold(question.text)):
        named = {str(r.data["thema"]) for r in records if str(r.data["nummer"] or "") == question.number}
        if len(named) == 1:
            return [named.pop()]
    flat = fold(question.text)
    if spelled := spelled_theme(records, flat):
        return [spelled]
    whole = sum(g.weight for g in groups) or 1.0
    scores: dict[str, float] = {}
    for theme in dict.fromkeys(str(r.data["thema"]) for r in records):
        places = (desk.headings(_source(r)) for r in records if str(r.data["thema"]) == theme)
        stems = desk.stems_of(theme, *(heading for place in places for heading in place))
        scores[theme] = sum(g.weight * g.match(stems) for g in groups) / whole
    best = max(scores.values(), default=0.0)
    return [theme for theme, score in scores.items() if score == best >= 0.6]


def _listed(desk: Desk, chosen: list[Record], themes: Sequence[str]) -> Draft:
    items = [(str(r.data["tekst"]), _source(r)) for r in chosen]
    title = desk.library.documents[chosen[0].document].title
    about = f" voor {in_a_row(themes)}" if themes else ""
    if len(items) == 1:
        lead = f"{title} noemt één lobbydoel{about}:"
    else:
        lead = f"{title} noemt {count_word(len(items))} lobbydoelen{about}:"
    return found(chosen, numbered(items, lead), why="lobbydoelen")


def _fullest(records: list[Record], pointed: str) -> Draft:
    """The theme with the most or fewest goals."""
    by: dict[str, list[Record]] = {}
    for record in records:
        by.setdefault(str(record.data["thema"]), []).append(record)
    best = (max if pointed == MORE else min)(map(len, by.values()))
    items: list[tuple[Piece, ...]] = [
        (f"{theme} ", cite(*(_source(g) for g in goals[:3])))
        for theme, goals in by.items()
        if len(goals) == best
    ]
    word = "meeste" if pointed == MORE else "minste"
    lead = f"De {word} lobbydoelen, {count_word(best)}, {plural(len(items), 'staan', 'staan elk')} onder "
    return found(
        [g for goals in by.values() if len(goals) == best for g in goals],
        say(lead, *joined(items), ".", checked=False),
        why="thema met de meeste lobbydoelen",
    )


def _overview(records: list[Record]) -> Draft:
    """How many goals there are, by theme."""
    by: dict[str, list[Record]] = {}
    for record in records:
        by.setdefault(str(record.data["thema"]), []).append(record)
    items: list[tuple[Piece, ...]] = [
        (f"{theme} ({len(goals)}) ", cite(_source(goals[0]))) for theme, goals in by.items()
    ]
    lead = f"De documenten noemen {len(records)} lobbydoelen, verdeeld over {len(by)} thema's: "
    return found(
        records[:50],
        say(lead, *joined(items), ".", checked=False),
        why="aantal lobbydoelen",
        suggestions=[f"Wat zijn de lobbydoelen voor {theme}?" for theme in list(by)[:3]],
    )


def _addressed_to(question: Question, desk: Desk, records: list[Record], flat: str) -> Draft | None:
    """The goals addressed to a body that the question names, or how many to whom; None for another question."""
    flat = _PASSIVE.sub(lambda m: f"wat vragen we {m[1] or m[2]}", flat)
    plainly = _PLAINLY.match(flat)
    if not (plainly or _DIRECTED.search(flat)):
        return None
    named = plainly or _ADDRESSED.search(flat)
    skip = {
        stem(w)
        for w in words(
            f"{named.group(1) if named else ''} wil willen vragen verwachten verlangen vraagt verwacht verlangt eist verzoekt richt richten gericht bedoeld bestemd lobby lobbyt lobbydoel lobbydoelen stad gemeente"
        )
    }
    if plainly and (asker := _ASKER.match(flat)):
        skip |= {stem(w) for w in words(asker[1])}
    towns = {s for n in question.named("gemeente") for s in n.stems}
    left = [g for g in subject(question, skip | towns) if g.weight > 0.1]
    themes = _themes(question, desk, records, left) if left else []
    if left and not themes:
        return None
    scope = [r for r in records if not themes or r.data["thema"] in themes]
    told = [r for r in scope if r.data["gericht_aan"]]
    if named is None:
        return _by_addressee(scope, told) if not left else None
    shown, body = named.group(1), named.group(2)
    meant = STATE if plainly and STATE.fullmatch(body) else re.compile(rf"\b{re.escape(body)}\b")
    meant = _EUROPE if _EUROPE.fullmatch(body) else meant
    chosen = [r for r in told if meant.search(fold(str(r.data["gericht_aan"])))]
    if plainly and themes and len(told) < len(scope):
        return None  # of a theme whose goals do not all say to whom, any may be meant
    if not chosen and (plainly and body.startswith("gemeente")):
        return None  # what they agree among themselves is no lobby
    if not chosen:
        others = ", ".join(dict.fromkeys(str(r.data["gericht_aan"]) for r in told))
        rest = f" Genoemd worden: {others}." if others else ""
        none = f"geen van de {count_word(len(scope))} lobbydoelen" if len(scope) > 1 else "dat lobbydoel"
        text = f"Bij {none} staat {'' if len(scope) > 1 else 'niet '}dat het gericht is aan {shown}.{rest}"
        return not_found(text, why="geen lobbydoel voor die partij")
    said = " / ".join(dict.fromkeys(str(r.data["gericht_aan"]) for r in chosen))
    number = f"{count_word(len(chosen))} {plural(len(chosen), 'lobbydoel is', 'lobbydoelen zijn')}"
    items = [(str(r.data["tekst"]), _source(r)) for r in chosen]
    return found(
        chosen,
        numbered(items, f"{capital(number)} gericht aan {said}:"),
        why="lobbydoelen voor een partij",
    )


def _by_addressee(scope: list[Record], told: list[Record]) -> Draft | None:
    """How many goals are addressed to whom."""
    by: dict[str, list[Record]] = {}
    for record in told:
        by.setdefault(str(record.data["gericht_aan"]), []).append(record)
    if not by:
        return None
    items: list[tuple[Piece, ...]] = [
        (f"{who} ({len(goals)}) ", cite(*(_source(g) for g in goals[:3])))
        for who, goals in sorted(by.items(), key=lambda item: -len(item[1]))
    ]
    lead = f"Bij {len(told)} van de {len(scope)} lobbydoelen staat aan wie zij gericht zijn: "
    return found(told, say(lead, *joined(items), ".", checked=False), why="geadresseerden van lobbydoelen")


def _addressee(question: Question, desk: Desk, chosen: list[Record], groups: Sequence[Group]) -> Draft | None:
    ranked = [r for _, r in desk.ranked("lobbydoel", question, groups) if r in chosen] or chosen
    said = [r for r in ranked if r.data["gericht_aan"]]
    if not said:
        record = ranked[0]
        told = say(
            f"Aan wie dit lobbydoel is gericht, staat er niet bij. Er staat: {str(record.data['tekst']).rstrip('.')} ",
            cite(_source(record)),
            ".",
        )
        return not_found(told, records=[record], why="lobbydoel zonder geadresseerde")
    first = list({str(r.data["gericht_aan"]): r for r in reversed(said)}.values())  # one for each addressee
    said = [r for r in said if r in first] if len(first) > 1 else said
    made = [
        say(
            f"Dit lobbydoel is gericht aan {r.data['gericht_aan']}: {str(r.data['tekst']).rstrip('.')} ",
            cite(_source(r)),
            ".",
        )
        for r in said[:2]
    ]
    return found(said[:2], *made, why="geadresseerde van lobbydoel")
