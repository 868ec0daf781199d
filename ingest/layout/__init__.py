"""A page as drawn -> its text in reading order, with the blocks that a reader sees."""

from ingest.layout.page import PageLayout, lay_out, mender
from ingest.layout.paragraphs import document_leading

__all__ = ["PageLayout", "document_leading", "lay_out", "mender"]
