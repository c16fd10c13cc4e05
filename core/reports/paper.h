// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QSizeF>

// What a report looks like on paper. Lengths are points (1/72 inch); the page is A4 upright.
namespace redress::paper {

inline constexpr QSizeF page{595.0, 842.0};
inline constexpr qreal margin = 40;
inline constexpr qreal width = 595.0 - 2 * margin;
inline constexpr qreal footer = 46;  // from the page's lower edge

inline constexpr QRgb ink = 0xff1d2733;
inline constexpr QRgb quietInk = 0xff5b6877;
inline constexpr QRgb line = 0xffdfe4ea;
inline constexpr QRgb tint = 0xfff5f6f8;
inline constexpr QRgb band = 0xff17324a;  // behind the title
inline constexpr QRgb onBand = 0xffffffff;
inline constexpr QRgb quietOnBand = 0xffc3d0dc;
inline constexpr QRgb accent = 0xff1f5f8b;
inline constexpr QRgb paleAccent = 0xff8fb2cc;
inline constexpr QRgb warning = 0xff8a5200;
inline constexpr QRgb paleWarning = 0xfffdf3e0;

enum class Weight { Regular, Bold };

// A face whose digits are equally wide, so that numbers stand below each other.
[[nodiscard]] QFont font(qreal size, Weight weight = Weight::Regular);
[[nodiscard]] qreal widthOf(const QString &text, qreal size, Weight weight = Weight::Regular);
// `text` broken into lines that are not wider than `width`; words that are too long are broken too.
[[nodiscard]] QStringList wrapped(const QString &text, qreal width, qreal size, Weight weight = Weight::Regular);
// `text` on one line, cut with an ellipsis where it is too long.
[[nodiscard]] QString elided(const QString &text, qreal width, qreal size, Weight weight = Weight::Regular);
[[nodiscard]] constexpr qreal lineHeight(qreal size) {
    return 1.35 * size;
}

}  // namespace redress::paper
