// SPDX-License-Identifier: MIT
#include "model/keyfits.h"

#include "token/judge.h"

namespace claimsmith::model {

namespace {

/// Answers are handed over in heaps of this many, so that the first rows need not wait for the last.
constexpr qsizetype heap = 64;

KeyFit judged(const token::Token &token, const token::Policy &policy, token::Instant now, const jose::Key &key)
{
    const QList<jose::Key> keys{key};
    const token::Verdict verdict = token::Judge(policy, keys).judge(token, now);
    const token::AxisWords words = token::axisWords(verdict, token::Axis::Signature, token, keys);
    return {verdict.signature, words.tone, words.sentence.isEmpty() ? words.headline : words.sentence};
}

} // namespace

KeyFits::KeyFits(KeyringModel *keyring, QObject *parent)
    : QObject(parent)
    , m_keyring(keyring)
{
    m_pool.setMaxThreadCount(1);
    connect(m_keyring, &KeyringModel::keysChanged, this, &KeyFits::ask);
}

KeyFits::~KeyFits()
{
    ++m_generation;
    m_pool.waitForDone();
}

void KeyFits::setToken(std::shared_ptr<const token::Token> token, const token::Policy &policy, token::Instant now)
{
    m_token = std::move(token);
    m_policy = policy;
    m_now = now;
    forgetAll();
    ask();
}

void KeyFits::setWatching(bool watching)
{
    if (m_watching == watching)
        return;
    m_watching = watching;
    ask();
}

const KeyFit *KeyFits::fit(KeyHandle handle) const
{
    const auto found = m_answers.constFind(handle);
    return found == m_answers.cend() ? nullptr : &found->fit;
}

void KeyFits::forgetAll()
{
    if (m_answers.isEmpty())
        return;
    m_answers.clear();
    emit fitsChanged();
}

/// Begins anew with those keys that have no answer; what the worker still finds is dropped.
void KeyFits::ask()
{
    const quint64 generation = ++m_generation;
    if (!m_watching || !m_token)
        return;
    QList<Question> questions;
    Answers kept;
    for (const KeyEntry &entry : m_keyring->entries()) {
        const auto known = m_answers.constFind(entry.handle);
        if (known != m_answers.cend() && isSameKey(known->key, entry.key))
            kept.insert(entry.handle, *known);
        else if (!entry.key.isNull())
            questions.append({entry.handle, entry.key});
    }
    m_answers.swap(kept);
    if (questions.isEmpty())
        return;
    m_pool.start([this, generation, questions, token = m_token, policy = m_policy, now = m_now] {
        Answers answers;
        for (qsizetype at = 0; at < questions.size(); ++at) {
            if (m_generation.load(std::memory_order_relaxed) != generation)
                return;
            const Question &question = questions.at(at);
            answers.insert(question.handle, {question.key, judged(*token, policy, now, question.key)});
            const bool isLast = at + 1 == questions.size();
            if (!isLast && answers.size() < heap)
                continue;
            // The destructor waits for this thread, so `this` is there; what is queued goes with it.
            QMetaObject::invokeMethod(
                this, [this, answers, generation] { take(answers, generation); }, Qt::QueuedConnection);
            answers.clear();
        }
    });
}

void KeyFits::take(const Answers &answers, quint64 generation)
{
    if (generation != m_generation)
        return;
    m_answers.insert(answers);
    emit fitsChanged();
}

} // namespace claimsmith::model
