<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About Sluice</source>
        <translation>Sluice について</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It stands on:</source>
        <translation>GNU General Public License バージョン3以降の自由ソフトウェアです。使用しているもの:</translation>
    </message>
</context>
<context>
    <name>ActionsBlock</name>
    <message>
        <source>Copy this answer as Markdown</source>
        <translation>この回答を Markdown としてコピー</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>再生成</translation>
    </message>
    <message>
        <source>More for this answer</source>
        <translation>この回答のその他の操作</translation>
    </message>
</context>
<context>
    <name>AlertChannels</name>
    <message>
        <source>Channels</source>
        <translation>通知先</translation>
    </message>
    <message>
        <source>New channel…</source>
        <translation>新しい通知先…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Quiet hours, with only what is critical told at once</source>
        <translation>サイレント時間（重大なものだけすぐに通知）</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>サイレント開始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>サイレント終了</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Set the quiet hours</source>
        <translation>サイレント時間を設定</translation>
    </message>
</context>
<context>
    <name>AlertDialog</name>
    <message>
        <source>New channel</source>
        <translation>新しい通知先</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>通知先 %1</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>ルール %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>When</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>As env.NAME, a variable of the environment</source>
        <translation>env.NAME の形（環境変数）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Addresses, with commas between them</source>
        <translation>アドレスをコンマで区切る</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
</context>
<context>
    <name>AlertEvents</name>
    <message>
        <source>What has come</source>
        <translation>発生したもの</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Nothing is watched yet: a rule says what is, and a channel who is told.</source>
        <translation>まだ何も監視していません。ルールで監視する対象を、通知先で知らせる相手を決めます。</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>まもなく</translation>
    </message>
    <message>
        <source>now</source>
        <translation>発生中</translation>
    </message>
    <message>
        <source>over</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>AlertRow</name>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>It is left out: %1</source>
        <translation>除外しています: %1</translation>
    </message>
    <message>
        <source>Nobody is told until %1.</source>
        <translation>%1 まで通知しません。</translation>
    </message>
    <message>
        <source>It tells nobody: there is no channel for it.</source>
        <translation>誰にも通知しません: 使える通知先がありません。</translation>
    </message>
</context>
<context>
    <name>AlertRules</name>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>新しいルール…</translation>
    </message>
    <message>
        <source>Silence for a day</source>
        <translation>1 日通知しない</translation>
    </message>
    <message>
        <source>Tell again</source>
        <translation>通知を再開</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Remove the channel %1?</source>
        <translation>通知先 %1 を削除しますか?</translation>
    </message>
    <message>
        <source>Remove the rule %1?</source>
        <translation>ルール %1 を削除しますか?</translation>
    </message>
    <message>
        <source>Nothing is told there any more.</source>
        <translation>今後ここには通知されません。</translation>
    </message>
    <message>
        <source>Nobody watches it any more.</source>
        <translation>今後は監視されません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Response format</source>
        <translation>応答形式</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>JSON スキーマ</translation>
    </message>
    <message>
        <source>Name, “answer” if empty</source>
        <translation>名前 (空欄なら「answer」)</translation>
    </message>
    <message>
        <source>Name of the schema</source>
        <translation>スキーマの名前</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>厳格</translation>
    </message>
    <message>
        <source>The provider holds the model to the schema</source>
        <translation>プロバイダーがモデルにスキーマを守らせます</translation>
    </message>
    <message>
        <source>JSON schema of the answer</source>
        <translation>回答の JSON スキーマ</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>整形</translation>
    </message>
    <message>
        <source>Lay out the schema</source>
        <translation>スキーマを整形</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Calls the tool %1</source>
        <translation>ツール %1 を呼び出します</translation>
    </message>
</context>
<context>
    <name>AuditHead</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>対象</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>検証中…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>No row is like that</source>
        <translation>該当する行はありません</translation>
    </message>
    <message>
        <source>What is changed from now on in routes, prices, keys and settings is listed here, with who did it.</source>
        <translation>今後のルート、価格、キー、設定の変更が、変更した人とともにここに表示されます。</translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>AuthorBlock</name>
    <message>
        <source>Answer of %1</source>
        <translation>%1 の回答</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 was not removed: %2</source>
        <translation>%1 は削除されませんでした: %2</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 を書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>BranchSwitch</name>
    <message>
        <source>Branch %1 of %2</source>
        <translation>分岐 %1 / %2</translation>
    </message>
    <message>
        <source>Branch before</source>
        <translation>前の分岐</translation>
    </message>
    <message>
        <source>Branch after</source>
        <translation>次の分岐</translation>
    </message>
</context>
<context>
    <name>ClientKeyDialog</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Who or what uses it</source>
        <translation>使う人またはツール</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>A date, or days from now; empty: for good</source>
        <translation>日付または今日からの日数。空欄なら無期限</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Names with commas between, * for any text; empty: all</source>
        <translation>名前をコンマで区切ります。* は任意の文字列。空欄ならすべて</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>1 分あたりのリクエスト数</translation>
    </message>
    <message>
        <source>Tokens per minute</source>
        <translation>1 分あたりのトークン数</translation>
    </message>
    <message>
        <source>Dollars per day</source>
        <translation>1 日あたりのドル</translation>
    </message>
    <message>
        <source>Dollars per month</source>
        <translation>1 か月あたりのドル</translation>
    </message>
    <message>
        <source>Empty fields limit nothing</source>
        <translation>空欄の項目は制限しません</translation>
    </message>
    <message>
        <source>New client key</source>
        <translation>新しいクライアントキー</translation>
    </message>
    <message>
        <source>Limits of this key</source>
        <translation>このキーの制限</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>キーを作成</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ClientKeyRow</name>
    <message>
        <source>Sluice&apos;s own</source>
        <translation>Sluice 用</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Edit the limits of %1</source>
        <translation>%1 の制限を編集</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>失効…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Revoke the key of %1</source>
        <translation>%1 のキーを失効させる</translation>
    </message>
    <message>
        <source>Remove the key of %1 from the list</source>
        <translation>%1 のキーを一覧から削除</translation>
    </message>
    <message>
        <source>Make a new key for %1</source>
        <translation>%1 の新しいキーを作る</translation>
    </message>
</context>
<context>
    <name>ClientKeys</name>
    <message>
        <source>made %1</source>
        <translation>作成 %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有効期限 %1</translation>
    </message>
    <message>
        <source>revoked %1</source>
        <translation>失効 %1</translation>
    </message>
    <message>
        <source>%1 requests/min</source>
        <translation>%1 リクエスト/分</translation>
    </message>
    <message>
        <source>%1 tokens/min</source>
        <translation>%1 トークン/分</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>ClientKeysCard</name>
    <message>
        <source>Client keys</source>
        <translation>クライアントキー</translation>
    </message>
    <message>
        <source>New client key…</source>
        <translation>新しいクライアントキー…</translation>
    </message>
    <message>
        <source>No client has a key of its own yet. Give each tool or person a key of their own: it can be limited to models, a rate and a budget, and be revoked without the others noticing.</source>
        <translation>専用のキーを持つクライアントはまだありません。ツールや人ごとにキーを渡しましょう。モデル、頻度、予算を制限でき、ほかに影響なく失効させられます。</translation>
    </message>
    <message>
        <source>Revoke the key of %1?</source>
        <translation>%1 のキーを失効させますか?</translation>
    </message>
    <message>
        <source>It is refused from now on, and cannot be made valid again. What it spent stays in the list.</source>
        <translation>今すぐ拒否されるようになり、再び有効にすることはできません。使用した金額は一覧に残ります。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効させる</translation>
    </message>
    <message>
        <source>Make a new key for %1?</source>
        <translation>%1 の新しいキーを作りますか？</translation>
    </message>
    <message>
        <source>It has the same name and limits and has spent nothing. The old key is refused from now on.</source>
        <translation>名前と制限は同じで、支出はゼロから始まります。古いキーは今から拒否されます。</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>キーを作る</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
</context>
<context>
    <name>CodeBox</name>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
</context>
<context>
    <name>CodeHeadBlock</name>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
</context>
<context>
    <name>CodeTab</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Copy the program</source>
        <translation>プログラムをコピー</translation>
    </message>
    <message>
        <source>By way of the gateway</source>
        <translation>ゲートウェイ経由</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>The key is read from the environment; it never stands in the program.</source>
        <translation>キーは環境変数から読み取られ、プログラムには書かれません。</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>「%1」を使う</translation>
    </message>
    <message>
        <source>What to do, a page, a session, or a model for this pane</source>
        <translation>操作、ページ、セッション、またはこのペインのモデル</translation>
    </message>
    <message>
        <source>Nothing that can be done, no page, session or model has this name.</source>
        <translation>この名前の操作、ページ、セッション、モデルはありません。</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Esc stops the current pane, %1 all</source>
        <translation>Esc で現在のペイン、%1 ですべてを停止</translation>
    </message>
    <message>
        <source>Ask all panes… Enter runs, Shift+Enter breaks the line</source>
        <translation>全ペインに質問… Enter で実行、Shift+Enter で改行</translation>
    </message>
</context>
<context>
    <name>ComposerTools</name>
    <message>
        <source>New conversation (%1)</source>
        <translation>新しい会話 (%1)</translation>
    </message>
    <message>
        <source>Add a pane (%1)</source>
        <translation>ペインを追加 (%1)</translation>
    </message>
    <message>
        <source>Attach images; they can also be pasted or dropped</source>
        <translation>画像を添付（貼り付けやドロップもできます）</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
</context>
<context>
    <name>CoreText</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行 %2 列目: %3</translation>
    </message>
    <message>
        <source>The JSON ends too early.</source>
        <translation>JSON が途中で終わっています。</translation>
    </message>
    <message>
        <source>The JSON has ended before this.</source>
        <translation>JSON はこの前で終わっています。</translation>
    </message>
    <message>
        <source>A colon is missing before this.</source>
        <translation>この前にコロンがありません。</translation>
    </message>
    <message>
        <source>A name in quotes must stand here.</source>
        <translation>ここには引用符で囲んだ名前が必要です。</translation>
    </message>
    <message>
        <source>A value must stand here.</source>
        <translation>ここには値が必要です。</translation>
    </message>
    <message>
        <source>A comma or } is missing before this.</source>
        <translation>この前にコンマまたは } がありません。</translation>
    </message>
    <message>
        <source>A comma or ] is missing before this.</source>
        <translation>この前にコンマまたは ] がありません。</translation>
    </message>
    <message>
        <source>No JSON can hold this.</source>
        <translation>JSON にこれは書けません。</translation>
    </message>
    <message>
        <source>This is no JSON.</source>
        <translation>JSON ではありません。</translation>
    </message>
    <message>
        <source>The schema has a fault. %1</source>
        <translation>スキーマに誤りがあります。%1</translation>
    </message>
    <message>
        <source>The tools have a fault. %1</source>
        <translation>ツールに誤りがあります。%1</translation>
    </message>
    <message>
        <source>The schema must be an object: {&quot;type&quot;: &quot;object&quot;, …}.</source>
        <translation>スキーマはオブジェクトでなければなりません: {&quot;type&quot;: &quot;object&quot;, …}</translation>
    </message>
    <message>
        <source>A schema is an object, or true or false.</source>
        <translation>スキーマはオブジェクト、true、false のいずれかです。</translation>
    </message>
    <message>
        <source>“type” must name at least one type.</source>
        <translation>「type」には型が少なくとも1つ必要です。</translation>
    </message>
    <message>
        <source>“type” is one of string, number, integer, boolean, object, array and null.</source>
        <translation>「type」は string、number、integer、boolean、object、array、null のいずれかです。</translation>
    </message>
    <message>
        <source>This name is there twice.</source>
        <translation>この名前は重複しています。</translation>
    </message>
    <message>
        <source>A tool is an object.</source>
        <translation>ツールはオブジェクトです。</translation>
    </message>
    <message>
        <source>Tools are a list: [ … ].</source>
        <translation>ツールはリストです: [ … ]</translation>
    </message>
    <message>
        <source>A function needs a “name”.</source>
        <translation>関数には「name」が必要です。</translation>
    </message>
    <message>
        <source>“parameters” must be a schema: an object.</source>
        <translation>「parameters」はスキーマ（オブジェクト）でなければなりません。</translation>
    </message>
    <message>
        <source>“strict” is true or false.</source>
        <translation>「strict」は true または false です。</translation>
    </message>
    <message>
        <source>A name is 1 to 64 of the characters a-z A-Z 0-9 _ -.</source>
        <translation>名前は a-z A-Z 0-9 _ - の1～64文字です。</translation>
    </message>
    <message>
        <source>Another tool has this name.</source>
        <translation>別のツールがこの名前を使っています。</translation>
    </message>
    <message>
        <source>“%1” must be a list with at least one value.</source>
        <translation>「%1」は値が1つ以上あるリストでなければなりません。</translation>
    </message>
    <message>
        <source>“%1” must be a number.</source>
        <translation>「%1」は数値でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” must be a whole number, 0 or more.</source>
        <translation>「%1」は0以上の整数でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>「%1」はテキストでなければなりません。</translation>
    </message>
    <message>
        <source>“%1” must be a regular expression.</source>
        <translation>「%1」は正規表現でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>「%1」は true または false でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” must be a list with at least one schema.</source>
        <translation>「%1」はスキーマが1つ以上あるリストでなければなりません。</translation>
    </message>
    <message>
        <source>“%1” must be an object of schemas.</source>
        <translation>「%1」はスキーマのオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>“%1” must be a list of names.</source>
        <translation>「%1」は名前のリストでなければなりません。</translation>
    </message>
    <message>
        <source>“%1” must be an object.</source>
        <translation>「%1」はオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>The model `%1` does not exist at any provider. The model list names those that do.</source>
        <translation>モデル `%1` はどのプロバイダーにもありません。使えるモデルはモデル一覧にあります。</translation>
    </message>
    <message>
        <source>The model `%1` does not exist at any provider. Did you mean %2?</source>
        <translation>モデル `%1` はどのプロバイダーにもありません。もしかして: %2</translation>
    </message>
    <message>
        <source>Several providers have the model `%1`. Name one of %2.</source>
        <translation>モデル `%1` は複数のプロバイダーにあります。%2 のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>The model `%1` does not exist or you do not have access to it.</source>
        <translation>モデル `%1` は存在しないか、利用する権限がありません。</translation>
    </message>
    <message>
        <source>The provider refused the key (HTTP 401); check it in the settings.</source>
        <translation>プロバイダーがキーを拒否しました (HTTP 401)。設定で確認してください。</translation>
    </message>
    <message>
        <source>The provider does not allow this request with this key (HTTP 403).</source>
        <translation>プロバイダーはこのキーでのこのリクエストを許可していません (HTTP 403)。</translation>
    </message>
    <message>
        <source>The provider knows no such model or address (HTTP 404); check the model&apos;s name.</source>
        <translation>プロバイダーにそのようなモデルまたはアドレスはありません (HTTP 404)。モデル名を確認してください。</translation>
    </message>
    <message>
        <source>The request is too large for the provider (HTTP 413); shorten it.</source>
        <translation>リクエストが大きすぎます (HTTP 413)。短くしてください。</translation>
    </message>
    <message>
        <source>The provider&apos;s rate limit is reached (HTTP 429); wait and try again.</source>
        <translation>プロバイダーのレート制限に達しました (HTTP 429)。しばらく待って再試行してください。</translation>
    </message>
    <message>
        <source>The provider reported an error without a message; try again.</source>
        <translation>プロバイダーがメッセージのないエラーを返しました。再試行してください。</translation>
    </message>
    <message>
        <source>The provider failed (HTTP %1); try again or use another model.</source>
        <translation>プロバイダーで障害が起きました (HTTP %1)。再試行するか、別のモデルを使ってください。</translation>
    </message>
    <message>
        <source>The provider refused the request (HTTP %1) and gave no reason.</source>
        <translation>プロバイダーがリクエストを拒否しました (HTTP %1)。理由は示されていません。</translation>
    </message>
