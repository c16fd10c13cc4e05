// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/choice_groups.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

using Group = Choice::Group;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChoiceGroups)
};

std::vector<Choice> choicesOf(Group group, const std::vector<Choice> &choices) {
    std::vector<Choice> found;
    std::ranges::copy_if(choices, std::back_inserter(found), [=](const auto &one) { return one.group == group; });
    return found;
}

}  // namespace

std::vector<Choice> stepsOf(const std::vector<Choice> &choices) {
    return choicesOf(Group::Stage, choices);
}

std::vector<ChoiceGroup> choiceGroups(const std::vector<Choice> &choices) {
    std::vector<ChoiceGroup> groups{{u"touch"_s, Group::Touch, Words::tr("Keep in touch"), {}},
                                    {u"dates"_s, Group::Dates, Words::tr("Dates"), {}},
                                    {u"points"_s, Group::Points, Words::tr("Points of complaint"), {}},
                                    {u"people"_s, Group::People, Words::tr("People on the case"), {}},
                                    {u"ours"_s, Group::Ours, Words::tr("Is it ours?"), {}},
                                    {u"right"_s, Group::Right, Words::tr("Putting right"), {}},
                                    {u"outside"_s, Group::Outside, Words::tr("Ombudsman and others"), {}},
                                    {u"behaviour"_s, Group::Behaviour, Words::tr("Difficult contact"), {}},
                                    {u"learning"_s, Group::Learning, Words::tr("Learning"), {}},
                                    {u"case"_s, Group::Case, Words::tr("Close, link, correct"), {}}};
    for (auto &group : groups) group.choices = choicesOf(group.group, choices);
    std::erase_if(groups, [](const ChoiceGroup &group) { return group.choices.empty(); });
    return groups;
}

}  // namespace redress
