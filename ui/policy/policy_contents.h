// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

#include "core/policy/page/policy_page.h"

namespace redress {

// The contents of a policy page: its procedures, and under each its tables.
class PolicyContents : public QTreeWidget {
    Q_OBJECT

public:
    explicit PolicyContents(QWidget *parent = nullptr);

    void show(const PolicyPage &page);
    void choose(const QString &anchor);  // shows where the page stands, without a signal; the first where it is unknown

Q_SIGNALS:
    void chosen(const QString &anchor);  // by the person

private:
    using QTreeWidget::show;
    [[nodiscard]] QTreeWidgetItem *itemOf(const QString &anchor) const;
};

}  // namespace redress
