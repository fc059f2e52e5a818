<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About Sluice</source>
        <translation>关于 Sluice</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It stands on:</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。基于：</translation>
    </message>
</context>
<context>
    <name>ActionsBlock</name>
    <message>
        <source>Copy this answer as Markdown</source>
        <translation>以 Markdown 复制此回答</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>More for this answer</source>
        <translation>此回答的更多操作</translation>
    </message>
</context>
<context>
    <name>AlertChannels</name>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>New channel…</source>
        <translation>新建通道…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Quiet hours, with only what is critical told at once</source>
        <translation>静默时段：只立即通知严重事件</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>静默开始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>静默结束</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Set the quiet hours</source>
        <translation>设置静默时段</translation>
    </message>
</context>
<context>
    <name>AlertDialog</name>
    <message>
        <source>New channel</source>
        <translation>新建通道</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>通道 %1</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>发送到</translation>
    </message>
    <message>
        <source>When</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>As env.NAME, a variable of the environment</source>
        <translation>形如 env.NAME，即环境变量</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Addresses, with commas between them</source>
        <translation>地址，以逗号分隔</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>AlertEvents</name>
    <message>
        <source>What has come</source>
        <translation>已发生的</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>目前没有。</translation>
    </message>
    <message>
        <source>Nothing is watched yet: a rule says what is, and a channel who is told.</source>
        <translation>还没有监视任何内容：规则决定监视什么，通道决定通知谁。</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>即将</translation>
    </message>
    <message>
        <source>now</source>
        <translation>正在</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>AlertRow</name>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>It is left out: %1</source>
        <translation>已忽略：%1</translation>
    </message>
    <message>
        <source>Nobody is told until %1.</source>
        <translation>在 %1 之前不通知任何人。</translation>
    </message>
    <message>
        <source>It tells nobody: there is no channel for it.</source>
        <translation>不会通知任何人：没有可用的通道。</translation>
    </message>
</context>
<context>
    <name>AlertRules</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>新建规则…</translation>
    </message>
    <message>
        <source>Silence for a day</source>
        <translation>静默一天</translation>
    </message>
    <message>
        <source>Tell again</source>
        <translation>恢复通知</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Remove the channel %1?</source>
        <translation>移除通道 %1？</translation>
    </message>
    <message>
        <source>Remove the rule %1?</source>
        <translation>移除规则 %1？</translation>
    </message>
    <message>
        <source>Nothing is told there any more.</source>
        <translation>此后不再向那里发送通知。</translation>
    </message>
    <message>
        <source>Nobody watches it any more.</source>
        <translation>此后不再监视它。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Response format</source>
        <translation>回答格式</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>JSON 模式</translation>
    </message>
    <message>
        <source>Name, “answer” if empty</source>
        <translation>名称，留空则为“answer”</translation>
    </message>
    <message>
        <source>Name of the schema</source>
        <translation>模式的名称</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>严格</translation>
    </message>
    <message>
        <source>The provider holds the model to the schema</source>
        <translation>提供商会让模型遵守该模式</translation>
    </message>
    <message>
        <source>JSON schema of the answer</source>
        <translation>回答的 JSON 模式</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Lay out the schema</source>
        <translation>格式化模式</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Calls the tool %1</source>
        <translation>调用工具 %1</translation>
    </message>
</context>
<context>
    <name>AuditHead</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>对象</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>正在验证…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>No row is like that</source>
        <translation>没有这样的行</translation>
    </message>
    <message>
        <source>What is changed from now on in routes, prices, keys and settings is listed here, with who did it.</source>
        <translation>今后对路由、价格、密钥和设置的更改及操作者会列在这里。</translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>AuthorBlock</name>
    <message>
        <source>Answer of %1</source>
        <translation>%1 的回答</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 was not removed: %2</source>
        <translation>未移除 %1:%2</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 未写入：%2</translation>
    </message>
</context>
<context>
    <name>BranchSwitch</name>
    <message>
        <source>Branch %1 of %2</source>
        <translation>分支 %1 / %2</translation>
    </message>
    <message>
        <source>Branch before</source>
        <translation>上一分支</translation>
    </message>
    <message>
        <source>Branch after</source>
        <translation>下一分支</translation>
    </message>
</context>
<context>
    <name>ClientKeyDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Who or what uses it</source>
        <translation>使用它的人或工具</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>A date, or days from now; empty: for good</source>
        <translation>日期，或从今天起的天数；留空：永久</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Names with commas between, * for any text; empty: all</source>
        <translation>名称以逗号分隔，* 代表任意文本；留空：全部</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>每分钟请求数</translation>
    </message>
    <message>
        <source>Tokens per minute</source>
        <translation>每分钟 token 数</translation>
    </message>
    <message>
        <source>Dollars per day</source>
        <translation>每日美元</translation>
    </message>
    <message>
        <source>Dollars per month</source>
        <translation>每月美元</translation>
    </message>
    <message>
        <source>Empty fields limit nothing</source>
        <translation>留空的字段不作限制</translation>
    </message>
    <message>
        <source>New client key</source>
        <translation>新建客户端密钥</translation>
    </message>
    <message>
        <source>Limits of this key</source>
        <translation>此密钥的限制</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>创建密钥</translation>
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
        <translation>Sluice 自用</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Edit the limits of %1</source>
        <translation>编辑 %1 的限制</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>吊销…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Revoke the key of %1</source>
        <translation>吊销 %1 的密钥</translation>
    </message>
    <message>
        <source>Remove the key of %1 from the list</source>
        <translation>将 %1 的密钥移出列表</translation>
    </message>
    <message>
        <source>Make a new key for %1</source>
        <translation>为 %1 生成新密钥</translation>
    </message>
</context>
<context>
    <name>ClientKeys</name>
    <message>
        <source>made %1</source>
        <translation>创建于 %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>revoked %1</source>
        <translation>吊销于 %1</translation>
    </message>
    <message>
        <source>%1 requests/min</source>
        <translation>%1 请求/分钟</translation>
    </message>
    <message>
        <source>%1 tokens/min</source>
        <translation>%1 token/分钟</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>仅 %1</translation>
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
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>New client key…</source>
        <translation>新建客户端密钥…</translation>
    </message>
    <message>
        <source>No client has a key of its own yet. Give each tool or person a key of their own: it can be limited to models, a rate and a budget, and be revoked without the others noticing.</source>
        <translation>还没有客户端拥有自己的密钥。给每个工具或每个人各发一个：可以限制模型、速率和预算，吊销时也不影响其他密钥。</translation>
    </message>
    <message>
        <source>Revoke the key of %1?</source>
        <translation>吊销 %1 的密钥？</translation>
    </message>
    <message>
        <source>It is refused from now on, and cannot be made valid again. What it spent stays in the list.</source>
        <translation>它从现在起被拒绝，且无法恢复有效。它的花费仍保留在列表中。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>吊销</translation>
    </message>
    <message>
        <source>Make a new key for %1?</source>
        <translation>为 %1 生成新密钥？</translation>
    </message>
    <message>
        <source>It has the same name and limits and has spent nothing. The old key is refused from now on.</source>
        <translation>名称和限制不变，花费从零开始。旧密钥从现在起被拒绝。</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>生成密钥</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
</context>
<context>
    <name>CodeBox</name>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
</context>
<context>
    <name>CodeHeadBlock</name>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
</context>
<context>
    <name>CodeTab</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Copy the program</source>
        <translation>复制程序</translation>
    </message>
    <message>
        <source>By way of the gateway</source>
        <translation>经由网关</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>The key is read from the environment; it never stands in the program.</source>
        <translation>密钥从环境中读取，绝不会出现在程序里。</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>使用“%1”</translation>
    </message>
    <message>
        <source>What to do, a page, a session, or a model for this pane</source>
        <translation>要做的事、页面、会话或此窗格的模型</translation>
    </message>
    <message>
        <source>Nothing that can be done, no page, session or model has this name.</source>
        <translation>没有名为此的操作、页面、会话或模型。</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Esc stops the current pane, %1 all</source>
        <translation>Esc 停止当前窗格，%1 停止全部</translation>
    </message>
    <message>
        <source>Ask all panes… Enter runs, Shift+Enter breaks the line</source>
        <translation>向所有窗格提问… Enter 运行，Shift+Enter 换行</translation>
    </message>
</context>
<context>
    <name>ComposerTools</name>
    <message>
        <source>New conversation (%1)</source>
        <translation>新对话 (%1)</translation>
    </message>
    <message>
        <source>Add a pane (%1)</source>
        <translation>添加窗格 (%1)</translation>
    </message>
    <message>
        <source>Attach images; they can also be pasted or dropped</source>
        <translation>附加图片；也可以粘贴或拖放</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Copy %1</source>
        <translation>复制%1</translation>
    </message>
</context>
<context>
    <name>CoreText</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>The JSON ends too early.</source>
        <translation>JSON 过早结束。</translation>
    </message>
    <message>
        <source>The JSON has ended before this.</source>
        <translation>JSON 在此之前已结束。</translation>
    </message>
    <message>
        <source>A colon is missing before this.</source>
        <translation>此处之前缺少冒号。</translation>
    </message>
    <message>
        <source>A name in quotes must stand here.</source>
        <translation>此处必须是带引号的名称。</translation>
    </message>
    <message>
        <source>A value must stand here.</source>
        <translation>此处必须是一个值。</translation>
    </message>
    <message>
        <source>A comma or } is missing before this.</source>
        <translation>此处之前缺少逗号或 }。</translation>
    </message>
    <message>
        <source>A comma or ] is missing before this.</source>
        <translation>此处之前缺少逗号或 ]。</translation>
    </message>
    <message>
        <source>No JSON can hold this.</source>
        <translation>JSON 中不能包含此内容。</translation>
    </message>
    <message>
        <source>This is no JSON.</source>
        <translation>这不是 JSON。</translation>
    </message>
    <message>
        <source>The schema has a fault. %1</source>
        <translation>架构有误。%1</translation>
    </message>
    <message>
        <source>The tools have a fault. %1</source>
        <translation>工具有误。%1</translation>
    </message>
    <message>
        <source>The schema must be an object: {&quot;type&quot;: &quot;object&quot;, …}.</source>
        <translation>架构必须是对象：{&quot;type&quot;: &quot;object&quot;, …}。</translation>
    </message>
    <message>
        <source>A schema is an object, or true or false.</source>
        <translation>架构是对象，或者 true 或 false。</translation>
    </message>
    <message>
        <source>“type” must name at least one type.</source>
        <translation>“type”必须至少指定一个类型。</translation>
    </message>
    <message>
        <source>“type” is one of string, number, integer, boolean, object, array and null.</source>
        <translation>“type”须为 string、number、integer、boolean、object、array、null 之一。</translation>
    </message>
    <message>
        <source>This name is there twice.</source>
        <translation>此名称出现了两次。</translation>
    </message>
    <message>
        <source>A tool is an object.</source>
        <translation>工具是一个对象。</translation>
    </message>
    <message>
        <source>Tools are a list: [ … ].</source>
        <translation>工具是一个列表：[ … ]。</translation>
    </message>
    <message>
        <source>A function needs a “name”.</source>
        <translation>函数需要“name”。</translation>
    </message>
    <message>
        <source>“parameters” must be a schema: an object.</source>
        <translation>“parameters”必须是架构，即一个对象。</translation>
    </message>
    <message>
        <source>“strict” is true or false.</source>
        <translation>“strict”为 true 或 false。</translation>
    </message>
    <message>
        <source>A name is 1 to 64 of the characters a-z A-Z 0-9 _ -.</source>
        <translation>名称由 1 到 64 个字符 a-z A-Z 0-9 _ - 组成。</translation>
    </message>
    <message>
        <source>Another tool has this name.</source>
        <translation>另一个工具已使用此名称。</translation>
    </message>
    <message>
        <source>“%1” must be a list with at least one value.</source>
        <translation>“%1”必须是至少含一个值的列表。</translation>
    </message>
    <message>
        <source>“%1” must be a number.</source>
        <translation>“%1”必须是数字。</translation>
    </message>
    <message>
        <source>“%1” must be a whole number, 0 or more.</source>
        <translation>“%1”必须是不小于 0 的整数。</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>“%1”必须是文本。</translation>
    </message>
    <message>
        <source>“%1” must be a regular expression.</source>
        <translation>“%1”必须是正则表达式。</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>“%1”必须为 true 或 false。</translation>
    </message>
    <message>
        <source>“%1” must be a list with at least one schema.</source>
        <translation>“%1”必须是至少含一个架构的列表。</translation>
    </message>
    <message>
        <source>“%1” must be an object of schemas.</source>
        <translation>“%1”必须是由架构组成的对象。</translation>
    </message>
    <message>
        <source>“%1” must be a list of names.</source>
        <translation>“%1”必须是名称列表。</translation>
    </message>
    <message>
        <source>“%1” must be an object.</source>
        <translation>“%1”必须是对象。</translation>
    </message>
    <message>
        <source>The model `%1` does not exist at any provider. The model list names those that do.</source>
        <translation>任何提供商都没有模型 `%1`。可用的模型见模型列表。</translation>
    </message>
    <message>
        <source>The model `%1` does not exist at any provider. Did you mean %2?</source>
        <translation>任何提供商都没有模型 `%1`。您是指 %2 吗？</translation>
    </message>
    <message>
        <source>Several providers have the model `%1`. Name one of %2.</source>
        <translation>多个提供商都有模型 `%1`。请指定 %2 之一。</translation>
    </message>
    <message>
        <source>The model `%1` does not exist or you do not have access to it.</source>
        <translation>模型 `%1` 不存在，或您无权访问。</translation>
    </message>
    <message>
        <source>The provider refused the key (HTTP 401); check it in the settings.</source>
        <translation>提供商拒绝了密钥 (HTTP 401)；请在设置中检查。</translation>
    </message>
    <message>
        <source>The provider does not allow this request with this key (HTTP 403).</source>
        <translation>提供商不允许用此密钥发出此请求 (HTTP 403)。</translation>
    </message>
    <message>
        <source>The provider knows no such model or address (HTTP 404); check the model&apos;s name.</source>
        <translation>提供商没有这样的模型或地址 (HTTP 404)；请检查模型名称。</translation>
    </message>
    <message>
        <source>The request is too large for the provider (HTTP 413); shorten it.</source>
        <translation>请求对提供商来说过大 (HTTP 413)；请缩短。</translation>
    </message>
    <message>
        <source>The provider&apos;s rate limit is reached (HTTP 429); wait and try again.</source>
        <translation>已达到提供商的速率限制 (HTTP 429)；请稍候重试。</translation>
    </message>
    <message>
        <source>The provider reported an error without a message; try again.</source>
        <translation>提供商报告了一个没有说明的错误；请重试。</translation>
    </message>
    <message>
        <source>The provider failed (HTTP %1); try again or use another model.</source>
        <translation>提供商出现故障 (HTTP %1)；请重试或换用其他模型。</translation>
    </message>
    <message>
        <source>The provider refused the request (HTTP %1) and gave no reason.</source>
        <translation>提供商拒绝了请求 (HTTP %1)，且未说明原因。</translation>
    </message>
