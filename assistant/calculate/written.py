"""How an outcome and its figures are written."""

from __future__ import annotations

from assistant.calculate.operands import Operand
from assistant.evidence.sums import dutch_number

SCALE_NAMES = {1e3: " duizend", 1e6: " miljoen", 1e9: " miljard"}


def about(*used: Operand) -> str:
    """ "ongeveer " where one of the figures is no exact one, else nothing."""
    return "" if all(f.sure for f in used) else "ongeveer "


def shown(value: float, *like: Operand) -> str:
    """A figure with the unit as the documents write it, in its shortest form: "42 miljoen euro", "9,5%"."""
    scale = max((f.scale for f in like), default=1.0)
    alike = len({f.unit for f in like if f.unit}) == 1
    written = min((f.written for f in like if f.written), key=len, default="") if alike else ""
    number = dutch_number(value / scale) + SCALE_NAMES.get(scale, "")
    if not written:
        return number
    return f"{number}%" if written == "%" else f"{number} {written}"


def bare(operand: Operand) -> str:
    """A figure without its unit."""
    return dutch_number(operand.value / operand.scale) + SCALE_NAMES.get(operand.scale, "")
