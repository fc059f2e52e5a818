<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About Sluice</source>
        <translation>Über Sluice</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It stands on:</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Sie beruht auf:</translation>
    </message>
</context>
<context>
    <name>ActionsBlock</name>
    <message>
        <source>Copy this answer as Markdown</source>
        <translation>Diese Antwort als Markdown kopieren</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <source>More for this answer</source>
        <translation>Mehr zu dieser Antwort</translation>
    </message>
</context>
<context>
    <name>AlertChannels</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>New channel…</source>
        <translation>Neuer Kanal …</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Quiet hours, with only what is critical told at once</source>
        <translation>Ruhezeit: Nur Kritisches wird sofort gemeldet</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Set the quiet hours</source>
        <translation>Ruhezeit setzen</translation>
    </message>
</context>
<context>
    <name>AlertDialog</name>
    <message>
        <source>New channel</source>
        <translation>Neuer Kanal</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>As env.NAME, a variable of the environment</source>
        <translation>Als env.NAME, eine Umgebungsvariable</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Addresses, with commas between them</source>
        <translation>Adressen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>AlertEvents</name>
    <message>
        <source>What has come</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>Bisher nichts.</translation>
    </message>
    <message>
        <source>Nothing is watched yet: a rule says what is, and a channel who is told.</source>
        <translation>Noch wird nichts beobachtet: Eine Regel sagt, was, und ein Kanal, wer es erfährt.</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>bald</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
</context>
<context>
    <name>AlertRow</name>
    <message>
        <source>Edit…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>It is left out: %1</source>
        <translation>Wird ausgelassen: %1</translation>
    </message>
    <message>
        <source>Nobody is told until %1.</source>
        <translation>Bis %1 keine Meldung.</translation>
    </message>
    <message>
        <source>It tells nobody: there is no channel for it.</source>
        <translation>Meldet niemandem etwas: Es gibt keinen Kanal dafür.</translation>
    </message>
</context>
<context>
    <name>AlertRules</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Neue Regel …</translation>
    </message>
    <message>
        <source>Silence for a day</source>
        <translation>Einen Tag stumm</translation>
    </message>
    <message>
        <source>Tell again</source>
        <translation>Wieder melden</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Remove the channel %1?</source>
        <translation>Kanal %1 entfernen?</translation>
    </message>
    <message>
        <source>Remove the rule %1?</source>
        <translation>Regel %1 entfernen?</translation>
    </message>
    <message>
        <source>Nothing is told there any more.</source>
        <translation>Dort wird nichts mehr gemeldet.</translation>
    </message>
    <message>
        <source>Nobody watches it any more.</source>
        <translation>Das beobachtet dann niemand mehr.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Response format</source>
        <translation>Antwortformat</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>JSON-Schema</translation>
    </message>
    <message>
        <source>Name, “answer” if empty</source>
        <translation>Name, „answer“, wenn leer</translation>
    </message>
    <message>
        <source>Name of the schema</source>
        <translation>Name des Schemas</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>streng</translation>
    </message>
    <message>
        <source>The provider holds the model to the schema</source>
        <translation>Der Anbieter hält das Modell an das Schema</translation>
    </message>
    <message>
        <source>JSON schema of the answer</source>
        <translation>JSON-Schema der Antwort</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Einrücken</translation>
    </message>
    <message>
        <source>Lay out the schema</source>
        <translation>Schema einrücken</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Calls the tool %1</source>
        <translation>Ruft das Werkzeug %1 auf</translation>
    </message>
</context>
<context>
    <name>AuditHead</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Woran</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>No row is like that</source>
        <translation>Keine Zeile ist so</translation>
    </message>
    <message>
        <source>What is changed from now on in routes, prices, keys and settings is listed here, with who did it.</source>
        <translation>Was von jetzt an an Routen, Preisen, Schlüsseln und Einstellungen geändert wird, steht hier, und wer es war.</translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
</context>
<context>
    <name>AuthorBlock</name>
    <message>
        <source>Answer of %1</source>
        <translation>Antwort von %1</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 was not removed: %2</source>
        <translation>%1 wurde nicht entfernt: %2</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 wurde nicht geschrieben: %2</translation>
    </message>
</context>
<context>
    <name>BranchSwitch</name>
    <message>
        <source>Branch %1 of %2</source>
        <translation>Zweig %1 von %2</translation>
    </message>
    <message>
        <source>Branch before</source>
        <translation>Voriger Zweig</translation>
    </message>
    <message>
        <source>Branch after</source>
        <translation>Nächster Zweig</translation>
    </message>
</context>
<context>
    <name>ClientKeyDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Who or what uses it</source>
        <translation>Wer oder was ihn benutzt</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>A date, or days from now; empty: for good</source>
        <translation>Ein Datum oder Tage ab heute; leer: für immer</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Names with commas between, * for any text; empty: all</source>
        <translation>Namen mit Kommas dazwischen, * für beliebigen Text; leer: alle</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>Anfragen je Minute</translation>
    </message>
    <message>
        <source>Tokens per minute</source>
        <translation>Tokens je Minute</translation>
    </message>
    <message>
        <source>Dollars per day</source>
        <translation>Dollar am Tag</translation>
    </message>
    <message>
        <source>Dollars per month</source>
        <translation>Dollar im Monat</translation>
    </message>
    <message>
        <source>Empty fields limit nothing</source>
        <translation>Leere Felder begrenzen nichts</translation>
    </message>
    <message>
        <source>New client key</source>
        <translation>Neuer Client-Schlüssel</translation>
    </message>
    <message>
        <source>Limits of this key</source>
        <translation>Grenzen dieses Schlüssels</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ClientKeyRow</name>
    <message>
        <source>Sluice&apos;s own</source>
        <translation>Sluices eigener</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Edit the limits of %1</source>
        <translation>Grenzen von %1 ändern</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Revoke the key of %1</source>
        <translation>Schlüssel von %1 widerrufen</translation>
    </message>
    <message>
        <source>Remove the key of %1 from the list</source>
        <translation>Schlüssel von %1 aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Make a new key for %1</source>
        <translation>Neuer Schlüssel für %1</translation>
    </message>
</context>
<context>
    <name>ClientKeys</name>
    <message>
        <source>made %1</source>
        <translation>erzeugt %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>revoked %1</source>
        <translation>widerrufen %1</translation>
    </message>
    <message>
        <source>%1 requests/min</source>
        <translation>%1 Anfragen/min</translation>
    </message>
    <message>
        <source>%1 tokens/min</source>
        <translation>%1 Tokens/min</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ClientKeysCard</name>
    <message>
        <source>Client keys</source>
        <translation>Client-Schlüssel</translation>
    </message>
    <message>
        <source>New client key…</source>
        <translation>Neuer Client-Schlüssel …</translation>
    </message>
    <message>
        <source>Revoke the key of %1?</source>
        <translation>Schlüssel von %1 widerrufen?</translation>
    </message>
    <message>
        <source>It is refused from now on, and cannot be made valid again. What it spent stays in the list.</source>
        <translation>Er wird ab sofort abgelehnt und lässt sich nicht wieder gültig machen. Was er verbraucht hat, bleibt in der Liste.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>No client has a key of its own yet. Give each tool or person a key of their own: it can be limited to models, a rate and a budget, and be revoked without the others noticing.</source>
        <translation>Noch hat kein Client einen eigenen Schlüssel. Geben Sie jedem Werkzeug und jeder Person einen: Er kann auf Modelle, eine Rate und ein Budget begrenzt und zurückgezogen werden, ohne dass die anderen es merken.</translation>
    </message>
    <message>
        <source>Make a new key for %1?</source>
        <translation>Neuen Schlüssel für %1 erzeugen?</translation>
    </message>
    <message>
        <source>It has the same name and limits and has spent nothing. The old key is refused from now on.</source>
        <translation>Er hat denselben Namen und dieselben Grenzen und noch nichts ausgegeben. Der alte Schlüssel wird ab jetzt abgelehnt.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Schlüssel erzeugen</translation>
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
        <translation>Code kopieren</translation>
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
        <translation>Code kopieren</translation>
    </message>
</context>
<context>
    <name>CodeTab</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Copy the program</source>
        <translation>Programm kopieren</translation>
    </message>
    <message>
        <source>By way of the gateway</source>
        <translation>Über das Gateway</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>The key is read from the environment; it never stands in the program.</source>
        <translation>Der Schlüssel kommt aus der Umgebung; im Programm steht er nie.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ benutzen</translation>
    </message>
    <message>
        <source>What to do, a page, a session, or a model for this pane</source>
        <translation>Was zu tun ist, eine Seite, eine Sitzung oder ein Modell für dieses Feld</translation>
    </message>
    <message>
        <source>Nothing that can be done, no page, session or model has this name.</source>
        <translation>Weder Befehl noch Seite, Sitzung oder Modell heißt so.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Esc stops the current pane, %1 all</source>
        <translation>Esc hält das aktuelle Feld an, %1 alle</translation>
    </message>
    <message>
        <source>Ask all panes… Enter runs, Shift+Enter breaks the line</source>
        <translation>Alle Felder fragen … Enter startet, Umschalt+Enter neue Zeile</translation>
    </message>
</context>
<context>
    <name>ComposerTools</name>
    <message>
        <source>New conversation (%1)</source>
        <translation>Neue Unterhaltung (%1)</translation>
    </message>
    <message>
        <source>Add a pane (%1)</source>
        <translation>Feld hinzufügen (%1)</translation>
    </message>
    <message>
        <source>Attach images; they can also be pasted or dropped</source>
        <translation>Bilder anhängen; sie lassen sich auch einfügen oder hierher ziehen</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>CoreText</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>The JSON ends too early.</source>
        <translation>Das JSON endet zu früh.</translation>
    </message>
    <message>
        <source>The JSON has ended before this.</source>
        <translation>Das JSON ist davor schon zu Ende.</translation>
    </message>
    <message>
        <source>A colon is missing before this.</source>
        <translation>Davor fehlt ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>A name in quotes must stand here.</source>
        <translation>Hier muss ein Name in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>A value must stand here.</source>
        <translation>Hier muss ein Wert stehen.</translation>
    </message>
    <message>
        <source>A comma or } is missing before this.</source>
        <translation>Davor fehlt ein Komma oder }.</translation>
    </message>
    <message>
        <source>A comma or ] is missing before this.</source>
        <translation>Davor fehlt ein Komma oder ].</translation>
    </message>
    <message>
        <source>No JSON can hold this.</source>
        <translation>Das kann in keinem JSON stehen.</translation>
    </message>
    <message>
        <source>This is no JSON.</source>
        <translation>Das ist kein JSON.</translation>
    </message>
    <message>
        <source>The schema has a fault. %1</source>
        <translation>Das Schema hat einen Fehler. %1</translation>
    </message>
    <message>
        <source>The tools have a fault. %1</source>
        <translation>Die Tools haben einen Fehler. %1</translation>
    </message>
    <message>
        <source>The schema must be an object: {&quot;type&quot;: &quot;object&quot;, …}.</source>
        <translation>Das Schema muss ein Objekt sein: {&quot;type&quot;: &quot;object&quot;, …}.</translation>
    </message>
    <message>
        <source>A schema is an object, or true or false.</source>
        <translation>Ein Schema ist ein Objekt oder true oder false.</translation>
    </message>
    <message>
        <source>“type” must name at least one type.</source>
        <translation>„type“ muss mindestens einen Typ nennen.</translation>
    </message>
    <message>
        <source>“type” is one of string, number, integer, boolean, object, array and null.</source>
        <translation>„type“ ist eines von string, number, integer, boolean, object, array und null.</translation>
    </message>
    <message>
        <source>This name is there twice.</source>
        <translation>Dieser Name kommt zweimal vor.</translation>
    </message>
    <message>
        <source>A tool is an object.</source>
        <translation>Ein Tool ist ein Objekt.</translation>
    </message>
    <message>
        <source>Tools are a list: [ … ].</source>
        <translation>Tools sind eine Liste: [ … ].</translation>
    </message>
    <message>
        <source>A function needs a “name”.</source>
        <translation>Eine Funktion braucht „name“.</translation>
    </message>
    <message>
        <source>“parameters” must be a schema: an object.</source>
        <translation>„parameters“ muss ein Schema sein: ein Objekt.</translation>
    </message>
    <message>
        <source>“strict” is true or false.</source>
        <translation>„strict“ ist true oder false.</translation>
    </message>
    <message>
        <source>A name is 1 to 64 of the characters a-z A-Z 0-9 _ -.</source>
        <translation>Ein Name hat 1 bis 64 der Zeichen a-z A-Z 0-9 _ -.</translation>
    </message>
    <message>
        <source>Another tool has this name.</source>
        <translation>Ein anderes Tool heißt schon so.</translation>
    </message>
    <message>
        <source>“%1” must be a list with at least one value.</source>
        <translation>„%1“ muss eine Liste mit mindestens einem Wert sein.</translation>
    </message>
    <message>
        <source>“%1” must be a number.</source>
        <translation>„%1“ muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number, 0 or more.</source>
        <translation>„%1“ muss eine ganze Zahl sein, 0 oder mehr.</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>„%1“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>“%1” must be a regular expression.</source>
        <translation>„%1“ muss ein regulärer Ausdruck sein.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>„%1“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>“%1” must be a list with at least one schema.</source>
        <translation>„%1“ muss eine Liste mit mindestens einem Schema sein.</translation>
    </message>
    <message>
        <source>“%1” must be an object of schemas.</source>
        <translation>„%1“ muss ein Objekt aus Schemas sein.</translation>
    </message>
    <message>
        <source>“%1” must be a list of names.</source>
        <translation>„%1“ muss eine Liste von Namen sein.</translation>
    </message>
    <message>
        <source>“%1” must be an object.</source>
        <translation>„%1“ muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>The model `%1` does not exist at any provider. The model list names those that do.</source>
        <translation>Das Modell `%1` gibt es bei keinem Anbieter. Die Modellliste nennt die, die es gibt.</translation>
    </message>
    <message>
        <source>The model `%1` does not exist at any provider. Did you mean %2?</source>
        <translation>Das Modell `%1` gibt es bei keinem Anbieter. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>Several providers have the model `%1`. Name one of %2.</source>
        <translation>Mehrere Anbieter haben das Modell `%1`. Nennen Sie eines von %2.</translation>
    </message>
    <message>
        <source>The model `%1` does not exist or you do not have access to it.</source>
        <translation>Das Modell `%1` gibt es nicht, oder Sie haben keinen Zugang dazu.</translation>
    </message>
    <message>
        <source>The provider refused the key (HTTP 401); check it in the settings.</source>
        <translation>Der Anbieter hat den Schlüssel abgelehnt (HTTP 401); prüfen Sie ihn in den Einstellungen.</translation>
    </message>
    <message>
        <source>The provider does not allow this request with this key (HTTP 403).</source>
        <translation>Der Anbieter erlaubt diese Anfrage mit diesem Schlüssel nicht (HTTP 403).</translation>
    </message>
    <message>
        <source>The provider knows no such model or address (HTTP 404); check the model&apos;s name.</source>
        <translation>Der Anbieter kennt dieses Modell oder diese Adresse nicht (HTTP 404); prüfen Sie den Namen des Modells.</translation>
    </message>
    <message>
        <source>The request is too large for the provider (HTTP 413); shorten it.</source>
        <translation>Die Anfrage ist dem Anbieter zu groß (HTTP 413); kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The provider&apos;s rate limit is reached (HTTP 429); wait and try again.</source>
        <translation>Das Ratenlimit des Anbieters ist erreicht (HTTP 429); warten Sie und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>The provider reported an error without a message; try again.</source>
        <translation>Der Anbieter hat einen Fehler ohne Meldung gemeldet; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The provider failed (HTTP %1); try again or use another model.</source>
        <translation>Der Anbieter hat einen Fehler (HTTP %1); versuchen Sie es wieder oder nehmen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The provider refused the request (HTTP %1) and gave no reason.</source>
        <translation>Der Anbieter hat die Anfrage abgelehnt (HTTP %1) und keinen Grund genannt.</translation>
    </message>
