// SPDX-License-Identifier: MIT
#include "widgets/displaytext.h"

#include <algorithm>

namespace claimsmith::ui {

namespace {

/// Units that a line break at `at` takes; 0 where none begins there.
qsizetype breakLength(QStringView text, qsizetype at)
{
    if (text[at] == u'\r')
        return at + 1 < text.size() && text[at + 1] == u'\n' ? 2 : 1;
    return text[at] == u'\n' || text[at] == QChar::ParagraphSeparator ? 1 : 0;
}

QString withOneBreak(QStringView source)
{
    QString shown;
    shown.reserve(source.size());
    for (qsizetype at = 0; at < source.size();) {
        const qsizetype length = breakLength(source, at);
        shown += length > 0 ? QChar(u'\n') : source[at];
        at += std::max<qsizetype>(length, 1);
    }
    return shown;
}

/// Where the character that is displayed as number `index` begins in the source.
qsizetype sourceIndex(QStringView source, qsizetype index)
{
    qsizetype at = 0;
    for (; index > 0 && at < source.size(); --index)
        at += std::max<qsizetype>(breakLength(source, at), 1);
    return at;
}

} // namespace

std::optional<QString> displayed(const QByteArray &utf8)
{
    const QString text = QString::fromUtf8(utf8);
    if (text.toUtf8() != utf8)
        return {};
    return withOneBreak(text);
}

QByteArray withEdit(const QByteArray &utf8, const QString &edited)
{
    const QString source = QString::fromUtf8(utf8);
    const QString shown = withOneBreak(source);
    const auto [shownAt, editedAt] = std::ranges::mismatch(shown, edited);
    const qsizetype begin = shownAt - shown.begin();
    const qsizetype most = std::min(shown.size(), edited.size()) - begin;
    qsizetype same = 0; // characters at the end that both have
    while (same < most && shown[shown.size() - 1 - same] == edited[edited.size() - 1 - same])
        ++same;
    const qsizetype from = sourceIndex(source, begin);
    const qsizetype to = sourceIndex(source, shown.size() - same);
    QString before = source.first(from);
    const QString behind = edited.sliced(begin, edited.size() - same - begin) + source.sliced(to);
    // A lone CR would become one break with the line feed that now follows.
    if (before.endsWith(u'\r') && behind.startsWith(u'\n'))
        before.back() = u'\n';
    return (before + behind).toUtf8();
}

qsizetype displayedByte(QByteArrayView utf8, qsizetype offset)
{
    const QString before = QString::fromUtf8(utf8.first(std::clamp<qsizetype>(offset, 0, utf8.size())));
    return withOneBreak(before).toUtf8().size();
}

} // namespace claimsmith::ui
