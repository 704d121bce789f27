"""Invitations as people paste, print and mistype them."""

import pytest

from bereave.failures import NotUnderstood
from bereave.peers.invitation import Invitation, is_loopback, new_code, read

ROOT = "00ff" * 16


@pytest.fixture(params=[None, ROOT], ids=["public", "own-root"])
def invitation(request: pytest.FixtureRequest) -> Invitation:
    """One with and one without a root of the hub's own."""
    return Invitation("https://hub.example.org:8750", new_code(), request.param)


def test_what_was_written_is_read_again(invitation: Invitation) -> None:
    """Nothing is lost between the two."""
    assert read(invitation.text()) == invitation


def test_spaces_breaks_case_quotes_and_words_around_are_forgiven(invitation: Invitation) -> None:
    """As it comes out of a mail, a chat or a careful hand."""
    text = invitation.text()
    broken = "\n> ".join(text[i : i + 17] for i in range(0, len(text), 17))
    assert read(f"Dear Ann,\nhere it is: {broken}\nSee you there") == invitation
    assert read(text.lower().replace("-", " - \u200b")) == invitation
    assert read(text.replace("0", "o").replace("1", "l").replace("875o", "8750")) == invitation
    assert read(text.rstrip(".")) == invitation


def test_a_wrong_letter_is_told_from_a_wrong_invitation(invitation: Invitation) -> None:
    """One letter changed or missing is found before the hub is asked."""
    text = invitation.text()
    at = text.index("#") + 1
    other = "7" if text[at] != "7" else "8"
    with pytest.raises(NotUnderstood, match="letter"):
        read(text[:at] + other + text[at + 1 :])
    with pytest.raises(NotUnderstood, match="letter"):
        read(text[:at] + text[at + 1 :])


def test_a_cut_root_is_found() -> None:
    """An invitation whose end was lost must not be trusted without it."""
    text = Invitation("https://hub.example.org", new_code(), ROOT).text()
    with pytest.raises(NotUnderstood, match="cut short"):
        read(text[:-12])


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        "https://hub.example.org",
        "\x00" * 9,
        "https:///join#AAAA.",
        "https://a b:99999/join#0000.",
        "🕊" * 99,
    ],
)
def test_what_is_no_invitation_gets_one_sentence(text: str) -> None:
    """Whatever was pasted, it is told plainly."""
    with pytest.raises(NotUnderstood):
        read(text)


def test_no_encryption_only_on_this_machine() -> None:
    """Plain http is for loopback; anywhere else the invitation is not taken."""
    code = new_code()
    assert read(Invitation("http://127.0.0.1:8750", code).text()).code == code
    assert read(Invitation("http://[::1]:8750", code).text()).address == "http://[::1]:8750"
    with pytest.raises(NotUnderstood, match="https"):
        read(Invitation("http://192.168.1.5:8750", code).text())
    assert not is_loopback("127.0.0.1.example.org")


def test_codes_do_not_repeat() -> None:
    """128 random bits each."""
    assert len({new_code() for _ in range(1_000)}) == 1_000


def test_the_fingerprint_of_a_pack_travels_with_the_line() -> None:
    """With a root and without, pasted with words around it; cut short it is told; lines without it still read."""
    pack = "ab" * 32
    for root in (None, "cd" * 32):
        made = Invitation("https://hub.example.org", new_code(), root, pack)
        assert read(f"Here it is: {made.text()}\nSee you there.") == made
        with pytest.raises(NotUnderstood, match="cut short"):
            read(made.text()[:-6])
        without = Invitation("https://hub.example.org", new_code(), root)
        assert read(f"{without.text()} Pack your things.") == without
