// SPDX-License-Identifier: MIT
#include "server/apicall.h"

#include "jose/json.h"
#include "jose/numericdate.h"

#include <QCoreApplication>

namespace claimsmith::server {

using token::Channel;
using token::Clock;
using token::ClockState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::server::Http)
};

QByteArray modeName(token::ClockMode mode)
{
    switch (mode) {
    case token::ClockMode::System:
        return "system";
    case token::ClockMode::Shifted:
        return "shifted";
    case token::ClockMode::Frozen:
        break;
    }
    return "frozen";
}

ApiReply shown(const ApiCall &call)
{
    jose::JsonObjectWriter json;
    json.addNumber("now", token::toSeconds(call.context.clock.now()));
    json.addString("mode", modeName(call.context.clock.state().mode));
    return reply(200, json.bytes());
}

/// What `fields` ask for; empty where that is not exactly one thing that can be done.
std::function<void(Clock &)> moveOf(const RequestFields &fields)
{
    if (fields.all().size() != 1)
        return {};
    if (fields.literal("reset") == "true")
        return [](Clock &clock) { clock.setReal(); };
    const auto seconds = [&fields](QByteArrayView name) -> std::optional<qint64> {
        const auto number = jose::NumericDate::fromNumberText(fields.literal(name).value_or(QByteArray()));
        return number && !number->beyondRange ? std::optional(number->ceilMilliseconds) : std::nullopt;
    };
    if (const auto offset = seconds("offset_seconds"))
        return [offset](Clock &clock) {
            clock.setReal(); // at the speed of real time, whatever was set before
            clock.shift(token::Duration(*offset));
        };
    if (const auto now = seconds("now"))
        return [now](Clock &clock) { clock.freeze(token::saturated(*now)); };
    return {};
}

} // namespace

ApiReply answerClock(const ApiCall &call) { return shown(call); }

ApiReply answerClockMove(const ApiCall &call)
{
    const auto fields = readFields(call.request, BodyKind::Json, Channel::Json);
    if (!fields)
        return fields.error();
    const auto move = moveOf(*fields);
    if (!move)
        return reply(Problem{.refusal = token::Refusal::RequestInvalid,
                         .reason = Words::tr("One of offset_seconds (a number), now (a number) and reset (true) is "
                                             "wanted, and nothing else.")},
            Channel::Json);
    const ClockState state = call.context.clock.change(move);
    if (call.context.clockMoved)
        call.context.clockMoved(state);
    return shown(call);
}

} // namespace claimsmith::server
