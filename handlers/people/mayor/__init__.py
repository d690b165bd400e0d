"""The mayor's own words in the yearly thanks, as coordinators give them."""
