// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_delegate.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>

#include "ui/common/theme.h"

namespace redress {

namespace {

using Text = Theme::Text;

int inset() {
    return Theme::scaled(20);
}

Theme::Role inkOf(TargetState group) {
    switch (group) {
        case TargetState::Overdue:
            return Theme::Role::Overdue;
        case TargetState::DueToday:
            return Theme::Role::DueToday;
        case TargetState::Approaching:
            return Theme::Role::Approaching;
        default:
            return Theme::Role::QuietInk;
    }
}

void write(QPainter *painter, const QRect &rect, Text font, Theme::Role ink, const QString &text) {
    painter->setFont(Theme::font(font));
    painter->setPen(Theme::colour(ink));
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

// In two lines where one has not room for it.
void writeWrapped(QPainter *painter, const QRect &rect, Theme::Role ink, const QString &text) {
    const QFontMetrics metrics(Theme::font(Text::Body));
    if (metrics.horizontalAdvance(text) <= rect.width()) return write(painter, rect, Text::Body, ink, text);
    QTextLayout layout(text, Theme::font(Text::Body));
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(rect.width());
    layout.endLayout();
    const int line = metrics.height();
    const QRect upper(rect.left(), rect.center().y() - line, rect.width(), line);
    write(painter, upper, Text::Body, ink, text.left(first.textLength()).trimmed());
    write(painter, upper.translated(0, line), Text::Body, ink, text.mid(first.textLength()));
}

QString clauseOf(const DueItem &item) {
    return item.clause.isEmpty() ? QString() : TodayDelegate::tr("Clause %1").arg(item.clause);
}

}  // namespace

TodayDelegate::TodayDelegate(const TodayModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_layout.measure(m_model); });
}

std::vector<QRect> TodayDelegate::actionRects(const QRect &row, const QModelIndex &index) const {
    return m_layout.actionRects(row, m_model.at(index).actions);
}

void TodayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const TodayRow &row = m_model.at(index);
    const QRect text = option.rect.adjusted(inset(), 0, -inset(), 0);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, Theme::colour(Theme::Role::Chosen));
    else if (option.state & QStyle::State_MouseOver && row.kind != TodayRow::Kind::Heading)
        painter->fillRect(option.rect, Theme::colour(Theme::Role::Hover));
    if (row.kind == TodayRow::Kind::Heading)
        write(painter, text.adjusted(0, Theme::scaled(8), 0, 0), Text::Heading, inkOf(row.group), row.words);
    else if (row.kind == TodayRow::Kind::More)
        write(painter, text, Text::Body, Theme::Role::Link, row.words);
    else
        paintTarget(painter, option.rect, index);
    const bool last = index.row() + 1 == m_model.rowCount();
    const bool lastOfGroup = !last && m_model.at(m_model.index(index.row() + 1)).kind == TodayRow::Kind::Heading;
    painter->setPen(Theme::colour(Theme::Role::Line));
    painter->setRenderHint(QPainter::Antialiasing, false);
    if (!last && !lastOfGroup) painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(QPen(Theme::colour(Theme::Role::Link), 2));
        painter->drawLine(option.rect.topLeft(), option.rect.bottomLeft());
    }
    painter->restore();
}

void TodayDelegate::paintTarget(QPainter *painter, const QRect &rect, const QModelIndex &index) const {
    const TodayRow &row = m_model.at(index);
    const TodayRowLayout::Parts at = m_layout.parts(rect);
    write(painter, at.state, row.look.strong ? Text::Strong : Text::Body, row.look.colour, row.look.text());
    write(painter, at.reference, Text::Body, Theme::Role::Link, referenceOf(row.item));
    paintPerson(painter, at.person, row.item);
    writeWrapped(painter, at.target, Theme::Role::Ink, row.item.isMatter() ? clauseOf(row.item) : row.item.words());
    write(painter, at.officer, Text::Body, Theme::Role::QuietInk,
          row.item.officer.isEmpty() ? tr("Nobody yet") : row.item.officer);
    paintActions(painter, rect, index);
}

void TodayDelegate::paintPerson(QPainter *painter, const QRect &rect, const DueItem &item) const {
    const QString name = item.isMatter()              ? item.targetName
                         : item.complainant.isEmpty() ? tr("Name not known")
                                                      : item.complainant;
    if (item.about.isEmpty() || m_layout.isNarrow()) return write(painter, rect, Text::Strong, Theme::Role::Ink, name);
    const int middle = rect.center().y();
    const int line = QFontMetrics(Theme::font(Text::Body)).height();
    write(painter, QRect(rect.left(), middle - line - 1, rect.width(), line), Text::Strong, Theme::Role::Ink, name);
    write(painter, QRect(rect.left(), middle + 2, rect.width(), line), Text::Small, Theme::Role::QuietInk, item.about);
}

void TodayDelegate::paintActions(QPainter *painter, const QRect &rect, const QModelIndex &index) const {
    const auto &actions = m_model.at(index).actions;
    const auto rects = actionRects(rect, index);
    for (size_t n = 0; n < actions.size(); ++n) {
        const bool hot = m_hotRow == index && m_hotAction == int(n);
        QFont font = Theme::font(n == 0 ? Text::Body : Text::Strong);
        if (n == 0) {
            painter->setPen(Theme::colour(hot ? Theme::Role::Link : Theme::Role::Edge));
            painter->setBrush(Theme::colour(hot ? Theme::Role::Hover : Theme::Role::Paper));
            const int radius = Theme::scaled(7);
            painter->drawRoundedRect(QRectF(rects[n]).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        } else {
            font.setWeight(QFont::Medium);
            font.setUnderline(hot);
        }
        painter->setFont(font);
        painter->setPen(Theme::colour(n == 0 ? Theme::Role::Ink : Theme::Role::Link));
        painter->drawText(rects[n], Qt::AlignCenter | Qt::TextSingleLine, actions[n].label);
    }
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const {
    return {Theme::scaled(320), m_layout.height(m_model.at(index).kind)};
}

bool TodayDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index) {
    const bool moved = event->type() == QEvent::MouseMove;
    const bool released = event->type() == QEvent::MouseButtonRelease;
    if ((!moved && !released) || m_model.at(index).kind == TodayRow::Kind::Heading)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const QPoint at = static_cast<QMouseEvent *>(event)->position().toPoint();
    const auto rects = actionRects(option.rect, index);
    const auto hit = std::find_if(rects.begin(), rects.end(), [&](const QRect &rect) { return rect.contains(at); });
    m_hotRow = index;
    m_hotAction = hit == rects.end() ? -1 : int(hit - rects.begin());
    if (moved) return false;
    if (m_hotAction >= 0)
        Q_EMIT actionChosen(index, m_hotAction);
    else if (m_model.at(index).kind == TodayRow::Kind::More || m_layout.parts(option.rect).reference.contains(at))
        Q_EMIT caseChosen(index);
    return m_hotAction >= 0;
}

}  // namespace redress
