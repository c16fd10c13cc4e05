// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>
#include <array>

#include "ui/common/style_sheet.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Shade {
    QRgb light;
    QRgb dark;
};

// In the order of Theme::Role. Text reaches 4.5:1 on what it stands on (tst_theme).
constexpr std::array shades{
    Shade{0xff1d2733, 0xffe7ecf1},  // Ink
    Shade{0xff5b6877, 0xffa7b3c0},  // QuietInk
    Shade{0xfff5f6f8, 0xff12171d},  // Canvas
    Shade{0xffffffff, 0xff1b222a},  // Paper
    Shade{0xffdfe4ea, 0xff303a45},  // Line
    Shade{0xffc3ccd6, 0xff4a5663},  // Edge
    Shade{0xff17324a, 0xff0d1823},  // Rail
    Shade{0xff2b5072, 0xff234158},  // RailChosen
    Shade{0xffe6edf4, 0xffdbe4ec},  // RailInk
    Shade{0xff1f5f8b, 0xff2a73a6},  // Accent
    Shade{0xffffffff, 0xffffffff},  // AccentInk
    Shade{0xff1f5f8b, 0xff82bfec},  // Link
    Shade{0xffe1edf7, 0xff24405a},  // Chosen
    Shade{0xffeff3f7, 0xff252e38},  // Hover
    Shade{0xffa5271d, 0xffff9d91},  // Overdue
    Shade{0xff8a5200, 0xfff2b866},  // DueToday
    Shade{0xff6b5d00, 0xffdccb5e},  // Approaching
    Shade{0xff1c6e3d, 0xff77d39b},  // Met
    Shade{0xfffbe9e7, 0xff43221f},  // OverdueTint
    Shade{0xfffcf1dd, 0xff3d2e14},  // DueTodayTint
    Shade{0xffe5f3ea, 0xff17341f},  // MetTint
    Shade{0xfffff0b3, 0xff5c4a00},  // Mark
    Shade{0xff8fb3cf, 0xff4b7ba1},  // Bar
    Shade{0xffd79b36, 0xffc98f35},  // BarToday
};

constexpr int darkBelow = 128;
constexpr qreal designTextHeight = 17;  // of the 14-pixel text that the design is drawn with

// A platform without a desktop has no system font worth the name.
void chooseFontWherePlatformHasNone() {
    if (QGuiApplication::platformName() != "offscreen"_L1 && QGuiApplication::platformName() != "minimal"_L1) return;
    QFont font = QApplication::font();
    for (const auto &family : {u"Inter"_s, u"Noto Sans"_s, u"Liberation Sans"_s, u"DejaVu Sans"_s}) {
        if (!QFontDatabase::hasFamily(family)) continue;
        font.setFamily(family);
        break;
    }
    font.setPointSizeF(10.5);
    QApplication::setFont(font);
}

bool systemIsDark(QApplication &application) {
    application.setPalette(QPalette());
    return application.palette().color(QPalette::Window).lightness() < darkBelow;
}

QPalette withDisabledText(QPalette palette, bool dark) {
    const QColor faint = dark ? QColor(0x7b8794) : QColor(0x8a95a1);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

qreal sizeOf(Theme::Text text) {
    switch (text) {
        case Theme::Text::Small:
        case Theme::Text::Heading:
            return 12.5 / 14;
        case Theme::Text::Title:
            return 18.0 / 14;
        case Theme::Text::Number:
            return 24.0 / 14;
        case Theme::Text::Body:
        case Theme::Text::Strong:
            break;
    }
    return 1;
}

QFont::Weight weightOf(Theme::Text text) {
    switch (text) {
        case Theme::Text::Title:
        case Theme::Text::Number:
            return QFont::Bold;
        case Theme::Text::Strong:
        case Theme::Text::Heading:
            return QFont::DemiBold;
        case Theme::Text::Body:
        case Theme::Text::Small:
            break;
    }
    return QFont::Normal;
}

QString nameOf(Look look) {
    constexpr std::array names{"primary", "link",   "chip", "tile", "title",  "heading", "number",
                               "quiet",   "strong", "tag",  "card", "header", "divider", "plain"};
    return QString::fromLatin1(names[size_t(look)]);
}

}  // namespace

void setLook(QWidget *widget, Look look) {
    widget->setProperty("class", nameOf(look));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

void Theme::apply(QApplication &application, Scheme scheme) {
    chooseFontWherePlatformHasNone();
    const bool dark = scheme == Scheme::Dark || (scheme == Scheme::System && systemIsDark(application));
    application.setStyleSheet({});
    application.setStyle(QStyleFactory::create(u"Fusion"_s));
    application.setPalette(palette(dark));
    application.setStyleSheet(styleSheetFor(application.palette()));
}

// By a role that no style sheet touches: the palette of a styled widget may have a transparent or coloured window.
bool Theme::isDark(const QPalette &palette) {
    return palette.color(QPalette::ToolTipBase).lightness() < darkBelow;
}

QColor Theme::colour(Role role, const QPalette &palette) {
    const Shade &shade = shades[size_t(role)];
    return QColor(isDark(palette) ? shade.dark : shade.light);
}

QColor Theme::colour(Role role) {
    return colour(role, QGuiApplication::palette());
}

QPalette Theme::palette(bool dark) {
    const auto shade = [dark](Role role) {
        const Shade &both = shades[size_t(role)];
        return QColor(dark ? both.dark : both.light);
    };
    QPalette palette(shade(Role::Paper), shade(Role::Canvas));
    palette.setColor(QPalette::WindowText, shade(Role::Ink));
    palette.setColor(QPalette::Base, shade(Role::Paper));
    palette.setColor(QPalette::AlternateBase, shade(Role::Hover));
    palette.setColor(QPalette::Text, shade(Role::Ink));
    palette.setColor(QPalette::PlaceholderText, shade(Role::QuietInk));
    palette.setColor(QPalette::Button, shade(Role::Paper));
    palette.setColor(QPalette::ButtonText, shade(Role::Ink));
    palette.setColor(QPalette::ToolTipBase, shade(Role::Paper));
    palette.setColor(QPalette::ToolTipText, shade(Role::Ink));
    palette.setColor(QPalette::Highlight, shade(Role::Accent));
    palette.setColor(QPalette::HighlightedText, shade(Role::AccentInk));
    palette.setColor(QPalette::Link, shade(Role::Link));
    palette.setColor(QPalette::LinkVisited, shade(Role::Link));
    palette.setColor(QPalette::Mid, shade(Role::Edge));
    palette.setColor(QPalette::Midlight, shade(Role::Line));
    return withDisabledText(palette, dark);
}

QFont Theme::font(Text text) {
    QFont font = QApplication::font();
    const qreal size = font.pointSizeF() > 0 ? font.pointSizeF() : QFontInfo(font).pointSizeF();
    font.setPointSizeF(size * sizeOf(text));
    font.setWeight(weightOf(text));
    return font;
}

int Theme::scaled(int pixels) {
    return qRound(pixels * QFontMetricsF(QApplication::font()).height() / designTextHeight);
}

}  // namespace redress
