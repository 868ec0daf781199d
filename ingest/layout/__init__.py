"""A page as drawn -> its text in reading order, with the blocks that a reader sees."""

from ingest.layout.page import PageLayout, lay_out, mender

__all__ = ["PageLayout", "lay_out", "mender"]
