<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About Sluice</source>
        <translation>Sobre o Sluice</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It stands on:</source>
        <translation>Software livre sob a GNU General Public License, versão 3 ou posterior. Apoia-se em:</translation>
    </message>
</context>
<context>
    <name>ActionsBlock</name>
    <message>
        <source>Copy this answer as Markdown</source>
        <translation>Copiar esta resposta como Markdown</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Gerar de novo</translation>
    </message>
    <message>
        <source>More for this answer</source>
        <translation>Mais sobre esta resposta</translation>
    </message>
</context>
<context>
    <name>AlertChannels</name>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>New channel…</source>
        <translation>Novo canal…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Quiet hours, with only what is critical told at once</source>
        <translation>Horas de silêncio: só o que é crítico é avisado na hora</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silêncio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silêncio até</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>Set the quiet hours</source>
        <translation>Definir as horas de silêncio</translation>
    </message>
</context>
<context>
    <name>AlertDialog</name>
    <message>
        <source>New channel</source>
        <translation>Novo canal</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Canal %1</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nova regra</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regra %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>As env.NAME, a variable of the environment</source>
        <translation>Como env.NAME, uma variável de ambiente</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatários</translation>
    </message>
    <message>
        <source>Addresses, with commas between them</source>
        <translation>Endereços, separados por vírgulas</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
</context>
<context>
    <name>AlertEvents</name>
    <message>
        <source>What has come</source>
        <translation>O que ocorreu</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>Nada até agora.</translation>
    </message>
    <message>
        <source>Nothing is watched yet: a rule says what is, and a channel who is told.</source>
        <translation>Nada é vigiado ainda: uma regra diz o quê, e um canal quem é avisado.</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>em breve</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>over</source>
        <translation>passou</translation>
    </message>
</context>
<context>
    <name>AlertRow</name>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>It is left out: %1</source>
        <translation>Fica de fora: %1</translation>
    </message>
    <message>
        <source>Nobody is told until %1.</source>
        <translation>Ninguém é avisado até %1.</translation>
    </message>
    <message>
        <source>It tells nobody: there is no channel for it.</source>
        <translation>Não avisa ninguém: não há canal para ela.</translation>
    </message>
</context>
<context>
    <name>AlertRules</name>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Nova regra…</translation>
    </message>
    <message>
        <source>Silence for a day</source>
        <translation>Silenciar por um dia</translation>
    </message>
    <message>
        <source>Tell again</source>
        <translation>Voltar a avisar</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Remove the channel %1?</source>
        <translation>Remover o canal %1?</translation>
    </message>
    <message>
        <source>Remove the rule %1?</source>
        <translation>Remover a regra %1?</translation>
    </message>
    <message>
        <source>Nothing is told there any more.</source>
        <translation>Nada mais é avisado ali.</translation>
    </message>
    <message>
        <source>Nobody watches it any more.</source>
        <translation>Ninguém mais vigia isso.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Response format</source>
        <translation>Formato da resposta</translation>
    </message>
    <message>
        <source>default</source>
        <translation>padrão</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>Esquema JSON</translation>
    </message>
    <message>
        <source>Name, “answer” if empty</source>
        <translation>Nome; vazio: “answer”</translation>
    </message>
    <message>
        <source>Name of the schema</source>
        <translation>Nome do esquema</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>estrito</translation>
    </message>
    <message>
        <source>The provider holds the model to the schema</source>
        <translation>O provedor obriga o modelo a seguir o esquema</translation>
    </message>
    <message>
        <source>JSON schema of the answer</source>
        <translation>Esquema JSON da resposta</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Formatar</translation>
    </message>
    <message>
        <source>Lay out the schema</source>
        <translation>Formatar o esquema</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Calls the tool %1</source>
        <translation>Chama a ferramenta %1</translation>
    </message>
</context>
<context>
    <name>AuditHead</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Em quê</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Procurar no registro</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>No row is like that</source>
        <translation>Nenhuma linha é assim</translation>
    </message>
    <message>
        <source>What is changed from now on in routes, prices, keys and settings is listed here, with who did it.</source>
        <translation>O que mudar de agora em diante em rotas, preços, chaves e ajustes aparece aqui, com quem o fez.</translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>depois</translation>
    </message>
</context>
<context>
    <name>AuthorBlock</name>
    <message>
        <source>Answer of %1</source>
        <translation>Resposta de %1</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 was not removed: %2</source>
        <translation>%1 não foi removido: %2</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 não foi gravado: %2</translation>
    </message>
</context>
<context>
    <name>BranchSwitch</name>
    <message>
        <source>Branch %1 of %2</source>
        <translation>Ramo %1 de %2</translation>
    </message>
    <message>
        <source>Branch before</source>
        <translation>Ramo anterior</translation>
    </message>
    <message>
        <source>Branch after</source>
        <translation>Próximo ramo</translation>
    </message>
</context>
<context>
    <name>ClientKeyDialog</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Who or what uses it</source>
        <translation>Quem ou o que a usa</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida até</translation>
    </message>
    <message>
        <source>A date, or days from now; empty: for good</source>
        <translation>Uma data ou um número de dias a partir de hoje; vazio: para sempre</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Names with commas between, * for any text; empty: all</source>
        <translation>Nomes separados por vírgulas, * para qualquer texto; vazio: todos</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>Requisições por minuto</translation>
    </message>
    <message>
        <source>Tokens per minute</source>
        <translation>Tokens por minuto</translation>
    </message>
    <message>
        <source>Dollars per day</source>
        <translation>Dólares por dia</translation>
    </message>
    <message>
        <source>Dollars per month</source>
        <translation>Dólares por mês</translation>
    </message>
    <message>
        <source>Empty fields limit nothing</source>
        <translation>Campos vazios não limitam nada</translation>
    </message>
    <message>
        <source>New client key</source>
        <translation>Nova chave de cliente</translation>
    </message>
    <message>
        <source>Limits of this key</source>
        <translation>Limites desta chave</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Criar a chave</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>ClientKeyRow</name>
    <message>
        <source>Sluice&apos;s own</source>
        <translation>Do próprio Sluice</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirada</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revogada</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mês</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit the limits of %1</source>
        <translation>Editar os limites de %1</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revogar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Revoke the key of %1</source>
        <translation>Revogar a chave de %1</translation>
    </message>
    <message>
        <source>Remove the key of %1 from the list</source>
        <translation>Remover a chave de %1 da lista</translation>
    </message>
    <message>
        <source>Make a new key for %1</source>
        <translation>Chave nova para %1</translation>
    </message>
</context>
<context>
    <name>ClientKeys</name>
    <message>
        <source>made %1</source>
        <translation>criada em %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>válida até %1</translation>
    </message>
    <message>
        <source>revoked %1</source>
        <translation>revogada em %1</translation>
    </message>
    <message>
        <source>%1 requests/min</source>
        <translation>%1 requisições/min</translation>
    </message>
    <message>
        <source>%1 tokens/min</source>
        <translation>%1 tokens/min</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>somente %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>ClientKeysCard</name>
    <message>
        <source>Client keys</source>
        <translation>Chaves de clientes</translation>
    </message>
    <message>
        <source>New client key…</source>
        <translation>Nova chave de cliente…</translation>
    </message>
    <message>
        <source>No client has a key of its own yet. Give each tool or person a key of their own: it can be limited to models, a rate and a budget, and be revoked without the others noticing.</source>
        <translation>Nenhum cliente tem ainda uma chave própria. Dê a cada ferramenta ou pessoa a sua: ela pode ser limitada a modelos, a uma taxa e a um orçamento, e revogada sem que as outras percebam.</translation>
    </message>
    <message>
        <source>Revoke the key of %1?</source>
        <translation>Revogar a chave de %1?</translation>
    </message>
    <message>
        <source>It is refused from now on, and cannot be made valid again. What it spent stays in the list.</source>
        <translation>Ela é recusada a partir de agora e não pode voltar a valer. O que ela gastou continua na lista.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Make a new key for %1?</source>
        <translation>Criar uma chave nova para %1?</translation>
    </message>
    <message>
        <source>It has the same name and limits and has spent nothing. The old key is refused from now on.</source>
        <translation>Tem o mesmo nome e os mesmos limites e não gastou nada. A chave antiga é recusada a partir de agora.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Criar a chave</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>CodeBox</name>
    <message>
        <source>Copy code</source>
        <translation>Copiar o código</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>CodeHeadBlock</name>
    <message>
        <source>Copy code</source>
        <translation>Copiar o código</translation>
    </message>
</context>
<context>
    <name>CodeTab</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Copy the program</source>
        <translation>Copiar o programa</translation>
    </message>
    <message>
        <source>By way of the gateway</source>
        <translation>Pelo gateway</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>The key is read from the environment; it never stands in the program.</source>
        <translation>A chave é lida do ambiente; ela nunca aparece no programa.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sessão</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Usar “%1”</translation>
    </message>
    <message>
        <source>What to do, a page, a session, or a model for this pane</source>
        <translation>O que fazer, uma página, uma sessão ou um modelo para este painel</translation>
    </message>
    <message>
        <source>Nothing that can be done, no page, session or model has this name.</source>
        <translation>Nenhum comando, página, sessão ou modelo tem este nome.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Esc stops the current pane, %1 all</source>
        <translation>Esc para o painel atual, %1 todos</translation>
    </message>
    <message>
        <source>Ask all panes… Enter runs, Shift+Enter breaks the line</source>
        <translation>Pergunte a todos os painéis… Enter executa, Shift+Enter quebra a linha</translation>
    </message>
</context>
<context>
    <name>ComposerTools</name>
    <message>
        <source>New conversation (%1)</source>
        <translation>Nova conversa (%1)</translation>
    </message>
    <message>
        <source>Add a pane (%1)</source>
        <translation>Adicionar um painel (%1)</translation>
    </message>
    <message>
        <source>Attach images; they can also be pasted or dropped</source>
        <translation>Anexar imagens; também podem ser coladas ou soltas</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>CoreText</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Linha %1, coluna %2: %3</translation>
    </message>
    <message>
        <source>The JSON ends too early.</source>
        <translation>O JSON termina cedo demais.</translation>
    </message>
    <message>
        <source>The JSON has ended before this.</source>
        <translation>O JSON já terminou antes daqui.</translation>
    </message>
    <message>
        <source>A colon is missing before this.</source>
        <translation>Faltam dois-pontos antes daqui.</translation>
    </message>
    <message>
        <source>A name in quotes must stand here.</source>
        <translation>Aqui deve haver um nome entre aspas.</translation>
    </message>
    <message>
        <source>A value must stand here.</source>
        <translation>Aqui deve haver um valor.</translation>
    </message>
    <message>
        <source>A comma or } is missing before this.</source>
        <translation>Falta uma vírgula ou } antes daqui.</translation>
    </message>
    <message>
        <source>A comma or ] is missing before this.</source>
        <translation>Falta uma vírgula ou ] antes daqui.</translation>
    </message>
    <message>
        <source>No JSON can hold this.</source>
        <translation>Nenhum JSON pode conter isto.</translation>
    </message>
    <message>
        <source>This is no JSON.</source>
        <translation>Isto não é JSON.</translation>
    </message>
    <message>
        <source>The schema has a fault. %1</source>
        <translation>O esquema tem um erro. %1</translation>
    </message>
    <message>
        <source>The tools have a fault. %1</source>
        <translation>As ferramentas têm um erro. %1</translation>
    </message>
    <message>
        <source>The schema must be an object: {&quot;type&quot;: &quot;object&quot;, …}.</source>
        <translation>O esquema deve ser um objeto: {&quot;type&quot;: &quot;object&quot;, …}.</translation>
    </message>
    <message>
        <source>A schema is an object, or true or false.</source>
        <translation>Um esquema é um objeto, ou true ou false.</translation>
    </message>
    <message>
        <source>“type” must name at least one type.</source>
        <translation>“type” deve indicar pelo menos um tipo.</translation>
    </message>
    <message>
        <source>“type” is one of string, number, integer, boolean, object, array and null.</source>
        <translation>“type” é um de string, number, integer, boolean, object, array e null.</translation>
    </message>
    <message>
        <source>This name is there twice.</source>
        <translation>Este nome aparece duas vezes.</translation>
    </message>
    <message>
        <source>A tool is an object.</source>
        <translation>Uma ferramenta é um objeto.</translation>
    </message>
    <message>
        <source>Tools are a list: [ … ].</source>
        <translation>As ferramentas são uma lista: [ … ].</translation>
    </message>
    <message>
        <source>A function needs a “name”.</source>
        <translation>Uma função precisa de “name”.</translation>
    </message>
    <message>
        <source>“parameters” must be a schema: an object.</source>
        <translation>“parameters” deve ser um esquema: um objeto.</translation>
    </message>
    <message>
        <source>“strict” is true or false.</source>
        <translation>“strict” é true ou false.</translation>
    </message>
    <message>
        <source>A name is 1 to 64 of the characters a-z A-Z 0-9 _ -.</source>
        <translation>Um nome tem de 1 a 64 dos caracteres a-z A-Z 0-9 _ -.</translation>
    </message>
    <message>
        <source>Another tool has this name.</source>
        <translation>Outra ferramenta tem este nome.</translation>
    </message>
    <message>
        <source>“%1” must be a list with at least one value.</source>
        <translation>“%1” deve ser uma lista com pelo menos um valor.</translation>
    </message>
    <message>
        <source>“%1” must be a number.</source>
        <translation>“%1” deve ser um número.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number, 0 or more.</source>
        <translation>“%1” deve ser um número inteiro, 0 ou mais.</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>“%1” deve ser um texto.</translation>
    </message>
    <message>
        <source>“%1” must be a regular expression.</source>
        <translation>“%1” deve ser uma expressão regular.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>“%1” deve ser true ou false.</translation>
    </message>
    <message>
        <source>“%1” must be a list with at least one schema.</source>
        <translation>“%1” deve ser uma lista com pelo menos um esquema.</translation>
    </message>
    <message>
        <source>“%1” must be an object of schemas.</source>
        <translation>“%1” deve ser um objeto de esquemas.</translation>
    </message>
    <message>
        <source>“%1” must be a list of names.</source>
        <translation>“%1” deve ser uma lista de nomes.</translation>
    </message>
    <message>
        <source>“%1” must be an object.</source>
        <translation>“%1” deve ser um objeto.</translation>
    </message>
    <message>
        <source>The model `%1` does not exist at any provider. The model list names those that do.</source>
        <translation>O modelo `%1` não existe em nenhum provedor. A lista de modelos mostra os que existem.</translation>
    </message>
    <message>
        <source>The model `%1` does not exist at any provider. Did you mean %2?</source>
        <translation>O modelo `%1` não existe em nenhum provedor. Você quis dizer %2?</translation>
    </message>
    <message>
        <source>Several providers have the model `%1`. Name one of %2.</source>
        <translation>Vários provedores têm o modelo `%1`. Indique um de %2.</translation>
    </message>
    <message>
        <source>The model `%1` does not exist or you do not have access to it.</source>
        <translation>O modelo `%1` não existe ou você não tem acesso a ele.</translation>
    </message>
    <message>
        <source>The provider refused the key (HTTP 401); check it in the settings.</source>
        <translation>O provedor recusou a chave (HTTP 401); verifique-a nas configurações.</translation>
    </message>
    <message>
        <source>The provider does not allow this request with this key (HTTP 403).</source>
        <translation>O provedor não permite esta requisição com esta chave (HTTP 403).</translation>
    </message>
    <message>
        <source>The provider knows no such model or address (HTTP 404); check the model&apos;s name.</source>
        <translation>O provedor não conhece esse modelo ou endereço (HTTP 404); verifique o nome do modelo.</translation>
    </message>
    <message>
        <source>The request is too large for the provider (HTTP 413); shorten it.</source>
        <translation>A requisição é grande demais para o provedor (HTTP 413); encurte-a.</translation>
    </message>
    <message>
        <source>The provider&apos;s rate limit is reached (HTTP 429); wait and try again.</source>
        <translation>O limite de taxa do provedor foi atingido (HTTP 429); aguarde e tente de novo.</translation>
    </message>
    <message>
        <source>The provider reported an error without a message; try again.</source>
        <translation>O provedor informou um erro sem mensagem; tente de novo.</translation>
    </message>
    <message>
        <source>The provider failed (HTTP %1); try again or use another model.</source>
        <translation>O provedor falhou (HTTP %1); tente de novo ou use outro modelo.</translation>
    </message>
    <message>
        <source>The provider refused the request (HTTP %1) and gave no reason.</source>
        <translation>O provedor recusou a requisição (HTTP %1) sem dar motivo.</translation>
    </message>
