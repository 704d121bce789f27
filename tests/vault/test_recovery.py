"""The recovery code: forgiving to hands and eyes, exact about mistakes."""

import random
import string

import pytest

from bereave.failures import NotUnderstood
from bereave.vault.recovery import GROUPS, SIGNS, asked_groups, groups, make_code, matches, secret_of


def test_a_code_holds_at_least_128_random_bits_and_never_repeats() -> None:
    """Seven groups carry four random signs of five bits each, and a thousand codes are all different."""
    assert GROUPS * 4 * 5 >= 128
    assert len({make_code() for _ in range(1000)}) == 1000
    assert {len(group) for group in groups(make_code())} == {5}


@pytest.mark.parametrize(
    "typed_as",
    [
        str.lower,
        lambda code: code.replace("-", ""),
        lambda code: "  " + code.replace("-", "  ") + "\n",
        lambda code: code.replace("-", "–"),
        lambda code: code.replace("0", "O").replace("1", "l"),
        lambda code: code.replace("0", "o").replace("1", "I"),
        lambda code: "".join(chr(ord(sign) + 0xFEE0) if sign in SIGNS else sign for sign in code),
    ],
)
def test_the_way_a_code_is_typed_does_not_matter(typed_as) -> None:  # type: ignore[no-untyped-def]
    """Case, spaces, dashes of any kind, O for 0, I or L for 1 and wide letters give the same code."""
    code = "-".join(groups(make_code()))
    assert secret_of(typed_as(code)) == secret_of(code)


def test_every_single_wrong_sign_is_told_with_its_group() -> None:
    """Each of the 35 places, changed to each other sign, is a typing mistake in that very group."""
    code = "".join(groups(make_code()))
    for place, right in enumerate(code):
        for wrong in SIGNS.replace(right, ""):
            with pytest.raises(NotUnderstood) as told:
                groups(code[:place] + wrong + code[place + 1 :])
            assert told.value.facts["number"] == place // 5 + 1


def test_two_neighbours_swapped_within_a_group_are_told() -> None:
    """Swapping two different neighbouring signs of a group is a typing mistake."""
    code = "".join(groups(make_code()))
    for place in range(len(code) - 1):
        if place // 5 == (place + 1) // 5 and code[place] != code[place + 1]:
            with pytest.raises(NotUnderstood):
                groups(code[:place] + code[place + 1] + code[place] + code[place + 2 :])


def test_groups_in_another_order_are_told() -> None:
    """Two groups that changed places are a typing mistake, since each check knows its place."""
    found = groups(make_code())
    found[1], found[4] = found[4], found[1]
    with pytest.raises(NotUnderstood):
        groups("-".join(found))


@pytest.mark.parametrize("typed", ["", "ABC", "U" * 35, "?" * 35, "0" * 36])
def test_what_is_no_code_is_told(typed: str) -> None:
    """A wrong length or a sign that no code has is a typing mistake."""
    with pytest.raises(NotUnderstood):
        groups(typed)


def test_two_different_groups_are_asked_for() -> None:
    """The two asked groups are different, in order, and every group is asked for some time."""
    code, rng = make_code(), random.Random(7)
    asked = [asked_groups(code, rng) for _ in range(200)]
    assert all(1 <= first < second <= GROUPS for first, second in asked)
    assert {number for pair in asked for number in pair} == set(range(1, GROUPS + 1))


def test_the_right_groups_or_the_pasted_code_confirm_it() -> None:
    """The two groups in any case, or the whole code pasted into a field, confirm that it was written down."""
    code = make_code()
    right = groups(code)
    assert matches(code, {2: right[1].lower(), 5: f" {right[4]} "})
    assert matches(code, {2: code, 5: code})


def test_anything_else_does_not_confirm_it() -> None:
    """Nothing typed, another group, a number out of range or an empty field confirm nothing."""
    code = make_code()
    right = groups(code)
    other = "".join(sign for sign in string.digits if sign != right[0][0])[:1] + right[0][1:]
    assert not matches(code, {})
    assert not matches(code, {1: right[0], 2: ""})
    assert not matches(code, {1: other})
    assert not matches(code, {0: right[0]})
    assert not matches(code, {8: right[0]})
