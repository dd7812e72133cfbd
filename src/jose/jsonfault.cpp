// SPDX-License-Identifier: MIT
#include "jose/jsonfault.h"

#include "jose/jsonscan.h"
#include "jose/printable.h"

#include <QCoreApplication>

#include <vector>

namespace claimsmith::jose {

namespace {

/// The reasons, marked for translation: errortext.cpp looks them up when the words are made.
constexpr const char *byteOrderMark =
    QT_TRANSLATE_NOOP("claimsmith::jose", "a byte order mark stands before the text, which RFC 8259 §8.1 forbids");
constexpr const char *endsInObject = QT_TRANSLATE_NOOP("claimsmith::jose", "the text ends inside an object");
constexpr const char *endsInArray = QT_TRANSLATE_NOOP("claimsmith::jose", "the text ends inside an array");
constexpr const char *endsInString = QT_TRANSLATE_NOOP("claimsmith::jose", "the text ends inside a string");
constexpr const char *colonWanted =
    QT_TRANSLATE_NOOP("claimsmith::jose", "a colon must stand between a name and its value");
constexpr const char *moreText = QT_TRANSLATE_NOOP("claimsmith::jose", "more text follows after the value");
constexpr const char *comment = QT_TRANSLATE_NOOP("claimsmith::jose", "comments are not part of JSON");
constexpr const char *trailingComma =
    QT_TRANSLATE_NOOP("claimsmith::jose", "a comma stands before the closing bracket");
constexpr const char *valueMissing = QT_TRANSLATE_NOOP("claimsmith::jose", "a value is missing");
constexpr const char *singleQuotes =
    QT_TRANSLATE_NOOP("claimsmith::jose", "single quotes are not JSON; strings stand in double quotes");
constexpr const char *noValue = QT_TRANSLATE_NOOP("claimsmith::jose", "no JSON value begins with this character");
constexpr const char *nameWanted =
    QT_TRANSLATE_NOOP("claimsmith::jose", "a member name must be a string in double quotes");
constexpr const char *wrongBracket =
    QT_TRANSLATE_NOOP("claimsmith::jose", "the closing bracket is not the kind that was opened");
constexpr const char *commaOrBrace = QT_TRANSLATE_NOOP("claimsmith::jose", "a comma or } must stand here");
constexpr const char *commaOrBracket = QT_TRANSLATE_NOOP("claimsmith::jose", "a comma or ] must stand here");
constexpr const char *unknownWord =
    QT_TRANSLATE_NOOP("claimsmith::jose", "the only words in JSON are true, false and null");
constexpr const char *plusSign = QT_TRANSLATE_NOOP("claimsmith::jose", "a number cannot begin with +");
constexpr const char *leadingZero =
    QT_TRANSLATE_NOOP("claimsmith::jose", "a number cannot begin with a zero that other digits follow");
constexpr const char *digitMissing = QT_TRANSLATE_NOOP("claimsmith::jose", "a digit of a number is missing");
constexpr const char *controlCharacter = QT_TRANSLATE_NOOP(
    "claimsmith::jose", "a line break, tab or other control character in a string must be written as an escape");
constexpr const char *unknownEscape = QT_TRANSLATE_NOOP("claimsmith::jose", "no JSON escape is written like this");
constexpr const char *hexadecimalWanted =
    QT_TRANSLATE_NOOP("claimsmith::jose", "\\u must be followed by four hexadecimal digits");
constexpr const char *loneSurrogate =
    QT_TRANSLATE_NOOP("claimsmith::jose", "half of a surrogate pair stands alone, which is no character");

bool isDigit(char character) { return character >= '0' && character <= '9'; }

bool isLetter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

/// Reads a text token by token and stops at the first fault.
class FaultFinder
{
public:
    FaultFinder(QByteArrayView text, int maxDepth)
        : m_text(text)
        , m_maxDepth(maxDepth)
    {}

