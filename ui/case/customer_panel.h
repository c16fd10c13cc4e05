// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/store/case_file.h"
#include "core/store/case_list.h"

class QVBoxLayout;

namespace redress {

// Who a case is from, how they are reached, and the cases that the same person or address had before.
class CustomerPanel : public QWidget {
    Q_OBJECT

public:
    explicit CustomerPanel(QWidget *parent = nullptr);

    void display(const CaseFile &file, const std::vector<CaseRow> &alike, QDate today);

Q_SIGNALS:
    void caseWanted(const redress::CaseRef &reference);

private:
    void clear();
    void addHeading(const QString &words);
    void addLine(const QString &text, bool quiet);
    void addPeople(const PeopleOnCase &people);
    void addCase(const CaseRow &row, QDate today);

    QVBoxLayout *m_column;
};

}  // namespace redress
