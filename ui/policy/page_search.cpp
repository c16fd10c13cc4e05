// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/page_search.h"

#include <QScrollBar>
#include <QTextDocument>
#include <QTextEdit>

#include "ui/common/theme.h"

namespace redress {

PageSearch::PageSearch(QTextEdit &page) : QObject(&page), m_page(page) {}

void PageSearch::find(const QString &words) {
    m_found.clear();
    m_current = -1;
    if (!words.trimmed().isEmpty()) {
        QTextCursor at = m_page.document()->find(words.trimmed());
        while (!at.isNull()) {
            m_found.push_back(at);
            at = m_page.document()->find(words.trimmed(), at);
        }
    }
    goTo(m_found.empty() ? -1 : 0);
}

void PageSearch::next() {
    if (!m_found.empty()) goTo((m_current + 1) % count());
}

void PageSearch::previous() {
    if (!m_found.empty()) goTo((m_current + count() - 1) % count());
}

void PageSearch::goTo(int index) {
    m_current = index;
    mark();
    if (index >= 0) {
        QTextCursor start = m_found[size_t(index)];
        start.setPosition(start.selectionStart());
        m_page.setTextCursor(start);
        QScrollBar *bar = m_page.verticalScrollBar();
        bar->setValue(bar->value() + m_page.cursorRect().top() - m_page.viewport()->height() / 3);
    }
    Q_EMIT moved();
}

void PageSearch::mark() {
    QList<QTextEdit::ExtraSelection> marks;
    for (int i = 0; i < count(); ++i) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = m_found[size_t(i)];
        mark.format.setBackground(Theme::colour(Theme::Role::Mark));
        if (i == m_current) {
            mark.format.setBackground(Theme::colour(Theme::Role::Accent));
            mark.format.setForeground(Theme::colour(Theme::Role::AccentInk));
        }
        marks.append(mark);
    }
    m_page.setExtraSelections(marks);
}

}  // namespace redress
