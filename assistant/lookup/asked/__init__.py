"""What a question names of the register and asks of it, before any record answers: names, numbers, bounds, what is described."""
