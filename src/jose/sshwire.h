// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QtEndian>

namespace claimsmith::jose {

/// Reads the values of RFC 4251 §5 from the front of octets, which must outlive what it answers. Once something is
/// missing, failed() is true and every further value is empty.
class SshWire
{
public:
    explicit SshWire(QByteArrayView bytes)
        : m_rest(bytes)
    {}

    /// uint32.
    [[nodiscard]] quint32 count()
    {
        const QByteArrayView octets = take(sizeof(quint32));
        return octets.isEmpty() ? 0 : qFromBigEndian<quint32>(octets.data());
    }
    /// string: its length in front.
    [[nodiscard]] QByteArrayView string() { return take(count()); }
    /// mpint without the zero octets in front; empty for zero, and for a negative number, which no key has.
    [[nodiscard]] QByteArrayView number()
    {
        QByteArrayView digits = string();
        if (!digits.isEmpty() && (static_cast<quint8>(digits.front()) & 0x80))
            return {};
        while (!digits.isEmpty() && digits.front() == '\0')
            digits = digits.sliced(1);
        return digits;
    }

    [[nodiscard]] QByteArrayView rest() const { return m_rest; }
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    QByteArrayView take(qint64 length)
    {
        if (m_failed || length > m_rest.size()) {
            m_failed = true;
            m_rest = {};
            return {};
        }
        const QByteArrayView taken = m_rest.first(length);
        m_rest = m_rest.sliced(length);
        return taken;
    }

    QByteArrayView m_rest;
    bool m_failed = false;
};

} // namespace claimsmith::jose
