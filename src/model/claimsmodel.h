// SPDX-License-Identifier: MIT
#pragma once

#include "jose/json.h"
#include "token/clock.h"
#include "token/timetext.h"
#include "token/token.h"
#include "token/tokenedit.h"
#include "token/verdict.h"
#include "token/words.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace claimsmith::model {

class TextTimer;
class TokenEditing;
struct ClaimNode;

/// The members of a claims set or of a header as a tree: order, number text and duplicates as received. Nested objects
/// and arrays are children, made when they are asked for, a batch at a time (fetchMore).
class ClaimsModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Value, Meaning, ColumnCount };
    enum Role {
        NameRole = Qt::UserRole, ///< member name or array index as text
        PathRole,                ///< JSONPath of RFC 9535: $.a.b[0], $['odd name']
        PointerRole,             ///< JSON Pointer of RFC 6901: /a/b/0
        JsonRole,                ///< the bytes of the value exactly as received
        ValueRole,               ///< a string without quotes and escapes; anything else as JsonRole
        TypeRole,                ///< int of jose::JsonValue::Type
        MeaningRole,             ///< "Issuer"; "Custom claim"; empty below the top level
        DetailRole,              ///< second line: the date of a time claim, "2 entries", what is odd about it
        RelativeRole,            ///< "2 h 14 min ago"; empty where it is no time
        ToneRole,                ///< int of token::Tone for RelativeRole and DetailRole; invalid where plain
        InstantRole,             ///< qint64 milliseconds; invalid where it is no time
        ReferenceRole,           ///< "RFC 7519 §4.1.1"
        DuplicateRole,           ///< bool: this name stands more than once in its object
    };
    enum class Part : quint8 { Header, Payload };
    /// No more rows than this are made at once.
    static constexpr int batch = 500;
    /// Longer values are cut in the cells; JsonRole and ValueRole never are.
    static constexpr qsizetype longestCell = 2000;

    ClaimsModel(Part part, token::Clock *clock, QObject *parent = nullptr);
    ~ClaimsModel() override;

    /// Shows another token; `verdict` colours exp, nbf and iat.
    void setToken(std::shared_ptr<const token::Token> token, const token::Verdict &verdict);
    /// The same token, judged anew: rows stay.
    void setVerdict(const token::Verdict &verdict);
    void setZone(token::Zone zone);
    /// Where `editing` is on, names and values of what is signed can be edited in their cells: Qt::EditRole is the
    /// name, or the value as editableText(), as long as a cell can show it whole. Outlives the model; null ends it.
    void setEditing(TokenEditing *editing) { m_editing = editing; }
    /// Where the value of `index` stands in the text of this part.
    [[nodiscard]] token::JsonPlace place(const QModelIndex &index) const;
    [[nodiscard]] token::Segment segment() const;
    /// Whether relative texts move on: only while somebody can see them.
    void setTicking(bool ticking);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] ClaimNode *node(const QModelIndex &index) const;
    [[nodiscard]] QString meaning(const ClaimNode &node) const;
    [[nodiscard]] QString detail(const ClaimNode &node) const;
    [[nodiscard]] QString relative(const ClaimNode &node) const;
    [[nodiscard]] std::optional<token::Tone> tone(const ClaimNode &node) const;
    [[nodiscard]] QString toolTip(const ClaimNode &node) const;
    void addRoots();
    void watchInstants();
    void timesMoved();

    Part m_part;
    token::Clock *m_clock;
    TextTimer *m_timer;
    TokenEditing *m_editing = nullptr;
    token::Zone m_zone = token::Zone::Local;
    std::shared_ptr<const token::Token> m_token;
    token::Verdict m_verdict;
    jose::Json m_unprotected; ///< the header that no signature protects, RFC 7515 §7.2.1
    std::unique_ptr<ClaimNode> m_root;
    std::vector<ClaimNode *> m_times;
};

} // namespace claimsmith::model
