# أسماء الأدوار.

role-key-figure = شخص ثقة
role-official = موظف
role-coordinator = منسّق
role-chair = مدير لقاءات
