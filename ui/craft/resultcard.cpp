// SPDX-License-Identifier: MIT
#include "craft/resultcard.h"

#include "model/crafting.h"
#include "model/signaturefacts.h"
#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/flowlayout.h"
#include "widgets/look.h"
#include "widgets/tokenedit.h"
#include "widgets/wraplabel.h"

#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;
using token::SignatureStatus;
using token::TimeStatus;
using token::Verdict;

namespace {

QString signatureWord(const Verdict &verdict)
{
    switch (verdict.signature) {
    case SignatureStatus::Verified:
        return ResultCard::tr("✓ verified");
    case SignatureStatus::Unsecured:
        return ResultCard::tr("not signed");
    case SignatureStatus::NotChecked:
        return ResultCard::tr("not checked");
    default:
        return ResultCard::tr("✗ not verified");
    }
}

/// A chip has no room for seconds; they count where few are left.
token::Duration inMinutes(token::Duration duration)
{
    constexpr std::chrono::minutes few{2};
    return duration < few ? duration : token::Duration(std::chrono::floor<std::chrono::minutes>(duration));
}

QString timeWord(const Verdict &verdict)
{
    const auto until = [&](const std::optional<token::Instant> &instant) {
        return instant ? token::durationText(inMinutes(*instant - verdict.now)) : QString();
    };
    switch (verdict.time) {
    case TimeStatus::Active:
    case TimeStatus::ExpiringSoon:
        return ResultCard::tr("active · %1").arg(until(verdict.expiresAt));
    case TimeStatus::Expired:
        return ResultCard::tr("expired");
    case TimeStatus::NotYetValid:
        return ResultCard::tr("valid in %1").arg(until(verdict.notBefore));
    case TimeStatus::IssuedInFuture:
        return ResultCard::tr("issued in the future");
    case TimeStatus::NoExpiry:
        return ResultCard::tr("never expires");
    case TimeStatus::Malformed:
        return ResultCard::tr("time malformed");
    case TimeStatus::NotChecked:
        break;
    }
    return ResultCard::tr("no times");
}

/// A token in as much height as its lines take, if there is room for them.
class ResultText : public TokenEdit
{
public:
    using TokenEdit::TokenEdit;

    [[nodiscard]] QSize sizeHint() const override
    {
        constexpr int usualLines = 5;
        constexpr int mostLines = 12;
        // Not asked of the document, whose lines a scroll bar makes shorter.
        const int letters = static_cast<int>(contentsRect().width() / QFontMetricsF(font()).horizontalAdvance(u'M'));
        const auto lines = letters < 1 ? usualLines : (document()->characterCount() + letters - 1) / letters;
        return {200, heightOf(std::clamp(lines, 1, mostLines))};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {100, heightOf(3)}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        TokenEdit::resizeEvent(event);
        if (event->oldSize().width() != event->size().width())
            updateGeometry();
    }

private:
    [[nodiscard]] int heightOf(int lines) const
    {
        // The document rounds its lines up.
        return lines * static_cast<int>(std::ceil(QFontMetricsF(font()).lineSpacing())) + 2 * frameWidth() + 2;
    }
};

/// Shown where there is room for all of it.
class SpareLabel : public QLabel
{
public:
    explicit SpareLabel(QWidget *parent)
        : QLabel(parent)
    {
        setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (QLabel::sizeHint().width() <= width())
            QLabel::paintEvent(event);
    }
};

} // namespace