</context>
<context>
    <name>CostBars</name>
    <message>
        <source>Nothing was asked in this time.</source>
        <translation>この期間のリクエストはありません。</translation>
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
        <translation>中央値 %1、%2</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Texts of requests</source>
        <translation>リクエストの本文</translation>
    </message>
    <message>
        <source>What was asked and answered, up to 1 MiB each, with keys masked. Needed to read a request later and to open it in the playground.</source>
        <translation>質問と応答をそれぞれ1 MiBまで、キーを伏せて保存します。後で読んだり、プレイグラウンドで開くのに必要です。</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <source>Kept of failures</source>
        <translation>失敗のみ保存</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Days to keep requests</source>
        <translation>リクエストを保存する日数</translation>
    </message>
    <message>
        <source>0: without an end</source>
        <translation>0: 無期限</translation>
    </message>
    <message>
        <source>Most requests</source>
        <translation>リクエストの最大数</translation>
    </message>
    <message>
        <source>The oldest go first. 0: without an end</source>
        <translation>古いものから消えます。0: 無制限</translation>
    </message>
    <message>
        <source>Most text, in MiB</source>
        <translation>本文の上限（MiB）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Export the requests</source>
        <translation>リクエストを書き出す</translation>
    </message>
    <message>
        <source>Delete all requests…</source>
        <translation>リクエストを全削除…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>処理中…</translation>
    </message>
    <message>
        <source>Delete all requests?</source>
        <translation>すべてのリクエストを削除しますか？</translation>
    </message>
    <message>
        <source>All records of requests and their texts go for good. Sessions, keys and what they spent stay.</source>
        <translation>リクエストの記録と本文はすべて完全に消えます。セッション、キー、その支出は残ります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>DialogActions</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>DiffTab</name>
    <message>
        <source>Base</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Pane to compare with</source>
        <translation>比較するペイン</translation>
    </message>
    <message>
        <source>Both answers, with what only one of them has</source>
        <translation>両方の回答と、片方だけにある部分</translation>
    </message>
    <message>
        <source>Struck out: only in the base. Underlined: only in this pane.</source>
        <translation>取り消し線: 基準のみ。下線: このペインのみ。</translation>
    </message>
</context>
<context>
    <name>EditBlock</name>
    <message>
        <source>Your prompt</source>
        <translation>あなたのプロンプト</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Run in this pane</source>
        <translation>このペインで実行</translation>
    </message>
    <message>
        <source>Run in all panes</source>
        <translation>全ペインで実行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
</context>
<context>
    <name>EmptyPane</name>
    <message>
        <source>Pick a model above to begin.</source>
        <translation>まず上でモデルを選んでください。</translation>
    </message>
    <message>
        <source>This pane answers from your next prompt on. It has not seen the conversation so far.</source>
        <translation>このペインは次のプロンプトから回答します。これまでの会話は伝わっていません。</translation>
    </message>
    <message>
        <source>Write a prompt below. Every pane answers it at the same time.</source>
        <translation>下にプロンプトを入力してください。すべてのペインが同時に回答します。</translation>
    </message>
</context>
<context>
    <name>EndCard</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Remove and retry</source>
        <translation>外して再試行</translation>
    </message>
    <message>
        <source>Edit key</source>
        <translation>キーを編集</translation>
    </message>
    <message>
        <source>Pick another model</source>
        <translation>別のモデルを選ぶ</translation>
    </message>
    <message>
        <source>Copy the request&apos;s id</source>
        <translation>リクエストIDをコピー</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>ネットワーク設定</translation>
    </message>
</context>
<context>
    <name>EstimateLabel</name>
    <message>
        <source>Estimate: %1</source>
        <translation>推定: %1</translation>
    </message>
</context>
<context>
    <name>FailureBlock</name>
    <message>
        <source>Edit the prompt</source>
        <translation>プロンプトを編集</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>再生成</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Add a key to begin</source>
        <translation>まずキーを追加してください</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>シミュレーター</translation>
    </message>
    <message>
        <source>Everything works, without a key and without a network; the answers are made up.</source>
        <translation>キーもネットワークもなしで、すべてが動きます。回答は作りものです。</translation>
    </message>
    <message>
        <source>Try the simulator</source>
        <translation>シミュレーターを試す</translation>
    </message>
    <message>
        <source>To the playground</source>
        <translation>プレイグラウンドへ</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget the key for %1?</source>
        <translation>%1 のキーを破棄しますか?</translation>
    </message>
    <message>
        <source>It is deleted here and in the keychain. To use %1 again, paste a key again.</source>
        <translation>ここからもキーチェーンからも削除されます。%1 を再び使うには、キーをもう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>GatewayAccess</name>
    <message>
        <source>none yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>slc-…%1</source>
        <translation>slc-…%1</translation>
    </message>
    <message>
        <source>slc-… (only its check sum is kept)</source>
        <translation>slc-… (チェックサムのみ保存)</translation>
    </message>
    <message>
        <source>slc-…</source>
        <translation>slc-…</translation>
    </message>
    <message>
        <source>Kept in the system keychain.</source>
        <translation>システムのキーチェーンに保存されています。</translation>
    </message>
    <message>
        <source>From SLUICE_GATEWAY_KEY; it is not written anywhere.</source>
        <translation>SLUICE_GATEWAY_KEY の値です。どこにも書き込まれません。</translation>
    </message>
    <message>
        <source>This key can be copied only until Sluice ends. Copy it now; it stays valid. A new one can be made at any time.</source>
        <translation>このキーをコピーできるのは Sluice の終了までです。今コピーしてください。キーは有効なままです。新しいキーはいつでも作成できます。</translation>
    </message>
    <message>
        <source>Only the check sum of the key is kept, so it cannot be shown. If it is lost, make a new one.</source>
        <translation>キーはチェックサムしか保存されないため、表示できません。紛失した場合は新しく作成してください。</translation>
    </message>
    <message>
        <source>A key is made when the gateway is switched on for the first time, or now.</source>
        <translation>キーはゲートウェイを初めてオンにしたとき、または今すぐ作成されます。</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>ベース URL</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新しいキー…</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>キーを作成</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>新しいキーを作成しますか?</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>キーを作る</translation>
    </message>
    <message>
        <source>The old key stops working at once. Tools that use it need the new one.</source>
        <translation>古いキーはすぐに使えなくなります。使用中のツールには新しいキーが必要です。</translation>
    </message>
</context>
<context>
    <name>GatewayPage</name>
    <message>
        <source>Put your key in the place of $SLUICE_KEY. Models are named provider/model, as in the playground.</source>
        <translation>$SLUICE_KEY の部分にキーを入れてください。モデル名はプレイグラウンドと同じく「プロバイダー/モデル」です。</translation>
    </message>
    <message>
        <source>Copying puts your key in the place of $SLUICE_KEY. Models are named provider/model, as in the playground.</source>
        <translation>コピーすると $SLUICE_KEY の部分にキーが入ります。モデル名はプレイグラウンドと同じく「プロバイダー/モデル」です。</translation>
    </message>
    <message>
        <source>For the tools&apos; environment</source>
        <translation>ツールの環境変数</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>シェル</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>コピー形式</translation>
    </message>
</context>
<context>
    <name>GatewaySwitch</name>
    <message>
        <source>The gateway is stopping</source>
        <translation>ゲートウェイを停止しています</translation>
    </message>
    <message>
        <source>The gateway is on</source>
        <translation>ゲートウェイはオンです</translation>
    </message>
    <message>
        <source>The gateway is off</source>
        <translation>ゲートウェイはオフです</translation>
    </message>
    <message>
        <source>It takes no new requests and ends when those that run are done.</source>
        <translation>新しいリクエストは受け付けず、実行中のものが終わると停止します。</translation>
    </message>
    <message>
        <source>Tools on this computer reach the simulator at %1.</source>
        <translation>このコンピューターのツールは %1 でシミュレーターに接続します。</translation>
    </message>
    <message>
        <source>Tools on this computer reach your providers at %1.</source>
        <translation>このコンピューターのツールは %1 でプロバイダーに接続します。</translation>
    </message>
    <message>
        <source>Switch it on to give the tools on this computer one address and one key.</source>
        <translation>オンにすると、このコンピューターのツールが 1 つのアドレスと 1 つのキーで使えます。</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>今すぐ停止</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>There is no tray on this desktop: closing the window ends Sluice, and the gateway with it.</source>
        <translation>このデスクトップにはトレイがありません。ウィンドウを閉じると Sluice もゲートウェイも終了します。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Switch the gateway off to change it.</source>
        <translation>変更するにはゲートウェイをオフにしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 件のリクエスト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n 件実行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 件失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>ポート %1 を使う</translation>
    </message>
</context>
<context>
    <name>GuardDialog</name>
    <message>
        <source>New guard</source>
        <translation>新しいガード</translation>
    </message>
    <message>
        <source>Guard %1</source>
        <translation>ガード %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Stands in records and in the errors of refused requests</source>
        <translation>記録と、拒否されたリクエストのエラーに表示されます</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>検出対象</translation>
    </message>
    <message>
        <source>In</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>検出したら</translation>
    </message>
    <message>
        <source>Words, one a line, whatever their case</source>
        <translation>単語を 1 行に 1 つ（大文字と小文字は区別しません）</translation>
    </message>
    <message>
        <source>Regular expressions, one a line</source>
        <translation>正規表現を 1 行に 1 つ</translation>
    </message>
    <message>
        <source>At most so many characters</source>
        <translation>最大文字数</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>No service is known: `sluice config set guard_services.NAME` adds one</source>
        <translation>サービスがありません。`sluice config set guard_services.NAME` で追加できます</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>What a chat is told to judge by; may be empty</source>
        <translation>チャットに伝える判定の基準。空欄でもかまいません</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>JSON Schema that the answer has to fit</source>
        <translation>回答が満たすべき JSON Schema</translation>
    </message>
    <message>
        <source>At least so many characters</source>
        <translation>最小文字数</translation>
    </message>
</context>
<context>
    <name>GuardManner</name>
    <message>
        <source>Read through disguises</source>
        <translation>偽装を見破る</translation>
    </message>
    <message>
        <source>Letters of other scripts, with marks, or in other forms count as what they look like.</source>
        <translation>ほかの文字体系の文字、記号付きの文字、別の形の文字は、見た目どおりの文字として扱います。</translation>
    </message>
    <message>
        <source>Put back into the answer</source>
        <translation>回答に戻す</translation>
    </message>
    <message>
        <source>The model sees &lt;EMAIL_1&gt;, the client what it wrote.</source>
        <translation>モデルには &lt;EMAIL_1&gt; が見え、クライアントには書いた内容が見えます。</translation>
    </message>
</context>
<context>
    <name>GuardRow</name>
    <message>
        <source>State of %1</source>
        <translation>%1 の状態</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Edit the guard %1</source>
        <translation>ガード %1 を編集</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Remove the guard %1</source>
        <translation>ガード %1 を削除</translation>
    </message>
    <message>
        <source>The gateway leaves it out: %1</source>
        <translation>ゲートウェイは除外しています: %1</translation>
    </message>
