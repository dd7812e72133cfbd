// SPDX-License-Identifier: MIT
#include "model/claimsmodel.h"

#include "jose/numericdate.h"
#include "model/claimnode.h"
#include "model/texttimer.h"
#include "model/tokenediting.h"
#include "model/valuetext.h"
#include "token/timedisplay.h"

namespace claimsmith::model {

using jose::JsonValue;
using token::Tone;

ClaimsModel::ClaimsModel(Part part, token::Clock *clock, QObject *parent)
    : QAbstractItemModel(parent)
    , m_part(part)
    , m_clock(clock)
    , m_timer(new TextTimer(clock, this))
    , m_root(std::make_unique<ClaimNode>())
{
    connect(m_timer, &TextTimer::due, this, &ClaimsModel::timesMoved);
    connect(&token::TimeDisplay::instance(), &token::TimeDisplay::changed, this, [this] { setZone(m_zone); });
}

ClaimsModel::~ClaimsModel() = default;

void ClaimsModel::setToken(std::shared_ptr<const token::Token> token, const token::Verdict &verdict)
{
    beginResetModel();
    m_times.clear();
    m_root = std::make_unique<ClaimNode>();
    m_unprotected = {};
    m_token = std::move(token);
    m_verdict = verdict;
    if (m_token)
        addRoots();
    endResetModel();
    watchInstants();
}

void ClaimsModel::setVerdict(const token::Verdict &verdict)
{
    const bool otherSignature = verdict.signatureIndex != m_verdict.signatureIndex;
    if (otherSignature && m_part == Part::Header) {
        setToken(m_token, verdict);
        return;
    }
    m_verdict = verdict;
    if (!m_root->children.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ClaimsModel::setZone(token::Zone zone)
{
    m_zone = zone;
    setVerdict(token::Verdict(m_verdict));
}

void ClaimsModel::setTicking(bool ticking) { m_timer->setActive(ticking); }

void ClaimsModel::addRoots()
{
    if (m_part == Part::Payload) {
        m_root->value = m_token->payload().root();
        m_root->fetch(batch);
        return;
    }
    const auto at = static_cast<size_t>(qMax(0, m_verdict.signatureIndex));
    const std::vector<token::SignaturePart> &signatures = m_token->signatures();
    m_root->value = at < signatures.size() ? signatures[at].header.root() : m_token->header().root();
    m_root->fetch(m_root->size());
    if (at >= signatures.size() || signatures[at].unprotectedHeader.isEmpty())
        return;
    auto unprotected = jose::Json::parse(signatures[at].unprotectedHeader, jose::Segment::Header);
    if (!unprotected)
        return;
    // RFC 7515 §7.2.1: the two headers are one; which half is signed matters and is said in each row.
    m_unprotected = *std::move(unprotected);
    ClaimNode other;
    other.value = m_unprotected.root();
    other.isProtected = false;
    other.fetch(other.size());
    for (std::unique_ptr<ClaimNode> &child : other.children) {
        child->parent = m_root.get();
        child->row = static_cast<int>(m_root->children.size());
        m_root->children.push_back(std::move(child));
    }
}

void ClaimsModel::watchInstants()
{
    m_times.clear();
    QList<token::Instant> instants;
    for (const std::unique_ptr<ClaimNode> &child : m_root->children) {
        if (!child->value.isNumber() || !token::isTimeClaim(child->name))
            continue;
        const auto date = jose::NumericDate::fromNumberText(child->value.numberText());
        if (!date || date->beyondRange)
            continue;
        child->instant = token::saturated(date->ceilMilliseconds);
        child->shownRelative = relative(*child);
        m_times.push_back(child.get());
        instants.append(*child->instant);
    }
    m_timer->setInstants(instants);
}

void ClaimsModel::timesMoved()
{
    for (ClaimNode *time : m_times) {
        QString now = relative(*time);
        if (now == time->shownRelative)
            continue;
        time->shownRelative = std::move(now);
        const QModelIndex changed = index(time->row, Meaning);
        emit dataChanged(changed, changed, {RelativeRole, ToneRole, Qt::DisplayRole, Qt::AccessibleTextRole});
    }
}

ClaimNode *ClaimsModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<ClaimNode *>(index.internalPointer()) : m_root.get();
}

QModelIndex ClaimsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, node(parent)->children[static_cast<size_t>(row)].get());
}

