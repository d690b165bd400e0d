"""What runs: start-up, intake, dispatch, courier, clock, command line, demo town."""
