"""Becoming a member of a hub, with an invitation and a pseudonym."""

import unicodedata
from dataclasses import dataclass

from bereave.failures import QT_TRANSLATE_NOOP, NotAllowed, NotNow, NotUnderstood
from bereave.peers import invitation as invitations
from bereave.peers.client import HubClient, fetch_root
from bereave.peers.identity import new_key, public_key, sign
from bereave.peers.protocol import VERSION, Health, Join, code_hash, join_bytes
from bereave.peers.pseudonym import usable
from bereave.peers.store import Membership, PeerStore


@dataclass(frozen=True)
class Offer:
    """Who invites: what the hub says about itself, to be shown before anything about the person is sent."""

    invitation: invitations.Invitation
    root: str
    health: Health


def look(text: str) -> Offer:
    """Read an invitation and ask the hub who operates it; sends neither the code nor anything about the person.

    Raises NotUnderstood for a text that is no invitation, NotNow when the hub is away or of another version,
    NotAllowed when somebody else answers in its place.
    """
    invitation = invitations.read(text)
    root = fetch_root(invitation.address, invitation.root) if invitation.root else ""
    with HubClient(invitation.address, root) as client:
        health = client.health()
    if health.protocol != VERSION:
        raise NotNow(
            QT_TRANSLATE_NOOP(
                "Failure",
                "The program at {address} and this app are of different versions. "
                "Please bring the older one up to date.",
            ),
            address=invitation.address,
        )
    return Offer(invitation, root, health)


def join(store: PeerStore, offer: Offer, pseudonym: str) -> Membership:
    """Join under a pseudonym and keep the membership. May be called again when the hub's reply was lost.

    Raises NotAllowed for a wrong, used or expired invitation or a name that is taken, NotUnderstood for a name that
    cannot be used, NotNow when the hub is away.
    """
    if store.membership() is not None:
        raise NotAllowed(QT_TRANSLATE_NOOP("Failure", "This device has joined a place for messages already."))
    name = unicodedata.normalize("NFC", pseudonym).strip()
    if not usable(name):
        raise NotUnderstood(
            QT_TRANSLATE_NOOP("Failure", "Please choose a name of 2 to 40 letters, without line breaks.")
        )
    hashed = code_hash(offer.invitation.code)
    key = store.joining_key(hashed)
    if key is None:
        key = new_key()
        store.save_joining_key(hashed, key)
    public = public_key(key)
    request = Join(offer.invitation.code, name, public, sign(key, join_bytes(hashed, name, public)))
    with HubClient(offer.invitation.address, offer.root) as client:
        me = client.join(request)
    membership = Membership(
        address=offer.invitation.address,
        root=offer.root,
        hub=me.hub,
        member=me.member,
        device=me.device,
        pseudonym=me.pseudonym,
        role=me.role,
        spaces=tuple(me.spaces),
        key=key,
        pack=offer.invitation.pack or "",
    )
    store.save_membership(membership)
    return membership
