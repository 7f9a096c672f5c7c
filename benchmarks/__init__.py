"""What Voorzet takes, in time: measured side by side in one run, printed beside the targets, never asserted."""
