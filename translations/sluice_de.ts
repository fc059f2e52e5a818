<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AnswerView</name>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
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
        <source>None yet. Give each tool or person a key of their own: it can be limited to models, a rate and a budget, and be revoked without the others noticing.</source>
        <translation>Noch keiner. Geben Sie jedem Programm und jeder Person einen eigenen Schlüssel: Er lässt sich auf Modelle, eine Rate und ein Budget begrenzen und widerrufen, ohne dass die anderen es merken.</translation>
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
    <name>Composer</name>
    <message>
        <source>Ask all panes…</source>
        <translation>Alle Felder fragen …</translation>
    </message>
    <message>
        <source>Prompt for all panes</source>
        <translation>Eingabe für alle Felder</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>Neue Unterhaltung (Strg+N)</translation>
    </message>
    <message>
        <source>Add a pane (Ctrl+Shift+L)</source>
        <translation>Feld hinzufügen (Strg+Umschalt+L)</translation>
    </message>
    <message>
        <source>Esc stops the current pane, Shift+Esc all</source>
        <translation>Esc hält das aktuelle Feld an, Umschalt+Esc alle</translation>
    </message>
    <message>
        <source>Enter runs all · Shift+Enter new line</source>
        <translation>Eingabe startet alle · Umschalt+Eingabe neue Zeile</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Alle starten</translation>
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
    <name>CounterCell</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
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
    <name>EmptyPane</name>
    <message>
        <source>Write a prompt below. Every pane answers it at the same time.</source>
        <translation>Unten eine Eingabe schreiben. Alle Felder beantworten sie gleichzeitig.</translation>
    </message>
    <message>
        <source>Pick a model above to begin.</source>
        <translation>Zum Beginnen oben ein Modell wählen.</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Edit key</source>
        <translation>Schlüssel ändern</translation>
    </message>
    <message>
        <source>Pick another model</source>
        <translation>Anderes Modell wählen</translation>
    </message>
</context>
<context>
    <name>FirstRunStrip</name>
    <message>
        <source>Add a key to begin</source>
        <translation>Zum Beginnen einen Schlüssel eintragen</translation>
    </message>
    <message>
        <source>Keys go to the system keychain, never into a file of Sluice.</source>
        <translation>Schlüssel kommen in den Schlüsselbund des Systems, nie in eine Datei von Sluice.</translation>
    </message>
    <message>
        <source>No keychain service answers: a key pasted here is kept for this run only.</source>
        <translation>Kein Schlüsselbund antwortet: Ein hier eingefügter Schlüssel gilt nur bis zum Beenden.</translation>
    </message>
    <message>
        <source>Try the simulator</source>
        <translation>Simulator ausprobieren</translation>
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
        <source>No keychain service answers, so this key can be copied only until Sluice ends. Copy it now; it stays valid. A new one can be made at any time.</source>
        <translation>Kein Schlüsselbund antwortet, deshalb lässt sich dieser Schlüssel nur bis zum Beenden kopieren. Jetzt kopieren; er bleibt gültig. Ein neuer lässt sich jederzeit erzeugen.</translation>
    </message>
    <message>
        <source>The key was shown when it was made and cannot be shown again. If it is lost, make a new one.</source>
        <translation>Der Schlüssel wurde beim Erzeugen gezeigt und kann nicht noch einmal gezeigt werden. Ist er verloren, einen neuen erzeugen.</translation>
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
        <source>The old key stops working at once. Tools that use it need the new one.</source>
        <translation>Der alte Schlüssel gilt sofort nicht mehr. Programme, die ihn benutzen, brauchen den neuen.</translation>
    </message>
