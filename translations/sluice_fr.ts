<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About Sluice</source>
        <translation>À propos de Sluice</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It stands on:</source>
        <translation>Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Il repose sur :</translation>
    </message>
</context>
<context>
    <name>ActionsBlock</name>
    <message>
        <source>Copy this answer as Markdown</source>
        <translation>Copier cette réponse en Markdown</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Régénérer</translation>
    </message>
    <message>
        <source>More for this answer</source>
        <translation>Plus pour cette réponse</translation>
    </message>
</context>
<context>
    <name>AlertChannels</name>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>New channel…</source>
        <translation>Nouveau canal…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Quiet hours, with only what is critical told at once</source>
        <translation>Heures calmes&#xa0;: seul ce qui est critique est signalé aussitôt</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Calme dès</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Calme jusqu’à</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Set the quiet hours</source>
        <translation>Définir les heures calmes</translation>
    </message>
</context>
<context>
    <name>AlertDialog</name>
    <message>
        <source>New channel</source>
        <translation>Nouveau canal</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Canal %1</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Règle %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>As env.NAME, a variable of the environment</source>
        <translation>Sous la forme env.NAME, une variable d’environnement</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Addresses, with commas between them</source>
        <translation>Adresses, séparées par des virgules</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>AlertEvents</name>
    <message>
        <source>What has come</source>
        <translation>Ce qui est arrivé</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>Rien jusqu’ici.</translation>
    </message>
    <message>
        <source>Nothing is watched yet: a rule says what is, and a channel who is told.</source>
        <translation>Rien n’est encore surveillé&#xa0;: une règle dit quoi, et un canal qui est prévenu.</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>bientôt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminé</translation>
    </message>
</context>
<context>
    <name>AlertRow</name>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>It is left out: %1</source>
        <translation>Laissé de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody is told until %1.</source>
        <translation>Aucun avis jusqu’à %1.</translation>
    </message>
    <message>
        <source>It tells nobody: there is no channel for it.</source>
        <translation>Ne prévient personne : il n’y a aucun canal pour elle.</translation>
    </message>
</context>
<context>
    <name>AlertRules</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Nouvelle règle…</translation>
    </message>
    <message>
        <source>Silence for a day</source>
        <translation>Taire un jour</translation>
    </message>
    <message>
        <source>Tell again</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Remove the channel %1?</source>
        <translation>Retirer le canal %1&#xa0;?</translation>
    </message>
    <message>
        <source>Remove the rule %1?</source>
        <translation>Retirer la règle %1&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing is told there any more.</source>
        <translation>Plus rien n’y est signalé.</translation>
    </message>
    <message>
        <source>Nobody watches it any more.</source>
        <translation>Plus personne ne le surveille.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Response format</source>
        <translation>Format de réponse</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>Schéma JSON</translation>
    </message>
    <message>
        <source>Name, “answer” if empty</source>
        <translation>Nom&#xa0;; vide&#xa0;: «&#xa0;answer&#xa0;»</translation>
    </message>
    <message>
        <source>Name of the schema</source>
        <translation>Nom du schéma</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>strict</translation>
    </message>
    <message>
        <source>The provider holds the model to the schema</source>
        <translation>Le fournisseur impose le schéma au modèle</translation>
    </message>
    <message>
        <source>JSON schema of the answer</source>
        <translation>Schéma JSON de la réponse</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Mettre en forme</translation>
    </message>
    <message>
        <source>Lay out the schema</source>
        <translation>Mettre le schéma en forme</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Calls the tool %1</source>
        <translation>Appelle l’outil %1</translation>
    </message>
</context>
<context>
    <name>AuditHead</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Objet</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>No row is like that</source>
        <translation>Aucune ligne ne correspond</translation>
    </message>
    <message>
        <source>What is changed from now on in routes, prices, keys and settings is listed here, with who did it.</source>
        <translation>Ce qui changera désormais dans les routes, prix, clés et réglages figure ici, avec son auteur.</translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
</context>
<context>
    <name>AuthorBlock</name>
    <message>
        <source>Answer of %1</source>
        <translation>Réponse de %1</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 was not removed: %2</source>
        <translation>%1 n’a pas été retiré : %2</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 n’a pas été écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>BranchSwitch</name>
    <message>
        <source>Branch %1 of %2</source>
        <translation>Branche %1 sur %2</translation>
    </message>
    <message>
        <source>Branch before</source>
        <translation>Branche précédente</translation>
    </message>
    <message>
        <source>Branch after</source>
        <translation>Branche suivante</translation>
    </message>
</context>
<context>
    <name>ClientKeyDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Who or what uses it</source>
        <translation>Qui ou quoi l’utilise</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>A date, or days from now; empty: for good</source>
        <translation>Une date ou un nombre de jours à partir d’aujourd’hui&#xa0;; vide&#xa0;: pour toujours</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Names with commas between, * for any text; empty: all</source>
        <translation>Noms séparés par des virgules, * pour tout texte&#xa0;; vide&#xa0;: tous</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>Requêtes par minute</translation>
    </message>
    <message>
        <source>Tokens per minute</source>
        <translation>Tokens par minute</translation>
    </message>
    <message>
        <source>Dollars per day</source>
        <translation>Dollars par jour</translation>
    </message>
    <message>
        <source>Dollars per month</source>
        <translation>Dollars par mois</translation>
    </message>
    <message>
        <source>Empty fields limit nothing</source>
        <translation>Un champ vide ne limite rien</translation>
    </message>
    <message>
        <source>New client key</source>
        <translation>Nouvelle clé de client</translation>
    </message>
    <message>
        <source>Limits of this key</source>
        <translation>Limites de cette clé</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ClientKeyRow</name>
    <message>
        <source>Sluice&apos;s own</source>
        <translation>Propre à Sluice</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoquée</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ce jour</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit the limits of %1</source>
        <translation>Modifier les limites de %1</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Revoke the key of %1</source>
        <translation>Révoquer la clé de %1</translation>
    </message>
    <message>
        <source>Remove the key of %1 from the list</source>
        <translation>Retirer la clé de %1 de la liste</translation>
    </message>
    <message>
        <source>Make a new key for %1</source>
        <translation>Nouvelle clé pour %1</translation>
    </message>
</context>
<context>
    <name>ClientKeys</name>
    <message>
        <source>made %1</source>
        <translation>créée le %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message>
        <source>revoked %1</source>
        <translation>révoquée le %1</translation>
    </message>
    <message>
        <source>%1 requests/min</source>
        <translation>%1 requêtes/min</translation>
    </message>
    <message>
        <source>%1 tokens/min</source>
        <translation>%1 tokens/min</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>seulement %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>ClientKeysCard</name>
    <message>
        <source>Client keys</source>
        <translation>Clés de client</translation>
    </message>
    <message>
        <source>New client key…</source>
        <translation>Nouvelle clé de client…</translation>
    </message>
    <message>
        <source>No client has a key of its own yet. Give each tool or person a key of their own: it can be limited to models, a rate and a budget, and be revoked without the others noticing.</source>
        <translation>Aucun client n’a encore sa propre clé. Donnez la sienne à chaque outil ou personne&#xa0;: elle peut être limitée à des modèles, à un débit et à un budget, et révoquée sans que les autres le remarquent.</translation>
    </message>
    <message>
        <source>Revoke the key of %1?</source>
        <translation>Révoquer la clé de %1&#xa0;?</translation>
    </message>
    <message>
        <source>It is refused from now on, and cannot be made valid again. What it spent stays in the list.</source>
        <translation>Elle est refusée dès maintenant et ne peut redevenir valable. Ce qu’elle a dépensé reste dans la liste.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Make a new key for %1?</source>
        <translation>Créer une nouvelle clé pour %1 ?</translation>
    </message>
    <message>
        <source>It has the same name and limits and has spent nothing. The old key is refused from now on.</source>
        <translation>Elle a le même nom et les mêmes limites et n’a rien dépensé. L’ancienne clé est refusée désormais.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Créer la clé</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>CodeBox</name>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>CodeHeadBlock</name>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
</context>
<context>
    <name>CodeTab</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Copy the program</source>
        <translation>Copier le programme</translation>
    </message>
    <message>
        <source>By way of the gateway</source>
        <translation>Par la passerelle</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>The key is read from the environment; it never stands in the program.</source>
        <translation>La clé est lue dans l’environnement&#xa0;; elle ne figure jamais dans le programme.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Utiliser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What to do, a page, a session, or a model for this pane</source>
        <translation>Quoi faire, une page, une session ou un modèle pour ce volet</translation>
    </message>
    <message>
        <source>Nothing that can be done, no page, session or model has this name.</source>
        <translation>Aucune commande, page, session ni modèle ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Esc stops the current pane, %1 all</source>
        <translation>Échap arrête le volet actuel, %1 tous</translation>
    </message>
    <message>
        <source>Ask all panes… Enter runs, Shift+Enter breaks the line</source>
        <translation>Interroger tous les volets… Entrée lance, Maj+Entrée va à la ligne</translation>
    </message>
</context>
<context>
    <name>ComposerTools</name>
    <message>
        <source>New conversation (%1)</source>
        <translation>Nouvelle conversation (%1)</translation>
    </message>
    <message>
        <source>Add a pane (%1)</source>
        <translation>Ajouter un volet (%1)</translation>
    </message>
    <message>
        <source>Attach images; they can also be pasted or dropped</source>
        <translation>Joindre des images ; on peut aussi les coller ou les déposer</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>CoreText</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>The JSON ends too early.</source>
        <translation>Le JSON se termine trop tôt.</translation>
    </message>
    <message>
        <source>The JSON has ended before this.</source>
        <translation>Le JSON est déjà terminé avant cet endroit.</translation>
    </message>
    <message>
        <source>A colon is missing before this.</source>
        <translation>Il manque un deux-points avant cet endroit.</translation>
    </message>
    <message>
        <source>A name in quotes must stand here.</source>
        <translation>Un nom entre guillemets doit se trouver ici.</translation>
    </message>
    <message>
        <source>A value must stand here.</source>
        <translation>Une valeur doit se trouver ici.</translation>
    </message>
    <message>
        <source>A comma or } is missing before this.</source>
        <translation>Il manque une virgule ou } avant cet endroit.</translation>
    </message>
    <message>
        <source>A comma or ] is missing before this.</source>
        <translation>Il manque une virgule ou ] avant cet endroit.</translation>
    </message>
    <message>
        <source>No JSON can hold this.</source>
        <translation>Aucun JSON ne peut contenir ceci.</translation>
    </message>
    <message>
        <source>This is no JSON.</source>
        <translation>Ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>The schema has a fault. %1</source>
        <translation>Le schéma comporte une erreur. %1</translation>
    </message>
    <message>
        <source>The tools have a fault. %1</source>
        <translation>Les outils comportent une erreur. %1</translation>
    </message>
    <message>
        <source>The schema must be an object: {&quot;type&quot;: &quot;object&quot;, …}.</source>
        <translation>Le schéma doit être un objet : {&quot;type&quot;: &quot;object&quot;, …}.</translation>
    </message>
    <message>
        <source>A schema is an object, or true or false.</source>
        <translation>Un schéma est un objet, ou true ou false.</translation>
    </message>
    <message>
        <source>“type” must name at least one type.</source>
        <translation>« type » doit nommer au moins un type.</translation>
    </message>
    <message>
        <source>“type” is one of string, number, integer, boolean, object, array and null.</source>
        <translation>« type » est l’un de string, number, integer, boolean, object, array et null.</translation>
    </message>
    <message>
        <source>This name is there twice.</source>
        <translation>Ce nom figure deux fois.</translation>
    </message>
    <message>
        <source>A tool is an object.</source>
        <translation>Un outil est un objet.</translation>
    </message>
    <message>
        <source>Tools are a list: [ … ].</source>
        <translation>Les outils sont une liste : [ … ].</translation>
    </message>
    <message>
        <source>A function needs a “name”.</source>
        <translation>Une fonction a besoin de « name ».</translation>
    </message>
    <message>
        <source>“parameters” must be a schema: an object.</source>
        <translation>« parameters » doit être un schéma : un objet.</translation>
    </message>
    <message>
        <source>“strict” is true or false.</source>
        <translation>« strict » vaut true ou false.</translation>
    </message>
    <message>
        <source>A name is 1 to 64 of the characters a-z A-Z 0-9 _ -.</source>
        <translation>Un nom compte 1 à 64 des caractères a-z A-Z 0-9 _ -.</translation>
    </message>
    <message>
        <source>Another tool has this name.</source>
        <translation>Un autre outil porte ce nom.</translation>
    </message>
    <message>
        <source>“%1” must be a list with at least one value.</source>
        <translation>« %1 » doit être une liste d’au moins une valeur.</translation>
    </message>
    <message>
        <source>“%1” must be a number.</source>
        <translation>« %1 » doit être un nombre.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number, 0 or more.</source>
        <translation>« %1 » doit être un nombre entier, 0 ou plus.</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>« %1 » doit être un texte.</translation>
    </message>
    <message>
        <source>“%1” must be a regular expression.</source>
        <translation>« %1 » doit être une expression rationnelle.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>« %1 » doit valoir true ou false.</translation>
    </message>
    <message>
        <source>“%1” must be a list with at least one schema.</source>
        <translation>« %1 » doit être une liste d’au moins un schéma.</translation>
    </message>
    <message>
        <source>“%1” must be an object of schemas.</source>
        <translation>« %1 » doit être un objet de schémas.</translation>
    </message>
    <message>
        <source>“%1” must be a list of names.</source>
        <translation>« %1 » doit être une liste de noms.</translation>
    </message>
    <message>
        <source>“%1” must be an object.</source>
        <translation>« %1 » doit être un objet.</translation>
    </message>
    <message>
        <source>The model `%1` does not exist at any provider. The model list names those that do.</source>
        <translation>Le modèle `%1` n’existe chez aucun fournisseur. La liste des modèles nomme ceux qui existent.</translation>
    </message>
    <message>
        <source>The model `%1` does not exist at any provider. Did you mean %2?</source>
        <translation>Le modèle `%1` n’existe chez aucun fournisseur. Vouliez-vous dire %2 ?</translation>
    </message>
    <message>
        <source>Several providers have the model `%1`. Name one of %2.</source>
        <translation>Plusieurs fournisseurs ont le modèle `%1`. Indiquez l’un de %2.</translation>
    </message>
    <message>
        <source>The model `%1` does not exist or you do not have access to it.</source>
        <translation>Le modèle `%1` n’existe pas ou vous n’y avez pas accès.</translation>
    </message>
    <message>
        <source>The provider refused the key (HTTP 401); check it in the settings.</source>
        <translation>Le fournisseur a refusé la clé (HTTP 401) ; vérifiez-la dans les réglages.</translation>
    </message>
    <message>
        <source>The provider does not allow this request with this key (HTTP 403).</source>
        <translation>Le fournisseur n’autorise pas cette requête avec cette clé (HTTP 403).</translation>
    </message>
    <message>
        <source>The provider knows no such model or address (HTTP 404); check the model&apos;s name.</source>
        <translation>Le fournisseur ne connaît pas ce modèle ou cette adresse (HTTP 404) ; vérifiez le nom du modèle.</translation>
    </message>
    <message>
        <source>The request is too large for the provider (HTTP 413); shorten it.</source>
        <translation>La requête est trop grande pour le fournisseur (HTTP 413) ; raccourcissez-la.</translation>
    </message>
    <message>
        <source>The provider&apos;s rate limit is reached (HTTP 429); wait and try again.</source>
        <translation>La limite de débit du fournisseur est atteinte (HTTP 429) ; attendez et réessayez.</translation>
    </message>
    <message>
        <source>The provider reported an error without a message; try again.</source>
        <translation>Le fournisseur a signalé une erreur sans message ; réessayez.</translation>
    </message>
    <message>
        <source>The provider failed (HTTP %1); try again or use another model.</source>
        <translation>Le fournisseur a échoué (HTTP %1) ; réessayez ou prenez un autre modèle.</translation>
    </message>
    <message>
        <source>The provider refused the request (HTTP %1) and gave no reason.</source>
        <translation>Le fournisseur a refusé la requête (HTTP %1) sans en donner la raison.</translation>
    </message>
