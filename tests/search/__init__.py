"""Tests of bereave.search."""
