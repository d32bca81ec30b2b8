"""Speed, memory, and the fitting of weights: run by hand, never by the tests."""