</context>
<context>
    <name>GuardTesterCard</name>
    <message>
        <source>Nothing was found.</source>
        <translation>何も見つかりませんでした。</translation>
    </message>
    <message>
        <source>It would pass, and be recorded.</source>
        <translation>通過し、記録されます。</translation>
    </message>
    <message>
        <source>It would pass without what was found.</source>
        <translation>見つかったものを除いて通過します。</translation>
    </message>
    <message>
        <source>It would be refused.</source>
        <translation>拒否されます。</translation>
    </message>
    <message>
        <source>A guard could not look at it.</source>
        <translation>検査できないガードがありました。</translation>
    </message>
    <message>
        <source>Try them</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>A text to look at</source>
        <translation>検査するテキスト</translation>
    </message>
    <message>
        <source>What goes on:</source>
        <translation>通過する内容:</translation>
    </message>
    <message>
        <source>Time taken: %1</source>
        <translation>所要時間: %1</translation>
    </message>
    <message>
        <source>No guard is on, so the built-in ones are tried: secrets, personal data, injected instructions.</source>
        <translation>オンのガードがないため、内蔵のもので試します: 機密情報、個人データ、注入された指示。</translation>
    </message>
</context>
<context>
    <name>GuardsPage</name>
    <message>
        <source>Guards</source>
        <translation>ガード</translation>
    </message>
    <message>
        <source>Guards look at what tools ask through the gateway and at what they are answered, at every door and while it streams. Texts stay on this machine, but those that a service judges.</source>
        <translation>ガードは、ツールがゲートウェイ経由で送るものと返される応答を、すべての入口で、ストリーム中も検査します。サービスが判定するもの以外、テキストはこのコンピューターから出ません。</translation>
    </message>
    <message>
        <source>What they found</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>New guard…</source>
        <translation>新しいガード…</translation>
    </message>
    <message>
        <source>There is no guard yet: what is asked and answered passes as it is, and nothing looks at it.</source>
        <translation>ガードはまだありません。リクエストも応答もそのまま通過し、検査されません。</translation>
    </message>
    <message>
        <source>Remove the guard %1?</source>
        <translation>ガード %1 を削除しますか?</translation>
    </message>
    <message>
        <source>From now on nothing looks for it.</source>
        <translation>今後は検出されません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>ImageStrip</name>
    <message>
        <source>Images that go with the prompt</source>
        <translation>プロンプトに添える画像</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>%1 を外す</translation>
    </message>
    <message>
        <source>Reading the image…</source>
        <translation>画像を読み込み中…</translation>
    </message>
</context>
<context>
    <name>ImagesBlock</name>
    <message>
        <source>Image %1 of %2</source>
        <translation>画像 %1/%2</translation>
    </message>
    <message>
        <source>Not shown: not in this session</source>
        <translation>表示しません：このセッションにありません</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Close the inspector (%1)</source>
        <translation>インスペクターを閉じる (%1)</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Width of the inspector</source>
        <translation>インスペクターの幅</translation>
    </message>
</context>
<context>
    <name>KeyOffers</name>
    <message>
        <source>Keys on this machine</source>
        <translation>このマシンにあるキー</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Look in tools&apos; files</source>
        <translation>ツールのファイルを調べる</translation>
    </message>
    <message>
        <source>Reads, and only when asked, what these keep: %1.</source>
        <translation>求められたときだけ、これらが保存しているものを読みます: %1</translation>
    </message>
    <message>
        <source>%1, from %2, in use and kept nowhere</source>
        <translation>%1、%2 から、使用中でどこにも保存されていません</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1、%2 から</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Keep the key for %1 from %2 in the keychain</source>
        <translation>%2 の %1 用キーをキーチェーンに保存</translation>
    </message>
    <message>
        <source>Use the key for %1 from %2</source>
        <translation>%2 の %1 用キーを使う</translation>
    </message>
    <message>
        <source>No other key of these providers was found.</source>
        <translation>これらのプロバイダーの他のキーは見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>%1: no keychain service answers (Secret Service or KWallet).</source>
        <translation>%1: キーチェーンサービス (Secret Service または KWallet) が応答しません。</translation>
    </message>
    <message>
        <source>%1: the keychain is locked or access was refused.</source>
        <translation>%1: キーチェーンがロックされているか、アクセスが拒否されました。</translation>
    </message>
    <message>
        <source>%1: the keychain is locked, the request was cancelled, or the service failed (%2).</source>
        <translation>%1: キーチェーンがロックされているか、要求が取り消されたか、サービスが失敗しました (%2)。</translation>
    </message>
    <message>
        <source>%1: there is no session bus, so there is no keychain service to ask.</source>
        <translation>%1: セッションバスがないため、問い合わせるキーチェーンサービスがありません。</translation>
    </message>
    <message>
        <source>The keychain was not read: it is locked, and unlocking it was cancelled.</source>
        <translation>キーチェーンを読み取れませんでした。ロックされており、ロック解除が取り消されました。</translation>
    </message>
    <message>
        <source>The keychain was not read</source>
        <translation>キーチェーンを読み取れませんでした</translation>
    </message>
    <message>
        <source>The key is kept for this run only</source>
        <translation>キーは終了するまでの間だけ保持されます</translation>
    </message>
    <message>
        <source>The key is still in the keychain</source>
        <translation>キーはまだキーチェーンにあります</translation>
    </message>
</context>
<context>
    <name>KeychainNote</name>
    <message>
        <source>Look in the keychain</source>
        <translation>キーチェーンを調べる</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link in the browser?</source>
        <translation>このリンクをブラウザーで開きますか?</translation>
    </message>
    <message>
        <source>This link cannot be opened from here</source>
        <translation>このリンクはここからは開けません</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>リンク先: %1</translation>
    </message>
    <message>
        <source>also written %1</source>
        <translation>別表記: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>アドレス: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>LocalServersCard</name>
    <message>
        <source>Servers on this machine</source>
        <translation>このマシンのサーバー</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Look for local servers</source>
        <translation>ローカルサーバーを探す</translation>
    </message>
    <message>
        <source>Asks once, and only here: %1.</source>
        <translation>問い合わせは 1 回、ここだけです: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Undo removing %1</source>
        <translation>%1 の削除を元に戻す</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使う</translation>
    </message>
    <message>
        <source>None answers. Start one, or describe any other server in a file in %1.</source>
        <translation>応答するものがありません。サーバーを起動するか、ほかのサーバーを %1 内のファイルに記述してください。</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Nothing glides or fades.</source>
        <translation>動きやフェードを止めます。</translation>
    </message>
</context>
<context>
    <name>MadeKeyDialog</name>
    <message>
        <source>The key for %1</source>
        <translation>%1 のキー</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>キー: %1</translation>
    </message>
    <message>
        <source>Copy it now and give it to the client. It cannot be shown again: Sluice keeps only its check sum.</source>
        <translation>今コピーしてクライアントに渡してください。Sluice はチェックサムしか保存しないため、再表示はできません。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Sluice – simulator</source>
        <translation>Sluice – シミュレーター</translation>
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
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown としてコピー</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>再生成</translation>
    </message>
    <message>
        <source>Branch before</source>
        <translation>前の分岐</translation>
    </message>
    <message>
        <source>Branch after</source>
        <translation>次の分岐</translation>
    </message>
    <message>
        <source>Continue all panes from here</source>
        <translation>ここから全ペインを続ける</translation>
    </message>
    <message>
        <source>Fork into a new session</source>
        <translation>新しいセッションに分岐</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>ここから後を削除</translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Search models, or type any id such as provider/model</source>
        <translation>モデルを検索、または「プロバイダー/モデル」の ID を入力</translation>
    </message>
    <message>
        <source>Ask the providers again</source>
        <translation>プロバイダーに再度問い合わせる</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>No model list has come yet.</source>
        <translation>モデルの一覧はまだ届いていません。</translation>
    </message>
    <message>
        <source>No model matches.</source>
        <translation>一致するモデルがありません。</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter picks · Ctrl+D stars · $ per million tokens · TTFT and tok/s as last measured here</source>
        <translation>↑ ↓ で移動 · Enter で選択 · Ctrl+D でスター · $ は 100 万トークンあたり · TTFT と tok/s はここでの最新の計測値</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>For all providers, in the playground and at the gateway. This machine itself is never reached by one.</source>
        <translation>プレイグラウンドでもゲートウェイでも、すべてのプロバイダーに使います。このマシン自体にはプロキシを通しません。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Certificates of your own</source>
        <translation>独自の証明書</translation>
    </message>
    <message>
        <source>A file with authorities to be trusted beside the system&apos;s, as companies have them.</source>
        <translation>システムのものに加えて信頼する認証局のファイル（企業などで使われます）。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n certificate(s)</source>
        <translation>
            <numerusform>%1、証明書 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>証明書のファイルを選ぶ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Trust the system&apos;s certificates only</source>
        <translation>システムの証明書だけを信頼</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>接続までの秒数</translation>
    </message>
    <message>
        <source>Until a request is on its way</source>
        <translation>リクエストが送り出されるまで</translation>
    </message>
    <message>
        <source>Seconds until an answer begins</source>
        <translation>応答が始まるまでの秒数</translation>
    </message>
    <message>
        <source>One that does not stream begins when it is whole. Model lists and tests are given up after 10 s.</source>
        <translation>ストリームでない応答は、全体がそろったときに始まります。モデル一覧とテストは 10 秒で打ち切ります。</translation>
    </message>
</context>
<context>
    <name>NewTextPill</name>
    <message>
        <source>new text</source>
        <translation>新しいテキスト</translation>
    </message>
    <message>
        <source>Scrolls to the end and follows the answer</source>
        <translation>末尾までスクロールして回答を追います</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Pane %1</source>
        <translation>ペイン %1</translation>
    </message>
    <message>
        <source>Answer and figures are those of %1. Your next prompt goes to %2.</source>
        <translation>回答と数値は %1 のものです。次のプロンプトは %2 に送られます。</translation>
    </message>
</context>
<context>
    <name>PaneCounters</name>
    <message>
        <source>State: %1</source>
        <translation>状態: %1</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>最初のトークンまでの時間</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>1 秒あたりのトークン数</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>Tokens in/out</source>
        <translation>入力/出力トークン</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>median of %1</source>
        <translation>%1 回の中央値</translation>
    </message>
    <message>
        <source>min–max</source>
        <translation>最小–最大</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>Pane %1</source>
        <translation>ペイン %1</translation>
    </message>
    <message>
        <source>Pick a model</source>
        <translation>モデルを選ぶ</translation>
    </message>
    <message>
        <source>Model of pane %1: %2</source>
        <translation>ペイン %1 のモデル: %2</translation>
    </message>
    <message>
        <source>Stop this pane (Esc)</source>
        <translation>このペインを停止 (Esc)</translation>
    </message>
    <message>
        <source>Copy the answer as Markdown</source>
        <translation>回答を Markdown としてコピー</translation>
    </message>
    <message>
        <source>Back to all panes (Esc)</source>
        <translation>全ペインに戻る (Esc)</translation>
    </message>
    <message>
        <source>Maximise</source>
        <translation>最大化</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>このペインを閉じる</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Pane %1 has parameters of its own</source>
        <translation>ペイン %1 には独自のパラメーターがあります</translation>
    </message>
    <message>
        <source>Parameters (%1)</source>
        <translation>パラメーター (%1)</translation>
    </message>
    <message>
        <source>Parameters of pane %1</source>
        <translation>ペイン %1 のパラメーター</translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Reset %1: it is not sent</source>
        <translation>%1 をリセット: 送信されません</translation>
    </message>
    <message>
        <source>Not sent: the provider takes %1</source>
        <translation>送信しない：プロバイダーは %1 を使います</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>ParametersScope</name>
    <message>
        <source>Pane %1 only</source>
        <translation>ペイン %1 のみ</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Share again</source>
        <translation>再び共有</translation>
    </message>
    <message>
        <source>Detach pane %1</source>
        <translation>ペイン %1 を切り離す</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>すべての設定をリセット</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>ParametersTab</name>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>How the model should behave</source>
        <translation>モデルの振る舞い</translation>
    </message>
</context>
<context>
    <name>PhaseBar</name>
    <message>
        <source>connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>待ち行列</translation>
    </message>
    <message>
        <source>prefill</source>
        <translation>プリフィル</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>思考中</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Phases: %1</source>
        <translation>フェーズ: %1</translation>
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
        <translation>待ち行列はプロバイダーの申告、それ以外はこのコンピューターの時計によります。幅全体はどのペインでも %1 です。</translation>
    </message>
</context>
<context>
    <name>PickerGlyphs</name>
    <message>
        <source>tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: いいえ</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: 不明</translation>
    </message>
    <message>
        <source>Calls tools</source>
        <translation>ツールを呼び出す</translation>
    </message>
    <message>
        <source>Answers in JSON</source>
        <translation>JSON で回答する</translation>
    </message>
    <message>
        <source>Sees images</source>
        <translation>画像を見る</translation>
    </message>
    <message>
        <source>Thinks first</source>
        <translation>先に考える</translation>
    </message>
</context>
<context>
    <name>PickerHead</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>context</source>
        <translation>文脈長</translation>
    </message>
    <message>
        <source>output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>$ in</source>
        <translation>$ 入力</translation>
    </message>
    <message>
        <source>$ out</source>
        <translation>$ 出力</translation>
    </message>
    <message>
        <source>can do</source>
        <translation>機能</translation>
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
        <translation>スターを外す</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スターを付ける</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>「%1」を使う</translation>
    </message>
    <message>
        <source>Context %1, output %2, price in %3, out %4, first token after %5, %6 tokens a second</source>
        <translation>文脈長 %1、出力 %2、入力価格 %3、出力価格 %4、最初のトークンまで %5、毎秒 %6 トークン</translation>
    </message>
