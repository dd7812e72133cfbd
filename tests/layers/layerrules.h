// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace claimsmith::layers {

/// A line that crosses a layer.
struct Violation
{
    QString path; ///< from the project's root
    int line = 0;
    QString text;

    [[nodiscard]] QString toString() const { return path + u':' + QString::number(line) + QStringLiteral(": ") + text; }
};

/// Who may include whom and use what, as the README says where the code is laid out.
class LayerRules
{
public:
    /// `widgetHeaders`: the names that only QtWidgets has. `uiFolders`: the folders of ui/, whose headers are included
    /// without "ui/".
    LayerRules(QSet<QByteArray> widgetHeaders, QSet<QByteArray> uiFolders);

    /// What the source at `path` (from the project's root, under src/ or ui/) does against the rules.
    [[nodiscard]] QList<Violation> check(const QString &path, const QByteArray &source) const;

private:
    [[nodiscard]] QString faultOfInclude(const QString &path, const QByteArray &include) const;
    [[nodiscard]] QByteArray layerOfInclude(const QByteArray &include) const;
    [[nodiscard]] bool isWidgetHeader(const QByteArray &include) const;

    QSet<QByteArray> m_widgetHeaders;
    QSet<QByteArray> m_uiFolders;
};

} // namespace claimsmith::layers
