"""The cards of the dossiers: who leads, who takes part, until when, and two of them side by side."""
