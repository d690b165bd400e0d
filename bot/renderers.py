"""Which renderer words which kind of notice."""

from domain.notices import NoticeKind
from handlers.notices import (
    admission,
    binding,
    boards,
    care,
    desk,
    digests,
    erased_topics,
    explaining,
    fetching,
    group_replies,
    guests,
    inviting,
    mornings,
    network,
    news,
    nudges,
    overview,
    progress,
    prompts,
    questions,
    readings,
    receipts,
    removal,
    replies,
    rollcalls,
    screens,
    topics,
)
from handlers.rendering import Renderers


def all_renderers() -> Renderers:
    """Give a renderer for every kind of notice."""
    return Renderers(
        {
            NoticeKind.REPLY: replies.Reply(),
            NoticeKind.SCREEN: screens.Screen(),
            NoticeKind.RECEIPT: receipts.Receipt(),
            NoticeKind.PROGRESS: progress.Progress(),
            NoticeKind.FEEDBACK: progress.Feedback(),
            NoticeKind.QUESTION: questions.Asked(),
            NoticeKind.DESK: desk.Desk(),
            NoticeKind.OVERVIEW: overview.Overview(),
            NoticeKind.CARE: care.Care(),
            NoticeKind.INVITATION: inviting.Invitation(),
            NoticeKind.ADMISSION: admission.Admission(),
            NoticeKind.NETWORK: network.NetworkPage(),
            NoticeKind.COMMANDS: inviting.CommandList(),
            NoticeKind.PICTURE: explaining.Picture(),
            NoticeKind.CHANGED: explaining.Changed(),
            NoticeKind.FAREWELL: admission.Farewell(),
            NoticeKind.FETCH: fetching.FetchFile(),
            NoticeKind.BINDING: binding.Binding(),
            NoticeKind.GUEST: guests.GuestNotice(),
            NoticeKind.FINDINGS: rollcalls.FindingsNotice(),
            NoticeKind.CARD: topics.Card(),
            NoticeKind.READING: readings.Reading(),
            NoticeKind.NEWS: news.News(),
            NoticeKind.NUDGE: nudges.Nudge(),
            NoticeKind.MORNING: mornings.Morning(),
            NoticeKind.BOARD: boards.Board(),
            NoticeKind.BOARD_HERE: boards.BoardHere(),
            NoticeKind.PROMPT: prompts.Prompt(),
            NoticeKind.GROUP_REPLY: group_replies.GroupReply(),
            NoticeKind.DIGEST: digests.Digest(),
            NoticeKind.ROLLCALL: rollcalls.RollCall(),
            NoticeKind.REMOVE: removal.Remove(),
            NoticeKind.ERASE_TOPIC: erased_topics.EraseTopic(),
        }
    )
