// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRect>
#include <QTextLayout>

#include "ui/case/timeline_entry.h"

namespace redress {

// Where the parts of one event of the timeline stand in a row of a given width, and its text broken into lines.
// Measuring and painting ask the same layout, so that nothing is cut off.
class TimelineRowLayout {
public:
    static constexpr int linesWhenFolded = 3;

    TimelineRowLayout(const TimelineEntry &entry, int width, bool unfolded);

    void markWords(const QStringList &words, const QColor &behind);
    void paint(QPainter *painter, const QPoint &topLeft) const;

    [[nodiscard]] int height() const;
    [[nodiscard]] bool canFold() const { return m_textLines > linesWhenFolded; }
    [[nodiscard]] QRect foldLink() const;  // where "show all" stands; relative to the row, empty where it does not

private:
    [[nodiscard]] QRect column(int left, int width) const;
    [[nodiscard]] QString foldWords() const;
    [[nodiscard]] bool isStruck() const { return !m_entry.mistake.isEmpty(); }
    [[nodiscard]] int labelLeft() const;
    void crossOut();
    void paintLabel(QPainter *painter) const;
    void breakLines(int width);
    [[nodiscard]] int labelHeight() const;

    TimelineEntry m_entry;
    QTextLayout m_text;
    QList<QTextLayout::FormatRange> m_marks;
    bool m_unfolded;
    bool m_narrow;
    int m_timeWidth;
    int m_byWidth;
    int m_labelWidth;
    int m_width;
    int m_textLeft;
    int m_textTop;
    int m_textLines = 0;
    qreal m_shownHeight = 0;  // of the lines that are shown
};

}  // namespace redress
