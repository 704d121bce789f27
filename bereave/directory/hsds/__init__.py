"""The Human Services Data Specification 3.0, in and out."""
