"""Figures of tables and sentences: one cell, several held together, and what can be worked out of them."""
