"""`python -m ingest`: the same as `vraagbaak ingest`.

Settings are the assistant's, so this entry point, and nothing else in the package, looks up to it.
"""

from __future__ import annotations

import sys

if __name__ == "__main__":
    from assistant.__main__ import main

    sys.exit(main(["ingest", *sys.argv[1:]]))
