"""Questions made out of the register of a library in many shapes, each with the answer that the register itself gives, to
measure how well questions are understood that nobody wrote for this library. `python -m benchmarks.shapes --help` says
how to run it."""
