# Does the role of the municipality still fit? Asked twice a year, without a name.

fits-title = Does the role of the municipality still fit?
fits-now = Chosen is: { $role }. Does that still fit this network?
fits-offer =
    🤝 Does the role of the municipality still fit? When setting up you chose: <b>{ $role }</b>.

    { $how ->
        [ask] It is almost over: { $half }. Shall I ask the core group and the coordinators? They answer without a name, for two weeks. You only see what at least five people say.
       *[talk] Fewer than { $least } people are in the core group now. Then one could guess who says what, so I do not ask. Talk about it in a meeting.
    }
fits-button-ask = Yes, ask the question
fits-button-agenda = Put it on the agenda
fits-button-choose = Choose another role
fits-sent = ✓ The question has been sent. You get it too. When it closes you hear what came of it.
fits-outcome = 🤝 <b>Does the role of the municipality still fit?</b>
fits-outcome-keep = At least { $count } people say: yes, it still fits.
fits-outcome-rather = At least { $count } people say: { $role }.
fits-next-keep = There is nothing you have to do now. Somebody may see it otherwise, so talking is always good. Then put it on the agenda of the next meeting.
fits-next-talk = Talk about this. Put it on the agenda of the next meeting, or choose another role right away. That counts once two people agree.
fits-next-nothing = There is nothing in it that at least five people say. So talk about it in the next meeting.
