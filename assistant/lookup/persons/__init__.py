"""Persons: what they lead, with whom, from where, and whose names stand under a foreword."""
