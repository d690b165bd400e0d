"""What earlier versions kept, given or sealed as this one does."""
