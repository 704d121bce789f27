"""Slots: only their secret, their vault and their own parameters open them."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from bereave.vault.slots import KEY_BYTES, BadSlotError, Slot, WrongSecretError

KEY = bytes(range(KEY_BYTES))


@pytest.fixture(scope="module")
def slot() -> Slot:
    """A passphrase slot of the vault `here`, opened by `secret`."""
    return Slot.wrap("passphrase", b"secret", KEY, "here", "2026-11-22")


def test_a_slot_opens_with_its_secret_after_a_round_through_its_file_form(slot: Slot) -> None:
    """The data key comes back exactly, in memory that can be overwritten."""
    key = Slot.from_json(slot.to_json()).unwrap(b"secret", "here")
    assert isinstance(key, bytearray)
    assert key == KEY


def test_two_slots_of_one_secret_have_nothing_in_common(slot: Slot) -> None:
    """Salt, nonce and wrapped key are new each time."""
    other = Slot.wrap("passphrase", b"secret", KEY, "here", "2026-11-22")
    assert {other.salt, other.nonce, other.wrapped}.isdisjoint({slot.salt, slot.nonce, slot.wrapped})


@pytest.mark.parametrize(
    "changed",
    [
        lambda slot: replace(slot, kind="recovery"),
        lambda slot: replace(slot, made="2020-01-01"),
        lambda slot: replace(slot, memory_kib=slot.memory_kib + 1024),
        lambda slot: replace(slot, passes=slot.passes + 1),
        lambda slot: replace(slot, lanes=slot.lanes + 1),
    ],
)
def test_a_changed_slot_does_not_open(slot: Slot, changed: Callable[[Slot], Slot]) -> None:
    """Kind, day and parameters are bound to the wrapped key."""
    with pytest.raises(WrongSecretError):
        changed(slot).unwrap(b"secret", "here")


def test_a_slot_moved_to_another_vault_or_asked_with_another_secret_does_not_open(slot: Slot) -> None:
    """The vault's id is bound to the wrapped key as the secret is."""
    with pytest.raises(WrongSecretError):
        slot.unwrap(b"secret", "there")
    with pytest.raises(WrongSecretError):
        slot.unwrap(b"Secret", "here")


@pytest.mark.parametrize(
    "change",
    [
        {"memory_kib": 64 * 1024 - 1},
        {"memory_kib": 2**31},
        {"passes": 2},
        {"passes": 1000},
        {"passes": True},
        {"passes": "3"},
        {"lanes": 3},
        {"lanes": 1000},
        {"kind": "back-door"},
        {"salt": "c2FsdA=="},
        {"nonce": "*"},
        {"wrapped": ""},
        {"made": 5},
        {"extra": 1},
    ],
)
def test_a_slot_below_the_floor_or_beyond_reason_is_refused_when_read(slot: Slot, change: dict[str, object]) -> None:
    """Weaker parameters, ones that would eat the machine, and other forms are refused before any work is done."""
    with pytest.raises(BadSlotError):
        Slot.from_json({**slot.to_json(), **change})


@pytest.mark.parametrize("data", [None, [], "slot", {}, 5])
def test_what_is_no_slot_is_refused(data: object) -> None:
    """Anything but the exact fields is refused."""
    with pytest.raises(BadSlotError):
        Slot.from_json(data)
