"""Own lines: on whose behalf a member takes part, and who they are, in their own words."""
