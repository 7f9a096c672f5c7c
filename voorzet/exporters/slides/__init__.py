"""Slides in millimetres, before any format: which slides there are, what stands where, and that it fits."""