    std::optional<JsonFault> find()
    {
        if (m_text.startsWith("\xef\xbb\xbf"))
            syntax(byteOrderMark);
        while (!m_fault) {
            skipSpace();
            if (!atEnd()) {
                step();
            } else if (m_expected == Expected::End) {
                return std::nullopt;
            } else if (m_open.empty()) {
                fail(ErrorCode::JsonEmpty);
            } else {
                syntax(inObject() ? endsInObject : endsInArray);
            }
        }
        return m_fault;
    }

private:
    enum class Expected : quint8 { Value, ValueOrClose, Name, NameOrClose, Colon, CommaOrClose, End };

    [[nodiscard]] bool atEnd() const { return m_offset >= m_text.size(); }
    /// NUL behind the end: no JSON token has one.
    [[nodiscard]] char peek(qsizetype ahead = 0) const
    {
        return m_offset + ahead < m_text.size() ? m_text[m_offset + ahead] : '\0';
    }
    [[nodiscard]] bool inObject() const { return !m_open.empty() && m_open.back() == '{'; }

    void skipSpace()
    {
        while (!atEnd() && jsonscan::isSpace(m_text[m_offset]))
            ++m_offset;
    }

    void fail(ErrorCode code, const char *why = nullptr) { m_fault = JsonFault{code, m_offset, why}; }
    void syntax(const char *why) { fail(ErrorCode::JsonSyntax, why); }

    void step()
    {
        switch (m_expected) {
        case Expected::Value:
        case Expected::ValueOrClose:
            value();
            return;
        case Expected::Name:
        case Expected::NameOrClose:
            name();
            return;
        case Expected::Colon:
            if (peek() != ':')
                return stray(colonWanted);
            ++m_offset;
            m_expected = Expected::Value;
            return;
        case Expected::CommaOrClose:
            commaOrClose();
            return;
        case Expected::End:
            stray(moreText);
        }
    }

    /// Something else stands where a certain token must: what it is may say more than what was wanted.
    void stray(const char *why)
    {
        const char character = peek();
        if (character == '/' && (peek(1) == '/' || peek(1) == '*'))
            syntax(comment);
        else if (utf8SequenceLength(m_text, m_offset) == 0)
            fail(ErrorCode::JsonUtf8);
        else
            syntax(why);
    }

    void value()
    {
        const char character = peek();
        switch (character) {
        case '{':
        case '[':
            open(character);
            return;
        case '"':
            string();
            break;
        case ']':
            if (m_expected == Expected::ValueOrClose)
                return close();
            return syntax(m_open.empty() || inObject() ? valueMissing : trailingComma);
        case '}':
        case ',':
            return syntax(valueMissing);
        case '\'':
            return syntax(singleQuotes);
        default:
            if (isDigit(character) || character == '-' || character == '+' || character == '.')
                number();
            else if (isLetter(character))
                word();
            else
                stray(noValue);
        }
        afterValue();
    }

    void name()
    {
        if (peek() == '"') {
            string();
            m_expected = Expected::Colon;
        } else if (peek() == '}' && m_expected == Expected::NameOrClose) {
            close();
        } else if (peek() == '}') {
            stray(trailingComma);
        } else {
            stray(nameWanted);
        }
    }

    void commaOrClose()
    {
        const char wantedClose = inObject() ? '}' : ']';
        if (peek() == wantedClose) {
            close();
        } else if (peek() == ',') {
            ++m_offset;
            m_expected = inObject() ? Expected::Name : Expected::Value;
        } else if (peek() == ']' || peek() == '}') {
            syntax(wrongBracket);
        } else {
            stray(inObject() ? commaOrBrace : commaOrBracket);
        }
    }

    void open(char bracket)
    {
        if (static_cast<qsizetype>(m_open.size()) == m_maxDepth) {
            fail(ErrorCode::JsonDepth);
            return;
        }
        m_open.push_back(bracket);
        m_expected = bracket == '{' ? Expected::NameOrClose : Expected::ValueOrClose;
        ++m_offset;
    }

    void close()
    {
        m_open.pop_back();
        ++m_offset;
        afterValue();
    }

