"""Wanted, permitted, feasible, and why: what can be done, from cards, facts, a variant, a persona and a day."""
