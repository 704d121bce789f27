"""The vault: two ways in, no third, and nothing lost on the way."""

import json
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from bereave.failures import NotAllowed, NotNow, NotUnderstood, OurFault
from bereave.vault.store import Store
from bereave.vault.vault import NewVault, Vault
from tests.fakes import FakeClock
from tests.vault.conftest import LINES, PASSPHRASE


def _put(store: Store, words: str) -> None:
    with store.changing() as db:
        db.execute("INSERT INTO lines VALUES (?)", [words])


def _lines(vault: Vault) -> list[str]:
    with vault.open_store("journal", LINES).reading() as db:
        return [words for (words,) in db.execute("SELECT words FROM lines")]


def _changed(folder: Path, **change: object) -> None:
    file = folder / "vault.json"
    file.write_text(json.dumps({**json.loads(file.read_text(encoding="utf-8")), **change}), encoding="utf-8")


def test_a_new_vault_is_open_and_its_owners_alone(folder: Path, new: NewVault) -> None:
    """After creating it is open and exists; folder 0700, every file in it 0600."""
    _put(new.vault.open_store("journal", LINES), "one")
    assert new.vault.is_open
    assert Vault.exists(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}


def test_both_ways_open_the_same_vault(folder: Path, new: NewVault) -> None:
    """Passphrase and recovery code both read what was written before locking."""
    _put(new.vault.open_store("journal", LINES), "one")
    new.vault.lock()
    for vault in (Vault.unlock(folder, PASSPHRASE), Vault.unlock_with_recovery(folder, new.recovery_code.lower())):
        assert _lines(vault) == ["one"]
        vault.lock()


def test_vault_json_holds_neither_key_nor_passphrase_nor_code(folder: Path, new: NewVault) -> None:
    """Nothing that opens the vault by itself stands in the file."""
    content = (folder / "vault.json").read_text(encoding="utf-8")
    for secret in (PASSPHRASE, new.recovery_code, new.recovery_code.split("-")[0]):
        assert secret not in content


def test_a_wrong_passphrase_says_that_nothing_was_changed(folder: Path, new: NewVault) -> None:
    """It raises NotAllowed in plain words, leaves every byte as it was, and repeats no word that was typed."""
    before = (folder / "vault.json").read_bytes()
    with pytest.raises(NotAllowed, match="Nothing was changed") as told:
        Vault.unlock(folder, PASSPHRASE + " ")
    assert PASSPHRASE not in str(told.value)
    assert (folder / "vault.json").read_bytes() == before
    assert new.vault.is_open


def test_a_typing_mistake_in_the_code_is_told_from_a_wrong_code(folder: Path, new: NewVault) -> None:
    """A mistyped group is NotUnderstood with its number; a code of another vault is NotAllowed."""
    code = new.recovery_code
    mistyped = code[:-1] + ("2" if code[-1] != "2" else "3")
    with pytest.raises(NotUnderstood, match="group 7"):
        Vault.unlock_with_recovery(folder, mistyped)
    other = Vault.create(folder.with_name("other"), PASSPHRASE)
    with pytest.raises(NotAllowed, match="does not open"):
        Vault.unlock_with_recovery(folder, other.recovery_code)


def test_a_new_passphrase_opens_what_was_written_before_and_the_old_one_no_more(folder: Path, new: NewVault) -> None:
    """Changing it keeps everything, keeps the recovery code, and closes the old way."""
    _put(new.vault.open_store("journal", LINES), "one")
    new.vault.change_passphrase("another evening tea")
    new.vault.lock()
    assert _lines(Vault.unlock(folder, "another evening tea")) == ["one"]
    Vault.unlock_with_recovery(folder, new.recovery_code)
    with pytest.raises(NotAllowed):
        Vault.unlock(folder, PASSPHRASE)


def test_who_forgot_the_passphrase_sets_a_new_one_with_the_code(folder: Path, new: NewVault) -> None:
    """A vault opened by its recovery code takes a new passphrase."""
    new.vault.lock()
    Vault.unlock_with_recovery(folder, new.recovery_code).change_passphrase("a new beginning")
    assert Vault.unlock(folder, "a new beginning").is_open


