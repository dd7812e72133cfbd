// SPDX-License-Identifier: MIT
#include "model/crafting.h"

#include "model/craftmemory.h"
#include "model/makemany.h"
#include "model/signingkeysmodel.h"
#include "model/templatesmodel.h"
#include "model/texttimer.h"
#include "token/timedisplay.h"

#include <QTimer>
#include <QUndoCommand>

#include <algorithm>

namespace claimsmith::model {

using namespace Qt::StringLiterals;
using token::ClaimRow;
using token::TokenForm;

namespace {

/// Commands hold what the form held before: enough for a morning's work, not for all of memory.
constexpr int undoLimit = 1000;
/// How long after the last edit the form is written to its file.
constexpr std::chrono::seconds saveDelay{2};

QString fileIn(const QString &folder, const QString &name)
{
    return folder.isEmpty() ? QString() : folder + u'/' + name;
}

bool hasText(const QList<ClaimRow> &rows, QStringView name)
{
    return std::ranges::any_of(
        rows, [name](const ClaimRow &row) { return row.name == name && row.enabled && !row.value.isEmpty(); });
}

QByteArray nameOf(jose::AlgorithmId algorithm)
{
    const QLatin1StringView name = jose::algorithm(algorithm).name;
    return {name.data(), name.size()};
}

} // namespace

/// Another template, key or number of tokens.
class ChoiceCommand : public QUndoCommand
{
public:
    ChoiceCommand(Crafting *crafting, Crafting::Choices after, const QString &words)
        : QUndoCommand(words)
        , m_crafting(crafting)
        , m_before(crafting->m_choices)
        , m_after(std::move(after))
    {}

