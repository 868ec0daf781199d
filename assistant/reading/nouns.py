"""The nouns of a question, by the words that stand before them, and the verbs that tell what happened."""

from __future__ import annotations

import re

from ingest.language import STOPWORDS, bare, fold, words

PARTICIPLE = re.compile(
    r"^(?:ge\w{2,}(?:d|t|en)|(?:be|ver|ont|her|er|mis|onder|over|vol)\w{3,}(?:d|t|en)|(?:op|af|aan|uit|in|om|over|voor|door|toe|bij|na|vast|weg|samen|terug|goed|stil|mee)ge\w{3,}(?:d|t|en))(?<!end)(?<!^beneden)(?<!^geleden)(?<!^verleden)(?<!^tevreden)$"
)
_BEFORE_NOUNS = frozenset(
    "de het een van voor met in op aan naar uit bij over onder tot tussen door via per mijn onze ons hun haar zijn uw hoeveel aantal welke welk deze die dit dat geen".split()
)
# Before a verb that closes the question they stand for a thing themselves: "hoe gaan ze dat regelen?".
_OR_THAT = frozenset(("dat", "dit", "ons"))
QUANTIFIERS = frozenset("paar beetje stuk aantal deel gedeelte helft rest enkele meeste soort".split())
# Adjectives that have no -e before a noun: "de extra trein", "een nieuw plan", "een regionaal fonds".
_BARE_ADJECTIVE = re.compile(
    r"(?:extra|eigen|speciaal|nieuw|oud|groot|klein|goed|slecht|hoog|laag|lang|kort|vol|duur|goedkoop|snel|jong|half|heel|gratis|direct|gemengd|apart|enig|zwaar|licht|sterk|zwak|smal|breed|rechtstreeks)"
    r"|\w{2,}(?:lijk|isch|baar|zaam|loos|ieel|ueel|atief|onaal|ociaal|entraal|igitaal|otaal|ximaal|nimaal|inciaal|okaal)|\w{3,}(?<!overn)(?<!n)ig"
)
ADJECTIVE = re.compile(rf"(?:{_BARE_ADJECTIVE.pattern})e?|\w{{3,}}e")


def nouns_of(text: str) -> frozenset[str]:
    """The folded words of a question that must be nouns: names, and what follows an article, a preposition or "hoeveel",
    with an adjective in between or not."""
    out: set[str] = set()
    tokens = re.findall(r"[^\W\d_][\w'’-]*", text)
    flat = [fold(t) for t in tokens]
    open_ = False
    for k, (token, word) in enumerate(zip(tokens, flat, strict=True)):
        if word in _BEFORE_NOUNS:
            open_ = True
            continue
        following = flat[k + 1] if k + 1 < len(flat) else ""
        closing = k == len(tokens) - 2 and following.endswith("en")  # "in de spoorzone opleveren"
        if open_ and not following and word.endswith("en") and k and flat[k - 1] in _OR_THAT:
            continue
        adjective = (
            open_
            and (
                word.endswith("e")
                or PARTICIPLE.match(word) is not None
                or word in QUANTIFIERS
                or _BARE_ADJECTIVE.fullmatch(word) is not None
            )
            and following not in ("", *_BEFORE_NOUNS)
            and following not in STOPWORDS
            and (word in QUANTIFIERS or not closing)
        )
        if (open_ and not adjective) or (k and token[0].isupper()):
            out.update(bare(w) for w in words(token))
        open_ = adjective
    return frozenset(out)
