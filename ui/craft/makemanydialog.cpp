// SPDX-License-Identifier: MIT
#include "craft/makemanydialog.h"

#include "widgets/look.h"
#include "widgets/wraplabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;
using model::MakeMany;

MakeManyDialog::MakeManyDialog(MakeMany *maker, bool pair, QWidget *parent)
    : QDialog(parent)
    , m_maker(maker)
    , m_which(new QComboBox(this))
    , m_byCount(new QRadioButton(tr("&Number of tokens"), this))
    , m_byTable(new QRadioButton(tr("One for each &row of a CSV file"), this))
    , m_count(new QSpinBox(this))
    , m_table(new QLineEdit(this))
    , m_chooseTable(new QPushButton(tr("Choose…"), this))
    , m_output(new QLineEdit(this))
    , m_chooseOutput(new QPushButton(tr("Choose…"), this))
    , m_words(new WrapLabel(this))
    , m_progress(new QProgressBar(this))
    , m_start(new QPushButton(tr("Make them"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(u"makeManyDialog"_s);
    setWindowTitle(tr("Make many tokens"));
    setMinimumWidth(520);
    m_which->setObjectName(u"whichCombo"_s);
    m_byCount->setObjectName(u"byCountRadio"_s);
    m_byTable->setObjectName(u"byTableRadio"_s);
    m_count->setObjectName(u"countSpin"_s);
    m_table->setObjectName(u"tableEdit"_s);
    m_output->setObjectName(u"outputEdit"_s);
    m_words->setObjectName(u"adviceLabel"_s);
    m_start->setObjectName(u"startButton"_s);
    m_close->setObjectName(u"closeButton"_s);
    m_count->setRange(1, static_cast<int>(MakeMany::maxCount));
    m_count->setValue(100);
    m_count->setGroupSeparatorShown(true);
    m_count->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_count->setAccessibleName(tr("Number of tokens"));
    m_table->setAccessibleName(tr("CSV file"));
    m_table->setPlaceholderText(tr("a file whose first row names the columns"));
    m_output->setAccessibleName(tr("File to write"));
    m_output->setPlaceholderText(tr("one token a line"));
    m_byCount->setChecked(true);
    arrange(pair);
    wire();
    check();
    showRunning(maker->isRunning());
}

MakeManyDialog::~MakeManyDialog()
{
    m_maker->disconnect(this);
    m_maker->cancel();
}

void MakeManyDialog::arrange(bool pair)
{
    auto *help = new WrapLabel(this);
    help->setProperty("role", u"dim"_s);
    help->setText(tr("Values of the form may hold placeholders that each token fills in anew: {{n}} counts from 1, "
                     "{{uuid}} is a new identifier, and {{column}} takes the value of that column of the CSV file. "
                     "For example user-{{n}} as sub, and {{uuid}} as jti."));
    m_which->addItems({tr("Access tokens"), tr("Refresh tokens")});
    m_which->setAccessibleName(tr("Which tokens"));
    m_which->setVisible(pair);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_which, 0, 0, 1, 3);
    grid->addWidget(m_byCount, 1, 0);
    grid->addWidget(m_count, 1, 1, 1, 2);
    grid->addWidget(m_byTable, 2, 0);
    grid->addWidget(m_table, 2, 1);
    grid->addWidget(m_chooseTable, 2, 2);
    auto *outputLabel = new QLabel(tr("&File to write"), this);
    outputLabel->setBuddy(m_output);
    grid->addWidget(outputLabel, 3, 0);
    grid->addWidget(m_output, 3, 1);
    grid->addWidget(m_chooseOutput, 3, 2);
    m_words->setMinimumHeight(2 * fontMetrics().height() + 4);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    buttons->addButton(m_start, QDialogButtonBox::ActionRole);
    m_start->setDefault(true);
    m_progress->setTextVisible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(help);
    layout->addLayout(grid);
    layout->addWidget(m_words);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
}

void MakeManyDialog::wire()
{
    connect(m_which, &QComboBox::currentIndexChanged, this, &MakeManyDialog::check);
    connect(m_byCount, &QRadioButton::toggled, this, &MakeManyDialog::check);
    connect(m_count, &QSpinBox::valueChanged, this, &MakeManyDialog::check);
    connect(m_table, &QLineEdit::textChanged, this, &MakeManyDialog::check);
    connect(m_output, &QLineEdit::textChanged, this, &MakeManyDialog::check);
    connect(m_chooseTable, &QPushButton::clicked, this, &MakeManyDialog::chooseTable);
    connect(m_chooseOutput, &QPushButton::clicked, this, &MakeManyDialog::chooseOutput);
    connect(m_close, &QPushButton::clicked, this, &MakeManyDialog::reject);
    connect(m_start, &QPushButton::clicked, this, [this] { m_maker->start(order()); });
    connect(m_maker, &MakeMany::runningChanged, this, &MakeManyDialog::showRunning);
    connect(m_maker, &MakeMany::progressed, this, [this](qint64 made, qint64 total) {
        // A bar counts in int: thousandths are finer than it can show.
        m_progress->setValue(static_cast<int>(total > 0 ? made * 1000 / total : 0));
        showWords(tr("%L1 of %L2 made").arg(made).arg(total), u"dim"_s);
    });
    connect(m_maker, &MakeMany::finished, this,
        [this](bool succeeded) { showWords(m_maker->outcome(), succeeded ? u"dim"_s : u"refused"_s); });
}

MakeMany::Order MakeManyDialog::order() const
{
    return {.which = m_which->currentIndex(),
        .count = m_count->value(),
        .csvFile = m_byTable->isChecked() ? m_table->text().trimmed() : QString(),
        .outputFile = m_output->text().trimmed()};
}

void MakeManyDialog::check()
{
    const bool byTable = m_byTable->isChecked();
    m_count->setEnabled(!byTable);
    m_table->setEnabled(byTable);
    m_chooseTable->setEnabled(byTable);
    if (m_output->text().trimmed().isEmpty() || (byTable && m_table->text().trimmed().isEmpty())) {
        showWords(tr("Choose the file to write."), u"dim"_s);
        if (byTable && m_table->text().trimmed().isEmpty())
            showWords(tr("Choose the CSV file."), u"dim"_s);
        m_start->setEnabled(false);
        return;
    }
    const MakeMany::Advice advice = m_maker->check(order());
    m_start->setEnabled(advice.error.isEmpty());
    if (!advice.error.isEmpty())
        showWords(advice.error, u"refused"_s);
    else
        showWords(advice.warning, u"attention"_s);
}

void MakeManyDialog::showRunning(bool running)
{
    for (QWidget *widget : QList<QWidget *>{m_which, m_byCount, m_byTable, m_output, m_chooseOutput})
        widget->setEnabled(!running);
    m_count->setEnabled(!running && m_byCount->isChecked());
    m_table->setEnabled(!running && m_byTable->isChecked());
    m_chooseTable->setEnabled(!running && m_byTable->isChecked());
    m_start->setEnabled(!running && m_maker->check(order()).error.isEmpty());
    m_close->setText(running ? tr("Cancel") : tr("Close"));
    m_progress->setRange(0, 1000);
    m_progress->setVisible(running);
}

void MakeManyDialog::showWords(const QString &words, const QString &role)
{
    m_words->setText(words);
    setLook(m_words, "role", role);
    m_start->setAccessibleDescription(words);
}

void MakeManyDialog::chooseTable()
{
    auto *dialog = new QFileDialog(this, tr("CSV file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_table, &QLineEdit::setText);
    dialog->open();
}

void MakeManyDialog::chooseOutput()
{
    auto *dialog = new QFileDialog(this, tr("File to write"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"tokens.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, m_output, &QLineEdit::setText);
    dialog->open();
}

void MakeManyDialog::reject()
{
    if (m_maker->isRunning())
        m_maker->cancel();
    else
        QDialog::reject();
}

} // namespace claimsmith::ui
