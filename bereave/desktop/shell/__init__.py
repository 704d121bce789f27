"""The window: navigation, help now, quick exit, locking by itself."""
