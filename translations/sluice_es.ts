<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About Sluice</source>
        <translation>Acerca de Sluice</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It stands on:</source>
        <translation>Software libre bajo la GNU General Public License, versión 3 o posterior. Se apoya en:</translation>
    </message>
</context>
<context>
    <name>ActionsBlock</name>
    <message>
        <source>Copy this answer as Markdown</source>
        <translation>Copiar esta respuesta como Markdown</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Regenerar</translation>
    </message>
    <message>
        <source>More for this answer</source>
        <translation>Más sobre esta respuesta</translation>
    </message>
</context>
<context>
    <name>AlertChannels</name>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>New channel…</source>
        <translation>Canal nuevo…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Quiet hours, with only what is critical told at once</source>
        <translation>Horas de silencio: solo lo crítico se avisa al momento</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Set the quiet hours</source>
        <translation>Fijar las horas de silencio</translation>
    </message>
</context>
<context>
    <name>AlertDialog</name>
    <message>
        <source>New channel</source>
        <translation>Canal nuevo</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Canal %1</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Regla nueva</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regla %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>As env.NAME, a variable of the environment</source>
        <translation>Como env.NAME, una variable de entorno</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Addresses, with commas between them</source>
        <translation>Direcciones, separadas por comas</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>AlertEvents</name>
    <message>
        <source>What has come</source>
        <translation>Lo ocurrido</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>Nada por ahora.</translation>
    </message>
    <message>
        <source>Nothing is watched yet: a rule says what is, and a channel who is told.</source>
        <translation>Aún no se vigila nada: una regla dice qué, y un canal a quién se avisa.</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>over</source>
        <translation>pasado</translation>
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
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>It is left out: %1</source>
        <translation>Se omite: %1</translation>
    </message>
    <message>
        <source>Nobody is told until %1.</source>
        <translation>No se avisa a nadie hasta %1.</translation>
    </message>
    <message>
        <source>It tells nobody: there is no channel for it.</source>
        <translation>No avisa a nadie: no hay ningún canal para ella.</translation>
    </message>
</context>
<context>
    <name>AlertRules</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Regla nueva…</translation>
    </message>
    <message>
        <source>Silence for a day</source>
        <translation>Silenciar un día</translation>
    </message>
    <message>
        <source>Tell again</source>
        <translation>Volver a avisar</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Remove the channel %1?</source>
        <translation>¿Quitar el canal %1?</translation>
    </message>
    <message>
        <source>Remove the rule %1?</source>
        <translation>¿Quitar la regla %1?</translation>
    </message>
    <message>
        <source>Nothing is told there any more.</source>
        <translation>Ya no se avisa ahí de nada.</translation>
    </message>
    <message>
        <source>Nobody watches it any more.</source>
        <translation>Ya nadie lo vigila.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Response format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>default</source>
        <translation>por omisión</translation>
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
        <translation>Nombre; vacío: «answer»</translation>
    </message>
    <message>
        <source>Name of the schema</source>
        <translation>Nombre del esquema</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>estricto</translation>
    </message>
    <message>
        <source>The provider holds the model to the schema</source>
        <translation>El proveedor obliga al modelo a seguir el esquema</translation>
    </message>
    <message>
        <source>JSON schema of the answer</source>
        <translation>Esquema JSON de la respuesta</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Dar formato</translation>
    </message>
    <message>
        <source>Lay out the schema</source>
        <translation>Dar formato al esquema</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Calls the tool %1</source>
        <translation>Llama a la herramienta %1</translation>
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
        <translation>Quién</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Sobre qué</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
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
        <translation>Ninguna fila es así</translation>
    </message>
    <message>
        <source>What is changed from now on in routes, prices, keys and settings is listed here, with who did it.</source>
        <translation>Lo que cambie a partir de ahora en rutas, precios, claves y ajustes aparece aquí, con quién lo hizo.</translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
</context>
<context>
    <name>AuthorBlock</name>
    <message>
        <source>Answer of %1</source>
        <translation>Respuesta de %1</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 was not removed: %2</source>
        <translation>%1 no se quitó: %2</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 no se escribió: %2</translation>
    </message>
</context>
<context>
    <name>BranchSwitch</name>
    <message>
        <source>Branch %1 of %2</source>
        <translation>Rama %1 de %2</translation>
    </message>
    <message>
        <source>Branch before</source>
        <translation>Rama anterior</translation>
    </message>
    <message>
        <source>Branch after</source>
        <translation>Rama siguiente</translation>
    </message>
</context>
<context>
    <name>ClientKeyDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Who or what uses it</source>
        <translation>Quién o qué la usa</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>A date, or days from now; empty: for good</source>
        <translation>Una fecha o un número de días a partir de hoy; vacío: para siempre</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Names with commas between, * for any text; empty: all</source>
        <translation>Nombres separados por comas, * para cualquier texto; vacío: todos</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>Peticiones por minuto</translation>
    </message>
    <message>
        <source>Tokens per minute</source>
        <translation>Tokens por minuto</translation>
    </message>
    <message>
        <source>Dollars per day</source>
        <translation>Dólares por día</translation>
    </message>
    <message>
        <source>Dollars per month</source>
        <translation>Dólares por mes</translation>
    </message>
    <message>
        <source>Empty fields limit nothing</source>
        <translation>Los campos vacíos no limitan nada</translation>
    </message>
    <message>
        <source>New client key</source>
        <translation>Nueva clave de cliente</translation>
    </message>
    <message>
        <source>Limits of this key</source>
        <translation>Límites de esta clave</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Crear la clave</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ClientKeyRow</name>
    <message>
        <source>Sluice&apos;s own</source>
        <translation>Propia de Sluice</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocada</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit the limits of %1</source>
        <translation>Editar los límites de %1</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Revoke the key of %1</source>
        <translation>Revocar la clave de %1</translation>
    </message>
    <message>
        <source>Remove the key of %1 from the list</source>
        <translation>Quitar de la lista la clave de %1</translation>
    </message>
    <message>
        <source>Make a new key for %1</source>
        <translation>Clave nueva para %1</translation>
    </message>
</context>
<context>
    <name>ClientKeys</name>
    <message>
        <source>made %1</source>
        <translation>creada el %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>válida hasta el %1</translation>
    </message>
    <message>
        <source>revoked %1</source>
        <translation>revocada el %1</translation>
    </message>
    <message>
        <source>%1 requests/min</source>
        <translation>%1 peticiones/min</translation>
    </message>
    <message>
        <source>%1 tokens/min</source>
        <translation>%1 tokens/min</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>solo %1</translation>
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
        <translation>Claves de cliente</translation>
    </message>
    <message>
        <source>New client key…</source>
        <translation>Nueva clave de cliente…</translation>
    </message>
    <message>
        <source>No client has a key of its own yet. Give each tool or person a key of their own: it can be limited to models, a rate and a budget, and be revoked without the others noticing.</source>
        <translation>Ningún cliente tiene todavía una clave propia. Dé a cada herramienta o persona la suya: puede limitarse a ciertos modelos, una frecuencia y un presupuesto, y revocarse sin que las demás lo noten.</translation>
    </message>
    <message>
        <source>Revoke the key of %1?</source>
        <translation>¿Revocar la clave de %1?</translation>
    </message>
    <message>
        <source>It is refused from now on, and cannot be made valid again. What it spent stays in the list.</source>
        <translation>Se rechaza desde ahora mismo y no puede volver a ser válida. Lo que gastó sigue en la lista.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Make a new key for %1?</source>
        <translation>¿Crear una clave nueva para %1?</translation>
    </message>
    <message>
        <source>It has the same name and limits and has spent nothing. The old key is refused from now on.</source>
        <translation>Tiene el mismo nombre y los mismos límites y no ha gastado nada. La clave antigua se rechaza desde ahora.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Crear la clave</translation>
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
        <translation>Copiar el código</translation>
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
        <translation>Copiar el código</translation>
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
        <translation>Copiar el programa</translation>
    </message>
    <message>
        <source>By way of the gateway</source>
        <translation>A través de la pasarela</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>The key is read from the environment; it never stands in the program.</source>
        <translation>La clave se lee del entorno; nunca figura en el programa.</translation>
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
        <translation>sesión</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Usar «%1»</translation>
    </message>
    <message>
        <source>What to do, a page, a session, or a model for this pane</source>
        <translation>Qué hacer, una página, una sesión o un modelo para este panel</translation>
    </message>
    <message>
        <source>Nothing that can be done, no page, session or model has this name.</source>
        <translation>Ninguna orden, página, sesión ni modelo se llama así.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Esc stops the current pane, %1 all</source>
        <translation>Esc detiene el panel actual, %1 todos</translation>
    </message>
    <message>
        <source>Ask all panes… Enter runs, Shift+Enter breaks the line</source>
        <translation>Preguntar a todos los paneles… Intro ejecuta, Mayús+Intro parte la línea</translation>
    </message>
</context>
<context>
    <name>ComposerTools</name>
    <message>
        <source>New conversation (%1)</source>
        <translation>Conversación nueva (%1)</translation>
    </message>
    <message>
        <source>Add a pane (%1)</source>
        <translation>Añadir un panel (%1)</translation>
    </message>
    <message>
        <source>Attach images; they can also be pasted or dropped</source>
        <translation>Adjuntar imágenes; también se pueden pegar o soltar</translation>
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
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>The JSON ends too early.</source>
        <translation>El JSON termina demasiado pronto.</translation>
    </message>
    <message>
        <source>The JSON has ended before this.</source>
        <translation>El JSON ya ha terminado antes de esto.</translation>
    </message>
    <message>
        <source>A colon is missing before this.</source>
        <translation>Faltan dos puntos antes de esto.</translation>
    </message>
    <message>
        <source>A name in quotes must stand here.</source>
        <translation>Aquí debe ir un nombre entre comillas.</translation>
    </message>
    <message>
        <source>A value must stand here.</source>
        <translation>Aquí debe ir un valor.</translation>
    </message>
    <message>
        <source>A comma or } is missing before this.</source>
        <translation>Falta una coma o } antes de esto.</translation>
    </message>
    <message>
        <source>A comma or ] is missing before this.</source>
        <translation>Falta una coma o ] antes de esto.</translation>
    </message>
    <message>
        <source>No JSON can hold this.</source>
        <translation>Ningún JSON puede contener esto.</translation>
    </message>
    <message>
        <source>This is no JSON.</source>
        <translation>Esto no es JSON.</translation>
    </message>
    <message>
        <source>The schema has a fault. %1</source>
        <translation>El esquema tiene un error. %1</translation>
    </message>
    <message>
        <source>The tools have a fault. %1</source>
        <translation>Las herramientas tienen un error. %1</translation>
    </message>
    <message>
        <source>The schema must be an object: {&quot;type&quot;: &quot;object&quot;, …}.</source>
        <translation>El esquema debe ser un objeto: {&quot;type&quot;: &quot;object&quot;, …}.</translation>
    </message>
    <message>
        <source>A schema is an object, or true or false.</source>
        <translation>Un esquema es un objeto, o true o false.</translation>
    </message>
    <message>
        <source>“type” must name at least one type.</source>
        <translation>«type» debe nombrar al menos un tipo.</translation>
    </message>
    <message>
        <source>“type” is one of string, number, integer, boolean, object, array and null.</source>
        <translation>«type» es uno de string, number, integer, boolean, object, array y null.</translation>
    </message>
    <message>
        <source>This name is there twice.</source>
        <translation>Este nombre está dos veces.</translation>
    </message>
    <message>
        <source>A tool is an object.</source>
        <translation>Una herramienta es un objeto.</translation>
    </message>
    <message>
        <source>Tools are a list: [ … ].</source>
        <translation>Las herramientas son una lista: [ … ].</translation>
    </message>
    <message>
        <source>A function needs a “name”.</source>
        <translation>Una función necesita «name».</translation>
    </message>
    <message>
        <source>“parameters” must be a schema: an object.</source>
        <translation>«parameters» debe ser un esquema: un objeto.</translation>
    </message>
    <message>
        <source>“strict” is true or false.</source>
        <translation>«strict» es true o false.</translation>
    </message>
    <message>
        <source>A name is 1 to 64 of the characters a-z A-Z 0-9 _ -.</source>
        <translation>Un nombre tiene de 1 a 64 de los caracteres a-z A-Z 0-9 _ -.</translation>
    </message>
    <message>
        <source>Another tool has this name.</source>
        <translation>Otra herramienta tiene este nombre.</translation>
    </message>
    <message>
        <source>“%1” must be a list with at least one value.</source>
        <translation>«%1» debe ser una lista con al menos un valor.</translation>
    </message>
    <message>
        <source>“%1” must be a number.</source>
        <translation>«%1» debe ser un número.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number, 0 or more.</source>
        <translation>«%1» debe ser un número entero, 0 o más.</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>«%1» debe ser un texto.</translation>
    </message>
    <message>
        <source>“%1” must be a regular expression.</source>
        <translation>«%1» debe ser una expresión regular.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>«%1» debe ser true o false.</translation>
    </message>
    <message>
        <source>“%1” must be a list with at least one schema.</source>
        <translation>«%1» debe ser una lista con al menos un esquema.</translation>
    </message>
    <message>
        <source>“%1” must be an object of schemas.</source>
        <translation>«%1» debe ser un objeto de esquemas.</translation>
    </message>
    <message>
        <source>“%1” must be a list of names.</source>
        <translation>«%1» debe ser una lista de nombres.</translation>
    </message>
    <message>
        <source>“%1” must be an object.</source>
        <translation>«%1» debe ser un objeto.</translation>
    </message>
    <message>
        <source>The model `%1` does not exist at any provider. The model list names those that do.</source>
        <translation>El modelo `%1` no existe en ningún proveedor. La lista de modelos nombra los que hay.</translation>
    </message>
    <message>
        <source>The model `%1` does not exist at any provider. Did you mean %2?</source>
        <translation>El modelo `%1` no existe en ningún proveedor. ¿Quería decir %2?</translation>
    </message>
    <message>
        <source>Several providers have the model `%1`. Name one of %2.</source>
        <translation>Varios proveedores tienen el modelo `%1`. Indique uno de %2.</translation>
    </message>
    <message>
        <source>The model `%1` does not exist or you do not have access to it.</source>
        <translation>El modelo `%1` no existe o usted no tiene acceso a él.</translation>
    </message>
    <message>
        <source>The provider refused the key (HTTP 401); check it in the settings.</source>
        <translation>El proveedor ha rechazado la clave (HTTP 401); compruébela en los ajustes.</translation>
    </message>
    <message>
        <source>The provider does not allow this request with this key (HTTP 403).</source>
        <translation>El proveedor no permite esta petición con esta clave (HTTP 403).</translation>
    </message>
    <message>
        <source>The provider knows no such model or address (HTTP 404); check the model&apos;s name.</source>
        <translation>El proveedor no conoce ese modelo o dirección (HTTP 404); compruebe el nombre del modelo.</translation>
    </message>
    <message>
        <source>The request is too large for the provider (HTTP 413); shorten it.</source>
        <translation>La petición es demasiado grande para el proveedor (HTTP 413); acórtela.</translation>
    </message>
    <message>
        <source>The provider&apos;s rate limit is reached (HTTP 429); wait and try again.</source>
        <translation>Se ha alcanzado el límite de frecuencia del proveedor (HTTP 429); espere e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The provider reported an error without a message; try again.</source>
        <translation>El proveedor ha informado de un error sin mensaje; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The provider failed (HTTP %1); try again or use another model.</source>
        <translation>El proveedor ha fallado (HTTP %1); inténtelo de nuevo o use otro modelo.</translation>
    </message>
    <message>
        <source>The provider refused the request (HTTP %1) and gave no reason.</source>
        <translation>El proveedor ha rechazado la petición (HTTP %1) sin dar motivo.</translation>
    </message>