</context>
<context>
    <name>CostBars</name>
    <message>
        <source>Nothing was asked in this time.</source>
        <translation>In dieser Zeit wurde nichts gefragt.</translation>
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
        <translation>Median %1, %2</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Texts of requests</source>
        <translation>Texte der Anfragen</translation>
    </message>
    <message>
        <source>What was asked and answered, up to 1 MiB each, with keys masked. Needed to read a request later and to open it in the playground.</source>
        <translation>Was gefragt und geantwortet wurde, je bis 1 MiB, Schlüssel unkenntlich. Nötig, um eine Anfrage später zu lesen und im Playground zu öffnen.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht behalten</translation>
    </message>
    <message>
        <source>Kept of failures</source>
        <translation>Bei Fehlern behalten</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Days to keep requests</source>
        <translation>Tage, die Anfragen bleiben</translation>
    </message>
    <message>
        <source>0: without an end</source>
        <translation>0: unbegrenzt</translation>
    </message>
    <message>
        <source>Most requests</source>
        <translation>Höchstzahl der Anfragen</translation>
    </message>
    <message>
        <source>The oldest go first. 0: without an end</source>
        <translation>Die ältesten gehen zuerst. 0: unbegrenzt</translation>
    </message>
    <message>
        <source>Most text, in MiB</source>
        <translation>Höchstmenge an Text, in MiB</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Export the requests</source>
        <translation>Anfragen exportieren</translation>
    </message>
    <message>
        <source>Delete all requests…</source>
        <translation>Alle Anfragen löschen …</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit …</translation>
    </message>
    <message>
        <source>Delete all requests?</source>
        <translation>Alle Anfragen löschen?</translation>
    </message>
    <message>
        <source>All records of requests and their texts go for good. Sessions, keys and what they spent stay.</source>
        <translation>Alle Aufzeichnungen von Anfragen und ihre Texte gehen endgültig verloren. Sitzungen, Schlüssel und deren Ausgaben bleiben.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>DialogActions</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DiffTab</name>
    <message>
        <source>Base</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Pane to compare with</source>
        <translation>Feld zum Vergleichen</translation>
    </message>
    <message>
        <source>Both answers, with what only one of them has</source>
        <translation>Beide Antworten, mit dem, was nur eine hat</translation>
    </message>
    <message>
        <source>Struck out: only in the base. Underlined: only in this pane.</source>
        <translation>Durchgestrichen: nur in der Grundlage. Unterstrichen: nur in diesem Feld.</translation>
    </message>
</context>
<context>
    <name>EditBlock</name>
    <message>
        <source>Your prompt</source>
        <translation>Ihre Eingabe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Run in this pane</source>
        <translation>In diesem Feld starten</translation>
    </message>
    <message>
        <source>Run in all panes</source>
        <translation>In allen Feldern starten</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>EmptyPane</name>
    <message>
        <source>Write a prompt below. Every pane answers it at the same time.</source>
        <translation>Unten eine Eingabe schreiben. Alle Felder beantworten sie gleichzeitig.</translation>
    </message>
    <message>
        <source>Pick a model above to begin.</source>
        <translation>Zum Beginnen oben ein Modell wählen.</translation>
    </message>
    <message>
        <source>This pane answers from your next prompt on. It has not seen the conversation so far.</source>
        <translation>Dieses Feld antwortet ab Ihrer nächsten Frage. Das Gespräch bisher kennt es nicht.</translation>
    </message>
</context>
<context>
    <name>EndCard</name>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Remove and retry</source>
        <translation>Weglassen und erneut versuchen</translation>
    </message>
    <message>
        <source>Edit key</source>
        <translation>Schlüssel ändern</translation>
    </message>
    <message>
        <source>Pick another model</source>
        <translation>Anderes Modell wählen</translation>
    </message>
    <message>
        <source>Copy the request&apos;s id</source>
        <translation>Kennung der Anfrage kopieren</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Netzwerkeinstellungen</translation>
    </message>
</context>
<context>
    <name>EstimateLabel</name>
    <message>
        <source>Estimate: %1</source>
        <translation>Schätzung: %1</translation>
    </message>
</context>
<context>
    <name>FailureBlock</name>
    <message>
        <source>Edit the prompt</source>
        <translation>Eingabe ändern</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Neu erzeugen</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Add a key to begin</source>
        <translation>Zu Beginn einen Schlüssel eintragen</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulator</translation>
    </message>
    <message>
        <source>Everything works, without a key and without a network; the answers are made up.</source>
        <translation>Alles funktioniert, ohne Schlüssel und ohne Netz; die Antworten sind erfunden.</translation>
    </message>
    <message>
        <source>Try the simulator</source>
        <translation>Simulator ausprobieren</translation>
    </message>
    <message>
        <source>To the playground</source>
        <translation>Zum Playground</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget the key for %1?</source>
        <translation>Den Schlüssel für %1 vergessen?</translation>
    </message>
    <message>
        <source>It is deleted here and in the keychain. To use %1 again, paste a key again.</source>
        <translation>Er wird hier und im Schlüsselbund gelöscht. Um %1 wieder zu benutzen, fügen Sie erneut einen Schlüssel ein.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>GatewayAccess</name>
    <message>
        <source>slc-… (only its check sum is kept)</source>
        <translation>slc-… (nur die Prüfsumme ist gespeichert)</translation>
    </message>
    <message>
        <source>slc-…%1</source>
        <translation>slc-…%1</translation>
    </message>
    <message>
        <source>Kept in the system keychain.</source>
        <translation>Im Schlüsselbund des Systems gespeichert.</translation>
    </message>
    <message>
        <source>From SLUICE_GATEWAY_KEY; it is not written anywhere.</source>
        <translation>Aus SLUICE_GATEWAY_KEY; er wird nirgends gespeichert.</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel …</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>Neuen Schlüssel erzeugen?</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>The old key stops working at once. Tools that use it need the new one.</source>
        <translation>Der alte Schlüssel gilt sofort nicht mehr. Programme, die ihn benutzen, brauchen den neuen.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>slc-…</source>
        <translation>slc-…</translation>
    </message>
    <message>
        <source>This key can be copied only until Sluice ends. Copy it now; it stays valid. A new one can be made at any time.</source>
        <translation>Dieser Schlüssel kann nur kopiert werden, bis Sluice endet. Kopieren Sie ihn jetzt; er bleibt gültig. Ein neuer lässt sich jederzeit erzeugen.</translation>
    </message>
    <message>
        <source>Only the check sum of the key is kept, so it cannot be shown. If it is lost, make a new one.</source>
        <translation>Vom Schlüssel ist nur die Prüfsumme gespeichert, darum kann er nicht gezeigt werden. Ging er verloren, erzeugen Sie einen neuen.</translation>
    </message>
    <message>
        <source>A key is made when the gateway is switched on for the first time, or now.</source>
        <translation>Ein Schlüssel entsteht, wenn das Gateway zum ersten Mal eingeschaltet wird, oder jetzt.</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Schlüssel erzeugen</translation>
    </message>
</context>
<context>
    <name>GatewayPage</name>
    <message>
        <source>Put your key in the place of $SLUICE_KEY. Models are named provider/model, as in the playground.</source>
        <translation>Setzen Sie Ihren Schlüssel an die Stelle von $SLUICE_KEY. Modelle heißen Anbieter/Modell, wie im Playground.</translation>
    </message>
    <message>
        <source>Copying puts your key in the place of $SLUICE_KEY. Models are named provider/model, as in the playground.</source>
        <translation>Beim Kopieren steht Ihr Schlüssel an der Stelle von $SLUICE_KEY. Modelle heißen Anbieter/Modell, wie im Playground.</translation>
    </message>
    <message>
        <source>For the tools&apos; environment</source>
        <translation>Für die Umgebung der Programme</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
</context>
<context>
    <name>GatewaySwitch</name>
    <message>
        <source>The gateway is on</source>
        <translation>Das Gateway läuft</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Sofort anhalten</translation>
    </message>
    <message>
        <source>The gateway is stopping</source>
        <translation>Das Gateway hält an</translation>
    </message>
    <message>
        <source>It takes no new requests and ends when those that run are done.</source>
        <translation>Es nimmt keine neuen Anfragen an und endet, wenn die laufenden fertig sind.</translation>
    </message>
    <message>
        <source>The gateway is off</source>
        <translation>Das Gateway ist aus</translation>
    </message>
    <message>
        <source>Tools on this computer reach your providers at %1.</source>
        <translation>Programme auf diesem Rechner erreichen Ihre Anbieter unter %1.</translation>
    </message>
    <message>
        <source>Switch it on to give the tools on this computer one address and one key.</source>
        <translation>Einschalten, um den Programmen auf diesem Rechner eine Adresse und einen Schlüssel zu geben.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Switch the gateway off to change it.</source>
        <translation>Zum Ändern das Gateway ausschalten.</translation>
    </message>
    <message>
        <source>There is no tray on this desktop: closing the window ends Sluice, and the gateway with it.</source>
        <translation>Dieser Desktop hat kein Infofeld: Wird das Fenster geschlossen, endet Sluice und mit ihm das Gateway.</translation>
    </message>
    <message>
        <source>Tools on this computer reach the simulator at %1.</source>
        <translation>Werkzeuge auf diesem Rechner erreichen den Simulator unter %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Port %1 nehmen</translation>
    </message>
</context>
<context>
    <name>GuardDialog</name>
    <message>
        <source>New guard</source>
        <translation>Neuer Wächter</translation>
    </message>
    <message>
        <source>Guard %1</source>
        <translation>Wächter %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stands in records and in the errors of refused requests</source>
        <translation>Steht in Aufzeichnungen und in den Fehlern abgelehnter Anfragen</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Sucht nach</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>Und dann</translation>
    </message>
    <message>
        <source>Words, one a line, whatever their case</source>
        <translation>Wörter, eines je Zeile, Groß-/Kleinschreibung egal</translation>
    </message>
    <message>
        <source>Regular expressions, one a line</source>
        <translation>Reguläre Ausdrücke, einer je Zeile</translation>
    </message>
    <message>
        <source>At most so many characters</source>
        <translation>Höchstens so viele Zeichen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>No service is known: `sluice config set guard_services.NAME` adds one</source>
        <translation>Kein Dienst ist bekannt: `sluice config set guard_services.NAME` fügt einen hinzu</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>What a chat is told to judge by; may be empty</source>
        <translation>Wonach ein Chat urteilen soll; darf leer sein</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>JSON Schema that the answer has to fit</source>
        <translation>JSON-Schema, dem die Antwort genügen muss</translation>
    </message>
    <message>
        <source>At least so many characters</source>
        <translation>Mindestens so viele Zeichen</translation>
    </message>
</context>
<context>
    <name>GuardManner</name>
    <message>
        <source>Read through disguises</source>
        <translation>Verkleidungen durchschauen</translation>
    </message>
    <message>
        <source>Letters of other scripts, with marks, or in other forms count as what they look like.</source>
        <translation>Buchstaben anderer Schriften, mit Zeichen oder in anderer Form zählen als das, wonach sie aussehen.</translation>
    </message>
    <message>
        <source>Put back into the answer</source>
        <translation>In der Antwort wieder einsetzen</translation>
    </message>
    <message>
        <source>The model sees &lt;EMAIL_1&gt;, the client what it wrote.</source>
        <translation>Das Modell sieht &lt;EMAIL_1&gt;, der Client, was er geschrieben hat.</translation>
    </message>
</context>
<context>
    <name>GuardRow</name>
    <message>
        <source>State of %1</source>
        <translation>Zustand von %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Edit the guard %1</source>
        <translation>Wächter %1 ändern</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Remove the guard %1</source>
        <translation>Wächter %1 entfernen</translation>
    </message>
    <message>
        <source>The gateway leaves it out: %1</source>
        <translation>Das Gateway lässt sie aus: %1</translation>
    </message>
