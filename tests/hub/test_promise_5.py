"""Promise 5: nobody but its author and the moderators can read a post before a moderator approved it."""

import httpx
import pytest

from bereave.hub.routes import MODERATORS, ROUTES
from bereave.moderation.outcomes import Outcome, Verdict
from bereave.peers.protocol import Role
from tests.peers.crowd import Crowd
from tests.peers.people import SPACE, Person

MARKER = "only-for-the-moderators-7431"
ROLES: tuple[Role, ...] = ("member", "moderator", "duty-lead", "curator", "admin", "auditor")


def answers(person: Person) -> dict[str, bytes]:
    """What every GET route gives this person, with every query that means something."""
    person.client.health()
    person.client._token = person.client._new_token()
    headers = {"Authorization": f"Bearer {person.client._token}"}
    given = {}
    with httpx.Client(base_url=person.membership.address, headers=headers) as http:
        for row in ROUTES:
            if row.method == "GET":
                for query in ("", f"?space={SPACE}", f"?space={SPACE}&after=0&sequence=0"):
                    given[row.path + query] = http.get(row.path + query).content
    return given


@pytest.mark.parametrize("outcome", [None, Outcome.RETURN, Outcome.DECLINE])
def test_promise_5_no_path_to_unapproved_text(crowd: Crowd, outcome: Outcome | None) -> None:
    """As every role, every GET route: only the queue of moderators holds the text, and after a no not even that."""
    hub = crowd.hub()
    ann, mod = crowd.person(hub, "Ann"), crowd.person(hub, "Mo", "moderator")
    post = ann.send(MARKER, f"note {MARKER}")
    if outcome is not None:
        mod.reviewing.decide(mod.waiting(post), Verdict(outcome, 2))
    for role in ROLES:
        person = crowd.person(hub, f"Someone {role}", role)
        seen = {path for path, content in answers(person).items() if MARKER.encode() in content}
        may = outcome is None and role in MODERATORS
        assert seen == ({f"/v1/queue?space={SPACE}", f"/v1/queue?space={SPACE}&after=0&sequence=0"} if may else set())


def test_promise_5_holds_in_the_undo_time_and_for_a_stranger(crowd: Crowd) -> None:
    """An approved post inside the hold is still only the moderators'; without a token nothing at all is told."""
    hub = crowd.hub(hold=600)
    ann, bo, mod = crowd.person(hub, "Ann"), crowd.person(hub, "Bo"), crowd.person(hub, "Mo", "moderator")
    post = ann.send(MARKER)
    mod.approve(post)
    assert not any(MARKER.encode() in content for content in answers(bo).values())
    with httpx.Client(base_url=hub.address) as http:
        for row in ROUTES:
            answer = http.request(row.method, row.path, params={"space": SPACE})
            assert MARKER.encode() not in answer.content
            assert row.is_open or answer.status_code == 401
    assert MARKER not in hub.log
