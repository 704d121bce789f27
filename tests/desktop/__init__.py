"""The windows, tested without a screen."""
