"""From one person's outbox to another person's screen, through a real hub."""

import pytest

from bereave.failures import NotAllowed, NotNow
from bereave.moderation.outcomes import Outcome, Verdict
from bereave.moderation.state import PostState
from tests.peers.crowd import Crowd
from tests.peers.people import SPACE


def test_a_post_reaches_others_only_after_a_moderator_approved_it(crowd: Crowd) -> None:
    """Written offline, sent, held, read, approved, received: and its author sees the true state throughout."""
    hub = crowd.hub()
    ann, bo, mod = crowd.person(hub, "Ann"), crowd.person(hub, "Bo"), crowd.person(hub, "Mo", "moderator")
    hub.stop()
    post = ann.outbox.write(SPACE, "The first spring without him", "anniversary")
    assert ann.state(post) is PostState.ON_DEVICE
    with pytest.raises(NotNow, match="cannot be reached"):
        ann.sync.run_once()
    assert ann.state(post) is PostState.ON_DEVICE

    hub.start()
    assert ann.sync.run_once().sent == 1
    assert ann.state(post) is PostState.RECEIVED
    bo.sync.run_once()
    assert bo.texts() == []

    mod.reviewing.claim(mod.waiting(post))
    ann.sync.run_once()
    assert ann.state(post) is PostState.BEING_READ
    mod.approve(post)
    assert bo.sync.run_once().rows == 1
    received = bo.views.feed(SPACE)[0]
    assert (received.author, received.text, received.content_note) == (
        "Ann",
        "The first spring without him",
        "anniversary",
    )
    ann.sync.run_once()
    assert ann.state(post) is PostState.PUBLISHED
    assert [found.is_mine for found in ann.views.feed(SPACE)] == [True]


def test_a_returned_post_tells_why_and_comes_back_changed(crowd: Crowd) -> None:
    """The author sees rule and line, changes the text, and only the changed text is published."""
    hub = crowd.hub()
    ann, bo, mod = crowd.person(hub, "Ann"), crowd.person(hub, "Bo"), crowd.person(hub, "Mo", "moderator")
    post = ann.send("with a surname in it")
    mod.reviewing.decide(mod.waiting(post), Verdict(Outcome.RETURN, 3, "Please leave the surname out."))
    ann.sync.run_once()
    told = ann.post(post)
    assert (told.state, told.rule, told.personal) == (PostState.RETURNED, 3, "Please leave the surname out.")
    assert told.text == "with a surname in it"

    assert ann.outbox.change(post, "without it") == post
    assert ann.state(post) is PostState.ON_DEVICE
    ann.sync.run_once()
    again = mod.waiting(post)
    assert (again.revision, again.text) == (2, "without it")
    mod.approve(post)
    bo.sync.run_once()
    assert bo.texts() == ["without it"]


def test_a_declined_post_names_the_rule_and_is_seen_by_nobody(crowd: Crowd) -> None:
    """Declining needs a rule, the author learns it, the text stays on the author's device."""
    hub = crowd.hub()
    ann, bo, mod = crowd.person(hub, "Ann"), crowd.person(hub, "Bo"), crowd.person(hub, "Mo", "moderator")
    post = ann.send("selling something")
    mod.reviewing.decide(mod.waiting(post), Verdict(Outcome.DECLINE, 6))
    ann.sync.run_once()
    bo.sync.run_once()
    assert (ann.state(post), ann.post(post).rule, ann.post(post).text) == (PostState.DECLINED, 6, "selling something")
    assert bo.texts() == []


def test_withdrawn_before_publication_nobody_ever_sees_it(crowd: Crowd) -> None:
    """A withdrawn post leaves the queue, and can no longer be approved."""
    hub = crowd.hub()
    ann, bo, mod = crowd.person(hub, "Ann"), crowd.person(hub, "Bo"), crowd.person(hub, "Mo", "moderator")
    post = ann.send("taken back")
    item = mod.waiting(post)
    ann.outbox.withdraw(post)
    assert ann.post(post).withdrawing
    ann.sync.run_once()
    assert ann.state(post) is PostState.WITHDRAWN
    with pytest.raises(NotNow):
        mod.reviewing.decide(item, Verdict(Outcome.APPROVE))
    bo.sync.run_once()
    assert (bo.texts(), mod.reviewing.queue(SPACE).waiting) == ([], 0)


