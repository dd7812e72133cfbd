// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeView>

namespace claimsmith::model {
class KeyImport;
}

namespace claimsmith::ui {

/// The keys that were found in something, each with a check box: Space or a click takes a key or leaves it. As high as
/// its rows need, up to seven of them.
class KeyChoiceList : public QTreeView
{
    Q_OBJECT
public:
    explicit KeyChoiceList(QWidget *parent = nullptr);

    /// `import` outlives this.
    void setImport(model::KeyImport *import);
    /// There is something to choose: several keys, or one that the keyring has already.
    [[nodiscard]] bool isWorthShowing() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    model::KeyImport *m_import = nullptr;
};

} // namespace claimsmith::ui
