"""The evening itself and after it: attendance, agreements, minutes."""
