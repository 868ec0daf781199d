"""Judge answers: question sets, metrics, runs, reports, a gate, and other systems in the same table."""
