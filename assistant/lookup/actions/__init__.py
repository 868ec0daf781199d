"""Numbered actions: what they are, who carries them, when, for how many hours."""
