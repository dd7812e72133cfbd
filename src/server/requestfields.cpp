// SPDX-License-Identifier: MIT
#include "server/requestfields.h"

#include "jose/json.h"

#include <algorithm>

namespace claimsmith::server {

namespace {

constexpr qsizetype mostFields = 64;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::optional<QByteArray> decoded(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '+') {
            bytes += ' ';
        } else if (c != '%') {
            bytes += c;
        } else {
            const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            bytes += static_cast<char>(high * 16 + low);
            i += 2;
        }
    }
    return bytes.isValidUtf8() ? std::optional(bytes) : std::nullopt;
}

} // namespace

RequestFields::~RequestFields()
{
    for (Field &field : m_fields)
        jose::wipe(field.value);
}

RequestFields::Read<RequestFields> RequestFields::fromJson(QByteArrayView text)
{
    const auto json = jose::Json::parse(text);
    if (!json || !json->root().isObject())
        return std::unexpected(Fault::NotReadable);
    RequestFields fields;
    std::optional<Fault> fault;
    json->root().forEachMember([&](QByteArrayView name, jose::JsonValue value) {
        const bool isText = value.isString();
        if (!fault)
            fault = fields.add({name.toByteArray(), (isText ? value.string() : value.source()).toByteArray(), isText});
    });
    if (fault)
        return std::unexpected(*fault);
    return fields;
}

RequestFields::Read<RequestFields> RequestFields::fromForm(QByteArrayView text)
{
    RequestFields fields;
    while (!text.isEmpty()) {
        const qsizetype end =
            std::min(text.size(), static_cast<qsizetype>(std::ranges::find(text, '&') - text.begin()));
        const QByteArrayView pair = text.first(end);
        text = text.sliced(std::min(end + 1, text.size()));
        if (pair.isEmpty())
            continue;
        const qsizetype equals = std::ranges::find(pair, '=') - pair.begin();
        auto name = decoded(pair.first(equals));
        auto value = decoded(pair.sliced(std::min(equals + 1, pair.size())));
        if (!name || !value)
            return std::unexpected(Fault::NotReadable);
        if (const auto fault = fields.add({*std::move(name), *std::move(value)}))
            return std::unexpected(*fault);
    }
    return fields;
}

std::optional<QByteArray> RequestFields::text(QByteArrayView name) const
{
    const Field *field = find(name);
    return field && field->isText ? std::optional(field->value) : std::nullopt;
}

std::optional<QByteArray> RequestFields::literal(QByteArrayView name) const
{
    const Field *field = find(name);
    return field && !field->isText ? std::optional(field->value) : std::nullopt;
}

std::optional<jose::SecretBytes> RequestFields::secret(QByteArrayView name) const
{
    const Field *field = find(name);
    return field && field->isText ? std::optional(jose::SecretBytes(field->value)) : std::nullopt;
}

const RequestFields::Field *RequestFields::find(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(m_fields, [name](const Field &field) { return field.name == name; });
    return found == m_fields.end() ? nullptr : &*found;
}

std::optional<RequestFields::Fault> RequestFields::add(Field field)
{
    if (find(field.name))
        return Fault::Twice;
    if (m_fields.size() == mostFields)
        return Fault::TooMany;
    m_fields.append(std::move(field));
    return std::nullopt;
}

} // namespace claimsmith::server
