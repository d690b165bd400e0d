# What has left the chat after a conversation.

tidied = 🧹 I have taken the messages of this conversation out of this chat.
tidied-partly = 🧹 I could not take all messages of this conversation out of this chat. Telegram lets me delete only what is less than two days old. Do you still see something above? Then delete it yourself.