</context>
<context>
    <name>CostBars</name>
    <message>
        <source>Nothing was asked in this time.</source>
        <translation>En este tiempo no se preguntó nada.</translation>
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
        <translation>Datos</translation>
    </message>
    <message>
        <source>Texts of requests</source>
        <translation>Textos de las peticiones</translation>
    </message>
    <message>
        <source>What was asked and answered, up to 1 MiB each, with keys masked. Needed to read a request later and to open it in the playground.</source>
        <translation>Lo preguntado y respondido, hasta 1 MiB cada uno, con las claves tapadas. Hace falta para leer una petición después y abrirla en el playground.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>No se guardan</translation>
    </message>
    <message>
        <source>Kept of failures</source>
        <translation>Guardar de fallos</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Se guardan</translation>
    </message>
    <message>
        <source>Days to keep requests</source>
        <translation>Días que se guardan las peticiones</translation>
    </message>
    <message>
        <source>0: without an end</source>
        <translation>0: sin fin</translation>
    </message>
    <message>
        <source>Most requests</source>
        <translation>Máximo de peticiones</translation>
    </message>
    <message>
        <source>The oldest go first. 0: without an end</source>
        <translation>Las más antiguas se van primero. 0: sin fin</translation>
    </message>
    <message>
        <source>Most text, in MiB</source>
        <translation>Máximo de texto, en MiB</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Export the requests</source>
        <translation>Exportar las peticiones</translation>
    </message>
    <message>
        <source>Delete all requests…</source>
        <translation>Borrar las peticiones…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En curso…</translation>
    </message>
    <message>
        <source>Delete all requests?</source>
        <translation>¿Borrar todas las peticiones?</translation>
    </message>
    <message>
        <source>All records of requests and their texts go for good. Sessions, keys and what they spent stay.</source>
        <translation>Todos los registros de peticiones y sus textos se borran para siempre. Las sesiones, las claves y lo que gastaron se quedan.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
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
        <translation>Panel con el que comparar</translation>
    </message>
    <message>
        <source>Both answers, with what only one of them has</source>
        <translation>Ambas respuestas, con lo que solo tiene una</translation>
    </message>
    <message>
        <source>Struck out: only in the base. Underlined: only in this pane.</source>
        <translation>Tachado: solo en la base. Subrayado: solo en este panel.</translation>
    </message>
</context>
<context>
    <name>EditBlock</name>
    <message>
        <source>Your prompt</source>
        <translation>Su prompt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Run in this pane</source>
        <translation>Ejecutar en este panel</translation>
    </message>
    <message>
        <source>Run in all panes</source>
        <translation>Ejecutar en todos</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
</context>
<context>
    <name>EmptyPane</name>
    <message>
        <source>Pick a model above to begin.</source>
        <translation>Elija arriba un modelo para empezar.</translation>
    </message>
    <message>
        <source>This pane answers from your next prompt on. It has not seen the conversation so far.</source>
        <translation>Este panel responde a partir de su próximo prompt. No ha visto la conversación hasta ahora.</translation>
    </message>
    <message>
        <source>Write a prompt below. Every pane answers it at the same time.</source>
        <translation>Escriba un prompt abajo. Todos los paneles lo responden a la vez.</translation>
    </message>
</context>
<context>
    <name>EndCard</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Remove and retry</source>
        <translation>Quitar y reintentar</translation>
    </message>
    <message>
        <source>Edit key</source>
        <translation>Editar la clave</translation>
    </message>
    <message>
        <source>Pick another model</source>
        <translation>Elegir otro modelo</translation>
    </message>
    <message>
        <source>Copy the request&apos;s id</source>
        <translation>Copiar el id de la petición</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Ajustes de red</translation>
    </message>
</context>
<context>
    <name>EstimateLabel</name>
    <message>
        <source>Estimate: %1</source>
        <translation>Estimación: %1</translation>
    </message>
</context>
<context>
    <name>FailureBlock</name>
    <message>
        <source>Edit the prompt</source>
        <translation>Editar el prompt</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Regenerar</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Add a key to begin</source>
        <translation>Añada una clave para empezar</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulador</translation>
    </message>
    <message>
        <source>Everything works, without a key and without a network; the answers are made up.</source>
        <translation>Todo funciona, sin clave y sin red; las respuestas son inventadas.</translation>
    </message>
    <message>
        <source>Try the simulator</source>
        <translation>Probar el simulador</translation>
    </message>
    <message>
        <source>To the playground</source>
        <translation>Ir al playground</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget the key for %1?</source>
        <translation>¿Olvidar la clave de %1?</translation>
    </message>
    <message>
        <source>It is deleted here and in the keychain. To use %1 again, paste a key again.</source>
        <translation>Se borra aquí y en el llavero. Para volver a usar %1, pegue de nuevo una clave.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
</context>
<context>
    <name>GatewayAccess</name>
    <message>
        <source>none yet</source>
        <translation>todavía ninguna</translation>
    </message>
    <message>
        <source>slc-…%1</source>
        <translation>slc-…%1</translation>
    </message>
    <message>
        <source>slc-… (only its check sum is kept)</source>
        <translation>slc-… (solo se guarda su suma de comprobación)</translation>
    </message>
    <message>
        <source>slc-…</source>
        <translation>slc-…</translation>
    </message>
    <message>
        <source>Kept in the system keychain.</source>
        <translation>Guardada en el llavero del sistema.</translation>
    </message>
    <message>
        <source>From SLUICE_GATEWAY_KEY; it is not written anywhere.</source>
        <translation>De SLUICE_GATEWAY_KEY; no se escribe en ningún sitio.</translation>
    </message>
    <message>
        <source>This key can be copied only until Sluice ends. Copy it now; it stays valid. A new one can be made at any time.</source>
        <translation>Esta clave solo puede copiarse hasta que se cierre Sluice. Cópiela ahora; seguirá siendo válida. Se puede crear otra en cualquier momento.</translation>
    </message>
    <message>
        <source>Only the check sum of the key is kept, so it cannot be shown. If it is lost, make a new one.</source>
        <translation>De la clave solo se guarda la suma de comprobación, así que no puede mostrarse. Si se perdió, cree otra.</translation>
    </message>
    <message>
        <source>A key is made when the gateway is switched on for the first time, or now.</source>
        <translation>La clave se crea cuando la pasarela se enciende por primera vez, o ahora.</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nueva clave…</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Crear una clave</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>¿Crear una clave nueva?</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Crear la clave</translation>
    </message>
    <message>
        <source>The old key stops working at once. Tools that use it need the new one.</source>
        <translation>La clave antigua deja de funcionar al instante. Las herramientas que la usan necesitan la nueva.</translation>
    </message>
</context>
<context>
    <name>GatewayPage</name>
    <message>
        <source>Put your key in the place of $SLUICE_KEY. Models are named provider/model, as in the playground.</source>
        <translation>Ponga su clave en lugar de $SLUICE_KEY. Los modelos se nombran proveedor/modelo, como en el playground.</translation>
    </message>
    <message>
        <source>Copying puts your key in the place of $SLUICE_KEY. Models are named provider/model, as in the playground.</source>
        <translation>Al copiar, su clave ocupa el lugar de $SLUICE_KEY. Los modelos se nombran proveedor/modelo, como en el playground.</translation>
    </message>
    <message>
        <source>For the tools&apos; environment</source>
        <translation>Para el entorno de las herramientas</translation>
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
        <translation>La pasarela se está deteniendo</translation>
    </message>
    <message>
        <source>The gateway is on</source>
        <translation>La pasarela está encendida</translation>
    </message>
    <message>
        <source>The gateway is off</source>
        <translation>La pasarela está apagada</translation>
    </message>
    <message>
        <source>It takes no new requests and ends when those that run are done.</source>
        <translation>No acepta peticiones nuevas y termina cuando acaben las que están en curso.</translation>
    </message>
    <message>
        <source>Tools on this computer reach the simulator at %1.</source>
        <translation>Las herramientas de este equipo llegan al simulador en %1.</translation>
    </message>
    <message>
        <source>Tools on this computer reach your providers at %1.</source>
        <translation>Las herramientas de este equipo llegan a sus proveedores en %1.</translation>
    </message>
    <message>
        <source>Switch it on to give the tools on this computer one address and one key.</source>
        <translation>Enciéndala para dar a las herramientas de este equipo una sola dirección y una sola clave.</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Detener ya</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>There is no tray on this desktop: closing the window ends Sluice, and the gateway with it.</source>
        <translation>Este escritorio no tiene bandeja: al cerrar la ventana termina Sluice, y con él la pasarela.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Switch the gateway off to change it.</source>
        <translation>Apague la pasarela para cambiarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n petición</numerusform>
            <numerusform>%n peticiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Usar el puerto %1</translation>
    </message>
</context>
<context>
    <name>GuardDialog</name>
    <message>
        <source>New guard</source>
        <translation>Nuevo guardián</translation>
    </message>
    <message>
        <source>Guard %1</source>
        <translation>Guardián %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Stands in records and in the errors of refused requests</source>
        <translation>Figura en los registros y en los errores de peticiones rechazadas</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Busca</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>Y después</translation>
    </message>
    <message>
        <source>Words, one a line, whatever their case</source>
        <translation>Palabras, una por línea, sin distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Regular expressions, one a line</source>
        <translation>Expresiones regulares, una por línea</translation>
    </message>
    <message>
        <source>At most so many characters</source>
        <translation>Máximo de caracteres</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>No service is known: `sluice config set guard_services.NAME` adds one</source>
        <translation>No se conoce ningún servicio: `sluice config set guard_services.NAME` añade uno</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>What a chat is told to judge by; may be empty</source>
        <translation>Con qué criterio debe juzgar un chat; puede quedar vacío</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>JSON Schema that the answer has to fit</source>
        <translation>Esquema JSON que la respuesta debe cumplir</translation>
    </message>
    <message>
        <source>At least so many characters</source>
        <translation>Al menos estos caracteres</translation>
    </message>
</context>
<context>
    <name>GuardManner</name>
    <message>
        <source>Read through disguises</source>
        <translation>Ver a través de disfraces</translation>
    </message>
    <message>
        <source>Letters of other scripts, with marks, or in other forms count as what they look like.</source>
        <translation>Las letras de otras escrituras, con marcas o en otras formas cuentan como lo que parecen.</translation>
    </message>
    <message>
        <source>Put back into the answer</source>
        <translation>Reponer en la respuesta</translation>
    </message>
    <message>
        <source>The model sees &lt;EMAIL_1&gt;, the client what it wrote.</source>
        <translation>El modelo ve &lt;EMAIL_1&gt;, el cliente lo que escribió.</translation>
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
        <translation>Editar el guardián %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Remove the guard %1</source>
        <translation>Quitar el guardián %1</translation>
    </message>
    <message>
        <source>The gateway leaves it out: %1</source>
        <translation>La pasarela la omite: %1</translation>
    </message>
