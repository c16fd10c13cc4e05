// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/store/register.h"

class QPushButton;

namespace redress {

class ChoiceChip;
class FilterChip;
class ReceivedChip;

// The chips that narrow the case list, with the officer's saved views.
class CaseFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit CaseFilterBar(const Register &reg, QWidget *parent = nullptr);

    // Shows a filter without saying that it was chosen. `from` names what named the cases one by one (a report's
    // figure).
    void setFilter(const CaseFilter &filter, const QString &from = {});
    [[nodiscard]] const CaseFilter &filter() const { return m_filter; }
    [[nodiscard]] const QString &from() const { return m_from; }

    [[nodiscard]] static CaseFilter usual();  // what the list shows at first: all open cases

Q_SIGNALS:
    void filterChosen(const redress::CaseFilter &filter);
    void viewWanted(const QString &name);
    void saveWanted();

private:
    void addChips();
    void addTextChip(ChoiceChip *chip, QString CaseFilter::*field);
    ChoiceChip *statusChip();
    ChoiceChip *stateChip();
    ChoiceChip *stageChip();
    ChoiceChip *valueChip(const QString &title, const QString &any, CaseColumn column);
    void fillViewsMenu();
    void showFilter();
    void choose(const CaseFilter &filter);

    const Register &m_register;
    CaseFilter m_filter = usual();
    QString m_from;
    ChoiceChip *m_status = nullptr;
    ChoiceChip *m_stage = nullptr;
    ChoiceChip *m_officer = nullptr;
    ChoiceChip *m_service = nullptr;
    ChoiceChip *m_state = nullptr;
    ReceivedChip *m_received = nullptr;
    QPushButton *m_only = nullptr;
    FilterChip *m_views = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_clear = nullptr;
};

}  // namespace redress