</context>
<context>
    <name>CostBars</name>
    <message>
        <source>Nothing was asked in this time.</source>
        <translation>Rien n’a été demandé pendant ce temps.</translation>
    </message>
</context>
<context>
    <name>CounterCell</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>median %1, %2</source>
        <translation>médiane %1, %2</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Texts of requests</source>
        <translation>Textes des requêtes</translation>
    </message>
    <message>
        <source>What was asked and answered, up to 1 MiB each, with keys masked. Needed to read a request later and to open it in the playground.</source>
        <translation>Ce qui fut demandé et répondu, jusqu’à 1 Mio chacun, clés masquées. Nécessaire pour relire une requête et l’ouvrir dans le playground.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non gardés</translation>
    </message>
    <message>
        <source>Kept of failures</source>
        <translation>Gardés des échecs</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardés</translation>
    </message>
    <message>
        <source>Days to keep requests</source>
        <translation>Jours de conservation</translation>
    </message>
    <message>
        <source>0: without an end</source>
        <translation>0 : sans fin</translation>
    </message>
    <message>
        <source>Most requests</source>
        <translation>Nombre maximal de requêtes</translation>
    </message>
    <message>
        <source>The oldest go first. 0: without an end</source>
        <translation>Les plus anciennes partent d’abord. 0 : sans fin</translation>
    </message>
    <message>
        <source>Most text, in MiB</source>
        <translation>Texte maximal, en Mio</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Export the requests</source>
        <translation>Exporter les requêtes</translation>
    </message>
    <message>
        <source>Delete all requests…</source>
        <translation>Supprimer les requêtes…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Delete all requests?</source>
        <translation>Supprimer toutes les requêtes ?</translation>
    </message>
    <message>
        <source>All records of requests and their texts go for good. Sessions, keys and what they spent stay.</source>
        <translation>Tous les enregistrements de requêtes et leurs textes disparaissent. Les sessions, les clés et leurs dépenses restent.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>DialogActions</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>Volet à comparer</translation>
    </message>
    <message>
        <source>Both answers, with what only one of them has</source>
        <translation>Les deux réponses, avec ce que n’a que l’une</translation>
    </message>
    <message>
        <source>Struck out: only in the base. Underlined: only in this pane.</source>
        <translation>Barré&#xa0;: seulement dans la base. Souligné&#xa0;: seulement dans ce volet.</translation>
    </message>
</context>
<context>
    <name>EditBlock</name>
    <message>
        <source>Your prompt</source>
        <translation>Votre prompt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Run in this pane</source>
        <translation>Lancer dans ce volet</translation>
    </message>
    <message>
        <source>Run in all panes</source>
        <translation>Lancer dans tous les volets</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
</context>
<context>
    <name>EmptyPane</name>
    <message>
        <source>Pick a model above to begin.</source>
        <translation>Choisissez un modèle ci-dessus pour commencer.</translation>
    </message>
    <message>
        <source>This pane answers from your next prompt on. It has not seen the conversation so far.</source>
        <translation>Ce volet répond à partir de votre prochain prompt. Il n’a pas vu la conversation jusqu’ici.</translation>
    </message>
    <message>
        <source>Write a prompt below. Every pane answers it at the same time.</source>
        <translation>Écrivez un prompt ci-dessous. Tous les volets y répondent en même temps.</translation>
    </message>
</context>
<context>
    <name>EndCard</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Remove and retry</source>
        <translation>Retirer et réessayer</translation>
    </message>
    <message>
        <source>Edit key</source>
        <translation>Modifier la clé</translation>
    </message>
    <message>
        <source>Pick another model</source>
        <translation>Choisir un autre modèle</translation>
    </message>
    <message>
        <source>Copy the request&apos;s id</source>
        <translation>Copier l’identifiant de la requête</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Réglages réseau</translation>
    </message>
</context>
<context>
    <name>EstimateLabel</name>
    <message>
        <source>Estimate: %1</source>
        <translation>Estimation&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>FailureBlock</name>
    <message>
        <source>Edit the prompt</source>
        <translation>Modifier le prompt</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Régénérer</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Add a key to begin</source>
        <translation>Ajoutez une clé pour commencer</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulateur</translation>
    </message>
    <message>
        <source>Everything works, without a key and without a network; the answers are made up.</source>
        <translation>Tout fonctionne, sans clé et sans réseau&#xa0;; les réponses sont inventées.</translation>
    </message>
    <message>
        <source>Try the simulator</source>
        <translation>Essayer le simulateur</translation>
    </message>
    <message>
        <source>To the playground</source>
        <translation>Aller au playground</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget the key for %1?</source>
        <translation>Oublier la clé de %1&#xa0;?</translation>
    </message>
    <message>
        <source>It is deleted here and in the keychain. To use %1 again, paste a key again.</source>
        <translation>Elle est supprimée ici et dans le trousseau. Pour utiliser à nouveau %1, collez à nouveau une clé.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
</context>
<context>
    <name>GatewayAccess</name>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>slc-…%1</source>
        <translation>slc-…%1</translation>
    </message>
    <message>
        <source>slc-… (only its check sum is kept)</source>
        <translation>slc-… (seule sa somme de contrôle est conservée)</translation>
    </message>
    <message>
        <source>slc-…</source>
        <translation>slc-…</translation>
    </message>
    <message>
        <source>Kept in the system keychain.</source>
        <translation>Conservée dans le trousseau du système.</translation>
    </message>
    <message>
        <source>From SLUICE_GATEWAY_KEY; it is not written anywhere.</source>
        <translation>De SLUICE_GATEWAY_KEY&#xa0;; elle n’est écrite nulle part.</translation>
    </message>
    <message>
        <source>This key can be copied only until Sluice ends. Copy it now; it stays valid. A new one can be made at any time.</source>
        <translation>Cette clé ne peut être copiée que jusqu’à la fermeture de Sluice. Copiez-la maintenant&#xa0;; elle reste valable. Une nouvelle peut être créée à tout moment.</translation>
    </message>
    <message>
        <source>Only the check sum of the key is kept, so it cannot be shown. If it is lost, make a new one.</source>
        <translation>Seule la somme de contrôle de la clé est conservée, elle ne peut donc pas être affichée. Si elle est perdue, créez-en une nouvelle.</translation>
    </message>
    <message>
        <source>A key is made when the gateway is switched on for the first time, or now.</source>
        <translation>Une clé est créée à la première mise en marche de la passerelle, ou maintenant.</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nouvelle clé…</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Créer une clé</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>Créer une nouvelle clé&#xa0;?</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>The old key stops working at once. Tools that use it need the new one.</source>
        <translation>L’ancienne clé cesse aussitôt de fonctionner. Les outils qui l’utilisent ont besoin de la nouvelle.</translation>
    </message>
</context>
<context>
    <name>GatewayPage</name>
    <message>
        <source>Put your key in the place of $SLUICE_KEY. Models are named provider/model, as in the playground.</source>
        <translation>Mettez votre clé à la place de $SLUICE_KEY. Les modèles se nomment fournisseur/modèle, comme dans le playground.</translation>
    </message>
    <message>
        <source>Copying puts your key in the place of $SLUICE_KEY. Models are named provider/model, as in the playground.</source>
        <translation>La copie met votre clé à la place de $SLUICE_KEY. Les modèles se nomment fournisseur/modèle, comme dans le playground.</translation>
    </message>
    <message>
        <source>For the tools&apos; environment</source>
        <translation>Pour l’environnement des outils</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copier comme</translation>
    </message>
</context>
<context>
    <name>GatewaySwitch</name>
    <message>
        <source>The gateway is stopping</source>
        <translation>La passerelle s’arrête</translation>
    </message>
    <message>
        <source>The gateway is on</source>
        <translation>La passerelle est en marche</translation>
    </message>
    <message>
        <source>The gateway is off</source>
        <translation>La passerelle est arrêtée</translation>
    </message>
    <message>
        <source>It takes no new requests and ends when those that run are done.</source>
        <translation>Elle n’accepte plus de requêtes et s’arrête quand celles en cours sont terminées.</translation>
    </message>
    <message>
        <source>Tools on this computer reach the simulator at %1.</source>
        <translation>Les outils de cet ordinateur atteignent le simulateur à %1.</translation>
    </message>
    <message>
        <source>Tools on this computer reach your providers at %1.</source>
        <translation>Les outils de cet ordinateur atteignent vos fournisseurs à %1.</translation>
    </message>
    <message>
        <source>Switch it on to give the tools on this computer one address and one key.</source>
        <translation>Mettez-la en marche pour donner aux outils de cet ordinateur une seule adresse et une seule clé.</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Arrêter maintenant</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>There is no tray on this desktop: closing the window ends Sluice, and the gateway with it.</source>
        <translation>Ce bureau n’a pas de zone de notification&#xa0;: fermer la fenêtre quitte Sluice, et la passerelle avec lui.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Switch the gateway off to change it.</source>
        <translation>Arrêtez la passerelle pour le changer.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échouée</numerusform>
            <numerusform>%n échouées</numerusform>
        </translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Utiliser le port %1</translation>
    </message>
</context>
<context>
    <name>GuardDialog</name>
    <message>
        <source>New guard</source>
        <translation>Nouveau garde-fou</translation>
    </message>
    <message>
        <source>Guard %1</source>
        <translation>Garde-fou %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Stands in records and in the errors of refused requests</source>
        <translation>Figure dans les enregistrements et les erreurs des requêtes refusées</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Cherche</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>Et ensuite</translation>
    </message>
    <message>
        <source>Words, one a line, whatever their case</source>
        <translation>Mots, un par ligne, sans égard à la casse</translation>
    </message>
    <message>
        <source>Regular expressions, one a line</source>
        <translation>Expressions régulières, une par ligne</translation>
    </message>
    <message>
        <source>At most so many characters</source>
        <translation>Nombre maximal de caractères</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>No service is known: `sluice config set guard_services.NAME` adds one</source>
        <translation>Aucun service n’est connu&#xa0;: `sluice config set guard_services.NAME` en ajoute un</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>What a chat is told to judge by; may be empty</source>
        <translation>D’après quoi un chat doit juger&#xa0;; peut être vide</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>JSON Schema that the answer has to fit</source>
        <translation>Schéma JSON que la réponse doit respecter</translation>
    </message>
    <message>
        <source>At least so many characters</source>
        <translation>Au moins autant de caractères</translation>
    </message>
</context>
<context>
    <name>GuardManner</name>
    <message>
        <source>Read through disguises</source>
        <translation>Lire à travers les déguisements</translation>
    </message>
    <message>
        <source>Letters of other scripts, with marks, or in other forms count as what they look like.</source>
        <translation>Les lettres d’autres écritures, avec des signes ou sous d’autres formes, comptent pour ce à quoi elles ressemblent.</translation>
    </message>
    <message>
        <source>Put back into the answer</source>
        <translation>Remettre dans la réponse</translation>
    </message>
    <message>
        <source>The model sees &lt;EMAIL_1&gt;, the client what it wrote.</source>
        <translation>Le modèle voit &lt;EMAIL_1&gt;, le client ce qu’il a écrit.</translation>
    </message>
