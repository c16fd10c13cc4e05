// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>

#include "core/casework/choice.h"
#include "ui/common/session.h"
#include "ui/learning/board_column_model.h"

class QGridLayout;
class QLabel;

namespace redress {

class CardList;

// Improvements as cards in the columns proposed, under way, done and judged. The arrow keys go from card to card, Enter
// opens one, the menu key offers what can be done with it. Each step is asked for and recorded; a card moves because of
// what was recorded, and never by itself.
class ImprovementBoard : public QWidget {
    Q_OBJECT

public:
    explicit ImprovementBoard(const Session &session, QWidget *parent = nullptr);

    void show(const std::vector<Improvement> &improvements);  // the chosen card stays chosen, wherever it has gone
    void propose();

    [[nodiscard]] CardList &list(Improvement::State state) const;

Q_SIGNALS:
    void caseWanted(const redress::CaseRef &reference);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Column {
        BoardColumnModel *model = nullptr;
        QWidget *whole = nullptr;
        QLabel *heading = nullptr;
        QLabel *none = nullptr;
        CardList *cards = nullptr;
    };

    [[nodiscard]] Column makeColumn(Improvement::State state);
    void arrange();
    void goAside(const CardList *from, int step);
    void open(const Improvement &improvement);
    void offer(const Improvement &improvement, const QPoint &where);
    void begin(const Improvement &improvement, const Choice &choice);

    Session m_session;
    QGridLayout *m_grid;
    std::array<Column, 4> m_columns;
    int m_inARow = 0;
    ImprovementId m_chosen;
};

}  // namespace redress
