// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo_people.h"

#include <algorithm>

#include "core/casework/event_names.h"
#include "core/people/access_needs.h"
#include "core/people/person_events.h"
#include "core/store/people.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr quint64 own = 0x70656f706c65;
constexpr int percentKnown = 10;  // of those who complain
constexpr int percentAgain = 15;  // of those
constexpr int percentNeeds = 15;
constexpr size_t mostKept = 60;

// Where a group complains, whom it has chosen is named with it already.
bool isOfAGroup(const DemoCase &made) {
    return std::ranges::find(made.followedBy, events::memberAdded, &Command::event) != made.followedBy.end();
}

}  // namespace

DemoPeople::DemoPeople(const DemoWords &words, quint64 seed) : m_words(words), m_dice(seed ^ own) {}

void DemoPeople::addNeeds(QJsonObject &person) {
    person[keys::needs] = m_dice.oneOf(m_words.needs);
    if (m_dice.chance(30)) person[keys::format] = m_dice.oneOf(accessibleFormatWords());
    if (m_dice.chance(50)) person[keys::preferredContact] = m_dice.oneOf(contactByWords());
}

QJsonObject DemoPeople::somebody(const QJsonObject &details) {
    QJsonObject person{{keys::phone, u"01632 960 %1"_s.arg(m_dice.between(0, 999), 3, 10, QChar(u'0'))}};
    for (const auto &key : {keys::complainant, keys::address, keys::postcode}) person[key] = details[key];
    person[keys::name] = person.take(keys::complainant);
    if (m_dice.chance(percentNeeds)) addNeeds(person);
    return person;
}

void DemoPeople::complain(DemoCase &made, const QJsonObject &person) {
    QJsonObject &details = made.newCase.received.data;
    details[keys::complainant] = person[keys::name];
    for (const auto &key : {keys::address, keys::postcode, keys::phone, keys::person}) details[key] = person[key];
}

Result<> DemoPeople::furnish(Register::Batch &batch, DemoCase &made) {
    if (isOfAGroup(made) || !m_dice.chance(percentKnown)) return {};
    if (!m_known.empty() && m_dice.chance(percentAgain)) {
        complain(made, m_dice.oneOf(m_known));
        return {};
    }
    const Command &received = made.newCase.received;
    QJsonObject person = somebody(received.data);
    const auto added = batch.addPerson({events::personAdded, received.at, received.by, person});
    if (!added) return refuse(added.error());
    person[keys::person] = added->person.text();
    complain(made, person);
    m_known.push_back(std::move(person));
    if (m_known.size() > mostKept) m_known.erase(m_known.begin());
    return {};
}

}  // namespace redress
