// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/policy_step.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

PolicyStep::PolicyStep(const PolicyLibrary &library, QWidget *parent)
    : SetupStep(tr("Which policy do you work under?"),
                tr("Its timetable, its words and its clauses are what Redress goes by. Cases keep the version they "
                   "were received under."),
                parent),
      m_policies(library.policies()),
      m_list(new QListWidget(this)) {
    m_list->setObjectName(u"policyList"_s);
    m_list->setAccessibleName(tr("Policies"));
    m_list->setSpacing(Theme::scaled(2));
    for (const auto &policy : m_policies) {
        auto *item = new QListWidgetItem(
            tr("%1\n%2", "an organisation, its policy's title").arg(policy->organisation, policy->title), m_list);
        item->setSizeHint(QSize(0, Theme::scaled(52)));
    }
    // Enter is the dialog's: activated would count it twice.
    connect(m_list, &QListWidget::itemDoubleClicked, this, &PolicyStep::decided);
    setFocusProxy(m_list);
    column()->addWidget(m_list, 1);
    auto *own = new QLabel(
        tr("A policy of your own is one file. The help, under Bringing in your register, says where it goes."), this);
    setLook(own, Look::Quiet);
    own->setWordWrap(true);
    column()->addWidget(own);
}

std::shared_ptr<const Policy> PolicyStep::policy() const {
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : m_policies[size_t(row)];
}

QString PolicyStep::whatIsMissing() const {
    return policy() ? QString() : tr("Choose the policy that your cases are run under.");
}

}  // namespace redress
