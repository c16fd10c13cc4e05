// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/profile_fields.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include "ui/cases/form_field.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString declined() {
    return ProfileFields::tr("Prefers not to say");
}

QString shown(const QString &answer) {
    return answer == preferNotToSay() ? declined() : answer;
}

QString recorded(const QString &shown) {
    return shown == declined() ? preferNotToSay() : shown;
}

}  // namespace

ProfileFields::ProfileFields(QWidget *parent) : QWidget(parent) {
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::scaled(10));
    for (const Characteristic characteristic : allCharacteristics()) {
        auto *answer = new QComboBox(this);
        answer->setEditable(true);
        answer->addItems({QString(), declined()});
        answer->lineEdit()->setPlaceholderText(tr("Not asked"));
        answer->setObjectName(u"profile."_s + wordOf(characteristic));
        const int place = static_cast<int>(m_answers.size());
        grid->addWidget(new FormField(nameOf(characteristic), answer, this), place / 3, place % 3);
        m_answers.insert(characteristic, answer);
        connect(answer, &QComboBox::currentTextChanged, this, &ProfileFields::edited);
    }
}

void ProfileFields::showProfile(const Profile &profile) {
    m_profile = profile;
    for (const auto &[characteristic, answer] : m_answers.asKeyValueRange())
        answer->setCurrentText(shown(profile.answers.value(characteristic)));
}

QJsonObject ProfileFields::changes() const {
    QJsonObject told;
    for (const auto &[characteristic, answer] : m_answers.asKeyValueRange()) {
        const QString now = recorded(answer->currentText().trimmed());
        if (now != m_profile.answers.value(characteristic)) told.insert(wordOf(characteristic), now);
    }
    return told;
}

}  // namespace redress
