<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>claimsmith::cli</name>
    <message>
        <source>“%1” is no algorithm that is known here. There are: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un algorithme connu ici. Algorithmes possibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is taken as text, since it is not JSON: %2</source>
        <translation>%1 est pris comme du texte, car ce n’est pas du JSON&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is a number here, where RFC 7519 has a string: write %2=&apos;&quot;%3&quot;&apos; for one</source>
        <translation>%1 est un nombre ici, alors que la RFC 7519 attend une chaîne&#xa0;: écrivez %2=&apos;&quot;%3&quot;&apos; pour en obtenir une</translation>
    </message>
    <message>
        <source>%1 %2: it must be NAME=VALUE</source>
        <translation>%1 %2&#xa0;: la forme attendue est NAME=VALUE</translation>
    </message>
    <message>
        <source>%1: “%2” is not UTF-8</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1</source>
        <translation>Impossible d’écrire sur la sortie standard&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end</source>
        <translation>Impossible de lire %1 jusqu’au bout</translation>
    </message>
    <message>
        <source>%1 holds no token</source>
        <translation>%1 ne contient aucun jeton</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrée standard</translation>
    </message>
    <message>
        <source>Exit status: 0 accepted, or done; 1 in a batch, some token was not accepted; in a kit
run, some row differs; 2 usage, or a file or key that cannot be read; 3 the self-test of the cryptography failed; 10 not a token, or malformed;
11 signature invalid, algorithm not allowed or unsupported, or the key does not fit; 12 signature
not checked (no key fits); 13 expired; 14 not yet valid; 15 claim check failed; 16 revoked. With
several failures, the first in the order structure, signature, time, claims, revocation.</source>
        <translation>Code de retour&#xa0;: 0 accepté ou terminé&#xa0;; 1 dans un lot, un jeton n’a pas été accepté&#xa0;; dans l’exécution
d’un kit, une ligne diffère&#xa0;; 2 usage, ou fichier ou clé illisible&#xa0;; 3 échec de l’autotest cryptographique&#xa0;; 10 pas un jeton, ou mal formé&#xa0;;
11 signature invalide, algorithme non autorisé ou non pris en charge, ou clé inadaptée&#xa0;; 12 signature
non vérifiée (aucune clé adaptée)&#xa0;; 13 expiré&#xa0;; 14 pas encore valide&#xa0;; 15 contrôle d’un claim en échec&#xa0;; 16 révoqué. S’il y a
plusieurs échecs, le premier dans l’ordre structure, signature, heure, claims, révocation.</translation>
    </message>
    <message>
        <source>Offline workbench for JSON Web Tokens. Nothing leaves this machine.</source>
        <translation>Atelier hors ligne pour les JSON Web Tokens. Rien ne quitte cette machine.</translation>
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
        <translation>Exemples&#xa0;:
  claimsmith-cli decode @token.txt
  claimsmith-cli verify @token.txt --key jwks.json --aud api --leeway 30s
  claimsmith-cli keygen --alg ES256 --out key.jwk
  claimsmith-cli sign key.jwk --claim sub=alice --expires-in 15m
«&#xa0;claimsmith-cli COMMAND --help&#xa0;» en dit plus sur chaque commande.

DUR vaut 90 (secondes), 15m, 1h30m, 7d ou 2w. TIME&#xa0;: secondes epoch, ISO 8601, now, now+1h ou now-5m.
</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Afficher cette aide</translation>
    </message>
    <message>
        <source>Show the versions</source>
        <translation>Afficher les versions</translation>
    </message>
    <message>
        <source>“claimsmith-cli %1--help” says what there is</source>
        <translation>«&#xa0;claimsmith-cli %1--help&#xa0;» indique ce qui existe</translation>
    </message>
    <message>
        <source>There is no completion for “%1”: bash, zsh or fish</source>
        <translation>Aucune complétion pour «&#xa0;%1&#xa0;»&#xa0;: bash, zsh ou fish</translation>
    </message>
    <message>
        <source>Print a completion script for a shell</source>
        <translation>Afficher un script de complétion pour un shell</translation>
    </message>
    <message>
        <source>The shell</source>
        <translation>Le shell</translation>
    </message>
    <message>
        <source>Examples:
  source &lt;(claimsmith-cli completion bash)
  claimsmith-cli completion zsh &gt; &quot;${fpath[1]}/_claimsmith-cli&quot;
  claimsmith-cli completion fish &gt; ~/.config/fish/completions/claimsmith-cli.fish</source>
        <translation>Exemples&#xa0;:
  source &lt;(claimsmith-cli completion bash)
  claimsmith-cli completion zsh &gt; &quot;${fpath[1]}/_claimsmith-cli&quot;
  claimsmith-cli completion fish &gt; ~/.config/fish/completions/claimsmith-cli.fish</translation>
    </message>
    <message>
        <source>Show what a token holds. Reads it and trusts nothing: no signature is checked</source>
        <translation>Montrer le contenu d’un jeton. Lit sans rien tenir pour sûr&#xa0;: aucune signature n’est vérifiée</translation>
    </message>
    <message>
        <source>The token, @FILE, or - for standard input</source>
        <translation>Le jeton, @FILE, ou - pour l’entrée standard</translation>
    </message>
    <message>
        <source>One JSON object instead of words</source>
        <translation>Un objet JSON au lieu de texte</translation>
    </message>
    <message>
        <source>Examples:
  claimsmith-cli decode @token.txt
  claimsmith-cli decode &apos;Authorization: Bearer eyJ…&apos;
  curl -s https://example.test/login | claimsmith-cli decode -
  claimsmith-cli decode --json @token.txt | jq .payload.sub
Whatever people paste is read: a header, a cookie, a URL, a JSON answer, wrapped lines.
Exit status: 0 well formed, 10 not (what decodes is shown all the same), 2 not readable.</source>
        <translation>Exemples&#xa0;:
  claimsmith-cli decode @token.txt
  claimsmith-cli decode &apos;Authorization: Bearer eyJ…&apos;
  curl -s https://example.test/login | claimsmith-cli decode -
  claimsmith-cli decode --json @token.txt | jq .payload.sub
Tout ce que l’on colle est lu&#xa0;: un en-tête, un cookie, une URL, une réponse JSON, des lignes coupées.
Code de retour&#xa0;: 0 bien formé, 10 mal formé (ce qui se décode est affiché quand même), 2 illisible.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 MiB: it is no key and no token</source>
        <translation>%1 contient plus de %2 Mio&#xa0;: ce n’est ni une clé ni un jeton</translation>
    </message>
    <message>
        <source>Standard input (-) can be read only once: name a file for one of the two</source>
        <translation>L’entrée standard (-) ne peut être lue qu’une fois&#xa0;: nommez un fichier pour l’une des deux</translation>
    </message>
    <message>
        <source>The name of a file is missing</source>
        <translation>Le nom d’un fichier manque</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file</source>
        <translation>%1 est un dossier, pas un fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens were found: this is the first. For all, put one on a line and use “verify --batch”</source>
        <translation>
            <numerusform>%n jeton a été trouvé&#xa0;: voici le premier. Pour tous, mettez-en un par ligne et utilisez «&#xa0;verify --batch&#xa0;»</numerusform>
            <numerusform>%n jetons ont été trouvés&#xa0;: voici le premier. Pour tous, mettez-en un par ligne et utilisez «&#xa0;verify --batch&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>The token was %1</source>
        <translation>Le jeton était %1</translation>
    </message>
    <message>
        <source>White space inside the token was taken out: it is not part of one (RFC 7515 §2)</source>
        <translation>Les espaces à l’intérieur du jeton ont été retirés&#xa0;: ils n’en font pas partie (RFC 7515 §2)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clé</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Verifies</source>
        <translation>Vérifie</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>--out goes with --to, which says the form to write</source>
        <translation>--out s’emploie avec --to, qui indique la forme à écrire</translation>
    </message>
    <message>
        <source>Say what a key file holds, and convert it</source>
        <translation>Dire ce que contient un fichier de clé, et le convertir</translation>
    </message>
    <message>
        <source>JWK, JWKS, PEM, DER, PKCS#12 or OpenSSH: public key, private key or certificate; or - for standard input</source>
        <translation>JWK, JWKS, PEM, DER, PKCS#12 ou OpenSSH&#xa0;: clé publique, clé privée ou certificat&#xa0;; ou - pour l’entrée standard</translation>
    </message>
    <message>
        <source>Convert to this form. pem is pkcs8 for a private key and spki for a public one; pkcs8-encrypted is under a pass phrase (PBES2, AES-256)</source>
        <translation>Convertir vers cette forme. pem signifie pkcs8 pour une clé privée et spki pour une clé publique&#xa0;; pkcs8-encrypted est protégé par une phrase secrète (PBES2, AES-256)</translation>
    </message>
    <message>
        <source>The public half alone</source>
        <translation>La moitié publique seulement</translation>
    </message>
    <message>
        <source>File to write, mode 0600 where it is secret; standard output unless said</source>
        <translation>Fichier à écrire, mode 0600 s’il est secret&#xa0;; sortie standard par défaut</translation>
    </message>
    <message>
        <source>Replace a file that exists</source>
        <translation>Remplacer un fichier existant</translation>
    </message>
    <message>
        <source>Examples:
  claimsmith-cli key server.pem
  claimsmith-cli key private.jwk --to pem --out private.pem
  claimsmith-cli key private.pem --to jwks --public &gt; jwks.json
  claimsmith-cli key store.p12 --to pkcs8-encrypted --out private.pem
  claimsmith-cli key ~/.ssh/id_ed25519.pub --to spki
  PASS=… claimsmith-cli key encrypted.pem --passphrase-env PASS --to jwk</source>
        <translation>Exemples&#xa0;:
  claimsmith-cli key server.pem
  claimsmith-cli key private.jwk --to pem --out private.pem
  claimsmith-cli key private.pem --to jwks --public &gt; jwks.json
  claimsmith-cli key store.p12 --to pkcs8-encrypted --out private.pem
  claimsmith-cli key ~/.ssh/id_ed25519.pub --to spki
  PASS=… claimsmith-cli key encrypted.pem --passphrase-env PASS --to jwk</translation>
    </message>
    <message>
        <source>“%1” is no key format that is written here: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format de clé que l’on écrit ici&#xa0;: %2</translation>
    </message>
    <message>
        <source>spki holds the public half alone, so that the private one would be lost: name a form for that, and a file for the public half with --public-out</source>
        <translation>spki ne contient que la moitié publique, la clé privée serait donc perdue&#xa0;: nommez une forme pour celle-ci, et un fichier pour la moitié publique avec --public-out</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Créer une nouvelle clé</translation>
    </message>
    <message>
        <source>Algorithm that the key is for</source>
        <translation>Algorithme auquel la clé est destinée</translation>
    </message>
    <message>
        <source>Size: RSA 2048 unless said, a secret as long as its hash</source>
        <translation>Taille&#xa0;: par défaut RSA 2048, et un secret aussi long que son hachage</translation>
    </message>
    <message>
        <source>Form; jwk unless said. pkcs8-encrypted is PEM under a pass phrase; the public half of a PEM is spki; secret is a shared secret in base64url or, as it is, where it is text</source>
        <translation>Forme&#xa0;; jwk par défaut. pkcs8-encrypted est du PEM protégé par une phrase secrète&#xa0;; la moitié publique d’un PEM est spki&#xa0;; secret est un secret partagé en base64url, ou tel quel s’il s’agit de texte</translation>
    </message>
    <message>
        <source>File for the private or secret key, mode 0600; standard output unless said</source>
        <translation>Fichier pour la clé privée ou secrète, mode 0600&#xa0;; sortie standard par défaut</translation>
    </message>
    <message>
        <source>File for the public half</source>
        <translation>Fichier pour la moitié publique</translation>
    </message>
    <message>
        <source>Replace files that exist</source>
        <translation>Remplacer les fichiers existants</translation>
    </message>
    <message>
        <source>Examples:
  claimsmith-cli keygen --alg ES256 --kid 2026-01 --out private.jwk --public-out public.jwk
  claimsmith-cli keygen --alg RS256 --bits 3072 --format pem --out private.pem
  claimsmith-cli keygen --alg Ed25519 --format pkcs8-encrypted --out private.pem
  claimsmith-cli keygen --alg HS256 --out secret.jwk</source>
        <translation>Exemples&#xa0;:
  claimsmith-cli keygen --alg ES256 --kid 2026-01 --out private.jwk --public-out public.jwk
  claimsmith-cli keygen --alg RS256 --bits 3072 --format pem --out private.pem
  claimsmith-cli keygen --alg Ed25519 --format pkcs8-encrypted --out private.pem
  claimsmith-cli keygen --alg HS256 --out secret.jwk</translation>
    </message>
    <message>
        <source>Key to check with: JWK, JWKS, PEM or DER (public key, private key or certificate), or - for standard input. Repeatable</source>
        <translation>Clé de vérification&#xa0;: JWK, JWKS, PEM ou DER (clé publique, clé privée ou certificat), ou - pour l’entrée standard. Répétable</translation>
    </message>
    <message>
        <source>Environment variable that holds the pass phrase of an encrypted key; asked for at the terminal unless named</source>
        <translation>Variable d’environnement contenant la phrase secrète d’une clé chiffrée&#xa0;; à défaut, elle est demandée dans le terminal</translation>
    </message>
    <message>
        <source>File with the shared secret (HS256 …), or -. One line end after text is not part of it; a secret that is not text is taken byte for byte</source>
        <translation>Fichier contenant le secret partagé (HS256 …), ou -. Une fin de ligne après du texte n’en fait pas partie&#xa0;; un secret qui n’est pas du texte est pris octet par octet</translation>
    </message>
    <message>
        <source>Environment variable that holds the secret</source>
        <translation>Variable d’environnement contenant le secret</translation>
    </message>
    <message>
        <source>Ask for the secret at the terminal, which does not show it</source>
        <translation>Demander le secret dans le terminal, sans l’afficher</translation>
    </message>
    <message>
        <source>The secret itself. Everybody on this machine can read it in the process list, and the shell keeps it in its history: for examples only</source>
        <translation>Le secret lui-même. Tout le monde sur cette machine peut le lire dans la liste des processus, et le shell le garde dans son historique&#xa0;: pour des exemples seulement</translation>
    </message>
    <message>
        <source>How the secret is written: as text (utf8, unless said) or encoded</source>
        <translation>Écriture du secret&#xa0;: en texte (utf8, par défaut) ou encodé</translation>
    </message>
    <message>
        <source>Use one of --secret-file, --secret-env, --secret-prompt and --secret, not several</source>
        <translation>Utilisez une seule des options --secret-file, --secret-env, --secret-prompt et --secret</translation>
    </message>
    <message>
        <source>--secret-encoding %1 is not known: it is utf8, base64, base64url or hex</source>
        <translation>--secret-encoding %1 est inconnu&#xa0;: utf8, base64, base64url ou hex</translation>
    </message>
    <message>
        <source>Secret: </source>
        <translation>Secret&#xa0;: </translation>
    </message>
    <message>
        <source>%1: passed over: %2</source>
        <translation>%1&#xa0;: ignoré&#xa0;: %2</translation>
    </message>
    <message>
        <source>--format %1 is not known: there are %2</source>
        <translation>--format %1 est inconnu&#xa0;: il existe %2</translation>
    </message>
    <message>
        <source>A token is missing: TOKEN is the text itself, @FILE or -</source>
        <translation>Il manque un jeton&#xa0;: TOKEN est le texte lui-même, @FILE ou -</translation>
    </message>
    <message>
        <source>A kit is made of a signed token in its compact form. TOKEN: %1</source>
        <translation>Un kit se fait à partir d’un jeton signé en forme compacte. TOKEN&#xa0;: %1</translation>
    </message>
    <message>
        <source>--alg none signs nothing: name the algorithm that the server takes</source>
        <translation>--alg none ne signe rien&#xa0;: indiquez l’algorithme que le serveur accepte</translation>
    </message>
    <message>
        <source>The key did not sign this token with %1: a server that accepts the token will refuse the whole kit</source>
        <translation>La clé n’a pas signé ce jeton avec %1&#xa0;: un serveur qui accepte le jeton refusera tout le kit</translation>
    </message>
    <message>
        <source>--only %1: the kit of this token has no such row; --list shows those that it has</source>
        <translation>--only %1&#xa0;: le kit de ce jeton n’a pas cette ligne&#xa0;; --list montre celles qu’il a</translation>
    </message>
    <message>
        <source>%1 is for a run: --url says where</source>
        <translation>%1 sert à une exécution&#xa0;: --url indique où</translation>
    </message>
    <message>
        <source>--url runs the kit: --list, --format and --out are for writing it; --report FILE writes what the run came to</source>
        <translation>--url exécute le kit&#xa0;: --list, --format et --out servent à l’écrire&#xa0;; --report FILE écrit le résultat de l’exécution</translation>
    </message>
    <message>
        <source>Use one of --all and --only, not both</source>
        <translation>Utilisez --all ou --only, pas les deux</translation>
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
        <translation>Exemples&#xa0;:
  claimsmith-cli kit @token.txt key.jwk --list
  claimsmith-cli kit @token.txt key.jwk --format curl --out kit.sh; bash kit.sh http://localhost:8000/me
  claimsmith-cli kit @token.txt --secret-env JWT_SECRET --leeway 30s --format pytest --out test_token_kit.py
  claimsmith-cli kit @token.txt key.jwk --only alg-none --only exp-past-1s | jq -r &apos;.[].token&apos;
  claimsmith-cli kit @token.txt key.jwk --url http://localhost:8000/me --report kit.html --report kit.xml
Le kit est le jeton avec de bonnes heures, et quelque quatre-vingts variantes qu’un serveur doit accepter ou
rejeter, chacune avec sa raison. Ce que le serveur attend en émetteur, audience, sujet, type et claims
est ce que porte le jeton. Les lignes marquées «&#xa0;-&#xa0;» dans --list s’obtiennent avec --all ou --only. En JSON, un jeton
qui n’est pas de l’UTF-8 figure dans token_base64&#xa0;; holds_until dit quand le temps rend une attente caduque.
Aucune forme ne contient de clé. Les fichiers ne sont lisibles que par vous.
Une exécution contacte l’hôte de --url et aucun autre, et ne suit aucune redirection. Son code de retour est 0 si chaque
ligne a donné le résultat voulu, et 1 si l’une diffère, reste sans réponse, ou si l’exécution n’est pas allée à son terme.</translation>
    </message>
    <message>
        <source>Make good and bad variants of a token, to test a server with</source>
        <translation>Créer de bonnes et de mauvaises variantes d’un jeton, pour tester un serveur</translation>
    </message>
    <message>
        <source>Algorithm; the token&apos;s own unless said</source>
        <translation>Algorithme&#xa0;; celui du jeton par défaut</translation>
    </message>
    <message>
        <source>Chooses the key from a set; the token&apos;s own unless said</source>
        <translation>Choisit la clé dans un jeu&#xa0;; celle du jeton par défaut</translation>
    </message>
    <message>
        <source>The instant that the kit is made for, instead of now</source>
        <translation>L’instant pour lequel le kit est fait, au lieu de maintenant</translation>
    </message>
    <message>
        <source>Leeway that the server grants; 0 unless said</source>
        <translation>Tolérance accordée par le serveur&#xa0;; 0 par défaut</translation>
    </message>
    <message>
        <source>Form; json unless said</source>
        <translation>Forme&#xa0;; json par défaut</translation>
    </message>
    <message>
        <source>This row. Repeatable</source>
        <translation>Cette ligne. Répétable</translation>
    </message>
    <message>
        <source>Every row, also attacks and questions of taste</source>
        <translation>Toutes les lignes, y compris les attaques et les questions de goût</translation>
    </message>
    <message>
        <source>Show the rows without their tokens</source>
        <translation>Montrer les lignes sans leurs jetons</translation>
    </message>
    <message>
        <source>File, mode 0600; standard output unless said</source>
        <translation>Fichier, mode 0600&#xa0;; sortie standard par défaut</translation>
    </message>
    <message>
        <source>Replace the file if it exists</source>
        <translation>Remplacer le fichier s’il existe</translation>
    </message>
    <message>
        <source>%1: “%2” is no number</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>--confirm-host %1 does so without a terminal.</source>
        <translation>--confirm-host %1 le fait sans terminal.</translation>
    </message>
    <message>
        <source>Name of the host (it is not shown while you type): </source>
        <translation>Nom de l’hôte (il ne s’affiche pas pendant la saisie)&#xa0;: </translation>
    </message>
    <message>
        <source>--report %1: the name must end with .html, .md or .xml</source>
        <translation>--report %1&#xa0;: le nom doit se terminer par .html, .md ou .xml</translation>
    </message>
    <message>
        <source>%1 exists: --force replaces it</source>
        <translation>%1 existe&#xa0;: --force le remplace</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>To run the kit</source>
        <translation>Pour exécuter le kit</translation>
    </message>
    <message>
        <source>Run the kit against this address instead of writing it</source>
        <translation>Exécuter le kit contre cette adresse au lieu de l’écrire</translation>
    </message>
    <message>
        <source>HTTP method; GET unless said</source>
        <translation>Méthode HTTP&#xa0;; GET par défaut</translation>
    </message>
    <message>
        <source>Header of every request. Repeatable</source>
        <translation>En-tête de chaque requête. Répétable</translation>
    </message>
    <message>
        <source>Where the token goes: bearer (unless said), header:NAME, cookie:NAME, query:NAME, form:NAME or json:NAME</source>
        <translation>Emplacement du jeton&#xa0;: bearer (par défaut), header:NAME, cookie:NAME, query:NAME, form:NAME ou json:NAME</translation>
    </message>
    <message>
        <source>Body of every request, or @FILE</source>
        <translation>Corps de chaque requête, ou @FILE</translation>
    </message>
    <message>
        <source>HTTP statuses of acceptance; 200-299 unless said</source>
        <translation>Statuts HTTP d’acceptation&#xa0;; 200-299 par défaut</translation>
    </message>
    <message>
        <source>HTTP statuses of refusal; 401 unless said</source>
        <translation>Statuts HTTP de refus&#xa0;; 401 par défaut</translation>
    </message>
    <message>
        <source>Requests under way at a time, up to 64; 4 unless said</source>
        <translation>Requêtes simultanées, 64 au plus&#xa0;; 4 par défaut</translation>
    </message>
    <message>
        <source>Requests begun in a second, at most; no limit unless said</source>
        <translation>Requêtes lancées par seconde, au plus&#xa0;; sans limite par défaut</translation>
    </message>
    <message>
        <source>Time for each request; 10s unless said</source>
        <translation>Délai de chaque requête&#xa0;; 10s par défaut</translation>
    </message>
    <message>
        <source>The host of --url again, to say that you may test it; not needed for this machine</source>
        <translation>L’hôte de --url, répété pour dire que vous avez le droit de le tester&#xa0;; inutile pour cette machine</translation>
    </message>
    <message>
        <source>Write a report: FILE.html, .md or .xml (JUnit). Repeatable</source>
        <translation>Écrire un rapport&#xa0;: FILE.html, .md ou .xml (JUnit). Répétable</translation>
    </message>
    <message>
        <source>Print the result of the run as JSON</source>
        <translation>Afficher le résultat de l’exécution en JSON</translation>
    </message>
    <message>
        <source>The self-test of the cryptography failed: %1</source>
        <translation>L’autotest cryptographique a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Print the manual page of this program</source>
        <translation>Afficher la page de manuel de ce programme</translation>
    </message>
    <message>
        <source>Examples:
  claimsmith-cli man | man -l -
  claimsmith-cli man &gt; ~/.local/share/man/man1/claimsmith-cli.1</source>
        <translation>Exemples&#xa0;:
  claimsmith-cli man | man -l -
  claimsmith-cli man &gt; ~/.local/share/man/man1/claimsmith-cli.1</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Code de retour</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Synopsis</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Voir aussi</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not UTF-8</source>
        <translation>%1 n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <source>--claim %1: the pair sets this claim by itself; use its own option, or leave it out</source>
        <translation>--claim %1&#xa0;: la paire définit ce claim elle-même&#xa0;; utilisez son option propre, ou omettez-le</translation>
    </message>
    <message>
        <source>Examples:
  claimsmith-cli pair --sub 1 --username john --secret-file secret.txt
  claimsmith-cli pair key.jwk --sub 1 --role admin --role editor --scope &apos;read write&apos; --access-ttl 15m
  claimsmith-cli pair key.jwk --sub 1 --iss https://id.example --aud api --typ at+jwt --jti --family
  claimsmith-cli pair key.jwk --sub 1 --at now-2h           the access token expired an hour ago
One JSON object is printed: access_token, refresh_token, token_type, expires_in and refresh_expires_in.
Claims of --claim go into the access token. The refresh token has sub and type &quot;refresh&quot;.</source>
        <translation>Exemples&#xa0;:
  claimsmith-cli pair --sub 1 --username john --secret-file secret.txt
  claimsmith-cli pair key.jwk --sub 1 --role admin --role editor --scope &apos;read write&apos; --access-ttl 15m
  claimsmith-cli pair key.jwk --sub 1 --iss https://id.example --aud api --typ at+jwt --jti --family
  claimsmith-cli pair key.jwk --sub 1 --at now-2h           le jeton d’accès a expiré il y a une heure
Un seul objet JSON est affiché&#xa0;: access_token, refresh_token, token_type, expires_in et refresh_expires_in.
Les claims de --claim vont dans le jeton d’accès. Le jeton d’actualisation a sub et le type &quot;refresh&quot;.</translation>
    </message>
    <message>
        <source>Make an access token and the refresh token that goes with it</source>
        <translation>Créer un jeton d’accès et le jeton d’actualisation qui va avec</translation>
    </message>
    <message>
        <source>User ID: sub of both, always as a string</source>
        <translation>ID d’utilisateur&#xa0;: sub des deux, toujours une chaîne</translation>
    </message>
    <message>
        <source>User name, in the access token</source>
        <translation>Nom d’utilisateur, dans le jeton d’accès</translation>
    </message>
    <message>
        <source>Role, in the access token. Repeatable</source>
        <translation>Rôle, dans le jeton d’accès. Répétable</translation>
    </message>
    <message>
        <source>Scope, in the access token. Repeatable</source>
        <translation>Portée, dans le jeton d’accès. Répétable</translation>
    </message>
    <message>
        <source>Issuer, in both</source>
        <translation>Émetteur, dans les deux</translation>
    </message>
    <message>
        <source>Audience, in both. Repeatable</source>
        <translation>Audience, dans les deux. Répétable</translation>
    </message>
    <message>
        <source>Claim of the access token. Repeatable</source>
        <translation>Claim du jeton d’accès. Répétable</translation>
    </message>
    <message>
        <source>Life of the access token; 1h unless said</source>
        <translation>Durée de vie du jeton d’accès&#xa0;; 1h par défaut</translation>
    </message>
    <message>
        <source>Life of the refresh token; 7d unless said</source>
        <translation>Durée de vie du jeton d’actualisation&#xa0;; 7d par défaut</translation>
    </message>
    <message>
        <source>The instant of issue, instead of now</source>
        <translation>L’instant d’émission, au lieu de maintenant</translation>
    </message>
    <message>
        <source>Leave iat out of both</source>
        <translation>Omettre iat dans les deux</translation>
    </message>
    <message>
        <source>Add a random jti to each</source>
        <translation>Ajouter un jti aléatoire à chacun</translation>
    </message>
    <message>
        <source>Add the same random family to both</source>
        <translation>Ajouter la même famille aléatoire aux deux</translation>
    </message>
    <message>
        <source>A plain secret is given with --secret-file.</source>
        <translation>Un secret en clair se donne avec --secret-file.</translation>
    </message>
    <message>
        <source>Pass phrase of %1: </source>
        <translation>Phrase secrète de %1&#xa0;: </translation>
    </message>
    <message>
        <source>Put the pass phrase into an environment variable and name it with --passphrase-env.</source>
        <translation>Mettez la phrase secrète dans une variable d’environnement et nommez-la avec --passphrase-env.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set</source>
        <translation>La variable d’environnement %1 n’est pas définie</translation>
    </message>
    <message>
        <source>Environment variable that holds the pass phrase to encrypt with; asked for at the terminal unless named</source>
        <translation>Variable d’environnement contenant la phrase secrète de chiffrement&#xa0;; à défaut, elle est demandée dans le terminal</translation>
    </message>
    <message>
        <source>An empty pass phrase protects nothing: write pkcs8 where that is meant</source>
        <translation>Une phrase secrète vide ne protège rien&#xa0;: écrivez pkcs8 si c’est bien ce que vous voulez</translation>
    </message>
    <message>
        <source>Put the new pass phrase into an environment variable and name it with --new-passphrase-env.</source>
        <translation>Mettez la nouvelle phrase secrète dans une variable d’environnement et nommez-la avec --new-passphrase-env.</translation>
    </message>
    <message>
        <source>New pass phrase: </source>
        <translation>Nouvelle phrase secrète&#xa0;: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>La même, encore une fois&#xa0;: </translation>
    </message>
    <message>
        <source>The two pass phrases differ: nothing was written</source>
        <translation>Les deux phrases secrètes diffèrent&#xa0;: rien n’a été écrit</translation>
    </message>
    <message>
        <source>Allowed algorithm; without it all that the key fits, never “none”. Repeatable</source>
        <translation>Algorithme autorisé&#xa0;; sinon tous ceux que la clé permet, jamais «&#xa0;none&#xa0;». Répétable</translation>
    </message>
    <message>
        <source>Tolerance for exp, nbf and iat: 90, 15m, 1h30m, 7d. 0 unless said</source>
        <translation>Tolérance pour exp, nbf et iat&#xa0;: 90, 15m, 1h30m, 7d. 0 par défaut</translation>
    </message>
    <message>
        <source>Expected issuer</source>
        <translation>Émetteur attendu</translation>
    </message>
    <message>
        <source>Expected audience. Repeatable: one of them is enough</source>
        <translation>Audience attendue. Répétable&#xa0;: une seule suffit</translation>
    </message>
    <message>
        <source>Expected subject</source>
        <translation>Sujet attendu</translation>
    </message>
    <message>
        <source>Expected typ of the header, e.g. at+jwt</source>
        <translation>typ attendu dans l’en-tête, par ex. at+jwt</translation>
    </message>
    <message>
        <source>Claim that must be there. Repeatable</source>
        <translation>Claim qui doit être présent. Répétable</translation>
    </message>
    <message>
        <source>Longest time since iat</source>
        <translation>Durée maximale depuis iat</translation>
    </message>
    <message>
        <source>Refuse a token that was issued in the future</source>
        <translation>Refuser un jeton émis dans le futur</translation>
    </message>
    <message>
        <source>Refuse keys under the sizes of RFC 7518: RSA under 2048 bits, secrets shorter than the hash</source>
        <translation>Refuser les clés sous les tailles de la RFC 7518&#xa0;: RSA de moins de 2048 bits, secrets plus courts que le hachage</translation>
    </message>
    <message>
        <source>Examples:
  claimsmith-cli serve                      on a free port, in memory, with the users john, jane and admin
  claimsmith-cli serve --port 8000 --db users.db --user 1:john:john@example.com:secret
  claimsmith-cli serve --policy grace=10s --access-ttl 5m --test-clock --cors http://localhost:5173
One line of JSON is printed when it listens: {&quot;url&quot;:&quot;http://127.0.0.1:8000&quot;,&quot;ready&quot;:true}. It listens on
127.0.0.1 and ::1 alone, and stops on SIGTERM and SIGINT. A page to try it is at /docs of that address.
A password on the command line is seen by everybody who can list processes.</source>
        <translation>Exemples&#xa0;:
  claimsmith-cli serve                      sur un port libre, en mémoire, avec les utilisateurs john, jane et admin
  claimsmith-cli serve --port 8000 --db users.db --user 1:john:john@example.com:secret
  claimsmith-cli serve --policy grace=10s --access-ttl 5m --test-clock --cors http://localhost:5173
Une ligne JSON est affichée quand il écoute&#xa0;: {&quot;url&quot;:&quot;http://127.0.0.1:8000&quot;,&quot;ready&quot;:true}. Il n’écoute que sur
127.0.0.1 et ::1, et s’arrête sur SIGTERM et SIGINT. Une page pour l’essayer se trouve à /docs de cette adresse.
Un mot de passe sur la ligne de commande est visible de tous ceux qui peuvent lister les processus.</translation>
    </message>
    <message>
        <source>Serve users, sessions and tokens to test a client against, on this machine</source>
        <translation>Servir utilisateurs, sessions et jetons pour tester un client, sur cette machine</translation>
    </message>
    <message>
        <source>--user: ID:NAME:EMAIL or ID:NAME:EMAIL:PASSWORD is wanted, with an ID from 1</source>
        <translation>--user&#xa0;: la forme attendue est ID:NAME:EMAIL ou ID:NAME:EMAIL:PASSWORD, avec un ID à partir de 1</translation>
    </message>
    <message>
        <source>--policy: “%1” is none of these: %2</source>
        <translation>--policy&#xa0;: «&#xa0;%1&#xa0;» n’est aucune de celles-ci&#xa0;: %2</translation>
    </message>
    <message>
        <source>Port to listen on; a free one unless said</source>
        <translation>Port d’écoute&#xa0;; un port libre par défaut</translation>
    </message>
    <message>
        <source>Data file with the users and sessions, made where it is missing; in memory unless said</source>
        <translation>Fichier de données des utilisateurs et des sessions, créé s’il manque&#xa0;; en mémoire par défaut</translation>
    </message>
    <message>
        <source>Private key or secret that signs the tokens (JWK, JWKS, PEM or DER); a new ES256 key for this run unless said</source>
        <translation>Clé privée ou secret qui signe les jetons (JWK, JWKS, PEM ou DER)&#xa0;; par défaut, une nouvelle clé ES256 pour cette exécution</translation>
    </message>
    <message>
        <source>Algorithm; unless said the key&apos;s own, or the first that it fits</source>
        <translation>Algorithme&#xa0;; par défaut celui de la clé, ou le premier qui lui convient</translation>
    </message>
    <message>
        <source>A user, new or as said here from now on; without a password the name is enough. Repeatable. john, jane and admin unless said</source>
        <translation>Un utilisateur, nouveau ou tel qu’indiqué ici désormais&#xa0;; sans mot de passe, le nom suffit. Répétable. john, jane et admin par défaut</translation>
    </message>
    <message>
        <source>One of the --user has the role admin. Repeatable</source>
        <translation>L’un des --user a le rôle admin. Répétable</translation>
    </message>
    <message>
        <source>What becomes of refresh tokens: none, rotate, detect (reuse revokes the family; the default), grace=DUR, or as of rfc9700, auth0, supabase, keycloak</source>
        <translation>Sort des jetons d’actualisation&#xa0;: none, rotate, detect (une réutilisation révoque la famille&#xa0;; par défaut), grace=DUR, ou comme rfc9700, auth0, supabase, keycloak</translation>
    </message>
    <message>
        <source>Life of access tokens; 1h unless said</source>
        <translation>Durée de vie des jetons d’accès&#xa0;; 1h par défaut</translation>
    </message>
    <message>
        <source>Life of refresh tokens; 7d unless said</source>
        <translation>Durée de vie des jetons d’actualisation&#xa0;; 7d par défaut</translation>
    </message>
    <message>
        <source>Issuer of the tokens; the address unless said</source>
        <translation>Émetteur des jetons&#xa0;; l’adresse par défaut</translation>
    </message>
    <message>
        <source>Audience of the tokens; “claimsmith” unless said. Repeatable</source>
        <translation>Audience des jetons&#xa0;; «&#xa0;claimsmith&#xa0;» par défaut. Répétable</translation>
    </message>
    <message>
        <source>Header type of access tokens; at+jwt (RFC 9068) unless said</source>
        <translation>Type d’en-tête des jetons d’accès&#xa0;; at+jwt (RFC 9068) par défaut</translation>
    </message>
    <message>
        <source>Origin whose pages may ask: http://localhost:5173. Repeatable</source>
        <translation>Origine dont les pages peuvent interroger&#xa0;: http://localhost:5173. Répétable</translation>
    </message>
    <message>
        <source>Serve by TLS, with a certificate made for this run</source>
        <translation>Servir en TLS, avec un certificat créé pour cette exécution</translation>
    </message>
    <message>
        <source>With --https: write the certificate to trust</source>
        <translation>Avec --https&#xa0;: écrire le certificat auquel se fier</translation>
    </message>
    <message>
        <source>Let requests move the clock, at /_test/clock</source>
        <translation>Permettre aux requêtes de déplacer l’horloge, à /_test/clock</translation>
    </message>
    <message>
        <source>Say each request on standard error, and why it was refused</source>
        <translation>Annoncer chaque requête sur l’erreur standard, et pourquoi elle a été refusée</translation>
    </message>
    <message>
        <source>Several keys are given: one signs</source>
        <translation>Plusieurs clés sont données&#xa0;: une seule signe</translation>
    </message>
    <message>
        <source>“none” signs nothing</source>
        <translation>«&#xa0;none&#xa0;» ne signe rien</translation>
    </message>
    <message>
        <source>--certificate-out is for --https</source>
        <translation>--certificate-out va avec --https</translation>
    </message>
    <message>
        <source>--admin: “%1” is the name of no --user</source>
        <translation>--admin&#xa0;: «&#xa0;%1&#xa0;» n’est le nom d’aucun --user</translation>
    </message>
    <message>
        <source>%1 has “%2” already: leave one of the two out</source>
        <translation>%1 a déjà «&#xa0;%2&#xa0;»&#xa0;: omettez l’un des deux</translation>
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
        <translation>Exemples&#xa0;:
  claimsmith-cli sign key.jwk --claim sub=alice --claim &apos;roles=[&quot;admin&quot;]&apos; --expires-in 15m
  claimsmith-cli sign private.pem --alg PS256 --kid 2026-01 --claim iss=https://id.example --jti
  claimsmith-cli sign --secret-env JWT_SECRET --claim sub=alice --expires-in 1h
  claimsmith-cli sign key.jwk --payload claims.json
  claimsmith-cli sign key.jwk --claim sub=alice --at now-2h --expires-in 1h      expiré depuis une heure
  claimsmith-cli sign --alg none --claim sub=alice
  claimsmith-cli sign key.jwk --csv users.csv --claim &apos;sub={{id}}&apos; --claim &apos;name={{name}}&apos; --jti
Les claims figurent dans l’ordre donné, puis iat, nbf, exp et jti. Une valeur est du JSON si elle s’analyse, sinon du texte&#xa0;:
n=42 est un nombre, n=&apos;&quot;42&quot;&apos; une chaîne. Les octets de --payload sont signés tels quels&#xa0;: iat ne leur est pas
ajouté, et les claims demandés se placent après le dernier des leurs. Seul le jeton est affiché.
Avec --count ou --csv, plusieurs le sont, un par ligne&#xa0;: {{n}}, {{uuid}} et {{column}} désignent les valeurs propres à chaque jeton.
Hors des guillemets, dans --payload, ils désignent un nombre ou un autre JSON.</translation>
    </message>
    <message>
        <source>Make a signed token</source>
        <translation>Créer un jeton signé</translation>
    </message>
    <message>
        <source>Claim. Repeatable</source>
        <translation>Claim. Répétable</translation>
    </message>
    <message>
        <source>File with the payload, or -: signed byte for byte</source>
        <translation>Fichier contenant la charge utile, ou -&#xa0;: signée octet par octet</translation>
    </message>
    <message>
        <source>Sets exp this long after the instant of issue</source>
        <translation>Fixe exp à cette durée après l’instant d’émission</translation>
    </message>
    <message>
        <source>Sets nbf</source>
        <translation>Fixe nbf</translation>
    </message>
    <message>
        <source>Leave iat out</source>
        <translation>Omettre iat</translation>
    </message>
    <message>
        <source>Add a random jti</source>
        <translation>Ajouter un jti aléatoire</translation>
    </message>
    <message>
        <source>File with the private key or secret key (JWK, JWKS, PEM or DER), or -; or use --secret-file and its like</source>
        <translation>Fichier contenant la clé privée ou secrète (JWK, JWKS, PEM ou DER), ou -&#xa0;; ou utilisez --secret-file et similaires</translation>
    </message>
    <message>
        <source>Key ID for the header; the key&apos;s own unless said. Chooses from a set</source>
        <translation>ID de clé pour l’en-tête&#xa0;; celui de la clé par défaut. Choisit dans un jeu</translation>
    </message>
    <message>
        <source>Header parameter. Repeatable</source>
        <translation>Paramètre d’en-tête. Répétable</translation>
    </message>
    <message>
        <source>Type for the header; JWT unless said</source>
        <translation>Type pour l’en-tête&#xa0;; JWT par défaut</translation>
    </message>
    <message>
        <source>A key is missing: name its file, or a secret with --secret-file</source>
        <translation>Il manque une clé&#xa0;: nommez son fichier, ou un secret avec --secret-file</translation>
    </message>
    <message numerus="yes">
        <source>%n keys are given: name the one to sign with by its --kid</source>
        <translation>
            <numerusform>%n clé est donnée&#xa0;: désignez par son --kid celle qui doit signer</numerusform>
            <numerusform>%n clés sont données&#xa0;: désignez par son --kid celle qui doit signer</numerusform>
        </translation>
    </message>
    <message>
        <source>The algorithm of the header is chosen with --alg</source>
        <translation>L’algorithme de l’en-tête se choisit avec --alg</translation>
    </message>
    <message>
        <source>The key ID is given twice: by --kid and by --header</source>
        <translation>L’ID de clé est donné deux fois&#xa0;: par --kid et par --header</translation>
    </message>
    <message>
        <source>The type is given twice: by --typ and by --header</source>
        <translation>Le type est donné deux fois&#xa0;: par --typ et par --header</translation>
    </message>
    <message>
        <source>“none” makes a token without a signature: the key is not used</source>
        <translation>«&#xa0;none&#xa0;» donne un jeton sans signature&#xa0;: la clé n’est pas utilisée</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Jeton %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Make so many tokens, one a line</source>
        <translation>Créer ce nombre de jetons, un par ligne</translation>
    </message>
    <message>
        <source>Make a token for each line of a CSV file, whose first line names the columns, or -</source>
        <translation>Créer un jeton pour chaque ligne d’un fichier CSV, dont la première nomme les colonnes, ou -</translation>
    </message>
    <message>
        <source>Threads for --count and --csv; all processors unless said</source>
        <translation>Fils d’exécution pour --count et --csv&#xa0;; tous les processeurs par défaut</translation>
    </message>
    <message>
        <source>--threads goes with --count or --csv FILE</source>
        <translation>--threads va avec --count ou --csv FILE</translation>
    </message>
    <message>
        <source>--threads is from 1 to %1</source>
        <translation>--threads va de 1 à %1</translation>
    </message>
    <message>
        <source>The terminal cannot be kept from showing what is typed</source>
        <translation>Impossible d’empêcher le terminal d’afficher la saisie</translation>
    </message>
    <message>
        <source>Nothing was typed: the terminal&apos;s input ended</source>
        <translation>Rien n’a été saisi&#xa0;: l’entrée du terminal a pris fin</translation>
    </message>
    <message>
        <source>What was typed is longer than %1 bytes</source>
        <translation>La saisie dépasse %1 octets</translation>
    </message>
    <message>
        <source>There is no terminal to ask at</source>
        <translation>Il n’y a pas de terminal où demander</translation>
    </message>
    <message>
        <source>The question was broken off</source>
        <translation>La question a été interrompue</translation>
    </message>
    <message>
        <source>A TOKEN is missing: its text, @FILE, or -. Many at once: --batch FILE</source>
        <translation>Il manque un TOKEN&#xa0;: son texte, @FILE, ou -. Pour plusieurs à la fois&#xa0;: --batch FILE</translation>
    </message>
    <message>
        <source>Give a TOKEN or --batch, not both</source>
        <translation>Donnez un TOKEN ou --batch, pas les deux</translation>
    </message>
    <message>
        <source>--summary and --threads go with --batch FILE</source>
        <translation>--summary et --threads vont avec --batch FILE</translation>
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
        <translation>Exemples&#xa0;:
  claimsmith-cli verify @token.txt --key public.pem
  claimsmith-cli verify @token.txt --key jwks.json --iss https://id.example --aud api --leeway 30s
  claimsmith-cli verify @token.txt --secret-env JWT_SECRET --secret-encoding base64 --json
  claimsmith-cli verify @token.txt --key key.jwk --at now+1h        tel qu’il sera dans une heure
  claimsmith-cli verify --batch tokens.txt --key jwks.json --threads 4 &gt; verdicts.jsonl
  claimsmith-cli verify --batch tokens.txt --key jwks.json --summary
Dans un lot, il y a un jeton par ligne, et il en sort un court objet JSON par ligne, dans le même ordre.
Code de retour&#xa0;: 0 accepté&#xa0;; 1 dans un lot, un jeton ne l’a pas été&#xa0;; 2 usage, ou fichier ou clé
illisible&#xa0;; 10 mal formé&#xa0;; 11 signature&#xa0;; 12 signature non vérifiée&#xa0;; 13 expiré&#xa0;; 14 pas encore valide&#xa0;; 15 contrôle
d’un claim en échec&#xa0;; 16 révoqué. S’il y a plusieurs échecs, le premier dans cet ordre.</translation>
    </message>
    <message>
        <source>Judge a token: signature, time and claims. Says every reason against it</source>
        <translation>Juger un jeton&#xa0;: signature, heure et claims. Donne toutes les raisons contre lui</translation>
    </message>
    <message>
        <source>The instant to judge at, instead of now</source>
        <translation>L’instant auquel juger, au lieu de maintenant</translation>
    </message>
    <message>
        <source>Judge one token a line of this file, or of - for standard input</source>
        <translation>Juger un jeton par ligne de ce fichier, ou de - pour l’entrée standard</translation>
    </message>
    <message>
        <source>Threads for --batch; all cores unless said</source>
        <translation>Fils d’exécution pour --batch&#xa0;; tous les cœurs par défaut</translation>
    </message>
    <message>
        <source>With --batch: counts alone</source>
        <translation>Avec --batch&#xa0;: les totaux seulement</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>pas un nombre</translation>
    </message>
    <message>
        <source>milliseconds? NumericDate is in seconds; as milliseconds: %1</source>
        <translation>millisecondes&#xa0;? NumericDate est en secondes&#xa0;; en millisecondes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Défauts</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>no algorithm</source>
        <translation>pas d’algorithme</translation>
    </message>
    <message>
        <source>, key ID “%1”</source>
        <translation>, ID de clé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>, %n bytes</source>
        <translation>
            <numerusform>, %n octet</numerusform>
            <numerusform>, %n octets</numerusform>
        </translation>
    </message>
    <message>
        <source> – not checked: decode reads, verify trusts</source>
        <translation> – non vérifiée&#xa0;: decode lit, verify accorde la confiance</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Révocation</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>not protected: %1</source>
        <translation>non protégé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Payload (not JSON)</source>
        <translation>Charge utile (pas du JSON)</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Non accepté</translation>
    </message>
</context>
<context>
    <name>claimsmith::jose</name>
    <message>
        <source>an even number is no RSA modulus</source>
        <translation>un nombre pair n’est pas un module RSA</translation>
    </message>
    <message>
        <source>the RSA exponent must be odd and at least 3</source>
        <translation>l’exposant RSA doit être impair et au moins égal à 3</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>p times q is not n</source>
        <translation>p fois q n’est pas n</translation>
    </message>
    <message>
        <source>p and q must be odd primes</source>
        <translation>p et q doivent être des nombres premiers impairs</translation>
    </message>
    <message>
        <source>d does not belong to e, p and q</source>
        <translation>d ne correspond pas à e, p et q</translation>
    </message>
    <message>
        <source>dp, dq or qi does not belong to p and q</source>
        <translation>dp, dq ou qi ne correspond pas à p et q</translation>
    </message>
    <message>
        <source>d is not below n</source>
        <translation>d n’est pas inférieur à n</translation>
    </message>
    <message>
        <source>the point (x, y) is not on its curve, or d is out of its range</source>
        <translation>le point (x, y) n’est pas sur sa courbe, ou d est hors de son domaine</translation>
    </message>
    <message>
        <source>the point (x, y) is not on its curve</source>
        <translation>le point (x, y) n’est pas sur sa courbe</translation>
    </message>
    <message>
        <source>d does not belong to x and y</source>
        <translation>d ne correspond pas à x et y</translation>
    </message>
    <message>
        <source>d does not belong to x</source>
        <translation>d ne correspond pas à x</translation>
    </message>
    <message>
        <source>d does not belong to n and e</source>
        <translation>d ne correspond pas à n et e</translation>
    </message>
    <message>
        <source>a multiple of 8 up to %1</source>
        <translation>un multiple de 8 jusqu’à %1</translation>
    </message>
    <message>
        <source>%1: more than %2 rounds of key derivation are not computed</source>
        <translation>%1&#xa0;: plus de %2 itérations de dérivation de clé ne sont pas calculées</translation>
    </message>
    <message>
        <source>%1 encrypted with %2</source>
        <translation>%1 chiffré avec %2</translation>
    </message>
    <message>
        <source>a newer encryption; convert it with: %1</source>
        <translation>un chiffrement plus récent&#xa0;; convertissez-le avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>a part of the store has another than the store</source>
        <translation>une partie du magasin en a une autre que le magasin</translation>
    </message>
    <message>
        <source>%1 with a MAC of %2</source>
        <translation>%1 avec un MAC de %2</translation>
    </message>
    <message>
        <source>a MAC of HMAC-SHA256</source>
        <translation>un MAC de HMAC-SHA256</translation>
    </message>
    <message>
        <source>the MAC of the store does not match, so the phrase is wrong or the file was changed</source>
        <translation>le MAC du magasin ne correspond pas&#xa0;: la phrase est fausse ou le fichier a été modifié</translation>
    </message>
    <message>
        <source>part of a PKCS#12 key store that no pass phrase opens</source>
        <translation>partie d’un magasin de clés PKCS#12 qu’aucune phrase secrète n’ouvre</translation>
    </message>
    <message>
        <source>a store that a pass phrase opens</source>
        <translation>un magasin qu’une phrase secrète ouvre</translation>
    </message>
    <message>
        <source>secret in a PKCS#12 key store</source>
        <translation>secret dans un magasin de clés PKCS#12</translation>
    </message>
    <message>
        <source>the secret itself, as text, base64 or hex</source>
        <translation>le secret lui-même, en texte, base64 ou hex</translation>
    </message>
    <message>
        <source>entry of another kind in a PKCS#12 key store</source>
        <translation>entrée d’un autre type dans un magasin de clés PKCS#12</translation>
    </message>
    <message>
        <source>the key or the text has a size that it cannot have</source>
        <translation>la clé ou le texte a une taille impossible</translation>
    </message>
    <message>
        <source>the text was changed, or sealed with another key</source>
        <translation>le texte a été modifié, ou scellé avec une autre clé</translation>
    </message>
    <message>
        <source>it did not give the known answer</source>
        <translation>elle n’a pas donné la réponse connue</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>DER data</source>
        <translation>données DER</translation>
    </message>
    <message>
        <source>SPKI public key</source>
        <translation>clé publique SPKI</translation>
    </message>
    <message>
        <source>PKCS#1 public key</source>
        <translation>clé publique PKCS#1</translation>
    </message>
    <message>
        <source>PKCS#1 private key</source>
        <translation>clé privée PKCS#1</translation>
    </message>
    <message>
        <source>SEC1 private key</source>
        <translation>clé privée SEC1</translation>
    </message>
    <message>
        <source>PKCS#8 private key</source>
        <translation>clé privée PKCS#8</translation>
    </message>
    <message>
        <source>encrypted PKCS#8 private key</source>
        <translation>clé privée PKCS#8 chiffrée</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificat</translation>
    </message>
    <message>
        <source>certificate request</source>
        <translation>demande de certificat</translation>
    </message>
    <message>
        <source>certificate revocation list</source>
        <translation>liste de révocation de certificats</translation>
    </message>
    <message>
        <source>PKCS#12 key store</source>
        <translation>magasin de clés PKCS#12</translation>
    </message>
    <message>
        <source>CMS or PKCS#7 message</source>
        <translation>message CMS ou PKCS#7</translation>
    </message>
    <message>
        <source>DSA private key</source>
        <translation>clé privée DSA</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>position %1</translation>
    </message>
    <message>
        <source>%1, offset %2</source>
        <comment>segment, place in it</comment>
        <translation>%1, position %2</translation>
    </message>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>charge utile</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>encrypted key</source>
        <translation>clé chiffrée</translation>
    </message>
    <message>
        <source>initialization vector</source>
        <translation>vecteur d’initialisation</translation>
    </message>
    <message>
        <source>ciphertext</source>
        <translation>texte chiffré</translation>
    </message>
    <message>
        <source>authentication tag</source>
        <translation>étiquette d’authentification</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>“%1” is of standard base64; base64url has “%2” in its place</source>
        <translation>«&#xa0;%1&#xa0;» relève du base64 standard&#xa0;; base64url a «&#xa0;%2&#xa0;» à sa place</translation>
    </message>
    <message>
        <source>A character is not of base64url, which has only A–Z, a–z, 0–9, - and _</source>
        <translation>Un caractère n’est pas du base64url, qui n’a que A–Z, a–z, 0–9, - et _</translation>
    </message>
    <message>
        <source>“%1” is not of base64url, which has only A–Z, a–z, 0–9, - and _</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas du base64url, qui n’a que A–Z, a–z, 0–9, - et _</translation>
    </message>
    <message>
        <source>“=” pads the base64url here; the parts of a token stand without padding (RFC 7515 §2): remove it</source>
        <translation>«&#xa0;=&#xa0;» complète ici le base64url&#xa0;; les parties d’un jeton s’écrivent sans remplissage (RFC 7515 §2)&#xa0;: supprimez-le</translation>
    </message>
    <message>
        <source>A space, tab or line break stands inside the base64url: remove it</source>
        <translation>Une espace, une tabulation ou un saut de ligne se trouve dans le base64url&#xa0;: supprimez-le</translation>
    </message>
    <message>
        <source>The base64url ends with one character too many or too few: a single last character holds no byte</source>
        <translation>Le base64url se termine par un caractère de trop ou de moins&#xa0;: un dernier caractère isolé ne contient aucun octet</translation>
    </message>
    <message>
        <source>The last character of the base64url has bits set that belong to no byte: it was changed or cut off</source>
        <translation>Le dernier caractère du base64url a des bits qui n’appartiennent à aucun octet&#xa0;: il a été modifié ou tronqué</translation>
    </message>
    <message>
        <source>This is not JSON</source>
        <translation>Ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is not UTF-8, as JSON must be</source>
        <translation>Ce n’est pas de l’UTF-8, que JSON exige</translation>
    </message>
    <message>
        <source>This is not UTF-8, as JSON must be: no character has %1 here</source>
        <translation>Ce n’est pas de l’UTF-8, que JSON exige&#xa0;: aucun caractère n’a %1 ici</translation>
    </message>
    <message>
        <source>This JSON is nested deeper than %1 levels, which is not read</source>
        <translation>Ce JSON est imbriqué sur plus de %1 niveaux, ce qui n’est pas lu</translation>
    </message>
    <message>
        <source>A JSON object is wanted here; this is none</source>
        <translation>Un objet JSON est attendu ici&#xa0;; ce n’en est pas un</translation>
    </message>
    <message>
        <source>A JSON object is wanted here; this is %1</source>
        <translation>Un objet JSON est attendu ici&#xa0;; c’est %1</translation>
    </message>
    <message>
        <source>JSON is wanted here; there is nothing</source>
        <translation>Du JSON est attendu ici&#xa0;; il n’y a rien</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>une chaîne</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
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
        <translation>un autre type de clé</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>%1 key</source>
        <translation>clé %1</translation>
    </message>
    <message>
        <source>a JWK or JWK Set, PEM or DER as SPKI, PKCS#1, SEC1, PKCS#8 or X.509 certificate, PKCS#12, and OpenSSH keys</source>
        <translation>un JWK ou JWK Set, PEM ou DER en SPKI, PKCS#1, SEC1, PKCS#8 ou certificat X.509, PKCS#12, et clés OpenSSH</translation>
    </message>
    <message>
        <source>No key is recognised here; what can be read: %1</source>
        <translation>Aucune clé n’est reconnue ici&#xa0;; ce qui peut être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>This looks like %1, not like a key; what can be read: %2</source>
        <translation>Cela semble être ceci&#xa0;: %1, et non une clé&#xa0;; ce qui peut être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>The JWK needs the member %1</source>
        <translation>Il manque au JWK le membre %1</translation>
    </message>
    <message>
        <source>The JWK needs the member %1; found: %2</source>
        <translation>Il manque au JWK le membre %1&#xa0;; trouvé&#xa0;: %2</translation>
    </message>
    <message>
        <source>This is %1, which is not supported; RSA, EC, Ed25519 and Ed448 keys and secrets are</source>
        <translation>Type non pris en charge&#xa0;: %1&#xa0;; le sont les clés RSA, EC, Ed25519 et Ed448, et les secrets</translation>
    </message>
    <message>
        <source>This is %1, which is not supported; wanted: %2</source>
        <translation>Type non pris en charge&#xa0;: %1&#xa0;; attendu&#xa0;: %2</translation>
    </message>
    <message>
        <source>This is %1: it agrees on keys, it cannot sign</source>
        <translation>Trouvé&#xa0;: %1&#xa0;; cela sert à convenir de clés, pas à signer</translation>
    </message>
    <message>
        <source>This is %1: it is made for encryption or key agreement, it cannot sign</source>
        <translation>Trouvé&#xa0;: %1&#xa0;; cela sert au chiffrement ou à l’échange de clés, pas à signer</translation>
    </message>
    <message>
        <source>This key is encrypted: give its pass phrase</source>
        <translation>Cette clé est chiffrée&#xa0;: donnez sa phrase secrète</translation>
    </message>
    <message>
        <source>A pass phrase is needed %1</source>
        <comment>to encrypt a key</comment>
        <translation>Une phrase secrète est nécessaire %1</translation>
    </message>
    <message>
        <source>The pass phrase does not open this key</source>
        <translation>La phrase secrète n’ouvre pas cette clé</translation>
    </message>
    <message>
        <source>The pass phrase does not open this key: %1</source>
        <translation>La phrase secrète n’ouvre pas cette clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>This key is damaged</source>
        <translation>Cette clé est endommagée</translation>
    </message>
    <message>
        <source>This key is damaged: %1</source>
        <translation>Cette clé est endommagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no key here: the text is empty</source>
        <translation>Il n’y a pas de clé ici&#xa0;: le texte est vide</translation>
    </message>
    <message>
        <source>There is no key here: %1 is empty</source>
        <translation>Il n’y a pas de clé ici&#xa0;: %1 est vide</translation>
    </message>
    <message>
        <source>The key&apos;s numbers contradict each other: its point is not on its curve, or its halves are no pair</source>
        <translation>Les nombres de la clé se contredisent&#xa0;: son point n’est pas sur sa courbe, ou ses moitiés ne forment pas une paire</translation>
    </message>
    <message>
        <source>The key&apos;s numbers contradict each other: %1</source>
        <translation>Les nombres de la clé se contredisent&#xa0;: %1</translation>
    </message>
    <message>
        <source>A key of this type cannot have %1; wanted: %2</source>
        <translation>Une clé de ce type ne peut pas avoir %1&#xa0;; attendu&#xa0;: %2</translation>
    </message>
    <message>
        <source>The secret is not written in the encoding that was named</source>
        <translation>Le secret n’est pas écrit dans l’encodage indiqué</translation>
    </message>
    <message>
        <source>The secret is not written in %1: name the encoding that it has</source>
        <translation>Le secret n’est pas écrit en %1&#xa0;: indiquez l’encodage qu’il a</translation>
    </message>
    <message>
        <source>“%1” is no signature algorithm that can be used here; names are case-sensitive</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un algorithme de signature utilisable ici&#xa0;; la casse des noms compte</translation>
    </message>
    <message>
        <source>“none” is no signature: there is nothing that a key could sign or verify</source>
        <translation>«&#xa0;none&#xa0;» n’est pas une signature&#xa0;: il n’y a rien qu’une clé puisse signer ou vérifier</translation>
    </message>
    <message>
        <source>The header says “%1”, but the signature would be made with %2</source>
        <translation>L’en-tête dit «&#xa0;%1&#xa0;», mais la signature serait faite avec %2</translation>
    </message>
    <message>
        <source>This is %1; the algorithm needs %2</source>
        <translation>Type de la clé&#xa0;: %1&#xa0;; l’algorithme demande&#xa0;: %2</translation>
    </message>
    <message>
        <source>This key is on the curve %1; the algorithm needs %2</source>
        <translation>Cette clé est sur la courbe %1&#xa0;; l’algorithme demande %2</translation>
    </message>
    <message>
        <source>This key&apos;s “alg” keeps it for %1; the algorithm here is %2</source>
        <translation>Le membre «&#xa0;alg&#xa0;» de cette clé la réserve à %1&#xa0;; l’algorithme ici est %2</translation>
    </message>
    <message>
        <source>This key&apos;s “use” is “%1”; signatures need a key for “%2”</source>
        <translation>Le membre «&#xa0;use&#xa0;» de cette clé est «&#xa0;%1&#xa0;»&#xa0;; les signatures demandent une clé pour «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>This key&apos;s “key_ops” allow nothing; “%1” is needed</source>
        <translation>Le membre «&#xa0;key_ops&#xa0;» de cette clé ne permet rien&#xa0;; «&#xa0;%1&#xa0;» est nécessaire</translation>
    </message>
    <message>
        <source>This key&apos;s “key_ops” allow only %1; “%2” is needed</source>
        <translation>Le membre «&#xa0;key_ops&#xa0;» de cette clé ne permet que %1&#xa0;; «&#xa0;%2&#xa0;» est nécessaire</translation>
    </message>
    <message>
        <source>This key has %1 bits; the algorithm needs at least %2</source>
        <translation>Cette clé a %1 bits&#xa0;; l’algorithme en demande au moins %2</translation>
    </message>
    <message>
        <source>This is a public key; signing needs the private key that belongs to it</source>
        <translation>C’est une clé publique&#xa0;; pour signer, il faut la clé privée correspondante</translation>
    </message>
    <message>
        <source>The cryptographic library refused</source>
        <translation>La bibliothèque cryptographique a refusé</translation>
    </message>
    <message>
        <source>The cryptographic library refused: %1</source>
        <translation>La bibliothèque cryptographique a refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cannot be computed: %2 does not offer it or is not installed</source>
        <translation>%1 ne peut pas être calculé&#xa0;: %2 ne l’offre pas ou n’est pas installé</translation>
    </message>
    <message>
        <source>a byte order mark stands before the text, which RFC 8259 §8.1 forbids</source>
        <translation>une marque d’ordre des octets précède le texte, ce que la RFC 8259 §8.1 interdit</translation>
    </message>
    <message>
        <source>the text ends inside an object</source>
        <translation>le texte se termine dans un objet</translation>
    </message>
    <message>
        <source>the text ends inside an array</source>
        <translation>le texte se termine dans un tableau</translation>
    </message>
    <message>
        <source>the text ends inside a string</source>
        <translation>le texte se termine dans une chaîne</translation>
    </message>
    <message>
        <source>a colon must stand between a name and its value</source>
        <translation>il faut un deux-points entre un nom et sa valeur</translation>
    </message>
    <message>
        <source>more text follows after the value</source>
        <translation>du texte suit encore la valeur</translation>
    </message>
    <message>
        <source>comments are not part of JSON</source>
        <translation>les commentaires ne font pas partie de JSON</translation>
    </message>
    <message>
        <source>a comma stands before the closing bracket</source>
        <translation>une virgule précède le crochet fermant</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>il manque une valeur</translation>
    </message>
    <message>
        <source>single quotes are not JSON; strings stand in double quotes</source>
        <translation>les guillemets simples ne sont pas du JSON&#xa0;; les chaînes sont entre guillemets doubles</translation>
    </message>
    <message>
        <source>no JSON value begins with this character</source>
        <translation>aucune valeur JSON ne commence par ce caractère</translation>
    </message>
    <message>
        <source>a member name must be a string in double quotes</source>
        <translation>un nom de membre doit être une chaîne entre guillemets doubles</translation>
    </message>
    <message>
        <source>the closing bracket is not the kind that was opened</source>
        <translation>le crochet fermant n’est pas du type qui a été ouvert</translation>
    </message>
    <message>
        <source>a comma or } must stand here</source>
        <translation>il faut ici une virgule ou }</translation>
    </message>
    <message>
        <source>a comma or ] must stand here</source>
        <translation>il faut ici une virgule ou ]</translation>
    </message>
    <message>
        <source>the only words in JSON are true, false and null</source>
        <translation>les seuls mots de JSON sont true, false et null</translation>
    </message>
    <message>
        <source>a number cannot begin with +</source>
        <translation>un nombre ne peut pas commencer par +</translation>
    </message>
    <message>
        <source>a number cannot begin with a zero that other digits follow</source>
        <translation>un nombre ne peut pas commencer par un zéro suivi d’autres chiffres</translation>
    </message>
    <message>
        <source>a digit of a number is missing</source>
        <translation>il manque un chiffre à un nombre</translation>
    </message>
    <message>
        <source>a line break, tab or other control character in a string must be written as an escape</source>
        <translation>un saut de ligne, une tabulation ou un autre caractère de contrôle dans une chaîne doit s’écrire en séquence d’échappement</translation>
    </message>
    <message>
        <source>no JSON escape is written like this</source>
        <translation>aucune séquence d’échappement JSON ne s’écrit ainsi</translation>
    </message>
    <message>
        <source>\u must be followed by four hexadecimal digits</source>
        <translation>\u doit être suivi de quatre chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>half of a surrogate pair stands alone, which is no character</source>
        <translation>une moitié de paire de substitution est isolée, ce qui n’est pas un caractère</translation>
    </message>
    <message>
        <source>to encrypt the private key with</source>
        <translation>pour chiffrer la clé privée</translation>
    </message>
    <message>
        <source>%1, cut off after %2 of %3</source>
        <translation>%1, coupé après %2 sur %3</translation>
    </message>
    <message>
        <source>there is nothing between its BEGIN and END lines</source>
        <translation>il n’y a rien entre ses lignes BEGIN et END</translation>
    </message>
    <message>
        <source>what stands between its BEGIN and END lines is not base64</source>
        <translation>ce qui se trouve entre ses lignes BEGIN et END n’est pas du base64</translation>
    </message>
    <message>
        <source>it is cut off: its END line is missing</source>
        <translation>elle est tronquée&#xa0;: sa ligne END manque</translation>
    </message>
    <message>
        <source>the parameters of a curve without a key</source>
        <translation>les paramètres d’une courbe sans clé</translation>
    </message>
    <message>
        <source>the start of a broken PEM line</source>
        <translation>le début d’une ligne PEM abîmée</translation>
    </message>
    <message>
        <source>binary data of another kind</source>
        <translation>données binaires d’un autre type</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texte brut</translation>
    </message>
    <message>
        <source>text wrapped in text several times over</source>
        <translation>texte enveloppé plusieurs fois dans du texte</translation>
    </message>
    <message>
        <source>a file of %1 KiB</source>
        <translation>un fichier de %1 Kio</translation>
    </message>
    <message>
        <source>up to 1024 KiB of keys</source>
        <translation>jusqu’à 1024 Kio de clés</translation>
    </message>
    <message>
        <source>base64url</source>
        <translation>base64url</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1, the first of them zero</source>
        <translation>%1, le premier étant nul</translation>
    </message>
    <message>
        <source>base64url of a number without zero octets in front</source>
        <translation>base64url d’un nombre sans octets nuls en tête</translation>
    </message>
    <message>
        <source>base64url of %1</source>
        <translation>base64url de %1</translation>
    </message>
    <message>
        <source>the name of a curve</source>
        <translation>le nom d’une courbe</translation>
    </message>
    <message>
        <source>an array of strings</source>
        <translation>un tableau de chaînes</translation>
    </message>
    <message>
        <source>base64 of a DER certificate</source>
        <translation>base64 d’un certificat DER</translation>
    </message>
    <message>
        <source>a certificate of another key</source>
        <translation>un certificat d’une autre clé</translation>
    </message>
    <message>
        <source>the certificate of this key</source>
        <translation>le certificat de cette clé</translation>
    </message>
    <message>
        <source>an array of JWKs</source>
        <translation>un tableau de JWK</translation>
    </message>
    <message>
        <source>OpenSSH key: %1</source>
        <translation>clé OpenSSH&#xa0;: %1</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>elle est tronquée</translation>
    </message>
    <message>
        <source>the private half does not belong to the public one</source>
        <translation>la moitié privée ne correspond pas à la moitié publique</translation>
    </message>
    <message>
        <source>a key outside of a security key, which signs more than it is given and so no token</source>
        <translation>une clé hors d’une clé de sécurité, qui signe plus que ce qu’on lui donne et donc pas de jeton</translation>
    </message>
    <message>
        <source>the public key that this certificate is about</source>
        <translation>la clé publique sur laquelle porte ce certificat</translation>
    </message>
    <message>
        <source>OpenSSH key of type %1</source>
        <translation>clé OpenSSH de type %1</translation>
    </message>
    <message>
        <source>its numbers are not those of its type</source>
        <translation>ses nombres ne sont pas ceux de son type</translation>
    </message>
    <message>
        <source>there is more than its type has</source>
        <translation>il y a plus que ce que son type comporte</translation>
    </message>
    <message>
        <source>its two check numbers differ</source>
        <translation>ses deux nombres de contrôle diffèrent</translation>
    </message>
    <message>
        <source>its padding is wrong</source>
        <translation>son remplissage est faux</translation>
    </message>
    <message>
        <source>what follows its type is not base64</source>
        <translation>ce qui suit son type n’est pas du base64</translation>
    </message>
    <message>
        <source>it names two types</source>
        <translation>elle nomme deux types</translation>
    </message>
    <message>
        <source>OpenSSH private key under a pass phrase (%1, %2)</source>
        <translation>clé privée OpenSSH sous phrase secrète (%1, %2)</translation>
    </message>
    <message>
        <source>one without; take the pass phrase off a copy of it with: ssh-keygen -p -N &quot;&quot; -f COPY</source>
        <translation>une clé qui n’en a pas&#xa0;; retirez la phrase secrète d’une copie avec&#xa0;: ssh-keygen -p -N &quot;&quot; -f COPY</translation>
    </message>
    <message>
        <source>it holds more, or less, than the one key that OpenSSH writes</source>
        <translation>elle contient plus, ou moins, que l’unique clé écrite par OpenSSH</translation>
    </message>
    <message>
        <source>a JWK or JWK Set, PEM, DER or a certificate</source>
        <translation>un JWK ou JWK Set, PEM, DER ou un certificat</translation>
    </message>
    <message>
        <source>PGP key or message</source>
        <translation>clé ou message PGP</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>page web</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>the keys that are found there</source>
        <translation>les clés qui s’y trouvent</translation>
    </message>
    <message>
        <source>SSH2 public key</source>
        <translation>clé publique SSH2</translation>
    </message>
    <message>
        <source>an OpenSSH public key; convert it with: ssh-keygen -i -f FILE</source>
        <translation>une clé publique OpenSSH&#xa0;; convertissez-la avec&#xa0;: ssh-keygen -i -f FILE</translation>
    </message>
    <message>
        <source>PuTTY key</source>
        <translation>clé PuTTY</translation>
    </message>
    <message>
        <source>an OpenSSH key, which PuTTYgen exports</source>
        <translation>une clé OpenSSH, que PuTTYgen exporte</translation>
    </message>
    <message>
        <source>XML key (RSAKeyValue)</source>
        <translation>clé XML (RSAKeyValue)</translation>
    </message>
    <message>
        <source>SAML metadata</source>
        <translation>métadonnées SAML</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>a Java key store (JKS)</source>
        <translation>magasin de clés Java (JKS)</translation>
    </message>
    <message>
        <source>PEM or a certificate; take it out with: keytool -exportcert -rfc</source>
        <translation>PEM ou un certificat&#xa0;; extrayez-le avec&#xa0;: keytool -exportcert -rfc</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>jeton</translation>
    </message>
    <message>
        <source>the description of an OpenID provider</source>
        <translation>description d’un fournisseur OpenID</translation>
    </message>
    <message>
        <source>the JWK Set at its jwks_uri</source>
        <translation>le JWK Set à son jwks_uri</translation>
    </message>
    <message>
        <source>JSON without “kty” or “keys”</source>
        <translation>JSON sans «&#xa0;kty&#xa0;» ni «&#xa0;keys&#xa0;»</translation>
    </message>
    <message>
        <source>the certificate that was issued for it, or its key</source>
        <translation>le certificat délivré pour elle, ou sa clé</translation>
    </message>
    <message>
        <source>PEM; take its certificates out with: openssl pkcs7 -print_certs</source>
        <translation>PEM&#xa0;; extrayez-en les certificats avec&#xa0;: openssl pkcs7 -print_certs</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::jose::Container</name>
    <message>
        <source>secret</source>
        <translation>secret</translation>
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
        <translation>PEM, PKCS#8 chiffré (ENCRYPTED PRIVATE KEY)</translation>
    </message>
    <message>
        <source>PEM, X.509 certificate (CERTIFICATE)</source>
        <translation>PEM, certificat X.509 (CERTIFICATE)</translation>
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
        <translation>DER, PKCS#8 chiffré</translation>
    </message>
    <message>
        <source>DER, X.509 certificate</source>
        <translation>DER, certificat X.509</translation>
    </message>
    <message>
        <source>PEM, encrypted PKCS#1 (RSA PRIVATE KEY)</source>
        <translation>PEM, PKCS#1 chiffré (RSA PRIVATE KEY)</translation>
    </message>
    <message>
        <source>PEM, encrypted SEC1 (EC PRIVATE KEY)</source>
        <translation>PEM, SEC1 chiffré (EC PRIVATE KEY)</translation>
    </message>
    <message>
        <source>PKCS#12 key store</source>
        <translation>magasin de clés PKCS#12</translation>
    </message>
    <message>
        <source>OpenSSH public key</source>
        <translation>clé publique OpenSSH</translation>
    </message>
    <message>
        <source>OpenSSH private key (OPENSSH PRIVATE KEY)</source>
        <translation>clé privée OpenSSH (OPENSSH PRIVATE KEY)</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>créée ici</translation>
    </message>
</context>
<context>
    <name>claimsmith::jose::Key</name>
    <message>
        <source>secret, %1 bits</source>
        <translation>secret, %1 bits</translation>
    </message>
    <message>
        <source>RSA %1-bit private key</source>
        <translation>clé privée RSA %1 bits</translation>
    </message>
    <message>
        <source>RSA %1-bit public key</source>
        <translation>clé publique RSA %1 bits</translation>
    </message>
    <message>
        <source>EC %1 private key</source>
        <translation>clé privée EC %1</translation>
    </message>
    <message>
        <source>EC %1 public key</source>
        <translation>clé publique EC %1</translation>
    </message>
    <message>
        <source>%1 private key</source>
        <translation>clé privée %1</translation>
    </message>
    <message>
        <source>%1 public key</source>
        <translation>clé publique %1</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune clé</translation>
    </message>
</context>
<context>
    <name>claimsmith::jose::KeyFormat</name>
    <message>
        <source>There is no key to write</source>
        <translation>Il n’y a pas de clé à écrire</translation>
    </message>
    <message>
        <source>A shared secret has no public half: nothing of it can be published</source>
        <translation>Un secret partagé n’a pas de moitié publique&#xa0;: rien n’en peut être publié</translation>
    </message>
    <message>
        <source>A shared secret has no PEM form: write it as jwk or jwks</source>
        <translation>Un secret partagé n’a pas de forme PEM&#xa0;: écrivez-le en jwk ou jwks</translation>
    </message>
    <message>
        <source>PKCS#8 holds private keys, and this is %1: write it as spki</source>
        <translation>PKCS#8 contient des clés privées, or voici&#xa0;: %1. Écrivez-la en spki</translation>
    </message>
    <message>
        <source>This is %1 and no shared secret: write it as jwk or pem</source>
        <translation>Ce n’est pas un secret partagé&#xa0;: %1. Écrivez-la en jwk ou pem</translation>
    </message>
    <message>
        <source>The bytes of this secret are no text: write it as secret-base64url</source>
        <translation>Les octets de ce secret ne sont pas du texte&#xa0;: écrivez-le en secret-base64url</translation>
    </message>
    <message numerus="yes">
        <source>There are %n keys, and this form holds one: write them as jwks</source>
        <translation>
            <numerusform>Il y a %n clé, et cette forme en contient une&#xa0;: écrivez-la en jwks</numerusform>
            <numerusform>Il y a %n clés, et cette forme en contient une&#xa0;: écrivez-les en jwks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::main</name>
    <message>
        <source>The cryptography of this machine fails its test. %1</source>
        <translation>La cryptographie de cette machine échoue à son test. %1</translation>
    </message>
    <message>
        <source>Inspect JSON Web Tokens, offline.</source>
        <translation>Examiner des JSON Web Tokens, hors ligne.</translation>
    </message>
    <message>
        <source>A token, anything that holds one, or files with tokens and keys</source>
        <translation>Un jeton, tout ce qui en contient un, ou des fichiers avec des jetons et des clés</translation>
    </message>
    <message>
        <source>Page to begin with</source>
        <translation>Page de départ</translation>
    </message>
    <message>
        <source>Print how long the first paint took and how much memory it needed, and end</source>
        <translation>Afficher la durée du premier affichage et la mémoire utilisée, puis quitter</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Afficher cette aide</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Afficher la version</translation>
    </message>
    <message>
        <source>A token on the command line can be read by every user of the machine (ps). Paste it instead.</source>
        <translation>Un jeton sur la ligne de commande peut être lu par tous les utilisateurs de la machine (ps). Collez-le plutôt.</translation>
    </message>
</context>
<context>
    <name>claimsmith::model</name>
    <message>
        <source>Its form makes no such token any more.</source>
        <translation>Son formulaire ne produit plus de tel jeton.</translation>
    </message>
    <message>
        <source>form of Craft, %1</source>
        <translation>formulaire de Composer, %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>charge utile</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>encrypted key</source>
        <translation>clé chiffrée</translation>
    </message>
    <message>
        <source>initialization vector</source>
        <translation>vecteur d’initialisation</translation>
    </message>
    <message>
        <source>ciphertext</source>
        <translation>texte chiffré</translation>
    </message>
    <message>
        <source>authentication tag</source>
        <translation>étiquette d’authentification</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&lt;signature removed&gt;</source>
        <translation>&lt;signature retirée&gt;</translation>
    </message>
    <message>
        <source>&lt;no token: text removed&gt;</source>
        <translation>&lt;pas de jeton&#xa0;: texte retiré&gt;</translation>
    </message>
    <message>
        <source>&lt;encrypted parts removed&gt;</source>
        <translation>&lt;parties chiffrées retirées&gt;</translation>
    </message>
    <message>
        <source>This is no token.</source>
        <translation>Ce n’est pas un jeton.</translation>
    </message>
    <message>
        <source>This token is encrypted: only who issued it can renew it.</source>
        <translation>Ce jeton est chiffré&#xa0;: seul son émetteur peut le renouveler.</translation>
    </message>
    <message>
        <source>Only compact tokens can be renewed; this one is in the JSON serialization.</source>
        <translation>Seuls les jetons compacts peuvent être renouvelés&#xa0;; celui-ci est en sérialisation JSON.</translation>
    </message>
    <message>
        <source>The payload of this token cannot be read as claims.</source>
        <translation>La charge utile de ce jeton ne peut pas être lue comme des claims.</translation>
    </message>
    <message>
        <source>The key that signed it is no longer in the keyring.</source>
        <translation>La clé qui l’a signé n’est plus dans le trousseau.</translation>
    </message>
    <message>
        <source>key “%1”</source>
        <translation>clé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>no signature</source>
        <translation>pas de signature</translation>
    </message>
    <message>
        <source>No key of the keyring verifies this token: add the key that signs it.</source>
        <translation>Aucune clé du trousseau ne vérifie ce jeton&#xa0;: ajoutez celle qui le signe.</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Inspecté</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Crafted</source>
        <translation>Composé</translation>
    </message>
    <message>
        <source>Issued here</source>
        <translation>Émis ici</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Surveillé</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renouvelé</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hachage</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Smallest key</source>
        <translation>Clé minimale</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>Sel</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>Défini dans</translation>
    </message>
    <message>
        <source>Key ID (kid)</source>
        <translation>ID de clé (kid)</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Checked with</source>
        <translation>Vérifié avec</translation>
    </message>
    <message>
        <source>Key thumbprint</source>
        <translation>Empreinte de clé</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Encrypted key</source>
        <translation>Clé chiffrée</translation>
    </message>
    <message>
        <source>Initialization vector</source>
        <translation>Vecteur d’initialisation</translation>
    </message>
    <message>
        <source>Ciphertext</source>
        <translation>Texte chiffré</translation>
    </message>
    <message>
        <source>Authentication tag</source>
        <translation>Étiquette d’authentification</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Key management (alg)</source>
        <translation>Gestion de clé (alg)</translation>
    </message>
    <message>
        <source>Content encryption (enc)</source>
        <translation>Chiffrement du contenu (enc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>not named in the header</source>
        <translation>non indiqué dans l’en-tête</translation>
    </message>
    <message>
        <source>%1, not known here</source>
        <translation>%1, inconnu ici</translation>
    </message>
    <message>
        <source>Signature length</source>
        <translation>Longueur de signature</translation>
    </message>
    <message>
        <source>Signed bytes</source>
        <translation>Octets signés</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
    <message>
        <source>the header is not JSON</source>
        <translation>l’en-tête n’est pas du JSON</translation>
    </message>
    <message>
        <source>the header names no algorithm</source>
        <translation>l’en-tête n’indique pas d’algorithme</translation>
    </message>
    <message>
        <source>unknown algorithm</source>
        <translation>algorithme inconnu</translation>
    </message>
    <message>
        <source>“alg” is none</source>
        <translation>«&#xa0;alg&#xa0;» vaut none</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune clé</translation>
    </message>
    <message>
        <source>the chosen key is not at hand</source>
        <translation>la clé choisie n’est pas disponible</translation>
    </message>
    <message>
        <source>public key only</source>
        <translation>clé publique seulement</translation>
    </message>
    <message>
        <source>no key fits</source>
        <translation>aucune clé ne convient</translation>
    </message>
    <message>
        <source>the key cannot sign</source>
        <translation>la clé ne peut pas signer</translation>
    </message>
    <message>
        <source>“alg” must be a string that names a signature algorithm</source>
        <translation>«&#xa0;alg&#xa0;» doit être une chaîne qui nomme un algorithme de signature</translation>
    </message>
    <message>
        <source>An unsecured token has no signature</source>
        <translation>Un jeton non sécurisé n’a pas de signature</translation>
    </message>
    <message>
        <source>Add a secret or a private key for %1</source>
        <translation>Ajoutez un secret ou une clé privée pour %1</translation>
    </message>
    <message>
        <source>The list of keys says why; choose another, or wait until it is there</source>
        <translation>La liste des clés dit pourquoi&#xa0;; choisissez-en une autre, ou attendez qu’elle soit là</translation>
    </message>
    <message>
        <source>%1 needs the private key that belongs to the public one: add it</source>
        <translation>%1 demande la clé privée qui correspond à la clé publique&#xa0;: ajoutez-la</translation>
    </message>
    <message>
        <source>No key of the keyring can sign with %1: add a secret or a private key</source>
        <translation>Aucune clé du trousseau ne peut signer avec %1&#xa0;: ajoutez un secret ou une clé privée</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Non accepté</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Jeton d’actualisation</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Jeton ID</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>sample session</source>
        <translation>session d’exemple</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::CandidatesModel</name>
    <message>
        <source>Token %1 of %2, %3: %4</source>
        <translation>Jeton %1 sur %2, %3&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::ClaimFormModel</name>
    <message>
        <source>new row</source>
        <translation>nouvelle ligne</translation>
    </message>
    <message>
        <source>new %1</source>
        <translation>nouveau %1</translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <translation>dupliquer %1</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>supprimer %1</translation>
    </message>
    <message>
        <source>delete rows</source>
        <translation>supprimer des lignes</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>modifier %1</translation>
    </message>
    <message>
        <source>name of %1</source>
        <translation>nom de %1</translation>
    </message>
    <message>
        <source>new identifiers</source>
        <translation>nouveaux identifiants</translation>
    </message>
    <message>
        <source>Custom parameter</source>
        <translation>Paramètre personnalisé</translation>
    </message>
    <message>
        <source>Custom claim</source>
        <translation>Claim personnalisé</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>type of %1</source>
        <translation>type de %1</translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation>%1 activé</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 désactivé</translation>
    </message>
    <message>
        <source>new rows</source>
        <translation>nouvelles lignes</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>déplacer %1</translation>
    </message>
    <message>
        <source>typing of JSON</source>
        <translation>saisie de JSON</translation>
    </message>
    <message>
        <source>indenting</source>
        <translation>indentation</translation>
    </message>
    <message>
        <source>compacting</source>
        <translation>compactage</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::ClaimsModel</name>
    <message>
        <source>Custom claim</source>
        <translation>Claim personnalisé</translation>
    </message>
    <message>
        <source>Custom parameter</source>
        <translation>Paramètre personnalisé</translation>
    </message>
    <message>
        <source>this name stands more than once</source>
        <translation>ce nom figure plus d’une fois</translation>
    </message>
    <message>
        <source>not protected by the signature</source>
        <translation>non protégé par la signature</translation>
    </message>
    <message>
        <source>beyond the calendar</source>
        <translation>au-delà du calendrier</translation>
    </message>
    <message>
        <source>not a number, so not a time</source>
        <translation>pas un nombre, donc pas une heure</translation>
    </message>
    <message>
        <source>empty array</source>
        <translation>tableau vide</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>empty object</source>
        <translation>objet vide</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln membre</numerusform>
            <numerusform>%Ln membres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 seconds since 1970</source>
        <translation>%1 secondes depuis 1970</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>renommer %1</translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>modifier %1</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::CommandsModel</name>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>indisponible pour l’instant</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::CraftMemory</name>
    <message>
        <source>The last form could not be read. Its file is damaged and was set aside as %1.</source>
        <translation>Le dernier formulaire n’a pas pu être lu. Son fichier est endommagé et a été mis de côté sous %1.</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::Crafting</name>
    <message>
        <source>refresh token</source>
        <translation>jeton d’actualisation</translation>
    </message>
    <message>
        <source>single token</source>
        <translation>jeton unique</translation>
    </message>
    <message>
        <source>template %1</source>
        <translation>modèle %1</translation>
    </message>
    <message>
        <source>one key</source>
        <translation>une clé</translation>
    </message>
    <message>
        <source>two keys</source>
        <translation>deux clés</translation>
    </message>
    <message>
        <source>choice of a key</source>
        <translation>choix d’une clé</translation>
    </message>
    <message>
        <source>algorithm %1</source>
        <translation>algorithme %1</translation>
    </message>
    <message>
        <source>new identifiers</source>
        <translation>nouveaux identifiants</translation>
    </message>
    <message>
        <source>token from Inspect</source>
        <translation>jeton d’Inspecter</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::EmptyText</name>
    <message>
        <source>This text is no token</source>
        <translation>Ce texte n’est pas un jeton</translation>
    </message>
    <message>
        <source>A signed token is a header, a payload and a signature in base64url with dots between them; most begin with eyJ. It may stand in a header, a cookie, a URL, JSON or a curl command.</source>
        <translation>Un jeton signé se compose d’un en-tête, d’une charge utile et d’une signature en base64url, séparés par des points&#xa0;; la plupart commencent par eyJ. Il peut se trouver dans un en-tête, un cookie, une URL, du JSON ou une commande curl.</translation>
    </message>
    <message>
        <source>The claims are encrypted</source>
        <translation>Les claims sont chiffrés</translation>
    </message>
    <message>
        <source>They can be read with the recipient&apos;s key alone, and decryption is not part of this version. The header is not encrypted.</source>
        <translation>Ils ne peuvent être lus qu’avec la clé du destinataire, et le déchiffrement ne fait pas partie de cette version. L’en-tête n’est pas chiffré.</translation>
    </message>
    <message>
        <source>There is no payload</source>
        <translation>Il n’y a pas de charge utile</translation>
    </message>
    <message>
        <source>It was cut off, or it is sent apart from the token (RFC 7515, appendix F).</source>
        <translation>Elle a été coupée, ou elle est envoyée à part du jeton (RFC 7515, annexe F).</translation>
    </message>
    <message>
        <source>The payload holds no claims</source>
        <translation>La charge utile ne contient aucun claim</translation>
    </message>
    <message>
        <source>It is not valid JSON, as claims must be. Its bytes can be seen all the same.</source>
        <translation>Ce n’est pas du JSON valide, comme les claims l’exigent. Ses octets restent visibles.</translation>
    </message>
    <message>
        <source>The token makes no claims</source>
        <translation>Le jeton n’énonce aucun claim</translation>
    </message>
    <message>
        <source>Its payload is an empty object.</source>
        <translation>Sa charge utile est un objet vide.</translation>
    </message>
    <message>
        <source>Claims are the members of a JSON object (RFC 7519 §4); this is other JSON.</source>
        <translation>Les claims sont les membres d’un objet JSON (RFC 7519 §4)&#xa0;; ceci est un autre JSON.</translation>
    </message>
    <message>
        <source>The header is empty</source>
        <translation>L’en-tête est vide</translation>
    </message>
    <message>
        <source>Every token must name its algorithm there.</source>
        <translation>Tout jeton doit y nommer son algorithme.</translation>
    </message>
    <message>
        <source>The header cannot be read</source>
        <translation>L’en-tête ne peut pas être lu</translation>
    </message>
    <message>
        <source>It is not a JSON object in base64url; the place is underlined in the token.</source>
        <translation>Ce n’est pas un objet JSON en base64url&#xa0;; l’endroit est souligné dans le jeton.</translation>
    </message>
    <message>
        <source>Nothing to point out</source>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <source>Findings tell of dangers and oddities, whether or not a token is accepted. This one has none.</source>
        <translation>Les constats signalent dangers et bizarreries, qu’un jeton soit accepté ou non. Celui-ci n’en a aucun.</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::ExchangesModel</name>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Type de média</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Sent on to</source>
        <translation>Redirigé vers</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::FindingsModel</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::Forgetting</name>
    <message>
        <source>The last form of Craft and your own templates</source>
        <translation>Le dernier formulaire de Composer et vos propres modèles</translation>
    </message>
    <message>
        <source>The form is the standard one again. No key is among it.</source>
        <translation>Le formulaire redevient celui d’origine. Aucune clé n’en fait partie.</translation>
    </message>
    <message>
        <source>Users and sessions of the local API</source>
        <translation>Utilisateurs et sessions de l’API locale</translation>
    </message>
    <message>
        <source>Clients that hold a token of it have to log in again.</source>
        <translation>Les clients qui en détiennent un jeton doivent se reconnecter.</translation>
    </message>
    <message>
        <source>Keys in the system key store, and the list of followed key files</source>
        <translation>Clés du magasin de clés du système, et liste des fichiers de clés suivis</translation>
    </message>
    <message>
        <source>This cannot be undone. The files themselves stay where they are.</source>
        <translation>Cette action est irréversible. Les fichiers eux-mêmes restent où ils sont.</translation>
    </message>
    <message>
        <source>Settings, and what windows and pages remember</source>
        <translation>Réglages, et ce que retiennent les fenêtres et les pages</translation>
    </message>
    <message>
        <source>Everything is as at the very first start.</source>
        <translation>Tout redevient comme au tout premier démarrage.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Keys in the system key store, and the list of followed key files (%1)</source>
        <translation>Clés du magasin de clés du système, et liste des fichiers de clés suivis (%1)</translation>
    </message>
    <message>
        <source>The history of tokens</source>
        <translation>L’historique des jetons</translation>
    </message>
    <message>
        <source>Of this run, and what is kept of others, with its key.</source>
        <translation>Celui de cette exécution, et ce qui est conservé des autres, avec sa clé.</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::History</name>
    <message>
        <source>remove</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>vider</translation>
    </message>
    <message>
        <source>%1, last seen %2</source>
        <translation>%1, vu pour la dernière fois %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clé</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, seen %5</source>
        <translation>%1, %2, %3, %4, vu %5</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Signature and claims</source>
        <translation>Signature et claims</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Provenance</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::Inspection</name>
    <message>
        <source>This token is encrypted: no key is used for it</source>
        <translation>Ce jeton est chiffré&#xa0;: aucune clé ne sert pour lui</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Pas encore de clé</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n clé</numerusform>
            <numerusform>%n clés</numerusform>
        </translation>
    </message>
    <message>
        <source>This token has no signature: no key is needed</source>
        <translation>Ce jeton n’a pas de signature&#xa0;: aucune clé n’est nécessaire</translation>
    </message>
    <message>
        <source>No key of the keyring fits %1</source>
        <translation>Aucune clé du trousseau ne convient pour %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisie</translation>
    </message>
    <message>
        <source>the only key</source>
        <translation>la seule clé</translation>
    </message>
    <message>
        <source>found by trying</source>
        <translation>trouvée par essai</translation>
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
        <translation>privée</translation>
    </message>
    <message>
        <source>public</source>
        <translation>publique</translation>
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
        <translation>Interrogation de %1 …</translation>
    </message>
    <message numerus="yes">
        <source>%n keys from %1</source>
        <translation>
            <numerusform>%n clé de %1</numerusform>
            <numerusform>%n clés de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KeyImport</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n keys: %1</source>
        <translation>
            <numerusform>%n clé&#xa0;: %1</numerusform>
            <numerusform>%n clés&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no key in it</source>
        <translation>Elle ne contient aucune clé</translation>
    </message>
    <message>
        <source>already in the keyring</source>
        <translation>déjà dans le trousseau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clé</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>Ce qu’elle sait faire</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KeyKeeping</name>
    <message>
        <source>nothing is kept in this run</source>
        <translation>rien n’est conservé dans cette exécution</translation>
    </message>
    <message>
        <source>“%1” is just being saved: the system key store was asked, and has not answered yet.</source>
        <translation>«&#xa0;%1&#xa0;» est en cours d’enregistrement&#xa0;: le magasin de clés du système a été interrogé et n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>“%1” is no longer followed</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus suivie</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>«&#xa0;%1&#xa0;» supprimée</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n keys</source>
        <translation>
            <numerusform>%n clé supprimée</numerusform>
            <numerusform>%n clés supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept in this run of the program.</source>
        <translation>Rien n’est conservé dans cette exécution du programme.</translation>
    </message>
    <message>
        <source>The secret of “%1” is not at hand, so it would be lost. Delete the key where that is meant.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» n’est pas disponible, il serait donc perdu. Supprimez la clé si c’est bien ce que vous voulez.</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KeyMaker</name>
    <message>
        <source>The private half signs, the public one verifies.</source>
        <translation>La moitié privée signe, la moitié publique vérifie.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>One secret signs and verifies: for a service that reads its own tokens, and for tests.</source>
        <translation>Un même secret signe et vérifie&#xa0;: pour un service qui lit ses propres jetons, et pour les tests.</translation>
    </message>
    <message>
        <source>EC P-256</source>
        <translation>EC P-256</translation>
    </message>
    <message>
        <source>Short signatures, known everywhere.</source>
        <translation>Signatures courtes, connues partout.</translation>
    </message>
    <message>
        <source>Ed25519</source>
        <translation>Ed25519</translation>
    </message>
    <message>
        <source>Fast and modern; some older libraries do not know it.</source>
        <translation>Rapide et moderne&#xa0;; certaines bibliothèques anciennes ne le connaissent pas.</translation>
    </message>
    <message>
        <source>RSA</source>
        <translation>RSA</translation>
    </message>
    <message>
        <source>What most identity providers use. 4096 bits take some seconds to make.</source>
        <translation>Le choix de la plupart des fournisseurs d’identité. Créer 4096 bits prend quelques secondes.</translation>
    </message>
    <message>
        <source>EC P-384</source>
        <translation>EC P-384</translation>
    </message>
    <message>
        <source>Where a rule asks for more than P-256.</source>
        <translation>Quand une règle exige plus que P-256.</translation>
    </message>
    <message>
        <source>EC P-521</source>
        <translation>EC P-521</translation>
    </message>
    <message>
        <source>The largest curve of NIST; slower.</source>
        <translation>La plus grande courbe du NIST&#xa0;; plus lente.</translation>
    </message>
    <message>
        <source>Ed448</source>
        <translation>Ed448</translation>
    </message>
    <message>
        <source>Stronger than Ed25519, and rarely known.</source>
        <translation>Plus fort qu’Ed25519, et rarement connu.</translation>
    </message>
    <message>
        <source>EC secp256k1</source>
        <translation>EC secp256k1</translation>
    </message>
    <message>
        <source>The curve of blockchains; few identity providers know it.</source>
        <translation>La courbe des blockchains&#xa0;; peu de fournisseurs d’identité la connaissent.</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KeyText</name>
    <message>
        <source>signs nothing</source>
        <translation>ne signe rien</translation>
    </message>
    <message>
        <source>signs and verifies %1</source>
        <translation>signe et vérifie %1</translation>
    </message>
    <message>
        <source>verifies %1</source>
        <translation>vérifie %1</translation>
    </message>
    <message>
        <source>signs %1</source>
        <translation>signe %1</translation>
    </message>
    <message>
        <source>signs %1, verifies %2</source>
        <translation>signe %1, vérifie %2</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Secret partagé</translation>
    </message>
    <message>
        <source>RSA private key</source>
        <translation>Clé privée RSA</translation>
    </message>
    <message>
        <source>RSA public key</source>
        <translation>Clé publique RSA</translation>
    </message>
    <message>
        <source>EC %1 private key</source>
        <translation>Clé privée EC %1</translation>
    </message>
    <message>
        <source>EC %1 public key</source>
        <translation>Clé publique EC %1</translation>
    </message>
    <message>
        <source>%1 private key</source>
        <translation>Clé privée %1</translation>
    </message>
    <message>
        <source>%1 public key</source>
        <translation>Clé publique %1</translation>
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
        <translation>Cette session</translation>
    </message>
    <message>
        <source>System key store</source>
        <translation>Magasin du système</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clé</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Provenance</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KeysModel</name>
    <message>
        <source>signatures</source>
        <translation>signatures</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>chiffrement</translation>
    </message>
    <message>
        <source>%1 · being saved</source>
        <translation>%1 · enregistrement en cours</translation>
    </message>
    <message>
        <source>%1 · loading</source>
        <translation>%1 · chargement</translation>
    </message>
    <message>
        <source>%1 · not at hand</source>
        <translation>%1 · indisponible</translation>
    </message>
    <message>
        <source>verifies it</source>
        <translation>le vérifie</translation>
    </message>
    <message>
        <source>signature differs</source>
        <translation>signature différente</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>ne convient pas</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>trop petite</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non autorisée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What the keyring calls the key</source>
        <translation>Le nom de la clé dans le trousseau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What kind of key it is, and which half</source>
        <translation>Le type de clé, et quelle moitié</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Bits of the modulus, of the curve, or of the secret</source>
        <translation>Bits du module, de la courbe ou du secret</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>What the key says that it is for: use, alg and key_ops</source>
        <translation>L’emploi que la clé annonce&#xa0;: use, alg et key_ops</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Where the key lives, and so how long</source>
        <translation>Où vit la clé, et donc combien de temps</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Réside dans</translation>
    </message>
    <message>
        <source>The kid that tokens name the key by</source>
        <translation>Le kid par lequel les jetons nomment la clé</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clé</translation>
    </message>
    <message>
        <source>SHA-256 of the public part (RFC 7638)</source>
        <translation>SHA-256 de la partie publique (RFC 7638)</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Algorithms that fit the key</source>
        <translation>Algorithmes qui conviennent à la clé</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>Ce qu’elle sait faire</translation>
    </message>
    <message>
        <source>What the key says to the token in Inspect</source>
        <translation>Ce que la clé dit du jeton dans Inspecter</translation>
    </message>
    <message>
        <source>This token</source>
        <translation>Ce jeton</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::Kit</name>
    <message>
        <source>No row is chosen.</source>
        <translation>Aucune ligne n’est choisie.</translation>
    </message>
    <message>
        <source>First the good token and a request without one.</source>
        <translation>D’abord le bon jeton et une requête sans jeton.</translation>
    </message>
    <message>
        <source>As expected so far.</source>
        <translation>Conforme jusqu’ici.</translation>
    </message>
    <message>
        <source>Differing so far: %1.</source>
        <translation>Différences jusqu’ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Running: %1 of %2</source>
        <translation>En cours&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Pas encore exécuté</translation>
    </message>
    <message>
        <source>%1 of %2 variants are chosen.</source>
        <translation>%1 variantes sur %2 sont choisies.</translation>
    </message>
    <message>
        <source>There is no such row any more.</source>
        <translation>Cette ligne n’existe plus.</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KitModel</name>
    <message>
        <source>Chosen</source>
        <translation>Choisie</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui cloche</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Obtenu</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KitSource</name>
    <message>
        <source>The text in Inspect is no token. Paste one that your server accepts.</source>
        <translation>Le texte dans Inspecter n’est pas un jeton. Collez-en un que votre serveur accepte.</translation>
    </message>
    <message>
        <source>The token in Inspect is encrypted. A kit is made of a signed one.</source>
        <translation>Le jeton dans Inspecter est chiffré. Un kit se fait à partir d’un jeton signé.</translation>
    </message>
    <message>
        <source>The token in Inspect is in the JSON serialization. A kit is made of a compact one.</source>
        <translation>Le jeton dans Inspecter est en sérialisation JSON. Un kit se fait à partir d’un jeton compact.</translation>
    </message>
    <message>
        <source>Inspect is empty. Paste a token there that your server accepts.</source>
        <translation>Inspecter est vide. Collez-y un jeton que votre serveur accepte.</translation>
    </message>
    <message>
        <source>Header and payload of the token in Inspect are no JSON objects.</source>
        <translation>L’en-tête et la charge utile du jeton dans Inspecter ne sont pas des objets JSON.</translation>
    </message>
    <message>
        <source>the token in Inspect</source>
        <translation>le jeton dans Inspecter</translation>
    </message>
    <message>
        <source>The form of Craft makes no token yet.</source>
        <translation>Le formulaire de Composer ne produit pas encore de jeton.</translation>
    </message>
    <message>
        <source>The form of Craft makes no token yet: %1</source>
        <translation>Le formulaire de Composer ne produit pas encore de jeton&#xa0;: %1</translation>
    </message>
    <message>
        <source>the form of Craft</source>
        <translation>le formulaire de Composer</translation>
    </message>
    <message>
        <source>Made from %1, signed with %2 (%3)</source>
        <translation>À partir de&#xa0;: %1, signé avec %2 (%3)</translation>
    </message>
    <message>
        <source>%1 cannot sign: %2</source>
        <translation>%1 ne peut pas signer&#xa0;: %2</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>sample secret</source>
        <translation>secret d’exemple</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KitTarget</name>
    <message>
        <source>Token %1</source>
        <translation>Jeton %1</translation>
    </message>
    <message>
        <source>accepted is %1</source>
        <translation>acceptation&#xa0;: %1</translation>
    </message>
    <message>
        <source>refused is %1</source>
        <translation>refus&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 at a time</source>
        <translation>%1 à la fois</translation>
    </message>
    <message>
        <source>at most %1 a second</source>
        <translation>%1 par seconde au plus</translation>
    </message>
    <message>
        <source>no redirects</source>
        <translation>sans redirections</translation>
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
        <translation>Attendu&#xa0;: %1, obtenu&#xa0;: %2, après %3 ms.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::LocalApi</name>
    <message>
        <source>Choose another port, or 0 for one that is free.</source>
        <translation>Choisissez un autre port, ou 0 pour un port libre.</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::LoggedRequest</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>family %1</source>
        <translation>famille %1</translation>
    </message>
    <message>
        <source>family %1 is revoked</source>
        <translation>la famille %1 est révoquée</translation>
    </message>
    <message>
        <source>done at the window</source>
        <translation>fait dans la fenêtre</translation>
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
        <translation>Annulé&#xa0;: rien n’a été écrit</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %L1 of the table: %2</source>
        <translation>Ligne %L1 de la table&#xa0;: %2</translation>
    </message>
    <message>
        <source>Token %L1: %2</source>
        <translation>Jeton %L1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens written to %1</source>
        <translation>
            <numerusform>%Ln jeton écrit dans %1</numerusform>
            <numerusform>%Ln jetons écrits dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The table has more than %L1 bytes</source>
        <translation>La table dépasse %L1 octets</translation>
    </message>
    <message>
        <source>There is no such token</source>
        <translation>Ce jeton n’existe pas</translation>
    </message>
    <message>
        <source>Choose a file to write to</source>
        <translation>Choisissez un fichier à écrire</translation>
    </message>
    <message>
        <source>The count must be from 1 to %L1</source>
        <translation>Le nombre doit être compris entre 1 et %L1</translation>
    </message>
    <message>
        <source>{{%1}} stays as it is: there is no column of that name</source>
        <translation>{{%1}} reste tel quel&#xa0;: aucune colonne ne porte ce nom</translation>
    </message>
    <message>
        <source>All of them will be alike: put {{n}}, {{uuid}} or a column into a value</source>
        <translation>Tous seront identiques&#xa0;: mettez {{n}}, {{uuid}} ou une colonne dans une valeur</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::NetworkConsent</name>
    <message>
        <source>Asking other machines for keys is switched off in the settings.</source>
        <translation>La demande de clés à d’autres machines est désactivée dans les réglages.</translation>
    </message>
    <message>
        <source>Sending the kit to other machines is switched off in the settings.</source>
        <translation>L’envoi du kit à d’autres machines est désactivé dans les réglages.</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::OthersModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::RaceModel</name>
    <message>
        <source>%1 of %2 got tokens</source>
        <translation>%1 sur %2 ont obtenu des jetons</translation>
    </message>
    <message>
        <source>%1 won. </source>
        <translation>%1 a gagné. </translation>
    </message>
    <message>
        <source>%1 got another refresh token beside the winner’s. </source>
        <translation>%1&#xa0;: un autre jeton d’actualisation que celui du gagnant. </translation>
    </message>
    <message>
        <source>%1 got the same refresh token. </source>
        <translation>%1&#xa0;: le même jeton d’actualisation. </translation>
    </message>
    <message>
        <source>%1 refused. </source>
        <translation>%1&#xa0;: refus. </translation>
    </message>
    <message>
        <source>That was taken for reuse, and the family is revoked: the winner’s tokens too.</source>
        <translation>Cela a été pris pour une réutilisation, et la famille est révoquée&#xa0;: les jetons du gagnant aussi.</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gagnante</translation>
    </message>
    <message>
        <source>another</source>
        <translation>un autre</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>le même</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>génération %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Obtenu</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::Renewal</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what it is, its name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>n’expire jamais</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>which token, “expires in 4 min”</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens expire soon</source>
        <translation>
            <numerusform>%n jeton expire bientôt</numerusform>
            <numerusform>%n jetons expirent bientôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens have expired</source>
        <translation>
            <numerusform>%n jeton a expiré</numerusform>
            <numerusform>%n jetons ont expiré</numerusform>
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
            <numerusform>%n a expiré</numerusform>
            <numerusform>%n ont expiré</numerusform>
        </translation>
    </message>
    <message>
        <source>No token is chosen.</source>
        <translation>Aucun jeton n’est choisi.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which token, why not</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The answer holds other tokens than were asked for.</source>
        <translation>La réponse contient d’autres jetons que ceux demandés.</translation>
    </message>
    <message>
        <source>Renewed: %1 %2.</source>
        <comment>which token, “expires in 1 h”</comment>
        <translation>Renouvelé&#xa0;: %1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens renewed.</source>
        <translation>
            <numerusform>%n jeton renouvelé.</numerusform>
            <numerusform>%n jetons renouvelés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::model::RequestLog</name>
    <message>
        <source>Done at the window; over HTTP this is the request that comes to the same</source>
        <translation>Fait dans la fenêtre&#xa0;; en HTTP, voici la requête équivalente</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::SessionDeeds</name>
    <message>
        <source>family %1</source>
        <translation>famille %1</translation>
    </message>
    <message>
        <source>generation %1 once more</source>
        <translation>génération %1 encore une fois</translation>
    </message>
    <message>
        <source>generation %1 → %2</source>
        <translation>génération %1 → %2</translation>
    </message>
    <message>
        <source>No refresh token of this session was consumed yet: refresh it first.</source>
        <translation>Aucun jeton d’actualisation de cette session n’a encore été consommé&#xa0;: actualisez-la d’abord.</translation>
    </message>
    <message>
        <source>This session is not kept any more.</source>
        <translation>Cette session n’est plus conservée.</translation>
    </message>
    <message>
        <source>Logged in as %1</source>
        <translation>Connecté en tant que %1</translation>
    </message>
    <message>
        <source>Generation %1 was honoured once more</source>
        <translation>La génération %1 a été honorée encore une fois</translation>
    </message>
    <message>
        <source>Refreshed: generation %1</source>
        <translation>Actualisé&#xa0;: génération %1</translation>
    </message>
    <message>
        <source>Family %1 is revoked</source>
        <translation>La famille %1 est révoquée</translation>
    </message>
    <message>
        <source>Family %1 was revoked before</source>
        <translation>La famille %1 avait déjà été révoquée</translation>
    </message>
    <message>
        <source>access token listed, family %1 revoked</source>
        <translation>jeton d’accès inscrit, famille %1 révoquée</translation>
    </message>
    <message>
        <source>%1 is logged out</source>
        <translation>%1 est déconnecté</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::SessionOptions</name>
    <message>
        <source>rotate, detect reuse</source>
        <translation>rotation avec détection</translation>
    </message>
    <message>
        <source>Each refresh token is good once; one that comes again ends its family.</source>
        <translation>Chaque jeton d’actualisation sert une fois&#xa0;; s’il revient, il met fin à sa famille.</translation>
    </message>
    <message>
        <source>rotate</source>
        <translation>rotation</translation>
    </message>
    <message>
        <source>Each refresh token is good once; one that comes again is refused, and nothing else happens.</source>
        <translation>Chaque jeton d’actualisation sert une fois&#xa0;; s’il revient, il est refusé, et rien d’autre ne se passe.</translation>
    </message>
    <message>
        <source>rotate, with a grace period</source>
        <translation>rotation, avec délai de grâce</translation>
    </message>
    <message>
        <source>The previous refresh token is still exchanged for a while, so that two requests at once both go well; later, reuse ends the family.</source>
        <translation>Le jeton d’actualisation précédent reste échangeable un moment, pour que deux requêtes simultanées réussissent&#xa0;; plus tard, une réutilisation met fin à la famille.</translation>
    </message>
    <message>
        <source>no rotation</source>
        <translation>sans rotation</translation>
    </message>
    <message>
        <source>A refresh token is good until it expires.</source>
        <translation>Un jeton d’actualisation est valable jusqu’à son expiration.</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>comme %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::SessionWatching</name>
    <message>
        <source>Its session is not kept any more; log in again on the Sessions page.</source>
        <translation>Sa session n’est plus conservée&#xa0;; reconnectez-vous sur la page Sessions.</translation>
    </message>
    <message>
        <source>Its session has ended; log in again on the Sessions page.</source>
        <translation>Sa session est terminée&#xa0;; reconnectez-vous sur la page Sessions.</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>session %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::Sessions</name>
    <message>
        <source>local API, made for this run</source>
        <translation>API locale, créée pour cette exécution</translation>
    </message>
    <message>
        <source>local API</source>
        <translation>API locale</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::SessionsModel</name>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>fin %1</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>consumed</source>
        <translation>consommé</translation>
    </message>
    <message>
        <source>still honoured</source>
        <translation>encore honoré</translation>
    </message>
    <message>
        <source>replayed</source>
        <translation>rejoué</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>logged out</source>
        <translation>déconnecté</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoqué</translation>
    </message>
    <message>
        <source>no such user</source>
        <translation>utilisateur inexistant</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>logged out %1</source>
        <translation>déconnexion %1</translation>
    </message>
    <message>
        <source>revoked by its client %1</source>
        <translation>révoqué par son client %1</translation>
    </message>
    <message>
        <source>revoked by hand %1</source>
        <translation>révoqué à la main %1</translation>
    </message>
    <message>
        <source>reuse detected %1</source>
        <translation>réutilisation détectée %1</translation>
    </message>
    <message>
        <source>reuse of generation %1, %2</source>
        <translation>réutilisation de la génération %1, %2</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source> · family %1</source>
        <translation> · famille %1</translation>
    </message>
    <message numerus="yes">
        <source>logged in %1, %n rotations</source>
        <translation>
            <numerusform>connexion %1, %n rotation</numerusform>
            <numerusform>connexion %1, %n rotations</numerusform>
        </translation>
    </message>
    <message>
        <source>logged in %1</source>
        <translation>connexion %1</translation>
    </message>
    <message>
        <source>Family %1
Logged in %2
Last used %3
Its last token ends %4</source>
        <translation>Famille %1
Connexion %2
Dernier usage %3
Son dernier jeton prend fin %4</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>génération %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminé %1</translation>
    </message>
    <message>
        <source>Refresh token %1
Issued %2
Expires %3</source>
        <translation>Jeton d’actualisation %1
Émis %2
Expire %3</translation>
    </message>
    <message>
        <source>Consumed %1</source>
        <translation>Consommé %1</translation>
    </message>
    <message>
        <source>access %1</source>
        <translation>accès %1</translation>
    </message>
    <message>
        <source>good</source>
        <translation>valable</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>fin proche</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>émis %1</translation>
    </message>
    <message>
        <source>Access token %1</source>
        <translation>Jeton d’accès %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Expire %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::SkewModel</name>
    <message>
        <source>Accepted in %1 of %2</source>
        <translation>Accepté dans %1 cas sur %2</translation>
    </message>
    <message>
        <source>%1 with leeway %2, on %3</source>
        <translation>%1 avec tolérance %2, le %3</translation>
    </message>
    <message>
        <source>This is now, with the leeway that is expected</source>
        <translation>C’est maintenant, avec la tolérance attendue</translation>
    </message>
    <message>
        <source>This is the leeway that is expected</source>
        <translation>C’est la tolérance attendue</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>The instant at which the token is judged</source>
        <translation>L’instant auquel le jeton est jugé</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>Leeway %1, which is expected on the left</source>
        <translation>Tolérance %1, celle attendue à gauche</translation>
    </message>
    <message>
        <source>Leeway %1</source>
        <translation>Tolérance %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::TemplatesModel</name>
    <message>
        <source>delete template %1</source>
        <translation>supprimer le modèle %1</translation>
    </message>
    <message>
        <source>Your own templates could not be read. Their file was set aside as %1. %2</source>
        <translation>Vos propres modèles n’ont pas pu être lus. Leur fichier a été mis de côté sous %1. %2</translation>
    </message>
    <message>
        <source>Your own templates have become too many to be kept: delete some</source>
        <translation>Vos propres modèles sont devenus trop nombreux pour être conservés&#xa0;: supprimez-en</translation>
    </message>
    <message>
        <source>My template</source>
        <translation>Mon modèle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 n’existe pas</translation>
    </message>
    <message>
        <source>That would be more than %L1 templates</source>
        <translation>Cela ferait plus de %L1 modèles</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::TextPlace</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::TokenDraft</name>
    <message>
        <source>Choose a key to sign with</source>
        <translation>Choisissez une clé pour signer</translation>
    </message>
    <message>
        <source>The key is gone from the keyring: choose another</source>
        <translation>La clé n’est plus dans le trousseau&#xa0;: choisissez-en une autre</translation>
    </message>
    <message>
        <source>The header names no algorithm: switch alg on, and choose what the key can sign with</source>
        <translation>L’en-tête n’indique pas d’algorithme&#xa0;: activez alg, et choisissez ce avec quoi la clé peut signer</translation>
    </message>
    <message>
        <source>Without a signature anybody can change this token: a careful server refuses it</source>
        <translation>Sans signature, n’importe qui peut modifier ce jeton&#xa0;: un serveur prudent le refuse</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::TokenEditing</name>
    <message>
        <source>Nothing is edited yet. Edits are signed at once with “%1” (%2).</source>
        <translation>Rien n’est encore modifié. Les modifications sont signées aussitôt avec «&#xa0;%1&#xa0;» (%2).</translation>
    </message>
    <message>
        <source>Nothing is edited yet. Edits will not be signed: %1</source>
        <translation>Rien n’est encore modifié. Les modifications ne seront pas signées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Header and payload differ from the pasted token</source>
        <translation>L’en-tête et la charge utile diffèrent du jeton collé</translation>
    </message>
    <message>
        <source>The payload differs from the pasted token</source>
        <translation>La charge utile diffère du jeton collé</translation>
    </message>
    <message>
        <source>The header differs from the pasted token</source>
        <translation>L’en-tête diffère du jeton collé</translation>
    </message>
    <message>
        <source>Edited – re-signed with “%1”</source>
        <translation>Modifié – resigné avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1; the signature is new, made with %2</source>
        <translation>%1&#xa0;; la signature est nouvelle, faite avec %2</translation>
    </message>
    <message>
        <source>The signature is still that of the pasted token</source>
        <translation>La signature est encore celle du jeton collé</translation>
    </message>
    <message>
        <source>Edited – not signed: %1</source>
        <translation>Modifié – non signé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The token is still being read</source>
        <translation>Le jeton est encore en cours de lecture</translation>
    </message>
    <message>
        <source>There is no token that could be edited</source>
        <translation>Il n’y a pas de jeton à modifier</translation>
    </message>
    <message>
        <source>This token is encrypted: its payload cannot be edited</source>
        <translation>Ce jeton est chiffré&#xa0;: sa charge utile ne peut pas être modifiée</translation>
    </message>
    <message>
        <source>Only compact tokens can be edited; this one is in the JSON serialization</source>
        <translation>Seuls les jetons compacts peuvent être modifiés&#xa0;; celui-ci est en sérialisation JSON</translation>
    </message>
    <message>
        <source>Only a token of three parts can be edited</source>
        <translation>Seul un jeton en trois parties peut être modifié</translation>
    </message>
    <message>
        <source>The payload of this token is not in its text as base64url, so it cannot be edited</source>
        <translation>La charge utile de ce jeton ne figure pas en base64url dans son texte, elle ne peut donc pas être modifiée</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>saisie</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>déplacer %1</translation>
    </message>
    <message>
        <source>expire now</source>
        <translation>expirer maintenant</translation>
    </message>
    <message>
        <source>extend</source>
        <translation>prolonger</translation>
    </message>
    <message>
        <source>shift all times</source>
        <translation>décaler toutes les heures</translation>
    </message>
    <message>
        <source>There is no “iat” that says when the token was issued: shift the times by a duration instead.</source>
        <translation>Aucun «&#xa0;iat&#xa0;» n’indique quand le jeton a été émis&#xa0;: décalez plutôt les heures d’une durée.</translation>
    </message>
    <message>
        <source>back to the pasted token</source>
        <translation>retour au jeton collé</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::UserEditing</name>
    <message>
        <source>Added “%1”</source>
        <translation>«&#xa0;%1&#xa0;» ajouté</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Ajouter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Changed “%1”</source>
        <translation>«&#xa0;%1&#xa0;» modifié</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>«&#xa0;%1&#xa0;» supprimé</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n users</source>
        <translation>
            <numerusform>%n utilisateur supprimé</numerusform>
            <numerusform>%n utilisateurs supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete users</source>
        <translation>Supprimer des utilisateurs</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::UserFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>it has more than %L1 bytes</source>
        <translation>il dépasse %L1 octets</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be set aside: %2</source>
        <translation>%1 est endommagé et ne peut pas être mis de côté&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::UsersModel</name>
    <message>
        <source>Disabled: cannot log in, and no token of this user is good</source>
        <translation>Désactivé&#xa0;: ne peut pas se connecter, et aucun jeton de cet utilisateur n’est valable</translation>
    </message>
    <message>
        <source>Logs in with a password</source>
        <translation>Se connecte avec un mot de passe</translation>
    </message>
    <message>
        <source>Logs in without a password</source>
        <translation>Se connecte sans mot de passe</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::WatchList</name>
    <message>
        <source>watch</source>
        <translation>surveiller</translation>
    </message>
    <message>
        <source>stop watching</source>
        <translation>ne plus surveiller</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>renouvellement</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>attend une réponse</translation>
    </message>
    <message>
        <source>asks again %1</source>
        <translation>redemande %1</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>Renewed with %1.</source>
        <translation>Renouvelé avec %1.</translation>
    </message>
    <message>
        <source>It cannot be renewed here. %1</source>
        <translation>Il ne peut pas être renouvelé ici. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Renewed%1 from %2</source>
        <translation>Renouvelé%1 à partir de %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Signature and claims</source>
        <translation>Signature et claims</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise chronologique</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::Workbench</name>
    <message>
        <source>Token read</source>
        <translation>Jeton lu</translation>
    </message>
    <message>
        <source>there is neither a token nor a key in it</source>
        <translation>il ne contient ni jeton ni clé</translation>
    </message>
</context>
<context>
    <name>claimsmith::net</name>
    <message>
        <source>“%1” is no web address. Enter one like https://issuer.example/.well-known/jwks.json.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse web. Saisissez-en une comme https://issuer.example/.well-known/jwks.json.</translation>
    </message>
    <message>
        <source>%1 is not fetched: only https is, and http from this machine itself.</source>
        <translation>%1 n’est pas récupéré&#xa0;: seul https l’est, et http depuis cette machine elle-même.</translation>
    </message>
    <message>
        <source>%1 is not fetched: without encryption anybody on the way could put in keys of their own. Use https; http is for this machine itself (localhost, 127.0.0.1, ::1).</source>
        <translation>%1 n’est pas récupéré&#xa0;: sans chiffrement, n’importe qui sur le trajet pourrait y glisser ses propres clés. Utilisez https&#xa0;; http est réservé à cette machine elle-même (localhost, 127.0.0.1, ::1).</translation>
    </message>
    <message>
        <source>%1 is not fetched: the address holds a user name or a password. Take it out; public keys need none.</source>
        <translation>%1 n’est pas récupéré&#xa0;: l’adresse contient un nom d’utilisateur ou un mot de passe. Retirez-le&#xa0;; les clés publiques n’en demandent pas.</translation>
    </message>
    <message>
        <source>%1 was not asked: asking other machines for keys is switched off in the settings.</source>
        <translation>%1 n’a pas été interrogé&#xa0;: la demande de clés à d’autres machines est désactivée dans les réglages.</translation>
    </message>
    <message>
        <source>The discovery document %1 names no key set that can be fetched: its jwks_uri is %2. Enter the address of the key set itself.</source>
        <translation>Le document de découverte %1 n’indique aucun jeu de clés récupérable&#xa0;: son jwks_uri est %2. Saisissez l’adresse du jeu de clés lui-même.</translation>
    </message>
    <message>
        <source>Fetching from %1 was cancelled.</source>
        <translation>La récupération depuis %1 a été annulée.</translation>
    </message>
    <message>
        <source>The host of %1 is not known here. See whether the name is right and the network is up.</source>
        <translation>L’hôte de %1 est inconnu ici. Vérifiez que le nom est juste et que le réseau fonctionne.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2. See whether the server runs and the port is right.</source>
        <translation>%1 ne répond pas&#xa0;: %2. Vérifiez que le serveur tourne et que le port est juste.</translation>
    </message>
    <message>
        <source>%1 needs TLS, which this installation of Qt lacks. Install its TLS plug-in.</source>
        <translation>%1 exige TLS, qui manque à cette installation de Qt. Installez son greffon TLS.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe, so nothing was read: %2. Where the certificate is your own, add its authority to those that this system trusts.</source>
        <translation>La connexion à %1 n’est pas sûre, rien n’a donc été lu&#xa0;: %2. Si le certificat est le vôtre, ajoutez son autorité à celles auxquelles ce système se fie.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 refused: %2. See the proxy settings of this system.</source>
        <translation>Le proxy vers %1 a refusé&#xa0;: %2. Voyez les réglages de proxy de ce système.</translation>
    </message>
    <message>
        <source>%1 took longer than 10 seconds, so the fetch was given up. Try again.</source>
        <translation>%1 a mis plus de 10 secondes, la récupération a donc été abandonnée. Réessayez.</translation>
    </message>
    <message>
        <source>What %1 sends is larger than 1 MiB, so it is no key set. See whether the address is right.</source>
        <translation>Ce que %1 envoie dépasse 1 Mio, ce n’est donc pas un jeu de clés. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>%1 sends on for the fourth time, so the fetch was given up. Enter the address that it leads to.</source>
        <translation>%1 redirige pour la quatrième fois, la récupération a donc été abandonnée. Saisissez l’adresse à laquelle cela mène.</translation>
    </message>
    <message>
        <source>%1 sends on to an address that is not followed. %2</source>
        <translation>%1 redirige vers une adresse qui n’est pas suivie. %2</translation>
    </message>
    <message>
        <source>%1 answered with status %2 instead of keys. See whether the address is right.</source>
        <translation>%1 a répondu par le statut %2 au lieu de clés. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>%1 answered, but with no keys. %2</source>
        <translation>%1 a répondu, mais sans clés. %2</translation>
    </message>
</context>
<context>
    <name>claimsmith::net::KeySetFetch</name>
    <message>
        <source>The discovery document is at the address of %1, but names the issuer %2. Programs that keep to OpenID Connect Discovery §4.3 or RFC 8414 §3.3 refuse it.</source>
        <translation>Le document de découverte est à l’adresse de %1, mais nomme l’émetteur %2. Les programmes qui respectent OpenID Connect Discovery §4.3 ou RFC 8414 §3.3 le refusent.</translation>
    </message>
    <message>
        <source>“” (none)</source>
        <translation>«&#xa0;&#xa0;» (aucun)</translation>
    </message>
    <message>
        <source>This address gives out a secret key (%1): whoever reads it can sign. The server should publish public keys alone.</source>
        <translation>Cette adresse livre une clé secrète (%1)&#xa0;: quiconque la lit peut signer. Le serveur ne devrait publier que des clés publiques.</translation>
    </message>
</context>
<context>
    <name>claimsmith::net::KitPlan</name>
    <message>
        <source>in the Authorization header</source>
        <translation>dans l’en-tête Authorization</translation>
    </message>
    <message>
        <source>in the header %1</source>
        <translation>dans l’en-tête %1</translation>
    </message>
    <message>
        <source>in the cookie %1</source>
        <translation>dans le cookie %1</translation>
    </message>
    <message>
        <source>in the query parameter %1</source>
        <translation>dans le paramètre de requête %1</translation>
    </message>
    <message>
        <source>in the form field %1</source>
        <translation>dans le champ de formulaire %1</translation>
    </message>
    <message>
        <source>in the JSON member %1</source>
        <translation>dans le membre JSON %1</translation>
    </message>
    <message>
        <source>“%1” is no web address. Enter one like http://localhost:8000/profile.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse web. Saisissez-en une comme http://localhost:8000/profile.</translation>
    </message>
    <message>
        <source>%1: the kit is run over http and https alone.</source>
        <translation>%1&#xa0;: le kit ne s’exécute qu’en http et https.</translation>
    </message>
    <message>
        <source>The address holds a user name or a password. Take it out; a header can carry what the server needs.</source>
        <translation>L’adresse contient un nom d’utilisateur ou un mot de passe. Retirez-le&#xa0;; un en-tête peut porter ce dont le serveur a besoin.</translation>
    </message>
    <message>
        <source>%1 is not this machine. Bad tokens in number look like an attack: type its name to confirm that you may test it.</source>
        <translation>%1 n’est pas cette machine. Beaucoup de mauvais jetons ressemblent à une attaque&#xa0;: saisissez son nom pour confirmer que vous avez le droit de la tester.</translation>
    </message>
    <message>
        <source>“%1” is no HTTP method. Enter one like GET or POST.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une méthode HTTP. Saisissez-en une comme GET ou POST.</translation>
    </message>
    <message>
        <source>“%1” is no header: character %2. Write “Name: value”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un en-tête&#xa0;: caractère %2. Écrivez «&#xa0;Name: value&#xa0;».</translation>
    </message>
    <message>
        <source>The header %1 is set by the program itself. Take it out.</source>
        <translation>L’en-tête %1 est défini par le programme lui-même. Retirez-le.</translation>
    </message>
    <message>
        <source>The body is no JSON object, so the token cannot be a member of it.</source>
        <translation>Le corps n’est pas un objet JSON, le jeton ne peut donc pas en être un membre.</translation>
    </message>
    <message>
        <source>%1 carries no body. Choose another method, like POST.</source>
        <translation>%1 ne porte pas de corps. Choisissez une autre méthode, comme POST.</translation>
    </message>
    <message>
        <source>“%1” is no place for a token. Write bearer, header:NAME, cookie:NAME, query:NAME, form:NAME or json:NAME.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un emplacement de jeton. Écrivez bearer, header:NAME, cookie:NAME, query:NAME, form:NAME ou json:NAME.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header or cookie: letters, digits and dashes are safe.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’un en-tête ou d’un cookie&#xa0;: lettres, chiffres et tirets sont sûrs.</translation>
    </message>
    <message>
        <source>“%1” is no list of statuses: character %2. Write one like 200-299,304; they go from 100 to 599.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste de statuts&#xa0;: caractère %2. Écrivez par exemple 200-299,304&#xa0;; ils vont de 100 à 599.</translation>
    </message>
    <message>
        <source>Status %1 would be acceptance and refusal at once.</source>
        <translation>Le statut %1 serait à la fois acceptation et refus.</translation>
    </message>
    <message>
        <source>%1 is out of range: 1 to 64 requests at a time, up to 1000 a second, 10 ms to 10 min for each.</source>
        <translation>%1 est hors limites&#xa0;: 1 à 64 requêtes à la fois, jusqu’à 1000 par seconde, 10 ms à 10 min chacune.</translation>
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
        <translation>Requête</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Accepted is</source>
        <translation>Acceptation</translation>
    </message>
    <message>
        <source>Refused is</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Run at</source>
        <translation>Exécuté le</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Obtenu</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
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
        <translation>Un en-tête ne peut pas porter ses sauts de ligne ou caractères de contrôle.</translation>
    </message>
    <message>
        <source>A header loses spaces at its ends on the way, so another token would arrive.</source>
        <translation>Un en-tête perd en route les espaces à ses extrémités, un autre jeton arriverait donc.</translation>
    </message>
    <message>
        <source>A cookie cannot carry its spaces, quotes, commas, semicolons or bytes beyond ASCII.</source>
        <translation>Un cookie ne peut pas porter ses espaces, guillemets, virgules, points-virgules ou octets hors ASCII.</translation>
    </message>
    <message>
        <source>JSON cannot carry bytes that are no UTF-8.</source>
        <translation>JSON ne peut pas porter d’octets qui ne sont pas de l’UTF-8.</translation>
    </message>
</context>
<context>
    <name>claimsmith::net::KitRunner</name>
    <message>
        <source>Too late: what it is expected to show held only for a moment. Run it again.</source>
        <translation>Trop tard&#xa0;: ce qu’elle doit montrer n’était vrai qu’un instant. Relancez-la.</translation>
    </message>
    <message>
        <source>No answer within %1 ms.</source>
        <translation>Pas de réponse en %1 ms.</translation>
    </message>
    <message>
        <source>The good token was answered with %1, which is not acceptance (%2). See whether the path and the method are right, the token goes where the server looks for it, and the server trusts the key, issuer and audience.</source>
        <translation>Le bon jeton a reçu la réponse %1, qui n’est pas une acceptation (%2). Vérifiez que le chemin et la méthode sont justes, que le jeton va là où le serveur le cherche, et que le serveur se fie à la clé, à l’émetteur et à l’audience.</translation>
    </message>
    <message>
        <source>A request without any token was answered with %1, which is acceptance (%2): nothing is guarded here. See whether the path is right.</source>
        <translation>Une requête sans aucun jeton a reçu la réponse %1, qui est une acceptation (%2)&#xa0;: rien n’est protégé ici. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>A request without any token was answered with %1, which is not refusal (%2). See whether the path is right, or add it to the statuses of refusal.</source>
        <translation>Une requête sans aucun jeton a reçu la réponse %1, qui n’est pas un refus (%2). Vérifiez le chemin, ou ajoutez-la aux statuts de refus.</translation>
    </message>
    <message>
        <source>Accepted with %1, as it must be.</source>
        <translation>Accepté avec %1, comme il se doit.</translation>
    </message>
    <message>
        <source>Refused with %1, as it must be.</source>
        <translation>Refusé avec %1, comme il se doit.</translation>
    </message>
    <message>
        <source>Answered with %1, but only when what it is expected to show was over: the server is too slow for this row.</source>
        <translation>Réponse %1, mais seulement une fois passé ce qu’elle doit montrer&#xa0;: le serveur est trop lent pour cette ligne.</translation>
    </message>
    <message>
        <source>Accepted with %1, but it must be refused.</source>
        <translation>Accepté avec %1, mais il doit être refusé.</translation>
    </message>
    <message>
        <source>Refused with %1, but it must be accepted.</source>
        <translation>Refusé avec %1, mais il doit être accepté.</translation>
    </message>
    <message>
        <source>Answered with a redirect (%1), which is not followed: it is neither acceptance (%2) nor refusal (%3).</source>
        <translation>Réponse par une redirection (%1), qui n’est pas suivie&#xa0;: ce n’est ni une acceptation (%2) ni un refus (%3).</translation>
    </message>
    <message>
        <source>Answered with %1, which is neither acceptance (%2) nor refusal (%3).</source>
        <translation>Réponse %1, qui n’est ni une acceptation (%2) ni un refus (%3).</translation>
    </message>
    <message>
        <source>The run was cancelled before.</source>
        <translation>L’exécution a été annulée avant.</translation>
    </message>
    <message>
        <source>The set-up looks wrong.</source>
        <translation>La configuration semble incorrecte.</translation>
    </message>
</context>
<context>
    <name>claimsmith::net::KitSummary</name>
    <message>
        <source>The set-up looks wrong</source>
        <translation>Configuration douteuse</translation>
    </message>
    <message>
        <source>%1 of %2 differ</source>
        <translation>%1 sur %2 diffèrent</translation>
    </message>
    <message>
        <source>Cancelled: %1 of %2 were run</source>
        <translation>Annulé&#xa0;: %1 sur %2 exécutées</translation>
    </message>
    <message>
        <source>%1 of %2 without answer</source>
        <translation>%1 sur %2 sans réponse</translation>
    </message>
    <message>
        <source>Nothing was run</source>
        <translation>Rien n’a été exécuté</translation>
    </message>
    <message>
        <source>%1 of %1 as expected</source>
        <translation>%1 sur %1 comme attendu</translation>
    </message>
    <message>
        <source>This API accepts tokens that it must refuse.</source>
        <translation>Cette API accepte des jetons qu’elle doit refuser.</translation>
    </message>
    <message>
        <source>This API refuses tokens that it must accept.</source>
        <translation>Cette API refuse des jetons qu’elle doit accepter.</translation>
    </message>
    <message>
        <source>This API answers with statuses that mean neither.</source>
        <translation>Cette API répond par des statuts qui ne signifient ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>What was answered is as expected.</source>
        <translation>Les réponses reçues sont conformes.</translation>
    </message>
    <message>
        <source>This API tells good tokens from bad ones.</source>
        <translation>Cette API distingue les bons jetons des mauvais.</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>comme attendu</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyée</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>The application clock is not real, but the server has its own: rows that turn on a time may come out otherwise for that reason alone.</source>
        <translation>L’horloge de l’application n’est pas réelle, mais le serveur a la sienne&#xa0;: les lignes qui dépendent d’une heure peuvent différer pour cette seule raison.</translation>
    </message>
</context>
<context>
    <name>claimsmith::server::Http</name>
    <message>
        <source>A field of the body stands twice.</source>
        <translation>Un champ du corps figure deux fois.</translation>
    </message>
    <message>
        <source>The body has too many fields.</source>
        <translation>Le corps a trop de champs.</translation>
    </message>
    <message>
        <source>The body is no JSON object and no form.</source>
        <translation>Le corps n’est ni un objet JSON ni un formulaire.</translation>
    </message>
    <message>
        <source>The token was sent in the field Authorization and in the query at once.</source>
        <translation>Le jeton a été envoyé à la fois dans le champ Authorization et dans l’URL.</translation>
    </message>
    <message>
        <source>The field Authorization says Bearer, and no token follows.</source>
        <translation>Le champ Authorization dit Bearer, et aucun jeton ne suit.</translation>
    </message>
    <message>
        <source>The body has to be application/x-www-form-urlencoded or application/json.</source>
        <translation>Le corps doit être application/x-www-form-urlencoded ou application/json.</translation>
    </message>
    <message>
        <source>The body has to be application/json.</source>
        <translation>Le corps doit être application/json.</translation>
    </message>
    <message>
        <source>The request is not as HTTP wants it.</source>
        <translation>La requête n’est pas conforme à HTTP.</translation>
    </message>
    <message>
        <source>The field Host names another machine: a page may have had its name pointed here (DNS rebinding).</source>
        <translation>Le champ Host nomme une autre machine&#xa0;: une page a pu faire pointer son nom ici (DNS rebinding).</translation>
    </message>
    <message>
        <source>A page of another origin asked, which is not on the list.</source>
        <translation>Une page d’une autre origine a demandé, et elle n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>There is no such path.</source>
        <translation>Ce chemin n’existe pas.</translation>
    </message>
    <message>
        <source>The path is asked with another method.</source>
        <translation>Le chemin se demande avec une autre méthode.</translation>
    </message>
    <message>
        <source>The request did not come in time.</source>
        <translation>La requête n’est pas arrivée à temps.</translation>
    </message>
    <message>
        <source>The body is larger than this server reads.</source>
        <translation>Le corps est plus grand que ce que ce serveur lit.</translation>
    </message>
    <message>
        <source>The address is longer than this server reads.</source>
        <translation>L’adresse est plus longue que ce que ce serveur lit.</translation>
    </message>
    <message>
        <source>The body is not of a type that is read here.</source>
        <translation>Le corps n’est pas d’un type lu ici.</translation>
    </message>
    <message>
        <source>The fields are larger than this server reads.</source>
        <translation>Les champs sont plus grands que ce que ce serveur lit.</translation>
    </message>
    <message>
        <source>There were too many wrong passwords for this name of late.</source>
        <translation>Il y a eu récemment trop de mots de passe erronés pour ce nom.</translation>
    </message>
    <message>
        <source>All connections are in use.</source>
        <translation>Toutes les connexions sont occupées.</translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation>Le serveur a échoué.</translation>
    </message>
    <message>
        <source>One of offset_seconds (a number), now (a number) and reset (true) is wanted, and nothing else.</source>
        <translation>Il faut un seul de ces membres&#xa0;: offset_seconds (un nombre), now (un nombre) ou reset (true), et rien d’autre.</translation>
    </message>
    <message>
        <source>The field “%1” is missing, or is no text.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» manque ou n’est pas du texte.</translation>
    </message>
</context>
<context>
    <name>claimsmith::server::Session</name>
    <message>
        <source>There is no user of that name.</source>
        <translation>Aucun utilisateur ne porte ce nom.</translation>
    </message>
    <message>
        <source>The user has a password, and none was given.</source>
        <translation>L’utilisateur a un mot de passe, et aucun n’a été donné.</translation>
    </message>
    <message>
        <source>The password is not that of the user.</source>
        <translation>Le mot de passe n’est pas celui de l’utilisateur.</translation>
    </message>
    <message>
        <source>The user is disabled.</source>
        <translation>L’utilisateur est désactivé.</translation>
    </message>
</context>
<context>
    <name>claimsmith::server::Start</name>
    <message>
        <source>Another program listens on port %1 already.</source>
        <translation>Un autre programme écoute déjà sur le port %1.</translation>
    </message>
    <message>
        <source>This system does not let you listen on port %1: %2.</source>
        <translation>Ce système ne vous laisse pas écouter sur le port %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This machine cannot be reached by itself at 127.0.0.1 and ::1: %1.</source>
        <translation>Cette machine ne peut pas se joindre elle-même à 127.0.0.1 et ::1&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No certificate could be made: %1</source>
        <translation>Impossible de créer un certificat&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is no origin. One is a scheme, a host and maybe a port: http://localhost:5173</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une origine. Il s’agit d’un schéma, d’un hôte et éventuellement d’un port&#xa0;: http://localhost:5173</translation>
    </message>
</context>
<context>
    <name>claimsmith::store</name>
    <message>
        <source>Qt&apos;s SQLite plug-in is missing, so nothing can be kept. Install it (Debian: libqt6sql6-sqlite) and start again.</source>
        <translation>Le greffon SQLite de Qt manque, rien ne peut donc être conservé. Installez-le (Debian&#xa0;: libqt6sql6-sqlite) et redémarrez.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2. See to it that you may read and write this file and its folder.</source>
        <translation>Impossible d’ouvrir %1&#xa0;: %2. Assurez-vous de pouvoir lire et écrire ce fichier et son dossier.</translation>
    </message>
    <message>
        <source>%1 is a database of another program and was left alone. Move it away or name another file.</source>
        <translation>%1 est une base de données d’un autre programme et n’a pas été touché. Déplacez-le ou nommez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 was made by a later version of Claimsmith and was left alone. Use that version, or name another file.</source>
        <translation>%1 a été créé par une version plus récente de Claimsmith et n’a pas été touché. Utilisez cette version, ou nommez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. It is set aside, not overwritten, when Claimsmith starts the next time.</source>
        <translation>%1 est endommagé&#xa0;: %2. Il sera mis de côté, sans être écrasé, au prochain démarrage de Claimsmith.</translation>
    </message>
    <message>
        <source>%1 is in use by another program that does not let go of it. Close that program and try again.</source>
        <translation>%1 est utilisé par un autre programme qui ne le libère pas. Fermez ce programme et réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2. Nothing was changed. See whether the disk is full.</source>
        <translation>%1 n’a pas pu être lu ou écrit&#xa0;: %2. Rien n’a été modifié. Vérifiez si le disque est plein.</translation>
    </message>
    <message>
        <source>No copy of %1 could be made before changing it: %2. Nothing was changed. See whether the disk is full.</source>
        <translation>Impossible de copier %1 avant de le modifier&#xa0;: %2. Rien n’a été modifié. Vérifiez si le disque est plein.</translation>
    </message>
    <message>
        <source>No key store is running on this system, so keys stay for this run and nothing is written. Start one (GNOME Keyring, KWallet, KeePassXC with Secret Service) to save keys.</source>
        <translation>Aucun magasin de clés ne tourne sur ce système&#xa0;: les clés restent pour cette exécution et rien n’est écrit. Démarrez-en un (GNOME Keyring, KWallet, KeePassXC avec Secret Service) pour enregistrer les clés.</translation>
    </message>
    <message>
        <source>The system&apos;s key store is locked, or access to it was refused. Unlock it and try again.</source>
        <translation>Le magasin de clés du système est verrouillé, ou l’accès en a été refusé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The system&apos;s key store does not answer. It may be waiting for its password in a window of its own; then try again.</source>
        <translation>Le magasin de clés du système ne répond pas. Il attend peut-être son mot de passe dans sa propre fenêtre&#xa0;; réessayez ensuite.</translation>
    </message>
    <message>
        <source>The system&apos;s key store refused: %2. Nothing was changed; try again.</source>
        <translation>Le magasin de clés du système a refusé&#xa0;: %2. Rien n’a été modifié&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>The system&apos;s key store has no secret for the key “%1” any more. Import the key again, or delete it here.</source>
        <translation>Le magasin de clés du système n’a plus de secret pour la clé «&#xa0;%1&#xa0;». Réimportez la clé, ou supprimez-la ici.</translation>
    </message>
    <message>
        <source>What the system&apos;s key store holds for “%1” is another key, so it is not used. Import the key again, or delete it here.</source>
        <translation>Ce que le magasin de clés du système contient pour «&#xa0;%1&#xa0;» est une autre clé, elle n’est donc pas utilisée. Réimportez la clé, ou supprimez-la ici.</translation>
    </message>
    <message>
        <source>This key is not among the saved keys any more: another window may have deleted it.</source>
        <translation>Cette clé n’est plus parmi les clés enregistrées&#xa0;: une autre fenêtre l’a peut-être supprimée.</translation>
    </message>
    <message>
        <source>The entry “%1” of the saved keys cannot be read. Delete it, and import the key again.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» des clés enregistrées ne peut pas être lue. Supprimez-la, et réimportez la clé.</translation>
    </message>
    <message>
        <source>This user is gone: another window may have deleted it.</source>
        <translation>Cet utilisateur a disparu&#xa0;: une autre fenêtre l’a peut-être supprimé.</translation>
    </message>
    <message>
        <source>There is a user “%1” already. Choose another name.</source>
        <translation>Il y a déjà un utilisateur «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The user was not saved: %2</source>
        <translation>L’utilisateur n’a pas été enregistré&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is gone. Its key is back as soon as the file is.</source>
        <translation>%1 a disparu. Sa clé reviendra dès que le fichier sera là.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file, so no key is read from it. Name a file.</source>
        <translation>%1 n’est pas un fichier ordinaire, aucune clé n’en est donc lue. Nommez un fichier.</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MiB, so it is no key file. Name a file that holds keys alone.</source>
        <translation>%1 dépasse 4 Mio, ce n’est donc pas un fichier de clé. Nommez un fichier qui ne contient que des clés.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. See to it that you may read this file.</source>
        <translation>Impossible de lire %1&#xa0;: %2. Assurez-vous de pouvoir lire ce fichier.</translation>
    </message>
    <message>
        <source>%1 is encrypted. Enter its pass phrase to use its key.</source>
        <translation>%1 est chiffré. Saisissez sa phrase secrète pour utiliser sa clé.</translation>
    </message>
    <message>
        <source>%1 holds no key that can be used. %2</source>
        <translation>%1 ne contient aucune clé utilisable. %2</translation>
    </message>
    <message>
        <source>%1 is linked already.</source>
        <translation>%1 est déjà lié.</translation>
    </message>
    <message>
        <source>No key store is running on this system, so there is nowhere for the key that the history is encrypted with, and nothing of it is kept. Start one (GNOME Keyring, KWallet, KeePassXC with Secret Service) and try again.</source>
        <translation>Aucun magasin de clés ne tourne sur ce système&#xa0;: la clé qui chiffre l’historique n’a donc nulle part où être gardée, et rien n’en est conservé. Démarrez-en un (GNOME Keyring, KWallet, KeePassXC avec Secret Service) et réessayez.</translation>
    </message>
    <message>
        <source>Another window of Claimsmith keeps the history; what this one sees stays in memory. Close that window and try again.</source>
        <translation>Une autre fenêtre de Claimsmith tient l’historique&#xa0;; ce que voit celle-ci reste en mémoire. Fermez l’autre fenêtre et réessayez.</translation>
    </message>
    <message>
        <source>The data file, with the saved keys, users and sessions, was damaged. It was moved to %1, and a new one was begun; the secrets of keys stay in the system&apos;s key store.</source>
        <translation>Le fichier de données, avec les clés enregistrées, les utilisateurs et les sessions, était endommagé. Il a été déplacé vers %1, et un nouveau a été commencé&#xa0;; les secrets des clés restent dans le magasin de clés du système.</translation>
    </message>
    <message>
        <source>The history could not be read: it is damaged, or its key is not the one that the system&apos;s key store has. It was moved to %1, and a new one was begun.</source>
        <translation>L’historique n’a pas pu être lu&#xa0;: il est endommagé, ou sa clé n’est pas celle du magasin de clés du système. Il a été déplacé vers %1, et un nouveau a été commencé.</translation>
    </message>
</context>
<context>
    <name>claimsmith::token</name>
    <message>
        <source>The text cannot be edited claim by claim while it is not JSON. %1</source>
        <translation>Le texte ne peut pas être modifié claim par claim tant qu’il n’est pas du JSON. %1</translation>
    </message>
    <message>
        <source>There is no %1 to edit</source>
        <translation>%1 n’existe pas&#xa0;: rien à modifier</translation>
    </message>
    <message>
        <source>%1 is no member of an object, so it has no name and cannot be taken away</source>
        <translation>%1 n’est pas un membre d’un objet&#xa0;: il n’a pas de nom et ne peut pas être retiré</translation>
    </message>
    <message>
        <source>%1 is no JSON object, so it has no members</source>
        <translation>%1 n’est pas un objet JSON, il n’a donc pas de membres</translation>
    </message>
    <message>
        <source>%1 is there already: edit it, or duplicate it to have the name twice</source>
        <translation>%1 existe déjà&#xa0;: modifiez-le, ou dupliquez-le pour avoir le nom deux fois</translation>
    </message>
    <message>
        <source>With this value the text would be nested deeper than %1 levels</source>
        <translation>Avec cette valeur, le texte serait imbriqué sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>%1 is not a number, so it is no time that could be moved: make it a number of seconds first</source>
        <translation>%1 n’est pas un nombre, ce n’est donc pas une heure à déplacer&#xa0;: faites-en d’abord un nombre de secondes</translation>
    </message>
    <message>
        <source>%1 is no time of any calendar: give it another value first</source>
        <translation>%1 n’est une heure d’aucun calendrier&#xa0;: donnez-lui d’abord une autre valeur</translation>
    </message>
    <message>
        <source>%1 counts milliseconds, a token counts seconds: divide its times by 1000 first</source>
        <translation>%1 compte en millisecondes, un jeton compte en secondes&#xa0;: divisez d’abord ses heures par 1000</translation>
    </message>
    <message>
        <source>%1 says that the token was over as soon as it began: give it a later time first</source>
        <translation>%1 dit que le jeton était terminé aussitôt commencé&#xa0;: donnez-lui d’abord une heure plus tardive</translation>
    </message>
    <message>
        <source>There is no exp, nbf, iat or auth_time to move: add one first</source>
        <translation>Il n’y a ni exp, ni nbf, ni iat, ni auth_time à déplacer&#xa0;: ajoutez-en un d’abord</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>found by key ID</source>
        <translation>trouvée par ID de clé</translation>
    </message>
    <message>
        <source>found by the digest of its certificate (x5t)</source>
        <translation>trouvée par le condensat de son certificat (x5t)</translation>
    </message>
    <message>
        <source>found by its thumbprint</source>
        <translation>trouvée par son empreinte</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>in the language&apos;s quotation marks</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
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
        <translation>collé tel quel</translation>
    </message>
    <message>
        <source>read from an Authorization header</source>
        <translation>lu dans un en-tête Authorization</translation>
    </message>
    <message>
        <source>read from a cookie</source>
        <translation>lu dans un cookie</translation>
    </message>
    <message>
        <source>read from the cookie “%1”</source>
        <translation>lu dans le cookie «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>read from a URL</source>
        <translation>lu dans une URL</translation>
    </message>
    <message>
        <source>read from “%1” in a URL</source>
        <translation>lu dans «&#xa0;%1&#xa0;» d’une URL</translation>
    </message>
    <message>
        <source>read from JSON</source>
        <translation>lu dans du JSON</translation>
    </message>
    <message>
        <source>read from the member “%1”</source>
        <translation>lu dans le membre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>read from a form</source>
        <translation>lu dans un formulaire</translation>
    </message>
    <message>
        <source>read from the field “%1”</source>
        <translation>lu dans le champ «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>read from a curl command</source>
        <translation>lu dans une commande curl</translation>
    </message>
    <message>
        <source>read from “%1” of a curl command</source>
        <translation>lu dans «&#xa0;%1&#xa0;» d’une commande curl</translation>
    </message>
    <message>
        <source>found in the text</source>
        <translation>trouvé dans le texte</translation>
    </message>
    <message>
        <source>found in the text, after “%1”</source>
        <translation>trouvé dans le texte, après «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::ClaimForm</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>Booléen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Durée</translation>
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
        <translation>%1 n’est pas un nombre&#xa0;: écrivez par exemple 42, 1.5 ou 1e3</translation>
    </message>
    <message>
        <source>%1 is not a number: JSON has a point there, %2</source>
        <translation>%1 n’est pas un nombre&#xa0;: JSON y met un point, %2</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 n’est ni true ni false</translation>
    </message>
    <message>
        <source>A time is missing: write it like now, in 15 min, 2026-03-12T14:03:10Z or 1773320590</source>
        <translation>Il manque une heure&#xa0;: écrivez par exemple now, in 15 min, 2026-03-12T14:03:10Z ou 1773320590</translation>
    </message>
    <message>
        <source>%1 is not a time: write it like now, in 15 min, 2026-03-12T14:03:10Z or 1773320590</source>
        <translation>%1 n’est pas une heure&#xa0;: écrivez par exemple now, in 15 min, 2026-03-12T14:03:10Z ou 1773320590</translation>
    </message>
    <message>
        <source>A lifetime is missing: write it like 90 (seconds), 15m, 1h30m or 7d</source>
        <translation>Il manque une durée de vie&#xa0;: écrivez par exemple 90 (secondes), 15m, 1h30m ou 7d</translation>
    </message>
    <message>
        <source>%1 is not a lifetime: write it like 90 (seconds), 15m, 1h30m or 7d</source>
        <translation>%1 n’est pas une durée de vie&#xa0;: écrivez par exemple 90 (secondes), 15m, 1h30m ou 7d</translation>
    </message>
    <message>
        <source>%1 is not JSON</source>
        <translation>%1 n’est pas du JSON</translation>
    </message>
    <message>
        <source>%1 must be a number of seconds; libraries refuse anything else</source>
        <translation>%1 doit être un nombre de secondes&#xa0;; les bibliothèques refusent tout le reste</translation>
    </message>
    <message>
        <source>%1 must be a number of seconds, %2 here; libraries refuse anything else</source>
        <translation>%1 doit être un nombre de secondes, %2 ici&#xa0;; les bibliothèques refusent tout le reste</translation>
    </message>
    <message>
        <source>%1 looks like milliseconds; it is counted in seconds, %2 here</source>
        <translation>%1 ressemble à des millisecondes&#xa0;; l’unité est la seconde, %2 ici</translation>
    </message>
    <message>
        <source>The token is expired as it is made: %1</source>
        <translation>Le jeton est expiré dès sa création&#xa0;: %1</translation>
    </message>
    <message>
        <source>It expires before it becomes valid: there is no time at which it is good</source>
        <translation>Il expire avant de devenir valide&#xa0;: il n’est valable à aucun moment</translation>
    </message>
    <message>
        <source>It expires before it was issued</source>
        <translation>Il expire avant d’avoir été émis</translation>
    </message>
    <message>
        <source>It says that it is issued in the future; some libraries refuse that</source>
        <translation>Il se dit émis dans le futur&#xa0;; certaines bibliothèques refusent cela</translation>
    </message>
    <message>
        <source>The name is empty</source>
        <translation>Le nom est vide</translation>
    </message>
    <message>
        <source>%1 stands more than once: most libraries take the last</source>
        <translation>%1 figure plus d’une fois&#xa0;: la plupart des bibliothèques prennent le dernier</translation>
    </message>
    <message>
        <source>%1 stands more than once: RFC 7515 forbids it, and verifiers refuse the token</source>
        <translation>%1 figure plus d’une fois&#xa0;: la RFC 7515 l’interdit, et les vérificateurs refusent le jeton</translation>
    </message>
    <message>
        <source>%1 should be text; some libraries refuse %2</source>
        <translation>%1 devrait être du texte&#xa0;; certaines bibliothèques refusent %2</translation>
    </message>
    <message>
        <source>%1 should be a text or a list of texts</source>
        <translation>%1 devrait être un texte ou une liste de textes</translation>
    </message>
    <message>
        <source>JavaScript and others round a number of this size: as text, %1, it stays exact</source>
        <translation>JavaScript et d’autres arrondissent un nombre de cette taille&#xa0;: en texte, %1, il reste exact</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Defect</name>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>charge utile</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>encrypted key</source>
        <translation>clé chiffrée</translation>
    </message>
    <message>
        <source>initialisation vector</source>
        <translation>vecteur d’initialisation</translation>
    </message>
    <message>
        <source>ciphertext</source>
        <translation>texte chiffré</translation>
    </message>
    <message>
        <source>authentication tag</source>
        <translation>étiquette d’authentification</translation>
    </message>
    <message>
        <source>token</source>
        <translation>jeton</translation>
    </message>
    <message>
        <source>“crit” stands in the unprotected header: it must be in the protected one (RFC 7515 §4.1.11)</source>
        <translation>«&#xa0;crit&#xa0;» figure dans l’en-tête non protégé&#xa0;: il doit être dans l’en-tête protégé (RFC 7515 §4.1.11)</translation>
    </message>
    <message>
        <source>“crit” must be a list of distinct extension names that are in the header; “%1” is wrong there (RFC 7515 §4.1.11)</source>
        <translation>«&#xa0;crit&#xa0;» doit être une liste de noms d’extension distincts présents dans l’en-tête&#xa0;; «&#xa0;%1&#xa0;» y est faux (RFC 7515 §4.1.11)</translation>
    </message>
    <message>
        <source>“b64” is false, but “crit” does not list it (RFC 7797 §6)</source>
        <translation>«&#xa0;b64&#xa0;» vaut false, mais «&#xa0;crit&#xa0;» ne le liste pas (RFC 7797 §6)</translation>
    </message>
    <message>
        <source>“b64” stands in the unprotected header: it must be in the protected one (RFC 7797 §3)</source>
        <translation>«&#xa0;b64&#xa0;» figure dans l’en-tête non protégé&#xa0;: il doit être dans l’en-tête protégé (RFC 7797 §3)</translation>
    </message>
    <message>
        <source>“b64” must be the same for every signature (RFC 7797 §3)</source>
        <translation>«&#xa0;b64&#xa0;» doit être le même pour toutes les signatures (RFC 7797 §3)</translation>
    </message>
    <message>
        <source>“b64” must be true or false; it is: %1 (RFC 7797 §3)</source>
        <translation>«&#xa0;b64&#xa0;» doit valoir true ou false&#xa0;; il vaut&#xa0;: %1 (RFC 7797 §3)</translation>
    </message>
    <message>
        <source>The text begins like a JSON serialization but is not valid JSON: %1</source>
        <translation>Le texte commence comme une sérialisation JSON mais n’est pas du JSON valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” stands in the protected and in the unprotected header; the names must differ (RFC 7515 §7.2.1)</source>
        <translation>«&#xa0;%1&#xa0;» figure dans l’en-tête protégé et dans le non protégé&#xa0;; les noms doivent différer (RFC 7515 §7.2.1)</translation>
    </message>
    <message>
        <source>The member “%1” is missing (RFC 7515 §7.2)</source>
        <translation>Il manque le membre «&#xa0;%1&#xa0;» (RFC 7515 §7.2)</translation>
    </message>
    <message>
        <source>The member “%1” stands twice, has the wrong type, or does not belong there (RFC 7515 §7.2)</source>
        <translation>Le membre «&#xa0;%1&#xa0;» figure deux fois, a le mauvais type ou n’a pas sa place ici (RFC 7515 §7.2)</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>Il n’y a pas de texte</translation>
    </message>
    <message>
        <source>The text is larger than 4 MiB and was not read</source>
        <translation>Le texte dépasse 4 Mio et n’a pas été lu</translation>
    </message>
    <message>
        <source>The token is cut off: a signed one has 3 parts, an encrypted one 5; this has %1</source>
        <translation>Le jeton est tronqué&#xa0;: un jeton signé a 3 parties, un jeton chiffré 5&#xa0;; celui-ci en a %1</translation>
    </message>
    <message>
        <source>The token has too many parts: a signed one has 3, an encrypted one 5; this has %1</source>
        <translation>Le jeton a trop de parties&#xa0;: un jeton signé en a 3, un jeton chiffré 5&#xa0;; celui-ci en a %1</translation>
    </message>
    <message>
        <source>The header is not valid JSON: %1</source>
        <translation>L’en-tête n’est pas du JSON valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>The header must be a JSON object; it is: %1</source>
        <translation>L’en-tête doit être un objet JSON&#xa0;; c’est&#xa0;: %1</translation>
    </message>
    <message>
        <source>The header parameter “%1” stands more than once (RFC 7515 §4)</source>
        <translation>Le paramètre d’en-tête «&#xa0;%1&#xa0;» figure plus d’une fois (RFC 7515 §4)</translation>
    </message>
    <message>
        <source>The header has no “alg” (RFC 7515 §4.1.1)</source>
        <translation>L’en-tête n’a pas d’«&#xa0;alg&#xa0;» (RFC 7515 §4.1.1)</translation>
    </message>
    <message>
        <source>“alg” must be a string; it is: %1 (RFC 7515 §4.1.1)</source>
        <translation>«&#xa0;alg&#xa0;» doit être une chaîne&#xa0;; c’est&#xa0;: %1 (RFC 7515 §4.1.1)</translation>
    </message>
    <message>
        <source>The token demands the extension “%1”, which is not understood here; it must be refused (RFC 7515 §4.1.11)</source>
        <translation>Le jeton exige l’extension «&#xa0;%1&#xa0;», qui n’est pas comprise ici&#xa0;; il doit être refusé (RFC 7515 §4.1.11)</translation>
    </message>
    <message>
        <source>The payload is not valid JSON: %1</source>
        <translation>La charge utile n’est pas du JSON valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>The claims must be a JSON object; the payload is: %1 (RFC 7519 §7.2)</source>
        <translation>Les claims doivent être un objet JSON&#xa0;; la charge utile est&#xa0;: %1 (RFC 7519 §7.2)</translation>
    </message>
    <message>
        <source>The payload is detached: it is needed to check the signature (RFC 7515 appendix F)</source>
        <translation>La charge utile est détachée&#xa0;: il la faut pour vérifier la signature (RFC 7515 annexe F)</translation>
    </message>
    <message>
        <source>The signature is missing, although “alg” names an algorithm</source>
        <translation>La signature manque, bien que «&#xa0;alg&#xa0;» nomme un algorithme</translation>
    </message>
    <message>
        <source>“alg” is “none”, and yet there is a signature (RFC 7518 §3.6)</source>
        <translation>«&#xa0;alg&#xa0;» vaut «&#xa0;none&#xa0;», et pourtant il y a une signature (RFC 7518 §3.6)</translation>
    </message>
    <message>
        <source>%1 – at byte %2 of the token, in the %3</source>
        <translation>%1 – à l’octet %2 du jeton, partie&#xa0;: %3</translation>
    </message>
    <message>
        <source>not a token</source>
        <translation>pas un jeton</translation>
    </message>
    <message>
        <source>JWS compact</source>
        <translation>JWS compact</translation>
    </message>
    <message>
        <source>unsecured JWS compact</source>
        <translation>JWS compact non sécurisé</translation>
    </message>
    <message>
        <source>JWE compact</source>
        <translation>JWE compact</translation>
    </message>
    <message>
        <source>JWS JSON serialization</source>
        <translation>JWS en sérialisation JSON</translation>
    </message>
    <message>
        <source>JWE JSON serialization</source>
        <translation>JWE en sérialisation JSON</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Failure</name>
    <message>
        <source>The token is not well formed.</source>
        <translation>Le jeton n’est pas bien formé.</translation>
    </message>
    <message>
        <source>The header names no algorithm that can be read.</source>
        <translation>L’en-tête n’indique aucun algorithme lisible.</translation>
    </message>
    <message>
        <source>The payload is detached and was not given, so the signature over it cannot be checked.</source>
        <translation>La charge utile est détachée et n’a pas été donnée&#xa0;: la signature qui porte sur elle ne peut pas être vérifiée.</translation>
    </message>
    <message>
        <source>No key was given. %1 needs one.</source>
        <translation>Aucune clé n’a été donnée. %1 en demande une.</translation>
    </message>
    <message>
        <source>No key was given. The token names key ID %1 for %2.</source>
        <translation>Aucune clé n’a été donnée. Le jeton indique l’ID de clé %1 pour %2.</translation>
    </message>
    <message>
        <source>None of the %1 keys fits %2.</source>
        <translation>Aucune des %1 clés ne convient pour %2.</translation>
    </message>
    <message>
        <source>None of the %1 keys fits %2, and none has the key ID %3 that the token names.</source>
        <translation>Aucune des %1 clés ne convient pour %2, et aucune n’a l’ID de clé %3 indiqué par le jeton.</translation>
    </message>
    <message>
        <source>None of the %1 keys that fit %2 signed this header and payload.</source>
        <translation>Aucune des %1 clés qui conviennent pour %2 n’a signé cet en-tête et cette charge utile.</translation>
    </message>
    <message>
        <source>The header and payload were not signed with this key, or were changed since.</source>
        <translation>L’en-tête et la charge utile n’ont pas été signés avec cette clé, ou ont été modifiés depuis.</translation>
    </message>
    <message>
        <source>The signature has %1 bytes; this algorithm and key make %2.</source>
        <translation>La signature a %1 octets&#xa0;; cet algorithme et cette clé en donnent %2.</translation>
    </message>
    <message>
        <source>It looks DER-encoded; a JWS has the bare numbers r and s, one after the other (RFC 7518 §3.4).</source>
        <translation>Elle semble encodée en DER&#xa0;; un JWS contient les nombres r et s bruts, l’un après l’autre (RFC 7518 §3.4).</translation>
    </message>
    <message>
        <source>The header says alg %1, which is no algorithm: the name is %2, and case counts.</source>
        <translation>L’en-tête indique alg %1, qui n’est pas un algorithme&#xa0;: le nom est %2, et la casse compte.</translation>
    </message>
    <message>
        <source>The header says alg %1, which is no signature algorithm known here.</source>
        <translation>L’en-tête indique alg %1, qui n’est pas un algorithme de signature connu ici.</translation>
    </message>
    <message>
        <source>The header says %1, but there is no signature: anybody can make such a token.</source>
        <translation>L’en-tête indique %1, mais il n’y a pas de signature&#xa0;: n’importe qui peut créer un tel jeton.</translation>
    </message>
    <message>
        <source>The header says alg “none”: nobody signed this token, and anybody can make one. It is accepted only where “none” is allowed.</source>
        <translation>L’en-tête indique alg «&#xa0;none&#xa0;»&#xa0;: personne n’a signé ce jeton, et n’importe qui peut en créer un. Il n’est accepté que là où «&#xa0;none&#xa0;» est autorisé.</translation>
    </message>
    <message>
        <source>The header says %1; allowed: %2.</source>
        <translation>L’en-tête indique %1&#xa0;; autorisés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The token says %1. %2</source>
        <comment>algorithm, why the key does not fit</comment>
        <translation>Le jeton indique %1. %2</translation>
    </message>
    <message>
        <source>The token says %1; the key does not fit.</source>
        <translation>Le jeton indique %1&#xa0;; la clé ne convient pas.</translation>
    </message>
    <message>
        <source>The key is too small for this algorithm.</source>
        <translation>La clé est trop petite pour cet algorithme.</translation>
    </message>
    <message>
        <source>This token is encrypted; its header is shown. Decryption is not part of this version.</source>
        <translation>Ce jeton est chiffré&#xa0;; son en-tête est affiché. Le déchiffrement ne fait pas partie de cette version.</translation>
    </message>
    <message>
        <source>It ended on %1; leeway %2 is over too.</source>
        <translation>Il a pris fin le %1&#xa0;; la tolérance %2 est écoulée aussi.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Il a pris fin le %1.</translation>
    </message>
    <message>
        <source>It starts on %1; leeway %2 is counted already.</source>
        <translation>Il commence le %1&#xa0;; la tolérance %2 est déjà comptée.</translation>
    </message>
    <message>
        <source>It starts on %1.</source>
        <translation>Il commence le %1.</translation>
    </message>
    <message>
        <source>It says it was issued on %1; leeway %2 is counted already.</source>
        <translation>Il se dit émis le %1&#xa0;; la tolérance %2 est déjà comptée.</translation>
    </message>
    <message>
        <source>It says it was issued on %1, which is still to come.</source>
        <translation>Il se dit émis le %1, qui est encore à venir.</translation>
    </message>
    <message>
        <source>“%1” must be a number of seconds since 1970; it is: %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un nombre de secondes depuis 1970&#xa0;; c’est&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The claim %1 is required and missing.</source>
        <translation>Le claim %1 est exigé et manque.</translation>
    </message>
    <message>
        <source>%1 is missing; expected: %2.</source>
        <translation>%1 manque&#xa0;; attendu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 must be: %2; it is: %3.</source>
        <translation>%1 doit être&#xa0;: %2&#xa0;; c’est&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The issuer is %1; expected: %2.</source>
        <translation>L’émetteur est %1&#xa0;; attendu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The audience is %1; expected: %2.</source>
        <translation>L’audience est %1&#xa0;; attendue&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The subject is %1; expected: %2.</source>
        <translation>Le sujet est %1&#xa0;; attendu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The type in the header is %1; expected: %2.</source>
        <translation>Le type dans l’en-tête est %1&#xa0;; attendu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The token ID is %1; expected: %2.</source>
        <translation>L’ID de jeton est %1&#xa0;; attendu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It was issued on %1, longer ago than the %2 that are allowed.</source>
        <translation>Il a été émis le %1, il y a plus longtemps que les %2 autorisés.</translation>
    </message>
    <message>
        <source>This refresh token was exchanged for another before.</source>
        <translation>Ce jeton d’actualisation a déjà été échangé contre un autre.</translation>
    </message>
    <message>
        <source>It was revoked before its time was over.</source>
        <translation>Il a été révoqué avant la fin de sa validité.</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Finding</name>
    <message>
        <source>The signature is right when the secret is taken as the text itself, not decoded. Give the secret with the encoding UTF-8.</source>
        <translation>La signature est juste si le secret est pris comme le texte lui-même, sans décodage. Donnez le secret avec l’encodage UTF-8.</translation>
    </message>
    <message>
        <source>The signature is right when a line break is added to the secret: the issuer reads it from a file and keeps the end of the line.</source>
        <translation>La signature est juste si l’on ajoute un saut de ligne au secret&#xa0;: l’émetteur le lit dans un fichier et garde la fin de ligne.</translation>
    </message>
    <message>
        <source>The signature is right without the white space around the secret.</source>
        <translation>La signature est juste sans les espaces autour du secret.</translation>
    </message>
    <message>
        <source>The signature is right when the secret is decoded from %1. Give the secret with that encoding.</source>
        <translation>La signature est juste si le secret est décodé depuis %1. Donnez le secret avec cet encodage.</translation>
    </message>
    <message>
        <source>Without “exp” the token is good for ever: one that leaks can be used until its key is changed. Give it an expiry.</source>
        <translation>Sans «&#xa0;exp&#xa0;», le jeton est valable à jamais&#xa0;: s’il fuite, il peut servir jusqu’au changement de sa clé. Donnez-lui une expiration.</translation>
    </message>
    <message>
        <source>It lives for %1; %2 is long already. Whoever steals it has all of that time. Make it short and refresh it.</source>
        <translation>Il vit %1&#xa0;; %2, c’est déjà long. Qui le vole dispose de tout ce temps. Rendez-le court et actualisez-le.</translation>
    </message>
    <message>
        <source>It expires (%1) no later than it starts (%2), so it is never valid.</source>
        <translation>Il expire (%1) au plus tard quand il commence (%2), il n’est donc jamais valide.</translation>
    </message>
    <message>
        <source>It expires (%1) no later than it was issued (%2), so it was never valid.</source>
        <translation>Il expire (%1) au plus tard quand il a été émis (%2), il n’a donc jamais été valide.</translation>
    </message>
    <message>
        <source>“iat” is still to come: the clocks of the issuer and of this judgement differ, or the claim is wrong. Some verifiers refuse such a token.</source>
        <translation>«&#xa0;iat&#xa0;» est encore à venir&#xa0;: les horloges de l’émetteur et de ce jugement diffèrent, ou le claim est faux. Certains vérificateurs refusent un tel jeton.</translation>
    </message>
    <message>
        <source>%1 holds %2, which makes sense only as milliseconds; the claim counts seconds. Write %3.</source>
        <translation>%1 contient %2, qui n’a de sens qu’en millisecondes&#xa0;; le claim compte en secondes. Écrivez %3.</translation>
    </message>
    <message>
        <source>%1 must be a number of seconds since 1970; it is: %2.</source>
        <translation>%1 doit être un nombre de secondes depuis 1970&#xa0;; c’est&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is a string; it must be a number. Write %2 without quotation marks.</source>
        <translation>%1 est une chaîne&#xa0;; ce doit être un nombre. Écrivez %2 sans guillemets.</translation>
    </message>
    <message>
        <source>%1 is written %2. That is allowed, but some libraries read whole numbers only.</source>
        <translation>%1 est écrit %2. C’est permis, mais certaines bibliothèques ne lisent que des nombres entiers.</translation>
    </message>
    <message>
        <source>The secret follows a pattern or has few different characters, so it can be guessed; then anybody can sign. Use random bytes.</source>
        <translation>Le secret suit un motif ou contient peu de caractères différents&#xa0;: il peut être deviné, et alors n’importe qui peut signer. Utilisez des octets aléatoires.</translation>
    </message>
    <message>
        <source>The token is signed with a secret that stands in tutorials and in the lists of attackers. Anybody can sign tokens with it: change it now.</source>
        <translation>Le jeton est signé avec un secret qui figure dans des tutoriels et dans les listes des attaquants. N’importe qui peut signer des jetons avec lui&#xa0;: changez-le maintenant.</translation>
    </message>
    <message>
        <source>The secret has %1 bits; this algorithm demands %2. A short secret can be found by trying.</source>
        <translation>Le secret a %1 bits&#xa0;; cet algorithme en exige %2. Un secret court peut être trouvé par essais.</translation>
    </message>
    <message>
        <source>The RSA key has %1 bits; %2 are the least. Many libraries refuse it.</source>
        <translation>La clé RSA a %1 bits&#xa0;; %2 est le minimum. Beaucoup de bibliothèques la refusent.</translation>
    </message>
    <message>
        <source>The key ID %1 looks like a file&apos;s path. A server that opens the file it names can be made to use any file as key.</source>
        <translation>L’ID de clé %1 ressemble au chemin d’un fichier. Un serveur qui ouvre le fichier nommé peut être amené à utiliser n’importe quel fichier comme clé.</translation>
    </message>
    <message>
        <source>The key ID %1 has characters that end a string or start a command. A server that puts it into a query or a command line can be taken over.</source>
        <translation>L’ID de clé %1 contient des caractères qui terminent une chaîne ou lancent une commande. Un serveur qui l’insère dans une requête ou une ligne de commande peut être compromis.</translation>
    </message>
    <message>
        <source>The token names the key ID %1; none of the keys has it. They were tried all the same.</source>
        <translation>Le jeton indique l’ID de clé %1&#xa0;; aucune des clés ne l’a. Elles ont été essayées malgré tout.</translation>
    </message>
    <message>
        <source>“kid” must be a string; it is: %1. Some libraries refuse such a token, others look for no key by it, as was done here.</source>
        <translation>«&#xa0;kid&#xa0;» doit être une chaîne&#xa0;; c’est&#xa0;: %1. Certaines bibliothèques refusent un tel jeton, d’autres ne cherchent pas de clé par lui, comme ici.</translation>
    </message>
    <message>
        <source>The HMAC was made with the text of a public key as its secret. Everybody has that text: a server that takes the algorithm from the token accepts what anybody signed.</source>
        <translation>Le HMAC a été calculé avec le texte d’une clé publique comme secret. Tout le monde a ce texte&#xa0;: un serveur qui prend l’algorithme dans le jeton accepte ce que n’importe qui a signé.</translation>
    </message>
    <message>
        <source>“alg” is “none”: the token has no signature, so anybody can write one.</source>
        <translation>«&#xa0;alg&#xa0;» vaut «&#xa0;none&#xa0;»&#xa0;: le jeton n’a pas de signature, n’importe qui peut donc en écrire un.</translation>
    </message>
    <message>
        <source>The header names an address for keys: %1. A server that fetches it uses the keys of whoever wrote the token. Here it is never fetched.</source>
        <translation>L’en-tête indique une adresse de clés&#xa0;: %1. Un serveur qui la consulte utilise les clés de quiconque a écrit le jeton. Ici, elle n’est jamais consultée.</translation>
    </message>
    <message>
        <source>The header names an address for a certificate: %1. A server that fetches it trusts whoever wrote the token. Here it is never fetched.</source>
        <translation>L’en-tête indique une adresse de certificat&#xa0;: %1. Un serveur qui la consulte se fie à quiconque a écrit le jeton. Ici, elle n’est jamais consultée.</translation>
    </message>
    <message>
        <source>The signature is right only with the key that the token itself carries: whoever wrote it signed it with a key of their own. A server that trusts the header accepts it.</source>
        <translation>La signature n’est juste qu’avec la clé que le jeton porte lui-même&#xa0;: qui l’a écrit l’a signé avec sa propre clé. Un serveur qui se fie à l’en-tête l’accepte.</translation>
    </message>
    <message>
        <source>The token carries a key. A server that verifies with it accepts what anybody signed. Here it is never used.</source>
        <translation>Le jeton porte une clé. Un serveur qui vérifie avec elle accepte ce que n’importe qui a signé. Ici, elle n’est jamais utilisée.</translation>
    </message>
    <message>
        <source>The token carries a certificate chain. It proves something only to a server that checks the chain up to an authority of its own. Here it is never used.</source>
        <translation>Le jeton porte une chaîne de certificats. Elle ne prouve quelque chose qu’à un serveur qui vérifie la chaîne jusqu’à une autorité à lui. Ici, elle n’est jamais utilisée.</translation>
    </message>
    <message>
        <source>“typ” is %1, which is none of the registered types of JWT.</source>
        <translation>«&#xa0;typ&#xa0;» vaut %1, qui n’est aucun des types enregistrés de JWT.</translation>
    </message>
    <message>
        <source>“typ” is %1; %2 is recommended, since some libraries look at the case.</source>
        <translation>«&#xa0;typ&#xa0;» vaut %1&#xa0;; %2 est recommandé, car certaines bibliothèques regardent la casse.</translation>
    </message>
    <message>
        <source>“crit” demands that %1 is understood; it is not, so the token must be refused.</source>
        <translation>«&#xa0;crit&#xa0;» exige que %1 soit compris&#xa0;; il ne l’est pas, le jeton doit donc être refusé.</translation>
    </message>
    <message>
        <source>%1 stands %2 times in one object. Libraries differ on which one counts (here: the last), so two servers may see two different tokens.</source>
        <translation>%1 figure %2 fois dans un même objet. Les bibliothèques divergent sur celui qui compte (ici&#xa0;: le dernier), deux serveurs peuvent donc voir deux jetons différents.</translation>
    </message>
    <message>
        <source>The unused bits at the end of the segment are not zero: the same bytes can be written in several ways, so a block list that compares text can be passed by.</source>
        <translation>Les bits inutilisés à la fin du segment ne sont pas nuls&#xa0;: les mêmes octets peuvent s’écrire de plusieurs façons, une liste noire qui compare le texte peut donc être contournée.</translation>
    </message>
    <message>
        <source>The segment ends in “=”. Tokens have no padding, and strict verifiers refuse it.</source>
        <translation>Le segment se termine par «&#xa0;=&#xa0;». Les jetons n’ont pas de remplissage, et les vérificateurs stricts le refusent.</translation>
    </message>
    <message>
        <source>%1 looks like personal data. A token is signed, not encrypted: everybody who holds it can read it, and logs keep it.</source>
        <translation>%1 ressemble à une donnée personnelle. Un jeton est signé, pas chiffré&#xa0;: quiconque le détient peut le lire, et les journaux le gardent.</translation>
    </message>
    <message>
        <source>%1 looks like a secret. A token is signed, not encrypted: everybody who holds it can read it.</source>
        <translation>%1 ressemble à un secret. Un jeton est signé, pas chiffré&#xa0;: quiconque le détient peut le lire.</translation>
    </message>
    <message>
        <source>The token has %1 bytes. Browsers keep %2 of a cookie with its name, so it may get lost there.</source>
        <translation>Le jeton a %1 octets. Les navigateurs gardent %2 d’un cookie avec son nom, il peut donc s’y perdre.</translation>
    </message>
    <message>
        <source>The token has %1 bytes. Most servers take no header line over %2, and no cookie over 4096.</source>
        <translation>Le jeton a %1 octets. La plupart des serveurs n’acceptent aucune ligne d’en-tête de plus de %2, ni de cookie de plus de 4096.</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>N’expire jamais</translation>
    </message>
    <message>
        <source>Long lifetime</source>
        <translation>Longue durée de vie</translation>
    </message>
    <message>
        <source>Expires before it starts</source>
        <translation>Expire avant de commencer</translation>
    </message>
    <message>
        <source>Expires before it was issued</source>
        <translation>Expire avant d’avoir été émis</translation>
    </message>
    <message>
        <source>Issued in the future</source>
        <translation>Émis dans le futur</translation>
    </message>
    <message>
        <source>Time in milliseconds</source>
        <translation>Heure en millisecondes</translation>
    </message>
    <message>
        <source>Time is not a number</source>
        <translation>L’heure n’est pas un nombre</translation>
    </message>
    <message>
        <source>Time is not written as a whole number</source>
        <translation>L’heure n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>Weak secret</source>
        <translation>Secret faible</translation>
    </message>
    <message>
        <source>Well-known secret</source>
        <translation>Secret bien connu</translation>
    </message>
    <message>
        <source>Secret too short</source>
        <translation>Secret trop court</translation>
    </message>
    <message>
        <source>RSA key too small</source>
        <translation>Clé RSA trop petite</translation>
    </message>
    <message>
        <source>Secret read in the wrong encoding</source>
        <translation>Secret lu dans le mauvais encodage</translation>
    </message>
    <message>
        <source>Algorithm confusion</source>
        <translation>Confusion d’algorithme</translation>
    </message>
    <message>
        <source>Duplicate name</source>
        <translation>Nom en double</translation>
    </message>
    <message>
        <source>Not canonical base64url</source>
        <translation>base64url non canonique</translation>
    </message>
    <message>
        <source>Padded base64url</source>
        <translation>base64url avec remplissage</translation>
    </message>
    <message>
        <source>Address of keys in the header</source>
        <translation>Adresse de clés dans l’en-tête</translation>
    </message>
    <message>
        <source>Address of a certificate in the header</source>
        <translation>Adresse de certificat dans l’en-tête</translation>
    </message>
    <message>
        <source>Signed with its own key</source>
        <translation>Signé avec sa propre clé</translation>
    </message>
    <message>
        <source>Key in the header</source>
        <translation>Clé dans l’en-tête</translation>
    </message>
    <message>
        <source>Certificates in the header</source>
        <translation>Certificats dans l’en-tête</translation>
    </message>
    <message>
        <source>Unusual type</source>
        <translation>Type inhabituel</translation>
    </message>
    <message>
        <source>Key ID looks like a path</source>
        <translation>L’ID de clé ressemble à un chemin</translation>
    </message>
    <message>
        <source>Key ID looks like an injection</source>
        <translation>L’ID de clé ressemble à une injection</translation>
    </message>
    <message>
        <source>Unknown key ID</source>
        <translation>ID de clé inconnu</translation>
    </message>
    <message>
        <source>Key ID is not a string</source>
        <translation>L’ID de clé n’est pas une chaîne</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Secret in a claim</source>
        <translation>Secret dans un claim</translation>
    </message>
    <message>
        <source>Too large for a cookie</source>
        <translation>Trop grand pour un cookie</translation>
    </message>
    <message>
        <source>Too large for a header</source>
        <translation>Trop grand pour un en-tête</translation>
    </message>
    <message>
        <source>Unknown critical parameter</source>
        <translation>Paramètre critique inconnu</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Issue</name>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 est donné deux fois</translation>
    </message>
    <message>
        <source>The value of %1 is not JSON: %2</source>
        <translation>La valeur de %1 n’est pas du JSON&#xa0;: %2</translation>
    </message>
    <message>
        <source>It is not a JSON object: no claim can be added to it</source>
        <translation>Ce n’est pas un objet JSON&#xa0;: aucun claim ne peut y être ajouté</translation>
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
        <translation>Lignes .env</translation>
    </message>
    <message>
        <source>curl script</source>
        <translation>Script curl</translation>
    </message>
    <message>
        <source>Postman collection</source>
        <translation>Collection Postman</translation>
    </message>
    <message>
        <source>HTTP file</source>
        <translation>Fichier HTTP</translation>
    </message>
    <message>
        <source>pytest parameters</source>
        <translation>Paramètres pytest</translation>
    </message>
    <message>
        <source>JUnit 5 parameters</source>
        <translation>Paramètres JUnit 5</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Placeholders</name>
    <message>
        <source>%1 is no column of the table: there are %2</source>
        <translation>%1 n’est pas une colonne de la table&#xa0;: il y a %2</translation>
    </message>
    <message>
        <source>%1 is no placeholder: there are %2, and the columns of a table where there is one</source>
        <translation>%1 n’est pas un espace réservé&#xa0;: il y a %2, et les colonnes d’une table s’il y en a une</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Refusal</name>
    <message>
        <source>No token was given.</source>
        <translation>Aucun jeton n’a été donné.</translation>
    </message>
    <message>
        <source>The token is not one that was given out here.</source>
        <translation>Le jeton n’est pas de ceux délivrés ici.</translation>
    </message>
    <message>
        <source>The token&apos;s time is over, or that of its session.</source>
        <translation>La validité du jeton, ou de sa session, est terminée.</translation>
    </message>
    <message>
        <source>The token names no user: “sub” is missing or no text.</source>
        <translation>Le jeton ne nomme aucun utilisateur&#xa0;: «&#xa0;sub&#xa0;» manque ou n’est pas du texte.</translation>
    </message>
    <message>
        <source>“sub” names no user, or one who is disabled.</source>
        <translation>«&#xa0;sub&#xa0;» ne nomme aucun utilisateur, ou en nomme un désactivé.</translation>
    </message>
    <message>
        <source>The token or its family was revoked, or it was exchanged for another before.</source>
        <translation>Le jeton ou sa famille a été révoqué, ou il a déjà été échangé contre un autre.</translation>
    </message>
    <message>
        <source>The token is not meant to give access.</source>
        <translation>Le jeton n’est pas destiné à donner accès.</translation>
    </message>
    <message>
        <source>The token is not meant to be exchanged.</source>
        <translation>Le jeton n’est pas destiné à être échangé.</translation>
    </message>
    <message>
        <source>This refresh token was exchanged before. Somebody may have stolen it, so its whole family is revoked.</source>
        <translation>Ce jeton d’actualisation a déjà été échangé. Quelqu’un l’a peut-être volé, toute sa famille est donc révoquée.</translation>
    </message>
    <message>
        <source>There is no user of that name, the user is disabled, or the password is another one.</source>
        <translation>Aucun utilisateur ne porte ce nom, l’utilisateur est désactivé, ou le mot de passe est autre.</translation>
    </message>
    <message>
        <source>The user does not have the role “admin”.</source>
        <translation>L’utilisateur n’a pas le rôle «&#xa0;admin&#xa0;».</translation>
    </message>
    <message>
        <source>Something is missing in the request, or cannot be read.</source>
        <translation>Il manque quelque chose dans la requête, ou elle ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The data file is in use by another program.</source>
        <translation>Le fichier de données est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>The data file or the signing key could not be used.</source>
        <translation>Le fichier de données ou la clé de signature n’a pas pu être utilisé.</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Rotation</name>
    <message>
        <source>Each refresh token is good once. One that comes again ends its family, and access with it (RFC 9700 §4.14.2).</source>
        <translation>Chaque jeton d’actualisation sert une fois. S’il revient, il met fin à sa famille, et à l’accès avec elle (RFC 9700 §4.14.2).</translation>
    </message>
    <message>
        <source>Rotation with reuse detection and no overlap. A family lasts 30 days, or 15 days without use. Access tokens live on when it is revoked.</source>
        <translation>Rotation avec détection de réutilisation, sans chevauchement. Une famille dure 30 jours, ou 15 jours sans usage. Les jetons d’accès survivent à sa révocation.</translation>
    </message>
    <message>
        <source>Rotation with reuse detection. The previous token gets the current one, at any time while that is unused, and within 10 s. Sessions do not end by themselves: here after a year.</source>
        <translation>Rotation avec détection de réutilisation. Le jeton précédent obtient l’actuel, à tout moment tant que celui-ci est inutilisé, et pendant 10 s. Les sessions ne se terminent pas d’elles-mêmes&#xa0;: ici après un an.</translation>
    </message>
    <message>
        <source>Revoke Refresh Token switched on, with no reuse: one that comes again ends the session. A session lasts 10 h, or 30 min without use.</source>
        <translation>Revoke Refresh Token activé, sans réutilisation&#xa0;: un jeton qui revient met fin à la session. Une session dure 10 h, ou 30 min sans usage.</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Session</name>
    <message>
        <source>The username is missing.</source>
        <translation>Le nom d’utilisateur manque.</translation>
    </message>
    <message>
        <source>The username is longer than 200 characters.</source>
        <translation>Le nom d’utilisateur dépasse 200 caractères.</translation>
    </message>
    <message>
        <source>The username has a space at its beginning or end, or characters that cannot be seen.</source>
        <translation>Le nom d’utilisateur a une espace au début ou à la fin, ou des caractères invisibles.</translation>
    </message>
    <message>
        <source>The e-mail address is longer than 320 characters, or has characters that cannot be seen.</source>
        <translation>L’adresse e-mail dépasse 320 caractères, ou contient des caractères invisibles.</translation>
    </message>
    <message>
        <source>A role is a word of up to 64 characters without spaces, and a user has up to 64 roles.</source>
        <translation>Un rôle est un mot de 64 caractères au plus sans espaces, et un utilisateur a 64 rôles au plus.</translation>
    </message>
    <message>
        <source>A scope is words of ASCII characters with one space between, 1,000 characters in all, without quotation marks and backslashes (RFC 6749 §3.3).</source>
        <translation>Une portée se compose de mots en caractères ASCII séparés par une espace, 1 000 caractères en tout, sans guillemets ni barres obliques inverses (RFC 6749 §3.3).</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Snippets</name>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Bearer header</source>
        <translation>En-tête Bearer</translation>
    </message>
    <message>
        <source>OAuth JSON</source>
        <translation>JSON OAuth</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>Commande curl</translation>
    </message>
    <message>
        <source>HTTPie command</source>
        <translation>Commande HTTPie</translation>
    </message>
    <message>
        <source>.env lines</source>
        <translation>Lignes .env</translation>
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
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Not valid before</source>
        <translation>Pas valide avant</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Émis le</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID de jeton</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Scopes, separated by spaces</source>
        <translation>Portées, séparées par des espaces</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Actor who acts for the subject</source>
        <translation>Acteur qui agit pour le sujet</translation>
    </message>
    <message>
        <source>Who may act for the subject</source>
        <translation>Qui peut agir pour le sujet</translation>
    </message>
    <message>
        <source>Key that the holder must prove to have</source>
        <translation>Clé que le détenteur doit prouver avoir</translation>
    </message>
    <message>
        <source>Time of authentication</source>
        <translation>Heure d’authentification</translation>
    </message>
    <message>
        <source>Value that ties the token to a request</source>
        <translation>Valeur qui lie le jeton à une requête</translation>
    </message>
    <message>
        <source>Authentication context class</source>
        <translation>Classe de contexte d’authentification</translation>
    </message>
    <message>
        <source>Authentication methods</source>
        <translation>Méthodes d’authentification</translation>
    </message>
    <message>
        <source>Authorized party: client it was issued to</source>
        <translation>Partie autorisée&#xa0;: client auquel il a été délivré</translation>
    </message>
    <message>
        <source>Hash of the access token</source>
        <translation>Hachage du jeton d’accès</translation>
    </message>
    <message>
        <source>Hash of the authorization code</source>
        <translation>Hachage du code d’autorisation</translation>
    </message>
    <message>
        <source>Hash of the state</source>
        <translation>Hachage de l’état</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>ID de session</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>Page de profil</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Whether the e-mail address was verified</source>
        <translation>Si l’adresse e-mail a été vérifiée</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Langue et région</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Whether the number was verified</source>
        <translation>Si le numéro a été vérifié</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>When the profile was last changed</source>
        <translation>Dernière modification du profil</translation>
    </message>
    <message>
        <source>Security events</source>
        <translation>Événements de sécurité</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>Heure de l’événement</translation>
    </message>
    <message>
        <source>Transaction ID</source>
        <translation>ID de transaction</translation>
    </message>
    <message>
        <source>HTTP method of the request</source>
        <translation>Méthode HTTP de la requête</translation>
    </message>
    <message>
        <source>HTTP address of the request</source>
        <translation>Adresse HTTP de la requête</translation>
    </message>
    <message>
        <source>Authorization details</source>
        <translation>Détails de l’autorisation</translation>
    </message>
    <message>
        <source>Verifiable credential</source>
        <translation>Justificatif vérifiable</translation>
    </message>
    <message>
        <source>Verifiable presentation</source>
        <translation>Présentation vérifiable</translation>
    </message>
    <message>
        <source>Digests of claims that can be disclosed</source>
        <translation>Condensats des claims divulgables</translation>
    </message>
    <message>
        <source>Hash algorithm of the disclosures</source>
        <translation>Algorithme de hachage des divulgations</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Type of the whole</source>
        <translation>Type de l’ensemble</translation>
    </message>
    <message>
        <source>Type of the payload</source>
        <translation>Type de la charge utile</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clé</translation>
    </message>
    <message>
        <source>Address of a key set; never fetched</source>
        <translation>Adresse d’un jeu de clés&#xa0;; jamais consultée</translation>
    </message>
    <message>
        <source>Key that the token carries; never trusted</source>
        <translation>Clé portée par le jeton&#xa0;; jamais crue</translation>
    </message>
    <message>
        <source>Address of a certificate; never fetched</source>
        <translation>Adresse d’un certificat&#xa0;; jamais consultée</translation>
    </message>
    <message>
        <source>Certificate chain that the token carries; never trusted</source>
        <translation>Chaîne de certificats portée par le jeton&#xa0;; jamais crue</translation>
    </message>
    <message>
        <source>Certificate thumbprint, SHA-1</source>
        <translation>Empreinte du certificat, SHA-1</translation>
    </message>
    <message>
        <source>Certificate thumbprint, SHA-256</source>
        <translation>Empreinte du certificat, SHA-256</translation>
    </message>
    <message>
        <source>Parameters that must be understood</source>
        <translation>Paramètres qui doivent être compris</translation>
    </message>
    <message>
        <source>Whether the payload is base64url</source>
        <translation>Si la charge utile est en base64url</translation>
    </message>
    <message>
        <source>Content encryption</source>
        <translation>Chiffrement du contenu</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Ephemeral public key</source>
        <translation>Clé publique éphémère</translation>
    </message>
    <message>
        <source>Agreement: sender&apos;s information</source>
        <translation>Échange&#xa0;: informations de l’expéditeur</translation>
    </message>
    <message>
        <source>Agreement: recipient&apos;s information</source>
        <translation>Échange&#xa0;: informations du destinataire</translation>
    </message>
    <message>
        <source>Initialization vector of the key</source>
        <translation>Vecteur d’initialisation de la clé</translation>
    </message>
    <message>
        <source>Authentication tag of the key</source>
        <translation>Étiquette d’authentification de la clé</translation>
    </message>
    <message>
        <source>Password salt</source>
        <translation>Sel du mot de passe</translation>
    </message>
    <message>
        <source>Password iterations</source>
        <translation>Itérations du mot de passe</translation>
    </message>
    <message>
        <source>Issuer, copied from the claims</source>
        <translation>Émetteur, copié des claims</translation>
    </message>
    <message>
        <source>Subject, copied from the claims</source>
        <translation>Sujet, copié des claims</translation>
    </message>
    <message>
        <source>Audience, copied from the claims</source>
        <translation>Audience, copiée des claims</translation>
    </message>
    <message>
        <source>Address that the request goes to</source>
        <translation>Adresse à laquelle va la requête</translation>
    </message>
    <message>
        <source>Value that stops a replay</source>
        <translation>Valeur qui empêche un rejeu</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Templates</name>
    <message>
        <source>This is a key, not a file of templates: keys are imported on the Keys page</source>
        <translation>C’est une clé, pas un fichier de modèles&#xa0;: les clés s’importent sur la page Clés</translation>
    </message>
    <message>
        <source>This is the header of a token, not a file of templates</source>
        <translation>C’est l’en-tête d’un jeton, pas un fichier de modèles</translation>
    </message>
    <message>
        <source>This is not a file of Claimsmith templates: “claimsmith_templates” is missing</source>
        <translation>Ce n’est pas un fichier de modèles Claimsmith&#xa0;: «&#xa0;claimsmith_templates&#xa0;» manque</translation>
    </message>
    <message>
        <source>The file is of version %1; this program reads version 1</source>
        <translation>Le fichier est de version %1&#xa0;; ce programme lit la version 1</translation>
    </message>
    <message>
        <source>%1 is missing: it must be %2</source>
        <translation>%1 manque&#xa0;: ce doit être %2</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <translation>%1 doit être %2</translation>
    </message>
    <message>
        <source>The file is too large: templates have %1 bytes at most</source>
        <translation>Le fichier est trop grand&#xa0;: les modèles ont %1 octets au plus</translation>
    </message>
    <message>
        <source>%1 is too long: %2 at most</source>
        <translation>%1 est trop long&#xa0;: %2 au plus</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>What a client sends to an API: user, issue, expiry</source>
        <translation>Ce qu’un client envoie à une API&#xa0;: utilisateur, émission, expiration</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Jeton d’actualisation</translation>
    </message>
    <message>
        <source>What a client keeps to get its next access token</source>
        <translation>Ce qu’un client garde pour obtenir son prochain jeton d’accès</translation>
    </message>
    <message>
        <source>Access and refresh pair</source>
        <translation>Accès et actualisation</translation>
    </message>
    <message>
        <source>What a login answers with: an access token for an hour, a refresh token for a week</source>
        <translation>La réponse à une connexion&#xa0;: un jeton d’accès pour une heure, un jeton d’actualisation pour une semaine</translation>
    </message>
    <message>
        <source>What a login answers with: an access token of your lifetime, a refresh token for a week</source>
        <translation>La réponse à une connexion&#xa0;: un jeton d’accès de la durée que vous avez fixée, un jeton d’actualisation pour une semaine</translation>
    </message>
    <message>
        <source>OpenID Connect ID token</source>
        <translation>Jeton ID OpenID Connect</translation>
    </message>
    <message>
        <source>Tells a client who logged in, and when (OpenID Connect Core §2)</source>
        <translation>Dit à un client qui s’est connecté, et quand (OpenID Connect Core §2)</translation>
    </message>
    <message>
        <source>OAuth 2.0 access token (RFC 9068)</source>
        <translation>Jeton d’accès OAuth 2.0 (RFC 9068)</translation>
    </message>
    <message>
        <source>The profile for JWT access tokens: type at+jwt, client and all that is required</source>
        <translation>Le profil des jetons d’accès JWT&#xa0;: type at+jwt, client et tout ce qui est exigé</translation>
    </message>
    <message>
        <source>Client assertion (RFC 7523)</source>
        <translation>Assertion client (RFC 7523)</translation>
    </message>
    <message>
        <source>With which a client proves to a token endpoint who it is, instead of a secret</source>
        <translation>Avec quoi un client prouve à un point de terminaison de jetons qui il est, au lieu d’un secret</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Compte de service</translation>
    </message>
    <message>
        <source>With which a program asks a token endpoint for access in its own name (RFC 7523 §2.1)</source>
        <translation>Avec quoi un programme demande à un point de terminaison de jetons un accès en son propre nom (RFC 7523 §2.1)</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::TestKit</name>
    <message>
        <source>RFC 8725 §3.8: the issuer must be the one whose key is used</source>
        <translation>RFC 8725 §3.8&#xa0;: l’émetteur doit être celui dont la clé est utilisée</translation>
    </message>
    <message>
        <source>Another issuer</source>
        <translation>Un autre émetteur</translation>
    </message>
    <message>
        <source>No issuer</source>
        <translation>Pas d’émetteur</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.3: who does not find itself in aud must refuse the token</source>
        <translation>RFC 7519 §4.1.3&#xa0;: qui ne se trouve pas dans aud doit refuser le jeton</translation>
    </message>
    <message>
        <source>Several audiences, ours among them</source>
        <translation>Plusieurs audiences, dont la nôtre</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.3: aud may be an array; one of its elements is enough</source>
        <translation>RFC 7519 §4.1.3&#xa0;: aud peut être un tableau&#xa0;; un seul de ses éléments suffit</translation>
    </message>
    <message>
        <source>Another audience</source>
        <translation>Une autre audience</translation>
    </message>
    <message>
        <source>Several audiences, all others</source>
        <translation>Plusieurs audiences, toutes autres</translation>
    </message>
    <message>
        <source>No audience</source>
        <translation>Pas d’audience</translation>
    </message>
    <message>
        <source>A subject that does not exist</source>
        <translation>Un sujet qui n’existe pas</translation>
    </message>
    <message>
        <source>The signature is good: only a look for the user tells that there is none</source>
        <translation>La signature est bonne&#xa0;: seule une recherche de l’utilisateur révèle qu’il n’existe pas</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Pas de sujet</translation>
    </message>
    <message>
        <source>RFC 9068 §2.2 requires sub: a server that goes on without one knows no user</source>
        <translation>La RFC 9068 §2.2 exige sub&#xa0;: un serveur qui continue sans lui ne connaît aucun utilisateur</translation>
    </message>
    <message>
        <source>sub is a number</source>
        <translation>sub est un nombre</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.2: sub is a string</source>
        <translation>RFC 7519 §4.1.2&#xa0;: sub est une chaîne</translation>
    </message>
    <message>
        <source>RFC 8725 §3.11: an explicit type keeps tokens of one kind from being taken for another</source>
        <translation>RFC 8725 §3.11&#xa0;: un type explicite empêche de prendre un jeton d’une sorte pour une autre</translation>
    </message>
    <message>
        <source>Another type than %1</source>
        <translation>Un autre type que %1</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>Pas de type</translation>
    </message>
    <message>
        <source>Access token used as refresh token</source>
        <translation>Jeton d’accès utilisé comme jeton d’actualisation</translation>
    </message>
    <message>
        <source>An access token that can be refreshed outlives every revocation of the refresh token</source>
        <translation>Un jeton d’accès qui peut être actualisé survit à toute révocation du jeton d’actualisation</translation>
    </message>
    <message>
        <source>Refresh token used as access token</source>
        <translation>Jeton d’actualisation utilisé comme jeton d’accès</translation>
    </message>
    <message>
        <source>RFC 8725 §3.12: a token of one kind must not pass for one of another, and this one lives long</source>
        <translation>RFC 8725 §3.12&#xa0;: un jeton d’une sorte ne doit pas passer pour une autre, et celui-ci vit longtemps</translation>
    </message>
    <message>
        <source>exp twice, the last one over</source>
        <translation>exp deux fois, le dernier échu</translation>
    </message>
    <message>
        <source>RFC 7519 §4: a duplicate claim is refused, or its last value counts</source>
        <translation>RFC 7519 §4&#xa0;: un claim en double est refusé, ou sa dernière valeur compte</translation>
    </message>
    <message>
        <source>alg twice</source>
        <translation>alg deux fois</translation>
    </message>
    <message>
        <source>RFC 7515 §4: duplicate header parameters are refused, or the last one counts</source>
        <translation>RFC 7515 §4&#xa0;: les paramètres d’en-tête en double sont refusés, ou le dernier compte</translation>
    </message>
    <message>
        <source>RFC 7515 §2: base64url has no padding, no line breaks and no white space</source>
        <translation>RFC 7515 §2&#xa0;: base64url n’a ni remplissage, ni sauts de ligne, ni espaces</translation>
    </message>
    <message>
        <source>A space in front</source>
        <translation>Une espace devant</translation>
    </message>
    <message>
        <source>A space in the payload</source>
        <translation>Une espace dans la charge utile</translation>
    </message>
    <message>
        <source>A line break behind</source>
        <translation>Un saut de ligne derrière</translation>
    </message>
    <message>
        <source>A byte order mark in front</source>
        <translation>Une marque d’ordre des octets devant</translation>
    </message>
    <message>
        <source>An octet that is no UTF-8 in the payload</source>
        <translation>Un octet non UTF-8 dans la charge utile</translation>
    </message>
    <message>
        <source>The signature is padded with “=”</source>
        <translation>La signature est complétée par «&#xa0;=&#xa0;»</translation>
    </message>
    <message>
        <source>base64 instead of base64url</source>
        <translation>base64 au lieu de base64url</translation>
    </message>
    <message>
        <source>RFC 4648 §5: “+” and “/” are not of this alphabet</source>
        <translation>RFC 4648 §5&#xa0;: «&#xa0;+&#xa0;» et «&#xa0;/&#xa0;» ne sont pas de cet alphabet</translation>
    </message>
    <message>
        <source>RFC 7515 §7.1: a compact JWS has three parts</source>
        <translation>RFC 7515 §7.1&#xa0;: un JWS compact a trois parties</translation>
    </message>
    <message>
        <source>One part</source>
        <translation>Une partie</translation>
    </message>
    <message>
        <source>Two parts</source>
        <translation>Deux parties</translation>
    </message>
    <message>
        <source>Four parts</source>
        <translation>Quatre parties</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>There is no token</source>
        <translation>Il n’y a pas de jeton</translation>
    </message>
    <message>
        <source>“Bearer” twice</source>
        <translation>«&#xa0;Bearer&#xa0;» deux fois</translation>
    </message>
    <message>
        <source>RFC 6750 §2.1: the scheme stands once, before the token</source>
        <translation>RFC 6750 §2.1&#xa0;: le schéma figure une fois, devant le jeton</translation>
    </message>
    <message>
        <source>RFC 7519 §7.2: the claims are a JSON object in UTF-8</source>
        <translation>RFC 7519 §7.2&#xa0;: les claims sont un objet JSON en UTF-8</translation>
    </message>
    <message>
        <source>The payload is no JSON</source>
        <translation>La charge utile n’est pas du JSON</translation>
    </message>
    <message>
        <source>The payload is an array</source>
        <translation>La charge utile est un tableau</translation>
    </message>
    <message>
        <source>The payload is empty</source>
        <translation>La charge utile est vide</translation>
    </message>
    <message>
        <source>The payload is not UTF-8</source>
        <translation>La charge utile n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <source>The payload begins with a byte order mark</source>
        <translation>La charge utile commence par une marque d’ordre des octets</translation>
    </message>
    <message>
        <source>RFC 8259 §8.1: nobody may add one; a reader may pass it over</source>
        <translation>RFC 8259 §8.1&#xa0;: nul ne peut en ajouter&#xa0;; un lecteur peut l’ignorer</translation>
    </message>
    <message>
        <source>The payload is nested 5,000 deep</source>
        <translation>La charge utile est imbriquée sur 5 000 niveaux</translation>
    </message>
    <message>
        <source>RFC 8259 §9: a parser may set a limit; one without may run out of stack</source>
        <translation>RFC 8259 §9&#xa0;: un analyseur peut fixer une limite&#xa0;; sans elle, la pile peut s’épuiser</translation>
    </message>
    <message>
        <source>A token of more than 10 KB</source>
        <translation>Un jeton de plus de 10 Ko</translation>
    </message>
    <message>
        <source>Nothing is wrong with it, but many servers end at 8 KB of header: then 400, 413 or 431</source>
        <translation>Il n’a rien de faux, mais beaucoup de serveurs s’arrêtent à 8 Ko d’en-tête&#xa0;: alors 400, 413 ou 431</translation>
    </message>
    <message>
        <source>RFC 8725 §3.1: what the header says never chooses the algorithm; anybody can write “none”</source>
        <translation>RFC 8725 §3.1&#xa0;: ce que dit l’en-tête ne choisit jamais l’algorithme&#xa0;; n’importe qui peut écrire «&#xa0;none&#xa0;»</translation>
    </message>
    <message>
        <source>alg “%1”, no signature</source>
        <translation>alg «&#xa0;%1&#xa0;», pas de signature</translation>
    </message>
    <message>
        <source>alg “none” with the signature left in place</source>
        <translation>alg «&#xa0;none&#xa0;» avec la signature laissée en place</translation>
    </message>
    <message>
        <source>HS256 with the public key as its secret</source>
        <translation>HS256 avec la clé publique comme secret</translation>
    </message>
    <message>
        <source>RFC 8725 §2.1: a server that lets the header choose takes the public PEM for a shared secret</source>
        <translation>RFC 8725 §2.1&#xa0;: un serveur qui laisse l’en-tête choisir prend le PEM public pour un secret partagé</translation>
    </message>
    <message>
        <source>RFC 8725 §3.10: keys come from the server&apos;s own settings, not from a token</source>
        <translation>RFC 8725 §3.10&#xa0;: les clés viennent des réglages du serveur, pas d’un jeton</translation>
    </message>
    <message>
        <source>Brings its own key in jwk</source>
        <translation>Apporte sa propre clé dans jwk</translation>
    </message>
    <message>
        <source>Names a key set of its own in jku</source>
        <translation>Nomme son propre jeu de clés dans jku</translation>
    </message>
    <message>
        <source>Names a certificate of its own in x5u</source>
        <translation>Nomme son propre certificat dans x5u</translation>
    </message>
    <message>
        <source>RFC 8725 §3.10: kid is data; a server must not open files or ask databases with it unchecked</source>
        <translation>RFC 8725 §3.10&#xa0;: kid est une donnée&#xa0;; un serveur ne doit pas s’en servir sans contrôle pour ouvrir des fichiers ou interroger des bases</translation>
    </message>
    <message>
        <source>kid is a path</source>
        <translation>kid est un chemin</translation>
    </message>
    <message>
        <source>kid is an SQL injection</source>
        <translation>kid est une injection SQL</translation>
    </message>
    <message>
        <source>No alg</source>
        <translation>Pas d’alg</translation>
    </message>
    <message>
        <source>RFC 7515 §4.1.1: alg must be there</source>
        <translation>RFC 7515 §4.1.1&#xa0;: alg doit être présent</translation>
    </message>
    <message>
        <source>An alg that does not exist</source>
        <translation>Un alg qui n’existe pas</translation>
    </message>
    <message>
        <source>RFC 7515 §5.2: what cannot be verified must be refused</source>
        <translation>RFC 7515 §5.2&#xa0;: ce qui ne peut pas être vérifié doit être refusé</translation>
    </message>
    <message>
        <source>alg in small letters</source>
        <translation>alg en minuscules</translation>
    </message>
    <message>
        <source>RFC 7515 §4.1.1: names of algorithms are case-sensitive</source>
        <translation>RFC 7515 §4.1.1&#xa0;: la casse des noms d’algorithmes compte</translation>
    </message>
    <message>
        <source>crit names an extension that nobody knows</source>
        <translation>crit nomme une extension que personne ne connaît</translation>
    </message>
    <message>
        <source>RFC 7515 §4.1.11: who does not understand a critical extension must refuse the token</source>
        <translation>RFC 7515 §4.1.11&#xa0;: qui ne comprend pas une extension critique doit refuser le jeton</translation>
    </message>
    <message>
        <source>crit is empty</source>
        <translation>crit est vide</translation>
    </message>
    <message>
        <source>RFC 7515 §4.1.11: crit must not be an empty list</source>
        <translation>RFC 7515 §4.1.11&#xa0;: crit ne doit pas être une liste vide</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Other times</source>
        <translation>Autres heures</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Form of the token</source>
        <translation>Forme du jeton</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Tel qu’il doit être</translation>
    </message>
    <message>
        <source>The token with times that are good now: where it is refused, nothing else says anything</source>
        <translation>Le jeton avec des heures bonnes maintenant&#xa0;: là où il est refusé, rien d’autre ne prouve quoi que ce soit</translation>
    </message>
    <message>
        <source>RFC 7515 §5.2: a signature that does not verify refuses the token</source>
        <translation>RFC 7515 §5.2&#xa0;: une signature qui ne se vérifie pas fait refuser le jeton</translation>
    </message>
    <message>
        <source>RFC 7518 §3: each algorithm has signatures of one length</source>
        <translation>RFC 7518 §3&#xa0;: chaque algorithme a des signatures d’une seule longueur</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>Pas de signature</translation>
    </message>
    <message>
        <source>The last octet of the signature is missing</source>
        <translation>Le dernier octet de la signature manque</translation>
    </message>
    <message>
        <source>The signature has an octet more</source>
        <translation>La signature a un octet de plus</translation>
    </message>
    <message>
        <source>One bit of the signature flipped</source>
        <translation>Un bit de la signature inversé</translation>
    </message>
    <message>
        <source>The signature is all zeros</source>
        <translation>La signature n’est que des zéros</translation>
    </message>
    <message>
        <source>CVE-2022-21449: some ECDSA verifiers took zeros for a signature of anything</source>
        <translation>CVE-2022-21449&#xa0;: certains vérificateurs ECDSA prenaient des zéros pour une signature de n’importe quoi</translation>
    </message>
    <message>
        <source>Signed with another key</source>
        <translation>Signé avec une autre clé</translation>
    </message>
    <message>
        <source>The signature in DER</source>
        <translation>La signature en DER</translation>
    </message>
    <message>
        <source>RFC 7518 §3.4: an ECDSA signature is R and S side by side</source>
        <translation>RFC 7518 §3.4&#xa0;: une signature ECDSA est R et S côte à côte</translation>
    </message>
    <message>
        <source>The payload of another token</source>
        <translation>La charge utile d’un autre jeton</translation>
    </message>
    <message>
        <source>The header of another token</source>
        <translation>L’en-tête d’un autre jeton</translation>
    </message>
    <message>
        <source>RFC 7515 §5.1: the header is signed, too</source>
        <translation>RFC 7515 §5.1&#xa0;: l’en-tête est signé, lui aussi</translation>
    </message>
    <message>
        <source>RFC 7519 §2: a NumericDate is a JSON number</source>
        <translation>RFC 7519 §2&#xa0;: un NumericDate est un nombre JSON</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.4: on or after exp a token must not be accepted</source>
        <translation>RFC 7519 §4.1.4&#xa0;: à exp ou après, un jeton ne doit pas être accepté</translation>
    </message>
    <message>
        <source>Expires in one second</source>
        <translation>Expire dans une seconde</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.4: before exp a token is good</source>
        <translation>RFC 7519 §4.1.4&#xa0;: avant exp, un jeton est bon</translation>
    </message>
    <message>
        <source>Expired an hour ago</source>
        <translation>Expiré il y a une heure</translation>
    </message>
    <message>
        <source>The server grants a leeway of %1</source>
        <translation>Le serveur accorde une tolérance de %1</translation>
    </message>
    <message>
        <source>Expired one second ago</source>
        <translation>Expiré il y a une seconde</translation>
    </message>
    <message>
        <source>Expires at this instant</source>
        <translation>Expire à cet instant</translation>
    </message>
    <message>
        <source>Expired, one second within the leeway</source>
        <translation>Expiré, à une seconde de la fin de la tolérance</translation>
    </message>
    <message>
        <source>Expired, at the end of the leeway</source>
        <translation>Expiré, à la fin de la tolérance</translation>
    </message>
    <message>
        <source>Expired, one second beyond the leeway</source>
        <translation>Expiré, une seconde au-delà de la tolérance</translation>
    </message>
    <message>
        <source>RFC 7519 §2: a NumericDate may have a fraction</source>
        <translation>RFC 7519 §2&#xa0;: un NumericDate peut avoir une fraction</translation>
    </message>
    <message>
        <source>exp with a fraction, in an hour</source>
        <translation>exp avec une fraction, dans une heure</translation>
    </message>
    <message>
        <source>exp with a fraction, an hour ago</source>
        <translation>exp avec une fraction, il y a une heure</translation>
    </message>
    <message>
        <source>exp with an exponent, in an hour</source>
        <translation>exp avec un exposant, dans une heure</translation>
    </message>
    <message>
        <source>RFC 8259 §6: an exponent is another way to write the same number</source>
        <translation>RFC 8259 §6&#xa0;: un exposant est une autre façon d’écrire le même nombre</translation>
    </message>
    <message>
        <source>exp is text</source>
        <translation>exp est du texte</translation>
    </message>
    <message>
        <source>exp is null</source>
        <translation>exp est null</translation>
    </message>
    <message>
        <source>exp is true</source>
        <translation>exp est true</translation>
    </message>
    <message>
        <source>exp is an array</source>
        <translation>exp est un tableau</translation>
    </message>
    <message>
        <source>exp is 0</source>
        <translation>exp vaut 0</translation>
    </message>
    <message>
        <source>0 is the beginning of 1970, not “never”</source>
        <translation>0 est le début de 1970, pas «&#xa0;jamais&#xa0;»</translation>
    </message>
    <message>
        <source>exp is negative</source>
        <translation>exp est négatif</translation>
    </message>
    <message>
        <source>The end of 1969 is over</source>
        <translation>La fin de 1969 est passée</translation>
    </message>
    <message>
        <source>exp in milliseconds, an hour ago</source>
        <translation>exp en millisecondes, il y a une heure</translation>
    </message>
    <message>
        <source>Read as seconds it ends in tens of thousands of years: a careful server has a longest life</source>
        <translation>Lu en secondes, il se termine dans des dizaines de milliers d’années&#xa0;: un serveur prudent fixe une durée de vie maximale</translation>
    </message>
    <message>
        <source>exp beyond 64 bits</source>
        <translation>exp au-delà de 64 bits</translation>
    </message>
    <message>
        <source>By the letter it is in the future; what a server makes of it shows its number type</source>
        <translation>À la lettre, il est dans le futur&#xa0;; ce qu’un serveur en fait révèle son type de nombre</translation>
    </message>
    <message>
        <source>Tokens are issued before they are used</source>
        <translation>Les jetons sont émis avant d’être utilisés</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.6 does not say that iat refuses a token; many libraries do</source>
        <translation>La RFC 7519 §4.1.6 ne dit pas qu’iat fait refuser un jeton&#xa0;; beaucoup de bibliothèques le font</translation>
    </message>
    <message>
        <source>Issued one second ago</source>
        <translation>Émis il y a une seconde</translation>
    </message>
    <message>
        <source>Issued at this instant</source>
        <translation>Émis à cet instant</translation>
    </message>
    <message>
        <source>Issued soon, at the end of the leeway</source>
        <translation>Émis bientôt, à la fin de la tolérance</translation>
    </message>
    <message>
        <source>Issued in one second</source>
        <translation>Émis dans une seconde</translation>
    </message>
    <message>
        <source>Issued in an hour</source>
        <translation>Émis dans une heure</translation>
    </message>
    <message>
        <source>No iat</source>
        <translation>Pas d’iat</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.6: iat is optional; RFC 9068 §2.2 requires it in access tokens</source>
        <translation>RFC 7519 §4.1.6&#xa0;: iat est facultatif&#xa0;; la RFC 9068 §2.2 l’exige dans les jetons d’accès</translation>
    </message>
    <message>
        <source>iat is text</source>
        <translation>iat est du texte</translation>
    </message>
    <message>
        <source>No exp</source>
        <translation>Pas d’exp</translation>
    </message>
    <message>
        <source>It would never end. RFC 9068 §2.2 requires exp in access tokens</source>
        <translation>Il ne finirait jamais. La RFC 9068 §2.2 exige exp dans les jetons d’accès</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.5: before nbf a token must not be accepted</source>
        <translation>RFC 7519 §4.1.5&#xa0;: avant nbf, un jeton ne doit pas être accepté</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.5: from nbf on a token is good</source>
        <translation>RFC 7519 §4.1.5&#xa0;: à partir de nbf, un jeton est bon</translation>
    </message>
    <message>
        <source>Valid since one second</source>
        <translation>Valide depuis une seconde</translation>
    </message>
    <message>
        <source>Valid from this instant</source>
        <translation>Valide à partir de cet instant</translation>
    </message>
    <message>
        <source>Valid soon, at the end of the leeway</source>
        <translation>Valide bientôt, à la fin de la tolérance</translation>
    </message>
    <message>
        <source>Not valid for another second</source>
        <translation>Pas valide avant une seconde</translation>
    </message>
    <message>
        <source>Not valid for another hour</source>
        <translation>Pas valide avant une heure</translation>
    </message>
    <message>
        <source>nbf is text</source>
        <translation>nbf est du texte</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::TimeText</name>
    <message>
        <source>There is no text: a duration is written like 15m or 1h30m, a time like 2026-03-12T14:03:10Z, 1773320590 or now+1h</source>
        <translation>Il n’y a pas de texte&#xa0;: une durée s’écrit comme 15m ou 1h30m, une heure comme 2026-03-12T14:03:10Z, 1773320590 ou now+1h</translation>
    </message>
    <message>
        <source>“%1” is not a duration: write it like 90 (seconds), 15m, 1h30m, 7d or 2w</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée&#xa0;: écrivez par exemple 90 (secondes), 15m, 1h30m, 7d ou 2w</translation>
    </message>
    <message>
        <source>“%1” is not a time: write it like 1773320590, 2026-03-12T14:03:10Z, now or now+1h</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure&#xa0;: écrivez par exemple 1773320590, 2026-03-12T14:03:10Z, now ou now+1h</translation>
    </message>
    <message>
        <source>“%1” has a unit that is not known, from character %2: the units are ms, s, m, h, d and w</source>
        <translation>«&#xa0;%1&#xa0;» a une unité inconnue, à partir du caractère %2&#xa0;: les unités sont ms, s, m, h, d et w</translation>
    </message>
    <message>
        <source>“%1” is too far away to be counted</source>
        <translation>«&#xa0;%1&#xa0;» est trop éloigné pour être compté</translation>
    </message>
    <message>
        <source>“%1” is one too many</source>
        <translation>«&#xa0;%1&#xa0;» est de trop</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>years</comment>
        <translation>%1 a</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 j</translation>
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
    <message>
        <source>beyond the calendar</source>
        <translation>au-delà du calendrier</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>expire dans %1</translation>
    </message>
    <message>
        <source>expired just now</source>
        <translation>vient d’expirer</translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <translation>expiré il y a %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::ValidityTimes</name>
    <message>
        <source>exp + leeway</source>
        <translation>exp + tolérance</translation>
    </message>
    <message>
        <source>nbf − leeway</source>
        <translation>nbf − tolérance</translation>
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
        <translation>Émis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not valid before %1</source>
        <translation>Pas valide avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Expires at %1</source>
        <translation>Expire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>N’expire jamais</translation>
    </message>
    <message>
        <source>A time of this token cannot be read</source>
        <translation>Une heure de ce jeton ne peut pas être lue</translation>
    </message>
    <message>
        <source>Leeway %1</source>
        <translation>Tolérance %1</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Maintenant %1</translation>
    </message>
    <message>
        <source>Now %1 (%2)</source>
        <translation>Maintenant %1 (%2)</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::ValueTable</name>
    <message>
        <source>The file is empty: its first line names the columns</source>
        <translation>Le fichier est vide&#xa0;: sa première ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>There is a byte that is not UTF-8: save the file as UTF-8</source>
        <translation>Un octet n’est pas de l’UTF-8&#xa0;: enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <source>Two columns have the name %1</source>
        <translation>Deux colonnes portent le nom %1</translation>
    </message>
    <message>
        <source>Column %1 has no name</source>
        <translation>La colonne %1 n’a pas de nom</translation>
    </message>
    <message>
        <source>There are %1 fields where the first line has %2</source>
        <translation>Il y a %1 champs là où la première ligne en a %2</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a field: put the field into quotation marks and write the mark twice</source>
        <translation>Un guillemet figure à l’intérieur d’un champ&#xa0;: mettez le champ entre guillemets et doublez le guillemet</translation>
    </message>
    <message>
        <source>There is more behind a closing quotation mark: a mark inside a field is written twice</source>
        <translation>Il y a encore du texte après un guillemet fermant&#xa0;: un guillemet à l’intérieur d’un champ se double</translation>
    </message>
    <message>
        <source>The quotation marks that open here are never closed</source>
        <translation>Les guillemets ouverts ici ne sont jamais fermés</translation>
    </message>
    <message>
        <source>There is no line behind the names of the columns</source>
        <translation>Aucune ligne ne suit les noms des colonnes</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Verdict</name>
    <message>
        <source>And more: %1.</source>
        <translation>Et de plus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Well formed</source>
        <translation>Bien formé</translation>
    </message>
    <message>
        <source>%1; every part can be read.</source>
        <translation>%1&#xa0;; chaque partie est lisible.</translation>
    </message>
    <message>
        <source>Partly readable</source>
        <translation>Lisible en partie</translation>
    </message>
    <message>
        <source>Not a token</source>
        <translation>Pas un jeton</translation>
    </message>
    <message>
        <source>A signed token has 3 parts with dots between them, an encrypted one 5; this text has %1.</source>
        <translation>Un jeton signé a 3 parties séparées par des points, un jeton chiffré 5&#xa0;; ce texte en a %1.</translation>
    </message>
    <message>
        <source>Defects in all: %1.</source>
        <translation>Défauts en tout&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>algorithm, description of a key</comment>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>%1 with key %2</source>
        <comment>algorithm, key ID</comment>
        <translation>%1 avec la clé %2</translation>
    </message>
    <message>
        <source>%1; signature %2 of %3</source>
        <translation>%1&#xa0;; signature %2 sur %3</translation>
    </message>
    <message>
        <source>Signature verified</source>
        <translation>Signature vérifiée</translation>
    </message>
    <message>
        <source>Signature missing</source>
        <translation>Signature manquante</translation>
    </message>
    <message>
        <source>Signature invalid</source>
        <translation>Signature invalide</translation>
    </message>
    <message>
        <source>Encrypted, not checked</source>
        <translation>Chiffré, non vérifié</translation>
    </message>
    <message>
        <source>Signature not checked</source>
        <translation>Signature non vérifiée</translation>
    </message>
    <message>
        <source>Unsecured</source>
        <translation>Non sécurisé</translation>
    </message>
    <message>
        <source>Algorithm not allowed</source>
        <translation>Algorithme non autorisé</translation>
    </message>
    <message>
        <source>Algorithm not supported</source>
        <translation>Algorithme non pris en charge</translation>
    </message>
    <message>
        <source>Key does not fit</source>
        <translation>La clé ne convient pas</translation>
    </message>
    <message>
        <source>Key too small</source>
        <translation>Clé trop petite</translation>
    </message>
    <message>
        <source>Decrypted</source>
        <translation>Déchiffré</translation>
    </message>
    <message>
        <source>Decryption failed</source>
        <translation>Échec du déchiffrement</translation>
    </message>
    <message>
        <source>The header says alg “none”: nobody signed this token. You allowed that.</source>
        <translation>L’en-tête indique alg «&#xa0;none&#xa0;»&#xa0;: personne n’a signé ce jeton. Vous l’avez autorisé.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>algorithm and key, what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is nothing that can be checked.</source>
        <translation>Il n’y a rien à vérifier.</translation>
    </message>
    <message>
        <source>The number looks like milliseconds; “%1” counts seconds.</source>
        <translation>Le nombre ressemble à des millisecondes&#xa0;; «&#xa0;%1&#xa0;» compte en secondes.</translation>
    </message>
    <message>
        <source>Active by leeway for another %1</source>
        <translation>Actif par tolérance encore %1</translation>
    </message>
    <message>
        <source>It ended on %1; leeway %2 is not over yet.</source>
        <translation>Il a pris fin le %1&#xa0;; la tolérance %2 n’est pas encore écoulée.</translation>
    </message>
    <message>
        <source>Expiring in %1</source>
        <translation>Expire dans %1</translation>
    </message>
    <message>
        <source>Active for another %1</source>
        <translation>Actif encore %1</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Jusqu’au %1.</translation>
    </message>
    <message>
        <source>Until %1; leeway %2 comes on top.</source>
        <translation>Jusqu’au %1&#xa0;; la tolérance %2 s’y ajoute.</translation>
    </message>
    <message>
        <source>Expired just now</source>
        <translation>Vient d’expirer</translation>
    </message>
    <message>
        <source>Expired %1 ago</source>
        <translation>Expiré il y a %1</translation>
    </message>
    <message>
        <source>Not yet valid, starts in %1</source>
        <translation>Pas encore valide, commence dans %1</translation>
    </message>
    <message>
        <source>Issued in the future</source>
        <translation>Émis dans le futur</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>N’expire jamais</translation>
    </message>
    <message>
        <source>Malformed time</source>
        <translation>Heure mal formée</translation>
    </message>
    <message>
        <source>Time not checked</source>
        <translation>Heure non vérifiée</translation>
    </message>
    <message>
        <source>The claims are encrypted.</source>
        <translation>Les claims sont chiffrés.</translation>
    </message>
    <message>
        <source>No claims can be read.</source>
        <translation>Aucun claim ne peut être lu.</translation>
    </message>
    <message>
        <source>It has no “exp”: whoever holds it can use it for ever.</source>
        <translation>Il n’a pas d’«&#xa0;exp&#xa0;»&#xa0;: quiconque le détient peut l’utiliser à jamais.</translation>
    </message>
    <message>
        <source>Claim missing</source>
        <translation>Claim manquant</translation>
    </message>
    <message>
        <source>Malformed claim</source>
        <translation>Claim mal formé</translation>
    </message>
    <message>
        <source>Wrong issuer</source>
        <translation>Mauvais émetteur</translation>
    </message>
    <message>
        <source>Wrong audience</source>
        <translation>Mauvaise audience</translation>
    </message>
    <message>
        <source>Wrong subject</source>
        <translation>Mauvais sujet</translation>
    </message>
    <message>
        <source>Wrong type</source>
        <translation>Mauvais type</translation>
    </message>
    <message>
        <source>Wrong token ID</source>
        <translation>Mauvais ID de jeton</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Trop ancien</translation>
    </message>
    <message>
        <source>Claims violated</source>
        <translation>Claims non respectés</translation>
    </message>
    <message>
        <source>Claims satisfied</source>
        <translation>Claims respectés</translation>
    </message>
    <message>
        <source>Every claim that is expected is there and as expected.</source>
        <translation>Chaque claim attendu est présent et tel qu’attendu.</translation>
    </message>
    <message>
        <source>Claims not checked</source>
        <translation>Claims non vérifiés</translation>
    </message>
    <message>
        <source>No issuer or audience is expected.</source>
        <translation>Aucun émetteur ni audience n’est attendu.</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>Non révoqué</translation>
    </message>
    <message>
        <source>It is not on the list of revoked tokens.</source>
        <translation>Il n’est pas dans la liste des jetons révoqués.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>It was revoked before its time was over.</source>
        <translation>Il a été révoqué avant la fin de sa validité.</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Déjà utilisé</translation>
    </message>
    <message>
        <source>This refresh token was exchanged for another before.</source>
        <translation>Ce jeton d’actualisation a déjà été échangé contre un autre.</translation>
    </message>
    <message>
        <source>Revocation not checked</source>
        <translation>Révocation non vérifiée</translation>
    </message>
    <message>
        <source>No list of revoked tokens was asked.</source>
        <translation>Aucune liste de jetons révoqués n’a été consultée.</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::others</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Accepts until</source>
        <translation>Accepte jusqu’à</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>Needs exp</source>
        <translation>exp exigé</translation>
    </message>
    <message>
        <source>Fractions</source>
        <translation>Fractions</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>The library or tool, with the settings that it comes with</source>
        <translation>La bibliothèque ou l’outil, avec ses réglages d’origine</translation>
    </message>
    <message>
        <source>What it says of the times of this token now</source>
        <translation>Ce qu’elle dit maintenant des heures de ce jeton</translation>
    </message>
    <message>
        <source>The first instant at which it does not accept the token any more</source>
        <translation>Le premier instant où elle n’accepte plus le jeton</translation>
    </message>
    <message>
        <source>How much clocks may differ unless somebody sets it</source>
        <translation>L’écart admis entre horloges, sauf réglage contraire</translation>
    </message>
    <message>
        <source>Whether a token without exp is refused</source>
        <translation>Si un jeton sans exp est refusé</translation>
    </message>
    <message>
        <source>Whether an nbf in the future is refused</source>
        <translation>Si un nbf dans le futur est refusé</translation>
    </message>
    <message>
        <source>Whether an iat in the future is refused</source>
        <translation>Si un iat dans le futur est refusé</translation>
    </message>
    <message>
        <source>What becomes of a fraction of a second in exp</source>
        <translation>Ce que devient une fraction de seconde dans exp</translation>
    </message>
    <message>
        <source>What it is written for</source>
        <translation>Ce pour quoi elle est écrite</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>refused when now ≥ %1</source>
        <translation>refusé quand maintenant ≥ %1</translation>
    </message>
    <message>
        <source>refused when now &gt; %1</source>
        <translation>refusé quand maintenant &gt; %1</translation>
    </message>
    <message>
        <source>; now is cut to whole seconds</source>
        <translation>, maintenant étant tronqué à la seconde</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservée</translation>
    </message>
    <message>
        <source>kept to the microsecond</source>
        <translation>conservée à la microseconde</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>tronquée</translation>
    </message>
    <message>
        <source>rounded to whole seconds</source>
        <translation>arrondie à la seconde</translation>
    </message>
    <message>
        <source>rounded to whole seconds, halves to the even one</source>
        <translation>arrondie à la seconde, les moitiés vers la paire</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>a whole number is accepted, but not in exp</source>
        <translation>un nombre entier est accepté, mais pas dans exp</translation>
    </message>
    <message>
        <source>a whole number is accepted</source>
        <translation>un nombre entier est accepté</translation>
    </message>
    <message>
        <source>a whole number or an ISO 8601 date is accepted</source>
        <translation>un nombre entier ou une date ISO 8601 est accepté</translation>
    </message>
    <message>
        <source>a number is accepted</source>
        <translation>un nombre est accepté</translation>
    </message>
    <message>
        <source>the digits that it begins with count, else 0</source>
        <translation>les chiffres du début comptent, sinon 0</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>as if the claim were not there</source>
        <translation>comme si le claim n’était pas là</translation>
    </message>
    <message>
        <source>counts as 0</source>
        <translation>compte pour 0</translation>
    </message>
    <message>
        <source>refused when now &lt; %1</source>
        <translation>refusé quand maintenant &lt; %1</translation>
    </message>
    <message>
        <source>refused when now ≤ %1</source>
        <translation>refusé quand maintenant ≤ %1</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>non examiné</translation>
    </message>
    <message>
        <source>must be a time, may lie in the future</source>
        <translation>doit être une heure, peut être dans le futur</translation>
    </message>
    <message>
        <source>%1, unless there is an nbf</source>
        <translation>%1, sauf s’il y a un nbf</translation>
    </message>
    <message>
        <source>nbf later than exp is refused at any time</source>
        <translation>nbf postérieur à exp est refusé à tout moment</translation>
    </message>
    <message>
        <source>exp not later than iat is refused at any time</source>
        <translation>exp non postérieur à iat est refusé à tout moment</translation>
    </message>
    <message>
        <source>0 counts as no claim</source>
        <translation>0 compte comme un claim absent</translation>
    </message>
    <message>
        <source>It does not take the value of %1 for a time</source>
        <translation>Elle ne prend pas la valeur de %1 pour une heure</translation>
    </message>
    <message>
        <source>It takes whole seconds only, in plain digits: %1 is refused</source>
        <translation>Elle n’admet que des secondes entières, en chiffres simples&#xa0;: %1 est refusé</translation>
    </message>
    <message>
        <source>%1 is beyond what it can hold</source>
        <translation>%1 dépasse ce qu’elle peut contenir</translation>
    </message>
    <message>
        <source>What it makes of this value of %1 was not found in its source</source>
        <translation>Ce qu’elle fait de cette valeur de %1 n’a pas été trouvé dans son code source</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source> (leeway %1)</source>
        <translation> (tolérance %1)</translation>
    </message>
    <message>
        <source>Accepted until %1%2</source>
        <translation>Accepté jusqu’à %1%2</translation>
    </message>
    <message>
        <source>Accepted for ever: no end applies</source>
        <translation>Accepté à jamais&#xa0;: aucune fin ne s’applique</translation>
    </message>
    <message>
        <source>Expired: refused since %1%2</source>
        <translation>Expiré&#xa0;: refusé depuis %1%2</translation>
    </message>
    <message>
        <source>Not yet valid: refused until %1 by nbf%2</source>
        <translation>Pas encore valide&#xa0;: refusé jusqu’à %1 par nbf%2</translation>
    </message>
    <message>
        <source>Issued in the future: refused until %1 by iat%2</source>
        <translation>Émis dans le futur&#xa0;: refusé jusqu’à %1 par iat%2</translation>
    </message>
    <message>
        <source>It needs an exp, and the token has none</source>
        <translation>Elle exige un exp, et le jeton n’en a pas</translation>
    </message>
    <message>
        <source>nbf is later than exp, which it refuses at any time</source>
        <translation>nbf est postérieur à exp, ce qu’elle refuse à tout moment</translation>
    </message>
    <message>
        <source>exp is not later than iat, which it refuses at any time</source>
        <translation>exp n’est pas postérieur à iat, ce qu’elle refuse à tout moment</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>à jamais</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>if no nbf</source>
        <translation>sans nbf</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>arrondie</translation>
    </message>
    <message>
        <source>no exp</source>
        <translation>pas d’exp</translation>
    </message>
    <message>
        <source>accepted for ever</source>
        <translation>accepté à jamais</translation>
    </message>
    <message>
        <source>fractions</source>
        <translation>fractions</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>en texte</translation>
    </message>
    <message>
        <source>as null</source>
        <translation>en null</translation>
    </message>
    <message>
        <source>besides</source>
        <translation>en outre</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>Accepted by %1 of %2</source>
        <translation>Accepté par %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not known</source>
        <translation>
            <numerusform>%1, %n inconnu</numerusform>
            <numerusform>%1, %n inconnus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::token::skew</name>
    <message>
        <source>too old</source>
        <translation>trop ancien</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation>pas encore valide</translation>
    </message>
    <message>
        <source>issued in the future</source>
        <translation>émis dans le futur</translation>
    </message>
    <message>
        <source>not a time</source>
        <translation>pas une heure</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
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
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Judged at</source>
        <translation>Jugé à</translation>
    </message>
    <message>
        <source>leeway %1</source>
        <translation>tolérance %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::AboutDialog</name>
    <message>
        <source>About Claimsmith</source>
        <translation>À propos de Claimsmith</translation>
    </message>
    <message>
        <source>An offline workbench for JSON Web Tokens.</source>
        <translation>Un atelier hors ligne pour les JSON Web Tokens.</translation>
    </message>
    <message>
        <source>Qt %1 · %2
Free software under the MIT licence.</source>
        <translation>Qt %1 · %2
Logiciel libre sous licence MIT.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ApiCard</name>
    <message>
        <source>starting…</source>
        <translation>démarrage…</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>arrêt…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>non démarrée</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>API locale</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Adresse de l’API</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Grâce</translation>
    </message>
    <message>
        <source>How long the previous refresh token is still exchanged</source>
        <translation>Combien de temps le jeton d’actualisation précédent reste échangeable</translation>
    </message>
    <message>
        <source>Access lives</source>
        <translation>Durée d’accès</translation>
    </message>
    <message>
        <source>Lifetime of new access tokens: 1h, 15m, 90s</source>
        <translation>Durée de vie des nouveaux jetons d’accès&#xa0;: 1h, 15m, 90s</translation>
    </message>
    <message>
        <source>Refresh lives</source>
        <translation>Durée d’actualisation</translation>
    </message>
    <message>
        <source>Lifetime of new refresh tokens: 7d, 12h</source>
        <translation>Durée de vie des nouveaux jetons d’actualisation&#xa0;: 7d, 12h</translation>
    </message>
    <message>
        <source>The port to listen on at the next start; 0 takes one that is free</source>
        <translation>Le port d’écoute au prochain démarrage&#xa0;; 0 prend un port libre</translation>
    </message>
    <message>
        <source>&amp;Grace</source>
        <translation>&amp;Grâce</translation>
    </message>
    <message>
        <source>Refresh p&amp;olicy</source>
        <translation>Règl&amp;e</translation>
    </message>
    <message>
        <source>Acces&amp;s lives</source>
        <translation>Vie accè&amp;s</translation>
    </message>
    <message>
        <source>Refresh &amp;lives</source>
        <translation>Vie actua&amp;l.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
    <message>
        <source>Between %1 and %2.</source>
        <translation>Entre %1 et %2.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ApiOptionsDialog</name>
    <message>
        <source>&amp;HTTPS, with a certificate that is made for this run</source>
        <translation>&amp;HTTPS, avec un certificat créé pour cette exécution</translation>
    </message>
    <message>
        <source>Clients may move the cloc&amp;k: /_test/clock</source>
        <translation>Les clients peuvent déplacer l&apos;&amp;horloge&#xa0;: /_test/clock</translation>
    </message>
    <message>
        <source>Options of the API</source>
        <translation>Options de l’API</translation>
    </message>
    <message>
        <source>Signs new tokens. What another key signed before stays good, and that key stays in the JWKS until then</source>
        <translation>Signe les nouveaux jetons. Ce qu’une autre clé a signé avant reste valable, et cette clé reste dans le JWKS jusque-là</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The header parameter typ of access tokens, by which they are told from others</source>
        <translation>Le paramètre d’en-tête typ des jetons d’accès, qui les distingue des autres</translation>
    </message>
    <message>
        <source>at+jwt (RFC 9068)</source>
        <translation>at+jwt (RFC 9068)</translation>
    </message>
    <message>
        <source>JWT, as older servers have it</source>
        <translation>JWT, comme les serveurs plus anciens</translation>
    </message>
    <message>
        <source>For clients that refuse plain HTTP</source>
        <translation>Pour les clients qui refusent le HTTP simple</translation>
    </message>
    <message>
        <source>A test of yours expires a token without waiting; this window follows</source>
        <translation>Un de vos tests fait expirer un jeton sans attendre&#xa0;; cette fenêtre suit</translation>
    </message>
    <message>
        <source>Origins of web pages that may ask (CORS): words between spaces</source>
        <translation>Origines des pages web qui peuvent interroger (CORS)&#xa0;: mots séparés par des espaces</translation>
    </message>
    <message>
        <source>HTTPS, origins and the clock are for the next start of the API.</source>
        <translation>HTTPS, les origines et l’horloge valent au prochain démarrage de l’API.</translation>
    </message>
    <message>
        <source>&amp;Signing key</source>
        <translation>Clé de &amp;signature</translation>
    </message>
    <message>
        <source>&amp;Access tokens are</source>
        <translation>Jetons d&apos;&amp;accès</translation>
    </message>
    <message>
        <source>&amp;Other origins</source>
        <translation>Autres &amp;origines</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Cou&amp;leurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>As the system: light or dark, and changes with it.</source>
        <translation>Comme le système&#xa0;: clair ou sombre, et change avec lui.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Prend effet au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::AxisActions</name>
    <message>
        <source>Zoom Timeline &amp;In</source>
        <translation>Zoom a&amp;vant sur la frise</translation>
    </message>
    <message>
        <source>Show less of the timeline, larger</source>
        <translation>Montrer une plus petite partie de la frise, en plus grand</translation>
    </message>
    <message>
        <source>Zoom Timeline &amp;Out</source>
        <translation>Zoom a&amp;rrière sur la frise</translation>
    </message>
    <message>
        <source>Show more of the timeline</source>
        <translation>Montrer une plus grande partie de la frise</translation>
    </message>
    <message>
        <source>Whole &amp;Timeline</source>
        <translation>&amp;Toute la frise</translation>
    </message>
    <message>
        <source>Show all of the timeline again</source>
        <translation>Montrer à nouveau toute la frise</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::AxisWidget</name>
    <message>
        <source>Wheel, + and − zoom, Shift+wheel and Page Up/Down pan, Home shows all.</source>
        <translation>Molette, + et −&#xa0;: zoom&#xa0;; Maj+molette et Page préc./suiv.&#xa0;: défilement&#xa0;; Début&#xa0;: tout montrer.</translation>
    </message>
    <message>
        <source>Drag “now” or double-click to move the clock. ←/→ move it by a second, with Shift by a minute, with Ctrl by an hour.</source>
        <translation>Faites glisser «&#xa0;maintenant&#xa0;» ou double-cliquez pour déplacer l’horloge. ←/→ la déplacent d’une seconde, avec Maj d’une minute, avec Ctrl d’une heure.</translation>
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
        <translation>Nom de %1</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valeur de %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ClaimFormView</name>
    <message>
        <source>+ Add parameter</source>
        <translation>+ Ajouter un paramètre</translation>
    </message>
    <message>
        <source>+ Add claim</source>
        <translation>+ Ajouter un claim</translation>
    </message>
    <message>
        <source>Registered names that are not there yet, or one of your own</source>
        <translation>Noms enregistrés encore absents, ou un nom à vous</translation>
    </message>
    <message>
        <source>A name of your own, or another…</source>
        <translation>Un nom à vous, ou un autre…</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ClaimRowEditor</name>
    <message>
        <source>What the value is, and how it is written</source>
        <translation>Ce qu’est la valeur, et comment elle s’écrit</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Duplicate, move or delete; a row can be dragged, too</source>
        <translation>Dupliquer, déplacer ou supprimer&#xa0;; une ligne se déplace aussi à la souris</translation>
    </message>
    <message>
        <source>%1 is in the token</source>
        <comment>check box of a claim</comment>
        <translation>%1 est dans le jeton</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Type de %1</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>Ce que l’on peut faire de %1</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valeur de %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ClockActions</name>
    <message>
        <source>One second before the token in view expires</source>
        <translation>Une seconde avant l’expiration du jeton affiché</translation>
    </message>
    <message>
        <source>The instant at which the token in view expires</source>
        <translation>L’instant où le jeton affiché expire</translation>
    </message>
    <message>
        <source>One second after the token in view expired</source>
        <translation>Une seconde après l’expiration du jeton affiché</translation>
    </message>
    <message>
        <source>The instant from which the token in view is valid</source>
        <translation>L’instant à partir duquel le jeton affiché est valide</translation>
    </message>
    <message>
        <source>The instant at which the token in view was issued</source>
        <translation>L’instant où le jeton affiché a été émis</translation>
    </message>
    <message>
        <source>&amp;Time Panel</source>
        <translation>Panneau d&apos;&amp;heure</translation>
    </message>
    <message>
        <source>Show or hide what moves the clock</source>
        <translation>Afficher ou masquer ce qui déplace l’horloge</translation>
    </message>
    <message>
        <source>&amp;Stand Still</source>
        <translation>&amp;Arrêter l’heure</translation>
    </message>
    <message>
        <source>Time stands still at the instant that is shown, or runs on from it</source>
        <translation>L’heure s’arrête à l’instant affiché, ou repart de là</translation>
    </message>
    <message>
        <source>Back to &amp;Real Time</source>
        <translation>Revenir à l’heure &amp;réelle</translation>
    </message>
    <message>
        <source>Tokens are judged and made at the time of this machine again</source>
        <translation>Les jetons sont de nouveau jugés et créés à l’heure de cette machine</translation>
    </message>
    <message>
        <source>Set the clock back by %1</source>
        <translation>Reculer l’horloge de %1</translation>
    </message>
    <message>
        <source>Set the clock forward by %1</source>
        <translation>Avancer l’horloge de %1</translation>
    </message>
    <message>
        <source>Time runs as fast as it does</source>
        <translation>Le temps s’écoule à sa vitesse</translation>
    </message>
    <message>
        <source>Time runs %1 times as fast: an hour takes %2</source>
        <translation>Le temps s’écoule %1 fois plus vite&#xa0;: une heure dure %2</translation>
    </message>
    <message>
        <source>To a Time of the &amp;Token</source>
        <translation>À une heure du &amp;jeton</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>&amp;Vitesse</translation>
    </message>
    <message>
        <source>The time is real.</source>
        <translation>L’heure est l’heure réelle.</translation>
    </message>
    <message>
        <source>The token in view has no such time.</source>
        <translation>Le jeton affiché n’a pas cette heure.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ClockChip</name>
    <message>
        <source>Time stands still</source>
        <translation>Heure arrêtée</translation>
    </message>
    <message>
        <source>Test time −%1</source>
        <translation>Heure de test −%1</translation>
    </message>
    <message>
        <source>Test time +%1</source>
        <translation>Heure de test +%1</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>Heure réelle</translation>
    </message>
    <message>
        <source>Tokens are judged at the time of this machine.</source>
        <translation>Les jetons sont jugés à l’heure de cette machine.</translation>
    </message>
    <message>
        <source>Tokens are judged at this time, not at the time of this machine.</source>
        <translation>Les jetons sont jugés à cette heure, pas à l’heure de cette machine.</translation>
    </message>
    <message>
        <source>Press to move the clock.</source>
        <translation>Appuyez pour déplacer l’horloge.</translation>
    </message>
    <message>
        <source>Press to move the clock (%1).</source>
        <translation>Appuyez pour déplacer l’horloge (%1).</translation>
    </message>
    <message>
        <source>%1 seconds since the epoch</source>
        <translation>%1 secondes depuis l’epoch</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ClockMemory</name>
    <message>
        <source>Time is real again. When Claimsmith was closed, it stood still at %1.</source>
        <translation>L’heure est de nouveau réelle. À la fermeture de Claimsmith, elle était arrêtée à %1.</translation>
    </message>
    <message>
        <source>Time is real again. When Claimsmith was closed, it was moved by %1.</source>
        <translation>L’heure est de nouveau réelle. À la fermeture de Claimsmith, elle était décalée de %1.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ClockPanel</name>
    <message>
        <source>Time panel</source>
        <translation>Panneau d’heure</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>How fast the time of the clock runs</source>
        <translation>À quelle vitesse l’heure de l’horloge s’écoule</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Réelle</translation>
    </message>
    <message>
        <source>Shifted</source>
        <translation>Décalée</translation>
    </message>
    <message>
        <source>Runs, with an offset to the time of this machine</source>
        <translation>S’écoule, avec un décalage par rapport à l’heure de cette machine</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Figée</translation>
    </message>
    <message>
        <source>Stands still at a date and time</source>
        <translation>Arrêtée à une date et une heure</translation>
    </message>
    <message>
        <source>Set the clock to</source>
        <translation>Régler l’horloge sur</translation>
    </message>
    <message>
        <source>The clock shows this time at once: seconds since the epoch, a date and time (2026-03-12 14:03:10 is UTC, 2026-03-12T14:03:10+01:00 has its zone), or a distance (now+1h). It runs on, or stands still, as it does now.</source>
        <translation>L’horloge affiche aussitôt cette heure&#xa0;: secondes depuis l’epoch, date et heure (2026-03-12 14:03:10 est en UTC, 2026-03-12T14:03:10+01:00 a son fuseau) ou distance (now+1h). Elle continue ou reste arrêtée, comme maintenant.</translation>
    </message>
    <message>
        <source>Offset to real time</source>
        <translation>Décalage par rapport à l’heure réelle</translation>
    </message>
    <message>
        <source>How far the clock is ahead of the time of this machine: 90 (seconds), 1h30m, -2d</source>
        <translation>De combien l’horloge avance sur l’heure de cette machine&#xa0;: 90 (secondes), 1h30m, -2d</translation>
    </message>
    <message>
        <source>&amp;Set to</source>
        <translation>&amp;Régler sur</translation>
    </message>
    <message>
        <source>&amp;Offset</source>
        <translation>&amp;Décalage</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed × %1</source>
        <translation>Vitesse × %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Find a command: a few letters of it, of its menu, or its keys</source>
        <translation>Rechercher une commande&#xa0;: quelques lettres de son nom ou de son menu, ou ses touches</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>Nothing that can be done here is called so.</source>
        <translation>Rien de ce qui peut se faire ici ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ConfirmDialog</name>
    <message>
        <source>Send requests to %1?</source>
        <translation>Envoyer des requêtes à %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n requests will be sent to %1, most of them with tokens made to be refused. Its operator sees them as an attack unless they know of it.</source>
        <translation>
            <numerusform>%n requête sera envoyée à %1, avec le plus souvent un jeton fait pour être refusé. Son exploitant y verra une attaque, s’il n’en est pas informé.</numerusform>
            <numerusform>%n requêtes seront envoyées à %1, la plupart avec des jetons faits pour être refusés. Son exploitant y verra une attaque, s’il n’en est pas informé.</numerusform>
        </translation>
    </message>
    <message>
        <source>This host is not your machine. Type its name to go on:</source>
        <translation>Cet hôte n’est pas votre machine. Saisissez son nom pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>Name of the host</source>
        <translation>Nom de l’hôte</translation>
    </message>
    <message>
        <source>Type the name of the host to allow the run</source>
        <translation>Saisissez le nom de l’hôte pour autoriser l’exécution</translation>
    </message>
    <message numerus="yes">
        <source>Send %n requests</source>
        <translation>
            <numerusform>Envoyer %n requête</numerusform>
            <numerusform>Envoyer %n requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends the requests to %1 and to no other host</source>
        <translation>Envoie les requêtes à %1 et à aucun autre hôte</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::CraftActions</name>
    <message>
        <source>&amp;Add Claim…</source>
        <translation>&amp;Ajouter un claim…</translation>
    </message>
    <message>
        <source>Choose a claim to add to the form</source>
        <translation>Choisir un claim à ajouter au formulaire</translation>
    </message>
    <message>
        <source>&amp;Duplicate Claim</source>
        <translation>&amp;Dupliquer le claim</translation>
    </message>
    <message>
        <source>Add the claim with the keyboard a second time, below it</source>
        <translation>Ajouter une seconde fois, au-dessous, le claim qui a le focus</translation>
    </message>
    <message>
        <source>Move Claim &amp;Up</source>
        <translation>Mo&amp;nter le claim</translation>
    </message>
    <message>
        <source>Move the claim with the keyboard before the one above</source>
        <translation>Placer le claim qui a le focus avant celui du dessus</translation>
    </message>
    <message>
        <source>Move Claim Dow&amp;n</source>
        <translation>D&amp;escendre le claim</translation>
    </message>
    <message>
        <source>Move the claim with the keyboard behind the one below</source>
        <translation>Placer le claim qui a le focus après celui du dessous</translation>
    </message>
    <message>
        <source>D&amp;elete Claim</source>
        <translation>S&amp;upprimer le claim</translation>
    </message>
    <message>
        <source>Take the claim with the keyboard out of the form</source>
        <translation>Retirer du formulaire le claim qui a le focus</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Générer</translation>
    </message>
    <message>
        <source>Make the tokens anew: issued now, with new identifiers</source>
        <translation>Recréer les jetons&#xa0;: émis maintenant, avec de nouveaux identifiants</translation>
    </message>
    <message>
        <source>&amp;Copy Token</source>
        <translation>&amp;Copier le jeton</translation>
    </message>
    <message>
        <source>Copy the token, or the access token of a pair; the clipboard is cleared after a while</source>
        <translation>Copier le jeton, ou le jeton d’accès d’une paire&#xa0;; le presse-papiers est effacé après un moment</translation>
    </message>
    <message>
        <source>Copy &amp;Bearer Header</source>
        <translation>Copier l’en-tête &amp;Bearer</translation>
    </message>
    <message>
        <source>Copy Authorization: Bearer and the token</source>
        <translation>Copier Authorization: Bearer et le jeton</translation>
    </message>
    <message>
        <source>Copy &amp;Refresh Token</source>
        <translation>Copier le jeton d’actua&amp;lisation</translation>
    </message>
    <message>
        <source>Copy the refresh token of the pair</source>
        <translation>Copier le jeton d’actualisation de la paire</translation>
    </message>
    <message>
        <source>Copy &amp;OAuth Response</source>
        <translation>Copier la réponse &amp;OAuth</translation>
    </message>
    <message>
        <source>Copy the answer of a token endpoint, RFC 6749 §5.1</source>
        <translation>Copier la réponse d’un point de terminaison de jetons, RFC 6749 §5.1</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspecter</translation>
    </message>
    <message>
        <source>Look at the token, or the access token of a pair, on the Inspect page</source>
        <translation>Examiner le jeton, ou le jeton d’accès d’une paire, sur la page Inspecter</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Surveiller</translation>
    </message>
    <message>
        <source>Count down to the end of these tokens on the Watch page; they are renewed together, from this form and key</source>
        <translation>Compter jusqu’à la fin de ces jetons sur la page Surveiller&#xa0;; ils sont renouvelés ensemble, à partir de ce formulaire et de cette clé</translation>
    </message>
    <message>
        <source>Make &amp;Many…</source>
        <translation>En créer &amp;plusieurs…</translation>
    </message>
    <message>
        <source>Make many tokens of this form, to a file</source>
        <translation>Créer de nombreux jetons de ce formulaire, dans un fichier</translation>
    </message>
    <message>
        <source>Save as &amp;Template…</source>
        <translation>Enregistrer comme &amp;modèle…</translation>
    </message>
    <message>
        <source>Keep this form, without its key, to start from again</source>
        <translation>Garder ce formulaire, sans sa clé, pour repartir de là</translation>
    </message>
    <message>
        <source>&amp;Import Templates…</source>
        <translation>I&amp;mporter des modèles…</translation>
    </message>
    <message>
        <source>Add the templates of a file</source>
        <translation>Ajouter les modèles d’un fichier</translation>
    </message>
    <message>
        <source>&amp;Export Templates…</source>
        <translation>&amp;Exporter des modèles…</translation>
    </message>
    <message>
        <source>Write your own templates to a file</source>
        <translation>Écrire vos propres modèles dans un fichier</translation>
    </message>
    <message>
        <source>&amp;Delete Template</source>
        <translation>S&amp;upprimer le modèle</translation>
    </message>
    <message>
        <source>Take the chosen template of your own away; it can be undone</source>
        <translation>Retirer celui de vos modèles qui est choisi&#xa0;; annulable</translation>
    </message>
    <message>
        <source>Raw &amp;JSON</source>
        <translation>&amp;JSON brut</translation>
    </message>
    <message>
        <source>Show the claims as JSON text instead of a form</source>
        <translation>Montrer les claims en texte JSON au lieu d’un formulaire</translation>
    </message>
    <message>
        <source>{ } Raw JSON</source>
        <translation>{ } JSON brut</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Claims</translation>
    </message>
    <message>
        <source>&amp;Refresh Claims</source>
        <translation>Claims d’actualisat&amp;ion</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>&amp;En-tête</translation>
    </message>
    <message>
        <source>Show this tab</source>
        <translation>Montrer cet onglet</translation>
    </message>
    <message>
        <source>&amp;New Key…</source>
        <translation>&amp;Nouvelle clé…</translation>
    </message>
    <message>
        <source>Make a secret or a pair of keys</source>
        <translation>Créer un secret ou une paire de clés</translation>
    </message>
    <message>
        <source>&amp;Paste Key…</source>
        <translation>Co&amp;ller une clé…</translation>
    </message>
    <message>
        <source>Add a key as text: JWK, JWKS, PEM</source>
        <translation>Ajouter une clé en texte&#xa0;: JWK, JWKS, PEM</translation>
    </message>
    <message>
        <source>&amp;Open Key File…</source>
        <translation>&amp;Ouvrir un fichier de clé…</translation>
    </message>
    <message>
        <source>Add the keys of a file</source>
        <translation>Ajouter les clés d’un fichier</translation>
    </message>
    <message>
        <source>Add &amp;Secret…</source>
        <translation>Ajouter un &amp;secret…</translation>
    </message>
    <message>
        <source>Add the secret of an HMAC</source>
        <translation>Ajouter le secret d’un HMAC</translation>
    </message>
    <message>
        <source>New pair: issued now</source>
        <translation>Nouvelle paire&#xa0;: émise maintenant</translation>
    </message>
    <message>
        <source>New token: issued now</source>
        <translation>Nouveau jeton&#xa0;: émis maintenant</translation>
    </message>
    <message>
        <source>There is no key to sign with yet: make one with Enter, or add your own</source>
        <translation>Il n’y a pas encore de clé pour signer&#xa0;: créez-en une avec Entrée, ou ajoutez la vôtre</translation>
    </message>
    <message>
        <source>This key cannot sign: it has no private half. It verifies tokens on the Inspect page.</source>
        <translation>Cette clé ne peut pas signer&#xa0;: elle n’a pas de moitié privée. Elle vérifie les jetons sur la page Inspecter.</translation>
    </message>
    <message>
        <source>Token copied</source>
        <translation>Jeton copié</translation>
    </message>
    <message>
        <source>Refresh token copied</source>
        <translation>Jeton d’actualisation copié</translation>
    </message>
    <message>
        <source>Bearer header copied</source>
        <translation>En-tête Bearer copié</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>Copie faite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Watched: see the Watch page (Ctrl+5)</source>
        <translation>Surveillé&#xa0;: voir la page Surveiller (Ctrl+5)</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Name of the template. It keeps claims and header, never a key</source>
        <translation>Nom du modèle. Il garde les claims et l’en-tête, jamais une clé</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Template %1 saved</source>
        <translation>Modèle %1 enregistré</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Importer des modèles</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Modèles (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n templates added</source>
        <translation>
            <numerusform>%n modèle ajouté</numerusform>
            <numerusform>%n modèles ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>Exporter des modèles</translation>
    </message>
    <message numerus="yes">
        <source>%n templates written</source>
        <translation>
            <numerusform>%n modèle écrit</numerusform>
            <numerusform>%n modèles écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>Template %1 deleted</source>
        <translation>Modèle %1 supprimé</translation>
    </message>
    <message>
        <source>&amp;Generate Pair</source>
        <translation>&amp;Générer la paire</translation>
    </message>
    <message>
        <source>&amp;Generate Token</source>
        <translation>&amp;Générer le jeton</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::CraftPage</name>
    <message>
        <source>Save as template…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Surveiller</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Fill the form from a template; undo brings back what was there</source>
        <translation>Remplir le formulaire à partir d’un modèle&#xa0;; annuler rétablit ce qui y était</translation>
    </message>
    <message>
        <source>Own form</source>
        <translation>Formulaire libre</translation>
    </message>
    <message>
        <source>Keep this form, without its key, to start from again</source>
        <translation>Garder ce formulaire, sans sa clé, pour repartir de là</translation>
    </message>
    <message>
        <source>Make many tokens; import, export and delete templates</source>
        <translation>Créer de nombreux jetons&#xa0;; importer, exporter et supprimer des modèles</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Make the tokens anew: issued now, with new identifiers (Ctrl+Enter)</source>
        <translation>Recréer les jetons&#xa0;: émis maintenant, avec de nouveaux identifiants (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Generate pair</source>
        <translation>Générer la paire</translation>
    </message>
    <message>
        <source>Generate token</source>
        <translation>Générer le jeton</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is in the keyring: %2</source>
        <translation>%1 est dans le trousseau&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::CraftSection</name>
    <message>
        <source>Craft</source>
        <translation>Composer</translation>
    </message>
    <message>
        <source>What the templates of the program bring. Your own templates stay as they are.</source>
        <translation>Ce qu’apportent les modèles du programme. Vos propres modèles restent tels quels.</translation>
    </message>
    <message>
        <source>As the key suggests</source>
        <translation>Selon la clé</translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>&amp;Algorithme</translation>
    </message>
    <message>
        <source>Where a key can sign with several; another key keeps to its own.</source>
        <translation>Quand une clé peut signer avec plusieurs&#xa0;; une autre clé garde le sien.</translation>
    </message>
    <message>
        <source>&amp;Lifetime</source>
        <translation>&amp;Durée de vie</translation>
    </message>
    <message>
        <source>As the template has it</source>
        <translation>Selon le modèle</translation>
    </message>
    <message>
        <source>Of access and ID tokens: 15m, 1h30m, 7d.</source>
        <translation>Des jetons d’accès et ID&#xa0;: 15m, 1h30m, 7d.</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>Éme&amp;tteur</translation>
    </message>
    <message>
        <source>The claim iss of new tokens.</source>
        <translation>Le claim iss des nouveaux jetons.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::DateTimeEditor</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>The instant of issue</source>
        <translation>L’instant d’émission</translation>
    </message>
    <message>
        <source>Later by a quarter of an hour, an hour or a day</source>
        <translation>Plus tard d’un quart d’heure, d’une heure ou d’un jour</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>now, in 90 min, 2026-03-12 14:00, 1773320590</source>
        <translation>now, in 90 min, 2026-03-12 14:00, 1773320590</translation>
    </message>
    <message>
        <source>now, now+1h, in 90 min, 5 min ago, a date as 2026-03-12T14:00Z, or epoch seconds</source>
        <translation>now, now+1h, in 90 min, 5 min ago, une date comme 2026-03-12T14:00Z, ou des secondes epoch</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::DesktopNotifier</name>
    <message>
        <source>The desktop&apos;s message bus (D-Bus) cannot be reached, so it shows no notification.</source>
        <translation>Le bus de messages du bureau (D-Bus) est injoignable, aucune notification n’est donc affichée.</translation>
    </message>
    <message>
        <source>This desktop has no program that shows notifications: none answers to %1.</source>
        <translation>Ce bureau n’a pas de programme qui affiche des notifications&#xa0;: aucun ne répond à %1.</translation>
    </message>
    <message>
        <source>Show Claimsmith</source>
        <translation>Afficher Claimsmith</translation>
    </message>
    <message>
        <source>The desktop refused to show a notification: %1</source>
        <translation>Le bureau a refusé d’afficher une notification&#xa0;: %1</translation>
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
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Findings, %1</source>
        <translation>Constats, %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::EditActions</name>
    <message>
        <source>E&amp;dit</source>
        <translation>Mo&amp;difier</translation>
    </message>
    <message>
        <source>Edit header and payload in their place; every edit is signed at once where a private key fits</source>
        <translation>Modifier en-tête et charge utile sur place&#xa0;; chaque modification est signée aussitôt si une clé privée convient</translation>
    </message>
    <message>
        <source>Expire No&amp;w</source>
        <translation>E&amp;xpirer maintenant</translation>
    </message>
    <message>
        <source>Set exp to the current time, the first second in which the token is refused; your leeway is counted in</source>
        <translation>Régler exp sur l’heure actuelle, la première seconde où le jeton est refusé&#xa0;; votre tolérance est prise en compte</translation>
    </message>
    <message>
        <source>E&amp;xtend by 1 h</source>
        <translation>&amp;Prolonger d’1 h</translation>
    </message>
    <message>
        <source>Add an hour to exp</source>
        <translation>Ajouter une heure à exp</translation>
    </message>
    <message>
        <source>S&amp;hift All Times</source>
        <translation>Déca&amp;ler toutes les heures</translation>
    </message>
    <message>
        <source>Move exp, nbf, iat and auth_time together; fractions keep their digits</source>
        <translation>Déplacer ensemble exp, nbf, iat et auth_time&#xa0;; les fractions gardent leurs chiffres</translation>
    </message>
    <message>
        <source>Shift Times</source>
        <translation>Décaler les heures</translation>
    </message>
    <message>
        <source>&amp;Back to the Pasted Token</source>
        <translation>&amp;Retour au jeton collé</translation>
    </message>
    <message>
        <source>Take all edits back; undo brings them again</source>
        <translation>Retirer toutes les modifications&#xa0;; annuler les rétablit</translation>
    </message>
    <message>
        <source>1 Minute Later</source>
        <translation>1 minute plus tard</translation>
    </message>
    <message>
        <source>1 Hour Later</source>
        <translation>1 heure plus tard</translation>
    </message>
    <message>
        <source>1 Day Later</source>
        <translation>1 jour plus tard</translation>
    </message>
    <message>
        <source>1 Minute Earlier</source>
        <translation>1 minute plus tôt</translation>
    </message>
    <message>
        <source>1 Hour Earlier</source>
        <translation>1 heure plus tôt</translation>
    </message>
    <message>
        <source>1 Day Earlier</source>
        <translation>1 jour plus tôt</translation>
    </message>
    <message>
        <source>As if Issued &amp;Now</source>
        <translation>Comme émis mai&amp;ntenant</translation>
    </message>
    <message>
        <source>Shift all times so that iat is the current time</source>
        <translation>Décaler toutes les heures pour qu’iat soit l’heure actuelle</translation>
    </message>
    <message>
        <source>By &amp;Another Duration…</source>
        <translation>D’une &amp;autre durée…</translation>
    </message>
    <message>
        <source>Send to Cra&amp;ft</source>
        <translation>Envoyer vers &amp;Composer</translation>
    </message>
    <message>
        <source>Fill the form of the Craft page with this token, byte for byte</source>
        <translation>Remplir le formulaire de la page Composer avec ce jeton, octet par octet</translation>
    </message>
    <message>
        <source>Header and payload of this token cannot be shown in a form.</source>
        <translation>L’en-tête et la charge utile de ce jeton ne peuvent pas être affichés dans un formulaire.</translation>
    </message>
    <message>
        <source>E&amp;dit Value	F2</source>
        <translation>Mo&amp;difier la valeur	F2</translation>
    </message>
    <message>
        <source>Edit the value of the selected claim</source>
        <translation>Modifier la valeur du claim sélectionné</translation>
    </message>
    <message>
        <source>Re&amp;name Claim	Shift+F2</source>
        <translation>Renommer le c&amp;laim	Shift+F2</translation>
    </message>
    <message>
        <source>Give the selected claim another name</source>
        <translation>Donner un autre nom au claim sélectionné</translation>
    </message>
    <message>
        <source>Add Clai&amp;m</source>
        <translation>Ajouter un clai&amp;m</translation>
    </message>
    <message>
        <source>Add a claim at the end of the object that the selected one is in</source>
        <translation>Ajouter un claim à la fin de l’objet où se trouve celui sélectionné</translation>
    </message>
    <message>
        <source>Dup&amp;licate Claim</source>
        <translation>Dupliquer le cla&amp;im</translation>
    </message>
    <message>
        <source>Put the same claim behind the selected one once more: its name then stands twice</source>
        <translation>Remettre le même claim derrière celui sélectionné&#xa0;: son nom figure alors deux fois</translation>
    </message>
    <message>
        <source>D&amp;elete Claim</source>
        <translation>S&amp;upprimer le claim</translation>
    </message>
    <message>
        <source>Take the selected claim out of the token</source>
        <translation>Retirer du jeton le claim sélectionné</translation>
    </message>
    <message>
        <source>Shift All Times</source>
        <translation>Décaler toutes les heures</translation>
    </message>
    <message>
        <source>By how much? 90 (seconds), 15m, 1h30m, 7d; with a minus to an earlier time</source>
        <translation>De combien&#xa0;? 90 (secondes), 15m, 1h30m, 7d&#xa0;; avec un moins, vers plus tôt</translation>
    </message>
    <message>
        <source>add a claim</source>
        <translation>ajouter un claim</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>supprimer %1</translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <translation>dupliquer %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::EditBar</name>
    <message>
        <source>Quick edits</source>
        <translation>Modifications rapides</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::EditMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>What has the keyboard knows no such thing.</source>
        <translation>L’élément qui a le focus ne le permet pas.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::EditPane</name>
    <message>
        <source>Lay Out</source>
        <translation>Mettre en forme</translation>
    </message>
    <message>
        <source>Header as JSON</source>
        <translation>En-tête en JSON</translation>
    </message>
    <message>
        <source>Payload as JSON</source>
        <translation>Charge utile en JSON</translation>
    </message>
    <message>
        <source>Lay the JSON out with line breaks and indents; the white space is signed too</source>
        <translation>Mettre le JSON en forme avec sauts de ligne et retraits&#xa0;; les espaces sont signés aussi</translation>
    </message>
    <message>
        <source>That is %L1 characters: more than any token. A token may have 4 MiB.</source>
        <translation>Cela fait %L1 caractères&#xa0;: plus qu’aucun jeton. Un jeton peut avoir 4 Mio.</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>as received</source>
        <translation>tel que reçu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>size, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 that cannot be edited as text</source>
        <translation>%1 non modifiable en texte</translation>
    </message>
    <message>
        <source>lay out</source>
        <translation>mettre en forme</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ElsewhereActions</name>
    <message>
        <source>Copy Table as &amp;Markdown</source>
        <translation>Copier la table en &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy the table of the tab Elsewhere in words: for a ticket or a wiki</source>
        <translation>Copier la table de l’onglet Ailleurs en mots&#xa0;: pour un ticket ou un wiki</translation>
    </message>
    <message>
        <source>Copy Table as CS&amp;V</source>
        <translation>Copier la table en CS&amp;V</translation>
    </message>
    <message>
        <source>Copy the table of the tab Elsewhere in codes and seconds: for a program or a spreadsheet</source>
        <translation>Copier la table de l’onglet Ailleurs en codes et secondes&#xa0;: pour un programme ou un tableur</translation>
    </message>
    <message>
        <source>&amp;Elsewhere</source>
        <translation>&amp;Ailleurs</translation>
    </message>
    <message>
        <source>Show how other libraries would judge the times of the token</source>
        <translation>Montrer comment d’autres bibliothèques jugeraient les heures du jeton</translation>
    </message>
    <message>
        <source>Clock &amp;Skew</source>
        <translation>&amp;Décalage d’horloge</translation>
    </message>
    <message>
        <source>Show what verifiers say whose clock is off, or who allow another leeway</source>
        <translation>Montrer ce que disent des vérificateurs dont l’horloge est décalée, ou qui accordent une autre tolérance</translation>
    </message>
    <message>
        <source>Set Clock to This &amp;Row</source>
        <translation>Régler l’horloge sur cette li&amp;gne</translation>
    </message>
    <message>
        <source>Set the clock to the instant of the row that is selected under Clock skew</source>
        <translation>Régler l’horloge sur l’instant de la ligne sélectionnée sous Décalage d’horloge</translation>
    </message>
    <message>
        <source>Table copied as Markdown</source>
        <translation>Table copiée en Markdown</translation>
    </message>
    <message>
        <source>Table copied as CSV</source>
        <translation>Table copiée en CSV</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ElsewhereTab</name>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>What other libraries say of the token by default</source>
        <translation>Ce que d’autres bibliothèques disent du jeton par défaut</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>Décalage d’horloge</translation>
    </message>
    <message>
        <source>What a verifier says whose clock is off, or who allows another leeway</source>
        <translation>Ce que dit un vérificateur dont l’horloge est décalée, ou qui accorde une autre tolérance</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy this table as Markdown or CSV</source>
        <translation>Copier cette table en Markdown ou CSV</translation>
    </message>
    <message>
        <source>Times alone, by the defaults of each library; no part of the verdict.</source>
        <translation>Heures seules, selon les réglages par défaut de chaque bibliothèque&#xa0;; hors du verdict.</translation>
    </message>
    <message>
        <source>Times alone; not the verdict.</source>
        <translation>Heures seules&#xa0;; pas le verdict.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::EmptyNote</name>
    <message>
        <source>Show the payload</source>
        <translation>Montrer la charge utile</translation>
    </message>
    <message>
        <source>Show the header</source>
        <translation>Montrer l’en-tête</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::EmptyState</name>
    <message>
        <source>Is this token good?</source>
        <translation>Ce jeton est-il bon&#xa0;?</translation>
    </message>
    <message>
        <source>Paste it on the left: the token alone, an Authorization header, a cookie, a URL, a JSON answer or a curl command.
Then add the key that should have signed it.
Nothing leaves this machine.</source>
        <translation>Collez-le à gauche&#xa0;: le jeton seul, un en-tête Authorization, un cookie, une URL, une réponse JSON ou une commande curl.
Ajoutez ensuite la clé qui aurait dû le signer.
Rien ne quitte cette machine.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Inspect what the clipboard holds</source>
        <translation>Inspecter le contenu du presse-papiers</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open a file that holds a token or a key; it may be dropped here too</source>
        <translation>Ouvrir un fichier contenant un jeton ou une clé&#xa0;; on peut aussi le déposer ici</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Essayer un exemple</translation>
    </message>
    <message>
        <source>Shows a token that is good until 2099, and adds its key</source>
        <translation>Montre un jeton valable jusqu’en 2099, et ajoute sa clé</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ExpectCard</name>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>Éme&amp;tteur</translation>
    </message>
    <message>
        <source>The iss claim must be exactly this; empty: any</source>
        <translation>Le claim iss doit être exactement ceci&#xa0;; vide&#xa0;: indifférent</translation>
    </message>
    <message>
        <source>&amp;Audience</source>
        <translation>&amp;Audience</translation>
    </message>
    <message>
        <source>The aud claim must hold one of these, parted by commas; empty: any</source>
        <translation>Le claim aud doit contenir l’une d’elles, séparées par des virgules&#xa0;; vide&#xa0;: indifférent</translation>
    </message>
    <message>
        <source>&amp;Leeway</source>
        <translation>To&amp;lérance</translation>
    </message>
    <message>
        <source>How much clocks may differ: 30s, 5m, 1h30m. It is added to exp and taken from nbf</source>
        <translation>De combien les horloges peuvent différer&#xa0;: 30s, 5m, 1h30m. Elle est ajoutée à exp et retirée de nbf</translation>
    </message>
    <message>
        <source>any</source>
        <translation>indifférent</translation>
    </message>
    <message>
        <source>0s</source>
        <translation>0s</translation>
    </message>
    <message>
        <source>Subject, type, required claims, age, algorithms and strictness</source>
        <translation>Sujet, type, claims exigés, âge, algorithmes et rigueur</translation>
    </message>
    <message>
        <source>subject %1</source>
        <translation>sujet %1</translation>
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
        <translation>doit avoir %1</translation>
    </message>
    <message>
        <source>at most %1 old</source>
        <translation>âge max. %1</translation>
    </message>
    <message>
        <source>iat not in the future</source>
        <translation>iat pas dans le futur</translation>
    </message>
    <message>
        <source>strict key sizes</source>
        <translation>tailles de clé strictes</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>seulement %1</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Aussi&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ExpectDialog</name>
    <message>
        <source>What is expected of the token</source>
        <translation>Ce qui est attendu du jeton</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Émetteur</translation>
    </message>
    <message>
        <source>The iss claim must be exactly this</source>
        <translation>Le claim iss doit être exactement ceci</translation>
    </message>
    <message>
        <source>any</source>
        <translation>indifférent</translation>
    </message>
    <message>
        <source>&amp;Audience</source>
        <translation>&amp;Audience</translation>
    </message>
    <message>
        <source>The aud claim must hold one of these, parted by commas</source>
        <translation>Le claim aud doit contenir l’une d’elles, séparées par des virgules</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Sujet</translation>
    </message>
    <message>
        <source>The sub claim must be exactly this</source>
        <translation>Le claim sub doit être exactement ceci</translation>
    </message>
    <message>
        <source>&amp;Type (typ)</source>
        <translation>&amp;Type (typ)</translation>
    </message>
    <message>
        <source>The typ header parameter: at+jwt, JWT, …; upper and lower case are the same</source>
        <translation>Le paramètre d’en-tête typ&#xa0;: at+jwt, JWT, …&#xa0;; la casse ne compte pas</translation>
    </message>
    <message>
        <source>Token I&amp;D (jti)</source>
        <translation>I&amp;D de jeton (jti)</translation>
    </message>
    <message>
        <source>The jti claim must be exactly this</source>
        <translation>Le claim jti doit être exactement ceci</translation>
    </message>
    <message>
        <source>&amp;Required claims</source>
        <translation>Claims e&amp;xigés</translation>
    </message>
    <message>
        <source>Names of claims that must be there, parted by commas</source>
        <translation>Noms des claims qui doivent être présents, séparés par des virgules</translation>
    </message>
    <message>
        <source>none: exp, sub, …</source>
        <translation>aucun&#xa0;: exp, sub, …</translation>
    </message>
    <message>
        <source>&amp;Leeway</source>
        <translation>To&amp;lérance</translation>
    </message>
    <message>
        <source>How much clocks may differ: 30s, 5m, 1h30m</source>
        <translation>De combien les horloges peuvent différer&#xa0;: 30s, 5m, 1h30m</translation>
    </message>
    <message>
        <source>0s</source>
        <translation>0s</translation>
    </message>
    <message>
        <source>&amp;Greatest age</source>
        <translation>Âge &amp;maximal</translation>
    </message>
    <message>
        <source>How long ago iat may be: 15m, 1h, 7d</source>
        <translation>Depuis combien de temps iat peut dater&#xa0;: 15m, 1h, 7d</translation>
    </message>
    <message>
        <source>&amp;Expiring soon</source>
        <translation>Expire &amp;bientôt</translation>
    </message>
    <message>
        <source>With less time left than this, an active token is shown as expiring soon</source>
        <translation>S’il lui reste moins de temps que cela, un jeton actif est signalé comme expirant bientôt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Refuse a token that was issued in the &amp;future (iat)</source>
        <translation>Refuser un jeton émis dans le &amp;futur (iat)</translation>
    </message>
    <message>
        <source>Refuse keys smaller than RFC 7518 &amp;wants</source>
        <translation>Refuser les clés plus petites que ne le veut la RF&amp;C 7518</translation>
    </message>
    <message>
        <source>RSA under 2048 bits, and HMAC secrets shorter than the hash</source>
        <translation>RSA de moins de 2048 bits, et secrets HMAC plus courts que le hachage</translation>
    </message>
    <message>
        <source>Al&amp;gorithms</source>
        <translation>Al&amp;gorithmes</translation>
    </message>
    <message>
        <source>None checked: every algorithm that the key fits, but not none</source>
        <translation>Aucun coché&#xa0;: tout algorithme qui convient à la clé, sauf none</translation>
    </message>
    <message>
        <source>none (a token without a signature)</source>
        <translation>none (un jeton sans signature)</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ExportDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n keys</source>
        <translation>
            <numerusform>Exporter %n clé</numerusform>
            <numerusform>Exporter %n clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>How the key is written</source>
        <translation>Comment la clé est écrite</translation>
    </message>
    <message>
        <source>Encrypts the private key; it is kept nowhere</source>
        <translation>Chiffre la clé privée&#xa0;; elle n’est conservée nulle part</translation>
    </message>
    <message>
        <source>The same once more: a mistake would lock you out</source>
        <translation>La même encore une fois&#xa0;: une erreur vous en priverait</translation>
    </message>
    <message>
        <source>The file that is written</source>
        <translation>Le fichier à écrire</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Forme</translation>
    </message>
    <message>
        <source>&amp;Pass phrase</source>
        <translation>Phrase &amp;secrète</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>En&amp;core une fois</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>F&amp;ichier</translation>
    </message>
    <message>
        <source>The public part alone: it may be given to anybody.</source>
        <translation>La partie publique seulement&#xa0;: elle peut être donnée à tout le monde.</translation>
    </message>
    <message>
        <source>The private key, encrypted. The file can be read by you alone.</source>
        <translation>La clé privée, chiffrée. Le fichier n’est lisible que par vous.</translation>
    </message>
    <message>
        <source>The private key as it is: whoever reads it can sign. The file can be read by you alone.</source>
        <translation>La clé privée telle quelle&#xa0;: quiconque la lit peut signer. Le fichier n’est lisible que par vous.</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation>Chiffrement…</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The pass phrases differ.</source>
        <translation>Les phrases secrètes diffèrent.</translation>
    </message>
    <message>
        <source>There is a file of this name; it is replaced.</source>
        <translation>Un fichier de ce nom existe&#xa0;; il est remplacé.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::FactsCard</name>
    <message>
        <source>use: %1</source>
        <translation>use&#xa0;: %1</translation>
    </message>
    <message>
        <source>key_ops: %1</source>
        <translation>key_ops&#xa0;: %1</translation>
    </message>
    <message>
        <source>alg: %1</source>
        <translation>alg&#xa0;: %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>What the keyring calls it; empty brings back its own name</source>
        <translation>Comment le trousseau l’appelle&#xa0;; vide rétablit son propre nom</translation>
    </message>
    <message>
        <source>Key &amp;ID</source>
        <translation>&amp;ID de clé</translation>
    </message>
    <message>
        <source>The kid that tokens name it by</source>
        <translation>Le kid par lequel les jetons la nomment</translation>
    </message>
    <message>
        <source>From thumbprint</source>
        <translation>De l’empreinte</translation>
    </message>
    <message>
        <source>Take the SHA-256 thumbprint (RFC 7638) as key ID</source>
        <translation>Prendre l’empreinte SHA-256 (RFC 7638) comme ID de clé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Réside dans</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Can do</source>
        <translation>Peut faire</translation>
    </message>
    <message>
        <source>Limited to</source>
        <translation>Limitée à</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>SHA-256 of the public members (RFC 7638)</source>
        <translation>SHA-256 des membres publics (RFC 7638)</translation>
    </message>
    <message>
        <source>x5t</source>
        <translation>x5t</translation>
    </message>
    <message>
        <source>SHA-1 of its certificate (RFC 7517 §4.8)</source>
        <translation>SHA-1 de son certificat (RFC 7517 §4.8)</translation>
    </message>
    <message>
        <source>x5t#S256</source>
        <translation>x5t#S256</translation>
    </message>
    <message>
        <source>SHA-256 of its certificate (RFC 7517 §4.9)</source>
        <translation>SHA-256 de son certificat (RFC 7517 §4.9)</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Provenance</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n clé</numerusform>
            <numerusform>%n clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Export, keep or delete them together.</source>
        <translation>Exportez-les, conservez-les ou supprimez-les ensemble.</translation>
    </message>
    <message>
        <source>Select a key to see what it is.</source>
        <translation>Sélectionnez une clé pour voir ce qu’elle est.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Being saved in the system key store…</source>
        <translation>Enregistrement dans le magasin de clés du système…</translation>
    </message>
    <message>
        <source>%1; its secret is being asked for…</source>
        <translation>%1&#xa0;; son secret est en cours de demande…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Ask for the pass phrase of the file</source>
        <translation>Demander la phrase secrète du fichier</translation>
    </message>
    <message>
        <source>Keep for this run only</source>
        <translation>Seulement pour cette exécution</translation>
    </message>
    <message>
        <source>The system key store forgets it; it is gone when the program ends</source>
        <translation>Le magasin de clés du système l’oublie&#xa0;; elle disparaît à la fin du programme</translation>
    </message>
    <message>
        <source>Keep in the system key store</source>
        <translation>Conserver dans le magasin de clés</translation>
    </message>
    <message>
        <source>It is there again at the next start</source>
        <translation>Elle sera là au prochain démarrage</translation>
    </message>
    <message>
        <source>No key store is at hand: keys stay for this run</source>
        <translation>Aucun magasin de clés disponible&#xa0;: les clés restent pour cette exécution</translation>
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
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>A&amp;llow asking other machines for keys</source>
        <translation>A&amp;utoriser la demande de clés à d’autres machines</translation>
    </message>
    <message>
        <source>&amp;Keep in the system key store</source>
        <translation>&amp;Conserver dans le magasin de clés du système</translation>
    </message>
    <message>
        <source>Fetch the keys of a server</source>
        <translation>Récupérer les clés d’un serveur</translation>
    </message>
    <message>
        <source>Sets what the settings say under Network; it can be taken back there</source>
        <translation>Modifie le réglage de la section Réseau&#xa0;; il peut y être rétabli</translation>
    </message>
    <message>
        <source>https://login.example, or the address of its JWKS</source>
        <translation>https://login.example, ou l’adresse de son JWKS</translation>
    </message>
    <message>
        <source>A JWK Set, a discovery document, or an issuer whose discovery document is looked for</source>
        <translation>Un JWK Set, un document de découverte, ou un émetteur dont on cherche le document de découverte</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>What was asked and answered</source>
        <translation>Ce qui a été demandé et répondu</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>Nothing is sent before you press Fetch.</source>
        <translation>Rien n’est envoyé avant que vous n’appuyiez sur Récupérer.</translation>
    </message>
    <message>
        <source>Fetch asks %1, without cookies or credentials, and what it points to.</source>
        <translation>Récupérer interroge %1, sans cookies ni identifiants, et ce vers quoi il pointe.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Drop the connection</source>
        <translation>Couper la connexion</translation>
    </message>
    <message>
        <source>Ask the server now</source>
        <translation>Interroger le serveur maintenant</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Laissées de côté&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n keys</source>
        <translation>
            <numerusform>Ajouter %n clé</numerusform>
            <numerusform>Ajouter %n clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Ajouter la clé</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ForgetDialog</name>
    <message>
        <source>Forget Everything</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>&amp;Remove for Good</source>
        <translation>&amp;Supprimer définitivement</translation>
    </message>
    <message>
        <source>Removes what is ticked; this cannot be undone</source>
        <translation>Supprime ce qui est coché&#xa0;; cette action est irréversible</translation>
    </message>
    <message>
        <source>All that Claimsmith keeps on this machine. What is ticked is removed for good.</source>
        <translation>Tout ce que Claimsmith conserve sur cette machine. Ce qui est coché est supprimé définitivement.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not removed: %1</source>
        <translation>Non supprimé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::FormCard</name>
    <message>
        <source>Claims and header</source>
        <translation>Claims et en-tête</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Jeton d’actualisation</translation>
    </message>
    <message>
        <source>Access claims</source>
        <translation>Claims d’accès</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Refresh claims</source>
        <translation>Claims d’actualisation</translation>
    </message>
    <message>
        <source>Something here is refused: there is no token</source>
        <translation>Quelque chose est refusé ici&#xa0;: il n’y a pas de jeton</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::HelpMenu</name>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>Open the manual at the page in view</source>
        <translation>Ouvrir le manuel à la page affichée</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Rechercher une commande…</translation>
    </message>
    <message>
        <source>Search everything that can be done here, and do it</source>
        <translation>Rechercher dans tout ce qui peut se faire ici, et l’exécuter</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>List the keys of every page</source>
        <translation>Lister les touches de toutes les pages</translation>
    </message>
    <message>
        <source>&amp;About Claimsmith</source>
        <translation>À &amp;propos de Claimsmith</translation>
    </message>
    <message>
        <source>The version, and those of the libraries</source>
        <translation>La version, et celles des bibliothèques</translation>
    </message>
    <message>
        <source>What&apos;s &amp;This?</source>
        <translation>&amp;Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>Point at a control and hear what it is for; the keys tell it of the one with the keyboard</source>
        <translation>Désigner un élément pour savoir à quoi il sert&#xa0;; les touches le disent de celui qui a le focus</translation>
    </message>
    <message>
        <source>Take the T&amp;our</source>
        <translation>Suivre la &amp;visite</translation>
    </message>
    <message>
        <source>See the five places to know</source>
        <translation>Voir les cinq endroits à connaître</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::HistoryActions</name>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspecter</translation>
    </message>
    <message>
        <source>Look at the token on the Inspect page</source>
        <translation>Examiner le jeton sur la page Inspecter</translation>
    </message>
    <message>
        <source>&amp;Copy Token</source>
        <translation>&amp;Copier le jeton</translation>
    </message>
    <message>
        <source>Copy the selected tokens, a line each; the clipboard is cleared after a while</source>
        <translation>Copier les jetons sélectionnés, un par ligne ; le presse-papiers est vidé au bout d’un moment</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Surveiller</translation>
    </message>
    <message>
        <source>Put the selected tokens on the Watch page</source>
        <translation>Mettre les jetons sélectionnés sur la page Surveiller</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Take the selected tokens off the list; it can be undone</source>
        <translation>Retirer de la liste les jetons sélectionnés&#xa0;; annulable</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Take all tokens off the list; it can be undone</source>
        <translation>Retirer tous les jetons de la liste ; cela peut être annulé</translation>
    </message>
    <message>
        <source>&amp;Filter Tokens</source>
        <translation>&amp;Filtrer les jetons</translation>
    </message>
    <message>
        <source>Type what to look for</source>
        <translation>Saisissez ce que vous cherchez</translation>
    </message>
    <message>
        <source>&amp;Keep on This Computer</source>
        <translation>&amp;Conserver sur cet ordinateur</translation>
    </message>
    <message>
        <source>Keep the history when the program ends, encrypted; switching it off removes what is kept</source>
        <translation>Conserver l’historique, chiffré, à la fin du programme ; le désactiver supprime ce qui est conservé</translation>
    </message>
    <message>
        <source>Copied; the clipboard is cleared after a while</source>
        <translation>Copie faite&#xa0;; le presse-papiers est effacé après un moment</translation>
    </message>
    <message>
        <source>Watched: see the Watch page (Ctrl+5)</source>
        <translation>Surveillé&#xa0;: voir la page Surveiller (Ctrl+5)</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens removed</source>
        <translation>
            <numerusform>%n jeton retiré</numerusform>
            <numerusform>%n jetons retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was cleared</source>
        <translation>L’historique a été vidé</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::HistoryBars</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::HistoryPage</name>
    <message>
        <source>Inspect</source>
        <translation>Inspecter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Filter tokens</source>
        <translation>Filtrer les jetons</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Shows the tokens that hold every word: subject, issuer, algorithm, verdict, … or a piece of the token (Ctrl+F)</source>
        <translation>Montre les jetons qui contiennent chaque mot : sujet, émetteur, algorithme, verdict, … ou un morceau du jeton (Ctrl+F)</translation>
    </message>
    <message>
        <source>No token was seen yet</source>
        <translation>Aucun jeton n’a encore été vu</translation>
    </message>
    <message>
        <source>Go to Inspect</source>
        <translation>Aller à Inspecter</translation>
    </message>
    <message>
        <source>Paste a token there (Ctrl+1)</source>
        <translation>Y coller un jeton (Ctrl+1)</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>En créer un</translation>
    </message>
    <message>
        <source>Make a token or a pair on the Craft page (Ctrl+2)</source>
        <translation>Créer un jeton ou une paire sur la page Composer (Ctrl+2)</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Essayer un exemple</translation>
    </message>
    <message>
        <source>List five tokens, good and bad, and add their key</source>
        <translation>Lister cinq jetons, bons et mauvais, et ajouter leur clé</translation>
    </message>
    <message>
        <source>No token holds “%1”.</source>
        <translation>Aucun jeton ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tokens</source>
        <translation>
            <numerusform>%1 sur %n jeton</numerusform>
            <numerusform>%1 sur %n jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n jeton</numerusform>
            <numerusform>%n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Every token that you inspect, make, log in with or watch is listed here, each once, the latest on top. Find it by any word and look at it again.
The list is in memory alone, and gone when the program ends, unless you have it kept below.</source>
        <translation>Chaque jeton que vous inspectez, composez, surveillez ou avec lequel vous ouvrez une session figure ici, une fois chacun, le plus récent en haut. Retrouvez-le par n’importe quel mot et regardez-le à nouveau.
La liste n’est qu’en mémoire et disparaît à la fin du programme, sauf si vous la faites conserver ci-dessous.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::HistoryView</name>
    <message>
        <source>Tokens that were seen</source>
        <translation>Jetons vus</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::IdEditor</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Write a new identifier</source>
        <translation>Écrire un nouvel identifiant</translation>
    </message>
    <message>
        <source>UUID, random (version &amp;4)</source>
        <translation>UUID, aléatoire (version &amp;4)</translation>
    </message>
    <message>
        <source>UUID, sorts by time (version &amp;7)</source>
        <translation>UUID, triable par heure (version &amp;7)</translation>
    </message>
    <message>
        <source>&amp;Random 128 bits, base64url</source>
        <translation>128 bits &amp;aléatoires, base64url</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::InspectActions</name>
    <message>
        <source>Copy &amp;Value</source>
        <translation>Copier la &amp;valeur</translation>
    </message>
    <message>
        <source>Copy the value of the selected claim: a string without its quotes</source>
        <translation>Copier la valeur du claim sélectionné&#xa0;: une chaîne sans ses guillemets</translation>
    </message>
    <message>
        <source>Copy &amp;JSON Path</source>
        <translation>Copier le chemin &amp;JSON</translation>
    </message>
    <message>
        <source>Copy where the selected claim stands: $.a.b[0]</source>
        <translation>Copier l’endroit où se trouve le claim sélectionné&#xa0;: $.a.b[0]</translation>
    </message>
    <message>
        <source>Copy J&amp;SON</source>
        <translation>Copier le J&amp;SON</translation>
    </message>
    <message>
        <source>Copy the selected value exactly as received</source>
        <translation>Copier la valeur sélectionnée exactement comme reçue</translation>
    </message>
    <message>
        <source>Value copied</source>
        <translation>Valeur copiée</translation>
    </message>
    <message>
        <source>JSON path copied</source>
        <translation>Chemin JSON copié</translation>
    </message>
    <message>
        <source>JSON copied</source>
        <translation>JSON copié</translation>
    </message>
    <message>
        <source>&amp;Paste and Inspect</source>
        <translation>Co&amp;ller et inspecter</translation>
    </message>
    <message>
        <source>Replace the text by what the clipboard holds</source>
        <translation>Remplacer le texte par le contenu du presse-papiers</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Take the text away</source>
        <translation>Retirer le texte</translation>
    </message>
    <message>
        <source>Try a &amp;Sample</source>
        <translation>Essayer un e&amp;xemple</translation>
    </message>
    <message>
        <source>Show a token that is good until 2099, and add its key</source>
        <translation>Montrer un jeton valable jusqu’en 2099, et ajouter sa clé</translation>
    </message>
    <message>
        <source>&amp;Copy Token</source>
        <translation>&amp;Copier le jeton</translation>
    </message>
    <message>
        <source>Copy the token; the clipboard is cleared after a while</source>
        <translation>Copier le jeton&#xa0;; le presse-papiers est effacé après un moment</translation>
    </message>
    <message>
        <source>Copy &amp;Redacted Token</source>
        <translation>Copier le jeton expu&amp;rgé</translation>
    </message>
    <message>
        <source>Copy the token without its signature: readable, but of no use to a thief</source>
        <translation>Copier le jeton sans sa signature&#xa0;: lisible, mais sans intérêt pour un voleur</translation>
    </message>
    <message>
        <source>Copy &amp;Verdict</source>
        <translation>Copier le &amp;verdict</translation>
    </message>
    <message>
        <source>Copy what is said of the token, without the token: for a ticket or a colleague</source>
        <translation>Copier ce qui est dit du jeton, sans le jeton&#xa0;: pour un ticket ou un collègue</translation>
    </message>
    <message>
        <source>&amp;Watch This Token</source>
        <translation>&amp;Surveiller ce jeton</translation>
    </message>
    <message>
        <source>Count down to its end on the Watch page, and be asked to renew it</source>
        <translation>Compter jusqu’à sa fin sur la page Surveiller, et se voir proposer de le renouveler</translation>
    </message>
    <message>
        <source>&amp;Next in the Text</source>
        <translation>Suiva&amp;nt dans le texte</translation>
    </message>
    <message>
        <source>Show the next token that the text holds</source>
        <translation>Montrer le jeton suivant que contient le texte</translation>
    </message>
    <message>
        <source>Pre&amp;vious in the Text</source>
        <translation>&amp;Précédent dans le texte</translation>
    </message>
    <message>
        <source>Show the token before it in the text</source>
        <translation>Montrer le jeton qui précède dans le texte</translation>
    </message>
    <message>
        <source>&amp;Expectations…</source>
        <translation>&amp;Attentes…</translation>
    </message>
    <message>
        <source>Say what the token must hold to be accepted</source>
        <translation>Dire ce que le jeton doit contenir pour être accepté</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Claims</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>&amp;En-tête</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>Charge &amp;utile</translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation>&amp;Signature</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>Co&amp;nstats</translation>
    </message>
    <message>
        <source>Show this tab</source>
        <translation>Montrer cet onglet</translation>
    </message>
    <message>
        <source>&amp;Paste Key…</source>
        <translation>Co&amp;ller une clé…</translation>
    </message>
    <message>
        <source>Add a key as text: JWK, JWKS, PEM, certificate</source>
        <translation>Ajouter une clé en texte&#xa0;: JWK, JWKS, PEM, certificat</translation>
    </message>
    <message>
        <source>&amp;Open Key File…</source>
        <translation>&amp;Ouvrir un fichier de clé…</translation>
    </message>
    <message>
        <source>Add the keys of a file</source>
        <translation>Ajouter les clés d’un fichier</translation>
    </message>
    <message>
        <source>Add &amp;Secret…</source>
        <translation>Ajouter un &amp;secret…</translation>
    </message>
    <message>
        <source>Add the secret of an HMAC</source>
        <translation>Ajouter le secret d’un HMAC</translation>
    </message>
    <message>
        <source>Re&amp;name Key…</source>
        <translation>Reno&amp;mmer la clé…</translation>
    </message>
    <message>
        <source>Rename the key that is chosen, or was used</source>
        <translation>Renommer la clé choisie, ou utilisée</translation>
    </message>
    <message>
        <source>&amp;Remove Key</source>
        <translation>&amp;Retirer la clé</translation>
    </message>
    <message>
        <source>Take the key that is chosen, or was used, out of the keyring</source>
        <translation>Retirer du trousseau la clé choisie, ou utilisée</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <translation>Le presse-papiers ne contient pas de texte</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>Token copied</source>
        <translation>Jeton copié</translation>
    </message>
    <message>
        <source>Token copied without its signature</source>
        <translation>Jeton copié sans sa signature</translation>
    </message>
    <message>
        <source>Verdict copied</source>
        <translation>Verdict copié</translation>
    </message>
    <message>
        <source>Watched: see the Watch page (Ctrl+5)</source>
        <translation>Surveillé&#xa0;: voir la page Surveiller (Ctrl+5)</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::InspectPage</name>
    <message>
        <source>Set expectations…</source>
        <translation>Fixer des attentes…</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Le surveiller</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Ajouter une clé…</translation>
    </message>
    <message>
        <source>Back to the pasted token</source>
        <translation>Retour au jeton collé</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is over 16 MiB: neither a token nor a key is so large</source>
        <translation>%1 dépasse 16 Mio&#xa0;: ni un jeton ni une clé n’est si grand</translation>
    </message>
    <message>
        <source>%1: token read</source>
        <translation>%1&#xa0;: jeton lu</translation>
    </message>
    <message>
        <source>%1 is in the keyring: %2</source>
        <translation>%1 est dans le trousseau&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::JsonEdit</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeepingBars</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeepingCard</name>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Keep the history, encrypted</source>
        <translation>&amp;Conserver l’historique, chiffré</translation>
    </message>
    <message>
        <source>Keeps the tokens of this list when the program ends, in one encrypted file whose key is in the system&apos;s key store. Switching it off removes the file and the key (Ctrl+Shift+S)</source>
        <translation>Conserve les jetons de cette liste à la fin du programme, dans un fichier chiffré dont la clé est dans le magasin de clés du système. Le désactiver supprime le fichier et la clé (Ctrl+Maj+S)</translation>
    </message>
    <message>
        <source>Tokens go from the list so many days after they were last seen, by the time of this computer, wherever the clock of the program was moved</source>
        <translation>Les jetons quittent la liste ce nombre de jours après avoir été vus pour la dernière fois, selon l’heure de cet ordinateur, où que l’horloge du programme ait été réglée</translation>
    </message>
    <message>
        <source>These tokens are in memory alone, and gone when the program ends.</source>
        <translation>Ces jetons ne sont qu’en mémoire et disparaissent à la fin du programme.</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s key store…</source>
        <translation>En attente du magasin de clés du système…</translation>
    </message>
    <message>
        <source>Kept in one encrypted file; only the system&apos;s key store has its key.</source>
        <translation>Conservé dans un fichier chiffré ; seul le magasin de clés du système en a la clé.</translation>
    </message>
    <message>
        <source>Not kept: see above.</source>
        <translation>Non conservé : voir ci-dessus.</translation>
    </message>
    <message>
        <source>&amp;Days that a token is kept</source>
        <translation>&amp;Jours de conservation d’un jeton</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeyCard</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Key to check the signature with</source>
        <translation>Clé pour vérifier la signature</translation>
    </message>
    <message>
        <source>Automatic takes the key that the token names by its key ID, else the keys that fit</source>
        <translation>Automatique prend la clé que le jeton nomme par son ID de clé, sinon les clés qui conviennent</translation>
    </message>
    <message>
        <source>Paste key…</source>
        <translation>Coller une clé…</translation>
    </message>
    <message>
        <source>Add a key as text: JWK, JWKS, PEM, certificate</source>
        <translation>Ajouter une clé en texte&#xa0;: JWK, JWKS, PEM, certificat</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Add the keys of a file: JWK, JWKS, PEM, DER, certificate</source>
        <translation>Ajouter les clés d’un fichier&#xa0;: JWK, JWKS, PEM, DER, certificat</translation>
    </message>
    <message>
        <source>Secret…</source>
        <translation>Secret…</translation>
    </message>
    <message>
        <source>Add the secret of an HMAC: text, base64, base64url or hex</source>
        <translation>Ajouter le secret d’un HMAC&#xa0;: texte, base64, base64url ou hex</translation>
    </message>
    <message>
        <source>Automatic (keyring)</source>
        <translation>Automatique (trousseau)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No key yet: without one a signature cannot be checked. Keys are kept until the program ends.</source>
        <translation>Pas encore de clé&#xa0;: sans elle, une signature ne peut pas être vérifiée. Les clés sont gardées jusqu’à la fin du programme.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeyChoiceList</name>
    <message>
        <source>Keys that were found</source>
        <translation>Clés trouvées</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeyDelegate</name>
    <message>
        <source>Name of the key</source>
        <translation>Nom de la clé</translation>
    </message>
    <message>
        <source>its own name</source>
        <translation>son propre nom</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeyDialog</name>
    <message>
        <source>Add keys</source>
        <translation>Ajouter des clés</translation>
    </message>
    <message>
        <source>&amp;Paste keys in any form, or drop a file: JWK, JWKS, PEM, certificate, PKCS #12, OpenSSH.</source>
        <translation>C&amp;ollez des clés sous toute forme, ou déposez un fichier&#xa0;: JWK, JWKS, PEM, certificat, PKCS #12, OpenSSH.</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>O&amp;uvrir un fichier…</translation>
    </message>
    <message>
        <source>Read the keys of a file</source>
        <translation>Lire les clés d’un fichier</translation>
    </message>
    <message>
        <source>It is a &amp;secret…</source>
        <translation>C’est un &amp;secret…</translation>
    </message>
    <message>
        <source>Use this text as the secret of an HMAC</source>
        <translation>Utiliser ce texte comme secret d’un HMAC</translation>
    </message>
    <message>
        <source>Pass p&amp;hrase</source>
        <translation>P&amp;hrase secrète</translation>
    </message>
    <message>
        <source>Opens what is encrypted; it is not kept</source>
        <translation>Ouvre ce qui est chiffré&#xa0;; elle n’est pas conservée</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>optional; else the key ID</source>
        <translation>facultatif&#xa0;; sinon l’ID de clé</translation>
    </message>
    <message>
        <source>What the keyring calls it</source>
        <translation>Comment le trousseau l’appelle</translation>
    </message>
    <message>
        <source>&amp;Follow this file: read it again whenever it changes</source>
        <translation>Suivre ce &amp;fichier&#xa0;: le relire à chaque changement</translation>
    </message>
    <message>
        <source>The file stays where it is and is read at each start; nothing of it is copied</source>
        <translation>Le fichier reste où il est et est lu à chaque démarrage&#xa0;; rien n’en est copié</translation>
    </message>
    <message>
        <source>&amp;Keep in the system key store</source>
        <translation>&amp;Conserver dans le magasin de clés du système</translation>
    </message>
    <message>
        <source>They are there again at the next start</source>
        <translation>Elles seront là au prochain démarrage</translation>
    </message>
    <message>
        <source>No key store is at hand: keys stay until the program ends</source>
        <translation>Aucun magasin de clés disponible&#xa0;: les clés restent jusqu’à la fin du programme</translation>
    </message>
    <message>
        <source>Add the keys of %1</source>
        <translation>Ajouter les clés de %1</translation>
    </message>
    <message>
        <source>Open keys</source>
        <translation>Ouvrir des clés</translation>
    </message>
    <message>
        <source>This is more than %L1 characters: not a key.</source>
        <translation>Cela fait plus de %L1 caractères&#xa0;: pas une clé.</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>collée</translation>
    </message>
    <message>
        <source>Waiting for a key.</source>
        <translation>En attente d’une clé.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Follow file</source>
        <translation>Suivre le fichier</translation>
    </message>
    <message numerus="yes">
        <source>Add %n keys</source>
        <translation>
            <numerusform>Ajouter %n clé</numerusform>
            <numerusform>Ajouter %n clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Ajouter la clé</translation>
    </message>
    <message>
        <source>Add what was recognised (%1)</source>
        <translation>Ajouter ce qui a été reconnu (%1)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Laissées de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is followed</source>
        <translation>%1 est suivi</translation>
    </message>
    <message numerus="yes">
        <source>%n keys added</source>
        <translation>
            <numerusform>%n clé ajoutée</numerusform>
            <numerusform>%n clés ajoutées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeyDialogs</name>
    <message>
        <source>made here</source>
        <translation>créée ici</translation>
    </message>
    <message>
        <source>New key: %1</source>
        <translation>Nouvelle clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open a key</source>
        <translation>Ouvrir une clé</translation>
    </message>
    <message>
        <source>Secret added</source>
        <translation>Secret ajouté</translation>
    </message>
    <message>
        <source>Making a key…</source>
        <translation>Création d’une clé…</translation>
    </message>
    <message>
        <source>Rename key</source>
        <translation>Renommer la clé</translation>
    </message>
    <message>
        <source>Name in the keyring; empty brings back its own</source>
        <translation>Nom dans le trousseau&#xa0;; vide rétablit le sien</translation>
    </message>
    <message>
        <source>Key %1 removed</source>
        <translation>Clé %1 retirée</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeysActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Add keys as text or from a file: JWK, JWKS, PEM, certificate, PKCS #12, OpenSSH</source>
        <translation>Ajouter des clés en texte ou d’un fichier&#xa0;: JWK, JWKS, PEM, certificat, PKCS #12, OpenSSH</translation>
    </message>
    <message>
        <source>Add &amp;Secret…</source>
        <translation>Ajouter un &amp;secret…</translation>
    </message>
    <message>
        <source>Add the secret of an HMAC</source>
        <translation>Ajouter le secret d’un HMAC</translation>
    </message>
    <message>
        <source>&amp;New Key…</source>
        <translation>&amp;Nouvelle clé…</translation>
    </message>
    <message>
        <source>Make a key: RSA, EC, Ed25519, Ed448 or a secret</source>
        <translation>Créer une clé&#xa0;: RSA, EC, Ed25519, Ed448 ou un secret</translation>
    </message>
    <message>
        <source>&amp;Fetch…</source>
        <translation>Récu&amp;pérer…</translation>
    </message>
    <message>
        <source>Fetch the public keys of a server: its JWKS, discovery document or issuer</source>
        <translation>Récupérer les clés publiques d’un serveur&#xa0;: son JWKS, son document de découverte ou son émetteur</translation>
    </message>
    <message>
        <source>&amp;Filter Keys</source>
        <translation>&amp;Filtrer les clés</translation>
    </message>
    <message>
        <source>Type what to look for</source>
        <translation>Saisissez ce que vous cherchez</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Give the key another name</source>
        <translation>Donner un autre nom à la clé</translation>
    </message>
    <message>
        <source>&amp;Keep in the System Key Store</source>
        <translation>&amp;Conserver dans le magasin de clés du système</translation>
    </message>
    <message>
        <source>Keep the selected keys: they are there again at the next start</source>
        <translation>Conserver les clés sélectionnées&#xa0;: elles seront là au prochain démarrage</translation>
    </message>
    <message>
        <source>Keep for &amp;This Run Only</source>
        <translation>Seulemen&amp;t pour cette exécution</translation>
    </message>
    <message>
        <source>The system key store forgets the selected keys; they are gone when the program ends</source>
        <translation>Le magasin de clés du système oublie les clés sélectionnées&#xa0;; elles disparaissent à la fin du programme</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write the selected keys to a file: JWK, JWKS, PEM</source>
        <translation>Écrire les clés sélectionnées dans un fichier&#xa0;: JWK, JWKS, PEM</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Take the selected keys out of the keyring; it can be undone</source>
        <translation>Retirer les clés sélectionnées du trousseau&#xa0;; annulable</translation>
    </message>
    <message>
        <source>&amp;Undo Delete</source>
        <translation>Ann&amp;uler la suppression</translation>
    </message>
    <message>
        <source>Bring back what was deleted last</source>
        <translation>Rétablir ce qui a été supprimé en dernier</translation>
    </message>
    <message>
        <source>Si&amp;gn in Craft</source>
        <translation>Si&amp;gner dans Composer</translation>
    </message>
    <message>
        <source>Make tokens that this key signs</source>
        <translation>Créer des jetons que cette clé signe</translation>
    </message>
    <message>
        <source>&amp;Use in Inspect</source>
        <translation>Utiliser &amp;dans Inspecter</translation>
    </message>
    <message>
        <source>Check the token in Inspect with this key alone</source>
        <translation>Vérifier le jeton dans Inspecter avec cette seule clé</translation>
    </message>
    <message>
        <source>Copy &amp;Public Part</source>
        <translation>Copier la partie pu&amp;blique</translation>
    </message>
    <message>
        <source>Copy the public part in the form that is shown</source>
        <translation>Copier la partie publique sous la forme affichée</translation>
    </message>
    <message>
        <source>Copy Pri&amp;vate Part</source>
        <translation>Copier la partie pri&amp;vée</translation>
    </message>
    <message>
        <source>Copy the private part; the clipboard is cleared after a while</source>
        <translation>Copier la partie privée&#xa0;; le presse-papiers est effacé après un moment</translation>
    </message>
    <message>
        <source>Copy &amp;Thumbprint</source>
        <translation>Copier l’e&amp;mpreinte</translation>
    </message>
    <message>
        <source>Copy the SHA-256 thumbprint (RFC 7638)</source>
        <translation>Copier l’empreinte SHA-256 (RFC 7638)</translation>
    </message>
    <message>
        <source>Show &amp;Private Part</source>
        <translation>&amp;Afficher la partie privée</translation>
    </message>
    <message>
        <source>Show the private part for a while, or hide it</source>
        <translation>Afficher un moment la partie privée, ou la masquer</translation>
    </message>
    <message>
        <source>Thumbprint copied</source>
        <translation>Empreinte copiée</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <translation>Le presse-papiers ne contient pas de texte</translation>
    </message>
    <message>
        <source>Public part copied</source>
        <translation>Partie publique copiée</translation>
    </message>
    <message>
        <source>Public parts copied as a JWK Set</source>
        <translation>Parties publiques copiées en JWK Set</translation>
    </message>
    <message>
        <source>Private part copied; the clipboard is cleared after a while</source>
        <translation>Partie privée copiée&#xa0;; le presse-papiers est effacé après un moment</translation>
    </message>
    <message>
        <source>Unlock the file</source>
        <translation>Déverrouiller le fichier</translation>
    </message>
    <message>
        <source>Pass phrase; it is remembered until the program ends, and written nowhere</source>
        <translation>Phrase secrète&#xa0;; elle est retenue jusqu’à la fin du programme, et écrite nulle part</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
    <message numerus="yes">
        <source>%n keys added</source>
        <translation>
            <numerusform>%n clé ajoutée</numerusform>
            <numerusform>%n clés ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>keys</source>
        <translation>clés</translation>
    </message>
    <message>
        <source>No form holds these keys together: export pairs of keys and secrets one by one.</source>
        <translation>Aucune forme ne contient ces clés ensemble&#xa0;: exportez les paires de clés et les secrets un par un.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeysPage</name>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nouvelle clé…</translation>
    </message>
    <message>
        <source>Fetch…</source>
        <translation>Récupérer…</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>Filtrer les clés</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Shows the keys that hold every word: name, key ID, algorithm, thumbprint, … (Ctrl+F)</source>
        <translation>Montre les clés qui contiennent chaque mot&#xa0;: nom, ID de clé, algorithme, empreinte, … (Ctrl+F)</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Pas encore de clés</translation>
    </message>
    <message>
        <source>Paste one (Ctrl+V), drop a file here, or make a new one.
JWK, JWKS, PEM, certificates, PKCS #12 and OpenSSH keys are read. Private parts are written nowhere unless you keep them in the system key store.</source>
        <translation>Collez-en une (Ctrl+V), déposez un fichier ici, ou créez-en une.
Les clés JWK, JWKS, PEM, les certificats, PKCS #12 et OpenSSH sont lus. Les parties privées ne sont écrites nulle part, sauf si vous les conservez dans le magasin de clés du système.</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Essayer un exemple</translation>
    </message>
    <message>
        <source>Adds the public key that verifies the sample token of Inspect</source>
        <translation>Ajoute la clé publique qui vérifie le jeton d’exemple d’Inspecter</translation>
    </message>
    <message>
        <source>Kept in the system key store</source>
        <translation>Conservée dans le magasin de clés du système</translation>
    </message>
    <message>
        <source>Kept for this run only</source>
        <translation>Conservée pour cette exécution seulement</translation>
    </message>
    <message>
        <source>No key holds “%1”.</source>
        <translation>Aucune clé ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n keys</source>
        <translation>
            <numerusform>%1 sur %n clé</numerusform>
            <numerusform>%1 sur %n clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n clé</numerusform>
            <numerusform>%n clés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n keys added</source>
        <translation>
            <numerusform>%n clé ajoutée</numerusform>
            <numerusform>%n clés ajoutées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeysView</name>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KitActions</name>
    <message>
        <source>&amp;Run the Kit</source>
        <translation>Exécute&amp;r le kit</translation>
    </message>
    <message>
        <source>Send each chosen token to the address once</source>
        <translation>Envoyer une fois chaque jeton choisi à l’adresse</translation>
    </message>
    <message>
        <source>Ca&amp;ncel the Run</source>
        <translation>A&amp;nnuler l’exécution</translation>
    </message>
    <message>
        <source>End the run; what was answered stays</source>
        <translation>Terminer l’exécution&#xa0;; ce qui a été répondu reste</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>&amp;Options…</translation>
    </message>
    <message>
        <source>Choose token, key and leeway, and how the requests are made</source>
        <translation>Choisir le jeton, la clé et la tolérance, et la forme des requêtes</translation>
    </message>
    <message>
        <source>&amp;Export Kit…</source>
        <translation>&amp;Exporter le kit…</translation>
    </message>
    <message>
        <source>Write the chosen tokens to a file for other tools; it can be read by you alone</source>
        <translation>Écrire les jetons choisis dans un fichier pour d’autres outils&#xa0;; il n’est lisible que par vous</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>Enregistrer le ra&amp;pport…</translation>
    </message>
    <message>
        <source>Write what the run came to as HTML, Markdown or JUnit XML; no token is in it</source>
        <translation>Écrire le résultat de l’exécution en HTML, Markdown ou JUnit XML&#xa0;; aucun jeton n’y figure</translation>
    </message>
    <message>
        <source>&amp;Inspect Token</source>
        <translation>&amp;Inspecter le jeton</translation>
    </message>
    <message>
        <source>Look at the token of this row on the Inspect page</source>
        <translation>Examiner le jeton de cette ligne sur la page Inspecter</translation>
    </message>
    <message>
        <source>&amp;Copy Token</source>
        <translation>&amp;Copier le jeton</translation>
    </message>
    <message>
        <source>Copy the token of this row, made anew; the clipboard is cleared after a while</source>
        <translation>Copier le jeton de cette ligne, recréé&#xa0;; le presse-papiers est effacé après un moment</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copier pour c&amp;url</translation>
    </message>
    <message>
        <source>Copy the request of this row as a command of curl; the clipboard is cleared after a while</source>
        <translation>Copier la requête de cette ligne comme commande curl&#xa0;; le presse-papiers est effacé après un moment</translation>
    </message>
    <message>
        <source>Inspect token</source>
        <translation>Inspecter le jeton</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copier le jeton</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Type where the tokens are sent</source>
        <translation>Saisissez où les jetons sont envoyés</translation>
    </message>
    <message>
        <source>&amp;Filter Rows</source>
        <translation>&amp;Filtrer les lignes</translation>
    </message>
    <message>
        <source>Type what to look for</source>
        <translation>Saisissez ce que vous cherchez</translation>
    </message>
    <message>
        <source>Only What &amp;Differs</source>
        <translation>Seulement les &amp;différences</translation>
    </message>
    <message>
        <source>Show only the rows that came out otherwise than they must</source>
        <translation>Montrer seulement les lignes dont le résultat n’est pas celui attendu</translation>
    </message>
    <message>
        <source>Choose &amp;All Shown</source>
        <translation>Choisir &amp;tout l’affichage</translation>
    </message>
    <message>
        <source>Choose every row that is shown, attacks too</source>
        <translation>Choisir chaque ligne affichée, attaques comprises</translation>
    </message>
    <message>
        <source>Choose N&amp;one Shown</source>
        <translation>Ne ch&amp;oisir aucune affichée</translation>
    </message>
    <message>
        <source>Leave out every row that is shown</source>
        <translation>Écarter chaque ligne affichée</translation>
    </message>
    <message>
        <source>Choose &amp;Recommended</source>
        <translation>Choisir les recom&amp;mandées</translation>
    </message>
    <message>
        <source>Choose all but attacks that are to be asked for and questions of taste</source>
        <translation>Choisir tout sauf les attaques à demander et les questions de goût</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Token copied; the clipboard is cleared after a while</source>
        <translation>Jeton copié&#xa0;; le presse-papiers est effacé après un moment</translation>
    </message>
    <message>
        <source>Command copied; the clipboard is cleared after a while</source>
        <translation>Commande copiée&#xa0;; le presse-papiers est effacé après un moment</translation>
    </message>
    <message>
        <source>Export the kit</source>
        <translation>Exporter le kit</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KitDetails</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui cloche</translation>
    </message>
    <message>
        <source>Why it must fare so</source>
        <translation>Pourquoi ce résultat est attendu</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Ce qui est revenu</translation>
    </message>
    <message>
        <source>Beginning of the answer</source>
        <translation>Début de la réponse</translation>
    </message>
    <message>
        <source>Here stands why a row must be accepted or refused, and what came back.</source>
        <translation>Ici s’affichent la raison pour laquelle une ligne doit être acceptée ou refusée, et ce qui est revenu.</translation>
    </message>
    <message>
        <source>Must be %1.</source>
        <translation>Attendu&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KitView</name>
    <message>
        <source>Variants of the token</source>
        <translation>Variantes du jeton</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::LifetimeEditor</name>
    <message>
        <source>How long after the instant of issue: 15m, 1h30m, 7d; with a minus, before it</source>
        <translation>Combien de temps après l’instant d’émission&#xa0;: 15m, 1h30m, 7d&#xa0;; avec un moins, avant</translation>
    </message>
    <message>
        <source>Longer by this</source>
        <translation>Prolonger d’autant</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ListEdit</name>
    <message>
        <source>add…</source>
        <translation>ajouter…</translation>
    </message>
    <message>
        <source>Take this out of the list</source>
        <translation>Retirer ceci de la liste</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Clés</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a file that holds a token or a key</source>
        <translation>Ouvrir un fichier contenant un jeton ou une clé</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>&amp;Icons Alone in the Navigation</source>
        <translation>&amp;Icônes seules dans la navigation</translation>
    </message>
    <message>
        <source>Show the navigation as icons alone</source>
        <translation>Montrer la navigation en icônes seules</translation>
    </message>
    <message>
        <source>Open a token or a key</source>
        <translation>Ouvrir un jeton ou une clé</translation>
    </message>
    <message>
        <source>Move it again</source>
        <translation>La déplacer de nouveau</translation>
    </message>
    <message>
        <source>A token or secret that was copied here is taken from the clipboard then, unless something else was copied since.</source>
        <translation>Un jeton ou un secret copié ici est alors retiré du presse-papiers, sauf si autre chose a été copié depuis.</translation>
    </message>
    <message>
        <source>The clipboard holds a token.</source>
        <translation>Le presse-papiers contient un jeton.</translation>
    </message>
    <message>
        <source>Inspect it</source>
        <translation>L’inspecter</translation>
    </message>
    <message numerus="yes">
        <source>Clipboard clears in %n s</source>
        <translation>
            <numerusform>Presse-papiers effacé dans %n s</numerusform>
            <numerusform>Presse-papiers effacé dans %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>Colours, language, times, clipboard, history and network</source>
        <translation>Couleurs, langue, heures, presse-papiers, historique et réseau</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::MakeManyDialog</name>
    <message>
        <source>&amp;Number of tokens</source>
        <translation>&amp;Nombre de jetons</translation>
    </message>
    <message>
        <source>One for each &amp;row of a CSV file</source>
        <translation>Un pour chaque &amp;ligne d’un fichier CSV</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Les créer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Make many tokens</source>
        <translation>Créer de nombreux jetons</translation>
    </message>
    <message>
        <source>Number of tokens</source>
        <translation>Nombre de jetons</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Fichier CSV</translation>
    </message>
    <message>
        <source>a file whose first row names the columns</source>
        <translation>un fichier dont la première ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <source>one token a line</source>
        <translation>un jeton par ligne</translation>
    </message>
    <message>
        <source>Values of the form may hold placeholders that each token fills in anew: {{n}} counts from 1, {{uuid}} is a new identifier, and {{column}} takes the value of that column of the CSV file. For example user-{{n}} as sub, and {{uuid}} as jti.</source>
        <translation>Les valeurs du formulaire peuvent contenir des espaces réservés que chaque jeton remplit à sa façon&#xa0;: {{n}} compte à partir de 1, {{uuid}} est un nouvel identifiant, et {{column}} prend la valeur de cette colonne du fichier CSV. Par exemple user-{{n}} comme sub, et {{uuid}} comme jti.</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Jetons d’accès</translation>
    </message>
    <message>
        <source>Refresh tokens</source>
        <translation>Jetons d’actualisation</translation>
    </message>
    <message>
        <source>Which tokens</source>
        <translation>Quels jetons</translation>
    </message>
    <message>
        <source>&amp;File to write</source>
        <translation>&amp;Fichier à écrire</translation>
    </message>
    <message>
        <source>%L1 of %L2 made</source>
        <translation>%L1 sur %L2 créés</translation>
    </message>
    <message>
        <source>Choose the file to write.</source>
        <translation>Choisissez le fichier à écrire.</translation>
    </message>
    <message>
        <source>Choose the CSV file.</source>
        <translation>Choisissez le fichier CSV.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tables (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ManualView</name>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Leaves the pages that have all of these words; Enter goes to the next place (Ctrl+F)</source>
        <translation>Ne laisse que les pages qui contiennent tous ces mots&#xa0;; Entrée mène à l’occurrence suivante (Ctrl+F)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 – Manual</source>
        <translation>%1 – Manuel</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::MaterialCard</name>
    <message>
        <source>Public part</source>
        <translation>Partie publique</translation>
    </message>
    <message>
        <source>JWK</source>
        <translation>JWK</translation>
    </message>
    <message>
        <source>As a JSON Web Key (RFC 7517)</source>
        <translation>En JSON Web Key (RFC 7517)</translation>
    </message>
    <message>
        <source>PEM</source>
        <translation>PEM</translation>
    </message>
    <message>
        <source>As PEM: SubjectPublicKeyInfo, or PKCS #8 for the private part</source>
        <translation>En PEM&#xa0;: SubjectPublicKeyInfo, ou PKCS #8 pour la partie privée</translation>
    </message>
    <message>
        <source>Copy public</source>
        <translation>Copier publique</translation>
    </message>
    <message>
        <source>Copy the public part as it is shown</source>
        <translation>Copier la partie publique telle qu’affichée</translation>
    </message>
    <message>
        <source>Copy private</source>
        <translation>Copier privée</translation>
    </message>
    <message>
        <source>Copy the private part, marked as secret; the clipboard is cleared after a while</source>
        <translation>Copier la partie privée, marquée comme secrète&#xa0;; le presse-papiers est effacé après un moment</translation>
    </message>
    <message>
        <source>Show private part</source>
        <translation>Afficher la privée</translation>
    </message>
    <message numerus="yes">
        <source>Hides in %n s</source>
        <translation>
            <numerusform>Masquage dans %n s</numerusform>
            <numerusform>Masquage dans %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Private part</source>
        <translation>Partie privée</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copier le secret</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Afficher le secret</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide it now</source>
        <translation>La masquer maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Show it for %n s: see that nobody looks over your shoulder</source>
        <translation>
            <numerusform>L’afficher pendant %n s&#xa0;: veillez à ce que personne ne regarde par-dessus votre épaule</numerusform>
            <numerusform>L’afficher pendant %n s&#xa0;: veillez à ce que personne ne regarde par-dessus votre épaule</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Rien à afficher.</translation>
    </message>
    <message>
        <source>A secret has no public part: whoever has it can sign. It is shown on request alone.</source>
        <translation>Un secret n’a pas de partie publique&#xa0;: qui le possède peut signer. Il n’est affiché que sur demande.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Nothing is sent by itself. These allow what you may ask for:</source>
        <translation>Rien n’est envoyé de soi-même. Ces réglages autorisent ce que vous pouvez demander&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Fetch keys from other machines</source>
        <translation>&amp;Récupérer des clés d’autres machines</translation>
    </message>
    <message>
        <source>JWK Sets and discovery documents, when you press Fetch.</source>
        <translation>JWK Sets et documents de découverte, quand vous appuyez sur Récupérer.</translation>
    </message>
    <message>
        <source>Run the test &amp;kit against other machines</source>
        <translation>Exécuter le &amp;kit de test sur d’autres machines</translation>
    </message>
    <message>
        <source>When you press Run, and have typed the name of the host.</source>
        <translation>Quand vous appuyez sur Exécuter, après avoir saisi le nom de l’hôte.</translation>
    </message>
    <message>
        <source>This machine (127.0.0.1, ::1, localhost) needs no leave. The command line is not affected.</source>
        <translation>Cette machine (127.0.0.1, ::1, localhost) n’exige aucune autorisation. La ligne de commande n’est pas concernée.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::NewKeyDialog</name>
    <message>
        <source>For signatures &amp;only (use: sig)</source>
        <translation>P&amp;our les signatures seulement (use: sig)</translation>
    </message>
    <message>
        <source>Kee&amp;p in the system key store</source>
        <translation>Conserver dans le magasin de clés du s&amp;ystème</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>It is there again at the next start</source>
        <translation>Elle sera là au prochain démarrage</translation>
    </message>
    <message>
        <source>No key store is at hand: it is kept until the program ends</source>
        <translation>Aucun magasin de clés disponible&#xa0;: elle est gardée jusqu’à la fin du programme</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>What the key is, and what it signs with</source>
        <translation>Ce qu’est la clé, et avec quoi elle signe</translation>
    </message>
    <message>
        <source>More bits are slower to make and to use</source>
        <translation>Plus de bits&#xa0;: création et usage plus lents</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> octets</translation>
    </message>
    <message>
        <source>RFC 7518 wants 32 bytes for HS256, 48 for HS384, 64 for HS512</source>
        <translation>La RFC 7518 veut 32 octets pour HS256, 48 pour HS384, 64 pour HS512</translation>
    </message>
    <message>
        <source>One algorithm is written into the key, which is then refused for others</source>
        <translation>Un seul algorithme est inscrit dans la clé, qui est alors refusée pour les autres</translation>
    </message>
    <message>
        <source>optional: dev-2026, local, …</source>
        <translation>facultatif&#xa0;: dev-2026, local, …</translation>
    </message>
    <message>
        <source>What the keyring calls it</source>
        <translation>Comment le trousseau l’appelle</translation>
    </message>
    <message>
        <source>The kid that tokens name it by</source>
        <translation>Le kid par lequel les jetons la nomment</translation>
    </message>
    <message>
        <source>Own key ID</source>
        <translation>ID de clé propre</translation>
    </message>
    <message>
        <source>Says in the key that it is not for encryption</source>
        <translation>Dit dans la clé qu’elle n’est pas pour le chiffrement</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>Tai&amp;lle</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>Lon&amp;gueur</translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>&amp;Algorithme</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Key &amp;ID</source>
        <translation>&amp;ID de clé</translation>
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
        <translation>tout ce qui convient</translation>
    </message>
    <message>
        <source>SHA-256 thumbprint (RFC 7638)</source>
        <translation>Empreinte SHA-256 (RFC 7638)</translation>
    </message>
    <message>
        <source>The same as the name</source>
        <translation>Le même que le nom</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Un autre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>key ID</source>
        <translation>ID de clé</translation>
    </message>
    <message>
        <source>Making it: large RSA keys take some seconds. Cancel drops it.</source>
        <translation>Création en cours&#xa0;: les grandes clés RSA prennent quelques secondes. Annuler l’abandonne.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this notice (Escape)</source>
        <translation>Fermer cet avis (Échap)</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::OfferBar</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::OfflineMark</name>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Nothing that is shown here leaves this machine. No connection is open, and none is opened unless you ask for it.</source>
        <translation>Rien de ce qui est affiché ici ne quitte cette machine. Aucune connexion n’est ouverte, et aucune ne l’est sans que vous le demandiez.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Interrogation de %1</translation>
    </message>
    <message>
        <source>A connection that you asked for is open. No token and no key is sent.</source>
        <translation>Une connexion que vous avez demandée est ouverte. Aucun jeton ni aucune clé n’est envoyé.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::OptionsDialog</name>
    <message>
        <source>Options of the test kit</source>
        <translation>Options du kit de test</translation>
    </message>
    <message>
        <source>The token that the variants are made from</source>
        <translation>Le jeton dont sont faites les variantes</translation>
    </message>
    <message>
        <source>Whichever was changed last</source>
        <translation>Celui modifié en dernier</translation>
    </message>
    <message>
        <source>The token in Inspect</source>
        <translation>Le jeton dans Inspecter</translation>
    </message>
    <message>
        <source>The form of Craft</source>
        <translation>Le formulaire de Composer</translation>
    </message>
    <message>
        <source>The key that signs; your server must trust it</source>
        <translation>La clé qui signe&#xa0;; votre serveur doit s’y fier</translation>
    </message>
    <message>
        <source>The key of the token</source>
        <translation>La clé du jeton</translation>
    </message>
    <message>
        <source>How long beyond exp, and before nbf, your server still accepts a token</source>
        <translation>Combien de temps après exp, et avant nbf, votre serveur accepte encore un jeton</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Where the server looks for the token</source>
        <translation>Où le serveur cherche le jeton</translation>
    </message>
    <message>
        <source>Authorization: Bearer</source>
        <translation>Authorization: Bearer</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Query parameter</source>
        <translation>Paramètre de requête</translation>
    </message>
    <message>
        <source>Form field</source>
        <translation>Champ de formulaire</translation>
    </message>
    <message>
        <source>JSON member</source>
        <translation>Membre JSON</translation>
    </message>
    <message>
        <source>Name of the header, cookie, parameter, field or member</source>
        <translation>Nom de l’en-tête, du cookie, du paramètre, du champ ou du membre</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nom de l’emplacement</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Sent with each request; kept until the program ends, written nowhere</source>
        <translation>Envoyé avec chaque requête&#xa0;; gardé jusqu’à la fin du programme, écrit nulle part</translation>
    </message>
    <message>
        <source>Statuses that mean that the token was accepted, like 200-299,304</source>
        <translation>Statuts qui signifient que le jeton a été accepté, comme 200-299,304</translation>
    </message>
    <message>
        <source>Statuses that mean that the token was refused, like 401,403</source>
        <translation>Statuts qui signifient que le jeton a été refusé, comme 401,403</translation>
    </message>
    <message>
        <source>Requests under way at a time</source>
        <translation>Requêtes simultanées</translation>
    </message>
    <message>
        <source>Requests begun in a second; 0 for no limit</source>
        <translation>Requêtes lancées par seconde&#xa0;; 0 pour aucune limite</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>How long each request may take</source>
        <translation>Durée maximale de chaque requête</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>&amp;Made from</source>
        <translation>À parti&amp;r de</translation>
    </message>
    <message>
        <source>&amp;Signed with</source>
        <translation>&amp;Signés avec</translation>
    </message>
    <message>
        <source>&amp;Leeway of the server</source>
        <translation>To&amp;lérance du serveur</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>&amp;Token goes into</source>
        <translation>Empla&amp;cement du jeton</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>En-tête&amp;s</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>Corp&amp;s</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>r&amp;efused is</source>
        <translation>r&amp;efus&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Accepted is</source>
        <translation>&amp;Acceptation&#xa0;:</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>per se&amp;cond</source>
        <translation>par secon&amp;de</translation>
    </message>
    <message>
        <source>t&amp;ime limit</source>
        <translation>déla&amp;i</translation>
    </message>
    <message>
        <source>At a tim&amp;e</source>
        <translation>À la f&amp;ois</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::OthersView</name>
    <message>
        <source>Answers of other libraries</source>
        <translation>Réponses d’autres bibliothèques</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::OutcomeBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Watch the former tokens again</source>
        <translation>Surveiller à nouveau les anciens jetons</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this notice (Escape)</source>
        <translation>Fermer cet avis (Échap)</translation>
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
        <translation>Mis en forme</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Laid out for reading; order, numbers and escapes as received</source>
        <translation>Mis en page pour la lecture&#xa0;; ordre, nombres et échappements tels que reçus</translation>
    </message>
    <message>
        <source>Exactly the bytes that were signed</source>
        <translation>Exactement les octets qui ont été signés</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>%1 that are not UTF-8 text</source>
        <comment>size</comment>
        <translation>%1 qui ne sont pas du texte UTF-8</translation>
    </message>
    <message>
        <source>%1 of JSON</source>
        <comment>size</comment>
        <translation>%1 de JSON</translation>
    </message>
    <message>
        <source>No payload can be shown</source>
        <translation>Aucune charge utile ne peut être affichée</translation>
    </message>
    <message>
        <source>%1 of text that is no JSON</source>
        <comment>size</comment>
        <translation>%1 de texte qui n’est pas du JSON</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>&amp;Clipboard</source>
        <translation>&amp;Presse-papiers</translation>
    </message>
    <message>
        <source>So long after it was copied a token or secret is taken from the clipboard, unless something else was copied since.</source>
        <translation>Délai après lequel un jeton ou un secret copié est retiré du presse-papiers, sauf si autre chose a été copié depuis.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>&amp;Keep the history on the disk</source>
        <translation>&amp;Conserver l’historique sur le disque</translation>
    </message>
    <message>
        <source>Off: the tokens that were seen go when the program ends. On: they are encrypted with a key from the system key store.</source>
        <translation>Désactivé&#xa0;: les jetons vus disparaissent à la fin du programme. Activé&#xa0;: ils sont chiffrés avec une clé du magasin de clés du système.</translation>
    </message>
    <message>
        <source>&amp;Days in the history</source>
        <translation>&amp;Jours dans l’historique</translation>
    </message>
    <message>
        <source>What is older is removed.</source>
        <translation>Ce qui est plus ancien est supprimé.</translation>
    </message>
    <message>
        <source>&amp;Forget Everything…</source>
        <translation>Tout &amp;oublier…</translation>
    </message>
    <message>
        <source>Choose what is removed from this machine</source>
        <translation>Choisir ce qui est supprimé de cette machine</translation>
    </message>
    <message>
        <source>Shows all that is kept on this machine, and removes what you choose.</source>
        <translation>Montre tout ce qui est conservé sur cette machine, et supprime ce que vous choisissez.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::RaceCard</name>
    <message>
        <source>Race</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the outcome of the race</source>
        <translation>Fermer le résultat de la course</translation>
    </message>
    <message>
        <source>Outcome of the race</source>
        <translation>Résultat de la course</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::RawJsonView</name>
    <message>
        <source>Indent</source>
        <translation>Indenter</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacter</translation>
    </message>
    <message>
        <source>Header as JSON</source>
        <translation>En-tête en JSON</translation>
    </message>
    <message>
        <source>Claims as JSON</source>
        <translation>Claims en JSON</translation>
    </message>
    <message>
        <source>Lay the text out for reading. The token holds it as it stands here</source>
        <translation>Mettre le texte en page pour la lecture. Le jeton le contient tel qu’il est ici</translation>
    </message>
    <message>
        <source>Take out the white space between values</source>
        <translation>Retirer les espaces entre les valeurs</translation>
    </message>
    <message>
        <source>%1. The form stays as it was.</source>
        <translation>%1. Le formulaire reste tel qu’il était.</translation>
    </message>
    <message>
        <source>A value of the form is refused and not shown here.</source>
        <translation>Une valeur du formulaire est refusée et n’est pas affichée ici.</translation>
    </message>
    <message>
        <source>%1, signed exactly as they stand here</source>
        <comment>size</comment>
        <translation>%1, signés exactement tels qu’ils sont ici</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ReminderCard</name>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Ask on the &amp;desktop too</source>
        <translation>Demander aussi sur le &amp;bureau</translation>
    </message>
    <message>
        <source>As&amp;k</source>
        <translation>&amp;Demander</translation>
    </message>
    <message>
        <source>Time before the expiry from which the renewal is asked for</source>
        <translation>Délai avant l’expiration à partir duquel le renouvellement est proposé</translation>
    </message>
    <message>
        <source>How long before its expiry a token is amber and its renewal is asked for: 5m, 1h30m, 2d</source>
        <translation>Combien de temps avant son expiration un jeton passe à l’ambre et son renouvellement est proposé&#xa0;: 5m, 1h30m, 2d</translation>
    </message>
    <message>
        <source>before the expiry</source>
        <translation>avant l’expiration</translation>
    </message>
    <message>
        <source>While another program is in front, the question comes as a notification of the desktop, with its answers. Of a token it shows the name alone.</source>
        <translation>Quand un autre programme est au premier plan, la question arrive en notification du bureau, avec ses réponses. D’un jeton, elle ne montre que le nom.</translation>
    </message>
    <message>
        <source>No token is selected.</source>
        <translation>Aucun jeton n’est sélectionné.</translation>
    </message>
    <message>
        <source>Renewed with %1.</source>
        <translation>Renouvelé avec %1.</translation>
    </message>
    <message>
        <source>It cannot be renewed here. %1</source>
        <translation>Il ne peut pas être renouvelé ici. %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::RenewalBar</name>
    <message>
        <source>Renew now</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Renew Now</source>
        <translation>Renouveler maintenant</translation>
    </message>
    <message>
        <source>Issue the tokens that wait for an answer anew</source>
        <translation>Réémettre les jetons qui attendent une réponse</translation>
    </message>
    <message>
        <source>Renew Later</source>
        <translation>Renouveler plus tard</translation>
    </message>
    <message>
        <source>Ask again when half of the time is over</source>
        <translation>Redemander quand la moitié du temps sera écoulée</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Stop Watching What Ends</source>
        <translation>Ne plus surveiller ce qui se termine</translation>
    </message>
    <message>
        <source>Take the tokens that wait for an answer off the list; it can be undone</source>
        <translation>Retirer de la liste les jetons qui attendent une réponse&#xa0;; annulable</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1 renews now, %2 asks again later, %3 stops watching.</source>
        <translation>%1 renouvelle maintenant, %2 redemande plus tard, %3 arrête la surveillance.</translation>
    </message>
    <message>
        <source>It cannot be renewed here. %1</source>
        <translation>Il ne peut pas être renouvelé ici. %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::RenewalNotice</name>
    <message>
        <source>Renew it, or be asked again later.</source>
        <translation>Renouvelez-le, ou soyez sollicité plus tard.</translation>
    </message>
    <message>
        <source>It cannot be renewed here; the window says why.</source>
        <translation>Il ne peut pas être renouvelé ici&#xa0;; la fenêtre dit pourquoi.</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
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
        <translation>La requête et sa réponse</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copier pour c&amp;url</translation>
    </message>
    <message>
        <source>Copy the request as a command of curl; its secrets are variables of the shell</source>
        <translation>Copier la requête comme commande curl&#xa0;; ses secrets sont des variables du shell</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::RequestsCard</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Filtrer les requêtes</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Shows the requests that hold every word: path, status, user, reason, … (Ctrl+F)</source>
        <translation>Montre les requêtes qui contiennent chaque mot&#xa0;: chemin, statut, utilisateur, raison, … (Ctrl+F)</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier pour curl</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Only refused</source>
        <translation>Refus seulement</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Nothing was asked yet. Start the API and log in with curl, or do it here: each step and each refusal is listed with its reason.</source>
        <translation>Rien n’a encore été demandé. Démarrez l’API et connectez-vous avec curl, ou faites-le ici&#xa0;: chaque étape et chaque refus est listé avec sa raison.</translation>
    </message>
    <message>
        <source>Nothing was asked yet. Try:
%1</source>
        <translation>Rien n’a encore été demandé. Essayez&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>Rien n’a été refusé.</translation>
    </message>
    <message>
        <source>No request holds “%1”.</source>
        <translation>Aucune requête ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::RequestsView</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ResponseCard</name>
    <message>
        <source>Copy as</source>
        <translation>Copier en</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>OAuth response</source>
        <translation>Réponse OAuth</translation>
    </message>
    <message>
        <source>OAuth response, tokens abridged</source>
        <translation>Réponse OAuth, jetons abrégés</translation>
    </message>
    <message>
        <source>Copy the tokens as JSON, as a command, or as a program that verifies them</source>
        <translation>Copier les jetons en JSON, en commande, ou en programme qui les vérifie</translation>
    </message>
    <message>
        <source>Write the tokens to a file</source>
        <translation>Écrire les jetons dans un fichier</translation>
    </message>
    <message>
        <source>Nothing to answer with yet</source>
        <translation>Rien encore à répondre</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ResultCard</name>
    <message>
        <source>✓ verified</source>
        <translation>✓ vérifiée</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>non signé</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifiée</translation>
    </message>
    <message>
        <source>✗ not verified</source>
        <translation>✗ non vérifiée</translation>
    </message>
    <message>
        <source>active · %1</source>
        <translation>actif · %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>valid in %1</source>
        <translation>valide dans %1</translation>
    </message>
    <message>
        <source>issued in the future</source>
        <translation>émis dans le futur</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>n’expire jamais</translation>
    </message>
    <message>
        <source>time malformed</source>
        <translation>heure mal formée</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>sans heures</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copier le jeton</translation>
    </message>
    <message>
        <source>Bearer header</source>
        <translation>En-tête Bearer</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspecter</translation>
    </message>
    <message>
        <source>Copy the token; the clipboard is cleared after a while</source>
        <translation>Copier le jeton&#xa0;; le presse-papiers est effacé après un moment</translation>
    </message>
    <message>
        <source>Copy Authorization: Bearer and the token, RFC 6750 §2.1</source>
        <translation>Copier Authorization: Bearer et le jeton, RFC 6750 §2.1</translation>
    </message>
    <message>
        <source>Look at the token on the Inspect page</source>
        <translation>Examiner le jeton sur la page Inspecter</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Jeton d’actualisation</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::RunCard</name>
    <message>
        <source>Run against</source>
        <translation>Exécuter contre</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
    <message>
        <source>A&amp;llow sending to other machines</source>
        <translation>A&amp;utoriser l’envoi à d’autres machines</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progression de l’exécution</translation>
    </message>
    <message>
        <source>Token, key and leeway, and how the requests are made (Ctrl+Shift+O)</source>
        <translation>Jeton, clé et tolérance, et forme des requêtes (Ctrl+Maj+O)</translation>
    </message>
    <message>
        <source>Sets what the settings say under Network; it can be taken back there</source>
        <translation>Modifie le réglage de la section Réseau&#xa0;; il peut y être rétabli</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Method of the requests</source>
        <translation>Méthode des requêtes</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>A route of your API that needs a token. It is remembered without its query, which may hold a secret.</source>
        <translation>Une route de votre API qui exige un jeton. Elle est mémorisée sans sa requête (query), qui peut contenir un secret.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message numerus="yes">
        <source>Run %n tokens</source>
        <translation>
            <numerusform>Exécuter %n jeton</numerusform>
            <numerusform>Exécuter %n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the run; what was answered stays (Esc)</source>
        <translation>Termine l’exécution&#xa0;; ce qui a été répondu reste (Échap)</translation>
    </message>
    <message>
        <source>Sends each chosen token once (Ctrl+Return)</source>
        <translation>Envoie une fois chaque jeton choisi (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SecretDialog</name>
    <message>
        <source>Add a secret</source>
        <translation>Ajouter un secret</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secret</translation>
    </message>
    <message>
        <source>The secret that signs HS256, HS384 and HS512. Kept until the program ends</source>
        <translation>Le secret qui signe HS256, HS384 et HS512. Gardé jusqu’à la fin du programme</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>Show the secret while it is typed</source>
        <translation>Afficher le secret pendant la saisie</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
    </message>
    <message>
        <source>How the text stands for the bytes of the secret. Most libraries take the text itself</source>
        <translation>Comment le texte représente les octets du secret. La plupart des bibliothèques prennent le texte lui-même</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>optional: staging, local, …</source>
        <translation>facultatif&#xa0;: staging, local, …</translation>
    </message>
    <message>
        <source>What the keyring calls it</source>
        <translation>Comment le trousseau l’appelle</translation>
    </message>
    <message>
        <source>shorter than RFC 7518 wants for HS256 (256 bits); it works, and is reported</source>
        <translation>plus court que ce que la RFC 7518 veut pour HS256 (256 bits)&#xa0;; cela marche, et c’est signalé</translation>
    </message>
    <message>
        <source>long enough for %1</source>
        <translation>assez long pour %1</translation>
    </message>
    <message>
        <source>Text (UTF-8)</source>
        <translation>Texte (UTF-8)</translation>
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
        <translation>Ajouter le secret</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Type or paste the secret.</source>
        <translation>Saisissez ou collez le secret.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SessionTree</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SessionsActions</name>
    <message>
        <source>&amp;Start the API</source>
        <translation>&amp;Démarrer l’API</translation>
    </message>
    <message>
        <source>Start or stop the local API; it listens on this machine alone</source>
        <translation>Démarrer ou arrêter l’API locale&#xa0;; elle n’écoute que sur cette machine</translation>
    </message>
    <message>
        <source>Copy &amp;Address of the API</source>
        <translation>Copier l&apos;&amp;adresse de l’API</translation>
    </message>
    <message>
        <source>Copy the address of the API</source>
        <translation>Copier l’adresse de l’API</translation>
    </message>
    <message>
        <source>O&amp;ptions of the API…</source>
        <translation>O&amp;ptions de l’API…</translation>
    </message>
    <message>
        <source>Choose the signing key, HTTPS, the pages that may ask, and what access tokens look like</source>
        <translation>Choisir la clé de signature, HTTPS, les pages qui peuvent interroger, et la forme des jetons d’accès</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse copiée</translation>
    </message>
    <message>
        <source>&amp;Log In as the Selected User</source>
        <translation>&amp;Se connecter comme l’utilisateur choisi</translation>
    </message>
    <message>
        <source>Log in without a password, which begins a family of tokens</source>
        <translation>Se connecter sans mot de passe, ce qui ouvre une famille de jetons</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>Exchange the current refresh token of the selected session</source>
        <translation>Échanger le jeton d’actualisation actuel de la session sélectionnée</translation>
    </message>
    <message>
        <source>Re&amp;play a Consumed Token</source>
        <translation>Re&amp;jouer un jeton consommé</translation>
    </message>
    <message>
        <source>Bring a refresh token again that was consumed, as a thief would: the selected one, or the last</source>
        <translation>Présenter à nouveau un jeton d’actualisation consommé, comme le ferait un voleur&#xa0;: celui sélectionné, ou le dernier</translation>
    </message>
    <message>
        <source>Ra&amp;ce Refreshes</source>
        <translation>Cour&amp;se d’actualisations</translation>
    </message>
    <message>
        <source>Exchange one refresh token many times at once, and see who wins</source>
        <translation>Échanger un même jeton d’actualisation de nombreuses fois à la fois, et voir qui gagne</translation>
    </message>
    <message>
        <source>Log &amp;Out</source>
        <translation>Dé&amp;connecter</translation>
    </message>
    <message>
        <source>Revoke the access token until it expires, and its family</source>
        <translation>Révoquer le jeton d’accès jusqu’à son expiration, et sa famille</translation>
    </message>
    <message>
        <source>Re&amp;voke the Family</source>
        <translation>Ré&amp;voquer la famille</translation>
    </message>
    <message>
        <source>End the selected session for good: no token of it is exchanged any more</source>
        <translation>Mettre fin pour de bon à la session sélectionnée&#xa0;: aucun de ses jetons n’est plus échangé</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>Surv&amp;eiller</translation>
    </message>
    <message>
        <source>Put the session on the watch list: it asks to be refreshed in time</source>
        <translation>Mettre la session sur la liste de surveillance&#xa0;: elle demande à être actualisée à temps</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspecter</translation>
    </message>
    <message>
        <source>Look at the newest access token of the session, or at the selected token, on the Inspect page</source>
        <translation>Examiner le jeton d’accès le plus récent de la session, ou le jeton sélectionné, sur la page Inspecter</translation>
    </message>
    <message>
        <source>Copy &amp;Tokens</source>
        <translation>Copier les je&amp;tons</translation>
    </message>
    <message>
        <source>Copy the newest tokens of the session as JSON; the clipboard is cleared after a while</source>
        <translation>Copier en JSON les jetons les plus récents de la session&#xa0;; le presse-papiers est effacé après un moment</translation>
    </message>
    <message>
        <source>&amp;Details of the Request…</source>
        <translation>Détails de la re&amp;quête…</translation>
    </message>
    <message>
        <source>Everything of the selected request and its answer, secrets masked</source>
        <translation>Tout sur la requête sélectionnée et sa réponse, secrets masqués</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copier pour cur&amp;l</translation>
    </message>
    <message>
        <source>Copy the selected request as a command of curl; its secrets are variables of the shell</source>
        <translation>Copier la requête sélectionnée comme commande curl&#xa0;; ses secrets sont des variables du shell</translation>
    </message>
    <message>
        <source>&amp;Filter Requests</source>
        <translation>&amp;Filtrer les requêtes</translation>
    </message>
    <message>
        <source>Type what to look for</source>
        <translation>Saisissez ce que vous cherchez</translation>
    </message>
    <message>
        <source>Only What Was &amp;Refused</source>
        <translation>Seulement les &amp;refus</translation>
    </message>
    <message>
        <source>Show only the requests that were refused</source>
        <translation>Montrer seulement les requêtes qui ont été refusées</translation>
    </message>
    <message>
        <source>C&amp;lear the Log</source>
        <translation>&amp;Vider le journal</translation>
    </message>
    <message>
        <source>Take all requests off the list</source>
        <translation>Retirer toutes les requêtes de la liste</translation>
    </message>
    <message>
        <source>&amp;Export Requests…</source>
        <translation>E&amp;xporter les requêtes…</translation>
    </message>
    <message>
        <source>Write the requests to a file as JSON; no secret is in it</source>
        <translation>Écrire les requêtes en JSON dans un fichier&#xa0;; aucun secret n’y figure</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <translation>Se connecter comme %1</translation>
    </message>
    <message>
        <source>Session %1 is watched</source>
        <translation>La session %1 est surveillée</translation>
    </message>
    <message>
        <source>Copied; the clipboard is cleared after a while</source>
        <translation>Copie faite&#xa0;; le presse-papiers est effacé après un moment</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Commande copiée</translation>
    </message>
    <message>
        <source>Command copied; its secrets are variables of the shell</source>
        <translation>Commande copiée&#xa0;; ses secrets sont des variables du shell</translation>
    </message>
    <message>
        <source>Export the requests</source>
        <translation>Exporter les requêtes</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Stop the API</source>
        <translation>&amp;Arrêter l’API</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SessionsCard</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>How many refreshes race</source>
        <translation>Combien d’actualisations en course</translation>
    </message>
    <message>
        <source>Nobody is logged in. Choose a user above and press Log in as, or start the API and log in with curl.</source>
        <translation>Personne n’est connecté. Choisissez un utilisateur ci-dessus et appuyez sur Se connecter comme, ou démarrez l’API et connectez-vous avec curl.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Surveiller</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message numerus="yes">
        <source>%n older sessions are not shown</source>
        <translation>
            <numerusform>%n session plus ancienne n’est pas affichée</numerusform>
            <numerusform>%n sessions plus anciennes ne sont pas affichées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SessionsPage</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Ajouter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
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
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Every setting is as at the first start</source>
        <translation>Tous les réglages sont comme au premier démarrage</translation>
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
        <translation>maintenant</translation>
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
        <translation>Aucune touche ne fait quoi que ce soit de ce nom.</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search by what it does or by its keys</source>
        <translation>Rechercher par effet ou par touches</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Rechercher dans les raccourcis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SignCard</name>
    <message>
        <source>Make a key</source>
        <translation>Créer une clé</translation>
    </message>
    <message>
        <source>One key for both</source>
        <translation>Une clé pour les deux</translation>
    </message>
    <message>
        <source>Sign with</source>
        <translation>Signer avec</translation>
    </message>
    <message>
        <source>Sign the access token and the refresh token with the same key</source>
        <translation>Signer le jeton d’accès et le jeton d’actualisation avec la même clé</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nouvelle clé…</translation>
    </message>
    <message>
        <source>Make a key, or add one that you have</source>
        <translation>Créer une clé, ou en ajouter une que vous avez</translation>
    </message>
    <message>
        <source>&amp;Make a key…</source>
        <translation>&amp;Créer une clé…</translation>
    </message>
    <message>
        <source>&amp;Paste a key…</source>
        <translation>C&amp;oller une clé…</translation>
    </message>
    <message>
        <source>&amp;Open a key file…</source>
        <translation>Ouvrir un &amp;fichier de clé…</translation>
    </message>
    <message>
        <source>Type a &amp;secret…</source>
        <translation>&amp;Saisir un secret…</translation>
    </message>
    <message>
        <source>A token is signed with a key, and there is none yet. Make one to try with, or add your own; it stays on this machine until the program ends.</source>
        <translation>Un jeton se signe avec une clé, et il n’y en a pas encore. Créez-en une pour essayer, ou ajoutez la vôtre&#xa0;; elle reste sur cette machine jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>A new random secret of 256 bits, for HS256</source>
        <translation>Un nouveau secret aléatoire de 256 bits, pour HS256</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualisation</translation>
    </message>
    <message>
        <source>Key that signs</source>
        <translation>Clé qui signe</translation>
    </message>
    <message>
        <source>Key that signs the refresh token</source>
        <translation>Clé qui signe le jeton d’actualisation</translation>
    </message>
    <message>
        <source>The keys that can sign</source>
        <translation>Les clés qui peuvent signer</translation>
    </message>
    <message>
        <source>Choose a key</source>
        <translation>Choisir une clé</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>What this key can sign with; none makes a token that nobody should accept</source>
        <translation>Ce avec quoi cette clé peut signer&#xa0;; none donne un jeton que personne ne devrait accepter</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SignatureTab</name>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
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
        <translation>Décalages et tolérances</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SkewView</name>
    <message>
        <source>Offsets</source>
        <translation>Décalages</translation>
    </message>
    <message>
        <source>At which instants: seconds, or 5m, 1h30m, −1d, parted by commas. Empty: the usual ones</source>
        <translation>À quels instants&#xa0;: secondes, ou 5m, 1h30m, −1d, séparés par des virgules. Vide&#xa0;: les habituels</translation>
    </message>
    <message>
        <source>Leeways</source>
        <translation>Tolérances</translation>
    </message>
    <message>
        <source>With how much leeway: seconds, or 5m, parted by commas. Empty: the usual ones</source>
        <translation>Avec quelle tolérance&#xa0;: secondes, ou 5m, séparées par des virgules. Vide&#xa0;: les habituelles</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Comptés depuis</translation>
    </message>
    <message>
        <source>What the offsets are counted from; from now, a verifier&apos;s clock is ahead or behind by them</source>
        <translation>Depuis quoi les décalages sont comptés&#xa0;; depuis maintenant, l’horloge d’un vérificateur avance ou retarde d’autant</translation>
    </message>
    <message>
        <source>around exp</source>
        <translation>autour d’exp</translation>
    </message>
    <message>
        <source>around now</source>
        <translation>autour de maintenant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no exp: now</source>
        <translation>pas d’exp&#xa0;: maintenant</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::TestKitPage</name>
    <message>
        <source>Nothing to vary yet</source>
        <translation>Rien encore à varier</translation>
    </message>
    <message>
        <source>Paste a token that your server accepts into Inspect, with its key, or make one in Craft.
The test kit makes some eighty good and bad variants of it, and tells which of them your server takes for the wrong thing.</source>
        <translation>Collez dans Inspecter un jeton que votre serveur accepte, avec sa clé, ou créez-en un dans Composer.
Le kit de test en fait quelque quatre-vingts variantes, bonnes et mauvaises, et dit lesquelles votre serveur prend pour ce qu’elles ne sont pas.</translation>
    </message>
    <message>
        <source>Go to Inspect</source>
        <translation>Aller à Inspecter</translation>
    </message>
    <message>
        <source>Paste a token there</source>
        <translation>Y coller un jeton</translation>
    </message>
    <message>
        <source>Make one in Craft</source>
        <translation>En créer un dans Composer</translation>
    </message>
    <message>
        <source>Fill in a form</source>
        <translation>Remplir un formulaire</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Essayer un exemple</translation>
    </message>
    <message>
        <source>Puts a token into Inspect, and its secret into the keyring</source>
        <translation>Met un jeton dans Inspecter, et son secret dans le trousseau</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Shows the rows that hold every word: name, what is wrong, group, status, … (Ctrl+F)</source>
        <translation>Montre les lignes qui contiennent chaque mot&#xa0;: nom, ce qui cloche, groupe, statut, … (Ctrl+F)</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Différences seules</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose which tokens are run and exported</source>
        <translation>Choisir quels jetons sont exécutés et exportés</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Ajouter une clé…</translation>
    </message>
    <message>
        <source>Paste a secret or a private key, or read one from a file</source>
        <translation>Coller un secret ou une clé privée, ou en lire une dans un fichier</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>En choisir une autre…</translation>
    </message>
    <message>
        <source>Choose another token or key</source>
        <translation>Choisir un autre jeton ou une autre clé</translation>
    </message>
    <message>
        <source>Export kit</source>
        <translation>Exporter le kit</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Making the tokens…</source>
        <translation>Création des jetons…</translation>
    </message>
    <message>
        <source>No key to sign with</source>
        <translation>Pas de clé pour signer</translation>
    </message>
    <message>
        <source>No kit can be made of this</source>
        <translation>Aucun kit ne peut en être fait</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Pas encore exécuté</translation>
    </message>
    <message>
        <source>Nothing was run yet.</source>
        <translation>Rien n’a encore été exécuté.</translation>
    </message>
    <message>
        <source>No row came out otherwise than it must.</source>
        <translation>Toutes les lignes ont donné le résultat attendu.</translation>
    </message>
    <message>
        <source>No row holds “%1”.</source>
        <translation>Aucune ligne ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::TestTimeNotice</name>
    <message>
        <source>Time stands still at %1.</source>
        <translation>L’heure est arrêtée à %1.</translation>
    </message>
    <message>
        <source>Time runs %1 times as fast as real time.</source>
        <translation>Le temps s’écoule %1 fois plus vite que le temps réel.</translation>
    </message>
    <message>
        <source>The clock is %1 behind real time.</source>
        <translation>L’horloge retarde de %1 sur l’heure réelle.</translation>
    </message>
    <message>
        <source>The clock is %1 ahead of real time.</source>
        <translation>L’horloge avance de %1 sur l’heure réelle.</translation>
    </message>
    <message>
        <source>Judged at test time</source>
        <translation>Jugé à l’heure de test</translation>
    </message>
    <message>
        <source>Back to real time</source>
        <translation>Revenir à l’heure réelle</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::TimelineHeader</name>
    <message>
        <source>Distance from now</source>
        <translation>Distance à maintenant</translation>
    </message>
    <message>
        <source>%1 (%2)
All tokens are on this axis; it is finer near now.</source>
        <translation>%1 (%2)
Tous les jetons sont sur cet axe&#xa0;; il est plus fin autour de maintenant.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::TimesSection</name>
    <message>
        <source>Times</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Forme</translation>
    </message>
    <message>
        <source>Day and month in words</source>
        <translation>Jour et mois en toutes lettres</translation>
    </message>
    <message>
        <source>ISO 8601, with the offset</source>
        <translation>ISO 8601, avec le décalage</translation>
    </message>
    <message>
        <source>Seconds since 1970, as in the claims</source>
        <translation>Secondes depuis 1970, comme dans les claims</translation>
    </message>
    <message>
        <source>UTC and the number are in the tool tip of every time.</source>
        <translation>L’heure UTC et le nombre figurent dans l’infobulle de chaque heure.</translation>
    </message>
    <message>
        <source>&amp;Expires soon</source>
        <translation>&amp;Expire bientôt</translation>
    </message>
    <message>
        <source>So long before its expiry a token is amber, and its renewal is asked for: 5m, 1h30m, 2d.</source>
        <translation>Délai avant l’expiration à partir duquel un jeton passe à l’ambre et son renouvellement est proposé&#xa0;: 5m, 1h30m, 2d.</translation>
    </message>
    <message>
        <source>The zone that times are shown in</source>
        <translation>Le fuseau dans lequel les heures sont affichées</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>Comme le système (%1)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>Type a part of its name: “berlin”.</source>
        <translation>Saisissez une partie de son nom&#xa0;: «&#xa0;berlin&#xa0;».</translation>
    </message>
    <message>
        <source>There is no time zone of this name.</source>
        <translation>Aucun fuseau horaire ne porte ce nom.</translation>
    </message>
    <message>
        <source>Now it is %1.</source>
        <translation>Il est maintenant %1.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::TokenCard</name>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>That is %L1 characters: more than any token. A token may have 4 MiB.</source>
        <translation>Cela fait %L1 caractères&#xa0;: plus qu’aucun jeton. Un jeton peut avoir 4 Mio.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Replace the text by what the clipboard holds</source>
        <translation>Remplacer le texte par le contenu du presse-papiers</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open a file that holds a token or a key</source>
        <translation>Ouvrir un fichier contenant un jeton ou une clé</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Take the text away</source>
        <translation>Retirer le texte</translation>
    </message>
    <message>
        <source>Paste a token, an Authorization header, a cookie, a URL or any text that holds one</source>
        <translation>Collez un jeton, un en-tête Authorization, un cookie, une URL ou tout texte qui en contient un</translation>
    </message>
    <message>
        <source>Paste a token, or anything that holds one</source>
        <translation>Collez un jeton, ou tout ce qui en contient un</translation>
    </message>
    <message>
        <source>Tokens found in the text</source>
        <translation>Jetons trouvés dans le texte</translation>
    </message>
    <message>
        <source>Token %1/%2</source>
        <comment>the second of three</comment>
        <translation>Jeton %1/%2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>line breaks taken out</source>
        <translation>sauts de ligne retirés</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::Tour</name>
    <message>
        <source>Paste a token</source>
        <translation>Coller un jeton</translation>
    </message>
    <message>
        <source>Or anything that holds one: a header, a cookie, a URL, a curl command. It stays on this machine.</source>
        <translation>Ou tout ce qui en contient un&#xa0;: un en-tête, un cookie, une URL, une commande curl. Il ne quitte pas cette machine.</translation>
    </message>
    <message>
        <source>Read the verdict</source>
        <translation>Lire le verdict</translation>
    </message>
    <message>
        <source>It appears here: signature, time and claims, each with the reason. Without a key it says not checked, for nobody can know.</source>
        <translation>Il apparaît ici&#xa0;: signature, heure et claims, chacun avec la raison. Sans clé, il indique «&#xa0;non vérifié&#xa0;», car nul ne peut savoir.</translation>
    </message>
    <message>
        <source>Move the clock</source>
        <translation>Déplacer l’horloge</translation>
    </message>
    <message>
        <source>Do not wait for a token to expire: set the time to the second before, and watch. The clock of the machine is not touched.</source>
        <translation>N’attendez pas qu’un jeton expire&#xa0;: réglez l’heure sur la seconde d’avant, et observez. L’horloge de la machine n’est pas touchée.</translation>
    </message>
    <message>
        <source>Make tokens</source>
        <translation>Créer des jetons</translation>
    </message>
    <message>
        <source>Fill in a form and get a signed token, or a pair. Wrong ones too: the page warns, and obeys.</source>
        <translation>Remplissez un formulaire et obtenez un jeton signé, ou une paire. Même incorrects&#xa0;: la page avertit, et obéit.</translation>
    </message>
    <message>
        <source>Try your client</source>
        <translation>Essayer votre client</translation>
    </message>
    <message>
        <source>A small API with users: log in, expiry, refresh, reuse, log out, without building one.</source>
        <translation>Une petite API avec des utilisateurs&#xa0;: connexion, expiration, actualisation, réutilisation, déconnexion, sans en construire une.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>End the tour (Esc); the Help menu has it again</source>
        <translation>Terminer la visite (Échap)&#xa0;; le menu Aide permet de la revoir</translation>
    </message>
    <message>
        <source>The step before (Left)</source>
        <translation>L’étape précédente (Gauche)</translation>
    </message>
    <message>
        <source>The next step (Right)</source>
        <translation>L’étape suivante (Droite)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::UserActions</name>
    <message>
        <source>&amp;Add User…</source>
        <translation>&amp;Ajouter un utilisateur…</translation>
    </message>
    <message>
        <source>Add somebody who logs in</source>
        <translation>Ajouter quelqu’un qui se connecte</translation>
    </message>
    <message>
        <source>&amp;Edit User…</source>
        <translation>&amp;Modifier l’utilisateur…</translation>
    </message>
    <message>
        <source>Change name, e-mail, roles, scope or password of the selected user</source>
        <translation>Modifier le nom, l’e-mail, les rôles, la portée ou le mot de passe de l’utilisateur sélectionné</translation>
    </message>
    <message>
        <source>&amp;Delete Users</source>
        <translation>&amp;Supprimer les utilisateurs</translation>
    </message>
    <message>
        <source>Delete the selected users; it can be undone. Their sessions are refused as long as they are gone</source>
        <translation>Supprimer les utilisateurs sélectionnés&#xa0;; annulable. Leurs sessions sont refusées tant qu’ils sont absents</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::UserDelegate</name>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::UserDialog</name>
    <message>
        <source>Needs a &amp;password</source>
        <translation>Exige un mot de &amp;passe</translation>
    </message>
    <message>
        <source>&amp;Disabled</source>
        <translation>&amp;Désactivé</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Ajouter un utilisateur</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Utilisateur %1</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change user</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>What the user logs in with, and the claim username</source>
        <translation>Ce avec quoi l’utilisateur se connecte, et le claim username</translation>
    </message>
    <message>
        <source>What GET /profile tells</source>
        <translation>Ce que dit GET /profile</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>The claim roles: words between commas; “admin” may ask for GET /users</source>
        <translation>Le claim roles&#xa0;: mots séparés par des virgules&#xa0;; «&#xa0;admin&#xa0;» peut demander GET /users</translation>
    </message>
    <message>
        <source>optional: admin, auditor, …</source>
        <translation>facultatif&#xa0;: admin, auditor, …</translation>
    </message>
    <message>
        <source>The claim scope: words between spaces</source>
        <translation>Le claim scope&#xa0;: mots séparés par des espaces</translation>
    </message>
    <message>
        <source>optional: read write</source>
        <translation>facultatif&#xa0;: read write</translation>
    </message>
    <message>
        <source>Without one the name is enough: for a client that sends none</source>
        <translation>Sans mot de passe, le nom suffit&#xa0;: pour un client qui n’en envoie pas</translation>
    </message>
    <message>
        <source>Kept as a salted scrypt hash alone</source>
        <translation>Conservé uniquement comme hachage scrypt salé</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Cannot log in, and no token of this user is good</source>
        <translation>Ne peut pas se connecter, et aucun jeton de cet utilisateur n’est valable</translation>
    </message>
    <message>
        <source>User&amp;name</source>
        <translation>&amp;Nom d’utilisateur</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rôles</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>P&amp;ortée</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>le mot de passe</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::UsersView</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>No users: Ctrl+N adds one, who can log in.</source>
        <translation>Aucun utilisateur&#xa0;: Ctrl+N en ajoute un, qui peut se connecter.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ValidityBar</name>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>The times cannot be read</source>
        <translation>Les heures ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>Issued at %1</source>
        <translation>Émis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not valid before %1</source>
        <translation>Pas valide avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Expires at %1</source>
        <translation>Expire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>N’expire jamais</translation>
    </message>
    <message>
        <source>Leeway %1</source>
        <translation>Tolérance %1</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Maintenant %1</translation>
    </message>
    <message>
        <source>leeway %1</source>
        <translation>tolérance %1</translation>
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
        <translation>heure de test %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>maintenant %1</translation>
    </message>
    <message>
        <source>Here: %1 (%2)</source>
        <translation>Ici&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Each stretch has a scale of its own; their order is right.</source>
        <translation>Chaque tronçon a sa propre échelle&#xa0;; leur ordre est exact.</translation>
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
        <translation>+1 j</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::VerdictBanner</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::WatchActions</name>
    <message>
        <source>&amp;Watch What Is Copied</source>
        <translation>Surveiller ce qui est &amp;copié</translation>
    </message>
    <message>
        <source>Watch every token that the clipboard holds</source>
        <translation>Surveiller chaque jeton que contient le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Renew Now</source>
        <translation>&amp;Renouveler maintenant</translation>
    </message>
    <message>
        <source>Issue the selected tokens anew, with those that belong to them: same claims, same key, new times</source>
        <translation>Réémettre les jetons sélectionnés, avec ceux qui vont avec&#xa0;: mêmes claims, même clé, nouvelles heures</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspecter</translation>
    </message>
    <message>
        <source>Look at the token on the Inspect page</source>
        <translation>Examiner le jeton sur la page Inspecter</translation>
    </message>
    <message>
        <source>&amp;Copy Token</source>
        <translation>Copier le &amp;jeton</translation>
    </message>
    <message>
        <source>Copy the selected tokens, a pair as JSON; the clipboard is cleared after a while</source>
        <translation>Copier les jetons sélectionnés, une paire en JSON&#xa0;; le presse-papiers est effacé après un moment</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Reno&amp;mmer</translation>
    </message>
    <message>
        <source>Give the token another name</source>
        <translation>Donner un autre nom au jeton</translation>
    </message>
    <message>
        <source>&amp;Stop Watching</source>
        <translation>Ne plus &amp;surveiller</translation>
    </message>
    <message>
        <source>Take the selected tokens off the list; it can be undone</source>
        <translation>Retirer de la liste les jetons sélectionnés&#xa0;; annulable</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Le presse-papiers ne contient pas de texte.</translation>
    </message>
    <message>
        <source>The clipboard holds no token.</source>
        <translation>Le presse-papiers ne contient pas de jeton.</translation>
    </message>
    <message>
        <source>Watched already</source>
        <translation>Déjà surveillé</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens watched</source>
        <translation>
            <numerusform>%n jeton surveillé</numerusform>
            <numerusform>%n jetons surveillés</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied; the clipboard is cleared after a while</source>
        <translation>Copie faite&#xa0;; le presse-papiers est effacé après un moment</translation>
    </message>
    <message>
        <source>Select a token.</source>
        <translation>Sélectionnez un jeton.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::WatchDelegate</name>
    <message>
        <source>Name of the token</source>
        <translation>Nom du jeton</translation>
    </message>
    <message>
        <source>its own name</source>
        <translation>son propre nom</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::WatchPage</name>
    <message>
        <source>Paste a token</source>
        <translation>Coller un jeton</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspecter</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Ne plus surveiller</translation>
    </message>
    <message>
        <source>No token is watched yet</source>
        <translation>Aucun jeton n’est encore surveillé</translation>
    </message>
    <message>
        <source>Paste one (Ctrl+V), or press Ctrl+Shift+W on the Inspect or Craft page. Each counts down to its end, turns amber in time, and is renewed when you say so: same claims, same key, new times.
Watched tokens are in memory alone, and gone when the program ends.</source>
        <translation>Collez-en un (Ctrl+V), ou appuyez sur Ctrl+Maj+W sur la page Inspecter ou Composer. Chacun compte jusqu’à sa fin, passe à l’ambre à temps, et est renouvelé quand vous le dites&#xa0;: mêmes claims, même clé, nouvelles heures.
Les jetons surveillés ne sont qu’en mémoire, et disparaissent à la fin du programme.</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>En créer un</translation>
    </message>
    <message>
        <source>Make a token or a pair on the Craft page, and watch it from there</source>
        <translation>Créer un jeton ou une paire sur la page Composer, et le surveiller de là</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Essayer un exemple</translation>
    </message>
    <message>
        <source>Watch a pair whose renewal is asked for in a quarter of a minute, and one that ended</source>
        <translation>Surveiller une paire dont le renouvellement est proposé dans un quart de minute, et une qui est terminée</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n jeton</numerusform>
            <numerusform>%n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no token in what was dropped.</source>
        <translation>Ce qui a été déposé ne contient aucun jeton.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::WatchView</name>
    <message>
        <source>Watched tokens</source>
        <translation>Jetons surveillés</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::WhatsThis</name>
    <message>
        <source>The pages of the program. Up and Down go from one to the next.</source>
        <translation>Les pages du programme. Haut et Bas passent de l’une à l’autre.</translation>
    </message>
    <message>
        <source>Moves the clock that every verdict is given by. The clock of the machine is not touched.</source>
        <translation>Déplace l’horloge selon laquelle chaque verdict est rendu. L’horloge de la machine n’est pas touchée.</translation>
    </message>
    <message>
        <source>Paste a token here, or anything that holds one. It stays as you pasted it; a defect is underlined.</source>
        <translation>Collez ici un jeton, ou tout ce qui en contient un. Il reste tel que vous l’avez collé&#xa0;; un défaut est souligné.</translation>
    </message>
    <message>
        <source>All tokens that the text holds. The selected one is judged.</source>
        <translation>Tous les jetons que contient le texte. Celui qui est sélectionné est jugé.</translation>
    </message>
    <message>
        <source>Whether the token is good: signature, time and claims, each with the reason. Not checked means that nobody can know.</source>
        <translation>Si le jeton est valable&#xa0;: signature, heure et claims, chacun avec la raison. «&#xa0;Non vérifié&#xa0;» signifie que nul ne peut savoir.</translation>
    </message>
    <message>
        <source>When the token was issued, is valid and ends. Drag the mark of now to move the clock.</source>
        <translation>Quand le jeton a été émis, est valide et prend fin. Faites glisser le repère de maintenant pour déplacer l’horloge.</translation>
    </message>
    <message>
        <source>The key that the signature is checked with. Automatic finds the one that fits.</source>
        <translation>La clé avec laquelle la signature est vérifiée. Automatique trouve celle qui convient.</translation>
    </message>
    <message>
        <source>What you expect of the claims. Empty fields are not checked.</source>
        <translation>Ce que vous attendez des claims. Les champs vides ne sont pas vérifiés.</translation>
    </message>
    <message>
        <source>What is in the token: claims, header, payload, signature, and what is worth knowing about it.</source>
        <translation>Ce que contient le jeton&#xa0;: claims, en-tête, charge utile, signature, et ce qu’il est utile d’en savoir.</translation>
    </message>
    <message>
        <source>What other libraries answer to the times of this token. It has no part in the verdict.</source>
        <translation>Ce que d’autres bibliothèques répondent aux heures de ce jeton. Cela n’entre pas dans le verdict.</translation>
    </message>
    <message>
        <source>The verdict at other instants and with other leeways.</source>
        <translation>Le verdict à d’autres instants et avec d’autres tolérances.</translation>
    </message>
    <message>
        <source>What kind of token to begin with. Your own templates are kept without their keys.</source>
        <translation>Le type de jeton par lequel commencer. Vos propres modèles sont conservés sans leurs clés.</translation>
    </message>
    <message>
        <source>The claims, one a row. The check mark takes one out and keeps it.</source>
        <translation>Les claims, un par ligne. La coche permet d’en écarter un tout en le gardant.</translation>
    </message>
    <message>
        <source>The claims of each token that is made, and the header of both.</source>
        <translation>Les claims de chaque jeton créé, et l’en-tête des deux.</translation>
    </message>
    <message>
        <source>The JSON that is signed, byte for byte as it stands.</source>
        <translation>Le JSON qui est signé, octet pour octet tel quel.</translation>
    </message>
    <message>
        <source>The key that signs, and the algorithm. Only those that the key can do are offered.</source>
        <translation>La clé qui signe, et l’algorithme. Seuls ceux que permet la clé sont proposés.</translation>
    </message>
    <message>
        <source>The signed token, made anew while you type, with its own verdict.</source>
        <translation>Le jeton signé, recréé pendant la saisie, avec son propre verdict.</translation>
    </message>
    <message>
        <source>The refresh token that belongs to the access token above.</source>
        <translation>Le jeton d’actualisation qui va avec le jeton d’accès ci-dessus.</translation>
    </message>
    <message>
        <source>The tokens as a server would answer with them.</source>
        <translation>Les jetons tels qu’un serveur les renverrait.</translation>
    </message>
    <message>
        <source>All keys at hand: what each is, what it can do, and where it lives.</source>
        <translation>Toutes les clés disponibles&#xa0;: ce qu’est chacune, ce qu’elle peut faire et où elle se trouve.</translation>
    </message>
    <message>
        <source>All that is known about the selected key.</source>
        <translation>Tout ce que l’on sait de la clé sélectionnée.</translation>
    </message>
    <message>
        <source>The key itself. Private parts are shown on request, for half a minute.</source>
        <translation>La clé elle-même. Les parties privées sont affichées sur demande, pendant une demi-minute.</translation>
    </message>
    <message>
        <source>Who can log in to the local API. Log in as the selected one, with or without a client.</source>
        <translation>Qui peut se connecter à l’API locale. Connectez-vous en tant que l’utilisateur sélectionné, avec ou sans client.</translation>
    </message>
    <message>
        <source>Each login is a family: its refresh tokens by generation, and below them the access tokens.</source>
        <translation>Chaque connexion est une famille&#xa0;: ses jetons d’actualisation par génération, et sous eux les jetons d’accès.</translation>
    </message>
    <message>
        <source>What each of many refreshes at once got. Exactly one may win.</source>
        <translation>Ce qu’a obtenu chacune de nombreuses actualisations simultanées. Une seule, exactement, peut l’emporter.</translation>
    </message>
    <message>
        <source>The local API: start it, and choose how it rotates tokens and how long they last. It listens on this machine alone.</source>
        <translation>L’API locale&#xa0;: démarrez-la, et choisissez comment elle effectue la rotation des jetons et combien de temps ils durent. Elle n’écoute que sur cette machine.</translation>
    </message>
    <message>
        <source>What the API would answer to this token, now.</source>
        <translation>Ce que l’API répondrait à ce jeton, maintenant.</translation>
    </message>
    <message>
        <source>Every request with its status and the reason of a refusal. Tokens and passwords are not in it.</source>
        <translation>Chaque requête avec son statut et la raison d’un refus. Les jetons et les mots de passe n’y figurent pas.</translation>
    </message>
    <message>
        <source>Tokens that count down to their end, on one timeline.</source>
        <translation>Des jetons dont le temps restant est décompté, sur une même frise chronologique.</translation>
    </message>
    <message>
        <source>The verdict of the selected token.</source>
        <translation>Le verdict du jeton sélectionné.</translation>
    </message>
    <message>
        <source>How long before its end a token is asked about, and whether the desktop says so too.</source>
        <translation>Combien de temps avant sa fin un jeton vous est signalé, et si le bureau le signale aussi.</translation>
    </message>
    <message>
        <source>The route of your API that is asked with every chosen token. Only this host is contacted.</source>
        <translation>La route de votre API qui est interrogée avec chaque jeton choisi. Seul cet hôte est contacté.</translation>
    </message>
    <message>
        <source>What came of the run.</source>
        <translation>Le résultat de l’exécution.</translation>
    </message>
    <message>
        <source>Good and bad variants of the token, with the answer that each must get and the one that it got.</source>
        <translation>Des variantes bonnes et mauvaises du jeton, avec la réponse que chacune doit recevoir et celle qu’elle a reçue.</translation>
    </message>
    <message>
        <source>All of the selected row: what is wrong with it, which RFC says so, and what came back.</source>
        <translation>Tout sur la ligne sélectionnée&#xa0;: ce qui cloche, quelle RFC le dit, et ce qui a été renvoyé.</translation>
    </message>
    <message>
        <source>Every token that was seen, each once, the latest on top, with its verdict as of now.</source>
        <translation>Chaque jeton vu, une fois chacun, le plus récent en haut, avec son verdict à l’instant présent.</translation>
    </message>
    <message>
        <source>Whether the history outlives the program: encrypted, and only if you say so.</source>
        <translation>Si l’historique survit au programme&#xa0;: chiffré, et seulement si vous le demandez.</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::WhoAmICard</name>
    <message>
        <source>Who am I?</source>
        <translation>Qui suis-je&#xa0;?</translation>
    </message>
    <message>
        <source>Token to ask about</source>
        <translation>Jeton à interroger</translation>
    </message>
    <message>
        <source>Paste an access token</source>
        <translation>Collez un jeton d’accès</translation>
    </message>
    <message>
        <source>What GET /profile would answer to whoever brings this token, now</source>
        <translation>Ce que GET /profile répondrait maintenant à qui apporte ce jeton</translation>
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
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is over 4 MiB: no key is so large.</source>
        <translation>%1 dépasse 4 Mio&#xa0;: aucune clé n’est si grande.</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key *.pub *.crt *.cer *.der *.p8 *.p12 *.pfx *.jwk *.jwks *.json id_*)</source>
        <translation>Clés (*.pem *.key *.pub *.crt *.cer *.der *.p8 *.p12 *.pfx *.jwk *.jwks *.json id_*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::pages</name>
    <message>
        <source>Inspect</source>
        <translation>Inspecter</translation>
    </message>
    <message>
        <source>Craft</source>
        <translation>Composer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Surveiller</translation>
    </message>
    <message>
        <source>Test kit</source>
        <translation>Kit de test</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::whynot</name>
    <message>
        <source>Select a claim.</source>
        <translation>Sélectionnez un claim.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>Il n’y a pas de jeton.</translation>
    </message>
    <message>
        <source>Select a key that this can be done with.</source>
        <translation>Sélectionnez une clé qui le permet.</translation>
    </message>
    <message>
        <source>Select a session that goes on.</source>
        <translation>Sélectionnez une session en cours.</translation>
    </message>
    <message>
        <source>Select a user.</source>
        <translation>Sélectionnez un utilisateur.</translation>
    </message>
    <message>
        <source>Select a request.</source>
        <translation>Sélectionnez une requête.</translation>
    </message>
    <message>
        <source>There was no request yet.</source>
        <translation>Il n’y a pas encore eu de requête.</translation>
    </message>
    <message>
        <source>Select a token.</source>
        <translation>Sélectionnez un jeton.</translation>
    </message>
    <message>
        <source>Select a row.</source>
        <translation>Sélectionnez une ligne.</translation>
    </message>
    <message>
        <source>There is nothing to clear.</source>
        <translation>Il n’y a rien à effacer.</translation>
    </message>
    <message>
        <source>The API does not run.</source>
        <translation>L’API n’est pas démarrée.</translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation>Aucune ligne n’est choisie.</translation>
    </message>
    <message>
        <source>Nothing was edited.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Select a user who may log in.</source>
        <translation>Sélectionnez un utilisateur autorisé à se connecter.</translation>
    </message>
    <message>
        <source>The text holds no other token.</source>
        <translation>Le texte ne contient aucun autre jeton.</translation>
    </message>
    <message>
        <source>Select a session that was refreshed.</source>
        <translation>Sélectionnez une session qui a été actualisée.</translation>
    </message>
    <message>
        <source>Nothing was run yet.</source>
        <translation>Rien n’a encore été exécuté.</translation>
    </message>
    <message>
        <source>No key was deleted just now.</source>
        <translation>Aucune clé ne vient d’être supprimée.</translation>
    </message>
</context>
</TS>