    void undo() override { m_crafting->install(m_before); }
    void redo() override { m_crafting->install(m_after); }

private:
    Crafting *m_crafting;
    Crafting::Choices m_before;
    Crafting::Choices m_after;
};

Crafting::Crafting(token::Clock *clock, KeyringModel *keyring, const QString &dataFolder, QObject *parent)
    : Crafting(clock, keyring, dataFolder, token::TemplateDefaults(), parent)
{}

Crafting::Crafting(token::Clock *clock, KeyringModel *keyring, const QString &dataFolder,
    const token::TemplateDefaults &defaults, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_keyring(keyring)
    , m_defaults(defaults)
    , m_templates(new TemplatesModel(fileIn(dataFolder, templatesFile()), &m_undo, this))
    , m_signingKeys(new SigningKeysModel(keyring, this))
    , m_makeMany(new MakeMany(this))
    , m_boundary(new token::BoundaryTimer(clock, this))
    , m_ticker(new TextTimer(clock, this))
    , m_settleTimer(new QTimer(this))
    , m_saveTimer(new QTimer(this))
    , m_memory(std::make_unique<CraftMemory>(fileIn(dataFolder, formFile())))
{
    m_undo.setUndoLimit(undoLimit);
    m_templates->setDefaults(m_defaults);
    for (TokenDraft *&draft : m_drafts)
        draft = new TokenDraft(clock, keyring, &m_undo, this);
    for (const ClaimFormModel *form : models())
        connect(form, &ClaimFormModel::edited, this, [this, form] { edited(form); });
    m_settleTimer->setSingleShot(true);
    m_saveTimer->setSingleShot(true);
    m_saveTimer->setInterval(saveDelay);
    connect(m_settleTimer, &QTimer::timeout, this, &Crafting::settle);
    connect(m_saveTimer, &QTimer::timeout, this, &Crafting::save);
    connect(m_boundary, &token::BoundaryTimer::reached, this, &Crafting::moveOn);
    connect(m_clock, &token::Clock::changed, this, &Crafting::moveOn);
    connect(m_ticker, &TextTimer::due, this, &Crafting::moveOn);
    connect(&token::TimeDisplay::instance(), &token::TimeDisplay::changed, this, &Crafting::moveOn);
    connect(m_keyring, &KeyringModel::keysChanged, this, &Crafting::keysMoved);
    connect(m_keyring, &KeyringModel::dataChanged, this, &Crafting::keysMoved);
    start();
}

Crafting::~Crafting()
{
    if (m_saveTimer->isActive())
        save();
}

void Crafting::start()
{
    renewFill();
    if (!restore())
        beginAnew();
    if (m_awaitedKey.isEmpty())
        keysMoved();
    m_undo.clear();
    settle();
    m_saveTimer->stop();
}

void Crafting::beginAnew()
{
    if (const token::Template *standard = pairTemplate())
        applyTemplate(standard->id);
}

void Crafting::setDefaults(const token::TemplateDefaults &defaults)
{
    m_defaults = defaults;
    m_templates->setDefaults(defaults);
}

void Crafting::forget()
{
    m_templates->forget();
    beginAnew();
    m_undo.clear();
    settle();
    m_memory->forget();
    m_saveTimer->stop();
}

std::array<ClaimFormModel *, 2 * Crafting::maxTokens> Crafting::models() const
{
    return {m_drafts[0]->claims(), m_drafts[0]->header(), m_drafts[1]->claims(), m_drafts[1]->header()};
}

void Crafting::install(const Choices &choices)
{
    m_choices = choices;
    for (size_t which = 0; which < m_drafts.size(); ++which)
        m_drafts.at(which)->setKey(choices.keys.at(which));
    emit choicesChanged();
    refresh();
    changed();
}

void Crafting::commit(const QString &words, const Choices &choices, QList<Step> steps)
{
    steps.removeIf([](const Step &step) { return step.form->state() == step.state; });
    if (choices == m_choices && steps.isEmpty())
        return;
    m_undo.beginMacro(words);
    if (choices != m_choices)
        m_undo.push(new ChoiceCommand(this, choices, words));
    for (const Step &step : std::as_const(steps))
        step.form->setState(step.state, words);
    m_undo.endMacro();
}

void Crafting::setPair(bool pair)
{
    Choices after = m_choices;
    after.pair = pair;
    QList<Step> steps;
    const token::Template *standard = pairTemplate();
    if (pair && m_drafts[1]->claims()->rows().isEmpty() && standard)
        steps = stepsFor(1, standard->forms.at(1), after.keys[1]);
    commit(pair ? tr("refresh token") : tr("single token"), after, steps);
}

void Crafting::applyTemplate(const QString &id)
{
    const token::Template *found = m_templates->find(id);
    if (!found || found->forms.isEmpty())
        return;
    Choices after = m_choices;
    after.templateId = id;
    after.pair = found->isPair();
    QList<Step> steps = stepsFor(0, found->forms.constFirst(), after.keys[0]);
    if (after.pair)
        steps += stepsFor(1, found->forms.at(1), after.keys[1]);
    commit(tr("template %1").arg(found->name), after, steps);
}

const token::Template *Crafting::pairTemplate() const
{
    for (int row = 0; row < m_templates->rowCount(); ++row) {
        const token::Template *at = m_templates->find(m_templates->index(row).data(TemplatesModel::IdRole).toString());
        if (at->isPair() && m_templates->isBuiltIn(row))
            return at;
    }
    return nullptr;
}

QList<Crafting::Step> Crafting::stepsFor(int which, const TokenForm &form, KeyHandle key) const
{
    QList<ClaimRow> header = form.header;
    const KeyEntry *entry = m_keyring->entry(key);
    const QList<jose::AlgorithmId> fitting = entry ? token::signingAlgorithms(entry->key) : QList<jose::AlgorithmId>();
    if (!hasText(header, u"alg") && !fitting.isEmpty()) {
        const QByteArray keyId = hasText(header, u"kid") ? QByteArray() : entry->key.keyId();
        header = token::headerFor(header, nameOf(fittingAlgorithm(which, fitting)), keyId);
    }
    return {{draft(which)->header(), {header, {}}}, {draft(which)->claims(), {form.claims, {}}}};
}

jose::AlgorithmId Crafting::fittingAlgorithm(int which, const QList<jose::AlgorithmId> &fitting) const
{
    const auto current = draft(which)->algorithm();
    if (current && fitting.contains(*current))
        return *current;
    const auto wanted =
        std::ranges::find(fitting, m_defaults.algorithm, [](jose::AlgorithmId id) { return nameOf(id); });
    return wanted == fitting.end() ? fitting.constFirst() : *wanted;
}

QList<TokenForm> Crafting::forms() const
{
    QList<TokenForm> forms;
    for (int which = 0; which < tokenCount(); ++which)
        forms.append(templateForm(which));
    return forms;
}

TokenForm Crafting::templateForm(int which) const
{
    TokenForm form{draft(which)->header()->templateRows(), draft(which)->claims()->templateRows()};
    const KeyEntry *entry = m_keyring->entry(draft(which)->key());
    const auto algorithm = draft(which)->algorithm();
    if (!entry || !algorithm || !token::signingAlgorithms(entry->key).contains(*algorithm))
        return form;
    // What this key brought, another will bring of its own.
    form.header.removeIf([entry](const ClaimRow &row) {
        return row.name == u"alg" || (row.name == u"kid" && row.value.toUtf8() == entry->key.keyId());
    });
    return form;
}

QList<int> Crafting::sharing(int which) const { return m_choices.sharesKey ? QList{0, 1} : QList{which}; }

void Crafting::setSharesKey(bool shares)
{
    if (shares == m_choices.sharesKey)
        return;
    Choices after = m_choices;
    after.sharesKey = shares;
    if (shares)
        after.keys[1] = after.keys[0];
    signWith({1}, after.keys[1], after, shares ? tr("one key") : tr("two keys"));
}

void Crafting::chooseKey(int which, KeyHandle key)
{
    m_awaitedKey.clear();
    Choices after = m_choices;
    for (const int draft : sharing(which))
        after.keys.at(static_cast<size_t>(draft)) = key;
    signWith(sharing(which), key, after, tr("choice of a key"));
}

void Crafting::signWith(const QList<int> &drafts, KeyHandle key, const Choices &choices, const QString &words)
{
    QList<Step> steps;
    for (const int which : drafts) {
        ClaimFormModel *const header = draft(which)->header();
        steps.append({header, {headerFor(which, key), header->state().layout}});
    }
    commit(words, choices, steps);
}

QList<ClaimRow> Crafting::headerFor(int which, KeyHandle key) const
{
    QList<ClaimRow> rows = draft(which)->header()->rows();
    const KeyEntry *entry = m_keyring->entry(key);
    const QList<jose::AlgorithmId> fitting = entry ? token::signingAlgorithms(entry->key) : QList<jose::AlgorithmId>();
    if (fitting.isEmpty())
        return rows;
    const KeyEntry *former = m_keyring->entry(draft(which)->key());
    if (former && entry->key.keyId().isEmpty()) {
        // The key ID of the former key would name one that did not sign.
        rows.removeIf([former](const ClaimRow &row) {
            return row.name == u"kid" && !row.value.isEmpty() && row.value.toUtf8() == former->key.keyId();
        });
    }
    return token::headerFor(rows, nameOf(fittingAlgorithm(which, fitting)), entry->key.keyId());
}

void Crafting::chooseAlgorithm(int which, jose::AlgorithmId algorithm)
{
    QList<Step> steps;
    for (const int at : sharing(which)) {
        ClaimFormModel *const header = draft(at)->header();
        steps.append({header, {token::headerFor(header->rows(), nameOf(algorithm)), header->state().layout}});
    }
    commit(tr("algorithm %1").arg(QString::fromLatin1(nameOf(algorithm))), m_choices, steps);
}

void Crafting::keysMoved()
{
    for (TokenDraft *draft : m_drafts)
        draft->keysMoved();
    KeyHandle wanted = KeyHandle::None;
    if (!m_awaitedKey.isEmpty()) {
        const auto found = std::ranges::find(m_keyring->entries(), m_awaitedKey, &KeyEntry::savedId);
        wanted = found == m_keyring->entries().end() ? wanted : found->handle;
    } else if (m_choices.keys[0] == KeyHandle::None && m_signingKeys->rowCount() > 0) {
        wanted = m_signingKeys->handle(0);
    }
    if (wanted != KeyHandle::None)
        chooseKey(0, wanted);
    changed();
}

void Crafting::edited(const ClaimFormModel *form)
{
    if (m_refreshing)
        return;
    refresh(form);
    changed();
}

void Crafting::refresh(const ClaimFormModel *except)
{
    const token::Instant now = except ? except->issuedAt() : m_clock->now();
    m_refreshing = true;
    for (ClaimFormModel *form : models()) {
        if (form != except && form->issuedAt() != now)
            form->refresh(now);
    }
    m_refreshing = false;
}

} // namespace claimsmith::model
