// SPDX-License-Identifier: MIT
#include "keydialogs/keydialog.h"

#include "keydialogs/keyfile.h"
#include "model/keyimport.h"
#include "model/keykeeping.h"
#include "model/workbench.h"
#include "ui_keydialog.h"
#include "widgets/look.h"
#include "widgets/theme.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>

namespace claimsmith::ui {

using jose::ErrorCode;
using model::KeyImport;

KeyDialog::KeyDialog(model::Workbench &workbench, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::KeyDialog>())
    , m_workbench(workbench)
    , m_import(new KeyImport(workbench.keyring(), this))
{
    m_ui->setupUi(this);
    m_ui->keyEdit->setFont(Theme::font(TextRole::Fixed));
    m_ui->keyEdit->setTabChangesFocus(true);
    m_ui->keyEdit->viewport()->installEventFilter(this);
    m_ui->keyList->setImport(m_import);
    connect(m_ui->keyEdit, &QPlainTextEdit::textChanged, this, &KeyDialog::readText);
    connect(m_ui->openButton, &QPushButton::clicked, this, &KeyDialog::chooseFile);
    connect(m_ui->passphraseEdit, &QLineEdit::textChanged, this, &KeyDialog::refresh);
    connect(m_ui->secretButton, &QPushButton::clicked, this, [this] {
        emit secretWanted(m_ui->keyEdit->toPlainText());
        reject();
    });
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &KeyDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_import, &KeyImport::statusChanged, this, &KeyDialog::refresh);
    connect(m_import, &KeyImport::checkedCountChanged, this, &KeyDialog::refresh);
    connect(m_import, &KeyImport::unlockingChanged, this, &KeyDialog::refresh);
    connect(m_import, &KeyImport::unlocked, this, &KeyDialog::goOn);
    connect(this, &QDialog::rejected, m_import, &KeyImport::cancel);
    setUpOptions();
    refresh();
}

KeyDialog::~KeyDialog() = default;

void KeyDialog::setUpOptions()
{
    const bool canKeep = m_workbench.keeping()->canKeep();
    m_ui->keepBox->setEnabled(canKeep);
    m_ui->keepBox->setToolTip(canKeep ? tr("They are there again at the next start")
                                      : tr("No key store is at hand: keys stay until the program ends"));
    connect(m_ui->followBox, &QCheckBox::toggled, this, &KeyDialog::refresh);
}

void KeyDialog::setData(const QByteArray &contents, const QString &fileName, const QString &path)
{
    m_isText = false;
    setWindowTitle(tr("Add the keys of %1").arg(fileName));
    m_ui->promptLabel->hide();
    m_ui->openButton->hide();
    m_ui->keyEdit->hide();
    m_ui->nameEdit->setPlaceholderText(fileName);
    m_import->read(contents, fileName, path);
    adjustSize();
}

void KeyDialog::setText(const QString &text) { m_ui->keyEdit->setPlainText(text); }

void KeyDialog::openFile(const QString &path)
{
    if (const auto contents = keyfile::read(path)) {
        setData(*contents, QFileInfo(path).fileName(), QFileInfo(path).absoluteFilePath());
        m_ui->passphraseEdit->setFocus(Qt::OtherFocusReason);
    } else {
        showState(contents.error(), true);
    }
}

void KeyDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open keys"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(keyfile::nameFilters());
    connect(dialog, &QFileDialog::fileSelected, this, &KeyDialog::openFile);
    dialog->open();
}

/// Nothing can be taken before the pass phrase.
bool KeyDialog::isLocked() const
{
    return m_import->status() == KeyImport::Status::Locked || m_import->status() == KeyImport::Status::Refused;
}

bool KeyDialog::follows() const { return m_ui->followBox->isVisibleTo(this) && m_ui->followBox->isChecked(); }

void KeyDialog::showState(const QString &text, bool refused)
{
    m_ui->stateLabel->setText(text);
    setLook(m_ui->stateLabel, "role", refused ? QStringLiteral("refused") : QStringLiteral("dim"));
    m_ui->keyEdit->setAccessibleDescription(text);
}

void KeyDialog::readText()
{
    const QString text = m_ui->keyEdit->toPlainText();
    if (text.size() > keyfile::largest) {
        m_import->clear();
        showState(tr("This is more than %L1 characters: not a key.").arg(keyfile::largest), true);
        return;
    }
    QByteArray bytes = text.toUtf8();
    m_import->read(bytes, tr("pasted"));
    jose::wipe(bytes);
}

