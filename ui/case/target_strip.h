// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

#include "core/store/case_file.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace redress {

class Comparison;
class TargetCard;
class WorkingCalendar;

// The targets of a case as cards, side by side while there is room, in rows of equal length where there is not.
class TargetStrip : public QWidget {
    Q_OBJECT

public:
    explicit TargetStrip(QWidget *parent = nullptr);

    // What the date would be under `other` is shown beside them; it may be null.
    void display(const CaseFile &file, const WorkingCalendar &calendar, const When &now, const Policy *other);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void whyWanted(const redress::TargetId &target);
    void comparisonWhyWanted(const redress::TargetId &target);
    void differencesWanted();
    void doneWanted(const redress::TargetId &undertaking);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void clear();
    void addCards(const CaseFile &file, QDate today, const Comparison *code);
    void showLater(const CaseFile &file, const Comparison *code);
    void arrange();
    void place(const std::vector<TargetCard *> &shown, int columns);
    [[nodiscard]] int room() const;  // how many cards stand side by side
    [[nodiscard]] std::vector<TargetCard *> mostImportant(int count) const;

    QWidget *m_area;
    QGridLayout *m_grid;
    QLabel *m_later;
    QPushButton *m_all;
    QPushButton *m_differences;
    std::vector<TargetCard *> m_cards;
    CaseRef m_case;
    int m_columns = 0;  // 0 while the cards are still to be placed
    bool m_folded = false;
};

}  // namespace redress
