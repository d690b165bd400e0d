# What the roles are called.

role-key-figure = key figure
role-official = official
role-coordinator = coordinator
role-chair = chair
