"""Questions made out of the register of which half rests on something that is not so, and half on what is: `python -m benchmarks.premises`."""
