// SPDX-License-Identifier: MIT
#include "model/keyimport.h"

#include "model/keytext.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace claimsmith::model {

jose::Result<jose::ImportedKeys> readKeys(QByteArrayView bytes, const jose::SecretBytes &passphrase)
{
    return jose::importKeys(bytes, passphrase).transform([](jose::ImportedKeys read) {
        leaveOutUseless(read);
        return read;
    });
}

KeyImport::KeyImport(KeyringModel *keyring, QObject *parent)
    : QAbstractTableModel(parent)
    , m_keyring(keyring)
{}

KeyImport::~KeyImport() { jose::wipe(m_bytes); }

void KeyImport::read(const QByteArray &bytes, const QString &name, const QString &path)
{
    cancel();
    jose::wipe(m_bytes);
    m_bytes = bytes;
    m_name = name;
    m_path = path;
    m_passphrase = {};
    install(readKeys(bytes));
}

void KeyImport::unlock(const jose::SecretBytes &passphrase)
{
    using Read = jose::Result<jose::ImportedKeys>;
    const quint64 generation = ++m_generation;
    const auto promise = std::make_shared<QPromise<Read>>();
    // The context drops the answer where this is gone: nobody waits for a derivation that nobody wants.
    promise->future().then(this, [this, generation, passphrase](const Read &read) {
        if (generation == m_generation)
            finish(read, passphrase);
    });
    promise->start();
    QThreadPool::globalInstance()->start([promise, contents = jose::SecretBytes(m_bytes), passphrase] {
        promise->addResult(readKeys(contents.view(), passphrase));
        promise->finish();
    });
    setUnlocking(true);
}

void KeyImport::cancel()
{
    ++m_generation;
    setUnlocking(false);
}

void KeyImport::setUnlocking(bool unlocking)
{
    if (m_isUnlocking == unlocking)
        return;
    m_isUnlocking = unlocking;
    emit unlockingChanged(unlocking);
}

void KeyImport::finish(const jose::Result<jose::ImportedKeys> &read, const jose::SecretBytes &passphrase)
{
    m_passphrase = passphrase;
    setUnlocking(false);
    install(read);
    emit unlocked();
}

void KeyImport::show(const jose::ImportedKeys &keys, const QString &name)
{
    clear();
    m_name = name;
    jose::ImportedKeys useful = keys;
    leaveOutUseless(useful);
    install(useful);
}

void KeyImport::clear()
{
    cancel();
    jose::wipe(m_bytes);
    m_name.clear();
    m_path.clear();
    m_passphrase = {};
    install(jose::ImportedKeys{});
}

QString KeyImport::recognisedText(const jose::ImportedKeys &imported)
{
    const QString container = jose::containerText(imported.container);
    if (imported.keys.size() == 1)
        return tr("%1: %2").arg(imported.keys.constFirst().description(), container);
    return tr("%n keys: %1", nullptr, static_cast<int>(imported.keys.size())).arg(container);
}

void KeyImport::install(const jose::Result<jose::ImportedKeys> &read)
{
    const bool isEmpty = m_bytes.trimmed().isEmpty() && (!read || (read->keys.isEmpty() && read->skipped.isEmpty()));
    beginResetModel();
    m_rows.clear();
    m_skipped.clear();
    m_error.reset();
    m_isLockedBeside = false;
    if (!read) {
        m_error = read.error();
    } else {
        for (const jose::Key &key : read->keys) {
            const bool isKnown = m_keyring->find(key) != nullptr;
            m_rows.append({key, isKnown, !isKnown});
        }
        for (const jose::Error &error : read->skipped) {
            m_skipped.append(jose::message(error));
            m_isLockedBeside = m_isLockedBeside || error.code == jose::ErrorCode::KeyEncrypted;
        }
        if (m_rows.isEmpty() && !read->skipped.isEmpty())
            m_error = read->skipped.constFirst();
    }
    if (!m_rows.isEmpty()) {
        m_status = Status::Keys;
        m_words = recognisedText(*read);
    } else if (isEmpty) {
        m_status = Status::Empty;
        m_words.clear();
        m_error.reset();
    } else {
        const bool isLocked = m_error && m_error->code == jose::ErrorCode::KeyEncrypted;
        const bool isRefused = m_error && m_error->code == jose::ErrorCode::KeyPassphrase;
        m_status = isLocked ? Status::Locked : isRefused ? Status::Refused : Status::NoKey;
        m_words = m_error ? jose::message(*m_error) : tr("There is no key in it");
    }
    endResetModel();
    emit statusChanged();
    emit checkedCountChanged();
}

bool KeyImport::wantsPassphrase() const
{
    return m_status == Status::Locked || m_status == Status::Refused || (m_isLockedBeside && !m_bytes.isEmpty());
}

int KeyImport::checkedCount() const { return static_cast<int>(std::ranges::count(m_rows, true, &Row::isChecked)); }

void KeyImport::setAllChecked(bool checked)
{
    if (m_rows.isEmpty())
        return;
    for (Row &row : m_rows)
        row.isChecked = checked;
    emit dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::CheckStateRole});
    emit checkedCountChanged();
}

QList<jose::Key> KeyImport::checkedKeys() const
{
    QList<jose::Key> keys;
    for (const Row &row : m_rows) {
        if (row.isChecked)
            keys.append(row.key);
    }
    return keys;
}

QList<KeyHandle> KeyImport::take(const QString &name)
{
    const QList<jose::Key> keys = checkedKeys();
    if (keys.isEmpty())
        return {};
    const QList<KeyHandle> handles = m_keyring->add(keys, m_name, name);
    for (Row &row : m_rows)
        row.isKnown = row.isKnown || row.isChecked;
    emit dataChanged(index(0, Remark), index(rowCount() - 1, Remark));
    return handles;
}

int KeyImport::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int KeyImport::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant KeyImport::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case KnownRole:
        return row.isKnown;
    case PrivateRole:
        return row.key.isPrivate();
    case Qt::CheckStateRole:
        return index.column() == Name ? QVariant(row.isChecked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Remark ? abilitiesSentence(row.key) : QString();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (static_cast<Column>(index.column())) {
    case Name:
        return KeyringModel::ownName(row.key, m_name);
    case Kind:
        return row.key.description();
    case KeyId:
        return QString::fromUtf8(row.key.keyId());
    case Remark:
        return row.isKnown ? tr("already in the keyring") : abilitiesText(row.key);
    case ColumnCount:
        break;
    }
    return {};
}

bool KeyImport::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Name || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    m_rows[index.row()].isChecked = value.toInt() == Qt::Checked;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit checkedCountChanged();
    return true;
}

Qt::ItemFlags KeyImport::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant KeyImport::headerData(int section, Qt::Orientation orientation, int role) const
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
    case Remark:
        return tr("What it can do");
    default:
        return {};
    }
}

} // namespace claimsmith::model
