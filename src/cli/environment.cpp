// SPDX-License-Identifier: MIT
#include "cli/environment.h"

#include "cli/text.h"

namespace claimsmith::cli {

using namespace Qt::StringLiterals;

void note(Environment &environment, const QString &text)
{
    environment.err.write((u"claimsmith-cli: "_s + text + u'\n').toUtf8());
}

Outcome<void> print(Environment &environment, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = environment.out.write(bytes.data(), bytes.size());
        if (written <= 0)
            return std::unexpected(
                Problem{Text::tr("Standard output cannot be written: %1").arg(environment.out.errorString())});
        bytes = bytes.sliced(written);
    }
    return {};
}

} // namespace claimsmith::cli
