// SPDX-License-Identifier: MIT
#pragma once

#include "jose/json.h"
#include "token/instant.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace claimsmith::model {

/// A row of a ClaimsModel: one member of an object or one element of an array. Its value is a view into the document.
struct ClaimNode
{
    ClaimNode *parent = nullptr;
    int row = 0;
    QByteArray name; ///< of a member; empty in an array
    jose::JsonValue value;
    std::optional<token::Instant> instant; ///< of a time claim at the top level that is a number
    bool inArray = false;
    bool duplicate = false;
    bool isProtected = true;
    QString shownRelative;                            ///< as last told to the views
    std::vector<std::unique_ptr<ClaimNode>> children; ///< as far as they were fetched

    [[nodiscard]] bool isTop() const { return parent && !parent->parent; }
    [[nodiscard]] qsizetype size() const { return value.isObject() || value.isArray() ? value.size() : 0; }

    /// RFC 6901.
    [[nodiscard]] QString pointer() const;
    /// RFC 9535: `.name` where that is allowed, else `['name']`.
    [[nodiscard]] QString path() const;

    /// Makes up to `count` more children, in the order of the document.
    void fetch(qsizetype count);
};

/// `json` for one line of a cell: a line break and the indent after it become one space, characters that would change
/// the direction or hide are written as \uXXXX, and what is over `longest` characters is cut with an ellipsis.
[[nodiscard]] QString oneLine(QByteArrayView json, qsizetype longest);

} // namespace claimsmith::model
