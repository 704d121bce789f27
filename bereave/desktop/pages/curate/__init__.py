"""What a curator looks at: what is due for review, and what the files say that they should not."""

from bereave.desktop.pages.curate.page import CuratePage

__all__ = ["CuratePage"]
