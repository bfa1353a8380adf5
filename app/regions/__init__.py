"""Voivodeships and powiats by TERYT, and reading a region as people type it. Knows nothing of what happens in them."""
