// SPDX-License-Identifier: MIT
#pragma once

#include "server/apirequest.h"

namespace claimsmith::server {

/// What a log may keep of a request and its answer. `url` is the server's, for the curl command. Sets everything but
/// the number, the time and the duration.
[[nodiscard]] RequestRecord recordOf(const ApiRequest &request, const ApiReply &reply, const QByteArray &url);

/// `text` as one word of a POSIX shell.
[[nodiscard]] QByteArray shellQuoted(QByteArrayView text);

} // namespace claimsmith::server
