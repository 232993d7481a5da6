"""How much a file may hold: far more than any institution's, and far less than would hurt."""

from typing import Final

__all__ = ["MOST_BYTES", "MOST_CELLS", "MOST_MEMBERS", "MOST_UNPACKED"]

#: Of a file.
MOST_BYTES: Final = 50 * 2**20

#: Of all that is packed in a workbook, unpacked.
MOST_UNPACKED: Final = 100 * 2**20

#: Of the members of a workbook's package.
MOST_MEMBERS: Final = 1000

#: Of the sheets of a file together, from A1 to the last cell of each, empty ones too.
MOST_CELLS: Final = 2_000_000
