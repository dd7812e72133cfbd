// SPDX-License-Identifier: MIT
#pragma once

#include "model/keyringmodel.h"
#include "page.h"

#include <chrono>

class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace claimsmith::model {
class KeysModel;
}

namespace claimsmith::ui {

class Card;
class FactsCard;
class KeepingBars;
class KeyDialogs;
class KeysActions;
class KeysView;
class MaterialCard;

/// Every key of the program, wherever it lives: what it is, what it can do, whether it verifies the token in Inspect.
/// Above the table the ways in, below it the selected key.
class KeysPage : public Page
{
    Q_OBJECT
public:
    explicit KeysPage(const PageContext &context, QWidget *parent = nullptr);
    ~KeysPage() override;

    /// For how long a deletion can be undone: KeepingBars::usualOffer unless set.
    void setUndoOffer(std::chrono::milliseconds time);

    [[nodiscard]] QList<QAction *> menuActions(PageMenu menu) const override;
    /// A file with keys is shown to choose from; what holds none is another page's.
    bool openFile(const QString &path) override;
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

protected:
    void takeFocus() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeTable();
    QWidget *makeDetails();
    QWidget *makeEmpty();
    void wire();
    void chooseFocusOrder();
    void openFiles(const QStringList &paths);
    void filter(const QString &text);
    void showContents();
    void showSelected();
    void showAdded(const QList<model::KeyHandle> &keys);

    PageContext m_context;
    model::KeysModel *m_keys;
    KeepingBars *m_bars;
    KeysView *m_view;
    FactsCard *m_facts;
    MaterialCard *m_material;
    KeyDialogs *m_dialogs;
    KeysActions *m_actions;
    QLineEdit *m_filter;
    QLabel *m_count;
    QLabel *m_noMatch;
    Card *m_table = nullptr;
    QStackedWidget *m_contents;
    int m_shownContents = 0;
    QStackedWidget *m_rows;
    QSplitter *m_parts;
    QSplitter *m_details = nullptr;
};

} // namespace claimsmith::ui
