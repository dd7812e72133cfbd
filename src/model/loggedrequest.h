// SPDX-License-Identifier: MIT
#pragma once

#include "server/requestrecord.h"
#include "token/words.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace claimsmith::model {

/// A request to the local API and what it got; or what a person did at the window, as the request that comes to the
/// same. No token and no password is in it.
struct LoggedRequest
{
    enum class From : quint8 { Network, Window };

    From from = From::Network;
    server::RequestRecord record{};
    QString user{}; ///< the name; empty where it was nobody's
    QString why{};  ///< what came of it, or which check failed and why

    /// "/profile"
    [[nodiscard]] QByteArray path() const;
};
[[nodiscard]] token::Tone tone(const LoggedRequest &request);

/// What is to be said of an answer: why it was refused, and what it ended.
[[nodiscard]] QString whyOf(const server::RequestRecord &record);

/// Everything of a request for a person.
[[nodiscard]] QString detailsOf(const LoggedRequest &request);
/// A request of the window as a command of curl; secrets are variables of the shell, as RequestRecord::curl has them.
[[nodiscard]] QByteArray curlOf(const server::RequestRecord &record, const QByteArray &base);
/// All of them as a JSON array; ends with a line end.
[[nodiscard]] QByteArray exported(const QList<LoggedRequest> &requests);

} // namespace claimsmith::model
