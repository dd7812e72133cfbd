<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>claimsmith::cli</name>
    <message>
        <source>“%1” is no algorithm that is known here. There are: %2</source>
        <translation>„%1“ ist hier als Algorithmus nicht bekannt. Es gibt: %2</translation>
    </message>
    <message>
        <source>%1 is taken as text, since it is not JSON: %2</source>
        <translation>%1 wird als Text genommen, da es kein JSON ist: %2</translation>
    </message>
    <message>
        <source>%1 is a number here, where RFC 7519 has a string: write %2=&apos;&quot;%3&quot;&apos; for one</source>
        <translation>%1 ist hier eine Zahl, wo RFC 7519 einen String vorsieht: dafür %2=&apos;&quot;%3&quot;&apos; schreiben</translation>
    </message>
    <message>
        <source>%1 %2: it must be NAME=VALUE</source>
        <translation>%1 %2: Es muss NAME=VALUE sein</translation>
    </message>
    <message>
        <source>%1: “%2” is not UTF-8</source>
        <translation>%1: „%2“ ist kein UTF-8</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1</source>
        <translation>Auf die Standardausgabe kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end</source>
        <translation>%1 kann nicht bis zum Ende gelesen werden</translation>
    </message>
    <message>
        <source>%1 holds no token</source>
        <translation>%1 enthält kein Token</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>Exit status: 0 accepted, or done; 1 in a batch, some token was not accepted; in a kit
run, some row differs; 2 usage, or a file or key that cannot be read; 3 the self-test of the cryptography failed; 10 not a token, or malformed;
11 signature invalid, algorithm not allowed or unsupported, or the key does not fit; 12 signature
not checked (no key fits); 13 expired; 14 not yet valid; 15 claim check failed; 16 revoked. With
several failures, the first in the order structure, signature, time, claims, revocation.</source>
        <translation>Exit-Status: 0 akzeptiert oder erledigt; 1 im Stapel wurde ein Token nicht akzeptiert; in einem
Testsatz-Durchlauf weicht eine Zeile ab; 2 Aufruf falsch oder Datei bzw. Schlüssel nicht lesbar; 3 Selbsttest der Kryptografie fehlgeschlagen; 10 kein Token oder fehlerhaft;
11 Signatur ungültig, Algorithmus nicht erlaubt oder nicht unterstützt oder Schlüssel passt nicht; 12 Signatur
nicht geprüft (kein Schlüssel passt); 13 abgelaufen; 14 noch nicht gültig; 15 Claim-Prüfung fehlgeschlagen; 16 widerrufen. Bei
mehreren Fehlern gilt der erste in der Reihenfolge Struktur, Signatur, Zeit, Claims, Widerruf.</translation>
    </message>
    <message>
        <source>Offline workbench for JSON Web Tokens. Nothing leaves this machine.</source>
        <translation>Offline-Werkbank für JSON Web Tokens. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Examples:
  claimsmith-cli decode @token.txt
  claimsmith-cli verify @token.txt --key jwks.json --aud api --leeway 30s
  claimsmith-cli keygen --alg ES256 --out key.jwk
  claimsmith-cli sign key.jwk --claim sub=alice --expires-in 15m
“claimsmith-cli COMMAND --help” has more of each.

DUR is 90 (seconds), 15m, 1h30m, 7d or 2w. TIME is epoch seconds, ISO 8601, now, now+1h or now-5m.
</source>
        <translation>Beispiele:
  claimsmith-cli decode @token.txt
  claimsmith-cli verify @token.txt --key jwks.json --aud api --leeway 30s
  claimsmith-cli keygen --alg ES256 --out key.jwk
  claimsmith-cli sign key.jwk --claim sub=alice --expires-in 15m
„claimsmith-cli COMMAND --help“ zeigt jeweils mehr.

DUR ist 90 (Sekunden), 15m, 1h30m, 7d oder 2w. TIME ist Epoch-Sekunden, ISO 8601, now, now+1h oder now-5m.
</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Diese Hilfe anzeigen</translation>
    </message>
    <message>
        <source>Show the versions</source>
        <translation>Versionen anzeigen</translation>
    </message>
    <message>
        <source>“claimsmith-cli %1--help” says what there is</source>
        <translation>„claimsmith-cli %1--help“ zeigt, was es gibt</translation>
    </message>
    <message>
        <source>There is no completion for “%1”: bash, zsh or fish</source>
        <translation>Für „%1“ gibt es keine Vervollständigung: nur bash, zsh oder fish</translation>
    </message>
    <message>
        <source>Print a completion script for a shell</source>
        <translation>Vervollständigungsskript für eine Shell ausgeben</translation>
    </message>
    <message>
        <source>The shell</source>
        <translation>Die Shell</translation>
    </message>
    <message>
        <source>Examples:
  source &lt;(claimsmith-cli completion bash)
  claimsmith-cli completion zsh &gt; &quot;${fpath[1]}/_claimsmith-cli&quot;
  claimsmith-cli completion fish &gt; ~/.config/fish/completions/claimsmith-cli.fish</source>
        <translation>Beispiele:
  source &lt;(claimsmith-cli completion bash)
  claimsmith-cli completion zsh &gt; &quot;${fpath[1]}/_claimsmith-cli&quot;
  claimsmith-cli completion fish &gt; ~/.config/fish/completions/claimsmith-cli.fish</translation>
    </message>
    <message>
        <source>Show what a token holds. Reads it and trusts nothing: no signature is checked</source>
        <translation>Anzeigen, was ein Token enthält. Liest nur und vertraut nichts: Keine Signatur wird geprüft</translation>
    </message>
    <message>
        <source>The token, @FILE, or - for standard input</source>
        <translation>Das Token, @FILE oder - für die Standardeingabe</translation>
    </message>
    <message>
        <source>One JSON object instead of words</source>
        <translation>Ein JSON-Objekt statt Text</translation>
    </message>
    <message>
        <source>Examples:
  claimsmith-cli decode @token.txt
  claimsmith-cli decode &apos;Authorization: Bearer eyJ…&apos;
  curl -s https://example.test/login | claimsmith-cli decode -
  claimsmith-cli decode --json @token.txt | jq .payload.sub
Whatever people paste is read: a header, a cookie, a URL, a JSON answer, wrapped lines.
Exit status: 0 well formed, 10 not (what decodes is shown all the same), 2 not readable.</source>
        <translation>Beispiele:
  claimsmith-cli decode @token.txt
  claimsmith-cli decode &apos;Authorization: Bearer eyJ…&apos;
  curl -s https://example.test/login | claimsmith-cli decode -
  claimsmith-cli decode --json @token.txt | jq .payload.sub
Gelesen wird, was man so einfügt: Header, Cookie, URL, JSON-Antwort, umbrochene Zeilen.
Exit-Status: 0 wohlgeformt, 10 nicht wohlgeformt (Dekodierbares wird trotzdem gezeigt), 2 nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 MiB: it is no key and no token</source>
        <translation>%1 ist größer als %2 MiB: Das ist weder ein Schlüssel noch ein Token</translation>
    </message>
    <message>
        <source>Standard input (-) can be read only once: name a file for one of the two</source>
        <translation>Die Standardeingabe (-) kann nur einmal gelesen werden: für eines von beiden eine Datei angeben</translation>
    </message>
    <message>
        <source>The name of a file is missing</source>
        <translation>Der Name einer Datei fehlt</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file</source>
        <translation>%1 ist ein Ordner, keine Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens were found: this is the first. For all, put one on a line and use “verify --batch”</source>
        <translation>
            <numerusform>%n Token wurde gefunden: Dies ist das erste. Für alle jedes auf eine eigene Zeile setzen und „verify --batch“ verwenden</numerusform>
            <numerusform>%n Token wurden gefunden: Dies ist das erste. Für alle jedes auf eine eigene Zeile setzen und „verify --batch“ verwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>The token was %1</source>
        <translation>Das Token wurde %1</translation>
    </message>
    <message>
        <source>White space inside the token was taken out: it is not part of one (RFC 7515 §2)</source>
        <translation>Leerraum im Token wurde entfernt: Er gehört nicht hinein (RFC 7515 §2)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Thumbprint</translation>
    </message>
    <message>
        <source>Verifies</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>--out goes with --to, which says the form to write</source>
        <translation>--out gehört zu --to, das die zu schreibende Form angibt</translation>
    </message>
    <message>
        <source>Say what a key file holds, and convert it</source>
        <translation>Anzeigen, was eine Schlüsseldatei enthält, und sie umwandeln</translation>
    </message>
    <message>
        <source>JWK, JWKS, PEM, DER, PKCS#12 or OpenSSH: public key, private key or certificate; or - for standard input</source>
        <translation>JWK, JWKS, PEM, DER, PKCS#12 oder OpenSSH: öffentlicher Schlüssel, privater Schlüssel oder Zertifikat; oder - für die Standardeingabe</translation>
    </message>
    <message>
        <source>Convert to this form. pem is pkcs8 for a private key and spki for a public one; pkcs8-encrypted is under a pass phrase (PBES2, AES-256)</source>
        <translation>In diese Form umwandeln. pem ist pkcs8 für einen privaten und spki für einen öffentlichen Schlüssel; pkcs8-encrypted ist mit Passphrase geschützt (PBES2, AES-256)</translation>
    </message>
    <message>
        <source>The public half alone</source>
        <translation>Nur der öffentliche Teil</translation>
    </message>
    <message>
        <source>File to write, mode 0600 where it is secret; standard output unless said</source>
        <translation>Zu schreibende Datei, Modus 0600, wenn sie geheim ist; sonst Standardausgabe</translation>
    </message>
    <message>
        <source>Replace a file that exists</source>
        <translation>Vorhandene Datei ersetzen</translation>
    </message>
    <message>
        <source>Examples:
  claimsmith-cli key server.pem
  claimsmith-cli key private.jwk --to pem --out private.pem
  claimsmith-cli key private.pem --to jwks --public &gt; jwks.json
  claimsmith-cli key store.p12 --to pkcs8-encrypted --out private.pem
  claimsmith-cli key ~/.ssh/id_ed25519.pub --to spki
  PASS=… claimsmith-cli key encrypted.pem --passphrase-env PASS --to jwk</source>
        <translation>Beispiele:
  claimsmith-cli key server.pem
  claimsmith-cli key private.jwk --to pem --out private.pem
  claimsmith-cli key private.pem --to jwks --public &gt; jwks.json
  claimsmith-cli key store.p12 --to pkcs8-encrypted --out private.pem
  claimsmith-cli key ~/.ssh/id_ed25519.pub --to spki
  PASS=… claimsmith-cli key encrypted.pem --passphrase-env PASS --to jwk</translation>
    </message>
    <message>
        <source>“%1” is no key format that is written here: %2</source>
        <translation>„%1“ ist kein Schlüsselformat, das hier geschrieben wird: %2</translation>
    </message>
    <message>
        <source>spki holds the public half alone, so that the private one would be lost: name a form for that, and a file for the public half with --public-out</source>
        <translation>spki enthält nur den öffentlichen Teil, der private ginge also verloren: für diesen eine Form angeben und für den öffentlichen Teil eine Datei mit --public-out</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Neuen Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>Algorithm that the key is for</source>
        <translation>Algorithmus, für den der Schlüssel ist</translation>
    </message>
    <message>
        <source>Size: RSA 2048 unless said, a secret as long as its hash</source>
        <translation>Größe; Vorgabe: RSA 2048, ein Geheimnis so lang wie sein Hash</translation>
    </message>
    <message>
        <source>Form; jwk unless said. pkcs8-encrypted is PEM under a pass phrase; the public half of a PEM is spki; secret is a shared secret in base64url or, as it is, where it is text</source>
        <translation>Form; Vorgabe: jwk. pkcs8-encrypted ist PEM mit Passphrase; der öffentliche Teil eines PEM ist spki; secret ist ein gemeinsames Geheimnis in base64url oder, wenn es Text ist, unverändert</translation>
    </message>
    <message>
        <source>File for the private or secret key, mode 0600; standard output unless said</source>
        <translation>Datei für den privaten oder geheimen Schlüssel, Modus 0600; sonst Standardausgabe</translation>
    </message>
    <message>
        <source>File for the public half</source>
        <translation>Datei für den öffentlichen Teil</translation>
    </message>
    <message>
        <source>Replace files that exist</source>
        <translation>Vorhandene Dateien ersetzen</translation>
    </message>
    <message>
        <source>Examples:
  claimsmith-cli keygen --alg ES256 --kid 2026-01 --out private.jwk --public-out public.jwk
  claimsmith-cli keygen --alg RS256 --bits 3072 --format pem --out private.pem
  claimsmith-cli keygen --alg Ed25519 --format pkcs8-encrypted --out private.pem
  claimsmith-cli keygen --alg HS256 --out secret.jwk</source>
        <translation>Beispiele:
  claimsmith-cli keygen --alg ES256 --kid 2026-01 --out private.jwk --public-out public.jwk
  claimsmith-cli keygen --alg RS256 --bits 3072 --format pem --out private.pem
  claimsmith-cli keygen --alg Ed25519 --format pkcs8-encrypted --out private.pem
  claimsmith-cli keygen --alg HS256 --out secret.jwk</translation>
    </message>
    <message>
        <source>Key to check with: JWK, JWKS, PEM or DER (public key, private key or certificate), or - for standard input. Repeatable</source>
        <translation>Schlüssel zum Prüfen: JWK, JWKS, PEM oder DER (öffentlicher Schlüssel, privater Schlüssel oder Zertifikat), oder - für die Standardeingabe. Mehrfach möglich</translation>
    </message>
    <message>
        <source>Environment variable that holds the pass phrase of an encrypted key; asked for at the terminal unless named</source>
        <translation>Umgebungsvariable mit der Passphrase eines verschlüsselten Schlüssels; ohne Angabe wird im Terminal gefragt</translation>
    </message>
    <message>
        <source>File with the shared secret (HS256 …), or -. One line end after text is not part of it; a secret that is not text is taken byte for byte</source>
        <translation>Datei mit dem gemeinsamen Geheimnis (HS256 …) oder -. Ein Zeilenende nach Text gehört nicht dazu; ein Geheimnis, das kein Text ist, wird Byte für Byte übernommen</translation>
    </message>
    <message>
        <source>Environment variable that holds the secret</source>
        <translation>Umgebungsvariable mit dem Geheimnis</translation>
    </message>
    <message>
        <source>Ask for the secret at the terminal, which does not show it</source>
        <translation>Geheimnis im Terminal abfragen, ohne es anzuzeigen</translation>
    </message>
    <message>
        <source>The secret itself. Everybody on this machine can read it in the process list, and the shell keeps it in its history: for examples only</source>
        <translation>Das Geheimnis selbst. Jeder auf diesem Rechner kann es in der Prozessliste lesen, und die Shell behält es in ihrem Verlauf: nur für Beispiele</translation>
    </message>
    <message>
        <source>How the secret is written: as text (utf8, unless said) or encoded</source>
        <translation>Wie das Geheimnis geschrieben ist: als Text (utf8, Vorgabe) oder kodiert</translation>
    </message>
    <message>
        <source>Use one of --secret-file, --secret-env, --secret-prompt and --secret, not several</source>
        <translation>Nur eine der Optionen --secret-file, --secret-env, --secret-prompt und --secret verwenden</translation>
    </message>
    <message>
        <source>--secret-encoding %1 is not known: it is utf8, base64, base64url or hex</source>
        <translation>--secret-encoding %1 ist nicht bekannt: möglich sind utf8, base64, base64url oder hex</translation>
    </message>
    <message>
        <source>Secret: </source>
        <translation>Geheimnis: </translation>
    </message>
    <message>
        <source>%1: passed over: %2</source>
        <translation>%1: übergangen: %2</translation>
    </message>
    <message>
        <source>--format %1 is not known: there are %2</source>
        <translation>--format %1 ist nicht bekannt: Es gibt %2</translation>
    </message>
    <message>
        <source>A token is missing: TOKEN is the text itself, @FILE or -</source>
        <translation>Es fehlt ein Token: TOKEN ist der Text selbst, @FILE oder -</translation>
    </message>
    <message>
        <source>A kit is made of a signed token in its compact form. TOKEN: %1</source>
        <translation>Ein Testsatz entsteht aus einem signierten Token in kompakter Form. TOKEN: %1</translation>
    </message>
    <message>
        <source>--alg none signs nothing: name the algorithm that the server takes</source>
        <translation>--alg none signiert nichts: den Algorithmus angeben, den der Server akzeptiert</translation>
    </message>
    <message>
        <source>The key did not sign this token with %1: a server that accepts the token will refuse the whole kit</source>
        <translation>Der Schlüssel hat dieses Token nicht mit %1 signiert: Ein Server, der das Token akzeptiert, wird den ganzen Testsatz ablehnen</translation>
    </message>
    <message>
        <source>--only %1: the kit of this token has no such row; --list shows those that it has</source>
        <translation>--only %1: Der Testsatz dieses Tokens hat keine solche Zeile; --list zeigt die vorhandenen</translation>
    </message>
    <message>
        <source>%1 is for a run: --url says where</source>
        <translation>%1 ist für einen Durchlauf: --url gibt an, wohin</translation>
    </message>
    <message>
        <source>--url runs the kit: --list, --format and --out are for writing it; --report FILE writes what the run came to</source>
        <translation>--url führt den Testsatz aus: --list, --format und --out dienen dem Schreiben; --report FILE schreibt, was der Durchlauf ergeben hat</translation>
    </message>
    <message>
        <source>Use one of --all and --only, not both</source>
        <translation>Entweder --all oder --only verwenden, nicht beide</translation>
    </message>
    <message>
        <source>Examples:
  claimsmith-cli kit @token.txt key.jwk --list
  claimsmith-cli kit @token.txt key.jwk --format curl --out kit.sh; bash kit.sh http://localhost:8000/me
  claimsmith-cli kit @token.txt --secret-env JWT_SECRET --leeway 30s --format pytest --out test_token_kit.py
  claimsmith-cli kit @token.txt key.jwk --only alg-none --only exp-past-1s | jq -r &apos;.[].token&apos;
  claimsmith-cli kit @token.txt key.jwk --url http://localhost:8000/me --report kit.html --report kit.xml
The kit is the token with good times, and some eighty variants of it that a server must accept or
reject, each with the reason. What the server expects of issuer, audience, subject, type and claims
is what the token has. Rows with “-” in --list are asked for with --all or --only. In JSON a token
that is not UTF-8 stands in token_base64; holds_until says when time passes over an expectation.
No form holds a key. Files are readable by you alone.
A run contacts the host of --url and no other, and follows no redirect. Its exit status is 0 where every
row came out as it must, and 1 where one differs, has no answer, or the run did not come to its end.</source>
        <translation>Beispiele:
  claimsmith-cli kit @token.txt key.jwk --list
  claimsmith-cli kit @token.txt key.jwk --format curl --out kit.sh; bash kit.sh http://localhost:8000/me
  claimsmith-cli kit @token.txt --secret-env JWT_SECRET --leeway 30s --format pytest --out test_token_kit.py
  claimsmith-cli kit @token.txt key.jwk --only alg-none --only exp-past-1s | jq -r &apos;.[].token&apos;
  claimsmith-cli kit @token.txt key.jwk --url http://localhost:8000/me --report kit.html --report kit.xml
Der Testsatz ist das Token mit gültigen Zeiten und rund achtzig Varianten davon, die ein Server akzeptieren oder
ablehnen muss, jede mit Begründung. Was der Server an Aussteller, Empfänger, Subjekt, Typ und Claims erwartet,
ist das, was das Token hat. Zeilen mit „-“ in --list verlangt man mit --all oder --only. In JSON steht ein Token,
das kein UTF-8 ist, in token_base64; holds_until sagt, wann eine Erwartung durch Zeitablauf hinfällig wird.
Keine Form enthält einen Schlüssel. Die Dateien sind nur für Sie lesbar.
Ein Durchlauf spricht nur mit dem Host von --url und folgt keiner Weiterleitung. Sein Exit-Status ist 0, wenn jede
Zeile wie gefordert ausging, und 1, wenn eine abweicht, keine Antwort hat oder der Durchlauf nicht zu Ende kam.</translation>
    </message>
    <message>
        <source>Make good and bad variants of a token, to test a server with</source>
        <translation>Gute und schlechte Varianten eines Tokens erzeugen, um einen Server damit zu testen</translation>
    </message>
    <message>
        <source>Algorithm; the token&apos;s own unless said</source>
        <translation>Algorithmus; Vorgabe: der des Tokens</translation>
    </message>
    <message>
        <source>Chooses the key from a set; the token&apos;s own unless said</source>
        <translation>Wählt den Schlüssel aus einem Set; Vorgabe: die kid des Tokens</translation>
    </message>
    <message>
        <source>The instant that the kit is made for, instead of now</source>
        <translation>Der Zeitpunkt, für den der Testsatz erzeugt wird, statt jetzt</translation>
    </message>
    <message>
        <source>Leeway that the server grants; 0 unless said</source>
        <translation>Toleranz, die der Server gewährt; Vorgabe: 0</translation>
    </message>
    <message>
        <source>Form; json unless said</source>
        <translation>Form; Vorgabe: json</translation>
    </message>
    <message>
        <source>This row. Repeatable</source>
        <translation>Diese Zeile. Mehrfach möglich</translation>
    </message>
    <message>
        <source>Every row, also attacks and questions of taste</source>
        <translation>Jede Zeile, auch Angriffe und Geschmacksfragen</translation>
    </message>
    <message>
        <source>Show the rows without their tokens</source>
        <translation>Zeilen ohne ihre Token anzeigen</translation>
    </message>
    <message>
        <source>File, mode 0600; standard output unless said</source>
        <translation>Datei, Modus 0600; sonst Standardausgabe</translation>
    </message>
    <message>
        <source>Replace the file if it exists</source>
        <translation>Datei ersetzen, falls vorhanden</translation>
    </message>
    <message>
        <source>%1: “%2” is no number</source>
        <translation>%1: „%2“ ist keine Zahl</translation>
    </message>
    <message>
        <source>--confirm-host %1 does so without a terminal.</source>
        <translation>--confirm-host %1 erledigt das ohne Terminal.</translation>
    </message>
    <message>
        <source>Name of the host (it is not shown while you type): </source>
        <translation>Name des Hosts (er wird bei der Eingabe nicht angezeigt): </translation>
    </message>
    <message>
        <source>--report %1: the name must end with .html, .md or .xml</source>
        <translation>--report %1: Der Name muss auf .html, .md oder .xml enden</translation>
    </message>
    <message>
        <source>%1 exists: --force replaces it</source>
        <translation>%1 existiert bereits: --force ersetzt es</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>To run the kit</source>
        <translation>Testsatz ausführen</translation>
    </message>
    <message>
        <source>Run the kit against this address instead of writing it</source>
        <translation>Testsatz gegen diese Adresse ausführen, statt ihn zu schreiben</translation>
    </message>
    <message>
        <source>HTTP method; GET unless said</source>
        <translation>HTTP-Methode; Vorgabe: GET</translation>
    </message>
    <message>
        <source>Header of every request. Repeatable</source>
        <translation>Header jeder Anfrage. Mehrfach möglich</translation>
    </message>
    <message>
        <source>Where the token goes: bearer (unless said), header:NAME, cookie:NAME, query:NAME, form:NAME or json:NAME</source>
        <translation>Wohin das Token kommt: bearer (Vorgabe), header:NAME, cookie:NAME, query:NAME, form:NAME oder json:NAME</translation>
    </message>
    <message>
        <source>Body of every request, or @FILE</source>
        <translation>Body jeder Anfrage oder @FILE</translation>
    </message>
    <message>
        <source>HTTP statuses of acceptance; 200-299 unless said</source>
        <translation>HTTP-Status, die Akzeptanz bedeuten; Vorgabe: 200-299</translation>
    </message>
    <message>
        <source>HTTP statuses of refusal; 401 unless said</source>
        <translation>HTTP-Status, die Ablehnung bedeuten; Vorgabe: 401</translation>
    </message>
    <message>
        <source>Requests under way at a time, up to 64; 4 unless said</source>
        <translation>Gleichzeitig laufende Anfragen, bis 64; Vorgabe: 4</translation>
    </message>
    <message>
        <source>Requests begun in a second, at most; no limit unless said</source>
        <translation>Höchstzahl begonnener Anfragen pro Sekunde; Vorgabe: unbegrenzt</translation>
    </message>
    <message>
        <source>Time for each request; 10s unless said</source>
        <translation>Zeit je Anfrage; Vorgabe: 10s</translation>
    </message>
    <message>
        <source>The host of --url again, to say that you may test it; not needed for this machine</source>
        <translation>Noch einmal der Host von --url, als Bestätigung, dass Sie ihn testen dürfen; für diesen Rechner nicht nötig</translation>
    </message>
    <message>
        <source>Write a report: FILE.html, .md or .xml (JUnit). Repeatable</source>
        <translation>Bericht schreiben: FILE.html, .md oder .xml (JUnit). Mehrfach möglich</translation>
    </message>
    <message>
        <source>Print the result of the run as JSON</source>
        <translation>Ergebnis des Durchlaufs als JSON ausgeben</translation>
    </message>
    <message>
        <source>The self-test of the cryptography failed: %1</source>
        <translation>Der Selbsttest der Kryptografie ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Print the manual page of this program</source>
        <translation>Handbuchseite dieses Programms ausgeben</translation>
    </message>
    <message>
        <source>Examples:
  claimsmith-cli man | man -l -
  claimsmith-cli man &gt; ~/.local/share/man/man1/claimsmith-cli.1</source>
        <translation>Beispiele:
  claimsmith-cli man | man -l -
  claimsmith-cli man &gt; ~/.local/share/man/man1/claimsmith-cli.1</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Exit-Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Siehe auch</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 is not UTF-8</source>
        <translation>%1 ist kein UTF-8</translation>
    </message>
    <message>
        <source>--claim %1: the pair sets this claim by itself; use its own option, or leave it out</source>
        <translation>--claim %1: Das Paar setzt diesen Claim selbst; die eigene Option dafür verwenden oder ihn weglassen</translation>
    </message>
    <message>
        <source>Examples:
  claimsmith-cli pair --sub 1 --username john --secret-file secret.txt
  claimsmith-cli pair key.jwk --sub 1 --role admin --role editor --scope &apos;read write&apos; --access-ttl 15m
  claimsmith-cli pair key.jwk --sub 1 --iss https://id.example --aud api --typ at+jwt --jti --family
  claimsmith-cli pair key.jwk --sub 1 --at now-2h           the access token expired an hour ago
One JSON object is printed: access_token, refresh_token, token_type, expires_in and refresh_expires_in.
Claims of --claim go into the access token. The refresh token has sub and type &quot;refresh&quot;.</source>
        <translation>Beispiele:
  claimsmith-cli pair --sub 1 --username john --secret-file secret.txt
  claimsmith-cli pair key.jwk --sub 1 --role admin --role editor --scope &apos;read write&apos; --access-ttl 15m
  claimsmith-cli pair key.jwk --sub 1 --iss https://id.example --aud api --typ at+jwt --jti --family
  claimsmith-cli pair key.jwk --sub 1 --at now-2h           das Access-Token ist vor einer Stunde abgelaufen
Ausgegeben wird ein JSON-Objekt: access_token, refresh_token, token_type, expires_in und refresh_expires_in.
Claims aus --claim kommen in das Access-Token. Das Refresh-Token hat sub und type &quot;refresh&quot;.</translation>
    </message>
    <message>
        <source>Make an access token and the refresh token that goes with it</source>
        <translation>Ein Access-Token und das zugehörige Refresh-Token erzeugen</translation>
    </message>
    <message>
        <source>User ID: sub of both, always as a string</source>
        <translation>Benutzer-ID: sub in beiden, immer als String</translation>
    </message>
    <message>
        <source>User name, in the access token</source>
        <translation>Benutzername, im Access-Token</translation>
    </message>
    <message>
        <source>Role, in the access token. Repeatable</source>
        <translation>Rolle, im Access-Token. Mehrfach möglich</translation>
    </message>
    <message>
        <source>Scope, in the access token. Repeatable</source>
        <translation>Scope, im Access-Token. Mehrfach möglich</translation>
    </message>
    <message>
        <source>Issuer, in both</source>
        <translation>Aussteller, in beiden</translation>
    </message>
    <message>
        <source>Audience, in both. Repeatable</source>
        <translation>Empfänger (aud), in beiden. Mehrfach möglich</translation>
    </message>
    <message>
        <source>Claim of the access token. Repeatable</source>
        <translation>Claim des Access-Tokens. Mehrfach möglich</translation>
    </message>
    <message>
        <source>Life of the access token; 1h unless said</source>
        <translation>Lebensdauer des Access-Tokens; Vorgabe: 1h</translation>
    </message>
    <message>
        <source>Life of the refresh token; 7d unless said</source>
        <translation>Lebensdauer des Refresh-Tokens; Vorgabe: 7d</translation>
    </message>
    <message>
        <source>The instant of issue, instead of now</source>
        <translation>Der Zeitpunkt der Ausstellung, statt jetzt</translation>
    </message>
    <message>
        <source>Leave iat out of both</source>
        <translation>iat in beiden weglassen</translation>
    </message>
    <message>
        <source>Add a random jti to each</source>
        <translation>Jedem eine zufällige jti hinzufügen</translation>
    </message>
    <message>
        <source>Add the same random family to both</source>
        <translation>Beiden dieselbe zufällige Familie hinzufügen</translation>
    </message>
    <message>
        <source>A plain secret is given with --secret-file.</source>
        <translation>Ein Geheimnis im Klartext wird mit --secret-file angegeben.</translation>
    </message>
    <message>
        <source>Pass phrase of %1: </source>
        <translation>Passphrase für %1: </translation>
    </message>
    <message>
        <source>Put the pass phrase into an environment variable and name it with --passphrase-env.</source>
        <translation>Die Passphrase in eine Umgebungsvariable legen und diese mit --passphrase-env nennen.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set</source>
        <translation>Die Umgebungsvariable %1 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>Environment variable that holds the pass phrase to encrypt with; asked for at the terminal unless named</source>
        <translation>Umgebungsvariable mit der Passphrase zum Verschlüsseln; ohne Angabe wird im Terminal gefragt</translation>
    </message>
    <message>
        <source>An empty pass phrase protects nothing: write pkcs8 where that is meant</source>
        <translation>Eine leere Passphrase schützt nichts: pkcs8 angeben, wenn das gemeint ist</translation>
    </message>
    <message>
        <source>Put the new pass phrase into an environment variable and name it with --new-passphrase-env.</source>
        <translation>Die neue Passphrase in eine Umgebungsvariable legen und diese mit --new-passphrase-env nennen.</translation>
    </message>
    <message>
        <source>New pass phrase: </source>
        <translation>Neue Passphrase: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Noch einmal: </translation>
    </message>
    <message>
        <source>The two pass phrases differ: nothing was written</source>
        <translation>Die beiden Passphrasen sind verschieden: Nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>Allowed algorithm; without it all that the key fits, never “none”. Repeatable</source>
        <translation>Erlaubter Algorithmus; ohne Angabe alle, zu denen der Schlüssel passt, nie „none“. Mehrfach möglich</translation>
    </message>
    <message>
        <source>Tolerance for exp, nbf and iat: 90, 15m, 1h30m, 7d. 0 unless said</source>
        <translation>Toleranz für exp, nbf und iat: 90, 15m, 1h30m, 7d. Vorgabe: 0</translation>
    </message>
    <message>
        <source>Expected issuer</source>
        <translation>Erwarteter Aussteller</translation>
    </message>
    <message>
        <source>Expected audience. Repeatable: one of them is enough</source>
        <translation>Erwarteter Empfänger (aud). Mehrfach möglich: Einer davon genügt</translation>
    </message>
    <message>
        <source>Expected subject</source>
        <translation>Erwartetes Subjekt</translation>
    </message>
    <message>
        <source>Expected typ of the header, e.g. at+jwt</source>
        <translation>Erwarteter typ des Headers, z. B. at+jwt</translation>
    </message>
    <message>
        <source>Claim that must be there. Repeatable</source>
        <translation>Claim, der vorhanden sein muss. Mehrfach möglich</translation>
    </message>
    <message>
        <source>Longest time since iat</source>
        <translation>Längste Zeit seit iat</translation>
    </message>
    <message>
        <source>Refuse a token that was issued in the future</source>
        <translation>Token ablehnen, das in der Zukunft ausgestellt wurde</translation>
    </message>
    <message>
        <source>Refuse keys under the sizes of RFC 7518: RSA under 2048 bits, secrets shorter than the hash</source>
        <translation>Schlüssel unter den Größen von RFC 7518 ablehnen: RSA unter 2048 Bit, Geheimnisse kürzer als der Hash</translation>
    </message>
    <message>
        <source>Examples:
  claimsmith-cli serve                      on a free port, in memory, with the users john, jane and admin
  claimsmith-cli serve --port 8000 --db users.db --user 1:john:john@example.com:secret
  claimsmith-cli serve --policy grace=10s --access-ttl 5m --test-clock --cors http://localhost:5173
One line of JSON is printed when it listens: {&quot;url&quot;:&quot;http://127.0.0.1:8000&quot;,&quot;ready&quot;:true}. It listens on
127.0.0.1 and ::1 alone, and stops on SIGTERM and SIGINT. A page to try it is at /docs of that address.
A password on the command line is seen by everybody who can list processes.</source>
        <translation>Beispiele:
  claimsmith-cli serve                      auf freiem Port, im Speicher, mit den Benutzern john, jane und admin
  claimsmith-cli serve --port 8000 --db users.db --user 1:john:john@example.com:secret
  claimsmith-cli serve --policy grace=10s --access-ttl 5m --test-clock --cors http://localhost:5173
Sobald der Server lauscht, gibt er eine Zeile JSON aus: {&quot;url&quot;:&quot;http://127.0.0.1:8000&quot;,&quot;ready&quot;:true}. Er lauscht nur
auf 127.0.0.1 und ::1 und endet bei SIGTERM und SIGINT. Eine Seite zum Ausprobieren liegt unter /docs dieser Adresse.
Ein Passwort auf der Befehlszeile sieht jeder, der Prozesse auflisten kann.</translation>
    </message>
    <message>
        <source>Serve users, sessions and tokens to test a client against, on this machine</source>
        <translation>Benutzer, Sitzungen und Token auf diesem Rechner bereitstellen, um einen Client damit zu testen</translation>
    </message>
    <message>
        <source>--user: ID:NAME:EMAIL or ID:NAME:EMAIL:PASSWORD is wanted, with an ID from 1</source>
        <translation>--user: Erwartet wird ID:NAME:EMAIL oder ID:NAME:EMAIL:PASSWORD, mit einer ID ab 1</translation>
    </message>
    <message>
        <source>--policy: “%1” is none of these: %2</source>
        <translation>--policy: „%1“ ist keines von diesen: %2</translation>
    </message>
    <message>
        <source>Port to listen on; a free one unless said</source>
        <translation>Port zum Lauschen; Vorgabe: ein freier</translation>
    </message>
    <message>
        <source>Data file with the users and sessions, made where it is missing; in memory unless said</source>
        <translation>Datendatei mit Benutzern und Sitzungen, wird bei Bedarf angelegt; Vorgabe: im Speicher</translation>
    </message>
    <message>
        <source>Private key or secret that signs the tokens (JWK, JWKS, PEM or DER); a new ES256 key for this run unless said</source>
        <translation>Privater Schlüssel oder Geheimnis, womit die Token signiert werden (JWK, JWKS, PEM oder DER); Vorgabe: ein neuer ES256-Schlüssel für diesen Lauf</translation>
    </message>
    <message>
        <source>Algorithm; unless said the key&apos;s own, or the first that it fits</source>
        <translation>Algorithmus; Vorgabe: der des Schlüssels, sonst der erste, zu dem er passt</translation>
    </message>
    <message>
        <source>A user, new or as said here from now on; without a password the name is enough. Repeatable. john, jane and admin unless said</source>
        <translation>Ein Benutzer, neu oder ab jetzt wie hier angegeben; ohne Passwort genügt der Name. Mehrfach möglich. Vorgabe: john, jane und admin</translation>
    </message>
    <message>
        <source>One of the --user has the role admin. Repeatable</source>
        <translation>Einer der --user hat die Rolle admin. Mehrfach möglich</translation>
    </message>
    <message>
        <source>What becomes of refresh tokens: none, rotate, detect (reuse revokes the family; the default), grace=DUR, or as of rfc9700, auth0, supabase, keycloak</source>
        <translation>Was mit Refresh-Token geschieht: none, rotate, detect (Wiederverwendung widerruft die Familie; Vorgabe), grace=DUR, oder wie bei rfc9700, auth0, supabase, keycloak</translation>
    </message>
    <message>
        <source>Life of access tokens; 1h unless said</source>
        <translation>Lebensdauer der Access-Token; Vorgabe: 1h</translation>
    </message>
    <message>
        <source>Life of refresh tokens; 7d unless said</source>
        <translation>Lebensdauer der Refresh-Token; Vorgabe: 7d</translation>
    </message>
    <message>
        <source>Issuer of the tokens; the address unless said</source>
        <translation>Aussteller der Token; Vorgabe: die Adresse</translation>
    </message>
    <message>
        <source>Audience of the tokens; “claimsmith” unless said. Repeatable</source>
        <translation>Empfänger (aud) der Token; Vorgabe: „claimsmith“. Mehrfach möglich</translation>
    </message>
    <message>
        <source>Header type of access tokens; at+jwt (RFC 9068) unless said</source>
        <translation>Header-Typ der Access-Token; Vorgabe: at+jwt (RFC 9068)</translation>
    </message>
    <message>
        <source>Origin whose pages may ask: http://localhost:5173. Repeatable</source>
        <translation>Origin, deren Seiten anfragen dürfen: http://localhost:5173. Mehrfach möglich</translation>
    </message>
    <message>
        <source>Serve by TLS, with a certificate made for this run</source>
        <translation>Über TLS bereitstellen, mit einem für diesen Lauf erzeugten Zertifikat</translation>
    </message>
    <message>
        <source>With --https: write the certificate to trust</source>
        <translation>Mit --https: das Zertifikat schreiben, dem zu vertrauen ist</translation>
    </message>
    <message>
        <source>Let requests move the clock, at /_test/clock</source>
        <translation>Anfragen die Uhr verstellen lassen, über /_test/clock</translation>
    </message>
    <message>
        <source>Say each request on standard error, and why it was refused</source>
        <translation>Jede Anfrage auf der Standardfehlerausgabe melden, und warum sie abgelehnt wurde</translation>
    </message>
    <message>
        <source>Several keys are given: one signs</source>
        <translation>Mehrere Schlüssel sind angegeben: Nur einer signiert</translation>
    </message>
    <message>
        <source>“none” signs nothing</source>
        <translation>„none“ signiert nichts</translation>
    </message>
    <message>
        <source>--certificate-out is for --https</source>
        <translation>--certificate-out gehört zu --https</translation>
    </message>
    <message>
        <source>--admin: “%1” is the name of no --user</source>
        <translation>--admin: „%1“ ist der Name keines --user</translation>
    </message>
    <message>
        <source>%1 has “%2” already: leave one of the two out</source>
        <translation>%1 hat „%2“ bereits: eines von beiden weglassen</translation>
    </message>
    <message>
        <source>Examples:
  claimsmith-cli sign key.jwk --claim sub=alice --claim &apos;roles=[&quot;admin&quot;]&apos; --expires-in 15m
  claimsmith-cli sign private.pem --alg PS256 --kid 2026-01 --claim iss=https://id.example --jti
  claimsmith-cli sign --secret-env JWT_SECRET --claim sub=alice --expires-in 1h
  claimsmith-cli sign key.jwk --payload claims.json
  claimsmith-cli sign key.jwk --claim sub=alice --at now-2h --expires-in 1h      expired for an hour
  claimsmith-cli sign --alg none --claim sub=alice
  claimsmith-cli sign key.jwk --csv users.csv --claim &apos;sub={{id}}&apos; --claim &apos;name={{name}}&apos; --jti
Claims stand in the order given, then iat, nbf, exp and jti. A value is JSON where it parses, else text:
n=42 is a number, n=&apos;&quot;42&quot;&apos; a string. The bytes of --payload are signed as they are: iat is not added to
them, and claims that are asked for go behind the last of theirs. The token alone is printed.
With --count or --csv many are, one a line: {{n}}, {{uuid}} and {{column}} stand for each token&apos;s own values.
Outside of quotes, in --payload, they stand for a number or other JSON.</source>
        <translation>Beispiele:
  claimsmith-cli sign key.jwk --claim sub=alice --claim &apos;roles=[&quot;admin&quot;]&apos; --expires-in 15m
  claimsmith-cli sign private.pem --alg PS256 --kid 2026-01 --claim iss=https://id.example --jti
  claimsmith-cli sign --secret-env JWT_SECRET --claim sub=alice --expires-in 1h
  claimsmith-cli sign key.jwk --payload claims.json
  claimsmith-cli sign key.jwk --claim sub=alice --at now-2h --expires-in 1h      seit einer Stunde abgelaufen
  claimsmith-cli sign --alg none --claim sub=alice
  claimsmith-cli sign key.jwk --csv users.csv --claim &apos;sub={{id}}&apos; --claim &apos;name={{name}}&apos; --jti
Claims stehen in der angegebenen Reihenfolge, dann iat, nbf, exp und jti. Ein Wert ist JSON, wenn er sich so lesen lässt,
sonst Text: n=42 ist eine Zahl, n=&apos;&quot;42&quot;&apos; ein String. Die Bytes von --payload werden unverändert signiert: iat wird nicht
ergänzt, und verlangte Claims kommen hinter den letzten vorhandenen. Ausgegeben wird nur das Token.
Mit --count oder --csv sind es viele, eines je Zeile: {{n}}, {{uuid}} und {{column}} stehen für die Werte jedes Tokens.
Außerhalb von Anführungszeichen, in --payload, stehen sie für eine Zahl oder anderes JSON.</translation>
    </message>
    <message>
        <source>Make a signed token</source>
        <translation>Signiertes Token erzeugen</translation>
    </message>
    <message>
        <source>Claim. Repeatable</source>
        <translation>Claim. Mehrfach möglich</translation>
    </message>
    <message>
        <source>File with the payload, or -: signed byte for byte</source>
        <translation>Datei mit der Payload oder -: wird Byte für Byte signiert</translation>
    </message>
    <message>
        <source>Sets exp this long after the instant of issue</source>
        <translation>Setzt exp auf diese Zeit nach der Ausstellung</translation>
    </message>
    <message>
        <source>Sets nbf</source>
        <translation>Setzt nbf</translation>
    </message>
    <message>
        <source>Leave iat out</source>
        <translation>iat weglassen</translation>
    </message>
    <message>
        <source>Add a random jti</source>
        <translation>Zufällige jti hinzufügen</translation>
    </message>
    <message>
        <source>File with the private key or secret key (JWK, JWKS, PEM or DER), or -; or use --secret-file and its like</source>
        <translation>Datei mit dem privaten oder geheimen Schlüssel (JWK, JWKS, PEM oder DER) oder -; oder --secret-file und Ähnliches verwenden</translation>
    </message>
    <message>
        <source>Key ID for the header; the key&apos;s own unless said. Chooses from a set</source>
        <translation>Schlüssel-ID für den Header; Vorgabe: die des Schlüssels. Wählt aus einem Set</translation>
    </message>
    <message>
        <source>Header parameter. Repeatable</source>
        <translation>Header-Parameter. Mehrfach möglich</translation>
    </message>
    <message>
        <source>Type for the header; JWT unless said</source>
        <translation>Typ für den Header; Vorgabe: JWT</translation>
    </message>
    <message>
        <source>A key is missing: name its file, or a secret with --secret-file</source>
        <translation>Es fehlt ein Schlüssel: seine Datei angeben oder ein Geheimnis mit --secret-file</translation>
    </message>
    <message numerus="yes">
        <source>%n keys are given: name the one to sign with by its --kid</source>
        <translation>
            <numerusform>%n Schlüssel ist angegeben: den zum Signieren mit seiner --kid nennen</numerusform>
            <numerusform>%n Schlüssel sind angegeben: den zum Signieren mit seiner --kid nennen</numerusform>
        </translation>
    </message>
    <message>
        <source>The algorithm of the header is chosen with --alg</source>
        <translation>Der Algorithmus des Headers wird mit --alg gewählt</translation>
    </message>
    <message>
        <source>The key ID is given twice: by --kid and by --header</source>
        <translation>Die Schlüssel-ID ist doppelt angegeben: mit --kid und mit --header</translation>
    </message>
    <message>
        <source>The type is given twice: by --typ and by --header</source>
        <translation>Der Typ ist doppelt angegeben: mit --typ und mit --header</translation>
    </message>
    <message>
        <source>“none” makes a token without a signature: the key is not used</source>
        <translation>„none“ erzeugt ein Token ohne Signatur: Der Schlüssel wird nicht verwendet</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Make so many tokens, one a line</source>
        <translation>So viele Token erzeugen, eines je Zeile</translation>
    </message>
    <message>
        <source>Make a token for each line of a CSV file, whose first line names the columns, or -</source>
        <translation>Ein Token für jede Zeile einer CSV-Datei erzeugen, deren erste Zeile die Spalten benennt, oder -</translation>
    </message>
    <message>
        <source>Threads for --count and --csv; all processors unless said</source>
        <translation>Threads für --count und --csv; Vorgabe: alle Prozessoren</translation>
    </message>
    <message>
        <source>--threads goes with --count or --csv FILE</source>
        <translation>--threads gehört zu --count oder --csv FILE</translation>
    </message>
    <message>
        <source>--threads is from 1 to %1</source>
        <translation>--threads reicht von 1 bis %1</translation>
    </message>
    <message>
        <source>The terminal cannot be kept from showing what is typed</source>
        <translation>Das Terminal lässt sich nicht daran hindern, die Eingabe anzuzeigen</translation>
    </message>
    <message>
        <source>Nothing was typed: the terminal&apos;s input ended</source>
        <translation>Es wurde nichts eingegeben: Die Eingabe des Terminals ist zu Ende</translation>
    </message>
    <message>
        <source>What was typed is longer than %1 bytes</source>
        <translation>Die Eingabe ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>There is no terminal to ask at</source>
        <translation>Es gibt kein Terminal für die Abfrage</translation>
    </message>
    <message>
        <source>The question was broken off</source>
        <translation>Die Abfrage wurde abgebrochen</translation>
    </message>
    <message>
        <source>A TOKEN is missing: its text, @FILE, or -. Many at once: --batch FILE</source>
        <translation>Es fehlt ein TOKEN: sein Text, @FILE oder -. Viele auf einmal: --batch FILE</translation>
    </message>
    <message>
        <source>Give a TOKEN or --batch, not both</source>
        <translation>Entweder TOKEN oder --batch angeben, nicht beides</translation>
    </message>
    <message>
        <source>--summary and --threads go with --batch FILE</source>
        <translation>--summary und --threads gehören zu --batch FILE</translation>
    </message>
    <message>
        <source>Examples:
  claimsmith-cli verify @token.txt --key public.pem
  claimsmith-cli verify @token.txt --key jwks.json --iss https://id.example --aud api --leeway 30s
  claimsmith-cli verify @token.txt --secret-env JWT_SECRET --secret-encoding base64 --json
  claimsmith-cli verify @token.txt --key key.jwk --at now+1h        as it will be in an hour
  claimsmith-cli verify --batch tokens.txt --key jwks.json --threads 4 &gt; verdicts.jsonl
  claimsmith-cli verify --batch tokens.txt --key jwks.json --summary
In a batch there is one token a line, and one short JSON object a line comes out, in the same order.
Exit status: 0 accepted; 1 in a batch, some token was not; 2 usage, or a file or key that cannot be
read; 10 malformed; 11 signature; 12 signature not checked; 13 expired; 14 not yet valid; 15 claim
check failed; 16 revoked. With several failures the first in that order.</source>
        <translation>Beispiele:
  claimsmith-cli verify @token.txt --key public.pem
  claimsmith-cli verify @token.txt --key jwks.json --iss https://id.example --aud api --leeway 30s
  claimsmith-cli verify @token.txt --secret-env JWT_SECRET --secret-encoding base64 --json
  claimsmith-cli verify @token.txt --key key.jwk --at now+1h        wie es in einer Stunde sein wird
  claimsmith-cli verify --batch tokens.txt --key jwks.json --threads 4 &gt; verdicts.jsonl
  claimsmith-cli verify --batch tokens.txt --key jwks.json --summary
Im Stapel steht ein Token je Zeile, und je Zeile kommt ein kurzes JSON-Objekt heraus, in derselben Reihenfolge.
Exit-Status: 0 akzeptiert; 1 im Stapel wurde ein Token nicht akzeptiert; 2 Aufruf falsch oder Datei bzw. Schlüssel nicht
lesbar; 10 fehlerhaft; 11 Signatur; 12 Signatur nicht geprüft; 13 abgelaufen; 14 noch nicht gültig; 15 Claim-Prüfung
fehlgeschlagen; 16 widerrufen. Bei mehreren Fehlern gilt der erste in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>Judge a token: signature, time and claims. Says every reason against it</source>
        <translation>Ein Token beurteilen: Signatur, Zeit und Claims. Nennt jeden Grund, der dagegen spricht</translation>
    </message>
    <message>
        <source>The instant to judge at, instead of now</source>
        <translation>Der Zeitpunkt der Beurteilung, statt jetzt</translation>
    </message>
    <message>
        <source>Judge one token a line of this file, or of - for standard input</source>
        <translation>Ein Token je Zeile dieser Datei beurteilen, oder der Standardeingabe mit -</translation>
    </message>
    <message>
        <source>Threads for --batch; all cores unless said</source>
        <translation>Threads für --batch; Vorgabe: alle Kerne</translation>
    </message>
    <message>
        <source>With --batch: counts alone</source>
        <translation>Mit --batch: nur die Anzahlen</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>milliseconds? NumericDate is in seconds; as milliseconds: %1</source>
        <translation>Millisekunden? NumericDate ist in Sekunden; als Millisekunden: %1</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Mängel</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>no algorithm</source>
        <translation>kein Algorithmus</translation>
    </message>
    <message>
        <source>, key ID “%1”</source>
        <translation>, Schlüssel-ID „%1“</translation>
    </message>
    <message numerus="yes">
        <source>, %n bytes</source>
        <translation>
            <numerusform>, %n Byte</numerusform>
            <numerusform>, %n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source> – not checked: decode reads, verify trusts</source>
        <translation> – nicht geprüft: decode liest, verify schafft Vertrauen</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Widerruf</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>not protected: %1</source>
        <translation>nicht geschützt: %1</translation>
    </message>
    <message>
        <source>Payload (not JSON)</source>
        <translation>Payload (kein JSON)</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nicht akzeptiert</translation>
    </message>
</context>
<context>
    <name>claimsmith::jose</name>
    <message>
        <source>an even number is no RSA modulus</source>
        <translation>eine gerade Zahl ist kein RSA-Modulus</translation>
    </message>
    <message>
        <source>the RSA exponent must be odd and at least 3</source>
        <translation>der RSA-Exponent muss ungerade und mindestens 3 sein</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>p times q is not n</source>
        <translation>p mal q ist nicht n</translation>
    </message>
    <message>
        <source>p and q must be odd primes</source>
        <translation>p und q müssen ungerade Primzahlen sein</translation>
    </message>
    <message>
        <source>d does not belong to e, p and q</source>
        <translation>d gehört nicht zu e, p und q</translation>
    </message>
    <message>
        <source>dp, dq or qi does not belong to p and q</source>
        <translation>dp, dq oder qi gehört nicht zu p und q</translation>
    </message>
    <message>
        <source>d is not below n</source>
        <translation>d ist nicht kleiner als n</translation>
    </message>
    <message>
        <source>the point (x, y) is not on its curve, or d is out of its range</source>
        <translation>der Punkt (x, y) liegt nicht auf seiner Kurve, oder d ist außerhalb seines Bereichs</translation>
    </message>
    <message>
        <source>the point (x, y) is not on its curve</source>
        <translation>der Punkt (x, y) liegt nicht auf seiner Kurve</translation>
    </message>
    <message>
        <source>d does not belong to x and y</source>
        <translation>d gehört nicht zu x und y</translation>
    </message>
    <message>
        <source>d does not belong to x</source>
        <translation>d gehört nicht zu x</translation>
    </message>
    <message>
        <source>d does not belong to n and e</source>
        <translation>d gehört nicht zu n und e</translation>
    </message>
    <message>
        <source>a multiple of 8 up to %1</source>
        <translation>ein Vielfaches von 8 bis %1</translation>
    </message>
    <message>
        <source>%1: more than %2 rounds of key derivation are not computed</source>
        <translation>%1: Mehr als %2 Runden der Schlüsselableitung werden nicht berechnet</translation>
    </message>
    <message>
        <source>%1 encrypted with %2</source>
        <translation>%1, verschlüsselt mit %2</translation>
    </message>
    <message>
        <source>a newer encryption; convert it with: %1</source>
        <translation>eine neuere Verschlüsselung; umwandeln mit: %1</translation>
    </message>
    <message>
        <source>a part of the store has another than the store</source>
        <translation>ein Teil des Speichers hat eine andere als der Speicher</translation>
    </message>
    <message>
        <source>%1 with a MAC of %2</source>
        <translation>%1 mit einem MAC aus %2</translation>
    </message>
    <message>
        <source>a MAC of HMAC-SHA256</source>
        <translation>ein MAC aus HMAC-SHA256</translation>
    </message>
    <message>
        <source>the MAC of the store does not match, so the phrase is wrong or the file was changed</source>
        <translation>der MAC des Speichers stimmt nicht, also ist die Passphrase falsch oder die Datei wurde verändert</translation>
    </message>
    <message>
        <source>part of a PKCS#12 key store that no pass phrase opens</source>
        <translation>Teil eines PKCS#12-Schlüsselspeichers, den keine Passphrase öffnet</translation>
    </message>
    <message>
        <source>a store that a pass phrase opens</source>
        <translation>ein Speicher, den eine Passphrase öffnet</translation>
    </message>
    <message>
        <source>secret in a PKCS#12 key store</source>
        <translation>Geheimnis in einem PKCS#12-Schlüsselspeicher</translation>
    </message>
    <message>
        <source>the secret itself, as text, base64 or hex</source>
        <translation>das Geheimnis selbst, als Text, base64 oder hexadezimal</translation>
    </message>
    <message>
        <source>entry of another kind in a PKCS#12 key store</source>
        <translation>anderer Eintrag in einem PKCS#12-Schlüsselspeicher</translation>
    </message>
    <message>
        <source>it did not give the known answer</source>
        <translation>die bekannte Antwort blieb aus</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>DER data</source>
        <translation>DER-Daten</translation>
    </message>
    <message>
        <source>SPKI public key</source>
        <translation>öffentlicher SPKI-Schlüssel</translation>
    </message>
    <message>
        <source>PKCS#1 public key</source>
        <translation>öffentlicher PKCS#1-Schlüssel</translation>
    </message>
    <message>
        <source>PKCS#1 private key</source>
        <translation>privater PKCS#1-Schlüssel</translation>
    </message>
    <message>
        <source>SEC1 private key</source>
        <translation>privater SEC1-Schlüssel</translation>
    </message>
    <message>
        <source>PKCS#8 private key</source>
        <translation>privater PKCS#8-Schlüssel</translation>
    </message>
    <message>
        <source>encrypted PKCS#8 private key</source>
        <translation>verschlüsselter privater PKCS#8-Schlüssel</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>certificate request</source>
        <translation>Zertifikatsanforderung</translation>
    </message>
    <message>
        <source>certificate revocation list</source>
        <translation>Zertifikatssperrliste</translation>
    </message>
    <message>
        <source>PKCS#12 key store</source>
        <translation>PKCS#12-Schlüsselspeicher</translation>
    </message>
    <message>
        <source>CMS or PKCS#7 message</source>
        <translation>CMS- oder PKCS#7-Nachricht</translation>
    </message>
    <message>
        <source>DSA private key</source>
        <translation>privater DSA-Schlüssel</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>Position %1</translation>
    </message>
    <message>
        <source>%1, offset %2</source>
        <comment>segment, place in it</comment>
        <translation>%1, Position %2</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>encrypted key</source>
        <translation>verschlüsselter Schlüssel</translation>
    </message>
    <message>
        <source>initialization vector</source>
        <translation>Initialisierungsvektor</translation>
    </message>
    <message>
        <source>ciphertext</source>
        <translation>Geheimtext</translation>
    </message>
    <message>
        <source>authentication tag</source>
        <translation>Authentifizierungs-Tag</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>“%1” is of standard base64; base64url has “%2” in its place</source>
        <translation>„%1“ gehört zu Standard-base64; base64url hat dafür „%2“</translation>
    </message>
    <message>
        <source>A character is not of base64url, which has only A–Z, a–z, 0–9, - and _</source>
        <translation>Ein Zeichen gehört nicht zu base64url, das nur A–Z, a–z, 0–9, - und _ kennt</translation>
    </message>
    <message>
        <source>“%1” is not of base64url, which has only A–Z, a–z, 0–9, - and _</source>
        <translation>„%1“ gehört nicht zu base64url, das nur A–Z, a–z, 0–9, - und _ kennt</translation>
    </message>
    <message>
        <source>“=” pads the base64url here; the parts of a token stand without padding (RFC 7515 §2): remove it</source>
        <translation>„=“ füllt hier base64url auf; die Teile eines Tokens stehen ohne Auffüllung (RFC 7515 §2): entfernen</translation>
    </message>
    <message>
        <source>A space, tab or line break stands inside the base64url: remove it</source>
        <translation>Im base64url steht ein Leerzeichen, Tabulator oder Zeilenumbruch: entfernen</translation>
    </message>
    <message>
        <source>The base64url ends with one character too many or too few: a single last character holds no byte</source>
        <translation>Das base64url endet mit einem Zeichen zu viel oder zu wenig: Ein einzelnes letztes Zeichen ergibt kein Byte</translation>
    </message>
    <message>
        <source>The last character of the base64url has bits set that belong to no byte: it was changed or cut off</source>
        <translation>Im letzten Zeichen des base64url sind Bits gesetzt, die zu keinem Byte gehören: Es wurde verändert oder abgeschnitten</translation>
    </message>
    <message>
        <source>This is not JSON</source>
        <translation>Das ist kein JSON</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <translation>Das ist kein JSON: %1</translation>
    </message>
    <message>
        <source>This is not UTF-8, as JSON must be</source>
        <translation>Das ist kein UTF-8, wie JSON es sein muss</translation>
    </message>
    <message>
        <source>This is not UTF-8, as JSON must be: no character has %1 here</source>
        <translation>Das ist kein UTF-8, wie JSON es sein muss: Kein Zeichen hat hier %1</translation>
    </message>
    <message>
        <source>This JSON is nested deeper than %1 levels, which is not read</source>
        <translation>Dieses JSON ist tiefer als %1 Ebenen verschachtelt und wird nicht gelesen</translation>
    </message>
    <message>
        <source>A JSON object is wanted here; this is none</source>
        <translation>Hier wird ein JSON-Objekt erwartet; dies ist keines</translation>
    </message>
    <message>
        <source>A JSON object is wanted here; this is %1</source>
        <translation>Hier wird ein JSON-Objekt erwartet; dies ist %1</translation>
    </message>
    <message>
        <source>JSON is wanted here; there is nothing</source>
        <translation>Hier wird JSON erwartet; es ist nichts da</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>ein String</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>an %1</source>
        <comment>indefinite article before a vowel</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>a %1</source>
        <comment>indefinite article before a consonant</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>another kind of key</source>
        <translation>ein anderer Schlüssel</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>ein Geheimnis</translation>
    </message>
    <message>
        <source>%1 key</source>
        <translation>%1-Schlüssel</translation>
    </message>
    <message>
        <source>a JWK or JWK Set, PEM or DER as SPKI, PKCS#1, SEC1, PKCS#8 or X.509 certificate, PKCS#12, and OpenSSH keys</source>
        <translation>JWK oder JWK Set, PEM oder DER als SPKI, PKCS#1, SEC1, PKCS#8 oder X.509-Zertifikat, PKCS#12 und OpenSSH-Schlüssel</translation>
    </message>
    <message>
        <source>No key is recognised here; what can be read: %1</source>
        <translation>Hier ist kein Schlüssel zu erkennen; gelesen werden können: %1</translation>
    </message>
    <message>
        <source>This looks like %1, not like a key; what can be read: %2</source>
        <translation>Das sieht nicht nach einem Schlüssel aus, sondern so: %1; gelesen werden können: %2</translation>
    </message>
    <message>
        <source>The JWK needs the member %1</source>
        <translation>Dem JWK fehlt das Element %1</translation>
    </message>
    <message>
        <source>The JWK needs the member %1; found: %2</source>
        <translation>Der JWK braucht das Element %1; gefunden: %2</translation>
    </message>
    <message>
        <source>This is %1, which is not supported; RSA, EC, Ed25519 and Ed448 keys and secrets are</source>
        <translation>Nicht unterstützt: %1; unterstützt werden RSA-, EC-, Ed25519- und Ed448-Schlüssel sowie Geheimnisse</translation>
    </message>
    <message>
        <source>This is %1, which is not supported; wanted: %2</source>
        <translation>Nicht unterstützt: %1; erwartet: %2</translation>
    </message>
    <message>
        <source>This is %1: it agrees on keys, it cannot sign</source>
        <translation>Nur zur Schlüsselvereinbarung, nicht zum Signieren: %1</translation>
    </message>
    <message>
        <source>This is %1: it is made for encryption or key agreement, it cannot sign</source>
        <translation>Zum Verschlüsseln oder zur Schlüsselvereinbarung, nicht zum Signieren: %1</translation>
    </message>
    <message>
        <source>This key is encrypted: give its pass phrase</source>
        <translation>Dieser Schlüssel ist verschlüsselt: seine Passphrase angeben</translation>
    </message>
    <message>
        <source>A pass phrase is needed %1</source>
        <comment>to encrypt a key</comment>
        <translation>Eine Passphrase ist nötig %1</translation>
    </message>
    <message>
        <source>The pass phrase does not open this key</source>
        <translation>Die Passphrase öffnet diesen Schlüssel nicht</translation>
    </message>
    <message>
        <source>The pass phrase does not open this key: %1</source>
        <translation>Die Passphrase öffnet diesen Schlüssel nicht: %1</translation>
    </message>
    <message>
        <source>This key is damaged</source>
        <translation>Dieser Schlüssel ist beschädigt</translation>
    </message>
    <message>
        <source>This key is damaged: %1</source>
        <translation>Dieser Schlüssel ist beschädigt: %1</translation>
    </message>
    <message>
        <source>There is no key here: the text is empty</source>
        <translation>Hier ist kein Schlüssel: Der Text ist leer</translation>
    </message>
    <message>
        <source>There is no key here: %1 is empty</source>
        <translation>Hier ist kein Schlüssel: %1 ist leer</translation>
    </message>
    <message>
        <source>The key&apos;s numbers contradict each other: its point is not on its curve, or its halves are no pair</source>
        <translation>Die Zahlen des Schlüssels widersprechen sich: Sein Punkt liegt nicht auf seiner Kurve, oder seine Hälften sind kein Paar</translation>
    </message>
    <message>
        <source>The key&apos;s numbers contradict each other: %1</source>
        <translation>Die Zahlen des Schlüssels widersprechen sich: %1</translation>
    </message>
    <message>
        <source>A key of this type cannot have %1; wanted: %2</source>
        <translation>Für einen Schlüssel dieses Typs geht %1 nicht; erwartet: %2</translation>
    </message>
    <message>
        <source>The secret is not written in the encoding that was named</source>
        <translation>Das Geheimnis ist nicht in der angegebenen Kodierung geschrieben</translation>
    </message>
    <message>
        <source>The secret is not written in %1: name the encoding that it has</source>
        <translation>Das Geheimnis ist nicht in %1 geschrieben: die tatsächliche Kodierung angeben</translation>
    </message>
    <message>
        <source>“%1” is no signature algorithm that can be used here; names are case-sensitive</source>
        <translation>„%1“ ist kein Signaturalgorithmus, der hier verwendbar ist; Groß- und Kleinschreibung zählt</translation>
    </message>
    <message>
        <source>“none” is no signature: there is nothing that a key could sign or verify</source>
        <translation>„none“ ist keine Signatur: Es gibt nichts, was ein Schlüssel signieren oder prüfen könnte</translation>
    </message>
    <message>
        <source>The header says “%1”, but the signature would be made with %2</source>
        <translation>Der Header sagt „%1“, die Signatur würde aber mit %2 erzeugt</translation>
    </message>
    <message>
        <source>This is %1; the algorithm needs %2</source>
        <translation>Schlüssel: %1; der Algorithmus verlangt: %2</translation>
    </message>
    <message>
        <source>This key is on the curve %1; the algorithm needs %2</source>
        <translation>Dieser Schlüssel liegt auf der Kurve %1; der Algorithmus verlangt %2</translation>
    </message>
    <message>
        <source>This key&apos;s “alg” keeps it for %1; the algorithm here is %2</source>
        <translation>„alg“ bindet diesen Schlüssel an %1; der Algorithmus hier ist %2</translation>
    </message>
    <message>
        <source>This key&apos;s “use” is “%1”; signatures need a key for “%2”</source>
        <translation>„use“ dieses Schlüssels ist „%1“; Signaturen brauchen einen Schlüssel für „%2“</translation>
    </message>
    <message>
        <source>This key&apos;s “key_ops” allow nothing; “%1” is needed</source>
        <translation>„key_ops“ dieses Schlüssels erlaubt nichts; nötig ist „%1“</translation>
    </message>
    <message>
        <source>This key&apos;s “key_ops” allow only %1; “%2” is needed</source>
        <translation>„key_ops“ dieses Schlüssels erlaubt nur %1; nötig ist „%2“</translation>
    </message>
    <message>
        <source>This key has %1 bits; the algorithm needs at least %2</source>
        <translation>Dieser Schlüssel hat %1 Bit; der Algorithmus verlangt mindestens %2</translation>
    </message>
    <message>
        <source>This is a public key; signing needs the private key that belongs to it</source>
        <translation>Das ist ein öffentlicher Schlüssel; zum Signieren braucht es den zugehörigen privaten</translation>
    </message>
    <message>
        <source>The cryptographic library refused</source>
        <translation>Die Kryptografie-Bibliothek hat abgelehnt</translation>
    </message>
    <message>
        <source>The cryptographic library refused: %1</source>
        <translation>Die Kryptografie-Bibliothek hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1 cannot be computed: %2 does not offer it or is not installed</source>
        <translation>%1 kann nicht berechnet werden: %2 bietet es nicht an oder ist nicht installiert</translation>
    </message>
    <message>
        <source>a byte order mark stands before the text, which RFC 8259 §8.1 forbids</source>
        <translation>vor dem Text steht eine Byte Order Mark, was RFC 8259 §8.1 verbietet</translation>
    </message>
    <message>
        <source>the text ends inside an object</source>
        <translation>der Text endet mitten in einem Objekt</translation>
    </message>
    <message>
        <source>the text ends inside an array</source>
        <translation>der Text endet mitten in einem Array</translation>
    </message>
    <message>
        <source>the text ends inside a string</source>
        <translation>der Text endet mitten in einem String</translation>
    </message>
    <message>
        <source>a colon must stand between a name and its value</source>
        <translation>zwischen Name und Wert muss ein Doppelpunkt stehen</translation>
    </message>
    <message>
        <source>more text follows after the value</source>
        <translation>nach dem Wert folgt weiterer Text</translation>
    </message>
    <message>
        <source>comments are not part of JSON</source>
        <translation>Kommentare gehören nicht zu JSON</translation>
    </message>
    <message>
        <source>a comma stands before the closing bracket</source>
        <translation>vor der schließenden Klammer steht ein Komma</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>single quotes are not JSON; strings stand in double quotes</source>
        <translation>einfache Anführungszeichen sind kein JSON; Strings stehen in doppelten</translation>
    </message>
    <message>
        <source>no JSON value begins with this character</source>
        <translation>kein JSON-Wert beginnt mit diesem Zeichen</translation>
    </message>
    <message>
        <source>a member name must be a string in double quotes</source>
        <translation>der Name eines Elements muss ein String in doppelten Anführungszeichen sein</translation>
    </message>
    <message>
        <source>the closing bracket is not the kind that was opened</source>
        <translation>die schließende Klammer passt nicht zur geöffneten</translation>
    </message>
    <message>
        <source>a comma or } must stand here</source>
        <translation>hier muss ein Komma oder } stehen</translation>
    </message>
    <message>
        <source>a comma or ] must stand here</source>
        <translation>hier muss ein Komma oder ] stehen</translation>
    </message>
    <message>
        <source>the only words in JSON are true, false and null</source>
        <translation>die einzigen Wörter in JSON sind true, false und null</translation>
    </message>
    <message>
        <source>a number cannot begin with +</source>
        <translation>eine Zahl darf nicht mit + beginnen</translation>
    </message>
    <message>
        <source>a number cannot begin with a zero that other digits follow</source>
        <translation>eine Zahl darf nicht mit einer Null beginnen, der weitere Ziffern folgen</translation>
    </message>
    <message>
        <source>a digit of a number is missing</source>
        <translation>eine Ziffer einer Zahl fehlt</translation>
    </message>
    <message>
        <source>a line break, tab or other control character in a string must be written as an escape</source>
        <translation>ein Zeilenumbruch, Tabulator oder anderes Steuerzeichen in einem String muss als Escape geschrieben werden</translation>
    </message>
    <message>
        <source>no JSON escape is written like this</source>
        <translation>so wird kein JSON-Escape geschrieben</translation>
    </message>
    <message>
        <source>\u must be followed by four hexadecimal digits</source>
        <translation>auf \u müssen vier hexadezimale Ziffern folgen</translation>
    </message>
    <message>
        <source>half of a surrogate pair stands alone, which is no character</source>
        <translation>ein halbes Surrogatpaar steht allein, das ist kein Zeichen</translation>
    </message>
    <message>
        <source>to encrypt the private key with</source>
        <translation>zum Verschlüsseln des privaten Schlüssels</translation>
    </message>
    <message>
        <source>%1, cut off after %2 of %3</source>
        <translation>%1, abgeschnitten nach %2 von %3</translation>
    </message>
    <message>
        <source>there is nothing between its BEGIN and END lines</source>
        <translation>zwischen den Zeilen BEGIN und END steht nichts</translation>
    </message>
    <message>
        <source>what stands between its BEGIN and END lines is not base64</source>
        <translation>was zwischen den Zeilen BEGIN und END steht, ist kein base64</translation>
    </message>
    <message>
        <source>it is cut off: its END line is missing</source>
        <translation>abgeschnitten: Die Zeile END fehlt</translation>
    </message>
    <message>
        <source>the parameters of a curve without a key</source>
        <translation>die Parameter einer Kurve ohne Schlüssel</translation>
    </message>
    <message>
        <source>the start of a broken PEM line</source>
        <translation>der Anfang einer beschädigten PEM-Zeile</translation>
    </message>
    <message>
        <source>binary data of another kind</source>
        <translation>andere Binärdaten</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <source>text wrapped in text several times over</source>
        <translation>mehrfach in Text eingepackter Text</translation>
    </message>
    <message>
        <source>a file of %1 KiB</source>
        <translation>eine Datei mit %1 KiB</translation>
    </message>
    <message>
        <source>up to 1024 KiB of keys</source>
        <translation>bis zu 1024 KiB an Schlüsseln</translation>
    </message>
    <message>
        <source>base64url</source>
        <translation>base64url</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1, the first of them zero</source>
        <translation>%1, das erste davon null</translation>
    </message>
    <message>
        <source>base64url of a number without zero octets in front</source>
        <translation>base64url einer Zahl ohne führende Null-Oktette</translation>
    </message>
    <message>
        <source>base64url of %1</source>
        <translation>base64url aus %1</translation>
    </message>
    <message>
        <source>the name of a curve</source>
        <translation>der Name einer Kurve</translation>
    </message>
    <message>
        <source>an array of strings</source>
        <translation>ein Array aus Strings</translation>
    </message>
    <message>
        <source>base64 of a DER certificate</source>
        <translation>base64 eines DER-Zertifikats</translation>
    </message>
    <message>
        <source>a certificate of another key</source>
        <translation>das Zertifikat eines anderen Schlüssels</translation>
    </message>
    <message>
        <source>the certificate of this key</source>
        <translation>das Zertifikat dieses Schlüssels</translation>
    </message>
    <message>
        <source>an array of JWKs</source>
        <translation>ein Array aus JWKs</translation>
    </message>
    <message>
        <source>OpenSSH key: %1</source>
        <translation>OpenSSH-Schlüssel: %1</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>er ist abgeschnitten</translation>
    </message>
    <message>
        <source>the private half does not belong to the public one</source>
        <translation>der private Teil gehört nicht zum öffentlichen</translation>
    </message>
    <message>
        <source>a key outside of a security key, which signs more than it is given and so no token</source>
        <translation>ein Schlüssel außerhalb eines Sicherheitsschlüssels, der mehr signiert, als man ihm gibt, und daher kein Token</translation>
    </message>
    <message>
        <source>the public key that this certificate is about</source>
        <translation>der öffentliche Schlüssel, um den es in diesem Zertifikat geht</translation>
    </message>
    <message>
        <source>OpenSSH key of type %1</source>
        <translation>OpenSSH-Schlüssel vom Typ %1</translation>
    </message>
    <message>
        <source>its numbers are not those of its type</source>
        <translation>seine Zahlen sind nicht die seines Typs</translation>
    </message>
    <message>
        <source>there is more than its type has</source>
        <translation>er enthält mehr, als zu seinem Typ gehört</translation>
    </message>
    <message>
        <source>its two check numbers differ</source>
        <translation>seine beiden Prüfzahlen sind verschieden</translation>
    </message>
    <message>
        <source>its padding is wrong</source>
        <translation>sein Padding ist falsch</translation>
    </message>
    <message>
        <source>what follows its type is not base64</source>
        <translation>was auf seinen Typ folgt, ist kein base64</translation>
    </message>
    <message>
        <source>it names two types</source>
        <translation>er nennt zwei Typen</translation>
    </message>
    <message>
        <source>OpenSSH private key under a pass phrase (%1, %2)</source>
        <translation>privater OpenSSH-Schlüssel mit Passphrase (%1, %2)</translation>
    </message>
    <message>
        <source>one without; take the pass phrase off a copy of it with: ssh-keygen -p -N &quot;&quot; -f COPY</source>
        <translation>einer ohne; die Passphrase einer Kopie entfernen mit: ssh-keygen -p -N &quot;&quot; -f COPY</translation>
    </message>
    <message>
        <source>it holds more, or less, than the one key that OpenSSH writes</source>
        <translation>er enthält mehr oder weniger als den einen Schlüssel, den OpenSSH schreibt</translation>
    </message>
    <message>
        <source>a JWK or JWK Set, PEM, DER or a certificate</source>
        <translation>JWK oder JWK Set, PEM, DER oder ein Zertifikat</translation>
    </message>
    <message>
        <source>PGP key or message</source>
        <translation>PGP-Schlüssel oder -Nachricht</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>eine Adresse</translation>
    </message>
    <message>
        <source>the keys that are found there</source>
        <translation>die dort gefundenen Schlüssel</translation>
    </message>
    <message>
        <source>SSH2 public key</source>
        <translation>öffentlicher SSH2-Schlüssel</translation>
    </message>
    <message>
        <source>an OpenSSH public key; convert it with: ssh-keygen -i -f FILE</source>
        <translation>ein öffentlicher OpenSSH-Schlüssel; umwandeln mit: ssh-keygen -i -f FILE</translation>
    </message>
    <message>
        <source>PuTTY key</source>
        <translation>PuTTY-Schlüssel</translation>
    </message>
    <message>
        <source>an OpenSSH key, which PuTTYgen exports</source>
        <translation>ein OpenSSH-Schlüssel, wie ihn PuTTYgen exportiert</translation>
    </message>
    <message>
        <source>XML key (RSAKeyValue)</source>
        <translation>XML-Schlüssel (RSAKeyValue)</translation>
    </message>
    <message>
        <source>SAML metadata</source>
        <translation>SAML-Metadaten</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>a Java key store (JKS)</source>
        <translation>ein Java-Schlüsselspeicher (JKS)</translation>
    </message>
    <message>
        <source>PEM or a certificate; take it out with: keytool -exportcert -rfc</source>
        <translation>PEM oder ein Zertifikat; herausholen mit: keytool -exportcert -rfc</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>ein Token</translation>
    </message>
    <message>
        <source>the description of an OpenID provider</source>
        <translation>die Beschreibung eines OpenID-Providers</translation>
    </message>
    <message>
        <source>the JWK Set at its jwks_uri</source>
        <translation>das JWK Set unter seiner jwks_uri</translation>
    </message>
    <message>
        <source>JSON without “kty” or “keys”</source>
        <translation>JSON ohne „kty“ oder „keys“</translation>
    </message>
    <message>
        <source>the certificate that was issued for it, or its key</source>
        <translation>das dafür ausgestellte Zertifikat oder sein Schlüssel</translation>
    </message>
    <message>
        <source>PEM; take its certificates out with: openssl pkcs7 -print_certs</source>
        <translation>PEM; die Zertifikate herausholen mit: openssl pkcs7 -print_certs</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation>
            <numerusform>%n Oktett</numerusform>
            <numerusform>%n Oktette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n Bit</numerusform>
            <numerusform>%n Bit</numerusform>
        </translation>
    </message>
    <message>
        <source>the key or the text has a size that it cannot have</source>
        <translation>der Schlüssel oder der Text hat eine unmögliche Größe</translation>
    </message>
    <message>
        <source>the text was changed, or sealed with another key</source>
        <translation>der Text wurde verändert oder mit einem anderen Schlüssel versiegelt</translation>
    </message>
</context>
<context>
    <name>claimsmith::jose::Container</name>
    <message>
        <source>secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>JWK</source>
        <translation>JWK</translation>
    </message>
    <message>
        <source>JWK Set</source>
        <translation>JWK Set</translation>
    </message>
    <message>
        <source>PEM, SubjectPublicKeyInfo (PUBLIC KEY)</source>
        <translation>PEM, SubjectPublicKeyInfo (PUBLIC KEY)</translation>
    </message>
    <message>
        <source>PEM, PKCS#1 (RSA KEY)</source>
        <translation>PEM, PKCS#1 (RSA KEY)</translation>
    </message>
    <message>
        <source>PEM, SEC1 (EC PRIVATE KEY)</source>
        <translation>PEM, SEC1 (EC PRIVATE KEY)</translation>
    </message>
    <message>
        <source>PEM, PKCS#8 (PRIVATE KEY)</source>
        <translation>PEM, PKCS#8 (PRIVATE KEY)</translation>
    </message>
    <message>
        <source>PEM, encrypted PKCS#8 (ENCRYPTED PRIVATE KEY)</source>
        <translation>PEM, verschlüsseltes PKCS#8 (ENCRYPTED PRIVATE KEY)</translation>
    </message>
    <message>
        <source>PEM, X.509 certificate (CERTIFICATE)</source>
        <translation>PEM, X.509-Zertifikat (CERTIFICATE)</translation>
    </message>
    <message>
        <source>DER, SubjectPublicKeyInfo</source>
        <translation>DER, SubjectPublicKeyInfo</translation>
    </message>
    <message>
        <source>DER, PKCS#1</source>
        <translation>DER, PKCS#1</translation>
    </message>
    <message>
        <source>DER, SEC1</source>
        <translation>DER, SEC1</translation>
    </message>
    <message>
        <source>DER, PKCS#8</source>
        <translation>DER, PKCS#8</translation>
    </message>
    <message>
        <source>DER, encrypted PKCS#8</source>
        <translation>DER, verschlüsseltes PKCS#8</translation>
    </message>
    <message>
        <source>DER, X.509 certificate</source>
        <translation>DER, X.509-Zertifikat</translation>
    </message>
    <message>
        <source>PEM, encrypted PKCS#1 (RSA PRIVATE KEY)</source>
        <translation>PEM, verschlüsseltes PKCS#1 (RSA PRIVATE KEY)</translation>
    </message>
    <message>
        <source>PEM, encrypted SEC1 (EC PRIVATE KEY)</source>
        <translation>PEM, verschlüsseltes SEC1 (EC PRIVATE KEY)</translation>
    </message>
    <message>
        <source>PKCS#12 key store</source>
        <translation>PKCS#12-Schlüsselspeicher</translation>
    </message>
    <message>
        <source>OpenSSH public key</source>
        <translation>Öffentlicher OpenSSH-Schlüssel</translation>
    </message>
    <message>
        <source>OpenSSH private key (OPENSSH PRIVATE KEY)</source>
        <translation>Privater OpenSSH-Schlüssel (OPENSSH PRIVATE KEY)</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>hier erzeugt</translation>
    </message>
</context>
<context>
    <name>claimsmith::jose::Key</name>
    <message>
        <source>secret, %1 bits</source>
        <translation>Geheimnis, %1 Bit</translation>
    </message>
    <message>
        <source>RSA %1-bit private key</source>
        <translation>Privater RSA-Schlüssel, %1 Bit</translation>
    </message>
    <message>
        <source>RSA %1-bit public key</source>
        <translation>Öffentlicher RSA-Schlüssel, %1 Bit</translation>
    </message>
    <message>
        <source>EC %1 private key</source>
        <translation>Privater EC-Schlüssel %1</translation>
    </message>
    <message>
        <source>EC %1 public key</source>
        <translation>Öffentlicher EC-Schlüssel %1</translation>
    </message>
    <message>
        <source>%1 private key</source>
        <translation>Privater %1-Schlüssel</translation>
    </message>
    <message>
        <source>%1 public key</source>
        <translation>Öffentlicher %1-Schlüssel</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
</context>
<context>
    <name>claimsmith::jose::KeyFormat</name>
    <message>
        <source>There is no key to write</source>
        <translation>Es gibt keinen Schlüssel zu schreiben</translation>
    </message>
    <message>
        <source>A shared secret has no public half: nothing of it can be published</source>
        <translation>Ein gemeinsames Geheimnis hat keinen öffentlichen Teil: Nichts davon darf veröffentlicht werden</translation>
    </message>
    <message>
        <source>A shared secret has no PEM form: write it as jwk or jwks</source>
        <translation>Ein gemeinsames Geheimnis hat keine PEM-Form: als jwk oder jwks schreiben</translation>
    </message>
    <message>
        <source>PKCS#8 holds private keys, and this is %1: write it as spki</source>
        <translation>PKCS#8 enthält private Schlüssel, dies ist aber: %1; als spki schreiben</translation>
    </message>
    <message>
        <source>This is %1 and no shared secret: write it as jwk or pem</source>
        <translation>Kein gemeinsames Geheimnis, sondern: %1; als jwk oder pem schreiben</translation>
    </message>
    <message>
        <source>The bytes of this secret are no text: write it as secret-base64url</source>
        <translation>Die Bytes dieses Geheimnisses sind kein Text: als secret-base64url schreiben</translation>
    </message>
    <message numerus="yes">
        <source>There are %n keys, and this form holds one: write them as jwks</source>
        <translation>
            <numerusform>Es ist %n Schlüssel, und diese Form enthält einen: als jwks schreiben</numerusform>
            <numerusform>Es sind %n Schlüssel, und diese Form enthält nur einen: als jwks schreiben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::main</name>
    <message>
        <source>The cryptography of this machine fails its test. %1</source>
        <translation>Die Kryptografie dieses Rechners besteht ihre Prüfung nicht. %1</translation>
    </message>
    <message>
        <source>Inspect JSON Web Tokens, offline.</source>
        <translation>JSON Web Tokens untersuchen, offline.</translation>
    </message>
    <message>
        <source>A token, anything that holds one, or files with tokens and keys</source>
        <translation>Ein Token, etwas, das eines enthält, oder Dateien mit Token und Schlüsseln</translation>
    </message>
    <message>
        <source>Page to begin with</source>
        <translation>Seite, mit der begonnen wird</translation>
    </message>
    <message>
        <source>Print how long the first paint took and how much memory it needed, and end</source>
        <translation>Ausgeben, wie lange das erste Zeichnen dauerte und wie viel Speicher es brauchte, und beenden</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Diese Hilfe anzeigen</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Die Version anzeigen</translation>
    </message>
    <message>
        <source>A token on the command line can be read by every user of the machine (ps). Paste it instead.</source>
        <translation>Ein Token auf der Kommandozeile kann jeder Benutzer des Rechners lesen (ps). Fügen Sie es stattdessen ein.</translation>
    </message>
</context>
<context>
    <name>claimsmith::model</name>
    <message>
        <source>Its form makes no such token any more.</source>
        <translation>Sein Formular ergibt kein solches Token mehr.</translation>
    </message>
    <message>
        <source>form of Craft, %1</source>
        <translation>Formular in „Erstellen“, %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Gefahr</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>encrypted key</source>
        <translation>verschlüsselter Schlüssel</translation>
    </message>
    <message>
        <source>initialization vector</source>
        <translation>Initialisierungsvektor</translation>
    </message>
    <message>
        <source>ciphertext</source>
        <translation>Geheimtext</translation>
    </message>
    <message>
        <source>authentication tag</source>
        <translation>Authentifizierungs-Tag</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&lt;signature removed&gt;</source>
        <translation>&lt;Signatur entfernt&gt;</translation>
    </message>
    <message>
        <source>&lt;no token: text removed&gt;</source>
        <translation>&lt;kein Token: Text entfernt&gt;</translation>
    </message>
    <message>
        <source>&lt;encrypted parts removed&gt;</source>
        <translation>&lt;verschlüsselte Teile entfernt&gt;</translation>
    </message>
    <message>
        <source>This is no token.</source>
        <translation>Das ist kein Token.</translation>
    </message>
    <message>
        <source>This token is encrypted: only who issued it can renew it.</source>
        <translation>Dieses Token ist verschlüsselt: Nur wer es ausgestellt hat, kann es erneuern.</translation>
    </message>
    <message>
        <source>Only compact tokens can be renewed; this one is in the JSON serialization.</source>
        <translation>Nur kompakte Token können erneuert werden; dieses liegt in der JSON-Serialisierung vor.</translation>
    </message>
    <message>
        <source>The payload of this token cannot be read as claims.</source>
        <translation>Die Payload dieses Tokens kann nicht als Claims gelesen werden.</translation>
    </message>
    <message>
        <source>The key that signed it is no longer in the keyring.</source>
        <translation>Der Schlüssel, der es signiert hat, ist nicht mehr im Schlüsselbund.</translation>
    </message>
    <message>
        <source>key “%1”</source>
        <translation>Schlüssel „%1“</translation>
    </message>
    <message>
        <source>no signature</source>
        <translation>keine Signatur</translation>
    </message>
    <message>
        <source>No key of the keyring verifies this token: add the key that signs it.</source>
        <translation>Kein Schlüssel im Schlüsselbund verifiziert dieses Token: Fügen Sie den Schlüssel hinzu, der es signiert.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Smallest key</source>
        <translation>Kleinster Schlüssel</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>Salt</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft durch</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>Definiert in</translation>
    </message>
    <message>
        <source>Key ID (kid)</source>
        <translation>Schlüssel-ID (kid)</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verifiziert durch</translation>
    </message>
    <message>
        <source>Checked with</source>
        <translation>Geprüft mit</translation>
    </message>
    <message>
        <source>Key thumbprint</source>
        <translation>Schlüssel-Thumbprint</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Encrypted key</source>
        <translation>Verschlüsselter Schlüssel</translation>
    </message>
    <message>
        <source>Initialization vector</source>
        <translation>Initialisierungsvektor</translation>
    </message>
    <message>
        <source>Ciphertext</source>
        <translation>Geheimtext</translation>
    </message>
    <message>
        <source>Authentication tag</source>
        <translation>Authentifizierungs-Tag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Key management (alg)</source>
        <translation>Schlüsselverwaltung (alg)</translation>
    </message>
    <message>
        <source>Content encryption (enc)</source>
        <translation>Inhaltsverschlüsselung (enc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>not named in the header</source>
        <translation>nicht im Header genannt</translation>
    </message>
    <message>
        <source>%1, not known here</source>
        <translation>%1, hier nicht bekannt</translation>
    </message>
    <message>
        <source>Signature length</source>
        <translation>Länge der Signatur</translation>
    </message>
    <message>
        <source>Signed bytes</source>
        <translation>Signierte Bytes</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>the header is not JSON</source>
        <translation>der Header ist kein JSON</translation>
    </message>
    <message>
        <source>the header names no algorithm</source>
        <translation>der Header nennt keinen Algorithmus</translation>
    </message>
    <message>
        <source>unknown algorithm</source>
        <translation>unbekannter Algorithmus</translation>
    </message>
    <message>
        <source>“alg” is none</source>
        <translation>„alg“ ist none</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>the chosen key is not at hand</source>
        <translation>gewählter Schlüssel nicht verfügbar</translation>
    </message>
    <message>
        <source>public key only</source>
        <translation>nur öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>no key fits</source>
        <translation>kein Schlüssel passt</translation>
    </message>
    <message>
        <source>the key cannot sign</source>
        <translation>der Schlüssel kann nicht signieren</translation>
    </message>
    <message>
        <source>“alg” must be a string that names a signature algorithm</source>
        <translation>„alg“ muss ein String sein, der einen Signaturalgorithmus nennt</translation>
    </message>
    <message>
        <source>An unsecured token has no signature</source>
        <translation>Ein ungesichertes Token hat keine Signatur</translation>
    </message>
    <message>
        <source>Add a secret or a private key for %1</source>
        <translation>Fügen Sie ein Geheimnis oder einen privaten Schlüssel für %1 hinzu</translation>
    </message>
    <message>
        <source>The list of keys says why; choose another, or wait until it is there</source>
        <translation>Die Schlüsselliste nennt den Grund; wählen Sie einen anderen, oder warten Sie, bis er da ist</translation>
    </message>
    <message>
        <source>%1 needs the private key that belongs to the public one: add it</source>
        <translation>%1 braucht den privaten Schlüssel, der zum öffentlichen gehört: Fügen Sie ihn hinzu</translation>
    </message>
    <message>
        <source>No key of the keyring can sign with %1: add a secret or a private key</source>
        <translation>Kein Schlüssel im Schlüsselbund kann mit %1 signieren: Fügen Sie ein Geheimnis oder einen privaten Schlüssel hinzu</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nicht akzeptiert</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID-Token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>sample session</source>
        <translation>Beispielsitzung</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Crafted</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Issued here</source>
        <translation>Hier ausgestellt</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Erneuert</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::CandidatesModel</name>
    <message>
        <source>Token %1 of %2, %3: %4</source>
        <translation>Token %1 von %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::ClaimFormModel</name>
    <message>
        <source>new row</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>new %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>delete rows</source>
        <translation>Zeilen löschen</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>new identifiers</source>
        <translation>Neue Kennungen</translation>
    </message>
    <message>
        <source>Custom parameter</source>
        <translation>Eigener Parameter</translation>
    </message>
    <message>
        <source>Custom claim</source>
        <translation>Eigener Claim</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>type of %1</source>
        <translation>Typ von %1</translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation>%1 ein</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 aus</translation>
    </message>
    <message>
        <source>new rows</source>
        <translation>Neue Zeilen</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>typing of JSON</source>
        <translation>JSON-Eingabe</translation>
    </message>
    <message>
        <source>indenting</source>
        <translation>Einrücken</translation>
    </message>
    <message>
        <source>compacting</source>
        <translation>Kompaktieren</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::ClaimsModel</name>
    <message>
        <source>Custom claim</source>
        <translation>Eigener Claim</translation>
    </message>
    <message>
        <source>Custom parameter</source>
        <translation>Eigener Parameter</translation>
    </message>
    <message>
        <source>this name stands more than once</source>
        <translation>dieser Name kommt mehrfach vor</translation>
    </message>
    <message>
        <source>not protected by the signature</source>
        <translation>nicht durch die Signatur geschützt</translation>
    </message>
    <message>
        <source>beyond the calendar</source>
        <translation>jenseits des Kalenders</translation>
    </message>
    <message>
        <source>not a number, so not a time</source>
        <translation>keine Zahl, also keine Zeit</translation>
    </message>
    <message>
        <source>empty array</source>
        <translation>leeres Array</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>empty object</source>
        <translation>leeres Objekt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln Element</numerusform>
            <numerusform>%Ln Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 seconds since 1970</source>
        <translation>%1 Sekunden seit 1970</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::CommandsModel</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>derzeit nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::CraftMemory</name>
    <message>
        <source>The last form could not be read. Its file is damaged and was set aside as %1.</source>
        <translation>Das letzte Formular konnte nicht gelesen werden. Seine Datei ist beschädigt und wurde als %1 beiseitegelegt.</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::Crafting</name>
    <message>
        <source>refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>single token</source>
        <translation>Einzelnes Token</translation>
    </message>
    <message>
        <source>template %1</source>
        <translation>Vorlage %1</translation>
    </message>
    <message>
        <source>one key</source>
        <translation>Ein Schlüssel</translation>
    </message>
    <message>
        <source>two keys</source>
        <translation>Zwei Schlüssel</translation>
    </message>
    <message>
        <source>choice of a key</source>
        <translation>Schlüsselauswahl</translation>
    </message>
    <message>
        <source>algorithm %1</source>
        <translation>Algorithmus %1</translation>
    </message>
    <message>
        <source>new identifiers</source>
        <translation>Neue Kennungen</translation>
    </message>
    <message>
        <source>token from Inspect</source>
        <translation>Token aus „Prüfen“</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::EmptyText</name>
    <message>
        <source>This text is no token</source>
        <translation>Dieser Text ist kein Token</translation>
    </message>
    <message>
        <source>A signed token is a header, a payload and a signature in base64url with dots between them; most begin with eyJ. It may stand in a header, a cookie, a URL, JSON or a curl command.</source>
        <translation>Ein signiertes Token besteht aus Header, Payload und Signatur in base64url, durch Punkte getrennt; die meisten beginnen mit eyJ. Es darf in einem Header, einem Cookie, einer URL, in JSON oder in einem curl-Befehl stehen.</translation>
    </message>
    <message>
        <source>The claims are encrypted</source>
        <translation>Die Claims sind verschlüsselt</translation>
    </message>
    <message>
        <source>They can be read with the recipient&apos;s key alone, and decryption is not part of this version. The header is not encrypted.</source>
        <translation>Sie lassen sich nur mit dem Schlüssel des Empfängers lesen, und diese Version entschlüsselt nicht. Der Header ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>There is no payload</source>
        <translation>Es gibt keine Payload</translation>
    </message>
    <message>
        <source>It was cut off, or it is sent apart from the token (RFC 7515, appendix F).</source>
        <translation>Sie wurde abgeschnitten, oder sie wird getrennt vom Token gesendet (RFC 7515, Anhang F).</translation>
    </message>
    <message>
        <source>The payload holds no claims</source>
        <translation>Die Payload enthält keine Claims</translation>
    </message>
    <message>
        <source>It is not valid JSON, as claims must be. Its bytes can be seen all the same.</source>
        <translation>Sie ist kein gültiges JSON, wie es Claims sein müssen. Ihre Bytes sind trotzdem einsehbar.</translation>
    </message>
    <message>
        <source>The token makes no claims</source>
        <translation>Das Token enthält keine Claims</translation>
    </message>
    <message>
        <source>Its payload is an empty object.</source>
        <translation>Seine Payload ist ein leeres Objekt.</translation>
    </message>
    <message>
        <source>Claims are the members of a JSON object (RFC 7519 §4); this is other JSON.</source>
        <translation>Claims sind die Elemente eines JSON-Objekts (RFC 7519 §4); dies ist anderes JSON.</translation>
    </message>
    <message>
        <source>The header is empty</source>
        <translation>Der Header ist leer</translation>
    </message>
    <message>
        <source>Every token must name its algorithm there.</source>
        <translation>Jedes Token muss dort seinen Algorithmus nennen.</translation>
    </message>
    <message>
        <source>The header cannot be read</source>
        <translation>Der Header kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>It is not a JSON object in base64url; the place is underlined in the token.</source>
        <translation>Er ist kein JSON-Objekt in base64url; die Stelle ist im Token unterstrichen.</translation>
    </message>
    <message>
        <source>Nothing to point out</source>
        <translation>Nichts Auffälliges</translation>
    </message>
    <message>
        <source>Findings tell of dangers and oddities, whether or not a token is accepted. This one has none.</source>
        <translation>Befunde weisen auf Gefahren und Besonderheiten hin, ob ein Token nun akzeptiert wird oder nicht. Dieses hat keine.</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::ExchangesModel</name>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Sent on to</source>
        <translation>Weitergeleitet an</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::FindingsModel</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es zählt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::Forgetting</name>
    <message>
        <source>The last form of Craft and your own templates</source>
        <translation>Das letzte Formular von „Erstellen“ und Ihre eigenen Vorlagen</translation>
    </message>
    <message>
        <source>The form is the standard one again. No key is among it.</source>
        <translation>Das Formular ist wieder das Standardformular. Ein Schlüssel ist nicht dabei.</translation>
    </message>
    <message>
        <source>Users and sessions of the local API</source>
        <translation>Benutzer und Sitzungen der lokalen API</translation>
    </message>
    <message>
        <source>Clients that hold a token of it have to log in again.</source>
        <translation>Clients, die ein Token von ihr haben, müssen sich neu anmelden.</translation>
    </message>
    <message>
        <source>Keys in the system key store, and the list of followed key files</source>
        <translation>Schlüssel im System-Schlüsselspeicher und die Liste der verfolgten Schlüsseldateien</translation>
    </message>
    <message>
        <source>This cannot be undone. The files themselves stay where they are.</source>
        <translation>Das lässt sich nicht rückgängig machen. Die Dateien selbst bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Settings, and what windows and pages remember</source>
        <translation>Einstellungen und was sich Fenster und Seiten merken</translation>
    </message>
    <message>
        <source>Everything is as at the very first start.</source>
        <translation>Alles ist wie beim allerersten Start.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keys in the system key store, and the list of followed key files (%1)</source>
        <translation>Schlüssel im System-Schlüsselspeicher und die Liste der verfolgten Schlüsseldateien (%1)</translation>
    </message>
    <message>
        <source>The history of tokens</source>
        <translation>Der Verlauf der Token</translation>
    </message>
    <message>
        <source>Of this run, and what is kept of others, with its key.</source>
        <translation>Von dieser Programmsitzung und was von anderen behalten wird, samt Schlüssel.</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::History</name>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>leeren</translation>
    </message>
    <message>
        <source>%1, last seen %2</source>
        <translation>%1, zuletzt gesehen %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subjekt</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, seen %5</source>
        <translation>%1, %2, %3, %4, gesehen %5</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Signature and claims</source>
        <translation>Signatur und Claims</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::Inspection</name>
    <message>
        <source>This token is encrypted: no key is used for it</source>
        <translation>Dieses Token ist verschlüsselt: Es wird kein Schlüssel dafür verwendet</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Noch kein Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>This token has no signature: no key is needed</source>
        <translation>Dieses Token hat keine Signatur: Es braucht keinen Schlüssel</translation>
    </message>
    <message>
        <source>No key of the keyring fits %1</source>
        <translation>Kein Schlüssel im Schlüsselbund passt zu %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>the only key</source>
        <translation>der einzige Schlüssel</translation>
    </message>
    <message>
        <source>found by trying</source>
        <translation>durch Probieren gefunden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KeyExport</name>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>form and half</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KeyFetch</name>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 wird angefragt …</translation>
    </message>
    <message numerus="yes">
        <source>%n keys from %1</source>
        <translation>
            <numerusform>%n Schlüssel von %1</numerusform>
            <numerusform>%n Schlüssel von %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KeyImport</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n keys: %1</source>
        <translation>
            <numerusform>%n Schlüssel: %1</numerusform>
            <numerusform>%n Schlüssel: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no key in it</source>
        <translation>Darin ist kein Schlüssel</translation>
    </message>
    <message>
        <source>already in the keyring</source>
        <translation>bereits im Schlüsselbund</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>Fähigkeiten</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KeyKeeping</name>
    <message>
        <source>nothing is kept in this run</source>
        <translation>in dieser Programmsitzung wird nichts behalten</translation>
    </message>
    <message>
        <source>“%1” is just being saved: the system key store was asked, and has not answered yet.</source>
        <translation>„%1“ wird gerade gesichert: Der System-Schlüsselspeicher wurde gefragt und hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>“%1” is no longer followed</source>
        <translation>„%1“ wird nicht mehr verfolgt</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>„%1“ gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n keys</source>
        <translation>
            <numerusform>%n Schlüssel gelöscht</numerusform>
            <numerusform>%n Schlüssel gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept in this run of the program.</source>
        <translation>In dieser Programmsitzung wird nichts behalten.</translation>
    </message>
    <message>
        <source>The secret of “%1” is not at hand, so it would be lost. Delete the key where that is meant.</source>
        <translation>Das Geheimnis von „%1“ ist nicht verfügbar und ginge daher verloren. Löschen Sie den Schlüssel, wenn das gewollt ist.</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KeyMaker</name>
    <message>
        <source>The private half signs, the public one verifies.</source>
        <translation>Der private Teil signiert, der öffentliche verifiziert.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>One secret signs and verifies: for a service that reads its own tokens, and for tests.</source>
        <translation>Ein Geheimnis signiert und verifiziert: für einen Dienst, der seine eigenen Token liest, und für Tests.</translation>
    </message>
    <message>
        <source>EC P-256</source>
        <translation>EC P-256</translation>
    </message>
    <message>
        <source>Short signatures, known everywhere.</source>
        <translation>Kurze Signaturen, überall bekannt.</translation>
    </message>
    <message>
        <source>Ed25519</source>
        <translation>Ed25519</translation>
    </message>
    <message>
        <source>Fast and modern; some older libraries do not know it.</source>
        <translation>Schnell und modern; manche ältere Bibliothek kennt es nicht.</translation>
    </message>
    <message>
        <source>RSA</source>
        <translation>RSA</translation>
    </message>
    <message>
        <source>What most identity providers use. 4096 bits take some seconds to make.</source>
        <translation>Was die meisten Identity-Provider verwenden. Bei 4096 Bit dauert das Erzeugen einige Sekunden.</translation>
    </message>
    <message>
        <source>EC P-384</source>
        <translation>EC P-384</translation>
    </message>
    <message>
        <source>Where a rule asks for more than P-256.</source>
        <translation>Wenn eine Vorschrift mehr als P-256 verlangt.</translation>
    </message>
    <message>
        <source>EC P-521</source>
        <translation>EC P-521</translation>
    </message>
    <message>
        <source>The largest curve of NIST; slower.</source>
        <translation>Die größte Kurve von NIST; langsamer.</translation>
    </message>
    <message>
        <source>Ed448</source>
        <translation>Ed448</translation>
    </message>
    <message>
        <source>Stronger than Ed25519, and rarely known.</source>
        <translation>Stärker als Ed25519 und kaum bekannt.</translation>
    </message>
    <message>
        <source>EC secp256k1</source>
        <translation>EC secp256k1</translation>
    </message>
    <message>
        <source>The curve of blockchains; few identity providers know it.</source>
        <translation>Die Kurve der Blockchains; wenige Identity-Provider kennen sie.</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KeyText</name>
    <message>
        <source>signs nothing</source>
        <translation>signiert nichts</translation>
    </message>
    <message>
        <source>signs and verifies %1</source>
        <translation>signiert und verifiziert %1</translation>
    </message>
    <message>
        <source>verifies %1</source>
        <translation>verifiziert %1</translation>
    </message>
    <message>
        <source>signs %1</source>
        <translation>signiert %1</translation>
    </message>
    <message>
        <source>signs %1, verifies %2</source>
        <translation>signiert %1, verifiziert %2</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Gemeinsames Geheimnis</translation>
    </message>
    <message>
        <source>RSA private key</source>
        <translation>Privater RSA-Schlüssel</translation>
    </message>
    <message>
        <source>RSA public key</source>
        <translation>Öffentlicher RSA-Schlüssel</translation>
    </message>
    <message>
        <source>EC %1 private key</source>
        <translation>Privater EC-Schlüssel %1</translation>
    </message>
    <message>
        <source>EC %1 public key</source>
        <translation>Öffentlicher EC-Schlüssel %1</translation>
    </message>
    <message>
        <source>%1 private key</source>
        <translation>Privater %1-Schlüssel</translation>
    </message>
    <message>
        <source>%1 public key</source>
        <translation>Öffentlicher %1-Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%n bits</source>
        <translation>
            <numerusform>%n Bit</numerusform>
            <numerusform>%n Bit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KeyringModel</name>
    <message>
        <source>This session</source>
        <translation>Diese Sitzung</translation>
    </message>
    <message>
        <source>System key store</source>
        <translation>System-Schlüsselspeicher</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KeysModel</name>
    <message>
        <source>signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>%1 · being saved</source>
        <translation>%1 · wird gesichert</translation>
    </message>
    <message>
        <source>%1 · loading</source>
        <translation>%1 · wird geladen</translation>
    </message>
    <message>
        <source>%1 · not at hand</source>
        <translation>%1 · nicht verfügbar</translation>
    </message>
    <message>
        <source>verifies it</source>
        <translation>verifiziert es</translation>
    </message>
    <message>
        <source>signature differs</source>
        <translation>andere Signatur</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>zu klein</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What the keyring calls the key</source>
        <translation>Wie der Schlüssel im Schlüsselbund heißt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What kind of key it is, and which half</source>
        <translation>Welche Art von Schlüssel es ist, und welcher Teil</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Bits of the modulus, of the curve, or of the secret</source>
        <translation>Bits des Modulus, der Kurve oder des Geheimnisses</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What the key says that it is for: use, alg and key_ops</source>
        <translation>Wofür der Schlüssel nach eigener Angabe ist: use, alg und key_ops</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Where the key lives, and so how long</source>
        <translation>Wo der Schlüssel liegt, und damit wie lange</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <source>The kid that tokens name the key by</source>
        <translation>Die kid, mit der Token den Schlüssel nennen</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Key-ID</translation>
    </message>
    <message>
        <source>SHA-256 of the public part (RFC 7638)</source>
        <translation>SHA-256 des öffentlichen Teils (RFC 7638)</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Thumbprint</translation>
    </message>
    <message>
        <source>Algorithms that fit the key</source>
        <translation>Algorithmen, zu denen der Schlüssel passt</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>What the key says to the token in Inspect</source>
        <translation>Was der Schlüssel zum Token in „Prüfen“ sagt</translation>
    </message>
    <message>
        <source>This token</source>
        <translation>Dieses Token</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::Kit</name>
    <message>
        <source>No row is chosen.</source>
        <translation>Es ist keine Zeile ausgewählt.</translation>
    </message>
    <message>
        <source>First the good token and a request without one.</source>
        <translation>Zuerst das gute Token und eine Anfrage ohne Token.</translation>
    </message>
    <message>
        <source>As expected so far.</source>
        <translation>Bisher wie erwartet.</translation>
    </message>
    <message>
        <source>Differing so far: %1.</source>
        <translation>Bisher abweichend: %1.</translation>
    </message>
    <message>
        <source>Running: %1 of %2</source>
        <translation>Läuft: %1 von %2</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>%1 of %2 variants are chosen.</source>
        <translation>%1 von %2 Varianten sind ausgewählt.</translation>
    </message>
    <message>
        <source>There is no such row any more.</source>
        <translation>Diese Zeile gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KitModel</name>
    <message>
        <source>Chosen</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KitSource</name>
    <message>
        <source>The text in Inspect is no token. Paste one that your server accepts.</source>
        <translation>Der Text in „Prüfen“ ist kein Token. Fügen Sie eines ein, das Ihr Server akzeptiert.</translation>
    </message>
    <message>
        <source>The token in Inspect is encrypted. A kit is made of a signed one.</source>
        <translation>Das Token in „Prüfen“ ist verschlüsselt. Ein Testsatz entsteht aus einem signierten.</translation>
    </message>
    <message>
        <source>The token in Inspect is in the JSON serialization. A kit is made of a compact one.</source>
        <translation>Das Token in „Prüfen“ liegt in der JSON-Serialisierung vor. Ein Testsatz entsteht aus einem kompakten.</translation>
    </message>
    <message>
        <source>Inspect is empty. Paste a token there that your server accepts.</source>
        <translation>„Prüfen“ ist leer. Fügen Sie dort ein Token ein, das Ihr Server akzeptiert.</translation>
    </message>
    <message>
        <source>Header and payload of the token in Inspect are no JSON objects.</source>
        <translation>Header und Payload des Tokens in „Prüfen“ sind keine JSON-Objekte.</translation>
    </message>
    <message>
        <source>the token in Inspect</source>
        <translation>dem Token in „Prüfen“</translation>
    </message>
    <message>
        <source>The form of Craft makes no token yet.</source>
        <translation>Das Formular in „Erstellen“ ergibt noch kein Token.</translation>
    </message>
    <message>
        <source>The form of Craft makes no token yet: %1</source>
        <translation>Das Formular in „Erstellen“ ergibt noch kein Token: %1</translation>
    </message>
    <message>
        <source>the form of Craft</source>
        <translation>dem Formular in „Erstellen“</translation>
    </message>
    <message>
        <source>Made from %1, signed with %2 (%3)</source>
        <translation>Erstellt aus %1, signiert mit %2 (%3)</translation>
    </message>
    <message>
        <source>%1 cannot sign: %2</source>
        <translation>%1 kann nicht signieren: %2</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>sample secret</source>
        <translation>Beispielgeheimnis</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KitTarget</name>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>accepted is %1</source>
        <translation>akzeptiert bei %1</translation>
    </message>
    <message>
        <source>refused is %1</source>
        <translation>abgelehnt bei %1</translation>
    </message>
    <message>
        <source>%1 at a time</source>
        <translation>%1 gleichzeitig</translation>
    </message>
    <message>
        <source>at most %1 a second</source>
        <translation>höchstens %1 pro Sekunde</translation>
    </message>
    <message>
        <source>no redirects</source>
        <translation>keine Weiterleitungen</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KitText</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Expected %1, got %2 after %3 ms.</source>
        <translation>Erwartet: %1, erhalten: %2 nach %3 ms.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::LocalApi</name>
    <message>
        <source>Choose another port, or 0 for one that is free.</source>
        <translation>Wählen Sie einen anderen Port, oder 0 für einen freien.</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::LoggedRequest</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>family %1</source>
        <translation>Familie %1</translation>
    </message>
    <message>
        <source>family %1 is revoked</source>
        <translation>Familie %1 ist widerrufen</translation>
    </message>
    <message>
        <source>done at the window</source>
        <translation>im Fenster ausgeführt</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::MakeMany</name>
    <message>
        <source>Cancelled: nothing was written</source>
        <translation>Abgebrochen: Nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Line %L1 of the table: %2</source>
        <translation>Zeile %L1 der Tabelle: %2</translation>
    </message>
    <message>
        <source>Token %L1: %2</source>
        <translation>Token %L1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens written to %1</source>
        <translation>
            <numerusform>%Ln Token in %1 geschrieben</numerusform>
            <numerusform>%Ln Token in %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The table has more than %L1 bytes</source>
        <translation>Die Tabelle hat mehr als %L1 Bytes</translation>
    </message>
    <message>
        <source>There is no such token</source>
        <translation>Dieses Token gibt es nicht</translation>
    </message>
    <message>
        <source>Choose a file to write to</source>
        <translation>Wählen Sie eine Datei zum Schreiben</translation>
    </message>
    <message>
        <source>The count must be from 1 to %L1</source>
        <translation>Die Anzahl muss zwischen 1 und %L1 liegen</translation>
    </message>
    <message>
        <source>{{%1}} stays as it is: there is no column of that name</source>
        <translation>{{%1}} bleibt, wie es ist: Es gibt keine Spalte dieses Namens</translation>
    </message>
    <message>
        <source>All of them will be alike: put {{n}}, {{uuid}} or a column into a value</source>
        <translation>Alle werden gleich sein: Setzen Sie {{n}}, {{uuid}} oder eine Spalte in einen Wert</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::NetworkConsent</name>
    <message>
        <source>Asking other machines for keys is switched off in the settings.</source>
        <translation>Das Abfragen anderer Rechner nach Schlüsseln ist in den Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>Sending the kit to other machines is switched off in the settings.</source>
        <translation>Das Senden des Testsatzes an andere Rechner ist in den Einstellungen ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::OthersModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::RaceModel</name>
    <message>
        <source>%1 of %2 got tokens</source>
        <translation>%1 von %2 erhielten Token</translation>
    </message>
    <message>
        <source>%1 won. </source>
        <translation>%1 gewonnen. </translation>
    </message>
    <message>
        <source>%1 got another refresh token beside the winner’s. </source>
        <translation>%1 mit anderem Refresh-Token als der Gewinner. </translation>
    </message>
    <message>
        <source>%1 got the same refresh token. </source>
        <translation>%1 mit demselben Refresh-Token. </translation>
    </message>
    <message>
        <source>%1 refused. </source>
        <translation>%1 abgelehnt. </translation>
    </message>
    <message>
        <source>That was taken for reuse, and the family is revoked: the winner’s tokens too.</source>
        <translation>Das wurde als Wiederverwendung gewertet, und die Familie ist widerrufen: auch die Token des Gewinners.</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>another</source>
        <translation>ein anderes</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dasselbe</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>Generation %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::Renewal</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what it is, its name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>läuft nie ab</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>which token, “expires in 4 min”</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens expire soon</source>
        <translation>
            <numerusform>%n Token läuft bald ab</numerusform>
            <numerusform>%n Token laufen bald ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens have expired</source>
        <translation>
            <numerusform>%n Token ist abgelaufen</numerusform>
            <numerusform>%n Token sind abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 tokens expire soon, 2 have expired</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n have expired</source>
        <translation>
            <numerusform>%n ist abgelaufen</numerusform>
            <numerusform>%n sind abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>No token is chosen.</source>
        <translation>Es ist kein Token ausgewählt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which token, why not</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The answer holds other tokens than were asked for.</source>
        <translation>Die Antwort enthält andere Token als die verlangten.</translation>
    </message>
    <message>
        <source>Renewed: %1 %2.</source>
        <comment>which token, “expires in 1 h”</comment>
        <translation>Erneuert: %1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens renewed.</source>
        <translation>
            <numerusform>%n Token erneuert.</numerusform>
            <numerusform>%n Token erneuert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::model::RequestLog</name>
    <message>
        <source>Done at the window; over HTTP this is the request that comes to the same</source>
        <translation>Im Fenster ausgeführt; über HTTP käme diese Anfrage auf dasselbe hinaus</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::SessionDeeds</name>
    <message>
        <source>family %1</source>
        <translation>Familie %1</translation>
    </message>
    <message>
        <source>generation %1 once more</source>
        <translation>Generation %1 noch einmal</translation>
    </message>
    <message>
        <source>generation %1 → %2</source>
        <translation>Generation %1 → %2</translation>
    </message>
    <message>
        <source>No refresh token of this session was consumed yet: refresh it first.</source>
        <translation>In dieser Sitzung wurde noch kein Refresh-Token verbraucht: Erst „Refresh“ wählen.</translation>
    </message>
    <message>
        <source>This session is not kept any more.</source>
        <translation>Diese Sitzung wird nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>Logged in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Generation %1 was honoured once more</source>
        <translation>Generation %1 wurde noch einmal anerkannt</translation>
    </message>
    <message>
        <source>Refreshed: generation %1</source>
        <translation>Aktualisiert: Generation %1</translation>
    </message>
    <message>
        <source>Family %1 is revoked</source>
        <translation>Familie %1 ist widerrufen</translation>
    </message>
    <message>
        <source>Family %1 was revoked before</source>
        <translation>Familie %1 war bereits widerrufen</translation>
    </message>
    <message>
        <source>access token listed, family %1 revoked</source>
        <translation>Access-Token gesperrt, Familie %1 widerrufen</translation>
    </message>
    <message>
        <source>%1 is logged out</source>
        <translation>%1 ist abgemeldet</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::SessionOptions</name>
    <message>
        <source>rotate, detect reuse</source>
        <translation>Rotation mit Erkennung</translation>
    </message>
    <message>
        <source>Each refresh token is good once; one that comes again ends its family.</source>
        <translation>Jedes Refresh-Token gilt einmal; kommt eines wieder, endet seine Familie.</translation>
    </message>
    <message>
        <source>rotate</source>
        <translation>rotieren</translation>
    </message>
    <message>
        <source>Each refresh token is good once; one that comes again is refused, and nothing else happens.</source>
        <translation>Jedes Refresh-Token gilt einmal; kommt eines wieder, wird es abgelehnt, und sonst geschieht nichts.</translation>
    </message>
    <message>
        <source>rotate, with a grace period</source>
        <translation>rotieren, mit Karenzzeit</translation>
    </message>
    <message>
        <source>The previous refresh token is still exchanged for a while, so that two requests at once both go well; later, reuse ends the family.</source>
        <translation>Das vorige Refresh-Token wird noch eine Weile eingelöst, damit zwei gleichzeitige Anfragen beide gelingen; danach beendet Wiederverwendung die Familie.</translation>
    </message>
    <message>
        <source>no rotation</source>
        <translation>keine Rotation</translation>
    </message>
    <message>
        <source>A refresh token is good until it expires.</source>
        <translation>Ein Refresh-Token gilt, bis es abläuft.</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>wie %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::SessionWatching</name>
    <message>
        <source>Its session is not kept any more; log in again on the Sessions page.</source>
        <translation>Seine Sitzung wird nicht mehr aufbewahrt; melden Sie sich auf der Seite „Sitzungen“ neu an.</translation>
    </message>
    <message>
        <source>Its session has ended; log in again on the Sessions page.</source>
        <translation>Seine Sitzung ist beendet; melden Sie sich auf der Seite „Sitzungen“ neu an.</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>Sitzung %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::Sessions</name>
    <message>
        <source>local API, made for this run</source>
        <translation>lokale API, für diesen Lauf erzeugt</translation>
    </message>
    <message>
        <source>local API</source>
        <translation>lokale API</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::SessionsModel</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>consumed</source>
        <translation>verbraucht</translation>
    </message>
    <message>
        <source>still honoured</source>
        <translation>noch anerkannt</translation>
    </message>
    <message>
        <source>replayed</source>
        <translation>wiederverwendet</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>logged out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>no such user</source>
        <translation>kein solcher Benutzer</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>logged out %1</source>
        <translation>abgemeldet %1</translation>
    </message>
    <message>
        <source>revoked by its client %1</source>
        <translation>vom Client widerrufen %1</translation>
    </message>
    <message>
        <source>revoked by hand %1</source>
        <translation>von Hand widerrufen %1</translation>
    </message>
    <message>
        <source>reuse detected %1</source>
        <translation>Wiederverwendung erkannt %1</translation>
    </message>
    <message>
        <source>reuse of generation %1, %2</source>
        <translation>Wiederverwendung von Generation %1, %2</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source> · family %1</source>
        <translation> · Familie %1</translation>
    </message>
    <message numerus="yes">
        <source>logged in %1, %n rotations</source>
        <translation>
            <numerusform>angemeldet %1, %n Rotation</numerusform>
            <numerusform>angemeldet %1, %n Rotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>logged in %1</source>
        <translation>angemeldet %1</translation>
    </message>
    <message>
        <source>Family %1
Logged in %2
Last used %3
Its last token ends %4</source>
        <translation>Familie %1
Angemeldet %2
Zuletzt verwendet %3
Ihr letztes Token endet %4</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>Generation %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>beendet %1</translation>
    </message>
    <message>
        <source>Refresh token %1
Issued %2
Expires %3</source>
        <translation>Refresh-Token %1
Ausgestellt %2
Läuft ab %3</translation>
    </message>
    <message>
        <source>Consumed %1</source>
        <translation>Verbraucht %1</translation>
    </message>
    <message>
        <source>access %1</source>
        <translation>Access %1</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>endet bald</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>ausgestellt %1</translation>
    </message>
    <message>
        <source>Access token %1</source>
        <translation>Access-Token %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Läuft ab %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::SkewModel</name>
    <message>
        <source>Accepted in %1 of %2</source>
        <translation>Akzeptiert in %1 von %2</translation>
    </message>
    <message>
        <source>%1 with leeway %2, on %3</source>
        <translation>%1 mit Toleranz %2, am %3</translation>
    </message>
    <message>
        <source>This is now, with the leeway that is expected</source>
        <translation>Das ist jetzt, mit der erwarteten Toleranz</translation>
    </message>
    <message>
        <source>This is the leeway that is expected</source>
        <translation>Das ist die erwartete Toleranz</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>The instant at which the token is judged</source>
        <translation>Der Zeitpunkt, zu dem das Token beurteilt wird</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>Leeway %1, which is expected on the left</source>
        <translation>Toleranz %1, links als Erwartung gesetzt</translation>
    </message>
    <message>
        <source>Leeway %1</source>
        <translation>Toleranz %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::TemplatesModel</name>
    <message>
        <source>delete template %1</source>
        <translation>Vorlage %1 löschen</translation>
    </message>
    <message>
        <source>Your own templates could not be read. Their file was set aside as %1. %2</source>
        <translation>Ihre eigenen Vorlagen konnten nicht gelesen werden. Ihre Datei wurde als %1 beiseitegelegt. %2</translation>
    </message>
    <message>
        <source>Your own templates have become too many to be kept: delete some</source>
        <translation>Ihre eigenen Vorlagen sind zu viele geworden, um gespeichert zu werden: Löschen Sie einige</translation>
    </message>
    <message>
        <source>My template</source>
        <translation>Meine Vorlage</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 existiert nicht</translation>
    </message>
    <message>
        <source>That would be more than %L1 templates</source>
        <translation>Das wären mehr als %L1 Vorlagen</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::TextPlace</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::TokenDraft</name>
    <message>
        <source>Choose a key to sign with</source>
        <translation>Wählen Sie einen Schlüssel zum Signieren</translation>
    </message>
    <message>
        <source>The key is gone from the keyring: choose another</source>
        <translation>Der Schlüssel ist nicht mehr im Schlüsselbund: Wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>The header names no algorithm: switch alg on, and choose what the key can sign with</source>
        <translation>Der Header nennt keinen Algorithmus: Schalten Sie alg ein, und wählen Sie, womit der Schlüssel signieren kann</translation>
    </message>
    <message>
        <source>Without a signature anybody can change this token: a careful server refuses it</source>
        <translation>Ohne Signatur kann jeder dieses Token ändern: Ein sorgfältiger Server lehnt es ab</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::TokenEditing</name>
    <message>
        <source>Nothing is edited yet. Edits are signed at once with “%1” (%2).</source>
        <translation>Noch nichts bearbeitet. Änderungen werden sofort mit „%1“ (%2) signiert.</translation>
    </message>
    <message>
        <source>Nothing is edited yet. Edits will not be signed: %1</source>
        <translation>Noch nichts bearbeitet. Änderungen werden nicht signiert: %1</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Header and payload differ from the pasted token</source>
        <translation>Header und Payload weichen vom eingefügten Token ab</translation>
    </message>
    <message>
        <source>The payload differs from the pasted token</source>
        <translation>Die Payload weicht vom eingefügten Token ab</translation>
    </message>
    <message>
        <source>The header differs from the pasted token</source>
        <translation>Der Header weicht vom eingefügten Token ab</translation>
    </message>
    <message>
        <source>Edited – re-signed with “%1”</source>
        <translation>Bearbeitet – neu signiert mit „%1“</translation>
    </message>
    <message>
        <source>%1; the signature is new, made with %2</source>
        <translation>%1; die Signatur ist neu, erzeugt mit %2</translation>
    </message>
    <message>
        <source>The signature is still that of the pasted token</source>
        <translation>Die Signatur ist noch die des eingefügten Tokens</translation>
    </message>
    <message>
        <source>Edited – not signed: %1</source>
        <translation>Bearbeitet – nicht signiert: %1</translation>
    </message>
    <message>
        <source>The token is still being read</source>
        <translation>Das Token wird noch gelesen</translation>
    </message>
    <message>
        <source>There is no token that could be edited</source>
        <translation>Es gibt kein Token zu bearbeiten</translation>
    </message>
    <message>
        <source>This token is encrypted: its payload cannot be edited</source>
        <translation>Dieses Token ist verschlüsselt: Seine Payload kann nicht bearbeitet werden</translation>
    </message>
    <message>
        <source>Only compact tokens can be edited; this one is in the JSON serialization</source>
        <translation>Nur kompakte Token können bearbeitet werden; dieses liegt in der JSON-Serialisierung vor</translation>
    </message>
    <message>
        <source>Only a token of three parts can be edited</source>
        <translation>Nur ein Token aus drei Teilen kann bearbeitet werden</translation>
    </message>
    <message>
        <source>The payload of this token is not in its text as base64url, so it cannot be edited</source>
        <translation>Die Payload dieses Tokens steht nicht als base64url in seinem Text und kann daher nicht bearbeitet werden</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>expire now</source>
        <translation>Jetzt ablaufen lassen</translation>
    </message>
    <message>
        <source>extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>shift all times</source>
        <translation>Alle Zeiten verschieben</translation>
    </message>
    <message>
        <source>There is no “iat” that says when the token was issued: shift the times by a duration instead.</source>
        <translation>Es gibt kein „iat“, das sagt, wann das Token ausgestellt wurde: Verschieben Sie die Zeiten stattdessen um eine Dauer.</translation>
    </message>
    <message>
        <source>back to the pasted token</source>
        <translation>Zurück zum eingefügten Token</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::UserEditing</name>
    <message>
        <source>Added “%1”</source>
        <translation>„%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Changed “%1”</source>
        <translation>„%1“ geändert</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>„%1“ gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n users</source>
        <translation>
            <numerusform>%n Benutzer gelöscht</numerusform>
            <numerusform>%n Benutzer gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Delete users</source>
        <translation>Benutzer löschen</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::UserFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>it has more than %L1 bytes</source>
        <translation>sie hat mehr als %L1 Bytes</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be set aside: %2</source>
        <translation>%1 ist beschädigt und kann nicht beiseitegelegt werden: %2</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::UsersModel</name>
    <message>
        <source>Disabled: cannot log in, and no token of this user is good</source>
        <translation>Deaktiviert: kann sich nicht anmelden, und kein Token dieses Benutzers gilt</translation>
    </message>
    <message>
        <source>Logs in with a password</source>
        <translation>Meldet sich mit Passwort an</translation>
    </message>
    <message>
        <source>Logs in without a password</source>
        <translation>Meldet sich ohne Passwort an</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::WatchList</name>
    <message>
        <source>watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>stop watching</source>
        <translation>Beobachten beenden</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>wartet auf Antwort</translation>
    </message>
    <message>
        <source>asks again %1</source>
        <translation>fragt erneut %1</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>Renewed with %1.</source>
        <translation>Erneuert mit %1.</translation>
    </message>
    <message>
        <source>It cannot be renewed here. %1</source>
        <translation>Es kann hier nicht erneuert werden. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Renewed%1 from %2</source>
        <translation>Erneuert%1 aus %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Signature and claims</source>
        <translation>Signatur und Claims</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::Workbench</name>
    <message>
        <source>Token read</source>
        <translation>Token gelesen</translation>
    </message>
    <message>
        <source>there is neither a token nor a key in it</source>
        <translation>darin ist weder ein Token noch ein Schlüssel</translation>
    </message>
</context>
<context>
    <name>claimsmith::net</name>
    <message>
        <source>“%1” is no web address. Enter one like https://issuer.example/.well-known/jwks.json.</source>
        <translation>„%1“ ist keine Webadresse. Geben Sie eine ein wie https://issuer.example/.well-known/jwks.json.</translation>
    </message>
    <message>
        <source>%1 is not fetched: only https is, and http from this machine itself.</source>
        <translation>%1 wird nicht abgerufen: nur https, und http von diesem Rechner selbst.</translation>
    </message>
    <message>
        <source>%1 is not fetched: without encryption anybody on the way could put in keys of their own. Use https; http is for this machine itself (localhost, 127.0.0.1, ::1).</source>
        <translation>%1 wird nicht abgerufen: Ohne Verschlüsselung könnte jeder unterwegs eigene Schlüssel einschleusen. Verwenden Sie https; http ist für diesen Rechner selbst (localhost, 127.0.0.1, ::1).</translation>
    </message>
    <message>
        <source>%1 is not fetched: the address holds a user name or a password. Take it out; public keys need none.</source>
        <translation>%1 wird nicht abgerufen: Die Adresse enthält einen Benutzernamen oder ein Passwort. Entfernen Sie es; öffentliche Schlüssel brauchen keines.</translation>
    </message>
    <message>
        <source>The discovery document %1 names no key set that can be fetched: its jwks_uri is %2. Enter the address of the key set itself.</source>
        <translation>Das Discovery-Dokument %1 nennt keinen abrufbaren Schlüsselsatz: Seine jwks_uri ist %2. Geben Sie die Adresse des Schlüsselsatzes selbst ein.</translation>
    </message>
    <message>
        <source>Fetching from %1 was cancelled.</source>
        <translation>Der Abruf von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The host of %1 is not known here. See whether the name is right and the network is up.</source>
        <translation>Der Host von %1 ist hier nicht bekannt. Prüfen Sie, ob der Name stimmt und das Netzwerk verbunden ist.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2. See whether the server runs and the port is right.</source>
        <translation>%1 antwortet nicht: %2. Prüfen Sie, ob der Server läuft und der Port stimmt.</translation>
    </message>
    <message>
        <source>%1 needs TLS, which this installation of Qt lacks. Install its TLS plug-in.</source>
        <translation>%1 braucht TLS, das dieser Qt-Installation fehlt. Installieren Sie ihr TLS-Plug-in.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe, so nothing was read: %2. Where the certificate is your own, add its authority to those that this system trusts.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher, daher wurde nichts gelesen: %2. Ist es Ihr eigenes Zertifikat, fügen Sie seine Zertifizierungsstelle zu denen hinzu, denen dieses System vertraut.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 refused: %2. See the proxy settings of this system.</source>
        <translation>Der Proxy auf dem Weg zu %1 hat abgelehnt: %2. Prüfen Sie die Proxy-Einstellungen dieses Systems.</translation>
    </message>
    <message>
        <source>%1 took longer than 10 seconds, so the fetch was given up. Try again.</source>
        <translation>%1 brauchte länger als 10 Sekunden, daher wurde der Abruf aufgegeben. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What %1 sends is larger than 1 MiB, so it is no key set. See whether the address is right.</source>
        <translation>Was %1 sendet, ist größer als 1 MiB und damit kein Schlüsselsatz. Prüfen Sie, ob die Adresse stimmt.</translation>
    </message>
    <message>
        <source>%1 sends on for the fourth time, so the fetch was given up. Enter the address that it leads to.</source>
        <translation>%1 leitet zum vierten Mal weiter, daher wurde der Abruf aufgegeben. Geben Sie die Adresse ein, zu der das führt.</translation>
    </message>
    <message>
        <source>%1 sends on to an address that is not followed. %2</source>
        <translation>%1 leitet an eine Adresse weiter, der nicht gefolgt wird. %2</translation>
    </message>
    <message>
        <source>%1 answered with status %2 instead of keys. See whether the address is right.</source>
        <translation>%1 hat mit Status %2 statt mit Schlüsseln geantwortet. Prüfen Sie, ob die Adresse stimmt.</translation>
    </message>
    <message>
        <source>%1 answered, but with no keys. %2</source>
        <translation>%1 hat geantwortet, aber ohne Schlüssel. %2</translation>
    </message>
    <message>
        <source>%1 was not asked: asking other machines for keys is switched off in the settings.</source>
        <translation>%1 wurde nicht abgefragt: Das Abfragen anderer Rechner nach Schlüsseln ist in den Einstellungen ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>claimsmith::net::KeySetFetch</name>
    <message>
        <source>The discovery document is at the address of %1, but names the issuer %2. Programs that keep to OpenID Connect Discovery §4.3 or RFC 8414 §3.3 refuse it.</source>
        <translation>Das Discovery-Dokument liegt unter der Adresse von %1, nennt aber den Aussteller %2. Programme, die sich an OpenID Connect Discovery §4.3 oder RFC 8414 §3.3 halten, lehnen es ab.</translation>
    </message>
    <message>
        <source>“” (none)</source>
        <translation>„“ (keinen)</translation>
    </message>
    <message>
        <source>This address gives out a secret key (%1): whoever reads it can sign. The server should publish public keys alone.</source>
        <translation>Diese Adresse gibt einen geheimen Schlüssel heraus (%1): Wer ihn liest, kann signieren. Der Server sollte nur öffentliche Schlüssel veröffentlichen.</translation>
    </message>
</context>
<context>
    <name>claimsmith::net::KitPlan</name>
    <message>
        <source>in the Authorization header</source>
        <translation>im Authorization-Header</translation>
    </message>
    <message>
        <source>in the header %1</source>
        <translation>im Header %1</translation>
    </message>
    <message>
        <source>in the cookie %1</source>
        <translation>im Cookie %1</translation>
    </message>
    <message>
        <source>in the query parameter %1</source>
        <translation>im Query-Parameter %1</translation>
    </message>
    <message>
        <source>in the form field %1</source>
        <translation>im Formularfeld %1</translation>
    </message>
    <message>
        <source>in the JSON member %1</source>
        <translation>im JSON-Element %1</translation>
    </message>
    <message>
        <source>“%1” is no web address. Enter one like http://localhost:8000/profile.</source>
        <translation>„%1“ ist keine Webadresse. Geben Sie eine ein wie http://localhost:8000/profile.</translation>
    </message>
    <message>
        <source>%1: the kit is run over http and https alone.</source>
        <translation>%1: Der Testsatz läuft nur über http und https.</translation>
    </message>
    <message>
        <source>The address holds a user name or a password. Take it out; a header can carry what the server needs.</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort. Entfernen Sie es; was der Server braucht, kann ein Header tragen.</translation>
    </message>
    <message>
        <source>%1 is not this machine. Bad tokens in number look like an attack: type its name to confirm that you may test it.</source>
        <translation>%1 ist nicht dieser Rechner. Viele schlechte Token sehen wie ein Angriff aus: Geben Sie den Namen des Hosts ein, um zu bestätigen, dass Sie ihn testen dürfen.</translation>
    </message>
    <message>
        <source>“%1” is no HTTP method. Enter one like GET or POST.</source>
        <translation>„%1“ ist keine HTTP-Methode. Geben Sie eine ein wie GET oder POST.</translation>
    </message>
    <message>
        <source>“%1” is no header: character %2. Write “Name: value”.</source>
        <translation>„%1“ ist kein Header: Zeichen %2. Schreiben Sie „Name: Wert“.</translation>
    </message>
    <message>
        <source>The header %1 is set by the program itself. Take it out.</source>
        <translation>Den Header %1 setzt das Programm selbst. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>The body is no JSON object, so the token cannot be a member of it.</source>
        <translation>Der Body ist kein JSON-Objekt, daher kann das Token kein Element davon sein.</translation>
    </message>
    <message>
        <source>%1 carries no body. Choose another method, like POST.</source>
        <translation>%1 hat keinen Body. Wählen Sie eine andere Methode, etwa POST.</translation>
    </message>
    <message>
        <source>“%1” is no place for a token. Write bearer, header:NAME, cookie:NAME, query:NAME, form:NAME or json:NAME.</source>
        <translation>„%1“ ist kein Platz für ein Token. Schreiben Sie bearer, header:NAME, cookie:NAME, query:NAME, form:NAME oder json:NAME.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header or cookie: letters, digits and dashes are safe.</source>
        <translation>„%1“ kann nicht der Name eines Headers oder Cookies sein: Buchstaben, Ziffern und Bindestriche sind sicher.</translation>
    </message>
    <message>
        <source>“%1” is no list of statuses: character %2. Write one like 200-299,304; they go from 100 to 599.</source>
        <translation>„%1“ ist keine Statusliste: Zeichen %2. Schreiben Sie sie wie 200-299,304; möglich ist 100 bis 599.</translation>
    </message>
    <message>
        <source>Status %1 would be acceptance and refusal at once.</source>
        <translation>Status %1 wäre zugleich Akzeptanz und Ablehnung.</translation>
    </message>
    <message>
        <source>%1 is out of range: 1 to 64 requests at a time, up to 1000 a second, 10 ms to 10 min for each.</source>
        <translation>%1 liegt außerhalb des Bereichs: 1 bis 64 Anfragen gleichzeitig, bis 1000 pro Sekunde, 10 ms bis 10 min für jede.</translation>
    </message>
</context>
<context>
    <name>claimsmith::net::KitReport</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Accepted is</source>
        <translation>Akzeptiert bei</translation>
    </message>
    <message>
        <source>Refused is</source>
        <translation>Abgelehnt bei</translation>
    </message>
    <message>
        <source>Run at</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JUnit XML</source>
        <translation>JUnit XML</translation>
    </message>
</context>
<context>
    <name>claimsmith::net::KitRequest</name>
    <message>
        <source>A header cannot carry its line breaks or control characters.</source>
        <translation>Ein Header kann seine Zeilenumbrüche oder Steuerzeichen nicht übertragen.</translation>
    </message>
    <message>
        <source>A header loses spaces at its ends on the way, so another token would arrive.</source>
        <translation>Ein Header verliert unterwegs Leerzeichen an seinen Enden, es käme also ein anderes Token an.</translation>
    </message>
    <message>
        <source>A cookie cannot carry its spaces, quotes, commas, semicolons or bytes beyond ASCII.</source>
        <translation>Ein Cookie kann seine Leerzeichen, Anführungszeichen, Kommas, Semikolons oder Bytes jenseits von ASCII nicht übertragen.</translation>
    </message>
    <message>
        <source>JSON cannot carry bytes that are no UTF-8.</source>
        <translation>JSON kann Bytes, die kein UTF-8 sind, nicht übertragen.</translation>
    </message>
</context>
<context>
    <name>claimsmith::net::KitRunner</name>
    <message>
        <source>Too late: what it is expected to show held only for a moment. Run it again.</source>
        <translation>Zu spät: Was es zeigen soll, galt nur für einen Augenblick. Führen Sie es noch einmal aus.</translation>
    </message>
    <message>
        <source>No answer within %1 ms.</source>
        <translation>Keine Antwort innerhalb von %1 ms.</translation>
    </message>
    <message>
        <source>The good token was answered with %1, which is not acceptance (%2). See whether the path and the method are right, the token goes where the server looks for it, and the server trusts the key, issuer and audience.</source>
        <translation>Das gute Token wurde mit %1 beantwortet, was keine Akzeptanz ist (%2). Prüfen Sie, ob Pfad und Methode stimmen, ob das Token dorthin geht, wo der Server es sucht, und ob der Server dem Schlüssel, dem Aussteller und dem Empfänger vertraut.</translation>
    </message>
    <message>
        <source>A request without any token was answered with %1, which is acceptance (%2): nothing is guarded here. See whether the path is right.</source>
        <translation>Eine Anfrage ganz ohne Token wurde mit %1 beantwortet, was Akzeptanz ist (%2): Hier ist nichts geschützt. Prüfen Sie, ob der Pfad stimmt.</translation>
    </message>
    <message>
        <source>A request without any token was answered with %1, which is not refusal (%2). See whether the path is right, or add it to the statuses of refusal.</source>
        <translation>Eine Anfrage ganz ohne Token wurde mit %1 beantwortet, was keine Ablehnung ist (%2). Prüfen Sie, ob der Pfad stimmt, oder nehmen Sie den Status zu denen der Ablehnung hinzu.</translation>
    </message>
    <message>
        <source>Accepted with %1, as it must be.</source>
        <translation>Mit %1 akzeptiert, wie es sein muss.</translation>
    </message>
    <message>
        <source>Refused with %1, as it must be.</source>
        <translation>Mit %1 abgelehnt, wie es sein muss.</translation>
    </message>
    <message>
        <source>Answered with %1, but only when what it is expected to show was over: the server is too slow for this row.</source>
        <translation>Mit %1 beantwortet, aber erst, als das zu Zeigende schon vorbei war: Der Server ist zu langsam für diese Zeile.</translation>
    </message>
    <message>
        <source>Accepted with %1, but it must be refused.</source>
        <translation>Mit %1 akzeptiert, muss aber abgelehnt werden.</translation>
    </message>
    <message>
        <source>Refused with %1, but it must be accepted.</source>
        <translation>Mit %1 abgelehnt, muss aber akzeptiert werden.</translation>
    </message>
    <message>
        <source>Answered with a redirect (%1), which is not followed: it is neither acceptance (%2) nor refusal (%3).</source>
        <translation>Mit einer Weiterleitung beantwortet (%1), der nicht gefolgt wird: Sie ist weder Akzeptanz (%2) noch Ablehnung (%3).</translation>
    </message>
    <message>
        <source>Answered with %1, which is neither acceptance (%2) nor refusal (%3).</source>
        <translation>Mit %1 beantwortet, was weder Akzeptanz (%2) noch Ablehnung (%3) ist.</translation>
    </message>
    <message>
        <source>The run was cancelled before.</source>
        <translation>Der Durchlauf wurde vorher abgebrochen.</translation>
    </message>
    <message>
        <source>The set-up looks wrong.</source>
        <translation>Die Einrichtung ist wohl falsch.</translation>
    </message>
</context>
<context>
    <name>claimsmith::net::KitSummary</name>
    <message>
        <source>The set-up looks wrong</source>
        <translation>Einrichtung wohl falsch</translation>
    </message>
    <message>
        <source>%1 of %2 differ</source>
        <translation>%1 von %2 weichen ab</translation>
    </message>
    <message>
        <source>Cancelled: %1 of %2 were run</source>
        <translation>Abgebrochen: %1 von %2 ausgeführt</translation>
    </message>
    <message>
        <source>%1 of %2 without answer</source>
        <translation>%1 von %2 ohne Antwort</translation>
    </message>
    <message>
        <source>Nothing was run</source>
        <translation>Nichts wurde ausgeführt</translation>
    </message>
    <message>
        <source>%1 of %1 as expected</source>
        <translation>%1 von %1 wie erwartet</translation>
    </message>
    <message>
        <source>This API accepts tokens that it must refuse.</source>
        <translation>Diese API akzeptiert Token, die sie ablehnen muss.</translation>
    </message>
    <message>
        <source>This API refuses tokens that it must accept.</source>
        <translation>Diese API lehnt Token ab, die sie akzeptieren muss.</translation>
    </message>
    <message>
        <source>This API answers with statuses that mean neither.</source>
        <translation>Diese API antwortet mit Status, die keines von beiden bedeuten.</translation>
    </message>
    <message>
        <source>What was answered is as expected.</source>
        <translation>Was beantwortet wurde, ist wie erwartet.</translation>
    </message>
    <message>
        <source>This API tells good tokens from bad ones.</source>
        <translation>Diese API unterscheidet gute Token von schlechten.</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>The application clock is not real, but the server has its own: rows that turn on a time may come out otherwise for that reason alone.</source>
        <translation>Die Uhr der Anwendung ist nicht echt, der Server hat aber seine eigene: Zeilen, bei denen es auf eine Zeit ankommt, können allein deshalb anders ausgehen.</translation>
    </message>
</context>
<context>
    <name>claimsmith::server::Http</name>
    <message>
        <source>A field of the body stands twice.</source>
        <translation>Ein Feld des Bodys kommt doppelt vor.</translation>
    </message>
    <message>
        <source>The body has too many fields.</source>
        <translation>Der Body hat zu viele Felder.</translation>
    </message>
    <message>
        <source>The body is no JSON object and no form.</source>
        <translation>Der Body ist weder ein JSON-Objekt noch ein Formular.</translation>
    </message>
    <message>
        <source>The token was sent in the field Authorization and in the query at once.</source>
        <translation>Das Token wurde zugleich im Feld Authorization und in der Query gesendet.</translation>
    </message>
    <message>
        <source>The field Authorization says Bearer, and no token follows.</source>
        <translation>Das Feld Authorization nennt Bearer, doch es folgt kein Token.</translation>
    </message>
    <message>
        <source>The body has to be application/x-www-form-urlencoded or application/json.</source>
        <translation>Der Body muss application/x-www-form-urlencoded oder application/json sein.</translation>
    </message>
    <message>
        <source>The body has to be application/json.</source>
        <translation>Der Body muss application/json sein.</translation>
    </message>
    <message>
        <source>The request is not as HTTP wants it.</source>
        <translation>Die Anfrage entspricht nicht HTTP.</translation>
    </message>
    <message>
        <source>The field Host names another machine: a page may have had its name pointed here (DNS rebinding).</source>
        <translation>Das Feld Host nennt einen anderen Rechner: Eine Seite könnte ihren Namen hierher umgelenkt haben (DNS-Rebinding).</translation>
    </message>
    <message>
        <source>A page of another origin asked, which is not on the list.</source>
        <translation>Eine Seite fremder Origin hat angefragt, die nicht auf der Liste steht.</translation>
    </message>
    <message>
        <source>There is no such path.</source>
        <translation>Diesen Pfad gibt es nicht.</translation>
    </message>
    <message>
        <source>The path is asked with another method.</source>
        <translation>Der Pfad wird mit einer anderen Methode abgefragt.</translation>
    </message>
    <message>
        <source>The request did not come in time.</source>
        <translation>Die Anfrage kam nicht rechtzeitig an.</translation>
    </message>
    <message>
        <source>The body is larger than this server reads.</source>
        <translation>Der Body ist größer, als dieser Server liest.</translation>
    </message>
    <message>
        <source>The address is longer than this server reads.</source>
        <translation>Die Adresse ist länger, als dieser Server liest.</translation>
    </message>
    <message>
        <source>The body is not of a type that is read here.</source>
        <translation>Der Body hat keinen Typ, der hier gelesen wird.</translation>
    </message>
    <message>
        <source>The fields are larger than this server reads.</source>
        <translation>Die Felder sind größer, als dieser Server liest.</translation>
    </message>
    <message>
        <source>There were too many wrong passwords for this name of late.</source>
        <translation>Für diesen Namen gab es zuletzt zu viele falsche Passwörter.</translation>
    </message>
    <message>
        <source>All connections are in use.</source>
        <translation>Alle Verbindungen sind belegt.</translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation>Der Server hat versagt.</translation>
    </message>
    <message>
        <source>One of offset_seconds (a number), now (a number) and reset (true) is wanted, and nothing else.</source>
        <translation>Verlangt wird offset_seconds (eine Zahl), now (eine Zahl) oder reset (true) und sonst nichts.</translation>
    </message>
    <message>
        <source>The field “%1” is missing, or is no text.</source>
        <translation>Das Feld „%1“ fehlt oder ist kein Text.</translation>
    </message>
</context>
<context>
    <name>claimsmith::server::Session</name>
    <message>
        <source>There is no user of that name.</source>
        <translation>Es gibt keinen Benutzer dieses Namens.</translation>
    </message>
    <message>
        <source>The user has a password, and none was given.</source>
        <translation>Der Benutzer hat ein Passwort, und es wurde keines angegeben.</translation>
    </message>
    <message>
        <source>The password is not that of the user.</source>
        <translation>Das Passwort ist nicht das des Benutzers.</translation>
    </message>
    <message>
        <source>The user is disabled.</source>
        <translation>Der Benutzer ist deaktiviert.</translation>
    </message>
</context>
<context>
    <name>claimsmith::server::Start</name>
    <message>
        <source>Another program listens on port %1 already.</source>
        <translation>An Port %1 lauscht bereits ein anderes Programm.</translation>
    </message>
    <message>
        <source>This system does not let you listen on port %1: %2.</source>
        <translation>Dieses System lässt Sie nicht an Port %1 lauschen: %2.</translation>
    </message>
    <message>
        <source>This machine cannot be reached by itself at 127.0.0.1 and ::1: %1.</source>
        <translation>Dieser Rechner kann sich selbst nicht unter 127.0.0.1 und ::1 erreichen: %1.</translation>
    </message>
    <message>
        <source>No certificate could be made: %1</source>
        <translation>Es konnte kein Zertifikat erzeugt werden: %1</translation>
    </message>
    <message>
        <source>“%1” is no origin. One is a scheme, a host and maybe a port: http://localhost:5173</source>
        <translation>„%1“ ist keine Origin. Sie besteht aus Schema, Host und eventuell Port: http://localhost:5173</translation>
    </message>
</context>
<context>
    <name>claimsmith::store</name>
    <message>
        <source>Qt&apos;s SQLite plug-in is missing, so nothing can be kept. Install it (Debian: libqt6sql6-sqlite) and start again.</source>
        <translation>Das SQLite-Plug-in von Qt fehlt, daher kann nichts aufbewahrt werden. Installieren Sie es (Debian: libqt6sql6-sqlite) und starten Sie neu.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2. See to it that you may read and write this file and its folder.</source>
        <translation>%1 kann nicht geöffnet werden: %2. Sorgen Sie dafür, dass Sie diese Datei und ihren Ordner lesen und schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 is a database of another program and was left alone. Move it away or name another file.</source>
        <translation>%1 ist eine Datenbank eines anderen Programms und wurde nicht angerührt. Verschieben Sie sie oder nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 was made by a later version of Claimsmith and was left alone. Use that version, or name another file.</source>
        <translation>%1 stammt von einer neueren Claimsmith-Version und wurde nicht angerührt. Verwenden Sie diese Version oder nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. It is set aside, not overwritten, when Claimsmith starts the next time.</source>
        <translation>%1 ist beschädigt: %2. Beim nächsten Start von Claimsmith wird sie beiseitegelegt, nicht überschrieben.</translation>
    </message>
    <message>
        <source>%1 is in use by another program that does not let go of it. Close that program and try again.</source>
        <translation>%1 wird von einem anderen Programm verwendet, das sie nicht freigibt. Schließen Sie jenes Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2. Nothing was changed. See whether the disk is full.</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden: %2. Nichts wurde geändert. Prüfen Sie, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>No copy of %1 could be made before changing it: %2. Nothing was changed. See whether the disk is full.</source>
        <translation>Vor der Änderung konnte keine Kopie von %1 angelegt werden: %2. Nichts wurde geändert. Prüfen Sie, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>No key store is running on this system, so keys stay for this run and nothing is written. Start one (GNOME Keyring, KWallet, KeePassXC with Secret Service) to save keys.</source>
        <translation>Auf diesem System läuft kein Schlüsselspeicher, daher bleiben Schlüssel nur für diese Programmsitzung und nichts wird gespeichert. Starten Sie einen (GNOME Keyring, KWallet, KeePassXC mit Secret Service), um Schlüssel zu sichern.</translation>
    </message>
    <message>
        <source>The system&apos;s key store is locked, or access to it was refused. Unlock it and try again.</source>
        <translation>Der System-Schlüsselspeicher ist gesperrt, oder der Zugriff darauf wurde abgelehnt. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The system&apos;s key store does not answer. It may be waiting for its password in a window of its own; then try again.</source>
        <translation>Der System-Schlüsselspeicher antwortet nicht. Vielleicht wartet er in einem eigenen Fenster auf sein Passwort; versuchen Sie es danach erneut.</translation>
    </message>
    <message>
        <source>The system&apos;s key store refused: %2. Nothing was changed; try again.</source>
        <translation>Der System-Schlüsselspeicher hat abgelehnt: %2. Nichts wurde geändert; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The system&apos;s key store has no secret for the key “%1” any more. Import the key again, or delete it here.</source>
        <translation>Der System-Schlüsselspeicher hat kein Geheimnis mehr für den Schlüssel „%1“. Importieren Sie den Schlüssel erneut oder löschen Sie ihn hier.</translation>
    </message>
    <message>
        <source>What the system&apos;s key store holds for “%1” is another key, so it is not used. Import the key again, or delete it here.</source>
        <translation>Was der System-Schlüsselspeicher für „%1“ enthält, ist ein anderer Schlüssel und wird daher nicht verwendet. Importieren Sie den Schlüssel erneut oder löschen Sie ihn hier.</translation>
    </message>
    <message>
        <source>This key is not among the saved keys any more: another window may have deleted it.</source>
        <translation>Dieser Schlüssel ist nicht mehr unter den gesicherten Schlüsseln: Vielleicht hat ihn ein anderes Fenster gelöscht.</translation>
    </message>
    <message>
        <source>The entry “%1” of the saved keys cannot be read. Delete it, and import the key again.</source>
        <translation>Der Eintrag „%1“ der gesicherten Schlüssel ist nicht lesbar. Löschen Sie ihn und importieren Sie den Schlüssel erneut.</translation>
    </message>
    <message>
        <source>This user is gone: another window may have deleted it.</source>
        <translation>Diesen Benutzer gibt es nicht mehr: Vielleicht hat ihn ein anderes Fenster gelöscht.</translation>
    </message>
    <message>
        <source>There is a user “%1” already. Choose another name.</source>
        <translation>Es gibt bereits einen Benutzer „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The user was not saved: %2</source>
        <translation>Der Benutzer wurde nicht gesichert: %2</translation>
    </message>
    <message>
        <source>%1 is gone. Its key is back as soon as the file is.</source>
        <translation>%1 ist nicht mehr da. Ihr Schlüssel kehrt zurück, sobald es die Datei wieder gibt.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file, so no key is read from it. Name a file.</source>
        <translation>%1 ist keine gewöhnliche Datei, daher wird kein Schlüssel daraus gelesen. Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MiB, so it is no key file. Name a file that holds keys alone.</source>
        <translation>%1 ist größer als 4 MiB und daher keine Schlüsseldatei. Nennen Sie eine Datei, die nur Schlüssel enthält.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. See to it that you may read this file.</source>
        <translation>%1 kann nicht gelesen werden: %2. Sorgen Sie dafür, dass Sie diese Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>%1 is encrypted. Enter its pass phrase to use its key.</source>
        <translation>%1 ist verschlüsselt. Geben Sie die Passphrase ein, um den Schlüssel zu verwenden.</translation>
    </message>
    <message>
        <source>%1 holds no key that can be used. %2</source>
        <translation>%1 enthält keinen verwendbaren Schlüssel. %2</translation>
    </message>
    <message>
        <source>%1 is linked already.</source>
        <translation>%1 ist bereits verknüpft.</translation>
    </message>
    <message>
        <source>The data file, with the saved keys, users and sessions, was damaged. It was moved to %1, and a new one was begun; the secrets of keys stay in the system&apos;s key store.</source>
        <translation>Die Datendatei mit den gesicherten Schlüsseln, Benutzern und Sitzungen war beschädigt. Sie wurde nach %1 verschoben und eine neue begonnen; die Geheimnisse der Schlüssel bleiben im System-Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>No key store is running on this system, so there is nowhere for the key that the history is encrypted with, and nothing of it is kept. Start one (GNOME Keyring, KWallet, KeePassXC with Secret Service) and try again.</source>
        <translation>Auf diesem System läuft kein Schlüsselspeicher. Daher gibt es keinen Ort für den Schlüssel, mit dem der Verlauf verschlüsselt wird, und nichts davon wird aufbewahrt. Starten Sie einen (GNOME Keyring, KWallet, KeePassXC mit Secret Service) und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another window of Claimsmith keeps the history; what this one sees stays in memory. Close that window and try again.</source>
        <translation>Ein anderes Fenster von Claimsmith führt den Verlauf; was dieses hier sieht, bleibt im Arbeitsspeicher. Schließen Sie jenes Fenster und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The history could not be read: it is damaged, or its key is not the one that the system&apos;s key store has. It was moved to %1, and a new one was begun.</source>
        <translation>Der Verlauf konnte nicht gelesen werden: Er ist beschädigt, oder sein Schlüssel ist nicht der im System-Schlüsselspeicher. Er wurde nach %1 verschoben und ein neuer begonnen.</translation>
    </message>
</context>
<context>
    <name>claimsmith::token</name>
    <message>
        <source>The text cannot be edited claim by claim while it is not JSON. %1</source>
        <translation>Der Text lässt sich nicht Claim für Claim bearbeiten, solange er kein JSON ist. %1</translation>
    </message>
    <message>
        <source>There is no %1 to edit</source>
        <translation>Es gibt kein %1 zu bearbeiten</translation>
    </message>
    <message>
        <source>%1 is no member of an object, so it has no name and cannot be taken away</source>
        <translation>%1 ist kein Element eines Objekts, hat also keinen Namen und lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>%1 is no JSON object, so it has no members</source>
        <translation>%1 ist kein JSON-Objekt, hat also keine Elemente</translation>
    </message>
    <message>
        <source>%1 is there already: edit it, or duplicate it to have the name twice</source>
        <translation>%1 ist bereits vorhanden: Bearbeiten Sie es, oder duplizieren Sie es, um den Namen doppelt zu haben</translation>
    </message>
    <message>
        <source>With this value the text would be nested deeper than %1 levels</source>
        <translation>Mit diesem Wert wäre der Text tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>%1 is not a number, so it is no time that could be moved: make it a number of seconds first</source>
        <translation>%1 ist keine Zahl und damit keine Zeit, die sich verschieben ließe: Machen Sie zuerst eine Zahl von Sekunden daraus</translation>
    </message>
    <message>
        <source>%1 is no time of any calendar: give it another value first</source>
        <translation>%1 ist keine Zeit irgendeines Kalenders: Geben Sie zuerst einen anderen Wert an</translation>
    </message>
    <message>
        <source>%1 counts milliseconds, a token counts seconds: divide its times by 1000 first</source>
        <translation>%1 zählt Millisekunden, ein Token zählt Sekunden: Teilen Sie seine Zeiten zuerst durch 1000</translation>
    </message>
    <message>
        <source>%1 says that the token was over as soon as it began: give it a later time first</source>
        <translation>%1 besagt, dass das Token mit seinem Beginn schon vorbei war: Geben Sie zuerst eine spätere Zeit an</translation>
    </message>
    <message>
        <source>There is no exp, nbf, iat or auth_time to move: add one first</source>
        <translation>Es gibt kein exp, nbf, iat oder auth_time zu verschieben: Fügen Sie zuerst eines hinzu</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>found by key ID</source>
        <translation>gefunden über die Schlüssel-ID</translation>
    </message>
    <message>
        <source>found by the digest of its certificate (x5t)</source>
        <translation>gefunden über den Hashwert seines Zertifikats (x5t)</translation>
    </message>
    <message>
        <source>found by its thumbprint</source>
        <translation>gefunden über seinen Thumbprint</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>in the language&apos;s quotation marks</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a text becomes a sentence</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::CandidateSource</name>
    <message>
        <source>pasted as it stands</source>
        <translation>unverändert eingefügt</translation>
    </message>
    <message>
        <source>read from an Authorization header</source>
        <translation>aus einem Authorization-Header gelesen</translation>
    </message>
    <message>
        <source>read from a cookie</source>
        <translation>aus einem Cookie gelesen</translation>
    </message>
    <message>
        <source>read from the cookie “%1”</source>
        <translation>aus dem Cookie „%1“ gelesen</translation>
    </message>
    <message>
        <source>read from a URL</source>
        <translation>aus einer URL gelesen</translation>
    </message>
    <message>
        <source>read from “%1” in a URL</source>
        <translation>aus „%1“ in einer URL gelesen</translation>
    </message>
    <message>
        <source>read from JSON</source>
        <translation>aus JSON gelesen</translation>
    </message>
    <message>
        <source>read from the member “%1”</source>
        <translation>aus dem Element „%1“ gelesen</translation>
    </message>
    <message>
        <source>read from a form</source>
        <translation>aus einem Formular gelesen</translation>
    </message>
    <message>
        <source>read from the field “%1”</source>
        <translation>aus dem Feld „%1“ gelesen</translation>
    </message>
    <message>
        <source>read from a curl command</source>
        <translation>aus einem curl-Befehl gelesen</translation>
    </message>
    <message>
        <source>read from “%1” of a curl command</source>
        <translation>aus „%1“ eines curl-Befehls gelesen</translation>
    </message>
    <message>
        <source>found in the text</source>
        <translation>im Text gefunden</translation>
    </message>
    <message>
        <source>found in the text, after “%1”</source>
        <translation>im Text gefunden, nach „%1“</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::ClaimForm</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>Boolean</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>%1 is not a number: write it like 42, 1.5 or 1e3</source>
        <translation>%1 ist keine Zahl: Schreiben Sie sie wie 42, 1.5 oder 1e3</translation>
    </message>
    <message>
        <source>%1 is not a number: JSON has a point there, %2</source>
        <translation>%1 ist keine Zahl: JSON hat dort einen Punkt, %2</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 ist weder true noch false</translation>
    </message>
    <message>
        <source>A time is missing: write it like now, in 15 min, 2026-03-12T14:03:10Z or 1773320590</source>
        <translation>Eine Zeit fehlt: Schreiben Sie sie wie now, in 15 min, 2026-03-12T14:03:10Z oder 1773320590</translation>
    </message>
    <message>
        <source>%1 is not a time: write it like now, in 15 min, 2026-03-12T14:03:10Z or 1773320590</source>
        <translation>%1 ist keine Zeit: Schreiben Sie sie wie now, in 15 min, 2026-03-12T14:03:10Z oder 1773320590</translation>
    </message>
    <message>
        <source>A lifetime is missing: write it like 90 (seconds), 15m, 1h30m or 7d</source>
        <translation>Eine Lebensdauer fehlt: Schreiben Sie sie wie 90 (Sekunden), 15m, 1h30m oder 7d</translation>
    </message>
    <message>
        <source>%1 is not a lifetime: write it like 90 (seconds), 15m, 1h30m or 7d</source>
        <translation>%1 ist keine Lebensdauer: Schreiben Sie sie wie 90 (Sekunden), 15m, 1h30m oder 7d</translation>
    </message>
    <message>
        <source>%1 is not JSON</source>
        <translation>%1 ist kein JSON</translation>
    </message>
    <message>
        <source>%1 must be a number of seconds; libraries refuse anything else</source>
        <translation>%1 muss eine Zahl von Sekunden sein; alles andere lehnen Bibliotheken ab</translation>
    </message>
    <message>
        <source>%1 must be a number of seconds, %2 here; libraries refuse anything else</source>
        <translation>%1 muss eine Zahl von Sekunden sein, hier %2; alles andere lehnen Bibliotheken ab</translation>
    </message>
    <message>
        <source>%1 looks like milliseconds; it is counted in seconds, %2 here</source>
        <translation>%1 sieht nach Millisekunden aus; gezählt wird in Sekunden, hier %2</translation>
    </message>
    <message>
        <source>The token is expired as it is made: %1</source>
        <translation>Das Token ist schon bei der Erzeugung abgelaufen: %1</translation>
    </message>
    <message>
        <source>It expires before it becomes valid: there is no time at which it is good</source>
        <translation>Es läuft ab, bevor es gültig wird: Es gibt keine Zeit, zu der es gilt</translation>
    </message>
    <message>
        <source>It expires before it was issued</source>
        <translation>Es läuft ab, bevor es ausgestellt wurde</translation>
    </message>
    <message>
        <source>It says that it is issued in the future; some libraries refuse that</source>
        <translation>Es gibt an, in der Zukunft ausgestellt zu sein; manche Bibliotheken lehnen das ab</translation>
    </message>
    <message>
        <source>The name is empty</source>
        <translation>Der Name ist leer</translation>
    </message>
    <message>
        <source>%1 stands more than once: most libraries take the last</source>
        <translation>%1 steht mehrfach: Die meisten Bibliotheken nehmen das letzte</translation>
    </message>
    <message>
        <source>%1 stands more than once: RFC 7515 forbids it, and verifiers refuse the token</source>
        <translation>%1 steht mehrfach: RFC 7515 verbietet das, und Prüfer lehnen das Token ab</translation>
    </message>
    <message>
        <source>%1 should be text; some libraries refuse %2</source>
        <translation>%1 sollte Text sein; manche Bibliotheken lehnen %2 ab</translation>
    </message>
    <message>
        <source>%1 should be a text or a list of texts</source>
        <translation>%1 sollte ein Text oder eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>JavaScript and others round a number of this size: as text, %1, it stays exact</source>
        <translation>JavaScript und andere runden eine Zahl dieser Größe: Als Text, %1, bleibt sie exakt</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Defect</name>
    <message>
        <source>header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>encrypted key</source>
        <translation>verschlüsselter Schlüssel</translation>
    </message>
    <message>
        <source>initialisation vector</source>
        <translation>Initialisierungsvektor</translation>
    </message>
    <message>
        <source>ciphertext</source>
        <translation>Geheimtext</translation>
    </message>
    <message>
        <source>authentication tag</source>
        <translation>Authentifizierungs-Tag</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>“crit” stands in the unprotected header: it must be in the protected one (RFC 7515 §4.1.11)</source>
        <translation>„crit“ steht im ungeschützten Header: Es muss im geschützten stehen (RFC 7515 §4.1.11)</translation>
    </message>
    <message>
        <source>“crit” must be a list of distinct extension names that are in the header; “%1” is wrong there (RFC 7515 §4.1.11)</source>
        <translation>„crit“ muss eine Liste verschiedener Erweiterungsnamen sein, die im Header stehen; „%1“ ist darin falsch (RFC 7515 §4.1.11)</translation>
    </message>
    <message>
        <source>“b64” is false, but “crit” does not list it (RFC 7797 §6)</source>
        <translation>„b64“ ist false, doch „crit“ führt es nicht auf (RFC 7797 §6)</translation>
    </message>
    <message>
        <source>“b64” stands in the unprotected header: it must be in the protected one (RFC 7797 §3)</source>
        <translation>„b64“ steht im ungeschützten Header: Es muss im geschützten stehen (RFC 7797 §3)</translation>
    </message>
    <message>
        <source>“b64” must be the same for every signature (RFC 7797 §3)</source>
        <translation>„b64“ muss für jede Signatur gleich sein (RFC 7797 §3)</translation>
    </message>
    <message>
        <source>“b64” must be true or false; it is: %1 (RFC 7797 §3)</source>
        <translation>„b64“ muss true oder false sein; es ist: %1 (RFC 7797 §3)</translation>
    </message>
    <message>
        <source>The text begins like a JSON serialization but is not valid JSON: %1</source>
        <translation>Der Text beginnt wie eine JSON-Serialisierung, ist aber kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>“%1” stands in the protected and in the unprotected header; the names must differ (RFC 7515 §7.2.1)</source>
        <translation>„%1“ steht im geschützten und im ungeschützten Header; die Namen müssen sich unterscheiden (RFC 7515 §7.2.1)</translation>
    </message>
    <message>
        <source>The member “%1” is missing (RFC 7515 §7.2)</source>
        <translation>Das Element „%1“ fehlt (RFC 7515 §7.2)</translation>
    </message>
    <message>
        <source>The member “%1” stands twice, has the wrong type, or does not belong there (RFC 7515 §7.2)</source>
        <translation>Das Element „%1“ steht doppelt, hat den falschen Typ oder gehört nicht dorthin (RFC 7515 §7.2)</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>Es gibt keinen Text</translation>
    </message>
    <message>
        <source>The text is larger than 4 MiB and was not read</source>
        <translation>Der Text ist größer als 4 MiB und wurde nicht gelesen</translation>
    </message>
    <message>
        <source>The token is cut off: a signed one has 3 parts, an encrypted one 5; this has %1</source>
        <translation>Das Token ist abgeschnitten: Ein signiertes hat 3 Teile, ein verschlüsseltes 5; dieses hat %1</translation>
    </message>
    <message>
        <source>The token has too many parts: a signed one has 3, an encrypted one 5; this has %1</source>
        <translation>Das Token hat zu viele Teile: Ein signiertes hat 3, ein verschlüsseltes 5; dieses hat %1</translation>
    </message>
    <message>
        <source>The header is not valid JSON: %1</source>
        <translation>Der Header ist kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>The header must be a JSON object; it is: %1</source>
        <translation>Der Header muss ein JSON-Objekt sein; er ist: %1</translation>
    </message>
    <message>
        <source>The header parameter “%1” stands more than once (RFC 7515 §4)</source>
        <translation>Der Header-Parameter „%1“ steht mehrfach (RFC 7515 §4)</translation>
    </message>
    <message>
        <source>The header has no “alg” (RFC 7515 §4.1.1)</source>
        <translation>Der Header hat kein „alg“ (RFC 7515 §4.1.1)</translation>
    </message>
    <message>
        <source>“alg” must be a string; it is: %1 (RFC 7515 §4.1.1)</source>
        <translation>„alg“ muss ein String sein; es ist: %1 (RFC 7515 §4.1.1)</translation>
    </message>
    <message>
        <source>The token demands the extension “%1”, which is not understood here; it must be refused (RFC 7515 §4.1.11)</source>
        <translation>Das Token verlangt die Erweiterung „%1“, die hier nicht verstanden wird; es muss abgelehnt werden (RFC 7515 §4.1.11)</translation>
    </message>
    <message>
        <source>The payload is not valid JSON: %1</source>
        <translation>Die Payload ist kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>The claims must be a JSON object; the payload is: %1 (RFC 7519 §7.2)</source>
        <translation>Die Claims müssen ein JSON-Objekt sein; die Payload ist: %1 (RFC 7519 §7.2)</translation>
    </message>
    <message>
        <source>The payload is detached: it is needed to check the signature (RFC 7515 appendix F)</source>
        <translation>Die Payload ist abgetrennt: Sie wird gebraucht, um die Signatur zu prüfen (RFC 7515 Anhang F)</translation>
    </message>
    <message>
        <source>The signature is missing, although “alg” names an algorithm</source>
        <translation>Die Signatur fehlt, obwohl „alg“ einen Algorithmus nennt</translation>
    </message>
    <message>
        <source>“alg” is “none”, and yet there is a signature (RFC 7518 §3.6)</source>
        <translation>„alg“ ist „none“, und doch gibt es eine Signatur (RFC 7518 §3.6)</translation>
    </message>
    <message>
        <source>%1 – at byte %2 of the token, in the %3</source>
        <translation>%1 – bei Byte %2 des Tokens, Teil: %3</translation>
    </message>
    <message>
        <source>not a token</source>
        <translation>kein Token</translation>
    </message>
    <message>
        <source>JWS compact</source>
        <translation>JWS kompakt</translation>
    </message>
    <message>
        <source>unsecured JWS compact</source>
        <translation>unsigniertes JWS kompakt</translation>
    </message>
    <message>
        <source>JWE compact</source>
        <translation>JWE kompakt</translation>
    </message>
    <message>
        <source>JWS JSON serialization</source>
        <translation>JWS-JSON-Serialisierung</translation>
    </message>
    <message>
        <source>JWE JSON serialization</source>
        <translation>JWE-JSON-Serialisierung</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Failure</name>
    <message>
        <source>The token is not well formed.</source>
        <translation>Das Token ist nicht wohlgeformt.</translation>
    </message>
    <message>
        <source>The header names no algorithm that can be read.</source>
        <translation>Der Header nennt keinen lesbaren Algorithmus.</translation>
    </message>
    <message>
        <source>The payload is detached and was not given, so the signature over it cannot be checked.</source>
        <translation>Die Payload ist abgetrennt und wurde nicht angegeben, daher lässt sich die Signatur darüber nicht prüfen.</translation>
    </message>
    <message>
        <source>No key was given. %1 needs one.</source>
        <translation>Es wurde kein Schlüssel angegeben. %1 braucht einen.</translation>
    </message>
    <message>
        <source>No key was given. The token names key ID %1 for %2.</source>
        <translation>Es wurde kein Schlüssel angegeben. Das Token nennt die Schlüssel-ID %1 für %2.</translation>
    </message>
    <message>
        <source>None of the %1 keys fits %2.</source>
        <translation>Keiner der %1 Schlüssel passt zu %2.</translation>
    </message>
    <message>
        <source>None of the %1 keys fits %2, and none has the key ID %3 that the token names.</source>
        <translation>Keiner der %1 Schlüssel passt zu %2, und keiner hat die Schlüssel-ID %3, die das Token nennt.</translation>
    </message>
    <message>
        <source>None of the %1 keys that fit %2 signed this header and payload.</source>
        <translation>Keiner der %1 zu %2 passenden Schlüssel hat diesen Header und diese Payload signiert.</translation>
    </message>
    <message>
        <source>The header and payload were not signed with this key, or were changed since.</source>
        <translation>Header und Payload wurden nicht mit diesem Schlüssel signiert oder seither geändert.</translation>
    </message>
    <message>
        <source>The signature has %1 bytes; this algorithm and key make %2.</source>
        <translation>Die Signatur hat %1 Bytes; dieser Algorithmus und Schlüssel ergeben %2.</translation>
    </message>
    <message>
        <source>It looks DER-encoded; a JWS has the bare numbers r and s, one after the other (RFC 7518 §3.4).</source>
        <translation>Sie sieht DER-kodiert aus; ein JWS enthält die bloßen Zahlen r und s, eine nach der anderen (RFC 7518 §3.4).</translation>
    </message>
    <message>
        <source>The header says alg %1, which is no algorithm: the name is %2, and case counts.</source>
        <translation>Der Header nennt alg %1, was kein Algorithmus ist: Der Name lautet %2, und Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>The header says alg %1, which is no signature algorithm known here.</source>
        <translation>Der Header nennt alg %1, was kein hier bekannter Signaturalgorithmus ist.</translation>
    </message>
    <message>
        <source>The header says %1, but there is no signature: anybody can make such a token.</source>
        <translation>Der Header nennt %1, doch es gibt keine Signatur: Ein solches Token kann jeder herstellen.</translation>
    </message>
    <message>
        <source>The header says alg “none”: nobody signed this token, and anybody can make one. It is accepted only where “none” is allowed.</source>
        <translation>Der Header nennt alg „none“: Niemand hat dieses Token signiert, und jeder kann eines herstellen. Es wird nur akzeptiert, wo „none“ erlaubt ist.</translation>
    </message>
    <message>
        <source>The header says %1; allowed: %2.</source>
        <translation>Der Header nennt %1; erlaubt: %2.</translation>
    </message>
    <message>
        <source>The token says %1. %2</source>
        <comment>algorithm, why the key does not fit</comment>
        <translation>Das Token nennt %1. %2</translation>
    </message>
    <message>
        <source>The token says %1; the key does not fit.</source>
        <translation>Das Token nennt %1; der Schlüssel passt nicht.</translation>
    </message>
    <message>
        <source>The key is too small for this algorithm.</source>
        <translation>Der Schlüssel ist zu klein für diesen Algorithmus.</translation>
    </message>
    <message>
        <source>This token is encrypted; its header is shown. Decryption is not part of this version.</source>
        <translation>Dieses Token ist verschlüsselt; sein Header wird angezeigt. Entschlüsselung gehört nicht zu dieser Version.</translation>
    </message>
    <message>
        <source>It ended on %1; leeway %2 is over too.</source>
        <translation>Es endete am %1; auch die Toleranz von %2 ist um.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Es endete am %1.</translation>
    </message>
    <message>
        <source>It starts on %1; leeway %2 is counted already.</source>
        <translation>Es beginnt am %1; die Toleranz von %2 ist schon eingerechnet.</translation>
    </message>
    <message>
        <source>It starts on %1.</source>
        <translation>Es beginnt am %1.</translation>
    </message>
    <message>
        <source>It says it was issued on %1; leeway %2 is counted already.</source>
        <translation>Es gibt an, am %1 ausgestellt worden zu sein; die Toleranz von %2 ist schon eingerechnet.</translation>
    </message>
    <message>
        <source>It says it was issued on %1, which is still to come.</source>
        <translation>Es gibt an, am %1 ausgestellt worden zu sein, was erst noch kommt.</translation>
    </message>
    <message>
        <source>“%1” must be a number of seconds since 1970; it is: %2.</source>
        <translation>„%1“ muss eine Zahl von Sekunden seit 1970 sein; es ist: %2.</translation>
    </message>
    <message>
        <source>The claim %1 is required and missing.</source>
        <translation>Der Claim %1 ist erforderlich und fehlt.</translation>
    </message>
    <message>
        <source>%1 is missing; expected: %2.</source>
        <translation>%1 fehlt; erwartet: %2.</translation>
    </message>
    <message>
        <source>%1 must be: %2; it is: %3.</source>
        <translation>%1 muss sein: %2; es ist: %3.</translation>
    </message>
    <message>
        <source>The issuer is %1; expected: %2.</source>
        <translation>Der Aussteller ist %1; erwartet: %2.</translation>
    </message>
    <message>
        <source>The audience is %1; expected: %2.</source>
        <translation>Der Empfänger ist %1; erwartet: %2.</translation>
    </message>
    <message>
        <source>The subject is %1; expected: %2.</source>
        <translation>Das Subjekt ist %1; erwartet: %2.</translation>
    </message>
    <message>
        <source>The type in the header is %1; expected: %2.</source>
        <translation>Der Typ im Header ist %1; erwartet: %2.</translation>
    </message>
    <message>
        <source>The token ID is %1; expected: %2.</source>
        <translation>Die Token-ID ist %1; erwartet: %2.</translation>
    </message>
    <message>
        <source>It was issued on %1, longer ago than the %2 that are allowed.</source>
        <translation>Es wurde am %1 ausgestellt, länger her als die erlaubten %2.</translation>
    </message>
    <message>
        <source>This refresh token was exchanged for another before.</source>
        <translation>Dieses Refresh-Token wurde schon einmal eingelöst.</translation>
    </message>
    <message>
        <source>It was revoked before its time was over.</source>
        <translation>Es wurde vor Ablauf seiner Zeit widerrufen.</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Finding</name>
    <message>
        <source>The signature is right when the secret is taken as the text itself, not decoded. Give the secret with the encoding UTF-8.</source>
        <translation>Die Signatur stimmt, wenn das Geheimnis als Text selbst genommen und nicht dekodiert wird. Geben Sie das Geheimnis mit der Kodierung UTF-8 an.</translation>
    </message>
    <message>
        <source>The signature is right when a line break is added to the secret: the issuer reads it from a file and keeps the end of the line.</source>
        <translation>Die Signatur stimmt, wenn dem Geheimnis ein Zeilenumbruch angefügt wird: Der Aussteller liest es aus einer Datei und behält das Zeilenende.</translation>
    </message>
    <message>
        <source>The signature is right without the white space around the secret.</source>
        <translation>Die Signatur stimmt ohne den Leerraum um das Geheimnis.</translation>
    </message>
    <message>
        <source>The signature is right when the secret is decoded from %1. Give the secret with that encoding.</source>
        <translation>Die Signatur stimmt, wenn das Geheimnis aus %1 dekodiert wird. Geben Sie das Geheimnis mit dieser Kodierung an.</translation>
    </message>
    <message>
        <source>Without “exp” the token is good for ever: one that leaks can be used until its key is changed. Give it an expiry.</source>
        <translation>Ohne „exp“ gilt das Token für immer: Gelangt eines in fremde Hände, lässt es sich verwenden, bis sein Schlüssel gewechselt wird. Geben Sie ihm einen Ablauf.</translation>
    </message>
    <message>
        <source>It lives for %1; %2 is long already. Whoever steals it has all of that time. Make it short and refresh it.</source>
        <translation>Es lebt %1; schon %2 ist lang. Wer es stiehlt, hat all diese Zeit. Machen Sie es kurzlebig und erneuern Sie es.</translation>
    </message>
    <message>
        <source>It expires (%1) no later than it starts (%2), so it is never valid.</source>
        <translation>Es läuft nicht später ab (%1), als es beginnt (%2), ist also nie gültig.</translation>
    </message>
    <message>
        <source>It expires (%1) no later than it was issued (%2), so it was never valid.</source>
        <translation>Es läuft nicht später ab (%1), als es ausgestellt wurde (%2), war also nie gültig.</translation>
    </message>
    <message>
        <source>“iat” is still to come: the clocks of the issuer and of this judgement differ, or the claim is wrong. Some verifiers refuse such a token.</source>
        <translation>„iat“ liegt noch in der Zukunft: Die Uhren des Ausstellers und dieser Beurteilung weichen voneinander ab, oder der Claim ist falsch. Manche Prüfer lehnen ein solches Token ab.</translation>
    </message>
    <message>
        <source>%1 holds %2, which makes sense only as milliseconds; the claim counts seconds. Write %3.</source>
        <translation>%1 enthält %2, was nur in Millisekunden sinnvoll ist; der Claim zählt Sekunden. Schreiben Sie %3.</translation>
    </message>
    <message>
        <source>%1 must be a number of seconds since 1970; it is: %2.</source>
        <translation>%1 muss eine Zahl von Sekunden seit 1970 sein; es ist: %2.</translation>
    </message>
    <message>
        <source>%1 is a string; it must be a number. Write %2 without quotation marks.</source>
        <translation>%1 ist ein String; es muss eine Zahl sein. Schreiben Sie %2 ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 is written %2. That is allowed, but some libraries read whole numbers only.</source>
        <translation>%1 ist als %2 geschrieben. Das ist erlaubt, doch manche Bibliotheken lesen nur ganze Zahlen.</translation>
    </message>
    <message>
        <source>The secret follows a pattern or has few different characters, so it can be guessed; then anybody can sign. Use random bytes.</source>
        <translation>Das Geheimnis folgt einem Muster oder hat nur wenige verschiedene Zeichen und lässt sich daher erraten; dann kann jeder signieren. Verwenden Sie zufällige Bytes.</translation>
    </message>
    <message>
        <source>The token is signed with a secret that stands in tutorials and in the lists of attackers. Anybody can sign tokens with it: change it now.</source>
        <translation>Das Token ist mit einem Geheimnis signiert, das in Anleitungen und in den Listen von Angreifern steht. Jeder kann damit Token signieren: Ändern Sie es sofort.</translation>
    </message>
    <message>
        <source>The secret has %1 bits; this algorithm demands %2. A short secret can be found by trying.</source>
        <translation>Das Geheimnis hat %1 Bit; dieser Algorithmus verlangt %2. Ein kurzes Geheimnis lässt sich durch Probieren finden.</translation>
    </message>
    <message>
        <source>The RSA key has %1 bits; %2 are the least. Many libraries refuse it.</source>
        <translation>Der RSA-Schlüssel hat %1 Bit; %2 sind das Mindeste. Viele Bibliotheken lehnen ihn ab.</translation>
    </message>
    <message>
        <source>The key ID %1 looks like a file&apos;s path. A server that opens the file it names can be made to use any file as key.</source>
        <translation>Die Schlüssel-ID %1 sieht wie ein Dateipfad aus. Ein Server, der die genannte Datei öffnet, lässt sich dazu bringen, jede beliebige Datei als Schlüssel zu verwenden.</translation>
    </message>
    <message>
        <source>The key ID %1 has characters that end a string or start a command. A server that puts it into a query or a command line can be taken over.</source>
        <translation>Die Schlüssel-ID %1 enthält Zeichen, die einen String beenden oder einen Befehl beginnen. Ein Server, der sie in eine Abfrage oder Befehlszeile einsetzt, lässt sich übernehmen.</translation>
    </message>
    <message>
        <source>The token names the key ID %1; none of the keys has it. They were tried all the same.</source>
        <translation>Das Token nennt die Schlüssel-ID %1; keiner der Schlüssel hat sie. Sie wurden trotzdem probiert.</translation>
    </message>
    <message>
        <source>“kid” must be a string; it is: %1. Some libraries refuse such a token, others look for no key by it, as was done here.</source>
        <translation>„kid“ muss ein String sein; es ist: %1. Manche Bibliotheken lehnen ein solches Token ab, andere suchen damit keinen Schlüssel, wie es auch hier geschah.</translation>
    </message>
    <message>
        <source>The HMAC was made with the text of a public key as its secret. Everybody has that text: a server that takes the algorithm from the token accepts what anybody signed.</source>
        <translation>Der HMAC wurde mit dem Text eines öffentlichen Schlüssels als Geheimnis gebildet. Diesen Text hat jeder: Ein Server, der den Algorithmus dem Token entnimmt, akzeptiert, was irgendwer signiert hat.</translation>
    </message>
    <message>
        <source>“alg” is “none”: the token has no signature, so anybody can write one.</source>
        <translation>„alg“ ist „none“: Das Token hat keine Signatur, also kann jeder eines schreiben.</translation>
    </message>
    <message>
        <source>The header names an address for keys: %1. A server that fetches it uses the keys of whoever wrote the token. Here it is never fetched.</source>
        <translation>Der Header nennt eine Adresse für Schlüssel: %1. Ein Server, der sie abruft, verwendet die Schlüssel dessen, der das Token schrieb. Hier wird sie nie abgerufen.</translation>
    </message>
    <message>
        <source>The header names an address for a certificate: %1. A server that fetches it trusts whoever wrote the token. Here it is never fetched.</source>
        <translation>Der Header nennt eine Adresse für ein Zertifikat: %1. Ein Server, der sie abruft, vertraut dem, der das Token schrieb. Hier wird sie nie abgerufen.</translation>
    </message>
    <message>
        <source>The signature is right only with the key that the token itself carries: whoever wrote it signed it with a key of their own. A server that trusts the header accepts it.</source>
        <translation>Die Signatur stimmt nur mit dem Schlüssel, den das Token selbst enthält: Wer es schrieb, hat es mit einem eigenen Schlüssel signiert. Ein Server, der dem Header vertraut, akzeptiert es.</translation>
    </message>
    <message>
        <source>The token carries a key. A server that verifies with it accepts what anybody signed. Here it is never used.</source>
        <translation>Das Token enthält einen Schlüssel. Ein Server, der damit verifiziert, akzeptiert, was irgendwer signiert hat. Hier wird er nie verwendet.</translation>
    </message>
    <message>
        <source>The token carries a certificate chain. It proves something only to a server that checks the chain up to an authority of its own. Here it is never used.</source>
        <translation>Das Token enthält eine Zertifikatskette. Sie beweist nur einem Server etwas, der die Kette bis zu einer eigenen Zertifizierungsstelle prüft. Hier wird sie nie verwendet.</translation>
    </message>
    <message>
        <source>“typ” is %1, which is none of the registered types of JWT.</source>
        <translation>„typ“ ist %1, was keiner der registrierten JWT-Typen ist.</translation>
    </message>
    <message>
        <source>“typ” is %1; %2 is recommended, since some libraries look at the case.</source>
        <translation>„typ“ ist %1; empfohlen ist %2, da manche Bibliotheken auf Groß- und Kleinschreibung achten.</translation>
    </message>
    <message>
        <source>“crit” demands that %1 is understood; it is not, so the token must be refused.</source>
        <translation>„crit“ verlangt, dass %1 verstanden wird; das ist nicht der Fall, also muss das Token abgelehnt werden.</translation>
    </message>
    <message>
        <source>%1 stands %2 times in one object. Libraries differ on which one counts (here: the last), so two servers may see two different tokens.</source>
        <translation>%1 steht %2-mal in einem Objekt. Bibliotheken sind sich uneins, welches zählt (hier: das letzte), sodass zwei Server zwei verschiedene Token sehen können.</translation>
    </message>
    <message>
        <source>The unused bits at the end of the segment are not zero: the same bytes can be written in several ways, so a block list that compares text can be passed by.</source>
        <translation>Die ungenutzten Bits am Ende des Segments sind nicht null: Dieselben Bytes lassen sich auf mehrere Arten schreiben, sodass sich eine Sperrliste, die Text vergleicht, umgehen lässt.</translation>
    </message>
    <message>
        <source>The segment ends in “=”. Tokens have no padding, and strict verifiers refuse it.</source>
        <translation>Das Segment endet auf „=“. Token haben kein Padding, und strenge Prüfer lehnen es ab.</translation>
    </message>
    <message>
        <source>%1 looks like personal data. A token is signed, not encrypted: everybody who holds it can read it, and logs keep it.</source>
        <translation>%1 sieht nach personenbezogenen Daten aus. Ein Token ist signiert, nicht verschlüsselt: Jeder, der es besitzt, kann es lesen, und Protokolle bewahren es auf.</translation>
    </message>
    <message>
        <source>%1 looks like a secret. A token is signed, not encrypted: everybody who holds it can read it.</source>
        <translation>%1 sieht nach einem Geheimnis aus. Ein Token ist signiert, nicht verschlüsselt: Jeder, der es besitzt, kann es lesen.</translation>
    </message>
    <message>
        <source>The token has %1 bytes. Browsers keep %2 of a cookie with its name, so it may get lost there.</source>
        <translation>Das Token hat %1 Bytes. Browser behalten %2 von einem Cookie samt Namen, daher kann es dort verloren gehen.</translation>
    </message>
    <message>
        <source>The token has %1 bytes. Most servers take no header line over %2, and no cookie over 4096.</source>
        <translation>Das Token hat %1 Bytes. Die meisten Server nehmen keine Header-Zeile über %2 und kein Cookie über 4096.</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Läuft nie ab</translation>
    </message>
    <message>
        <source>Long lifetime</source>
        <translation>Lange Lebensdauer</translation>
    </message>
    <message>
        <source>Expires before it starts</source>
        <translation>Läuft vor Beginn ab</translation>
    </message>
    <message>
        <source>Expires before it was issued</source>
        <translation>Läuft vor der Ausstellung ab</translation>
    </message>
    <message>
        <source>Issued in the future</source>
        <translation>In der Zukunft ausgestellt</translation>
    </message>
    <message>
        <source>Time in milliseconds</source>
        <translation>Zeit in Millisekunden</translation>
    </message>
    <message>
        <source>Time is not a number</source>
        <translation>Zeit ist keine Zahl</translation>
    </message>
    <message>
        <source>Time is not written as a whole number</source>
        <translation>Zeit ist nicht als ganze Zahl geschrieben</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Unsigniert</translation>
    </message>
    <message>
        <source>Weak secret</source>
        <translation>Schwaches Geheimnis</translation>
    </message>
    <message>
        <source>Well-known secret</source>
        <translation>Bekanntes Geheimnis</translation>
    </message>
    <message>
        <source>Secret too short</source>
        <translation>Geheimnis zu kurz</translation>
    </message>
    <message>
        <source>RSA key too small</source>
        <translation>RSA-Schlüssel zu klein</translation>
    </message>
    <message>
        <source>Secret read in the wrong encoding</source>
        <translation>Geheimnis in falscher Kodierung gelesen</translation>
    </message>
    <message>
        <source>Algorithm confusion</source>
        <translation>Algorithmus-Verwechslung</translation>
    </message>
    <message>
        <source>Duplicate name</source>
        <translation>Doppelter Name</translation>
    </message>
    <message>
        <source>Not canonical base64url</source>
        <translation>Nicht kanonisches base64url</translation>
    </message>
    <message>
        <source>Padded base64url</source>
        <translation>base64url mit Padding</translation>
    </message>
    <message>
        <source>Address of keys in the header</source>
        <translation>Schlüsseladresse im Header</translation>
    </message>
    <message>
        <source>Address of a certificate in the header</source>
        <translation>Zertifikatsadresse im Header</translation>
    </message>
    <message>
        <source>Signed with its own key</source>
        <translation>Mit eigenem Schlüssel signiert</translation>
    </message>
    <message>
        <source>Key in the header</source>
        <translation>Schlüssel im Header</translation>
    </message>
    <message>
        <source>Certificates in the header</source>
        <translation>Zertifikate im Header</translation>
    </message>
    <message>
        <source>Unusual type</source>
        <translation>Ungewöhnlicher Typ</translation>
    </message>
    <message>
        <source>Key ID looks like a path</source>
        <translation>Schlüssel-ID wirkt wie ein Pfad</translation>
    </message>
    <message>
        <source>Key ID looks like an injection</source>
        <translation>Schlüssel-ID wirkt wie eine Injection</translation>
    </message>
    <message>
        <source>Unknown key ID</source>
        <translation>Unbekannte Schlüssel-ID</translation>
    </message>
    <message>
        <source>Key ID is not a string</source>
        <translation>Schlüssel-ID ist kein String</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>Secret in a claim</source>
        <translation>Geheimnis in einem Claim</translation>
    </message>
    <message>
        <source>Too large for a cookie</source>
        <translation>Zu groß für ein Cookie</translation>
    </message>
    <message>
        <source>Too large for a header</source>
        <translation>Zu groß für einen Header</translation>
    </message>
    <message>
        <source>Unknown critical parameter</source>
        <translation>Unbekannter kritischer Parameter</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Issue</name>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 ist doppelt angegeben</translation>
    </message>
    <message>
        <source>The value of %1 is not JSON: %2</source>
        <translation>Der Wert von %1 ist kein JSON: %2</translation>
    </message>
    <message>
        <source>It is not a JSON object: no claim can be added to it</source>
        <translation>Es ist kein JSON-Objekt: Ihm lässt sich kein Claim hinzufügen</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::KitExport</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>.env lines</source>
        <translation>.env-Zeilen</translation>
    </message>
    <message>
        <source>curl script</source>
        <translation>curl-Skript</translation>
    </message>
    <message>
        <source>Postman collection</source>
        <translation>Postman-Sammlung</translation>
    </message>
    <message>
        <source>HTTP file</source>
        <translation>HTTP-Datei</translation>
    </message>
    <message>
        <source>pytest parameters</source>
        <translation>pytest-Parameter</translation>
    </message>
    <message>
        <source>JUnit 5 parameters</source>
        <translation>JUnit-5-Parameter</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Placeholders</name>
    <message>
        <source>%1 is no column of the table: there are %2</source>
        <translation>%1 ist keine Spalte der Tabelle: Es gibt %2</translation>
    </message>
    <message>
        <source>%1 is no placeholder: there are %2, and the columns of a table where there is one</source>
        <translation>%1 ist kein Platzhalter: Es gibt %2 und die Spalten einer Tabelle, wo eine vorhanden ist</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Refusal</name>
    <message>
        <source>No token was given.</source>
        <translation>Es wurde kein Token angegeben.</translation>
    </message>
    <message>
        <source>The token is not one that was given out here.</source>
        <translation>Dieses Token wurde nicht hier ausgegeben.</translation>
    </message>
    <message>
        <source>The token&apos;s time is over, or that of its session.</source>
        <translation>Die Zeit des Tokens oder die seiner Sitzung ist um.</translation>
    </message>
    <message>
        <source>The token names no user: “sub” is missing or no text.</source>
        <translation>Das Token nennt keinen Benutzer: „sub“ fehlt oder ist kein Text.</translation>
    </message>
    <message>
        <source>“sub” names no user, or one who is disabled.</source>
        <translation>„sub“ nennt keinen Benutzer oder einen deaktivierten.</translation>
    </message>
    <message>
        <source>The token or its family was revoked, or it was exchanged for another before.</source>
        <translation>Das Token oder seine Familie wurde widerrufen, oder es wurde schon einmal eingelöst.</translation>
    </message>
    <message>
        <source>The token is not meant to give access.</source>
        <translation>Das Token ist nicht für den Zugriff bestimmt.</translation>
    </message>
    <message>
        <source>The token is not meant to be exchanged.</source>
        <translation>Das Token ist nicht zum Einlösen bestimmt.</translation>
    </message>
    <message>
        <source>This refresh token was exchanged before. Somebody may have stolen it, so its whole family is revoked.</source>
        <translation>Dieses Refresh-Token wurde schon einmal eingelöst. Jemand könnte es gestohlen haben, daher wird seine ganze Familie widerrufen.</translation>
    </message>
    <message>
        <source>There is no user of that name, the user is disabled, or the password is another one.</source>
        <translation>Es gibt keinen Benutzer dieses Namens, der Benutzer ist deaktiviert, oder das Passwort ist ein anderes.</translation>
    </message>
    <message>
        <source>The user does not have the role “admin”.</source>
        <translation>Der Benutzer hat nicht die Rolle „admin“.</translation>
    </message>
    <message>
        <source>Something is missing in the request, or cannot be read.</source>
        <translation>In der Anfrage fehlt etwas oder ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The data file is in use by another program.</source>
        <translation>Die Datendatei wird von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>The data file or the signing key could not be used.</source>
        <translation>Die Datendatei oder der Signaturschlüssel konnte nicht verwendet werden.</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Rotation</name>
    <message>
        <source>Each refresh token is good once. One that comes again ends its family, and access with it (RFC 9700 §4.14.2).</source>
        <translation>Jedes Refresh-Token gilt einmal. Eines, das erneut vorgelegt wird, beendet seine Familie und damit den Zugriff (RFC 9700 §4.14.2).</translation>
    </message>
    <message>
        <source>Rotation with reuse detection and no overlap. A family lasts 30 days, or 15 days without use. Access tokens live on when it is revoked.</source>
        <translation>Rotation mit Erkennung von Wiederverwendung, ohne Überlappung. Eine Familie hält 30 Tage oder 15 Tage ohne Nutzung. Access-Token leben weiter, wenn sie widerrufen wird.</translation>
    </message>
    <message>
        <source>Rotation with reuse detection. The previous token gets the current one, at any time while that is unused, and within 10 s. Sessions do not end by themselves: here after a year.</source>
        <translation>Rotation mit Erkennung von Wiederverwendung. Für das vorige Token gibt es das aktuelle, jederzeit, solange dieses unbenutzt ist, und innerhalb von 10 s. Sitzungen enden nicht von selbst: hier nach einem Jahr.</translation>
    </message>
    <message>
        <source>Revoke Refresh Token switched on, with no reuse: one that comes again ends the session. A session lasts 10 h, or 30 min without use.</source>
        <translation>„Revoke Refresh Token“ eingeschaltet, ohne Wiederverwendung: Eines, das erneut vorgelegt wird, beendet die Sitzung. Eine Sitzung hält 10 h oder 30 min ohne Nutzung.</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Session</name>
    <message>
        <source>The username is missing.</source>
        <translation>Der Benutzername fehlt.</translation>
    </message>
    <message>
        <source>The username is longer than 200 characters.</source>
        <translation>Der Benutzername ist länger als 200 Zeichen.</translation>
    </message>
    <message>
        <source>The username has a space at its beginning or end, or characters that cannot be seen.</source>
        <translation>Der Benutzername hat am Anfang oder Ende ein Leerzeichen oder enthält unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>The e-mail address is longer than 320 characters, or has characters that cannot be seen.</source>
        <translation>Die E-Mail-Adresse ist länger als 320 Zeichen oder enthält unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>A role is a word of up to 64 characters without spaces, and a user has up to 64 roles.</source>
        <translation>Eine Rolle ist ein Wort mit bis zu 64 Zeichen ohne Leerzeichen, und ein Benutzer hat bis zu 64 Rollen.</translation>
    </message>
    <message>
        <source>A scope is words of ASCII characters with one space between, 1,000 characters in all, without quotation marks and backslashes (RFC 6749 §3.3).</source>
        <translation>Ein Scope besteht aus Wörtern in ASCII-Zeichen mit je einem Leerzeichen dazwischen, insgesamt 1.000 Zeichen, ohne Anführungszeichen und Backslashes (RFC 6749 §3.3).</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Snippets</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Bearer header</source>
        <translation>Bearer-Header</translation>
    </message>
    <message>
        <source>OAuth JSON</source>
        <translation>OAuth-JSON</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>curl-Befehl</translation>
    </message>
    <message>
        <source>HTTPie command</source>
        <translation>HTTPie-Befehl</translation>
    </message>
    <message>
        <source>.env lines</source>
        <translation>.env-Zeilen</translation>
    </message>
    <message>
        <source>Python (PyJWT)</source>
        <translation>Python (PyJWT)</translation>
    </message>
    <message>
        <source>JavaScript (jose)</source>
        <translation>JavaScript (jose)</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Tables</name>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subjekt</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Empfänger (aud)</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Not valid before</source>
        <translation>Nicht gültig vor</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Scopes, separated by spaces</source>
        <translation>Scopes, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Actor who acts for the subject</source>
        <translation>Akteur, der für das Subjekt handelt</translation>
    </message>
    <message>
        <source>Who may act for the subject</source>
        <translation>Wer für das Subjekt handeln darf</translation>
    </message>
    <message>
        <source>Key that the holder must prove to have</source>
        <translation>Schlüssel, dessen Besitz der Inhaber nachweisen muss</translation>
    </message>
    <message>
        <source>Time of authentication</source>
        <translation>Zeitpunkt der Authentifizierung</translation>
    </message>
    <message>
        <source>Value that ties the token to a request</source>
        <translation>Wert, der das Token an eine Anfrage bindet</translation>
    </message>
    <message>
        <source>Authentication context class</source>
        <translation>Authentifizierungs-Kontextklasse</translation>
    </message>
    <message>
        <source>Authentication methods</source>
        <translation>Authentifizierungsmethoden</translation>
    </message>
    <message>
        <source>Authorized party: client it was issued to</source>
        <translation>Autorisierte Partei: Client, für den es ausgestellt wurde</translation>
    </message>
    <message>
        <source>Hash of the access token</source>
        <translation>Hash des Access-Tokens</translation>
    </message>
    <message>
        <source>Hash of the authorization code</source>
        <translation>Hash des Autorisierungscodes</translation>
    </message>
    <message>
        <source>Hash of the state</source>
        <translation>Hash des state</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>Sitzungs-ID</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>Profilseite</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Whether the e-mail address was verified</source>
        <translation>Ob die E-Mail-Adresse verifiziert wurde</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Gebietsschema</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Whether the number was verified</source>
        <translation>Ob die Nummer verifiziert wurde</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>When the profile was last changed</source>
        <translation>Wann das Profil zuletzt geändert wurde</translation>
    </message>
    <message>
        <source>Security events</source>
        <translation>Sicherheitsereignisse</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>Zeitpunkt des Ereignisses</translation>
    </message>
    <message>
        <source>Transaction ID</source>
        <translation>Transaktions-ID</translation>
    </message>
    <message>
        <source>HTTP method of the request</source>
        <translation>HTTP-Methode der Anfrage</translation>
    </message>
    <message>
        <source>HTTP address of the request</source>
        <translation>HTTP-Adresse der Anfrage</translation>
    </message>
    <message>
        <source>Authorization details</source>
        <translation>Autorisierungsdetails</translation>
    </message>
    <message>
        <source>Verifiable credential</source>
        <translation>Verifizierbarer Nachweis</translation>
    </message>
    <message>
        <source>Verifiable presentation</source>
        <translation>Verifizierbare Präsentation</translation>
    </message>
    <message>
        <source>Digests of claims that can be disclosed</source>
        <translation>Hashwerte der Claims, die offengelegt werden können</translation>
    </message>
    <message>
        <source>Hash algorithm of the disclosures</source>
        <translation>Hash-Algorithmus der Offenlegungen</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Type of the whole</source>
        <translation>Typ des Ganzen</translation>
    </message>
    <message>
        <source>Type of the payload</source>
        <translation>Typ der Payload</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Address of a key set; never fetched</source>
        <translation>Adresse eines Schlüsselsatzes; nie abgerufen</translation>
    </message>
    <message>
        <source>Key that the token carries; never trusted</source>
        <translation>Im Token enthaltener Schlüssel; nie vertraut</translation>
    </message>
    <message>
        <source>Address of a certificate; never fetched</source>
        <translation>Adresse eines Zertifikats; nie abgerufen</translation>
    </message>
    <message>
        <source>Certificate chain that the token carries; never trusted</source>
        <translation>Im Token enthaltene Zertifikatskette; nie vertraut</translation>
    </message>
    <message>
        <source>Certificate thumbprint, SHA-1</source>
        <translation>Zertifikat-Thumbprint, SHA-1</translation>
    </message>
    <message>
        <source>Certificate thumbprint, SHA-256</source>
        <translation>Zertifikat-Thumbprint, SHA-256</translation>
    </message>
    <message>
        <source>Parameters that must be understood</source>
        <translation>Parameter, die verstanden werden müssen</translation>
    </message>
    <message>
        <source>Whether the payload is base64url</source>
        <translation>Ob die Payload base64url ist</translation>
    </message>
    <message>
        <source>Content encryption</source>
        <translation>Inhaltsverschlüsselung</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>Ephemeral public key</source>
        <translation>Ephemerer öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Agreement: sender&apos;s information</source>
        <translation>Schlüsselvereinbarung: Angaben des Absenders</translation>
    </message>
    <message>
        <source>Agreement: recipient&apos;s information</source>
        <translation>Schlüsselvereinbarung: Angaben des Empfängers</translation>
    </message>
    <message>
        <source>Initialization vector of the key</source>
        <translation>Initialisierungsvektor des Schlüssels</translation>
    </message>
    <message>
        <source>Authentication tag of the key</source>
        <translation>Authentifizierungs-Tag des Schlüssels</translation>
    </message>
    <message>
        <source>Password salt</source>
        <translation>Passwort-Salt</translation>
    </message>
    <message>
        <source>Password iterations</source>
        <translation>Passwort-Iterationen</translation>
    </message>
    <message>
        <source>Issuer, copied from the claims</source>
        <translation>Aussteller, aus den Claims kopiert</translation>
    </message>
    <message>
        <source>Subject, copied from the claims</source>
        <translation>Subjekt, aus den Claims kopiert</translation>
    </message>
    <message>
        <source>Audience, copied from the claims</source>
        <translation>Empfänger, aus den Claims kopiert</translation>
    </message>
    <message>
        <source>Address that the request goes to</source>
        <translation>Adresse, an die die Anfrage geht</translation>
    </message>
    <message>
        <source>Value that stops a replay</source>
        <translation>Wert, der eine Wiederholung verhindert</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Templates</name>
    <message>
        <source>This is a key, not a file of templates: keys are imported on the Keys page</source>
        <translation>Dies ist ein Schlüssel, keine Vorlagendatei: Schlüssel werden auf der Seite „Schlüssel“ importiert</translation>
    </message>
    <message>
        <source>This is the header of a token, not a file of templates</source>
        <translation>Dies ist der Header eines Tokens, keine Vorlagendatei</translation>
    </message>
    <message>
        <source>This is not a file of Claimsmith templates: “claimsmith_templates” is missing</source>
        <translation>Dies ist keine Datei mit Claimsmith-Vorlagen: „claimsmith_templates“ fehlt</translation>
    </message>
    <message>
        <source>The file is of version %1; this program reads version 1</source>
        <translation>Die Datei hat Version %1; dieses Programm liest Version 1</translation>
    </message>
    <message>
        <source>%1 is missing: it must be %2</source>
        <translation>%1 fehlt: Muss %2 sein</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <translation>%1 muss %2 sein</translation>
    </message>
    <message>
        <source>The file is too large: templates have %1 bytes at most</source>
        <translation>Die Datei ist zu groß: Vorlagen haben höchstens %1 Bytes</translation>
    </message>
    <message>
        <source>%1 is too long: %2 at most</source>
        <translation>%1 ist zu lang: höchstens %2</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>What a client sends to an API: user, issue, expiry</source>
        <translation>Was ein Client an eine API sendet: Benutzer, Ausstellung, Ablauf</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>What a client keeps to get its next access token</source>
        <translation>Was ein Client aufbewahrt, um sein nächstes Access-Token zu erhalten</translation>
    </message>
    <message>
        <source>Access and refresh pair</source>
        <translation>Access- und Refresh-Paar</translation>
    </message>
    <message>
        <source>What a login answers with: an access token for an hour, a refresh token for a week</source>
        <translation>Womit eine Anmeldung antwortet: ein Access-Token für eine Stunde, ein Refresh-Token für eine Woche</translation>
    </message>
    <message>
        <source>OpenID Connect ID token</source>
        <translation>OpenID Connect ID-Token</translation>
    </message>
    <message>
        <source>Tells a client who logged in, and when (OpenID Connect Core §2)</source>
        <translation>Sagt einem Client, wer sich wann angemeldet hat (OpenID Connect Core §2)</translation>
    </message>
    <message>
        <source>OAuth 2.0 access token (RFC 9068)</source>
        <translation>OAuth 2.0 Access-Token (RFC 9068)</translation>
    </message>
    <message>
        <source>The profile for JWT access tokens: type at+jwt, client and all that is required</source>
        <translation>Das Profil für JWT-Access-Token: Typ at+jwt, Client und alles Erforderliche</translation>
    </message>
    <message>
        <source>Client assertion (RFC 7523)</source>
        <translation>Client-Assertion (RFC 7523)</translation>
    </message>
    <message>
        <source>With which a client proves to a token endpoint who it is, instead of a secret</source>
        <translation>Womit ein Client einem Token-Endpunkt statt mit einem Geheimnis beweist, wer er ist</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>With which a program asks a token endpoint for access in its own name (RFC 7523 §2.1)</source>
        <translation>Womit ein Programm bei einem Token-Endpunkt im eigenen Namen Zugriff erbittet (RFC 7523 §2.1)</translation>
    </message>
    <message>
        <source>What a login answers with: an access token of your lifetime, a refresh token for a week</source>
        <translation>Womit eine Anmeldung antwortet: ein Access-Token mit Ihrer Lebensdauer, ein Refresh-Token für eine Woche</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::TestKit</name>
    <message>
        <source>RFC 8725 §3.8: the issuer must be the one whose key is used</source>
        <translation>RFC 8725 §3.8: Der Aussteller muss der sein, dessen Schlüssel verwendet wird</translation>
    </message>
    <message>
        <source>Another issuer</source>
        <translation>Anderer Aussteller</translation>
    </message>
    <message>
        <source>No issuer</source>
        <translation>Kein Aussteller</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.3: who does not find itself in aud must refuse the token</source>
        <translation>RFC 7519 §4.1.3: Wer sich nicht in aud findet, muss das Token ablehnen</translation>
    </message>
    <message>
        <source>Several audiences, ours among them</source>
        <translation>Mehrere Empfänger, darunter unserer</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.3: aud may be an array; one of its elements is enough</source>
        <translation>RFC 7519 §4.1.3: aud darf ein Array sein; eines seiner Elemente genügt</translation>
    </message>
    <message>
        <source>Another audience</source>
        <translation>Anderer Empfänger</translation>
    </message>
    <message>
        <source>Several audiences, all others</source>
        <translation>Mehrere Empfänger, alle fremd</translation>
    </message>
    <message>
        <source>No audience</source>
        <translation>Kein Empfänger</translation>
    </message>
    <message>
        <source>A subject that does not exist</source>
        <translation>Ein Subjekt, das es nicht gibt</translation>
    </message>
    <message>
        <source>The signature is good: only a look for the user tells that there is none</source>
        <translation>Die Signatur stimmt: Erst die Suche nach dem Benutzer zeigt, dass es ihn nicht gibt</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Kein Subjekt</translation>
    </message>
    <message>
        <source>RFC 9068 §2.2 requires sub: a server that goes on without one knows no user</source>
        <translation>RFC 9068 §2.2 verlangt sub: Ein Server, der ohne weitermacht, kennt keinen Benutzer</translation>
    </message>
    <message>
        <source>sub is a number</source>
        <translation>sub ist eine Zahl</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.2: sub is a string</source>
        <translation>RFC 7519 §4.1.2: sub ist ein String</translation>
    </message>
    <message>
        <source>RFC 8725 §3.11: an explicit type keeps tokens of one kind from being taken for another</source>
        <translation>RFC 8725 §3.11: Ein expliziter Typ verhindert, dass Token einer Art für andere gehalten werden</translation>
    </message>
    <message>
        <source>Another type than %1</source>
        <translation>Anderer Typ als %1</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>Kein Typ</translation>
    </message>
    <message>
        <source>Access token used as refresh token</source>
        <translation>Access-Token als Refresh-Token verwendet</translation>
    </message>
    <message>
        <source>An access token that can be refreshed outlives every revocation of the refresh token</source>
        <translation>Ein Access-Token, das sich erneuern lässt, überlebt jeden Widerruf des Refresh-Tokens</translation>
    </message>
    <message>
        <source>Refresh token used as access token</source>
        <translation>Refresh-Token als Access-Token verwendet</translation>
    </message>
    <message>
        <source>RFC 8725 §3.12: a token of one kind must not pass for one of another, and this one lives long</source>
        <translation>RFC 8725 §3.12: Ein Token einer Art darf nicht als eines anderer Art durchgehen, und dieses lebt lange</translation>
    </message>
    <message>
        <source>exp twice, the last one over</source>
        <translation>exp doppelt, das letzte vorbei</translation>
    </message>
    <message>
        <source>RFC 7519 §4: a duplicate claim is refused, or its last value counts</source>
        <translation>RFC 7519 §4: Ein doppelter Claim wird abgelehnt, oder sein letzter Wert zählt</translation>
    </message>
    <message>
        <source>alg twice</source>
        <translation>alg doppelt</translation>
    </message>
    <message>
        <source>RFC 7515 §4: duplicate header parameters are refused, or the last one counts</source>
        <translation>RFC 7515 §4: Doppelte Header-Parameter werden abgelehnt, oder der letzte zählt</translation>
    </message>
    <message>
        <source>RFC 7515 §2: base64url has no padding, no line breaks and no white space</source>
        <translation>RFC 7515 §2: base64url hat weder Padding noch Zeilenumbrüche noch Leerraum</translation>
    </message>
    <message>
        <source>A space in front</source>
        <translation>Ein Leerzeichen davor</translation>
    </message>
    <message>
        <source>A space in the payload</source>
        <translation>Ein Leerzeichen in der Payload</translation>
    </message>
    <message>
        <source>A line break behind</source>
        <translation>Ein Zeilenumbruch dahinter</translation>
    </message>
    <message>
        <source>A byte order mark in front</source>
        <translation>Ein Byte Order Mark davor</translation>
    </message>
    <message>
        <source>An octet that is no UTF-8 in the payload</source>
        <translation>Ein Oktett in der Payload, das kein UTF-8 ist</translation>
    </message>
    <message>
        <source>The signature is padded with “=”</source>
        <translation>Die Signatur mit „=“ aufgefüllt</translation>
    </message>
    <message>
        <source>base64 instead of base64url</source>
        <translation>base64 statt base64url</translation>
    </message>
    <message>
        <source>RFC 4648 §5: “+” and “/” are not of this alphabet</source>
        <translation>RFC 4648 §5: „+“ und „/“ gehören nicht zu diesem Alphabet</translation>
    </message>
    <message>
        <source>RFC 7515 §7.1: a compact JWS has three parts</source>
        <translation>RFC 7515 §7.1: Ein kompaktes JWS hat drei Teile</translation>
    </message>
    <message>
        <source>One part</source>
        <translation>Ein Teil</translation>
    </message>
    <message>
        <source>Two parts</source>
        <translation>Zwei Teile</translation>
    </message>
    <message>
        <source>Four parts</source>
        <translation>Vier Teile</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>There is no token</source>
        <translation>Es gibt kein Token</translation>
    </message>
    <message>
        <source>“Bearer” twice</source>
        <translation>„Bearer“ doppelt</translation>
    </message>
    <message>
        <source>RFC 6750 §2.1: the scheme stands once, before the token</source>
        <translation>RFC 6750 §2.1: Das Schema steht einmal, vor dem Token</translation>
    </message>
    <message>
        <source>RFC 7519 §7.2: the claims are a JSON object in UTF-8</source>
        <translation>RFC 7519 §7.2: Die Claims sind ein JSON-Objekt in UTF-8</translation>
    </message>
    <message>
        <source>The payload is no JSON</source>
        <translation>Die Payload ist kein JSON</translation>
    </message>
    <message>
        <source>The payload is an array</source>
        <translation>Die Payload ist ein Array</translation>
    </message>
    <message>
        <source>The payload is empty</source>
        <translation>Die Payload ist leer</translation>
    </message>
    <message>
        <source>The payload is not UTF-8</source>
        <translation>Die Payload ist kein UTF-8</translation>
    </message>
    <message>
        <source>The payload begins with a byte order mark</source>
        <translation>Die Payload beginnt mit einem Byte Order Mark</translation>
    </message>
    <message>
        <source>RFC 8259 §8.1: nobody may add one; a reader may pass it over</source>
        <translation>RFC 8259 §8.1: Niemand darf eines hinzufügen; ein Leser darf es übergehen</translation>
    </message>
    <message>
        <source>The payload is nested 5,000 deep</source>
        <translation>Die Payload ist 5.000-fach verschachtelt</translation>
    </message>
    <message>
        <source>RFC 8259 §9: a parser may set a limit; one without may run out of stack</source>
        <translation>RFC 8259 §9: Ein Parser darf eine Grenze setzen; einem ohne kann der Stack ausgehen</translation>
    </message>
    <message>
        <source>A token of more than 10 KB</source>
        <translation>Ein Token von mehr als 10 KB</translation>
    </message>
    <message>
        <source>Nothing is wrong with it, but many servers end at 8 KB of header: then 400, 413 or 431</source>
        <translation>Daran ist nichts falsch, doch viele Server enden bei 8 KB Header: dann 400, 413 oder 431</translation>
    </message>
    <message>
        <source>RFC 8725 §3.1: what the header says never chooses the algorithm; anybody can write “none”</source>
        <translation>RFC 8725 §3.1: Der Header wählt niemals den Algorithmus; „none“ kann jeder hineinschreiben</translation>
    </message>
    <message>
        <source>alg “%1”, no signature</source>
        <translation>alg „%1“, keine Signatur</translation>
    </message>
    <message>
        <source>alg “none” with the signature left in place</source>
        <translation>alg „none“, Signatur belassen</translation>
    </message>
    <message>
        <source>HS256 with the public key as its secret</source>
        <translation>HS256 mit dem öffentlichen Schlüssel als Geheimnis</translation>
    </message>
    <message>
        <source>RFC 8725 §2.1: a server that lets the header choose takes the public PEM for a shared secret</source>
        <translation>RFC 8725 §2.1: Ein Server, der den Header wählen lässt, hält das öffentliche PEM für ein gemeinsames Geheimnis</translation>
    </message>
    <message>
        <source>RFC 8725 §3.10: keys come from the server&apos;s own settings, not from a token</source>
        <translation>RFC 8725 §3.10: Schlüssel kommen aus den Einstellungen des Servers, nicht aus einem Token</translation>
    </message>
    <message>
        <source>Brings its own key in jwk</source>
        <translation>Bringt in jwk seinen eigenen Schlüssel mit</translation>
    </message>
    <message>
        <source>Names a key set of its own in jku</source>
        <translation>Nennt in jku einen eigenen Schlüsselsatz</translation>
    </message>
    <message>
        <source>Names a certificate of its own in x5u</source>
        <translation>Nennt in x5u ein eigenes Zertifikat</translation>
    </message>
    <message>
        <source>RFC 8725 §3.10: kid is data; a server must not open files or ask databases with it unchecked</source>
        <translation>RFC 8725 §3.10: kid sind Daten; ein Server darf damit nicht ungeprüft Dateien öffnen oder Datenbanken abfragen</translation>
    </message>
    <message>
        <source>kid is a path</source>
        <translation>kid ist ein Pfad</translation>
    </message>
    <message>
        <source>kid is an SQL injection</source>
        <translation>kid ist eine SQL-Injection</translation>
    </message>
    <message>
        <source>No alg</source>
        <translation>Kein alg</translation>
    </message>
    <message>
        <source>RFC 7515 §4.1.1: alg must be there</source>
        <translation>RFC 7515 §4.1.1: alg muss vorhanden sein</translation>
    </message>
    <message>
        <source>An alg that does not exist</source>
        <translation>Ein alg, das es nicht gibt</translation>
    </message>
    <message>
        <source>RFC 7515 §5.2: what cannot be verified must be refused</source>
        <translation>RFC 7515 §5.2: Was sich nicht verifizieren lässt, muss abgelehnt werden</translation>
    </message>
    <message>
        <source>alg in small letters</source>
        <translation>alg in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>RFC 7515 §4.1.1: names of algorithms are case-sensitive</source>
        <translation>RFC 7515 §4.1.1: Algorithmusnamen unterscheiden Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>crit names an extension that nobody knows</source>
        <translation>crit nennt eine Erweiterung, die niemand kennt</translation>
    </message>
    <message>
        <source>RFC 7515 §4.1.11: who does not understand a critical extension must refuse the token</source>
        <translation>RFC 7515 §4.1.11: Wer eine kritische Erweiterung nicht versteht, muss das Token ablehnen</translation>
    </message>
    <message>
        <source>crit is empty</source>
        <translation>crit ist leer</translation>
    </message>
    <message>
        <source>RFC 7515 §4.1.11: crit must not be an empty list</source>
        <translation>RFC 7515 §4.1.11: crit darf keine leere Liste sein</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Other times</source>
        <translation>Andere Zeiten</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Form of the token</source>
        <translation>Form des Tokens</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Wie es sein soll</translation>
    </message>
    <message>
        <source>The token with times that are good now: where it is refused, nothing else says anything</source>
        <translation>Das Token mit jetzt gültigen Zeiten: Wird es abgelehnt, sagt alles andere nichts aus</translation>
    </message>
    <message>
        <source>RFC 7515 §5.2: a signature that does not verify refuses the token</source>
        <translation>RFC 7515 §5.2: Bei nicht verifizierbarer Signatur wird das Token abgelehnt</translation>
    </message>
    <message>
        <source>RFC 7518 §3: each algorithm has signatures of one length</source>
        <translation>RFC 7518 §3: Jeder Algorithmus hat Signaturen einer festen Länge</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>Keine Signatur</translation>
    </message>
    <message>
        <source>The last octet of the signature is missing</source>
        <translation>Das letzte Oktett der Signatur fehlt</translation>
    </message>
    <message>
        <source>The signature has an octet more</source>
        <translation>Die Signatur hat ein Oktett mehr</translation>
    </message>
    <message>
        <source>One bit of the signature flipped</source>
        <translation>Ein Bit der Signatur gekippt</translation>
    </message>
    <message>
        <source>The signature is all zeros</source>
        <translation>Die Signatur besteht aus Nullen</translation>
    </message>
    <message>
        <source>CVE-2022-21449: some ECDSA verifiers took zeros for a signature of anything</source>
        <translation>CVE-2022-21449: Manche ECDSA-Prüfer hielten Nullen für eine Signatur von allem</translation>
    </message>
    <message>
        <source>Signed with another key</source>
        <translation>Mit einem anderen Schlüssel signiert</translation>
    </message>
    <message>
        <source>The signature in DER</source>
        <translation>Die Signatur in DER</translation>
    </message>
    <message>
        <source>RFC 7518 §3.4: an ECDSA signature is R and S side by side</source>
        <translation>RFC 7518 §3.4: Eine ECDSA-Signatur ist R und S nebeneinander</translation>
    </message>
    <message>
        <source>The payload of another token</source>
        <translation>Die Payload eines anderen Tokens</translation>
    </message>
    <message>
        <source>The header of another token</source>
        <translation>Der Header eines anderen Tokens</translation>
    </message>
    <message>
        <source>RFC 7515 §5.1: the header is signed, too</source>
        <translation>RFC 7515 §5.1: Auch der Header ist signiert</translation>
    </message>
    <message>
        <source>RFC 7519 §2: a NumericDate is a JSON number</source>
        <translation>RFC 7519 §2: Ein NumericDate ist eine JSON-Zahl</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.4: on or after exp a token must not be accepted</source>
        <translation>RFC 7519 §4.1.4: Ab exp darf ein Token nicht mehr akzeptiert werden</translation>
    </message>
    <message>
        <source>Expires in one second</source>
        <translation>Läuft in einer Sekunde ab</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.4: before exp a token is good</source>
        <translation>RFC 7519 §4.1.4: Vor exp ist ein Token gültig</translation>
    </message>
    <message>
        <source>Expired an hour ago</source>
        <translation>Vor einer Stunde abgelaufen</translation>
    </message>
    <message>
        <source>The server grants a leeway of %1</source>
        <translation>Der Server gewährt eine Toleranz von %1</translation>
    </message>
    <message>
        <source>Expired one second ago</source>
        <translation>Vor einer Sekunde abgelaufen</translation>
    </message>
    <message>
        <source>Expires at this instant</source>
        <translation>Läuft in diesem Augenblick ab</translation>
    </message>
    <message>
        <source>Expired, one second within the leeway</source>
        <translation>Abgelaufen, eine Sekunde innerhalb der Toleranz</translation>
    </message>
    <message>
        <source>Expired, at the end of the leeway</source>
        <translation>Abgelaufen, am Ende der Toleranz</translation>
    </message>
    <message>
        <source>Expired, one second beyond the leeway</source>
        <translation>Abgelaufen, eine Sekunde jenseits der Toleranz</translation>
    </message>
    <message>
        <source>RFC 7519 §2: a NumericDate may have a fraction</source>
        <translation>RFC 7519 §2: Ein NumericDate darf Nachkommastellen haben</translation>
    </message>
    <message>
        <source>exp with a fraction, in an hour</source>
        <translation>exp mit Nachkommastellen, in einer Stunde</translation>
    </message>
    <message>
        <source>exp with a fraction, an hour ago</source>
        <translation>exp mit Nachkommastellen, vor einer Stunde</translation>
    </message>
    <message>
        <source>exp with an exponent, in an hour</source>
        <translation>exp mit Exponent, in einer Stunde</translation>
    </message>
    <message>
        <source>RFC 8259 §6: an exponent is another way to write the same number</source>
        <translation>RFC 8259 §6: Ein Exponent ist nur eine andere Schreibweise derselben Zahl</translation>
    </message>
    <message>
        <source>exp is text</source>
        <translation>exp ist Text</translation>
    </message>
    <message>
        <source>exp is null</source>
        <translation>exp ist null</translation>
    </message>
    <message>
        <source>exp is true</source>
        <translation>exp ist true</translation>
    </message>
    <message>
        <source>exp is an array</source>
        <translation>exp ist ein Array</translation>
    </message>
    <message>
        <source>exp is 0</source>
        <translation>exp ist 0</translation>
    </message>
    <message>
        <source>0 is the beginning of 1970, not “never”</source>
        <translation>0 ist der Anfang von 1970, nicht „nie“</translation>
    </message>
    <message>
        <source>exp is negative</source>
        <translation>exp ist negativ</translation>
    </message>
    <message>
        <source>The end of 1969 is over</source>
        <translation>Das Ende von 1969 ist vorbei</translation>
    </message>
    <message>
        <source>exp in milliseconds, an hour ago</source>
        <translation>exp in Millisekunden, vor einer Stunde</translation>
    </message>
    <message>
        <source>Read as seconds it ends in tens of thousands of years: a careful server has a longest life</source>
        <translation>Als Sekunden gelesen endet es in Zehntausenden von Jahren: Ein umsichtiger Server begrenzt die Lebensdauer</translation>
    </message>
    <message>
        <source>exp beyond 64 bits</source>
        <translation>exp jenseits von 64 Bit</translation>
    </message>
    <message>
        <source>By the letter it is in the future; what a server makes of it shows its number type</source>
        <translation>Dem Buchstaben nach liegt es in der Zukunft; was ein Server daraus macht, verrät seinen Zahlentyp</translation>
    </message>
    <message>
        <source>Tokens are issued before they are used</source>
        <translation>Token werden ausgestellt, bevor man sie verwendet</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.6 does not say that iat refuses a token; many libraries do</source>
        <translation>RFC 7519 §4.1.6 sagt nicht, dass iat zur Ablehnung führt; viele Bibliotheken lehnen dennoch ab</translation>
    </message>
    <message>
        <source>Issued one second ago</source>
        <translation>Vor einer Sekunde ausgestellt</translation>
    </message>
    <message>
        <source>Issued at this instant</source>
        <translation>In diesem Augenblick ausgestellt</translation>
    </message>
    <message>
        <source>Issued soon, at the end of the leeway</source>
        <translation>Bald ausgestellt, am Ende der Toleranz</translation>
    </message>
    <message>
        <source>Issued in one second</source>
        <translation>In einer Sekunde ausgestellt</translation>
    </message>
    <message>
        <source>Issued in an hour</source>
        <translation>In einer Stunde ausgestellt</translation>
    </message>
    <message>
        <source>No iat</source>
        <translation>Kein iat</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.6: iat is optional; RFC 9068 §2.2 requires it in access tokens</source>
        <translation>RFC 7519 §4.1.6: iat ist optional; RFC 9068 §2.2 verlangt es in Access-Token</translation>
    </message>
    <message>
        <source>iat is text</source>
        <translation>iat ist Text</translation>
    </message>
    <message>
        <source>No exp</source>
        <translation>Kein exp</translation>
    </message>
    <message>
        <source>It would never end. RFC 9068 §2.2 requires exp in access tokens</source>
        <translation>Es würde nie enden. RFC 9068 §2.2 verlangt exp in Access-Token</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.5: before nbf a token must not be accepted</source>
        <translation>RFC 7519 §4.1.5: Vor nbf darf ein Token nicht akzeptiert werden</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.5: from nbf on a token is good</source>
        <translation>RFC 7519 §4.1.5: Ab nbf ist ein Token gültig</translation>
    </message>
    <message>
        <source>Valid since one second</source>
        <translation>Gültig seit einer Sekunde</translation>
    </message>
    <message>
        <source>Valid from this instant</source>
        <translation>Gültig ab diesem Augenblick</translation>
    </message>
    <message>
        <source>Valid soon, at the end of the leeway</source>
        <translation>Bald gültig, am Ende der Toleranz</translation>
    </message>
    <message>
        <source>Not valid for another second</source>
        <translation>Noch eine Sekunde lang nicht gültig</translation>
    </message>
    <message>
        <source>Not valid for another hour</source>
        <translation>Noch eine Stunde lang nicht gültig</translation>
    </message>
    <message>
        <source>nbf is text</source>
        <translation>nbf ist Text</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::TimeText</name>
    <message>
        <source>There is no text: a duration is written like 15m or 1h30m, a time like 2026-03-12T14:03:10Z, 1773320590 or now+1h</source>
        <translation>Es fehlt der Text: Eine Dauer schreibt man wie 15m oder 1h30m, eine Zeit wie 2026-03-12T14:03:10Z, 1773320590 oder now+1h</translation>
    </message>
    <message>
        <source>“%1” is not a duration: write it like 90 (seconds), 15m, 1h30m, 7d or 2w</source>
        <translation>„%1“ ist keine Dauer: Schreiben Sie sie wie 90 (Sekunden), 15m, 1h30m, 7d oder 2w</translation>
    </message>
    <message>
        <source>“%1” is not a time: write it like 1773320590, 2026-03-12T14:03:10Z, now or now+1h</source>
        <translation>„%1“ ist keine Zeit: Schreiben Sie sie wie 1773320590, 2026-03-12T14:03:10Z, now oder now+1h</translation>
    </message>
    <message>
        <source>“%1” has a unit that is not known, from character %2: the units are ms, s, m, h, d and w</source>
        <translation>„%1“ hat ab Zeichen %2 eine unbekannte Einheit: Die Einheiten sind ms, s, m, h, d und w</translation>
    </message>
    <message>
        <source>“%1” is too far away to be counted</source>
        <translation>„%1“ ist zu weit entfernt, um gezählt zu werden</translation>
    </message>
    <message>
        <source>“%1” is one too many</source>
        <translation>„%1“ ist eins zu viel</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>years</comment>
        <translation>%1 J</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>beyond the calendar</source>
        <translation>jenseits des Kalenders</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>läuft in %1 ab</translation>
    </message>
    <message>
        <source>expired just now</source>
        <translation>soeben abgelaufen</translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <translation>vor %1 abgelaufen</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date form: 12 Mar</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date form: 12 Mar 2026</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date form: Thu 12 Mar 2026</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::ValidityTimes</name>
    <message>
        <source>exp + leeway</source>
        <translation>exp + Toleranz</translation>
    </message>
    <message>
        <source>nbf − leeway</source>
        <translation>nbf − Toleranz</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <comment>exp − 1 s</comment>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>exp + 1 s</comment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>Issued at %1</source>
        <translation>Ausgestellt am %1</translation>
    </message>
    <message>
        <source>Not valid before %1</source>
        <translation>Nicht gültig vor %1</translation>
    </message>
    <message>
        <source>Expires at %1</source>
        <translation>Läuft ab am %1</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Läuft nie ab</translation>
    </message>
    <message>
        <source>A time of this token cannot be read</source>
        <translation>Eine Zeit dieses Tokens ist nicht lesbar</translation>
    </message>
    <message>
        <source>Leeway %1</source>
        <translation>Toleranz %1</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Jetzt %1</translation>
    </message>
    <message>
        <source>Now %1 (%2)</source>
        <translation>Jetzt %1 (%2)</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::ValueTable</name>
    <message>
        <source>The file is empty: its first line names the columns</source>
        <translation>Die Datei ist leer: Ihre erste Zeile benennt die Spalten</translation>
    </message>
    <message>
        <source>There is a byte that is not UTF-8: save the file as UTF-8</source>
        <translation>Sie enthält ein Byte, das kein UTF-8 ist: Speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
        <source>Two columns have the name %1</source>
        <translation>Zwei Spalten heißen %1</translation>
    </message>
    <message>
        <source>Column %1 has no name</source>
        <translation>Spalte %1 hat keinen Namen</translation>
    </message>
    <message>
        <source>There are %1 fields where the first line has %2</source>
        <translation>Es sind %1 Felder, wo die erste Zeile %2 hat</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a field: put the field into quotation marks and write the mark twice</source>
        <translation>Ein Anführungszeichen steht mitten im Feld: Setzen Sie das Feld in Anführungszeichen und schreiben Sie das Zeichen doppelt</translation>
    </message>
    <message>
        <source>There is more behind a closing quotation mark: a mark inside a field is written twice</source>
        <translation>Nach einem schließenden Anführungszeichen folgt noch etwas: Innerhalb eines Feldes wird das Zeichen doppelt geschrieben</translation>
    </message>
    <message>
        <source>The quotation marks that open here are never closed</source>
        <translation>Die hier geöffneten Anführungszeichen werden nie geschlossen</translation>
    </message>
    <message>
        <source>There is no line behind the names of the columns</source>
        <translation>Nach den Spaltennamen folgt keine Zeile</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Verdict</name>
    <message>
        <source>And more: %1.</source>
        <translation>Und weitere: %1.</translation>
    </message>
    <message>
        <source>Well formed</source>
        <translation>Wohlgeformt</translation>
    </message>
    <message>
        <source>%1; every part can be read.</source>
        <translation>%1; jeder Teil ist lesbar.</translation>
    </message>
    <message>
        <source>Partly readable</source>
        <translation>Teilweise lesbar</translation>
    </message>
    <message>
        <source>Not a token</source>
        <translation>Kein Token</translation>
    </message>
    <message>
        <source>A signed token has 3 parts with dots between them, an encrypted one 5; this text has %1.</source>
        <translation>Ein signiertes Token hat 3 Teile mit Punkten dazwischen, ein verschlüsseltes 5; dieser Text hat %1.</translation>
    </message>
    <message>
        <source>Defects in all: %1.</source>
        <translation>Mängel insgesamt: %1.</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>algorithm, description of a key</comment>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>%1 with key %2</source>
        <comment>algorithm, key ID</comment>
        <translation>%1 mit Schlüssel %2</translation>
    </message>
    <message>
        <source>%1; signature %2 of %3</source>
        <translation>%1; Signatur %2 von %3</translation>
    </message>
    <message>
        <source>Signature verified</source>
        <translation>Signatur verifiziert</translation>
    </message>
    <message>
        <source>Signature missing</source>
        <translation>Signatur fehlt</translation>
    </message>
    <message>
        <source>Signature invalid</source>
        <translation>Signatur ungültig</translation>
    </message>
    <message>
        <source>Encrypted, not checked</source>
        <translation>Verschlüsselt, ungeprüft</translation>
    </message>
    <message>
        <source>Signature not checked</source>
        <translation>Signatur ungeprüft</translation>
    </message>
    <message>
        <source>Unsecured</source>
        <translation>Unsigniert</translation>
    </message>
    <message>
        <source>Algorithm not allowed</source>
        <translation>Algorithmus nicht erlaubt</translation>
    </message>
    <message>
        <source>Algorithm not supported</source>
        <translation>Algorithmus nicht unterstützt</translation>
    </message>
    <message>
        <source>Key does not fit</source>
        <translation>Schlüssel passt nicht</translation>
    </message>
    <message>
        <source>Key too small</source>
        <translation>Schlüssel zu klein</translation>
    </message>
    <message>
        <source>Decrypted</source>
        <translation>Entschlüsselt</translation>
    </message>
    <message>
        <source>Decryption failed</source>
        <translation>Entschlüsselung fehlgeschlagen</translation>
    </message>
    <message>
        <source>The header says alg “none”: nobody signed this token. You allowed that.</source>
        <translation>Der Header nennt alg „none“: Niemand hat dieses Token signiert. Sie haben das erlaubt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>algorithm and key, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is nothing that can be checked.</source>
        <translation>Es gibt nichts, was sich prüfen lässt.</translation>
    </message>
    <message>
        <source>The number looks like milliseconds; “%1” counts seconds.</source>
        <translation>Die Zahl sieht nach Millisekunden aus; „%1“ zählt Sekunden.</translation>
    </message>
    <message>
        <source>Active by leeway for another %1</source>
        <translation>Dank Toleranz noch %1 aktiv</translation>
    </message>
    <message>
        <source>It ended on %1; leeway %2 is not over yet.</source>
        <translation>Es endete am %1; die Toleranz von %2 ist noch nicht um.</translation>
    </message>
    <message>
        <source>Expiring in %1</source>
        <translation>Läuft in %1 ab</translation>
    </message>
    <message>
        <source>Active for another %1</source>
        <translation>Noch %1 aktiv</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Bis %1.</translation>
    </message>
    <message>
        <source>Until %1; leeway %2 comes on top.</source>
        <translation>Bis %1; dazu kommt die Toleranz von %2.</translation>
    </message>
    <message>
        <source>Expired just now</source>
        <translation>Soeben abgelaufen</translation>
    </message>
    <message>
        <source>Expired %1 ago</source>
        <translation>Vor %1 abgelaufen</translation>
    </message>
    <message>
        <source>Not yet valid, starts in %1</source>
        <translation>Noch nicht gültig, beginnt in %1</translation>
    </message>
    <message>
        <source>Issued in the future</source>
        <translation>In der Zukunft ausgestellt</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Läuft nie ab</translation>
    </message>
    <message>
        <source>Malformed time</source>
        <translation>Zeit fehlerhaft</translation>
    </message>
    <message>
        <source>Time not checked</source>
        <translation>Zeit ungeprüft</translation>
    </message>
    <message>
        <source>The claims are encrypted.</source>
        <translation>Die Claims sind verschlüsselt.</translation>
    </message>
    <message>
        <source>No claims can be read.</source>
        <translation>Es lassen sich keine Claims lesen.</translation>
    </message>
    <message>
        <source>It has no “exp”: whoever holds it can use it for ever.</source>
        <translation>Es hat kein „exp“: Wer es besitzt, kann es für immer verwenden.</translation>
    </message>
    <message>
        <source>Claim missing</source>
        <translation>Claim fehlt</translation>
    </message>
    <message>
        <source>Malformed claim</source>
        <translation>Claim fehlerhaft</translation>
    </message>
    <message>
        <source>Wrong issuer</source>
        <translation>Falscher Aussteller</translation>
    </message>
    <message>
        <source>Wrong audience</source>
        <translation>Falscher Empfänger</translation>
    </message>
    <message>
        <source>Wrong subject</source>
        <translation>Falsches Subjekt</translation>
    </message>
    <message>
        <source>Wrong type</source>
        <translation>Falscher Typ</translation>
    </message>
    <message>
        <source>Wrong token ID</source>
        <translation>Falsche Token-ID</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Zu alt</translation>
    </message>
    <message>
        <source>Claims violated</source>
        <translation>Claims verletzt</translation>
    </message>
    <message>
        <source>Claims satisfied</source>
        <translation>Claims erfüllt</translation>
    </message>
    <message>
        <source>Every claim that is expected is there and as expected.</source>
        <translation>Jeder erwartete Claim ist vorhanden und wie erwartet.</translation>
    </message>
    <message>
        <source>Claims not checked</source>
        <translation>Claims ungeprüft</translation>
    </message>
    <message>
        <source>No issuer or audience is expected.</source>
        <translation>Weder Aussteller noch Empfänger wird erwartet.</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>Nicht widerrufen</translation>
    </message>
    <message>
        <source>It is not on the list of revoked tokens.</source>
        <translation>Es steht nicht auf der Liste widerrufener Token.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>It was revoked before its time was over.</source>
        <translation>Es wurde vor Ablauf seiner Zeit widerrufen.</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Bereits verwendet</translation>
    </message>
    <message>
        <source>This refresh token was exchanged for another before.</source>
        <translation>Dieses Refresh-Token wurde schon einmal eingelöst.</translation>
    </message>
    <message>
        <source>Revocation not checked</source>
        <translation>Widerruf ungeprüft</translation>
    </message>
    <message>
        <source>No list of revoked tokens was asked.</source>
        <translation>Es wurde keine Liste widerrufener Token befragt.</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::others</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Accepts until</source>
        <translation>Akzeptiert bis</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Needs exp</source>
        <translation>Braucht exp</translation>
    </message>
    <message>
        <source>Fractions</source>
        <translation>Bruchteile</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>The library or tool, with the settings that it comes with</source>
        <translation>Die Bibliothek oder das Werkzeug, mit den mitgelieferten Einstellungen</translation>
    </message>
    <message>
        <source>What it says of the times of this token now</source>
        <translation>Was sie jetzt zu den Zeiten dieses Tokens sagt</translation>
    </message>
    <message>
        <source>The first instant at which it does not accept the token any more</source>
        <translation>Der erste Zeitpunkt, zu dem sie das Token nicht mehr akzeptiert</translation>
    </message>
    <message>
        <source>How much clocks may differ unless somebody sets it</source>
        <translation>Wie weit Uhren abweichen dürfen, solange niemand etwas anderes einstellt</translation>
    </message>
    <message>
        <source>Whether a token without exp is refused</source>
        <translation>Ob ein Token ohne exp abgelehnt wird</translation>
    </message>
    <message>
        <source>Whether an nbf in the future is refused</source>
        <translation>Ob ein nbf in der Zukunft abgelehnt wird</translation>
    </message>
    <message>
        <source>Whether an iat in the future is refused</source>
        <translation>Ob ein iat in der Zukunft abgelehnt wird</translation>
    </message>
    <message>
        <source>What becomes of a fraction of a second in exp</source>
        <translation>Was aus dem Bruchteil einer Sekunde in exp wird</translation>
    </message>
    <message>
        <source>What it is written for</source>
        <translation>Wofür sie geschrieben ist</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>refused when now ≥ %1</source>
        <translation>abgelehnt, wenn jetzt ≥ %1</translation>
    </message>
    <message>
        <source>refused when now &gt; %1</source>
        <translation>abgelehnt, wenn jetzt &gt; %1</translation>
    </message>
    <message>
        <source>; now is cut to whole seconds</source>
        <translation>; „jetzt“ wird auf ganze Sekunden gekürzt</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>erhalten</translation>
    </message>
    <message>
        <source>kept to the microsecond</source>
        <translation>auf die Mikrosekunde erhalten</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>rounded to whole seconds</source>
        <translation>auf ganze Sekunden gerundet</translation>
    </message>
    <message>
        <source>rounded to whole seconds, halves to the even one</source>
        <translation>auf ganze Sekunden gerundet, halbe zur geraden</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>a whole number is accepted, but not in exp</source>
        <translation>eine ganze Zahl wird akzeptiert, aber nicht in exp</translation>
    </message>
    <message>
        <source>a whole number is accepted</source>
        <translation>eine ganze Zahl wird akzeptiert</translation>
    </message>
    <message>
        <source>a whole number or an ISO 8601 date is accepted</source>
        <translation>eine ganze Zahl oder ein Datum nach ISO 8601 wird akzeptiert</translation>
    </message>
    <message>
        <source>a number is accepted</source>
        <translation>eine Zahl wird akzeptiert</translation>
    </message>
    <message>
        <source>the digits that it begins with count, else 0</source>
        <translation>die Ziffern am Anfang zählen, sonst 0</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>as if the claim were not there</source>
        <translation>als gäbe es den Claim nicht</translation>
    </message>
    <message>
        <source>counts as 0</source>
        <translation>zählt als 0</translation>
    </message>
    <message>
        <source>refused when now &lt; %1</source>
        <translation>abgelehnt, wenn jetzt &lt; %1</translation>
    </message>
    <message>
        <source>refused when now ≤ %1</source>
        <translation>abgelehnt, wenn jetzt ≤ %1</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>nicht beachtet</translation>
    </message>
    <message>
        <source>must be a time, may lie in the future</source>
        <translation>muss eine Zeit sein, darf in der Zukunft liegen</translation>
    </message>
    <message>
        <source>%1, unless there is an nbf</source>
        <translation>%1, sofern es kein nbf gibt</translation>
    </message>
    <message>
        <source>nbf later than exp is refused at any time</source>
        <translation>nbf nach exp wird zu jeder Zeit abgelehnt</translation>
    </message>
    <message>
        <source>exp not later than iat is refused at any time</source>
        <translation>exp nicht nach iat wird zu jeder Zeit abgelehnt</translation>
    </message>
    <message>
        <source>0 counts as no claim</source>
        <translation>0 gilt als fehlender Claim</translation>
    </message>
    <message>
        <source>It does not take the value of %1 for a time</source>
        <translation>Sie hält den Wert von %1 nicht für eine Zeit</translation>
    </message>
    <message>
        <source>It takes whole seconds only, in plain digits: %1 is refused</source>
        <translation>Sie nimmt nur ganze Sekunden in reinen Ziffern: %1 wird abgelehnt</translation>
    </message>
    <message>
        <source>%1 is beyond what it can hold</source>
        <translation>%1 liegt außerhalb ihres Wertebereichs</translation>
    </message>
    <message>
        <source>What it makes of this value of %1 was not found in its source</source>
        <translation>Was sie aus diesem Wert von %1 macht, war in ihrem Quelltext nicht zu finden</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source> (leeway %1)</source>
        <translation> (Toleranz %1)</translation>
    </message>
    <message>
        <source>Accepted until %1%2</source>
        <translation>Akzeptiert bis %1%2</translation>
    </message>
    <message>
        <source>Accepted for ever: no end applies</source>
        <translation>Für immer akzeptiert: Es gilt kein Ende</translation>
    </message>
    <message>
        <source>Expired: refused since %1%2</source>
        <translation>Abgelaufen: abgelehnt seit %1%2</translation>
    </message>
    <message>
        <source>Not yet valid: refused until %1 by nbf%2</source>
        <translation>Noch nicht gültig: abgelehnt bis %1 wegen nbf%2</translation>
    </message>
    <message>
        <source>Issued in the future: refused until %1 by iat%2</source>
        <translation>In der Zukunft ausgestellt: abgelehnt bis %1 wegen iat%2</translation>
    </message>
    <message>
        <source>It needs an exp, and the token has none</source>
        <translation>Sie braucht ein exp, und das Token hat keines</translation>
    </message>
    <message>
        <source>nbf is later than exp, which it refuses at any time</source>
        <translation>nbf liegt nach exp, was sie zu jeder Zeit ablehnt</translation>
    </message>
    <message>
        <source>exp is not later than iat, which it refuses at any time</source>
        <translation>exp liegt nicht nach iat, was sie zu jeder Zeit ablehnt</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>if no nbf</source>
        <translation>falls kein nbf</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>gerundet</translation>
    </message>
    <message>
        <source>no exp</source>
        <translation>kein exp</translation>
    </message>
    <message>
        <source>accepted for ever</source>
        <translation>für immer akzeptiert</translation>
    </message>
    <message>
        <source>fractions</source>
        <translation>Bruchteile</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>als Text</translation>
    </message>
    <message>
        <source>as null</source>
        <translation>als null</translation>
    </message>
    <message>
        <source>besides</source>
        <translation>außerdem</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Accepted by %1 of %2</source>
        <translation>Akzeptiert von %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not known</source>
        <translation>
            <numerusform>%1, %n unbekannt</numerusform>
            <numerusform>%1, %n unbekannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::token::skew</name>
    <message>
        <source>too old</source>
        <translation>zu alt</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation>noch nicht gültig</translation>
    </message>
    <message>
        <source>issued in the future</source>
        <translation>in der Zukunft ausgestellt</translation>
    </message>
    <message>
        <source>not a time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Judged at</source>
        <translation>Beurteilt zu</translation>
    </message>
    <message>
        <source>leeway %1</source>
        <translation>Toleranz %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::AboutDialog</name>
    <message>
        <source>About Claimsmith</source>
        <translation>Über Claimsmith</translation>
    </message>
    <message>
        <source>An offline workbench for JSON Web Tokens.</source>
        <translation>Eine Offline-Werkbank für JSON Web Tokens.</translation>
    </message>
    <message>
        <source>Qt %1 · %2
Free software under the MIT licence.</source>
        <translation>Qt %1 · %2
Freie Software unter der MIT-Lizenz.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ApiCard</name>
    <message>
        <source>starting…</source>
        <translation>startet…</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>wird gestoppt…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>Lokale API</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Adresse der API</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Karenz</translation>
    </message>
    <message>
        <source>How long the previous refresh token is still exchanged</source>
        <translation>Wie lange das vorige Refresh-Token noch eingelöst wird</translation>
    </message>
    <message>
        <source>Access lives</source>
        <translation>Access gilt</translation>
    </message>
    <message>
        <source>Lifetime of new access tokens: 1h, 15m, 90s</source>
        <translation>Lebensdauer neuer Access-Token: 1h, 15m, 90s</translation>
    </message>
    <message>
        <source>Refresh lives</source>
        <translation>Refresh gilt</translation>
    </message>
    <message>
        <source>Lifetime of new refresh tokens: 7d, 12h</source>
        <translation>Lebensdauer neuer Refresh-Token: 7d, 12h</translation>
    </message>
    <message>
        <source>The port to listen on at the next start; 0 takes one that is free</source>
        <translation>Der Port, auf dem beim nächsten Start gelauscht wird; 0 nimmt einen freien</translation>
    </message>
    <message>
        <source>&amp;Grace</source>
        <translation>&amp;Karenz</translation>
    </message>
    <message>
        <source>Refresh p&amp;olicy</source>
        <translation>Refresh-&amp;Regel</translation>
    </message>
    <message>
        <source>Acces&amp;s lives</source>
        <translation>Acce&amp;ss gilt</translation>
    </message>
    <message>
        <source>Refresh &amp;lives</source>
        <translation>Re&amp;fresh gilt</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Optionen…</translation>
    </message>
    <message>
        <source>Between %1 and %2.</source>
        <translation>Zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ApiOptionsDialog</name>
    <message>
        <source>&amp;HTTPS, with a certificate that is made for this run</source>
        <translation>&amp;HTTPS, mit einem Zertifikat, das für diesen Lauf erzeugt wird</translation>
    </message>
    <message>
        <source>Clients may move the cloc&amp;k: /_test/clock</source>
        <translation>Clients dürfen die &amp;Uhr verstellen: /_test/clock</translation>
    </message>
    <message>
        <source>Options of the API</source>
        <translation>Optionen der API</translation>
    </message>
    <message>
        <source>Signs new tokens. What another key signed before stays good, and that key stays in the JWKS until then</source>
        <translation>Signiert neue Token. Was zuvor ein anderer Schlüssel signiert hat, bleibt gültig, und jener Schlüssel bleibt so lange im JWKS</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The header parameter typ of access tokens, by which they are told from others</source>
        <translation>Der Header-Parameter typ der Access-Token, an dem sie von anderen zu unterscheiden sind</translation>
    </message>
    <message>
        <source>at+jwt (RFC 9068)</source>
        <translation>at+jwt (RFC 9068)</translation>
    </message>
    <message>
        <source>JWT, as older servers have it</source>
        <translation>JWT, wie bei älteren Servern</translation>
    </message>
    <message>
        <source>For clients that refuse plain HTTP</source>
        <translation>Für Clients, die einfaches HTTP ablehnen</translation>
    </message>
    <message>
        <source>A test of yours expires a token without waiting; this window follows</source>
        <translation>Ihr Test lässt ein Token ablaufen, ohne zu warten; dieses Fenster zieht mit</translation>
    </message>
    <message>
        <source>Origins of web pages that may ask (CORS): words between spaces</source>
        <translation>Origins von Webseiten, die anfragen dürfen (CORS): Wörter, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>HTTPS, origins and the clock are for the next start of the API.</source>
        <translation>HTTPS, Origins und die Uhr gelten ab dem nächsten Start der API.</translation>
    </message>
    <message>
        <source>&amp;Signing key</source>
        <translation>&amp;Signaturschlüssel</translation>
    </message>
    <message>
        <source>&amp;Access tokens are</source>
        <translation>&amp;Access-Token sind</translation>
    </message>
    <message>
        <source>&amp;Other origins</source>
        <translation>Weitere &amp;Origins</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
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
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>As the system: light or dark, and changes with it.</source>
        <translation>Wie das System: hell oder dunkel, und wechselt mit ihm.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::AxisActions</name>
    <message>
        <source>Zoom Timeline &amp;In</source>
        <translation>Zeitachse ver&amp;größern</translation>
    </message>
    <message>
        <source>Show less of the timeline, larger</source>
        <translation>Weniger von der Zeitachse zeigen, dafür größer</translation>
    </message>
    <message>
        <source>Zoom Timeline &amp;Out</source>
        <translation>Zeitachse ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show more of the timeline</source>
        <translation>Mehr von der Zeitachse zeigen</translation>
    </message>
    <message>
        <source>Whole &amp;Timeline</source>
        <translation>Ganze &amp;Zeitachse</translation>
    </message>
    <message>
        <source>Show all of the timeline again</source>
        <translation>Wieder die ganze Zeitachse zeigen</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::AxisWidget</name>
    <message>
        <source>Wheel, + and − zoom, Shift+wheel and Page Up/Down pan, Home shows all.</source>
        <translation>Mausrad, + und − zoomen, Umschalt+Mausrad und Bild auf/ab verschieben, Pos1 zeigt alles.</translation>
    </message>
    <message>
        <source>Drag “now” or double-click to move the clock. ←/→ move it by a second, with Shift by a minute, with Ctrl by an hour.</source>
        <translation>„jetzt“ ziehen oder doppelklicken, um die Uhr zu verstellen. ←/→ verstellen sie um eine Sekunde, mit Umschalt um eine Minute, mit Strg um eine Stunde.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::CandidateDelegate</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ClaimDelegate</name>
    <message>
        <source>Name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ClaimFormView</name>
    <message>
        <source>+ Add parameter</source>
        <translation>+ Parameter</translation>
    </message>
    <message>
        <source>+ Add claim</source>
        <translation>+ Claim</translation>
    </message>
    <message>
        <source>Registered names that are not there yet, or one of your own</source>
        <translation>Registrierte Namen, die noch fehlen, oder ein eigener</translation>
    </message>
    <message>
        <source>A name of your own, or another…</source>
        <translation>Eigener oder anderer Name…</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ClaimRowEditor</name>
    <message>
        <source>What the value is, and how it is written</source>
        <translation>Was der Wert ist und wie er geschrieben wird</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Duplicate, move or delete; a row can be dragged, too</source>
        <translation>Duplizieren, verschieben oder löschen; Zeilen lassen sich auch ziehen</translation>
    </message>
    <message>
        <source>%1 is in the token</source>
        <comment>check box of a claim</comment>
        <translation>%1 ist im Token</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Typ von %1</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>Was sich mit %1 tun lässt</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ClockActions</name>
    <message>
        <source>One second before the token in view expires</source>
        <translation>Eine Sekunde vor Ablauf des angezeigten Tokens</translation>
    </message>
    <message>
        <source>The instant at which the token in view expires</source>
        <translation>Der Zeitpunkt, zu dem das angezeigte Token abläuft</translation>
    </message>
    <message>
        <source>One second after the token in view expired</source>
        <translation>Eine Sekunde nach Ablauf des angezeigten Tokens</translation>
    </message>
    <message>
        <source>The instant from which the token in view is valid</source>
        <translation>Der Zeitpunkt, ab dem das angezeigte Token gültig ist</translation>
    </message>
    <message>
        <source>The instant at which the token in view was issued</source>
        <translation>Der Zeitpunkt, zu dem das angezeigte Token ausgestellt wurde</translation>
    </message>
    <message>
        <source>&amp;Time Panel</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>Show or hide what moves the clock</source>
        <translation>Steuerung der Uhr ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Stand Still</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Time stands still at the instant that is shown, or runs on from it</source>
        <translation>Die Zeit steht beim angezeigten Zeitpunkt still oder läuft von dort weiter</translation>
    </message>
    <message>
        <source>Back to &amp;Real Time</source>
        <translation>Zurück zur &amp;Echtzeit</translation>
    </message>
    <message>
        <source>Tokens are judged and made at the time of this machine again</source>
        <translation>Token werden wieder zur Zeit dieses Rechners beurteilt und erzeugt</translation>
    </message>
    <message>
        <source>Set the clock back by %1</source>
        <translation>Uhr um %1 zurückstellen</translation>
    </message>
    <message>
        <source>Set the clock forward by %1</source>
        <translation>Uhr um %1 vorstellen</translation>
    </message>
    <message>
        <source>Time runs as fast as it does</source>
        <translation>Die Zeit läuft in normalem Tempo</translation>
    </message>
    <message>
        <source>Time runs %1 times as fast: an hour takes %2</source>
        <translation>Die Zeit läuft %1-mal so schnell: Eine Stunde dauert %2</translation>
    </message>
    <message>
        <source>To a Time of the &amp;Token</source>
        <translation>Zu einer Zeit des &amp;Tokens</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>Tem&amp;po</translation>
    </message>
    <message>
        <source>The time is real.</source>
        <translation>Die Zeit ist die wirkliche.</translation>
    </message>
    <message>
        <source>The token in view has no such time.</source>
        <translation>Das angezeigte Token hat keine solche Zeit.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ClockChip</name>
    <message>
        <source>Time stands still</source>
        <translation>Zeit steht still</translation>
    </message>
    <message>
        <source>Test time −%1</source>
        <translation>Testzeit −%1</translation>
    </message>
    <message>
        <source>Test time +%1</source>
        <translation>Testzeit +%1</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>Echtzeit</translation>
    </message>
    <message>
        <source>Tokens are judged at the time of this machine.</source>
        <translation>Token werden zur Zeit dieses Rechners beurteilt.</translation>
    </message>
    <message>
        <source>Tokens are judged at this time, not at the time of this machine.</source>
        <translation>Token werden zu dieser Zeit beurteilt, nicht zur Zeit dieses Rechners.</translation>
    </message>
    <message>
        <source>Press to move the clock.</source>
        <translation>Zum Verstellen der Uhr drücken.</translation>
    </message>
    <message>
        <source>Press to move the clock (%1).</source>
        <translation>Zum Verstellen der Uhr drücken (%1).</translation>
    </message>
    <message>
        <source>%1 seconds since the epoch</source>
        <translation>%1 Sekunden seit der Unix-Epoche</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ClockMemory</name>
    <message>
        <source>Time is real again. When Claimsmith was closed, it stood still at %1.</source>
        <translation>Es gilt wieder die Echtzeit. Beim Schließen von Claimsmith stand die Zeit bei %1 still.</translation>
    </message>
    <message>
        <source>Time is real again. When Claimsmith was closed, it was moved by %1.</source>
        <translation>Es gilt wieder die Echtzeit. Beim Schließen von Claimsmith war die Uhr um %1 verstellt.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ClockPanel</name>
    <message>
        <source>Time panel</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>How fast the time of the clock runs</source>
        <translation>Wie schnell die Zeit der Uhr läuft</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Shifted</source>
        <translation>Versetzt</translation>
    </message>
    <message>
        <source>Runs, with an offset to the time of this machine</source>
        <translation>Läuft, mit einem Versatz zur Zeit dieses Rechners</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Steht</translation>
    </message>
    <message>
        <source>Stands still at a date and time</source>
        <translation>Steht bei Datum und Uhrzeit still</translation>
    </message>
    <message>
        <source>Set the clock to</source>
        <translation>Uhr stellen auf</translation>
    </message>
    <message>
        <source>The clock shows this time at once: seconds since the epoch, a date and time (2026-03-12 14:03:10 is UTC, 2026-03-12T14:03:10+01:00 has its zone), or a distance (now+1h). It runs on, or stands still, as it does now.</source>
        <translation>Die Uhr zeigt sofort diese Zeit: Sekunden seit der Unix-Epoche, Datum und Uhrzeit (2026-03-12 14:03:10 ist UTC, 2026-03-12T14:03:10+01:00 hat seine Zeitzone) oder ein Abstand (now+1h). Sie läuft weiter oder steht still wie zuvor.</translation>
    </message>
    <message>
        <source>Offset to real time</source>
        <translation>Versatz zur Echtzeit</translation>
    </message>
    <message>
        <source>How far the clock is ahead of the time of this machine: 90 (seconds), 1h30m, -2d</source>
        <translation>Wie weit die Uhr der Zeit dieses Rechners voraus ist: 90 (Sekunden), 1h30m, -2d</translation>
    </message>
    <message>
        <source>&amp;Set to</source>
        <translation>&amp;Stellen auf</translation>
    </message>
    <message>
        <source>&amp;Offset</source>
        <translation>&amp;Versatz</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed × %1</source>
        <translation>Tempo × %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Find a command: a few letters of it, of its menu, or its keys</source>
        <translation>Befehl suchen: ein paar Buchstaben davon, von seinem Menü oder seine Tasten</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Nothing that can be done here is called so.</source>
        <translation>Hier lässt sich nichts ausführen, das so heißt.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ConfirmDialog</name>
    <message>
        <source>Send requests to %1?</source>
        <translation>Anfragen an %1 senden?</translation>
    </message>
    <message numerus="yes">
        <source>%n requests will be sent to %1, most of them with tokens made to be refused. Its operator sees them as an attack unless they know of it.</source>
        <translation>
            <numerusform>%n Anfrage wird an %1 gesendet, mit einem Token, das abgelehnt werden soll. Der Betreiber sieht darin einen Angriff, wenn er nicht Bescheid weiß.</numerusform>
            <numerusform>%n Anfragen werden an %1 gesendet, die meisten mit Token, die abgelehnt werden sollen. Der Betreiber sieht darin einen Angriff, wenn er nicht Bescheid weiß.</numerusform>
        </translation>
    </message>
    <message>
        <source>This host is not your machine. Type its name to go on:</source>
        <translation>Dieser Host ist nicht Ihr Rechner. Geben Sie zum Fortfahren seinen Namen ein:</translation>
    </message>
    <message>
        <source>Name of the host</source>
        <translation>Name des Hosts</translation>
    </message>
    <message>
        <source>Type the name of the host to allow the run</source>
        <translation>Hostnamen eingeben, um den Durchlauf zuzulassen</translation>
    </message>
    <message numerus="yes">
        <source>Send %n requests</source>
        <translation>
            <numerusform>%n Anfrage senden</numerusform>
            <numerusform>%n Anfragen senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends the requests to %1 and to no other host</source>
        <translation>Sendet die Anfragen an %1 und an keinen anderen Host</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::CraftActions</name>
    <message>
        <source>&amp;Add Claim…</source>
        <translation>Claim &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Choose a claim to add to the form</source>
        <translation>Einen Claim zum Hinzufügen wählen</translation>
    </message>
    <message>
        <source>&amp;Duplicate Claim</source>
        <translation>Claim &amp;duplizieren</translation>
    </message>
    <message>
        <source>Add the claim with the keyboard a second time, below it</source>
        <translation>Den Claim mit dem Tastaturfokus darunter ein zweites Mal hinzufügen</translation>
    </message>
    <message>
        <source>Move Claim &amp;Up</source>
        <translation>Claim nach &amp;oben</translation>
    </message>
    <message>
        <source>Move the claim with the keyboard before the one above</source>
        <translation>Den Claim mit dem Tastaturfokus vor den darüber verschieben</translation>
    </message>
    <message>
        <source>Move Claim Dow&amp;n</source>
        <translation>Claim nach &amp;unten</translation>
    </message>
    <message>
        <source>Move the claim with the keyboard behind the one below</source>
        <translation>Den Claim mit dem Tastaturfokus hinter den darunter verschieben</translation>
    </message>
    <message>
        <source>D&amp;elete Claim</source>
        <translation>Claim &amp;löschen</translation>
    </message>
    <message>
        <source>Take the claim with the keyboard out of the form</source>
        <translation>Den Claim mit dem Tastaturfokus aus dem Formular entfernen</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Erzeugen</translation>
    </message>
    <message>
        <source>Make the tokens anew: issued now, with new identifiers</source>
        <translation>Token neu erzeugen: jetzt ausgestellt, mit neuen Kennungen</translation>
    </message>
    <message>
        <source>&amp;Copy Token</source>
        <translation>Token &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the token, or the access token of a pair; the clipboard is cleared after a while</source>
        <translation>Token oder Access-Token eines Paars kopieren; die Zwischenablage wird nach einer Weile geleert</translation>
    </message>
    <message>
        <source>Copy &amp;Bearer Header</source>
        <translation>&amp;Bearer-Header kopieren</translation>
    </message>
    <message>
        <source>Copy Authorization: Bearer and the token</source>
        <translation>Authorization: Bearer samt Token kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Refresh Token</source>
        <translation>&amp;Refresh-Token kopieren</translation>
    </message>
    <message>
        <source>Copy the refresh token of the pair</source>
        <translation>Refresh-Token des Paars kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;OAuth Response</source>
        <translation>OAuth-Ant&amp;wort kopieren</translation>
    </message>
    <message>
        <source>Copy the answer of a token endpoint, RFC 6749 §5.1</source>
        <translation>Antwort eines Token-Endpunkts kopieren, RFC 6749 §5.1</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Look at the token, or the access token of a pair, on the Inspect page</source>
        <translation>Token oder Access-Token eines Paars auf der Seite „Prüfen“ ansehen</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>Beob&amp;achten</translation>
    </message>
    <message>
        <source>Count down to the end of these tokens on the Watch page; they are renewed together, from this form and key</source>
        <translation>Bis zum Ablauf dieser Token auf der Seite „Beobachten“ herunterzählen; sie werden gemeinsam erneuert, mit diesem Formular und Schlüssel</translation>
    </message>
    <message>
        <source>Make &amp;Many…</source>
        <translation>&amp;Viele erzeugen…</translation>
    </message>
    <message>
        <source>Make many tokens of this form, to a file</source>
        <translation>Viele Token aus diesem Formular in eine Datei erzeugen</translation>
    </message>
    <message>
        <source>Save as &amp;Template…</source>
        <translation>Als Vorla&amp;ge speichern…</translation>
    </message>
    <message>
        <source>Keep this form, without its key, to start from again</source>
        <translation>Dieses Formular ohne seinen Schlüssel behalten, um später davon auszugehen</translation>
    </message>
    <message>
        <source>&amp;Import Templates…</source>
        <translation>Vorlagen &amp;importieren…</translation>
    </message>
    <message>
        <source>Add the templates of a file</source>
        <translation>Vorlagen einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Export Templates…</source>
        <translation>Vorlagen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write your own templates to a file</source>
        <translation>Eigene Vorlagen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Delete Template</source>
        <translation>Vorlage lös&amp;chen</translation>
    </message>
    <message>
        <source>Take the chosen template of your own away; it can be undone</source>
        <translation>Die gewählte eigene Vorlage entfernen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Raw &amp;JSON</source>
        <translation>Roh-&amp;JSON</translation>
    </message>
    <message>
        <source>Show the claims as JSON text instead of a form</source>
        <translation>Claims als JSON-Text statt als Formular anzeigen</translation>
    </message>
    <message>
        <source>{ } Raw JSON</source>
        <translation>{ } Roh-JSON</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Claims</translation>
    </message>
    <message>
        <source>&amp;Refresh Claims</source>
        <translation>&amp;Refresh-Claims</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>&amp;Header</translation>
    </message>
    <message>
        <source>Show this tab</source>
        <translation>Diesen Reiter anzeigen</translation>
    </message>
    <message>
        <source>&amp;New Key…</source>
        <translation>&amp;Neuer Schlüssel…</translation>
    </message>
    <message>
        <source>Make a secret or a pair of keys</source>
        <translation>Geheimnis oder Schlüsselpaar erzeugen</translation>
    </message>
    <message>
        <source>&amp;Paste Key…</source>
        <translation>Schlüssel &amp;einfügen…</translation>
    </message>
    <message>
        <source>Add a key as text: JWK, JWKS, PEM</source>
        <translation>Schlüssel als Text hinzufügen: JWK, JWKS, PEM</translation>
    </message>
    <message>
        <source>&amp;Open Key File…</source>
        <translation>Schlüsseldatei &amp;öffnen…</translation>
    </message>
    <message>
        <source>Add the keys of a file</source>
        <translation>Schlüssel einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;Secret…</source>
        <translation>&amp;Geheimnis hinzufügen…</translation>
    </message>
    <message>
        <source>Add the secret of an HMAC</source>
        <translation>Geheimnis eines HMAC hinzufügen</translation>
    </message>
    <message>
        <source>New pair: issued now</source>
        <translation>Neues Paar: jetzt ausgestellt</translation>
    </message>
    <message>
        <source>New token: issued now</source>
        <translation>Neues Token: jetzt ausgestellt</translation>
    </message>
    <message>
        <source>There is no key to sign with yet: make one with Enter, or add your own</source>
        <translation>Noch gibt es keinen Schlüssel zum Signieren: Erzeugen Sie einen mit der Eingabetaste oder fügen Sie Ihren eigenen hinzu</translation>
    </message>
    <message>
        <source>This key cannot sign: it has no private half. It verifies tokens on the Inspect page.</source>
        <translation>Dieser Schlüssel kann nicht signieren: Ihm fehlt die private Hälfte. Er verifiziert Token auf der Seite „Prüfen“.</translation>
    </message>
    <message>
        <source>Token copied</source>
        <translation>Token kopiert</translation>
    </message>
    <message>
        <source>Refresh token copied</source>
        <translation>Refresh-Token kopiert</translation>
    </message>
    <message>
        <source>Bearer header copied</source>
        <translation>Bearer-Header kopiert</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Watched: see the Watch page (Ctrl+5)</source>
        <translation>Wird beobachtet: siehe Seite „Beobachten“ (Strg+5)</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the template. It keeps claims and header, never a key</source>
        <translation>Name der Vorlage. Sie behält Claims und Header, niemals einen Schlüssel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Template %1 saved</source>
        <translation>Vorlage %1 gespeichert</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Vorlagen importieren</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Vorlagen (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n templates added</source>
        <translation>
            <numerusform>%n Vorlage hinzugefügt</numerusform>
            <numerusform>%n Vorlagen hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>Vorlagen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n templates written</source>
        <translation>
            <numerusform>%n Vorlage geschrieben</numerusform>
            <numerusform>%n Vorlagen geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Template %1 deleted</source>
        <translation>Vorlage %1 gelöscht</translation>
    </message>
    <message>
        <source>&amp;Generate Pair</source>
        <translation>Paar &amp;erzeugen</translation>
    </message>
    <message>
        <source>&amp;Generate Token</source>
        <translation>Token &amp;erzeugen</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::CraftPage</name>
    <message>
        <source>Save as template…</source>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Fill the form from a template; undo brings back what was there</source>
        <translation>Formular aus einer Vorlage füllen; „Rückgängig“ stellt den vorigen Inhalt wieder her</translation>
    </message>
    <message>
        <source>Own form</source>
        <translation>Eigenes Formular</translation>
    </message>
    <message>
        <source>Keep this form, without its key, to start from again</source>
        <translation>Dieses Formular ohne seinen Schlüssel behalten, um später davon auszugehen</translation>
    </message>
    <message>
        <source>Make many tokens; import, export and delete templates</source>
        <translation>Viele Token erzeugen; Vorlagen importieren, exportieren und löschen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Make the tokens anew: issued now, with new identifiers (Ctrl+Enter)</source>
        <translation>Token neu erzeugen: jetzt ausgestellt, mit neuen Kennungen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Generate pair</source>
        <translation>Paar erzeugen</translation>
    </message>
    <message>
        <source>Generate token</source>
        <translation>Token erzeugen</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is in the keyring: %2</source>
        <translation>%1 ist im Schlüsselbund: %2</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::CraftSection</name>
    <message>
        <source>Craft</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>What the templates of the program bring. Your own templates stay as they are.</source>
        <translation>Womit die Vorlagen des Programms beginnen. Ihre eigenen Vorlagen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>As the key suggests</source>
        <translation>Wie vom Schlüssel nahegelegt</translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>&amp;Algorithmus</translation>
    </message>
    <message>
        <source>Where a key can sign with several; another key keeps to its own.</source>
        <translation>Wo ein Schlüssel mit mehreren signieren kann; jeder andere Schlüssel bleibt bei seinem eigenen.</translation>
    </message>
    <message>
        <source>&amp;Lifetime</source>
        <translation>&amp;Lebensdauer</translation>
    </message>
    <message>
        <source>As the template has it</source>
        <translation>Wie in der Vorlage</translation>
    </message>
    <message>
        <source>Of access and ID tokens: 15m, 1h30m, 7d.</source>
        <translation>Von Access- und ID-Token: 15m, 1h30m, 7d.</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Aussteller</translation>
    </message>
    <message>
        <source>The claim iss of new tokens.</source>
        <translation>Der Claim iss neuer Token.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::DateTimeEditor</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>The instant of issue</source>
        <translation>Der Zeitpunkt der Ausstellung</translation>
    </message>
    <message>
        <source>Later by a quarter of an hour, an hour or a day</source>
        <translation>Später um eine Viertelstunde, eine Stunde oder einen Tag</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>now, in 90 min, 2026-03-12 14:00, 1773320590</source>
        <translation>now, in 90 min, 2026-03-12 14:00, 1773320590</translation>
    </message>
    <message>
        <source>now, now+1h, in 90 min, 5 min ago, a date as 2026-03-12T14:00Z, or epoch seconds</source>
        <translation>now, now+1h, in 90 min, 5 min ago, ein Datum wie 2026-03-12T14:00Z oder Unix-Sekunden</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::DesktopNotifier</name>
    <message>
        <source>The desktop&apos;s message bus (D-Bus) cannot be reached, so it shows no notification.</source>
        <translation>Der Nachrichtenbus des Desktops (D-Bus) ist nicht erreichbar, daher zeigt er keine Benachrichtigung.</translation>
    </message>
    <message>
        <source>This desktop has no program that shows notifications: none answers to %1.</source>
        <translation>Auf diesem Desktop gibt es kein Programm, das Benachrichtigungen anzeigt: Keines antwortet auf %1.</translation>
    </message>
    <message>
        <source>Show Claimsmith</source>
        <translation>Claimsmith anzeigen</translation>
    </message>
    <message>
        <source>The desktop refused to show a notification: %1</source>
        <translation>Der Desktop hat es abgelehnt, eine Benachrichtigung anzuzeigen: %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::DetailsCard</name>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Findings, %1</source>
        <translation>Befunde, %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::EditActions</name>
    <message>
        <source>E&amp;dit</source>
        <translation>Bearbei&amp;ten</translation>
    </message>
    <message>
        <source>Edit header and payload in their place; every edit is signed at once where a private key fits</source>
        <translation>Header und Payload an Ort und Stelle bearbeiten; jede Änderung wird sofort signiert, wenn ein privater Schlüssel passt</translation>
    </message>
    <message>
        <source>Expire No&amp;w</source>
        <translation>&amp;Jetzt ablaufen</translation>
    </message>
    <message>
        <source>Set exp to the current time, the first second in which the token is refused; your leeway is counted in</source>
        <translation>exp auf die aktuelle Zeit setzen, die erste Sekunde, in der das Token abgelehnt wird; Ihre Toleranz ist eingerechnet</translation>
    </message>
    <message>
        <source>E&amp;xtend by 1 h</source>
        <translation>Um 1 h &amp;verlängern</translation>
    </message>
    <message>
        <source>Add an hour to exp</source>
        <translation>exp um eine Stunde erhöhen</translation>
    </message>
    <message>
        <source>S&amp;hift All Times</source>
        <translation>Alle &amp;Zeiten verschieben</translation>
    </message>
    <message>
        <source>Move exp, nbf, iat and auth_time together; fractions keep their digits</source>
        <translation>exp, nbf, iat und auth_time gemeinsam verschieben; Nachkommastellen bleiben erhalten</translation>
    </message>
    <message>
        <source>Shift Times</source>
        <translation>Zeiten verschieben</translation>
    </message>
    <message>
        <source>&amp;Back to the Pasted Token</source>
        <translation>Zurück zum &amp;eingefügten Token</translation>
    </message>
    <message>
        <source>Take all edits back; undo brings them again</source>
        <translation>Alle Änderungen zurücknehmen; „Rückgängig“ stellt sie wieder her</translation>
    </message>
    <message>
        <source>1 Minute Later</source>
        <translation>1 Minute später</translation>
    </message>
    <message>
        <source>1 Hour Later</source>
        <translation>1 Stunde später</translation>
    </message>
    <message>
        <source>1 Day Later</source>
        <translation>1 Tag später</translation>
    </message>
    <message>
        <source>1 Minute Earlier</source>
        <translation>1 Minute früher</translation>
    </message>
    <message>
        <source>1 Hour Earlier</source>
        <translation>1 Stunde früher</translation>
    </message>
    <message>
        <source>1 Day Earlier</source>
        <translation>1 Tag früher</translation>
    </message>
    <message>
        <source>As if Issued &amp;Now</source>
        <translation>Wie &amp;jetzt ausgestellt</translation>
    </message>
    <message>
        <source>Shift all times so that iat is the current time</source>
        <translation>Alle Zeiten so verschieben, dass iat die aktuelle Zeit ist</translation>
    </message>
    <message>
        <source>By &amp;Another Duration…</source>
        <translation>Um eine &amp;andere Dauer…</translation>
    </message>
    <message>
        <source>Send to Cra&amp;ft</source>
        <translation>An „Erste&amp;llen“ senden</translation>
    </message>
    <message>
        <source>Fill the form of the Craft page with this token, byte for byte</source>
        <translation>Formular der Seite „Erstellen“ mit diesem Token füllen, Byte für Byte</translation>
    </message>
    <message>
        <source>Header and payload of this token cannot be shown in a form.</source>
        <translation>Header und Payload dieses Tokens lassen sich nicht in einem Formular darstellen.</translation>
    </message>
    <message>
        <source>E&amp;dit Value	F2</source>
        <translation>&amp;Wert bearbeiten	F2</translation>
    </message>
    <message>
        <source>Edit the value of the selected claim</source>
        <translation>Wert des ausgewählten Claims bearbeiten</translation>
    </message>
    <message>
        <source>Re&amp;name Claim	Shift+F2</source>
        <translation>Claim &amp;umbenennen	Umschalt+F2</translation>
    </message>
    <message>
        <source>Give the selected claim another name</source>
        <translation>Dem ausgewählten Claim einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Add Clai&amp;m</source>
        <translation>Claim &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add a claim at the end of the object that the selected one is in</source>
        <translation>Am Ende des Objekts, in dem der ausgewählte Claim steht, einen Claim hinzufügen</translation>
    </message>
    <message>
        <source>Dup&amp;licate Claim</source>
        <translation>Claim &amp;duplizieren</translation>
    </message>
    <message>
        <source>Put the same claim behind the selected one once more: its name then stands twice</source>
        <translation>Denselben Claim hinter dem ausgewählten noch einmal einfügen: Sein Name steht dann zweimal da</translation>
    </message>
    <message>
        <source>D&amp;elete Claim</source>
        <translation>Claim lös&amp;chen</translation>
    </message>
    <message>
        <source>Take the selected claim out of the token</source>
        <translation>Ausgewählten Claim aus dem Token entfernen</translation>
    </message>
    <message>
        <source>Shift All Times</source>
        <translation>Alle Zeiten verschieben</translation>
    </message>
    <message>
        <source>By how much? 90 (seconds), 15m, 1h30m, 7d; with a minus to an earlier time</source>
        <translation>Um wie viel? 90 (Sekunden), 15m, 1h30m, 7d; mit Minuszeichen auf eine frühere Zeit</translation>
    </message>
    <message>
        <source>add a claim</source>
        <translation>Claim hinzufügen</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::EditBar</name>
    <message>
        <source>Quick edits</source>
        <translation>Schnelle Änderungen</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::EditMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>What has the keyboard knows no such thing.</source>
        <translation>Was den Tastaturfokus hat, kennt das nicht.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::EditPane</name>
    <message>
        <source>Lay Out</source>
        <translation>Formatieren</translation>
    </message>
    <message>
        <source>Header as JSON</source>
        <translation>Header als JSON</translation>
    </message>
    <message>
        <source>Payload as JSON</source>
        <translation>Payload als JSON</translation>
    </message>
    <message>
        <source>Lay the JSON out with line breaks and indents; the white space is signed too</source>
        <translation>JSON mit Zeilenumbrüchen und Einzügen formatieren; der Leerraum wird mitsigniert</translation>
    </message>
    <message>
        <source>That is %L1 characters: more than any token. A token may have 4 MiB.</source>
        <translation>Das sind %L1 Zeichen: mehr, als ein Token je hat. Ein Token darf 4 MiB groß sein.</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>as received</source>
        <translation>wie empfangen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>size, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 that cannot be edited as text</source>
        <translation>%1, nicht als Text bearbeitbar</translation>
    </message>
    <message>
        <source>lay out</source>
        <translation>formatieren</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ElsewhereActions</name>
    <message>
        <source>Copy Table as &amp;Markdown</source>
        <translation>Tabelle als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy the table of the tab Elsewhere in words: for a ticket or a wiki</source>
        <translation>Tabelle des Reiters „Anderswo“ in Worten kopieren: für ein Ticket oder ein Wiki</translation>
    </message>
    <message>
        <source>Copy Table as CS&amp;V</source>
        <translation>Tabelle als CS&amp;V kopieren</translation>
    </message>
    <message>
        <source>Copy the table of the tab Elsewhere in codes and seconds: for a program or a spreadsheet</source>
        <translation>Tabelle des Reiters „Anderswo“ in Codes und Sekunden kopieren: für ein Programm oder eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>&amp;Elsewhere</source>
        <translation>&amp;Anderswo</translation>
    </message>
    <message>
        <source>Show how other libraries would judge the times of the token</source>
        <translation>Zeigen, wie andere Bibliotheken die Zeiten des Tokens beurteilen würden</translation>
    </message>
    <message>
        <source>Clock &amp;Skew</source>
        <translation>&amp;Uhrabweichung</translation>
    </message>
    <message>
        <source>Show what verifiers say whose clock is off, or who allow another leeway</source>
        <translation>Zeigen, was Prüfer sagen, deren Uhr falsch geht oder die eine andere Toleranz zulassen</translation>
    </message>
    <message>
        <source>Set Clock to This &amp;Row</source>
        <translation>Uhr auf diese &amp;Zeile stellen</translation>
    </message>
    <message>
        <source>Set the clock to the instant of the row that is selected under Clock skew</source>
        <translation>Uhr auf den Zeitpunkt der unter „Uhrabweichung“ ausgewählten Zeile stellen</translation>
    </message>
    <message>
        <source>Table copied as Markdown</source>
        <translation>Tabelle als Markdown kopiert</translation>
    </message>
    <message>
        <source>Table copied as CSV</source>
        <translation>Tabelle als CSV kopiert</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ElsewhereTab</name>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>What other libraries say of the token by default</source>
        <translation>Was andere Bibliotheken in Standardeinstellung zum Token sagen</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>Uhrabweichung</translation>
    </message>
    <message>
        <source>What a verifier says whose clock is off, or who allows another leeway</source>
        <translation>Was ein Prüfer sagt, dessen Uhr falsch geht oder der eine andere Toleranz zulässt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy this table as Markdown or CSV</source>
        <translation>Diese Tabelle als Markdown oder CSV kopieren</translation>
    </message>
    <message>
        <source>Times alone, by the defaults of each library; no part of the verdict.</source>
        <translation>Nur die Zeiten, nach den Standardeinstellungen jeder Bibliothek; kein Teil des Urteils.</translation>
    </message>
    <message>
        <source>Times alone; not the verdict.</source>
        <translation>Nur die Zeiten; nicht das Urteil.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::EmptyNote</name>
    <message>
        <source>Show the payload</source>
        <translation>Payload anzeigen</translation>
    </message>
    <message>
        <source>Show the header</source>
        <translation>Header anzeigen</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::EmptyState</name>
    <message>
        <source>Is this token good?</source>
        <translation>Ist dieses Token gültig?</translation>
    </message>
    <message>
        <source>Paste it on the left: the token alone, an Authorization header, a cookie, a URL, a JSON answer or a curl command.
Then add the key that should have signed it.
Nothing leaves this machine.</source>
        <translation>Fügen Sie es links ein: das Token allein, einen Authorization-Header, ein Cookie, eine URL, eine JSON-Antwort oder einen curl-Befehl.
Fügen Sie dann den Schlüssel hinzu, der es signiert haben sollte.
Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Inspect what the clipboard holds</source>
        <translation>Inhalt der Zwischenablage prüfen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open a file that holds a token or a key; it may be dropped here too</source>
        <translation>Datei öffnen, die ein Token oder einen Schlüssel enthält; sie kann auch hier abgelegt werden</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Shows a token that is good until 2099, and adds its key</source>
        <translation>Zeigt ein bis 2099 gültiges Token an und fügt seinen Schlüssel hinzu</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ExpectCard</name>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Aussteller</translation>
    </message>
    <message>
        <source>The iss claim must be exactly this; empty: any</source>
        <translation>Der Claim iss muss genau so lauten; leer: beliebig</translation>
    </message>
    <message>
        <source>&amp;Audience</source>
        <translation>&amp;Empfänger</translation>
    </message>
    <message>
        <source>The aud claim must hold one of these, parted by commas; empty: any</source>
        <translation>Der Claim aud muss einen davon enthalten, durch Kommas getrennt; leer: beliebig</translation>
    </message>
    <message>
        <source>&amp;Leeway</source>
        <translation>&amp;Toleranz</translation>
    </message>
    <message>
        <source>How much clocks may differ: 30s, 5m, 1h30m. It is added to exp and taken from nbf</source>
        <translation>Wie weit Uhren abweichen dürfen: 30s, 5m, 1h30m. Wird zu exp addiert und von nbf abgezogen</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>0s</source>
        <translation>0s</translation>
    </message>
    <message>
        <source>Subject, type, required claims, age, algorithms and strictness</source>
        <translation>Subjekt, Typ, erforderliche Claims, Alter, Algorithmen und Strenge</translation>
    </message>
    <message>
        <source>subject %1</source>
        <translation>Subjekt %1</translation>
    </message>
    <message>
        <source>typ %1</source>
        <translation>typ %1</translation>
    </message>
    <message>
        <source>jti %1</source>
        <translation>jti %1</translation>
    </message>
    <message>
        <source>must have %1</source>
        <translation>%1 erforderlich</translation>
    </message>
    <message>
        <source>at most %1 old</source>
        <translation>höchstens %1 alt</translation>
    </message>
    <message>
        <source>iat not in the future</source>
        <translation>iat nicht in der Zukunft</translation>
    </message>
    <message>
        <source>strict key sizes</source>
        <translation>strenge Schlüsselgrößen</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Außerdem: %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ExpectDialog</name>
    <message>
        <source>What is expected of the token</source>
        <translation>Was vom Token erwartet wird</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Aussteller</translation>
    </message>
    <message>
        <source>The iss claim must be exactly this</source>
        <translation>Der Claim iss muss genau so lauten</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>&amp;Audience</source>
        <translation>&amp;Empfänger</translation>
    </message>
    <message>
        <source>The aud claim must hold one of these, parted by commas</source>
        <translation>Der Claim aud muss einen davon enthalten, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Subjekt</translation>
    </message>
    <message>
        <source>The sub claim must be exactly this</source>
        <translation>Der Claim sub muss genau so lauten</translation>
    </message>
    <message>
        <source>&amp;Type (typ)</source>
        <translation>T&amp;yp (typ)</translation>
    </message>
    <message>
        <source>The typ header parameter: at+jwt, JWT, …; upper and lower case are the same</source>
        <translation>Der Header-Parameter typ: at+jwt, JWT, …; Groß- und Kleinschreibung sind gleich</translation>
    </message>
    <message>
        <source>Token I&amp;D (jti)</source>
        <translation>Token-I&amp;D (jti)</translation>
    </message>
    <message>
        <source>The jti claim must be exactly this</source>
        <translation>Der Claim jti muss genau so lauten</translation>
    </message>
    <message>
        <source>&amp;Required claims</source>
        <translation>E&amp;rforderliche Claims</translation>
    </message>
    <message>
        <source>Names of claims that must be there, parted by commas</source>
        <translation>Namen der Claims, die vorhanden sein müssen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>none: exp, sub, …</source>
        <translation>keine: exp, sub, …</translation>
    </message>
    <message>
        <source>&amp;Leeway</source>
        <translation>&amp;Toleranz</translation>
    </message>
    <message>
        <source>How much clocks may differ: 30s, 5m, 1h30m</source>
        <translation>Wie weit Uhren abweichen dürfen: 30s, 5m, 1h30m</translation>
    </message>
    <message>
        <source>0s</source>
        <translation>0s</translation>
    </message>
    <message>
        <source>&amp;Greatest age</source>
        <translation>&amp;Höchstalter</translation>
    </message>
    <message>
        <source>How long ago iat may be: 15m, 1h, 7d</source>
        <translation>Wie lange iat zurückliegen darf: 15m, 1h, 7d</translation>
    </message>
    <message>
        <source>&amp;Expiring soon</source>
        <translation>&amp;Läuft bald ab</translation>
    </message>
    <message>
        <source>With less time left than this, an active token is shown as expiring soon</source>
        <translation>Bleibt weniger Zeit als diese, wird ein aktives Token als bald ablaufend angezeigt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Refuse a token that was issued in the &amp;future (iat)</source>
        <translation>In der &amp;Zukunft ausgestellte Token ablehnen (iat)</translation>
    </message>
    <message>
        <source>Refuse keys smaller than RFC 7518 &amp;wants</source>
        <translation>Schlüssel ablehnen, die &amp;kleiner sind, als RFC 7518 verlangt</translation>
    </message>
    <message>
        <source>RSA under 2048 bits, and HMAC secrets shorter than the hash</source>
        <translation>RSA unter 2048 Bit und HMAC-Geheimnisse, die kürzer sind als der Hash</translation>
    </message>
    <message>
        <source>Al&amp;gorithms</source>
        <translation>Al&amp;gorithmen</translation>
    </message>
    <message>
        <source>None checked: every algorithm that the key fits, but not none</source>
        <translation>Keiner angekreuzt: jeder Algorithmus, zu dem der Schlüssel passt, aber nicht none</translation>
    </message>
    <message>
        <source>none (a token without a signature)</source>
        <translation>none (ein Token ohne Signatur)</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ExportDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n keys</source>
        <translation>
            <numerusform>%n Schlüssel exportieren</numerusform>
            <numerusform>%n Schlüssel exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>How the key is written</source>
        <translation>Wie der Schlüssel geschrieben wird</translation>
    </message>
    <message>
        <source>Encrypts the private key; it is kept nowhere</source>
        <translation>Verschlüsselt den privaten Schlüssel; sie wird nirgends behalten</translation>
    </message>
    <message>
        <source>The same once more: a mistake would lock you out</source>
        <translation>Noch einmal dieselbe: Ein Tippfehler würde Sie aussperren</translation>
    </message>
    <message>
        <source>The file that is written</source>
        <translation>Die Zieldatei</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Pass phrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Da&amp;tei</translation>
    </message>
    <message>
        <source>The public part alone: it may be given to anybody.</source>
        <translation>Nur der öffentliche Teil: Er darf an jeden weitergegeben werden.</translation>
    </message>
    <message>
        <source>The private key, encrypted. The file can be read by you alone.</source>
        <translation>Der private Schlüssel, verschlüsselt. Nur Sie können die Datei lesen.</translation>
    </message>
    <message>
        <source>The private key as it is: whoever reads it can sign. The file can be read by you alone.</source>
        <translation>Der private Schlüssel im Klartext: Wer ihn liest, kann signieren. Nur Sie können die Datei lesen.</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation>Wird verschlüsselt…</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The pass phrases differ.</source>
        <translation>Die Passphrasen stimmen nicht überein.</translation>
    </message>
    <message>
        <source>There is a file of this name; it is replaced.</source>
        <translation>Eine Datei dieses Namens ist vorhanden; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::FactsCard</name>
    <message>
        <source>use: %1</source>
        <translation>use: %1</translation>
    </message>
    <message>
        <source>key_ops: %1</source>
        <translation>key_ops: %1</translation>
    </message>
    <message>
        <source>alg: %1</source>
        <translation>alg: %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What the keyring calls it; empty brings back its own name</source>
        <translation>Name im Schlüsselbund; leer stellt den eigenen Namen wieder her</translation>
    </message>
    <message>
        <source>Key &amp;ID</source>
        <translation>Schlüssel-&amp;ID</translation>
    </message>
    <message>
        <source>The kid that tokens name it by</source>
        <translation>Die kid, mit der Token ihn nennen</translation>
    </message>
    <message>
        <source>From thumbprint</source>
        <translation>Aus Thumbprint</translation>
    </message>
    <message>
        <source>Take the SHA-256 thumbprint (RFC 7638) as key ID</source>
        <translation>SHA-256-Thumbprint (RFC 7638) als Schlüssel-ID übernehmen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Can do</source>
        <translation>Kann</translation>
    </message>
    <message>
        <source>Limited to</source>
        <translation>Nur für</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Thumbprint</translation>
    </message>
    <message>
        <source>SHA-256 of the public members (RFC 7638)</source>
        <translation>SHA-256 der öffentlichen Elemente (RFC 7638)</translation>
    </message>
    <message>
        <source>x5t</source>
        <translation>x5t</translation>
    </message>
    <message>
        <source>SHA-1 of its certificate (RFC 7517 §4.8)</source>
        <translation>SHA-1 seines Zertifikats (RFC 7517 §4.8)</translation>
    </message>
    <message>
        <source>x5t#S256</source>
        <translation>x5t#S256</translation>
    </message>
    <message>
        <source>SHA-256 of its certificate (RFC 7517 §4.9)</source>
        <translation>SHA-256 seines Zertifikats (RFC 7517 §4.9)</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Herkunft</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>Export, keep or delete them together.</source>
        <translation>Gemeinsam exportieren, behalten oder löschen.</translation>
    </message>
    <message>
        <source>Select a key to see what it is.</source>
        <translation>Wählen Sie einen Schlüssel, um zu sehen, was er ist.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Being saved in the system key store…</source>
        <translation>Wird im System-Schlüsselspeicher gesichert…</translation>
    </message>
    <message>
        <source>%1; its secret is being asked for…</source>
        <translation>%1; das Geheimnis wird abgefragt…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Ask for the pass phrase of the file</source>
        <translation>Nach der Passphrase der Datei fragen</translation>
    </message>
    <message>
        <source>Keep for this run only</source>
        <translation>Nur für diese Programmsitzung</translation>
    </message>
    <message>
        <source>The system key store forgets it; it is gone when the program ends</source>
        <translation>Der System-Schlüsselspeicher vergisst ihn; mit dem Programmende ist er weg</translation>
    </message>
    <message>
        <source>Keep in the system key store</source>
        <translation>Im System-Schlüsselspeicher behalten</translation>
    </message>
    <message>
        <source>It is there again at the next start</source>
        <translation>Er ist beim nächsten Start wieder da</translation>
    </message>
    <message>
        <source>No key store is at hand: keys stay for this run</source>
        <translation>Kein Schlüsselspeicher verfügbar: Schlüssel bleiben bis zum Programmende</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::FetchDialog</name>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Abrufen</translation>
    </message>
    <message>
        <source>&amp;Keep in the system key store</source>
        <translation>Im System-Schlüsselspeicher &amp;behalten</translation>
    </message>
    <message>
        <source>Fetch the keys of a server</source>
        <translation>Schlüssel eines Servers abrufen</translation>
    </message>
    <message>
        <source>https://login.example, or the address of its JWKS</source>
        <translation>https://login.example oder die Adresse seines JWKS</translation>
    </message>
    <message>
        <source>A JWK Set, a discovery document, or an issuer whose discovery document is looked for</source>
        <translation>Ein JWK Set, ein Discovery-Dokument oder ein Aussteller, dessen Discovery-Dokument gesucht wird</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>What was asked and answered</source>
        <translation>Was gefragt und geantwortet wurde</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Nothing is sent before you press Fetch.</source>
        <translation>Nichts wird gesendet, bevor Sie „Abrufen“ drücken.</translation>
    </message>
    <message>
        <source>Fetch asks %1, without cookies or credentials, and what it points to.</source>
        <translation>„Abrufen“ fragt %1, ohne Cookies oder Anmeldedaten, sowie alles, worauf es verweist.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Drop the connection</source>
        <translation>Verbindung abbrechen</translation>
    </message>
    <message>
        <source>Ask the server now</source>
        <translation>Server jetzt abfragen</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n keys</source>
        <translation>
            <numerusform>%n Schlüssel hinzufügen</numerusform>
            <numerusform>%n Schlüssel hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>A&amp;llow asking other machines for keys</source>
        <translation>Abfragen anderer Rechner nach Schlüsseln er&amp;lauben</translation>
    </message>
    <message>
        <source>Sets what the settings say under Network; it can be taken back there</source>
        <translation>Ändert, was in den Einstellungen unter „Netzwerk“ steht; dort lässt es sich zurücknehmen</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ForgetDialog</name>
    <message>
        <source>Forget Everything</source>
        <translation>Alles vergessen</translation>
    </message>
    <message>
        <source>&amp;Remove for Good</source>
        <translation>Endgültig &amp;entfernen</translation>
    </message>
    <message>
        <source>Removes what is ticked; this cannot be undone</source>
        <translation>Entfernt, was angekreuzt ist; lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>All that Claimsmith keeps on this machine. What is ticked is removed for good.</source>
        <translation>Alles, was Claimsmith auf diesem Rechner aufbewahrt. Was angekreuzt ist, wird endgültig entfernt.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Not removed: %1</source>
        <translation>Nicht entfernt: %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::FormCard</name>
    <message>
        <source>Claims and header</source>
        <translation>Claims und Header</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>Access claims</source>
        <translation>Access-Claims</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Refresh claims</source>
        <translation>Refresh-Claims</translation>
    </message>
    <message>
        <source>Something here is refused: there is no token</source>
        <translation>Etwas hier wird abgelehnt: Es gibt kein Token</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::HelpMenu</name>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Open the manual at the page in view</source>
        <translation>Das Handbuch auf der Seite zur aktuellen Ansicht öffnen</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>Befehl &amp;suchen…</translation>
    </message>
    <message>
        <source>Search everything that can be done here, and do it</source>
        <translation>Alles durchsuchen, was sich hier tun lässt, und es ausführen</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>List the keys of every page</source>
        <translation>Die Tasten aller Seiten auflisten</translation>
    </message>
    <message>
        <source>&amp;About Claimsmith</source>
        <translation>&amp;Über Claimsmith</translation>
    </message>
    <message>
        <source>The version, and those of the libraries</source>
        <translation>Die Version und die der Bibliotheken</translation>
    </message>
    <message>
        <source>What&apos;s &amp;This?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Point at a control and hear what it is for; the keys tell it of the one with the keyboard</source>
        <translation>Auf ein Bedienelement zeigen und erfahren, wozu es dient; die Tasten erklären das Element mit dem Tastaturfokus</translation>
    </message>
    <message>
        <source>Take the T&amp;our</source>
        <translation>&amp;Rundgang starten</translation>
    </message>
    <message>
        <source>See the five places to know</source>
        <translation>Die fünf wichtigsten Stellen ansehen</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::HistoryActions</name>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Look at the token on the Inspect page</source>
        <translation>Token auf der Seite „Prüfen“ ansehen</translation>
    </message>
    <message>
        <source>&amp;Copy Token</source>
        <translation>Token &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the selected tokens, a line each; the clipboard is cleared after a while</source>
        <translation>Die ausgewählten Token kopieren, eines je Zeile; die Zwischenablage wird nach einer Weile geleert</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>Beob&amp;achten</translation>
    </message>
    <message>
        <source>Put the selected tokens on the Watch page</source>
        <translation>Die ausgewählten Token auf die Seite „Beobachten“ setzen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Take the selected tokens off the list; it can be undone</source>
        <translation>Ausgewählte Token aus der Liste nehmen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Take all tokens off the list; it can be undone</source>
        <translation>Alle Token aus der Liste nehmen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Filter Tokens</source>
        <translation>Token &amp;filtern</translation>
    </message>
    <message>
        <source>Type what to look for</source>
        <translation>Suchbegriff eingeben</translation>
    </message>
    <message>
        <source>&amp;Keep on This Computer</source>
        <translation>Auf diesem Rechner be&amp;halten</translation>
    </message>
    <message>
        <source>Keep the history when the program ends, encrypted; switching it off removes what is kept</source>
        <translation>Den Verlauf nach dem Programmende verschlüsselt behalten; Ausschalten entfernt, was behalten wurde</translation>
    </message>
    <message>
        <source>Copied; the clipboard is cleared after a while</source>
        <translation>Kopiert; die Zwischenablage wird nach einer Weile geleert</translation>
    </message>
    <message>
        <source>Watched: see the Watch page (Ctrl+5)</source>
        <translation>Wird beobachtet: siehe Seite „Beobachten“ (Strg+5)</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens removed</source>
        <translation>
            <numerusform>%n Token entfernt</numerusform>
            <numerusform>%n Token entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was cleared</source>
        <translation>Der Verlauf wurde geleert</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::HistoryBars</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::HistoryPage</name>
    <message>
        <source>Inspect</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Filter tokens</source>
        <translation>Token filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Shows the tokens that hold every word: subject, issuer, algorithm, verdict, … or a piece of the token (Ctrl+F)</source>
        <translation>Zeigt die Token, die jedes der Wörter enthalten: Subjekt, Aussteller, Algorithmus, Urteil, … oder ein Stück des Tokens (Strg+F)</translation>
    </message>
    <message>
        <source>No token was seen yet</source>
        <translation>Noch kein Token gesehen</translation>
    </message>
    <message>
        <source>Go to Inspect</source>
        <translation>Zu „Prüfen“</translation>
    </message>
    <message>
        <source>Paste a token there (Ctrl+1)</source>
        <translation>Dort ein Token einfügen (Strg+1)</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Make a token or a pair on the Craft page (Ctrl+2)</source>
        <translation>Auf der Seite „Erstellen“ ein Token oder Paar erzeugen (Strg+2)</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>List five tokens, good and bad, and add their key</source>
        <translation>Fünf Token auflisten, gute und schlechte, und ihren Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>No token holds “%1”.</source>
        <translation>Kein Token enthält „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tokens</source>
        <translation>
            <numerusform>%1 von %n Token</numerusform>
            <numerusform>%1 von %n Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Every token that you inspect, make, log in with or watch is listed here, each once, the latest on top. Find it by any word and look at it again.
The list is in memory alone, and gone when the program ends, unless you have it kept below.</source>
        <translation>Jedes Token, das Sie prüfen, erstellen, beobachten oder mit dem Sie sich anmelden, steht hier einmal, das neueste oben. Es ist mit jedem Wort zu finden und lässt sich erneut ansehen.
Die Liste ist nur im Arbeitsspeicher und nach dem Programmende fort, sofern Sie sie nicht unten behalten lassen.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::HistoryView</name>
    <message>
        <source>Tokens that were seen</source>
        <translation>Gesehene Token</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::IdEditor</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Write a new identifier</source>
        <translation>Eine neue Kennung schreiben</translation>
    </message>
    <message>
        <source>UUID, random (version &amp;4)</source>
        <translation>UUID, zufällig (Version &amp;4)</translation>
    </message>
    <message>
        <source>UUID, sorts by time (version &amp;7)</source>
        <translation>UUID, nach Zeit sortierbar (Version &amp;7)</translation>
    </message>
    <message>
        <source>&amp;Random 128 bits, base64url</source>
        <translation>&amp;Zufällige 128 Bit, base64url</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::InspectActions</name>
    <message>
        <source>Copy &amp;Value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy the value of the selected claim: a string without its quotes</source>
        <translation>Wert des ausgewählten Claims kopieren: Zeichenketten ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>Copy &amp;JSON Path</source>
        <translation>&amp;JSON-Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy where the selected claim stands: $.a.b[0]</source>
        <translation>Kopieren, wo der ausgewählte Claim steht: $.a.b[0]</translation>
    </message>
    <message>
        <source>Copy J&amp;SON</source>
        <translation>J&amp;SON kopieren</translation>
    </message>
    <message>
        <source>Copy the selected value exactly as received</source>
        <translation>Ausgewählten Wert genau wie empfangen kopieren</translation>
    </message>
    <message>
        <source>Value copied</source>
        <translation>Wert kopiert</translation>
    </message>
    <message>
        <source>JSON path copied</source>
        <translation>JSON-Pfad kopiert</translation>
    </message>
    <message>
        <source>JSON copied</source>
        <translation>JSON kopiert</translation>
    </message>
    <message>
        <source>&amp;Paste and Inspect</source>
        <translation>&amp;Einfügen und prüfen</translation>
    </message>
    <message>
        <source>Replace the text by what the clipboard holds</source>
        <translation>Text durch den Inhalt der Zwischenablage ersetzen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Take the text away</source>
        <translation>Text entfernen</translation>
    </message>
    <message>
        <source>Try a &amp;Sample</source>
        <translation>&amp;Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Show a token that is good until 2099, and add its key</source>
        <translation>Ein bis 2099 gültiges Token anzeigen und seinen Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Copy Token</source>
        <translation>Token &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the token; the clipboard is cleared after a while</source>
        <translation>Token kopieren; die Zwischenablage wird nach einer Weile geleert</translation>
    </message>
    <message>
        <source>Copy &amp;Redacted Token</source>
        <translation>Token &amp;geschwärzt kopieren</translation>
    </message>
    <message>
        <source>Copy the token without its signature: readable, but of no use to a thief</source>
        <translation>Token ohne Signatur kopieren: lesbar, aber für Diebe nutzlos</translation>
    </message>
    <message>
        <source>Copy &amp;Verdict</source>
        <translation>&amp;Urteil kopieren</translation>
    </message>
    <message>
        <source>Copy what is said of the token, without the token: for a ticket or a colleague</source>
        <translation>Kopieren, was über das Token gesagt wird, ohne das Token: für ein Ticket oder die Kollegen</translation>
    </message>
    <message>
        <source>&amp;Watch This Token</source>
        <translation>&amp;Dieses Token beobachten</translation>
    </message>
    <message>
        <source>Count down to its end on the Watch page, and be asked to renew it</source>
        <translation>Auf der Seite „Beobachten“ bis zum Ablauf herunterzählen und nach der Erneuerung fragen lassen</translation>
    </message>
    <message>
        <source>&amp;Next in the Text</source>
        <translation>&amp;Nächstes im Text</translation>
    </message>
    <message>
        <source>Show the next token that the text holds</source>
        <translation>Das nächste Token im Text anzeigen</translation>
    </message>
    <message>
        <source>Pre&amp;vious in the Text</source>
        <translation>&amp;Voriges im Text</translation>
    </message>
    <message>
        <source>Show the token before it in the text</source>
        <translation>Das vorige Token im Text anzeigen</translation>
    </message>
    <message>
        <source>&amp;Expectations…</source>
        <translation>E&amp;rwartungen…</translation>
    </message>
    <message>
        <source>Say what the token must hold to be accepted</source>
        <translation>Festlegen, was das Token enthalten muss, um akzeptiert zu werden</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Claims</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>&amp;Header</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>&amp;Payload</translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation>&amp;Signatur</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>Be&amp;funde</translation>
    </message>
    <message>
        <source>Show this tab</source>
        <translation>Diesen Reiter anzeigen</translation>
    </message>
    <message>
        <source>&amp;Paste Key…</source>
        <translation>Schlüssel &amp;einfügen…</translation>
    </message>
    <message>
        <source>Add a key as text: JWK, JWKS, PEM, certificate</source>
        <translation>Schlüssel als Text hinzufügen: JWK, JWKS, PEM, Zertifikat</translation>
    </message>
    <message>
        <source>&amp;Open Key File…</source>
        <translation>Schlüsseldatei &amp;öffnen…</translation>
    </message>
    <message>
        <source>Add the keys of a file</source>
        <translation>Schlüssel einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;Secret…</source>
        <translation>&amp;Geheimnis hinzufügen…</translation>
    </message>
    <message>
        <source>Add the secret of an HMAC</source>
        <translation>Geheimnis eines HMAC hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;name Key…</source>
        <translation>Schlüssel &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Rename the key that is chosen, or was used</source>
        <translation>Gewählten oder verwendeten Schlüssel umbenennen</translation>
    </message>
    <message>
        <source>&amp;Remove Key</source>
        <translation>Schlüssel en&amp;tfernen</translation>
    </message>
    <message>
        <source>Take the key that is chosen, or was used, out of the keyring</source>
        <translation>Gewählten oder verwendeten Schlüssel aus dem Schlüsselbund entfernen</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <translation>Die Zwischenablage enthält keinen Text</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Token copied</source>
        <translation>Token kopiert</translation>
    </message>
    <message>
        <source>Token copied without its signature</source>
        <translation>Token ohne Signatur kopiert</translation>
    </message>
    <message>
        <source>Verdict copied</source>
        <translation>Urteil kopiert</translation>
    </message>
    <message>
        <source>Watched: see the Watch page (Ctrl+5)</source>
        <translation>Wird beobachtet: siehe Seite „Beobachten“ (Strg+5)</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::InspectPage</name>
    <message>
        <source>Set expectations…</source>
        <translation>Erwartungen festlegen…</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Schlüssel hinzufügen…</translation>
    </message>
    <message>
        <source>Back to the pasted token</source>
        <translation>Zurück zum eingefügten Token</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is over 16 MiB: neither a token nor a key is so large</source>
        <translation>%1 ist größer als 16 MiB: So groß ist weder ein Token noch ein Schlüssel</translation>
    </message>
    <message>
        <source>%1: token read</source>
        <translation>%1: Token gelesen</translation>
    </message>
    <message>
        <source>%1 is in the keyring: %2</source>
        <translation>%1 ist im Schlüsselbund: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::JsonEdit</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeepingBars</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeepingCard</name>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>&amp;Keep the history, encrypted</source>
        <translation>Verlauf verschlüsselt &amp;behalten</translation>
    </message>
    <message>
        <source>Keeps the tokens of this list when the program ends, in one encrypted file whose key is in the system&apos;s key store. Switching it off removes the file and the key (Ctrl+Shift+S)</source>
        <translation>Behält die Token dieser Liste nach dem Programmende in einer verschlüsselten Datei, deren Schlüssel im Schlüsselspeicher des Systems liegt. Ausschalten entfernt Datei und Schlüssel (Strg+Umschalt+S)</translation>
    </message>
    <message>
        <source>Tokens go from the list so many days after they were last seen, by the time of this computer, wherever the clock of the program was moved</source>
        <translation>Token verlassen die Liste so viele Tage, nachdem sie zuletzt gesehen wurden, nach der Zeit dieses Rechners, wohin auch immer die Uhr des Programms gestellt wurde</translation>
    </message>
    <message>
        <source>These tokens are in memory alone, and gone when the program ends.</source>
        <translation>Diese Token sind nur im Speicher und nach dem Programmende fort.</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s key store…</source>
        <translation>Warten auf den Schlüsselspeicher des Systems…</translation>
    </message>
    <message>
        <source>Kept in one encrypted file; only the system&apos;s key store has its key.</source>
        <translation>In einer verschlüsselten Datei behalten; nur der Schlüsselspeicher des Systems hat ihren Schlüssel.</translation>
    </message>
    <message>
        <source>Not kept: see above.</source>
        <translation>Nicht behalten: siehe oben.</translation>
    </message>
    <message>
        <source>&amp;Days that a token is kept</source>
        <translation>&amp;Tage, die ein Token behalten wird</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeyCard</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key to check the signature with</source>
        <translation>Schlüssel zur Prüfung der Signatur</translation>
    </message>
    <message>
        <source>Automatic takes the key that the token names by its key ID, else the keys that fit</source>
        <translation>„Automatisch“ nimmt den Schlüssel, den das Token mit seiner Schlüssel-ID nennt, sonst die passenden Schlüssel</translation>
    </message>
    <message>
        <source>Paste key…</source>
        <translation>Einfügen…</translation>
    </message>
    <message>
        <source>Add a key as text: JWK, JWKS, PEM, certificate</source>
        <translation>Schlüssel als Text hinzufügen: JWK, JWKS, PEM, Zertifikat</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Add the keys of a file: JWK, JWKS, PEM, DER, certificate</source>
        <translation>Schlüssel einer Datei hinzufügen: JWK, JWKS, PEM, DER, Zertifikat</translation>
    </message>
    <message>
        <source>Secret…</source>
        <translation>Geheimnis…</translation>
    </message>
    <message>
        <source>Add the secret of an HMAC: text, base64, base64url or hex</source>
        <translation>Geheimnis eines HMAC hinzufügen: Text, base64, base64url oder hexadezimal</translation>
    </message>
    <message>
        <source>Automatic (keyring)</source>
        <translation>Automatisch (Schlüsselbund)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No key yet: without one a signature cannot be checked. Keys are kept until the program ends.</source>
        <translation>Noch kein Schlüssel: Ohne einen lässt sich keine Signatur prüfen. Schlüssel bleiben bis zum Programmende.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeyChoiceList</name>
    <message>
        <source>Keys that were found</source>
        <translation>Gefundene Schlüssel</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeyDelegate</name>
    <message>
        <source>Name of the key</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>its own name</source>
        <translation>eigener Name</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeyDialog</name>
    <message>
        <source>Add keys</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Paste keys in any form, or drop a file: JWK, JWKS, PEM, certificate, PKCS #12, OpenSSH.</source>
        <translation>Schlüssel in beliebiger Form &amp;einfügen oder eine Datei ablegen: JWK, JWKS, PEM, Zertifikat, PKCS #12, OpenSSH.</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Datei &amp;öffnen…</translation>
    </message>
    <message>
        <source>Read the keys of a file</source>
        <translation>Schlüssel einer Datei lesen</translation>
    </message>
    <message>
        <source>It is a &amp;secret…</source>
        <translation>Ist ein &amp;Geheimnis…</translation>
    </message>
    <message>
        <source>Use this text as the secret of an HMAC</source>
        <translation>Diesen Text als Geheimnis eines HMAC verwenden</translation>
    </message>
    <message>
        <source>Pass p&amp;hrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Opens what is encrypted; it is not kept</source>
        <translation>Öffnet Verschlüsseltes; sie wird nicht behalten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>optional; else the key ID</source>
        <translation>optional; sonst die Schlüssel-ID</translation>
    </message>
    <message>
        <source>What the keyring calls it</source>
        <translation>Name im Schlüsselbund</translation>
    </message>
    <message>
        <source>&amp;Follow this file: read it again whenever it changes</source>
        <translation>Dieser Datei &amp;folgen: bei jeder Änderung neu lesen</translation>
    </message>
    <message>
        <source>The file stays where it is and is read at each start; nothing of it is copied</source>
        <translation>Die Datei bleibt, wo sie ist, und wird bei jedem Start gelesen; nichts davon wird kopiert</translation>
    </message>
    <message>
        <source>&amp;Keep in the system key store</source>
        <translation>Im System-Schlüsselspeicher &amp;behalten</translation>
    </message>
    <message>
        <source>They are there again at the next start</source>
        <translation>Sie sind beim nächsten Start wieder da</translation>
    </message>
    <message>
        <source>No key store is at hand: keys stay until the program ends</source>
        <translation>Kein Schlüsselspeicher verfügbar: Schlüssel bleiben bis zum Programmende</translation>
    </message>
    <message>
        <source>Add the keys of %1</source>
        <translation>Schlüssel aus %1 hinzufügen</translation>
    </message>
    <message>
        <source>Open keys</source>
        <translation>Schlüssel öffnen</translation>
    </message>
    <message>
        <source>This is more than %L1 characters: not a key.</source>
        <translation>Das sind mehr als %L1 Zeichen: kein Schlüssel.</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>Waiting for a key.</source>
        <translation>Wartet auf einen Schlüssel.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Follow file</source>
        <translation>Datei folgen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n keys</source>
        <translation>
            <numerusform>%n Schlüssel hinzufügen</numerusform>
            <numerusform>%n Schlüssel hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add what was recognised (%1)</source>
        <translation>Erkanntes hinzufügen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>%1 is followed</source>
        <translation>%1 wird verfolgt</translation>
    </message>
    <message numerus="yes">
        <source>%n keys added</source>
        <translation>
            <numerusform>%n Schlüssel hinzugefügt</numerusform>
            <numerusform>%n Schlüssel hinzugefügt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeyDialogs</name>
    <message>
        <source>made here</source>
        <translation>hier erzeugt</translation>
    </message>
    <message>
        <source>New key: %1</source>
        <translation>Neuer Schlüssel: %1</translation>
    </message>
    <message>
        <source>Open a key</source>
        <translation>Schlüssel öffnen</translation>
    </message>
    <message>
        <source>Secret added</source>
        <translation>Geheimnis hinzugefügt</translation>
    </message>
    <message>
        <source>Making a key…</source>
        <translation>Schlüssel wird erzeugt…</translation>
    </message>
    <message>
        <source>Rename key</source>
        <translation>Schlüssel umbenennen</translation>
    </message>
    <message>
        <source>Name in the keyring; empty brings back its own</source>
        <translation>Name im Schlüsselbund; leer stellt den eigenen wieder her</translation>
    </message>
    <message>
        <source>Key %1 removed</source>
        <translation>Schlüssel %1 entfernt</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeysActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Add keys as text or from a file: JWK, JWKS, PEM, certificate, PKCS #12, OpenSSH</source>
        <translation>Schlüssel als Text oder aus einer Datei hinzufügen: JWK, JWKS, PEM, Zertifikat, PKCS #12, OpenSSH</translation>
    </message>
    <message>
        <source>Add &amp;Secret…</source>
        <translation>&amp;Geheimnis hinzufügen…</translation>
    </message>
    <message>
        <source>Add the secret of an HMAC</source>
        <translation>Geheimnis eines HMAC hinzufügen</translation>
    </message>
    <message>
        <source>&amp;New Key…</source>
        <translation>&amp;Neuer Schlüssel…</translation>
    </message>
    <message>
        <source>Make a key: RSA, EC, Ed25519, Ed448 or a secret</source>
        <translation>Schlüssel erzeugen: RSA, EC, Ed25519, Ed448 oder ein Geheimnis</translation>
    </message>
    <message>
        <source>&amp;Fetch…</source>
        <translation>&amp;Abrufen…</translation>
    </message>
    <message>
        <source>Fetch the public keys of a server: its JWKS, discovery document or issuer</source>
        <translation>Öffentliche Schlüssel eines Servers abrufen: sein JWKS, Discovery-Dokument oder Aussteller</translation>
    </message>
    <message>
        <source>&amp;Filter Keys</source>
        <translation>Schlüssel &amp;filtern</translation>
    </message>
    <message>
        <source>Type what to look for</source>
        <translation>Suchbegriff eingeben</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Give the key another name</source>
        <translation>Dem Schlüssel einen anderen Namen geben</translation>
    </message>
    <message>
        <source>&amp;Keep in the System Key Store</source>
        <translation>Im System-Schlüsselspeicher &amp;behalten</translation>
    </message>
    <message>
        <source>Keep the selected keys: they are there again at the next start</source>
        <translation>Ausgewählte Schlüssel behalten: Sie sind beim nächsten Start wieder da</translation>
    </message>
    <message>
        <source>Keep for &amp;This Run Only</source>
        <translation>Nur für diese &amp;Programmsitzung behalten</translation>
    </message>
    <message>
        <source>The system key store forgets the selected keys; they are gone when the program ends</source>
        <translation>Der System-Schlüsselspeicher vergisst die ausgewählten Schlüssel; mit dem Programmende sind sie weg</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Write the selected keys to a file: JWK, JWKS, PEM</source>
        <translation>Ausgewählte Schlüssel in eine Datei schreiben: JWK, JWKS, PEM</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Take the selected keys out of the keyring; it can be undone</source>
        <translation>Ausgewählte Schlüssel aus dem Schlüsselbund entfernen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Undo Delete</source>
        <translation>Löschen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Bring back what was deleted last</source>
        <translation>Zuletzt Gelöschtes zurückholen</translation>
    </message>
    <message>
        <source>Si&amp;gn in Craft</source>
        <translation>In „Erstellen“ &amp;signieren</translation>
    </message>
    <message>
        <source>Make tokens that this key signs</source>
        <translation>Token erzeugen, die dieser Schlüssel signiert</translation>
    </message>
    <message>
        <source>&amp;Use in Inspect</source>
        <translation>In „Prüfen“ ver&amp;wenden</translation>
    </message>
    <message>
        <source>Check the token in Inspect with this key alone</source>
        <translation>Token in „Prüfen“ nur mit diesem Schlüssel prüfen</translation>
    </message>
    <message>
        <source>Copy &amp;Public Part</source>
        <translation>Öffentlichen Teil &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the public part in the form that is shown</source>
        <translation>Öffentlichen Teil in der angezeigten Form kopieren</translation>
    </message>
    <message>
        <source>Copy Pri&amp;vate Part</source>
        <translation>Pri&amp;vaten Teil kopieren</translation>
    </message>
    <message>
        <source>Copy the private part; the clipboard is cleared after a while</source>
        <translation>Privaten Teil kopieren; die Zwischenablage wird nach einer Weile geleert</translation>
    </message>
    <message>
        <source>Copy &amp;Thumbprint</source>
        <translation>&amp;Thumbprint kopieren</translation>
    </message>
    <message>
        <source>Copy the SHA-256 thumbprint (RFC 7638)</source>
        <translation>SHA-256-Thumbprint kopieren (RFC 7638)</translation>
    </message>
    <message>
        <source>Show &amp;Private Part</source>
        <translation>Privaten Teil an&amp;zeigen</translation>
    </message>
    <message>
        <source>Show the private part for a while, or hide it</source>
        <translation>Privaten Teil eine Weile anzeigen oder ihn verbergen</translation>
    </message>
    <message>
        <source>Thumbprint copied</source>
        <translation>Thumbprint kopiert</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <translation>Die Zwischenablage enthält keinen Text</translation>
    </message>
    <message>
        <source>Public part copied</source>
        <translation>Öffentlicher Teil kopiert</translation>
    </message>
    <message>
        <source>Public parts copied as a JWK Set</source>
        <translation>Öffentliche Teile als JWK Set kopiert</translation>
    </message>
    <message>
        <source>Private part copied; the clipboard is cleared after a while</source>
        <translation>Privater Teil kopiert; die Zwischenablage wird nach einer Weile geleert</translation>
    </message>
    <message>
        <source>Unlock the file</source>
        <translation>Datei entsperren</translation>
    </message>
    <message>
        <source>Pass phrase; it is remembered until the program ends, and written nowhere</source>
        <translation>Passphrase; sie wird bis zum Programmende gemerkt und nirgends gespeichert</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message numerus="yes">
        <source>%n keys added</source>
        <translation>
            <numerusform>%n Schlüssel hinzugefügt</numerusform>
            <numerusform>%n Schlüssel hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>No form holds these keys together: export pairs of keys and secrets one by one.</source>
        <translation>Kein Format fasst diese Schlüssel zusammen: Exportieren Sie Schlüsselpaare und Geheimnisse einzeln.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeysPage</name>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Erzeugen…</translation>
    </message>
    <message>
        <source>Fetch…</source>
        <translation>Abrufen…</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>Schlüssel filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Shows the keys that hold every word: name, key ID, algorithm, thumbprint, … (Ctrl+F)</source>
        <translation>Zeigt die Schlüssel, die alle Wörter enthalten: Name, Schlüssel-ID, Algorithmus, Thumbprint, … (Strg+F)</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Noch keine Schlüssel</translation>
    </message>
    <message>
        <source>Paste one (Ctrl+V), drop a file here, or make a new one.
JWK, JWKS, PEM, certificates, PKCS #12 and OpenSSH keys are read. Private parts are written nowhere unless you keep them in the system key store.</source>
        <translation>Fügen Sie einen ein (Strg+V), legen Sie eine Datei hier ab oder erzeugen Sie einen neuen.
Gelesen werden JWK, JWKS, PEM, Zertifikate, PKCS #12 und OpenSSH-Schlüssel. Private Teile werden nirgends gespeichert, es sei denn, Sie behalten sie im System-Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Adds the public key that verifies the sample token of Inspect</source>
        <translation>Fügt den öffentlichen Schlüssel hinzu, der das Beispiel-Token aus „Prüfen“ verifiziert</translation>
    </message>
    <message>
        <source>Kept in the system key store</source>
        <translation>Im System-Schlüsselspeicher behalten</translation>
    </message>
    <message>
        <source>Kept for this run only</source>
        <translation>Nur für diese Programmsitzung behalten</translation>
    </message>
    <message>
        <source>No key holds “%1”.</source>
        <translation>Kein Schlüssel enthält „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n keys</source>
        <translation>
            <numerusform>%1 von %n Schlüssel</numerusform>
            <numerusform>%1 von %n Schlüsseln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n keys added</source>
        <translation>
            <numerusform>%n Schlüssel hinzugefügt</numerusform>
            <numerusform>%n Schlüssel hinzugefügt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeysView</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KitActions</name>
    <message>
        <source>&amp;Run the Kit</source>
        <translation>Testsatz au&amp;sführen</translation>
    </message>
    <message>
        <source>Send each chosen token to the address once</source>
        <translation>Jedes ausgewählte Token einmal an die Adresse senden</translation>
    </message>
    <message>
        <source>Ca&amp;ncel the Run</source>
        <translation>Durchlauf a&amp;bbrechen</translation>
    </message>
    <message>
        <source>End the run; what was answered stays</source>
        <translation>Durchlauf abbrechen; bisherige Antworten bleiben erhalten</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>&amp;Optionen…</translation>
    </message>
    <message>
        <source>Choose token, key and leeway, and how the requests are made</source>
        <translation>Token, Schlüssel, Toleranz und Art der Anfragen festlegen</translation>
    </message>
    <message>
        <source>&amp;Export Kit…</source>
        <translation>Testsatz &amp;exportieren…</translation>
    </message>
    <message>
        <source>Write the chosen tokens to a file for other tools; it can be read by you alone</source>
        <translation>Ausgewählte Token für andere Werkzeuge in eine Datei schreiben; nur Sie können sie lesen</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>Be&amp;richt speichern…</translation>
    </message>
    <message>
        <source>Write what the run came to as HTML, Markdown or JUnit XML; no token is in it</source>
        <translation>Ergebnis des Durchlaufs als HTML, Markdown oder JUnit XML schreiben; es enthält kein Token</translation>
    </message>
    <message>
        <source>&amp;Inspect Token</source>
        <translation>Token &amp;prüfen</translation>
    </message>
    <message>
        <source>Look at the token of this row on the Inspect page</source>
        <translation>Token dieser Zeile auf der Seite „Prüfen“ ansehen</translation>
    </message>
    <message>
        <source>&amp;Copy Token</source>
        <translation>Token &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the token of this row, made anew; the clipboard is cleared after a while</source>
        <translation>Token dieser Zeile neu erzeugt kopieren; die Zwischenablage wird nach einer Weile geleert</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Als c&amp;url kopieren</translation>
    </message>
    <message>
        <source>Copy the request of this row as a command of curl; the clipboard is cleared after a while</source>
        <translation>Anfrage dieser Zeile als curl-Befehl kopieren; die Zwischenablage wird nach einer Weile geleert</translation>
    </message>
    <message>
        <source>Inspect token</source>
        <translation>Token prüfen</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Type where the tokens are sent</source>
        <translation>Eingeben, wohin die Token gesendet werden</translation>
    </message>
    <message>
        <source>&amp;Filter Rows</source>
        <translation>Zeilen &amp;filtern</translation>
    </message>
    <message>
        <source>Type what to look for</source>
        <translation>Suchbegriff eingeben</translation>
    </message>
    <message>
        <source>Only What &amp;Differs</source>
        <translation>&amp;Nur Abweichungen</translation>
    </message>
    <message>
        <source>Show only the rows that came out otherwise than they must</source>
        <translation>Nur die Zeilen anzeigen, deren Ergebnis vom erwarteten abweicht</translation>
    </message>
    <message>
        <source>Choose &amp;All Shown</source>
        <translation>&amp;Alle angezeigten auswählen</translation>
    </message>
    <message>
        <source>Choose every row that is shown, attacks too</source>
        <translation>Jede angezeigte Zeile auswählen, auch Angriffe</translation>
    </message>
    <message>
        <source>Choose N&amp;one Shown</source>
        <translation>An&amp;gezeigte abwählen</translation>
    </message>
    <message>
        <source>Leave out every row that is shown</source>
        <translation>Jede angezeigte Zeile auslassen</translation>
    </message>
    <message>
        <source>Choose &amp;Recommended</source>
        <translation>E&amp;mpfohlene auswählen</translation>
    </message>
    <message>
        <source>Choose all but attacks that are to be asked for and questions of taste</source>
        <translation>Alles auswählen außer Angriffen, die man eigens verlangen muss, und Geschmacksfragen</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Nur: %1</translation>
    </message>
    <message>
        <source>Token copied; the clipboard is cleared after a while</source>
        <translation>Token kopiert; die Zwischenablage wird nach einer Weile geleert</translation>
    </message>
    <message>
        <source>Command copied; the clipboard is cleared after a while</source>
        <translation>Befehl kopiert; die Zwischenablage wird nach einer Weile geleert</translation>
    </message>
    <message>
        <source>Export the kit</source>
        <translation>Testsatz exportieren</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KitDetails</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>Why it must fare so</source>
        <translation>Warum dies erwartet wird</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Was zurückkam</translation>
    </message>
    <message>
        <source>Beginning of the answer</source>
        <translation>Anfang der Antwort</translation>
    </message>
    <message>
        <source>Here stands why a row must be accepted or refused, and what came back.</source>
        <translation>Hier steht, warum eine Zeile akzeptiert oder abgelehnt werden muss und was zurückkam.</translation>
    </message>
    <message>
        <source>Must be %1.</source>
        <translation>Muss %1 werden.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KitView</name>
    <message>
        <source>Variants of the token</source>
        <translation>Varianten des Tokens</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::LifetimeEditor</name>
    <message>
        <source>How long after the instant of issue: 15m, 1h30m, 7d; with a minus, before it</source>
        <translation>Wie lange nach dem Zeitpunkt der Ausstellung: 15m, 1h30m, 7d; mit Minuszeichen davor</translation>
    </message>
    <message>
        <source>Longer by this</source>
        <translation>Um so viel verlängern</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ListEdit</name>
    <message>
        <source>add…</source>
        <translation>hinzufügen…</translation>
    </message>
    <message>
        <source>Take this out of the list</source>
        <translation>Dies aus der Liste entfernen</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a file that holds a token or a key</source>
        <translation>Datei öffnen, die ein Token oder einen Schlüssel enthält</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Icons Alone in the Navigation</source>
        <translation>Navigation nur mit S&amp;ymbolen</translation>
    </message>
    <message>
        <source>Show the navigation as icons alone</source>
        <translation>In der Navigation nur Symbole anzeigen</translation>
    </message>
    <message>
        <source>Open a token or a key</source>
        <translation>Token oder Schlüssel öffnen</translation>
    </message>
    <message>
        <source>Move it again</source>
        <translation>Wieder verstellen</translation>
    </message>
    <message>
        <source>A token or secret that was copied here is taken from the clipboard then, unless something else was copied since.</source>
        <translation>Ein hier kopiertes Token oder Geheimnis wird dann aus der Zwischenablage entfernt, sofern seither nichts anderes kopiert wurde.</translation>
    </message>
    <message>
        <source>The clipboard holds a token.</source>
        <translation>Die Zwischenablage enthält ein Token.</translation>
    </message>
    <message>
        <source>Inspect it</source>
        <translation>Prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Clipboard clears in %n s</source>
        <translation>
            <numerusform>Zwischenablage wird in %n s geleert</numerusform>
            <numerusform>Zwischenablage wird in %n s geleert</numerusform>
        </translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Colours, language, times, clipboard, history and network</source>
        <translation>Farben, Sprache, Zeiten, Zwischenablage, Verlauf und Netzwerk</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::MakeManyDialog</name>
    <message>
        <source>&amp;Number of tokens</source>
        <translation>&amp;Anzahl der Token</translation>
    </message>
    <message>
        <source>One for each &amp;row of a CSV file</source>
        <translation>Eines je &amp;Zeile einer CSV-Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Make many tokens</source>
        <translation>Viele Token erzeugen</translation>
    </message>
    <message>
        <source>Number of tokens</source>
        <translation>Anzahl der Token</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV-Datei</translation>
    </message>
    <message>
        <source>a file whose first row names the columns</source>
        <translation>eine Datei, deren erste Zeile die Spalten benennt</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zieldatei</translation>
    </message>
    <message>
        <source>one token a line</source>
        <translation>ein Token je Zeile</translation>
    </message>
    <message>
        <source>Values of the form may hold placeholders that each token fills in anew: {{n}} counts from 1, {{uuid}} is a new identifier, and {{column}} takes the value of that column of the CSV file. For example user-{{n}} as sub, and {{uuid}} as jti.</source>
        <translation>Werte des Formulars dürfen Platzhalter enthalten, die jedes Token neu ausfüllt: {{n}} zählt ab 1, {{uuid}} ist eine neue Kennung und {{column}} nimmt den Wert dieser Spalte der CSV-Datei. Zum Beispiel user-{{n}} als sub und {{uuid}} als jti.</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>Refresh tokens</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>Which tokens</source>
        <translation>Welche Token</translation>
    </message>
    <message>
        <source>&amp;File to write</source>
        <translation>Zie&amp;ldatei</translation>
    </message>
    <message>
        <source>%L1 of %L2 made</source>
        <translation>%L1 von %L2 erzeugt</translation>
    </message>
    <message>
        <source>Choose the file to write.</source>
        <translation>Wählen Sie die Zieldatei.</translation>
    </message>
    <message>
        <source>Choose the CSV file.</source>
        <translation>Wählen Sie die CSV-Datei.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tabellen (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ManualView</name>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Leaves the pages that have all of these words; Enter goes to the next place (Ctrl+F)</source>
        <translation>Lässt nur die Seiten übrig, die alle diese Wörter enthalten; die Eingabetaste springt zur nächsten Stelle (Strg+F)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 – Manual</source>
        <translation>%1 – Handbuch</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::MaterialCard</name>
    <message>
        <source>Public part</source>
        <translation>Öffentlicher Teil</translation>
    </message>
    <message>
        <source>JWK</source>
        <translation>JWK</translation>
    </message>
    <message>
        <source>As a JSON Web Key (RFC 7517)</source>
        <translation>Als JSON Web Key (RFC 7517)</translation>
    </message>
    <message>
        <source>PEM</source>
        <translation>PEM</translation>
    </message>
    <message>
        <source>As PEM: SubjectPublicKeyInfo, or PKCS #8 for the private part</source>
        <translation>Als PEM: SubjectPublicKeyInfo, beim privaten Teil PKCS #8</translation>
    </message>
    <message>
        <source>Copy public</source>
        <translation>Öffentl. kopieren</translation>
    </message>
    <message>
        <source>Copy the public part as it is shown</source>
        <translation>Öffentlichen Teil wie angezeigt kopieren</translation>
    </message>
    <message>
        <source>Copy private</source>
        <translation>Privaten kopieren</translation>
    </message>
    <message>
        <source>Copy the private part, marked as secret; the clipboard is cleared after a while</source>
        <translation>Privaten Teil kopieren, als geheim markiert; die Zwischenablage wird nach einer Weile geleert</translation>
    </message>
    <message>
        <source>Show private part</source>
        <translation>Privaten Teil zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Hides in %n s</source>
        <translation>
            <numerusform>Verborgen in %n s</numerusform>
            <numerusform>Verborgen in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Private part</source>
        <translation>Privater Teil</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Geheimnis kopieren</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Geheimnis zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide it now</source>
        <translation>Jetzt verbergen</translation>
    </message>
    <message numerus="yes">
        <source>Show it for %n s: see that nobody looks over your shoulder</source>
        <translation>
            <numerusform>Für %n s anzeigen: Achten Sie darauf, dass Ihnen niemand über die Schulter schaut</numerusform>
            <numerusform>Für %n s anzeigen: Achten Sie darauf, dass Ihnen niemand über die Schulter schaut</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nichts anzuzeigen.</translation>
    </message>
    <message>
        <source>A secret has no public part: whoever has it can sign. It is shown on request alone.</source>
        <translation>Ein Geheimnis hat keinen öffentlichen Teil: Wer es hat, kann signieren. Es wird nur auf Verlangen angezeigt.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Nothing is sent by itself. These allow what you may ask for:</source>
        <translation>Nichts wird von selbst gesendet. Dies erlaubt, was Sie anfordern können:</translation>
    </message>
    <message>
        <source>&amp;Fetch keys from other machines</source>
        <translation>Schlüssel von anderen Rechnern &amp;abrufen</translation>
    </message>
    <message>
        <source>JWK Sets and discovery documents, when you press Fetch.</source>
        <translation>JWK Sets und Discovery-Dokumente, wenn Sie „Abrufen“ drücken.</translation>
    </message>
    <message>
        <source>Run the test &amp;kit against other machines</source>
        <translation>Test&amp;satz gegen andere Rechner ausführen</translation>
    </message>
    <message>
        <source>When you press Run, and have typed the name of the host.</source>
        <translation>Wenn Sie „Senden“ drücken und den Namen des Hosts eingegeben haben.</translation>
    </message>
    <message>
        <source>This machine (127.0.0.1, ::1, localhost) needs no leave. The command line is not affected.</source>
        <translation>Dieser Rechner (127.0.0.1, ::1, localhost) braucht keine Erlaubnis. Die Befehlszeile ist nicht betroffen.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::NewKeyDialog</name>
    <message>
        <source>For signatures &amp;only (use: sig)</source>
        <translation>Nur für &amp;Signaturen (use: sig)</translation>
    </message>
    <message>
        <source>Kee&amp;p in the system key store</source>
        <translation>Im System-Schlüsselspeicher &amp;behalten</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>It is there again at the next start</source>
        <translation>Er ist beim nächsten Start wieder da</translation>
    </message>
    <message>
        <source>No key store is at hand: it is kept until the program ends</source>
        <translation>Kein Schlüsselspeicher verfügbar: Er bleibt bis zum Programmende</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>What the key is, and what it signs with</source>
        <translation>Was der Schlüssel ist und womit er signiert</translation>
    </message>
    <message>
        <source>More bits are slower to make and to use</source>
        <translation>Mehr Bit sind langsamer beim Erzeugen und beim Verwenden</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> Bytes</translation>
    </message>
    <message>
        <source>RFC 7518 wants 32 bytes for HS256, 48 for HS384, 64 for HS512</source>
        <translation>RFC 7518 verlangt 32 Bytes für HS256, 48 für HS384, 64 für HS512</translation>
    </message>
    <message>
        <source>One algorithm is written into the key, which is then refused for others</source>
        <translation>Ein einzelner Algorithmus wird in den Schlüssel geschrieben; für andere wird er dann abgelehnt</translation>
    </message>
    <message>
        <source>optional: dev-2026, local, …</source>
        <translation>optional: dev-2026, lokal, …</translation>
    </message>
    <message>
        <source>What the keyring calls it</source>
        <translation>Name im Schlüsselbund</translation>
    </message>
    <message>
        <source>The kid that tokens name it by</source>
        <translation>Die kid, mit der Token ihn nennen</translation>
    </message>
    <message>
        <source>Own key ID</source>
        <translation>Eigene Schlüssel-ID</translation>
    </message>
    <message>
        <source>Says in the key that it is not for encryption</source>
        <translation>Hält im Schlüssel fest, dass er nicht zum Verschlüsseln dient</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Länge</translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>&amp;Algorithmus</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Key &amp;ID</source>
        <translation>Schlüssel-&amp;ID</translation>
    </message>
    <message numerus="yes">
        <source>%n bits</source>
        <translation>
            <numerusform>%n Bit</numerusform>
            <numerusform>%n Bit</numerusform>
        </translation>
    </message>
    <message>
        <source>any that fits</source>
        <translation>jeder passende</translation>
    </message>
    <message>
        <source>SHA-256 thumbprint (RFC 7638)</source>
        <translation>SHA-256-Thumbprint (RFC 7638)</translation>
    </message>
    <message>
        <source>The same as the name</source>
        <translation>Wie der Name</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Making it: large RSA keys take some seconds. Cancel drops it.</source>
        <translation>Wird erzeugt: Große RSA-Schlüssel brauchen einige Sekunden. „Abbrechen“ verwirft ihn.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this notice (Escape)</source>
        <translation>Diesen Hinweis schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::OfferBar</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::OfflineMark</name>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Nothing that is shown here leaves this machine. No connection is open, and none is opened unless you ask for it.</source>
        <translation>Nichts, was hier angezeigt wird, verlässt diesen Rechner. Es besteht keine Verbindung, und es wird keine geöffnet, solange Sie es nicht verlangen.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Fragt %1 ab</translation>
    </message>
    <message>
        <source>A connection that you asked for is open. No token and no key is sent.</source>
        <translation>Eine von Ihnen verlangte Verbindung ist offen. Weder Token noch Schlüssel werden gesendet.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::OptionsDialog</name>
    <message>
        <source>Options of the test kit</source>
        <translation>Optionen des Testsatzes</translation>
    </message>
    <message>
        <source>The token that the variants are made from</source>
        <translation>Das Token, aus dem die Varianten erzeugt werden</translation>
    </message>
    <message>
        <source>Whichever was changed last</source>
        <translation>Das zuletzt geänderte</translation>
    </message>
    <message>
        <source>The token in Inspect</source>
        <translation>Das Token in „Prüfen“</translation>
    </message>
    <message>
        <source>The form of Craft</source>
        <translation>Das Formular in „Erstellen“</translation>
    </message>
    <message>
        <source>The key that signs; your server must trust it</source>
        <translation>Der signierende Schlüssel; Ihr Server muss ihm vertrauen</translation>
    </message>
    <message>
        <source>The key of the token</source>
        <translation>Der Schlüssel des Tokens</translation>
    </message>
    <message>
        <source>How long beyond exp, and before nbf, your server still accepts a token</source>
        <translation>Wie lange nach exp und vor nbf Ihr Server ein Token noch akzeptiert</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Where the server looks for the token</source>
        <translation>Wo der Server das Token sucht</translation>
    </message>
    <message>
        <source>Authorization: Bearer</source>
        <translation>Authorization: Bearer</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Query parameter</source>
        <translation>Query-Parameter</translation>
    </message>
    <message>
        <source>Form field</source>
        <translation>Formularfeld</translation>
    </message>
    <message>
        <source>JSON member</source>
        <translation>JSON-Element</translation>
    </message>
    <message>
        <source>Name of the header, cookie, parameter, field or member</source>
        <translation>Name von Header, Cookie, Parameter, Feld oder Element</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Name der Stelle</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sent with each request; kept until the program ends, written nowhere</source>
        <translation>Wird mit jeder Anfrage gesendet; bis zum Programmende behalten, nirgends gespeichert</translation>
    </message>
    <message>
        <source>Statuses that mean that the token was accepted, like 200-299,304</source>
        <translation>Statuscodes, die bedeuten, dass das Token akzeptiert wurde, etwa 200-299,304</translation>
    </message>
    <message>
        <source>Statuses that mean that the token was refused, like 401,403</source>
        <translation>Statuscodes, die bedeuten, dass das Token abgelehnt wurde, etwa 401,403</translation>
    </message>
    <message>
        <source>Requests under way at a time</source>
        <translation>Gleichzeitig laufende Anfragen</translation>
    </message>
    <message>
        <source>Requests begun in a second; 0 for no limit</source>
        <translation>Pro Sekunde begonnene Anfragen; 0 für unbegrenzt</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>How long each request may take</source>
        <translation>Wie lange jede Anfrage dauern darf</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>&amp;Made from</source>
        <translation>&amp;Erzeugt aus</translation>
    </message>
    <message>
        <source>&amp;Signed with</source>
        <translation>&amp;Signiert mit</translation>
    </message>
    <message>
        <source>&amp;Leeway of the server</source>
        <translation>&amp;Toleranz des Servers</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>&amp;Token goes into</source>
        <translation>Token steht &amp;in</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Header</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>Bod&amp;y</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>r&amp;efused is</source>
        <translation>abgelehnt &amp;bei</translation>
    </message>
    <message>
        <source>&amp;Accepted is</source>
        <translation>&amp;Akzeptiert bei</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>per se&amp;cond</source>
        <translation>pro Se&amp;kunde</translation>
    </message>
    <message>
        <source>t&amp;ime limit</source>
        <translation>&amp;Zeitlimit</translation>
    </message>
    <message>
        <source>At a tim&amp;e</source>
        <translation>&amp;Gleichzeitig</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::OthersView</name>
    <message>
        <source>Answers of other libraries</source>
        <translation>Antworten anderer Bibliotheken</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::OutcomeBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Watch the former tokens again</source>
        <translation>Die früheren Token wieder beobachten</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this notice (Escape)</source>
        <translation>Diesen Hinweis schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::PageActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::PayloadTab</name>
    <message>
        <source>Pretty</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>Laid out for reading; order, numbers and escapes as received</source>
        <translation>Lesbar formatiert; Reihenfolge, Zahlen und Escapes wie empfangen</translation>
    </message>
    <message>
        <source>Exactly the bytes that were signed</source>
        <translation>Genau die Bytes, die signiert wurden</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>%1 that are not UTF-8 text</source>
        <comment>size</comment>
        <translation>%1, kein UTF-8-Text</translation>
    </message>
    <message>
        <source>%1 of JSON</source>
        <comment>size</comment>
        <translation>%1 JSON</translation>
    </message>
    <message>
        <source>No payload can be shown</source>
        <translation>Keine Payload anzuzeigen</translation>
    </message>
    <message>
        <source>%1 of text that is no JSON</source>
        <comment>size</comment>
        <translation>%1 Text, kein JSON</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>&amp;Clipboard</source>
        <translation>&amp;Zwischenablage</translation>
    </message>
    <message>
        <source>So long after it was copied a token or secret is taken from the clipboard, unless something else was copied since.</source>
        <translation>So lange nach dem Kopieren wird ein Token oder Geheimnis aus der Zwischenablage entfernt, sofern seither nichts anderes kopiert wurde.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>&amp;Keep the history on the disk</source>
        <translation>Verlauf auf der Festplatte &amp;behalten</translation>
    </message>
    <message>
        <source>Off: the tokens that were seen go when the program ends. On: they are encrypted with a key from the system key store.</source>
        <translation>Aus: Die gesehenen Token sind nach dem Programmende fort. Ein: Sie werden mit einem Schlüssel aus dem System-Schlüsselspeicher verschlüsselt.</translation>
    </message>
    <message>
        <source>&amp;Days in the history</source>
        <translation>&amp;Tage im Verlauf</translation>
    </message>
    <message>
        <source>What is older is removed.</source>
        <translation>Was älter ist, wird entfernt.</translation>
    </message>
    <message>
        <source>&amp;Forget Everything…</source>
        <translation>Alles &amp;vergessen…</translation>
    </message>
    <message>
        <source>Choose what is removed from this machine</source>
        <translation>Auswählen, was von diesem Rechner entfernt wird</translation>
    </message>
    <message>
        <source>Shows all that is kept on this machine, and removes what you choose.</source>
        <translation>Zeigt alles, was auf diesem Rechner aufbewahrt wird, und entfernt, was Sie auswählen.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::RaceCard</name>
    <message>
        <source>Race</source>
        <translation>Wettlauf</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the outcome of the race</source>
        <translation>Ergebnis des Wettlaufs schließen</translation>
    </message>
    <message>
        <source>Outcome of the race</source>
        <translation>Ergebnis des Wettlaufs</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::RawJsonView</name>
    <message>
        <source>Indent</source>
        <translation>Einrücken</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Header as JSON</source>
        <translation>Header als JSON</translation>
    </message>
    <message>
        <source>Claims as JSON</source>
        <translation>Claims als JSON</translation>
    </message>
    <message>
        <source>Lay the text out for reading. The token holds it as it stands here</source>
        <translation>Text lesbar formatieren. Das Token enthält ihn so, wie er hier steht</translation>
    </message>
    <message>
        <source>Take out the white space between values</source>
        <translation>Leerraum zwischen den Werten entfernen</translation>
    </message>
    <message>
        <source>%1. The form stays as it was.</source>
        <translation>%1. Das Formular bleibt unverändert.</translation>
    </message>
    <message>
        <source>A value of the form is refused and not shown here.</source>
        <translation>Ein Wert des Formulars wird abgelehnt und hier nicht angezeigt.</translation>
    </message>
    <message>
        <source>%1, signed exactly as they stand here</source>
        <comment>size</comment>
        <translation>%1, genau so signiert, wie sie hier stehen</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ReminderCard</name>
    <message>
        <source>Renewal</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>Ask on the &amp;desktop too</source>
        <translation>Auch auf dem &amp;Desktop fragen</translation>
    </message>
    <message>
        <source>As&amp;k</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>Time before the expiry from which the renewal is asked for</source>
        <translation>Zeit vor dem Ablauf, ab der nach der Erneuerung gefragt wird</translation>
    </message>
    <message>
        <source>How long before its expiry a token is amber and its renewal is asked for: 5m, 1h30m, 2d</source>
        <translation>Wie lange vor seinem Ablauf ein Token gelb ist und nach seiner Erneuerung gefragt wird: 5m, 1h30m, 2d</translation>
    </message>
    <message>
        <source>before the expiry</source>
        <translation>vor dem Ablauf</translation>
    </message>
    <message>
        <source>While another program is in front, the question comes as a notification of the desktop, with its answers. Of a token it shows the name alone.</source>
        <translation>Solange ein anderes Programm im Vordergrund ist, erscheint die Frage samt ihren Antworten als Desktop-Benachrichtigung. Vom Token zeigt sie nur den Namen.</translation>
    </message>
    <message>
        <source>No token is selected.</source>
        <translation>Kein Token ausgewählt.</translation>
    </message>
    <message>
        <source>Renewed with %1.</source>
        <translation>Wird mit %1 erneuert.</translation>
    </message>
    <message>
        <source>It cannot be renewed here. %1</source>
        <translation>Lässt sich hier nicht erneuern. %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::RenewalBar</name>
    <message>
        <source>Renew now</source>
        <translation>Jetzt erneuern</translation>
    </message>
    <message>
        <source>Renew Now</source>
        <translation>Jetzt erneuern</translation>
    </message>
    <message>
        <source>Issue the tokens that wait for an answer anew</source>
        <translation>Die auf Antwort wartenden Token neu ausstellen</translation>
    </message>
    <message>
        <source>Renew Later</source>
        <translation>Später erneuern</translation>
    </message>
    <message>
        <source>Ask again when half of the time is over</source>
        <translation>Erneut fragen, wenn die Hälfte der Zeit um ist</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Stop Watching What Ends</source>
        <translation>Ablaufendes nicht mehr beobachten</translation>
    </message>
    <message>
        <source>Take the tokens that wait for an answer off the list; it can be undone</source>
        <translation>Die auf Antwort wartenden Token aus der Liste nehmen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>%1 renews now, %2 asks again later, %3 stops watching.</source>
        <translation>%1 erneuert jetzt, %2 fragt später erneut, %3 beendet das Beobachten.</translation>
    </message>
    <message>
        <source>It cannot be renewed here. %1</source>
        <translation>Lässt sich hier nicht erneuern. %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::RenewalNotice</name>
    <message>
        <source>Renew it, or be asked again later.</source>
        <translation>Erneuern Sie es oder lassen Sie sich später erneut fragen.</translation>
    </message>
    <message>
        <source>It cannot be renewed here; the window says why.</source>
        <translation>Lässt sich hier nicht erneuern; den Grund nennt das Fenster.</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Jetzt erneuern</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::RequestDialog</name>
    <message>
        <source>%1 %2 – %3</source>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>The request and its answer</source>
        <translation>Anfrage und Antwort</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Als c&amp;url kopieren</translation>
    </message>
    <message>
        <source>Copy the request as a command of curl; its secrets are variables of the shell</source>
        <translation>Anfrage als curl-Befehl kopieren; ihre Geheimnisse sind Shell-Variablen</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::RequestsCard</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Anfragen filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Shows the requests that hold every word: path, status, user, reason, … (Ctrl+F)</source>
        <translation>Zeigt die Anfragen, die alle Wörter enthalten: Pfad, Status, Benutzer, Grund, … (Strg+F)</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Only refused</source>
        <translation>Nur abgelehnte</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Nothing was asked yet. Start the API and log in with curl, or do it here: each step and each refusal is listed with its reason.</source>
        <translation>Noch keine Anfragen. Starten Sie die API und melden Sie sich mit curl an, oder tun Sie es hier: Jeder Schritt und jede Ablehnung wird mit Grund aufgeführt.</translation>
    </message>
    <message>
        <source>Nothing was asked yet. Try:
%1</source>
        <translation>Noch keine Anfragen. Probieren Sie:
%1</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>Nichts wurde abgelehnt.</translation>
    </message>
    <message>
        <source>No request holds “%1”.</source>
        <translation>Keine Anfrage enthält „%1“.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::RequestsView</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ResponseCard</name>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>OAuth response</source>
        <translation>OAuth-Antwort</translation>
    </message>
    <message>
        <source>OAuth response, tokens abridged</source>
        <translation>OAuth-Antwort, Token gekürzt</translation>
    </message>
    <message>
        <source>Copy the tokens as JSON, as a command, or as a program that verifies them</source>
        <translation>Token als JSON, als Befehl oder als prüfendes Programm kopieren</translation>
    </message>
    <message>
        <source>Write the tokens to a file</source>
        <translation>Token in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Nothing to answer with yet</source>
        <translation>Noch nichts zu antworten</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ResultCard</name>
    <message>
        <source>✓ verified</source>
        <translation>✓ verifiziert</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>unsigniert</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>✗ not verified</source>
        <translation>✗ nicht verifiziert</translation>
    </message>
    <message>
        <source>active · %1</source>
        <translation>aktiv · %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>valid in %1</source>
        <translation>gültig in %1</translation>
    </message>
    <message>
        <source>issued in the future</source>
        <translation>in der Zukunft ausgestellt</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>läuft nie ab</translation>
    </message>
    <message>
        <source>time malformed</source>
        <translation>Zeit fehlerhaft</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>keine Zeiten</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Bearer header</source>
        <translation>Bearer-Header</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Copy the token; the clipboard is cleared after a while</source>
        <translation>Token kopieren; die Zwischenablage wird nach einer Weile geleert</translation>
    </message>
    <message>
        <source>Copy Authorization: Bearer and the token, RFC 6750 §2.1</source>
        <translation>Authorization: Bearer samt Token kopieren, RFC 6750 §2.1</translation>
    </message>
    <message>
        <source>Look at the token on the Inspect page</source>
        <translation>Token auf der Seite „Prüfen“ ansehen</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::RunCard</name>
    <message>
        <source>Run against</source>
        <translation>Senden an</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Optionen…</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Durchlaufs</translation>
    </message>
    <message>
        <source>Token, key and leeway, and how the requests are made (Ctrl+Shift+O)</source>
        <translation>Token, Schlüssel, Toleranz und Art der Anfragen (Strg+Umschalt+O)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Method of the requests</source>
        <translation>Methode der Anfragen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>A route of your API that needs a token. It is remembered without its query, which may hold a secret.</source>
        <translation>Eine Route Ihrer API, die ein Token verlangt. Gemerkt wird sie ohne Query, denn diese kann ein Geheimnis enthalten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Senden</translation>
    </message>
    <message numerus="yes">
        <source>Run %n tokens</source>
        <translation>
            <numerusform>%n Token senden</numerusform>
            <numerusform>%n Token senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the run; what was answered stays (Esc)</source>
        <translation>Bricht den Durchlauf ab; bisherige Antworten bleiben erhalten (Esc)</translation>
    </message>
    <message>
        <source>Sends each chosen token once (Ctrl+Return)</source>
        <translation>Sendet jedes ausgewählte Token einmal (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>A&amp;llow sending to other machines</source>
        <translation>Senden an andere Rechner er&amp;lauben</translation>
    </message>
    <message>
        <source>Sets what the settings say under Network; it can be taken back there</source>
        <translation>Ändert, was in den Einstellungen unter „Netzwerk“ steht; dort lässt es sich zurücknehmen</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SecretDialog</name>
    <message>
        <source>Add a secret</source>
        <translation>Geheimnis hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Geheimnis</translation>
    </message>
    <message>
        <source>The secret that signs HS256, HS384 and HS512. Kept until the program ends</source>
        <translation>Das Geheimnis, mit dem HS256, HS384 und HS512 signieren. Wird bis zum Programmende behalten</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Show the secret while it is typed</source>
        <translation>Geheimnis während der Eingabe anzeigen</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>How the text stands for the bytes of the secret. Most libraries take the text itself</source>
        <translation>Wie der Text für die Bytes des Geheimnisses steht. Die meisten Bibliotheken nehmen den Text selbst</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>optional: staging, local, …</source>
        <translation>optional: staging, lokal, …</translation>
    </message>
    <message>
        <source>What the keyring calls it</source>
        <translation>Name im Schlüsselbund</translation>
    </message>
    <message>
        <source>shorter than RFC 7518 wants for HS256 (256 bits); it works, and is reported</source>
        <translation>kürzer, als RFC 7518 für HS256 verlangt (256 Bit); funktioniert, wird aber gemeldet</translation>
    </message>
    <message>
        <source>long enough for %1</source>
        <translation>lang genug für %1</translation>
    </message>
    <message>
        <source>Text (UTF-8)</source>
        <translation>Text (UTF-8)</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>base64url</source>
        <translation>base64url</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Add secret</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Verbergen</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Type or paste the secret.</source>
        <translation>Geben Sie das Geheimnis ein oder fügen Sie es ein.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SessionTree</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SessionsActions</name>
    <message>
        <source>&amp;Start the API</source>
        <translation>API &amp;starten</translation>
    </message>
    <message>
        <source>Start or stop the local API; it listens on this machine alone</source>
        <translation>Lokale API starten oder stoppen; sie lauscht nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>Copy &amp;Address of the API</source>
        <translation>API-A&amp;dresse kopieren</translation>
    </message>
    <message>
        <source>Copy the address of the API</source>
        <translation>Adresse der API kopieren</translation>
    </message>
    <message>
        <source>O&amp;ptions of the API…</source>
        <translation>API-&amp;Optionen…</translation>
    </message>
    <message>
        <source>Choose the signing key, HTTPS, the pages that may ask, and what access tokens look like</source>
        <translation>Signaturschlüssel, HTTPS, zugelassene Seiten und Aussehen der Access-Token festlegen</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse kopiert</translation>
    </message>
    <message>
        <source>&amp;Log In as the Selected User</source>
        <translation>Als gewählter Benutzer &amp;anmelden</translation>
    </message>
    <message>
        <source>Log in without a password, which begins a family of tokens</source>
        <translation>Ohne Passwort anmelden; damit beginnt eine Token-Familie</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>Exchange the current refresh token of the selected session</source>
        <translation>Aktuelles Refresh-Token der ausgewählten Sitzung einlösen</translation>
    </message>
    <message>
        <source>Re&amp;play a Consumed Token</source>
        <translation>&amp;Verbrauchtes Token erneut vorlegen</translation>
    </message>
    <message>
        <source>Bring a refresh token again that was consumed, as a thief would: the selected one, or the last</source>
        <translation>Ein verbrauchtes Refresh-Token erneut vorlegen, wie es ein Dieb täte: das ausgewählte oder das letzte</translation>
    </message>
    <message>
        <source>Ra&amp;ce Refreshes</source>
        <translation>Refresh-&amp;Wettlauf</translation>
    </message>
    <message>
        <source>Exchange one refresh token many times at once, and see who wins</source>
        <translation>Ein Refresh-Token vielfach gleichzeitig einlösen und sehen, wer gewinnt</translation>
    </message>
    <message>
        <source>Log &amp;Out</source>
        <translation>A&amp;bmelden</translation>
    </message>
    <message>
        <source>Revoke the access token until it expires, and its family</source>
        <translation>Access-Token bis zu seinem Ablauf sowie seine Familie widerrufen</translation>
    </message>
    <message>
        <source>Re&amp;voke the Family</source>
        <translation>&amp;Familie widerrufen</translation>
    </message>
    <message>
        <source>End the selected session for good: no token of it is exchanged any more</source>
        <translation>Ausgewählte Sitzung endgültig beenden: Keines ihrer Token wird mehr eingelöst</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>B&amp;eobachten</translation>
    </message>
    <message>
        <source>Put the session on the watch list: it asks to be refreshed in time</source>
        <translation>Sitzung beobachten: Sie fragt rechtzeitig nach einem Refresh</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Look at the newest access token of the session, or at the selected token, on the Inspect page</source>
        <translation>Neuestes Access-Token der Sitzung oder das ausgewählte Token auf der Seite „Prüfen“ ansehen</translation>
    </message>
    <message>
        <source>Copy &amp;Tokens</source>
        <translation>&amp;Token kopieren</translation>
    </message>
    <message>
        <source>Copy the newest tokens of the session as JSON; the clipboard is cleared after a while</source>
        <translation>Neueste Token der Sitzung als JSON kopieren; die Zwischenablage wird nach einer Weile geleert</translation>
    </message>
    <message>
        <source>&amp;Details of the Request…</source>
        <translation>Details der Anfra&amp;ge…</translation>
    </message>
    <message>
        <source>Everything of the selected request and its answer, secrets masked</source>
        <translation>Alles zur ausgewählten Anfrage und ihrer Antwort, Geheimnisse maskiert</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Als c&amp;url kopieren</translation>
    </message>
    <message>
        <source>Copy the selected request as a command of curl; its secrets are variables of the shell</source>
        <translation>Ausgewählte Anfrage als curl-Befehl kopieren; ihre Geheimnisse sind Shell-Variablen</translation>
    </message>
    <message>
        <source>&amp;Filter Requests</source>
        <translation>Anfragen f&amp;iltern</translation>
    </message>
    <message>
        <source>Type what to look for</source>
        <translation>Suchbegriff eingeben</translation>
    </message>
    <message>
        <source>Only What Was &amp;Refused</source>
        <translation>&amp;Nur Abgelehnte</translation>
    </message>
    <message>
        <source>Show only the requests that were refused</source>
        <translation>Nur die abgelehnten Anfragen anzeigen</translation>
    </message>
    <message>
        <source>C&amp;lear the Log</source>
        <translation>Protokoll &amp;leeren</translation>
    </message>
    <message>
        <source>Take all requests off the list</source>
        <translation>Alle Anfragen aus der Liste entfernen</translation>
    </message>
    <message>
        <source>&amp;Export Requests…</source>
        <translation>Anfragen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the requests to a file as JSON; no secret is in it</source>
        <translation>Anfragen als JSON in eine Datei schreiben; sie enthält kein Geheimnis</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <translation>Als %1 anmelden</translation>
    </message>
    <message>
        <source>Session %1 is watched</source>
        <translation>Sitzung %1 wird beobachtet</translation>
    </message>
    <message>
        <source>Copied; the clipboard is cleared after a while</source>
        <translation>Kopiert; die Zwischenablage wird nach einer Weile geleert</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Befehl kopiert</translation>
    </message>
    <message>
        <source>Command copied; its secrets are variables of the shell</source>
        <translation>Befehl kopiert; seine Geheimnisse sind Shell-Variablen</translation>
    </message>
    <message>
        <source>Export the requests</source>
        <translation>Anfragen exportieren</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>&amp;Stop the API</source>
        <translation>API &amp;stoppen</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SessionsCard</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>How many refreshes race</source>
        <translation>Anzahl der Refreshs im Wettlauf</translation>
    </message>
    <message>
        <source>Nobody is logged in. Choose a user above and press Log in as, or start the API and log in with curl.</source>
        <translation>Niemand ist angemeldet. Wählen Sie oben einen Benutzer und drücken Sie „Als … anmelden“, oder starten Sie die API und melden Sie sich mit curl an.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Wettlauf</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>%n older sessions are not shown</source>
        <translation>
            <numerusform>%n ältere Sitzung wird nicht angezeigt</numerusform>
            <numerusform>%n ältere Sitzungen werden nicht angezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SessionsPage</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Neu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Every setting is as at the first start</source>
        <translation>Jede Einstellung ist wie beim ersten Start</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SharedAxis</name>
    <message>
        <source>−%1</source>
        <comment>an hour before now</comment>
        <translation>−%1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>an hour from now</comment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ShortcutsDialog</name>
    <message>
        <source>No key does anything called so.</source>
        <translation>Keine Taste tut etwas, das so heißt.</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search by what it does or by its keys</source>
        <translation>Nach Wirkung oder Tasten suchen</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SignCard</name>
    <message>
        <source>Make a key</source>
        <translation>Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>One key for both</source>
        <translation>Ein Schlüssel für beide</translation>
    </message>
    <message>
        <source>Sign with</source>
        <translation>Signieren mit</translation>
    </message>
    <message>
        <source>Sign the access token and the refresh token with the same key</source>
        <translation>Access-Token und Refresh-Token mit demselben Schlüssel signieren</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel…</translation>
    </message>
    <message>
        <source>Make a key, or add one that you have</source>
        <translation>Schlüssel erzeugen oder einen vorhandenen hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Make a key…</source>
        <translation>Schlüssel &amp;erzeugen…</translation>
    </message>
    <message>
        <source>&amp;Paste a key…</source>
        <translation>Schlüssel e&amp;infügen…</translation>
    </message>
    <message>
        <source>&amp;Open a key file…</source>
        <translation>Schlüsseldatei &amp;öffnen…</translation>
    </message>
    <message>
        <source>Type a &amp;secret…</source>
        <translation>&amp;Geheimnis eingeben…</translation>
    </message>
    <message>
        <source>A token is signed with a key, and there is none yet. Make one to try with, or add your own; it stays on this machine until the program ends.</source>
        <translation>Ein Token wird mit einem Schlüssel signiert, und noch gibt es keinen. Erzeugen Sie einen zum Ausprobieren oder fügen Sie Ihren eigenen hinzu; er bleibt bis zum Programmende auf diesem Rechner.</translation>
    </message>
    <message>
        <source>A new random secret of 256 bits, for HS256</source>
        <translation>Ein neues zufälliges Geheimnis mit 256 Bit, für HS256</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Key that signs</source>
        <translation>Signierender Schlüssel</translation>
    </message>
    <message>
        <source>Key that signs the refresh token</source>
        <translation>Schlüssel, der das Refresh-Token signiert</translation>
    </message>
    <message>
        <source>The keys that can sign</source>
        <translation>Die Schlüssel, die signieren können</translation>
    </message>
    <message>
        <source>Choose a key</source>
        <translation>Schlüssel wählen</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>What this key can sign with; none makes a token that nobody should accept</source>
        <translation>Womit dieser Schlüssel signieren kann; none ergibt ein Token, das niemand akzeptieren sollte</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SignatureTab</name>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SkewTable</name>
    <message>
        <source>Offsets and leeways</source>
        <translation>Versätze und Toleranzen</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SkewView</name>
    <message>
        <source>Offsets</source>
        <translation>Versätze</translation>
    </message>
    <message>
        <source>At which instants: seconds, or 5m, 1h30m, −1d, parted by commas. Empty: the usual ones</source>
        <translation>Zu welchen Zeitpunkten: Sekunden oder 5m, 1h30m, −1d, durch Kommas getrennt. Leer: die üblichen</translation>
    </message>
    <message>
        <source>Leeways</source>
        <translation>Toleranzen</translation>
    </message>
    <message>
        <source>With how much leeway: seconds, or 5m, parted by commas. Empty: the usual ones</source>
        <translation>Mit wie viel Toleranz: Sekunden oder 5m, durch Kommas getrennt. Leer: die üblichen</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Gezählt ab</translation>
    </message>
    <message>
        <source>What the offsets are counted from; from now, a verifier&apos;s clock is ahead or behind by them</source>
        <translation>Wovon aus die Versätze zählen; bei „jetzt“ geht die Uhr des Prüfenden um sie vor oder nach</translation>
    </message>
    <message>
        <source>around exp</source>
        <translation>um exp</translation>
    </message>
    <message>
        <source>around now</source>
        <translation>um jetzt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no exp: now</source>
        <translation>kein exp: jetzt</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::TestKitPage</name>
    <message>
        <source>Nothing to vary yet</source>
        <translation>Noch nichts zu variieren</translation>
    </message>
    <message>
        <source>Paste a token that your server accepts into Inspect, with its key, or make one in Craft.
The test kit makes some eighty good and bad variants of it, and tells which of them your server takes for the wrong thing.</source>
        <translation>Fügen Sie in „Prüfen“ ein Token ein, das Ihr Server akzeptiert, samt Schlüssel, oder legen Sie eines in „Erstellen“ an.
Der Testsatz erzeugt daraus rund achtzig gute und schlechte Varianten und zeigt, welche davon Ihr Server falsch einschätzt.</translation>
    </message>
    <message>
        <source>Go to Inspect</source>
        <translation>Zu „Prüfen“</translation>
    </message>
    <message>
        <source>Paste a token there</source>
        <translation>Dort ein Token einfügen</translation>
    </message>
    <message>
        <source>Make one in Craft</source>
        <translation>In „Erstellen“ anlegen</translation>
    </message>
    <message>
        <source>Fill in a form</source>
        <translation>Formular ausfüllen</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Puts a token into Inspect, and its secret into the keyring</source>
        <translation>Lädt ein Token in „Prüfen“ und dessen Geheimnis in den Schlüsselbund</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Shows the rows that hold every word: name, what is wrong, group, status, … (Ctrl+F)</source>
        <translation>Zeigt die Zeilen, die alle Wörter enthalten: Name, Fehler, Gruppe, Status, … (Strg+F)</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Nur Abweichungen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Choose which tokens are run and exported</source>
        <translation>Auswählen, welche Token gesendet und exportiert werden</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Schlüssel hinzufügen…</translation>
    </message>
    <message>
        <source>Paste a secret or a private key, or read one from a file</source>
        <translation>Geheimnis oder privaten Schlüssel einfügen oder aus einer Datei lesen</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Andere wählen…</translation>
    </message>
    <message>
        <source>Choose another token or key</source>
        <translation>Anderes Token oder anderen Schlüssel wählen</translation>
    </message>
    <message>
        <source>Export kit</source>
        <translation>Satz exportieren</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Making the tokens…</source>
        <translation>Token werden erzeugt…</translation>
    </message>
    <message>
        <source>No key to sign with</source>
        <translation>Kein Schlüssel zum Signieren</translation>
    </message>
    <message>
        <source>No kit can be made of this</source>
        <translation>Daraus lässt sich kein Testsatz erzeugen</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Nothing was run yet.</source>
        <translation>Bisher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No row came out otherwise than it must.</source>
        <translation>Keine Zeile weicht vom erwarteten Ergebnis ab.</translation>
    </message>
    <message>
        <source>No row holds “%1”.</source>
        <translation>Keine Zeile enthält „%1“.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::TestTimeNotice</name>
    <message>
        <source>Time stands still at %1.</source>
        <translation>Die Zeit steht bei %1 still.</translation>
    </message>
    <message>
        <source>Time runs %1 times as fast as real time.</source>
        <translation>Die Zeit läuft %1-mal so schnell wie die Echtzeit.</translation>
    </message>
    <message>
        <source>The clock is %1 behind real time.</source>
        <translation>Die Uhr geht gegenüber der Echtzeit %1 nach.</translation>
    </message>
    <message>
        <source>The clock is %1 ahead of real time.</source>
        <translation>Die Uhr geht gegenüber der Echtzeit %1 vor.</translation>
    </message>
    <message>
        <source>Judged at test time</source>
        <translation>Zur Testzeit beurteilt</translation>
    </message>
    <message>
        <source>Back to real time</source>
        <translation>Zurück zur Echtzeit</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::TimelineHeader</name>
    <message>
        <source>Distance from now</source>
        <translation>Abstand von jetzt</translation>
    </message>
    <message>
        <source>%1 (%2)
All tokens are on this axis; it is finer near now.</source>
        <translation>%1 (%2)
Alle Token liegen auf dieser Achse; um das Jetzt ist sie feiner.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::TimesSection</name>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Day and month in words</source>
        <translation>Tag und Monat in Worten</translation>
    </message>
    <message>
        <source>ISO 8601, with the offset</source>
        <translation>ISO 8601, mit Versatz</translation>
    </message>
    <message>
        <source>Seconds since 1970, as in the claims</source>
        <translation>Sekunden seit 1970, wie in den Claims</translation>
    </message>
    <message>
        <source>UTC and the number are in the tool tip of every time.</source>
        <translation>UTC und die Zahl stehen im Tooltip jeder Zeit.</translation>
    </message>
    <message>
        <source>&amp;Expires soon</source>
        <translation>&amp;Läuft bald ab</translation>
    </message>
    <message>
        <source>So long before its expiry a token is amber, and its renewal is asked for: 5m, 1h30m, 2d.</source>
        <translation>So lange vor dem Ablauf ist ein Token gelb und wird nach seiner Erneuerung gefragt: 5m, 1h30m, 2d.</translation>
    </message>
    <message>
        <source>The zone that times are shown in</source>
        <translation>Die Zone, in der Zeiten angezeigt werden</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>Wie das System (%1)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zeit&amp;zone</translation>
    </message>
    <message>
        <source>Type a part of its name: “berlin”.</source>
        <translation>Geben Sie einen Teil des Namens ein: „berlin“.</translation>
    </message>
    <message>
        <source>There is no time zone of this name.</source>
        <translation>Es gibt keine Zeitzone dieses Namens.</translation>
    </message>
    <message>
        <source>Now it is %1.</source>
        <translation>Jetzt ist es %1.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::TokenCard</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>That is %L1 characters: more than any token. A token may have 4 MiB.</source>
        <translation>Das sind %L1 Zeichen: mehr, als ein Token je hat. Ein Token darf 4 MiB groß sein.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Replace the text by what the clipboard holds</source>
        <translation>Text durch den Inhalt der Zwischenablage ersetzen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open a file that holds a token or a key</source>
        <translation>Datei öffnen, die ein Token oder einen Schlüssel enthält</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Take the text away</source>
        <translation>Text entfernen</translation>
    </message>
    <message>
        <source>Paste a token, an Authorization header, a cookie, a URL or any text that holds one</source>
        <translation>Token, Authorization-Header, Cookie, URL oder beliebigen Text mit einem Token einfügen</translation>
    </message>
    <message>
        <source>Paste a token, or anything that holds one</source>
        <translation>Token einfügen oder etwas, das eines enthält</translation>
    </message>
    <message>
        <source>Tokens found in the text</source>
        <translation>Im Text gefundene Token</translation>
    </message>
    <message>
        <source>Token %1/%2</source>
        <comment>the second of three</comment>
        <translation>Token %1/%2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>line breaks taken out</source>
        <translation>Zeilenumbrüche entfernt</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::Tour</name>
    <message>
        <source>Paste a token</source>
        <translation>Token einfügen</translation>
    </message>
    <message>
        <source>Or anything that holds one: a header, a cookie, a URL, a curl command. It stays on this machine.</source>
        <translation>Oder etwas, das eines enthält: einen Header, ein Cookie, eine URL, einen curl-Befehl. Es bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Read the verdict</source>
        <translation>Das Urteil lesen</translation>
    </message>
    <message>
        <source>It appears here: signature, time and claims, each with the reason. Without a key it says not checked, for nobody can know.</source>
        <translation>Es erscheint hier: Signatur, Zeit und Claims, jeweils mit Begründung. Ohne Schlüssel heißt es „ungeprüft“, denn niemand kann es wissen.</translation>
    </message>
    <message>
        <source>Move the clock</source>
        <translation>Die Uhr verstellen</translation>
    </message>
    <message>
        <source>Do not wait for a token to expire: set the time to the second before, and watch. The clock of the machine is not touched.</source>
        <translation>Warten Sie nicht, bis ein Token abläuft: Stellen Sie die Zeit auf die Sekunde davor und sehen Sie zu. Die Uhr des Rechners bleibt unberührt.</translation>
    </message>
    <message>
        <source>Make tokens</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>Fill in a form and get a signed token, or a pair. Wrong ones too: the page warns, and obeys.</source>
        <translation>Füllen Sie ein Formular aus und erhalten Sie ein signiertes Token oder ein Paar. Auch falsche: Die Seite warnt und gehorcht.</translation>
    </message>
    <message>
        <source>Try your client</source>
        <translation>Den eigenen Client testen</translation>
    </message>
    <message>
        <source>A small API with users: log in, expiry, refresh, reuse, log out, without building one.</source>
        <translation>Eine kleine API mit Benutzern: Anmelden, Ablauf, Aktualisieren, Wiederverwendung und Abmelden, ohne selbst eine zu bauen.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>End the tour (Esc); the Help menu has it again</source>
        <translation>Rundgang beenden (Esc); im Menü „Hilfe“ ist er wieder zu finden</translation>
    </message>
    <message>
        <source>The step before (Left)</source>
        <translation>Der vorige Schritt (Links)</translation>
    </message>
    <message>
        <source>The next step (Right)</source>
        <translation>Der nächste Schritt (Rechts)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::UserActions</name>
    <message>
        <source>&amp;Add User…</source>
        <translation>Benutzer &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add somebody who logs in</source>
        <translation>Jemanden hinzufügen, der sich anmelden kann</translation>
    </message>
    <message>
        <source>&amp;Edit User…</source>
        <translation>Benutzer &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Change name, e-mail, roles, scope or password of the selected user</source>
        <translation>Name, E-Mail, Rollen, Scope oder Passwort des ausgewählten Benutzers ändern</translation>
    </message>
    <message>
        <source>&amp;Delete Users</source>
        <translation>Benutzer &amp;löschen</translation>
    </message>
    <message>
        <source>Delete the selected users; it can be undone. Their sessions are refused as long as they are gone</source>
        <translation>Ausgewählte Benutzer löschen; lässt sich rückgängig machen. Ihre Sitzungen werden abgelehnt, solange sie fehlen</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::UserDelegate</name>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::UserDialog</name>
    <message>
        <source>Needs a &amp;password</source>
        <translation>&amp;Passwort erforderlich</translation>
    </message>
    <message>
        <source>&amp;Disabled</source>
        <translation>&amp;Deaktiviert</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change user</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>What the user logs in with, and the claim username</source>
        <translation>Der Anmeldename des Benutzers und der Claim username</translation>
    </message>
    <message>
        <source>What GET /profile tells</source>
        <translation>Was GET /profile ausgibt</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>The claim roles: words between commas; “admin” may ask for GET /users</source>
        <translation>Der Claim roles: Wörter, durch Kommas getrennt; „admin“ darf GET /users abfragen</translation>
    </message>
    <message>
        <source>optional: admin, auditor, …</source>
        <translation>optional: admin, auditor, …</translation>
    </message>
    <message>
        <source>The claim scope: words between spaces</source>
        <translation>Der Claim scope: Wörter, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>optional: read write</source>
        <translation>optional: read write</translation>
    </message>
    <message>
        <source>Without one the name is enough: for a client that sends none</source>
        <translation>Ohne Passwort genügt der Name: für Clients, die keines senden</translation>
    </message>
    <message>
        <source>Kept as a salted scrypt hash alone</source>
        <translation>Wird nur als scrypt-Hash mit Salt gespeichert</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Cannot log in, and no token of this user is good</source>
        <translation>Kann sich nicht anmelden; kein Token dieses Benutzers gilt</translation>
    </message>
    <message>
        <source>User&amp;name</source>
        <translation>Benutzer&amp;name</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rollen</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>&amp;Scope</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>das Passwort</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::UsersView</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>No users: Ctrl+N adds one, who can log in.</source>
        <translation>Keine Benutzer: Mit Strg+N fügen Sie einen hinzu, der sich anmelden kann.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ValidityBar</name>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>The times cannot be read</source>
        <translation>Die Zeiten sind nicht lesbar</translation>
    </message>
    <message>
        <source>Issued at %1</source>
        <translation>Ausgestellt am %1</translation>
    </message>
    <message>
        <source>Not valid before %1</source>
        <translation>Nicht gültig vor %1</translation>
    </message>
    <message>
        <source>Expires at %1</source>
        <translation>Läuft ab am %1</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Läuft nie ab</translation>
    </message>
    <message>
        <source>Leeway %1</source>
        <translation>Toleranz %1</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Jetzt %1</translation>
    </message>
    <message>
        <source>leeway %1</source>
        <translation>Toleranz %1</translation>
    </message>
    <message>
        <source>← %1</source>
        <comment>earlier</comment>
        <translation>← %1</translation>
    </message>
    <message>
        <source>%1 →</source>
        <comment>later</comment>
        <translation>%1 →</translation>
    </message>
    <message>
        <source>test time %1</source>
        <translation>Testzeit %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>Here: %1 (%2)</source>
        <translation>Hier: %1 (%2)</translation>
    </message>
    <message>
        <source>Each stretch has a scale of its own; their order is right.</source>
        <translation>Jeder Abschnitt hat seinen eigenen Maßstab; die Reihenfolge stimmt.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ValueEditor</name>
    <message>
        <source>+15 m</source>
        <comment>add 15 minutes</comment>
        <translation>+15 min</translation>
    </message>
    <message>
        <source>+1 h</source>
        <comment>add an hour</comment>
        <translation>+1 h</translation>
    </message>
    <message>
        <source>+1 d</source>
        <comment>add a day</comment>
        <translation>+1 d</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::VerdictBanner</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::WatchActions</name>
    <message>
        <source>&amp;Watch What Is Copied</source>
        <translation>&amp;Kopiertes beobachten</translation>
    </message>
    <message>
        <source>Watch every token that the clipboard holds</source>
        <translation>Jedes Token beobachten, das die Zwischenablage enthält</translation>
    </message>
    <message>
        <source>&amp;Renew Now</source>
        <translation>Jetzt &amp;erneuern</translation>
    </message>
    <message>
        <source>Issue the selected tokens anew, with those that belong to them: same claims, same key, new times</source>
        <translation>Ausgewählte Token samt den zugehörigen neu ausstellen: gleiche Claims, gleicher Schlüssel, neue Zeiten</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Look at the token on the Inspect page</source>
        <translation>Token auf der Seite „Prüfen“ ansehen</translation>
    </message>
    <message>
        <source>&amp;Copy Token</source>
        <translation>&amp;Token kopieren</translation>
    </message>
    <message>
        <source>Copy the selected tokens, a pair as JSON; the clipboard is cleared after a while</source>
        <translation>Ausgewählte Token kopieren, ein Paar als JSON; die Zwischenablage wird nach einer Weile geleert</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Give the token another name</source>
        <translation>Dem Token einen anderen Namen geben</translation>
    </message>
    <message>
        <source>&amp;Stop Watching</source>
        <translation>Nicht mehr be&amp;obachten</translation>
    </message>
    <message>
        <source>Take the selected tokens off the list; it can be undone</source>
        <translation>Ausgewählte Token aus der Liste nehmen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
        <source>The clipboard holds no token.</source>
        <translation>Die Zwischenablage enthält kein Token.</translation>
    </message>
    <message>
        <source>Watched already</source>
        <translation>Wird bereits beobachtet</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens watched</source>
        <translation>
            <numerusform>%n Token wird beobachtet</numerusform>
            <numerusform>%n Token werden beobachtet</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied; the clipboard is cleared after a while</source>
        <translation>Kopiert; die Zwischenablage wird nach einer Weile geleert</translation>
    </message>
    <message>
        <source>Select a token.</source>
        <translation>Wählen Sie ein Token aus.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::WatchDelegate</name>
    <message>
        <source>Name of the token</source>
        <translation>Name des Tokens</translation>
    </message>
    <message>
        <source>its own name</source>
        <translation>eigener Name</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::WatchPage</name>
    <message>
        <source>Paste a token</source>
        <translation>Token einfügen</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Jetzt erneuern</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Nicht mehr beobachten</translation>
    </message>
    <message>
        <source>No token is watched yet</source>
        <translation>Noch wird kein Token beobachtet</translation>
    </message>
    <message>
        <source>Paste one (Ctrl+V), or press Ctrl+Shift+W on the Inspect or Craft page. Each counts down to its end, turns amber in time, and is renewed when you say so: same claims, same key, new times.
Watched tokens are in memory alone, and gone when the program ends.</source>
        <translation>Fügen Sie eines ein (Strg+V) oder drücken Sie Strg+Umschalt+W auf der Seite „Prüfen“ oder „Erstellen“. Jedes zählt bis zu seinem Ablauf herunter, wird rechtzeitig gelb und auf Ihren Wunsch erneuert: gleiche Claims, gleicher Schlüssel, neue Zeiten.
Beobachtete Token liegen nur im Arbeitsspeicher und sind mit dem Programmende verschwunden.</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Make a token or a pair on the Craft page, and watch it from there</source>
        <translation>Token oder Paar auf der Seite „Erstellen“ anlegen und von dort aus beobachten</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Watch a pair whose renewal is asked for in a quarter of a minute, and one that ended</source>
        <translation>Ein Paar beobachten, nach dessen Erneuerung in einer Viertelminute gefragt wird, und ein abgelaufenes Token</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no token in what was dropped.</source>
        <translation>Im Abgelegten ist kein Token enthalten.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::WatchView</name>
    <message>
        <source>Watched tokens</source>
        <translation>Beobachtete Token</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::WhatsThis</name>
    <message>
        <source>The pages of the program. Up and Down go from one to the next.</source>
        <translation>Die Seiten des Programms. Mit den Pfeiltasten nach oben und unten wechseln Sie zwischen ihnen.</translation>
    </message>
    <message>
        <source>Moves the clock that every verdict is given by. The clock of the machine is not touched.</source>
        <translation>Verstellt die Uhr, nach der jedes Urteil gefällt wird. Die Uhr des Rechners bleibt unberührt.</translation>
    </message>
    <message>
        <source>Paste a token here, or anything that holds one. It stays as you pasted it; a defect is underlined.</source>
        <translation>Fügen Sie hier ein Token ein oder etwas, das eines enthält. Es bleibt, wie Sie es eingefügt haben; ein Mangel wird unterstrichen.</translation>
    </message>
    <message>
        <source>All tokens that the text holds. The selected one is judged.</source>
        <translation>Alle Token, die der Text enthält. Das ausgewählte wird beurteilt.</translation>
    </message>
    <message>
        <source>Whether the token is good: signature, time and claims, each with the reason. Not checked means that nobody can know.</source>
        <translation>Ob das Token gut ist: Signatur, Zeit und Claims, jeweils mit Begründung. „Ungeprüft“ bedeutet, dass es niemand wissen kann.</translation>
    </message>
    <message>
        <source>When the token was issued, is valid and ends. Drag the mark of now to move the clock.</source>
        <translation>Wann das Token ausgestellt wurde, gültig ist und endet. Ziehen Sie die Jetzt-Marke, um die Uhr zu verstellen.</translation>
    </message>
    <message>
        <source>The key that the signature is checked with. Automatic finds the one that fits.</source>
        <translation>Der Schlüssel, mit dem die Signatur geprüft wird. „Automatisch“ findet den passenden.</translation>
    </message>
    <message>
        <source>What you expect of the claims. Empty fields are not checked.</source>
        <translation>Was Sie von den Claims erwarten. Leere Felder werden nicht geprüft.</translation>
    </message>
    <message>
        <source>What is in the token: claims, header, payload, signature, and what is worth knowing about it.</source>
        <translation>Was im Token steht: Claims, Header, Payload, Signatur und was darüber wissenswert ist.</translation>
    </message>
    <message>
        <source>What other libraries answer to the times of this token. It has no part in the verdict.</source>
        <translation>Was andere Bibliotheken zu den Zeiten dieses Tokens antworten. Kein Teil des Urteils.</translation>
    </message>
    <message>
        <source>The verdict at other instants and with other leeways.</source>
        <translation>Das Urteil zu anderen Zeitpunkten und mit anderen Toleranzen.</translation>
    </message>
    <message>
        <source>What kind of token to begin with. Your own templates are kept without their keys.</source>
        <translation>Mit welcher Art von Token begonnen wird. Ihre eigenen Vorlagen werden ohne ihre Schlüssel behalten.</translation>
    </message>
    <message>
        <source>The claims, one a row. The check mark takes one out and keeps it.</source>
        <translation>Die Claims, einer je Zeile. Das Häkchen nimmt einen heraus und behält ihn doch.</translation>
    </message>
    <message>
        <source>The claims of each token that is made, and the header of both.</source>
        <translation>Die Claims jedes erzeugten Tokens und der Header beider.</translation>
    </message>
    <message>
        <source>The JSON that is signed, byte for byte as it stands.</source>
        <translation>Das JSON, das signiert wird, Byte für Byte, wie es dasteht.</translation>
    </message>
    <message>
        <source>The key that signs, and the algorithm. Only those that the key can do are offered.</source>
        <translation>Der Schlüssel, der signiert, und der Algorithmus. Nur was der Schlüssel kann, wird angeboten.</translation>
    </message>
    <message>
        <source>The signed token, made anew while you type, with its own verdict.</source>
        <translation>Das signierte Token, beim Tippen stets neu erzeugt, mit seinem eigenen Urteil.</translation>
    </message>
    <message>
        <source>The refresh token that belongs to the access token above.</source>
        <translation>Das Refresh-Token, das zum Access-Token darüber gehört.</translation>
    </message>
    <message>
        <source>The tokens as a server would answer with them.</source>
        <translation>Die Token, wie ein Server mit ihnen antworten würde.</translation>
    </message>
    <message>
        <source>All keys at hand: what each is, what it can do, and where it lives.</source>
        <translation>Alle verfügbaren Schlüssel: was jeder ist, was er kann und wo er liegt.</translation>
    </message>
    <message>
        <source>All that is known about the selected key.</source>
        <translation>Alles, was über den ausgewählten Schlüssel bekannt ist.</translation>
    </message>
    <message>
        <source>The key itself. Private parts are shown on request, for half a minute.</source>
        <translation>Der Schlüssel selbst. Private Teile werden auf Wunsch eine halbe Minute lang angezeigt.</translation>
    </message>
    <message>
        <source>Who can log in to the local API. Log in as the selected one, with or without a client.</source>
        <translation>Wer sich bei der lokalen API anmelden kann. Melden Sie sich als ausgewählter Benutzer an, mit oder ohne Client.</translation>
    </message>
    <message>
        <source>Each login is a family: its refresh tokens by generation, and below them the access tokens.</source>
        <translation>Jede Anmeldung ist eine Familie: ihre Refresh-Token nach Generation, darunter die Access-Token.</translation>
    </message>
    <message>
        <source>What each of many refreshes at once got. Exactly one may win.</source>
        <translation>Was jede von vielen gleichzeitigen Aktualisierungen erhielt. Genau eine darf gewinnen.</translation>
    </message>
    <message>
        <source>The local API: start it, and choose how it rotates tokens and how long they last. It listens on this machine alone.</source>
        <translation>Die lokale API: Starten Sie sie und wählen Sie, wie sie Token rotiert und wie lange diese gelten. Sie lauscht nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>What the API would answer to this token, now.</source>
        <translation>Was die API jetzt auf dieses Token antworten würde.</translation>
    </message>
    <message>
        <source>Every request with its status and the reason of a refusal. Tokens and passwords are not in it.</source>
        <translation>Jede Anfrage mit ihrem Status und dem Grund einer Ablehnung. Token und Passwörter stehen nicht darin.</translation>
    </message>
    <message>
        <source>Tokens that count down to their end, on one timeline.</source>
        <translation>Token, die bis zu ihrem Ende herunterzählen, auf einer Zeitachse.</translation>
    </message>
    <message>
        <source>The verdict of the selected token.</source>
        <translation>Das Urteil des ausgewählten Tokens.</translation>
    </message>
    <message>
        <source>How long before its end a token is asked about, and whether the desktop says so too.</source>
        <translation>Wie lange vor dem Ende eines Tokens gefragt wird und ob auch der Desktop darauf hinweist.</translation>
    </message>
    <message>
        <source>The route of your API that is asked with every chosen token. Only this host is contacted.</source>
        <translation>Die Route Ihrer API, die mit jedem gewählten Token angefragt wird. Nur dieser Host wird kontaktiert.</translation>
    </message>
    <message>
        <source>What came of the run.</source>
        <translation>Was der Durchlauf ergeben hat.</translation>
    </message>
    <message>
        <source>Good and bad variants of the token, with the answer that each must get and the one that it got.</source>
        <translation>Gute und schlechte Varianten des Tokens, mit der Antwort, die jede erhalten muss, und der, die sie erhielt.</translation>
    </message>
    <message>
        <source>All of the selected row: what is wrong with it, which RFC says so, and what came back.</source>
        <translation>Alles zur ausgewählten Zeile: was daran falsch ist, welcher RFC das sagt und was zurückkam.</translation>
    </message>
    <message>
        <source>Every token that was seen, each once, the latest on top, with its verdict as of now.</source>
        <translation>Jedes gesehene Token, jedes einmal, das neueste oben, mit seinem jetzigen Urteil.</translation>
    </message>
    <message>
        <source>Whether the history outlives the program: encrypted, and only if you say so.</source>
        <translation>Ob der Verlauf das Programm überdauert: verschlüsselt und nur, wenn Sie es so wollen.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::WhoAmICard</name>
    <message>
        <source>Who am I?</source>
        <translation>Wer bin ich?</translation>
    </message>
    <message>
        <source>Token to ask about</source>
        <translation>Abzufragendes Token</translation>
    </message>
    <message>
        <source>Paste an access token</source>
        <translation>Access-Token einfügen</translation>
    </message>
    <message>
        <source>What GET /profile would answer to whoever brings this token, now</source>
        <translation>Was GET /profile jetzt dem antworten würde, der dieses Token vorlegt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::keyfile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is over 4 MiB: no key is so large.</source>
        <translation>%1 ist größer als 4 MiB: So groß ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key *.pub *.crt *.cer *.der *.p8 *.p12 *.pfx *.jwk *.jwks *.json id_*)</source>
        <translation>Schlüssel (*.pem *.key *.pub *.crt *.cer *.der *.p8 *.p12 *.pfx *.jwk *.jwks *.json id_*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::pages</name>
    <message>
        <source>Inspect</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Craft</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Test kit</source>
        <translation>Testsatz</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::whynot</name>
    <message>
        <source>Select a claim.</source>
        <translation>Wählen Sie einen Claim aus.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>Es gibt kein Token.</translation>
    </message>
    <message>
        <source>Select a key that this can be done with.</source>
        <translation>Wählen Sie einen Schlüssel aus, mit dem dies möglich ist.</translation>
    </message>
    <message>
        <source>Select a session that goes on.</source>
        <translation>Wählen Sie eine laufende Sitzung aus.</translation>
    </message>
    <message>
        <source>Select a user.</source>
        <translation>Wählen Sie einen Benutzer aus.</translation>
    </message>
    <message>
        <source>Select a request.</source>
        <translation>Wählen Sie eine Anfrage aus.</translation>
    </message>
    <message>
        <source>There was no request yet.</source>
        <translation>Es gab noch keine Anfrage.</translation>
    </message>
    <message>
        <source>Select a token.</source>
        <translation>Wählen Sie ein Token aus.</translation>
    </message>
    <message>
        <source>Select a row.</source>
        <translation>Wählen Sie eine Zeile aus.</translation>
    </message>
    <message>
        <source>There is nothing to clear.</source>
        <translation>Es gibt nichts zu leeren.</translation>
    </message>
    <message>
        <source>The API does not run.</source>
        <translation>Die API läuft nicht.</translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation>Es ist keine Zeile ausgewählt.</translation>
    </message>
    <message>
        <source>Nothing was edited.</source>
        <translation>Nichts wurde bearbeitet.</translation>
    </message>
    <message>
        <source>Select a user who may log in.</source>
        <translation>Wählen Sie einen Benutzer aus, der sich anmelden darf.</translation>
    </message>
    <message>
        <source>The text holds no other token.</source>
        <translation>Der Text enthält kein anderes Token.</translation>
    </message>
    <message>
        <source>Select a session that was refreshed.</source>
        <translation>Wählen Sie eine Sitzung aus, die aktualisiert wurde.</translation>
    </message>
    <message>
        <source>Nothing was run yet.</source>
        <translation>Bisher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No key was deleted just now.</source>
        <translation>Es wurde gerade kein Schlüssel gelöscht.</translation>
    </message>
</context>
</TS>
