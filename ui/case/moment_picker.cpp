// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/moment_picker.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QTimeEdit>

#include "core/base/london.h"
#include "ui/common/dates.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

MomentPicker::MomentPicker(QWidget *parent)
    : QPushButton(parent),
      m_details(new QWidget(parent)),
      m_day(new QDateEdit(m_details)),
      m_time(new QTimeEdit(m_details)),
      m_timeKnown(new QCheckBox(tr("at"), m_details)) {
    setObjectName(u"when"_s);
    setToolTip(tr("When it happened"));
    addDetails();
    auto *choices = new QMenu(this);
    choices->addAction(tr("Now"), this, &MomentPicker::setNow);
    choices->addAction(tr("Yesterday"), this, [this] { choose(When::on(m_today.day().addDays(-1))); });
    choices->addAction(tr("Another day or time…"), this, [this] {
        choose(m_today);
        m_day->setFocus();
    });
    setMenu(choices);
    showChoice();
}

void MomentPicker::addDetails() {
    auto *row = new QHBoxLayout(m_details);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::scaled(8));
    auto *label = new QLabel(tr("It happened on"), m_details);
    setLook(label, Look::Quiet);
    label->setBuddy(m_day);
    m_day->setObjectName(u"whenDay"_s);
    m_day->setAccessibleName(tr("Day it happened"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"ddd d MMM yyyy"_s);
    m_timeKnown->setObjectName(u"whenTimeKnown"_s);
    m_timeKnown->setAccessibleName(tr("The time of day is known"));
    m_time->setObjectName(u"whenTime"_s);
    m_time->setAccessibleName(tr("Time it happened"));
    m_time->setDisplayFormat(u"HH:mm"_s);
    for (QWidget *part : std::initializer_list<QWidget *>{label, m_day, m_timeKnown, m_time}) row->addWidget(part);
    row->addStretch();
    m_details->hide();
    connect(m_timeKnown, &QCheckBox::toggled, m_time, &QWidget::setEnabled);
    connect(m_timeKnown, &QCheckBox::toggled, this, &MomentPicker::showChoice);
    connect(m_day, &QDateEdit::dateChanged, this, &MomentPicker::showChoice);
    connect(m_time, &QTimeEdit::timeChanged, this, &MomentPicker::showChoice);
}

void MomentPicker::setToday(const When &now) {
    m_today = now;
    m_day->setMaximumDate(now.day());
}

void MomentPicker::setNow() {
    m_isNow = true;
    showChoice();
}

void MomentPicker::choose(const When &when) {
    m_isNow = false;
    m_day->setDate(when.day());
    m_timeKnown->setChecked(when.hasTime());
    m_time->setEnabled(when.hasTime());
    m_time->setTime(when.hasTime() ? when.timeOfDay() : QTime(12, 0));
    showChoice();
}

Result<When> MomentPicker::when(const When &now) const {
    if (m_isNow) return now;
    if (!m_timeKnown->isChecked()) return When::on(m_day->date());
    return london::moment(m_day->date(), m_time->time()).map(&When::at);
}

void MomentPicker::showChoice() {
    m_details->setVisible(!m_isNow);
    setText(m_isNow ? tr("now") : dates::brief(m_day->date(), m_today.day()));
    setAccessibleName(m_isNow ? tr("When it happened: now")
                              : tr("When it happened: %1").arg(dates::inFull(m_day->date())));
    Q_EMIT changed();
}

}  // namespace redress
