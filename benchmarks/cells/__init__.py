"""Questions about the figures of a library, made by rules from the cells themselves, in shapes that nobody wrote for a document,
and judged against the same cells. `python -m benchmarks.cells --help` says how to run them."""
