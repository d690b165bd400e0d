import json
import subprocess
import sys


class TownProcess:
    """The real demo town in a process of its own, on ports of its own choosing."""

    def __init__(self, *options: str) -> None:
        ports = ("--api-port", "0", "--page-port", "0")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "bot.demo.server", *ports, *options],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        ready = json.loads(self.process.stdout.readline())
        self.api: str = ready["api"]
        self.page: str = ready["page"]

    def stop(self) -> tuple[int, str]:
        """Stop as a service manager would; give the exit status and what was complained about."""
        self.process.terminate()
        _, complaints = self.process.communicate(timeout=10)
        return self.process.returncode, complaints
