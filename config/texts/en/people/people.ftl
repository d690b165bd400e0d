# What people hear who come in, who are let go, or who are not in the network.

people-stranger =
    ☎️ <b>Is there danger right now? Call 112.</b> Nobody reads what you send here.

    This bot is only for people with a valid invitation. Do you want to tell the municipality something? Call { $phone }. Do you want to join? Ask there for a (new) invitation. Were you a member, and do you want to know what we keep about you? Type /gegevens.
people-stranger-join = Would you like to know more about the network, or join? Leave your number here and somebody from the municipality will call you: { $address }
people-rights = Do we keep anything about this account? Then the coordinator now has your request what that is, and you get an answer by { $due }, here or by phone. If we keep nothing, you hear nothing. Something else, like erasing? Call { $phone }.

people-welcome =
    <b>Welcome, { $name }!</b>

    You are now part of { $network }. It is good to have you.

    { $role ->
        [official] { $where ->
            [desk] Concerns arrive at the desk on the web. There you read them and take them up. Do you not sign in there yet? Then send /werkplek.
           *[group] Concerns arrive in the officials’ group. There you read them and take them up. The coordinator adds you to that group.
            }
        [coordinator] With /uitnodigen you invite people. With /netwerk you see who takes part.
        [chair] You will hear it here when there is a meeting for you to lead.
       *[key-figure] Do you see or hear something that worries you? Choose <b>Share a concern</b> below. Do you need help yourself? Choose <b>Ask for help</b>.
    }

people-welcome-again =
    <b>Welcome back, { $name }!</b>

    You are in { $network } again, with all you had. What you were writing was erased. { $role ->
        [official] { $where ->
            [desk] Ask for your desk on the web anew: send /werkplek.
           *[group] See whether your new account is in the officials’ group.
            }
        [coordinator] See with /netwerk whether everything is right.
       *[other] What you should have heard meanwhile comes now.
    }

people-in-already = You already take part. This link is for somebody who does not yet; nothing changes for you. Should you have another role? Ask the coordinator.
people-removed = You are no longer part of the network, so you cannot read or do anything here any more. Thank you for everything you have done. Do you have a question about this? Call the municipality.
people-removed-official = You are no longer part of the network, so you cannot read or do anything here any more. Thank you for everything you have done for the key figures as a face they know. What you had taken up goes on with your colleagues. Are you in the officials’ group in Telegram? Please leave it as well. Do you have a question about this? Call the coordinator.

people-welcome-at-desk =
    <b>Welcome, { $name }!</b>

    You are now part of { $network }. It is good to have you.

    { $role ->
        [official] New concerns stand on the board of your desk. There you read them and take them up.
       *[other] Under <b>Network</b> you see who takes part. You also invite people there.
    }

people-welcome-again-at-desk =
    <b>Welcome back, { $name }!</b>

    You are in { $network } again, with all that you had. What you were writing was erased. { $role ->
        [official] You read concerns on the board of your desk.
       *[other] Look under Network whether everything is right.
    }

people-removed-official-at-desk = You are no longer part of the network, so you cannot read or do anything here any more. Thank you for everything you have done for the key figures as a face they know. What you had taken up goes on with your colleagues. Do you have a question about this? Call the coordinator.
