"""Promises 3 and 6 of the design, for the journal: nothing readable on disk, nothing lost that was said to be saved."""

import random
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from bereave.journal.about import About, save_about
from bereave.journal.journal import Journal
from bereave.journal.page import PageId
from bereave.journal.plan import Plan, PlanPart, PlanStore
from bereave.journal.programme import Session, Step
from bereave.journal.schema import MIGRATIONS
from bereave.journal.session_history import SessionRuns
from bereave.vault.store import Store
from bereave.vault.vault import NewVault, Vault
from tests.fakes import FakeClock
from tests.journal.conftest import KEY

MARKERS = ("Hagebutte-4417", "Seidelbast-9023", "Wacholder-5561", "Brombeere-3308", "Schlehe-7742", "Mispel-6120")


def _found(folder: Path) -> set[str]:
    everything = b"".join(
        path.read_bytes() + path.name.encode() for path in sorted(folder.rglob("*")) if path.is_file()
    )
    return {marker for marker in MARKERS if marker.encode() in everything or marker.encode("utf-16-le") in everything}


def test_promise_3_nothing_of_the_journal_is_on_disk_unencrypted(tmp_path: Path, clock: FakeClock) -> None:
    """Pages, answers, plan and who died are in no file, open or locked; the same search finds them in a plain store."""
    plain = sqlite3.connect(tmp_path / "plain.db")
    plain.execute("CREATE TABLE pages (text TEXT)")
    plain.executemany("INSERT INTO pages VALUES (?)", [(marker,) for marker in MARKERS])
    plain.commit()
    plain.close()
    assert _found(tmp_path) == set(MARKERS)
    (tmp_path / "plain.db").unlink()

    folder = tmp_path / "profile" / "vault"
    vault = Vault.create(folder, "linden tea at four", now=clock).vault
    store = vault.open_store("journal", MIGRATIONS)
    journal = Journal(store, clock)
    page = journal.write(None, MARKERS[0], f"{MARKERS[1]} " * 5000)
    journal.keep(page)
    journal.search(MARKERS[1])
    save_about(store, About(name_of_person=MARKERS[2], relationship=MARKERS[3], how_long_ago="2026-10-01"))
    PlanStore(store, folder, clock).save_part(PlanPart.WHAT_SOOTHES, MARKERS[4])
    session = Session("s", 1, "S", "en", 20, "", "", "", (Step("a", "prompt", "A", "", "b"),))
    SessionRuns(store, journal, clock).start(session, 3).answer("a", MARKERS[5])
    assert _found(tmp_path) == set()
    journal.delete(page)
    clock.forward(days=1)
    journal.empty_bin(clock.present)
    assert _found(tmp_path) == set()
    vault.lock()
    assert _found(tmp_path) == set()
    assert sorted(path.name for path in folder.iterdir()) == ["journal.db", "vault.json"]


@pytest.mark.parametrize("seed", range(8))
def test_promise_6_a_kill_loses_no_draft_that_was_said_to_be_saved(tmp_path: Path, clock: FakeClock, seed: int) -> None:
    """A process killed while writing leaves a sound store with the last acknowledged draft or the one after it."""
    path = tmp_path / "journal.db"
    with subprocess.Popen(
        [sys.executable, "-m", "tests.journal.writes_until_killed", str(path)], stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout is not None
        lines = [writer.stdout.readline() for _ in range(random.Random(seed).randrange(1, 160))]
        writer.kill()
        lines += writer.stdout.readlines()
    page, acknowledged = [line for line in lines if line.endswith("\n")][-1].split()
    store = Store(path, KEY, MIGRATIONS)
    with store.reading() as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    journal = Journal(store, clock)
    found = journal.read(PageId(page))
    saved = int(found.text.split()[0])
    assert saved in (int(acknowledged), int(acknowledged) + 1)
    assert found.text == f"{saved} " + "words " * (saved % 400)
    assert len(journal.pages()) == 1
    store.close()


def test_promise_3_what_a_crash_or_a_log_would_print_has_no_private_words(tmp_path: Path, clock: FakeClock) -> None:
    """Pages, their list, the plan, who died and the recovery code print without their words."""
    store = Store(tmp_path / "journal.db", KEY, MIGRATIONS)
    journal = Journal(store, clock)
    page = journal.write(None, MARKERS[0], MARKERS[1])
    things: list[object] = [journal.read(page), journal.pages(), journal.search(MARKERS[1].split("-")[0])]
    things += [About(*MARKERS[:3]), Plan(dict.fromkeys(PlanPart, MARKERS[2]))]
    new: NewVault = Vault.create(tmp_path / "vault", "quiet river stones", now=clock)
    printed = repr((things, new))
    assert not any(marker in printed for marker in (*MARKERS, new.recovery_code))
    assert str(page) in printed
    new.vault.lock()
    store.close()
