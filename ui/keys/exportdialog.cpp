// SPDX-License-Identifier: MIT
#include "keys/exportdialog.h"

#include "widgets/look.h"
#include "widgets/wraplabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace claimsmith::ui {

ExportDialog::ExportDialog(const QList<jose::Key> &keys, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_keys(keys)
    , m_name(name)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
    , m_forms(model::exportForms(keys))
    , m_form(new QComboBox(this))
    , m_note(new WrapLabel(this))
    , m_passphrase(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_path(new QLineEdit(this))
    , m_browse(new QPushButton(tr("&Browse…"), this))
    , m_problem(new WrapLabel(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(
        keys.size() > 1 ? tr("Export %n keys", nullptr, static_cast<int>(keys.size())) : tr("Export %1").arg(name));
    setMinimumWidth(540);
    makeFields();
    m_rows = makeForm();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok, this);
    buttons->setObjectName(QStringLiteral("buttonBox"));
    m_write = buttons->button(QDialogButtonBox::Ok);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(m_rows);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(m_form, &QComboBox::currentIndexChanged, this, &ExportDialog::showForm);
    for (QLineEdit *field : {m_passphrase, m_again, m_path})
        connect(field, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathByUser = true; });
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showForm();
}

void ExportDialog::makeFields()
{
    m_form->setObjectName(QStringLiteral("formCombo"));
    m_form->setToolTip(tr("How the key is written"));
    for (const model::ExportForm &form : std::as_const(m_forms))
        m_form->addItem(form.text);
    m_note->setObjectName(QStringLiteral("exportNote"));
    m_passphrase->setObjectName(QStringLiteral("passphraseEdit"));
    m_again->setObjectName(QStringLiteral("passphraseAgainEdit"));
    for (QLineEdit *field : {m_passphrase, m_again})
        field->setEchoMode(QLineEdit::Password);
    m_passphrase->setToolTip(tr("Encrypts the private key; it is kept nowhere"));
    m_again->setToolTip(tr("The same once more: a mistake would lock you out"));
    m_path->setObjectName(QStringLiteral("pathEdit"));
    m_path->setToolTip(tr("The file that is written"));
    m_browse->setObjectName(QStringLiteral("browseButton"));
    m_browse->setAutoDefault(false);
    m_problem->setObjectName(QStringLiteral("problemLabel"));
}

QFormLayout *ExportDialog::makeForm()
{
    auto *rows = new QFormLayout;
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setVerticalSpacing(8);
    rows->addRow(tr("&Form"), m_form);
    rows->addRow(QString(), m_note);
    rows->addRow(tr("&Pass phrase"), m_passphrase);
    rows->addRow(tr("&Once more"), m_again);
    auto *file = new QWidget(this);
    auto *layout = new QHBoxLayout(file);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_path, 1);
    layout->addWidget(m_browse);
    auto *label = new QLabel(tr("F&ile"), this);
    label->setBuddy(m_path);
    rows->addRow(label, file);
    return rows;
}

const model::ExportForm &ExportDialog::form() const { return m_forms.at(qMax(0, m_form->currentIndex())); }

void ExportDialog::setFolder(const QString &folder)
{
    m_folder = folder;
    showForm();
}

QString ExportDialog::path() const
{
    const QString typed = m_path->text().trimmed();
    return typed.isEmpty() || QDir::isAbsolutePath(typed) ? typed : QDir(m_folder).absoluteFilePath(typed);
}

void ExportDialog::showForm()
{
    const model::ExportForm &chosen = form();
    m_rows->setRowVisible(m_passphrase, chosen.wantsPassphrase);
    m_rows->setRowVisible(m_again, chosen.wantsPassphrase);
    if (!chosen.withSecret)
        m_note->setText(tr("The public part alone: it may be given to anybody."));
    else if (chosen.wantsPassphrase)
        m_note->setText(tr("The private key, encrypted. The file can be read by you alone."));
    else
        m_note->setText(tr("The private key as it is: whoever reads it can sign. The file can be read by you alone."));
    const bool isBare = chosen.withSecret && !chosen.wantsPassphrase;
    setLook(m_note, "role", isBare ? QStringLiteral("attention") : QStringLiteral("dim"));
    if (!m_pathByUser)
        m_path->setText(QDir(m_folder).filePath(model::exportFileName(m_keys, chosen, m_name)));
    refresh();
}

void ExportDialog::refresh()
{
    const bool wantsPassphrase = form().wantsPassphrase;
    const bool isTyped = !wantsPassphrase || !m_passphrase->text().isEmpty();
    const bool isSame = !wantsPassphrase || m_passphrase->text() == m_again->text();
    const bool exists = QFileInfo::exists(path());
    m_write->setText(m_isEncrypting ? tr("Encrypting…") : exists ? tr("Replace file") : tr("Export"));
    m_write->setEnabled(isTyped && isSame && !path().isEmpty() && !m_isEncrypting);
    if (!isSame && !m_again->text().isEmpty())
        showProblem(tr("The pass phrases differ."), true);
    else if (exists)
        showProblem(tr("There is a file of this name; it is replaced."), false);
    else
        showProblem({}, false);
}

void ExportDialog::showProblem(const QString &text, bool refused)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    setLook(m_problem, "role", refused ? QStringLiteral("refused") : QStringLiteral("attention"));
}

void ExportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export to"), path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // this dialog says so itself
    dialog->setNameFilter(model::exportFileFilter(form()));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_pathByUser = true;
        m_path->setText(file);
    });
    dialog->open();
}

jose::SecretBytes ExportDialog::passphrase() const
{
    if (!form().wantsPassphrase)
        return {};
    QByteArray typed = m_passphrase->text().toUtf8();
    jose::SecretBytes phrase(typed);
    jose::wipe(typed);
    return phrase;
}

void ExportDialog::accept()
{
    if (!m_write->isEnabled())
        return;
    if (!form().wantsPassphrase) {
        write(model::exportedKeys(m_keys, form()), path(), form());
        return;
    }
    const quint64 generation = ++m_generation;
    setEncrypting(true);
    model::exportKeys(m_keys, form(), passphrase())
        .then(this, [this, generation, file = path(), chosen = form()](const model::ExportedKeys &keys) {
            if (generation != m_generation)
                return;
            setEncrypting(false);
            write(keys, file, chosen);
        });
}

void ExportDialog::reject()
{
    ++m_generation;
    setEncrypting(false);
    QDialog::reject();
}

void ExportDialog::setEncrypting(bool encrypting)
{
    m_isEncrypting = encrypting;
    for (QWidget *field : std::initializer_list<QWidget *>{m_form, m_passphrase, m_again, m_path, m_browse})
        field->setEnabled(!encrypting);
    refresh();
}

void ExportDialog::write(const model::ExportedKeys &keys, const QString &path, const model::ExportForm &form)
{
    const auto written =
        keys.and_then([&](const jose::SecretBytes &bytes) { return model::writeExport(path, bytes, form); });
    if (written)
        QDialog::accept();
    else
        showProblem(written.error(), true);
}

} // namespace claimsmith::ui
