<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About Sluice</source>
        <translation>حول Sluice</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It stands on:</source>
        <translation>برنامج حر برخصة جنو العمومية العامة، الإصدار 3 أو أحدث. يقوم على:</translation>
    </message>
</context>
<context>
    <name>ActionsBlock</name>
    <message>
        <source>Copy this answer as Markdown</source>
        <translation>نسخ هذه الإجابة بصيغة Markdown</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>إعادة التوليد</translation>
    </message>
    <message>
        <source>More for this answer</source>
        <translation>المزيد لهذه الإجابة</translation>
    </message>
</context>
<context>
    <name>AlertChannels</name>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>New channel…</source>
        <translation>قناة جديدة…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Quiet hours, with only what is critical told at once</source>
        <translation>ساعات الهدوء: لا يُبلَّغ فورًا إلا بما هو حرج</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>الهدوء من</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>الهدوء حتى</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Set the quiet hours</source>
        <translation>تعيين ساعات الهدوء</translation>
    </message>
</context>
<context>
    <name>AlertDialog</name>
    <message>
        <source>New channel</source>
        <translation>قناة جديدة</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>القناة %1</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>القاعدة %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>As env.NAME, a variable of the environment</source>
        <translation>بصيغة env.NAME، وهو متغيّر بيئة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>Addresses, with commas between them</source>
        <translation>عناوين تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
</context>
<context>
    <name>AlertEvents</name>
    <message>
        <source>What has come</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>لا شيء حتى الآن.</translation>
    </message>
    <message>
        <source>Nothing is watched yet: a rule says what is, and a channel who is told.</source>
        <translation>لا يُراقب شيء بعد: القاعدة تحدد ما يُراقب، والقناة من يُبلَّغ.</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>قريبًا</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>over</source>
        <translation>انتهى</translation>
    </message>
</context>
<context>
    <name>AlertRow</name>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تحرير %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>It is left out: %1</source>
        <translation>يُتجاهل: %1</translation>
    </message>
    <message>
        <source>Nobody is told until %1.</source>
        <translation>لا يُبلَّغ أحد حتى %1.</translation>
    </message>
    <message>
        <source>It tells nobody: there is no channel for it.</source>
        <translation>لا تُبلغ أحدًا: لا توجد قناة لها.</translation>
    </message>
</context>
<context>
    <name>AlertRules</name>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>قاعدة جديدة…</translation>
    </message>
    <message>
        <source>Silence for a day</source>
        <translation>كتم ليوم واحد</translation>
    </message>
    <message>
        <source>Tell again</source>
        <translation>استئناف</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Remove the channel %1?</source>
        <translation>هل تريد إزالة القناة %1؟</translation>
    </message>
    <message>
        <source>Remove the rule %1?</source>
        <translation>هل تريد إزالة القاعدة %1؟</translation>
    </message>
    <message>
        <source>Nothing is told there any more.</source>
        <translation>لن يُبلَّغ هناك بشيء بعد الآن.</translation>
    </message>
    <message>
        <source>Nobody watches it any more.</source>
        <translation>لن يراقبه أحد بعد الآن.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Response format</source>
        <translation>تنسيق الإجابة</translation>
    </message>
    <message>
        <source>default</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>مخطط JSON</translation>
    </message>
    <message>
        <source>Name, “answer” if empty</source>
        <translation>الاسم؛ فارغ: ”answer“</translation>
    </message>
    <message>
        <source>Name of the schema</source>
        <translation>اسم المخطط</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>صارم</translation>
    </message>
    <message>
        <source>The provider holds the model to the schema</source>
        <translation>يُلزم المزوّد النموذج بالمخطط</translation>
    </message>
    <message>
        <source>JSON schema of the answer</source>
        <translation>مخطط JSON للإجابة</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>تنسيق</translation>
    </message>
    <message>
        <source>Lay out the schema</source>
        <translation>تنسيق المخطط</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Calls the tool %1</source>
        <translation>يستدعي الأداة %1</translation>
    </message>
</context>
<context>
    <name>AuditHead</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما الذي تم</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>على ماذا</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Search</source>
        <translation>ابحث</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ابحث في السجل</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>No row is like that</source>
        <translation>لا سطر كهذا</translation>
    </message>
    <message>
        <source>What is changed from now on in routes, prices, keys and settings is listed here, with who did it.</source>
        <translation>ما يتغير من الآن في المسارات والأسعار والمفاتيح والإعدادات يظهر هنا مع من غيّره.</translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>AuthorBlock</name>
    <message>
        <source>Answer of %1</source>
        <translation>إجابة %1</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 was not removed: %2</source>
        <translation>لم يُزَل %1: %2</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>لم يُكتب %1: %2</translation>
    </message>
</context>
<context>
    <name>BranchSwitch</name>
    <message>
        <source>Branch %1 of %2</source>
        <translation>الفرع %1 من %2</translation>
    </message>
    <message>
        <source>Branch before</source>
        <translation>الفرع السابق</translation>
    </message>
    <message>
        <source>Branch after</source>
        <translation>الفرع التالي</translation>
    </message>
</context>
<context>
    <name>ClientKeyDialog</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Who or what uses it</source>
        <translation>من أو ما الذي يستخدمه</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>A date, or days from now; empty: for good</source>
        <translation>تاريخ أو عدد أيام من الآن؛ فارغ: دائمًا</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Names with commas between, * for any text; empty: all</source>
        <translation>أسماء تفصل بينها فواصل، و* لأي نص؛ فارغ: الكل</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>الطلبات في الدقيقة</translation>
    </message>
    <message>
        <source>Tokens per minute</source>
        <translation>الرموز في الدقيقة</translation>
    </message>
    <message>
        <source>Dollars per day</source>
        <translation>الدولارات في اليوم</translation>
    </message>
    <message>
        <source>Dollars per month</source>
        <translation>الدولارات في الشهر</translation>
    </message>
    <message>
        <source>Empty fields limit nothing</source>
        <translation>الحقول الفارغة لا تقيّد شيئًا</translation>
    </message>
    <message>
        <source>New client key</source>
        <translation>مفتاح عميل جديد</translation>
    </message>
    <message>
        <source>Limits of this key</source>
        <translation>حدود هذا المفتاح</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>إنشاء المفتاح</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>ClientKeyRow</name>
    <message>
        <source>Sluice&apos;s own</source>
        <translation>خاص بـ Sluice</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Edit the limits of %1</source>
        <translation>تحرير حدود %1</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إلغاء…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Revoke the key of %1</source>
        <translation>إلغاء مفتاح %1</translation>
    </message>
    <message>
        <source>Remove the key of %1 from the list</source>
        <translation>إزالة مفتاح %1 من القائمة</translation>
    </message>
    <message>
        <source>Make a new key for %1</source>
        <translation>مفتاح جديد لـ %1</translation>
    </message>
</context>
<context>
    <name>ClientKeys</name>
    <message>
        <source>made %1</source>
        <translation>أُنشئ في %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>صالح حتى %1</translation>
    </message>
    <message>
        <source>revoked %1</source>
        <translation>أُلغي في %1</translation>
    </message>
    <message>
        <source>%1 requests/min</source>
        <translation>%1 طلب/دقيقة</translation>
    </message>
    <message>
        <source>%1 tokens/min</source>
        <translation>%1 رمز/دقيقة</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>ClientKeysCard</name>
    <message>
        <source>Client keys</source>
        <translation>مفاتيح العملاء</translation>
    </message>
    <message>
        <source>New client key…</source>
        <translation>مفتاح عميل جديد…</translation>
    </message>
    <message>
        <source>No client has a key of its own yet. Give each tool or person a key of their own: it can be limited to models, a rate and a budget, and be revoked without the others noticing.</source>
        <translation>لا يملك أي عميل مفتاحًا خاصًا بعد. أعطِ كل أداة أو شخص مفتاحًا خاصًا: يمكن تقييده بنماذج ومعدل وميزانية، وإلغاؤه دون أن يتأثر الآخرون.</translation>
    </message>
    <message>
        <source>Revoke the key of %1?</source>
        <translation>هل تريد إلغاء مفتاح %1؟</translation>
    </message>
    <message>
        <source>It is refused from now on, and cannot be made valid again. What it spent stays in the list.</source>
        <translation>سيُرفض من الآن ولا يمكن إعادته صالحًا. ما أنفقه يبقى في القائمة.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إلغاء المفتاح</translation>
    </message>
    <message>
        <source>Make a new key for %1?</source>
        <translation>إنشاء مفتاح جديد لـ %1؟</translation>
    </message>
    <message>
        <source>It has the same name and limits and has spent nothing. The old key is refused from now on.</source>
        <translation>له الاسم والحدود نفسها ولم ينفق شيئًا. يُرفض المفتاح القديم من الآن.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>أنشئ المفتاح</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>الشفرة</translation>
    </message>
</context>
<context>
    <name>CodeBox</name>
    <message>
        <source>Copy code</source>
        <translation>نسخ الشفرة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الشفرة</translation>
    </message>
</context>
<context>
    <name>CodeHeadBlock</name>
    <message>
        <source>Copy code</source>
        <translation>نسخ الشفرة</translation>
    </message>
</context>
<context>
    <name>CodeTab</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Copy the program</source>
        <translation>نسخ البرنامج</translation>
    </message>
    <message>
        <source>By way of the gateway</source>
        <translation>عبر البوابة</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>The key is read from the environment; it never stands in the program.</source>
        <translation>يُقرأ المفتاح من البيئة، ولا يظهر أبدًا في البرنامج.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>استخدام ”%1“</translation>
    </message>
    <message>
        <source>What to do, a page, a session, or a model for this pane</source>
        <translation>ما العمل، أو صفحة، أو جلسة، أو نموذج لهذه اللوحة</translation>
    </message>
    <message>
        <source>Nothing that can be done, no page, session or model has this name.</source>
        <translation>لا أمر ولا صفحة ولا جلسة ولا نموذج بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Esc stops the current pane, %1 all</source>
        <translation>Esc يوقف اللوحة الحالية، و%1 يوقفها كلها</translation>
    </message>
    <message>
        <source>Ask all panes… Enter runs, Shift+Enter breaks the line</source>
        <translation>اسأل كل اللوحات… Enter للتشغيل، وShift+Enter لسطر جديد</translation>
    </message>
</context>
<context>
    <name>ComposerTools</name>
    <message>
        <source>New conversation (%1)</source>
        <translation>محادثة جديدة (%1)</translation>
    </message>
    <message>
        <source>Add a pane (%1)</source>
        <translation>إضافة لوحة (%1)</translation>
    </message>
    <message>
        <source>Attach images; they can also be pasted or dropped</source>
        <translation>إرفاق صور؛ يمكن أيضًا لصقها أو إفلاتها</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
</context>
<context>
    <name>CoreText</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>السطر %1، العمود %2: %3</translation>
    </message>
    <message>
        <source>The JSON ends too early.</source>
        <translation>ينتهي JSON قبل أوانه.</translation>
    </message>
    <message>
        <source>The JSON has ended before this.</source>
        <translation>انتهى JSON قبل هذا الموضع.</translation>
    </message>
    <message>
        <source>A colon is missing before this.</source>
        <translation>تنقص نقطتان قبل هذا الموضع.</translation>
    </message>
    <message>
        <source>A name in quotes must stand here.</source>
        <translation>يجب أن يكون هنا اسم بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>A value must stand here.</source>
        <translation>يجب أن تكون هنا قيمة.</translation>
    </message>
    <message>
        <source>A comma or } is missing before this.</source>
        <translation>تنقص فاصلة أو } قبل هذا الموضع.</translation>
    </message>
    <message>
        <source>A comma or ] is missing before this.</source>
        <translation>تنقص فاصلة أو ] قبل هذا الموضع.</translation>
    </message>
    <message>
        <source>No JSON can hold this.</source>
        <translation>لا يمكن أن يحتوي JSON على هذا.</translation>
    </message>
    <message>
        <source>This is no JSON.</source>
        <translation>هذا ليس JSON.</translation>
    </message>
    <message>
        <source>The schema has a fault. %1</source>
        <translation>في المخطط خطأ. %1</translation>
    </message>
    <message>
        <source>The tools have a fault. %1</source>
        <translation>في الأدوات خطأ. %1</translation>
    </message>
    <message>
        <source>The schema must be an object: {&quot;type&quot;: &quot;object&quot;, …}.</source>
        <translation>يجب أن يكون المخطط كائنًا: {&quot;type&quot;: &quot;object&quot;, …}.</translation>
    </message>
    <message>
        <source>A schema is an object, or true or false.</source>
        <translation>المخطط كائن أو true أو false.</translation>
    </message>
    <message>
        <source>“type” must name at least one type.</source>
        <translation>يجب أن يذكر «type» نوعًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>“type” is one of string, number, integer, boolean, object, array and null.</source>
        <translation>«type» واحد من string وnumber وinteger وboolean وobject وarray وnull.</translation>
    </message>
    <message>
        <source>This name is there twice.</source>
        <translation>هذا الاسم مكرر.</translation>
    </message>
    <message>
        <source>A tool is an object.</source>
        <translation>الأداة كائن.</translation>
    </message>
    <message>
        <source>Tools are a list: [ … ].</source>
        <translation>الأدوات قائمة: [ … ].</translation>
    </message>
    <message>
        <source>A function needs a “name”.</source>
        <translation>تحتاج الدالة إلى «name».</translation>
    </message>
    <message>
        <source>“parameters” must be a schema: an object.</source>
        <translation>يجب أن يكون «parameters» مخططًا: كائنًا.</translation>
    </message>
    <message>
        <source>“strict” is true or false.</source>
        <translation>«strict» هو true أو false.</translation>
    </message>
    <message>
        <source>A name is 1 to 64 of the characters a-z A-Z 0-9 _ -.</source>
        <translation>الاسم من 1 إلى 64 من الأحرف a-z A-Z 0-9 _ -.</translation>
    </message>
    <message>
        <source>Another tool has this name.</source>
        <translation>أداة أخرى لها هذا الاسم.</translation>
    </message>
    <message>
        <source>“%1” must be a list with at least one value.</source>
        <translation>يجب أن يكون «%1» قائمة فيها قيمة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>“%1” must be a number.</source>
        <translation>يجب أن يكون «%1» عددًا.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number, 0 or more.</source>
        <translation>يجب أن يكون «%1» عددًا صحيحًا لا يقل عن 0.</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>يجب أن يكون «%1» نصًا.</translation>
    </message>
    <message>
        <source>“%1” must be a regular expression.</source>
        <translation>يجب أن يكون «%1» تعبيرًا نمطيًا.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>يجب أن يكون «%1» true أو false.</translation>
    </message>
    <message>
        <source>“%1” must be a list with at least one schema.</source>
        <translation>يجب أن يكون «%1» قائمة فيها مخطط واحد على الأقل.</translation>
    </message>
    <message>
        <source>“%1” must be an object of schemas.</source>
        <translation>يجب أن يكون «%1» كائنًا من المخططات.</translation>
    </message>
    <message>
        <source>“%1” must be a list of names.</source>
        <translation>يجب أن يكون «%1» قائمة أسماء.</translation>
    </message>
    <message>
        <source>“%1” must be an object.</source>
        <translation>يجب أن يكون «%1» كائنًا.</translation>
    </message>
    <message>
        <source>The model `%1` does not exist at any provider. The model list names those that do.</source>
        <translation>لا يوجد النموذج `%1` لدى أي مزوّد. تذكر قائمة النماذج الموجود منها.</translation>
    </message>
    <message>
        <source>The model `%1` does not exist at any provider. Did you mean %2?</source>
        <translation>لا يوجد النموذج `%1` لدى أي مزوّد. هل تقصد %2؟</translation>
    </message>
    <message>
        <source>Several providers have the model `%1`. Name one of %2.</source>
        <translation>لدى عدة مزوّدين النموذج `%1`. اذكر واحدًا من %2.</translation>
    </message>
    <message>
        <source>The model `%1` does not exist or you do not have access to it.</source>
        <translation>النموذج `%1` غير موجود أو لا يحق لك استخدامه.</translation>
    </message>
    <message>
        <source>The provider refused the key (HTTP 401); check it in the settings.</source>
        <translation>رفض المزوّد المفتاح (HTTP 401)؛ تحقق منه في الإعدادات.</translation>
    </message>
    <message>
        <source>The provider does not allow this request with this key (HTTP 403).</source>
        <translation>لا يسمح المزوّد بهذا الطلب بهذا المفتاح (HTTP 403).</translation>
    </message>
    <message>
        <source>The provider knows no such model or address (HTTP 404); check the model&apos;s name.</source>
        <translation>لا يعرف المزوّد هذا النموذج أو العنوان (HTTP 404)؛ تحقق من اسم النموذج.</translation>
    </message>
    <message>
        <source>The request is too large for the provider (HTTP 413); shorten it.</source>
        <translation>الطلب أكبر مما يقبله المزوّد (HTTP 413)؛ اختصره.</translation>
    </message>
    <message>
        <source>The provider&apos;s rate limit is reached (HTTP 429); wait and try again.</source>
        <translation>بلغت حد المعدل لدى المزوّد (HTTP 429)؛ انتظر ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The provider reported an error without a message; try again.</source>
        <translation>أبلغ المزوّد عن خطأ دون رسالة؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>The provider failed (HTTP %1); try again or use another model.</source>
        <translation>أخفق المزوّد (HTTP %1)؛ أعد المحاولة أو استخدم نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The provider refused the request (HTTP %1) and gave no reason.</source>
        <translation>رفض المزوّد الطلب (HTTP %1) دون ذكر السبب.</translation>
    </message>
