"""``gradpolicy`` and ``python -m gradpolicy``: the command line, or the extra that it needs."""

from __future__ import annotations

import sys

__all__ = ["main"]


def main() -> int:
    """Run the command line; say in one sentence what to install where its extra is missing."""
    try:
        from gradpolicy import cli

        # Inside too: rich is imported by what prints a page.
        return cli.main()
    except ModuleNotFoundError as error:
        if error.name not in {"click", "rich"}:
            raise
        print("gradpolicy: the command line needs: pip install 'gradpolicy[cli]'", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
