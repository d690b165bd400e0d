# Het bord van de werkplek: wat er open is.

board-views = Wat je wilt zien
board-view-new = Nieuw
board-view-mine = Van mij
board-view-waiting = Wacht op melder
board-view-late = Te laat
board-view-all = Alles
board-head-concern = Melding
board-head-stage = Hoe ver
board-head-owner = Van wie
board-head-due = Voor wanneer
board-nobody = nog van niemand
board-late = Te laat:
board-nothing = Hier staat nu niets.
board-due = { $day }, { $hour } uur
board-waits-reporter = wacht op de melder, tot { $day }
board-waits-coordinator = wacht op de coördinator, tot { $day }
