# The board of the desk: what is open.

board-views = What you want to see
board-view-new = New
board-view-mine = Mine
board-view-waiting = Waiting for the reporter
board-view-late = Late
board-view-all = All
board-head-concern = Concern
board-head-stage = How far
board-head-owner = Whose
board-head-due = By when
board-nobody = nobody’s yet
board-late = Late:
board-nothing = There is nothing here right now.
board-due = { $day }, { $hour }
board-waits-reporter = waiting for the reporter, until { $day }
board-waits-coordinator = waiting for the coordinator, until { $day }
