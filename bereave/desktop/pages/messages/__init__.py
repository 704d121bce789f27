"""Messages: joining a hub, reading its spaces, writing to them."""

from bereave.desktop.pages.messages.page import MessagesPage

__all__ = ["MessagesPage"]