</context>
<context>
    <name>GuardTesterCard</name>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>It would pass, and be recorded.</source>
        <translation>Pasaría y quedaría registrado.</translation>
    </message>
    <message>
        <source>It would pass without what was found.</source>
        <translation>Pasaría sin lo encontrado.</translation>
    </message>
    <message>
        <source>It would be refused.</source>
        <translation>Se rechazaría.</translation>
    </message>
    <message>
        <source>A guard could not look at it.</source>
        <translation>Un guardián no pudo revisarlo.</translation>
    </message>
    <message>
        <source>Try them</source>
        <translation>Probarlos</translation>
    </message>
    <message>
        <source>A text to look at</source>
        <translation>Un texto que revisar</translation>
    </message>
    <message>
        <source>What goes on:</source>
        <translation>Lo transmitido:</translation>
    </message>
    <message>
        <source>Time taken: %1</source>
        <translation>Tiempo empleado: %1</translation>
    </message>
    <message>
        <source>No guard is on, so the built-in ones are tried: secrets, personal data, injected instructions.</source>
        <translation>No hay ningún guardián activo, así que se prueban los incluidos: secretos, datos personales, instrucciones inyectadas.</translation>
    </message>
</context>
<context>
    <name>GuardsPage</name>
    <message>
        <source>Guards</source>
        <translation>Guardianes</translation>
    </message>
    <message>
        <source>Guards look at what tools ask through the gateway and at what they are answered, at every door and while it streams. Texts stay on this machine, but those that a service judges.</source>
        <translation>Los guardianes revisan lo que las herramientas piden por la pasarela y lo que se les responde, en cada entrada y mientras llega. Los textos se quedan en este equipo, salvo los que juzga un servicio.</translation>
    </message>
    <message>
        <source>What they found</source>
        <translation>Lo que hallaron</translation>
    </message>
    <message>
        <source>New guard…</source>
        <translation>Guardián nuevo…</translation>
    </message>
    <message>
        <source>There is no guard yet: what is asked and answered passes as it is, and nothing looks at it.</source>
        <translation>Todavía no hay guardianes: lo preguntado y respondido pasa tal cual, y nada lo revisa.</translation>
    </message>
    <message>
        <source>Remove the guard %1?</source>
        <translation>¿Quitar el guardián %1?</translation>
    </message>
    <message>
        <source>From now on nothing looks for it.</source>
        <translation>Desde ahora nada lo busca.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>ImageStrip</name>
    <message>
        <source>Images that go with the prompt</source>
        <translation>Imágenes que acompañan la petición</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Reading the image…</source>
        <translation>Leyendo la imagen…</translation>
    </message>
</context>
<context>
    <name>ImagesBlock</name>
    <message>
        <source>Image %1 of %2</source>
        <translation>Imagen %1 de %2</translation>
    </message>
    <message>
        <source>Not shown: not in this session</source>
        <translation>No se muestra: no está en esta sesión</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Close the inspector (%1)</source>
        <translation>Cerrar el inspector (%1)</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>Diff</translation>
    </message>
    <message>
        <source>Width of the inspector</source>
        <translation>Ancho del inspector</translation>
    </message>
</context>
<context>
    <name>KeyOffers</name>
    <message>
        <source>Keys on this machine</source>
        <translation>Claves en este equipo</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Look in tools&apos; files</source>
        <translation>Buscar en los archivos de herramientas</translation>
    </message>
    <message>
        <source>Reads, and only when asked, what these keep: %1.</source>
        <translation>Lee, y solo cuando se le pide, lo que guardan: %1.</translation>
    </message>
    <message>
        <source>%1, from %2, in use and kept nowhere</source>
        <translation>%1, de %2, en uso y sin guardar</translation>
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
        <translation>Guardar en el llavero la clave de %1 de %2</translation>
    </message>
    <message>
        <source>Use the key for %1 from %2</source>
        <translation>Usar la clave de %1 de %2</translation>
    </message>
    <message>
        <source>No other key of these providers was found.</source>
        <translation>No se encontró otra clave de estos proveedores.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>%1: no keychain service answers (Secret Service or KWallet).</source>
        <translation>%1: no responde ningún servicio de llavero (Secret Service o KWallet).</translation>
    </message>
    <message>
        <source>%1: the keychain is locked or access was refused.</source>
        <translation>%1: el llavero está bloqueado o se denegó el acceso.</translation>
    </message>
    <message>
        <source>%1: the keychain is locked, the request was cancelled, or the service failed (%2).</source>
        <translation>%1: el llavero está bloqueado, se canceló la petición o falló el servicio (%2).</translation>
    </message>
    <message>
        <source>%1: there is no session bus, so there is no keychain service to ask.</source>
        <translation>%1: no hay bus de sesión, así que no hay servicio de llavero al que preguntar.</translation>
    </message>
    <message>
        <source>The keychain was not read: it is locked, and unlocking it was cancelled.</source>
        <translation>No se leyó el llavero: está bloqueado y se canceló el desbloqueo.</translation>
    </message>
    <message>
        <source>The keychain was not read</source>
        <translation>No se leyó el llavero</translation>
    </message>
    <message>
        <source>The key is kept for this run only</source>
        <translation>La clave se conserva solo hasta cerrar Sluice</translation>
    </message>
    <message>
        <source>The key is still in the keychain</source>
        <translation>La clave sigue en el llavero</translation>
    </message>
</context>
<context>
    <name>KeychainNote</name>
    <message>
        <source>Look in the keychain</source>
        <translation>Buscar en el llavero</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link in the browser?</source>
        <translation>¿Abrir este enlace en el navegador?</translation>
    </message>
    <message>
        <source>This link cannot be opened from here</source>
        <translation>Este enlace no puede abrirse desde aquí</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Lleva a %1</translation>
    </message>
    <message>
        <source>also written %1</source>
        <translation>también se escribe %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Dirección: %1</translation>
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
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LocalServersCard</name>
    <message>
        <source>Servers on this machine</source>
        <translation>Servidores de este equipo</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Look for local servers</source>
        <translation>Buscar servidores locales</translation>
    </message>
    <message>
        <source>Asks once, and only here: %1.</source>
        <translation>Pregunta una vez, y solo aquí: %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Undo removing %1</source>
        <translation>Deshacer la retirada de %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>None answers. Start one, or describe any other server in a file in %1.</source>
        <translation>Ninguno responde. Inicie uno o describa cualquier otro servidor en un archivo de %1.</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Nothing glides or fades.</source>
        <translation>Nada se desliza ni se desvanece.</translation>
    </message>
</context>
<context>
    <name>MadeKeyDialog</name>
    <message>
        <source>The key for %1</source>
        <translation>La clave de %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clave: %1</translation>
    </message>
    <message>
        <source>Copy it now and give it to the client. It cannot be shown again: Sluice keeps only its check sum.</source>
        <translation>Cópiela ahora y désela al cliente. No puede volver a mostrarse: Sluice solo guarda su suma de comprobación.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copiar la clave</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
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
        <translation>Copiar el texto</translation>
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
        <translation>Regenerar</translation>
    </message>
    <message>
        <source>Branch before</source>
        <translation>Rama anterior</translation>
    </message>
    <message>
        <source>Branch after</source>
        <translation>Rama siguiente</translation>
    </message>
    <message>
        <source>Continue all panes from here</source>
        <translation>Continuar todos los paneles desde aquí</translation>
    </message>
    <message>
        <source>Fork into a new session</source>
        <translation>Bifurcar en una sesión nueva</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>Eliminar desde aquí</translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
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
        <translation>Busque modelos o escriba cualquier id, como proveedor/modelo</translation>
    </message>
    <message>
        <source>Ask the providers again</source>
        <translation>Volver a preguntar a los proveedores</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>No model list has come yet.</source>
        <translation>Aún no ha llegado ninguna lista de modelos.</translation>
    </message>
    <message>
        <source>No model matches.</source>
        <translation>Ningún modelo coincide.</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter picks · Ctrl+D stars · $ per million tokens · TTFT and tok/s as last measured here</source>
        <translation>↑ ↓ mueven · Intro elige · Ctrl+D marca · $ por millón de tokens · TTFT y tok/s según la última medición aquí</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>For all providers, in the playground and at the gateway. This machine itself is never reached by one.</source>
        <translation>Para todos los proveedores, en el playground y en la pasarela. Este equipo nunca se alcanza por uno.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Certificates of your own</source>
        <translation>Certificados propios</translation>
    </message>
    <message>
        <source>A file with authorities to be trusted beside the system&apos;s, as companies have them.</source>
        <translation>Un archivo con autoridades en las que confiar además de las del sistema, como las tienen las empresas.</translation>
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
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Elegir un archivo de certificados</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Trust the system&apos;s certificates only</source>
        <translation>Confiar solo en los certificados del sistema</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>Segundos para conectar</translation>
    </message>
    <message>
        <source>Until a request is on its way</source>
        <translation>Hasta que la solicitud va en camino</translation>
    </message>
    <message>
        <source>Seconds until an answer begins</source>
        <translation>Segundos hasta que empieza una respuesta</translation>
    </message>
    <message>
        <source>One that does not stream begins when it is whole. Model lists and tests are given up after 10 s.</source>
        <translation>La que no llega en streaming empieza cuando está completa. Las listas de modelos y las pruebas se abandonan a los 10 s.</translation>
    </message>
</context>
<context>
    <name>NewTextPill</name>
    <message>
        <source>new text</source>
        <translation>texto nuevo</translation>
    </message>
    <message>
        <source>Scrolls to the end and follows the answer</source>
        <translation>Va al final y sigue la respuesta</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Pane %1</source>
        <translation>Panel %1</translation>
    </message>
    <message>
        <source>Answer and figures are those of %1. Your next prompt goes to %2.</source>
        <translation>La respuesta y las cifras son de %1. Su próximo prompt va a %2.</translation>
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
        <translation>Tiempo hasta el primer token</translation>
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
        <translation>Tokens de entrada/salida</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Tiempo transcurrido</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coste</translation>
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
        <translation>Panel %1</translation>
    </message>
    <message>
        <source>Pick a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Model of pane %1: %2</source>
        <translation>Modelo del panel %1: %2</translation>
    </message>
    <message>
        <source>Stop this pane (Esc)</source>
        <translation>Detener este panel (Esc)</translation>
    </message>
    <message>
        <source>Copy the answer as Markdown</source>
        <translation>Copiar la respuesta como Markdown</translation>
    </message>
    <message>
        <source>Back to all panes (Esc)</source>
        <translation>Volver a todos los paneles (Esc)</translation>
    </message>
    <message>
        <source>Maximise</source>
        <translation>Maximizar</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>Cerrar este panel</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>Pane %1 has parameters of its own</source>
        <translation>El panel %1 tiene parámetros propios</translation>
    </message>
    <message>
        <source>Parameters (%1)</source>
        <translation>Parámetros (%1)</translation>
    </message>
    <message>
        <source>Parameters of pane %1</source>
        <translation>Parámetros del panel %1</translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>default</source>
        <translation>por omisión</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Reset %1: it is not sent</source>
        <translation>Restablecer %1: no se envía</translation>
    </message>
    <message>
        <source>Not sent: the provider takes %1</source>
        <translation>No se envía: el proveedor usa %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin fijar</translation>
    </message>
</context>
<context>
    <name>ParametersScope</name>
    <message>
        <source>Pane %1 only</source>
        <translation>Solo el panel %1</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Comunes</translation>
    </message>
    <message>
        <source>Share again</source>
        <translation>Volver a compartir</translation>
    </message>
    <message>
        <source>Detach pane %1</source>
        <translation>Separar el panel %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Restablecer todos los ajustes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ParametersTab</name>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt de sistema</translation>
    </message>
    <message>
        <source>How the model should behave</source>
        <translation>Cómo debe comportarse el modelo</translation>
    </message>
</context>
<context>
    <name>PhaseBar</name>
    <message>
        <source>connect</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>cola</translation>
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
        <translation>respuesta</translation>
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
        <translation>La cola según el proveedor, todo lo demás según el reloj de este equipo. El ancho entero son %1 en todos los paneles.</translation>
    </message>
</context>
<context>
    <name>PickerGlyphs</name>
    <message>
        <source>tools</source>
        <translation>herramientas</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>visión</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>razonamiento</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: no</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: no se sabe</translation>
    </message>
    <message>
        <source>Calls tools</source>
        <translation>Llama a herramientas</translation>
    </message>
    <message>
        <source>Answers in JSON</source>
        <translation>Responde en JSON</translation>
    </message>
    <message>
        <source>Sees images</source>
        <translation>Ve imágenes</translation>
    </message>
    <message>
        <source>Thinks first</source>
        <translation>Piensa primero</translation>
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
        <translation>salida</translation>
    </message>
    <message>
        <source>$ in</source>
        <translation>$ entr.</translation>
    </message>
    <message>
        <source>$ out</source>
        <translation>$ sal.</translation>
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
        <translation>Quitar la estrella</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Marcar con estrella</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Usar «%1»</translation>
    </message>
    <message>
        <source>Context %1, output %2, price in %3, out %4, first token after %5, %6 tokens a second</source>
        <translation>Contexto %1, salida %2, precio de entrada %3, de salida %4, primer token tras %5, %6 tokens por segundo</translation>
    </message>
