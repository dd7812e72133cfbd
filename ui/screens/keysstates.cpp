// SPDX-License-Identifier: MIT
#include "states.h"

#include "jose/crypto/signing.h"
#include "jose/key.h"
#include "keys/fetchdialog.h"
#include "model/inspection.h"
#include "model/keyfetch.h"
#include "model/keyimport.h"
#include "model/keykeeping.h"
#include "model/keyringmodel.h"
#include "model/networkconsent.h"
#include "model/workbench.h"
#include "store/secretstore.h"
#include "token/issue.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTreeView>

namespace claimsmith::screens {

using namespace Qt::StringLiterals;
using jose::Key;
using model::KeyEntry;
using model::KeyPlace;
using model::Workbench;

namespace {

/// 12 March 2026, 13:03:42 UTC.
constexpr qint64 issued = 1773320622;
constexpr token::Instant now = token::fromSeconds(issued);

/// Guards nothing: it stands here for all to read.
constexpr QByteArrayView secretText("a secret that everybody may know, 256 bits and more");
/// RFC 7517 appendix A.2, the EC key.
constexpr QByteArrayView ecKey(
    R"({"kty":"EC","crv":"P-256","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",)"
    R"("y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM","d":"870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE",)"
    R"("use":"sig","kid":"login-2026"})");
/// RFC 8037 appendix A.2.
constexpr QByteArrayView edKey(
    R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo","kid":"partner-ed"})");

Key keyOf(QByteArrayView jwk) { return jose::importKeys(jwk).value().keys.constFirst(); }

Key secretKey()
{
    Key key = Key::fromSecret(secretText, jose::SecretEncoding::Utf8).value();
    key.setKeyId("dev-2026");
    return key;
}

Key rsaKey()
{
    QFile file(u":/claimsmith/samples/access-token.jwk.json"_s);
    return file.open(QIODevice::ReadOnly) ? keyOf(file.readAll()) : Key();
}

QByteArray token()
{
    jose::Signer signer = jose::Signer::create(secretKey(), jose::AlgorithmId::HS256).value();
    const QByteArray payload =
        R"({"iss":"https://auth.example","sub":"42","exp":)" + QByteArray::number(issued + 3600) + '}';
    return token::signCompact(R"({"alg":"HS256","typ":"JWT","kid":"dev-2026"})", payload, signer).value();
}

void keep(Workbench &workbench, const QString &folder, bool hasKeyStore)
{
    auto secrets = std::make_unique<store::MemorySecretStore>();
    if (!hasKeyStore)
        secrets->setFailure(store::Error{store::ErrorCode::SecretsUnavailable, {}, {}});
    workbench.setDataFolder(folder);
    workbench.keeping()->setSecretStore(std::move(secrets));
    workbench.keeping()->begin();
}

void fill(Workbench &workbench)
{
    const Key edwards = keyOf(edKey);
    workbench.keyring()->update({
        {.key = secretKey(), .name = u"dev-2026"_s, .origin = u"pasted"_s},
        {.key = keyOf(ecKey), .name = u"Login service"_s, .origin = u"made here"_s, .place = KeyPlace::KeyStore},
        {.key = rsaKey(), .name = u"sample-key"_s, .origin = u"https://login.example/jwks.json"_s},
        {.key = edwards,
            .name = u"partner.jwks.json"_s,
            .origin = u"/home/ada/keys/partner.jwks.json"_s,
            .place = KeyPlace::File},
        {.key = {},
            .name = u"Old staging"_s,
            .origin = u"staging.p12"_s,
            .place = KeyPlace::KeyStore,
            .state = model::KeyState::Failed,
            .problem = u"The key store has no such secret any more. Delete the key, or add it again."_s,
            .held = u"secret, 256 bits"_s},
    });
}

void withToken(Workbench &workbench)
{
    fill(workbench);
    workbench.inspection()->setText(QString::fromLatin1(token()));
}

void select(const QWidget &window, int row)
{
    auto *view = window.findChild<QTreeView *>(u"keysView"_s);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(row, 0));
}

QDialog *open(const QWidget &window, const QString &action)
{
    window.findChild<QAction *>(action)->trigger();
    return window.findChild<QDialog *>();
}

void allowed(Workbench &workbench)
{
    fill(workbench);
    workbench.consent()->allow(model::NetworkConsent::Purpose::FetchKeys, true);
}

/// RFC 7517 appendix A.1, without the RSA key's numbers, which stand here as another one's.
void import(QWidget &window)
{
    const QDialog *dialog = open(window, u"importKeysAction"_s);
    const QByteArray set = "{\"keys\": [\n" + QByteArray(ecKey.data(), ecKey.size()) + ",\n"
                           + QByteArray(edKey.data(), edKey.size()) + ",\n" + rsaKey().toJwk(false).view().toByteArray()
                           + ",\n{\"kty\":\"EC\",\"crv\":\"P-192\"}\n]}";
    dialog->findChild<QPlainTextEdit *>(u"keyEdit"_s)->setPlainText(QString::fromUtf8(set));
}

/// As if it had been asked: nothing is sent for a picture.
void fetched(QWidget &window)
{
    open(window, u"fetchKeysAction"_s);
    const auto *dialog = window.findChild<ui::FetchDialog *>();
    dialog->findChild<QLineEdit *>(u"addressEdit"_s)->setText(u"https://login.example"_s);
    const QByteArray discovery =
        R"({"issuer":"https://login.example","jwks_uri":"https://login.example/oauth/jwks.json"})";
    const QByteArray set = jose::toJwks({keyOf(edKey), rsaKey()}, false).view().toByteArray();
    const QUrl server(u"https://login.example"_s);
    dialog->fetching()->import()->show(jose::importKeys(set).value(), server.host());
    dialog->fetching()->exchanges()->show({
        {.url = server, .status = 404, .mediaType = "text/html", .body = "<h1>Not found</h1>", .redirectedTo = {}},
        {.url = server.resolved(QUrl(u"/.well-known/openid-configuration"_s)),
            .status = 200,
            .mediaType = "application/json",
            .body = discovery,
            .redirectedTo = {}},
        {.url = server.resolved(QUrl(u"/oauth/jwks.json"_s)),
            .status = 200,
            .mediaType = "application/jwk-set+json",
            .body = set,
            .redirectedTo = {}},
    });
}

} // namespace

