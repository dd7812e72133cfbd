// SPDX-License-Identifier: MIT
#include "token/findinglist.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

/// What should not stand in a token: anybody who holds it can read it (RFC 7519 §12).
namespace claimsmith::token {

using jose::JsonValue;

namespace {

/// Names are compared without case, '_', '-' and spaces.
QByteArray folded(QByteArrayView name)
{
    QByteArray text;
    for (const char c : name.first(qMin<qsizetype>(name.size(), 64))) {
        if (c != '_' && c != '-' && c != ' ' && c != '.')
            text += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return text;
}

constexpr auto secretNames = std::to_array<QByteArrayView>({"password", "passwd", "passwort", "pwd", "passphrase",
    "pin", "otp", "totpsecret", "mfasecret", "secret", "secretkey", "clientsecret", "appsecret", "apisecret",
    "sharedsecret", "jwtsecret", "signingkey", "encryptionkey", "apikey", "apitoken", "privatekey", "accesskey",
    "secretaccesskey", "awssecretaccesskey", "accesstoken", "refreshtoken", "passwordhash", "hashedpassword", "pwhash",
    "credentials", "connectionstring", "dbpassword", "cookie", "sessioncookie", "cvv", "cvc", "securityanswer"});

constexpr auto personalNames = std::to_array<QByteArrayView>({"email", "mail", "emailaddress", "phone", "phonenumber",
    "mobile", "mobilenumber", "telephone", "address", "streetaddress", "homeaddress", "postaladdress", "birthdate",
    "dateofbirth", "dob", "birthday", "gender", "ssn", "socialsecuritynumber", "nationalid", "nationalidnumber",
    "identitycardnumber", "taxid", "taxnumber", "passportnumber", "drivinglicense", "driverslicense", "cpf", "bsn",
    "nino", "aadhaar", "personnummer", "codicefiscale", "creditcard", "creditcardnumber", "cardnumber", "iban",
    "bankaccount", "accountnumber", "religion", "ethnicity", "salary", "bloodtype", "diagnosis"});

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isAlphanumeric(char c) { return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// How many characters after `from` satisfy `predicate`.
template<typename Predicate>
qsizetype run(QByteArrayView text, qsizetype from, Predicate predicate)
{
    qsizetype end = from;
    while (end < text.size() && predicate(text[end]))
        ++end;
    return end - from;
}

/// Secrets that tell by their form what they are.
bool isSecretValue(QByteArrayView text)
{
    struct Form
    {
        QByteArrayView prefix;
        qsizetype least; ///< letters, digits, '_' and '-' that follow
    };
    constexpr auto forms = std::to_array<Form>(
        {{"AKIA", 16}, {"ASIA", 16}, {"ghp_", 30}, {"gho_", 30}, {"ghs_", 30}, {"github_pat_", 30}, {"glpat-", 16},
            {"xoxb-", 20}, {"xoxp-", 20}, {"sk_live_", 16}, {"rk_live_", 16}, {"AIza", 30}, {"npm_", 30}, {"SG.", 20}});
    if (text.contains("-----BEGIN ") && text.contains("PRIVATE KEY-----"))
        return true;
    for (const QByteArrayView hash : {"$2a$", "$2b$", "$2y$", "$argon2", "$scrypt$", "$pbkdf2"}) {
        if (text.startsWith(hash))
            return true;
    }
    return std::ranges::any_of(forms, [text](const Form &form) {
        return text.startsWith(form.prefix) && run(text, form.prefix.size(), [](char c) {
            return isAlphanumeric(c) || c == '_' || c == '-';
        }) >= form.least;
    });
}

bool passesLuhn(QByteArrayView digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i] - '0';
        if (i % 2 == 1)
            digit = digit > 4 ? 2 * digit - 9 : 2 * digit;
        sum += digit;
    }
    return sum % 10 == 0;
}

/// Issuer ranges of ISO/IEC 7812 that are in use, each with its lengths, and a right check digit. Any digits alone
/// would take every tenth long identifier for a card.
bool isCardNumber(QByteArrayView text)
{
    QByteArray digits;
    for (const char c : text) {
        if (isDigit(c))
            digits += c;
        else if (c != ' ' && c != '-')
            return false;
        if (digits.size() > 19)
            return false;
    }
    if (digits.size() < 13 || !passesLuhn(digits))
        return false;
    const int two = digits.first(2).toInt();
    const int four = digits.first(4).toInt();
    switch (digits.size()) {
    case 14:
        return two == 36 || two == 38 || two == 30;
    case 15:
        return two == 34 || two == 37;
    case 16:
        return digits.startsWith('4') || (two >= 51 && two <= 55) || (four >= 2221 && four <= 2720) || four == 6011
               || two == 65 || (four >= 3528 && four <= 3589);
    default:
        return false;
    }
}

bool isEmail(QByteArrayView text)
{
    const qsizetype at = text.indexOf('@');
    if (at < 1 || text.size() > 254 || text.lastIndexOf('@') != at)
        return false;
    const QByteArrayView domain = text.sliced(at + 1);
    const auto isDomainCharacter = [](char c) { return isAlphanumeric(c) || c == '.' || c == '-'; };
    const auto isLocalCharacter = [](char c) {
        return isAlphanumeric(c) || QByteArrayView(".!#$%&'*+/=?^_{|}~-").contains(c);
    };
    return domain.contains('.') && !domain.startsWith('.') && !domain.endsWith('.')
           && std::ranges::all_of(domain, isDomainCharacter) && std::ranges::all_of(text.first(at), isLocalCharacter);
}

/// United States: three, two and four digits with hyphens, none of the groups all zeros (SSA).
bool isSocialSecurityNumber(QByteArrayView text)
{
    if (text.size() != 11 || text[3] != '-' || text[6] != '-')
        return false;
    for (const qsizetype i : {0, 1, 2, 4, 5, 7, 8, 9, 10}) {
        if (!isDigit(text[i]))
            return false;
    }
    return !text.startsWith("000") && !text.startsWith("666") && text[0] != '9' && text.sliced(4, 2) != "00"
           && !text.endsWith("0000");
}

/// An IBAN: country, check digits, and the remainder 1 modulo 97 (ISO 13616).
bool isIban(QByteArrayView text)
{
    QByteArray compact;
    for (const char c : text) {
        if (c != ' ')
            compact += c;
        if (compact.size() > 34)
            return false;
    }
    if (compact.size() < 15
        || !std::ranges::all_of(compact, [](char c) { return isDigit(c) || (c >= 'A' && c <= 'Z'); })
        || isDigit(compact.at(0)) || isDigit(compact.at(1)) || !isDigit(compact.at(2)) || !isDigit(compact.at(3)))
        return false;
    int remainder = 0;
    for (const char c : compact.sliced(4) + compact.first(4)) {
        const int value = isDigit(c) ? c - '0' : c - 'A' + 10;
        remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder == 1;
}

bool isPersonalValue(QByteArrayView text)
{
    return isEmail(text) || isSocialSecurityNumber(text) || isCardNumber(text) || isIban(text);
}

bool holdsSomething(JsonValue value)
{
    switch (value.type()) {
    case JsonValue::Type::String:
        return !value.string().isEmpty();
    case JsonValue::Type::Number:
        return true;
    case JsonValue::Type::Array:
    case JsonValue::Type::Object:
        return value.size() > 0;
    default:
        return false; // "password": true says that there is one, not which
    }
}

/// Walks a payload; as deep as jose::Json::maxDepth. A path is only put together where something was found: names may
/// be long, and a hostile payload repeats them in every path.
class ClaimWalk
{
public:
    explicit ClaimWalk(FindingList &list)
        : m_list(list)
    {}

    void members(JsonValue object)
    {
        object.forEachMember([this](QByteArrayView name, JsonValue value) { look({name, -1}, value); });
    }

private:
    struct Step
    {
        QByteArrayView name;
        qsizetype index; ///< of an array; −1 in an object
    };

    void look(Step step, JsonValue value)
    {
        m_steps.push_back(step);
        const QByteArrayView text = value.isString() ? value.string() : value.numberText();
        if (isNamed(step, secretNames, value) || isSecretValue(text)) {
            add(FindingId::SecretInClaim, Severity::Danger, "RFC 7519 §12", value);
        } else if (isNamed(step, personalNames, value) || isPersonalValue(text)) {
            add(FindingId::PersonalData, Severity::Note, "RFC 7519 §12", value);
        } else {
            members(value);
            qsizetype index = 0;
            value.forEachElement([&](JsonValue element) { look({{}, index++}, element); });
        }
        m_steps.pop_back();
    }

    static bool isNamed(Step step, std::span<const QByteArrayView> names, JsonValue value)
    {
        return step.index < 0 && holdsSomething(value)
               && std::ranges::contains(names, QByteArrayView(folded(step.name)));
    }

    void add(FindingId id, Severity severity, const char *reference, JsonValue value)
    {
        if (m_list.isFull(id))
            return;
        QByteArray path;
        for (const Step &step : m_steps)
            path = step.index < 0 ? childPath(path, step.name) : path + '/' + QByteArray::number(step.index);
        m_list.add(id, severity, reference, {Segment::Payload, path, value});
    }

    FindingList &m_list;
    std::vector<Step> m_steps;
};

} // namespace

void findInClaims(const Token &token, FindingList &list) { ClaimWalk(list).members(token.payload().root()); }

} // namespace claimsmith::token
