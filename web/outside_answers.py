"""What the pages for people without an account answer with, beside pages."""


class Nothing(Exception):  # noqa: N818 - an answer
    """This address opens nothing (any more); which of the two is never told."""