</context>
<context>
    <name>PlaygroundCommands</name>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Add a pane</source>
        <translation>ペインを追加</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Stop all panes</source>
        <translation>全ペインを停止</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Write “%1” as the prompt</source>
        <translation>「%1」をプロンプトに書く</translation>
    </message>
</context>
<context>
    <name>PlaygroundDesk</name>
    <message>
        <source>Show the sessions (%1)</source>
        <translation>セッションを表示 (%1)</translation>
    </message>
    <message>
        <source>New chat (%1)</source>
        <translation>新しいチャット (%1)</translation>
    </message>
</context>
<context>
    <name>PlaygroundNotice</name>
    <message>
        <source>Nothing was sent. Add a key above, or try the simulator.</source>
        <translation>何も送信されませんでした。上でキーを追加するか、シミュレーターを試してください。</translation>
    </message>
    <message>
        <source>Nothing was sent: the panes still answer. %1 stops them.</source>
        <translation>何も送信されませんでした。まだ回答中です。%1 で停止します。</translation>
    </message>
    <message>
        <source>Nothing was sent. Pick a model for a pane first, with %1.</source>
        <translation>何も送信されませんでした。先に %1 でペインのモデルを選んでください。</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>何も送信されませんでした。%1</translation>
    </message>
</context>
<context>
    <name>PlaygroundPage</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>PlaygroundStart</name>
    <message>
        <source>Write a prompt below. Every pane answers it at the same time.</source>
        <translation>下にプロンプトを入力してください。すべてのペインが同時に回答します。</translation>
    </message>
    <message>
        <source>Explain how a TLS handshake works, in five steps.</source>
        <translation>TLS ハンドシェイクの仕組みを 5 つの手順で説明してください。</translation>
    </message>
    <message>
        <source>Write a Python function that merges overlapping intervals, with tests.</source>
        <translation>重なる区間をまとめる Python 関数を、テスト付きで書いてください。</translation>
    </message>
    <message>
        <source>Compare SQLite and PostgreSQL for a desktop program, as a table.</source>
        <translation>デスクトップアプリ向けに SQLite と PostgreSQL を表で比較してください。</translation>
    </message>
    <message>
        <source>Puts this prompt into the field below</source>
        <translation>このプロンプトを下の欄に入れます</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>No preset</source>
        <translation>プリセットなし</translation>
    </message>
    <message>
        <source>Preset %1, changed</source>
        <translation>プリセット %1、変更あり</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>プリセット %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the preset</source>
        <translation>プリセットを保存</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Back to the preset as it was saved</source>
        <translation>保存時のプリセットに戻す</translation>
    </message>
    <message>
        <source>Save as, open, copy</source>
        <translation>名前を付けて保存、開く、コピー</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Bring the deleted preset back</source>
        <translation>削除したプリセットを復元</translation>
    </message>
    <message>
        <source>Open a preset…</source>
        <translation>プリセットを開く…</translation>
    </message>
    <message>
        <source>None yet. Open a preset…</source>
        <translation>まだありません。プリセットを開く…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Copy as a preset</source>
        <translation>プリセットとしてコピー</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>プリセットを削除</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
</context>
<context>
    <name>PresetDialog</name>
    <message>
        <source>Open a preset</source>
        <translation>プリセットを開く</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Its file, or its text</source>
        <translation>そのファイルまたはテキスト</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>A file can also be dropped on the inspector.</source>
        <translation>ファイルをインスペクターにドロップすることもできます。</translation>
    </message>
    <message>
        <source>The preset of this name is replaced.</source>
        <translation>この名前のプリセットは置き換えられます。</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>キャッシュ入力</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Price of a model</source>
        <translation>モデルの価格</translation>
    </message>
    <message>
        <source>As provider/model</source>
        <translation>プロバイダー/モデル の形</translation>
    </message>
    <message>
        <source>Empty: as input</source>
        <translation>空: 入力と同じ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>US dollars per million tokens</source>
        <translation>100万トークンあたりの米ドル</translation>
    </message>
</context>
<context>
    <name>PricesCard</name>
    <message>
        <source>Own prices</source>
        <translation>独自の価格</translation>
    </message>
    <message>
        <source>New price…</source>
        <translation>新しい価格…</translation>
    </message>
    <message>
        <source>They count in place of those of the list, for costs and budgets. US dollars per million tokens.</source>
        <translation>一覧の価格の代わりに、コストと予算に使います。100万トークンあたりの米ドル。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Edit the price of %1</source>
        <translation>%1 の価格を変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the price of %1</source>
        <translation>%1 の価格を削除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The price of %1 is removed.</source>
        <translation>%1 の価格を削除しました。</translation>
    </message>
    <message>
        <source>Bring the price of %1 back</source>
        <translation>%1 の価格を元に戻す</translation>
    </message>
</context>
<context>
    <name>PromptArea</name>
    <message>
        <source>Prompt for all panes</source>
        <translation>全ペインへのプロンプト</translation>
    </message>
</context>
<context>
    <name>PromptBlock</name>
    <message>
        <source>Your prompt: %1</source>
        <translation>あなたのプロンプト: %1</translation>
    </message>
    <message>
        <source>Edit the prompt</source>
        <translation>プロンプトを編集</translation>
    </message>
    <message>
        <source>More for this prompt</source>
        <translation>このプロンプトのその他の操作</translation>
    </message>
</context>
<context>
    <name>PromptForm</name>
    <message>
        <source>Value of %1</source>
        <translation>%1 の値</translation>
    </message>
</context>
<context>
    <name>ProviderKeyField</name>
    <message>
        <source>Forget…</source>
        <translation>破棄…</translation>
    </message>
    <message>
        <source>Forget the key for %1</source>
        <translation>%1 のキーを破棄</translation>
    </message>
    <message>
        <source>Paste the key for %1</source>
        <translation>%1 のキーを貼り付け</translation>
    </message>
    <message>
        <source>Paste the key for %1 (%2…)</source>
        <translation>%1 のキーを貼り付け (%2…)</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>%1 のキー</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the key for %1</source>
        <translation>%1 のキーを保存</translation>
    </message>
    <message>
        <source>The environment variable %1 decides; it is never written anywhere.</source>
        <translation>環境変数 %1 が優先されます。どこにも書き込まれません。</translation>
    </message>
    <message>
        <source>Or set %1 before Sluice starts.</source>
        <translation>または、Sluice の起動前に %1 を設定してください。</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>キーを取得</translation>
    </message>
    <message>
        <source>Get a key for %1 in the browser</source>
        <translation>%1 のキーをブラウザーで取得</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 をテスト</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
</context>
<context>
    <name>ProviderKeyLine</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Try %1 of %2 earlier</source>
        <translation>%2 の %1 をより先に試す</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>破棄…</translation>
    </message>
    <message>
        <source>Forget %1 of %2</source>
        <translation>%2 の %1 を削除</translation>
    </message>
</context>
<context>
    <name>ProviderKeys</name>
    <message>
        <source>Key %1</source>
        <translation>キー %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>キーチェーン内</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>今回の実行のみ</translation>
    </message>
    <message>
        <source>in the keychain, which has not given it</source>
        <translation>キーチェーン内、まだ渡されていません</translation>
    </message>
    <message>
        <source>%1, not used while %2 is set</source>
        <translation>%1、%2 が設定されている間は使いません</translation>
    </message>
</context>
<context>
    <name>ProviderSection</name>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 をテスト</translation>
    </message>
    <message>
        <source>Paste another key for %1</source>
        <translation>%1 の別のキーを貼り付け</translation>
    </message>
    <message>
        <source>Paste the key for %1</source>
        <translation>%1 のキーを貼り付け</translation>
    </message>
    <message>
        <source>Paste the key for %1 (%2…)</source>
        <translation>%1 のキーを貼り付け (%2…)</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>%1 のキー</translation>
    </message>
    <message>
        <source>Name, if you like</source>
        <translation>名前（任意）</translation>
    </message>
    <message>
        <source>Name of another key for %1</source>
        <translation>%1 の別のキーの名前</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add the key for %1</source>
        <translation>%1 のキーを追加</translation>
    </message>
    <message>
        <source>Save the key for %1</source>
        <translation>%1 のキーを保存</translation>
    </message>
    <message>
        <source>The environment variable %1 decides while it is set; nothing is written unless you have it kept.</source>
        <translation>環境変数 %1 が設定されている間はそれが優先されます。保存を選ばない限り、どこにも書き込みません。</translation>
    </message>
    <message>
        <source>Tried in this order: the next one when a key is limited or refused.</source>
        <translation>この順に試します。キーが制限または拒否されると次へ進みます。</translation>
    </message>
    <message>
        <source>Or set %1 before Sluice starts.</source>
        <translation>または、Sluice の起動前に %1 を設定してください。</translation>
    </message>
</context>
<context>
    <name>ProvidersCard</name>
    <message>
        <source>Provider keys</source>
        <translation>プロバイダーのキー</translation>
    </message>
</context>
<context>
    <name>ProxyFields</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>プロキシの種類</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>アドレスとポート</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>User of the proxy</source>
        <translation>プロキシのユーザー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>別のパスワード</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the password of the proxy</source>
        <translation>プロキシのパスワードを保存</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Forget the password of the proxy</source>
        <translation>プロキシのパスワードを削除</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Clients&apos; keys are refused until the data store can be read; it is tried again. %1</source>
        <translation>データストアを読み取れるまで、クライアントのキーは拒否されます。再試行しています。%1</translation>
    </message>
    <message>
        <source>%1 requests wait to be recorded; it is tried again. %2</source>
        <translation>%1 件のリクエストが記録待ちです。再試行しています。%2</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>ReasoningBlock</name>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Thinking, %1</source>
        <translation>思考、%1</translation>
    </message>
    <message>
        <source>Folds the thinking away</source>
        <translation>思考を折りたたむ</translation>
    </message>
    <message>
        <source>Shows the thinking</source>
        <translation>思考を表示</translation>
    </message>
</context>
<context>
    <name>RequestChartsView</name>
    <message>
        <source>Cost by model</source>
        <translation>モデル別のコスト</translation>
    </message>
    <message>
        <source>Cost by client</source>
        <translation>クライアント別のコスト</translation>
    </message>
</context>
<context>
    <name>RequestFilters</name>
    <message>
        <source>Any status</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去1時間</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>過去1日</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>過去1週間</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>全クライアント</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>全プロバイダー</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>全モデル</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Found by guards</source>
        <translation>ガードが検出</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>RequestFoot</name>
    <message numerus="yes">
        <source>%n more ended than fit in here one by one; they are kept.</source>
        <translation>
            <numerusform>ここに一つずつ並びきらないものが%n件終わりました。保存されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) listed</source>
        <translation>
            <numerusform>%n件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>読み直す</translation>
    </message>
</context>
<context>
    <name>RequestHead</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Model → answered by</source>
        <translation>モデル → 応答元</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>New requests</source>
        <translation>新しいリクエスト</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy the request&apos;s id</source>
        <translation>リクエストIDをコピー</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Not sent on</source>
        <translation>送られなかった項目</translation>
    </message>
</context>
<context>
    <name>RequestPhases</name>
    <message>
        <source>before sending</source>
        <translation>送信前</translation>
    </message>
    <message>
        <source>first output</source>
        <translation>最初の出力</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>時間: %1</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation>%1 %2 ms</translation>
    </message>
    <message>
        <source>in all %1</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続</translation>
    </message>
</context>
<context>
    <name>RequestSpan</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去1時間</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>過去1日</translation>
    </message>
</context>
<context>
    <name>RequestTab</name>
    <message>
        <source>As it was sent</source>
        <translation>送信された内容</translation>
    </message>
    <message>
        <source>Not sent yet: what Run sends</source>
        <translation>未送信: 「実行」で送られる内容</translation>
    </message>
    <message>
        <source>Copy the request exactly</source>
        <translation>リクエストをそのままコピー</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>リクエストの本文</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>The form of a day and a time, as Qt has it (QDateTime::toString): &quot;5 Mar 14:03&quot;.</extracomment>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>RequestTexts</name>
    <message>
        <source>Open in playground</source>
        <translation>プレイグラウンドで開く</translation>
    </message>
    <message>
        <source>Keep texts…</source>
        <translation>本文を保存…</translation>
    </message>
    <message>
        <source>request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>応答</translation>
    </message>
</context>
<context>
    <name>RequestsEmpty</name>
    <message>
        <source>The requests cannot be read</source>
        <translation>リクエストを読めません</translation>
    </message>
    <message>
        <source>No request is like that</source>
        <translation>該当するリクエストはありません</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>リクエストはまだありません</translation>
    </message>
    <message>
        <source>Look for something else, or in a longer time.</source>
        <translation>別の語か、より長い期間で探してください。</translation>
    </message>
    <message>
        <source>What tools ask the gateway, and what you ask in the playground, is listed here as soon as it ends.</source>
        <translation>ツールがゲートウェイに送ったものと、プレイグラウンドで尋ねたものは、終わり次第ここに並びます。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターを解除</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the requests</source>
        <translation>リクエストを検索</translation>
    </message>
</context>
<context>
    <name>ResultBlock</name>
    <message>
        <source>Result of %1</source>
        <translation>%1 の結果</translation>
    </message>
    <message>
        <source>What the tool says. Ctrl+Enter runs on.</source>
        <translation>ツールの返答。Ctrl+Enter で続行します。</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Sends what the tools said</source>
        <translation>ツールの返答を送信します</translation>
    </message>
