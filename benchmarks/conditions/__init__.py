"""Lists by one or two conditions and questions the other way round, made out of a library's register, each with the complete list
that the register itself gives. `python -m benchmarks.conditions --help` says how to run it."""
