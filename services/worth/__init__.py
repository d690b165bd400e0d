"""Worth: counting, by half year, what reporters say and which promises were kept."""
