// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/policy_browser.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <algorithm>

#include "core/policy/page/page_html.h"
#include "ui/common/theme.h"
#include "ui/policy/page_style.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestPage = 1120;  // in the pixels of the design: six columns with room to breathe
constexpr int narrowestMargin = 32;
constexpr int gapAboveAnchor = 20;

}  // namespace

PolicyBrowser::PolicyBrowser(QWidget *parent) : QTextBrowser(parent) {
    setAccessibleName(tr("The policy as a page"));
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);  // so that the width does not depend on the height
    setLook(this, Look::Plain);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { Q_EMIT anchorReached(anchorInSight()); });
}

void PolicyBrowser::show(const PolicyPage &page) {
    m_page = page;
    render();
    verticalScrollBar()->setValue(0);
}

void PolicyBrowser::render() {
    document()->setDefaultFont(Theme::font(Theme::Text::Body));
    document()->setDefaultStyleSheet(pageStyle(QGuiApplication::palette(), Theme::font(Theme::Text::Body)));
    setHtml(redress::toHtml(m_page));
    keepMeasure();
    findAnchors();
}

void PolicyBrowser::keepMeasure() {
    const int spare = viewport()->width() - Theme::scaled(widestPage);
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    const qreal side = std::max(Theme::scaled(narrowestMargin), spare / 2);
    if (format.leftMargin() == side) return;
    format.setLeftMargin(side);
    format.setRightMargin(side);
    format.setTopMargin(Theme::scaled(24));
    format.setBottomMargin(Theme::scaled(48));
    document()->rootFrame()->setFrameFormat(format);
}

void PolicyBrowser::findAnchors() {
    m_anchors.clear();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part)
            for (const QString &name : part.fragment().charFormat().anchorNames()) m_anchors[block.position()] = name;
}

void PolicyBrowser::jumpTo(const QString &anchor) {
    const auto found = std::ranges::find(m_anchors, anchor, &std::pair<const int, QString>::second);
    if (found == m_anchors.end()) return;
    const QSignalBlocker silence(this);  // what was chosen stays chosen, even where the page ends short of it
    QTextCursor cursor(document());
    cursor.setPosition(found->first);
    setTextCursor(cursor);
    const int top = cursorRect(cursor).top() + verticalScrollBar()->value();
    verticalScrollBar()->setValue(top - Theme::scaled(gapAboveAnchor));
}

QString PolicyBrowser::anchorInSight() const {
    const int position =
        cursorForPosition(QPoint(viewport()->width() / 2, Theme::scaled(2 * gapAboveAnchor))).position();
    const auto after = m_anchors.upper_bound(position);
    return after == m_anchors.begin() ? QString() : std::prev(after)->second;
}

void PolicyBrowser::changeEvent(QEvent *event) {
    QTextBrowser::changeEvent(event);
    const bool looksOther = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (!looksOther || m_page.title.isEmpty()) return;
    const int at = verticalScrollBar()->value();
    render();
    verticalScrollBar()->setValue(at);
}

void PolicyBrowser::resizeEvent(QResizeEvent *event) {
    QTextBrowser::resizeEvent(event);
    keepMeasure();
}

QVariant PolicyBrowser::loadResource(int, const QUrl &) {
    return {};
}

}  // namespace redress
