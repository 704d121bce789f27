"""Lists of any shape."""
