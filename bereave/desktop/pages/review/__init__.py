"""Review: what waits for a moderator."""

from bereave.desktop.pages.review.page import ReviewPage

__all__ = ["ReviewPage"]
