"""The parts of the page Insight: one file for each subject."""
