// SPDX-License-Identifier: MIT
#include "model/keyringmodel.h"

namespace claimsmith::model {

namespace {

QString ownName(const KeyEntry &entry)
{
    if (!entry.key.keyId().isEmpty())
        return QString::fromUtf8(entry.key.keyId());
    if (!entry.key.label().isEmpty())
        return entry.key.label();
    return entry.origin.isEmpty() ? entry.key.description() : entry.origin;
}

/// The same material with the same rules of use: a second copy would only be tried twice.
bool isSame(const jose::Key &a, const jose::Key &b)
{
    return a.type() == b.type() && a.curve() == b.curve() && a.isPrivate() == b.isPrivate() && a.keyId() == b.keyId()
           && a.use() == b.use() && a.operations() == b.operations() && a.algorithmName() == b.algorithmName()
           && a.thumbprint() == b.thumbprint();
}

} // namespace

void leaveOutUseless(jose::ImportedKeys &imported)
{
    imported.keys.removeIf([&imported](const jose::Key &key) {
        if (key.curve() == jose::Curve::None || jose::curveFacts(key.curve()).signs)
            return false;
        if (const auto refusal = key.misfit(jose::AlgorithmId::EdDSA))
            imported.skipped.append(*refusal);
        return true;
    });
}

KeyringModel::KeyringModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

KeyHandle KeyringModel::append(const jose::Key &key, const QString &origin, const QString &name)
{
    for (const KeyEntry &entry : std::as_const(m_entries)) {
        if (isSame(entry.key, key))
            return entry.handle;
    }
    KeyEntry entry{KeyHandle{++m_lastHandle}, key, name, origin};
    if (entry.name.isEmpty())
        entry.name = ownName(entry);
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_entries.append(entry);
    endInsertRows();
    return entry.handle;
}

QList<KeyHandle> KeyringModel::add(const QList<jose::Key> &keys, const QString &origin, const QString &name)
{
    const qsizetype before = m_entries.size();
    QList<KeyHandle> handles;
    for (const jose::Key &key : keys)
        handles.append(append(key, origin, keys.size() == 1 ? name : QString()));
    if (m_entries.size() != before)
        emit keysChanged();
    return handles;
}

KeyHandle KeyringModel::add(const jose::Key &key, const QString &origin, const QString &name)
{
    return add(QList<jose::Key>{key}, origin, name).constFirst();
}

bool KeyringModel::remove(KeyHandle handle)
{
    const int at = row(handle);
    if (at < 0)
        return false;
    beginRemoveRows({}, at, at);
    m_entries.removeAt(at);
    endRemoveRows();
    emit keysChanged();
    return true;
}

bool KeyringModel::rename(KeyHandle handle, const QString &name)
{
    const int at = row(handle);
    if (at < 0)
        return false;
    KeyEntry &entry = m_entries[at];
    const QString wanted = name.trimmed().isEmpty() ? ownName(entry) : name.trimmed();
    if (entry.name == wanted)
        return true;
    entry.name = wanted;
    emit dataChanged(index(at, 0), index(at, ColumnCount - 1));
    return true;
}

bool KeyringModel::setSavedId(KeyHandle handle, const QString &savedId)
{
    const int at = row(handle);
    if (at < 0)
        return false;
    if (m_entries[at].savedId != savedId) {
        m_entries[at].savedId = savedId;
        emit dataChanged(index(at, 0), index(at, ColumnCount - 1));
    }
    return true;
}

void KeyringModel::clear()
{
    if (m_entries.isEmpty())
        return;
    beginResetModel();
    m_entries.clear();
    endResetModel();
    emit keysChanged();
}

int KeyringModel::row(KeyHandle handle) const
{
    for (int at = 0; at < static_cast<int>(m_entries.size()); ++at) {
        if (m_entries[at].handle == handle)
            return at;
    }
    return -1;
}

const KeyEntry *KeyringModel::entry(KeyHandle handle) const
{
    const int at = row(handle);
    return at < 0 ? nullptr : &m_entries[at];
}

QList<jose::Key> KeyringModel::keys() const
{
    QList<jose::Key> keys;
    keys.reserve(m_entries.size());
    for (const KeyEntry &entry : m_entries)
        keys.append(entry.key);
    return keys;
}

int KeyringModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int KeyringModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant KeyringModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const KeyEntry &entry = m_entries[index.row()];
    switch (role) {
    case HandleRole:
        return static_cast<quint64>(entry.handle);
    case NameRole:
        return entry.name;
    case DescriptionRole:
        return entry.key.description();
    case KeyIdRole:
        return QString::fromUtf8(entry.key.keyId());
    case OriginRole:
        return entry.origin;
    case PrivateRole:
        return entry.key.isPrivate();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return tr("%1, %2").arg(entry.key.description(), jose::containerText(entry.key.container()));
    case Qt::EditRole:
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (static_cast<Column>(index.column())) {
    case Name:
        return entry.name;
    case Kind:
        return entry.key.description();
    case KeyId:
        return QString::fromUtf8(entry.key.keyId());
    case Origin:
        return entry.origin;
    case ColumnCount:
        break;
    }
    return {};
}

bool KeyringModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Name || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    return rename(m_entries[index.row()].handle, value.toString());
}

Qt::ItemFlags KeyringModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Name ? flags | Qt::ItemIsEditable : flags;
}

QVariant KeyringModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Kind:
        return tr("Kind");
    case KeyId:
        return tr("Key ID");
    case Origin:
        return tr("From");
    default:
        return {};
    }
}

} // namespace claimsmith::model