</context>
<context>
    <name>CostBars</name>
    <message>
        <source>Nothing was asked in this time.</source>
        <translation>这段时间没有请求。</translation>
    </message>
</context>
<context>
    <name>CounterCell</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>median %1, %2</source>
        <translation>中位数 %1，%2</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Texts of requests</source>
        <translation>请求文本</translation>
    </message>
    <message>
        <source>What was asked and answered, up to 1 MiB each, with keys masked. Needed to read a request later and to open it in the playground.</source>
        <translation>请求与回答的内容，各最多 1 MiB，密钥已隐去。日后阅读请求或在试验场打开时需要。</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>Kept of failures</source>
        <translation>仅保留失败的</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Days to keep requests</source>
        <translation>请求保留天数</translation>
    </message>
    <message>
        <source>0: without an end</source>
        <translation>0：不限</translation>
    </message>
    <message>
        <source>Most requests</source>
        <translation>请求数上限</translation>
    </message>
    <message>
        <source>The oldest go first. 0: without an end</source>
        <translation>最旧的先删除。0：不限</translation>
    </message>
    <message>
        <source>Most text, in MiB</source>
        <translation>文本上限（MiB）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Export the requests</source>
        <translation>导出请求</translation>
    </message>
    <message>
        <source>Delete all requests…</source>
        <translation>删除所有请求…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>Delete all requests?</source>
        <translation>删除所有请求？</translation>
    </message>
    <message>
        <source>All records of requests and their texts go for good. Sessions, keys and what they spent stay.</source>
        <translation>所有请求记录及其文本将被永久删除。会话、密钥及其花费保留。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>DialogActions</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>DiffTab</name>
    <message>
        <source>Base</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Pane to compare with</source>
        <translation>要比较的窗格</translation>
    </message>
    <message>
        <source>Both answers, with what only one of them has</source>
        <translation>两个回答，以及仅其中一个有的内容</translation>
    </message>
    <message>
        <source>Struck out: only in the base. Underlined: only in this pane.</source>
        <translation>删除线：仅基准有。下划线：仅此窗格有。</translation>
    </message>
</context>
<context>
    <name>EditBlock</name>
    <message>
        <source>Your prompt</source>
        <translation>您的提示词</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Run in this pane</source>
        <translation>在此窗格运行</translation>
    </message>
    <message>
        <source>Run in all panes</source>
        <translation>在所有窗格运行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
</context>
<context>
    <name>EmptyPane</name>
    <message>
        <source>Pick a model above to begin.</source>
        <translation>先在上方选择一个模型。</translation>
    </message>
    <message>
        <source>This pane answers from your next prompt on. It has not seen the conversation so far.</source>
        <translation>此窗格从您的下一条提示词开始回答，它没有看到此前的对话。</translation>
    </message>
    <message>
        <source>Write a prompt below. Every pane answers it at the same time.</source>
        <translation>在下方输入提示词，所有窗格会同时回答。</translation>
    </message>
</context>
<context>
    <name>EndCard</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Remove and retry</source>
        <translation>移除后重试</translation>
    </message>
    <message>
        <source>Edit key</source>
        <translation>编辑密钥</translation>
    </message>
    <message>
        <source>Pick another model</source>
        <translation>选择其他模型</translation>
    </message>
    <message>
        <source>Copy the request&apos;s id</source>
        <translation>复制请求 ID</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>网络设置</translation>
    </message>
</context>
<context>
    <name>EstimateLabel</name>
    <message>
        <source>Estimate: %1</source>
        <translation>估算：%1</translation>
    </message>
</context>
<context>
    <name>FailureBlock</name>
    <message>
        <source>Edit the prompt</source>
        <translation>编辑提示词</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>重新生成</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Add a key to begin</source>
        <translation>添加密钥即可开始</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>模拟器</translation>
    </message>
    <message>
        <source>Everything works, without a key and without a network; the answers are made up.</source>
        <translation>一切可用，无需密钥和网络；回答是虚构的。</translation>
    </message>
    <message>
        <source>Try the simulator</source>
        <translation>试用模拟器</translation>
    </message>
    <message>
        <source>To the playground</source>
        <translation>前往试验场</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget the key for %1?</source>
        <translation>忘记 %1 的密钥？</translation>
    </message>
    <message>
        <source>It is deleted here and in the keychain. To use %1 again, paste a key again.</source>
        <translation>它会从这里和密钥环中删除。要再次使用 %1，请重新粘贴密钥。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
</context>
<context>
    <name>GatewayAccess</name>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>slc-…%1</source>
        <translation>slc-…%1</translation>
    </message>
    <message>
        <source>slc-… (only its check sum is kept)</source>
        <translation>slc-…（仅保存校验和）</translation>
    </message>
    <message>
        <source>slc-…</source>
        <translation>slc-…</translation>
    </message>
    <message>
        <source>Kept in the system keychain.</source>
        <translation>保存在系统密钥环中。</translation>
    </message>
    <message>
        <source>From SLUICE_GATEWAY_KEY; it is not written anywhere.</source>
        <translation>来自 SLUICE_GATEWAY_KEY；不会写入任何地方。</translation>
    </message>
    <message>
        <source>This key can be copied only until Sluice ends. Copy it now; it stays valid. A new one can be made at any time.</source>
        <translation>此密钥只能在 Sluice 退出前复制。请现在复制；它会继续有效。随时可以创建新密钥。</translation>
    </message>
    <message>
        <source>Only the check sum of the key is kept, so it cannot be shown. If it is lost, make a new one.</source>
        <translation>只保存了密钥的校验和，因此无法显示。如果丢失，请创建新密钥。</translation>
    </message>
    <message>
        <source>A key is made when the gateway is switched on for the first time, or now.</source>
        <translation>密钥会在首次打开网关时创建，也可以现在创建。</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>基础 URL</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新密钥…</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>创建密钥</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>创建新密钥？</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>生成密钥</translation>
    </message>
    <message>
        <source>The old key stops working at once. Tools that use it need the new one.</source>
        <translation>旧密钥立即失效。使用它的工具需要新密钥。</translation>
    </message>
</context>
<context>
    <name>GatewayPage</name>
    <message>
        <source>Put your key in the place of $SLUICE_KEY. Models are named provider/model, as in the playground.</source>
        <translation>请将 $SLUICE_KEY 换成您的密钥。模型的写法是“提供商/模型”，与试验场相同。</translation>
    </message>
    <message>
        <source>Copying puts your key in the place of $SLUICE_KEY. Models are named provider/model, as in the playground.</source>
        <translation>复制时会将 $SLUICE_KEY 换成您的密钥。模型的写法是“提供商/模型”，与试验场相同。</translation>
    </message>
    <message>
        <source>For the tools&apos; environment</source>
        <translation>用于工具的环境变量</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
</context>
<context>
    <name>GatewaySwitch</name>
    <message>
        <source>The gateway is stopping</source>
        <translation>网关正在停止</translation>
    </message>
    <message>
        <source>The gateway is on</source>
        <translation>网关已打开</translation>
    </message>
    <message>
        <source>The gateway is off</source>
        <translation>网关已关闭</translation>
    </message>
    <message>
        <source>It takes no new requests and ends when those that run are done.</source>
        <translation>它不再接受新请求，等正在运行的请求完成后结束。</translation>
    </message>
    <message>
        <source>Tools on this computer reach the simulator at %1.</source>
        <translation>此计算机上的工具通过 %1 访问模拟器。</translation>
    </message>
    <message>
        <source>Tools on this computer reach your providers at %1.</source>
        <translation>此计算机上的工具通过 %1 访问您的提供商。</translation>
    </message>
    <message>
        <source>Switch it on to give the tools on this computer one address and one key.</source>
        <translation>打开后，此计算机上的工具只需一个地址和一个密钥。</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>立即停止</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>There is no tray on this desktop: closing the window ends Sluice, and the gateway with it.</source>
        <translation>此桌面没有托盘：关闭窗口会退出 Sluice，网关也随之停止。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Switch the gateway off to change it.</source>
        <translation>要更改端口，请先关闭网关。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n 个运行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>使用端口 %1</translation>
    </message>
</context>
<context>
    <name>GuardDialog</name>
    <message>
        <source>New guard</source>
        <translation>新建护栏</translation>
    </message>
    <message>
        <source>Guard %1</source>
        <translation>护栏 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Stands in records and in the errors of refused requests</source>
        <translation>出现在记录以及被拒绝请求的错误中</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>In</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>然后</translation>
    </message>
    <message>
        <source>Words, one a line, whatever their case</source>
        <translation>词语，每行一个，不区分大小写</translation>
    </message>
    <message>
        <source>Regular expressions, one a line</source>
        <translation>正则表达式，每行一个</translation>
    </message>
    <message>
        <source>At most so many characters</source>
        <translation>最多字符数</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>No service is known: `sluice config set guard_services.NAME` adds one</source>
        <translation>没有已知的服务：用 `sluice config set guard_services.NAME` 添加</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>What a chat is told to judge by; may be empty</source>
        <translation>告知聊天据以判断的标准；可留空</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>JSON Schema that the answer has to fit</source>
        <translation>回答必须符合的 JSON Schema</translation>
    </message>
    <message>
        <source>At least so many characters</source>
        <translation>至少这么多字符</translation>
    </message>
</context>
<context>
    <name>GuardManner</name>
    <message>
        <source>Read through disguises</source>
        <translation>识破伪装</translation>
    </message>
    <message>
        <source>Letters of other scripts, with marks, or in other forms count as what they look like.</source>
        <translation>其他文字的字母、带符号或变形的字母按其外形处理。</translation>
    </message>
    <message>
        <source>Put back into the answer</source>
        <translation>在回答中还原</translation>
    </message>
    <message>
        <source>The model sees &lt;EMAIL_1&gt;, the client what it wrote.</source>
        <translation>模型看到 &lt;EMAIL_1&gt;，客户端看到自己所写的内容。</translation>
    </message>
</context>
<context>
    <name>GuardRow</name>
    <message>
        <source>State of %1</source>
        <translation>%1 的状态</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Edit the guard %1</source>
        <translation>编辑护栏 %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove the guard %1</source>
        <translation>移除护栏 %1</translation>
    </message>
    <message>
        <source>The gateway leaves it out: %1</source>
        <translation>网关忽略了它：%1</translation>
    </message>
