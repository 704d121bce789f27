"""Signed content packs: made and signed by curators, verified and kept on the reader's device."""
