// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QUrl;

namespace claimsmith::model {

/// What may be sent to other machines when a person asks for it: nothing, unless allowed here. This machine itself
/// (loopback addresses) needs no leave. GUI thread.
class NetworkConsent : public QObject
{
    Q_OBJECT
public:
    enum class Purpose : quint8 {
        FetchKeys, ///< a JWK Set or a discovery document
        RunKit,    ///< requests with the tokens of a test kit
    };
    using QObject::QObject;

    [[nodiscard]] bool allows(Purpose purpose) const { return m_allowed[static_cast<std::size_t>(purpose)]; }
    void allow(Purpose purpose, bool allowed);
    /// Whether `url` may be asked: it is allowed, or is this machine.
    [[nodiscard]] bool allows(Purpose purpose, const QUrl &url) const;
    /// Why not, with the cure.
    [[nodiscard]] static QString refusal(Purpose purpose);

signals:
    void changed(claimsmith::model::NetworkConsent::Purpose purpose);

private:
    bool m_allowed[2] = {false, false};
};

} // namespace claimsmith::model
