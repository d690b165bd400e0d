# Knowledge: sheets to look something up. What stands on them is in config/knowledge.

knowledge-head =
    <b>Knowledge</b>

    To look something up. The municipality does not see which one you open, and we do not keep it.
knowledge-head-at-desk =
    <b>Knowledge</b>

    This has a page of its own. Choose Knowledge in the menu at the top.
knowledge-head-web = To look something up. Nobody sees which one you unfold.
knowledge-back = Back to Knowledge
