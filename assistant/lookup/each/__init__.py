"""What a question asks of each: the same fields of every dossier or action, or what belongs to each person, theme or municipality."""
