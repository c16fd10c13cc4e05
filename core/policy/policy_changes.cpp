// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policy_changes.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/policy/page/page_builder.h"
#include "core/policy/page/page_text.h"
#include "core/policy/page/rule_phrases.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PolicyChanges)
};

// Everything that a date depends on, in words; empty for a target that is not there.
QString figureOf(const TargetRule *rule, const Procedure *procedure) {
    if (!rule) return {};
    const QString figure = Words::tr("%1, from: %2", "10 working days, from: Receipt")
                               .arg(phrases::within(*rule), phrases::event(rule->from, *procedure));
    return rule->extension ? figure + u". "_s + phrases::extension(*rule->extension) : figure;
}

QString nameOf(const TargetRule &rule, const Procedure &procedure, const Policy &policy) {
    return policy.procedures.size() > 1 ? Words::tr("%1: %2", "a procedure: a target").arg(procedure.name, rule.name)
                                        : rule.name;
}

QString countingOf(const Policy &policy) {
    return policy.nonWorkingStart == NonWorkingStart::NextWorkingDay ? Words::tr("The next working day is day 0")
                                                                     : Words::tr("The day itself is day 0");
}

void addCounting(std::vector<TargetChange> &changes, const Policy &former, const Policy &newer) {
    if (former.nonWorkingStart == newer.nonWorkingStart) return;
    changes.push_back(
        {{}, {}, Words::tr("What happens on a day that is not worked"), countingOf(former), countingOf(newer), {}});
}

void addFigures(std::vector<TargetChange> &changes, const Policy &former, const Policy &newer) {
    for (const Procedure &procedure : newer.procedures) {
        const Procedure *before = former.procedure(procedure.id);
        for (const TargetRule &rule : procedure.targets) {
            const QString from = figureOf(before ? before->target(rule.id) : nullptr, before);
            const QString to = figureOf(&rule, &procedure);
            if (from != to)
                changes.push_back(
                    {procedure.id, rule.id, nameOf(rule, procedure, newer), from, to, rule.clause.number});
        }
    }
}

void addLost(std::vector<TargetChange> &changes, const Policy &former, const Policy &newer) {
    for (const Procedure &procedure : former.procedures) {
        const Procedure *after = newer.procedure(procedure.id);
        for (const TargetRule &rule : procedure.targets) {
            if (after && after->target(rule.id)) continue;
            changes.push_back({procedure.id,
                               rule.id,
                               nameOf(rule, procedure, former),
                               figureOf(&rule, &procedure),
                               {},
                               rule.clause.number});
        }
    }
}

// What a reader sees of one section.
QString readingOf(const PageSection &section) {
    PolicyPage page;
    page.sections = {section};
    return toText(page);
}

const PageSection *sectionIn(const PolicyPage &page, const QString &anchor) {
    const auto found = std::ranges::find(page.sections, anchor, &PageSection::anchor);
    return found == page.sections.end() ? nullptr : &*found;
}

}  // namespace

std::vector<TargetChange> targetChanges(const Policy &former, const Policy &newer) {
    std::vector<TargetChange> changes;
    addCounting(changes, former, newer);
    addFigures(changes, former, newer);
    addLost(changes, former, newer);
    return changes;
}

QStringList sectionsThatDiffer(const Policy &former, const Policy &newer) {
    const PolicyPage before = pageOf(former, nullptr);
    const PolicyPage after = pageOf(newer, nullptr);
    QStringList titles;
    for (const PageSection &section : after.sections) {
        const PageSection *was = sectionIn(before, section.anchor);
        if (!was || readingOf(*was) != readingOf(section)) titles << section.title;
    }
    for (const PageSection &section : before.sections)
        if (!sectionIn(after, section.anchor)) titles << section.title;
    return titles;
}

}  // namespace redress
