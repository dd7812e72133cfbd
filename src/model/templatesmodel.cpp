// SPDX-License-Identifier: MIT
#include "model/templatesmodel.h"

#include "model/userfile.h"

#include <QDir>
#include <QUndoCommand>
#include <QUndoStack>
#include <QUuid>

#include <algorithm>

namespace claimsmith::model {

using namespace Qt::StringLiterals;
using token::Template;

/// An own template goes; undo brings it back to its place.
class RemoveTemplateCommand : public QUndoCommand
{
public:
    RemoveTemplateCommand(TemplatesModel *model, int row, Template removed)
        : QUndoCommand(TemplatesModel::tr("delete template %1").arg(removed.name))
        , m_model(model)
        , m_row(row)
        , m_removed(std::move(removed))
    {}

    void undo() override { m_model->insert(m_row, m_removed); }
    void redo() override { m_model->take(m_removed.id); }

private:
    TemplatesModel *m_model;
    int m_row;
    Template m_removed;
};

TemplatesModel::TemplatesModel(const QString &file, QUndoStack *undo, QObject *parent)
    : QAbstractListModel(parent)
    , m_file(file)
    , m_undo(undo)
    , m_templates(token::builtInTemplates())
    , m_builtIn(static_cast<int>(m_templates.size()))
{
    load();
}

void TemplatesModel::load()
{
    if (m_file.isEmpty())
        return;
    const auto bytes = readUserFile(m_file, token::maxTemplateBytes);
    if (!bytes) {
        m_file.clear(); // what could not be read is not to be overwritten
        setTrouble(bytes.error());
        return;
    }
    if (!*bytes)
        return;
    const auto own = token::templatesFromJson(**bytes);
    if (!own) {
        const auto moved = setAside(m_file);
        const QString words =
            tr("Your own templates could not be read. Their file was set aside as %1. %2")
                .arg(moved ? QDir::toNativeSeparators(*moved) : QString(), token::message(own.error()));
        if (!moved)
            m_file.clear();
        setTrouble(moved ? words : moved.error());
        return;
    }
    for (Template added : *own) {
        if (find(added.id))
            added.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_templates.append(std::move(added));
    }
}

void TemplatesModel::write()
{
    if (m_file.isEmpty())
        return;
    const QByteArray bytes = token::templatesToJson(m_templates.mid(m_builtIn));
    if (bytes.size() > token::maxTemplateBytes) {
        setTrouble(tr("Your own templates have become too many to be kept: delete some"));
        return;
    }
    const auto written = writeUserFile(m_file, bytes);
    setTrouble(written ? QString() : written.error());
}

void TemplatesModel::setTrouble(const QString &words)
{
    if (words == m_trouble)
        return;
    m_trouble = words;
    emit troubleChanged();
}

void TemplatesModel::setDefaults(const token::TemplateDefaults &defaults)
{
    const QList<Template> brought = token::builtInTemplates(defaults);
    std::ranges::copy(brought, m_templates.begin());
    emit dataChanged(index(0), index(m_builtIn - 1));
}

void TemplatesModel::forget()
{
    if (rowCount() == m_builtIn)
        return;
    beginRemoveRows({}, m_builtIn, rowCount() - 1);
    m_templates.resize(m_builtIn);
    endRemoveRows();
}

int TemplatesModel::row(const QString &id) const
{
    const auto found = std::ranges::find(m_templates, id, &Template::id);
    return found == m_templates.end() ? -1 : static_cast<int>(found - m_templates.begin());
}

const Template *TemplatesModel::find(const QString &id) const
{
    const int at = row(id);
    return at < 0 ? nullptr : &m_templates.at(at);
}

QString TemplatesModel::freeName(const QString &wanted, const QString &exceptId) const
{
    const QString base = wanted.trimmed().isEmpty() ? tr("My template") : wanted.trimmed();
    const auto isTaken = [&](const QString &name) {
        return std::ranges::any_of(
            m_templates, [&](const Template &other) { return other.name == name && other.id != exceptId; });
    };
    QString name = base;
    for (int number = 2; isTaken(name); ++number)
        name = tr("%1 (%2)").arg(base).arg(number);
    return name;
}

void TemplatesModel::insert(int row, const Template &added)
{
    const int at = std::clamp(row, m_builtIn, rowCount());
    beginInsertRows({}, at, at);
    m_templates.insert(at, added);
    endInsertRows();
    write();
}

void TemplatesModel::take(const QString &id)
{
    const int at = row(id);
    if (at < m_builtIn)
        return;
    beginRemoveRows({}, at, at);
    m_templates.removeAt(at);
    endRemoveRows();
    write();
}

QString TemplatesModel::save(const QString &name, const QString &description, const QList<token::TokenForm> &forms)
{
    const Template added{QUuid::createUuid().toString(QUuid::WithoutBraces), freeName(name), description, forms};
    insert(rowCount(), added);
    return added.id;
}

bool TemplatesModel::replace(const QString &id, const QList<token::TokenForm> &forms)
{
    const int at = row(id);
    if (at < m_builtIn)
        return false;
    m_templates[at].forms = forms;
    emit dataChanged(index(at), index(at));
    write();
    return true;
}

bool TemplatesModel::rename(const QString &id, const QString &name)
{
    const int at = row(id);
    if (at < m_builtIn || name.trimmed().isEmpty())
        return false;
    m_templates[at].name = freeName(name, id);
    emit dataChanged(index(at), index(at));
    write();
    return true;
}

bool TemplatesModel::remove(const QString &id)
{
    const int at = row(id);
    if (at < m_builtIn)
        return false;
    m_undo->push(new RemoveTemplateCommand(this, at, m_templates.at(at)));
    return true;
}

std::expected<int, QString> TemplatesModel::importFile(const QString &path)
{
    const auto bytes = readUserFile(path, token::maxTemplateBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (!*bytes)
        return std::unexpected(tr("%1 does not exist").arg(QDir::toNativeSeparators(path)));
    const auto read = token::templatesFromJson(**bytes);
    if (!read)
        return std::unexpected(token::message(read.error()));
    if (rowCount() - m_builtIn + read->size() > token::maxTemplates)
        return std::unexpected(tr("That would be more than %L1 templates").arg(token::maxTemplates));
    if (read->isEmpty())
        return 0;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(read->size()) - 1);
    for (Template added : *read) {
        added.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        added.name = freeName(added.name);
        m_templates.append(std::move(added));
    }
    endInsertRows();
    write();
    return static_cast<int>(read->size());
}

std::expected<int, QString> TemplatesModel::exportFile(const QString &path, const QStringList &ids) const
{
    QList<Template> chosen;
    for (int at = 0; at < rowCount(); ++at) {
        if (ids.isEmpty() ? !isBuiltIn(at) : ids.contains(m_templates.at(at).id))
            chosen.append(m_templates.at(at));
    }
    const auto written = writeUserFile(path, token::templatesToJson(chosen));
    if (!written)
        return std::unexpected(written.error());
    return static_cast<int>(chosen.size());
}

int TemplatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_templates.size());
}

QVariant TemplatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Template &at = m_templates.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case NameRole:
        return at.name;
    case IdRole:
        return at.id;
    case DescriptionRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return at.description;
    case BuiltInRole:
        return isBuiltIn(index.row());
    case PairRole:
        return at.isPair();
    default:
        return {};
    }
}

bool TemplatesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::EditRole && role != NameRole))
        return false;
    return rename(m_templates.at(index.row()).id, value.toString());
}

Qt::ItemFlags TemplatesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() && !isBuiltIn(index.row()) ? flags | Qt::ItemIsEditable : flags;
}

} // namespace claimsmith::model