</context>
<context>
    <name>CostBars</name>
    <message>
        <source>Nothing was asked in this time.</source>
        <translation>لم يُطلب شيء في هذه المدة.</translation>
    </message>
</context>
<context>
    <name>CounterCell</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>median %1, %2</source>
        <translation>الوسيط %1، %2</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Texts of requests</source>
        <translation>نصوص الطلبات</translation>
    </message>
    <message>
        <source>What was asked and answered, up to 1 MiB each, with keys masked. Needed to read a request later and to open it in the playground.</source>
        <translation>ما طُلب وما أُجيب، حتى 1 MiB لكل منهما مع حجب المفاتيح. لازم لقراءة الطلب لاحقًا وفتحه في ساحة التجربة.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>لا تُحفظ</translation>
    </message>
    <message>
        <source>Kept of failures</source>
        <translation>تُحفظ للفاشلة</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>تُحفظ</translation>
    </message>
    <message>
        <source>Days to keep requests</source>
        <translation>أيام حفظ الطلبات</translation>
    </message>
    <message>
        <source>0: without an end</source>
        <translation>0: بلا نهاية</translation>
    </message>
    <message>
        <source>Most requests</source>
        <translation>أكثر عدد للطلبات</translation>
    </message>
    <message>
        <source>The oldest go first. 0: without an end</source>
        <translation>الأقدم يزول أولًا. 0: بلا نهاية</translation>
    </message>
    <message>
        <source>Most text, in MiB</source>
        <translation>أكثر نص، بـ MiB</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>انسخ احتياطيًا الآن</translation>
    </message>
    <message>
        <source>Export the requests</source>
        <translation>صدّر الطلبات</translation>
    </message>
    <message>
        <source>Delete all requests…</source>
        <translation>احذف كل الطلبات…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>جارٍ العمل…</translation>
    </message>
    <message>
        <source>Delete all requests?</source>
        <translation>حذف كل الطلبات؟</translation>
    </message>
    <message>
        <source>All records of requests and their texts go for good. Sessions, keys and what they spent stay.</source>
        <translation>تزول كل سجلات الطلبات ونصوصها نهائيًا. تبقى الجلسات والمفاتيح وما أنفقته.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
</context>
<context>
    <name>DialogActions</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء الأمر</translation>
    </message>
</context>
<context>
    <name>DiffTab</name>
    <message>
        <source>Base</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Pane to compare with</source>
        <translation>اللوحة المراد المقارنة بها</translation>
    </message>
    <message>
        <source>Both answers, with what only one of them has</source>
        <translation>كلتا الإجابتين، مع ما في إحداهما فقط</translation>
    </message>
    <message>
        <source>Struck out: only in the base. Underlined: only in this pane.</source>
        <translation>مشطوب: في الأساس فقط. تحته خط: في هذه اللوحة فقط.</translation>
    </message>
</context>
<context>
    <name>EditBlock</name>
    <message>
        <source>Your prompt</source>
        <translation>موجّهك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء الأمر</translation>
    </message>
    <message>
        <source>Run in this pane</source>
        <translation>تشغيل في هذه اللوحة</translation>
    </message>
    <message>
        <source>Run in all panes</source>
        <translation>تشغيل في كل اللوحات</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
</context>
<context>
    <name>EmptyPane</name>
    <message>
        <source>Pick a model above to begin.</source>
        <translation>اختر نموذجًا في الأعلى للبدء.</translation>
    </message>
    <message>
        <source>This pane answers from your next prompt on. It has not seen the conversation so far.</source>
        <translation>تجيب هذه اللوحة ابتداءً من موجّهك التالي. لم ترَ المحادثة حتى الآن.</translation>
    </message>
    <message>
        <source>Write a prompt below. Every pane answers it at the same time.</source>
        <translation>اكتب موجّهًا في الأسفل. تجيب عنه كل اللوحات في الوقت نفسه.</translation>
    </message>
</context>
<context>
    <name>EndCard</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Remove and retry</source>
        <translation>أزِله وأعد المحاولة</translation>
    </message>
    <message>
        <source>Edit key</source>
        <translation>تحرير المفتاح</translation>
    </message>
    <message>
        <source>Pick another model</source>
        <translation>اختيار نموذج آخر</translation>
    </message>
    <message>
        <source>Copy the request&apos;s id</source>
        <translation>انسخ معرّف الطلب</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>إعدادات الشبكة</translation>
    </message>
</context>
<context>
    <name>EstimateLabel</name>
    <message>
        <source>Estimate: %1</source>
        <translation>التقدير: %1</translation>
    </message>
</context>
<context>
    <name>FailureBlock</name>
    <message>
        <source>Edit the prompt</source>
        <translation>تحرير الموجّه</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>إعادة التوليد</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Add a key to begin</source>
        <translation>أضف مفتاحًا للبدء</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>المحاكي</translation>
    </message>
    <message>
        <source>Everything works, without a key and without a network; the answers are made up.</source>
        <translation>كل شيء يعمل، دون مفتاح ودون شبكة؛ الإجابات مختلقة.</translation>
    </message>
    <message>
        <source>Try the simulator</source>
        <translation>تجربة المحاكي</translation>
    </message>
    <message>
        <source>To the playground</source>
        <translation>إلى ساحة التجربة</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget the key for %1?</source>
        <translation>هل تريد نسيان مفتاح %1؟</translation>
    </message>
    <message>
        <source>It is deleted here and in the keychain. To use %1 again, paste a key again.</source>
        <translation>سيُحذف من هنا ومن سلسلة المفاتيح. لاستخدام %1 مجددًا، ألصق مفتاحًا من جديد.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
</context>
<context>
    <name>GatewayAccess</name>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>slc-…%1</source>
        <translation>slc-…%1</translation>
    </message>
    <message>
        <source>slc-… (only its check sum is kept)</source>
        <translation>slc-… (لا يُحفظ سوى مجموعه الاختباري)</translation>
    </message>
    <message>
        <source>slc-…</source>
        <translation>slc-…</translation>
    </message>
    <message>
        <source>Kept in the system keychain.</source>
        <translation>محفوظ في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>From SLUICE_GATEWAY_KEY; it is not written anywhere.</source>
        <translation>من SLUICE_GATEWAY_KEY؛ لا يُكتب في أي مكان.</translation>
    </message>
    <message>
        <source>This key can be copied only until Sluice ends. Copy it now; it stays valid. A new one can be made at any time.</source>
        <translation>لا يمكن نسخ هذا المفتاح إلا حتى ينتهي Sluice. انسخه الآن؛ سيبقى صالحًا. ويمكن إنشاء مفتاح جديد في أي وقت.</translation>
    </message>
    <message>
        <source>Only the check sum of the key is kept, so it cannot be shown. If it is lost, make a new one.</source>
        <translation>لا يُحفظ من المفتاح سوى مجموعه الاختباري، لذلك لا يمكن عرضه. إن ضاع فأنشئ مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>A key is made when the gateway is switched on for the first time, or now.</source>
        <translation>يُنشأ المفتاح عند تشغيل البوابة لأول مرة، أو الآن.</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>عنوان URL الأساسي</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>مفتاح جديد…</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>إنشاء مفتاح</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>هل تريد إنشاء مفتاح جديد؟</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>أنشئ المفتاح</translation>
    </message>
    <message>
        <source>The old key stops working at once. Tools that use it need the new one.</source>
        <translation>يتوقف المفتاح القديم عن العمل فورًا. الأدوات التي تستخدمه تحتاج إلى الجديد.</translation>
    </message>
</context>
<context>
    <name>GatewayPage</name>
    <message>
        <source>Put your key in the place of $SLUICE_KEY. Models are named provider/model, as in the playground.</source>
        <translation>ضع مفتاحك مكان $SLUICE_KEY. تُسمّى النماذج بصيغة provider/model كما في ساحة التجربة.</translation>
    </message>
    <message>
        <source>Copying puts your key in the place of $SLUICE_KEY. Models are named provider/model, as in the playground.</source>
        <translation>يضع النسخ مفتاحك مكان $SLUICE_KEY. تُسمّى النماذج بصيغة provider/model كما في ساحة التجربة.</translation>
    </message>
    <message>
        <source>For the tools&apos; environment</source>
        <translation>لبيئة الأدوات</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>صدفة</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>انسخ بصيغة</translation>
    </message>
</context>
<context>
    <name>GatewaySwitch</name>
    <message>
        <source>The gateway is stopping</source>
        <translation>البوابة تتوقف</translation>
    </message>
    <message>
        <source>The gateway is on</source>
        <translation>البوابة تعمل</translation>
    </message>
    <message>
        <source>The gateway is off</source>
        <translation>البوابة متوقفة</translation>
    </message>
    <message>
        <source>It takes no new requests and ends when those that run are done.</source>
        <translation>لا تقبل طلبات جديدة، وتنتهي حين تكتمل الطلبات الجارية.</translation>
    </message>
    <message>
        <source>Tools on this computer reach the simulator at %1.</source>
        <translation>تصل الأدوات على هذا الحاسوب إلى المحاكي عبر %1.</translation>
    </message>
    <message>
        <source>Tools on this computer reach your providers at %1.</source>
        <translation>تصل الأدوات على هذا الحاسوب إلى مزوّديك عبر %1.</translation>
    </message>
    <message>
        <source>Switch it on to give the tools on this computer one address and one key.</source>
        <translation>شغّلها لتعطي الأدوات على هذا الحاسوب عنوانًا واحدًا ومفتاحًا واحدًا.</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>إيقاف الآن</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>There is no tray on this desktop: closing the window ends Sluice, and the gateway with it.</source>
        <translation>لا يوجد درج نظام في سطح المكتب هذا: إغلاق النافذة ينهي Sluice والبوابة معه.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Switch the gateway off to change it.</source>
        <translation>أوقف البوابة لتغييره.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>لا شيء جارٍ</numerusform>
            <numerusform>واحد جارٍ</numerusform>
            <numerusform>اثنان جاريان</numerusform>
            <numerusform>%n جارية</numerusform>
            <numerusform>%n جاريًا</numerusform>
            <numerusform>%n جارٍ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>لم يفشل شيء</numerusform>
            <numerusform>فشل واحد</numerusform>
            <numerusform>فشل اثنان</numerusform>
            <numerusform>فشلت %n</numerusform>
            <numerusform>فشل %n</numerusform>
            <numerusform>فشل %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>استخدم المنفذ %1</translation>
    </message>
</context>
<context>
    <name>GuardDialog</name>
    <message>
        <source>New guard</source>
        <translation>حارس جديد</translation>
    </message>
    <message>
        <source>Guard %1</source>
        <translation>الحارس %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Stands in records and in the errors of refused requests</source>
        <translation>يظهر في السجلات وفي أخطاء الطلبات المرفوضة</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>يبحث عن</translation>
    </message>
    <message>
        <source>In</source>
        <translation>في</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>ثم</translation>
    </message>
    <message>
        <source>Words, one a line, whatever their case</source>
        <translation>كلمات، واحدة في كل سطر، دون تمييز حالة الأحرف</translation>
    </message>
    <message>
        <source>Regular expressions, one a line</source>
        <translation>تعابير نمطية، واحد في كل سطر</translation>
    </message>
    <message>
        <source>At most so many characters</source>
        <translation>أكثر عدد للأحرف</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>No service is known: `sluice config set guard_services.NAME` adds one</source>
        <translation>لا توجد خدمة معروفة: `sluice config set guard_services.NAME` يضيف واحدة</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>What a chat is told to judge by; may be empty</source>
        <translation>ما يُطلب من الدردشة أن تحكم وفقه؛ قد يُترك فارغًا</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>JSON Schema that the answer has to fit</source>
        <translation>مخطط JSON الذي يجب أن تطابقه الإجابة</translation>
    </message>
    <message>
        <source>At least so many characters</source>
        <translation>هذا العدد من الأحرف على الأقل</translation>
    </message>
</context>
<context>
    <name>GuardManner</name>
    <message>
        <source>Read through disguises</source>
        <translation>القراءة عبر التمويه</translation>
    </message>
    <message>
        <source>Letters of other scripts, with marks, or in other forms count as what they look like.</source>
        <translation>حروف الكتابات الأخرى، أو ذات العلامات، أو بأشكال أخرى تُحسب على ما تشبهه.</translation>
    </message>
    <message>
        <source>Put back into the answer</source>
        <translation>إعادته في الإجابة</translation>
    </message>
    <message>
        <source>The model sees &lt;EMAIL_1&gt;, the client what it wrote.</source>
        <translation>يرى النموذج &lt;EMAIL_1&gt;، ويرى العميل ما كتبه.</translation>
    </message>
</context>
<context>
    <name>GuardRow</name>
    <message>
        <source>State of %1</source>
        <translation>حالة %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Edit the guard %1</source>
        <translation>تحرير الحارس %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Remove the guard %1</source>
        <translation>إزالة الحارس %1</translation>
    </message>
    <message>
        <source>The gateway leaves it out: %1</source>
        <translation>البوابة تتجاهله: %1</translation>
    </message>
</context>
<context>
    <name>GuardTesterCard</name>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>It would pass, and be recorded.</source>
        <translation>سيمرّ ويُسجَّل.</translation>
    </message>
    <message>
        <source>It would pass without what was found.</source>
        <translation>سيمرّ دون ما عُثر عليه.</translation>
    </message>
    <message>
        <source>It would be refused.</source>
        <translation>سيُرفض.</translation>
    </message>
    <message>
        <source>A guard could not look at it.</source>
        <translation>تعذّر على حارس فحصه.</translation>
    </message>
    <message>
        <source>Try them</source>
        <translation>جرّبهم</translation>
    </message>
    <message>
        <source>A text to look at</source>
        <translation>نص للفحص</translation>
    </message>
    <message>
        <source>What goes on:</source>
        <translation>ما يمرّ:</translation>
    </message>
    <message>
        <source>Time taken: %1</source>
        <translation>الوقت المستغرق: %1</translation>
    </message>
    <message>
        <source>No guard is on, so the built-in ones are tried: secrets, personal data, injected instructions.</source>
        <translation>لا حارس مفعّل، لذا يُجرَّب الحرّاس المضمّنون: الأسرار، البيانات الشخصية، التعليمات المدسوسة.</translation>
    </message>
