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

int widthOf(Text font, const QString &text) {
    return QFontMetrics(Theme::font(font)).horizontalAdvance(text);
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

// What is no case's is marked as what it is.
QString referenceOf(const DueItem &item) {
    return item.isMatter() ? labelOf(item.matter) : item.reference.text();
}

QString clauseOf(const DueItem &item) {
    return item.clause.isEmpty() ? QString() : TodayDelegate::tr("Clause %1").arg(item.clause);
}

// The first action looks like a button, the others like links.
int widthOfAction(const NextAction &action, bool first) {
    return widthOf(Text::Body, action.label) + Theme::scaled(first ? 26 : 8);
}

}  // namespace

TodayDelegate::TodayDelegate(const TodayModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {
    connect(&model, &QAbstractItemModel::modelReset, this, &TodayDelegate::measure);
}

void TodayDelegate::measure() {
    m_stateWidth = Theme::scaled(110);
    m_referenceWidth = Theme::scaled(90);
    m_actionsWidth = Theme::scaled(160);
    for (int n = 0; n < m_model.rowCount(); ++n) {
        const TodayRow &row = m_model.at(m_model.index(n));
        if (row.kind != TodayRow::Kind::Target) continue;
        m_stateWidth = std::max(m_stateWidth, widthOf(Text::Strong, row.look.text()) + Theme::scaled(6));
        m_referenceWidth = std::max(m_referenceWidth, widthOf(Text::Body, referenceOf(row.item)));
        int actions = 0;
        for (size_t a = 0; a < row.actions.size(); ++a)
            actions += widthOfAction(row.actions[a], a == 0) + Theme::scaled(6);
        m_actionsWidth = std::max(m_actionsWidth, actions);
    }
}

TodayDelegate::Columns TodayDelegate::columns(const QRect &row) const {
    const int gap = Theme::scaled(16);
    int x = row.left() + inset();
    const auto take = [&](int width) {
        const QRect rect(x, row.top(), width, row.height());
        x += width + gap;
        return rect;
    };
    Columns columns;
    columns.state = take(m_stateWidth);
    columns.reference = take(m_referenceWidth);
    const int rest = std::max(0, row.right() - inset() - m_actionsWidth - 3 * gap - x);
    columns.person = take(rest * 48 / 100);
    columns.target = take(rest * 29 / 100);
    columns.officer = take(rest * 23 / 100);
    return columns;
}

std::vector<QRect> TodayDelegate::actionRects(const QRect &row, const QModelIndex &index) const {
    const auto &actions = m_model.at(index).actions;
    std::vector<QRect> rects(actions.size());
    int right = row.right() - inset();
    for (size_t n = actions.size(); n-- > 0;) {
        const QSize size(widthOfAction(actions[n], n == 0), Theme::scaled(30));
        rects[n] = QRect(QPoint(right - size.width() + 1, row.center().y() - size.height() / 2), size);
        right -= size.width() + Theme::scaled(6);
    }
    return rects;
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
    const Columns at = columns(rect);
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
    if (item.about.isEmpty()) return write(painter, rect, Text::Strong, Theme::Role::Ink, name);
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
    const TodayRow &row = m_model.at(index);
    if (row.kind == TodayRow::Kind::Target) return {Theme::scaled(600), Theme::scaled(56)};
    return {Theme::scaled(600), Theme::scaled(row.kind == TodayRow::Kind::Heading ? 42 : 38)};
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
    else if (m_model.at(index).kind == TodayRow::Kind::More || columns(option.rect).reference.contains(at))
        Q_EMIT caseChosen(index);
    return m_hotAction >= 0;
}

}  // namespace redress
