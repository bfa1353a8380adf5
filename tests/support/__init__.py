"""What tests share: a real PostgreSQL, a browser, and the checks of the architecture."""