</context>
<context>
    <name>GuardTesterCard</name>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts wurde gefunden.</translation>
    </message>
    <message>
        <source>It would pass, and be recorded.</source>
        <translation>Es käme durch und würde aufgezeichnet.</translation>
    </message>
    <message>
        <source>It would pass without what was found.</source>
        <translation>Es käme ohne das Gefundene durch.</translation>
    </message>
    <message>
        <source>It would be refused.</source>
        <translation>Es würde abgelehnt.</translation>
    </message>
    <message>
        <source>A guard could not look at it.</source>
        <translation>Ein Wächter konnte es nicht prüfen.</translation>
    </message>
    <message>
        <source>Try them</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>A text to look at</source>
        <translation>Ein Text zum Prüfen</translation>
    </message>
    <message>
        <source>What goes on:</source>
        <translation>Was weitergeht:</translation>
    </message>
    <message>
        <source>Time taken: %1</source>
        <translation>Dauer: %1</translation>
    </message>
    <message>
        <source>No guard is on, so the built-in ones are tried: secrets, personal data, injected instructions.</source>
        <translation>Kein Wächter ist an, darum werden die eingebauten probiert: Geheimnisse, persönliche Daten, eingeschleuste Anweisungen.</translation>
    </message>
</context>
<context>
    <name>GuardsPage</name>
    <message>
        <source>Guards</source>
        <translation>Wächter</translation>
    </message>
    <message>
        <source>Guards look at what tools ask through the gateway and at what they are answered, at every door and while it streams. Texts stay on this machine, but those that a service judges.</source>
        <translation>Wächter prüfen, was Programme über das Gateway fragen und was ihnen geantwortet wird, an jedem Zugang und noch während es strömt. Texte bleiben auf diesem Rechner, außer denen, die ein Dienst beurteilt.</translation>
    </message>
    <message>
        <source>What they found</source>
        <translation>Ihre Funde</translation>
    </message>
    <message>
        <source>New guard…</source>
        <translation>Neuer Wächter …</translation>
    </message>
    <message>
        <source>There is no guard yet: what is asked and answered passes as it is, and nothing looks at it.</source>
        <translation>Noch gibt es keinen Wächter: Was gefragt und geantwortet wird, geht unverändert durch, und nichts prüft es.</translation>
    </message>
    <message>
        <source>Remove the guard %1?</source>
        <translation>Wächter %1 entfernen?</translation>
    </message>
    <message>
        <source>From now on nothing looks for it.</source>
        <translation>Ab jetzt sucht nichts mehr danach.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ImageStrip</name>
    <message>
        <source>Images that go with the prompt</source>
        <translation>Bilder, die mit der Eingabe gesendet werden</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>%1 herausnehmen</translation>
    </message>
    <message>
        <source>Reading the image…</source>
        <translation>Das Bild wird gelesen …</translation>
    </message>
</context>
<context>
    <name>ImagesBlock</name>
    <message>
        <source>Image %1 of %2</source>
        <translation>Bild %1 von %2</translation>
    </message>
    <message>
        <source>Not shown: not in this session</source>
        <translation>Nicht gezeigt: nicht in dieser Sitzung</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Close the inspector (%1)</source>
        <translation>Inspektor schließen (%1)</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>Diff</translation>
    </message>
    <message>
        <source>Width of the inspector</source>
        <translation>Breite des Inspektors</translation>
    </message>
</context>
<context>
    <name>KeyOffers</name>
    <message>
        <source>Keys on this machine</source>
        <translation>Schlüssel auf diesem Rechner</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sucht…</translation>
    </message>
    <message>
        <source>Look in tools&apos; files</source>
        <translation>In Dateien der Werkzeuge nachsehen</translation>
    </message>
    <message>
        <source>Reads, and only when asked, what these keep: %1.</source>
        <translation>Liest nur auf Wunsch, was diese aufbewahren: %1.</translation>
    </message>
    <message>
        <source>%1, from %2, in use and kept nowhere</source>
        <translation>%1, aus %2, in Gebrauch und nirgends gespeichert</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, aus %2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Keep the key for %1 from %2 in the keychain</source>
        <translation>Den Schlüssel für %1 aus %2 im Schlüsselbund behalten</translation>
    </message>
    <message>
        <source>Use the key for %1 from %2</source>
        <translation>Den Schlüssel für %1 aus %2 benutzen</translation>
    </message>
    <message>
        <source>No other key of these providers was found.</source>
        <translation>Kein anderer Schlüssel dieser Anbieter wurde gefunden.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>%1: no keychain service answers (Secret Service or KWallet).</source>
        <translation>%1: Es antwortet kein Schlüsselbund-Dienst (Secret Service oder KWallet).</translation>
    </message>
    <message>
        <source>%1: the keychain is locked or access was refused.</source>
        <translation>%1: Der Schlüsselbund ist gesperrt oder der Zugriff wurde verweigert.</translation>
    </message>
    <message>
        <source>%1: the keychain is locked, the request was cancelled, or the service failed (%2).</source>
        <translation>%1: Der Schlüsselbund ist gesperrt, die Anfrage wurde abgebrochen, oder der Dienst ist gescheitert (%2).</translation>
    </message>
    <message>
        <source>%1: there is no session bus, so there is no keychain service to ask.</source>
        <translation>%1: Es gibt keinen Sitzungsbus und darum keinen Schlüsselbund-Dienst.</translation>
    </message>
    <message>
        <source>The keychain was not read</source>
        <translation>Der Schlüsselbund wurde nicht gelesen</translation>
    </message>
    <message>
        <source>The key is kept for this run only</source>
        <translation>Der Schlüssel gilt nur bis zum Beenden</translation>
    </message>
    <message>
        <source>The key is still in the keychain</source>
        <translation>Der Schlüssel ist noch im Schlüsselbund</translation>
    </message>
    <message>
        <source>The keychain was not read: it is locked, and unlocking it was cancelled.</source>
        <translation>Der Schlüsselbund wurde nicht gelesen: Er ist gesperrt, und das Entsperren wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>KeychainNote</name>
    <message>
        <source>Look in the keychain</source>
        <translation>Im Schlüsselbund nachsehen</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link in the browser?</source>
        <translation>Diesen Link im Browser öffnen?</translation>
    </message>
    <message>
        <source>This link cannot be opened from here</source>
        <translation>Dieser Link lässt sich hier nicht öffnen</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Führt zu %1</translation>
    </message>
    <message>
        <source>also written %1</source>
        <translation>auch geschrieben als %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LocalServersCard</name>
    <message>
        <source>Servers on this machine</source>
        <translation>Server auf diesem Rechner</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sucht…</translation>
    </message>
    <message>
        <source>Look for local servers</source>
        <translation>Nach lokalen Servern suchen</translation>
    </message>
    <message>
        <source>Asks once, and only here: %1.</source>
        <translation>Fragt einmal und nur hier: %1.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>None answers. Start one, or describe any other server in a file in %1.</source>
        <translation>Keiner antwortet. Starten Sie einen, oder beschreiben Sie einen anderen Server in einer Datei in %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Undo removing %1</source>
        <translation>Entfernen von %1 zurücknehmen</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Nothing glides or fades.</source>
        <translation>Nichts gleitet oder blendet.</translation>
    </message>
</context>
<context>
    <name>MadeKeyDialog</name>
    <message>
        <source>The key for %1</source>
        <translation>Der Schlüssel für %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>Copy it now and give it to the client. It cannot be shown again: Sluice keeps only its check sum.</source>
        <translation>Jetzt kopieren und dem Client geben. Er kann nicht noch einmal gezeigt werden: Sluice behält nur seine Prüfsumme.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Sluice – simulator</source>
        <translation>Sluice – Simulator</translation>
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
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <source>Branch before</source>
        <translation>Voriger Zweig</translation>
    </message>
    <message>
        <source>Branch after</source>
        <translation>Nächster Zweig</translation>
    </message>
    <message>
        <source>Continue all panes from here</source>
        <translation>Alle Felder von hier fortsetzen</translation>
    </message>
    <message>
        <source>Fork into a new session</source>
        <translation>In eine neue Sitzung abzweigen</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>Ab hier löschen</translation>
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
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Search models, or type any id such as provider/model</source>
        <translation>Modelle suchen oder eine Kennung wie Anbieter/Modell eintippen</translation>
    </message>
    <message>
        <source>Ask the providers again</source>
        <translation>Anbieter erneut fragen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>No model list has come yet.</source>
        <translation>Noch ist keine Modellliste da.</translation>
    </message>
    <message>
        <source>No model matches.</source>
        <translation>Kein Modell passt.</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter picks · Ctrl+D stars · $ per million tokens · TTFT and tok/s as last measured here</source>
        <translation>↑ ↓ wählen · Enter nimmt · Strg+D gibt Stern · $ je Million Tokens · TTFT und tok/s wie hier zuletzt gemessen</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>For all providers, in the playground and at the gateway. This machine itself is never reached by one.</source>
        <translation>Für alle Anbieter, im Playground und am Gateway. Dieser Rechner selbst wird nie darüber erreicht.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Certificates of your own</source>
        <translation>Eigene Zertifikate</translation>
    </message>
    <message>
        <source>A file with authorities to be trusted beside the system&apos;s, as companies have them.</source>
        <translation>Eine Datei mit Zertifizierungsstellen, denen neben denen des Systems vertraut wird, wie Firmen sie haben.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n certificate(s)</source>
        <translation>
            <numerusform>%1, %n Zertifikat</numerusform>
            <numerusform>%1, %n Zertifikate</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Eine Datei mit Zertifikaten wählen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Trust the system&apos;s certificates only</source>
        <translation>Nur den Zertifikaten des Systems vertrauen</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>Sekunden für die Verbindung</translation>
    </message>
    <message>
        <source>Until a request is on its way</source>
        <translation>Bis eine Anfrage unterwegs ist</translation>
    </message>
    <message>
        <source>Seconds until an answer begins</source>
        <translation>Sekunden, bis eine Antwort beginnt</translation>
    </message>
    <message>
        <source>One that does not stream begins when it is whole. Model lists and tests are given up after 10 s.</source>
        <translation>Eine ohne Streaming beginnt, wenn sie ganz ist. Modelllisten und Tests werden nach 10 s aufgegeben.</translation>
    </message>
</context>
<context>
    <name>NewTextPill</name>
    <message>
        <source>new text</source>
        <translation>neuer Text</translation>
    </message>
    <message>
        <source>Scrolls to the end and follows the answer</source>
        <translation>Geht ans Ende und folgt der Antwort</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Pane %1</source>
        <translation>Feld %1</translation>
    </message>
    <message>
        <source>Answer and figures are those of %1. Your next prompt goes to %2.</source>
        <translation>Antwort und Zahlen sind von %1. Ihre nächste Frage geht an %2.</translation>
    </message>
</context>
<context>
    <name>PaneCounters</name>
    <message>
        <source>State: %1</source>
        <translation>Zustand: %1</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>Tok/s</translation>
    </message>
    <message>
        <source>Tokens in/out</source>
        <translation>Token ein/aus</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>Tokens pro Sekunde</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>median of %1</source>
        <translation>Median aus %1</translation>
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
        <translation>Feld %1</translation>
    </message>
    <message>
        <source>Pick a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Model of pane %1: %2</source>
        <translation>Modell von Feld %1: %2</translation>
    </message>
    <message>
        <source>Stop this pane (Esc)</source>
        <translation>Dieses Feld anhalten (Esc)</translation>
    </message>
    <message>
        <source>Copy the answer as Markdown</source>
        <translation>Antwort als Markdown kopieren</translation>
    </message>
    <message>
        <source>Back to all panes (Esc)</source>
        <translation>Zurück zu allen Feldern (Esc)</translation>
    </message>
    <message>
        <source>Maximise</source>
        <translation>Maximieren</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>Dieses Feld schließen</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Pane %1 has parameters of its own</source>
        <translation>Feld %1 hat eigene Parameter</translation>
    </message>
    <message>
        <source>Parameters (%1)</source>
        <translation>Parameter (%1)</translation>
    </message>
    <message>
        <source>Parameters of pane %1</source>
        <translation>Parameter von Feld %1</translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Reset %1: it is not sent</source>
        <translation>%1 zurücksetzen: wird nicht gesendet</translation>
    </message>
    <message>
        <source>Not sent: the provider takes %1</source>
        <translation>Nicht gesendet: der Anbieter nimmt %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ungesetzt</translation>
    </message>
</context>
<context>
    <name>ParametersScope</name>
    <message>
        <source>Pane %1 only</source>
        <translation>Nur Feld %1</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Für alle</translation>
    </message>
    <message>
        <source>Share again</source>
        <translation>Wieder teilen</translation>
    </message>
    <message>
        <source>Detach pane %1</source>
        <translation>Feld %1 lösen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>ParametersTab</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>How the model should behave</source>
        <translation>Wie sich das Modell verhalten soll</translation>
    </message>
</context>
<context>
    <name>PhaseBar</name>
    <message>
        <source>connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>prefill</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>denkt</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Phases: %1</source>
        <translation>Phasen: %1</translation>
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
        <translation>Die Warteschlange nach Angabe des Anbieters, alles andere nach der Uhr dieses Rechners. Die ganze Breite ist in jedem Feld %1.</translation>
    </message>
</context>
<context>
    <name>PickerGlyphs</name>
    <message>
        <source>tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>Denken</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: nein</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: nicht bekannt</translation>
    </message>
    <message>
        <source>Calls tools</source>
        <translation>Ruft Werkzeuge auf</translation>
    </message>
    <message>
        <source>Answers in JSON</source>
        <translation>Antwortet in JSON</translation>
    </message>
    <message>
        <source>Sees images</source>
        <translation>Sieht Bilder</translation>
    </message>
    <message>
        <source>Thinks first</source>
        <translation>Denkt erst nach</translation>
    </message>
</context>
<context>
    <name>PickerHead</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>$ in</source>
        <translation>$ ein</translation>
    </message>
    <message>
        <source>$ out</source>
        <translation>$ aus</translation>
    </message>
    <message>
        <source>can do</source>
        <translation>kann</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>Tok/s</translation>
    </message>
</context>
<context>
    <name>PickerRow</name>
    <message>
        <source>Take the star away</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ benutzen</translation>
    </message>
    <message>
        <source>Context %1, output %2, price in %3, out %4, first token after %5, %6 tokens a second</source>
        <translation>Kontext %1, Ausgabe %2, Preis ein %3, aus %4, erstes Token nach %5, %6 Tokens je Sekunde</translation>
    </message>
</context>
<context>
    <name>PlaygroundCommands</name>
    <message>
        <source>New conversation</source>
        <translation>Neue Unterhaltung</translation>
    </message>
    <message>
        <source>Add a pane</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Stop all panes</source>
        <translation>Alle Felder anhalten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Write “%1” as the prompt</source>
        <translation>„%1“ als Eingabe schreiben</translation>
    </message>
