"""Sentences of a library reworded (still true) and twisted (no longer true) by rules, to measure the gate on sentences
that nobody wrote or looked at beforehand. The rules share no code or word list with the gate. `python -m
benchmarks.twists --help` says how to run them."""
