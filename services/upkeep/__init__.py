"""What time does for all subjects: deadlines, sweeping, erasing; and exporting."""
