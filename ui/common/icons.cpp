// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <array>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString fileOf(Icon name) {
    constexpr std::array files{"back",    "call",    "cases",  "check",       "chevron-down", "chevron-right", "clock",
                               "close",   "columns", "copy",   "edit",        "email",        "filter",        "folder",
                               "forward", "help",    "import", "information", "learning",     "letters",       "money",
                               "more",    "note",    "person", "plus",        "policy",       "preview",       "print",
                               "remove",  "reports", "save",   "search",      "settings",     "stage",         "today",
                               "visit",   "warning"};
    return u":/icons/%1.svg"_s.arg(QLatin1StringView(files[size_t(name)]));
}

QByteArray drawing(const QString &file, const QColor &ink) {
    QFile svg(file);
    if (!svg.open(QIODevice::ReadOnly)) return {};
    return svg.readAll().replace("#000000", ink.name().toLatin1());
}

class LineIcon final : public QIconEngine {
public:
    LineIcon(const QString &file, Theme::Role role) : m_file(file), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override {
        QSvgRenderer renderer(drawing(m_file, ink(mode)));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override {
        const QString key = u"%1/%2/%3"_s.arg(m_file, ink(mode).name()).arg(size.width());
        QPixmap found;
        if (QPixmapCache::find(key, &found)) return found;
        found = QPixmap(size);
        found.fill(Qt::transparent);
        QPainter painter(&found);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, found);
        return found;
    }

    QIconEngine *clone() const override { return new LineIcon(m_file, m_role); }

private:
    QColor ink(QIcon::Mode mode) const {
        if (mode == QIcon::Disabled) return QGuiApplication::palette().color(QPalette::Disabled, QPalette::Text);
        return Theme::colour(m_role);
    }

    QString m_file;
    Theme::Role m_role;
};

}  // namespace

QIcon icon(Icon name, Theme::Role role) {
    return QIcon(new LineIcon(fileOf(name), role));
}

}  // namespace redress
