// SPDX-License-Identifier: MIT
//
// Saves and removes keys until it is killed, or lists what is saved; says on standard output what it was told.
//   keysaver save FILE COUNT   "saved ID THUMBPRINT" and "removed ID" as each is acknowledged, "refused CODE"
//   keysaver list FILE         "key ID THUMBPRINT" or "key ID CODE", then "secrets COUNT": those in the key store
#include "store/keyring.h"
#include "store/systemsecretstore.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QTimer>

#include <cstdio>

using namespace claimsmith;
using namespace claimsmith::store;
using namespace Qt::StringLiterals;

namespace {

const QString service = u"claimsmith-test"_s;

void say(const QString &line)
{
    std::fprintf(stdout, "%s\n", qPrintable(line));
    std::fflush(stdout);
}

QString thumbprint(const jose::Key &key) { return QString::fromLatin1(key.thumbprint().toHex()); }

qsizetype countSecrets()
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    QDBusMessage search = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
        u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    search << QVariant::fromValue(QMap<QString, QString>{{u"server"_s, service}});
    const QDBusMessage reply = QDBusConnection::sessionBus().call(search);
    qsizetype count = 0;
    for (const QVariant &list : reply.arguments())
        count += qdbus_cast<QList<QDBusObjectPath>>(list).size();
    return reply.type() == QDBusMessage::ReplyMessage ? count : -1;
}

/// One operation after the other; every third key is removed again.
class Saver : public QObject
{
public:
    Saver(Keyring *keyring, int count)
        : m_keyring(keyring)
        , m_left(count)
    {}

    void next()
    {
        if (m_left-- == 0)
            return QCoreApplication::quit();
        jose::Key key = jose::Key::generate(jose::AlgorithmId::HS256).value_or(jose::Key());
        m_keyring->save(key, u"key %1"_s.arg(m_left), u"keysaver"_s, this, [this, key](const Result<QString> &id) {
            if (!id) {
                say(u"refused "_s + codeName(id.error().code));
                return QCoreApplication::exit(1);
            }
            say(u"saved %1 %2"_s.arg(*id, thumbprint(key)));
            if (m_left % 3 == 0)
                remove(*id);
            else
                QTimer::singleShot(0, this, &Saver::next);
        });
    }

private:
    void remove(const QString &id)
    {
        say(u"removing "_s + id);
        m_keyring->remove(id);
        m_keyring->commitRemoval(id, this, [this, id](const Result<void> &done) {
            if (done)
                say(u"removed "_s + id);
            QTimer::singleShot(0, this, &Saver::next);
        });
    }

    Keyring *m_keyring;
    int m_left;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    DataFile file(arguments.value(2));
    SystemSecretStore secrets(service, std::chrono::seconds(30));
    Keyring keyring(&file, &secrets);
    Saver saver(&keyring, arguments.value(3).toInt());
    QObject::connect(
        &keyring, &Keyring::loaded, &application,
        [&] {
            if (arguments.value(1) == "save"_L1)
                return saver.next();
            for (const SavedKey &key : keyring.keys()) {
                say(u"key %1 %2"_s.arg(
                    key.id, key.problem ? QString(codeName(key.problem->code)) : thumbprint(key.key)));
            }
            // What was swept is on its way: an answer to a probe comes behind it.
            secrets.probe([&](const Result<void> &) {
                say(u"secrets %1"_s.arg(countSecrets()));
                QCoreApplication::quit();
            });
        },
        Qt::QueuedConnection);
    keyring.open();
    return QCoreApplication::exec();
}
