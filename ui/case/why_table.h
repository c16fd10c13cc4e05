// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace redress {

class WhyModel;

// The calendar of an explained date. As tall as its weeks, up to six of them; then it scrolls.
class WhyTable : public QTableView {
    Q_OBJECT

public:
    explicit WhyTable(WhyModel *model, QWidget *parent = nullptr);

private:
    static constexpr int roomyWeeks = 5;
    static constexpr int mostWeeks = 7;
};

}  // namespace redress
