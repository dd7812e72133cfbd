// SPDX-License-Identifier: MIT
#include "token/templates.h"

#include "jose/json.h"
#include "token/tokenheader.h"
#include "token/wording.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <array>

namespace claimsmith::token {

using namespace Qt::StringLiterals;
using jose::JsonValue;

namespace {

using Code = TemplateError::Code;

constexpr QByteArrayView versionMember = "claimsmith_templates";
constexpr QByteArrayView currentVersion = "1";
constexpr qsizetype maxNameBytes = 500;
constexpr qsizetype maxForms = 2;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::token::Templates)
};

constexpr std::array codeNames{
    "not_json"_L1, "not_templates"_L1, "version_unknown"_L1, "member_missing"_L1, "member_wrong"_L1, "too_large"_L1};
static_assert(codeNames.size() == static_cast<size_t>(Code::TooLarge) + 1);

// Writing

template<typename Item, typename Write>
QByteArray array(const QList<Item> &items, Write write)
{
    QByteArrayList texts;
    for (const Item &item : items)
        texts.append(write(item));
    return '[' + texts.join(',') + ']';
}

QByteArray rowJson(const ClaimRow &row)
{
    jose::JsonObjectWriter json;
    json.addString("name", row.name.toUtf8());
    json.addString("type", claimTypeName(row.type));
    if (row.type == ClaimType::List)
        json.add("items", array(row.items, [](const QString &item) { return jose::jsonQuoted(item.toUtf8()); }));
    else if (row.type != ClaimType::Null)
        json.addString("value", row.value.toUtf8());
    if (!row.enabled)
        json.addBool("enabled", false);
    return json.bytes();
}

QByteArray formJson(const TokenForm &form)
{
    jose::JsonObjectWriter json;
    json.add("header", array(form.header, rowJson));
    json.add("claims", array(form.claims, rowJson));
    return json.bytes();
}

QByteArray templateJson(const Template &one)
{
    jose::JsonObjectWriter json;
    json.addString("id", one.id.toUtf8());
    json.addString("name", one.name.toUtf8());
    json.addString("description", one.description.toUtf8());
    json.add("forms", array(one.forms, formJson));
    return json.bytes();
}

// Reading

/// A value and where it stands.
struct Place
{
    JsonValue value;
    QByteArray path;

    [[nodiscard]] Place member(QByteArrayView name) const
    {
        return {value.member(name), path + '/' + name.toByteArray()};
    }
};

/// Reads a file of templates; the first thing that is wrong stops it.
class Reader
{
public:
    [[nodiscard]] const std::optional<TemplateError> &error() const { return m_error; }

    QList<Template> templates(const Place &root)
    {
        return list<Template>(root.member("templates"), 1, maxTemplates, [this](const Place &place) {
            Template one;
            one.id = string(place.member("id"), maxNameBytes);
            one.name = string(place.member("name"), maxNameBytes);
            if (!place.member("description").value.isUndefined())
                one.description = string(place.member("description"), maxTemplateBytes);
            one.forms = list<TokenForm>(
                place.member("forms"), 1, maxForms, [this](const Place &formPlace) { return form(formPlace); });
            if (one.id.isEmpty())
                fail(Code::MemberWrong, place.member("id"), "a text that is not empty");
            return one;
        });
    }

private:
    void fail(Code code, const Place &place, const QByteArray &wanted)
    {
        if (m_error)
            return;
        const bool missing = code == Code::MemberWrong && place.value.isUndefined();
        m_error = TemplateError{.code = missing ? Code::MemberMissing : code,
            .path = place.path,
            .found = missing ? QByteArray() : typeName(place.value),
            .wanted = wanted};
    }

    /// QString::fromUtf8() would take a byte order mark off the front.
    QString string(const Place &place, qsizetype longest)
    {
        if (!place.value.isString())
            fail(Code::MemberWrong, place, "a text");
        else if (place.value.string().size() > longest)
            fail(Code::TooLarge, place, QByteArray::number(longest));
        if (m_error)
            return {};
        QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
        return decoder(place.value.string());
    }

    template<typename Item, typename Read>
    QList<Item> list(const Place &place, qsizetype least, qsizetype most, Read read)
    {
        QList<Item> items;
        if (!place.value.isArray() || place.value.size() < least)
            fail(Code::MemberWrong, place, least > 0 ? "an array that is not empty" : "an array");
        else if (place.value.size() > most)
            fail(Code::TooLarge, place, QByteArray::number(most));
        if (m_error)
            return items;
        place.value.forEachElement([&](JsonValue element) {
            if (!m_error)
                items.append(read(Place{element, place.path + '/' + QByteArray::number(items.size())}));
        });
        return items;
    }