</context>
<context>
    <name>GuardsPage</name>
    <message>
        <source>Guards</source>
        <translation>الحراس</translation>
    </message>
    <message>
        <source>Guards look at what tools ask through the gateway and at what they are answered, at every door and while it streams. Texts stay on this machine, but those that a service judges.</source>
        <translation>يفحص الحرّاس ما تطلبه الأدوات عبر البوابة وما تُجاب به، عند كل مدخل وأثناء الدفق. تبقى النصوص على هذا الحاسوب، عدا ما تحكم عليه خدمة.</translation>
    </message>
    <message>
        <source>What they found</source>
        <translation>ما وجدوه</translation>
    </message>
    <message>
        <source>New guard…</source>
        <translation>حارس جديد…</translation>
    </message>
    <message>
        <source>There is no guard yet: what is asked and answered passes as it is, and nothing looks at it.</source>
        <translation>لا يوجد حارس بعد: ما يُطلب وما يُجاب يمرّ كما هو ولا يفحصه شيء.</translation>
    </message>
    <message>
        <source>Remove the guard %1?</source>
        <translation>هل تريد إزالة الحارس %1؟</translation>
    </message>
    <message>
        <source>From now on nothing looks for it.</source>
        <translation>من الآن لا شيء يبحث عنه.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>ImageStrip</name>
    <message>
        <source>Images that go with the prompt</source>
        <translation>الصور المرافقة للطلب</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Reading the image…</source>
        <translation>تجري قراءة الصورة…</translation>
    </message>
</context>
<context>
    <name>ImagesBlock</name>
    <message>
        <source>Image %1 of %2</source>
        <translation>الصورة %1 من %2</translation>
    </message>
    <message>
        <source>Not shown: not in this session</source>
        <translation>لا تُعرض: ليست في هذه الجلسة</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>المفتّش</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>الدفق</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الشفرة</translation>
    </message>
    <message>
        <source>Close the inspector (%1)</source>
        <translation>إغلاق المفتّش (%1)</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Width of the inspector</source>
        <translation>عرض المفتّش</translation>
    </message>
</context>
<context>
    <name>KeyOffers</name>
    <message>
        <source>Keys on this machine</source>
        <translation>المفاتيح على هذا الجهاز</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Look in tools&apos; files</source>
        <translation>البحث في ملفات الأدوات</translation>
    </message>
    <message>
        <source>Reads, and only when asked, what these keep: %1.</source>
        <translation>يقرأ، وعند الطلب فقط، ما تحفظه هذه: %1.</translation>
    </message>
    <message>
        <source>%1, from %2, in use and kept nowhere</source>
        <translation>%1، من %2، قيد الاستخدام وغير محفوظ</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1، من %2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Keep the key for %1 from %2 in the keychain</source>
        <translation>حفظ مفتاح %1 من %2 في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Use the key for %1 from %2</source>
        <translation>استخدام مفتاح %1 من %2</translation>
    </message>
    <message>
        <source>No other key of these providers was found.</source>
        <translation>لم يُعثر على مفتاح آخر لهؤلاء المزوّدين.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>%1: no keychain service answers (Secret Service or KWallet).</source>
        <translation>%1: لا تستجيب أي خدمة لسلسلة المفاتيح (Secret Service أو KWallet).</translation>
    </message>
    <message>
        <source>%1: the keychain is locked or access was refused.</source>
        <translation>%1: سلسلة المفاتيح مقفلة أو رُفض الوصول إليها.</translation>
    </message>
    <message>
        <source>%1: the keychain is locked, the request was cancelled, or the service failed (%2).</source>
        <translation>%1: سلسلة المفاتيح مقفلة، أو أُلغي الطلب، أو أخفقت الخدمة (%2).</translation>
    </message>
    <message>
        <source>%1: there is no session bus, so there is no keychain service to ask.</source>
        <translation>%1: لا يوجد ناقل جلسة، فلا توجد خدمة سلسلة مفاتيح لسؤالها.</translation>
    </message>
    <message>
        <source>The keychain was not read: it is locked, and unlocking it was cancelled.</source>
        <translation>لم تُقرأ سلسلة المفاتيح: إنها مقفلة وأُلغي فتح قفلها.</translation>
    </message>
    <message>
        <source>The keychain was not read</source>
        <translation>لم تُقرأ سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>The key is kept for this run only</source>
        <translation>يُحتفظ بالمفتاح حتى إنهاء البرنامج فقط</translation>
    </message>
    <message>
        <source>The key is still in the keychain</source>
        <translation>لا يزال المفتاح في سلسلة المفاتيح</translation>
    </message>
</context>
<context>
    <name>KeychainNote</name>
    <message>
        <source>Look in the keychain</source>
        <translation>البحث في سلسلة المفاتيح</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link in the browser?</source>
        <translation>هل تريد فتح هذا الرابط في المتصفح؟</translation>
    </message>
    <message>
        <source>This link cannot be opened from here</source>
        <translation>لا يمكن فتح هذا الرابط من هنا</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>يؤدي إلى %1</translation>
    </message>
    <message>
        <source>also written %1</source>
        <translation>يُكتب أيضًا %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>العنوان: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء الأمر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>LocalServersCard</name>
    <message>
        <source>Servers on this machine</source>
        <translation>الخوادم على هذا الجهاز</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Look for local servers</source>
        <translation>البحث عن خوادم محلية</translation>
    </message>
    <message>
        <source>Asks once, and only here: %1.</source>
        <translation>يسأل مرة واحدة، وهنا فقط: %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Undo removing %1</source>
        <translation>التراجع عن إزالة %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>None answers. Start one, or describe any other server in a file in %1.</source>
        <translation>لا يجيب أي خادم. شغّل واحدًا، أو صِف أي خادم آخر في ملف داخل %1.</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Nothing glides or fades.</source>
        <translation>لا انزلاق ولا تلاشٍ.</translation>
    </message>
</context>
<context>
    <name>MadeKeyDialog</name>
    <message>
        <source>The key for %1</source>
        <translation>مفتاح %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>المفتاح: %1</translation>
    </message>
    <message>
        <source>Copy it now and give it to the client. It cannot be shown again: Sluice keeps only its check sum.</source>
        <translation>انسخه الآن وأعطه للعميل. لا يمكن عرضه مرة أخرى: لا يحتفظ Sluice إلا بمجموعه الاختباري.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>نسخ المفتاح</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Sluice – simulator</source>
        <translation>Sluice – المحاكي</translation>
    </message>
    <message>
        <source>Sluice</source>
        <translation>Sluice</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>إعادة التوليد</translation>
    </message>
    <message>
        <source>Branch before</source>
        <translation>الفرع السابق</translation>
    </message>
    <message>
        <source>Branch after</source>
        <translation>الفرع التالي</translation>
    </message>
    <message>
        <source>Continue all panes from here</source>
        <translation>متابعة كل اللوحات من هنا</translation>
    </message>
    <message>
        <source>Fork into a new session</source>
        <translation>تفريع إلى جلسة جديدة</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>حذف من هنا فصاعدًا</translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء الأمر</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Search models, or type any id such as provider/model</source>
        <translation>ابحث عن نماذج، أو اكتب أي معرّف مثل provider/model</translation>
    </message>
    <message>
        <source>Ask the providers again</source>
        <translation>سؤال المزوّدين من جديد</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>No model list has come yet.</source>
        <translation>لم تصل أي قائمة نماذج بعد.</translation>
    </message>
    <message>
        <source>No model matches.</source>
        <translation>لا يوجد نموذج مطابق.</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter picks · Ctrl+D stars · $ per million tokens · TTFT and tok/s as last measured here</source>
        <translation>↑ ↓ للتنقل · Enter للاختيار · Ctrl+D للنجمة · $ لكل مليون رمز · TTFT وtok/s حسب آخر قياس هنا</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>For all providers, in the playground and at the gateway. This machine itself is never reached by one.</source>
        <translation>لكل المزوّدين، في ساحة التجربة وعند البوابة. ولا يُوصل إلى هذا الجهاز نفسه عبره أبدًا.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>Certificates of your own</source>
        <translation>شهاداتك الخاصة</translation>
    </message>
    <message>
        <source>A file with authorities to be trusted beside the system&apos;s, as companies have them.</source>
        <translation>ملف بسلطات تصديق يُوثق بها إضافة إلى سلطات النظام، كما لدى الشركات.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n certificate(s)</source>
        <translation>
            <numerusform>%1، لا شهادات</numerusform>
            <numerusform>%1، شهادة واحدة</numerusform>
            <numerusform>%1، شهادتان</numerusform>
            <numerusform>%1، %n شهادات</numerusform>
            <numerusform>%1، %n شهادةً</numerusform>
            <numerusform>%1، %n شهادة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>اختيار ملف شهادات</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Trust the system&apos;s certificates only</source>
        <translation>الوثوق بشهادات النظام فقط</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>ثواني الاتصال</translation>
    </message>
    <message>
        <source>Until a request is on its way</source>
        <translation>حتى ينطلق الطلب</translation>
    </message>
    <message>
        <source>Seconds until an answer begins</source>
        <translation>الثواني حتى تبدأ الإجابة</translation>
    </message>
    <message>
        <source>One that does not stream begins when it is whole. Model lists and tests are given up after 10 s.</source>
        <translation>الإجابة غير المتدفقة تبدأ حين تكتمل. تُترك قوائم النماذج والاختبارات بعد 10 ث.</translation>
    </message>
</context>
<context>
    <name>NewTextPill</name>
    <message>
        <source>new text</source>
        <translation>نص جديد</translation>
    </message>
    <message>
        <source>Scrolls to the end and follows the answer</source>
        <translation>ينتقل إلى النهاية ويتابع الإجابة</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Pane %1</source>
        <translation>اللوحة %1</translation>
    </message>
    <message>
        <source>Answer and figures are those of %1. Your next prompt goes to %2.</source>
        <translation>الإجابة والأرقام تخص %1. يذهب موجّهك التالي إلى %2.</translation>
    </message>
</context>
<context>
    <name>PaneCounters</name>
    <message>
        <source>State: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>الزمن حتى أول رمز</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>الرموز في الثانية</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>Tokens in/out</source>
        <translation>الرموز الداخلة/الخارجة</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>الزمن المنقضي</translation>
    </message>
    <message>
        <source>time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>median of %1</source>
        <translation>وسيط %1</translation>
    </message>
    <message>
        <source>min–max</source>
        <translation>أدنى–أقصى</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>Pane %1</source>
        <translation>اللوحة %1</translation>
    </message>
    <message>
        <source>Pick a model</source>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>Model of pane %1: %2</source>
        <translation>نموذج اللوحة %1: %2</translation>
    </message>
    <message>
        <source>Stop this pane (Esc)</source>
        <translation>إيقاف هذه اللوحة (Esc)</translation>
    </message>
    <message>
        <source>Copy the answer as Markdown</source>
        <translation>نسخ الإجابة بصيغة Markdown</translation>
    </message>
    <message>
        <source>Back to all panes (Esc)</source>
        <translation>العودة إلى كل اللوحات (Esc)</translation>
    </message>
    <message>
        <source>Maximise</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>إغلاق هذه اللوحة</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>Pane %1 has parameters of its own</source>
        <translation>للوحة %1 معاملات خاصة بها</translation>
    </message>
    <message>
        <source>Parameters (%1)</source>
        <translation>المعاملات (%1)</translation>
    </message>
    <message>
        <source>Parameters of pane %1</source>
        <translation>معاملات اللوحة %1</translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>default</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Reset %1: it is not sent</source>
        <translation>إعادة تعيين %1: لا يُرسل</translation>
    </message>
    <message>
        <source>Not sent: the provider takes %1</source>
        <translation>لا يُرسَل: يستعمل المزوّد %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير معيّن</translation>
    </message>
</context>
<context>
    <name>ParametersScope</name>
    <message>
        <source>Pane %1 only</source>
        <translation>اللوحة %1 فقط</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>مشتركة</translation>
    </message>
    <message>
        <source>Share again</source>
        <translation>مشاركة من جديد</translation>
    </message>
    <message>
        <source>Detach pane %1</source>
        <translation>فصل اللوحة %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة تعيين</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>إعادة تعيين كل الإعدادات</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>ParametersTab</name>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>موجّه النظام</translation>
    </message>
    <message>
        <source>How the model should behave</source>
        <translation>كيف ينبغي أن يتصرف النموذج</translation>
    </message>
</context>
<context>
    <name>PhaseBar</name>
    <message>
        <source>connect</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>prefill</source>
        <translation>التهيئة</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>يفكّر</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Phases: %1</source>
        <translation>المراحل: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>PhaseLegend</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The queue as the provider told it, all else by this computer&apos;s clock. The whole width is %1 in every pane.</source>
        <translation>الانتظار في الطابور كما ذكره المزوّد، وكل ما عداه بساعة هذا الحاسوب. العرض كله %1 في كل لوحة.</translation>
    </message>
</context>
<context>
    <name>PickerGlyphs</name>
    <message>
        <source>tools</source>
        <translation>أدوات</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>رؤية</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>تفكير</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: لا</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: غير معروف</translation>
    </message>
    <message>
        <source>Calls tools</source>
        <translation>يستدعي الأدوات</translation>
    </message>
    <message>
        <source>Answers in JSON</source>
        <translation>يجيب بصيغة JSON</translation>
    </message>
    <message>
        <source>Sees images</source>
        <translation>يرى الصور</translation>
    </message>
    <message>
        <source>Thinks first</source>
        <translation>يفكّر أولًا</translation>
    </message>
</context>
<context>
    <name>PickerHead</name>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>output</source>
        <translation>الخرج</translation>
    </message>
    <message>
        <source>$ in</source>
        <translation>$ دخل</translation>
    </message>
    <message>
        <source>$ out</source>
        <translation>$ خرج</translation>
    </message>
    <message>
        <source>can do</source>
        <translation>القدرات</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
</context>
<context>
    <name>PickerRow</name>
    <message>
        <source>Take the star away</source>
        <translation>نزع النجمة</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>وضع نجمة</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>استخدام ”%1“</translation>
    </message>
    <message>
        <source>Context %1, output %2, price in %3, out %4, first token after %5, %6 tokens a second</source>
        <translation>السياق %1، الخرج %2، سعر الدخل %3، سعر الخرج %4، أول رمز بعد %5، %6 رمز في الثانية</translation>
    </message>
</context>
<context>
    <name>PlaygroundCommands</name>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Add a pane</source>
        <translation>إضافة لوحة</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Stop all panes</source>
        <translation>إيقاف كل اللوحات</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Write “%1” as the prompt</source>
        <translation>كتابة «%1» في الموجّه</translation>
    </message>
</context>
<context>
    <name>PlaygroundDesk</name>
    <message>
        <source>Show the sessions (%1)</source>
        <translation>عرض الجلسات (%1)</translation>
    </message>
    <message>
        <source>New chat (%1)</source>
        <translation>دردشة جديدة (%1)</translation>
    </message>
</context>
<context>
    <name>PlaygroundNotice</name>
    <message>
        <source>Nothing was sent. Add a key above, or try the simulator.</source>
        <translation>لم يُرسل شيء. أضف مفتاحًا في الأعلى أو جرّب المحاكي.</translation>
    </message>
    <message>
        <source>Nothing was sent: the panes still answer. %1 stops them.</source>
        <translation>لم يُرسل شيء: ما زالت اللوحات تجيب. %1 يوقفها.</translation>
    </message>
    <message>
        <source>Nothing was sent. Pick a model for a pane first, with %1.</source>
        <translation>لم يُرسل شيء. اختر أولًا نموذجًا للوحة بواسطة %1.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>لم يُرسل شيء. %1</translation>
    </message>
