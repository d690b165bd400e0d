"""A request for what somebody is entitled to: asked with a button, answered within a month."""
