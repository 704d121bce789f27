"""What may be opened for a way of contact."""

import pytest

from bereave import shipped
from bereave.directory.addresses import action_for
from bereave.directory.layers import read_folder
from bereave.directory.model import Contact


@pytest.mark.parametrize(
    ("how", "value", "uri"),
    [
        ("phone", "116123", "tel:116123"),
        ("phone", "+44 20 7946 0000", "tel:+442079460000"),
        ("phone", "*4141", "tel:*4141"),
        ("phone", "#31", "tel:%2331"),
        ("phone", "call us", None),
        ("phone", "12;phone-context=x", None),
        ("email", "jo@example.org", "mailto:jo@example.org"),
        ("email", "jo@example.org?body=x", None),
        ("web", "https://example.org/a", "https://example.org/a"),
        ("web", "http://example.org/", None),
        ("web", "https://user@example.org/", None),
        ("web", "https://exa mple.org/", None),
        ("web", "https://[half", None),
        ("web", "file:///etc/passwd", None),
        ("web", "javascript:alert(1)", None),
        ("chat", "https://example.org/chat", "https://example.org/chat"),
        ("text", "85258", None),
        ("whatsapp", "9151 1767", None),
        ("whatsapp", "+65 9151 1767", None),
        ("whatsapp", "https://example.org/chat", None),
        ("post", "1 Long Road", None),
    ],
)
def test_only_calls_mails_and_safe_pages_open(how: str, value: str, uri: str | None) -> None:
    """tel:, mailto: and https: may be opened; everything else is only shown, and always whole."""
    action = action_for(Contact(how, value))
    assert action.uri == uri
    assert action.shown == value


def test_the_word_to_send_is_shown_with_the_number() -> None:
    """A text service shows which word goes to which number."""
    assert action_for(Contact("text", "85258", keyword="SHOUT")).shown == "SHOUT → 85258"


def test_every_shipped_number_dials_its_own_digits() -> None:
    """No digit of a shipped number is lost, added or moved on its way to the telephone."""
    for entry in read_folder(shipped.resources()).entries.values():
        for way in entry.contacts:
            if way.how == "phone":
                uri = action_for(way).uri
                assert uri is not None, (entry.id, way.value)
                assert [d for d in uri.replace("%23", "") if d.isdigit()] == [d for d in way.value if d.isdigit()]
