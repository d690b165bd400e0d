"""What a municipality sets: settings, protocol.toml, interview.toml, network.toml."""
