"""Numbers with what stands beside them: units, ages, ratios, ordinals, ranges."""
