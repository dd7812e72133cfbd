// SPDX-License-Identifier: MIT
#include "net/kitplan.h"

#include "jose/json.h"
#include "net/addressrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace claimsmith::net {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostParallel = 64;
constexpr double fastest = 1000; // requests a second
constexpr std::chrono::milliseconds shortest{10};
constexpr std::chrono::milliseconds longest = std::chrono::minutes(10);

struct PlaceRow
{
    TokenPlace::Kind kind;
    QLatin1StringView id;
    const char *text;
};
constexpr PlaceRow places[] = {
    {TokenPlace::Kind::Bearer, "bearer"_L1,
        QT_TRANSLATE_NOOP("claimsmith::net::KitPlan", "in the Authorization header")},
    {TokenPlace::Kind::Header, "header"_L1, QT_TRANSLATE_NOOP("claimsmith::net::KitPlan", "in the header %1")},
    {TokenPlace::Kind::Cookie, "cookie"_L1, QT_TRANSLATE_NOOP("claimsmith::net::KitPlan", "in the cookie %1")},
    {TokenPlace::Kind::Query, "query"_L1, QT_TRANSLATE_NOOP("claimsmith::net::KitPlan", "in the query parameter %1")},
    {TokenPlace::Kind::Form, "form"_L1, QT_TRANSLATE_NOOP("claimsmith::net::KitPlan", "in the form field %1")},
    {TokenPlace::Kind::Json, "json"_L1, QT_TRANSLATE_NOOP("claimsmith::net::KitPlan", "in the JSON member %1")},
};

class Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::net::KitPlan)

public:
    static QString address(KitPlanErrorCode code)
    {
        switch (code) {
        case KitPlanErrorCode::AddressInvalid:
            return tr("“%1” is no web address. Enter one like http://localhost:8000/profile.");
        case KitPlanErrorCode::SchemeRefused:
            return tr("%1: the kit is run over http and https alone.");
        case KitPlanErrorCode::CredentialsRefused:
            return tr("The address holds a user name or a password. Take it out; a header can carry what the server "
                      "needs.");
        case KitPlanErrorCode::HostNotConfirmed:
            return tr("%1 is not this machine. Bad tokens in number look like an attack: type its name to confirm that "
                      "you may test it.");
        default:
            return {};
        }
    }
    static QString request(KitPlanErrorCode code)
    {
        switch (code) {
        case KitPlanErrorCode::MethodInvalid:
            return tr("“%1” is no HTTP method. Enter one like GET or POST.");
        case KitPlanErrorCode::HeaderInvalid:
            return tr("“%1” is no header: character %2. Write “Name: value”.");
        case KitPlanErrorCode::HeaderReserved:
            return tr("The header %1 is set by the program itself. Take it out.");
        case KitPlanErrorCode::BodyInvalid:
            return tr("The body is no JSON object, so the token cannot be a member of it.");
        case KitPlanErrorCode::BodyNotSent:
            return tr("%1 carries no body. Choose another method, like POST.");
        case KitPlanErrorCode::PlaceInvalid:
            return tr("“%1” is no place for a token. Write bearer, header:NAME, cookie:NAME, query:NAME, form:NAME or "
                      "json:NAME.");
        case KitPlanErrorCode::PlaceNameInvalid:
            return tr("“%1” cannot be the name of a header or cookie: letters, digits and dashes are safe.");
        default:
            return {};
        }
    }
    static QString numbers(KitPlanErrorCode code)
    {
        switch (code) {
        case KitPlanErrorCode::StatusInvalid:
            return tr(
                "“%1” is no list of statuses: character %2. Write one like 200-299,304; they go from 100 to 599.");
        case KitPlanErrorCode::StatusOverlap:
            return tr("Status %1 would be acceptance and refusal at once.");
        case KitPlanErrorCode::NumberInvalid:
            return tr("%1 is out of range: 1 to 64 requests at a time, up to 1000 a second, 10 ms to 10 min for each.");
        default:
            return {};
        }
    }
};

std::unexpected<KitPlanError> fault(KitPlanErrorCode code, const QString &detail = {}, qsizetype offset = 0)
{
    return std::unexpected(KitPlanError{code, detail, offset});
}

/// RFC 9110 §5.6.2; also what names a cookie (RFC 6265 §4.1.1).
bool isToken(QByteArrayView text)
{
    const auto isCharacter = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
               || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    };
    return !text.isEmpty() && std::ranges::all_of(text, isCharacter);
}

