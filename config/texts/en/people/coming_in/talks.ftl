# How many talks there were with people who may fit: numbers, no names.

talks-head = <b>Talks with people who may fit</b> ({ $half })
talks-none = Nothing counted yet. Choose a neighbourhood to count. You may; you do not have to.
talks-line = • { $place }: { $spoken } spoken to, { $invited } invited, { $joined } joined
talks-foot = Only coordinators see this. We keep how many, never who: do not keep a list of names yourself either. These numbers are erased on { $day }.
talks-place = <b>Talks in { $place }</b>
talks-button-undo = Take back the last tap
talks-button-more-spoken = +1 spoken to
talks-button-less-spoken = −1 spoken to
talks-button-more-invited = +1 invited
talks-button-less-invited = −1 invited
talks-button-more-joined = +1 joined
talks-button-less-joined = −1 joined
