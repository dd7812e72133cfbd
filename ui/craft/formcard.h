// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <array>

class QStackedWidget;
class QTabWidget;

namespace claimsmith::model {
class ClaimFormModel;
class Crafting;
} // namespace claimsmith::model

namespace claimsmith::ui {

class CaptionLabel;
class ClaimFormView;
class RawJsonView;

/// The claims and headers of the tokens that are made, each as a form or as raw JSON, on tabs.
class FormCard : public QWidget
{
    Q_OBJECT
public:
    explicit FormCard(model::Crafting *crafting, QWidget *parent = nullptr);

    [[nodiscard]] bool isRaw() const { return m_raw; }
    void setRaw(bool raw);
    [[nodiscard]] int currentTab() const;
    void showTab(int tab);
    /// The form that is worked on; null while raw JSON is shown.
    [[nodiscard]] ClaimFormView *currentForm() const;
    void setRowActions(const QList<QAction *> &actions);
    /// Gives the keyboard to the first value.
    void startTyping();
    [[nodiscard]] QWidget *firstWidget() const;

signals:
    /// currentForm() is another, or its current row.
    void currentChanged();

private:
    /// One form in both its looks.
    struct Pane
    {
        QStackedWidget *stack = nullptr;
        ClaimFormView *form = nullptr;
        RawJsonView *raw = nullptr;
    };
    Pane makePane(model::ClaimFormModel *form);
    QWidget *makeHeaderTab();
    void showChoices();
    void showTrouble();
    [[nodiscard]] const Pane *currentPane() const;

    model::Crafting *m_crafting;
    QTabWidget *m_tabs;
    std::array<Pane, 2> m_claims;
    std::array<Pane, 2> m_headers;
    std::array<CaptionLabel *, 2> m_captions{};
    QWidget *m_secondHeader = nullptr;
    bool m_raw = false;
};

} // namespace claimsmith::ui
