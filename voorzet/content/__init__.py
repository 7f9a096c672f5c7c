"""YAML that people own, to values and back, with line numbers for all that is wrong."""
