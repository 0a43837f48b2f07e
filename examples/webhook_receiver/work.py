"""What is done about messages, after they were answered."""

from __future__ import annotations

import logging
import threading
from typing import List

import talon_one

from .inbox import Change, Inbox

log = logging.getLogger(__name__)

MOST_TRIES = 10
#: The service sends a message again for up to ten minutes.
REMEMBERED = 3600.0


class Worker:
    """Works on one message after another, in a thread of its own."""

    def __init__(self, inbox: Inbox, management: talon_one.ManagementApi, pause: float = 5.0) -> None:
        self._inbox = inbox
        self._management = management
        self._pause = pause
        self._come = threading.Event()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="webhooks", daemon=True)

    def start(self) -> None:
        """Start the thread; messages that wait from before are worked on first."""
        self._thread.start()

    def wake(self) -> None:
        """There is a new message."""
        self._come.set()

    def stop(self) -> None:
        """End the thread, after the message that it is at."""
        self._over.set()
        self._come.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._over.is_set():
            self._come.clear()
            try:
                while not self._over.is_set() and self.work():
                    pass
                self._inbox.forget(REMEMBERED)
            except Exception:
                log.exception("A message could not be worked on; it is tried again")
            self._come.wait(self._pause)

    def work(self) -> bool:
        """Work on the oldest message; False where none waits."""
        found = self._inbox.next()
        if found is None:
            return False
        message_id, body = found
        try:
            changes = self._changes(talon_one.webhooks.parse(body))
        except Exception:
            self._inbox.failed(message_id, MOST_TRIES)
            raise
        self._inbox.done(message_id, changes)
        return True

    def _changes(self, message: talon_one.webhooks.Message) -> List[Change]:
        """What a message changes here. Kinds that this shop has no use for change nothing."""
        changes: List[Change] = []
        for item in message.items:
            if isinstance(item, talon_one.TierUpgradeData):
                values = (item.customer_profile_id, item.current_tier)
                changes.append(("INSERT INTO greetings VALUES (?, ?)", values))
            elif isinstance(
                item,
                (
                    talon_one.CampaignCreatedNotificationItem,
                    talon_one.CampaignEditedNotificationItem,
                    talon_one.CampaignStateChangedNotificationItem,
                    talon_one.CampaignDeletedNotificationItem,
                ),
            ):
                changes += self._campaign(item.campaign)
        return changes

    def _campaign(self, told: talon_one.Campaign) -> List[Change]:
        """Bring a campaign up to date. Messages can come in another order, so the service is asked how it is now."""
        gone: Change = ("DELETE FROM campaigns WHERE id = ?", (told.id,))
        try:
            now = self._management.get_campaign(told.application_id, told.id)
        except talon_one.NotFoundException:
            return [gone]
        return [gone, ("INSERT INTO campaigns VALUES (?, ?, ?)", (now.id, now.name, now.state))]
