// SPDX-License-Identifier: MIT
#pragma once

#include "model/keyringmodel.h"
#include "model/reading.h"
#include "token/boundarytimer.h"
#include "token/clock.h"
#include "token/findings.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>

namespace claimsmith::model {

class TextTimer;

/// The text that is looked at, and everything known about it: the state of the Inspect page, and the one way through
/// text → extract → decode → judge. GUI thread; a large text is worked on in a thread of its own, the newest text
/// wins, and stale results are dropped. Decoding happens only when the text changes; a new instant, by the clock
/// or by the boundary of a verdict, judges anew without checking signatures again.
class Inspection : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
public:
    /// Up to this many bytes and candidates setText() answers at once; beyond, in a worker.
    static constexpr qsizetype smallText = 64 * 1024;
    static constexpr qsizetype fewCandidates = 16;

    Inspection(token::Clock *clock, KeyringModel *keyring, QObject *parent = nullptr);
    ~Inspection() override;

    /// Anything that a person may paste. While a worker runs, the former results stay.
    void setText(const QString &text);
    void clear() { setText({}); }
    /// A text of which is known what it holds, so that nothing is searched for: `tokens` in their order, the chosen
    /// one at the place that chosen() says. One without a `token` is decoded; all are judged. For a token that was
    /// edited, which is shown however broken it is.
    void setKnownText(const QString &text, const QList<ReadToken> &tokens);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// No text but white space: the page has nothing to show.
    [[nodiscard]] bool isEmpty() const;

    /// What the text was found to hold; one or more unless it is empty. Text without any token is one candidate.
    [[nodiscard]] const QList<ReadToken> &tokens() const { return m_reading.tokens; }
    [[nodiscard]] int chosen() const { return m_reading.chosen; }
    void choose(int index);

    /// The chosen token. Never null: an empty Token where there is no text.
    [[nodiscard]] std::shared_ptr<const token::Token> token() const;
    [[nodiscard]] const token::Candidate &candidate() const;
    [[nodiscard]] const token::Verdict &verdict() const;
    [[nodiscard]] const QList<token::Finding> &findings() const { return m_reading.findings; }
    /// The keys that the verdict speaks of by index.
    [[nodiscard]] const QList<jose::Key> &keys() const { return m_reading.keys; }

    [[nodiscard]] const token::Policy &policy() const { return m_policy; }
    void setPolicy(const token::Policy &policy);
    /// What expects nothing of a token, but for when it is about to expire.
    [[nodiscard]] const token::Policy &usualPolicy() const { return m_usualPolicy; }
    /// Time before the expiry from which a token is amber, here and in usualPolicy().
    void setExpiringSoon(token::Duration threshold);

    /// One key, or KeyHandle::None: automatic, from all keys of the keyring.
    void chooseKey(KeyHandle handle);
    [[nodiscard]] KeyHandle chosenKey() const { return m_chosenKey; }
    /// The key of the keyring that the verdict speaks of: it verified, or was meant.
    [[nodiscard]] KeyHandle usedKey() const;
    /// How the key was come by, for a person: "prod-2026 · RSA 2048-bit public key · found by key ID".
    [[nodiscard]] QString keyWords() const;

    /// Whether ticked() is wanted: only while somebody can see it.
    void setTicking(bool ticking);

signals:
    void textChanged();
    void busyChanged(bool busy);
    /// The list of candidates is another. Comes before tokenChanged().
    void tokensChanged();
    /// Another token is shown, by a new text or by choice. Comes before verdictChanged().
    void tokenChanged();
    /// The verdict, the findings or the keys they speak of changed.
    void verdictChanged();
    /// Only verdict().now moved on, so far that a relative text reads differently.
    void ticked();
    void policyChanged();
    void chosenKeyChanged();

private:
    enum class Decode : bool { Again, Anew };
    void start(Decode decode);
    void startWorker(const ReadRequest &request);
    void finish(const std::shared_ptr<Reading> &reading, quint64 generation);
    void install(Reading reading);
    void moveOn();
    void watchInstants();
    void setBusy(bool busy);
    [[nodiscard]] ReadRequest request(Decode decode);

    token::Clock *m_clock;
    KeyringModel *m_keyring;
    token::BoundaryTimer *m_boundary;
    TextTimer *m_ticker;
    QString m_text;
    token::Policy m_policy;
    token::Policy m_usualPolicy;
    KeyHandle m_chosenKey = KeyHandle::None;
    Reading m_reading;
    QList<KeyHandle> m_handles;      ///< of keys(), in their order
    QList<KeyHandle> m_handlesAsked; ///< of the newest request
    QList<ReadToken> m_known;        ///< by setKnownText(), until a pass has judged them
    bool m_decodedText = true;       ///< whether m_reading was decoded from m_text
    bool m_busy = false;
    bool m_workerRuns = false;
    std::optional<ReadRequest> m_waiting; ///< the newest request, while the worker is busy with an older one
    std::atomic<quint64> m_generation = 0;
    QThreadPool m_pool;
};

} // namespace claimsmith::model
