"""What a municipality makes its own: name, logo, colour and design tokens, from the environment.

WEB_NAAM: the name in the head of every page. WEB_LOGO: an image file (SVG, PNG, WebP or JPEG). WEB_KLEUR: the
main colour as #rrggbb. WEB_TOKENS: a CSS file with design tokens (NL Design System), loaded after our own.
WEB_THEMA: the class that those tokens hang on, such as "gemeente-theme". WEB_CONTACT: who to write to.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from assistant.settings import SettingError

LOGO_TYPES = {
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".webp": "image/webp",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
}
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_CLASS = re.compile(r"[A-Za-z][\w-]{0,60}")
_MOST_BYTES = 512 * 1024


@dataclass(frozen=True, slots=True)
class Theme:
    """See the module. `logo` and `tokens` are the files' bytes, `logo_type` a media type."""

    name: str = "Vraagbaak"
    logo: bytes = b""
    logo_type: str = ""
    colour: str = ""
    tokens: bytes = b""
    theme_class: str = ""
    contact: str = ""

    @classmethod
    def from_env(cls, env: Mapping[str, str] | None = None) -> Theme:
        """Raises SettingError, in Dutch, for a value that cannot be."""
        env = os.environ if env is None else env
        colour, theme_class = env.get("WEB_KLEUR", "").strip(), env.get("WEB_THEMA", "").strip()
        if colour and not _COLOUR.fullmatch(colour):
            raise SettingError(f"WEB_KLEUR={colour} is geen kleur. Geef een kleur als #1a5f7a.")
        if theme_class and not _CLASS.fullmatch(theme_class):
            raise SettingError(f"WEB_THEMA={theme_class} kan niet. Geef een naam van een CSS-klasse.")
        logo, logo_type = b"", ""
        if env.get("WEB_LOGO"):
            path = Path(env["WEB_LOGO"]).expanduser()
            logo_type = LOGO_TYPES.get(path.suffix.lower(), "")
            if not logo_type:
                allowed = ", ".join(LOGO_TYPES)
                raise SettingError(f"WEB_LOGO={path} kan niet. Geef een beeld: {allowed}.")
            logo = _read("WEB_LOGO", path)
        tokens = _read("WEB_TOKENS", Path(env["WEB_TOKENS"]).expanduser()) if env.get("WEB_TOKENS") else b""
        return cls(
            name=env.get("WEB_NAAM", "").strip() or cls().name,
            logo=logo,
            logo_type=logo_type,
            colour=colour,
            tokens=tokens,
            theme_class=theme_class,
            contact=env.get("WEB_CONTACT", "").strip(),
        )

    @property
    def css(self) -> bytes:
        """The tokens that follow from the settings, as a style sheet."""
        if not self.colour:
            return self.tokens
        # Readable on the page's tints too, so by more than the 4.5 that WCAG 2.2 asks on paper alone.
        own = (
            f":root{{--vb-brand:{_readable(self.colour, (255, 255, 255), 5.9)};"
            f"--vb-brand-dark:{_readable(self.colour, (27, 33, 38), 7.2)}}}\n"
        )
        return own.encode() + self.tokens


def contrast(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    """The contrast of two sRGB colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: tuple[int, int, int]) -> float:
    parts = [c / 255 for c in colour]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _readable(colour: str, paper: tuple[int, int, int], least: float) -> str:
    """The colour, moved towards black or white until it stands out from the paper by `least`."""
    given = (int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16))
    far = 0 if _luminance(paper) > 0.5 else 255
    for step in range(101):
        r, g, b = (round(c + (far - c) * step / 100) for c in given)
        if contrast((r, g, b), paper) >= least:
            return f"#{r:02x}{g:02x}{b:02x}"
    return f"#{far:02x}{far:02x}{far:02x}"


def _read(name: str, path: Path) -> bytes:
    try:
        held = path.read_bytes()
    except OSError as error:
        raise SettingError(f"{name}={path} kan niet worden gelezen: {error.strerror}.") from None
    if len(held) > _MOST_BYTES:
        raise SettingError(f"{name}={path} is te groot; hoogstens {_MOST_BYTES // 1024} kB.")
    return held
