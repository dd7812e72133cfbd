// SPDX-License-Identifier: MIT
#include "jose/jsondata.h"
#include "jose/jsonscan.h"
#include "jose/printable.h"

#include <algorithm>

namespace claimsmith::jose {

namespace {

/// Lays the tokens of a text that is known to be JSON on lines of their own.
class PrettyPrinter
{
public:
    PrettyPrinter(QByteArrayView text, int indent)
        : m_text(text)
        , m_indent(std::max(indent, 0))
    {
        m_out.reserve(text.size() * 2);
    }

    QByteArray print()
    {
        for (qsizetype offset = 0; offset < m_text.size();) {
            const char character = m_text[offset];
            if (jsonscan::isSpace(character)) {
                ++offset;
            } else if (character == '"') {
                offset = copy(offset, jsonscan::endOfString(m_text, offset));
            } else if (QByteArrayView("{}[],:").contains(character)) {
                punctuate(character);
                ++offset;
            } else {
                offset = copy(offset, jsonscan::endOfWord(m_text, offset));
            }
        }
        return std::move(m_out);
    }

private:
    void punctuate(char character)
    {
        switch (character) {
        case '{':
        case '[':
            lineBeforeContent();
            m_out += character;
            m_opened = true;
            ++m_depth;
            return;
        case '}':
        case ']':
            --m_depth;
            if (!m_opened)
                newLine();
            m_opened = false;
            m_out += character;
            return;
        case ',':
            m_out += character;
            newLine();
            return;
        default:
            m_out += ": ";
        }
    }

    qsizetype copy(qsizetype begin, qsizetype end)
    {
        lineBeforeContent();
        m_out += m_text.sliced(begin, end - begin);
        return end;
    }

    /// An opening bracket breaks the line only when something follows: an empty container stays on one line.
    void lineBeforeContent()
    {
        if (m_opened)
            newLine();
        m_opened = false;
    }

    void newLine()
    {
        constexpr qsizetype deepestIndent = 32;
        m_out += '\n';
        m_out.append(std::min(m_depth, deepestIndent) * m_indent, ' ');
    }

    QByteArrayView m_text;
    QByteArray m_out;
    qsizetype m_indent;
    qsizetype m_depth = 0;
    bool m_opened = false;
};

/// The escape of a character that may not stand in a string as it is (RFC 8259 §7), or empty.
QByteArray escapeOf(char character)
{
    switch (character) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\b':
        return "\\b";
    case '\f':
        return "\\f";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        break;
    }
    const auto code = static_cast<quint8>(character);
    return code < 0x20 ? "\\u" + QByteArray::number(code, 16).rightJustified(4, '0') : QByteArray();
}

} // namespace

QByteArray Json::pretty(int indent) const { return isEmpty() ? QByteArray() : PrettyPrinter(d->text, indent).print(); }

QByteArray jsonQuoted(QByteArrayView utf8)
{
    QByteArray quoted;
    quoted.reserve(utf8.size() + 2);
    quoted += '"';
    for (qsizetype offset = 0; offset < utf8.size();) {
        const QByteArray escape = escapeOf(utf8[offset]);
        const int length = utf8SequenceLength(utf8, offset);
        if (!escape.isEmpty())
            quoted += escape;
        else if (length == 0)
            quoted += "\xef\xbf\xbd";
        else
            quoted += utf8.sliced(offset, length);
        offset += std::max(length, 1);
    }
    quoted += '"';
    return quoted;
}

void JsonObjectWriter::add(QByteArrayView name, QByteArrayView rawValue)
{
    if (!m_bytes.isEmpty())
        m_bytes += ',';
    m_bytes += jsonQuoted(name);
    m_bytes += ':';
    m_bytes += rawValue;
}

} // namespace claimsmith::jose