</context>
<context>
    <name>PlaygroundDesk</name>
    <message>
        <source>Show the sessions (%1)</source>
        <translation>Sitzungen zeigen (%1)</translation>
    </message>
    <message>
        <source>New chat (%1)</source>
        <translation>Neuer Chat (%1)</translation>
    </message>
</context>
<context>
    <name>PlaygroundNotice</name>
    <message>
        <source>Nothing was sent. Add a key above, or try the simulator.</source>
        <translation>Nichts wurde gesendet. Tragen Sie oben einen Schlüssel ein oder probieren Sie den Simulator.</translation>
    </message>
    <message>
        <source>Nothing was sent: the panes still answer. %1 stops them.</source>
        <translation>Nichts wurde gesendet: Die Felder antworten noch. %1 hält sie an.</translation>
    </message>
    <message>
        <source>Nothing was sent. Pick a model for a pane first, with %1.</source>
        <translation>Nichts wurde gesendet. Wählen Sie zuerst mit %1 ein Modell für ein Feld.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Es wurde nichts gesendet. %1</translation>
    </message>
</context>
<context>
    <name>PlaygroundPage</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>PlaygroundStart</name>
    <message>
        <source>Write a prompt below. Every pane answers it at the same time.</source>
        <translation>Unten eine Eingabe schreiben. Alle Felder beantworten sie gleichzeitig.</translation>
    </message>
    <message>
        <source>Explain how a TLS handshake works, in five steps.</source>
        <translation>Erkläre in fünf Schritten, wie ein TLS-Handshake abläuft.</translation>
    </message>
    <message>
        <source>Write a Python function that merges overlapping intervals, with tests.</source>
        <translation>Schreibe eine Python-Funktion, die überlappende Intervalle vereint, mit Tests.</translation>
    </message>
    <message>
        <source>Compare SQLite and PostgreSQL for a desktop program, as a table.</source>
        <translation>Vergleiche SQLite und PostgreSQL für ein Desktop-Programm, als Tabelle.</translation>
    </message>
    <message>
        <source>Puts this prompt into the field below</source>
        <translation>Setzt diese Eingabe in das Feld unten</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>No preset</source>
        <translation>Keine Vorlage</translation>
    </message>
    <message>
        <source>Preset %1, changed</source>
        <translation>Vorlage %1, geändert</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Vorlage %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the preset</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Back to the preset as it was saved</source>
        <translation>Zurück zur Vorlage, wie sie gespeichert ist</translation>
    </message>
    <message>
        <source>Save as, open, copy</source>
        <translation>Speichern unter, öffnen, kopieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Bring the deleted preset back</source>
        <translation>Gelöschte Vorlage zurückholen</translation>
    </message>
    <message>
        <source>Open a preset…</source>
        <translation>Vorlage öffnen …</translation>
    </message>
    <message>
        <source>None yet. Open a preset…</source>
        <translation>Noch keine. Vorlage öffnen …</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Copy as a preset</source>
        <translation>Als Vorlage kopieren</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
</context>
<context>
    <name>PresetDialog</name>
    <message>
        <source>Open a preset</source>
        <translation>Vorlage öffnen</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Its file, or its text</source>
        <translation>Ihre Datei oder ihr Text</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A file can also be dropped on the inspector.</source>
        <translation>Eine Datei kann auch auf den Inspektor gezogen werden.</translation>
    </message>
    <message>
        <source>The preset of this name is replaced.</source>
        <translation>Die Vorlage dieses Namens wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Cache-Eingabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Price of a model</source>
        <translation>Preis eines Modells</translation>
    </message>
    <message>
        <source>As provider/model</source>
        <translation>Als Anbieter/Modell</translation>
    </message>
    <message>
        <source>Empty: as input</source>
        <translation>Leer: wie Eingabe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>US dollars per million tokens</source>
        <translation>US-Dollar je Million Tokens</translation>
    </message>
</context>
<context>
    <name>PricesCard</name>
    <message>
        <source>Own prices</source>
        <translation>Eigene Preise</translation>
    </message>
    <message>
        <source>New price…</source>
        <translation>Neuer Preis …</translation>
    </message>
    <message>
        <source>They count in place of those of the list, for costs and budgets. US dollars per million tokens.</source>
        <translation>Sie gelten statt der Preise der Liste, für Kosten und Budgets. US-Dollar je Million Tokens.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Edit the price of %1</source>
        <translation>Preis von %1 ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the price of %1</source>
        <translation>Preis von %1 entfernen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The price of %1 is removed.</source>
        <translation>Der Preis von %1 ist entfernt.</translation>
    </message>
    <message>
        <source>Bring the price of %1 back</source>
        <translation>Preis von %1 zurückholen</translation>
    </message>
</context>
<context>
    <name>PromptArea</name>
    <message>
        <source>Prompt for all panes</source>
        <translation>Eingabe für alle Felder</translation>
    </message>
</context>
<context>
    <name>PromptBlock</name>
    <message>
        <source>Your prompt: %1</source>
        <translation>Ihre Eingabe: %1</translation>
    </message>
    <message>
        <source>Edit the prompt</source>
        <translation>Eingabe ändern</translation>
    </message>
    <message>
        <source>More for this prompt</source>
        <translation>Mehr zu dieser Eingabe</translation>
    </message>
</context>
<context>
    <name>PromptForm</name>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
</context>
<context>
    <name>ProviderKeyField</name>
    <message>
        <source>Key for %1</source>
        <translation>Schlüssel für %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the key for %1</source>
        <translation>Schlüssel für %1 speichern</translation>
    </message>
    <message>
        <source>Forget the key for %1</source>
        <translation>Schlüssel für %1 vergessen</translation>
    </message>
    <message>
        <source>The environment variable %1 decides; it is never written anywhere.</source>
        <translation>Die Umgebungsvariable %1 entscheidet; sie wird nirgends gespeichert.</translation>
    </message>
    <message>
        <source>Or set %1 before Sluice starts.</source>
        <translation>Oder %1 vor dem Start von Sluice setzen.</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Vergessen …</translation>
    </message>
    <message>
        <source>Paste the key for %1</source>
        <translation>Schlüssel für %1 einfügen</translation>
    </message>
    <message>
        <source>Paste the key for %1 (%2…)</source>
        <translation>Schlüssel für %1 einfügen (%2…)</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Schlüssel holen</translation>
    </message>
    <message>
        <source>Get a key for %1 in the browser</source>
        <translation>Schlüssel für %1 im Browser holen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 testen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testet…</translation>
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
        <translation>%1 von %2 früher versuchen</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Vergessen …</translation>
    </message>
    <message>
        <source>Forget %1 of %2</source>
        <translation>%1 von %2 vergessen</translation>
    </message>
</context>
<context>
    <name>ProviderKeys</name>
    <message>
        <source>Key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>nur für diesen Lauf</translation>
    </message>
    <message>
        <source>in the keychain, which has not given it</source>
        <translation>im Schlüsselbund, der ihn nicht herausgab</translation>
    </message>
    <message>
        <source>%1, not used while %2 is set</source>
        <translation>%1, nicht benutzt, solange %2 gesetzt ist</translation>
    </message>
</context>
<context>
    <name>ProviderSection</name>
    <message>
        <source>Testing…</source>
        <translation>Testet…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 testen</translation>
    </message>
    <message>
        <source>Paste another key for %1</source>
        <translation>Weiteren Schlüssel für %1 einfügen</translation>
    </message>
    <message>
        <source>Paste the key for %1</source>
        <translation>Schlüssel für %1 einfügen</translation>
    </message>
    <message>
        <source>Paste the key for %1 (%2…)</source>
        <translation>Schlüssel für %1 einfügen (%2…)</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Schlüssel für %1</translation>
    </message>
    <message>
        <source>Name, if you like</source>
        <translation>Name, wenn Sie mögen</translation>
    </message>
    <message>
        <source>Name of another key for %1</source>
        <translation>Name eines weiteren Schlüssels für %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add the key for %1</source>
        <translation>Den Schlüssel für %1 hinzufügen</translation>
    </message>
    <message>
        <source>Save the key for %1</source>
        <translation>Schlüssel für %1 speichern</translation>
    </message>
    <message>
        <source>The environment variable %1 decides while it is set; nothing is written unless you have it kept.</source>
        <translation>Die Umgebungsvariable %1 entscheidet, solange sie gesetzt ist; geschrieben wird nichts, wenn Sie es nicht wollen.</translation>
    </message>
    <message>
        <source>Tried in this order: the next one when a key is limited or refused.</source>
        <translation>In dieser Reihenfolge versucht: der nächste, wenn einer begrenzt oder abgelehnt ist.</translation>
    </message>
    <message>
        <source>Or set %1 before Sluice starts.</source>
        <translation>Oder %1 vor dem Start von Sluice setzen.</translation>
    </message>
</context>
<context>
    <name>ProvidersCard</name>
    <message>
        <source>Provider keys</source>
        <translation>Schlüssel der Anbieter</translation>
    </message>
</context>
<context>
    <name>ProxyFields</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>Art des Proxys</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>Adresse und Port</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>User of the proxy</source>
        <translation>Benutzer des Proxys</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>Anderes Passwort</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Passwort des Proxys</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the password of the proxy</source>
        <translation>Das Passwort des Proxys speichern</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the password of the proxy</source>
        <translation>Das Passwort des Proxys vergessen</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Clients&apos; keys are refused until the data store can be read; it is tried again. %1</source>
        <translation>Die Schlüssel der Clients werden abgewiesen, bis die Datenbank gelesen werden kann; es wird wieder versucht. %1</translation>
    </message>
    <message>
        <source>%1 requests wait to be recorded; it is tried again. %2</source>
        <translation>%1 Anfragen warten darauf, gespeichert zu werden; es wird wieder versucht. %2</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>ReasoningBlock</name>
    <message>
        <source>Thinking</source>
        <translation>Denken</translation>
    </message>
    <message>
        <source>Thinking, %1</source>
        <translation>Denken, %1</translation>
    </message>
    <message>
        <source>Folds the thinking away</source>
        <translation>Klappt das Denken ein</translation>
    </message>
    <message>
        <source>Shows the thinking</source>
        <translation>Zeigt das Denken</translation>
    </message>
</context>
<context>
    <name>RequestChartsView</name>
    <message>
        <source>Cost by model</source>
        <translation>Kosten je Modell</translation>
    </message>
    <message>
        <source>Cost by client</source>
        <translation>Kosten je Client</translation>
    </message>
</context>
<context>
    <name>RequestFilters</name>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alle Clients</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Alle Anbieter</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Found by guards</source>
        <translation>Wächterfunde</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>RequestFoot</name>
    <message numerus="yes">
        <source>%n more ended than fit in here one by one; they are kept.</source>
        <translation>
            <numerusform>%n weitere endete, als hier einzeln Platz hat; sie ist gespeichert.</numerusform>
            <numerusform>%n weitere endeten, als hier einzeln Platz haben; sie sind gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) listed</source>
        <translation>
            <numerusform>%n Anfrage gelistet</numerusform>
            <numerusform>%n Anfragen gelistet</numerusform>
        </translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Neu lesen</translation>
    </message>
</context>
<context>
    <name>RequestHead</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Model → answered by</source>
        <translation>Modell → beantwortet von</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>Wiederh.</translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>New requests</source>
        <translation>Neue Anfragen</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy the request&apos;s id</source>
        <translation>Kennung der Anfrage kopieren</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Not sent on</source>
        <translation>Nicht weitergegeben</translation>
    </message>
</context>
<context>
    <name>RequestPhases</name>
    <message>
        <source>before sending</source>
        <translation>vor dem Senden</translation>
    </message>
    <message>
        <source>first output</source>
        <translation>erste Ausgabe</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation>%1 %2 ms</translation>
    </message>
    <message>
        <source>in all %1</source>
        <translation>insgesamt %1</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>Verbinden</translation>
    </message>
</context>
<context>
    <name>RequestSpan</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>RequestTab</name>
    <message>
        <source>As it was sent</source>
        <translation>Wie sie gesendet wurde</translation>
    </message>
    <message>
        <source>Not sent yet: what Run sends</source>
        <translation>Noch nicht gesendet: was „Starten“ sendet</translation>
    </message>
    <message>
        <source>Copy the request exactly</source>
        <translation>Anfrage genau kopieren</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Rumpf der Anfrage</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>The form of a day and a time, as Qt has it (QDateTime::toString): &quot;5 Mar 14:03&quot;.</extracomment>
        <translation>d. MMM HH:mm</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
</context>
<context>
    <name>RequestTexts</name>
    <message>
        <source>Open in playground</source>
        <translation>Im Playground öffnen</translation>
    </message>
    <message>
        <source>Keep texts…</source>
        <translation>Texte behalten …</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>RequestsEmpty</name>
    <message>
        <source>The requests cannot be read</source>
        <translation>Die Anfragen sind nicht lesbar</translation>
    </message>
    <message>
        <source>No request is like that</source>
        <translation>Keine Anfrage passt dazu</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Noch keine Anfragen</translation>
    </message>
    <message>
        <source>Look for something else, or in a longer time.</source>
        <translation>Suchen Sie etwas anderes oder in einer längeren Zeit.</translation>
    </message>
    <message>
        <source>What tools ask the gateway, and what you ask in the playground, is listed here as soon as it ends.</source>
        <translation>Was Programme das Gateway fragen und Sie im Playground fragen, steht hier, sobald es endet.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
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
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the requests</source>
        <translation>Anfragen durchsuchen</translation>
    </message>
</context>
<context>
    <name>ResultBlock</name>
    <message>
        <source>Result of %1</source>
        <translation>Ergebnis von %1</translation>
    </message>
    <message>
        <source>What the tool says. Ctrl+Enter runs on.</source>
        <translation>Was das Werkzeug sagt. Strg+Enter setzt fort.</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Sends what the tools said</source>
        <translation>Sendet, was die Werkzeuge gesagt haben</translation>
    </message>
