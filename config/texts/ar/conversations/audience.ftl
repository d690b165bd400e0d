# لمن هذا الشيء: للجميع، أو للمجموعة الأساسية، أو لأحياء، أو لمن يُختار.

audience-ask-reach = لمن هذا؟
audience-ask-places = لأي أحياء؟
audience-ask-people = لمن؟ يرجى اختيار الأسماء.
audience-all = الجميع
audience-core = المجموعة الأساسية
audience-neighbourhoods = حي أو أكثر
audience-chosen = أشخاص أختارهم
audience-of-chosen = أشخاص مختارون: { $count }