</context>
<context>
    <name>CostBars</name>
    <message>
        <source>Nothing was asked in this time.</source>
        <translation>Nada foi pedido neste período.</translation>
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
        <translation>mediana %1, %2</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Texts of requests</source>
        <translation>Textos das requisições</translation>
    </message>
    <message>
        <source>What was asked and answered, up to 1 MiB each, with keys masked. Needed to read a request later and to open it in the playground.</source>
        <translation>O que foi perguntado e respondido, até 1 MiB cada, com as chaves ocultas. Necessário para ler uma requisição depois e abri-la no playground.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Não guardar</translation>
    </message>
    <message>
        <source>Kept of failures</source>
        <translation>Guardar de falhas</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Days to keep requests</source>
        <translation>Dias para guardar requisições</translation>
    </message>
    <message>
        <source>0: without an end</source>
        <translation>0: sem fim</translation>
    </message>
    <message>
        <source>Most requests</source>
        <translation>Máximo de requisições</translation>
    </message>
    <message>
        <source>The oldest go first. 0: without an end</source>
        <translation>As mais antigas saem primeiro. 0: sem fim</translation>
    </message>
    <message>
        <source>Most text, in MiB</source>
        <translation>Máximo de texto, em MiB</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fazer backup</translation>
    </message>
    <message>
        <source>Export the requests</source>
        <translation>Exportar as requisições</translation>
    </message>
    <message>
        <source>Delete all requests…</source>
        <translation>Apagar as requisições…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabalhando…</translation>
    </message>
    <message>
        <source>Delete all requests?</source>
        <translation>Apagar todas as requisições?</translation>
    </message>
    <message>
        <source>All records of requests and their texts go for good. Sessions, keys and what they spent stay.</source>
        <translation>Todos os registros de requisições e seus textos somem para sempre. Sessões, chaves e o que gastaram ficam.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
</context>
<context>
    <name>DialogActions</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DiffTab</name>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Pane to compare with</source>
        <translation>Painel para comparar</translation>
    </message>
    <message>
        <source>Both answers, with what only one of them has</source>
        <translation>As duas respostas, com o que só uma tem</translation>
    </message>
    <message>
        <source>Struck out: only in the base. Underlined: only in this pane.</source>
        <translation>Riscado: só na base. Sublinhado: só neste painel.</translation>
    </message>
</context>
<context>
    <name>EditBlock</name>
    <message>
        <source>Your prompt</source>
        <translation>Seu prompt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Run in this pane</source>
        <translation>Executar neste painel</translation>
    </message>
    <message>
        <source>Run in all panes</source>
        <translation>Executar em todos</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
</context>
<context>
    <name>EmptyPane</name>
    <message>
        <source>Pick a model above to begin.</source>
        <translation>Escolha um modelo acima para começar.</translation>
    </message>
    <message>
        <source>This pane answers from your next prompt on. It has not seen the conversation so far.</source>
        <translation>Este painel responde a partir do seu próximo prompt. Ele não viu a conversa até aqui.</translation>
    </message>
    <message>
        <source>Write a prompt below. Every pane answers it at the same time.</source>
        <translation>Escreva um prompt abaixo. Todos os painéis respondem a ele ao mesmo tempo.</translation>
    </message>
</context>
<context>
    <name>EndCard</name>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Remove and retry</source>
        <translation>Remover e tentar de novo</translation>
    </message>
    <message>
        <source>Edit key</source>
        <translation>Editar a chave</translation>
    </message>
    <message>
        <source>Pick another model</source>
        <translation>Escolher outro modelo</translation>
    </message>
    <message>
        <source>Copy the request&apos;s id</source>
        <translation>Copiar o id da requisição</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Configurações de rede</translation>
    </message>
</context>
<context>
    <name>EstimateLabel</name>
    <message>
        <source>Estimate: %1</source>
        <translation>Estimativa: %1</translation>
    </message>
</context>
<context>
    <name>FailureBlock</name>
    <message>
        <source>Edit the prompt</source>
        <translation>Editar o prompt</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Gerar de novo</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Add a key to begin</source>
        <translation>Adicione uma chave para começar</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulador</translation>
    </message>
    <message>
        <source>Everything works, without a key and without a network; the answers are made up.</source>
        <translation>Tudo funciona, sem chave e sem rede; as respostas são inventadas.</translation>
    </message>
    <message>
        <source>Try the simulator</source>
        <translation>Experimentar o simulador</translation>
    </message>
    <message>
        <source>To the playground</source>
        <translation>Ir para o playground</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget the key for %1?</source>
        <translation>Esquecer a chave de %1?</translation>
    </message>
    <message>
        <source>It is deleted here and in the keychain. To use %1 again, paste a key again.</source>
        <translation>Ela é excluída aqui e no chaveiro. Para usar %1 novamente, cole uma chave outra vez.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
</context>
<context>
    <name>GatewayAccess</name>
    <message>
        <source>none yet</source>
        <translation>ainda nenhuma</translation>
    </message>
    <message>
        <source>slc-…%1</source>
        <translation>slc-…%1</translation>
    </message>
    <message>
        <source>slc-… (only its check sum is kept)</source>
        <translation>slc-… (só a soma de verificação é guardada)</translation>
    </message>
    <message>
        <source>slc-…</source>
        <translation>slc-…</translation>
    </message>
    <message>
        <source>Kept in the system keychain.</source>
        <translation>Guardada no chaveiro do sistema.</translation>
    </message>
    <message>
        <source>From SLUICE_GATEWAY_KEY; it is not written anywhere.</source>
        <translation>De SLUICE_GATEWAY_KEY; não é gravada em lugar nenhum.</translation>
    </message>
    <message>
        <source>This key can be copied only until Sluice ends. Copy it now; it stays valid. A new one can be made at any time.</source>
        <translation>Esta chave só pode ser copiada até o Sluice ser encerrado. Copie-a agora; ela continua válida. Uma nova pode ser criada a qualquer momento.</translation>
    </message>
    <message>
        <source>Only the check sum of the key is kept, so it cannot be shown. If it is lost, make a new one.</source>
        <translation>Só a soma de verificação da chave é guardada, por isso ela não pode ser mostrada. Se foi perdida, crie uma nova.</translation>
    </message>
    <message>
        <source>A key is made when the gateway is switched on for the first time, or now.</source>
        <translation>Uma chave é criada quando o gateway é ligado pela primeira vez, ou agora.</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nova chave…</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Criar uma chave</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>Criar uma nova chave?</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Criar a chave</translation>
    </message>
    <message>
        <source>The old key stops working at once. Tools that use it need the new one.</source>
        <translation>A chave antiga deixa de funcionar imediatamente. As ferramentas que a usam precisam da nova.</translation>
    </message>
</context>
<context>
    <name>GatewayPage</name>
    <message>
        <source>Put your key in the place of $SLUICE_KEY. Models are named provider/model, as in the playground.</source>
        <translation>Ponha sua chave no lugar de $SLUICE_KEY. Os modelos são nomeados provedor/modelo, como no playground.</translation>
    </message>
    <message>
        <source>Copying puts your key in the place of $SLUICE_KEY. Models are named provider/model, as in the playground.</source>
        <translation>Ao copiar, sua chave entra no lugar de $SLUICE_KEY. Os modelos são nomeados provedor/modelo, como no playground.</translation>
    </message>
    <message>
        <source>For the tools&apos; environment</source>
        <translation>Para o ambiente das ferramentas</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
</context>
<context>
    <name>GatewaySwitch</name>
    <message>
        <source>The gateway is stopping</source>
        <translation>O gateway está parando</translation>
    </message>
    <message>
        <source>The gateway is on</source>
        <translation>O gateway está ligado</translation>
    </message>
    <message>
        <source>The gateway is off</source>
        <translation>O gateway está desligado</translation>
    </message>
    <message>
        <source>It takes no new requests and ends when those that run are done.</source>
        <translation>Ele não aceita novas requisições e termina quando as que estão em andamento acabarem.</translation>
    </message>
    <message>
        <source>Tools on this computer reach the simulator at %1.</source>
        <translation>As ferramentas deste computador chegam ao simulador em %1.</translation>
    </message>
    <message>
        <source>Tools on this computer reach your providers at %1.</source>
        <translation>As ferramentas deste computador chegam aos seus provedores em %1.</translation>
    </message>
    <message>
        <source>Switch it on to give the tools on this computer one address and one key.</source>
        <translation>Ligue-o para dar às ferramentas deste computador um só endereço e uma só chave.</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Parar agora</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>There is no tray on this desktop: closing the window ends Sluice, and the gateway with it.</source>
        <translation>Não há bandeja nesta área de trabalho: fechar a janela encerra o Sluice e, com ele, o gateway.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Switch the gateway off to change it.</source>
        <translation>Desligue o gateway para alterá-la.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n requisição</numerusform>
            <numerusform>%n requisições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n em andamento</numerusform>
            <numerusform>%n em andamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n falhou</numerusform>
            <numerusform>%n falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Usar a porta %1</translation>
    </message>
</context>
<context>
    <name>GuardDialog</name>
    <message>
        <source>New guard</source>
        <translation>Novo guardião</translation>
    </message>
    <message>
        <source>Guard %1</source>
        <translation>Guardião %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Stands in records and in the errors of refused requests</source>
        <translation>Aparece nos registros e nos erros de requisições recusadas</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Procura</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Em</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>E então</translation>
    </message>
    <message>
        <source>Words, one a line, whatever their case</source>
        <translation>Palavras, uma por linha, sem diferenciar maiúsculas</translation>
    </message>
    <message>
        <source>Regular expressions, one a line</source>
        <translation>Expressões regulares, uma por linha</translation>
    </message>
    <message>
        <source>At most so many characters</source>
        <translation>Máximo de caracteres</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>No service is known: `sluice config set guard_services.NAME` adds one</source>
        <translation>Nenhum serviço é conhecido: `sluice config set guard_services.NAME` adiciona um</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>What a chat is told to judge by; may be empty</source>
        <translation>Por qual critério um chat deve julgar; pode ficar vazio</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>JSON Schema that the answer has to fit</source>
        <translation>Esquema JSON que a resposta deve cumprir</translation>
    </message>
    <message>
        <source>At least so many characters</source>
        <translation>Pelo menos estes caracteres</translation>
    </message>
</context>
<context>
    <name>GuardManner</name>
    <message>
        <source>Read through disguises</source>
        <translation>Ler através de disfarces</translation>
    </message>
    <message>
        <source>Letters of other scripts, with marks, or in other forms count as what they look like.</source>
        <translation>Letras de outras escritas, com marcas ou em outras formas contam como o que parecem.</translation>
    </message>
    <message>
        <source>Put back into the answer</source>
        <translation>Repor na resposta</translation>
    </message>
    <message>
        <source>The model sees &lt;EMAIL_1&gt;, the client what it wrote.</source>
        <translation>O modelo vê &lt;EMAIL_1&gt;, o cliente o que escreveu.</translation>
    </message>
</context>
<context>
    <name>GuardRow</name>
    <message>
        <source>State of %1</source>
        <translation>Estado de %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit the guard %1</source>
        <translation>Editar o guardião %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Remove the guard %1</source>
        <translation>Remover o guardião %1</translation>
    </message>
    <message>
        <source>The gateway leaves it out: %1</source>
        <translation>O gateway a ignora: %1</translation>
    </message>
