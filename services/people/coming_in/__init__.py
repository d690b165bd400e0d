"""Coming in by somebody who knows somebody: links of members, and who introduces themselves."""
