// SPDX-License-Identifier: MIT
#pragma once

#include "jose/crypto/crypto.h"
#include "model/renewal.h"
#include "model/rfctokens.h"
#include "model/watchlist.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <QTimer>

#include <memory>

namespace claimsmith::testsupport {

/// A list of watched tokens on a clock that stands still, with the HS256 key of RFC 7515 A.1 in the keyring.
class WatchFixture
{
protected:
    static constexpr qint64 start = 1'700'000'000;

    void begin(bool withKey = true)
    {
        end();
        m_clock = std::make_unique<token::Clock>();
        m_clock->freeze(token::fromSeconds(start));
        m_keyring = std::make_unique<model::KeyringModel>();
        if (withKey)
            m_key = m_keyring->add(onlyKey(hs256Jwk), QStringLiteral("rfc"), QStringLiteral("a1"));
        m_list = std::make_unique<model::WatchList>(m_clock.get(), m_keyring.get());
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_list.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void end()
    {
        m_tester.reset();
        m_list.reset();
        m_keyring.reset();
        m_clock.reset();
    }
    /// Of `name`, issued at the start for `seconds`.
    static QByteArray lasting(qint64 seconds, const QByteArray &name = "john")
    {
        return signedToken(R"({"sub":"42","username":")" + name + R"(","iat":)" + QByteArray::number(start)
                           + R"(,"exp":)" + QByteArray::number(start + seconds) + '}');
    }
    model::WatchHandle watch(const QByteArray &token) const
    {
        return m_list->watch({{token}}).value(0, model::WatchHandle::None);
    }
    void moveTo(qint64 seconds) const { m_clock->jumpTo(token::fromSeconds(start + seconds)); }

    [[nodiscard]] QString cell(int row, int column) const { return m_list->index(row, column).data().toString(); }
    /// All rows: "john | Access token | Signature verified | expires in 1 h | key “a1”".
    [[nodiscard]] QStringList rows() const
    {
        QStringList lines;
        for (int row = 0; row < m_list->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model::WatchList::Timeline; ++column)
                cells.append(cell(row, column));
            lines.append(cells.join(QStringLiteral(" | ")));
        }
        return lines;
    }
    [[nodiscard]] token::Tone tone(int row, int column = model::WatchList::Expiry) const
    {
        return static_cast<token::Tone>(m_list->index(row, column).data(model::WatchList::ToneRole).toInt());
    }
    [[nodiscard]] const token::Verdict &verdict(model::WatchHandle handle) const
    {
        return m_list->find(handle)->verdict;
    }
    /// Timers that run because of `object`, those of its children too.
    static int running(const QObject &object)
    {
        const auto timers = object.findChildren<QTimer *>();
        return static_cast<int>(std::ranges::count_if(timers, &QTimer::isActive));
    }

    jose::CryptoSession m_crypto;
    std::unique_ptr<token::Clock> m_clock;
    std::unique_ptr<model::KeyringModel> m_keyring;
    model::KeyHandle m_key = model::KeyHandle::None;
    std::unique_ptr<model::WatchList> m_list;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

} // namespace claimsmith::testsupport
