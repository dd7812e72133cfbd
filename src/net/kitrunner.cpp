// SPDX-License-Identifier: MIT
#include "net/kitrunner.h"

#include "net/barerequest.h"
#include "net/kitrequest.h"

#include <QHttp1Configuration>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSslError>
#include <QSslSocket>

#include <algorithm>
#include <utility>

namespace claimsmith::net {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr qsizetype excerptBytes = 1024;
constexpr qsizetype keptBytes = 16 * 1024;  ///< of a body, for the excerpt: a token in it is found whole
constexpr qsizetype readBytes = 256 * 1024; ///< of a body, so that the connection can be used again
constexpr milliseconds fleeting = std::chrono::minutes(1);
constexpr milliseconds fresh{250};

/// What is left of `text` when a token is taken out, also one that the server has cut.
QByteArray withoutToken(QByteArray text, const QByteArray &token)
{
    static const QRegularExpression like(uR"(eyJ[A-Za-z0-9_\-+/=.]{12,})"_s);
    if (token.size() >= 12)
        text.replace(token, "[token]"_ba);
    // Latin-1 keeps every byte what it is.
    const QString rest = QString::fromLatin1(text).replace(like, u"[token]"_s);
    return rest.toLatin1().left(excerptBytes);
}

} // namespace

struct KitRunner::Flight
{
    int row = -1; ///< -1: a control
    QNetworkReply *reply = nullptr;
    QByteArray token;
    std::optional<token::Instant> holdsUntil{};
    token::Instant kitAt{};
    QElapsedTimer sinceKit{};
    QElapsedTimer since{};
    std::unique_ptr<QTimer> deadline{};
    QByteArray body{};
    qsizetype read = 0;
    int status = 0;
    QString tlsErrors{};
    bool timedOut = false;
};

KitRunner::KitRunner(QObject *parent)
    : QObject(parent)
{
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer);
    connect(&m_next, &QTimer::timeout, this, &KitRunner::go);
}

KitRunner::~KitRunner() { drop(); }

void KitRunner::start(const KitPlan &plan, const MadeKit &kit, const KitMaking &makeAgain)
{
    Q_ASSERT(!planError(plan));
    drop();
    m_summary = {.plan = plan, .results = {}, .setUpWhy = {}, .startedAt = kit.at};
    m_kit = kit;
    m_makeAgain = makeAgain;
    m_sinceMade.start();
    m_sinceStart.start();
    m_sinceSent.invalidate();
    m_ids.clear();
    m_done = 0;
    m_isRunning = true;
    for (const token::KitVariant &variant : kit.variants) {
        m_ids.append(variant.id);
        m_summary.results.append({.id = variant.id,
            .title = variant.title,
            .reason = variant.reason,
            .expectedAccepted = variant.accepted,
            .why = {},
            .authenticate = {},
            .bodyExcerpt = {}});
    }
    const MadeKit whole = makeAgain ? makeAgain() : MadeKit{};
    for (const QList<token::KitVariant> &variants : {kit.variants, whole.variants}) {
        const auto good = std::ranges::find(variants, "good"_ba, &token::KitVariant::id);
        if (good != variants.end())
            m_good = good->text;
    }
    m_manager = new QNetworkAccessManager(this);
    m_manager->setProxyFactory(proxiesBeyondThisMachine().release());
    m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    const auto beginThis = [this, run = m_manager, stage = m_good.isEmpty() ? Stage::Rows : Stage::Good] {
        if (run == m_manager) // it was not dropped meanwhile
            begin(stage);
    };
    QMetaObject::invokeMethod(m_manager, beginThis, Qt::QueuedConnection);
}

void KitRunner::cancel()
{
    if (!m_isRunning)
        return;
    m_summary.isCancelled = true;
    end();
}

