"""The bench: speed against the limit, on both databases. `make bench` runs it."""
