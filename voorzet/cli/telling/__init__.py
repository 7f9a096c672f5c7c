"""A journey in words: lines of text for the terminal, in one language."""