</context>
<context>
    <name>RingCountdown</name>
    <message numerus="yes">
        <source>%n second(s) to wait</source>
        <translation>
            <numerusform>あと %n 秒待ちます</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouteDialog</name>
    <message>
        <source>New route</source>
        <translation>新しいルート</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>ルート %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What clients ask for as their model</source>
        <translation>クライアントがモデルとして指定する名前</translation>
    </message>
    <message>
        <source>Among targets of one tier</source>
        <translation>同じ階層のターゲット間</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Targets: model, weight, tier (the lowest first)</source>
        <translation>ターゲット: モデル、重み、階層 (小さい順)</translation>
    </message>
    <message>
        <source>Targets: model, tier (the lowest first)</source>
        <translation>ターゲット: モデル、階層 (小さい順)</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>ターゲットを追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>RouteRow</name>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Edit the route %1</source>
        <translation>ルート %1 を編集</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Remove the route %1</source>
        <translation>ルート %1 を削除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The gateway leaves it out: %1</source>
        <translation>ゲートウェイは除外しています: %1</translation>
    </message>
</context>
<context>
    <name>RouteTargetRow</name>
    <message>
        <source>provider/model</source>
        <translation>プロバイダー/モデル</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>ターゲット %1</translation>
    </message>
    <message>
        <source>Pick a model</source>
        <translation>モデルを選ぶ</translation>
    </message>
    <message>
        <source>Weight of target %1</source>
        <translation>ターゲット %1 の重み</translation>
    </message>
    <message>
        <source>Tier of target %1</source>
        <translation>ターゲット %1 の階層</translation>
    </message>
    <message>
        <source>Move target %1 up</source>
        <translation>ターゲット %1 を上へ移動</translation>
    </message>
    <message>
        <source>Move target %1 down</source>
        <translation>ターゲット %1 を下へ移動</translation>
    </message>
    <message>
        <source>Remove target %1</source>
        <translation>ターゲット %1 を削除</translation>
    </message>
</context>
<context>
    <name>RoutesCard</name>
    <message>
        <source>Routes</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>New route…</source>
        <translation>新しいルート…</translation>
    </message>
    <message>
        <source>There is no route yet. A route is a model name of your own, such as “fast”: the gateway sends its requests to the first of its targets that can answer, and to the next when one fails.</source>
        <translation>ルートはまだありません。ルートは「fast」のような独自のモデル名です。ゲートウェイは回答できる最初のターゲットにリクエストを送り、失敗したら次に送ります。</translation>
    </message>
    <message>
        <source>Remove the route %1?</source>
        <translation>ルート %1 を削除しますか?</translation>
    </message>
    <message>
        <source>Clients that ask for it are told that there is no such model, from now on.</source>
        <translation>このルートを求めるクライアントには、以後そのようなモデルはないと伝えられます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>RunButtons</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1、選択中</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>実行 (%1)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Run all panes %1 times</source>
        <translation>すべてのペインを %1 回実行</translation>
    </message>
    <message>
        <source>Run all panes</source>
        <translation>全ペインを実行</translation>
    </message>
    <message>
        <source>How often, and in which order</source>
        <translation>回数と順序</translation>
    </message>
    <message>
        <source>Ask once</source>
        <translation>1 回たずねる</translation>
    </message>
    <message>
        <source>Ask %1 times, with median and spread</source>
        <translation>%1 回たずね、中央値と範囲を示す</translation>
    </message>
    <message>
        <source>Race: all panes at once</source>
        <translation>競走：全ペイン同時</translation>
    </message>
    <message>
        <source>Fair: one after another, in turn</source>
        <translation>公平：1 つずつ交互に</translation>
    </message>
</context>
<context>
    <name>ScrollBar</name>
    <message>
        <source>Scroll bar</source>
        <translation>スクロールバー</translation>
    </message>
</context>
<context>
    <name>SecretsCard</name>
    <message>
        <source>Secrets</source>
        <translation>秘密情報</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>Kept elsewhere, where the configuration says. Values are never shown.</source>
        <translation>設定が示す別の場所にあります。値は表示しません。</translation>
    </message>
</context>
<context>
    <name>SelectionArea</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown としてコピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>SessionDays</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Sessions in the bin</source>
        <translation>ごみ箱のセッション</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>名前を変更 (F2)</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>固定を解除</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>JSON, to be imported again…</source>
        <translation>JSON (再インポート用)…</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>One HTML page…</source>
        <translation>1 つの HTML ページ…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Delete for good (Del)</source>
        <translation>完全に削除 (Del)</translation>
    </message>
    <message>
        <source>Move to the bin (Del)</source>
        <translation>ごみ箱に移動 (Del)</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>完全に削除しますか?</translation>
    </message>
    <message>
        <source>Nothing brings this session back afterwards.</source>
        <translation>このセッションは元に戻せなくなります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>shown</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>下書きあり</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>More for this session</source>
        <translation>このセッションのその他の操作</translation>
    </message>
    <message>
        <source>Title of the session</source>
        <translation>セッションのタイトル</translation>
    </message>
    <message>
        <source>answers come</source>
        <translation>回答を受信中</translation>
    </message>
</context>
<context>
    <name>SessionsColumn</name>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Search the bin</source>
        <translation>ごみ箱を検索</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>セッションを検索</translation>
    </message>
    <message>
        <source>New chat (%1)</source>
        <translation>新しいチャット (%1)</translation>
    </message>
    <message>
        <source>Hide the sessions (%1)</source>
        <translation>セッションを隠す (%1)</translation>
    </message>
    <message>
        <source>No session has these words.</source>
        <translation>この語を含むセッションはありません。</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>ごみ箱は空です。</translation>
    </message>
    <message>
        <source>What you ask is kept here. Write a prompt to begin.</source>
        <translation>質問した内容はここに保存されます。プロンプトを入力して始めましょう。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Back to the sessions</source>
        <translation>セッションに戻る</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>ごみ箱 (%1)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Import a session</source>
        <translation>セッションをインポート</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空にする</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>ごみ箱を空にする</translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation>ごみ箱を空にしますか?</translation>
    </message>
    <message>
        <source>Nothing brings the sessions in it back afterwards.</source>
        <translation>中のセッションは元に戻せなくなります。</translation>
    </message>
    <message>
        <source>Width of the sessions</source>
        <translation>セッション一覧の幅</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Back to the usual keys</source>
        <translation>既定のキーに戻す</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>キーを押す…</translation>
    </message>
    <message>
        <source>%1: %2. Press to change the keys</source>
        <translation>%1: %2。押すとキーを変更</translation>
    </message>
    <message>
        <source>All back to the usual keys</source>
        <translation>すべて既定のキーに戻す</translation>
    </message>
</context>
<context>
    <name>StallCard</name>
    <message>
        <source>No data for 15 s</source>
        <translation>15 秒間データがありません</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>待つ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>simulator</source>
        <translation>シミュレーター</translation>
    </message>
    <message>
        <source>Uses the real providers</source>
        <translation>実際のプロバイダーを使う</translation>
    </message>
    <message>
        <source>All answers come from the built-in simulator; no provider is asked. Press to use real providers.</source>
        <translation>すべての回答は内蔵シミュレーターのもので、プロバイダーには問い合わせません。押すと実際のプロバイダーを使います。</translation>
    </message>
    <message>
        <source>%L1 req/min</source>
        <translation>%L1 件/分</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>What all requests of today cost: the playground&apos;s and those of every gateway on this machine.</source>
        <translation>今日のすべてのリクエストの費用です。プレイグラウンドと、このマシンのすべてのゲートウェイの分を含みます。</translation>
    </message>
</context>
<context>
    <name>StopList</name>
    <message>
        <source>Stop sequences</source>
        <translation>停止シーケンス</translation>
    </message>
    <message>
        <source>Remove the stop sequence %1</source>
        <translation>停止シーケンス %1 を削除</translation>
    </message>
    <message>
        <source>Add a text, Enter keeps it</source>
        <translation>テキストを追加 (Enter で確定)</translation>
    </message>
    <message>
        <source>New stop sequence</source>
        <translation>新しい停止シーケンス</translation>
    </message>
    <message>
        <source>A line break is written %1</source>
        <translation>改行は %1 と書きます</translation>
    </message>
</context>
<context>
    <name>StreamRow</name>
    <message>
        <source>%1 ms, %2 bytes, %3 %4</source>
        <translation>%1 ms、%2 バイト、%3 %4</translation>
    </message>
</context>
<context>
    <name>StreamTab</name>
    <message>
        <source>Find in the events</source>
        <translation>イベント内を検索</translation>
    </message>
    <message>
        <source>Copy all events</source>
        <translation>すべてのイベントをコピー</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the stream as a file</source>
        <translation>ストリームをファイルに保存</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>No event holds this.</source>
        <translation>該当するイベントはありません。</translation>
    </message>
    <message>
        <source>The events of this pane&apos;s next answer show here.</source>
        <translation>このペインの次の回答のイベントがここに表示されます。</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>再生…</translation>
    </message>
    <message>
        <source>Replay a saved stream in this pane; nothing is asked</source>
        <translation>保存したストリームをこのペインで再生（何も送信しません）</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>この期間の計測値はありません。</translation>
    </message>
</context>
<context>
    <name>Tip</name>
    <message>
        <source>Time to first token: first visible delta − request sent. Own clock, connecting left out.</source>
        <translation>最初のトークンまでの時間: 最初に見えるデルタ − リクエスト送信。自前の時計で、接続時間は含みません。</translation>
    </message>
    <message>
        <source>Connecting took %1.</source>
        <translation>接続にかかった時間: %1</translation>
    </message>
    <message>
        <source>First answer text after %1, of which %2 thinking.</source>
        <translation>最初の回答テキストまで %1、うち思考 %2。</translation>
    </message>
    <message>
        <source>The provider itself says %1.</source>
        <translation>プロバイダー自身の値: %1</translation>
    </message>
    <message>
        <source>Time in the provider&apos;s queue: %1.</source>
        <translation>プロバイダーの待ち行列での時間: %1</translation>
    </message>
    <message>
        <source>Times that the provider told do not fit this clock and are left out.</source>
        <translation>プロバイダーが伝えた時間はこの時計と合わないため、除外しています。</translation>
    </message>
    <message>
        <source>Tokens per second over the last second.</source>
        <translation>直近 1 秒間の 1 秒あたりのトークン数。</translation>
    </message>
    <message>
        <source>Tokens per second of the whole answer: (output tokens − those of the first event) ÷ (last delta − first delta), thinking included.</source>
        <translation>回答全体の 1 秒あたりのトークン数: (出力トークン − 最初のイベントの分) ÷ (最後のデルタ − 最初のデルタ)、思考を含みます。</translation>
    </message>
    <message>
        <source>Without the thinking: %1.</source>
        <translation>思考を除くと: %1</translation>
    </message>
    <message>
        <source>Not shown under 200 ms or 40 tokens.</source>
        <translation>200 ms または 40 トークン未満では表示しません。</translation>
    </message>
    <message>
        <source>≈ tokens are estimated from the text; the provider&apos;s count comes at the end.</source>
        <translation>≈ のトークン数はテキストからの推定です。プロバイダーの値は最後に届きます。</translation>
    </message>
    <message>
        <source>Input: %1, of which cached: %2</source>
        <translation>入力: %1、うちキャッシュ: %2</translation>
    </message>
    <message>
        <source>Output: %1, of which thinking: %2</source>
        <translation>出力: %1、うち思考: %2</translation>
    </message>
    <message>
        <source>≈ estimated from the text; the provider&apos;s count comes at the end.</source>
        <translation>≈ はテキストからの推定です。プロバイダーの値は最後に届きます。</translation>
    </message>
    <message>
        <source>As the provider counted them.</source>
        <translation>プロバイダーが数えた値です。</translation>
    </message>
    <message>
        <source>The provider&apos;s counts cannot be and are not used: %1</source>
        <translation>プロバイダーの値はありえないため使いません: %1</translation>
    </message>
    <message>
        <source>From pressing Run to now or to the end. Own clock.</source>
        <translation>「実行」を押してから現在または終了まで。自前の時計です。</translation>
    </message>
    <message>
        <source>Request sent to last delta: %1.</source>
        <translation>リクエスト送信から最後のデルタまで: %1</translation>
    </message>
    <message>
        <source>The price of this model is not known.</source>
        <translation>このモデルの価格は不明です。</translation>
    </message>
    <message>
        <source>(Fresh input × price + cached input × cached price + output × price) ÷ 1,000,000, in US dollars.</source>
        <translation>(新規入力 × 価格 + キャッシュ入力 × キャッシュ価格 + 出力 × 価格) ÷ 1,000,000、米ドル。</translation>
    </message>
    <message>
        <source>≈ because the tokens are estimated.</source>
        <translation>≈ はトークン数が推定のためです。</translation>
    </message>
</context>
<context>
    <name>ToolDetails</name>
    <message>
        <source>Start it from a terminal</source>
        <translation>端末から起動する</translation>
    </message>
    <message>
        <source>What is written in its settings while the gateway runs</source>
        <translation>ゲートウェイの動作中に設定へ書かれるもの</translation>
    </message>
    <message>
        <source>What connecting writes in its settings</source>
        <translation>接続すると設定に書かれるもの</translation>
    </message>
    <message>
        <source>Its own key then stands in clear in %1.</source>
        <translation>専用のキーは %1 に平文で置かれます。</translation>
    </message>
    <message>
        <source>Model; empty: one that calls tools</source>
        <translation>モデル（空なら、ツールを呼べるもの）</translation>
    </message>
    <message>
        <source>Model for %1</source>
        <translation>%1 のモデル</translation>
    </message>
    <message>
        <source>Connect anew</source>
        <translation>接続し直す</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>By hand, in %1</source>
        <translation>手作業（%1）</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手作業</translation>
    </message>
    <message>
        <source>Put a client key of the gateway in the place of $SLUICE_KEY.</source>
        <translation>$SLUICE_KEY の所にゲートウェイのクライアントキーを入れてください。</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Fold %1</source>
        <translation>%1 を閉じる</translation>
    </message>
    <message>
        <source>Show how %1 is set up</source>
        <translation>%1 の設定方法を表示</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Wait…</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