    TokenForm form(const Place &place)
    {
        const auto rows = [this](const Place &list_) {
            return list<ClaimRow>(list_, 0, maxTemplateRows, [this](const Place &one) { return row(one); });
        };
        return {rows(place.member("header")), rows(place.member("claims"))};
    }

    ClaimRow row(const Place &place)
    {
        ClaimRow row;
        row.name = string(place.member("name"), maxTemplateBytes);
        const QString type = string(place.member("type"), maxNameBytes);
        const std::optional<ClaimType> known = findClaimType(type.toUtf8());
        if (!known)
            fail(Code::MemberWrong, place.member("type"), typeNames());
        row.type = known.value_or(ClaimType::Text);
        if (row.type == ClaimType::List)
            row.items = list<QString>(place.member("items"), 0, maxTemplateRows,
                [this](const Place &item) { return string(item, maxTemplateBytes); });
        else if (row.type != ClaimType::Null)
            row.value = string(place.member("value"), maxTemplateBytes);
        const Place enabled = place.member("enabled");
        if (!enabled.value.isUndefined() && enabled.value.type() != JsonValue::Type::Bool)
            fail(Code::MemberWrong, enabled, "true or false");
        row.enabled = enabled.value.isUndefined() || enabled.value.toBool();
        return row;
    }

    static QByteArray typeNames()
    {
        QByteArrayList names;
        for (const ClaimType type : claimTypes())
            names.append(QByteArray(claimTypeName(type)));
        return names.join(", ");
    }

    std::optional<TemplateError> m_error;
};

/// Why a document is no file of templates of this version.
std::optional<TemplateError> checkVersion(JsonValue root)
{
    if (!root.isObject())
        return TemplateError{.code = Code::NotTemplates, .found = typeName(root)};
    const JsonValue version = root.member(versionMember);
    if (version.isUndefined()) {
        // What people have at hand and may mistake for it.
        const QByteArray found = root.contains("kty") || root.contains("keys") ? "key"
                                 : root.contains("alg")                        ? "header"
                                                                               : "";
        return TemplateError{.code = Code::NotTemplates, .found = found};
    }
    if (version.numberText() != currentVersion)
        return TemplateError{.code = Code::VersionUnknown, .found = version.source().toByteArray().left(20)};
    return std::nullopt;
}

} // namespace

QByteArray templatesToJson(const QList<Template> &templates)
{
    jose::JsonObjectWriter json;
    json.add(versionMember, currentVersion);
    json.add("templates", array(templates, templateJson));
    const auto document = jose::Json::parse(json.bytes());
    Q_ASSERT(document);
    return document->pretty() + '\n';
}

std::expected<QList<Template>, TemplateError> templatesFromJson(QByteArrayView json)
{
    if (json.size() > maxTemplateBytes)
        return std::unexpected(TemplateError{.code = Code::TooLarge, .wanted = QByteArray::number(maxTemplateBytes)});
    const auto document = jose::Json::parse(json);
    if (!document)
        return std::unexpected(TemplateError{.code = Code::NotJson, .error = document.error()});
    if (auto error = checkVersion(document->root()))
        return std::unexpected(std::move(*error));
    Reader reader;
    QList<Template> templates = reader.templates({document->root(), {}});
    if (reader.error())
        return std::unexpected(*reader.error());
    return templates;
}

QLatin1StringView codeName(TemplateError::Code code) { return codeNames[static_cast<size_t>(code)]; }

QString message(const TemplateError &error)
{
    const QString path = QString::fromUtf8(error.path);
    const QString wanted = QString::fromUtf8(error.wanted);
    switch (error.code) {
    case Code::NotJson:
        return error.error ? jose::message(*error.error) : QString();
    case Code::NotTemplates:
        if (error.found == "key")
            return Words::tr("This is a key, not a file of templates: keys are imported on the Keys page");
        if (error.found == "header")
            return Words::tr("This is the header of a token, not a file of templates");
        return Words::tr("This is not a file of Claimsmith templates: “claimsmith_templates” is missing");
    case Code::VersionUnknown:
        return Words::tr("The file is of version %1; this program reads version 1").arg(quoted(error.found));
    case Code::MemberMissing:
        return Words::tr("%1 is missing: it must be %2").arg(path, wanted);
    case Code::MemberWrong:
        return Words::tr("%1 must be %2").arg(path, wanted);
    case Code::TooLarge:
        return path.isEmpty() ? Words::tr("The file is too large: templates have %1 bytes at most").arg(wanted)
                              : Words::tr("%1 is too long: %2 at most").arg(path, wanted);
    }
    return {};
}

} // namespace claimsmith::token
