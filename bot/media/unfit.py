"""What cannot be taken in."""


class Unfit(Exception):  # noqa: N818 - it says what the content is
    """This is not what it says it is, or too much of it; `key` names the refusal."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key
