// SPDX-License-Identifier: MIT
#include "token/pastecontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace claimsmith::token {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::token::CandidateSource)
};

/// How far back is looked. Long enough for the parameters of a URL.
constexpr qsizetype reach = 512;

constexpr std::array schemes{QByteArrayView("bearer"), QByteArrayView("dpop")};

bool isQuoteOrSpace(char c)
{
    return c == '"' || c == '\'' || c == '`' || c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isNameCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_'
           || c == '.' || c == '[' || c == ']' || c == '$';
}

QByteArrayView chopped(QByteArrayView text, bool (*which)(char))
{
    while (!text.isEmpty() && which(text.back()))
        text.chop(1);
    return text;
}

bool endsWithWord(QByteArrayView text, QByteArrayView word)
{
    if (text.size() < word.size() || text.last(word.size()).compare(word, Qt::CaseInsensitive) != 0)
        return false;
    return text.size() == word.size() || !isNameCharacter(text[text.size() - word.size() - 1]);
}

bool isAuthorization(QByteArrayView name)
{
    return endsWithWord(name, "authorization") || endsWithWord(name, "proxy-authorization")
           || endsWithWord(name, "x-forwarded-authorization");
}

/// The stretch with its encoded characters decoded and without what cannot be seen.
QByteArray plain(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const Unit unit = unitAt(text, at);
        if (unit.kind == UnitKind::Delimiter && unit.c == '\\' && unit.length == 2) {
            if (text[at + 1] == '"' || text[at + 1] == '\'')
                bytes += text[at + 1];
            else
                bytes += ' ';
        } else if (unit.kind == UnitKind::Odd && unit.length == 1) {
            bytes += text[at];
        } else if (static_cast<unsigned char>(unit.c) >= 0x80) {
            bytes += unit.kind == UnitKind::Delimiter ? '"' : ' ';
        } else if (unit.kind != UnitKind::Invisible) {
            bytes += unit.c;
        }
        at += unit.length;
    }
    return bytes;
}

/// Takes "Bearer", "DPoP", also twice, off the end.
bool chopScheme(QByteArrayView &before)
{
    const auto separates = [](char c) { return isQuoteOrSpace(c) || c == ':' || c == '=' || c == '+'; };
    bool found = false;
    for (;;) {
        const QByteArrayView text = chopped(before, separates);
        const auto *const scheme =
            std::ranges::find_if(schemes, [text](QByteArrayView word) { return endsWithWord(text, word); });
        if (scheme == schemes.end())
            return found;
        before = text.chopped(scheme->size());
        found = true;
    }
}

/// A name in front of a value, and what divides them.
struct Named
{
    QByteArrayView before;
    QByteArrayView name;
    char separator = 0; ///< '=' or ':'; 0 where there is no name
    bool quoted = false;
};

Named namedValue(QByteArrayView before)
{
    Named named;
    QByteArrayView text = chopped(before, isQuoteOrSpace);
    if (text.endsWith("=>"))
        text.chop(1);
    if (!text.endsWith('=') && !text.endsWith(':'))
        return named;
    const char separator = text.back();
    text = chopped(text.chopped(1), [](char c) { return c == ' ' || c == '\t'; });
    named.quoted = text.endsWith('"') || text.endsWith('\'');
    if (named.quoted) {
        const char quote = text.back();
        text.chop(1);
        const qsizetype from = text.lastIndexOf(quote);
        named.name = from < 0 ? QByteArrayView() : text.sliced(from + 1);
        named.before = from < 0 ? QByteArrayView() : text.first(from);
    } else {
        named.before = chopped(text, isNameCharacter);
        named.name = text.sliced(named.before.size());
    }
    named.separator = named.name.isEmpty() ? '\0' : separator;
    return named;
}

/// Whether a line begins as a Cookie or Set-Cookie header, as a browser, curl -v or a HAR file shows it.
bool isCookieLine(QByteArrayView line)
{
    const auto isLead = [](char c) { return isQuoteOrSpace(c) || c == '>' || c == '<' || c == '*'; };
    const auto *const first = std::ranges::find_if_not(line, isLead);
    const QByteArrayView text = line.sliced(first - line.begin());
    for (const QByteArrayView name : {QByteArrayView("cookie"), QByteArrayView("set-cookie")}) {
        if (text.size() > name.size() && text.first(name.size()).compare(name, Qt::CaseInsensitive) == 0
            && (text[name.size()] == ':' || text[name.size()] == '"'))
            return true;
    }
    return false;
}

