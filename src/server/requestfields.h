// SPDX-License-Identifier: MIT
#pragma once

#include "jose/crypto/secretbytes.h"

#include <QByteArray>
#include <QList>

#include <expected>
#include <optional>

namespace claimsmith::server {

/// The named values of a body, of JSON or of a form alike: what a route reads. What it held is overwritten when it
/// goes.
class RequestFields
{
public:
    enum class Fault : quint8 {
        NotReadable, ///< no JSON object, or no form
        Twice,       ///< a name stands twice (RFC 6749 §3.2; of JSON one of the two would be passed over)
        TooMany,     ///< over 64
    };
    template<typename T>
    using Read = std::expected<T, Fault>;

    RequestFields() = default;
    ~RequestFields();
    RequestFields(RequestFields &&) noexcept = default;
    RequestFields &operator=(RequestFields &&) noexcept = default;
    Q_DISABLE_COPY(RequestFields)

    /// The members of a JSON object; those that are no strings are kept as the text of their value.
    [[nodiscard]] static Read<RequestFields> fromJson(QByteArrayView text);
    /// application/x-www-form-urlencoded (URL Standard §5), strictly: every escape is two hexadecimal digits, and what
    /// comes out is UTF-8.
    [[nodiscard]] static Read<RequestFields> fromForm(QByteArrayView text);

    [[nodiscard]] bool contains(QByteArrayView name) const { return find(name); }
    /// The text of a field; nullopt where it is missing or no string. An empty one is there.
    [[nodiscard]] std::optional<QByteArray> text(QByteArrayView name) const;
    /// The text of a number or of `true`, `false`, `null`, as written, of JSON alone.
    [[nodiscard]] std::optional<QByteArray> literal(QByteArrayView name) const;
    [[nodiscard]] std::optional<jose::SecretBytes> secret(QByteArrayView name) const;

    struct Field
    {
        QByteArray name;
        QByteArray value;
        bool isText = true;
    };
    [[nodiscard]] const QList<Field> &all() const { return m_fields; }

private:
    [[nodiscard]] const Field *find(QByteArrayView name) const;
    [[nodiscard]] std::optional<Fault> add(Field field);

    QList<Field> m_fields;
};

} // namespace claimsmith::server
