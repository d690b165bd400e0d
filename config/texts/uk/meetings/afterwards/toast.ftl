# Що ненадовго з’являється після зустрічі.

toast-after-thanked = Подяку надіслано: { $count ->
    [one] { $count } людина.
    [few] { $count } людини.
   *[many] { $count } людей.
 }
toast-after-sent = Надіслано: { $count ->
    [one] { $count } людина.
    [few] { $count } людини.
   *[many] { $count } людей.
 }
toast-after-point-accepted = Це в порядку денному.
toast-after-point-declined = Зараз це не потрапить до порядку денного.
