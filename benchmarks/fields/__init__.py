"""What a question asks of something that it names: frames written by two writers who knew no document, the model that is fitted on
them, and how well the assistant reads the frames of the writer that the model was not fitted on."""
