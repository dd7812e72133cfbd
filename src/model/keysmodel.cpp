// SPDX-License-Identifier: MIT
#include "model/keysmodel.h"

#include "model/inspection.h"
#include "model/keyfits.h"
#include "model/keykeeping.h"

#include <QFileInfo>

#include <algorithm>

namespace claimsmith::model {

using namespace Qt::StringLiterals;

namespace {

/// What the Use column says: `use`, and what else narrows the key down.
QString useText(const jose::Key &key)
{
    QStringList words;
    if (key.use() == "sig")
        words.append(KeysModel::tr("signatures"));
    else if (key.use() == "enc")
        words.append(KeysModel::tr("encryption"));
    else if (!key.use().isEmpty())
        words.append(QString::fromUtf8(key.use()));
    if (!key.algorithmName().isEmpty())
        words.append(QString::fromUtf8(key.algorithmName()));
    const QList<QByteArray> operations = key.operations();
    for (const QByteArray &operation : operations)
        words.append(QString::fromUtf8(operation));
    return words.join(u", "_s);
}

QString placeWords(const KeyEntry &entry)
{
    const QString place = entry.place == KeyPlace::File ? QFileInfo(entry.origin).fileName() : placeText(entry.place);
    switch (entry.state) {
    case KeyState::Saving:
        return KeysModel::tr("%1 · being saved").arg(placeText(KeyPlace::KeyStore));
    case KeyState::Loading:
        return KeysModel::tr("%1 · loading").arg(place);
    case KeyState::Failed:
        return KeysModel::tr("%1 · not at hand").arg(place);
    case KeyState::Ready:
        break;
    }
    return place;
}

QString fitText(token::SignatureStatus status)
{
    switch (status) {
    case token::SignatureStatus::Verified:
        return KeysModel::tr("verifies it");
    case token::SignatureStatus::Invalid:
        return KeysModel::tr("signature differs");
    case token::SignatureStatus::KeyMismatch:
        return KeysModel::tr("does not fit");
    case token::SignatureStatus::KeyTooSmall:
        return KeysModel::tr("too small");
    case token::SignatureStatus::AlgNotAllowed:
        return KeysModel::tr("not allowed");
    default:
        return u"–"_s;
    }
}

/// Verified keys first, then those that nearly did.
int fitOrder(const KeyFit *fit)
{
    if (!fit)
        return 9;
    switch (fit->status) {
    case token::SignatureStatus::Verified:
        return 0;
    case token::SignatureStatus::KeyTooSmall:
        return 1;
    case token::SignatureStatus::AlgNotAllowed:
        return 2;
    case token::SignatureStatus::Invalid:
        return 3;
    case token::SignatureStatus::KeyMismatch:
        return 4;
    default:
        return 8;
    }
}

bool canBeVerified(const token::Token &token)
{
    return std::ranges::any_of(token.signatures(), [](const token::SignaturePart &signature) {
        return signature.algorithm && signature.algorithm->family != jose::Family::None;
    });
}

} // namespace

KeysModel::KeysModel(KeyringModel *keyring, KeyKeeping *keeping, Inspection *inspection, QObject *parent)
    : QAbstractTableModel(parent)
    , m_keyring(keyring)
    , m_keeping(keeping)
    , m_inspection(inspection)
    , m_fits(new KeyFits(keyring, this))
{
    follow();
    const auto ask = [this] {
        const std::shared_ptr<const token::Token> token = m_inspection->token();
        const bool has = !m_inspection->isEmpty() && canBeVerified(*token);
        m_fits->setToken(has ? token : nullptr, m_inspection->policy(), m_inspection->verdict().now);
        if (std::exchange(m_hasToken, has) != has)
            emit hasTokenChanged(has);
    };
    connect(m_inspection, &Inspection::tokenChanged, this, ask);
    connect(m_inspection, &Inspection::policyChanged, this, ask);
    connect(m_fits, &KeyFits::fitsChanged, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0, ThisToken), index(rowCount() - 1, ThisToken));
    });
    ask();
}

KeysModel::~KeysModel() = default;

/// Its rows are those of the keyring.
void KeysModel::follow()
{
    connect(m_keyring, &QAbstractItemModel::rowsAboutToBeInserted, this,
        [this](const QModelIndex &, int first, int last) { beginInsertRows({}, first, last); });
    connect(m_keyring, &QAbstractItemModel::rowsInserted, this, [this] { endInsertRows(); });
    connect(m_keyring, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) { beginRemoveRows({}, first, last); });
    connect(m_keyring, &QAbstractItemModel::rowsRemoved, this, [this] { endRemoveRows(); });
    connect(m_keyring, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(m_keyring, &QAbstractItemModel::modelReset, this, [this] { endResetModel(); });
    connect(m_keyring, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        emit dataChanged(index(from.row(), 0), index(to.row(), ColumnCount - 1));
    });
}