</context>
<context>
    <name>GuardRow</name>
    <message>
        <source>State of %1</source>
        <translation>État de %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit the guard %1</source>
        <translation>Modifier le garde-fou %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove the guard %1</source>
        <translation>Retirer le garde-fou %1</translation>
    </message>
    <message>
        <source>The gateway leaves it out: %1</source>
        <translation>La passerelle l’ignore&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>GuardTesterCard</name>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>It would pass, and be recorded.</source>
        <translation>Il passerait et serait enregistré.</translation>
    </message>
    <message>
        <source>It would pass without what was found.</source>
        <translation>Il passerait sans ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>It would be refused.</source>
        <translation>Il serait refusé.</translation>
    </message>
    <message>
        <source>A guard could not look at it.</source>
        <translation>Un garde-fou n’a pas pu l’examiner.</translation>
    </message>
    <message>
        <source>Try them</source>
        <translation>Les essayer</translation>
    </message>
    <message>
        <source>A text to look at</source>
        <translation>Un texte à examiner</translation>
    </message>
    <message>
        <source>What goes on:</source>
        <translation>Ce qui passe&#xa0;:</translation>
    </message>
    <message>
        <source>Time taken: %1</source>
        <translation>Durée&#xa0;: %1</translation>
    </message>
    <message>
        <source>No guard is on, so the built-in ones are tried: secrets, personal data, injected instructions.</source>
        <translation>Aucun garde-fou n’est actif&#xa0;; ceux d’origine sont donc essayés&#xa0;: secrets, données personnelles, instructions injectées.</translation>
    </message>
</context>
<context>
    <name>GuardsPage</name>
    <message>
        <source>Guards</source>
        <translation>Garde-fous</translation>
    </message>
    <message>
        <source>Guards look at what tools ask through the gateway and at what they are answered, at every door and while it streams. Texts stay on this machine, but those that a service judges.</source>
        <translation>Les garde-fous examinent ce que les outils demandent par la passerelle et ce qui leur est répondu, à chaque entrée et au fil du flux. Les textes restent sur cet ordinateur, sauf ceux qu’un service juge.</translation>
    </message>
    <message>
        <source>What they found</source>
        <translation>Leurs trouvailles</translation>
    </message>
    <message>
        <source>New guard…</source>
        <translation>Nouveau garde-fou…</translation>
    </message>
    <message>
        <source>There is no guard yet: what is asked and answered passes as it is, and nothing looks at it.</source>
        <translation>Il n’y a pas encore de garde-fou&#xa0;: ce qui est demandé et répondu passe tel quel, et rien ne l’examine.</translation>
    </message>
    <message>
        <source>Remove the guard %1?</source>
        <translation>Retirer le garde-fou %1&#xa0;?</translation>
    </message>
    <message>
        <source>From now on nothing looks for it.</source>
        <translation>Désormais, rien ne le cherche.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>ImageStrip</name>
    <message>
        <source>Images that go with the prompt</source>
        <translation>Images qui accompagnent la requête</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Reading the image…</source>
        <translation>Lecture de l’image…</translation>
    </message>
</context>
<context>
    <name>ImagesBlock</name>
    <message>
        <source>Image %1 of %2</source>
        <translation>Image %1 sur %2</translation>
    </message>
    <message>
        <source>Not shown: not in this session</source>
        <translation>Non affichée : absente de cette session</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Close the inspector (%1)</source>
        <translation>Fermer l’inspecteur (%1)</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>Diff</translation>
    </message>
    <message>
        <source>Width of the inspector</source>
        <translation>Largeur de l’inspecteur</translation>
    </message>
</context>
<context>
    <name>KeyOffers</name>
    <message>
        <source>Keys on this machine</source>
        <translation>Clés sur cette machine</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Look in tools&apos; files</source>
        <translation>Chercher dans les fichiers des outils</translation>
    </message>
    <message>
        <source>Reads, and only when asked, what these keep: %1.</source>
        <translation>Lit, et seulement sur demande, ce que gardent : %1.</translation>
    </message>
    <message>
        <source>%1, from %2, in use and kept nowhere</source>
        <translation>%1, de %2, utilisée et conservée nulle part</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Keep the key for %1 from %2 in the keychain</source>
        <translation>Conserver dans le trousseau la clé pour %1 de %2</translation>
    </message>
    <message>
        <source>Use the key for %1 from %2</source>
        <translation>Utiliser la clé pour %1 de %2</translation>
    </message>
    <message>
        <source>No other key of these providers was found.</source>
        <translation>Aucune autre clé de ces fournisseurs n’a été trouvée.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>%1: no keychain service answers (Secret Service or KWallet).</source>
        <translation>%1&#xa0;: aucun service de trousseau ne répond (Secret Service ou KWallet).</translation>
    </message>
    <message>
        <source>%1: the keychain is locked or access was refused.</source>
        <translation>%1&#xa0;: le trousseau est verrouillé ou l’accès a été refusé.</translation>
    </message>
    <message>
        <source>%1: the keychain is locked, the request was cancelled, or the service failed (%2).</source>
        <translation>%1&#xa0;: le trousseau est verrouillé, la demande a été annulée ou le service a échoué (%2).</translation>
    </message>
    <message>
        <source>%1: there is no session bus, so there is no keychain service to ask.</source>
        <translation>%1&#xa0;: il n’y a pas de bus de session, donc pas de service de trousseau à interroger.</translation>
    </message>
    <message>
        <source>The keychain was not read: it is locked, and unlocking it was cancelled.</source>
        <translation>Le trousseau n’a pas été lu&#xa0;: il est verrouillé et le déverrouillage a été annulé.</translation>
    </message>
    <message>
        <source>The keychain was not read</source>
        <translation>Le trousseau n’a pas été lu</translation>
    </message>
    <message>
        <source>The key is kept for this run only</source>
        <translation>La clé n’est gardée que jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>The key is still in the keychain</source>
        <translation>La clé est toujours dans le trousseau</translation>
    </message>
</context>
<context>
    <name>KeychainNote</name>
    <message>
        <source>Look in the keychain</source>
        <translation>Chercher dans le trousseau</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link in the browser?</source>
        <translation>Ouvrir ce lien dans le navigateur&#xa0;?</translation>
    </message>
    <message>
        <source>This link cannot be opened from here</source>
        <translation>Ce lien ne peut pas être ouvert d’ici</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Mène à %1</translation>
    </message>
    <message>
        <source>also written %1</source>
        <translation>s’écrit aussi %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LocalServersCard</name>
    <message>
        <source>Servers on this machine</source>
        <translation>Serveurs sur cette machine</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Look for local servers</source>
        <translation>Chercher des serveurs locaux</translation>
    </message>
    <message>
        <source>Asks once, and only here: %1.</source>
        <translation>Interroge une seule fois, et seulement ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Undo removing %1</source>
        <translation>Annuler le retrait de %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>None answers. Start one, or describe any other server in a file in %1.</source>
        <translation>Aucun ne répond. Démarrez-en un, ou décrivez tout autre serveur dans un fichier de %1.</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Moins d’animations</translation>
    </message>
    <message>
        <source>Nothing glides or fades.</source>
        <translation>Rien ne glisse ni ne s’estompe.</translation>
    </message>
</context>
<context>
    <name>MadeKeyDialog</name>
    <message>
        <source>The key for %1</source>
        <translation>La clé de %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy it now and give it to the client. It cannot be shown again: Sluice keeps only its check sum.</source>
        <translation>Copiez-la maintenant et donnez-la au client. Elle ne pourra plus être affichée&#xa0;: Sluice n’en conserve que la somme de contrôle.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Sluice – simulator</source>
        <translation>Sluice – simulateur</translation>
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
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Régénérer</translation>
    </message>
    <message>
        <source>Branch before</source>
        <translation>Branche précédente</translation>
    </message>
    <message>
        <source>Branch after</source>
        <translation>Branche suivante</translation>
    </message>
    <message>
        <source>Continue all panes from here</source>
        <translation>Continuer tous les volets à partir d’ici</translation>
    </message>
    <message>
        <source>Fork into a new session</source>
        <translation>Dériver dans une nouvelle session</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>Supprimer à partir d’ici</translation>
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
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Search models, or type any id such as provider/model</source>
        <translation>Chercher un modèle, ou saisir un id comme fournisseur/modèle</translation>
    </message>
    <message>
        <source>Ask the providers again</source>
        <translation>Interroger à nouveau les fournisseurs</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>No model list has come yet.</source>
        <translation>Aucune liste de modèles n’est encore arrivée.</translation>
    </message>
    <message>
        <source>No model matches.</source>
        <translation>Aucun modèle ne correspond.</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter picks · Ctrl+D stars · $ per million tokens · TTFT and tok/s as last measured here</source>
        <translation>↑ ↓ déplacent · Entrée choisit · Ctrl+D étoile · $ par million de tokens · TTFT et tok/s mesurés ici en dernier</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>For all providers, in the playground and at the gateway. This machine itself is never reached by one.</source>
        <translation>Pour tous les fournisseurs, dans le playground et à la passerelle. Cette machine n’est jamais jointe par un proxy.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Certificates of your own</source>
        <translation>Vos propres certificats</translation>
    </message>
    <message>
        <source>A file with authorities to be trusted beside the system&apos;s, as companies have them.</source>
        <translation>Un fichier d’autorités à accepter en plus de celles du système, comme en ont les entreprises.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n certificate(s)</source>
        <translation>
            <numerusform>%1, %n certificat</numerusform>
            <numerusform>%1, %n certificats</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Choisir un fichier de certificats</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Trust the system&apos;s certificates only</source>
        <translation>N’accepter que les certificats du système</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>Secondes pour se connecter</translation>
    </message>
    <message>
        <source>Until a request is on its way</source>
        <translation>Jusqu’au départ de la requête</translation>
    </message>
    <message>
        <source>Seconds until an answer begins</source>
        <translation>Secondes avant le début d’une réponse</translation>
    </message>
    <message>
        <source>One that does not stream begins when it is whole. Model lists and tests are given up after 10 s.</source>
        <translation>Une réponse sans flux commence quand elle est entière. Listes de modèles et tests sont abandonnés après 10 s.</translation>
    </message>
</context>
<context>
    <name>NewTextPill</name>
    <message>
        <source>new text</source>
        <translation>nouveau texte</translation>
    </message>
    <message>
        <source>Scrolls to the end and follows the answer</source>
        <translation>Va à la fin et suit la réponse</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Pane %1</source>
        <translation>Volet %1</translation>
    </message>
    <message>
        <source>Answer and figures are those of %1. Your next prompt goes to %2.</source>
        <translation>La réponse et les chiffres sont ceux de %1. Votre prochain prompt va à %2.</translation>
    </message>
</context>
<context>
    <name>PaneCounters</name>
    <message>
        <source>State: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Temps jusqu’au premier token</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>Tokens par seconde</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>Tokens in/out</source>
        <translation>Tokens entrée/sortie</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>median of %1</source>
        <translation>médiane de %1</translation>
    </message>
    <message>
        <source>min–max</source>
        <translation>min–max</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>Pane %1</source>
        <translation>Volet %1</translation>
    </message>
    <message>
        <source>Pick a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Model of pane %1: %2</source>
        <translation>Modèle du volet %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stop this pane (Esc)</source>
        <translation>Arrêter ce volet (Échap)</translation>
    </message>
    <message>
        <source>Copy the answer as Markdown</source>
        <translation>Copier la réponse en Markdown</translation>
    </message>
    <message>
        <source>Back to all panes (Esc)</source>
        <translation>Revenir à tous les volets (Échap)</translation>
    </message>
    <message>
        <source>Maximise</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>Fermer ce volet</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Pane %1 has parameters of its own</source>
        <translation>Le volet %1 a ses propres paramètres</translation>
    </message>
    <message>
        <source>Parameters (%1)</source>
        <translation>Paramètres (%1)</translation>
    </message>
    <message>
        <source>Parameters of pane %1</source>
        <translation>Paramètres du volet %1</translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Reset %1: it is not sent</source>
        <translation>Réinitialiser %1&#xa0;: n’est pas envoyé</translation>
    </message>
    <message>
        <source>Not sent: the provider takes %1</source>
        <translation>Non envoyé : le fournisseur prend %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
</context>
<context>
    <name>ParametersScope</name>
    <message>
        <source>Pane %1 only</source>
        <translation>Volet %1 seulement</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Communs</translation>
    </message>
    <message>
        <source>Share again</source>
        <translation>Partager à nouveau</translation>
    </message>
    <message>
        <source>Detach pane %1</source>
        <translation>Détacher le volet %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Réinitialiser tous les réglages</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ParametersTab</name>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>How the model should behave</source>
        <translation>Comment le modèle doit se comporter</translation>
    </message>
</context>
<context>
    <name>PhaseBar</name>
    <message>
        <source>connect</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>file</translation>
    </message>
    <message>
        <source>prefill</source>
        <translation>prefill</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>réflexion</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>Phases: %1</source>
        <translation>Phases&#xa0;: %1</translation>
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
        <translation>La file d’attente selon le fournisseur, tout le reste selon l’horloge de cet ordinateur. La largeur entière vaut %1 dans chaque volet.</translation>
    </message>
</context>
<context>
    <name>PickerGlyphs</name>
    <message>
        <source>tools</source>
        <translation>outils</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>vision</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>raisonnement</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1&#xa0;: non</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>Calls tools</source>
        <translation>Appelle des outils</translation>
    </message>
    <message>
        <source>Answers in JSON</source>
        <translation>Répond en JSON</translation>
    </message>
    <message>
        <source>Sees images</source>
        <translation>Voit les images</translation>
    </message>
    <message>
        <source>Thinks first</source>
        <translation>Réfléchit d’abord</translation>
    </message>
</context>
<context>
    <name>PickerHead</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexte</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>$ in</source>
        <translation>$ entr.</translation>
    </message>
    <message>
        <source>$ out</source>
        <translation>$ sort.</translation>
    </message>
    <message>
        <source>can do</source>
        <translation>sait</translation>
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
        <translation>Retirer l’étoile</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Mettre une étoile</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Utiliser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Context %1, output %2, price in %3, out %4, first token after %5, %6 tokens a second</source>
        <translation>Contexte %1, sortie %2, prix en entrée %3, en sortie %4, premier token après %5, %6 tokens par seconde</translation>
    </message>
</context>
<context>
    <name>PlaygroundCommands</name>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Add a pane</source>
        <translation>Ajouter un volet</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Stop all panes</source>
        <translation>Arrêter tous les volets</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>Write “%1” as the prompt</source>
        <translation>Écrire « %1 » comme prompt</translation>
    </message>
