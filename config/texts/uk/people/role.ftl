# Як називаються ролі.

role-key-figure = людина довіри
role-official = працівник муніципалітету
role-coordinator = координатор
role-chair = голова зустрічі
