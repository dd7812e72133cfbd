// SPDX-License-Identifier: MIT
#include "model/kittarget.h"

#include "net/addressrules.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace claimsmith::model {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::model::KitTarget)
};

constexpr int longestTimeout = 600; // seconds

} // namespace

std::expected<net::KitPlan, QString> KitTarget::plan() const
{
    const auto wrong = [](const net::KitPlanError &error) { return std::unexpected(net::message(error)); };
    net::KitPlan plan;
    plan.url = net::addressFromText(url);
    plan.method = method.trimmed().toUtf8();
    plan.body = body.toUtf8();
    plan.parallel = parallel;
    plan.rate = rate;
    plan.timeout = std::chrono::seconds(timeout);
    auto lines = net::parseHeaders(headers);
    if (!lines)
        return wrong(lines.error());
    plan.headers = *std::move(lines);
    auto parsedPlace = net::TokenPlace::parse(place);
    if (!parsedPlace)
        return wrong(parsedPlace.error());
    plan.place = *std::move(parsedPlace);
    auto good = net::StatusSet::parse(accepted);
    if (!good)
        return wrong(good.error());
    plan.accepted = *std::move(good);
    auto bad = net::StatusSet::parse(this->refused);
    if (!bad)
        return wrong(bad.error());
    plan.refused = *std::move(bad);
    if (const auto error = net::planError(plan))
        return wrong(*error);
    return plan;
}

QString KitTarget::words() const
{
    const auto parsedPlace = net::TokenPlace::parse(place);
    const auto good = net::StatusSet::parse(accepted);
    const auto bad = net::StatusSet::parse(refused);
    QStringList words{Words::tr("Token %1").arg(parsedPlace ? parsedPlace->text() : place),
        Words::tr("accepted is %1").arg(good ? statusesText(*good) : accepted),
        Words::tr("refused is %1").arg(bad ? statusesText(*bad) : refused), Words::tr("%1 at a time").arg(parallel)};
    if (rate > 0)
        words.append(Words::tr("at most %1 a second").arg(rate));
    words.append(Words::tr("no redirects"));
    return words.join(u" · "_s);
}

QByteArray KitTarget::toJson() const
{
    const QUrl address = net::addressFromText(url);
    const QUrl shown = address.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    const QJsonObject object{{u"url"_s, address.isValid() ? shown.toString() : QString()}, {u"method"_s, method},
        {u"place"_s, place}, {u"accepted"_s, accepted}, {u"refused"_s, refused}, {u"parallel"_s, parallel},
        {u"rate"_s, rate}, {u"timeout"_s, timeout}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

KitTarget KitTarget::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    KitTarget target;
    target.url = object.value("url"_L1).toString();
    target.method = object.value("method"_L1).toString(target.method);
    target.place = object.value("place"_L1).toString(target.place);
    target.accepted = object.value("accepted"_L1).toString(target.accepted);
    target.refused = object.value("refused"_L1).toString(target.refused);
    target.parallel = std::clamp(object.value("parallel"_L1).toInt(target.parallel), 1, 64);
    target.rate = std::clamp(object.value("rate"_L1).toDouble(target.rate), 0.0, 1000.0);
    target.timeout = std::clamp(object.value("timeout"_L1).toInt(target.timeout), 1, longestTimeout);
    return target;
}

QString statusesText(const net::StatusSet &statuses)
{
    QStringList parts = statuses.text().split(u',');
    for (QString &part : parts) {
        // "200-299" → "2xx"
        if (part.size() == 7 && part.mid(1, 2) == u"00" && part.endsWith(u"99"_s) && part.at(0) == part.at(4))
            part = part.at(0) + u"xx"_s;
    }
    return parts.join(u", "_s);
}

} // namespace claimsmith::model
