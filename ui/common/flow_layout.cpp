// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/flow_layout.h"

#include <QWidget>
#include <algorithm>

#include "ui/common/theme.h"

namespace redress {

namespace {

int heightAt(const QLayoutItem *item, int width) {
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

}  // namespace

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(Theme::scaled(8));
}

FlowLayout::~FlowLayout() {
    for (auto *item : m_items) delete item;
}

void FlowLayout::addItem(QLayoutItem *item) {
    m_items.push_back(item);
}

void FlowLayout::insertWidget(int index, QWidget *widget) {
    addWidget(widget);
    std::rotate(m_items.begin() + index, m_items.end() - 1, m_items.end());
}

void FlowLayout::setGrowing(QWidget *widget) {
    m_growing.push_back(widget);
}

QLayoutItem *FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[size_t(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index) {
    QLayoutItem *item = itemAt(index);
    if (item) m_items.erase(m_items.begin() + index);
    return item;
}

bool FlowLayout::isGrowing(QLayoutItem *item) const {
    return std::ranges::find(m_growing, item->widget()) != m_growing.end();
}

int FlowLayout::widthOf(QLayoutItem *item, int most) const {
    const int wanted = isGrowing(item) ? item->minimumSize().width() : item->sizeHint().width();
    return std::min(std::max(wanted, item->minimumSize().width()), most);
}

std::vector<FlowLayout::Row> FlowLayout::rowsWithin(int width) const {
    std::vector<Row> rows;
    int used = 0;
    for (auto *item : m_items) {
        if (item->isEmpty()) continue;
        const int wanted = widthOf(item, width);
        if (rows.empty() || used + spacing() + wanted > width) {
            rows.emplace_back();
            used = -spacing();
        }
        rows.back().push_back({item, wanted});
        used += spacing() + wanted;
    }
    for (Row &row : rows) share(row, width);
    return rows;
}

// The first that was said to grow has what is left of the row, the next what that one cannot take.
void FlowLayout::share(Row &row, int width) const {
    int left = width - spacing() * (int(row.size()) - 1);
    for (const Placed &each : row) left -= each.width;
    for (Placed &each : row) {
        if (!isGrowing(each.item)) continue;
        const int more = std::clamp(left, 0, std::max(0, each.item->maximumSize().width() - each.width));
        each.width += more;
        left -= more;
    }
}

int FlowLayout::heightOf(const Row &row) const {
    int height = 0;
    for (const Placed &each : row) height = std::max(height, heightAt(each.item, each.width));
    return height;
}

int FlowLayout::heightForWidth(int width) const {
    const QMargins margins = contentsMargins();
    const auto rows = rowsWithin(width - margins.left() - margins.right());
    int height = margins.top() + margins.bottom() + spacing() * std::max(0, int(rows.size()) - 1);
    for (const Row &row : rows) height += heightOf(row);
    return height;
}

QSize FlowLayout::sizeHint() const {
    QSize size(-spacing(), 0);
    for (auto *item : m_items) {
        if (item->isEmpty()) continue;
        size.rwidth() += spacing() + widthOf(item, QWIDGETSIZE_MAX);
        size.setHeight(std::max(size.height(), item->sizeHint().height()));
    }
    const QMargins margins = contentsMargins();
    return QSize(std::max(0, size.width()), size.height()).grownBy(margins);
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const auto *item : m_items)
        if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect) {
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const auto rows = rowsWithin(inner.width());
    QPoint at = inner.topLeft();
    for (const Row &row : rows) {
        // A single row has the whole height, as in any other layout.
        const int height = rows.size() == 1 && m_upright != Upright::Top ? inner.height() : heightOf(row);
        place(row, at, height);
        at.ry() += height + spacing();
    }
}

void FlowLayout::place(const Row &row, QPoint at, int height) const {
    for (const Placed &each : row) {
        const int own = m_upright == Upright::Filled ? height : std::min(height, heightAt(each.item, each.width));
        const int lower = m_upright == Upright::Middle ? (height - own) / 2 : 0;
        each.item->setGeometry(QRect(at.x(), at.y() + lower, each.width, own));
        at.rx() += each.width + spacing();
    }
}

}  // namespace redress
