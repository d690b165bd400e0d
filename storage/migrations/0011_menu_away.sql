-- Whether the standing menu is away from somebody's chat while they are in a conversation, and which
-- message took it away: NULL while the menu stands, 0 when that message left the chat before it.

ALTER TABLE person ADD COLUMN menu_away INTEGER;