</context>
<context>
    <name>GuardTesterCard</name>
    <message>
        <source>Nothing was found.</source>
        <translation>未发现任何内容。</translation>
    </message>
    <message>
        <source>It would pass, and be recorded.</source>
        <translation>会放行，并记录下来。</translation>
    </message>
    <message>
        <source>It would pass without what was found.</source>
        <translation>会去除发现的内容后放行。</translation>
    </message>
    <message>
        <source>It would be refused.</source>
        <translation>会被拒绝。</translation>
    </message>
    <message>
        <source>A guard could not look at it.</source>
        <translation>有护栏无法检查它。</translation>
    </message>
    <message>
        <source>Try them</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>A text to look at</source>
        <translation>要检查的文本</translation>
    </message>
    <message>
        <source>What goes on:</source>
        <translation>放行的内容：</translation>
    </message>
    <message>
        <source>Time taken: %1</source>
        <translation>用时：%1</translation>
    </message>
    <message>
        <source>No guard is on, so the built-in ones are tried: secrets, personal data, injected instructions.</source>
        <translation>没有开启的护栏，因此试用内置护栏：机密、个人数据、注入的指令。</translation>
    </message>
</context>
<context>
    <name>GuardsPage</name>
    <message>
        <source>Guards</source>
        <translation>护栏</translation>
    </message>
    <message>
        <source>Guards look at what tools ask through the gateway and at what they are answered, at every door and while it streams. Texts stay on this machine, but those that a service judges.</source>
        <translation>护栏会在每个入口检查工具经由网关发出的请求和得到的回答，流式传输时也不例外。文本不离开此计算机，由服务判断的除外。</translation>
    </message>
    <message>
        <source>What they found</source>
        <translation>发现结果</translation>
    </message>
    <message>
        <source>New guard…</source>
        <translation>新建护栏…</translation>
    </message>
    <message>
        <source>There is no guard yet: what is asked and answered passes as it is, and nothing looks at it.</source>
        <translation>还没有护栏：请求与回答原样通过，不受任何检查。</translation>
    </message>
    <message>
        <source>Remove the guard %1?</source>
        <translation>移除护栏 %1？</translation>
    </message>
    <message>
        <source>From now on nothing looks for it.</source>
        <translation>从现在起不再查找它。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>ImageStrip</name>
    <message>
        <source>Images that go with the prompt</source>
        <translation>随提示发送的图片</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Reading the image…</source>
        <translation>正在读取图片…</translation>
    </message>
</context>
<context>
    <name>ImagesBlock</name>
    <message>
        <source>Image %1 of %2</source>
        <translation>图片 %1/%2</translation>
    </message>
    <message>
        <source>Not shown: not in this session</source>
        <translation>不显示：不在此会话中</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Close the inspector (%1)</source>
        <translation>关闭检查器 (%1)</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Width of the inspector</source>
        <translation>检查器的宽度</translation>
    </message>
</context>
<context>
    <name>KeyOffers</name>
    <message>
        <source>Keys on this machine</source>
        <translation>这台机器上的密钥</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Look in tools&apos; files</source>
        <translation>查看工具的文件</translation>
    </message>
    <message>
        <source>Reads, and only when asked, what these keep: %1.</source>
        <translation>仅在要求时读取这些工具保存的内容：%1。</translation>
    </message>
    <message>
        <source>%1, from %2, in use and kept nowhere</source>
        <translation>%1，来自 %2，正在使用，未保存</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Keep the key for %1 from %2 in the keychain</source>
        <translation>将来自 %2 的 %1 密钥保存到密钥环</translation>
    </message>
    <message>
        <source>Use the key for %1 from %2</source>
        <translation>使用来自 %2 的 %1 密钥</translation>
    </message>
    <message>
        <source>No other key of these providers was found.</source>
        <translation>没有找到这些提供商的其他密钥。</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>%1: no keychain service answers (Secret Service or KWallet).</source>
        <translation>%1：没有密钥环服务响应（Secret Service 或 KWallet）。</translation>
    </message>
    <message>
        <source>%1: the keychain is locked or access was refused.</source>
        <translation>%1：密钥环已锁定或访问被拒绝。</translation>
    </message>
    <message>
        <source>%1: the keychain is locked, the request was cancelled, or the service failed (%2).</source>
        <translation>%1：密钥环已锁定、请求被取消或服务失败（%2）。</translation>
    </message>
    <message>
        <source>%1: there is no session bus, so there is no keychain service to ask.</source>
        <translation>%1：没有会话总线，因此没有可询问的密钥环服务。</translation>
    </message>
    <message>
        <source>The keychain was not read: it is locked, and unlocking it was cancelled.</source>
        <translation>未能读取密钥环：它已锁定，且解锁被取消。</translation>
    </message>
    <message>
        <source>The keychain was not read</source>
        <translation>未能读取密钥环</translation>
    </message>
    <message>
        <source>The key is kept for this run only</source>
        <translation>密钥只保留到本次退出</translation>
    </message>
    <message>
        <source>The key is still in the keychain</source>
        <translation>密钥仍在密钥环中</translation>
    </message>
</context>
<context>
    <name>KeychainNote</name>
    <message>
        <source>Look in the keychain</source>
        <translation>在密钥环中查找</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link in the browser?</source>
        <translation>在浏览器中打开此链接？</translation>
    </message>
    <message>
        <source>This link cannot be opened from here</source>
        <translation>无法从这里打开此链接</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>通往 %1</translation>
    </message>
    <message>
        <source>also written %1</source>
        <translation>也写作 %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>地址：%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>LocalServersCard</name>
    <message>
        <source>Servers on this machine</source>
        <translation>本机上的服务器</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Look for local servers</source>
        <translation>查找本地服务器</translation>
    </message>
    <message>
        <source>Asks once, and only here: %1.</source>
        <translation>只询问一次，且仅限这里：%1。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Undo removing %1</source>
        <translation>撤销移除 %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>None answers. Start one, or describe any other server in a file in %1.</source>
        <translation>没有服务器响应。请启动一个，或在 %1 中用文件描述其他服务器。</translation>
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
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Nothing glides or fades.</source>
        <translation>不滑动，不淡入淡出。</translation>
    </message>
</context>
<context>
    <name>MadeKeyDialog</name>
    <message>
        <source>The key for %1</source>
        <translation>%1 的密钥</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>密钥：%1</translation>
    </message>
    <message>
        <source>Copy it now and give it to the client. It cannot be shown again: Sluice keeps only its check sum.</source>
        <translation>请现在复制并交给客户端。它无法再次显示：Sluice 只保存其校验和。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>复制密钥</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Sluice – simulator</source>
        <translation>Sluice – 模拟器</translation>
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
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>以 Markdown 复制</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Branch before</source>
        <translation>上一分支</translation>
    </message>
    <message>
        <source>Branch after</source>
        <translation>下一分支</translation>
    </message>
    <message>
        <source>Continue all panes from here</source>
        <translation>所有窗格从这里继续</translation>
    </message>
    <message>
        <source>Fork into a new session</source>
        <translation>分叉到新会话</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>从这里起删除</translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Search models, or type any id such as provider/model</source>
        <translation>搜索模型，或输入任意 ID，例如 提供商/模型</translation>
    </message>
    <message>
        <source>Ask the providers again</source>
        <translation>重新询问提供商</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>No model list has come yet.</source>
        <translation>尚未收到模型列表。</translation>
    </message>
    <message>
        <source>No model matches.</source>
        <translation>没有匹配的模型。</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter picks · Ctrl+D stars · $ per million tokens · TTFT and tok/s as last measured here</source>
        <translation>↑ ↓ 移动 · Enter 选择 · Ctrl+D 加星标 · $ 为每百万 token · TTFT 和 tok/s 为此处最近测得的值</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>For all providers, in the playground and at the gateway. This machine itself is never reached by one.</source>
        <translation>用于所有提供商，在试验场和网关中均有效。访问本机时从不使用代理。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>手动设置</translation>
    </message>
    <message>
        <source>Certificates of your own</source>
        <translation>自有证书</translation>
    </message>
    <message>
        <source>A file with authorities to be trusted beside the system&apos;s, as companies have them.</source>
        <translation>除系统之外还要信任的证书颁发机构文件，公司常有此类文件。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n certificate(s)</source>
        <translation>
            <numerusform>%1，%n 个证书</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Trust the system&apos;s certificates only</source>
        <translation>仅信任系统证书</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>连接秒数</translation>
    </message>
    <message>
        <source>Until a request is on its way</source>
        <translation>直到请求发出</translation>
    </message>
    <message>
        <source>Seconds until an answer begins</source>
        <translation>回答开始前的秒数</translation>
    </message>
    <message>
        <source>One that does not stream begins when it is whole. Model lists and tests are given up after 10 s.</source>
        <translation>非流式回答在完整时才算开始。模型列表和测试在 10 秒后放弃。</translation>
    </message>
</context>
<context>
    <name>NewTextPill</name>
    <message>
        <source>new text</source>
        <translation>新文本</translation>
    </message>
    <message>
        <source>Scrolls to the end and follows the answer</source>
        <translation>滚动到末尾并跟随回答</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Pane %1</source>
        <translation>窗格 %1</translation>
    </message>
    <message>
        <source>Answer and figures are those of %1. Your next prompt goes to %2.</source>
        <translation>回答和数据来自 %1。您的下一条提示词将发送给 %2。</translation>
    </message>
</context>
<context>
    <name>PaneCounters</name>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>首个 token 时间</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>每秒 token 数</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>Tokens in/out</source>
        <translation>输入/输出 token</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>median of %1</source>
        <translation>%1 次的中位数</translation>
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
        <translation>窗格 %1</translation>
    </message>
    <message>
        <source>Pick a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Model of pane %1: %2</source>
        <translation>窗格 %1 的模型：%2</translation>
    </message>
    <message>
        <source>Stop this pane (Esc)</source>
        <translation>停止此窗格 (Esc)</translation>
    </message>
    <message>
        <source>Copy the answer as Markdown</source>
        <translation>以 Markdown 复制回答</translation>
    </message>
    <message>
        <source>Back to all panes (Esc)</source>
        <translation>返回所有窗格 (Esc)</translation>
    </message>
    <message>
        <source>Maximise</source>
        <translation>最大化</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>关闭此窗格</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Pane %1 has parameters of its own</source>
        <translation>窗格 %1 有自己的参数</translation>
    </message>
    <message>
        <source>Parameters (%1)</source>
        <translation>参数 (%1)</translation>
    </message>
    <message>
        <source>Parameters of pane %1</source>
        <translation>窗格 %1 的参数</translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Reset %1: it is not sent</source>
        <translation>重置 %1：不再发送</translation>
    </message>
    <message>
        <source>Not sent: the provider takes %1</source>
        <translation>不发送：提供商采用 %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
</context>
<context>
    <name>ParametersScope</name>
    <message>
        <source>Pane %1 only</source>
        <translation>仅窗格 %1</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Share again</source>
        <translation>重新共享</translation>
    </message>
    <message>
        <source>Detach pane %1</source>
        <translation>分离窗格 %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>重置所有设置</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ParametersTab</name>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>How the model should behave</source>
        <translation>模型应如何表现</translation>
    </message>
</context>
<context>
    <name>PhaseBar</name>
    <message>
        <source>connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>prefill</source>
        <translation>预填充</translation>
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
        <translation>阶段：%1</translation>
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
        <translation>排队时间由提供商告知，其余均按本机时钟计。每个窗格的总宽度均为 %1。</translation>
    </message>
</context>
<context>
    <name>PickerGlyphs</name>
    <message>
        <source>tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>视觉</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1：否</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1：未知</translation>
    </message>
    <message>
        <source>Calls tools</source>
        <translation>调用工具</translation>
    </message>
    <message>
        <source>Answers in JSON</source>
        <translation>以 JSON 回答</translation>
    </message>
    <message>
        <source>Sees images</source>
        <translation>识别图像</translation>
    </message>
    <message>
        <source>Thinks first</source>
        <translation>先思考</translation>
    </message>
</context>
<context>
    <name>PickerHead</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>$ in</source>
        <translation>$ 输入</translation>
    </message>
    <message>
        <source>$ out</source>
        <translation>$ 输出</translation>
    </message>
    <message>
        <source>can do</source>
        <translation>能力</translation>
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
        <translation>取消星标</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>使用“%1”</translation>
    </message>
    <message>
        <source>Context %1, output %2, price in %3, out %4, first token after %5, %6 tokens a second</source>
        <translation>上下文 %1，输出 %2，输入价格 %3，输出价格 %4，首个 token 用时 %5，每秒 %6 个 token</translation>
    </message>