</context>
<context>
    <name>PlaygroundDesk</name>
    <message>
        <source>Show the sessions (%1)</source>
        <translation>Afficher les sessions (%1)</translation>
    </message>
    <message>
        <source>New chat (%1)</source>
        <translation>Nouveau chat (%1)</translation>
    </message>
</context>
<context>
    <name>PlaygroundNotice</name>
    <message>
        <source>Nothing was sent. Add a key above, or try the simulator.</source>
        <translation>Rien n’a été envoyé. Ajoutez une clé ci-dessus ou essayez le simulateur.</translation>
    </message>
    <message>
        <source>Nothing was sent: the panes still answer. %1 stops them.</source>
        <translation>Rien n’a été envoyé&#xa0;: les volets répondent encore. %1 les arrête.</translation>
    </message>
    <message>
        <source>Nothing was sent. Pick a model for a pane first, with %1.</source>
        <translation>Rien n’a été envoyé. Choisissez d’abord un modèle pour un volet, avec %1.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Rien n’a été envoyé. %1</translation>
    </message>
</context>
<context>
    <name>PlaygroundPage</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PlaygroundStart</name>
    <message>
        <source>Write a prompt below. Every pane answers it at the same time.</source>
        <translation>Écrivez un prompt ci-dessous. Tous les volets y répondent en même temps.</translation>
    </message>
    <message>
        <source>Explain how a TLS handshake works, in five steps.</source>
        <translation>Explique en cinq étapes comment fonctionne une négociation TLS.</translation>
    </message>
    <message>
        <source>Write a Python function that merges overlapping intervals, with tests.</source>
        <translation>Écris une fonction Python qui fusionne des intervalles qui se chevauchent, avec des tests.</translation>
    </message>
    <message>
        <source>Compare SQLite and PostgreSQL for a desktop program, as a table.</source>
        <translation>Compare SQLite et PostgreSQL pour un logiciel de bureau, dans un tableau.</translation>
    </message>
    <message>
        <source>Puts this prompt into the field below</source>
        <translation>Place ce prompt dans le champ ci-dessous</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>No preset</source>
        <translation>Aucun préréglage</translation>
    </message>
    <message>
        <source>Preset %1, changed</source>
        <translation>Préréglage %1, modifié</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Préréglage %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the preset</source>
        <translation>Enregistrer le préréglage</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Back to the preset as it was saved</source>
        <translation>Revenir au préréglage tel qu’enregistré</translation>
    </message>
    <message>
        <source>Save as, open, copy</source>
        <translation>Enregistrer sous, ouvrir, copier</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Bring the deleted preset back</source>
        <translation>Récupérer le préréglage supprimé</translation>
    </message>
    <message>
        <source>Open a preset…</source>
        <translation>Ouvrir un préréglage…</translation>
    </message>
    <message>
        <source>None yet. Open a preset…</source>
        <translation>Aucun pour l’instant. Ouvrir un préréglage…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Copy as a preset</source>
        <translation>Copier comme préréglage</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>Supprimer le préréglage</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>PresetDialog</name>
    <message>
        <source>Open a preset</source>
        <translation>Ouvrir un préréglage</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Its file, or its text</source>
        <translation>Son fichier, ou son texte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>A file can also be dropped on the inspector.</source>
        <translation>Un fichier peut aussi être déposé sur l’inspecteur.</translation>
    </message>
    <message>
        <source>The preset of this name is replaced.</source>
        <translation>Le préréglage de ce nom est remplacé.</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Entrée en cache</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Price of a model</source>
        <translation>Prix d’un modèle</translation>
    </message>
    <message>
        <source>As provider/model</source>
        <translation>Sous la forme fournisseur/modèle</translation>
    </message>
    <message>
        <source>Empty: as input</source>
        <translation>Vide : comme l’entrée</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>US dollars per million tokens</source>
        <translation>Dollars US par million de tokens</translation>
    </message>
</context>
<context>
    <name>PricesCard</name>
    <message>
        <source>Own prices</source>
        <translation>Prix propres</translation>
    </message>
    <message>
        <source>New price…</source>
        <translation>Nouveau prix…</translation>
    </message>
    <message>
        <source>They count in place of those of the list, for costs and budgets. US dollars per million tokens.</source>
        <translation>Ils valent à la place de ceux de la liste, pour coûts et budgets. Dollars US par million de tokens.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit the price of %1</source>
        <translation>Modifier le prix de %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the price of %1</source>
        <translation>Retirer le prix de %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The price of %1 is removed.</source>
        <translation>Le prix de %1 est supprimé.</translation>
    </message>
    <message>
        <source>Bring the price of %1 back</source>
        <translation>Rétablir le prix de %1</translation>
    </message>
</context>
<context>
    <name>PromptArea</name>
    <message>
        <source>Prompt for all panes</source>
        <translation>Prompt pour tous les volets</translation>
    </message>
</context>
<context>
    <name>PromptBlock</name>
    <message>
        <source>Your prompt: %1</source>
        <translation>Votre prompt&#xa0;: %1</translation>
    </message>
    <message>
        <source>Edit the prompt</source>
        <translation>Modifier le prompt</translation>
    </message>
    <message>
        <source>More for this prompt</source>
        <translation>Plus pour ce prompt</translation>
    </message>
</context>
<context>
    <name>PromptForm</name>
    <message>
        <source>Value of %1</source>
        <translation>Valeur de %1</translation>
    </message>
</context>
<context>
    <name>ProviderKeyField</name>
    <message>
        <source>Forget…</source>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>Forget the key for %1</source>
        <translation>Oublier la clé de %1</translation>
    </message>
    <message>
        <source>Paste the key for %1</source>
        <translation>Collez la clé de %1</translation>
    </message>
    <message>
        <source>Paste the key for %1 (%2…)</source>
        <translation>Collez la clé de %1 (%2…)</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Clé de %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the key for %1</source>
        <translation>Enregistrer la clé de %1</translation>
    </message>
    <message>
        <source>The environment variable %1 decides; it is never written anywhere.</source>
        <translation>La variable d’environnement %1 décide&#xa0;; elle n’est écrite nulle part.</translation>
    </message>
    <message>
        <source>Or set %1 before Sluice starts.</source>
        <translation>Ou définissez %1 avant de démarrer Sluice.</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Obtenir une clé</translation>
    </message>
    <message>
        <source>Get a key for %1 in the browser</source>
        <translation>Obtenir une clé pour %1 dans le navigateur</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Tester %1</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
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
        <translation>Essayer plus tôt %1 de %2</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>Forget %1 of %2</source>
        <translation>Oublier %1 de %2</translation>
    </message>
</context>
<context>
    <name>ProviderKeys</name>
    <message>
        <source>Key %1</source>
        <translation>Clé %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>pour cette exécution seulement</translation>
    </message>
    <message>
        <source>in the keychain, which has not given it</source>
        <translation>dans le trousseau, qui ne l’a pas donnée</translation>
    </message>
    <message>
        <source>%1, not used while %2 is set</source>
        <translation>%1, inutilisée tant que %2 est définie</translation>
    </message>
</context>
<context>
    <name>ProviderSection</name>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Tester %1</translation>
    </message>
    <message>
        <source>Paste another key for %1</source>
        <translation>Collez une autre clé pour %1</translation>
    </message>
    <message>
        <source>Paste the key for %1</source>
        <translation>Collez la clé de %1</translation>
    </message>
    <message>
        <source>Paste the key for %1 (%2…)</source>
        <translation>Collez la clé de %1 (%2…)</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Clé de %1</translation>
    </message>
    <message>
        <source>Name, if you like</source>
        <translation>Nom, si vous voulez</translation>
    </message>
    <message>
        <source>Name of another key for %1</source>
        <translation>Nom d’une autre clé pour %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add the key for %1</source>
        <translation>Ajouter la clé pour %1</translation>
    </message>
    <message>
        <source>Save the key for %1</source>
        <translation>Enregistrer la clé de %1</translation>
    </message>
    <message>
        <source>The environment variable %1 decides while it is set; nothing is written unless you have it kept.</source>
        <translation>La variable d’environnement %1 décide tant qu’elle est définie ; rien n’est écrit sauf si vous la conservez.</translation>
    </message>
    <message>
        <source>Tried in this order: the next one when a key is limited or refused.</source>
        <translation>Essayées dans cet ordre : la suivante quand une clé est limitée ou refusée.</translation>
    </message>
    <message>
        <source>Or set %1 before Sluice starts.</source>
        <translation>Ou définissez %1 avant de démarrer Sluice.</translation>
    </message>
</context>
<context>
    <name>ProvidersCard</name>
    <message>
        <source>Provider keys</source>
        <translation>Clés des fournisseurs</translation>
    </message>
</context>
<context>
    <name>ProxyFields</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>Type de proxy</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>Adresse et port</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>User of the proxy</source>
        <translation>Utilisateur du proxy</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>Autre mot de passe</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the password of the proxy</source>
        <translation>Enregistrer le mot de passe du proxy</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget the password of the proxy</source>
        <translation>Oublier le mot de passe du proxy</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Clients&apos; keys are refused until the data store can be read; it is tried again. %1</source>
        <translation>Les clés des clients sont refusées tant que le stockage ne peut être lu&#xa0;; nouvel essai en cours. %1</translation>
    </message>
    <message>
        <source>%1 requests wait to be recorded; it is tried again. %2</source>
        <translation>%1 requêtes attendent d’être enregistrées&#xa0;; nouvel essai en cours. %2</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>ReasoningBlock</name>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Thinking, %1</source>
        <translation>Réflexion, %1</translation>
    </message>
    <message>
        <source>Folds the thinking away</source>
        <translation>Replie la réflexion</translation>
    </message>
    <message>
        <source>Shows the thinking</source>
        <translation>Affiche la réflexion</translation>
    </message>
</context>
<context>
    <name>RequestChartsView</name>
    <message>
        <source>Cost by model</source>
        <translation>Coût par modèle</translation>
    </message>
    <message>
        <source>Cost by client</source>
        <translation>Coût par client</translation>
    </message>
</context>
<context>
    <name>RequestFilters</name>
    <message>
        <source>Any status</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondues</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Dern. semaine</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Found by guards</source>
        <translation>Vu par garde-fou</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtées</translation>
    </message>
</context>
<context>
    <name>RequestFoot</name>
    <message numerus="yes">
        <source>%n more ended than fit in here one by one; they are kept.</source>
        <translation>
            <numerusform>%n de plus s’est terminée ; elle est gardée.</numerusform>
            <numerusform>%n de plus se sont terminées qu’il n’en tient ici ; elles sont gardées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) listed</source>
        <translation>
            <numerusform>%n requête listée</numerusform>
            <numerusform>%n requêtes listées</numerusform>
        </translation>
    </message>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Relire</translation>
    </message>
</context>
<context>
    <name>RequestHead</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Model → answered by</source>
        <translation>Modèle → répondu par</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>reprises</translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>New requests</source>
        <translation>Nouvelles requêtes</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy the request&apos;s id</source>
        <translation>Copier l’identifiant de la requête</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Not sent on</source>
        <translation>Non transmis</translation>
    </message>
</context>
<context>
    <name>RequestPhases</name>
    <message>
        <source>before sending</source>
        <translation>avant l’envoi</translation>
    </message>
    <message>
        <source>first output</source>
        <translation>première sortie</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Temps : %1</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation>%1 %2 ms</translation>
    </message>
    <message>
        <source>in all %1</source>
        <translation>en tout %1</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
</context>
<context>
    <name>RequestSpan</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
</context>
<context>
    <name>RequestTab</name>
    <message>
        <source>As it was sent</source>
        <translation>Telle qu’envoyée</translation>
    </message>
    <message>
        <source>Not sent yet: what Run sends</source>
        <translation>Pas encore envoyée&#xa0;: ce que Lancer envoie</translation>
    </message>
    <message>
        <source>Copy the request exactly</source>
        <translation>Copier la requête telle quelle</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Corps de la requête</translation>
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
        <translation>arrêtée</translation>
    </message>
</context>
<context>
    <name>RequestTexts</name>
    <message>
        <source>Open in playground</source>
        <translation>Ouvrir dans le playground</translation>
    </message>
    <message>
        <source>Keep texts…</source>
        <translation>Garder les textes…</translation>
    </message>
    <message>
        <source>request</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
</context>
<context>
    <name>RequestsEmpty</name>
    <message>
        <source>The requests cannot be read</source>
        <translation>Les requêtes ne peuvent être lues</translation>
    </message>
    <message>
        <source>No request is like that</source>
        <translation>Aucune requête ne correspond</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Pas encore de requêtes</translation>
    </message>
    <message>
        <source>Look for something else, or in a longer time.</source>
        <translation>Cherchez autre chose, ou sur une plus longue durée.</translation>
    </message>
    <message>
        <source>What tools ask the gateway, and what you ask in the playground, is listed here as soon as it ends.</source>
        <translation>Ce que les outils demandent à la passerelle et ce que vous demandez dans le playground est listé ici dès que cela se termine.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search the requests</source>
        <translation>Chercher dans les requêtes</translation>
    </message>
</context>
<context>
    <name>ResultBlock</name>
    <message>
        <source>Result of %1</source>
        <translation>Résultat de %1</translation>
    </message>
    <message>
        <source>What the tool says. Ctrl+Enter runs on.</source>
        <translation>Ce que dit l’outil. Ctrl+Entrée continue.</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Sends what the tools said</source>
        <translation>Envoie ce qu’ont dit les outils</translation>
    </message>
