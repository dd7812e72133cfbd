// SPDX-License-Identifier: MIT
#include "model/sessionoptions.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace claimsmith::model {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::model::SessionOptions)
};

constexpr QLatin1StringView gracePolicy("grace");

/// Seconds of a member, held to `least` … `most`.
token::Duration seconds(const QJsonValue &value, token::Duration usual, token::Duration least, token::Duration most)
{
    if (!value.isDouble())
        return usual;
    // Held to them while it is seconds: as milliseconds it may be more than there is.
    using std::chrono::duration_cast;
    using Seconds = std::chrono::seconds;
    return std::clamp(Seconds(value.toInteger()), duration_cast<Seconds>(least), duration_cast<Seconds>(most));
}

qint64 inSeconds(token::Duration duration)
{
    return std::chrono::duration_cast<std::chrono::seconds>(duration).count();
}

} // namespace

QList<PolicyChoice> policyChoices()
{
    QList<PolicyChoice> choices{
        {u"detect"_s, Words::tr("rotate, detect reuse"),
            Words::tr("Each refresh token is good once; one that comes again ends its family."),
            token::reuseDetection(), {}},
        {u"rotate"_s, Words::tr("rotate"),
            Words::tr("Each refresh token is good once; one that comes again is refused, and nothing else happens."),
            token::rotation(), {}},
        {gracePolicy, Words::tr("rotate, with a grace period"),
            Words::tr("The previous refresh token is still exchanged for a while, so that two requests at once both go "
                      "well; later, reuse ends the family."),
            token::gracePeriod(std::chrono::seconds(10)), {}},
        {u"none"_s, Words::tr("no rotation"), Words::tr("A refresh token is good until it expires."),
            token::noRotation(), {}},
    };
    for (const token::SessionPreset &preset : token::sessionPresets())
        choices.append({QString(preset.id), Words::tr("as %1").arg(preset.name), preset.description, preset.rotation,
            {preset.accessLifetime, preset.refreshLifetime}, true});
    return choices;
}

token::RotationPolicy SessionOptions::rotation() const
{
    if (policy == gracePolicy)
        return token::gracePeriod(grace);
    const QList<PolicyChoice> choices = policyChoices();
    const auto found = std::ranges::find(choices, policy, &PolicyChoice::id);
    return found == choices.end() ? token::reuseDetection() : found->rotation;
}

SessionOptions SessionOptions::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    SessionOptions options;
    const QString policy = object["policy"_L1].toString();
    if (std::ranges::contains(policyChoices(), policy, &PolicyChoice::id))
        options.policy = policy;
    options.grace = seconds(object["grace"_L1], options.grace, std::chrono::seconds(0), std::chrono::hours(24));
    options.lifetimes.access =
        seconds(object["access"_L1], options.lifetimes.access, shortestLifetime, longestLifetime);
    options.lifetimes.refresh =
        seconds(object["refresh"_L1], options.lifetimes.refresh, shortestLifetime, longestLifetime);
    options.port = std::clamp(object["port"_L1].toInt(options.port), 0, 65'535);
    options.https = object["https"_L1].toBool();
    options.testClock = object["test_clock"_L1].toBool();
    options.plainJwt = object["plain_jwt"_L1].toBool();
    for (const QJsonValue &origin : object["origins"_L1].toArray())
        options.origins.append(origin.toString());
    return options;
}

QByteArray SessionOptions::toJson() const
{
    return QJsonDocument(QJsonObject{{"policy"_L1, policy}, {"grace"_L1, inSeconds(grace)},
                             {"access"_L1, inSeconds(lifetimes.access)}, {"refresh"_L1, inSeconds(lifetimes.refresh)},
                             {"port"_L1, port}, {"https"_L1, https}, {"test_clock"_L1, testClock},
                             {"plain_jwt"_L1, plainJwt}, {"origins"_L1, QJsonArray::fromStringList(origins)}})
        .toJson(QJsonDocument::Compact);
}

} // namespace claimsmith::model