</context>
<context>
    <name>PlaygroundCommands</name>
    <message>
        <source>New conversation</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Add a pane</source>
        <translation>添加窗格</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Stop all panes</source>
        <translation>停止所有窗格</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Write “%1” as the prompt</source>
        <translation>将“%1”写为提示词</translation>
    </message>
</context>
<context>
    <name>PlaygroundDesk</name>
    <message>
        <source>Show the sessions (%1)</source>
        <translation>显示会话 (%1)</translation>
    </message>
    <message>
        <source>New chat (%1)</source>
        <translation>新聊天 (%1)</translation>
    </message>
</context>
<context>
    <name>PlaygroundNotice</name>
    <message>
        <source>Nothing was sent. Add a key above, or try the simulator.</source>
        <translation>未发送任何内容。请在上方添加密钥，或试用模拟器。</translation>
    </message>
    <message>
        <source>Nothing was sent: the panes still answer. %1 stops them.</source>
        <translation>未发送任何内容：窗格仍在回答。%1 可停止它们。</translation>
    </message>
    <message>
        <source>Nothing was sent. Pick a model for a pane first, with %1.</source>
        <translation>未发送任何内容。请先用 %1 为窗格选择模型。</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>未发送任何内容。%1</translation>
    </message>
</context>
<context>
    <name>PlaygroundPage</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>PlaygroundStart</name>
    <message>
        <source>Write a prompt below. Every pane answers it at the same time.</source>
        <translation>在下方输入提示词，所有窗格会同时回答。</translation>
    </message>
    <message>
        <source>Explain how a TLS handshake works, in five steps.</source>
        <translation>用五个步骤解释 TLS 握手的过程。</translation>
    </message>
    <message>
        <source>Write a Python function that merges overlapping intervals, with tests.</source>
        <translation>写一个合并重叠区间的 Python 函数，并附带测试。</translation>
    </message>
    <message>
        <source>Compare SQLite and PostgreSQL for a desktop program, as a table.</source>
        <translation>用表格比较 SQLite 和 PostgreSQL 用于桌面程序的优劣。</translation>
    </message>
    <message>
        <source>Puts this prompt into the field below</source>
        <translation>将此提示词放入下方输入框</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>No preset</source>
        <translation>无预设</translation>
    </message>
    <message>
        <source>Preset %1, changed</source>
        <translation>预设 %1，已更改</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>预设 %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the preset</source>
        <translation>保存预设</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Back to the preset as it was saved</source>
        <translation>恢复为已保存的预设</translation>
    </message>
    <message>
        <source>Save as, open, copy</source>
        <translation>另存为、打开、复制</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Bring the deleted preset back</source>
        <translation>恢复已删除的预设</translation>
    </message>
    <message>
        <source>Open a preset…</source>
        <translation>打开预设…</translation>
    </message>
    <message>
        <source>None yet. Open a preset…</source>
        <translation>尚无。打开预设…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Copy as a preset</source>
        <translation>复制为预设</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>删除预设</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
</context>
<context>
    <name>PresetDialog</name>
    <message>
        <source>Open a preset</source>
        <translation>打开预设</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>保存为预设</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Its file, or its text</source>
        <translation>它的文件或文本</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A file can also be dropped on the inspector.</source>
        <translation>也可以将文件拖放到检查器上。</translation>
    </message>
    <message>
        <source>The preset of this name is replaced.</source>
        <translation>将替换同名预设。</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>缓存输入</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Price of a model</source>
        <translation>模型价格</translation>
    </message>
    <message>
        <source>As provider/model</source>
        <translation>形如 提供商/模型</translation>
    </message>
    <message>
        <source>Empty: as input</source>
        <translation>留空：同输入</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>US dollars per million tokens</source>
        <translation>美元/百万 token</translation>
    </message>
</context>
<context>
    <name>PricesCard</name>
    <message>
        <source>Own prices</source>
        <translation>自定价格</translation>
    </message>
    <message>
        <source>New price…</source>
        <translation>新价格…</translation>
    </message>
    <message>
        <source>They count in place of those of the list, for costs and budgets. US dollars per million tokens.</source>
        <translation>用于费用和预算，取代列表中的价格。单位：美元/百万 token。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Edit the price of %1</source>
        <translation>修改 %1 的价格</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the price of %1</source>
        <translation>移除 %1 的价格</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The price of %1 is removed.</source>
        <translation>已移除 %1 的价格。</translation>
    </message>
    <message>
        <source>Bring the price of %1 back</source>
        <translation>恢复 %1 的价格</translation>
    </message>
</context>
<context>
    <name>PromptArea</name>
    <message>
        <source>Prompt for all panes</source>
        <translation>发给所有窗格的提示词</translation>
    </message>
</context>
<context>
    <name>PromptBlock</name>
    <message>
        <source>Your prompt: %1</source>
        <translation>您的提示词：%1</translation>
    </message>
    <message>
        <source>Edit the prompt</source>
        <translation>编辑提示词</translation>
    </message>
    <message>
        <source>More for this prompt</source>
        <translation>此提示词的更多操作</translation>
    </message>
</context>
<context>
    <name>PromptForm</name>
    <message>
        <source>Value of %1</source>
        <translation>%1 的值</translation>
    </message>
</context>
<context>
    <name>ProviderKeyField</name>
    <message>
        <source>Forget…</source>
        <translation>忘记…</translation>
    </message>
    <message>
        <source>Forget the key for %1</source>
        <translation>忘记 %1 的密钥</translation>
    </message>
    <message>
        <source>Paste the key for %1</source>
        <translation>粘贴 %1 的密钥</translation>
    </message>
    <message>
        <source>Paste the key for %1 (%2…)</source>
        <translation>粘贴 %1 的密钥（%2…）</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>%1 的密钥</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the key for %1</source>
        <translation>保存 %1 的密钥</translation>
    </message>
    <message>
        <source>The environment variable %1 decides; it is never written anywhere.</source>
        <translation>由环境变量 %1 决定；不会写入任何地方。</translation>
    </message>
    <message>
        <source>Or set %1 before Sluice starts.</source>
        <translation>或在启动 Sluice 前设置 %1。</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>获取密钥</translation>
    </message>
    <message>
        <source>Get a key for %1 in the browser</source>
        <translation>在浏览器中获取 %1 的密钥</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>测试 %1</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
</context>
<context>
    <name>ProviderKeyLine</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Try %1 of %2 earlier</source>
        <translation>更早尝试 %2 的 %1</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>忘记…</translation>
    </message>
    <message>
        <source>Forget %1 of %2</source>
        <translation>忘记 %2 的 %1</translation>
    </message>
</context>
<context>
    <name>ProviderKeys</name>
    <message>
        <source>Key %1</source>
        <translation>密钥 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>在密钥环中</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>仅限本次运行</translation>
    </message>
    <message>
        <source>in the keychain, which has not given it</source>
        <translation>在密钥环中，尚未给出</translation>
    </message>
    <message>
        <source>%1, not used while %2 is set</source>
        <translation>%1，设置了 %2 时不使用</translation>
    </message>
</context>
<context>
    <name>ProviderSection</name>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>测试 %1</translation>
    </message>
    <message>
        <source>Paste another key for %1</source>
        <translation>粘贴 %1 的另一个密钥</translation>
    </message>
    <message>
        <source>Paste the key for %1</source>
        <translation>粘贴 %1 的密钥</translation>
    </message>
    <message>
        <source>Paste the key for %1 (%2…)</source>
        <translation>粘贴 %1 的密钥（%2…）</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>%1 的密钥</translation>
    </message>
    <message>
        <source>Name, if you like</source>
        <translation>名称（可选）</translation>
    </message>
    <message>
        <source>Name of another key for %1</source>
        <translation>%1 另一个密钥的名称</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add the key for %1</source>
        <translation>添加 %1 的密钥</translation>
    </message>
    <message>
        <source>Save the key for %1</source>
        <translation>保存 %1 的密钥</translation>
    </message>
    <message>
        <source>The environment variable %1 decides while it is set; nothing is written unless you have it kept.</source>
        <translation>设置了环境变量 %1 时以其为准；除非您要求保存，否则不写入任何内容。</translation>
    </message>
    <message>
        <source>Tried in this order: the next one when a key is limited or refused.</source>
        <translation>按此顺序尝试：一个密钥受限或被拒绝时使用下一个。</translation>
    </message>
    <message>
        <source>Or set %1 before Sluice starts.</source>
        <translation>或在启动 Sluice 前设置 %1。</translation>
    </message>
</context>
<context>
    <name>ProvidersCard</name>
    <message>
        <source>Provider keys</source>
        <translation>提供商密钥</translation>
    </message>
</context>
<context>
    <name>ProxyFields</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>代理类型</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>地址和端口</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>代理端口</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>User of the proxy</source>
        <translation>代理用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>另一个密码</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the password of the proxy</source>
        <translation>保存代理密码</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Forget the password of the proxy</source>
        <translation>忘记代理密码</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Clients&apos; keys are refused until the data store can be read; it is tried again. %1</source>
        <translation>在数据存储可读之前，客户端的密钥会被拒绝；正在重试。%1</translation>
    </message>
    <message>
        <source>%1 requests wait to be recorded; it is tried again. %2</source>
        <translation>%1 个请求等待记录；正在重试。%2</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
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
        <translation>思考，%1</translation>
    </message>
    <message>
        <source>Folds the thinking away</source>
        <translation>收起思考</translation>
    </message>
    <message>
        <source>Shows the thinking</source>
        <translation>显示思考</translation>
    </message>
</context>
<context>
    <name>RequestChartsView</name>
    <message>
        <source>Cost by model</source>
        <translation>按模型的费用</translation>
    </message>
    <message>
        <source>Cost by client</source>
        <translation>按客户端的费用</translation>
    </message>
</context>
<context>
    <name>RequestFilters</name>
    <message>
        <source>Any status</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最近一天</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>最近一周</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>所有客户端</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>所有提供商</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Found by guards</source>
        <translation>护栏发现的</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>RequestFoot</name>
    <message numerus="yes">
        <source>%n more ended than fit in here one by one; they are kept.</source>
        <translation>
            <numerusform>另有 %n 个请求已结束但未逐个列出；均已保存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) listed</source>
        <translation>
            <numerusform>已列出 %n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>重新读取</translation>
    </message>
</context>
<context>
    <name>RequestHead</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Model → answered by</source>
        <translation>模型 → 回答者</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>New requests</source>
        <translation>新请求</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy the request&apos;s id</source>
        <translation>复制请求 ID</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Not sent on</source>
        <translation>未转发</translation>
    </message>
</context>
<context>
    <name>RequestPhases</name>
    <message>
        <source>before sending</source>
        <translation>发送前</translation>
    </message>
    <message>
        <source>first output</source>
        <translation>首次输出</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation>%1 %2 ms</translation>
    </message>
    <message>
        <source>in all %1</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>RequestSpan</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最近一天</translation>
    </message>
</context>
<context>
    <name>RequestTab</name>
    <message>
        <source>As it was sent</source>
        <translation>发送时的内容</translation>
    </message>
    <message>
        <source>Not sent yet: what Run sends</source>
        <translation>尚未发送：“运行”将发送的内容</translation>
    </message>
    <message>
        <source>Copy the request exactly</source>
        <translation>原样复制请求</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>请求正文</translation>
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
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>RequestTexts</name>
    <message>
        <source>Open in playground</source>
        <translation>在试验场中打开</translation>
    </message>
    <message>
        <source>Keep texts…</source>
        <translation>保留文本…</translation>
    </message>
    <message>
        <source>request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>RequestsEmpty</name>
    <message>
        <source>The requests cannot be read</source>
        <translation>无法读取请求</translation>
    </message>
    <message>
        <source>No request is like that</source>
        <translation>没有符合的请求</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>还没有请求</translation>
    </message>
    <message>
        <source>Look for something else, or in a longer time.</source>
        <translation>换个条件，或扩大时间范围。</translation>
    </message>
    <message>
        <source>What tools ask the gateway, and what you ask in the playground, is listed here as soon as it ends.</source>
        <translation>工具向网关发出的请求以及您在试验场的提问，一结束就会列在这里。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the requests</source>
        <translation>搜索请求</translation>
    </message>
</context>
<context>
    <name>ResultBlock</name>
    <message>
        <source>Result of %1</source>
        <translation>%1 的结果</translation>
    </message>
    <message>
        <source>What the tool says. Ctrl+Enter runs on.</source>
        <translation>工具的返回内容。Ctrl+Enter 继续运行。</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Sends what the tools said</source>
        <translation>发送工具的返回内容</translation>
    </message>
