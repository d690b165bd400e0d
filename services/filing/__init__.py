"""Filing: a key figure tells, hears what happens with it, and adds to it."""
