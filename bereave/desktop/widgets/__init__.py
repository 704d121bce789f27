"""The design system's components: each in a module of its own, told what to show by its page."""
