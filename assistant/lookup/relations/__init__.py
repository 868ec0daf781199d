"""One sort of thing of the register held against another, of all records at once: which there are, which of each, how many, which has the most."""
