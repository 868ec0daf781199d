"""Evidence: passages found for a question, and whether what they say is enough to answer it."""
