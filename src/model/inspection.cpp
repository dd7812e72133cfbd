// SPDX-License-Identifier: MIT
#include "model/inspection.h"

#include "model/texttimer.h"
#include "token/timedisplay.h"
#include "token/words.h"

#include <algorithm>

namespace claimsmith::model {

namespace {

const ReadToken &nothing()
{
    static const ReadToken none{{}, std::make_shared<const token::Token>(), {}};
    return none;
}

/// Whether two verdicts of one token differ in more than the instant.
bool moved(const token::Verdict &a, const token::Verdict &b)
{
    return a.time != b.time || a.claims != b.claims || a.revocation != b.revocation || a.changesAt != b.changesAt
           || a.failures.size() != b.failures.size();
}

} // namespace

Inspection::Inspection(token::Clock *clock, KeyringModel *keyring, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_keyring(keyring)
    , m_boundary(new token::BoundaryTimer(clock, this))
    , m_ticker(new TextTimer(clock, this))
{
    // One pass at a time: a newer text waits for the older pass to notice that it is stale.
    m_pool.setMaxThreadCount(1);
    connect(m_boundary, &token::BoundaryTimer::reached, this, &Inspection::moveOn);
    connect(m_clock, &token::Clock::changed, this, &Inspection::moveOn);
    connect(m_ticker, &TextTimer::due, this, &Inspection::moveOn);
    connect(&token::TimeDisplay::instance(), &token::TimeDisplay::changed, this, &Inspection::verdictChanged);
    connect(m_keyring, &KeyringModel::keysChanged, this, [this] {
        if (m_chosenKey != KeyHandle::None && !m_keyring->entry(m_chosenKey)) {
            m_chosenKey = KeyHandle::None;
            emit chosenKeyChanged();
        }
        start(Decode::Again);
    });
}

Inspection::~Inspection()
{
    ++m_generation;
    m_pool.waitForDone();
}

void Inspection::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_known.clear();
    m_decodedText = false;
    emit textChanged();
    start(Decode::Anew);
}

void Inspection::setKnownText(const QString &text, const QList<ReadToken> &tokens)
{
    const bool different = text != m_text;
    m_text = text;
    m_known = tokens;
    m_decodedText = false;
    if (different)
        emit textChanged();
    start(Decode::Anew);
}

bool Inspection::isEmpty() const
{
    return std::ranges::all_of(m_text, [](QChar c) { return c.isSpace(); });
}

void Inspection::choose(int index)
{
    if (index == m_reading.chosen || index < 0 || index >= m_reading.tokens.size())
        return;
    m_reading.chosen = index;
    m_reading.findings = token::findings(*token(), verdict(), keys());
    watchInstants();
    emit tokenChanged();
    emit verdictChanged();
}

std::shared_ptr<const token::Token> Inspection::token() const
{
    return (m_reading.tokens.isEmpty() ? nothing() : m_reading.tokens[m_reading.chosen]).token;
}

const token::Candidate &Inspection::candidate() const
{
    return (m_reading.tokens.isEmpty() ? nothing() : m_reading.tokens[m_reading.chosen]).candidate;
}

const token::Verdict &Inspection::verdict() const
{
    return (m_reading.tokens.isEmpty() ? nothing() : m_reading.tokens[m_reading.chosen]).verdict;
}

void Inspection::setPolicy(const token::Policy &policy)
{
    if (policy == m_policy)
        return;
    m_policy = policy;
    emit policyChanged();
    start(Decode::Again);
}

void Inspection::setExpiringSoon(token::Duration threshold)
{
    m_usualPolicy.expiringSoon = threshold;
    token::Policy policy = m_policy;
    policy.expiringSoon = threshold;
    setPolicy(policy);
}

void Inspection::chooseKey(KeyHandle handle)
{
    if (handle == m_chosenKey || (handle != KeyHandle::None && !m_keyring->entry(handle)))
        return;
    m_chosenKey = handle;
    emit chosenKeyChanged();
    start(Decode::Again);
}

KeyHandle Inspection::usedKey() const
{
    const int index = verdict().keyIndex;
    return index >= 0 && index < m_handles.size() ? m_handles[index] : KeyHandle::None;
}

QString Inspection::keyWords() const
{
    const std::vector<token::SignaturePart> &signatures = token()->signatures();
    const auto at = static_cast<size_t>(qMax(0, verdict().signatureIndex));
    const token::TokenKind kind = token()->kind();
    if (kind == token::TokenKind::Jwe || kind == token::TokenKind::JweJson)
        return tr("This token is encrypted: no key is used for it");
    if (m_keyring->isEmpty())
        return tr("No key yet");
    if (isEmpty())
        return tr("%n keys", nullptr, m_keyring->rowCount());
    if (at >= signatures.size())
        return {};
    const token::SignaturePart &signature = signatures[at];
    if (signature.algorithmName.isEmpty())
        return {};
    const KeyEntry *used = m_keyring->entry(usedKey());
    if (!used) {
        if (verdict().signature == token::SignatureStatus::Unsecured)
            return tr("This token has no signature: no key is needed");
        return tr("No key of the keyring fits %1").arg(QString::fromUtf8(signature.algorithmName));
    }
    QString how;
    if (m_chosenKey != KeyHandle::None)
        how = tr("chosen");
    else
        how = token::foundByText(verdict().keyChoice);
    if (how.isEmpty())
        how = keys().size() == 1 ? tr("the only key") : tr("found by trying");
    if (used->name == used->key.description())
        return tr("%1 · %2").arg(used->name, how);
    return tr("%1 · %2 · %3").arg(used->name, used->key.description(), how);
}

void Inspection::setTicking(bool ticking) { m_ticker->setActive(ticking); }

ReadRequest Inspection::request(Decode decode)
{
    ReadRequest request;
    request.text = m_text;
    if (!m_known.isEmpty())
        request.decoded = m_known;
    else if (decode == Decode::Again && m_decodedText)
        request.decoded = m_reading.tokens;
    request.policy = m_policy;
    request.now = m_clock->now();
    request.chosenIndex = m_reading.chosen;
    request.chosenToken =
        m_reading.chosen < m_known.size() ? m_known[m_reading.chosen].candidate.token : candidate().token;
    m_handlesAsked.clear();
    for (const KeyEntry &entry : m_keyring->entries()) {
        if (entry.key.isNull() || (m_chosenKey != KeyHandle::None && m_chosenKey != entry.handle))
            continue;
        m_handlesAsked.append(entry.handle);
        request.keys.append(entry.key);
    }
    return request;
}

void Inspection::start(Decode decode)
{
    const quint64 generation = ++m_generation;
    m_waiting.reset();
    ReadRequest wanted = request(decode);
    if (m_text.size() <= smallText) {
        // One more than the few tells whether there are more, at the cost of decoding only those.
        wanted.limit = fewCandidates + 1;
        if (wanted.decoded.size() <= fewCandidates) {
            std::optional<Reading> reading = read(wanted);
            if (reading && reading->tokens.size() <= fewCandidates) {
                install(*std::move(reading));
                setBusy(false);
                return;
            }
        }
        wanted.limit = ReadRequest{}.limit;
    }
    wanted.isStale = [this, generation] { return m_generation.load(std::memory_order_relaxed) != generation; };
    setBusy(true);
    if (m_workerRuns)
        m_waiting = std::move(wanted);
    else
        startWorker(wanted);
}

void Inspection::startWorker(const ReadRequest &request)
{
    m_workerRuns = true;
    const quint64 generation = m_generation;
    m_pool.start([this, request, generation] {
        std::optional<Reading> done = read(request);
        auto reading = done ? std::make_shared<Reading>(*std::move(done)) : nullptr;
        QMetaObject::invokeMethod(
            this, [this, reading, generation] { finish(reading, generation); }, Qt::QueuedConnection);
    });
}

void Inspection::finish(const std::shared_ptr<Reading> &reading, quint64 generation)
{
    m_workerRuns = false;
    if (generation == m_generation && reading) {
        install(std::move(*reading));
        // The clock ran, or was moved, while the worker judged.
        moveOn();
        setBusy(false);
    } else if (m_waiting) {
        const ReadRequest next = *std::exchange(m_waiting, std::nullopt);
        startWorker(next);
    }
}

void Inspection::install(Reading reading)
{
    const bool sameTokens = std::ranges::equal(
        reading.tokens, m_reading.tokens, [](const ReadToken &a, const ReadToken &b) { return a.token == b.token; });
    const bool sameChoice = sameTokens && reading.chosen == m_reading.chosen;
    m_reading = std::move(reading);
    m_handles = m_handlesAsked;
    m_known.clear();
    m_decodedText = true;
    watchInstants();
    if (!sameTokens)
        emit tokensChanged();
    if (!sameChoice)
        emit tokenChanged();
    emit verdictChanged();
}

void Inspection::moveOn()
{
    if (m_reading.tokens.isEmpty())
        return;
    const token::Instant now = m_clock->now();
    bool different = false;
    for (ReadToken &read : m_reading.tokens) {
        token::Verdict verdict = m_reading.judge->rejudge(*read.token, read.verdict, now);
        different = different || moved(verdict, read.verdict);
        read.verdict = std::move(verdict);
    }
    watchInstants();
    if (!different) {
        emit ticked();
        return;
    }
    m_reading.findings = token::findings(*token(), verdict(), keys());
    emit verdictChanged();
}

void Inspection::watchInstants()
{
    std::optional<token::Instant> next;
    for (const ReadToken &read : std::as_const(m_reading.tokens)) {
        if (read.verdict.changesAt && (!next || *read.verdict.changesAt < *next))
            next = read.verdict.changesAt;
    }
    m_boundary->schedule(next);
    QList<token::Instant> shown;
    const token::Verdict &chosen = verdict();
    for (const std::optional<token::Instant> &instant : {chosen.expiresAt, chosen.notBefore, chosen.issuedAt}) {
        if (!instant)
            continue;
        shown.append(*instant);
        if (chosen.leeway != token::Duration::zero())
            shown << token::plus(*instant, chosen.leeway) << token::plus(*instant, -chosen.leeway);
    }
    // The others count down in the list of tokens.
    for (const ReadToken &read : std::as_const(m_reading.tokens)) {
        if (&read.verdict == &chosen)
            continue;
        for (const std::optional<token::Instant> &instant : {read.verdict.expiresAt, read.verdict.notBefore}) {
            if (instant)
                shown.append(*instant);
        }
    }
    m_ticker->setInstants(shown);
}

void Inspection::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    emit busyChanged(busy);
}

} // namespace claimsmith::model
