// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo_extras.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "core/casework/event_names.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int percentAdvocates = 3;
constexpr int percentMembers = 2;
constexpr int percentGroups = 1;
constexpr int percentPoints = 8;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DemoExtras)
};

}  // namespace

QString DemoExtras::somebody() {
    return u"%1 %2"_s.arg(m_dice.oneOf(m_words.people), m_dice.oneOf(m_words.surnames));
}

void DemoExtras::add(std::vector<Command> &to, const EventName &event, const QJsonObject &data) {
    to.push_back({event, m_at, m_by, data});
}

void DemoExtras::addAdvocate(std::vector<Command> &to) {
    add(to, events::advocateNamed,
        {{keys::name, somebody()}, {keys::authority, m_dice.chance(60) ? u"held"_s : u"asked"_s}});
}

void DemoExtras::addGroup(std::vector<Command> &to, const QString &complainant) {
    for (int i = m_dice.between(1, 3); i > 0; --i)
        add(to, events::memberAdded, {{keys::name, u"%1 (%2)"_s.arg(somebody()).arg(i)}});
    add(to, events::contactNominated, {{keys::name, complainant}});
}

void DemoExtras::addPoints(std::vector<Command> &to, int points) {
    for (int i = 0; i < points; ++i) {
        const auto &category = m_dice.oneOf(m_words.categories);
        add(to, events::pointAdded, {{keys::text, m_dice.oneOf(category.problems)}});
    }
}

std::vector<Command> DemoExtras::some(const QString &complainant, int &points) {
    std::vector<Command> all;
    if (m_dice.chance(percentAdvocates)) addAdvocate(all);
    if (m_dice.chance(percentMembers))
        add(all, events::addresseeNamed, {{keys::name, somebody()}, {keys::capacity, Words::tr("Councillor")}});
    if (m_dice.chance(percentGroups)) addGroup(all, complainant);
    points = m_dice.chance(percentPoints) ? m_dice.between(2, 3) : 0;
    addPoints(all, points);
    return all;
}

QJsonArray DemoExtras::answers(int points, const Procedure &procedure) {
    QJsonArray list;
    for (int i = 1; i <= points; ++i)
        list << QJsonObject{{keys::point, i},
                            {keys::outcome, m_dice.oneOf(procedure.outcomes).id.text()},
                            {keys::reason, m_dice.oneOf(m_words.answers)}};
    return list;
}

}  // namespace redress
