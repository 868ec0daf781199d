"""Whether a sentence is of the field of the documents: texts of two writers in two styles, written for no document, the model that
is fitted on them, and how well the assistant tells the texts of the writer that the model was not fitted on."""
