// SPDX-License-Identifier: MIT
#pragma once

#include "jose/key.h"
#include "widgets/card.h"

#include <QDeadlineTimer>

#include <chrono>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace claimsmith::ui {

class WrapLabel;

/// A key as text. Its public part stands there at once; the private part on request, for a while, and it goes when
/// another key is shown, when the card is hidden, and when its window is no longer in front.
class MaterialCard : public Card
{
    Q_OBJECT
public:
    enum class Form : quint8 { Jwk, Pem };
    static constexpr std::chrono::milliseconds usuallyShownFor = std::chrono::seconds(30);

    explicit MaterialCard(QWidget *parent = nullptr);
    ~MaterialCard() override;

    /// A null key shows nothing.
    void setKey(const jose::Key &key);
    void showPrivate();
    void hidePrivate();
    [[nodiscard]] bool isPrivateShown() const { return m_privateShown; }
    void setShownFor(std::chrono::milliseconds time) { m_shownFor = time; }

    [[nodiscard]] Form form() const { return m_form; }
    void setForm(Form form);
    /// The part in the form that is shown; empty where the key has no such part.
    [[nodiscard]] QString publicText() const;
    [[nodiscard]] QString privateText() const;

    [[nodiscard]] QWidget *firstWidget() const;

signals:
    void copyPublicWanted();
    void copyPrivateWanted();

protected:
    void hideEvent(QHideEvent *event) override;
    bool event(QEvent *event) override;

private:
    void makeHeader();
    QLayout *makeButtons();
    QPushButton *addButton(const QString &text, const char *name, const QString &toolTip);
    void refresh();
    void tick();
    [[nodiscard]] Form usedForm() const;
    [[nodiscard]] QString text(bool withSecret) const;

    jose::Key m_key;
    Form m_form = Form::Jwk;
    bool m_privateShown = false;
    std::chrono::milliseconds m_shownFor = usuallyShownFor;
    QDeadlineTimer m_deadline;
    QTimer *m_second;
    QLabel *m_countdown;
    QPushButton *m_jwk = nullptr;
    QPushButton *m_pem = nullptr;
    QPushButton *m_copyPublic = nullptr;
    QPushButton *m_copyPrivate = nullptr;
    QPushButton *m_reveal = nullptr;
    QPlainTextEdit *m_text;
    WrapLabel *m_note;
};

} // namespace claimsmith::ui
