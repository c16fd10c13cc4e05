// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/pages/new_case_page.h"

#include <QAbstractButton>
#include <QLabel>

#include "core/base/when.h"
#include "core/casework/event_names.h"
#include "tests/journeys/pages/ask_page.h"
#include "tests/journeys/pages/hand.h"
#include "ui/case/asks/day_line.h"

namespace redress::test {

using namespace Qt::StringLiterals;

void NewCasePage::open() const {
    QTest::keyClick(&m_journey.window(), Qt::Key_N, Qt::ControlModifier);
    hand::settle();
    if (!m_journey.dialog()) qFatal("The dialog of a new case does not open.");
    hand::click(under(m_journey.dialog(), u"more"_s));
}

void NewCasePage::chooseProcedure(const QString &id) const {
    hand::tick(under(m_journey.dialog(), id));
}

void NewCasePage::tell(const QJsonObject &details) const {
    for (auto detail = details.begin(); detail != details.end(); ++detail)
        if (detail.key() != keys::person) tell(detail.key(), detail.value());
}

void NewCasePage::tell(const QString &key, const QJsonValue &value) const {
    auto *field = under<QWidget>(m_journey.dialog(), key);
    if (value.isBool()) return hand::tick(field);
    if (auto *box = qobject_cast<QComboBox *>(field)) return hand::choose(box, value.toString());
    if (qobject_cast<DayLine *>(field)) return hand::typeDay(field, QDate::fromString(value.toString(), Qt::ISODate));
    hand::type(field, value.toString());
}

void NewCasePage::name(const QString &event, const QJsonObject &somebody) const {
    const QString section = event == "advocate.named"_L1 ? u"advocate"_s : u"representative"_s;
    hand::tick(under(m_journey.dialog(), section + u".box"_s));
    const AskPage asks(under(m_journey.dialog(), section));
    for (auto part = somebody.begin(); part != somebody.end(); ++part) asks.answer(part.key(), part.value());
}

void NewCasePage::create() const {
    hand::click(under(m_journey.dialog(), u"createCase"_s));
    QWidget *dialog = m_journey.dialog();
    if (!dialog) return;
    QStringList said;
    for (const auto *label : dialog->findChildren<QLabel *>())
        if (label->isVisible()) said << label->text();
    qFatal("The case is not made: %s", qPrintable(said.join(u" | "_s)));
}

}  // namespace redress::test
