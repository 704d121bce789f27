"""A process that a test starts and kills: it saves a growing draft and says each number that is saved."""

import sys
from pathlib import Path

from bereave.journal.journal import Journal
from bereave.journal.schema import MIGRATIONS
from bereave.vault.store import Store
from bereave.vault.vault import utc_now
from tests.journal.conftest import KEY

if __name__ == "__main__":
    store = Store(Path(sys.argv[1]), KEY, MIGRATIONS)
    journal = Journal(store, utc_now)
    page, number = None, 0
    while True:
        number += 1
        page = journal.write(page, "draft", f"{number} " + "words " * (number % 400))
        if number % 7 == 0:
            journal.search("words")
        if number % 50 == 0:
            journal.keep(page)
        sys.stdout.write(f"{page} {number}\n")
        sys.stdout.flush()
