// SPDX-License-Identifier: MIT
#include "cli/wordsoutput.h"

#include "cli/text.h"
#include "jose/numericdate.h"

#include <algorithm>
#include <array>

namespace claimsmith::cli {

using namespace claimsmith::token;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype labelWidth = 12;

bool steersTerminal(QChar c)
{
    const char16_t code = c.unicode();
    return (code < 0x20 && code != u'\n') || (code >= 0x7f && code <= 0x9f) || code == 0x061c
           || (code >= 0x200e && code <= 0x200f) || (code >= 0x2028 && code <= 0x202e)
           || (code >= 0x2066 && code <= 0x2069);
}

/// Lines of text that grow.
class Page
{
public:
    explicit Page(const Paint &paint)
        : m_paint(paint)
    {}

    void line(const QString &text = {}) { m_text += text + u'\n'; }
    void heading(const QString &text)
    {
        if (!m_text.isEmpty())
            line();
        line(m_paint.heading(text));
    }
    /// A label, then text that keeps its column.
    void labelled(const QString &label, const QString &text) { line((label.leftJustified(labelWidth) + text)); }
    [[nodiscard]] QByteArray bytes() const { return m_text.toUtf8(); }

private:
    const Paint &m_paint;
    QString m_text;
};

QString dateText(QByteArrayView number, Instant now)
{
    const auto date = jose::NumericDate::fromNumberText(number);
    if (!date)
        return Text::tr("not a number");
    const Instant instant = saturated(date->ceilMilliseconds);
    if (date->looksLikeMilliseconds()) {
        const Instant meant = saturated(date->ceilMilliseconds / 1000);
        return Text::tr("milliseconds? NumericDate is in seconds; as milliseconds: %1").arg(utcText(meant));
    }
    return utcText(instant) + u"  ("_s + relativeText(instant, now) + u')';
}

void addTimes(Page &page, const Token &token, Instant now)
{
    struct Row
    {
        QString name, value, meaning;
    };
    QList<Row> rows;
    qsizetype width = 0;
    token.payload().root().forEachMember([&](QByteArrayView name, jose::JsonValue value) {
        if (!isTimeClaim(name))
            return;
        const QString shown = terminalText(QString::fromUtf8(value.source()));
        rows.append({QString::fromUtf8(name), shown,
            value.isNumber() ? dateText(value.numberText(), now) : Text::tr("not a number")});
        width = qMax(width, qMin<qsizetype>(shown.size(), 24));
    });
    if (rows.isEmpty())
        return;
    page.heading(Text::tr("Times"));
    for (const Row &row : rows)
        page.labelled(row.name, row.value.leftJustified(width) + u"  "_s + row.meaning);
}

void addFindings(Page &page, const QList<Finding> &findings, const Paint &paint)
{
    if (findings.isEmpty())
        return;
    page.heading(Text::tr("Findings"));
    for (const Finding &finding : findings) {
        const QString word = QString(severityName(finding.severity)).leftJustified(labelWidth);
        page.line(paint.severity(finding.severity, word) + terminalText(title(finding)));
        page.labelled({}, terminalText(message(finding)));
        if (finding.reference && *finding.reference)
            page.labelled({}, QString::fromUtf8(finding.reference));
    }
}

void addDefects(Page &page, const Token &token, const Paint &paint)
{
    if (token.defects().isEmpty())
        return;
    page.heading(Text::tr("Defects"));
    for (const Defect &defect : token.defects())
        page.line(paint.tone(Tone::Refused, u"✖ "_s) + terminalText(message(defect)));
}

QString jsonText(const jose::Json &json) { return terminalText(QString::fromUtf8(json.pretty())); }

/// Octets that are no JSON: as text where a person can read them, else in hex.
QString octetsText(QByteArrayView octets)
{
    if (octets.isEmpty())
        return Text::tr("(empty)");
    if (octets.isValidUtf8())
        return terminalText(QString::fromUtf8(octets));
    return QString::fromLatin1(octets.toByteArray().toHex(' '));
}

void addSignature(Page &page, const SignaturePart &signature, const Paint &paint)
{
    QString text = signature.algorithmName.isEmpty() ? Text::tr("no algorithm")
                                                     : terminalText(QString::fromUtf8(signature.algorithmName));
    if (!signature.keyId.isEmpty())
        text += Text::tr(", key ID “%1”").arg(terminalText(QString::fromUtf8(signature.keyId)));
    text += Text::tr(", %n bytes", nullptr, static_cast<int>(signature.signature.size()));
    page.line(text + paint.tone(Tone::NotChecked, Text::tr(" – not checked: decode reads, verify trusts")));
}

void addSignatures(Page &page, const Token &token, const Paint &paint)
{
    const auto isThere = [](const SignaturePart &each) {
        return !each.algorithmName.isEmpty() || !each.signature.isEmpty();
    };
    if (std::ranges::none_of(token.signatures(), isThere))
        return;
    page.heading(Text::tr("Signature"));
    for (const SignaturePart &signature : token.signatures())
        addSignature(page, signature, paint);
}

struct AxisLabel
{
    Axis axis;
    const char *label;
};
constexpr std::array axes{
    AxisLabel{Axis::Structure, QT_TRANSLATE_NOOP("claimsmith::cli", "Structure")},
    AxisLabel{Axis::Signature, QT_TRANSLATE_NOOP("claimsmith::cli", "Signature")},
    AxisLabel{Axis::Time, QT_TRANSLATE_NOOP("claimsmith::cli", "Time")},
    AxisLabel{Axis::Claims, QT_TRANSLATE_NOOP("claimsmith::cli", "Claims")},
    AxisLabel{Axis::Revocation, QT_TRANSLATE_NOOP("claimsmith::cli", "Revocation")},
};

void addAxes(Page &page, const Token &token, const Verdict &verdict, const QList<jose::Key> &keys, const Paint &paint)
{
    for (const AxisLabel &row : axes) {
        const AxisWords words = axisWords(verdict, row.axis, token, keys, Zone::Utc);
        page.line(Text::tr(row.label).leftJustified(labelWidth) + paint.tone(words.tone, terminalText(words.headline)));
        if (!words.sentence.isEmpty())
            page.labelled({}, terminalText(words.sentence));
        QString said = words.sentence;
        for (const Failure &failure : verdict.failures) {
            const QString sentence = message(failure, verdict, token, Zone::Utc);
            if (failure.axis != row.axis || said.contains(sentence))
                continue;
            page.labelled({}, paint.tone(Tone::Refused, u"✖ "_s) + terminalText(sentence));
            said += sentence;
        }
    }
}

} // namespace

