"""Bereave: help, a private journal and moderated peer messages for people bereaved by suicide."""

__version__ = "0.1.0"
