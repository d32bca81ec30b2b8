"""Bare numbers, in digits and in words."""