</context>
<context>
    <name>RingCountdown</name>
    <message numerus="yes">
        <source>%n second(s) to wait</source>
        <translation>
            <numerusform>还需等待 %n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouteDialog</name>
    <message>
        <source>New route</source>
        <translation>新建路由</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>路由 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What clients ask for as their model</source>
        <translation>客户端作为模型请求的名称</translation>
    </message>
    <message>
        <source>Among targets of one tier</source>
        <translation>同一层级的目标之间</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Targets: model, weight, tier (the lowest first)</source>
        <translation>目标：模型、权重、层级（小的优先）</translation>
    </message>
    <message>
        <source>Targets: model, tier (the lowest first)</source>
        <translation>目标：模型、层级（小的优先）</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>添加目标</translation>
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
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Edit the route %1</source>
        <translation>编辑路由 %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove the route %1</source>
        <translation>移除路由 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The gateway leaves it out: %1</source>
        <translation>网关忽略了它：%1</translation>
    </message>
</context>
<context>
    <name>RouteTargetRow</name>
    <message>
        <source>provider/model</source>
        <translation>提供商/模型</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>Pick a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Weight of target %1</source>
        <translation>目标 %1 的权重</translation>
    </message>
    <message>
        <source>Tier of target %1</source>
        <translation>目标 %1 的层级</translation>
    </message>
    <message>
        <source>Move target %1 up</source>
        <translation>上移目标 %1</translation>
    </message>
    <message>
        <source>Move target %1 down</source>
        <translation>下移目标 %1</translation>
    </message>
    <message>
        <source>Remove target %1</source>
        <translation>移除目标 %1</translation>
    </message>
</context>
<context>
    <name>RoutesCard</name>
    <message>
        <source>Routes</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>New route…</source>
        <translation>新建路由…</translation>
    </message>
    <message>
        <source>There is no route yet. A route is a model name of your own, such as “fast”: the gateway sends its requests to the first of its targets that can answer, and to the next when one fails.</source>
        <translation>还没有路由。路由是您自己的模型名称，例如“fast”：网关把请求发给第一个能回答的目标，失败时再发给下一个。</translation>
    </message>
    <message>
        <source>Remove the route %1?</source>
        <translation>移除路由 %1？</translation>
    </message>
    <message>
        <source>Clients that ask for it are told that there is no such model, from now on.</source>
        <translation>从现在起，请求它的客户端会被告知没有这个模型。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>RunButtons</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1，已选</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 (%1)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run all panes %1 times</source>
        <translation>所有窗格运行 %1 次</translation>
    </message>
    <message>
        <source>Run all panes</source>
        <translation>运行所有窗格</translation>
    </message>
    <message>
        <source>How often, and in which order</source>
        <translation>次数与顺序</translation>
    </message>
    <message>
        <source>Ask once</source>
        <translation>询问一次</translation>
    </message>
    <message>
        <source>Ask %1 times, with median and spread</source>
        <translation>询问 %1 次，显示中位数与范围</translation>
    </message>
    <message>
        <source>Race: all panes at once</source>
        <translation>竞速：所有窗格同时</translation>
    </message>
    <message>
        <source>Fair: one after another, in turn</source>
        <translation>公平：依次轮流</translation>
    </message>
</context>
<context>
    <name>ScrollBar</name>
    <message>
        <source>Scroll bar</source>
        <translation>滚动条</translation>
    </message>
</context>
<context>
    <name>SecretsCard</name>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Kept elsewhere, where the configuration says. Values are never shown.</source>
        <translation>按配置保存在别处。绝不显示其值。</translation>
    </message>
</context>
<context>
    <name>SelectionArea</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>以 Markdown 复制</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>SessionDays</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Sessions in the bin</source>
        <translation>回收站中的会话</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>重命名 (F2)</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>JSON, to be imported again…</source>
        <translation>JSON，可重新导入…</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>One HTML page…</source>
        <translation>单个 HTML 页面…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete for good (Del)</source>
        <translation>永久删除 (Del)</translation>
    </message>
    <message>
        <source>Move to the bin (Del)</source>
        <translation>移到回收站 (Del)</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>永久删除？</translation>
    </message>
    <message>
        <source>Nothing brings this session back afterwards.</source>
        <translation>此后将无法找回此会话。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>shown</source>
        <translation>已显示</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>有草稿</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>More for this session</source>
        <translation>此会话的更多操作</translation>
    </message>
    <message>
        <source>Title of the session</source>
        <translation>会话标题</translation>
    </message>
    <message>
        <source>answers come</source>
        <translation>正在接收回答</translation>
    </message>
</context>
<context>
    <name>SessionsColumn</name>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Search the bin</source>
        <translation>搜索回收站</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>搜索会话</translation>
    </message>
    <message>
        <source>New chat (%1)</source>
        <translation>新聊天 (%1)</translation>
    </message>
    <message>
        <source>Hide the sessions (%1)</source>
        <translation>隐藏会话 (%1)</translation>
    </message>
    <message>
        <source>No session has these words.</source>
        <translation>没有会话包含这些词。</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>回收站为空。</translation>
    </message>
    <message>
        <source>What you ask is kept here. Write a prompt to begin.</source>
        <translation>您的提问会保存在这里。输入提示词即可开始。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Back to the sessions</source>
        <translation>返回会话</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>回收站 (%1)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Import a session</source>
        <translation>导入会话</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation>清空回收站？</translation>
    </message>
    <message>
        <source>Nothing brings the sessions in it back afterwards.</source>
        <translation>此后将无法找回其中的会话。</translation>
    </message>
    <message>
        <source>Width of the sessions</source>
        <translation>会话栏的宽度</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Back to the usual keys</source>
        <translation>恢复默认按键</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>请按键…</translation>
    </message>
    <message>
        <source>%1: %2. Press to change the keys</source>
        <translation>%1：%2。按下可更改按键</translation>
    </message>
    <message>
        <source>All back to the usual keys</source>
        <translation>全部恢复默认按键</translation>
    </message>
</context>
<context>
    <name>StallCard</name>
    <message>
        <source>No data for 15 s</source>
        <translation>15 秒没有数据</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
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
        <translation>网关</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>simulator</source>
        <translation>模拟器</translation>
    </message>
    <message>
        <source>Uses the real providers</source>
        <translation>使用真实提供商</translation>
    </message>
    <message>
        <source>All answers come from the built-in simulator; no provider is asked. Press to use real providers.</source>
        <translation>所有回答都来自内置模拟器，不会询问任何提供商。按下即可使用真实提供商。</translation>
    </message>
    <message>
        <source>%L1 req/min</source>
        <translation>%L1 请求/分</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>What all requests of today cost: the playground&apos;s and those of every gateway on this machine.</source>
        <translation>今天所有请求的费用：包括演练场和本机上每个网关的请求。</translation>
    </message>
</context>
<context>
    <name>StopList</name>
    <message>
        <source>Stop sequences</source>
        <translation>停止序列</translation>
    </message>
    <message>
        <source>Remove the stop sequence %1</source>
        <translation>移除停止序列 %1</translation>
    </message>
    <message>
        <source>Add a text, Enter keeps it</source>
        <translation>添加文本，按 Enter 保留</translation>
    </message>
    <message>
        <source>New stop sequence</source>
        <translation>新的停止序列</translation>
    </message>
    <message>
        <source>A line break is written %1</source>
        <translation>换行写作 %1</translation>
    </message>
</context>
<context>
    <name>StreamRow</name>
    <message>
        <source>%1 ms, %2 bytes, %3 %4</source>
        <translation>%1 ms，%2 字节，%3 %4</translation>
    </message>
</context>
<context>
    <name>StreamTab</name>
    <message>
        <source>Find in the events</source>
        <translation>在事件中查找</translation>
    </message>
    <message>
        <source>Copy all events</source>
        <translation>复制所有事件</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the stream as a file</source>
        <translation>将数据流保存为文件</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>No event holds this.</source>
        <translation>没有事件包含此内容。</translation>
    </message>
    <message>
        <source>The events of this pane&apos;s next answer show here.</source>
        <translation>此窗格下一个回答的事件会显示在这里。</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>重放…</translation>
    </message>
    <message>
        <source>Replay a saved stream in this pane; nothing is asked</source>
        <translation>在此窗格重放已保存的流；不发送任何请求</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>这段时间没有测量数据。</translation>
    </message>
</context>
<context>
    <name>Tip</name>
    <message>
        <source>Time to first token: first visible delta − request sent. Own clock, connecting left out.</source>
        <translation>首个 token 时间：首个可见增量 − 发出请求。按本机时钟，不含连接。</translation>
    </message>
    <message>
        <source>Connecting took %1.</source>
        <translation>连接用时 %1。</translation>
    </message>
    <message>
        <source>First answer text after %1, of which %2 thinking.</source>
        <translation>%1 后出现首段回答文本，其中思考 %2。</translation>
    </message>
    <message>
        <source>The provider itself says %1.</source>
        <translation>提供商自报 %1。</translation>
    </message>
    <message>
        <source>Time in the provider&apos;s queue: %1.</source>
        <translation>在提供商队列中的时间：%1。</translation>
    </message>
    <message>
        <source>Times that the provider told do not fit this clock and are left out.</source>
        <translation>提供商给出的时间与本机时钟不符，已略去。</translation>
    </message>
    <message>
        <source>Tokens per second over the last second.</source>
        <translation>最近一秒内每秒的 token 数。</translation>
    </message>
    <message>
        <source>Tokens per second of the whole answer: (output tokens − those of the first event) ÷ (last delta − first delta), thinking included.</source>
        <translation>整个回答的每秒 token 数：（输出 token − 首个事件的 token）÷（最后增量 − 首个增量），含思考。</translation>
    </message>
    <message>
        <source>Without the thinking: %1.</source>
        <translation>不含思考：%1。</translation>
    </message>
    <message>
        <source>Not shown under 200 ms or 40 tokens.</source>
        <translation>不足 200 ms 或 40 个 token 时不显示。</translation>
    </message>
    <message>
        <source>≈ tokens are estimated from the text; the provider&apos;s count comes at the end.</source>
        <translation>≈ token 数由文本估算；提供商的计数在结束时给出。</translation>
    </message>
    <message>
        <source>Input: %1, of which cached: %2</source>
        <translation>输入：%1，其中缓存：%2</translation>
    </message>
    <message>
        <source>Output: %1, of which thinking: %2</source>
        <translation>输出：%1，其中思考：%2</translation>
    </message>
    <message>
        <source>≈ estimated from the text; the provider&apos;s count comes at the end.</source>
        <translation>≈ 由文本估算；提供商的计数在结束时给出。</translation>
    </message>
    <message>
        <source>As the provider counted them.</source>
        <translation>按提供商的计数。</translation>
    </message>
    <message>
        <source>The provider&apos;s counts cannot be and are not used: %1</source>
        <translation>提供商的计数不可能成立，未被采用：%1</translation>
    </message>
    <message>
        <source>From pressing Run to now or to the end. Own clock.</source>
        <translation>从按下“运行”到现在或结束。按本机时钟。</translation>
    </message>
    <message>
        <source>Request sent to last delta: %1.</source>
        <translation>从发出请求到最后一个增量：%1。</translation>
    </message>
    <message>
        <source>The price of this model is not known.</source>
        <translation>此模型的价格未知。</translation>
    </message>
    <message>
        <source>(Fresh input × price + cached input × cached price + output × price) ÷ 1,000,000, in US dollars.</source>
        <translation>（新输入 × 价格 + 缓存输入 × 缓存价格 + 输出 × 价格）÷ 1,000,000，单位为美元。</translation>
    </message>
    <message>
        <source>≈ because the tokens are estimated.</source>
        <translation>≈ 因为 token 数是估算的。</translation>
    </message>
