"""`python -m bereave` is the same as the `bereave` command."""

from bereave.cli import main

if __name__ == "__main__":
    main()
