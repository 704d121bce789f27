"""The drawing style beneath the style sheet: the same on every system."""

#: What the application is made with: QApplication(STYLED). Asking for the style afterwards gives it back as an object,
#: and the first such object takes longer than everything else that the theme does.
STYLED = ("bereave", "-style", "Fusion")
