// SPDX-License-Identifier: MIT
#include "inspect/tokencard.h"

#include "inspect/candidatelist.h"
#include "model/inspection.h"
#include "model/signaturefacts.h"
#include "model/tokenediting.h"
#include "widgets/card.h"
#include "widgets/tokenedit.h"
#include "widgets/wraplabel.h"

#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace claimsmith::ui {

namespace {

QPushButton *button(const QString &text, const char *name, const QString &tip, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(QLatin1StringView(name));
    made->setProperty("role", QStringLiteral("small"));
    made->setToolTip(tip);
    return made;
}

/// A stretch of the token as a stretch of the text that it stood in.
std::pair<qsizetype, qsizetype> inText(const token::Candidate &candidate, qsizetype begin, qsizetype end)
{
    if (end <= begin)
        return {candidate.textOffset(begin), candidate.textOffset(begin)};
    return {candidate.textOffset(begin), candidate.textOffset(end - 1) + 1};
}

} // namespace

TokenCard::TokenCard(model::Inspection *inspection, model::TokenEditing *editing, QWidget *parent)
    : QWidget(parent)
    , m_inspection(inspection)
    , m_editing(editing)
    , m_card(new Card(tr("Token"), this))
    , m_edit(new TokenEdit(this))
    , m_info(new WrapLabel(this))
    , m_chooser(new CandidateList(inspection, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_card, 1);
    layout->addWidget(m_info);
    makeCard();
    makeChooser();
    m_info->setObjectName(QStringLiteral("infoLabel"));
    m_info->setProperty("role", QStringLiteral("dim"));
    m_info->setContentsMargins(4, 0, 4, 0);
    m_info->setMinimumHeight(m_info->fontMetrics().height() + 4);

    connect(m_edit, &TokenEdit::edited, this, [this] { m_inspection->setText(m_edit->text()); });
    connect(m_edit, &TokenEdit::fileDropped, this, &TokenCard::fileDropped);
    connect(m_edit, &TokenEdit::tooMuchText, this, [this](qsizetype characters) {
        emit refused(tr("That is %L1 characters: more than any token. A token may have 4 MiB.").arg(characters));
    });
    connect(m_inspection, &model::Inspection::textChanged, this, [this] {
        if (m_edit->text() != m_inspection->text())
            m_edit->setText(m_inspection->text());
        m_clear->setEnabled(!m_inspection->text().isEmpty());
    });
    connect(m_inspection, &model::Inspection::tokenChanged, this, &TokenCard::showToken);
    connect(m_inspection, &model::Inspection::tokensChanged, this, &TokenCard::showChoice);
    connect(m_inspection, &model::Inspection::busyChanged, this, &TokenCard::showInfo);
    connect(m_editing, &model::TokenEditing::changed, this, &TokenCard::showEditing);
    m_edit->setText(m_inspection->text());
    showToken();
    showEditing();
    showChoice();
}

void TokenCard::makeCard()
{
    auto *paste = button(tr("Paste"), "pasteButton", tr("Replace the text by what the clipboard holds"), this);
    auto *open = button(tr("Open…"), "openButton", tr("Open a file that holds a token or a key"), this);
    m_clear = button(tr("Clear"), "clearButton", tr("Take the text away"), this);
    m_clear->setEnabled(!m_inspection->text().isEmpty());
    for (QPushButton *each : {paste, open, m_clear})
        m_card->addHeaderWidget(each);
    connect(paste, &QPushButton::clicked, this, &TokenCard::pasteWanted);
    connect(open, &QPushButton::clicked, this, &TokenCard::openWanted);
    connect(m_clear, &QPushButton::clicked, this, &TokenCard::clearWanted);

    m_edit->setObjectName(QStringLiteral("tokenEdit"));
    m_edit->setAccessibleName(tr("Token"));
    m_edit->setAccessibleDescription(
        tr("Paste a token, an Authorization header, a cookie, a URL or any text that holds one"));
    m_edit->setPlaceholderText(tr("Paste a token, or anything that holds one"));
    m_edit->setTabChangesFocus(true);
    m_edit->setProperty("role", QStringLiteral("bare"));
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it wraps anywhere
    m_edit->setMinimumHeight(80);
    m_card->bodyLayout()->addWidget(m_edit, 1);
    // The order of the keyboard: what is typed first, then what is done with it.
    setTabOrder({m_edit, paste, open, m_clear, m_chooser});
}