</context>
<context>
    <name>PlaygroundPage</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>PlaygroundStart</name>
    <message>
        <source>Write a prompt below. Every pane answers it at the same time.</source>
        <translation>اكتب موجّهًا في الأسفل. تجيب عنه كل اللوحات في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Explain how a TLS handshake works, in five steps.</source>
        <translation>اشرح كيف تعمل مصافحة TLS في خمس خطوات.</translation>
    </message>
    <message>
        <source>Write a Python function that merges overlapping intervals, with tests.</source>
        <translation>اكتب دالة Python تدمج الفترات المتداخلة، مع اختبارات.</translation>
    </message>
    <message>
        <source>Compare SQLite and PostgreSQL for a desktop program, as a table.</source>
        <translation>قارن بين SQLite و PostgreSQL لبرنامج سطح مكتب، في جدول.</translation>
    </message>
    <message>
        <source>Puts this prompt into the field below</source>
        <translation>يضع هذا الموجّه في الحقل أدناه</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>No preset</source>
        <translation>لا إعداد مسبق</translation>
    </message>
    <message>
        <source>Preset %1, changed</source>
        <translation>الإعداد المسبق %1، معدّل</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>الإعداد المسبق %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save the preset</source>
        <translation>حفظ الإعداد المسبق</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Back to the preset as it was saved</source>
        <translation>العودة إلى الإعداد المسبق كما حُفظ</translation>
    </message>
    <message>
        <source>Save as, open, copy</source>
        <translation>حفظ باسم، فتح، نسخ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Bring the deleted preset back</source>
        <translation>استعادة الإعداد المسبق المحذوف</translation>
    </message>
    <message>
        <source>Open a preset…</source>
        <translation>فتح إعداد مسبق…</translation>
    </message>
    <message>
        <source>None yet. Open a preset…</source>
        <translation>لا شيء بعد. فتح إعداد مسبق…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Copy as a preset</source>
        <translation>نسخ كإعداد مسبق</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>عرض المجلد</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>حذف الإعداد المسبق</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>حذف ”%1“</translation>
    </message>
</context>
<context>
    <name>PresetDialog</name>
    <message>
        <source>Open a preset</source>
        <translation>فتح إعداد مسبق</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>حفظ كإعداد مسبق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Its file, or its text</source>
        <translation>ملفه أو نصه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>A file can also be dropped on the inspector.</source>
        <translation>يمكن أيضًا إفلات ملف على المفتّش.</translation>
    </message>
    <message>
        <source>The preset of this name is replaced.</source>
        <translation>يُستبدل الإعداد المسبق الذي بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>الدخل</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>دخل مخبّأ</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>الخرج</translation>
    </message>
    <message>
        <source>Price of a model</source>
        <translation>سعر نموذج</translation>
    </message>
    <message>
        <source>As provider/model</source>
        <translation>بصيغة provider/model</translation>
    </message>
    <message>
        <source>Empty: as input</source>
        <translation>فارغ: كالدخل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>US dollars per million tokens</source>
        <translation>دولار أمريكي لكل مليون رمز</translation>
    </message>
</context>
<context>
    <name>PricesCard</name>
    <message>
        <source>Own prices</source>
        <translation>أسعار خاصة</translation>
    </message>
    <message>
        <source>New price…</source>
        <translation>سعر جديد…</translation>
    </message>
    <message>
        <source>They count in place of those of the list, for costs and budgets. US dollars per million tokens.</source>
        <translation>تُحتسب بدل أسعار القائمة للتكاليف والميزانيات. دولار أمريكي لكل مليون رمز.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>عدّل…</translation>
    </message>
    <message>
        <source>Edit the price of %1</source>
        <translation>عدّل سعر %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>Remove the price of %1</source>
        <translation>أزل سعر %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The price of %1 is removed.</source>
        <translation>أُزيل سعر %1.</translation>
    </message>
    <message>
        <source>Bring the price of %1 back</source>
        <translation>استعادة سعر %1</translation>
    </message>
</context>
<context>
    <name>PromptArea</name>
    <message>
        <source>Prompt for all panes</source>
        <translation>موجّه لكل اللوحات</translation>
    </message>
</context>
<context>
    <name>PromptBlock</name>
    <message>
        <source>Your prompt: %1</source>
        <translation>موجّهك: %1</translation>
    </message>
    <message>
        <source>Edit the prompt</source>
        <translation>تحرير الموجّه</translation>
    </message>
    <message>
        <source>More for this prompt</source>
        <translation>المزيد لهذا الموجّه</translation>
    </message>
</context>
<context>
    <name>PromptForm</name>
    <message>
        <source>Value of %1</source>
        <translation>قيمة %1</translation>
    </message>
</context>
<context>
    <name>ProviderKeyField</name>
    <message>
        <source>Forget…</source>
        <translation>نسيان…</translation>
    </message>
    <message>
        <source>Forget the key for %1</source>
        <translation>نسيان مفتاح %1</translation>
    </message>
    <message>
        <source>Paste the key for %1</source>
        <translation>ألصق مفتاح %1</translation>
    </message>
    <message>
        <source>Paste the key for %1 (%2…)</source>
        <translation>ألصق مفتاح %1 (%2…)</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>مفتاح %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save the key for %1</source>
        <translation>حفظ مفتاح %1</translation>
    </message>
    <message>
        <source>The environment variable %1 decides; it is never written anywhere.</source>
        <translation>متغيّر البيئة %1 هو الذي يحدّد؛ ولا يُكتب في أي مكان.</translation>
    </message>
    <message>
        <source>Or set %1 before Sluice starts.</source>
        <translation>أو عيّن %1 قبل تشغيل Sluice.</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>احصل على مفتاح</translation>
    </message>
    <message>
        <source>Get a key for %1 in the browser</source>
        <translation>احصل على مفتاح لـ%1 في المتصفح</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>اختبار %1</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
</context>
<context>
    <name>ProviderKeyLine</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Try %1 of %2 earlier</source>
        <translation>تجربة %1 لدى %2 قبل غيره</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>نسيان…</translation>
    </message>
    <message>
        <source>Forget %1 of %2</source>
        <translation>نسيان %1 لدى %2</translation>
    </message>
</context>
<context>
    <name>ProviderKeys</name>
    <message>
        <source>Key %1</source>
        <translation>المفتاح %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>لهذا التشغيل فقط</translation>
    </message>
    <message>
        <source>in the keychain, which has not given it</source>
        <translation>في سلسلة المفاتيح، ولم تُعطه</translation>
    </message>
    <message>
        <source>%1, not used while %2 is set</source>
        <translation>%1، لا يُستخدم ما دام %2 مضبوطًا</translation>
    </message>
</context>
<context>
    <name>ProviderSection</name>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>اختبار %1</translation>
    </message>
    <message>
        <source>Paste another key for %1</source>
        <translation>الصق مفتاحًا آخر لـ %1</translation>
    </message>
    <message>
        <source>Paste the key for %1</source>
        <translation>ألصق مفتاح %1</translation>
    </message>
    <message>
        <source>Paste the key for %1 (%2…)</source>
        <translation>ألصق مفتاح %1 (%2…)</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>مفتاح %1</translation>
    </message>
    <message>
        <source>Name, if you like</source>
        <translation>اسم، إن شئت</translation>
    </message>
    <message>
        <source>Name of another key for %1</source>
        <translation>اسم مفتاح آخر لـ %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add the key for %1</source>
        <translation>إضافة مفتاح %1</translation>
    </message>
    <message>
        <source>Save the key for %1</source>
        <translation>حفظ مفتاح %1</translation>
    </message>
    <message>
        <source>The environment variable %1 decides while it is set; nothing is written unless you have it kept.</source>
        <translation>متغير البيئة %1 هو الحاكم ما دام مضبوطًا؛ ولا يُكتب شيء ما لم تطلب حفظه.</translation>
    </message>
    <message>
        <source>Tried in this order: the next one when a key is limited or refused.</source>
        <translation>تُجرَّب بهذا الترتيب: التالي حين يُقيَّد مفتاح أو يُرفض.</translation>
    </message>
    <message>
        <source>Or set %1 before Sluice starts.</source>
        <translation>أو عيّن %1 قبل تشغيل Sluice.</translation>
    </message>
</context>
<context>
    <name>ProvidersCard</name>
    <message>
        <source>Provider keys</source>
        <translation>مفاتيح المزوّدين</translation>
    </message>
</context>
<context>
    <name>ProxyFields</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>نوع الوكيل</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>العنوان والمنفذ</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>عنوان الوكيل</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>منفذ الوكيل</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>User of the proxy</source>
        <translation>مستخدم الوكيل</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>كلمة مرور أخرى</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>كلمة مرور الوكيل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save the password of the proxy</source>
        <translation>حفظ كلمة مرور الوكيل</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget the password of the proxy</source>
        <translation>نسيان كلمة مرور الوكيل</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Clients&apos; keys are refused until the data store can be read; it is tried again. %1</source>
        <translation>تُرفض مفاتيح العملاء حتى يمكن قراءة مخزن البيانات؛ تجري إعادة المحاولة. %1</translation>
    </message>
    <message>
        <source>%1 requests wait to be recorded; it is tried again. %2</source>
        <translation>طلبات تنتظر التسجيل: %1؛ تجري إعادة المحاولة. %2</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>ReasoningBlock</name>
    <message>
        <source>Thinking</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>Thinking, %1</source>
        <translation>التفكير، %1</translation>
    </message>
    <message>
        <source>Folds the thinking away</source>
        <translation>طيّ التفكير</translation>
    </message>
    <message>
        <source>Shows the thinking</source>
        <translation>عرض التفكير</translation>
    </message>
</context>
<context>
    <name>RequestChartsView</name>
    <message>
        <source>Cost by model</source>
        <translation>التكلفة حسب النموذج</translation>
    </message>
    <message>
        <source>Cost by client</source>
        <translation>التكلفة حسب العميل</translation>
    </message>
</context>
<context>
    <name>RequestFilters</name>
    <message>
        <source>Any status</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>مُجابة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>آخر أسبوع</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>كل العملاء</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>كل المزوّدين</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>كل النماذج</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>امسح المرشّح</translation>
    </message>
    <message>
        <source>Found by guards</source>
        <translation>ما وجده الحرّاس</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقفة</translation>
    </message>
</context>
<context>
    <name>RequestFoot</name>
    <message numerus="yes">
        <source>%n more ended than fit in here one by one; they are kept.</source>
        <translation>
            <numerusform>لم ينتهِ غيرها (%n).</numerusform>
            <numerusform>انتهى طلب واحد زائد (%n) وهو محفوظ.</numerusform>
            <numerusform>انتهى طلبان زائدان (%n) وهما محفوظان.</numerusform>
            <numerusform>انتهت %n طلبات زائدة وهي محفوظة.</numerusform>
            <numerusform>انتهى %n طلبًا زائدًا وهي محفوظة.</numerusform>
            <numerusform>انتهى %n طلب زائد وهي محفوظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) listed</source>
        <translation>
            <numerusform>لا طلبات (%n)</numerusform>
            <numerusform>طلب واحد (%n)</numerusform>
            <numerusform>طلبان (%n)</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقّف</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>اقرأ من جديد</translation>
    </message>
</context>
<context>
    <name>RequestHead</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Model → answered by</source>
        <translation>النموذج ← المُجيب</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>رموز</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>إعادات</translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>New requests</source>
        <translation>طلبات جديدة</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Copy the request&apos;s id</source>
        <translation>انسخ معرّف الطلب</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Not sent on</source>
        <translation>لم يُرسَل</translation>
    </message>
</context>
<context>
    <name>RequestPhases</name>
    <message>
        <source>before sending</source>
        <translation>قبل الإرسال</translation>
    </message>
    <message>
        <source>first output</source>
        <translation>أول مخرج</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>المدة: %1</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation>%1 %2 ms</translation>
    </message>
    <message>
        <source>in all %1</source>
        <translation>المجموع %1</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>الاتصال</translation>
    </message>
</context>
<context>
    <name>RequestSpan</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
</context>
<context>
    <name>RequestTab</name>
    <message>
        <source>As it was sent</source>
        <translation>كما أُرسل</translation>
    </message>
    <message>
        <source>Not sent yet: what Run sends</source>
        <translation>لم يُرسل بعد: ما يرسله ”تشغيل“</translation>
    </message>
    <message>
        <source>Copy the request exactly</source>
        <translation>نسخ الطلب كما هو</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>متن الطلب</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>The form of a day and a time, as Qt has it (QDateTime::toString): &quot;5 Mar 14:03&quot;.</extracomment>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقفة</translation>
    </message>
</context>
<context>
    <name>RequestTexts</name>
    <message>
        <source>Open in playground</source>
        <translation>افتح في ساحة التجربة</translation>
    </message>
    <message>
        <source>Keep texts…</source>
        <translation>احفظ النصوص…</translation>
    </message>
    <message>
        <source>request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>الإجابة</translation>
    </message>
</context>
<context>
    <name>RequestsEmpty</name>
    <message>
        <source>The requests cannot be read</source>
        <translation>تعذّرت قراءة الطلبات</translation>
    </message>
    <message>
        <source>No request is like that</source>
        <translation>لا طلب كهذا</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>لا طلبات بعد</translation>
    </message>
    <message>
        <source>Look for something else, or in a longer time.</source>
        <translation>ابحث عن شيء آخر أو في مدة أطول.</translation>
    </message>
    <message>
        <source>What tools ask the gateway, and what you ask in the playground, is listed here as soon as it ends.</source>
        <translation>ما تطلبه الأدوات من البوابة وما تسأله في ساحة التجربة يُدرج هنا فور انتهائه.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>امسح المرشّح</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>المخططات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ابحث</translation>
    </message>
    <message>
        <source>Search the requests</source>
        <translation>ابحث في الطلبات</translation>
    </message>
</context>
<context>
    <name>ResultBlock</name>
    <message>
        <source>Result of %1</source>
        <translation>نتيجة %1</translation>
    </message>
    <message>
        <source>What the tool says. Ctrl+Enter runs on.</source>
        <translation>ما تقوله الأداة. Ctrl+Enter للمتابعة.</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Sends what the tools said</source>
        <translation>يرسل ما قالته الأدوات</translation>
    </message>
</context>
<context>
    <name>RingCountdown</name>
    <message numerus="yes">
        <source>%n second(s) to wait</source>
        <translation>
            <numerusform>لا انتظار</numerusform>
            <numerusform>ثانية واحدة للانتظار</numerusform>
            <numerusform>ثانيتان للانتظار</numerusform>
            <numerusform>%n ثوانٍ للانتظار</numerusform>
            <numerusform>%n ثانية للانتظار</numerusform>
            <numerusform>%n ثانية للانتظار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouteDialog</name>
    <message>
        <source>New route</source>
        <translation>مسار جديد</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>المسار %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What clients ask for as their model</source>
        <translation>ما يطلبه العملاء على أنه النموذج</translation>
    </message>
    <message>
        <source>Among targets of one tier</source>
        <translation>بين أهداف الطبقة الواحدة</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>الاستراتيجية</translation>
    </message>
    <message>
        <source>Targets: model, weight, tier (the lowest first)</source>
        <translation>الأهداف: النموذج، الوزن، الطبقة (الأدنى أولًا)</translation>
    </message>
    <message>
        <source>Targets: model, tier (the lowest first)</source>
        <translation>الأهداف: النموذج، الطبقة (الأدنى أولًا)</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>إضافة هدف</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>RouteRow</name>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Edit the route %1</source>
        <translation>تحرير المسار %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Remove the route %1</source>
        <translation>إزالة المسار %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The gateway leaves it out: %1</source>
        <translation>البوابة تتجاهله: %1</translation>
    </message>
</context>
<context>
    <name>RouteTargetRow</name>
    <message>
        <source>provider/model</source>
        <translation>provider/model</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>الهدف %1</translation>
    </message>
    <message>
        <source>Pick a model</source>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>Weight of target %1</source>
        <translation>وزن الهدف %1</translation>
    </message>
    <message>
        <source>Tier of target %1</source>
        <translation>طبقة الهدف %1</translation>
    </message>
    <message>
        <source>Move target %1 up</source>
        <translation>نقل الهدف %1 إلى أعلى</translation>
    </message>
    <message>
        <source>Move target %1 down</source>
        <translation>نقل الهدف %1 إلى أسفل</translation>
    </message>
    <message>
        <source>Remove target %1</source>
        <translation>إزالة الهدف %1</translation>
    </message>
