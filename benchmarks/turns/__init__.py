"""Dialogues made out of a library's register: the last question leans on what was said before it, and the register tells what is
right. `python -m benchmarks.turns --help` says how to run them."""
