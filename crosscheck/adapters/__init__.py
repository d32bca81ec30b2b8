"""Everything that touches a file, a model, the network or the clock: readers, encoder, vector cache, settings, writers."""
