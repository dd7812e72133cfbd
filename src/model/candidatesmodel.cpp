// SPDX-License-Identifier: MIT
#include "model/candidatesmodel.h"

#include "model/inspection.h"
#include "token/validitytimes.h"

namespace claimsmith::model {

using token::Axis;

CandidatesModel::CandidatesModel(Inspection *inspection, QObject *parent)
    : QAbstractListModel(parent)
    , m_inspection(inspection)
    , m_count(static_cast<int>(inspection->tokens().size()))
{
    connect(m_inspection, &Inspection::tokensChanged, this, &CandidatesModel::reset);
    connect(m_inspection, &Inspection::verdictChanged, this, &CandidatesModel::refresh);
    connect(m_inspection, &Inspection::ticked, this, &CandidatesModel::refresh);
}

void CandidatesModel::reset()
{
    beginResetModel();
    m_count = static_cast<int>(m_inspection->tokens().size());
    endResetModel();
}

void CandidatesModel::refresh()
{
    if (m_count > 0)
        emit dataChanged(index(0), index(m_count - 1),
            {ToneRole, VerdictRole, TimesRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole});
}

int CandidatesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_count; }

QString CandidatesModel::verdictWords(const ReadToken &read) const
{
    const auto headline = [&](Axis axis) {
        return token::axisWords(read.verdict, axis, *read.token, m_inspection->keys()).headline;
    };
    if (read.verdict.structure == token::StructureStatus::NotAToken)
        return headline(Axis::Structure);
    QStringList words{headline(Axis::Signature)};
    if (read.verdict.time != token::TimeStatus::NotChecked)
        words << headline(Axis::Time);
    if (read.verdict.claims == token::ClaimsStatus::Violated)
        words << headline(Axis::Claims);
    return words.join(QStringLiteral(" · "));
}

QString CandidatesModel::toolTip(const ReadToken &read) const
{
    const QString words = verdictWords(read);
    if (read.verdict.time == token::TimeStatus::NotChecked)
        return words;
    return words + u'\n' + token::validityText(token::ValidityTimes::of(read.verdict));
}

QVariant CandidatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.row() >= m_inspection->tokens().size())
        return {};
    const ReadToken &read = m_inspection->tokens()[index.row()];
    switch (role) {
    case KindRole:
        return token::kindText(read.token->kind());
    case SourceRole:
        return token::sourceText(read.candidate);
    case ToneRole:
        return static_cast<int>(token::tone(read.verdict));
    case VerdictRole:
        return verdictWords(read);
    case BytesRole:
        return qint64{read.candidate.token.size()};
    case TimesRole:
        return read.verdict.time == token::TimeStatus::NotChecked
                   ? QVariant()
                   : QVariant::fromValue(token::ValidityTimes::of(read.verdict));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return toolTip(read);
    case Qt::DisplayRole:
    case PreviewRole: {
        const QByteArray &text = read.candidate.token;
        constexpr qsizetype head = 18;
        constexpr qsizetype tail = 6;
        if (text.size() <= head + tail)
            return QString::fromUtf8(text).simplified();
        return QString(
            QString::fromUtf8(text.first(head)).simplified() + u'…' + QString::fromUtf8(text.last(tail)).simplified());
    }
    case Qt::AccessibleTextRole:
        return tr("Token %1 of %2, %3: %4")
            .arg(QString::number(index.row() + 1), QString::number(m_count), token::sourceText(read.candidate),
                verdictWords(read));
    default:
        return {};
    }
}

} // namespace claimsmith::model
