// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QSet>

#include "ui/case/timeline_entry.h"

class QMenu;

namespace redress {

class TimelineDelegate;
class TimelineModel;

// The timeline as a list: Enter or a click on "Show all" unfolds what is long, Ctrl+C copies an entry as text, its menu
// says that it was recorded by mistake.
class TimelineView : public QListView {
    Q_OBJECT

public:
    explicit TimelineView(TimelineModel *model, QWidget *parent = nullptr);

    void reveal(int sequence);  // scrolls to the event and makes it current
    void find(const QString &words);
    void foldAll();
    void setStrikeable(const QSet<int> &sequences) { m_strikeable = sequences; }

Q_SIGNALS:
    void mistakeWanted(int sequence);  // that entry was recorded by mistake

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void copyCurrent() const;
    void offerMistake(QMenu *menu, const TimelineEntry &entry);

    TimelineModel *m_model;
    TimelineDelegate *m_delegate;
    QSet<int> m_strikeable;
};

}  // namespace redress