ResultCard::ResultCard(model::Crafting *crafting, int which, QWidget *parent)
    : QWidget(parent)
    , m_crafting(crafting)
    , m_which(which)
    , m_card(new Card(tr("Token"), this))
    , m_signature(new Chip(this))
    , m_time(new Chip(this))
    , m_text(new ResultText(this))
    , m_problem(new WrapLabel(this))
    , m_copy(new QPushButton(tr("Copy token"), this))
    , m_bearer(new QPushButton(tr("Bearer header"), this))
    , m_inspect(new QPushButton(tr("Inspect"), this))
    , m_size(new SpareLabel(this))
{
    setObjectName(which == 0 ? u"firstResult"_s : u"secondResult"_s);
    m_signature->setObjectName(u"signatureChip"_s);
    m_time->setObjectName(u"timeChip"_s);
    m_text->setObjectName(u"resultText"_s);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setAcceptDrops(false);
    m_text->setProperty("role", u"bare"_s);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->document()->setDocumentMargin(0);
    m_problem->setObjectName(u"problemLabel"_s);
    m_problem->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_copy->setObjectName(u"copyTokenButton"_s);
    m_copy->setToolTip(tr("Copy the token; the clipboard is cleared after a while"));
    m_bearer->setObjectName(u"bearerButton"_s);
    m_bearer->setToolTip(tr("Copy Authorization: Bearer and the token, RFC 6750 §2.1"));
    m_inspect->setObjectName(u"inspectButton"_s);
    m_inspect->setToolTip(tr("Look at the token on the Inspect page"));
    m_size->setProperty("role", u"dim"_s);
    m_card->addHeaderWidget(m_signature);
    m_card->addHeaderWidget(m_time);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_copy, m_bearer, m_inspect}) {
        button->setProperty("role", u"small"_s);
        buttons->addWidget(button);
    }
    buttons->addWidget(m_size);
    m_card->bodyLayout()->addWidget(m_text, 1);
    m_card->bodyLayout()->addWidget(m_problem, 1);
    m_card->bodyLayout()->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);

    connect(m_copy, &QPushButton::clicked, this, [this] { emit copyTokenWanted(m_which); });
    connect(m_bearer, &QPushButton::clicked, this, [this] { emit copyBearerWanted(m_which); });
    connect(m_inspect, &QPushButton::clicked, this, [this] { emit inspectWanted(m_which); });
    const model::TokenDraft *draft = crafting->draft(which);
    connect(draft, &model::TokenDraft::resultChanged, this, &ResultCard::showResult);
    connect(draft, &model::TokenDraft::ticked, this, &ResultCard::showChips);
    connect(crafting, &model::Crafting::choicesChanged, this, &ResultCard::showCaption);
    showCaption();
    showResult();
}

QWidget *ResultCard::firstWidget() const { return m_text; }

QWidget *ResultCard::lastWidget() const { return m_inspect; }

void ResultCard::showCaption()
{
    if (m_which == 1)
        m_card->setCaption(tr("Refresh token"));
    else
        m_card->setCaption(m_crafting->isPair() ? tr("Access token") : tr("Token"));
    m_text->setAccessibleName(m_card->caption());
    setVisible(m_which == 0 || m_crafting->isPair());
}

void ResultCard::showResult()
{
    const model::DraftResult &result = m_crafting->draft(m_which)->result();
    const bool blocked = result.isBlocked();
    m_text->setVisible(!blocked);
    m_problem->setVisible(blocked);
    for (QPushButton *button : {m_copy, m_bearer, m_inspect})
        button->setEnabled(!blocked);
    showProblem();
    m_size->setText(blocked ? QString() : model::bytesText(result.text.size()));
    QList<SegmentRange> segments;
    for (const token::SegmentPart &part : result.token->parts())
        segments.append({part.begin, part.begin + part.length, part.segment});
    m_text->setText(QString::fromLatin1(result.text));
    m_text->setRanges(segments, {});
    m_text->updateGeometry();
    showChips();
}

void ResultCard::showProblem()
{
    // Without a key nothing is wrong yet.
    const bool waits = m_crafting->draft(m_which)->key() == model::KeyHandle::None;
    m_problem->setText(m_crafting->draft(m_which)->result().problem());
    setLook(m_problem, "role", waits ? u"dim"_s : u"refused"_s);
}

void ResultCard::showChips()
{
    const model::DraftResult &result = m_crafting->draft(m_which)->result();
    m_signature->setVisible(!result.isBlocked());
    m_time->setVisible(!result.isBlocked());
    if (result.isBlocked())
        return;
    const auto show = [&](Chip *chip, const QString &text, token::Axis axis) {
        const token::AxisWords words = token::axisWords(result.verdict, axis, *result.token, result.keys);
        chip->setText(text);
        chip->setTone(words.tone);
        chip->setToolTip(words.sentence.isEmpty() ? words.headline : words.headline + u'\n' + words.sentence);
        chip->setAccessibleDescription(words.headline);
    };
    show(m_signature, signatureWord(result.verdict), token::Axis::Signature);
    show(m_time, timeWord(result.verdict), token::Axis::Time);
}

} // namespace claimsmith::ui
