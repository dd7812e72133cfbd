// SPDX-License-Identifier: MIT
#pragma once

#include <QTextBrowser>

namespace claimsmith::model {
class Inspection;
}

namespace claimsmith::ui {

/// What the algorithm table says, the key that was used, and the bytes in hex. Works only while it is shown.
class SignatureTab : public QTextBrowser
{
    Q_OBJECT
public:
    explicit SignatureTab(model::Inspection *inspection, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refreshLater();
    void refresh();
    [[nodiscard]] QString html() const;
    model::Inspection *m_inspection;
    QString m_shown;
    bool m_stale = true;
};

} // namespace claimsmith::ui
