# The mayor's own words with the yearly thanks.

mayor-button = Words from the mayor
mayor-none =
    💐 <b>Words from the mayor</b>

    On 7 December { $year } everybody who takes part gets a word of thanks. The mayor’s own words can go with it, written or spoken. There are none now: then the thanks come from the network alone.
mayor-ready =
    💐 <b>Words from the mayor</b>

    This goes with the thanks on 7 December { $year }. Until then you can still change it or take it back. After that it is final.
mayor-asked =
    💐 On 7 December { $year } everybody who takes part gets a word of thanks. Last year words from the mayor went with it. Are there words this year too? Ask for them in time. I only ask this once; without words the thanks come from the network.
mayor-preview =
    <b>This is how it stands in the thanks of 7 December { $year }.</b> { $voice ->
        [yes] The voice message follows right after it.
       *[no] The words stay as they are, also for people who read another language.
     }
mayor-replaces =
    ⚠️ This takes the place of what is ready now.{ $voice ->
        [yes] {" "}The earlier voice message goes too. Should it stay? Then send it again.
       *[no] {""}
     }
mayor-unheard = Your Telegram does not accept voice messages, so you cannot hear it here. You can allow them in Telegram, under <b>Privacy and Security</b>. Or let another coordinator listen. The voice message is ready all the same.
mayor-replaced = ✏️ { $colleague } gave other words from the mayor for the thanks. What was ready is gone. See <b>Messages</b>, <b>Words from the mayor</b>.
mayor-taken-back = ✏️ { $colleague } took back the words from the mayor for the thanks. Nothing is ready now. You can give new ones at <b>Messages</b>, <b>Words from the mayor</b>.
mayor-button-give = Give the words
mayor-button-change = Change the words
mayor-button-hear = Listen
mayor-button-take-back = Take back
