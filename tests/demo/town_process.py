import json
import subprocess
import sys

from tests.journeys.stage import environment_of_a_child


class TownProcess:
    """The real demo town in a process of its own, on ports of its own choosing."""

    def __init__(self, *options: str, measured: bool = True) -> None:
        ports = ("--api-port", "0", "--page-port", "0")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "bot.demo.server", *ports, *options],
            env=environment_of_a_child(measured=measured),
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
        _, complaints = self.process.communicate(timeout=60)
        return self.process.returncode, complaints
