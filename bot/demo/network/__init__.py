"""The network that lives in the demo town when it opens; everybody in it is invented."""
