"""Calendar files of meetings."""