def test_a_replaced_recovery_code_works_and_the_printed_one_no_more(
    folder: Path, new: NewVault, clock: FakeClock
) -> None:
    """The new code opens, the old one does not, and the day of the present one is known."""
    made = new.vault.recovery_code_made()
    clock.forward(days=40)
    code = new.vault.replace_recovery_code()
    assert (new.vault.recovery_code_made() - made).days == 40
    assert Vault.unlock_with_recovery(folder, code).is_open
    assert Vault.unlock(folder, PASSPHRASE).is_open
    with pytest.raises(NotAllowed, match="older"):
        Vault.unlock_with_recovery(folder, new.recovery_code)


@pytest.mark.parametrize("passphrase", ["", "seven77", " " * 12, "e\u0301" * 7])
def test_a_passphrase_that_is_too_short_makes_no_vault(folder: Path, passphrase: str) -> None:
    """Less than eight characters, or only spaces, is not allowed and leaves no trace."""
    with pytest.raises(NotAllowed, match="at least 8"):
        Vault.create(folder, passphrase)
    assert not folder.exists()


@pytest.mark.parametrize("passphrase", ["밤하늘의별을본다", "  spaces count  ", "пароль с ё", "🕯️🕯️🕯️🕯️"])
def test_any_script_is_a_passphrase_and_nothing_is_trimmed(folder: Path, passphrase: str) -> None:
    """Korean, Cyrillic, signs and outer spaces count as typed; the trimmed form does not open it."""
    Vault.create(folder, passphrase)
    assert Vault.unlock(folder, passphrase).is_open
    if passphrase.strip() != passphrase:
        with pytest.raises(NotAllowed):
            Vault.unlock(folder, passphrase.strip())


def test_two_keyboards_write_the_same_passphrase(folder: Path) -> None:
    """A passphrase typed with combining accents opens the vault made with composed ones."""
    Vault.create(folder, "caf\u00e9 cr\u00e8me")
    assert Vault.unlock(folder, "cafe\u0301 cre\u0300me").is_open


def test_creating_twice_is_not_allowed(folder: Path, new: NewVault) -> None:
    """A second vault in the folder is refused and the first one stays."""
    with pytest.raises(NotAllowed, match="already"):
        Vault.create(folder, "some other passphrase")
    assert Vault.unlock(folder, PASSPHRASE).is_open
    assert new.vault.is_open


def test_a_store_without_its_vault_json_is_not_buried(folder: Path, new: NewVault) -> None:
    """When only vault.json was lost, creating says which file is in the way instead of hiding it."""
    new.vault.open_store("journal", LINES)
    new.vault.lock()
    (folder / "vault.json").unlink()
    with pytest.raises(NotAllowed, match=r"journal\.db"):
        Vault.create(folder, PASSPHRASE)


def test_without_a_vault_unlocking_says_so(folder: Path) -> None:
    """Unlocking where none was made is NotAllowed with what to do."""
    with pytest.raises(NotAllowed, match="Set one up first"):
        Vault.unlock(folder, PASSPHRASE)


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "null", '{"version": "1"}', "\x00\x01", '{"version": 1, "id": "x"}']
)
def test_a_damaged_vault_json_is_named_and_kept(folder: Path, new: NewVault, content: str) -> None:
    """It raises OurFault with the file's name, and the file is left byte for byte."""
    (folder / "vault.json").write_text(content, encoding="utf-8")
    with pytest.raises(OurFault, match=r"vault\.json.*kept"):
        Vault.unlock(folder, PASSPHRASE)
    assert (folder / "vault.json").read_text(encoding="utf-8") == content
    assert Vault.exists(folder)
    assert new.vault.is_open


def test_a_slot_weakened_in_the_file_is_refused(folder: Path, new: NewVault) -> None:
    """Parameters below the floor are treated as damage, before any key is derived from them."""
    slots = json.loads((folder / "vault.json").read_text(encoding="utf-8"))["slots"]
    _changed(folder, slots=[{**slot, "memory_kib": 8} for slot in slots])
    with pytest.raises(OurFault):
        Vault.unlock(folder, PASSPHRASE)
    assert new.vault.is_open


def test_a_vault_under_another_id_does_not_open(folder: Path, new: NewVault) -> None:
    """The vault's id is part of what the slots are bound to."""
    _changed(folder, id="00000000-0000-4000-8000-000000000000")
    with pytest.raises(NotAllowed):
        Vault.unlock(folder, PASSPHRASE)
    assert new.vault.is_open