</context>
<context>
    <name>RoutesCard</name>
    <message>
        <source>Routes</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>New route…</source>
        <translation>مسار جديد…</translation>
    </message>
    <message>
        <source>There is no route yet. A route is a model name of your own, such as “fast”: the gateway sends its requests to the first of its targets that can answer, and to the next when one fails.</source>
        <translation>لا توجد مسارات بعد. المسار اسم نموذج خاص بك، مثل ”fast“: ترسل البوابة طلباته إلى أول هدف يستطيع الإجابة، ثم إلى التالي عند الإخفاق.</translation>
    </message>
    <message>
        <source>Remove the route %1?</source>
        <translation>هل تريد إزالة المسار %1؟</translation>
    </message>
    <message>
        <source>Clients that ask for it are told that there is no such model, from now on.</source>
        <translation>يُقال للعملاء الذين يطلبونه من الآن إنه لا يوجد نموذج كهذا.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>RunButtons</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1، مختار</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>تشغيل (%1)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Run all panes %1 times</source>
        <translation>تشغيل كل اللوحات %1 مرات</translation>
    </message>
    <message>
        <source>Run all panes</source>
        <translation>تشغيل كل اللوحات</translation>
    </message>
    <message>
        <source>How often, and in which order</source>
        <translation>كم مرة، وبأي ترتيب</translation>
    </message>
    <message>
        <source>Ask once</source>
        <translation>سؤال مرة واحدة</translation>
    </message>
    <message>
        <source>Ask %1 times, with median and spread</source>
        <translation>سؤال %1 مرات، مع الوسيط والمدى</translation>
    </message>
    <message>
        <source>Race: all panes at once</source>
        <translation>سباق: كل اللوحات معًا</translation>
    </message>
    <message>
        <source>Fair: one after another, in turn</source>
        <translation>عادل: واحدة تلو الأخرى بالتناوب</translation>
    </message>
</context>
<context>
    <name>ScrollBar</name>
    <message>
        <source>Scroll bar</source>
        <translation>شريط التمرير</translation>
    </message>
</context>
<context>
    <name>SecretsCard</name>
    <message>
        <source>Secrets</source>
        <translation>الأسرار</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>القراءة ثانيةً</translation>
    </message>
    <message>
        <source>Kept elsewhere, where the configuration says. Values are never shown.</source>
        <translation>محفوظة في مكان آخر تحدده الإعدادات. لا تُعرض القيم أبدًا.</translation>
    </message>
</context>
<context>
    <name>SelectionArea</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>SessionDays</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Sessions in the bin</source>
        <translation>الجلسات في سلة المهملات</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>إعادة التسمية (F2)</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>JSON, to be imported again…</source>
        <translation>JSON، للاستيراد من جديد…</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>One HTML page…</source>
        <translation>صفحة HTML واحدة…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Delete for good (Del)</source>
        <translation>حذف نهائي (Del)</translation>
    </message>
    <message>
        <source>Move to the bin (Del)</source>
        <translation>نقل إلى سلة المهملات (Del)</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>حذف نهائي؟</translation>
    </message>
    <message>
        <source>Nothing brings this session back afterwards.</source>
        <translation>لا شيء يعيد هذه الجلسة بعد ذلك.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>shown</source>
        <translation>معروضة</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>لها مسودة</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>More for this session</source>
        <translation>المزيد لهذه الجلسة</translation>
    </message>
    <message>
        <source>Title of the session</source>
        <translation>عنوان الجلسة</translation>
    </message>
    <message>
        <source>answers come</source>
        <translation>الإجابات قيد الوصول</translation>
    </message>
</context>
<context>
    <name>SessionsColumn</name>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Search the bin</source>
        <translation>البحث في سلة المهملات</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>البحث في الجلسات</translation>
    </message>
    <message>
        <source>New chat (%1)</source>
        <translation>دردشة جديدة (%1)</translation>
    </message>
    <message>
        <source>Hide the sessions (%1)</source>
        <translation>إخفاء الجلسات (%1)</translation>
    </message>
    <message>
        <source>No session has these words.</source>
        <translation>لا توجد جلسة فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>سلة المهملات فارغة.</translation>
    </message>
    <message>
        <source>What you ask is kept here. Write a prompt to begin.</source>
        <translation>ما تسأله يُحفظ هنا. اكتب موجّهًا للبدء.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Back to the sessions</source>
        <translation>العودة إلى الجلسات</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>سلة المهملات (%1)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Import a session</source>
        <translation>استيراد جلسة</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>إفراغ</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>إفراغ سلة المهملات</translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation>إفراغ سلة المهملات؟</translation>
    </message>
    <message>
        <source>Nothing brings the sessions in it back afterwards.</source>
        <translation>لا شيء يعيد الجلسات التي فيها بعد ذلك.</translation>
    </message>
    <message>
        <source>Width of the sessions</source>
        <translation>عرض الجلسات</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Back to the usual keys</source>
        <translation>العودة إلى المفاتيح المعتادة</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>اضغط المفاتيح…</translation>
    </message>
    <message>
        <source>%1: %2. Press to change the keys</source>
        <translation>%1: %2. اضغط لتغيير المفاتيح</translation>
    </message>
    <message>
        <source>All back to the usual keys</source>
        <translation>إعادة الكل إلى المفاتيح المعتادة</translation>
    </message>
</context>
<context>
    <name>StallCard</name>
    <message>
        <source>No data for 15 s</source>
        <translation>لا بيانات منذ 15 ثانية</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>تتوقف</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>simulator</source>
        <translation>المحاكي</translation>
    </message>
    <message>
        <source>Uses the real providers</source>
        <translation>يستخدم المزوّدين الحقيقيين</translation>
    </message>
    <message>
        <source>All answers come from the built-in simulator; no provider is asked. Press to use real providers.</source>
        <translation>تأتي كل الإجابات من المحاكي المضمّن؛ ولا يُسأل أي مزوّد. اضغط لاستخدام المزوّدين الحقيقيين.</translation>
    </message>
    <message>
        <source>%L1 req/min</source>
        <translation>%L1 طلب/د</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What all requests of today cost: the playground&apos;s and those of every gateway on this machine.</source>
        <translation>كلفة كل طلبات اليوم: طلبات ساحة التجربة وكل بوابة على هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>StopList</name>
    <message>
        <source>Stop sequences</source>
        <translation>تسلسلات الإيقاف</translation>
    </message>
    <message>
        <source>Remove the stop sequence %1</source>
        <translation>إزالة تسلسل الإيقاف %1</translation>
    </message>
    <message>
        <source>Add a text, Enter keeps it</source>
        <translation>أضف نصًا، وEnter يحفظه</translation>
    </message>
    <message>
        <source>New stop sequence</source>
        <translation>تسلسل إيقاف جديد</translation>
    </message>
    <message>
        <source>A line break is written %1</source>
        <translation>يُكتب فاصل السطر %1</translation>
    </message>
</context>
<context>
    <name>StreamRow</name>
    <message>
        <source>%1 ms, %2 bytes, %3 %4</source>
        <translation>%1 ms، %2 بايت، %3 %4</translation>
    </message>
</context>
<context>
    <name>StreamTab</name>
    <message>
        <source>Find in the events</source>
        <translation>البحث في الأحداث</translation>
    </message>
    <message>
        <source>Copy all events</source>
        <translation>نسخ كل الأحداث</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save the stream as a file</source>
        <translation>حفظ الدفق كملف</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>No event holds this.</source>
        <translation>لا يحتوي أي حدث على هذا.</translation>
    </message>
    <message>
        <source>The events of this pane&apos;s next answer show here.</source>
        <translation>تظهر هنا أحداث الإجابة التالية لهذه اللوحة.</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>إعادة العرض…</translation>
    </message>
    <message>
        <source>Replay a saved stream in this pane; nothing is asked</source>
        <translation>إعادة عرض دفق محفوظ في هذه اللوحة؛ لا يُسأل أحد</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>لم يُقس شيء في هذه المدة.</translation>
    </message>
</context>
<context>
    <name>Tip</name>
    <message>
        <source>Time to first token: first visible delta − request sent. Own clock, connecting left out.</source>
        <translation>الزمن حتى أول رمز: أول دفعة مرئية − إرسال الطلب. بساعتنا، دون زمن الاتصال.</translation>
    </message>
    <message>
        <source>Connecting took %1.</source>
        <translation>استغرق الاتصال %1.</translation>
    </message>
    <message>
        <source>First answer text after %1, of which %2 thinking.</source>
        <translation>أول نص من الإجابة بعد %1، منها %2 للتفكير.</translation>
    </message>
    <message>
        <source>The provider itself says %1.</source>
        <translation>يقول المزوّد نفسه %1.</translation>
    </message>
    <message>
        <source>Time in the provider&apos;s queue: %1.</source>
        <translation>الزمن في طابور المزوّد: %1.</translation>
    </message>
    <message>
        <source>Times that the provider told do not fit this clock and are left out.</source>
        <translation>الأزمنة التي ذكرها المزوّد لا تتوافق مع هذه الساعة فلا تُعرض.</translation>
    </message>
    <message>
        <source>Tokens per second over the last second.</source>
        <translation>الرموز في الثانية خلال الثانية الأخيرة.</translation>
    </message>
    <message>
        <source>Tokens per second of the whole answer: (output tokens − those of the first event) ÷ (last delta − first delta), thinking included.</source>
        <translation>الرموز في الثانية للإجابة كلها: (رموز الخرج − رموز الحدث الأول) ÷ (آخر دفعة − أول دفعة)، مع التفكير.</translation>
    </message>
    <message>
        <source>Without the thinking: %1.</source>
        <translation>دون التفكير: %1.</translation>
    </message>
    <message>
        <source>Not shown under 200 ms or 40 tokens.</source>
        <translation>لا يُعرض دون ‎200 ms أو 40 رمزًا.</translation>
    </message>
    <message>
        <source>≈ tokens are estimated from the text; the provider&apos;s count comes at the end.</source>
        <translation>≈ الرموز مقدّرة من النص؛ ويأتي عدّ المزوّد في النهاية.</translation>
    </message>
    <message>
        <source>Input: %1, of which cached: %2</source>
        <translation>الدخل: %1، منه من الذاكرة المخبأة: %2</translation>
    </message>
    <message>
        <source>Output: %1, of which thinking: %2</source>
        <translation>الخرج: %1، منه للتفكير: %2</translation>
    </message>
    <message>
        <source>≈ estimated from the text; the provider&apos;s count comes at the end.</source>
        <translation>≈ مقدّرة من النص؛ ويأتي عدّ المزوّد في النهاية.</translation>
    </message>
    <message>
        <source>As the provider counted them.</source>
        <translation>كما عدّها المزوّد.</translation>
    </message>
    <message>
        <source>The provider&apos;s counts cannot be and are not used: %1</source>
        <translation>أعداد المزوّد مستحيلة فلا تُستخدم: %1</translation>
    </message>
    <message>
        <source>From pressing Run to now or to the end. Own clock.</source>
        <translation>من الضغط على ”تشغيل“ حتى الآن أو حتى النهاية. بساعتنا.</translation>
    </message>
    <message>
        <source>Request sent to last delta: %1.</source>
        <translation>من إرسال الطلب حتى آخر دفعة: %1.</translation>
    </message>
    <message>
        <source>The price of this model is not known.</source>
        <translation>سعر هذا النموذج غير معروف.</translation>
    </message>
    <message>
        <source>(Fresh input × price + cached input × cached price + output × price) ÷ 1,000,000, in US dollars.</source>
        <translation>(الدخل الجديد × السعر + الدخل المخبأ × سعره + الخرج × السعر) ÷ 1,000,000، بالدولار.</translation>
    </message>
    <message>
        <source>≈ because the tokens are estimated.</source>
        <translation>≈ لأن الرموز مقدّرة.</translation>
    </message>
</context>
<context>
    <name>ToolDetails</name>
    <message>
        <source>Start it from a terminal</source>
        <translation>شغّلها من طرفية</translation>
    </message>
    <message>
        <source>What is written in its settings while the gateway runs</source>
        <translation>ما يُكتب في إعداداتها ما دامت البوابة تعمل</translation>
    </message>
    <message>
        <source>What connecting writes in its settings</source>
        <translation>ما يكتبه الوصل في إعداداتها</translation>
    </message>
    <message>
        <source>Its own key then stands in clear in %1.</source>
        <translation>عندها يكون مفتاحها مكشوفًا في %1.</translation>
    </message>
    <message>
        <source>Model; empty: one that calls tools</source>
        <translation>النموذج؛ فارغ: واحد يستدعي الأدوات</translation>
    </message>
    <message>
        <source>Model for %1</source>
        <translation>نموذج %1</translation>
    </message>
    <message>
        <source>Connect anew</source>
        <translation>صِل من جديد</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>صِل</translation>
    </message>
    <message>
        <source>By hand, in %1</source>
        <translation>يدويًا، في %1</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>Put a client key of the gateway in the place of $SLUICE_KEY.</source>
        <translation>ضع مفتاح عميل للبوابة مكان $SLUICE_KEY.</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Fold %1</source>
        <translation>اطوِ %1</translation>
    </message>
    <message>
        <source>Show how %1 is set up</source>
        <translation>اعرض كيف تُعد %1</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 اليوم</translation>
    </message>
    <message>
        <source>Wait…</source>
        <translation>انتظر…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>افصل</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>صِل</translation>
    </message>
</context>
<context>
    <name>ToolsForm</name>
    <message>
        <source>default</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Tools: %1</source>
        <translation>الأدوات: %1</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Tools as JSON</source>
        <translation>الأدوات بصيغة JSON</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>تنسيق</translation>
    </message>
    <message>
        <source>Lay out the tools</source>
        <translation>تنسيق الأدوات</translation>
    </message>
    <message>
        <source>Tool choice</source>
        <translation>اختيار الأداة</translation>
    </message>
    <message>
        <source>Parallel tool calls</source>
        <translation>استدعاءات متوازية</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message>
        <source>Starting a tool by its command changes nothing of yours. Connecting writes into its own settings while the gateway runs, and gives them back when it ends. Each tool has a key of its own, so that its spending is told apart.</source>
        <translation>تشغيل أداة بأمرها لا يغيّر شيئًا لديك. أما الوصل فيكتب في إعداداتها ما دامت البوابة تعمل ثم يعيدها عند انتهائها. لكل أداة مفتاح خاص كي يُعرف إنفاقها على حدة.</translation>
    </message>
    <message>
        <source>Tools reach the gateway only while it runs.</source>
        <translation>لا تصل الأدوات إلى البوابة إلا وهي تعمل.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>شغّلها</translation>
    </message>
</context>
<context>
    <name>WholeNumberField</name>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation>عدد صحيح من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>WindowPages</name>
    <message>
        <source>Playground</source>
        <translation>ساحة التجربة</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Local tools</source>
        <translation>الأدوات المحلية</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>الحراس</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>sluice::AboutModel</name>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Wake-ups per second</source>
        <translation>إيقاظات في الثانية</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>الخيوط</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>يعمل منذ</translation>
    </message>
</context>
<context>
    <name>sluice::AlertDraft</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Per cent of the budget</source>
        <translation>النسبة المئوية من الميزانية</translation>
    </message>
    <message>
        <source>Per cent of the requests</source>
        <translation>النسبة المئوية من الطلبات</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>ميلي ثانية</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>الأيام قبل ذلك</translation>
    </message>
    <message>
        <source>Empty: as usual</source>
        <translation>فارغ: كالمعتاد</translation>
    </message>
    <message>
        <source>As env.NAME, for whoever has it can write there</source>
        <translation>بصيغة env.NAME، فمن يملكه يستطيع الكتابة هناك</translation>
    </message>
    <message>
        <source>http or https</source>
        <translation>http أو https</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>يلزم اسم.</translation>
    </message>
    <message>
        <source>At most 100 characters.</source>
        <translation>الحد الأقصى 100 حرف.</translation>
    </message>
    <message>
        <source>That name is taken.</source>
        <translation>هذا الاسم مستعمل.</translation>
    </message>
