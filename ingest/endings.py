"""Dutch endings that the Snowball stemmers leave on, or take for a plural: groene, vraagt, locaties; fiets, kans, plaats.

Both stemmers give one word several stems then (fiets -> fiet, fietsen -> fiets), so that a question in the plural misses a
text in the singular. `prepared` brings a word to a form that the stemmer treats as it should, `finished` puts right what is
left of it. The rules are those of the Algemene Nederlandse Spraakkunst for plurals, inflected adjectives and the third person;
where a rule meets a short closed class of words, the class is listed.
"""

from __future__ import annotations

import re

# Words whose s is their own: after a vowel only these, after a consonant by their last letters.
_OWN_S = re.compile(
    r"(?:proces|adres|congres|succes|fles|campus|bonus|status|virus|consensus|gas|glas|klas|terras|moeras|kompas|gewas"
    r"|advies|precies|verlies"
    r"|(?:k|kr|gl|schr?|d)ans|grens|lens|wens|medemens|prins"
    r"|(?:aa|ie|oe)ts|spits|rits|fonds|[ij]ks|eeks|ij?ds|koers|beurs|kaars|divers|ees)$"
)
_OWN_S_WHOLE = frozenset(
    "mens fors schaars vers pers mars dwars paars kans dans kas pas tas was les mes bes vies rijks".split()
)
_THIRD_PERSON = re.compile(
    r"(?:(?:aa|ee|oo|uu|ie|oe|ui|ei|ij|eu|ou|au)[bdfgklmnpr]|(?:ui|ei|ij)s|(?:ouw|euw|uw|aai|ooi|oei)|[aeiou][rln][gkmpf]|[aeiou]l|ts)t$"
)
_OWN_T = re.compile(r"(?:buurt|kaart|soort|poort|vaart|markt|voort)$")  # nouns
_PLURAL_S = re.compile(r"[aeiouy]s$|(?:en|el|er|em)s$")
_SHORT = (("dagen", "daag", "dag"), ("daken", "daak", "dak"), ("paden", "paad", "pad"))
_TOWNS = re.compile(r"(?<!be)steden$")
_MEMBERS = re.compile(r"(?<!ge)(?<!ver)(?<!over)leden$")


def prepared(word: str) -> str:
    """A folded word as the stemmer should see it."""
    if word.endswith("ieen") and len(word) > 6:
        return word[:-2]  # strategieen
    if word.endswith("s"):
        if own_s(word):
            double = re.search(r"[^aeiouy][aeou]s$", word) is not None
            return f"{word}{'s' if double else ''}en"
        if len(word) < 5 or not _PLURAL_S.search(word) or word.endswith(("is", "us", "aas", "ees")):
            return word
        word = word[:-1]  # locaties, procedures, regios, inkomens
    if word.endswith("dt") and len(word) > 4:
        return word[:-1]
    if word.endswith("e") and not word.endswith("ie") and len(word) > 3:
        # groene as groenen, of which the stemmer takes the ending; bepaalde as bepaald, andere as ander
        return (
            word[:-1]
            if (word.endswith(("ere", "de")) and word[-3] not in "aeiouy") or word.endswith("ere")
            else f"{word}n"
        )
    return word


def own_s(word: str) -> bool:
    """Whether the s that a word ends in belongs to it and is no plural."""
    return word in _OWN_S_WHOLE or _OWN_S.search(word) is not None


_NO_PARTICIPLE = frozenset(
    "gebeurt gebeurd gebruikt gelooft geloofd geneest getuigt gedraagt gehoorzaamt geweld gezond geschikt geduld gezind gezant gebrand "
    "gedicht gezicht gewicht gevecht gerucht gehucht gerust gemiddeld gerecht geliefd genaamd gewild gebied geluid gewest gezant geland gewond gemunt gebaard".split()
)
_SEPARABLE = (
    "aan achter af bij binnen buiten door in klaar los mee na om onder op open over plaats samen tegen terug toe uit vast voor "
    "vooruit vrij weg"
).split()


def participle(word: str) -> str | None:
    """The root of the verb of a weak participle: gebouwd -> bouw, vastgesteld -> vaststel; None for another word."""
    if (
        word in _NO_PARTICIPLE
        or len(word) < 6
        or not re.search(r"[^aeiouy]d$|[kpf]t$|tst$|cht$|[aeiou]t$|[rs]t$", word)
    ):
        return None
    root = word if re.search(r"cht$|[aeiou]t$|[rs]t$", word) and not word.endswith("tst") else word[:-1]
    if word.startswith("ge") and word[2:3] not in "eiu":
        return root[2:]
    for prefix in _SEPARABLE:
        if word.startswith(f"{prefix}ge") and len(word) > len(prefix) + 5:
            return prefix + root[len(prefix) + 2 :]
    return None


def finished(word: str, found: str) -> str:
    """The stem that a stemmer found for a word, with what it left over taken off."""
    if _MEMBERS.search(word) and found.endswith("leed"):
        return f"{found[:-4]}lid"
    if (
        word.endswith("den")
        and re.search(r"(?:eel|oor|aar|or|el|al)$", found)
        and word[:-2].startswith(found)
    ):
        found = word[:-2]  # voorbeelden, woorden: the d is theirs
    if _TOWNS.search(word) and found.endswith("steed"):
        return f"{found[:-5]}stad"
    for plural, tail, short in _SHORT:
        if word.endswith(plural) and found.endswith(tail):
            return f"{found[: -len(tail)]}{short}"
    if found.endswith("bar") and len(found) > 5 and not word.endswith("bar"):
        found = found[:-3]  # betaalbare as betaalbaar
    if len(found) > 4 and _THIRD_PERSON.search(found) and not _OWN_T.search(found):
        found = found[:-1]
    if (found.endswith("eer") and len(found) > 5) or (found.endswith(("eel", "ees")) and len(found) > 6):
        found = f"{found[:-2]}{found[-1]}"  # opleveren beside opgeleverd, structureel beside structurele
    if found.endswith("z"):
        return f"{found[:-1]}s"
    return f"{found[:-1]}f" if found.endswith("v") else found
