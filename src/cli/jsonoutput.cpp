// SPDX-License-Identifier: MIT
#include "cli/jsonoutput.h"

#include "jose/base64url.h"
#include "jose/json.h"
#include "token/words.h"

#include <array>
#include <charconv>

namespace claimsmith::cli {

using namespace claimsmith::token;
using namespace Qt::StringLiterals;
using jose::JsonObjectWriter;

namespace {

/// Seconds, with as many decimals as there are.
QByteArray seconds(qint64 milliseconds)
{
    QByteArray text = QByteArray::number(milliseconds / 1000);
    const qint64 rest = qAbs(milliseconds % 1000);
    if (rest == 0)
        return text;
    if (milliseconds < 0 && !text.startsWith('-'))
        text.prepend('-');
    QByteArray decimals = QByteArray::number(rest).rightJustified(3, '0');
    while (decimals.endsWith('0'))
        decimals.chop(1);
    return text + '.' + decimals;
}

QByteArray secondsOrNull(const std::optional<Instant> &instant)
{
    return instant ? seconds(instant->time_since_epoch().count()) : "null"_ba;
}

/// The claim's number as received; null where it is none.
QByteArray numberOrNull(const Token &token, QByteArrayView claim)
{
    const jose::JsonValue value = token.payload().member(claim);
    return value.isNumber() ? value.numberText().toByteArray() : "null"_ba;
}

QByteArray rawOrNull(const jose::Json &json) { return json.isEmpty() ? "null"_ba : json.text().toByteArray(); }

QByteArray utf8(const QString &text) { return text.toUtf8(); }

QByteArrayView segmentOf(Segment segment)
{
    return segment == Segment::None ? QByteArrayView() : QByteArrayView(jose::segmentName(segment));
}

QByteArrayView kindName(TokenKind kind)
{
    constexpr std::array names{"not_a_token"_L1, "jws"_L1, "unsecured"_L1, "jwe"_L1, "jws_json"_L1, "jwe_json"_L1};
    return names[static_cast<size_t>(kind)];
}

/// The code of a failure: for one of structure, the defect's own.
QLatin1StringView codeOf(const Failure &failure, const Token &token)
{
    if (failure.code == FailureCode::Structure && failure.defect >= 0 && failure.defect < token.defects().size())
        return codeName(token.defects().at(failure.defect).code);
    return codeName(failure.code);
}

template<typename Status>
QByteArray statusObject(Status status)
{
    JsonObjectWriter object;
    object.addString("status", statusName(status));
    return object.bytes();
}

QByteArray offsetOrNull(qsizetype offset) { return offset < 0 ? "null"_ba : QByteArray::number(offset); }

QByteArray findingsArray(const QList<Finding> &findings)
{
    QList<QByteArray> values;
    for (const Finding &finding : findings) {
        JsonObjectWriter object;
        object.addString("id", codeName(finding.id));
        object.addString("severity", severityName(finding.severity));
        object.add("segment", stringOrNull(segmentOf(finding.segment)));
        object.add("path", stringOrNull(finding.path));
        object.add("offset", offsetOrNull(finding.offset));
        object.addString("title", utf8(title(finding)));
        object.addString("message", utf8(message(finding)));
        object.add("reference", stringOrNull(finding.reference));
        values += object.bytes();
    }
    return jsonArray(values);
}

QByteArray defectsArray(const Token &token)
{
    QList<QByteArray> values;
    for (const Defect &defect : token.defects()) {
        JsonObjectWriter object;
        object.addString("code", codeName(defect.code));
        object.add("segment", stringOrNull(segmentOf(defect.segment)));
        object.add("offset", offsetOrNull(defect.offset));
        object.add("reason", defect.error ? jose::jsonQuoted(jose::codeName(defect.error->code)) : "null"_ba);
        object.addString("message", utf8(message(defect)));
        values += object.bytes();
    }
    return jsonArray(values);
}

QByteArray failuresArray(const Token &token, const Verdict &verdict)
{
    QList<QByteArray> values;
    for (const Failure &failure : verdict.failures) {
        JsonObjectWriter object;
        object.addString("axis", axisName(failure.axis));
        object.addString("code", codeOf(failure, token));
        object.add("claim", stringOrNull(failure.claim));
        object.addString("message", utf8(message(failure, verdict, token, Zone::Utc)));
        values += object.bytes();
    }
    return jsonArray(values);
}

const SignaturePart *judgedSignature(const Token &token, int index)
{
    const auto &signatures = token.signatures();
    return index >= 0 && static_cast<size_t>(index) < signatures.size() ? &signatures[static_cast<size_t>(index)]
                                                                        : nullptr;
}

/// The thumbprint of the key that was used. That of a secret would help to guess it, so it is never shown.
QByteArray thumbprint(const Verdict &verdict, const QList<jose::Key> &keys)
{
    if (verdict.keyIndex < 0 || verdict.keyIndex >= keys.size()
        || keys.at(verdict.keyIndex).type() == jose::KeyType::Oct)
        return {};
    return jose::base64url::encode(keys.at(verdict.keyIndex).thumbprint());
}

QByteArray decodedSignature(const SignaturePart &signature)
{
    JsonObjectWriter object;
    object.add("alg", stringOrNull(signature.algorithmName));
    object.add("kid", stringOrNull(signature.keyId));
    object.addString("bytes", jose::base64url::encode(signature.signature));
    return object.bytes();
}

QByteArray timeObject(const Token &token, const Verdict &verdict)
{
    JsonObjectWriter object;
    object.addString("status", statusName(verdict.time));
    object.add("now", seconds(verdict.now.time_since_epoch().count()));
    object.add("leeway", seconds(verdict.leeway.count()));
    for (const char *claim : {"exp", "nbf", "iat"})
        object.add(claim, numberOrNull(token, claim));
    object.add("changes_at", secondsOrNull(verdict.changesAt));
    return object.bytes();
}

template<typename Status, size_t Count>
QByteArray countsObject(const std::array<qint64, Count> &counts)
{
    JsonObjectWriter object;
    for (size_t index = 0; index < Count; ++index) {
        if (counts[index] > 0)
            object.addNumber(statusName(static_cast<Status>(index)), counts[index]);
    }
    return object.bytes();
}

} // namespace

QByteArray jsonArray(const QList<QByteArray> &values) { return '[' + values.join(',') + ']'; }

QByteArray stringOrNull(QByteArrayView utf8) { return utf8.isEmpty() ? "null"_ba : jose::jsonQuoted(utf8); }

QByteArray decodedJson(const Token &token, const Verdict &verdict, const QList<Finding> &findings)
{
    JsonObjectWriter structure;
    structure.addString("status", statusName(verdict.structure));
    structure.addString("kind", kindName(token.kind()));

    JsonObjectWriter object;
    object.add("structure", structure.bytes());
    object.add("header", rawOrNull(token.header()));
    object.add("payload", rawOrNull(token.payload()));
    if (token.payload().isEmpty() && !token.payloadBytes().isEmpty())
        object.addString("payload_bytes", jose::base64url::encode(token.payloadBytes()));
    const SignaturePart *first = judgedSignature(token, 0);
    object.add("signature", first ? decodedSignature(*first) : "null"_ba);
    if (token.signatures().size() > 1) {
        QList<QByteArray> all;
        for (const SignaturePart &signature : token.signatures())
            all += decodedSignature(signature);
        object.add("signatures", jsonArray(all));
    }
    object.add("defects", defectsArray(token));
    object.add("findings", findingsArray(findings));
    return object.bytes();
}

QByteArray verdictJson(
    const Token &token, const Verdict &verdict, const QList<jose::Key> &keys, const QList<Finding> &findings)
{
    const SignaturePart *judged = judgedSignature(token, verdict.signatureIndex);
    JsonObjectWriter signature;
    signature.addString("status", statusName(verdict.signature));
    signature.add("alg", stringOrNull(judged ? judged->algorithmName : QByteArray()));
    signature.add("kid", stringOrNull(judged ? judged->keyId : QByteArray()));
    signature.add("thumbprint", stringOrNull(thumbprint(verdict, keys)));

    JsonObjectWriter object;
    object.addBool("accepted", verdict.accepted());
    object.add("structure", statusObject(verdict.structure));
    object.add("signature", signature.bytes());
    object.add("time", timeObject(token, verdict));
    object.add("claims", statusObject(verdict.claims));
    object.add("revocation", statusObject(verdict.revocation));
    object.add("failures", failuresArray(token, verdict));
    object.add("findings", findingsArray(findings));
    object.add("header", judged ? rawOrNull(judged->header) : rawOrNull(token.header()));
    object.add("payload", rawOrNull(token.payload()));
    return object.bytes();
}

// Every word in it is from a closed list and needs no quoting; nothing is made but the bytes themselves.
void appendBatchLine(qint64 line, const Token &token, const Verdict &verdict, QByteArray &out)
{
    std::array<char, 24> digits{};
    const auto number = std::to_chars(digits.data(), digits.data() + digits.size(), line);
    out.append(R"({"line":)").append(digits.data(), number.ptr - digits.data());
    out.append(verdict.accepted() ? R"(,"accepted":true,"signature":")" : R"(,"accepted":false,"signature":")");
    out.append(QByteArrayView(statusName(verdict.signature)));
    out.append(R"(","time":")").append(QByteArrayView(statusName(verdict.time)));
    out.append(R"(","failures":[)");
    bool first = true;
    for (const Failure &failure : verdict.failures) {
        out.append(first ? R"(")" : R"(,")").append(QByteArrayView(codeOf(failure, token))).append('"');
        first = false;
    }
    out.append("]}\n");
}

QByteArray summaryJson(const scan::BulkCounts &counts)
{
    JsonObjectWriter object;
    object.addNumber("tokens", counts.tokens);
    object.addNumber("accepted", counts.accepted);
    object.add("signature", countsObject<SignatureStatus>(counts.signature));
    object.add("time", countsObject<TimeStatus>(counts.time));
    return object.bytes();
}

} // namespace claimsmith::cli
