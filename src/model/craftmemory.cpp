// SPDX-License-Identifier: MIT
#include "model/craftmemory.h"

#include "jose/json.h"
#include "model/userfile.h"

#include <QCoreApplication>
#include <QDir>

namespace claimsmith::model {

using namespace Qt::StringLiterals;
using jose::JsonObjectWriter;
using jose::JsonValue;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::model::CraftMemory)
};

/// Two forms of the largest size, twice: as rows and as their text.
constexpr qsizetype maxBytes = 4 * token::maxTemplateBytes;

QByteArray keptForm(const KeptForm &form)
{
    JsonObjectWriter writer;
    writer.addString("saved_key", form.savedKey.toUtf8());
    writer.addString("header_text", form.header.layout);
    writer.addString("claims_text", form.claims.layout);
    return writer.bytes();
}

QString textOf(JsonValue value) { return QString::fromUtf8(value.string()); }

} // namespace

QByteArray craftToJson(const KeptCraft &craft)
{
    // The rows are a template of two forms, so that one reader and writer of rows will do.
    token::Template rows{.id = u"last"_s, .name = u"last"_s, .description = {}, .forms = {}};
    for (const KeptForm &form : craft.forms)
        rows.forms.append({form.header.rows, form.claims.rows});
    JsonObjectWriter writer;
    writer.addNumber("claimsmith_craft", 1);
    writer.addString("template", craft.templateId.toUtf8());
    writer.addBool("pair", craft.pair);
    writer.addBool("shares_key", craft.sharesKey);
    writer.add("forms", '[' + keptForm(craft.forms[0]) + ',' + keptForm(craft.forms[1]) + ']');
    writer.add("rows", token::templatesToJson({rows}).trimmed());
    return writer.bytes() + '\n';
}

std::optional<KeptCraft> craftFromJson(QByteArrayView json)
{
    const auto document = jose::Json::parse(json);
    if (!document || document->member("claimsmith_craft").numberText() != "1")
        return std::nullopt;
    const auto rows = token::templatesFromJson(document->member("rows").source());
    if (!rows || rows->size() != 1 || !rows->constFirst().isPair())
        return std::nullopt;
    KeptCraft craft{.templateId = textOf(document->member("template")),
        .pair = document->member("pair").toBool(),
        .sharesKey = document->member("shares_key").toBool()};
    size_t which = 0;
    document->member("forms").forEachElement([&](JsonValue form) {
        if (which == craft.forms.size())
            return;
        KeptForm &kept = craft.forms.at(which);
        const token::TokenForm &filled = rows->constFirst().forms.at(static_cast<qsizetype>(which));
        kept.header = {filled.header, form.member("header_text").string().toByteArray()};
        kept.claims = {filled.claims, form.member("claims_text").string().toByteArray()};
        kept.savedKey = textOf(form.member("saved_key"));
        ++which;
    });
    return which == craft.forms.size() ? std::optional(craft) : std::nullopt;
}

std::optional<KeptCraft> CraftMemory::read()
{
    if (m_file.isEmpty())
        return std::nullopt;
    const auto bytes = readUserFile(m_file, maxBytes);
    if (!bytes) {
        m_trouble = bytes.error();
        m_file.clear(); // what could not be read is not to be overwritten
        return std::nullopt;
    }
    if (!*bytes)
        return std::nullopt;
    if (auto craft = craftFromJson(**bytes)) {
        m_written = **bytes;
        return craft;
    }
    const auto moved = setAside(m_file);
    m_trouble = moved ? Words::tr("The last form could not be read. Its file is damaged and was set aside as %1.")
                            .arg(QDir::toNativeSeparators(*moved))
                      : moved.error();
    if (!moved)
        m_file.clear();
    return std::nullopt;
}

void CraftMemory::write(const KeptCraft &craft)
{
    if (m_file.isEmpty())
        return;
    const QByteArray bytes = craftToJson(craft);
    if (bytes == m_written || bytes.size() > maxBytes)
        return;
    if (const auto written = writeUserFile(m_file, bytes))
        m_written = bytes;
    else
        m_trouble = written.error();
}

} // namespace claimsmith::model