bool isReserved(const QByteArray &name)
{
    static constexpr QByteArrayView reserved[] = {"host", "content-length", "transfer-encoding", "connection",
        "keep-alive", "te", "trailer", "upgrade", "expect"};
    const QByteArray lower = name.toLower();
    return lower.startsWith("proxy-") || std::ranges::contains(reserved, QByteArrayView(lower));
}

/// Three digits from 100 to 599 at `at`; 0 where there are none.
int statusAt(QStringView text, qsizetype at)
{
    const QStringView digits = text.sliced(at).first(qMin<qsizetype>(3, text.size() - at));
    const bool areDigits = std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int status = digits.size() == 3 && areDigits ? digits.toInt() : 0;
    return status >= 100 && status <= 599 ? status : 0;
}

bool sameHeader(const QByteArray &a, const QByteArray &b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

/// What is wrong with the address, whoever's it is.
std::optional<KitPlanError> addressError(const QUrl &url)
{
    const QString shown = url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    if (!url.isValid() || url.isRelative())
        return KitPlanError{KitPlanErrorCode::AddressInvalid, shown};
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        return KitPlanError{KitPlanErrorCode::SchemeRefused, shown};
    if (url.host().isEmpty())
        return KitPlanError{KitPlanErrorCode::AddressInvalid, shown};
    if (!url.userInfo().isEmpty())
        return KitPlanError{KitPlanErrorCode::CredentialsRefused, {}};
    return std::nullopt;
}

std::optional<KitPlanError> headerError(const KitPlan &plan)
{
    for (const KitHeader &header : plan.headers) {
        const bool carriesToken =
            (plan.place.kind == TokenPlace::Kind::Bearer && sameHeader(header.name, "Authorization"_ba))
            || (plan.place.kind == TokenPlace::Kind::Header && sameHeader(header.name, plan.place.name));
        if (carriesToken || isReserved(header.name))
            return KitPlanError{KitPlanErrorCode::HeaderReserved, QString::fromLatin1(header.name)};
    }
    return std::nullopt;
}

std::optional<KitPlanError> bodyError(const KitPlan &plan)
{
    const bool isInBody = plan.place.kind == TokenPlace::Kind::Form || plan.place.kind == TokenPlace::Kind::Json;
    const bool isBodiless = plan.method == "GET" || plan.method == "HEAD";
    if (isBodiless && (isInBody || !plan.body.isEmpty()))
        return KitPlanError{KitPlanErrorCode::BodyNotSent, QString::fromLatin1(plan.method)};
    if (plan.place.kind == TokenPlace::Kind::Json && !plan.body.isEmpty()) {
        const auto parsed = jose::Json::parse(plan.body);
        if (!parsed || !parsed->root().isObject())
            return KitPlanError{KitPlanErrorCode::BodyInvalid, {}};
    }
    return std::nullopt;
}

} // namespace

QString message(const KitPlanError &error)
{
    QString sentence = Words::address(error.code);
    for (const QString &other : {Words::request(error.code), Words::numbers(error.code)}) {
        if (sentence.isEmpty())
            sentence = other;
    }
    const QString detail = error.detail.size() > 200 ? error.detail.left(200) + u'…' : error.detail;
    if (sentence.contains(u"%2"_s))
        return sentence.arg(detail, QString::number(error.offset + 1));
    return sentence.contains(u"%1"_s) ? sentence.arg(detail) : sentence;
}

KitParsed<StatusSet> StatusSet::parse(QStringView text)
{
    QList<Range> ranges;
    qsizetype at = 0;
    const auto skipSpace = [&] {
        while (at < text.size() && text[at] == u' ')
            ++at;
    };
    for (;;) {
        skipSpace();
        const int first = statusAt(text, at);
        if (first == 0)
            return fault(KitPlanErrorCode::StatusInvalid, text.toString(), at);
        at += 3;
        skipSpace();
        int last = first;
        if (at < text.size() && text[at] == u'-') {
            ++at;
            skipSpace();
            last = statusAt(text, at);
            if (last < first)
                return fault(KitPlanErrorCode::StatusInvalid, text.toString(), at);
            at += 3;
            skipSpace();
        }
        ranges.append({first, last});
        if (at == text.size())
            return StatusSet(ranges);
        if (text[at] != u',')
            return fault(KitPlanErrorCode::StatusInvalid, text.toString(), at);
        ++at;
    }
}

