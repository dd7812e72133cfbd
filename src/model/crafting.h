// SPDX-License-Identifier: MIT
#pragma once

#include "model/craftsnapshot.h"
#include "model/tokendraft.h"
#include "token/boundarytimer.h"
#include "token/issue.h"
#include "token/snippets.h"
#include "token/templates.h"

#include <QObject>
#include <QUndoStack>

#include <array>
#include <memory>

class QTimer;

namespace claimsmith::model {

class CraftMemory;
class MakeMany;
class SigningKeysModel;
class TemplatesModel;
class TextTimer;

/// The state of the Craft page: one token or a pair of them, live. Every edit, of a form, a key or the choice of a
/// template, can be undone, on one stack. What is edited is signed and judged shortly after, once for all edits that
/// came together; settle() does it now. GUI thread.
class Crafting : public QObject
{
    Q_OBJECT
public:
    static constexpr int maxTokens = 2;

    /// `dataFolder` holds own templates and the last form; empty: nothing is read or kept.
    Crafting(token::Clock *clock, KeyringModel *keyring, const QString &dataFolder, QObject *parent = nullptr);
    Crafting(token::Clock *clock, KeyringModel *keyring, const QString &dataFolder,
        const token::TemplateDefaults &defaults, QObject *parent = nullptr);
    ~Crafting() override;

    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }
    [[nodiscard]] TemplatesModel *templates() const { return m_templates; }
    [[nodiscard]] SigningKeysModel *signingKeys() const { return m_signingKeys; }
    [[nodiscard]] MakeMany *makeMany() const { return m_makeMany; }

    /// 0: the token, or the access token of a pair; 1: the refresh token, kept while there is no pair.
    [[nodiscard]] TokenDraft *draft(int which) const { return m_drafts.at(static_cast<size_t>(which)); }
    [[nodiscard]] int tokenCount() const { return m_choices.pair ? 2 : 1; }
    [[nodiscard]] bool isPair() const { return m_choices.pair; }
    void setPair(bool pair);

    /// What the templates of the program bring, and which algorithm a key that could use several signs with, from the
    /// next template or key on.
    void setDefaults(const token::TemplateDefaults &defaults);

    /// The template that the form was started from; empty where it came from a token.
    [[nodiscard]] QString templateId() const { return m_choices.templateId; }
    /// Fills the form from a template; keys stay. An unknown id does nothing.
    void applyTemplate(const QString &id);
    /// All that makes these tokens, to make them again later.
    [[nodiscard]] CraftSnapshot snapshot() const;
    /// The forms as they are, to be saved as a template.
    [[nodiscard]] QList<token::TokenForm> forms() const;

    /// Whether both tokens are signed with one key. Switching it on takes the access token's for both.
    [[nodiscard]] bool sharesKey() const { return m_choices.sharesKey; }
    void setSharesKey(bool shares);
    /// Signs with a key: the header gets its `kid`, and an `alg` that it can sign with. For both tokens where they
    /// share.
    void chooseKey(int which, KeyHandle key);
    void chooseAlgorithm(int which, jose::AlgorithmId algorithm);

    /// Signs and judges at once what was edited.
    void settle();
    /// Makes the tokens anew: instant of issue, identifiers. False where one is blocked.
    bool generate();
    /// For who copies, saves or passes on what was made: settles, and tells by handedOut().
    void handOut();
    /// True when no token is blocked.
    [[nodiscard]] bool isComplete() const;
    /// The tokens with what a client is told about them.
    [[nodiscard]] token::TokenPair tokens() const;
    /// RFC 6749 §5.1, indented; empty where a token is blocked.
    [[nodiscard]] QByteArray oauthResponse() const;
    /// `which` 0: the token or the pair; 1: the refresh token alone. Empty where it is blocked.
    [[nodiscard]] QByteArray snippet(token::SnippetKind kind, int which = 0) const;

    /// Fills the form from a token that was decoded: header and payload byte for byte, times kept, types guessed.
    /// `key` signs where it can. False where neither part is a JSON object.
    bool take(const token::Token &token, KeyHandle key = KeyHandle::None);

    /// Whether ticked() is wanted: only while somebody can see it.
    void setTicking(bool ticking);
    void setZone(token::Zone zone);
    /// How long before its expiry a token that is made is amber.
    void setExpiringSoon(token::Duration threshold);

    /// What went wrong with the files of the data folder, in words; empty where nothing did.
    [[nodiscard]] QString fileTrouble() const;
    /// Keeps the form now; it is kept by itself shortly after an edit and when this goes.
    void save();
    /// The form is the standard one again, own templates are gone, and nothing can be undone. The files stay: they are
    /// their owner's to remove; nothing is written to them before the next edit.
    void forget();
    /// The names of the files in the data folder.
    [[nodiscard]] static QString formFile() { return QStringLiteral("craft.json"); }
    [[nodiscard]] static QString templatesFile() { return QStringLiteral("templates.json"); }

signals:
    /// tokenCount(), templateId() or sharesKey() is another.
    void choicesChanged();
    /// Tokens were made anew, or became blocked. The drafts tell which.
    void settled();
    /// generate() made tokens.
    void generated();
    /// The tokens as they are now go to where somebody has use for them; settled already.
    void handedOut();
    /// A verdict's relative text reads differently.
    void ticked();

private:
    friend class ChoiceCommand;
    struct Choices
    {
        QString templateId;
        bool pair = false;
        bool sharesKey = true;
        std::array<KeyHandle, maxTokens> keys{KeyHandle::None, KeyHandle::None};

        bool operator==(const Choices &) const = default;
    };
    /// A form and what it is to hold.
    struct Step
    {
        ClaimFormModel *form;
        FormState state;
    };
    /// All of it as one command; none where nothing differs.
    void commit(const QString &words, const Choices &choices, QList<Step> steps);
    void install(const Choices &choices);
    void signWith(const QList<int> &drafts, KeyHandle key, const Choices &choices, const QString &words);
    [[nodiscard]] QList<Step> stepsFor(int which, const token::TokenForm &form, KeyHandle key) const;
    [[nodiscard]] QList<int> sharing(int which) const;
    [[nodiscard]] QList<token::ClaimRow> headerFor(int which, KeyHandle key) const;
    [[nodiscard]] jose::AlgorithmId fittingAlgorithm(int which, const QList<jose::AlgorithmId> &fitting) const;
    [[nodiscard]] token::TokenForm templateForm(int which) const;
    [[nodiscard]] const token::Template *pairTemplate() const;
    void edited(const ClaimFormModel *form);
    void refresh(const ClaimFormModel *except = nullptr);
    void renewFill();
    void passSubject();
    void keysMoved();
    void beginAnew();
    void moveOn();
    void watchInstants();
    void changed();
    void start();
    bool restore();
    [[nodiscard]] std::array<ClaimFormModel *, 2 * maxTokens> models() const;

    token::Clock *m_clock;
    KeyringModel *m_keyring;
    token::TemplateDefaults m_defaults;
    QUndoStack m_undo;
    std::array<TokenDraft *, maxTokens> m_drafts{};
    Choices m_choices;
    TemplatesModel *m_templates;
    SigningKeysModel *m_signingKeys;
    MakeMany *m_makeMany;
    token::BoundaryTimer *m_boundary;
    TextTimer *m_ticker;
    QTimer *m_settleTimer;
    QTimer *m_saveTimer;
    std::unique_ptr<CraftMemory> m_memory;
    QString m_awaitedKey; ///< saved key of the last form, until it is there
    bool m_refreshing = false;
    bool m_stale = true; ///< edits were not yet settled
};

} // namespace claimsmith::model