</context>
<context>
    <name>ToolsForm</name>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Tools: %1</source>
        <translation>ツール: %1</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Tools as JSON</source>
        <translation>ツール (JSON)</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>整形</translation>
    </message>
    <message>
        <source>Lay out the tools</source>
        <translation>ツールを整形</translation>
    </message>
    <message>
        <source>Tool choice</source>
        <translation>ツールの選択</translation>
    </message>
    <message>
        <source>Parallel tool calls</source>
        <translation>ツールの並列呼び出し</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message>
        <source>Starting a tool by its command changes nothing of yours. Connecting writes into its own settings while the gateway runs, and gives them back when it ends. Each tool has a key of its own, so that its spending is told apart.</source>
        <translation>コマンドでツールを起動しても、お使いの設定は変わりません。接続するとゲートウェイの動作中だけ設定に書き込み、終われば元に戻します。ツールごとに専用のキーがあり、コストは別々に分かります。</translation>
    </message>
    <message>
        <source>Tools reach the gateway only while it runs.</source>
        <translation>ツールがゲートウェイに届くのは、動作中だけです。</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>オンにする</translation>
    </message>
</context>
<context>
    <name>WholeNumberField</name>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation>%1 から %2 までの整数</translation>
    </message>
</context>
<context>
    <name>WindowPages</name>
    <message>
        <source>Playground</source>
        <translation>プレイグラウンド</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Local tools</source>
        <translation>ローカルツール</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>ガード</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>sluice::AboutModel</name>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Wake-ups per second</source>
        <translation>毎秒の起床回数</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>起動時刻</translation>
    </message>
</context>
<context>
    <name>sluice::AlertDraft</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Per cent of the budget</source>
        <translation>予算に対する割合 (%)</translation>
    </message>
    <message>
        <source>Per cent of the requests</source>
        <translation>リクエストに対する割合 (%)</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>何日前</translation>
    </message>
    <message>
        <source>Empty: as usual</source>
        <translation>空欄: 既定値</translation>
    </message>
    <message>
        <source>As env.NAME, for whoever has it can write there</source>
        <translation>env.NAME の形で（知る人は誰でも書き込めるため）</translation>
    </message>
    <message>
        <source>http or https</source>
        <translation>http または https</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>名前が必要です。</translation>
    </message>
    <message>
        <source>At most 100 characters.</source>
        <translation>100 文字までです。</translation>
    </message>
    <message>
        <source>That name is taken.</source>
        <translation>この名前は使われています。</translation>
    </message>
</context>
<context>
    <name>sluice::AlertsModel</name>
    <message>
        <source>Alerts cannot be kept: the data store could not be opened.</source>
        <translation>アラートを保存できません。データストアを開けませんでした。</translation>
    </message>
    <message>
        <source>A budget is spent</source>
        <translation>予算を使い切った</translation>
    </message>
    <message>
        <source>Requests fail</source>
        <translation>リクエストが失敗</translation>
    </message>
    <message>
        <source>Answers are slow</source>
        <translation>応答が遅い</translation>
    </message>
    <message>
        <source>A provider is down</source>
        <translation>プロバイダーが障害中</translation>
    </message>
    <message>
        <source>Providers&apos; limits reached</source>
        <translation>プロバイダーの上限に到達</translation>
    </message>
    <message>
        <source>Nobody asks</source>
        <translation>リクエストがない</translation>
    </message>
    <message>
        <source>A client key ends</source>
        <translation>クライアントキーの期限</translation>
    </message>
    <message>
        <source>An export loses records</source>
        <translation>エクスポートで記録が欠落</translation>
    </message>
    <message>
        <source>This desktop</source>
        <translation>このデスクトップ</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせ中…</translation>
    </message>
    <message>
        <source>%1 took the test message.</source>
        <translation>%1 がテストメッセージを受け付けました。</translation>
    </message>
    <message>
        <source>%1 did not take it: %2</source>
        <translation>%1 が受け付けませんでした: %2</translation>
    </message>
    <message>
        <source>A secret cannot be read</source>
        <translation>秘密情報を読めない</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Guards refuse requests</source>
        <translation>ガードがリクエストを拒否</translation>
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
        <translation>比較できるペインがほかにありません。</translation>
    </message>
    <message>
        <source>Compared once the answers are whole.</source>
        <translation>回答がそろうと比較します。</translation>
    </message>
    <message>
        <source>There are not two answers yet.</source>
        <translation>回答がまだ 2 つありません。</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>両方とも同じです。</translation>
    </message>
    <message>
        <source>%1 % of both is the same.</source>
        <translation>両方の %1 % が同じです。</translation>
    </message>
</context>
<context>
    <name>sluice::AttachedImages</name>
    <message>
        <source>Pasted image</source>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <source>%1 × %2 · %3 · ≈%4 tok</source>
        <translation>%1 × %2 · %3 · ≈%4 tok</translation>
    </message>
    <message>
        <source>Only files of this computer are attached; save the image first.</source>
        <translation>添付できるのはこのコンピューターのファイルだけです。先に画像を保存してください。</translation>
    </message>
    <message>
        <source>At most %1 images go with one prompt.</source>
        <translation>1 つのプロンプトに添えられる画像は %1 枚までです。</translation>
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
        <translation>行</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>From</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Its sum</source>
        <translation>チェックサム</translation>
    </message>
    <message>
        <source>Row %1 is not as it was written, or is missing. What is before it is whole.</source>
        <translation>行 %1 は書かれたときのままではないか、失われています。それより前は無傷です。</translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) are as they were written.</source>
        <translation>
            <numerusform>%n 行すべてが書かれたときのままです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ClientKeysModel</name>
    <message>
        <source>This key was revoked in the meantime. Make a new one.</source>
        <translation>このキーはその間に失効しました。新しく作成してください。</translation>
    </message>
</context>
<context>
    <name>sluice::DataModel</name>
    <message>
        <source>A copy of everything is in %1</source>
        <translation>すべてのコピーは %1 にあります</translation>
    </message>
    <message>
        <source>The requests are in %1</source>
        <translation>リクエストは %1 にあります</translation>
    </message>
    <message>
        <source>All requests are deleted. What keys spent today and this month still counts.</source>
        <translation>すべてのリクエストを削除しました。キーの今日と今月の支出は引き続き数えます。</translation>
    </message>
</context>
<context>
    <name>sluice::Desktop</name>
    <message numerus="yes">
        <source>%n request(s) are running through the gateway. Quitting breaks them off.</source>
        <translation>
            <numerusform>%n 件のリクエストがゲートウェイで実行中です。終了すると中断されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are running in the playground. Quitting breaks them off.</source>
        <translation>
            <numerusform>%n 件の回答がプレイグラウンドで実行中です。終了すると中断されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are running in the playground.</source>
        <translation>
            <numerusform>%n 件の回答がプレイグラウンドで実行中です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ErrorCardModel</name>
    <message>
        <source>The answer from %1 broke off</source>
        <translation>%1 の回答が途切れました</translation>
    </message>
    <message>
        <source>There is no key for %1</source>
        <translation>%1 のキーがありません</translation>
    </message>
    <message>
        <source>%1 does not allow this model with your key</source>
        <translation>%1 はこのキーではこのモデルを許可していません</translation>
    </message>
    <message>
        <source>%1 refused the key</source>
        <translation>%1 がキーを拒否しました</translation>
    </message>
    <message>
        <source>%1 refused the key ending …%2</source>
        <translation>%1 が末尾 …%2 のキーを拒否しました</translation>
    </message>
    <message>
        <source>The budget or credit at %1 is used up</source>
        <translation>%1 の予算またはクレジットを使い切りました</translation>
    </message>
    <message>
        <source>A rate limit of %1 is reached</source>
        <translation>%1 の頻度制限に達しました</translation>
    </message>
    <message>
        <source>%1 does not serve this model</source>
        <translation>%1 はこのモデルを提供していません</translation>
    </message>
    <message>
        <source>No provider serves this model</source>
        <translation>このモデルを提供するプロバイダーはありません</translation>
    </message>
    <message>
        <source>%1 did not accept the request</source>
        <translation>%1 がリクエストを受け付けませんでした</translation>
    </message>
    <message>
        <source>%1 did not accept “%2”</source>
        <translation>%1 が「%2」を受け付けませんでした</translation>
    </message>
    <message>
        <source>The request is too large for this model</source>
        <translation>リクエストがこのモデルには大きすぎます</translation>
    </message>
    <message>
        <source>%1 cannot do this</source>
        <translation>%1 はこの操作に対応していません</translation>
    </message>
    <message>
        <source>%1 could not be reached</source>
        <translation>%1 に接続できませんでした</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 が時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>%1 has a fault</source>
        <translation>%1 に障害があります</translation>
    </message>
    <message>
        <source>Something went wrong in Sluice</source>
        <translation>Sluice で問題が発生しました</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>リクエスト %1</translation>
    </message>
    <message>
        <source>This was not sent to %1</source>
        <translation>%1 には送信していません</translation>
    </message>
    <message>
        <source>As far as is known, this model takes no images. Pick one that does, or ask again without the image.</source>
        <translation>わかっている限り、このモデルは画像に対応していません。対応しているモデルを選ぶか、画像なしでもう一度質問してください。</translation>
    </message>
