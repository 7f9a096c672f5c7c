"""Wanted, permitted, feasible, and why."""
