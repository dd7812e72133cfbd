// SPDX-License-Identifier: MIT
#include "layers/codetext.h"

#include <QRegularExpression>
#include <QString>

namespace claimsmith::layers {

using namespace Qt::StringLiterals;

namespace {

bool isWordCharacter(char character)
{
    return (character >= '0' && character <= '9') || (character >= 'A' && character <= 'Z')
           || (character >= 'a' && character <= 'z') || character == '_';
}

/// Copies a source and makes spaces of what is not code.
class Blanker
{
public:
    Blanker(QByteArrayView source, bool literalsToo)
        : m_source(source)
        , m_literalsToo(literalsToo)
        , m_out(source.toByteArray())
    {}

    QByteArray run()
    {
        for (qsizetype offset = 0; offset < m_source.size();)
            offset = step(offset);
        return std::move(m_out);
    }

private:
    [[nodiscard]] QByteArrayView from(qsizetype offset) const { return m_source.sliced(offset); }

    qsizetype step(qsizetype offset)
    {
        const QByteArrayView rest = from(offset);
        if (rest.startsWith("//"))
            return blank(offset, endOf("\n", offset, 0), true);
        if (rest.startsWith("/*"))
            return blank(offset, endOf("*/", offset + 2, 2), true);
        if (rest.startsWith("R\"") && !isWordCharacter(before(offset, "u8UL")))
            return blank(offset, endOfRawString(offset), m_literalsToo);
        if (rest.startsWith('"'))
            return blank(offset, endOfLiteral(offset), m_literalsToo);
        if (rest.startsWith('\'') && !isDigitSeparator(offset))
            return blank(offset, endOfLiteral(offset), m_literalsToo);
        return offset + 1;
    }

    /// The offset behind the next `mark`, or where it begins with `included` 0; the end where there is none.
    [[nodiscard]] qsizetype endOf(QByteArrayView mark, qsizetype offset, qsizetype included) const
    {
        const qsizetype found = m_source.indexOf(mark, offset);
        return found < 0 ? m_source.size() : found + included;
    }

    [[nodiscard]] qsizetype endOfLiteral(qsizetype offset) const
    {
        const char quote = m_source[offset];
        for (qsizetype i = offset + 1; i < m_source.size(); ++i) {
            if (m_source[i] == '\\')
                ++i;
            else if (m_source[i] == quote)
                return i + 1;
            else if (m_source[i] == '\n') // broken: better one line than all that follows
                return i;
        }
        return m_source.size();
    }

    [[nodiscard]] qsizetype endOfRawString(qsizetype offset) const
    {
        const qsizetype open = m_source.indexOf('(', offset);
        if (open < 0)
            return m_source.size();
        const QByteArray close = ')' + m_source.sliced(offset + 2, open - offset - 2).toByteArray() + '"';
        return endOf(close, open, close.size());
    }

    /// The character before `offset` and before an encoding prefix there; NUL at the beginning.
    [[nodiscard]] char before(qsizetype offset, QByteArrayView prefix) const
    {
        while (offset > 0 && prefix.contains(m_source[offset - 1]))
            --offset;
        return offset > 0 ? m_source[offset - 1] : '\0';
    }

    /// 1'000: the quote stands in a word that begins with a digit.
    [[nodiscard]] bool isDigitSeparator(qsizetype offset) const
    {
        qsizetype begin = offset;
        while (begin > 0 && (isWordCharacter(m_source[begin - 1]) || m_source[begin - 1] == '\''))
            --begin;
        return begin < offset && m_source[begin] >= '0' && m_source[begin] <= '9';
    }

    qsizetype blank(qsizetype begin, qsizetype end, bool really)
    {
        for (qsizetype i = begin; really && i < end; ++i) {
            if (m_out[i] != '\n')
                m_out[i] = ' ';
        }
        return end;
    }

    QByteArrayView m_source;
    bool m_literalsToo;
    QByteArray m_out;
};

} // namespace

QByteArray withoutComments(QByteArrayView source, bool literalsToo) { return Blanker(source, literalsToo).run(); }

QList<Include> includesOf(QByteArrayView source)
{
    static const QRegularExpression pattern(
        uR"re(^[ \t]*#[ \t]*include[ \t]*[<"]([^>"\n]+)[>"])re"_s, QRegularExpression::MultilineOption);
    const QString code = QString::fromUtf8(withoutComments(source, false));
    QList<Include> includes;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(code))
        includes.append({match.captured(1).toUtf8(), lineAt(code, match.capturedStart(1))});
    return includes;
}

int lineAt(QStringView source, qsizetype offset) { return static_cast<int>(source.first(offset).count(u'\n')) + 1; }

} // namespace claimsmith::layers
