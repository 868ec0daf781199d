"""Whether a sentence is of the field of the documents: texts of three writers, each in a style of its own, written for no document, the
model that is fitted on them, and how well the assistant tells the texts of a writer that the model was not fitted on."""
