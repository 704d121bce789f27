"""Long addresses that wrap."""

_AFTER = "/?&=-_.@"


def breakable(address: str) -> str:
    """The address with places where a line may end, to be seen and never copied: a long one would be cut off."""
    return "".join(letter + "\u200b" if letter in _AFTER else letter for letter in address)
