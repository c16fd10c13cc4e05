// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTextCursor>
#include <vector>

class QTextEdit;

namespace redress {

// Finds words on a page, marks all of them and goes from one to the next, round and round.
class PageSearch : public QObject {
    Q_OBJECT

public:
    explicit PageSearch(QTextEdit &page);

    void find(const QString &words);  // empty: marks nothing
    void next();
    void previous();

    [[nodiscard]] int count() const { return int(m_found.size()); }
    [[nodiscard]] int current() const { return m_current; }  // from 0; -1 where nothing is found

Q_SIGNALS:
    void moved();  // count() or current() have changed

private:
    void goTo(int index);
    void mark();

    QTextEdit &m_page;
    std::vector<QTextCursor> m_found;
    int m_current = -1;
};

}  // namespace redress
