// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/learning/cluster.h"
#include "core/store/case_file.h"
#include "ui/common/session.h"
#include "ui/reports/latest_work.h"

class QVBoxLayout;

namespace redress {

// That a case is one of many of its kind that came close together: pointed out to the officer, who draws the
// conclusions. Looked for beside the window; not there where the case is one by itself.
class CommonalityNote : public QWidget {
    Q_OBJECT

public:
    explicit CommonalityNote(const Session &session, QWidget *parent = nullptr);

    // Looks again only where it is another case, or what it may have in common with others has changed.
    void display(const CaseFile &file);
    void show(const std::vector<Cluster> &clusters);
    using QWidget::show;

Q_SIGNALS:
    void looked();  // an answer stands

private:
    QVBoxLayout *m_column;
    QStringList m_lookedFor;
    LatestWork<std::vector<Cluster>> m_work;
};

}  // namespace redress
