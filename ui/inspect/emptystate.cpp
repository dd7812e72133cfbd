// SPDX-License-Identifier: MIT
#include "inspect/emptystate.h"

#include <QPushButton>

namespace claimsmith::ui {

EmptyState::EmptyState(QWidget *parent)
    : EmptyPage(tr("Is this token good?"),
          tr("Paste it on the left: the token alone, an Authorization header, a cookie, a URL, a JSON answer or a curl "
             "command.\nThen add the key that should have signed it.\nNothing leaves this machine."),
          parent)
{
    setObjectName(QStringLiteral("emptyState"));
    const QPushButton *paste = addButton(tr("Paste"), "emptyPasteButton", tr("Inspect what the clipboard holds"));
    const QPushButton *open = addButton(
        tr("Open…"), "emptyOpenButton", tr("Open a file that holds a token or a key; it may be dropped here too"));
    const QPushButton *sample = addButton(
        tr("Try a sample"), "sampleButton", tr("Shows a token that is good until 2099, and adds its key"), Accent::Yes);
    connect(paste, &QPushButton::clicked, this, &EmptyState::pasteWanted);
    connect(open, &QPushButton::clicked, this, &EmptyState::openWanted);
    connect(sample, &QPushButton::clicked, this, &EmptyState::sampleWanted);
}

} // namespace claimsmith::ui
