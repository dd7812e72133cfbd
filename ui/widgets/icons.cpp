// SPDX-License-Identifier: MIT
#include "widgets/icons.h"

#include "widgets/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace claimsmith::ui::icons {

using namespace Qt::StringLiterals;

namespace {

QPixmap rendered(const QString &name, const QSize &pixels, const QColor &colour)
{
    const QString key =
        u"claimsmith/%1/%2x%3/%4"_s.arg(name).arg(pixels.width()).arg(pixels.height()).arg(colour.rgba(), 8, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QFile file(u":/claimsmith/icons/%1.svg"_s.arg(name));
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray drawing = file.readAll();
        drawing.replace("#000000", colour.name().toLatin1());
        QSvgRenderer renderer(drawing);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&pixmap);
        renderer.render(&painter);
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Draws an SVG in the colour that its source names at that moment.
class Engine : public QIconEngine
{
public:
    Engine(QString name, ColourSource colour)
        : m_name(std::move(name))
        , m_colour(std::move(colour))
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect, scaledPixmap(rect.size() * painter->device()->devicePixelRatio(), mode, state, 1));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return rendered(m_name, size, mode == QIcon::Disabled ? Theme::colours().dim : m_colour());
    }
    [[nodiscard]] QIconEngine *clone() const override { return new Engine(*this); }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_name.isEmpty(); }

private:
    QString m_name;
    ColourSource m_colour;
};

} // namespace

QIcon icon(const QString &name)
{
    return icon(name, [] { return Theme::colours().body; });
}

QIcon icon(const QString &name, ColourSource colour) { return QIcon(new Engine(name, std::move(colour))); }

QPixmap pixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio)
{
    QPixmap pixmap = rendered(name, QSize(size, size) * devicePixelRatio, colour);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon application() { return icon(u"claimsmith"_s); }

} // namespace claimsmith::ui::icons
