// SPDX-License-Identifier: MIT
#pragma once

#include "jose/error.h"

#include <QSyntaxHighlighter>

namespace claimsmith::ui {

/// Tells the names of members and the punctuation of JSON from its values: names take the colour that their segment
/// has in the token. Text that is not JSON is coloured as far as it looks like it. Follows the theme.
class JsonHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    JsonHighlighter(jose::Segment segment, QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;

private:
    jose::Segment m_segment;
};

} // namespace claimsmith::ui
