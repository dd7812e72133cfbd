// SPDX-License-Identifier: MIT
#include "model/findingsmodel.h"

#include <QCoreApplication>

namespace claimsmith::model {

QString severityText(token::Severity severity)
{
    switch (severity) {
    case token::Severity::Note:
        return QCoreApplication::translate("claimsmith::model", "Note");
    case token::Severity::Warning:
        return QCoreApplication::translate("claimsmith::model", "Warning");
    case token::Severity::Danger:
        return QCoreApplication::translate("claimsmith::model", "Danger");
    }
    Q_UNREACHABLE_RETURN({});
}

QString segmentText(jose::Segment segment)
{
    switch (segment) {
    case jose::Segment::None:
        return {};
    case jose::Segment::Header:
        return QCoreApplication::translate("claimsmith::model", "header");
    case jose::Segment::Payload:
        return QCoreApplication::translate("claimsmith::model", "payload");
    case jose::Segment::Signature:
        return QCoreApplication::translate("claimsmith::model", "signature");
    case jose::Segment::EncryptedKey:
        return QCoreApplication::translate("claimsmith::model", "encrypted key");
    case jose::Segment::Iv:
        return QCoreApplication::translate("claimsmith::model", "initialization vector");
    case jose::Segment::Ciphertext:
        return QCoreApplication::translate("claimsmith::model", "ciphertext");
    case jose::Segment::Tag:
        return QCoreApplication::translate("claimsmith::model", "authentication tag");
    case jose::Segment::Key:
        return QCoreApplication::translate("claimsmith::model", "key");
    }
    Q_UNREACHABLE_RETURN({});
}

namespace {

QString place(const token::Finding &finding)
{
    const QString segment = segmentText(finding.segment);
    if (finding.path.isEmpty())
        return segment;
    const QString path = QString::fromUtf8(finding.path);
    return segment.isEmpty() ? path : QCoreApplication::translate("claimsmith::model", "%1, %2").arg(segment, path);
}

} // namespace

FindingsModel::FindingsModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void FindingsModel::setFindings(const QList<token::Finding> &findings)
{
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const token::Finding &finding = m_findings[index.row()];
    switch (role) {
    case SeverityRole:
        return static_cast<int>(finding.severity);
    case TitleRole:
        return token::title(finding);
    case MessageRole:
    case Qt::ToolTipRole:
        return token::message(finding);
    case PlaceRole:
        return place(finding);
    case ReferenceRole:
        return QString::fromUtf8(finding.reference);
    case CodeRole:
        return QString(token::codeName(finding.id));
    case OffsetRole:
        return qint64{finding.offset};
    case Qt::AccessibleTextRole:
        return tr("%1: %2. %3").arg(severityText(finding.severity), token::title(finding), token::message(finding));
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (static_cast<Column>(index.column())) {
    case Severity:
        return severityText(finding.severity);
    case Title:
        return token::title(finding);
    case Message:
        return token::message(finding);
    case Place:
        return place(finding);
    case Reference:
        return QString::fromUtf8(finding.reference);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Severity:
        return tr("Severity");
    case Title:
        return tr("Finding");
    case Message:
        return tr("Why it matters");
    case Place:
        return tr("Place");
    case Reference:
        return tr("Reference");
    default:
        return {};
    }
}

} // namespace claimsmith::model