</context>
<context>
    <name>RingCountdown</name>
    <message numerus="yes">
        <source>%n second(s) to wait</source>
        <translation>
            <numerusform>Noch %n Sekunde warten</numerusform>
            <numerusform>Noch %n Sekunden warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouteDialog</name>
    <message>
        <source>New route</source>
        <translation>Neue Route</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>Route %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What clients ask for as their model</source>
        <translation>Was Clients als Modell verlangen</translation>
    </message>
    <message>
        <source>Among targets of one tier</source>
        <translation>Unter Zielen einer Stufe</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Targets: model, weight, tier (the lowest first)</source>
        <translation>Ziele: Modell, Gewicht, Stufe (die niedrigste zuerst)</translation>
    </message>
    <message>
        <source>Targets: model, tier (the lowest first)</source>
        <translation>Ziele: Modell, Stufe (die niedrigste zuerst)</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>RouteRow</name>
    <message>
        <source>Edit…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Edit the route %1</source>
        <translation>Route %1 ändern</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Remove the route %1</source>
        <translation>Route %1 entfernen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The gateway leaves it out: %1</source>
        <translation>Das Gateway lässt sie aus: %1</translation>
    </message>
</context>
<context>
    <name>RouteTargetRow</name>
    <message>
        <source>provider/model</source>
        <translation>Anbieter/Modell</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Pick a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Weight of target %1</source>
        <translation>Gewicht von Ziel %1</translation>
    </message>
    <message>
        <source>Tier of target %1</source>
        <translation>Stufe von Ziel %1</translation>
    </message>
    <message>
        <source>Move target %1 up</source>
        <translation>Ziel %1 nach oben</translation>
    </message>
    <message>
        <source>Move target %1 down</source>
        <translation>Ziel %1 nach unten</translation>
    </message>
    <message>
        <source>Remove target %1</source>
        <translation>Ziel %1 entfernen</translation>
    </message>
</context>
<context>
    <name>RoutesCard</name>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>New route…</source>
        <translation>Neue Route …</translation>
    </message>
    <message>
        <source>Remove the route %1?</source>
        <translation>Route %1 entfernen?</translation>
    </message>
    <message>
        <source>Clients that ask for it are told that there is no such model, from now on.</source>
        <translation>Clients, die nach ihr fragen, erfahren ab sofort, dass es kein solches Modell gibt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>There is no route yet. A route is a model name of your own, such as “fast”: the gateway sends its requests to the first of its targets that can answer, and to the next when one fails.</source>
        <translation>Noch gibt es keine Route. Eine Route ist ein eigener Modellname wie „fast“: Das Gateway schickt ihre Anfragen an das erste ihrer Ziele, das antworten kann, und an das nächste, wenn eines ausfällt.</translation>
    </message>
</context>
<context>
    <name>RunButtons</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Starten (%1)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Run all panes %1 times</source>
        <translation>Alle Felder %1-mal fragen</translation>
    </message>
    <message>
        <source>Run all panes</source>
        <translation>Alle Felder starten</translation>
    </message>
    <message>
        <source>How often, and in which order</source>
        <translation>Wie oft und in welcher Reihenfolge</translation>
    </message>
    <message>
        <source>Ask once</source>
        <translation>Einmal fragen</translation>
    </message>
    <message>
        <source>Ask %1 times, with median and spread</source>
        <translation>%1-mal fragen, mit Median und Spanne</translation>
    </message>
    <message>
        <source>Race: all panes at once</source>
        <translation>Rennen: alle Felder zugleich</translation>
    </message>
    <message>
        <source>Fair: one after another, in turn</source>
        <translation>Fair: nacheinander, abwechselnd</translation>
    </message>
</context>
<context>
    <name>ScrollBar</name>
    <message>
        <source>Scroll bar</source>
        <translation>Bildlaufleiste</translation>
    </message>
</context>
<context>
    <name>SecretsCard</name>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Kept elsewhere, where the configuration says. Values are never shown.</source>
        <translation>Anderswo aufbewahrt, wie die Konfiguration sagt. Werte werden nie gezeigt.</translation>
    </message>
</context>
<context>
    <name>SelectionArea</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>SessionDays</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Sessions in the bin</source>
        <translation>Sitzungen im Papierkorb</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Umbenennen (F2)</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Loslösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>JSON, to be imported again…</source>
        <translation>JSON, zum Wiedereinlesen …</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown …</translation>
    </message>
    <message>
        <source>One HTML page…</source>
        <translation>Eine HTML-Seite …</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete for good (Del)</source>
        <translation>Endgültig löschen (Entf)</translation>
    </message>
    <message>
        <source>Move to the bin (Del)</source>
        <translation>In den Papierkorb (Entf)</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>Endgültig löschen?</translation>
    </message>
    <message>
        <source>Nothing brings this session back afterwards.</source>
        <translation>Danach holt nichts diese Sitzung zurück.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>shown</source>
        <translation>angezeigt</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>hat einen Entwurf</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>More for this session</source>
        <translation>Mehr zu dieser Sitzung</translation>
    </message>
    <message>
        <source>Title of the session</source>
        <translation>Titel der Sitzung</translation>
    </message>
    <message>
        <source>answers come</source>
        <translation>Antworten laufen</translation>
    </message>
</context>
<context>
    <name>SessionsColumn</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Search the bin</source>
        <translation>Papierkorb durchsuchen</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Sitzungen durchsuchen</translation>
    </message>
    <message>
        <source>New chat (%1)</source>
        <translation>Neuer Chat (%1)</translation>
    </message>
    <message>
        <source>Hide the sessions (%1)</source>
        <translation>Sitzungen ausblenden (%1)</translation>
    </message>
    <message>
        <source>No session has these words.</source>
        <translation>Keine Sitzung hat diese Wörter.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>What you ask is kept here. Write a prompt to begin.</source>
        <translation>Was Sie fragen, wird hier aufbewahrt. Schreiben Sie eine Eingabe, um zu beginnen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Back to the sessions</source>
        <translation>Zurück zu den Sitzungen</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>Papierkorb (%1)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Import a session</source>
        <translation>Sitzung importieren</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation>Papierkorb leeren?</translation>
    </message>
    <message>
        <source>Nothing brings the sessions in it back afterwards.</source>
        <translation>Danach holt nichts die Sitzungen darin zurück.</translation>
    </message>
    <message>
        <source>Width of the sessions</source>
        <translation>Breite der Sitzungen</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Back to the usual keys</source>
        <translation>Zurück zu den üblichen Tasten</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Tasten drücken …</translation>
    </message>
    <message>
        <source>%1: %2. Press to change the keys</source>
        <translation>%1: %2. Drücken, um die Tasten zu ändern</translation>
    </message>
    <message>
        <source>All back to the usual keys</source>
        <translation>Alle zurück zu den üblichen Tasten</translation>
    </message>
</context>
<context>
    <name>StallCard</name>
    <message>
        <source>No data for 15 s</source>
        <translation>Seit 15 s keine Daten</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>hält an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>simulator</source>
        <translation>Simulator</translation>
    </message>
    <message>
        <source>Uses the real providers</source>
        <translation>Benutzt die echten Anbieter</translation>
    </message>
    <message>
        <source>All answers come from the built-in simulator; no provider is asked. Press to use real providers.</source>
        <translation>Alle Antworten kommen vom eingebauten Simulator; kein Anbieter wird gefragt. Drücken, um echte Anbieter zu benutzen.</translation>
    </message>
    <message>
        <source>%L1 req/min</source>
        <translation>%L1 Anfr./min</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>What all requests of today cost: the playground&apos;s and those of every gateway on this machine.</source>
        <translation>Was alle Anfragen von heute kosten: die des Playgrounds und die jedes Gateways auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>StopList</name>
    <message>
        <source>Stop sequences</source>
        <translation>Stoppsequenzen</translation>
    </message>
    <message>
        <source>Remove the stop sequence %1</source>
        <translation>Stoppsequenz %1 entfernen</translation>
    </message>
    <message>
        <source>Add a text, Enter keeps it</source>
        <translation>Text hinzufügen, Enter übernimmt ihn</translation>
    </message>
    <message>
        <source>New stop sequence</source>
        <translation>Neue Stoppsequenz</translation>
    </message>
    <message>
        <source>A line break is written %1</source>
        <translation>Ein Zeilenumbruch wird %1 geschrieben</translation>
    </message>
</context>
<context>
    <name>StreamRow</name>
    <message>
        <source>%1 ms, %2 bytes, %3 %4</source>
        <translation>%1 ms, %2 Bytes, %3 %4</translation>
    </message>
</context>
<context>
    <name>StreamTab</name>
    <message>
        <source>Find in the events</source>
        <translation>In den Ereignissen suchen</translation>
    </message>
    <message>
        <source>Copy all events</source>
        <translation>Alle Ereignisse kopieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the stream as a file</source>
        <translation>Stream als Datei speichern</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>No event holds this.</source>
        <translation>Kein Ereignis enthält das.</translation>
    </message>
    <message>
        <source>The events of this pane&apos;s next answer show here.</source>
        <translation>Hier erscheinen die Ereignisse der nächsten Antwort dieses Feldes.</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>Abspielen …</translation>
    </message>
    <message>
        <source>Replay a saved stream in this pane; nothing is asked</source>
        <translation>Einen gespeicherten Strom in diesem Feld abspielen; niemand wird gefragt</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>In dieser Zeit wurde nichts gemessen.</translation>
    </message>
</context>
<context>
    <name>Tip</name>
    <message>
        <source>Time to first token: first visible delta − request sent. Own clock, connecting left out.</source>
        <translation>Zeit bis zum ersten Token: erster sichtbarer Text − Anfrage gesendet. Eigene Uhr, ohne Verbinden.</translation>
    </message>
    <message>
        <source>Connecting took %1.</source>
        <translation>Das Verbinden dauerte %1.</translation>
    </message>
    <message>
        <source>First answer text after %1, of which %2 thinking.</source>
        <translation>Erster Antworttext nach %1, davon %2 Denken.</translation>
    </message>
    <message>
        <source>The provider itself says %1.</source>
        <translation>Der Anbieter selbst sagt %1.</translation>
    </message>
    <message>
        <source>Time in the provider&apos;s queue: %1.</source>
        <translation>Zeit in der Warteschlange des Anbieters: %1.</translation>
    </message>
    <message>
        <source>Tokens per second over the last second.</source>
        <translation>Token je Sekunde in der letzten Sekunde.</translation>
    </message>
    <message>
        <source>Not shown under 200 ms or 40 tokens.</source>
        <translation>Unter 200 ms oder 40 Token nicht gezeigt.</translation>
    </message>
    <message>
        <source>≈ tokens are estimated from the text; the provider&apos;s count comes at the end.</source>
        <translation>≈ Token sind aus dem Text geschätzt; die Zählung des Anbieters kommt am Ende.</translation>
    </message>
    <message>
        <source>Input: %1, of which cached: %2</source>
        <translation>Eingabe: %1, davon zwischengespeichert: %2</translation>
    </message>
    <message>
        <source>Output: %1, of which thinking: %2</source>
        <translation>Ausgabe: %1, davon Denken: %2</translation>
    </message>
    <message>
        <source>≈ estimated from the text; the provider&apos;s count comes at the end.</source>
        <translation>≈ aus dem Text geschätzt; die Zählung des Anbieters kommt am Ende.</translation>
    </message>
    <message>
        <source>As the provider counted them.</source>
        <translation>Vom Anbieter gezählt.</translation>
    </message>
    <message>
        <source>From pressing Run to now or to the end. Own clock.</source>
        <translation>Vom Starten bis jetzt oder bis zum Ende. Eigene Uhr.</translation>
    </message>
    <message>
        <source>Request sent to last delta: %1.</source>
        <translation>Anfrage gesendet bis letzter Text: %1.</translation>
    </message>
    <message>
        <source>The price of this model is not known.</source>
        <translation>Der Preis dieses Modells ist nicht bekannt.</translation>
    </message>
    <message>
        <source>(Fresh input × price + cached input × cached price + output × price) ÷ 1,000,000, in US dollars.</source>
        <translation>(Neue Eingabe × Preis + zwischengespeicherte Eingabe × deren Preis + Ausgabe × Preis) ÷ 1.000.000, in US-Dollar.</translation>
    </message>
    <message>
        <source>≈ because the tokens are estimated.</source>
        <translation>≈, weil die Token geschätzt sind.</translation>
    </message>
    <message>
        <source>Times that the provider told do not fit this clock and are left out.</source>
        <translation>Zeiten, die der Anbieter nannte, passen nicht zu dieser Uhr und sind weggelassen.</translation>
    </message>
    <message>
        <source>Tokens per second of the whole answer: (output tokens − those of the first event) ÷ (last delta − first delta), thinking included.</source>
        <translation>Tokens pro Sekunde der ganzen Antwort: (Ausgabe-Tokens − die des ersten Ereignisses) ÷ (letztes Delta − erstes Delta), das Denken eingeschlossen.</translation>
    </message>
    <message>
        <source>Without the thinking: %1.</source>
        <translation>Ohne das Denken: %1.</translation>
    </message>
    <message>
        <source>The provider&apos;s counts cannot be and are not used: %1</source>
        <translation>Die Zählung des Anbieters kann nicht stimmen und wird nicht benutzt: %1</translation>
    </message>
</context>
<context>
    <name>ToolDetails</name>
    <message>
        <source>Start it from a terminal</source>
        <translation>Aus einem Terminal starten</translation>
    </message>
    <message>
        <source>What is written in its settings while the gateway runs</source>
        <translation>Was in ihren Einstellungen steht, solange das Gateway läuft</translation>
    </message>
    <message>
        <source>What connecting writes in its settings</source>
        <translation>Was Verbinden in ihre Einstellungen schreibt</translation>
    </message>
    <message>
        <source>Its own key then stands in clear in %1.</source>
        <translation>Ihr eigener Schlüssel steht dann im Klartext in %1.</translation>
    </message>
    <message>
        <source>Model; empty: one that calls tools</source>
        <translation>Modell; leer: eines, das Werkzeuge aufruft</translation>
    </message>
    <message>
        <source>Model for %1</source>
        <translation>Modell für %1</translation>
    </message>
    <message>
        <source>Connect anew</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>By hand, in %1</source>
        <translation>Von Hand, in %1</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Put a client key of the gateway in the place of $SLUICE_KEY.</source>
        <translation>Setzen Sie einen Client-Schlüssel des Gateways für $SLUICE_KEY ein.</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Fold %1</source>
        <translation>%1 einklappen</translation>
    </message>
    <message>
        <source>Show how %1 is set up</source>
        <translation>Zeigen, wie %1 eingerichtet wird</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>Wait…</source>
        <translation>Moment …</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