void KitRunner::begin(Stage stage)
{
    m_stage = stage;
    if (stage != Stage::Rows)
        return open(-1, stage == Stage::Good ? &m_good : nullptr);
    for (int row = 0; row < m_ids.size(); ++row)
        m_queue.append(row);
    std::ranges::stable_partition(m_queue, [this](int row) {
        const auto &until = m_kit.variants.at(row).holdsUntil;
        return until && *until - m_kit.at < fleeting;
    });
    // The kit is made again while it runs, and may have other rows then.
    emit progress(0, static_cast<int>(m_ids.size()));
    go();
}

void KitRunner::go()
{
    const QNetworkAccessManager *const run = m_manager;
    while (m_isRunning && run == m_manager && !m_queue.isEmpty() && std::ssize(m_flights) < m_summary.plan.parallel) {
        if (m_summary.plan.rate > 0 && m_sinceSent.isValid()) {
            const auto wait = static_cast<qint64>(1000 / m_summary.plan.rate) - m_sinceSent.elapsed();
            if (wait > 0)
                return m_next.start(milliseconds(wait));
        }
        send(m_queue.takeFirst());
    }
    if (m_isRunning && run == m_manager && m_stage == Stage::Rows && m_queue.isEmpty() && m_flights.empty())
        end();
}

bool KitRunner::isOver(const token::KitVariant &variant, token::Instant now) const
{
    return variant.holdsUntil && now >= *variant.holdsUntil;
}

/// The variant of a row, made anew where its time is short and the kit not fresh; nullptr where it cannot be.
const token::KitVariant *KitRunner::freshVariant(int row)
{
    const auto find = [this, row] {
        const auto found = std::ranges::find(m_kit.variants, m_ids.at(row), &token::KitVariant::id);
        return found == m_kit.variants.cend() ? nullptr : &*found;
    };
    const token::KitVariant *variant = find();
    const bool isShort = variant && variant->holdsUntil && *variant->holdsUntil - now() < fleeting;
    if (m_makeAgain && (!variant || (isShort && milliseconds(m_sinceMade.elapsed()) > fresh))) {
        m_kit = m_makeAgain();
        m_sinceMade.restart();
        variant = find();
    }
    return variant && !isOver(*variant, now()) ? variant : nullptr;
}

void KitRunner::send(int row)
{
    const token::KitVariant *const variant = freshVariant(row);
    if (!variant) {
        return endRow(row, KitResult::Verdict::NotSent,
            tr("Too late: what it is expected to show held only for a moment. Run it again."));
    }
    open(row, &variant->text);
    if (m_flights.empty() || m_flights.back()->row != row) // it could not be sent
        return;
    m_flights.back()->holdsUntil = variant->holdsUntil;
    m_flights.back()->kitAt = m_kit.at;
    m_flights.back()->sinceKit = m_sinceMade;
}

