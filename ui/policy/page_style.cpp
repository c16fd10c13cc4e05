// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/page_style.h"

#include <QRegularExpression>
#include <utility>

#include "ui/common/theme.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

// @name@ is a colour; 1.2em a size of the body's text. Lengths are in the pixels of the design.
constexpr auto sheet = R"(
body { color: @ink@; font-size: 1.0em; }
p { margin-top: 0; margin-bottom: 0; }
p.organisation { color: @quiet@; font-size: 0.9em; font-weight: 600; }
h1 { font-size: 1.75em; font-weight: 700; margin-top: 2px; margin-bottom: 14px; }
h2 { font-size: 1.4em; font-weight: 700; margin-top: 40px; margin-bottom: 2px; }
h3.caption { font-size: 1.05em; font-weight: 600; margin-top: 26px; margin-bottom: 6px; }
p.badge { color: @quiet@; font-size: 0.9em; margin-bottom: 10px; }
p.lead { margin-bottom: 8px; line-height: 135%; }
table.facts { margin-bottom: 16px; }
table.facts td { padding: 14px 36px 4px 0px; }
table.rules { border-collapse: collapse; }
table.rules th { color: @quiet@; font-size: 0.9em; font-weight: 600; padding: 6px 10px 6px 0px; border-bottom: 1px solid @edge@; }
table.rules td { padding: 9px 10px 10px 0px; border-bottom: 1px solid @line@; vertical-align: top; }
p.first { font-weight: 600; margin-bottom: 3px; }
p.cell { line-height: 118%; margin-bottom: 3px; }
p.note { color: @quiet@; font-size: 0.9em; line-height: 118%; margin-bottom: 3px; }
p.differs { color: @approaching@; font-size: 0.9em; font-weight: 600; }
p.mark { color: @quiet@; font-size: 0.9em; font-weight: 600; }
)";

QString withSizes(QString style, qreal points) {
    static const QRegularExpression em(u"(\\d\\.\\d+)em"_s);
    for (auto match = em.match(style); match.hasMatch(); match = em.match(style))
        style.replace(match.capturedStart(), match.capturedLength(),
                      QString::number(match.captured(1).toDouble() * points, 'f', 2) + u"pt"_s);
    return style;
}

}  // namespace

QString pageStyle(const QPalette &palette, const QFont &body) {
    QString style = QString::fromLatin1(sheet);
    const std::initializer_list<std::pair<QLatin1StringView, Theme::Role>> colours{
        {"@ink@"_L1, Theme::Role::Ink},
        {"@quiet@"_L1, Theme::Role::QuietInk},
        {"@line@"_L1, Theme::Role::Line},
        {"@edge@"_L1, Theme::Role::Edge},
        {"@approaching@"_L1, Theme::Role::Approaching}};
    for (const auto &[name, role] : colours) style.replace(name, Theme::colour(role, palette).name());
    return withSizes(style, body.pointSizeF());
}

}  // namespace redress
