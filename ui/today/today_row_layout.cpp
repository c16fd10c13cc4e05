// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_row_layout.h"

#include <QFontMetrics>
#include <algorithm>

#include "ui/common/theme.h"

namespace redress {

namespace {

using Text = Theme::Text;

int inset() {
    return Theme::scaled(20);
}

int gap() {
    return Theme::scaled(16);
}

int widthOf(Text font, const QString &text) {
    return QFontMetrics(Theme::font(font)).horizontalAdvance(text);
}

// The first action looks like a button, the others like links.
int widthOfAction(const NextAction &action, bool first) {
    return widthOf(Text::Body, action.label) + Theme::scaled(first ? 26 : 8);
}

int leastRoomForWords() {
    return Theme::scaled(380);
}

}  // namespace

QString referenceOf(const DueItem &item) {
    return item.isMatter() ? labelOf(item.matter) : item.reference.text();
}

void TodayRowLayout::measure(const TodayModel &model) {
    m_stateWidth = Theme::scaled(110);
    m_referenceWidth = Theme::scaled(90);
    m_actionsWidth = Theme::scaled(160);
    for (int n = 0; n < model.rowCount(); ++n) {
        const TodayRow &row = model.at(model.index(n));
        if (row.kind != TodayRow::Kind::Target) continue;
        m_stateWidth = std::max(m_stateWidth, widthOf(Text::Strong, row.look.text()) + Theme::scaled(6));
        // A pixel more than measured: widths are rounded, and what is cut off by a fraction loses its last figures.
        m_referenceWidth = std::max(m_referenceWidth, widthOf(Text::Body, referenceOf(row.item)) + 1);
        int actions = 0;
        for (size_t a = 0; a < row.actions.size(); ++a)
            actions += widthOfAction(row.actions[a], a == 0) + Theme::scaled(6);
        m_actionsWidth = std::max(m_actionsWidth, actions);
    }
}

int TodayRowLayout::roomForWords(int width) const {
    return std::max(0, width - 2 * inset() - m_stateWidth - m_referenceWidth - m_actionsWidth - 5 * gap());
}

bool TodayRowLayout::setWidth(int width) {
    const bool before = std::exchange(m_narrow, roomForWords(width) < leastRoomForWords());
    return before != m_narrow;
}

int TodayRowLayout::height(TodayRow::Kind kind) const {
    if (kind == TodayRow::Kind::Heading) return Theme::scaled(42);
    if (kind == TodayRow::Kind::More) return Theme::scaled(38);
    return Theme::scaled(m_narrow ? 76 : 56);
}

TodayRowLayout::Parts TodayRowLayout::parts(const QRect &row) const {
    return m_narrow ? inTwoLines(row) : inColumns(row);
}

TodayRowLayout::Parts TodayRowLayout::inColumns(const QRect &row) const {
    int x = row.left() + inset();
    const auto take = [&](int width) {
        const QRect rect(x, row.top(), width, row.height());
        x += width + gap();
        return rect;
    };
    const int room = roomForWords(row.width());
    Parts parts;
    parts.state = take(m_stateWidth);
    parts.reference = take(m_referenceWidth);
    parts.person = take(room * 48 / 100);
    parts.target = take(room * 29 / 100);
    parts.officer = take(room * 23 / 100);
    return parts;
}

// Above what is late and whose it is, below what is due and what can be done.
TodayRowLayout::Parts TodayRowLayout::inTwoLines(const QRect &row) const {
    const int half = row.height() / 2;
    const int left = row.left() + inset();
    const int right = row.right() - inset();
    const auto upper = [&](int from, int width) { return QRect(from, row.top(), width, half + Theme::scaled(4)); };
    Parts parts;
    parts.state = upper(left, m_stateWidth);
    parts.reference = upper(parts.state.right() + gap(), m_referenceWidth);
    const int person = parts.reference.right() + gap();
    parts.person = upper(person, right - person);
    const int room = right - left - m_actionsWidth - 2 * gap();
    parts.target = QRect(left, row.top() + half, room * 60 / 100, half);
    parts.officer = QRect(parts.target.right() + gap(), row.top() + half, room - parts.target.width(), half);
    return parts;
}

std::vector<QRect> TodayRowLayout::actionRects(const QRect &row, const std::vector<NextAction> &actions) const {
    std::vector<QRect> rects(actions.size());
    const int middle = m_narrow ? row.top() + row.height() * 7 / 10 : row.center().y();
    int right = row.right() - inset();
    for (size_t n = actions.size(); n-- > 0;) {
        const QSize size(widthOfAction(actions[n], n == 0), Theme::scaled(30));
        rects[n] = QRect(QPoint(right - size.width() + 1, middle - size.height() / 2), size);
        right -= size.width() + Theme::scaled(6);
    }
    return rects;
}

}  // namespace redress
