"""The first time: language, country, who died, how long ago; each can be skipped."""

from bereave.desktop.pages.first_run.answers import FirstRunAnswers
from bereave.desktop.pages.first_run.page import FirstRunPage

__all__ = ["FirstRunAnswers", "FirstRunPage"]
