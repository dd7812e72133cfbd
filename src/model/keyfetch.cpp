// SPDX-License-Identifier: MIT
#include "model/keyfetch.h"

#include "jose/printable.h"
#include "model/keyimport.h"
#include "model/networkconsent.h"
#include "model/signaturefacts.h"
#include "net/addressrules.h"

namespace claimsmith::model {

namespace {

/// More than this of an answer is not shown.
constexpr qsizetype longestBody = 256 * 1024;

/// An address without what it may hold of a password.
QString shown(const QUrl &url) { return url.toDisplayString(); }

} // namespace

// --- what was asked and answered
// --------------------------------------------------------------------------------------

void ExchangesModel::show(const QList<net::Exchange> &exchanges)
{
    beginResetModel();
    m_exchanges = exchanges;
    endResetModel();
}

int ExchangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_exchanges.size());
}

int ExchangesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ExchangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const net::Exchange &exchange = m_exchanges.at(index.row());
    if (role == BodyRole)
        return jose::printableText(exchange.body.first(qMin(exchange.body.size(), longestBody)));
    if (role == StatusRole)
        return exchange.status;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Address:
        return shown(exchange.url);
    case Status:
        return exchange.status == 0 ? tr("no answer") : QString::number(exchange.status);
    case MediaType:
        return jose::printableLine(exchange.mediaType);
    case Bytes:
        return bytesText(exchange.body.size());
    case RedirectedTo:
        return exchange.redirectedTo.isValid() ? shown(exchange.redirectedTo) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ExchangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Address:
        return tr("Asked");
    case Status:
        return tr("Status");
    case MediaType:
        return tr("Media type");
    case Bytes:
        return tr("Size");
    case RedirectedTo:
        return tr("Sent on to");
    default:
        return {};
    }
}

// --- fetching -------------------------------------------------------------------------------------------------------

KeyFetch::KeyFetch(KeyImport *import, QObject *parent)
    : KeyFetch(import, net::FetchLimits(), parent)
{}

KeyFetch::KeyFetch(KeyImport *import, const net::FetchLimits &limits, QObject *parent)
    : QObject(parent)
    , m_import(import)
    , m_exchanges(new ExchangesModel(this))
    , m_fetch(limits)
{
    connect(&m_fetch, &net::KeySetFetch::finished, this, &KeyFetch::take);
}

KeyFetch::~KeyFetch() { m_fetch.disconnect(this); }

QString KeyFetch::refusal(const QString &text)
{
    const auto refused = net::addressRefusal(net::addressFromText(text));
    return refused ? net::message(*refused) : QString();
}

QString KeyFetch::askedHost(const QString &text)
{
    const QUrl url = net::addressFromText(text);
    if (net::addressRefusal(url))
        return {};
    return url.toDisplayString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

bool KeyFetch::isAllowed(const QString &address) const
{
    return !m_consent || m_consent->allows(NetworkConsent::Purpose::FetchKeys, net::addressFromText(address));
}

void KeyFetch::start(const QString &address)
{
    if (!isAllowed(address))
        return;
    m_address = net::addressFromText(address);
    m_remarks.clear();
    m_exchanges->show({});
    m_import->clear();
    setState(State::Running, tr("Asking %1 …").arg(shown(m_address)));
    m_fetch.setLoopbackOnly(m_consent && !m_consent->allows(NetworkConsent::Purpose::FetchKeys));
    m_fetch.start(m_address);
}

void KeyFetch::cancel() { m_fetch.cancel(); }

void KeyFetch::take(const net::FetchedKeySet &result)
{
    m_remarks = result.remarks;
    m_exchanges->show(result.exchanges);
    if (!result.keys)
        return setState(State::Failed, net::message(result.keys.error()));
    const QUrl source = result.exchanges.isEmpty() ? m_address : result.exchanges.constLast().url;
    m_import->show(*result.keys, shown(source));
    if (m_import->rowCount() == 0)
        return setState(State::Failed, m_import->words());
    setState(State::Done, tr("%n keys from %1", nullptr, m_import->rowCount()).arg(shown(source)));
}

void KeyFetch::setState(State state, const QString &words)
{
    m_state = state;
    m_words = words;
    emit stateChanged();
}

} // namespace claimsmith::model
