// SPDX-License-Identifier: MIT
#include "token/snippets.h"

#include "jose/algorithm.h"
#include "jose/json.h"
#include "token/token.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace claimsmith::token {

using namespace Qt::StringLiterals;

namespace {

struct KindFacts
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::token::Snippets)

public:
    SnippetKind kind;
    const char *text;
    QLatin1StringView suffix;

    [[nodiscard]] QString words() const { return tr(text); }
};

constexpr std::array kindFacts{
    KindFacts{SnippetKind::Token, QT_TRANSLATE_NOOP("claimsmith::token::Snippets", "Token"), "jwt"_L1},
    KindFacts{SnippetKind::BearerHeader, QT_TRANSLATE_NOOP("claimsmith::token::Snippets", "Bearer header"), "txt"_L1},
    KindFacts{SnippetKind::OAuthJson, QT_TRANSLATE_NOOP("claimsmith::token::Snippets", "OAuth JSON"), "json"_L1},
    KindFacts{SnippetKind::Curl, QT_TRANSLATE_NOOP("claimsmith::token::Snippets", "curl command"), "sh"_L1},
    KindFacts{SnippetKind::Httpie, QT_TRANSLATE_NOOP("claimsmith::token::Snippets", "HTTPie command"), "sh"_L1},
    KindFacts{SnippetKind::Env, QT_TRANSLATE_NOOP("claimsmith::token::Snippets", ".env lines"), "env"_L1},
    KindFacts{SnippetKind::Python, QT_TRANSLATE_NOOP("claimsmith::token::Snippets", "Python (PyJWT)"), "py"_L1},
    KindFacts{SnippetKind::JavaScript, QT_TRANSLATE_NOOP("claimsmith::token::Snippets", "JavaScript (jose)"), "mjs"_L1},
};
static_assert(kindFacts.size() == static_cast<size_t>(SnippetKind::JavaScript) + 1);

const KindFacts &factsOf(SnippetKind kind) { return *std::ranges::find(kindFacts, kind, &KindFacts::kind); }

/// For a POSIX shell, which is what curl, HTTPie and .env are read by.
QByteArray shellQuoted(QByteArray text)
{
    const bool plain = !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || QByteArrayView("_-./:=@%+,").contains(c);
    });
    return plain ? text : '\'' + text.replace('\'', R"('\'')") + '\'';
}

/// A header or a variable is one line: line breaks in a token are the white space of a JSON serialization.
QByteArray oneLine(QByteArray token)
{
    token.removeIf([](char c) { return c == '\n' || c == '\r'; });
    return token;
}

/// Of `-H` and of HTTPie's items, where a backslash escapes.
QByteArray bearer(const QByteArray &token) { return "Authorization: Bearer " + oneLine(token); }

QByteArray httpieItem(const QByteArray &token)
{
    return "Authorization:Bearer " + oneLine(token).replace('\\', R"(\\)");
}

QByteArray envLines(const TokenPair &tokens)
{
    QByteArray lines = "ACCESS_TOKEN=" + shellQuoted(oneLine(tokens.accessToken)) + '\n';
    if (!tokens.refreshToken.isEmpty())
        lines += "REFRESH_TOKEN=" + shellQuoted(oneLine(tokens.refreshToken)) + '\n';
    return lines;
}

QByteArray indented(const QByteArray &json)
{
    const auto document = jose::Json::parse(json);
    return document ? document->pretty() + '\n' : json;
}

/// What a program has to expect of a token. A JSON string is a literal of Python and JavaScript too, as jsonQuoted()
/// writes it: no escape of theirs differs.
struct Expected
{
    QByteArray token;
    QByteArray algorithm; ///< empty: none can be read
    QByteArray audience;  ///< JSON; empty: none
    QByteArray issuer;    ///< JSON; empty: none
    bool unsecured = false;

    explicit Expected(const QByteArray &text)
        : token(jose::jsonQuoted(text))
    {
        const Token decoded = Token::decode(text);
        algorithm = decoded.header().member("alg").string().toByteArray();
        unsecured = algorithm.compare("none", Qt::CaseInsensitive) == 0;
        if (const jose::JsonValue value = decoded.payload().member("iss"); value.isString())
            issuer = jose::jsonQuoted(value.string());
        readAudience(decoded.payload().member("aud"));
    }

    /// RFC 9864's names, which PyJWT knows as EdDSA.
    [[nodiscard]] bool isRenamedEdDsa() const
    {
        const jose::Algorithm *row = jose::findAlgorithm(algorithm);
        return row && row->family == jose::Family::EdDsa && row->id != jose::AlgorithmId::EdDSA;
    }

private:
    void readAudience(jose::JsonValue value)
    {
        QByteArrayList texts;
        bool good = value.isArray();
        value.forEachElement([&](jose::JsonValue element) {
            good = good && element.isString();
            texts.append(jose::jsonQuoted(element.string()));
        });
        if (value.isString())
            audience = jose::jsonQuoted(value.string());
        else if (good && !texts.isEmpty())
            audience = '[' + texts.join(", ") + ']';
    }
};

QList<Expected> expectations(const TokenPair &tokens)
{
    QList<Expected> list{Expected(tokens.accessToken)};
    if (!tokens.refreshToken.isEmpty())
        list.append(Expected(tokens.refreshToken));
    return list;
}