</context>
<context>
    <name>GuardTesterCard</name>
    <message>
        <source>Nothing was found.</source>
        <translation>Nada foi encontrado.</translation>
    </message>
    <message>
        <source>It would pass, and be recorded.</source>
        <translation>Passaria e ficaria registrado.</translation>
    </message>
    <message>
        <source>It would pass without what was found.</source>
        <translation>Passaria sem o que foi encontrado.</translation>
    </message>
    <message>
        <source>It would be refused.</source>
        <translation>Seria recusado.</translation>
    </message>
    <message>
        <source>A guard could not look at it.</source>
        <translation>Um guardião não pôde examiná-lo.</translation>
    </message>
    <message>
        <source>Try them</source>
        <translation>Testá-los</translation>
    </message>
    <message>
        <source>A text to look at</source>
        <translation>Um texto a examinar</translation>
    </message>
    <message>
        <source>What goes on:</source>
        <translation>O que passa:</translation>
    </message>
    <message>
        <source>Time taken: %1</source>
        <translation>Tempo gasto: %1</translation>
    </message>
    <message>
        <source>No guard is on, so the built-in ones are tried: secrets, personal data, injected instructions.</source>
        <translation>Nenhum guardião está ativo, então são testados os embutidos: segredos, dados pessoais, instruções injetadas.</translation>
    </message>
</context>
<context>
    <name>GuardsPage</name>
    <message>
        <source>Guards</source>
        <translation>Guardiões</translation>
    </message>
    <message>
        <source>Guards look at what tools ask through the gateway and at what they are answered, at every door and while it streams. Texts stay on this machine, but those that a service judges.</source>
        <translation>Os guardiões examinam o que as ferramentas pedem pelo gateway e o que lhes é respondido, em cada entrada e enquanto chega. Os textos ficam neste computador, exceto os que um serviço julga.</translation>
    </message>
    <message>
        <source>What they found</source>
        <translation>O que acharam</translation>
    </message>
    <message>
        <source>New guard…</source>
        <translation>Novo guardião…</translation>
    </message>
    <message>
        <source>There is no guard yet: what is asked and answered passes as it is, and nothing looks at it.</source>
        <translation>Ainda não há guardiões: o que é perguntado e respondido passa como está, e nada o examina.</translation>
    </message>
    <message>
        <source>Remove the guard %1?</source>
        <translation>Remover o guardião %1?</translation>
    </message>
    <message>
        <source>From now on nothing looks for it.</source>
        <translation>A partir de agora nada o procura.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>ImageStrip</name>
    <message>
        <source>Images that go with the prompt</source>
        <translation>Imagens que acompanham o prompt</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Retirar %1</translation>
    </message>
    <message>
        <source>Reading the image…</source>
        <translation>Lendo a imagem…</translation>
    </message>
</context>
<context>
    <name>ImagesBlock</name>
    <message>
        <source>Image %1 of %2</source>
        <translation>Imagem %1 de %2</translation>
    </message>
    <message>
        <source>Not shown: not in this session</source>
        <translation>Não mostrada: não está nesta sessão</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Fluxo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Close the inspector (%1)</source>
        <translation>Fechar o inspetor (%1)</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>Diff</translation>
    </message>
    <message>
        <source>Width of the inspector</source>
        <translation>Largura do inspetor</translation>
    </message>
</context>
<context>
    <name>KeyOffers</name>
    <message>
        <source>Keys on this machine</source>
        <translation>Chaves nesta máquina</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Look in tools&apos; files</source>
        <translation>Procurar nos arquivos das ferramentas</translation>
    </message>
    <message>
        <source>Reads, and only when asked, what these keep: %1.</source>
        <translation>Lê, e só quando pedido, o que estas guardam: %1.</translation>
    </message>
    <message>
        <source>%1, from %2, in use and kept nowhere</source>
        <translation>%1, de %2, em uso e não guardada</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Keep the key for %1 from %2 in the keychain</source>
        <translation>Guardar no chaveiro a chave de %1 de %2</translation>
    </message>
    <message>
        <source>Use the key for %1 from %2</source>
        <translation>Usar a chave de %1 de %2</translation>
    </message>
    <message>
        <source>No other key of these providers was found.</source>
        <translation>Nenhuma outra chave destes provedores foi encontrada.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>%1: no keychain service answers (Secret Service or KWallet).</source>
        <translation>%1: nenhum serviço de chaveiro responde (Secret Service ou KWallet).</translation>
    </message>
    <message>
        <source>%1: the keychain is locked or access was refused.</source>
        <translation>%1: o chaveiro está bloqueado ou o acesso foi recusado.</translation>
    </message>
    <message>
        <source>%1: the keychain is locked, the request was cancelled, or the service failed (%2).</source>
        <translation>%1: o chaveiro está bloqueado, o pedido foi cancelado ou o serviço falhou (%2).</translation>
    </message>
    <message>
        <source>%1: there is no session bus, so there is no keychain service to ask.</source>
        <translation>%1: não há barramento de sessão, portanto não há serviço de chaveiro a consultar.</translation>
    </message>
    <message>
        <source>The keychain was not read: it is locked, and unlocking it was cancelled.</source>
        <translation>O chaveiro não foi lido: está bloqueado e o desbloqueio foi cancelado.</translation>
    </message>
    <message>
        <source>The keychain was not read</source>
        <translation>O chaveiro não foi lido</translation>
    </message>
    <message>
        <source>The key is kept for this run only</source>
        <translation>A chave é mantida só até o Sluice ser encerrado</translation>
    </message>
    <message>
        <source>The key is still in the keychain</source>
        <translation>A chave ainda está no chaveiro</translation>
    </message>
</context>
<context>
    <name>KeychainNote</name>
    <message>
        <source>Look in the keychain</source>
        <translation>Procurar no chaveiro</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link in the browser?</source>
        <translation>Abrir este link no navegador?</translation>
    </message>
    <message>
        <source>This link cannot be opened from here</source>
        <translation>Este link não pode ser aberto daqui</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Leva a %1</translation>
    </message>
    <message>
        <source>also written %1</source>
        <translation>também escrito %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Endereço: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>LocalServersCard</name>
    <message>
        <source>Servers on this machine</source>
        <translation>Servidores nesta máquina</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Look for local servers</source>
        <translation>Procurar servidores locais</translation>
    </message>
    <message>
        <source>Asks once, and only here: %1.</source>
        <translation>Pergunta uma vez, e só aqui: %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Undo removing %1</source>
        <translation>Desfazer a remoção de %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>None answers. Start one, or describe any other server in a file in %1.</source>
        <translation>Nenhum responde. Inicie um ou descreva qualquer outro servidor em um arquivo em %1.</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claras</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuras</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Menos movimento</translation>
    </message>
    <message>
        <source>Nothing glides or fades.</source>
        <translation>Nada desliza nem esmaece.</translation>
    </message>
</context>
<context>
    <name>MadeKeyDialog</name>
    <message>
        <source>The key for %1</source>
        <translation>A chave de %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Chave: %1</translation>
    </message>
    <message>
        <source>Copy it now and give it to the client. It cannot be shown again: Sluice keeps only its check sum.</source>
        <translation>Copie-a agora e entregue-a ao cliente. Ela não pode ser mostrada de novo: o Sluice guarda só a soma de verificação.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copiar a chave</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Sluice – simulator</source>
        <translation>Sluice – simulador</translation>
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
        <translation>Copiar o texto</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Gerar de novo</translation>
    </message>
    <message>
        <source>Branch before</source>
        <translation>Ramo anterior</translation>
    </message>
    <message>
        <source>Branch after</source>
        <translation>Próximo ramo</translation>
    </message>
    <message>
        <source>Continue all panes from here</source>
        <translation>Continuar todos os painéis a partir daqui</translation>
    </message>
    <message>
        <source>Fork into a new session</source>
        <translation>Bifurcar para uma nova sessão</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>Excluir daqui em diante</translation>
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
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Search models, or type any id such as provider/model</source>
        <translation>Procure modelos ou digite um id qualquer, como provedor/modelo</translation>
    </message>
    <message>
        <source>Ask the providers again</source>
        <translation>Perguntar de novo aos provedores</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>No model list has come yet.</source>
        <translation>Nenhuma lista de modelos chegou ainda.</translation>
    </message>
    <message>
        <source>No model matches.</source>
        <translation>Nenhum modelo corresponde.</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter picks · Ctrl+D stars · $ per million tokens · TTFT and tok/s as last measured here</source>
        <translation>↑ ↓ movem · Enter escolhe · Ctrl+D favorita · $ por milhão de tokens · TTFT e tok/s da última medição aqui</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>For all providers, in the playground and at the gateway. This machine itself is never reached by one.</source>
        <translation>Para todos os provedores, no playground e no gateway. Esta máquina nunca é alcançada por um.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Certificates of your own</source>
        <translation>Certificados próprios</translation>
    </message>
    <message>
        <source>A file with authorities to be trusted beside the system&apos;s, as companies have them.</source>
        <translation>Um arquivo com autoridades a confiar além das do sistema, como as empresas têm.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n certificate(s)</source>
        <translation>
            <numerusform>%1, %n certificado</numerusform>
            <numerusform>%1, %n certificados</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Escolher um arquivo de certificados</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Trust the system&apos;s certificates only</source>
        <translation>Confiar só nos certificados do sistema</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>Segundos para conectar</translation>
    </message>
    <message>
        <source>Until a request is on its way</source>
        <translation>Até a requisição estar a caminho</translation>
    </message>
    <message>
        <source>Seconds until an answer begins</source>
        <translation>Segundos até uma resposta começar</translation>
    </message>
    <message>
        <source>One that does not stream begins when it is whole. Model lists and tests are given up after 10 s.</source>
        <translation>A que não vem em streaming começa quando está inteira. Listas de modelos e testes são abandonados após 10 s.</translation>
    </message>
</context>
<context>
    <name>NewTextPill</name>
    <message>
        <source>new text</source>
        <translation>texto novo</translation>
    </message>
    <message>
        <source>Scrolls to the end and follows the answer</source>
        <translation>Vai para o fim e acompanha a resposta</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Pane %1</source>
        <translation>Painel %1</translation>
    </message>
    <message>
        <source>Answer and figures are those of %1. Your next prompt goes to %2.</source>
        <translation>A resposta e os números são de %1. Seu próximo prompt vai para %2.</translation>
    </message>
</context>
<context>
    <name>PaneCounters</name>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Tempo até o primeiro token</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>Tokens por segundo</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>Tokens in/out</source>
        <translation>Tokens de entrada/saída</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Tempo decorrido</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tempo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>custo</translation>
    </message>
    <message>
        <source>median of %1</source>
        <translation>mediana de %1</translation>
    </message>
    <message>
        <source>min–max</source>
        <translation>mín–máx</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>Pane %1</source>
        <translation>Painel %1</translation>
    </message>
    <message>
        <source>Pick a model</source>
        <translation>Escolher um modelo</translation>
    </message>
    <message>
        <source>Model of pane %1: %2</source>
        <translation>Modelo do painel %1: %2</translation>
    </message>
    <message>
        <source>Stop this pane (Esc)</source>
        <translation>Parar este painel (Esc)</translation>
    </message>
    <message>
        <source>Copy the answer as Markdown</source>
        <translation>Copiar a resposta como Markdown</translation>
    </message>
    <message>
        <source>Back to all panes (Esc)</source>
        <translation>Voltar a todos os painéis (Esc)</translation>
    </message>
    <message>
        <source>Maximise</source>
        <translation>Maximizar</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>Fechar este painel</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>Pane %1 has parameters of its own</source>
        <translation>O painel %1 tem parâmetros próprios</translation>
    </message>
    <message>
        <source>Parameters (%1)</source>
        <translation>Parâmetros (%1)</translation>
    </message>
    <message>
        <source>Parameters of pane %1</source>
        <translation>Parâmetros do painel %1</translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>default</source>
        <translation>padrão</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Reset %1: it is not sent</source>
        <translation>Redefinir %1: não é enviado</translation>
    </message>
    <message>
        <source>Not sent: the provider takes %1</source>
        <translation>Não enviado: o provedor usa %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>não definido</translation>
    </message>
</context>
<context>
    <name>ParametersScope</name>
    <message>
        <source>Pane %1 only</source>
        <translation>Só o painel %1</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Comuns</translation>
    </message>
    <message>
        <source>Share again</source>
        <translation>Compartilhar de novo</translation>
    </message>
    <message>
        <source>Detach pane %1</source>
        <translation>Separar o painel %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Redefinir todas as configurações</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>ParametersTab</name>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt de sistema</translation>
    </message>
    <message>
        <source>How the model should behave</source>
        <translation>Como o modelo deve se comportar</translation>
    </message>
</context>
<context>
    <name>PhaseBar</name>
    <message>
        <source>connect</source>
        <translation>conexão</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>prefill</source>
        <translation>prefill</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>pensando</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>resposta</translation>
    </message>
    <message>
        <source>Phases: %1</source>
        <translation>Fases: %1</translation>
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
        <translation>A fila conforme o provedor informou, todo o resto pelo relógio deste computador. A largura inteira é de %1 em todos os painéis.</translation>
    </message>
</context>
<context>
    <name>PickerGlyphs</name>
    <message>
        <source>tools</source>
        <translation>ferramentas</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>visão</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>raciocínio</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: não</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: desconhecido</translation>
    </message>
    <message>
        <source>Calls tools</source>
        <translation>Chama ferramentas</translation>
    </message>
    <message>
        <source>Answers in JSON</source>
        <translation>Responde em JSON</translation>
    </message>
    <message>
        <source>Sees images</source>
        <translation>Vê imagens</translation>
    </message>
    <message>
        <source>Thinks first</source>
        <translation>Pensa antes</translation>
    </message>
</context>
<context>
    <name>PickerHead</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexto</translation>
    </message>
    <message>
        <source>output</source>
        <translation>saída</translation>
    </message>
    <message>
        <source>$ in</source>
        <translation>$ entr.</translation>
    </message>
    <message>
        <source>$ out</source>
        <translation>$ saída</translation>
    </message>
    <message>
        <source>can do</source>
        <translation>sabe</translation>
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
        <translation>Tirar a estrela</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Marcar com estrela</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Usar “%1”</translation>
    </message>
    <message>
        <source>Context %1, output %2, price in %3, out %4, first token after %5, %6 tokens a second</source>
        <translation>Contexto %1, saída %2, preço de entrada %3, de saída %4, primeiro token após %5, %6 tokens por segundo</translation>
    </message>
