"""The small fund: money of the municipality for what members do, lightly accounted for."""
