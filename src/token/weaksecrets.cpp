// SPDX-License-Identifier: MIT
#include "token/weaksecrets.h"

#include "jose/crypto/secretbytes.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

// Outside any namespace, as Q_INIT_RESOURCE must be: a static library's resources are otherwise left out by the linker.
static void initWeakSecrets() { Q_INIT_RESOURCE(weaksecrets); }

namespace claimsmith::token {

namespace {

/// Hexadecimal lines, "hex:…", hold secrets that are no text.
QByteArray secretOf(const QByteArray &line)
{
    return line.startsWith("hex:") ? QByteArray::fromHex(line.sliced(4)) : line;
}

QList<QByteArray> readSecrets()
{
    initWeakSecrets();
    QFile file(u":/claimsmith/weak-secrets.txt"_s);
    QList<QByteArray> secrets;
    if (!file.open(QIODevice::ReadOnly))
        return secrets;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty() && !line.startsWith("# "))
            secrets.append(secretOf(line));
    }
    return secrets;
}

QSet<QByteArray> foldedSecrets()
{
    QSet<QByteArray> folded;
    for (const QByteArray &secret : knownSecrets())
        folded.insert(secret.toLower());
    return folded;
}

bool repeatsPattern(QByteArrayView secret)
{
    for (qsizetype period = 1; period <= secret.size() / 3; ++period) {
        if (secret.sliced(period) == secret.chopped(period))
            return true;
    }
    return false;
}

/// "abcdefgh", "87654321": most steps from a byte to the next are the same, +1 or −1.
bool isSequence(QByteArrayView secret)
{
    qsizetype up = 0;
    qsizetype down = 0;
    for (qsizetype i = 1; i < secret.size(); ++i) {
        const int step = static_cast<quint8>(secret[i]) - static_cast<quint8>(secret[i - 1]);
        up += step == 1;
        down += step == -1;
    }
    return qMax(up, down) * 4 >= secret.size() * 3;
}

} // namespace

const QList<QByteArray> &knownSecrets()
{
    static const QList<QByteArray> secrets = readSecrets();
    return secrets;
}

bool isKnownSecret(QByteArrayView secret)
{
    static const QSet<QByteArray> folded = foldedSecrets();
    while (secret.endsWith('\n') || secret.endsWith('\r'))
        secret.chop(1);
    QByteArray lower = secret.toByteArray().toLower();
    const bool known = folded.contains(lower);
    jose::wipe(lower);
    return known;
}

bool isLowVariety(QByteArrayView secret)
{
    if (secret.size() < 4)
        return true;
    std::array<bool, 256> met{};
    for (const char c : secret)
        met.at(static_cast<quint8>(c)) = true;
    const auto distinct = std::ranges::count(met, true);
    if (distinct <= 8 && secret.size() >= 12)
        return true;
    if (distinct <= 4)
        return true;
    const bool digitsOnly = std::ranges::all_of(secret, [](char c) { return c >= '0' && c <= '9'; });
    return (digitsOnly && secret.size() < 64) || repeatsPattern(secret) || isSequence(secret);
}

} // namespace claimsmith::token
