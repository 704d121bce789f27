"""The tour: the main job, driven through the real windows."""
