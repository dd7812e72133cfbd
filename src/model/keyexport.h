// SPDX-License-Identifier: MIT
#pragma once

#include "jose/keyformat.h"

#include <QFuture>
#include <QList>
#include <QString>

#include <expected>

namespace claimsmith::model {

/// A form that some keys can be exported in.
struct ExportForm
{
    jose::KeyFormat format{};
    bool withSecret = false;
    QString text;                 ///< "PEM, PKCS#8 · private key"; translated
    bool wantsPassphrase = false; ///< to encrypt with

    bool operator==(const ExportForm &) const = default;
};

/// The forms that can hold all of `keys`, public ones first; none for no key. Keys that are null are left out.
[[nodiscard]] QList<ExportForm> exportForms(const QList<jose::Key> &keys);
/// Keys that were written, or why not, in words for a person.
using ExportedKeys = std::expected<jose::SecretBytes, QString>;
/// The keys in a form. A pass phrase takes a good part of a second: see exportKeys().
[[nodiscard]] ExportedKeys exportedKeys(
    const QList<jose::Key> &keys, const ExportForm &form, const jose::SecretBytes &passphrase = {});
/// The same in a thread of its own. Give then() a context: the answer goes with it, and nothing waits for it.
[[nodiscard]] QFuture<ExportedKeys> exportKeys(
    const QList<jose::Key> &keys, const ExportForm &form, const jose::SecretBytes &passphrase);
/// "prod-2026.public.pem", "keys.jwks.json": from the name of the key, or "keys" for several.
[[nodiscard]] QString exportFileName(const QList<jose::Key> &keys, const ExportForm &form, const QString &name);
/// Filter of a file dialog for the form: "PEM (*.pem)".
[[nodiscard]] QString exportFileFilter(const ExportForm &form);
/// Writes it as a file, whole or not at all; one with secrets is readable by its owner alone from the first moment.
/// What was there is replaced. The words of a refusal are for a person.
[[nodiscard]] std::expected<void, QString> writeExport(
    const QString &path, const jose::SecretBytes &bytes, const ExportForm &form);

} // namespace claimsmith::model