</context>
<context>
    <name>PlaygroundCommands</name>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Add a pane</source>
        <translation>Adicionar um painel</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Stop all panes</source>
        <translation>Parar todos os painéis</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <source>Write “%1” as the prompt</source>
        <translation>Escrever “%1” como prompt</translation>
    </message>
</context>
<context>
    <name>PlaygroundDesk</name>
    <message>
        <source>Show the sessions (%1)</source>
        <translation>Mostrar as sessões (%1)</translation>
    </message>
    <message>
        <source>New chat (%1)</source>
        <translation>Novo chat (%1)</translation>
    </message>
</context>
<context>
    <name>PlaygroundNotice</name>
    <message>
        <source>Nothing was sent. Add a key above, or try the simulator.</source>
        <translation>Nada foi enviado. Adicione uma chave acima ou experimente o simulador.</translation>
    </message>
    <message>
        <source>Nothing was sent: the panes still answer. %1 stops them.</source>
        <translation>Nada foi enviado: os painéis ainda respondem. %1 os para.</translation>
    </message>
    <message>
        <source>Nothing was sent. Pick a model for a pane first, with %1.</source>
        <translation>Nada foi enviado. Escolha antes um modelo para um painel, com %1.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Nada foi enviado. %1</translation>
    </message>
</context>
<context>
    <name>PlaygroundPage</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>PlaygroundStart</name>
    <message>
        <source>Write a prompt below. Every pane answers it at the same time.</source>
        <translation>Escreva um prompt abaixo. Todos os painéis respondem a ele ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Explain how a TLS handshake works, in five steps.</source>
        <translation>Explique em cinco passos como funciona um handshake TLS.</translation>
    </message>
    <message>
        <source>Write a Python function that merges overlapping intervals, with tests.</source>
        <translation>Escreva uma função em Python que una intervalos sobrepostos, com testes.</translation>
    </message>
    <message>
        <source>Compare SQLite and PostgreSQL for a desktop program, as a table.</source>
        <translation>Compare SQLite e PostgreSQL para um programa de desktop, em uma tabela.</translation>
    </message>
    <message>
        <source>Puts this prompt into the field below</source>
        <translation>Coloca este prompt no campo abaixo</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>No preset</source>
        <translation>Sem predefinição</translation>
    </message>
    <message>
        <source>Preset %1, changed</source>
        <translation>Predefinição %1, alterada</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Predefinição %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save the preset</source>
        <translation>Salvar a predefinição</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Reverter</translation>
    </message>
    <message>
        <source>Back to the preset as it was saved</source>
        <translation>Voltar à predefinição como foi salva</translation>
    </message>
    <message>
        <source>Save as, open, copy</source>
        <translation>Salvar como, abrir, copiar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Bring the deleted preset back</source>
        <translation>Recuperar a predefinição excluída</translation>
    </message>
    <message>
        <source>Open a preset…</source>
        <translation>Abrir uma predefinição…</translation>
    </message>
    <message>
        <source>None yet. Open a preset…</source>
        <translation>Nenhuma ainda. Abrir uma predefinição…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Copy as a preset</source>
        <translation>Copiar como predefinição</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar a pasta</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>Excluir a predefinição</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Excluir “%1”</translation>
    </message>
</context>
<context>
    <name>PresetDialog</name>
    <message>
        <source>Open a preset</source>
        <translation>Abrir uma predefinição</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Salvar como predefinição</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Its file, or its text</source>
        <translation>O arquivo ou o texto dela</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>A file can also be dropped on the inspector.</source>
        <translation>Um arquivo também pode ser solto sobre o inspetor.</translation>
    </message>
    <message>
        <source>The preset of this name is replaced.</source>
        <translation>A predefinição com este nome é substituída.</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Entrada em cache</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Price of a model</source>
        <translation>Preço de um modelo</translation>
    </message>
    <message>
        <source>As provider/model</source>
        <translation>Como provedor/modelo</translation>
    </message>
    <message>
        <source>Empty: as input</source>
        <translation>Vazio: como entrada</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>US dollars per million tokens</source>
        <translation>Dólares por milhão de tokens</translation>
    </message>
</context>
<context>
    <name>PricesCard</name>
    <message>
        <source>Own prices</source>
        <translation>Preços próprios</translation>
    </message>
    <message>
        <source>New price…</source>
        <translation>Novo preço…</translation>
    </message>
    <message>
        <source>They count in place of those of the list, for costs and budgets. US dollars per million tokens.</source>
        <translation>Valem no lugar dos da lista, para custos e orçamentos. Dólares por milhão de tokens.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit the price of %1</source>
        <translation>Alterar o preço de %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the price of %1</source>
        <translation>Remover o preço de %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>The price of %1 is removed.</source>
        <translation>O preço de %1 foi removido.</translation>
    </message>
    <message>
        <source>Bring the price of %1 back</source>
        <translation>Recuperar o preço de %1</translation>
    </message>
</context>
<context>
    <name>PromptArea</name>
    <message>
        <source>Prompt for all panes</source>
        <translation>Prompt para todos os painéis</translation>
    </message>
</context>
<context>
    <name>PromptBlock</name>
    <message>
        <source>Your prompt: %1</source>
        <translation>Seu prompt: %1</translation>
    </message>
    <message>
        <source>Edit the prompt</source>
        <translation>Editar o prompt</translation>
    </message>
    <message>
        <source>More for this prompt</source>
        <translation>Mais sobre este prompt</translation>
    </message>
</context>
<context>
    <name>PromptForm</name>
    <message>
        <source>Value of %1</source>
        <translation>Valor de %1</translation>
    </message>
</context>
<context>
    <name>ProviderKeyField</name>
    <message>
        <source>Forget…</source>
        <translation>Esquecer…</translation>
    </message>
    <message>
        <source>Forget the key for %1</source>
        <translation>Esquecer a chave de %1</translation>
    </message>
    <message>
        <source>Paste the key for %1</source>
        <translation>Cole a chave de %1</translation>
    </message>
    <message>
        <source>Paste the key for %1 (%2…)</source>
        <translation>Cole a chave de %1 (%2…)</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Chave de %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save the key for %1</source>
        <translation>Salvar a chave de %1</translation>
    </message>
    <message>
        <source>The environment variable %1 decides; it is never written anywhere.</source>
        <translation>A variável de ambiente %1 decide; ela não é gravada em lugar nenhum.</translation>
    </message>
    <message>
        <source>Or set %1 before Sluice starts.</source>
        <translation>Ou defina %1 antes de iniciar o Sluice.</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Obter uma chave</translation>
    </message>
    <message>
        <source>Get a key for %1 in the browser</source>
        <translation>Obter uma chave para %1 no navegador</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Testar %1</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testando…</translation>
    </message>
</context>
<context>
    <name>ProviderKeyLine</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Try %1 of %2 earlier</source>
        <translation>Tentar antes %1 de %2</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Esquecer…</translation>
    </message>
    <message>
        <source>Forget %1 of %2</source>
        <translation>Esquecer %1 de %2</translation>
    </message>
</context>
<context>
    <name>ProviderKeys</name>
    <message>
        <source>Key %1</source>
        <translation>Chave %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>no chaveiro</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>só nesta execução</translation>
    </message>
    <message>
        <source>in the keychain, which has not given it</source>
        <translation>no chaveiro, que não a deu</translation>
    </message>
    <message>
        <source>%1, not used while %2 is set</source>
        <translation>%1, não usada enquanto %2 estiver definida</translation>
    </message>
</context>
<context>
    <name>ProviderSection</name>
    <message>
        <source>Testing…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Testar %1</translation>
    </message>
    <message>
        <source>Paste another key for %1</source>
        <translation>Cole outra chave de %1</translation>
    </message>
    <message>
        <source>Paste the key for %1</source>
        <translation>Cole a chave de %1</translation>
    </message>
    <message>
        <source>Paste the key for %1 (%2…)</source>
        <translation>Cole a chave de %1 (%2…)</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Chave de %1</translation>
    </message>
    <message>
        <source>Name, if you like</source>
        <translation>Nome, se quiser</translation>
    </message>
    <message>
        <source>Name of another key for %1</source>
        <translation>Nome de outra chave de %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Add the key for %1</source>
        <translation>Adicionar a chave de %1</translation>
    </message>
    <message>
        <source>Save the key for %1</source>
        <translation>Salvar a chave de %1</translation>
    </message>
    <message>
        <source>The environment variable %1 decides while it is set; nothing is written unless you have it kept.</source>
        <translation>A variável de ambiente %1 decide enquanto estiver definida; nada é gravado, a menos que você a guarde.</translation>
    </message>
    <message>
        <source>Tried in this order: the next one when a key is limited or refused.</source>
        <translation>Tentadas nesta ordem: a próxima quando uma é limitada ou recusada.</translation>
    </message>
    <message>
        <source>Or set %1 before Sluice starts.</source>
        <translation>Ou defina %1 antes de iniciar o Sluice.</translation>
    </message>
</context>
<context>
    <name>ProvidersCard</name>
    <message>
        <source>Provider keys</source>
        <translation>Chaves dos provedores</translation>
    </message>
</context>
<context>
    <name>ProxyFields</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>Tipo de proxy</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>Endereço e porta</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Endereço do proxy</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Porta do proxy</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>User of the proxy</source>
        <translation>Usuário do proxy</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>Outra senha</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Senha do proxy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save the password of the proxy</source>
        <translation>Salvar a senha do proxy</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Forget the password of the proxy</source>
        <translation>Esquecer a senha do proxy</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Clients&apos; keys are refused until the data store can be read; it is tried again. %1</source>
        <translation>As chaves dos clientes são recusadas até que o armazenamento possa ser lido; nova tentativa em curso. %1</translation>
    </message>
    <message>
        <source>%1 requests wait to be recorded; it is tried again. %2</source>
        <translation>%1 requisições esperam para ser registradas; nova tentativa em curso. %2</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>ReasoningBlock</name>
    <message>
        <source>Thinking</source>
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>Thinking, %1</source>
        <translation>Raciocínio, %1</translation>
    </message>
    <message>
        <source>Folds the thinking away</source>
        <translation>Recolhe o raciocínio</translation>
    </message>
    <message>
        <source>Shows the thinking</source>
        <translation>Mostra o raciocínio</translation>
    </message>
</context>
<context>
    <name>RequestChartsView</name>
    <message>
        <source>Cost by model</source>
        <translation>Custo por modelo</translation>
    </message>
    <message>
        <source>Cost by client</source>
        <translation>Custo por cliente</translation>
    </message>
</context>
<context>
    <name>RequestFilters</name>
    <message>
        <source>Any status</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Última semana</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Provedores</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Found by guards</source>
        <translation>Visto por guardiões</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Paradas</translation>
    </message>
</context>
<context>
    <name>RequestFoot</name>
    <message numerus="yes">
        <source>%n more ended than fit in here one by one; they are kept.</source>
        <translation>
            <numerusform>Terminou %n a mais do que cabe aqui uma a uma; está guardada.</numerusform>
            <numerusform>Terminaram %n a mais do que cabem aqui uma a uma; estão guardadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) listed</source>
        <translation>
            <numerusform>%n requisição na lista</numerusform>
            <numerusform>%n requisições na lista</numerusform>
        </translation>
    </message>
    <message>
        <source>live</source>
        <translation>ao vivo</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausado</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Ler de novo</translation>
    </message>
</context>
<context>
    <name>RequestHead</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Model → answered by</source>
        <translation>Modelo → respondido por</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>custo</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>repetições</translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>Requests</source>
        <translation>Requisições</translation>
    </message>
    <message>
        <source>New requests</source>
        <translation>Novas requisições</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy the request&apos;s id</source>
        <translation>Copiar o id da requisição</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Not sent on</source>
        <translation>Não enviado</translation>
    </message>
</context>
<context>
    <name>RequestPhases</name>
    <message>
        <source>before sending</source>
        <translation>antes de enviar</translation>
    </message>
    <message>
        <source>first output</source>
        <translation>primeira saída</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>resposta</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Tempo: %1</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation>%1 %2 ms</translation>
    </message>
    <message>
        <source>in all %1</source>
        <translation>no total %1</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conexão</translation>
    </message>
</context>
<context>
    <name>RequestSpan</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
</context>
<context>
    <name>RequestTab</name>
    <message>
        <source>As it was sent</source>
        <translation>Como foi enviada</translation>
    </message>
    <message>
        <source>Not sent yet: what Run sends</source>
        <translation>Ainda não enviada: o que Executar envia</translation>
    </message>
    <message>
        <source>Copy the request exactly</source>
        <translation>Copiar a requisição exatamente</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Corpo da requisição</translation>
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
        <translation>parada</translation>
    </message>
</context>
<context>
    <name>RequestTexts</name>
    <message>
        <source>Open in playground</source>
        <translation>Abrir no playground</translation>
    </message>
    <message>
        <source>Keep texts…</source>
        <translation>Guardar textos…</translation>
    </message>
    <message>
        <source>request</source>
        <translation>requisição</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>resposta</translation>
    </message>
</context>
<context>
    <name>RequestsEmpty</name>
    <message>
        <source>The requests cannot be read</source>
        <translation>Não é possível ler as requisições</translation>
    </message>
    <message>
        <source>No request is like that</source>
        <translation>Nenhuma requisição é assim</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Ainda não há requisições</translation>
    </message>
    <message>
        <source>Look for something else, or in a longer time.</source>
        <translation>Procure outra coisa ou num período maior.</translation>
    </message>
    <message>
        <source>What tools ask the gateway, and what you ask in the playground, is listed here as soon as it ends.</source>
        <translation>O que as ferramentas pedem ao gateway e o que você pergunta no playground aparece aqui assim que termina.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Search the requests</source>
        <translation>Procurar nas requisições</translation>
    </message>
</context>
<context>
    <name>ResultBlock</name>
    <message>
        <source>Result of %1</source>
        <translation>Resultado de %1</translation>
    </message>
    <message>
        <source>What the tool says. Ctrl+Enter runs on.</source>
        <translation>O que a ferramenta diz. Ctrl+Enter continua.</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Sends what the tools said</source>
        <translation>Envia o que as ferramentas disseram</translation>
    </message>
