// SPDX-License-Identifier: MIT
#pragma once

#include "jose/crypto/crypto.h"
#include "model/localapi.h"
#include "model/refreshrace.h"
#include "model/requestlog.h"
#include "model/sessiondeeds.h"
#include "model/sessions.h"
#include "model/sessionsmodel.h"
#include "model/useredit.h"
#include "model/usersmodel.h"
#include "model/workbench.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace claimsmith::testsupport {

/// Users and sessions in memory alone, on a machine time that stands still.
class SessionsBench
{
public:
    static constexpr token::Instant start = token::fromSeconds(1'700'000'000);

    /// In a folder where one is given.
    void begin(const QString &folder = {})
    {
        end();
        workbench = std::make_unique<model::Workbench>([] { return start; });
        workbench->setDataFolder(folder);
        sessions()->begin();
        settle();
    }
    void end() { workbench.reset(); }

    [[nodiscard]] model::Sessions *sessions() const { return workbench->sessions(); }
    [[nodiscard]] model::SessionDeeds *deeds() const { return sessions()->deeds(); }
    [[nodiscard]] model::SessionsModel *tree() const { return sessions()->tree(); }
    [[nodiscard]] model::RequestLog *log() const { return sessions()->log(); }

    /// Waits until nothing is asked of the file any more.
    void settle() const
    {
        QCoreApplication::processEvents();
        QTRY_VERIFY_WITH_TIMEOUT(!sessions()->isBusy(), 20'000);
        QCoreApplication::processEvents();
        QTRY_VERIFY_WITH_TIMEOUT(!sessions()->isBusy(), 20'000);
    }
    void moveBy(token::Duration distance) const
    {
        workbench->clock()->step(distance);
        settle();
    }
    /// Logs in and answers the family.
    QByteArray logIn(qint64 user = 1) const
    {
        deeds()->logInAs(user);
        settle();
        return tree()->index(0, 0).data(model::SessionsModel::IdRole).toByteArray();
    }
    void refresh(const QByteArray &family) const
    {
        deeds()->refresh(family);
        settle();
    }
    /// "john · family … | current | …", a line each, indented by its depth; without ids.
    [[nodiscard]] QString printed(const QModelIndex &parent = {}, int depth = 0) const
    {
        QString text;
        for (int row = 0; row < tree()->rowCount(parent); ++row) {
            const QModelIndex index = tree()->index(row, 0, parent);
            const auto kind =
                static_cast<model::SessionsModel::Kind>(index.data(model::SessionsModel::KindRole).toInt());
            const QString name =
                kind == model::SessionsModel::Kind::Access ? QStringLiteral("access") : index.data().toString();
            text += QString(2 * depth, u' ') + name + QStringLiteral(" | ")
                    + index.siblingAtColumn(model::SessionsModel::Status).data().toString() + u'\n'
                    + printed(index, depth + 1);
        }
        return text;
    }
    /// "POST /login 200 john", the newest first.
    [[nodiscard]] QStringList logged() const
    {
        using Log = model::RequestLog;
        QStringList lines;
        for (int row = 0; row < log()->rowCount(); ++row) {
            QStringList cells;
            cells.append(QString::fromUtf8(log()->request(row).record.method));
            for (const int column : {Log::Path, Log::Status, Log::User})
                cells.append(log()->index(row, column).data().toString());
            lines.append(cells.join(u' '));
        }
        return lines;
    }

    jose::CryptoSession crypto;
    std::unique_ptr<model::Workbench> workbench;
};

} // namespace claimsmith::testsupport
