# The page Together: what the network does besides meeting.

together-head =
    <b>Together</b>

    This is what the network does as well. Choose what you want to see.
together-nothing =
    <b>Together</b>

    Your network has nothing here now. Choose something else below.
together-back = Back to Together
together-door-agreements = Agreements that are open
together-door-knowledge = Knowledge
together-door-charter = Our agreements
together-door-mediation = Mediation
together-door-contact = Bringing people in contact
together-door-worth = 📊 What the network is worth
together-door-year = 📄 Report of the year
together-door-knows = I know somebody
together-door-activities = Activities
together-door-fund = Small fund
together-door-sharing = Pass something on
together-door-introducing = Introduce yourself
together-door-founding = Set up the network
