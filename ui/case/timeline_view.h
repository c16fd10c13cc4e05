// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace redress {

class TimelineDelegate;
class TimelineModel;

// The timeline as a list: Enter or a click on "Show all" unfolds what is long, Ctrl+C copies an entry as text.
class TimelineView : public QListView {
    Q_OBJECT

public:
    explicit TimelineView(TimelineModel *model, QWidget *parent = nullptr);

    void reveal(int sequence);  // scrolls to the event and makes it current
    void find(const QString &words);
    void foldAll();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copyCurrent() const;

    TimelineModel *m_model;
    TimelineDelegate *m_delegate;
};

}  // namespace redress