</context>
<context>
    <name>RingCountdown</name>
    <message numerus="yes">
        <source>%n second(s) to wait</source>
        <translation>
            <numerusform>%n seconde d’attente</numerusform>
            <numerusform>%n secondes d’attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouteDialog</name>
    <message>
        <source>New route</source>
        <translation>Nouvelle route</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>Route %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What clients ask for as their model</source>
        <translation>Ce que les clients demandent comme modèle</translation>
    </message>
    <message>
        <source>Among targets of one tier</source>
        <translation>Entre cibles d’un même niveau</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Targets: model, weight, tier (the lowest first)</source>
        <translation>Cibles&#xa0;: modèle, poids, niveau (le plus bas d’abord)</translation>
    </message>
    <message>
        <source>Targets: model, tier (the lowest first)</source>
        <translation>Cibles&#xa0;: modèle, niveau (le plus bas d’abord)</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Ajouter une cible</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>RouteRow</name>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit the route %1</source>
        <translation>Modifier la route %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove the route %1</source>
        <translation>Retirer la route %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The gateway leaves it out: %1</source>
        <translation>La passerelle l’ignore&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RouteTargetRow</name>
    <message>
        <source>provider/model</source>
        <translation>fournisseur/modèle</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Cible %1</translation>
    </message>
    <message>
        <source>Pick a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Weight of target %1</source>
        <translation>Poids de la cible %1</translation>
    </message>
    <message>
        <source>Tier of target %1</source>
        <translation>Niveau de la cible %1</translation>
    </message>
    <message>
        <source>Move target %1 up</source>
        <translation>Monter la cible %1</translation>
    </message>
    <message>
        <source>Move target %1 down</source>
        <translation>Descendre la cible %1</translation>
    </message>
    <message>
        <source>Remove target %1</source>
        <translation>Retirer la cible %1</translation>
    </message>
</context>
<context>
    <name>RoutesCard</name>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>New route…</source>
        <translation>Nouvelle route…</translation>
    </message>
    <message>
        <source>There is no route yet. A route is a model name of your own, such as “fast”: the gateway sends its requests to the first of its targets that can answer, and to the next when one fails.</source>
        <translation>Il n’y a pas encore de route. Une route est un nom de modèle à vous, comme «&#xa0;fast&#xa0;»&#xa0;: la passerelle envoie ses requêtes à la première de ses cibles qui peut répondre, et à la suivante quand l’une échoue.</translation>
    </message>
    <message>
        <source>Remove the route %1?</source>
        <translation>Retirer la route %1&#xa0;?</translation>
    </message>
    <message>
        <source>Clients that ask for it are told that there is no such model, from now on.</source>
        <translation>Les clients qui la demandent apprennent dès maintenant que ce modèle n’existe pas.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>RunButtons</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1, choisi</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lancer (%1)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Run all panes %1 times</source>
        <translation>Exécuter tous les volets %1 fois</translation>
    </message>
    <message>
        <source>Run all panes</source>
        <translation>Lancer tous les volets</translation>
    </message>
    <message>
        <source>How often, and in which order</source>
        <translation>Combien de fois et dans quel ordre</translation>
    </message>
    <message>
        <source>Ask once</source>
        <translation>Demander une fois</translation>
    </message>
    <message>
        <source>Ask %1 times, with median and spread</source>
        <translation>Demander %1 fois, avec médiane et étendue</translation>
    </message>
    <message>
        <source>Race: all panes at once</source>
        <translation>Course : tous les volets à la fois</translation>
    </message>
    <message>
        <source>Fair: one after another, in turn</source>
        <translation>Équitable : l’un après l’autre, à tour de rôle</translation>
    </message>
</context>
<context>
    <name>ScrollBar</name>
    <message>
        <source>Scroll bar</source>
        <translation>Barre de défilement</translation>
    </message>
</context>
<context>
    <name>SecretsCard</name>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Kept elsewhere, where the configuration says. Values are never shown.</source>
        <translation>Gardés ailleurs, selon la configuration. Les valeurs ne sont jamais affichées.</translation>
    </message>
</context>
<context>
    <name>SelectionArea</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>SessionDays</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Sessions in the bin</source>
        <translation>Sessions dans la corbeille</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Renommer (F2)</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>JSON, to be imported again…</source>
        <translation>JSON, à réimporter…</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>One HTML page…</source>
        <translation>Une page HTML…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Delete for good (Del)</source>
        <translation>Supprimer définitivement (Suppr)</translation>
    </message>
    <message>
        <source>Move to the bin (Del)</source>
        <translation>Mettre à la corbeille (Suppr)</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>Supprimer définitivement&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing brings this session back afterwards.</source>
        <translation>Rien ne pourra ensuite récupérer cette session.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>shown</source>
        <translation>affichée</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>a un brouillon</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>More for this session</source>
        <translation>Plus pour cette session</translation>
    </message>
    <message>
        <source>Title of the session</source>
        <translation>Titre de la session</translation>
    </message>
    <message>
        <source>answers come</source>
        <translation>des réponses arrivent</translation>
    </message>
</context>
<context>
    <name>SessionsColumn</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Search the bin</source>
        <translation>Chercher dans la corbeille</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Chercher des sessions</translation>
    </message>
    <message>
        <source>New chat (%1)</source>
        <translation>Nouveau chat (%1)</translation>
    </message>
    <message>
        <source>Hide the sessions (%1)</source>
        <translation>Masquer les sessions (%1)</translation>
    </message>
    <message>
        <source>No session has these words.</source>
        <translation>Aucune session ne contient ces mots.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>What you ask is kept here. Write a prompt to begin.</source>
        <translation>Ce que vous demandez est conservé ici. Écrivez un prompt pour commencer.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back to the sessions</source>
        <translation>Revenir aux sessions</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>Corbeille (%1)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import a session</source>
        <translation>Importer une session</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation>Vider la corbeille&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing brings the sessions in it back afterwards.</source>
        <translation>Rien ne pourra ensuite récupérer les sessions qu’elle contient.</translation>
    </message>
    <message>
        <source>Width of the sessions</source>
        <translation>Largeur des sessions</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Back to the usual keys</source>
        <translation>Revenir aux touches habituelles</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Appuyez sur des touches…</translation>
    </message>
    <message>
        <source>%1: %2. Press to change the keys</source>
        <translation>%1 : %2. Appuyez pour changer les touches</translation>
    </message>
    <message>
        <source>All back to the usual keys</source>
        <translation>Toutes aux touches habituelles</translation>
    </message>
</context>
<context>
    <name>StallCard</name>
    <message>
        <source>No data for 15 s</source>
        <translation>Aucune donnée depuis 15 s</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>gateway</source>
        <translation>passerelle</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>en cours d’arrêt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>simulator</source>
        <translation>simulateur</translation>
    </message>
    <message>
        <source>Uses the real providers</source>
        <translation>Utilise les vrais fournisseurs</translation>
    </message>
    <message>
        <source>All answers come from the built-in simulator; no provider is asked. Press to use real providers.</source>
        <translation>Toutes les réponses viennent du simulateur intégré&#xa0;; aucun fournisseur n’est interrogé. Appuyez pour utiliser de vrais fournisseurs.</translation>
    </message>
    <message>
        <source>%L1 req/min</source>
        <translation>%L1 req/min</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>What all requests of today cost: the playground&apos;s and those of every gateway on this machine.</source>
        <translation>Ce que coûtent toutes les requêtes d’aujourd’hui : celles du playground et de toutes les passerelles de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>StopList</name>
    <message>
        <source>Stop sequences</source>
        <translation>Séquences d’arrêt</translation>
    </message>
    <message>
        <source>Remove the stop sequence %1</source>
        <translation>Retirer la séquence d’arrêt %1</translation>
    </message>
    <message>
        <source>Add a text, Enter keeps it</source>
        <translation>Ajoutez un texte, Entrée le garde</translation>
    </message>
    <message>
        <source>New stop sequence</source>
        <translation>Nouvelle séquence d’arrêt</translation>
    </message>
    <message>
        <source>A line break is written %1</source>
        <translation>Un saut de ligne s’écrit %1</translation>
    </message>
</context>
<context>
    <name>StreamRow</name>
    <message>
        <source>%1 ms, %2 bytes, %3 %4</source>
        <translation>%1 ms, %2 octets, %3 %4</translation>
    </message>
</context>
<context>
    <name>StreamTab</name>
    <message>
        <source>Find in the events</source>
        <translation>Chercher dans les événements</translation>
    </message>
    <message>
        <source>Copy all events</source>
        <translation>Copier tous les événements</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the stream as a file</source>
        <translation>Enregistrer le flux dans un fichier</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>No event holds this.</source>
        <translation>Aucun événement ne contient cela.</translation>
    </message>
    <message>
        <source>The events of this pane&apos;s next answer show here.</source>
        <translation>Les événements de la prochaine réponse de ce volet s’affichent ici.</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>Rejouer…</translation>
    </message>
    <message>
        <source>Replay a saved stream in this pane; nothing is asked</source>
        <translation>Rejouer un flux enregistré dans ce volet ; rien n’est demandé</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>Rien n’a été mesuré pendant ce temps.</translation>
    </message>
</context>
<context>
    <name>Tip</name>
    <message>
        <source>Time to first token: first visible delta − request sent. Own clock, connecting left out.</source>
        <translation>Temps jusqu’au premier token&#xa0;: premier delta visible − envoi de la requête. Horloge locale, connexion non comprise.</translation>
    </message>
    <message>
        <source>Connecting took %1.</source>
        <translation>La connexion a pris %1.</translation>
    </message>
    <message>
        <source>First answer text after %1, of which %2 thinking.</source>
        <translation>Premier texte de la réponse après %1, dont %2 de réflexion.</translation>
    </message>
    <message>
        <source>The provider itself says %1.</source>
        <translation>Le fournisseur lui-même dit %1.</translation>
    </message>
    <message>
        <source>Time in the provider&apos;s queue: %1.</source>
        <translation>Temps dans la file du fournisseur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Times that the provider told do not fit this clock and are left out.</source>
        <translation>Les temps donnés par le fournisseur ne concordent pas avec cette horloge et sont ignorés.</translation>
    </message>
    <message>
        <source>Tokens per second over the last second.</source>
        <translation>Tokens par seconde sur la dernière seconde.</translation>
    </message>
    <message>
        <source>Tokens per second of the whole answer: (output tokens − those of the first event) ÷ (last delta − first delta), thinking included.</source>
        <translation>Tokens par seconde de toute la réponse&#xa0;: (tokens de sortie − ceux du premier événement) ÷ (dernier delta − premier delta), réflexion comprise.</translation>
    </message>
    <message>
        <source>Without the thinking: %1.</source>
        <translation>Sans la réflexion&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not shown under 200 ms or 40 tokens.</source>
        <translation>Non affiché sous 200 ms ou 40 tokens.</translation>
    </message>
    <message>
        <source>≈ tokens are estimated from the text; the provider&apos;s count comes at the end.</source>
        <translation>≈ les tokens sont estimés d’après le texte&#xa0;; le compte du fournisseur arrive à la fin.</translation>
    </message>
    <message>
        <source>Input: %1, of which cached: %2</source>
        <translation>Entrée&#xa0;: %1, dont en cache&#xa0;: %2</translation>
    </message>
    <message>
        <source>Output: %1, of which thinking: %2</source>
        <translation>Sortie&#xa0;: %1, dont réflexion&#xa0;: %2</translation>
    </message>
    <message>
        <source>≈ estimated from the text; the provider&apos;s count comes at the end.</source>
        <translation>≈ estimés d’après le texte&#xa0;; le compte du fournisseur arrive à la fin.</translation>
    </message>
    <message>
        <source>As the provider counted them.</source>
        <translation>Tels que le fournisseur les a comptés.</translation>
    </message>
    <message>
        <source>The provider&apos;s counts cannot be and are not used: %1</source>
        <translation>Les comptes du fournisseur sont impossibles et ne sont pas utilisés&#xa0;: %1</translation>
    </message>
    <message>
        <source>From pressing Run to now or to the end. Own clock.</source>
        <translation>Depuis l’appui sur Lancer jusqu’à maintenant ou jusqu’à la fin. Horloge locale.</translation>
    </message>
    <message>
        <source>Request sent to last delta: %1.</source>
        <translation>De l’envoi de la requête au dernier delta&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The price of this model is not known.</source>
        <translation>Le prix de ce modèle n’est pas connu.</translation>
    </message>
    <message>
        <source>(Fresh input × price + cached input × cached price + output × price) ÷ 1,000,000, in US dollars.</source>
        <translation>(Entrée nouvelle × prix + entrée en cache × prix en cache + sortie × prix) ÷ 1 000 000, en dollars.</translation>
    </message>
    <message>
        <source>≈ because the tokens are estimated.</source>
        <translation>≈ car les tokens sont estimés.</translation>
    </message>
</context>
<context>
    <name>ToolDetails</name>
    <message>
        <source>Start it from a terminal</source>
        <translation>La lancer depuis un terminal</translation>
    </message>
    <message>
        <source>What is written in its settings while the gateway runs</source>
        <translation>Ce qui est écrit dans ses paramètres tant que la passerelle tourne</translation>
    </message>
    <message>
        <source>What connecting writes in its settings</source>
        <translation>Ce que connecter écrit dans ses paramètres</translation>
    </message>
    <message>
        <source>Its own key then stands in clear in %1.</source>
        <translation>Sa propre clé est alors en clair dans %1.</translation>
    </message>
    <message>
        <source>Model; empty: one that calls tools</source>
        <translation>Modèle ; vide : un qui appelle des outils</translation>
    </message>
    <message>
        <source>Model for %1</source>
        <translation>Modèle pour %1</translation>
    </message>
    <message>
        <source>Connect anew</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>By hand, in %1</source>
        <translation>À la main, dans %1</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Put a client key of the gateway in the place of $SLUICE_KEY.</source>
        <translation>Mettez une clé de client de la passerelle à la place de $SLUICE_KEY.</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Fold %1</source>
        <translation>Replier %1</translation>
    </message>
    <message>
        <source>Show how %1 is set up</source>
        <translation>Montrer comment configurer %1</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 aujourd’hui</translation>
    </message>
    <message>
        <source>Wait…</source>
        <translation>Patientez…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
