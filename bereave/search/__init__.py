"""Full-text search over the directory, offline."""
