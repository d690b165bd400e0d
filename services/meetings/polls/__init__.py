"""Date polls: people say which moments suit them, and then a meeting is made of one."""
