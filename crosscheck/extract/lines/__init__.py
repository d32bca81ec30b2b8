"""A sentence as the readers see it: evened out, cut into tokens, with the word classes they share."""
