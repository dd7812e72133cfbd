// SPDX-License-Identifier: MIT
#pragma once

#include "net/kitreport.h"
#include "pageactions.h"
#include "token/kitexport.h"

#include <functional>

class QMenu;

namespace claimsmith::model {
class Kit;
class KitFilter;
class SigningKeysModel;
} // namespace claimsmith::model

namespace claimsmith::ui {

class KitView;

/// What the Test kit page offers in the menus, by keys and by its buttons; keeps each action off while it would do
/// nothing.
class KitActions : public PageActions
{
    Q_OBJECT
public:
    /// Asks where to write a file of this name; empty for nowhere. A test answers itself.
    using FileChooser = std::function<QString(QWidget *, const QString &title, const QString &name)>;
    /// The parts of the page that actions work on; all outlive this.
    struct Parts
    {
        QWidget *page;
        model::Kit *kit;
        model::KitFilter *rows;
        KitView *view;
    };
    KitActions(const PageContext &context, const Parts &parts, QObject *parent);

    [[nodiscard]] QAction *runAction() const { return m_run; }
    [[nodiscard]] QAction *cancelAction() const { return m_cancel; }
    [[nodiscard]] QAction *addressAction() const { return m_address; }
    [[nodiscard]] QAction *filterAction() const { return m_filter; }
    [[nodiscard]] QAction *differsAction() const { return m_differs; }
    [[nodiscard]] QAction *optionsAction() const { return m_options; }
    [[nodiscard]] QAction *exportAction() const { return m_export; }
    [[nodiscard]] QAction *reportAction() const { return m_report; }
    /// Of the choices.
    [[nodiscard]] QList<QAction *> undoActions() const { return {m_undo, m_redo}; }
    /// Of the selected row.
    [[nodiscard]] QList<QAction *> rowActions() const { return {m_inspect, m_copy, m_curl}; }
    /// For buttons; owned by `parent`.
    [[nodiscard]] QMenu *makeExportMenu(QWidget *parent);
    [[nodiscard]] QMenu *makeReportMenu(QWidget *parent);
    [[nodiscard]] QMenu *makeChooseMenu(QWidget *parent);

    void setFileChooser(FileChooser chooser) { m_chooseFile = std::move(chooser); }
    void run();
    void inspect();
    void copyToken();
    void copyCurl();
    void openOptions();
    void exportKit(token::KitFormat format);
    void saveReport(net::ReportFormat format);

signals:
    /// What was done, for the status bar.
    void done(const QString &text);
    void refused(const QString &words);
    void pageWanted(const QString &id);

private:
    void makeRunning();
    void makeRows();
    void makeChoosing();
    void fillGroups(QMenu *menu);
    void refresh();
    void write(const QString &path, const QByteArray &bytes, bool isPrivate);
    [[nodiscard]] QString askForFile(const QString &title, const QString &name);

    PageContext m_context;
    Parts m_parts;
    model::SigningKeysModel *m_keys;
    FileChooser m_chooseFile;
    QString m_folder; ///< of the last file
    QAction *m_run = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_options = nullptr;
    QAction *m_inspect = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_curl = nullptr;
    QAction *m_export = nullptr;
    QAction *m_report = nullptr;
    QAction *m_address = nullptr;
    QAction *m_filter = nullptr;
    QAction *m_differs = nullptr;
    QAction *m_all = nullptr;
    QAction *m_none = nullptr;
    QAction *m_recommended = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
};

} // namespace claimsmith::ui
