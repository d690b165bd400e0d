# Rollerin adları.

role-key-figure = mahalle gönüllüsü
role-official = görevli
role-coordinator = koordinatör
role-chair = toplantı yöneticisi