</context>
<context>
    <name>sluice::AlertsModel</name>
    <message>
        <source>Alerts cannot be kept: the data store could not be opened.</source>
        <translation>لا يمكن حفظ التنبيهات: تعذّر فتح مخزن البيانات.</translation>
    </message>
    <message>
        <source>A budget is spent</source>
        <translation>نفدت ميزانية</translation>
    </message>
    <message>
        <source>Requests fail</source>
        <translation>تفشل طلبات</translation>
    </message>
    <message>
        <source>Answers are slow</source>
        <translation>الإجابات بطيئة</translation>
    </message>
    <message>
        <source>A provider is down</source>
        <translation>مزوّد متعطّل</translation>
    </message>
    <message>
        <source>Providers&apos; limits reached</source>
        <translation>بلوغ حدود المزوّدين</translation>
    </message>
    <message>
        <source>Nobody asks</source>
        <translation>لا أحد يطلب</translation>
    </message>
    <message>
        <source>A client key ends</source>
        <translation>ينتهي مفتاح عميل</translation>
    </message>
    <message>
        <source>An export loses records</source>
        <translation>تصدير يفقد سجلات</translation>
    </message>
    <message>
        <source>This desktop</source>
        <translation>سطح المكتب هذا</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرج</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>يُسأل %1…</translation>
    </message>
    <message>
        <source>%1 took the test message.</source>
        <translation>قبِل %1 رسالة الاختبار.</translation>
    </message>
    <message>
        <source>%1 did not take it: %2</source>
        <translation>لم يقبلها %1: %2</translation>
    </message>
    <message>
        <source>A secret cannot be read</source>
        <translation>تتعذّر قراءة سرّ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Guards refuse requests</source>
        <translation>الحراس يرفضون طلبات</translation>
    </message>
</context>
<context>
    <name>sluice::AnswerDiff</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no other pane to compare with.</source>
        <translation>لا توجد لوحة أخرى للمقارنة.</translation>
    </message>
    <message>
        <source>Compared once the answers are whole.</source>
        <translation>تُقارن عند اكتمال الإجابات.</translation>
    </message>
    <message>
        <source>There are not two answers yet.</source>
        <translation>لا توجد إجابتان بعد.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>كلتاهما متطابقتان.</translation>
    </message>
    <message>
        <source>%1 % of both is the same.</source>
        <translation>‎%1 % منهما متطابق.</translation>
    </message>
</context>
<context>
    <name>sluice::AttachedImages</name>
    <message>
        <source>Pasted image</source>
        <translation>صورة ملصقة</translation>
    </message>
    <message>
        <source>%1 × %2 · %3 · ≈%4 tok</source>
        <translation>%1 × %2 · %3 · ≈%4 tok</translation>
    </message>
    <message>
        <source>Only files of this computer are attached; save the image first.</source>
        <translation>تُرفق ملفات هذا الحاسوب فقط؛ احفظ الصورة أولًا.</translation>
    </message>
    <message>
        <source>At most %1 images go with one prompt.</source>
        <translation>لا يرافق الطلب الواحد أكثر من %1 صور.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sluice::AuditModel</name>
    <message>
        <source>Row</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>عن طريق</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Its sum</source>
        <translation>المجموع التدقيقي</translation>
    </message>
    <message>
        <source>Row %1 is not as it was written, or is missing. What is before it is whole.</source>
        <translation>السطر %1 ليس كما كُتب أو أنه مفقود. وما قبله سليم.</translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) are as they were written.</source>
        <translation>
            <numerusform>لا أسطر بعد</numerusform>
            <numerusform>السطر الوحيد كما كُتب</numerusform>
            <numerusform>السطران كما كُتبا</numerusform>
            <numerusform>كل الأسطر (%n) كما كُتبت</numerusform>
            <numerusform>كل الأسطر (%n) كما كُتبت</numerusform>
            <numerusform>كل الأسطر (%n) كما كُتبت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ClientKeysModel</name>
    <message>
        <source>This key was revoked in the meantime. Make a new one.</source>
        <translation>أُلغي هذا المفتاح في هذه الأثناء. أنشئ مفتاحًا جديدًا.</translation>
    </message>
</context>
<context>
    <name>sluice::DataModel</name>
    <message>
        <source>A copy of everything is in %1</source>
        <translation>نسخة من كل شيء في %1</translation>
    </message>
    <message>
        <source>The requests are in %1</source>
        <translation>الطلبات في %1</translation>
    </message>
    <message>
        <source>All requests are deleted. What keys spent today and this month still counts.</source>
        <translation>حُذفت كل الطلبات. ما أنفقته المفاتيح اليوم وهذا الشهر ما زال محسوبًا.</translation>
    </message>
</context>
<context>
    <name>sluice::Desktop</name>
    <message numerus="yes">
        <source>%n request(s) are running through the gateway. Quitting breaks them off.</source>
        <translation>
            <numerusform>لا طلبات تمر عبر البوابة. الإنهاء لا يقطع شيئًا.</numerusform>
            <numerusform>طلب واحد يمر عبر البوابة. الإنهاء يقطعه.</numerusform>
            <numerusform>طلبان يمران عبر البوابة. الإنهاء يقطعهما.</numerusform>
            <numerusform>%n طلبات تمر عبر البوابة. الإنهاء يقطعها.</numerusform>
            <numerusform>%n طلبًا يمر عبر البوابة. الإنهاء يقطعها.</numerusform>
            <numerusform>%n طلب يمر عبر البوابة. الإنهاء يقطعها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are running in the playground. Quitting breaks them off.</source>
        <translation>
            <numerusform>لا إجابات تجري في ساحة التجربة. الإنهاء لا يقطع شيئًا.</numerusform>
            <numerusform>إجابة واحدة تجري في ساحة التجربة. الإنهاء يقطعها.</numerusform>
            <numerusform>إجابتان تجريان في ساحة التجربة. الإنهاء يقطعهما.</numerusform>
            <numerusform>%n إجابات تجري في ساحة التجربة. الإنهاء يقطعها.</numerusform>
            <numerusform>%n إجابة تجري في ساحة التجربة. الإنهاء يقطعها.</numerusform>
            <numerusform>%n إجابة تجري في ساحة التجربة. الإنهاء يقطعها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are running in the playground.</source>
        <translation>
            <numerusform>لا إجابات تجري في ساحة التجربة.</numerusform>
            <numerusform>إجابة واحدة تجري في ساحة التجربة.</numerusform>
            <numerusform>إجابتان تجريان في ساحة التجربة.</numerusform>
            <numerusform>%n إجابات تجري في ساحة التجربة.</numerusform>
            <numerusform>%n إجابة تجري في ساحة التجربة.</numerusform>
            <numerusform>%n إجابة تجري في ساحة التجربة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ErrorCardModel</name>
    <message>
        <source>The answer from %1 broke off</source>
        <translation>انقطعت إجابة %1</translation>
    </message>
    <message>
        <source>There is no key for %1</source>
        <translation>لا يوجد مفتاح لـ %1</translation>
    </message>
    <message>
        <source>%1 does not allow this model with your key</source>
        <translation>لا يسمح %1 بهذا النموذج بمفتاحك</translation>
    </message>
    <message>
        <source>%1 refused the key</source>
        <translation>رفض %1 المفتاح</translation>
    </message>
    <message>
        <source>%1 refused the key ending …%2</source>
        <translation>رفض %1 المفتاح المنتهي بـ …%2</translation>
    </message>
    <message>
        <source>The budget or credit at %1 is used up</source>
        <translation>نفدت الميزانية أو الرصيد لدى %1</translation>
    </message>
    <message>
        <source>A rate limit of %1 is reached</source>
        <translation>بلغت أحد حدود المعدل لدى %1</translation>
    </message>
    <message>
        <source>%1 does not serve this model</source>
        <translation>لا يقدّم %1 هذا النموذج</translation>
    </message>
    <message>
        <source>No provider serves this model</source>
        <translation>لا يقدّم أي مزوّد هذا النموذج</translation>
    </message>
    <message>
        <source>%1 did not accept the request</source>
        <translation>لم يقبل %1 الطلب</translation>
    </message>
    <message>
        <source>%1 did not accept “%2”</source>
        <translation>لم يقبل %1 ”%2“</translation>
    </message>
    <message>
        <source>The request is too large for this model</source>
        <translation>الطلب أكبر من أن يقبله هذا النموذج</translation>
    </message>
    <message>
        <source>%1 cannot do this</source>
        <translation>لا يستطيع %1 فعل هذا</translation>
    </message>
    <message>
        <source>%1 could not be reached</source>
        <translation>تعذّر الوصول إلى %1</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>لم يجب %1 في الوقت المناسب</translation>
    </message>
    <message>
        <source>%1 has a fault</source>
        <translation>لدى %1 عطل</translation>
    </message>
    <message>
        <source>Something went wrong in Sluice</source>
        <translation>حدث خطأ ما في Sluice</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>This was not sent to %1</source>
        <translation>لم يُرسل هذا إلى %1</translation>
    </message>
    <message>
        <source>As far as is known, this model takes no images. Pick one that does, or ask again without the image.</source>
        <translation>بحسب المعروف، لا يقبل هذا النموذج الصور. اختر نموذجًا يقبلها، أو اسأل من جديد دون الصورة.</translation>
    </message>
