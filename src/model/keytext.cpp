// SPDX-License-Identifier: MIT
#include "model/keytext.h"

#include "jose/base64url.h"

#include <QCoreApplication>
#include <QLocale>

namespace claimsmith::model {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::model::KeyText)
};

/// As many as are read at a glance: "RS256 RS384 … PS512".
QString shortened(const QStringList &names)
{
    constexpr qsizetype most = 4;
    if (names.size() <= most)
        return names.join(u' ');
    return names.first(2).join(u' ') + u" … "_s + names.constLast();
}

/// Why the key is of no use for signatures, or that it is too small by RFC 7518; empty for a good one.
QString warning(const jose::Key &key)
{
    const QList<jose::AlgorithmId> usable = key.usableAlgorithms();
    if (!usable.isEmpty()) {
        const auto small = key.tooSmallFor(usable.constFirst());
        return small ? jose::message(*small) : QString();
    }
    for (const jose::Algorithm &row : jose::algorithms()) {
        const auto misfit = row.keyType == key.type() ? key.misfit(row.id) : std::nullopt;
        if (misfit)
            return jose::message(*misfit);
    }
    return {};
}

QString abilities(const QStringList &signing, const QStringList &verifying, QString (*list)(const QStringList &))
{
    if (verifying.isEmpty() && signing.isEmpty())
        return Words::tr("signs nothing");
    if (signing == verifying)
        return Words::tr("signs and verifies %1").arg(list(verifying));
    if (signing.isEmpty())
        return Words::tr("verifies %1").arg(list(verifying));
    if (verifying.isEmpty())
        return Words::tr("signs %1").arg(list(signing));
    return Words::tr("signs %1, verifies %2").arg(list(signing), list(verifying));
}

} // namespace

QStringList algorithmNames(const jose::Key &key, bool forSigning)
{
    QStringList names;
    if (key.isNull())
        return names;
    const QList<jose::AlgorithmId> usable = key.usableAlgorithms(forSigning);
    for (const jose::AlgorithmId id : usable)
        names.append(jose::algorithm(id).name);
    return names;
}

QString kindText(const jose::Key &key)
{
    const QLatin1StringView curve = jose::curveFacts(key.curve()).name;
    const bool isPrivate = key.isPrivate();
    switch (key.type()) {
    case jose::KeyType::Oct:
        return Words::tr("Shared secret");
    case jose::KeyType::Rsa:
        return isPrivate ? Words::tr("RSA private key") : Words::tr("RSA public key");
    case jose::KeyType::Ec:
        return (isPrivate ? Words::tr("EC %1 private key") : Words::tr("EC %1 public key")).arg(curve);
    case jose::KeyType::Okp:
        return (isPrivate ? Words::tr("%1 private key") : Words::tr("%1 public key")).arg(curve);
    case jose::KeyType::None:
        break;
    }
    return {};
}

QString sizeText(const jose::Key &key) { return key.isNull() ? QString() : Words::tr("%n bits", nullptr, key.bits()); }

QString abilitiesText(const jose::Key &key)
{
    if (key.isNull())
        return {};
    return abilities(algorithmNames(key, true), algorithmNames(key, false), shortened);
}

QString abilitiesSentence(const jose::Key &key)
{
    if (key.isNull())
        return {};
    const auto whole = [](const QStringList &names) { return QLocale().createSeparatedList(names); };
    QString text = abilities(algorithmNames(key, true), algorithmNames(key, false), whole);
    text[0] = text[0].toUpper();
    const QString doubt = warning(key);
    return doubt.isEmpty() ? text : Words::tr("%1. %2").arg(text, doubt);
}

QString thumbprintText(const jose::Key &key)
{
    if (key.isNull() || key.type() == jose::KeyType::Oct)
        return {};
    return QString::fromLatin1(jose::base64url::encode(key.thumbprint()));
}

} // namespace claimsmith::model
