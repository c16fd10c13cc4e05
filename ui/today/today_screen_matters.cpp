// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/event_names.h"
#include "core/matters/matter_events.h"
#include "core/store/matters.h"
#include "ui/common/message_bar.h"
#include "ui/duties/duty_dialog.h"
#include "ui/learning/improvement_dialog.h"
#include "ui/today/today_screen.h"

// What Today does about duties and improvements, which belong to no case.
namespace redress {

void TodayScreen::openMatterOf(const DueItem &item) {
    if (const DutyId duty = dutyOf(item.matter); !duty.isEmpty()) {
        const auto *dialog = openDuty(m_session, duty, this);
        connect(dialog, &DutyDialog::reportWanted, this, &TodayScreen::reportWanted);
        return;
    }
    auto *dialog = new ImprovementDialog(m_session, improvementOf(item.matter), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImprovementDialog::caseWanted, this, &TodayScreen::caseWanted);
    dialog->open();
}

void TodayScreen::takeOn(const DutyId &duty) {
    const QJsonObject told{{keys::to, m_session.user}, {keys::reason, tr("Taken on by themselves")}};
    const auto taken =
        m_session.reg.matters().record(duty, {events::dutyDelegated, m_session.reg.now(), m_session.user, told});
    if (!taken) return m_message->say(MessageBar::Kind::Problem, taken.error().message);
    refresh();
}

}  // namespace redress
