"""Tables that teams edit, read into journeys: what was understood, and every cell that was not."""
