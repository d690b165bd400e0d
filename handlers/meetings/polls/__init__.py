"""Date polls: which moments suit whom."""