KeyHandle KeysModel::handle(int row) const
{
    return row >= 0 && row < rowCount() ? entry(row).handle : KeyHandle::None;
}

int KeysModel::row(KeyHandle handle) const { return m_keyring->row(handle); }

void KeysModel::setWatching(bool watching) { m_fits->setWatching(watching); }

int KeysModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_keyring->rowCount(); }

int KeysModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString KeysModel::cell(const KeyEntry &entry, Column column) const
{
    switch (column) {
    case Name:
        return entry.name;
    case Kind:
        return entry.key.isNull() ? entry.held : kindText(entry.key);
    case Size:
        return sizeText(entry.key);
    case Use:
        return useText(entry.key);
    case Place:
        return placeWords(entry);
    case KeyId:
        return QString::fromUtf8(entry.key.keyId());
    case Thumbprint:
        return thumbprintText(entry.key);
    case Abilities:
        return abilitiesText(entry.key);
    case ThisToken: {
        const KeyFit *const fit = m_hasToken ? m_fits->fit(entry.handle) : nullptr;
        return fit ? fitText(fit->status) : QString();
    }
    case ColumnCount:
        break;
    }
    return {};
}

QString KeysModel::toolTip(const KeyEntry &entry, Column column) const
{
    if (column == Abilities)
        return abilitiesSentence(entry.key);
    if (column == ThisToken)
        return fit(entry, FitWordsRole).toString();
    if (!entry.problem.isEmpty() && (column == Name || column == Place))
        return entry.problem;
    if (column == Place && entry.place == KeyPlace::File)
        return entry.origin;
    if (column == Name && !entry.key.isNull())
        return tr("%1, %2").arg(entry.description(), jose::containerText(entry.key.container()));
    return cell(entry, column);
}

QVariant KeysModel::sortValue(const KeyEntry &entry, Column column) const
{
    if (column == Size)
        return entry.key.isNull() ? 0 : entry.key.bits();
    if (column == ThisToken)
        return fitOrder(m_hasToken ? m_fits->fit(entry.handle) : nullptr);
    return cell(entry, column);
}

QVariant KeysModel::fit(const KeyEntry &entry, int role) const
{
    const KeyFit *const fit = m_hasToken ? m_fits->fit(entry.handle) : nullptr;
    if (!fit)
        return {};
    if (role == FitWordsRole)
        return fit->words;
    return role == FitRole ? static_cast<int>(fit->status) : static_cast<int>(fit->tone);
}

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const KeyEntry &entry = this->entry(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell(entry, column);
    case Qt::ToolTipRole:
        return toolTip(entry, column);
    case HandleRole:
        return static_cast<quint64>(entry.handle);
    case SortRole:
        return sortValue(entry, column);
    case FilterRole: {
        const QStringList words{entry.name, entry.description(), cell(entry, Use), cell(entry, Place), entry.origin,
            cell(entry, KeyId), cell(entry, Thumbprint), algorithmNames(entry.key, false).join(u' ')};
        return words.join(u'\n');
    }
    case PrivateRole:
        return entry.key.isPrivate();
    case PlaceRole:
        return static_cast<int>(entry.place);
    case StateRole:
        return static_cast<int>(entry.state);
    case ProblemRole:
        return entry.problem;
    case ThumbprintRole:
        return thumbprintText(entry.key);
    case SignsRole:
        return algorithmNames(entry.key, true);
    case VerifiesRole:
        return algorithmNames(entry.key, false);
    case FitRole:
    case FitToneRole:
    case FitWordsRole:
        return fit(entry, role);
    default:
        return {};
    }
}

bool KeysModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Name || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    return m_keeping->rename(handle(index.row()), value.toString());
}

Qt::ItemFlags KeysModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isName = index.isValid() && index.column() == Name;
    return isName && entry(index.row()).isRenamable ? flags | Qt::ItemIsEditable : flags;
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool isTip = role == Qt::ToolTipRole;
    switch (section) {
    case Name:
        return isTip ? tr("What the keyring calls the key") : tr("Name");
    case Kind:
        return isTip ? tr("What kind of key it is, and which half") : tr("Kind");
    case Size:
        return isTip ? tr("Bits of the modulus, of the curve, or of the secret") : tr("Size");
    case Use:
        return isTip ? tr("What the key says that it is for: use, alg and key_ops") : tr("Use");
    case Place:
        return isTip ? tr("Where the key lives, and so how long") : tr("Lives in");
    case KeyId:
        return isTip ? tr("The kid that tokens name the key by") : tr("Key ID");
    case Thumbprint:
        return isTip ? tr("SHA-256 of the public part (RFC 7638)") : tr("Thumbprint");
    case Abilities:
        return isTip ? tr("Algorithms that fit the key") : tr("What it can do");
    case ThisToken:
        return isTip ? tr("What the key says to the token in Inspect") : tr("This token");
    default:
        return {};
    }
}

} // namespace claimsmith::model
