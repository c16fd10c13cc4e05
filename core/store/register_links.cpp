// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/casework/event_names.h"
#include "core/casework/mistakes.h"
#include "core/store/register_parts.h"

// What is recorded on two cases at once: links, and that a link was a mistake.
namespace redress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Register)
};

bool isLink(const EventName &name) {
    return name == events::linked || name == events::joined;
}

CaseRef otherCaseIn(const QJsonObject &data) {
    return CaseRef(data.value(keys::caseRef).toString().trimmed());
}

// The same link as the other case has it.
Command linkBack(const Command &command, const CaseRef &reference) {
    QJsonObject data{{keys::caseRef, reference.text()}};
    const auto reason = command.data.value(keys::reason);
    if (reason.isString()) data.insert(keys::reason, reason);
    return {events::linked, command.at, command.by, data};
}

}  // namespace

Result<> Register::Batch::putBeside(const CaseRef &reference, const CaseRef &opened, const Command &received,
                                    const QString &reason) {
    QJsonObject data{{keys::caseRef, opened.text()}};
    if (!reason.isEmpty()) data.insert(keys::reason, reason);
    return record(reference, {events::linked, m_parts.now(), received.by, data}).map([](const Recorded &) {});
}

Result<> Register::Batch::checkNamedCase(const Command &command) const {
    const CaseRef named = otherCaseIn(command.data);
    if (command.event != events::alertDecided || named.isEmpty() || exists(named)) return {};
    return refuse(Words::tr("There is no case “%1”: check its reference.").arg(named.text()));
}

Result<CaseFile> Register::Batch::fileOf(const CaseRef &reference) const {
    return m_parts.timeline.read(reference).and_then(
        [this](const CaseRecord &record) { return m_parts.fileOf(record); });
}

Result<Recorded> Register::Batch::recordLink(const CaseRef &reference, const Command &command) {
    const CaseRef other = otherCaseIn(command.data);
    if (!exists(other))
        return refuse(Words::tr("There is no case “%1” to link: check its reference.").arg(other.text()));
    if (command.event == events::joined) {
        if (auto open = mustBeOpenToJoin(other); !open) return refuse(open.error());
    }
    const auto recorded = recordOn(reference, command);
    if (!recorded) return recorded;
    const auto back = recordOn(other, linkBack(command, reference));
    if (!back && !isKnownThere(other, reference)) return refuse(back.error());
    return recorded;
}

// Somebody has to answerin the end.
Result<> Register::Batch::mustBeOpenToJoin(const CaseRef &other) const {
    const auto file = fileOf(other);
    if (!file) return refuse(file.error());
    if (file->subject.open) return {};
    return refuse(Words::tr("Case %1 is closed: join a case that is still being dealt with.").arg(other.text()));
}

bool Register::Batch::isKnownThere(const CaseRef &other, const CaseRef &reference) const {
    const auto file = fileOf(other);
    if (!file) return false;
    return std::ranges::find(file->subject.links, reference, &Link::other) != file->subject.links.end();
}

// A link stands on both cases: what was a mistake on one was on the other.
Result<Recorded> Register::Batch::strike(const CaseRef &reference, const Command &command) {
    const auto recorded = recordOn(reference, command);
    if (!recorded) return recorded;
    const auto file = fileOf(reference);
    if (!file) return refuse(file.error());
    const auto mistaken = std::ranges::find(file->timeline, mistakes::entryIn(command.data), &Event::sequence);
    if (mistaken == file->timeline.end() || !isLink(mistaken->name)) return recorded;
    if (auto back = strikeLink(otherCaseIn(mistaken->data), reference, command); !back) return refuse(back.error());
    return recorded;
}

Result<> Register::Batch::strikeLink(const CaseRef &on, const CaseRef &to, const Command &strike) {
    const auto file = fileOf(on);
    if (!file) return refuse(file.error());
    const auto standing = file->standing();
    const auto link = std::find_if(standing.rbegin(), standing.rend(), [&](const Event &event) {
        return isLink(event.name) && otherCaseIn(event.data) == to;
    });
    if (link == standing.rend()) return {};
    Command there = strike;
    there.data.insert(keys::entry, link->sequence);
    const auto struck = recordOn(on, there);
    if (struck) return {};
    return refuse(Fault{Words::tr("On case %1, to which it is linked: %2").arg(on.text(), struck.error().message),
                        struck.error().clause,
                        {}});
}

}  // namespace redress
