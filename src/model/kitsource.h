// SPDX-License-Identifier: MIT
#pragma once

#include "model/keyringmodel.h"
#include "token/testkit.h"

#include <QObject>

#include <optional>

namespace claimsmith::model {

class Workbench;

/// What the test kit is made of: a token that a server accepts, and the key that signs its variants. The token is the
/// one in Inspect or the one that the form of Craft makes, whichever was changed last unless one is chosen; the key is
/// the one that belongs to it unless one is chosen. GUI thread.
class KitSource : public QObject
{
    Q_OBJECT
public:
    enum class Choice : quint8 { Newest, Inspected, Crafted };
    enum class State : quint8 {
        Ready,
        NoToken, ///< neither page has one, or the chosen one has none
        NoKey,   ///< no key at hand signs it
        Unfit,   ///< no kit can be made of such a token
    };

    explicit KitSource(Workbench *workbench, QObject *parent = nullptr);

    [[nodiscard]] Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    /// KeyHandle::None: the one that belongs to the token. A chosen key signs with the token's algorithm where it can,
    /// else with its own first; the header names it.
    [[nodiscard]] KeyHandle key() const { return m_key; }
    void setKey(KeyHandle key);
    /// That the server grants.
    [[nodiscard]] token::Duration leeway() const { return m_leeway; }
    void setLeeway(token::Duration leeway);

    [[nodiscard]] State state() const { return m_made.state; }
    [[nodiscard]] bool isReady() const { return state() == State::Ready; }
    /// "Made from the token in Inspect, signed with dev-2026 (HS256)", or why no kit can be made and what to do.
    [[nodiscard]] QString words() const { return m_made.words; }
    /// The order of a kit at an instant; nullopt unless ready.
    [[nodiscard]] std::optional<token::KitOrder> order(token::Instant now) const;

    /// Shows a variant in Inspect, which does not make it the pattern of another kit.
    void inspect(const QByteArray &variant);
    /// What the pages hold is looked at anew; changed() comes where it differs.
    void refresh();

signals:
    void changed();

private:
    struct Pattern
    {
        QByteArray header;
        QByteArray payload;
        KeyHandle key = KeyHandle::None; ///< that verified or signed it
        QString from;                    ///< "the token in Inspect"

        bool operator==(const Pattern &) const = default;
    };
    struct Made
    {
        State state = State::NoToken;
        QString words;
        Pattern pattern{};
        jose::Key signingKey{};
        jose::AlgorithmId algorithm{};
    };
    [[nodiscard]] bool showsVariant() const;
    [[nodiscard]] Made make() const;
    [[nodiscard]] Made inspected() const;
    [[nodiscard]] Made crafted() const;
    void sign(Made &made) const;
    void signWithChosen(Made &made, const KeyEntry &chosen) const;

    Workbench *m_workbench;
    Choice m_choice = Choice::Newest;
    Choice m_newest = Choice::Inspected;
    KeyHandle m_key = KeyHandle::None;
    token::Duration m_leeway{0};
    QString m_variant; ///< that inspect() put into Inspect …
    Made m_before;     ///< … and what inspected() said before it
    Made m_made;
};

/// Puts a token to try the kit with into Inspect, and its secret, which guards nothing, into the keyring.
void showKitSample(Workbench &workbench);

} // namespace claimsmith::model
