// SPDX-License-Identifier: MIT
#include "keydialogs/keydialog.h"

#include "model/keyringmodel.h"
#include "ui_keydialog.h"
#include "widgets/theme.h"

#include <QPushButton>
#include <QStyle>

namespace claimsmith::ui {

using jose::ErrorCode;

namespace {

/// Keys are small; a set of many is some hundred KiB. More than this is not a key, and is not parsed at each key press.
constexpr qsizetype longestKey = 4 * 1024 * 1024;

QString recognisedText(const jose::ImportedKeys &imported)
{
    QStringList lines;
    constexpr qsizetype mostShown = 4;
    for (const jose::Key &key : imported.keys.first(qMin(mostShown, imported.keys.size()))) {
        lines << (key.keyId().isEmpty()
                      ? key.description()
                      : KeyDialog::tr("%1, key ID %2").arg(key.description(), QString::fromUtf8(key.keyId())));
    }
    if (imported.keys.size() > mostShown)
        lines << KeyDialog::tr("and %1 more").arg(imported.keys.size() - mostShown);
    lines << KeyDialog::tr("Read as %1.").arg(jose::containerText(imported.container));
    if (!imported.skipped.isEmpty()) {
        lines << KeyDialog::tr("%1 left out: %2")
                     .arg(QString::number(imported.skipped.size()), jose::message(imported.skipped.constFirst()));
    }
    return lines.join(u'\n');
}

/// As jose::importKeys(), but keys that can check no signature are left out, each with its reason.
jose::Result<jose::ImportedKeys> readKeys(const QByteArray &data, const jose::SecretBytes &passphrase)
{
    auto imported = jose::importKeys(data, passphrase);
    if (imported)
        model::leaveOutUseless(*imported);
    return imported;
}

} // namespace

KeyDialog::KeyDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::KeyDialog>())
{
    m_ui->setupUi(this);
    m_ui->keyEdit->setFont(Theme::font(TextRole::Fixed));
    m_ui->keyEdit->setTabChangesFocus(true);
    QPushButton *add = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    add->setText(tr("Add key"));
    // Return alone makes a new line in the text of the key.
    add->setShortcut(Qt::CTRL | Qt::Key_Return);
    add->setToolTip(tr("Add what was recognised (%1)").arg(add->shortcut().toString(QKeySequence::NativeText)));
    connect(m_ui->keyEdit, &QPlainTextEdit::textChanged, this, &KeyDialog::read);
    connect(m_ui->passphraseEdit, &QLineEdit::textChanged, this, &KeyDialog::read);
    connect(m_ui->secretButton, &QPushButton::clicked, this, [this] {
        emit secretWanted(m_ui->keyEdit->toPlainText());
        reject();
    });
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &KeyDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    read();
}

KeyDialog::~KeyDialog() = default;

void KeyDialog::setData(const QByteArray &contents, const QString &fileName)
{
    m_data = contents;
    m_fileName = fileName;
    setWindowTitle(tr("Add the key of %1").arg(fileName));
    m_ui->promptLabel->hide();
    m_ui->keyEdit->hide();
    m_ui->nameEdit->setPlaceholderText(fileName);
    read();
    adjustSize();
}

QString KeyDialog::name() const { return m_ui->nameEdit->text().trimmed(); }

QString KeyDialog::origin() const { return m_fileName.isEmpty() ? tr("pasted") : m_fileName; }

void KeyDialog::showState(const QString &text, bool refused)
{
    m_ui->stateLabel->setText(text);
    m_ui->stateLabel->setProperty("role", refused ? QStringLiteral("refused") : QStringLiteral("dim"));
    m_ui->stateLabel->style()->unpolish(m_ui->stateLabel);
    m_ui->stateLabel->style()->polish(m_ui->stateLabel);
    m_ui->keyEdit->setAccessibleDescription(text);
}

void KeyDialog::read()
{
    m_keys.clear();
    m_locked = false;
    QPushButton *add = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    add->setEnabled(false);
    m_ui->secretButton->hide();
    if (m_fileName.isEmpty()) {
        const QString text = m_ui->keyEdit->toPlainText();
        m_data = text.size() > longestKey ? QByteArray() : text.toUtf8();
        if (m_data.isEmpty()) {
            m_ui->passphraseLabel->hide();
            m_ui->passphraseEdit->hide();
            if (text.isEmpty())
                showState(tr("Waiting for a key."), false);
            else
                showState(tr("This is more than %L1 characters: not a key.").arg(longestKey), true);
            return;
        }
    }
    // Without the pass phrase: deriving a key from one takes a good part of a second, too long for each key press.
    const auto imported = readKeys(m_data, {});
    m_locked = !imported && imported.error().code == ErrorCode::KeyEncrypted;
    m_ui->passphraseLabel->setVisible(m_locked);
    m_ui->passphraseEdit->setVisible(m_locked);
    if (imported && !imported->keys.isEmpty()) {
        m_keys = imported->keys;
        add->setEnabled(true);
        showState(recognisedText(*imported), false);
    } else if (m_locked) {
        add->setEnabled(!m_ui->passphraseEdit->text().isEmpty());
        showState(jose::message(imported.error()), false);
    } else {
        const jose::Error error = imported ? imported->skipped.value(0) : imported.error();
        showState(jose::message(error), true);
        m_ui->secretButton->setVisible(m_fileName.isEmpty() && error.code == ErrorCode::KeyUnrecognised);
    }
}

void KeyDialog::accept()
{
    if (m_locked)
        tryPassphrase();
    if (!m_keys.isEmpty())
        QDialog::accept();
}

void KeyDialog::tryPassphrase()
{
    QByteArray phrase = m_ui->passphraseEdit->text().toUtf8();
    const auto imported = readKeys(m_data, jose::SecretBytes(phrase));
    jose::wipe(phrase);
    if (imported && !imported->keys.isEmpty()) {
        m_keys = imported->keys;
        return;
    }
    showState(jose::message(imported ? imported->skipped.value(0) : imported.error()), true);
    m_ui->passphraseEdit->selectAll();
    m_ui->passphraseEdit->setFocus(Qt::OtherFocusReason);
}

} // namespace claimsmith::ui
