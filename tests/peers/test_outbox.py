"""Writing, changing and taking back, with no network anywhere."""

import threading
import uuid

import pytest

from bereave.failures import NotAllowed, NotUnderstood
from bereave.moderation.state import PostState
from bereave.peers import protocol as p
from bereave.peers.confirmed import Confirmed
from bereave.peers.outbox import Outbox
from tests.fakes import FakeClock
from tests.peers.crowd import Crowd
from tests.peers.people import SPACE, Device


@pytest.fixture
def device(crowd: Crowd) -> Device:
    """A device that has not joined."""
    return crowd.device()


def answer(device: Device, kind: p.AnswerKind, state: str = "", reason: str = "") -> None:
    """Let the hub answer the first waiting item."""
    number, item = device.outbox.next_batch(1)[0]
    device.outbox.mark_attempted([number])
    Confirmed(device.store).answered(number, item, p.Answer(kind, item.id, state, 1, reason))


def test_a_post_is_written_offline_with_a_random_id_and_its_hash(device: Device) -> None:
    """The id tells nothing about the moment of writing, and the draft is gone with the writing."""
    device.store.save_draft(SPACE, "hello", "note")
    post = device.outbox.write(SPACE, "hello", "note")
    assert uuid.UUID(post).version == 4
    item = device.outbox.next_batch(10)[0][1]
    assert isinstance(item, p.PostItem)
    assert (item.revision, item.content) == (1, p.content_hash("hello", "note"))
    assert device.store.draft(SPACE) == ("", "")


@pytest.mark.parametrize("text", ["", " \n\t ", "x" * (p.TEXT_LIMIT + 1), "a\x00b", "a\ud800b"])
def test_what_cannot_be_sent_is_told_while_it_is_written(device: Device, text: str) -> None:
    """Nothing, too much, or letters that no network carries: told at once, and nothing is queued."""
    with pytest.raises(NotUnderstood):
        device.outbox.write(SPACE, text)
    assert device.views.my_posts() == []


def test_any_script_and_the_full_length_are_fine(device: Device) -> None:
    """Ten thousand letters of any script are a post."""
    post = device.outbox.write(SPACE, "슬픔🕊" * 3_333)
    assert device.state(post) is PostState.ON_DEVICE


def test_an_unsent_post_changes_in_place(device: Device) -> None:
    """It keeps its id, and only the last text is sent."""
    post = device.outbox.write(SPACE, "first")
    assert device.outbox.change(post, "second") == post
    assert [item.text for _, item in device.outbox.next_batch(10) if isinstance(item, p.PostItem)] == ["second"]


def test_an_unsent_post_kept_private_never_leaves(device: Device) -> None:
    """Its words stay with its author until they forget it."""
    post = device.outbox.write(SPACE, "mine alone")
    device.outbox.keep_private(post)
    assert device.outbox.next_batch(10) == []
    assert (device.state(post), device.post(post).text) == (PostState.WITHDRAWN, "mine alone")
    device.outbox.forget(post)
    assert device.views.my_posts() == []


def test_a_post_unsent_for_twelve_hours_waits_for_its_author(device: Device, clock: FakeClock) -> None:
    """It is not sent by itself any more; chosen again, it is."""
    post = device.outbox.write(SPACE, "last night")
    clock.forward(hours=11, minutes=59)
    assert len(device.outbox.next_batch(10)) == 1
    clock.forward(minutes=1)
    assert (device.outbox.next_batch(10), device.state(post)) == ([], PostState.WAITS_FOR_CHOICE)
    device.outbox.send_again(post)
    assert (len(device.outbox.next_batch(10)), device.state(post)) == (1, PostState.ON_DEVICE)


def test_a_withdrawal_never_waits_for_a_choice(device: Device, clock: FakeClock) -> None:
    """Taking back is sent however late."""
    post = device.outbox.write(SPACE, "sent")
    answer(device, "stored", "received")
    device.outbox.withdraw(post)
    clock.forward(days=30)
    assert len(device.outbox.next_batch(10)) == 1


def test_a_clock_that_jumps_back_loses_and_reorders_nothing(device: Device, clock: FakeClock) -> None:
    """The order of sending is the order of writing, whatever the clock says."""
    first = device.outbox.write(SPACE, "first")
    clock.forward(hours=-11)
    second = device.outbox.write(SPACE, "second")
    assert [item.id for _, item in device.outbox.next_batch(10)] == [first, second]


def test_a_post_of_which_nobody_knows_how_long_it_waited_waits_for_its_author(device: Device, clock: FakeClock) -> None:
    """The clock was put back by more than twelve hours since it was written: its author is asked."""
    post = device.outbox.write(SPACE, "in the future")
    clock.forward(hours=-12)
    assert (device.outbox.next_batch(10), device.state(post)) == ([], PostState.WAITS_FOR_CHOICE)
    device.outbox.send_again(post)
    assert len(device.outbox.next_batch(10)) == 1


