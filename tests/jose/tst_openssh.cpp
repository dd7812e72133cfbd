// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "jose/key.h"
#include "support/vectors.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace claimsmith::jose;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(claimsmith::jose::ErrorCode)

namespace {

/// tests/data/keys: the PKCS#8 keys there, converted by ssh-keygen (make_keys.sh).
QByteArray keyFile(const QString &name) { return readFile(sourcePath(u"tests/data/keys/"_s + name)); }

const QByteArray beginLine = "-----BEGIN OPENSSH PRIVATE KEY-----\n";
const QByteArray endLine = "-----END OPENSSH PRIVATE KEY-----\n";

/// The octets inside an OpenSSH private key, and the key file that holds given octets.
QByteArray unwrapped(QByteArray pem) { return QByteArray::fromBase64(pem.replace(beginLine, "").replace(endLine, "")); }
QByteArray wrapped(const QByteArray &octets) { return beginLine + octets.toBase64() + '\n' + endLine; }

/// RFC 4251 §5.
QByteArray wireString(const QByteArray &text)
{
    QByteArray length(4, '\0');
    qToBigEndian(static_cast<quint32>(text.size()), length.data());
    return length + text;
}

QByteArray publicLine(const QByteArray &type, const QByteArray &body, const QByteArray &more = {})
{
    return type + ' ' + (wireString(type) + body).toBase64() + more + '\n';
}

/// Where the private part's own octets begin, counted from the end: checked against the check numbers' equality.
qsizetype secretSection(const QByteArray &octets)
{
    // magic, "none", "none", "", count
    qsizetype at = 15 + 8 + 8 + 4 + 4;
    at += 4 + qFromBigEndian<quint32>(octets.constData() + at); // public key
    return at + 4;
}

} // namespace

/// Keys as OpenSSH writes them: see keyopenssh.h.
class TestOpenSsh : public QObject
{
    Q_OBJECT
private slots:
    void bothForms_data();
    void bothForms();
    void privateKeyInOtherClothes_data();
    void privateKeyInOtherClothes();
    void authorizedKeys();
    void knownHosts();
    void publicRefusals_data();
    void publicRefusals();
    void encryptedIsRefusedWithTheCure();
    void privateRefusals_data();
    void privateRefusals();
    void everyChangeIsSurvived_data();
    void everyChangeIsSurvived();
    void hostileCommentsAreTamed();
    void whatSshKeygenWritesToday_data();
    void whatSshKeygenWritesToday();

private:
    CryptoSession m_session;
};

void TestOpenSsh::bothForms_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("description");
    QTest::newRow("ssh-rsa") << u"rsa"_s << u"RSA 2048-bit %1 key"_s;
    QTest::newRow("ecdsa-sha2-nistp256") << u"ec-prime256v1"_s << u"EC P-256 %1 key"_s;
    QTest::newRow("ecdsa-sha2-nistp384") << u"ec-secp384r1"_s << u"EC P-384 %1 key"_s;
    QTest::newRow("ecdsa-sha2-nistp521") << u"ec-secp521r1"_s << u"EC P-521 %1 key"_s;
    QTest::newRow("ssh-ed25519") << u"ED25519"_s << u"Ed25519 %1 key"_s;
}

