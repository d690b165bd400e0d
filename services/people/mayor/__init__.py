"""The mayor's own words in the yearly thanks: given by a coordinator, sent once, asked anew."""
