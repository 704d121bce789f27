"""Levels, outcomes, rules and the true states of a post; shared by the hub and the app."""
