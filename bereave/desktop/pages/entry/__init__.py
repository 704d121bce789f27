"""One service or article, read in full."""
