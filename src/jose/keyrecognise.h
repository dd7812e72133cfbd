// SPDX-License-Identifier: MIT
#pragma once

#include "jose/dershape.h"
#include "jose/json.h"
#include "jose/keypem.h"

#include <optional>

/// Telling what an input is that holds no usable key, so that the refusal can name it and the way out.
namespace claimsmith::jose {

/// Text in UTF-16 with a byte-order mark, as some Windows shells write it, as UTF-8.
[[nodiscard]] std::optional<QByteArray> utf8FromUtf16(QByteArrayView data);
/// Without a UTF-8 byte-order mark and white space at the ends.
[[nodiscard]] QByteArrayView trimmedText(QByteArrayView data);
/// Holds octets that no text file has.
[[nodiscard]] bool looksBinary(QByteArrayView data);

/// Text without PEM marks that is known to be something else: SSH2, PuTTY, PGP, XML, a web page, an address, a
/// token.
[[nodiscard]] std::optional<Error> recognisedText(QByteArrayView text);
/// JSON that is neither a JWK nor a set of them.
[[nodiscard]] Error recognisedJson(const JsonValue &root);
/// PEM labels that are known and of no use here.
[[nodiscard]] std::optional<Error> refusedLabel(QByteArrayView label);
/// DER shapes that are known and of no use here.
[[nodiscard]] std::optional<Error> refusedShape(DerShape shape);

/// A text taken as the body of a PEM block without its BEGIN and END lines.
[[nodiscard]] PemBlock armourless(QByteArrayView text);

} // namespace claimsmith::jose
