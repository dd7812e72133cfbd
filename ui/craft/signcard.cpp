// SPDX-License-Identifier: MIT
#include "craft/signcard.h"

#include "model/crafting.h"
#include "model/signingkeysmodel.h"
#include "widgets/card.h"
#include "widgets/fieldedit.h"
#include "widgets/icons.h"
#include "widgets/look.h"
#include "widgets/wraplabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;
using jose::AlgorithmId;
using model::DraftNote;
using model::KeyHandle;
using model::KeyringModel;

SignCard::SignCard(model::Crafting *crafting, QWidget *parent)
    : QWidget(parent)
    , m_crafting(crafting)
    , m_quick(new QPushButton(tr("Make a key"), this))
    , m_empty(makeEmpty())
    , m_lineBox(new QWidget(this))
    , m_shared(new QCheckBox(tr("One key for both"), this))
    , m_notes(new WrapLabel(this))
{
    setObjectName(u"signCard"_s);
    auto *card = new Card(tr("Sign with"), this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    m_shared->setObjectName(u"sharedKeyCheck"_s);
    m_shared->setToolTip(tr("Sign the access token and the refresh token with the same key"));
    card->addHeaderWidget(m_shared);
    auto *lines = new QVBoxLayout(m_lineBox);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    for (int which = 0; which < model::Crafting::maxTokens; ++which) {
        m_lines.at(static_cast<size_t>(which)) = makeLine(which);
        lines->addWidget(m_lines.at(static_cast<size_t>(which)).widget);
        connect(crafting->draft(which), &model::TokenDraft::keyChanged, this, &SignCard::refresh);
        connect(crafting->draft(which), &model::TokenDraft::resultChanged, this, &SignCard::refresh);
    }
    m_notes->setObjectName(u"keyNoteLabel"_s);
    card->bodyLayout()->addWidget(m_empty);
    card->bodyLayout()->addWidget(m_lineBox);
    card->bodyLayout()->addWidget(m_notes);

    connect(m_shared, &QCheckBox::clicked, crafting, &model::Crafting::setSharesKey);
    connect(crafting, &model::Crafting::choicesChanged, this, &SignCard::refresh);
    connect(crafting->signingKeys(), &QAbstractItemModel::rowsInserted, this, &SignCard::refresh);
    connect(crafting->signingKeys(), &QAbstractItemModel::rowsRemoved, this, &SignCard::refresh);
    connect(crafting->signingKeys(), &QAbstractItemModel::modelReset, this, &SignCard::refresh);
    connect(crafting->signingKeys(), &QAbstractItemModel::dataChanged, this, &SignCard::refresh);
    refresh();
}

QPushButton *SignCard::makeNewButton()
{
    auto *button = new QPushButton(tr("New key…"), this);
    button->setObjectName(u"newKeyButton"_s);
    button->setToolTip(tr("Make a key, or add one that you have"));
    auto *menu = new QMenu(button);
    connect(
        menu->addAction(icons::icon(u"key"_s), tr("&Make a key…")), &QAction::triggered, this, &SignCard::newKeyWanted);
    menu->addSeparator();
    connect(menu->addAction(icons::icon(u"paste"_s), tr("&Paste a key…")), &QAction::triggered, this,
        &SignCard::pasteKeyWanted);
    connect(menu->addAction(icons::icon(u"open"_s), tr("&Open a key file…")), &QAction::triggered, this,
        &SignCard::openKeyWanted);
    connect(menu->addAction(icons::icon(u"lock"_s), tr("Type a &secret…")), &QAction::triggered, this,
        &SignCard::secretWanted);
    button->setMenu(menu);
    return button;
}

QWidget *SignCard::makeEmpty()
{
    auto *empty = new QWidget(this);
    empty->setObjectName(u"noKey"_s);
    auto *words = new WrapLabel(empty);
    words->setText(tr("A token is signed with a key, and there is none yet. Make one to try with, or add your own; "
                      "it stays on this machine until the program ends."));
    m_quick->setObjectName(u"quickKeyButton"_s);
    m_quick->setAutoDefault(true); // Enter, too
    m_quick->setProperty("role", u"accent"_s);
    m_quick->setToolTip(tr("A new random secret of 256 bits, for HS256"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_quick);
    buttons->addWidget(makeNewButton());
    buttons->addStretch();
    auto *layout = new QVBoxLayout(empty);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(words);
    layout->addLayout(buttons);
    connect(m_quick, &QPushButton::clicked, this, &SignCard::quickKeyWanted);
    return empty;
}

SignCard::Line SignCard::makeLine(int which)
{
    Line line{new QWidget(this), nullptr, nullptr, nullptr};
    line.caption = new QLabel(which == 0 ? tr("Access") : tr("Refresh"), line.widget);
    line.key = new FieldCombo(line.widget);
    line.algorithm = new FieldCombo(line.widget);
    line.caption->setProperty("role", u"dim"_s);
    line.key->setObjectName(which == 0 ? u"signKeyCombo"_s : u"refreshKeyCombo"_s);
    line.key->setAccessibleName(which == 0 ? tr("Key that signs") : tr("Key that signs the refresh token"));
    line.key->setToolTip(tr("The keys that can sign"));
    line.key->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    line.key->setMinimumContentsLength(12);
    line.key->setPlaceholderText(tr("Choose a key"));
    line.algorithm->setObjectName(which == 0 ? u"algorithmCombo"_s : u"refreshAlgorithmCombo"_s);
    line.algorithm->setAccessibleName(tr("Algorithm"));
    line.algorithm->setToolTip(tr("What this key can sign with; none makes a token that nobody should accept"));
    line.algorithm->setMinimumWidth(104);
    auto *layout = new QHBoxLayout(line.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(line.caption);
    layout->addWidget(line.key, 1);
    layout->addWidget(line.algorithm);
    if (which == 0)
        layout->addWidget(makeNewButton());
    connect(line.key, &QComboBox::activated, this,
        [this, which, key = line.key] { m_crafting->chooseKey(which, KeyHandle{key->currentData().toULongLong()}); });
    connect(line.algorithm, &QComboBox::activated, this, [this, which, algorithm = line.algorithm] {
        m_crafting->chooseAlgorithm(which, static_cast<AlgorithmId>(algorithm->currentData().toInt()));
    });
    return line;
}

bool SignCard::wantsKey() const { return m_empty->isVisibleTo(this); }

QWidget *SignCard::firstWidget() const { return wantsKey() ? static_cast<QWidget *>(m_quick) : m_lines[0].key; }

void SignCard::refresh()
{
    const bool pair = m_crafting->isPair();
    const bool none = m_crafting->signingKeys()->rowCount() == 0;
    const bool unsecured = m_crafting->draft(0)->algorithm() == AlgorithmId::None;
    m_empty->setVisible(none && !unsecured);
    m_lineBox->setVisible(!none || unsecured);
    m_shared->setVisible(pair && !none);
    m_shared->setChecked(m_crafting->sharesKey());
    const bool apart = pair && !m_crafting->sharesKey();
    m_lines[1].widget->setVisible(apart);
    for (const Line &line : m_lines)
        line.caption->setVisible(apart);
    for (int which = 0; which < model::Crafting::maxTokens; ++which) {
        fillKeys(which);
        fillAlgorithms(which);
    }
    showNotes();
}

void SignCard::fillKeys(int which)
{
    QComboBox *combo = m_lines.at(static_cast<size_t>(which)).key;
    const model::SigningKeysModel *keys = m_crafting->signingKeys();
    combo->clear();
    for (int row = 0; row < keys->rowCount(); ++row) {
        const QModelIndex key = keys->index(row, KeyringModel::Name);
        const QString name = key.data(KeyringModel::NameRole).toString();
        const QString description = key.data(KeyringModel::DescriptionRole).toString();
        const QString origin = key.data(KeyringModel::OriginRole).toString();
        QStringList words{name};
        words << description << origin;
        words.removeDuplicates();
        words.removeAll(QString());
        combo->addItem(icons::icon(u"key"_s), words.join(u" · "_s), key.data(KeyringModel::HandleRole));
    }
    combo->setCurrentIndex(keys->row(m_crafting->draft(which)->key()));
}

void SignCard::fillAlgorithms(int which)
{
    QComboBox *combo = m_lines.at(static_cast<size_t>(which)).algorithm;
    QList<AlgorithmId> algorithms = m_crafting->draft(which)->algorithms();
    if (!algorithms.contains(AlgorithmId::None))
        algorithms.append(AlgorithmId::None);
    combo->clear();
    for (const AlgorithmId algorithm : std::as_const(algorithms))
        combo->addItem(QString(jose::algorithm(algorithm).name), static_cast<int>(algorithm));
    const auto current = m_crafting->draft(which)->algorithm();
    combo->setPlaceholderText(tr("not known"));
    combo->setCurrentIndex(current ? combo->findData(static_cast<int>(*current)) : -1);
}

void SignCard::showNotes()
{
    QStringList words;
    bool refused = false;
    for (int which = 0; which < m_crafting->tokenCount(); ++which) {
        for (const DraftNote &note : m_crafting->draft(which)->result().notes) {
            if (note.place != DraftNote::Place::Key || words.contains(note.text))
                continue;
            words << note.text;
            refused = refused || note.severity == model::ClaimFormModel::Severity::Error;
        }
    }
    m_notes->setText(words.join(u'\n'));
    m_notes->setVisible(!words.isEmpty() && m_lineBox->isVisibleTo(this));
    setLook(m_notes, "role", refused ? u"refused"_s : u"attention"_s);
}

} // namespace claimsmith::ui
