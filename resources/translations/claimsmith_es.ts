<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>claimsmith::cli</name>
    <message>
        <source>“%1” is no algorithm that is known here. There are: %2</source>
        <translation>«%1» no es un algoritmo conocido aquí. Los que hay son: %2</translation>
    </message>
    <message>
        <source>%1 is taken as text, since it is not JSON: %2</source>
        <translation>%1 se toma como texto, porque no es JSON: %2</translation>
    </message>
    <message>
        <source>%1 is a number here, where RFC 7519 has a string: write %2=&apos;&quot;%3&quot;&apos; for one</source>
        <translation>%1 es aquí un número, donde RFC 7519 pide una cadena: para obtenerla, escriba %2=&apos;&quot;%3&quot;&apos;</translation>
    </message>
    <message>
        <source>%1 %2: it must be NAME=VALUE</source>
        <translation>%1 %2: debe ser NOMBRE=VALOR</translation>
    </message>
    <message>
        <source>%1: “%2” is not UTF-8</source>
        <translation>%1: «%2» no es UTF-8</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1</source>
        <translation>No se puede escribir en la salida estándar: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end</source>
        <translation>No se puede leer %1 hasta el final</translation>
    </message>
    <message>
        <source>%1 holds no token</source>
        <translation>%1 no contiene ningún token</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrada estándar</translation>
    </message>
    <message>
        <source>Exit status: 0 accepted, or done; 1 in a batch, some token was not accepted; in a kit
run, some row differs; 2 usage, or a file or key that cannot be read; 3 the self-test of the cryptography failed; 10 not a token, or malformed;
11 signature invalid, algorithm not allowed or unsupported, or the key does not fit; 12 signature
not checked (no key fits); 13 expired; 14 not yet valid; 15 claim check failed; 16 revoked. With
several failures, the first in the order structure, signature, time, claims, revocation.</source>
        <translation>Estado de salida: 0 aceptado, o terminado; 1 en un lote, algún token no fue aceptado; en una ejecución
de kit, alguna fila difiere; 2 uso incorrecto, o un archivo o clave que no se puede leer; 3 falló la autocomprobación de la criptografía; 10 no es un token, o está mal formado;
11 firma no válida, algoritmo no permitido o no admitido, o la clave no corresponde; 12 firma
no comprobada (ninguna clave corresponde); 13 caducado; 14 aún no válido; 15 falló la comprobación de un claim; 16 revocado. Con
varios fallos, el primero en el orden estructura, firma, tiempo, claims, revocación.</translation>
    </message>
    <message>
        <source>Offline workbench for JSON Web Tokens. Nothing leaves this machine.</source>
        <translation>Banco de trabajo sin conexión para JSON Web Tokens. Nada sale de este equipo.</translation>
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
        <translation>Ejemplos:
  claimsmith-cli decode @token.txt
  claimsmith-cli verify @token.txt --key jwks.json --aud api --leeway 30s
  claimsmith-cli keygen --alg ES256 --out key.jwk
  claimsmith-cli sign key.jwk --claim sub=alice --expires-in 15m
«claimsmith-cli ORDEN --help» muestra más de cada una.

DUR es 90 (segundos), 15m, 1h30m, 7d o 2w. TIME es segundos desde la época Unix, ISO 8601, now, now+1h o now-5m.
</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Mostrar esta ayuda</translation>
    </message>
    <message>
        <source>Show the versions</source>
        <translation>Mostrar las versiones</translation>
    </message>
    <message>
        <source>“claimsmith-cli %1--help” says what there is</source>
        <translation>«claimsmith-cli %1--help» muestra lo que hay</translation>
    </message>
    <message>
        <source>There is no completion for “%1”: bash, zsh or fish</source>
        <translation>No hay autocompletado para «%1»: bash, zsh o fish</translation>
    </message>
    <message>
        <source>Print a completion script for a shell</source>
        <translation>Imprimir un script de autocompletado para un shell</translation>
    </message>
    <message>
        <source>The shell</source>
        <translation>El shell</translation>
    </message>
    <message>
        <source>Examples:
  source &lt;(claimsmith-cli completion bash)
  claimsmith-cli completion zsh &gt; &quot;${fpath[1]}/_claimsmith-cli&quot;
  claimsmith-cli completion fish &gt; ~/.config/fish/completions/claimsmith-cli.fish</source>
        <translation>Ejemplos:
  source &lt;(claimsmith-cli completion bash)
  claimsmith-cli completion zsh &gt; &quot;${fpath[1]}/_claimsmith-cli&quot;
  claimsmith-cli completion fish &gt; ~/.config/fish/completions/claimsmith-cli.fish</translation>
    </message>
    <message>
        <source>Show what a token holds. Reads it and trusts nothing: no signature is checked</source>
        <translation>Mostrar lo que contiene un token. Lo lee sin confiar en nada: no se comprueba ninguna firma</translation>
    </message>
    <message>
        <source>The token, @FILE, or - for standard input</source>
        <translation>El token, @ARCHIVO, o - para la entrada estándar</translation>
    </message>
    <message>
        <source>One JSON object instead of words</source>
        <translation>Un objeto JSON en lugar de texto</translation>
    </message>
    <message>
        <source>Examples:
  claimsmith-cli decode @token.txt
  claimsmith-cli decode &apos;Authorization: Bearer eyJ…&apos;
  curl -s https://example.test/login | claimsmith-cli decode -
  claimsmith-cli decode --json @token.txt | jq .payload.sub
Whatever people paste is read: a header, a cookie, a URL, a JSON answer, wrapped lines.
Exit status: 0 well formed, 10 not (what decodes is shown all the same), 2 not readable.</source>
        <translation>Ejemplos:
  claimsmith-cli decode @token.txt
  claimsmith-cli decode &apos;Authorization: Bearer eyJ…&apos;
  curl -s https://example.test/login | claimsmith-cli decode -
  claimsmith-cli decode --json @token.txt | jq .payload.sub
Se lee lo que se suele pegar: una cabecera HTTP, una cookie, una URL, una respuesta JSON, líneas partidas.
Estado de salida: 0 bien formado, 10 mal formado (lo que se pueda decodificar se muestra igualmente), 2 ilegible.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 MiB: it is no key and no token</source>
        <translation>%1 contiene más de %2 MiB: no es ni una clave ni un token</translation>
    </message>
    <message>
        <source>Standard input (-) can be read only once: name a file for one of the two</source>
        <translation>La entrada estándar (-) solo se puede leer una vez: indique un archivo para una de las dos</translation>
    </message>
    <message>
        <source>The name of a file is missing</source>
        <translation>Falta el nombre de un archivo</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file</source>
        <translation>%1 es una carpeta, no un archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens were found: this is the first. For all, put one on a line and use “verify --batch”</source>
        <translation>
            <numerusform>Se encontró %n token: este es el primero. Para todos, ponga uno por línea y use «verify --batch»</numerusform>
            <numerusform>Se encontraron %n tokens: este es el primero. Para todos, ponga uno por línea y use «verify --batch»</numerusform>
        </translation>
    </message>
    <message>
        <source>The token was %1</source>
        <translation>El token estaba %1</translation>
    </message>
    <message>
        <source>White space inside the token was taken out: it is not part of one (RFC 7515 §2)</source>
        <translation>Se quitaron los espacios en blanco dentro del token: no forman parte de él (RFC 7515 §2)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clave</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Verifies</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>--out goes with --to, which says the form to write</source>
        <translation>--out va con --to, que indica el formato que se escribe</translation>
    </message>
    <message>
        <source>Say what a key file holds, and convert it</source>
        <translation>Decir qué contiene un archivo de claves, y convertirlo</translation>
    </message>
    <message>
        <source>JWK, JWKS, PEM, DER, PKCS#12 or OpenSSH: public key, private key or certificate; or - for standard input</source>
        <translation>JWK, JWKS, PEM, DER, PKCS#12 u OpenSSH: clave pública, clave privada o certificado; o - para la entrada estándar</translation>
    </message>
    <message>
        <source>Convert to this form. pem is pkcs8 for a private key and spki for a public one; pkcs8-encrypted is under a pass phrase (PBES2, AES-256)</source>
        <translation>Convertir a este formato. pem es pkcs8 para una clave privada y spki para una pública; pkcs8-encrypted va protegido con una frase de contraseña (PBES2, AES-256)</translation>
    </message>
    <message>
        <source>The public half alone</source>
        <translation>Solo la mitad pública</translation>
    </message>
    <message>
        <source>File to write, mode 0600 where it is secret; standard output unless said</source>
        <translation>Archivo que se escribe, con modo 0600 si es secreto; por defecto, la salida estándar</translation>
    </message>
    <message>
        <source>Replace a file that exists</source>
        <translation>Reemplazar un archivo existente</translation>
    </message>
    <message>
        <source>Examples:
  claimsmith-cli key server.pem
  claimsmith-cli key private.jwk --to pem --out private.pem
  claimsmith-cli key private.pem --to jwks --public &gt; jwks.json
  claimsmith-cli key store.p12 --to pkcs8-encrypted --out private.pem
  claimsmith-cli key ~/.ssh/id_ed25519.pub --to spki
  PASS=… claimsmith-cli key encrypted.pem --passphrase-env PASS --to jwk</source>
        <translation>Ejemplos:
  claimsmith-cli key server.pem
  claimsmith-cli key private.jwk --to pem --out private.pem
  claimsmith-cli key private.pem --to jwks --public &gt; jwks.json
  claimsmith-cli key store.p12 --to pkcs8-encrypted --out private.pem
  claimsmith-cli key ~/.ssh/id_ed25519.pub --to spki
  PASS=… claimsmith-cli key encrypted.pem --passphrase-env PASS --to jwk</translation>
    </message>
    <message>
        <source>“%1” is no key format that is written here: %2</source>
        <translation>«%1» no es un formato de clave que se escriba aquí: %2</translation>
    </message>
    <message>
        <source>spki holds the public half alone, so that the private one would be lost: name a form for that, and a file for the public half with --public-out</source>
        <translation>spki contiene solo la mitad pública, de modo que la privada se perdería: indique un formato para esta, y un archivo para la mitad pública con --public-out</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Crear una clave nueva</translation>
    </message>
    <message>
        <source>Algorithm that the key is for</source>
        <translation>Algoritmo al que se destina la clave</translation>
    </message>
    <message>
        <source>Size: RSA 2048 unless said, a secret as long as its hash</source>
        <translation>Tamaño; por defecto, RSA 2048 y un secreto tan largo como su hash</translation>
    </message>
    <message>
        <source>Form; jwk unless said. pkcs8-encrypted is PEM under a pass phrase; the public half of a PEM is spki; secret is a shared secret in base64url or, as it is, where it is text</source>
        <translation>Formato; por defecto, jwk. pkcs8-encrypted es PEM con frase de contraseña; la mitad pública de un PEM es spki; secret es un secreto compartido en base64url o, si es texto, tal cual</translation>
    </message>
    <message>
        <source>File for the private or secret key, mode 0600; standard output unless said</source>
        <translation>Archivo para la clave privada o secreta, con modo 0600; por defecto, la salida estándar</translation>
    </message>
    <message>
        <source>File for the public half</source>
        <translation>Archivo para la mitad pública</translation>
    </message>
    <message>
        <source>Replace files that exist</source>
        <translation>Reemplazar los archivos existentes</translation>
    </message>
    <message>
        <source>Examples:
  claimsmith-cli keygen --alg ES256 --kid 2026-01 --out private.jwk --public-out public.jwk
  claimsmith-cli keygen --alg RS256 --bits 3072 --format pem --out private.pem
  claimsmith-cli keygen --alg Ed25519 --format pkcs8-encrypted --out private.pem
  claimsmith-cli keygen --alg HS256 --out secret.jwk</source>
        <translation>Ejemplos:
  claimsmith-cli keygen --alg ES256 --kid 2026-01 --out private.jwk --public-out public.jwk
  claimsmith-cli keygen --alg RS256 --bits 3072 --format pem --out private.pem
  claimsmith-cli keygen --alg Ed25519 --format pkcs8-encrypted --out private.pem
  claimsmith-cli keygen --alg HS256 --out secret.jwk</translation>
    </message>
    <message>
        <source>Key to check with: JWK, JWKS, PEM or DER (public key, private key or certificate), or - for standard input. Repeatable</source>
        <translation>Clave con la que comprobar: JWK, JWKS, PEM o DER (clave pública, clave privada o certificado), o - para la entrada estándar. Repetible</translation>
    </message>
    <message>
        <source>Environment variable that holds the pass phrase of an encrypted key; asked for at the terminal unless named</source>
        <translation>Variable de entorno que contiene la frase de contraseña de una clave cifrada; si no se indica, se pide en el terminal</translation>
    </message>
    <message>
        <source>File with the shared secret (HS256 …), or -. One line end after text is not part of it; a secret that is not text is taken byte for byte</source>
        <translation>Archivo con el secreto compartido (HS256 …), o -. Un fin de línea después del texto no forma parte de él; un secreto que no es texto se toma byte a byte</translation>
    </message>
    <message>
        <source>Environment variable that holds the secret</source>
        <translation>Variable de entorno que contiene el secreto</translation>
    </message>
    <message>
        <source>Ask for the secret at the terminal, which does not show it</source>
        <translation>Pedir el secreto en el terminal, que no lo muestra</translation>
    </message>
    <message>
        <source>The secret itself. Everybody on this machine can read it in the process list, and the shell keeps it in its history: for examples only</source>
        <translation>El propio secreto. Cualquiera en este equipo puede leerlo en la lista de procesos, y el shell lo guarda en su historial: solo para ejemplos</translation>
    </message>
    <message>
        <source>How the secret is written: as text (utf8, unless said) or encoded</source>
        <translation>Cómo está escrito el secreto: como texto (utf8, por defecto) o codificado</translation>
    </message>
    <message>
        <source>Use one of --secret-file, --secret-env, --secret-prompt and --secret, not several</source>
        <translation>Use una sola de --secret-file, --secret-env, --secret-prompt y --secret</translation>
    </message>
    <message>
        <source>--secret-encoding %1 is not known: it is utf8, base64, base64url or hex</source>
        <translation>--secret-encoding %1 no se conoce: es utf8, base64, base64url o hex</translation>
    </message>
    <message>
        <source>Secret: </source>
        <translation>Secreto: </translation>
    </message>
    <message>
        <source>%1: passed over: %2</source>
        <translation>%1: omitido: %2</translation>
    </message>
    <message>
        <source>--format %1 is not known: there are %2</source>
        <translation>--format %1 no se conoce: hay %2</translation>
    </message>
    <message>
        <source>A token is missing: TOKEN is the text itself, @FILE or -</source>
        <translation>Falta un token: TOKEN es el propio texto, @ARCHIVO o -</translation>
    </message>
    <message>
        <source>A kit is made of a signed token in its compact form. TOKEN: %1</source>
        <translation>Un kit se hace a partir de un token firmado en su forma compacta. TOKEN: %1</translation>
    </message>
    <message>
        <source>--alg none signs nothing: name the algorithm that the server takes</source>
        <translation>--alg none no firma nada: indique el algoritmo que acepta el servidor</translation>
    </message>
    <message>
        <source>The key did not sign this token with %1: a server that accepts the token will refuse the whole kit</source>
        <translation>La clave no firmó este token con %1: un servidor que acepte el token rechazará todo el kit</translation>
    </message>
    <message>
        <source>--only %1: the kit of this token has no such row; --list shows those that it has</source>
        <translation>--only %1: el kit de este token no tiene esa fila; --list muestra las que tiene</translation>
    </message>
    <message>
        <source>%1 is for a run: --url says where</source>
        <translation>%1 es para una ejecución: --url dice dónde</translation>
    </message>
    <message>
        <source>--url runs the kit: --list, --format and --out are for writing it; --report FILE writes what the run came to</source>
        <translation>--url ejecuta el kit: --list, --format y --out son para escribirlo; --report ARCHIVO escribe el resultado de la ejecución</translation>
    </message>
    <message>
        <source>Use one of --all and --only, not both</source>
        <translation>Use una sola de --all y --only</translation>
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
        <translation>Ejemplos:
  claimsmith-cli kit @token.txt key.jwk --list
  claimsmith-cli kit @token.txt key.jwk --format curl --out kit.sh; bash kit.sh http://localhost:8000/me
  claimsmith-cli kit @token.txt --secret-env JWT_SECRET --leeway 30s --format pytest --out test_token_kit.py
  claimsmith-cli kit @token.txt key.jwk --only alg-none --only exp-past-1s | jq -r &apos;.[].token&apos;
  claimsmith-cli kit @token.txt key.jwk --url http://localhost:8000/me --report kit.html --report kit.xml
El kit es el token con tiempos correctos y unas ochenta variantes suyas que un servidor debe aceptar o
rechazar, cada una con el motivo. Lo que el servidor espera de emisor, audiencia, sujeto, tipo y claims
es lo que tiene el token. Las filas con «-» en --list se piden con --all u --only. En JSON, un token
que no es UTF-8 está en token_base64; holds_until dice cuándo el paso del tiempo invalida una expectativa.
Ningún formato contiene una clave. Los archivos solo los puede leer usted.
Una ejecución contacta con el host de --url y con ningún otro, y no sigue redirecciones. Su estado de salida es 0 si todas
las filas salieron como debían, y 1 si alguna difiere, no tiene respuesta o la ejecución no llegó a su fin.</translation>
    </message>
    <message>
        <source>Make good and bad variants of a token, to test a server with</source>
        <translation>Crear variantes buenas y malas de un token, para probar con ellas un servidor</translation>
    </message>
    <message>
        <source>Algorithm; the token&apos;s own unless said</source>
        <translation>Algoritmo; por defecto, el del propio token</translation>
    </message>
    <message>
        <source>Chooses the key from a set; the token&apos;s own unless said</source>
        <translation>Elige la clave de un conjunto; por defecto, el del propio token</translation>
    </message>
    <message>
        <source>The instant that the kit is made for, instead of now</source>
        <translation>El instante para el que se hace el kit, en lugar de ahora</translation>
    </message>
    <message>
        <source>Leeway that the server grants; 0 unless said</source>
        <translation>Tolerancia que concede el servidor; por defecto, 0</translation>
    </message>
    <message>
        <source>Form; json unless said</source>
        <translation>Formato; por defecto, json</translation>
    </message>
    <message>
        <source>This row. Repeatable</source>
        <translation>Esta fila. Repetible</translation>
    </message>
    <message>
        <source>Every row, also attacks and questions of taste</source>
        <translation>Todas las filas, también los ataques y las cuestiones de criterio</translation>
    </message>
    <message>
        <source>Show the rows without their tokens</source>
        <translation>Mostrar las filas sin sus tokens</translation>
    </message>
    <message>
        <source>File, mode 0600; standard output unless said</source>
        <translation>Archivo, con modo 0600; por defecto, la salida estándar</translation>
    </message>
    <message>
        <source>Replace the file if it exists</source>
        <translation>Reemplazar el archivo si existe</translation>
    </message>
    <message>
        <source>%1: “%2” is no number</source>
        <translation>%1: «%2» no es un número</translation>
    </message>
    <message>
        <source>--confirm-host %1 does so without a terminal.</source>
        <translation>--confirm-host %1 lo hace sin terminal.</translation>
    </message>
    <message>
        <source>Name of the host (it is not shown while you type): </source>
        <translation>Nombre del host (no se muestra al escribirlo): </translation>
    </message>
    <message>
        <source>--report %1: the name must end with .html, .md or .xml</source>
        <translation>--report %1: el nombre debe terminar en .html, .md o .xml</translation>
    </message>
    <message>
        <source>%1 exists: --force replaces it</source>
        <translation>%1 ya existe: --force lo reemplaza</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>To run the kit</source>
        <translation>Para ejecutar el kit</translation>
    </message>
    <message>
        <source>Run the kit against this address instead of writing it</source>
        <translation>Ejecutar el kit contra esta dirección en lugar de escribirlo</translation>
    </message>
    <message>
        <source>HTTP method; GET unless said</source>
        <translation>Método HTTP; por defecto, GET</translation>
    </message>
    <message>
        <source>Header of every request. Repeatable</source>
        <translation>Cabecera de cada petición. Repetible</translation>
    </message>
    <message>
        <source>Where the token goes: bearer (unless said), header:NAME, cookie:NAME, query:NAME, form:NAME or json:NAME</source>
        <translation>Dónde va el token: bearer (por defecto), header:NOMBRE, cookie:NOMBRE, query:NOMBRE, form:NOMBRE o json:NOMBRE</translation>
    </message>
    <message>
        <source>Body of every request, or @FILE</source>
        <translation>Cuerpo de cada petición, o @ARCHIVO</translation>
    </message>
    <message>
        <source>HTTP statuses of acceptance; 200-299 unless said</source>
        <translation>Estados HTTP de aceptación; por defecto, 200-299</translation>
    </message>
    <message>
        <source>HTTP statuses of refusal; 401 unless said</source>
        <translation>Estados HTTP de rechazo; por defecto, 401</translation>
    </message>
    <message>
        <source>Requests under way at a time, up to 64; 4 unless said</source>
        <translation>Peticiones simultáneas, hasta 64; por defecto, 4</translation>
    </message>
    <message>
        <source>Requests begun in a second, at most; no limit unless said</source>
        <translation>Máximo de peticiones iniciadas por segundo; por defecto, sin límite</translation>
    </message>
    <message>
        <source>Time for each request; 10s unless said</source>
        <translation>Tiempo para cada petición; por defecto, 10s</translation>
    </message>
    <message>
        <source>The host of --url again, to say that you may test it; not needed for this machine</source>
        <translation>De nuevo el host de --url, para declarar que tiene permiso para probarlo; no hace falta para este equipo</translation>
    </message>
    <message>
        <source>Write a report: FILE.html, .md or .xml (JUnit). Repeatable</source>
        <translation>Escribir un informe: ARCHIVO.html, .md o .xml (JUnit). Repetible</translation>
    </message>
    <message>
        <source>Print the result of the run as JSON</source>
        <translation>Imprimir el resultado de la ejecución como JSON</translation>
    </message>
    <message>
        <source>The self-test of the cryptography failed: %1</source>
        <translation>Falló la autocomprobación de la criptografía: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 is not UTF-8</source>
        <translation>%1 no es UTF-8</translation>
    </message>
    <message>
        <source>--claim %1: the pair sets this claim by itself; use its own option, or leave it out</source>
        <translation>--claim %1: el par establece este claim por sí mismo; use su propia opción u omítalo</translation>
    </message>
    <message>
        <source>Examples:
  claimsmith-cli pair --sub 1 --username john --secret-file secret.txt
  claimsmith-cli pair key.jwk --sub 1 --role admin --role editor --scope &apos;read write&apos; --access-ttl 15m
  claimsmith-cli pair key.jwk --sub 1 --iss https://id.example --aud api --typ at+jwt --jti --family
  claimsmith-cli pair key.jwk --sub 1 --at now-2h           the access token expired an hour ago
One JSON object is printed: access_token, refresh_token, token_type, expires_in and refresh_expires_in.
Claims of --claim go into the access token. The refresh token has sub and type &quot;refresh&quot;.</source>
        <translation>Ejemplos:
  claimsmith-cli pair --sub 1 --username john --secret-file secret.txt
  claimsmith-cli pair key.jwk --sub 1 --role admin --role editor --scope &apos;read write&apos; --access-ttl 15m
  claimsmith-cli pair key.jwk --sub 1 --iss https://id.example --aud api --typ at+jwt --jti --family
  claimsmith-cli pair key.jwk --sub 1 --at now-2h           el token de acceso caducó hace una hora
Se imprime un objeto JSON: access_token, refresh_token, token_type, expires_in y refresh_expires_in.
Los claims de --claim van al token de acceso. El token de refresco lleva sub y el tipo &quot;refresh&quot;.</translation>
    </message>
    <message>
        <source>Make an access token and the refresh token that goes with it</source>
        <translation>Crear un token de acceso y el token de refresco que lo acompaña</translation>
    </message>
    <message>
        <source>User ID: sub of both, always as a string</source>
        <translation>ID de usuario: sub de ambos, siempre como cadena</translation>
    </message>
    <message>
        <source>User name, in the access token</source>
        <translation>Nombre de usuario, en el token de acceso</translation>
    </message>
    <message>
        <source>Role, in the access token. Repeatable</source>
        <translation>Rol, en el token de acceso. Repetible</translation>
    </message>
    <message>
        <source>Scope, in the access token. Repeatable</source>
        <translation>Ámbito, en el token de acceso. Repetible</translation>
    </message>
    <message>
        <source>Issuer, in both</source>
        <translation>Emisor, en ambos</translation>
    </message>
    <message>
        <source>Audience, in both. Repeatable</source>
        <translation>Audiencia, en ambos. Repetible</translation>
    </message>
    <message>
        <source>Claim of the access token. Repeatable</source>
        <translation>Claim del token de acceso. Repetible</translation>
    </message>
    <message>
        <source>Life of the access token; 1h unless said</source>
        <translation>Vida del token de acceso; por defecto, 1h</translation>
    </message>
    <message>
        <source>Life of the refresh token; 7d unless said</source>
        <translation>Vida del token de refresco; por defecto, 7d</translation>
    </message>
    <message>
        <source>The instant of issue, instead of now</source>
        <translation>El instante de emisión, en lugar de ahora</translation>
    </message>
    <message>
        <source>Leave iat out of both</source>
        <translation>Omitir iat en ambos</translation>
    </message>
    <message>
        <source>Add a random jti to each</source>
        <translation>Añadir un jti aleatorio a cada uno</translation>
    </message>
    <message>
        <source>Add the same random family to both</source>
        <translation>Añadir la misma familia aleatoria a ambos</translation>
    </message>
    <message>
        <source>A plain secret is given with --secret-file.</source>
        <translation>Un secreto simple se indica con --secret-file.</translation>
    </message>
    <message>
        <source>Pass phrase of %1: </source>
        <translation>Frase de contraseña de %1: </translation>
    </message>
    <message>
        <source>Put the pass phrase into an environment variable and name it with --passphrase-env.</source>
        <translation>Ponga la frase de contraseña en una variable de entorno e indíquela con --passphrase-env.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set</source>
        <translation>La variable de entorno %1 no está definida</translation>
    </message>
    <message>
        <source>Environment variable that holds the pass phrase to encrypt with; asked for at the terminal unless named</source>
        <translation>Variable de entorno que contiene la frase de contraseña con la que cifrar; si no se indica, se pide en el terminal</translation>
    </message>
    <message>
        <source>An empty pass phrase protects nothing: write pkcs8 where that is meant</source>
        <translation>Una frase de contraseña vacía no protege nada: escriba pkcs8 si es lo que quiere</translation>
    </message>
    <message>
        <source>Put the new pass phrase into an environment variable and name it with --new-passphrase-env.</source>
        <translation>Ponga la nueva frase de contraseña en una variable de entorno e indíquela con --new-passphrase-env.</translation>
    </message>
    <message>
        <source>New pass phrase: </source>
        <translation>Nueva frase de contraseña: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Repítala: </translation>
    </message>
    <message>
        <source>The two pass phrases differ: nothing was written</source>
        <translation>Las dos frases de contraseña difieren: no se escribió nada</translation>
    </message>
    <message>
        <source>Allowed algorithm; without it all that the key fits, never “none”. Repeatable</source>
        <translation>Algoritmo permitido; sin esta opción, todos los que admita la clave, nunca «none». Repetible</translation>
    </message>
    <message>
        <source>Tolerance for exp, nbf and iat: 90, 15m, 1h30m, 7d. 0 unless said</source>
        <translation>Tolerancia para exp, nbf e iat: 90, 15m, 1h30m, 7d. Por defecto, 0</translation>
    </message>
    <message>
        <source>Expected issuer</source>
        <translation>Emisor esperado</translation>
    </message>
    <message>
        <source>Expected audience. Repeatable: one of them is enough</source>
        <translation>Audiencia esperada. Repetible: basta con una de ellas</translation>
    </message>
    <message>
        <source>Expected subject</source>
        <translation>Sujeto esperado</translation>
    </message>
    <message>
        <source>Expected typ of the header, e.g. at+jwt</source>
        <translation>typ esperado del encabezado, p. ej. at+jwt</translation>
    </message>
    <message>
        <source>Claim that must be there. Repeatable</source>
        <translation>Claim que debe estar presente. Repetible</translation>
    </message>
    <message>
        <source>Longest time since iat</source>
        <translation>Tiempo máximo desde iat</translation>
    </message>
    <message>
        <source>Refuse a token that was issued in the future</source>
        <translation>Rechazar un token emitido en el futuro</translation>
    </message>
    <message>
        <source>Refuse keys under the sizes of RFC 7518: RSA under 2048 bits, secrets shorter than the hash</source>
        <translation>Rechazar claves por debajo de los tamaños de RFC 7518: RSA de menos de 2048 bits, secretos más cortos que el hash</translation>
    </message>
    <message>
        <source>Examples:
  claimsmith-cli serve                      on a free port, in memory, with the users john, jane and admin
  claimsmith-cli serve --port 8000 --db users.db --user 1:john:john@example.com:secret
  claimsmith-cli serve --policy grace=10s --access-ttl 5m --test-clock --cors http://localhost:5173
One line of JSON is printed when it listens: {&quot;url&quot;:&quot;http://127.0.0.1:8000&quot;,&quot;ready&quot;:true}. It listens on
127.0.0.1 and ::1 alone, and stops on SIGTERM and SIGINT. A page to try it is at /docs of that address.
A password on the command line is seen by everybody who can list processes.</source>
        <translation>Ejemplos:
  claimsmith-cli serve                      en un puerto libre, en memoria, con los usuarios john, jane y admin
  claimsmith-cli serve --port 8000 --db users.db --user 1:john:john@example.com:secret
  claimsmith-cli serve --policy grace=10s --access-ttl 5m --test-clock --cors http://localhost:5173
Se imprime una línea de JSON cuando escucha: {&quot;url&quot;:&quot;http://127.0.0.1:8000&quot;,&quot;ready&quot;:true}. Escucha solo en
127.0.0.1 y ::1, y se detiene con SIGTERM y SIGINT. En /docs de esa dirección hay una página para probarlo.
Una contraseña en la línea de órdenes la ve cualquiera que pueda listar los procesos.</translation>
    </message>
    <message>
        <source>Serve users, sessions and tokens to test a client against, on this machine</source>
        <translation>Servir usuarios, sesiones y tokens con los que probar un cliente, en este equipo</translation>
    </message>
    <message>
        <source>--user: ID:NAME:EMAIL or ID:NAME:EMAIL:PASSWORD is wanted, with an ID from 1</source>
        <translation>--user: se espera ID:NOMBRE:CORREO o ID:NOMBRE:CORREO:CONTRASEÑA, con un ID a partir de 1</translation>
    </message>
    <message>
        <source>--policy: “%1” is none of these: %2</source>
        <translation>--policy: «%1» no es ninguna de estas: %2</translation>
    </message>
    <message>
        <source>Port to listen on; a free one unless said</source>
        <translation>Puerto en el que escuchar; por defecto, uno libre</translation>
    </message>
    <message>
        <source>Data file with the users and sessions, made where it is missing; in memory unless said</source>
        <translation>Archivo de datos con los usuarios y las sesiones, que se crea si falta; por defecto, en memoria</translation>
    </message>
    <message>
        <source>Private key or secret that signs the tokens (JWK, JWKS, PEM or DER); a new ES256 key for this run unless said</source>
        <translation>Clave privada o secreto que firma los tokens (JWK, JWKS, PEM o DER); por defecto, una clave ES256 nueva para esta ejecución</translation>
    </message>
    <message>
        <source>Algorithm; unless said the key&apos;s own, or the first that it fits</source>
        <translation>Algoritmo; por defecto, el de la propia clave, o el primero que admita</translation>
    </message>
    <message>
        <source>A user, new or as said here from now on; without a password the name is enough. Repeatable. john, jane and admin unless said</source>
        <translation>Un usuario, nuevo o como se indica aquí a partir de ahora; sin contraseña basta el nombre. Repetible. Por defecto, john, jane y admin</translation>
    </message>
    <message>
        <source>One of the --user has the role admin. Repeatable</source>
        <translation>Uno de los --user tiene el rol admin. Repetible</translation>
    </message>
    <message>
        <source>What becomes of refresh tokens: none, rotate, detect (reuse revokes the family; the default), grace=DUR, or as of rfc9700, auth0, supabase, keycloak</source>
        <translation>Qué pasa con los tokens de refresco: none, rotate, detect (la reutilización revoca la familia; por defecto), grace=DUR, o como rfc9700, auth0, supabase, keycloak</translation>
    </message>
    <message>
        <source>Life of access tokens; 1h unless said</source>
        <translation>Vida de los tokens de acceso; por defecto, 1h</translation>
    </message>
    <message>
        <source>Life of refresh tokens; 7d unless said</source>
        <translation>Vida de los tokens de refresco; por defecto, 7d</translation>
    </message>
    <message>
        <source>Issuer of the tokens; the address unless said</source>
        <translation>Emisor de los tokens; por defecto, la dirección</translation>
    </message>
    <message>
        <source>Audience of the tokens; “claimsmith” unless said. Repeatable</source>
        <translation>Audiencia de los tokens; por defecto, «claimsmith». Repetible</translation>
    </message>
    <message>
        <source>Header type of access tokens; at+jwt (RFC 9068) unless said</source>
        <translation>Tipo del encabezado de los tokens de acceso; por defecto, at+jwt (RFC 9068)</translation>
    </message>
    <message>
        <source>Origin whose pages may ask: http://localhost:5173. Repeatable</source>
        <translation>Origen cuyas páginas pueden hacer peticiones: http://localhost:5173. Repetible</translation>
    </message>
    <message>
        <source>Serve by TLS, with a certificate made for this run</source>
        <translation>Servir por TLS, con un certificado creado para esta ejecución</translation>
    </message>
    <message>
        <source>With --https: write the certificate to trust</source>
        <translation>Con --https: escribir el certificado en el que confiar</translation>
    </message>
    <message>
        <source>Let requests move the clock, at /_test/clock</source>
        <translation>Dejar que las peticiones muevan el reloj, en /_test/clock</translation>
    </message>
    <message>
        <source>Say each request on standard error, and why it was refused</source>
        <translation>Mostrar cada petición en la salida de error, y por qué se rechazó</translation>
    </message>
    <message>
        <source>Several keys are given: one signs</source>
        <translation>Se dan varias claves: solo firma una</translation>
    </message>
    <message>
        <source>“none” signs nothing</source>
        <translation>«none» no firma nada</translation>
    </message>
    <message>
        <source>--certificate-out is for --https</source>
        <translation>--certificate-out es para --https</translation>
    </message>
    <message>
        <source>--admin: “%1” is the name of no --user</source>
        <translation>--admin: «%1» no es el nombre de ningún --user</translation>
    </message>
    <message>
        <source>%1 has “%2” already: leave one of the two out</source>
        <translation>%1 ya tiene «%2»: omita uno de los dos</translation>
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
        <translation>Ejemplos:
  claimsmith-cli sign key.jwk --claim sub=alice --claim &apos;roles=[&quot;admin&quot;]&apos; --expires-in 15m
  claimsmith-cli sign private.pem --alg PS256 --kid 2026-01 --claim iss=https://id.example --jti
  claimsmith-cli sign --secret-env JWT_SECRET --claim sub=alice --expires-in 1h
  claimsmith-cli sign key.jwk --payload claims.json
  claimsmith-cli sign key.jwk --claim sub=alice --at now-2h --expires-in 1h      caducado desde hace una hora
  claimsmith-cli sign --alg none --claim sub=alice
  claimsmith-cli sign key.jwk --csv users.csv --claim &apos;sub={{id}}&apos; --claim &apos;name={{name}}&apos; --jti
Los claims van en el orden dado, y después iat, nbf, exp y jti. Un valor es JSON si se puede interpretar como tal; si no, texto:
n=42 es un número, n=&apos;&quot;42&quot;&apos; una cadena. Los bytes de --payload se firman tal como están: no se les añade iat,
y los claims que se pidan van detrás de su último. Solo se imprime el token.
Con --count o --csv son muchos, uno por línea: {{n}}, {{uuid}} y {{column}} representan los valores propios de cada token.
Fuera de comillas, en --payload, representan un número u otro JSON.</translation>
    </message>
    <message>
        <source>Make a signed token</source>
        <translation>Crear un token firmado</translation>
    </message>
    <message>
        <source>Claim. Repeatable</source>
        <translation>Claim. Repetible</translation>
    </message>
    <message>
        <source>File with the payload, or -: signed byte for byte</source>
        <translation>Archivo con la carga útil, o -: se firma byte a byte</translation>
    </message>
    <message>
        <source>Sets exp this long after the instant of issue</source>
        <translation>Pone exp a este tiempo después del instante de emisión</translation>
    </message>
    <message>
        <source>Sets nbf</source>
        <translation>Pone nbf</translation>
    </message>
    <message>
        <source>Leave iat out</source>
        <translation>Omitir iat</translation>
    </message>
    <message>
        <source>Add a random jti</source>
        <translation>Añadir un jti aleatorio</translation>
    </message>
    <message>
        <source>File with the private key or secret key (JWK, JWKS, PEM or DER), or -; or use --secret-file and its like</source>
        <translation>Archivo con la clave privada o secreta (JWK, JWKS, PEM o DER), o -; o use --secret-file y similares</translation>
    </message>
    <message>
        <source>Key ID for the header; the key&apos;s own unless said. Chooses from a set</source>
        <translation>ID de clave para el encabezado; por defecto, el de la propia clave. Elige en un conjunto</translation>
    </message>
    <message>
        <source>Header parameter. Repeatable</source>
        <translation>Parámetro del encabezado. Repetible</translation>
    </message>
    <message>
        <source>Type for the header; JWT unless said</source>
        <translation>Tipo para el encabezado; por defecto, JWT</translation>
    </message>
    <message>
        <source>A key is missing: name its file, or a secret with --secret-file</source>
        <translation>Falta una clave: indique su archivo, o un secreto con --secret-file</translation>
    </message>
    <message numerus="yes">
        <source>%n keys are given: name the one to sign with by its --kid</source>
        <translation>
            <numerusform>Se da %n clave: indique con cuál firmar por su --kid</numerusform>
            <numerusform>Se dan %n claves: indique con cuál firmar por su --kid</numerusform>
        </translation>
    </message>
    <message>
        <source>The algorithm of the header is chosen with --alg</source>
        <translation>El algoritmo del encabezado se elige con --alg</translation>
    </message>
    <message>
        <source>The key ID is given twice: by --kid and by --header</source>
        <translation>El ID de clave se da dos veces: con --kid y con --header</translation>
    </message>
    <message>
        <source>The type is given twice: by --typ and by --header</source>
        <translation>El tipo se da dos veces: con --typ y con --header</translation>
    </message>
    <message>
        <source>“none” makes a token without a signature: the key is not used</source>
        <translation>«none» crea un token sin firma: la clave no se usa</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>Make so many tokens, one a line</source>
        <translation>Crear este número de tokens, uno por línea</translation>
    </message>
    <message>
        <source>Make a token for each line of a CSV file, whose first line names the columns, or -</source>
        <translation>Crear un token por cada línea de un archivo CSV, cuya primera línea da nombre a las columnas, o -</translation>
    </message>
    <message>
        <source>Threads for --count and --csv; all processors unless said</source>
        <translation>Hilos para --count y --csv; por defecto, todos los procesadores</translation>
    </message>
    <message>
        <source>--threads goes with --count or --csv FILE</source>
        <translation>--threads va con --count o --csv ARCHIVO</translation>
    </message>
    <message>
        <source>--threads is from 1 to %1</source>
        <translation>--threads va de 1 a %1</translation>
    </message>
    <message>
        <source>The terminal cannot be kept from showing what is typed</source>
        <translation>No se puede evitar que el terminal muestre lo que se escribe</translation>
    </message>
    <message>
        <source>Nothing was typed: the terminal&apos;s input ended</source>
        <translation>No se escribió nada: la entrada del terminal terminó</translation>
    </message>
    <message>
        <source>What was typed is longer than %1 bytes</source>
        <translation>Lo escrito supera los %1 bytes</translation>
    </message>
    <message>
        <source>There is no terminal to ask at</source>
        <translation>No hay ningún terminal en el que preguntar</translation>
    </message>
    <message>
        <source>The question was broken off</source>
        <translation>La pregunta se interrumpió</translation>
    </message>
    <message>
        <source>A TOKEN is missing: its text, @FILE, or -. Many at once: --batch FILE</source>
        <translation>Falta un TOKEN: su texto, @ARCHIVO, o -. Muchos a la vez: --batch ARCHIVO</translation>
    </message>
    <message>
        <source>Give a TOKEN or --batch, not both</source>
        <translation>Dé un TOKEN o --batch, no ambos</translation>
    </message>
    <message>
        <source>--summary and --threads go with --batch FILE</source>
        <translation>--summary y --threads van con --batch ARCHIVO</translation>
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
        <translation>Ejemplos:
  claimsmith-cli verify @token.txt --key public.pem
  claimsmith-cli verify @token.txt --key jwks.json --iss https://id.example --aud api --leeway 30s
  claimsmith-cli verify @token.txt --secret-env JWT_SECRET --secret-encoding base64 --json
  claimsmith-cli verify @token.txt --key key.jwk --at now+1h        tal como será dentro de una hora
  claimsmith-cli verify --batch tokens.txt --key jwks.json --threads 4 &gt; verdicts.jsonl
  claimsmith-cli verify --batch tokens.txt --key jwks.json --summary
En un lote hay un token por línea, y sale un objeto JSON corto por línea, en el mismo orden.
Estado de salida: 0 aceptado; 1 en un lote, algún token no lo fue; 2 uso incorrecto, o un archivo o clave que no se puede
leer; 10 mal formado; 11 firma; 12 firma no comprobada; 13 caducado; 14 aún no válido; 15 falló la comprobación
de un claim; 16 revocado. Con varios fallos, el primero en ese orden.</translation>
    </message>
    <message>
        <source>Judge a token: signature, time and claims. Says every reason against it</source>
        <translation>Juzgar un token: firma, tiempo y claims. Dice todos los motivos en su contra</translation>
    </message>
    <message>
        <source>The instant to judge at, instead of now</source>
        <translation>El instante en el que juzgar, en lugar de ahora</translation>
    </message>
    <message>
        <source>Judge one token a line of this file, or of - for standard input</source>
        <translation>Juzgar un token por línea de este archivo, o de - para la entrada estándar</translation>
    </message>
    <message>
        <source>Threads for --batch; all cores unless said</source>
        <translation>Hilos para --batch; por defecto, todos los núcleos</translation>
    </message>
    <message>
        <source>With --batch: counts alone</source>
        <translation>Con --batch: solo los recuentos</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>milliseconds? NumericDate is in seconds; as milliseconds: %1</source>
        <translation>¿milisegundos? NumericDate va en segundos; como milisegundos: %1</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Defectos</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>no algorithm</source>
        <translation>sin algoritmo</translation>
    </message>
    <message>
        <source>, key ID “%1”</source>
        <translation>, ID de clave «%1»</translation>
    </message>
    <message numerus="yes">
        <source>, %n bytes</source>
        <translation>
            <numerusform>, %n byte</numerusform>
            <numerusform>, %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source> – not checked: decode reads, verify trusts</source>
        <translation> – no comprobada: decode lee, verify da confianza</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Revocación</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>not protected: %1</source>
        <translation>no protegido: %1</translation>
    </message>
    <message>
        <source>Payload (not JSON)</source>
        <translation>Carga útil (no es JSON)</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>Print the manual page of this program</source>
        <translation>Mostrar la página de manual de este programa</translation>
    </message>
    <message>
        <source>Examples:
  claimsmith-cli man | man -l -
  claimsmith-cli man &gt; ~/.local/share/man/man1/claimsmith-cli.1</source>
        <translation>Ejemplos:
  claimsmith-cli man | man -l -
  claimsmith-cli man &gt; ~/.local/share/man/man1/claimsmith-cli.1</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Estado de salida</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Sinopsis</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Véase también</translation>
    </message>
</context>
<context>
    <name>claimsmith::jose</name>
    <message>
        <source>an even number is no RSA modulus</source>
        <translation>un número par no es un módulo RSA</translation>
    </message>
    <message>
        <source>the RSA exponent must be odd and at least 3</source>
        <translation>el exponente RSA debe ser impar y al menos 3</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>p times q is not n</source>
        <translation>p por q no es n</translation>
    </message>
    <message>
        <source>p and q must be odd primes</source>
        <translation>p y q deben ser primos impares</translation>
    </message>
    <message>
        <source>d does not belong to e, p and q</source>
        <translation>d no corresponde a e, p y q</translation>
    </message>
    <message>
        <source>dp, dq or qi does not belong to p and q</source>
        <translation>dp, dq o qi no corresponden a p y q</translation>
    </message>
    <message>
        <source>d is not below n</source>
        <translation>d no es menor que n</translation>
    </message>
    <message>
        <source>the point (x, y) is not on its curve, or d is out of its range</source>
        <translation>el punto (x, y) no está en su curva, o d está fuera de su rango</translation>
    </message>
    <message>
        <source>the point (x, y) is not on its curve</source>
        <translation>el punto (x, y) no está en su curva</translation>
    </message>
    <message>
        <source>d does not belong to x and y</source>
        <translation>d no corresponde a x e y</translation>
    </message>
    <message>
        <source>d does not belong to x</source>
        <translation>d no corresponde a x</translation>
    </message>
    <message>
        <source>d does not belong to n and e</source>
        <translation>d no corresponde a n y e</translation>
    </message>
    <message>
        <source>a multiple of 8 up to %1</source>
        <translation>un múltiplo de 8 hasta %1</translation>
    </message>
    <message>
        <source>%1: more than %2 rounds of key derivation are not computed</source>
        <translation>%1: no se calculan más de %2 rondas de derivación de clave</translation>
    </message>
    <message>
        <source>%1 encrypted with %2</source>
        <translation>%1 con cifrado %2</translation>
    </message>
    <message>
        <source>a newer encryption; convert it with: %1</source>
        <translation>un cifrado más reciente; conviértala con: %1</translation>
    </message>
    <message>
        <source>a part of the store has another than the store</source>
        <translation>una parte del almacén tiene una distinta de la del almacén</translation>
    </message>
    <message>
        <source>%1 with a MAC of %2</source>
        <translation>%1 con un MAC de %2</translation>
    </message>
    <message>
        <source>a MAC of HMAC-SHA256</source>
        <translation>un MAC de HMAC-SHA256</translation>
    </message>
    <message>
        <source>the MAC of the store does not match, so the phrase is wrong or the file was changed</source>
        <translation>el MAC del almacén no coincide, de modo que la frase es incorrecta o el archivo fue modificado</translation>
    </message>
    <message>
        <source>part of a PKCS#12 key store that no pass phrase opens</source>
        <translation>parte de un almacén de claves PKCS#12 que ninguna frase de contraseña abre</translation>
    </message>
    <message>
        <source>a store that a pass phrase opens</source>
        <translation>un almacén que se abra con una frase de contraseña</translation>
    </message>
    <message>
        <source>secret in a PKCS#12 key store</source>
        <translation>secreto en un almacén de claves PKCS#12</translation>
    </message>
    <message>
        <source>the secret itself, as text, base64 or hex</source>
        <translation>el propio secreto, como texto, base64 o hex</translation>
    </message>
    <message>
        <source>entry of another kind in a PKCS#12 key store</source>
        <translation>entrada de otro tipo en un almacén de claves PKCS#12</translation>
    </message>
    <message>
        <source>it did not give the known answer</source>
        <translation>no dio la respuesta conocida</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>DER data</source>
        <translation>datos DER</translation>
    </message>
    <message>
        <source>SPKI public key</source>
        <translation>clave pública SPKI</translation>
    </message>
    <message>
        <source>PKCS#1 public key</source>
        <translation>clave pública PKCS#1</translation>
    </message>
    <message>
        <source>PKCS#1 private key</source>
        <translation>clave privada PKCS#1</translation>
    </message>
    <message>
        <source>SEC1 private key</source>
        <translation>clave privada SEC1</translation>
    </message>
    <message>
        <source>PKCS#8 private key</source>
        <translation>clave privada PKCS#8</translation>
    </message>
    <message>
        <source>encrypted PKCS#8 private key</source>
        <translation>clave privada PKCS#8 cifrada</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>certificate request</source>
        <translation>solicitud de certificado</translation>
    </message>
    <message>
        <source>certificate revocation list</source>
        <translation>lista de revocación de certificados</translation>
    </message>
    <message>
        <source>PKCS#12 key store</source>
        <translation>almacén de claves PKCS#12</translation>
    </message>
    <message>
        <source>CMS or PKCS#7 message</source>
        <translation>mensaje CMS o PKCS#7</translation>
    </message>
    <message>
        <source>DSA private key</source>
        <translation>clave privada DSA</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>posición %1</translation>
    </message>
    <message>
        <source>%1, offset %2</source>
        <comment>segment, place in it</comment>
        <translation>%1, posición %2</translation>
    </message>
    <message>
        <source>header</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>carga útil</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>encrypted key</source>
        <translation>clave cifrada</translation>
    </message>
    <message>
        <source>initialization vector</source>
        <translation>vector de inicialización</translation>
    </message>
    <message>
        <source>ciphertext</source>
        <translation>texto cifrado</translation>
    </message>
    <message>
        <source>authentication tag</source>
        <translation>etiqueta de autenticación</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>“%1” is of standard base64; base64url has “%2” in its place</source>
        <translation>«%1» es de base64 estándar; base64url tiene «%2» en su lugar</translation>
    </message>
    <message>
        <source>A character is not of base64url, which has only A–Z, a–z, 0–9, - and _</source>
        <translation>Hay un carácter que no es de base64url, que solo tiene A–Z, a–z, 0–9, - y _</translation>
    </message>
    <message>
        <source>“%1” is not of base64url, which has only A–Z, a–z, 0–9, - and _</source>
        <translation>«%1» no es de base64url, que solo tiene A–Z, a–z, 0–9, - y _</translation>
    </message>
    <message>
        <source>“=” pads the base64url here; the parts of a token stand without padding (RFC 7515 §2): remove it</source>
        <translation>«=» rellena aquí el base64url; las partes de un token van sin relleno (RFC 7515 §2): quítelo</translation>
    </message>
    <message>
        <source>A space, tab or line break stands inside the base64url: remove it</source>
        <translation>Hay un espacio, tabulador o salto de línea dentro del base64url: quítelo</translation>
    </message>
    <message>
        <source>The base64url ends with one character too many or too few: a single last character holds no byte</source>
        <translation>El base64url termina con un carácter de más o de menos: un único carácter final no contiene ningún byte</translation>
    </message>
    <message>
        <source>The last character of the base64url has bits set that belong to no byte: it was changed or cut off</source>
        <translation>El último carácter del base64url tiene bits activados que no pertenecen a ningún byte: fue modificado o cortado</translation>
    </message>
    <message>
        <source>This is not JSON</source>
        <translation>Esto no es JSON</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <translation>Esto no es JSON: %1</translation>
    </message>
    <message>
        <source>This is not UTF-8, as JSON must be</source>
        <translation>Esto no es UTF-8, como debe ser JSON</translation>
    </message>
    <message>
        <source>This is not UTF-8, as JSON must be: no character has %1 here</source>
        <translation>Esto no es UTF-8, como debe ser JSON: ningún carácter tiene %1 aquí</translation>
    </message>
    <message>
        <source>This JSON is nested deeper than %1 levels, which is not read</source>
        <translation>Este JSON está anidado en más de %1 niveles, lo que no se lee</translation>
    </message>
    <message>
        <source>A JSON object is wanted here; this is none</source>
        <translation>Aquí se espera un objeto JSON; esto no lo es</translation>
    </message>
    <message>
        <source>A JSON object is wanted here; this is %1</source>
        <translation>Aquí se espera un objeto JSON; esto es %1</translation>
    </message>
    <message>
        <source>JSON is wanted here; there is nothing</source>
        <translation>Aquí se espera JSON; no hay nada</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un array</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>una cadena</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
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
        <translation>otro tipo de clave</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>un secreto</translation>
    </message>
    <message>
        <source>%1 key</source>
        <translation>clave %1</translation>
    </message>
    <message>
        <source>a JWK or JWK Set, PEM or DER as SPKI, PKCS#1, SEC1, PKCS#8 or X.509 certificate, PKCS#12, and OpenSSH keys</source>
        <translation>un JWK o JWK Set, PEM o DER como SPKI, PKCS#1, SEC1, PKCS#8 o certificado X.509, PKCS#12, y claves OpenSSH</translation>
    </message>
    <message>
        <source>No key is recognised here; what can be read: %1</source>
        <translation>Aquí no se reconoce ninguna clave; lo que se puede leer: %1</translation>
    </message>
    <message>
        <source>This looks like %1, not like a key; what can be read: %2</source>
        <translation>Esto parece %1, no una clave; lo que se puede leer: %2</translation>
    </message>
    <message>
        <source>The JWK needs the member %1</source>
        <translation>El JWK necesita el miembro %1</translation>
    </message>
    <message>
        <source>The JWK needs the member %1; found: %2</source>
        <translation>El JWK necesita el miembro %1; encontrado: %2</translation>
    </message>
    <message>
        <source>This is %1, which is not supported; RSA, EC, Ed25519 and Ed448 keys and secrets are</source>
        <translation>No se admite: %1; sí se admiten claves RSA, EC, Ed25519 y Ed448 y secretos</translation>
    </message>
    <message>
        <source>This is %1, which is not supported; wanted: %2</source>
        <translation>No se admite: %1; se espera: %2</translation>
    </message>
    <message>
        <source>This is %1: it agrees on keys, it cannot sign</source>
        <translation>No puede firmar (%1): solo sirve para acordar claves</translation>
    </message>
    <message>
        <source>This is %1: it is made for encryption or key agreement, it cannot sign</source>
        <translation>No puede firmar (%1): está hecha para cifrado o acuerdo de claves</translation>
    </message>
    <message>
        <source>This key is encrypted: give its pass phrase</source>
        <translation>Esta clave está cifrada: indique su frase de contraseña</translation>
    </message>
    <message>
        <source>A pass phrase is needed %1</source>
        <comment>to encrypt a key</comment>
        <translation>Hace falta una frase de contraseña %1</translation>
    </message>
    <message>
        <source>The pass phrase does not open this key</source>
        <translation>La frase de contraseña no abre esta clave</translation>
    </message>
    <message>
        <source>The pass phrase does not open this key: %1</source>
        <translation>La frase de contraseña no abre esta clave: %1</translation>
    </message>
    <message>
        <source>This key is damaged</source>
        <translation>Esta clave está dañada</translation>
    </message>
    <message>
        <source>This key is damaged: %1</source>
        <translation>Esta clave está dañada: %1</translation>
    </message>
    <message>
        <source>There is no key here: the text is empty</source>
        <translation>Aquí no hay ninguna clave: el texto está vacío</translation>
    </message>
    <message>
        <source>There is no key here: %1 is empty</source>
        <translation>Aquí no hay ninguna clave: %1 no contiene nada</translation>
    </message>
    <message>
        <source>The key&apos;s numbers contradict each other: its point is not on its curve, or its halves are no pair</source>
        <translation>Los números de la clave se contradicen: su punto no está en su curva, o sus mitades no forman un par</translation>
    </message>
    <message>
        <source>The key&apos;s numbers contradict each other: %1</source>
        <translation>Los números de la clave se contradicen: %1</translation>
    </message>
    <message>
        <source>A key of this type cannot have %1; wanted: %2</source>
        <translation>Una clave de este tipo no puede tener %1; se espera: %2</translation>
    </message>
    <message>
        <source>The secret is not written in the encoding that was named</source>
        <translation>El secreto no está escrito en la codificación indicada</translation>
    </message>
    <message>
        <source>The secret is not written in %1: name the encoding that it has</source>
        <translation>El secreto no está escrito en %1: indique la codificación que tiene</translation>
    </message>
    <message>
        <source>“%1” is no signature algorithm that can be used here; names are case-sensitive</source>
        <translation>«%1» no es un algoritmo de firma que se pueda usar aquí; los nombres distinguen mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>“none” is no signature: there is nothing that a key could sign or verify</source>
        <translation>«none» no es una firma: no hay nada que una clave pueda firmar o verificar</translation>
    </message>
    <message>
        <source>The header says “%1”, but the signature would be made with %2</source>
        <translation>El encabezado dice «%1», pero la firma se haría con %2</translation>
    </message>
    <message>
        <source>This is %1; the algorithm needs %2</source>
        <translation>Tipo de la clave: %1; el algoritmo necesita: %2</translation>
    </message>
    <message>
        <source>This key is on the curve %1; the algorithm needs %2</source>
        <translation>Esta clave está en la curva %1; el algoritmo necesita %2</translation>
    </message>
    <message>
        <source>This key&apos;s “alg” keeps it for %1; the algorithm here is %2</source>
        <translation>El «alg» de esta clave la reserva para %1; el algoritmo aquí es %2</translation>
    </message>
    <message>
        <source>This key&apos;s “use” is “%1”; signatures need a key for “%2”</source>
        <translation>El «use» de esta clave es «%1»; las firmas necesitan una clave para «%2»</translation>
    </message>
    <message>
        <source>This key&apos;s “key_ops” allow nothing; “%1” is needed</source>
        <translation>Los «key_ops» de esta clave no permiten nada; hace falta «%1»</translation>
    </message>
    <message>
        <source>This key&apos;s “key_ops” allow only %1; “%2” is needed</source>
        <translation>Los «key_ops» de esta clave solo permiten %1; hace falta «%2»</translation>
    </message>
    <message>
        <source>This key has %1 bits; the algorithm needs at least %2</source>
        <translation>Esta clave tiene %1 bits; el algoritmo necesita al menos %2</translation>
    </message>
    <message>
        <source>This is a public key; signing needs the private key that belongs to it</source>
        <translation>Esta es una clave pública; para firmar hace falta la clave privada correspondiente</translation>
    </message>
    <message>
        <source>The cryptographic library refused</source>
        <translation>La biblioteca criptográfica se negó</translation>
    </message>
    <message>
        <source>The cryptographic library refused: %1</source>
        <translation>La biblioteca criptográfica se negó: %1</translation>
    </message>
    <message>
        <source>%1 cannot be computed: %2 does not offer it or is not installed</source>
        <translation>%1 no se puede calcular: %2 no lo ofrece o no está instalado</translation>
    </message>
    <message>
        <source>a byte order mark stands before the text, which RFC 8259 §8.1 forbids</source>
        <translation>hay una marca de orden de bytes (BOM) antes del texto, lo que prohíbe RFC 8259 §8.1</translation>
    </message>
    <message>
        <source>the text ends inside an object</source>
        <translation>el texto termina dentro de un objeto</translation>
    </message>
    <message>
        <source>the text ends inside an array</source>
        <translation>el texto termina dentro de un array</translation>
    </message>
    <message>
        <source>the text ends inside a string</source>
        <translation>el texto termina dentro de una cadena</translation>
    </message>
    <message>
        <source>a colon must stand between a name and its value</source>
        <translation>debe haber dos puntos entre un nombre y su valor</translation>
    </message>
    <message>
        <source>more text follows after the value</source>
        <translation>sigue más texto después del valor</translation>
    </message>
    <message>
        <source>comments are not part of JSON</source>
        <translation>los comentarios no forman parte de JSON</translation>
    </message>
    <message>
        <source>a comma stands before the closing bracket</source>
        <translation>hay una coma antes del cierre</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>single quotes are not JSON; strings stand in double quotes</source>
        <translation>las comillas simples no son JSON; las cadenas van entre comillas dobles</translation>
    </message>
    <message>
        <source>no JSON value begins with this character</source>
        <translation>ningún valor JSON empieza con este carácter</translation>
    </message>
    <message>
        <source>a member name must be a string in double quotes</source>
        <translation>el nombre de un miembro debe ser una cadena entre comillas dobles</translation>
    </message>
    <message>
        <source>the closing bracket is not the kind that was opened</source>
        <translation>el cierre no es del tipo que se abrió</translation>
    </message>
    <message>
        <source>a comma or } must stand here</source>
        <translation>aquí debe haber una coma o }</translation>
    </message>
    <message>
        <source>a comma or ] must stand here</source>
        <translation>aquí debe haber una coma o ]</translation>
    </message>
    <message>
        <source>the only words in JSON are true, false and null</source>
        <translation>las únicas palabras en JSON son true, false y null</translation>
    </message>
    <message>
        <source>a number cannot begin with +</source>
        <translation>un número no puede empezar con +</translation>
    </message>
    <message>
        <source>a number cannot begin with a zero that other digits follow</source>
        <translation>un número no puede empezar con un cero seguido de otras cifras</translation>
    </message>
    <message>
        <source>a digit of a number is missing</source>
        <translation>falta una cifra de un número</translation>
    </message>
    <message>
        <source>a line break, tab or other control character in a string must be written as an escape</source>
        <translation>un salto de línea, tabulador u otro carácter de control en una cadena debe escribirse como secuencia de escape</translation>
    </message>
    <message>
        <source>no JSON escape is written like this</source>
        <translation>ninguna secuencia de escape de JSON se escribe así</translation>
    </message>
    <message>
        <source>\u must be followed by four hexadecimal digits</source>
        <translation>\u debe ir seguido de cuatro cifras hexadecimales</translation>
    </message>
    <message>
        <source>half of a surrogate pair stands alone, which is no character</source>
        <translation>la mitad de un par sustituto está sola, lo que no es un carácter</translation>
    </message>
    <message>
        <source>to encrypt the private key with</source>
        <translation>con la que cifrar la clave privada</translation>
    </message>
    <message>
        <source>%1, cut off after %2 of %3</source>
        <translation>%1, cortado tras %2 de %3</translation>
    </message>
    <message>
        <source>there is nothing between its BEGIN and END lines</source>
        <translation>no hay nada entre sus líneas BEGIN y END</translation>
    </message>
    <message>
        <source>what stands between its BEGIN and END lines is not base64</source>
        <translation>lo que hay entre sus líneas BEGIN y END no es base64</translation>
    </message>
    <message>
        <source>it is cut off: its END line is missing</source>
        <translation>está cortada: falta su línea END</translation>
    </message>
    <message>
        <source>the parameters of a curve without a key</source>
        <translation>los parámetros de una curva sin clave</translation>
    </message>
    <message>
        <source>the start of a broken PEM line</source>
        <translation>el comienzo de una línea PEM rota</translation>
    </message>
    <message>
        <source>binary data of another kind</source>
        <translation>datos binarios de otro tipo</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texto simple</translation>
    </message>
    <message>
        <source>text wrapped in text several times over</source>
        <translation>texto envuelto en texto varias veces</translation>
    </message>
    <message>
        <source>a file of %1 KiB</source>
        <translation>un archivo de %1 KiB</translation>
    </message>
    <message>
        <source>up to 1024 KiB of keys</source>
        <translation>hasta 1024 KiB de claves</translation>
    </message>
    <message>
        <source>base64url</source>
        <translation>base64url</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1, the first of them zero</source>
        <translation>%1, el primero de ellos cero</translation>
    </message>
    <message>
        <source>base64url of a number without zero octets in front</source>
        <translation>base64url de un número sin octetos a cero delante</translation>
    </message>
    <message>
        <source>base64url of %1</source>
        <translation>base64url de %1</translation>
    </message>
    <message>
        <source>the name of a curve</source>
        <translation>el nombre de una curva</translation>
    </message>
    <message>
        <source>an array of strings</source>
        <translation>un array de cadenas</translation>
    </message>
    <message>
        <source>base64 of a DER certificate</source>
        <translation>base64 de un certificado DER</translation>
    </message>
    <message>
        <source>a certificate of another key</source>
        <translation>un certificado de otra clave</translation>
    </message>
    <message>
        <source>the certificate of this key</source>
        <translation>el certificado de esta clave</translation>
    </message>
    <message>
        <source>an array of JWKs</source>
        <translation>un array de JWK</translation>
    </message>
    <message>
        <source>OpenSSH key: %1</source>
        <translation>clave OpenSSH: %1</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>está cortada</translation>
    </message>
    <message>
        <source>the private half does not belong to the public one</source>
        <translation>la mitad privada no corresponde a la pública</translation>
    </message>
    <message>
        <source>a key outside of a security key, which signs more than it is given and so no token</source>
        <translation>una clave fuera de una llave de seguridad, que firma más de lo que se le da y, por tanto, ningún token</translation>
    </message>
    <message>
        <source>the public key that this certificate is about</source>
        <translation>la clave pública a la que se refiere este certificado</translation>
    </message>
    <message>
        <source>OpenSSH key of type %1</source>
        <translation>clave OpenSSH de tipo %1</translation>
    </message>
    <message>
        <source>its numbers are not those of its type</source>
        <translation>sus números no son los de su tipo</translation>
    </message>
    <message>
        <source>there is more than its type has</source>
        <translation>hay más de lo que tiene su tipo</translation>
    </message>
    <message>
        <source>its two check numbers differ</source>
        <translation>sus dos números de comprobación difieren</translation>
    </message>
    <message>
        <source>its padding is wrong</source>
        <translation>su relleno es incorrecto</translation>
    </message>
    <message>
        <source>what follows its type is not base64</source>
        <translation>lo que sigue a su tipo no es base64</translation>
    </message>
    <message>
        <source>it names two types</source>
        <translation>indica dos tipos</translation>
    </message>
    <message>
        <source>OpenSSH private key under a pass phrase (%1, %2)</source>
        <translation>clave privada OpenSSH con frase de contraseña (%1, %2)</translation>
    </message>
    <message>
        <source>one without; take the pass phrase off a copy of it with: ssh-keygen -p -N &quot;&quot; -f COPY</source>
        <translation>una sin ella; quite la frase de contraseña de una copia con: ssh-keygen -p -N &quot;&quot; -f COPIA</translation>
    </message>
    <message>
        <source>it holds more, or less, than the one key that OpenSSH writes</source>
        <translation>contiene más, o menos, que la única clave que escribe OpenSSH</translation>
    </message>
    <message>
        <source>a JWK or JWK Set, PEM, DER or a certificate</source>
        <translation>un JWK o JWK Set, PEM, DER o un certificado</translation>
    </message>
    <message>
        <source>PGP key or message</source>
        <translation>clave o mensaje PGP</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>una dirección</translation>
    </message>
    <message>
        <source>the keys that are found there</source>
        <translation>las claves que se encuentran allí</translation>
    </message>
    <message>
        <source>SSH2 public key</source>
        <translation>clave pública SSH2</translation>
    </message>
    <message>
        <source>an OpenSSH public key; convert it with: ssh-keygen -i -f FILE</source>
        <translation>una clave pública OpenSSH; conviértala con: ssh-keygen -i -f ARCHIVO</translation>
    </message>
    <message>
        <source>PuTTY key</source>
        <translation>clave PuTTY</translation>
    </message>
    <message>
        <source>an OpenSSH key, which PuTTYgen exports</source>
        <translation>una clave OpenSSH, que PuTTYgen exporta</translation>
    </message>
    <message>
        <source>XML key (RSAKeyValue)</source>
        <translation>clave XML (RSAKeyValue)</translation>
    </message>
    <message>
        <source>SAML metadata</source>
        <translation>metadatos SAML</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>a Java key store (JKS)</source>
        <translation>un almacén de claves Java (JKS)</translation>
    </message>
    <message>
        <source>PEM or a certificate; take it out with: keytool -exportcert -rfc</source>
        <translation>PEM o un certificado; extráigalo con: keytool -exportcert -rfc</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>un token</translation>
    </message>
    <message>
        <source>the description of an OpenID provider</source>
        <translation>la descripción de un proveedor OpenID</translation>
    </message>
    <message>
        <source>the JWK Set at its jwks_uri</source>
        <translation>el JWK Set de su jwks_uri</translation>
    </message>
    <message>
        <source>JSON without “kty” or “keys”</source>
        <translation>JSON sin «kty» ni «keys»</translation>
    </message>
    <message>
        <source>the certificate that was issued for it, or its key</source>
        <translation>el certificado que se emitió para ella, o su clave</translation>
    </message>
    <message>
        <source>PEM; take its certificates out with: openssl pkcs7 -print_certs</source>
        <translation>PEM; extraiga sus certificados con: openssl pkcs7 -print_certs</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation>
            <numerusform>%n octeto</numerusform>
            <numerusform>%n octetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
        </translation>
    </message>
    <message>
        <source>the key or the text has a size that it cannot have</source>
        <translation>la clave o el texto tiene un tamaño imposible</translation>
    </message>
    <message>
        <source>the text was changed, or sealed with another key</source>
        <translation>el texto se modificó o se selló con otra clave</translation>
    </message>
</context>
<context>
    <name>claimsmith::jose::Container</name>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
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
        <translation>PEM, PKCS#8 cifrado (ENCRYPTED PRIVATE KEY)</translation>
    </message>
    <message>
        <source>PEM, X.509 certificate (CERTIFICATE)</source>
        <translation>PEM, certificado X.509 (CERTIFICATE)</translation>
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
        <translation>DER, PKCS#8 cifrado</translation>
    </message>
    <message>
        <source>DER, X.509 certificate</source>
        <translation>DER, certificado X.509</translation>
    </message>
    <message>
        <source>PEM, encrypted PKCS#1 (RSA PRIVATE KEY)</source>
        <translation>PEM, PKCS#1 cifrado (RSA PRIVATE KEY)</translation>
    </message>
    <message>
        <source>PEM, encrypted SEC1 (EC PRIVATE KEY)</source>
        <translation>PEM, SEC1 cifrado (EC PRIVATE KEY)</translation>
    </message>
    <message>
        <source>PKCS#12 key store</source>
        <translation>almacén de claves PKCS#12</translation>
    </message>
    <message>
        <source>OpenSSH public key</source>
        <translation>Clave pública OpenSSH</translation>
    </message>
    <message>
        <source>OpenSSH private key (OPENSSH PRIVATE KEY)</source>
        <translation>Clave privada OpenSSH (OPENSSH PRIVATE KEY)</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>creada aquí</translation>
    </message>
</context>
<context>
    <name>claimsmith::jose::Key</name>
    <message>
        <source>secret, %1 bits</source>
        <translation>secreto, %1 bits</translation>
    </message>
    <message>
        <source>RSA %1-bit private key</source>
        <translation>clave privada RSA de %1 bits</translation>
    </message>
    <message>
        <source>RSA %1-bit public key</source>
        <translation>clave pública RSA de %1 bits</translation>
    </message>
    <message>
        <source>EC %1 private key</source>
        <translation>clave privada EC %1</translation>
    </message>
    <message>
        <source>EC %1 public key</source>
        <translation>clave pública EC %1</translation>
    </message>
    <message>
        <source>%1 private key</source>
        <translation>clave privada %1</translation>
    </message>
    <message>
        <source>%1 public key</source>
        <translation>clave pública %1</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>ninguna clave</translation>
    </message>
</context>
<context>
    <name>claimsmith::jose::KeyFormat</name>
    <message>
        <source>There is no key to write</source>
        <translation>No hay ninguna clave que escribir</translation>
    </message>
    <message>
        <source>A shared secret has no public half: nothing of it can be published</source>
        <translation>Un secreto compartido no tiene mitad pública: nada de él se puede publicar</translation>
    </message>
    <message>
        <source>A shared secret has no PEM form: write it as jwk or jwks</source>
        <translation>Un secreto compartido no tiene forma PEM: escríbalo como jwk o jwks</translation>
    </message>
    <message>
        <source>PKCS#8 holds private keys, and this is %1: write it as spki</source>
        <translation>PKCS#8 contiene claves privadas, y esto es %1: escríbalo como spki</translation>
    </message>
    <message>
        <source>This is %1 and no shared secret: write it as jwk or pem</source>
        <translation>Esto es %1 y no un secreto compartido: escríbalo como jwk o pem</translation>
    </message>
    <message>
        <source>The bytes of this secret are no text: write it as secret-base64url</source>
        <translation>Los bytes de este secreto no son texto: escríbalo como secret-base64url</translation>
    </message>
    <message numerus="yes">
        <source>There are %n keys, and this form holds one: write them as jwks</source>
        <translation>
            <numerusform>Hay %n clave, y este formato contiene una: escríbala como jwks</numerusform>
            <numerusform>Hay %n claves, y este formato contiene una: escríbalas como jwks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::main</name>
    <message>
        <source>The cryptography of this machine fails its test. %1</source>
        <translation>La criptografía de este equipo no supera su prueba. %1</translation>
    </message>
    <message>
        <source>Inspect JSON Web Tokens, offline.</source>
        <translation>Inspeccionar JSON Web Tokens, sin conexión.</translation>
    </message>
    <message>
        <source>A token, anything that holds one, or files with tokens and keys</source>
        <translation>Un token, cualquier cosa que contenga uno, o archivos con tokens y claves</translation>
    </message>
    <message>
        <source>Page to begin with</source>
        <translation>Página con la que empezar</translation>
    </message>
    <message>
        <source>Print how long the first paint took and how much memory it needed, and end</source>
        <translation>Mostrar cuánto tardó el primer dibujado y cuánta memoria necesitó, y terminar</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Mostrar esta ayuda</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Mostrar la versión</translation>
    </message>
    <message>
        <source>A token on the command line can be read by every user of the machine (ps). Paste it instead.</source>
        <translation>Un token en la línea de órdenes puede leerlo cualquier usuario de la máquina (ps). Péguelo en su lugar.</translation>
    </message>
</context>
<context>
    <name>claimsmith::model</name>
    <message>
        <source>Its form makes no such token any more.</source>
        <translation>Su formulario ya no crea ese token.</translation>
    </message>
    <message>
        <source>form of Craft, %1</source>
        <translation>formulario de Componer, %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Peligro</translation>
    </message>
    <message>
        <source>header</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>carga útil</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>encrypted key</source>
        <translation>clave cifrada</translation>
    </message>
    <message>
        <source>initialization vector</source>
        <translation>vector de inicialización</translation>
    </message>
    <message>
        <source>ciphertext</source>
        <translation>texto cifrado</translation>
    </message>
    <message>
        <source>authentication tag</source>
        <translation>etiqueta de autenticación</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&lt;signature removed&gt;</source>
        <translation>&lt;firma eliminada&gt;</translation>
    </message>
    <message>
        <source>&lt;no token: text removed&gt;</source>
        <translation>&lt;no es un token: texto eliminado&gt;</translation>
    </message>
    <message>
        <source>&lt;encrypted parts removed&gt;</source>
        <translation>&lt;partes cifradas eliminadas&gt;</translation>
    </message>
    <message>
        <source>This is no token.</source>
        <translation>Esto no es un token.</translation>
    </message>
    <message>
        <source>This token is encrypted: only who issued it can renew it.</source>
        <translation>Este token está cifrado: solo quien lo emitió puede renovarlo.</translation>
    </message>
    <message>
        <source>Only compact tokens can be renewed; this one is in the JSON serialization.</source>
        <translation>Solo se pueden renovar tokens compactos; este está en la serialización JSON.</translation>
    </message>
    <message>
        <source>The payload of this token cannot be read as claims.</source>
        <translation>La carga útil de este token no se puede leer como claims.</translation>
    </message>
    <message>
        <source>The key that signed it is no longer in the keyring.</source>
        <translation>La clave que lo firmó ya no está en el llavero.</translation>
    </message>
    <message>
        <source>key “%1”</source>
        <translation>clave «%1»</translation>
    </message>
    <message>
        <source>no signature</source>
        <translation>sin firma</translation>
    </message>
    <message>
        <source>No key of the keyring verifies this token: add the key that signs it.</source>
        <translation>Ninguna clave del llavero verifica este token: añada la clave que lo firma.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Smallest key</source>
        <translation>Clave mínima</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>Sal</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Comprobado por</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>Definido en</translation>
    </message>
    <message>
        <source>Key ID (kid)</source>
        <translation>ID de clave (kid)</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verificado por</translation>
    </message>
    <message>
        <source>Checked with</source>
        <translation>Comprobado con</translation>
    </message>
    <message>
        <source>Key thumbprint</source>
        <translation>Huella de la clave</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Encrypted key</source>
        <translation>Clave cifrada</translation>
    </message>
    <message>
        <source>Initialization vector</source>
        <translation>Vector de inicialización</translation>
    </message>
    <message>
        <source>Ciphertext</source>
        <translation>Texto cifrado</translation>
    </message>
    <message>
        <source>Authentication tag</source>
        <translation>Etiqueta de autenticación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Key management (alg)</source>
        <translation>Gestión de claves (alg)</translation>
    </message>
    <message>
        <source>Content encryption (enc)</source>
        <translation>Cifrado del contenido (enc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>not named in the header</source>
        <translation>no indicado en el encabezado</translation>
    </message>
    <message>
        <source>%1, not known here</source>
        <translation>%1, desconocido aquí</translation>
    </message>
    <message>
        <source>Signature length</source>
        <translation>Longitud de la firma</translation>
    </message>
    <message>
        <source>Signed bytes</source>
        <translation>Bytes firmados</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source>the header is not JSON</source>
        <translation>el encabezado no es JSON</translation>
    </message>
    <message>
        <source>the header names no algorithm</source>
        <translation>el encabezado no indica ningún algoritmo</translation>
    </message>
    <message>
        <source>unknown algorithm</source>
        <translation>algoritmo desconocido</translation>
    </message>
    <message>
        <source>“alg” is none</source>
        <translation>«alg» es none</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin clave</translation>
    </message>
    <message>
        <source>the chosen key is not at hand</source>
        <translation>la clave elegida no está disponible</translation>
    </message>
    <message>
        <source>public key only</source>
        <translation>solo clave pública</translation>
    </message>
    <message>
        <source>no key fits</source>
        <translation>ninguna clave corresponde</translation>
    </message>
    <message>
        <source>the key cannot sign</source>
        <translation>la clave no puede firmar</translation>
    </message>
    <message>
        <source>“alg” must be a string that names a signature algorithm</source>
        <translation>«alg» debe ser una cadena que indique un algoritmo de firma</translation>
    </message>
    <message>
        <source>An unsecured token has no signature</source>
        <translation>Un token sin firmar no tiene firma</translation>
    </message>
    <message>
        <source>Add a secret or a private key for %1</source>
        <translation>Añada un secreto o una clave privada para %1</translation>
    </message>
    <message>
        <source>The list of keys says why; choose another, or wait until it is there</source>
        <translation>La lista de claves dice por qué; elija otra, o espere a que esté disponible</translation>
    </message>
    <message>
        <source>%1 needs the private key that belongs to the public one: add it</source>
        <translation>%1 necesita la clave privada que corresponde a la pública: añádala</translation>
    </message>
    <message>
        <source>No key of the keyring can sign with %1: add a secret or a private key</source>
        <translation>Ninguna clave del llavero puede firmar con %1: añada un secreto o una clave privada</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de refresco</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Token de ID</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>sample session</source>
        <translation>sesión de ejemplo</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Inspeccionado</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Crafted</source>
        <translation>Compuesto</translation>
    </message>
    <message>
        <source>Issued here</source>
        <translation>Emitido aquí</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Vigilado</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renovado</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::CandidatesModel</name>
    <message>
        <source>Token %1 of %2, %3: %4</source>
        <translation>Token %1 de %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::ClaimFormModel</name>
    <message>
        <source>new row</source>
        <translation>nueva fila</translation>
    </message>
    <message>
        <source>new %1</source>
        <translation>nuevo %1</translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <translation>duplicado de %1</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>eliminación de %1</translation>
    </message>
    <message>
        <source>delete rows</source>
        <translation>eliminación de filas</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>cambio de %1</translation>
    </message>
    <message>
        <source>name of %1</source>
        <translation>nombre de %1</translation>
    </message>
    <message>
        <source>new identifiers</source>
        <translation>nuevos identificadores</translation>
    </message>
    <message>
        <source>Custom parameter</source>
        <translation>Parámetro propio</translation>
    </message>
    <message>
        <source>Custom claim</source>
        <translation>Claim propio</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>type of %1</source>
        <translation>tipo de %1</translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation>activación de %1</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>desactivación de %1</translation>
    </message>
    <message>
        <source>new rows</source>
        <translation>nuevas filas</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>movimiento de %1</translation>
    </message>
    <message>
        <source>typing of JSON</source>
        <translation>escritura de JSON</translation>
    </message>
    <message>
        <source>indenting</source>
        <translation>sangrado</translation>
    </message>
    <message>
        <source>compacting</source>
        <translation>compactación</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::ClaimsModel</name>
    <message>
        <source>Custom claim</source>
        <translation>Claim propio</translation>
    </message>
    <message>
        <source>Custom parameter</source>
        <translation>Parámetro propio</translation>
    </message>
    <message>
        <source>this name stands more than once</source>
        <translation>este nombre aparece más de una vez</translation>
    </message>
    <message>
        <source>not protected by the signature</source>
        <translation>no protegido por la firma</translation>
    </message>
    <message>
        <source>beyond the calendar</source>
        <translation>fuera del calendario</translation>
    </message>
    <message>
        <source>not a number, so not a time</source>
        <translation>no es un número; por tanto, no es una hora</translation>
    </message>
    <message>
        <source>empty array</source>
        <translation>array vacío</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>empty object</source>
        <translation>objeto vacío</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln miembro</numerusform>
            <numerusform>%Ln miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 seconds since 1970</source>
        <translation>%1 segundos desde 1970</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>cambio de nombre de %1</translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>edición de %1</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::CommandsModel</name>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>no disponible ahora</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::CraftMemory</name>
    <message>
        <source>The last form could not be read. Its file is damaged and was set aside as %1.</source>
        <translation>No se pudo leer el último formulario. Su archivo está dañado y se apartó como %1.</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::Crafting</name>
    <message>
        <source>refresh token</source>
        <translation>token de refresco</translation>
    </message>
    <message>
        <source>single token</source>
        <translation>token único</translation>
    </message>
    <message>
        <source>template %1</source>
        <translation>plantilla %1</translation>
    </message>
    <message>
        <source>one key</source>
        <translation>una clave</translation>
    </message>
    <message>
        <source>two keys</source>
        <translation>dos claves</translation>
    </message>
    <message>
        <source>choice of a key</source>
        <translation>elección de clave</translation>
    </message>
    <message>
        <source>algorithm %1</source>
        <translation>algoritmo %1</translation>
    </message>
    <message>
        <source>new identifiers</source>
        <translation>nuevos identificadores</translation>
    </message>
    <message>
        <source>token from Inspect</source>
        <translation>token de Inspeccionar</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::EmptyText</name>
    <message>
        <source>This text is no token</source>
        <translation>Este texto no es un token</translation>
    </message>
    <message>
        <source>A signed token is a header, a payload and a signature in base64url with dots between them; most begin with eyJ. It may stand in a header, a cookie, a URL, JSON or a curl command.</source>
        <translation>Un token firmado es un encabezado, una carga útil y una firma en base64url separados por puntos; la mayoría empieza por eyJ. Puede estar en una cabecera HTTP, una cookie, una URL, JSON o una orden curl.</translation>
    </message>
    <message>
        <source>The claims are encrypted</source>
        <translation>Los claims están cifrados</translation>
    </message>
    <message>
        <source>They can be read with the recipient&apos;s key alone, and decryption is not part of this version. The header is not encrypted.</source>
        <translation>Solo se pueden leer con la clave del destinatario, y el descifrado no forma parte de esta versión. El encabezado no está cifrado.</translation>
    </message>
    <message>
        <source>There is no payload</source>
        <translation>No hay carga útil</translation>
    </message>
    <message>
        <source>It was cut off, or it is sent apart from the token (RFC 7515, appendix F).</source>
        <translation>Se cortó, o se envía aparte del token (RFC 7515, apéndice F).</translation>
    </message>
    <message>
        <source>The payload holds no claims</source>
        <translation>La carga útil no contiene claims</translation>
    </message>
    <message>
        <source>It is not valid JSON, as claims must be. Its bytes can be seen all the same.</source>
        <translation>No es JSON válido, como deben ser los claims. Aun así, se pueden ver sus bytes.</translation>
    </message>
    <message>
        <source>The token makes no claims</source>
        <translation>El token no declara ningún claim</translation>
    </message>
    <message>
        <source>Its payload is an empty object.</source>
        <translation>Su carga útil es un objeto vacío.</translation>
    </message>
    <message>
        <source>Claims are the members of a JSON object (RFC 7519 §4); this is other JSON.</source>
        <translation>Los claims son los miembros de un objeto JSON (RFC 7519 §4); esto es otro JSON.</translation>
    </message>
    <message>
        <source>The header is empty</source>
        <translation>El encabezado está vacío</translation>
    </message>
    <message>
        <source>Every token must name its algorithm there.</source>
        <translation>Todo token debe indicar ahí su algoritmo.</translation>
    </message>
    <message>
        <source>The header cannot be read</source>
        <translation>No se puede leer el encabezado</translation>
    </message>
    <message>
        <source>It is not a JSON object in base64url; the place is underlined in the token.</source>
        <translation>No es un objeto JSON en base64url; el lugar está subrayado en el token.</translation>
    </message>
    <message>
        <source>Nothing to point out</source>
        <translation>Nada que señalar</translation>
    </message>
    <message>
        <source>Findings tell of dangers and oddities, whether or not a token is accepted. This one has none.</source>
        <translation>Los hallazgos avisan de peligros y rarezas, se acepte o no el token. Este no tiene ninguno.</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::ExchangesModel</name>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Tipo de contenido</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Sent on to</source>
        <translation>Redirigido a</translation>
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
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::Forgetting</name>
    <message>
        <source>The last form of Craft and your own templates</source>
        <translation>El último formulario de Componer y sus propias plantillas</translation>
    </message>
    <message>
        <source>The form is the standard one again. No key is among it.</source>
        <translation>El formulario vuelve a ser el predeterminado. No incluye ninguna clave.</translation>
    </message>
    <message>
        <source>Users and sessions of the local API</source>
        <translation>Usuarios y sesiones de la API local</translation>
    </message>
    <message>
        <source>Clients that hold a token of it have to log in again.</source>
        <translation>Los clientes que tengan un token suyo deberán iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Keys in the system key store, and the list of followed key files</source>
        <translation>Claves del almacén de claves del sistema y la lista de archivos de claves seguidos</translation>
    </message>
    <message>
        <source>This cannot be undone. The files themselves stay where they are.</source>
        <translation>Esto no se puede deshacer. Los propios archivos se quedan donde están.</translation>
    </message>
    <message>
        <source>Settings, and what windows and pages remember</source>
        <translation>Ajustes y lo que recuerdan las ventanas y páginas</translation>
    </message>
    <message>
        <source>Everything is as at the very first start.</source>
        <translation>Todo queda como en el primer inicio.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keys in the system key store, and the list of followed key files (%1)</source>
        <translation>Claves del almacén de claves del sistema y la lista de archivos de claves seguidos (%1)</translation>
    </message>
    <message>
        <source>The history of tokens</source>
        <translation>El historial de tokens</translation>
    </message>
    <message>
        <source>Of this run, and what is kept of others, with its key.</source>
        <translation>El de esta ejecución y lo que se conserva de otras, con su clave.</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::History</name>
    <message>
        <source>remove</source>
        <translation>eliminación</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>vaciado</translation>
    </message>
    <message>
        <source>%1, last seen %2</source>
        <translation>%1, visto por última vez %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clave</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, seen %5</source>
        <translation>%1, %2, %3, %4, visto %5</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Signature and claims</source>
        <translation>Firma y claims</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Procedencia</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::Inspection</name>
    <message>
        <source>This token is encrypted: no key is used for it</source>
        <translation>Este token está cifrado: no se usa ninguna clave para él</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Aún no hay clave</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n clave</numerusform>
            <numerusform>%n claves</numerusform>
        </translation>
    </message>
    <message>
        <source>This token has no signature: no key is needed</source>
        <translation>Este token no tiene firma: no hace falta ninguna clave</translation>
    </message>
    <message>
        <source>No key of the keyring fits %1</source>
        <translation>Ninguna clave del llavero corresponde a %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>the only key</source>
        <translation>la única clave</translation>
    </message>
    <message>
        <source>found by trying</source>
        <translation>hallada probando</translation>
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
        <translation>privada</translation>
    </message>
    <message>
        <source>public</source>
        <translation>pública</translation>
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
        <translation>Preguntando a %1 …</translation>
    </message>
    <message numerus="yes">
        <source>%n keys from %1</source>
        <translation>
            <numerusform>%n clave de %1</numerusform>
            <numerusform>%n claves de %1</numerusform>
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
            <numerusform>%n clave: %1</numerusform>
            <numerusform>%n claves: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no key in it</source>
        <translation>No contiene ninguna clave</translation>
    </message>
    <message>
        <source>already in the keyring</source>
        <translation>ya está en el llavero</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clave</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>Qué puede hacer</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KeyKeeping</name>
    <message>
        <source>nothing is kept in this run</source>
        <translation>en esta ejecución no se guarda nada</translation>
    </message>
    <message>
        <source>“%1” is just being saved: the system key store was asked, and has not answered yet.</source>
        <translation>«%1» se está guardando: se ha preguntado al almacén de claves del sistema y aún no ha respondido.</translation>
    </message>
    <message>
        <source>“%1” is no longer followed</source>
        <translation>«%1» ya no se sigue</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>«%1» eliminada</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n keys</source>
        <translation>
            <numerusform>%n clave eliminada</numerusform>
            <numerusform>%n claves eliminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept in this run of the program.</source>
        <translation>En esta ejecución del programa no se guarda nada.</translation>
    </message>
    <message>
        <source>The secret of “%1” is not at hand, so it would be lost. Delete the key where that is meant.</source>
        <translation>El secreto de «%1» no está disponible, de modo que se perdería. Elimine la clave si es lo que quiere.</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KeyMaker</name>
    <message>
        <source>The private half signs, the public one verifies.</source>
        <translation>La mitad privada firma, la pública verifica.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>One secret signs and verifies: for a service that reads its own tokens, and for tests.</source>
        <translation>Un mismo secreto firma y verifica: para un servicio que lee sus propios tokens, y para pruebas.</translation>
    </message>
    <message>
        <source>EC P-256</source>
        <translation>EC P-256</translation>
    </message>
    <message>
        <source>Short signatures, known everywhere.</source>
        <translation>Firmas cortas, conocida en todas partes.</translation>
    </message>
    <message>
        <source>Ed25519</source>
        <translation>Ed25519</translation>
    </message>
    <message>
        <source>Fast and modern; some older libraries do not know it.</source>
        <translation>Rápida y moderna; algunas bibliotecas antiguas no la conocen.</translation>
    </message>
    <message>
        <source>RSA</source>
        <translation>RSA</translation>
    </message>
    <message>
        <source>What most identity providers use. 4096 bits take some seconds to make.</source>
        <translation>Lo que usa la mayoría de los proveedores de identidad. Crear 4096 bits lleva unos segundos.</translation>
    </message>
    <message>
        <source>EC P-384</source>
        <translation>EC P-384</translation>
    </message>
    <message>
        <source>Where a rule asks for more than P-256.</source>
        <translation>Donde una norma pida más que P-256.</translation>
    </message>
    <message>
        <source>EC P-521</source>
        <translation>EC P-521</translation>
    </message>
    <message>
        <source>The largest curve of NIST; slower.</source>
        <translation>La mayor curva del NIST; más lenta.</translation>
    </message>
    <message>
        <source>Ed448</source>
        <translation>Ed448</translation>
    </message>
    <message>
        <source>Stronger than Ed25519, and rarely known.</source>
        <translation>Más fuerte que Ed25519, y poco conocida.</translation>
    </message>
    <message>
        <source>EC secp256k1</source>
        <translation>EC secp256k1</translation>
    </message>
    <message>
        <source>The curve of blockchains; few identity providers know it.</source>
        <translation>La curva de las cadenas de bloques; pocos proveedores de identidad la conocen.</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KeyText</name>
    <message>
        <source>signs nothing</source>
        <translation>no firma nada</translation>
    </message>
    <message>
        <source>signs and verifies %1</source>
        <translation>firma y verifica %1</translation>
    </message>
    <message>
        <source>verifies %1</source>
        <translation>verifica %1</translation>
    </message>
    <message>
        <source>signs %1</source>
        <translation>firma %1</translation>
    </message>
    <message>
        <source>signs %1, verifies %2</source>
        <translation>firma %1, verifica %2</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Secreto compartido</translation>
    </message>
    <message>
        <source>RSA private key</source>
        <translation>Clave privada RSA</translation>
    </message>
    <message>
        <source>RSA public key</source>
        <translation>Clave pública RSA</translation>
    </message>
    <message>
        <source>EC %1 private key</source>
        <translation>Clave privada EC %1</translation>
    </message>
    <message>
        <source>EC %1 public key</source>
        <translation>Clave pública EC %1</translation>
    </message>
    <message>
        <source>%1 private key</source>
        <translation>Clave privada %1</translation>
    </message>
    <message>
        <source>%1 public key</source>
        <translation>Clave pública %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bits</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
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
        <translation>Esta sesión</translation>
    </message>
    <message>
        <source>System key store</source>
        <translation>Almacén del sistema</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clave</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KeysModel</name>
    <message>
        <source>signatures</source>
        <translation>firmas</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>%1 · being saved</source>
        <translation>%1 · guardando</translation>
    </message>
    <message>
        <source>%1 · loading</source>
        <translation>%1 · cargando</translation>
    </message>
    <message>
        <source>%1 · not at hand</source>
        <translation>%1 · no disponible</translation>
    </message>
    <message>
        <source>verifies it</source>
        <translation>lo verifica</translation>
    </message>
    <message>
        <source>signature differs</source>
        <translation>la firma difiere</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>no corresponde</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>demasiado pequeña</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitida</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What the keyring calls the key</source>
        <translation>El nombre de la clave en el llavero</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What kind of key it is, and which half</source>
        <translation>Qué tipo de clave es, y qué mitad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Bits of the modulus, of the curve, or of the secret</source>
        <translation>Bits del módulo, de la curva o del secreto</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>What the key says that it is for: use, alg and key_ops</source>
        <translation>Para qué dice la clave que sirve: use, alg y key_ops</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Where the key lives, and so how long</source>
        <translation>Dónde vive la clave y, por tanto, cuánto tiempo</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Vive en</translation>
    </message>
    <message>
        <source>The kid that tokens name the key by</source>
        <translation>El kid con el que los tokens nombran la clave</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clave</translation>
    </message>
    <message>
        <source>SHA-256 of the public part (RFC 7638)</source>
        <translation>SHA-256 de la parte pública (RFC 7638)</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Algorithms that fit the key</source>
        <translation>Algoritmos que admite la clave</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>What the key says to the token in Inspect</source>
        <translation>Qué dice la clave del token de Inspeccionar</translation>
    </message>
    <message>
        <source>This token</source>
        <translation>Este token</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::Kit</name>
    <message>
        <source>No row is chosen.</source>
        <translation>No hay ninguna fila elegida.</translation>
    </message>
    <message>
        <source>First the good token and a request without one.</source>
        <translation>Primero el token bueno y una petición sin token.</translation>
    </message>
    <message>
        <source>As expected so far.</source>
        <translation>Por ahora, como se esperaba.</translation>
    </message>
    <message>
        <source>Differing so far: %1.</source>
        <translation>Diferencias por ahora: %1.</translation>
    </message>
    <message>
        <source>Running: %1 of %2</source>
        <translation>En curso: %1 de %2</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Aún no ejecutado</translation>
    </message>
    <message>
        <source>%1 of %2 variants are chosen.</source>
        <translation>%1 de %2 variantes están elegidas.</translation>
    </message>
    <message>
        <source>There is no such row any more.</source>
        <translation>Esa fila ya no existe.</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KitModel</name>
    <message>
        <source>Chosen</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>Debe ser</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Obtenido</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tardó</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KitSource</name>
    <message>
        <source>The text in Inspect is no token. Paste one that your server accepts.</source>
        <translation>El texto de Inspeccionar no es un token. Pegue uno que su servidor acepte.</translation>
    </message>
    <message>
        <source>The token in Inspect is encrypted. A kit is made of a signed one.</source>
        <translation>El token de Inspeccionar está cifrado. Un kit se hace a partir de uno firmado.</translation>
    </message>
    <message>
        <source>The token in Inspect is in the JSON serialization. A kit is made of a compact one.</source>
        <translation>El token de Inspeccionar está en la serialización JSON. Un kit se hace a partir de uno compacto.</translation>
    </message>
    <message>
        <source>Inspect is empty. Paste a token there that your server accepts.</source>
        <translation>Inspeccionar está vacío. Pegue allí un token que su servidor acepte.</translation>
    </message>
    <message>
        <source>Header and payload of the token in Inspect are no JSON objects.</source>
        <translation>El encabezado y la carga útil del token de Inspeccionar no son objetos JSON.</translation>
    </message>
    <message>
        <source>the token in Inspect</source>
        <translation>el token de Inspeccionar</translation>
    </message>
    <message>
        <source>The form of Craft makes no token yet.</source>
        <translation>El formulario de Componer aún no crea ningún token.</translation>
    </message>
    <message>
        <source>The form of Craft makes no token yet: %1</source>
        <translation>El formulario de Componer aún no crea ningún token: %1</translation>
    </message>
    <message>
        <source>the form of Craft</source>
        <translation>el formulario de Componer</translation>
    </message>
    <message>
        <source>Made from %1, signed with %2 (%3)</source>
        <translation>A partir de %1, firmado con %2 (%3)</translation>
    </message>
    <message>
        <source>%1 cannot sign: %2</source>
        <translation>%1 no puede firmar: %2</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>sample secret</source>
        <translation>secreto de ejemplo</translation>
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
        <translation>aceptación: %1</translation>
    </message>
    <message>
        <source>refused is %1</source>
        <translation>rechazo: %1</translation>
    </message>
    <message>
        <source>%1 at a time</source>
        <translation>%1 a la vez</translation>
    </message>
    <message>
        <source>at most %1 a second</source>
        <translation>como máximo %1 por segundo</translation>
    </message>
    <message>
        <source>no redirects</source>
        <translation>sin redirecciones</translation>
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
        <translation>Se esperaba %1, se obtuvo %2 tras %3 ms.</translation>
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
        <translation>Elija otro puerto, o 0 para uno que esté libre.</translation>
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
        <translation>familia %1</translation>
    </message>
    <message>
        <source>family %1 is revoked</source>
        <translation>la familia %1 está revocada</translation>
    </message>
    <message>
        <source>done at the window</source>
        <translation>hecho en la ventana</translation>
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
        <translation>Cancelado: no se escribió nada</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Line %L1 of the table: %2</source>
        <translation>Línea %L1 de la tabla: %2</translation>
    </message>
    <message>
        <source>Token %L1: %2</source>
        <translation>Token %L1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens written to %1</source>
        <translation>
            <numerusform>%Ln token escrito en %1</numerusform>
            <numerusform>%Ln tokens escritos en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>The table has more than %L1 bytes</source>
        <translation>La tabla tiene más de %L1 bytes</translation>
    </message>
    <message>
        <source>There is no such token</source>
        <translation>Ese token no existe</translation>
    </message>
    <message>
        <source>Choose a file to write to</source>
        <translation>Elija un archivo en el que escribir</translation>
    </message>
    <message>
        <source>The count must be from 1 to %L1</source>
        <translation>La cantidad debe estar entre 1 y %L1</translation>
    </message>
    <message>
        <source>{{%1}} stays as it is: there is no column of that name</source>
        <translation>{{%1}} queda como está: no hay ninguna columna con ese nombre</translation>
    </message>
    <message>
        <source>All of them will be alike: put {{n}}, {{uuid}} or a column into a value</source>
        <translation>Todos serán iguales: ponga {{n}}, {{uuid}} o una columna en un valor</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::NetworkConsent</name>
    <message>
        <source>Asking other machines for keys is switched off in the settings.</source>
        <translation>Pedir claves a otros equipos está desactivado en los ajustes.</translation>
    </message>
    <message>
        <source>Sending the kit to other machines is switched off in the settings.</source>
        <translation>Enviar el kit a otros equipos está desactivado en los ajustes.</translation>
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
        <translation>Origen: %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::RaceModel</name>
    <message>
        <source>%1 of %2 got tokens</source>
        <translation>%1 de %2 obtuvieron tokens</translation>
    </message>
    <message>
        <source>%1 won. </source>
        <translation>%1 ganó. </translation>
    </message>
    <message>
        <source>%1 got another refresh token beside the winner’s. </source>
        <translation>%1 obtuvieron otro token de refresco además del ganador. </translation>
    </message>
    <message>
        <source>%1 got the same refresh token. </source>
        <translation>%1 obtuvieron el mismo token de refresco. </translation>
    </message>
    <message>
        <source>%1 refused. </source>
        <translation>%1 rechazadas. </translation>
    </message>
    <message>
        <source>That was taken for reuse, and the family is revoked: the winner’s tokens too.</source>
        <translation>Se tomó por reutilización, y la familia queda revocada: también los tokens del ganador.</translation>
    </message>
    <message>
        <source>won</source>
        <translation>ganó</translation>
    </message>
    <message>
        <source>another</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>el mismo</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>generación %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Obtenido</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tardó</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::Renewal</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what it is, its name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>no caduca nunca</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>which token, “expires in 4 min”</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens expire soon</source>
        <translation>
            <numerusform>%n token caduca pronto</numerusform>
            <numerusform>%n tokens caducan pronto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens have expired</source>
        <translation>
            <numerusform>%n token ha caducado</numerusform>
            <numerusform>%n tokens han caducado</numerusform>
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
            <numerusform>%n ha caducado</numerusform>
            <numerusform>%n han caducado</numerusform>
        </translation>
    </message>
    <message>
        <source>No token is chosen.</source>
        <translation>No hay ningún token elegido.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which token, why not</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The answer holds other tokens than were asked for.</source>
        <translation>La respuesta contiene tokens distintos de los pedidos.</translation>
    </message>
    <message>
        <source>Renewed: %1 %2.</source>
        <comment>which token, “expires in 1 h”</comment>
        <translation>Renovado: %1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens renewed.</source>
        <translation>
            <numerusform>%n token renovado.</numerusform>
            <numerusform>%n tokens renovados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::model::RequestLog</name>
    <message>
        <source>Done at the window; over HTTP this is the request that comes to the same</source>
        <translation>Hecho en la ventana; por HTTP, esta es la petición equivalente</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::SessionDeeds</name>
    <message>
        <source>family %1</source>
        <translation>familia %1</translation>
    </message>
    <message>
        <source>generation %1 once more</source>
        <translation>generación %1 una vez más</translation>
    </message>
    <message>
        <source>generation %1 → %2</source>
        <translation>generación %1 → %2</translation>
    </message>
    <message>
        <source>No refresh token of this session was consumed yet: refresh it first.</source>
        <translation>Aún no se ha consumido ningún token de refresco de esta sesión: refrésquela primero.</translation>
    </message>
    <message>
        <source>This session is not kept any more.</source>
        <translation>Esta sesión ya no se conserva.</translation>
    </message>
    <message>
        <source>Logged in as %1</source>
        <translation>Sesión iniciada como %1</translation>
    </message>
    <message>
        <source>Generation %1 was honoured once more</source>
        <translation>La generación %1 se aceptó una vez más</translation>
    </message>
    <message>
        <source>Refreshed: generation %1</source>
        <translation>Refrescada: generación %1</translation>
    </message>
    <message>
        <source>Family %1 is revoked</source>
        <translation>La familia %1 está revocada</translation>
    </message>
    <message>
        <source>Family %1 was revoked before</source>
        <translation>La familia %1 ya estaba revocada</translation>
    </message>
    <message>
        <source>access token listed, family %1 revoked</source>
        <translation>token de acceso en la lista negra, familia %1 revocada</translation>
    </message>
    <message>
        <source>%1 is logged out</source>
        <translation>%1 ha cerrado la sesión</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::SessionOptions</name>
    <message>
        <source>rotate, detect reuse</source>
        <translation>rotar con detección</translation>
    </message>
    <message>
        <source>Each refresh token is good once; one that comes again ends its family.</source>
        <translation>Cada token de refresco sirve una vez; si uno vuelve a llegar, su familia termina.</translation>
    </message>
    <message>
        <source>rotate</source>
        <translation>rotar</translation>
    </message>
    <message>
        <source>Each refresh token is good once; one that comes again is refused, and nothing else happens.</source>
        <translation>Cada token de refresco sirve una vez; si uno vuelve a llegar, se rechaza y no ocurre nada más.</translation>
    </message>
    <message>
        <source>rotate, with a grace period</source>
        <translation>rotar, con periodo de gracia</translation>
    </message>
    <message>
        <source>The previous refresh token is still exchanged for a while, so that two requests at once both go well; later, reuse ends the family.</source>
        <translation>El token de refresco anterior todavía se canjea durante un tiempo, para que dos peticiones simultáneas salgan bien; después, la reutilización termina la familia.</translation>
    </message>
    <message>
        <source>no rotation</source>
        <translation>sin rotación</translation>
    </message>
    <message>
        <source>A refresh token is good until it expires.</source>
        <translation>Un token de refresco sirve hasta que caduca.</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::SessionWatching</name>
    <message>
        <source>Its session is not kept any more; log in again on the Sessions page.</source>
        <translation>Su sesión ya no se conserva; inicie sesión de nuevo en la página Sesiones.</translation>
    </message>
    <message>
        <source>Its session has ended; log in again on the Sessions page.</source>
        <translation>Su sesión ha terminado; inicie sesión de nuevo en la página Sesiones.</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>sesión %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::Sessions</name>
    <message>
        <source>local API, made for this run</source>
        <translation>API local, creada para esta ejecución</translation>
    </message>
    <message>
        <source>local API</source>
        <translation>API local</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::SessionsModel</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>termina %1</translation>
    </message>
    <message>
        <source>current</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>consumed</source>
        <translation>consumido</translation>
    </message>
    <message>
        <source>still honoured</source>
        <translation>aún aceptado</translation>
    </message>
    <message>
        <source>replayed</source>
        <translation>reutilizado</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>logged out</source>
        <translation>sesión cerrada</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocado</translation>
    </message>
    <message>
        <source>no such user</source>
        <translation>usuario inexistente</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>logged out %1</source>
        <translation>sesión cerrada %1</translation>
    </message>
    <message>
        <source>revoked by its client %1</source>
        <translation>revocada por su cliente %1</translation>
    </message>
    <message>
        <source>revoked by hand %1</source>
        <translation>revocada a mano %1</translation>
    </message>
    <message>
        <source>reuse detected %1</source>
        <translation>reutilización detectada %1</translation>
    </message>
    <message>
        <source>reuse of generation %1, %2</source>
        <translation>reutilización de la generación %1, %2</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source> · family %1</source>
        <translation> · familia %1</translation>
    </message>
    <message numerus="yes">
        <source>logged in %1, %n rotations</source>
        <translation>
            <numerusform>sesión iniciada %1, %n rotación</numerusform>
            <numerusform>sesión iniciada %1, %n rotaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>logged in %1</source>
        <translation>sesión iniciada %1</translation>
    </message>
    <message>
        <source>Family %1
Logged in %2
Last used %3
Its last token ends %4</source>
        <translation>Familia %1
Sesión iniciada %2
Último uso %3
Su último token termina %4</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>generación %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminó %1</translation>
    </message>
    <message>
        <source>Refresh token %1
Issued %2
Expires %3</source>
        <translation>Token de refresco %1
Emitido %2
Caduca %3</translation>
    </message>
    <message>
        <source>Consumed %1</source>
        <translation>Consumido %1</translation>
    </message>
    <message>
        <source>access %1</source>
        <translation>acceso %1</translation>
    </message>
    <message>
        <source>good</source>
        <translation>válido</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>termina pronto</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>emitido %1</translation>
    </message>
    <message>
        <source>Access token %1</source>
        <translation>Token de acceso %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Caduca %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::SkewModel</name>
    <message>
        <source>Accepted in %1 of %2</source>
        <translation>Aceptado en %1 de %2</translation>
    </message>
    <message>
        <source>%1 with leeway %2, on %3</source>
        <translation>%1 con tolerancia %2, en %3</translation>
    </message>
    <message>
        <source>This is now, with the leeway that is expected</source>
        <translation>Esto es ahora, con la tolerancia esperada</translation>
    </message>
    <message>
        <source>This is the leeway that is expected</source>
        <translation>Esta es la tolerancia esperada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>The instant at which the token is judged</source>
        <translation>El instante en el que se juzga el token</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>Leeway %1, which is expected on the left</source>
        <translation>Tolerancia %1, la esperada a la izquierda</translation>
    </message>
    <message>
        <source>Leeway %1</source>
        <translation>Tolerancia %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::TemplatesModel</name>
    <message>
        <source>delete template %1</source>
        <translation>eliminación de la plantilla %1</translation>
    </message>
    <message>
        <source>Your own templates could not be read. Their file was set aside as %1. %2</source>
        <translation>No se pudieron leer sus propias plantillas. Su archivo se apartó como %1. %2</translation>
    </message>
    <message>
        <source>Your own templates have become too many to be kept: delete some</source>
        <translation>Sus propias plantillas son demasiadas para guardarlas: elimine algunas</translation>
    </message>
    <message>
        <source>My template</source>
        <translation>Mi plantilla</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 no existe</translation>
    </message>
    <message>
        <source>That would be more than %L1 templates</source>
        <translation>Serían más de %L1 plantillas</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::TextPlace</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::TokenDraft</name>
    <message>
        <source>Choose a key to sign with</source>
        <translation>Elija una clave con la que firmar</translation>
    </message>
    <message>
        <source>The key is gone from the keyring: choose another</source>
        <translation>La clave ya no está en el llavero: elija otra</translation>
    </message>
    <message>
        <source>The header names no algorithm: switch alg on, and choose what the key can sign with</source>
        <translation>El encabezado no indica ningún algoritmo: active alg y elija con qué puede firmar la clave</translation>
    </message>
    <message>
        <source>Without a signature anybody can change this token: a careful server refuses it</source>
        <translation>Sin firma, cualquiera puede cambiar este token: un servidor cuidadoso lo rechaza</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::TokenEditing</name>
    <message>
        <source>Nothing is edited yet. Edits are signed at once with “%1” (%2).</source>
        <translation>Aún no se ha editado nada. Las ediciones se firman al momento con «%1» (%2).</translation>
    </message>
    <message>
        <source>Nothing is edited yet. Edits will not be signed: %1</source>
        <translation>Aún no se ha editado nada. Las ediciones no se firmarán: %1</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Editando</translation>
    </message>
    <message>
        <source>Header and payload differ from the pasted token</source>
        <translation>El encabezado y la carga útil difieren del token pegado</translation>
    </message>
    <message>
        <source>The payload differs from the pasted token</source>
        <translation>La carga útil difiere del token pegado</translation>
    </message>
    <message>
        <source>The header differs from the pasted token</source>
        <translation>El encabezado difiere del token pegado</translation>
    </message>
    <message>
        <source>Edited – re-signed with “%1”</source>
        <translation>Editado – firmado de nuevo con «%1»</translation>
    </message>
    <message>
        <source>%1; the signature is new, made with %2</source>
        <translation>%1; la firma es nueva, hecha con %2</translation>
    </message>
    <message>
        <source>The signature is still that of the pasted token</source>
        <translation>La firma sigue siendo la del token pegado</translation>
    </message>
    <message>
        <source>Edited – not signed: %1</source>
        <translation>Editado – no firmado: %1</translation>
    </message>
    <message>
        <source>The token is still being read</source>
        <translation>El token aún se está leyendo</translation>
    </message>
    <message>
        <source>There is no token that could be edited</source>
        <translation>No hay ningún token que se pueda editar</translation>
    </message>
    <message>
        <source>This token is encrypted: its payload cannot be edited</source>
        <translation>Este token está cifrado: su carga útil no se puede editar</translation>
    </message>
    <message>
        <source>Only compact tokens can be edited; this one is in the JSON serialization</source>
        <translation>Solo se pueden editar tokens compactos; este está en la serialización JSON</translation>
    </message>
    <message>
        <source>Only a token of three parts can be edited</source>
        <translation>Solo se puede editar un token de tres partes</translation>
    </message>
    <message>
        <source>The payload of this token is not in its text as base64url, so it cannot be edited</source>
        <translation>La carga útil de este token no está en su texto como base64url, así que no se puede editar</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>escritura</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>movimiento de %1</translation>
    </message>
    <message>
        <source>expire now</source>
        <translation>caducidad inmediata</translation>
    </message>
    <message>
        <source>extend</source>
        <translation>prórroga</translation>
    </message>
    <message>
        <source>shift all times</source>
        <translation>desplazamiento de todas las horas</translation>
    </message>
    <message>
        <source>There is no “iat” that says when the token was issued: shift the times by a duration instead.</source>
        <translation>No hay un «iat» que diga cuándo se emitió el token: desplace las horas una duración.</translation>
    </message>
    <message>
        <source>back to the pasted token</source>
        <translation>vuelta al token pegado</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::UserEditing</name>
    <message>
        <source>Added “%1”</source>
        <translation>Añadido «%1»</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Añadir «%1»</translation>
    </message>
    <message>
        <source>Changed “%1”</source>
        <translation>Modificado «%1»</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modificar «%1»</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>Eliminado «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n users</source>
        <translation>
            <numerusform>%n usuario eliminado</numerusform>
            <numerusform>%n usuarios eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Eliminar «%1»</translation>
    </message>
    <message>
        <source>Delete users</source>
        <translation>Eliminar usuarios</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::UserFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>it has more than %L1 bytes</source>
        <translation>tiene más de %L1 bytes</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be set aside: %2</source>
        <translation>%1 está dañado y no se puede apartar: %2</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::UsersModel</name>
    <message>
        <source>Disabled: cannot log in, and no token of this user is good</source>
        <translation>Desactivado: no puede iniciar sesión, y ningún token de este usuario es válido</translation>
    </message>
    <message>
        <source>Logs in with a password</source>
        <translation>Inicia sesión con contraseña</translation>
    </message>
    <message>
        <source>Logs in without a password</source>
        <translation>Inicia sesión sin contraseña</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::WatchList</name>
    <message>
        <source>watch</source>
        <translation>vigilancia</translation>
    </message>
    <message>
        <source>stop watching</source>
        <translation>fin de la vigilancia</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>renovación</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>espera una respuesta</translation>
    </message>
    <message>
        <source>asks again %1</source>
        <translation>vuelve a preguntar %1</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>no es posible</translation>
    </message>
    <message>
        <source>Renewed with %1.</source>
        <translation>Renovado con %1.</translation>
    </message>
    <message>
        <source>It cannot be renewed here. %1</source>
        <translation>No se puede renovar aquí. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Renewed%1 from %2</source>
        <translation>Renovado%1 a partir de %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Signature and claims</source>
        <translation>Firma y claims</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renovación</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::Workbench</name>
    <message>
        <source>Token read</source>
        <translation>Token leído</translation>
    </message>
    <message>
        <source>there is neither a token nor a key in it</source>
        <translation>no contiene ni un token ni una clave</translation>
    </message>
</context>
<context>
    <name>claimsmith::net</name>
    <message>
        <source>“%1” is no web address. Enter one like https://issuer.example/.well-known/jwks.json.</source>
        <translation>«%1» no es una dirección web. Introduzca una como https://issuer.example/.well-known/jwks.json.</translation>
    </message>
    <message>
        <source>%1 is not fetched: only https is, and http from this machine itself.</source>
        <translation>%1 no se descarga: solo https, y http desde este mismo equipo.</translation>
    </message>
    <message>
        <source>%1 is not fetched: without encryption anybody on the way could put in keys of their own. Use https; http is for this machine itself (localhost, 127.0.0.1, ::1).</source>
        <translation>%1 no se descarga: sin cifrado, cualquiera en el camino podría introducir sus propias claves. Use https; http es para este mismo equipo (localhost, 127.0.0.1, ::1).</translation>
    </message>
    <message>
        <source>%1 is not fetched: the address holds a user name or a password. Take it out; public keys need none.</source>
        <translation>%1 no se descarga: la dirección contiene un nombre de usuario o una contraseña. Quítelos; las claves públicas no los necesitan.</translation>
    </message>
    <message>
        <source>The discovery document %1 names no key set that can be fetched: its jwks_uri is %2. Enter the address of the key set itself.</source>
        <translation>El documento de descubrimiento %1 no indica ningún conjunto de claves que se pueda descargar: su jwks_uri es %2. Introduzca la dirección del propio conjunto de claves.</translation>
    </message>
    <message>
        <source>Fetching from %1 was cancelled.</source>
        <translation>Se canceló la descarga desde %1.</translation>
    </message>
    <message>
        <source>The host of %1 is not known here. See whether the name is right and the network is up.</source>
        <translation>El host de %1 no se conoce aquí. Compruebe que el nombre es correcto y que la red funciona.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2. See whether the server runs and the port is right.</source>
        <translation>%1 no responde: %2. Compruebe que el servidor está en marcha y que el puerto es correcto.</translation>
    </message>
    <message>
        <source>%1 needs TLS, which this installation of Qt lacks. Install its TLS plug-in.</source>
        <translation>%1 necesita TLS, del que carece esta instalación de Qt. Instale su complemento TLS.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe, so nothing was read: %2. Where the certificate is your own, add its authority to those that this system trusts.</source>
        <translation>La conexión con %1 no es segura, así que no se leyó nada: %2. Si el certificado es suyo, añada su autoridad a aquellas en las que confía este sistema.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 refused: %2. See the proxy settings of this system.</source>
        <translation>El proxy en el camino a %1 se negó: %2. Consulte los ajustes de proxy de este sistema.</translation>
    </message>
    <message>
        <source>%1 took longer than 10 seconds, so the fetch was given up. Try again.</source>
        <translation>%1 tardó más de 10 segundos, así que se abandonó la descarga. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What %1 sends is larger than 1 MiB, so it is no key set. See whether the address is right.</source>
        <translation>Lo que envía %1 supera 1 MiB, así que no es un conjunto de claves. Compruebe que la dirección es correcta.</translation>
    </message>
    <message>
        <source>%1 sends on for the fourth time, so the fetch was given up. Enter the address that it leads to.</source>
        <translation>%1 redirige por cuarta vez, así que se abandonó la descarga. Introduzca la dirección a la que lleva.</translation>
    </message>
    <message>
        <source>%1 sends on to an address that is not followed. %2</source>
        <translation>%1 redirige a una dirección que no se sigue. %2</translation>
    </message>
    <message>
        <source>%1 answered with status %2 instead of keys. See whether the address is right.</source>
        <translation>%1 respondió con el estado %2 en lugar de claves. Compruebe que la dirección es correcta.</translation>
    </message>
    <message>
        <source>%1 answered, but with no keys. %2</source>
        <translation>%1 respondió, pero sin claves. %2</translation>
    </message>
    <message>
        <source>%1 was not asked: asking other machines for keys is switched off in the settings.</source>
        <translation>No se preguntó a %1: pedir claves a otros equipos está desactivado en los ajustes.</translation>
    </message>
</context>
<context>
    <name>claimsmith::net::KeySetFetch</name>
    <message>
        <source>The discovery document is at the address of %1, but names the issuer %2. Programs that keep to OpenID Connect Discovery §4.3 or RFC 8414 §3.3 refuse it.</source>
        <translation>El documento de descubrimiento está en la dirección de %1, pero indica el emisor %2. Los programas que cumplen OpenID Connect Discovery §4.3 o RFC 8414 §3.3 lo rechazan.</translation>
    </message>
    <message>
        <source>“” (none)</source>
        <translation>«» (ninguno)</translation>
    </message>
    <message>
        <source>This address gives out a secret key (%1): whoever reads it can sign. The server should publish public keys alone.</source>
        <translation>Esta dirección entrega una clave secreta (%1): quien la lea puede firmar. El servidor debería publicar solo claves públicas.</translation>
    </message>
</context>
<context>
    <name>claimsmith::net::KitPlan</name>
    <message>
        <source>in the Authorization header</source>
        <translation>en la cabecera Authorization</translation>
    </message>
    <message>
        <source>in the header %1</source>
        <translation>en la cabecera %1</translation>
    </message>
    <message>
        <source>in the cookie %1</source>
        <translation>en la cookie %1</translation>
    </message>
    <message>
        <source>in the query parameter %1</source>
        <translation>en el parámetro de consulta %1</translation>
    </message>
    <message>
        <source>in the form field %1</source>
        <translation>en el campo de formulario %1</translation>
    </message>
    <message>
        <source>in the JSON member %1</source>
        <translation>en el miembro JSON %1</translation>
    </message>
    <message>
        <source>“%1” is no web address. Enter one like http://localhost:8000/profile.</source>
        <translation>«%1» no es una dirección web. Introduzca una como http://localhost:8000/profile.</translation>
    </message>
    <message>
        <source>%1: the kit is run over http and https alone.</source>
        <translation>%1: el kit solo se ejecuta por http y https.</translation>
    </message>
    <message>
        <source>The address holds a user name or a password. Take it out; a header can carry what the server needs.</source>
        <translation>La dirección contiene un nombre de usuario o una contraseña. Quítelos; una cabecera puede llevar lo que necesite el servidor.</translation>
    </message>
    <message>
        <source>%1 is not this machine. Bad tokens in number look like an attack: type its name to confirm that you may test it.</source>
        <translation>%1 no es este equipo. Muchos tokens malos parecen un ataque: escriba su nombre para confirmar que tiene permiso para probarlo.</translation>
    </message>
    <message>
        <source>“%1” is no HTTP method. Enter one like GET or POST.</source>
        <translation>«%1» no es un método HTTP. Introduzca uno como GET o POST.</translation>
    </message>
    <message>
        <source>“%1” is no header: character %2. Write “Name: value”.</source>
        <translation>«%1» no es una cabecera: carácter %2. Escriba «Nombre: valor».</translation>
    </message>
    <message>
        <source>The header %1 is set by the program itself. Take it out.</source>
        <translation>La cabecera %1 la pone el propio programa. Quítela.</translation>
    </message>
    <message>
        <source>The body is no JSON object, so the token cannot be a member of it.</source>
        <translation>El cuerpo no es un objeto JSON, así que el token no puede ser miembro de él.</translation>
    </message>
    <message>
        <source>%1 carries no body. Choose another method, like POST.</source>
        <translation>%1 no lleva cuerpo. Elija otro método, como POST.</translation>
    </message>
    <message>
        <source>“%1” is no place for a token. Write bearer, header:NAME, cookie:NAME, query:NAME, form:NAME or json:NAME.</source>
        <translation>«%1» no es un lugar para un token. Escriba bearer, header:NOMBRE, cookie:NOMBRE, query:NOMBRE, form:NOMBRE o json:NOMBRE.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header or cookie: letters, digits and dashes are safe.</source>
        <translation>«%1» no puede ser el nombre de una cabecera o cookie: letras, cifras y guiones son seguros.</translation>
    </message>
    <message>
        <source>“%1” is no list of statuses: character %2. Write one like 200-299,304; they go from 100 to 599.</source>
        <translation>«%1» no es una lista de estados: carácter %2. Escriba una como 200-299,304; van de 100 a 599.</translation>
    </message>
    <message>
        <source>Status %1 would be acceptance and refusal at once.</source>
        <translation>El estado %1 sería aceptación y rechazo a la vez.</translation>
    </message>
    <message>
        <source>%1 is out of range: 1 to 64 requests at a time, up to 1000 a second, 10 ms to 10 min for each.</source>
        <translation>%1 está fuera de rango: de 1 a 64 peticiones a la vez, hasta 1000 por segundo, de 10 ms a 10 min para cada una.</translation>
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
        <translation>Petición</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Accepted is</source>
        <translation>Aceptación</translation>
    </message>
    <message>
        <source>Refused is</source>
        <translation>Rechazo</translation>
    </message>
    <message>
        <source>Run at</source>
        <translation>Ejecutado</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>Debe ser</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Obtenido</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tardó</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
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
        <translation>Una cabecera no puede llevar sus saltos de línea o caracteres de control.</translation>
    </message>
    <message>
        <source>A header loses spaces at its ends on the way, so another token would arrive.</source>
        <translation>Una cabecera pierde por el camino los espacios de sus extremos, así que llegaría otro token.</translation>
    </message>
    <message>
        <source>A cookie cannot carry its spaces, quotes, commas, semicolons or bytes beyond ASCII.</source>
        <translation>Una cookie no puede llevar sus espacios, comillas, comas, puntos y comas o bytes que no son ASCII.</translation>
    </message>
    <message>
        <source>JSON cannot carry bytes that are no UTF-8.</source>
        <translation>JSON no puede llevar bytes que no son UTF-8.</translation>
    </message>
</context>
<context>
    <name>claimsmith::net::KitRunner</name>
    <message>
        <source>Too late: what it is expected to show held only for a moment. Run it again.</source>
        <translation>Demasiado tarde: lo que debe demostrar solo valía un momento. Ejecútelo de nuevo.</translation>
    </message>
    <message>
        <source>No answer within %1 ms.</source>
        <translation>Sin respuesta en %1 ms.</translation>
    </message>
    <message>
        <source>The good token was answered with %1, which is not acceptance (%2). See whether the path and the method are right, the token goes where the server looks for it, and the server trusts the key, issuer and audience.</source>
        <translation>El token bueno se respondió con %1, que no es aceptación (%2). Compruebe que la ruta y el método son correctos, que el token va donde el servidor lo busca y que el servidor confía en la clave, el emisor y la audiencia.</translation>
    </message>
    <message>
        <source>A request without any token was answered with %1, which is acceptance (%2): nothing is guarded here. See whether the path is right.</source>
        <translation>Una petición sin token se respondió con %1, que es aceptación (%2): aquí no se protege nada. Compruebe que la ruta es correcta.</translation>
    </message>
    <message>
        <source>A request without any token was answered with %1, which is not refusal (%2). See whether the path is right, or add it to the statuses of refusal.</source>
        <translation>Una petición sin token se respondió con %1, que no es rechazo (%2). Compruebe que la ruta es correcta, o añádalo a los estados de rechazo.</translation>
    </message>
    <message>
        <source>Accepted with %1, as it must be.</source>
        <translation>Aceptado con %1, como debe ser.</translation>
    </message>
    <message>
        <source>Refused with %1, as it must be.</source>
        <translation>Rechazado con %1, como debe ser.</translation>
    </message>
    <message>
        <source>Answered with %1, but only when what it is expected to show was over: the server is too slow for this row.</source>
        <translation>Respondido con %1, pero solo cuando lo que debe demostrar ya había pasado: el servidor es demasiado lento para esta fila.</translation>
    </message>
    <message>
        <source>Accepted with %1, but it must be refused.</source>
        <translation>Aceptado con %1, pero debe rechazarse.</translation>
    </message>
    <message>
        <source>Refused with %1, but it must be accepted.</source>
        <translation>Rechazado con %1, pero debe aceptarse.</translation>
    </message>
    <message>
        <source>Answered with a redirect (%1), which is not followed: it is neither acceptance (%2) nor refusal (%3).</source>
        <translation>Respondido con una redirección (%1), que no se sigue: no es ni aceptación (%2) ni rechazo (%3).</translation>
    </message>
    <message>
        <source>Answered with %1, which is neither acceptance (%2) nor refusal (%3).</source>
        <translation>Respondido con %1, que no es ni aceptación (%2) ni rechazo (%3).</translation>
    </message>
    <message>
        <source>The run was cancelled before.</source>
        <translation>La ejecución se canceló antes.</translation>
    </message>
    <message>
        <source>The set-up looks wrong.</source>
        <translation>La configuración parece incorrecta.</translation>
    </message>
</context>
<context>
    <name>claimsmith::net::KitSummary</name>
    <message>
        <source>The set-up looks wrong</source>
        <translation>La configuración parece incorrecta</translation>
    </message>
    <message>
        <source>%1 of %2 differ</source>
        <translation>%1 de %2 difieren</translation>
    </message>
    <message>
        <source>Cancelled: %1 of %2 were run</source>
        <translation>Cancelado: se ejecutaron %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 without answer</source>
        <translation>%1 de %2 sin respuesta</translation>
    </message>
    <message>
        <source>Nothing was run</source>
        <translation>No se ejecutó nada</translation>
    </message>
    <message>
        <source>%1 of %1 as expected</source>
        <translation>%1 de %1 como se esperaba</translation>
    </message>
    <message>
        <source>This API accepts tokens that it must refuse.</source>
        <translation>Esta API acepta tokens que debe rechazar.</translation>
    </message>
    <message>
        <source>This API refuses tokens that it must accept.</source>
        <translation>Esta API rechaza tokens que debe aceptar.</translation>
    </message>
    <message>
        <source>This API answers with statuses that mean neither.</source>
        <translation>Esta API responde con estados que no significan ni lo uno ni lo otro.</translation>
    </message>
    <message>
        <source>What was answered is as expected.</source>
        <translation>Lo que se respondió es lo esperado.</translation>
    </message>
    <message>
        <source>This API tells good tokens from bad ones.</source>
        <translation>Esta API distingue los tokens buenos de los malos.</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>como se esperaba</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>The application clock is not real, but the server has its own: rows that turn on a time may come out otherwise for that reason alone.</source>
        <translation>El reloj de la aplicación no es el real, pero el servidor tiene el suyo: las filas que dependen de una hora pueden salir distintas solo por ese motivo.</translation>
    </message>
</context>
<context>
    <name>claimsmith::server::Http</name>
    <message>
        <source>A field of the body stands twice.</source>
        <translation>Un campo del cuerpo aparece dos veces.</translation>
    </message>
    <message>
        <source>The body has too many fields.</source>
        <translation>El cuerpo tiene demasiados campos.</translation>
    </message>
    <message>
        <source>The body is no JSON object and no form.</source>
        <translation>El cuerpo no es un objeto JSON ni un formulario.</translation>
    </message>
    <message>
        <source>The token was sent in the field Authorization and in the query at once.</source>
        <translation>El token se envió a la vez en el campo Authorization y en la consulta.</translation>
    </message>
    <message>
        <source>The field Authorization says Bearer, and no token follows.</source>
        <translation>El campo Authorization dice Bearer, y no sigue ningún token.</translation>
    </message>
    <message>
        <source>The body has to be application/x-www-form-urlencoded or application/json.</source>
        <translation>El cuerpo tiene que ser application/x-www-form-urlencoded o application/json.</translation>
    </message>
    <message>
        <source>The body has to be application/json.</source>
        <translation>El cuerpo tiene que ser application/json.</translation>
    </message>
    <message>
        <source>The request is not as HTTP wants it.</source>
        <translation>La petición no es como la quiere HTTP.</translation>
    </message>
    <message>
        <source>The field Host names another machine: a page may have had its name pointed here (DNS rebinding).</source>
        <translation>El campo Host nombra otro equipo: una página puede haber hecho apuntar su nombre aquí (DNS rebinding).</translation>
    </message>
    <message>
        <source>A page of another origin asked, which is not on the list.</source>
        <translation>Preguntó una página de otro origen, que no está en la lista.</translation>
    </message>
    <message>
        <source>There is no such path.</source>
        <translation>Esa ruta no existe.</translation>
    </message>
    <message>
        <source>The path is asked with another method.</source>
        <translation>La ruta se pide con otro método.</translation>
    </message>
    <message>
        <source>The request did not come in time.</source>
        <translation>La petición no llegó a tiempo.</translation>
    </message>
    <message>
        <source>The body is larger than this server reads.</source>
        <translation>El cuerpo es mayor de lo que lee este servidor.</translation>
    </message>
    <message>
        <source>The address is longer than this server reads.</source>
        <translation>La dirección es más larga de lo que lee este servidor.</translation>
    </message>
    <message>
        <source>The body is not of a type that is read here.</source>
        <translation>El cuerpo no es de un tipo que se lea aquí.</translation>
    </message>
    <message>
        <source>The fields are larger than this server reads.</source>
        <translation>Los campos son mayores de lo que lee este servidor.</translation>
    </message>
    <message>
        <source>There were too many wrong passwords for this name of late.</source>
        <translation>Últimamente hubo demasiadas contraseñas erróneas para este nombre.</translation>
    </message>
    <message>
        <source>All connections are in use.</source>
        <translation>Todas las conexiones están en uso.</translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation>El servidor falló.</translation>
    </message>
    <message>
        <source>One of offset_seconds (a number), now (a number) and reset (true) is wanted, and nothing else.</source>
        <translation>Se espera uno de offset_seconds (un número), now (un número) y reset (true), y nada más.</translation>
    </message>
    <message>
        <source>The field “%1” is missing, or is no text.</source>
        <translation>El campo «%1» falta, o no es texto.</translation>
    </message>
</context>
<context>
    <name>claimsmith::server::Session</name>
    <message>
        <source>There is no user of that name.</source>
        <translation>No hay ningún usuario con ese nombre.</translation>
    </message>
    <message>
        <source>The user has a password, and none was given.</source>
        <translation>El usuario tiene contraseña, y no se dio ninguna.</translation>
    </message>
    <message>
        <source>The password is not that of the user.</source>
        <translation>La contraseña no es la del usuario.</translation>
    </message>
    <message>
        <source>The user is disabled.</source>
        <translation>El usuario está desactivado.</translation>
    </message>
</context>
<context>
    <name>claimsmith::server::Start</name>
    <message>
        <source>Another program listens on port %1 already.</source>
        <translation>Otro programa ya escucha en el puerto %1.</translation>
    </message>
    <message>
        <source>This system does not let you listen on port %1: %2.</source>
        <translation>Este sistema no le permite escuchar en el puerto %1: %2.</translation>
    </message>
    <message>
        <source>This machine cannot be reached by itself at 127.0.0.1 and ::1: %1.</source>
        <translation>Este equipo no puede conectarse a sí mismo en 127.0.0.1 y ::1: %1.</translation>
    </message>
    <message>
        <source>No certificate could be made: %1</source>
        <translation>No se pudo crear ningún certificado: %1</translation>
    </message>
    <message>
        <source>“%1” is no origin. One is a scheme, a host and maybe a port: http://localhost:5173</source>
        <translation>«%1» no es un origen. Un origen es un esquema, un host y quizá un puerto: http://localhost:5173</translation>
    </message>
</context>
<context>
    <name>claimsmith::store</name>
    <message>
        <source>Qt&apos;s SQLite plug-in is missing, so nothing can be kept. Install it (Debian: libqt6sql6-sqlite) and start again.</source>
        <translation>Falta el complemento SQLite de Qt, así que no se puede guardar nada. Instálelo (Debian: libqt6sql6-sqlite) y reinicie el programa.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2. See to it that you may read and write this file and its folder.</source>
        <translation>No se puede abrir %1: %2. Asegúrese de tener permiso para leer y escribir este archivo y su carpeta.</translation>
    </message>
    <message>
        <source>%1 is a database of another program and was left alone. Move it away or name another file.</source>
        <translation>%1 es una base de datos de otro programa y no se ha tocado. Muévala a otro sitio o indique otro archivo.</translation>
    </message>
    <message>
        <source>%1 was made by a later version of Claimsmith and was left alone. Use that version, or name another file.</source>
        <translation>%1 fue creado por una versión posterior de Claimsmith y no se ha tocado. Use esa versión o indique otro archivo.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. It is set aside, not overwritten, when Claimsmith starts the next time.</source>
        <translation>%1 está dañado: %2. Se apartará, sin sobrescribirlo, cuando Claimsmith se inicie la próxima vez.</translation>
    </message>
    <message>
        <source>%1 is in use by another program that does not let go of it. Close that program and try again.</source>
        <translation>%1 lo está usando otro programa que no lo suelta. Cierre ese programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2. Nothing was changed. See whether the disk is full.</source>
        <translation>No se pudo leer o escribir %1: %2. No se cambió nada. Compruebe si el disco está lleno.</translation>
    </message>
    <message>
        <source>No copy of %1 could be made before changing it: %2. Nothing was changed. See whether the disk is full.</source>
        <translation>No se pudo hacer una copia de %1 antes de modificarlo: %2. No se cambió nada. Compruebe si el disco está lleno.</translation>
    </message>
    <message>
        <source>No key store is running on this system, so keys stay for this run and nothing is written. Start one (GNOME Keyring, KWallet, KeePassXC with Secret Service) to save keys.</source>
        <translation>En este sistema no hay ningún almacén de claves en marcha, así que las claves duran esta ejecución y no se escribe nada. Inicie uno (GNOME Keyring, KWallet, KeePassXC con Secret Service) para guardar claves.</translation>
    </message>
    <message>
        <source>The system&apos;s key store is locked, or access to it was refused. Unlock it and try again.</source>
        <translation>El almacén de claves del sistema está bloqueado, o se denegó el acceso. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The system&apos;s key store does not answer. It may be waiting for its password in a window of its own; then try again.</source>
        <translation>El almacén de claves del sistema no responde. Quizá espera su contraseña en una ventana propia; inténtelo entonces de nuevo.</translation>
    </message>
    <message>
        <source>The system&apos;s key store refused: %2. Nothing was changed; try again.</source>
        <translation>El almacén de claves del sistema se negó: %2. No se cambió nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The system&apos;s key store has no secret for the key “%1” any more. Import the key again, or delete it here.</source>
        <translation>El almacén de claves del sistema ya no tiene ningún secreto para la clave «%1». Importe la clave de nuevo o elimínela aquí.</translation>
    </message>
    <message>
        <source>What the system&apos;s key store holds for “%1” is another key, so it is not used. Import the key again, or delete it here.</source>
        <translation>Lo que el almacén de claves del sistema contiene para «%1» es otra clave, así que no se usa. Importe la clave de nuevo o elimínela aquí.</translation>
    </message>
    <message>
        <source>This key is not among the saved keys any more: another window may have deleted it.</source>
        <translation>Esta clave ya no está entre las guardadas: puede que otra ventana la haya eliminado.</translation>
    </message>
    <message>
        <source>The entry “%1” of the saved keys cannot be read. Delete it, and import the key again.</source>
        <translation>No se puede leer la entrada «%1» de las claves guardadas. Elimínela e importe la clave de nuevo.</translation>
    </message>
    <message>
        <source>This user is gone: another window may have deleted it.</source>
        <translation>Este usuario ya no existe: puede que otra ventana lo haya eliminado.</translation>
    </message>
    <message>
        <source>There is a user “%1” already. Choose another name.</source>
        <translation>Ya hay un usuario «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>The user was not saved: %2</source>
        <translation>No se guardó el usuario: %2</translation>
    </message>
    <message>
        <source>%1 is gone. Its key is back as soon as the file is.</source>
        <translation>%1 ya no está. Su clave volverá en cuanto vuelva el archivo.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file, so no key is read from it. Name a file.</source>
        <translation>%1 no es un archivo normal, así que no se lee ninguna clave de él. Indique un archivo.</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MiB, so it is no key file. Name a file that holds keys alone.</source>
        <translation>%1 supera los 4 MiB, así que no es un archivo de claves. Indique un archivo que contenga solo claves.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. See to it that you may read this file.</source>
        <translation>No se puede leer %1: %2. Asegúrese de tener permiso para leer este archivo.</translation>
    </message>
    <message>
        <source>%1 is encrypted. Enter its pass phrase to use its key.</source>
        <translation>%1 está cifrado. Introduzca su frase de contraseña para usar su clave.</translation>
    </message>
    <message>
        <source>%1 holds no key that can be used. %2</source>
        <translation>%1 no contiene ninguna clave que se pueda usar. %2</translation>
    </message>
    <message>
        <source>%1 is linked already.</source>
        <translation>%1 ya está enlazado.</translation>
    </message>
    <message>
        <source>The data file, with the saved keys, users and sessions, was damaged. It was moved to %1, and a new one was begun; the secrets of keys stay in the system&apos;s key store.</source>
        <translation>El archivo de datos, con las claves, los usuarios y las sesiones guardados, estaba dañado. Se movió a %1 y se empezó uno nuevo; los secretos de las claves siguen en el almacén de claves del sistema.</translation>
    </message>
    <message>
        <source>No key store is running on this system, so there is nowhere for the key that the history is encrypted with, and nothing of it is kept. Start one (GNOME Keyring, KWallet, KeePassXC with Secret Service) and try again.</source>
        <translation>En este sistema no hay ningún almacén de claves en marcha, así que la clave con la que se cifra el historial no tiene dónde guardarse y no se conserva nada de él. Inicie uno (GNOME Keyring, KWallet, KeePassXC con Secret Service) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another window of Claimsmith keeps the history; what this one sees stays in memory. Close that window and try again.</source>
        <translation>Otra ventana de Claimsmith lleva el historial; lo que ve esta se queda en memoria. Cierre esa ventana e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The history could not be read: it is damaged, or its key is not the one that the system&apos;s key store has. It was moved to %1, and a new one was begun.</source>
        <translation>No se pudo leer el historial: está dañado, o su clave no es la que tiene el almacén de claves del sistema. Se movió a %1 y se empezó uno nuevo.</translation>
    </message>
</context>
<context>
    <name>claimsmith::token</name>
    <message>
        <source>The text cannot be edited claim by claim while it is not JSON. %1</source>
        <translation>El texto no se puede editar claim por claim mientras no sea JSON. %1</translation>
    </message>
    <message>
        <source>There is no %1 to edit</source>
        <translation>No hay %1 que editar</translation>
    </message>
    <message>
        <source>%1 is no member of an object, so it has no name and cannot be taken away</source>
        <translation>%1 no es miembro de un objeto, así que no tiene nombre y no se puede quitar</translation>
    </message>
    <message>
        <source>%1 is no JSON object, so it has no members</source>
        <translation>%1 no es un objeto JSON, así que no tiene miembros</translation>
    </message>
    <message>
        <source>%1 is there already: edit it, or duplicate it to have the name twice</source>
        <translation>%1 ya existe: edítelo, o duplíquelo para tener el nombre dos veces</translation>
    </message>
    <message>
        <source>With this value the text would be nested deeper than %1 levels</source>
        <translation>Con este valor, el texto estaría anidado en más de %1 niveles</translation>
    </message>
    <message>
        <source>%1 is not a number, so it is no time that could be moved: make it a number of seconds first</source>
        <translation>%1 no es un número, así que no es una hora que se pueda mover: conviértalo primero en un número de segundos</translation>
    </message>
    <message>
        <source>%1 is no time of any calendar: give it another value first</source>
        <translation>%1 no es una hora de ningún calendario: dele primero otro valor</translation>
    </message>
    <message>
        <source>%1 counts milliseconds, a token counts seconds: divide its times by 1000 first</source>
        <translation>%1 cuenta milisegundos, un token cuenta segundos: divida primero sus horas entre 1000</translation>
    </message>
    <message>
        <source>%1 says that the token was over as soon as it began: give it a later time first</source>
        <translation>%1 dice que el token terminó nada más empezar: dele primero una hora posterior</translation>
    </message>
    <message>
        <source>There is no exp, nbf, iat or auth_time to move: add one first</source>
        <translation>No hay ningún exp, nbf, iat o auth_time que mover: añada uno primero</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <source>found by key ID</source>
        <translation>hallada por el ID de clave</translation>
    </message>
    <message>
        <source>found by the digest of its certificate (x5t)</source>
        <translation>hallada por el resumen de su certificado (x5t)</translation>
    </message>
    <message>
        <source>found by its thumbprint</source>
        <translation>hallada por su huella</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>in the language&apos;s quotation marks</comment>
        <translation>«%1»</translation>
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
        <translation>pegado tal cual</translation>
    </message>
    <message>
        <source>read from an Authorization header</source>
        <translation>leído de una cabecera Authorization</translation>
    </message>
    <message>
        <source>read from a cookie</source>
        <translation>leído de una cookie</translation>
    </message>
    <message>
        <source>read from the cookie “%1”</source>
        <translation>leído de la cookie «%1»</translation>
    </message>
    <message>
        <source>read from a URL</source>
        <translation>leído de una URL</translation>
    </message>
    <message>
        <source>read from “%1” in a URL</source>
        <translation>leído de «%1» en una URL</translation>
    </message>
    <message>
        <source>read from JSON</source>
        <translation>leído de JSON</translation>
    </message>
    <message>
        <source>read from the member “%1”</source>
        <translation>leído del miembro «%1»</translation>
    </message>
    <message>
        <source>read from a form</source>
        <translation>leído de un formulario</translation>
    </message>
    <message>
        <source>read from the field “%1”</source>
        <translation>leído del campo «%1»</translation>
    </message>
    <message>
        <source>read from a curl command</source>
        <translation>leído de una orden curl</translation>
    </message>
    <message>
        <source>read from “%1” of a curl command</source>
        <translation>leído de «%1» de una orden curl</translation>
    </message>
    <message>
        <source>found in the text</source>
        <translation>hallado en el texto</translation>
    </message>
    <message>
        <source>found in the text, after “%1”</source>
        <translation>hallado en el texto, después de «%1»</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::ClaimForm</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>Booleano</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
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
        <translation>%1 no es un número: escríbalo como 42, 1.5 o 1e3</translation>
    </message>
    <message>
        <source>%1 is not a number: JSON has a point there, %2</source>
        <translation>%1 no es un número: JSON lleva ahí un punto, %2</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 no es ni true ni false</translation>
    </message>
    <message>
        <source>A time is missing: write it like now, in 15 min, 2026-03-12T14:03:10Z or 1773320590</source>
        <translation>Falta una hora: escríbala como now, in 15 min, 2026-03-12T14:03:10Z o 1773320590</translation>
    </message>
    <message>
        <source>%1 is not a time: write it like now, in 15 min, 2026-03-12T14:03:10Z or 1773320590</source>
        <translation>%1 no es una hora: escríbala como now, in 15 min, 2026-03-12T14:03:10Z o 1773320590</translation>
    </message>
    <message>
        <source>A lifetime is missing: write it like 90 (seconds), 15m, 1h30m or 7d</source>
        <translation>Falta una duración: escríbala como 90 (segundos), 15m, 1h30m o 7d</translation>
    </message>
    <message>
        <source>%1 is not a lifetime: write it like 90 (seconds), 15m, 1h30m or 7d</source>
        <translation>%1 no es una duración: escríbala como 90 (segundos), 15m, 1h30m o 7d</translation>
    </message>
    <message>
        <source>%1 is not JSON</source>
        <translation>%1 no es JSON</translation>
    </message>
    <message>
        <source>%1 must be a number of seconds; libraries refuse anything else</source>
        <translation>%1 debe ser un número de segundos; las bibliotecas rechazan cualquier otra cosa</translation>
    </message>
    <message>
        <source>%1 must be a number of seconds, %2 here; libraries refuse anything else</source>
        <translation>%1 debe ser un número de segundos, %2 aquí; las bibliotecas rechazan cualquier otra cosa</translation>
    </message>
    <message>
        <source>%1 looks like milliseconds; it is counted in seconds, %2 here</source>
        <translation>%1 parece estar en milisegundos; se cuenta en segundos, %2 aquí</translation>
    </message>
    <message>
        <source>The token is expired as it is made: %1</source>
        <translation>El token ya está caducado al crearse: %1</translation>
    </message>
    <message>
        <source>It expires before it becomes valid: there is no time at which it is good</source>
        <translation>Caduca antes de ser válido: no hay ningún momento en el que valga</translation>
    </message>
    <message>
        <source>It expires before it was issued</source>
        <translation>Caduca antes de haberse emitido</translation>
    </message>
    <message>
        <source>It says that it is issued in the future; some libraries refuse that</source>
        <translation>Dice que se emite en el futuro; algunas bibliotecas lo rechazan</translation>
    </message>
    <message>
        <source>The name is empty</source>
        <translation>El nombre está vacío</translation>
    </message>
    <message>
        <source>%1 stands more than once: most libraries take the last</source>
        <translation>%1 aparece más de una vez: la mayoría de las bibliotecas toma el último</translation>
    </message>
    <message>
        <source>%1 stands more than once: RFC 7515 forbids it, and verifiers refuse the token</source>
        <translation>%1 aparece más de una vez: RFC 7515 lo prohíbe, y los verificadores rechazan el token</translation>
    </message>
    <message>
        <source>%1 should be text; some libraries refuse %2</source>
        <translation>%1 debería ser texto; algunas bibliotecas rechazan %2</translation>
    </message>
    <message>
        <source>%1 should be a text or a list of texts</source>
        <translation>%1 debería ser un texto o una lista de textos</translation>
    </message>
    <message>
        <source>JavaScript and others round a number of this size: as text, %1, it stays exact</source>
        <translation>JavaScript y otros redondean un número de este tamaño: como texto, %1, se conserva exacto</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Defect</name>
    <message>
        <source>header</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>carga útil</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>encrypted key</source>
        <translation>clave cifrada</translation>
    </message>
    <message>
        <source>initialisation vector</source>
        <translation>vector de inicialización</translation>
    </message>
    <message>
        <source>ciphertext</source>
        <translation>texto cifrado</translation>
    </message>
    <message>
        <source>authentication tag</source>
        <translation>etiqueta de autenticación</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>“crit” stands in the unprotected header: it must be in the protected one (RFC 7515 §4.1.11)</source>
        <translation>«crit» está en el encabezado no protegido: debe estar en el protegido (RFC 7515 §4.1.11)</translation>
    </message>
    <message>
        <source>“crit” must be a list of distinct extension names that are in the header; “%1” is wrong there (RFC 7515 §4.1.11)</source>
        <translation>«crit» debe ser una lista de nombres de extensión distintos que estén en el encabezado; «%1» es incorrecto ahí (RFC 7515 §4.1.11)</translation>
    </message>
    <message>
        <source>“b64” is false, but “crit” does not list it (RFC 7797 §6)</source>
        <translation>«b64» es false, pero «crit» no lo incluye (RFC 7797 §6)</translation>
    </message>
    <message>
        <source>“b64” stands in the unprotected header: it must be in the protected one (RFC 7797 §3)</source>
        <translation>«b64» está en el encabezado no protegido: debe estar en el protegido (RFC 7797 §3)</translation>
    </message>
    <message>
        <source>“b64” must be the same for every signature (RFC 7797 §3)</source>
        <translation>«b64» debe ser igual para todas las firmas (RFC 7797 §3)</translation>
    </message>
    <message>
        <source>“b64” must be true or false; it is: %1 (RFC 7797 §3)</source>
        <translation>«b64» debe ser true o false; es: %1 (RFC 7797 §3)</translation>
    </message>
    <message>
        <source>The text begins like a JSON serialization but is not valid JSON: %1</source>
        <translation>El texto empieza como una serialización JSON, pero no es JSON válido: %1</translation>
    </message>
    <message>
        <source>“%1” stands in the protected and in the unprotected header; the names must differ (RFC 7515 §7.2.1)</source>
        <translation>«%1» está en el encabezado protegido y en el no protegido; los nombres deben ser distintos (RFC 7515 §7.2.1)</translation>
    </message>
    <message>
        <source>The member “%1” is missing (RFC 7515 §7.2)</source>
        <translation>Falta el miembro «%1» (RFC 7515 §7.2)</translation>
    </message>
    <message>
        <source>The member “%1” stands twice, has the wrong type, or does not belong there (RFC 7515 §7.2)</source>
        <translation>El miembro «%1» aparece dos veces, tiene un tipo incorrecto o no va ahí (RFC 7515 §7.2)</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>No hay texto</translation>
    </message>
    <message>
        <source>The text is larger than 4 MiB and was not read</source>
        <translation>El texto supera los 4 MiB y no se leyó</translation>
    </message>
    <message>
        <source>The token is cut off: a signed one has 3 parts, an encrypted one 5; this has %1</source>
        <translation>El token está cortado: uno firmado tiene 3 partes, uno cifrado 5; este tiene %1</translation>
    </message>
    <message>
        <source>The token has too many parts: a signed one has 3, an encrypted one 5; this has %1</source>
        <translation>El token tiene demasiadas partes: uno firmado tiene 3, uno cifrado 5; este tiene %1</translation>
    </message>
    <message>
        <source>The header is not valid JSON: %1</source>
        <translation>El encabezado no es JSON válido: %1</translation>
    </message>
    <message>
        <source>The header must be a JSON object; it is: %1</source>
        <translation>El encabezado debe ser un objeto JSON; es: %1</translation>
    </message>
    <message>
        <source>The header parameter “%1” stands more than once (RFC 7515 §4)</source>
        <translation>El parámetro de encabezado «%1» aparece más de una vez (RFC 7515 §4)</translation>
    </message>
    <message>
        <source>The header has no “alg” (RFC 7515 §4.1.1)</source>
        <translation>El encabezado no tiene «alg» (RFC 7515 §4.1.1)</translation>
    </message>
    <message>
        <source>“alg” must be a string; it is: %1 (RFC 7515 §4.1.1)</source>
        <translation>«alg» debe ser una cadena; es: %1 (RFC 7515 §4.1.1)</translation>
    </message>
    <message>
        <source>The token demands the extension “%1”, which is not understood here; it must be refused (RFC 7515 §4.1.11)</source>
        <translation>El token exige la extensión «%1», que aquí no se entiende; debe rechazarse (RFC 7515 §4.1.11)</translation>
    </message>
    <message>
        <source>The payload is not valid JSON: %1</source>
        <translation>La carga útil no es JSON válido: %1</translation>
    </message>
    <message>
        <source>The claims must be a JSON object; the payload is: %1 (RFC 7519 §7.2)</source>
        <translation>Los claims deben ser un objeto JSON; la carga útil es: %1 (RFC 7519 §7.2)</translation>
    </message>
    <message>
        <source>The payload is detached: it is needed to check the signature (RFC 7515 appendix F)</source>
        <translation>La carga útil está separada: hace falta para comprobar la firma (RFC 7515, apéndice F)</translation>
    </message>
    <message>
        <source>The signature is missing, although “alg” names an algorithm</source>
        <translation>Falta la firma, aunque «alg» indica un algoritmo</translation>
    </message>
    <message>
        <source>“alg” is “none”, and yet there is a signature (RFC 7518 §3.6)</source>
        <translation>«alg» es «none» y, sin embargo, hay una firma (RFC 7518 §3.6)</translation>
    </message>
    <message>
        <source>%1 – at byte %2 of the token, in the %3</source>
        <translation>%1 – en el byte %2 del token (%3)</translation>
    </message>
    <message>
        <source>not a token</source>
        <translation>no es un token</translation>
    </message>
    <message>
        <source>JWS compact</source>
        <translation>JWS compacto</translation>
    </message>
    <message>
        <source>unsecured JWS compact</source>
        <translation>JWS compacto sin firmar</translation>
    </message>
    <message>
        <source>JWE compact</source>
        <translation>JWE compacto</translation>
    </message>
    <message>
        <source>JWS JSON serialization</source>
        <translation>serialización JSON de JWS</translation>
    </message>
    <message>
        <source>JWE JSON serialization</source>
        <translation>serialización JSON de JWE</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Failure</name>
    <message>
        <source>The token is not well formed.</source>
        <translation>El token no está bien formado.</translation>
    </message>
    <message>
        <source>The header names no algorithm that can be read.</source>
        <translation>El encabezado no indica ningún algoritmo legible.</translation>
    </message>
    <message>
        <source>The payload is detached and was not given, so the signature over it cannot be checked.</source>
        <translation>La carga útil está separada y no se dio, así que no se puede comprobar la firma sobre ella.</translation>
    </message>
    <message>
        <source>No key was given. %1 needs one.</source>
        <translation>No se dio ninguna clave. %1 necesita una.</translation>
    </message>
    <message>
        <source>No key was given. The token names key ID %1 for %2.</source>
        <translation>No se dio ninguna clave. El token indica el ID de clave %1 para %2.</translation>
    </message>
    <message>
        <source>None of the %1 keys fits %2.</source>
        <translation>Ninguna de las %1 claves corresponde a %2.</translation>
    </message>
    <message>
        <source>None of the %1 keys fits %2, and none has the key ID %3 that the token names.</source>
        <translation>Ninguna de las %1 claves corresponde a %2, y ninguna tiene el ID de clave %3 que indica el token.</translation>
    </message>
    <message>
        <source>None of the %1 keys that fit %2 signed this header and payload.</source>
        <translation>Ninguna de las %1 claves que corresponden a %2 firmó este encabezado y esta carga útil.</translation>
    </message>
    <message>
        <source>The header and payload were not signed with this key, or were changed since.</source>
        <translation>El encabezado y la carga útil no se firmaron con esta clave, o se modificaron después.</translation>
    </message>
    <message>
        <source>The signature has %1 bytes; this algorithm and key make %2.</source>
        <translation>La firma tiene %1 bytes; este algoritmo y esta clave producen %2.</translation>
    </message>
    <message>
        <source>It looks DER-encoded; a JWS has the bare numbers r and s, one after the other (RFC 7518 §3.4).</source>
        <translation>Parece codificada en DER; un JWS lleva los números r y s tal cual, uno detrás de otro (RFC 7518 §3.4).</translation>
    </message>
    <message>
        <source>The header says alg %1, which is no algorithm: the name is %2, and case counts.</source>
        <translation>El encabezado dice alg %1, que no es ningún algoritmo: el nombre es %2, y se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>The header says alg %1, which is no signature algorithm known here.</source>
        <translation>El encabezado dice alg %1, que no es ningún algoritmo de firma conocido aquí.</translation>
    </message>
    <message>
        <source>The header says %1, but there is no signature: anybody can make such a token.</source>
        <translation>El encabezado dice %1, pero no hay firma: cualquiera puede crear un token así.</translation>
    </message>
    <message>
        <source>The header says alg “none”: nobody signed this token, and anybody can make one. It is accepted only where “none” is allowed.</source>
        <translation>El encabezado dice alg «none»: nadie firmó este token, y cualquiera puede crear uno. Solo se acepta donde se permita «none».</translation>
    </message>
    <message>
        <source>The header says %1; allowed: %2.</source>
        <translation>El encabezado dice %1; permitido: %2.</translation>
    </message>
    <message>
        <source>The token says %1. %2</source>
        <comment>algorithm, why the key does not fit</comment>
        <translation>El token dice %1. %2</translation>
    </message>
    <message>
        <source>The token says %1; the key does not fit.</source>
        <translation>El token dice %1; la clave no corresponde.</translation>
    </message>
    <message>
        <source>The key is too small for this algorithm.</source>
        <translation>La clave es demasiado pequeña para este algoritmo.</translation>
    </message>
    <message>
        <source>This token is encrypted; its header is shown. Decryption is not part of this version.</source>
        <translation>Este token está cifrado; se muestra su encabezado. El descifrado no forma parte de esta versión.</translation>
    </message>
    <message>
        <source>It ended on %1; leeway %2 is over too.</source>
        <translation>Terminó el %1; la tolerancia de %2 también ha pasado.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Terminó el %1.</translation>
    </message>
    <message>
        <source>It starts on %1; leeway %2 is counted already.</source>
        <translation>Empieza el %1; la tolerancia de %2 ya está contada.</translation>
    </message>
    <message>
        <source>It starts on %1.</source>
        <translation>Empieza el %1.</translation>
    </message>
    <message>
        <source>It says it was issued on %1; leeway %2 is counted already.</source>
        <translation>Dice que se emitió el %1; la tolerancia de %2 ya está contada.</translation>
    </message>
    <message>
        <source>It says it was issued on %1, which is still to come.</source>
        <translation>Dice que se emitió el %1, que aún está por llegar.</translation>
    </message>
    <message>
        <source>“%1” must be a number of seconds since 1970; it is: %2.</source>
        <translation>«%1» debe ser un número de segundos desde 1970; es: %2.</translation>
    </message>
    <message>
        <source>The claim %1 is required and missing.</source>
        <translation>El claim %1 es obligatorio y falta.</translation>
    </message>
    <message>
        <source>%1 is missing; expected: %2.</source>
        <translation>Falta %1; se espera: %2.</translation>
    </message>
    <message>
        <source>%1 must be: %2; it is: %3.</source>
        <translation>%1 debe ser: %2; es: %3.</translation>
    </message>
    <message>
        <source>The issuer is %1; expected: %2.</source>
        <translation>El emisor es %1; se espera: %2.</translation>
    </message>
    <message>
        <source>The audience is %1; expected: %2.</source>
        <translation>La audiencia es %1; se espera: %2.</translation>
    </message>
    <message>
        <source>The subject is %1; expected: %2.</source>
        <translation>El sujeto es %1; se espera: %2.</translation>
    </message>
    <message>
        <source>The type in the header is %1; expected: %2.</source>
        <translation>El tipo en el encabezado es %1; se espera: %2.</translation>
    </message>
    <message>
        <source>The token ID is %1; expected: %2.</source>
        <translation>El ID del token es %1; se espera: %2.</translation>
    </message>
    <message>
        <source>It was issued on %1, longer ago than the %2 that are allowed.</source>
        <translation>Se emitió el %1, hace más tiempo que los %2 permitidos.</translation>
    </message>
    <message>
        <source>This refresh token was exchanged for another before.</source>
        <translation>Este token de refresco ya se canjeó por otro.</translation>
    </message>
    <message>
        <source>It was revoked before its time was over.</source>
        <translation>Se revocó antes de que terminara su tiempo.</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Finding</name>
    <message>
        <source>The signature is right when the secret is taken as the text itself, not decoded. Give the secret with the encoding UTF-8.</source>
        <translation>La firma es correcta si el secreto se toma como el propio texto, sin decodificar. Indique el secreto con la codificación UTF-8.</translation>
    </message>
    <message>
        <source>The signature is right when a line break is added to the secret: the issuer reads it from a file and keeps the end of the line.</source>
        <translation>La firma es correcta si se añade un salto de línea al secreto: el emisor lo lee de un archivo y conserva el final de línea.</translation>
    </message>
    <message>
        <source>The signature is right without the white space around the secret.</source>
        <translation>La firma es correcta sin los espacios en blanco alrededor del secreto.</translation>
    </message>
    <message>
        <source>The signature is right when the secret is decoded from %1. Give the secret with that encoding.</source>
        <translation>La firma es correcta si el secreto se decodifica desde %1. Indique el secreto con esa codificación.</translation>
    </message>
    <message>
        <source>Without “exp” the token is good for ever: one that leaks can be used until its key is changed. Give it an expiry.</source>
        <translation>Sin «exp», el token vale para siempre: uno que se filtre se puede usar hasta que se cambie su clave. Póngale una caducidad.</translation>
    </message>
    <message>
        <source>It lives for %1; %2 is long already. Whoever steals it has all of that time. Make it short and refresh it.</source>
        <translation>Vive %1; %2 ya es mucho. Quien lo robe dispone de todo ese tiempo. Hágalo corto y refrésquelo.</translation>
    </message>
    <message>
        <source>It expires (%1) no later than it starts (%2), so it is never valid.</source>
        <translation>No caduca (%1) después de empezar (%2), así que nunca es válido.</translation>
    </message>
    <message>
        <source>It expires (%1) no later than it was issued (%2), so it was never valid.</source>
        <translation>No caduca (%1) después de emitirse (%2), así que nunca fue válido.</translation>
    </message>
    <message>
        <source>“iat” is still to come: the clocks of the issuer and of this judgement differ, or the claim is wrong. Some verifiers refuse such a token.</source>
        <translation>«iat» aún está por llegar: los relojes del emisor y de este juicio difieren, o el claim es incorrecto. Algunos verificadores rechazan un token así.</translation>
    </message>
    <message>
        <source>%1 holds %2, which makes sense only as milliseconds; the claim counts seconds. Write %3.</source>
        <translation>%1 contiene %2, que solo tiene sentido como milisegundos; el claim cuenta segundos. Escriba %3.</translation>
    </message>
    <message>
        <source>%1 must be a number of seconds since 1970; it is: %2.</source>
        <translation>%1 debe ser un número de segundos desde 1970; es: %2.</translation>
    </message>
    <message>
        <source>%1 is a string; it must be a number. Write %2 without quotation marks.</source>
        <translation>%1 es una cadena; debe ser un número. Escriba %2 sin comillas.</translation>
    </message>
    <message>
        <source>%1 is written %2. That is allowed, but some libraries read whole numbers only.</source>
        <translation>%1 está escrito como %2. Está permitido, pero algunas bibliotecas solo leen números enteros.</translation>
    </message>
    <message>
        <source>The secret follows a pattern or has few different characters, so it can be guessed; then anybody can sign. Use random bytes.</source>
        <translation>El secreto sigue un patrón o tiene pocos caracteres distintos, así que se puede adivinar; entonces cualquiera puede firmar. Use bytes aleatorios.</translation>
    </message>
    <message>
        <source>The token is signed with a secret that stands in tutorials and in the lists of attackers. Anybody can sign tokens with it: change it now.</source>
        <translation>El token está firmado con un secreto que aparece en tutoriales y en las listas de los atacantes. Cualquiera puede firmar tokens con él: cámbielo ya.</translation>
    </message>
    <message>
        <source>The secret has %1 bits; this algorithm demands %2. A short secret can be found by trying.</source>
        <translation>El secreto tiene %1 bits; este algoritmo exige %2. Un secreto corto se puede hallar probando.</translation>
    </message>
    <message>
        <source>The RSA key has %1 bits; %2 are the least. Many libraries refuse it.</source>
        <translation>La clave RSA tiene %1 bits; el mínimo es %2. Muchas bibliotecas la rechazan.</translation>
    </message>
    <message>
        <source>The key ID %1 looks like a file&apos;s path. A server that opens the file it names can be made to use any file as key.</source>
        <translation>El ID de clave %1 parece la ruta de un archivo. A un servidor que abre el archivo que este indica se le puede hacer usar cualquier archivo como clave.</translation>
    </message>
    <message>
        <source>The key ID %1 has characters that end a string or start a command. A server that puts it into a query or a command line can be taken over.</source>
        <translation>El ID de clave %1 tiene caracteres que terminan una cadena o inician una orden. Un servidor que lo ponga en una consulta o en una línea de órdenes puede quedar en manos ajenas.</translation>
    </message>
    <message>
        <source>The token names the key ID %1; none of the keys has it. They were tried all the same.</source>
        <translation>El token indica el ID de clave %1; ninguna de las claves lo tiene. Aun así, se probaron.</translation>
    </message>
    <message>
        <source>“kid” must be a string; it is: %1. Some libraries refuse such a token, others look for no key by it, as was done here.</source>
        <translation>«kid» debe ser una cadena; es: %1. Algunas bibliotecas rechazan un token así; otras no buscan ninguna clave por él, como se hizo aquí.</translation>
    </message>
    <message>
        <source>The HMAC was made with the text of a public key as its secret. Everybody has that text: a server that takes the algorithm from the token accepts what anybody signed.</source>
        <translation>El HMAC se hizo con el texto de una clave pública como secreto. Ese texto lo tiene todo el mundo: un servidor que toma el algoritmo del token acepta lo que firme cualquiera.</translation>
    </message>
    <message>
        <source>“alg” is “none”: the token has no signature, so anybody can write one.</source>
        <translation>«alg» es «none»: el token no tiene firma, así que cualquiera puede escribir uno.</translation>
    </message>
    <message>
        <source>The header names an address for keys: %1. A server that fetches it uses the keys of whoever wrote the token. Here it is never fetched.</source>
        <translation>El encabezado indica una dirección de claves: %1. Un servidor que la descargue usa las claves de quien escribió el token. Aquí nunca se descarga.</translation>
    </message>
    <message>
        <source>The header names an address for a certificate: %1. A server that fetches it trusts whoever wrote the token. Here it is never fetched.</source>
        <translation>El encabezado indica una dirección de certificado: %1. Un servidor que lo descargue confía en quien escribió el token. Aquí nunca se descarga.</translation>
    </message>
    <message>
        <source>The signature is right only with the key that the token itself carries: whoever wrote it signed it with a key of their own. A server that trusts the header accepts it.</source>
        <translation>La firma solo es correcta con la clave que lleva el propio token: quien lo escribió lo firmó con una clave suya. Un servidor que confíe en el encabezado lo acepta.</translation>
    </message>
    <message>
        <source>The token carries a key. A server that verifies with it accepts what anybody signed. Here it is never used.</source>
        <translation>El token lleva una clave. Un servidor que verifique con ella acepta lo que firme cualquiera. Aquí nunca se usa.</translation>
    </message>
    <message>
        <source>The token carries a certificate chain. It proves something only to a server that checks the chain up to an authority of its own. Here it is never used.</source>
        <translation>El token lleva una cadena de certificados. Solo demuestra algo a un servidor que compruebe la cadena hasta una autoridad propia. Aquí nunca se usa.</translation>
    </message>
    <message>
        <source>“typ” is %1, which is none of the registered types of JWT.</source>
        <translation>«typ» es %1, que no es ninguno de los tipos registrados de JWT.</translation>
    </message>
    <message>
        <source>“typ” is %1; %2 is recommended, since some libraries look at the case.</source>
        <translation>«typ» es %1; se recomienda %2, ya que algunas bibliotecas distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>“crit” demands that %1 is understood; it is not, so the token must be refused.</source>
        <translation>«crit» exige que se entienda %1; no es así, de modo que el token debe rechazarse.</translation>
    </message>
    <message>
        <source>%1 stands %2 times in one object. Libraries differ on which one counts (here: the last), so two servers may see two different tokens.</source>
        <translation>%1 aparece %2 veces en un objeto. Las bibliotecas difieren en cuál cuenta (aquí: el último), así que dos servidores pueden ver dos tokens distintos.</translation>
    </message>
    <message>
        <source>The unused bits at the end of the segment are not zero: the same bytes can be written in several ways, so a block list that compares text can be passed by.</source>
        <translation>Los bits sin usar al final del segmento no son cero: los mismos bytes se pueden escribir de varias formas, así que se puede eludir una lista negra que compare texto.</translation>
    </message>
    <message>
        <source>The segment ends in “=”. Tokens have no padding, and strict verifiers refuse it.</source>
        <translation>El segmento termina en «=». Los tokens no llevan relleno, y los verificadores estrictos lo rechazan.</translation>
    </message>
    <message>
        <source>%1 looks like personal data. A token is signed, not encrypted: everybody who holds it can read it, and logs keep it.</source>
        <translation>%1 parece un dato personal. Un token está firmado, no cifrado: todo el que lo tenga puede leerlo, y los registros lo conservan.</translation>
    </message>
    <message>
        <source>%1 looks like a secret. A token is signed, not encrypted: everybody who holds it can read it.</source>
        <translation>%1 parece un secreto. Un token está firmado, no cifrado: todo el que lo tenga puede leerlo.</translation>
    </message>
    <message>
        <source>The token has %1 bytes. Browsers keep %2 of a cookie with its name, so it may get lost there.</source>
        <translation>El token tiene %1 bytes. Los navegadores guardan %2 de una cookie con su nombre, así que podría perderse ahí.</translation>
    </message>
    <message>
        <source>The token has %1 bytes. Most servers take no header line over %2, and no cookie over 4096.</source>
        <translation>El token tiene %1 bytes. La mayoría de los servidores no admite ninguna línea de cabecera de más de %2, ni ninguna cookie de más de 4096.</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>No caduca nunca</translation>
    </message>
    <message>
        <source>Long lifetime</source>
        <translation>Vida larga</translation>
    </message>
    <message>
        <source>Expires before it starts</source>
        <translation>Caduca antes de empezar</translation>
    </message>
    <message>
        <source>Expires before it was issued</source>
        <translation>Caduca antes de emitirse</translation>
    </message>
    <message>
        <source>Issued in the future</source>
        <translation>Emitido en el futuro</translation>
    </message>
    <message>
        <source>Time in milliseconds</source>
        <translation>Hora en milisegundos</translation>
    </message>
    <message>
        <source>Time is not a number</source>
        <translation>La hora no es un número</translation>
    </message>
    <message>
        <source>Time is not written as a whole number</source>
        <translation>Hora no escrita como número entero</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Sin firmar</translation>
    </message>
    <message>
        <source>Weak secret</source>
        <translation>Secreto débil</translation>
    </message>
    <message>
        <source>Well-known secret</source>
        <translation>Secreto muy conocido</translation>
    </message>
    <message>
        <source>Secret too short</source>
        <translation>Secreto demasiado corto</translation>
    </message>
    <message>
        <source>RSA key too small</source>
        <translation>Clave RSA demasiado pequeña</translation>
    </message>
    <message>
        <source>Secret read in the wrong encoding</source>
        <translation>Secreto leído con otra codificación</translation>
    </message>
    <message>
        <source>Algorithm confusion</source>
        <translation>Confusión de algoritmos</translation>
    </message>
    <message>
        <source>Duplicate name</source>
        <translation>Nombre duplicado</translation>
    </message>
    <message>
        <source>Not canonical base64url</source>
        <translation>base64url no canónico</translation>
    </message>
    <message>
        <source>Padded base64url</source>
        <translation>base64url con relleno</translation>
    </message>
    <message>
        <source>Address of keys in the header</source>
        <translation>Dirección de claves en el encabezado</translation>
    </message>
    <message>
        <source>Address of a certificate in the header</source>
        <translation>Dirección de certificado en el encabezado</translation>
    </message>
    <message>
        <source>Signed with its own key</source>
        <translation>Firmado con su propia clave</translation>
    </message>
    <message>
        <source>Key in the header</source>
        <translation>Clave en el encabezado</translation>
    </message>
    <message>
        <source>Certificates in the header</source>
        <translation>Certificados en el encabezado</translation>
    </message>
    <message>
        <source>Unusual type</source>
        <translation>Tipo inusual</translation>
    </message>
    <message>
        <source>Key ID looks like a path</source>
        <translation>El ID de clave parece una ruta</translation>
    </message>
    <message>
        <source>Key ID looks like an injection</source>
        <translation>El ID de clave parece una inyección</translation>
    </message>
    <message>
        <source>Unknown key ID</source>
        <translation>ID de clave desconocido</translation>
    </message>
    <message>
        <source>Key ID is not a string</source>
        <translation>El ID de clave no es una cadena</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>Secret in a claim</source>
        <translation>Secreto en un claim</translation>
    </message>
    <message>
        <source>Too large for a cookie</source>
        <translation>Demasiado grande para una cookie</translation>
    </message>
    <message>
        <source>Too large for a header</source>
        <translation>Demasiado grande para una cabecera</translation>
    </message>
    <message>
        <source>Unknown critical parameter</source>
        <translation>Parámetro crítico desconocido</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Issue</name>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 se da dos veces</translation>
    </message>
    <message>
        <source>The value of %1 is not JSON: %2</source>
        <translation>El valor de %1 no es JSON: %2</translation>
    </message>
    <message>
        <source>It is not a JSON object: no claim can be added to it</source>
        <translation>No es un objeto JSON: no se le puede añadir ningún claim</translation>
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
        <translation>Líneas .env</translation>
    </message>
    <message>
        <source>curl script</source>
        <translation>Script de curl</translation>
    </message>
    <message>
        <source>Postman collection</source>
        <translation>Colección de Postman</translation>
    </message>
    <message>
        <source>HTTP file</source>
        <translation>Archivo HTTP</translation>
    </message>
    <message>
        <source>pytest parameters</source>
        <translation>Parámetros de pytest</translation>
    </message>
    <message>
        <source>JUnit 5 parameters</source>
        <translation>Parámetros de JUnit 5</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Placeholders</name>
    <message>
        <source>%1 is no column of the table: there are %2</source>
        <translation>%1 no es una columna de la tabla: hay %2</translation>
    </message>
    <message>
        <source>%1 is no placeholder: there are %2, and the columns of a table where there is one</source>
        <translation>%1 no es un marcador: hay %2, y las columnas de una tabla si la hay</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Refusal</name>
    <message>
        <source>No token was given.</source>
        <translation>No se dio ningún token.</translation>
    </message>
    <message>
        <source>The token is not one that was given out here.</source>
        <translation>El token no es uno de los entregados aquí.</translation>
    </message>
    <message>
        <source>The token&apos;s time is over, or that of its session.</source>
        <translation>El tiempo del token, o el de su sesión, ha terminado.</translation>
    </message>
    <message>
        <source>The token names no user: “sub” is missing or no text.</source>
        <translation>El token no indica ningún usuario: «sub» falta o no es texto.</translation>
    </message>
    <message>
        <source>“sub” names no user, or one who is disabled.</source>
        <translation>«sub» no indica ningún usuario, o uno que está desactivado.</translation>
    </message>
    <message>
        <source>The token or its family was revoked, or it was exchanged for another before.</source>
        <translation>El token o su familia se revocó, o ya se canjeó por otro.</translation>
    </message>
    <message>
        <source>The token is not meant to give access.</source>
        <translation>El token no está pensado para dar acceso.</translation>
    </message>
    <message>
        <source>The token is not meant to be exchanged.</source>
        <translation>El token no está pensado para canjearse.</translation>
    </message>
    <message>
        <source>This refresh token was exchanged before. Somebody may have stolen it, so its whole family is revoked.</source>
        <translation>Este token de refresco ya se canjeó. Puede que alguien lo haya robado, así que se revoca toda su familia.</translation>
    </message>
    <message>
        <source>There is no user of that name, the user is disabled, or the password is another one.</source>
        <translation>No hay ningún usuario con ese nombre, el usuario está desactivado o la contraseña es otra.</translation>
    </message>
    <message>
        <source>The user does not have the role “admin”.</source>
        <translation>El usuario no tiene el rol «admin».</translation>
    </message>
    <message>
        <source>Something is missing in the request, or cannot be read.</source>
        <translation>Falta algo en la petición, o no se puede leer.</translation>
    </message>
    <message>
        <source>The data file is in use by another program.</source>
        <translation>Otro programa está usando el archivo de datos.</translation>
    </message>
    <message>
        <source>The data file or the signing key could not be used.</source>
        <translation>No se pudo usar el archivo de datos o la clave de firma.</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Rotation</name>
    <message>
        <source>Each refresh token is good once. One that comes again ends its family, and access with it (RFC 9700 §4.14.2).</source>
        <translation>Cada token de refresco sirve una vez. Uno que vuelve a llegar termina su familia, y con ella el acceso (RFC 9700 §4.14.2).</translation>
    </message>
    <message>
        <source>Rotation with reuse detection and no overlap. A family lasts 30 days, or 15 days without use. Access tokens live on when it is revoked.</source>
        <translation>Rotación con detección de reutilización y sin solapamiento. Una familia dura 30 días, o 15 días sin uso. Los tokens de acceso siguen vivos cuando se revoca.</translation>
    </message>
    <message>
        <source>Rotation with reuse detection. The previous token gets the current one, at any time while that is unused, and within 10 s. Sessions do not end by themselves: here after a year.</source>
        <translation>Rotación con detección de reutilización. El token anterior obtiene el vigente, en cualquier momento mientras este no se haya usado, y durante 10 s. Las sesiones no terminan por sí solas: aquí, tras un año.</translation>
    </message>
    <message>
        <source>Revoke Refresh Token switched on, with no reuse: one that comes again ends the session. A session lasts 10 h, or 30 min without use.</source>
        <translation>Revoke Refresh Token activado, sin reutilización: uno que vuelve a llegar termina la sesión. Una sesión dura 10 h, o 30 min sin uso.</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Session</name>
    <message>
        <source>The username is missing.</source>
        <translation>Falta el nombre de usuario.</translation>
    </message>
    <message>
        <source>The username is longer than 200 characters.</source>
        <translation>El nombre de usuario tiene más de 200 caracteres.</translation>
    </message>
    <message>
        <source>The username has a space at its beginning or end, or characters that cannot be seen.</source>
        <translation>El nombre de usuario tiene un espacio al principio o al final, o caracteres que no se ven.</translation>
    </message>
    <message>
        <source>The e-mail address is longer than 320 characters, or has characters that cannot be seen.</source>
        <translation>La dirección de correo tiene más de 320 caracteres, o tiene caracteres que no se ven.</translation>
    </message>
    <message>
        <source>A role is a word of up to 64 characters without spaces, and a user has up to 64 roles.</source>
        <translation>Un rol es una palabra de hasta 64 caracteres sin espacios, y un usuario tiene hasta 64 roles.</translation>
    </message>
    <message>
        <source>A scope is words of ASCII characters with one space between, 1,000 characters in all, without quotation marks and backslashes (RFC 6749 §3.3).</source>
        <translation>Un ámbito son palabras de caracteres ASCII separadas por un espacio, 1000 caracteres en total, sin comillas ni barras invertidas (RFC 6749 §3.3).</translation>
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
        <translation>Cabecera Bearer</translation>
    </message>
    <message>
        <source>OAuth JSON</source>
        <translation>JSON de OAuth</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>Orden curl</translation>
    </message>
    <message>
        <source>HTTPie command</source>
        <translation>Orden HTTPie</translation>
    </message>
    <message>
        <source>.env lines</source>
        <translation>Líneas .env</translation>
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
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>Caduca el</translation>
    </message>
    <message>
        <source>Not valid before</source>
        <translation>No válido antes de</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Emitido el</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID del token</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Scopes, separated by spaces</source>
        <translation>Ámbitos, separados por espacios</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Autorizaciones</translation>
    </message>
    <message>
        <source>Actor who acts for the subject</source>
        <translation>Actor que actúa por el sujeto</translation>
    </message>
    <message>
        <source>Who may act for the subject</source>
        <translation>Quién puede actuar por el sujeto</translation>
    </message>
    <message>
        <source>Key that the holder must prove to have</source>
        <translation>Clave que el titular debe demostrar tener</translation>
    </message>
    <message>
        <source>Time of authentication</source>
        <translation>Hora de autenticación</translation>
    </message>
    <message>
        <source>Value that ties the token to a request</source>
        <translation>Valor que vincula el token a una petición</translation>
    </message>
    <message>
        <source>Authentication context class</source>
        <translation>Clase de contexto de autenticación</translation>
    </message>
    <message>
        <source>Authentication methods</source>
        <translation>Métodos de autenticación</translation>
    </message>
    <message>
        <source>Authorized party: client it was issued to</source>
        <translation>Parte autorizada: cliente al que se emitió</translation>
    </message>
    <message>
        <source>Hash of the access token</source>
        <translation>Hash del token de acceso</translation>
    </message>
    <message>
        <source>Hash of the authorization code</source>
        <translation>Hash del código de autorización</translation>
    </message>
    <message>
        <source>Hash of the state</source>
        <translation>Hash del estado</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>ID de sesión</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>Página de perfil</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Whether the e-mail address was verified</source>
        <translation>Si se verificó la dirección de correo</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Configuración regional</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Whether the number was verified</source>
        <translation>Si se verificó el número</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Dirección postal</translation>
    </message>
    <message>
        <source>When the profile was last changed</source>
        <translation>Cuándo se modificó el perfil por última vez</translation>
    </message>
    <message>
        <source>Security events</source>
        <translation>Eventos de seguridad</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>Hora del evento</translation>
    </message>
    <message>
        <source>Transaction ID</source>
        <translation>ID de transacción</translation>
    </message>
    <message>
        <source>HTTP method of the request</source>
        <translation>Método HTTP de la petición</translation>
    </message>
    <message>
        <source>HTTP address of the request</source>
        <translation>Dirección HTTP de la petición</translation>
    </message>
    <message>
        <source>Authorization details</source>
        <translation>Detalles de autorización</translation>
    </message>
    <message>
        <source>Verifiable credential</source>
        <translation>Credencial verificable</translation>
    </message>
    <message>
        <source>Verifiable presentation</source>
        <translation>Presentación verificable</translation>
    </message>
    <message>
        <source>Digests of claims that can be disclosed</source>
        <translation>Resúmenes de claims que se pueden revelar</translation>
    </message>
    <message>
        <source>Hash algorithm of the disclosures</source>
        <translation>Algoritmo hash de las revelaciones</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Type of the whole</source>
        <translation>Tipo del conjunto</translation>
    </message>
    <message>
        <source>Type of the payload</source>
        <translation>Tipo de la carga útil</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clave</translation>
    </message>
    <message>
        <source>Address of a key set; never fetched</source>
        <translation>Dirección de un conjunto de claves; nunca se descarga</translation>
    </message>
    <message>
        <source>Key that the token carries; never trusted</source>
        <translation>Clave que lleva el token; nunca se confía en ella</translation>
    </message>
    <message>
        <source>Address of a certificate; never fetched</source>
        <translation>Dirección de un certificado; nunca se descarga</translation>
    </message>
    <message>
        <source>Certificate chain that the token carries; never trusted</source>
        <translation>Cadena de certificados que lleva el token; nunca se confía en ella</translation>
    </message>
    <message>
        <source>Certificate thumbprint, SHA-1</source>
        <translation>Huella del certificado, SHA-1</translation>
    </message>
    <message>
        <source>Certificate thumbprint, SHA-256</source>
        <translation>Huella del certificado, SHA-256</translation>
    </message>
    <message>
        <source>Parameters that must be understood</source>
        <translation>Parámetros que deben entenderse</translation>
    </message>
    <message>
        <source>Whether the payload is base64url</source>
        <translation>Si la carga útil es base64url</translation>
    </message>
    <message>
        <source>Content encryption</source>
        <translation>Cifrado del contenido</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Ephemeral public key</source>
        <translation>Clave pública efímera</translation>
    </message>
    <message>
        <source>Agreement: sender&apos;s information</source>
        <translation>Acuerdo: información del remitente</translation>
    </message>
    <message>
        <source>Agreement: recipient&apos;s information</source>
        <translation>Acuerdo: información del destinatario</translation>
    </message>
    <message>
        <source>Initialization vector of the key</source>
        <translation>Vector de inicialización de la clave</translation>
    </message>
    <message>
        <source>Authentication tag of the key</source>
        <translation>Etiqueta de autenticación de la clave</translation>
    </message>
    <message>
        <source>Password salt</source>
        <translation>Sal de la contraseña</translation>
    </message>
    <message>
        <source>Password iterations</source>
        <translation>Iteraciones de la contraseña</translation>
    </message>
    <message>
        <source>Issuer, copied from the claims</source>
        <translation>Emisor, copiado de los claims</translation>
    </message>
    <message>
        <source>Subject, copied from the claims</source>
        <translation>Sujeto, copiado de los claims</translation>
    </message>
    <message>
        <source>Audience, copied from the claims</source>
        <translation>Audiencia, copiada de los claims</translation>
    </message>
    <message>
        <source>Address that the request goes to</source>
        <translation>Dirección a la que va la petición</translation>
    </message>
    <message>
        <source>Value that stops a replay</source>
        <translation>Valor que impide una repetición</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Templates</name>
    <message>
        <source>This is a key, not a file of templates: keys are imported on the Keys page</source>
        <translation>Esto es una clave, no un archivo de plantillas: las claves se importan en la página Claves</translation>
    </message>
    <message>
        <source>This is the header of a token, not a file of templates</source>
        <translation>Esto es el encabezado de un token, no un archivo de plantillas</translation>
    </message>
    <message>
        <source>This is not a file of Claimsmith templates: “claimsmith_templates” is missing</source>
        <translation>Esto no es un archivo de plantillas de Claimsmith: falta «claimsmith_templates»</translation>
    </message>
    <message>
        <source>The file is of version %1; this program reads version 1</source>
        <translation>El archivo es de la versión %1; este programa lee la versión 1</translation>
    </message>
    <message>
        <source>%1 is missing: it must be %2</source>
        <translation>Falta %1: debe ser %2</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <translation>%1 debe ser %2</translation>
    </message>
    <message>
        <source>The file is too large: templates have %1 bytes at most</source>
        <translation>El archivo es demasiado grande: las plantillas tienen %1 bytes como máximo</translation>
    </message>
    <message>
        <source>%1 is too long: %2 at most</source>
        <translation>%1 es demasiado largo: %2 como máximo</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>What a client sends to an API: user, issue, expiry</source>
        <translation>Lo que un cliente envía a una API: usuario, emisión, caducidad</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de refresco</translation>
    </message>
    <message>
        <source>What a client keeps to get its next access token</source>
        <translation>Lo que un cliente guarda para obtener su próximo token de acceso</translation>
    </message>
    <message>
        <source>Access and refresh pair</source>
        <translation>Par de acceso y refresco</translation>
    </message>
    <message>
        <source>What a login answers with: an access token for an hour, a refresh token for a week</source>
        <translation>La respuesta a un inicio de sesión: un token de acceso para una hora, un token de refresco para una semana</translation>
    </message>
    <message>
        <source>OpenID Connect ID token</source>
        <translation>Token de ID de OpenID Connect</translation>
    </message>
    <message>
        <source>Tells a client who logged in, and when (OpenID Connect Core §2)</source>
        <translation>Dice a un cliente quién inició sesión, y cuándo (OpenID Connect Core §2)</translation>
    </message>
    <message>
        <source>OAuth 2.0 access token (RFC 9068)</source>
        <translation>Token de acceso OAuth 2.0 (RFC 9068)</translation>
    </message>
    <message>
        <source>The profile for JWT access tokens: type at+jwt, client and all that is required</source>
        <translation>El perfil para tokens de acceso JWT: tipo at+jwt, cliente y todo lo obligatorio</translation>
    </message>
    <message>
        <source>Client assertion (RFC 7523)</source>
        <translation>Aserción de cliente (RFC 7523)</translation>
    </message>
    <message>
        <source>With which a client proves to a token endpoint who it is, instead of a secret</source>
        <translation>Con la que un cliente demuestra quién es a un endpoint de tokens, en lugar de con un secreto</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Cuenta de servicio</translation>
    </message>
    <message>
        <source>With which a program asks a token endpoint for access in its own name (RFC 7523 §2.1)</source>
        <translation>Con la que un programa pide acceso en su propio nombre a un endpoint de tokens (RFC 7523 §2.1)</translation>
    </message>
    <message>
        <source>What a login answers with: an access token of your lifetime, a refresh token for a week</source>
        <translation>La respuesta a un inicio de sesión: un token de acceso con la duración que ha fijado, un token de refresco para una semana</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::TestKit</name>
    <message>
        <source>RFC 8725 §3.8: the issuer must be the one whose key is used</source>
        <translation>RFC 8725 §3.8: el emisor debe ser aquel cuya clave se usa</translation>
    </message>
    <message>
        <source>Another issuer</source>
        <translation>Otro emisor</translation>
    </message>
    <message>
        <source>No issuer</source>
        <translation>Sin emisor</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.3: who does not find itself in aud must refuse the token</source>
        <translation>RFC 7519 §4.1.3: quien no se encuentra en aud debe rechazar el token</translation>
    </message>
    <message>
        <source>Several audiences, ours among them</source>
        <translation>Varias audiencias, la nuestra entre ellas</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.3: aud may be an array; one of its elements is enough</source>
        <translation>RFC 7519 §4.1.3: aud puede ser un array; basta con uno de sus elementos</translation>
    </message>
    <message>
        <source>Another audience</source>
        <translation>Otra audiencia</translation>
    </message>
    <message>
        <source>Several audiences, all others</source>
        <translation>Varias audiencias, todas ajenas</translation>
    </message>
    <message>
        <source>No audience</source>
        <translation>Sin audiencia</translation>
    </message>
    <message>
        <source>A subject that does not exist</source>
        <translation>Un sujeto que no existe</translation>
    </message>
    <message>
        <source>The signature is good: only a look for the user tells that there is none</source>
        <translation>La firma es buena: solo al buscar el usuario se ve que no existe</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sin sujeto</translation>
    </message>
    <message>
        <source>RFC 9068 §2.2 requires sub: a server that goes on without one knows no user</source>
        <translation>RFC 9068 §2.2 exige sub: un servidor que continúa sin él no conoce a ningún usuario</translation>
    </message>
    <message>
        <source>sub is a number</source>
        <translation>sub es un número</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.2: sub is a string</source>
        <translation>RFC 7519 §4.1.2: sub es una cadena</translation>
    </message>
    <message>
        <source>RFC 8725 §3.11: an explicit type keeps tokens of one kind from being taken for another</source>
        <translation>RFC 8725 §3.11: un tipo explícito evita que los tokens de un tipo se tomen por otro</translation>
    </message>
    <message>
        <source>Another type than %1</source>
        <translation>Un tipo distinto de %1</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>Sin tipo</translation>
    </message>
    <message>
        <source>Access token used as refresh token</source>
        <translation>Token de acceso usado como token de refresco</translation>
    </message>
    <message>
        <source>An access token that can be refreshed outlives every revocation of the refresh token</source>
        <translation>Un token de acceso que se puede refrescar sobrevive a toda revocación del token de refresco</translation>
    </message>
    <message>
        <source>Refresh token used as access token</source>
        <translation>Token de refresco usado como token de acceso</translation>
    </message>
    <message>
        <source>RFC 8725 §3.12: a token of one kind must not pass for one of another, and this one lives long</source>
        <translation>RFC 8725 §3.12: un token de un tipo no debe pasar por uno de otro, y este vive mucho</translation>
    </message>
    <message>
        <source>exp twice, the last one over</source>
        <translation>exp dos veces, el último ya pasado</translation>
    </message>
    <message>
        <source>RFC 7519 §4: a duplicate claim is refused, or its last value counts</source>
        <translation>RFC 7519 §4: un claim duplicado se rechaza, o cuenta su último valor</translation>
    </message>
    <message>
        <source>alg twice</source>
        <translation>alg dos veces</translation>
    </message>
    <message>
        <source>RFC 7515 §4: duplicate header parameters are refused, or the last one counts</source>
        <translation>RFC 7515 §4: los parámetros de encabezado duplicados se rechazan, o cuenta el último</translation>
    </message>
    <message>
        <source>RFC 7515 §2: base64url has no padding, no line breaks and no white space</source>
        <translation>RFC 7515 §2: base64url no tiene relleno, ni saltos de línea, ni espacios en blanco</translation>
    </message>
    <message>
        <source>A space in front</source>
        <translation>Un espacio delante</translation>
    </message>
    <message>
        <source>A space in the payload</source>
        <translation>Un espacio en la carga útil</translation>
    </message>
    <message>
        <source>A line break behind</source>
        <translation>Un salto de línea detrás</translation>
    </message>
    <message>
        <source>A byte order mark in front</source>
        <translation>Una marca de orden de bytes delante</translation>
    </message>
    <message>
        <source>An octet that is no UTF-8 in the payload</source>
        <translation>Un octeto que no es UTF-8 en la carga útil</translation>
    </message>
    <message>
        <source>The signature is padded with “=”</source>
        <translation>La firma está rellenada con «=»</translation>
    </message>
    <message>
        <source>base64 instead of base64url</source>
        <translation>base64 en lugar de base64url</translation>
    </message>
    <message>
        <source>RFC 4648 §5: “+” and “/” are not of this alphabet</source>
        <translation>RFC 4648 §5: «+» y «/» no son de este alfabeto</translation>
    </message>
    <message>
        <source>RFC 7515 §7.1: a compact JWS has three parts</source>
        <translation>RFC 7515 §7.1: un JWS compacto tiene tres partes</translation>
    </message>
    <message>
        <source>One part</source>
        <translation>Una parte</translation>
    </message>
    <message>
        <source>Two parts</source>
        <translation>Dos partes</translation>
    </message>
    <message>
        <source>Four parts</source>
        <translation>Cuatro partes</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>There is no token</source>
        <translation>No hay token</translation>
    </message>
    <message>
        <source>“Bearer” twice</source>
        <translation>«Bearer» dos veces</translation>
    </message>
    <message>
        <source>RFC 6750 §2.1: the scheme stands once, before the token</source>
        <translation>RFC 6750 §2.1: el esquema aparece una vez, antes del token</translation>
    </message>
    <message>
        <source>RFC 7519 §7.2: the claims are a JSON object in UTF-8</source>
        <translation>RFC 7519 §7.2: los claims son un objeto JSON en UTF-8</translation>
    </message>
    <message>
        <source>The payload is no JSON</source>
        <translation>La carga útil no es JSON</translation>
    </message>
    <message>
        <source>The payload is an array</source>
        <translation>La carga útil es un array</translation>
    </message>
    <message>
        <source>The payload is empty</source>
        <translation>La carga útil está vacía</translation>
    </message>
    <message>
        <source>The payload is not UTF-8</source>
        <translation>La carga útil no es UTF-8</translation>
    </message>
    <message>
        <source>The payload begins with a byte order mark</source>
        <translation>La carga útil empieza con una marca de orden de bytes</translation>
    </message>
    <message>
        <source>RFC 8259 §8.1: nobody may add one; a reader may pass it over</source>
        <translation>RFC 8259 §8.1: nadie puede añadir una; un lector puede pasarla por alto</translation>
    </message>
    <message>
        <source>The payload is nested 5,000 deep</source>
        <translation>La carga útil está anidada en 5000 niveles</translation>
    </message>
    <message>
        <source>RFC 8259 §9: a parser may set a limit; one without may run out of stack</source>
        <translation>RFC 8259 §9: un analizador puede poner un límite; sin él puede agotarse la pila</translation>
    </message>
    <message>
        <source>A token of more than 10 KB</source>
        <translation>Un token de más de 10 KB</translation>
    </message>
    <message>
        <source>Nothing is wrong with it, but many servers end at 8 KB of header: then 400, 413 or 431</source>
        <translation>No tiene nada malo, pero muchos servidores se quedan en 8 KB de cabecera: entonces 400, 413 o 431</translation>
    </message>
    <message>
        <source>RFC 8725 §3.1: what the header says never chooses the algorithm; anybody can write “none”</source>
        <translation>RFC 8725 §3.1: lo que dice el encabezado nunca elige el algoritmo; cualquiera puede escribir «none»</translation>
    </message>
    <message>
        <source>alg “%1”, no signature</source>
        <translation>alg «%1», sin firma</translation>
    </message>
    <message>
        <source>alg “none” with the signature left in place</source>
        <translation>alg «none» con la firma sin quitar</translation>
    </message>
    <message>
        <source>HS256 with the public key as its secret</source>
        <translation>HS256 con la clave pública como secreto</translation>
    </message>
    <message>
        <source>RFC 8725 §2.1: a server that lets the header choose takes the public PEM for a shared secret</source>
        <translation>RFC 8725 §2.1: un servidor que deja elegir al encabezado toma el PEM público por un secreto compartido</translation>
    </message>
    <message>
        <source>RFC 8725 §3.10: keys come from the server&apos;s own settings, not from a token</source>
        <translation>RFC 8725 §3.10: las claves vienen de los ajustes del propio servidor, no de un token</translation>
    </message>
    <message>
        <source>Brings its own key in jwk</source>
        <translation>Trae su propia clave en jwk</translation>
    </message>
    <message>
        <source>Names a key set of its own in jku</source>
        <translation>Indica un conjunto de claves propio en jku</translation>
    </message>
    <message>
        <source>Names a certificate of its own in x5u</source>
        <translation>Indica un certificado propio en x5u</translation>
    </message>
    <message>
        <source>RFC 8725 §3.10: kid is data; a server must not open files or ask databases with it unchecked</source>
        <translation>RFC 8725 §3.10: kid son datos; un servidor no debe abrir archivos ni consultar bases de datos con él sin comprobarlo</translation>
    </message>
    <message>
        <source>kid is a path</source>
        <translation>kid es una ruta</translation>
    </message>
    <message>
        <source>kid is an SQL injection</source>
        <translation>kid es una inyección SQL</translation>
    </message>
    <message>
        <source>No alg</source>
        <translation>Sin alg</translation>
    </message>
    <message>
        <source>RFC 7515 §4.1.1: alg must be there</source>
        <translation>RFC 7515 §4.1.1: alg debe estar presente</translation>
    </message>
    <message>
        <source>An alg that does not exist</source>
        <translation>Un alg que no existe</translation>
    </message>
    <message>
        <source>RFC 7515 §5.2: what cannot be verified must be refused</source>
        <translation>RFC 7515 §5.2: lo que no se puede verificar debe rechazarse</translation>
    </message>
    <message>
        <source>alg in small letters</source>
        <translation>alg en minúsculas</translation>
    </message>
    <message>
        <source>RFC 7515 §4.1.1: names of algorithms are case-sensitive</source>
        <translation>RFC 7515 §4.1.1: los nombres de algoritmos distinguen mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>crit names an extension that nobody knows</source>
        <translation>crit indica una extensión que nadie conoce</translation>
    </message>
    <message>
        <source>RFC 7515 §4.1.11: who does not understand a critical extension must refuse the token</source>
        <translation>RFC 7515 §4.1.11: quien no entiende una extensión crítica debe rechazar el token</translation>
    </message>
    <message>
        <source>crit is empty</source>
        <translation>crit está vacío</translation>
    </message>
    <message>
        <source>RFC 7515 §4.1.11: crit must not be an empty list</source>
        <translation>RFC 7515 §4.1.11: crit no debe ser una lista vacía</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Other times</source>
        <translation>Otras horas</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Form of the token</source>
        <translation>Forma del token</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Como debe ser</translation>
    </message>
    <message>
        <source>The token with times that are good now: where it is refused, nothing else says anything</source>
        <translation>El token con horas que valen ahora: si se rechaza, nada de lo demás dice nada</translation>
    </message>
    <message>
        <source>RFC 7515 §5.2: a signature that does not verify refuses the token</source>
        <translation>RFC 7515 §5.2: una firma que no se verifica hace rechazar el token</translation>
    </message>
    <message>
        <source>RFC 7518 §3: each algorithm has signatures of one length</source>
        <translation>RFC 7518 §3: cada algoritmo tiene firmas de una sola longitud</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>Sin firma</translation>
    </message>
    <message>
        <source>The last octet of the signature is missing</source>
        <translation>Falta el último octeto de la firma</translation>
    </message>
    <message>
        <source>The signature has an octet more</source>
        <translation>La firma tiene un octeto de más</translation>
    </message>
    <message>
        <source>One bit of the signature flipped</source>
        <translation>Un bit de la firma invertido</translation>
    </message>
    <message>
        <source>The signature is all zeros</source>
        <translation>La firma es toda ceros</translation>
    </message>
    <message>
        <source>CVE-2022-21449: some ECDSA verifiers took zeros for a signature of anything</source>
        <translation>CVE-2022-21449: algunos verificadores ECDSA tomaban ceros por una firma de cualquier cosa</translation>
    </message>
    <message>
        <source>Signed with another key</source>
        <translation>Firmado con otra clave</translation>
    </message>
    <message>
        <source>The signature in DER</source>
        <translation>La firma en DER</translation>
    </message>
    <message>
        <source>RFC 7518 §3.4: an ECDSA signature is R and S side by side</source>
        <translation>RFC 7518 §3.4: una firma ECDSA es R y S, una junto a otra</translation>
    </message>
    <message>
        <source>The payload of another token</source>
        <translation>La carga útil de otro token</translation>
    </message>
    <message>
        <source>The header of another token</source>
        <translation>El encabezado de otro token</translation>
    </message>
    <message>
        <source>RFC 7515 §5.1: the header is signed, too</source>
        <translation>RFC 7515 §5.1: el encabezado también se firma</translation>
    </message>
    <message>
        <source>RFC 7519 §2: a NumericDate is a JSON number</source>
        <translation>RFC 7519 §2: un NumericDate es un número JSON</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.4: on or after exp a token must not be accepted</source>
        <translation>RFC 7519 §4.1.4: en exp o después, un token no debe aceptarse</translation>
    </message>
    <message>
        <source>Expires in one second</source>
        <translation>Caduca en un segundo</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.4: before exp a token is good</source>
        <translation>RFC 7519 §4.1.4: antes de exp, un token vale</translation>
    </message>
    <message>
        <source>Expired an hour ago</source>
        <translation>Caducado hace una hora</translation>
    </message>
    <message>
        <source>The server grants a leeway of %1</source>
        <translation>El servidor concede una tolerancia de %1</translation>
    </message>
    <message>
        <source>Expired one second ago</source>
        <translation>Caducado hace un segundo</translation>
    </message>
    <message>
        <source>Expires at this instant</source>
        <translation>Caduca en este instante</translation>
    </message>
    <message>
        <source>Expired, one second within the leeway</source>
        <translation>Caducado, un segundo dentro de la tolerancia</translation>
    </message>
    <message>
        <source>Expired, at the end of the leeway</source>
        <translation>Caducado, al final de la tolerancia</translation>
    </message>
    <message>
        <source>Expired, one second beyond the leeway</source>
        <translation>Caducado, un segundo después de la tolerancia</translation>
    </message>
    <message>
        <source>RFC 7519 §2: a NumericDate may have a fraction</source>
        <translation>RFC 7519 §2: un NumericDate puede tener decimales</translation>
    </message>
    <message>
        <source>exp with a fraction, in an hour</source>
        <translation>exp con decimales, dentro de una hora</translation>
    </message>
    <message>
        <source>exp with a fraction, an hour ago</source>
        <translation>exp con decimales, hace una hora</translation>
    </message>
    <message>
        <source>exp with an exponent, in an hour</source>
        <translation>exp con exponente, dentro de una hora</translation>
    </message>
    <message>
        <source>RFC 8259 §6: an exponent is another way to write the same number</source>
        <translation>RFC 8259 §6: un exponente es otra forma de escribir el mismo número</translation>
    </message>
    <message>
        <source>exp is text</source>
        <translation>exp es texto</translation>
    </message>
    <message>
        <source>exp is null</source>
        <translation>exp es null</translation>
    </message>
    <message>
        <source>exp is true</source>
        <translation>exp es true</translation>
    </message>
    <message>
        <source>exp is an array</source>
        <translation>exp es un array</translation>
    </message>
    <message>
        <source>exp is 0</source>
        <translation>exp es 0</translation>
    </message>
    <message>
        <source>0 is the beginning of 1970, not “never”</source>
        <translation>0 es el comienzo de 1970, no «nunca»</translation>
    </message>
    <message>
        <source>exp is negative</source>
        <translation>exp es negativo</translation>
    </message>
    <message>
        <source>The end of 1969 is over</source>
        <translation>El final de 1969 ya pasó</translation>
    </message>
    <message>
        <source>exp in milliseconds, an hour ago</source>
        <translation>exp en milisegundos, hace una hora</translation>
    </message>
    <message>
        <source>Read as seconds it ends in tens of thousands of years: a careful server has a longest life</source>
        <translation>Leído como segundos termina dentro de decenas de miles de años: un servidor cuidadoso tiene una vida máxima</translation>
    </message>
    <message>
        <source>exp beyond 64 bits</source>
        <translation>exp más allá de 64 bits</translation>
    </message>
    <message>
        <source>By the letter it is in the future; what a server makes of it shows its number type</source>
        <translation>Al pie de la letra está en el futuro; lo que un servidor hace con ello muestra su tipo numérico</translation>
    </message>
    <message>
        <source>Tokens are issued before they are used</source>
        <translation>Los tokens se emiten antes de usarse</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.6 does not say that iat refuses a token; many libraries do</source>
        <translation>RFC 7519 §4.1.6 no dice que iat haga rechazar un token; muchas bibliotecas lo hacen</translation>
    </message>
    <message>
        <source>Issued one second ago</source>
        <translation>Emitido hace un segundo</translation>
    </message>
    <message>
        <source>Issued at this instant</source>
        <translation>Emitido en este instante</translation>
    </message>
    <message>
        <source>Issued soon, at the end of the leeway</source>
        <translation>Emitido pronto, al final de la tolerancia</translation>
    </message>
    <message>
        <source>Issued in one second</source>
        <translation>Emitido dentro de un segundo</translation>
    </message>
    <message>
        <source>Issued in an hour</source>
        <translation>Emitido dentro de una hora</translation>
    </message>
    <message>
        <source>No iat</source>
        <translation>Sin iat</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.6: iat is optional; RFC 9068 §2.2 requires it in access tokens</source>
        <translation>RFC 7519 §4.1.6: iat es opcional; RFC 9068 §2.2 lo exige en los tokens de acceso</translation>
    </message>
    <message>
        <source>iat is text</source>
        <translation>iat es texto</translation>
    </message>
    <message>
        <source>No exp</source>
        <translation>Sin exp</translation>
    </message>
    <message>
        <source>It would never end. RFC 9068 §2.2 requires exp in access tokens</source>
        <translation>No terminaría nunca. RFC 9068 §2.2 exige exp en los tokens de acceso</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.5: before nbf a token must not be accepted</source>
        <translation>RFC 7519 §4.1.5: antes de nbf, un token no debe aceptarse</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.5: from nbf on a token is good</source>
        <translation>RFC 7519 §4.1.5: a partir de nbf, un token vale</translation>
    </message>
    <message>
        <source>Valid since one second</source>
        <translation>Válido desde hace un segundo</translation>
    </message>
    <message>
        <source>Valid from this instant</source>
        <translation>Válido desde este instante</translation>
    </message>
    <message>
        <source>Valid soon, at the end of the leeway</source>
        <translation>Válido pronto, al final de la tolerancia</translation>
    </message>
    <message>
        <source>Not valid for another second</source>
        <translation>No válido durante un segundo más</translation>
    </message>
    <message>
        <source>Not valid for another hour</source>
        <translation>No válido durante una hora más</translation>
    </message>
    <message>
        <source>nbf is text</source>
        <translation>nbf es texto</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::TimeText</name>
    <message>
        <source>There is no text: a duration is written like 15m or 1h30m, a time like 2026-03-12T14:03:10Z, 1773320590 or now+1h</source>
        <translation>No hay texto: una duración se escribe como 15m o 1h30m; una hora, como 2026-03-12T14:03:10Z, 1773320590 o now+1h</translation>
    </message>
    <message>
        <source>“%1” is not a duration: write it like 90 (seconds), 15m, 1h30m, 7d or 2w</source>
        <translation>«%1» no es una duración: escríbala como 90 (segundos), 15m, 1h30m, 7d o 2w</translation>
    </message>
    <message>
        <source>“%1” is not a time: write it like 1773320590, 2026-03-12T14:03:10Z, now or now+1h</source>
        <translation>«%1» no es una hora: escríbala como 1773320590, 2026-03-12T14:03:10Z, now o now+1h</translation>
    </message>
    <message>
        <source>“%1” has a unit that is not known, from character %2: the units are ms, s, m, h, d and w</source>
        <translation>«%1» tiene una unidad desconocida, a partir del carácter %2: las unidades son ms, s, m, h, d y w</translation>
    </message>
    <message>
        <source>“%1” is too far away to be counted</source>
        <translation>«%1» está demasiado lejos para contarlo</translation>
    </message>
    <message>
        <source>“%1” is one too many</source>
        <translation>«%1» está de más</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>years</comment>
        <translation>%1 a</translation>
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
        <translation>fuera del calendario</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>caduca en %1</translation>
    </message>
    <message>
        <source>expired just now</source>
        <translation>acaba de caducar</translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <translation>caducó hace %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date form: 12 Mar</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date form: 12 Mar 2026</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date form: Thu 12 Mar 2026</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::ValidityTimes</name>
    <message>
        <source>exp + leeway</source>
        <translation>exp + tolerancia</translation>
    </message>
    <message>
        <source>nbf − leeway</source>
        <translation>nbf − tolerancia</translation>
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
        <translation>Emitido el %1</translation>
    </message>
    <message>
        <source>Not valid before %1</source>
        <translation>No válido antes del %1</translation>
    </message>
    <message>
        <source>Expires at %1</source>
        <translation>Caduca el %1</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>No caduca nunca</translation>
    </message>
    <message>
        <source>A time of this token cannot be read</source>
        <translation>Una hora de este token no se puede leer</translation>
    </message>
    <message>
        <source>Leeway %1</source>
        <translation>Tolerancia %1</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Ahora %1</translation>
    </message>
    <message>
        <source>Now %1 (%2)</source>
        <translation>Ahora %1 (%2)</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::ValueTable</name>
    <message>
        <source>The file is empty: its first line names the columns</source>
        <translation>El archivo está vacío: su primera línea da nombre a las columnas</translation>
    </message>
    <message>
        <source>There is a byte that is not UTF-8: save the file as UTF-8</source>
        <translation>Hay un byte que no es UTF-8: guarde el archivo como UTF-8</translation>
    </message>
    <message>
        <source>Two columns have the name %1</source>
        <translation>Dos columnas tienen el nombre %1</translation>
    </message>
    <message>
        <source>Column %1 has no name</source>
        <translation>La columna %1 no tiene nombre</translation>
    </message>
    <message>
        <source>There are %1 fields where the first line has %2</source>
        <translation>Hay %1 campos donde la primera línea tiene %2</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a field: put the field into quotation marks and write the mark twice</source>
        <translation>Hay unas comillas dentro de un campo: ponga el campo entre comillas y escríbalas dos veces</translation>
    </message>
    <message>
        <source>There is more behind a closing quotation mark: a mark inside a field is written twice</source>
        <translation>Hay algo más después de unas comillas de cierre: dentro de un campo, las comillas se escriben dos veces</translation>
    </message>
    <message>
        <source>The quotation marks that open here are never closed</source>
        <translation>Las comillas que se abren aquí no se cierran nunca</translation>
    </message>
    <message>
        <source>There is no line behind the names of the columns</source>
        <translation>No hay ninguna línea después de los nombres de las columnas</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Verdict</name>
    <message>
        <source>And more: %1.</source>
        <translation>Y además: %1.</translation>
    </message>
    <message>
        <source>Well formed</source>
        <translation>Bien formado</translation>
    </message>
    <message>
        <source>%1; every part can be read.</source>
        <translation>%1; se pueden leer todas las partes.</translation>
    </message>
    <message>
        <source>Partly readable</source>
        <translation>Legible en parte</translation>
    </message>
    <message>
        <source>Not a token</source>
        <translation>No es un token</translation>
    </message>
    <message>
        <source>A signed token has 3 parts with dots between them, an encrypted one 5; this text has %1.</source>
        <translation>Un token firmado tiene 3 partes separadas por puntos, uno cifrado 5; este texto tiene %1.</translation>
    </message>
    <message>
        <source>Defects in all: %1.</source>
        <translation>Defectos en total: %1.</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>algorithm, description of a key</comment>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>%1 with key %2</source>
        <comment>algorithm, key ID</comment>
        <translation>%1 con la clave %2</translation>
    </message>
    <message>
        <source>%1; signature %2 of %3</source>
        <translation>%1; firma %2 de %3</translation>
    </message>
    <message>
        <source>Signature verified</source>
        <translation>Firma verificada</translation>
    </message>
    <message>
        <source>Signature missing</source>
        <translation>Falta la firma</translation>
    </message>
    <message>
        <source>Signature invalid</source>
        <translation>Firma no válida</translation>
    </message>
    <message>
        <source>Encrypted, not checked</source>
        <translation>Cifrado, no comprobado</translation>
    </message>
    <message>
        <source>Signature not checked</source>
        <translation>Firma no comprobada</translation>
    </message>
    <message>
        <source>Unsecured</source>
        <translation>Sin firmar</translation>
    </message>
    <message>
        <source>Algorithm not allowed</source>
        <translation>Algoritmo no permitido</translation>
    </message>
    <message>
        <source>Algorithm not supported</source>
        <translation>Algoritmo no admitido</translation>
    </message>
    <message>
        <source>Key does not fit</source>
        <translation>La clave no corresponde</translation>
    </message>
    <message>
        <source>Key too small</source>
        <translation>Clave demasiado pequeña</translation>
    </message>
    <message>
        <source>Decrypted</source>
        <translation>Descifrado</translation>
    </message>
    <message>
        <source>Decryption failed</source>
        <translation>Falló el descifrado</translation>
    </message>
    <message>
        <source>The header says alg “none”: nobody signed this token. You allowed that.</source>
        <translation>El encabezado dice alg «none»: nadie firmó este token. Usted lo permitió.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>algorithm and key, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is nothing that can be checked.</source>
        <translation>No hay nada que se pueda comprobar.</translation>
    </message>
    <message>
        <source>The number looks like milliseconds; “%1” counts seconds.</source>
        <translation>El número parece estar en milisegundos; «%1» cuenta segundos.</translation>
    </message>
    <message>
        <source>Active by leeway for another %1</source>
        <translation>Activo por la tolerancia %1 más</translation>
    </message>
    <message>
        <source>It ended on %1; leeway %2 is not over yet.</source>
        <translation>Terminó el %1; la tolerancia de %2 aún no ha pasado.</translation>
    </message>
    <message>
        <source>Expiring in %1</source>
        <translation>Caduca en %1</translation>
    </message>
    <message>
        <source>Active for another %1</source>
        <translation>Activo %1 más</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Hasta el %1.</translation>
    </message>
    <message>
        <source>Until %1; leeway %2 comes on top.</source>
        <translation>Hasta el %1; a eso se suma la tolerancia de %2.</translation>
    </message>
    <message>
        <source>Expired just now</source>
        <translation>Acaba de caducar</translation>
    </message>
    <message>
        <source>Expired %1 ago</source>
        <translation>Caducó hace %1</translation>
    </message>
    <message>
        <source>Not yet valid, starts in %1</source>
        <translation>Aún no válido, empieza en %1</translation>
    </message>
    <message>
        <source>Issued in the future</source>
        <translation>Emitido en el futuro</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>No caduca nunca</translation>
    </message>
    <message>
        <source>Malformed time</source>
        <translation>Hora mal formada</translation>
    </message>
    <message>
        <source>Time not checked</source>
        <translation>Tiempo no comprobado</translation>
    </message>
    <message>
        <source>The claims are encrypted.</source>
        <translation>Los claims están cifrados.</translation>
    </message>
    <message>
        <source>No claims can be read.</source>
        <translation>No se puede leer ningún claim.</translation>
    </message>
    <message>
        <source>It has no “exp”: whoever holds it can use it for ever.</source>
        <translation>No tiene «exp»: quien lo tenga puede usarlo para siempre.</translation>
    </message>
    <message>
        <source>Claim missing</source>
        <translation>Falta un claim</translation>
    </message>
    <message>
        <source>Malformed claim</source>
        <translation>Claim mal formado</translation>
    </message>
    <message>
        <source>Wrong issuer</source>
        <translation>Emisor incorrecto</translation>
    </message>
    <message>
        <source>Wrong audience</source>
        <translation>Audiencia incorrecta</translation>
    </message>
    <message>
        <source>Wrong subject</source>
        <translation>Sujeto incorrecto</translation>
    </message>
    <message>
        <source>Wrong type</source>
        <translation>Tipo incorrecto</translation>
    </message>
    <message>
        <source>Wrong token ID</source>
        <translation>ID de token incorrecto</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Demasiado antiguo</translation>
    </message>
    <message>
        <source>Claims violated</source>
        <translation>Claims no cumplidos</translation>
    </message>
    <message>
        <source>Claims satisfied</source>
        <translation>Claims cumplidos</translation>
    </message>
    <message>
        <source>Every claim that is expected is there and as expected.</source>
        <translation>Todos los claims esperados están presentes y son como se espera.</translation>
    </message>
    <message>
        <source>Claims not checked</source>
        <translation>Claims no comprobados</translation>
    </message>
    <message>
        <source>No issuer or audience is expected.</source>
        <translation>No se espera ningún emisor ni audiencia.</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>No revocado</translation>
    </message>
    <message>
        <source>It is not on the list of revoked tokens.</source>
        <translation>No está en la lista de tokens revocados.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>It was revoked before its time was over.</source>
        <translation>Se revocó antes de que terminara su tiempo.</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Ya usado</translation>
    </message>
    <message>
        <source>This refresh token was exchanged for another before.</source>
        <translation>Este token de refresco ya se canjeó por otro.</translation>
    </message>
    <message>
        <source>Revocation not checked</source>
        <translation>Revocación no comprobada</translation>
    </message>
    <message>
        <source>No list of revoked tokens was asked.</source>
        <translation>No se consultó ninguna lista de tokens revocados.</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::others</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Accepts until</source>
        <translation>Acepta hasta</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>Needs exp</source>
        <translation>Exige exp</translation>
    </message>
    <message>
        <source>Fractions</source>
        <translation>Decimales</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>The library or tool, with the settings that it comes with</source>
        <translation>La biblioteca o herramienta, con los ajustes con los que viene</translation>
    </message>
    <message>
        <source>What it says of the times of this token now</source>
        <translation>Qué dice ahora de las horas de este token</translation>
    </message>
    <message>
        <source>The first instant at which it does not accept the token any more</source>
        <translation>El primer instante en el que ya no acepta el token</translation>
    </message>
    <message>
        <source>How much clocks may differ unless somebody sets it</source>
        <translation>Cuánto pueden diferir los relojes si nadie lo configura</translation>
    </message>
    <message>
        <source>Whether a token without exp is refused</source>
        <translation>Si se rechaza un token sin exp</translation>
    </message>
    <message>
        <source>Whether an nbf in the future is refused</source>
        <translation>Si se rechaza un nbf en el futuro</translation>
    </message>
    <message>
        <source>Whether an iat in the future is refused</source>
        <translation>Si se rechaza un iat en el futuro</translation>
    </message>
    <message>
        <source>What becomes of a fraction of a second in exp</source>
        <translation>Qué pasa con una fracción de segundo en exp</translation>
    </message>
    <message>
        <source>What it is written for</source>
        <translation>Para qué está escrita</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>refused when now ≥ %1</source>
        <translation>rechazado cuando ahora ≥ %1</translation>
    </message>
    <message>
        <source>refused when now &gt; %1</source>
        <translation>rechazado cuando ahora &gt; %1</translation>
    </message>
    <message>
        <source>; now is cut to whole seconds</source>
        <translation>; ahora se trunca a segundos enteros</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>se conservan</translation>
    </message>
    <message>
        <source>kept to the microsecond</source>
        <translation>se conservan hasta el microsegundo</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>se truncan</translation>
    </message>
    <message>
        <source>rounded to whole seconds</source>
        <translation>se redondean a segundos enteros</translation>
    </message>
    <message>
        <source>rounded to whole seconds, halves to the even one</source>
        <translation>se redondean a segundos enteros, las mitades al par</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>a whole number is accepted, but not in exp</source>
        <translation>se acepta un número entero, pero no en exp</translation>
    </message>
    <message>
        <source>a whole number is accepted</source>
        <translation>se acepta un número entero</translation>
    </message>
    <message>
        <source>a whole number or an ISO 8601 date is accepted</source>
        <translation>se acepta un número entero o una fecha ISO 8601</translation>
    </message>
    <message>
        <source>a number is accepted</source>
        <translation>se acepta un número</translation>
    </message>
    <message>
        <source>the digits that it begins with count, else 0</source>
        <translation>cuentan las cifras con las que empieza; si no, 0</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>as if the claim were not there</source>
        <translation>como si el claim no estuviera</translation>
    </message>
    <message>
        <source>counts as 0</source>
        <translation>cuenta como 0</translation>
    </message>
    <message>
        <source>refused when now &lt; %1</source>
        <translation>rechazado cuando ahora &lt; %1</translation>
    </message>
    <message>
        <source>refused when now ≤ %1</source>
        <translation>rechazado cuando ahora ≤ %1</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>no se mira</translation>
    </message>
    <message>
        <source>must be a time, may lie in the future</source>
        <translation>debe ser una hora, puede estar en el futuro</translation>
    </message>
    <message>
        <source>%1, unless there is an nbf</source>
        <translation>%1, salvo que haya un nbf</translation>
    </message>
    <message>
        <source>nbf later than exp is refused at any time</source>
        <translation>un nbf posterior a exp se rechaza en todo momento</translation>
    </message>
    <message>
        <source>exp not later than iat is refused at any time</source>
        <translation>un exp no posterior a iat se rechaza en todo momento</translation>
    </message>
    <message>
        <source>0 counts as no claim</source>
        <translation>0 cuenta como claim ausente</translation>
    </message>
    <message>
        <source>It does not take the value of %1 for a time</source>
        <translation>No toma el valor de %1 por una hora</translation>
    </message>
    <message>
        <source>It takes whole seconds only, in plain digits: %1 is refused</source>
        <translation>Solo admite segundos enteros, en cifras simples: %1 se rechaza</translation>
    </message>
    <message>
        <source>%1 is beyond what it can hold</source>
        <translation>%1 supera lo que puede contener</translation>
    </message>
    <message>
        <source>What it makes of this value of %1 was not found in its source</source>
        <translation>No se encontró en su código fuente qué hace con este valor de %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source> (leeway %1)</source>
        <translation> (tolerancia %1)</translation>
    </message>
    <message>
        <source>Accepted until %1%2</source>
        <translation>Aceptado hasta %1%2</translation>
    </message>
    <message>
        <source>Accepted for ever: no end applies</source>
        <translation>Aceptado para siempre: no se aplica ningún fin</translation>
    </message>
    <message>
        <source>Expired: refused since %1%2</source>
        <translation>Caducado: rechazado desde %1%2</translation>
    </message>
    <message>
        <source>Not yet valid: refused until %1 by nbf%2</source>
        <translation>Aún no válido: rechazado hasta %1 por nbf%2</translation>
    </message>
    <message>
        <source>Issued in the future: refused until %1 by iat%2</source>
        <translation>Emitido en el futuro: rechazado hasta %1 por iat%2</translation>
    </message>
    <message>
        <source>It needs an exp, and the token has none</source>
        <translation>Exige un exp, y el token no lo tiene</translation>
    </message>
    <message>
        <source>nbf is later than exp, which it refuses at any time</source>
        <translation>nbf es posterior a exp, lo que rechaza en todo momento</translation>
    </message>
    <message>
        <source>exp is not later than iat, which it refuses at any time</source>
        <translation>exp no es posterior a iat, lo que rechaza en todo momento</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>no se comprueba</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>se comprueba</translation>
    </message>
    <message>
        <source>if no nbf</source>
        <translation>si no hay nbf</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>redondeado</translation>
    </message>
    <message>
        <source>no exp</source>
        <translation>sin exp</translation>
    </message>
    <message>
        <source>accepted for ever</source>
        <translation>aceptado para siempre</translation>
    </message>
    <message>
        <source>fractions</source>
        <translation>decimales</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>como texto</translation>
    </message>
    <message>
        <source>as null</source>
        <translation>como null</translation>
    </message>
    <message>
        <source>besides</source>
        <translation>además</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>source</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>Accepted by %1 of %2</source>
        <translation>Aceptado por %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not known</source>
        <translation>
            <numerusform>%1, %n desconocida</numerusform>
            <numerusform>%1, %n desconocidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::token::skew</name>
    <message>
        <source>too old</source>
        <translation>demasiado antiguo</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation>aún no válido</translation>
    </message>
    <message>
        <source>issued in the future</source>
        <translation>emitido en el futuro</translation>
    </message>
    <message>
        <source>not a time</source>
        <translation>no es una hora</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>no comprobado</translation>
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
        <translation>ahora</translation>
    </message>
    <message>
        <source>Judged at</source>
        <translation>Juzgado a las</translation>
    </message>
    <message>
        <source>leeway %1</source>
        <translation>tolerancia %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::AboutDialog</name>
    <message>
        <source>About Claimsmith</source>
        <translation>Acerca de Claimsmith</translation>
    </message>
    <message>
        <source>An offline workbench for JSON Web Tokens.</source>
        <translation>Un banco de trabajo sin conexión para JSON Web Tokens.</translation>
    </message>
    <message>
        <source>Qt %1 · %2
Free software under the MIT licence.</source>
        <translation>Qt %1 · %2
Software libre bajo la licencia MIT.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ApiCard</name>
    <message>
        <source>starting…</source>
        <translation>iniciando…</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>deteniendo…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>no iniciada</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>API local</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Gracia</translation>
    </message>
    <message>
        <source>How long the previous refresh token is still exchanged</source>
        <translation>Cuánto tiempo se sigue canjeando el token de refresco anterior</translation>
    </message>
    <message>
        <source>Access lives</source>
        <translation>Vida acceso</translation>
    </message>
    <message>
        <source>Lifetime of new access tokens: 1h, 15m, 90s</source>
        <translation>Vida de los nuevos tokens de acceso: 1h, 15m, 90s</translation>
    </message>
    <message>
        <source>Refresh lives</source>
        <translation>Vida refresco</translation>
    </message>
    <message>
        <source>Lifetime of new refresh tokens: 7d, 12h</source>
        <translation>Vida de los nuevos tokens de refresco: 7d, 12h</translation>
    </message>
    <message>
        <source>The port to listen on at the next start; 0 takes one that is free</source>
        <translation>El puerto en el que escuchar en el próximo inicio; 0 toma uno libre</translation>
    </message>
    <message>
        <source>&amp;Grace</source>
        <translation>&amp;Gracia</translation>
    </message>
    <message>
        <source>Refresh p&amp;olicy</source>
        <translation>P&amp;olítica de refresco</translation>
    </message>
    <message>
        <source>Acces&amp;s lives</source>
        <translation>Vida acce&amp;so</translation>
    </message>
    <message>
        <source>Refresh &amp;lives</source>
        <translation>Vida &amp;refresco</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opciones…</translation>
    </message>
    <message>
        <source>Between %1 and %2.</source>
        <translation>Entre %1 y %2.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ApiOptionsDialog</name>
    <message>
        <source>&amp;HTTPS, with a certificate that is made for this run</source>
        <translation>&amp;HTTPS, con un certificado creado para esta ejecución</translation>
    </message>
    <message>
        <source>Clients may move the cloc&amp;k: /_test/clock</source>
        <translation>Los clientes pueden mover el &amp;reloj: /_test/clock</translation>
    </message>
    <message>
        <source>Options of the API</source>
        <translation>Opciones de la API</translation>
    </message>
    <message>
        <source>Signs new tokens. What another key signed before stays good, and that key stays in the JWKS until then</source>
        <translation>Firma los nuevos tokens. Lo que otra clave firmó antes sigue siendo válido, y esa clave permanece en el JWKS hasta entonces</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The header parameter typ of access tokens, by which they are told from others</source>
        <translation>El parámetro de encabezado typ de los tokens de acceso, que los distingue de otros</translation>
    </message>
    <message>
        <source>at+jwt (RFC 9068)</source>
        <translation>at+jwt (RFC 9068)</translation>
    </message>
    <message>
        <source>JWT, as older servers have it</source>
        <translation>JWT, como en servidores antiguos</translation>
    </message>
    <message>
        <source>For clients that refuse plain HTTP</source>
        <translation>Para clientes que rechazan HTTP sin cifrar</translation>
    </message>
    <message>
        <source>A test of yours expires a token without waiting; this window follows</source>
        <translation>Una prueba suya hace caducar un token sin esperar; esta ventana la sigue</translation>
    </message>
    <message>
        <source>Origins of web pages that may ask (CORS): words between spaces</source>
        <translation>Orígenes de páginas web que pueden hacer peticiones (CORS), separados por espacios</translation>
    </message>
    <message>
        <source>HTTPS, origins and the clock are for the next start of the API.</source>
        <translation>HTTPS, los orígenes y el reloj se aplican en el próximo inicio de la API.</translation>
    </message>
    <message>
        <source>&amp;Signing key</source>
        <translation>Clave de &amp;firma</translation>
    </message>
    <message>
        <source>&amp;Access tokens are</source>
        <translation>Los tokens de &amp;acceso son</translation>
    </message>
    <message>
        <source>&amp;Other origins</source>
        <translation>&amp;Otros orígenes</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>As the system: light or dark, and changes with it.</source>
        <translation>Como el sistema: claro u oscuro, y cambia con él.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Se aplica a partir del próximo inicio.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::AxisActions</name>
    <message>
        <source>Zoom Timeline &amp;In</source>
        <translation>&amp;Acercar la línea de tiempo</translation>
    </message>
    <message>
        <source>Show less of the timeline, larger</source>
        <translation>Mostrar menos de la línea de tiempo, más grande</translation>
    </message>
    <message>
        <source>Zoom Timeline &amp;Out</source>
        <translation>A&amp;lejar la línea de tiempo</translation>
    </message>
    <message>
        <source>Show more of the timeline</source>
        <translation>Mostrar más de la línea de tiempo</translation>
    </message>
    <message>
        <source>Whole &amp;Timeline</source>
        <translation>&amp;Toda la línea de tiempo</translation>
    </message>
    <message>
        <source>Show all of the timeline again</source>
        <translation>Mostrar de nuevo toda la línea de tiempo</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::AxisWidget</name>
    <message>
        <source>Wheel, + and − zoom, Shift+wheel and Page Up/Down pan, Home shows all.</source>
        <translation>La rueda, + y − cambian el zoom, Mayús+rueda y Re Pág/Av Pág desplazan, Inicio muestra todo.</translation>
    </message>
    <message>
        <source>Drag “now” or double-click to move the clock. ←/→ move it by a second, with Shift by a minute, with Ctrl by an hour.</source>
        <translation>Arrastre «ahora» o haga doble clic para mover el reloj. ←/→ lo mueven un segundo, con Mayús un minuto, con Ctrl una hora.</translation>
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
        <translation>Nombre de %1</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valor de %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ClaimFormView</name>
    <message>
        <source>+ Add parameter</source>
        <translation>+ Añadir parámetro</translation>
    </message>
    <message>
        <source>+ Add claim</source>
        <translation>+ Añadir claim</translation>
    </message>
    <message>
        <source>Registered names that are not there yet, or one of your own</source>
        <translation>Nombres registrados que aún no están, o uno propio</translation>
    </message>
    <message>
        <source>A name of your own, or another…</source>
        <translation>Un nombre propio, u otro…</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ClaimRowEditor</name>
    <message>
        <source>What the value is, and how it is written</source>
        <translation>Qué es el valor y cómo está escrito</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Duplicate, move or delete; a row can be dragged, too</source>
        <translation>Duplicar, mover o eliminar; una fila también se puede arrastrar</translation>
    </message>
    <message>
        <source>%1 is in the token</source>
        <comment>check box of a claim</comment>
        <translation>%1 está en el token</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Tipo de %1</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>Qué se puede hacer con %1</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valor de %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ClockActions</name>
    <message>
        <source>One second before the token in view expires</source>
        <translation>Un segundo antes de que caduque el token mostrado</translation>
    </message>
    <message>
        <source>The instant at which the token in view expires</source>
        <translation>El instante en el que caduca el token mostrado</translation>
    </message>
    <message>
        <source>One second after the token in view expired</source>
        <translation>Un segundo después de que caducara el token mostrado</translation>
    </message>
    <message>
        <source>The instant from which the token in view is valid</source>
        <translation>El instante desde el que es válido el token mostrado</translation>
    </message>
    <message>
        <source>The instant at which the token in view was issued</source>
        <translation>El instante en el que se emitió el token mostrado</translation>
    </message>
    <message>
        <source>&amp;Time Panel</source>
        <translation>Panel del &amp;tiempo</translation>
    </message>
    <message>
        <source>Show or hide what moves the clock</source>
        <translation>Mostrar u ocultar lo que mueve el reloj</translation>
    </message>
    <message>
        <source>&amp;Stand Still</source>
        <translation>&amp;Detener el tiempo</translation>
    </message>
    <message>
        <source>Time stands still at the instant that is shown, or runs on from it</source>
        <translation>El tiempo se detiene en el instante mostrado, o sigue a partir de él</translation>
    </message>
    <message>
        <source>Back to &amp;Real Time</source>
        <translation>Volver al tiempo &amp;real</translation>
    </message>
    <message>
        <source>Tokens are judged and made at the time of this machine again</source>
        <translation>Los tokens se juzgan y crean de nuevo a la hora de este equipo</translation>
    </message>
    <message>
        <source>Set the clock back by %1</source>
        <translation>Atrasar el reloj %1</translation>
    </message>
    <message>
        <source>Set the clock forward by %1</source>
        <translation>Adelantar el reloj %1</translation>
    </message>
    <message>
        <source>Time runs as fast as it does</source>
        <translation>El tiempo corre a su velocidad normal</translation>
    </message>
    <message>
        <source>Time runs %1 times as fast: an hour takes %2</source>
        <translation>El tiempo corre %1 veces más rápido: una hora tarda %2</translation>
    </message>
    <message>
        <source>To a Time of the &amp;Token</source>
        <translation>A una hora del &amp;token</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>&amp;Velocidad</translation>
    </message>
    <message>
        <source>The time is real.</source>
        <translation>La hora es la real.</translation>
    </message>
    <message>
        <source>The token in view has no such time.</source>
        <translation>El token mostrado no tiene esa hora.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ClockChip</name>
    <message>
        <source>Time stands still</source>
        <translation>El tiempo está detenido</translation>
    </message>
    <message>
        <source>Test time −%1</source>
        <translation>Hora de prueba −%1</translation>
    </message>
    <message>
        <source>Test time +%1</source>
        <translation>Hora de prueba +%1</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>Tiempo real</translation>
    </message>
    <message>
        <source>Tokens are judged at the time of this machine.</source>
        <translation>Los tokens se juzgan a la hora de este equipo.</translation>
    </message>
    <message>
        <source>Tokens are judged at this time, not at the time of this machine.</source>
        <translation>Los tokens se juzgan a esta hora, no a la de este equipo.</translation>
    </message>
    <message>
        <source>Press to move the clock.</source>
        <translation>Pulse para mover el reloj.</translation>
    </message>
    <message>
        <source>Press to move the clock (%1).</source>
        <translation>Pulse para mover el reloj (%1).</translation>
    </message>
    <message>
        <source>%1 seconds since the epoch</source>
        <translation>%1 segundos desde la época Unix</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ClockMemory</name>
    <message>
        <source>Time is real again. When Claimsmith was closed, it stood still at %1.</source>
        <translation>El tiempo vuelve a ser real. Al cerrar Claimsmith estaba detenido en %1.</translation>
    </message>
    <message>
        <source>Time is real again. When Claimsmith was closed, it was moved by %1.</source>
        <translation>El tiempo vuelve a ser real. Al cerrar Claimsmith estaba movido %1.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ClockPanel</name>
    <message>
        <source>Time panel</source>
        <translation>Panel del tiempo</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>How fast the time of the clock runs</source>
        <translation>A qué velocidad corre el tiempo del reloj</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Shifted</source>
        <translation>Desplazado</translation>
    </message>
    <message>
        <source>Runs, with an offset to the time of this machine</source>
        <translation>Corre, con una diferencia respecto a la hora de este equipo</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Stands still at a date and time</source>
        <translation>Está detenido en una fecha y hora</translation>
    </message>
    <message>
        <source>Set the clock to</source>
        <translation>Poner el reloj a</translation>
    </message>
    <message>
        <source>The clock shows this time at once: seconds since the epoch, a date and time (2026-03-12 14:03:10 is UTC, 2026-03-12T14:03:10+01:00 has its zone), or a distance (now+1h). It runs on, or stands still, as it does now.</source>
        <translation>El reloj muestra esta hora al momento: segundos desde la época Unix, una fecha y hora (2026-03-12 14:03:10 es UTC, 2026-03-12T14:03:10+01:00 lleva su zona) o una distancia (now+1h). Sigue corriendo o detenido, igual que ahora.</translation>
    </message>
    <message>
        <source>Offset to real time</source>
        <translation>Diferencia con el tiempo real</translation>
    </message>
    <message>
        <source>How far the clock is ahead of the time of this machine: 90 (seconds), 1h30m, -2d</source>
        <translation>Cuánto va el reloj por delante de la hora de este equipo: 90 (segundos), 1h30m, -2d</translation>
    </message>
    <message>
        <source>&amp;Set to</source>
        <translation>&amp;Poner a</translation>
    </message>
    <message>
        <source>&amp;Offset</source>
        <translation>&amp;Diferencia</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed × %1</source>
        <translation>Velocidad × %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Find a command: a few letters of it, of its menu, or its keys</source>
        <translation>Buscar una orden: unas letras de ella, de su menú o sus teclas</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>Nothing that can be done here is called so.</source>
        <translation>Nada de lo que se puede hacer aquí se llama así.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ConfirmDialog</name>
    <message>
        <source>Send requests to %1?</source>
        <translation>¿Enviar peticiones a %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n requests will be sent to %1, most of them with tokens made to be refused. Its operator sees them as an attack unless they know of it.</source>
        <translation>
            <numerusform>Se enviará %n petición a %1, casi siempre con tokens hechos para ser rechazados. Quien lo administra lo verá como un ataque si no está al tanto.</numerusform>
            <numerusform>Se enviarán %n peticiones a %1, la mayoría con tokens hechos para ser rechazados. Quien lo administra lo verá como un ataque si no está al tanto.</numerusform>
        </translation>
    </message>
    <message>
        <source>This host is not your machine. Type its name to go on:</source>
        <translation>Este host no es su equipo. Escriba su nombre para continuar:</translation>
    </message>
    <message>
        <source>Name of the host</source>
        <translation>Nombre del host</translation>
    </message>
    <message>
        <source>Type the name of the host to allow the run</source>
        <translation>Escriba el nombre del host para permitir la ejecución</translation>
    </message>
    <message numerus="yes">
        <source>Send %n requests</source>
        <translation>
            <numerusform>Enviar %n petición</numerusform>
            <numerusform>Enviar %n peticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends the requests to %1 and to no other host</source>
        <translation>Envía las peticiones a %1 y a ningún otro host</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::CraftActions</name>
    <message>
        <source>&amp;Add Claim…</source>
        <translation>&amp;Añadir claim…</translation>
    </message>
    <message>
        <source>Choose a claim to add to the form</source>
        <translation>Elegir un claim que añadir al formulario</translation>
    </message>
    <message>
        <source>&amp;Duplicate Claim</source>
        <translation>&amp;Duplicar claim</translation>
    </message>
    <message>
        <source>Add the claim with the keyboard a second time, below it</source>
        <translation>Añadir el claim que tiene el teclado por segunda vez, debajo de él</translation>
    </message>
    <message>
        <source>Move Claim &amp;Up</source>
        <translation>&amp;Subir claim</translation>
    </message>
    <message>
        <source>Move the claim with the keyboard before the one above</source>
        <translation>Mover el claim que tiene el teclado por encima del anterior</translation>
    </message>
    <message>
        <source>Move Claim Dow&amp;n</source>
        <translation>&amp;Bajar claim</translation>
    </message>
    <message>
        <source>Move the claim with the keyboard behind the one below</source>
        <translation>Mover el claim que tiene el teclado por debajo del siguiente</translation>
    </message>
    <message>
        <source>D&amp;elete Claim</source>
        <translation>&amp;Eliminar claim</translation>
    </message>
    <message>
        <source>Take the claim with the keyboard out of the form</source>
        <translation>Quitar del formulario el claim que tiene el teclado</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generar</translation>
    </message>
    <message>
        <source>Make the tokens anew: issued now, with new identifiers</source>
        <translation>Crear los tokens de nuevo: emitidos ahora, con nuevos identificadores</translation>
    </message>
    <message>
        <source>&amp;Copy Token</source>
        <translation>&amp;Copiar token</translation>
    </message>
    <message>
        <source>Copy the token, or the access token of a pair; the clipboard is cleared after a while</source>
        <translation>Copiar el token, o el token de acceso de un par; el portapapeles se vacía al cabo de un rato</translation>
    </message>
    <message>
        <source>Copy &amp;Bearer Header</source>
        <translation>Copiar cabecera &amp;Bearer</translation>
    </message>
    <message>
        <source>Copy Authorization: Bearer and the token</source>
        <translation>Copiar Authorization: Bearer y el token</translation>
    </message>
    <message>
        <source>Copy &amp;Refresh Token</source>
        <translation>Copiar token de &amp;refresco</translation>
    </message>
    <message>
        <source>Copy the refresh token of the pair</source>
        <translation>Copiar el token de refresco del par</translation>
    </message>
    <message>
        <source>Copy &amp;OAuth Response</source>
        <translation>Copiar respuesta &amp;OAuth</translation>
    </message>
    <message>
        <source>Copy the answer of a token endpoint, RFC 6749 §5.1</source>
        <translation>Copiar la respuesta de un endpoint de tokens, RFC 6749 §5.1</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspeccionar</translation>
    </message>
    <message>
        <source>Look at the token, or the access token of a pair, on the Inspect page</source>
        <translation>Ver el token, o el token de acceso de un par, en la página Inspeccionar</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Vigilar</translation>
    </message>
    <message>
        <source>Count down to the end of these tokens on the Watch page; they are renewed together, from this form and key</source>
        <translation>Contar atrás hasta el fin de estos tokens en la página Vigilar; se renuevan juntos, con este formulario y esta clave</translation>
    </message>
    <message>
        <source>Make &amp;Many…</source>
        <translation>Crear &amp;muchos…</translation>
    </message>
    <message>
        <source>Make many tokens of this form, to a file</source>
        <translation>Crear muchos tokens con este formulario, en un archivo</translation>
    </message>
    <message>
        <source>Save as &amp;Template…</source>
        <translation>Guardar como &amp;plantilla…</translation>
    </message>
    <message>
        <source>Keep this form, without its key, to start from again</source>
        <translation>Guardar este formulario, sin su clave, para volver a partir de él</translation>
    </message>
    <message>
        <source>&amp;Import Templates…</source>
        <translation>&amp;Importar plantillas…</translation>
    </message>
    <message>
        <source>Add the templates of a file</source>
        <translation>Añadir las plantillas de un archivo</translation>
    </message>
    <message>
        <source>&amp;Export Templates…</source>
        <translation>&amp;Exportar plantillas…</translation>
    </message>
    <message>
        <source>Write your own templates to a file</source>
        <translation>Escribir sus propias plantillas en un archivo</translation>
    </message>
    <message>
        <source>&amp;Delete Template</source>
        <translation>E&amp;liminar plantilla</translation>
    </message>
    <message>
        <source>Take the chosen template of your own away; it can be undone</source>
        <translation>Quitar la plantilla propia elegida; se puede deshacer</translation>
    </message>
    <message>
        <source>Raw &amp;JSON</source>
        <translation>&amp;JSON sin formato</translation>
    </message>
    <message>
        <source>Show the claims as JSON text instead of a form</source>
        <translation>Mostrar los claims como texto JSON en lugar de un formulario</translation>
    </message>
    <message>
        <source>{ } Raw JSON</source>
        <translation>{ } JSON sin formato</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Claims</translation>
    </message>
    <message>
        <source>&amp;Refresh Claims</source>
        <translation>Claims de &amp;refresco</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>&amp;Encabezado</translation>
    </message>
    <message>
        <source>Show this tab</source>
        <translation>Mostrar esta pestaña</translation>
    </message>
    <message>
        <source>&amp;New Key…</source>
        <translation>&amp;Nueva clave…</translation>
    </message>
    <message>
        <source>Make a secret or a pair of keys</source>
        <translation>Crear un secreto o un par de claves</translation>
    </message>
    <message>
        <source>&amp;Paste Key…</source>
        <translation>&amp;Pegar clave…</translation>
    </message>
    <message>
        <source>Add a key as text: JWK, JWKS, PEM</source>
        <translation>Añadir una clave como texto: JWK, JWKS, PEM</translation>
    </message>
    <message>
        <source>&amp;Open Key File…</source>
        <translation>&amp;Abrir archivo de claves…</translation>
    </message>
    <message>
        <source>Add the keys of a file</source>
        <translation>Añadir las claves de un archivo</translation>
    </message>
    <message>
        <source>Add &amp;Secret…</source>
        <translation>Añadir &amp;secreto…</translation>
    </message>
    <message>
        <source>Add the secret of an HMAC</source>
        <translation>Añadir el secreto de un HMAC</translation>
    </message>
    <message>
        <source>New pair: issued now</source>
        <translation>Par nuevo: emitido ahora</translation>
    </message>
    <message>
        <source>New token: issued now</source>
        <translation>Token nuevo: emitido ahora</translation>
    </message>
    <message>
        <source>There is no key to sign with yet: make one with Enter, or add your own</source>
        <translation>Aún no hay ninguna clave con la que firmar: cree una con Intro o añada la suya</translation>
    </message>
    <message>
        <source>This key cannot sign: it has no private half. It verifies tokens on the Inspect page.</source>
        <translation>Esta clave no puede firmar: no tiene mitad privada. Verifica tokens en la página Inspeccionar.</translation>
    </message>
    <message>
        <source>Token copied</source>
        <translation>Token copiado</translation>
    </message>
    <message>
        <source>Refresh token copied</source>
        <translation>Token de refresco copiado</translation>
    </message>
    <message>
        <source>Bearer header copied</source>
        <translation>Cabecera Bearer copiada</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 copiado</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Watched: see the Watch page (Ctrl+5)</source>
        <translation>En vigilancia: vea la página Vigilar (Ctrl+5)</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Name of the template. It keeps claims and header, never a key</source>
        <translation>Nombre de la plantilla. Conserva los claims y el encabezado, nunca una clave</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Template %1 saved</source>
        <translation>Plantilla %1 guardada</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Importar plantillas</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Plantillas (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n templates added</source>
        <translation>
            <numerusform>%n plantilla añadida</numerusform>
            <numerusform>%n plantillas añadidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>Exportar plantillas</translation>
    </message>
    <message numerus="yes">
        <source>%n templates written</source>
        <translation>
            <numerusform>%n plantilla escrita</numerusform>
            <numerusform>%n plantillas escritas</numerusform>
        </translation>
    </message>
    <message>
        <source>Template %1 deleted</source>
        <translation>Plantilla %1 eliminada</translation>
    </message>
    <message>
        <source>&amp;Generate Pair</source>
        <translation>&amp;Generar par</translation>
    </message>
    <message>
        <source>&amp;Generate Token</source>
        <translation>&amp;Generar token</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::CraftPage</name>
    <message>
        <source>Save as template…</source>
        <translation>Guardar como plantilla…</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Fill the form from a template; undo brings back what was there</source>
        <translation>Rellenar el formulario con una plantilla; deshacer recupera lo que había</translation>
    </message>
    <message>
        <source>Own form</source>
        <translation>Formulario propio</translation>
    </message>
    <message>
        <source>Keep this form, without its key, to start from again</source>
        <translation>Guardar este formulario, sin su clave, para volver a partir de él</translation>
    </message>
    <message>
        <source>Make many tokens; import, export and delete templates</source>
        <translation>Crear muchos tokens; importar, exportar y eliminar plantillas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Make the tokens anew: issued now, with new identifiers (Ctrl+Enter)</source>
        <translation>Crear los tokens de nuevo: emitidos ahora, con nuevos identificadores (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Generate pair</source>
        <translation>Generar par</translation>
    </message>
    <message>
        <source>Generate token</source>
        <translation>Generar token</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is in the keyring: %2</source>
        <translation>%1 está en el llavero: %2</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::CraftSection</name>
    <message>
        <source>Craft</source>
        <translation>Componer</translation>
    </message>
    <message>
        <source>What the templates of the program bring. Your own templates stay as they are.</source>
        <translation>Lo que traen las plantillas del programa. Sus propias plantillas quedan como están.</translation>
    </message>
    <message>
        <source>As the key suggests</source>
        <translation>Como sugiera la clave</translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>&amp;Algoritmo</translation>
    </message>
    <message>
        <source>Where a key can sign with several; another key keeps to its own.</source>
        <translation>Cuando una clave puede firmar con varios; otra clave sigue con el suyo.</translation>
    </message>
    <message>
        <source>&amp;Lifetime</source>
        <translation>&amp;Duración</translation>
    </message>
    <message>
        <source>As the template has it</source>
        <translation>Como la fije la plantilla</translation>
    </message>
    <message>
        <source>Of access and ID tokens: 15m, 1h30m, 7d.</source>
        <translation>De los tokens de acceso y de ID: 15m, 1h30m, 7d.</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Emisor</translation>
    </message>
    <message>
        <source>The claim iss of new tokens.</source>
        <translation>El claim iss de los tokens nuevos.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::DateTimeEditor</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>The instant of issue</source>
        <translation>El instante de emisión</translation>
    </message>
    <message>
        <source>Later by a quarter of an hour, an hour or a day</source>
        <translation>Un cuarto de hora, una hora o un día más tarde</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>now, in 90 min, 2026-03-12 14:00, 1773320590</source>
        <translation>now, in 90 min, 2026-03-12 14:00, 1773320590</translation>
    </message>
    <message>
        <source>now, now+1h, in 90 min, 5 min ago, a date as 2026-03-12T14:00Z, or epoch seconds</source>
        <translation>now, now+1h, in 90 min, 5 min ago, una fecha como 2026-03-12T14:00Z o segundos desde la época Unix</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::DesktopNotifier</name>
    <message>
        <source>The desktop&apos;s message bus (D-Bus) cannot be reached, so it shows no notification.</source>
        <translation>No se puede acceder al bus de mensajes del escritorio (D-Bus), así que no muestra ninguna notificación.</translation>
    </message>
    <message>
        <source>This desktop has no program that shows notifications: none answers to %1.</source>
        <translation>Este escritorio no tiene ningún programa que muestre notificaciones: ninguno responde a %1.</translation>
    </message>
    <message>
        <source>Show Claimsmith</source>
        <translation>Mostrar Claimsmith</translation>
    </message>
    <message>
        <source>The desktop refused to show a notification: %1</source>
        <translation>El escritorio se negó a mostrar una notificación: %1</translation>
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
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Findings, %1</source>
        <translation>Hallazgos, %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::EditActions</name>
    <message>
        <source>E&amp;dit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Edit header and payload in their place; every edit is signed at once where a private key fits</source>
        <translation>Editar el encabezado y la carga útil en su lugar; cada edición se firma al momento si corresponde una clave privada</translation>
    </message>
    <message>
        <source>Expire No&amp;w</source>
        <translation>Caducar &amp;ahora</translation>
    </message>
    <message>
        <source>Set exp to the current time, the first second in which the token is refused; your leeway is counted in</source>
        <translation>Poner exp a la hora actual, el primer segundo en el que se rechaza el token; se tiene en cuenta su tolerancia</translation>
    </message>
    <message>
        <source>E&amp;xtend by 1 h</source>
        <translation>Prolon&amp;gar 1 h</translation>
    </message>
    <message>
        <source>Add an hour to exp</source>
        <translation>Añadir una hora a exp</translation>
    </message>
    <message>
        <source>S&amp;hift All Times</source>
        <translation>De&amp;splazar todas las horas</translation>
    </message>
    <message>
        <source>Move exp, nbf, iat and auth_time together; fractions keep their digits</source>
        <translation>Mover juntos exp, nbf, iat y auth_time; las fracciones conservan sus decimales</translation>
    </message>
    <message>
        <source>Shift Times</source>
        <translation>Desplazar horas</translation>
    </message>
    <message>
        <source>&amp;Back to the Pasted Token</source>
        <translation>&amp;Volver al token pegado</translation>
    </message>
    <message>
        <source>Take all edits back; undo brings them again</source>
        <translation>Revertir todas las ediciones; deshacer las recupera</translation>
    </message>
    <message>
        <source>1 Minute Later</source>
        <translation>1 minuto más tarde</translation>
    </message>
    <message>
        <source>1 Hour Later</source>
        <translation>1 hora más tarde</translation>
    </message>
    <message>
        <source>1 Day Later</source>
        <translation>1 día más tarde</translation>
    </message>
    <message>
        <source>1 Minute Earlier</source>
        <translation>1 minuto antes</translation>
    </message>
    <message>
        <source>1 Hour Earlier</source>
        <translation>1 hora antes</translation>
    </message>
    <message>
        <source>1 Day Earlier</source>
        <translation>1 día antes</translation>
    </message>
    <message>
        <source>As if Issued &amp;Now</source>
        <translation>Como si se emitiera a&amp;hora</translation>
    </message>
    <message>
        <source>Shift all times so that iat is the current time</source>
        <translation>Desplazar todas las horas para que iat sea la hora actual</translation>
    </message>
    <message>
        <source>By &amp;Another Duration…</source>
        <translation>Con &amp;otra duración…</translation>
    </message>
    <message>
        <source>Send to Cra&amp;ft</source>
        <translation>Enviar a &amp;Componer</translation>
    </message>
    <message>
        <source>Fill the form of the Craft page with this token, byte for byte</source>
        <translation>Rellenar el formulario de la página Componer con este token, byte a byte</translation>
    </message>
    <message>
        <source>Header and payload of this token cannot be shown in a form.</source>
        <translation>El encabezado y la carga útil de este token no se pueden mostrar en un formulario.</translation>
    </message>
    <message>
        <source>E&amp;dit Value	F2</source>
        <translation>E&amp;ditar valor	F2</translation>
    </message>
    <message>
        <source>Edit the value of the selected claim</source>
        <translation>Editar el valor del claim seleccionado</translation>
    </message>
    <message>
        <source>Re&amp;name Claim	Shift+F2</source>
        <translation>Ca&amp;mbiar nombre del claim	Mayús+F2</translation>
    </message>
    <message>
        <source>Give the selected claim another name</source>
        <translation>Dar otro nombre al claim seleccionado</translation>
    </message>
    <message>
        <source>Add Clai&amp;m</source>
        <translation>Añad&amp;ir claim</translation>
    </message>
    <message>
        <source>Add a claim at the end of the object that the selected one is in</source>
        <translation>Añadir un claim al final del objeto en el que está el seleccionado</translation>
    </message>
    <message>
        <source>Dup&amp;licate Claim</source>
        <translation>Dup&amp;licar claim</translation>
    </message>
    <message>
        <source>Put the same claim behind the selected one once more: its name then stands twice</source>
        <translation>Poner el mismo claim una vez más detrás del seleccionado: su nombre aparece entonces dos veces</translation>
    </message>
    <message>
        <source>D&amp;elete Claim</source>
        <translation>Elimina&amp;r claim</translation>
    </message>
    <message>
        <source>Take the selected claim out of the token</source>
        <translation>Quitar del token el claim seleccionado</translation>
    </message>
    <message>
        <source>Shift All Times</source>
        <translation>Desplazar todas las horas</translation>
    </message>
    <message>
        <source>By how much? 90 (seconds), 15m, 1h30m, 7d; with a minus to an earlier time</source>
        <translation>¿Cuánto? 90 (segundos), 15m, 1h30m, 7d; con un menos, a una hora anterior</translation>
    </message>
    <message>
        <source>add a claim</source>
        <translation>nuevo claim</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>eliminación de %1</translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <translation>duplicado de %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::EditBar</name>
    <message>
        <source>Quick edits</source>
        <translation>Ediciones rápidas</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::EditMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>What has the keyboard knows no such thing.</source>
        <translation>Lo que tiene el teclado no admite esto.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::EditPane</name>
    <message>
        <source>Lay Out</source>
        <translation>Dar formato</translation>
    </message>
    <message>
        <source>Header as JSON</source>
        <translation>Encabezado como JSON</translation>
    </message>
    <message>
        <source>Payload as JSON</source>
        <translation>Carga útil como JSON</translation>
    </message>
    <message>
        <source>Lay the JSON out with line breaks and indents; the white space is signed too</source>
        <translation>Dar formato al JSON con saltos de línea y sangrías; los espacios en blanco también se firman</translation>
    </message>
    <message>
        <source>That is %L1 characters: more than any token. A token may have 4 MiB.</source>
        <translation>Son %L1 caracteres: más que cualquier token. Un token puede tener 4 MiB.</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>as received</source>
        <translation>tal como se recibió</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>size, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 that cannot be edited as text</source>
        <translation>%1 que no se pueden editar como texto</translation>
    </message>
    <message>
        <source>lay out</source>
        <translation>formato</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ElsewhereActions</name>
    <message>
        <source>Copy Table as &amp;Markdown</source>
        <translation>Copiar tabla como &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy the table of the tab Elsewhere in words: for a ticket or a wiki</source>
        <translation>Copiar la tabla de la pestaña En otros sitios en palabras: para una incidencia o un wiki</translation>
    </message>
    <message>
        <source>Copy Table as CS&amp;V</source>
        <translation>Copiar tabla como CS&amp;V</translation>
    </message>
    <message>
        <source>Copy the table of the tab Elsewhere in codes and seconds: for a program or a spreadsheet</source>
        <translation>Copiar la tabla de la pestaña En otros sitios en códigos y segundos: para un programa o una hoja de cálculo</translation>
    </message>
    <message>
        <source>&amp;Elsewhere</source>
        <translation>En otros &amp;sitios</translation>
    </message>
    <message>
        <source>Show how other libraries would judge the times of the token</source>
        <translation>Mostrar cómo juzgarían otras bibliotecas las horas del token</translation>
    </message>
    <message>
        <source>Clock &amp;Skew</source>
        <translation>&amp;Desfase del reloj</translation>
    </message>
    <message>
        <source>Show what verifiers say whose clock is off, or who allow another leeway</source>
        <translation>Mostrar qué dicen los verificadores cuyo reloj va mal, o que conceden otra tolerancia</translation>
    </message>
    <message>
        <source>Set Clock to This &amp;Row</source>
        <translation>Poner el reloj a esta &amp;fila</translation>
    </message>
    <message>
        <source>Set the clock to the instant of the row that is selected under Clock skew</source>
        <translation>Poner el reloj al instante de la fila seleccionada en Desfase del reloj</translation>
    </message>
    <message>
        <source>Table copied as Markdown</source>
        <translation>Tabla copiada como Markdown</translation>
    </message>
    <message>
        <source>Table copied as CSV</source>
        <translation>Tabla copiada como CSV</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ElsewhereTab</name>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>What other libraries say of the token by default</source>
        <translation>Qué dicen otras bibliotecas del token por defecto</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>Desfase del reloj</translation>
    </message>
    <message>
        <source>What a verifier says whose clock is off, or who allows another leeway</source>
        <translation>Qué dice un verificador cuyo reloj va mal, o que concede otra tolerancia</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy this table as Markdown or CSV</source>
        <translation>Copiar esta tabla como Markdown o CSV</translation>
    </message>
    <message>
        <source>Times alone, by the defaults of each library; no part of the verdict.</source>
        <translation>Solo las horas, según los valores por defecto de cada biblioteca; no forma parte del veredicto.</translation>
    </message>
    <message>
        <source>Times alone; not the verdict.</source>
        <translation>Solo las horas; no el veredicto.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::EmptyNote</name>
    <message>
        <source>Show the payload</source>
        <translation>Mostrar la carga útil</translation>
    </message>
    <message>
        <source>Show the header</source>
        <translation>Mostrar el encabezado</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::EmptyState</name>
    <message>
        <source>Is this token good?</source>
        <translation>¿Es válido este token?</translation>
    </message>
    <message>
        <source>Paste it on the left: the token alone, an Authorization header, a cookie, a URL, a JSON answer or a curl command.
Then add the key that should have signed it.
Nothing leaves this machine.</source>
        <translation>Péguelo a la izquierda: el token solo, una cabecera Authorization, una cookie, una URL, una respuesta JSON o una orden curl.
Después añada la clave que debería haberlo firmado.
Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Inspect what the clipboard holds</source>
        <translation>Inspeccionar lo que contiene el portapapeles</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open a file that holds a token or a key; it may be dropped here too</source>
        <translation>Abrir un archivo que contenga un token o una clave; también se puede soltar aquí</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Probar un ejemplo</translation>
    </message>
    <message>
        <source>Shows a token that is good until 2099, and adds its key</source>
        <translation>Muestra un token válido hasta 2099 y añade su clave</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ExpectCard</name>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>Se espera</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Emisor</translation>
    </message>
    <message>
        <source>The iss claim must be exactly this; empty: any</source>
        <translation>El claim iss debe ser exactamente esto; vacío: cualquiera</translation>
    </message>
    <message>
        <source>&amp;Audience</source>
        <translation>&amp;Audiencia</translation>
    </message>
    <message>
        <source>The aud claim must hold one of these, parted by commas; empty: any</source>
        <translation>El claim aud debe contener una de estas, separadas por comas; vacío: cualquiera</translation>
    </message>
    <message>
        <source>&amp;Leeway</source>
        <translation>&amp;Tolerancia</translation>
    </message>
    <message>
        <source>How much clocks may differ: 30s, 5m, 1h30m. It is added to exp and taken from nbf</source>
        <translation>Cuánto pueden diferir los relojes: 30s, 5m, 1h30m. Se suma a exp y se resta de nbf</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>0s</source>
        <translation>0s</translation>
    </message>
    <message>
        <source>Subject, type, required claims, age, algorithms and strictness</source>
        <translation>Sujeto, tipo, claims obligatorios, antigüedad, algoritmos y rigor</translation>
    </message>
    <message>
        <source>subject %1</source>
        <translation>sujeto %1</translation>
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
        <translation>debe tener %1</translation>
    </message>
    <message>
        <source>at most %1 old</source>
        <translation>como máximo %1 de antigüedad</translation>
    </message>
    <message>
        <source>iat not in the future</source>
        <translation>iat no en el futuro</translation>
    </message>
    <message>
        <source>strict key sizes</source>
        <translation>tamaños de clave estrictos</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Además: %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ExpectDialog</name>
    <message>
        <source>What is expected of the token</source>
        <translation>Qué se espera del token</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Emisor</translation>
    </message>
    <message>
        <source>The iss claim must be exactly this</source>
        <translation>El claim iss debe ser exactamente esto</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>&amp;Audience</source>
        <translation>&amp;Audiencia</translation>
    </message>
    <message>
        <source>The aud claim must hold one of these, parted by commas</source>
        <translation>El claim aud debe contener una de estas, separadas por comas</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Sujeto</translation>
    </message>
    <message>
        <source>The sub claim must be exactly this</source>
        <translation>El claim sub debe ser exactamente esto</translation>
    </message>
    <message>
        <source>&amp;Type (typ)</source>
        <translation>&amp;Tipo (typ)</translation>
    </message>
    <message>
        <source>The typ header parameter: at+jwt, JWT, …; upper and lower case are the same</source>
        <translation>El parámetro de encabezado typ: at+jwt, JWT, …; no distingue mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Token I&amp;D (jti)</source>
        <translation>I&amp;D del token (jti)</translation>
    </message>
    <message>
        <source>The jti claim must be exactly this</source>
        <translation>El claim jti debe ser exactamente esto</translation>
    </message>
    <message>
        <source>&amp;Required claims</source>
        <translation>Claims &amp;obligatorios</translation>
    </message>
    <message>
        <source>Names of claims that must be there, parted by commas</source>
        <translation>Nombres de los claims que deben estar presentes, separados por comas</translation>
    </message>
    <message>
        <source>none: exp, sub, …</source>
        <translation>ninguno: exp, sub, …</translation>
    </message>
    <message>
        <source>&amp;Leeway</source>
        <translation>To&amp;lerancia</translation>
    </message>
    <message>
        <source>How much clocks may differ: 30s, 5m, 1h30m</source>
        <translation>Cuánto pueden diferir los relojes: 30s, 5m, 1h30m</translation>
    </message>
    <message>
        <source>0s</source>
        <translation>0s</translation>
    </message>
    <message>
        <source>&amp;Greatest age</source>
        <translation>Anti&amp;güedad máxima</translation>
    </message>
    <message>
        <source>How long ago iat may be: 15m, 1h, 7d</source>
        <translation>Cuánto tiempo atrás puede estar iat: 15m, 1h, 7d</translation>
    </message>
    <message>
        <source>&amp;Expiring soon</source>
        <translation>A punto de &amp;caducar</translation>
    </message>
    <message>
        <source>With less time left than this, an active token is shown as expiring soon</source>
        <translation>Con menos tiempo restante que este, un token activo se muestra a punto de caducar</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Refuse a token that was issued in the &amp;future (iat)</source>
        <translation>Rechazar un token emitido en el &amp;futuro (iat)</translation>
    </message>
    <message>
        <source>Refuse keys smaller than RFC 7518 &amp;wants</source>
        <translation>Rechazar claves menores de lo que &amp;pide RFC 7518</translation>
    </message>
    <message>
        <source>RSA under 2048 bits, and HMAC secrets shorter than the hash</source>
        <translation>RSA de menos de 2048 bits, y secretos HMAC más cortos que el hash</translation>
    </message>
    <message>
        <source>Al&amp;gorithms</source>
        <translation>Algo&amp;ritmos</translation>
    </message>
    <message>
        <source>None checked: every algorithm that the key fits, but not none</source>
        <translation>Si no se marca ninguno: todos los algoritmos que admita la clave, salvo none</translation>
    </message>
    <message>
        <source>none (a token without a signature)</source>
        <translation>none (un token sin firma)</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ExportDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n keys</source>
        <translation>
            <numerusform>Exportar %n clave</numerusform>
            <numerusform>Exportar %n claves</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>How the key is written</source>
        <translation>Cómo se escribe la clave</translation>
    </message>
    <message>
        <source>Encrypts the private key; it is kept nowhere</source>
        <translation>Cifra la clave privada; no se guarda en ningún sitio</translation>
    </message>
    <message>
        <source>The same once more: a mistake would lock you out</source>
        <translation>Lo mismo otra vez: un error le dejaría sin acceso</translation>
    </message>
    <message>
        <source>The file that is written</source>
        <translation>El archivo que se escribe</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Pass phrase</source>
        <translation>F&amp;rase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Otra vez</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Arch&amp;ivo</translation>
    </message>
    <message>
        <source>The public part alone: it may be given to anybody.</source>
        <translation>Solo la parte pública: se puede dar a cualquiera.</translation>
    </message>
    <message>
        <source>The private key, encrypted. The file can be read by you alone.</source>
        <translation>La clave privada, cifrada. El archivo solo lo puede leer usted.</translation>
    </message>
    <message>
        <source>The private key as it is: whoever reads it can sign. The file can be read by you alone.</source>
        <translation>La clave privada tal cual: quien la lea puede firmar. El archivo solo lo puede leer usted.</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation>Cifrando…</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Reemplazar archivo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The pass phrases differ.</source>
        <translation>Las frases de contraseña difieren.</translation>
    </message>
    <message>
        <source>There is a file of this name; it is replaced.</source>
        <translation>Hay un archivo con este nombre; se reemplazará.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
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
        <translation>Clave</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>What the keyring calls it; empty brings back its own name</source>
        <translation>Cómo se llama en el llavero; vacío recupera su propio nombre</translation>
    </message>
    <message>
        <source>Key &amp;ID</source>
        <translation>&amp;ID de clave</translation>
    </message>
    <message>
        <source>The kid that tokens name it by</source>
        <translation>El kid con el que la nombran los tokens</translation>
    </message>
    <message>
        <source>From thumbprint</source>
        <translation>Usar la huella</translation>
    </message>
    <message>
        <source>Take the SHA-256 thumbprint (RFC 7638) as key ID</source>
        <translation>Tomar la huella SHA-256 (RFC 7638) como ID de clave</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Vive en</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Can do</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>Limited to</source>
        <translation>Limitada a</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>SHA-256 of the public members (RFC 7638)</source>
        <translation>SHA-256 de los miembros públicos (RFC 7638)</translation>
    </message>
    <message>
        <source>x5t</source>
        <translation>x5t</translation>
    </message>
    <message>
        <source>SHA-1 of its certificate (RFC 7517 §4.8)</source>
        <translation>SHA-1 de su certificado (RFC 7517 §4.8)</translation>
    </message>
    <message>
        <source>x5t#S256</source>
        <translation>x5t#S256</translation>
    </message>
    <message>
        <source>SHA-256 of its certificate (RFC 7517 §4.9)</source>
        <translation>SHA-256 de su certificado (RFC 7517 §4.9)</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Procede de</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n clave</numerusform>
            <numerusform>%n claves</numerusform>
        </translation>
    </message>
    <message>
        <source>Export, keep or delete them together.</source>
        <translation>Expórtelas, guárdelas o elimínelas juntas.</translation>
    </message>
    <message>
        <source>Select a key to see what it is.</source>
        <translation>Seleccione una clave para ver qué es.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Being saved in the system key store…</source>
        <translation>Guardando en el almacén de claves del sistema…</translation>
    </message>
    <message>
        <source>%1; its secret is being asked for…</source>
        <translation>%1; se está pidiendo su secreto…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Ask for the pass phrase of the file</source>
        <translation>Pedir la frase de contraseña del archivo</translation>
    </message>
    <message>
        <source>Keep for this run only</source>
        <translation>Conservar solo en esta ejecución</translation>
    </message>
    <message>
        <source>The system key store forgets it; it is gone when the program ends</source>
        <translation>El almacén de claves del sistema la olvida; desaparece al cerrar el programa</translation>
    </message>
    <message>
        <source>Keep in the system key store</source>
        <translation>Guardar en el almacén de claves del sistema</translation>
    </message>
    <message>
        <source>It is there again at the next start</source>
        <translation>Vuelve a estar disponible en el próximo inicio</translation>
    </message>
    <message>
        <source>No key store is at hand: keys stay for this run</source>
        <translation>No hay almacén de claves disponible: las claves duran esta ejecución</translation>
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
        <translation>&amp;Descargar</translation>
    </message>
    <message>
        <source>&amp;Keep in the system key store</source>
        <translation>&amp;Guardar en el almacén de claves del sistema</translation>
    </message>
    <message>
        <source>Fetch the keys of a server</source>
        <translation>Descargar las claves de un servidor</translation>
    </message>
    <message>
        <source>https://login.example, or the address of its JWKS</source>
        <translation>https://login.example, o la dirección de su JWKS</translation>
    </message>
    <message>
        <source>A JWK Set, a discovery document, or an issuer whose discovery document is looked for</source>
        <translation>Un JWK Set, un documento de descubrimiento, o un emisor cuyo documento de descubrimiento se busca</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Di&amp;rección</translation>
    </message>
    <message>
        <source>What was asked and answered</source>
        <translation>Qué se preguntó y qué se respondió</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>Nothing is sent before you press Fetch.</source>
        <translation>No se envía nada antes de que pulse Descargar.</translation>
    </message>
    <message>
        <source>Fetch asks %1, without cookies or credentials, and what it points to.</source>
        <translation>Descargar pregunta a %1, sin cookies ni credenciales, y a lo que este señale.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Drop the connection</source>
        <translation>Cortar la conexión</translation>
    </message>
    <message>
        <source>Ask the server now</source>
        <translation>Preguntar ahora al servidor</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n keys</source>
        <translation>
            <numerusform>Añadir %n clave</numerusform>
            <numerusform>Añadir %n claves</numerusform>
        </translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Añadir clave</translation>
    </message>
    <message>
        <source>A&amp;llow asking other machines for keys</source>
        <translation>&amp;Permitir pedir claves a otros equipos</translation>
    </message>
    <message>
        <source>Sets what the settings say under Network; it can be taken back there</source>
        <translation>Cambia lo que dicen los ajustes en Red; allí se puede revertir</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ForgetDialog</name>
    <message>
        <source>Forget Everything</source>
        <translation>Olvidar todo</translation>
    </message>
    <message>
        <source>&amp;Remove for Good</source>
        <translation>Elimina&amp;r para siempre</translation>
    </message>
    <message>
        <source>Removes what is ticked; this cannot be undone</source>
        <translation>Elimina lo que está marcado; esto no se puede deshacer</translation>
    </message>
    <message>
        <source>All that Claimsmith keeps on this machine. What is ticked is removed for good.</source>
        <translation>Todo lo que Claimsmith conserva en este equipo. Lo que está marcado se elimina para siempre.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Eliminado: %1</translation>
    </message>
    <message>
        <source>Not removed: %1</source>
        <translation>No eliminado: %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::FormCard</name>
    <message>
        <source>Claims and header</source>
        <translation>Claims y encabezado</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de refresco</translation>
    </message>
    <message>
        <source>Access claims</source>
        <translation>Claims de acceso</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Refresh claims</source>
        <translation>Claims de refresco</translation>
    </message>
    <message>
        <source>Something here is refused: there is no token</source>
        <translation>Algo aquí se rechaza: no hay token</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::HelpMenu</name>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Open the manual at the page in view</source>
        <translation>Abrir el manual por la página mostrada</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Buscar una orden…</translation>
    </message>
    <message>
        <source>Search everything that can be done here, and do it</source>
        <translation>Buscar en todo lo que se puede hacer aquí, y hacerlo</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>List the keys of every page</source>
        <translation>Listar las teclas de todas las páginas</translation>
    </message>
    <message>
        <source>&amp;About Claimsmith</source>
        <translation>Acerca &amp;de Claimsmith</translation>
    </message>
    <message>
        <source>The version, and those of the libraries</source>
        <translation>La versión y las de las bibliotecas</translation>
    </message>
    <message>
        <source>What&apos;s &amp;This?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>Point at a control and hear what it is for; the keys tell it of the one with the keyboard</source>
        <translation>Señalar un control y saber para qué sirve; las teclas lo dicen del que tiene el teclado</translation>
    </message>
    <message>
        <source>Take the T&amp;our</source>
        <translation>&amp;Hacer el recorrido</translation>
    </message>
    <message>
        <source>See the five places to know</source>
        <translation>Ver los cinco lugares que conviene conocer</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::HistoryActions</name>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspeccionar</translation>
    </message>
    <message>
        <source>Look at the token on the Inspect page</source>
        <translation>Ver el token en la página Inspeccionar</translation>
    </message>
    <message>
        <source>&amp;Copy Token</source>
        <translation>&amp;Copiar token</translation>
    </message>
    <message>
        <source>Copy the selected tokens, a line each; the clipboard is cleared after a while</source>
        <translation>Copiar los tokens seleccionados, uno por línea; el portapapeles se vacía al cabo de un rato</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Vigilar</translation>
    </message>
    <message>
        <source>Put the selected tokens on the Watch page</source>
        <translation>Poner los tokens seleccionados en la página Vigilar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Take the selected tokens off the list; it can be undone</source>
        <translation>Quitar de la lista los tokens seleccionados; se puede deshacer</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Take all tokens off the list; it can be undone</source>
        <translation>Quitar todos los tokens de la lista; se puede deshacer</translation>
    </message>
    <message>
        <source>&amp;Filter Tokens</source>
        <translation>&amp;Filtrar tokens</translation>
    </message>
    <message>
        <source>Type what to look for</source>
        <translation>Escribir qué buscar</translation>
    </message>
    <message>
        <source>&amp;Keep on This Computer</source>
        <translation>&amp;Conservar en este equipo</translation>
    </message>
    <message>
        <source>Keep the history when the program ends, encrypted; switching it off removes what is kept</source>
        <translation>Conservar el historial, cifrado, cuando el programa termina; al desactivarlo se elimina lo conservado</translation>
    </message>
    <message>
        <source>Copied; the clipboard is cleared after a while</source>
        <translation>Copiado; el portapapeles se vacía al cabo de un rato</translation>
    </message>
    <message>
        <source>Watched: see the Watch page (Ctrl+5)</source>
        <translation>En vigilancia: vea la página Vigilar (Ctrl+5)</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens removed</source>
        <translation>
            <numerusform>%n token quitado</numerusform>
            <numerusform>%n tokens quitados</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was cleared</source>
        <translation>Se vació el historial</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::HistoryBars</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::HistoryPage</name>
    <message>
        <source>Inspect</source>
        <translation>Inspeccionar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Filter tokens</source>
        <translation>Filtrar tokens</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Shows the tokens that hold every word: subject, issuer, algorithm, verdict, … or a piece of the token (Ctrl+F)</source>
        <translation>Muestra los tokens que contienen todas las palabras: sujeto, emisor, algoritmo, veredicto, … o un trozo del token (Ctrl+F)</translation>
    </message>
    <message>
        <source>No token was seen yet</source>
        <translation>Aún no se ha visto ningún token</translation>
    </message>
    <message>
        <source>Go to Inspect</source>
        <translation>Ir a Inspeccionar</translation>
    </message>
    <message>
        <source>Paste a token there (Ctrl+1)</source>
        <translation>Pegar un token allí (Ctrl+1)</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Crear uno</translation>
    </message>
    <message>
        <source>Make a token or a pair on the Craft page (Ctrl+2)</source>
        <translation>Crear un token o un par en la página Componer (Ctrl+2)</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Probar un ejemplo</translation>
    </message>
    <message>
        <source>List five tokens, good and bad, and add their key</source>
        <translation>Listar cinco tokens, buenos y malos, y añadir su clave</translation>
    </message>
    <message>
        <source>No token holds “%1”.</source>
        <translation>Ningún token contiene «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tokens</source>
        <translation>
            <numerusform>%1 de %n token</numerusform>
            <numerusform>%1 de %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Every token that you inspect, make, log in with or watch is listed here, each once, the latest on top. Find it by any word and look at it again.
The list is in memory alone, and gone when the program ends, unless you have it kept below.</source>
        <translation>Cada token que inspecciona, compone, vigila o con el que inicia sesión figura aquí, una vez cada uno, el último arriba. Encuéntrelo por cualquier palabra y vuelva a verlo.
La lista está solo en la memoria y desaparece cuando el programa termina, salvo que la haga conservar abajo.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::HistoryView</name>
    <message>
        <source>Tokens that were seen</source>
        <translation>Tokens vistos</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::IdEditor</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Write a new identifier</source>
        <translation>Escribir un nuevo identificador</translation>
    </message>
    <message>
        <source>UUID, random (version &amp;4)</source>
        <translation>UUID, aleatorio (versión &amp;4)</translation>
    </message>
    <message>
        <source>UUID, sorts by time (version &amp;7)</source>
        <translation>UUID, ordenable por tiempo (versión &amp;7)</translation>
    </message>
    <message>
        <source>&amp;Random 128 bits, base64url</source>
        <translation>&amp;128 bits aleatorios, base64url</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::InspectActions</name>
    <message>
        <source>Copy &amp;Value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>Copy the value of the selected claim: a string without its quotes</source>
        <translation>Copiar el valor del claim seleccionado: una cadena sin sus comillas</translation>
    </message>
    <message>
        <source>Copy &amp;JSON Path</source>
        <translation>Copiar ruta &amp;JSON</translation>
    </message>
    <message>
        <source>Copy where the selected claim stands: $.a.b[0]</source>
        <translation>Copiar dónde está el claim seleccionado: $.a.b[0]</translation>
    </message>
    <message>
        <source>Copy J&amp;SON</source>
        <translation>Copiar J&amp;SON</translation>
    </message>
    <message>
        <source>Copy the selected value exactly as received</source>
        <translation>Copiar el valor seleccionado exactamente como se recibió</translation>
    </message>
    <message>
        <source>Value copied</source>
        <translation>Valor copiado</translation>
    </message>
    <message>
        <source>JSON path copied</source>
        <translation>Ruta JSON copiada</translation>
    </message>
    <message>
        <source>JSON copied</source>
        <translation>JSON copiado</translation>
    </message>
    <message>
        <source>&amp;Paste and Inspect</source>
        <translation>&amp;Pegar e inspeccionar</translation>
    </message>
    <message>
        <source>Replace the text by what the clipboard holds</source>
        <translation>Reemplazar el texto por lo que contiene el portapapeles</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Take the text away</source>
        <translation>Quitar el texto</translation>
    </message>
    <message>
        <source>Try a &amp;Sample</source>
        <translation>Probar un e&amp;jemplo</translation>
    </message>
    <message>
        <source>Show a token that is good until 2099, and add its key</source>
        <translation>Mostrar un token válido hasta 2099 y añadir su clave</translation>
    </message>
    <message>
        <source>&amp;Copy Token</source>
        <translation>&amp;Copiar token</translation>
    </message>
    <message>
        <source>Copy the token; the clipboard is cleared after a while</source>
        <translation>Copiar el token; el portapapeles se vacía al cabo de un rato</translation>
    </message>
    <message>
        <source>Copy &amp;Redacted Token</source>
        <translation>Copiar token &amp;censurado</translation>
    </message>
    <message>
        <source>Copy the token without its signature: readable, but of no use to a thief</source>
        <translation>Copiar el token sin su firma: legible, pero inútil para un ladrón</translation>
    </message>
    <message>
        <source>Copy &amp;Verdict</source>
        <translation>Copiar &amp;veredicto</translation>
    </message>
    <message>
        <source>Copy what is said of the token, without the token: for a ticket or a colleague</source>
        <translation>Copiar lo que se dice del token, sin el token: para una incidencia o un colega</translation>
    </message>
    <message>
        <source>&amp;Watch This Token</source>
        <translation>Vi&amp;gilar este token</translation>
    </message>
    <message>
        <source>Count down to its end on the Watch page, and be asked to renew it</source>
        <translation>Contar atrás hasta su fin en la página Vigilar, con aviso para renovarlo</translation>
    </message>
    <message>
        <source>&amp;Next in the Text</source>
        <translation>&amp;Siguiente en el texto</translation>
    </message>
    <message>
        <source>Show the next token that the text holds</source>
        <translation>Mostrar el siguiente token que contiene el texto</translation>
    </message>
    <message>
        <source>Pre&amp;vious in the Text</source>
        <translation>&amp;Anterior en el texto</translation>
    </message>
    <message>
        <source>Show the token before it in the text</source>
        <translation>Mostrar el token anterior en el texto</translation>
    </message>
    <message>
        <source>&amp;Expectations…</source>
        <translation>E&amp;xpectativas…</translation>
    </message>
    <message>
        <source>Say what the token must hold to be accepted</source>
        <translation>Decir qué debe contener el token para aceptarse</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Claims</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>&amp;Encabezado</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>Carga ú&amp;til</translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Hallazgos</translation>
    </message>
    <message>
        <source>Show this tab</source>
        <translation>Mostrar esta pestaña</translation>
    </message>
    <message>
        <source>&amp;Paste Key…</source>
        <translation>&amp;Pegar clave…</translation>
    </message>
    <message>
        <source>Add a key as text: JWK, JWKS, PEM, certificate</source>
        <translation>Añadir una clave como texto: JWK, JWKS, PEM, certificado</translation>
    </message>
    <message>
        <source>&amp;Open Key File…</source>
        <translation>&amp;Abrir archivo de claves…</translation>
    </message>
    <message>
        <source>Add the keys of a file</source>
        <translation>Añadir las claves de un archivo</translation>
    </message>
    <message>
        <source>Add &amp;Secret…</source>
        <translation>Añadir &amp;secreto…</translation>
    </message>
    <message>
        <source>Add the secret of an HMAC</source>
        <translation>Añadir el secreto de un HMAC</translation>
    </message>
    <message>
        <source>Re&amp;name Key…</source>
        <translation>Cambiar &amp;nombre de clave…</translation>
    </message>
    <message>
        <source>Rename the key that is chosen, or was used</source>
        <translation>Cambiar el nombre de la clave elegida o usada</translation>
    </message>
    <message>
        <source>&amp;Remove Key</source>
        <translation>&amp;Quitar clave</translation>
    </message>
    <message>
        <source>Take the key that is chosen, or was used, out of the keyring</source>
        <translation>Quitar del llavero la clave elegida o usada</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <translation>El portapapeles no contiene texto</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>Token copied</source>
        <translation>Token copiado</translation>
    </message>
    <message>
        <source>Token copied without its signature</source>
        <translation>Token copiado sin su firma</translation>
    </message>
    <message>
        <source>Verdict copied</source>
        <translation>Veredicto copiado</translation>
    </message>
    <message>
        <source>Watched: see the Watch page (Ctrl+5)</source>
        <translation>En vigilancia: vea la página Vigilar (Ctrl+5)</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::InspectPage</name>
    <message>
        <source>Set expectations…</source>
        <translation>Definir expectativas…</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Vigilarlo</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Añadir una clave…</translation>
    </message>
    <message>
        <source>Back to the pasted token</source>
        <translation>Volver al token pegado</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is over 16 MiB: neither a token nor a key is so large</source>
        <translation>%1 supera los 16 MiB: ni un token ni una clave son tan grandes</translation>
    </message>
    <message>
        <source>%1: token read</source>
        <translation>%1: token leído</translation>
    </message>
    <message>
        <source>%1 is in the keyring: %2</source>
        <translation>%1 está en el llavero: %2</translation>
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
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeepingBars</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeepingCard</name>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>&amp;Keep the history, encrypted</source>
        <translation>&amp;Conservar el historial, cifrado</translation>
    </message>
    <message>
        <source>Keeps the tokens of this list when the program ends, in one encrypted file whose key is in the system&apos;s key store. Switching it off removes the file and the key (Ctrl+Shift+S)</source>
        <translation>Conserva los tokens de esta lista cuando el programa termina, en un archivo cifrado cuya clave está en el almacén de claves del sistema. Al desactivarlo se eliminan el archivo y la clave (Ctrl+Mayús+S)</translation>
    </message>
    <message>
        <source>Tokens go from the list so many days after they were last seen, by the time of this computer, wherever the clock of the program was moved</source>
        <translation>Los tokens salen de la lista tantos días después de haberse visto por última vez, según la hora de este equipo, sea cual sea la hora del reloj del programa</translation>
    </message>
    <message>
        <source>These tokens are in memory alone, and gone when the program ends.</source>
        <translation>Estos tokens están solo en la memoria y desaparecen cuando el programa termina.</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s key store…</source>
        <translation>Esperando al almacén de claves del sistema…</translation>
    </message>
    <message>
        <source>Kept in one encrypted file; only the system&apos;s key store has its key.</source>
        <translation>Se conserva en un archivo cifrado; solo el almacén de claves del sistema tiene su clave.</translation>
    </message>
    <message>
        <source>Not kept: see above.</source>
        <translation>No se conserva: véase arriba.</translation>
    </message>
    <message>
        <source>&amp;Days that a token is kept</source>
        <translation>&amp;Días que se conserva un token</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeyCard</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Key to check the signature with</source>
        <translation>Clave con la que comprobar la firma</translation>
    </message>
    <message>
        <source>Automatic takes the key that the token names by its key ID, else the keys that fit</source>
        <translation>Automática toma la clave que el token indica por su ID de clave; si no, las claves que correspondan</translation>
    </message>
    <message>
        <source>Paste key…</source>
        <translation>Pegar clave…</translation>
    </message>
    <message>
        <source>Add a key as text: JWK, JWKS, PEM, certificate</source>
        <translation>Añadir una clave como texto: JWK, JWKS, PEM, certificado</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>Add the keys of a file: JWK, JWKS, PEM, DER, certificate</source>
        <translation>Añadir las claves de un archivo: JWK, JWKS, PEM, DER, certificado</translation>
    </message>
    <message>
        <source>Secret…</source>
        <translation>Secreto…</translation>
    </message>
    <message>
        <source>Add the secret of an HMAC: text, base64, base64url or hex</source>
        <translation>Añadir el secreto de un HMAC: texto, base64, base64url o hex</translation>
    </message>
    <message>
        <source>Automatic (keyring)</source>
        <translation>Automática (llavero)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No key yet: without one a signature cannot be checked. Keys are kept until the program ends.</source>
        <translation>Aún no hay clave: sin ella no se puede comprobar una firma. Las claves se conservan hasta que se cierra el programa.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeyChoiceList</name>
    <message>
        <source>Keys that were found</source>
        <translation>Claves encontradas</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeyDelegate</name>
    <message>
        <source>Name of the key</source>
        <translation>Nombre de la clave</translation>
    </message>
    <message>
        <source>its own name</source>
        <translation>su propio nombre</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeyDialog</name>
    <message>
        <source>Add keys</source>
        <translation>Añadir claves</translation>
    </message>
    <message>
        <source>&amp;Paste keys in any form, or drop a file: JWK, JWKS, PEM, certificate, PKCS #12, OpenSSH.</source>
        <translation>&amp;Pegue claves en cualquier formato, o suelte un archivo: JWK, JWKS, PEM, certificado, PKCS #12, OpenSSH.</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Abrir archivo…</translation>
    </message>
    <message>
        <source>Read the keys of a file</source>
        <translation>Leer las claves de un archivo</translation>
    </message>
    <message>
        <source>It is a &amp;secret…</source>
        <translation>Es un &amp;secreto…</translation>
    </message>
    <message>
        <source>Use this text as the secret of an HMAC</source>
        <translation>Usar este texto como secreto de un HMAC</translation>
    </message>
    <message>
        <source>Pass p&amp;hrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Opens what is encrypted; it is not kept</source>
        <translation>Abre lo que está cifrado; no se guarda</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>optional; else the key ID</source>
        <translation>opcional; si no, el ID de clave</translation>
    </message>
    <message>
        <source>What the keyring calls it</source>
        <translation>Cómo se llama en el llavero</translation>
    </message>
    <message>
        <source>&amp;Follow this file: read it again whenever it changes</source>
        <translation>Segui&amp;r este archivo: leerlo de nuevo cada vez que cambie</translation>
    </message>
    <message>
        <source>The file stays where it is and is read at each start; nothing of it is copied</source>
        <translation>El archivo se queda donde está y se lee en cada inicio; no se copia nada de él</translation>
    </message>
    <message>
        <source>&amp;Keep in the system key store</source>
        <translation>&amp;Guardar en el almacén de claves del sistema</translation>
    </message>
    <message>
        <source>They are there again at the next start</source>
        <translation>Vuelven a estar disponibles en el próximo inicio</translation>
    </message>
    <message>
        <source>No key store is at hand: keys stay until the program ends</source>
        <translation>No hay almacén de claves disponible: las claves se conservan hasta que se cierra el programa</translation>
    </message>
    <message>
        <source>Add the keys of %1</source>
        <translation>Añadir las claves de %1</translation>
    </message>
    <message>
        <source>Open keys</source>
        <translation>Abrir claves</translation>
    </message>
    <message>
        <source>This is more than %L1 characters: not a key.</source>
        <translation>Son más de %L1 caracteres: no es una clave.</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>pegada</translation>
    </message>
    <message>
        <source>Waiting for a key.</source>
        <translation>A la espera de una clave.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Follow file</source>
        <translation>Seguir archivo</translation>
    </message>
    <message numerus="yes">
        <source>Add %n keys</source>
        <translation>
            <numerusform>Añadir %n clave</numerusform>
            <numerusform>Añadir %n claves</numerusform>
        </translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Añadir clave</translation>
    </message>
    <message>
        <source>Add what was recognised (%1)</source>
        <translation>Añadir lo reconocido (%1)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>%1 is followed</source>
        <translation>Siguiendo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n keys added</source>
        <translation>
            <numerusform>%n clave añadida</numerusform>
            <numerusform>%n claves añadidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeyDialogs</name>
    <message>
        <source>made here</source>
        <translation>creada aquí</translation>
    </message>
    <message>
        <source>New key: %1</source>
        <translation>Clave nueva: %1</translation>
    </message>
    <message>
        <source>Open a key</source>
        <translation>Abrir una clave</translation>
    </message>
    <message>
        <source>Secret added</source>
        <translation>Secreto añadido</translation>
    </message>
    <message>
        <source>Making a key…</source>
        <translation>Creando una clave…</translation>
    </message>
    <message>
        <source>Rename key</source>
        <translation>Cambiar nombre de clave</translation>
    </message>
    <message>
        <source>Name in the keyring; empty brings back its own</source>
        <translation>Nombre en el llavero; vacío recupera el propio</translation>
    </message>
    <message>
        <source>Key %1 removed</source>
        <translation>Clave %1 quitada</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeysActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Add keys as text or from a file: JWK, JWKS, PEM, certificate, PKCS #12, OpenSSH</source>
        <translation>Añadir claves como texto o desde un archivo: JWK, JWKS, PEM, certificado, PKCS #12, OpenSSH</translation>
    </message>
    <message>
        <source>Add &amp;Secret…</source>
        <translation>Añadir &amp;secreto…</translation>
    </message>
    <message>
        <source>Add the secret of an HMAC</source>
        <translation>Añadir el secreto de un HMAC</translation>
    </message>
    <message>
        <source>&amp;New Key…</source>
        <translation>&amp;Nueva clave…</translation>
    </message>
    <message>
        <source>Make a key: RSA, EC, Ed25519, Ed448 or a secret</source>
        <translation>Crear una clave: RSA, EC, Ed25519, Ed448 o un secreto</translation>
    </message>
    <message>
        <source>&amp;Fetch…</source>
        <translation>&amp;Descargar…</translation>
    </message>
    <message>
        <source>Fetch the public keys of a server: its JWKS, discovery document or issuer</source>
        <translation>Descargar las claves públicas de un servidor: su JWKS, documento de descubrimiento o emisor</translation>
    </message>
    <message>
        <source>&amp;Filter Keys</source>
        <translation>&amp;Filtrar claves</translation>
    </message>
    <message>
        <source>Type what to look for</source>
        <translation>Escribir qué buscar</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambia&amp;r nombre</translation>
    </message>
    <message>
        <source>Give the key another name</source>
        <translation>Dar otro nombre a la clave</translation>
    </message>
    <message>
        <source>&amp;Keep in the System Key Store</source>
        <translation>&amp;Guardar en el almacén de claves del sistema</translation>
    </message>
    <message>
        <source>Keep the selected keys: they are there again at the next start</source>
        <translation>Guardar las claves seleccionadas: vuelven a estar disponibles en el próximo inicio</translation>
    </message>
    <message>
        <source>Keep for &amp;This Run Only</source>
        <translation>&amp;Conservar solo en esta ejecución</translation>
    </message>
    <message>
        <source>The system key store forgets the selected keys; they are gone when the program ends</source>
        <translation>El almacén de claves del sistema olvida las claves seleccionadas; desaparecen al cerrar el programa</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write the selected keys to a file: JWK, JWKS, PEM</source>
        <translation>Escribir las claves seleccionadas en un archivo: JWK, JWKS, PEM</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Take the selected keys out of the keyring; it can be undone</source>
        <translation>Quitar del llavero las claves seleccionadas; se puede deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo Delete</source>
        <translation>Des&amp;hacer eliminación</translation>
    </message>
    <message>
        <source>Bring back what was deleted last</source>
        <translation>Recuperar lo último que se eliminó</translation>
    </message>
    <message>
        <source>Si&amp;gn in Craft</source>
        <translation>&amp;Firmar en Componer</translation>
    </message>
    <message>
        <source>Make tokens that this key signs</source>
        <translation>Crear tokens que firme esta clave</translation>
    </message>
    <message>
        <source>&amp;Use in Inspect</source>
        <translation>&amp;Usar en Inspeccionar</translation>
    </message>
    <message>
        <source>Check the token in Inspect with this key alone</source>
        <translation>Comprobar el token de Inspeccionar solo con esta clave</translation>
    </message>
    <message>
        <source>Copy &amp;Public Part</source>
        <translation>Copiar parte &amp;pública</translation>
    </message>
    <message>
        <source>Copy the public part in the form that is shown</source>
        <translation>Copiar la parte pública en el formato mostrado</translation>
    </message>
    <message>
        <source>Copy Pri&amp;vate Part</source>
        <translation>Copiar parte pri&amp;vada</translation>
    </message>
    <message>
        <source>Copy the private part; the clipboard is cleared after a while</source>
        <translation>Copiar la parte privada; el portapapeles se vacía al cabo de un rato</translation>
    </message>
    <message>
        <source>Copy &amp;Thumbprint</source>
        <translation>Copiar &amp;huella</translation>
    </message>
    <message>
        <source>Copy the SHA-256 thumbprint (RFC 7638)</source>
        <translation>Copiar la huella SHA-256 (RFC 7638)</translation>
    </message>
    <message>
        <source>Show &amp;Private Part</source>
        <translation>&amp;Mostrar parte privada</translation>
    </message>
    <message>
        <source>Show the private part for a while, or hide it</source>
        <translation>Mostrar la parte privada un rato, u ocultarla</translation>
    </message>
    <message>
        <source>Thumbprint copied</source>
        <translation>Huella copiada</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <translation>El portapapeles no contiene texto</translation>
    </message>
    <message>
        <source>Public part copied</source>
        <translation>Parte pública copiada</translation>
    </message>
    <message>
        <source>Public parts copied as a JWK Set</source>
        <translation>Partes públicas copiadas como JWK Set</translation>
    </message>
    <message>
        <source>Private part copied; the clipboard is cleared after a while</source>
        <translation>Parte privada copiada; el portapapeles se vacía al cabo de un rato</translation>
    </message>
    <message>
        <source>Unlock the file</source>
        <translation>Desbloquear el archivo</translation>
    </message>
    <message>
        <source>Pass phrase; it is remembered until the program ends, and written nowhere</source>
        <translation>Frase de contraseña; se recuerda hasta que se cierra el programa, y no se escribe en ningún sitio</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>ejemplo</translation>
    </message>
    <message numerus="yes">
        <source>%n keys added</source>
        <translation>
            <numerusform>%n clave añadida</numerusform>
            <numerusform>%n claves añadidas</numerusform>
        </translation>
    </message>
    <message>
        <source>keys</source>
        <translation>claves</translation>
    </message>
    <message>
        <source>No form holds these keys together: export pairs of keys and secrets one by one.</source>
        <translation>Ningún formato contiene estas claves juntas: exporte los pares de claves y los secretos uno a uno.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeysPage</name>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nueva clave…</translation>
    </message>
    <message>
        <source>Fetch…</source>
        <translation>Descargar…</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>Filtrar claves</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Shows the keys that hold every word: name, key ID, algorithm, thumbprint, … (Ctrl+F)</source>
        <translation>Muestra las claves que contienen todas las palabras: nombre, ID de clave, algoritmo, huella, … (Ctrl+F)</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Aún no hay claves</translation>
    </message>
    <message>
        <source>Paste one (Ctrl+V), drop a file here, or make a new one.
JWK, JWKS, PEM, certificates, PKCS #12 and OpenSSH keys are read. Private parts are written nowhere unless you keep them in the system key store.</source>
        <translation>Pegue una (Ctrl+V), suelte aquí un archivo o cree una nueva.
Se leen JWK, JWKS, PEM, certificados, PKCS #12 y claves OpenSSH. Las partes privadas no se escriben en ningún sitio, salvo que las guarde en el almacén de claves del sistema.</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Probar un ejemplo</translation>
    </message>
    <message>
        <source>Adds the public key that verifies the sample token of Inspect</source>
        <translation>Añade la clave pública que verifica el token de ejemplo de Inspeccionar</translation>
    </message>
    <message>
        <source>Kept in the system key store</source>
        <translation>Guardadas en el almacén de claves del sistema</translation>
    </message>
    <message>
        <source>Kept for this run only</source>
        <translation>Solo para esta ejecución</translation>
    </message>
    <message>
        <source>No key holds “%1”.</source>
        <translation>Ninguna clave contiene «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n keys</source>
        <translation>
            <numerusform>%1 de %n clave</numerusform>
            <numerusform>%1 de %n claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n clave</numerusform>
            <numerusform>%n claves</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n keys added</source>
        <translation>
            <numerusform>%n clave añadida</numerusform>
            <numerusform>%n claves añadidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeysView</name>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KitActions</name>
    <message>
        <source>&amp;Run the Kit</source>
        <translation>&amp;Ejecutar el kit</translation>
    </message>
    <message>
        <source>Send each chosen token to the address once</source>
        <translation>Enviar cada token elegido una vez a la dirección</translation>
    </message>
    <message>
        <source>Ca&amp;ncel the Run</source>
        <translation>Ca&amp;ncelar la ejecución</translation>
    </message>
    <message>
        <source>End the run; what was answered stays</source>
        <translation>Terminar la ejecución; lo respondido se conserva</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>&amp;Opciones…</translation>
    </message>
    <message>
        <source>Choose token, key and leeway, and how the requests are made</source>
        <translation>Elegir token, clave y tolerancia, y cómo se hacen las peticiones</translation>
    </message>
    <message>
        <source>&amp;Export Kit…</source>
        <translation>E&amp;xportar kit…</translation>
    </message>
    <message>
        <source>Write the chosen tokens to a file for other tools; it can be read by you alone</source>
        <translation>Escribir los tokens elegidos en un archivo para otras herramientas; solo lo puede leer usted</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>Guardar &amp;informe…</translation>
    </message>
    <message>
        <source>Write what the run came to as HTML, Markdown or JUnit XML; no token is in it</source>
        <translation>Escribir el resultado de la ejecución como HTML, Markdown o JUnit XML; no contiene ningún token</translation>
    </message>
    <message>
        <source>&amp;Inspect Token</source>
        <translation>In&amp;speccionar token</translation>
    </message>
    <message>
        <source>Look at the token of this row on the Inspect page</source>
        <translation>Ver el token de esta fila en la página Inspeccionar</translation>
    </message>
    <message>
        <source>&amp;Copy Token</source>
        <translation>&amp;Copiar token</translation>
    </message>
    <message>
        <source>Copy the token of this row, made anew; the clipboard is cleared after a while</source>
        <translation>Copiar el token de esta fila, creado de nuevo; el portapapeles se vacía al cabo de un rato</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copiar como c&amp;url</translation>
    </message>
    <message>
        <source>Copy the request of this row as a command of curl; the clipboard is cleared after a while</source>
        <translation>Copiar la petición de esta fila como orden de curl; el portapapeles se vacía al cabo de un rato</translation>
    </message>
    <message>
        <source>Inspect token</source>
        <translation>Inspeccionar token</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copiar token</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Type where the tokens are sent</source>
        <translation>Escribir a dónde se envían los tokens</translation>
    </message>
    <message>
        <source>&amp;Filter Rows</source>
        <translation>&amp;Filtrar filas</translation>
    </message>
    <message>
        <source>Type what to look for</source>
        <translation>Escribir qué buscar</translation>
    </message>
    <message>
        <source>Only What &amp;Differs</source>
        <translation>Solo las difere&amp;ncias</translation>
    </message>
    <message>
        <source>Show only the rows that came out otherwise than they must</source>
        <translation>Mostrar solo las filas que salieron distintas de lo que debían</translation>
    </message>
    <message>
        <source>Choose &amp;All Shown</source>
        <translation>Elegir &amp;todas las mostradas</translation>
    </message>
    <message>
        <source>Choose every row that is shown, attacks too</source>
        <translation>Elegir todas las filas mostradas, también los ataques</translation>
    </message>
    <message>
        <source>Choose N&amp;one Shown</source>
        <translation>No elegir ninguna &amp;mostrada</translation>
    </message>
    <message>
        <source>Leave out every row that is shown</source>
        <translation>Dejar fuera todas las filas mostradas</translation>
    </message>
    <message>
        <source>Choose &amp;Recommended</source>
        <translation>Elegir las &amp;recomendadas</translation>
    </message>
    <message>
        <source>Choose all but attacks that are to be asked for and questions of taste</source>
        <translation>Elegir todas salvo los ataques que deben pedirse expresamente y las cuestiones de criterio</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Solo: %1</translation>
    </message>
    <message>
        <source>Token copied; the clipboard is cleared after a while</source>
        <translation>Token copiado; el portapapeles se vacía al cabo de un rato</translation>
    </message>
    <message>
        <source>Command copied; the clipboard is cleared after a while</source>
        <translation>Orden copiada; el portapapeles se vacía al cabo de un rato</translation>
    </message>
    <message>
        <source>Export the kit</source>
        <translation>Exportar el kit</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KitDetails</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Why it must fare so</source>
        <translation>Por qué debe ser así</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Qué se respondió</translation>
    </message>
    <message>
        <source>Beginning of the answer</source>
        <translation>Comienzo de la respuesta</translation>
    </message>
    <message>
        <source>Here stands why a row must be accepted or refused, and what came back.</source>
        <translation>Aquí se explica por qué una fila debe aceptarse o rechazarse, y qué se respondió.</translation>
    </message>
    <message>
        <source>Must be %1.</source>
        <translation>Debe ser %1.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KitView</name>
    <message>
        <source>Variants of the token</source>
        <translation>Variantes del token</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::LifetimeEditor</name>
    <message>
        <source>How long after the instant of issue: 15m, 1h30m, 7d; with a minus, before it</source>
        <translation>Cuánto después del instante de emisión: 15m, 1h30m, 7d; con un menos, antes de él</translation>
    </message>
    <message>
        <source>Longer by this</source>
        <translation>Alargar esto</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ListEdit</name>
    <message>
        <source>add…</source>
        <translation>añadir…</translation>
    </message>
    <message>
        <source>Take this out of the list</source>
        <translation>Quitar esto de la lista</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Claves</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>T&amp;iempo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a file that holds a token or a key</source>
        <translation>Abrir un archivo que contenga un token o una clave</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Icons Alone in the Navigation</source>
        <translation>Solo &amp;iconos en la navegación</translation>
    </message>
    <message>
        <source>Show the navigation as icons alone</source>
        <translation>Mostrar la navegación solo con iconos</translation>
    </message>
    <message>
        <source>Open a token or a key</source>
        <translation>Abrir un token o una clave</translation>
    </message>
    <message>
        <source>Move it again</source>
        <translation>Volver a moverlo</translation>
    </message>
    <message>
        <source>A token or secret that was copied here is taken from the clipboard then, unless something else was copied since.</source>
        <translation>Un token o secreto copiado aquí se quita entonces del portapapeles, salvo que se haya copiado otra cosa después.</translation>
    </message>
    <message>
        <source>The clipboard holds a token.</source>
        <translation>El portapapeles contiene un token.</translation>
    </message>
    <message>
        <source>Inspect it</source>
        <translation>Inspeccionarlo</translation>
    </message>
    <message numerus="yes">
        <source>Clipboard clears in %n s</source>
        <translation>
            <numerusform>El portapapeles se vacía en %n s</numerusform>
            <numerusform>El portapapeles se vacía en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <translation>Alto &amp;contraste</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Colours, language, times, clipboard, history and network</source>
        <translation>Colores, idioma, horas, portapapeles, historial y red</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::MakeManyDialog</name>
    <message>
        <source>&amp;Number of tokens</source>
        <translation>&amp;Número de tokens</translation>
    </message>
    <message>
        <source>One for each &amp;row of a CSV file</source>
        <translation>Uno por cada &amp;fila de un archivo CSV</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Crearlos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Make many tokens</source>
        <translation>Crear muchos tokens</translation>
    </message>
    <message>
        <source>Number of tokens</source>
        <translation>Número de tokens</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Archivo CSV</translation>
    </message>
    <message>
        <source>a file whose first row names the columns</source>
        <translation>un archivo cuya primera fila da nombre a las columnas</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Archivo que se escribe</translation>
    </message>
    <message>
        <source>one token a line</source>
        <translation>un token por línea</translation>
    </message>
    <message>
        <source>Values of the form may hold placeholders that each token fills in anew: {{n}} counts from 1, {{uuid}} is a new identifier, and {{column}} takes the value of that column of the CSV file. For example user-{{n}} as sub, and {{uuid}} as jti.</source>
        <translation>Los valores del formulario pueden contener marcadores que cada token rellena de nuevo: {{n}} cuenta desde 1, {{uuid}} es un nuevo identificador y {{column}} toma el valor de esa columna del archivo CSV. Por ejemplo, user-{{n}} como sub, y {{uuid}} como jti.</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Tokens de acceso</translation>
    </message>
    <message>
        <source>Refresh tokens</source>
        <translation>Tokens de refresco</translation>
    </message>
    <message>
        <source>Which tokens</source>
        <translation>Qué tokens</translation>
    </message>
    <message>
        <source>&amp;File to write</source>
        <translation>&amp;Archivo que se escribe</translation>
    </message>
    <message>
        <source>%L1 of %L2 made</source>
        <translation>%L1 de %L2 creados</translation>
    </message>
    <message>
        <source>Choose the file to write.</source>
        <translation>Elija el archivo que se escribe.</translation>
    </message>
    <message>
        <source>Choose the CSV file.</source>
        <translation>Elija el archivo CSV.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tablas (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ManualView</name>
    <message>
        <source>Page of the manual</source>
        <translation>Página del manual</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Leaves the pages that have all of these words; Enter goes to the next place (Ctrl+F)</source>
        <translation>Deja solo las páginas que tienen todas estas palabras; Intro va al lugar siguiente (Ctrl+F)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 – Manual</source>
        <translation>%1 – Manual</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::MaterialCard</name>
    <message>
        <source>Public part</source>
        <translation>Parte pública</translation>
    </message>
    <message>
        <source>JWK</source>
        <translation>JWK</translation>
    </message>
    <message>
        <source>As a JSON Web Key (RFC 7517)</source>
        <translation>Como JSON Web Key (RFC 7517)</translation>
    </message>
    <message>
        <source>PEM</source>
        <translation>PEM</translation>
    </message>
    <message>
        <source>As PEM: SubjectPublicKeyInfo, or PKCS #8 for the private part</source>
        <translation>Como PEM: SubjectPublicKeyInfo, o PKCS #8 para la parte privada</translation>
    </message>
    <message>
        <source>Copy public</source>
        <translation>Copiar pública</translation>
    </message>
    <message>
        <source>Copy the public part as it is shown</source>
        <translation>Copiar la parte pública tal como se muestra</translation>
    </message>
    <message>
        <source>Copy private</source>
        <translation>Copiar privada</translation>
    </message>
    <message>
        <source>Copy the private part, marked as secret; the clipboard is cleared after a while</source>
        <translation>Copiar la parte privada, marcada como secreta; el portapapeles se vacía al cabo de un rato</translation>
    </message>
    <message>
        <source>Show private part</source>
        <translation>Mostrar parte privada</translation>
    </message>
    <message numerus="yes">
        <source>Hides in %n s</source>
        <translation>
            <numerusform>Se oculta en %n s</numerusform>
            <numerusform>Se oculta en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Private part</source>
        <translation>Parte privada</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copiar secreto</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Mostrar secreto</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide it now</source>
        <translation>Ocultarla ahora</translation>
    </message>
    <message numerus="yes">
        <source>Show it for %n s: see that nobody looks over your shoulder</source>
        <translation>
            <numerusform>Mostrarla %n s: asegúrese de que nadie mire por encima de su hombro</numerusform>
            <numerusform>Mostrarla %n s: asegúrese de que nadie mire por encima de su hombro</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nada que mostrar.</translation>
    </message>
    <message>
        <source>A secret has no public part: whoever has it can sign. It is shown on request alone.</source>
        <translation>Un secreto no tiene parte pública: quien lo tenga puede firmar. Solo se muestra si se pide.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Nothing is sent by itself. These allow what you may ask for:</source>
        <translation>Nada se envía por sí solo. Aquí se permite lo que usted puede pedir:</translation>
    </message>
    <message>
        <source>&amp;Fetch keys from other machines</source>
        <translation>&amp;Descargar claves de otros equipos</translation>
    </message>
    <message>
        <source>JWK Sets and discovery documents, when you press Fetch.</source>
        <translation>JWK Sets y documentos de descubrimiento, al pulsar Descargar.</translation>
    </message>
    <message>
        <source>Run the test &amp;kit against other machines</source>
        <translation>Ejecutar el &amp;kit de pruebas contra otros equipos</translation>
    </message>
    <message>
        <source>When you press Run, and have typed the name of the host.</source>
        <translation>Al pulsar Ejecutar, tras escribir el nombre del host.</translation>
    </message>
    <message>
        <source>This machine (127.0.0.1, ::1, localhost) needs no leave. The command line is not affected.</source>
        <translation>Este equipo (127.0.0.1, ::1, localhost) no necesita permiso. La línea de órdenes no se ve afectada.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::NewKeyDialog</name>
    <message>
        <source>For signatures &amp;only (use: sig)</source>
        <translation>Solo para &amp;firmas (use: sig)</translation>
    </message>
    <message>
        <source>Kee&amp;p in the system key store</source>
        <translation>&amp;Guardar en el almacén de claves del sistema</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nueva clave</translation>
    </message>
    <message>
        <source>It is there again at the next start</source>
        <translation>Vuelve a estar disponible en el próximo inicio</translation>
    </message>
    <message>
        <source>No key store is at hand: it is kept until the program ends</source>
        <translation>No hay almacén de claves disponible: se conserva hasta que se cierra el programa</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>Crear clave</translation>
    </message>
    <message>
        <source>What the key is, and what it signs with</source>
        <translation>Qué es la clave y con qué firma</translation>
    </message>
    <message>
        <source>More bits are slower to make and to use</source>
        <translation>Más bits son más lentos de crear y de usar</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> bytes</translation>
    </message>
    <message>
        <source>RFC 7518 wants 32 bytes for HS256, 48 for HS384, 64 for HS512</source>
        <translation>RFC 7518 pide 32 bytes para HS256, 48 para HS384, 64 para HS512</translation>
    </message>
    <message>
        <source>One algorithm is written into the key, which is then refused for others</source>
        <translation>Se escribe un solo algoritmo en la clave, que entonces se rechaza para otros</translation>
    </message>
    <message>
        <source>optional: dev-2026, local, …</source>
        <translation>opcional: dev-2026, local, …</translation>
    </message>
    <message>
        <source>What the keyring calls it</source>
        <translation>Cómo se llama en el llavero</translation>
    </message>
    <message>
        <source>The kid that tokens name it by</source>
        <translation>El kid con el que la nombran los tokens</translation>
    </message>
    <message>
        <source>Own key ID</source>
        <translation>ID de clave propio</translation>
    </message>
    <message>
        <source>Says in the key that it is not for encryption</source>
        <translation>Dice en la clave que no es para cifrado</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>Ta&amp;maño</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Longitud</translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>&amp;Algoritmo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Key &amp;ID</source>
        <translation>&amp;ID de clave</translation>
    </message>
    <message numerus="yes">
        <source>%n bits</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
        </translation>
    </message>
    <message>
        <source>any that fits</source>
        <translation>cualquiera que admita</translation>
    </message>
    <message>
        <source>SHA-256 thumbprint (RFC 7638)</source>
        <translation>Huella SHA-256 (RFC 7638)</translation>
    </message>
    <message>
        <source>The same as the name</source>
        <translation>El mismo que el nombre</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>key ID</source>
        <translation>ID de clave</translation>
    </message>
    <message>
        <source>Making it: large RSA keys take some seconds. Cancel drops it.</source>
        <translation>Creándola: las claves RSA grandes tardan unos segundos. Cancelar la descarta.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Close this notice (Escape)</source>
        <translation>Cerrar este aviso (Esc)</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::OfferBar</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::OfflineMark</name>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Nothing that is shown here leaves this machine. No connection is open, and none is opened unless you ask for it.</source>
        <translation>Nada de lo que se muestra aquí sale de este equipo. No hay ninguna conexión abierta, y no se abre ninguna si usted no la pide.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Preguntando a %1</translation>
    </message>
    <message>
        <source>A connection that you asked for is open. No token and no key is sent.</source>
        <translation>Está abierta una conexión que usted pidió. No se envía ningún token ni ninguna clave.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::OptionsDialog</name>
    <message>
        <source>Options of the test kit</source>
        <translation>Opciones del kit de pruebas</translation>
    </message>
    <message>
        <source>The token that the variants are made from</source>
        <translation>El token a partir del que se crean las variantes</translation>
    </message>
    <message>
        <source>Whichever was changed last</source>
        <translation>Lo último que se modificó</translation>
    </message>
    <message>
        <source>The token in Inspect</source>
        <translation>El token de Inspeccionar</translation>
    </message>
    <message>
        <source>The form of Craft</source>
        <translation>El formulario de Componer</translation>
    </message>
    <message>
        <source>The key that signs; your server must trust it</source>
        <translation>La clave que firma; su servidor debe confiar en ella</translation>
    </message>
    <message>
        <source>The key of the token</source>
        <translation>La clave del token</translation>
    </message>
    <message>
        <source>How long beyond exp, and before nbf, your server still accepts a token</source>
        <translation>Cuánto después de exp, y antes de nbf, su servidor aún acepta un token</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Where the server looks for the token</source>
        <translation>Dónde busca el servidor el token</translation>
    </message>
    <message>
        <source>Authorization: Bearer</source>
        <translation>Authorization: Bearer</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Query parameter</source>
        <translation>Parámetro de consulta</translation>
    </message>
    <message>
        <source>Form field</source>
        <translation>Campo de formulario</translation>
    </message>
    <message>
        <source>JSON member</source>
        <translation>Miembro JSON</translation>
    </message>
    <message>
        <source>Name of the header, cookie, parameter, field or member</source>
        <translation>Nombre de la cabecera, la cookie, el parámetro, el campo o el miembro</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nombre del lugar</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Sent with each request; kept until the program ends, written nowhere</source>
        <translation>Se envía con cada petición; se conserva hasta que se cierra el programa, no se escribe en ningún sitio</translation>
    </message>
    <message>
        <source>Statuses that mean that the token was accepted, like 200-299,304</source>
        <translation>Estados que significan que el token se aceptó, como 200-299,304</translation>
    </message>
    <message>
        <source>Statuses that mean that the token was refused, like 401,403</source>
        <translation>Estados que significan que el token se rechazó, como 401,403</translation>
    </message>
    <message>
        <source>Requests under way at a time</source>
        <translation>Peticiones simultáneas</translation>
    </message>
    <message>
        <source>Requests begun in a second; 0 for no limit</source>
        <translation>Peticiones iniciadas por segundo; 0 para no poner límite</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>How long each request may take</source>
        <translation>Cuánto puede tardar cada petición</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>&amp;Made from</source>
        <translation>A &amp;partir de</translation>
    </message>
    <message>
        <source>&amp;Signed with</source>
        <translation>&amp;Firmados con</translation>
    </message>
    <message>
        <source>&amp;Leeway of the server</source>
        <translation>&amp;Tolerancia del servidor</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>&amp;Token goes into</source>
        <translation>El to&amp;ken va en</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>Cabe&amp;ceras</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>C&amp;uerpo</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>r&amp;efused is</source>
        <translation>&amp;rechazo</translation>
    </message>
    <message>
        <source>&amp;Accepted is</source>
        <translation>&amp;Aceptación</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>per se&amp;cond</source>
        <translation>por se&amp;gundo</translation>
    </message>
    <message>
        <source>t&amp;ime limit</source>
        <translation>&amp;límite de tiempo</translation>
    </message>
    <message>
        <source>At a tim&amp;e</source>
        <translation>A la v&amp;ez</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::OthersView</name>
    <message>
        <source>Answers of other libraries</source>
        <translation>Respuestas de otras bibliotecas</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::OutcomeBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Watch the former tokens again</source>
        <translation>Volver a vigilar los tokens anteriores</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Close this notice (Escape)</source>
        <translation>Cerrar este aviso (Esc)</translation>
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
        <translation>Con formato</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>Laid out for reading; order, numbers and escapes as received</source>
        <translation>Con formato para leer; orden, números y secuencias de escape como se recibieron</translation>
    </message>
    <message>
        <source>Exactly the bytes that were signed</source>
        <translation>Exactamente los bytes que se firmaron</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>%1 that are not UTF-8 text</source>
        <comment>size</comment>
        <translation>%1 que no son texto UTF-8</translation>
    </message>
    <message>
        <source>%1 of JSON</source>
        <comment>size</comment>
        <translation>%1 de JSON</translation>
    </message>
    <message>
        <source>No payload can be shown</source>
        <translation>No se puede mostrar ninguna carga útil</translation>
    </message>
    <message>
        <source>%1 of text that is no JSON</source>
        <comment>size</comment>
        <translation>%1 de texto que no es JSON</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>&amp;Clipboard</source>
        <translation>&amp;Portapapeles</translation>
    </message>
    <message>
        <source>So long after it was copied a token or secret is taken from the clipboard, unless something else was copied since.</source>
        <translation>Pasado este tiempo desde que se copió, un token o secreto se quita del portapapeles, salvo que después se haya copiado otra cosa.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>&amp;Keep the history on the disk</source>
        <translation>&amp;Conservar el historial en el disco</translation>
    </message>
    <message>
        <source>Off: the tokens that were seen go when the program ends. On: they are encrypted with a key from the system key store.</source>
        <translation>Desactivado: los tokens vistos desaparecen cuando el programa termina. Activado: se cifran con una clave del almacén de claves del sistema.</translation>
    </message>
    <message>
        <source>&amp;Days in the history</source>
        <translation>&amp;Días en el historial</translation>
    </message>
    <message>
        <source>What is older is removed.</source>
        <translation>Lo más antiguo se elimina.</translation>
    </message>
    <message>
        <source>&amp;Forget Everything…</source>
        <translation>&amp;Olvidar todo…</translation>
    </message>
    <message>
        <source>Choose what is removed from this machine</source>
        <translation>Elegir lo que se elimina de este equipo</translation>
    </message>
    <message>
        <source>Shows all that is kept on this machine, and removes what you choose.</source>
        <translation>Muestra todo lo que se conserva en este equipo y elimina lo que usted elija.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::RaceCard</name>
    <message>
        <source>Race</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close the outcome of the race</source>
        <translation>Cerrar el resultado de la carrera</translation>
    </message>
    <message>
        <source>Outcome of the race</source>
        <translation>Resultado de la carrera</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::RawJsonView</name>
    <message>
        <source>Indent</source>
        <translation>Sangrar</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactar</translation>
    </message>
    <message>
        <source>Header as JSON</source>
        <translation>Encabezado como JSON</translation>
    </message>
    <message>
        <source>Claims as JSON</source>
        <translation>Claims como JSON</translation>
    </message>
    <message>
        <source>Lay the text out for reading. The token holds it as it stands here</source>
        <translation>Dar formato al texto para leerlo. El token lo contiene tal como está aquí</translation>
    </message>
    <message>
        <source>Take out the white space between values</source>
        <translation>Quitar los espacios en blanco entre valores</translation>
    </message>
    <message>
        <source>%1. The form stays as it was.</source>
        <translation>%1. El formulario queda como estaba.</translation>
    </message>
    <message>
        <source>A value of the form is refused and not shown here.</source>
        <translation>Un valor del formulario se rechaza y no se muestra aquí.</translation>
    </message>
    <message>
        <source>%1, signed exactly as they stand here</source>
        <comment>size</comment>
        <translation>%1, firmados exactamente como están aquí</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ReminderCard</name>
    <message>
        <source>Renewal</source>
        <translation>Renovación</translation>
    </message>
    <message>
        <source>Ask on the &amp;desktop too</source>
        <translation>Preguntar también en el &amp;escritorio</translation>
    </message>
    <message>
        <source>As&amp;k</source>
        <translation>&amp;Preguntar</translation>
    </message>
    <message>
        <source>Time before the expiry from which the renewal is asked for</source>
        <translation>Tiempo antes de la caducidad a partir del que se pregunta por la renovación</translation>
    </message>
    <message>
        <source>How long before its expiry a token is amber and its renewal is asked for: 5m, 1h30m, 2d</source>
        <translation>Cuánto antes de caducar un token se pone ámbar y se pregunta por su renovación: 5m, 1h30m, 2d</translation>
    </message>
    <message>
        <source>before the expiry</source>
        <translation>antes de la caducidad</translation>
    </message>
    <message>
        <source>While another program is in front, the question comes as a notification of the desktop, with its answers. Of a token it shows the name alone.</source>
        <translation>Mientras otro programa esté delante, la pregunta llega como notificación del escritorio, con sus respuestas. Del token solo muestra el nombre.</translation>
    </message>
    <message>
        <source>No token is selected.</source>
        <translation>No hay ningún token seleccionado.</translation>
    </message>
    <message>
        <source>Renewed with %1.</source>
        <translation>Renovado con %1.</translation>
    </message>
    <message>
        <source>It cannot be renewed here. %1</source>
        <translation>No se puede renovar aquí. %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::RenewalBar</name>
    <message>
        <source>Renew now</source>
        <translation>Renovar ahora</translation>
    </message>
    <message>
        <source>Renew Now</source>
        <translation>Renovar ahora</translation>
    </message>
    <message>
        <source>Issue the tokens that wait for an answer anew</source>
        <translation>Emitir de nuevo los tokens que esperan una respuesta</translation>
    </message>
    <message>
        <source>Renew Later</source>
        <translation>Renovar más tarde</translation>
    </message>
    <message>
        <source>Ask again when half of the time is over</source>
        <translation>Volver a preguntar cuando haya pasado la mitad del tiempo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Stop Watching What Ends</source>
        <translation>Dejar de vigilar lo que termina</translation>
    </message>
    <message>
        <source>Take the tokens that wait for an answer off the list; it can be undone</source>
        <translation>Quitar de la lista los tokens que esperan una respuesta; se puede deshacer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>%1 renews now, %2 asks again later, %3 stops watching.</source>
        <translation>%1 renueva ahora, %2 vuelve a preguntar más tarde, %3 deja de vigilar.</translation>
    </message>
    <message>
        <source>It cannot be renewed here. %1</source>
        <translation>No se puede renovar aquí. %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::RenewalNotice</name>
    <message>
        <source>Renew it, or be asked again later.</source>
        <translation>Renuévelo, o deje que se le pregunte más tarde.</translation>
    </message>
    <message>
        <source>It cannot be renewed here; the window says why.</source>
        <translation>No se puede renovar aquí; la ventana dice por qué.</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Renovar ahora</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dejar</translation>
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
        <translation>La petición y su respuesta</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copiar como c&amp;url</translation>
    </message>
    <message>
        <source>Copy the request as a command of curl; its secrets are variables of the shell</source>
        <translation>Copiar la petición como orden de curl; sus secretos son variables del shell</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::RequestsCard</name>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Filtrar peticiones</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Shows the requests that hold every word: path, status, user, reason, … (Ctrl+F)</source>
        <translation>Muestra las peticiones que contienen todas las palabras: ruta, estado, usuario, motivo, … (Ctrl+F)</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Only refused</source>
        <translation>Solo rechazadas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Nothing was asked yet. Start the API and log in with curl, or do it here: each step and each refusal is listed with its reason.</source>
        <translation>Aún no se ha pedido nada. Inicie la API e inicie sesión con curl, o hágalo aquí: cada paso y cada rechazo se muestran con su motivo.</translation>
    </message>
    <message>
        <source>Nothing was asked yet. Try:
%1</source>
        <translation>Aún no se ha pedido nada. Pruebe:
%1</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>No se rechazó nada.</translation>
    </message>
    <message>
        <source>No request holds “%1”.</source>
        <translation>Ninguna petición contiene «%1».</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::RequestsView</name>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ResponseCard</name>
    <message>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>OAuth response</source>
        <translation>Respuesta OAuth</translation>
    </message>
    <message>
        <source>OAuth response, tokens abridged</source>
        <translation>Respuesta OAuth, tokens abreviados</translation>
    </message>
    <message>
        <source>Copy the tokens as JSON, as a command, or as a program that verifies them</source>
        <translation>Copiar los tokens como JSON, como orden o como programa que los verifica</translation>
    </message>
    <message>
        <source>Write the tokens to a file</source>
        <translation>Escribir los tokens en un archivo</translation>
    </message>
    <message>
        <source>Nothing to answer with yet</source>
        <translation>Aún no hay nada que responder</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ResultCard</name>
    <message>
        <source>✓ verified</source>
        <translation>✓ verificado</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>sin firmar</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>no comprobado</translation>
    </message>
    <message>
        <source>✗ not verified</source>
        <translation>✗ no verificado</translation>
    </message>
    <message>
        <source>active · %1</source>
        <translation>activo · %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>valid in %1</source>
        <translation>válido en %1</translation>
    </message>
    <message>
        <source>issued in the future</source>
        <translation>emitido en el futuro</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>no caduca nunca</translation>
    </message>
    <message>
        <source>time malformed</source>
        <translation>hora mal formada</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>sin horas</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copiar token</translation>
    </message>
    <message>
        <source>Bearer header</source>
        <translation>Cabecera Bearer</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspeccionar</translation>
    </message>
    <message>
        <source>Copy the token; the clipboard is cleared after a while</source>
        <translation>Copiar el token; el portapapeles se vacía al cabo de un rato</translation>
    </message>
    <message>
        <source>Copy Authorization: Bearer and the token, RFC 6750 §2.1</source>
        <translation>Copiar Authorization: Bearer y el token, RFC 6750 §2.1</translation>
    </message>
    <message>
        <source>Look at the token on the Inspect page</source>
        <translation>Ver el token en la página Inspeccionar</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de refresco</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::RunCard</name>
    <message>
        <source>Run against</source>
        <translation>Ejecutar contra</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opciones…</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>Token, key and leeway, and how the requests are made (Ctrl+Shift+O)</source>
        <translation>Token, clave y tolerancia, y cómo se hacen las peticiones (Ctrl+Mayús+O)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Method of the requests</source>
        <translation>Método de las peticiones</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>A route of your API that needs a token. It is remembered without its query, which may hold a secret.</source>
        <translation>Una ruta de su API que necesite un token. Se recuerda sin su consulta, que puede contener un secreto.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message numerus="yes">
        <source>Run %n tokens</source>
        <translation>
            <numerusform>Ejecutar %n token</numerusform>
            <numerusform>Ejecutar %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the run; what was answered stays (Esc)</source>
        <translation>Termina la ejecución; lo respondido se conserva (Esc)</translation>
    </message>
    <message>
        <source>Sends each chosen token once (Ctrl+Return)</source>
        <translation>Envía cada token elegido una vez (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>A&amp;llow sending to other machines</source>
        <translation>&amp;Permitir el envío a otros equipos</translation>
    </message>
    <message>
        <source>Sets what the settings say under Network; it can be taken back there</source>
        <translation>Cambia lo que dicen los ajustes en Red; allí se puede revertir</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SecretDialog</name>
    <message>
        <source>Add a secret</source>
        <translation>Añadir un secreto</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secreto</translation>
    </message>
    <message>
        <source>The secret that signs HS256, HS384 and HS512. Kept until the program ends</source>
        <translation>El secreto que firma HS256, HS384 y HS512. Se conserva hasta que se cierra el programa</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Show the secret while it is typed</source>
        <translation>Mostrar el secreto mientras se escribe</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Codificación</translation>
    </message>
    <message>
        <source>How the text stands for the bytes of the secret. Most libraries take the text itself</source>
        <translation>Cómo representa el texto los bytes del secreto. La mayoría de las bibliotecas toma el propio texto</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>optional: staging, local, …</source>
        <translation>opcional: staging, local, …</translation>
    </message>
    <message>
        <source>What the keyring calls it</source>
        <translation>Cómo se llama en el llavero</translation>
    </message>
    <message>
        <source>shorter than RFC 7518 wants for HS256 (256 bits); it works, and is reported</source>
        <translation>más corto de lo que pide RFC 7518 para HS256 (256 bits); funciona, y se informa de ello</translation>
    </message>
    <message>
        <source>long enough for %1</source>
        <translation>bastante largo para %1</translation>
    </message>
    <message>
        <source>Text (UTF-8)</source>
        <translation>Texto (UTF-8)</translation>
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
        <translation>Añadir secreto</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Type or paste the secret.</source>
        <translation>Escriba o pegue el secreto.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SessionTree</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SessionsActions</name>
    <message>
        <source>&amp;Start the API</source>
        <translation>&amp;Iniciar la API</translation>
    </message>
    <message>
        <source>Start or stop the local API; it listens on this machine alone</source>
        <translation>Iniciar o detener la API local; solo escucha en este equipo</translation>
    </message>
    <message>
        <source>Copy &amp;Address of the API</source>
        <translation>Copiar &amp;dirección de la API</translation>
    </message>
    <message>
        <source>Copy the address of the API</source>
        <translation>Copiar la dirección de la API</translation>
    </message>
    <message>
        <source>O&amp;ptions of the API…</source>
        <translation>O&amp;pciones de la API…</translation>
    </message>
    <message>
        <source>Choose the signing key, HTTPS, the pages that may ask, and what access tokens look like</source>
        <translation>Elegir la clave de firma, HTTPS, las páginas que pueden hacer peticiones y el aspecto de los tokens de acceso</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Dirección copiada</translation>
    </message>
    <message>
        <source>&amp;Log In as the Selected User</source>
        <translation>Iniciar &amp;sesión como el usuario seleccionado</translation>
    </message>
    <message>
        <source>Log in without a password, which begins a family of tokens</source>
        <translation>Iniciar sesión sin contraseña, lo que empieza una familia de tokens</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Refrescar</translation>
    </message>
    <message>
        <source>Exchange the current refresh token of the selected session</source>
        <translation>Canjear el token de refresco vigente de la sesión seleccionada</translation>
    </message>
    <message>
        <source>Re&amp;play a Consumed Token</source>
        <translation>Reu&amp;tilizar un token consumido</translation>
    </message>
    <message>
        <source>Bring a refresh token again that was consumed, as a thief would: the selected one, or the last</source>
        <translation>Presentar de nuevo un token de refresco consumido, como haría un ladrón: el seleccionado, o el último</translation>
    </message>
    <message>
        <source>Ra&amp;ce Refreshes</source>
        <translation>&amp;Carrera de refrescos</translation>
    </message>
    <message>
        <source>Exchange one refresh token many times at once, and see who wins</source>
        <translation>Canjear un token de refresco muchas veces a la vez, y ver quién gana</translation>
    </message>
    <message>
        <source>Log &amp;Out</source>
        <translation>C&amp;errar sesión</translation>
    </message>
    <message>
        <source>Revoke the access token until it expires, and its family</source>
        <translation>Revocar el token de acceso hasta que caduque, y su familia</translation>
    </message>
    <message>
        <source>Re&amp;voke the Family</source>
        <translation>Re&amp;vocar la familia</translation>
    </message>
    <message>
        <source>End the selected session for good: no token of it is exchanged any more</source>
        <translation>Terminar para siempre la sesión seleccionada: ya no se canjea ningún token suyo</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>Vi&amp;gilar</translation>
    </message>
    <message>
        <source>Put the session on the watch list: it asks to be refreshed in time</source>
        <translation>Poner la sesión en la lista de vigilancia: pide a tiempo que se refresque</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>I&amp;nspeccionar</translation>
    </message>
    <message>
        <source>Look at the newest access token of the session, or at the selected token, on the Inspect page</source>
        <translation>Ver el token de acceso más reciente de la sesión, o el token seleccionado, en la página Inspeccionar</translation>
    </message>
    <message>
        <source>Copy &amp;Tokens</source>
        <translation>Copiar to&amp;kens</translation>
    </message>
    <message>
        <source>Copy the newest tokens of the session as JSON; the clipboard is cleared after a while</source>
        <translation>Copiar los tokens más recientes de la sesión como JSON; el portapapeles se vacía al cabo de un rato</translation>
    </message>
    <message>
        <source>&amp;Details of the Request…</source>
        <translation>&amp;Detalles de la petición…</translation>
    </message>
    <message>
        <source>Everything of the selected request and its answer, secrets masked</source>
        <translation>Todo sobre la petición seleccionada y su respuesta, con los secretos ocultos</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copiar como c&amp;url</translation>
    </message>
    <message>
        <source>Copy the selected request as a command of curl; its secrets are variables of the shell</source>
        <translation>Copiar la petición seleccionada como orden de curl; sus secretos son variables del shell</translation>
    </message>
    <message>
        <source>&amp;Filter Requests</source>
        <translation>&amp;Filtrar peticiones</translation>
    </message>
    <message>
        <source>Type what to look for</source>
        <translation>Escribir qué buscar</translation>
    </message>
    <message>
        <source>Only What Was &amp;Refused</source>
        <translation>Solo lo rec&amp;hazado</translation>
    </message>
    <message>
        <source>Show only the requests that were refused</source>
        <translation>Mostrar solo las peticiones que se rechazaron</translation>
    </message>
    <message>
        <source>C&amp;lear the Log</source>
        <translation>Vaciar e&amp;l registro</translation>
    </message>
    <message>
        <source>Take all requests off the list</source>
        <translation>Quitar todas las peticiones de la lista</translation>
    </message>
    <message>
        <source>&amp;Export Requests…</source>
        <translation>E&amp;xportar peticiones…</translation>
    </message>
    <message>
        <source>Write the requests to a file as JSON; no secret is in it</source>
        <translation>Escribir las peticiones en un archivo como JSON; no contiene ningún secreto</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <translation>Iniciar sesión como %1</translation>
    </message>
    <message>
        <source>Session %1 is watched</source>
        <translation>La sesión %1 se está vigilando</translation>
    </message>
    <message>
        <source>Copied; the clipboard is cleared after a while</source>
        <translation>Copiado; el portapapeles se vacía al cabo de un rato</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Orden copiada</translation>
    </message>
    <message>
        <source>Command copied; its secrets are variables of the shell</source>
        <translation>Orden copiada; sus secretos son variables del shell</translation>
    </message>
    <message>
        <source>Export the requests</source>
        <translation>Exportar las peticiones</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>&amp;Stop the API</source>
        <translation>&amp;Detener la API</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SessionsCard</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>How many refreshes race</source>
        <translation>Cuántos refrescos compiten</translation>
    </message>
    <message>
        <source>Nobody is logged in. Choose a user above and press Log in as, or start the API and log in with curl.</source>
        <translation>Nadie ha iniciado sesión. Elija un usuario arriba y pulse Iniciar sesión como, o inicie la API e inicie sesión con curl.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refrescar</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Reutilizar</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message numerus="yes">
        <source>%n older sessions are not shown</source>
        <translation>
            <numerusform>%n sesión más antigua no se muestra</numerusform>
            <numerusform>%n sesiones más antiguas no se muestran</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SessionsPage</name>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Añadir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
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
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Every setting is as at the first start</source>
        <translation>Todos los ajustes están como en el primer inicio</translation>
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
        <translation>ahora</translation>
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
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>No key does anything called so.</source>
        <translation>Ninguna tecla hace nada que se llame así.</translation>
    </message>
    <message>
        <source>Search by what it does or by its keys</source>
        <translation>Buscar por lo que hace o por sus teclas</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Buscar en los atajos</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SignCard</name>
    <message>
        <source>Make a key</source>
        <translation>Crear una clave</translation>
    </message>
    <message>
        <source>One key for both</source>
        <translation>Una clave para ambos</translation>
    </message>
    <message>
        <source>Sign with</source>
        <translation>Firmar con</translation>
    </message>
    <message>
        <source>Sign the access token and the refresh token with the same key</source>
        <translation>Firmar el token de acceso y el de refresco con la misma clave</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nueva clave…</translation>
    </message>
    <message>
        <source>Make a key, or add one that you have</source>
        <translation>Crear una clave, o añadir una que ya tenga</translation>
    </message>
    <message>
        <source>&amp;Make a key…</source>
        <translation>&amp;Crear una clave…</translation>
    </message>
    <message>
        <source>&amp;Paste a key…</source>
        <translation>&amp;Pegar una clave…</translation>
    </message>
    <message>
        <source>&amp;Open a key file…</source>
        <translation>&amp;Abrir un archivo de claves…</translation>
    </message>
    <message>
        <source>Type a &amp;secret…</source>
        <translation>Escribir un &amp;secreto…</translation>
    </message>
    <message>
        <source>A token is signed with a key, and there is none yet. Make one to try with, or add your own; it stays on this machine until the program ends.</source>
        <translation>Un token se firma con una clave, y aún no hay ninguna. Cree una para probar o añada la suya; se queda en este equipo hasta que se cierra el programa.</translation>
    </message>
    <message>
        <source>A new random secret of 256 bits, for HS256</source>
        <translation>Un nuevo secreto aleatorio de 256 bits, para HS256</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresco</translation>
    </message>
    <message>
        <source>Key that signs</source>
        <translation>Clave que firma</translation>
    </message>
    <message>
        <source>Key that signs the refresh token</source>
        <translation>Clave que firma el token de refresco</translation>
    </message>
    <message>
        <source>The keys that can sign</source>
        <translation>Las claves que pueden firmar</translation>
    </message>
    <message>
        <source>Choose a key</source>
        <translation>Elija una clave</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>What this key can sign with; none makes a token that nobody should accept</source>
        <translation>Con qué puede firmar esta clave; none crea un token que nadie debería aceptar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SignatureTab</name>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
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
        <translation>Diferencias y tolerancias</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SkewView</name>
    <message>
        <source>Offsets</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>At which instants: seconds, or 5m, 1h30m, −1d, parted by commas. Empty: the usual ones</source>
        <translation>En qué instantes: segundos, o 5m, 1h30m, −1d, separados por comas. Vacío: los habituales</translation>
    </message>
    <message>
        <source>Leeways</source>
        <translation>Tolerancias</translation>
    </message>
    <message>
        <source>With how much leeway: seconds, or 5m, parted by commas. Empty: the usual ones</source>
        <translation>Con cuánta tolerancia: segundos, o 5m, separados por comas. Vacío: las habituales</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Contadas desde</translation>
    </message>
    <message>
        <source>What the offsets are counted from; from now, a verifier&apos;s clock is ahead or behind by them</source>
        <translation>Desde dónde se cuentan las diferencias; desde ahora, son lo que adelanta o atrasa el reloj de un verificador</translation>
    </message>
    <message>
        <source>around exp</source>
        <translation>en torno a exp</translation>
    </message>
    <message>
        <source>around now</source>
        <translation>en torno a ahora</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no exp: now</source>
        <translation>sin exp: ahora</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::TestKitPage</name>
    <message>
        <source>Nothing to vary yet</source>
        <translation>Aún no hay nada que variar</translation>
    </message>
    <message>
        <source>Paste a token that your server accepts into Inspect, with its key, or make one in Craft.
The test kit makes some eighty good and bad variants of it, and tells which of them your server takes for the wrong thing.</source>
        <translation>Pegue en Inspeccionar un token que su servidor acepte, con su clave, o cree uno en Componer.
El kit de pruebas crea unas ochenta variantes buenas y malas de él, y dice con cuáles se equivoca su servidor.</translation>
    </message>
    <message>
        <source>Go to Inspect</source>
        <translation>Ir a Inspeccionar</translation>
    </message>
    <message>
        <source>Paste a token there</source>
        <translation>Pegar un token allí</translation>
    </message>
    <message>
        <source>Make one in Craft</source>
        <translation>Crear uno en Componer</translation>
    </message>
    <message>
        <source>Fill in a form</source>
        <translation>Rellenar un formulario</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Probar un ejemplo</translation>
    </message>
    <message>
        <source>Puts a token into Inspect, and its secret into the keyring</source>
        <translation>Pone un token en Inspeccionar, y su secreto en el llavero</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrar filas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Shows the rows that hold every word: name, what is wrong, group, status, … (Ctrl+F)</source>
        <translation>Muestra las filas que contienen todas las palabras: nombre, qué está mal, grupo, estado, … (Ctrl+F)</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Solo las diferencias</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose which tokens are run and exported</source>
        <translation>Elegir qué tokens se ejecutan y exportan</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Añadir una clave…</translation>
    </message>
    <message>
        <source>Paste a secret or a private key, or read one from a file</source>
        <translation>Pegar un secreto o una clave privada, o leerlos de un archivo</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Elegir otro…</translation>
    </message>
    <message>
        <source>Choose another token or key</source>
        <translation>Elegir otro token u otra clave</translation>
    </message>
    <message>
        <source>Export kit</source>
        <translation>Exportar kit</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Making the tokens…</source>
        <translation>Creando los tokens…</translation>
    </message>
    <message>
        <source>No key to sign with</source>
        <translation>No hay clave con la que firmar</translation>
    </message>
    <message>
        <source>No kit can be made of this</source>
        <translation>No se puede hacer un kit con esto</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Aún no ejecutado</translation>
    </message>
    <message>
        <source>Nothing was run yet.</source>
        <translation>Aún no se ha ejecutado nada.</translation>
    </message>
    <message>
        <source>No row came out otherwise than it must.</source>
        <translation>Ninguna fila salió distinta de lo que debía.</translation>
    </message>
    <message>
        <source>No row holds “%1”.</source>
        <translation>Ninguna fila contiene «%1».</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::TestTimeNotice</name>
    <message>
        <source>Time stands still at %1.</source>
        <translation>El tiempo está detenido en %1.</translation>
    </message>
    <message>
        <source>Time runs %1 times as fast as real time.</source>
        <translation>El tiempo corre %1 veces más rápido que el real.</translation>
    </message>
    <message>
        <source>The clock is %1 behind real time.</source>
        <translation>El reloj va %1 por detrás del tiempo real.</translation>
    </message>
    <message>
        <source>The clock is %1 ahead of real time.</source>
        <translation>El reloj va %1 por delante del tiempo real.</translation>
    </message>
    <message>
        <source>Judged at test time</source>
        <translation>Juzgado a la hora de prueba</translation>
    </message>
    <message>
        <source>Back to real time</source>
        <translation>Volver al tiempo real</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::TimelineHeader</name>
    <message>
        <source>Distance from now</source>
        <translation>Distancia desde ahora</translation>
    </message>
    <message>
        <source>%1 (%2)
All tokens are on this axis; it is finer near now.</source>
        <translation>%1 (%2)
Todos los tokens están en este eje; es más fino cerca de ahora.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::TimesSection</name>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Day and month in words</source>
        <translation>Día y mes en palabras</translation>
    </message>
    <message>
        <source>ISO 8601, with the offset</source>
        <translation>ISO 8601, con el desfase</translation>
    </message>
    <message>
        <source>Seconds since 1970, as in the claims</source>
        <translation>Segundos desde 1970, como en los claims</translation>
    </message>
    <message>
        <source>UTC and the number are in the tool tip of every time.</source>
        <translation>UTC y el número están en la información emergente de cada hora.</translation>
    </message>
    <message>
        <source>&amp;Expires soon</source>
        <translation>&amp;Caduca pronto</translation>
    </message>
    <message>
        <source>So long before its expiry a token is amber, and its renewal is asked for: 5m, 1h30m, 2d.</source>
        <translation>Con esta antelación a su caducidad, un token se muestra en ámbar y se pide renovarlo: 5m, 1h30m, 2d.</translation>
    </message>
    <message>
        <source>The zone that times are shown in</source>
        <translation>La zona en la que se muestran las horas</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>Como el sistema (%1)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Type a part of its name: “berlin”.</source>
        <translation>Escriba una parte de su nombre: «berlin».</translation>
    </message>
    <message>
        <source>There is no time zone of this name.</source>
        <translation>No hay ninguna zona horaria con este nombre.</translation>
    </message>
    <message>
        <source>Now it is %1.</source>
        <translation>Hora actual: %1.</translation>
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
        <translation>Son %L1 caracteres: más que cualquier token. Un token puede tener 4 MiB.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Replace the text by what the clipboard holds</source>
        <translation>Reemplazar el texto por lo que contiene el portapapeles</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open a file that holds a token or a key</source>
        <translation>Abrir un archivo que contenga un token o una clave</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Take the text away</source>
        <translation>Quitar el texto</translation>
    </message>
    <message>
        <source>Paste a token, an Authorization header, a cookie, a URL or any text that holds one</source>
        <translation>Pegue un token, una cabecera Authorization, una cookie, una URL o cualquier texto que contenga uno</translation>
    </message>
    <message>
        <source>Paste a token, or anything that holds one</source>
        <translation>Pegue un token, o cualquier cosa que contenga uno</translation>
    </message>
    <message>
        <source>Tokens found in the text</source>
        <translation>Tokens encontrados en el texto</translation>
    </message>
    <message>
        <source>Token %1/%2</source>
        <comment>the second of three</comment>
        <translation>Token %1/%2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>line breaks taken out</source>
        <translation>saltos de línea quitados</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::Tour</name>
    <message>
        <source>Paste a token</source>
        <translation>Pegar un token</translation>
    </message>
    <message>
        <source>Or anything that holds one: a header, a cookie, a URL, a curl command. It stays on this machine.</source>
        <translation>O cualquier cosa que contenga uno: un encabezado, una cookie, una URL, una orden curl. No sale de este equipo.</translation>
    </message>
    <message>
        <source>Read the verdict</source>
        <translation>Leer el veredicto</translation>
    </message>
    <message>
        <source>It appears here: signature, time and claims, each with the reason. Without a key it says not checked, for nobody can know.</source>
        <translation>Aparece aquí: firma, tiempo y claims, cada uno con el motivo. Sin una clave dice «no comprobado», pues nadie puede saberlo.</translation>
    </message>
    <message>
        <source>Move the clock</source>
        <translation>Mover el reloj</translation>
    </message>
    <message>
        <source>Do not wait for a token to expire: set the time to the second before, and watch. The clock of the machine is not touched.</source>
        <translation>No espere a que un token caduque: ponga la hora en el segundo anterior y observe. El reloj del equipo no se toca.</translation>
    </message>
    <message>
        <source>Make tokens</source>
        <translation>Crear tokens</translation>
    </message>
    <message>
        <source>Fill in a form and get a signed token, or a pair. Wrong ones too: the page warns, and obeys.</source>
        <translation>Rellene un formulario y obtenga un token firmado, o un par. También incorrectos: la página avisa y obedece.</translation>
    </message>
    <message>
        <source>Try your client</source>
        <translation>Probar su cliente</translation>
    </message>
    <message>
        <source>A small API with users: log in, expiry, refresh, reuse, log out, without building one.</source>
        <translation>Una pequeña API con usuarios: inicio de sesión, caducidad, refresco, reutilización y cierre de sesión, sin tener que construir una.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>End the tour (Esc); the Help menu has it again</source>
        <translation>Terminar el recorrido (Esc); vuelve a estar en el menú Ayuda</translation>
    </message>
    <message>
        <source>The step before (Left)</source>
        <translation>El paso anterior (Izquierda)</translation>
    </message>
    <message>
        <source>The next step (Right)</source>
        <translation>El paso siguiente (Derecha)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::UserActions</name>
    <message>
        <source>&amp;Add User…</source>
        <translation>&amp;Añadir usuario…</translation>
    </message>
    <message>
        <source>Add somebody who logs in</source>
        <translation>Añadir a alguien que inicia sesión</translation>
    </message>
    <message>
        <source>&amp;Edit User…</source>
        <translation>&amp;Editar usuario…</translation>
    </message>
    <message>
        <source>Change name, e-mail, roles, scope or password of the selected user</source>
        <translation>Cambiar nombre, correo, roles, ámbito o contraseña del usuario seleccionado</translation>
    </message>
    <message>
        <source>&amp;Delete Users</source>
        <translation>E&amp;liminar usuarios</translation>
    </message>
    <message>
        <source>Delete the selected users; it can be undone. Their sessions are refused as long as they are gone</source>
        <translation>Eliminar los usuarios seleccionados; se puede deshacer. Sus sesiones se rechazan mientras no estén</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::UserDelegate</name>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::UserDialog</name>
    <message>
        <source>Needs a &amp;password</source>
        <translation>Necesita &amp;contraseña</translation>
    </message>
    <message>
        <source>&amp;Disabled</source>
        <translation>&amp;Desactivado</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Añadir un usuario</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Usuario %1</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Añadir usuario</translation>
    </message>
    <message>
        <source>Change user</source>
        <translation>Modificar usuario</translation>
    </message>
    <message>
        <source>What the user logs in with, and the claim username</source>
        <translation>Con qué inicia sesión el usuario, y el claim username</translation>
    </message>
    <message>
        <source>What GET /profile tells</source>
        <translation>Lo que dice GET /profile</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>The claim roles: words between commas; “admin” may ask for GET /users</source>
        <translation>El claim roles: palabras separadas por comas; «admin» puede pedir GET /users</translation>
    </message>
    <message>
        <source>optional: admin, auditor, …</source>
        <translation>opcional: admin, auditor, …</translation>
    </message>
    <message>
        <source>The claim scope: words between spaces</source>
        <translation>El claim scope: palabras separadas por espacios</translation>
    </message>
    <message>
        <source>optional: read write</source>
        <translation>opcional: read write</translation>
    </message>
    <message>
        <source>Without one the name is enough: for a client that sends none</source>
        <translation>Sin ella basta el nombre: para un cliente que no envía ninguna</translation>
    </message>
    <message>
        <source>Kept as a salted scrypt hash alone</source>
        <translation>Se guarda solo como hash scrypt con sal</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Cannot log in, and no token of this user is good</source>
        <translation>No puede iniciar sesión, y ningún token de este usuario es válido</translation>
    </message>
    <message>
        <source>User&amp;name</source>
        <translation>&amp;Nombre de usuario</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Corr&amp;eo</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Roles</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>Ám&amp;bito</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tal cual</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>la contraseña</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::UsersView</name>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>No users: Ctrl+N adds one, who can log in.</source>
        <translation>No hay usuarios: Ctrl+N añade uno, que puede iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ValidityBar</name>
    <message>
        <source>Validity</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>The times cannot be read</source>
        <translation>No se pueden leer las horas</translation>
    </message>
    <message>
        <source>Issued at %1</source>
        <translation>Emitido el %1</translation>
    </message>
    <message>
        <source>Not valid before %1</source>
        <translation>No válido antes del %1</translation>
    </message>
    <message>
        <source>Expires at %1</source>
        <translation>Caduca el %1</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>No caduca nunca</translation>
    </message>
    <message>
        <source>Leeway %1</source>
        <translation>Tolerancia %1</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Ahora %1</translation>
    </message>
    <message>
        <source>leeway %1</source>
        <translation>tolerancia %1</translation>
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
        <translation>hora de prueba %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>Here: %1 (%2)</source>
        <translation>Aquí: %1 (%2)</translation>
    </message>
    <message>
        <source>Each stretch has a scale of its own; their order is right.</source>
        <translation>Cada tramo tiene su propia escala; el orden es correcto.</translation>
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
        <translation>Veredicto</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::WatchActions</name>
    <message>
        <source>&amp;Watch What Is Copied</source>
        <translation>&amp;Vigilar lo copiado</translation>
    </message>
    <message>
        <source>Watch every token that the clipboard holds</source>
        <translation>Vigilar todos los tokens que contiene el portapapeles</translation>
    </message>
    <message>
        <source>&amp;Renew Now</source>
        <translation>&amp;Renovar ahora</translation>
    </message>
    <message>
        <source>Issue the selected tokens anew, with those that belong to them: same claims, same key, new times</source>
        <translation>Emitir de nuevo los tokens seleccionados, con los que les corresponden: mismos claims, misma clave, nuevas horas</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspeccionar</translation>
    </message>
    <message>
        <source>Look at the token on the Inspect page</source>
        <translation>Ver el token en la página Inspeccionar</translation>
    </message>
    <message>
        <source>&amp;Copy Token</source>
        <translation>&amp;Copiar token</translation>
    </message>
    <message>
        <source>Copy the selected tokens, a pair as JSON; the clipboard is cleared after a while</source>
        <translation>Copiar los tokens seleccionados, un par como JSON; el portapapeles se vacía al cabo de un rato</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>Give the token another name</source>
        <translation>Dar otro nombre al token</translation>
    </message>
    <message>
        <source>&amp;Stop Watching</source>
        <translation>&amp;Dejar de vigilar</translation>
    </message>
    <message>
        <source>Take the selected tokens off the list; it can be undone</source>
        <translation>Quitar de la lista los tokens seleccionados; se puede deshacer</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>El portapapeles no contiene texto.</translation>
    </message>
    <message>
        <source>The clipboard holds no token.</source>
        <translation>El portapapeles no contiene ningún token.</translation>
    </message>
    <message>
        <source>Watched already</source>
        <translation>Ya en vigilancia</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens watched</source>
        <translation>
            <numerusform>%n token en vigilancia</numerusform>
            <numerusform>%n tokens en vigilancia</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied; the clipboard is cleared after a while</source>
        <translation>Copiado; el portapapeles se vacía al cabo de un rato</translation>
    </message>
    <message>
        <source>Select a token.</source>
        <translation>Seleccione un token.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::WatchDelegate</name>
    <message>
        <source>Name of the token</source>
        <translation>Nombre del token</translation>
    </message>
    <message>
        <source>its own name</source>
        <translation>su propio nombre</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::WatchPage</name>
    <message>
        <source>Paste a token</source>
        <translation>Pegar un token</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Renovar ahora</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspeccionar</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <source>No token is watched yet</source>
        <translation>Aún no se vigila ningún token</translation>
    </message>
    <message>
        <source>Paste one (Ctrl+V), or press Ctrl+Shift+W on the Inspect or Craft page. Each counts down to its end, turns amber in time, and is renewed when you say so: same claims, same key, new times.
Watched tokens are in memory alone, and gone when the program ends.</source>
        <translation>Pegue uno (Ctrl+V), o pulse Ctrl+Mayús+W en la página Inspeccionar o Componer. Cada uno cuenta atrás hasta su fin, se pone ámbar a tiempo y se renueva cuando usted lo diga: mismos claims, misma clave, nuevas horas.
Los tokens vigilados están solo en memoria, y desaparecen al cerrar el programa.</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Crear uno</translation>
    </message>
    <message>
        <source>Make a token or a pair on the Craft page, and watch it from there</source>
        <translation>Crear un token o un par en la página Componer, y vigilarlo desde allí</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Probar un ejemplo</translation>
    </message>
    <message>
        <source>Watch a pair whose renewal is asked for in a quarter of a minute, and one that ended</source>
        <translation>Vigilar un par por cuya renovación se pregunta en un cuarto de minuto, y uno que terminó</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no token in what was dropped.</source>
        <translation>No hay ningún token en lo que se soltó.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::WatchView</name>
    <message>
        <source>Watched tokens</source>
        <translation>Tokens vigilados</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::WhatsThis</name>
    <message>
        <source>The pages of the program. Up and Down go from one to the next.</source>
        <translation>Las páginas del programa. Arriba y Abajo pasan de una a otra.</translation>
    </message>
    <message>
        <source>Moves the clock that every verdict is given by. The clock of the machine is not touched.</source>
        <translation>Mueve el reloj con el que se da cada veredicto. El reloj del equipo no se toca.</translation>
    </message>
    <message>
        <source>Paste a token here, or anything that holds one. It stays as you pasted it; a defect is underlined.</source>
        <translation>Pegue aquí un token, o cualquier cosa que contenga uno. Queda tal como se pegó; los defectos se subrayan.</translation>
    </message>
    <message>
        <source>All tokens that the text holds. The selected one is judged.</source>
        <translation>Todos los tokens que contiene el texto. Se juzga el seleccionado.</translation>
    </message>
    <message>
        <source>Whether the token is good: signature, time and claims, each with the reason. Not checked means that nobody can know.</source>
        <translation>Si el token es bueno: firma, tiempo y claims, cada uno con el motivo. «No comprobado» significa que nadie puede saberlo.</translation>
    </message>
    <message>
        <source>When the token was issued, is valid and ends. Drag the mark of now to move the clock.</source>
        <translation>Cuándo se emitió el token, cuándo es válido y cuándo termina. Arrastre la marca de ahora para mover el reloj.</translation>
    </message>
    <message>
        <source>The key that the signature is checked with. Automatic finds the one that fits.</source>
        <translation>La clave con la que se comprueba la firma. Automática encuentra la que corresponde.</translation>
    </message>
    <message>
        <source>What you expect of the claims. Empty fields are not checked.</source>
        <translation>Lo que espera de los claims. Los campos vacíos no se comprueban.</translation>
    </message>
    <message>
        <source>What is in the token: claims, header, payload, signature, and what is worth knowing about it.</source>
        <translation>Lo que hay en el token: claims, encabezado, carga útil, firma y lo que conviene saber de él.</translation>
    </message>
    <message>
        <source>What other libraries answer to the times of this token. It has no part in the verdict.</source>
        <translation>Lo que responden otras bibliotecas a los tiempos de este token. No interviene en el veredicto.</translation>
    </message>
    <message>
        <source>The verdict at other instants and with other leeways.</source>
        <translation>El veredicto en otros instantes y con otras tolerancias.</translation>
    </message>
    <message>
        <source>What kind of token to begin with. Your own templates are kept without their keys.</source>
        <translation>Con qué tipo de token empezar. Sus propias plantillas se guardan sin sus claves.</translation>
    </message>
    <message>
        <source>The claims, one a row. The check mark takes one out and keeps it.</source>
        <translation>Los claims, uno por fila. La casilla quita uno del token y lo conserva aquí.</translation>
    </message>
    <message>
        <source>The claims of each token that is made, and the header of both.</source>
        <translation>Los claims de cada token que se crea, y el encabezado de ambos.</translation>
    </message>
    <message>
        <source>The JSON that is signed, byte for byte as it stands.</source>
        <translation>El JSON que se firma, byte a byte tal como está.</translation>
    </message>
    <message>
        <source>The key that signs, and the algorithm. Only those that the key can do are offered.</source>
        <translation>La clave que firma y el algoritmo. Solo se ofrecen los que la clave admite.</translation>
    </message>
    <message>
        <source>The signed token, made anew while you type, with its own verdict.</source>
        <translation>El token firmado, creado de nuevo mientras escribe, con su propio veredicto.</translation>
    </message>
    <message>
        <source>The refresh token that belongs to the access token above.</source>
        <translation>El token de refresco que corresponde al token de acceso de arriba.</translation>
    </message>
    <message>
        <source>The tokens as a server would answer with them.</source>
        <translation>Los tokens tal como los devolvería un servidor.</translation>
    </message>
    <message>
        <source>All keys at hand: what each is, what it can do, and where it lives.</source>
        <translation>Todas las claves disponibles: qué es cada una, qué puede hacer y dónde está.</translation>
    </message>
    <message>
        <source>All that is known about the selected key.</source>
        <translation>Todo lo que se sabe de la clave seleccionada.</translation>
    </message>
    <message>
        <source>The key itself. Private parts are shown on request, for half a minute.</source>
        <translation>La propia clave. Las partes privadas se muestran a petición, durante medio minuto.</translation>
    </message>
    <message>
        <source>Who can log in to the local API. Log in as the selected one, with or without a client.</source>
        <translation>Quién puede iniciar sesión en la API local. Inicie sesión como el usuario seleccionado, con o sin cliente.</translation>
    </message>
    <message>
        <source>Each login is a family: its refresh tokens by generation, and below them the access tokens.</source>
        <translation>Cada inicio de sesión es una familia: sus tokens de refresco por generación y, debajo de ellos, los tokens de acceso.</translation>
    </message>
    <message>
        <source>What each of many refreshes at once got. Exactly one may win.</source>
        <translation>Lo que obtuvo cada uno de muchos refrescos simultáneos. Exactamente uno puede ganar.</translation>
    </message>
    <message>
        <source>The local API: start it, and choose how it rotates tokens and how long they last. It listens on this machine alone.</source>
        <translation>La API local: iníciela y elija cómo rota los tokens y cuánto duran. Solo escucha en este equipo.</translation>
    </message>
    <message>
        <source>What the API would answer to this token, now.</source>
        <translation>Lo que la API respondería a este token, ahora.</translation>
    </message>
    <message>
        <source>Every request with its status and the reason of a refusal. Tokens and passwords are not in it.</source>
        <translation>Cada petición con su estado y el motivo del rechazo. No incluye tokens ni contraseñas.</translation>
    </message>
    <message>
        <source>Tokens that count down to their end, on one timeline.</source>
        <translation>Tokens en cuenta atrás hasta su fin, en una sola línea de tiempo.</translation>
    </message>
    <message>
        <source>The verdict of the selected token.</source>
        <translation>El veredicto del token seleccionado.</translation>
    </message>
    <message>
        <source>How long before its end a token is asked about, and whether the desktop says so too.</source>
        <translation>Cuánto antes de su fin se pregunta por un token, y si el escritorio también avisa.</translation>
    </message>
    <message>
        <source>The route of your API that is asked with every chosen token. Only this host is contacted.</source>
        <translation>La ruta de su API a la que se pregunta con cada token elegido. Solo se contacta con este host.</translation>
    </message>
    <message>
        <source>What came of the run.</source>
        <translation>El resultado de la ejecución.</translation>
    </message>
    <message>
        <source>Good and bad variants of the token, with the answer that each must get and the one that it got.</source>
        <translation>Variantes buenas y malas del token, con la respuesta que debe obtener cada una y la que obtuvo.</translation>
    </message>
    <message>
        <source>All of the selected row: what is wrong with it, which RFC says so, and what came back.</source>
        <translation>Todo sobre la fila seleccionada: qué tiene de malo, qué RFC lo dice y qué se recibió.</translation>
    </message>
    <message>
        <source>Every token that was seen, each once, the latest on top, with its verdict as of now.</source>
        <translation>Cada token visto, una vez cada uno, el último arriba, con su veredicto actual.</translation>
    </message>
    <message>
        <source>Whether the history outlives the program: encrypted, and only if you say so.</source>
        <translation>Si el historial sobrevive al programa: cifrado, y solo si usted lo indica.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::WhoAmICard</name>
    <message>
        <source>Who am I?</source>
        <translation>¿Quién soy?</translation>
    </message>
    <message>
        <source>Token to ask about</source>
        <translation>Token por el que preguntar</translation>
    </message>
    <message>
        <source>Paste an access token</source>
        <translation>Pegue un token de acceso</translation>
    </message>
    <message>
        <source>What GET /profile would answer to whoever brings this token, now</source>
        <translation>Qué respondería GET /profile ahora a quien presente este token</translation>
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
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is over 4 MiB: no key is so large.</source>
        <translation>%1 supera los 4 MiB: ninguna clave es tan grande.</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key *.pub *.crt *.cer *.der *.p8 *.p12 *.pfx *.jwk *.jwks *.json id_*)</source>
        <translation>Claves (*.pem *.key *.pub *.crt *.cer *.der *.p8 *.p12 *.pfx *.jwk *.jwks *.json id_*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::pages</name>
    <message>
        <source>Inspect</source>
        <translation>Inspeccionar</translation>
    </message>
    <message>
        <source>Craft</source>
        <translation>Componer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>Test kit</source>
        <translation>Kit de pruebas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::whynot</name>
    <message>
        <source>Select a claim.</source>
        <translation>Seleccione un claim.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>No hay ningún token.</translation>
    </message>
    <message>
        <source>Select a key that this can be done with.</source>
        <translation>Seleccione una clave con la que se pueda hacer esto.</translation>
    </message>
    <message>
        <source>Select a session that goes on.</source>
        <translation>Seleccione una sesión que siga activa.</translation>
    </message>
    <message>
        <source>Select a user.</source>
        <translation>Seleccione un usuario.</translation>
    </message>
    <message>
        <source>Select a request.</source>
        <translation>Seleccione una petición.</translation>
    </message>
    <message>
        <source>There was no request yet.</source>
        <translation>Aún no hubo ninguna petición.</translation>
    </message>
    <message>
        <source>Select a token.</source>
        <translation>Seleccione un token.</translation>
    </message>
    <message>
        <source>Select a row.</source>
        <translation>Seleccione una fila.</translation>
    </message>
    <message>
        <source>There is nothing to clear.</source>
        <translation>No hay nada que vaciar.</translation>
    </message>
    <message>
        <source>The API does not run.</source>
        <translation>La API no está en marcha.</translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation>No hay ninguna fila elegida.</translation>
    </message>
    <message>
        <source>Nothing was edited.</source>
        <translation>No se editó nada.</translation>
    </message>
    <message>
        <source>Select a user who may log in.</source>
        <translation>Seleccione un usuario que pueda iniciar sesión.</translation>
    </message>
    <message>
        <source>The text holds no other token.</source>
        <translation>El texto no contiene ningún otro token.</translation>
    </message>
    <message>
        <source>Select a session that was refreshed.</source>
        <translation>Seleccione una sesión que se haya refrescado.</translation>
    </message>
    <message>
        <source>Nothing was run yet.</source>
        <translation>Aún no se ha ejecutado nada.</translation>
    </message>
    <message>
        <source>No key was deleted just now.</source>
        <translation>No se acaba de eliminar ninguna clave.</translation>
    </message>
</context>
</TS>
