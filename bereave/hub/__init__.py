"""The hub that messages sync through: the only place for Starlette."""
