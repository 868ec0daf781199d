"""Freely worded questions to single sentences of the documents, and near misses."""
