"""Search that understands Polish, Ukrainian and English: words, the index, questions to it, highlighting."""
