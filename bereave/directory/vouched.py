"""The facts of an entry that a check vouches for, and what is left of a check once they are others."""

from bereave.directory.model import Check, Entry

UNKNOWN = "unknown"
#: What facts rest on that nobody is known to have checked.
WEAKEST = "desk-research"
_FACTS = ("title", "country", "contacts", "opening_hours", "timezone", "status", "inside_country", "languages")


def facts_differ(one: Entry, other: Entry) -> bool:
    """Whether something that a check vouches for is not the same in both."""
    return any(getattr(one, name) != getattr(other, name) for name in _FACTS)


def undone(check: Check) -> Check:
    """`check` once it stands for nothing: its sources are left, no day, nobody's name and the weakest evidence."""
    return Check(UNKNOWN, WEAKEST, check.sources, ())