</context>
<context>
    <name>ToolDetails</name>
    <message>
        <source>Start it from a terminal</source>
        <translation>从终端启动</translation>
    </message>
    <message>
        <source>What is written in its settings while the gateway runs</source>
        <translation>网关运行时写在其设置中的内容</translation>
    </message>
    <message>
        <source>What connecting writes in its settings</source>
        <translation>连接会写入其设置的内容</translation>
    </message>
    <message>
        <source>Its own key then stands in clear in %1.</source>
        <translation>它自己的密钥将以明文存放在 %1 中。</translation>
    </message>
    <message>
        <source>Model; empty: one that calls tools</source>
        <translation>模型；留空：能调用工具的模型</translation>
    </message>
    <message>
        <source>Model for %1</source>
        <translation>%1 的模型</translation>
    </message>
    <message>
        <source>Connect anew</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>By hand, in %1</source>
        <translation>手动，在 %1 中</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Put a client key of the gateway in the place of $SLUICE_KEY.</source>
        <translation>请把 $SLUICE_KEY 换成网关的客户端密钥。</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Fold %1</source>
        <translation>收起 %1</translation>
    </message>
    <message>
        <source>Show how %1 is set up</source>
        <translation>显示如何设置 %1</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Wait…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>ToolsForm</name>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>Tools: %1</source>
        <translation>工具：%1</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tools as JSON</source>
        <translation>JSON 格式的工具</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Lay out the tools</source>
        <translation>格式化工具</translation>
    </message>
    <message>
        <source>Tool choice</source>
        <translation>工具选择</translation>
    </message>
    <message>
        <source>Parallel tool calls</source>
        <translation>并行工具调用</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message>
        <source>Starting a tool by its command changes nothing of yours. Connecting writes into its own settings while the gateway runs, and gives them back when it ends. Each tool has a key of its own, so that its spending is told apart.</source>
        <translation>用命令启动工具不会改动您的任何东西。连接会在网关运行期间写入工具自己的设置，结束时还原。每个工具都有自己的密钥，费用分开统计。</translation>
    </message>
    <message>
        <source>Tools reach the gateway only while it runs.</source>
        <translation>只有网关运行时工具才能连接。</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>WholeNumberField</name>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
</context>
<context>
    <name>WindowPages</name>
    <message>
        <source>Playground</source>
        <translation>试验场</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Local tools</source>
        <translation>本地工具</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>护栏</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>sluice::AboutModel</name>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Wake-ups per second</source>
        <translation>每秒唤醒次数</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>运行自</translation>
    </message>
</context>
<context>
    <name>sluice::AlertDraft</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Per cent of the budget</source>
        <translation>占预算的百分比</translation>
    </message>
    <message>
        <source>Per cent of the requests</source>
        <translation>占请求的百分比</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>提前天数</translation>
    </message>
    <message>
        <source>Empty: as usual</source>
        <translation>留空：照常</translation>
    </message>
    <message>
        <source>As env.NAME, for whoever has it can write there</source>
        <translation>形如 env.NAME，因为任何持有者都能写入</translation>
    </message>
    <message>
        <source>http or https</source>
        <translation>http 或 https</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>需要一个名称。</translation>
    </message>
    <message>
        <source>At most 100 characters.</source>
        <translation>最多 100 个字符。</translation>
    </message>
    <message>
        <source>That name is taken.</source>
        <translation>该名称已被占用。</translation>
    </message>
</context>
<context>
    <name>sluice::AlertsModel</name>
    <message>
        <source>Alerts cannot be kept: the data store could not be opened.</source>
        <translation>无法保存告警：数据存储未能打开。</translation>
    </message>
    <message>
        <source>A budget is spent</source>
        <translation>预算已用尽</translation>
    </message>
    <message>
        <source>Requests fail</source>
        <translation>请求失败</translation>
    </message>
    <message>
        <source>Answers are slow</source>
        <translation>回答缓慢</translation>
    </message>
    <message>
        <source>A provider is down</source>
        <translation>提供商故障</translation>
    </message>
    <message>
        <source>Providers&apos; limits reached</source>
        <translation>达到提供商限制</translation>
    </message>
    <message>
        <source>Nobody asks</source>
        <translation>没有请求</translation>
    </message>
    <message>
        <source>A client key ends</source>
        <translation>客户端密钥到期</translation>
    </message>
    <message>
        <source>An export loses records</source>
        <translation>导出丢失记录</translation>
    </message>
    <message>
        <source>This desktop</source>
        <translation>此桌面</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>%1 took the test message.</source>
        <translation>%1 已接受测试消息。</translation>
    </message>
    <message>
        <source>%1 did not take it: %2</source>
        <translation>%1 未接受：%2</translation>
    </message>
    <message>
        <source>A secret cannot be read</source>
        <translation>无法读取机密</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Guards refuse requests</source>
        <translation>护栏拒绝请求</translation>
    </message>
</context>
<context>
    <name>sluice::AnswerDiff</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is no other pane to compare with.</source>
        <translation>没有其他窗格可供比较。</translation>
    </message>
    <message>
        <source>Compared once the answers are whole.</source>
        <translation>回答完成后进行比较。</translation>
    </message>
    <message>
        <source>There are not two answers yet.</source>
        <translation>还没有两个回答。</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>两者相同。</translation>
    </message>
    <message>
        <source>%1 % of both is the same.</source>
        <translation>两者有 %1 % 相同。</translation>
    </message>
</context>
<context>
    <name>sluice::AttachedImages</name>
    <message>
        <source>Pasted image</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>%1 × %2 · %3 · ≈%4 tok</source>
        <translation>%1 × %2 · %3 · ≈%4 tok</translation>
    </message>
    <message>
        <source>Only files of this computer are attached; save the image first.</source>
        <translation>只能附加本机的文件；请先保存图片。</translation>
    </message>
    <message>
        <source>At most %1 images go with one prompt.</source>
        <translation>一条提示最多附 %1 张图片。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>途径</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Its sum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Row %1 is not as it was written, or is missing. What is before it is whole.</source>
        <translation>第 %1 行与写入时不同，或已缺失。此前的内容完好。</translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) are as they were written.</source>
        <translation>
            <numerusform>全部 %n 行均与写入时一致。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ClientKeysModel</name>
    <message>
        <source>This key was revoked in the meantime. Make a new one.</source>
        <translation>此密钥在此期间已被吊销。请创建新密钥。</translation>
    </message>
</context>
<context>
    <name>sluice::DataModel</name>
    <message>
        <source>A copy of everything is in %1</source>
        <translation>全部数据的副本位于 %1</translation>
    </message>
    <message>
        <source>The requests are in %1</source>
        <translation>请求已导出到 %1</translation>
    </message>
    <message>
        <source>All requests are deleted. What keys spent today and this month still counts.</source>
        <translation>所有请求已删除。密钥今天和本月的花费仍然计算在内。</translation>
    </message>
</context>
<context>
    <name>sluice::Desktop</name>
    <message numerus="yes">
        <source>%n request(s) are running through the gateway. Quitting breaks them off.</source>
        <translation>
            <numerusform>有 %n 个请求正在通过网关运行。退出会中断它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are running in the playground. Quitting breaks them off.</source>
        <translation>
            <numerusform>演练场中有 %n 个回答正在进行。退出会中断它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are running in the playground.</source>
        <translation>
            <numerusform>演练场中有 %n 个回答正在进行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ErrorCardModel</name>
    <message>
        <source>The answer from %1 broke off</source>
        <translation>%1 的回答中断了</translation>
    </message>
    <message>
        <source>There is no key for %1</source>
        <translation>没有 %1 的密钥</translation>
    </message>
    <message>
        <source>%1 does not allow this model with your key</source>
        <translation>%1 不允许您的密钥使用此模型</translation>
    </message>
    <message>
        <source>%1 refused the key</source>
        <translation>%1 拒绝了密钥</translation>
    </message>
    <message>
        <source>%1 refused the key ending …%2</source>
        <translation>%1 拒绝了尾号为 …%2 的密钥</translation>
    </message>
    <message>
        <source>The budget or credit at %1 is used up</source>
        <translation>%1 的预算或额度已用尽</translation>
    </message>
    <message>
        <source>A rate limit of %1 is reached</source>
        <translation>已达到 %1 的速率限制</translation>
    </message>
    <message>
        <source>%1 does not serve this model</source>
        <translation>%1 不提供此模型</translation>
    </message>
    <message>
        <source>No provider serves this model</source>
        <translation>没有提供商提供此模型</translation>
    </message>
    <message>
        <source>%1 did not accept the request</source>
        <translation>%1 未接受该请求</translation>
    </message>
    <message>
        <source>%1 did not accept “%2”</source>
        <translation>%1 未接受“%2”</translation>
    </message>
    <message>
        <source>The request is too large for this model</source>
        <translation>请求对此模型来说过大</translation>
    </message>
    <message>
        <source>%1 cannot do this</source>
        <translation>%1 无法执行此操作</translation>
    </message>
    <message>
        <source>%1 could not be reached</source>
        <translation>无法连接 %1</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 未及时响应</translation>
    </message>
    <message>
        <source>%1 has a fault</source>
        <translation>%1 出现故障</translation>
    </message>
    <message>
        <source>Something went wrong in Sluice</source>
        <translation>Sluice 出现问题</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>请求 %1</translation>
    </message>
    <message>
        <source>This was not sent to %1</source>
        <translation>未发送给 %1</translation>
    </message>
    <message>
        <source>As far as is known, this model takes no images. Pick one that does, or ask again without the image.</source>
        <translation>据目前所知，此模型不接受图像。请选择接受图像的模型，或去掉图像后重新提问。</translation>
    </message>
