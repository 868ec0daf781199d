"""Development questions with one slip of the keyboard in one of their words: how many of those that are answered right
stay so. `python -m benchmarks.slips --help` says how to run it."""
