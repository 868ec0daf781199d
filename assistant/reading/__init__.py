"""A question read by itself: its words, the names in it, the form of answer that it asks for, and what is only said around it."""