void TestOpenSsh::bothForms()
{
    QFETCH(const QString, name);
    QFETCH(const QString, description);
    const Key reference = importKeys(keyFile(name + u"-pkcs8.pem"_s)).value().keys.front();

    const Result<ImportedKeys> secret = importKeys(keyFile(u"openssh-"_s + name));
    QVERIFY2(secret, secret ? "" : qPrintable(message(secret.error())));
    QCOMPARE(secret->container, Container::OpenSshPrivate);
    QCOMPARE(secret->keys.size(), 1);
    const Key key = secret->keys.front();
    QCOMPARE(key.description(), description.arg(u"private"_s));
    QCOMPARE(key.container(), Container::OpenSshPrivate);
    QCOMPARE(key.label(), name + u"@example.com"_s);
    QVERIFY(key.keyId().isEmpty());
    // The same key to the last number.
    QCOMPARE(key.toJwk(true).view(), reference.toJwk(true).view());

    const Result<ImportedKeys> open = importKeys(keyFile(u"openssh-"_s + name + u".pub"_s));
    QVERIFY2(open, open ? "" : qPrintable(message(open.error())));
    QCOMPARE(open->container, Container::OpenSshPublic);
    QCOMPARE(open->keys.front().description(), description.arg(u"public"_s));
    QCOMPARE(open->keys.front().label(), name + u"@example.com"_s);
    QCOMPARE(open->keys.front().thumbprint(), reference.thumbprint());
}

void TestOpenSsh::privateKeyInOtherClothes_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray pem = keyFile(u"openssh-ED25519"_s);
    QTest::newRow("CRLF") << QByteArray(pem).replace('\n', "\r\n");
    QTest::newRow("literal \\n") << QByteArray(pem).replace('\n', "\\n");
    QTest::newRow("JSON string") << '"' + QByteArray(pem).replace('\n', "\\n") + '"';
    QTest::newRow("base64 of the whole") << pem.toBase64();
    QTest::newRow("without its armour") << unwrapped(pem).toBase64();
    QTest::newRow("END line missing") << QByteArray(pem).replace(endLine, "");
}

void TestOpenSsh::privateKeyInOtherClothes()
{
    QFETCH(const QByteArray, text);
    const Result<ImportedKeys> imported = importKeys(text);
    QVERIFY2(imported, imported ? "" : qPrintable(message(imported.error())));
    QCOMPARE(imported->keys.front().description(), u"Ed25519 private key"_s);
}

void TestOpenSsh::authorizedKeys()
{
    const QByteArray rsa = keyFile(u"openssh-rsa.pub"_s).trimmed();
    const QByteArray ed25519 = keyFile(u"openssh-ED25519.pub"_s).trimmed();
    const QByteArray ec = keyFile(u"openssh-ec-prime256v1.pub"_s).trimmed();
    // sshd(8): options may hold blanks, commas, quotation marks and what looks like a key.
    const QByteArray text = "\n# team\r\n" + rsa + "\r\n\t"
                            + R"(no-pty,command="echo \"hi there\" ssh-rsa AAAA",from="10.0.0.0/8" )" + ed25519
                            + " of two words\n\n#" + ec + "\nsome prose\nssh-dss AAAAB3NzaC1kc3MAAA old\n" + ec;
    const Result<ImportedKeys> imported = importKeys(text);
    QVERIFY2(imported, imported ? "" : qPrintable(message(imported.error())));
    QCOMPARE(imported->keys.size(), 3);
    QCOMPARE(imported->keys[0].description(), u"RSA 2048-bit public key"_s);
    QCOMPARE(imported->keys[1].description(), u"Ed25519 public key"_s);
    QCOMPARE(imported->keys[1].label(), u"ED25519@example.com of two words"_s);
    QCOMPARE(imported->keys[2].description(), u"EC P-256 public key"_s);
    QCOMPARE(imported->skipped.size(), 1);
    QCOMPARE(imported->skipped[0].code, ErrorCode::KeyTypeUnsupported);
    QCOMPARE(imported->skipped[0].offset, text.indexOf("ssh-dss"));
}

void TestOpenSsh::knownHosts()
{
    const QByteArray key = keyFile(u"openssh-ED25519.pub"_s).trimmed();
    const QByteArray text = "example.com,10.0.0.1 " + key + "\n|1|c2FsdA==|aGFzaA== " + key
                            + "\n@cert-authority *.example.com " + key + '\n';
    QCOMPARE(importKeys(text).value().keys.size(), 3);
}