def test_withdrawn_after_publication_it_leaves_every_device(crowd: Crowd) -> None:
    """The tombstone takes the text off devices that have it, and new devices never get it."""
    hub = crowd.hub()
    ann, bo, mod = crowd.person(hub, "Ann"), crowd.person(hub, "Bo"), crowd.person(hub, "Mo", "moderator")
    post = ann.send("published, then taken back")
    mod.approve(post)
    bo.sync.run_once()
    assert bo.texts() == ["published, then taken back"]
    ann.sync.run_once()
    ann.outbox.withdraw(post)
    ann.sync.run_once()
    bo.sync.run_once()
    assert (bo.texts(), ann.state(post)) == ([], PostState.WITHDRAWN)
    assert ann.post(post).text == "published, then taken back"
    late = crowd.person(hub, "Cy")
    report = late.sync.run_once()
    assert (report.rows, late.texts()) == (2, [])
    assert b"published, then taken back" not in hub.data.database.read_bytes()


def test_nobody_decides_about_their_own_post(crowd: Crowd) -> None:
    """A moderator's own post is shown to them as theirs, and neither claim nor decision is taken."""
    hub = crowd.hub()
    mod = crowd.person(hub, "Mo", "moderator")
    item = mod.waiting(mod.send("a moderator writes too"))
    assert item.mine
    with pytest.raises(NotAllowed, match="yourself"):
        mod.reviewing.claim(item)
    with pytest.raises(NotAllowed, match="yourself"):
        mod.approve(item.id)


def test_a_decision_can_be_undone_before_it_takes_effect(crowd: Crowd) -> None:
    """Inside the hold nobody receives the post; undone, it waits again; undone too late, it says so."""
    hub = crowd.hub(hold=600)
    ann, bo, mod = crowd.person(hub, "Ann"), crowd.person(hub, "Bo"), crowd.person(hub, "Mo", "moderator")
    other = crowd.person(hub, "Ny", "moderator")
    post = ann.send("approved by mistake")
    mod.approve(post)
    item = other.waiting(post)
    assert (item.decided_by, item.outcome) == ("Mo", "approve")
    with pytest.raises(NotNow, match="already decided"):
        other.approve(post)
    with pytest.raises(NotAllowed):
        other.reviewing.undo(item)
    bo.sync.run_once()
    assert bo.texts() == []
    mod.reviewing.undo(item)
    assert mod.waiting(post).decided_by == ""
    with pytest.raises(NotNow, match="no longer be undone"):
        mod.reviewing.undo(item)


def test_a_decision_takes_effect_by_itself_when_its_time_has_come(crowd: Crowd) -> None:
    """The hub publishes after the hold without being asked."""
    hub = crowd.hub(hold=1)
    ann, bo, mod = crowd.person(hub, "Ann"), crowd.person(hub, "Bo"), crowd.person(hub, "Mo", "moderator")
    mod.approve(ann.send("a second later"))
    assert any(bo.sync.run_once().rows for _ in range(2_000))
    assert bo.texts() == ["a second later"]


def test_a_decision_about_words_that_changed_is_not_taken(crowd: Crowd) -> None:
    """The author changed the text while it waited: the moderator is asked to read it again."""
    hub = crowd.hub()
    ann, mod = crowd.person(hub, "Ann"), crowd.person(hub, "Mo", "moderator")
    post = ann.send("first words")
    read = mod.waiting(post)
    ann.outbox.change(post, "second words")
    ann.sync.run_once()
    with pytest.raises(NotNow, match="has changed"):
        mod.reviewing.decide(read, Verdict(Outcome.APPROVE))
    mod.approve(post)


def test_a_claim_keeps_other_moderators_from_the_same_post(crowd: Crowd) -> None:
    """One reads, the others see who, and the post is free again when given back."""
    hub = crowd.hub()
    ann = crowd.person(hub, "Ann")
    mod, other = crowd.person(hub, "Mo", "moderator"), crowd.person(hub, "Ny", "moderator")
    post = ann.send("held by one")
    item = mod.waiting(post)
    mod.reviewing.claim(item)
    assert other.waiting(post).claimed_by == "Mo"
    with pytest.raises(NotNow, match="reading"):
        other.reviewing.claim(item)
    with pytest.raises(NotNow, match="reading"):
        other.approve(post)
    mod.reviewing.release(item)
    other.approve(post)


def test_members_of_another_space_see_nothing_of_this_one(crowd: Crowd) -> None:
    """Spaces are apart: feed and queue."""
    hub = crowd.hub(spaces=("Together", "Parents"))
    ann = crowd.person(hub, "Ann", "member", "together")
    mod = crowd.person(hub, "Mo", "moderator", "together")
    stranger = crowd.person(hub, "Pa", "moderator", "parents")
    post = ann.send("only here")
    with pytest.raises(NotAllowed):
        stranger.reviewing.queue(SPACE)
    with pytest.raises(NotNow):
        stranger.reviewing.claim(mod.waiting(post))
    mod.approve(post)
    stranger.sync.run_once()
    assert stranger.texts() == []