void KitRunner::open(int row, const QByteArray *token)
{
    const auto made = kitRequest(m_summary.plan, token);
    if (!made) {
        if (row < 0)
            return wrongSetUp(KitSummary::SetUp::GoodRefused, made.error());
        return endRow(row, KitResult::Verdict::NotSent, made.error());
    }
    QNetworkRequest request = bareRequest(made->url, m_tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    QHttp1Configuration connections;
    connections.setNumberOfConnectionsPerHost(m_summary.plan.parallel);
    request.setHttp1Configuration(connections);
    if (!made->body.isEmpty() && made->headers.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/octet-stream"_ba);
    for (const KitHeader &header : made->headers)
        request.setRawHeader(header.name, header.value);

    auto flight = std::make_unique<Flight>();
    flight->row = row;
    flight->token = token ? *token : QByteArray();
    flight->since.start();
    m_sinceSent.start();
    QNetworkReply *const reply = m_manager->sendCustomRequest(request, made->method, made->body);
    flight->reply = reply;
    flight->deadline = std::make_unique<QTimer>();
    flight->deadline->setSingleShot(true);
    reply->setReadBufferSize(64 * 1024);
    Flight *const one = flight.get();
    connect(reply, &QIODevice::readyRead, this, [this, one] { readSome(*one); });
    connect(reply, &QNetworkReply::finished, this, [this, reply] { land(reply); });
    connect(reply, &QNetworkReply::sslErrors, this, [one](const QList<QSslError> &errors) {
        QStringList words;
        for (const QSslError &error : errors)
            words.append(error.errorString());
        one->tlsErrors = words.join(u"; "_s);
    });
    connect(flight->deadline.get(), &QTimer::timeout, this, [this, one, reply] {
        one->timedOut = true;
        land(reply);
    });
    flight->deadline->start(m_summary.plan.timeout);
    m_flights.push_back(std::move(flight));
}

void KitRunner::readSome(Flight &flight)
{
    const QByteArray some = flight.reply->readAll();
    flight.read += some.size();
    flight.body += some.first(qMin(some.size(), keptBytes - flight.body.size()));
    // The status is what counts: the rest of an endless body is not waited for.
    if (flight.read > readBytes)
        land(flight.reply);
}

void KitRunner::land(QNetworkReply *reply)
{
    const auto found = std::ranges::find(m_flights, reply, [](const auto &flight) { return flight->reply; });
    if (found == m_flights.end())
        return;
    const std::unique_ptr<Flight> flight = std::move(*found);
    m_flights.erase(found);
    reply->disconnect(this);
    flight->deadline->disconnect(this);
    // A timer may not be deleted within its own signal.
    flight->deadline.release()->deleteLater();
    if (flight->body.size() < keptBytes && reply->isOpen())
        flight->body += reply->read(keptBytes - flight->body.size());
    flight->status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkAccessManager *const run = m_manager;
    if (flight->row < 0)
        takeControl(*flight);
    else
        takeRow(*flight);
    reply->abort();
    reply->deleteLater();
    if (m_isRunning && run == m_manager)
        go();
}

namespace {

/// Why there is no status.
QString noAnswer(const QNetworkReply &reply, const KitPlan &plan, const QString &tlsErrors, bool timedOut)
{
    if (timedOut)
        return KitRunner::tr("No answer within %1 ms.").arg(plan.timeout.count());
    const bool isTlsMissing = plan.url.scheme() == "https"_L1 && !QSslSocket::supportsSsl();
    const FetchErrorCode code = isTlsMissing ? FetchErrorCode::TlsUnsupported
                                             : connectionError(reply.error()).value_or(FetchErrorCode::Unreachable);
    return message(FetchError{code, plan.url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment),
        tlsErrors.isEmpty() ? reply.errorString() : tlsErrors});
}

} // namespace

void KitRunner::takeControl(const Flight &flight)
{
    using SetUp = KitSummary::SetUp;
    const KitPlan &plan = m_summary.plan;
    const QString status = QString::number(flight.status);
    if (flight.status == 0)
        return wrongSetUp(SetUp::Unreachable, noAnswer(*flight.reply, plan, flight.tlsErrors, flight.timedOut));
    if (m_stage == Stage::Good && !plan.accepted.contains(flight.status)) {
        return wrongSetUp(SetUp::GoodRefused, tr("The good token was answered with %1, which is not acceptance (%2). "
                                                 "See whether the path and the method are "
                                                 "right, the token goes where the server looks for it, and the server "
                                                 "trusts the key, issuer and audience.")
                                                  .arg(status, plan.accepted.text()));
    }
    if (m_stage == Stage::Good)
        return begin(Stage::Missing);
    if (plan.accepted.contains(flight.status)) {
        return wrongSetUp(SetUp::MissingAccepted, tr("A request without any token was answered with %1, which is "
                                                     "acceptance (%2): nothing is guarded here. See "
                                                     "whether the path is right.")
                                                      .arg(status, plan.accepted.text()));
    }
    if (!plan.refused.contains(flight.status)) {
        return wrongSetUp(SetUp::MissingAccepted, tr("A request without any token was answered with %1, which is not "
                                                     "refusal (%2). See whether the path is right, "
                                                     "or add it to the statuses of refusal.")
                                                      .arg(status, plan.refused.text()));
    }
    m_summary.setUp = SetUp::Right;
    begin(Stage::Rows);
}

void KitRunner::takeRow(Flight &flight)
{
    using enum KitResult::Verdict;
    const KitPlan &plan = m_summary.plan;
    KitResult &result = m_summary.results[flight.row];
    result.status = flight.status;
    result.took = milliseconds(flight.since.elapsed());
    if (flight.status == 0)
        return endRow(flight.row, Failed, noAnswer(*flight.reply, plan, flight.tlsErrors, flight.timedOut));
    result.authenticate = withoutToken(flight.reply->rawHeader("WWW-Authenticate"), flight.token);
    result.bodyExcerpt = withoutToken(flight.body, flight.token);

    const QString status = QString::number(flight.status);
    const bool isAccepted = plan.accepted.contains(flight.status);
    const bool isRefused = plan.refused.contains(flight.status);
    if (result.expectedAccepted ? isAccepted : isRefused) {
        return endRow(flight.row, Same,
            isAccepted ? tr("Accepted with %1, as it must be.").arg(status)
                       : tr("Refused with %1, as it must be.").arg(status));
    }
    const token::Instant answeredAt = flight.kitAt + milliseconds(flight.sinceKit.elapsed());
    if (flight.holdsUntil && answeredAt >= *flight.holdsUntil) {
        return endRow(flight.row, Failed,
            tr("Answered with %1, but only when what it is expected to show was over: the server is too slow for this "
               "row.")
                .arg(status));
    }
    if (isAccepted)
        return endRow(flight.row, Differs, tr("Accepted with %1, but it must be refused.").arg(status));
    if (isRefused)
        return endRow(flight.row, Differs, tr("Refused with %1, but it must be accepted.").arg(status));
    const QString neither = flight.status / 100 == 3
                                ? tr("Answered with a redirect (%1), which is not followed: it is neither acceptance "
                                     "(%2) nor refusal (%3).")
                                : tr("Answered with %1, which is neither acceptance (%2) nor refusal (%3).");
    endRow(flight.row, Differs, neither.arg(status, plan.accepted.text(), plan.refused.text()));
}

void KitRunner::endRow(int row, KitResult::Verdict verdict, const QString &why)
{
    KitResult &result = m_summary.results[row];
    result.verdict = verdict;
    result.why = why;
    const QNetworkAccessManager *const run = m_manager;
    ++m_done;
    emit rowFinished(row, KitResult(result));
    if (m_isRunning && run == m_manager)
        emit progress(m_done, static_cast<int>(m_ids.size()));
}

void KitRunner::wrongSetUp(KitSummary::SetUp setUp, const QString &why)
{
    m_summary.setUp = setUp;
    m_summary.setUpWhy = why;
    end();
}

void KitRunner::end()
{
    drop();
    for (KitResult &result : m_summary.results) {
        if (result.why.isEmpty())
            result.why = m_summary.isCancelled ? tr("The run was cancelled before.") : tr("The set-up looks wrong.");
    }
    m_summary.took = milliseconds(m_sinceStart.elapsed());
    emit finished(std::exchange(m_summary, {}));
}

/// The connections go too: an idle one would stay open behind the person's back.
void KitRunner::drop()
{
    m_isRunning = false;
    m_next.stop();
    m_queue.clear();
    m_good.clear();
    for (const auto &flight : std::exchange(m_flights, {})) {
        flight->reply->disconnect(this);
        flight->reply->abort();
        flight->deadline->disconnect(this);
        flight->deadline.release()->deleteLater();
    }
    // Later, since this may be called from within one of its signals.
    if (QNetworkAccessManager *const manager = std::exchange(m_manager, nullptr))
        manager->deleteLater();
}

} // namespace claimsmith::net