def test_each_store_has_its_own_key(folder: Path, new: NewVault) -> None:
    """The messages' file put in the journal's place is not taken for it."""
    new.vault.open_store("journal", LINES)
    new.vault.open_store("peers", LINES)
    new.vault.lock()
    (folder / "journal.db").write_bytes((folder / "peers.db").read_bytes())
    with pytest.raises(OurFault):
        Vault.unlock(folder, PASSPHRASE).open_store("journal", LINES)


def test_an_open_store_is_given_again(new: NewVault) -> None:
    """Asking twice gives the same store, so that one lock guards it."""
    assert new.vault.open_store("journal", LINES) is new.vault.open_store("journal", LINES)


@pytest.mark.parametrize("lost", [True, False])
def test_a_lost_or_emptied_store_is_never_taken_for_a_new_one(folder: Path, new: NewVault, lost: bool) -> None:
    """When the journal's file is gone or empty, an empty journal is not put in its place."""
    _put(new.vault.open_store("journal", LINES), "one")
    new.vault.lock()
    (folder / "journal.db").unlink() if lost else (folder / "journal.db").write_bytes(b"")
    with pytest.raises(OurFault, match="missing or empty"):
        Vault.unlock(folder, PASSPHRASE).open_store("journal", LINES)
    assert (folder / "journal.db").exists() is not lost


def test_locking_closes_the_stores_and_overwrites_the_key(new: NewVault) -> None:
    """Afterwards the key's bytes are zero, the store is closed, and every way of using it says that it is locked."""
    key = new.vault._data_key
    store = new.vault.open_store("journal", LINES)
    assert any(key)
    new.vault.lock()
    new.vault.lock()
    assert not any(key)
    assert len(key) == 32
    assert not store.is_open
    assert not new.vault.is_open
    for use in (
        lambda: new.vault.open_store("journal", LINES),
        lambda: new.vault.change_passphrase("some other passphrase"),
        new.vault.replace_recovery_code,
    ):
        with pytest.raises(NotNow, match="locked"):
            use()


@pytest.mark.parametrize("moment", ["open", "write", "fsync", "replace"])
def test_a_kill_while_creating_never_leaves_half_a_vault(folder: Path, moment: str) -> None:
    """Killed at each step of writing vault.json, there is no vault and creating works at once."""
    folder.mkdir(parents=True)
    died = subprocess.run(
        [sys.executable, "-m", "tests.vault.dies_while_creating", str(folder), moment], check=False, capture_output=True
    )
    assert died.returncode != 0, died.stderr
    assert b"dying" in died.stdout
    assert not Vault.exists(folder)
    Vault.create(folder, PASSPHRASE)
    assert Vault.unlock(folder, PASSPHRASE).is_open
    assert [path.name for path in folder.iterdir()] == ["vault.json"]


def test_no_room_while_creating_leaves_nothing(folder: Path) -> None:
    """Where no byte can be written, creating is NotNow in plain words and leaves no vault and no draft."""
    told = subprocess.run(
        [sys.executable, "-m", "tests.vault.dies_while_creating", str(folder), "no-room"],
        check=False,
        capture_output=True,
        text=True,
    )
    assert told.returncode == 0, told.stderr
    assert told.stdout.startswith("NotNow")
    assert "Make some room" in told.stdout
    assert list(folder.iterdir()) == []


def test_a_vault_of_a_newer_version_is_told_from_a_damaged_one(folder: Path, new: NewVault) -> None:
    """Its file is not called damaged, and it is kept as it was."""
    new.vault.lock()
    _changed(folder, version=2)
    before = (folder / "vault.json").read_bytes()
    with pytest.raises(NotNow, match="newer version"):
        Vault.unlock(folder, PASSPHRASE)
    assert (folder / "vault.json").read_bytes() == before


def test_a_store_that_a_newer_version_changed_is_left_alone(folder: Path, new: NewVault) -> None:
    """A step of the schema that this version does not know: nothing is written into it."""
    new.vault.open_store("journal", [*LINES, ("99 of the future", lambda db: None)])
    new.vault.lock()
    with pytest.raises(NotNow, match="newer version"):
        Vault.unlock(folder, PASSPHRASE).open_store("journal", LINES)