</context>
<context>
    <name>ToolsForm</name>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>Tools: %1</source>
        <translation>Werkzeuge: %1</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Tools as JSON</source>
        <translation>Werkzeuge als JSON</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Einrücken</translation>
    </message>
    <message>
        <source>Lay out the tools</source>
        <translation>Werkzeuge einrücken</translation>
    </message>
    <message>
        <source>Tool choice</source>
        <translation>Werkzeugwahl</translation>
    </message>
    <message>
        <source>Parallel tool calls</source>
        <translation>Werkzeuge gleichzeitig</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message>
        <source>Starting a tool by its command changes nothing of yours. Connecting writes into its own settings while the gateway runs, and gives them back when it ends. Each tool has a key of its own, so that its spending is told apart.</source>
        <translation>Ein Programm über seinen Befehl zu starten ändert nichts an Ihren Dateien. Verbinden schreibt in seine Einstellungen, solange das Gateway läuft, und gibt sie danach zurück. Jedes Programm hat einen eigenen Schlüssel, sodass seine Ausgaben getrennt gezählt werden.</translation>
    </message>
    <message>
        <source>Tools reach the gateway only while it runs.</source>
        <translation>Programme erreichen das Gateway nur, solange es läuft.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Einschalten</translation>
    </message>
</context>
<context>
    <name>WholeNumberField</name>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation>Eine ganze Zahl von %1 bis %2</translation>
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
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Local tools</source>
        <translation>Lokale Programme</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Wächter</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
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
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Wake-ups per second</source>
        <translation>Aufwachen je Sekunde</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>Läuft seit</translation>
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
        <translation>Prozent des Budgets</translation>
    </message>
    <message>
        <source>Per cent of the requests</source>
        <translation>Prozent der Anfragen</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Tage vorher</translation>
    </message>
    <message>
        <source>Empty: as usual</source>
        <translation>Leer: wie üblich</translation>
    </message>
    <message>
        <source>As env.NAME, for whoever has it can write there</source>
        <translation>Als env.NAME, denn wer sie hat, kann dorthin schreiben</translation>
    </message>
    <message>
        <source>http or https</source>
        <translation>http oder https</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <source>At most 100 characters.</source>
        <translation>Höchstens 100 Zeichen.</translation>
    </message>
    <message>
        <source>That name is taken.</source>
        <translation>Dieser Name ist vergeben.</translation>
    </message>
</context>
<context>
    <name>sluice::AlertsModel</name>
    <message>
        <source>Alerts cannot be kept: the data store could not be opened.</source>
        <translation>Alarme können nicht gespeichert werden: Die Datenbank ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>A budget is spent</source>
        <translation>Budget aufgebraucht</translation>
    </message>
    <message>
        <source>Requests fail</source>
        <translation>Anfragen scheitern</translation>
    </message>
    <message>
        <source>Answers are slow</source>
        <translation>Antworten sind langsam</translation>
    </message>
    <message>
        <source>A provider is down</source>
        <translation>Ein Anbieter fällt aus</translation>
    </message>
    <message>
        <source>Providers&apos; limits reached</source>
        <translation>Limits von Anbietern erreicht</translation>
    </message>
    <message>
        <source>Nobody asks</source>
        <translation>Niemand fragt</translation>
    </message>
    <message>
        <source>A client key ends</source>
        <translation>Client-Schlüssel endet</translation>
    </message>
    <message>
        <source>An export loses records</source>
        <translation>Export verliert Aufzeichnungen</translation>
    </message>
    <message>
        <source>This desktop</source>
        <translation>Dieser Desktop</translation>
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
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Frage %1 …</translation>
    </message>
    <message>
        <source>%1 took the test message.</source>
        <translation>%1 nahm die Testnachricht an.</translation>
    </message>
    <message>
        <source>%1 did not take it: %2</source>
        <translation>%1 nahm sie nicht an: %2</translation>
    </message>
    <message>
        <source>A secret cannot be read</source>
        <translation>Ein Geheimnis ist nicht lesbar</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Guards refuse requests</source>
        <translation>Wächter weisen Anfragen ab</translation>
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
        <translation>Es gibt kein anderes Feld zum Vergleichen.</translation>
    </message>
    <message>
        <source>Compared once the answers are whole.</source>
        <translation>Wird verglichen, sobald die Antworten vollständig sind.</translation>
    </message>
    <message>
        <source>There are not two answers yet.</source>
        <translation>Es gibt noch keine zwei Antworten.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Beide sind gleich.</translation>
    </message>
    <message>
        <source>%1 % of both is the same.</source>
        <translation>%1 % von beiden sind gleich.</translation>
    </message>
</context>
<context>
    <name>sluice::AttachedImages</name>
    <message>
        <source>Pasted image</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>%1 × %2 · %3 · ≈%4 tok</source>
        <translation>%1 × %2 · %3 · ≈%4 tok</translation>
    </message>
    <message>
        <source>Only files of this computer are attached; save the image first.</source>
        <translation>Nur Dateien dieses Rechners werden angehängt; das Bild zuerst speichern.</translation>
    </message>
    <message>
        <source>At most %1 images go with one prompt.</source>
        <translation>Höchstens %1 Bilder gehen mit einer Eingabe.</translation>
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
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Its sum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Row %1 is not as it was written, or is missing. What is before it is whole.</source>
        <translation>Zeile %1 ist nicht, wie sie geschrieben wurde, oder fehlt. Was davor steht, ist heil.</translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) are as they were written.</source>
        <translation>
            <numerusform>Die eine Zeile ist, wie sie geschrieben wurde.</numerusform>
            <numerusform>Alle %n Zeilen sind, wie sie geschrieben wurden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ClientKeysModel</name>
    <message>
        <source>This key was revoked in the meantime. Make a new one.</source>
        <translation>Dieser Schlüssel wurde inzwischen widerrufen. Erzeugen Sie einen neuen.</translation>
    </message>
</context>
<context>
    <name>sluice::DataModel</name>
    <message>
        <source>A copy of everything is in %1</source>
        <translation>Eine Kopie von allem liegt in %1</translation>
    </message>
    <message>
        <source>The requests are in %1</source>
        <translation>Die Anfragen liegen in %1</translation>
    </message>
    <message>
        <source>All requests are deleted. What keys spent today and this month still counts.</source>
        <translation>Alle Anfragen sind gelöscht. Was Schlüssel heute und in diesem Monat ausgaben, zählt weiter.</translation>
    </message>
</context>
<context>
    <name>sluice::Desktop</name>
    <message numerus="yes">
        <source>%n request(s) are running through the gateway. Quitting breaks them off.</source>
        <translation>
            <numerusform>%n Anfrage läuft durch das Gateway. Beenden bricht sie ab.</numerusform>
            <numerusform>%n Anfragen laufen durch das Gateway. Beenden bricht sie ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are running in the playground. Quitting breaks them off.</source>
        <translation>
            <numerusform>%n Antwort läuft im Playground. Beenden bricht sie ab.</numerusform>
            <numerusform>%n Antworten laufen im Playground. Beenden bricht sie ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are running in the playground.</source>
        <translation>
            <numerusform>%n Antwort läuft im Playground.</numerusform>
            <numerusform>%n Antworten laufen im Playground.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ErrorCardModel</name>
    <message>
        <source>The answer from %1 broke off</source>
        <translation>Die Antwort von %1 brach ab</translation>
    </message>
    <message>
        <source>There is no key for %1</source>
        <translation>Für %1 gibt es keinen Schlüssel</translation>
    </message>
    <message>
        <source>%1 does not allow this model with your key</source>
        <translation>%1 erlaubt dieses Modell mit Ihrem Schlüssel nicht</translation>
    </message>
    <message>
        <source>%1 refused the key</source>
        <translation>%1 wies den Schlüssel zurück</translation>
    </message>
    <message>
        <source>%1 refused the key ending …%2</source>
        <translation>%1 wies den Schlüssel mit dem Ende …%2 zurück</translation>
    </message>
    <message>
        <source>The budget or credit at %1 is used up</source>
        <translation>Budget oder Guthaben bei %1 ist aufgebraucht</translation>
    </message>
    <message>
        <source>A rate limit of %1 is reached</source>
        <translation>Ein Limit von %1 ist erreicht</translation>
    </message>
    <message>
        <source>%1 does not serve this model</source>
        <translation>%1 bietet dieses Modell nicht an</translation>
    </message>
    <message>
        <source>No provider serves this model</source>
        <translation>Kein Anbieter bietet dieses Modell an</translation>
    </message>
    <message>
        <source>%1 did not accept the request</source>
        <translation>%1 nahm die Anfrage nicht an</translation>
    </message>
    <message>
        <source>%1 did not accept “%2”</source>
        <translation>%1 nahm „%2“ nicht an</translation>
    </message>
    <message>
        <source>The request is too large for this model</source>
        <translation>Die Anfrage ist zu groß für dieses Modell</translation>
    </message>
    <message>
        <source>%1 cannot do this</source>
        <translation>%1 kann das nicht</translation>
    </message>
    <message>
        <source>%1 could not be reached</source>
        <translation>%1 war nicht zu erreichen</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>%1 has a fault</source>
        <translation>%1 hat eine Störung</translation>
    </message>
    <message>
        <source>Something went wrong in Sluice</source>
        <translation>In Sluice ging etwas schief</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>This was not sent to %1</source>
        <translation>Das wurde nicht an %1 gesendet</translation>
    </message>
    <message>
        <source>As far as is known, this model takes no images. Pick one that does, or ask again without the image.</source>
        <translation>Soweit bekannt, nimmt dieses Modell keine Bilder an. Wählen Sie eines, das Bilder annimmt, oder fragen Sie ohne das Bild noch einmal.</translation>
    </message>
