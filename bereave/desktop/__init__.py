"""The app with its windows: the only place for Qt."""