</context>
<context>
    <name>RingCountdown</name>
    <message numerus="yes">
        <source>%n second(s) to wait</source>
        <translation>
            <numerusform>%n segundo de espera</numerusform>
            <numerusform>%n segundos de espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouteDialog</name>
    <message>
        <source>New route</source>
        <translation>Nova rota</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>Rota %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What clients ask for as their model</source>
        <translation>O que os clientes pedem como modelo</translation>
    </message>
    <message>
        <source>Among targets of one tier</source>
        <translation>Entre destinos do mesmo nível</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estratégia</translation>
    </message>
    <message>
        <source>Targets: model, weight, tier (the lowest first)</source>
        <translation>Destinos: modelo, peso, nível (o menor primeiro)</translation>
    </message>
    <message>
        <source>Targets: model, tier (the lowest first)</source>
        <translation>Destinos: modelo, nível (o menor primeiro)</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Adicionar um destino</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>RouteRow</name>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit the route %1</source>
        <translation>Editar a rota %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Remove the route %1</source>
        <translation>Remover a rota %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The gateway leaves it out: %1</source>
        <translation>O gateway a ignora: %1</translation>
    </message>
</context>
<context>
    <name>RouteTargetRow</name>
    <message>
        <source>provider/model</source>
        <translation>provedor/modelo</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Destino %1</translation>
    </message>
    <message>
        <source>Pick a model</source>
        <translation>Escolher um modelo</translation>
    </message>
    <message>
        <source>Weight of target %1</source>
        <translation>Peso do destino %1</translation>
    </message>
    <message>
        <source>Tier of target %1</source>
        <translation>Nível do destino %1</translation>
    </message>
    <message>
        <source>Move target %1 up</source>
        <translation>Mover o destino %1 para cima</translation>
    </message>
    <message>
        <source>Move target %1 down</source>
        <translation>Mover o destino %1 para baixo</translation>
    </message>
    <message>
        <source>Remove target %1</source>
        <translation>Remover o destino %1</translation>
    </message>
</context>
<context>
    <name>RoutesCard</name>
    <message>
        <source>Routes</source>
        <translation>Rotas</translation>
    </message>
    <message>
        <source>New route…</source>
        <translation>Nova rota…</translation>
    </message>
    <message>
        <source>There is no route yet. A route is a model name of your own, such as “fast”: the gateway sends its requests to the first of its targets that can answer, and to the next when one fails.</source>
        <translation>Ainda não há rotas. Uma rota é um nome de modelo seu, como “fast”: o gateway envia as requisições ao primeiro de seus destinos que puder responder, e ao seguinte quando um falha.</translation>
    </message>
    <message>
        <source>Remove the route %1?</source>
        <translation>Remover a rota %1?</translation>
    </message>
    <message>
        <source>Clients that ask for it are told that there is no such model, from now on.</source>
        <translation>Os clientes que a pedirem serão informados, a partir de agora, de que esse modelo não existe.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>RunButtons</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1, escolhido</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Executar (%1)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>Run all panes %1 times</source>
        <translation>Executar todos os painéis %1 vezes</translation>
    </message>
    <message>
        <source>Run all panes</source>
        <translation>Executar todos os painéis</translation>
    </message>
    <message>
        <source>How often, and in which order</source>
        <translation>Quantas vezes e em que ordem</translation>
    </message>
    <message>
        <source>Ask once</source>
        <translation>Perguntar uma vez</translation>
    </message>
    <message>
        <source>Ask %1 times, with median and spread</source>
        <translation>Perguntar %1 vezes, com mediana e faixa</translation>
    </message>
    <message>
        <source>Race: all panes at once</source>
        <translation>Corrida: todos os painéis de uma vez</translation>
    </message>
    <message>
        <source>Fair: one after another, in turn</source>
        <translation>Justo: um após o outro, alternando</translation>
    </message>
</context>
<context>
    <name>ScrollBar</name>
    <message>
        <source>Scroll bar</source>
        <translation>Barra de rolagem</translation>
    </message>
</context>
<context>
    <name>SecretsCard</name>
    <message>
        <source>Secrets</source>
        <translation>Segredos</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Kept elsewhere, where the configuration says. Values are never shown.</source>
        <translation>Guardados em outro lugar, como diz a configuração. Os valores nunca são mostrados.</translation>
    </message>
</context>
<context>
    <name>SelectionArea</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>SessionDays</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Sessions in the bin</source>
        <translation>Sessões na lixeira</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Renomear (F2)</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>JSON, to be imported again…</source>
        <translation>JSON, para importar de novo…</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>One HTML page…</source>
        <translation>Uma página HTML…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete for good (Del)</source>
        <translation>Excluir definitivamente (Del)</translation>
    </message>
    <message>
        <source>Move to the bin (Del)</source>
        <translation>Mover para a lixeira (Del)</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>Excluir definitivamente?</translation>
    </message>
    <message>
        <source>Nothing brings this session back afterwards.</source>
        <translation>Depois disso nada traz esta sessão de volta.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>shown</source>
        <translation>mostrada</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixada</translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>tem um rascunho</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>More for this session</source>
        <translation>Mais sobre esta sessão</translation>
    </message>
    <message>
        <source>Title of the session</source>
        <translation>Título da sessão</translation>
    </message>
    <message>
        <source>answers come</source>
        <translation>respostas chegando</translation>
    </message>
</context>
<context>
    <name>SessionsColumn</name>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Search the bin</source>
        <translation>Pesquisar na lixeira</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Pesquisar sessões</translation>
    </message>
    <message>
        <source>New chat (%1)</source>
        <translation>Novo chat (%1)</translation>
    </message>
    <message>
        <source>Hide the sessions (%1)</source>
        <translation>Ocultar as sessões (%1)</translation>
    </message>
    <message>
        <source>No session has these words.</source>
        <translation>Nenhuma sessão tem estas palavras.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>A lixeira está vazia.</translation>
    </message>
    <message>
        <source>What you ask is kept here. Write a prompt to begin.</source>
        <translation>O que você pergunta fica guardado aqui. Escreva um prompt para começar.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Back to the sessions</source>
        <translation>Voltar às sessões</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>Lixeira (%1)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import a session</source>
        <translation>Importar uma sessão</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Esvaziar</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Esvaziar a lixeira</translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation>Esvaziar a lixeira?</translation>
    </message>
    <message>
        <source>Nothing brings the sessions in it back afterwards.</source>
        <translation>Depois disso nada traz de volta as sessões que estão nela.</translation>
    </message>
    <message>
        <source>Width of the sessions</source>
        <translation>Largura das sessões</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Back to the usual keys</source>
        <translation>Voltar às teclas usuais</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Pressione teclas…</translation>
    </message>
    <message>
        <source>%1: %2. Press to change the keys</source>
        <translation>%1: %2. Pressione para mudar as teclas</translation>
    </message>
    <message>
        <source>All back to the usual keys</source>
        <translation>Todas de volta às teclas usuais</translation>
    </message>
</context>
<context>
    <name>StallCard</name>
    <message>
        <source>No data for 15 s</source>
        <translation>Sem dados há 15 s</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>gateway</source>
        <translation>gateway</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>parando</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>simulator</source>
        <translation>simulador</translation>
    </message>
    <message>
        <source>Uses the real providers</source>
        <translation>Usa os provedores reais</translation>
    </message>
    <message>
        <source>All answers come from the built-in simulator; no provider is asked. Press to use real providers.</source>
        <translation>Todas as respostas vêm do simulador embutido; nenhum provedor é consultado. Pressione para usar provedores reais.</translation>
    </message>
    <message>
        <source>%L1 req/min</source>
        <translation>%L1 req./min</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>What all requests of today cost: the playground&apos;s and those of every gateway on this machine.</source>
        <translation>Quanto custam todas as requisições de hoje: as do playground e as de todos os gateways desta máquina.</translation>
    </message>
</context>
<context>
    <name>StopList</name>
    <message>
        <source>Stop sequences</source>
        <translation>Sequências de parada</translation>
    </message>
    <message>
        <source>Remove the stop sequence %1</source>
        <translation>Remover a sequência de parada %1</translation>
    </message>
    <message>
        <source>Add a text, Enter keeps it</source>
        <translation>Adicione um texto; Enter o mantém</translation>
    </message>
    <message>
        <source>New stop sequence</source>
        <translation>Nova sequência de parada</translation>
    </message>
    <message>
        <source>A line break is written %1</source>
        <translation>Uma quebra de linha é escrita %1</translation>
    </message>
</context>
<context>
    <name>StreamRow</name>
    <message>
        <source>%1 ms, %2 bytes, %3 %4</source>
        <translation>%1 ms, %2 bytes, %3 %4</translation>
    </message>
</context>
<context>
    <name>StreamTab</name>
    <message>
        <source>Find in the events</source>
        <translation>Procurar nos eventos</translation>
    </message>
    <message>
        <source>Copy all events</source>
        <translation>Copiar todos os eventos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save the stream as a file</source>
        <translation>Salvar o fluxo como arquivo</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>No event holds this.</source>
        <translation>Nenhum evento contém isso.</translation>
    </message>
    <message>
        <source>The events of this pane&apos;s next answer show here.</source>
        <translation>Os eventos da próxima resposta deste painel aparecem aqui.</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>Reproduzir…</translation>
    </message>
    <message>
        <source>Replay a saved stream in this pane; nothing is asked</source>
        <translation>Reproduzir um fluxo salvo neste painel; nada é perguntado</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>Nada foi medido neste período.</translation>
    </message>
</context>
<context>
    <name>Tip</name>
    <message>
        <source>Time to first token: first visible delta − request sent. Own clock, connecting left out.</source>
        <translation>Tempo até o primeiro token: primeiro delta visível − envio da requisição. Relógio próprio, sem a conexão.</translation>
    </message>
    <message>
        <source>Connecting took %1.</source>
        <translation>A conexão levou %1.</translation>
    </message>
    <message>
        <source>First answer text after %1, of which %2 thinking.</source>
        <translation>Primeiro texto da resposta após %1, dos quais %2 pensando.</translation>
    </message>
    <message>
        <source>The provider itself says %1.</source>
        <translation>O próprio provedor diz %1.</translation>
    </message>
    <message>
        <source>Time in the provider&apos;s queue: %1.</source>
        <translation>Tempo na fila do provedor: %1.</translation>
    </message>
    <message>
        <source>Times that the provider told do not fit this clock and are left out.</source>
        <translation>Os tempos informados pelo provedor não condizem com este relógio e são ignorados.</translation>
    </message>
    <message>
        <source>Tokens per second over the last second.</source>
        <translation>Tokens por segundo no último segundo.</translation>
    </message>
    <message>
        <source>Tokens per second of the whole answer: (output tokens − those of the first event) ÷ (last delta − first delta), thinking included.</source>
        <translation>Tokens por segundo da resposta inteira: (tokens de saída − os do primeiro evento) ÷ (último delta − primeiro delta), raciocínio incluído.</translation>
    </message>
    <message>
        <source>Without the thinking: %1.</source>
        <translation>Sem o raciocínio: %1.</translation>
    </message>
    <message>
        <source>Not shown under 200 ms or 40 tokens.</source>
        <translation>Não mostrado abaixo de 200 ms ou 40 tokens.</translation>
    </message>
    <message>
        <source>≈ tokens are estimated from the text; the provider&apos;s count comes at the end.</source>
        <translation>≈ os tokens são estimados a partir do texto; a contagem do provedor vem no fim.</translation>
    </message>
    <message>
        <source>Input: %1, of which cached: %2</source>
        <translation>Entrada: %1, dos quais em cache: %2</translation>
    </message>
    <message>
        <source>Output: %1, of which thinking: %2</source>
        <translation>Saída: %1, dos quais raciocínio: %2</translation>
    </message>
    <message>
        <source>≈ estimated from the text; the provider&apos;s count comes at the end.</source>
        <translation>≈ estimados a partir do texto; a contagem do provedor vem no fim.</translation>
    </message>
    <message>
        <source>As the provider counted them.</source>
        <translation>Conforme a contagem do provedor.</translation>
    </message>
    <message>
        <source>The provider&apos;s counts cannot be and are not used: %1</source>
        <translation>As contagens do provedor não podem estar certas e não são usadas: %1</translation>
    </message>
    <message>
        <source>From pressing Run to now or to the end. Own clock.</source>
        <translation>Desde que se pressiona Executar até agora ou até o fim. Relógio próprio.</translation>
    </message>
    <message>
        <source>Request sent to last delta: %1.</source>
        <translation>Do envio da requisição ao último delta: %1.</translation>
    </message>
    <message>
        <source>The price of this model is not known.</source>
        <translation>O preço deste modelo não é conhecido.</translation>
    </message>
    <message>
        <source>(Fresh input × price + cached input × cached price + output × price) ÷ 1,000,000, in US dollars.</source>
        <translation>(Entrada nova × preço + entrada em cache × preço em cache + saída × preço) ÷ 1.000.000, em dólares.</translation>
    </message>
    <message>
        <source>≈ because the tokens are estimated.</source>
        <translation>≈ porque os tokens são estimados.</translation>
    </message>
</context>
<context>
    <name>ToolDetails</name>
    <message>
        <source>Start it from a terminal</source>
        <translation>Iniciar por um terminal</translation>
    </message>
    <message>
        <source>What is written in its settings while the gateway runs</source>
        <translation>O que fica nas configurações dela enquanto o gateway roda</translation>
    </message>
    <message>
        <source>What connecting writes in its settings</source>
        <translation>O que conectar escreve nas configurações dela</translation>
    </message>
    <message>
        <source>Its own key then stands in clear in %1.</source>
        <translation>A chave própria fica então em claro em %1.</translation>
    </message>
    <message>
        <source>Model; empty: one that calls tools</source>
        <translation>Modelo; vazio: um que chama ferramentas</translation>
    </message>
    <message>
        <source>Model for %1</source>
        <translation>Modelo para %1</translation>
    </message>
    <message>
        <source>Connect anew</source>
        <translation>Conectar de novo</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>By hand, in %1</source>
        <translation>À mão, em %1</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À mão</translation>
    </message>
    <message>
        <source>Put a client key of the gateway in the place of $SLUICE_KEY.</source>
        <translation>Ponha uma chave de cliente do gateway no lugar de $SLUICE_KEY.</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Fold %1</source>
        <translation>Recolher %1</translation>
    </message>
    <message>
        <source>Show how %1 is set up</source>
        <translation>Mostrar como %1 é configurado</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 hoje</translation>
    </message>
    <message>
        <source>Wait…</source>
        <translation>Aguarde…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
