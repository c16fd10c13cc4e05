// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

#include "core/casework/choice.h"
#include "core/casework/decide.h"
#include "core/store/case_file.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace redress {

struct UndertakingAction;

// Promises and what else is owed on a case: what stands, in the order of its days, then what was kept or let go.
class UndertakingsPanel : public QWidget {
    Q_OBJECT

public:
    explicit UndertakingsPanel(QWidget *parent = nullptr);

    void display(const CaseFile &file, const std::vector<Choice> &choices, const Rules &rules);

Q_SIGNALS:
    // `known` says which of them is meant.
    void actionWanted(const redress::EventName &event, const QJsonObject &known);

private:
    void layOut();
    void add(const Undertaking &undertaking, const CaseFile &file, const std::vector<Choice> &choices,
             const Rules &rules);
    void addAction(QHBoxLayout *row, const UndertakingAction &action, const Undertaking &undertaking);
    void showPromising(const std::vector<Choice> &choices);

    QWidget *m_list;
    QVBoxLayout *m_column;
    QPushButton *m_promise;
    QLabel *m_why;  // why nothing can be promised
};

[[nodiscard]] int standingUndertakings(const Case &subject);

}  // namespace redress
