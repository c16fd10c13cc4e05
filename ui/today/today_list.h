// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include "core/base/id.h"
#include "ui/today/today_delegate.h"
#include "ui/today/today_model.h"

namespace redress {

// The groups of Today. Enter opens the case, Ctrl+Enter does the obvious thing, the menu key lists what can be done.
class TodayList : public QListView {
    Q_OBJECT

public:
    explicit TodayList(TodayModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;  // as tall as its rows
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const QModelIndex &index);
    void actionChosen(const QModelIndex &index, int action);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOutAgain();

    TodayModel &m_model;
    TodayDelegate *m_delegate;
};

}  // namespace redress
