"""Dossiers that are pictured and not named, written by somebody who had only seen the cards."""
