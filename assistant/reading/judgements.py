"""Words by which a question asks of a subject what hardly any text calls so: how bad or how important it is, and what part it plays. A
text that speaks of the subject itself need not say them."""

from __future__ import annotations

JUDGEMENTS = frozenset(
    "belangrijk relevant actueel ernstig erg nijpend urgent dringend acuut moeilijk lastig ingewikkeld complex zwaar slecht kwetsbaar kritiek".split()
)
ASPECTS = frozenset(
    "rol belang zin nut waarde meerwaarde betekenis functie status relevantie kern strekking essentie inhoud achtergrond achtergronden gedachte idee "
    "bedoeling context verhaal insteek toegevoegde".split()
)