</context>
<context>
    <name>ToolsForm</name>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>Tools: %1</source>
        <translation>Outils&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Tools as JSON</source>
        <translation>Outils en JSON</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Mettre en forme</translation>
    </message>
    <message>
        <source>Lay out the tools</source>
        <translation>Mettre les outils en forme</translation>
    </message>
    <message>
        <source>Tool choice</source>
        <translation>Choix de l’outil</translation>
    </message>
    <message>
        <source>Parallel tool calls</source>
        <translation>Appels en parallèle</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message>
        <source>Starting a tool by its command changes nothing of yours. Connecting writes into its own settings while the gateway runs, and gives them back when it ends. Each tool has a key of its own, so that its spending is told apart.</source>
        <translation>Lancer un outil par sa commande ne change rien chez vous. Connecter écrit dans ses paramètres tant que la passerelle tourne, et les rend quand elle s’arrête. Chaque outil a sa propre clé, pour que ses dépenses soient comptées à part.</translation>
    </message>
    <message>
        <source>Tools reach the gateway only while it runs.</source>
        <translation>Les outils n’atteignent la passerelle que lorsqu’elle tourne.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>L’allumer</translation>
    </message>
</context>
<context>
    <name>WholeNumberField</name>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation>Un nombre entier de %1 à %2</translation>
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
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Local tools</source>
        <translation>Outils locaux</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Garde-fous</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>sluice::AboutModel</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Wake-ups per second</source>
        <translation>Réveils par seconde</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils d’exécution</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>Lancé le</translation>
    </message>
</context>
<context>
    <name>sluice::AlertDraft</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Per cent of the budget</source>
        <translation>Pourcentage du budget</translation>
    </message>
    <message>
        <source>Per cent of the requests</source>
        <translation>Pourcentage des requêtes</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisecondes</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Jours avant</translation>
    </message>
    <message>
        <source>Empty: as usual</source>
        <translation>Vide&#xa0;: par défaut</translation>
    </message>
    <message>
        <source>As env.NAME, for whoever has it can write there</source>
        <translation>Sous la forme env.NAME, car qui l’a peut y écrire</translation>
    </message>
    <message>
        <source>http or https</source>
        <translation>http ou https</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>At most 100 characters.</source>
        <translation>Au plus 100 caractères.</translation>
    </message>
    <message>
        <source>That name is taken.</source>
        <translation>Ce nom est déjà pris.</translation>
    </message>
</context>
<context>
    <name>sluice::AlertsModel</name>
    <message>
        <source>Alerts cannot be kept: the data store could not be opened.</source>
        <translation>Les alertes ne peuvent être conservées&#xa0;: le stockage n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>A budget is spent</source>
        <translation>Budget épuisé</translation>
    </message>
    <message>
        <source>Requests fail</source>
        <translation>Requêtes en échec</translation>
    </message>
    <message>
        <source>Answers are slow</source>
        <translation>Réponses lentes</translation>
    </message>
    <message>
        <source>A provider is down</source>
        <translation>Fournisseur en panne</translation>
    </message>
    <message>
        <source>Providers&apos; limits reached</source>
        <translation>Limites de fournisseurs atteintes</translation>
    </message>
    <message>
        <source>Nobody asks</source>
        <translation>Aucune requête</translation>
    </message>
    <message>
        <source>A client key ends</source>
        <translation>Une clé de client expire</translation>
    </message>
    <message>
        <source>An export loses records</source>
        <translation>Un export perd des enregistrements</translation>
    </message>
    <message>
        <source>This desktop</source>
        <translation>Ce bureau</translation>
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
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Demande à %1…</translation>
    </message>
    <message>
        <source>%1 took the test message.</source>
        <translation>%1 a accepté le message de test.</translation>
    </message>
    <message>
        <source>%1 did not take it: %2</source>
        <translation>%1 ne l’a pas accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>A secret cannot be read</source>
        <translation>Un secret est illisible</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Guards refuse requests</source>
        <translation>Des garde-fous refusent des requêtes</translation>
    </message>
</context>
<context>
    <name>sluice::AnswerDiff</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no other pane to compare with.</source>
        <translation>Il n’y a pas d’autre volet à comparer.</translation>
    </message>
    <message>
        <source>Compared once the answers are whole.</source>
        <translation>Comparé une fois les réponses complètes.</translation>
    </message>
    <message>
        <source>There are not two answers yet.</source>
        <translation>Il n’y a pas encore deux réponses.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Les deux sont identiques.</translation>
    </message>
    <message>
        <source>%1 % of both is the same.</source>
        <translation>%1 % des deux est identique.</translation>
    </message>
</context>
<context>
    <name>sluice::AttachedImages</name>
    <message>
        <source>Pasted image</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>%1 × %2 · %3 · ≈%4 tok</source>
        <translation>%1 × %2 · %3 · ≈%4 tok</translation>
    </message>
    <message>
        <source>Only files of this computer are attached; save the image first.</source>
        <translation>Seuls des fichiers de cet ordinateur sont joints ; enregistrez d’abord l’image.</translation>
    </message>
    <message>
        <source>At most %1 images go with one prompt.</source>
        <translation>Au plus %1 images par requête.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>sluice::AuditModel</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Par le biais de</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Its sum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>Row %1 is not as it was written, or is missing. What is before it is whole.</source>
        <translation>La ligne %1 n’est plus telle qu’elle a été écrite, ou manque. Ce qui précède est intact.</translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) are as they were written.</source>
        <translation>
            <numerusform>La seule ligne (%n) est telle qu’elle a été écrite.</numerusform>
            <numerusform>Les %n lignes sont telles qu’elles ont été écrites.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ClientKeysModel</name>
    <message>
        <source>This key was revoked in the meantime. Make a new one.</source>
        <translation>Cette clé a été révoquée entre-temps. Créez-en une nouvelle.</translation>
    </message>
</context>
<context>
    <name>sluice::DataModel</name>
    <message>
        <source>A copy of everything is in %1</source>
        <translation>Une copie de tout est dans %1</translation>
    </message>
    <message>
        <source>The requests are in %1</source>
        <translation>Les requêtes sont dans %1</translation>
    </message>
    <message>
        <source>All requests are deleted. What keys spent today and this month still counts.</source>
        <translation>Toutes les requêtes sont supprimées. Ce que les clés ont dépensé aujourd’hui et ce mois compte toujours.</translation>
    </message>
</context>
<context>
    <name>sluice::Desktop</name>
    <message numerus="yes">
        <source>%n request(s) are running through the gateway. Quitting breaks them off.</source>
        <translation>
            <numerusform>%n requête passe par la passerelle. Quitter l’interrompt.</numerusform>
            <numerusform>%n requêtes passent par la passerelle. Quitter les interrompt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are running in the playground. Quitting breaks them off.</source>
        <translation>
            <numerusform>%n réponse est en cours dans le playground. Quitter l’interrompt.</numerusform>
            <numerusform>%n réponses sont en cours dans le playground. Quitter les interrompt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are running in the playground.</source>
        <translation>
            <numerusform>%n réponse est en cours dans le playground.</numerusform>
            <numerusform>%n réponses sont en cours dans le playground.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ErrorCardModel</name>
    <message>
        <source>The answer from %1 broke off</source>
        <translation>La réponse de %1 s’est interrompue</translation>
    </message>
    <message>
        <source>There is no key for %1</source>
        <translation>Il n’y a pas de clé pour %1</translation>
    </message>
    <message>
        <source>%1 does not allow this model with your key</source>
        <translation>%1 n’autorise pas ce modèle avec votre clé</translation>
    </message>
    <message>
        <source>%1 refused the key</source>
        <translation>%1 a refusé la clé</translation>
    </message>
    <message>
        <source>%1 refused the key ending …%2</source>
        <translation>%1 a refusé la clé finissant par …%2</translation>
    </message>
    <message>
        <source>The budget or credit at %1 is used up</source>
        <translation>Le budget ou le crédit chez %1 est épuisé</translation>
    </message>
    <message>
        <source>A rate limit of %1 is reached</source>
        <translation>Une limite de débit de %1 est atteinte</translation>
    </message>
    <message>
        <source>%1 does not serve this model</source>
        <translation>%1 ne propose pas ce modèle</translation>
    </message>
    <message>
        <source>No provider serves this model</source>
        <translation>Aucun fournisseur ne propose ce modèle</translation>
    </message>
    <message>
        <source>%1 did not accept the request</source>
        <translation>%1 n’a pas accepté la requête</translation>
    </message>
    <message>
        <source>%1 did not accept “%2”</source>
        <translation>%1 n’a pas accepté «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The request is too large for this model</source>
        <translation>La requête est trop grande pour ce modèle</translation>
    </message>
    <message>
        <source>%1 cannot do this</source>
        <translation>%1 ne sait pas faire cela</translation>
    </message>
    <message>
        <source>%1 could not be reached</source>
        <translation>%1 est injoignable</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>%1 has a fault</source>
        <translation>%1 est en panne</translation>
    </message>
    <message>
        <source>Something went wrong in Sluice</source>
        <translation>Un problème est survenu dans Sluice</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>requête %1</translation>
    </message>
    <message>
        <source>This was not sent to %1</source>
        <translation>Ceci n’a pas été envoyé à %1</translation>
    </message>
    <message>
        <source>As far as is known, this model takes no images. Pick one that does, or ask again without the image.</source>
        <translation>Autant qu’on sache, ce modèle n’accepte pas d’images. Choisissez-en un qui les accepte, ou reposez la question sans l’image.</translation>
    </message>
