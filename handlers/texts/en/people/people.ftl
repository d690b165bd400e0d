# Who is in the network, and what somebody hears who is not.

stranger-sorry = This bot is only for people with a valid invitation; if you want to join, please ask the municipality for a (new) invitation.

role-key-figure = key figure
role-official = official
role-coordinator = coordinator
role-chair = chair

language-ask =
    <b>Language</b>
    In which language do you want to read the bot?
language-nl = Nederlands
language-en = English
language-chosen = ✓ { $name }
language-set = Good, we go on in English.

people-welcome =
    <b>Welcome, { $name }!</b>

    You are now part of { $network }. It is good to have you.

    { $role ->
        [official] Concerns arrive in the officials' group. There you read them and take them up. The coordinator adds you to that group.
        [coordinator] With /uitnodigen you invite people. With /netwerk you see who takes part.
        [chair] You will hear it here when there is a meeting for you to lead.
       *[key-figure] Do you see or hear something that worries you? Choose <b>Share a concern</b> below. Do you need help yourself? Choose <b>Ask for help</b>.
    }

people-removed = You are no longer part of the network, so you cannot read or do anything here any more. Thank you for everything you have done. Do you have a question about this? Call the municipality.
people-removed-official = You are no longer part of the network, so you cannot read or do anything here any more. Thank you for everything you have done for the key figures as a face they know. What you had taken up goes on with your colleagues. Please leave the officials’ group as well. Do you have a question about this? Call the coordinator.