class Overtaken(Outbox):
    """An outbox whose author takes the first post back while it is being taken to be sent."""

    def next_batch(self, limit: int, after: int = 0) -> list[tuple[int, p.Item]]:
        """Read, and let the author act before anything else is done with it."""
        batch = super().next_batch(limit, after)
        self.author = threading.Thread(target=self.withdraw, args=(batch[0][1].id,))
        self.author.start()
        # As long as it takes them, or until it is plain that they wait for what began before.
        self.author.join(0.5)
        return batch


def test_what_is_taken_back_while_it_leaves_is_taken_back_from_the_hub(device: Device, clock: FakeClock) -> None:
    """Reading what is to be sent and remembering that the hub may know it are one step."""
    outbox = Overtaken(device.store, clock)
    post = outbox.write(SPACE, "second thoughts")
    sent = [item.id for _, item in outbox.take_batch(10)]
    outbox.author.join()
    assert sent == [post]
    assert [type(item) for _, item in device.outbox.next_batch(10)] == [p.WithdrawItem]


def test_a_refused_change_leaves_the_truth_about_what_the_hub_has(device: Device) -> None:
    """It was published as it was before: that can still be withdrawn, and the changed words stand beside it."""
    post = device.outbox.write(SPACE, "as it was")
    answer(device, "stored", "received")
    device.outbox.change(post, "changed")
    notice = p.Notice(1, post, SPACE, 1, "published")
    Confirmed(device.store).noticed(p.Notices("e", [notice], False))
    answer(device, "refused", reason="closed")
    assert (device.state(post), device.post(post).text) == (PostState.PUBLISHED, "as it was")
    aside = next(other for other in device.views.my_posts() if other.id != post)
    assert (aside.state, aside.text, aside.reason) == (PostState.REFUSED, "changed", "closed")
    device.outbox.withdraw(post)
    assert [item.id for _, item in device.outbox.next_batch(10)] == [post]
    device.outbox.forget(aside.id)


def test_changed_words_are_kept_when_their_post_is_gone(device: Device) -> None:
    """A moderator took the post away while its author was changing it: the newer words stay with them."""
    post = device.outbox.write(SPACE, "old words")
    answer(device, "stored", "received")
    device.outbox.change(post, "new words")
    with device.store.transaction() as db:
        db.execute("UPDATE own SET state = 'withdrawn' WHERE id = ?", (post,))
    answer(device, "already", "withdrawn")
    assert (device.state(post), device.post(post).text) == (PostState.WITHDRAWN, "new words")


def test_one_refused_post_is_set_aside_and_the_others_go_on(device: Device) -> None:
    """It says why, its text stays, and changed it goes under a new id."""
    bad, good = device.outbox.write(SPACE, "bad"), device.outbox.write(SPACE, "good")
    answer(device, "conflict", reason="id")
    answer(device, "stored", "received")
    assert (device.state(bad), device.post(bad).reason, device.post(bad).text) == (PostState.REFUSED, "id", "bad")
    assert device.state(good) is PostState.RECEIVED
    again = device.outbox.change(bad, "better")
    assert again != bad
    assert device.state(again) is PostState.ON_DEVICE


def test_what_is_published_cannot_be_changed_or_forgotten(device: Device) -> None:
    """It can be withdrawn."""
    post = device.outbox.write(SPACE, "published")
    answer(device, "already", "published")
    with pytest.raises(NotAllowed):
        device.outbox.change(post, "other")
    with pytest.raises(NotAllowed):
        device.outbox.forget(post)
    device.outbox.withdraw(post)
    device.outbox.withdraw(post)
    assert [type(item) for _, item in device.outbox.next_batch(10)] == [p.WithdrawItem]


def test_a_changed_text_taken_back_is_still_the_authors(device: Device) -> None:
    """The newer words are kept when a changed post is withdrawn before it was sent."""
    post = device.outbox.write(SPACE, "old words")
    answer(device, "stored", "received")
    device.outbox.change(post, "new words")
    device.outbox.withdraw(post)
    assert (device.post(post).text, device.post(post).withdrawing) == ("new words", True)


def test_an_answer_that_comes_after_the_withdrawal_does_not_undo_it(device: Device) -> None:
    """The author took it back while the post was under way."""
    post = device.outbox.write(SPACE, "under way")
    number, item = device.outbox.next_batch(1)[0]
    device.outbox.mark_attempted([number])
    device.outbox.withdraw(post)
    Confirmed(device.store).answered(number, item, p.Answer("stored", post, "received", 1))
    assert device.post(post).withdrawing
    answer(device, "stored", "withdrawn")
    assert device.state(post) is PostState.WITHDRAWN


def test_somebody_elses_post_cannot_be_withdrawn(device: Device) -> None:
    """Only what this device wrote."""
    with pytest.raises(NotAllowed):
        device.outbox.withdraw(str(uuid.uuid4()))


def test_nothing_written_is_on_disk_unencrypted(device: Device) -> None:
    """Neither posts nor drafts can be read from any file of the store."""
    device.outbox.write(SPACE, "marker-of-a-post")
    device.store.save_draft(SPACE, "marker-of-a-draft")
    device.vault_store.close()
    files = [file.read_bytes() for file in device.file.parent.iterdir()]
    assert files
    assert not any(b"marker-of" in content for content in files)
