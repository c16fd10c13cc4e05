// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace redress {

// A list inside a card that is as tall as its rows, up to a limit. Enter or a click opens a row.
class CardList : public QListView {
    Q_OBJECT

public:
    // `most` is a height of the design.
    explicit CardList(int most, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] int contentHeight() const;  // of all rows at this width
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void chooseSomething();

    int m_most;
};

}  // namespace redress
