"""Own lines: what a member says of themselves, on whose behalf they take part and who they are."""
