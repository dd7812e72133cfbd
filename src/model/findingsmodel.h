// SPDX-License-Identifier: MIT
#pragma once

#include "token/findings.h"

#include <QAbstractTableModel>

namespace claimsmith::model {

/// What is worth knowing about a token, dangers first.
class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Severity, Title, Message, Place, Reference, ColumnCount };
    enum Role {
        SeverityRole = Qt::UserRole, ///< int of token::Severity
        TitleRole,
        MessageRole,
        PlaceRole,     ///< "payload, /exp"
        ReferenceRole, ///< "RFC 8725 §3.1"
        CodeRole,      ///< "no_expiry"
        OffsetRole,    ///< qint64, bytes in the token's text; −1 where none
    };

    explicit FindingsModel(QObject *parent = nullptr);
    void setFindings(const QList<token::Finding> &findings);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<token::Finding> m_findings;
};

/// "note", "warning", "danger"; translated.
[[nodiscard]] QString severityText(token::Severity severity);
/// "header", "payload", …; translated, empty for none.
[[nodiscard]] QString segmentText(jose::Segment segment);

} // namespace claimsmith::model