</context>
<context>
    <name>sluice::FileQuestions</name>
    <message>
        <source>Export the session</source>
        <translation>导出会话</translation>
    </message>
    <message>
        <source>Import a session</source>
        <translation>导入会话</translation>
    </message>
    <message>
        <source>Sessions (*.json)</source>
        <translation>会话 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Attach images</source>
        <translation>附加图片</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Replay a stream</source>
        <translation>重放流</translation>
    </message>
    <message>
        <source>Streams (*.sse)</source>
        <translation>流 (*.sse)</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>证书 (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>文件名：</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>文件类型：</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>sluice::GatewayModel</name>
    <message>
        <source>Port %1 is taken by %2 (process %3).</source>
        <translation>端口 %1 被 %2 占用（进程 %3）。</translation>
    </message>
</context>
<context>
    <name>sluice::GuardDraft</name>
    <message>
        <source>A guard needs a name.</source>
        <translation>护栏需要一个名称。</translation>
    </message>
    <message>
        <source>At most 100 characters, without / and commas.</source>
        <translation>最多 100 个字符，不含 / 和逗号。</translation>
    </message>
    <message>
        <source>There is a guard of that name.</source>
        <translation>已有另一个护栏使用此名称。</translation>
    </message>
</context>
<context>
    <name>sluice::GuardsModel</name>
    <message>
        <source>Guards cannot be kept: the data store could not be opened.</source>
        <translation>无法保存护栏：数据存储未能打开。</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>个人数据</translation>
    </message>
    <message>
        <source>Injected instructions</source>
        <translation>注入的指令</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>A service&apos;s judgement</source>
        <translation>服务的判断</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>阻止</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>去除</translation>
    </message>
    <message>
        <source>Only record</source>
        <translation>仅记录</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>影子</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>Ask another model</source>
        <translation>询问另一个模型</translation>
    </message>
</context>
<context>
    <name>sluice::Images</name>
    <message>
        <source>This is no PNG, JPEG, GIF or WebP image.</source>
        <translation>这不是 PNG、JPEG、GIF 或 WebP 图片。</translation>
    </message>
    <message>
        <source>%1 images cannot be read here; save it as PNG or JPEG.</source>
        <translation>此处无法读取 %1 图片；请另存为 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>The image has %1 million pixels; at most %2 million are read.</source>
        <translation>图片有 %1 百万像素；最多读取 %2 百万像素。</translation>
    </message>
    <message>
        <source>The image is damaged.</source>
        <translation>图片已损坏。</translation>
    </message>
    <message>
        <source>The image is too large, even when it is made smaller.</source>
        <translation>图片太大，即使缩小后也是如此。</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>这不是文件。</translation>
    </message>
    <message>
        <source>The file is longer than %1.</source>
        <translation>文件超过 %1。</translation>
    </message>
</context>
<context>
    <name>sluice::InspectorModel</name>
    <message>
        <source>Which provider has this model shows when it is asked.</source>
        <translation>询问该模型时才能知道由哪家提供商提供。</translation>
    </message>
    <message>
        <source>Only the first part is shown, as it is sent. Copy gives all %1.</source>
        <translation>只显示发送内容的开头。复制可得到全部 %1。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>Images are shortened here. Copy gives all %1.</source>
        <translation>此处图片已缩略。复制可得全部 %1。</translation>
    </message>
    <message>
        <source>%1 is not replayed: %2</source>
        <translation>未重放 %1：%2</translation>
    </message>
    <message>
        <source>%1 is not replayed while answers come.</source>
        <translation>正在接收回答时不重放 %1。</translation>
    </message>
</context>
<context>
    <name>sluice::KeyDraft</name>
    <message>
        <source>Give it a name, such as that of the tool or person who uses it.</source>
        <translation>请起一个名称，例如使用它的工具或人的名称。</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>最多 %1 个字符。</translation>
    </message>
    <message>
        <source>Sluice uses this name for its own key. Choose another one.</source>
        <translation>Sluice 自己的密钥使用此名称。请另选一个。</translation>
    </message>
    <message>
        <source>Another key has this name.</source>
        <translation>已有另一个密钥使用此名称。</translation>
    </message>
    <message>
        <source>A date such as %1, or a number of days.</source>
        <translation>日期（例如 %1）或天数。</translation>
    </message>
    <message>
        <source>This day is over. Choose a later one.</source>
        <translation>这一天已过。请选择更晚的日期。</translation>
    </message>
    <message>
        <source>A whole number of 1 or more, or empty for no limit.</source>
        <translation>不小于 1 的整数，留空则不限制。</translation>
    </message>
    <message>
        <source>An amount in US dollars such as %1, or empty for no limit.</source>
        <translation>美元金额，例如 %1；留空则不限制。</translation>
    </message>
</context>
<context>
    <name>sluice::KeyRing</name>
    <message>
        <source>The keychain did not give the key: it is locked, or the key is no longer in it.</source>
        <translation>密钥环没有给出密钥：它已锁定，或密钥已不在其中。</translation>
    </message>
</context>
<context>
    <name>sluice::LinkModel</name>
    <message>
        <source>What stands before the @ is a user name, not the place it leads to.</source>
        <translation>@ 之前的是用户名，不是链接通往的位置。</translation>
    </message>
    <message>
        <source>The name of this place has letters that may look like others.</source>
        <translation>此位置的名称含有可能与其他字母混淆的字母。</translation>
    </message>
</context>
<context>
    <name>sluice::LocalServersModel</name>
    <message>
        <source>%1 · removed</source>
        <translation>%1 · 已移除</translation>
    </message>
    <message>
        <source>%1 · does not answer</source>
        <translation>%1 · 无响应</translation>
    </message>
    <message>
        <source>%1 · wants a key</source>
        <translation>%1 · 需要密钥</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n model(s)</source>
        <translation>
            <numerusform>%1 · %n 个模型</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::LookModel</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>sluice::MissingKeys</name>
    <message>
        <source>The keychain does not answer.</source>
        <translation>密钥环没有响应。</translation>
    </message>
    <message>
        <source>%1 Set %2 in the environment.</source>
        <translation>%1 请在环境中设置 %2。</translation>
    </message>
</context>
<context>
    <name>sluice::ModelPickerModel</name>
    <message>
        <source>In this pane</source>
        <translation>此窗格中</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>按输入内容</translation>
    </message>
</context>
<context>
    <name>sluice::NetworkModel</name>
    <message>
        <source>The data store cannot be opened, so nothing can be set.</source>
        <translation>无法打开数据存储，因此无法设置。</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address. Until then all stays as it was.</source>
        <translation>请输入代理地址。在此之前一切不变。</translation>
    </message>
    <message>
        <source>Only proxies that speak HTTP or SOCKS5 can be used, as http://… or socks5://….</source>
        <translation>只能使用 HTTP 或 SOCKS5 代理，如 http://… 或 socks5://…。</translation>
    </message>
    <message>
        <source>This is no address. It looks like proxy.example or 192.0.2.1.</source>
        <translation>这不是地址。地址形如 proxy.example 或 192.0.2.1。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>端口是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>The password is too long: a proxy takes at most 255 bytes.</source>
        <translation>密码太长：代理最多接受 255 字节。</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>在密钥环中</translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation>仅限本次运行</translation>
    </message>
    <message>
        <source>In the keychain, asked for when it is needed</source>
        <translation>在密钥环中，需要时读取</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is empty. What was before stays.</source>
        <translation>%1 无法读取或为空。保持原样。</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM or DER form. What was before stays.</source>
        <translation>%1 不含 PEM 或 DER 格式的证书。保持原样。</translation>
    </message>
    <message>
        <source>This file cannot be read any more, or holds no certificate. Until it does, or another is chosen, only the system&apos;s authorities are trusted.</source>
        <translation>此文件已无法读取或不含证书。在恢复或另选文件之前，仅信任系统的颁发机构。</translation>
    </message>
</context>
<context>
    <name>sluice::PaneModel</name>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>连接中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
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
        <translation>完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>已截断</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>已过滤</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1: failed, %2</source>
        <translation>%1：失败，%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: stopped after %n token(s)</source>
        <translation>
            <numerusform>%1：在 %n 个 token 后停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: answer cut off at the token limit, %n token(s)</source>
        <translation>
            <numerusform>%1：回答在 token 上限处截断，%n 个 token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: answer withheld by a content filter, %n token(s)</source>
        <translation>
            <numerusform>%1：回答被内容过滤器拦截，%n 个 token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: answer complete, %n token(s)</source>
        <translation>
            <numerusform>%1：回答完成，%n 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>您停止了此回答。</translation>
    </message>
    <message>
        <source>The answer is cut off: it reached the limit of tokens.</source>
        <translation>回答已截断：达到了 token 上限。</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter withheld the rest of this answer.</source>
        <translation>提供商的内容过滤器拦截了此回答的其余部分。</translation>
    </message>
    <message>
        <source>Answer of %1: %2</source>
        <translation>%1 的回答：%2</translation>
    </message>
    <message>
        <source>lost after %1 tok, %2</source>
        <translation>在 %1 tok、%2 后中断</translation>
    </message>
    <message>
        <source>The model ended without an answer.</source>
        <translation>模型未作回答就结束了。</translation>
    </message>
    <message>
        <source>The limit of tokens was reached before the answer began.</source>
        <translation>回答开始前已达到 token 上限。</translation>
    </message>
    <message>
        <source>The provider withheld the answer.</source>
        <translation>提供商拦截了该回答。</translation>
    </message>
    <message>
        <source>Stopped before the answer began.</source>
        <translation>在回答开始前停止。</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Sluice ended while this answer came. What had come by then was kept.</source>
        <translation>接收此回答时 Sluice 退出了。已收到的内容已保留。</translation>
    </message>
    <message>
        <source>%1 %2/%3</source>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>waits its turn</source>
        <translation>等待轮到</translation>
    </message>
    <message>
        <source>%1 cheaper than the next pane</source>
        <translation>比次优窗格便宜 %1</translation>
    </message>
    <message>
        <source>%1 faster than the next pane</source>
        <translation>比次优窗格快 %1</translation>
    </message>
    <message>
        <source>%1 cheaper</source>
        <translation>便宜 %1</translation>
    </message>
    <message>
        <source>%1 faster</source>
        <translation>快 %1</translation>
    </message>
</context>
<context>
    <name>sluice::PaneSettings</name>
    <message>
        <source>Nothing is set any more.</source>
        <translation>已没有任何设置。</translation>
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
        <translation>最大输出 token 数</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>存在惩罚</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>频率惩罚</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <translation>停止序列</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>推理强度</translation>
    </message>
    <message>
        <source>Service tier</source>
        <translation>服务层级</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Response format</source>
        <translation>回答格式</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tool choice</source>
        <translation>工具选择</translation>
    </message>
    <message>
        <source>Parallel tool calls</source>
        <translation>并行工具调用</translation>
    </message>
    <message>
        <source>%1: sent as %2</source>
        <translation>%1：以 %2 发送</translation>
    </message>
    <message>
        <source>%1: shortened</source>
        <translation>%1：已缩短</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <translation>%1：已省略</translation>
    </message>
    <message>
        <source>For this model – %1.</source>
        <translation>对于此模型 – %1。</translation>
    </message>
    <message>
        <source>This model takes no images: it will not be asked. Take them out or pick another one.</source>
        <translation>此模型不接受图片：不会询问它。请移除图片或另选模型。</translation>
    </message>
</context>
<context>
    <name>sluice::ParametersModel</name>
    <message>
        <source>Not taken by this provider</source>
        <translation>此提供商不接受</translation>
    </message>
    <message>
        <source>Not taken by this model</source>
        <translation>此模型不接受</translation>
    </message>
    <message>
        <source>At least %1: it is raised to that</source>
        <translation>最小为 %1：将提高到该值</translation>
    </message>
    <message>
        <source>At most %1: it is lowered to that</source>
        <translation>最大为 %1：将降低到该值</translation>
    </message>
    <message>
        <source>Not among what this model takes</source>
        <translation>不在此模型接受的值之中</translation>
    </message>
    <message>
        <source>Longer than %1 characters: left out</source>
        <translation>超过 %1 个字符：已省略</translation>
    </message>
    <message>
        <source>This is no whole number; it is not sent</source>
        <translation>不是整数；不会发送</translation>
    </message>
    <message>
        <source>This is no number; it is not sent</source>
        <translation>不是数字；不会发送</translation>
    </message>
    <message>
        <source>%1: “%2” is no number.</source>
        <translation>%1：“%2”不是数字。</translation>
    </message>
</context>
<context>
    <name>sluice::PlaygroundModel</name>
    <message>
        <source>A new conversation has begun.</source>
        <translation>新对话已开始。</translation>
    </message>
    <message>
        <source>Pane %1 is closed.</source>
        <translation>窗格 %1 已关闭。</translation>
    </message>
    <message>
        <source>The message and what followed it are deleted.</source>
        <translation>该消息及其后的内容已删除。</translation>
    </message>
    <message>
        <source>The change to the prompt is given up.</source>
        <translation>已放弃对提示词的更改。</translation>
    </message>
    <message>
        <source>The images are still being read.</source>
        <translation>图片仍在读取。</translation>
    </message>
    <message>
        <source>Replay of %1</source>
        <translation>重放 %1</translation>
    </message>
</context>
<context>
    <name>sluice::PresetFolder</name>
    <message>
        <source>This is no file.</source>
        <translation>这不是文件。</translation>
    </message>
    <message>
        <source>The preset was not saved: %1</source>
        <translation>预设未保存：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sluice::PresetsModel</name>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
    <message>
        <source>%1 in the folder of presets cannot be read.</source>
        <translation>无法读取预设文件夹中的 %1。</translation>
    </message>
    <message>
        <source>“%1” is used.</source>
        <translation>正在使用“%1”。</translation>
    </message>
    <message>
        <source>Back to “%1”.</source>
        <translation>已恢复为“%1”。</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1”已删除。</translation>
    </message>
    <message>
        <source>Only files on this machine can be opened.</source>
        <translation>只能打开本机上的文件。</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
</context>
<context>
    <name>sluice::PricesModel</name>
    <message>
        <source>%1 in, %2 cached, %3 out</source>
        <translation>入 %1，缓存 %2，出 %3</translation>
    </message>
    <message>
        <source>A number of dollars, 0 or more.</source>
        <translation>美元金额，0 或更大。</translation>
    </message>
    <message>
        <source>A provider and its model, with a slash between.</source>
        <translation>提供商与模型，用斜杠分隔。</translation>
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
        <translation>%1：≈%2 个 token，占上下文 %3，输入 %4</translation>
    </message>
    <message>
        <source>The answers&apos; tokens come on top.</source>
        <translation>另外还要加上回答的 token。</translation>
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
        <translation>密钥环中没有这些提供商的密钥。</translation>
    </message>
    <message>
        <source>Its model list came in %1.</source>
        <translation>模型列表在 %1 内送达。</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>无密钥</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Key ending …%1</source>
        <translation>尾号为 …%1 的密钥</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>%1, in the keychain</source>
        <translation>%1，在密钥环中</translation>
    </message>
    <message>
        <source>%1, for this run only</source>
        <translation>%1，仅限本次运行</translation>
    </message>
    <message>
        <source>In the keychain, which has not given it</source>
        <translation>在密钥环中，但未给出</translation>
    </message>
    <message>
        <source>%1, no key needed</source>
        <translation>%1，无需密钥</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无密钥</translation>
    </message>
    <message>
        <source>the one in the keychain is not used</source>
        <translation>密钥环中的不使用</translation>
    </message>
    <message>
        <source>This is no key: it is one word, without spaces or line ends. Copy it again, whole and alone.</source>
        <translation>这不是密钥：密钥是一个词，没有空格和换行。请重新完整复制。</translation>
    </message>
    <message>
        <source>This key is there already.</source>
        <translation>该密钥已存在。</translation>
    </message>
    <message>
        <source>Another key has this name.</source>
        <translation>另一个密钥已使用此名称。</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered in %2 with %n model(s).</source>
        <translation>
            <numerusform>%1 在 %2 内响应，共 %n 个模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refuses the key: %2 Copy it again from the provider&apos;s site, or paste another one.</source>
        <translation>%1 拒绝了密钥：%2 请从提供商网站重新复制，或粘贴另一个。</translation>
    </message>
    <message>
        <source>TTFT of its last answer, at %1.</source>
        <translation>其最近一次回答（%1）的 TTFT。</translation>
    </message>
    <message>
        <source>Its last answer&apos;s TTFT stands here; there was none yet.</source>
        <translation>此处显示其最近一次回答的 TTFT；目前还没有回答。</translation>
    </message>
    <message>
        <source>A key is never written into a file of Sluice.</source>
        <translation>密钥绝不会写入 Sluice 的文件。</translation>
    </message>
    <message>
        <source>A key that is saved goes to the keychain of this system (%1), never into a file of Sluice.</source>
        <translation>保存的密钥进入本系统的密钥环（%1），绝不会写入 Sluice 的文件。</translation>
    </message>
    <message>
        <source>There is no keychain here (Secret Service or KWallet): a key is used until Sluice ends and kept nowhere. For one that stays, set a variable before Sluice starts: %1.</source>
        <translation>这里没有密钥环（Secret Service 或 KWallet）：密钥只在 Sluice 结束前使用，不会保存在任何地方。若要长期保留，请在启动 Sluice 前设置变量：%1。</translation>
    </message>
</context>
<context>
    <name>sluice::RequestChart</name>
    <message>
        <source>Requests, and those that failed</source>
        <translation>请求与失败</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>TTFT: median and 95 %</source>
        <translation>TTFT：中位数与 95 %</translation>
    </message>
    <message>
        <source>tok/s, median</source>
        <translation>tok/s，中位数</translation>
    </message>
</context>
<context>
    <name>sluice::RequestCharts</name>
    <message numerus="yes">
        <source>%1 · %n request(s)</source>
        <translation>
            <numerusform>%1 · %n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest 200,000 are counted</source>
        <translation>只统计最新的 200,000 个</translation>
    </message>
    <message>
        <source>%1, %2 stopped</source>
        <translation>%1，%2 个已停止</translation>
    </message>
    <message>
        <source>median %1, 95 % under %2</source>
        <translation>中位数 %1，95 % 低于 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), %1 failed</source>
        <translation>
            <numerusform>%Ln 个请求，%1 个失败</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::RequestDetail</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>回答者</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Tokens in/out</source>
        <translation>token 入/出</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Its counts</source>
        <translation>其计数</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Id at the provider</source>
        <translation>提供商处的 ID</translation>
    </message>
    <message>
        <source>The first 32 KiB of each text are shown; copying takes all.</source>
        <translation>每段文本只显示前 32 KiB；复制时取全部。</translation>
    </message>
    <message>
        <source>Its texts were not kept. Settings › Data can have them kept from now on; then a request can be read here and opened in the playground.</source>
        <translation>未保留文本。在“设置 › 数据”中可从现在起保留；之后即可在此阅读请求并在试验场中打开。</translation>
    </message>
    <message>
        <source>Its texts were not kept: only those of requests that fail are. Settings › Data can have all kept.</source>
        <translation>未保留文本：只保留失败请求的文本。在“设置 › 数据”中可全部保留。</translation>
    </message>
    <message>
        <source>Its texts were not kept when it was made, or are gone by now.</source>
        <translation>当时没有保留文本，或已被删除。</translation>
    </message>
    <message>
        <source>It cannot be asked again: %1</source>
        <translation>无法再次请求：%1</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>护栏</translation>
    </message>
    <message>
        <source>There is room for %1 panes only. Not asked again: %2.</source>
        <translation>最多只能有 %1 个窗格。未再次提问：%2。</translation>
    </message>
    <message>
        <source>began at %1</source>
        <translation>始于 %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>用时 %1</translation>
    </message>
