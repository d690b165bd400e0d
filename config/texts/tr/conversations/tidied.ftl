# Bir konuşmadan sonra sohbetten ne silindi.

tidied = 🧹 Bu konuşmanın mesajlarını bu sohbetten sildim.
tidied-partly = 🧹 Bu konuşmanın bütün mesajlarını bu sohbetten silemedim. Telegram yalnızca iki günden yeni olanları silmeme izin veriyor. Yukarıda hâlâ bir şey görüyor musunuz? Onu kendiniz silin.
