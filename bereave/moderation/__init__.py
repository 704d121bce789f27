"""What moderators decide and by which rules; used by the hub and by the desktop."""