</context>
<context>
    <name>sluice::FileQuestions</name>
    <message>
        <source>Export the session</source>
        <translation>Exporter la session</translation>
    </message>
    <message>
        <source>Import a session</source>
        <translation>Importer une session</translation>
    </message>
    <message>
        <source>Sessions (*.json)</source>
        <translation>Sessions (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Attach images</source>
        <translation>Joindre des images</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Replay a stream</source>
        <translation>Rejouer un flux</translation>
    </message>
    <message>
        <source>Streams (*.sse)</source>
        <translation>Flux (*.sse)</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Choisir un fichier de certificats</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificats (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Dossier :</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Nom du fichier :</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Type de fichier :</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>sluice::GatewayModel</name>
    <message>
        <source>Port %1 is taken by %2 (process %3).</source>
        <translation>Le port %1 est pris par %2 (processus %3).</translation>
    </message>
</context>
<context>
    <name>sluice::GuardDraft</name>
    <message>
        <source>A guard needs a name.</source>
        <translation>Un garde-fou a besoin d’un nom.</translation>
    </message>
    <message>
        <source>At most 100 characters, without / and commas.</source>
        <translation>Au plus 100 caractères, sans / ni virgules.</translation>
    </message>
    <message>
        <source>There is a guard of that name.</source>
        <translation>Un autre garde-fou porte ce nom.</translation>
    </message>
</context>
<context>
    <name>sluice::GuardsModel</name>
    <message>
        <source>Guards cannot be kept: the data store could not be opened.</source>
        <translation>Les garde-fous ne peuvent être conservés&#xa0;: le stockage n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Injected instructions</source>
        <translation>Instructions injectées</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>Expressions</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>A service&apos;s judgement</source>
        <translation>Jugement d’un service</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retrancher</translation>
    </message>
    <message>
        <source>Only record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Ombre</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>Schéma JSON</translation>
    </message>
    <message>
        <source>Ask another model</source>
        <translation>Demander à un autre modèle</translation>
    </message>
</context>
<context>
    <name>sluice::Images</name>
    <message>
        <source>This is no PNG, JPEG, GIF or WebP image.</source>
        <translation>Ce n’est pas une image PNG, JPEG, GIF ou WebP.</translation>
    </message>
    <message>
        <source>%1 images cannot be read here; save it as PNG or JPEG.</source>
        <translation>Les images %1 ne peuvent pas être lues ici ; enregistrez-la en PNG ou JPEG.</translation>
    </message>
    <message>
        <source>The image has %1 million pixels; at most %2 million are read.</source>
        <translation>L’image a %1 millions de pixels ; au plus %2 millions sont lus.</translation>
    </message>
    <message>
        <source>The image is damaged.</source>
        <translation>L’image est endommagée.</translation>
    </message>
    <message>
        <source>The image is too large, even when it is made smaller.</source>
        <translation>L’image est trop grande, même réduite.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The file is longer than %1.</source>
        <translation>Le fichier dépasse %1.</translation>
    </message>
</context>
<context>
    <name>sluice::InspectorModel</name>
    <message>
        <source>Which provider has this model shows when it is asked.</source>
        <translation>On saura quel fournisseur a ce modèle quand il sera interrogé.</translation>
    </message>
    <message>
        <source>Only the first part is shown, as it is sent. Copy gives all %1.</source>
        <translation>Seul le début est affiché, tel qu’envoyé. Copier donne les %1 en entier.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Images are shortened here. Copy gives all %1.</source>
        <translation>Les images sont abrégées ici. Copier donne les %1 entiers.</translation>
    </message>
    <message>
        <source>%1 is not replayed: %2</source>
        <translation>%1 n’est pas rejoué : %2</translation>
    </message>
    <message>
        <source>%1 is not replayed while answers come.</source>
        <translation>%1 n’est pas rejoué tant que des réponses arrivent.</translation>
    </message>
</context>
<context>
    <name>sluice::KeyDraft</name>
    <message>
        <source>Give it a name, such as that of the tool or person who uses it.</source>
        <translation>Donnez-lui un nom, par exemple celui de l’outil ou de la personne qui l’utilise.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Au plus %1 caractères.</translation>
    </message>
    <message>
        <source>Sluice uses this name for its own key. Choose another one.</source>
        <translation>Sluice utilise ce nom pour sa propre clé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Another key has this name.</source>
        <translation>Une autre clé porte ce nom.</translation>
    </message>
    <message>
        <source>A date such as %1, or a number of days.</source>
        <translation>Une date comme %1, ou un nombre de jours.</translation>
    </message>
    <message>
        <source>This day is over. Choose a later one.</source>
        <translation>Ce jour est passé. Choisissez-en un plus tard.</translation>
    </message>
    <message>
        <source>A whole number of 1 or more, or empty for no limit.</source>
        <translation>Un nombre entier à partir de 1, ou vide pour ne pas limiter.</translation>
    </message>
    <message>
        <source>An amount in US dollars such as %1, or empty for no limit.</source>
        <translation>Un montant en dollars comme %1, ou vide pour ne pas limiter.</translation>
    </message>
</context>
<context>
    <name>sluice::KeyRing</name>
    <message>
        <source>The keychain did not give the key: it is locked, or the key is no longer in it.</source>
        <translation>Le trousseau n’a pas donné la clé&#xa0;: il est verrouillé, ou la clé n’y est plus.</translation>
    </message>
</context>
<context>
    <name>sluice::LinkModel</name>
    <message>
        <source>What stands before the @ is a user name, not the place it leads to.</source>
        <translation>Ce qui précède le @ est un nom d’utilisateur, non l’endroit où il mène.</translation>
    </message>
    <message>
        <source>The name of this place has letters that may look like others.</source>
        <translation>Le nom de ce site contient des lettres qui peuvent ressembler à d’autres.</translation>
    </message>
</context>
<context>
    <name>sluice::LocalServersModel</name>
    <message>
        <source>%1 · removed</source>
        <translation>%1 · retiré</translation>
    </message>
    <message>
        <source>%1 · does not answer</source>
        <translation>%1 · ne répond pas</translation>
    </message>
    <message>
        <source>%1 · wants a key</source>
        <translation>%1 · demande une clé</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n model(s)</source>
        <translation>
            <numerusform>%1 · %n modèle</numerusform>
            <numerusform>%1 · %n modèles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::LookModel</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>sluice::MissingKeys</name>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Le trousseau ne répond pas.</translation>
    </message>
    <message>
        <source>%1 Set %2 in the environment.</source>
        <translation>%1 Définissez %2 dans l’environnement.</translation>
    </message>
</context>
<context>
    <name>sluice::ModelPickerModel</name>
    <message>
        <source>In this pane</source>
        <translation>Dans ce volet</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Étoilés</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Tel que saisi</translation>
    </message>
</context>
<context>
    <name>sluice::NetworkModel</name>
    <message>
        <source>The data store cannot be opened, so nothing can be set.</source>
        <translation>Le stockage ne peut être ouvert, rien ne peut donc être réglé.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address. Until then all stays as it was.</source>
        <translation>Saisissez l’adresse du proxy. D’ici là, rien ne change.</translation>
    </message>
    <message>
        <source>Only proxies that speak HTTP or SOCKS5 can be used, as http://… or socks5://….</source>
        <translation>Seuls les proxys HTTP ou SOCKS5 conviennent, comme http://… ou socks5://….</translation>
    </message>
    <message>
        <source>This is no address. It looks like proxy.example or 192.0.2.1.</source>
        <translation>Ce n’est pas une adresse. Elle ressemble à proxy.example ou 192.0.2.1.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>The password is too long: a proxy takes at most 255 bytes.</source>
        <translation>Le mot de passe est trop long : un proxy accepte au plus 255 octets.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Dans le trousseau</translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation>Pour cette exécution seulement</translation>
    </message>
    <message>
        <source>In the keychain, asked for when it is needed</source>
        <translation>Dans le trousseau, demandé quand il le faut</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is empty. What was before stays.</source>
        <translation>%1 ne peut être lu, ou est vide. Rien ne change.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM or DER form. What was before stays.</source>
        <translation>%1 ne contient aucun certificat PEM ou DER. Rien ne change.</translation>
    </message>
    <message>
        <source>This file cannot be read any more, or holds no certificate. Until it does, or another is chosen, only the system&apos;s authorities are trusted.</source>
        <translation>Ce fichier ne peut plus être lu ou ne contient aucun certificat. D’ici là, ou jusqu’au choix d’un autre, seules les autorités du système sont acceptées.</translation>
    </message>
</context>
<context>
    <name>sluice::PaneModel</name>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>réflexion</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>tronqué</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>filtré</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>%1: failed, %2</source>
        <translation>%1&#xa0;: échec, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: stopped after %n token(s)</source>
        <translation>
            <numerusform>%1&#xa0;: arrêté après %n token</numerusform>
            <numerusform>%1&#xa0;: arrêté après %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: answer cut off at the token limit, %n token(s)</source>
        <translation>
            <numerusform>%1&#xa0;: réponse tronquée à la limite de tokens, %n token</numerusform>
            <numerusform>%1&#xa0;: réponse tronquée à la limite de tokens, %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: answer withheld by a content filter, %n token(s)</source>
        <translation>
            <numerusform>%1&#xa0;: réponse retenue par un filtre de contenu, %n token</numerusform>
            <numerusform>%1&#xa0;: réponse retenue par un filtre de contenu, %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: answer complete, %n token(s)</source>
        <translation>
            <numerusform>%1&#xa0;: réponse terminée, %n token</numerusform>
            <numerusform>%1&#xa0;: réponse terminée, %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>Vous avez arrêté cette réponse.</translation>
    </message>
    <message>
        <source>The answer is cut off: it reached the limit of tokens.</source>
        <translation>La réponse est tronquée&#xa0;: elle a atteint la limite de tokens.</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter withheld the rest of this answer.</source>
        <translation>Le filtre de contenu du fournisseur a retenu le reste de cette réponse.</translation>
    </message>
    <message>
        <source>Answer of %1: %2</source>
        <translation>Réponse de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>lost after %1 tok, %2</source>
        <translation>perdue après %1 tok, %2</translation>
    </message>
    <message>
        <source>The model ended without an answer.</source>
        <translation>Le modèle s’est arrêté sans réponse.</translation>
    </message>
    <message>
        <source>The limit of tokens was reached before the answer began.</source>
        <translation>La limite de tokens a été atteinte avant le début de la réponse.</translation>
    </message>
    <message>
        <source>The provider withheld the answer.</source>
        <translation>Le fournisseur a retenu la réponse.</translation>
    </message>
    <message>
        <source>Stopped before the answer began.</source>
        <translation>Arrêté avant le début de la réponse.</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>Sluice ended while this answer came. What had come by then was kept.</source>
        <translation>Sluice s’est arrêté pendant l’arrivée de cette réponse. Ce qui était arrivé a été conservé.</translation>
    </message>
    <message>
        <source>%1 %2/%3</source>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>waits its turn</source>
        <translation>attend son tour</translation>
    </message>
    <message>
        <source>%1 cheaper than the next pane</source>
        <translation>%1 moins cher que le volet suivant</translation>
    </message>
    <message>
        <source>%1 faster than the next pane</source>
        <translation>%1 plus rapide que le volet suivant</translation>
    </message>
    <message>
        <source>%1 cheaper</source>
        <translation>%1 moins cher</translation>
    </message>
    <message>
        <source>%1 faster</source>
        <translation>%1 plus rapide</translation>
    </message>
</context>
<context>
    <name>sluice::PaneSettings</name>
    <message>
        <source>Nothing is set any more.</source>
        <translation>Plus rien n’est réglé.</translation>
    </message>
</context>
<context>
    <name>sluice::Parameters</name>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
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
        <translation>Tokens de sortie max.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Pénalité de présence</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Pénalité de fréquence</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <translation>Séquences d’arrêt</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Effort de raisonnement</translation>
    </message>
    <message>
        <source>Service tier</source>
        <translation>Niveau de service</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Response format</source>
        <translation>Format de réponse</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Tool choice</source>
        <translation>Choix de l’outil</translation>
    </message>
    <message>
        <source>Parallel tool calls</source>
        <translation>Appels en parallèle</translation>
    </message>
    <message>
        <source>%1: sent as %2</source>
        <translation>%1&#xa0;: envoyé comme %2</translation>
    </message>
    <message>
        <source>%1: shortened</source>
        <translation>%1&#xa0;: raccourci</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <translation>%1&#xa0;: omis</translation>
    </message>
    <message>
        <source>For this model – %1.</source>
        <translation>Pour ce modèle – %1.</translation>
    </message>
    <message>
        <source>This model takes no images: it will not be asked. Take them out or pick another one.</source>
        <translation>Ce modèle n’accepte pas d’images : il ne sera pas interrogé. Retirez-les ou choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>sluice::ParametersModel</name>
    <message>
        <source>Not taken by this provider</source>
        <translation>Refusé par ce fournisseur</translation>
    </message>
    <message>
        <source>Not taken by this model</source>
        <translation>Refusé par ce modèle</translation>
    </message>
    <message>
        <source>At least %1: it is raised to that</source>
        <translation>Au moins %1&#xa0;: relevé à cette valeur</translation>
    </message>
    <message>
        <source>At most %1: it is lowered to that</source>
        <translation>Au plus %1&#xa0;: abaissé à cette valeur</translation>
    </message>
    <message>
        <source>Not among what this model takes</source>
        <translation>Absent de ce que ce modèle accepte</translation>
    </message>
    <message>
        <source>Longer than %1 characters: left out</source>
        <translation>Plus de %1 caractères&#xa0;: omis</translation>
    </message>
    <message>
        <source>This is no whole number; it is not sent</source>
        <translation>Ce n’est pas un nombre entier&#xa0;; non envoyé</translation>
    </message>
    <message>
        <source>This is no number; it is not sent</source>
        <translation>Ce n’est pas un nombre&#xa0;; non envoyé</translation>
    </message>
    <message>
        <source>%1: “%2” is no number.</source>
        <translation>%1 : « %2 » n’est pas un nombre.</translation>
    </message>
</context>
<context>
    <name>sluice::PlaygroundModel</name>
    <message>
        <source>A new conversation has begun.</source>
        <translation>Une nouvelle conversation a commencé.</translation>
    </message>
    <message>
        <source>Pane %1 is closed.</source>
        <translation>Le volet %1 est fermé.</translation>
    </message>
    <message>
        <source>The message and what followed it are deleted.</source>
        <translation>Le message et ce qui le suivait sont supprimés.</translation>
    </message>
    <message>
        <source>The change to the prompt is given up.</source>
        <translation>La modification de la prompt est abandonnée.</translation>
    </message>
    <message>
        <source>The images are still being read.</source>
        <translation>Les images sont encore en cours de lecture.</translation>
    </message>
    <message>
        <source>Replay of %1</source>
        <translation>Relecture de %1</translation>
    </message>
</context>
<context>
    <name>sluice::PresetFolder</name>
    <message>
        <source>This is no file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The preset was not saved: %1</source>
        <translation>Le préréglage n’a pas été enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>sluice::PresetsModel</name>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 in the folder of presets cannot be read.</source>
        <translation>%1 dans le dossier des préréglages est illisible.</translation>
    </message>
    <message>
        <source>“%1” is used.</source>
        <translation>«&#xa0;%1&#xa0;» est utilisé.</translation>
    </message>
    <message>
        <source>Back to “%1”.</source>
        <translation>Retour à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé.</translation>
    </message>
    <message>
        <source>Only files on this machine can be opened.</source>
        <translation>Seuls les fichiers de cette machine peuvent être ouverts.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
</context>
<context>
    <name>sluice::PricesModel</name>
    <message>
        <source>%1 in, %2 cached, %3 out</source>
        <translation>%1 entrée, %2 cache, %3 sortie</translation>
    </message>
    <message>
        <source>A number of dollars, 0 or more.</source>
        <translation>Un montant en dollars, 0 ou plus.</translation>
    </message>
    <message>
        <source>A provider and its model, with a slash between.</source>
        <translation>Un fournisseur et son modèle, séparés par une barre.</translation>
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
        <translation>%1&#xa0;: ≈%2 tokens, %3 du contexte, entrée %4</translation>
    </message>
    <message>
        <source>The answers&apos; tokens come on top.</source>
        <translation>S’y ajoutent les tokens des réponses.</translation>
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
        <translation>Le trousseau n’a aucune clé de ces fournisseurs.</translation>
    </message>
    <message>
        <source>Its model list came in %1.</source>
        <translation>Sa liste de modèles est arrivée en %1.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>pas de clé</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>Une clé</translation>
    </message>
    <message>
        <source>Key ending …%1</source>
        <translation>Clé finissant par …%1</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>%1, in the keychain</source>
        <translation>%1, dans le trousseau</translation>
    </message>
    <message>
        <source>%1, for this run only</source>
        <translation>%1, jusqu’à la fermeture seulement</translation>
    </message>
    <message>
        <source>In the keychain, which has not given it</source>
        <translation>Dans le trousseau, qui ne l’a pas donnée</translation>
    </message>
    <message>
        <source>%1, no key needed</source>
        <translation>%1, sans clé</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Pas de clé</translation>
    </message>
    <message>
        <source>the one in the keychain is not used</source>
        <translation>celle du trousseau n’est pas utilisée</translation>
    </message>
    <message>
        <source>This is no key: it is one word, without spaces or line ends. Copy it again, whole and alone.</source>
        <translation>Ce n’est pas une clé : une clé est un seul mot, sans espace ni fin de ligne. Copiez-la de nouveau, entière et seule.</translation>
    </message>
    <message>
        <source>This key is there already.</source>
        <translation>Cette clé est déjà là.</translation>
    </message>
    <message>
        <source>Another key has this name.</source>
        <translation>Une autre clé porte ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered in %2 with %n model(s).</source>
        <translation>
            <numerusform>%1 a répondu en %2 avec %n modèle.</numerusform>
            <numerusform>%1 a répondu en %2 avec %n modèles.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refuses the key: %2 Copy it again from the provider&apos;s site, or paste another one.</source>
        <translation>%1 refuse la clé : %2 Copiez-la de nouveau depuis le site du fournisseur, ou collez-en une autre.</translation>
    </message>
    <message>
        <source>TTFT of its last answer, at %1.</source>
        <translation>TTFT de sa dernière réponse, à %1.</translation>
    </message>
    <message>
        <source>Its last answer&apos;s TTFT stands here; there was none yet.</source>
        <translation>Ici s’affiche le TTFT de sa dernière réponse ; il n’y en a pas encore eu.</translation>
    </message>
    <message>
        <source>A key is never written into a file of Sluice.</source>
        <translation>Une clé n’est jamais écrite dans un fichier de Sluice.</translation>
    </message>
    <message>
        <source>A key that is saved goes to the keychain of this system (%1), never into a file of Sluice.</source>
        <translation>Une clé enregistrée va dans le trousseau de ce système (%1), jamais dans un fichier de Sluice.</translation>
    </message>
    <message>
        <source>There is no keychain here (Secret Service or KWallet): a key is used until Sluice ends and kept nowhere. For one that stays, set a variable before Sluice starts: %1.</source>
        <translation>Il n’y a pas de trousseau ici (Secret Service ou KWallet) : une clé sert jusqu’à la fin de Sluice et n’est conservée nulle part. Pour qu’une clé reste, définissez une variable avant de démarrer Sluice : %1.</translation>
    </message>
</context>
<context>
    <name>sluice::RequestChart</name>
    <message>
        <source>Requests, and those that failed</source>
        <translation>Requêtes et échecs</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>TTFT: median and 95 %</source>
        <translation>TTFT : médiane et 95 %</translation>
    </message>
    <message>
        <source>tok/s, median</source>
        <translation>tok/s, médiane</translation>
    </message>
</context>
<context>
    <name>sluice::RequestCharts</name>
    <message numerus="yes">
        <source>%1 · %n request(s)</source>
        <translation>
            <numerusform>%1 · %n requête</numerusform>
            <numerusform>%1 · %n requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest 200,000 are counted</source>
        <translation>seules les 200 000 dernières sont comptées</translation>
    </message>
    <message>
        <source>%1, %2 stopped</source>
        <translation>%1, %2 arrêtées</translation>
    </message>
    <message>
        <source>median %1, 95 % under %2</source>
        <translation>médiane %1, 95 % sous %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), %1 failed</source>
        <translation>
            <numerusform>%Ln requête, %1 en échec</numerusform>
            <numerusform>%Ln requêtes, %1 en échec</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::RequestDetail</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Répondu par</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Tokens in/out</source>
        <translation>Tokens entrée/sortie</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Its counts</source>
        <translation>Ses comptes</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>Raison de la fin</translation>
    </message>
    <message>
        <source>Id at the provider</source>
        <translation>ID chez le fournisseur</translation>
    </message>
    <message>
        <source>The first 32 KiB of each text are shown; copying takes all.</source>
        <translation>Les 32 premiers Kio de chaque texte sont affichés ; la copie prend tout.</translation>
    </message>
    <message>
        <source>Its texts were not kept. Settings › Data can have them kept from now on; then a request can be read here and opened in the playground.</source>
        <translation>Ses textes n’ont pas été gardés. Paramètres › Données peut les faire garder désormais ; une requête peut alors être lue ici et ouverte dans le playground.</translation>
    </message>
    <message>
        <source>Its texts were not kept: only those of requests that fail are. Settings › Data can have all kept.</source>
        <translation>Ses textes n’ont pas été gardés : seuls ceux des échecs le sont. Paramètres › Données peut tous les faire garder.</translation>
    </message>
    <message>
        <source>Its texts were not kept when it was made, or are gone by now.</source>
        <translation>Ses textes n’ont pas été gardés, ou ont disparu depuis.</translation>
    </message>
    <message>
        <source>It cannot be asked again: %1</source>
        <translation>Elle ne peut être redemandée : %1</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Garde-fous</translation>
    </message>
    <message>
        <source>There is room for %1 panes only. Not asked again: %2.</source>
        <translation>Il n’y a de place que pour %1 volets. Non interrogé à nouveau : %2.</translation>
    </message>
    <message>
        <source>began at %1</source>
        <translation>commencé à %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>a duré %1</translation>
    </message>
</context>
<context>
    <name>sluice::RouteDraft</name>
    <message>
        <source>In order</source>
        <translation>Dans l’ordre</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>Selon le poids</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>À tour de rôle</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>Quickest to begin</source>
        <translation>Le plus prompt à répondre</translation>
    </message>
    <message>
        <source>Most tokens a second</source>
        <translation>Le plus de tokens par seconde</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>Le moins cher</translation>
    </message>
    <message>
        <source>The first target answers; the others stand in when it fails.</source>
        <translation>La première cible répond&#xa0;; les autres la remplacent quand elle échoue.</translation>
    </message>
    <message>
        <source>Each target gets a share of the requests by its weight.</source>
        <translation>Chaque cible reçoit une part des requêtes selon son poids.</translation>
    </message>
    <message>
        <source>The targets take turns.</source>
        <translation>Les cibles répondent à tour de rôle.</translation>
    </message>
    <message>
        <source>Any target, with equal chances.</source>
        <translation>N’importe quelle cible, à chances égales.</translation>
    </message>
    <message>
        <source>The target whose first token has come soonest of late.</source>
        <translation>La cible dont le premier token est arrivé le plus tôt récemment.</translation>
    </message>
    <message>
        <source>The target that has written fastest of late.</source>
        <translation>La cible qui a écrit le plus vite récemment.</translation>
    </message>
    <message>
        <source>The target with the lowest price.</source>
        <translation>La cible au prix le plus bas.</translation>
    </message>
    <message>
        <source>Pick a model, or type one as provider/model.</source>
        <translation>Choisissez un modèle, ou saisissez-en un comme fournisseur/modèle.</translation>
    </message>
    <message>
        <source>Must be provider/model, with one of the providers %1.</source>
        <translation>Doit être fournisseur/modèle, avec l’un des fournisseurs %1.</translation>
    </message>
    <message>
        <source>The weight is a number above 0, such as %1.</source>
        <translation>Le poids est un nombre supérieur à 0, comme %1.</translation>
    </message>
    <message>
        <source>The tier is a whole number from 0 to %1; lower ones come first.</source>
        <translation>Le niveau est un nombre entier de 0 à %1&#xa0;; les plus bas passent d’abord.</translation>
    </message>
    <message>
        <source>Give it a name; clients ask for it as their model.</source>
        <translation>Donnez-lui un nom&#xa0;; les clients le demandent comme modèle.</translation>
    </message>
    <message>
        <source>Another route has this name.</source>
        <translation>Une autre route porte ce nom.</translation>
    </message>
    <message>
        <source>A route needs at least one target.</source>
        <translation>Une route a besoin d’au moins une cible.</translation>
    </message>
</context>
<context>
    <name>sluice::RouteMenu</name>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copier le nom</translation>
    </message>
</context>
<context>
    <name>sluice::RoutesModel</name>
    <message>
        <source>failing, tried again in %1</source>
        <translation>en panne, nouvel essai dans %1</translation>
    </message>
    <message>
        <source>failing, being tried again</source>
        <translation>en panne, nouvel essai en cours</translation>
    </message>
    <message>
        <source>at its limit for %1</source>
        <translation>à sa limite pendant %1</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>%1 · %2 tok/s</source>
        <translation>%1 · %2 tok/s</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>pas de clé</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>poids %1</translation>
    </message>
    <message>
        <source>tier %1</source>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>clé %1</translation>
    </message>
    <message>
        <source>%1 lists no model of this name.</source>
        <translation>%1 ne liste aucun modèle de ce nom.</translation>
    </message>
</context>
<context>
    <name>sluice::SecretsModel</name>
    <message>
        <source>Was not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <translation>Lu le %1</translation>
    </message>
    <message>
        <source>Could not be read again; the last value is kept. %1</source>
        <translation>Relecture impossible ; la dernière valeur est gardée. %1</translation>
    </message>
    <message>
        <source>Cannot be read; what needs it is off. %1</source>
        <translation>Illisible ; ce qui en dépend est arrêté. %1</translation>
    </message>
</context>
<context>
    <name>sluice::SessionsModel</name>
    <message>
        <source>“%1” is written.</source>
        <translation>«&#xa0;%1&#xa0;» est écrit.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importée</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvées</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>%1 (fork)</source>
        <translation>%1 (dérivée)</translation>
    </message>
    <message>
        <source>“%1” is in the bin.</source>
        <translation>«&#xa0;%1&#xa0;» est dans la corbeille.</translation>
    </message>
    <message>
        <source>Sessions are kept only until you quit. %1</source>
        <translation>Les sessions ne sont conservées que jusqu’à la fermeture. %1</translation>
    </message>
    <message>
        <source>What is new cannot be kept for now. %1</source>
        <translation>Les nouveautés ne peuvent être conservées pour l’instant. %1</translation>
    </message>
    <message>
        <source>Searching does not work. %1</source>
        <translation>La recherche ne fonctionne pas. %1</translation>
    </message>
</context>
<context>
    <name>sluice::ShortcutsModel</name>
    <message>
        <source>Ask all panes</source>
        <translation>Interroger tous les volets</translation>
    </message>
    <message>
        <source>Ask all panes, wherever the keyboard is</source>
        <translation>Interroger tous les volets, où que soit le clavier</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Stop the pane, or leave the maximised one</source>
        <translation>Arrêter le volet, ou quitter le volet agrandi</translation>
    </message>
    <message>
        <source>Stop all panes</source>
        <translation>Arrêter tous les volets</translation>
    </message>
    <message>
        <source>Commands, sessions and models</source>
        <translation>Commandes, sessions et modèles</translation>
    </message>
    <message>
        <source>Pick a model for the pane</source>
        <translation>Choisir un modèle pour le volet</translation>
    </message>
    <message>
        <source>Add a pane</source>
        <translation>Ajouter un volet</translation>
    </message>
    <message>
        <source>Go to a pane</source>
        <translation>Aller à un volet</translation>
    </message>
    <message>
        <source>Parameters, request, stream, code</source>
        <translation>Paramètres, requête, flux, code</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Bring the last prompt back</source>
        <translation>Rappeler le dernier prompt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>%1 is needed for writing. Hold Ctrl or Alt, or take a function key.</source>
        <translation>%1 sert à écrire. Maintenez Ctrl ou Alt, ou prenez une touche de fonction.</translation>
    </message>
    <message>
        <source>%1 has a meaning that stays.</source>
        <translation>%1 a un sens fixe.</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <translation>%1 est pris par « %2 ».</translation>
    </message>
</context>
<context>
    <name>sluice::StreamModel</name>
    <message>
        <source>%1 events</source>
        <translation>%1 événements</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 trouvés</translation>
    </message>
    <message>
        <source>%1 more were not kept: the stream is too long.</source>
        <translation>%1 autres n’ont pas été gardés&#xa0;: le flux est trop long.</translation>
    </message>
</context>
<context>
    <name>sluice::ToolsLane</name>
    <message>
        <source>The gateway offers no model: a provider needs its key first.</source>
        <translation>La passerelle n’offre aucun modèle : un fournisseur a d’abord besoin de sa clé.</translation>
    </message>
</context>
<context>
    <name>sluice::ToolsModel</name>
    <message>
        <source>cannot</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>connected: %1</source>
        <translation>connecté : %1</translation>
    </message>
    <message>
        <source>Connecting needs the gateway to run.</source>
        <translation>Pour connecter, la passerelle doit tourner.</translation>
    </message>
</context>
<context>
    <name>sluice::TrayIcon</name>
    <message>
        <source>Gateway is stopping</source>
        <translation>La passerelle s’arrête</translation>
    </message>
    <message>
        <source>Gateway on %1</source>
        <translation>Passerelle sur %1</translation>
    </message>
    <message>
        <source>Gateway did not start</source>
        <translation>La passerelle n’a pas démarré</translation>
    </message>
    <message>
        <source>Gateway is off</source>
        <translation>La passerelle est arrêtée</translation>
    </message>
    <message>
        <source>Stop gateway now</source>
        <translation>Arrêter la passerelle maintenant</translation>
    </message>
    <message>
        <source>Stop gateway</source>
        <translation>Arrêter la passerelle</translation>
    </message>
    <message>
        <source>Start gateway</source>
        <translation>Démarrer la passerelle</translation>
    </message>
    <message>
        <source>Copy base URL</source>
        <translation>Copier l’URL de base</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Open Sluice</source>
        <translation>Ouvrir Sluice</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Copy environment</source>
        <translation>Copier l’environnement</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouveau chat</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Lancer à la connexion</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>sluice::TrayNews</name>
    <message numerus="yes">
        <source>%n request(s) in the last minute</source>
        <translation>
            <numerusform>%n requête dans la dernière minute</numerusform>
            <numerusform>%n requêtes dans la dernière minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échouée</numerusform>
            <numerusform>%n échouées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 aujourd’hui</translation>
    </message>
    <message>
        <source>A budget is spent</source>
        <translation>Budget épuisé</translation>
    </message>
    <message>
        <source>%1 has spent its budget; its requests are refused.</source>
        <translation>%1 a épuisé son budget&#xa0;; ses requêtes sont refusées.</translation>
    </message>
    <message>
        <source>A request failed</source>
        <translation>Une requête a échoué</translation>
    </message>
    <message>
        <source>A model is left alone</source>
        <translation>Un modèle est en pause</translation>
    </message>
    <message>
        <source>%1 failed several times and is tried again in %2.</source>
        <translation>%1 a échoué plusieurs fois&#xa0;; nouvel essai dans %2.</translation>
    </message>
    <message>
        <source>The gateway did not start</source>
        <translation>La passerelle n’a pas démarré</translation>
    </message>
    <message numerus="yes">
        <source>%n more since the last notice.</source>
        <translation>
            <numerusform>%n de plus depuis le dernier avis.</numerusform>
            <numerusform>%n de plus depuis le dernier avis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::WrittenSettings</name>
    <message>
        <source>Not taken by this provider</source>
        <translation>Refusé par ce fournisseur</translation>
    </message>
    <message>
        <source>Not taken by this model</source>
        <translation>Refusé par ce modèle</translation>
    </message>
    <message>
        <source>Only the first %1 are sent</source>
        <translation>Seuls les %1 premiers sont envoyés</translation>
    </message>
</context>
</TS>
