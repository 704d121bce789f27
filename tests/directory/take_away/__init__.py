"""Tests of what is printed and taken away."""
