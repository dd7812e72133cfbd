// SPDX-License-Identifier: MIT
#pragma once

#include "token/instant.h"
#include "token/templates.h"

#include <QObject>
#include <QString>

#include <memory>

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
        QString csvFile;    ///< one token for each of its rows; empty: `count` tokens
        QString outputFile;
    };
    static constexpr qint64 maxCount = 10'000'000;

    explicit MakeMany(Crafting *crafting);
    ~MakeMany() override;

    /// Why `order` cannot be carried out, or what it would miss ("{{colum}} is no column"), in words; empty where it
    /// can.
    [[nodiscard]] QString check(const Order &order) const;
    /// Begins, unless it runs already; outcome by finished(), which may come before this answers.
    void start(const Order &order);
    void cancel();

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] qint64 made() const;
    [[nodiscard]] qint64 total() const;
    /// Of the last run, in words: "100,000 tokens written to …", "Cancelled", or what went wrong and where.
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] bool succeeded() const;

signals:
    void runningChanged(bool running);
    void progressed(qint64 made, qint64 total);
    void finished(bool succeeded);

private:
    struct Run;
    void end(const std::shared_ptr<Run> &run);

    Crafting *m_crafting;
    std::shared_ptr<Run> m_run;
};

} // namespace claimsmith::model
