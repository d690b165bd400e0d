"""The yardstick: python-telegram-bot as its manual starts it. Stores nothing, checks nothing.

Answers words with one message, and a press with a toast and an edit: the same calls that a
screen of Schakel costs.
"""

import sys

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

KEYBOARD = InlineKeyboardMarkup(
    [[InlineKeyboardButton(f"Keuze {number}", callback_data=f"{number}")] for number in range(8)]
)


async def words(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Answer words with the next question."""
    del context
    if update.effective_message is not None:
        await update.effective_message.reply_text("Waar gaat het over?", reply_markup=KEYBOARD)


async def press(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Answer a press with the next question, in place of the last."""
    del context
    query = update.callback_query
    if query is not None:
        await query.answer()
        await query.edit_message_text(f"Vraag {update.update_id}", reply_markup=KEYBOARD)


def main(api: str, token: str) -> None:
    """Serve until stopped."""
    application = Application.builder().token(token).base_url(f"{api}/bot").build()
    application.add_handler(MessageHandler(filters.TEXT, words, block=False))
    application.add_handler(CallbackQueryHandler(press, block=False))
    application.run_polling()


if __name__ == "__main__":
    main(*sys.argv[1:])