void KeyDialog::refresh()
{
    const KeyImport::Status status = m_import->status();
    const bool isRefused = status == KeyImport::Status::NoKey || status == KeyImport::Status::Refused;
    showState(status == KeyImport::Status::Empty ? tr("Waiting for a key.") : m_import->words(), isRefused);
    m_ui->secretButton->setVisible(m_isText && status == KeyImport::Status::NoKey && m_import->error()
                                   && m_import->error()->code == ErrorCode::KeyUnrecognised);
    m_ui->passphraseLabel->setVisible(m_import->wantsPassphrase());
    m_ui->passphraseEdit->setVisible(m_import->wantsPassphrase());
    m_ui->keyList->setVisible(m_ui->keyList->isWorthShowing());
    showSkipped();
    showOptions();
    QPushButton *add = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    const int count = follows() ? m_import->rowCount() : m_import->checkedCount();
    const bool canAdd = isLocked() ? !m_ui->passphraseEdit->text().isEmpty() : count > 0;
    add->setEnabled(canAdd && !m_import->isUnlocking());
    if (m_import->isUnlocking())
        add->setText(tr("Opening…"));
    else if (follows() && !isLocked())
        add->setText(tr("Follow file"));
    else
        add->setText(count > 1 ? tr("Add %n keys", nullptr, count) : tr("Add key"));
    // Return alone makes a new line in the text of the key. Another text takes the button's shortcut away.
    add->setShortcut(Qt::CTRL | Qt::Key_Return);
    if (height() < sizeHint().height())
        resize(width(), sizeHint().height());
    add->setToolTip(tr("Add what was recognised (%1)").arg(add->shortcut().toString(QKeySequence::NativeText)));
}

void KeyDialog::showSkipped()
{
    constexpr qsizetype mostShown = 3;
    const QStringList &skipped = m_import->skipped();
    QStringList lines = skipped.first(qMin(mostShown, skipped.size()));
    if (skipped.size() > mostShown)
        lines << tr("and %n more", nullptr, static_cast<int>(skipped.size() - mostShown));
    const bool isShown = m_import->status() == KeyImport::Status::Keys && !lines.isEmpty();
    m_ui->skippedLabel->setVisible(isShown);
    m_ui->skippedLabel->setText(tr("Left out: %1").arg(lines.join(u'\n')));
    m_ui->skippedLabel->setToolTip(skipped.join(u'\n'));
}

void KeyDialog::showOptions()
{
    const bool hasFile = !m_import->path().isEmpty();
    m_ui->followBox->setVisible(hasFile);
    m_ui->keepBox->setVisible(!follows());
    m_ui->keyList->setEnabled(!follows());
    const bool isNamed = !follows() && m_import->checkedCount() <= 1;
    m_ui->nameLabel->setVisible(isNamed);
    m_ui->nameEdit->setVisible(isNamed);
}

void KeyDialog::accept()
{
    if (m_import->isUnlocking())
        return;
    if (m_import->wantsPassphrase() && !m_ui->passphraseEdit->text().isEmpty())
        unlock();
    else
        take();
}

void KeyDialog::take()
{
    if (follows()) {
        if (follow())
            QDialog::accept();
        return;
    }
    if (m_import->checkedCount() == 0)
        return;
    m_taken = m_import->take(m_ui->nameEdit->text().trimmed());
    if (m_ui->keepBox->isChecked() && m_ui->keepBox->isEnabled())
        m_workbench.keeping()->keep(m_taken);
    QDialog::accept();
}

void KeyDialog::unlock()
{
    QByteArray phrase = m_ui->passphraseEdit->text().toUtf8();
    m_import->unlock(jose::SecretBytes(phrase));
    jose::wipe(phrase);
}

/// The pass phrase was tried.
void KeyDialog::goOn()
{
    if (m_import->wantsPassphrase()) {
        m_ui->passphraseEdit->selectAll();
        m_ui->passphraseEdit->setFocus(Qt::OtherFocusReason);
    } else if (follows() || !m_ui->keyList->isWorthShowing()) {
        // Several keys are chosen from first; one that was asked for is taken.
        take();
    }
}

bool KeyDialog::follow()
{
    const auto linked = m_workbench.keeping()->linkFile(m_import->path(), m_import->passphrase());
    if (linked)
        m_taken = *linked;
    else
        showState(store::message(linked.error()), true);
    return linked.has_value();
}

QString KeyDialog::takenWords() const
{
    if (follows())
        return tr("%1 is followed").arg(m_import->name());
    return tr("%n keys added", nullptr, static_cast<int>(m_taken.size()));
}

void KeyDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!keyfile::paths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void KeyDialog::dropEvent(QDropEvent *event)
{
    const QStringList paths = keyfile::paths(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    openFile(paths.constFirst());
}

bool KeyDialog::eventFilter(QObject *watched, QEvent *event)
{
    // The text would take a dropped file for its name.
    const bool isDrop =
        event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove || event->type() == QEvent::Drop;
    if (watched != m_ui->keyEdit->viewport() || !isDrop)
        return QDialog::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    if (keyfile::paths(drop->mimeData()).isEmpty())
        return false;
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        dropEvent(drop);
    return true;
}

} // namespace claimsmith::ui
