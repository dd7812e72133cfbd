// SPDX-License-Identifier: MIT
#pragma once

#include "jose/crypto/crypto.h"
#include "model/rfctokens.h"
#include "model/tokenediting.h"

#include <QTest>

#include <memory>

namespace claimsmith::testsupport {

/// A token that is inspected and edited a thousand seconds before the one of RFC 7515 A.1 expires.
class EditingFixture
{
protected:
    void begin()
    {
        using namespace model;
        m_clock = std::make_unique<token::Clock>();
        m_clock->freeze(token::fromSeconds(hs256Expiry - 1000));
        m_keyring = std::make_unique<KeyringModel>();
        m_inspection = std::make_unique<Inspection>(m_clock.get(), m_keyring.get());
        m_editing = std::make_unique<TokenEditing>(m_inspection.get(), m_keyring.get(), m_clock.get());
    }
    void end()
    {
        m_editing.reset();
        m_inspection.reset();
        m_keyring.reset();
        m_clock.reset();
    }
    void paste(const QByteArray &text) const { m_inspection->setText(QString::fromUtf8(text)); }
    void pasteAndEdit(const QByteArray &text) const
    {
        paste(text);
        m_editing->setOn(true);
        QVERIFY(m_editing->isOn());
    }
    void addHs256() const { m_keyring->add(onlyKey(hs256Jwk), QStringLiteral("rfc"), QStringLiteral("rfc")); }
    QByteArray tokenText() const { return m_inspection->token()->text().toByteArray(); }
    token::SignatureStatus signature() const { return m_inspection->verdict().signature; }
    QString notice() const { return m_editing->notice().headline + u' ' + m_editing->notice().sentence; }
    static QByteArray segment(const QByteArray &token, int index) { return token.split('.').value(index); }
    static QByteArray with(QByteArray text, const char *former, const char *now) { return text.replace(former, now); }

    jose::CryptoSession m_crypto;
    std::unique_ptr<token::Clock> m_clock;
    std::unique_ptr<model::KeyringModel> m_keyring;
    std::unique_ptr<model::Inspection> m_inspection;
    std::unique_ptr<model::TokenEditing> m_editing;
};

} // namespace claimsmith::testsupport