</context>
<context>
    <name>sluice::FileQuestions</name>
    <message>
        <source>Export the session</source>
        <translation>セッションをエクスポート</translation>
    </message>
    <message>
        <source>Import a session</source>
        <translation>セッションをインポート</translation>
    </message>
    <message>
        <source>Sessions (*.json)</source>
        <translation>セッション (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Attach images</source>
        <translation>画像を添付</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Replay a stream</source>
        <translation>ストリームを再生</translation>
    </message>
    <message>
        <source>Streams (*.sse)</source>
        <translation>ストリーム (*.sse)</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>証明書ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>証明書 (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>フォルダー:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>ファイル名:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>ファイルの種類:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>sluice::GatewayModel</name>
    <message>
        <source>Port %1 is taken by %2 (process %3).</source>
        <translation>ポート %1 は %2（プロセス %3）が使用中です。</translation>
    </message>
</context>
<context>
    <name>sluice::GuardDraft</name>
    <message>
        <source>A guard needs a name.</source>
        <translation>ガードには名前が必要です。</translation>
    </message>
    <message>
        <source>At most 100 characters, without / and commas.</source>
        <translation>100 文字まで、/ とコンマは使えません。</translation>
    </message>
    <message>
        <source>There is a guard of that name.</source>
        <translation>この名前のガードがほかにあります。</translation>
    </message>
</context>
<context>
    <name>sluice::GuardsModel</name>
    <message>
        <source>Guards cannot be kept: the data store could not be opened.</source>
        <translation>ガードを保存できません。データストアを開けませんでした。</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>機密情報</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>個人データ</translation>
    </message>
    <message>
        <source>Injected instructions</source>
        <translation>注入された指示</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>A service&apos;s judgement</source>
        <translation>サービスによる判定</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Only record</source>
        <translation>記録のみ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>シャドー</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>Ask another model</source>
        <translation>別のモデルに尋ねる</translation>
    </message>
</context>
<context>
    <name>sluice::Images</name>
    <message>
        <source>This is no PNG, JPEG, GIF or WebP image.</source>
        <translation>PNG、JPEG、GIF、WebP の画像ではありません。</translation>
    </message>
    <message>
        <source>%1 images cannot be read here; save it as PNG or JPEG.</source>
        <translation>ここでは %1 画像を読めません。PNG か JPEG で保存してください。</translation>
    </message>
    <message>
        <source>The image has %1 million pixels; at most %2 million are read.</source>
        <translation>画像は %1 百万画素です。読めるのは %2 百万画素までです。</translation>
    </message>
    <message>
        <source>The image is damaged.</source>
        <translation>画像が壊れています。</translation>
    </message>
    <message>
        <source>The image is too large, even when it is made smaller.</source>
        <translation>縮小しても画像が大きすぎます。</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>これはファイルではありません。</translation>
    </message>
    <message>
        <source>The file is longer than %1.</source>
        <translation>ファイルが %1 を超えています。</translation>
    </message>
</context>
<context>
    <name>sluice::InspectorModel</name>
    <message>
        <source>Which provider has this model shows when it is asked.</source>
        <translation>どのプロバイダーがこのモデルを持つかは、質問したときに分かります。</translation>
    </message>
    <message>
        <source>Only the first part is shown, as it is sent. Copy gives all %1.</source>
        <translation>送信される内容の先頭だけを表示しています。コピーでは %1 すべてが得られます。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>保存されませんでした: %1</translation>
    </message>
    <message>
        <source>Images are shortened here. Copy gives all %1.</source>
        <translation>画像はここでは省略しています。コピーすると %1 すべてになります。</translation>
    </message>
    <message>
        <source>%1 is not replayed: %2</source>
        <translation>%1 は再生されません：%2</translation>
    </message>
    <message>
        <source>%1 is not replayed while answers come.</source>
        <translation>回答の受信中は %1 を再生しません。</translation>
    </message>
</context>
<context>
    <name>sluice::KeyDraft</name>
    <message>
        <source>Give it a name, such as that of the tool or person who uses it.</source>
        <translation>使うツールや人の名前など、名前を付けてください。</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>%1 文字までです。</translation>
    </message>
    <message>
        <source>Sluice uses this name for its own key. Choose another one.</source>
        <translation>この名前は Sluice 自身のキーに使われています。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Another key has this name.</source>
        <translation>この名前のキーがほかにあります。</translation>
    </message>
    <message>
        <source>A date such as %1, or a number of days.</source>
        <translation>%1 のような日付、または日数。</translation>
    </message>
    <message>
        <source>This day is over. Choose a later one.</source>
        <translation>この日は過ぎています。後の日を選んでください。</translation>
    </message>
    <message>
        <source>A whole number of 1 or more, or empty for no limit.</source>
        <translation>1 以上の整数。空欄なら制限なし。</translation>
    </message>
    <message>
        <source>An amount in US dollars such as %1, or empty for no limit.</source>
        <translation>%1 のような米ドルの金額。空欄なら制限なし。</translation>
    </message>
</context>
<context>
    <name>sluice::KeyRing</name>
    <message>
        <source>The keychain did not give the key: it is locked, or the key is no longer in it.</source>
        <translation>キーチェーンがキーを渡しませんでした。ロックされているか、キーがもうありません。</translation>
    </message>
</context>
<context>
    <name>sluice::LinkModel</name>
    <message>
        <source>What stands before the @ is a user name, not the place it leads to.</source>
        <translation>@ の前はユーザー名で、リンク先ではありません。</translation>
    </message>
    <message>
        <source>The name of this place has letters that may look like others.</source>
        <translation>このリンク先の名前には、ほかの文字に見える文字が含まれています。</translation>
    </message>
</context>
<context>
    <name>sluice::LocalServersModel</name>
    <message>
        <source>%1 · removed</source>
        <translation>%1 · 削除済み</translation>
    </message>
    <message>
        <source>%1 · does not answer</source>
        <translation>%1 · 応答なし</translation>
    </message>
    <message>
        <source>%1 · wants a key</source>
        <translation>%1 · キーが必要</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n model(s)</source>
        <translation>
            <numerusform>%1 · %n モデル</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::LookModel</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
</context>
<context>
    <name>sluice::MissingKeys</name>
    <message>
        <source>The keychain does not answer.</source>
        <translation>キーチェーンが応答しません。</translation>
    </message>
    <message>
        <source>%1 Set %2 in the environment.</source>
        <translation>%1 環境変数 %2 を設定してください。</translation>
    </message>
</context>
<context>
    <name>sluice::ModelPickerModel</name>
    <message>
        <source>In this pane</source>
        <translation>このペイン</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>入力どおり</translation>
    </message>
</context>
<context>
    <name>sluice::NetworkModel</name>
    <message>
        <source>The data store cannot be opened, so nothing can be set.</source>
        <translation>データストアを開けないため、何も設定できません。</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address. Until then all stays as it was.</source>
        <translation>プロキシのアドレスを入力してください。それまでは今までどおりです。</translation>
    </message>
    <message>
        <source>Only proxies that speak HTTP or SOCKS5 can be used, as http://… or socks5://….</source>
        <translation>使えるのは HTTP または SOCKS5 のプロキシだけです（http://… または socks5://…）。</translation>
    </message>
    <message>
        <source>This is no address. It looks like proxy.example or 192.0.2.1.</source>
        <translation>アドレスではありません。proxy.example や 192.0.2.1 のように書きます。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>ポートは 1 から 65535 の数です。</translation>
    </message>
    <message>
        <source>The password is too long: a proxy takes at most 255 bytes.</source>
        <translation>パスワードが長すぎます。プロキシが受け付けるのは最大 255 バイトです。</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>キーチェーン内</translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation>今回の実行のみ</translation>
    </message>
    <message>
        <source>In the keychain, asked for when it is needed</source>
        <translation>キーチェーン内、必要なときに読み出します</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is empty. What was before stays.</source>
        <translation>%1 は読めないか空です。今までどおりです。</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM or DER form. What was before stays.</source>
        <translation>%1 には PEM または DER 形式の証明書がありません。今までどおりです。</translation>
    </message>
    <message>
        <source>This file cannot be read any more, or holds no certificate. Until it does, or another is chosen, only the system&apos;s authorities are trusted.</source>
        <translation>このファイルはもう読めないか、証明書がありません。直るか別のファイルが選ばれるまで、システムの認証局だけを信頼します。</translation>
    </message>
</context>
<context>
    <name>sluice::PaneModel</name>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>思考中</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>回答中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>打ち切り</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1: failed, %2</source>
        <translation>%1: 失敗、%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: stopped after %n token(s)</source>
        <translation>
            <numerusform>%1: %n トークンで停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: answer cut off at the token limit, %n token(s)</source>
        <translation>
            <numerusform>%1: トークン上限で打ち切り、%n トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: answer withheld by a content filter, %n token(s)</source>
        <translation>
            <numerusform>%1: コンテンツフィルターにより保留、%n トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: answer complete, %n token(s)</source>
        <translation>
            <numerusform>%1: 回答完了、%n トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>この回答を停止しました。</translation>
    </message>
    <message>
        <source>The answer is cut off: it reached the limit of tokens.</source>
        <translation>回答はトークンの上限に達したため打ち切られました。</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter withheld the rest of this answer.</source>
        <translation>プロバイダーのコンテンツフィルターが、この回答の残りを保留しました。</translation>
    </message>
    <message>
        <source>Answer of %1: %2</source>
        <translation>%1 の回答: %2</translation>
    </message>
    <message>
        <source>lost after %1 tok, %2</source>
        <translation>%1 tok、%2 で途絶</translation>
    </message>
    <message>
        <source>The model ended without an answer.</source>
        <translation>モデルは回答せずに終了しました。</translation>
    </message>
    <message>
        <source>The limit of tokens was reached before the answer began.</source>
        <translation>回答が始まる前にトークンの上限に達しました。</translation>
    </message>
    <message>
        <source>The provider withheld the answer.</source>
        <translation>プロバイダーが回答を保留しました。</translation>
    </message>
    <message>
        <source>Stopped before the answer began.</source>
        <translation>回答が始まる前に停止しました。</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Sluice ended while this answer came. What had come by then was kept.</source>
        <translation>この回答の受信中に Sluice が終了しました。それまでに届いた内容は保存されています。</translation>
    </message>
    <message>
        <source>%1 %2/%3</source>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>waits its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>%1 cheaper than the next pane</source>
        <translation>次のペインより %1 安い</translation>
    </message>
    <message>
        <source>%1 faster than the next pane</source>
        <translation>次のペインより %1 速い</translation>
    </message>
    <message>
        <source>%1 cheaper</source>
        <translation>%1 安い</translation>
    </message>
    <message>
        <source>%1 faster</source>
        <translation>%1 速い</translation>
    </message>
</context>
<context>
    <name>sluice::PaneSettings</name>
    <message>
        <source>Nothing is set any more.</source>
        <translation>設定はすべて解除されました。</translation>
    </message>
</context>
<context>
    <name>sluice::Parameters</name>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
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
        <translation>最大出力トークン数</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>存在ペナルティ</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>頻度ペナルティ</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <translation>停止シーケンス</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>推論の度合い</translation>
    </message>
    <message>
        <source>Service tier</source>
        <translation>サービス階層</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Response format</source>
        <translation>応答形式</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Tool choice</source>
        <translation>ツールの選択</translation>
    </message>
    <message>
        <source>Parallel tool calls</source>
        <translation>ツールの並列呼び出し</translation>
    </message>
    <message>
        <source>%1: sent as %2</source>
        <translation>%1: %2 として送信</translation>
    </message>
    <message>
        <source>%1: shortened</source>
        <translation>%1: 短縮</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <translation>%1: 除外</translation>
    </message>
    <message>
        <source>For this model – %1.</source>
        <translation>このモデルでは – %1。</translation>
    </message>
    <message>
        <source>This model takes no images: it will not be asked. Take them out or pick another one.</source>
        <translation>このモデルは画像を受け取らないため、送信しません。画像を外すか別のモデルを選んでください。</translation>
    </message>
</context>
<context>
    <name>sluice::ParametersModel</name>
    <message>
        <source>Not taken by this provider</source>
        <translation>このプロバイダーは受け付けません</translation>
    </message>
    <message>
        <source>Not taken by this model</source>
        <translation>このモデルは受け付けません</translation>
    </message>
    <message>
        <source>At least %1: it is raised to that</source>
        <translation>最小 %1: この値に引き上げられます</translation>
    </message>
    <message>
        <source>At most %1: it is lowered to that</source>
        <translation>最大 %1: この値に引き下げられます</translation>
    </message>
    <message>
        <source>Not among what this model takes</source>
        <translation>このモデルが受け付ける値ではありません</translation>
    </message>
    <message>
        <source>Longer than %1 characters: left out</source>
        <translation>%1 文字を超えています: 除外</translation>
    </message>
    <message>
        <source>This is no whole number; it is not sent</source>
        <translation>整数ではないため送信されません</translation>
    </message>
    <message>
        <source>This is no number; it is not sent</source>
        <translation>数値ではないため送信されません</translation>
    </message>
    <message>
        <source>%1: “%2” is no number.</source>
        <translation>%1：「%2」は数値ではありません。</translation>
    </message>
</context>
<context>
    <name>sluice::PlaygroundModel</name>
    <message>
        <source>A new conversation has begun.</source>
        <translation>新しい会話を始めました。</translation>
    </message>
    <message>
        <source>Pane %1 is closed.</source>
        <translation>ペイン %1 を閉じました。</translation>
    </message>
    <message>
        <source>The message and what followed it are deleted.</source>
        <translation>メッセージとそれ以降を削除しました。</translation>
    </message>
    <message>
        <source>The change to the prompt is given up.</source>
        <translation>プロンプトの変更を取り消しました。</translation>
    </message>
    <message>
        <source>The images are still being read.</source>
        <translation>画像をまだ読み込み中です。</translation>
    </message>
    <message>
        <source>Replay of %1</source>
        <translation>%1 の再生</translation>
    </message>
</context>
<context>
    <name>sluice::PresetFolder</name>
    <message>
        <source>This is no file.</source>
        <translation>これはファイルではありません。</translation>
    </message>
    <message>
        <source>The preset was not saved: %1</source>
        <translation>プリセットは保存されませんでした: %1</translation>
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
        <translation>「%1」として保存しました。</translation>
    </message>
    <message>
        <source>%1 in the folder of presets cannot be read.</source>
        <translation>プリセットのフォルダーにある %1 を読み取れません。</translation>
    </message>
    <message>
        <source>“%1” is used.</source>
        <translation>「%1」を使用しています。</translation>
    </message>
    <message>
        <source>Back to “%1”.</source>
        <translation>「%1」に戻しました。</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Only files on this machine can be opened.</source>
        <translation>開けるのはこのマシン上のファイルだけです。</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
</context>
<context>
    <name>sluice::PricesModel</name>
    <message>
        <source>%1 in, %2 cached, %3 out</source>
        <translation>入 %1、キャッシュ %2、出 %3</translation>
    </message>
    <message>
        <source>A number of dollars, 0 or more.</source>
        <translation>0以上のドル額。</translation>
    </message>
    <message>
        <source>A provider and its model, with a slash between.</source>
        <translation>プロバイダーとモデルを「/」で区切ってください。</translation>
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
        <translation>%1: ≈%2 トークン、文脈長の %3、入力 %4</translation>
    </message>
    <message>
        <source>The answers&apos; tokens come on top.</source>
        <translation>これに回答のトークンが加わります。</translation>
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
        <translation>これらのプロバイダーのキーはキーチェーンにありません。</translation>
    </message>
    <message>
        <source>Its model list came in %1.</source>
        <translation>モデルの一覧は %1 で届きました。</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Key ending …%1</source>
        <translation>末尾 …%1 のキー</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1、%2 から</translation>
    </message>
    <message>
        <source>%1, in the keychain</source>
        <translation>%1、キーチェーン内</translation>
    </message>
    <message>
        <source>%1, for this run only</source>
        <translation>%1、終了まで</translation>
    </message>
    <message>
        <source>In the keychain, which has not given it</source>
        <translation>キーチェーン内 (渡されませんでした)</translation>
    </message>
    <message>
        <source>%1, no key needed</source>
        <translation>%1、キー不要</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>the one in the keychain is not used</source>
        <translation>キーチェーン内のものは使いません</translation>
    </message>
    <message>
        <source>This is no key: it is one word, without spaces or line ends. Copy it again, whole and alone.</source>
        <translation>キーではありません。キーは空白も改行もない一語です。全体をそれだけでコピーし直してください。</translation>
    </message>
    <message>
        <source>This key is there already.</source>
        <translation>このキーはすでにあります。</translation>
    </message>
    <message>
        <source>Another key has this name.</source>
        <translation>別のキーがこの名前を使っています。</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered in %2 with %n model(s).</source>
        <translation>
            <numerusform>%1 は %2 で応答しました（モデル %n 件）。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refuses the key: %2 Copy it again from the provider&apos;s site, or paste another one.</source>
        <translation>%1 がキーを拒否しました: %2 プロバイダーのサイトからコピーし直すか、別のキーを貼り付けてください。</translation>
    </message>
    <message>
        <source>TTFT of its last answer, at %1.</source>
        <translation>最後の回答（%1）の TTFT です。</translation>
    </message>
    <message>
        <source>Its last answer&apos;s TTFT stands here; there was none yet.</source>
        <translation>最後の回答の TTFT がここに表示されます。まだ回答はありません。</translation>
    </message>
    <message>
        <source>A key is never written into a file of Sluice.</source>
        <translation>キーが Sluice のファイルに書かれることは決してありません。</translation>
    </message>
    <message>
        <source>A key that is saved goes to the keychain of this system (%1), never into a file of Sluice.</source>
        <translation>保存したキーはこのシステムのキーチェーン（%1）に入り、Sluice のファイルには決して書かれません。</translation>
    </message>
    <message>
        <source>There is no keychain here (Secret Service or KWallet): a key is used until Sluice ends and kept nowhere. For one that stays, set a variable before Sluice starts: %1.</source>
        <translation>ここにはキーチェーン（Secret Service または KWallet）がありません。キーは Sluice の終了まで使われ、どこにも保存されません。残すには、Sluice の起動前に変数を設定してください: %1。</translation>
    </message>
</context>
<context>
    <name>sluice::RequestChart</name>
    <message>
        <source>Requests, and those that failed</source>
        <translation>リクエストと失敗</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>TTFT: median and 95 %</source>
        <translation>TTFT：中央値と95 %</translation>
    </message>
    <message>
        <source>tok/s, median</source>
        <translation>tok/s（中央値）</translation>
    </message>
</context>
<context>
    <name>sluice::RequestCharts</name>
    <message numerus="yes">
        <source>%1 · %n request(s)</source>
        <translation>
            <numerusform>%1 · %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest 200,000 are counted</source>
        <translation>新しい200,000件を集計</translation>
    </message>
    <message>
        <source>%1, %2 stopped</source>
        <translation>%1、停止 %2 件</translation>
    </message>
    <message>
        <source>median %1, 95 % under %2</source>
        <translation>中央値 %1、95 % が %2 未満</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), %1 failed</source>
        <translation>
            <numerusform>リクエスト %Ln 件、失敗 %1 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::RequestDetail</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>応答元</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Tokens in/out</source>
        <translation>トークン 入/出</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Its counts</source>
        <translation>カウント</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>終了理由</translation>
    </message>
    <message>
        <source>Id at the provider</source>
        <translation>プロバイダーでのID</translation>
    </message>
    <message>
        <source>The first 32 KiB of each text are shown; copying takes all.</source>
        <translation>各本文の先頭32 KiBを表示します。コピーは全文です。</translation>
    </message>
    <message>
        <source>Its texts were not kept. Settings › Data can have them kept from now on; then a request can be read here and opened in the playground.</source>
        <translation>本文は保存されていません。設定 › データで今後保存するようにすれば、ここで読み、プレイグラウンドで開けます。</translation>
    </message>
    <message>
        <source>Its texts were not kept: only those of requests that fail are. Settings › Data can have all kept.</source>
        <translation>本文は保存されていません。失敗したものだけが保存されます。設定 › データですべて保存できます。</translation>
    </message>
    <message>
        <source>Its texts were not kept when it was made, or are gone by now.</source>
        <translation>本文は保存されなかったか、すでに削除されています。</translation>
    </message>
    <message>
        <source>It cannot be asked again: %1</source>
        <translation>もう一度送れません: %1</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>ガード</translation>
    </message>
    <message>
        <source>There is room for %1 panes only. Not asked again: %2.</source>
        <translation>ペインは %1 個までです。再送信に含まれないモデル: %2。</translation>
    </message>
    <message>
        <source>began at %1</source>
        <translation>%1 で開始</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>所要 %1</translation>
    </message>
</context>
<context>
    <name>sluice::RouteDraft</name>
    <message>
        <source>In order</source>
        <translation>順番どおり</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>重みに従う</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>交代で</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>無作為</translation>
    </message>
    <message>
        <source>Quickest to begin</source>
        <translation>最も早く始まるもの</translation>
    </message>
    <message>
        <source>Most tokens a second</source>
        <translation>毎秒のトークンが最多</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>最も安いもの</translation>
    </message>
    <message>
        <source>The first target answers; the others stand in when it fails.</source>
        <translation>最初のターゲットが回答し、失敗したらほかが代わります。</translation>
    </message>
    <message>
        <source>Each target gets a share of the requests by its weight.</source>
        <translation>各ターゲットが重みに応じてリクエストを受け持ちます。</translation>
    </message>
    <message>
        <source>The targets take turns.</source>
        <translation>ターゲットが交代で回答します。</translation>
    </message>
    <message>
        <source>Any target, with equal chances.</source>
        <translation>どのターゲットも同じ確率です。</translation>
    </message>
    <message>
        <source>The target whose first token has come soonest of late.</source>
        <translation>最近、最初のトークンが最も早く届いたターゲット。</translation>
    </message>
    <message>
        <source>The target that has written fastest of late.</source>
        <translation>最近、最も速く出力したターゲット。</translation>
    </message>
    <message>
        <source>The target with the lowest price.</source>
        <translation>価格が最も低いターゲット。</translation>
    </message>
    <message>
        <source>Pick a model, or type one as provider/model.</source>
        <translation>モデルを選ぶか、「プロバイダー/モデル」の形で入力してください。</translation>
    </message>
    <message>
        <source>Must be provider/model, with one of the providers %1.</source>
        <translation>「プロバイダー/モデル」の形で、プロバイダーは %1 のいずれかです。</translation>
    </message>
    <message>
        <source>The weight is a number above 0, such as %1.</source>
        <translation>重みは %1 のような 0 より大きい数です。</translation>
    </message>
    <message>
        <source>The tier is a whole number from 0 to %1; lower ones come first.</source>
        <translation>階層は 0 から %1 までの整数で、小さいものが先です。</translation>
    </message>
    <message>
        <source>Give it a name; clients ask for it as their model.</source>
        <translation>名前を付けてください。クライアントがモデルとして指定します。</translation>
    </message>
    <message>
        <source>Another route has this name.</source>
        <translation>この名前のルートがほかにあります。</translation>
    </message>
    <message>
        <source>A route needs at least one target.</source>
        <translation>ルートには少なくとも 1 つのターゲットが必要です。</translation>
    </message>
</context>
<context>
    <name>sluice::RouteMenu</name>
    <message>
        <source>Route</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>名前をコピー</translation>
    </message>
</context>
<context>
    <name>sluice::RoutesModel</name>
    <message>
        <source>failing, tried again in %1</source>
        <translation>障害中、%1 後に再試行</translation>
    </message>
    <message>
        <source>failing, being tried again</source>
        <translation>障害中、再試行しています</translation>
    </message>
    <message>
        <source>at its limit for %1</source>
        <translation>あと %1 は上限</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>%1 · %2 tok/s</source>
        <translation>%1 · %2 tok/s</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>重み %1</translation>
    </message>
    <message>
        <source>tier %1</source>
        <translation>階層 %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>キー %1</translation>
    </message>
    <message>
        <source>%1 lists no model of this name.</source>
        <translation>%1 の一覧にこの名前のモデルはありません。</translation>
    </message>
</context>
<context>
    <name>sluice::SecretsModel</name>
    <message>
        <source>Was not read yet</source>
        <translation>まだ読んでいません</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <translation>%1 に読み込み</translation>
    </message>
    <message>
        <source>Could not be read again; the last value is kept. %1</source>
        <translation>読み直せません。最後の値を使います。%1</translation>
    </message>
    <message>
        <source>Cannot be read; what needs it is off. %1</source>
        <translation>読めません。必要とするものは停止中です。%1</translation>
    </message>
</context>
<context>
    <name>sluice::SessionsModel</name>
    <message>
        <source>“%1” is written.</source>
        <translation>「%1」を書き出しました。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>「%1」を書き出せませんでした: %2</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>「%1」を読み取れませんでした: %2</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>インポート済み</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>%1 (fork)</source>
        <translation>%1 (分岐)</translation>
    </message>
    <message>
        <source>“%1” is in the bin.</source>
        <translation>「%1」をごみ箱に移しました。</translation>
    </message>
    <message>
        <source>Sessions are kept only until you quit. %1</source>
        <translation>セッションは終了するまでしか保持されません。%1</translation>
    </message>
    <message>
        <source>What is new cannot be kept for now. %1</source>
        <translation>新しい内容は今のところ保存できません。%1</translation>
    </message>
    <message>
        <source>Searching does not work. %1</source>
        <translation>検索が機能しません。%1</translation>
    </message>
</context>
<context>
    <name>sluice::ShortcutsModel</name>
    <message>
        <source>Ask all panes</source>
        <translation>全ペインに質問</translation>
    </message>
    <message>
        <source>Ask all panes, wherever the keyboard is</source>
        <translation>フォーカスの場所によらず全ペインにたずねる</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>Stop the pane, or leave the maximised one</source>
        <translation>ペインを停止、または最大化を解除</translation>
    </message>
    <message>
        <source>Stop all panes</source>
        <translation>全ペインを停止</translation>
    </message>
    <message>
        <source>Commands, sessions and models</source>
        <translation>コマンド、セッション、モデル</translation>
    </message>
    <message>
        <source>Pick a model for the pane</source>
        <translation>ペインのモデルを選ぶ</translation>
    </message>
    <message>
        <source>Add a pane</source>
        <translation>ペインを追加</translation>
    </message>
    <message>
        <source>Go to a pane</source>
        <translation>ペインへ移動</translation>
    </message>
    <message>
        <source>Parameters, request, stream, code</source>
        <translation>パラメーター、リクエスト、ストリーム、コード</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Bring the last prompt back</source>
        <translation>直前のプロンプトを呼び戻す</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>%1 is needed for writing. Hold Ctrl or Alt, or take a function key.</source>
        <translation>%1 は入力に使います。Ctrl か Alt と組み合わせるか、ファンクションキーにしてください。</translation>
    </message>
    <message>
        <source>%1 has a meaning that stays.</source>
        <translation>%1 の意味は変えられません。</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <translation>%1 は「%2」に使われています。</translation>
    </message>
</context>
<context>
    <name>sluice::StreamModel</name>
    <message>
        <source>%1 events</source>
        <translation>%1 件のイベント</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 件見つかりました</translation>
    </message>
    <message>
        <source>%1 more were not kept: the stream is too long.</source>
        <translation>ストリームが長すぎるため、ほか %1 件は保持されませんでした。</translation>
    </message>
</context>
<context>
    <name>sluice::ToolsLane</name>
    <message>
        <source>The gateway offers no model: a provider needs its key first.</source>
        <translation>ゲートウェイにモデルがありません。まずプロバイダーのキーが必要です。</translation>
    </message>
</context>
<context>
    <name>sluice::ToolsModel</name>
    <message>
        <source>cannot</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手作業</translation>
    </message>
    <message>
        <source>found</source>
        <translation>見つかりました</translation>
    </message>
    <message>
        <source>connected: %1</source>
        <translation>接続済み: %1</translation>
    </message>
    <message>
        <source>Connecting needs the gateway to run.</source>
        <translation>接続にはゲートウェイの動作が必要です。</translation>
    </message>
</context>
<context>
    <name>sluice::TrayIcon</name>
    <message>
        <source>Gateway is stopping</source>
        <translation>ゲートウェイを停止しています</translation>
    </message>
    <message>
        <source>Gateway on %1</source>
        <translation>ゲートウェイ: %1</translation>
    </message>
    <message>
        <source>Gateway did not start</source>
        <translation>ゲートウェイは起動しませんでした</translation>
    </message>
    <message>
        <source>Gateway is off</source>
        <translation>ゲートウェイはオフです</translation>
    </message>
    <message>
        <source>Stop gateway now</source>
        <translation>ゲートウェイを今すぐ停止</translation>
    </message>
    <message>
        <source>Stop gateway</source>
        <translation>ゲートウェイを停止</translation>
    </message>
    <message>
        <source>Start gateway</source>
        <translation>ゲートウェイを起動</translation>
    </message>
    <message>
        <source>Copy base URL</source>
        <translation>ベース URL をコピー</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>Open Sluice</source>
        <translation>Sluice を開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Copy environment</source>
        <translation>環境変数をコピー</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>sluice::TrayNews</name>
    <message numerus="yes">
        <source>%n request(s) in the last minute</source>
        <translation>
            <numerusform>直近 1 分間に %n 件のリクエスト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 件失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>A budget is spent</source>
        <translation>予算を使い切った</translation>
    </message>
    <message>
        <source>%1 has spent its budget; its requests are refused.</source>
        <translation>%1 は予算を使い切りました。リクエストは拒否されます。</translation>
    </message>
    <message>
        <source>A request failed</source>
        <translation>リクエストが失敗しました</translation>
    </message>
    <message>
        <source>A model is left alone</source>
        <translation>モデルを休止中</translation>
    </message>
    <message>
        <source>%1 failed several times and is tried again in %2.</source>
        <translation>%1 は何度か失敗しました。%2 後に再試行します。</translation>
    </message>
    <message>
        <source>The gateway did not start</source>
        <translation>ゲートウェイは起動しませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n more since the last notice.</source>
        <translation>
            <numerusform>前回の通知からさらに %n 件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::WrittenSettings</name>
    <message>
        <source>Not taken by this provider</source>
        <translation>このプロバイダーは受け付けません</translation>
    </message>
    <message>
        <source>Not taken by this model</source>
        <translation>このモデルは受け付けません</translation>
    </message>
    <message>
        <source>Only the first %1 are sent</source>
        <translation>最初の %1 個だけが送信されます</translation>
    </message>
</context>
</TS>
