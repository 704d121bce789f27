"""What the vault's tests share."""

from pathlib import Path

import pytest

from bereave.vault.cipher import Database
from bereave.vault.store import Migration
from bereave.vault.vault import NewVault, Vault
from tests.fakes import FakeClock

PASSPHRASE = "linden tea at four"


def _lines(db: Database) -> None:
    db.execute("CREATE TABLE lines (words TEXT NOT NULL)")


LINES: list[Migration] = [("1 lines", _lines)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the vault is made; not there yet."""
    return tmp_path / "profile" / "vault"


@pytest.fixture
def new(folder: Path, clock: FakeClock) -> NewVault:
    """A vault just made with PASSPHRASE."""
    return Vault.create(folder, PASSPHRASE, now=clock)
