"""The breaker: once a model is known to be down or hanging, questions no longer wait for it.

While it is open every question gets the default answer at once. After a pause one probe is sent from a
thread of its own, so that no question pays for finding out.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

FIRST_PAUSE, LONGEST_PAUSE = 15.0, 240.0  # seconds; doubled after every failed probe


class Breaker:
    """Closed while the model works. `probe` returns whether it works again; it runs in a thread of its
    own."""

    def __init__(self, probe: Callable[[], bool], clock: Callable[[], float] = time.monotonic) -> None:
        self._probe = probe
        self._clock = clock
        self._lock = threading.Lock()
        self._weight = 0.0
        self._until = 0.0
        self._pause = FIRST_PAUSE
        self._probing = False

    @property
    def closed(self) -> bool:
        return self._weight < 1.0

    def allows(self) -> bool:
        """Whether a question may go to the model; starts a probe where the pause is over."""
        with self._lock:
            if self.closed:
                return True
            if self._clock() >= self._until and not self._probing:
                self._probing = True
                threading.Thread(target=self._try, name="vraagbaak-model-probe", daemon=True).start()
            return False

    def failed(self, weight: float) -> None:
        """Count a failure; 1 opens the breaker at once."""
        with self._lock:
            was = self.closed
            self._weight += weight
            if was and not self.closed:
                self._until = self._clock() + self._pause

    def succeeded(self) -> None:
        with self._lock:
            self._weight = 0.0
            self._pause = FIRST_PAUSE

    def _try(self) -> None:
        works = False
        try:
            works = self._probe()
        finally:
            with self._lock:
                self._probing = False
                if works:
                    self._weight, self._pause = 0.0, FIRST_PAUSE
                else:
                    self._pause = min(2 * self._pause, LONGEST_PAUSE)
                    self._until = self._clock() + self._pause
