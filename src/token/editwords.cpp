// SPDX-License-Identifier: MIT
#include "jose/json.h"
#include "token/tokenedit.h"
#include "token/wording.h"

#include <QCoreApplication>

namespace claimsmith::token {

using namespace Qt::StringLiterals;
using Code = EditError::Code;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::token)

public:
    static QString sentence(const EditError &error)
    {
        const QString name = placeText(error.place);
        switch (error.code) {
        case Code::NotJson:
            return tr("The text cannot be edited claim by claim while it is not JSON. %1").arg(reason(error));
        case Code::NotFound:
            return tr("There is no %1 to edit").arg(name);
        case Code::NotAMember:
            return tr("%1 is no member of an object, so it has no name and cannot be taken away").arg(name);
        case Code::NotAnObject:
            return tr("%1 is no JSON object, so it has no members").arg(name);
        case Code::NameTaken:
            return tr("%1 is there already: edit it, or duplicate it to have the name twice").arg(name);
        case Code::ValueNotJson:
            return reason(error);
        case Code::TooDeep:
            return tr("With this value the text would be nested deeper than %1 levels").arg(jose::Json::maxDepth);
        case Code::NotANumber:
            return tr("%1 is not a number, so it is no time that could be moved: make it a number of seconds first")
                .arg(name);
        case Code::OutOfRange:
            return tr("%1 is no time of any calendar: give it another value first").arg(name);
        case Code::Milliseconds:
            return tr("%1 counts milliseconds, a token counts seconds: divide its times by 1000 first").arg(name);
        case Code::NoLifetime:
            return tr("%1 says that the token was over as soon as it began: give it a later time first").arg(name);
        case Code::NoTimes:
            return tr("There is no exp, nbf, iat or auth_time to move: add one first");
        }
        return {};
    }

private:
    static QString reason(const EditError &error) { return error.error ? jose::message(*error.error) : QString(); }

    /// “exp” for a member at the top, “/a/b” for what lies deeper.
    static QString placeText(const QByteArray &pointer)
    {
        if (pointer.isEmpty())
            return tr("The text");
        if (pointer.count('/') > 1)
            return quoted(pointer);
        return quoted(pointer.sliced(1).replace("~1"_ba, "/"_ba).replace("~0"_ba, "~"_ba));
    }
};

} // namespace

QLatin1StringView codeName(EditError::Code code)
{
    switch (code) {
    case Code::NotJson:
        return "not_json"_L1;
    case Code::NotFound:
        return "not_found"_L1;
    case Code::NotAMember:
        return "not_a_member"_L1;
    case Code::NotAnObject:
        return "not_an_object"_L1;
    case Code::NameTaken:
        return "name_taken"_L1;
    case Code::ValueNotJson:
        return "value_not_json"_L1;
    case Code::TooDeep:
        return "too_deep"_L1;
    case Code::NotANumber:
        return "not_a_number"_L1;
    case Code::OutOfRange:
        return "out_of_range"_L1;
    case Code::Milliseconds:
        return "milliseconds"_L1;
    case Code::NoLifetime:
        return "no_lifetime"_L1;
    case Code::NoTimes:
        return "no_times"_L1;
    }
    return {};
}

QString message(const EditError &error) { return asSentence(Words::sentence(error)); }

} // namespace claimsmith::token
