// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <memory>
#include <stop_token>
#include <thread>

class QTimer;

namespace claimsmith::model {

class Crafting;

/// Many tokens of one form, written to a file, one a line, on threads of their own. The file appears when all are made;
/// a cancelled or failed run leaves what was there before. GUI thread.
class MakeMany : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged)
public:
    struct Order
    {
        int which = 0;      ///< of Crafting::draft()
        qint64 count = 100; ///< without a table: how many
        QString csvFile{};  ///< one token for each of its rows; empty: `count` tokens
        QString outputFile{};
    };
    static constexpr qint64 maxCount = 10'000'000;
    static constexpr qsizetype maxTableBytes = Q_INT64_C(64) * 1024 * 1024;

    explicit MakeMany(Crafting *crafting);
    ~MakeMany() override;

    /// What there is to say about an order beforehand, in words.
    struct Advice
    {
        QString error{};   ///< why it cannot be carried out
        QString warning{}; ///< what is odd about it: a placeholder that is no column, tokens that are all alike
    };
    [[nodiscard]] Advice check(const Order &order) const;
    /// Begins, unless one runs already. How it ended comes by finished(), for an order with an error at once.
    void start(const Order &order);
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }
    [[nodiscard]] qint64 made() const;
    [[nodiscard]] qint64 total() const { return m_total; }
    /// Of the last run, in words: "100,000 tokens written to …", "Cancelled", or what went wrong and where.
    [[nodiscard]] const QString &outcome() const { return m_outcome; }
    [[nodiscard]] bool succeeded() const { return m_succeeded; }

signals:
    void runningChanged(bool running);
    void progressed(qint64 made, qint64 total);
    void finished(bool succeeded);

private:
    struct Run;
    struct TableFile;
    [[nodiscard]] const TableFile &table(const QString &path) const;
    [[nodiscard]] std::shared_ptr<Run> prepare(const Order &order) const;
    static void carryOut(Run &run, const std::stop_token &stop);
    void end(bool succeeded, const QString &outcome);

    Crafting *m_crafting;
    QTimer *m_ticker;
    mutable std::unique_ptr<TableFile> m_table; ///< the file that was read last
    std::shared_ptr<Run> m_run;                 ///< while it runs
    std::jthread m_thread;
    qint64 m_made = 0;
    qint64 m_total = 0;
    QString m_outcome;
    bool m_succeeded = false;
};

} // namespace claimsmith::model
