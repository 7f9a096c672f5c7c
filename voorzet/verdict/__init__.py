"""Wanted, permitted, feasible, and why: what can be done, worked out from cards, facts, a variant, a persona and a day."""
