"""`/search`: everything public, found by what people type."""
