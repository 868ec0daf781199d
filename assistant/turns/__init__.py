"""Follow-ups: whether a question leans on the turn before it, and how it reads when written in full."""