void TestOpenSsh::publicRefusals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("sentence");
    using enum ErrorCode;
    const QString damaged = u"This key is damaged: OpenSSH key: "_s;
    const QString notOfItsType = damaged + u"its numbers are not those of its type"_s;
    const auto row = [](const char *name, const QByteArray &text, ErrorCode code, const QString &sentence) {
        QTest::newRow(name) << text << code << sentence;
    };
    row("security key", publicLine("sk-ssh-ed25519@openssh.com", wireString("x")), KeyTypeUnsupported,
        u"This is an OpenSSH key of type sk-ssh-ed25519@openssh.com, which is not supported; wanted: a key outside of "
        u"a "
        "security key, which signs more than it is given and so no token"_s);
    row("security key of ECDSA", publicLine("sk-ecdsa-sha2-nistp256@openssh.com", wireString("x")), KeyTypeUnsupported,
        u"This is an OpenSSH key of type sk-ecdsa-sha2-nistp256@openssh.com, which"_s);
    row("DSA", publicLine("ssh-dss", wireString("x")), KeyTypeUnsupported,
        u"This is an OpenSSH key of type ssh-dss, which is not supported; wanted: ssh-rsa, ecdsa-sha2-nistp256, "
        "ecdsa-sha2-nistp384, ecdsa-sha2-nistp521, ssh-ed25519"_s);
    row("certificate", publicLine("ssh-rsa-cert-v01@openssh.com", wireString("x")), KeyTypeUnsupported,
        u"This is an OpenSSH key of type ssh-rsa-cert-v01@openssh.com, which is not supported; wanted: the public key "
        "that this certificate is about"_s);
    row("type alone", "ssh-ed25519", KeyDamaged, damaged + u"what follows its type is not base64"_s);
    row("no base64", "ssh-ed25519 AAAA*", KeyDamaged, damaged + u"what follows its type is not base64"_s);
    row("cut off", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILuDaT2D me@host", KeyDamaged, damaged + u"it is cut off"_s);
    row("a length beyond the end", "ssh-rsa " + QByteArray("\xff\xff\xff\xff").toBase64(), KeyDamaged,
        damaged + u"it is cut off"_s);
    row("two types", "ssh-rsa " + publicLine("ssh-ed25519", wireString(QByteArray(32, 'x'))).split(' ')[1], KeyDamaged,
        damaged + u"it names two types"_s);
    row("something behind", publicLine("ssh-ed25519", wireString(QByteArray(32, 'x')) + 'x'), KeyDamaged,
        damaged + u"there is more than its type has"_s);
    row("31 octets", publicLine("ssh-ed25519", wireString(QByteArray(31, 'x'))), KeyDamaged, notOfItsType);
    row("another curve",
        publicLine("ecdsa-sha2-nistp256", wireString("nistp384") + wireString('\x04' + QByteArray(64, 'x'))),
        KeyDamaged, notOfItsType);
    row("a compressed point",
        publicLine("ecdsa-sha2-nistp256", wireString("nistp256") + wireString('\x02' + QByteArray(32, 'x'))),
        KeyDamaged, notOfItsType);
    row("not on the curve",
        publicLine("ecdsa-sha2-nistp256", wireString("nistp256") + wireString('\x04' + QByteArray(64, 'x'))),
        KeyPointInvalid, u"The key's numbers contradict each other: the point (x, y) is not on its curve"_s);
    row("a negative modulus", publicLine("ssh-rsa", wireString("\x03") + wireString(QByteArray(256, '\xff'))),
        KeyDamaged, notOfItsType);
    row("a modulus of nothing", publicLine("ssh-rsa", wireString("\x03") + wireString({})), KeyDamaged, notOfItsType);
    row("a modulus too small", publicLine("ssh-rsa", wireString("\x03") + wireString("\x7f\x01")), KeySize,
        u"A key of this type cannot have 15 bit(s); wanted: 512–16384"_s);
    row("a modulus too large", publicLine("ssh-rsa", wireString("\x03") + wireString(QByteArray(100'000, '\x7f'))),
        KeySize, u"A key of this type cannot have 799999 bit(s); wanted: 512–16384"_s);
}

void TestOpenSsh::publicRefusals()
{
    QFETCH(const QByteArray, text);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, sentence);
    const Result<ImportedKeys> imported = importKeys(text);
    QVERIFY(!imported);
    QVERIFY2(message(imported.error()).startsWith(sentence), qPrintable(message(imported.error())));
    QCOMPARE(imported.error().code, code);
}

void TestOpenSsh::encryptedIsRefusedWithTheCure()
{
    for (const SecretBytes &passphrase : {SecretBytes(), SecretBytes(QByteArrayView("swordfish"))}) {
        const Result<ImportedKeys> imported = importKeys(keyFile(u"openssh-encrypted"_s), passphrase);
        QVERIFY(!imported);
        // Not KeyEncrypted, which would make people type a pass phrase in vain.
        QCOMPARE(imported.error().code, ErrorCode::KeyTypeUnsupported);
        QCOMPARE(message(imported.error()),
            u"This is an OpenSSH private key under a pass phrase (aes256-ctr, bcrypt), which is not supported; wanted: "
            "one without; take the pass phrase off a copy of it with: ssh-keygen -p -N \"\" -f COPY"_s);
    }
}

void TestOpenSsh::privateRefusals_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("sentence");
    using enum ErrorCode;
    const QByteArray good = unwrapped(keyFile(u"openssh-ED25519"_s));
    const qsizetype section = secretSection(good);
    QCOMPARE(good.sliced(section, 4), good.sliced(section + 4, 4)); // the check numbers
    const QString damaged = u"This key is damaged: OpenSSH key: "_s;
    const QString wrongPair =
        u"The key's numbers contradict each other: the private half does not belong to the public one"_s;
    const auto changed = [](QByteArray octets, qsizetype at, char flip = 1) {
        octets[at] = static_cast<char>(octets[at] ^ flip);
        return octets;
    };
    const auto row = [](const char *name, const QByteArray &octets, ErrorCode code, const QString &sentence) {
        QTest::newRow(name) << octets << code << sentence;
    };
    row("nothing but its name", good.first(15), KeyDamaged, damaged + u"it is cut off"_s);
    row("check numbers", changed(good, section), KeyDamaged, damaged + u"its two check numbers differ"_s);
    row("padding", changed(good, good.size() - 1), KeyDamaged, damaged + u"its padding is wrong"_s);
    row("two keys", changed(good, 15 + 8 + 8 + 4 + 3, 3), KeyDamaged,
        damaged + u"it holds more, or less, than the one key that OpenSSH writes"_s);
    row("something behind", good + 'x', KeyDamaged,
        damaged + u"it holds more, or less, than the one key that OpenSSH writes"_s);
    // Behind the check numbers: the type, the public key and the secret, which ends in the public key again.
    const qsizetype open = section + 8 + 15 + 4;
    row("public key of the private part", changed(good, open), KeyPointInvalid, wrongPair);
    row("public key in the secret", changed(good, open + 32 + 4 + 32), KeyPointInvalid, wrongPair);
    row("the secret", changed(good, open + 32 + 4), KeyPointInvalid,
        u"The key's numbers contradict each other: d does not belong to x"_s);
    row("public key in front", changed(good, section - 4 - 1), KeyPointInvalid, wrongPair);
    // RSA: the last of the numbers are the coefficient and the primes, then comment and padding.
    const Key rsa = importKeys(keyFile(u"rsa-pkcs8.pem"_s)).value().keys.front();
    const QByteArray rsaOctets = unwrapped(keyFile(u"openssh-rsa"_s));
    const auto place = [&rsa, &rsaOctets](
                           const char *name) { return rsaOctets.indexOf(rsa.secretParameter(name).view()); };
    row("coefficient", changed(rsaOctets, place("qi") + 5), KeyPointInvalid, wrongPair);
    row("prime", changed(rsaOctets, place("p") + 5), KeyPointInvalid,
        u"The key's numbers contradict each other: p times q is not n"_s);
    row("exponent", changed(rsaOctets, place("d") + 100), KeyPointInvalid,
        u"The key's numbers contradict each other: d does not belong to e, p and q"_s);
}

void TestOpenSsh::privateRefusals()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, sentence);
    const Result<ImportedKeys> imported = importKeys(wrapped(octets));
    QVERIFY(!imported);
    QCOMPARE(message(imported.error()), sentence);
    QCOMPARE(imported.error().code, code);
}

