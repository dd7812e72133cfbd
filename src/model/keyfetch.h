// SPDX-License-Identifier: MIT
#pragma once

#include "net/keysetfetch.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace claimsmith::model {

class KeyImport;
class NetworkConsent;

/// What was asked and answered in a fetch, a row each.
class ExchangesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Address, Status, MediaType, Bytes, RedirectedTo, ColumnCount };
    enum Role {
        BodyRole = Qt::UserRole, ///< QString: what was answered, as it can be shown; at most 256 KiB of it
        StatusRole,              ///< int: 0 where no answer came
    };
    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<net::Exchange> &exchanges);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<net::Exchange> m_exchanges;
};

/// Fetches the keys of a server for the page: a JWKS, a discovery document or an issuer, only when start() is called.
/// What came is shown by an import, to be chosen from. GUI thread.
class KeyFetch : public QObject
{
    Q_OBJECT
public:
    enum class State : quint8 { Idle, Running, Done, Failed };

    /// `import` gets what is fetched; it lives longer.
    explicit KeyFetch(KeyImport *import, QObject *parent = nullptr);
    KeyFetch(KeyImport *import, const net::FetchLimits &limits, QObject *parent = nullptr);
    ~KeyFetch() override;

    /// Why `text` is no address that is fetched, in words; empty where start() would ask it.
    [[nodiscard]] static QString refusal(const QString &text);
    /// Whom start() would ask, for a person who is to know beforehand: "https://login.example"; empty where refused.
    [[nodiscard]] static QString askedHost(const QString &text);

    /// Without one every address is asked that start() is called with: the consent is the caller's. It lives longer.
    void setConsent(const NetworkConsent *consent) { m_consent = consent; }
    /// Whether start() would ask `address`, as far as the consent goes.
    [[nodiscard]] bool isAllowed(const QString &address) const;

    /// Asks, unless the consent forbids it. What ran before is dropped. The import is empty until the answer is there.
    void start(const QString &address);
    void cancel();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isRunning() const { return m_state == State::Running; }
    /// "Asking https://…", "3 keys from https://…", or what went wrong and the cure.
    [[nodiscard]] QString words() const { return m_words; }
    /// What is odd about the answer, a sentence each: another issuer, private keys.
    [[nodiscard]] const QStringList &remarks() const { return m_remarks; }
    [[nodiscard]] ExchangesModel *exchanges() const { return m_exchanges; }
    [[nodiscard]] KeyImport *import() const { return m_import; }

signals:
    void stateChanged();

private:
    void take(const net::FetchedKeySet &result);
    void setState(State state, const QString &words);
    KeyImport *m_import;
    const NetworkConsent *m_consent = nullptr;
    ExchangesModel *m_exchanges;
    net::KeySetFetch m_fetch;
    QUrl m_address;
    State m_state = State::Idle;
    QString m_words;
    QStringList m_remarks;
};

} // namespace claimsmith::model
