// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page_header.h"

namespace redress {

class SearchField;

// The strip above the cases: the search, and what can be done with the whole register of them.
class CasesHeader : public PageHeader {
    Q_OBJECT

public:
    explicit CasesHeader(QWidget *parent = nullptr);

    [[nodiscard]] SearchField &search() const { return *m_search; }

Q_SIGNALS:
    void peopleWanted();
    void exportWanted();
    void newCaseWanted();

private:
    SearchField *m_search;
};

}  // namespace redress