</context>
<context>
    <name>PlaygroundCommands</name>
    <message>
        <source>New conversation</source>
        <translation>Conversación nueva</translation>
    </message>
    <message>
        <source>Add a pane</source>
        <translation>Añadir un panel</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Stop all panes</source>
        <translation>Detener todos los paneles</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <source>Write “%1” as the prompt</source>
        <translation>Escribir «%1» como prompt</translation>
    </message>
</context>
<context>
    <name>PlaygroundDesk</name>
    <message>
        <source>Show the sessions (%1)</source>
        <translation>Mostrar las sesiones (%1)</translation>
    </message>
    <message>
        <source>New chat (%1)</source>
        <translation>Nuevo chat (%1)</translation>
    </message>
</context>
<context>
    <name>PlaygroundNotice</name>
    <message>
        <source>Nothing was sent. Add a key above, or try the simulator.</source>
        <translation>No se envió nada. Añada una clave arriba o pruebe el simulador.</translation>
    </message>
    <message>
        <source>Nothing was sent: the panes still answer. %1 stops them.</source>
        <translation>No se envió nada: los paneles aún responden. %1 los detiene.</translation>
    </message>
    <message>
        <source>Nothing was sent. Pick a model for a pane first, with %1.</source>
        <translation>No se envió nada. Elija antes un modelo para un panel, con %1.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>No se envió nada. %1</translation>
    </message>
</context>
<context>
    <name>PlaygroundPage</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>PlaygroundStart</name>
    <message>
        <source>Write a prompt below. Every pane answers it at the same time.</source>
        <translation>Escriba un prompt abajo. Todos los paneles lo responden a la vez.</translation>
    </message>
    <message>
        <source>Explain how a TLS handshake works, in five steps.</source>
        <translation>Explica en cinco pasos cómo funciona un handshake TLS.</translation>
    </message>
    <message>
        <source>Write a Python function that merges overlapping intervals, with tests.</source>
        <translation>Escribe una función de Python que una intervalos solapados, con pruebas.</translation>
    </message>
    <message>
        <source>Compare SQLite and PostgreSQL for a desktop program, as a table.</source>
        <translation>Compara SQLite y PostgreSQL para un programa de escritorio, en una tabla.</translation>
    </message>
    <message>
        <source>Puts this prompt into the field below</source>
        <translation>Pone este prompt en el campo de abajo</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>No preset</source>
        <translation>Sin preajuste</translation>
    </message>
    <message>
        <source>Preset %1, changed</source>
        <translation>Preajuste %1, modificado</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Preajuste %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the preset</source>
        <translation>Guardar el preajuste</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Back to the preset as it was saved</source>
        <translation>Volver al preajuste tal como se guardó</translation>
    </message>
    <message>
        <source>Save as, open, copy</source>
        <translation>Guardar como, abrir, copiar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Bring the deleted preset back</source>
        <translation>Recuperar el preajuste eliminado</translation>
    </message>
    <message>
        <source>Open a preset…</source>
        <translation>Abrir un preajuste…</translation>
    </message>
    <message>
        <source>None yet. Open a preset…</source>
        <translation>Aún ninguno. Abrir un preajuste…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Copy as a preset</source>
        <translation>Copiar como preajuste</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>Eliminar el preajuste</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Eliminar «%1»</translation>
    </message>
</context>
<context>
    <name>PresetDialog</name>
    <message>
        <source>Open a preset</source>
        <translation>Abrir un preajuste</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Guardar como preajuste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Its file, or its text</source>
        <translation>Su archivo o su texto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>A file can also be dropped on the inspector.</source>
        <translation>También se puede soltar un archivo sobre el inspector.</translation>
    </message>
    <message>
        <source>The preset of this name is replaced.</source>
        <translation>Se sustituye el preajuste de este nombre.</translation>
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
        <translation>Entrada en caché</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Price of a model</source>
        <translation>Precio de un modelo</translation>
    </message>
    <message>
        <source>As provider/model</source>
        <translation>Como proveedor/modelo</translation>
    </message>
    <message>
        <source>Empty: as input</source>
        <translation>Vacío: como entrada</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>US dollars per million tokens</source>
        <translation>Dólares por millón de tokens</translation>
    </message>
</context>
<context>
    <name>PricesCard</name>
    <message>
        <source>Own prices</source>
        <translation>Precios propios</translation>
    </message>
    <message>
        <source>New price…</source>
        <translation>Precio nuevo…</translation>
    </message>
    <message>
        <source>They count in place of those of the list, for costs and budgets. US dollars per million tokens.</source>
        <translation>Valen en lugar de los de la lista, para costes y presupuestos. Dólares por millón de tokens.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit the price of %1</source>
        <translation>Cambiar el precio de %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the price of %1</source>
        <translation>Quitar el precio de %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The price of %1 is removed.</source>
        <translation>El precio de %1 se ha quitado.</translation>
    </message>
    <message>
        <source>Bring the price of %1 back</source>
        <translation>Recuperar el precio de %1</translation>
    </message>
</context>
<context>
    <name>PromptArea</name>
    <message>
        <source>Prompt for all panes</source>
        <translation>Prompt para todos los paneles</translation>
    </message>
</context>
<context>
    <name>PromptBlock</name>
    <message>
        <source>Your prompt: %1</source>
        <translation>Su prompt: %1</translation>
    </message>
    <message>
        <source>Edit the prompt</source>
        <translation>Editar el prompt</translation>
    </message>
    <message>
        <source>More for this prompt</source>
        <translation>Más sobre este prompt</translation>
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
        <translation>Olvidar…</translation>
    </message>
    <message>
        <source>Forget the key for %1</source>
        <translation>Olvidar la clave de %1</translation>
    </message>
    <message>
        <source>Paste the key for %1</source>
        <translation>Pegue la clave de %1</translation>
    </message>
    <message>
        <source>Paste the key for %1 (%2…)</source>
        <translation>Pegue la clave de %1 (%2…)</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Clave de %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the key for %1</source>
        <translation>Guardar la clave de %1</translation>
    </message>
    <message>
        <source>The environment variable %1 decides; it is never written anywhere.</source>
        <translation>Decide la variable de entorno %1; no se escribe en ningún sitio.</translation>
    </message>
    <message>
        <source>Or set %1 before Sluice starts.</source>
        <translation>O defina %1 antes de iniciar Sluice.</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Obtener una clave</translation>
    </message>
    <message>
        <source>Get a key for %1 in the browser</source>
        <translation>Obtener una clave para %1 en el navegador</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Probar %1</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
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
        <translation>Probar antes %1 de %2</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Olvidar…</translation>
    </message>
    <message>
        <source>Forget %1 of %2</source>
        <translation>Olvidar %1 de %2</translation>
    </message>
</context>
<context>
    <name>ProviderKeys</name>
    <message>
        <source>Key %1</source>
        <translation>Clave %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>solo para esta ejecución</translation>
    </message>
    <message>
        <source>in the keychain, which has not given it</source>
        <translation>en el llavero, que no la ha dado</translation>
    </message>
    <message>
        <source>%1, not used while %2 is set</source>
        <translation>%1, no se usa mientras %2 esté definida</translation>
    </message>
</context>
<context>
    <name>ProviderSection</name>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Probar %1</translation>
    </message>
    <message>
        <source>Paste another key for %1</source>
        <translation>Pegue otra clave de %1</translation>
    </message>
    <message>
        <source>Paste the key for %1</source>
        <translation>Pegue la clave de %1</translation>
    </message>
    <message>
        <source>Paste the key for %1 (%2…)</source>
        <translation>Pegue la clave de %1 (%2…)</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Clave de %1</translation>
    </message>
    <message>
        <source>Name, if you like</source>
        <translation>Nombre, si quiere</translation>
    </message>
    <message>
        <source>Name of another key for %1</source>
        <translation>Nombre de otra clave de %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add the key for %1</source>
        <translation>Añadir la clave de %1</translation>
    </message>
    <message>
        <source>Save the key for %1</source>
        <translation>Guardar la clave de %1</translation>
    </message>
    <message>
        <source>The environment variable %1 decides while it is set; nothing is written unless you have it kept.</source>
        <translation>La variable de entorno %1 decide mientras esté definida; no se escribe nada salvo que usted la guarde.</translation>
    </message>
    <message>
        <source>Tried in this order: the next one when a key is limited or refused.</source>
        <translation>Se prueban en este orden: la siguiente cuando una está limitada o es rechazada.</translation>
    </message>
    <message>
        <source>Or set %1 before Sluice starts.</source>
        <translation>O defina %1 antes de iniciar Sluice.</translation>
    </message>
</context>
<context>
    <name>ProvidersCard</name>
    <message>
        <source>Provider keys</source>
        <translation>Claves de los proveedores</translation>
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
        <translation>Dirección y puerto</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>User of the proxy</source>
        <translation>Usuario del proxy</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>Otra contraseña</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the password of the proxy</source>
        <translation>Guardar la contraseña del proxy</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget the password of the proxy</source>
        <translation>Olvidar la contraseña del proxy</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Clients&apos; keys are refused until the data store can be read; it is tried again. %1</source>
        <translation>Las claves de los clientes se rechazan hasta que pueda leerse el almacén de datos; se reintenta. %1</translation>
    </message>
    <message>
        <source>%1 requests wait to be recorded; it is tried again. %2</source>
        <translation>%1 peticiones esperan a ser registradas; se reintenta. %2</translation>
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
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Thinking, %1</source>
        <translation>Razonamiento, %1</translation>
    </message>
    <message>
        <source>Folds the thinking away</source>
        <translation>Pliega el razonamiento</translation>
    </message>
    <message>
        <source>Shows the thinking</source>
        <translation>Muestra el razonamiento</translation>
    </message>
</context>
<context>
    <name>RequestChartsView</name>
    <message>
        <source>Cost by model</source>
        <translation>Coste por modelo</translation>
    </message>
    <message>
        <source>Cost by client</source>
        <translation>Coste por cliente</translation>
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
        <translation>Con respuesta</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
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
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
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
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Found by guards</source>
        <translation>Visto por guardianes</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenidas</translation>
    </message>
</context>
<context>
    <name>RequestFoot</name>
    <message numerus="yes">
        <source>%n more ended than fit in here one by one; they are kept.</source>
        <translation>
            <numerusform>Terminó %n más de las que caben aquí una a una; está guardada.</numerusform>
            <numerusform>Terminaron %n más de las que caben aquí una a una; están guardadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) listed</source>
        <translation>
            <numerusform>%n petición en la lista</numerusform>
            <numerusform>%n peticiones en la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>live</source>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Leer de nuevo</translation>
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
        <translation>Modelo → respondió</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coste</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>reintentos</translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>New requests</source>
        <translation>Peticiones nuevas</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy the request&apos;s id</source>
        <translation>Copiar el id de la petición</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Not sent on</source>
        <translation>No se envió</translation>
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
        <translation>primera salida</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Tiempo: %1</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation>%1 %2 ms</translation>
    </message>
    <message>
        <source>in all %1</source>
        <translation>en total %1</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conexión</translation>
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
        <translation>Último día</translation>
    </message>
</context>
<context>
    <name>RequestTab</name>
    <message>
        <source>As it was sent</source>
        <translation>Tal como se envió</translation>
    </message>
    <message>
        <source>Not sent yet: what Run sends</source>
        <translation>Aún sin enviar: lo que envía Ejecutar</translation>
    </message>
    <message>
        <source>Copy the request exactly</source>
        <translation>Copiar la petición tal cual</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Cuerpo de la petición</translation>
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
        <translation>detenida</translation>
    </message>
</context>
<context>
    <name>RequestTexts</name>
    <message>
        <source>Open in playground</source>
        <translation>Abrir en el playground</translation>
    </message>
    <message>
        <source>Keep texts…</source>
        <translation>Guardar textos…</translation>
    </message>
    <message>
        <source>request</source>
        <translation>petición</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
</context>
<context>
    <name>RequestsEmpty</name>
    <message>
        <source>The requests cannot be read</source>
        <translation>No se pueden leer las peticiones</translation>
    </message>
    <message>
        <source>No request is like that</source>
        <translation>Ninguna petición es así</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Aún no hay peticiones</translation>
    </message>
    <message>
        <source>Look for something else, or in a longer time.</source>
        <translation>Busque otra cosa o en un tiempo más largo.</translation>
    </message>
    <message>
        <source>What tools ask the gateway, and what you ask in the playground, is listed here as soon as it ends.</source>
        <translation>Lo que las herramientas piden a la pasarela y lo que usted pregunta en el playground aparece aquí en cuanto termina.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
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
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the requests</source>
        <translation>Buscar en las peticiones</translation>
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
        <translation>Lo que dice la herramienta. Ctrl+Intro continúa.</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Sends what the tools said</source>
        <translation>Envía lo que dijeron las herramientas</translation>
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
        <translation>Ruta nueva</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>Ruta %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What clients ask for as their model</source>
        <translation>Lo que los clientes piden como modelo</translation>
    </message>
    <message>
        <source>Among targets of one tier</source>
        <translation>Entre destinos de un mismo nivel</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>Targets: model, weight, tier (the lowest first)</source>
        <translation>Destinos: modelo, peso, nivel (primero el más bajo)</translation>
    </message>
    <message>
        <source>Targets: model, tier (the lowest first)</source>
        <translation>Destinos: modelo, nivel (primero el más bajo)</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Añadir un destino</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
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
        <translation>Editar la ruta %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Remove the route %1</source>
        <translation>Quitar la ruta %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The gateway leaves it out: %1</source>
        <translation>La pasarela la omite: %1</translation>
    </message>
