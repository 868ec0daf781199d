"""Other forms of a Dutch word that its stem does not bring together: woont and wonen, hoog and hoge, stad and steden.

The stemmer takes endings only; here forms are built by the rules of spelling (open and closed syllables, voiced and
voiceless ends), looked up where they are irregular, and kept where general Dutch knows them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from assistant.words.spelling import dutch_words
from ingest.language import PARTICLES

_RIVAL = 4  # a verb's form that is this many times as usual as its infinitive is another word: kast is not from kassen
_COMPARED = 0.2  # an adjective has its form in -e at least this often: klein, kleine; not werk, werke

_BOUND = ("be", "her", "ont", "ver", "er", "ge", "mis")  # their verbs have no ge- in the participle

# Infinitive, past, past plural, participle and other forms; and nouns with their plurals.
_IRREGULAR = [
    row.split()
    for row in """
beginnen begon begonnen|bidden bad baden gebeden|bieden bied biedt bood boden geboden|bijten beet beten gebeten|binden bond bonden gebonden
blijven blijf blijft bleef bleven gebleven|breken brak braken gebroken|brengen bracht brachten gebracht|buigen boog bogen gebogen
denken dacht dachten gedacht|doen doet deed deden gedaan|dragen droeg droegen gedragen|drinken dronk dronken gedronken
dwingen dwong dwongen gedwongen|eten at aten gegeten|gaan ga gaat ging gingen gegaan|gelden gold golden gegolden|genieten genoot genoten
geven geef geeft gaf gaven gegeven|gieten goot goten gegoten|grijpen greep grepen gegrepen|hangen hing hingen gehangen
hebben heb heeft had hadden gehad|helpen hielp hielpen geholpen|houden houd houdt hield hielden gehouden|kiezen kies kiest koos kozen gekozen
kijken keek keken gekeken|klimmen klom klommen geklommen|komen kom komt kwam kwamen gekomen|kopen koop koopt kocht kochten gekocht
krijgen kreeg kregen gekregen|kunnen kan kon konden|laten liet lieten gelaten|lezen lees leest las lazen gelezen|liegen loog logen gelogen
liggen lag lagen gelegen|lijden leed leden geleden|lijken leek leken geleken|lopen liep liepen gelopen|meten mat maten gemeten
moeten moest moesten gemoeten|nemen nam namen genomen|raden raadde ried geraden|rijden reed reden gereden|roepen riep riepen geroepen
ruiken rook roken geroken|scheiden scheidde gescheiden|schenken schonk schonken geschonken|schieten schoot schoten geschoten
schijnen scheen schenen geschenen|schrijven schreef schreven geschreven|schrikken schrok schrokken geschrokken
schuiven schoof schoven geschoven|slaan sla slaat sloeg sloegen geslagen|slapen sliep sliepen geslapen|sluiten sloot sloten gesloten
snijden sneed sneden gesneden|spreken sprak spraken gesproken|springen sprong sprongen gesprongen|staan sta staat stond stonden gestaan
steken stak staken gestoken|stelen stal stalen gestolen|sterven stierf stierven gestorven|stijgen steeg stegen gestegen
stinken stonk gestonken|strijden streed streden gestreden|treden trad traden getreden|treffen trof troffen getroffen
trekken trok trokken getrokken|vallen viel vielen gevallen|vangen ving vingen gevangen|varen voer voeren gevaren
vechten vocht vochten gevochten|verdwijnen verdween verdwenen|vergeten vergat vergaten|verliezen verlies verliest verloor verloren
vinden vond vonden gevonden|vliegen vloog vlogen gevlogen|vragen vroeg vroegen gevraagd|vriezen vroor vroren gevroren
wegen woog wogen gewogen|werpen wierp wierpen geworpen|weten weet wist wisten geweten|wijken week weken geweken|wijzen wees wezen gewezen
winnen won wonnen gewonnen|worden werd werden geworden|zenden zond zonden gezonden|zien zie ziet zag zagen gezien|zijn was waren geweest
zingen zong zongen gezongen|zinken zonk gezonken|zitten zat zaten gezeten|zoeken zocht zochten gezocht|zwemmen zwom zwommen gezwommen
zwijgen zweeg zwegen gezwegen|zuigen zoog zogen gezogen
stad steden|dag dagen|weg wegen|lid leden|glas glazen|schip schepen|pad paden|bad baden|gat gaten|slag slagen|slot sloten|dak daken
bedrag bedragen|verdrag verdragen|verslag verslagen|spel spelen|gebrek gebreken|gebed gebeden|kind kinderen|ei eieren|blad bladeren bladen
lied liederen|volk volken volkeren|rad raderen|lam lammeren|kalf kalveren|rund runderen|goed goederen|rooster roosters
museum musea museums|centrum centra|medium media|datum data|criterium criteria|technicus technici|politicus politici|koe koeien|vlo vlooien
zee zeeën|idee ideeën|man mannen mans|mens mensen|moeilijkheid moeilijkheden|jong jonge jongeren|oud oude oudere ouderen|goed beter best|veel meer meest|weinig minder minst
""".replace("\n", "|").split("|")
    if row.strip()
]


def _index() -> dict[str, list[list[str]]]:
    out: dict[str, list[list[str]]] = {}
    for row in _IRREGULAR:
        for form in row:
            out.setdefault(form, []).append(row)
    return out


_ROWS = _index()
_VOWELS = "aeiouy"


@lru_cache(maxsize=20_000)
def forms(word: str) -> tuple[str, ...]:
    """Other forms of a folded word, most of them Dutch; the word itself is not among them."""
    if len(word) < 3 or not word.isalpha():
        return ()
    out = dict.fromkeys(_irregular(word))
    out.update(dict.fromkeys(_regular(word)))
    out.pop(word, None)
    return tuple(out)


def of_two_vowels(found: str) -> str:
    """The stem of "provinciaal" for that of "provinciale", which the stemmer keeps apart: it reads their "ia" as one sound. A label may be
    written in either form; alone, such a word says too little to bring the two together."""
    return f"{found[:-2]}aal" if found.endswith("ial") else found


def _irregular(word: str) -> Iterator[str]:
    for row in _ROWS.get(word, ()):
        yield from row
    for cut in range(2, min(8, len(word) - 2)):
        head, rest = word[:cut], word[cut:]
        bound = head in _BOUND
        if rest in _ROWS and (bound or head in PARTICLES):
            for row in _ROWS[rest]:
                if len(row) > 2:  # verbs
                    yield from (head + (f.removeprefix("ge") if bound else f) for f in row)


def _regular(word: str) -> Iterator[str]:
    for particle in ("", *(p for p in PARTICLES if word.startswith(p) and len(word) - len(p) >= 4)):
        rest = word[len(particle) :]
        for root, verb in _roots(rest):
            infinitive = particle + _opened(root) + "en"
            known = _count(infinitive)
            participle = particle and rest.startswith("ge")
            if verb and (not known or (_count(word) > _RIVAL * known and not participle)):
                continue
            yield particle + root
            if known:
                yield infinitive
                if verb:
                    yield from _irregular(infinitive)  # zoekt: gezocht
                for f in (
                    root + "t",
                    root + "te",
                    root + "de",
                    "ge" + root + "t",
                    "ge" + root + "d",
                    root + "d",
                ):
                    if 0 < _count(particle + f) <= _RIVAL * known:
                        yield particle + f
            if not particle and _count(_opened(root) + "e") > _COMPARED * _count(root):
                yield from (_opened(root) + tail for tail in ("e", "er", "ere"))
            if not particle and root in _ROWS:
                yield from _irregular(root)
    thing = re.fullmatch(r"(.{3,})(?:ie|ische?)", word)  # economie: economisch
    if thing and _count(thing.group(1) + "ie") and _count(thing.group(1) + "isch"):
        yield from (thing.group(1) + tail for tail in ("ie", "isch", "ische"))
    deed = re.fullmatch(
        r"(?:ge)?(.{3,})(?:aties?|ator(?:en|s)?|eren|eert|eerde|eerd)", word
    )  # evaluatie: evalueren
    if deed and _count(deed.group(1) + "atie") and _count(deed.group(1) + "eren"):
        yield from (
            deed.group(1) + tail
            for tail in ("atie", "eren", "eert", "eerd")
            if deed.group(1) not in _NO_DEEDS
        )
    leads = re.fullmatch(r"(.{4,})manage(?:rs?|ment)", word)  # procesmanager: procesmanagement
    if leads:
        yield from (f"{leads.group(1)}{tail}" for tail in ("manager", "management"))
    doer = re.fullmatch(r"(.{2,}e[lnr])aars?", word)
    if doer and _count(f"{doer.group(1)}en"):
        yield from (doer.group(1), f"{doer.group(1)}en")


_NO_DEEDS = frozenset("gener situ".split())  # "generatie" is nothing that "genereert"


def _roots(word: str) -> Iterable[tuple[str, bool]]:
    """What may be the root of a form, in the spelling of a closed syllable, and whether it must then be a verb."""
    yield word, False
    for tail in ("en", "e"):
        if word.endswith(tail) and len(word) - len(tail) >= 3:
            yield _closed(word[: -len(tail)]), False
    small = re.fullmatch(r"(.{3,}?)(?:[tpk]?|et)jes?", word)
    if small:
        base = small.group(1)
        for root in {base, _closed(base), word.removesuffix("s").removesuffix("je")}:  # weggetje: weg
            if _count(root) > _count(word):
                yield root, False
    for tail in ("t", "te", "ten", "de", "den"):
        if word.endswith(tail) and len(word) - len(tail) >= 3:
            yield word[: -len(tail)], True
    if word.startswith("ge") and word[-1] in "td" and len(word) >= 5:
        yield word[2:-1], True
        if word[-2] != word[-1]:
            yield word[2:], True
    elif word.startswith(_BOUND) and word[-1] in "td" and len(word) >= 6:
        yield word[:-1], True


def _opened(root: str) -> str:
    """A root before an ending with a vowel: woon -> won(en), kas -> kass(en), huis -> huiz(en), doof -> dov(e)."""
    if re.search(r"([aeou])\1[^aeiouy]$", root):
        root = root[:-2] + root[-1]
        soft = True
    elif re.search(r"(?:^|[^aeiouy])[aeiou][bdfgklmnprst]$", root):
        return root if re.search(r"[aeiou].*e[lmnr]$", root) else root + root[-1]
    else:
        soft = bool(re.search(r"(?:[aeiou]{2}|ij|[lnr])[sf]$", root))
    if soft and root[-1] in "sf":
        voiced = root[:-1] + {"s": "z", "f": "v"}[root[-1]]
        if _count(voiced + "en") + _count(voiced + "e") > _count(root + "en") + _count(root + "e"):
            return voiced
    return root


def _closed(open_root: str) -> str:
    """The other way: won -> woon, kass -> kas, huiz -> huis."""
    if len(open_root) > 2 and open_root[-1] == open_root[-2] and open_root[-1] not in _VOWELS:
        return open_root[:-1]
    hard = open_root[:-1] + {"z": "s", "v": "f"}.get(open_root[-1], open_root[-1])
    if re.search(r"(?:^|[^aeiouy])[aeou][^aeiouy]$", open_root):
        long = hard[:-2] + hard[-2] * 2 + hard[-1]
        if _count(long) >= _count(hard):
            return long
    return hard


@lru_cache(maxsize=50_000)
def _count(word: str) -> int:
    return dutch_words().count(word) or 0


_NEVER_BEFORE_A_NOUN = frozenset("af los mee neer omhoog omlaag terug thuis toe vast weg".split())
# "Wat doet de stad daar nu aan?" is of "daaraan", not of "aandoen".
_OF_THAT, _THAT = frozenset(["aan", "over", "tegen", "voor"]), frozenset(["daar", "hier", "waar"])
_ARTICLES = frozenset("de het een".split())
# Words that may stand between a verb and its particle; and where that is no preposition, nor the way that an amount goes.
APART, FAR = 8, 10
_OF_NO_NOUN = _NEVER_BEFORE_A_NOUN - {"omhoog", "omlaag"}
_NEXT_CLAUSE = frozenset("als dan en maar of om omdat terwijl toen want wat zodat zonder".split())


def separated(text: str) -> list[tuple[str, str]]:
    """The separable verbs that a text writes apart, as (the verb as it stands there, infinitive in one word).

    "Komt er iemand langs?" gives (komt, langskomen); so does "om langs te komen". A particle that can also be a
    preposition counts only at the end of its clause, and not where it goes with "daar" ("wat doet men daar aan?").
    """
    tokens = re.findall(r"[^\W_]+(?:'[^\W_]+)?|[^\w\s]", text.lower())
    out: list[tuple[str, str]] = []
    for at, particle in enumerate(tokens):
        if particle not in PARTICLES:
            continue
        rest = tokens[at + 1 : at + 3]
        if len(rest) == 2 and rest[0] == "te":
            if _count(particle + rest[1]):
                out.append((rest[1], particle + rest[1]))
            continue
        last = not rest or not rest[0][0].isalnum() or rest[0] in _NEXT_CLAUSE
        if not last and particle not in _NEVER_BEFORE_A_NOUN:
            continue
        if particle in _OF_THAT and tokens[at - 1 : at] == ["er"]:
            continue
        made: list[tuple[str, str]] = []
        reach = FAR if particle in _OF_NO_NOUN else APART
        for before in range(at - 1, max(0, at - reach) - 1, -1):
            verb = tokens[before]
            if not verb[0].isalnum() or (particle in _OF_THAT and verb in _THAT):
                break
            if before and tokens[before - 1] in _ARTICLES:
                continue  # "de groei", a noun
            if particle == "samen" and verb in ("gaat", "gaan") and "hoeveel" in tokens:
                break  # "om hoeveel gaat het samen?" adds up
            joined = next((particle + f for f in _infinitives(verb) if _count(particle + f)), None)
            if joined:
                made.append((verb, joined))
        if made:  # "stelt ... wonen en werken vast" is of "vaststellen": nobody says "vastwerken"
            out.append(max(made, key=lambda pair: _count(pair[1])))
    return out


def _infinitives(word: str) -> list[str]:
    if not word.isalpha():
        return []
    rows = [row[0] for row in _ROWS.get(word, ()) if row[0].endswith("n")]
    found = [_opened(root) + "en" for root, _ in _roots(word) if len(root) > 2]
    return [*rows, *(f for f in found if _count(f) and _count(word) <= _RIVAL * _count(f))]
