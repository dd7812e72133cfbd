// SPDX-License-Identifier: MIT
#include "cli/algorithmnames.h"

#include "cli/text.h"

#include <QLocale>

namespace claimsmith::cli {

using namespace Qt::StringLiterals;

QString algorithmNames()
{
    QStringList names;
    for (const jose::Algorithm &row : jose::algorithms())
        names += row.name;
    return QLocale().createSeparatedList(names);
}

Outcome<jose::AlgorithmId> algorithmByName(const std::string &name)
{
    if (const jose::Algorithm *row = jose::findAlgorithm(QByteArrayView(name)))
        return row->id;
    return std::unexpected(Problem{Text::tr("“%1” is no algorithm that is known here. There are: %2")
            .arg(QString::fromStdString(name), algorithmNames())});
}

} // namespace claimsmith::cli