bool anySigned(const QList<Expected> &tokens)
{
    return std::ranges::any_of(tokens, [](const Expected &token) { return !token.unsecured; });
}

QByteArray pythonCall(const Expected &token)
{
    if (token.unsecured)
        return "print(jwt.decode(" + token.token + ", options={\"verify_signature\": False}))\n";
    QByteArray call = "print(verify(" + token.token + ", " + jose::jsonQuoted(token.algorithm);
    if (!token.audience.isEmpty())
        call += ", audience=" + token.audience;
    if (!token.issuer.isEmpty())
        call += ", issuer=" + token.issuer;
    return call + "))\n";
}

QByteArray python(const QList<Expected> &tokens, const SnippetOptions &options)
{
    QByteArray text = "import jwt  # pip install \"pyjwt[crypto]\"\n";
    QByteArrayList renamed;
    for (const Expected &token : tokens) {
        if (token.isRenamedEdDsa() && !renamed.contains(token.algorithm))
            renamed.append(token.algorithm);
    }
    for (const QByteArray &name : renamed)
        text += "\nif \"" + name
                + "\" not in jwt.algorithms.get_default_algorithms():  # PyJWT has it as EdDSA\n"
                  "    jwt.register_algorithm(\""
                + name + "\", jwt.algorithms.OKPAlgorithm())\n";
    if (anySigned(tokens)) {
        const QByteArray keyAlgorithm =
            renamed.isEmpty() ? "algorithm" : "\"EdDSA\" if algorithm.startswith(\"Ed\") else algorithm";
        text += "\n\ndef verify(token, algorithm, **expected):\n"
                "    # The public key as a JWK, or the secret one of HS256, HS384 and HS512.\n"
                "    with open("
                + jose::jsonQuoted(options.keyFile)
                + ", encoding=\"utf-8\") as file:\n"
                  "        key = jwt.PyJWK.from_json(file.read(), algorithm="
                + keyAlgorithm
                + ").key\n"
                  "    return jwt.decode(token, key, algorithms=[algorithm], **expected)\n\n";
    }
    text += '\n';
    for (const Expected &token : tokens)
        text += pythonCall(token);
    return text;
}

QByteArray javaScriptCall(const Expected &token)
{
    if (token.unsecured)
        return "console.log(UnsecuredJWT.decode(" + token.token + ").payload);\n";
    QByteArrayList expected;
    if (!token.audience.isEmpty())
        expected.append("audience: " + token.audience);
    if (!token.issuer.isEmpty())
        expected.append("issuer: " + token.issuer);
    const QByteArray options = expected.isEmpty() ? "{}"_ba : "{ " + expected.join(", ") + " }";
    return "console.log(await verify(" + token.token + ", " + jose::jsonQuoted(token.algorithm) + ", " + options
           + "));\n";
}

QByteArray javaScript(const QList<Expected> &tokens, const SnippetOptions &options)
{
    const bool isAnySigned = anySigned(tokens);
    const bool isAnyUnsecured = std::ranges::any_of(tokens, &Expected::unsecured);
    QByteArrayList imports;
    if (isAnyUnsecured)
        imports.append("UnsecuredJWT");
    if (isAnySigned)
        imports.append({"importJWK", "jwtVerify"});
    QByteArray text = isAnySigned ? "import { readFileSync } from 'node:fs';\n"_ba : QByteArray();
    text += "import { " + imports.join(", ") + " } from 'jose'; // npm install jose\n\n";
    if (isAnySigned)
        text += "async function verify(token, algorithm, expected) {\n"
                "    // The public key as a JWK, or the secret one of HS256, HS384 and HS512.\n"
                "    const jwk = JSON.parse(readFileSync("
                + jose::jsonQuoted(options.keyFile)
                + ", 'utf8'));\n"
                  "    const key = await importJWK(jwk, algorithm);\n"
                  "    const { payload } = await jwtVerify(token, key, { algorithms: [algorithm], ...expected });\n"
                  "    return payload;\n"
                  "}\n\n";
    for (const Expected &token : tokens)
        text += javaScriptCall(token);
    return text;
}

} // namespace

QList<SnippetKind> snippetKinds()
{
    QList<SnippetKind> kinds;
    for (const KindFacts &facts : kindFacts)
        kinds.append(facts.kind);
    return kinds;
}

QString snippetName(SnippetKind kind) { return factsOf(kind).words(); }

QString snippetSuffix(SnippetKind kind) { return factsOf(kind).suffix; }

QByteArray snippet(SnippetKind kind, const TokenPair &tokens, const SnippetOptions &options)
{
    switch (kind) {
    case SnippetKind::Token:
        break;
    case SnippetKind::BearerHeader:
        return bearer(tokens.accessToken);
    case SnippetKind::OAuthJson:
        return indented(tokens.toJson());
    case SnippetKind::Curl:
        return "curl --header " + shellQuoted(bearer(tokens.accessToken)) + ' ' + shellQuoted(options.url) + '\n';
    case SnippetKind::Httpie:
        return "http GET " + shellQuoted(options.url) + ' ' + shellQuoted(httpieItem(tokens.accessToken)) + '\n';
    case SnippetKind::Env:
        return envLines(tokens);
    case SnippetKind::Python:
        return python(expectations(tokens), options);
    case SnippetKind::JavaScript:
        return javaScript(expectations(tokens), options);
    }
    return tokens.accessToken;
}

} // namespace claimsmith::token
