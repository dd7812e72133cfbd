<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>claimsmith::cli</name>
    <message>
        <source>“%1” is no algorithm that is known here. There are: %2</source>
        <translation>“%1”不是此处已知的算法。可用的有：%2</translation>
    </message>
    <message>
        <source>%1 is taken as text, since it is not JSON: %2</source>
        <translation>%1 不是 JSON，按文本处理：%2</translation>
    </message>
    <message>
        <source>%1 is a number here, where RFC 7519 has a string: write %2=&apos;&quot;%3&quot;&apos; for one</source>
        <translation>%1 在这里是数字，而 RFC 7519 要求字符串：如需字符串，请写 %2=&apos;&quot;%3&quot;&apos;</translation>
    </message>
    <message>
        <source>%1 %2: it must be NAME=VALUE</source>
        <translation>%1 %2：必须写成 NAME=VALUE</translation>
    </message>
    <message>
        <source>%1: “%2” is not UTF-8</source>
        <translation>%1：“%2”不是 UTF-8</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1</source>
        <translation>无法写入标准输出：%1</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end</source>
        <translation>无法完整读取 %1</translation>
    </message>
    <message>
        <source>%1 holds no token</source>
        <translation>%1 中没有令牌</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>Exit status: 0 accepted, or done; 1 in a batch, some token was not accepted; in a kit
run, some row differs; 2 usage, or a file or key that cannot be read; 3 the self-test of the cryptography failed; 10 not a token, or malformed;
11 signature invalid, algorithm not allowed or unsupported, or the key does not fit; 12 signature
not checked (no key fits); 13 expired; 14 not yet valid; 15 claim check failed; 16 revoked. With
several failures, the first in the order structure, signature, time, claims, revocation.</source>
        <translation>退出状态: 0 接受，或已完成; 1 批量验证时有令牌未被接受，或运行测试套件时
有行不符；2 用法错误，或文件或密钥无法读取；3 密码学自检失败；10 不是令牌，或格式错误；
11 签名无效，算法不允许或不支持，或密钥不匹配；12 签名未检查
（没有匹配的密钥）；13 已过期；14 尚未生效；15 声明检查失败；16 已吊销。
有多项失败时，按结构、签名、时间、声明、吊销的顺序取第一项。</translation>
    </message>
    <message>
        <source>Offline workbench for JSON Web Tokens. Nothing leaves this machine.</source>
        <translation>JSON Web Token 离线工作台。数据不会离开本机。</translation>
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
        <translation>示例：
  claimsmith-cli decode @token.txt
  claimsmith-cli verify @token.txt --key jwks.json --aud api --leeway 30s
  claimsmith-cli keygen --alg ES256 --out key.jwk
  claimsmith-cli sign key.jwk --claim sub=alice --expires-in 15m
各命令的详细说明见“claimsmith-cli COMMAND --help”。

DUR 可写 90（秒）、15m、1h30m、7d 或 2w。TIME 可写纪元秒数、ISO 8601、now、now+1h 或 now-5m。
</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>显示此帮助</translation>
    </message>
    <message>
        <source>Show the versions</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>“claimsmith-cli %1--help” says what there is</source>
        <translation>可用的内容见“claimsmith-cli %1--help”</translation>
    </message>
    <message>
        <source>There is no completion for “%1”: bash, zsh or fish</source>
        <translation>没有适用于“%1”的补全：可选 bash、zsh 或 fish</translation>
    </message>
    <message>
        <source>Print a completion script for a shell</source>
        <translation>输出 shell 的补全脚本</translation>
    </message>
    <message>
        <source>The shell</source>
        <translation>shell 名称</translation>
    </message>
    <message>
        <source>Examples:
  source &lt;(claimsmith-cli completion bash)
  claimsmith-cli completion zsh &gt; &quot;${fpath[1]}/_claimsmith-cli&quot;
  claimsmith-cli completion fish &gt; ~/.config/fish/completions/claimsmith-cli.fish</source>
        <translation>示例：
  source &lt;(claimsmith-cli completion bash)
  claimsmith-cli completion zsh &gt; &quot;${fpath[1]}/_claimsmith-cli&quot;
  claimsmith-cli completion fish &gt; ~/.config/fish/completions/claimsmith-cli.fish</translation>
    </message>
    <message>
        <source>Show what a token holds. Reads it and trusts nothing: no signature is checked</source>
        <translation>显示令牌的内容。只读取，不信任任何内容：不检查签名</translation>
    </message>
    <message>
        <source>The token, @FILE, or - for standard input</source>
        <translation>令牌、@FILE，或用 - 表示标准输入</translation>
    </message>
    <message>
        <source>One JSON object instead of words</source>
        <translation>输出一个 JSON 对象，而不是文字</translation>
    </message>
    <message>
        <source>Examples:
  claimsmith-cli decode @token.txt
  claimsmith-cli decode &apos;Authorization: Bearer eyJ…&apos;
  curl -s https://example.test/login | claimsmith-cli decode -
  claimsmith-cli decode --json @token.txt | jq .payload.sub
Whatever people paste is read: a header, a cookie, a URL, a JSON answer, wrapped lines.
Exit status: 0 well formed, 10 not (what decodes is shown all the same), 2 not readable.</source>
        <translation>示例：
  claimsmith-cli decode @token.txt
  claimsmith-cli decode &apos;Authorization: Bearer eyJ…&apos;
  curl -s https://example.test/login | claimsmith-cli decode -
  claimsmith-cli decode --json @token.txt | jq .payload.sub
各种粘贴内容都能读取：请求头、Cookie、URL、JSON 应答、折行的文本。
退出状态: 0 格式正确，10 格式错误（能解码的部分仍会显示），2 无法读取。</translation>
    </message>
    <message>
        <source>%1 holds more than %2 MiB: it is no key and no token</source>
        <translation>%1 超过 %2 MiB：这不是密钥，也不是令牌</translation>
    </message>
    <message>
        <source>Standard input (-) can be read only once: name a file for one of the two</source>
        <translation>标准输入 (-) 只能读取一次：请为两者之一指定文件</translation>
    </message>
    <message>
        <source>The name of a file is missing</source>
        <translation>缺少文件名</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file</source>
        <translation>%1 是文件夹，不是文件</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens were found: this is the first. For all, put one on a line and use “verify --batch”</source>
        <translation>
            <numerusform>找到 %n 个令牌：这是第一个。要处理全部，请每行放一个并使用“verify --batch”</numerusform>
        </translation>
    </message>
    <message>
        <source>The token was %1</source>
        <translation>令牌是%1</translation>
    </message>
    <message>
        <source>White space inside the token was taken out: it is not part of one (RFC 7515 §2)</source>
        <translation>已移除令牌中的空白字符：它不属于令牌的一部分 (RFC 7515 §2)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>密钥 ID</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Verifies</source>
        <translation>可验证</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>可签名</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>--out goes with --to, which says the form to write</source>
        <translation>--out 须与 --to 一起使用，后者指定写入的格式</translation>
    </message>
    <message>
        <source>Say what a key file holds, and convert it</source>
        <translation>显示密钥文件的内容并转换格式</translation>
    </message>
    <message>
        <source>JWK, JWKS, PEM, DER, PKCS#12 or OpenSSH: public key, private key or certificate; or - for standard input</source>
        <translation>JWK、JWKS、PEM、DER、PKCS#12 或 OpenSSH：公钥、私钥或证书；或用 - 表示标准输入</translation>
    </message>
    <message>
        <source>Convert to this form. pem is pkcs8 for a private key and spki for a public one; pkcs8-encrypted is under a pass phrase (PBES2, AES-256)</source>
        <translation>转换为此格式。pem 对私钥为 pkcs8，对公钥为 spki；pkcs8-encrypted 以口令加密（PBES2、AES-256）</translation>
    </message>
    <message>
        <source>The public half alone</source>
        <translation>仅公钥部分</translation>
    </message>
    <message>
        <source>File to write, mode 0600 where it is secret; standard output unless said</source>
        <translation>要写入的文件，含机密时权限为 0600；默认为标准输出</translation>
    </message>
    <message>
        <source>Replace a file that exists</source>
        <translation>替换已存在的文件</translation>
    </message>
    <message>
        <source>Examples:
  claimsmith-cli key server.pem
  claimsmith-cli key private.jwk --to pem --out private.pem
  claimsmith-cli key private.pem --to jwks --public &gt; jwks.json
  claimsmith-cli key store.p12 --to pkcs8-encrypted --out private.pem
  claimsmith-cli key ~/.ssh/id_ed25519.pub --to spki
  PASS=… claimsmith-cli key encrypted.pem --passphrase-env PASS --to jwk</source>
        <translation>示例：
  claimsmith-cli key server.pem
  claimsmith-cli key private.jwk --to pem --out private.pem
  claimsmith-cli key private.pem --to jwks --public &gt; jwks.json
  claimsmith-cli key store.p12 --to pkcs8-encrypted --out private.pem
  claimsmith-cli key ~/.ssh/id_ed25519.pub --to spki
  PASS=… claimsmith-cli key encrypted.pem --passphrase-env PASS --to jwk</translation>
    </message>
    <message>
        <source>“%1” is no key format that is written here: %2</source>
        <translation>“%1”不是此处可写的密钥格式：%2</translation>
    </message>
    <message>
        <source>spki holds the public half alone, so that the private one would be lost: name a form for that, and a file for the public half with --public-out</source>
        <translation>spki 只含公钥部分，私钥会因此丢失：请另选私钥的格式，并用 --public-out 指定公钥部分的文件</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>生成新密钥</translation>
    </message>
    <message>
        <source>Algorithm that the key is for</source>
        <translation>密钥所用的算法</translation>
    </message>
    <message>
        <source>Size: RSA 2048 unless said, a secret as long as its hash</source>
        <translation>位数：RSA 默认为 2048，共享密钥默认与其哈希等长</translation>
    </message>
    <message>
        <source>Form; jwk unless said. pkcs8-encrypted is PEM under a pass phrase; the public half of a PEM is spki; secret is a shared secret in base64url or, as it is, where it is text</source>
        <translation>格式，默认为 jwk。pkcs8-encrypted 是以口令加密的 PEM；PEM 的公钥部分为 spki；secret 是 base64url 编码的共享密钥，若为文本则原样写出</translation>
    </message>
    <message>
        <source>File for the private or secret key, mode 0600; standard output unless said</source>
        <translation>私钥或共享密钥的文件，权限 0600；默认为标准输出</translation>
    </message>
    <message>
        <source>File for the public half</source>
        <translation>公钥部分的文件</translation>
    </message>
    <message>
        <source>Replace files that exist</source>
        <translation>替换已存在的文件</translation>
    </message>
    <message>
        <source>Examples:
  claimsmith-cli keygen --alg ES256 --kid 2026-01 --out private.jwk --public-out public.jwk
  claimsmith-cli keygen --alg RS256 --bits 3072 --format pem --out private.pem
  claimsmith-cli keygen --alg Ed25519 --format pkcs8-encrypted --out private.pem
  claimsmith-cli keygen --alg HS256 --out secret.jwk</source>
        <translation>示例：
  claimsmith-cli keygen --alg ES256 --kid 2026-01 --out private.jwk --public-out public.jwk
  claimsmith-cli keygen --alg RS256 --bits 3072 --format pem --out private.pem
  claimsmith-cli keygen --alg Ed25519 --format pkcs8-encrypted --out private.pem
  claimsmith-cli keygen --alg HS256 --out secret.jwk</translation>
    </message>
    <message>
        <source>Key to check with: JWK, JWKS, PEM or DER (public key, private key or certificate), or - for standard input. Repeatable</source>
        <translation>用于检查的密钥：JWK、JWKS、PEM 或 DER（公钥、私钥或证书），或用 - 表示标准输入。可重复</translation>
    </message>
    <message>
        <source>Environment variable that holds the pass phrase of an encrypted key; asked for at the terminal unless named</source>
        <translation>存放加密密钥口令的环境变量；未指定时在终端询问</translation>
    </message>
    <message>
        <source>File with the shared secret (HS256 …), or -. One line end after text is not part of it; a secret that is not text is taken byte for byte</source>
        <translation>存放共享密钥（HS256 …）的文件，或 -。文本末尾的一个换行不计入；非文本的共享密钥按字节原样读取</translation>
    </message>
    <message>
        <source>Environment variable that holds the secret</source>
        <translation>存放共享密钥的环境变量</translation>
    </message>
    <message>
        <source>Ask for the secret at the terminal, which does not show it</source>
        <translation>在终端询问共享密钥，输入时不显示</translation>
    </message>
    <message>
        <source>The secret itself. Everybody on this machine can read it in the process list, and the shell keeps it in its history: for examples only</source>
        <translation>共享密钥本身。本机上的任何人都能在进程列表中看到它，shell 也会将其保存在历史记录中：仅供示例使用</translation>
    </message>
    <message>
        <source>How the secret is written: as text (utf8, unless said) or encoded</source>
        <translation>共享密钥的写法：文本（utf8，默认）或编码形式</translation>
    </message>
    <message>
        <source>Use one of --secret-file, --secret-env, --secret-prompt and --secret, not several</source>
        <translation>--secret-file、--secret-env、--secret-prompt 和 --secret 只能使用其一</translation>
    </message>
    <message>
        <source>--secret-encoding %1 is not known: it is utf8, base64, base64url or hex</source>
        <translation>未知的 --secret-encoding %1：可选 utf8、base64、base64url 或 hex</translation>
    </message>
    <message>
        <source>Secret: </source>
        <translation>共享密钥： </translation>
    </message>
    <message>
        <source>%1: passed over: %2</source>
        <translation>%1：已跳过：%2</translation>
    </message>
    <message>
        <source>--format %1 is not known: there are %2</source>
        <translation>未知的 --format %1：可选 %2</translation>
    </message>
    <message>
        <source>A token is missing: TOKEN is the text itself, @FILE or -</source>
        <translation>缺少令牌：TOKEN 是令牌文本本身、@FILE 或 -</translation>
    </message>
    <message>
        <source>A kit is made of a signed token in its compact form. TOKEN: %1</source>
        <translation>测试套件须由紧凑形式的已签名令牌生成。TOKEN：%1</translation>
    </message>
    <message>
        <source>--alg none signs nothing: name the algorithm that the server takes</source>
        <translation>--alg none 不签名：请指定服务器接受的算法</translation>
    </message>
    <message>
        <source>The key did not sign this token with %1: a server that accepts the token will refuse the whole kit</source>
        <translation>该密钥未以 %1 签署此令牌：接受此令牌的服务器会拒绝整个套件</translation>
    </message>
    <message>
        <source>--only %1: the kit of this token has no such row; --list shows those that it has</source>
        <translation>--only %1：此令牌的套件中没有该行；用 --list 查看现有的行</translation>
    </message>
    <message>
        <source>%1 is for a run: --url says where</source>
        <translation>%1 用于运行：用 --url 指定地址</translation>
    </message>
    <message>
        <source>--url runs the kit: --list, --format and --out are for writing it; --report FILE writes what the run came to</source>
        <translation>--url 会运行套件：--list、--format 和 --out 用于写出套件；--report FILE 写出运行结果</translation>
    </message>
    <message>
        <source>Use one of --all and --only, not both</source>
        <translation>--all 和 --only 只能使用其一</translation>
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
        <translation>示例：
  claimsmith-cli kit @token.txt key.jwk --list
  claimsmith-cli kit @token.txt key.jwk --format curl --out kit.sh; bash kit.sh http://localhost:8000/me
  claimsmith-cli kit @token.txt --secret-env JWT_SECRET --leeway 30s --format pytest --out test_token_kit.py
  claimsmith-cli kit @token.txt key.jwk --only alg-none --only exp-past-1s | jq -r &apos;.[].token&apos;
  claimsmith-cli kit @token.txt key.jwk --url http://localhost:8000/me --report kit.html --report kit.xml
套件由时间有效的令牌及其约八十个变体组成，服务器必须接受或拒绝
每个变体，并附有原因。服务器对颁发者、受众、主体、类型和声明的期望
以该令牌的内容为准。--list 中带“-”的行需用 --all 或 --only 选取。在 JSON 中，
非 UTF-8 的令牌放在 token_base64 中；holds_until 说明期望何时因时间推移而失效。
任何格式都不含密钥。文件仅自己可读。
运行只联系 --url 的主机，不跟随重定向。每一行都符合预期时退出状态为 0；
有行不符、没有应答或运行未完成时为 1。</translation>
    </message>
    <message>
        <source>Make good and bad variants of a token, to test a server with</source>
        <translation>生成令牌的正确和错误变体，用于测试服务器</translation>
    </message>
    <message>
        <source>Algorithm; the token&apos;s own unless said</source>
        <translation>算法；默认为令牌自身的算法</translation>
    </message>
    <message>
        <source>Chooses the key from a set; the token&apos;s own unless said</source>
        <translation>从密钥集中选择密钥；默认为令牌自身的值</translation>
    </message>
    <message>
        <source>The instant that the kit is made for, instead of now</source>
        <translation>生成套件所针对的时刻，代替当前时间</translation>
    </message>
    <message>
        <source>Leeway that the server grants; 0 unless said</source>
        <translation>服务器允许的容差；默认为 0</translation>
    </message>
    <message>
        <source>Form; json unless said</source>
        <translation>格式；默认为 json</translation>
    </message>
    <message>
        <source>This row. Repeatable</source>
        <translation>选取此行。可重复</translation>
    </message>
    <message>
        <source>Every row, also attacks and questions of taste</source>
        <translation>所有行，包括攻击和见仁见智的问题</translation>
    </message>
    <message>
        <source>Show the rows without their tokens</source>
        <translation>显示各行但不含令牌</translation>
    </message>
    <message>
        <source>File, mode 0600; standard output unless said</source>
        <translation>文件，权限 0600；默认为标准输出</translation>
    </message>
    <message>
        <source>Replace the file if it exists</source>
        <translation>文件已存在时替换</translation>
    </message>
    <message>
        <source>%1: “%2” is no number</source>
        <translation>%1：“%2”不是数字</translation>
    </message>
    <message>
        <source>--confirm-host %1 does so without a terminal.</source>
        <translation>没有终端时可用 --confirm-host %1 确认。</translation>
    </message>
    <message>
        <source>Name of the host (it is not shown while you type): </source>
        <translation>主机名（输入时不显示）： </translation>
    </message>
    <message>
        <source>--report %1: the name must end with .html, .md or .xml</source>
        <translation>--report %1：文件名必须以 .html、.md 或 .xml 结尾</translation>
    </message>
    <message>
        <source>%1 exists: --force replaces it</source>
        <translation>%1 已存在：用 --force 替换</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>To run the kit</source>
        <translation>运行套件</translation>
    </message>
    <message>
        <source>Run the kit against this address instead of writing it</source>
        <translation>对此地址运行套件，而不是写出</translation>
    </message>
    <message>
        <source>HTTP method; GET unless said</source>
        <translation>HTTP 方法；默认为 GET</translation>
    </message>
    <message>
        <source>Header of every request. Repeatable</source>
        <translation>每个请求的头。可重复</translation>
    </message>
    <message>
        <source>Where the token goes: bearer (unless said), header:NAME, cookie:NAME, query:NAME, form:NAME or json:NAME</source>
        <translation>令牌的位置：bearer（默认）、header:NAME、cookie:NAME、query:NAME、form:NAME 或 json:NAME</translation>
    </message>
    <message>
        <source>Body of every request, or @FILE</source>
        <translation>每个请求的正文，或 @FILE</translation>
    </message>
    <message>
        <source>HTTP statuses of acceptance; 200-299 unless said</source>
        <translation>表示接受的 HTTP 状态；默认为 200-299</translation>
    </message>
    <message>
        <source>HTTP statuses of refusal; 401 unless said</source>
        <translation>表示拒绝的 HTTP 状态；默认为 401</translation>
    </message>
    <message>
        <source>Requests under way at a time, up to 64; 4 unless said</source>
        <translation>并发请求数，最多 64；默认为 4</translation>
    </message>
    <message>
        <source>Requests begun in a second, at most; no limit unless said</source>
        <translation>每秒最多发起的请求数；默认不限</translation>
    </message>
    <message>
        <source>Time for each request; 10s unless said</source>
        <translation>每个请求的超时；默认为 10s</translation>
    </message>
    <message>
        <source>The host of --url again, to say that you may test it; not needed for this machine</source>
        <translation>再次写出 --url 的主机，以表明有权测试；本机不需要</translation>
    </message>
    <message>
        <source>Write a report: FILE.html, .md or .xml (JUnit). Repeatable</source>
        <translation>写出报告：FILE.html、.md 或 .xml (JUnit)。可重复</translation>
    </message>
    <message>
        <source>Print the result of the run as JSON</source>
        <translation>以 JSON 输出运行结果</translation>
    </message>
    <message>
        <source>The self-test of the cryptography failed: %1</source>
        <translation>密码学自检失败：%1</translation>
    </message>
    <message>
        <source>Print the manual page of this program</source>
        <translation>输出本程序的手册页</translation>
    </message>
    <message>
        <source>Examples:
  claimsmith-cli man | man -l -
  claimsmith-cli man &gt; ~/.local/share/man/man1/claimsmith-cli.1</source>
        <translation>示例：
  claimsmith-cli man | man -l -
  claimsmith-cli man &gt; ~/.local/share/man/man1/claimsmith-cli.1</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>退出状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>参见</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>%1 is not UTF-8</source>
        <translation>%1 不是 UTF-8</translation>
    </message>
    <message>
        <source>--claim %1: the pair sets this claim by itself; use its own option, or leave it out</source>
        <translation>--claim %1：令牌对会自行设置此声明；请使用其专用选项，或省略</translation>
    </message>
    <message>
        <source>Examples:
  claimsmith-cli pair --sub 1 --username john --secret-file secret.txt
  claimsmith-cli pair key.jwk --sub 1 --role admin --role editor --scope &apos;read write&apos; --access-ttl 15m
  claimsmith-cli pair key.jwk --sub 1 --iss https://id.example --aud api --typ at+jwt --jti --family
  claimsmith-cli pair key.jwk --sub 1 --at now-2h           the access token expired an hour ago
One JSON object is printed: access_token, refresh_token, token_type, expires_in and refresh_expires_in.
Claims of --claim go into the access token. The refresh token has sub and type &quot;refresh&quot;.</source>
        <translation>示例：
  claimsmith-cli pair --sub 1 --username john --secret-file secret.txt
  claimsmith-cli pair key.jwk --sub 1 --role admin --role editor --scope &apos;read write&apos; --access-ttl 15m
  claimsmith-cli pair key.jwk --sub 1 --iss https://id.example --aud api --typ at+jwt --jti --family
  claimsmith-cli pair key.jwk --sub 1 --at now-2h           访问令牌已于一小时前过期
输出一个 JSON 对象：access_token、refresh_token、token_type、expires_in 和 refresh_expires_in。
--claim 的声明写入访问令牌。刷新令牌含 sub 和 type &quot;refresh&quot;。</translation>
    </message>
    <message>
        <source>Make an access token and the refresh token that goes with it</source>
        <translation>生成访问令牌及其配套的刷新令牌</translation>
    </message>
    <message>
        <source>User ID: sub of both, always as a string</source>
        <translation>用户 ID：两者的 sub，始终为字符串</translation>
    </message>
    <message>
        <source>User name, in the access token</source>
        <translation>用户名，写入访问令牌</translation>
    </message>
    <message>
        <source>Role, in the access token. Repeatable</source>
        <translation>角色，写入访问令牌。可重复</translation>
    </message>
    <message>
        <source>Scope, in the access token. Repeatable</source>
        <translation>作用域，写入访问令牌。可重复</translation>
    </message>
    <message>
        <source>Issuer, in both</source>
        <translation>颁发者，写入两者</translation>
    </message>
    <message>
        <source>Audience, in both. Repeatable</source>
        <translation>受众，写入两者。可重复</translation>
    </message>
    <message>
        <source>Claim of the access token. Repeatable</source>
        <translation>访问令牌的声明。可重复</translation>
    </message>
    <message>
        <source>Life of the access token; 1h unless said</source>
        <translation>访问令牌的有效期；默认为 1h</translation>
    </message>
    <message>
        <source>Life of the refresh token; 7d unless said</source>
        <translation>刷新令牌的有效期；默认为 7d</translation>
    </message>
    <message>
        <source>The instant of issue, instead of now</source>
        <translation>颁发时刻，代替当前时间</translation>
    </message>
    <message>
        <source>Leave iat out of both</source>
        <translation>两者均不含 iat</translation>
    </message>
    <message>
        <source>Add a random jti to each</source>
        <translation>为两者各加一个随机 jti</translation>
    </message>
    <message>
        <source>Add the same random family to both</source>
        <translation>为两者加上相同的随机 family</translation>
    </message>
    <message>
        <source>A plain secret is given with --secret-file.</source>
        <translation>明文共享密钥用 --secret-file 提供。</translation>
    </message>
    <message>
        <source>Pass phrase of %1: </source>
        <translation>%1 的口令： </translation>
    </message>
    <message>
        <source>Put the pass phrase into an environment variable and name it with --passphrase-env.</source>
        <translation>请将口令放入环境变量，并用 --passphrase-env 指定。</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set</source>
        <translation>环境变量 %1 未设置</translation>
    </message>
    <message>
        <source>Environment variable that holds the pass phrase to encrypt with; asked for at the terminal unless named</source>
        <translation>存放加密用口令的环境变量；未指定时在终端询问</translation>
    </message>
    <message>
        <source>An empty pass phrase protects nothing: write pkcs8 where that is meant</source>
        <translation>空口令起不到保护作用：如确需如此，请写 pkcs8</translation>
    </message>
    <message>
        <source>Put the new pass phrase into an environment variable and name it with --new-passphrase-env.</source>
        <translation>请将新口令放入环境变量，并用 --new-passphrase-env 指定。</translation>
    </message>
    <message>
        <source>New pass phrase: </source>
        <translation>新口令： </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>再次输入： </translation>
    </message>
    <message>
        <source>The two pass phrases differ: nothing was written</source>
        <translation>两次口令不一致：未写入任何内容</translation>
    </message>
    <message>
        <source>Allowed algorithm; without it all that the key fits, never “none”. Repeatable</source>
        <translation>允许的算法；默认为密钥适用的所有算法，绝不含“none”。可重复</translation>
    </message>
    <message>
        <source>Tolerance for exp, nbf and iat: 90, 15m, 1h30m, 7d. 0 unless said</source>
        <translation>exp、nbf 和 iat 的容差：90、15m、1h30m、7d。默认为 0</translation>
    </message>
    <message>
        <source>Expected issuer</source>
        <translation>期望的颁发者</translation>
    </message>
    <message>
        <source>Expected audience. Repeatable: one of them is enough</source>
        <translation>期望的受众。可重复：符合其一即可</translation>
    </message>
    <message>
        <source>Expected subject</source>
        <translation>期望的主体</translation>
    </message>
    <message>
        <source>Expected typ of the header, e.g. at+jwt</source>
        <translation>期望的头部 typ，例如 at+jwt</translation>
    </message>
    <message>
        <source>Claim that must be there. Repeatable</source>
        <translation>必须存在的声明。可重复</translation>
    </message>
    <message>
        <source>Longest time since iat</source>
        <translation>自 iat 起的最长时间</translation>
    </message>
    <message>
        <source>Refuse a token that was issued in the future</source>
        <translation>拒绝颁发时间在未来的令牌</translation>
    </message>
    <message>
        <source>Refuse keys under the sizes of RFC 7518: RSA under 2048 bits, secrets shorter than the hash</source>
        <translation>拒绝小于 RFC 7518 规定大小的密钥：RSA 小于 2048 位，共享密钥短于哈希</translation>
    </message>
    <message>
        <source>Examples:
  claimsmith-cli serve                      on a free port, in memory, with the users john, jane and admin
  claimsmith-cli serve --port 8000 --db users.db --user 1:john:john@example.com:secret
  claimsmith-cli serve --policy grace=10s --access-ttl 5m --test-clock --cors http://localhost:5173
One line of JSON is printed when it listens: {&quot;url&quot;:&quot;http://127.0.0.1:8000&quot;,&quot;ready&quot;:true}. It listens on
127.0.0.1 and ::1 alone, and stops on SIGTERM and SIGINT. A page to try it is at /docs of that address.
A password on the command line is seen by everybody who can list processes.</source>
        <translation>示例：
  claimsmith-cli serve                      使用空闲端口，数据在内存中，用户为 john、jane 和 admin
  claimsmith-cli serve --port 8000 --db users.db --user 1:john:john@example.com:secret
  claimsmith-cli serve --policy grace=10s --access-ttl 5m --test-clock --cors http://localhost:5173
开始监听时输出一行 JSON：{&quot;url&quot;:&quot;http://127.0.0.1:8000&quot;,&quot;ready&quot;:true}。只监听
127.0.0.1 和 ::1，收到 SIGTERM 和 SIGINT 时停止。试用页面位于该地址的 /docs。
命令行上的密码可被任何能列出进程的人看到。</translation>
    </message>
    <message>
        <source>Serve users, sessions and tokens to test a client against, on this machine</source>
        <translation>在本机提供用户、会话和令牌服务，供测试客户端</translation>
    </message>
    <message>
        <source>--user: ID:NAME:EMAIL or ID:NAME:EMAIL:PASSWORD is wanted, with an ID from 1</source>
        <translation>--user：须为 ID:NAME:EMAIL 或 ID:NAME:EMAIL:PASSWORD，ID 从 1 起</translation>
    </message>
    <message>
        <source>--policy: “%1” is none of these: %2</source>
        <translation>--policy：“%1”不在以下之列：%2</translation>
    </message>
    <message>
        <source>Port to listen on; a free one unless said</source>
        <translation>监听端口；默认为空闲端口</translation>
    </message>
    <message>
        <source>Data file with the users and sessions, made where it is missing; in memory unless said</source>
        <translation>存放用户和会话的数据文件，不存在时创建；默认仅在内存中</translation>
    </message>
    <message>
        <source>Private key or secret that signs the tokens (JWK, JWKS, PEM or DER); a new ES256 key for this run unless said</source>
        <translation>签署令牌的私钥或共享密钥（JWK、JWKS、PEM 或 DER）；默认为本次运行新建 ES256 密钥</translation>
    </message>
    <message>
        <source>Algorithm; unless said the key&apos;s own, or the first that it fits</source>
        <translation>算法；默认为密钥自身的算法，或其适用的第一个算法</translation>
    </message>
    <message>
        <source>A user, new or as said here from now on; without a password the name is enough. Repeatable. john, jane and admin unless said</source>
        <translation>用户，新建或从现在起按此处所述；不含密码时仅凭名称即可。可重复。默认为 john、jane 和 admin</translation>
    </message>
    <message>
        <source>One of the --user has the role admin. Repeatable</source>
        <translation>某个 --user 具有角色 admin。可重复</translation>
    </message>
    <message>
        <source>What becomes of refresh tokens: none, rotate, detect (reuse revokes the family; the default), grace=DUR, or as of rfc9700, auth0, supabase, keycloak</source>
        <translation>刷新令牌的处理方式：none、rotate、detect（重用会吊销整个族；默认）、grace=DUR，或按 rfc9700、auth0、supabase、keycloak</translation>
    </message>
    <message>
        <source>Life of access tokens; 1h unless said</source>
        <translation>访问令牌的有效期；默认为 1h</translation>
    </message>
    <message>
        <source>Life of refresh tokens; 7d unless said</source>
        <translation>刷新令牌的有效期；默认为 7d</translation>
    </message>
    <message>
        <source>Issuer of the tokens; the address unless said</source>
        <translation>令牌的颁发者；默认为服务地址</translation>
    </message>
    <message>
        <source>Audience of the tokens; “claimsmith” unless said. Repeatable</source>
        <translation>令牌的受众；默认为“claimsmith”。可重复</translation>
    </message>
    <message>
        <source>Header type of access tokens; at+jwt (RFC 9068) unless said</source>
        <translation>访问令牌的头部类型；默认为 at+jwt (RFC 9068)</translation>
    </message>
    <message>
        <source>Origin whose pages may ask: http://localhost:5173. Repeatable</source>
        <translation>允许其页面发起请求的来源：http://localhost:5173。可重复</translation>
    </message>
    <message>
        <source>Serve by TLS, with a certificate made for this run</source>
        <translation>通过 TLS 提供服务，使用为本次运行生成的证书</translation>
    </message>
    <message>
        <source>With --https: write the certificate to trust</source>
        <translation>与 --https 一起使用：写出需要信任的证书</translation>
    </message>
    <message>
        <source>Let requests move the clock, at /_test/clock</source>
        <translation>允许请求通过 /_test/clock 调整时钟</translation>
    </message>
    <message>
        <source>Say each request on standard error, and why it was refused</source>
        <translation>在标准错误输出中报告每个请求及其被拒绝的原因</translation>
    </message>
    <message>
        <source>Several keys are given: one signs</source>
        <translation>给出了多个密钥：只能用一个签名</translation>
    </message>
    <message>
        <source>“none” signs nothing</source>
        <translation>“none”不签名</translation>
    </message>
    <message>
        <source>--certificate-out is for --https</source>
        <translation>--certificate-out 须与 --https 一起使用</translation>
    </message>
    <message>
        <source>--admin: “%1” is the name of no --user</source>
        <translation>--admin：没有名为“%1”的 --user</translation>
    </message>
    <message>
        <source>%1 has “%2” already: leave one of the two out</source>
        <translation>%1 已有“%2”：请去掉其中之一</translation>
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
        <translation>示例：
  claimsmith-cli sign key.jwk --claim sub=alice --claim &apos;roles=[&quot;admin&quot;]&apos; --expires-in 15m
  claimsmith-cli sign private.pem --alg PS256 --kid 2026-01 --claim iss=https://id.example --jti
  claimsmith-cli sign --secret-env JWT_SECRET --claim sub=alice --expires-in 1h
  claimsmith-cli sign key.jwk --payload claims.json
  claimsmith-cli sign key.jwk --claim sub=alice --at now-2h --expires-in 1h      已过期一小时
  claimsmith-cli sign --alg none --claim sub=alice
  claimsmith-cli sign key.jwk --csv users.csv --claim &apos;sub={{id}}&apos; --claim &apos;name={{name}}&apos; --jti
声明按给出的顺序排列，其后是 iat、nbf、exp 和 jti。值能解析为 JSON 时即为 JSON，否则为文本：
n=42 是数字，n=&apos;&quot;42&quot;&apos; 是字符串。--payload 的字节原样签署：不会添加 iat，
另行要求的声明放在其最后一个声明之后。只输出令牌。
使用 --count 或 --csv 时生成多个令牌，每行一个：{{n}}、{{uuid}} 和 {{column}} 代表各令牌自己的值。
在 --payload 中位于引号之外时，它们代表数字或其他 JSON。</translation>
    </message>
    <message>
        <source>Make a signed token</source>
        <translation>生成已签名的令牌</translation>
    </message>
    <message>
        <source>Claim. Repeatable</source>
        <translation>声明。可重复</translation>
    </message>
    <message>
        <source>File with the payload, or -: signed byte for byte</source>
        <translation>载荷文件，或 -：按字节原样签署</translation>
    </message>
    <message>
        <source>Sets exp this long after the instant of issue</source>
        <translation>将 exp 设为颁发时刻之后的这段时间</translation>
    </message>
    <message>
        <source>Sets nbf</source>
        <translation>设置 nbf</translation>
    </message>
    <message>
        <source>Leave iat out</source>
        <translation>不含 iat</translation>
    </message>
    <message>
        <source>Add a random jti</source>
        <translation>添加随机 jti</translation>
    </message>
    <message>
        <source>File with the private key or secret key (JWK, JWKS, PEM or DER), or -; or use --secret-file and its like</source>
        <translation>私钥或共享密钥文件（JWK、JWKS、PEM 或 DER），或 -；也可使用 --secret-file 等选项</translation>
    </message>
    <message>
        <source>Key ID for the header; the key&apos;s own unless said. Chooses from a set</source>
        <translation>头部的密钥 ID；默认为密钥自身的 ID。用于从密钥集中选择</translation>
    </message>
    <message>
        <source>Header parameter. Repeatable</source>
        <translation>头部参数。可重复</translation>
    </message>
    <message>
        <source>Type for the header; JWT unless said</source>
        <translation>头部的类型；默认为 JWT</translation>
    </message>
    <message>
        <source>A key is missing: name its file, or a secret with --secret-file</source>
        <translation>缺少密钥：请指定密钥文件，或用 --secret-file 提供共享密钥</translation>
    </message>
    <message numerus="yes">
        <source>%n keys are given: name the one to sign with by its --kid</source>
        <translation>
            <numerusform>给出了 %n 个密钥：请用 --kid 指定签名所用的密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>The algorithm of the header is chosen with --alg</source>
        <translation>头部的算法用 --alg 选择</translation>
    </message>
    <message>
        <source>The key ID is given twice: by --kid and by --header</source>
        <translation>密钥 ID 给出了两次：--kid 和 --header</translation>
    </message>
    <message>
        <source>The type is given twice: by --typ and by --header</source>
        <translation>类型给出了两次：--typ 和 --header</translation>
    </message>
    <message>
        <source>“none” makes a token without a signature: the key is not used</source>
        <translation>“none”生成无签名的令牌：不使用密钥</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>令牌 %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>Make so many tokens, one a line</source>
        <translation>生成指定数量的令牌，每行一个</translation>
    </message>
    <message>
        <source>Make a token for each line of a CSV file, whose first line names the columns, or -</source>
        <translation>为 CSV 文件的每一行生成一个令牌，首行为列名；或 -</translation>
    </message>
    <message>
        <source>Threads for --count and --csv; all processors unless said</source>
        <translation>--count 和 --csv 的线程数；默认使用所有处理器</translation>
    </message>
    <message>
        <source>--threads goes with --count or --csv FILE</source>
        <translation>--threads 须与 --count 或 --csv FILE 一起使用</translation>
    </message>
    <message>
        <source>--threads is from 1 to %1</source>
        <translation>--threads 的范围为 1 到 %1</translation>
    </message>
    <message>
        <source>The terminal cannot be kept from showing what is typed</source>
        <translation>无法使终端隐藏输入的内容</translation>
    </message>
    <message>
        <source>Nothing was typed: the terminal&apos;s input ended</source>
        <translation>未输入任何内容：终端输入已结束</translation>
    </message>
    <message>
        <source>What was typed is longer than %1 bytes</source>
        <translation>输入的内容超过 %1 字节</translation>
    </message>
    <message>
        <source>There is no terminal to ask at</source>
        <translation>没有可供询问的终端</translation>
    </message>
    <message>
        <source>The question was broken off</source>
        <translation>询问已中断</translation>
    </message>
    <message>
        <source>A TOKEN is missing: its text, @FILE, or -. Many at once: --batch FILE</source>
        <translation>缺少 TOKEN：令牌文本、@FILE 或 -。一次处理多个：--batch FILE</translation>
    </message>
    <message>
        <source>Give a TOKEN or --batch, not both</source>
        <translation>TOKEN 和 --batch 只能给出其一</translation>
    </message>
    <message>
        <source>--summary and --threads go with --batch FILE</source>
        <translation>--summary 和 --threads 须与 --batch FILE 一起使用</translation>
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
        <translation>示例：
  claimsmith-cli verify @token.txt --key public.pem
  claimsmith-cli verify @token.txt --key jwks.json --iss https://id.example --aud api --leeway 30s
  claimsmith-cli verify @token.txt --secret-env JWT_SECRET --secret-encoding base64 --json
  claimsmith-cli verify @token.txt --key key.jwk --at now+1h        一小时后的判定
  claimsmith-cli verify --batch tokens.txt --key jwks.json --threads 4 &gt; verdicts.jsonl
  claimsmith-cli verify --batch tokens.txt --key jwks.json --summary
批量验证时每行一个令牌，并按相同顺序每行输出一个简短的 JSON 对象。
退出状态: 0 接受; 1 批量验证时有令牌未被接受; 2 用法错误，或文件或密钥
无法读取；10 格式错误；11 签名；12 签名未检查；13 已过期；14 尚未生效；15 声明
检查失败；16 已吊销。有多项失败时按此顺序取第一项。</translation>
    </message>
    <message>
        <source>Judge a token: signature, time and claims. Says every reason against it</source>
        <translation>判定令牌：签名、时间和声明。列出所有不予接受的原因</translation>
    </message>
    <message>
        <source>The instant to judge at, instead of now</source>
        <translation>判定所依据的时刻，代替当前时间</translation>
    </message>
    <message>
        <source>Judge one token a line of this file, or of - for standard input</source>
        <translation>逐行判定此文件中的令牌，每行一个；或用 - 表示标准输入</translation>
    </message>
    <message>
        <source>Threads for --batch; all cores unless said</source>
        <translation>--batch 的线程数；默认使用所有核心</translation>
    </message>
    <message>
        <source>With --batch: counts alone</source>
        <translation>与 --batch 一起使用：仅输出计数</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>milliseconds? NumericDate is in seconds; as milliseconds: %1</source>
        <translation>毫秒？NumericDate 以秒为单位；按毫秒计为：%1</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>no algorithm</source>
        <translation>无算法</translation>
    </message>
    <message>
        <source>, key ID “%1”</source>
        <translation>，密钥 ID “%1”</translation>
    </message>
    <message numerus="yes">
        <source>, %n bytes</source>
        <translation>
            <numerusform>，%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source> – not checked: decode reads, verify trusts</source>
        <translation> – 未检查：decode 只读取，verify 才验证</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>吊销</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>not protected: %1</source>
        <translation>未受保护：%1</translation>
    </message>
    <message>
        <source>Payload (not JSON)</source>
        <translation>载荷（非 JSON）</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>未接受</translation>
    </message>
</context>
<context>
    <name>claimsmith::jose</name>
    <message>
        <source>an even number is no RSA modulus</source>
        <translation>偶数不能作为 RSA 模数</translation>
    </message>
    <message>
        <source>the RSA exponent must be odd and at least 3</source>
        <translation>RSA 指数必须为奇数且不小于 3</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>p times q is not n</source>
        <translation>p 乘以 q 不等于 n</translation>
    </message>
    <message>
        <source>p and q must be odd primes</source>
        <translation>p 和 q 必须为奇素数</translation>
    </message>
    <message>
        <source>d does not belong to e, p and q</source>
        <translation>d 与 e、p 和 q 不对应</translation>
    </message>
    <message>
        <source>dp, dq or qi does not belong to p and q</source>
        <translation>dp、dq 或 qi 与 p 和 q 不对应</translation>
    </message>
    <message>
        <source>d is not below n</source>
        <translation>d 不小于 n</translation>
    </message>
    <message>
        <source>the point (x, y) is not on its curve, or d is out of its range</source>
        <translation>点 (x, y) 不在其曲线上，或 d 超出范围</translation>
    </message>
    <message>
        <source>the point (x, y) is not on its curve</source>
        <translation>点 (x, y) 不在其曲线上</translation>
    </message>
    <message>
        <source>d does not belong to x and y</source>
        <translation>d 与 x 和 y 不对应</translation>
    </message>
    <message>
        <source>d does not belong to x</source>
        <translation>d 与 x 不对应</translation>
    </message>
    <message>
        <source>d does not belong to n and e</source>
        <translation>d 与 n 和 e 不对应</translation>
    </message>
    <message>
        <source>a multiple of 8 up to %1</source>
        <translation>8 的倍数，最大 %1</translation>
    </message>
    <message>
        <source>%1: more than %2 rounds of key derivation are not computed</source>
        <translation>%1：不计算超过 %2 轮的密钥派生</translation>
    </message>
    <message>
        <source>%1 encrypted with %2</source>
        <translation>以 %2 加密的 %1</translation>
    </message>
    <message>
        <source>a newer encryption; convert it with: %1</source>
        <translation>较新的加密方式；可用以下命令转换：%1</translation>
    </message>
    <message>
        <source>a part of the store has another than the store</source>
        <translation>密钥库的某个部分与密钥库的口令不同</translation>
    </message>
    <message>
        <source>%1 with a MAC of %2</source>
        <translation>带 %2 MAC 的 %1</translation>
    </message>
    <message>
        <source>a MAC of HMAC-SHA256</source>
        <translation>HMAC-SHA256 的 MAC</translation>
    </message>
    <message>
        <source>the MAC of the store does not match, so the phrase is wrong or the file was changed</source>
        <translation>密钥库的 MAC 不匹配：口令错误，或文件已被更改</translation>
    </message>
    <message>
        <source>part of a PKCS#12 key store that no pass phrase opens</source>
        <translation>PKCS#12 密钥库中无法用口令打开的部分</translation>
    </message>
    <message>
        <source>a store that a pass phrase opens</source>
        <translation>可用口令打开的密钥库</translation>
    </message>
    <message>
        <source>secret in a PKCS#12 key store</source>
        <translation>PKCS#12 密钥库中的共享密钥</translation>
    </message>
    <message>
        <source>the secret itself, as text, base64 or hex</source>
        <translation>共享密钥本身，以文本、base64 或十六进制写出</translation>
    </message>
    <message>
        <source>entry of another kind in a PKCS#12 key store</source>
        <translation>PKCS#12 密钥库中的其他类型条目</translation>
    </message>
    <message>
        <source>the key or the text has a size that it cannot have</source>
        <translation>密钥或文本的大小不可能有效</translation>
    </message>
    <message>
        <source>the text was changed, or sealed with another key</source>
        <translation>文本已被更改，或是用其他密钥密封的</translation>
    </message>
    <message>
        <source>it did not give the known answer</source>
        <translation>未给出已知答案</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>DER data</source>
        <translation>DER 数据</translation>
    </message>
    <message>
        <source>SPKI public key</source>
        <translation>SPKI 公钥</translation>
    </message>
    <message>
        <source>PKCS#1 public key</source>
        <translation>PKCS#1 公钥</translation>
    </message>
    <message>
        <source>PKCS#1 private key</source>
        <translation>PKCS#1 私钥</translation>
    </message>
    <message>
        <source>SEC1 private key</source>
        <translation>SEC1 私钥</translation>
    </message>
    <message>
        <source>PKCS#8 private key</source>
        <translation>PKCS#8 私钥</translation>
    </message>
    <message>
        <source>encrypted PKCS#8 private key</source>
        <translation>加密的 PKCS#8 私钥</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>certificate request</source>
        <translation>证书请求</translation>
    </message>
    <message>
        <source>certificate revocation list</source>
        <translation>证书吊销列表</translation>
    </message>
    <message>
        <source>PKCS#12 key store</source>
        <translation>PKCS#12 密钥库</translation>
    </message>
    <message>
        <source>CMS or PKCS#7 message</source>
        <translation>CMS 或 PKCS#7 消息</translation>
    </message>
    <message>
        <source>DSA private key</source>
        <translation>DSA 私钥</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>偏移 %1</translation>
    </message>
    <message>
        <source>%1, offset %2</source>
        <comment>segment, place in it</comment>
        <translation>%1，偏移 %2</translation>
    </message>
    <message>
        <source>header</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>encrypted key</source>
        <translation>加密密钥</translation>
    </message>
    <message>
        <source>initialization vector</source>
        <translation>初始化向量</translation>
    </message>
    <message>
        <source>ciphertext</source>
        <translation>密文</translation>
    </message>
    <message>
        <source>authentication tag</source>
        <translation>认证标签</translation>
    </message>
    <message>
        <source>key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>“%1” is of standard base64; base64url has “%2” in its place</source>
        <translation>“%1”属于标准 base64；base64url 中对应的是“%2”</translation>
    </message>
    <message>
        <source>A character is not of base64url, which has only A–Z, a–z, 0–9, - and _</source>
        <translation>有字符不属于 base64url，后者只含 A–Z、a–z、0–9、- 和 _</translation>
    </message>
    <message>
        <source>“%1” is not of base64url, which has only A–Z, a–z, 0–9, - and _</source>
        <translation>“%1”不属于 base64url，后者只含 A–Z、a–z、0–9、- 和 _</translation>
    </message>
    <message>
        <source>“=” pads the base64url here; the parts of a token stand without padding (RFC 7515 §2): remove it</source>
        <translation>此处的 base64url 以“=”填充；令牌的各部分不带填充 (RFC 7515 §2)：请将其删除</translation>
    </message>
    <message>
        <source>A space, tab or line break stands inside the base64url: remove it</source>
        <translation>base64url 中有空格、制表符或换行：请将其删除</translation>
    </message>
    <message>
        <source>The base64url ends with one character too many or too few: a single last character holds no byte</source>
        <translation>base64url 末尾多一个或少一个字符：单独一个末尾字符不足一个字节</translation>
    </message>
    <message>
        <source>The last character of the base64url has bits set that belong to no byte: it was changed or cut off</source>
        <translation>base64url 的最后一个字符含有不属于任何字节的位：它已被更改或截断</translation>
    </message>
    <message>
        <source>This is not JSON</source>
        <translation>这不是 JSON</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <translation>这不是 JSON：%1</translation>
    </message>
    <message>
        <source>This is not UTF-8, as JSON must be</source>
        <translation>这不是 UTF-8，而 JSON 必须是 UTF-8</translation>
    </message>
    <message>
        <source>This is not UTF-8, as JSON must be: no character has %1 here</source>
        <translation>这不是 UTF-8，而 JSON 必须是 UTF-8：此处的字符中不会有 %1</translation>
    </message>
    <message>
        <source>This JSON is nested deeper than %1 levels, which is not read</source>
        <translation>此 JSON 的嵌套超过 %1 层，不予读取</translation>
    </message>
    <message>
        <source>A JSON object is wanted here; this is none</source>
        <translation>此处需要 JSON 对象；这不是</translation>
    </message>
    <message>
        <source>A JSON object is wanted here; this is %1</source>
        <translation>此处需要 JSON 对象；这是%1</translation>
    </message>
    <message>
        <source>JSON is wanted here; there is nothing</source>
        <translation>此处需要 JSON；没有内容</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
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
        <translation>另一种密钥</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>共享密钥</translation>
    </message>
    <message>
        <source>%1 key</source>
        <translation>%1 密钥</translation>
    </message>
    <message>
        <source>a JWK or JWK Set, PEM or DER as SPKI, PKCS#1, SEC1, PKCS#8 or X.509 certificate, PKCS#12, and OpenSSH keys</source>
        <translation>JWK 或 JWK Set，PEM 或 DER（SPKI、PKCS#1、SEC1、PKCS#8 或 X.509 证书），PKCS#12，以及 OpenSSH 密钥</translation>
    </message>
    <message>
        <source>No key is recognised here; what can be read: %1</source>
        <translation>未识别出密钥；可读取的有：%1</translation>
    </message>
    <message>
        <source>This looks like %1, not like a key; what can be read: %2</source>
        <translation>这看起来是%1，而不是密钥；可读取的有：%2</translation>
    </message>
    <message>
        <source>The JWK needs the member %1</source>
        <translation>JWK 需要成员 %1</translation>
    </message>
    <message>
        <source>The JWK needs the member %1; found: %2</source>
        <translation>JWK 需要成员 %1；实际为：%2</translation>
    </message>
    <message>
        <source>This is %1, which is not supported; RSA, EC, Ed25519 and Ed448 keys and secrets are</source>
        <translation>这是%1，不受支持；支持 RSA、EC、Ed25519 和 Ed448 密钥以及共享密钥</translation>
    </message>
    <message>
        <source>This is %1, which is not supported; wanted: %2</source>
        <translation>这是%1，不受支持；需要：%2</translation>
    </message>
    <message>
        <source>This is %1: it agrees on keys, it cannot sign</source>
        <translation>这是%1：用于密钥协商，不能签名</translation>
    </message>
    <message>
        <source>This is %1: it is made for encryption or key agreement, it cannot sign</source>
        <translation>这是%1：用于加密或密钥协商，不能签名</translation>
    </message>
    <message>
        <source>This key is encrypted: give its pass phrase</source>
        <translation>此密钥已加密：请提供口令</translation>
    </message>
    <message>
        <source>A pass phrase is needed %1</source>
        <comment>to encrypt a key</comment>
        <translation>需要口令%1</translation>
    </message>
    <message>
        <source>The pass phrase does not open this key</source>
        <translation>口令无法打开此密钥</translation>
    </message>
    <message>
        <source>The pass phrase does not open this key: %1</source>
        <translation>口令无法打开此密钥：%1</translation>
    </message>
    <message>
        <source>This key is damaged</source>
        <translation>此密钥已损坏</translation>
    </message>
    <message>
        <source>This key is damaged: %1</source>
        <translation>此密钥已损坏：%1</translation>
    </message>
    <message>
        <source>There is no key here: the text is empty</source>
        <translation>此处没有密钥：文本为空</translation>
    </message>
    <message>
        <source>There is no key here: %1 is empty</source>
        <translation>此处没有密钥：%1 为空</translation>
    </message>
    <message>
        <source>The key&apos;s numbers contradict each other: its point is not on its curve, or its halves are no pair</source>
        <translation>密钥的数值自相矛盾：点不在曲线上，或公私两部分不成对</translation>
    </message>
    <message>
        <source>The key&apos;s numbers contradict each other: %1</source>
        <translation>密钥的数值自相矛盾：%1</translation>
    </message>
    <message>
        <source>A key of this type cannot have %1; wanted: %2</source>
        <translation>此类型的密钥不能有 %1；需要：%2</translation>
    </message>
    <message>
        <source>The secret is not written in the encoding that was named</source>
        <translation>共享密钥并非以指定的编码写成</translation>
    </message>
    <message>
        <source>The secret is not written in %1: name the encoding that it has</source>
        <translation>共享密钥并非以 %1 写成：请指定其实际编码</translation>
    </message>
    <message>
        <source>“%1” is no signature algorithm that can be used here; names are case-sensitive</source>
        <translation>“%1”不是此处可用的签名算法；名称区分大小写</translation>
    </message>
    <message>
        <source>“none” is no signature: there is nothing that a key could sign or verify</source>
        <translation>“none”不是签名：没有可由密钥签署或验证的内容</translation>
    </message>
    <message>
        <source>The header says “%1”, but the signature would be made with %2</source>
        <translation>头部写的是“%1”，但签名将以 %2 生成</translation>
    </message>
    <message>
        <source>This is %1; the algorithm needs %2</source>
        <translation>这是%1；该算法需要%2</translation>
    </message>
    <message>
        <source>This key is on the curve %1; the algorithm needs %2</source>
        <translation>此密钥在曲线 %1 上；该算法需要 %2</translation>
    </message>
    <message>
        <source>This key&apos;s “alg” keeps it for %1; the algorithm here is %2</source>
        <translation>此密钥的“alg”将其限于 %1；此处的算法是 %2</translation>
    </message>
    <message>
        <source>This key&apos;s “use” is “%1”; signatures need a key for “%2”</source>
        <translation>此密钥的“use”为“%1”；签名需要用于“%2”的密钥</translation>
    </message>
    <message>
        <source>This key&apos;s “key_ops” allow nothing; “%1” is needed</source>
        <translation>此密钥的“key_ops”不允许任何操作；需要“%1”</translation>
    </message>
    <message>
        <source>This key&apos;s “key_ops” allow only %1; “%2” is needed</source>
        <translation>此密钥的“key_ops”只允许 %1；需要“%2”</translation>
    </message>
    <message>
        <source>This key has %1 bits; the algorithm needs at least %2</source>
        <translation>此密钥有 %1 位；该算法至少需要 %2</translation>
    </message>
    <message>
        <source>This is a public key; signing needs the private key that belongs to it</source>
        <translation>这是公钥；签名需要与之对应的私钥</translation>
    </message>
    <message>
        <source>The cryptographic library refused</source>
        <translation>密码学库拒绝了操作</translation>
    </message>
    <message>
        <source>The cryptographic library refused: %1</source>
        <translation>密码学库拒绝了操作：%1</translation>
    </message>
    <message>
        <source>%1 cannot be computed: %2 does not offer it or is not installed</source>
        <translation>无法计算 %1：%2 不提供该功能或未安装</translation>
    </message>
    <message>
        <source>a byte order mark stands before the text, which RFC 8259 §8.1 forbids</source>
        <translation>文本前有字节顺序标记，RFC 8259 §8.1 禁止这样做</translation>
    </message>
    <message>
        <source>the text ends inside an object</source>
        <translation>文本在对象内部结束</translation>
    </message>
    <message>
        <source>the text ends inside an array</source>
        <translation>文本在数组内部结束</translation>
    </message>
    <message>
        <source>the text ends inside a string</source>
        <translation>文本在字符串内部结束</translation>
    </message>
    <message>
        <source>a colon must stand between a name and its value</source>
        <translation>名称与值之间必须有冒号</translation>
    </message>
    <message>
        <source>more text follows after the value</source>
        <translation>值之后还有其他文本</translation>
    </message>
    <message>
        <source>comments are not part of JSON</source>
        <translation>JSON 不含注释</translation>
    </message>
    <message>
        <source>a comma stands before the closing bracket</source>
        <translation>右括号前有逗号</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>缺少值</translation>
    </message>
    <message>
        <source>single quotes are not JSON; strings stand in double quotes</source>
        <translation>JSON 不使用单引号；字符串须用双引号</translation>
    </message>
    <message>
        <source>no JSON value begins with this character</source>
        <translation>没有以此字符开头的 JSON 值</translation>
    </message>
    <message>
        <source>a member name must be a string in double quotes</source>
        <translation>成员名必须是双引号中的字符串</translation>
    </message>
    <message>
        <source>the closing bracket is not the kind that was opened</source>
        <translation>右括号与左括号的种类不符</translation>
    </message>
    <message>
        <source>a comma or } must stand here</source>
        <translation>此处必须为逗号或 }</translation>
    </message>
    <message>
        <source>a comma or ] must stand here</source>
        <translation>此处必须为逗号或 ]</translation>
    </message>
    <message>
        <source>the only words in JSON are true, false and null</source>
        <translation>JSON 中的单词只有 true、false 和 null</translation>
    </message>
    <message>
        <source>a number cannot begin with +</source>
        <translation>数字不能以 + 开头</translation>
    </message>
    <message>
        <source>a number cannot begin with a zero that other digits follow</source>
        <translation>数字不能以零开头后接其他数字</translation>
    </message>
    <message>
        <source>a digit of a number is missing</source>
        <translation>数字缺少一位</translation>
    </message>
    <message>
        <source>a line break, tab or other control character in a string must be written as an escape</source>
        <translation>字符串中的换行、制表符或其他控制字符必须写成转义</translation>
    </message>
    <message>
        <source>no JSON escape is written like this</source>
        <translation>JSON 没有这样的转义写法</translation>
    </message>
    <message>
        <source>\u must be followed by four hexadecimal digits</source>
        <translation>\u 之后必须有四个十六进制数字</translation>
    </message>
    <message>
        <source>half of a surrogate pair stands alone, which is no character</source>
        <translation>代理对只有一半，不构成字符</translation>
    </message>
    <message>
        <source>to encrypt the private key with</source>
        <translation>以加密私钥</translation>
    </message>
    <message>
        <source>%1, cut off after %2 of %3</source>
        <translation>%1，在 %3 中的 %2 处截断</translation>
    </message>
    <message>
        <source>there is nothing between its BEGIN and END lines</source>
        <translation>BEGIN 与 END 行之间没有内容</translation>
    </message>
    <message>
        <source>what stands between its BEGIN and END lines is not base64</source>
        <translation>BEGIN 与 END 行之间的内容不是 base64</translation>
    </message>
    <message>
        <source>it is cut off: its END line is missing</source>
        <translation>内容被截断：缺少 END 行</translation>
    </message>
    <message>
        <source>the parameters of a curve without a key</source>
        <translation>没有密钥的曲线参数</translation>
    </message>
    <message>
        <source>the start of a broken PEM line</source>
        <translation>残缺的 PEM 行开头</translation>
    </message>
    <message>
        <source>binary data of another kind</source>
        <translation>其他类型的二进制数据</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>text wrapped in text several times over</source>
        <translation>多次嵌套包裹的文本</translation>
    </message>
    <message>
        <source>a file of %1 KiB</source>
        <translation>%1 KiB 的文件</translation>
    </message>
    <message>
        <source>up to 1024 KiB of keys</source>
        <translation>不超过 1024 KiB 的密钥</translation>
    </message>
    <message>
        <source>base64url</source>
        <translation>base64url</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1, the first of them zero</source>
        <translation>%1，其中首个为零</translation>
    </message>
    <message>
        <source>base64url of a number without zero octets in front</source>
        <translation>前面没有零八位组的数字的 base64url</translation>
    </message>
    <message>
        <source>base64url of %1</source>
        <translation>%1的 base64url</translation>
    </message>
    <message>
        <source>the name of a curve</source>
        <translation>曲线名称</translation>
    </message>
    <message>
        <source>an array of strings</source>
        <translation>字符串数组</translation>
    </message>
    <message>
        <source>base64 of a DER certificate</source>
        <translation>DER 证书的 base64</translation>
    </message>
    <message>
        <source>a certificate of another key</source>
        <translation>另一密钥的证书</translation>
    </message>
    <message>
        <source>the certificate of this key</source>
        <translation>此密钥的证书</translation>
    </message>
    <message>
        <source>an array of JWKs</source>
        <translation>JWK 数组</translation>
    </message>
    <message>
        <source>OpenSSH key: %1</source>
        <translation>OpenSSH 密钥：%1</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>内容被截断</translation>
    </message>
    <message>
        <source>the private half does not belong to the public one</source>
        <translation>私钥部分与公钥部分不对应</translation>
    </message>
    <message>
        <source>a key outside of a security key, which signs more than it is given and so no token</source>
        <translation>不在安全密钥设备中的密钥；后者签署的内容多于所给内容，因而无法签署令牌</translation>
    </message>
    <message>
        <source>the public key that this certificate is about</source>
        <translation>此证书所证明的公钥</translation>
    </message>
    <message>
        <source>OpenSSH key of type %1</source>
        <translation>%1 类型的 OpenSSH 密钥</translation>
    </message>
    <message>
        <source>its numbers are not those of its type</source>
        <translation>其数值与类型不符</translation>
    </message>
    <message>
        <source>there is more than its type has</source>
        <translation>内容多于其类型应有的部分</translation>
    </message>
    <message>
        <source>its two check numbers differ</source>
        <translation>两个校验数不同</translation>
    </message>
    <message>
        <source>its padding is wrong</source>
        <translation>填充错误</translation>
    </message>
    <message>
        <source>what follows its type is not base64</source>
        <translation>类型之后的内容不是 base64</translation>
    </message>
    <message>
        <source>it names two types</source>
        <translation>写明了两种类型</translation>
    </message>
    <message>
        <source>OpenSSH private key under a pass phrase (%1, %2)</source>
        <translation>以口令加密的 OpenSSH 私钥（%1，%2）</translation>
    </message>
    <message>
        <source>one without; take the pass phrase off a copy of it with: ssh-keygen -p -N &quot;&quot; -f COPY</source>
        <translation>没有口令的密钥；可用以下命令去除其副本的口令：ssh-keygen -p -N &quot;&quot; -f COPY</translation>
    </message>
    <message>
        <source>it holds more, or less, than the one key that OpenSSH writes</source>
        <translation>所含密钥多于或少于 OpenSSH 写入的一个</translation>
    </message>
    <message>
        <source>a JWK or JWK Set, PEM, DER or a certificate</source>
        <translation>JWK 或 JWK Set、PEM、DER 或证书</translation>
    </message>
    <message>
        <source>PGP key or message</source>
        <translation>PGP 密钥或消息</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>the keys that are found there</source>
        <translation>该处的密钥</translation>
    </message>
    <message>
        <source>SSH2 public key</source>
        <translation>SSH2 公钥</translation>
    </message>
    <message>
        <source>an OpenSSH public key; convert it with: ssh-keygen -i -f FILE</source>
        <translation>OpenSSH 公钥；可用以下命令转换：ssh-keygen -i -f FILE</translation>
    </message>
    <message>
        <source>PuTTY key</source>
        <translation>PuTTY 密钥</translation>
    </message>
    <message>
        <source>an OpenSSH key, which PuTTYgen exports</source>
        <translation>OpenSSH 密钥，可由 PuTTYgen 导出</translation>
    </message>
    <message>
        <source>XML key (RSAKeyValue)</source>
        <translation>XML 密钥 (RSAKeyValue)</translation>
    </message>
    <message>
        <source>SAML metadata</source>
        <translation>SAML 元数据</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>a Java key store (JKS)</source>
        <translation>Java 密钥库 (JKS)</translation>
    </message>
    <message>
        <source>PEM or a certificate; take it out with: keytool -exportcert -rfc</source>
        <translation>PEM 或证书；可用以下命令取出：keytool -exportcert -rfc</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>the description of an OpenID provider</source>
        <translation>OpenID 提供方的描述文档</translation>
    </message>
    <message>
        <source>the JWK Set at its jwks_uri</source>
        <translation>其 jwks_uri 处的 JWK Set</translation>
    </message>
    <message>
        <source>JSON without “kty” or “keys”</source>
        <translation>不含“kty”或“keys”的 JSON</translation>
    </message>
    <message>
        <source>the certificate that was issued for it, or its key</source>
        <translation>为其颁发的证书，或其密钥</translation>
    </message>
    <message>
        <source>PEM; take its certificates out with: openssl pkcs7 -print_certs</source>
        <translation>PEM；可用以下命令取出其中的证书：openssl pkcs7 -print_certs</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation>
            <numerusform>%n 个八位组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n 位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::jose::Container</name>
    <message>
        <source>secret</source>
        <translation>共享密钥</translation>
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
        <translation>PEM，SubjectPublicKeyInfo (PUBLIC KEY)</translation>
    </message>
    <message>
        <source>PEM, PKCS#1 (RSA KEY)</source>
        <translation>PEM，PKCS#1 (RSA KEY)</translation>
    </message>
    <message>
        <source>PEM, SEC1 (EC PRIVATE KEY)</source>
        <translation>PEM，SEC1 (EC PRIVATE KEY)</translation>
    </message>
    <message>
        <source>PEM, PKCS#8 (PRIVATE KEY)</source>
        <translation>PEM，PKCS#8 (PRIVATE KEY)</translation>
    </message>
    <message>
        <source>PEM, encrypted PKCS#8 (ENCRYPTED PRIVATE KEY)</source>
        <translation>PEM，加密的 PKCS#8 (ENCRYPTED PRIVATE KEY)</translation>
    </message>
    <message>
        <source>PEM, X.509 certificate (CERTIFICATE)</source>
        <translation>PEM，X.509 证书 (CERTIFICATE)</translation>
    </message>
    <message>
        <source>DER, SubjectPublicKeyInfo</source>
        <translation>DER，SubjectPublicKeyInfo</translation>
    </message>
    <message>
        <source>DER, PKCS#1</source>
        <translation>DER，PKCS#1</translation>
    </message>
    <message>
        <source>DER, SEC1</source>
        <translation>DER，SEC1</translation>
    </message>
    <message>
        <source>DER, PKCS#8</source>
        <translation>DER，PKCS#8</translation>
    </message>
    <message>
        <source>DER, encrypted PKCS#8</source>
        <translation>DER，加密的 PKCS#8</translation>
    </message>
    <message>
        <source>DER, X.509 certificate</source>
        <translation>DER，X.509 证书</translation>
    </message>
    <message>
        <source>PEM, encrypted PKCS#1 (RSA PRIVATE KEY)</source>
        <translation>PEM，加密的 PKCS#1 (RSA PRIVATE KEY)</translation>
    </message>
    <message>
        <source>PEM, encrypted SEC1 (EC PRIVATE KEY)</source>
        <translation>PEM，加密的 SEC1 (EC PRIVATE KEY)</translation>
    </message>
    <message>
        <source>PKCS#12 key store</source>
        <translation>PKCS#12 密钥库</translation>
    </message>
    <message>
        <source>OpenSSH public key</source>
        <translation>OpenSSH 公钥</translation>
    </message>
    <message>
        <source>OpenSSH private key (OPENSSH PRIVATE KEY)</source>
        <translation>OpenSSH 私钥 (OPENSSH PRIVATE KEY)</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>在此生成</translation>
    </message>
</context>
<context>
    <name>claimsmith::jose::Key</name>
    <message>
        <source>secret, %1 bits</source>
        <translation>共享密钥，%1 位</translation>
    </message>
    <message>
        <source>RSA %1-bit private key</source>
        <translation>RSA %1 位私钥</translation>
    </message>
    <message>
        <source>RSA %1-bit public key</source>
        <translation>RSA %1 位公钥</translation>
    </message>
    <message>
        <source>EC %1 private key</source>
        <translation>EC %1 私钥</translation>
    </message>
    <message>
        <source>EC %1 public key</source>
        <translation>EC %1 公钥</translation>
    </message>
    <message>
        <source>%1 private key</source>
        <translation>%1 私钥</translation>
    </message>
    <message>
        <source>%1 public key</source>
        <translation>%1 公钥</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>无密钥</translation>
    </message>
</context>
<context>
    <name>claimsmith::jose::KeyFormat</name>
    <message>
        <source>There is no key to write</source>
        <translation>没有可写入的密钥</translation>
    </message>
    <message>
        <source>A shared secret has no public half: nothing of it can be published</source>
        <translation>共享密钥没有公钥部分：不可公开其任何内容</translation>
    </message>
    <message>
        <source>A shared secret has no PEM form: write it as jwk or jwks</source>
        <translation>共享密钥没有 PEM 形式：请写为 jwk 或 jwks</translation>
    </message>
    <message>
        <source>PKCS#8 holds private keys, and this is %1: write it as spki</source>
        <translation>PKCS#8 存放私钥，而这是%1：请写为 spki</translation>
    </message>
    <message>
        <source>This is %1 and no shared secret: write it as jwk or pem</source>
        <translation>这是%1，不是共享密钥：请写为 jwk 或 pem</translation>
    </message>
    <message>
        <source>The bytes of this secret are no text: write it as secret-base64url</source>
        <translation>此共享密钥的字节不是文本：请写为 secret-base64url</translation>
    </message>
    <message numerus="yes">
        <source>There are %n keys, and this form holds one: write them as jwks</source>
        <translation>
            <numerusform>共有 %n 个密钥，而此格式只能存放一个：请写为 jwks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::main</name>
    <message>
        <source>The cryptography of this machine fails its test. %1</source>
        <translation>本机的密码学功能未通过自检。%1</translation>
    </message>
    <message>
        <source>Inspect JSON Web Tokens, offline.</source>
        <translation>离线查看 JSON Web Token。</translation>
    </message>
    <message>
        <source>A token, anything that holds one, or files with tokens and keys</source>
        <translation>令牌、含有令牌的任何内容，或含有令牌和密钥的文件</translation>
    </message>
    <message>
        <source>Page to begin with</source>
        <translation>起始页面</translation>
    </message>
    <message>
        <source>Print how long the first paint took and how much memory it needed, and end</source>
        <translation>输出首次绘制所用的时间和内存，然后退出</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>显示此帮助</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>A token on the command line can be read by every user of the machine (ps). Paste it instead.</source>
        <translation>命令行上的令牌可被本机的每个用户读取（ps）。请改为粘贴。</translation>
    </message>
</context>
<context>
    <name>claimsmith::model</name>
    <message>
        <source>Its form makes no such token any more.</source>
        <translation>其表单已不再生成此令牌。</translation>
    </message>
    <message>
        <source>form of Craft, %1</source>
        <translation>“制作”表单，%1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>危险</translation>
    </message>
    <message>
        <source>header</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>encrypted key</source>
        <translation>加密密钥</translation>
    </message>
    <message>
        <source>initialization vector</source>
        <translation>初始化向量</translation>
    </message>
    <message>
        <source>ciphertext</source>
        <translation>密文</translation>
    </message>
    <message>
        <source>authentication tag</source>
        <translation>认证标签</translation>
    </message>
    <message>
        <source>key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>&lt;signature removed&gt;</source>
        <translation>&lt;签名已移除&gt;</translation>
    </message>
    <message>
        <source>&lt;no token: text removed&gt;</source>
        <translation>&lt;不是令牌：文本已移除&gt;</translation>
    </message>
    <message>
        <source>&lt;encrypted parts removed&gt;</source>
        <translation>&lt;加密部分已移除&gt;</translation>
    </message>
    <message>
        <source>This is no token.</source>
        <translation>这不是令牌。</translation>
    </message>
    <message>
        <source>This token is encrypted: only who issued it can renew it.</source>
        <translation>此令牌已加密：只有颁发者能更新它。</translation>
    </message>
    <message>
        <source>Only compact tokens can be renewed; this one is in the JSON serialization.</source>
        <translation>只能更新紧凑形式的令牌；此令牌为 JSON 序列化形式。</translation>
    </message>
    <message>
        <source>The payload of this token cannot be read as claims.</source>
        <translation>此令牌的载荷无法作为声明读取。</translation>
    </message>
    <message>
        <source>The key that signed it is no longer in the keyring.</source>
        <translation>签署它的密钥已不在密钥环中。</translation>
    </message>
    <message>
        <source>key “%1”</source>
        <translation>密钥“%1”</translation>
    </message>
    <message>
        <source>no signature</source>
        <translation>无签名</translation>
    </message>
    <message>
        <source>No key of the keyring verifies this token: add the key that signs it.</source>
        <translation>密钥环中没有能验证此令牌的密钥：请添加签署它的密钥。</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>Crafted</source>
        <translation>已制作</translation>
    </message>
    <message>
        <source>Issued here</source>
        <translation>在此颁发</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>已监视</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>已更新</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>族</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Smallest key</source>
        <translation>最小密钥</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>盐</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>检查方式</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>定义于</translation>
    </message>
    <message>
        <source>Key ID (kid)</source>
        <translation>密钥 ID (kid)</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>验证密钥</translation>
    </message>
    <message>
        <source>Checked with</source>
        <translation>检查所用密钥</translation>
    </message>
    <message>
        <source>Key thumbprint</source>
        <translation>密钥指纹</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Encrypted key</source>
        <translation>加密密钥</translation>
    </message>
    <message>
        <source>Initialization vector</source>
        <translation>初始化向量</translation>
    </message>
    <message>
        <source>Ciphertext</source>
        <translation>密文</translation>
    </message>
    <message>
        <source>Authentication tag</source>
        <translation>认证标签</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Key management (alg)</source>
        <translation>密钥管理 (alg)</translation>
    </message>
    <message>
        <source>Content encryption (enc)</source>
        <translation>内容加密 (enc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>not named in the header</source>
        <translation>头部未指定</translation>
    </message>
    <message>
        <source>%1, not known here</source>
        <translation>%1，此处未知</translation>
    </message>
    <message>
        <source>Signature length</source>
        <translation>签名长度</translation>
    </message>
    <message>
        <source>Signed bytes</source>
        <translation>签名覆盖的字节</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… 以及另外 %1 个</translation>
    </message>
    <message>
        <source>the header is not JSON</source>
        <translation>头部不是 JSON</translation>
    </message>
    <message>
        <source>the header names no algorithm</source>
        <translation>头部未指定算法</translation>
    </message>
    <message>
        <source>unknown algorithm</source>
        <translation>未知算法</translation>
    </message>
    <message>
        <source>“alg” is none</source>
        <translation>“alg”为 none</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>无密钥</translation>
    </message>
    <message>
        <source>the chosen key is not at hand</source>
        <translation>所选密钥不可用</translation>
    </message>
    <message>
        <source>public key only</source>
        <translation>仅有公钥</translation>
    </message>
    <message>
        <source>no key fits</source>
        <translation>无匹配的密钥</translation>
    </message>
    <message>
        <source>the key cannot sign</source>
        <translation>密钥不能签名</translation>
    </message>
    <message>
        <source>“alg” must be a string that names a signature algorithm</source>
        <translation>“alg”必须是表示签名算法的字符串</translation>
    </message>
    <message>
        <source>An unsecured token has no signature</source>
        <translation>未签名的令牌没有签名</translation>
    </message>
    <message>
        <source>Add a secret or a private key for %1</source>
        <translation>请添加用于 %1 的共享密钥或私钥</translation>
    </message>
    <message>
        <source>The list of keys says why; choose another, or wait until it is there</source>
        <translation>原因见密钥列表；请选择其他密钥，或等待其就绪</translation>
    </message>
    <message>
        <source>%1 needs the private key that belongs to the public one: add it</source>
        <translation>%1 需要与公钥对应的私钥：请添加</translation>
    </message>
    <message>
        <source>No key of the keyring can sign with %1: add a secret or a private key</source>
        <translation>密钥环中没有能以 %1 签名的密钥：请添加共享密钥或私钥</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>未接受</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID 令牌</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>sample session</source>
        <translation>示例会话</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::CandidatesModel</name>
    <message>
        <source>Token %1 of %2, %3: %4</source>
        <translation>令牌 %1/%2，%3：%4</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::ClaimFormModel</name>
    <message>
        <source>new row</source>
        <translation>新建行</translation>
    </message>
    <message>
        <source>new %1</source>
        <translation>新建 %1</translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>delete rows</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>name of %1</source>
        <translation>%1 的名称</translation>
    </message>
    <message>
        <source>new identifiers</source>
        <translation>新建标识符</translation>
    </message>
    <message>
        <source>Custom parameter</source>
        <translation>自定义参数</translation>
    </message>
    <message>
        <source>Custom claim</source>
        <translation>自定义声明</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>type of %1</source>
        <translation>%1 的类型</translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation>启用 %1</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>停用 %1</translation>
    </message>
    <message>
        <source>new rows</source>
        <translation>新建多行</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>typing of JSON</source>
        <translation>输入 JSON</translation>
    </message>
    <message>
        <source>indenting</source>
        <translation>缩进</translation>
    </message>
    <message>
        <source>compacting</source>
        <translation>压缩</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::ClaimsModel</name>
    <message>
        <source>Custom claim</source>
        <translation>自定义声明</translation>
    </message>
    <message>
        <source>Custom parameter</source>
        <translation>自定义参数</translation>
    </message>
    <message>
        <source>this name stands more than once</source>
        <translation>此名称出现多次</translation>
    </message>
    <message>
        <source>not protected by the signature</source>
        <translation>不受签名保护</translation>
    </message>
    <message>
        <source>beyond the calendar</source>
        <translation>超出日历范围</translation>
    </message>
    <message>
        <source>not a number, so not a time</source>
        <translation>不是数字，因此不是时间</translation>
    </message>
    <message>
        <source>empty array</source>
        <translation>空数组</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>empty object</source>
        <translation>空对象</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 seconds since 1970</source>
        <translation>自 1970 年起 %1 秒</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::CommandsModel</name>
    <message>
        <source>on</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>当前不可用</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::CraftMemory</name>
    <message>
        <source>The last form could not be read. Its file is damaged and was set aside as %1.</source>
        <translation>无法读取上次的表单。其文件已损坏，已另存为 %1。</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::Crafting</name>
    <message>
        <source>refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>single token</source>
        <translation>单个令牌</translation>
    </message>
    <message>
        <source>template %1</source>
        <translation>模板 %1</translation>
    </message>
    <message>
        <source>one key</source>
        <translation>一个密钥</translation>
    </message>
    <message>
        <source>two keys</source>
        <translation>两个密钥</translation>
    </message>
    <message>
        <source>choice of a key</source>
        <translation>选择密钥</translation>
    </message>
    <message>
        <source>algorithm %1</source>
        <translation>算法 %1</translation>
    </message>
    <message>
        <source>new identifiers</source>
        <translation>新建标识符</translation>
    </message>
    <message>
        <source>token from Inspect</source>
        <translation>来自“检查”的令牌</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::EmptyText</name>
    <message>
        <source>This text is no token</source>
        <translation>此文本不是令牌</translation>
    </message>
    <message>
        <source>A signed token is a header, a payload and a signature in base64url with dots between them; most begin with eyJ. It may stand in a header, a cookie, a URL, JSON or a curl command.</source>
        <translation>已签名的令牌由 base64url 编码的头部、载荷和签名组成，以点分隔；大多以 eyJ 开头。它可以位于请求头、Cookie、URL、JSON 或 curl 命令中。</translation>
    </message>
    <message>
        <source>The claims are encrypted</source>
        <translation>声明已加密</translation>
    </message>
    <message>
        <source>They can be read with the recipient&apos;s key alone, and decryption is not part of this version. The header is not encrypted.</source>
        <translation>只有接收方的密钥才能读取，而此版本不含解密功能。头部未加密。</translation>
    </message>
    <message>
        <source>There is no payload</source>
        <translation>没有载荷</translation>
    </message>
    <message>
        <source>It was cut off, or it is sent apart from the token (RFC 7515, appendix F).</source>
        <translation>它已被截断，或与令牌分开发送（RFC 7515 附录 F）。</translation>
    </message>
    <message>
        <source>The payload holds no claims</source>
        <translation>载荷不含声明</translation>
    </message>
    <message>
        <source>It is not valid JSON, as claims must be. Its bytes can be seen all the same.</source>
        <translation>它不是有效的 JSON，而声明必须是 JSON。仍可查看其字节。</translation>
    </message>
    <message>
        <source>The token makes no claims</source>
        <translation>令牌未作任何声明</translation>
    </message>
    <message>
        <source>Its payload is an empty object.</source>
        <translation>其载荷是空对象。</translation>
    </message>
    <message>
        <source>Claims are the members of a JSON object (RFC 7519 §4); this is other JSON.</source>
        <translation>声明是 JSON 对象的成员 (RFC 7519 §4)；这是其他 JSON。</translation>
    </message>
    <message>
        <source>The header is empty</source>
        <translation>头部为空</translation>
    </message>
    <message>
        <source>Every token must name its algorithm there.</source>
        <translation>每个令牌都必须在此指定算法。</translation>
    </message>
    <message>
        <source>The header cannot be read</source>
        <translation>无法读取头部</translation>
    </message>
    <message>
        <source>It is not a JSON object in base64url; the place is underlined in the token.</source>
        <translation>它不是 base64url 编码的 JSON 对象；令牌中的相应位置已加下划线。</translation>
    </message>
    <message>
        <source>Nothing to point out</source>
        <translation>没有需要指出的问题</translation>
    </message>
    <message>
        <source>Findings tell of dangers and oddities, whether or not a token is accepted. This one has none.</source>
        <translation>无论令牌是否被接受，“发现”都会指出危险和异常之处。此令牌没有。</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::ExchangesModel</name>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>媒体类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Sent on to</source>
        <translation>重定向到</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::FindingsModel</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::Forgetting</name>
    <message>
        <source>The last form of Craft and your own templates</source>
        <translation>“制作”的上次表单和自定义模板</translation>
    </message>
    <message>
        <source>The form is the standard one again. No key is among it.</source>
        <translation>表单恢复为默认表单。其中不含任何密钥。</translation>
    </message>
    <message>
        <source>Users and sessions of the local API</source>
        <translation>本地 API 的用户和会话</translation>
    </message>
    <message>
        <source>Clients that hold a token of it have to log in again.</source>
        <translation>持有其令牌的客户端须重新登录。</translation>
    </message>
    <message>
        <source>Keys in the system key store, and the list of followed key files</source>
        <translation>系统密钥存储中的密钥，以及所跟踪密钥文件的列表</translation>
    </message>
    <message>
        <source>This cannot be undone. The files themselves stay where they are.</source>
        <translation>此操作无法撤销。文件本身保留在原处。</translation>
    </message>
    <message>
        <source>Settings, and what windows and pages remember</source>
        <translation>设置，以及窗口和页面记住的内容</translation>
    </message>
    <message>
        <source>Everything is as at the very first start.</source>
        <translation>一切恢复到首次启动时的状态。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Keys in the system key store, and the list of followed key files (%1)</source>
        <translation>系统密钥存储中的密钥，以及所跟踪密钥文件的列表 (%1)</translation>
    </message>
    <message>
        <source>The history of tokens</source>
        <translation>令牌历史记录</translation>
    </message>
    <message>
        <source>Of this run, and what is kept of others, with its key.</source>
        <translation>本次运行的历史记录，以及所保留的以往历史记录及其密钥。</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::History</name>
    <message>
        <source>remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>%1, last seen %2</source>
        <translation>%1，最近查看于 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>密钥 ID</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, seen %5</source>
        <translation>%1，%2，%3，%4，查看于 %5</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Signature and claims</source>
        <translation>签名和声明</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>查看时间</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::Inspection</name>
    <message>
        <source>This token is encrypted: no key is used for it</source>
        <translation>此令牌已加密：不使用密钥</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>尚无密钥</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>This token has no signature: no key is needed</source>
        <translation>此令牌没有签名：不需要密钥</translation>
    </message>
    <message>
        <source>No key of the keyring fits %1</source>
        <translation>密钥环中没有适用于 %1 的密钥</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>手动选择</translation>
    </message>
    <message>
        <source>the only key</source>
        <translation>唯一的密钥</translation>
    </message>
    <message>
        <source>found by trying</source>
        <translation>逐个尝试找到</translation>
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
        <translation>私钥</translation>
    </message>
    <message>
        <source>public</source>
        <translation>公钥</translation>
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
        <translation>正在请求 %1 …</translation>
    </message>
    <message numerus="yes">
        <source>%n keys from %1</source>
        <translation>
            <numerusform>来自 %1 的 %n 个密钥</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KeyImport</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n keys: %1</source>
        <translation>
            <numerusform>%n 个密钥：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no key in it</source>
        <translation>其中没有密钥</translation>
    </message>
    <message>
        <source>already in the keyring</source>
        <translation>已在密钥环中</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>密钥 ID</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>可执行的操作</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KeyKeeping</name>
    <message>
        <source>nothing is kept in this run</source>
        <translation>本次运行不保存任何内容</translation>
    </message>
    <message>
        <source>“%1” is just being saved: the system key store was asked, and has not answered yet.</source>
        <translation>“%1”正在保存：已请求系统密钥存储，尚未应答。</translation>
    </message>
    <message>
        <source>“%1” is no longer followed</source>
        <translation>不再跟踪“%1”</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>已删除“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n keys</source>
        <translation>
            <numerusform>已删除 %n 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept in this run of the program.</source>
        <translation>程序本次运行不保存任何内容。</translation>
    </message>
    <message>
        <source>The secret of “%1” is not at hand, so it would be lost. Delete the key where that is meant.</source>
        <translation>“%1”的密钥内容目前不可用，因此会丢失。如确需如此，请删除该密钥。</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KeyMaker</name>
    <message>
        <source>The private half signs, the public one verifies.</source>
        <translation>私钥用于签名，公钥用于验证。</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>共享密钥</translation>
    </message>
    <message>
        <source>One secret signs and verifies: for a service that reads its own tokens, and for tests.</source>
        <translation>同一密钥既签名又验证：适用于读取自身令牌的服务和测试。</translation>
    </message>
    <message>
        <source>EC P-256</source>
        <translation>EC P-256</translation>
    </message>
    <message>
        <source>Short signatures, known everywhere.</source>
        <translation>签名短小，支持广泛。</translation>
    </message>
    <message>
        <source>Ed25519</source>
        <translation>Ed25519</translation>
    </message>
    <message>
        <source>Fast and modern; some older libraries do not know it.</source>
        <translation>快速而现代；一些较旧的库不支持。</translation>
    </message>
    <message>
        <source>RSA</source>
        <translation>RSA</translation>
    </message>
    <message>
        <source>What most identity providers use. 4096 bits take some seconds to make.</source>
        <translation>大多数身份提供方使用。生成 4096 位密钥需要数秒。</translation>
    </message>
    <message>
        <source>EC P-384</source>
        <translation>EC P-384</translation>
    </message>
    <message>
        <source>Where a rule asks for more than P-256.</source>
        <translation>用于规定要求高于 P-256 的场合。</translation>
    </message>
    <message>
        <source>EC P-521</source>
        <translation>EC P-521</translation>
    </message>
    <message>
        <source>The largest curve of NIST; slower.</source>
        <translation>NIST 最大的曲线；速度较慢。</translation>
    </message>
    <message>
        <source>Ed448</source>
        <translation>Ed448</translation>
    </message>
    <message>
        <source>Stronger than Ed25519, and rarely known.</source>
        <translation>比 Ed25519 更强，但很少受支持。</translation>
    </message>
    <message>
        <source>EC secp256k1</source>
        <translation>EC secp256k1</translation>
    </message>
    <message>
        <source>The curve of blockchains; few identity providers know it.</source>
        <translation>区块链使用的曲线；很少有身份提供方支持。</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KeyText</name>
    <message>
        <source>signs nothing</source>
        <translation>不能签名</translation>
    </message>
    <message>
        <source>signs and verifies %1</source>
        <translation>签名并验证 %1</translation>
    </message>
    <message>
        <source>verifies %1</source>
        <translation>验证 %1</translation>
    </message>
    <message>
        <source>signs %1</source>
        <translation>签名 %1</translation>
    </message>
    <message>
        <source>signs %1, verifies %2</source>
        <translation>签名 %1，验证 %2</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>共享密钥</translation>
    </message>
    <message>
        <source>RSA private key</source>
        <translation>RSA 私钥</translation>
    </message>
    <message>
        <source>RSA public key</source>
        <translation>RSA 公钥</translation>
    </message>
    <message>
        <source>EC %1 private key</source>
        <translation>EC %1 私钥</translation>
    </message>
    <message>
        <source>EC %1 public key</source>
        <translation>EC %1 公钥</translation>
    </message>
    <message>
        <source>%1 private key</source>
        <translation>%1 私钥</translation>
    </message>
    <message>
        <source>%1 public key</source>
        <translation>%1 公钥</translation>
    </message>
    <message numerus="yes">
        <source>%n bits</source>
        <translation>
            <numerusform>%n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KeyringModel</name>
    <message>
        <source>This session</source>
        <translation>本次会话</translation>
    </message>
    <message>
        <source>System key store</source>
        <translation>系统密钥存储</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>密钥 ID</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KeysModel</name>
    <message>
        <source>signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>%1 · being saved</source>
        <translation>%1 · 正在保存</translation>
    </message>
    <message>
        <source>%1 · loading</source>
        <translation>%1 · 正在加载</translation>
    </message>
    <message>
        <source>%1 · not at hand</source>
        <translation>%1 · 不可用</translation>
    </message>
    <message>
        <source>verifies it</source>
        <translation>可验证</translation>
    </message>
    <message>
        <source>signature differs</source>
        <translation>签名不符</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>不匹配</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>过小</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>What the keyring calls the key</source>
        <translation>密钥在密钥环中的名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What kind of key it is, and which half</source>
        <translation>密钥的种类，以及是公钥还是私钥</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Bits of the modulus, of the curve, or of the secret</source>
        <translation>模数、曲线或共享密钥的位数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What the key says that it is for: use, alg and key_ops</source>
        <translation>密钥自述的用途：use、alg 和 key_ops</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Where the key lives, and so how long</source>
        <translation>密钥的存放位置，也决定其保留时间</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>存放于</translation>
    </message>
    <message>
        <source>The kid that tokens name the key by</source>
        <translation>令牌用来指明密钥的 kid</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>密钥 ID</translation>
    </message>
    <message>
        <source>SHA-256 of the public part (RFC 7638)</source>
        <translation>公钥部分的 SHA-256 (RFC 7638)</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Algorithms that fit the key</source>
        <translation>适用于此密钥的算法</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>可执行的操作</translation>
    </message>
    <message>
        <source>What the key says to the token in Inspect</source>
        <translation>密钥对“检查”中令牌的结果</translation>
    </message>
    <message>
        <source>This token</source>
        <translation>此令牌</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::Kit</name>
    <message>
        <source>No row is chosen.</source>
        <translation>未选择任何行。</translation>
    </message>
    <message>
        <source>First the good token and a request without one.</source>
        <translation>先发送正确的令牌和不带令牌的请求。</translation>
    </message>
    <message>
        <source>As expected so far.</source>
        <translation>目前均符合预期。</translation>
    </message>
    <message>
        <source>Differing so far: %1.</source>
        <translation>目前不符：%1。</translation>
    </message>
    <message>
        <source>Running: %1 of %2</source>
        <translation>正在运行：%1/%2</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>%1 of %2 variants are chosen.</source>
        <translation>已选择 %2 个变体中的 %1 个。</translation>
    </message>
    <message>
        <source>There is no such row any more.</source>
        <translation>该行已不存在。</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KitModel</name>
    <message>
        <source>Chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错误之处</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>实得</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KitSource</name>
    <message>
        <source>The text in Inspect is no token. Paste one that your server accepts.</source>
        <translation>“检查”中的文本不是令牌。请粘贴一个服务器接受的令牌。</translation>
    </message>
    <message>
        <source>The token in Inspect is encrypted. A kit is made of a signed one.</source>
        <translation>“检查”中的令牌已加密。测试套件须由已签名的令牌生成。</translation>
    </message>
    <message>
        <source>The token in Inspect is in the JSON serialization. A kit is made of a compact one.</source>
        <translation>“检查”中的令牌为 JSON 序列化形式。测试套件须由紧凑形式的令牌生成。</translation>
    </message>
    <message>
        <source>Inspect is empty. Paste a token there that your server accepts.</source>
        <translation>“检查”为空。请在那里粘贴一个服务器接受的令牌。</translation>
    </message>
    <message>
        <source>Header and payload of the token in Inspect are no JSON objects.</source>
        <translation>“检查”中令牌的头部和载荷不是 JSON 对象。</translation>
    </message>
    <message>
        <source>the token in Inspect</source>
        <translation>“检查”中的令牌</translation>
    </message>
    <message>
        <source>The form of Craft makes no token yet.</source>
        <translation>“制作”表单尚未生成令牌。</translation>
    </message>
    <message>
        <source>The form of Craft makes no token yet: %1</source>
        <translation>“制作”表单尚未生成令牌：%1</translation>
    </message>
    <message>
        <source>the form of Craft</source>
        <translation>“制作”表单</translation>
    </message>
    <message>
        <source>Made from %1, signed with %2 (%3)</source>
        <translation>由%1生成，以 %2 (%3) 签名</translation>
    </message>
    <message>
        <source>%1 cannot sign: %2</source>
        <translation>%1 不能签名：%2</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>sample secret</source>
        <translation>示例共享密钥</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KitTarget</name>
    <message>
        <source>Token %1</source>
        <translation>令牌 %1</translation>
    </message>
    <message>
        <source>accepted is %1</source>
        <translation>接受为 %1</translation>
    </message>
    <message>
        <source>refused is %1</source>
        <translation>拒绝为 %1</translation>
    </message>
    <message>
        <source>%1 at a time</source>
        <translation>并发 %1</translation>
    </message>
    <message>
        <source>at most %1 a second</source>
        <translation>每秒最多 %1</translation>
    </message>
    <message>
        <source>no redirects</source>
        <translation>不跟随重定向</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KitText</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Expected %1, got %2 after %3 ms.</source>
        <translation>期望 %1，%3 毫秒后得到 %2。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::LocalApi</name>
    <message>
        <source>Choose another port, or 0 for one that is free.</source>
        <translation>请选择其他端口，或用 0 表示空闲端口。</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::LoggedRequest</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>family %1</source>
        <translation>族 %1</translation>
    </message>
    <message>
        <source>family %1 is revoked</source>
        <translation>族 %1 已吊销</translation>
    </message>
    <message>
        <source>done at the window</source>
        <translation>在窗口中操作</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::MakeMany</name>
    <message>
        <source>Cancelled: nothing was written</source>
        <translation>已取消：未写入任何内容</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Line %L1 of the table: %2</source>
        <translation>表格第 %L1 行：%2</translation>
    </message>
    <message>
        <source>Token %L1: %2</source>
        <translation>令牌 %L1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens written to %1</source>
        <translation>
            <numerusform>已将 %Ln 个令牌写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>The table has more than %L1 bytes</source>
        <translation>表格超过 %L1 字节</translation>
    </message>
    <message>
        <source>There is no such token</source>
        <translation>没有该令牌</translation>
    </message>
    <message>
        <source>Choose a file to write to</source>
        <translation>请选择要写入的文件</translation>
    </message>
    <message>
        <source>The count must be from 1 to %L1</source>
        <translation>数量必须为 1 到 %L1</translation>
    </message>
    <message>
        <source>{{%1}} stays as it is: there is no column of that name</source>
        <translation>{{%1}} 保持原样：没有该名称的列</translation>
    </message>
    <message>
        <source>All of them will be alike: put {{n}}, {{uuid}} or a column into a value</source>
        <translation>所有令牌将完全相同：请在值中放入 {{n}}、{{uuid}} 或某一列</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::NetworkConsent</name>
    <message>
        <source>Asking other machines for keys is switched off in the settings.</source>
        <translation>设置中已关闭“向其他计算机请求密钥”。</translation>
    </message>
    <message>
        <source>Sending the kit to other machines is switched off in the settings.</source>
        <translation>设置中已关闭“向其他计算机发送测试套件”。</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::OthersModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::RaceModel</name>
    <message>
        <source>%1 of %2 got tokens</source>
        <translation>%2 个中有 %1 个得到令牌</translation>
    </message>
    <message>
        <source>%1 won. </source>
        <translation>%1 个胜出。 </translation>
    </message>
    <message>
        <source>%1 got another refresh token beside the winner’s. </source>
        <translation>%1 个得到了不同于胜出者的另一个刷新令牌。 </translation>
    </message>
    <message>
        <source>%1 got the same refresh token. </source>
        <translation>%1 个得到了相同的刷新令牌。 </translation>
    </message>
    <message>
        <source>%1 refused. </source>
        <translation>%1 个被拒绝。 </translation>
    </message>
    <message>
        <source>That was taken for reuse, and the family is revoked: the winner’s tokens too.</source>
        <translation>这被视为重用，整个族已吊销：胜出者的令牌也一并吊销。</translation>
    </message>
    <message>
        <source>won</source>
        <translation>胜出</translation>
    </message>
    <message>
        <source>another</source>
        <translation>另一个</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>第 %1 代</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>得到</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::Renewal</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what it is, its name</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>which token, “expires in 4 min”</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens expire soon</source>
        <translation>
            <numerusform>%n 个令牌即将过期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens have expired</source>
        <translation>
            <numerusform>%n 个令牌已过期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 tokens expire soon, 2 have expired</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n have expired</source>
        <translation>
            <numerusform>%n 个已过期</numerusform>
        </translation>
    </message>
    <message>
        <source>No token is chosen.</source>
        <translation>未选择令牌。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which token, why not</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The answer holds other tokens than were asked for.</source>
        <translation>应答中的令牌与请求的不符。</translation>
    </message>
    <message>
        <source>Renewed: %1 %2.</source>
        <comment>which token, “expires in 1 h”</comment>
        <translation>已更新：%1 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens renewed.</source>
        <translation>
            <numerusform>已更新 %n 个令牌。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::model::RequestLog</name>
    <message>
        <source>Done at the window; over HTTP this is the request that comes to the same</source>
        <translation>在窗口中操作；若通过 HTTP，等效于此请求</translation>
    </message>
    <message>
        <source>here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::SessionDeeds</name>
    <message>
        <source>family %1</source>
        <translation>族 %1</translation>
    </message>
    <message>
        <source>generation %1 once more</source>
        <translation>再次使用第 %1 代</translation>
    </message>
    <message>
        <source>generation %1 → %2</source>
        <translation>第 %1 代 → %2</translation>
    </message>
    <message>
        <source>No refresh token of this session was consumed yet: refresh it first.</source>
        <translation>此会话尚无已使用的刷新令牌：请先刷新。</translation>
    </message>
    <message>
        <source>This session is not kept any more.</source>
        <translation>此会话已不再保留。</translation>
    </message>
    <message>
        <source>Logged in as %1</source>
        <translation>已以 %1 登录</translation>
    </message>
    <message>
        <source>Generation %1 was honoured once more</source>
        <translation>第 %1 代再次被接受</translation>
    </message>
    <message>
        <source>Refreshed: generation %1</source>
        <translation>已刷新：第 %1 代</translation>
    </message>
    <message>
        <source>Family %1 is revoked</source>
        <translation>族 %1 已吊销</translation>
    </message>
    <message>
        <source>Family %1 was revoked before</source>
        <translation>族 %1 先前已吊销</translation>
    </message>
    <message>
        <source>access token listed, family %1 revoked</source>
        <translation>访问令牌已列入黑名单，族 %1 已吊销</translation>
    </message>
    <message>
        <source>%1 is logged out</source>
        <translation>%1 已登出</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::SessionOptions</name>
    <message>
        <source>rotate, detect reuse</source>
        <translation>轮换并检测重用</translation>
    </message>
    <message>
        <source>Each refresh token is good once; one that comes again ends its family.</source>
        <translation>每个刷新令牌只能使用一次；再次出现时终止其族。</translation>
    </message>
    <message>
        <source>rotate</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>Each refresh token is good once; one that comes again is refused, and nothing else happens.</source>
        <translation>每个刷新令牌只能使用一次；再次出现时被拒绝，不产生其他后果。</translation>
    </message>
    <message>
        <source>rotate, with a grace period</source>
        <translation>轮换，带宽限期</translation>
    </message>
    <message>
        <source>The previous refresh token is still exchanged for a while, so that two requests at once both go well; later, reuse ends the family.</source>
        <translation>上一个刷新令牌在一段时间内仍可兑换，使两个并发请求都能成功；此后重用会终止整个族。</translation>
    </message>
    <message>
        <source>no rotation</source>
        <translation>不轮换</translation>
    </message>
    <message>
        <source>A refresh token is good until it expires.</source>
        <translation>刷新令牌在过期前一直有效。</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>同 %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::SessionWatching</name>
    <message>
        <source>Its session is not kept any more; log in again on the Sessions page.</source>
        <translation>其会话已不再保留；请在“会话”页面重新登录。</translation>
    </message>
    <message>
        <source>Its session has ended; log in again on the Sessions page.</source>
        <translation>其会话已结束；请在“会话”页面重新登录。</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>会话 %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::Sessions</name>
    <message>
        <source>local API, made for this run</source>
        <translation>本地 API，为本次运行生成</translation>
    </message>
    <message>
        <source>local API</source>
        <translation>本地 API</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::SessionsModel</name>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>%1结束</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>consumed</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>still honoured</source>
        <translation>仍可接受</translation>
    </message>
    <message>
        <source>replayed</source>
        <translation>已重放</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>logged out</source>
        <translation>已登出</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>no such user</source>
        <translation>无此用户</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>logged out %1</source>
        <translation>%1登出</translation>
    </message>
    <message>
        <source>revoked by its client %1</source>
        <translation>%1由其客户端吊销</translation>
    </message>
    <message>
        <source>revoked by hand %1</source>
        <translation>%1手动吊销</translation>
    </message>
    <message>
        <source>reuse detected %1</source>
        <translation>%1检测到重用</translation>
    </message>
    <message>
        <source>reuse of generation %1, %2</source>
        <translation>第 %1 代被重用，%2</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source> · family %1</source>
        <translation> · 族 %1</translation>
    </message>
    <message numerus="yes">
        <source>logged in %1, %n rotations</source>
        <translation>
            <numerusform>%1登录，轮换 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>logged in %1</source>
        <translation>%1登录</translation>
    </message>
    <message>
        <source>Family %1
Logged in %2
Last used %3
Its last token ends %4</source>
        <translation>族 %1
登录于 %2
上次使用 %3
最后的令牌结束于 %4</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>第 %1 代</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>%1结束</translation>
    </message>
    <message>
        <source>Refresh token %1
Issued %2
Expires %3</source>
        <translation>刷新令牌 %1
颁发于 %2
过期于 %3</translation>
    </message>
    <message>
        <source>Consumed %1</source>
        <translation>使用于 %1</translation>
    </message>
    <message>
        <source>access %1</source>
        <translation>访问令牌 %1</translation>
    </message>
    <message>
        <source>good</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>即将结束</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>%1颁发</translation>
    </message>
    <message>
        <source>Access token %1</source>
        <translation>访问令牌 %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>过期于 %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::SkewModel</name>
    <message>
        <source>Accepted in %1 of %2</source>
        <translation>%2 项中有 %1 项接受</translation>
    </message>
    <message>
        <source>%1 with leeway %2, on %3</source>
        <translation>%1，容差 %2，于 %3</translation>
    </message>
    <message>
        <source>This is now, with the leeway that is expected</source>
        <translation>这是当前时间及期望的容差</translation>
    </message>
    <message>
        <source>This is the leeway that is expected</source>
        <translation>这是期望的容差</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>The instant at which the token is judged</source>
        <translation>判定令牌的时刻</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>Leeway %1, which is expected on the left</source>
        <translation>容差 %1，即左侧所期望的值</translation>
    </message>
    <message>
        <source>Leeway %1</source>
        <translation>容差 %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::TemplatesModel</name>
    <message>
        <source>delete template %1</source>
        <translation>删除模板 %1</translation>
    </message>
    <message>
        <source>Your own templates could not be read. Their file was set aside as %1. %2</source>
        <translation>无法读取自定义模板。其文件已另存为 %1。%2</translation>
    </message>
    <message>
        <source>Your own templates have become too many to be kept: delete some</source>
        <translation>自定义模板过多，无法保存：请删除一些</translation>
    </message>
    <message>
        <source>My template</source>
        <translation>我的模板</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 不存在</translation>
    </message>
    <message>
        <source>That would be more than %L1 templates</source>
        <translation>模板将超过 %L1 个</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::TextPlace</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::TokenDraft</name>
    <message>
        <source>Choose a key to sign with</source>
        <translation>请选择签名所用的密钥</translation>
    </message>
    <message>
        <source>The key is gone from the keyring: choose another</source>
        <translation>密钥已从密钥环中消失：请选择其他密钥</translation>
    </message>
    <message>
        <source>The header names no algorithm: switch alg on, and choose what the key can sign with</source>
        <translation>头部未指定算法：请启用 alg，并选择密钥可用于签名的算法</translation>
    </message>
    <message>
        <source>Without a signature anybody can change this token: a careful server refuses it</source>
        <translation>没有签名，任何人都能更改此令牌：谨慎的服务器会拒绝它</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::TokenEditing</name>
    <message>
        <source>Nothing is edited yet. Edits are signed at once with “%1” (%2).</source>
        <translation>尚未编辑。编辑后立即以“%1”(%2) 签名。</translation>
    </message>
    <message>
        <source>Nothing is edited yet. Edits will not be signed: %1</source>
        <translation>尚未编辑。编辑后不会签名：%1</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>正在编辑</translation>
    </message>
    <message>
        <source>Header and payload differ from the pasted token</source>
        <translation>头部和载荷与粘贴的令牌不同</translation>
    </message>
    <message>
        <source>The payload differs from the pasted token</source>
        <translation>载荷与粘贴的令牌不同</translation>
    </message>
    <message>
        <source>The header differs from the pasted token</source>
        <translation>头部与粘贴的令牌不同</translation>
    </message>
    <message>
        <source>Edited – re-signed with “%1”</source>
        <translation>已编辑 – 已用“%1”重新签名</translation>
    </message>
    <message>
        <source>%1; the signature is new, made with %2</source>
        <translation>%1；签名是新的，以 %2 生成</translation>
    </message>
    <message>
        <source>The signature is still that of the pasted token</source>
        <translation>签名仍是粘贴令牌的签名</translation>
    </message>
    <message>
        <source>Edited – not signed: %1</source>
        <translation>已编辑 – 未签名：%1</translation>
    </message>
    <message>
        <source>The token is still being read</source>
        <translation>仍在读取令牌</translation>
    </message>
    <message>
        <source>There is no token that could be edited</source>
        <translation>没有可编辑的令牌</translation>
    </message>
    <message>
        <source>This token is encrypted: its payload cannot be edited</source>
        <translation>此令牌已加密：无法编辑其载荷</translation>
    </message>
    <message>
        <source>Only compact tokens can be edited; this one is in the JSON serialization</source>
        <translation>只能编辑紧凑形式的令牌；此令牌为 JSON 序列化形式</translation>
    </message>
    <message>
        <source>Only a token of three parts can be edited</source>
        <translation>只能编辑由三部分组成的令牌</translation>
    </message>
    <message>
        <source>The payload of this token is not in its text as base64url, so it cannot be edited</source>
        <translation>此令牌的载荷在其文本中不是 base64url，因此无法编辑</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>expire now</source>
        <translation>立即过期</translation>
    </message>
    <message>
        <source>extend</source>
        <translation>延长</translation>
    </message>
    <message>
        <source>shift all times</source>
        <translation>平移所有时间</translation>
    </message>
    <message>
        <source>There is no “iat” that says when the token was issued: shift the times by a duration instead.</source>
        <translation>没有说明令牌颁发时间的“iat”：请改为按时长平移。</translation>
    </message>
    <message>
        <source>back to the pasted token</source>
        <translation>恢复为粘贴的令牌</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::UserEditing</name>
    <message>
        <source>Added “%1”</source>
        <translation>已添加“%1”</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>Changed “%1”</source>
        <translation>已更改“%1”</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>已删除“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n users</source>
        <translation>
            <numerusform>已删除 %n 个用户</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Delete users</source>
        <translation>删除用户</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::UserFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>it has more than %L1 bytes</source>
        <translation>超过 %L1 字节</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be set aside: %2</source>
        <translation>%1 已损坏且无法另存：%2</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::UsersModel</name>
    <message>
        <source>Disabled: cannot log in, and no token of this user is good</source>
        <translation>已停用：无法登录，该用户的所有令牌均无效</translation>
    </message>
    <message>
        <source>Logs in with a password</source>
        <translation>凭密码登录</translation>
    </message>
    <message>
        <source>Logs in without a password</source>
        <translation>无需密码登录</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::WatchList</name>
    <message>
        <source>watch</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>stop watching</source>
        <translation>停止监视</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>等待应答</translation>
    </message>
    <message>
        <source>asks again %1</source>
        <translation>%1再次请求</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>无法更新</translation>
    </message>
    <message>
        <source>Renewed with %1.</source>
        <translation>通过%1更新。</translation>
    </message>
    <message>
        <source>It cannot be renewed here. %1</source>
        <translation>无法在此更新。%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Renewed%1 from %2</source>
        <translation>%1更新自 %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1，%2，%3，%4</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Signature and claims</source>
        <translation>签名和声明</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>claimsmith::model::Workbench</name>
    <message>
        <source>Token read</source>
        <translation>已读取令牌</translation>
    </message>
    <message>
        <source>there is neither a token nor a key in it</source>
        <translation>其中既没有令牌也没有密钥</translation>
    </message>
</context>
<context>
    <name>claimsmith::net</name>
    <message>
        <source>“%1” is no web address. Enter one like https://issuer.example/.well-known/jwks.json.</source>
        <translation>“%1”不是网址。请输入类似 https://issuer.example/.well-known/jwks.json 的地址。</translation>
    </message>
    <message>
        <source>%1 is not fetched: only https is, and http from this machine itself.</source>
        <translation>未获取 %1：只支持 https，以及来自本机的 http。</translation>
    </message>
    <message>
        <source>%1 is not fetched: without encryption anybody on the way could put in keys of their own. Use https; http is for this machine itself (localhost, 127.0.0.1, ::1).</source>
        <translation>未获取 %1：没有加密，途中的任何人都能换入自己的密钥。请使用 https；http 仅限本机（localhost、127.0.0.1、::1）。</translation>
    </message>
    <message>
        <source>%1 is not fetched: the address holds a user name or a password. Take it out; public keys need none.</source>
        <translation>未获取 %1：地址中含有用户名或密码。请将其去掉；公钥不需要这些。</translation>
    </message>
    <message>
        <source>%1 was not asked: asking other machines for keys is switched off in the settings.</source>
        <translation>未请求 %1：设置中已关闭“向其他计算机请求密钥”。</translation>
    </message>
    <message>
        <source>The discovery document %1 names no key set that can be fetched: its jwks_uri is %2. Enter the address of the key set itself.</source>
        <translation>发现文档 %1 未指定可获取的密钥集：其 jwks_uri 为 %2。请输入密钥集本身的地址。</translation>
    </message>
    <message>
        <source>Fetching from %1 was cancelled.</source>
        <translation>已取消从 %1 获取。</translation>
    </message>
    <message>
        <source>The host of %1 is not known here. See whether the name is right and the network is up.</source>
        <translation>此处无法解析 %1 的主机。请检查名称是否正确、网络是否连通。</translation>
    </message>
    <message>
        <source>%1 does not answer: %2. See whether the server runs and the port is right.</source>
        <translation>%1 没有应答：%2。请检查服务器是否运行、端口是否正确。</translation>
    </message>
    <message>
        <source>%1 needs TLS, which this installation of Qt lacks. Install its TLS plug-in.</source>
        <translation>%1 需要 TLS，而此 Qt 安装缺少该功能。请安装其 TLS 插件。</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe, so nothing was read: %2. Where the certificate is your own, add its authority to those that this system trusts.</source>
        <translation>与 %1 的连接不安全，因此未读取任何内容：%2。如果证书是自己的，请将其颁发机构添加到系统信任列表。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 refused: %2. See the proxy settings of this system.</source>
        <translation>通往 %1 的代理拒绝了请求：%2。请检查系统的代理设置。</translation>
    </message>
    <message>
        <source>%1 took longer than 10 seconds, so the fetch was given up. Try again.</source>
        <translation>%1 用时超过 10 秒，已放弃获取。请重试。</translation>
    </message>
    <message>
        <source>What %1 sends is larger than 1 MiB, so it is no key set. See whether the address is right.</source>
        <translation>%1 发送的内容大于 1 MiB，因此不是密钥集。请检查地址是否正确。</translation>
    </message>
    <message>
        <source>%1 sends on for the fourth time, so the fetch was given up. Enter the address that it leads to.</source>
        <translation>%1 已第四次重定向，已放弃获取。请输入其最终指向的地址。</translation>
    </message>
    <message>
        <source>%1 sends on to an address that is not followed. %2</source>
        <translation>%1 重定向到一个不予跟随的地址。%2</translation>
    </message>
    <message>
        <source>%1 answered with status %2 instead of keys. See whether the address is right.</source>
        <translation>%1 返回了状态 %2，而不是密钥。请检查地址是否正确。</translation>
    </message>
    <message>
        <source>%1 answered, but with no keys. %2</source>
        <translation>%1 已应答，但没有密钥。%2</translation>
    </message>
</context>
<context>
    <name>claimsmith::net::KeySetFetch</name>
    <message>
        <source>The discovery document is at the address of %1, but names the issuer %2. Programs that keep to OpenID Connect Discovery §4.3 or RFC 8414 §3.3 refuse it.</source>
        <translation>发现文档位于 %1 的地址，却将颁发者写为 %2。遵循 OpenID Connect Discovery §4.3 或 RFC 8414 §3.3 的程序会拒绝它。</translation>
    </message>
    <message>
        <source>“” (none)</source>
        <translation>“”（无）</translation>
    </message>
    <message>
        <source>This address gives out a secret key (%1): whoever reads it can sign. The server should publish public keys alone.</source>
        <translation>此地址给出了机密密钥 (%1)：读到它的人都能签名。服务器应只发布公钥。</translation>
    </message>
</context>
<context>
    <name>claimsmith::net::KitPlan</name>
    <message>
        <source>in the Authorization header</source>
        <translation>在 Authorization 头中</translation>
    </message>
    <message>
        <source>in the header %1</source>
        <translation>在 %1 头中</translation>
    </message>
    <message>
        <source>in the cookie %1</source>
        <translation>在 Cookie %1 中</translation>
    </message>
    <message>
        <source>in the query parameter %1</source>
        <translation>在查询参数 %1 中</translation>
    </message>
    <message>
        <source>in the form field %1</source>
        <translation>在表单字段 %1 中</translation>
    </message>
    <message>
        <source>in the JSON member %1</source>
        <translation>在 JSON 成员 %1 中</translation>
    </message>
    <message>
        <source>“%1” is no web address. Enter one like http://localhost:8000/profile.</source>
        <translation>“%1”不是网址。请输入类似 http://localhost:8000/profile 的地址。</translation>
    </message>
    <message>
        <source>%1: the kit is run over http and https alone.</source>
        <translation>%1：套件只能通过 http 和 https 运行。</translation>
    </message>
    <message>
        <source>The address holds a user name or a password. Take it out; a header can carry what the server needs.</source>
        <translation>地址中含有用户名或密码。请将其去掉；服务器所需的内容可放在请求头中。</translation>
    </message>
    <message>
        <source>%1 is not this machine. Bad tokens in number look like an attack: type its name to confirm that you may test it.</source>
        <translation>%1 不是本机。大量错误令牌看起来像攻击：请输入其名称，以确认有权测试。</translation>
    </message>
    <message>
        <source>“%1” is no HTTP method. Enter one like GET or POST.</source>
        <translation>“%1”不是 HTTP 方法。请输入 GET 或 POST 之类的方法。</translation>
    </message>
    <message>
        <source>“%1” is no header: character %2. Write “Name: value”.</source>
        <translation>“%1”不是请求头：第 %2 个字符。请写成“Name: value”。</translation>
    </message>
    <message>
        <source>The header %1 is set by the program itself. Take it out.</source>
        <translation>请求头 %1 由程序自行设置。请将其去掉。</translation>
    </message>
    <message>
        <source>The body is no JSON object, so the token cannot be a member of it.</source>
        <translation>正文不是 JSON 对象，因此令牌不能作为其成员。</translation>
    </message>
    <message>
        <source>%1 carries no body. Choose another method, like POST.</source>
        <translation>%1 不带正文。请选择其他方法，例如 POST。</translation>
    </message>
    <message>
        <source>“%1” is no place for a token. Write bearer, header:NAME, cookie:NAME, query:NAME, form:NAME or json:NAME.</source>
        <translation>“%1”不是令牌的位置。请写 bearer、header:NAME、cookie:NAME、query:NAME、form:NAME 或 json:NAME。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header or cookie: letters, digits and dashes are safe.</source>
        <translation>“%1”不能作为请求头或 Cookie 的名称：字母、数字和连字符是安全的。</translation>
    </message>
    <message>
        <source>“%1” is no list of statuses: character %2. Write one like 200-299,304; they go from 100 to 599.</source>
        <translation>“%1”不是状态列表：第 %2 个字符。请写成类似 200-299,304 的形式；范围为 100 到 599。</translation>
    </message>
    <message>
        <source>Status %1 would be acceptance and refusal at once.</source>
        <translation>状态 %1 将同时表示接受和拒绝。</translation>
    </message>
    <message>
        <source>%1 is out of range: 1 to 64 requests at a time, up to 1000 a second, 10 ms to 10 min for each.</source>
        <translation>%1 超出范围：并发 1 到 64 个请求，每秒最多 1000 个，每个 10 毫秒到 10 分钟。</translation>
    </message>
</context>
<context>
    <name>claimsmith::net::KitReport</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Accepted is</source>
        <translation>接受为</translation>
    </message>
    <message>
        <source>Refused is</source>
        <translation>拒绝为</translation>
    </message>
    <message>
        <source>Run at</source>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>实得</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
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
        <translation>请求头无法携带其中的换行或控制字符。</translation>
    </message>
    <message>
        <source>A header loses spaces at its ends on the way, so another token would arrive.</source>
        <translation>请求头两端的空格会在传输中丢失，到达的将是另一个令牌。</translation>
    </message>
    <message>
        <source>A cookie cannot carry its spaces, quotes, commas, semicolons or bytes beyond ASCII.</source>
        <translation>Cookie 无法携带其中的空格、引号、逗号、分号或 ASCII 以外的字节。</translation>
    </message>
    <message>
        <source>JSON cannot carry bytes that are no UTF-8.</source>
        <translation>JSON 无法携带非 UTF-8 的字节。</translation>
    </message>
</context>
<context>
    <name>claimsmith::net::KitRunner</name>
    <message>
        <source>Too late: what it is expected to show held only for a moment. Run it again.</source>
        <translation>太迟：其预期展示的情况只持续了片刻。请重新运行。</translation>
    </message>
    <message>
        <source>No answer within %1 ms.</source>
        <translation>%1 毫秒内没有应答。</translation>
    </message>
    <message>
        <source>The good token was answered with %1, which is not acceptance (%2). See whether the path and the method are right, the token goes where the server looks for it, and the server trusts the key, issuer and audience.</source>
        <translation>正确令牌得到的应答是 %1，不属于接受 (%2)。请检查路径和方法是否正确，令牌是否放在服务器查找的位置，以及服务器是否信任该密钥、颁发者和受众。</translation>
    </message>
    <message>
        <source>A request without any token was answered with %1, which is acceptance (%2): nothing is guarded here. See whether the path is right.</source>
        <translation>不带令牌的请求得到的应答是 %1，属于接受 (%2)：此处未受保护。请检查路径是否正确。</translation>
    </message>
    <message>
        <source>A request without any token was answered with %1, which is not refusal (%2). See whether the path is right, or add it to the statuses of refusal.</source>
        <translation>不带令牌的请求得到的应答是 %1，不属于拒绝 (%2)。请检查路径是否正确，或将其加入拒绝状态。</translation>
    </message>
    <message>
        <source>Accepted with %1, as it must be.</source>
        <translation>以 %1 接受，符合要求。</translation>
    </message>
    <message>
        <source>Refused with %1, as it must be.</source>
        <translation>以 %1 拒绝，符合要求。</translation>
    </message>
    <message>
        <source>Answered with %1, but only when what it is expected to show was over: the server is too slow for this row.</source>
        <translation>应答为 %1，但其预期展示的情况已结束：服务器对此行而言太慢。</translation>
    </message>
    <message>
        <source>Accepted with %1, but it must be refused.</source>
        <translation>以 %1 接受，但必须拒绝。</translation>
    </message>
    <message>
        <source>Refused with %1, but it must be accepted.</source>
        <translation>以 %1 拒绝，但必须接受。</translation>
    </message>
    <message>
        <source>Answered with a redirect (%1), which is not followed: it is neither acceptance (%2) nor refusal (%3).</source>
        <translation>应答为重定向 (%1)，不予跟随：既非接受 (%2) 也非拒绝 (%3)。</translation>
    </message>
    <message>
        <source>Answered with %1, which is neither acceptance (%2) nor refusal (%3).</source>
        <translation>应答为 %1，既非接受 (%2) 也非拒绝 (%3)。</translation>
    </message>
    <message>
        <source>The run was cancelled before.</source>
        <translation>运行在此之前已取消。</translation>
    </message>
    <message>
        <source>The set-up looks wrong.</source>
        <translation>设置似乎有误。</translation>
    </message>
</context>
<context>
    <name>claimsmith::net::KitSummary</name>
    <message>
        <source>The set-up looks wrong</source>
        <translation>设置似乎有误</translation>
    </message>
    <message>
        <source>%1 of %2 differ</source>
        <translation>%2 项中有 %1 项不符</translation>
    </message>
    <message>
        <source>Cancelled: %1 of %2 were run</source>
        <translation>已取消：%2 项中运行了 %1 项</translation>
    </message>
    <message>
        <source>%1 of %2 without answer</source>
        <translation>%2 项中有 %1 项无应答</translation>
    </message>
    <message>
        <source>Nothing was run</source>
        <translation>未运行任何项目</translation>
    </message>
    <message>
        <source>%1 of %1 as expected</source>
        <translation>%1 / %1 符合预期</translation>
    </message>
    <message>
        <source>This API accepts tokens that it must refuse.</source>
        <translation>此 API 接受了必须拒绝的令牌。</translation>
    </message>
    <message>
        <source>This API refuses tokens that it must accept.</source>
        <translation>此 API 拒绝了必须接受的令牌。</translation>
    </message>
    <message>
        <source>This API answers with statuses that mean neither.</source>
        <translation>此 API 返回的状态既非接受也非拒绝。</translation>
    </message>
    <message>
        <source>What was answered is as expected.</source>
        <translation>得到的应答均符合预期。</translation>
    </message>
    <message>
        <source>This API tells good tokens from bad ones.</source>
        <translation>此 API 能区分正确与错误的令牌。</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>符合预期</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>The application clock is not real, but the server has its own: rows that turn on a time may come out otherwise for that reason alone.</source>
        <translation>应用程序时钟不是真实时间，而服务器有自己的时钟：取决于时间的行可能仅因此而结果不同。</translation>
    </message>
</context>
<context>
    <name>claimsmith::server::Http</name>
    <message>
        <source>A field of the body stands twice.</source>
        <translation>正文中的某个字段出现两次。</translation>
    </message>
    <message>
        <source>The body has too many fields.</source>
        <translation>正文的字段过多。</translation>
    </message>
    <message>
        <source>The body is no JSON object and no form.</source>
        <translation>正文既不是 JSON 对象也不是表单。</translation>
    </message>
    <message>
        <source>The token was sent in the field Authorization and in the query at once.</source>
        <translation>令牌同时在 Authorization 字段和查询中发送。</translation>
    </message>
    <message>
        <source>The field Authorization says Bearer, and no token follows.</source>
        <translation>Authorization 字段写有 Bearer，但其后没有令牌。</translation>
    </message>
    <message>
        <source>The body has to be application/x-www-form-urlencoded or application/json.</source>
        <translation>正文必须是 application/x-www-form-urlencoded 或 application/json。</translation>
    </message>
    <message>
        <source>The body has to be application/json.</source>
        <translation>正文必须是 application/json。</translation>
    </message>
    <message>
        <source>The request is not as HTTP wants it.</source>
        <translation>请求不符合 HTTP 规范。</translation>
    </message>
    <message>
        <source>The field Host names another machine: a page may have had its name pointed here (DNS rebinding).</source>
        <translation>Host 字段指向另一台机器：某个页面可能已将其域名指向此处（DNS 重绑定）。</translation>
    </message>
    <message>
        <source>A page of another origin asked, which is not on the list.</source>
        <translation>请求来自另一来源的页面，该来源不在列表中。</translation>
    </message>
    <message>
        <source>There is no such path.</source>
        <translation>没有该路径。</translation>
    </message>
    <message>
        <source>The path is asked with another method.</source>
        <translation>该路径须用其他方法请求。</translation>
    </message>
    <message>
        <source>The request did not come in time.</source>
        <translation>请求未及时到达。</translation>
    </message>
    <message>
        <source>The body is larger than this server reads.</source>
        <translation>正文超过此服务器可读取的大小。</translation>
    </message>
    <message>
        <source>The address is longer than this server reads.</source>
        <translation>地址超过此服务器可读取的长度。</translation>
    </message>
    <message>
        <source>The body is not of a type that is read here.</source>
        <translation>正文类型不受支持。</translation>
    </message>
    <message>
        <source>The fields are larger than this server reads.</source>
        <translation>各字段超过此服务器可读取的大小。</translation>
    </message>
    <message>
        <source>There were too many wrong passwords for this name of late.</source>
        <translation>近期此名称的错误密码次数过多。</translation>
    </message>
    <message>
        <source>All connections are in use.</source>
        <translation>所有连接均在使用中。</translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation>服务器出错。</translation>
    </message>
    <message>
        <source>One of offset_seconds (a number), now (a number) and reset (true) is wanted, and nothing else.</source>
        <translation>需要 offset_seconds（数字）、now（数字）和 reset (true) 之一，且不含其他内容。</translation>
    </message>
    <message>
        <source>The field “%1” is missing, or is no text.</source>
        <translation>缺少字段“%1”，或其不是文本。</translation>
    </message>
</context>
<context>
    <name>claimsmith::server::Session</name>
    <message>
        <source>There is no user of that name.</source>
        <translation>没有该名称的用户。</translation>
    </message>
    <message>
        <source>The user has a password, and none was given.</source>
        <translation>该用户设有密码，但未提供。</translation>
    </message>
    <message>
        <source>The password is not that of the user.</source>
        <translation>密码与该用户不符。</translation>
    </message>
    <message>
        <source>The user is disabled.</source>
        <translation>该用户已停用。</translation>
    </message>
</context>
<context>
    <name>claimsmith::server::Start</name>
    <message>
        <source>Another program listens on port %1 already.</source>
        <translation>另一程序已在监听端口 %1。</translation>
    </message>
    <message>
        <source>This system does not let you listen on port %1: %2.</source>
        <translation>系统不允许监听端口 %1：%2。</translation>
    </message>
    <message>
        <source>This machine cannot be reached by itself at 127.0.0.1 and ::1: %1.</source>
        <translation>本机无法通过 127.0.0.1 和 ::1 访问自身：%1。</translation>
    </message>
    <message>
        <source>No certificate could be made: %1</source>
        <translation>无法生成证书：%1</translation>
    </message>
    <message>
        <source>“%1” is no origin. One is a scheme, a host and maybe a port: http://localhost:5173</source>
        <translation>“%1”不是来源。来源由协议、主机以及可选的端口组成：http://localhost:5173</translation>
    </message>
</context>
<context>
    <name>claimsmith::store</name>
    <message>
        <source>Qt&apos;s SQLite plug-in is missing, so nothing can be kept. Install it (Debian: libqt6sql6-sqlite) and start again.</source>
        <translation>缺少 Qt 的 SQLite 插件，因此无法保存任何内容。请安装（Debian：libqt6sql6-sqlite）后重新启动。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2. See to it that you may read and write this file and its folder.</source>
        <translation>无法打开 %1：%2。请确保对此文件及其文件夹有读写权限。</translation>
    </message>
    <message>
        <source>%1 is a database of another program and was left alone. Move it away or name another file.</source>
        <translation>%1 是其他程序的数据库，未作改动。请将其移走，或指定其他文件。</translation>
    </message>
    <message>
        <source>%1 was made by a later version of Claimsmith and was left alone. Use that version, or name another file.</source>
        <translation>%1 由更新版本的 Claimsmith 创建，未作改动。请使用该版本，或指定其他文件。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. It is set aside, not overwritten, when Claimsmith starts the next time.</source>
        <translation>%1 已损坏：%2。下次启动 Claimsmith 时会将其另存，不会覆盖。</translation>
    </message>
    <message>
        <source>%1 is in use by another program that does not let go of it. Close that program and try again.</source>
        <translation>%1 正被其他程序占用且未释放。请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2. Nothing was changed. See whether the disk is full.</source>
        <translation>无法读写 %1：%2。未作任何更改。请检查磁盘是否已满。</translation>
    </message>
    <message>
        <source>No copy of %1 could be made before changing it: %2. Nothing was changed. See whether the disk is full.</source>
        <translation>更改前无法创建 %1 的副本：%2。未作任何更改。请检查磁盘是否已满。</translation>
    </message>
    <message>
        <source>No key store is running on this system, so keys stay for this run and nothing is written. Start one (GNOME Keyring, KWallet, KeePassXC with Secret Service) to save keys.</source>
        <translation>此系统未运行密钥存储，因此密钥只在本次运行中保留，不写入任何内容。要保存密钥，请启动一个密钥存储（GNOME 密钥环、KWallet、启用 Secret Service 的 KeePassXC）。</translation>
    </message>
    <message>
        <source>The system&apos;s key store is locked, or access to it was refused. Unlock it and try again.</source>
        <translation>系统密钥存储已锁定，或访问被拒绝。请解锁后重试。</translation>
    </message>
    <message>
        <source>The system&apos;s key store does not answer. It may be waiting for its password in a window of its own; then try again.</source>
        <translation>系统密钥存储没有应答。它可能正在自己的窗口中等待密码；处理后请重试。</translation>
    </message>
    <message>
        <source>The system&apos;s key store refused: %2. Nothing was changed; try again.</source>
        <translation>系统密钥存储拒绝了操作：%2。未作任何更改；请重试。</translation>
    </message>
    <message>
        <source>The system&apos;s key store has no secret for the key “%1” any more. Import the key again, or delete it here.</source>
        <translation>系统密钥存储中已没有密钥“%1”的内容。请重新导入该密钥，或在此删除。</translation>
    </message>
    <message>
        <source>What the system&apos;s key store holds for “%1” is another key, so it is not used. Import the key again, or delete it here.</source>
        <translation>系统密钥存储中“%1”对应的是另一个密钥，因此不予使用。请重新导入该密钥，或在此删除。</translation>
    </message>
    <message>
        <source>This key is not among the saved keys any more: another window may have deleted it.</source>
        <translation>此密钥已不在保存的密钥中：可能已被另一窗口删除。</translation>
    </message>
    <message>
        <source>The entry “%1” of the saved keys cannot be read. Delete it, and import the key again.</source>
        <translation>无法读取保存的密钥中的条目“%1”。请将其删除，并重新导入密钥。</translation>
    </message>
    <message>
        <source>This user is gone: another window may have deleted it.</source>
        <translation>此用户已不存在：可能已被另一窗口删除。</translation>
    </message>
    <message>
        <source>There is a user “%1” already. Choose another name.</source>
        <translation>已有用户“%1”。请选择其他名称。</translation>
    </message>
    <message>
        <source>The user was not saved: %2</source>
        <translation>未保存用户：%2</translation>
    </message>
    <message>
        <source>%1 is gone. Its key is back as soon as the file is.</source>
        <translation>%1 已不存在。文件恢复后其密钥会随之恢复。</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file, so no key is read from it. Name a file.</source>
        <translation>%1 不是普通文件，因此不从中读取密钥。请指定一个文件。</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MiB, so it is no key file. Name a file that holds keys alone.</source>
        <translation>%1 大于 4 MiB，因此不是密钥文件。请指定只含密钥的文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. See to it that you may read this file.</source>
        <translation>无法读取 %1：%2。请确保对此文件有读取权限。</translation>
    </message>
    <message>
        <source>%1 is encrypted. Enter its pass phrase to use its key.</source>
        <translation>%1 已加密。请输入口令以使用其密钥。</translation>
    </message>
    <message>
        <source>%1 holds no key that can be used. %2</source>
        <translation>%1 中没有可用的密钥。%2</translation>
    </message>
    <message>
        <source>%1 is linked already.</source>
        <translation>%1 已链接。</translation>
    </message>
    <message>
        <source>No key store is running on this system, so there is nowhere for the key that the history is encrypted with, and nothing of it is kept. Start one (GNOME Keyring, KWallet, KeePassXC with Secret Service) and try again.</source>
        <translation>此系统未运行密钥存储，加密历史记录的密钥无处存放，因此不保留任何历史记录。请启动一个密钥存储（GNOME 密钥环、KWallet、启用 Secret Service 的 KeePassXC）后重试。</translation>
    </message>
    <message>
        <source>Another window of Claimsmith keeps the history; what this one sees stays in memory. Close that window and try again.</source>
        <translation>历史记录由 Claimsmith 的另一窗口保存；此窗口看到的内容只留在内存中。请关闭那个窗口后重试。</translation>
    </message>
    <message>
        <source>The data file, with the saved keys, users and sessions, was damaged. It was moved to %1, and a new one was begun; the secrets of keys stay in the system&apos;s key store.</source>
        <translation>存放已保存密钥、用户和会话的数据文件已损坏。它已移至 %1，并已新建数据文件；密钥的机密内容仍在系统密钥存储中。</translation>
    </message>
    <message>
        <source>The history could not be read: it is damaged, or its key is not the one that the system&apos;s key store has. It was moved to %1, and a new one was begun.</source>
        <translation>无法读取历史记录：它已损坏，或其密钥与系统密钥存储中的不同。它已移至 %1，并已新建历史记录。</translation>
    </message>
</context>
<context>
    <name>claimsmith::token</name>
    <message>
        <source>The text cannot be edited claim by claim while it is not JSON. %1</source>
        <translation>文本不是 JSON 时无法逐个编辑声明。%1</translation>
    </message>
    <message>
        <source>There is no %1 to edit</source>
        <translation>没有可编辑的 %1</translation>
    </message>
    <message>
        <source>%1 is no member of an object, so it has no name and cannot be taken away</source>
        <translation>%1 不是对象的成员，因此没有名称，也无法移除</translation>
    </message>
    <message>
        <source>%1 is no JSON object, so it has no members</source>
        <translation>%1 不是 JSON 对象，因此没有成员</translation>
    </message>
    <message>
        <source>%1 is there already: edit it, or duplicate it to have the name twice</source>
        <translation>%1 已存在：请编辑它，或复制以使该名称出现两次</translation>
    </message>
    <message>
        <source>With this value the text would be nested deeper than %1 levels</source>
        <translation>使用此值会使文本的嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>%1 is not a number, so it is no time that could be moved: make it a number of seconds first</source>
        <translation>%1 不是数字，因此不是可移动的时间：请先改为秒数</translation>
    </message>
    <message>
        <source>%1 is no time of any calendar: give it another value first</source>
        <translation>%1 不是任何日历中的时间：请先赋予其他值</translation>
    </message>
    <message>
        <source>%1 counts milliseconds, a token counts seconds: divide its times by 1000 first</source>
        <translation>%1 以毫秒计，而令牌以秒计：请先将其时间除以 1000</translation>
    </message>
    <message>
        <source>%1 says that the token was over as soon as it began: give it a later time first</source>
        <translation>按 %1，令牌一开始即已结束：请先给它一个更晚的时间</translation>
    </message>
    <message>
        <source>There is no exp, nbf, iat or auth_time to move: add one first</source>
        <translation>没有可移动的 exp、nbf、iat 或 auth_time：请先添加一个</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>found by key ID</source>
        <translation>按密钥 ID 找到</translation>
    </message>
    <message>
        <source>found by the digest of its certificate (x5t)</source>
        <translation>按证书摘要 (x5t) 找到</translation>
    </message>
    <message>
        <source>found by its thumbprint</source>
        <translation>按指纹找到</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>in the language&apos;s quotation marks</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a text becomes a sentence</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::CandidateSource</name>
    <message>
        <source>pasted as it stands</source>
        <translation>按原样粘贴</translation>
    </message>
    <message>
        <source>read from an Authorization header</source>
        <translation>从 Authorization 头读取</translation>
    </message>
    <message>
        <source>read from a cookie</source>
        <translation>从 Cookie 读取</translation>
    </message>
    <message>
        <source>read from the cookie “%1”</source>
        <translation>从 Cookie “%1”读取</translation>
    </message>
    <message>
        <source>read from a URL</source>
        <translation>从 URL 读取</translation>
    </message>
    <message>
        <source>read from “%1” in a URL</source>
        <translation>从 URL 中的“%1”读取</translation>
    </message>
    <message>
        <source>read from JSON</source>
        <translation>从 JSON 读取</translation>
    </message>
    <message>
        <source>read from the member “%1”</source>
        <translation>从成员“%1”读取</translation>
    </message>
    <message>
        <source>read from a form</source>
        <translation>从表单读取</translation>
    </message>
    <message>
        <source>read from the field “%1”</source>
        <translation>从字段“%1”读取</translation>
    </message>
    <message>
        <source>read from a curl command</source>
        <translation>从 curl 命令读取</translation>
    </message>
    <message>
        <source>read from “%1” of a curl command</source>
        <translation>从 curl 命令的“%1”读取</translation>
    </message>
    <message>
        <source>found in the text</source>
        <translation>在文本中找到</translation>
    </message>
    <message>
        <source>found in the text, after “%1”</source>
        <translation>在文本中“%1”之后找到</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::ClaimForm</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
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
        <translation>%1 不是数字：请写成 42、1.5 或 1e3 的形式</translation>
    </message>
    <message>
        <source>%1 is not a number: JSON has a point there, %2</source>
        <translation>%1 不是数字：JSON 此处使用小数点，即 %2</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>A time is missing: write it like now, in 15 min, 2026-03-12T14:03:10Z or 1773320590</source>
        <translation>缺少时间：请写成 now、in 15 min、2026-03-12T14:03:10Z 或 1773320590 的形式</translation>
    </message>
    <message>
        <source>%1 is not a time: write it like now, in 15 min, 2026-03-12T14:03:10Z or 1773320590</source>
        <translation>%1 不是时间：请写成 now、in 15 min、2026-03-12T14:03:10Z 或 1773320590 的形式</translation>
    </message>
    <message>
        <source>A lifetime is missing: write it like 90 (seconds), 15m, 1h30m or 7d</source>
        <translation>缺少有效期：请写成 90（秒）、15m、1h30m 或 7d 的形式</translation>
    </message>
    <message>
        <source>%1 is not a lifetime: write it like 90 (seconds), 15m, 1h30m or 7d</source>
        <translation>%1 不是有效期：请写成 90（秒）、15m、1h30m 或 7d 的形式</translation>
    </message>
    <message>
        <source>%1 is not JSON</source>
        <translation>%1 不是 JSON</translation>
    </message>
    <message>
        <source>%1 must be a number of seconds; libraries refuse anything else</source>
        <translation>%1 必须是秒数；各种库会拒绝其他形式</translation>
    </message>
    <message>
        <source>%1 must be a number of seconds, %2 here; libraries refuse anything else</source>
        <translation>%1 必须是秒数，此处为 %2；各种库会拒绝其他形式</translation>
    </message>
    <message>
        <source>%1 looks like milliseconds; it is counted in seconds, %2 here</source>
        <translation>%1 看起来是毫秒；应以秒计，此处为 %2</translation>
    </message>
    <message>
        <source>The token is expired as it is made: %1</source>
        <translation>令牌一生成就已过期：%1</translation>
    </message>
    <message>
        <source>It expires before it becomes valid: there is no time at which it is good</source>
        <translation>在生效之前就已过期：任何时刻都无效</translation>
    </message>
    <message>
        <source>It expires before it was issued</source>
        <translation>在颁发之前就已过期</translation>
    </message>
    <message>
        <source>It says that it is issued in the future; some libraries refuse that</source>
        <translation>声称在未来颁发；一些库会拒绝</translation>
    </message>
    <message>
        <source>The name is empty</source>
        <translation>名称为空</translation>
    </message>
    <message>
        <source>%1 stands more than once: most libraries take the last</source>
        <translation>%1 出现多次：大多数库取最后一个</translation>
    </message>
    <message>
        <source>%1 stands more than once: RFC 7515 forbids it, and verifiers refuse the token</source>
        <translation>%1 出现多次：RFC 7515 禁止这样做，验证方会拒绝该令牌</translation>
    </message>
    <message>
        <source>%1 should be text; some libraries refuse %2</source>
        <translation>%1 应为文本；一些库会拒绝 %2</translation>
    </message>
    <message>
        <source>%1 should be a text or a list of texts</source>
        <translation>%1 应为文本或文本列表</translation>
    </message>
    <message>
        <source>JavaScript and others round a number of this size: as text, %1, it stays exact</source>
        <translation>JavaScript 等会对这么大的数字取整：写成文本 %1 可保持精确</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Defect</name>
    <message>
        <source>header</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>encrypted key</source>
        <translation>加密密钥</translation>
    </message>
    <message>
        <source>initialisation vector</source>
        <translation>初始化向量</translation>
    </message>
    <message>
        <source>ciphertext</source>
        <translation>密文</translation>
    </message>
    <message>
        <source>authentication tag</source>
        <translation>认证标签</translation>
    </message>
    <message>
        <source>token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>“crit” stands in the unprotected header: it must be in the protected one (RFC 7515 §4.1.11)</source>
        <translation>“crit”位于未保护的头部：它必须位于受保护的头部 (RFC 7515 §4.1.11)</translation>
    </message>
    <message>
        <source>“crit” must be a list of distinct extension names that are in the header; “%1” is wrong there (RFC 7515 §4.1.11)</source>
        <translation>“crit”必须是头部中所含扩展名称的列表且不得重复；其中“%1”有误 (RFC 7515 §4.1.11)</translation>
    </message>
    <message>
        <source>“b64” is false, but “crit” does not list it (RFC 7797 §6)</source>
        <translation>“b64”为 false，但“crit”未列出它 (RFC 7797 §6)</translation>
    </message>
    <message>
        <source>“b64” stands in the unprotected header: it must be in the protected one (RFC 7797 §3)</source>
        <translation>“b64”位于未保护的头部：它必须位于受保护的头部 (RFC 7797 §3)</translation>
    </message>
    <message>
        <source>“b64” must be the same for every signature (RFC 7797 §3)</source>
        <translation>每个签名的“b64”必须相同 (RFC 7797 §3)</translation>
    </message>
    <message>
        <source>“b64” must be true or false; it is: %1 (RFC 7797 §3)</source>
        <translation>“b64”必须为 true 或 false；实际为：%1 (RFC 7797 §3)</translation>
    </message>
    <message>
        <source>The text begins like a JSON serialization but is not valid JSON: %1</source>
        <translation>文本以 JSON 序列化的形式开头，但不是有效的 JSON：%1</translation>
    </message>
    <message>
        <source>“%1” stands in the protected and in the unprotected header; the names must differ (RFC 7515 §7.2.1)</source>
        <translation>“%1”同时位于受保护和未保护的头部；名称必须不同 (RFC 7515 §7.2.1)</translation>
    </message>
    <message>
        <source>The member “%1” is missing (RFC 7515 §7.2)</source>
        <translation>缺少成员“%1”(RFC 7515 §7.2)</translation>
    </message>
    <message>
        <source>The member “%1” stands twice, has the wrong type, or does not belong there (RFC 7515 §7.2)</source>
        <translation>成员“%1”出现两次、类型错误或不应在此处 (RFC 7515 §7.2)</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>没有文本</translation>
    </message>
    <message>
        <source>The text is larger than 4 MiB and was not read</source>
        <translation>文本大于 4 MiB，未读取</translation>
    </message>
    <message>
        <source>The token is cut off: a signed one has 3 parts, an encrypted one 5; this has %1</source>
        <translation>令牌被截断：已签名的有 3 部分，加密的有 5 部分；此令牌有 %1 部分</translation>
    </message>
    <message>
        <source>The token has too many parts: a signed one has 3, an encrypted one 5; this has %1</source>
        <translation>令牌的部分过多：已签名的有 3 部分，加密的有 5 部分；此令牌有 %1 部分</translation>
    </message>
    <message>
        <source>The header is not valid JSON: %1</source>
        <translation>头部不是有效的 JSON：%1</translation>
    </message>
    <message>
        <source>The header must be a JSON object; it is: %1</source>
        <translation>头部必须是 JSON 对象；实际为：%1</translation>
    </message>
    <message>
        <source>The header parameter “%1” stands more than once (RFC 7515 §4)</source>
        <translation>头部参数“%1”出现多次 (RFC 7515 §4)</translation>
    </message>
    <message>
        <source>The header has no “alg” (RFC 7515 §4.1.1)</source>
        <translation>头部没有“alg”(RFC 7515 §4.1.1)</translation>
    </message>
    <message>
        <source>“alg” must be a string; it is: %1 (RFC 7515 §4.1.1)</source>
        <translation>“alg”必须是字符串；实际为：%1 (RFC 7515 §4.1.1)</translation>
    </message>
    <message>
        <source>The token demands the extension “%1”, which is not understood here; it must be refused (RFC 7515 §4.1.11)</source>
        <translation>令牌要求扩展“%1”，此处不支持；必须拒绝该令牌 (RFC 7515 §4.1.11)</translation>
    </message>
    <message>
        <source>The payload is not valid JSON: %1</source>
        <translation>载荷不是有效的 JSON：%1</translation>
    </message>
    <message>
        <source>The claims must be a JSON object; the payload is: %1 (RFC 7519 §7.2)</source>
        <translation>声明必须是 JSON 对象；载荷为：%1 (RFC 7519 §7.2)</translation>
    </message>
    <message>
        <source>The payload is detached: it is needed to check the signature (RFC 7515 appendix F)</source>
        <translation>载荷已分离：检查签名需要载荷（RFC 7515 附录 F）</translation>
    </message>
    <message>
        <source>The signature is missing, although “alg” names an algorithm</source>
        <translation>缺少签名，而“alg”指定了算法</translation>
    </message>
    <message>
        <source>“alg” is “none”, and yet there is a signature (RFC 7518 §3.6)</source>
        <translation>“alg”为“none”，却有签名 (RFC 7518 §3.6)</translation>
    </message>
    <message>
        <source>%1 – at byte %2 of the token, in the %3</source>
        <translation>%1 – 位于令牌的第 %2 字节，%3中</translation>
    </message>
    <message>
        <source>not a token</source>
        <translation>不是令牌</translation>
    </message>
    <message>
        <source>JWS compact</source>
        <translation>JWS 紧凑形式</translation>
    </message>
    <message>
        <source>unsecured JWS compact</source>
        <translation>未签名的 JWS 紧凑形式</translation>
    </message>
    <message>
        <source>JWE compact</source>
        <translation>JWE 紧凑形式</translation>
    </message>
    <message>
        <source>JWS JSON serialization</source>
        <translation>JWS JSON 序列化</translation>
    </message>
    <message>
        <source>JWE JSON serialization</source>
        <translation>JWE JSON 序列化</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Failure</name>
    <message>
        <source>The token is not well formed.</source>
        <translation>令牌格式错误。</translation>
    </message>
    <message>
        <source>The header names no algorithm that can be read.</source>
        <translation>头部未指定可读取的算法。</translation>
    </message>
    <message>
        <source>The payload is detached and was not given, so the signature over it cannot be checked.</source>
        <translation>载荷已分离且未提供，因此无法检查其签名。</translation>
    </message>
    <message>
        <source>No key was given. %1 needs one.</source>
        <translation>未提供密钥。%1 需要密钥。</translation>
    </message>
    <message>
        <source>No key was given. The token names key ID %1 for %2.</source>
        <translation>未提供密钥。令牌为 %2 指定了密钥 ID %1。</translation>
    </message>
    <message>
        <source>None of the %1 keys fits %2.</source>
        <translation>%1 个密钥均不适用于 %2。</translation>
    </message>
    <message>
        <source>None of the %1 keys fits %2, and none has the key ID %3 that the token names.</source>
        <translation>%1 个密钥均不适用于 %2，也没有令牌所指定的密钥 ID %3。</translation>
    </message>
    <message>
        <source>None of the %1 keys that fit %2 signed this header and payload.</source>
        <translation>适用于 %2 的 %1 个密钥均未签署此头部和载荷。</translation>
    </message>
    <message>
        <source>The header and payload were not signed with this key, or were changed since.</source>
        <translation>头部和载荷不是用此密钥签署的，或之后已被更改。</translation>
    </message>
    <message>
        <source>The signature has %1 bytes; this algorithm and key make %2.</source>
        <translation>签名有 %1 字节；此算法和密钥应生成 %2 字节。</translation>
    </message>
    <message>
        <source>It looks DER-encoded; a JWS has the bare numbers r and s, one after the other (RFC 7518 §3.4).</source>
        <translation>它看起来是 DER 编码；JWS 中只有依次排列的数值 r 和 s (RFC 7518 §3.4)。</translation>
    </message>
    <message>
        <source>The header says alg %1, which is no algorithm: the name is %2, and case counts.</source>
        <translation>头部写的 alg 为 %1，不是算法：正确名称是 %2，区分大小写。</translation>
    </message>
    <message>
        <source>The header says alg %1, which is no signature algorithm known here.</source>
        <translation>头部写的 alg 为 %1，不是此处已知的签名算法。</translation>
    </message>
    <message>
        <source>The header says %1, but there is no signature: anybody can make such a token.</source>
        <translation>头部写的是 %1，但没有签名：任何人都能生成这样的令牌。</translation>
    </message>
    <message>
        <source>The header says alg “none”: nobody signed this token, and anybody can make one. It is accepted only where “none” is allowed.</source>
        <translation>头部写的 alg 为“none”：此令牌无人签署，任何人都能生成。只有在允许“none”之处才会被接受。</translation>
    </message>
    <message>
        <source>The header says %1; allowed: %2.</source>
        <translation>头部写的是 %1；允许：%2。</translation>
    </message>
    <message>
        <source>The token says %1. %2</source>
        <comment>algorithm, why the key does not fit</comment>
        <translation>令牌写的是 %1。%2</translation>
    </message>
    <message>
        <source>The token says %1; the key does not fit.</source>
        <translation>令牌写的是 %1；密钥不匹配。</translation>
    </message>
    <message>
        <source>The key is too small for this algorithm.</source>
        <translation>密钥对此算法而言过小。</translation>
    </message>
    <message>
        <source>This token is encrypted; its header is shown. Decryption is not part of this version.</source>
        <translation>此令牌已加密；显示的是其头部。此版本不含解密功能。</translation>
    </message>
    <message>
        <source>It ended on %1; leeway %2 is over too.</source>
        <translation>已于 %1 结束；容差 %2 也已用尽。</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>已于 %1 结束。</translation>
    </message>
    <message>
        <source>It starts on %1; leeway %2 is counted already.</source>
        <translation>将于 %1 开始；已计入容差 %2。</translation>
    </message>
    <message>
        <source>It starts on %1.</source>
        <translation>将于 %1 开始。</translation>
    </message>
    <message>
        <source>It says it was issued on %1; leeway %2 is counted already.</source>
        <translation>声称颁发于 %1；已计入容差 %2。</translation>
    </message>
    <message>
        <source>It says it was issued on %1, which is still to come.</source>
        <translation>声称颁发于 %1，该时刻尚未到来。</translation>
    </message>
    <message>
        <source>“%1” must be a number of seconds since 1970; it is: %2.</source>
        <translation>“%1”必须是自 1970 年起的秒数；实际为：%2。</translation>
    </message>
    <message>
        <source>The claim %1 is required and missing.</source>
        <translation>缺少必需的声明 %1。</translation>
    </message>
    <message>
        <source>%1 is missing; expected: %2.</source>
        <translation>缺少 %1；期望：%2。</translation>
    </message>
    <message>
        <source>%1 must be: %2; it is: %3.</source>
        <translation>%1 必须为：%2；实际为：%3。</translation>
    </message>
    <message>
        <source>The issuer is %1; expected: %2.</source>
        <translation>颁发者为 %1；期望：%2。</translation>
    </message>
    <message>
        <source>The audience is %1; expected: %2.</source>
        <translation>受众为 %1；期望：%2。</translation>
    </message>
    <message>
        <source>The subject is %1; expected: %2.</source>
        <translation>主体为 %1；期望：%2。</translation>
    </message>
    <message>
        <source>The type in the header is %1; expected: %2.</source>
        <translation>头部中的类型为 %1；期望：%2。</translation>
    </message>
    <message>
        <source>The token ID is %1; expected: %2.</source>
        <translation>令牌 ID 为 %1；期望：%2。</translation>
    </message>
    <message>
        <source>It was issued on %1, longer ago than the %2 that are allowed.</source>
        <translation>颁发于 %1，已超过允许的 %2。</translation>
    </message>
    <message>
        <source>This refresh token was exchanged for another before.</source>
        <translation>此刷新令牌先前已兑换为另一个。</translation>
    </message>
    <message>
        <source>It was revoked before its time was over.</source>
        <translation>在到期之前已被吊销。</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Finding</name>
    <message>
        <source>The signature is right when the secret is taken as the text itself, not decoded. Give the secret with the encoding UTF-8.</source>
        <translation>将共享密钥按文本本身而不解码时，签名正确。请以 UTF-8 编码提供共享密钥。</translation>
    </message>
    <message>
        <source>The signature is right when a line break is added to the secret: the issuer reads it from a file and keeps the end of the line.</source>
        <translation>在共享密钥后加一个换行时，签名正确：颁发者从文件读取密钥并保留了行尾。</translation>
    </message>
    <message>
        <source>The signature is right without the white space around the secret.</source>
        <translation>去掉共享密钥两端的空白字符后，签名正确。</translation>
    </message>
    <message>
        <source>The signature is right when the secret is decoded from %1. Give the secret with that encoding.</source>
        <translation>将共享密钥从 %1 解码后，签名正确。请以该编码提供共享密钥。</translation>
    </message>
    <message>
        <source>Without “exp” the token is good for ever: one that leaks can be used until its key is changed. Give it an expiry.</source>
        <translation>没有“exp”，令牌将永远有效：一旦泄露，在更换密钥之前都可使用。请设置过期时间。</translation>
    </message>
    <message>
        <source>It lives for %1; %2 is long already. Whoever steals it has all of that time. Make it short and refresh it.</source>
        <translation>有效期为 %1；%2 就已算长。窃取者可在整段时间内使用。请缩短有效期并通过刷新续期。</translation>
    </message>
    <message>
        <source>It expires (%1) no later than it starts (%2), so it is never valid.</source>
        <translation>过期时间 (%1) 不晚于开始时间 (%2)，因此从不有效。</translation>
    </message>
    <message>
        <source>It expires (%1) no later than it was issued (%2), so it was never valid.</source>
        <translation>过期时间 (%1) 不晚于颁发时间 (%2)，因此从未有效。</translation>
    </message>
    <message>
        <source>“iat” is still to come: the clocks of the issuer and of this judgement differ, or the claim is wrong. Some verifiers refuse such a token.</source>
        <translation>“iat”尚未到来：颁发者与本次判定的时钟不一致，或该声明有误。一些验证方会拒绝这样的令牌。</translation>
    </message>
    <message>
        <source>%1 holds %2, which makes sense only as milliseconds; the claim counts seconds. Write %3.</source>
        <translation>%1 的值为 %2，只有作为毫秒才合理；该声明以秒计。请写 %3。</translation>
    </message>
    <message>
        <source>%1 must be a number of seconds since 1970; it is: %2.</source>
        <translation>%1 必须是自 1970 年起的秒数；实际为：%2。</translation>
    </message>
    <message>
        <source>%1 is a string; it must be a number. Write %2 without quotation marks.</source>
        <translation>%1 是字符串；它必须是数字。请写 %2，不带引号。</translation>
    </message>
    <message>
        <source>%1 is written %2. That is allowed, but some libraries read whole numbers only.</source>
        <translation>%1 写作 %2。这是允许的，但一些库只读取整数。</translation>
    </message>
    <message>
        <source>The secret follows a pattern or has few different characters, so it can be guessed; then anybody can sign. Use random bytes.</source>
        <translation>共享密钥有规律可循或不同字符很少，因而可被猜出；那样任何人都能签名。请使用随机字节。</translation>
    </message>
    <message>
        <source>The token is signed with a secret that stands in tutorials and in the lists of attackers. Anybody can sign tokens with it: change it now.</source>
        <translation>令牌所用的共享密钥出现在教程和攻击者的字典中。任何人都能用它签署令牌：请立即更换。</translation>
    </message>
    <message>
        <source>The secret has %1 bits; this algorithm demands %2. A short secret can be found by trying.</source>
        <translation>共享密钥有 %1 位；此算法要求 %2 位。过短的共享密钥可被穷举破解。</translation>
    </message>
    <message>
        <source>The RSA key has %1 bits; %2 are the least. Many libraries refuse it.</source>
        <translation>RSA 密钥有 %1 位；至少应有 %2 位。许多库会拒绝它。</translation>
    </message>
    <message>
        <source>The key ID %1 looks like a file&apos;s path. A server that opens the file it names can be made to use any file as key.</source>
        <translation>密钥 ID %1 看起来像文件路径。若服务器会打开它所指的文件，就可能被诱使将任意文件用作密钥。</translation>
    </message>
    <message>
        <source>The key ID %1 has characters that end a string or start a command. A server that puts it into a query or a command line can be taken over.</source>
        <translation>密钥 ID %1 含有可结束字符串或启动命令的字符。将其放入查询或命令行的服务器可能被攻陷。</translation>
    </message>
    <message>
        <source>The token names the key ID %1; none of the keys has it. They were tried all the same.</source>
        <translation>令牌指定密钥 ID %1；没有密钥具有该 ID。仍然逐个尝试了这些密钥。</translation>
    </message>
    <message>
        <source>“kid” must be a string; it is: %1. Some libraries refuse such a token, others look for no key by it, as was done here.</source>
        <translation>“kid”必须是字符串；实际为：%1。一些库会拒绝这样的令牌，另一些则不据此查找密钥，此处即为后者。</translation>
    </message>
    <message>
        <source>The HMAC was made with the text of a public key as its secret. Everybody has that text: a server that takes the algorithm from the token accepts what anybody signed.</source>
        <translation>HMAC 以公钥文本作为共享密钥生成。该文本人人可得：从令牌中取算法的服务器会接受任何人签署的内容。</translation>
    </message>
    <message>
        <source>“alg” is “none”: the token has no signature, so anybody can write one.</source>
        <translation>“alg”为“none”：令牌没有签名，因此任何人都能编写。</translation>
    </message>
    <message>
        <source>The header names an address for keys: %1. A server that fetches it uses the keys of whoever wrote the token. Here it is never fetched.</source>
        <translation>头部指定了密钥的地址：%1。会去获取的服务器将使用令牌编写者的密钥。此处绝不获取。</translation>
    </message>
    <message>
        <source>The header names an address for a certificate: %1. A server that fetches it trusts whoever wrote the token. Here it is never fetched.</source>
        <translation>头部指定了证书的地址：%1。会去获取的服务器将信任令牌编写者。此处绝不获取。</translation>
    </message>
    <message>
        <source>The signature is right only with the key that the token itself carries: whoever wrote it signed it with a key of their own. A server that trusts the header accepts it.</source>
        <translation>只有使用令牌自带的密钥，签名才正确：编写者用自己的密钥签署了它。信任头部的服务器会接受它。</translation>
    </message>
    <message>
        <source>The token carries a key. A server that verifies with it accepts what anybody signed. Here it is never used.</source>
        <translation>令牌自带密钥。用它验证的服务器会接受任何人签署的内容。此处绝不使用。</translation>
    </message>
    <message>
        <source>The token carries a certificate chain. It proves something only to a server that checks the chain up to an authority of its own. Here it is never used.</source>
        <translation>令牌自带证书链。只有服务器将证书链验证到自己信任的颁发机构，它才有证明力。此处绝不使用。</translation>
    </message>
    <message>
        <source>“typ” is %1, which is none of the registered types of JWT.</source>
        <translation>“typ”为 %1，不是任何已注册的 JWT 类型。</translation>
    </message>
    <message>
        <source>“typ” is %1; %2 is recommended, since some libraries look at the case.</source>
        <translation>“typ”为 %1；建议写为 %2，因为一些库区分大小写。</translation>
    </message>
    <message>
        <source>“crit” demands that %1 is understood; it is not, so the token must be refused.</source>
        <translation>“crit”要求支持 %1；此处不支持，因此必须拒绝该令牌。</translation>
    </message>
    <message>
        <source>%1 stands %2 times in one object. Libraries differ on which one counts (here: the last), so two servers may see two different tokens.</source>
        <translation>%1 在同一对象中出现 %2 次。各种库对采用哪一个做法不一（此处：最后一个），因此两台服务器看到的可能是两个不同的令牌。</translation>
    </message>
    <message>
        <source>The unused bits at the end of the segment are not zero: the same bytes can be written in several ways, so a block list that compares text can be passed by.</source>
        <translation>该段末尾未使用的位不为零：相同的字节可有多种写法，因此可绕过按文本比较的黑名单。</translation>
    </message>
    <message>
        <source>The segment ends in “=”. Tokens have no padding, and strict verifiers refuse it.</source>
        <translation>该段以“=”结尾。令牌不带填充，严格的验证方会拒绝。</translation>
    </message>
    <message>
        <source>%1 looks like personal data. A token is signed, not encrypted: everybody who holds it can read it, and logs keep it.</source>
        <translation>%1 看起来像个人数据。令牌只签名而不加密：持有者都能读取，日志也会保留。</translation>
    </message>
    <message>
        <source>%1 looks like a secret. A token is signed, not encrypted: everybody who holds it can read it.</source>
        <translation>%1 看起来像机密。令牌只签名而不加密：持有者都能读取。</translation>
    </message>
    <message>
        <source>The token has %1 bytes. Browsers keep %2 of a cookie with its name, so it may get lost there.</source>
        <translation>令牌有 %1 字节。浏览器对 Cookie 连同其名称只保留 %2 字节，因此令牌可能丢失。</translation>
    </message>
    <message>
        <source>The token has %1 bytes. Most servers take no header line over %2, and no cookie over 4096.</source>
        <translation>令牌有 %1 字节。大多数服务器不接受超过 %2 字节的请求头行，也不接受超过 4096 字节的 Cookie。</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <source>Long lifetime</source>
        <translation>有效期过长</translation>
    </message>
    <message>
        <source>Expires before it starts</source>
        <translation>过期早于开始</translation>
    </message>
    <message>
        <source>Expires before it was issued</source>
        <translation>过期早于颁发</translation>
    </message>
    <message>
        <source>Issued in the future</source>
        <translation>颁发时间在未来</translation>
    </message>
    <message>
        <source>Time in milliseconds</source>
        <translation>时间以毫秒计</translation>
    </message>
    <message>
        <source>Time is not a number</source>
        <translation>时间不是数字</translation>
    </message>
    <message>
        <source>Time is not written as a whole number</source>
        <translation>时间未写成整数</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>未签名</translation>
    </message>
    <message>
        <source>Weak secret</source>
        <translation>弱共享密钥</translation>
    </message>
    <message>
        <source>Well-known secret</source>
        <translation>众所周知的共享密钥</translation>
    </message>
    <message>
        <source>Secret too short</source>
        <translation>共享密钥过短</translation>
    </message>
    <message>
        <source>RSA key too small</source>
        <translation>RSA 密钥过小</translation>
    </message>
    <message>
        <source>Secret read in the wrong encoding</source>
        <translation>共享密钥的编码有误</translation>
    </message>
    <message>
        <source>Algorithm confusion</source>
        <translation>算法混淆</translation>
    </message>
    <message>
        <source>Duplicate name</source>
        <translation>名称重复</translation>
    </message>
    <message>
        <source>Not canonical base64url</source>
        <translation>非规范的 base64url</translation>
    </message>
    <message>
        <source>Padded base64url</source>
        <translation>带填充的 base64url</translation>
    </message>
    <message>
        <source>Address of keys in the header</source>
        <translation>头部中有密钥地址</translation>
    </message>
    <message>
        <source>Address of a certificate in the header</source>
        <translation>头部中有证书地址</translation>
    </message>
    <message>
        <source>Signed with its own key</source>
        <translation>以自带的密钥签名</translation>
    </message>
    <message>
        <source>Key in the header</source>
        <translation>头部中有密钥</translation>
    </message>
    <message>
        <source>Certificates in the header</source>
        <translation>头部中有证书</translation>
    </message>
    <message>
        <source>Unusual type</source>
        <translation>不常见的类型</translation>
    </message>
    <message>
        <source>Key ID looks like a path</source>
        <translation>密钥 ID 形似路径</translation>
    </message>
    <message>
        <source>Key ID looks like an injection</source>
        <translation>密钥 ID 形似注入</translation>
    </message>
    <message>
        <source>Unknown key ID</source>
        <translation>未知的密钥 ID</translation>
    </message>
    <message>
        <source>Key ID is not a string</source>
        <translation>密钥 ID 不是字符串</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>个人数据</translation>
    </message>
    <message>
        <source>Secret in a claim</source>
        <translation>声明中有机密</translation>
    </message>
    <message>
        <source>Too large for a cookie</source>
        <translation>对 Cookie 而言过大</translation>
    </message>
    <message>
        <source>Too large for a header</source>
        <translation>对请求头而言过大</translation>
    </message>
    <message>
        <source>Unknown critical parameter</source>
        <translation>未知的关键参数</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Issue</name>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 给出了两次</translation>
    </message>
    <message>
        <source>The value of %1 is not JSON: %2</source>
        <translation>%1 的值不是 JSON：%2</translation>
    </message>
    <message>
        <source>It is not a JSON object: no claim can be added to it</source>
        <translation>它不是 JSON 对象：无法添加声明</translation>
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
        <translation>.env 行</translation>
    </message>
    <message>
        <source>curl script</source>
        <translation>curl 脚本</translation>
    </message>
    <message>
        <source>Postman collection</source>
        <translation>Postman 集合</translation>
    </message>
    <message>
        <source>HTTP file</source>
        <translation>HTTP 文件</translation>
    </message>
    <message>
        <source>pytest parameters</source>
        <translation>pytest 参数</translation>
    </message>
    <message>
        <source>JUnit 5 parameters</source>
        <translation>JUnit 5 参数</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Placeholders</name>
    <message>
        <source>%1 is no column of the table: there are %2</source>
        <translation>%1 不是表格的列：可用的有 %2</translation>
    </message>
    <message>
        <source>%1 is no placeholder: there are %2, and the columns of a table where there is one</source>
        <translation>%1 不是占位符：可用的有 %2，以及表格（若有）的各列</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Refusal</name>
    <message>
        <source>No token was given.</source>
        <translation>未提供令牌。</translation>
    </message>
    <message>
        <source>The token is not one that was given out here.</source>
        <translation>该令牌不是在此发放的。</translation>
    </message>
    <message>
        <source>The token&apos;s time is over, or that of its session.</source>
        <translation>令牌或其会话已到期。</translation>
    </message>
    <message>
        <source>The token names no user: “sub” is missing or no text.</source>
        <translation>令牌未指明用户：缺少“sub”或其不是文本。</translation>
    </message>
    <message>
        <source>“sub” names no user, or one who is disabled.</source>
        <translation>“sub”所指的用户不存在或已停用。</translation>
    </message>
    <message>
        <source>The token or its family was revoked, or it was exchanged for another before.</source>
        <translation>令牌或其族已吊销，或先前已兑换为另一个。</translation>
    </message>
    <message>
        <source>The token is not meant to give access.</source>
        <translation>该令牌不用于访问。</translation>
    </message>
    <message>
        <source>The token is not meant to be exchanged.</source>
        <translation>该令牌不用于兑换。</translation>
    </message>
    <message>
        <source>This refresh token was exchanged before. Somebody may have stolen it, so its whole family is revoked.</source>
        <translation>此刷新令牌先前已兑换。可能已被窃取，因此吊销其整个族。</translation>
    </message>
    <message>
        <source>There is no user of that name, the user is disabled, or the password is another one.</source>
        <translation>没有该名称的用户，用户已停用，或密码不符。</translation>
    </message>
    <message>
        <source>The user does not have the role “admin”.</source>
        <translation>该用户没有“admin”角色。</translation>
    </message>
    <message>
        <source>Something is missing in the request, or cannot be read.</source>
        <translation>请求中缺少内容，或有内容无法读取。</translation>
    </message>
    <message>
        <source>The data file is in use by another program.</source>
        <translation>数据文件正被其他程序使用。</translation>
    </message>
    <message>
        <source>The data file or the signing key could not be used.</source>
        <translation>无法使用数据文件或签名密钥。</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Rotation</name>
    <message>
        <source>Each refresh token is good once. One that comes again ends its family, and access with it (RFC 9700 §4.14.2).</source>
        <translation>每个刷新令牌只能使用一次。再次出现时终止其族，访问也随之终止 (RFC 9700 §4.14.2)。</translation>
    </message>
    <message>
        <source>Rotation with reuse detection and no overlap. A family lasts 30 days, or 15 days without use. Access tokens live on when it is revoked.</source>
        <translation>轮换并检测重用，无重叠期。族持续 30 天，15 天不使用则结束。族被吊销后，访问令牌仍然有效。</translation>
    </message>
    <message>
        <source>Rotation with reuse detection. The previous token gets the current one, at any time while that is unused, and within 10 s. Sessions do not end by themselves: here after a year.</source>
        <translation>轮换并检测重用。上一个令牌在当前令牌未使用期间随时可换得当前令牌，使用后 10 秒内亦可。会话不会自行结束：此处为一年后。</translation>
    </message>
    <message>
        <source>Revoke Refresh Token switched on, with no reuse: one that comes again ends the session. A session lasts 10 h, or 30 min without use.</source>
        <translation>Revoke Refresh Token 已开启，不允许重用：再次出现时终止会话。会话持续 10 小时，30 分钟不使用则结束。</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Session</name>
    <message>
        <source>The username is missing.</source>
        <translation>缺少用户名。</translation>
    </message>
    <message>
        <source>The username is longer than 200 characters.</source>
        <translation>用户名超过 200 个字符。</translation>
    </message>
    <message>
        <source>The username has a space at its beginning or end, or characters that cannot be seen.</source>
        <translation>用户名首尾有空格，或含有不可见字符。</translation>
    </message>
    <message>
        <source>The e-mail address is longer than 320 characters, or has characters that cannot be seen.</source>
        <translation>电子邮件地址超过 320 个字符，或含有不可见字符。</translation>
    </message>
    <message>
        <source>A role is a word of up to 64 characters without spaces, and a user has up to 64 roles.</source>
        <translation>角色是不含空格、最多 64 个字符的单词，每个用户最多 64 个角色。</translation>
    </message>
    <message>
        <source>A scope is words of ASCII characters with one space between, 1,000 characters in all, without quotation marks and backslashes (RFC 6749 §3.3).</source>
        <translation>作用域由 ASCII 字符的单词组成，以单个空格分隔，总共最多 1,000 个字符，不含引号和反斜杠 (RFC 6749 §3.3)。</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Snippets</name>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Bearer header</source>
        <translation>Bearer 头</translation>
    </message>
    <message>
        <source>OAuth JSON</source>
        <translation>OAuth JSON</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>curl 命令</translation>
    </message>
    <message>
        <source>HTTPie command</source>
        <translation>HTTPie 命令</translation>
    </message>
    <message>
        <source>.env lines</source>
        <translation>.env 行</translation>
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
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <source>Not valid before</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>颁发时间</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>令牌 ID</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Scopes, separated by spaces</source>
        <translation>作用域，以空格分隔</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>权利</translation>
    </message>
    <message>
        <source>Actor who acts for the subject</source>
        <translation>代表主体行事的行为方</translation>
    </message>
    <message>
        <source>Who may act for the subject</source>
        <translation>可代表主体行事者</translation>
    </message>
    <message>
        <source>Key that the holder must prove to have</source>
        <translation>持有者须证明拥有的密钥</translation>
    </message>
    <message>
        <source>Time of authentication</source>
        <translation>认证时间</translation>
    </message>
    <message>
        <source>Value that ties the token to a request</source>
        <translation>将令牌与请求绑定的值</translation>
    </message>
    <message>
        <source>Authentication context class</source>
        <translation>认证上下文类别</translation>
    </message>
    <message>
        <source>Authentication methods</source>
        <translation>认证方法</translation>
    </message>
    <message>
        <source>Authorized party: client it was issued to</source>
        <translation>授权方：令牌颁发给的客户端</translation>
    </message>
    <message>
        <source>Hash of the access token</source>
        <translation>访问令牌的哈希</translation>
    </message>
    <message>
        <source>Hash of the authorization code</source>
        <translation>授权码的哈希</translation>
    </message>
    <message>
        <source>Hash of the state</source>
        <translation>state 的哈希</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>会话 ID</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>中间名</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>个人资料页</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>头像</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Whether the e-mail address was verified</source>
        <translation>电子邮件地址是否已验证</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>区域设置</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Whether the number was verified</source>
        <translation>电话号码是否已验证</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>邮政地址</translation>
    </message>
    <message>
        <source>When the profile was last changed</source>
        <translation>个人资料上次更改时间</translation>
    </message>
    <message>
        <source>Security events</source>
        <translation>安全事件</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>事件时间</translation>
    </message>
    <message>
        <source>Transaction ID</source>
        <translation>事务 ID</translation>
    </message>
    <message>
        <source>HTTP method of the request</source>
        <translation>请求的 HTTP 方法</translation>
    </message>
    <message>
        <source>HTTP address of the request</source>
        <translation>请求的 HTTP 地址</translation>
    </message>
    <message>
        <source>Authorization details</source>
        <translation>授权详情</translation>
    </message>
    <message>
        <source>Verifiable credential</source>
        <translation>可验证凭证</translation>
    </message>
    <message>
        <source>Verifiable presentation</source>
        <translation>可验证表述</translation>
    </message>
    <message>
        <source>Digests of claims that can be disclosed</source>
        <translation>可披露声明的摘要</translation>
    </message>
    <message>
        <source>Hash algorithm of the disclosures</source>
        <translation>披露所用的哈希算法</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Type of the whole</source>
        <translation>整体的类型</translation>
    </message>
    <message>
        <source>Type of the payload</source>
        <translation>载荷的类型</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>密钥 ID</translation>
    </message>
    <message>
        <source>Address of a key set; never fetched</source>
        <translation>密钥集的地址；绝不获取</translation>
    </message>
    <message>
        <source>Key that the token carries; never trusted</source>
        <translation>令牌自带的密钥；绝不信任</translation>
    </message>
    <message>
        <source>Address of a certificate; never fetched</source>
        <translation>证书的地址；绝不获取</translation>
    </message>
    <message>
        <source>Certificate chain that the token carries; never trusted</source>
        <translation>令牌自带的证书链；绝不信任</translation>
    </message>
    <message>
        <source>Certificate thumbprint, SHA-1</source>
        <translation>证书指纹，SHA-1</translation>
    </message>
    <message>
        <source>Certificate thumbprint, SHA-256</source>
        <translation>证书指纹，SHA-256</translation>
    </message>
    <message>
        <source>Parameters that must be understood</source>
        <translation>必须支持的参数</translation>
    </message>
    <message>
        <source>Whether the payload is base64url</source>
        <translation>载荷是否为 base64url</translation>
    </message>
    <message>
        <source>Content encryption</source>
        <translation>内容加密</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Ephemeral public key</source>
        <translation>临时公钥</translation>
    </message>
    <message>
        <source>Agreement: sender&apos;s information</source>
        <translation>密钥协商：发送方信息</translation>
    </message>
    <message>
        <source>Agreement: recipient&apos;s information</source>
        <translation>密钥协商：接收方信息</translation>
    </message>
    <message>
        <source>Initialization vector of the key</source>
        <translation>密钥的初始化向量</translation>
    </message>
    <message>
        <source>Authentication tag of the key</source>
        <translation>密钥的认证标签</translation>
    </message>
    <message>
        <source>Password salt</source>
        <translation>密码盐</translation>
    </message>
    <message>
        <source>Password iterations</source>
        <translation>密码迭代次数</translation>
    </message>
    <message>
        <source>Issuer, copied from the claims</source>
        <translation>颁发者，复制自声明</translation>
    </message>
    <message>
        <source>Subject, copied from the claims</source>
        <translation>主体，复制自声明</translation>
    </message>
    <message>
        <source>Audience, copied from the claims</source>
        <translation>受众，复制自声明</translation>
    </message>
    <message>
        <source>Address that the request goes to</source>
        <translation>请求发往的地址</translation>
    </message>
    <message>
        <source>Value that stops a replay</source>
        <translation>防止重放的值</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Templates</name>
    <message>
        <source>This is a key, not a file of templates: keys are imported on the Keys page</source>
        <translation>这是密钥，不是模板文件：密钥请在“密钥”页面导入</translation>
    </message>
    <message>
        <source>This is the header of a token, not a file of templates</source>
        <translation>这是令牌的头部，不是模板文件</translation>
    </message>
    <message>
        <source>This is not a file of Claimsmith templates: “claimsmith_templates” is missing</source>
        <translation>这不是 Claimsmith 模板文件：缺少“claimsmith_templates”</translation>
    </message>
    <message>
        <source>The file is of version %1; this program reads version 1</source>
        <translation>文件版本为 %1；本程序读取版本 1</translation>
    </message>
    <message>
        <source>%1 is missing: it must be %2</source>
        <translation>缺少 %1：它必须是%2</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <translation>%1 必须是%2</translation>
    </message>
    <message>
        <source>The file is too large: templates have %1 bytes at most</source>
        <translation>文件过大：模板最多 %1 字节</translation>
    </message>
    <message>
        <source>%1 is too long: %2 at most</source>
        <translation>%1 过长：最多 %2</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>What a client sends to an API: user, issue, expiry</source>
        <translation>客户端发送给 API 的令牌：用户、颁发、过期</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>What a client keeps to get its next access token</source>
        <translation>客户端保存的令牌，用于获取下一个访问令牌</translation>
    </message>
    <message>
        <source>Access and refresh pair</source>
        <translation>访问令牌和刷新令牌对</translation>
    </message>
    <message>
        <source>What a login answers with: an access token for an hour, a refresh token for a week</source>
        <translation>登录的应答：一小时的访问令牌、一周的刷新令牌</translation>
    </message>
    <message>
        <source>What a login answers with: an access token of your lifetime, a refresh token for a week</source>
        <translation>登录的应答：采用所设有效期的访问令牌、一周的刷新令牌</translation>
    </message>
    <message>
        <source>OpenID Connect ID token</source>
        <translation>OpenID Connect ID 令牌</translation>
    </message>
    <message>
        <source>Tells a client who logged in, and when (OpenID Connect Core §2)</source>
        <translation>告知客户端谁在何时登录 (OpenID Connect Core §2)</translation>
    </message>
    <message>
        <source>OAuth 2.0 access token (RFC 9068)</source>
        <translation>OAuth 2.0 访问令牌 (RFC 9068)</translation>
    </message>
    <message>
        <source>The profile for JWT access tokens: type at+jwt, client and all that is required</source>
        <translation>JWT 访问令牌规范：类型 at+jwt、客户端及所有必需内容</translation>
    </message>
    <message>
        <source>Client assertion (RFC 7523)</source>
        <translation>客户端断言 (RFC 7523)</translation>
    </message>
    <message>
        <source>With which a client proves to a token endpoint who it is, instead of a secret</source>
        <translation>客户端以此代替共享密钥，向令牌端点证明自己的身份</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>服务账号</translation>
    </message>
    <message>
        <source>With which a program asks a token endpoint for access in its own name (RFC 7523 §2.1)</source>
        <translation>程序以此向令牌端点请求以自身名义访问 (RFC 7523 §2.1)</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::TestKit</name>
    <message>
        <source>RFC 8725 §3.8: the issuer must be the one whose key is used</source>
        <translation>RFC 8725 §3.8：颁发者必须是所用密钥的所有者</translation>
    </message>
    <message>
        <source>Another issuer</source>
        <translation>其他颁发者</translation>
    </message>
    <message>
        <source>No issuer</source>
        <translation>无颁发者</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.3: who does not find itself in aud must refuse the token</source>
        <translation>RFC 7519 §4.1.3：在 aud 中找不到自己者必须拒绝该令牌</translation>
    </message>
    <message>
        <source>Several audiences, ours among them</source>
        <translation>多个受众，含我方</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.3: aud may be an array; one of its elements is enough</source>
        <translation>RFC 7519 §4.1.3：aud 可以是数组；其中一个元素符合即可</translation>
    </message>
    <message>
        <source>Another audience</source>
        <translation>其他受众</translation>
    </message>
    <message>
        <source>Several audiences, all others</source>
        <translation>多个受众，均为他方</translation>
    </message>
    <message>
        <source>No audience</source>
        <translation>无受众</translation>
    </message>
    <message>
        <source>A subject that does not exist</source>
        <translation>不存在的主体</translation>
    </message>
    <message>
        <source>The signature is good: only a look for the user tells that there is none</source>
        <translation>签名正确：只有查找用户才能发现其不存在</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>无主体</translation>
    </message>
    <message>
        <source>RFC 9068 §2.2 requires sub: a server that goes on without one knows no user</source>
        <translation>RFC 9068 §2.2 要求 sub：缺少它仍继续的服务器无法得知用户</translation>
    </message>
    <message>
        <source>sub is a number</source>
        <translation>sub 为数字</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.2: sub is a string</source>
        <translation>RFC 7519 §4.1.2：sub 是字符串</translation>
    </message>
    <message>
        <source>RFC 8725 §3.11: an explicit type keeps tokens of one kind from being taken for another</source>
        <translation>RFC 8725 §3.11：显式类型可防止一种令牌被当作另一种</translation>
    </message>
    <message>
        <source>Another type than %1</source>
        <translation>类型不是 %1</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>无类型</translation>
    </message>
    <message>
        <source>Access token used as refresh token</source>
        <translation>访问令牌用作刷新令牌</translation>
    </message>
    <message>
        <source>An access token that can be refreshed outlives every revocation of the refresh token</source>
        <translation>可用于刷新的访问令牌不受刷新令牌吊销的影响</translation>
    </message>
    <message>
        <source>Refresh token used as access token</source>
        <translation>刷新令牌用作访问令牌</translation>
    </message>
    <message>
        <source>RFC 8725 §3.12: a token of one kind must not pass for one of another, and this one lives long</source>
        <translation>RFC 8725 §3.12：一种令牌不得被当作另一种，而且此令牌有效期长</translation>
    </message>
    <message>
        <source>exp twice, the last one over</source>
        <translation>exp 出现两次，后一个已过</translation>
    </message>
    <message>
        <source>RFC 7519 §4: a duplicate claim is refused, or its last value counts</source>
        <translation>RFC 7519 §4：重复的声明应被拒绝，或取最后的值</translation>
    </message>
    <message>
        <source>alg twice</source>
        <translation>alg 出现两次</translation>
    </message>
    <message>
        <source>RFC 7515 §4: duplicate header parameters are refused, or the last one counts</source>
        <translation>RFC 7515 §4：重复的头部参数应被拒绝，或取最后一个</translation>
    </message>
    <message>
        <source>RFC 7515 §2: base64url has no padding, no line breaks and no white space</source>
        <translation>RFC 7515 §2：base64url 没有填充、换行和空白字符</translation>
    </message>
    <message>
        <source>A space in front</source>
        <translation>前面有空格</translation>
    </message>
    <message>
        <source>A space in the payload</source>
        <translation>载荷中有空格</translation>
    </message>
    <message>
        <source>A line break behind</source>
        <translation>后面有换行</translation>
    </message>
    <message>
        <source>A byte order mark in front</source>
        <translation>前面有字节顺序标记</translation>
    </message>
    <message>
        <source>An octet that is no UTF-8 in the payload</source>
        <translation>载荷中有非 UTF-8 的八位组</translation>
    </message>
    <message>
        <source>The signature is padded with “=”</source>
        <translation>签名以“=”填充</translation>
    </message>
    <message>
        <source>base64 instead of base64url</source>
        <translation>以 base64 代替 base64url</translation>
    </message>
    <message>
        <source>RFC 4648 §5: “+” and “/” are not of this alphabet</source>
        <translation>RFC 4648 §5：“+”和“/”不属于此字母表</translation>
    </message>
    <message>
        <source>RFC 7515 §7.1: a compact JWS has three parts</source>
        <translation>RFC 7515 §7.1：紧凑形式的 JWS 有三部分</translation>
    </message>
    <message>
        <source>One part</source>
        <translation>一部分</translation>
    </message>
    <message>
        <source>Two parts</source>
        <translation>两部分</translation>
    </message>
    <message>
        <source>Four parts</source>
        <translation>四部分</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>There is no token</source>
        <translation>没有令牌</translation>
    </message>
    <message>
        <source>“Bearer” twice</source>
        <translation>“Bearer”出现两次</translation>
    </message>
    <message>
        <source>RFC 6750 §2.1: the scheme stands once, before the token</source>
        <translation>RFC 6750 §2.1：方案名在令牌之前只出现一次</translation>
    </message>
    <message>
        <source>RFC 7519 §7.2: the claims are a JSON object in UTF-8</source>
        <translation>RFC 7519 §7.2：声明是 UTF-8 的 JSON 对象</translation>
    </message>
    <message>
        <source>The payload is no JSON</source>
        <translation>载荷不是 JSON</translation>
    </message>
    <message>
        <source>The payload is an array</source>
        <translation>载荷是数组</translation>
    </message>
    <message>
        <source>The payload is empty</source>
        <translation>载荷为空</translation>
    </message>
    <message>
        <source>The payload is not UTF-8</source>
        <translation>载荷不是 UTF-8</translation>
    </message>
    <message>
        <source>The payload begins with a byte order mark</source>
        <translation>载荷以字节顺序标记开头</translation>
    </message>
    <message>
        <source>RFC 8259 §8.1: nobody may add one; a reader may pass it over</source>
        <translation>RFC 8259 §8.1：不得添加；读取方可以忽略</translation>
    </message>
    <message>
        <source>The payload is nested 5,000 deep</source>
        <translation>载荷嵌套 5,000 层</translation>
    </message>
    <message>
        <source>RFC 8259 §9: a parser may set a limit; one without may run out of stack</source>
        <translation>RFC 8259 §9：解析器可以设限；不设限则可能耗尽栈空间</translation>
    </message>
    <message>
        <source>A token of more than 10 KB</source>
        <translation>超过 10 KB 的令牌</translation>
    </message>
    <message>
        <source>Nothing is wrong with it, but many servers end at 8 KB of header: then 400, 413 or 431</source>
        <translation>令牌本身没有问题，但许多服务器的请求头上限为 8 KB：此时返回 400、413 或 431</translation>
    </message>
    <message>
        <source>RFC 8725 §3.1: what the header says never chooses the algorithm; anybody can write “none”</source>
        <translation>RFC 8725 §3.1：绝不能由头部内容选择算法；任何人都能写“none”</translation>
    </message>
    <message>
        <source>alg “%1”, no signature</source>
        <translation>alg “%1”，无签名</translation>
    </message>
    <message>
        <source>alg “none” with the signature left in place</source>
        <translation>alg “none”，但保留签名</translation>
    </message>
    <message>
        <source>HS256 with the public key as its secret</source>
        <translation>以公钥作为共享密钥的 HS256</translation>
    </message>
    <message>
        <source>RFC 8725 §2.1: a server that lets the header choose takes the public PEM for a shared secret</source>
        <translation>RFC 8725 §2.1：由头部选择算法的服务器会把公钥 PEM 当作共享密钥</translation>
    </message>
    <message>
        <source>RFC 8725 §3.10: keys come from the server&apos;s own settings, not from a token</source>
        <translation>RFC 8725 §3.10：密钥来自服务器自身的设置，而不是令牌</translation>
    </message>
    <message>
        <source>Brings its own key in jwk</source>
        <translation>在 jwk 中自带密钥</translation>
    </message>
    <message>
        <source>Names a key set of its own in jku</source>
        <translation>在 jku 中指定自己的密钥集</translation>
    </message>
    <message>
        <source>Names a certificate of its own in x5u</source>
        <translation>在 x5u 中指定自己的证书</translation>
    </message>
    <message>
        <source>RFC 8725 §3.10: kid is data; a server must not open files or ask databases with it unchecked</source>
        <translation>RFC 8725 §3.10：kid 是数据；服务器不得未经检查就用它打开文件或查询数据库</translation>
    </message>
    <message>
        <source>kid is a path</source>
        <translation>kid 为路径</translation>
    </message>
    <message>
        <source>kid is an SQL injection</source>
        <translation>kid 为 SQL 注入</translation>
    </message>
    <message>
        <source>No alg</source>
        <translation>无 alg</translation>
    </message>
    <message>
        <source>RFC 7515 §4.1.1: alg must be there</source>
        <translation>RFC 7515 §4.1.1：alg 必须存在</translation>
    </message>
    <message>
        <source>An alg that does not exist</source>
        <translation>不存在的 alg</translation>
    </message>
    <message>
        <source>RFC 7515 §5.2: what cannot be verified must be refused</source>
        <translation>RFC 7515 §5.2：无法验证的必须拒绝</translation>
    </message>
    <message>
        <source>alg in small letters</source>
        <translation>alg 为小写</translation>
    </message>
    <message>
        <source>RFC 7515 §4.1.1: names of algorithms are case-sensitive</source>
        <translation>RFC 7515 §4.1.1：算法名称区分大小写</translation>
    </message>
    <message>
        <source>crit names an extension that nobody knows</source>
        <translation>crit 指定无人知晓的扩展</translation>
    </message>
    <message>
        <source>RFC 7515 §4.1.11: who does not understand a critical extension must refuse the token</source>
        <translation>RFC 7515 §4.1.11：不支持某关键扩展者必须拒绝该令牌</translation>
    </message>
    <message>
        <source>crit is empty</source>
        <translation>crit 为空</translation>
    </message>
    <message>
        <source>RFC 7515 §4.1.11: crit must not be an empty list</source>
        <translation>RFC 7515 §4.1.11：crit 不得为空列表</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Other times</source>
        <translation>其他时间</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Form of the token</source>
        <translation>令牌形式</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>正常令牌</translation>
    </message>
    <message>
        <source>The token with times that are good now: where it is refused, nothing else says anything</source>
        <translation>时间当前有效的令牌：如果它被拒绝，其他结果都没有意义</translation>
    </message>
    <message>
        <source>RFC 7515 §5.2: a signature that does not verify refuses the token</source>
        <translation>RFC 7515 §5.2：签名验证不通过则拒绝令牌</translation>
    </message>
    <message>
        <source>RFC 7518 §3: each algorithm has signatures of one length</source>
        <translation>RFC 7518 §3：每种算法的签名长度固定</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>无签名</translation>
    </message>
    <message>
        <source>The last octet of the signature is missing</source>
        <translation>签名缺少最后一个八位组</translation>
    </message>
    <message>
        <source>The signature has an octet more</source>
        <translation>签名多出一个八位组</translation>
    </message>
    <message>
        <source>One bit of the signature flipped</source>
        <translation>签名翻转一位</translation>
    </message>
    <message>
        <source>The signature is all zeros</source>
        <translation>签名全为零</translation>
    </message>
    <message>
        <source>CVE-2022-21449: some ECDSA verifiers took zeros for a signature of anything</source>
        <translation>CVE-2022-21449：一些 ECDSA 验证方曾将全零视为任意内容的签名</translation>
    </message>
    <message>
        <source>Signed with another key</source>
        <translation>以其他密钥签名</translation>
    </message>
    <message>
        <source>The signature in DER</source>
        <translation>签名为 DER</translation>
    </message>
    <message>
        <source>RFC 7518 §3.4: an ECDSA signature is R and S side by side</source>
        <translation>RFC 7518 §3.4：ECDSA 签名由 R 和 S 依次拼接</translation>
    </message>
    <message>
        <source>The payload of another token</source>
        <translation>另一令牌的载荷</translation>
    </message>
    <message>
        <source>The header of another token</source>
        <translation>另一令牌的头部</translation>
    </message>
    <message>
        <source>RFC 7515 §5.1: the header is signed, too</source>
        <translation>RFC 7515 §5.1：头部也被签名</translation>
    </message>
    <message>
        <source>RFC 7519 §2: a NumericDate is a JSON number</source>
        <translation>RFC 7519 §2：NumericDate 是 JSON 数字</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.4: on or after exp a token must not be accepted</source>
        <translation>RFC 7519 §4.1.4：在 exp 当时及之后不得接受令牌</translation>
    </message>
    <message>
        <source>Expires in one second</source>
        <translation>一秒后过期</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.4: before exp a token is good</source>
        <translation>RFC 7519 §4.1.4：在 exp 之前令牌有效</translation>
    </message>
    <message>
        <source>Expired an hour ago</source>
        <translation>一小时前过期</translation>
    </message>
    <message>
        <source>The server grants a leeway of %1</source>
        <translation>服务器允许的容差为 %1</translation>
    </message>
    <message>
        <source>Expired one second ago</source>
        <translation>一秒前过期</translation>
    </message>
    <message>
        <source>Expires at this instant</source>
        <translation>此刻过期</translation>
    </message>
    <message>
        <source>Expired, one second within the leeway</source>
        <translation>已过期，在容差内一秒</translation>
    </message>
    <message>
        <source>Expired, at the end of the leeway</source>
        <translation>已过期，恰在容差末尾</translation>
    </message>
    <message>
        <source>Expired, one second beyond the leeway</source>
        <translation>已过期，超出容差一秒</translation>
    </message>
    <message>
        <source>RFC 7519 §2: a NumericDate may have a fraction</source>
        <translation>RFC 7519 §2：NumericDate 可带小数</translation>
    </message>
    <message>
        <source>exp with a fraction, in an hour</source>
        <translation>exp 带小数，一小时后</translation>
    </message>
    <message>
        <source>exp with a fraction, an hour ago</source>
        <translation>exp 带小数，一小时前</translation>
    </message>
    <message>
        <source>exp with an exponent, in an hour</source>
        <translation>exp 带指数，一小时后</translation>
    </message>
    <message>
        <source>RFC 8259 §6: an exponent is another way to write the same number</source>
        <translation>RFC 8259 §6：指数是同一数字的另一种写法</translation>
    </message>
    <message>
        <source>exp is text</source>
        <translation>exp 为文本</translation>
    </message>
    <message>
        <source>exp is null</source>
        <translation>exp 为 null</translation>
    </message>
    <message>
        <source>exp is true</source>
        <translation>exp 为 true</translation>
    </message>
    <message>
        <source>exp is an array</source>
        <translation>exp 为数组</translation>
    </message>
    <message>
        <source>exp is 0</source>
        <translation>exp 为 0</translation>
    </message>
    <message>
        <source>0 is the beginning of 1970, not “never”</source>
        <translation>0 是 1970 年之初，而不是“永不”</translation>
    </message>
    <message>
        <source>exp is negative</source>
        <translation>exp 为负数</translation>
    </message>
    <message>
        <source>The end of 1969 is over</source>
        <translation>1969 年末早已过去</translation>
    </message>
    <message>
        <source>exp in milliseconds, an hour ago</source>
        <translation>exp 以毫秒计，一小时前</translation>
    </message>
    <message>
        <source>Read as seconds it ends in tens of thousands of years: a careful server has a longest life</source>
        <translation>按秒读取则在数万年后结束：谨慎的服务器会限制最长有效期</translation>
    </message>
    <message>
        <source>exp beyond 64 bits</source>
        <translation>exp 超过 64 位</translation>
    </message>
    <message>
        <source>By the letter it is in the future; what a server makes of it shows its number type</source>
        <translation>按字面它在未来；服务器如何处理，反映其数字类型</translation>
    </message>
    <message>
        <source>Tokens are issued before they are used</source>
        <translation>令牌先颁发，后使用</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.6 does not say that iat refuses a token; many libraries do</source>
        <translation>RFC 7519 §4.1.6 未规定因 iat 拒绝令牌；许多库会这样做</translation>
    </message>
    <message>
        <source>Issued one second ago</source>
        <translation>一秒前颁发</translation>
    </message>
    <message>
        <source>Issued at this instant</source>
        <translation>此刻颁发</translation>
    </message>
    <message>
        <source>Issued soon, at the end of the leeway</source>
        <translation>即将颁发，恰在容差末尾</translation>
    </message>
    <message>
        <source>Issued in one second</source>
        <translation>一秒后颁发</translation>
    </message>
    <message>
        <source>Issued in an hour</source>
        <translation>一小时后颁发</translation>
    </message>
    <message>
        <source>No iat</source>
        <translation>无 iat</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.6: iat is optional; RFC 9068 §2.2 requires it in access tokens</source>
        <translation>RFC 7519 §4.1.6：iat 可选；RFC 9068 §2.2 要求访问令牌含 iat</translation>
    </message>
    <message>
        <source>iat is text</source>
        <translation>iat 为文本</translation>
    </message>
    <message>
        <source>No exp</source>
        <translation>无 exp</translation>
    </message>
    <message>
        <source>It would never end. RFC 9068 §2.2 requires exp in access tokens</source>
        <translation>它将永不结束。RFC 9068 §2.2 要求访问令牌含 exp</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.5: before nbf a token must not be accepted</source>
        <translation>RFC 7519 §4.1.5：在 nbf 之前不得接受令牌</translation>
    </message>
    <message>
        <source>RFC 7519 §4.1.5: from nbf on a token is good</source>
        <translation>RFC 7519 §4.1.5：从 nbf 起令牌有效</translation>
    </message>
    <message>
        <source>Valid since one second</source>
        <translation>一秒前已生效</translation>
    </message>
    <message>
        <source>Valid from this instant</source>
        <translation>此刻起生效</translation>
    </message>
    <message>
        <source>Valid soon, at the end of the leeway</source>
        <translation>即将生效，恰在容差末尾</translation>
    </message>
    <message>
        <source>Not valid for another second</source>
        <translation>再过一秒才生效</translation>
    </message>
    <message>
        <source>Not valid for another hour</source>
        <translation>再过一小时才生效</translation>
    </message>
    <message>
        <source>nbf is text</source>
        <translation>nbf 为文本</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::TimeText</name>
    <message>
        <source>There is no text: a duration is written like 15m or 1h30m, a time like 2026-03-12T14:03:10Z, 1773320590 or now+1h</source>
        <translation>没有文本：时长写成 15m 或 1h30m 的形式，时间写成 2026-03-12T14:03:10Z、1773320590 或 now+1h 的形式</translation>
    </message>
    <message>
        <source>“%1” is not a duration: write it like 90 (seconds), 15m, 1h30m, 7d or 2w</source>
        <translation>“%1”不是时长：请写成 90（秒）、15m、1h30m、7d 或 2w 的形式</translation>
    </message>
    <message>
        <source>“%1” is not a time: write it like 1773320590, 2026-03-12T14:03:10Z, now or now+1h</source>
        <translation>“%1”不是时间：请写成 1773320590、2026-03-12T14:03:10Z、now 或 now+1h 的形式</translation>
    </message>
    <message>
        <source>“%1” has a unit that is not known, from character %2: the units are ms, s, m, h, d and w</source>
        <translation>“%1”从第 %2 个字符起含未知单位：单位有 ms、s、m、h、d 和 w</translation>
    </message>
    <message>
        <source>“%1” is too far away to be counted</source>
        <translation>“%1”过于遥远，无法计算</translation>
    </message>
    <message>
        <source>“%1” is one too many</source>
        <translation>“%1”是多余的</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>years</comment>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>beyond the calendar</source>
        <translation>超出日历范围</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>%1后过期</translation>
    </message>
    <message>
        <source>expired just now</source>
        <translation>刚刚过期</translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <translation>%1前过期</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date form: 12 Mar</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date form: 12 Mar 2026</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date form: Thu 12 Mar 2026</comment>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::ValidityTimes</name>
    <message>
        <source>exp + leeway</source>
        <translation>exp + 容差</translation>
    </message>
    <message>
        <source>nbf − leeway</source>
        <translation>nbf − 容差</translation>
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
        <translation>颁发于 %1</translation>
    </message>
    <message>
        <source>Not valid before %1</source>
        <translation>生效于 %1</translation>
    </message>
    <message>
        <source>Expires at %1</source>
        <translation>过期于 %1</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <source>A time of this token cannot be read</source>
        <translation>此令牌的某个时间无法读取</translation>
    </message>
    <message>
        <source>Leeway %1</source>
        <translation>容差 %1</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>现在 %1</translation>
    </message>
    <message>
        <source>Now %1 (%2)</source>
        <translation>现在 %1 (%2)</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::ValueTable</name>
    <message>
        <source>The file is empty: its first line names the columns</source>
        <translation>文件为空：其首行应为列名</translation>
    </message>
    <message>
        <source>There is a byte that is not UTF-8: save the file as UTF-8</source>
        <translation>有非 UTF-8 的字节：请将文件存为 UTF-8</translation>
    </message>
    <message>
        <source>Two columns have the name %1</source>
        <translation>有两列的名称均为 %1</translation>
    </message>
    <message>
        <source>Column %1 has no name</source>
        <translation>第 %1 列没有名称</translation>
    </message>
    <message>
        <source>There are %1 fields where the first line has %2</source>
        <translation>有 %1 个字段，而首行有 %2 个</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a field: put the field into quotation marks and write the mark twice</source>
        <translation>字段内有引号：请用引号括起字段，并将其中的引号写两次</translation>
    </message>
    <message>
        <source>There is more behind a closing quotation mark: a mark inside a field is written twice</source>
        <translation>右引号之后还有内容：字段内的引号须写两次</translation>
    </message>
    <message>
        <source>The quotation marks that open here are never closed</source>
        <translation>此处的左引号没有对应的右引号</translation>
    </message>
    <message>
        <source>There is no line behind the names of the columns</source>
        <translation>列名之后没有任何行</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::Verdict</name>
    <message>
        <source>And more: %1.</source>
        <translation>另有：%1。</translation>
    </message>
    <message>
        <source>Well formed</source>
        <translation>格式正确</translation>
    </message>
    <message>
        <source>%1; every part can be read.</source>
        <translation>%1；各部分均可读取。</translation>
    </message>
    <message>
        <source>Partly readable</source>
        <translation>部分可读</translation>
    </message>
    <message>
        <source>Not a token</source>
        <translation>不是令牌</translation>
    </message>
    <message>
        <source>A signed token has 3 parts with dots between them, an encrypted one 5; this text has %1.</source>
        <translation>已签名的令牌有 3 部分，以点分隔；加密的有 5 部分；此文本有 %1 部分。</translation>
    </message>
    <message>
        <source>Defects in all: %1.</source>
        <translation>缺陷总数：%1。</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>algorithm, description of a key</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 with key %2</source>
        <comment>algorithm, key ID</comment>
        <translation>%1，密钥 %2</translation>
    </message>
    <message>
        <source>%1; signature %2 of %3</source>
        <translation>%1；%3 个签名中的第 %2 个</translation>
    </message>
    <message>
        <source>Signature verified</source>
        <translation>签名已验证</translation>
    </message>
    <message>
        <source>Signature missing</source>
        <translation>缺少签名</translation>
    </message>
    <message>
        <source>Signature invalid</source>
        <translation>签名无效</translation>
    </message>
    <message>
        <source>Encrypted, not checked</source>
        <translation>已加密，未检查</translation>
    </message>
    <message>
        <source>Signature not checked</source>
        <translation>签名未检查</translation>
    </message>
    <message>
        <source>Unsecured</source>
        <translation>未签名</translation>
    </message>
    <message>
        <source>Algorithm not allowed</source>
        <translation>算法不允许</translation>
    </message>
    <message>
        <source>Algorithm not supported</source>
        <translation>算法不支持</translation>
    </message>
    <message>
        <source>Key does not fit</source>
        <translation>密钥不匹配</translation>
    </message>
    <message>
        <source>Key too small</source>
        <translation>密钥过小</translation>
    </message>
    <message>
        <source>Decrypted</source>
        <translation>已解密</translation>
    </message>
    <message>
        <source>Decryption failed</source>
        <translation>解密失败</translation>
    </message>
    <message>
        <source>The header says alg “none”: nobody signed this token. You allowed that.</source>
        <translation>头部写的 alg 为“none”：此令牌无人签署。你已允许这种情况。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>algorithm and key, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is nothing that can be checked.</source>
        <translation>没有可检查的内容。</translation>
    </message>
    <message>
        <source>The number looks like milliseconds; “%1” counts seconds.</source>
        <translation>该数字看起来是毫秒；“%1”以秒计。</translation>
    </message>
    <message>
        <source>Active by leeway for another %1</source>
        <translation>凭容差仍有效 %1</translation>
    </message>
    <message>
        <source>It ended on %1; leeway %2 is not over yet.</source>
        <translation>已于 %1 结束；容差 %2 尚未用尽。</translation>
    </message>
    <message>
        <source>Expiring in %1</source>
        <translation>%1后过期</translation>
    </message>
    <message>
        <source>Active for another %1</source>
        <translation>仍有效 %1</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>至 %1。</translation>
    </message>
    <message>
        <source>Until %1; leeway %2 comes on top.</source>
        <translation>至 %1；另加容差 %2。</translation>
    </message>
    <message>
        <source>Expired just now</source>
        <translation>刚刚过期</translation>
    </message>
    <message>
        <source>Expired %1 ago</source>
        <translation>%1前过期</translation>
    </message>
    <message>
        <source>Not yet valid, starts in %1</source>
        <translation>尚未生效，%1后开始</translation>
    </message>
    <message>
        <source>Issued in the future</source>
        <translation>颁发时间在未来</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <source>Malformed time</source>
        <translation>时间格式错误</translation>
    </message>
    <message>
        <source>Time not checked</source>
        <translation>时间未检查</translation>
    </message>
    <message>
        <source>The claims are encrypted.</source>
        <translation>声明已加密。</translation>
    </message>
    <message>
        <source>No claims can be read.</source>
        <translation>无法读取任何声明。</translation>
    </message>
    <message>
        <source>It has no “exp”: whoever holds it can use it for ever.</source>
        <translation>没有“exp”：持有者可永远使用。</translation>
    </message>
    <message>
        <source>Claim missing</source>
        <translation>缺少声明</translation>
    </message>
    <message>
        <source>Malformed claim</source>
        <translation>声明格式错误</translation>
    </message>
    <message>
        <source>Wrong issuer</source>
        <translation>颁发者不符</translation>
    </message>
    <message>
        <source>Wrong audience</source>
        <translation>受众不符</translation>
    </message>
    <message>
        <source>Wrong subject</source>
        <translation>主体不符</translation>
    </message>
    <message>
        <source>Wrong type</source>
        <translation>类型不符</translation>
    </message>
    <message>
        <source>Wrong token ID</source>
        <translation>令牌 ID 不符</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>过旧</translation>
    </message>
    <message>
        <source>Claims violated</source>
        <translation>声明不符</translation>
    </message>
    <message>
        <source>Claims satisfied</source>
        <translation>声明符合</translation>
    </message>
    <message>
        <source>Every claim that is expected is there and as expected.</source>
        <translation>所期望的声明均存在且符合期望。</translation>
    </message>
    <message>
        <source>Claims not checked</source>
        <translation>声明未检查</translation>
    </message>
    <message>
        <source>No issuer or audience is expected.</source>
        <translation>未设定期望的颁发者或受众。</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>未吊销</translation>
    </message>
    <message>
        <source>It is not on the list of revoked tokens.</source>
        <translation>不在已吊销令牌的列表中。</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>It was revoked before its time was over.</source>
        <translation>在到期之前已被吊销。</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>This refresh token was exchanged for another before.</source>
        <translation>此刷新令牌先前已兑换为另一个。</translation>
    </message>
    <message>
        <source>Revocation not checked</source>
        <translation>吊销未检查</translation>
    </message>
    <message>
        <source>No list of revoked tokens was asked.</source>
        <translation>未查询已吊销令牌的列表。</translation>
    </message>
</context>
<context>
    <name>claimsmith::token::others</name>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Accepts until</source>
        <translation>接受至</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>Needs exp</source>
        <translation>需要 exp</translation>
    </message>
    <message>
        <source>Fractions</source>
        <translation>小数</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>The library or tool, with the settings that it comes with</source>
        <translation>库或工具，使用其默认设置</translation>
    </message>
    <message>
        <source>What it says of the times of this token now</source>
        <translation>它现在对此令牌各时间的判定</translation>
    </message>
    <message>
        <source>The first instant at which it does not accept the token any more</source>
        <translation>它不再接受此令牌的最早时刻</translation>
    </message>
    <message>
        <source>How much clocks may differ unless somebody sets it</source>
        <translation>未另行设置时允许的时钟偏差</translation>
    </message>
    <message>
        <source>Whether a token without exp is refused</source>
        <translation>是否拒绝没有 exp 的令牌</translation>
    </message>
    <message>
        <source>Whether an nbf in the future is refused</source>
        <translation>是否拒绝未来的 nbf</translation>
    </message>
    <message>
        <source>Whether an iat in the future is refused</source>
        <translation>是否拒绝未来的 iat</translation>
    </message>
    <message>
        <source>What becomes of a fraction of a second in exp</source>
        <translation>exp 中不足一秒的小数如何处理</translation>
    </message>
    <message>
        <source>What it is written for</source>
        <translation>适用的平台</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>refused when now ≥ %1</source>
        <translation>now ≥ %1 时拒绝</translation>
    </message>
    <message>
        <source>refused when now &gt; %1</source>
        <translation>now &gt; %1 时拒绝</translation>
    </message>
    <message>
        <source>; now is cut to whole seconds</source>
        <translation>；now 截断为整秒</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>kept to the microsecond</source>
        <translation>保留到微秒</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>舍去</translation>
    </message>
    <message>
        <source>rounded to whole seconds</source>
        <translation>四舍五入到整秒</translation>
    </message>
    <message>
        <source>rounded to whole seconds, halves to the even one</source>
        <translation>舍入到整秒，半数取偶</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>a whole number is accepted, but not in exp</source>
        <translation>接受整数，但 exp 除外</translation>
    </message>
    <message>
        <source>a whole number is accepted</source>
        <translation>接受整数</translation>
    </message>
    <message>
        <source>a whole number or an ISO 8601 date is accepted</source>
        <translation>接受整数或 ISO 8601 日期</translation>
    </message>
    <message>
        <source>a number is accepted</source>
        <translation>接受数字</translation>
    </message>
    <message>
        <source>the digits that it begins with count, else 0</source>
        <translation>取开头的数字，没有则为 0</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>as if the claim were not there</source>
        <translation>视同没有该声明</translation>
    </message>
    <message>
        <source>counts as 0</source>
        <translation>按 0 计</translation>
    </message>
    <message>
        <source>refused when now &lt; %1</source>
        <translation>now &lt; %1 时拒绝</translation>
    </message>
    <message>
        <source>refused when now ≤ %1</source>
        <translation>now ≤ %1 时拒绝</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>不检查</translation>
    </message>
    <message>
        <source>must be a time, may lie in the future</source>
        <translation>必须是时间，可在未来</translation>
    </message>
    <message>
        <source>%1, unless there is an nbf</source>
        <translation>%1，有 nbf 时除外</translation>
    </message>
    <message>
        <source>nbf later than exp is refused at any time</source>
        <translation>nbf 晚于 exp 时一律拒绝</translation>
    </message>
    <message>
        <source>exp not later than iat is refused at any time</source>
        <translation>exp 不晚于 iat 时一律拒绝</translation>
    </message>
    <message>
        <source>0 counts as no claim</source>
        <translation>0 视同没有该声明</translation>
    </message>
    <message>
        <source>It does not take the value of %1 for a time</source>
        <translation>不将 %1 的值视为时间</translation>
    </message>
    <message>
        <source>It takes whole seconds only, in plain digits: %1 is refused</source>
        <translation>只接受以普通数字写成的整秒：%1 被拒绝</translation>
    </message>
    <message>
        <source>%1 is beyond what it can hold</source>
        <translation>%1 超出其可容纳的范围</translation>
    </message>
    <message>
        <source>What it makes of this value of %1 was not found in its source</source>
        <translation>在其源码中未找到对 %1 此值的处理</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>接受</translation>
    </message>
    <message>
        <source> (leeway %1)</source>
        <translation> （容差 %1）</translation>
    </message>
    <message>
        <source>Accepted until %1%2</source>
        <translation>接受至 %1%2</translation>
    </message>
    <message>
        <source>Accepted for ever: no end applies</source>
        <translation>永远接受：没有适用的结束时间</translation>
    </message>
    <message>
        <source>Expired: refused since %1%2</source>
        <translation>已过期：自 %1 起拒绝%2</translation>
    </message>
    <message>
        <source>Not yet valid: refused until %1 by nbf%2</source>
        <translation>尚未生效：因 nbf 拒绝至 %1%2</translation>
    </message>
    <message>
        <source>Issued in the future: refused until %1 by iat%2</source>
        <translation>颁发时间在未来：因 iat 拒绝至 %1%2</translation>
    </message>
    <message>
        <source>It needs an exp, and the token has none</source>
        <translation>需要 exp，而令牌没有</translation>
    </message>
    <message>
        <source>nbf is later than exp, which it refuses at any time</source>
        <translation>nbf 晚于 exp，对此一律拒绝</translation>
    </message>
    <message>
        <source>exp is not later than iat, which it refuses at any time</source>
        <translation>exp 不晚于 iat，对此一律拒绝</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>永远</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>不检查</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>if no nbf</source>
        <translation>无 nbf 时</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>舍入</translation>
    </message>
    <message>
        <source>no exp</source>
        <translation>无 exp</translation>
    </message>
    <message>
        <source>accepted for ever</source>
        <translation>永远接受</translation>
    </message>
    <message>
        <source>fractions</source>
        <translation>小数</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>为文本</translation>
    </message>
    <message>
        <source>as null</source>
        <translation>为 null</translation>
    </message>
    <message>
        <source>besides</source>
        <translation>此外</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Accepted by %1 of %2</source>
        <translation>%2 个中有 %1 个接受</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not known</source>
        <translation>
            <numerusform>%1，%n 个未知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::token::skew</name>
    <message>
        <source>too old</source>
        <translation>过旧</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>issued in the future</source>
        <translation>颁发时间在未来</translation>
    </message>
    <message>
        <source>not a time</source>
        <translation>不是时间</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Judged at</source>
        <translation>判定于</translation>
    </message>
    <message>
        <source>leeway %1</source>
        <translation>容差 %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::AboutDialog</name>
    <message>
        <source>About Claimsmith</source>
        <translation>关于 Claimsmith</translation>
    </message>
    <message>
        <source>An offline workbench for JSON Web Tokens.</source>
        <translation>JSON Web Token 离线工作台。</translation>
    </message>
    <message>
        <source>Qt %1 · %2
Free software under the MIT licence.</source>
        <translation>Qt %1 · %2
采用 MIT 许可证的自由软件。</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ApiCard</name>
    <message>
        <source>starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>本地 API</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>API 的地址</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>宽限</translation>
    </message>
    <message>
        <source>How long the previous refresh token is still exchanged</source>
        <translation>上一个刷新令牌仍可兑换的时长</translation>
    </message>
    <message>
        <source>Access lives</source>
        <translation>访问有效期</translation>
    </message>
    <message>
        <source>Lifetime of new access tokens: 1h, 15m, 90s</source>
        <translation>新访问令牌的有效期：1h、15m、90s</translation>
    </message>
    <message>
        <source>Refresh lives</source>
        <translation>刷新有效期</translation>
    </message>
    <message>
        <source>Lifetime of new refresh tokens: 7d, 12h</source>
        <translation>新刷新令牌的有效期：7d、12h</translation>
    </message>
    <message>
        <source>The port to listen on at the next start; 0 takes one that is free</source>
        <translation>下次启动时监听的端口；0 表示使用空闲端口</translation>
    </message>
    <message>
        <source>&amp;Grace</source>
        <translation>宽限(&amp;G)</translation>
    </message>
    <message>
        <source>Refresh p&amp;olicy</source>
        <translation>刷新策略(&amp;O)</translation>
    </message>
    <message>
        <source>Acces&amp;s lives</source>
        <translation>访问有效期(&amp;S)</translation>
    </message>
    <message>
        <source>Refresh &amp;lives</source>
        <translation>刷新有效期(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>选项…</translation>
    </message>
    <message>
        <source>Between %1 and %2.</source>
        <translation>介于 %1 和 %2 之间。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ApiOptionsDialog</name>
    <message>
        <source>&amp;HTTPS, with a certificate that is made for this run</source>
        <translation>HTTPS，使用为本次运行生成的证书(&amp;H)</translation>
    </message>
    <message>
        <source>Clients may move the cloc&amp;k: /_test/clock</source>
        <translation>客户端可以调整时钟：/_test/clock(&amp;K)</translation>
    </message>
    <message>
        <source>Options of the API</source>
        <translation>API 选项</translation>
    </message>
    <message>
        <source>Signs new tokens. What another key signed before stays good, and that key stays in the JWKS until then</source>
        <translation>签署新令牌。先前由其他密钥签署的仍然有效，在此之前该密钥保留在 JWKS 中</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The header parameter typ of access tokens, by which they are told from others</source>
        <translation>访问令牌的头部参数 typ，用于与其他令牌区分</translation>
    </message>
    <message>
        <source>at+jwt (RFC 9068)</source>
        <translation>at+jwt (RFC 9068)</translation>
    </message>
    <message>
        <source>JWT, as older servers have it</source>
        <translation>JWT，同较旧的服务器</translation>
    </message>
    <message>
        <source>For clients that refuse plain HTTP</source>
        <translation>用于拒绝普通 HTTP 的客户端</translation>
    </message>
    <message>
        <source>A test of yours expires a token without waiting; this window follows</source>
        <translation>测试无需等待即可让令牌过期；此窗口随之变化</translation>
    </message>
    <message>
        <source>Origins of web pages that may ask (CORS): words between spaces</source>
        <translation>可发起请求的网页来源 (CORS)：以空格分隔</translation>
    </message>
    <message>
        <source>HTTPS, origins and the clock are for the next start of the API.</source>
        <translation>HTTPS、来源和时钟设置在 API 下次启动时生效。</translation>
    </message>
    <message>
        <source>&amp;Signing key</source>
        <translation>签名密钥(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Access tokens are</source>
        <translation>访问令牌类型(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Other origins</source>
        <translation>其他来源(&amp;O)</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
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
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>As the system: light or dark, and changes with it.</source>
        <translation>跟随系统：浅色或深色，并随系统切换。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>下次启动时生效。</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::AxisActions</name>
    <message>
        <source>Zoom Timeline &amp;In</source>
        <translation>放大时间线(&amp;I)</translation>
    </message>
    <message>
        <source>Show less of the timeline, larger</source>
        <translation>显示时间线的较小范围，放大显示</translation>
    </message>
    <message>
        <source>Zoom Timeline &amp;Out</source>
        <translation>缩小时间线(&amp;O)</translation>
    </message>
    <message>
        <source>Show more of the timeline</source>
        <translation>显示时间线的更大范围</translation>
    </message>
    <message>
        <source>Whole &amp;Timeline</source>
        <translation>整个时间线(&amp;T)</translation>
    </message>
    <message>
        <source>Show all of the timeline again</source>
        <translation>重新显示时间线的全部</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::AxisWidget</name>
    <message>
        <source>Wheel, + and − zoom, Shift+wheel and Page Up/Down pan, Home shows all.</source>
        <translation>滚轮、+ 和 − 缩放，Shift+滚轮和 Page Up/Down 平移，Home 显示全部。</translation>
    </message>
    <message>
        <source>Drag “now” or double-click to move the clock. ←/→ move it by a second, with Shift by a minute, with Ctrl by an hour.</source>
        <translation>拖动“现在”或双击可调整时钟。←/→ 移动一秒，加 Shift 移动一分钟，加 Ctrl 移动一小时。</translation>
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
        <translation>%1 的名称</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1 的值</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ClaimFormView</name>
    <message>
        <source>+ Add parameter</source>
        <translation>+ 添加参数</translation>
    </message>
    <message>
        <source>+ Add claim</source>
        <translation>+ 添加声明</translation>
    </message>
    <message>
        <source>Registered names that are not there yet, or one of your own</source>
        <translation>尚未使用的已注册名称，或自定义名称</translation>
    </message>
    <message>
        <source>A name of your own, or another…</source>
        <translation>自定义名称，或另一个…</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ClaimRowEditor</name>
    <message>
        <source>What the value is, and how it is written</source>
        <translation>值的类型及写法</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Duplicate, move or delete; a row can be dragged, too</source>
        <translation>复制、移动或删除；也可拖动行</translation>
    </message>
    <message>
        <source>%1 is in the token</source>
        <comment>check box of a claim</comment>
        <translation>%1 在令牌中</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>%1 的类型</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>对 %1 的操作</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1 的值</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ClockActions</name>
    <message>
        <source>One second before the token in view expires</source>
        <translation>所显示令牌过期前一秒</translation>
    </message>
    <message>
        <source>The instant at which the token in view expires</source>
        <translation>所显示令牌过期的时刻</translation>
    </message>
    <message>
        <source>One second after the token in view expired</source>
        <translation>所显示令牌过期后一秒</translation>
    </message>
    <message>
        <source>The instant from which the token in view is valid</source>
        <translation>所显示令牌开始生效的时刻</translation>
    </message>
    <message>
        <source>The instant at which the token in view was issued</source>
        <translation>所显示令牌颁发的时刻</translation>
    </message>
    <message>
        <source>&amp;Time Panel</source>
        <translation>时间面板(&amp;T)</translation>
    </message>
    <message>
        <source>Show or hide what moves the clock</source>
        <translation>显示或隐藏时钟调整面板</translation>
    </message>
    <message>
        <source>&amp;Stand Still</source>
        <translation>静止(&amp;S)</translation>
    </message>
    <message>
        <source>Time stands still at the instant that is shown, or runs on from it</source>
        <translation>时间停在显示的时刻，或由此继续运行</translation>
    </message>
    <message>
        <source>Back to &amp;Real Time</source>
        <translation>恢复真实时间(&amp;R)</translation>
    </message>
    <message>
        <source>Tokens are judged and made at the time of this machine again</source>
        <translation>重新按本机时间判定和生成令牌</translation>
    </message>
    <message>
        <source>Set the clock back by %1</source>
        <translation>将时钟调慢 %1</translation>
    </message>
    <message>
        <source>Set the clock forward by %1</source>
        <translation>将时钟调快 %1</translation>
    </message>
    <message>
        <source>Time runs as fast as it does</source>
        <translation>时间按正常速度运行</translation>
    </message>
    <message>
        <source>Time runs %1 times as fast: an hour takes %2</source>
        <translation>时间以 %1 倍速运行：一小时历时 %2</translation>
    </message>
    <message>
        <source>To a Time of the &amp;Token</source>
        <translation>转到令牌的时间(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>速度(&amp;P)</translation>
    </message>
    <message>
        <source>The time is real.</source>
        <translation>当前已是真实时间。</translation>
    </message>
    <message>
        <source>The token in view has no such time.</source>
        <translation>当前显示的令牌没有此时间。</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ClockChip</name>
    <message>
        <source>Time stands still</source>
        <translation>时间静止</translation>
    </message>
    <message>
        <source>Test time −%1</source>
        <translation>测试时间 −%1</translation>
    </message>
    <message>
        <source>Test time +%1</source>
        <translation>测试时间 +%1</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>真实时间</translation>
    </message>
    <message>
        <source>Tokens are judged at the time of this machine.</source>
        <translation>按本机时间判定令牌。</translation>
    </message>
    <message>
        <source>Tokens are judged at this time, not at the time of this machine.</source>
        <translation>按此时间而非本机时间判定令牌。</translation>
    </message>
    <message>
        <source>Press to move the clock.</source>
        <translation>点按可调整时钟。</translation>
    </message>
    <message>
        <source>Press to move the clock (%1).</source>
        <translation>点按可调整时钟 (%1)。</translation>
    </message>
    <message>
        <source>%1 seconds since the epoch</source>
        <translation>自纪元起 %1 秒</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ClockMemory</name>
    <message>
        <source>Time is real again. When Claimsmith was closed, it stood still at %1.</source>
        <translation>已恢复真实时间。Claimsmith 关闭时，时钟停在 %1。</translation>
    </message>
    <message>
        <source>Time is real again. When Claimsmith was closed, it was moved by %1.</source>
        <translation>已恢复真实时间。Claimsmith 关闭时，时钟偏移为 %1。</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ClockPanel</name>
    <message>
        <source>Time panel</source>
        <translation>时间面板</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>How fast the time of the clock runs</source>
        <translation>时钟运行的速度</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>真实</translation>
    </message>
    <message>
        <source>Shifted</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Runs, with an offset to the time of this machine</source>
        <translation>运行，与本机时间保持偏移</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Stands still at a date and time</source>
        <translation>停在某一日期和时间</translation>
    </message>
    <message>
        <source>Set the clock to</source>
        <translation>将时钟设为</translation>
    </message>
    <message>
        <source>The clock shows this time at once: seconds since the epoch, a date and time (2026-03-12 14:03:10 is UTC, 2026-03-12T14:03:10+01:00 has its zone), or a distance (now+1h). It runs on, or stands still, as it does now.</source>
        <translation>时钟立即显示此时间：自纪元起的秒数、日期和时间（2026-03-12 14:03:10 为 UTC，2026-03-12T14:03:10+01:00 自带时区），或距离 (now+1h)。运行或静止的状态保持不变。</translation>
    </message>
    <message>
        <source>Offset to real time</source>
        <translation>与真实时间的偏移</translation>
    </message>
    <message>
        <source>How far the clock is ahead of the time of this machine: 90 (seconds), 1h30m, -2d</source>
        <translation>时钟比本机时间快多少：90（秒）、1h30m、-2d</translation>
    </message>
    <message>
        <source>&amp;Set to</source>
        <translation>设为(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Offset</source>
        <translation>偏移(&amp;O)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed × %1</source>
        <translation>速度 × %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Find a command: a few letters of it, of its menu, or its keys</source>
        <translation>查找命令：输入其名称、所在菜单的几个字，或其按键</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Nothing that can be done here is called so.</source>
        <translation>此处没有这样的命令。</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ConfirmDialog</name>
    <message>
        <source>Send requests to %1?</source>
        <translation>向 %1 发送请求？</translation>
    </message>
    <message numerus="yes">
        <source>%n requests will be sent to %1, most of them with tokens made to be refused. Its operator sees them as an attack unless they know of it.</source>
        <translation>
            <numerusform>将向 %1 发送 %n 个请求，其中大多数带有本应被拒绝的令牌。若其运营者不知情，会将其视为攻击。</numerusform>
        </translation>
    </message>
    <message>
        <source>This host is not your machine. Type its name to go on:</source>
        <translation>此主机不是本机。请输入其名称以继续：</translation>
    </message>
    <message>
        <source>Name of the host</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>Type the name of the host to allow the run</source>
        <translation>输入主机名以允许运行</translation>
    </message>
    <message numerus="yes">
        <source>Send %n requests</source>
        <translation>
            <numerusform>发送 %n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends the requests to %1 and to no other host</source>
        <translation>只向 %1 发送请求，不发送给其他主机</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::CraftActions</name>
    <message>
        <source>&amp;Add Claim…</source>
        <translation>添加声明(&amp;A)…</translation>
    </message>
    <message>
        <source>Choose a claim to add to the form</source>
        <translation>选择要添加到表单的声明</translation>
    </message>
    <message>
        <source>&amp;Duplicate Claim</source>
        <translation>复制声明(&amp;D)</translation>
    </message>
    <message>
        <source>Add the claim with the keyboard a second time, below it</source>
        <translation>在下方再添加一次键盘焦点所在的声明</translation>
    </message>
    <message>
        <source>Move Claim &amp;Up</source>
        <translation>上移声明(&amp;U)</translation>
    </message>
    <message>
        <source>Move the claim with the keyboard before the one above</source>
        <translation>将键盘焦点所在的声明移到上一个之前</translation>
    </message>
    <message>
        <source>Move Claim Dow&amp;n</source>
        <translation>下移声明(&amp;N)</translation>
    </message>
    <message>
        <source>Move the claim with the keyboard behind the one below</source>
        <translation>将键盘焦点所在的声明移到下一个之后</translation>
    </message>
    <message>
        <source>D&amp;elete Claim</source>
        <translation>删除声明(&amp;E)</translation>
    </message>
    <message>
        <source>Take the claim with the keyboard out of the form</source>
        <translation>从表单中移除键盘焦点所在的声明</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>Make the tokens anew: issued now, with new identifiers</source>
        <translation>重新生成令牌：现在颁发，使用新标识符</translation>
    </message>
    <message>
        <source>&amp;Copy Token</source>
        <translation>复制令牌(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the token, or the access token of a pair; the clipboard is cleared after a while</source>
        <translation>复制令牌，或令牌对中的访问令牌；剪贴板稍后会清空</translation>
    </message>
    <message>
        <source>Copy &amp;Bearer Header</source>
        <translation>复制 Bearer 头(&amp;B)</translation>
    </message>
    <message>
        <source>Copy Authorization: Bearer and the token</source>
        <translation>复制 Authorization: Bearer 和令牌</translation>
    </message>
    <message>
        <source>Copy &amp;Refresh Token</source>
        <translation>复制刷新令牌(&amp;R)</translation>
    </message>
    <message>
        <source>Copy the refresh token of the pair</source>
        <translation>复制令牌对中的刷新令牌</translation>
    </message>
    <message>
        <source>Copy &amp;OAuth Response</source>
        <translation>复制 OAuth 应答(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the answer of a token endpoint, RFC 6749 §5.1</source>
        <translation>复制令牌端点的应答，RFC 6749 §5.1</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>检查(&amp;I)</translation>
    </message>
    <message>
        <source>Look at the token, or the access token of a pair, on the Inspect page</source>
        <translation>在“检查”页面查看令牌，或令牌对中的访问令牌</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>监视(&amp;W)</translation>
    </message>
    <message>
        <source>Count down to the end of these tokens on the Watch page; they are renewed together, from this form and key</source>
        <translation>在“监视”页面对这些令牌倒计时；它们会用此表单和密钥一起更新</translation>
    </message>
    <message>
        <source>Make &amp;Many…</source>
        <translation>批量生成(&amp;M)…</translation>
    </message>
    <message>
        <source>Make many tokens of this form, to a file</source>
        <translation>用此表单生成多个令牌并写入文件</translation>
    </message>
    <message>
        <source>Save as &amp;Template…</source>
        <translation>保存为模板(&amp;T)…</translation>
    </message>
    <message>
        <source>Keep this form, without its key, to start from again</source>
        <translation>保存此表单（不含密钥），供以后使用</translation>
    </message>
    <message>
        <source>&amp;Import Templates…</source>
        <translation>导入模板(&amp;I)…</translation>
    </message>
    <message>
        <source>Add the templates of a file</source>
        <translation>添加文件中的模板</translation>
    </message>
    <message>
        <source>&amp;Export Templates…</source>
        <translation>导出模板(&amp;E)…</translation>
    </message>
    <message>
        <source>Write your own templates to a file</source>
        <translation>将自定义模板写入文件</translation>
    </message>
    <message>
        <source>&amp;Delete Template</source>
        <translation>删除模板(&amp;D)</translation>
    </message>
    <message>
        <source>Take the chosen template of your own away; it can be undone</source>
        <translation>移除所选的自定义模板；可撤销</translation>
    </message>
    <message>
        <source>Raw &amp;JSON</source>
        <translation>原始 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Show the claims as JSON text instead of a form</source>
        <translation>以 JSON 文本而非表单显示声明</translation>
    </message>
    <message>
        <source>{ } Raw JSON</source>
        <translation>{ } 原始 JSON</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>声明(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Refresh Claims</source>
        <translation>刷新令牌声明(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>头部(&amp;H)</translation>
    </message>
    <message>
        <source>Show this tab</source>
        <translation>显示此选项卡</translation>
    </message>
    <message>
        <source>&amp;New Key…</source>
        <translation>新建密钥(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a secret or a pair of keys</source>
        <translation>生成共享密钥或密钥对</translation>
    </message>
    <message>
        <source>&amp;Paste Key…</source>
        <translation>粘贴密钥(&amp;P)…</translation>
    </message>
    <message>
        <source>Add a key as text: JWK, JWKS, PEM</source>
        <translation>以文本添加密钥：JWK、JWKS、PEM</translation>
    </message>
    <message>
        <source>&amp;Open Key File…</source>
        <translation>打开密钥文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Add the keys of a file</source>
        <translation>添加文件中的密钥</translation>
    </message>
    <message>
        <source>Add &amp;Secret…</source>
        <translation>添加共享密钥(&amp;S)…</translation>
    </message>
    <message>
        <source>Add the secret of an HMAC</source>
        <translation>添加 HMAC 的共享密钥</translation>
    </message>
    <message>
        <source>New pair: issued now</source>
        <translation>新令牌对：现在颁发</translation>
    </message>
    <message>
        <source>New token: issued now</source>
        <translation>新令牌：现在颁发</translation>
    </message>
    <message>
        <source>There is no key to sign with yet: make one with Enter, or add your own</source>
        <translation>尚无签名密钥：按 Enter 生成一个，或添加自己的密钥</translation>
    </message>
    <message>
        <source>This key cannot sign: it has no private half. It verifies tokens on the Inspect page.</source>
        <translation>此密钥不能签名：它没有私钥部分。它可在“检查”页面验证令牌。</translation>
    </message>
    <message>
        <source>Token copied</source>
        <translation>已复制令牌</translation>
    </message>
    <message>
        <source>Refresh token copied</source>
        <translation>已复制刷新令牌</translation>
    </message>
    <message>
        <source>Bearer header copied</source>
        <translation>已复制 Bearer 头</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>已复制%1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存%1</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Watched: see the Watch page (Ctrl+5)</source>
        <translation>已监视：见“监视”页面 (Ctrl+5)</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>保存为模板</translation>
    </message>
    <message>
        <source>Name of the template. It keeps claims and header, never a key</source>
        <translation>模板名称。模板保存声明和头部，绝不保存密钥</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Template %1 saved</source>
        <translation>已保存模板 %1</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>导入模板</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>模板 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n templates added</source>
        <translation>
            <numerusform>已添加 %n 个模板</numerusform>
        </translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>导出模板</translation>
    </message>
    <message numerus="yes">
        <source>%n templates written</source>
        <translation>
            <numerusform>已写入 %n 个模板</numerusform>
        </translation>
    </message>
    <message>
        <source>Template %1 deleted</source>
        <translation>已删除模板 %1</translation>
    </message>
    <message>
        <source>&amp;Generate Pair</source>
        <translation>生成令牌对(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Generate Token</source>
        <translation>生成令牌(&amp;G)</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::CraftPage</name>
    <message>
        <source>Save as template…</source>
        <translation>保存为模板…</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Fill the form from a template; undo brings back what was there</source>
        <translation>用模板填写表单；撤销可恢复原内容</translation>
    </message>
    <message>
        <source>Own form</source>
        <translation>自定义表单</translation>
    </message>
    <message>
        <source>Keep this form, without its key, to start from again</source>
        <translation>保存此表单（不含密钥），供以后使用</translation>
    </message>
    <message>
        <source>Make many tokens; import, export and delete templates</source>
        <translation>批量生成令牌；导入、导出和删除模板</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Make the tokens anew: issued now, with new identifiers (Ctrl+Enter)</source>
        <translation>重新生成令牌：现在颁发，使用新标识符 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Generate pair</source>
        <translation>生成令牌对</translation>
    </message>
    <message>
        <source>Generate token</source>
        <translation>生成令牌</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is in the keyring: %2</source>
        <translation>%1 已在密钥环中：%2</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::CraftSection</name>
    <message>
        <source>Craft</source>
        <translation>制作</translation>
    </message>
    <message>
        <source>What the templates of the program bring. Your own templates stay as they are.</source>
        <translation>程序自带模板的默认值。自定义模板保持不变。</translation>
    </message>
    <message>
        <source>As the key suggests</source>
        <translation>由密钥决定</translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>算法(&amp;A)</translation>
    </message>
    <message>
        <source>Where a key can sign with several; another key keeps to its own.</source>
        <translation>适用于可用多种算法签名的密钥；其他密钥仍用自身的算法。</translation>
    </message>
    <message>
        <source>&amp;Lifetime</source>
        <translation>有效期(&amp;L)</translation>
    </message>
    <message>
        <source>As the template has it</source>
        <translation>由模板决定</translation>
    </message>
    <message>
        <source>Of access and ID tokens: 15m, 1h30m, 7d.</source>
        <translation>访问令牌和 ID 令牌的有效期：15m、1h30m、7d。</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>颁发者(&amp;I)</translation>
    </message>
    <message>
        <source>The claim iss of new tokens.</source>
        <translation>新令牌的 iss 声明。</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::DateTimeEditor</name>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>The instant of issue</source>
        <translation>颁发时刻</translation>
    </message>
    <message>
        <source>Later by a quarter of an hour, an hour or a day</source>
        <translation>推后一刻钟、一小时或一天</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>now, in 90 min, 2026-03-12 14:00, 1773320590</source>
        <translation>now、in 90 min、2026-03-12 14:00、1773320590</translation>
    </message>
    <message>
        <source>now, now+1h, in 90 min, 5 min ago, a date as 2026-03-12T14:00Z, or epoch seconds</source>
        <translation>now、now+1h、in 90 min、5 min ago、日期如 2026-03-12T14:00Z，或纪元秒数</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::DesktopNotifier</name>
    <message>
        <source>The desktop&apos;s message bus (D-Bus) cannot be reached, so it shows no notification.</source>
        <translation>无法连接桌面的消息总线 (D-Bus)，因此不会显示通知。</translation>
    </message>
    <message>
        <source>This desktop has no program that shows notifications: none answers to %1.</source>
        <translation>此桌面没有显示通知的程序：%1 无应答。</translation>
    </message>
    <message>
        <source>Show Claimsmith</source>
        <translation>显示 Claimsmith</translation>
    </message>
    <message>
        <source>The desktop refused to show a notification: %1</source>
        <translation>桌面拒绝显示通知：%1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::DetailsCard</name>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他库</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Findings, %1</source>
        <translation>发现，%1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::EditActions</name>
    <message>
        <source>E&amp;dit</source>
        <translation>编辑(&amp;D)</translation>
    </message>
    <message>
        <source>Edit header and payload in their place; every edit is signed at once where a private key fits</source>
        <translation>就地编辑头部和载荷；有匹配的私钥时，每次编辑后立即签名</translation>
    </message>
    <message>
        <source>Expire No&amp;w</source>
        <translation>立即过期(&amp;W)</translation>
    </message>
    <message>
        <source>Set exp to the current time, the first second in which the token is refused; your leeway is counted in</source>
        <translation>将 exp 设为当前时间，即拒绝令牌的第一秒；已计入容差</translation>
    </message>
    <message>
        <source>E&amp;xtend by 1 h</source>
        <translation>延长 1 小时(&amp;X)</translation>
    </message>
    <message>
        <source>Add an hour to exp</source>
        <translation>将 exp 增加一小时</translation>
    </message>
    <message>
        <source>S&amp;hift All Times</source>
        <translation>平移所有时间(&amp;H)</translation>
    </message>
    <message>
        <source>Move exp, nbf, iat and auth_time together; fractions keep their digits</source>
        <translation>一起移动 exp、nbf、iat 和 auth_time；小数位保持不变</translation>
    </message>
    <message>
        <source>Shift Times</source>
        <translation>平移时间</translation>
    </message>
    <message>
        <source>&amp;Back to the Pasted Token</source>
        <translation>恢复为粘贴的令牌(&amp;B)</translation>
    </message>
    <message>
        <source>Take all edits back; undo brings them again</source>
        <translation>撤回所有编辑；撤销可恢复它们</translation>
    </message>
    <message>
        <source>1 Minute Later</source>
        <translation>推后 1 分钟</translation>
    </message>
    <message>
        <source>1 Hour Later</source>
        <translation>推后 1 小时</translation>
    </message>
    <message>
        <source>1 Day Later</source>
        <translation>推后 1 天</translation>
    </message>
    <message>
        <source>1 Minute Earlier</source>
        <translation>提前 1 分钟</translation>
    </message>
    <message>
        <source>1 Hour Earlier</source>
        <translation>提前 1 小时</translation>
    </message>
    <message>
        <source>1 Day Earlier</source>
        <translation>提前 1 天</translation>
    </message>
    <message>
        <source>As if Issued &amp;Now</source>
        <translation>如同现在颁发(&amp;N)</translation>
    </message>
    <message>
        <source>Shift all times so that iat is the current time</source>
        <translation>平移所有时间，使 iat 为当前时间</translation>
    </message>
    <message>
        <source>By &amp;Another Duration…</source>
        <translation>按其他时长(&amp;A)…</translation>
    </message>
    <message>
        <source>Send to Cra&amp;ft</source>
        <translation>发送到“制作”(&amp;F)</translation>
    </message>
    <message>
        <source>Fill the form of the Craft page with this token, byte for byte</source>
        <translation>用此令牌逐字节填写“制作”页面的表单</translation>
    </message>
    <message>
        <source>Header and payload of this token cannot be shown in a form.</source>
        <translation>此令牌的头部和载荷无法以表单显示。</translation>
    </message>
    <message>
        <source>E&amp;dit Value	F2</source>
        <translation>编辑值(&amp;D)	F2</translation>
    </message>
    <message>
        <source>Edit the value of the selected claim</source>
        <translation>编辑所选声明的值</translation>
    </message>
    <message>
        <source>Re&amp;name Claim	Shift+F2</source>
        <translation>重命名声明(&amp;N)	Shift+F2</translation>
    </message>
    <message>
        <source>Give the selected claim another name</source>
        <translation>更改所选声明的名称</translation>
    </message>
    <message>
        <source>Add Clai&amp;m</source>
        <translation>添加声明(&amp;M)</translation>
    </message>
    <message>
        <source>Add a claim at the end of the object that the selected one is in</source>
        <translation>在所选声明所在对象的末尾添加声明</translation>
    </message>
    <message>
        <source>Dup&amp;licate Claim</source>
        <translation>复制声明(&amp;L)</translation>
    </message>
    <message>
        <source>Put the same claim behind the selected one once more: its name then stands twice</source>
        <translation>在所选声明之后再放一个相同的声明：其名称将出现两次</translation>
    </message>
    <message>
        <source>D&amp;elete Claim</source>
        <translation>删除声明(&amp;E)</translation>
    </message>
    <message>
        <source>Take the selected claim out of the token</source>
        <translation>从令牌中移除所选声明</translation>
    </message>
    <message>
        <source>Shift All Times</source>
        <translation>平移所有时间</translation>
    </message>
    <message>
        <source>By how much? 90 (seconds), 15m, 1h30m, 7d; with a minus to an earlier time</source>
        <translation>平移多少？90（秒）、15m、1h30m、7d；加负号则提前</translation>
    </message>
    <message>
        <source>add a claim</source>
        <translation>添加声明</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <translation>复制 %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::EditBar</name>
    <message>
        <source>Quick edits</source>
        <translation>快速编辑</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::EditMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>What has the keyboard knows no such thing.</source>
        <translation>键盘焦点所在处不支持此操作。</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::EditPane</name>
    <message>
        <source>Lay Out</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Header as JSON</source>
        <translation>头部 JSON</translation>
    </message>
    <message>
        <source>Payload as JSON</source>
        <translation>载荷 JSON</translation>
    </message>
    <message>
        <source>Lay the JSON out with line breaks and indents; the white space is signed too</source>
        <translation>用换行和缩进格式化 JSON；空白字符也会被签名</translation>
    </message>
    <message>
        <source>That is %L1 characters: more than any token. A token may have 4 MiB.</source>
        <translation>共有 %L1 个字符：超过任何令牌。令牌最大为 4 MiB。</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>as received</source>
        <translation>与收到时相同</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>size, state</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 that cannot be edited as text</source>
        <translation>%1，无法作为文本编辑</translation>
    </message>
    <message>
        <source>lay out</source>
        <translation>格式化</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ElsewhereActions</name>
    <message>
        <source>Copy Table as &amp;Markdown</source>
        <translation>将表格复制为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Copy the table of the tab Elsewhere in words: for a ticket or a wiki</source>
        <translation>以文字复制“其他库”选项卡的表格：用于工单或 wiki</translation>
    </message>
    <message>
        <source>Copy Table as CS&amp;V</source>
        <translation>将表格复制为 CSV(&amp;V)</translation>
    </message>
    <message>
        <source>Copy the table of the tab Elsewhere in codes and seconds: for a program or a spreadsheet</source>
        <translation>以代码和秒数复制“其他库”选项卡的表格：用于程序或电子表格</translation>
    </message>
    <message>
        <source>&amp;Elsewhere</source>
        <translation>其他库(&amp;E)</translation>
    </message>
    <message>
        <source>Show how other libraries would judge the times of the token</source>
        <translation>显示其他库对令牌各时间的判定</translation>
    </message>
    <message>
        <source>Clock &amp;Skew</source>
        <translation>时钟偏差(&amp;S)</translation>
    </message>
    <message>
        <source>Show what verifiers say whose clock is off, or who allow another leeway</source>
        <translation>显示时钟有偏差或容差不同的验证方的判定</translation>
    </message>
    <message>
        <source>Set Clock to This &amp;Row</source>
        <translation>将时钟设为此行(&amp;R)</translation>
    </message>
    <message>
        <source>Set the clock to the instant of the row that is selected under Clock skew</source>
        <translation>将时钟设为“时钟偏差”中所选行的时刻</translation>
    </message>
    <message>
        <source>Table copied as Markdown</source>
        <translation>已将表格复制为 Markdown</translation>
    </message>
    <message>
        <source>Table copied as CSV</source>
        <translation>已将表格复制为 CSV</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ElsewhereTab</name>
    <message>
        <source>Libraries</source>
        <translation>库</translation>
    </message>
    <message>
        <source>What other libraries say of the token by default</source>
        <translation>其他库默认对令牌的判定</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>时钟偏差</translation>
    </message>
    <message>
        <source>What a verifier says whose clock is off, or who allows another leeway</source>
        <translation>时钟有偏差或容差不同的验证方的判定</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy this table as Markdown or CSV</source>
        <translation>将此表格复制为 Markdown 或 CSV</translation>
    </message>
    <message>
        <source>Times alone, by the defaults of each library; no part of the verdict.</source>
        <translation>仅时间，按各库的默认设置；不属于判定。</translation>
    </message>
    <message>
        <source>Times alone; not the verdict.</source>
        <translation>仅时间；不属于判定。</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::EmptyNote</name>
    <message>
        <source>Show the payload</source>
        <translation>显示载荷</translation>
    </message>
    <message>
        <source>Show the header</source>
        <translation>显示头部</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::EmptyState</name>
    <message>
        <source>Is this token good?</source>
        <translation>此令牌有效吗？</translation>
    </message>
    <message>
        <source>Paste it on the left: the token alone, an Authorization header, a cookie, a URL, a JSON answer or a curl command.
Then add the key that should have signed it.
Nothing leaves this machine.</source>
        <translation>在左侧粘贴：令牌本身、Authorization 头、Cookie、URL、JSON 应答或 curl 命令。
然后添加应已签署它的密钥。
数据不会离开本机。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Inspect what the clipboard holds</source>
        <translation>检查剪贴板中的内容</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open a file that holds a token or a key; it may be dropped here too</source>
        <translation>打开含令牌或密钥的文件；也可将文件拖放到此处</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>Shows a token that is good until 2099, and adds its key</source>
        <translation>显示一个有效期到 2099 年的令牌，并添加其密钥</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ExpectCard</name>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>期望</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>颁发者(&amp;I)</translation>
    </message>
    <message>
        <source>The iss claim must be exactly this; empty: any</source>
        <translation>声明 iss 必须与此完全一致；留空：任意</translation>
    </message>
    <message>
        <source>&amp;Audience</source>
        <translation>受众(&amp;A)</translation>
    </message>
    <message>
        <source>The aud claim must hold one of these, parted by commas; empty: any</source>
        <translation>声明 aud 必须含其中之一，以半角逗号分隔；留空：任意</translation>
    </message>
    <message>
        <source>&amp;Leeway</source>
        <translation>容差(&amp;L)</translation>
    </message>
    <message>
        <source>How much clocks may differ: 30s, 5m, 1h30m. It is added to exp and taken from nbf</source>
        <translation>允许的时钟偏差：30s、5m、1h30m。exp 加上它，nbf 减去它</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>0s</source>
        <translation>0s</translation>
    </message>
    <message>
        <source>Subject, type, required claims, age, algorithms and strictness</source>
        <translation>主体、类型、必需声明、时长、算法和严格程度</translation>
    </message>
    <message>
        <source>subject %1</source>
        <translation>主体 %1</translation>
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
        <translation>必须含 %1</translation>
    </message>
    <message>
        <source>at most %1 old</source>
        <translation>颁发不超过 %1</translation>
    </message>
    <message>
        <source>iat not in the future</source>
        <translation>iat 不在未来</translation>
    </message>
    <message>
        <source>strict key sizes</source>
        <translation>严格的密钥大小</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>另有：%1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ExpectDialog</name>
    <message>
        <source>What is expected of the token</source>
        <translation>对令牌的期望</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>颁发者(&amp;I)</translation>
    </message>
    <message>
        <source>The iss claim must be exactly this</source>
        <translation>声明 iss 必须与此完全一致</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>&amp;Audience</source>
        <translation>受众(&amp;A)</translation>
    </message>
    <message>
        <source>The aud claim must hold one of these, parted by commas</source>
        <translation>声明 aud 必须含其中之一，以半角逗号分隔</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>主体(&amp;S)</translation>
    </message>
    <message>
        <source>The sub claim must be exactly this</source>
        <translation>声明 sub 必须与此完全一致</translation>
    </message>
    <message>
        <source>&amp;Type (typ)</source>
        <translation>类型 (typ)(&amp;T)</translation>
    </message>
    <message>
        <source>The typ header parameter: at+jwt, JWT, …; upper and lower case are the same</source>
        <translation>头部参数 typ：at+jwt、JWT、…；不区分大小写</translation>
    </message>
    <message>
        <source>Token I&amp;D (jti)</source>
        <translation>令牌 ID (jti)(&amp;D)</translation>
    </message>
    <message>
        <source>The jti claim must be exactly this</source>
        <translation>声明 jti 必须与此完全一致</translation>
    </message>
    <message>
        <source>&amp;Required claims</source>
        <translation>必需声明(&amp;R)</translation>
    </message>
    <message>
        <source>Names of claims that must be there, parted by commas</source>
        <translation>必须存在的声明的名称，以半角逗号分隔</translation>
    </message>
    <message>
        <source>none: exp, sub, …</source>
        <translation>无：exp, sub, …</translation>
    </message>
    <message>
        <source>&amp;Leeway</source>
        <translation>容差(&amp;L)</translation>
    </message>
    <message>
        <source>How much clocks may differ: 30s, 5m, 1h30m</source>
        <translation>允许的时钟偏差：30s、5m、1h30m</translation>
    </message>
    <message>
        <source>0s</source>
        <translation>0s</translation>
    </message>
    <message>
        <source>&amp;Greatest age</source>
        <translation>最长时间(&amp;M)</translation>
    </message>
    <message>
        <source>How long ago iat may be: 15m, 1h, 7d</source>
        <translation>iat 最多可在多久之前：15m、1h、7d</translation>
    </message>
    <message>
        <source>&amp;Expiring soon</source>
        <translation>即将过期(&amp;E)</translation>
    </message>
    <message>
        <source>With less time left than this, an active token is shown as expiring soon</source>
        <translation>剩余时间少于此值时，有效令牌显示为即将过期</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Refuse a token that was issued in the &amp;future (iat)</source>
        <translation>拒绝颁发时间在未来的令牌 (iat)(&amp;F)</translation>
    </message>
    <message>
        <source>Refuse keys smaller than RFC 7518 &amp;wants</source>
        <translation>拒绝小于 RFC 7518 要求的密钥(&amp;W)</translation>
    </message>
    <message>
        <source>RSA under 2048 bits, and HMAC secrets shorter than the hash</source>
        <translation>RSA 小于 2048 位，HMAC 共享密钥短于哈希</translation>
    </message>
    <message>
        <source>Al&amp;gorithms</source>
        <translation>算法(&amp;G)</translation>
    </message>
    <message>
        <source>None checked: every algorithm that the key fits, but not none</source>
        <translation>均未勾选：密钥适用的所有算法，但不含 none</translation>
    </message>
    <message>
        <source>none (a token without a signature)</source>
        <translation>none（无签名的令牌）</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ExportDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n keys</source>
        <translation>
            <numerusform>导出 %n 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>How the key is written</source>
        <translation>密钥的写入格式</translation>
    </message>
    <message>
        <source>Encrypts the private key; it is kept nowhere</source>
        <translation>加密私钥；不会保存在任何地方</translation>
    </message>
    <message>
        <source>The same once more: a mistake would lock you out</source>
        <translation>再输入一次：若有误将无法打开</translation>
    </message>
    <message>
        <source>The file that is written</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Pass phrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>再次输入(&amp;O)</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>The public part alone: it may be given to anybody.</source>
        <translation>仅公钥部分：可提供给任何人。</translation>
    </message>
    <message>
        <source>The private key, encrypted. The file can be read by you alone.</source>
        <translation>已加密的私钥。文件仅自己可读。</translation>
    </message>
    <message>
        <source>The private key as it is: whoever reads it can sign. The file can be read by you alone.</source>
        <translation>未加密的私钥：读到它的人都能签名。文件仅自己可读。</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation>正在加密…</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>The pass phrases differ.</source>
        <translation>两次口令不一致。</translation>
    </message>
    <message>
        <source>There is a file of this name; it is replaced.</source>
        <translation>已有同名文件；将被替换。</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::FactsCard</name>
    <message>
        <source>use: %1</source>
        <translation>use：%1</translation>
    </message>
    <message>
        <source>key_ops: %1</source>
        <translation>key_ops：%1</translation>
    </message>
    <message>
        <source>alg: %1</source>
        <translation>alg：%1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>What the keyring calls it; empty brings back its own name</source>
        <translation>在密钥环中的名称；留空则恢复其自身名称</translation>
    </message>
    <message>
        <source>Key &amp;ID</source>
        <translation>密钥 ID(&amp;I)</translation>
    </message>
    <message>
        <source>The kid that tokens name it by</source>
        <translation>令牌用来指明它的 kid</translation>
    </message>
    <message>
        <source>From thumbprint</source>
        <translation>取自指纹</translation>
    </message>
    <message>
        <source>Take the SHA-256 thumbprint (RFC 7638) as key ID</source>
        <translation>将 SHA-256 指纹 (RFC 7638) 用作密钥 ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>存放于</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Can do</source>
        <translation>可执行</translation>
    </message>
    <message>
        <source>Limited to</source>
        <translation>限于</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>SHA-256 of the public members (RFC 7638)</source>
        <translation>公钥成员的 SHA-256 (RFC 7638)</translation>
    </message>
    <message>
        <source>x5t</source>
        <translation>x5t</translation>
    </message>
    <message>
        <source>SHA-1 of its certificate (RFC 7517 §4.8)</source>
        <translation>其证书的 SHA-1 (RFC 7517 §4.8)</translation>
    </message>
    <message>
        <source>x5t#S256</source>
        <translation>x5t#S256</translation>
    </message>
    <message>
        <source>SHA-256 of its certificate (RFC 7517 §4.9)</source>
        <translation>其证书的 SHA-256 (RFC 7517 §4.9)</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>来源</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>Export, keep or delete them together.</source>
        <translation>可一起导出、保存或删除。</translation>
    </message>
    <message>
        <source>Select a key to see what it is.</source>
        <translation>选择密钥以查看其详情。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Being saved in the system key store…</source>
        <translation>正在保存到系统密钥存储…</translation>
    </message>
    <message>
        <source>%1; its secret is being asked for…</source>
        <translation>%1；正在请求其密钥内容…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>Ask for the pass phrase of the file</source>
        <translation>询问文件的口令</translation>
    </message>
    <message>
        <source>Keep for this run only</source>
        <translation>仅在本次运行中保留</translation>
    </message>
    <message>
        <source>The system key store forgets it; it is gone when the program ends</source>
        <translation>从系统密钥存储中移除；程序结束后即消失</translation>
    </message>
    <message>
        <source>Keep in the system key store</source>
        <translation>保存到系统密钥存储</translation>
    </message>
    <message>
        <source>It is there again at the next start</source>
        <translation>下次启动时仍可使用</translation>
    </message>
    <message>
        <source>No key store is at hand: keys stay for this run</source>
        <translation>没有可用的密钥存储：密钥只在本次运行中保留</translation>
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
        <translation>获取(&amp;F)</translation>
    </message>
    <message>
        <source>A&amp;llow asking other machines for keys</source>
        <translation>允许向其他计算机请求密钥(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep in the system key store</source>
        <translation>保存到系统密钥存储(&amp;K)</translation>
    </message>
    <message>
        <source>Fetch the keys of a server</source>
        <translation>获取服务器的密钥</translation>
    </message>
    <message>
        <source>Sets what the settings say under Network; it can be taken back there</source>
        <translation>更改设置中“网络”下的选项；可在那里改回</translation>
    </message>
    <message>
        <source>https://login.example, or the address of its JWKS</source>
        <translation>https://login.example，或其 JWKS 的地址</translation>
    </message>
    <message>
        <source>A JWK Set, a discovery document, or an issuer whose discovery document is looked for</source>
        <translation>JWK Set、发现文档，或颁发者（将查找其发现文档）</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>What was asked and answered</source>
        <translation>请求与应答</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Nothing is sent before you press Fetch.</source>
        <translation>按下“获取”之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Fetch asks %1, without cookies or credentials, and what it points to.</source>
        <translation>“获取”会请求 %1 及其指向的地址，不带 Cookie 或凭据。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Drop the connection</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Ask the server now</source>
        <translation>立即请求服务器</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>已略去：%1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n keys</source>
        <translation>
            <numerusform>添加 %n 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>添加密钥</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ForgetDialog</name>
    <message>
        <source>Forget Everything</source>
        <translation>清除所有数据</translation>
    </message>
    <message>
        <source>&amp;Remove for Good</source>
        <translation>永久移除(&amp;R)</translation>
    </message>
    <message>
        <source>Removes what is ticked; this cannot be undone</source>
        <translation>移除勾选的内容；此操作无法撤销</translation>
    </message>
    <message>
        <source>All that Claimsmith keeps on this machine. What is ticked is removed for good.</source>
        <translation>Claimsmith 在本机上保留的所有内容。勾选的内容将被永久移除。</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已移除：%1</translation>
    </message>
    <message>
        <source>Not removed: %1</source>
        <translation>未移除：%1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::FormCard</name>
    <message>
        <source>Claims and header</source>
        <translation>声明和头部</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>Access claims</source>
        <translation>访问令牌声明</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Refresh claims</source>
        <translation>刷新令牌声明</translation>
    </message>
    <message>
        <source>Something here is refused: there is no token</source>
        <translation>有内容被拒绝：没有令牌</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::HelpMenu</name>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>Open the manual at the page in view</source>
        <translation>打开手册中与当前页面对应的页</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>查找命令(&amp;F)…</translation>
    </message>
    <message>
        <source>Search everything that can be done here, and do it</source>
        <translation>搜索此处的所有操作并执行</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>List the keys of every page</source>
        <translation>列出各页面的按键</translation>
    </message>
    <message>
        <source>&amp;About Claimsmith</source>
        <translation>关于 Claimsmith(&amp;A)</translation>
    </message>
    <message>
        <source>The version, and those of the libraries</source>
        <translation>本程序及各库的版本</translation>
    </message>
    <message>
        <source>What&apos;s &amp;This?</source>
        <translation>这是什么(&amp;T)？</translation>
    </message>
    <message>
        <source>Point at a control and hear what it is for; the keys tell it of the one with the keyboard</source>
        <translation>指向控件以了解其用途；按快捷键则说明键盘焦点所在的控件</translation>
    </message>
    <message>
        <source>Take the T&amp;our</source>
        <translation>开始导览(&amp;O)</translation>
    </message>
    <message>
        <source>See the five places to know</source>
        <translation>查看需要了解的五个位置</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::HistoryActions</name>
    <message>
        <source>&amp;Inspect</source>
        <translation>检查(&amp;I)</translation>
    </message>
    <message>
        <source>Look at the token on the Inspect page</source>
        <translation>在“检查”页面查看令牌</translation>
    </message>
    <message>
        <source>&amp;Copy Token</source>
        <translation>复制令牌(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected tokens, a line each; the clipboard is cleared after a while</source>
        <translation>复制所选令牌，每行一个；剪贴板稍后会被清除</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>监视(&amp;W)</translation>
    </message>
    <message>
        <source>Put the selected tokens on the Watch page</source>
        <translation>将所选令牌放到“监视”页</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Take the selected tokens off the list; it can be undone</source>
        <translation>将所选令牌移出列表；可撤销</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>Take all tokens off the list; it can be undone</source>
        <translation>从列表中移除所有令牌；可以撤销</translation>
    </message>
    <message>
        <source>&amp;Filter Tokens</source>
        <translation>筛选令牌(&amp;F)</translation>
    </message>
    <message>
        <source>Type what to look for</source>
        <translation>输入要查找的内容</translation>
    </message>
    <message>
        <source>&amp;Keep on This Computer</source>
        <translation>保留在此计算机上(&amp;K)</translation>
    </message>
    <message>
        <source>Keep the history when the program ends, encrypted; switching it off removes what is kept</source>
        <translation>程序结束后加密保留历史记录；关闭后会删除已保留的内容</translation>
    </message>
    <message>
        <source>Copied; the clipboard is cleared after a while</source>
        <translation>已复制；剪贴板稍后会清空</translation>
    </message>
    <message>
        <source>Watched: see the Watch page (Ctrl+5)</source>
        <translation>已监视：见“监视”页面 (Ctrl+5)</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens removed</source>
        <translation>
            <numerusform>已移除 %n 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was cleared</source>
        <translation>历史记录已清空</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::HistoryBars</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::HistoryPage</name>
    <message>
        <source>Inspect</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Filter tokens</source>
        <translation>筛选令牌</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Shows the tokens that hold every word: subject, issuer, algorithm, verdict, … or a piece of the token (Ctrl+F)</source>
        <translation>显示包含每个词的令牌：主体、颁发者、算法、判定、…或令牌的一段 (Ctrl+F)</translation>
    </message>
    <message>
        <source>No token was seen yet</source>
        <translation>尚未见到任何令牌</translation>
    </message>
    <message>
        <source>Go to Inspect</source>
        <translation>转到“检查”</translation>
    </message>
    <message>
        <source>Paste a token there (Ctrl+1)</source>
        <translation>在那里粘贴令牌 (Ctrl+1)</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>制作令牌</translation>
    </message>
    <message>
        <source>Make a token or a pair on the Craft page (Ctrl+2)</source>
        <translation>在“制作”页制作令牌或令牌对 (Ctrl+2)</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>List five tokens, good and bad, and add their key</source>
        <translation>列出五个好坏不一的令牌，并添加它们的密钥</translation>
    </message>
    <message>
        <source>No token holds “%1”.</source>
        <translation>没有令牌包含“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tokens</source>
        <translation>
            <numerusform>%n 个令牌中的 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>Every token that you inspect, make, log in with or watch is listed here, each once, the latest on top. Find it by any word and look at it again.
The list is in memory alone, and gone when the program ends, unless you have it kept below.</source>
        <translation>你检查、制作、监视或用于登录的每个令牌都列在这里，各出现一次，最新的在上。可用任意词查找并再次查看。
列表只在内存中，程序结束后即消失，除非你在下方选择保留。</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::HistoryView</name>
    <message>
        <source>Tokens that were seen</source>
        <translation>见过的令牌</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::IdEditor</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Write a new identifier</source>
        <translation>写入新的标识符</translation>
    </message>
    <message>
        <source>UUID, random (version &amp;4)</source>
        <translation>UUID，随机（版本 4）(&amp;4)</translation>
    </message>
    <message>
        <source>UUID, sorts by time (version &amp;7)</source>
        <translation>UUID，可按时间排序（版本 7）(&amp;7)</translation>
    </message>
    <message>
        <source>&amp;Random 128 bits, base64url</source>
        <translation>随机 128 位，base64url(&amp;R)</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::InspectActions</name>
    <message>
        <source>Copy &amp;Value</source>
        <translation>复制值(&amp;V)</translation>
    </message>
    <message>
        <source>Copy the value of the selected claim: a string without its quotes</source>
        <translation>复制所选声明的值：字符串不带引号</translation>
    </message>
    <message>
        <source>Copy &amp;JSON Path</source>
        <translation>复制 JSON 路径(&amp;J)</translation>
    </message>
    <message>
        <source>Copy where the selected claim stands: $.a.b[0]</source>
        <translation>复制所选声明的位置：$.a.b[0]</translation>
    </message>
    <message>
        <source>Copy J&amp;SON</source>
        <translation>复制 JSON(&amp;S)</translation>
    </message>
    <message>
        <source>Copy the selected value exactly as received</source>
        <translation>按收到的原样复制所选的值</translation>
    </message>
    <message>
        <source>Value copied</source>
        <translation>已复制值</translation>
    </message>
    <message>
        <source>JSON path copied</source>
        <translation>已复制 JSON 路径</translation>
    </message>
    <message>
        <source>JSON copied</source>
        <translation>已复制 JSON</translation>
    </message>
    <message>
        <source>&amp;Paste and Inspect</source>
        <translation>粘贴并检查(&amp;P)</translation>
    </message>
    <message>
        <source>Replace the text by what the clipboard holds</source>
        <translation>用剪贴板中的内容替换文本</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>Take the text away</source>
        <translation>清除文本</translation>
    </message>
    <message>
        <source>Try a &amp;Sample</source>
        <translation>试用示例(&amp;S)</translation>
    </message>
    <message>
        <source>Show a token that is good until 2099, and add its key</source>
        <translation>显示一个有效期到 2099 年的令牌，并添加其密钥</translation>
    </message>
    <message>
        <source>&amp;Copy Token</source>
        <translation>复制令牌(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the token; the clipboard is cleared after a while</source>
        <translation>复制令牌；剪贴板稍后会清空</translation>
    </message>
    <message>
        <source>Copy &amp;Redacted Token</source>
        <translation>复制去除签名的令牌(&amp;R)</translation>
    </message>
    <message>
        <source>Copy the token without its signature: readable, but of no use to a thief</source>
        <translation>复制不含签名的令牌：可读，但对窃取者无用</translation>
    </message>
    <message>
        <source>Copy &amp;Verdict</source>
        <translation>复制判定(&amp;V)</translation>
    </message>
    <message>
        <source>Copy what is said of the token, without the token: for a ticket or a colleague</source>
        <translation>复制对令牌的判定，不含令牌：用于工单或发给同事</translation>
    </message>
    <message>
        <source>&amp;Watch This Token</source>
        <translation>监视此令牌(&amp;W)</translation>
    </message>
    <message>
        <source>Count down to its end on the Watch page, and be asked to renew it</source>
        <translation>在“监视”页面对其结束倒计时，并提示更新</translation>
    </message>
    <message>
        <source>&amp;Next in the Text</source>
        <translation>文本中的下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Show the next token that the text holds</source>
        <translation>显示文本中的下一个令牌</translation>
    </message>
    <message>
        <source>Pre&amp;vious in the Text</source>
        <translation>文本中的上一个(&amp;V)</translation>
    </message>
    <message>
        <source>Show the token before it in the text</source>
        <translation>显示文本中的上一个令牌</translation>
    </message>
    <message>
        <source>&amp;Expectations…</source>
        <translation>期望(&amp;E)…</translation>
    </message>
    <message>
        <source>Say what the token must hold to be accepted</source>
        <translation>设定令牌须满足哪些条件才被接受</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>声明(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>头部(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>载荷(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation>签名(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>发现(&amp;F)</translation>
    </message>
    <message>
        <source>Show this tab</source>
        <translation>显示此选项卡</translation>
    </message>
    <message>
        <source>&amp;Paste Key…</source>
        <translation>粘贴密钥(&amp;P)…</translation>
    </message>
    <message>
        <source>Add a key as text: JWK, JWKS, PEM, certificate</source>
        <translation>以文本添加密钥：JWK、JWKS、PEM、证书</translation>
    </message>
    <message>
        <source>&amp;Open Key File…</source>
        <translation>打开密钥文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Add the keys of a file</source>
        <translation>添加文件中的密钥</translation>
    </message>
    <message>
        <source>Add &amp;Secret…</source>
        <translation>添加共享密钥(&amp;S)…</translation>
    </message>
    <message>
        <source>Add the secret of an HMAC</source>
        <translation>添加 HMAC 的共享密钥</translation>
    </message>
    <message>
        <source>Re&amp;name Key…</source>
        <translation>重命名密钥(&amp;N)…</translation>
    </message>
    <message>
        <source>Rename the key that is chosen, or was used</source>
        <translation>重命名所选或所用的密钥</translation>
    </message>
    <message>
        <source>&amp;Remove Key</source>
        <translation>移除密钥(&amp;R)</translation>
    </message>
    <message>
        <source>Take the key that is chosen, or was used, out of the keyring</source>
        <translation>从密钥环中移除所选或所用的密钥</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <translation>剪贴板中没有文本</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Token copied</source>
        <translation>已复制令牌</translation>
    </message>
    <message>
        <source>Token copied without its signature</source>
        <translation>已复制不含签名的令牌</translation>
    </message>
    <message>
        <source>Verdict copied</source>
        <translation>已复制判定</translation>
    </message>
    <message>
        <source>Watched: see the Watch page (Ctrl+5)</source>
        <translation>已监视：见“监视”页面 (Ctrl+5)</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::InspectPage</name>
    <message>
        <source>Set expectations…</source>
        <translation>设定期望…</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>添加密钥…</translation>
    </message>
    <message>
        <source>Back to the pasted token</source>
        <translation>恢复为粘贴的令牌</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is over 16 MiB: neither a token nor a key is so large</source>
        <translation>%1 超过 16 MiB：令牌和密钥都不会这么大</translation>
    </message>
    <message>
        <source>%1: token read</source>
        <translation>%1：已读取令牌</translation>
    </message>
    <message>
        <source>%1 is in the keyring: %2</source>
        <translation>%1 已在密钥环中：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::JsonEdit</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeepingBars</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeepingCard</name>
    <message>
        <source>On this computer</source>
        <translation>在此计算机上</translation>
    </message>
    <message>
        <source>&amp;Keep the history, encrypted</source>
        <translation>加密保留历史记录(&amp;K)</translation>
    </message>
    <message>
        <source>Keeps the tokens of this list when the program ends, in one encrypted file whose key is in the system&apos;s key store. Switching it off removes the file and the key (Ctrl+Shift+S)</source>
        <translation>程序结束后将此列表的令牌保留在一个加密文件中，其密钥在系统密钥存储中。关闭后会删除该文件和密钥 (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Tokens go from the list so many days after they were last seen, by the time of this computer, wherever the clock of the program was moved</source>
        <translation>令牌在最后一次见到后经过这么多天即从列表中移除，按此计算机的时间计算，无论程序的时钟被移到何处</translation>
    </message>
    <message>
        <source>These tokens are in memory alone, and gone when the program ends.</source>
        <translation>这些令牌只在内存中，程序结束后即消失。</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s key store…</source>
        <translation>正在等待系统密钥存储…</translation>
    </message>
    <message>
        <source>Kept in one encrypted file; only the system&apos;s key store has its key.</source>
        <translation>保留在一个加密文件中；只有系统密钥存储拥有其密钥。</translation>
    </message>
    <message>
        <source>Not kept: see above.</source>
        <translation>未保留：见上文。</translation>
    </message>
    <message>
        <source>&amp;Days that a token is kept</source>
        <translation>令牌保留天数(&amp;D)</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeyCard</name>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Key to check the signature with</source>
        <translation>用于检查签名的密钥</translation>
    </message>
    <message>
        <source>Automatic takes the key that the token names by its key ID, else the keys that fit</source>
        <translation>自动模式使用令牌以密钥 ID 指明的密钥，否则使用匹配的密钥</translation>
    </message>
    <message>
        <source>Paste key…</source>
        <translation>粘贴密钥…</translation>
    </message>
    <message>
        <source>Add a key as text: JWK, JWKS, PEM, certificate</source>
        <translation>以文本添加密钥：JWK、JWKS、PEM、证书</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Add the keys of a file: JWK, JWKS, PEM, DER, certificate</source>
        <translation>添加文件中的密钥：JWK、JWKS、PEM、DER、证书</translation>
    </message>
    <message>
        <source>Secret…</source>
        <translation>共享密钥…</translation>
    </message>
    <message>
        <source>Add the secret of an HMAC: text, base64, base64url or hex</source>
        <translation>添加 HMAC 的共享密钥：文本、base64、base64url 或十六进制</translation>
    </message>
    <message>
        <source>Automatic (keyring)</source>
        <translation>自动（密钥环）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No key yet: without one a signature cannot be checked. Keys are kept until the program ends.</source>
        <translation>尚无密钥：没有密钥就无法检查签名。密钥保留到程序结束。</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeyChoiceList</name>
    <message>
        <source>Keys that were found</source>
        <translation>找到的密钥</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeyDelegate</name>
    <message>
        <source>Name of the key</source>
        <translation>密钥名称</translation>
    </message>
    <message>
        <source>its own name</source>
        <translation>自身名称</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeyDialog</name>
    <message>
        <source>Add keys</source>
        <translation>添加密钥</translation>
    </message>
    <message>
        <source>&amp;Paste keys in any form, or drop a file: JWK, JWKS, PEM, certificate, PKCS #12, OpenSSH.</source>
        <translation>粘贴任意形式的密钥，或拖放文件：JWK、JWKS、PEM、证书、PKCS #12、OpenSSH(&amp;P)。</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Read the keys of a file</source>
        <translation>读取文件中的密钥</translation>
    </message>
    <message>
        <source>It is a &amp;secret…</source>
        <translation>这是共享密钥(&amp;S)…</translation>
    </message>
    <message>
        <source>Use this text as the secret of an HMAC</source>
        <translation>将此文本用作 HMAC 的共享密钥</translation>
    </message>
    <message>
        <source>Pass p&amp;hrase</source>
        <translation>口令(&amp;H)</translation>
    </message>
    <message>
        <source>Opens what is encrypted; it is not kept</source>
        <translation>用于打开加密的内容；不会保存</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>optional; else the key ID</source>
        <translation>可选；默认为密钥 ID</translation>
    </message>
    <message>
        <source>What the keyring calls it</source>
        <translation>在密钥环中的名称</translation>
    </message>
    <message>
        <source>&amp;Follow this file: read it again whenever it changes</source>
        <translation>跟踪此文件：每次更改后重新读取(&amp;F)</translation>
    </message>
    <message>
        <source>The file stays where it is and is read at each start; nothing of it is copied</source>
        <translation>文件保留在原处，每次启动时读取；不复制其任何内容</translation>
    </message>
    <message>
        <source>&amp;Keep in the system key store</source>
        <translation>保存到系统密钥存储(&amp;K)</translation>
    </message>
    <message>
        <source>They are there again at the next start</source>
        <translation>下次启动时仍可使用</translation>
    </message>
    <message>
        <source>No key store is at hand: keys stay until the program ends</source>
        <translation>没有可用的密钥存储：密钥保留到程序结束</translation>
    </message>
    <message>
        <source>Add the keys of %1</source>
        <translation>添加 %1 中的密钥</translation>
    </message>
    <message>
        <source>Open keys</source>
        <translation>打开密钥</translation>
    </message>
    <message>
        <source>This is more than %L1 characters: not a key.</source>
        <translation>超过 %L1 个字符：不是密钥。</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Waiting for a key.</source>
        <translation>等待密钥。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Follow file</source>
        <translation>跟踪文件</translation>
    </message>
    <message numerus="yes">
        <source>Add %n keys</source>
        <translation>
            <numerusform>添加 %n 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>添加密钥</translation>
    </message>
    <message>
        <source>Add what was recognised (%1)</source>
        <translation>添加识别出的内容 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>已略去：%1</translation>
    </message>
    <message>
        <source>%1 is followed</source>
        <translation>正在跟踪 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n keys added</source>
        <translation>
            <numerusform>已添加 %n 个密钥</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeyDialogs</name>
    <message>
        <source>made here</source>
        <translation>在此生成</translation>
    </message>
    <message>
        <source>New key: %1</source>
        <translation>新密钥：%1</translation>
    </message>
    <message>
        <source>Open a key</source>
        <translation>打开密钥</translation>
    </message>
    <message>
        <source>Secret added</source>
        <translation>已添加共享密钥</translation>
    </message>
    <message>
        <source>Making a key…</source>
        <translation>正在生成密钥…</translation>
    </message>
    <message>
        <source>Rename key</source>
        <translation>重命名密钥</translation>
    </message>
    <message>
        <source>Name in the keyring; empty brings back its own</source>
        <translation>在密钥环中的名称；留空则恢复其自身名称</translation>
    </message>
    <message>
        <source>Key %1 removed</source>
        <translation>已移除密钥 %1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeysActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Add keys as text or from a file: JWK, JWKS, PEM, certificate, PKCS #12, OpenSSH</source>
        <translation>以文本或从文件添加密钥：JWK、JWKS、PEM、证书、PKCS #12、OpenSSH</translation>
    </message>
    <message>
        <source>Add &amp;Secret…</source>
        <translation>添加共享密钥(&amp;S)…</translation>
    </message>
    <message>
        <source>Add the secret of an HMAC</source>
        <translation>添加 HMAC 的共享密钥</translation>
    </message>
    <message>
        <source>&amp;New Key…</source>
        <translation>新建密钥(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a key: RSA, EC, Ed25519, Ed448 or a secret</source>
        <translation>生成密钥：RSA、EC、Ed25519、Ed448 或共享密钥</translation>
    </message>
    <message>
        <source>&amp;Fetch…</source>
        <translation>获取(&amp;F)…</translation>
    </message>
    <message>
        <source>Fetch the public keys of a server: its JWKS, discovery document or issuer</source>
        <translation>获取服务器的公钥：其 JWKS、发现文档或颁发者</translation>
    </message>
    <message>
        <source>&amp;Filter Keys</source>
        <translation>筛选密钥(&amp;F)</translation>
    </message>
    <message>
        <source>Type what to look for</source>
        <translation>输入要查找的内容</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Give the key another name</source>
        <translation>更改密钥的名称</translation>
    </message>
    <message>
        <source>&amp;Keep in the System Key Store</source>
        <translation>保存到系统密钥存储(&amp;K)</translation>
    </message>
    <message>
        <source>Keep the selected keys: they are there again at the next start</source>
        <translation>保存所选密钥：下次启动时仍可使用</translation>
    </message>
    <message>
        <source>Keep for &amp;This Run Only</source>
        <translation>仅在本次运行中保留(&amp;T)</translation>
    </message>
    <message>
        <source>The system key store forgets the selected keys; they are gone when the program ends</source>
        <translation>从系统密钥存储中移除所选密钥；程序结束后即消失</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the selected keys to a file: JWK, JWKS, PEM</source>
        <translation>将所选密钥写入文件：JWK、JWKS、PEM</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Take the selected keys out of the keyring; it can be undone</source>
        <translation>从密钥环中移除所选密钥；可撤销</translation>
    </message>
    <message>
        <source>&amp;Undo Delete</source>
        <translation>撤销删除(&amp;U)</translation>
    </message>
    <message>
        <source>Bring back what was deleted last</source>
        <translation>恢复上次删除的内容</translation>
    </message>
    <message>
        <source>Si&amp;gn in Craft</source>
        <translation>在“制作”中签名(&amp;G)</translation>
    </message>
    <message>
        <source>Make tokens that this key signs</source>
        <translation>生成由此密钥签署的令牌</translation>
    </message>
    <message>
        <source>&amp;Use in Inspect</source>
        <translation>在“检查”中使用(&amp;U)</translation>
    </message>
    <message>
        <source>Check the token in Inspect with this key alone</source>
        <translation>仅用此密钥检查“检查”中的令牌</translation>
    </message>
    <message>
        <source>Copy &amp;Public Part</source>
        <translation>复制公钥部分(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the public part in the form that is shown</source>
        <translation>以显示的格式复制公钥部分</translation>
    </message>
    <message>
        <source>Copy Pri&amp;vate Part</source>
        <translation>复制私钥部分(&amp;V)</translation>
    </message>
    <message>
        <source>Copy the private part; the clipboard is cleared after a while</source>
        <translation>复制私钥部分；剪贴板稍后会清空</translation>
    </message>
    <message>
        <source>Copy &amp;Thumbprint</source>
        <translation>复制指纹(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the SHA-256 thumbprint (RFC 7638)</source>
        <translation>复制 SHA-256 指纹 (RFC 7638)</translation>
    </message>
    <message>
        <source>Show &amp;Private Part</source>
        <translation>显示私钥部分(&amp;P)</translation>
    </message>
    <message>
        <source>Show the private part for a while, or hide it</source>
        <translation>暂时显示私钥部分，或将其隐藏</translation>
    </message>
    <message>
        <source>Thumbprint copied</source>
        <translation>已复制指纹</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <translation>剪贴板中没有文本</translation>
    </message>
    <message>
        <source>Public part copied</source>
        <translation>已复制公钥部分</translation>
    </message>
    <message>
        <source>Public parts copied as a JWK Set</source>
        <translation>已将公钥部分复制为 JWK Set</translation>
    </message>
    <message>
        <source>Private part copied; the clipboard is cleared after a while</source>
        <translation>已复制私钥部分；剪贴板稍后会清空</translation>
    </message>
    <message>
        <source>Unlock the file</source>
        <translation>解锁文件</translation>
    </message>
    <message>
        <source>Pass phrase; it is remembered until the program ends, and written nowhere</source>
        <translation>口令；记住到程序结束，不会写入任何地方</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>示例</translation>
    </message>
    <message numerus="yes">
        <source>%n keys added</source>
        <translation>
            <numerusform>已添加 %n 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>No form holds these keys together: export pairs of keys and secrets one by one.</source>
        <translation>没有可同时存放这些密钥的格式：请逐个导出密钥对和共享密钥。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeysPage</name>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新建密钥…</translation>
    </message>
    <message>
        <source>Fetch…</source>
        <translation>获取…</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>筛选密钥</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Shows the keys that hold every word: name, key ID, algorithm, thumbprint, … (Ctrl+F)</source>
        <translation>显示含所有字词的密钥：名称、密钥 ID、算法、指纹、… (Ctrl+F)</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>尚无密钥</translation>
    </message>
    <message>
        <source>Paste one (Ctrl+V), drop a file here, or make a new one.
JWK, JWKS, PEM, certificates, PKCS #12 and OpenSSH keys are read. Private parts are written nowhere unless you keep them in the system key store.</source>
        <translation>粘贴密钥 (Ctrl+V)，将文件拖放到此处，或新建一个。
可读取 JWK、JWKS、PEM、证书、PKCS #12 和 OpenSSH 密钥。除非保存到系统密钥存储，否则私钥部分不会写入任何地方。</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>Adds the public key that verifies the sample token of Inspect</source>
        <translation>添加用于验证“检查”中示例令牌的公钥</translation>
    </message>
    <message>
        <source>Kept in the system key store</source>
        <translation>已保存到系统密钥存储</translation>
    </message>
    <message>
        <source>Kept for this run only</source>
        <translation>仅在本次运行中保留</translation>
    </message>
    <message>
        <source>No key holds “%1”.</source>
        <translation>没有含“%1”的密钥。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n keys</source>
        <translation>
            <numerusform>%n 个密钥中的 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n keys added</source>
        <translation>
            <numerusform>已添加 %n 个密钥</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeysView</name>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KitActions</name>
    <message>
        <source>&amp;Run the Kit</source>
        <translation>运行套件(&amp;R)</translation>
    </message>
    <message>
        <source>Send each chosen token to the address once</source>
        <translation>将每个所选令牌向该地址发送一次</translation>
    </message>
    <message>
        <source>Ca&amp;ncel the Run</source>
        <translation>取消运行(&amp;N)</translation>
    </message>
    <message>
        <source>End the run; what was answered stays</source>
        <translation>结束运行；已得到的应答会保留</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>选项(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose token, key and leeway, and how the requests are made</source>
        <translation>选择令牌、密钥和容差，以及请求方式</translation>
    </message>
    <message>
        <source>&amp;Export Kit…</source>
        <translation>导出套件(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the chosen tokens to a file for other tools; it can be read by you alone</source>
        <translation>将所选令牌写入文件供其他工具使用；文件仅自己可读</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>保存报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Write what the run came to as HTML, Markdown or JUnit XML; no token is in it</source>
        <translation>将运行结果写为 HTML、Markdown 或 JUnit XML；其中不含令牌</translation>
    </message>
    <message>
        <source>&amp;Inspect Token</source>
        <translation>检查令牌(&amp;I)</translation>
    </message>
    <message>
        <source>Look at the token of this row on the Inspect page</source>
        <translation>在“检查”页面查看此行的令牌</translation>
    </message>
    <message>
        <source>&amp;Copy Token</source>
        <translation>复制令牌(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the token of this row, made anew; the clipboard is cleared after a while</source>
        <translation>重新生成并复制此行的令牌；剪贴板稍后会清空</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>复制为 curl(&amp;U)</translation>
    </message>
    <message>
        <source>Copy the request of this row as a command of curl; the clipboard is cleared after a while</source>
        <translation>将此行的请求复制为 curl 命令；剪贴板稍后会清空</translation>
    </message>
    <message>
        <source>Inspect token</source>
        <translation>检查令牌</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>复制令牌</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>Type where the tokens are sent</source>
        <translation>输入令牌发往的地址</translation>
    </message>
    <message>
        <source>&amp;Filter Rows</source>
        <translation>筛选行(&amp;F)</translation>
    </message>
    <message>
        <source>Type what to look for</source>
        <translation>输入要查找的内容</translation>
    </message>
    <message>
        <source>Only What &amp;Differs</source>
        <translation>仅显示不符项(&amp;D)</translation>
    </message>
    <message>
        <source>Show only the rows that came out otherwise than they must</source>
        <translation>只显示结果与要求不符的行</translation>
    </message>
    <message>
        <source>Choose &amp;All Shown</source>
        <translation>选择所有显示的行(&amp;A)</translation>
    </message>
    <message>
        <source>Choose every row that is shown, attacks too</source>
        <translation>选择显示的每一行，包括攻击</translation>
    </message>
    <message>
        <source>Choose N&amp;one Shown</source>
        <translation>取消选择所有显示的行(&amp;O)</translation>
    </message>
    <message>
        <source>Leave out every row that is shown</source>
        <translation>去掉显示的每一行</translation>
    </message>
    <message>
        <source>Choose &amp;Recommended</source>
        <translation>选择推荐的行(&amp;R)</translation>
    </message>
    <message>
        <source>Choose all but attacks that are to be asked for and questions of taste</source>
        <translation>选择除需另行要求的攻击和见仁见智的问题以外的所有行</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>仅：%1</translation>
    </message>
    <message>
        <source>Token copied; the clipboard is cleared after a while</source>
        <translation>已复制令牌；剪贴板稍后会清空</translation>
    </message>
    <message>
        <source>Command copied; the clipboard is cleared after a while</source>
        <translation>已复制命令；剪贴板稍后会清空</translation>
    </message>
    <message>
        <source>Export the kit</source>
        <translation>导出套件</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KitDetails</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错误之处</translation>
    </message>
    <message>
        <source>Why it must fare so</source>
        <translation>应有此结果的原因</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>得到的应答</translation>
    </message>
    <message>
        <source>Beginning of the answer</source>
        <translation>应答的开头</translation>
    </message>
    <message>
        <source>Here stands why a row must be accepted or refused, and what came back.</source>
        <translation>此处显示某行必须被接受或拒绝的原因，以及得到的应答。</translation>
    </message>
    <message>
        <source>Must be %1.</source>
        <translation>必须%1。</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KitView</name>
    <message>
        <source>Variants of the token</source>
        <translation>令牌的变体</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::LifetimeEditor</name>
    <message>
        <source>How long after the instant of issue: 15m, 1h30m, 7d; with a minus, before it</source>
        <translation>颁发时刻之后多久：15m、1h30m、7d；加负号则为之前</translation>
    </message>
    <message>
        <source>Longer by this</source>
        <translation>延长此时长</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ListEdit</name>
    <message>
        <source>add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Take this out of the list</source>
        <translation>从列表中移除此项</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>时间(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a file that holds a token or a key</source>
        <translation>打开含令牌或密钥的文件</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Icons Alone in the Navigation</source>
        <translation>导航栏仅显示图标(&amp;I)</translation>
    </message>
    <message>
        <source>Show the navigation as icons alone</source>
        <translation>将导航栏显示为仅图标</translation>
    </message>
    <message>
        <source>Open a token or a key</source>
        <translation>打开令牌或密钥</translation>
    </message>
    <message>
        <source>Move it again</source>
        <translation>再次偏移</translation>
    </message>
    <message>
        <source>A token or secret that was copied here is taken from the clipboard then, unless something else was copied since.</source>
        <translation>届时会从剪贴板清除在此复制的令牌或密钥，除非其后复制了其他内容。</translation>
    </message>
    <message>
        <source>The clipboard holds a token.</source>
        <translation>剪贴板中有令牌。</translation>
    </message>
    <message>
        <source>Inspect it</source>
        <translation>检查</translation>
    </message>
    <message numerus="yes">
        <source>Clipboard clears in %n s</source>
        <translation>
            <numerusform>剪贴板 %n 秒后清空</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Colours, language, times, clipboard, history and network</source>
        <translation>颜色、语言、时间、剪贴板、历史记录和网络</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::MakeManyDialog</name>
    <message>
        <source>&amp;Number of tokens</source>
        <translation>令牌数量(&amp;N)</translation>
    </message>
    <message>
        <source>One for each &amp;row of a CSV file</source>
        <translation>CSV 文件的每行一个(&amp;R)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Make many tokens</source>
        <translation>批量生成令牌</translation>
    </message>
    <message>
        <source>Number of tokens</source>
        <translation>令牌数量</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV 文件</translation>
    </message>
    <message>
        <source>a file whose first row names the columns</source>
        <translation>首行为列名的文件</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>one token a line</source>
        <translation>每行一个令牌</translation>
    </message>
    <message>
        <source>Values of the form may hold placeholders that each token fills in anew: {{n}} counts from 1, {{uuid}} is a new identifier, and {{column}} takes the value of that column of the CSV file. For example user-{{n}} as sub, and {{uuid}} as jti.</source>
        <translation>表单的值中可含占位符，每个令牌分别填入：{{n}} 从 1 开始计数，{{uuid}} 是新的标识符，{{column}} 取 CSV 文件中该列的值。例如以 user-{{n}} 作为 sub，以 {{uuid}} 作为 jti。</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Refresh tokens</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>Which tokens</source>
        <translation>令牌类型</translation>
    </message>
    <message>
        <source>&amp;File to write</source>
        <translation>要写入的文件(&amp;F)</translation>
    </message>
    <message>
        <source>%L1 of %L2 made</source>
        <translation>已生成 %L1/%L2</translation>
    </message>
    <message>
        <source>Choose the file to write.</source>
        <translation>请选择要写入的文件。</translation>
    </message>
    <message>
        <source>Choose the CSV file.</source>
        <translation>请选择 CSV 文件。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>表格 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ManualView</name>
    <message>
        <source>Page of the manual</source>
        <translation>手册页面</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Leaves the pages that have all of these words; Enter goes to the next place (Ctrl+F)</source>
        <translation>只保留包含所有这些词的页面；按 Enter 跳到下一处 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 – Manual</source>
        <translation>%1 – 手册</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::MaterialCard</name>
    <message>
        <source>Public part</source>
        <translation>公钥部分</translation>
    </message>
    <message>
        <source>JWK</source>
        <translation>JWK</translation>
    </message>
    <message>
        <source>As a JSON Web Key (RFC 7517)</source>
        <translation>以 JSON Web Key 显示 (RFC 7517)</translation>
    </message>
    <message>
        <source>PEM</source>
        <translation>PEM</translation>
    </message>
    <message>
        <source>As PEM: SubjectPublicKeyInfo, or PKCS #8 for the private part</source>
        <translation>以 PEM 显示：SubjectPublicKeyInfo，私钥部分为 PKCS #8</translation>
    </message>
    <message>
        <source>Copy public</source>
        <translation>复制公钥</translation>
    </message>
    <message>
        <source>Copy the public part as it is shown</source>
        <translation>按显示的形式复制公钥部分</translation>
    </message>
    <message>
        <source>Copy private</source>
        <translation>复制私钥</translation>
    </message>
    <message>
        <source>Copy the private part, marked as secret; the clipboard is cleared after a while</source>
        <translation>复制私钥部分，并标记为机密；剪贴板稍后会清空</translation>
    </message>
    <message>
        <source>Show private part</source>
        <translation>显示私钥部分</translation>
    </message>
    <message numerus="yes">
        <source>Hides in %n s</source>
        <translation>
            <numerusform>%n 秒后隐藏</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>共享密钥</translation>
    </message>
    <message>
        <source>Private part</source>
        <translation>私钥部分</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>复制共享密钥</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>显示共享密钥</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide it now</source>
        <translation>立即隐藏</translation>
    </message>
    <message numerus="yes">
        <source>Show it for %n s: see that nobody looks over your shoulder</source>
        <translation>
            <numerusform>显示 %n 秒：请确保无人从旁窥视</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>没有可显示的内容。</translation>
    </message>
    <message>
        <source>A secret has no public part: whoever has it can sign. It is shown on request alone.</source>
        <translation>共享密钥没有公钥部分：持有者都能签名。仅在要求时显示。</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Nothing is sent by itself. These allow what you may ask for:</source>
        <translation>程序不会自行发送任何内容。以下选项允许你主动发起的操作：</translation>
    </message>
    <message>
        <source>&amp;Fetch keys from other machines</source>
        <translation>从其他计算机获取密钥(&amp;F)</translation>
    </message>
    <message>
        <source>JWK Sets and discovery documents, when you press Fetch.</source>
        <translation>按下“获取”时获取 JWK Set 和发现文档。</translation>
    </message>
    <message>
        <source>Run the test &amp;kit against other machines</source>
        <translation>对其他计算机运行测试套件(&amp;K)</translation>
    </message>
    <message>
        <source>When you press Run, and have typed the name of the host.</source>
        <translation>按下“运行”并输入主机名之后。</translation>
    </message>
    <message>
        <source>This machine (127.0.0.1, ::1, localhost) needs no leave. The command line is not affected.</source>
        <translation>本机（127.0.0.1、::1、localhost）无需许可。命令行不受影响。</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::NewKeyDialog</name>
    <message>
        <source>For signatures &amp;only (use: sig)</source>
        <translation>仅用于签名 (use: sig)(&amp;O)</translation>
    </message>
    <message>
        <source>Kee&amp;p in the system key store</source>
        <translation>保存到系统密钥存储(&amp;P)</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新建密钥</translation>
    </message>
    <message>
        <source>It is there again at the next start</source>
        <translation>下次启动时仍可使用</translation>
    </message>
    <message>
        <source>No key store is at hand: it is kept until the program ends</source>
        <translation>没有可用的密钥存储：保留到程序结束</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>生成密钥</translation>
    </message>
    <message>
        <source>What the key is, and what it signs with</source>
        <translation>密钥的种类及其签名算法</translation>
    </message>
    <message>
        <source>More bits are slower to make and to use</source>
        <translation>位数越多，生成和使用越慢</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> 字节</translation>
    </message>
    <message>
        <source>RFC 7518 wants 32 bytes for HS256, 48 for HS384, 64 for HS512</source>
        <translation>RFC 7518 要求 HS256 为 32 字节，HS384 为 48 字节，HS512 为 64 字节</translation>
    </message>
    <message>
        <source>One algorithm is written into the key, which is then refused for others</source>
        <translation>将一种算法写入密钥，之后用于其他算法时会被拒绝</translation>
    </message>
    <message>
        <source>optional: dev-2026, local, …</source>
        <translation>可选：dev-2026、local、…</translation>
    </message>
    <message>
        <source>What the keyring calls it</source>
        <translation>在密钥环中的名称</translation>
    </message>
    <message>
        <source>The kid that tokens name it by</source>
        <translation>令牌用来指明它的 kid</translation>
    </message>
    <message>
        <source>Own key ID</source>
        <translation>自定义密钥 ID</translation>
    </message>
    <message>
        <source>Says in the key that it is not for encryption</source>
        <translation>在密钥中注明不用于加密</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>大小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>长度(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>算法(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Key &amp;ID</source>
        <translation>密钥 ID(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>%n bits</source>
        <translation>
            <numerusform>%n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>any that fits</source>
        <translation>任何适用的算法</translation>
    </message>
    <message>
        <source>SHA-256 thumbprint (RFC 7638)</source>
        <translation>SHA-256 指纹 (RFC 7638)</translation>
    </message>
    <message>
        <source>The same as the name</source>
        <translation>与名称相同</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>key ID</source>
        <translation>密钥 ID</translation>
    </message>
    <message>
        <source>Making it: large RSA keys take some seconds. Cancel drops it.</source>
        <translation>正在生成：大型 RSA 密钥需要数秒。“取消”可放弃。</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this notice (Escape)</source>
        <translation>关闭此通知 (Escape)</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::OfferBar</name>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::OfflineMark</name>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Nothing that is shown here leaves this machine. No connection is open, and none is opened unless you ask for it.</source>
        <translation>此处显示的内容都不会离开本机。没有打开的连接，除非你要求，也不会打开连接。</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>正在请求 %1</translation>
    </message>
    <message>
        <source>A connection that you asked for is open. No token and no key is sent.</source>
        <translation>你要求的连接已打开。不发送令牌和密钥。</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::OptionsDialog</name>
    <message>
        <source>Options of the test kit</source>
        <translation>测试套件选项</translation>
    </message>
    <message>
        <source>The token that the variants are made from</source>
        <translation>用于生成变体的令牌</translation>
    </message>
    <message>
        <source>Whichever was changed last</source>
        <translation>最近更改的一个</translation>
    </message>
    <message>
        <source>The token in Inspect</source>
        <translation>“检查”中的令牌</translation>
    </message>
    <message>
        <source>The form of Craft</source>
        <translation>“制作”表单</translation>
    </message>
    <message>
        <source>The key that signs; your server must trust it</source>
        <translation>签名所用的密钥；服务器必须信任它</translation>
    </message>
    <message>
        <source>The key of the token</source>
        <translation>令牌的密钥</translation>
    </message>
    <message>
        <source>How long beyond exp, and before nbf, your server still accepts a token</source>
        <translation>在 exp 之后和 nbf 之前，服务器仍接受令牌的时长</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Where the server looks for the token</source>
        <translation>服务器查找令牌的位置</translation>
    </message>
    <message>
        <source>Authorization: Bearer</source>
        <translation>Authorization: Bearer</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Query parameter</source>
        <translation>查询参数</translation>
    </message>
    <message>
        <source>Form field</source>
        <translation>表单字段</translation>
    </message>
    <message>
        <source>JSON member</source>
        <translation>JSON 成员</translation>
    </message>
    <message>
        <source>Name of the header, cookie, parameter, field or member</source>
        <translation>请求头、Cookie、参数、字段或成员的名称</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>位置的名称</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Sent with each request; kept until the program ends, written nowhere</source>
        <translation>随每个请求发送；保留到程序结束，不会写入任何地方</translation>
    </message>
    <message>
        <source>Statuses that mean that the token was accepted, like 200-299,304</source>
        <translation>表示令牌被接受的状态，例如 200-299,304</translation>
    </message>
    <message>
        <source>Statuses that mean that the token was refused, like 401,403</source>
        <translation>表示令牌被拒绝的状态，例如 401,403</translation>
    </message>
    <message>
        <source>Requests under way at a time</source>
        <translation>同时进行的请求数</translation>
    </message>
    <message>
        <source>Requests begun in a second; 0 for no limit</source>
        <translation>每秒发起的请求数；0 表示不限</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>How long each request may take</source>
        <translation>每个请求的最长用时</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>&amp;Made from</source>
        <translation>来源(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Signed with</source>
        <translation>签名密钥(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Leeway of the server</source>
        <translation>服务器容差(&amp;L)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>&amp;Token goes into</source>
        <translation>令牌位置(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>请求头(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>正文(&amp;B)</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>r&amp;efused is</source>
        <translation>拒绝为(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Accepted is</source>
        <translation>接受为(&amp;A)</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>节奏</translation>
    </message>
    <message>
        <source>per se&amp;cond</source>
        <translation>每秒(&amp;C)</translation>
    </message>
    <message>
        <source>t&amp;ime limit</source>
        <translation>超时(&amp;I)</translation>
    </message>
    <message>
        <source>At a tim&amp;e</source>
        <translation>并发(&amp;E)</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::OthersView</name>
    <message>
        <source>Answers of other libraries</source>
        <translation>其他库的判定</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::OutcomeBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Watch the former tokens again</source>
        <translation>重新监视先前的令牌</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this notice (Escape)</source>
        <translation>关闭此通知 (Escape)</translation>
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
        <translation>美化</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Laid out for reading; order, numbers and escapes as received</source>
        <translation>排版以便阅读；顺序、数字和转义与收到时相同</translation>
    </message>
    <message>
        <source>Exactly the bytes that were signed</source>
        <translation>与被签名的字节完全一致</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>%1 that are not UTF-8 text</source>
        <comment>size</comment>
        <translation>%1，非 UTF-8 文本</translation>
    </message>
    <message>
        <source>%1 of JSON</source>
        <comment>size</comment>
        <translation>%1，JSON</translation>
    </message>
    <message>
        <source>No payload can be shown</source>
        <translation>无法显示载荷</translation>
    </message>
    <message>
        <source>%1 of text that is no JSON</source>
        <comment>size</comment>
        <translation>%1，非 JSON 文本</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>&amp;Clipboard</source>
        <translation>剪贴板(&amp;C)</translation>
    </message>
    <message>
        <source>So long after it was copied a token or secret is taken from the clipboard, unless something else was copied since.</source>
        <translation>令牌或共享密钥复制后经过这么久即从剪贴板清除，除非此后又复制了其他内容。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>&amp;Keep the history on the disk</source>
        <translation>将历史记录保留在磁盘上(&amp;K)</translation>
    </message>
    <message>
        <source>Off: the tokens that were seen go when the program ends. On: they are encrypted with a key from the system key store.</source>
        <translation>关闭：见过的令牌在程序结束后即消失。开启：令牌用系统密钥存储中的密钥加密保留。</translation>
    </message>
    <message>
        <source>&amp;Days in the history</source>
        <translation>历史记录保留天数(&amp;D)</translation>
    </message>
    <message>
        <source>What is older is removed.</source>
        <translation>更早的内容会被移除。</translation>
    </message>
    <message>
        <source>&amp;Forget Everything…</source>
        <translation>清除所有数据(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose what is removed from this machine</source>
        <translation>选择要从本机移除的内容</translation>
    </message>
    <message>
        <source>Shows all that is kept on this machine, and removes what you choose.</source>
        <translation>显示本机上保留的所有内容，并移除你选择的部分。</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::RaceCard</name>
    <message>
        <source>Race</source>
        <translation>竞争</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close the outcome of the race</source>
        <translation>关闭竞争结果</translation>
    </message>
    <message>
        <source>Outcome of the race</source>
        <translation>竞争结果</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::RawJsonView</name>
    <message>
        <source>Indent</source>
        <translation>缩进</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Header as JSON</source>
        <translation>头部 JSON</translation>
    </message>
    <message>
        <source>Claims as JSON</source>
        <translation>声明 JSON</translation>
    </message>
    <message>
        <source>Lay the text out for reading. The token holds it as it stands here</source>
        <translation>将文本排版以便阅读。令牌中的内容与此处完全一致</translation>
    </message>
    <message>
        <source>Take out the white space between values</source>
        <translation>去除值之间的空白字符</translation>
    </message>
    <message>
        <source>%1. The form stays as it was.</source>
        <translation>%1。表单保持原样。</translation>
    </message>
    <message>
        <source>A value of the form is refused and not shown here.</source>
        <translation>表单中有一个值被拒绝，未在此显示。</translation>
    </message>
    <message>
        <source>%1, signed exactly as they stand here</source>
        <comment>size</comment>
        <translation>%1，与此处完全一致地签名</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ReminderCard</name>
    <message>
        <source>Renewal</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Ask on the &amp;desktop too</source>
        <translation>同时在桌面上询问(&amp;D)</translation>
    </message>
    <message>
        <source>As&amp;k</source>
        <translation>过期前(&amp;K)</translation>
    </message>
    <message>
        <source>Time before the expiry from which the renewal is asked for</source>
        <translation>过期前多久开始询问更新</translation>
    </message>
    <message>
        <source>How long before its expiry a token is amber and its renewal is asked for: 5m, 1h30m, 2d</source>
        <translation>令牌在过期前多久变为琥珀色并询问更新：5m、1h30m、2d</translation>
    </message>
    <message>
        <source>before the expiry</source>
        <translation>时询问</translation>
    </message>
    <message>
        <source>While another program is in front, the question comes as a notification of the desktop, with its answers. Of a token it shows the name alone.</source>
        <translation>当其他程序位于前台时，以桌面通知询问，并带有应答按钮。通知中只显示令牌的名称。</translation>
    </message>
    <message>
        <source>No token is selected.</source>
        <translation>未选择令牌。</translation>
    </message>
    <message>
        <source>Renewed with %1.</source>
        <translation>通过%1更新。</translation>
    </message>
    <message>
        <source>It cannot be renewed here. %1</source>
        <translation>无法在此更新。%1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::RenewalBar</name>
    <message>
        <source>Renew now</source>
        <translation>立即更新</translation>
    </message>
    <message>
        <source>Renew Now</source>
        <translation>立即更新</translation>
    </message>
    <message>
        <source>Issue the tokens that wait for an answer anew</source>
        <translation>重新颁发等待应答的令牌</translation>
    </message>
    <message>
        <source>Renew Later</source>
        <translation>稍后更新</translation>
    </message>
    <message>
        <source>Ask again when half of the time is over</source>
        <translation>剩余时间过半时再次询问</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Stop Watching What Ends</source>
        <translation>停止监视即将结束的令牌</translation>
    </message>
    <message>
        <source>Take the tokens that wait for an answer off the list; it can be undone</source>
        <translation>将等待应答的令牌移出列表；可撤销</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 renews now, %2 asks again later, %3 stops watching.</source>
        <translation>%1 立即更新，%2 稍后再次询问，%3 停止监视。</translation>
    </message>
    <message>
        <source>It cannot be renewed here. %1</source>
        <translation>无法在此更新。%1</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::RenewalNotice</name>
    <message>
        <source>Renew it, or be asked again later.</source>
        <translation>更新它，或稍后再次询问。</translation>
    </message>
    <message>
        <source>It cannot be renewed here; the window says why.</source>
        <translation>无法在此更新；原因见窗口。</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>立即更新</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
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
        <translation>请求及其应答</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>复制为 curl(&amp;U)</translation>
    </message>
    <message>
        <source>Copy the request as a command of curl; its secrets are variables of the shell</source>
        <translation>将请求复制为 curl 命令；其中的机密为 shell 变量</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::RequestsCard</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>筛选请求</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Shows the requests that hold every word: path, status, user, reason, … (Ctrl+F)</source>
        <translation>显示含所有字词的请求：路径、状态、用户、原因、… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Only refused</source>
        <translation>仅被拒绝</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Nothing was asked yet. Start the API and log in with curl, or do it here: each step and each refusal is listed with its reason.</source>
        <translation>尚无请求。启动 API 并用 curl 登录，或在此操作：每一步和每次拒绝都会连同原因列出。</translation>
    </message>
    <message>
        <source>Nothing was asked yet. Try:
%1</source>
        <translation>尚无请求。试试：
%1</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>没有被拒绝的请求。</translation>
    </message>
    <message>
        <source>No request holds “%1”.</source>
        <translation>没有含“%1”的请求。</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::RequestsView</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ResponseCard</name>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>OAuth response</source>
        <translation>OAuth 应答</translation>
    </message>
    <message>
        <source>OAuth response, tokens abridged</source>
        <translation>OAuth 应答，令牌已缩略</translation>
    </message>
    <message>
        <source>Copy the tokens as JSON, as a command, or as a program that verifies them</source>
        <translation>将令牌复制为 JSON、命令或验证程序</translation>
    </message>
    <message>
        <source>Write the tokens to a file</source>
        <translation>将令牌写入文件</translation>
    </message>
    <message>
        <source>Nothing to answer with yet</source>
        <translation>尚无可应答的内容</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ResultCard</name>
    <message>
        <source>✓ verified</source>
        <translation>✓ 已验证</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签名</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>✗ not verified</source>
        <translation>✗ 未通过验证</translation>
    </message>
    <message>
        <source>active · %1</source>
        <translation>有效 · %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>valid in %1</source>
        <translation>%1后生效</translation>
    </message>
    <message>
        <source>issued in the future</source>
        <translation>颁发时间在未来</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <source>time malformed</source>
        <translation>时间格式错误</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>无时间</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>复制令牌</translation>
    </message>
    <message>
        <source>Bearer header</source>
        <translation>Bearer 头</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Copy the token; the clipboard is cleared after a while</source>
        <translation>复制令牌；剪贴板稍后会清空</translation>
    </message>
    <message>
        <source>Copy Authorization: Bearer and the token, RFC 6750 §2.1</source>
        <translation>复制 Authorization: Bearer 和令牌，RFC 6750 §2.1</translation>
    </message>
    <message>
        <source>Look at the token on the Inspect page</source>
        <translation>在“检查”页面查看令牌</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::RunCard</name>
    <message>
        <source>Run against</source>
        <translation>运行对象</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>选项…</translation>
    </message>
    <message>
        <source>A&amp;llow sending to other machines</source>
        <translation>允许发送到其他计算机(&amp;L)</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>Token, key and leeway, and how the requests are made (Ctrl+Shift+O)</source>
        <translation>令牌、密钥和容差，以及请求方式 (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Sets what the settings say under Network; it can be taken back there</source>
        <translation>更改设置中“网络”下的选项；可在那里改回</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Method of the requests</source>
        <translation>请求的方法</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>A route of your API that needs a token. It is remembered without its query, which may hold a secret.</source>
        <translation>API 中需要令牌的路由。会记住该地址，但不含可能带有机密的查询部分。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message numerus="yes">
        <source>Run %n tokens</source>
        <translation>
            <numerusform>运行 %n 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the run; what was answered stays (Esc)</source>
        <translation>结束运行；已得到的应答会保留 (Esc)</translation>
    </message>
    <message>
        <source>Sends each chosen token once (Ctrl+Return)</source>
        <translation>将每个所选令牌发送一次 (Ctrl+Return)</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SecretDialog</name>
    <message>
        <source>Add a secret</source>
        <translation>添加共享密钥</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>共享密钥(&amp;S)</translation>
    </message>
    <message>
        <source>The secret that signs HS256, HS384 and HS512. Kept until the program ends</source>
        <translation>用于签署 HS256、HS384 和 HS512 的共享密钥。保留到程序结束</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>显示(&amp;H)</translation>
    </message>
    <message>
        <source>Show the secret while it is typed</source>
        <translation>输入时显示共享密钥</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>How the text stands for the bytes of the secret. Most libraries take the text itself</source>
        <translation>文本如何表示共享密钥的字节。大多数库直接使用文本本身</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>optional: staging, local, …</source>
        <translation>可选：staging、local、…</translation>
    </message>
    <message>
        <source>What the keyring calls it</source>
        <translation>在密钥环中的名称</translation>
    </message>
    <message>
        <source>shorter than RFC 7518 wants for HS256 (256 bits); it works, and is reported</source>
        <translation>短于 RFC 7518 对 HS256 的要求（256 位）；可用，但会报告</translation>
    </message>
    <message>
        <source>long enough for %1</source>
        <translation>长度足够用于 %1</translation>
    </message>
    <message>
        <source>Text (UTF-8)</source>
        <translation>文本 (UTF-8)</translation>
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
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Add secret</source>
        <translation>添加共享密钥</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Type or paste the secret.</source>
        <translation>输入或粘贴共享密钥。</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SessionTree</name>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SessionsActions</name>
    <message>
        <source>&amp;Start the API</source>
        <translation>启动 API(&amp;S)</translation>
    </message>
    <message>
        <source>Start or stop the local API; it listens on this machine alone</source>
        <translation>启动或停止本地 API；只在本机监听</translation>
    </message>
    <message>
        <source>Copy &amp;Address of the API</source>
        <translation>复制 API 的地址(&amp;A)</translation>
    </message>
    <message>
        <source>Copy the address of the API</source>
        <translation>复制 API 的地址</translation>
    </message>
    <message>
        <source>O&amp;ptions of the API…</source>
        <translation>API 选项(&amp;P)…</translation>
    </message>
    <message>
        <source>Choose the signing key, HTTPS, the pages that may ask, and what access tokens look like</source>
        <translation>选择签名密钥、HTTPS、可发起请求的页面，以及访问令牌的形式</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>已复制地址</translation>
    </message>
    <message>
        <source>&amp;Log In as the Selected User</source>
        <translation>以所选用户登录(&amp;L)</translation>
    </message>
    <message>
        <source>Log in without a password, which begins a family of tokens</source>
        <translation>无需密码登录，由此开始一个令牌族</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Exchange the current refresh token of the selected session</source>
        <translation>兑换所选会话的当前刷新令牌</translation>
    </message>
    <message>
        <source>Re&amp;play a Consumed Token</source>
        <translation>重放已使用的令牌(&amp;P)</translation>
    </message>
    <message>
        <source>Bring a refresh token again that was consumed, as a thief would: the selected one, or the last</source>
        <translation>像窃取者那样再次提交已使用的刷新令牌：所选的令牌，或最后一个</translation>
    </message>
    <message>
        <source>Ra&amp;ce Refreshes</source>
        <translation>竞争刷新(&amp;C)</translation>
    </message>
    <message>
        <source>Exchange one refresh token many times at once, and see who wins</source>
        <translation>同时多次兑换同一个刷新令牌，看谁胜出</translation>
    </message>
    <message>
        <source>Log &amp;Out</source>
        <translation>登出(&amp;O)</translation>
    </message>
    <message>
        <source>Revoke the access token until it expires, and its family</source>
        <translation>在过期前将访问令牌列入黑名单，并吊销其族</translation>
    </message>
    <message>
        <source>Re&amp;voke the Family</source>
        <translation>吊销族(&amp;V)</translation>
    </message>
    <message>
        <source>End the selected session for good: no token of it is exchanged any more</source>
        <translation>永久结束所选会话：其令牌均不再可兑换</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>监视(&amp;W)</translation>
    </message>
    <message>
        <source>Put the session on the watch list: it asks to be refreshed in time</source>
        <translation>将会话加入监视列表：会及时提示刷新</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>检查(&amp;I)</translation>
    </message>
    <message>
        <source>Look at the newest access token of the session, or at the selected token, on the Inspect page</source>
        <translation>在“检查”页面查看会话的最新访问令牌，或所选令牌</translation>
    </message>
    <message>
        <source>Copy &amp;Tokens</source>
        <translation>复制令牌(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the newest tokens of the session as JSON; the clipboard is cleared after a while</source>
        <translation>将会话的最新令牌复制为 JSON；剪贴板稍后会清空</translation>
    </message>
    <message>
        <source>&amp;Details of the Request…</source>
        <translation>请求详情(&amp;D)…</translation>
    </message>
    <message>
        <source>Everything of the selected request and its answer, secrets masked</source>
        <translation>所选请求及其应答的全部内容，机密已隐去</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>复制为 curl(&amp;U)</translation>
    </message>
    <message>
        <source>Copy the selected request as a command of curl; its secrets are variables of the shell</source>
        <translation>将所选请求复制为 curl 命令；其中的机密为 shell 变量</translation>
    </message>
    <message>
        <source>&amp;Filter Requests</source>
        <translation>筛选请求(&amp;F)</translation>
    </message>
    <message>
        <source>Type what to look for</source>
        <translation>输入要查找的内容</translation>
    </message>
    <message>
        <source>Only What Was &amp;Refused</source>
        <translation>仅显示被拒绝的(&amp;R)</translation>
    </message>
    <message>
        <source>Show only the requests that were refused</source>
        <translation>只显示被拒绝的请求</translation>
    </message>
    <message>
        <source>C&amp;lear the Log</source>
        <translation>清空日志(&amp;L)</translation>
    </message>
    <message>
        <source>Take all requests off the list</source>
        <translation>从列表中移除所有请求</translation>
    </message>
    <message>
        <source>&amp;Export Requests…</source>
        <translation>导出请求(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the requests to a file as JSON; no secret is in it</source>
        <translation>将请求以 JSON 写入文件；其中不含机密</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <translation>以 %1 登录</translation>
    </message>
    <message>
        <source>Session %1 is watched</source>
        <translation>正在监视会话 %1</translation>
    </message>
    <message>
        <source>Copied; the clipboard is cleared after a while</source>
        <translation>已复制；剪贴板稍后会清空</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>已复制命令</translation>
    </message>
    <message>
        <source>Command copied; its secrets are variables of the shell</source>
        <translation>已复制命令；其中的机密为 shell 变量</translation>
    </message>
    <message>
        <source>Export the requests</source>
        <translation>导出请求</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>&amp;Stop the API</source>
        <translation>停止 API(&amp;S)</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SessionsCard</name>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>How many refreshes race</source>
        <translation>参与竞争的刷新次数</translation>
    </message>
    <message>
        <source>Nobody is logged in. Choose a user above and press Log in as, or start the API and log in with curl.</source>
        <translation>无人登录。请在上方选择用户并按登录按钮，或启动 API 并用 curl 登录。</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>竞争</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>吊销</translation>
    </message>
    <message numerus="yes">
        <source>%n older sessions are not shown</source>
        <translation>
            <numerusform>未显示 %n 个较早的会话</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SessionsPage</name>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ 添加</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n 个会话</numerusform>
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
        <translation>设置</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Every setting is as at the first start</source>
        <translation>所有设置均为首次启动时的状态</translation>
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
        <translation>现在</translation>
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
        <translation>没有对应的快捷键。</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search by what it does or by its keys</source>
        <translation>按功能或按键搜索</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有页面</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SignCard</name>
    <message>
        <source>Make a key</source>
        <translation>生成密钥</translation>
    </message>
    <message>
        <source>One key for both</source>
        <translation>两者共用密钥</translation>
    </message>
    <message>
        <source>Sign with</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Sign the access token and the refresh token with the same key</source>
        <translation>用同一密钥签署访问令牌和刷新令牌</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新建密钥…</translation>
    </message>
    <message>
        <source>Make a key, or add one that you have</source>
        <translation>生成密钥，或添加已有的密钥</translation>
    </message>
    <message>
        <source>&amp;Make a key…</source>
        <translation>生成密钥(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Paste a key…</source>
        <translation>粘贴密钥(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Open a key file…</source>
        <translation>打开密钥文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Type a &amp;secret…</source>
        <translation>输入共享密钥(&amp;S)…</translation>
    </message>
    <message>
        <source>A token is signed with a key, and there is none yet. Make one to try with, or add your own; it stays on this machine until the program ends.</source>
        <translation>令牌须用密钥签名，而目前还没有。请生成一个试用，或添加自己的密钥；它保留在本机，直到程序结束。</translation>
    </message>
    <message>
        <source>A new random secret of 256 bits, for HS256</source>
        <translation>新的 256 位随机共享密钥，用于 HS256</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Key that signs</source>
        <translation>签名所用的密钥</translation>
    </message>
    <message>
        <source>Key that signs the refresh token</source>
        <translation>签署刷新令牌的密钥</translation>
    </message>
    <message>
        <source>The keys that can sign</source>
        <translation>可用于签名的密钥</translation>
    </message>
    <message>
        <source>Choose a key</source>
        <translation>选择密钥</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>What this key can sign with; none makes a token that nobody should accept</source>
        <translation>此密钥可用的签名算法；none 生成的令牌不应被任何人接受</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SignatureTab</name>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SkewTable</name>
    <message>
        <source>Offsets and leeways</source>
        <translation>偏移和容差</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SkewView</name>
    <message>
        <source>Offsets</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>At which instants: seconds, or 5m, 1h30m, −1d, parted by commas. Empty: the usual ones</source>
        <translation>判定的时刻：秒数，或 5m、1h30m、−1d，以半角逗号分隔。留空：常用值</translation>
    </message>
    <message>
        <source>Leeways</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>With how much leeway: seconds, or 5m, parted by commas. Empty: the usual ones</source>
        <translation>允许的容差：秒数，或 5m，以半角逗号分隔。留空：常用值</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>起算点</translation>
    </message>
    <message>
        <source>What the offsets are counted from; from now, a verifier&apos;s clock is ahead or behind by them</source>
        <translation>偏移的起算点；从现在起算时，即为验证方时钟快或慢的量</translation>
    </message>
    <message>
        <source>around exp</source>
        <translation>以 exp 为准</translation>
    </message>
    <message>
        <source>around now</source>
        <translation>以现在为准</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no exp: now</source>
        <translation>无 exp：现在</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::TestKitPage</name>
    <message>
        <source>Nothing to vary yet</source>
        <translation>尚无可生成变体的令牌</translation>
    </message>
    <message>
        <source>Paste a token that your server accepts into Inspect, with its key, or make one in Craft.
The test kit makes some eighty good and bad variants of it, and tells which of them your server takes for the wrong thing.</source>
        <translation>将服务器接受的令牌连同其密钥粘贴到“检查”，或在“制作”中生成一个。
测试套件会生成约八十个正确和错误的变体，并指出服务器对哪些变体判断有误。</translation>
    </message>
    <message>
        <source>Go to Inspect</source>
        <translation>转到“检查”</translation>
    </message>
    <message>
        <source>Paste a token there</source>
        <translation>去粘贴令牌</translation>
    </message>
    <message>
        <source>Make one in Craft</source>
        <translation>在“制作”中生成</translation>
    </message>
    <message>
        <source>Fill in a form</source>
        <translation>填写表单</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>Puts a token into Inspect, and its secret into the keyring</source>
        <translation>将令牌放入“检查”，并将其共享密钥放入密钥环</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Shows the rows that hold every word: name, what is wrong, group, status, … (Ctrl+F)</source>
        <translation>显示含所有字词的行：名称、错误之处、组、状态、… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>仅不符项</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose which tokens are run and exported</source>
        <translation>选择要运行和导出的令牌</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>添加密钥…</translation>
    </message>
    <message>
        <source>Paste a secret or a private key, or read one from a file</source>
        <translation>粘贴共享密钥或私钥，或从文件读取</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>另选…</translation>
    </message>
    <message>
        <source>Choose another token or key</source>
        <translation>选择其他令牌或密钥</translation>
    </message>
    <message>
        <source>Export kit</source>
        <translation>导出套件</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Making the tokens…</source>
        <translation>正在生成令牌…</translation>
    </message>
    <message>
        <source>No key to sign with</source>
        <translation>没有签名密钥</translation>
    </message>
    <message>
        <source>No kit can be made of this</source>
        <translation>无法由此生成套件</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>Nothing was run yet.</source>
        <translation>尚未运行任何项目。</translation>
    </message>
    <message>
        <source>No row came out otherwise than it must.</source>
        <translation>没有结果与要求不符的行。</translation>
    </message>
    <message>
        <source>No row holds “%1”.</source>
        <translation>没有含“%1”的行。</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::TestTimeNotice</name>
    <message>
        <source>Time stands still at %1.</source>
        <translation>时间停在 %1。</translation>
    </message>
    <message>
        <source>Time runs %1 times as fast as real time.</source>
        <translation>时间以真实时间的 %1 倍速运行。</translation>
    </message>
    <message>
        <source>The clock is %1 behind real time.</source>
        <translation>时钟比真实时间慢 %1。</translation>
    </message>
    <message>
        <source>The clock is %1 ahead of real time.</source>
        <translation>时钟比真实时间快 %1。</translation>
    </message>
    <message>
        <source>Judged at test time</source>
        <translation>按测试时间判定</translation>
    </message>
    <message>
        <source>Back to real time</source>
        <translation>恢复真实时间</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::TimelineHeader</name>
    <message>
        <source>Distance from now</source>
        <translation>与现在的距离</translation>
    </message>
    <message>
        <source>%1 (%2)
All tokens are on this axis; it is finer near now.</source>
        <translation>%1 (%2)
所有令牌共用此轴；越接近现在刻度越细。</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::TimesSection</name>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>Day and month in words</source>
        <translation>日期以文字显示</translation>
    </message>
    <message>
        <source>ISO 8601, with the offset</source>
        <translation>ISO 8601，带时区偏移</translation>
    </message>
    <message>
        <source>Seconds since 1970, as in the claims</source>
        <translation>自 1970 年起的秒数，与声明中相同</translation>
    </message>
    <message>
        <source>UTC and the number are in the tool tip of every time.</source>
        <translation>每个时间的工具提示中都有 UTC 时间和数值。</translation>
    </message>
    <message>
        <source>&amp;Expires soon</source>
        <translation>即将过期(&amp;E)</translation>
    </message>
    <message>
        <source>So long before its expiry a token is amber, and its renewal is asked for: 5m, 1h30m, 2d.</source>
        <translation>令牌在过期前多久变为琥珀色并询问更新：5m、1h30m、2d。</translation>
    </message>
    <message>
        <source>The zone that times are shown in</source>
        <translation>显示时间所用的时区</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>跟随系统 (%1)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>时区(&amp;Z)</translation>
    </message>
    <message>
        <source>Type a part of its name: “berlin”.</source>
        <translation>输入名称的一部分：“berlin”。</translation>
    </message>
    <message>
        <source>There is no time zone of this name.</source>
        <translation>没有此名称的时区。</translation>
    </message>
    <message>
        <source>Now it is %1.</source>
        <translation>当前时间为 %1。</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::TokenCard</name>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>That is %L1 characters: more than any token. A token may have 4 MiB.</source>
        <translation>共有 %L1 个字符：超过任何令牌。令牌最大为 4 MiB。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Replace the text by what the clipboard holds</source>
        <translation>用剪贴板中的内容替换文本</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open a file that holds a token or a key</source>
        <translation>打开含令牌或密钥的文件</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Take the text away</source>
        <translation>清除文本</translation>
    </message>
    <message>
        <source>Paste a token, an Authorization header, a cookie, a URL or any text that holds one</source>
        <translation>粘贴令牌、Authorization 头、Cookie、URL 或任何含令牌的文本</translation>
    </message>
    <message>
        <source>Paste a token, or anything that holds one</source>
        <translation>粘贴令牌，或任何含令牌的内容</translation>
    </message>
    <message>
        <source>Tokens found in the text</source>
        <translation>在文本中找到的令牌</translation>
    </message>
    <message>
        <source>Token %1/%2</source>
        <comment>the second of three</comment>
        <translation>令牌 %1/%2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>line breaks taken out</source>
        <translation>已移除换行</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::Tour</name>
    <message>
        <source>Paste a token</source>
        <translation>粘贴令牌</translation>
    </message>
    <message>
        <source>Or anything that holds one: a header, a cookie, a URL, a curl command. It stays on this machine.</source>
        <translation>或任何包含令牌的内容：头字段、Cookie、URL、curl 命令。内容只留在本机上。</translation>
    </message>
    <message>
        <source>Read the verdict</source>
        <translation>查看判定</translation>
    </message>
    <message>
        <source>It appears here: signature, time and claims, each with the reason. Without a key it says not checked, for nobody can know.</source>
        <translation>判定显示在这里：签名、时间和声明，各附理由。没有密钥时显示“未检查”，因为无从得知。</translation>
    </message>
    <message>
        <source>Move the clock</source>
        <translation>移动时钟</translation>
    </message>
    <message>
        <source>Do not wait for a token to expire: set the time to the second before, and watch. The clock of the machine is not touched.</source>
        <translation>不必等待令牌过期：把时间设到过期前一秒，然后观察。本机的时钟不受影响。</translation>
    </message>
    <message>
        <source>Make tokens</source>
        <translation>制作令牌</translation>
    </message>
    <message>
        <source>Fill in a form and get a signed token, or a pair. Wrong ones too: the page warns, and obeys.</source>
        <translation>填写表单即可得到已签名的令牌或令牌对。错误的令牌也能制作：页面会警告，但照做。</translation>
    </message>
    <message>
        <source>Try your client</source>
        <translation>测试你的客户端</translation>
    </message>
    <message>
        <source>A small API with users: log in, expiry, refresh, reuse, log out, without building one.</source>
        <translation>一个带用户的小型 API：登录、过期、刷新、重用、登出，无需自行搭建。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>End the tour (Esc); the Help menu has it again</source>
        <translation>结束导览 (Esc)；可从“帮助”菜单再次打开</translation>
    </message>
    <message>
        <source>The step before (Left)</source>
        <translation>上一步（左方向键）</translation>
    </message>
    <message>
        <source>The next step (Right)</source>
        <translation>下一步（右方向键）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::UserActions</name>
    <message>
        <source>&amp;Add User…</source>
        <translation>添加用户(&amp;A)…</translation>
    </message>
    <message>
        <source>Add somebody who logs in</source>
        <translation>添加可登录的用户</translation>
    </message>
    <message>
        <source>&amp;Edit User…</source>
        <translation>编辑用户(&amp;E)…</translation>
    </message>
    <message>
        <source>Change name, e-mail, roles, scope or password of the selected user</source>
        <translation>更改所选用户的名称、电子邮件、角色、作用域或密码</translation>
    </message>
    <message>
        <source>&amp;Delete Users</source>
        <translation>删除用户(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the selected users; it can be undone. Their sessions are refused as long as they are gone</source>
        <translation>删除所选用户；可撤销。用户不存在期间，其会话会被拒绝</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::UserDelegate</name>
    <message>
        <source>password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::UserDialog</name>
    <message>
        <source>Needs a &amp;password</source>
        <translation>需要密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Disabled</source>
        <translation>停用(&amp;D)</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>Change user</source>
        <translation>更改用户</translation>
    </message>
    <message>
        <source>What the user logs in with, and the claim username</source>
        <translation>用户登录所用的名称，也是声明 username</translation>
    </message>
    <message>
        <source>What GET /profile tells</source>
        <translation>GET /profile 返回的内容</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>The claim roles: words between commas; “admin” may ask for GET /users</source>
        <translation>声明 roles：以半角逗号分隔的单词；“admin”可请求 GET /users</translation>
    </message>
    <message>
        <source>optional: admin, auditor, …</source>
        <translation>可选：admin, auditor, …</translation>
    </message>
    <message>
        <source>The claim scope: words between spaces</source>
        <translation>声明 scope：以空格分隔的单词</translation>
    </message>
    <message>
        <source>optional: read write</source>
        <translation>可选：read write</translation>
    </message>
    <message>
        <source>Without one the name is enough: for a client that sends none</source>
        <translation>不设密码则凭名称即可：适用于不发送密码的客户端</translation>
    </message>
    <message>
        <source>Kept as a salted scrypt hash alone</source>
        <translation>仅以加盐的 scrypt 哈希保存</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Cannot log in, and no token of this user is good</source>
        <translation>无法登录，该用户的所有令牌均无效</translation>
    </message>
    <message>
        <source>User&amp;name</source>
        <translation>用户名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>电子邮件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>作用域(&amp;S)</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::UsersView</name>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>No users: Ctrl+N adds one, who can log in.</source>
        <translation>没有用户：按 Ctrl+N 添加可登录的用户。</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ValidityBar</name>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>The times cannot be read</source>
        <translation>无法读取时间</translation>
    </message>
    <message>
        <source>Issued at %1</source>
        <translation>颁发于 %1</translation>
    </message>
    <message>
        <source>Not valid before %1</source>
        <translation>生效于 %1</translation>
    </message>
    <message>
        <source>Expires at %1</source>
        <translation>过期于 %1</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <source>Leeway %1</source>
        <translation>容差 %1</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>现在 %1</translation>
    </message>
    <message>
        <source>leeway %1</source>
        <translation>容差 %1</translation>
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
        <translation>测试时间 %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>现在 %1</translation>
    </message>
    <message>
        <source>Here: %1 (%2)</source>
        <translation>此处：%1 (%2)</translation>
    </message>
    <message>
        <source>Each stretch has a scale of its own; their order is right.</source>
        <translation>各段比例不同；先后顺序正确。</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ValueEditor</name>
    <message>
        <source>+15 m</source>
        <comment>add 15 minutes</comment>
        <translation>+15 分</translation>
    </message>
    <message>
        <source>+1 h</source>
        <comment>add an hour</comment>
        <translation>+1 时</translation>
    </message>
    <message>
        <source>+1 d</source>
        <comment>add a day</comment>
        <translation>+1 天</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::VerdictBanner</name>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::WatchActions</name>
    <message>
        <source>&amp;Watch What Is Copied</source>
        <translation>监视复制的内容(&amp;W)</translation>
    </message>
    <message>
        <source>Watch every token that the clipboard holds</source>
        <translation>监视剪贴板中的每个令牌</translation>
    </message>
    <message>
        <source>&amp;Renew Now</source>
        <translation>立即更新(&amp;R)</translation>
    </message>
    <message>
        <source>Issue the selected tokens anew, with those that belong to them: same claims, same key, new times</source>
        <translation>重新颁发所选令牌及其所属的令牌：声明相同，密钥相同，时间更新</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>检查(&amp;I)</translation>
    </message>
    <message>
        <source>Look at the token on the Inspect page</source>
        <translation>在“检查”页面查看令牌</translation>
    </message>
    <message>
        <source>&amp;Copy Token</source>
        <translation>复制令牌(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected tokens, a pair as JSON; the clipboard is cleared after a while</source>
        <translation>复制所选令牌，令牌对复制为 JSON；剪贴板稍后会清空</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>Give the token another name</source>
        <translation>更改令牌的名称</translation>
    </message>
    <message>
        <source>&amp;Stop Watching</source>
        <translation>停止监视(&amp;S)</translation>
    </message>
    <message>
        <source>Take the selected tokens off the list; it can be undone</source>
        <translation>将所选令牌移出列表；可撤销</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>剪贴板中没有文本。</translation>
    </message>
    <message>
        <source>The clipboard holds no token.</source>
        <translation>剪贴板中没有令牌。</translation>
    </message>
    <message>
        <source>Watched already</source>
        <translation>已在监视</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens watched</source>
        <translation>
            <numerusform>已监视 %n 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied; the clipboard is cleared after a while</source>
        <translation>已复制；剪贴板稍后会清空</translation>
    </message>
    <message>
        <source>Select a token.</source>
        <translation>请选择一个令牌。</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::WatchDelegate</name>
    <message>
        <source>Name of the token</source>
        <translation>令牌名称</translation>
    </message>
    <message>
        <source>its own name</source>
        <translation>自身名称</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::WatchPage</name>
    <message>
        <source>Paste a token</source>
        <translation>粘贴令牌</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>立即更新</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止监视</translation>
    </message>
    <message>
        <source>No token is watched yet</source>
        <translation>尚未监视任何令牌</translation>
    </message>
    <message>
        <source>Paste one (Ctrl+V), or press Ctrl+Shift+W on the Inspect or Craft page. Each counts down to its end, turns amber in time, and is renewed when you say so: same claims, same key, new times.
Watched tokens are in memory alone, and gone when the program ends.</source>
        <translation>粘贴令牌 (Ctrl+V)，或在“检查”或“制作”页面按 Ctrl+Shift+W。每个令牌都会倒计时，临近过期时变为琥珀色，并按你的指示更新：声明相同，密钥相同，时间更新。
监视的令牌仅在内存中，程序结束后即消失。</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>制作令牌</translation>
    </message>
    <message>
        <source>Make a token or a pair on the Craft page, and watch it from there</source>
        <translation>在“制作”页面生成令牌或令牌对，并由此监视</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>Watch a pair whose renewal is asked for in a quarter of a minute, and one that ended</source>
        <translation>监视一个将在十五秒后询问更新的令牌对，以及一个已结束的令牌</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no token in what was dropped.</source>
        <translation>拖放的内容中没有令牌。</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::WatchView</name>
    <message>
        <source>Watched tokens</source>
        <translation>监视的令牌</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::WhatsThis</name>
    <message>
        <source>The pages of the program. Up and Down go from one to the next.</source>
        <translation>程序的各个页面。用上、下方向键逐页切换。</translation>
    </message>
    <message>
        <source>Moves the clock that every verdict is given by. The clock of the machine is not touched.</source>
        <translation>移动所有判定所依据的时钟。本机的时钟不受影响。</translation>
    </message>
    <message>
        <source>Paste a token here, or anything that holds one. It stays as you pasted it; a defect is underlined.</source>
        <translation>在此粘贴令牌，或任何包含令牌的内容。内容保持粘贴时的原样；缺陷处会加下划线。</translation>
    </message>
    <message>
        <source>All tokens that the text holds. The selected one is judged.</source>
        <translation>文本中包含的所有令牌。判定针对所选令牌。</translation>
    </message>
    <message>
        <source>Whether the token is good: signature, time and claims, each with the reason. Not checked means that nobody can know.</source>
        <translation>令牌是否有效：签名、时间和声明，各附理由。“未检查”表示无从得知。</translation>
    </message>
    <message>
        <source>When the token was issued, is valid and ends. Drag the mark of now to move the clock.</source>
        <translation>令牌何时颁发、何时有效、何时结束。拖动“现在”标记可移动时钟。</translation>
    </message>
    <message>
        <source>The key that the signature is checked with. Automatic finds the one that fits.</source>
        <translation>用于检查签名的密钥。自动模式会查找匹配的密钥。</translation>
    </message>
    <message>
        <source>What you expect of the claims. Empty fields are not checked.</source>
        <translation>你对声明的期望。空字段不检查。</translation>
    </message>
    <message>
        <source>What is in the token: claims, header, payload, signature, and what is worth knowing about it.</source>
        <translation>令牌的内容：声明、头部、载荷、签名，以及值得了解的信息。</translation>
    </message>
    <message>
        <source>What other libraries answer to the times of this token. It has no part in the verdict.</source>
        <translation>其他库对此令牌各时间的结果。不影响判定。</translation>
    </message>
    <message>
        <source>The verdict at other instants and with other leeways.</source>
        <translation>在其他时刻和其他容差下的判定。</translation>
    </message>
    <message>
        <source>What kind of token to begin with. Your own templates are kept without their keys.</source>
        <translation>以哪种令牌开始。自定义模板保存时不含密钥。</translation>
    </message>
    <message>
        <source>The claims, one a row. The check mark takes one out and keeps it.</source>
        <translation>各个声明，每行一个。取消勾选可排除声明但仍予保留。</translation>
    </message>
    <message>
        <source>The claims of each token that is made, and the header of both.</source>
        <translation>所制作的各个令牌的声明，以及两者的头部。</translation>
    </message>
    <message>
        <source>The JSON that is signed, byte for byte as it stands.</source>
        <translation>要签名的 JSON，逐字节保持原样。</translation>
    </message>
    <message>
        <source>The key that signs, and the algorithm. Only those that the key can do are offered.</source>
        <translation>用于签名的密钥和算法。只提供密钥支持的算法。</translation>
    </message>
    <message>
        <source>The signed token, made anew while you type, with its own verdict.</source>
        <translation>已签名的令牌，输入时即时重新生成，并附有自己的判定。</translation>
    </message>
    <message>
        <source>The refresh token that belongs to the access token above.</source>
        <translation>与上方访问令牌配对的刷新令牌。</translation>
    </message>
    <message>
        <source>The tokens as a server would answer with them.</source>
        <translation>服务器应答形式的令牌。</translation>
    </message>
    <message>
        <source>All keys at hand: what each is, what it can do, and where it lives.</source>
        <translation>所有可用的密钥：各是什么、能做什么、存放在哪里。</translation>
    </message>
    <message>
        <source>All that is known about the selected key.</source>
        <translation>所选密钥的全部信息。</translation>
    </message>
    <message>
        <source>The key itself. Private parts are shown on request, for half a minute.</source>
        <translation>密钥本身。私有部分按需显示，持续半分钟。</translation>
    </message>
    <message>
        <source>Who can log in to the local API. Log in as the selected one, with or without a client.</source>
        <translation>可登录本地 API 的用户。以所选用户登录，可带或不带客户端。</translation>
    </message>
    <message>
        <source>Each login is a family: its refresh tokens by generation, and below them the access tokens.</source>
        <translation>每次登录是一个族：刷新令牌按代排列，其下是访问令牌。</translation>
    </message>
    <message>
        <source>What each of many refreshes at once got. Exactly one may win.</source>
        <translation>同时进行的多次刷新各得到的结果。只能有一个胜出。</translation>
    </message>
    <message>
        <source>The local API: start it, and choose how it rotates tokens and how long they last. It listens on this machine alone.</source>
        <translation>本地 API：启动它，并选择如何轮换令牌及其有效期。它只在本机上监听。</translation>
    </message>
    <message>
        <source>What the API would answer to this token, now.</source>
        <translation>API 此刻对该令牌的应答。</translation>
    </message>
    <message>
        <source>Every request with its status and the reason of a refusal. Tokens and passwords are not in it.</source>
        <translation>每个请求及其状态和拒绝理由。其中不含令牌和密码。</translation>
    </message>
    <message>
        <source>Tokens that count down to their end, on one timeline.</source>
        <translation>在同一时间线上倒计时至结束的令牌。</translation>
    </message>
    <message>
        <source>The verdict of the selected token.</source>
        <translation>所选令牌的判定。</translation>
    </message>
    <message>
        <source>How long before its end a token is asked about, and whether the desktop says so too.</source>
        <translation>在令牌结束前多久询问，以及是否同时发送桌面通知。</translation>
    </message>
    <message>
        <source>The route of your API that is asked with every chosen token. Only this host is contacted.</source>
        <translation>你的 API 中用每个所选令牌请求的路由。只会联系此主机。</translation>
    </message>
    <message>
        <source>What came of the run.</source>
        <translation>运行的结果。</translation>
    </message>
    <message>
        <source>Good and bad variants of the token, with the answer that each must get and the one that it got.</source>
        <translation>令牌的正确和错误变体，以及各自应得和实际得到的应答。</translation>
    </message>
    <message>
        <source>All of the selected row: what is wrong with it, which RFC says so, and what came back.</source>
        <translation>所选行的全部信息：有什么问题、出自哪个 RFC，以及返回了什么。</translation>
    </message>
    <message>
        <source>Every token that was seen, each once, the latest on top, with its verdict as of now.</source>
        <translation>见过的每个令牌，各出现一次，最新的在上，附当前的判定。</translation>
    </message>
    <message>
        <source>Whether the history outlives the program: encrypted, and only if you say so.</source>
        <translation>程序结束后是否保留历史记录：加密保存，且仅在你选择时保留。</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::WhoAmICard</name>
    <message>
        <source>Who am I?</source>
        <translation>我是谁？</translation>
    </message>
    <message>
        <source>Token to ask about</source>
        <translation>要查询的令牌</translation>
    </message>
    <message>
        <source>Paste an access token</source>
        <translation>粘贴访问令牌</translation>
    </message>
    <message>
        <source>What GET /profile would answer to whoever brings this token, now</source>
        <translation>持此令牌者此刻请求 GET /profile 将得到的应答</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::keyfile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is over 4 MiB: no key is so large.</source>
        <translation>%1 超过 4 MiB：密钥不会这么大。</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key *.pub *.crt *.cer *.der *.p8 *.p12 *.pfx *.jwk *.jwks *.json id_*)</source>
        <translation>密钥 (*.pem *.key *.pub *.crt *.cer *.der *.p8 *.p12 *.pfx *.jwk *.jwks *.json id_*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::pages</name>
    <message>
        <source>Inspect</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Craft</source>
        <translation>制作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Test kit</source>
        <translation>测试套件</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::whynot</name>
    <message>
        <source>Select a claim.</source>
        <translation>请选择一个声明。</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>没有令牌。</translation>
    </message>
    <message>
        <source>Select a key that this can be done with.</source>
        <translation>请选择支持此操作的密钥。</translation>
    </message>
    <message>
        <source>Select a session that goes on.</source>
        <translation>请选择一个仍在进行的会话。</translation>
    </message>
    <message>
        <source>Select a user.</source>
        <translation>请选择一个用户。</translation>
    </message>
    <message>
        <source>Select a request.</source>
        <translation>请选择一个请求。</translation>
    </message>
    <message>
        <source>There was no request yet.</source>
        <translation>尚无请求。</translation>
    </message>
    <message>
        <source>Select a token.</source>
        <translation>请选择一个令牌。</translation>
    </message>
    <message>
        <source>Select a row.</source>
        <translation>请选择一行。</translation>
    </message>
    <message>
        <source>There is nothing to clear.</source>
        <translation>没有可清空的内容。</translation>
    </message>
    <message>
        <source>The API does not run.</source>
        <translation>API 未运行。</translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation>未选择任何行。</translation>
    </message>
    <message>
        <source>Nothing was edited.</source>
        <translation>未作任何编辑。</translation>
    </message>
    <message>
        <source>Select a user who may log in.</source>
        <translation>请选择一个允许登录的用户。</translation>
    </message>
    <message>
        <source>The text holds no other token.</source>
        <translation>文本中没有其他令牌。</translation>
    </message>
    <message>
        <source>Select a session that was refreshed.</source>
        <translation>请选择一个已刷新过的会话。</translation>
    </message>
    <message>
        <source>Nothing was run yet.</source>
        <translation>尚未运行任何项目。</translation>
    </message>
    <message>
        <source>No key was deleted just now.</source>
        <translation>刚才没有删除密钥。</translation>
    </message>
</context>
</TS>
