// SPDX-License-Identifier: MIT
#include "cli/clitest.h"

#include "cli/commandline.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>

namespace claimsmith::clitest {

using namespace Qt::StringLiterals;

const QByteArray rfcToken =
    "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9"
    ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
    ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const QByteArray rfcKey =
    R"({"kty":"oct","k":"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"})";

QJsonObject Ran::json() const
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject() || !out.endsWith('\n'))
        qFatal("no JSON object: %s", out.constData());
    return document.object();
}

Ran run(const QStringList &arguments, const Setting &setting)
{
    QBuffer in;
    in.setData(setting.in);
    QBuffer out;
    QBuffer err;
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    QList<QByteArray> typed = setting.typed;
    const auto ask = [&](const QString &question) -> cli::Outcome<jose::SecretBytes> {
        if (setting.typed.isEmpty())
            return std::unexpected(cli::Problem{u"There is no terminal to ask at"_s});
        if (typed.isEmpty())
            qFatal("asked once too often: %s", qPrintable(question));
        err.write(question.toUtf8() + '\n');
        return jose::SecretBytes(typed.takeFirst());
    };
    cli::Environment environment{in, out, err, [&setting] { return setting.now; }, ask, setting.colour};
    std::vector<std::string> texts;
    for (const QString &argument : arguments)
        texts.push_back(argument.toStdString());
    const int status = cli::run(texts, environment);
    return {status, out.data(), err.data()};
}

QString Folder::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

} // namespace claimsmith::clitest