</context>
<context>
    <name>RouteTargetRow</name>
    <message>
        <source>provider/model</source>
        <translation>proveedor/modelo</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Destino %1</translation>
    </message>
    <message>
        <source>Pick a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Weight of target %1</source>
        <translation>Peso del destino %1</translation>
    </message>
    <message>
        <source>Tier of target %1</source>
        <translation>Nivel del destino %1</translation>
    </message>
    <message>
        <source>Move target %1 up</source>
        <translation>Subir el destino %1</translation>
    </message>
    <message>
        <source>Move target %1 down</source>
        <translation>Bajar el destino %1</translation>
    </message>
    <message>
        <source>Remove target %1</source>
        <translation>Quitar el destino %1</translation>
    </message>
</context>
<context>
    <name>RoutesCard</name>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>New route…</source>
        <translation>Ruta nueva…</translation>
    </message>
    <message>
        <source>There is no route yet. A route is a model name of your own, such as “fast”: the gateway sends its requests to the first of its targets that can answer, and to the next when one fails.</source>
        <translation>Todavía no hay rutas. Una ruta es un nombre de modelo propio, como «fast»: la pasarela envía sus peticiones al primero de sus destinos que pueda responder, y al siguiente cuando uno falla.</translation>
    </message>
    <message>
        <source>Remove the route %1?</source>
        <translation>¿Quitar la ruta %1?</translation>
    </message>
    <message>
        <source>Clients that ask for it are told that there is no such model, from now on.</source>
        <translation>A los clientes que la pidan se les dice desde ahora que no existe tal modelo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>RunButtons</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1, elegido</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecutar (%1)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Run all panes %1 times</source>
        <translation>Ejecutar todos los paneles %1 veces</translation>
    </message>
    <message>
        <source>Run all panes</source>
        <translation>Ejecutar todos los paneles</translation>
    </message>
    <message>
        <source>How often, and in which order</source>
        <translation>Cuántas veces y en qué orden</translation>
    </message>
    <message>
        <source>Ask once</source>
        <translation>Preguntar una vez</translation>
    </message>
    <message>
        <source>Ask %1 times, with median and spread</source>
        <translation>Preguntar %1 veces, con mediana y rango</translation>
    </message>
    <message>
        <source>Race: all panes at once</source>
        <translation>Carrera: todos los paneles a la vez</translation>
    </message>
    <message>
        <source>Fair: one after another, in turn</source>
        <translation>Justo: uno tras otro, por turnos</translation>
    </message>
</context>
<context>
    <name>ScrollBar</name>
    <message>
        <source>Scroll bar</source>
        <translation>Barra de desplazamiento</translation>
    </message>
</context>
<context>
    <name>SecretsCard</name>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Kept elsewhere, where the configuration says. Values are never shown.</source>
        <translation>Guardados en otro lugar, según la configuración. Los valores nunca se muestran.</translation>
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
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>SessionDays</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Sessions in the bin</source>
        <translation>Sesiones en la papelera</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Renombrar (F2)</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>JSON, to be imported again…</source>
        <translation>JSON, para volver a importar…</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>One HTML page…</source>
        <translation>Una página HTML…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete for good (Del)</source>
        <translation>Eliminar definitivamente (Supr)</translation>
    </message>
    <message>
        <source>Move to the bin (Del)</source>
        <translation>Mover a la papelera (Supr)</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>¿Eliminar definitivamente?</translation>
    </message>
    <message>
        <source>Nothing brings this session back afterwards.</source>
        <translation>Después nada recupera esta sesión.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
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
        <translation>fijada</translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>tiene un borrador</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>More for this session</source>
        <translation>Más sobre esta sesión</translation>
    </message>
    <message>
        <source>Title of the session</source>
        <translation>Título de la sesión</translation>
    </message>
    <message>
        <source>answers come</source>
        <translation>llegan respuestas</translation>
    </message>
</context>
<context>
    <name>SessionsColumn</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Search the bin</source>
        <translation>Buscar en la papelera</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Buscar sesiones</translation>
    </message>
    <message>
        <source>New chat (%1)</source>
        <translation>Nuevo chat (%1)</translation>
    </message>
    <message>
        <source>Hide the sessions (%1)</source>
        <translation>Ocultar las sesiones (%1)</translation>
    </message>
    <message>
        <source>No session has these words.</source>
        <translation>Ninguna sesión tiene estas palabras.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>What you ask is kept here. Write a prompt to begin.</source>
        <translation>Lo que pregunte se guarda aquí. Escriba un prompt para empezar.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Back to the sessions</source>
        <translation>Volver a las sesiones</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>Papelera (%1)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import a session</source>
        <translation>Importar una sesión</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation>¿Vaciar la papelera?</translation>
    </message>
    <message>
        <source>Nothing brings the sessions in it back afterwards.</source>
        <translation>Después nada recupera las sesiones que contiene.</translation>
    </message>
    <message>
        <source>Width of the sessions</source>
        <translation>Ancho de las sesiones</translation>
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
        <translation>Volver a las teclas habituales</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Pulse teclas…</translation>
    </message>
    <message>
        <source>%1: %2. Press to change the keys</source>
        <translation>%1: %2. Pulse para cambiar las teclas</translation>
    </message>
    <message>
        <source>All back to the usual keys</source>
        <translation>Todas a las teclas habituales</translation>
    </message>
</context>
<context>
    <name>StallCard</name>
    <message>
        <source>No data for 15 s</source>
        <translation>Sin datos desde hace 15 s</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>gateway</source>
        <translation>pasarela</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>deteniéndose</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagada</translation>
    </message>
    <message>
        <source>simulator</source>
        <translation>simulador</translation>
    </message>
    <message>
        <source>Uses the real providers</source>
        <translation>Usa los proveedores reales</translation>
    </message>
    <message>
        <source>All answers come from the built-in simulator; no provider is asked. Press to use real providers.</source>
        <translation>Todas las respuestas vienen del simulador incluido; no se pregunta a ningún proveedor. Pulse para usar proveedores reales.</translation>
    </message>
    <message>
        <source>%L1 req/min</source>
        <translation>%L1 pet./min</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>What all requests of today cost: the playground&apos;s and those of every gateway on this machine.</source>
        <translation>Lo que cuestan todas las peticiones de hoy: las del playground y las de todas las pasarelas de este equipo.</translation>
    </message>
</context>
<context>
    <name>StopList</name>
    <message>
        <source>Stop sequences</source>
        <translation>Secuencias de parada</translation>
    </message>
    <message>
        <source>Remove the stop sequence %1</source>
        <translation>Quitar la secuencia de parada %1</translation>
    </message>
    <message>
        <source>Add a text, Enter keeps it</source>
        <translation>Añada un texto; Intro lo conserva</translation>
    </message>
    <message>
        <source>New stop sequence</source>
        <translation>Nueva secuencia de parada</translation>
    </message>
    <message>
        <source>A line break is written %1</source>
        <translation>Un salto de línea se escribe %1</translation>
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
        <translation>Buscar en los eventos</translation>
    </message>
    <message>
        <source>Copy all events</source>
        <translation>Copiar todos los eventos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the stream as a file</source>
        <translation>Guardar el flujo como archivo</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>No event holds this.</source>
        <translation>Ningún evento contiene esto.</translation>
    </message>
    <message>
        <source>The events of this pane&apos;s next answer show here.</source>
        <translation>Aquí aparecen los eventos de la próxima respuesta de este panel.</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>Reproducir…</translation>
    </message>
    <message>
        <source>Replay a saved stream in this pane; nothing is asked</source>
        <translation>Reproducir un flujo guardado en este panel; no se pregunta nada</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>En este tiempo no se midió nada.</translation>
    </message>
</context>
<context>
    <name>Tip</name>
    <message>
        <source>Time to first token: first visible delta − request sent. Own clock, connecting left out.</source>
        <translation>Tiempo hasta el primer token: primer delta visible − envío de la petición. Reloj propio, sin contar la conexión.</translation>
    </message>
    <message>
        <source>Connecting took %1.</source>
        <translation>Conectar tardó %1.</translation>
    </message>
    <message>
        <source>First answer text after %1, of which %2 thinking.</source>
        <translation>Primer texto de la respuesta tras %1, de ello %2 pensando.</translation>
    </message>
    <message>
        <source>The provider itself says %1.</source>
        <translation>El propio proveedor dice %1.</translation>
    </message>
    <message>
        <source>Time in the provider&apos;s queue: %1.</source>
        <translation>Tiempo en la cola del proveedor: %1.</translation>
    </message>
    <message>
        <source>Times that the provider told do not fit this clock and are left out.</source>
        <translation>Los tiempos que dio el proveedor no concuerdan con este reloj y se omiten.</translation>
    </message>
    <message>
        <source>Tokens per second over the last second.</source>
        <translation>Tokens por segundo en el último segundo.</translation>
    </message>
    <message>
        <source>Tokens per second of the whole answer: (output tokens − those of the first event) ÷ (last delta − first delta), thinking included.</source>
        <translation>Tokens por segundo de toda la respuesta: (tokens de salida − los del primer evento) ÷ (último delta − primer delta), razonamiento incluido.</translation>
    </message>
    <message>
        <source>Without the thinking: %1.</source>
        <translation>Sin el razonamiento: %1.</translation>
    </message>
    <message>
        <source>Not shown under 200 ms or 40 tokens.</source>
        <translation>No se muestra por debajo de 200 ms o 40 tokens.</translation>
    </message>
    <message>
        <source>≈ tokens are estimated from the text; the provider&apos;s count comes at the end.</source>
        <translation>≈ los tokens se estiman a partir del texto; la cuenta del proveedor llega al final.</translation>
    </message>
    <message>
        <source>Input: %1, of which cached: %2</source>
        <translation>Entrada: %1, de ella en caché: %2</translation>
    </message>
    <message>
        <source>Output: %1, of which thinking: %2</source>
        <translation>Salida: %1, de ella razonamiento: %2</translation>
    </message>
    <message>
        <source>≈ estimated from the text; the provider&apos;s count comes at the end.</source>
        <translation>≈ estimados a partir del texto; la cuenta del proveedor llega al final.</translation>
    </message>
    <message>
        <source>As the provider counted them.</source>
        <translation>Tal como los contó el proveedor.</translation>
    </message>
    <message>
        <source>The provider&apos;s counts cannot be and are not used: %1</source>
        <translation>Las cuentas del proveedor no pueden ser y no se usan: %1</translation>
    </message>
    <message>
        <source>From pressing Run to now or to the end. Own clock.</source>
        <translation>Desde que se pulsa Ejecutar hasta ahora o hasta el final. Reloj propio.</translation>
    </message>
    <message>
        <source>Request sent to last delta: %1.</source>
        <translation>Del envío de la petición al último delta: %1.</translation>
    </message>
    <message>
        <source>The price of this model is not known.</source>
        <translation>No se conoce el precio de este modelo.</translation>
    </message>
    <message>
        <source>(Fresh input × price + cached input × cached price + output × price) ÷ 1,000,000, in US dollars.</source>
        <translation>(Entrada nueva × precio + entrada en caché × precio en caché + salida × precio) ÷ 1 000 000, en dólares.</translation>
    </message>
    <message>
        <source>≈ because the tokens are estimated.</source>
        <translation>≈ porque los tokens son estimados.</translation>
    </message>
</context>
<context>
    <name>ToolDetails</name>
    <message>
        <source>Start it from a terminal</source>
        <translation>Iniciarla desde un terminal</translation>
    </message>
    <message>
        <source>What is written in its settings while the gateway runs</source>
        <translation>Lo que hay en su configuración mientras la pasarela funciona</translation>
    </message>
    <message>
        <source>What connecting writes in its settings</source>
        <translation>Lo que conectar escribe en su configuración</translation>
    </message>
    <message>
        <source>Its own key then stands in clear in %1.</source>
        <translation>Su propia clave queda entonces en claro en %1.</translation>
    </message>
    <message>
        <source>Model; empty: one that calls tools</source>
        <translation>Modelo; vacío: uno que llama a herramientas</translation>
    </message>
    <message>
        <source>Model for %1</source>
        <translation>Modelo para %1</translation>
    </message>
    <message>
        <source>Connect anew</source>
        <translation>Conectar de nuevo</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>By hand, in %1</source>
        <translation>A mano, en %1</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Put a client key of the gateway in the place of $SLUICE_KEY.</source>
        <translation>Ponga una clave de cliente de la pasarela en lugar de $SLUICE_KEY.</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Fold %1</source>
        <translation>Plegar %1</translation>
    </message>
    <message>
        <source>Show how %1 is set up</source>
        <translation>Mostrar cómo se configura %1</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 hoy</translation>
    </message>
    <message>
        <source>Wait…</source>
        <translation>Espere…</translation>
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
        <translation>por omisión</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automática</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoria</translation>
    </message>
    <message>
        <source>Tools: %1</source>
        <translation>Herramientas: %1</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Tools as JSON</source>
        <translation>Herramientas como JSON</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Dar formato</translation>
    </message>
    <message>
        <source>Lay out the tools</source>
        <translation>Dar formato a las herramientas</translation>
    </message>
    <message>
        <source>Tool choice</source>
        <translation>Elección de herramienta</translation>
    </message>
    <message>
        <source>Parallel tool calls</source>
        <translation>Llamadas en paralelo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message>
        <source>Starting a tool by its command changes nothing of yours. Connecting writes into its own settings while the gateway runs, and gives them back when it ends. Each tool has a key of its own, so that its spending is told apart.</source>
        <translation>Iniciar una herramienta con su comando no cambia nada suyo. Conectar escribe en su configuración mientras la pasarela funciona y la devuelve cuando termina. Cada herramienta tiene su propia clave, para que su gasto se vea por separado.</translation>
    </message>
    <message>
        <source>Tools reach the gateway only while it runs.</source>
        <translation>Las herramientas llegan a la pasarela solo mientras funciona.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Encenderla</translation>
    </message>
