"""Questions of more than one half, and the two sides of a comparison: each is answered on its own and told together."""
