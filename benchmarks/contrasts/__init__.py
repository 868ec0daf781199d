"""Questions that set two or more things of a library's register side by side, or count over it, each with the answer that the
register itself gives. `python -m benchmarks.contrasts --help` says how to run them."""
