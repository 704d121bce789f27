"""Peer messages: the protocol shared with the hub, the outbox, sync and the local view of the feed."""
