"""Questions about dossiers, actions and lobby goals that are described and not named."""