void TestOpenSsh::everyChangeIsSurvived_data()
{
    QTest::addColumn<QByteArray>("octets");
    for (const QString &name : {u"openssh-ED25519"_s, u"openssh-ec-prime256v1"_s})
        QTest::newRow(qPrintable(name)) << unwrapped(keyFile(name));
}

void TestOpenSsh::everyChangeIsSurvived()
{
    QFETCH(const QByteArray, octets);
    const QByteArray thumbprint = importKeys(wrapped(octets)).value().keys.front().thumbprint();
    for (qsizetype i = 0; i < octets.size(); ++i) {
        for (const char flip : {'\x01', '\x80'}) {
            QByteArray changed = octets;
            changed[i] = static_cast<char>(changed[i] ^ flip);
            const Result<ImportedKeys> imported = importKeys(wrapped(changed));
            // A comment or an option may change; the key never.
            if (imported)
                QCOMPARE(imported->keys.front().thumbprint(), thumbprint);
            else
                QVERIFY(!message(imported.error()).isEmpty());
        }
        const Result<ImportedKeys> prefix = importKeys(wrapped(octets.first(i)));
        QVERIFY(!prefix);
        QVERIFY(!message(prefix.error()).isEmpty());
    }
}

void TestOpenSsh::hostileCommentsAreTamed()
{
    const QByteArray line = keyFile(u"openssh-ED25519.pub"_s).trimmed();
    const QString label =
        importKeys(line + " \x1b[2J\xe2\x80\xae" + QByteArray(5000, 'x')).value().keys.front().label();
    QVERIFY(label.startsWith(u"ED25519@example.com \\u001B[2J\\u202E"_s));
    QVERIFY(label.size() < 200);
}

