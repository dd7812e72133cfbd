// SPDX-License-Identifier: MIT
#include "settings/forgetdialog.h"

#include "model/forgetting.h"
#include "widgets/theme.h"
#include "widgets/wraplabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;
using model::Forgetting;

namespace {

/// With the window at its smallest; what has no room is scrolled to.
constexpr int tallest = 640;

QLabel *words(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new WrapLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setProperty("role", role);
    return label;
}

} // namespace

ForgetDialog::ForgetDialog(Forgetting *forgetting, QWidget *parent)
    : QDialog(parent)
    , m_forgetting(forgetting)
    , m_removed(words({}, u"good"_s, this))
    , m_failed(words({}, u"refused"_s, this))
{
    setObjectName(u"forgetDialog"_s);
    setWindowTitle(tr("Forget Everything"));
    m_removed->setObjectName(u"removedWords"_s);
    m_failed->setObjectName(u"failedWords"_s);
    m_removed->hide();
    m_failed->hide();
    const Metrics &metrics = Theme::metrics();
    auto *list = new QWidget(this);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metrics.grid);
    for (const model::KeptPart &part : forgetting->parts())
        addPart(part, rows);
    rows->addStretch();
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(list);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setObjectName(u"buttonBox"_s);
    m_forget = buttons->addButton(tr("&Remove for Good"), QDialogButtonBox::DestructiveRole);
    m_forget->setObjectName(u"removeButton"_s);
    m_forget->setToolTip(tr("Removes what is ticked; this cannot be undone"));
    m_forget->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.gap, metrics.gap, metrics.gap, metrics.gap);
    layout->setSpacing(metrics.gap);
    layout->addWidget(
        words(tr("All that Claimsmith keeps on this machine. What is ticked is removed for good."), {}, this));
    layout->addWidget(area, 1);
    layout->addWidget(m_removed);
    layout->addWidget(m_failed);
    layout->addWidget(buttons);
    connect(m_forget, &QPushButton::clicked, this, &ForgetDialog::forget);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showChosen();
    const int width = std::min(fontMetrics().averageCharWidth() * 84, 900);
    const int height = layout->totalHeightForWidth(width) + list->heightForWidth(width) - area->sizeHint().height();
    resize(width, std::min(height, tallest));
}

void ForgetDialog::addPart(const model::KeptPart &part, QVBoxLayout *layout)
{
    auto *box = new QCheckBox(part.title, this);
    box->setObjectName(part.id + "Box"_L1);
    box->setAccessibleDescription(part.holds);
    box->setToolTip(part.holds);
    box->setChecked(part.isTicked);
    m_boxes.insert(part.id, box);
    auto *holds = words(part.holds, u"dim"_s, this);
    holds->setContentsMargins(Theme::metrics().icon + Theme::metrics().grid, 0, 0, Theme::metrics().gap);
    layout->addWidget(box);
    layout->addWidget(holds);
    connect(box, &QCheckBox::toggled, this, &ForgetDialog::showChosen);
}

void ForgetDialog::showChosen() { m_forget->setEnabled(std::ranges::any_of(m_boxes, &QCheckBox::isChecked)); }

void ForgetDialog::forget()
{
    QStringList ids;
    for (const model::KeptPart &part : m_forgetting->parts()) {
        if (m_boxes.value(part.id)->isChecked())
            ids.append(part.id);
    }
    const Forgetting::Outcome outcome = m_forgetting->forget(ids);
    m_removed->setText(tr("Removed: %1").arg(QLocale().createSeparatedList(outcome.removed)));
    m_removed->setVisible(!outcome.removed.isEmpty());
    m_failed->setText(tr("Not removed: %1").arg(outcome.failed.join(u'\n')));
    m_failed->setVisible(!outcome.failed.isEmpty());
    for (QCheckBox *box : std::as_const(m_boxes))
        box->setChecked(false);
    // The words have room of their own: the list stays as it is, as far as the screen goes.
    const int words = m_removed->isVisible() ? m_removed->heightForWidth(m_removed->width()) : 0;
    const int worse = m_failed->isVisible() ? m_failed->heightForWidth(m_failed->width()) : 0;
    resize(width(), std::min(tallest, height() + words + worse + 2 * Theme::metrics().gap));
}

} // namespace claimsmith::ui
