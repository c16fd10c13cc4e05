// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/pages/ask_page.h"

#include <QJsonArray>
#include <algorithm>

#include "core/base/pence.h"
#include "core/base/when.h"
#include "core/casework/event_names.h"
#include "tests/journeys/pages/hand.h"
#include "ui/case/asks/day_line.h"

namespace redress::test {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QString &key) {
    return u"ask."_s + key;
}

}  // namespace

bool AskPage::asksFor(const QString &key) const {
    const auto fields = m_place->findChildren<QWidget *>();
    return std::ranges::any_of(fields, [name = nameOf(key)](const QWidget *field) {
        return field->objectName() == name || field->objectName().startsWith(name + u'.');
    });
}

void AskPage::answer(const QString &key, const QJsonValue &value) const {
    const QString name = nameOf(key);
    if (value.isBool())
        hand::click(under(m_place, name + (value.toBool() ? u".yes"_s : u".no"_s)));
    else if (value.isDouble())
        hand::type(under(m_place, name), Pence{value.toInteger()}.toText());
    else if (value.isArray() && key == keys::answers)
        answerPoints(name, value.toArray());
    else if (value.isArray() && value.toArray().first().isString())
        answerList(name, value.toArray());
    else if (value.isArray())
        answerPeople(name, value.toArray());
    else
        answerText(name, value.toString());
}

void AskPage::answerText(const QString &name, const QString &text) const {
    QWidget *field = under(m_place, name);
    if (auto *box = qobject_cast<QComboBox *>(field)) return hand::choose(box, text);
    if (!qobject_cast<DayLine *>(field)) return hand::type(field, text);
    const When when = When::fromText(text).value_or(When());
    hand::typeDay(field, when.day());
    if (when.hasTime()) hand::type(under(m_place, name + u".time"_s), when.timeOfDay().toString(u"H:mm"_s));
}

// Names are written one under the other, ids are ticked.
void AskPage::answerList(const QString &name, const QJsonArray &list) const {
    QStringList names;
    for (const auto &value : list) names << value.toString();
    if (auto *field = m_place->findChild<QWidget *>(name)) return hand::type(field, names.join(u'\n'));
    for (const QString &id : names) hand::tick(under(m_place, u"%1.%2"_s.arg(name, id)));
}

void AskPage::answerPoints(const QString &name, const QJsonArray &answers) const {
    for (const auto &value : answers) {
        const QJsonObject answer = value.toObject();
        const QString row = u"%1.%2"_s.arg(name).arg(answer[keys::point].toInt());
        hand::choose(under<QComboBox>(m_place, row + u".outcome"_s), answer[keys::outcome].toString());
        hand::type(under(m_place, row + u".reason"_s), answer[keys::reason].toString());
        if (answer.contains(keys::remedy))
            hand::type(under(m_place, row + u".remedy"_s), answer[keys::remedy].toString());
    }
}

void AskPage::answerPeople(const QString &name, const QJsonArray &people) const {
    for (int at = 0; at < people.size(); ++at) {
        const QJsonObject person = people[at].toObject();
        const QString row = u"%1.%2"_s.arg(name).arg(at + 1);
        if (!m_place->findChild<QWidget *>(row + u".name"_s)) hand::click(under(m_place, name + u".add"_s));
        hand::type(under(m_place, row + u".name"_s), person[keys::name].toString());
        hand::choose(under<QComboBox>(m_place, row + u".role"_s), person[keys::role].toString());
    }
}

}  // namespace redress::test
