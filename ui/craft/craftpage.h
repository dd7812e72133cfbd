// SPDX-License-Identifier: MIT
#pragma once

#include "model/keyringmodel.h"
#include "page.h"

class QComboBox;
class QHBoxLayout;
class QPushButton;
class QSplitter;
class QToolButton;

namespace claimsmith::model {
class Crafting;
}

namespace claimsmith::ui {

class CraftActions;
class FormCard;
class KeyDialogs;
class NoticeBar;
class ResponseCard;
class ResultCard;
class SignCard;

/// Makes tokens. Left: the claims and the key; right: what becomes of them, live.
class CraftPage : public Page
{
    Q_OBJECT
public:
    explicit CraftPage(const PageContext &context, QWidget *parent = nullptr);
    ~CraftPage() override;

    [[nodiscard]] QList<QAction *> menuActions(PageMenu menu) const override;
    /// A file with keys: they go to the keyring, and the first that can sign does.
    bool openFile(const QString &path) override;
    [[nodiscard]] const token::Verdict *verdictInView() const override;
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

protected:
    void takeFocus() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeLeft();
    QWidget *makeRight();
    void wire();
    void wireKeys();
    void chooseFocusOrder();
    void showChoices();
    void showTrouble();
    void keyCame(model::KeyHandle key);

    PageContext m_context;
    model::Crafting *m_crafting;
    NoticeBar *m_notice;
    QComboBox *m_template;
    QPushButton *m_saveTemplate;
    QToolButton *m_more;
    FormCard *m_form;
    SignCard *m_sign;
    QPushButton *m_generate;
    QPushButton *m_watch;
    ResultCard *m_first;
    ResultCard *m_second;
    ResponseCard *m_response;
    QWidget *m_top = nullptr;
    bool m_wasShown = false;
    QSplitter *m_columns;
    KeyDialogs *m_keyDialogs;
    CraftActions *m_actions;
};

} // namespace claimsmith::ui
