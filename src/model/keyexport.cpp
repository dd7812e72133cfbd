// SPDX-License-Identifier: MIT
#include "model/keyexport.h"

#include "model/userfile.h"

#include <QCoreApplication>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace claimsmith::model {

using namespace Qt::StringLiterals;
using jose::KeyFormat;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::model::KeyExport)
};

QList<jose::Key> withoutNull(QList<jose::Key> keys)
{
    keys.removeIf([](const jose::Key &key) { return key.isNull(); });
    return keys;
}

/// Fit for a file name everywhere: letters, digits, and what stands well between them.
QString fileNameOf(const QString &name)
{
    constexpr qsizetype longest = 60;
    QString safe;
    for (const QChar c : name.trimmed().left(longest)) {
        const bool isGood = c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.' || c == u' ';
        safe += isGood ? c : u'-';
    }
    while (safe.startsWith(u'.') || safe.startsWith(u' ') || safe.startsWith(u'-'))
        safe.removeFirst();
    return safe;
}

} // namespace

QList<ExportForm> exportForms(const QList<jose::Key> &keys)
{
    const QList<jose::Key> present = withoutNull(keys);
    const bool hasPrivate = std::ranges::any_of(present, &jose::Key::isPrivate);
    QList<ExportForm> forms;
    for (const bool withSecret : {false, true}) {
        for (const jose::KeyFormatFacts &facts : jose::keyFormats()) {
            // What PEM is here, PKCS#8 and SPKI say by their own names.
            if (facts.format == KeyFormat::Pem || (withSecret && (!hasPrivate || facts.format == KeyFormat::Spki)))
                continue;
            if (jose::refusal(present, {.format = facts.format, .withSecret = withSecret}))
                continue;
            const QString half = withSecret ? Words::tr("private") : Words::tr("public");
            const bool isPlain = !facts.holdsPrivate && withSecret;
            const QString text = jose::formatText(facts.format);
            forms.append({.format = facts.format,
                .withSecret = withSecret,
                .text = isPlain ? text : Words::tr("%1 · %2", "form and half").arg(text, half),
                .wantsPassphrase = facts.format == KeyFormat::Pkcs8Encrypted});
        }
    }
    return forms;
}

ExportedKeys exportedKeys(const QList<jose::Key> &keys, const ExportForm &form, const jose::SecretBytes &passphrase)
{
    return jose::writeKeys(withoutNull(keys), {form.format, form.withSecret, passphrase})
        .transform_error([](const jose::KeyFormatRefusal &refusal) { return jose::message(refusal); });
}

QFuture<ExportedKeys> exportKeys(
    const QList<jose::Key> &keys, const ExportForm &form, const jose::SecretBytes &passphrase)
{
    const auto promise = std::make_shared<QPromise<ExportedKeys>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, keys, form, passphrase] {
        promise->addResult(exportedKeys(keys, form, passphrase));
        promise->finish();
    });
    return promise->future();
}

QString exportFileName(const QList<jose::Key> &keys, const ExportForm &form, const QString &name)
{
    QString base = keys.size() == 1 ? fileNameOf(name) : QString();
    if (base.isEmpty())
        base = keys.size() == 1 ? u"key"_s : u"keys"_s;
    // Of a key that came from "prod.pem" the file is not to be "prod.pem.pem".
    for (const QLatin1StringView known :
        {"pem"_L1, "json"_L1, "jwk"_L1, "jwks"_L1, "txt"_L1, "der"_L1, "p12"_L1, "pub"_L1}) {
        if (base.endsWith(u'.' + known) && base.size() > known.size() + 1)
            base.chop(known.size() + 1);
    }
    const bool isPair = !keys.isEmpty() && keys.constFirst().type() != jose::KeyType::Oct;
    const QString half = !isPair ? QString() : form.withSecret ? u".private"_s : u".public"_s;
    return base + half + u'.' + jose::keyFormatFacts(form.format).extension;
}

QString exportFileFilter(const ExportForm &form)
{
    const QString extension = jose::keyFormatFacts(form.format).extension;
    return u"%1 (*.%2)"_s.arg(jose::formatText(form.format), extension.section(u'.', -1));
}

std::expected<void, QString> writeExport(const QString &path, const jose::SecretBytes &bytes, const ExportForm &form)
{
    QByteArray contents = bytes.view().toByteArray();
    auto written = writeUserFile(path, contents, form.withSecret ? Readers::Owner : Readers::Everyone);
    jose::wipe(contents);
    return written;
}

} // namespace claimsmith::model
