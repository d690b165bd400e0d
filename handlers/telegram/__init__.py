"""The ground all subjects stand on: updates in, calls out, keyboards, wording, pages."""
