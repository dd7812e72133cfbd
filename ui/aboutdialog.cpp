// SPDX-License-Identifier: MIT
#include "aboutdialog.h"

#include "jose/crypto/crypto.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Claimsmith"));
    constexpr int iconSize = 72;
    auto *picture = new QLabel(this);
    picture->setPixmap(icons::application().pixmap(QSize(iconSize, iconSize), devicePixelRatio()));
    auto *title = new QLabel(u"Claimsmith %1"_s.arg(QCoreApplication::applicationVersion()), this);
    QFont font = Theme::font(TextRole::Headline);
    font.setPixelSize(font.pixelSize() + 4);
    title->setFont(font);
    auto *words = new QLabel(tr("An offline workbench for JSON Web Tokens."), this);
    auto *facts = new QLabel(tr("Qt %1 · %2\nFree software under the MIT licence.")
                                 .arg(QLatin1StringView(qVersion()), QString::fromUtf8(jose::cryptoVersions())),
        this);
    facts->setProperty("role", u"dim"_s);
    facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    const int gap = Theme::metrics().gap;
    auto *texts = new QVBoxLayout;
    texts->setSpacing(gap / 2);
    texts->addWidget(title);
    texts->addWidget(words);
    texts->addWidget(facts);
    texts->addStretch(1);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(2 * gap);
    upper->addWidget(picture, 0, Qt::AlignTop);
    upper->addLayout(texts, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gap, 2 * gap, 2 * gap, gap);
    layout->setSpacing(2 * gap);
    layout->addLayout(upper);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

} // namespace claimsmith::ui
