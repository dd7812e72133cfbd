// SPDX-License-Identifier: MIT
#include "model/makemany.h"

#include "model/crafting.h"
#include "model/formtext.h"
#include "scan/bulkissuer.h"
#include "token/valuetable.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>

namespace claimsmith::model {

using namespace Qt::StringLiterals;
using token::ClaimRow;

/// A CSV file as it was read, or why it was not.
struct MakeMany::TableFile
{
    QString path;
    QDateTime changed;
    std::shared_ptr<const token::ValueTable> table;
    QString error;
};

/// What the threads of a run work on.
struct MakeMany::Run
{
    scan::BulkOrder order;
    std::shared_ptr<const token::ValueTable> table;
    QString file;
    std::atomic<qint64> made = 0;
    bool succeeded = false;
    QString outcome;
};

namespace {

/// How often progress is told.
constexpr std::chrono::milliseconds tick{100};

/// Makes the JSON of a form with its placeholders filled in.
scan::MakeJson maker(const FormState &state, token::Instant now)
{
    return [state, now](
               const token::Fill &fill) { return textOfRows(state.layout, token::filled(state.rows, fill), now); };
}

/// The claims of a token as a template has them. {{sub}} of a refresh token becomes what the access token has there,
/// which may hold placeholders of its own.
QList<ClaimRow> claimsOf(const Crafting &crafting, int which)
{
    QList<ClaimRow> rows = crafting.draft(which)->claims()->templateRows();
    if (which == 0)
        return rows;
    QString subject;
    for (const ClaimRow &row : crafting.draft(0)->claims()->templateRows()) {
        if (row.name == u"sub" && row.enabled)
            subject = row.value;
    }
    for (ClaimRow &row : rows)
        row.value.replace(u"{{sub}}"_s, subject);
    return rows;
}

/// In words what became of `issued`; `line` of the table is counted from 1, 0 without one.
QString outcomeOf(const scan::BulkIssued &issued, qint64 line, const QString &file, const QString &fileError)
{
    const QString name = QDir::toNativeSeparators(file);
    if (issued.cancelled)
        return MakeMany::tr("Cancelled: nothing was written");
    if (issued.writeFailed)
        return MakeMany::tr("%1 cannot be written: %2").arg(name, fileError);
    if (issued.error && line > 0)
        return MakeMany::tr("Line %L1 of the table: %2").arg(line).arg(token::message(*issued.error));
    if (issued.error)
        return MakeMany::tr("Token %L1: %2").arg(issued.failedNumber).arg(token::message(*issued.error));
    return MakeMany::tr("%Ln tokens written to %1", nullptr, static_cast<int>(issued.written)).arg(name);
}

} // namespace

MakeMany::MakeMany(Crafting *crafting)
    : QObject(crafting)
    , m_crafting(crafting)
    , m_ticker(new QTimer(this))
{
    m_ticker->setInterval(tick);
    connect(m_ticker, &QTimer::timeout, this, [this] { emit progressed(made(), m_total); });
}

MakeMany::~MakeMany() { m_thread.request_stop(); }

qint64 MakeMany::made() const { return m_run ? m_run->made.load(std::memory_order_relaxed) : m_made; }

const MakeMany::TableFile &MakeMany::table(const QString &path) const
{
    const QDateTime changed = QFileInfo(path).lastModified();
    if (m_table && m_table->path == path && m_table->changed == changed)
        return *m_table;
    m_table = std::make_unique<TableFile>(TableFile{path, changed, nullptr, {}});
    QFile file(path);
    if (!file.open(QFile::ReadOnly)) {
        m_table->error = tr("%1 cannot be read: %2").arg(QDir::toNativeSeparators(path), file.errorString());
        return *m_table;
    }
    const QByteArray bytes = file.read(maxTableBytes + 1);
    if (bytes.size() > maxTableBytes) {
        m_table->error = tr("The table has more than %L1 bytes").arg(maxTableBytes);
        return *m_table;
    }
    auto read = token::ValueTable::fromCsv(bytes);
    if (read)
        m_table->table = std::make_shared<const token::ValueTable>(*std::move(read));
    else
        m_table->error = token::message(read.error());
    return *m_table;
}

MakeMany::Advice MakeMany::check(const Order &order) const
{
    if (order.which < 0 || order.which >= m_crafting->tokenCount())
        return {tr("There is no such token"), {}};
    const TokenDraft *const draft = m_crafting->draft(order.which);
    // A row that is refused may be good with the values of a table; the rest must be.
    const auto algorithm = draft->algorithm();
    if (!algorithm || (*algorithm != jose::AlgorithmId::None && draft->signingKey().isNull())
        || draft->claims()->rawFault() || draft->header()->rawFault())
        return {draft->result().problem(), {}};
    if (order.outputFile.isEmpty())
        return {tr("Choose a file to write to"), {}};
    const token::ValueTable *values = nullptr;
    if (!order.csvFile.isEmpty()) {
        const TableFile &file = table(order.csvFile);
        if (!file.table)
            return {file.error, {}};
        values = file.table.get();
    } else if (order.count < 1 || order.count > maxCount) {
        return {tr("The count must be from 1 to %L1").arg(maxCount), {}};
    }
    const QList<ClaimRow> rows = draft->header()->templateRows() + claimsOf(*m_crafting, order.which);
    if (const QByteArray name = token::unknownPlaceholder(rows, values); !name.isEmpty())
        return {{}, tr("{{%1}} stays as it is: there is no column of that name").arg(QString::fromUtf8(name))};
    const bool differ =
        std::ranges::any_of(rows, [values](const ClaimRow &row) { return token::hasPlaceholder(row, values); });
    if (!differ && (values ? values->rowCount() : order.count) > 1)
        return {{}, tr("All of them will be alike: put {{n}}, {{uuid}} or a column into a value")};
    return {};
}

std::shared_ptr<MakeMany::Run> MakeMany::prepare(const Order &order) const
{
    const TokenDraft *const draft = m_crafting->draft(order.which);
    const token::Instant now = draft->claims()->issuedAt();
    auto run = std::make_shared<Run>();
    run->file = order.outputFile;
    if (!order.csvFile.isEmpty())
        run->table = table(order.csvFile).table;
    run->order.header = maker({draft->header()->templateRows(), draft->header()->state().layout}, now);
    run->order.payload = maker({claimsOf(*m_crafting, order.which), draft->claims()->state().layout}, now);
    run->order.key = draft->signingKey();
    run->order.algorithm = draft->algorithm().value_or(jose::AlgorithmId::None);
    run->order.count = order.count;
    run->order.table = run->table.get();
    run->order.threads = std::max(1, QThread::idealThreadCount());
    return run;
}

void MakeMany::start(const Order &order)
{
    if (isRunning())
        return;
    m_crafting->settle();
    m_made = 0;
    m_total = 0;
    if (const Advice advice = check(order); !advice.error.isEmpty()) {
        end(false, advice.error);
        return;
    }
    m_run = prepare(order);
    m_total = m_run->table ? m_run->table->rowCount() : order.count;
    m_ticker->start();
    emit runningChanged(true);
    m_thread = std::jthread([this, run = m_run](const std::stop_token &stop) {
        carryOut(*run, stop);
        QMetaObject::invokeMethod(this, [this, run] { end(run->succeeded, run->outcome); }, Qt::QueuedConnection);
    });
}

void MakeMany::carryOut(Run &run, const std::stop_token &stop)
{
    QSaveFile file(run.file);
    if (!file.open(QSaveFile::WriteOnly)) {
        scan::BulkIssued nothing;
        nothing.writeFailed = true;
        run.outcome = outcomeOf(nothing, 0, run.file, file.errorString());
        return;
    }
    // Tokens open doors: they are for their owner alone, as keys are.
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const scan::WriteAll write = [&file](QByteArrayView bytes) {
        return file.write(bytes.data(), bytes.size()) == bytes.size();
    };
    scan::BulkIssued issued = scan::issueMany(
        run.order, write, [&run](qint64 written) { run.made.store(written, std::memory_order_relaxed); }, stop);
    if (issued.isComplete())
        issued.writeFailed = !file.commit();
    else
        file.cancelWriting();
    const qint64 line = run.table && issued.error ? run.table->lineOf(issued.failedNumber - 1) : 0;
    run.outcome = outcomeOf(issued, line, run.file, file.errorString());
    run.succeeded = issued.isComplete();
}

void MakeMany::cancel() { m_thread.request_stop(); }

void MakeMany::end(bool succeeded, const QString &outcome)
{
    m_made = made();
    m_succeeded = succeeded;
    m_outcome = outcome;
    m_ticker->stop();
    const bool ran = m_run != nullptr;
    m_run.reset();
    if (ran) {
        emit progressed(m_made, m_total);
        emit runningChanged(false);
    }
    emit finished(succeeded);
}

} // namespace claimsmith::model
