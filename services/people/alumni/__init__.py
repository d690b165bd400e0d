"""Former members: who left and stays reachable, by their own choice, as a buddy only."""