void TestOpenSsh::whatSshKeygenWritesToday_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("rsa 2048") << QStringList{u"-t"_s, u"rsa"_s, u"-b"_s, u"2048"_s};
    for (const QString &bits : {u"256"_s, u"384"_s, u"521"_s})
        QTest::addRow("ecdsa %s", qPrintable(bits)) << QStringList{u"-t"_s, u"ecdsa"_s, u"-b"_s, bits};
    QTest::newRow("ed25519") << QStringList{u"-t"_s, u"ed25519"_s};
}

void TestOpenSsh::whatSshKeygenWritesToday()
{
    QFETCH(const QStringList, arguments);
    const QString program = QStandardPaths::findExecutable(u"ssh-keygen"_s);
    if (program.isEmpty())
        QSKIP("ssh-keygen is missing: apt install openssh-client");
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"key"_s);
    QProcess process;
    process.start(program, arguments + QStringList{u"-q"_s, u"-N"_s, {}, u"-C"_s, u"a comment"_s, u"-f"_s, file});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);
    const Result<ImportedKeys> secret = importKeys(readFile(file));
    const Result<ImportedKeys> open = importKeys(readFile(file + u".pub"_s));
    QVERIFY2(secret && open, secret ? "" : qPrintable(message(secret.error())));
    QVERIFY(secret->keys.front().isPrivate());
    QCOMPARE(secret->keys.front().label(), u"a comment"_s);
    QCOMPARE(open->keys.front().thumbprint(), secret->keys.front().thumbprint());
}

QTEST_GUILESS_MAIN(TestOpenSsh)
#include "tst_openssh.moc"
