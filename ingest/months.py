"""The months by name."""

from __future__ import annotations

MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
MONTH = f"(?:{'|'.join(MONTHS)})"  # for a pattern
SHORT_MONTH = r"(?:jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\b"
