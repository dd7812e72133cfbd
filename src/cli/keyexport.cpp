// SPDX-License-Identifier: MIT
#include "cli/keyexport.h"

#include "cli/text.h"

namespace claimsmith::cli {

using namespace Qt::StringLiterals;

Outcome<jose::KeyFormat> keyFormat(const std::string &name)
{
    if (const jose::KeyFormatFacts *const row = jose::findKeyFormat(name))
        return row->format;
    return std::unexpected(Problem{Text::tr("“%1” is no key format that is written here: %2")
            .arg(QString::fromStdString(name), QString::fromStdString(keyFormatNames()).replace(u"|"_s, u", "_s))});
}

std::string keyFormatNames()
{
    std::string names;
    for (const jose::KeyFormatFacts &row : jose::keyFormats())
        names += (names.empty() ? "" : "|") + std::string(row.name.data(), static_cast<size_t>(row.name.size()));
    return names;
}

Outcome<jose::SecretBytes> exportKeys(const QList<jose::Key> &keys, const jose::KeyWriting &writing)
{
    return jose::writeKeys(keys, writing).transform_error([](const jose::KeyFormatRefusal &refusal) {
        return Problem{jose::message(refusal)};
    });
}

} // namespace claimsmith::cli
