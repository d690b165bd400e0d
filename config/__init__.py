"""What a municipality sets: settings, {protocol,interview,network}.toml, and the texts."""
