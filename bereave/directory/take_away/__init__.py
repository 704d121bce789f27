"""The directory on paper and on the way: entries as documents, as accessible pages, and as a folder of pages."""
