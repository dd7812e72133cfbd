// SPDX-License-Identifier: MIT
#pragma once

#include "token/testkit.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

/// The test kit as a file for the tools that people test with. Pure; any thread.
namespace claimsmith::token {

enum class KitFormat : quint8 {
    Json,    ///< an array of objects, for scripts; every row
    Env,     ///< KIT_EXP_PAST_1S=… lines for a shell or a .env file
    Curl,    ///< a bash script that sends every row, and whose exit status tells
    Postman, ///< a collection of schema 2.1, with a test for each request
    Http,    ///< requests for the editors of IntelliJ and VS Code
    Pytest,  ///< parameters, and a test that takes them
    Junit5,  ///< the same for JUnit 5, Java 11 or later
};
[[nodiscard]] QList<KitFormat> kitFormats();                   ///< all, in the order of a menu
[[nodiscard]] QLatin1StringView kitFormatId(KitFormat format); ///< "junit5": what the command line calls it
[[nodiscard]] std::optional<KitFormat> findKitFormat(QByteArrayView id);
[[nodiscard]] QString kitFormatName(KitFormat format); ///< "JUnit 5 parameters"; translated
[[nodiscard]] QString kitFormatFile(KitFormat format); ///< a name that its tool wants: "TokenKitTest.java"

struct KitExport
{
    Instant madeAt{}; ///< the instant that the kit was made for
    /// Where the requests go, unless the file is told otherwise when it runs; empty: it must be told.
    QByteArray url{};
};

/// The rows as a text in UTF-8 that ends with a line end, quoted for what reads it whatever the tokens hold. No key is
/// in it.
/// A row that the format cannot carry is left out, with a comment that says so: all but JSON leave out what does not
/// fit a header line; what is not printable ASCII is carried by JSON (as `token_base64` where it is not UTF-8), curl
/// and pytest alone.
/// What a server answers is expected to be 2xx, or 400, 401 or 403 (RFC 6750 §3.1). Rows whose expectation is over
/// (KitVariant::holdsUntil) are skipped by the files that know the time when they run.
[[nodiscard]] QByteArray exportKit(KitFormat format, const QList<KitVariant> &rows, const KitExport &options);

} // namespace claimsmith::token
