"""Which records are about a subject, and whether the one that answers is."""