</context>
<context>
    <name>sluice::FileQuestions</name>
    <message>
        <source>Export the session</source>
        <translation>Sitzung exportieren</translation>
    </message>
    <message>
        <source>Import a session</source>
        <translation>Sitzung importieren</translation>
    </message>
    <message>
        <source>Sessions (*.json)</source>
        <translation>Sitzungen (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Attach images</source>
        <translation>Bilder anhängen</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Replay a stream</source>
        <translation>Einen Strom abspielen</translation>
    </message>
    <message>
        <source>Streams (*.sse)</source>
        <translation>Ströme (*.sse)</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Zertifikatsdatei wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Dateiname:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Dateityp:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>sluice::GatewayModel</name>
    <message>
        <source>Port %1 is taken by %2 (process %3).</source>
        <translation>Port %1 ist von %2 belegt (Prozess %3).</translation>
    </message>
</context>
<context>
    <name>sluice::GuardDraft</name>
    <message>
        <source>A guard needs a name.</source>
        <translation>Ein Wächter braucht einen Namen.</translation>
    </message>
    <message>
        <source>At most 100 characters, without / and commas.</source>
        <translation>Höchstens 100 Zeichen, ohne / und Kommas.</translation>
    </message>
    <message>
        <source>There is a guard of that name.</source>
        <translation>Ein anderer Wächter heißt so.</translation>
    </message>
</context>
<context>
    <name>sluice::GuardsModel</name>
    <message>
        <source>Guards cannot be kept: the data store could not be opened.</source>
        <translation>Wächter können nicht gespeichert werden: Die Datenbank ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Persönliche Daten</translation>
    </message>
    <message>
        <source>Injected instructions</source>
        <translation>Eingeschleuste Anweisungen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>Ausdrücke</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>A service&apos;s judgement</source>
        <translation>Urteil eines Dienstes</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Only record</source>
        <translation>Nur aufzeichnen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>JSON-Schema</translation>
    </message>
    <message>
        <source>Ask another model</source>
        <translation>Anderes Modell fragen</translation>
    </message>
</context>
<context>
    <name>sluice::Images</name>
    <message>
        <source>This is no PNG, JPEG, GIF or WebP image.</source>
        <translation>Das ist kein PNG-, JPEG-, GIF- oder WebP-Bild.</translation>
    </message>
    <message>
        <source>%1 images cannot be read here; save it as PNG or JPEG.</source>
        <translation>%1-Bilder können hier nicht gelesen werden; als PNG oder JPEG speichern.</translation>
    </message>
    <message>
        <source>The image has %1 million pixels; at most %2 million are read.</source>
        <translation>Das Bild hat %1 Millionen Pixel; höchstens %2 Millionen werden gelesen.</translation>
    </message>
    <message>
        <source>The image is damaged.</source>
        <translation>Das Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>The image is too large, even when it is made smaller.</source>
        <translation>Das Bild ist zu groß, auch verkleinert.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>The file is longer than %1.</source>
        <translation>Die Datei ist länger als %1.</translation>
    </message>
</context>
<context>
    <name>sluice::InspectorModel</name>
    <message>
        <source>Which provider has this model shows when it is asked.</source>
        <translation>Welcher Anbieter dieses Modell hat, zeigt sich, wenn es gefragt wird.</translation>
    </message>
    <message>
        <source>Only the first part is shown, as it is sent. Copy gives all %1.</source>
        <translation>Gezeigt wird nur der Anfang, wie er gesendet wird. Kopieren gibt alle %1.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Images are shortened here. Copy gives all %1.</source>
        <translation>Bilder sind hier gekürzt. Kopieren gibt alle %1.</translation>
    </message>
    <message>
        <source>%1 is not replayed: %2</source>
        <translation>%1 wird nicht abgespielt: %2</translation>
    </message>
    <message>
        <source>%1 is not replayed while answers come.</source>
        <translation>%1 wird nicht abgespielt, solange Antworten laufen.</translation>
    </message>
</context>
<context>
    <name>sluice::KeyDraft</name>
    <message>
        <source>Give it a name, such as that of the tool or person who uses it.</source>
        <translation>Geben Sie ihm einen Namen, etwa den des Programms oder der Person, die ihn benutzt.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Sluice uses this name for its own key. Choose another one.</source>
        <translation>So nennt Sluice seinen eigenen Schlüssel. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Another key has this name.</source>
        <translation>Ein anderer Schlüssel heißt so.</translation>
    </message>
    <message>
        <source>A date such as %1, or a number of days.</source>
        <translation>Ein Datum wie %1 oder eine Zahl von Tagen.</translation>
    </message>
    <message>
        <source>This day is over. Choose a later one.</source>
        <translation>Dieser Tag ist vorbei. Wählen Sie einen späteren.</translation>
    </message>
    <message>
        <source>A whole number of 1 or more, or empty for no limit.</source>
        <translation>Eine ganze Zahl ab 1, oder leer für keine Grenze.</translation>
    </message>
    <message>
        <source>An amount in US dollars such as %1, or empty for no limit.</source>
        <translation>Ein Betrag in US-Dollar wie %1, oder leer für keine Grenze.</translation>
    </message>
</context>
<context>
    <name>sluice::KeyRing</name>
    <message>
        <source>The keychain did not give the key: it is locked, or the key is no longer in it.</source>
        <translation>Der Schlüsselbund gab den Schlüssel nicht heraus: Er ist gesperrt, oder der Schlüssel ist nicht mehr darin.</translation>
    </message>
</context>
<context>
    <name>sluice::LinkModel</name>
    <message>
        <source>What stands before the @ is a user name, not the place it leads to.</source>
        <translation>Was vor dem @ steht, ist ein Benutzername und nicht der Ort, zu dem der Link führt.</translation>
    </message>
    <message>
        <source>The name of this place has letters that may look like others.</source>
        <translation>Der Name dieses Ortes hat Buchstaben, die anderen ähneln können.</translation>
    </message>
</context>
<context>
    <name>sluice::LocalServersModel</name>
    <message>
        <source>%1 · wants a key</source>
        <translation>%1 · verlangt einen Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n model(s)</source>
        <translation>
            <numerusform>%1 · %n Modell</numerusform>
            <numerusform>%1 · %n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · removed</source>
        <translation>%1 · entfernt</translation>
    </message>
    <message>
        <source>%1 · does not answer</source>
        <translation>%1 · antwortet nicht</translation>
    </message>
</context>
<context>
    <name>sluice::LookModel</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>sluice::MissingKeys</name>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 Set %2 in the environment.</source>
        <translation>%1 Setze %2 in der Umgebung.</translation>
    </message>
</context>
<context>
    <name>sluice::ModelPickerModel</name>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Wie eingetippt</translation>
    </message>
    <message>
        <source>In this pane</source>
        <translation>In diesem Feld</translation>
    </message>
</context>
<context>
    <name>sluice::NetworkModel</name>
    <message>
        <source>The data store cannot be opened, so nothing can be set.</source>
        <translation>Der Datenspeicher lässt sich nicht öffnen, darum lässt sich nichts einstellen.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address. Until then all stays as it was.</source>
        <translation>Geben Sie die Adresse des Proxys ein. Bis dahin bleibt alles, wie es war.</translation>
    </message>
    <message>
        <source>Only proxies that speak HTTP or SOCKS5 can be used, as http://… or socks5://….</source>
        <translation>Nur Proxys, die HTTP oder SOCKS5 sprechen, als http://… oder socks5://….</translation>
    </message>
    <message>
        <source>This is no address. It looks like proxy.example or 192.0.2.1.</source>
        <translation>Das ist keine Adresse. Eine sieht aus wie proxy.example oder 192.0.2.1.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>The password is too long: a proxy takes at most 255 bytes.</source>
        <translation>Das Passwort ist zu lang: Ein Proxy nimmt höchstens 255 Bytes.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation>Nur für diesen Lauf</translation>
    </message>
    <message>
        <source>In the keychain, asked for when it is needed</source>
        <translation>Im Schlüsselbund, wird gelesen, wenn es gebraucht wird</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is empty. What was before stays.</source>
        <translation>%1 lässt sich nicht lesen oder ist leer. Es bleibt, wie es war.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM or DER form. What was before stays.</source>
        <translation>%1 enthält kein Zertifikat in PEM- oder DER-Form. Es bleibt, wie es war.</translation>
    </message>
    <message>
        <source>This file cannot be read any more, or holds no certificate. Until it does, or another is chosen, only the system&apos;s authorities are trusted.</source>
        <translation>Diese Datei lässt sich nicht mehr lesen oder enthält kein Zertifikat. Bis dahin, oder bis eine andere gewählt ist, wird nur den Stellen des Systems vertraut.</translation>
    </message>
</context>
<context>
    <name>sluice::PaneModel</name>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>denkt</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>gefiltert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: failed, %2</source>
        <translation>%1: fehlgeschlagen, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: answer complete, %n token(s)</source>
        <translation>
            <numerusform>%1: Antwort vollständig, %n Token</numerusform>
            <numerusform>%1: Antwort vollständig, %n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>lost after %1 tok, %2</source>
        <translation>nach %1 Tok und %2 abgebrochen</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgeschnitten</translation>
    </message>
    <message numerus="yes">
        <source>%1: stopped after %n token(s)</source>
        <translation>
            <numerusform>%1: angehalten nach %n Token</numerusform>
            <numerusform>%1: angehalten nach %n Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: answer cut off at the token limit, %n token(s)</source>
        <translation>
            <numerusform>%1: Antwort am Token-Limit abgeschnitten, %n Token</numerusform>
            <numerusform>%1: Antwort am Token-Limit abgeschnitten, %n Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: answer withheld by a content filter, %n token(s)</source>
        <translation>
            <numerusform>%1: Antwort von einem Inhaltsfilter zurückgehalten, %n Token</numerusform>
            <numerusform>%1: Antwort von einem Inhaltsfilter zurückgehalten, %n Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>Sie haben diese Antwort angehalten.</translation>
    </message>
    <message>
        <source>The answer is cut off: it reached the limit of tokens.</source>
        <translation>Die Antwort ist abgeschnitten: Sie hat das Token-Limit erreicht.</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter withheld the rest of this answer.</source>
        <translation>Der Inhaltsfilter des Anbieters hat den Rest dieser Antwort zurückgehalten.</translation>
    </message>
    <message>
        <source>Answer of %1: %2</source>
        <translation>Antwort von %1: %2</translation>
    </message>
    <message>
        <source>The model ended without an answer.</source>
        <translation>Das Modell endete ohne Antwort.</translation>
    </message>
    <message>
        <source>The limit of tokens was reached before the answer began.</source>
        <translation>Das Token-Limit war erreicht, bevor die Antwort begann.</translation>
    </message>
    <message>
        <source>The provider withheld the answer.</source>
        <translation>Der Anbieter hielt die Antwort zurück.</translation>
    </message>
    <message>
        <source>Stopped before the answer began.</source>
        <translation>Angehalten, bevor die Antwort begann.</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Sluice ended while this answer came. What had come by then was kept.</source>
        <translation>Sluice endete, während diese Antwort kam. Was bis dahin da war, ist erhalten.</translation>
    </message>
    <message>
        <source>%1 %2/%3</source>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>waits its turn</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1 cheaper than the next pane</source>
        <translation>%1 günstiger als das nächste Feld</translation>
    </message>
    <message>
        <source>%1 faster than the next pane</source>
        <translation>%1 schneller als das nächste Feld</translation>
    </message>
    <message>
        <source>%1 cheaper</source>
        <translation>%1 günstiger</translation>
    </message>
    <message>
        <source>%1 faster</source>
        <translation>%1 schneller</translation>
    </message>
</context>
<context>
    <name>sluice::PaneSettings</name>
    <message>
        <source>Nothing is set any more.</source>
        <translation>Es ist nichts mehr eingestellt.</translation>
    </message>
</context>
<context>
    <name>sluice::Parameters</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
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
        <translation>Max. Ausgabe-Tokens</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Presence penalty</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Frequency penalty</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <translation>Stoppsequenzen</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Denkaufwand</translation>
    </message>
    <message>
        <source>Service tier</source>
        <translation>Dienststufe</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Response format</source>
        <translation>Antwortformat</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Tool choice</source>
        <translation>Werkzeugwahl</translation>
    </message>
    <message>
        <source>Parallel tool calls</source>
        <translation>Werkzeuge gleichzeitig</translation>
    </message>
    <message>
        <source>%1: sent as %2</source>
        <translation>%1: gesendet als %2</translation>
    </message>
    <message>
        <source>%1: shortened</source>
        <translation>%1: gekürzt</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <translation>%1: weggelassen</translation>
    </message>
    <message>
        <source>For this model – %1.</source>
        <translation>Für dieses Modell – %1.</translation>
    </message>
    <message>
        <source>This model takes no images: it will not be asked. Take them out or pick another one.</source>
        <translation>Dieses Modell nimmt keine Bilder: Es wird nicht gefragt. Bilder herausnehmen oder ein anderes wählen.</translation>
    </message>
</context>
<context>
    <name>sluice::ParametersModel</name>
    <message>
        <source>Not taken by this provider</source>
        <translation>Nimmt dieser Anbieter nicht</translation>
    </message>
    <message>
        <source>Not taken by this model</source>
        <translation>Nimmt dieses Modell nicht</translation>
    </message>
    <message>
        <source>At least %1: it is raised to that</source>
        <translation>Mindestens %1: wird darauf angehoben</translation>
    </message>
    <message>
        <source>At most %1: it is lowered to that</source>
        <translation>Höchstens %1: wird darauf gesenkt</translation>
    </message>
    <message>
        <source>Not among what this model takes</source>
        <translation>Nicht unter dem, was dieses Modell nimmt</translation>
    </message>
    <message>
        <source>Longer than %1 characters: left out</source>
        <translation>Länger als %1 Zeichen: weggelassen</translation>
    </message>
    <message>
        <source>This is no whole number; it is not sent</source>
        <translation>Das ist keine ganze Zahl; wird nicht gesendet</translation>
    </message>
    <message>
        <source>This is no number; it is not sent</source>
        <translation>Das ist keine Zahl; wird nicht gesendet</translation>
    </message>
    <message>
        <source>%1: “%2” is no number.</source>
        <translation>%1: „%2“ ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>sluice::PlaygroundModel</name>
    <message>
        <source>A new conversation has begun.</source>
        <translation>Ein neues Gespräch hat begonnen.</translation>
    </message>
    <message>
        <source>Pane %1 is closed.</source>
        <translation>Feld %1 ist geschlossen.</translation>
    </message>
    <message>
        <source>The message and what followed it are deleted.</source>
        <translation>Die Nachricht und was darauf folgte, sind gelöscht.</translation>
    </message>
    <message>
        <source>The change to the prompt is given up.</source>
        <translation>Die Änderung der Eingabe ist verworfen.</translation>
    </message>
    <message>
        <source>The images are still being read.</source>
        <translation>Die Bilder werden noch gelesen.</translation>
    </message>
    <message>
        <source>Replay of %1</source>
        <translation>Wiedergabe von %1</translation>
    </message>
</context>
<context>
    <name>sluice::PresetFolder</name>
    <message>
        <source>This is no file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>The preset was not saved: %1</source>
        <translation>Die Vorlage wurde nicht gespeichert: %1</translation>
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
        <translation>Gespeichert als „%1“.</translation>
    </message>
    <message>
        <source>%1 in the folder of presets cannot be read.</source>
        <translation>%1 im Ordner der Vorlagen ist nicht lesbar.</translation>
    </message>
    <message>
        <source>“%1” is used.</source>
        <translation>„%1“ wird benutzt.</translation>
    </message>
    <message>
        <source>Back to “%1”.</source>
        <translation>Zurück zu „%1“.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Only files on this machine can be opened.</source>
        <translation>Nur Dateien auf diesem Rechner können geöffnet werden.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
</context>
<context>
    <name>sluice::PricesModel</name>
    <message>
        <source>%1 in, %2 cached, %3 out</source>
        <translation>%1 ein, %2 Cache, %3 aus</translation>
    </message>
    <message>
        <source>A number of dollars, 0 or more.</source>
        <translation>Ein Betrag in Dollar, 0 oder mehr.</translation>
    </message>
    <message>
        <source>A provider and its model, with a slash between.</source>
        <translation>Ein Anbieter und sein Modell, mit einem Schrägstrich dazwischen.</translation>
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
        <translation>%1: ≈%2 Tokens, %3 des Kontexts, Eingabe %4</translation>
    </message>
    <message>
        <source>The answers&apos; tokens come on top.</source>
        <translation>Dazu kommen die Tokens der Antworten.</translation>
    </message>
    <message>
        <source>≈%1 tok</source>
        <translation>≈%1 Tok</translation>
    </message>
</context>
<context>
    <name>sluice::ProviderListModel</name>
    <message>
        <source>Its model list came in %1.</source>
        <translation>Die Modellliste kam in %1.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>Ein Schlüssel</translation>
    </message>
    <message>
        <source>Key ending …%1</source>
        <translation>Schlüssel mit Ende …%1</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, aus %2</translation>
    </message>
    <message>
        <source>%1, in the keychain</source>
        <translation>%1, im Schlüsselbund</translation>
    </message>
    <message>
        <source>%1, for this run only</source>
        <translation>%1, nur bis zum Beenden</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>%1, no key needed</source>
        <translation>%1, kein Schlüssel nötig</translation>
    </message>
    <message>
        <source>The keychain has no key of these providers.</source>
        <translation>Im Schlüsselbund ist kein Schlüssel dieser Anbieter.</translation>
    </message>
    <message>
        <source>In the keychain, which has not given it</source>
        <translation>Im Schlüsselbund, der ihn nicht hergab</translation>
    </message>
    <message>
        <source>the one in the keychain is not used</source>
        <translation>der im Schlüsselbund wird nicht benutzt</translation>
    </message>
    <message>
        <source>This is no key: it is one word, without spaces or line ends. Copy it again, whole and alone.</source>
        <translation>Das ist kein Schlüssel: Ein Schlüssel ist ein Wort, ohne Leerzeichen und Zeilenenden. Kopieren Sie ihn noch einmal, ganz und allein.</translation>
    </message>
    <message>
        <source>This key is there already.</source>
        <translation>Dieser Schlüssel ist schon da.</translation>
    </message>
    <message>
        <source>Another key has this name.</source>
        <translation>Ein anderer Schlüssel heißt so.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered in %2 with %n model(s).</source>
        <translation>
            <numerusform>%1 antwortete in %2 mit %n Modell.</numerusform>
            <numerusform>%1 antwortete in %2 mit %n Modellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refuses the key: %2 Copy it again from the provider&apos;s site, or paste another one.</source>
        <translation>%1 lehnt den Schlüssel ab: %2 Kopieren Sie ihn noch einmal von der Seite des Anbieters, oder fügen Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>TTFT of its last answer, at %1.</source>
        <translation>TTFT der letzten Antwort, um %1.</translation>
    </message>
    <message>
        <source>Its last answer&apos;s TTFT stands here; there was none yet.</source>
        <translation>Hier steht die TTFT der letzten Antwort; bisher gab es keine.</translation>
    </message>
    <message>
        <source>A key is never written into a file of Sluice.</source>
        <translation>Ein Schlüssel kommt nie in eine Datei von Sluice.</translation>
    </message>
    <message>
        <source>A key that is saved goes to the keychain of this system (%1), never into a file of Sluice.</source>
        <translation>Ein gespeicherter Schlüssel kommt in den Schlüsselbund dieses Systems (%1), nie in eine Datei von Sluice.</translation>
    </message>
    <message>
        <source>There is no keychain here (Secret Service or KWallet): a key is used until Sluice ends and kept nowhere. For one that stays, set a variable before Sluice starts: %1.</source>
        <translation>Hier gibt es keinen Schlüsselbund (Secret Service oder KWallet): Ein Schlüssel gilt, bis Sluice endet, und wird nirgends aufbewahrt. Für einen, der bleibt, vor dem Start von Sluice eine Variable setzen: %1.</translation>
    </message>
</context>
<context>
    <name>sluice::RequestChart</name>
    <message>
        <source>Requests, and those that failed</source>
        <translation>Anfragen und Fehler</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>TTFT: median and 95 %</source>
        <translation>TTFT: Median und 95 %</translation>
    </message>
    <message>
        <source>tok/s, median</source>
        <translation>tok/s, Median</translation>
    </message>
</context>
<context>
    <name>sluice::RequestCharts</name>
    <message numerus="yes">
        <source>%1 · %n request(s)</source>
        <translation>
            <numerusform>%1 · %n Anfrage</numerusform>
            <numerusform>%1 · %n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest 200,000 are counted</source>
        <translation>gezählt sind die neuesten 200.000</translation>
    </message>
    <message>
        <source>%1, %2 stopped</source>
        <translation>%1, %2 angehalten</translation>
    </message>
    <message>
        <source>median %1, 95 % under %2</source>
        <translation>Median %1, 95 % unter %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), %1 failed</source>
        <translation>
            <numerusform>%Ln Anfrage, %1 mit Fehler</numerusform>
            <numerusform>%Ln Anfragen, %1 mit Fehler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::RequestDetail</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Tokens in/out</source>
        <translation>Tokens ein/aus</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Its counts</source>
        <translation>Ihre Zählung</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>Grund des Endes</translation>
    </message>
    <message>
        <source>Id at the provider</source>
        <translation>ID beim Anbieter</translation>
    </message>
    <message>
        <source>The first 32 KiB of each text are shown; copying takes all.</source>
        <translation>Gezeigt werden die ersten 32 KiB jedes Textes; kopiert wird alles.</translation>
    </message>
    <message>
        <source>Its texts were not kept. Settings › Data can have them kept from now on; then a request can be read here and opened in the playground.</source>
        <translation>Ihre Texte wurden nicht behalten. Unter Einstellungen › Daten lässt sich das ab jetzt ändern; dann kann eine Anfrage hier gelesen und im Playground geöffnet werden.</translation>
    </message>
    <message>
        <source>Its texts were not kept: only those of requests that fail are. Settings › Data can have all kept.</source>
        <translation>Ihre Texte wurden nicht behalten: nur die von Fehlern werden es. Unter Einstellungen › Daten lassen sich alle behalten.</translation>
    </message>
    <message>
        <source>Its texts were not kept when it was made, or are gone by now.</source>
        <translation>Ihre Texte wurden damals nicht behalten oder sind inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>It cannot be asked again: %1</source>
        <translation>Sie lässt sich nicht erneut stellen: %1</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Wächter</translation>
    </message>
    <message>
        <source>There is room for %1 panes only. Not asked again: %2.</source>
        <translation>Es ist nur Platz für %1 Felder. Nicht noch einmal gefragt: %2.</translation>
    </message>
    <message>
        <source>began at %1</source>
        <translation>begann bei %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>dauerte %1</translation>
    </message>