</context>
<context>
    <name>WholeNumberField</name>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation>Un número entero de %1 a %2</translation>
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
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Local tools</source>
        <translation>Herramientas locales</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Guardianes</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>sluice::AboutModel</name>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Wake-ups per second</source>
        <translation>Despertares por segundo</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>En marcha desde</translation>
    </message>
</context>
<context>
    <name>sluice::AlertDraft</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Per cent of the budget</source>
        <translation>Porcentaje del presupuesto</translation>
    </message>
    <message>
        <source>Per cent of the requests</source>
        <translation>Porcentaje de las peticiones</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Milisegundos</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Días antes</translation>
    </message>
    <message>
        <source>Empty: as usual</source>
        <translation>Vacío: lo habitual</translation>
    </message>
    <message>
        <source>As env.NAME, for whoever has it can write there</source>
        <translation>Como env.NAME, pues quien la tenga puede escribir ahí</translation>
    </message>
    <message>
        <source>http or https</source>
        <translation>http o https</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Necesita un nombre.</translation>
    </message>
    <message>
        <source>At most 100 characters.</source>
        <translation>Como máximo 100 caracteres.</translation>
    </message>
    <message>
        <source>That name is taken.</source>
        <translation>Ese nombre ya existe.</translation>
    </message>
</context>
<context>
    <name>sluice::AlertsModel</name>
    <message>
        <source>Alerts cannot be kept: the data store could not be opened.</source>
        <translation>Las alertas no se pueden guardar: no se pudo abrir el almacén de datos.</translation>
    </message>
    <message>
        <source>A budget is spent</source>
        <translation>Presupuesto agotado</translation>
    </message>
    <message>
        <source>Requests fail</source>
        <translation>Fallan peticiones</translation>
    </message>
    <message>
        <source>Answers are slow</source>
        <translation>Respuestas lentas</translation>
    </message>
    <message>
        <source>A provider is down</source>
        <translation>Proveedor caído</translation>
    </message>
    <message>
        <source>Providers&apos; limits reached</source>
        <translation>Límites de proveedores alcanzados</translation>
    </message>
    <message>
        <source>Nobody asks</source>
        <translation>Nadie pregunta</translation>
    </message>
    <message>
        <source>A client key ends</source>
        <translation>Una clave de cliente caduca</translation>
    </message>
    <message>
        <source>An export loses records</source>
        <translation>Una exportación pierde registros</translation>
    </message>
    <message>
        <source>This desktop</source>
        <translation>Este escritorio</translation>
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
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>%1 took the test message.</source>
        <translation>%1 aceptó el mensaje de prueba.</translation>
    </message>
    <message>
        <source>%1 did not take it: %2</source>
        <translation>%1 no lo aceptó: %2</translation>
    </message>
    <message>
        <source>A secret cannot be read</source>
        <translation>No se puede leer un secreto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Guards refuse requests</source>
        <translation>Los guardianes rechazan solicitudes</translation>
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
        <translation>No hay otro panel con el que comparar.</translation>
    </message>
    <message>
        <source>Compared once the answers are whole.</source>
        <translation>Se compara cuando las respuestas están completas.</translation>
    </message>
    <message>
        <source>There are not two answers yet.</source>
        <translation>Aún no hay dos respuestas.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Ambas son iguales.</translation>
    </message>
    <message>
        <source>%1 % of both is the same.</source>
        <translation>El %1 % de ambas es igual.</translation>
    </message>
</context>
<context>
    <name>sluice::AttachedImages</name>
    <message>
        <source>Pasted image</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>%1 × %2 · %3 · ≈%4 tok</source>
        <translation>%1 × %2 · %3 · ≈%4 tok</translation>
    </message>
    <message>
        <source>Only files of this computer are attached; save the image first.</source>
        <translation>Solo se adjuntan archivos de este equipo; guarde antes la imagen.</translation>
    </message>
    <message>
        <source>At most %1 images go with one prompt.</source>
        <translation>Como máximo %1 imágenes por petición.</translation>
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
        <translation>Fila</translation>
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
        <translation>A través de</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
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
        <translation>Suma de control</translation>
    </message>
    <message>
        <source>Row %1 is not as it was written, or is missing. What is before it is whole.</source>
        <translation>La fila %1 no está como se escribió o falta. Lo anterior está íntegro.</translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) are as they were written.</source>
        <translation>
            <numerusform>La única fila está como se escribió.</numerusform>
            <numerusform>Las %n filas están como se escribieron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ClientKeysModel</name>
    <message>
        <source>This key was revoked in the meantime. Make a new one.</source>
        <translation>Esta clave se revocó entretanto. Cree otra.</translation>
    </message>
</context>
<context>
    <name>sluice::DataModel</name>
    <message>
        <source>A copy of everything is in %1</source>
        <translation>Hay una copia de todo en %1</translation>
    </message>
    <message>
        <source>The requests are in %1</source>
        <translation>Las peticiones están en %1</translation>
    </message>
    <message>
        <source>All requests are deleted. What keys spent today and this month still counts.</source>
        <translation>Se borraron todas las peticiones. Lo que las claves gastaron hoy y este mes sigue contando.</translation>
    </message>
</context>
<context>
    <name>sluice::Desktop</name>
    <message numerus="yes">
        <source>%n request(s) are running through the gateway. Quitting breaks them off.</source>
        <translation>
            <numerusform>%n petición está pasando por la pasarela. Al salir se interrumpe.</numerusform>
            <numerusform>%n peticiones están pasando por la pasarela. Al salir se interrumpen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are running in the playground. Quitting breaks them off.</source>
        <translation>
            <numerusform>%n respuesta está en curso en el playground. Al salir se interrumpe.</numerusform>
            <numerusform>%n respuestas están en curso en el playground. Al salir se interrumpen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are running in the playground.</source>
        <translation>
            <numerusform>%n respuesta está en curso en el playground.</numerusform>
            <numerusform>%n respuestas están en curso en el playground.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ErrorCardModel</name>
    <message>
        <source>The answer from %1 broke off</source>
        <translation>La respuesta de %1 se interrumpió</translation>
    </message>
    <message>
        <source>There is no key for %1</source>
        <translation>No hay clave para %1</translation>
    </message>
    <message>
        <source>%1 does not allow this model with your key</source>
        <translation>%1 no permite este modelo con su clave</translation>
    </message>
    <message>
        <source>%1 refused the key</source>
        <translation>%1 rechazó la clave</translation>
    </message>
    <message>
        <source>%1 refused the key ending …%2</source>
        <translation>%1 rechazó la clave terminada en …%2</translation>
    </message>
    <message>
        <source>The budget or credit at %1 is used up</source>
        <translation>El presupuesto o crédito en %1 está agotado</translation>
    </message>
    <message>
        <source>A rate limit of %1 is reached</source>
        <translation>Se alcanzó un límite de frecuencia de %1</translation>
    </message>
    <message>
        <source>%1 does not serve this model</source>
        <translation>%1 no ofrece este modelo</translation>
    </message>
    <message>
        <source>No provider serves this model</source>
        <translation>Ningún proveedor ofrece este modelo</translation>
    </message>
    <message>
        <source>%1 did not accept the request</source>
        <translation>%1 no aceptó la petición</translation>
    </message>
    <message>
        <source>%1 did not accept “%2”</source>
        <translation>%1 no aceptó «%2»</translation>
    </message>
    <message>
        <source>The request is too large for this model</source>
        <translation>La petición es demasiado grande para este modelo</translation>
    </message>
    <message>
        <source>%1 cannot do this</source>
        <translation>%1 no puede hacer esto</translation>
    </message>
    <message>
        <source>%1 could not be reached</source>
        <translation>No se pudo contactar con %1</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 no respondió a tiempo</translation>
    </message>
    <message>
        <source>%1 has a fault</source>
        <translation>%1 tiene un fallo</translation>
    </message>
    <message>
        <source>Something went wrong in Sluice</source>
        <translation>Algo salió mal en Sluice</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>petición %1</translation>
    </message>
    <message>
        <source>This was not sent to %1</source>
        <translation>Esto no se envió a %1</translation>
    </message>
    <message>
        <source>As far as is known, this model takes no images. Pick one that does, or ask again without the image.</source>
        <translation>Por lo que se sabe, este modelo no acepta imágenes. Elija uno que las acepte o pregunte de nuevo sin la imagen.</translation>
    </message>
