// SPDX-License-Identifier: MIT
#include "model/manual.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace claimsmith::model {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView folder(":/claimsmith/manual/");

/// The languages to try for each page, the best first; English has them all.
QStringList foldersFor(const QStringList &languages)
{
    QStringList folders;
    for (const QString &language : languages)
        folders.append(QString(language).replace(u'-', u'_'));
    folders.append(u"en"_s);
    return folders;
}

QString read(const QString &name, const QStringList &folders)
{
    for (const QString &language : folders) {
        QFile file(folder + language + u'/' + name + ".md"_L1);
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

ManualPage parse(const QString &name, const QString &markdown)
{
    ManualPage page{name, name, markdown, {}};
    for (const QString &line : markdown.split(u'\n')) {
        if (line.startsWith("# "_L1))
            page.title = line.sliced(2).trimmed();
        else if (line.startsWith("## "_L1))
            page.sections.append({line.sliced(3).trimmed(), Manual::anchorOf(line.sliced(3))});
    }
    return page;
}

} // namespace

Manual::Manual(const QStringList &languages)
{
    const QStringList folders = foldersFor(languages);
    for (const QString &name : names())
        m_pages.append(parse(name, read(name, folders)));
}

const QStringList &Manual::names()
{
    static const QStringList all{u"start"_s, u"inspect"_s, u"craft"_s, u"keys"_s, u"sessions"_s, u"watch"_s,
        u"testkit"_s, u"history"_s, u"clock"_s, u"settings"_s, u"commandline"_s, u"safety"_s};
    return all;
}

const ManualPage *Manual::find(const QString &name) const
{
    const auto page = std::ranges::find(m_pages, name, &ManualPage::name);
    return page == m_pages.end() ? nullptr : &*page;
}

QStringList Manual::search(const QString &text) const
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    QStringList found;
    for (const ManualPage &page : m_pages) {
        if (std::ranges::all_of(
                words, [&](const QString &w) { return page.markdown.contains(w, Qt::CaseInsensitive); }))
            found.append(page.name);
    }
    return found;
}

std::optional<Manual::Target> Manual::target(const QString &link)
{
    static const QRegularExpression pattern(uR"(^(?:([a-z]+)\.md)?(?:#(\S+))?$)"_s);
    const QRegularExpressionMatch match = pattern.match(link);
    if (!match.hasMatch() || link.isEmpty())
        return std::nullopt;
    return Target{match.captured(1), match.captured(2)};
}

QString Manual::anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar letter : heading.trimmed().toLower()) {
        if (letter.isLetterOrNumber())
            anchor += letter;
        else if (!anchor.isEmpty() && !anchor.endsWith(u'-'))
            anchor += u'-';
    }
    while (anchor.endsWith(u'-'))
        anchor.chop(1);
    return anchor;
}

} // namespace claimsmith::model