    void afterValue() { m_expected = m_open.empty() ? Expected::End : Expected::CommaOrClose; }

    void word()
    {
        for (const QByteArrayView known : {QByteArrayView("true"), QByteArrayView("false"), QByteArrayView("null")}) {
            if (m_text.sliced(m_offset).startsWith(known) && !isLetter(peek(known.size()))) {
                m_offset += known.size();
                return;
            }
        }
        syntax(unknownWord);
    }

    void number()
    {
        if (peek() == '+')
            return syntax(plusSign);
        if (peek() == '-')
            ++m_offset;
        if (peek() == '0' && isDigit(peek(1)))
            return syntax(leadingZero);
        if (!digits())
            return;
        if (peek() == '.') {
            ++m_offset;
            if (!digits())
                return;
        }
        if (peek() == 'e' || peek() == 'E') {
            ++m_offset;
            if (peek() == '+' || peek() == '-')
                ++m_offset;
            digits();
        }
    }

    bool digits()
    {
        if (!isDigit(peek())) {
            stray(digitMissing);
            return false;
        }
        while (isDigit(peek()))
            ++m_offset;
        return true;
    }

    void string()
    {
        ++m_offset;
        while (!m_fault) {
            if (atEnd())
                return syntax(endsInString);
            const char character = peek();
            if (character == '"') {
                ++m_offset;
                return;
            }
            if (character == '\\') {
                escape();
            } else if (static_cast<quint8>(character) < 0x20) {
                syntax(controlCharacter);
            } else if (const int length = utf8SequenceLength(m_text, m_offset); length > 0) {
                m_offset += length;
            } else {
                fail(ErrorCode::JsonUtf8);
            }
        }
    }

    void escape()
    {
        if (m_offset + 1 >= m_text.size()) {
            ++m_offset;
            return;
        }
        if (peek(1) != 'u') {
            if (QByteArrayView("\"\\/bfnrt").contains(peek(1)))
                m_offset += 2;
            else
                syntax(unknownEscape);
            return;
        }
        const int unit = codeUnit(2);
        const bool high = unit >= 0xd800 && unit <= 0xdbff;
        const bool low = unit >= 0xdc00 && unit <= 0xdfff;
        if (unit < 0) {
            syntax(hexadecimalWanted);
        } else if (low || (high && !lowSurrogateFollows())) {
            syntax(loneSurrogate);
        } else {
            m_offset += high ? 12 : 6;
        }
    }

    [[nodiscard]] bool lowSurrogateFollows() const
    {
        const int unit = peek(6) == '\\' && peek(7) == 'u' ? codeUnit(8) : -1;
        return unit >= 0xdc00 && unit <= 0xdfff;
    }

    /// The four hexadecimal digits there, or −1.
    [[nodiscard]] int codeUnit(qsizetype ahead) const
    {
        int unit = 0;
        for (qsizetype i = ahead; i < ahead + 4; ++i) {
            const char digit = peek(i);
            const int letter = (digit | 0x20) - 'a';
            if (isDigit(digit))
                unit = unit * 16 + (digit - '0');
            else if (letter >= 0 && letter < 6)
                unit = unit * 16 + 10 + letter;
            else
                return -1;
        }
        return unit;
    }

    QByteArrayView m_text;
    int m_maxDepth;
    qsizetype m_offset = 0;
    Expected m_expected = Expected::Value;
    std::vector<char> m_open;
    std::optional<JsonFault> m_fault;
};

} // namespace

Error JsonFault::toError(QByteArrayView text, Segment segment) const
{
    Error error{.code = code, .segment = segment, .offset = offset, .found = {}, .wanted = {}};
    if (code == ErrorCode::JsonEmpty)
        error.offset = -1;
    else if (code == ErrorCode::JsonUtf8)
        error.found = printableCharacter(text, offset);
    else if (reason)
        error.found = reason;
    return error;
}

std::optional<JsonFault> findJsonFault(QByteArrayView text, int maxDepth) { return FaultFinder(text, maxDepth).find(); }

} // namespace claimsmith::jose