</context>
<context>
    <name>GatewayPage</name>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>In a shell</source>
        <translation>In einer Shell</translation>
    </message>
    <message>
        <source>Put your key in the place of $SLUICE_KEY. Models are named provider/model, as in the playground.</source>
        <translation>Setzen Sie Ihren Schlüssel an die Stelle von $SLUICE_KEY. Modelle heißen Anbieter/Modell, wie im Playground.</translation>
    </message>
    <message>
        <source>Copying puts your key in the place of $SLUICE_KEY. Models are named provider/model, as in the playground.</source>
        <translation>Beim Kopieren steht Ihr Schlüssel an der Stelle von $SLUICE_KEY. Modelle heißen Anbieter/Modell, wie im Playground.</translation>
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
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>There is no tray on this desktop: closing the window ends Sluice, and the gateway with it.</source>
        <translation>Dieser Desktop hat kein Infofeld: Wird das Fenster geschlossen, endet Sluice und mit ihm das Gateway.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain is locked or access was refused.</source>
        <translation>Der Schlüsselbund ist gesperrt oder der Zugriff wurde verweigert.</translation>
    </message>
    <message>
        <source>No keychain service answers (Secret Service or KWallet). The key is kept for this run only.</source>
        <translation>Kein Schlüsselbund antwortet (Secret Service oder KWallet). Der Schlüssel gilt nur bis zum Beenden.</translation>
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
    <message>
        <source>Playground</source>
        <translation>Playground</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
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
        <source>↑ ↓ choose · Enter picks · Ctrl+D stars · prices in US dollars per million tokens</source>
        <translation>↑ ↓ auswählen · Eingabe übernimmt · Strg+D Stern · Preise in US-Dollar je Million Token</translation>
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
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
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
        <source>The whole width is %1 ms in every pane.</source>
        <translation>Die ganze Breite sind in jedem Feld %1 ms.</translation>
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
</context>
<context>
    <name>PickerRow</name>
    <message>
        <source>Context %1, output %2, price in %3, out %4</source>
        <translation>Kontext %1, Ausgabe %2, Preis ein %3, aus %4</translation>
    </message>
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
</context>
<context>
    <name>PromptBlock</name>
    <message>
        <source>Your prompt: %1</source>
        <translation>Ihre Eingabe: %1</translation>
    </message>
</context>
<context>
    <name>ProviderKeyField</name>
    <message>
        <source>Paste a key</source>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Paste a key (%1…)</source>
        <translation>Schlüssel einfügen (%1…)</translation>
    </message>
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
        <source>Forget</source>
        <translation>Vergessen</translation>
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
        <source>None yet. A route is a model name of your own, such as “fast”: the gateway sends its requests to the first of its targets that can answer, and to the next when one fails.</source>
        <translation>Noch keine. Eine Route ist ein eigener Modellname wie „schnell“: Das Gateway schickt ihre Anfragen an das erste ihrer Ziele, das antworten kann, und an das nächste, wenn eines ausfällt.</translation>
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
</context>
<context>
    <name>ScrollBar</name>
    <message>
        <source>Scroll bar</source>
        <translation>Bildlaufleiste</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Provider keys</source>
        <translation>Schlüssel der Anbieter</translation>
    </message>
    <message>
        <source>Keys go to the system keychain, never into a file of Sluice.</source>
        <translation>Schlüssel kommen in den Schlüsselbund des Systems, nie in eine Datei von Sluice.</translation>
    </message>
    <message>
        <source>No keychain service answers: a key pasted here is kept for this run only.</source>
        <translation>Kein Schlüsselbund antwortet: Ein hier eingefügter Schlüssel gilt nur bis zum Beenden.</translation>
    </message>
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
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
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
        <source>All answers come from the built-in simulator; no provider is asked.</source>
        <translation>Alle Antworten kommen vom eingebauten Simulator; kein Anbieter wird gefragt.</translation>
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
        <source>Tokens per second of the whole answer: (output tokens − 1) ÷ (last delta − first delta), thinking included.</source>
        <translation>Token je Sekunde der ganzen Antwort: (Ausgabetoken − 1) ÷ (letzter Text − erster Text), mit Denken.</translation>
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
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>A new conversation has begun.</source>
        <translation>Eine neue Unterhaltung hat begonnen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
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
        <source>length</source>
        <translation>zu lang</translation>
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
        <source>asking</source>
        <translation>fragt</translation>
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
</context>
</TS>
