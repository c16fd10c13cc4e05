// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/way_fields.h"

#include <QCoreApplication>

#include "core/base/day_text.h"
#include "core/casework/ways.h"
#include "core/policy/policy_library.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LetterFields)
};

// The case as it will stand once the letter has gone.
Case onceSent(const LetterRequest &request) {
    Case subject = request.file.subject;
    const EventName &sent = request.rule.records;
    if (!sent.isEmpty() && !subject.facts.happened.contains(sent)) subject.facts.happened.insert(sent, request.now);
    return subject;
}

// In English, as the letter is, whatever the window speaks.
QString whenOf(const Way &way) {
    return way.state == Way::State::AtOnce ? u"straight away"_s : u"from %1"_s.arg(inWords(way.from));
}

// Those that the procedure's end opens: what was open all the time is no news in a final letter.
bool opensNow(const Way &way) {
    const bool comes = way.state == Way::State::AtOnce || way.state == Way::State::FromDay;
    return comes && way.inForce && way.from.isValid();
}

std::vector<MergeItem> itemsOf(const LetterRequest &request) {
    const auto &policy = *request.file.policy;
    const auto law = PolicyLibrary::shipped(policy.comparedWith);
    const Rules rules{policy, request.file.procedure(), request.calendar, request.now};
    std::vector<MergeItem> items;
    QStringList named;
    for (const Way &way : waysOpen(onceSent(request), rules, law.get())) {
        if (!opensNow(way) || named.contains(way.name)) continue;
        named << way.name;
        MergeItem item{{{u".name"_s, way.name}, {u".when"_s, whenOf(way)}}};
        if (!way.contact.isEmpty()) item.parts.insert(u".contact"_s, way.contact);
        items.push_back(item);
    }
    return items;
}

}  // namespace

void addWays(MergeFields &fields, const LetterRequest &request) {
    MergeField ways{u"ways"_s, Words::tr("who may look at the case next"), {}, {}, MergeField::Shape::Items, {}};
    if (request.rule.paragraphs.isEmpty()) ways.items = itemsOf(request);
    fields.add(ways);
}

}  // namespace redress
