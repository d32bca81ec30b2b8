"""Who says a figure, and how: quotation, speaker, and mood."""
