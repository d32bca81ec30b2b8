"""Numbers that name or embellish and count nothing."""