</context>
<context>
    <name>ToolsForm</name>
    <message>
        <source>default</source>
        <translation>padrão</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automática</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obrigatória</translation>
    </message>
    <message>
        <source>Tools: %1</source>
        <translation>Ferramentas: %1</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Tools as JSON</source>
        <translation>Ferramentas como JSON</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Formatar</translation>
    </message>
    <message>
        <source>Lay out the tools</source>
        <translation>Formatar as ferramentas</translation>
    </message>
    <message>
        <source>Tool choice</source>
        <translation>Escolha de ferramenta</translation>
    </message>
    <message>
        <source>Parallel tool calls</source>
        <translation>Chamadas em paralelo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message>
        <source>Starting a tool by its command changes nothing of yours. Connecting writes into its own settings while the gateway runs, and gives them back when it ends. Each tool has a key of its own, so that its spending is told apart.</source>
        <translation>Iniciar uma ferramenta pelo comando não muda nada seu. Conectar escreve nas configurações dela enquanto o gateway roda e as devolve quando termina. Cada ferramenta tem sua própria chave, para que o gasto seja contado à parte.</translation>
    </message>
    <message>
        <source>Tools reach the gateway only while it runs.</source>
        <translation>As ferramentas só alcançam o gateway enquanto ele roda.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Ligar</translation>
    </message>
</context>
<context>
    <name>WholeNumberField</name>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation>Um número inteiro de %1 a %2</translation>
    </message>
</context>
<context>
    <name>WindowPages</name>
    <message>
        <source>Playground</source>
        <translation>Playground</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requisições</translation>
    </message>
    <message>
        <source>Local tools</source>
        <translation>Ferramentas locais</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Guardiões</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoria</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>sluice::AboutModel</name>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Wake-ups per second</source>
        <translation>Despertares por segundo</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>Em execução desde</translation>
    </message>
</context>
<context>
    <name>sluice::AlertDraft</name>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Per cent of the budget</source>
        <translation>Porcentagem do orçamento</translation>
    </message>
    <message>
        <source>Per cent of the requests</source>
        <translation>Porcentagem das requisições</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Milissegundos</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Dias antes</translation>
    </message>
    <message>
        <source>Empty: as usual</source>
        <translation>Vazio: o habitual</translation>
    </message>
    <message>
        <source>As env.NAME, for whoever has it can write there</source>
        <translation>Como env.NAME, pois quem o tiver pode escrever ali</translation>
    </message>
    <message>
        <source>http or https</source>
        <translation>http ou https</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Precisa de um nome.</translation>
    </message>
    <message>
        <source>At most 100 characters.</source>
        <translation>No máximo 100 caracteres.</translation>
    </message>
    <message>
        <source>That name is taken.</source>
        <translation>Esse nome já existe.</translation>
    </message>
</context>
<context>
    <name>sluice::AlertsModel</name>
    <message>
        <source>Alerts cannot be kept: the data store could not be opened.</source>
        <translation>Os alertas não podem ser guardados: não foi possível abrir o armazenamento.</translation>
    </message>
    <message>
        <source>A budget is spent</source>
        <translation>Orçamento esgotado</translation>
    </message>
    <message>
        <source>Requests fail</source>
        <translation>Requisições falham</translation>
    </message>
    <message>
        <source>Answers are slow</source>
        <translation>Respostas lentas</translation>
    </message>
    <message>
        <source>A provider is down</source>
        <translation>Provedor fora do ar</translation>
    </message>
    <message>
        <source>Providers&apos; limits reached</source>
        <translation>Limites de provedores atingidos</translation>
    </message>
    <message>
        <source>Nobody asks</source>
        <translation>Ninguém pergunta</translation>
    </message>
    <message>
        <source>A client key ends</source>
        <translation>Uma chave de cliente expira</translation>
    </message>
    <message>
        <source>An export loses records</source>
        <translation>Uma exportação perde registros</translation>
    </message>
    <message>
        <source>This desktop</source>
        <translation>Esta área de trabalho</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Perguntando a %1…</translation>
    </message>
    <message>
        <source>%1 took the test message.</source>
        <translation>%1 aceitou a mensagem de teste.</translation>
    </message>
    <message>
        <source>%1 did not take it: %2</source>
        <translation>%1 não a aceitou: %2</translation>
    </message>
    <message>
        <source>A secret cannot be read</source>
        <translation>Um segredo não pode ser lido</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Guards refuse requests</source>
        <translation>Guardiões recusam pedidos</translation>
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
        <translation>Não há outro painel para comparar.</translation>
    </message>
    <message>
        <source>Compared once the answers are whole.</source>
        <translation>Comparado quando as respostas estiverem completas.</translation>
    </message>
    <message>
        <source>There are not two answers yet.</source>
        <translation>Ainda não há duas respostas.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>As duas são iguais.</translation>
    </message>
    <message>
        <source>%1 % of both is the same.</source>
        <translation>%1 % das duas é igual.</translation>
    </message>
</context>
<context>
    <name>sluice::AttachedImages</name>
    <message>
        <source>Pasted image</source>
        <translation>Imagem colada</translation>
    </message>
    <message>
        <source>%1 × %2 · %3 · ≈%4 tok</source>
        <translation>%1 × %2 · %3 · ≈%4 tok</translation>
    </message>
    <message>
        <source>Only files of this computer are attached; save the image first.</source>
        <translation>Só arquivos deste computador são anexados; salve a imagem antes.</translation>
    </message>
    <message>
        <source>At most %1 images go with one prompt.</source>
        <translation>No máximo %1 imagens por prompt.</translation>
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
        <translation>Linha</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Por meio de</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Its sum</source>
        <translation>Soma de verificação</translation>
    </message>
    <message>
        <source>Row %1 is not as it was written, or is missing. What is before it is whole.</source>
        <translation>A linha %1 não está como foi escrita ou falta. O que vem antes está íntegro.</translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) are as they were written.</source>
        <translation>
            <numerusform>A única linha (%n) está como foi escrita.</numerusform>
            <numerusform>Todas as %n linhas estão como foram escritas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ClientKeysModel</name>
    <message>
        <source>This key was revoked in the meantime. Make a new one.</source>
        <translation>Esta chave foi revogada nesse meio-tempo. Crie uma nova.</translation>
    </message>
</context>
<context>
    <name>sluice::DataModel</name>
    <message>
        <source>A copy of everything is in %1</source>
        <translation>Há uma cópia de tudo em %1</translation>
    </message>
    <message>
        <source>The requests are in %1</source>
        <translation>As requisições estão em %1</translation>
    </message>
    <message>
        <source>All requests are deleted. What keys spent today and this month still counts.</source>
        <translation>Todas as requisições foram apagadas. O que as chaves gastaram hoje e neste mês ainda conta.</translation>
    </message>
</context>
<context>
    <name>sluice::Desktop</name>
    <message numerus="yes">
        <source>%n request(s) are running through the gateway. Quitting breaks them off.</source>
        <translation>
            <numerusform>%n requisição está passando pelo gateway. Sair a interrompe.</numerusform>
            <numerusform>%n requisições estão passando pelo gateway. Sair as interrompe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are running in the playground. Quitting breaks them off.</source>
        <translation>
            <numerusform>%n resposta está em andamento no playground. Sair a interrompe.</numerusform>
            <numerusform>%n respostas estão em andamento no playground. Sair as interrompe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are running in the playground.</source>
        <translation>
            <numerusform>%n resposta está em andamento no playground.</numerusform>
            <numerusform>%n respostas estão em andamento no playground.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ErrorCardModel</name>
    <message>
        <source>The answer from %1 broke off</source>
        <translation>A resposta de %1 foi interrompida</translation>
    </message>
    <message>
        <source>There is no key for %1</source>
        <translation>Não há chave para %1</translation>
    </message>
    <message>
        <source>%1 does not allow this model with your key</source>
        <translation>%1 não permite este modelo com a sua chave</translation>
    </message>
    <message>
        <source>%1 refused the key</source>
        <translation>%1 recusou a chave</translation>
    </message>
    <message>
        <source>%1 refused the key ending …%2</source>
        <translation>%1 recusou a chave terminada em …%2</translation>
    </message>
    <message>
        <source>The budget or credit at %1 is used up</source>
        <translation>O orçamento ou crédito em %1 acabou</translation>
    </message>
    <message>
        <source>A rate limit of %1 is reached</source>
        <translation>Um limite de taxa de %1 foi atingido</translation>
    </message>
    <message>
        <source>%1 does not serve this model</source>
        <translation>%1 não oferece este modelo</translation>
    </message>
    <message>
        <source>No provider serves this model</source>
        <translation>Nenhum provedor oferece este modelo</translation>
    </message>
    <message>
        <source>%1 did not accept the request</source>
        <translation>%1 não aceitou a requisição</translation>
    </message>
    <message>
        <source>%1 did not accept “%2”</source>
        <translation>%1 não aceitou “%2”</translation>
    </message>
    <message>
        <source>The request is too large for this model</source>
        <translation>A requisição é grande demais para este modelo</translation>
    </message>
    <message>
        <source>%1 cannot do this</source>
        <translation>%1 não consegue fazer isso</translation>
    </message>
    <message>
        <source>%1 could not be reached</source>
        <translation>Não foi possível contatar %1</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 não respondeu a tempo</translation>
    </message>
    <message>
        <source>%1 has a fault</source>
        <translation>%1 está com uma falha</translation>
    </message>
    <message>
        <source>Something went wrong in Sluice</source>
        <translation>Algo deu errado no Sluice</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>requisição %1</translation>
    </message>
    <message>
        <source>This was not sent to %1</source>
        <translation>Isto não foi enviado a %1</translation>
    </message>
    <message>
        <source>As far as is known, this model takes no images. Pick one that does, or ask again without the image.</source>
        <translation>Pelo que se sabe, este modelo não aceita imagens. Escolha um que aceite ou pergunte de novo sem a imagem.</translation>
    </message>
