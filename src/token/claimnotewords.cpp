// SPDX-License-Identifier: MIT
#include "token/claimform.h"
#include "token/wording.h"

#include <QCoreApplication>

#include <array>

namespace claimsmith::token {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array codeNames{"not_a_number"_L1, "not_a_boolean"_L1, "not_a_time"_L1, "not_a_lifetime"_L1,
    "not_json"_L1, "name_empty"_L1, "claim_twice"_L1, "header_twice"_L1, "time_not_a_number"_L1,
    "time_in_milliseconds"_L1, "expiry_past"_L1, "expiry_before_not_before"_L1, "expiry_before_issued_at"_L1,
    "issued_in_future"_L1, "text_expected"_L1, "audience_form"_L1, "number_rounded"_L1};
static_assert(codeNames.size() == static_cast<size_t>(ClaimNoteCode::NumberRounded) + 1);

class Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::token::ClaimForm)

public:
    explicit Words(const ClaimNote &note)
        : m_note(note)
        , m_name(quoted(note.name))
        , m_found(quoted(note.found))
        , m_wanted(QString::fromUtf8(note.wanted.left(80)))
    {}

    [[nodiscard]] QString refusal() const
    {
        switch (m_note.code) {
        case ClaimNoteCode::NotANumber:
            return m_wanted.isEmpty() ? tr("%1 is not a number: write it like 42, 1.5 or 1e3").arg(m_found)
                                      : tr("%1 is not a number: JSON has a point there, %2").arg(m_found, m_wanted);
        case ClaimNoteCode::NotABoolean:
            return tr("%1 is neither true nor false").arg(m_found);
        case ClaimNoteCode::NotATime:
            if (isEmpty())
                return tr("A time is missing: write it like now, in 15 min, 2026-03-12T14:03:10Z or 1773320590");
            return tr("%1 is not a time: write it like now, in 15 min, 2026-03-12T14:03:10Z or 1773320590")
                .arg(m_found);
        case ClaimNoteCode::NotALifetime:
            if (isEmpty())
                return tr("A lifetime is missing: write it like 90 (seconds), 15m, 1h30m or 7d");
            return tr("%1 is not a lifetime: write it like 90 (seconds), 15m, 1h30m or 7d").arg(m_found);
        case ClaimNoteCode::NotJson:
            return m_note.json ? jose::message(*m_note.json) : tr("%1 is not JSON").arg(m_found);
        default:
            return {};
        }
    }

    [[nodiscard]] QString aboutTime() const
    {
        switch (m_note.code) {
        case ClaimNoteCode::TimeNotANumber:
            return m_wanted.isEmpty() ? tr("%1 must be a number of seconds; libraries refuse anything else").arg(m_name)
                                      : tr("%1 must be a number of seconds, %2 here; libraries refuse anything else")
                                            .arg(m_name, m_wanted);
        case ClaimNoteCode::TimeInMilliseconds:
            return tr("%1 looks like milliseconds; it is counted in seconds, %2 here").arg(m_name, m_wanted);
        case ClaimNoteCode::ExpiryPast:
            return tr("The token is expired as it is made: %1").arg(m_wanted);
        case ClaimNoteCode::ExpiryBeforeNotBefore:
            return tr("It expires before it becomes valid: there is no time at which it is good");
        case ClaimNoteCode::ExpiryBeforeIssuedAt:
            return tr("It expires before it was issued");
        case ClaimNoteCode::IssuedInFuture:
            return tr("It says that it is issued in the future; some libraries refuse that");
        default:
            return {};
        }
    }

    [[nodiscard]] QString aboutForm() const
    {
        switch (m_note.code) {
        case ClaimNoteCode::NameEmpty:
            return tr("The name is empty");
        case ClaimNoteCode::ClaimTwice:
            return tr("%1 stands more than once: most libraries take the last").arg(m_name);
        case ClaimNoteCode::HeaderTwice:
            return tr("%1 stands more than once: RFC 7515 forbids it, and verifiers refuse the token").arg(m_name);
        case ClaimNoteCode::TextExpected:
            return tr("%1 should be text; some libraries refuse %2").arg(m_name, m_found);
        case ClaimNoteCode::AudienceForm:
            return tr("%1 should be a text or a list of texts").arg(m_name);
        case ClaimNoteCode::NumberRounded:
            return tr("JavaScript and others round a number of this size: as text, %1, it stays exact").arg(m_wanted);
        default:
            return {};
        }
    }

private:
    [[nodiscard]] bool isEmpty() const { return m_note.found.trimmed().isEmpty(); }

    const ClaimNote &m_note;
    QString m_name;
    QString m_found;
    QString m_wanted;
};

} // namespace

QLatin1StringView codeName(ClaimNoteCode code) { return codeNames[static_cast<size_t>(code)]; }

bool isError(ClaimNoteCode code) { return code <= ClaimNoteCode::NotJson; }

QString message(const ClaimNote &note)
{
    const Words words(note);
    for (const QString &text : {words.refusal(), words.aboutTime(), words.aboutForm()}) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace claimsmith::token
