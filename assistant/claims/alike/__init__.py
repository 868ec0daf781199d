"""General Dutch words that may stand in for one another, by what the first word of a group is: a deed, a thing or a quality.

Nothing that a sentence may be wrong about stands here: no numbers, negations, quantifiers, degrees of certainty,
or parties that differ.
"""

from assistant.claims.alike.deeds import DEEDS
from assistant.claims.alike.qualities import QUALITIES
from assistant.claims.alike.things import THINGS

ALIKE = (*DEEDS.strip().splitlines(), *QUALITIES.strip().splitlines(), *THINGS.strip().splitlines())
