"""Former members: who left and stays reachable as a buddy, and what they see and press."""
