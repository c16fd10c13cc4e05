// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day_text.h"
#include "core/store/policy_adoption.h"
#include "ui/common/change_preview.h"
#include "ui/common/file_choice.h"
#include "ui/common/message_bar.h"
#include "ui/policy/adoption_preview.h"
#include "ui/policy/policy_screen.h"

// How another file of the register's own policy is offered, looked at and taken.
namespace redress {

void PolicyScreen::askForNewVersion() {
    const FileChoice choice{
        FileChoice::For::Opening, tr("Choose the new version of the policy"), tr("Policies (*.json)"), {}, {}};
    chooseFile(this, choice, [this](const QString &path) { adopt(path); });
}

void PolicyScreen::adopt(const QString &path) {
    const auto policy = policyIn(path);
    if (!policy) return m_message->say(policy.error());
    propose(*policy);
}

void PolicyScreen::propose(const Policy &policy) {
    const auto adoption = adoptionOf(policy, m_session->reg);
    if (!adoption) return m_message->say(adoption.error());
    auto *preview = adoptionPreview(*adoption, this);
    connect(preview, &QDialog::accepted, this, [this, policy] { take(policy); });
    preview->open();
}

void PolicyScreen::take(const Policy &policy) {
    if (const auto taken = m_session->reg.adopt(policy, m_session->user); !taken) return m_message->say(taken.error());
    m_offered.reset();
    m_shelf.front() = m_session->reg.policy();
    showPolicy(m_shelf.front()->id);
    m_message->say(
        MessageBar::Kind::Done,
        tr("Version %1 is taken for cases received from %2.").arg(policy.version, inWords(policy.inForceFrom)));
}

void PolicyScreen::tellOfOffer() {
    if (!m_offered) return;
    m_message->say(MessageBar::Kind::Note,
                   tr("Redress brings %1 of this policy, which this register does not use yet.")
                       .arg(editionInWords(m_offered->version, m_offered->revision)),
                   tr("See what it changes…"));
}

}  // namespace redress
