// SPDX-License-Identifier: MIT
#pragma once

#include "jose/error.h"
#include "token/claimform.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <expected>
#include <optional>

namespace claimsmith::token {

/// The rows of one token. A header without a row for `alg` takes it from the key: headerFor().
struct TokenForm
{
    QList<ClaimRow> header;
    QList<ClaimRow> claims;

    bool operator==(const TokenForm &) const = default;
};

/// A form to start from: one token, or an access token and a refresh token. It holds no key and no secret; there is no
/// member for one. Values may have the placeholders of placeholders.h.
struct Template
{
    QString id; ///< "access-token"; of own templates a UUID
    QString name;
    QString description;
    QList<TokenForm> forms; ///< one, or two for a pair

    [[nodiscard]] bool isPair() const { return forms.size() == 2; }
    bool operator==(const Template &) const = default;
};

/// What a person wants the templates of the program to bring; empty: what they bring by themselves.
struct TemplateDefaults
{
    QString lifetime{};     ///< of access and ID tokens: "15m"
    QString issuer{};       ///< `iss`, where it is that of a server, switched on
    QByteArray algorithm{}; ///< where a key could use several: "PS256"

    bool operator==(const TemplateDefaults &) const = default;
};

/// The templates that the program brings: access token, refresh token, pair, OpenID Connect ID token, RFC 9068 access
/// token, client assertion, service account. Names and descriptions translated.
[[nodiscard]] QList<Template> builtInTemplates(const TemplateDefaults &defaults = {});

/// Why a file of templates could not be read.
struct TemplateError
{
    /// Closed; words by message().
    enum class Code : quint8 {
        NotJson,        ///< see `error`
        NotTemplates,   ///< JSON, but not a file of templates; found = what it looks like
        VersionUnknown, ///< found = the version
        MemberMissing,
        MemberWrong, ///< wanted = what belongs there
        TooLarge,    ///< wanted = the limit
    };
    Code code{};
    QByteArray path{}; ///< RFC 6901: which member
    QByteArray found{};
    QByteArray wanted{};
    std::optional<jose::Error> error{};

    bool operator==(const TemplateError &) const = default;
};
[[nodiscard]] QLatin1StringView codeName(TemplateError::Code code);
[[nodiscard]] QString message(const TemplateError &error);

inline constexpr qsizetype maxTemplateBytes = 1024 * 1024;
inline constexpr qsizetype maxTemplates = 500;
inline constexpr qsizetype maxTemplateRows = 1000; ///< of a header or of claims

/// A file of templates: {"claimsmith_templates": 1, "templates": […]}, indented, with a line end. The file names the
/// version of its form first.
[[nodiscard]] QByteArray templatesToJson(const QList<Template> &templates);
/// Members that are not known are passed over: a later program may write more.
[[nodiscard]] std::expected<QList<Template>, TemplateError> templatesFromJson(QByteArrayView json);

} // namespace claimsmith::token
