"""Help now: numbers, lines, the plan, and words to show to someone."""
