"""What agendas hold: lobby goals, themes, and under which of them something stands."""
