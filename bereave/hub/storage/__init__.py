"""Where a hub keeps everything: one interface, and what stands behind it."""
