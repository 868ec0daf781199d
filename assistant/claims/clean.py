"""Text that a model wrote, made plain, and what may never leave: links, markup, commands and the text of
the prompt."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from assistant.claims.words import listed
from ingest.language import words

_LINK = re.compile(
    r"(?:https?|ftp|file|data|javascript|mailto)\s*:\s*\S|www\.|\]\s*\(|!\[|\b[\w.+-]+@[\w-]+\.\w+|"
    r"\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:nl|com|org|net|eu|io|info|biz|xyz|ru|cn|dev|app|site|online|be|de"
    r"|uk|ai|co|me|tk|top|link|click)\b(?:[/:?#]\S*)?|"
    r"h\s?t\s?t\s?p\s?s?\s?:|hxxp|\bdot\s(?:com|nl)\b|\[\.\]|\(dot\)|\(punt\)",
    re.I,
)
_MARKUP = re.compile(
    r"<\s*/?\s*[a-z!][^>]*>?|&(?:#\d+|#x[0-9a-f]+|[a-z]+);|```|\{\{|\}\}|<\||\|>|\{\s*\"|\bjavascript\b"
    r"|\bonerror\s*=",
    re.I,
)
_CALL = re.compile(r"(?:^|\s)(?:zoek|opzoeken|tool_call|function_call|tool|functie)\s*[:(]\s*[\"'{\w]", re.I)
_MARKS = re.compile(r"(?:\*\*|__|`|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w))")
_BULLET = re.compile(r"^\s*(?:[-*•–▪]|\d{1,2}[.)]|\(\d{1,2}\)|#{1,6}|>+)\s+")
_COMMAND = re.compile(
    r"\b(?:negeer|vergeet|negeren|ignore|disregard|forget)\b[^.\n]{0,60}\b(?:instructie|instructies"
    r"|opdracht|opdrachten|aanwijzing|aanwijzingen|regels|voorgaande|bovenstaande|eerdere|"
    r"instructions?|previous|above|prior|rules|prompt)\b|"
    r"\b(?:systeemprompt|system ?prompt|systeembericht|system ?message|jailbreak|prompt ?injecti\w+"
    r"|developer mode|ontwikkelaarsmodus)\b|"
    r"(?:^|[\s\[(<#*])(?:systeem|system|assistant|assistent|instructie voor (?:de|het)|gebruiker|user"
    r"|developer|admin\w*|beheerder)\s*[\])>*]*\s*:|"
    r"<\|?\s*/?(?:im_start|im_end|system|assistant|user|inst)\b|\[/?inst\]|###\s*(?:instructi|system"
    r"|systeem)|"
    r"\b(?:je|jij|u) bent (?:nu |voortaan |vanaf nu )?(?:een|geen|de|dan|vrij)\b[^.\n]{0,40}\b(?:assistent"
    r"|model|taalmodel|ai|chatbot|bot|robot|systeem|piraat|hacker|expert|regels)\b|"
    r"\byou are (?:now )?(?:a|an|no longer|dan)\b|\bact as\b|\bdoe alsof\b|\bgedraag je als\b|"
    r"\b(?:zeg|antwoord|schrijf|meld|vermeld|vertel|noem|geef|toon|herhaal|print|plaats|voeg|gebruik"
    r"|beantwoord|reageer|stuur|verwijs|eindig|begin)\b[^.\n]{0,40}"
    r"\b(?:altijd dat|de gebruiker|gebruikers|in (?:je|uw|elk|ieder) antwoord|(?:je|jouw|uw) (?:antwoord"
    r"|instructie\w*|opdracht|prompt|regels|systeem\w*)|deze link|een link|de link|deze url|markdown|html|"
    r"als antwoord|elke vraag|iedere vraag|alle vragen|vragen over dit document|aan het eind van (?:je"
    r"|elk)|namens)\b|"
    r"\b(?:zeg|antwoord|beweer|verklaar|bevestig|meld|reageer) (?:altijd |steeds |gewoon |nu |alleen "
    r"|uitsluitend |voortaan |enkel )*(?:dat|met|als volgt|op)\b|"
    r"\b(?:ai|taalmodel|chatbot|language model|llm|ai-assistent|assistent)\b[^.\n]{0,50}\b(?:moet|must"
    r"|should|dient|negeer|antwoord|zeg|volg|lees|let op|geldt|krijgt)\b|"
    r"\b(?:nieuwe|gewijzigde|aangepaste|geheime|verborgen|new|hidden|secret) (?:instructie|instructies"
    r"|opdracht|opdrachten|instructions?|regels)\b|"
    r"\b(?:ignore|disregard|override|reveal|output|print|repeat) (?:all|any|the|your|every)\b|"
    r"\b(?:wie|wat|als (?:iemand|er)|when (?:asked|someone)|if (?:asked"
    r"|someone))\b[^.\n]{0,40}\b(?:gevraagd wordt|vraagt|asked|asks)\b[^.\n]{0,60}\b(?:zeg|antwoord|noem"
    r"|answer|say|reply|geef)\b|"
    r"\bdit (?:document|stuk) (?:overschrijft|vervangt) (?:alle|je|uw)\b|\bbase64\b|\bzorg dat (?:je"
    r"|het antwoord|uw antwoord)\b",
    re.I,
)

_ENGLISH = listed(
    "the of and is are was were which that this these those with from for by to will would can "
    "should has have been not on at as it its their there who what when"
)
_DUTCH = listed(
    "de het een en van is zijn wordt worden die dat dit deze met voor door op te in aan bij naar "
    "niet er om als ook heeft hebben over uit tot"
)


def plain_sentence(text: str) -> str:
    """A sentence without marks of markup, list or heading, and without characters that are not seen."""
    made = "".join(
        c
        for c in unicodedata.normalize("NFC", text)
        if unicodedata.category(c) not in ("Cf", "Cc", "Co", "Cn") or c in "\n\t"
    )
    made = _BULLET.sub("", made.strip())
    return " ".join(_MARKS.sub("", made).split())


def forbidden(text: str) -> str:
    """Why a text may never be shown, in Dutch; "" where it may."""
    flat = unicodedata.normalize("NFKC", text)
    if _LINK.search(flat):
        return "link"
    if _MARKUP.search(flat):
        return "opmaak"
    if _CALL.search(flat):
        return "opdracht aan een programma"
    return ""


def commands(text: str) -> bool:
    """Whether a text speaks to a machine that reads it ("negeer alle eerdere instructies") rather than to a
    reader."""
    return bool(_COMMAND.search(" ".join(unicodedata.normalize("NFKC", _seen(text)).split())))


def _seen(text: str) -> str:
    return "".join(c for c in text if unicodedata.category(c) != "Cf")


def leaks(text: str, prompts: Sequence[str], size: int = 6) -> bool:
    """Whether a text repeats `size` words in a row of a prompt."""
    words = re.findall(r"\w+", text.lower())
    if len(words) < size:
        return False
    mine = {tuple(words[k : k + size]) for k in range(len(words) - size + 1)}
    return any(mine & shingles(prompt, size) for prompt in prompts)


_KEPT: dict[tuple[str, int], frozenset[tuple[str, ...]]] = {}


def shingles(prompt: str, size: int) -> frozenset[tuple[str, ...]]:
    key = (prompt, size)
    if key not in _KEPT:
        words = re.findall(r"\w+", prompt.lower())
        _KEPT[key] = frozenset(tuple(words[k : k + size]) for k in range(len(words) - size + 1))
    return _KEPT[key]


def harmless(text: str) -> str:
    """A dropped sentence as it may be kept for `uitleg`: its links and markup taken out."""
    made = _MARKUP.sub(" ", _LINK.sub(" … ", unicodedata.normalize("NFKC", text)))
    made = re.sub(r"…\s*\S*[/\\.]\S*", "…", made)
    return " ".join(re.sub(r"[<>\[\]{}|]", "", made).split())[:300]


def english(text: str) -> bool:
    """Whether a text is English rather than Dutch."""
    found = words(text)
    foreign = sum(w in _ENGLISH and w not in _DUTCH for w in found)
    own = sum(w in _DUTCH for w in found)
    return foreign > own and foreign >= 2