void TokenCard::makeChooser()
{
    m_chooser->setObjectName(QStringLiteral("candidateList"));
    m_chooser->setAccessibleName(tr("Tokens found in the text"));
    m_card->bodyLayout()->addWidget(m_chooser);
    connect(
        m_chooser->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
            if (current.isValid())
                m_inspection->choose(current.row());
        });
}

QWidget *TokenCard::lastWidget() const { return m_chooser; }

void TokenCard::setText(const QString &text)
{
    m_edit->setText(text);
    m_inspection->setText(text);
}

void TokenCard::selectInToken(qsizetype offset, qsizetype length)
{
    const auto [begin, end] = inText(m_inspection->candidate(), offset, offset + length);
    m_edit->selectBytes(begin, end);
}

void TokenCard::chooseNext(int step)
{
    const auto count = static_cast<int>(m_inspection->tokens().size());
    if (count < 2)
        return;
    m_inspection->choose((m_inspection->chosen() + step + count) % count);
}

void TokenCard::showToken()
{
    const auto token = m_inspection->token();
    const token::Candidate &candidate = m_inspection->candidate();
    QList<SegmentRange> segments;
    QList<DefectRange> defects;
    // Other text has no segments, and every letter of it would be a defect.
    constexpr size_t fewestParts = 3;
    const bool isText = token->kind() == token::TokenKind::NotAToken && token->parts().size() < fewestParts;
    for (const token::SegmentPart &part : token->parts()) {
        if (isText)
            break;
        const auto [begin, end] = inText(candidate, part.begin, part.begin + part.length);
        segments.append({begin, end, part.segment});
    }
    for (const token::Defect &defect : token->defects()) {
        if (defect.offset < 0 || isText)
            continue;
        const auto [begin, end] = inText(candidate, defect.offset, qMin(defect.offset + 1, token->text().size()));
        defects.append({begin, end, token::message(defect)});
    }
    m_edit->setRanges(segments, defects);
    const int chosen = m_inspection->chosen();
    const auto count = static_cast<int>(m_inspection->tokens().size());
    m_card->setCaption(count > 1 ? tr("Token %1/%2", "the second of three").arg(chosen + 1).arg(count) : tr("Token"));
    if (m_chooser->isVisibleTo(this) && m_chooser->currentIndex().row() != chosen)
        m_chooser->setCurrentRow(chosen);
    showInfo();
}

void TokenCard::showEditing()
{
    const bool on = m_editing->isOn();
    if (m_edit->isReadOnly() != on) {
        m_edit->setReadOnly(on);
        if (on)
            m_edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        // Each edit sets a whole text; undo belongs to the editing then.
        m_edit->setUndoRedoEnabled(!on);
    }
    showInfo();
}

void TokenCard::showInfo()
{
    if (m_inspection->isEmpty()) {
        m_info->clear();
        return;
    }
    if (m_inspection->isBusy()) {
        m_info->setText(tr("Reading…"));
        return;
    }
    const auto token = m_inspection->token();
    const token::Candidate &candidate = m_inspection->candidate();
    QStringList words{model::bytesText(candidate.token.size())};
    if (token->kind() != token::TokenKind::NotAToken) {
        words << token::kindText(token->kind());
        words << token::sourceText(candidate);
        if (candidate.unwrapped)
            words << tr("line breaks taken out");
    }
    if (m_editing->isEdited())
        words << tr("edited");
    words.removeAll(QString());
    m_info->setText(words.join(QStringLiteral(" · ")));
}

void TokenCard::showChoice()
{
    const auto count = static_cast<int>(m_inspection->tokens().size());
    m_chooser->setVisible(count > 1);
    if (count < 2)
        return;
    m_chooser->setFixedHeight(m_chooser->heightFor(qMin(count, 3)));
    m_chooser->setCurrentRow(m_inspection->chosen());
}

void TokenCard::setClock(token::Clock *clock) { m_chooser->setClock(clock); }

void TokenCard::setTestTime(bool testTime) { m_chooser->setTestTime(testTime); }

} // namespace claimsmith::ui