/// The unbroken stretch that `text` ends with.
QByteArrayView lastWord(QByteArrayView text)
{
    return text.sliced(chopped(text, [](char c) { return !isQuoteOrSpace(c); }).size());
}

bool isInUrl(QByteArrayView word)
{
    return word.contains("://") || word.contains('?') || word.contains('#') || word.startsWith('/');
}

CandidateSource sourceOfParameter(const Named &named, bool cookieLine)
{
    if (cookieLine || chopped(named.before, isQuoteOrSpace).endsWith(';'))
        return CandidateSource::Cookie;
    const QByteArrayView word = lastWord(named.before);
    const char last = word.isEmpty() ? ' ' : word.back();
    const bool parameter = last == '?' || last == '#' || (last == '&' && isInUrl(word));
    return parameter ? CandidateSource::Url : CandidateSource::Form;
}

} // namespace

PasteContext pasteContext(QByteArrayView text, qsizetype begin, qsizetype lineBegin, bool inCurl, bool inJson)
{
    const qsizetype from = std::max<qsizetype>(0, begin - reach);
    const QByteArray window = plain(text.sliced(from, begin - from));
    QByteArrayView before(window);
    const bool scheme = chopScheme(before);
    const Named named = namedValue(before);
    const bool cookieLine = isCookieLine(text.sliced(lineBegin, std::min<qsizetype>(begin - lineBegin, 64)));

    PasteContext context;
    context.label = QString::fromUtf8(named.name);
    if (named.separator != 0 && isAuthorization(named.name)) {
        context.source = CandidateSource::AuthorizationHeader;
        context.label = inCurl ? context.label : QString();
    } else if (named.separator == '=') {
        context.source = sourceOfParameter(named, cookieLine);
    } else if (named.separator == ':' && cookieLine) {
        context = {CandidateSource::Cookie, {}};
    } else if (scheme) {
        context = {CandidateSource::AuthorizationHeader, {}};
    } else if (before.endsWith('/') && lastWord(before).contains("://")) {
        context.source = CandidateSource::Url;
    } else if (inJson || (named.separator == ':' && named.quoted)) {
        context.source = CandidateSource::Json;
    }
    if (inCurl)
        context.source = CandidateSource::Curl;
    return context;
}

bool isBlank(const Unit &unit)
{
    switch (unit.kind) {
    case UnitKind::Space:
    case UnitKind::LineBreak:
    case UnitKind::Invisible:
    case UnitKind::Dot:
        return true;
    case UnitKind::Delimiter:
        return static_cast<unsigned char>(unit.c) >= 0x80 || QByteArrayView("\"'`,;<>()\\").contains(unit.c);
    case UnitKind::End:
    case UnitKind::Segment:
    case UnitKind::Padding:
    case UnitKind::Odd:
        break;
    }
    return false;
}

bool isBlank(QByteArrayView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const Unit unit = unitAt(text, at);
        if (!isBlank(unit))
            return false;
        at += unit.length;
    }
    return true;
}

QString sourceText(const Candidate &candidate)
{
    const QString &label = candidate.label;
    switch (candidate.source) {
    case CandidateSource::Bare:
        return Words::tr("pasted as it stands");
    case CandidateSource::AuthorizationHeader:
        return Words::tr("read from an Authorization header");
    case CandidateSource::Cookie:
        return label.isEmpty() ? Words::tr("read from a cookie") : Words::tr("read from the cookie “%1”").arg(label);
    case CandidateSource::Url:
        return label.isEmpty() ? Words::tr("read from a URL") : Words::tr("read from “%1” in a URL").arg(label);
    case CandidateSource::Json:
        return label.isEmpty() ? Words::tr("read from JSON") : Words::tr("read from the member “%1”").arg(label);
    case CandidateSource::Form:
        return label.isEmpty() ? Words::tr("read from a form") : Words::tr("read from the field “%1”").arg(label);
    case CandidateSource::Curl:
        return label.isEmpty() ? Words::tr("read from a curl command")
                               : Words::tr("read from “%1” of a curl command").arg(label);
    case CandidateSource::Text:
        return label.isEmpty() ? Words::tr("found in the text") : Words::tr("found in the text, after “%1”").arg(label);
    }
    return {};
}

} // namespace claimsmith::token