QString Paint::paint(const char *code, const QString &text) const
{
    return m_on ? u"\x1b["_s + QLatin1StringView(code) + u'm' + text + u"\x1b[0m"_s : text;
}

QString Paint::tone(Tone tone, const QString &text) const
{
    constexpr std::array codes{"32", "31", "33", "34", "2"}; // Good, Refused, Attention, NotYet, NotChecked
    return paint(codes[static_cast<size_t>(tone)], text);
}

QString Paint::severity(Severity severity, const QString &text) const
{
    constexpr std::array tones{Tone::NotChecked, Tone::Attention, Tone::Refused}; // Note, Warning, Danger
    return tone(tones[static_cast<size_t>(severity)], text);
}

QString Paint::heading(const QString &text) const { return paint("1", text); }

QString terminalText(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        if (steersTerminal(c))
            safe += u"\\u"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0');
        else
            safe += c;
    }
    return safe;
}

QByteArray decodedWords(const Token &token, const Verdict &verdict, const QList<Finding> &findings, const Paint &paint)
{
    Page page(paint);
    page.line(kindText(token.kind()));
    for (const SignaturePart &signature : token.signatures()) {
        if (signature.header.isEmpty() && signature.unprotectedHeader.isEmpty())
            continue;
        page.heading(Text::tr("Header"));
        if (!signature.header.isEmpty())
            page.line(jsonText(signature.header));
        if (!signature.unprotectedHeader.isEmpty())
            page.line(Text::tr("not protected: %1").arg(terminalText(QString::fromUtf8(signature.unprotectedHeader))));
    }
    if (!token.payload().isEmpty() || !token.payloadBytes().isEmpty()) {
        page.heading(token.payload().isEmpty() ? Text::tr("Payload (not JSON)") : Text::tr("Payload"));
        page.line(token.payload().isEmpty() ? octetsText(token.payloadBytes()) : jsonText(token.payload()));
    }
    addTimes(page, token, verdict.now);
    if (token.kind() != TokenKind::Jwe && token.kind() != TokenKind::JweJson)
        addSignatures(page, token, paint);
    addDefects(page, token, paint);
    addFindings(page, findings, paint);
    return page.bytes();
}

QByteArray verdictWords(const Token &token, const Verdict &verdict, const QList<jose::Key> &keys,
    const QList<Finding> &findings, const Paint &paint)
{
    Page page(paint);
    page.line(paint.tone(
        tone(verdict), verdict.accepted() ? u"✔ "_s + Text::tr("Accepted") : u"✖ "_s + Text::tr("Not accepted")));
    page.line();
    addAxes(page, token, verdict, keys, paint);
    addTimes(page, token, verdict.now);
    addFindings(page, findings, paint);
    return page.bytes();
}

} // namespace claimsmith::cli
