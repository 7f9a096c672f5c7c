"""Exercises and feedback for students."""
