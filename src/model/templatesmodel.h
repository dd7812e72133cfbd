// SPDX-License-Identifier: MIT
#pragma once

#include "token/templates.h"

#include <QAbstractListModel>

#include <expected>

class QUndoStack;

namespace claimsmith::model {

/// The templates of the program, then those of the user in the order of their saving, which live in one file of the
/// data folder. Each change is written at once, and atomically; what could not be written is told by trouble() and
/// stays for this run. A file that is damaged is set aside, never overwritten. GUI thread.
class TemplatesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< QString
        NameRole,              ///< settable for own ones
        DescriptionRole,
        BuiltInRole, ///< bool
        PairRole,    ///< bool
    };

    /// `file`: where own templates are kept; empty: nowhere. Removing goes on `undo`, which outlives the model.
    TemplatesModel(const QString &file, QUndoStack *undo, QObject *parent = nullptr);

    /// What the templates of the program bring from now on.
    void setDefaults(const token::TemplateDefaults &defaults);
    /// Own templates go; their file is left as it is.
    void forget();

    /// nullptr where there is none.
    [[nodiscard]] const token::Template *find(const QString &id) const;
    [[nodiscard]] int row(const QString &id) const;
    [[nodiscard]] bool isBuiltIn(int row) const { return row < m_builtIn; }

    /// A new own template; answers its id. A name that is taken gets a number.
    QString save(const QString &name, const QString &description, const QList<token::TokenForm> &forms);
    /// Other forms for an own template.
    bool replace(const QString &id, const QList<token::TokenForm> &forms);
    bool rename(const QString &id, const QString &name);
    /// An own template goes; undo brings it back.
    bool remove(const QString &id);

    /// Adds the templates of a file; answers how many, or why not in words.
    std::expected<int, QString> importFile(const QString &path);
    /// Writes own templates, or those of `ids`, built-in ones too; answers how many, or why not in words.
    std::expected<int, QString> exportFile(const QString &path, const QStringList &ids = {}) const;

    /// What went wrong with the file, in words; empty where nothing did.
    [[nodiscard]] QString trouble() const { return m_trouble; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void troubleChanged();

private:
    friend class RemoveTemplateCommand;
    void load();
    void write();
    void insert(int row, const token::Template &added);
    void take(const QString &id);
    void setTrouble(const QString &words);
    [[nodiscard]] QString freeName(const QString &wanted, const QString &exceptId = {}) const;

    QString m_file;
    QUndoStack *m_undo;
    QList<token::Template> m_templates;
    int m_builtIn = 0;
    QString m_trouble;
};

} // namespace claimsmith::model
