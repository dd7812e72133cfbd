// SPDX-License-Identifier: MIT
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

using namespace Qt::StringLiterals;

/// Draws an SVG as PNG files: rendericons FILE.svg FOLDER SIZE…  makes FOLDER/SIZE.png for each. The same bytes each
/// time.
int main(int argc, char **argv)
{
    if (argc < 4) {
        std::fputs("usage: rendericons FILE.svg FOLDER SIZE...\n", stderr);
        return 2;
    }
    QSvgRenderer renderer(QString::fromLocal8Bit(argv[1]));
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    if (!renderer.isValid() || !folder.mkpath(u"."_s))
        return 1;
    for (int i = 3; i < argc; ++i) {
        const int size = QByteArray(argv[i]).toInt();
        QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        if (!image.save(folder.filePath(u"%1.png"_s.arg(size)), "PNG", 0))
            return 1;
    }
    return 0;
}
