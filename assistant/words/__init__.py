"""Words: the library's own and general Dutch, their forms, slips of the keyboard, numbers, dates, and English put into Dutch."""
