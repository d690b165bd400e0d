"""A program that tells whether something traces what it does."""

import json
import sys
import threading


def main() -> None:
    threads: list[bool] = []
    other = threading.Thread(target=lambda: threads.append(sys.gettrace() is not None))
    other.start()
    other.join()
    print(json.dumps({"traced": sys.gettrace() is not None, "threads": threads[0]}))  # noqa: T201
    sys.stdout.flush()
