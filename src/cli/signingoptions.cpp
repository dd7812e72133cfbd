// SPDX-License-Identifier: MIT
#include "cli/signingoptions.h"

#include "cli/algorithmnames.h"
#include "cli/assignments.h"
#include "cli/text.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace claimsmith::cli {

using namespace Qt::StringLiterals;

Outcome<QByteArray> SigningChoice::header(const QByteArray &typ) const
{
    const auto made = token::makeHeader(algorithm, keyId, parameters, typ.isEmpty() ? type : typ);
    if (!made)
        return std::unexpected(problemOf(u"--header"_s, made.error()));
    return *made;
}

Outcome<token::TokenSigner> SigningChoice::signer(const QByteArray &typ) const
{
    const auto bytes = header(typ);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (algorithm == jose::AlgorithmId::None)
        return token::TokenSigner::unsecured(*bytes);
    auto made = token::TokenSigner::create(key, algorithm, *bytes);
    if (!made)
        return std::unexpected(Problem{token::message(made.error())});
    return std::move(*made);
}

void SigningOptions::addKeyTo(CLI::App &command)
{
    command
        .add_option("KEY", key,
            Text::utf8(Text::tr("File with the private key or secret key (JWK, JWKS, PEM or DER), or -; or use "
                                "--secret-file and its like")))
        ->type_name("")
        ->allow_extra_args(false);
    keys.addSecretsTo(command);
}

void SigningOptions::addTo(CLI::App &command)
{
    const auto option = [&command](const char *name, auto &value, const char *typeName, const QString &text) {
        command.add_option(name, value, Text::utf8(text))->type_name(typeName)->allow_extra_args(false);
    };
    addKeyTo(command);
    option("--alg", algorithm, "ALG", Text::tr("Algorithm; unless said the key's own, or the first that it fits"));
    option("--kid", keyId, "TEXT", Text::tr("Key ID for the header; the key's own unless said. Chooses from a set"));
    option("--header", header, "NAME=JSON", Text::tr("Header parameter. Repeatable"));
}

void SigningOptions::addTypeTo(CLI::App &command)
{
    command.add_option("--typ", type, Text::utf8(Text::tr("Type for the header; JWT unless said")))->type_name("TEXT");
}

bool SigningOptions::isUnsecured() const { return algorithm == jose::algorithm(jose::AlgorithmId::None).name.data(); }

Outcome<jose::Key> SigningOptions::readKey(Environment &environment) const
{
    KeyOptions named = keys;
    if (!key.empty())
        named.keyFiles = {key};
    auto read = named.read(environment);
    if (!read)
        return std::unexpected(std::move(read.error()));
    if (read->isEmpty())
        return std::unexpected(Problem{Text::tr("A key is missing: name its file, or a secret with --secret-file")});
    if (read->size() == 1)
        return read->front();
    const auto byId = std::ranges::find(*read, QByteArray::fromStdString(keyId), &jose::Key::keyId);
    if (!keyId.empty() && byId != read->end())
        return *byId;
    return std::unexpected(Problem{Text::tr(
        "%n keys are given: name the one to sign with by its --kid", nullptr, static_cast<int>(read->size()))});
}

Outcome<jose::AlgorithmId> SigningOptions::chooseAlgorithm(const jose::Key &chosen) const
{
    if (!algorithm.empty())
        return algorithmByName(algorithm);
    const auto own = token::signingAlgorithm(chosen);
    if (!own)
        return std::unexpected(Problem{jose::message(own.error())});
    return *own;
}

Outcome<void> SigningOptions::chooseHeader(SigningChoice &choice, Environment &environment) const
{
    if (auto added = addAssignments(choice.parameters, header, u"--header"_s, environment); !added)
        return added;
    if (choice.parameters.contains("alg"))
        return std::unexpected(Problem{Text::tr("The algorithm of the header is chosen with --alg")});
    if (choice.parameters.contains("kid") && !keyId.empty())
        return std::unexpected(Problem{Text::tr("The key ID is given twice: by --kid and by --header")});
    if (choice.parameters.contains("typ") && !type.empty())
        return std::unexpected(Problem{Text::tr("The type is given twice: by --typ and by --header")});
    if (!keyId.empty())
        choice.keyId = QByteArray::fromStdString(keyId);
    else if (!choice.parameters.contains("kid"))
        choice.keyId = choice.key.keyId();
    choice.type = type.empty() ? "JWT"_ba : QByteArray::fromStdString(type);
    return {};
}

Outcome<SigningChoice> SigningOptions::choose(Environment &environment) const
{
    SigningChoice choice;
    if (isUnsecured()) {
        if (!key.empty() || keys.hasSecret())
            note(environment, Text::tr("“none” makes a token without a signature: the key is not used"));
        choice.algorithm = jose::AlgorithmId::None;
    } else {
        const auto chosen = readKey(environment);
        if (!chosen)
            return std::unexpected(chosen.error());
        const auto id = chooseAlgorithm(*chosen);
        if (!id)
            return std::unexpected(id.error());
        choice.key = *chosen;
        choice.algorithm = *id;
        if (const auto misfit = chosen->misfit(*id, true))
            return std::unexpected(Problem{jose::message(*misfit)});
        if (const auto small = chosen->tooSmallFor(*id))
            note(environment, jose::message(*small));
    }
    if (const auto chosen = chooseHeader(choice, environment); !chosen)
        return std::unexpected(chosen.error());
    return choice;
}

} // namespace claimsmith::cli
