"""Lists of any shape: rows of CSV files, and a mapping that says what their columns mean."""
