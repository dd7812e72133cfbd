// SPDX-License-Identifier: MIT
#pragma once

#include "server/sessionservice.h"
#include "store/userstore.h"

#include "jose/base64url.h"

#include <memory>

/// A service with the sample users, for a test.
namespace claimsmith::testsupport {

/// 256 bits that every program of a test knows.
[[nodiscard]] inline jose::Key sharedSecret(const QByteArray &text = "a secret of the tests, 32 bytes..")
{
    auto key = jose::Key::fromSecret(text, jose::SecretEncoding::Utf8);
    if (!key)
        qFatal("no key: %s", qPrintable(jose::message(key.error())));
    return *key;
}

[[nodiscard]] inline server::SessionSettings basicSettings()
{
    return {.current = {sharedSecret(), jose::AlgorithmId::HS256}, .issuer = "http://127.0.0.1", .audience = {"api"}};
}

[[nodiscard]] inline server::SharedSettings shared(server::SessionSettings settings)
{
    return std::make_shared<const server::SessionSettings>(std::move(settings));
}

/// Ends the test's process where the service cannot be had.
[[nodiscard]] inline server::SessionService openService(
    const QString &path, const server::SessionSettings &settings = basicSettings())
{
    auto service = server::SessionService::open(path, shared(settings));
    if (!service)
        qFatal("no service: %s", qPrintable(service.error().reason));
    if (const auto done = store::UserStore(&service->database()).addSamplesOnce(); !done)
        qFatal("no users: %s", qPrintable(store::message(done.error())));
    return *std::move(service);
}

/// The claims of a token, as text.
[[nodiscard]] inline QByteArray payloadOf(const QByteArray &token)
{
    return jose::base64url::decode(token.split('.').value(1)).bytes;
}
[[nodiscard]] inline QByteArray headerOf(const QByteArray &token)
{
    return jose::base64url::decode(token.split('.').value(0)).bytes;
}

} // namespace claimsmith::testsupport
