"""The private journal: entries, guided sessions, the plan."""
