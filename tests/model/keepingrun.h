// SPDX-License-Identifier: MIT
#pragma once

#include "model/heldsecrets.h"
#include "model/keykeeping.h"
#include "model/rfctokens.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace claimsmith::testsupport {

inline jose::Key secretKey() { return onlyKey(hs256Jwk); }

inline jose::Key pairOfKeys(const QByteArray &keyId = {})
{
    jose::Key key = jose::Key::generate(jose::AlgorithmId::ES256).value_or(jose::Key());
    key.setKeyId(keyId);
    return key;
}

/// The keys of one run of the program.
struct KeepingRun
{
    model::KeyringModel keyring;
    QAbstractItemModelTester tester{&keyring, QAbstractItemModelTester::FailureReportingMode::QtTest};
    model::KeyKeeping keeping;
    QSignalSpy failures{&keeping, &model::KeyKeeping::failed};
    QSignalSpy keysChanged{&keyring, &model::KeyringModel::keysChanged};

    KeepingRun(const QString &folder, const std::shared_ptr<HeldSecrets> &secrets, bool begins = true)
        : keeping(&keyring, folder)
    {
        keeping.setSecretStore(std::make_unique<HeldSecretStore>(secrets));
        if (begins)
            keeping.begin();
    }
    [[nodiscard]] const model::KeyEntry &row(int row) const { return keyring.entries().at(row); }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const model::KeyEntry &entry : keyring.entries())
            names.append(entry.name);
        return names;
    }
    [[nodiscard]] QString failure() const { return failures.isEmpty() ? QString() : failures.last()[0].toString(); }
};

} // namespace claimsmith::testsupport