QModelIndex ClaimsModel::parent(const QModelIndex &child) const
{
    ClaimNode *owner = child.isValid() ? node(child)->parent : nullptr;
    return owner && owner->parent ? createIndex(owner->row, 0, owner) : QModelIndex();
}

int ClaimsModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(node(parent)->children.size());
}

int ClaimsModel::columnCount(const QModelIndex &) const { return ColumnCount; }

bool ClaimsModel::hasChildren(const QModelIndex &parent) const
{
    return parent.column() <= 0 && (node(parent)->size() > 0 || !node(parent)->children.empty());
}

bool ClaimsModel::canFetchMore(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return false;
    const ClaimNode *owner = node(parent);
    return static_cast<qsizetype>(owner->children.size()) < owner->size();
}

void ClaimsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    ClaimNode *owner = node(parent);
    const auto before = static_cast<int>(owner->children.size());
    const auto more = static_cast<int>(qMin<qsizetype>(batch, owner->size() - before));
    beginInsertRows(parent, before, before + more - 1);
    owner->fetch(more);
    endInsertRows();
    if (!parent.isValid())
        watchInstants();
}

QString ClaimsModel::meaning(const ClaimNode &node) const
{
    if (!node.isTop())
        return {};
    const token::Meaning known =
        m_part == Part::Payload ? token::claimMeaning(node.name) : token::headerMeaning(node.name);
    if (!known.text.isEmpty())
        return known.text;
    return m_part == Part::Payload ? tr("Custom claim") : tr("Custom parameter");
}

QString ClaimsModel::detail(const ClaimNode &node) const
{
    QStringList details;
    if (node.duplicate)
        details << tr("this name stands more than once");
    if (!node.isProtected && node.isTop())
        details << tr("not protected by the signature");
    if (node.instant)
        details << token::instantText(*node.instant, m_zone);
    else if (node.isTop() && m_part == Part::Payload && token::isTimeClaim(node.name))
        details << (node.value.isNumber() ? tr("beyond the calendar") : tr("not a number, so not a time"));
    else if (node.value.isArray())
        details << (node.size() == 0 ? tr("empty array") : tr("%Ln entries", nullptr, static_cast<int>(node.size())));
    else if (node.value.isObject())
        details << (node.size() == 0 ? tr("empty object") : tr("%Ln members", nullptr, static_cast<int>(node.size())));
    return details.join(QStringLiteral(" · "));
}

QString ClaimsModel::relative(const ClaimNode &node) const
{
    return node.instant ? token::relativeText(*node.instant, m_clock->now()) : QString();
}

std::optional<Tone> ClaimsModel::tone(const ClaimNode &node) const
{
    if (node.duplicate)
        return Tone::Attention;
    if (!node.isTop() || m_part != Part::Payload)
        return {};
    if (!token::isTimeClaim(node.name))
        return {};
    if (!node.instant)
        return Tone::Refused;
    if (node.name == "exp") {
        switch (m_verdict.time) {
        case token::TimeStatus::Expired:
            return Tone::Refused;
        case token::TimeStatus::ExpiringSoon:
            return Tone::Attention;
        case token::TimeStatus::Active:
            return Tone::Good;
        default:
            return {};
        }
    }
    if (node.name == "nbf" && m_verdict.time == token::TimeStatus::NotYetValid)
        return Tone::NotYet;
    if (node.name == "iat" && *node.instant > m_clock->now())
        return m_verdict.time == token::TimeStatus::IssuedInFuture ? Tone::Refused : Tone::Attention;
    return {};
}

