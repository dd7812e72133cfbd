// SPDX-License-Identifier: MIT
#include "keydialogs/keyfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace claimsmith::ui::keyfile {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::ui::keyfile)
};

} // namespace

std::expected<QByteArray, QString> read(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Text::tr("%1 cannot be read: %2").arg(name, file.errorString()));
    QByteArray contents = file.read(largest + 1);
    if (contents.size() > largest)
        return std::unexpected(Text::tr("%1 is over 4 MiB: no key is so large.").arg(name));
    return contents;
}

QStringList nameFilters()
{
    return {Text::tr("Keys (*.pem *.key *.pub *.crt *.cer *.der *.p8 *.p12 *.pfx *.jwk *.jwks *.json id_*)"),
        Text::tr("All files (*)")};
}

QStringList paths(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace claimsmith::ui::keyfile
