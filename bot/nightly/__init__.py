"""What the running bot does once a night, beside its work."""
