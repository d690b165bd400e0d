# Who leaves and stays reachable as a former member.

alumnus-stays = You have left the network now, and are a former member. Your neighbourhood and your choices have been erased; of your name I keep only your first name. You will get nothing more from us, except now and then the question whether you would be a buddy for somebody new. You can stop at any time: send a message here, and the button is below the answer. Thank you for all you did for your neighbourhood and for us!
alumnus-own =
    👋 <b>You are a former member of { $network }</b>

    In immediate danger: call 112. Nobody reads what you type here, and concerns cannot be reported here any more. Is there something the municipality should know, or would you like to take part again? Call { $phone }: the coordinator can invite you anew.

    You can be asked to be a buddy for somebody new. You get nothing else. What is kept is your first name ({ $name }), your language, your Telegram account and since when you want this. Once a year I ask whether you still do.
alumnus-ask =
    👋 <b>Would you like to stay a former member?</b>

    For a year now we could ask you to be a buddy for somebody new. Do you still want that? Without an answer before { $day } it stops by itself, and what we keep for it is erased.
alumnus-sure = Do you want to stop as a former member? Nobody will ask you as a buddy any more, and I erase your first name and what you chose. Your account and your language go too after { $days } days.
alumnus-left = You are no longer a former member. Your first name has been erased. Thank you for everything! Would you ever like to come back? Call the municipality.
alumnus-silent = I did not hear whether you wanted to stay a former member. So it has stopped now, and your first name has been erased. You need not do anything. Thank you for everything! Would you ever like to come back? Call the municipality.
alumnus-button-stay = Yes, I will stay
alumnus-button-stop = Stop as a former member
alumnus-button-sure = Yes, stop
alumnus-button-keep = No, I will stay
alumnus-button-step-back = I no longer walk along
alumnus-button-listed = Former members ({ $count })
alumnus-listed =
    <b>Former members</b>

    { $count ->
        [0] Nobody stays reachable as a former member now.
       *[other] They have left the network, and chose themselves that they can be a buddy for somebody new. They come last under <b>Choose a buddy</b>. They get nothing else.
    }
alumnus-one =
    <b>{ $name }</b> · former member

    Can be asked as a buddy, and gets nothing else.
