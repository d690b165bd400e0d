# What a member says of themselves: on whose behalf, and Introduce yourself.

introducing-found =
    👀 <b>Have another look at this:</b> { $words }

    It may tell of faith or origin, or point to one person. We keep no list of that, and you need not tell. Leave it out, or leave it as it is: you choose.
introducing-what =
    <b>Introduce yourself</b>

    Write three lines about yourself. Then you also see what others wrote about themselves. Only those who introduced themselves see your name and your lines. You can always take them away.
introducing-others =
    <b>Introduce yourself</b>

    This is what others wrote about themselves:
introducing-nobody =
    <b>Introduce yourself</b>

    Nobody else has introduced themselves yet. Have a look again later.
introducing-yours = <b>Your lines:</b>
introducing-button-introduce = I introduce myself
introducing-button-again = Write it differently
introducing-button-withdraw = Take it away
