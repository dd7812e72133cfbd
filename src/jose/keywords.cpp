// SPDX-License-Identifier: MIT
#include "jose/keywords.h"

#include <QCoreApplication>

namespace claimsmith::jose {

QByteArray keyWords(const char *text) { return QCoreApplication::translate("claimsmith::jose", text).toUtf8(); }

QByteArray octetCount(qsizetype count)
{
    const int n = static_cast<int>(count);
    return QCoreApplication::translate("claimsmith::jose", "%n octet(s)", nullptr, n).toUtf8();
}

QByteArray bitCount(int count)
{
    if (count < 0) // plural forms know no negative numbers
        return QByteArray::number(count);
    return QCoreApplication::translate("claimsmith::jose", "%n bit(s)", nullptr, count).toUtf8();
}

QByteArray supportedCurves(KeyType type)
{
    QByteArray names;
    for (const CurveFacts &row : curves()) {
        if (row.keyType == type)
            names += (names.isEmpty() ? "" : ", ") + QByteArray(row.name.latin1());
    }
    return names;
}

Error memberError(QByteArrayView name, const QByteArray &found, const QByteArray &form)
{
    return {ErrorCode::KeyMember, Segment::Key, -1, found, "“" + name.toByteArray() + "” (" + form + ')'};
}

} // namespace claimsmith::jose
