"""What is found by the hash of a secret that is kept nowhere."""
