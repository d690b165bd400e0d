# What shows for a moment with taking part, the network and letting in.

toast-introduction-discarded = Thrown away. The coordinator chooses somebody else.

toast-membership-paused = You are taking a break. Have a good rest!
toast-membership-back = Welcome back!
toast-membership-buddy-on = Great! When somebody is new, I may ask you.
toast-membership-buddy-off = Fine. I will not ask you as a buddy any more.
toast-membership-named-on = Your name may be seen.
toast-membership-named-off = Other members do not see your name.
toast-membership-role-on = Kept
toast-membership-role-off = Taken away
toast-membership-alone = Good! Your buddy hears that it worked.
toast-membership-stepped-back = Fine. The coordinator looks for somebody else. Thank you!
toast-core-on = Is in the core group now
toast-core-off = Is not in the core group any more
toast-buddy-asked = I am asking { $name }.

toast-person-removed = { $name } has been removed.
toast-invite-withdrawn = The invitation has been withdrawn.
toast-turned-down = Refused

toast-who-takes-over = First choose who takes over the open concerns.
toast-links-ended = { $count ->
    [0] No link was open any more.
    [one] Your link no longer works.
   *[other] Your { $count } links no longer work.
 }
toast-own-gone = Taken away
toast-mayor-taken-back = Taken back
toast-talks-changed = Somebody counted meanwhile. This is what stands here now. Count once more if you need to.
toast-alumnus-stays = Good to have you!
