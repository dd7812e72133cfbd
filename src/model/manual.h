// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace claimsmith::model {

/// A heading within a page, which links and the contents lead to.
struct ManualSection
{
    QString title;
    QString anchor; ///< "where-keys-live": lower case, letters and digits, hyphens for what is between
};

/// A page of the manual.
struct ManualPage
{
    QString name;  ///< as in Manual::names()
    QString title; ///< its first heading
    QString markdown;
    QList<ManualSection> sections; ///< its second-level headings
};

/// The manual that is compiled in: resources/manual/<language>/<name>.md. A page that a language lacks is there in
/// English.
class Manual
{
public:
    /// `languages` as QLocale::uiLanguages() has them, the best first.
    explicit Manual(const QStringList &languages);

    /// The pages in the order of the contents; those of the window's pages are called as PageEntry::id is.
    [[nodiscard]] static const QStringList &names();
    /// All of them, in that order.
    [[nodiscard]] const QList<ManualPage> &pages() const { return m_pages; }
    /// Null where none has that name.
    [[nodiscard]] const ManualPage *find(const QString &name) const;
    /// Those in which every word of `text` stands, in the order of the contents; all of them for an empty one.
    [[nodiscard]] QStringList search(const QString &text) const;

    /// A link within the manual: "keys.md", "keys.md#where-keys-live", "#where-keys-live". nullopt: it leads elsewhere.
    struct Target
    {
        QString page; ///< empty: the one that has the link
        QString anchor;
    };
    [[nodiscard]] static std::optional<Target> target(const QString &link);
    [[nodiscard]] static QString anchorOf(const QString &heading);

private:
    QList<ManualPage> m_pages;
};

} // namespace claimsmith::model
