"""Answers kept ready: the JSON of every public record in every language, so that a list only glues texts together.

What is kept is derived. A read takes what is fresh and renders the rest as it stands; a write marks what it makes
stale; the refresher writes it anew. Knows nothing of what a record is about.
"""
