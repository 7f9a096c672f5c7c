"""One format a file: what others made, to values and a list of what was not understood."""
