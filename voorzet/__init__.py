"""Voorzet: a co-design workshop toolkit and journey mapper for proactive public services."""

__version__ = "0.1.0"
