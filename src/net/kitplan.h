// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>
#include <QUrl>

#include <chrono>
#include <expected>
#include <optional>
#include <utility>

/// How the test kit is run against a server. Pure; opens nothing.
namespace claimsmith::net {

/// What is wrong with a plan. Closed: a new code needs its words in kitplan.cpp and a test.
enum class KitPlanErrorCode : quint8 {
    AddressInvalid,     ///< no URL, or one without a host
    SchemeRefused,      ///< neither http nor https
    CredentialsRefused, ///< user name or password in the URL
    HostNotConfirmed,   ///< beyond this machine, and the host was not typed; detail = the host
    MethodInvalid,      ///< no token of RFC 9110 §5.6.2; detail = the method
    HeaderInvalid,      ///< no "Name: value"; detail = the line, offset = where
    HeaderReserved,     ///< one that the program sets itself; detail = its name
    StatusInvalid,      ///< detail = the list, offset = where
    StatusOverlap,      ///< one status would be acceptance and refusal; detail = it
    PlaceInvalid,       ///< detail = the text
    PlaceNameInvalid,   ///< a header or cookie cannot have this name; detail = the name
    BodyInvalid,        ///< no JSON object, so that no field can be added
    BodyNotSent,        ///< GET and HEAD carry none
    NumberInvalid,      ///< parallel, rate or timeout out of range; detail = its name
};

struct KitPlanError
{
    KitPlanErrorCode code{};
    QString detail;
    qsizetype offset = 0; ///< in characters of `detail`, where that has a place

    bool operator==(const KitPlanError &) const = default;
};
/// What is wrong, where, and what to write instead; translated.
[[nodiscard]] QString message(const KitPlanError &error);
template<typename T>
using KitParsed = std::expected<T, KitPlanError>;

/// HTTP statuses, as ranges.
class StatusSet
{
public:
    struct Range
    {
        int first = 0;
        int last = 0;
        bool operator==(const Range &) const = default;
    };
    StatusSet() = default;
    explicit StatusSet(QList<Range> ranges)
        : m_ranges(std::move(ranges))
    {}

    /// "200-299,304": statuses from 100 to 599, and ranges of them; at least one.
    [[nodiscard]] static KitParsed<StatusSet> parse(QStringView text);
    [[nodiscard]] bool contains(int status) const;
    [[nodiscard]] QString text() const; ///< what parse() reads
    /// A status that is in both; nullopt where there is none.
    [[nodiscard]] std::optional<int> common(const StatusSet &other) const;

    bool operator==(const StatusSet &) const = default;

private:
    QList<Range> m_ranges;
};

/// Where a request carries the token.
struct TokenPlace
{
    enum class Kind : quint8 {
        Bearer, ///< Authorization: Bearer TOKEN (RFC 6750 §2.1)
        Header,
        Cookie,
        Query,
        Form, ///< a field of an application/x-www-form-urlencoded body
        Json, ///< a member of a JSON body
    };
    Kind kind = Kind::Bearer;
    QByteArray name; ///< of the header, cookie, parameter, field or member; empty for Bearer

    /// "bearer", "header:NAME", "cookie:NAME", "query:NAME", "form:NAME", "json:NAME".
    [[nodiscard]] static KitParsed<TokenPlace> parse(QStringView text);
    [[nodiscard]] QString id() const;   ///< what parse() reads
    [[nodiscard]] QString text() const; ///< "in the Authorization header"; translated

    bool operator==(const TokenPlace &) const = default;
};

struct KitHeader
{
    QByteArray name;
    QByteArray value;
    bool operator==(const KitHeader &) const = default;
};
/// Lines of "Name: value"; empty ones are skipped. Framing, Host and Proxy headers are refused.
[[nodiscard]] KitParsed<QList<KitHeader>> parseHeaders(QStringView lines);

/// One run.
struct KitPlan
{
    QUrl url;
    QByteArray method = "GET";
    QList<KitHeader> headers;
    QByteArray body; ///< a token in a form or JSON body is added to it
    TokenPlace place;
    StatusSet accepted{{{200, 299}}};
    StatusSet refused{{{401, 401}}};
    int parallel = 4; ///< requests under way at a time: 1 to 64
    double rate = 0;  ///< requests begun in a second, up to 1000; 0: no limit
    std::chrono::milliseconds timeout = std::chrono::seconds(10); ///< of one request: 10 ms to 10 min
};

/// What is wrong with a plan as a whole; nullopt where it can be run.
[[nodiscard]] std::optional<KitPlanError> planError(const KitPlan &plan);
/// Why nothing is sent to `url`; nullopt where it may be: this machine (isLoopback()) as it is, another host where a
/// person typed its name.
[[nodiscard]] std::optional<KitPlanError> runRefusal(const QUrl &url, const QString &typedHost);

} // namespace claimsmith::net
