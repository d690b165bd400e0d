# Bir şeyin kimler için olduğu: herkes, çekirdek grup, mahalleler ya da seçtikleriniz.

audience-ask-reach = Bu kimler için?
audience-ask-places = Hangi mahalleler için?
audience-ask-people = Kimler için? Adları seçin.
audience-all = Herkes
audience-core = Çekirdek grup
audience-neighbourhoods = Bir ya da birkaç mahalle
audience-chosen = Seçtiğim kişiler
audience-of-chosen = { $count ->
    [one] seçilen 1 kişi
   *[other] seçilen { $count } kişi
 }
