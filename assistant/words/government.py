"""What Dutch calls its governments: the central one, and the bodies that a region turns to."""

from __future__ import annotations

import re

STATE = re.compile(
    r"\b(?:rijk|rijksoverheid|(?:landelijke|rijks|centrale|nationale) ?overheid|den haag|kabinet|regering)\b"
)
OF_STATE = frozenset(
    "rijk rijksoverheid landelijke centrale nationale overheid den haag kabinet regering".split()
)
# In a pattern: a body with which or from which something is to be got.
BODY = r"(?:kabinet|rijk|den haag|rijksoverheid|regering|provincie|minister\w*|waterschap)"
