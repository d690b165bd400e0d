# A question to the reporter.

question-words = ❓ <b>{ $reference }</b>: { $name } has a question for you.
question-identity = 👤 <b>{ $reference }</b>: { $name } asks whether the officials may know that this comes from you. This is the reason:
question-passing-on = 🤝 <b>{ $reference }</b>: { $name } asks whether this may go to somebody outside the municipality. This is what { $name } wants to tell them:
question-until-words = Your answer goes to the fixed group of officials only. You can answer until { $day }, { $hour }. If you do not know, or would rather not say, that is fine too.
question-until-identity = If you say yes, the officials see your name, for this one only. You can take it off again later, but anybody who has seen it will still know it. If you say no, nothing changes. You can choose until { $day }, { $hour }. If you choose nothing, you stay without a name.
question-until-passing-on = To whom: <b>{ $partner }</b>. We do not tell them who you are. If you say yes, an official calls them, and later asks what came of it. You hear that too. If you say no, we pass nothing on. You can choose until { $day }, { $hour }. If you choose nothing, we pass nothing on either.
question-button-decline = I cannot say
question-button-reveal = Yes, they may
question-button-nameless = No, rather without my name
question-button-pass = Yes, you may
question-button-here = No, rather not
question-done-answer = ✅ You have answered this. Thank you.
question-done-decline = ✅ You let us know that you cannot say this. That is fine. The officials go on with what they know.
question-done-reveal = ✅ You said yes. The officials now see your name, for this one only.
question-done-nameless = ✅ You said no. You stay without a name. Nothing changes.
question-done-pass = ✅ You said yes. An official calls them, and does not name you. After that you hear what came of it. <b>My concerns</b> says when.
question-done-here = ✅ You said no. Nothing is passed on. The officials go on themselves.
question-done-closed = ⌛ This question is closed. Is there more to tell? Go to <b>My concerns</b> and choose <b>Add something</b>.
