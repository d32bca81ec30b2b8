"""Amounts of money, their currencies, and what they are divided by."""
