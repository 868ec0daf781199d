"""From passages to an answer in the documents' own sentences, or to what is said where they hold none."""