</context>
<context>
    <name>sluice::RouteDraft</name>
    <message>
        <source>In order</source>
        <translation>Der Reihe nach</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>Nach Gewicht</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Abwechselnd</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Quickest to begin</source>
        <translation>Schnellster Beginn</translation>
    </message>
    <message>
        <source>Most tokens a second</source>
        <translation>Meiste Tokens je Sekunde</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>Am billigsten</translation>
    </message>
    <message>
        <source>The first target answers; the others stand in when it fails.</source>
        <translation>Das erste Ziel antwortet; die anderen springen ein, wenn es ausfällt.</translation>
    </message>
    <message>
        <source>Each target gets a share of the requests by its weight.</source>
        <translation>Jedes Ziel bekommt nach seinem Gewicht einen Teil der Anfragen.</translation>
    </message>
    <message>
        <source>The targets take turns.</source>
        <translation>Die Ziele wechseln sich ab.</translation>
    </message>
    <message>
        <source>Any target, with equal chances.</source>
        <translation>Irgendein Ziel, mit gleichen Chancen.</translation>
    </message>
    <message>
        <source>The target whose first token has come soonest of late.</source>
        <translation>Das Ziel, dessen erstes Token zuletzt am schnellsten kam.</translation>
    </message>
    <message>
        <source>The target that has written fastest of late.</source>
        <translation>Das Ziel, das zuletzt am schnellsten schrieb.</translation>
    </message>
    <message>
        <source>The target with the lowest price.</source>
        <translation>Das Ziel mit dem niedrigsten Preis.</translation>
    </message>
    <message>
        <source>Pick a model, or type one as provider/model.</source>
        <translation>Wählen Sie ein Modell oder tippen Sie eines als Anbieter/Modell.</translation>
    </message>
    <message>
        <source>Must be provider/model, with one of the providers %1.</source>
        <translation>Muss Anbieter/Modell sein, mit einem der Anbieter %1.</translation>
    </message>
    <message>
        <source>The weight is a number above 0, such as %1.</source>
        <translation>Das Gewicht ist eine Zahl über 0, etwa %1.</translation>
    </message>
    <message>
        <source>The tier is a whole number from 0 to %1; lower ones come first.</source>
        <translation>Die Stufe ist eine ganze Zahl von 0 bis %1; niedrigere kommen zuerst.</translation>
    </message>
    <message>
        <source>Give it a name; clients ask for it as their model.</source>
        <translation>Geben Sie ihr einen Namen; Clients verlangen ihn als Modell.</translation>
    </message>
    <message>
        <source>Another route has this name.</source>
        <translation>Eine andere Route heißt so.</translation>
    </message>
    <message>
        <source>A route needs at least one target.</source>
        <translation>Eine Route braucht mindestens ein Ziel.</translation>
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
        <translation>Namen kopieren</translation>
    </message>
</context>
<context>
    <name>sluice::RoutesModel</name>
    <message>
        <source>failing, tried again in %1</source>
        <translation>fällt aus, neuer Versuch in %1</translation>
    </message>
    <message>
        <source>failing, being tried again</source>
        <translation>fällt aus, neuer Versuch läuft</translation>
    </message>
    <message>
        <source>at its limit for %1</source>
        <translation>für %1 an der Grenze</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>%1 · %2 tok/s</source>
        <translation>%1 · %2 tok/s</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>tier %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>%1 lists no model of this name.</source>
        <translation>%1 führt kein Modell dieses Namens.</translation>
    </message>
</context>
<context>
    <name>sluice::SecretsModel</name>
    <message>
        <source>Was not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <translation>Gelesen: %1</translation>
    </message>
    <message>
        <source>Could not be read again; the last value is kept. %1</source>
        <translation>Nicht erneut lesbar; der letzte Wert gilt weiter. %1</translation>
    </message>
    <message>
        <source>Cannot be read; what needs it is off. %1</source>
        <translation>Nicht lesbar; was ihn braucht, ist aus. %1</translation>
    </message>
</context>
<context>
    <name>sluice::SessionsModel</name>
    <message>
        <source>“%1” is written.</source>
        <translation>„%1“ ist geschrieben.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>„%1“ konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>%1 (fork)</source>
        <translation>%1 (Zweig)</translation>
    </message>
    <message>
        <source>“%1” is in the bin.</source>
        <translation>„%1“ ist im Papierkorb.</translation>
    </message>
    <message>
        <source>Sessions are kept only until you quit. %1</source>
        <translation>Sitzungen bleiben nur bis zum Beenden erhalten. %1</translation>
    </message>
    <message>
        <source>What is new cannot be kept for now. %1</source>
        <translation>Neues kann derzeit nicht aufbewahrt werden. %1</translation>
    </message>
    <message>
        <source>Searching does not work. %1</source>
        <translation>Die Suche funktioniert nicht. %1</translation>
    </message>
</context>
<context>
    <name>sluice::ShortcutsModel</name>
    <message>
        <source>Ask all panes</source>
        <translation>Alle Felder fragen</translation>
    </message>
    <message>
        <source>Ask all panes, wherever the keyboard is</source>
        <translation>Alle Felder fragen, wo immer die Tastatur ist</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Zeile umbrechen</translation>
    </message>
    <message>
        <source>Stop the pane, or leave the maximised one</source>
        <translation>Feld anhalten oder aus dem maximierten zurück</translation>
    </message>
    <message>
        <source>Stop all panes</source>
        <translation>Alle Felder anhalten</translation>
    </message>
    <message>
        <source>Commands, sessions and models</source>
        <translation>Befehle, Sitzungen und Modelle</translation>
    </message>
    <message>
        <source>Pick a model for the pane</source>
        <translation>Modell für das Feld wählen</translation>
    </message>
    <message>
        <source>Add a pane</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Go to a pane</source>
        <translation>Zu einem Feld gehen</translation>
    </message>
    <message>
        <source>Parameters, request, stream, code</source>
        <translation>Parameter, Anfrage, Stream, Code</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neue Unterhaltung</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Bring the last prompt back</source>
        <translation>Letzte Eingabe zurückholen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>%1 is needed for writing. Hold Ctrl or Alt, or take a function key.</source>
        <translation>%1 wird zum Schreiben gebraucht. Strg oder Alt dazu halten oder eine Funktionstaste nehmen.</translation>
    </message>
    <message>
        <source>%1 has a meaning that stays.</source>
        <translation>%1 hat eine feste Bedeutung.</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <translation>%1 ist von „%2“ belegt.</translation>
    </message>
</context>
<context>
    <name>sluice::StreamModel</name>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 more were not kept: the stream is too long.</source>
        <translation>%1 weitere wurden nicht behalten: Der Stream ist zu lang.</translation>
    </message>
</context>
<context>
    <name>sluice::ToolsLane</name>
    <message>
        <source>The gateway offers no model: a provider needs its key first.</source>
        <translation>Das Gateway bietet kein Modell: erst braucht ein Anbieter seinen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>sluice::ToolsModel</name>
    <message>
        <source>cannot</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>connected: %1</source>
        <translation>verbunden: %1</translation>
    </message>
    <message>
        <source>Connecting needs the gateway to run.</source>
        <translation>Zum Verbinden muss das Gateway laufen.</translation>
    </message>
</context>
<context>
    <name>sluice::TrayIcon</name>
    <message>
        <source>Copy base URL</source>
        <translation>Basis-URL kopieren</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Open Sluice</source>
        <translation>Sluice öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Gateway on %1</source>
        <translation>Gateway auf %1</translation>
    </message>
    <message>
        <source>Gateway did not start</source>
        <translation>Gateway startete nicht</translation>
    </message>
    <message>
        <source>Stop gateway now</source>
        <translation>Gateway sofort anhalten</translation>
    </message>
    <message>
        <source>Gateway is stopping</source>
        <translation>Gateway hält an</translation>
    </message>
    <message>
        <source>Gateway is off</source>
        <translation>Gateway ist aus</translation>
    </message>
    <message>
        <source>Stop gateway</source>
        <translation>Gateway anhalten</translation>
    </message>
    <message>
        <source>Start gateway</source>
        <translation>Gateway starten</translation>
    </message>
    <message>
        <source>Copy environment</source>
        <translation>Umgebung kopieren</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Start bei Anmeldung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>sluice::TrayNews</name>
    <message numerus="yes">
        <source>%n request(s) in the last minute</source>
        <translation>
            <numerusform>%n Anfrage in der letzten Minute</numerusform>
            <numerusform>%n Anfragen in der letzten Minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>A budget is spent</source>
        <translation>Budget aufgebraucht</translation>
    </message>
    <message>
        <source>%1 has spent its budget; its requests are refused.</source>
        <translation>%1 hat das Budget aufgebraucht; die Anfragen werden abgelehnt.</translation>
    </message>
    <message>
        <source>A request failed</source>
        <translation>Anfrage fehlgeschlagen</translation>
    </message>
    <message>
        <source>A model is left alone</source>
        <translation>Ein Modell pausiert</translation>
    </message>
    <message>
        <source>%1 failed several times and is tried again in %2.</source>
        <translation>%1 fiel mehrmals aus; neuer Versuch in %2.</translation>
    </message>
    <message>
        <source>The gateway did not start</source>
        <translation>Das Gateway startete nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n more since the last notice.</source>
        <translation>
            <numerusform>%n weitere seit der letzten Meldung.</numerusform>
            <numerusform>%n weitere seit der letzten Meldung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::WrittenSettings</name>
    <message>
        <source>Not taken by this provider</source>
        <translation>Nimmt dieser Anbieter nicht</translation>
    </message>
    <message>
        <source>Not taken by this model</source>
        <translation>Nimmt dieses Modell nicht</translation>
    </message>
    <message>
        <source>Only the first %1 are sent</source>
        <translation>Nur die ersten %1 werden gesendet</translation>
    </message>
</context>
</TS>
