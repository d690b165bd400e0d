"""What is true: protocol, deadlines, roles, interview. Pure, without I/O or clock."""