</context>
<context>
    <name>sluice::FileQuestions</name>
    <message>
        <source>Export the session</source>
        <translation>Exportar la sesión</translation>
    </message>
    <message>
        <source>Import a session</source>
        <translation>Importar una sesión</translation>
    </message>
    <message>
        <source>Sessions (*.json)</source>
        <translation>Sesiones (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Attach images</source>
        <translation>Adjuntar imágenes</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Replay a stream</source>
        <translation>Reproducir un flujo</translation>
    </message>
    <message>
        <source>Streams (*.sse)</source>
        <translation>Flujos (*.sse)</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Elegir un archivo de certificados</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Nombre de archivo:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Tipo de archivo:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
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
        <translation>El puerto %1 lo ocupa %2 (proceso %3).</translation>
    </message>
</context>
<context>
    <name>sluice::GuardDraft</name>
    <message>
        <source>A guard needs a name.</source>
        <translation>Un guardián necesita un nombre.</translation>
    </message>
    <message>
        <source>At most 100 characters, without / and commas.</source>
        <translation>Como máximo 100 caracteres, sin / ni comas.</translation>
    </message>
    <message>
        <source>There is a guard of that name.</source>
        <translation>Otro guardián tiene ese nombre.</translation>
    </message>
</context>
<context>
    <name>sluice::GuardsModel</name>
    <message>
        <source>Guards cannot be kept: the data store could not be opened.</source>
        <translation>Los guardianes no se pueden guardar: no se pudo abrir el almacén de datos.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>Injected instructions</source>
        <translation>Instrucciones inyectadas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>Expresiones</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>A service&apos;s judgement</source>
        <translation>Juicio de un servicio</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>Respuestas</translation>
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
        <translation>Solo registrar</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Sombra</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>Esquema JSON</translation>
    </message>
    <message>
        <source>Ask another model</source>
        <translation>Preguntar a otro modelo</translation>
    </message>
</context>
<context>
    <name>sluice::Images</name>
    <message>
        <source>This is no PNG, JPEG, GIF or WebP image.</source>
        <translation>No es una imagen PNG, JPEG, GIF ni WebP.</translation>
    </message>
    <message>
        <source>%1 images cannot be read here; save it as PNG or JPEG.</source>
        <translation>Aquí no se pueden leer imágenes %1; guárdela como PNG o JPEG.</translation>
    </message>
    <message>
        <source>The image has %1 million pixels; at most %2 million are read.</source>
        <translation>La imagen tiene %1 millones de píxeles; se leen como máximo %2 millones.</translation>
    </message>
    <message>
        <source>The image is damaged.</source>
        <translation>La imagen está dañada.</translation>
    </message>
    <message>
        <source>The image is too large, even when it is made smaller.</source>
        <translation>La imagen es demasiado grande, incluso reducida.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>Esto no es un archivo.</translation>
    </message>
    <message>
        <source>The file is longer than %1.</source>
        <translation>El archivo supera %1.</translation>
    </message>
</context>
<context>
    <name>sluice::InspectorModel</name>
    <message>
        <source>Which provider has this model shows when it is asked.</source>
        <translation>Qué proveedor tiene este modelo se sabe al preguntarle.</translation>
    </message>
    <message>
        <source>Only the first part is shown, as it is sent. Copy gives all %1.</source>
        <translation>Solo se muestra la primera parte, tal como se envía. Copiar da los %1 completos.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No se guardó: %1</translation>
    </message>
    <message>
        <source>Images are shortened here. Copy gives all %1.</source>
        <translation>Las imágenes están abreviadas aquí. Copiar da los %1 completos.</translation>
    </message>
    <message>
        <source>%1 is not replayed: %2</source>
        <translation>%1 no se reproduce: %2</translation>
    </message>
    <message>
        <source>%1 is not replayed while answers come.</source>
        <translation>%1 no se reproduce mientras llegan respuestas.</translation>
    </message>
</context>
<context>
    <name>sluice::KeyDraft</name>
    <message>
        <source>Give it a name, such as that of the tool or person who uses it.</source>
        <translation>Póngale un nombre, por ejemplo el de la herramienta o persona que la usa.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Sluice uses this name for its own key. Choose another one.</source>
        <translation>Sluice usa este nombre para su propia clave. Elija otro.</translation>
    </message>
    <message>
        <source>Another key has this name.</source>
        <translation>Otra clave tiene este nombre.</translation>
    </message>
    <message>
        <source>A date such as %1, or a number of days.</source>
        <translation>Una fecha como %1, o un número de días.</translation>
    </message>
    <message>
        <source>This day is over. Choose a later one.</source>
        <translation>Ese día ya pasó. Elija uno posterior.</translation>
    </message>
    <message>
        <source>A whole number of 1 or more, or empty for no limit.</source>
        <translation>Un número entero desde 1, o vacío para no limitar.</translation>
    </message>
    <message>
        <source>An amount in US dollars such as %1, or empty for no limit.</source>
        <translation>Un importe en dólares como %1, o vacío para no limitar.</translation>
    </message>
</context>
<context>
    <name>sluice::KeyRing</name>
    <message>
        <source>The keychain did not give the key: it is locked, or the key is no longer in it.</source>
        <translation>El llavero no dio la clave: está bloqueado o la clave ya no está en él.</translation>
    </message>
</context>
<context>
    <name>sluice::LinkModel</name>
    <message>
        <source>What stands before the @ is a user name, not the place it leads to.</source>
        <translation>Lo que precede a la @ es un nombre de usuario, no el sitio al que lleva.</translation>
    </message>
    <message>
        <source>The name of this place has letters that may look like others.</source>
        <translation>El nombre de este sitio tiene letras que pueden parecer otras.</translation>
    </message>
</context>
<context>
    <name>sluice::LocalServersModel</name>
    <message>
        <source>%1 · removed</source>
        <translation>%1 · quitado</translation>
    </message>
    <message>
        <source>%1 · does not answer</source>
        <translation>%1 · no responde</translation>
    </message>
    <message>
        <source>%1 · wants a key</source>
        <translation>%1 · pide una clave</translation>
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
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>sluice::MissingKeys</name>
    <message>
        <source>The keychain does not answer.</source>
        <translation>El llavero no responde.</translation>
    </message>
    <message>
        <source>%1 Set %2 in the environment.</source>
        <translation>%1 Defina %2 en el entorno.</translation>
    </message>
</context>
<context>
    <name>sluice::ModelPickerModel</name>
    <message>
        <source>In this pane</source>
        <translation>En este panel</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Tal como se escribió</translation>
    </message>
</context>
<context>
    <name>sluice::NetworkModel</name>
    <message>
        <source>The data store cannot be opened, so nothing can be set.</source>
        <translation>No se puede abrir el almacén de datos, así que no se puede ajustar nada.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address. Until then all stays as it was.</source>
        <translation>Escriba la dirección del proxy. Hasta entonces todo sigue como estaba.</translation>
    </message>
    <message>
        <source>Only proxies that speak HTTP or SOCKS5 can be used, as http://… or socks5://….</source>
        <translation>Solo se pueden usar proxys que hablan HTTP o SOCKS5, como http://… o socks5://….</translation>
    </message>
    <message>
        <source>This is no address. It looks like proxy.example or 192.0.2.1.</source>
        <translation>Esto no es una dirección. Es como proxy.example o 192.0.2.1.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>The password is too long: a proxy takes at most 255 bytes.</source>
        <translation>La contraseña es demasiado larga: un proxy admite como máximo 255 bytes.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>En el llavero</translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation>Solo para esta ejecución</translation>
    </message>
    <message>
        <source>In the keychain, asked for when it is needed</source>
        <translation>En el llavero, se pide cuando hace falta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is empty. What was before stays.</source>
        <translation>%1 no se puede leer o está vacío. Queda lo anterior.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM or DER form. What was before stays.</source>
        <translation>%1 no contiene ningún certificado en formato PEM o DER. Queda lo anterior.</translation>
    </message>
    <message>
        <source>This file cannot be read any more, or holds no certificate. Until it does, or another is chosen, only the system&apos;s authorities are trusted.</source>
        <translation>Este archivo ya no se puede leer o no contiene certificados. Hasta que los tenga, o se elija otro, solo se confía en las autoridades del sistema.</translation>
    </message>
</context>
<context>
    <name>sluice::PaneModel</name>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>pensando</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>respondiendo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cortada</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>filtrada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>%1: failed, %2</source>
        <translation>%1: fallida, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: stopped after %n token(s)</source>
        <translation>
            <numerusform>%1: detenida tras %n token</numerusform>
            <numerusform>%1: detenida tras %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: answer cut off at the token limit, %n token(s)</source>
        <translation>
            <numerusform>%1: respuesta cortada en el límite de tokens, %n token</numerusform>
            <numerusform>%1: respuesta cortada en el límite de tokens, %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: answer withheld by a content filter, %n token(s)</source>
        <translation>
            <numerusform>%1: respuesta retenida por un filtro de contenido, %n token</numerusform>
            <numerusform>%1: respuesta retenida por un filtro de contenido, %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: answer complete, %n token(s)</source>
        <translation>
            <numerusform>%1: respuesta completa, %n token</numerusform>
            <numerusform>%1: respuesta completa, %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>Ha detenido esta respuesta.</translation>
    </message>
    <message>
        <source>The answer is cut off: it reached the limit of tokens.</source>
        <translation>La respuesta está cortada: alcanzó el límite de tokens.</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter withheld the rest of this answer.</source>
        <translation>El filtro de contenido del proveedor retuvo el resto de esta respuesta.</translation>
    </message>
    <message>
        <source>Answer of %1: %2</source>
        <translation>Respuesta de %1: %2</translation>
    </message>
    <message>
        <source>lost after %1 tok, %2</source>
        <translation>perdida tras %1 tok, %2</translation>
    </message>
    <message>
        <source>The model ended without an answer.</source>
        <translation>El modelo terminó sin responder.</translation>
    </message>
    <message>
        <source>The limit of tokens was reached before the answer began.</source>
        <translation>Se alcanzó el límite de tokens antes de que empezara la respuesta.</translation>
    </message>
    <message>
        <source>The provider withheld the answer.</source>
        <translation>El proveedor retuvo la respuesta.</translation>
    </message>
    <message>
        <source>Stopped before the answer began.</source>
        <translation>Detenida antes de que empezara la respuesta.</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>Sluice ended while this answer came. What had come by then was kept.</source>
        <translation>Sluice terminó mientras llegaba esta respuesta. Se conservó lo que ya había llegado.</translation>
    </message>
    <message>
        <source>%1 %2/%3</source>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>waits its turn</source>
        <translation>espera su turno</translation>
    </message>
    <message>
        <source>%1 cheaper than the next pane</source>
        <translation>%1 más barato que el siguiente panel</translation>
    </message>
    <message>
        <source>%1 faster than the next pane</source>
        <translation>%1 más rápido que el siguiente panel</translation>
    </message>
    <message>
        <source>%1 cheaper</source>
        <translation>%1 más barato</translation>
    </message>
    <message>
        <source>%1 faster</source>
        <translation>%1 más rápido</translation>
    </message>
</context>
<context>
    <name>sluice::PaneSettings</name>
    <message>
        <source>Nothing is set any more.</source>
        <translation>Ya no hay nada ajustado.</translation>
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
        <translation>Máx. tokens de salida</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Penalización por presencia</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Penalización por frecuencia</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <translation>Secuencias de parada</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Esfuerzo de razonamiento</translation>
    </message>
    <message>
        <source>Service tier</source>
        <translation>Nivel de servicio</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Response format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Tool choice</source>
        <translation>Elección de herramienta</translation>
    </message>
    <message>
        <source>Parallel tool calls</source>
        <translation>Llamadas en paralelo</translation>
    </message>
    <message>
        <source>%1: sent as %2</source>
        <translation>%1: se envía como %2</translation>
    </message>
    <message>
        <source>%1: shortened</source>
        <translation>%1: acortado</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <translation>%1: omitido</translation>
    </message>
    <message>
        <source>For this model – %1.</source>
        <translation>Para este modelo: %1.</translation>
    </message>
    <message>
        <source>This model takes no images: it will not be asked. Take them out or pick another one.</source>
        <translation>Este modelo no admite imágenes: no se le preguntará. Quítelas o elija otro.</translation>
    </message>
</context>
<context>
    <name>sluice::ParametersModel</name>
    <message>
        <source>Not taken by this provider</source>
        <translation>Este proveedor no lo acepta</translation>
    </message>
    <message>
        <source>Not taken by this model</source>
        <translation>Este modelo no lo acepta</translation>
    </message>
    <message>
        <source>At least %1: it is raised to that</source>
        <translation>Como mínimo %1: se sube a ese valor</translation>
    </message>
    <message>
        <source>At most %1: it is lowered to that</source>
        <translation>Como máximo %1: se baja a ese valor</translation>
    </message>
    <message>
        <source>Not among what this model takes</source>
        <translation>No está entre lo que acepta este modelo</translation>
    </message>
    <message>
        <source>Longer than %1 characters: left out</source>
        <translation>Más de %1 caracteres: se omite</translation>
    </message>
    <message>
        <source>This is no whole number; it is not sent</source>
        <translation>No es un número entero; no se envía</translation>
    </message>
    <message>
        <source>This is no number; it is not sent</source>
        <translation>No es un número; no se envía</translation>
    </message>
    <message>
        <source>%1: “%2” is no number.</source>
        <translation>%1: «%2» no es un número.</translation>
    </message>
</context>
<context>
    <name>sluice::PlaygroundModel</name>
    <message>
        <source>A new conversation has begun.</source>
        <translation>Ha empezado una conversación nueva.</translation>
    </message>
    <message>
        <source>Pane %1 is closed.</source>
        <translation>El panel %1 está cerrado.</translation>
    </message>
    <message>
        <source>The message and what followed it are deleted.</source>
        <translation>El mensaje y lo que lo seguía se eliminaron.</translation>
    </message>
    <message>
        <source>The change to the prompt is given up.</source>
        <translation>El cambio del prompt se descartó.</translation>
    </message>
    <message>
        <source>The images are still being read.</source>
        <translation>Las imágenes aún se están leyendo.</translation>
    </message>
    <message>
        <source>Replay of %1</source>
        <translation>Reproducción de %1</translation>
    </message>
</context>
<context>
    <name>sluice::PresetFolder</name>
    <message>
        <source>This is no file.</source>
        <translation>Esto no es un archivo.</translation>
    </message>
    <message>
        <source>The preset was not saved: %1</source>
        <translation>No se guardó el preajuste: %1</translation>
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
        <translation>Guardado como «%1».</translation>
    </message>
    <message>
        <source>%1 in the folder of presets cannot be read.</source>
        <translation>No se puede leer %1 en la carpeta de preajustes.</translation>
    </message>
    <message>
        <source>“%1” is used.</source>
        <translation>Se usa «%1».</translation>
    </message>
    <message>
        <source>Back to “%1”.</source>
        <translation>De vuelta a «%1».</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«%1» está eliminado.</translation>
    </message>
    <message>
        <source>Only files on this machine can be opened.</source>
        <translation>Solo se pueden abrir archivos de este equipo.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
</context>
<context>
    <name>sluice::PricesModel</name>
    <message>
        <source>%1 in, %2 cached, %3 out</source>
        <translation>%1 entrada, %2 caché, %3 salida</translation>
    </message>
    <message>
        <source>A number of dollars, 0 or more.</source>
        <translation>Un número de dólares, 0 o más.</translation>
    </message>
    <message>
        <source>A provider and its model, with a slash between.</source>
        <translation>Un proveedor y su modelo, con una barra entre ambos.</translation>
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
        <translation>%1: ≈%2 tokens, %3 del contexto, entrada %4</translation>
    </message>
    <message>
        <source>The answers&apos; tokens come on top.</source>
        <translation>A ello se suman los tokens de las respuestas.</translation>
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
        <translation>El llavero no tiene claves de estos proveedores.</translation>
    </message>
    <message>
        <source>Its model list came in %1.</source>
        <translation>Su lista de modelos llegó en %1.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin clave</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>Una clave</translation>
    </message>
    <message>
        <source>Key ending …%1</source>
        <translation>Clave terminada en …%1</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>%1, in the keychain</source>
        <translation>%1, en el llavero</translation>
    </message>
    <message>
        <source>%1, for this run only</source>
        <translation>%1, solo hasta cerrar Sluice</translation>
    </message>
    <message>
        <source>In the keychain, which has not given it</source>
        <translation>En el llavero, que no la ha dado</translation>
    </message>
    <message>
        <source>%1, no key needed</source>
        <translation>%1, no necesita clave</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin clave</translation>
    </message>
    <message>
        <source>the one in the keychain is not used</source>
        <translation>la del llavero no se usa</translation>
    </message>
    <message>
        <source>This is no key: it is one word, without spaces or line ends. Copy it again, whole and alone.</source>
        <translation>Esto no es una clave: una clave es una palabra, sin espacios ni saltos de línea. Cópiela de nuevo, entera y sola.</translation>
    </message>
    <message>
        <source>This key is there already.</source>
        <translation>Esta clave ya está.</translation>
    </message>
    <message>
        <source>Another key has this name.</source>
        <translation>Otra clave tiene este nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered in %2 with %n model(s).</source>
        <translation>
            <numerusform>%1 respondió en %2 con %n modelo.</numerusform>
            <numerusform>%1 respondió en %2 con %n modelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refuses the key: %2 Copy it again from the provider&apos;s site, or paste another one.</source>
        <translation>%1 rechaza la clave: %2 Cópiela de nuevo del sitio del proveedor, o pegue otra.</translation>
    </message>
    <message>
        <source>TTFT of its last answer, at %1.</source>
        <translation>TTFT de su última respuesta, a las %1.</translation>
    </message>
    <message>
        <source>Its last answer&apos;s TTFT stands here; there was none yet.</source>
        <translation>Aquí está el TTFT de su última respuesta; aún no hubo ninguna.</translation>
    </message>
    <message>
        <source>A key is never written into a file of Sluice.</source>
        <translation>Una clave nunca se escribe en un archivo de Sluice.</translation>
    </message>
    <message>
        <source>A key that is saved goes to the keychain of this system (%1), never into a file of Sluice.</source>
        <translation>Una clave guardada va al llavero de este sistema (%1), nunca a un archivo de Sluice.</translation>
    </message>
    <message>
        <source>There is no keychain here (Secret Service or KWallet): a key is used until Sluice ends and kept nowhere. For one that stays, set a variable before Sluice starts: %1.</source>
        <translation>Aquí no hay llavero (Secret Service o KWallet): una clave se usa hasta que Sluice termina y no se guarda en ningún sitio. Para que una permanezca, defina una variable antes de iniciar Sluice: %1.</translation>
    </message>
</context>
<context>
    <name>sluice::RequestChart</name>
    <message>
        <source>Requests, and those that failed</source>
        <translation>Peticiones y fallos</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>TTFT: median and 95 %</source>
        <translation>TTFT: mediana y 95 %</translation>
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
            <numerusform>%1 · %n petición</numerusform>
            <numerusform>%1 · %n peticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest 200,000 are counted</source>
        <translation>se cuentan las 200.000 más nuevas</translation>
    </message>
    <message>
        <source>%1, %2 stopped</source>
        <translation>%1, %2 detenidas</translation>
    </message>
    <message>
        <source>median %1, 95 % under %2</source>
        <translation>mediana %1, 95 % bajo %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), %1 failed</source>
        <translation>
            <numerusform>%Ln petición, %1 fallidas</numerusform>
            <numerusform>%Ln peticiones, %1 fallidas</numerusform>
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
        <translation>Respondió</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Tokens in/out</source>
        <translation>Tokens entrada/salida</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Its counts</source>
        <translation>Sus cuentas</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>Motivo del fin</translation>
    </message>
    <message>
        <source>Id at the provider</source>
        <translation>ID en el proveedor</translation>
    </message>
    <message>
        <source>The first 32 KiB of each text are shown; copying takes all.</source>
        <translation>Se muestran los primeros 32 KiB de cada texto; copiar toma todo.</translation>
    </message>
    <message>
        <source>Its texts were not kept. Settings › Data can have them kept from now on; then a request can be read here and opened in the playground.</source>
        <translation>Sus textos no se guardaron. En Ajustes › Datos se puede hacer que se guarden desde ahora; entonces una petición puede leerse aquí y abrirse en el playground.</translation>
    </message>
    <message>
        <source>Its texts were not kept: only those of requests that fail are. Settings › Data can have all kept.</source>
        <translation>Sus textos no se guardaron: solo los de las peticiones fallidas. En Ajustes › Datos se pueden guardar todos.</translation>
    </message>
    <message>
        <source>Its texts were not kept when it was made, or are gone by now.</source>
        <translation>Sus textos no se guardaron entonces, o ya no están.</translation>
    </message>
    <message>
        <source>It cannot be asked again: %1</source>
        <translation>No se puede volver a pedir: %1</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Guardianes</translation>
    </message>
    <message>
        <source>There is room for %1 panes only. Not asked again: %2.</source>
        <translation>Solo caben %1 paneles. No se vuelve a preguntar a: %2.</translation>
    </message>
    <message>
        <source>began at %1</source>
        <translation>empezó a los %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>duró %1</translation>
    </message>
