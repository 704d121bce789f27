"""The resource directory: entries and articles, their checks and their safe HTML."""
