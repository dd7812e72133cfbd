// SPDX-License-Identifier: MIT
#pragma once

#include "token/policy.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace claimsmith::model {
class Inspection;
}

namespace claimsmith::ui {

/// What the token is held against: issuer, audience and leeway in place, the rest in a dialog and summed up in a line.
class ExpectCard : public QWidget
{
    Q_OBJECT
public:
    explicit ExpectCard(model::Inspection *inspection, QWidget *parent = nullptr);

    /// Puts the keyboard where an expectation is typed.
    void startTyping();
    void showMore();
    [[nodiscard]] QWidget *firstWidget() const;
    [[nodiscard]] QWidget *lastWidget() const;

private:
    QLineEdit *addField(QGridLayout *layout, const QString &caption, const char *name, const QString &tip);
    void takeFields();
    void showPolicy();
    [[nodiscard]] static QString restOf(const token::Policy &policy);
    model::Inspection *m_inspection;
    QLineEdit *m_issuer;
    QLineEdit *m_audience;
    QLineEdit *m_leeway;
    QLabel *m_problem;
    QLabel *m_rest;
    QPushButton *m_more;
    bool m_taking = false;
};

/// "api, billing" as a list: parted at commas, trimmed, nothing empty, nothing twice.
[[nodiscard]] QList<QByteArray> commaList(const QString &text);
[[nodiscard]] QString commaText(const QList<QByteArray> &list);
/// Marks a field as wrong, for the style sheet and for assistive technology; an empty text takes the mark away.
void markWrong(QLineEdit *field, const QString &why);

} // namespace claimsmith::ui
