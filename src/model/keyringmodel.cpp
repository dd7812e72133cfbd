// SPDX-License-Identifier: MIT
#include "model/keyringmodel.h"

#include <algorithm>

namespace claimsmith::model {

bool isSameKey(const jose::Key &a, const jose::Key &b)
{
    if (a.type() != b.type() || a.curve() != b.curve() || a.isPrivate() != b.isPrivate() || a.bits() != b.bits()
        || a.keyId() != b.keyId() || a.use() != b.use() || a.operations() != b.operations()
        || a.algorithmName() != b.algorithmName())
        return false;
    for (const QByteArrayView member : {"n", "e", "x", "y"}) {
        if (a.parameter(member) != b.parameter(member))
            return false;
    }
    return a.type() != jose::KeyType::Oct || a.secretParameter("k") == b.secretParameter("k");
}

QString placeText(KeyPlace place)
{
    switch (place) {
    case KeyPlace::Session:
        return KeyringModel::tr("This session");
    case KeyPlace::KeyStore:
        return KeyringModel::tr("System key store");
    case KeyPlace::File:
        return KeyringModel::tr("File");
    }
    return {};
}

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

QString KeyringModel::ownName(const jose::Key &key, const QString &origin)
{
    if (!key.keyId().isEmpty())
        return QString::fromUtf8(key.keyId());
    if (!key.label().isEmpty())
        return key.label();
    return origin.isEmpty() && !key.isNull() ? key.description() : origin;
}

/// Behind the others, in one step: a view that fills itself anew at each is not to do it a thousand times.
QList<KeyHandle> KeyringModel::append(QList<KeyEntry> entries)
{
    if (entries.isEmpty())
        return {};
    QList<KeyHandle> handles;
    for (KeyEntry &entry : entries) {
        entry.handle = KeyHandle{++m_lastHandle};
        if (entry.name.isEmpty())
            entry.name = ownName(entry.key, entry.origin);
        handles.append(entry.handle);
    }
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(entries.size()) - 1);
    m_entries.append(entries);
    endInsertRows();
    return handles;
}

QList<KeyHandle> KeyringModel::add(const QList<jose::Key> &keys, const QString &origin, const QString &name)
{
    QList<KeyEntry> fresh;
    // Of each key: its handle, or its place among the new ones.
    QList<std::pair<KeyHandle, qsizetype>> places;
    const auto find = [](const QList<KeyEntry> &entries, const jose::Key &key) {
        return std::ranges::find_if(entries, [&key](const KeyEntry &entry) { return isSameKey(entry.key, key); });
    };
    for (const jose::Key &key : keys) {
        const auto known = find(m_entries, key);
        const auto twin = find(fresh, key);
        if (known != m_entries.cend())
            places.append({known->handle, -1});
        else
            places.append({KeyHandle::None, std::distance(fresh.cbegin(), twin)});
        if (known == m_entries.cend() && twin == fresh.cend())
            fresh.append({KeyHandle::None, key, keys.size() == 1 ? name : QString(), origin});
    }
    const QList<KeyHandle> added = append(fresh);
    QList<KeyHandle> handles;
    for (const auto &[handle, place] : std::as_const(places))
        handles.append(place < 0 ? handle : added.at(place));
    if (!added.isEmpty())
        emit keysChanged();
    return handles;
}

KeyHandle KeyringModel::add(const jose::Key &key, const QString &origin, const QString &name)
{
    return add(QList<jose::Key>{key}, origin, name).constFirst();
}

bool KeyringModel::remove(KeyHandle handle)
{
    if (row(handle) < 0)
        return false;
    update({}, {handle});
    return true;
}

void KeyringModel::update(const QList<KeyEntry> &entries, const QList<KeyHandle> &gone)
{
    bool changed = false;
    int first = rowCount();
    int last = -1;
    QList<KeyEntry> fresh;
    for (const KeyEntry &entry : entries) {
        const int at = row(entry.handle);
        if (at < 0) {
            fresh.append(entry);
            changed = changed || !entry.key.isNull();
            continue;
        }
        changed = changed || !isSameKey(m_entries[at].key, entry.key);
        m_entries[at] = entry;
        first = qMin(first, at);
        last = qMax(last, at);
    }
    if (last >= 0)
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
    append(fresh);
    for (const KeyHandle handle : gone) {
        const int at = row(handle);
        if (at < 0)
            continue;
        beginRemoveRows({}, at, at);
        m_entries.removeAt(at);
        endRemoveRows();
        changed = true;
    }
    if (changed)
        emit keysChanged();
}

bool KeyringModel::restore(const KeyEntry &entry, int row)
{
    const bool isThere = entry.place != KeyPlace::File && !entry.key.isNull() && find(entry.key);
    if (isThere || this->row(entry.handle) >= 0)
        return false;
    const int at = qBound(0, row, rowCount());
    beginInsertRows({}, at, at);
    m_entries.insert(at, entry);
    endInsertRows();
    emit keysChanged();
    return true;
}

bool KeyringModel::rename(KeyHandle handle, const QString &name)
{
    const int at = row(handle);
    if (at < 0)
        return false;
    KeyEntry &entry = m_entries[at];
    const QString wanted = name.trimmed().isEmpty() ? ownName(entry.key, entry.origin) : name.trimmed();
    if (entry.name == wanted)
        return true;
    entry.name = wanted;
    emit dataChanged(index(at, 0), index(at, ColumnCount - 1));
    return true;
}

bool KeyringModel::setKeyId(KeyHandle handle, const QByteArray &keyId)
{
    const KeyEntry *const known = entry(handle);
    if (!known)
        return false;
    KeyEntry changed = *known;
    changed.key.setKeyId(keyId);
    update({changed});
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

const KeyEntry *KeyringModel::find(const jose::Key &key) const
{
    const auto found = std::ranges::find_if(m_entries,
        [&key](const KeyEntry &entry) { return entry.place != KeyPlace::File && isSameKey(entry.key, key); });
    return found == m_entries.cend() ? nullptr : &*found;
}

QList<jose::Key> KeyringModel::keys() const
{
    QList<jose::Key> keys;
    keys.reserve(m_entries.size());
    for (const KeyEntry &entry : m_entries) {
        if (!entry.key.isNull())
            keys.append(entry.key);
    }
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
        return entry.description();
    case KeyIdRole:
        return QString::fromUtf8(entry.key.keyId());
    case OriginRole:
        return entry.origin;
    case PrivateRole:
        return entry.key.isPrivate();
    case PlaceRole:
        return static_cast<int>(entry.place);
    case StateRole:
        return static_cast<int>(entry.state);
    case ProblemRole:
        return entry.problem;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        if (!entry.problem.isEmpty() || entry.key.isNull())
            return entry.problem;
        return tr("%1, %2").arg(entry.description(), jose::containerText(entry.key.container()));
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
        return entry.description();
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
    const bool isName = index.isValid() && index.column() == Name;
    return isName && m_entries[index.row()].isRenamable ? flags | Qt::ItemIsEditable : flags;
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
