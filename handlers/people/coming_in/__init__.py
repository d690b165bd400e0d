"""Coming in by a member's link: the introduction, and the coordinator's answer."""
