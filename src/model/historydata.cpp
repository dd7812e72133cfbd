// SPDX-License-Identifier: MIT
#include "jose/printable.h"
#include "model/history.h"
#include "model/tokenwords.h"
#include "token/validitytimes.h"

namespace claimsmith::model {

using namespace Qt::StringLiterals;
using token::Axis;

namespace {

/// A member of the claims or the header, in one harmless line; empty where it is no text.
QString memberText(const jose::Json &object, QByteArrayView name)
{
    constexpr qsizetype longest = 120;
    const jose::JsonValue value = object.member(name);
    return jose::printableLine(value.isNumber() ? value.numberText() : value.string(), longest).trimmed();
}

QString algorithmText(const token::Token &token)
{
    const QString algorithm = memberText(token.header(), "alg");
    const QString encryption = memberText(token.header(), "enc");
    return encryption.isEmpty() ? algorithm : algorithm + u", "_s + encryption;
}

} // namespace

token::Verdict History::shownVerdict(int row) const { return verdictAt(verdict(row), m_clock->now()); }

QString History::cellText(int row, int column) const
{
    const SeenToken &seen = at(row);
    switch (column) {
    case Preview:
        return tokenPreview(*seen.token);
    case Subject:
        return tokenOwner(*seen.token);
    case Status:
        return token::axisWords(verdict(row), statusAxis(verdict(row)), *seen.token, keys()).headline;
    case Expiry:
        return expiryWords(shownVerdict(row), *seen.token, keys());
    case Seen:
        return token::relativeText(seen.seen, m_clock->now());
    case Issuer:
        return memberText(seen.token->payload(), "iss");
    case Algorithm:
        return algorithmText(*seen.token);
    case Use:
        return useText(seen.use);
    case Origin:
        return originText(seen.origin);
    default:
        return {};
    }
}

QString History::toolTip(int row, int column) const
{
    const SeenToken &seen = at(row);
    const auto sentences = [&](Axis axis) { return axisSentences(shownVerdict(row), axis, *seen.token, keys()); };
    switch (column) {
    case Status:
        return sentences(statusAxis(verdict(row)));
    case Expiry:
        return sentences(Axis::Time);
    case Seen:
        return tr("%1, last seen %2").arg(originText(seen.origin), token::instantText(seen.seen));
    default:
        break;
    }
    QStringList lines{tr("%1: %2").arg(useText(seen.use), tokenPreview(*seen.token))};
    const std::pair<QString, QString> facts[] = {
        {tr("Subject"), memberText(seen.token->payload(), "sub")},
        {tr("Issuer"), cellText(row, Issuer)},
        {tr("Algorithm"), cellText(row, Algorithm)},
        {tr("Key ID"), memberText(seen.token->header(), "kid")},
    };
    for (const auto &[name, text] : facts) {
        if (!text.isEmpty())
            lines.append(tr("%1: %2").arg(name, text));
    }
    return lines.join(u'\n');
}

QString History::searchText(int row) const
{
    const token::Token &token = *at(row).token;
    QStringList words{memberText(token.payload(), "sub"), memberText(token.payload(), "jti"),
        memberText(token.payload(), "client_id"), memberText(token.header(), "kid"), memberText(token.header(), "typ")};
    for (int column = Subject; column < ColumnCount; ++column)
        words.append(cellText(row, column));
    return words.join(u'\n');
}

int History::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tokens.size());
}

int History::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant History::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::AccessibleTextRole:
        if (column != Preview)
            return cellText(row, column);
        return tr("%1, %2, %3, %4, seen %5")
            .arg(cellText(row, Use), cellText(row, Subject), cellText(row, Status), cellText(row, Expiry),
                cellText(row, Seen));
    case ToneRole:
        if (column == Status)
            return static_cast<int>(token::tone(verdict(row), statusAxis(verdict(row))));
        return column == Expiry ? QVariant(static_cast<int>(token::tone(verdict(row), Axis::Time))) : QVariant();
    case TimesRole:
        return timesAt(verdict(row), m_clock->now());
    case SearchRole:
        return searchText(row);
    case TextRole:
        return at(row).token->text().toByteArray();
    default:
        return {};
    }
}

QVariant History::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Preview:
        return tr("Token");
    case Subject:
        return tr("Subject");
    case Status:
        return tr("Signature and claims");
    case Expiry:
        return tr("Expiry");
    case Seen:
        return tr("Seen");
    case Issuer:
        return tr("Issuer");
    case Algorithm:
        return tr("Algorithm");
    case Use:
        return tr("What it is");
    case Origin:
        return tr("Where from");
    default:
        return {};
    }
}

} // namespace claimsmith::model
