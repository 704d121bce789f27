"""Documents on paper: set, broken into pages, painted into a PDF, a picture or a printer."""
