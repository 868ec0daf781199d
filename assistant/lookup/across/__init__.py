"""Lookups that read records of more than one kind, and questions that name nothing but describe it."""
