// SPDX-License-Identifier: MIT
#pragma once

#include "model/manual.h"

#include <QTextBrowser>

namespace claimsmith::ui {

/// Shows a page of the manual in the window's own type and colours. Follows links within the manual alone: it never
/// opens a file or an address.
class ManualView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ManualView(QWidget *parent = nullptr);

    /// `anchor` may be empty: the top of the page.
    void showPage(const model::ManualPage &page, const QString &anchor);
    void showAnchor(const QString &anchor);
    /// Marks every word of `text`; empty takes the marks away.
    void markWords(const QString &text);
    /// Goes to the next mark below the one that it went to last; false where there is none.
    bool toNextMark();

    /// The keys that a page names, as it writes them: code like `Ctrl+K` or `F4`.
    [[nodiscard]] static QStringList keysIn(const QString &markdown);

signals:
    /// A link of the manual was followed: see Manual::target().
    void linkFollowed(const QString &link);

protected:
    /// Nothing is loaded from anywhere.
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;

private:
    void render();
    void layOutBlocks();
    void layOutTables();
    model::ManualPage m_page;
    QString m_words;
    qsizetype m_mark = -1; ///< the row of extraSelections() that was gone to last
};

} // namespace claimsmith::ui
