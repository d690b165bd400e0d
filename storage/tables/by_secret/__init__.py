"""What is found by a keyed hash, of a secret that is kept nowhere or of what lies sealed."""
