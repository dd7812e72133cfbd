// SPDX-License-Identifier: MIT
#include "keydialogs/keymaker.h"

namespace claimsmith::ui {

KeyMaker::KeyMaker(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

KeyMaker::~KeyMaker() { m_pool.waitForDone(); }

void KeyMaker::start(const KeyWish &wish)
{
    if (++m_waiting == 1)
        emit busyChanged(true);
    m_pool.start([this, wish] {
        auto key = jose::Key::generate(wish.algorithm, wish.bits);
        if (key && !wish.name.isEmpty())
            key->setKeyId(wish.name.toUtf8());
        else if (key && !key->publicKey().isNull())
            key->setKeyId(key->thumbprint().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        // The destructor waits for this thread, so `this` is there; what is queued goes with it.
        QMetaObject::invokeMethod(this, [this, key, name = wish.name] { finish(key, name); }, Qt::QueuedConnection);
    });
}

void KeyMaker::finish(const jose::Result<jose::Key> &key, const QString &name)
{
    if (--m_waiting == 0)
        emit busyChanged(false);
    if (key)
        emit made(*key, name);
    else
        emit failed(jose::message(key.error()));
}

} // namespace claimsmith::ui