QList<State> keysStates()
{
    const auto state = [](const QString &name, const QString &shows, void (*setUp)(Workbench &),
                           std::function<void(QWidget &)> act = {}) {
        return State{.name = name,
            .shows = shows,
            .now = now,
            .setUp = setUp,
            .page = u"keys"_s,
            .prepare = [](Workbench &w, const QString &folder) { keep(w, folder, true); },
            .act = std::move(act)};
    };
    State noStore = state(u"keys-nostore"_s, u"no system key store is running"_s, fill);
    noStore.prepare = [](Workbench &w, const QString &folder) { keep(w, folder, false); };
    return {
        state(u"keys"_s, u"keys of all places, and a token that one of them verifies"_s, withToken,
            [](QWidget &window) { select(window, 1); }),
        state(u"keys-empty"_s, u"no key yet"_s, [](Workbench &) {}),
        noStore,
        state(u"keys-private"_s, u"the private part is shown for a while"_s, fill,
            [](QWidget &window) {
                select(window, 1);
                window.findChild<QAction *>(u"revealAction"_s)->trigger();
            }),
        state(u"keys-failed"_s, u"a key whose secret is gone"_s, fill, [](QWidget &window) { select(window, 4); }),
        state(u"keys-deleted"_s, u"the offer to undo"_s, withToken,
            [](QWidget &window) {
                select(window, 2);
                window.findChild<QAction *>(u"deleteKeysAction"_s)->trigger();
            }),
        state(u"keys-import"_s, u"a set of keys to choose from"_s, fill, import),
        state(u"keys-new"_s, u"what kind of key to make"_s, fill,
            [](QWidget &window) { open(window, u"newKeyAction"_s); }),
        state(u"keys-consent"_s, u"other machines are not allowed"_s, fill,
            [](QWidget &window) {
                const QDialog *dialog = open(window, u"fetchKeysAction"_s);
                dialog->findChild<QLineEdit *>(u"addressEdit"_s)->setText(u"https://login.example"_s);
            }),
        state(u"keys-fetch"_s, u"whom a fetch will ask"_s, allowed,
            [](QWidget &window) {
                const QDialog *dialog = open(window, u"fetchKeysAction"_s);
                dialog->findChild<QLineEdit *>(u"addressEdit"_s)->setText(u"https://login.example"_s);
            }),
        state(u"keys-fetched"_s, u"what a server answered, and the keys to choose from"_s, allowed, fetched),
        state(u"keys-export"_s, u"the forms and files that a key is written in"_s, fill,
            [](QWidget &window) {
                select(window, 1);
                const QDialog *dialog = open(window, u"exportKeysAction"_s);
                dialog->findChild<QLineEdit *>(u"pathEdit"_s)->setText(u"/home/ada/keys/Login service.public.jwk"_s);
            }),
    };
}

} // namespace claimsmith::screens
