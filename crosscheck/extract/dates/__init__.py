"""Dates and clock times, read against a reference day."""
