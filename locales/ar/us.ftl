### What stands on the pages of "us": the year, the sheet for the preschool, and how accessible the app is.

## The year: a tree that only grows

year-title = سنتكم
year-description = ما فعلتموه معاً. شجرتكم تكبر ولا تصغر أبداً.
year-empty = هنا تنمو شجرتكم. كلما فعلتم شيئاً معاً، نبتت ورقة جديدة.
# $count (number): how often they did something together
year-tree =
    { $count ->
        [zero] شجرتكم تنتظر ورقتها الأولى. كلما فعلتم شيئاً معاً، نبتت ورقة.
        [one] على شجرتكم ورقة واحدة. كلما فعلتم شيئاً معاً، نبتت ورقة.
        [two] على شجرتكم ورقتان. كلما فعلتم شيئاً معاً، نبتت ورقة.
        [few] على شجرتكم { NUMBER($count) } أوراق. كلما فعلتم شيئاً معاً، نبتت ورقة.
        [many] على شجرتكم { NUMBER($count) } ورقة. كلما فعلتم شيئاً معاً، نبتت ورقة.
       *[other] على شجرتكم { NUMBER($count) } ورقة. كلما فعلتم شيئاً معاً، نبتت ورقة.
    }
# $count (number): of how many booklets they did everything
year-fruit =
    { $count ->
        [zero] تأتي أول ثمرة عندما تكملون كتيّباً.
        [one] على الشجرة ثمرة واحدة: أكملتم كتيّباً واحداً.
        [two] على الشجرة ثمرتان: أكملتم كتيّبين.
        [few] على الشجرة { NUMBER($count) } ثمرات: أكملتم هذا العدد من الكتيّبات.
        [many] على الشجرة { NUMBER($count) } ثمرة: أكملتم هذا العدد من الكتيّبات.
       *[other] على الشجرة { NUMBER($count) } ثمرة: أكملتم هذا العدد من الكتيّبات.
    }
# All children of the family taken together
year-together = معاً
year-months = شهراً بعد شهر
# $day (text): its first day
year-month-name = { DATETIME($day, style: "month") }
# $month (text): the name of the month, $count (number): how often they did something together
year-month =
    { $count ->
        [zero] { $month }: { NUMBER($count) } مرة
        [one] { $month }: مرة واحدة
        [two] { $month }: مرتان
        [few] { $month }: { NUMBER($count) } مرات
        [many] { $month }: { NUMBER($count) } مرة
       *[other] { $month }: { NUMBER($count) } مرة
    }
year-kinds = ما فعلتموه
# $count (number): how often
year-times =
    { $count ->
        [zero] { NUMBER($count) } مرة
        [one] مرة واحدة
        [two] مرتان
        [few] { NUMBER($count) } مرات
        [many] { NUMBER($count) } مرة
       *[other] { NUMBER($count) } مرة
    }
year-words = كلمات مرّت بكم
year-print = اطبعوا

## The sheet for the preschool: the teacher reads it in Dutch, the parent in her own language

teacher-title = لمجموعة voorschool
teacher-description = ورقة عن طفلكم، للمعلّمة أو المعلّم. بلغتين.
teacher-why = أنتم تختارون من يرى هذه الورقة. أروها لمن تريدون، أو اطبعوها. وهي تبقى في هذا الهاتف.
teacher-about = عن طفلي
# $years (number), $months (number): the age
teacher-age = { $years ->
    [0] { $months ->
        [zero] أقل من شهر
        [one] شهر واحد
        [two] شهران
        [few] { NUMBER($months) } أشهر
        [many] { NUMBER($months) } شهراً
       *[other] { NUMBER($months) } شهر
    }
    [one] سنة واحدة
    [two] سنتان
    [few] { NUMBER($years) } سنوات
    [many] { NUMBER($years) } سنة
   *[other] { NUMBER($years) } سنة
}
teacher-speaks = في البيت نتكلّم
teacher-did = هذا ما فعلناه في البيت
teacher-likes = طفلي يحب الكلام عن هذا
teacher-words = هكذا نقولها في البيت
teacher-tip = أشيروا إلى صورة وانتظروا. طفلي يحب أن يحكي، وبلغتنا أيضاً.
teacher-empty = لا يوجد شيء هنا بعد. افعلوا أولاً شيئاً معاً.
# On a button beside something that stands on the sheet
teacher-leave-out = إخفاء من الورقة

## Accessibility, as it was tested

access-title = استعمال سهل للجميع
access-description = تطبيق Thuistaal للجميع. هنا تقرؤون ما يعمل جيداً، وما لا يعمل بعد.
access-status = إلى أين وصلنا
access-status-text = نتّبع قواعد WCAG 2.2، المستوى AA. ننجح في معظمها. لم يفحص هذا بعد أحد من خارج فريقنا.
access-tested = ما نختبره
access-tested-text = برنامج اسمه axe يفحص كل نوع من الصفحات. يفعل ذلك مع كل إصدار جديد، بالألوان الفاتحة والداكنة. ويمكن فعل كل شيء بلوحة المفاتيح وحدها أيضاً.
access-limits = ما لا يعمل جيداً بعد
access-limit-voice = ليس في كل هاتف صوت لكل لغة. ونادراً ما يوجد صوت للتيغرينية أو الصومالية.
access-limit-readers = لم نختبر بعد برامج قراءة الشاشة على هواتف حقيقية.
access-limit-drafts = الترجمات نسخة أولى. سيراجعها أشخاص يتكلّمون هذه اللغات في البيت.
access-limit-old = على هاتف قديم جداً تقرؤون كل شيء، لكن لا تحفظون شيئاً.
access-report = هل هناك شيء لا يعمل؟
access-report-text = أخبروا من أعطاكم الرابط. أو اكتبوا الخطأ في صفحة «عن Thuistaal».
access-law = ألم يساعدكم أحد؟
access-law-text = عندها يمكنكم أن تذهبوا إلى مكتب Nationale ombudsman. هذا مجاني.
# $day (text): the day on which this was written
access-day = كُتب هذا في { DATETIME($day, style: "long") }.

# A link to a text with the licences of the software that the app is made of.
licences-title = التراخيص: ممّ صُنع هذا التطبيق
