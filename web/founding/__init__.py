"""Setting the network up, at the desk: the main questions on one page, and what comes of them."""
