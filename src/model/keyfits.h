// SPDX-License-Identifier: MIT
#pragma once

#include "model/keyringmodel.h"
#include "token/policy.h"
#include "token/token.h"
#include "token/verdict.h"
#include "token/words.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace claimsmith::model {

/// What one key is to a token.
struct KeyFit
{
    token::SignatureStatus status = token::SignatureStatus::NotChecked;
    token::Tone tone = token::Tone::NotChecked;
    QString words; ///< why, in a sentence

    bool operator==(const KeyFit &) const = default;
};

/// Judges a token with each key of the keyring alone, by token::Judge as everything else: what each key is to it. In a
/// worker, since a thousand keys of one kind are a thousand signatures to check; only while somebody looks, and each
/// key once. GUI thread.
class KeyFits : public QObject
{
    Q_OBJECT
public:
    explicit KeyFits(KeyringModel *keyring, QObject *parent = nullptr);
    ~KeyFits() override;

    /// nullptr: there is none. Every answer is a new question then.
    void setToken(std::shared_ptr<const token::Token> token, const token::Policy &policy, token::Instant now);
    void setWatching(bool watching);

    /// nullptr where there is no answer, or none yet.
    [[nodiscard]] const KeyFit *fit(KeyHandle handle) const;

signals:
    /// Answers came, or are to be found anew.
    void fitsChanged();

private:
    struct Question
    {
        KeyHandle handle;
        jose::Key key;
    };
    struct Answer
    {
        jose::Key key;
        KeyFit fit;
    };
    using Answers = QHash<KeyHandle, Answer>;
    void forgetAll();
    void ask();
    void take(const Answers &answers, quint64 generation);

    KeyringModel *m_keyring;
    std::shared_ptr<const token::Token> m_token;
    token::Policy m_policy;
    token::Instant m_now{};
    Answers m_answers;
    bool m_watching = false;
    std::atomic<quint64> m_generation = 0; ///< of the question; the worker gives up where it is another
    QThreadPool m_pool;
};

} // namespace claimsmith::model
