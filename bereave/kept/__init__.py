"""What a person keeps of the directory: places, their own notes, and mistakes that they found."""