</context>
<context>
    <name>sluice::FileQuestions</name>
    <message>
        <source>Export the session</source>
        <translation>Exportar a sessão</translation>
    </message>
    <message>
        <source>Import a session</source>
        <translation>Importar uma sessão</translation>
    </message>
    <message>
        <source>Sessions (*.json)</source>
        <translation>Sessões (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Attach images</source>
        <translation>Anexar imagens</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Imagens (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Replay a stream</source>
        <translation>Reproduzir um fluxo</translation>
    </message>
    <message>
        <source>Streams (*.sse)</source>
        <translation>Fluxos (*.sse)</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Escolher um arquivo de certificados</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Pasta:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Nome do arquivo:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Tipo de arquivo:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>sluice::GatewayModel</name>
    <message>
        <source>Port %1 is taken by %2 (process %3).</source>
        <translation>A porta %1 está em uso por %2 (processo %3).</translation>
    </message>
</context>
<context>
    <name>sluice::GuardDraft</name>
    <message>
        <source>A guard needs a name.</source>
        <translation>Um guardião precisa de um nome.</translation>
    </message>
    <message>
        <source>At most 100 characters, without / and commas.</source>
        <translation>No máximo 100 caracteres, sem / nem vírgulas.</translation>
    </message>
    <message>
        <source>There is a guard of that name.</source>
        <translation>Outro guardião tem esse nome.</translation>
    </message>
</context>
<context>
    <name>sluice::GuardsModel</name>
    <message>
        <source>Guards cannot be kept: the data store could not be opened.</source>
        <translation>Os guardiões não podem ser guardados: não foi possível abrir o armazenamento.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Segredos</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Dados pessoais</translation>
    </message>
    <message>
        <source>Injected instructions</source>
        <translation>Instruções injetadas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>Expressões</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>A service&apos;s judgement</source>
        <translation>Juízo de um serviço</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Requisições</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Suprimir</translation>
    </message>
    <message>
        <source>Only record</source>
        <translation>Só registrar</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Sombra</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inativo</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>Esquema JSON</translation>
    </message>
    <message>
        <source>Ask another model</source>
        <translation>Perguntar a outro modelo</translation>
    </message>
</context>
<context>
    <name>sluice::Images</name>
    <message>
        <source>This is no PNG, JPEG, GIF or WebP image.</source>
        <translation>Não é uma imagem PNG, JPEG, GIF ou WebP.</translation>
    </message>
    <message>
        <source>%1 images cannot be read here; save it as PNG or JPEG.</source>
        <translation>Imagens %1 não podem ser lidas aqui; salve como PNG ou JPEG.</translation>
    </message>
    <message>
        <source>The image has %1 million pixels; at most %2 million are read.</source>
        <translation>A imagem tem %1 milhões de pixels; no máximo %2 milhões são lidos.</translation>
    </message>
    <message>
        <source>The image is damaged.</source>
        <translation>A imagem está danificada.</translation>
    </message>
    <message>
        <source>The image is too large, even when it is made smaller.</source>
        <translation>A imagem é grande demais, mesmo reduzida.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>Isto não é um arquivo.</translation>
    </message>
    <message>
        <source>The file is longer than %1.</source>
        <translation>O arquivo passa de %1.</translation>
    </message>
</context>
<context>
    <name>sluice::InspectorModel</name>
    <message>
        <source>Which provider has this model shows when it is asked.</source>
        <translation>Qual provedor tem este modelo aparece quando ele é consultado.</translation>
    </message>
    <message>
        <source>Only the first part is shown, as it is sent. Copy gives all %1.</source>
        <translation>Só a primeira parte é mostrada, como é enviada. Copiar dá todos os %1.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Não foi salvo: %1</translation>
    </message>
    <message>
        <source>Images are shortened here. Copy gives all %1.</source>
        <translation>As imagens estão abreviadas aqui. Copiar dá todos os %1.</translation>
    </message>
    <message>
        <source>%1 is not replayed: %2</source>
        <translation>%1 não é reproduzido: %2</translation>
    </message>
    <message>
        <source>%1 is not replayed while answers come.</source>
        <translation>%1 não é reproduzido enquanto chegam respostas.</translation>
    </message>
</context>
<context>
    <name>sluice::KeyDraft</name>
    <message>
        <source>Give it a name, such as that of the tool or person who uses it.</source>
        <translation>Dê um nome a ela, como o da ferramenta ou pessoa que a usa.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>No máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Sluice uses this name for its own key. Choose another one.</source>
        <translation>O Sluice usa este nome para a própria chave. Escolha outro.</translation>
    </message>
    <message>
        <source>Another key has this name.</source>
        <translation>Outra chave tem este nome.</translation>
    </message>
    <message>
        <source>A date such as %1, or a number of days.</source>
        <translation>Uma data como %1, ou um número de dias.</translation>
    </message>
    <message>
        <source>This day is over. Choose a later one.</source>
        <translation>Esse dia já passou. Escolha um posterior.</translation>
    </message>
    <message>
        <source>A whole number of 1 or more, or empty for no limit.</source>
        <translation>Um número inteiro a partir de 1, ou vazio para não limitar.</translation>
    </message>
    <message>
        <source>An amount in US dollars such as %1, or empty for no limit.</source>
        <translation>Um valor em dólares como %1, ou vazio para não limitar.</translation>
    </message>
</context>
<context>
    <name>sluice::KeyRing</name>
    <message>
        <source>The keychain did not give the key: it is locked, or the key is no longer in it.</source>
        <translation>O chaveiro não forneceu a chave: está bloqueado ou a chave não está mais nele.</translation>
    </message>
</context>
<context>
    <name>sluice::LinkModel</name>
    <message>
        <source>What stands before the @ is a user name, not the place it leads to.</source>
        <translation>O que vem antes do @ é um nome de usuário, não o lugar aonde o link leva.</translation>
    </message>
    <message>
        <source>The name of this place has letters that may look like others.</source>
        <translation>O nome deste lugar tem letras que podem parecer outras.</translation>
    </message>
</context>
<context>
    <name>sluice::LocalServersModel</name>
    <message>
        <source>%1 · removed</source>
        <translation>%1 · removido</translation>
    </message>
    <message>
        <source>%1 · does not answer</source>
        <translation>%1 · não responde</translation>
    </message>
    <message>
        <source>%1 · wants a key</source>
        <translation>%1 · pede uma chave</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n model(s)</source>
        <translation>
            <numerusform>%1 · %n modelo</numerusform>
            <numerusform>%1 · %n modelos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::LookModel</name>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
</context>
<context>
    <name>sluice::MissingKeys</name>
    <message>
        <source>The keychain does not answer.</source>
        <translation>O chaveiro não responde.</translation>
    </message>
    <message>
        <source>%1 Set %2 in the environment.</source>
        <translation>%1 Defina %2 no ambiente.</translation>
    </message>
</context>
<context>
    <name>sluice::ModelPickerModel</name>
    <message>
        <source>In this pane</source>
        <translation>Neste painel</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Com estrela</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Como digitado</translation>
    </message>
</context>
<context>
    <name>sluice::NetworkModel</name>
    <message>
        <source>The data store cannot be opened, so nothing can be set.</source>
        <translation>O armazenamento não pode ser aberto, então nada pode ser ajustado.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address. Until then all stays as it was.</source>
        <translation>Digite o endereço do proxy. Até lá tudo fica como estava.</translation>
    </message>
    <message>
        <source>Only proxies that speak HTTP or SOCKS5 can be used, as http://… or socks5://….</source>
        <translation>Só podem ser usados proxies que falam HTTP ou SOCKS5, como http://… ou socks5://….</translation>
    </message>
    <message>
        <source>This is no address. It looks like proxy.example or 192.0.2.1.</source>
        <translation>Isto não é um endereço. Ele se parece com proxy.example ou 192.0.2.1.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Uma porta é um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>The password is too long: a proxy takes at most 255 bytes.</source>
        <translation>A senha é longa demais: um proxy aceita no máximo 255 bytes.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>No chaveiro</translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation>Só nesta execução</translation>
    </message>
    <message>
        <source>In the keychain, asked for when it is needed</source>
        <translation>No chaveiro, pedida quando for preciso</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is empty. What was before stays.</source>
        <translation>%1 não pode ser lido ou está vazio. Fica o que havia antes.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM or DER form. What was before stays.</source>
        <translation>%1 não contém certificado em formato PEM ou DER. Fica o que havia antes.</translation>
    </message>
    <message>
        <source>This file cannot be read any more, or holds no certificate. Until it does, or another is chosen, only the system&apos;s authorities are trusted.</source>
        <translation>Este arquivo não pode mais ser lido ou não contém certificado. Até que contenha, ou outro seja escolhido, só se confia nas autoridades do sistema.</translation>
    </message>
</context>
<context>
    <name>sluice::PaneModel</name>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>pensando</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>respondendo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>filtrado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>%1: failed, %2</source>
        <translation>%1: falhou, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: stopped after %n token(s)</source>
        <translation>
            <numerusform>%1: parado após %n token</numerusform>
            <numerusform>%1: parado após %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: answer cut off at the token limit, %n token(s)</source>
        <translation>
            <numerusform>%1: resposta cortada no limite de tokens, %n token</numerusform>
            <numerusform>%1: resposta cortada no limite de tokens, %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: answer withheld by a content filter, %n token(s)</source>
        <translation>
            <numerusform>%1: resposta retida por um filtro de conteúdo, %n token</numerusform>
            <numerusform>%1: resposta retida por um filtro de conteúdo, %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: answer complete, %n token(s)</source>
        <translation>
            <numerusform>%1: resposta completa, %n token</numerusform>
            <numerusform>%1: resposta completa, %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>Você parou esta resposta.</translation>
    </message>
    <message>
        <source>The answer is cut off: it reached the limit of tokens.</source>
        <translation>A resposta foi cortada: atingiu o limite de tokens.</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter withheld the rest of this answer.</source>
        <translation>O filtro de conteúdo do provedor reteve o resto desta resposta.</translation>
    </message>
    <message>
        <source>Answer of %1: %2</source>
        <translation>Resposta de %1: %2</translation>
    </message>
    <message>
        <source>lost after %1 tok, %2</source>
        <translation>perdida após %1 tok, %2</translation>
    </message>
    <message>
        <source>The model ended without an answer.</source>
        <translation>O modelo terminou sem responder.</translation>
    </message>
    <message>
        <source>The limit of tokens was reached before the answer began.</source>
        <translation>O limite de tokens foi atingido antes de a resposta começar.</translation>
    </message>
    <message>
        <source>The provider withheld the answer.</source>
        <translation>O provedor reteve a resposta.</translation>
    </message>
    <message>
        <source>Stopped before the answer began.</source>
        <translation>Parado antes de a resposta começar.</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>interrompido</translation>
    </message>
    <message>
        <source>Sluice ended while this answer came. What had come by then was kept.</source>
        <translation>O Sluice foi encerrado enquanto esta resposta chegava. O que já tinha chegado foi guardado.</translation>
    </message>
    <message>
        <source>%1 %2/%3</source>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>waits its turn</source>
        <translation>espera sua vez</translation>
    </message>
    <message>
        <source>%1 cheaper than the next pane</source>
        <translation>%1 mais barato que o próximo painel</translation>
    </message>
    <message>
        <source>%1 faster than the next pane</source>
        <translation>%1 mais rápido que o próximo painel</translation>
    </message>
    <message>
        <source>%1 cheaper</source>
        <translation>%1 mais barato</translation>
    </message>
    <message>
        <source>%1 faster</source>
        <translation>%1 mais rápido</translation>
    </message>
</context>
<context>
    <name>sluice::PaneSettings</name>
    <message>
        <source>Nothing is set any more.</source>
        <translation>Nada mais está definido.</translation>
    </message>
</context>
<context>
    <name>sluice::Parameters</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
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
        <translation>Máx. de tokens de saída</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Penalidade de presença</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Penalidade de frequência</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <translation>Sequências de parada</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Esforço de raciocínio</translation>
    </message>
    <message>
        <source>Service tier</source>
        <translation>Nível de serviço</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Response format</source>
        <translation>Formato da resposta</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Tool choice</source>
        <translation>Escolha de ferramenta</translation>
    </message>
    <message>
        <source>Parallel tool calls</source>
        <translation>Chamadas em paralelo</translation>
    </message>
    <message>
        <source>%1: sent as %2</source>
        <translation>%1: enviado como %2</translation>
    </message>
    <message>
        <source>%1: shortened</source>
        <translation>%1: encurtado</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <translation>%1: omitido</translation>
    </message>
    <message>
        <source>For this model – %1.</source>
        <translation>Para este modelo – %1.</translation>
    </message>
    <message>
        <source>This model takes no images: it will not be asked. Take them out or pick another one.</source>
        <translation>Este modelo não aceita imagens: não será perguntado. Retire-as ou escolha outro.</translation>
    </message>
</context>
<context>
    <name>sluice::ParametersModel</name>
    <message>
        <source>Not taken by this provider</source>
        <translation>Não aceito por este provedor</translation>
    </message>
    <message>
        <source>Not taken by this model</source>
        <translation>Não aceito por este modelo</translation>
    </message>
    <message>
        <source>At least %1: it is raised to that</source>
        <translation>No mínimo %1: é elevado a esse valor</translation>
    </message>
    <message>
        <source>At most %1: it is lowered to that</source>
        <translation>No máximo %1: é reduzido a esse valor</translation>
    </message>
    <message>
        <source>Not among what this model takes</source>
        <translation>Não está entre o que este modelo aceita</translation>
    </message>
    <message>
        <source>Longer than %1 characters: left out</source>
        <translation>Mais de %1 caracteres: omitido</translation>
    </message>
    <message>
        <source>This is no whole number; it is not sent</source>
        <translation>Não é um número inteiro; não é enviado</translation>
    </message>
    <message>
        <source>This is no number; it is not sent</source>
        <translation>Não é um número; não é enviado</translation>
    </message>
    <message>
        <source>%1: “%2” is no number.</source>
        <translation>%1: “%2” não é um número.</translation>
    </message>
</context>
<context>
    <name>sluice::PlaygroundModel</name>
    <message>
        <source>A new conversation has begun.</source>
        <translation>Uma nova conversa começou.</translation>
    </message>
    <message>
        <source>Pane %1 is closed.</source>
        <translation>O painel %1 foi fechado.</translation>
    </message>
    <message>
        <source>The message and what followed it are deleted.</source>
        <translation>A mensagem e o que a seguia foram excluídos.</translation>
    </message>
    <message>
        <source>The change to the prompt is given up.</source>
        <translation>A mudança do prompt foi descartada.</translation>
    </message>
    <message>
        <source>The images are still being read.</source>
        <translation>As imagens ainda estão sendo lidas.</translation>
    </message>
    <message>
        <source>Replay of %1</source>
        <translation>Reprodução de %1</translation>
    </message>
</context>
<context>
    <name>sluice::PresetFolder</name>
    <message>
        <source>This is no file.</source>
        <translation>Isto não é um arquivo.</translation>
    </message>
    <message>
        <source>The preset was not saved: %1</source>
        <translation>A predefinição não foi salva: %1</translation>
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
        <translation>Salva como “%1”.</translation>
    </message>
    <message>
        <source>%1 in the folder of presets cannot be read.</source>
        <translation>%1 na pasta de predefinições não pode ser lido.</translation>
    </message>
    <message>
        <source>“%1” is used.</source>
        <translation>“%1” está em uso.</translation>
    </message>
    <message>
        <source>Back to “%1”.</source>
        <translation>De volta a “%1”.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” foi excluída.</translation>
    </message>
    <message>
        <source>Only files on this machine can be opened.</source>
        <translation>Só arquivos desta máquina podem ser abertos.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinição</translation>
    </message>
</context>
<context>
    <name>sluice::PricesModel</name>
    <message>
        <source>%1 in, %2 cached, %3 out</source>
        <translation>%1 entrada, %2 cache, %3 saída</translation>
    </message>
    <message>
        <source>A number of dollars, 0 or more.</source>
        <translation>Um número de dólares, 0 ou mais.</translation>
    </message>
    <message>
        <source>A provider and its model, with a slash between.</source>
        <translation>Um provedor e seu modelo, com uma barra entre eles.</translation>
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
        <translation>%1: ≈%2 tokens, %3 do contexto, entrada %4</translation>
    </message>
    <message>
        <source>The answers&apos; tokens come on top.</source>
        <translation>Somam-se os tokens das respostas.</translation>
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
        <translation>O chaveiro não tem chaves destes provedores.</translation>
    </message>
    <message>
        <source>Its model list came in %1.</source>
        <translation>A lista de modelos chegou em %1.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sem chave</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>Uma chave</translation>
    </message>
    <message>
        <source>Key ending …%1</source>
        <translation>Chave terminada em …%1</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>%1, in the keychain</source>
        <translation>%1, no chaveiro</translation>
    </message>
    <message>
        <source>%1, for this run only</source>
        <translation>%1, só até encerrar o Sluice</translation>
    </message>
    <message>
        <source>In the keychain, which has not given it</source>
        <translation>No chaveiro, que não a forneceu</translation>
    </message>
    <message>
        <source>%1, no key needed</source>
        <translation>%1, não precisa de chave</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sem chave</translation>
    </message>
    <message>
        <source>the one in the keychain is not used</source>
        <translation>a do chaveiro não é usada</translation>
    </message>
    <message>
        <source>This is no key: it is one word, without spaces or line ends. Copy it again, whole and alone.</source>
        <translation>Isto não é uma chave: ela é uma palavra, sem espaços nem quebras de linha. Copie-a de novo, inteira e sozinha.</translation>
    </message>
    <message>
        <source>This key is there already.</source>
        <translation>Esta chave já existe.</translation>
    </message>
    <message>
        <source>Another key has this name.</source>
        <translation>Outra chave tem este nome.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered in %2 with %n model(s).</source>
        <translation>
            <numerusform>%1 respondeu em %2 com %n modelo.</numerusform>
            <numerusform>%1 respondeu em %2 com %n modelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refuses the key: %2 Copy it again from the provider&apos;s site, or paste another one.</source>
        <translation>%1 recusa a chave: %2 Copie-a de novo do site do provedor, ou cole outra.</translation>
    </message>
    <message>
        <source>TTFT of its last answer, at %1.</source>
        <translation>TTFT da última resposta, às %1.</translation>
    </message>
    <message>
        <source>Its last answer&apos;s TTFT stands here; there was none yet.</source>
        <translation>Aqui fica o TTFT da última resposta; ainda não houve nenhuma.</translation>
    </message>
    <message>
        <source>A key is never written into a file of Sluice.</source>
        <translation>Uma chave nunca é gravada em um arquivo do Sluice.</translation>
    </message>
    <message>
        <source>A key that is saved goes to the keychain of this system (%1), never into a file of Sluice.</source>
        <translation>Uma chave salva vai para o chaveiro deste sistema (%1), nunca para um arquivo do Sluice.</translation>
    </message>
    <message>
        <source>There is no keychain here (Secret Service or KWallet): a key is used until Sluice ends and kept nowhere. For one that stays, set a variable before Sluice starts: %1.</source>
        <translation>Não há chaveiro aqui (Secret Service ou KWallet): uma chave é usada até o Sluice terminar e não é guardada em lugar nenhum. Para uma que permaneça, defina uma variável antes de iniciar o Sluice: %1.</translation>
    </message>
</context>
<context>
    <name>sluice::RequestChart</name>
    <message>
        <source>Requests, and those that failed</source>
        <translation>Requisições e falhas</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>TTFT: median and 95 %</source>
        <translation>TTFT: mediana e 95 %</translation>
    </message>
    <message>
        <source>tok/s, median</source>
        <translation>tok/s, mediana</translation>
    </message>
</context>
<context>
    <name>sluice::RequestCharts</name>
    <message numerus="yes">
        <source>%1 · %n request(s)</source>
        <translation>
            <numerusform>%1 · %n requisição</numerusform>
            <numerusform>%1 · %n requisições</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest 200,000 are counted</source>
        <translation>contam-se as 200.000 mais novas</translation>
    </message>
    <message>
        <source>%1, %2 stopped</source>
        <translation>%1, %2 paradas</translation>
    </message>
    <message>
        <source>median %1, 95 % under %2</source>
        <translation>mediana %1, 95 % abaixo de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), %1 failed</source>
        <translation>
            <numerusform>%Ln requisição, %1 com falha</numerusform>
            <numerusform>%Ln requisições, %1 com falha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::RequestDetail</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondido por</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Tokens in/out</source>
        <translation>Tokens entrada/saída</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Its counts</source>
        <translation>Suas contagens</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>Motivo do fim</translation>
    </message>
    <message>
        <source>Id at the provider</source>
        <translation>ID no provedor</translation>
    </message>
    <message>
        <source>The first 32 KiB of each text are shown; copying takes all.</source>
        <translation>São mostrados os primeiros 32 KiB de cada texto; copiar leva tudo.</translation>
    </message>
    <message>
        <source>Its texts were not kept. Settings › Data can have them kept from now on; then a request can be read here and opened in the playground.</source>
        <translation>Os textos não foram guardados. Em Configurações › Dados podem ser guardados a partir de agora; então uma requisição pode ser lida aqui e aberta no playground.</translation>
    </message>
    <message>
        <source>Its texts were not kept: only those of requests that fail are. Settings › Data can have all kept.</source>
        <translation>Os textos não foram guardados: só os das que falham. Em Configurações › Dados todos podem ser guardados.</translation>
    </message>
    <message>
        <source>Its texts were not kept when it was made, or are gone by now.</source>
        <translation>Os textos não foram guardados ou já não existem.</translation>
    </message>
    <message>
        <source>It cannot be asked again: %1</source>
        <translation>Não pode ser pedida de novo: %1</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Guardiões</translation>
    </message>
    <message>
        <source>There is room for %1 panes only. Not asked again: %2.</source>
        <translation>Só há espaço para %1 painéis. Fora da nova pergunta: %2.</translation>
    </message>
    <message>
        <source>began at %1</source>
        <translation>começou em %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>levou %1</translation>
    </message>
</context>
<context>
    <name>sluice::RouteDraft</name>
    <message>
        <source>In order</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>Por peso</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Em rodízio</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Ao acaso</translation>
    </message>
    <message>
        <source>Quickest to begin</source>
        <translation>O que começa antes</translation>
    </message>
    <message>
        <source>Most tokens a second</source>
        <translation>Mais tokens por segundo</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>O mais barato</translation>
    </message>
    <message>
        <source>The first target answers; the others stand in when it fails.</source>
        <translation>O primeiro destino responde; os outros o substituem quando ele falha.</translation>
    </message>
    <message>
        <source>Each target gets a share of the requests by its weight.</source>
        <translation>Cada destino recebe uma parte das requisições conforme seu peso.</translation>
    </message>
    <message>
        <source>The targets take turns.</source>
        <translation>Os destinos se revezam.</translation>
    </message>
    <message>
        <source>Any target, with equal chances.</source>
        <translation>Qualquer destino, com a mesma chance.</translation>
    </message>
    <message>
        <source>The target whose first token has come soonest of late.</source>
        <translation>O destino cujo primeiro token chegou mais cedo ultimamente.</translation>
    </message>
    <message>
        <source>The target that has written fastest of late.</source>
        <translation>O destino que escreveu mais rápido ultimamente.</translation>
    </message>
    <message>
        <source>The target with the lowest price.</source>
        <translation>O destino com o menor preço.</translation>
    </message>
    <message>
        <source>Pick a model, or type one as provider/model.</source>
        <translation>Escolha um modelo ou digite um como provedor/modelo.</translation>
    </message>
    <message>
        <source>Must be provider/model, with one of the providers %1.</source>
        <translation>Deve ser provedor/modelo, com um dos provedores %1.</translation>
    </message>
    <message>
        <source>The weight is a number above 0, such as %1.</source>
        <translation>O peso é um número maior que 0, como %1.</translation>
    </message>
    <message>
        <source>The tier is a whole number from 0 to %1; lower ones come first.</source>
        <translation>O nível é um número inteiro de 0 a %1; os menores vêm primeiro.</translation>
    </message>
    <message>
        <source>Give it a name; clients ask for it as their model.</source>
        <translation>Dê um nome a ela; os clientes a pedem como modelo.</translation>
    </message>
    <message>
        <source>Another route has this name.</source>
        <translation>Outra rota tem este nome.</translation>
    </message>
    <message>
        <source>A route needs at least one target.</source>
        <translation>Uma rota precisa de pelo menos um destino.</translation>
    </message>
</context>
<context>
    <name>sluice::RouteMenu</name>
    <message>
        <source>Route</source>
        <translation>Rota</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copiar o nome</translation>
    </message>
</context>
<context>
    <name>sluice::RoutesModel</name>
    <message>
        <source>failing, tried again in %1</source>
        <translation>falhando, nova tentativa em %1</translation>
    </message>
    <message>
        <source>failing, being tried again</source>
        <translation>falhando, nova tentativa em curso</translation>
    </message>
    <message>
        <source>at its limit for %1</source>
        <translation>no limite por %1</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>%1 · %2 tok/s</source>
        <translation>%1 · %2 tok/s</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sem chave</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>peso %1</translation>
    </message>
    <message>
        <source>tier %1</source>
        <translation>nível %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>chave %1</translation>
    </message>
    <message>
        <source>%1 lists no model of this name.</source>
        <translation>%1 não lista nenhum modelo com este nome.</translation>
    </message>
</context>
<context>
    <name>sluice::SecretsModel</name>
    <message>
        <source>Was not read yet</source>
        <translation>Ainda não foi lido</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <translation>Lido em %1</translation>
    </message>
    <message>
        <source>Could not be read again; the last value is kept. %1</source>
        <translation>Não pôde ser relido; o último valor é mantido. %1</translation>
    </message>
    <message>
        <source>Cannot be read; what needs it is off. %1</source>
        <translation>Não pode ser lido; o que precisa dele está desligado. %1</translation>
    </message>
</context>
<context>
    <name>sluice::SessionsModel</name>
    <message>
        <source>“%1” is written.</source>
        <translation>“%1” foi gravado.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>Não foi possível gravar “%1”: %2</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>Não foi possível ler “%1”: %2</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importada</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontradas</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fixadas</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>%1 (fork)</source>
        <translation>%1 (bifurcação)</translation>
    </message>
    <message>
        <source>“%1” is in the bin.</source>
        <translation>“%1” está na lixeira.</translation>
    </message>
    <message>
        <source>Sessions are kept only until you quit. %1</source>
        <translation>As sessões são mantidas só até você sair. %1</translation>
    </message>
    <message>
        <source>What is new cannot be kept for now. %1</source>
        <translation>O que é novo não pode ser guardado por enquanto. %1</translation>
    </message>
    <message>
        <source>Searching does not work. %1</source>
        <translation>A pesquisa não funciona. %1</translation>
    </message>
</context>
<context>
    <name>sluice::ShortcutsModel</name>
    <message>
        <source>Ask all panes</source>
        <translation>Perguntar a todos os painéis</translation>
    </message>
    <message>
        <source>Ask all panes, wherever the keyboard is</source>
        <translation>Perguntar a todos os painéis, esteja onde estiver o foco</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Quebrar a linha</translation>
    </message>
    <message>
        <source>Stop the pane, or leave the maximised one</source>
        <translation>Parar o painel ou sair do maximizado</translation>
    </message>
    <message>
        <source>Stop all panes</source>
        <translation>Parar todos os painéis</translation>
    </message>
    <message>
        <source>Commands, sessions and models</source>
        <translation>Comandos, sessões e modelos</translation>
    </message>
    <message>
        <source>Pick a model for the pane</source>
        <translation>Escolher um modelo para o painel</translation>
    </message>
    <message>
        <source>Add a pane</source>
        <translation>Adicionar um painel</translation>
    </message>
    <message>
        <source>Go to a pane</source>
        <translation>Ir para um painel</translation>
    </message>
    <message>
        <source>Parameters, request, stream, code</source>
        <translation>Parâmetros, requisição, fluxo, código</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Bring the last prompt back</source>
        <translation>Recuperar o último prompt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>%1 is needed for writing. Hold Ctrl or Alt, or take a function key.</source>
        <translation>%1 é necessária para escrever. Segure Ctrl ou Alt, ou use uma tecla de função.</translation>
    </message>
    <message>
        <source>%1 has a meaning that stays.</source>
        <translation>%1 tem um significado fixo.</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <translation>%1 já é de “%2”.</translation>
    </message>
</context>
<context>
    <name>sluice::StreamModel</name>
    <message>
        <source>%1 events</source>
        <translation>%1 eventos</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 encontrados</translation>
    </message>
    <message>
        <source>%1 more were not kept: the stream is too long.</source>
        <translation>Outros %1 não foram guardados: o fluxo é longo demais.</translation>
    </message>
</context>
<context>
    <name>sluice::ToolsLane</name>
    <message>
        <source>The gateway offers no model: a provider needs its key first.</source>
        <translation>O gateway não oferece nenhum modelo: antes um provedor precisa da chave.</translation>
    </message>
</context>
<context>
    <name>sluice::ToolsModel</name>
    <message>
        <source>cannot</source>
        <translation>não é possível</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>não encontrada</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à mão</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrada</translation>
    </message>
    <message>
        <source>connected: %1</source>
        <translation>conectada: %1</translation>
    </message>
    <message>
        <source>Connecting needs the gateway to run.</source>
        <translation>Para conectar, o gateway precisa estar rodando.</translation>
    </message>
</context>
<context>
    <name>sluice::TrayIcon</name>
    <message>
        <source>Gateway is stopping</source>
        <translation>O gateway está parando</translation>
    </message>
    <message>
        <source>Gateway on %1</source>
        <translation>Gateway em %1</translation>
    </message>
    <message>
        <source>Gateway did not start</source>
        <translation>O gateway não iniciou</translation>
    </message>
    <message>
        <source>Gateway is off</source>
        <translation>O gateway está desligado</translation>
    </message>
    <message>
        <source>Stop gateway now</source>
        <translation>Parar o gateway agora</translation>
    </message>
    <message>
        <source>Stop gateway</source>
        <translation>Parar o gateway</translation>
    </message>
    <message>
        <source>Start gateway</source>
        <translation>Iniciar o gateway</translation>
    </message>
    <message>
        <source>Copy base URL</source>
        <translation>Copiar a URL base</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar a chave</translation>
    </message>
    <message>
        <source>Open Sluice</source>
        <translation>Abrir o Sluice</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Copy environment</source>
        <translation>Copiar ambiente</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Novo chat</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar no login</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>sluice::TrayNews</name>
    <message numerus="yes">
        <source>%n request(s) in the last minute</source>
        <translation>
            <numerusform>%n requisição no último minuto</numerusform>
            <numerusform>%n requisições no último minuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n falhou</numerusform>
            <numerusform>%n falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 hoje</translation>
    </message>
    <message>
        <source>A budget is spent</source>
        <translation>Orçamento esgotado</translation>
    </message>
    <message>
        <source>%1 has spent its budget; its requests are refused.</source>
        <translation>%1 gastou seu orçamento; suas requisições são recusadas.</translation>
    </message>
    <message>
        <source>A request failed</source>
        <translation>Uma requisição falhou</translation>
    </message>
    <message>
        <source>A model is left alone</source>
        <translation>Um modelo está em pausa</translation>
    </message>
    <message>
        <source>%1 failed several times and is tried again in %2.</source>
        <translation>%1 falhou várias vezes; nova tentativa em %2.</translation>
    </message>
    <message>
        <source>The gateway did not start</source>
        <translation>O gateway não iniciou</translation>
    </message>
    <message numerus="yes">
        <source>%n more since the last notice.</source>
        <translation>
            <numerusform>Mais %n desde o último aviso.</numerusform>
            <numerusform>Mais %n desde o último aviso.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::WrittenSettings</name>
    <message>
        <source>Not taken by this provider</source>
        <translation>Não aceito por este provedor</translation>
    </message>
    <message>
        <source>Not taken by this model</source>
        <translation>Não aceito por este modelo</translation>
    </message>
    <message>
        <source>Only the first %1 are sent</source>
        <translation>Só os primeiros %1 são enviados</translation>
    </message>
</context>
</TS>
