"""Which representation a client asks for (RFC 9110, section 12.5.1)."""

from __future__ import annotations


def prefers(accept: str, wanted: str, standard: str) -> bool:
    """Whether an Accept header puts media type `wanted` above `standard`.

    A tie goes to the type that is named rather than covered by a wildcard, and then to `standard`.
    """
    return _weight(accept, wanted) > _weight(accept, standard)


def _weight(accept: str, media_type: str) -> tuple[float, int]:
    """The quality (0 to 1) and exactness (3 named, 2 `type/*`, 1 `*/*`, 0 absent) of a type in a header."""
    family = media_type.split("/")[0] + "/*"
    best: tuple[int, float] = (0, 0.0)
    for part in accept.lower().split(","):
        name, *options = (piece.strip() for piece in part.split(";"))
        exactness = {media_type: 3, family: 2, "*/*": 1}.get(name, 0)
        quality = 1.0
        for option in options:
            key, _, value = option.partition("=")
            if key.strip() == "q":
                try:
                    quality = min(max(float(value), 0.0), 1.0)
                except ValueError:
                    quality = 0.0
        best = max(best, (exactness, quality))
    return best[1] if best[0] else 0.0, best[0] if best[1] else 0
