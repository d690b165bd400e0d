# ما يعرضه تيليغرام بجانب كل أمر.

command-start = البدء
command-melden = الإبلاغ عن أمر مقلق
command-hulp = طلب مساعدة لنفسك
command-mijnmeldingen = معرفة أين وصلت بلاغاتك
command-bijeenkomsten = معرفة اللقاءات القادمة
command-bijeenkomst = الدعوة إلى لقاء ومعرفة من سيحضر
command-uitleg = قراءة كيف يعمل هذا
command-privacy = قراءة ما نحفظه عنك
command-taal = اختيار لغة أخرى
command-stop = إيقاف ما بدأته
command-netwerk = معرفة من يشارك
command-uitnodigen = دعوة شخص
command-afwezig = الإعلام بغيابك
command-koppel = ربط هذه المجموعة
command-overzicht = معرفة ما هو مفتوح

command-pauze = استراحة، أو مغادرة الشبكة

command-telefoonkwijt = الإبلاغ عن هاتف مفقود
command-pincode = رقمك السري، أو مسح رقم زميل
command-dienst = معرفة من المناوب
command-werkplek = مكتبك على الويب، أو إغلاق مكتب زميل

command-about =
    هذا بوت { $network }. هنا يخبرنا أشخاص الثقة بما يجري في أحيائهم. تقرأ ذلك مجموعة ثابتة من الموظفين، ثم تخبر بما تم.

    المشاركة بدعوة فقط. هل هناك ما يجب أن تعرفه البلدية؟ الهاتف: { $phone }.

    خطر مباشر؟ الاتصال بالرقم 112.
command-about-short = بوت { $network }. بدعوة فقط. خطر مباشر؟ الاتصال بالرقم 112.
command-telefoon = كتابة ما يقوله شخص على الهاتف
