"""The kept places, notes and reports."""
