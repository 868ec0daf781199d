"""Questions with what people say around them."""
