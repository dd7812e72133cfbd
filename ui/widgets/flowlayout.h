// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>
#include <QList>

namespace claimsmith::ui {

/// Puts its items side by side, and goes on in the next line where the width ends. The last item gets what is left of
/// its line.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void insertWidget(int place, QWidget *widget);

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// The height that is needed; moves the items where `moves`.
    int place(const QRect &rect, bool moves) const;
    QList<QLayoutItem *> m_items;
};

} // namespace claimsmith::ui