QString ClaimsModel::toolTip(const ClaimNode &node) const
{
    QStringList lines{node.path()};
    const token::Meaning known =
        m_part == Part::Payload ? token::claimMeaning(node.name) : token::headerMeaning(node.name);
    if (node.isTop() && !known.text.isEmpty())
        lines << tr("%1 (%2)").arg(known.text, QString::fromUtf8(known.reference));
    if (node.instant) {
        lines << token::instantText(*node.instant, token::Zone::Local) << token::utcText(*node.instant);
        lines << tr("%1 seconds since 1970").arg(oneLine(node.value.numberText(), 40));
    }
    return lines.join(u'\n');
}

QVariant ClaimsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ClaimNode &claim = *node(index);
    switch (role) {
    case NameRole:
        return claim.inArray ? QString::number(claim.row) : QString::fromUtf8(claim.name);
    case PathRole:
        return claim.path();
    case PointerRole:
        return claim.pointer();
    case JsonRole:
        return QString::fromUtf8(claim.value.source());
    case ValueRole:
        return QString::fromUtf8(claim.value.isString() ? claim.value.string() : claim.value.source());
    case TypeRole:
        return static_cast<int>(claim.value.type());
    case MeaningRole:
        return meaning(claim);
    case DetailRole:
        return detail(claim);
    case RelativeRole:
        return relative(claim);
    case ToneRole:
        if (const auto found = tone(claim))
            return static_cast<int>(*found);
        return {};
    case InstantRole:
        return claim.instant ? QVariant(qint64{claim.instant->time_since_epoch().count()}) : QVariant();
    case ReferenceRole:
        return QString::fromUtf8(
            (m_part == Part::Payload ? token::claimMeaning(claim.name) : token::headerMeaning(claim.name)).reference);
    case DuplicateRole:
        return claim.duplicate;
    case Qt::ToolTipRole:
        return toolTip(claim);
    case Qt::EditRole:
        return index.column() == Name ? data(index, NameRole) : editableText(claim.value);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        break;
    default:
        return {};
    }
    switch (static_cast<Column>(index.column())) {
    case Name:
        return claim.inArray ? QStringLiteral("[%1]").arg(claim.row) : oneLine(claim.name, longestCell);
    case Value:
        return oneLine(claim.value.source(), longestCell);
    case Meaning: {
        QStringList words{meaning(claim), detail(claim), relative(claim)};
        words.removeAll(QString());
        return words.join(QStringLiteral(" · "));
    }
    case ColumnCount:
        break;
    }
    return {};
}

token::Segment ClaimsModel::segment() const
{
    return m_part == Part::Payload ? token::Segment::Payload : token::Segment::Header;
}

token::JsonPlace ClaimsModel::place(const QModelIndex &index) const
{
    const ClaimNode *claim = node(index);
    return {claim->pointer().toUtf8(), claim->value.offset()};
}

Qt::ItemFlags ClaimsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid() || !m_editing || !m_editing->isOn() || !node(index)->isProtected)
        return flags;
    const bool isShort = node(index)->value.source().size() <= longestCell;
    const bool isCell = (index.column() == Value && isShort) || (index.column() == Name && !node(index)->inArray);
    return isCell ? flags | Qt::ItemIsEditable : flags;
}

bool ClaimsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    // What is left as it was is no edit: its escapes and its number text stay.
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable) || value == data(index, Qt::EditRole))
        return false;
    const QByteArray text = m_editing->text(segment());
    const QString name = data(index, NameRole).toString();
    if (index.column() == Name) {
        const QByteArray renamed = value.toString().toUtf8();
        return m_editing->edit(segment(), token::renameMember(text, place(index), renamed), tr("rename %1").arg(name));
    }
    const QByteArray json = typedJson(value.toString(), node(index)->value);
    return m_editing->edit(segment(), token::replaceValue(text, place(index), json), tr("edit %1").arg(name));
}

QVariant ClaimsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return m_part == Part::Payload ? tr("Claim") : tr("Parameter");
    case Value:
        return tr("Value");
    case Meaning:
        return tr("Meaning");
    default:
        return {};
    }
}

} // namespace claimsmith::model
