// SPDX-License-Identifier: MIT
#pragma once

#include "model/loggedrequest.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <deque>

namespace claimsmith::model {

/// The requests of this run, the newest on top; the oldest go where they are too many. In memory alone.
class RequestLog : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Method, Path, Status, User, Why, ColumnCount };
    enum Role {
        ToneRole = Qt::UserRole, ///< int of token::Tone
        WindowRole,              ///< bool: done at the window
        RefusedRole,             ///< bool
        FilterRole,              ///< all words of the row
    };
    static constexpr int mostRequests = 1'000;

    explicit RequestLog(QObject *parent = nullptr);

    /// In the order of their coming.
    void append(const QList<LoggedRequest> &requests);
    void clear();
    [[nodiscard]] const LoggedRequest &request(int row) const { return m_requests[static_cast<size_t>(row)]; }
    /// In the order of their coming.
    [[nodiscard]] QList<LoggedRequest> requests() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::deque<LoggedRequest> m_requests; ///< by row
};

/// The rows that hold every word of a text and, if wanted, only what was refused.
class RequestFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit RequestFilter(RequestLog *log, QObject *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] bool refusedOnly() const { return m_refusedOnly; }
    void setRefusedOnly(bool only);
    [[nodiscard]] bool isFiltering() const { return m_refusedOnly || !m_words.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    bool m_refusedOnly = false;
};

} // namespace claimsmith::model