</context>
<context>
    <name>sluice::FileQuestions</name>
    <message>
        <source>Export the session</source>
        <translation>تصدير الجلسة</translation>
    </message>
    <message>
        <source>Import a session</source>
        <translation>استيراد جلسة</translation>
    </message>
    <message>
        <source>Sessions (*.json)</source>
        <translation>الجلسات (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Attach images</source>
        <translation>إرفاق صور</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>صور (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Replay a stream</source>
        <translation>إعادة عرض دفق</translation>
    </message>
    <message>
        <source>Streams (*.sse)</source>
        <translation>تدفقات (*.sse)</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>اختيار ملف شهادات</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>شهادات (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>اسم الملف:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>نوع الملف:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء الأمر</translation>
    </message>
</context>
<context>
    <name>sluice::GatewayModel</name>
    <message>
        <source>Port %1 is taken by %2 (process %3).</source>
        <translation>المنفذ %1 يشغله %2 (العملية %3).</translation>
    </message>
</context>
<context>
    <name>sluice::GuardDraft</name>
    <message>
        <source>A guard needs a name.</source>
        <translation>يحتاج الحارس إلى اسم.</translation>
    </message>
    <message>
        <source>At most 100 characters, without / and commas.</source>
        <translation>الحد الأقصى 100 حرف، بلا / ولا فواصل.</translation>
    </message>
    <message>
        <source>There is a guard of that name.</source>
        <translation>لحارس آخر هذا الاسم.</translation>
    </message>
</context>
<context>
    <name>sluice::GuardsModel</name>
    <message>
        <source>Guards cannot be kept: the data store could not be opened.</source>
        <translation>لا يمكن حفظ الحرّاس: تعذّر فتح مخزن البيانات.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>الأسرار</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>البيانات الشخصية</translation>
    </message>
    <message>
        <source>Injected instructions</source>
        <translation>التعليمات المدسوسة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>التعابير</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>A service&apos;s judgement</source>
        <translation>حكم خدمة</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Only record</source>
        <translation>تسجيل فقط</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>ظل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>مخطط JSON</translation>
    </message>
    <message>
        <source>Ask another model</source>
        <translation>اسأل نموذجًا آخر</translation>
    </message>
</context>
<context>
    <name>sluice::Images</name>
    <message>
        <source>This is no PNG, JPEG, GIF or WebP image.</source>
        <translation>هذه ليست صورة PNG أو JPEG أو GIF أو WebP.</translation>
    </message>
    <message>
        <source>%1 images cannot be read here; save it as PNG or JPEG.</source>
        <translation>لا يمكن قراءة صور %1 هنا؛ احفظها بصيغة PNG أو JPEG.</translation>
    </message>
    <message>
        <source>The image has %1 million pixels; at most %2 million are read.</source>
        <translation>في الصورة %1 مليون بكسل؛ ويُقرأ %2 مليون على الأكثر.</translation>
    </message>
    <message>
        <source>The image is damaged.</source>
        <translation>الصورة تالفة.</translation>
    </message>
    <message>
        <source>The image is too large, even when it is made smaller.</source>
        <translation>الصورة كبيرة جدًا حتى بعد تصغيرها.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>هذا ليس ملفًا.</translation>
    </message>
    <message>
        <source>The file is longer than %1.</source>
        <translation>الملف أطول من %1.</translation>
    </message>
</context>
<context>
    <name>sluice::InspectorModel</name>
    <message>
        <source>Which provider has this model shows when it is asked.</source>
        <translation>يتضح أي مزوّد لديه هذا النموذج عند سؤاله.</translation>
    </message>
    <message>
        <source>Only the first part is shown, as it is sent. Copy gives all %1.</source>
        <translation>لا يُعرض إلا الجزء الأول كما يُرسل. يعطي النسخ كل %1.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>لم يُحفظ: %1</translation>
    </message>
    <message>
        <source>Images are shortened here. Copy gives all %1.</source>
        <translation>الصور مختصرة هنا. النسخ يعطي كامل %1.</translation>
    </message>
    <message>
        <source>%1 is not replayed: %2</source>
        <translation>لا يُعاد عرض %1: %2</translation>
    </message>
    <message>
        <source>%1 is not replayed while answers come.</source>
        <translation>لا يُعاد عرض %1 أثناء وصول الإجابات.</translation>
    </message>
</context>
<context>
    <name>sluice::KeyDraft</name>
    <message>
        <source>Give it a name, such as that of the tool or person who uses it.</source>
        <translation>أعطه اسمًا، مثل اسم الأداة أو الشخص الذي يستخدمه.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>الحد الأقصى للأحرف: %1.</translation>
    </message>
    <message>
        <source>Sluice uses this name for its own key. Choose another one.</source>
        <translation>يستخدم Sluice هذا الاسم لمفتاحه الخاص. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Another key has this name.</source>
        <translation>لمفتاح آخر هذا الاسم.</translation>
    </message>
    <message>
        <source>A date such as %1, or a number of days.</source>
        <translation>تاريخ مثل %1، أو عدد أيام.</translation>
    </message>
    <message>
        <source>This day is over. Choose a later one.</source>
        <translation>انقضى هذا اليوم. اختر يومًا لاحقًا.</translation>
    </message>
    <message>
        <source>A whole number of 1 or more, or empty for no limit.</source>
        <translation>عدد صحيح من 1 فأكثر، أو فارغ لعدم التقييد.</translation>
    </message>
    <message>
        <source>An amount in US dollars such as %1, or empty for no limit.</source>
        <translation>مبلغ بالدولار مثل %1، أو فارغ لعدم التقييد.</translation>
    </message>
</context>
<context>
    <name>sluice::KeyRing</name>
    <message>
        <source>The keychain did not give the key: it is locked, or the key is no longer in it.</source>
        <translation>لم تعطِ سلسلة المفاتيح المفتاح: إنها مقفلة، أو لم يعد المفتاح فيها.</translation>
    </message>
</context>
<context>
    <name>sluice::LinkModel</name>
    <message>
        <source>What stands before the @ is a user name, not the place it leads to.</source>
        <translation>ما يسبق @ اسم مستخدم، وليس المكان الذي يؤدي إليه الرابط.</translation>
    </message>
    <message>
        <source>The name of this place has letters that may look like others.</source>
        <translation>في اسم هذا المكان حروف قد تشبه حروفًا أخرى.</translation>
    </message>
</context>
<context>
    <name>sluice::LocalServersModel</name>
    <message>
        <source>%1 · removed</source>
        <translation>%1 · أُزيل</translation>
    </message>
    <message>
        <source>%1 · does not answer</source>
        <translation>%1 · لا يجيب</translation>
    </message>
    <message>
        <source>%1 · wants a key</source>
        <translation>%1 · يطلب مفتاحًا</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n model(s)</source>
        <translation>
            <numerusform>%1 · لا نماذج</numerusform>
            <numerusform>%1 · نموذج واحد</numerusform>
            <numerusform>%1 · نموذجان</numerusform>
            <numerusform>%1 · %n نماذج</numerusform>
            <numerusform>%1 · %n نموذجًا</numerusform>
            <numerusform>%1 · %n نموذج</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::LookModel</name>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
</context>
<context>
    <name>sluice::MissingKeys</name>
    <message>
        <source>The keychain does not answer.</source>
        <translation>سلسلة المفاتيح لا تستجيب.</translation>
    </message>
    <message>
        <source>%1 Set %2 in the environment.</source>
        <translation>%1 عيّن %2 في البيئة.</translation>
    </message>
</context>
<context>
    <name>sluice::ModelPickerModel</name>
    <message>
        <source>In this pane</source>
        <translation>في هذه اللوحة</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>بنجمة</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>كما كُتب</translation>
    </message>
</context>
<context>
    <name>sluice::NetworkModel</name>
    <message>
        <source>The data store cannot be opened, so nothing can be set.</source>
        <translation>لا يمكن فتح مخزن البيانات، فلا يمكن ضبط شيء.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address. Until then all stays as it was.</source>
        <translation>أدخل عنوان الوكيل. وحتى ذلك يبقى كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Only proxies that speak HTTP or SOCKS5 can be used, as http://… or socks5://….</source>
        <translation>لا تُستخدم إلا وكلاء HTTP أو SOCKS5، مثل http://… أو socks5://….</translation>
    </message>
    <message>
        <source>This is no address. It looks like proxy.example or 192.0.2.1.</source>
        <translation>هذا ليس عنوانًا. العنوان مثل proxy.example أو 192.0.2.1.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>المنفذ رقم من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>The password is too long: a proxy takes at most 255 bytes.</source>
        <translation>كلمة المرور طويلة جدًا: يقبل الوكيل 255 بايت على الأكثر.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation>لهذا التشغيل فقط</translation>
    </message>
    <message>
        <source>In the keychain, asked for when it is needed</source>
        <translation>في سلسلة المفاتيح، تُطلب عند الحاجة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is empty. What was before stays.</source>
        <translation>تتعذر قراءة %1 أو هو فارغ. يبقى ما كان قبله.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM or DER form. What was before stays.</source>
        <translation>لا يحوي %1 شهادة بصيغة PEM أو DER. يبقى ما كان قبله.</translation>
    </message>
    <message>
        <source>This file cannot be read any more, or holds no certificate. Until it does, or another is chosen, only the system&apos;s authorities are trusted.</source>
        <translation>لم تعد قراءة هذا الملف ممكنة، أو لا يحوي شهادة. حتى يحويها أو يُختار غيره، يُوثق بسلطات النظام فقط.</translation>
    </message>
</context>
<context>
    <name>sluice::PaneModel</name>
    <message>
        <source>ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>يتصل</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>يفكّر</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>يجيب</translation>
    </message>
    <message>
        <source>done</source>
        <translation>اكتملت</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>مبتورة</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>مرشّحة</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>%1: failed, %2</source>
        <translation>%1: فشلت، %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: stopped after %n token(s)</source>
        <translation>
            <numerusform>%1: توقفت دون رموز</numerusform>
            <numerusform>%1: توقفت بعد رمز واحد</numerusform>
            <numerusform>%1: توقفت بعد رمزين</numerusform>
            <numerusform>%1: توقفت بعد %n رموز</numerusform>
            <numerusform>%1: توقفت بعد %n رمزًا</numerusform>
            <numerusform>%1: توقفت بعد %n رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: answer cut off at the token limit, %n token(s)</source>
        <translation>
            <numerusform>%1: بُترت الإجابة عند حد الرموز، لا رموز</numerusform>
            <numerusform>%1: بُترت الإجابة عند حد الرموز، رمز واحد</numerusform>
            <numerusform>%1: بُترت الإجابة عند حد الرموز، رمزان</numerusform>
            <numerusform>%1: بُترت الإجابة عند حد الرموز، %n رموز</numerusform>
            <numerusform>%1: بُترت الإجابة عند حد الرموز، %n رمزًا</numerusform>
            <numerusform>%1: بُترت الإجابة عند حد الرموز، %n رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: answer withheld by a content filter, %n token(s)</source>
        <translation>
            <numerusform>%1: حجب مرشّح المحتوى الإجابة، لا رموز</numerusform>
            <numerusform>%1: حجب مرشّح المحتوى الإجابة، رمز واحد</numerusform>
            <numerusform>%1: حجب مرشّح المحتوى الإجابة، رمزان</numerusform>
            <numerusform>%1: حجب مرشّح المحتوى الإجابة، %n رموز</numerusform>
            <numerusform>%1: حجب مرشّح المحتوى الإجابة، %n رمزًا</numerusform>
            <numerusform>%1: حجب مرشّح المحتوى الإجابة، %n رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: answer complete, %n token(s)</source>
        <translation>
            <numerusform>%1: اكتملت الإجابة، لا رموز</numerusform>
            <numerusform>%1: اكتملت الإجابة، رمز واحد</numerusform>
            <numerusform>%1: اكتملت الإجابة، رمزان</numerusform>
            <numerusform>%1: اكتملت الإجابة، %n رموز</numerusform>
            <numerusform>%1: اكتملت الإجابة، %n رمزًا</numerusform>
            <numerusform>%1: اكتملت الإجابة، %n رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>أوقفتَ هذه الإجابة.</translation>
    </message>
    <message>
        <source>The answer is cut off: it reached the limit of tokens.</source>
        <translation>الإجابة مبتورة: بلغت حد الرموز.</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter withheld the rest of this answer.</source>
        <translation>حجب مرشّح المحتوى لدى المزوّد بقية هذه الإجابة.</translation>
    </message>
    <message>
        <source>Answer of %1: %2</source>
        <translation>إجابة %1: %2</translation>
    </message>
    <message>
        <source>lost after %1 tok, %2</source>
        <translation>انقطعت بعد ‎%1 tok، %2</translation>
    </message>
    <message>
        <source>The model ended without an answer.</source>
        <translation>انتهى النموذج دون إجابة.</translation>
    </message>
    <message>
        <source>The limit of tokens was reached before the answer began.</source>
        <translation>بُلغ حد الرموز قبل أن تبدأ الإجابة.</translation>
    </message>
    <message>
        <source>The provider withheld the answer.</source>
        <translation>حجب المزوّد الإجابة.</translation>
    </message>
    <message>
        <source>Stopped before the answer began.</source>
        <translation>توقفت قبل أن تبدأ الإجابة.</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>منقطعة</translation>
    </message>
    <message>
        <source>Sluice ended while this answer came. What had come by then was kept.</source>
        <translation>انتهى Sluice أثناء وصول هذه الإجابة. حُفظ ما وصل حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>%1 %2/%3</source>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>waits its turn</source>
        <translation>بانتظار دوره</translation>
    </message>
    <message>
        <source>%1 cheaper than the next pane</source>
        <translation>أرخص بـ%1 من اللوحة التالية</translation>
    </message>
    <message>
        <source>%1 faster than the next pane</source>
        <translation>أسرع بـ%1 من اللوحة التالية</translation>
    </message>
    <message>
        <source>%1 cheaper</source>
        <translation>أرخص %1</translation>
    </message>
    <message>
        <source>%1 faster</source>
        <translation>أسرع %1</translation>
    </message>
</context>
<context>
    <name>sluice::PaneSettings</name>
    <message>
        <source>Nothing is set any more.</source>
        <translation>لم يعد أي شيء معيّنًا.</translation>
    </message>
</context>
<context>
    <name>sluice::Parameters</name>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>Top K</source>
        <translation>Top K</translation>
    </message>
    <message>
        <source>Min P</source>
        <translation>Min P</translation>
    </message>
    <message>
        <source>Max output tokens</source>
        <translation>أقصى رموز للخرج</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>جزاء الحضور</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>جزاء التكرار</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <translation>تسلسلات الإيقاف</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>جهد التفكير</translation>
    </message>
    <message>
        <source>Service tier</source>
        <translation>فئة الخدمة</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Response format</source>
        <translation>تنسيق الإجابة</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Tool choice</source>
        <translation>اختيار الأداة</translation>
    </message>
    <message>
        <source>Parallel tool calls</source>
        <translation>استدعاءات متوازية</translation>
    </message>
    <message>
        <source>%1: sent as %2</source>
        <translation>%1: يُرسل على أنه %2</translation>
    </message>
    <message>
        <source>%1: shortened</source>
        <translation>%1: مختصر</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <translation>%1: متروك</translation>
    </message>
    <message>
        <source>For this model – %1.</source>
        <translation>لهذا النموذج – %1.</translation>
    </message>
    <message>
        <source>This model takes no images: it will not be asked. Take them out or pick another one.</source>
        <translation>هذا النموذج لا يقبل الصور: لن يُسأل. أزلها أو اختر نموذجًا آخر.</translation>
    </message>
</context>
<context>
    <name>sluice::ParametersModel</name>
    <message>
        <source>Not taken by this provider</source>
        <translation>لا يقبله هذا المزوّد</translation>
    </message>
    <message>
        <source>Not taken by this model</source>
        <translation>لا يقبله هذا النموذج</translation>
    </message>
    <message>
        <source>At least %1: it is raised to that</source>
        <translation>على الأقل %1: يُرفع إليه</translation>
    </message>
    <message>
        <source>At most %1: it is lowered to that</source>
        <translation>على الأكثر %1: يُخفض إليه</translation>
    </message>
    <message>
        <source>Not among what this model takes</source>
        <translation>ليس مما يقبله هذا النموذج</translation>
    </message>
    <message>
        <source>Longer than %1 characters: left out</source>
        <translation>أطول من %1 حرف: يُترك</translation>
    </message>
    <message>
        <source>This is no whole number; it is not sent</source>
        <translation>ليس عددًا صحيحًا، فلا يُرسل</translation>
    </message>
    <message>
        <source>This is no number; it is not sent</source>
        <translation>ليس عددًا، فلا يُرسل</translation>
    </message>
    <message>
        <source>%1: “%2” is no number.</source>
        <translation>%1: «%2» ليس عددًا.</translation>
    </message>
</context>
<context>
    <name>sluice::PlaygroundModel</name>
    <message>
        <source>A new conversation has begun.</source>
        <translation>بدأت محادثة جديدة.</translation>
    </message>
    <message>
        <source>Pane %1 is closed.</source>
        <translation>أُغلقت اللوحة %1.</translation>
    </message>
    <message>
        <source>The message and what followed it are deleted.</source>
        <translation>حُذفت الرسالة وما تلاها.</translation>
    </message>
    <message>
        <source>The change to the prompt is given up.</source>
        <translation>أُلغي تعديل الموجّه.</translation>
    </message>
    <message>
        <source>The images are still being read.</source>
        <translation>ما زالت الصور تُقرأ.</translation>
    </message>
    <message>
        <source>Replay of %1</source>
        <translation>إعادة عرض %1</translation>
    </message>
</context>
<context>
    <name>sluice::PresetFolder</name>
    <message>
        <source>This is no file.</source>
        <translation>هذا ليس ملفًا.</translation>
    </message>
    <message>
        <source>The preset was not saved: %1</source>
        <translation>لم يُحفظ الإعداد المسبق: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sluice::PresetsModel</name>
    <message>
        <source>Saved as “%1”.</source>
        <translation>حُفظ باسم ”%1“.</translation>
    </message>
    <message>
        <source>%1 in the folder of presets cannot be read.</source>
        <translation>تتعذر قراءة %1 في مجلد الإعدادات المسبقة.</translation>
    </message>
    <message>
        <source>“%1” is used.</source>
        <translation>يُستخدم ”%1“.</translation>
    </message>
    <message>
        <source>Back to “%1”.</source>
        <translation>عودة إلى ”%1“.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>حُذف ”%1“.</translation>
    </message>
    <message>
        <source>Only files on this machine can be opened.</source>
        <translation>لا يمكن فتح إلا ملفات هذا الجهاز.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>إعداد مسبق</translation>
    </message>
</context>
<context>
    <name>sluice::PricesModel</name>
    <message>
        <source>%1 in, %2 cached, %3 out</source>
        <translation>دخل %1، مخبّأ %2، خرج %3</translation>
    </message>
    <message>
        <source>A number of dollars, 0 or more.</source>
        <translation>مبلغ بالدولار، 0 أو أكثر.</translation>
    </message>
    <message>
        <source>A provider and its model, with a slash between.</source>
        <translation>مزوّد ونموذجه وبينهما شرطة مائلة.</translation>
    </message>
</context>
<context>
    <name>sluice::PromptEstimate</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: ≈%2 tokens, %3 of the context, input %4</source>
        <translation>%1: ≈%2 رمز، %3 من السياق، الدخل %4</translation>
    </message>
    <message>
        <source>The answers&apos; tokens come on top.</source>
        <translation>تُضاف إليها رموز الإجابات.</translation>
    </message>
    <message>
        <source>≈%1 tok</source>
        <translation>≈%1 tok</translation>
    </message>
</context>
<context>
    <name>sluice::ProviderListModel</name>
    <message>
        <source>The keychain has no key of these providers.</source>
        <translation>ليس في سلسلة المفاتيح مفتاح لهؤلاء المزوّدين.</translation>
    </message>
    <message>
        <source>Its model list came in %1.</source>
        <translation>وصلت قائمة نماذجه خلال %1.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>لا مفتاح</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>Key ending …%1</source>
        <translation>المفتاح المنتهي بـ …%1</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1، من %2</translation>
    </message>
    <message>
        <source>%1, in the keychain</source>
        <translation>%1، في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>%1, for this run only</source>
        <translation>%1، حتى إنهاء البرنامج فقط</translation>
    </message>
    <message>
        <source>In the keychain, which has not given it</source>
        <translation>في سلسلة المفاتيح، التي لم تعطه</translation>
    </message>
    <message>
        <source>%1, no key needed</source>
        <translation>%1، لا يلزم مفتاح</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>لا مفتاح</translation>
    </message>
    <message>
        <source>the one in the keychain is not used</source>
        <translation>والذي في سلسلة المفاتيح لا يُستخدم</translation>
    </message>
    <message>
        <source>This is no key: it is one word, without spaces or line ends. Copy it again, whole and alone.</source>
        <translation>هذا ليس مفتاحًا: المفتاح كلمة واحدة بلا مسافات ولا نهايات أسطر. انسخه من جديد كاملًا وحده.</translation>
    </message>
    <message>
        <source>This key is there already.</source>
        <translation>هذا المفتاح موجود.</translation>
    </message>
    <message>
        <source>Another key has this name.</source>
        <translation>مفتاح آخر يحمل هذا الاسم.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered in %2 with %n model(s).</source>
        <translation>
            <numerusform>أجاب %1 في %2 بلا نماذج.</numerusform>
            <numerusform>أجاب %1 في %2 بنموذج واحد.</numerusform>
            <numerusform>أجاب %1 في %2 بنموذجين.</numerusform>
            <numerusform>أجاب %1 في %2 بـ %n نماذج.</numerusform>
            <numerusform>أجاب %1 في %2 بـ %n نموذجًا.</numerusform>
            <numerusform>أجاب %1 في %2 بـ %n نموذج.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refuses the key: %2 Copy it again from the provider&apos;s site, or paste another one.</source>
        <translation>يرفض %1 المفتاح: %2 انسخه من جديد من موقع المزوّد، أو الصق غيره.</translation>
    </message>
    <message>
        <source>TTFT of its last answer, at %1.</source>
        <translation>TTFT لآخر إجابة منه، عند %1.</translation>
    </message>
    <message>
        <source>Its last answer&apos;s TTFT stands here; there was none yet.</source>
        <translation>هنا يظهر TTFT لآخر إجابة منه، ولم تأتِ إجابة بعد.</translation>
    </message>
    <message>
        <source>A key is never written into a file of Sluice.</source>
        <translation>لا يُكتب المفتاح أبدًا في ملف لـ Sluice.</translation>
    </message>
    <message>
        <source>A key that is saved goes to the keychain of this system (%1), never into a file of Sluice.</source>
        <translation>المفتاح المحفوظ يذهب إلى سلسلة مفاتيح هذا النظام (%1)، ولا يُكتب أبدًا في ملف لـ Sluice.</translation>
    </message>
    <message>
        <source>There is no keychain here (Secret Service or KWallet): a key is used until Sluice ends and kept nowhere. For one that stays, set a variable before Sluice starts: %1.</source>
        <translation>لا توجد هنا سلسلة مفاتيح (Secret Service أو KWallet): يُستخدم المفتاح إلى أن يُغلق Sluice ولا يُحفظ في أي مكان. ليبقى مفتاح، عيّن متغيرًا قبل تشغيل Sluice: %1.</translation>
    </message>
</context>
<context>
    <name>sluice::RequestChart</name>
    <message>
        <source>Requests, and those that failed</source>
        <translation>الطلبات والفاشلة منها</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>TTFT: median and 95 %</source>
        <translation>TTFT: الوسيط و95 %</translation>
    </message>
    <message>
        <source>tok/s, median</source>
        <translation>tok/s، الوسيط</translation>
    </message>
</context>
<context>
    <name>sluice::RequestCharts</name>
    <message numerus="yes">
        <source>%1 · %n request(s)</source>
        <translation>
            <numerusform>%1 · لا طلبات (%n)</numerusform>
            <numerusform>%1 · طلب واحد (%n)</numerusform>
            <numerusform>%1 · طلبان (%n)</numerusform>
            <numerusform>%1 · %n طلبات</numerusform>
            <numerusform>%1 · %n طلبًا</numerusform>
            <numerusform>%1 · %n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest 200,000 are counted</source>
        <translation>تُحسب أحدث 200,000</translation>
    </message>
    <message>
        <source>%1, %2 stopped</source>
        <translation>%1، أُوقف %2</translation>
    </message>
    <message>
        <source>median %1, 95 % under %2</source>
        <translation>الوسيط %1 و95 % دون %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), %1 failed</source>
        <translation>
            <numerusform>لا طلبات (%Ln)، فشل %1</numerusform>
            <numerusform>طلب واحد (%Ln)، فشل %1</numerusform>
            <numerusform>طلبان (%Ln)، فشل %1</numerusform>
            <numerusform>%Ln طلبات، فشل %1</numerusform>
            <numerusform>%Ln طلبًا، فشل %1</numerusform>
            <numerusform>%Ln طلب، فشل %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::RequestDetail</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>المُجيب</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>المدخل</translation>
    </message>
    <message>
        <source>Tokens in/out</source>
        <translation>الرموز دخول/خروج</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Its counts</source>
        <translation>أعداده</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>سبب الانتهاء</translation>
    </message>
    <message>
        <source>Id at the provider</source>
        <translation>المعرّف لدى المزوّد</translation>
    </message>
    <message>
        <source>The first 32 KiB of each text are shown; copying takes all.</source>
        <translation>يُعرض أول 32 KiB من كل نص؛ والنسخ يأخذ الكل.</translation>
    </message>
    <message>
        <source>Its texts were not kept. Settings › Data can have them kept from now on; then a request can be read here and opened in the playground.</source>
        <translation>لم تُحفظ نصوصه. يمكن من الإعدادات › البيانات حفظها من الآن؛ عندها يُقرأ الطلب هنا ويُفتح في ساحة التجربة.</translation>
    </message>
    <message>
        <source>Its texts were not kept: only those of requests that fail are. Settings › Data can have all kept.</source>
        <translation>لم تُحفظ نصوصه: تُحفظ نصوص الفاشلة فقط. يمكن من الإعدادات › البيانات حفظ الكل.</translation>
    </message>
    <message>
        <source>Its texts were not kept when it was made, or are gone by now.</source>
        <translation>لم تُحفظ نصوصه حينها أو زالت الآن.</translation>
    </message>
    <message>
        <source>It cannot be asked again: %1</source>
        <translation>لا يمكن طلبه مجددًا: %1</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>الحراس</translation>
    </message>
    <message>
        <source>There is room for %1 panes only. Not asked again: %2.</source>
        <translation>لا يتسع المكان إلا لـ %1 ألواح. لن يُسأل من جديد: %2.</translation>
    </message>
    <message>
        <source>began at %1</source>
        <translation>بدأ عند %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>استغرق %1</translation>
    </message>
</context>
<context>
    <name>sluice::RouteDraft</name>
    <message>
        <source>In order</source>
        <translation>بالترتيب</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>حسب الوزن</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>بالتناوب</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>عشوائيًا</translation>
    </message>
    <message>
        <source>Quickest to begin</source>
        <translation>الأسرع بدءًا</translation>
    </message>
    <message>
        <source>Most tokens a second</source>
        <translation>الأكثر رموزًا في الثانية</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>الأرخص</translation>
    </message>
    <message>
        <source>The first target answers; the others stand in when it fails.</source>
        <translation>يجيب الهدف الأول؛ وتحل البقية محله حين يفشل.</translation>
    </message>
    <message>
        <source>Each target gets a share of the requests by its weight.</source>
        <translation>ينال كل هدف حصة من الطلبات حسب وزنه.</translation>
    </message>
    <message>
        <source>The targets take turns.</source>
        <translation>تتناوب الأهداف.</translation>
    </message>
    <message>
        <source>Any target, with equal chances.</source>
        <translation>أي هدف، بفرص متساوية.</translation>
    </message>
    <message>
        <source>The target whose first token has come soonest of late.</source>
        <translation>الهدف الذي وصل رمزه الأول أسرع من غيره مؤخرًا.</translation>
    </message>
    <message>
        <source>The target that has written fastest of late.</source>
        <translation>الهدف الذي كتب أسرع من غيره مؤخرًا.</translation>
    </message>
    <message>
        <source>The target with the lowest price.</source>
        <translation>الهدف ذو السعر الأدنى.</translation>
    </message>
    <message>
        <source>Pick a model, or type one as provider/model.</source>
        <translation>اختر نموذجًا، أو اكتبه بصيغة provider/model.</translation>
    </message>
    <message>
        <source>Must be provider/model, with one of the providers %1.</source>
        <translation>يجب أن يكون بصيغة provider/model، مع أحد المزوّدين %1.</translation>
    </message>
    <message>
        <source>The weight is a number above 0, such as %1.</source>
        <translation>الوزن عدد أكبر من 0، مثل %1.</translation>
    </message>
    <message>
        <source>The tier is a whole number from 0 to %1; lower ones come first.</source>
        <translation>الطبقة عدد صحيح من 0 إلى %1؛ الأدنى أولًا.</translation>
    </message>
    <message>
        <source>Give it a name; clients ask for it as their model.</source>
        <translation>أعطه اسمًا؛ يطلبه العملاء على أنه نموذجهم.</translation>
    </message>
    <message>
        <source>Another route has this name.</source>
        <translation>لمسار آخر هذا الاسم.</translation>
    </message>
    <message>
        <source>A route needs at least one target.</source>
        <translation>يحتاج المسار إلى هدف واحد على الأقل.</translation>
    </message>
</context>
<context>
    <name>sluice::RouteMenu</name>
    <message>
        <source>Route</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>نسخ الاسم</translation>
    </message>
</context>
<context>
    <name>sluice::RoutesModel</name>
    <message>
        <source>failing, tried again in %1</source>
        <translation>يفشل، تُعاد المحاولة بعد %1</translation>
    </message>
    <message>
        <source>failing, being tried again</source>
        <translation>يفشل، تجري إعادة المحاولة</translation>
    </message>
    <message>
        <source>at its limit for %1</source>
        <translation>عند حدّه لمدة %1</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>يجيب</translation>
    </message>
    <message>
        <source>%1 · %2 tok/s</source>
        <translation>%1 · %2 tok/s</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>لا مفتاح</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>الوزن %1</translation>
    </message>
    <message>
        <source>tier %1</source>
        <translation>الطبقة %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>المفتاح %1</translation>
    </message>
    <message>
        <source>%1 lists no model of this name.</source>
        <translation>لا يوجد نموذج بهذا الاسم في قائمة %1.</translation>
    </message>
</context>
<context>
    <name>sluice::SecretsModel</name>
    <message>
        <source>Was not read yet</source>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <translation>قُرئ في %1</translation>
    </message>
    <message>
        <source>Could not be read again; the last value is kept. %1</source>
        <translation>تعذّرت قراءته ثانيةً؛ تبقى آخر قيمة. %1</translation>
    </message>
    <message>
        <source>Cannot be read; what needs it is off. %1</source>
        <translation>تتعذّر قراءته؛ وما يحتاج إليه متوقف. %1</translation>
    </message>
</context>
<context>
    <name>sluice::SessionsModel</name>
    <message>
        <source>“%1” is written.</source>
        <translation>كُتب ”%1“.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>تعذرت كتابة ”%1“: %2</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>تعذرت قراءة ”%1“: %2</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>مستوردة</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>المثبّتة</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>%1 (fork)</source>
        <translation>%1 (تفريع)</translation>
    </message>
    <message>
        <source>“%1” is in the bin.</source>
        <translation>”%1“ في سلة المهملات.</translation>
    </message>
    <message>
        <source>Sessions are kept only until you quit. %1</source>
        <translation>تُحفظ الجلسات حتى الإنهاء فقط. %1</translation>
    </message>
    <message>
        <source>What is new cannot be kept for now. %1</source>
        <translation>لا يمكن حفظ الجديد حاليًا. %1</translation>
    </message>
    <message>
        <source>Searching does not work. %1</source>
        <translation>البحث لا يعمل. %1</translation>
    </message>
</context>
<context>
    <name>sluice::ShortcutsModel</name>
    <message>
        <source>Ask all panes</source>
        <translation>سؤال كل اللوحات</translation>
    </message>
    <message>
        <source>Ask all panes, wherever the keyboard is</source>
        <translation>سؤال كل اللوحات أينما كان التركيز</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>Stop the pane, or leave the maximised one</source>
        <translation>إيقاف اللوحة أو مغادرة المكبّرة</translation>
    </message>
    <message>
        <source>Stop all panes</source>
        <translation>إيقاف كل اللوحات</translation>
    </message>
    <message>
        <source>Commands, sessions and models</source>
        <translation>أوامر وجلسات ونماذج</translation>
    </message>
    <message>
        <source>Pick a model for the pane</source>
        <translation>اختيار نموذج للوحة</translation>
    </message>
    <message>
        <source>Add a pane</source>
        <translation>إضافة لوحة</translation>
    </message>
    <message>
        <source>Go to a pane</source>
        <translation>الانتقال إلى لوحة</translation>
    </message>
    <message>
        <source>Parameters, request, stream, code</source>
        <translation>المعاملات والطلب والدفق والشفرة</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Bring the last prompt back</source>
        <translation>استعادة الموجّه الأخير</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>%1 is needed for writing. Hold Ctrl or Alt, or take a function key.</source>
        <translation>%1 لازم للكتابة. اضغط معه Ctrl أو Alt، أو استعمل مفتاح وظيفة.</translation>
    </message>
    <message>
        <source>%1 has a meaning that stays.</source>
        <translation>لـ%1 معنى ثابت.</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <translation>%1 مستعمل لـ«%2».</translation>
    </message>
</context>
<context>
    <name>sluice::StreamModel</name>
    <message>
        <source>%1 events</source>
        <translation>الأحداث: %1</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>عُثر على %1</translation>
    </message>
    <message>
        <source>%1 more were not kept: the stream is too long.</source>
        <translation>لم يُحتفظ بـ %1 أخرى: الدفق طويل جدًا.</translation>
    </message>
</context>
<context>
    <name>sluice::ToolsLane</name>
    <message>
        <source>The gateway offers no model: a provider needs its key first.</source>
        <translation>لا تعرض البوابة أي نموذج: يلزم أولًا مفتاح لمزوّد.</translation>
    </message>
</context>
<context>
    <name>sluice::ToolsModel</name>
    <message>
        <source>cannot</source>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجودة</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>found</source>
        <translation>موجودة</translation>
    </message>
    <message>
        <source>connected: %1</source>
        <translation>موصولة: %1</translation>
    </message>
    <message>
        <source>Connecting needs the gateway to run.</source>
        <translation>الوصل يحتاج إلى أن تعمل البوابة.</translation>
    </message>
</context>
<context>
    <name>sluice::TrayIcon</name>
    <message>
        <source>Gateway is stopping</source>
        <translation>البوابة تتوقف</translation>
    </message>
    <message>
        <source>Gateway on %1</source>
        <translation>البوابة على %1</translation>
    </message>
    <message>
        <source>Gateway did not start</source>
        <translation>لم تبدأ البوابة</translation>
    </message>
    <message>
        <source>Gateway is off</source>
        <translation>البوابة متوقفة</translation>
    </message>
    <message>
        <source>Stop gateway now</source>
        <translation>إيقاف البوابة الآن</translation>
    </message>
    <message>
        <source>Stop gateway</source>
        <translation>إيقاف البوابة</translation>
    </message>
    <message>
        <source>Start gateway</source>
        <translation>تشغيل البوابة</translation>
    </message>
    <message>
        <source>Copy base URL</source>
        <translation>نسخ عنوان URL الأساسي</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>نسخ المفتاح</translation>
    </message>
    <message>
        <source>Open Sluice</source>
        <translation>فتح Sluice</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Copy environment</source>
        <translation>نسخ البيئة</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>دردشة جديدة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>البدء عند الدخول</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>sluice::TrayNews</name>
    <message numerus="yes">
        <source>%n request(s) in the last minute</source>
        <translation>
            <numerusform>لا طلبات في آخر دقيقة</numerusform>
            <numerusform>طلب واحد في آخر دقيقة</numerusform>
            <numerusform>طلبان في آخر دقيقة</numerusform>
            <numerusform>%n طلبات في آخر دقيقة</numerusform>
            <numerusform>%n طلبًا في آخر دقيقة</numerusform>
            <numerusform>%n طلب في آخر دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>لم يفشل شيء</numerusform>
            <numerusform>فشل واحد</numerusform>
            <numerusform>فشل اثنان</numerusform>
            <numerusform>فشلت %n</numerusform>
            <numerusform>فشل %n</numerusform>
            <numerusform>فشل %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 اليوم</translation>
    </message>
    <message>
        <source>A budget is spent</source>
        <translation>نفدت ميزانية</translation>
    </message>
    <message>
        <source>%1 has spent its budget; its requests are refused.</source>
        <translation>استنفد %1 ميزانيته؛ تُرفض طلباته.</translation>
    </message>
    <message>
        <source>A request failed</source>
        <translation>فشل طلب</translation>
    </message>
    <message>
        <source>A model is left alone</source>
        <translation>أُوقف نموذج مؤقتًا</translation>
    </message>
    <message>
        <source>%1 failed several times and is tried again in %2.</source>
        <translation>فشل %1 عدة مرات؛ تُعاد المحاولة بعد %2.</translation>
    </message>
    <message>
        <source>The gateway did not start</source>
        <translation>لم تبدأ البوابة</translation>
    </message>
    <message numerus="yes">
        <source>%n more since the last notice.</source>
        <translation>
            <numerusform>لا جديد منذ آخر إشعار.</numerusform>
            <numerusform>واحد آخر منذ آخر إشعار.</numerusform>
            <numerusform>اثنان آخران منذ آخر إشعار.</numerusform>
            <numerusform>%n أخرى منذ آخر إشعار.</numerusform>
            <numerusform>%n أخرى منذ آخر إشعار.</numerusform>
            <numerusform>%n أخرى منذ آخر إشعار.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::WrittenSettings</name>
    <message>
        <source>Not taken by this provider</source>
        <translation>لا يقبله هذا المزوّد</translation>
    </message>
    <message>
        <source>Not taken by this model</source>
        <translation>لا يقبله هذا النموذج</translation>
    </message>
    <message>
        <source>Only the first %1 are sent</source>
        <translation>لا يُرسل إلا أول %1</translation>
    </message>
</context>
</TS>
