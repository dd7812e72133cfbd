// SPDX-License-Identifier: MIT
#pragma once

#include "jose/crypto/secretbytes.h"
#include "jose/error.h"
#include "token/clock.h"
#include "token/templates.h"

#include <QByteArrayView>
#include <QObject>
#include <QString>

#include <expected>
#include <memory>
#include <optional>

namespace claimsmith::model {

class Crafting;
class History;
class HistoryKeeping;
class Inspection;
class KeyKeeping;
class KeyringModel;
class NetworkConsent;
class Renewal;
class SessionWatching;
class Sessions;
class Sightings;
class TokenEditing;
class WatchList;

/// What one run of the program works on: the clock, the keys at hand, the text that is looked at and the
/// tokens that are made.
/// main() makes one and hands it to the window and to every page. GUI thread.
class Workbench : public QObject
{
    Q_OBJECT
public:
    explicit Workbench(QObject *parent = nullptr);
    /// On another machine time: for pictures, which are the same in every run.
    explicit Workbench(token::Clock::MachineTime machineTime, QObject *parent = nullptr);
    ~Workbench() override;

    [[nodiscard]] token::Clock *clock() const { return m_clock; }
    [[nodiscard]] KeyringModel *keyring() const { return m_keyring; }
    [[nodiscard]] Inspection *inspection() const { return m_inspection; }
    [[nodiscard]] TokenEditing *editing() const { return m_editing; }
    /// What may be sent to other machines when a person asks for it.
    [[nodiscard]] NetworkConsent *consent() const { return m_consent; }
    /// Made when it is first asked for, which reads the files of the data folder: not before the first paint.
    [[nodiscard]] Crafting *crafting();
    /// The tokens to keep an eye on, and who asks for their renewal. Both are made when one is first asked for.
    [[nodiscard]] WatchList *watchList();
    [[nodiscard]] Renewal *renewal();
    /// Whether they are made. What only follows them waits for watchingBegan() instead of making them.
    [[nodiscard]] bool isWatching() const { return m_renewal != nullptr; }
    /// Keys that outlive the program. Made when it is first asked for; reads nothing before its begin(), which is for
    /// after the first paint.
    [[nodiscard]] KeyKeeping *keeping();
    /// Users, sessions and the local API. Made when it is first asked for; reads nothing before its begin().
    [[nodiscard]] Sessions *sessions();
    [[nodiscard]] bool hasSessions() const { return m_sessions != nullptr; }
    /// Puts sessions() on watchList(). Made when it is first asked for.
    [[nodiscard]] SessionWatching *sessionWatching();
    /// The tokens that were seen, wherever they came by.
    [[nodiscard]] History *history() const { return m_history; }
    [[nodiscard]] Sightings *sightings() const { return m_sightings; }
    /// Whether they outlive the program. Made when it is first asked for; reads nothing before its begin(), which is
    /// for after the first paint.
    [[nodiscard]] HistoryKeeping *historyKeeping();
    /// Where own templates, the last form and the data file are kept instead of the user's data folder; empty: nowhere.
    /// Before crafting(), keeping(), historyKeeping() and sessions().
    void setDataFolder(const QString &folder) { m_dataFolder = folder; }

    [[nodiscard]] const QString &dataFolder() const { return m_dataFolder; }
    /// What forms of crafting() begin with from now on.
    void setCraftDefaults(const token::TemplateDefaults &defaults);
    /// The last form and own templates go, from the disk and from crafting(); or why a file stays, in words.
    [[nodiscard]] std::expected<void, QString> forgetCrafting();
    /// How long before its expiry a token is amber, but for watchList(), which has its own.
    void setExpiringSoon(token::Duration threshold);

    /// Fills the Craft page from the token that is inspected, with the key that verified it where that can sign. False
    /// where it has nothing that can be shown in a form.
    bool craftInspected();
    /// Watches the token that is inspected, with the policy and the key that it is judged by there. False where there
    /// is none.
    bool watchInspected();
    /// Watches the tokens that were made: a pair is renewed together, from the form as it is now. False where one is
    /// blocked.
    bool watchCrafted();
    /// Inspects a token that was made: 0 the token or the access token, 1 the refresh token. False where it is blocked.
    bool inspectCrafted(int which);

    /// What a file or a drop turned out to be.
    struct Taken
    {
        enum class Kind : quint8 {
            Token,     ///< its text is being inspected now
            Keys,      ///< its keys are in the keyring
            KeyLocked, ///< an encrypted key: nothing taken; ask for the pass phrase and call again
            Neither,   ///< nothing taken
        } kind = Kind::Neither;
        QString words; ///< for a person: what was recognised, or why nothing was taken
        std::optional<jose::Error> error;
    };
    /// Looks at the contents of a file or a drop: keys go to the keyring, anything that holds a token to the
    /// inspection. `name` is for the keyring ("prod.pem") and may be empty.
    Taken take(const QByteArray &data, const QString &name, const jose::SecretBytes &passphrase = {});

signals:
    /// watchList() and renewal() are there from now on; no token is watched yet.
    void watchingBegan();

private:
    token::Clock *m_clock;
    KeyringModel *m_keyring;
    Inspection *m_inspection;
    TokenEditing *m_editing;
    NetworkConsent *m_consent;
    History *m_history;
    Sightings *m_sightings;
    HistoryKeeping *m_historyKeeping = nullptr;
    Crafting *m_crafting = nullptr;
    KeyKeeping *m_keeping = nullptr;
    WatchList *m_watchList = nullptr;
    Renewal *m_renewal = nullptr;
    Sessions *m_sessions = nullptr;
    SessionWatching *m_sessionWatching = nullptr;
    QString m_dataFolder;
    token::TemplateDefaults m_craftDefaults;
};

} // namespace claimsmith::model
