// SPDX-License-Identifier: MIT
#pragma once

#include "model/keyringmodel.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace claimsmith::model {
class KeyFetch;
class KeyImport;
class Workbench;
} // namespace claimsmith::model

namespace claimsmith::ui {

class KeyChoiceList;

/// Fetches the keys of a server when the button is pressed, and never before: says whom it will ask, shows each request
/// and its answer, and lets choose among the keys that came.
class FetchDialog : public QDialog
{
    Q_OBJECT
public:
    FetchDialog(model::Workbench &workbench, QWidget *parent);
    ~FetchDialog() override;

    void setAddress(const QString &address);
    /// As by the button.
    void fetch();
    /// Once accepted: of the keys that were taken.
    [[nodiscard]] const QList<model::KeyHandle> &taken() const { return m_taken; }
    [[nodiscard]] model::KeyFetch *fetching() const { return m_fetch; }

    void accept() override;
    void reject() override;

signals:
    /// A connection to `host` is open, for as long as the fetch runs; empty when it is over.
    void connectionChanged(const QString &host);

private:
    QWidget *makeAddressRow();
    QWidget *makeExchanges();
    void wire();
    void showAddress();
    void showState();
    void showButtons();
    void showBody();
    void showWords(const QString &text, const QString &role);

    model::Workbench &m_workbench;
    model::KeyImport *m_import;
    model::KeyFetch *m_fetch;
    QLineEdit *m_address;
    QPushButton *m_start;
    QPushButton *m_allow;
    QLabel *m_words;
    QProgressBar *m_progress;
    QTreeView *m_exchanges;
    QPlainTextEdit *m_body;
    QLabel *m_remarks;
    KeyChoiceList *m_keys;
    QLabel *m_skipped;
    QCheckBox *m_keep;
    QPushButton *m_add = nullptr;
    QWidget *m_answer = nullptr;
    QList<model::KeyHandle> m_taken;
};

} // namespace claimsmith::ui
