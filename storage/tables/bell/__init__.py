"""The bell by e-mail: where each one rings, and what it still rings for."""
