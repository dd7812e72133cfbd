// SPDX-License-Identifier: MIT
#pragma once

#include "model/sessionview.h"
#include "token/clock.h"
#include "token/words.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace claimsmith::model {

class TextTimer;

/// The families of tokens as a tree: a login, below it its refresh tokens by generation, below each the access tokens
/// that came with it in this run. Rows stay while what they stand for stays, so that what is open stays open.
class SessionsModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Status, Note, ColumnCount };
    enum class Kind : quint8 { Family, Refresh, Access };
    enum Role {
        KindRole = Qt::UserRole, ///< int of a Kind
        IdRole,                  ///< QByteArray: of the family, or the `jti`
        FamilyRole,              ///< QByteArray: the family it belongs to
        ToneRole,                ///< int of token::Tone for Status
        StrongRole,              ///< bool: where a session goes on
        SuffixRole,              ///< what stands behind the name, less heavy: " · family 8f2a"
    };

    explicit SessionsModel(token::Clock *clock, QObject *parent = nullptr);
    ~SessionsModel() override;

    void setView(const SessionsView &view);
    [[nodiscard]] const SessionsView &view() const { return m_view; }
    /// nullptr where it is gone.
    [[nodiscard]] const SessionFamily *find(const QByteArray &family) const;
    [[nodiscard]] QModelIndex indexOf(const QByteArray &family) const;
    /// Whether relative times are to be told anew: only while somebody can see them.
    void setTicking(bool ticking);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// A row as it reads; relative texts are made when they are asked for.
    struct Words
    {
        Kind kind{};
        QByteArray id;
        QByteArray family;
        QString name;
        QString suffix{};
        QString status;
        token::Tone tone = token::Tone::NotChecked;
        QString note{};
        QString toolTip{};
        bool isStrong = false;
        std::optional<token::Instant> counted{}; ///< the note is the time to here

        bool operator==(const Words &) const = default;
    };
    struct Node
    {
        Words words;
        Node *parent = nullptr;
        std::vector<std::unique_ptr<Node>> children{};
    };
    /// The tree as it is to be.
    struct Wanted
    {
        Words words;
        QList<Wanted> children{};
    };
    [[nodiscard]] Wanted wantedFamily(const SessionFamily &family) const;
    [[nodiscard]] Wanted wantedRefresh(const SessionFamily &family, const SessionRefresh &token) const;
    [[nodiscard]] Wanted wantedAccess(const SessionFamily &family, const SessionAccess &access) const;
    void merge(Node &node, const QModelIndex &parent, const QList<Wanted> &wanted);
    void insert(Node &node, const QModelIndex &parent, int row, const Wanted &wanted);
    [[nodiscard]] static std::unique_ptr<Node> made(const Wanted &wanted, Node *parent);
    [[nodiscard]] const Node *node(const QModelIndex &index) const;
    [[nodiscard]] QString text(const Node &node, int column) const;
    void tick();

    token::Clock *m_clock;
    TextTimer *m_ticker;
    SessionsView m_view;
    std::unique_ptr<Node> m_root;
};

} // namespace claimsmith::model