</context>
<context>
    <name>sluice::RouteDraft</name>
    <message>
        <source>In order</source>
        <translation>按顺序</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>按权重</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>轮流</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Quickest to begin</source>
        <translation>最快开始</translation>
    </message>
    <message>
        <source>Most tokens a second</source>
        <translation>每秒 token 最多</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>最便宜</translation>
    </message>
    <message>
        <source>The first target answers; the others stand in when it fails.</source>
        <translation>由第一个目标回答；它失败时由其他目标接替。</translation>
    </message>
    <message>
        <source>Each target gets a share of the requests by its weight.</source>
        <translation>每个目标按权重分得一部分请求。</translation>
    </message>
    <message>
        <source>The targets take turns.</source>
        <translation>各目标轮流回答。</translation>
    </message>
    <message>
        <source>Any target, with equal chances.</source>
        <translation>任一目标，机会均等。</translation>
    </message>
    <message>
        <source>The target whose first token has come soonest of late.</source>
        <translation>近期首个 token 最早到达的目标。</translation>
    </message>
    <message>
        <source>The target that has written fastest of late.</source>
        <translation>近期输出最快的目标。</translation>
    </message>
    <message>
        <source>The target with the lowest price.</source>
        <translation>价格最低的目标。</translation>
    </message>
    <message>
        <source>Pick a model, or type one as provider/model.</source>
        <translation>选择模型，或以“提供商/模型”的形式输入。</translation>
    </message>
    <message>
        <source>Must be provider/model, with one of the providers %1.</source>
        <translation>必须是“提供商/模型”，提供商为 %1 之一。</translation>
    </message>
    <message>
        <source>The weight is a number above 0, such as %1.</source>
        <translation>权重是大于 0 的数，例如 %1。</translation>
    </message>
    <message>
        <source>The tier is a whole number from 0 to %1; lower ones come first.</source>
        <translation>层级是 0 到 %1 的整数；小的优先。</translation>
    </message>
    <message>
        <source>Give it a name; clients ask for it as their model.</source>
        <translation>请起一个名称；客户端以它作为模型来请求。</translation>
    </message>
    <message>
        <source>Another route has this name.</source>
        <translation>已有另一条路由使用此名称。</translation>
    </message>
    <message>
        <source>A route needs at least one target.</source>
        <translation>路由至少需要一个目标。</translation>
    </message>
</context>
<context>
    <name>sluice::RouteMenu</name>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>复制名称</translation>
    </message>
</context>
<context>
    <name>sluice::RoutesModel</name>
    <message>
        <source>failing, tried again in %1</source>
        <translation>故障，%1 后重试</translation>
    </message>
    <message>
        <source>failing, being tried again</source>
        <translation>故障，正在重试</translation>
    </message>
    <message>
        <source>at its limit for %1</source>
        <translation>达到限制，还有 %1</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>有响应</translation>
    </message>
    <message>
        <source>%1 · %2 tok/s</source>
        <translation>%1 · %2 tok/s</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>无密钥</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>权重 %1</translation>
    </message>
    <message>
        <source>tier %1</source>
        <translation>层级 %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>密钥 %1</translation>
    </message>
    <message>
        <source>%1 lists no model of this name.</source>
        <translation>%1 的列表中没有此名称的模型。</translation>
    </message>
</context>
<context>
    <name>sluice::SecretsModel</name>
    <message>
        <source>Was not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <translation>读取于 %1</translation>
    </message>
    <message>
        <source>Could not be read again; the last value is kept. %1</source>
        <translation>无法再次读取；保留上一个值。%1</translation>
    </message>
    <message>
        <source>Cannot be read; what needs it is off. %1</source>
        <translation>无法读取；依赖它的功能已停用。%1</translation>
    </message>
</context>
<context>
    <name>sluice::SessionsModel</name>
    <message>
        <source>“%1” is written.</source>
        <translation>“%1”已写入。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>%1 (fork)</source>
        <translation>%1（分叉）</translation>
    </message>
    <message>
        <source>“%1” is in the bin.</source>
        <translation>“%1”在回收站中。</translation>
    </message>
    <message>
        <source>Sessions are kept only until you quit. %1</source>
        <translation>会话只保留到退出为止。%1</translation>
    </message>
    <message>
        <source>What is new cannot be kept for now. %1</source>
        <translation>新内容暂时无法保存。%1</translation>
    </message>
    <message>
        <source>Searching does not work. %1</source>
        <translation>搜索无法使用。%1</translation>
    </message>
</context>
<context>
    <name>sluice::ShortcutsModel</name>
    <message>
        <source>Ask all panes</source>
        <translation>向所有窗格提问</translation>
    </message>
    <message>
        <source>Ask all panes, wherever the keyboard is</source>
        <translation>询问所有窗格，无论焦点在哪</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Stop the pane, or leave the maximised one</source>
        <translation>停止窗格，或退出最大化</translation>
    </message>
    <message>
        <source>Stop all panes</source>
        <translation>停止所有窗格</translation>
    </message>
    <message>
        <source>Commands, sessions and models</source>
        <translation>命令、会话与模型</translation>
    </message>
    <message>
        <source>Pick a model for the pane</source>
        <translation>为窗格选择模型</translation>
    </message>
    <message>
        <source>Add a pane</source>
        <translation>添加窗格</translation>
    </message>
    <message>
        <source>Go to a pane</source>
        <translation>转到窗格</translation>
    </message>
    <message>
        <source>Parameters, request, stream, code</source>
        <translation>参数、请求、数据流、代码</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Bring the last prompt back</source>
        <translation>找回上一条提示词</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>此列表</translation>
    </message>
    <message>
        <source>%1 is needed for writing. Hold Ctrl or Alt, or take a function key.</source>
        <translation>%1 用于书写。请同时按住 Ctrl 或 Alt，或使用功能键。</translation>
    </message>
    <message>
        <source>%1 has a meaning that stays.</source>
        <translation>%1 的含义固定不变。</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <translation>%1 已被“%2”占用。</translation>
    </message>
</context>
<context>
    <name>sluice::StreamModel</name>
    <message>
        <source>%1 events</source>
        <translation>%1 个事件</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 个</translation>
    </message>
    <message>
        <source>%1 more were not kept: the stream is too long.</source>
        <translation>另有 %1 个未保留：数据流太长。</translation>
    </message>
</context>
<context>
    <name>sluice::ToolsLane</name>
    <message>
        <source>The gateway offers no model: a provider needs its key first.</source>
        <translation>网关没有可用模型：提供商需要先有密钥。</translation>
    </message>
</context>
<context>
    <name>sluice::ToolsModel</name>
    <message>
        <source>cannot</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>connected: %1</source>
        <translation>已连接：%1</translation>
    </message>
    <message>
        <source>Connecting needs the gateway to run.</source>
        <translation>连接需要网关正在运行。</translation>
    </message>
</context>
<context>
    <name>sluice::TrayIcon</name>
    <message>
        <source>Gateway is stopping</source>
        <translation>网关正在停止</translation>
    </message>
    <message>
        <source>Gateway on %1</source>
        <translation>网关位于 %1</translation>
    </message>
    <message>
        <source>Gateway did not start</source>
        <translation>网关未能启动</translation>
    </message>
    <message>
        <source>Gateway is off</source>
        <translation>网关已关闭</translation>
    </message>
    <message>
        <source>Stop gateway now</source>
        <translation>立即停止网关</translation>
    </message>
    <message>
        <source>Stop gateway</source>
        <translation>停止网关</translation>
    </message>
    <message>
        <source>Start gateway</source>
        <translation>启动网关</translation>
    </message>
    <message>
        <source>Copy base URL</source>
        <translation>复制基础 URL</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>复制密钥</translation>
    </message>
    <message>
        <source>Open Sluice</source>
        <translation>打开 Sluice</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Copy environment</source>
        <translation>复制环境变量</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新聊天</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>sluice::TrayNews</name>
    <message numerus="yes">
        <source>%n request(s) in the last minute</source>
        <translation>
            <numerusform>最近一分钟 %n 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>A budget is spent</source>
        <translation>预算已用尽</translation>
    </message>
    <message>
        <source>%1 has spent its budget; its requests are refused.</source>
        <translation>%1 的预算已用尽；其请求会被拒绝。</translation>
    </message>
    <message>
        <source>A request failed</source>
        <translation>有请求失败</translation>
    </message>
    <message>
        <source>A model is left alone</source>
        <translation>有模型暂停使用</translation>
    </message>
    <message>
        <source>%1 failed several times and is tried again in %2.</source>
        <translation>%1 多次失败；%2 后重试。</translation>
    </message>
    <message>
        <source>The gateway did not start</source>
        <translation>网关未能启动</translation>
    </message>
    <message numerus="yes">
        <source>%n more since the last notice.</source>
        <translation>
            <numerusform>自上次通知以来又有 %n 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::WrittenSettings</name>
    <message>
        <source>Not taken by this provider</source>
        <translation>此提供商不接受</translation>
    </message>
    <message>
        <source>Not taken by this model</source>
        <translation>此模型不接受</translation>
    </message>
    <message>
        <source>Only the first %1 are sent</source>
        <translation>只发送前 %1 个</translation>
    </message>
</context>
</TS>