</context>
<context>
    <name>sluice::RouteDraft</name>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>Por peso</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Por turnos</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>Quickest to begin</source>
        <translation>El que antes empieza</translation>
    </message>
    <message>
        <source>Most tokens a second</source>
        <translation>Más tokens por segundo</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>El más barato</translation>
    </message>
    <message>
        <source>The first target answers; the others stand in when it fails.</source>
        <translation>Responde el primer destino; los demás lo suplen cuando falla.</translation>
    </message>
    <message>
        <source>Each target gets a share of the requests by its weight.</source>
        <translation>Cada destino recibe una parte de las peticiones según su peso.</translation>
    </message>
    <message>
        <source>The targets take turns.</source>
        <translation>Los destinos se turnan.</translation>
    </message>
    <message>
        <source>Any target, with equal chances.</source>
        <translation>Cualquier destino, con igual probabilidad.</translation>
    </message>
    <message>
        <source>The target whose first token has come soonest of late.</source>
        <translation>El destino cuyo primer token ha llegado antes últimamente.</translation>
    </message>
    <message>
        <source>The target that has written fastest of late.</source>
        <translation>El destino que más rápido ha escrito últimamente.</translation>
    </message>
    <message>
        <source>The target with the lowest price.</source>
        <translation>El destino con el precio más bajo.</translation>
    </message>
    <message>
        <source>Pick a model, or type one as provider/model.</source>
        <translation>Elija un modelo o escriba uno como proveedor/modelo.</translation>
    </message>
    <message>
        <source>Must be provider/model, with one of the providers %1.</source>
        <translation>Debe ser proveedor/modelo, con uno de los proveedores %1.</translation>
    </message>
    <message>
        <source>The weight is a number above 0, such as %1.</source>
        <translation>El peso es un número mayor que 0, como %1.</translation>
    </message>
    <message>
        <source>The tier is a whole number from 0 to %1; lower ones come first.</source>
        <translation>El nivel es un número entero de 0 a %1; los más bajos van primero.</translation>
    </message>
    <message>
        <source>Give it a name; clients ask for it as their model.</source>
        <translation>Póngale un nombre; los clientes lo piden como modelo.</translation>
    </message>
    <message>
        <source>Another route has this name.</source>
        <translation>Otra ruta tiene este nombre.</translation>
    </message>
    <message>
        <source>A route needs at least one target.</source>
        <translation>Una ruta necesita al menos un destino.</translation>
    </message>
</context>
<context>
    <name>sluice::RouteMenu</name>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copiar el nombre</translation>
    </message>
</context>
<context>
    <name>sluice::RoutesModel</name>
    <message>
        <source>failing, tried again in %1</source>
        <translation>falla, se reintenta en %1</translation>
    </message>
    <message>
        <source>failing, being tried again</source>
        <translation>falla, se está reintentando</translation>
    </message>
    <message>
        <source>at its limit for %1</source>
        <translation>en su límite durante %1</translation>
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
        <translation>sin clave</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>peso %1</translation>
    </message>
    <message>
        <source>tier %1</source>
        <translation>nivel %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>clave %1</translation>
    </message>
    <message>
        <source>%1 lists no model of this name.</source>
        <translation>%1 no tiene en su lista ningún modelo con este nombre.</translation>
    </message>
</context>
<context>
    <name>sluice::SecretsModel</name>
    <message>
        <source>Was not read yet</source>
        <translation>Aún no se ha leído</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <translation>Leído: %1</translation>
    </message>
    <message>
        <source>Could not be read again; the last value is kept. %1</source>
        <translation>No se pudo volver a leer; se mantiene el último valor. %1</translation>
    </message>
    <message>
        <source>Cannot be read; what needs it is off. %1</source>
        <translation>No se puede leer; lo que lo necesita está desactivado. %1</translation>
    </message>
</context>
<context>
    <name>sluice::SessionsModel</name>
    <message>
        <source>“%1” is written.</source>
        <translation>«%1» se ha escrito.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>No se pudo escribir «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>No se pudo leer «%1»: %2</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importada</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontradas</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijadas</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>%1 (fork)</source>
        <translation>%1 (bifurcación)</translation>
    </message>
    <message>
        <source>“%1” is in the bin.</source>
        <translation>«%1» está en la papelera.</translation>
    </message>
    <message>
        <source>Sessions are kept only until you quit. %1</source>
        <translation>Las sesiones se conservan solo hasta salir. %1</translation>
    </message>
    <message>
        <source>What is new cannot be kept for now. %1</source>
        <translation>Por ahora no se puede conservar lo nuevo. %1</translation>
    </message>
    <message>
        <source>Searching does not work. %1</source>
        <translation>La búsqueda no funciona. %1</translation>
    </message>
</context>
<context>
    <name>sluice::ShortcutsModel</name>
    <message>
        <source>Ask all panes</source>
        <translation>Preguntar a todos los paneles</translation>
    </message>
    <message>
        <source>Ask all panes, wherever the keyboard is</source>
        <translation>Preguntar a todos los paneles, esté donde esté el foco</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Partir la línea</translation>
    </message>
    <message>
        <source>Stop the pane, or leave the maximised one</source>
        <translation>Detener el panel o salir del maximizado</translation>
    </message>
    <message>
        <source>Stop all panes</source>
        <translation>Detener todos los paneles</translation>
    </message>
    <message>
        <source>Commands, sessions and models</source>
        <translation>Órdenes, sesiones y modelos</translation>
    </message>
    <message>
        <source>Pick a model for the pane</source>
        <translation>Elegir un modelo para el panel</translation>
    </message>
    <message>
        <source>Add a pane</source>
        <translation>Añadir un panel</translation>
    </message>
    <message>
        <source>Go to a pane</source>
        <translation>Ir a un panel</translation>
    </message>
    <message>
        <source>Parameters, request, stream, code</source>
        <translation>Parámetros, petición, flujo, código</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Conversación nueva</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Bring the last prompt back</source>
        <translation>Recuperar el último prompt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>%1 is needed for writing. Hold Ctrl or Alt, or take a function key.</source>
        <translation>%1 hace falta para escribir. Mantenga Ctrl o Alt, o use una tecla de función.</translation>
    </message>
    <message>
        <source>%1 has a meaning that stays.</source>
        <translation>%1 tiene un significado fijo.</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <translation>%1 ya es de «%2».</translation>
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
        <translation>No se guardaron %1 más: el flujo es demasiado largo.</translation>
    </message>
</context>
<context>
    <name>sluice::ToolsLane</name>
    <message>
        <source>The gateway offers no model: a provider needs its key first.</source>
        <translation>La pasarela no ofrece ningún modelo: antes un proveedor necesita su clave.</translation>
    </message>
</context>
<context>
    <name>sluice::ToolsModel</name>
    <message>
        <source>cannot</source>
        <translation>no es posible</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrada</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
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
        <translation>Para conectar, la pasarela debe funcionar.</translation>
    </message>
</context>
<context>
    <name>sluice::TrayIcon</name>
    <message>
        <source>Gateway is stopping</source>
        <translation>La pasarela se está deteniendo</translation>
    </message>
    <message>
        <source>Gateway on %1</source>
        <translation>Pasarela en %1</translation>
    </message>
    <message>
        <source>Gateway did not start</source>
        <translation>La pasarela no se inició</translation>
    </message>
    <message>
        <source>Gateway is off</source>
        <translation>La pasarela está apagada</translation>
    </message>
    <message>
        <source>Stop gateway now</source>
        <translation>Detener ya la pasarela</translation>
    </message>
    <message>
        <source>Stop gateway</source>
        <translation>Detener la pasarela</translation>
    </message>
    <message>
        <source>Start gateway</source>
        <translation>Iniciar la pasarela</translation>
    </message>
    <message>
        <source>Copy base URL</source>
        <translation>Copiar la URL base</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar la clave</translation>
    </message>
    <message>
        <source>Open Sluice</source>
        <translation>Abrir Sluice</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Copy environment</source>
        <translation>Copiar entorno</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar con la sesión</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>sluice::TrayNews</name>
    <message numerus="yes">
        <source>%n request(s) in the last minute</source>
        <translation>
            <numerusform>%n petición en el último minuto</numerusform>
            <numerusform>%n peticiones en el último minuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 hoy</translation>
    </message>
    <message>
        <source>A budget is spent</source>
        <translation>Presupuesto agotado</translation>
    </message>
    <message>
        <source>%1 has spent its budget; its requests are refused.</source>
        <translation>%1 ha gastado su presupuesto; sus peticiones se rechazan.</translation>
    </message>
    <message>
        <source>A request failed</source>
        <translation>Falló una petición</translation>
    </message>
    <message>
        <source>A model is left alone</source>
        <translation>Un modelo queda en pausa</translation>
    </message>
    <message>
        <source>%1 failed several times and is tried again in %2.</source>
        <translation>%1 falló varias veces; se reintenta en %2.</translation>
    </message>
    <message>
        <source>The gateway did not start</source>
        <translation>La pasarela no se inició</translation>
    </message>
    <message numerus="yes">
        <source>%n more since the last notice.</source>
        <translation>
            <numerusform>%n más desde el último aviso.</numerusform>
            <numerusform>%n más desde el último aviso.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::WrittenSettings</name>
    <message>
        <source>Not taken by this provider</source>
        <translation>Este proveedor no lo acepta</translation>
    </message>
    <message>
        <source>Not taken by this model</source>
        <translation>Este modelo no lo acepta</translation>
    </message>
    <message>
        <source>Only the first %1 are sent</source>
        <translation>Solo se envían los primeros %1</translation>
    </message>
</context>
</TS>