bool StatusSet::contains(int status) const
{
    return std::ranges::any_of(
        m_ranges, [status](const Range &range) { return status >= range.first && status <= range.last; });
}

QString StatusSet::text() const
{
    QStringList parts;
    for (const Range &range : m_ranges) {
        const QString first = QString::number(range.first);
        parts.append(range.first == range.last ? first : first + u'-' + QString::number(range.last));
    }
    return parts.join(u',');
}

std::optional<int> StatusSet::common(const StatusSet &other) const
{
    for (const Range &range : m_ranges) {
        for (int status = range.first; status <= range.last; ++status) {
            if (other.contains(status))
                return status;
        }
    }
    return std::nullopt;
}

KitParsed<TokenPlace> TokenPlace::parse(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const QStringView id = colon < 0 ? text : text.first(colon);
    const QByteArray name = colon < 0 ? QByteArray() : text.sliced(colon + 1).toUtf8();
    const auto row = std::ranges::find_if(places, [id](const PlaceRow &one) { return id == one.id; });
    if (row == std::end(places) || (row->kind == Kind::Bearer) != (colon < 0) || (colon >= 0 && name.isEmpty()))
        return fault(KitPlanErrorCode::PlaceInvalid, text.toString());
    const bool isField = row->kind == Kind::Header || row->kind == Kind::Cookie;
    if (isField && (!isToken(name) || (row->kind == Kind::Header && isReserved(name))))
        return fault(KitPlanErrorCode::PlaceNameInvalid, QString::fromUtf8(name));
    return TokenPlace{row->kind, name};
}

QString TokenPlace::id() const
{
    const QString id = places[static_cast<size_t>(kind)].id;
    return kind == Kind::Bearer ? id : id + u':' + QString::fromUtf8(name);
}

QString TokenPlace::text() const
{
    const QString text =
        QCoreApplication::translate("claimsmith::net::KitPlan", places[static_cast<size_t>(kind)].text);
    return kind == Kind::Bearer ? text : text.arg(QString::fromUtf8(name));
}

KitParsed<QList<KitHeader>> parseHeaders(QStringView lines)
{
    QList<KitHeader> headers;
    for (QStringView line : lines.tokenize(u'\n')) {
        line = line.trimmed();
        if (line.isEmpty())
            continue;
        const qsizetype colon = line.indexOf(u':');
        const QByteArray name = colon < 0 ? QByteArray() : line.first(colon).toUtf8();
        if (!isToken(name))
            return fault(KitPlanErrorCode::HeaderInvalid, line.toString(), colon < 0 ? line.size() : 0);
        const QStringView value = line.sliced(colon + 1).trimmed();
        const auto control = std::ranges::find_if(value, [](QChar c) { return c < u' ' && c != u'\t'; });
        if (control != value.end())
            return fault(KitPlanErrorCode::HeaderInvalid, line.toString(), control - line.begin());
        if (isReserved(name))
            return fault(KitPlanErrorCode::HeaderReserved, QString::fromLatin1(name));
        headers.append({name, value.toUtf8()});
    }
    return headers;
}

std::optional<KitPlanError> planError(const KitPlan &plan)
{
    if (auto error = addressError(plan.url))
        return error;
    if (!isToken(plan.method))
        return KitPlanError{KitPlanErrorCode::MethodInvalid, QString::fromUtf8(plan.method)};
    if (auto error = headerError(plan))
        return error;
    if (auto error = bodyError(plan))
        return error;
    if (const auto status = plan.accepted.common(plan.refused))
        return KitPlanError{KitPlanErrorCode::StatusOverlap, QString::number(*status)};
    const auto outOfRange = [](const char *name) {
        return KitPlanError{KitPlanErrorCode::NumberInvalid, QString::fromLatin1(name)};
    };
    if (plan.parallel < 1 || plan.parallel > mostParallel)
        return outOfRange("parallel");
    if (!(plan.rate >= 0 && plan.rate <= fastest))
        return outOfRange("rate");
    if (plan.timeout < shortest || plan.timeout > longest)
        return outOfRange("timeout");
    return std::nullopt;
}

std::optional<KitPlanError> runRefusal(const QUrl &url, const QString &typedHost)
{
    if (auto error = addressError(url))
        return error;
    if (isLoopback(url) || typedHost.trimmed().compare(url.host(), Qt::CaseInsensitive) == 0)
        return std::nullopt;
    return KitPlanError{KitPlanErrorCode::HostNotConfirmed, url.host()};
}

} // namespace claimsmith::net
