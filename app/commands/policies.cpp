// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include "app/commands/all_commands.h"
#include "app/commands/columns.h"
#include "core/base/day_text.h"
#include "core/matters/matter_events.h"
#include "core/policy/page/page_builder.h"
#include "core/policy/page/page_text.h"
#include "core/policy/policy_reader.h"
#include "core/store/matters.h"
#include "core/store/policy_adoption.h"
#include "core/store/rule_history.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Policies {
    Q_DECLARE_TR_FUNCTIONS(Policies)
};

QJsonObject jsonOf(const Policy &policy) {
    return {{u"id"_s, policy.id.text()},    {u"organisation"_s, policy.organisation},
            {u"title"_s, policy.title},     {u"reference"_s, policy.reference},
            {u"version"_s, policy.version}, {u"in_force_from"_s, policy.inForceFrom.toString(Qt::ISODate)}};
}

void sayFaults(const PolicyLibrary &library, Shell &shell) {
    for (const Fault &fault : library.faults())
        shell.say(Policies::tr("redress: an own policy is left out. %1: %2").arg(fault.place, fault.message));
}

ExitCode list(Shell &shell) {
    const PolicyLibrary library = shell.policies();
    sayFaults(library, shell);
    std::vector<QStringList> rows;
    for (const auto &policy : library.policies()) {
        if (shell.format() == Shell::Format::Json)
            shell.print(jsonOf(*policy));
        else
            rows.push_back({policy->id.text(), policy->organisation, policy->reference});
    }
    for (const QString &line : inColumns(rows)) shell.print(line);
    return library.faults().empty() ? ExitCode::Done : ExitCode::FellShort;
}

ExitCode show(const QStringList &ids, Shell &shell) {
    if (ids.size() != 1)
        return shell.fail({Policies::tr("Say which policy to show: redress policies show ID."), {}, {}});
    const PolicyLibrary library = shell.policies();
    const auto policy = library.find(PolicyId(ids.first()));
    if (!policy) return shell.fail(policy.error());
    if (shell.format() == Shell::Format::Json) {
        shell.print(QJsonDocument::fromJson((*policy)->source).object());
        return ExitCode::Done;
    }
    const auto code = (*policy)->comparedWith.isEmpty() ? Result<std::shared_ptr<const Policy>>()
                                                        : library.find((*policy)->comparedWith);
    shell.out() << toText(pageOf(**policy, code ? code->get() : nullptr));
    return ExitCode::Done;
}

void printFault(const QString &path, const Fault &fault, Shell &shell) {
    if (shell.format() == Shell::Format::Json)
        shell.print(QJsonObject{{u"file"_s, path}, {u"pointer"_s, fault.place}, {u"message"_s, fault.message}});
    else
        shell.print(path + u": "_s + (fault.place.isEmpty() ? QString() : fault.place + u": "_s) + fault.message);
}

ExitCode validate(const QString &path, Shell &shell) {
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return shell.fail(
            {Policies::tr("The file cannot be read: check its name and that you may read it."), {}, path});
    const PolicyReading reading = readPolicy(file.readAll());
    for (const Fault &fault : reading.faults) printFault(path, fault, shell);
    if (!reading.policy) return ExitCode::FellShort;
    if (shell.format() != Shell::Format::Json) shell.print(Policies::tr("%1: no faults.").arg(path));
    return ExitCode::Done;
}

// The gravest of what the single files came to.
ExitCode validateAll(const QStringList &paths, Shell &shell) {
    if (paths.isEmpty())
        return shell.fail({Policies::tr("Say which files to check: redress policies validate FILE…"), {}, {}});
    ExitCode worst = ExitCode::Done;
    for (const QString &path : paths) worst = std::max(worst, validate(path, shell));
    return worst;
}

QString historyLine(const Event &event) {
    const QString who = Policies::tr("%1 by %2", "when and who").arg(inWords(event.at), event.by);
    if (event.name == events::policyAdopted && event.data[u"revision"_s].toInt(1) > 1)
        return Policies::tr("%1: version %2 in revision %3 of its file, in force from %4")
            .arg(who, event.data[u"version"_s].toString())
            .arg(event.data[u"revision"_s].toInt())
            .arg(event.data[u"in_force_from"_s].toString());
    if (event.name == events::policyAdopted)
        return Policies::tr("%1: version %2, for cases received from %3")
            .arg(who, event.data[u"version"_s].toString(), event.data[u"in_force_from"_s].toString());
    return Policies::tr("%1: other bank holidays or closure days, the first on %2")
        .arg(who, event.data[u"from"_s].toString());
}

void print(const PolicyAdoption &adoption, Shell &shell) {
    if (shell.format() == Shell::Format::Json) {
        QJsonArray changes;
        for (const TargetChange &change : adoption.changes)
            changes << QJsonObject{{u"procedure"_s, change.procedure.text()},
                                   {u"target"_s, change.target.text()},
                                   {u"name"_s, change.name},
                                   {u"from"_s, change.from},
                                   {u"to"_s, change.to},
                                   {u"clause"_s, change.clause}};
        shell.print(QJsonObject{{u"former_version"_s, adoption.formerVersion},
                                {u"version"_s, adoption.newerVersion},
                                {u"revision"_s, adoption.revision},
                                {u"in_force_from"_s, adoption.inForceFrom.toString(Qt::ISODate)},
                                {u"changes"_s, changes},
                                {u"sections"_s, QJsonArray::fromStringList(adoption.sections)},
                                {u"open_cases_that_keep_theirs"_s, adoption.openCases}});
        return;
    }
    const QString none = Policies::tr("none", "no such target in that version");
    for (const TargetChange &change : adoption.changes) {
        shell.print(change.name + (change.clause.isEmpty() ? QString() : u" ("_s + change.clause + u')'));
        shell.print(u"  "_s + Policies::tr("until now: %1").arg(change.from.isEmpty() ? none : change.from));
        shell.print(u"  "_s + Policies::tr("from then on: %1").arg(change.to.isEmpty() ? none : change.to));
    }
    if (adoption.changes.empty()) shell.print(Policies::tr("No target changes."));
    if (!adoption.sections.isEmpty())
        shell.print(Policies::tr("These parts of the policy read otherwise: %1.")
                        .arg(adoption.sections.join(Policies::tr("; ", "between parts of a policy"))));
    shell.print(adoption.isRevision
                    ? Policies::tr("The version stays %1: its file carries out more of it, for cases that come in "
                                   "from now on.")
                          .arg(adoption.newerVersion)
                    : Policies::tr("In force for cases received from %1.").arg(inWords(adoption.inForceFrom)));
    shell.print(Policies::tr("%n open case(s) keep the rules they were received under.", nullptr,
                             static_cast<int>(adoption.openCases)));
}

// The policy in a file or, where there is no such file, the one that Redress has under that id.
Result<Policy> policyNamed(const QString &word, const Shell &shell) {
    if (!QFileInfo::exists(word))
        if (const auto known = shell.policies().find(PolicyId(word))) return Policy(**known);
    return policyIn(word);
}

ExitCode adopt(const QStringList &names, bool dryRun, Shell &shell) {
    if (names.size() != 1)
        return shell.fail({Policies::tr("Say which version to take: redress policies adopt FILE, or the id of a "
                                        "policy that Redress brings."),
                           {},
                           {}});
    const auto policy = policyNamed(names.first(), shell);
    if (!policy) return shell.fail(policy.error());
    const auto reg = shell.openRegister();
    if (!reg) return shell.fail(reg.error());
    const auto adoption = adoptionOf(*policy, **reg);
    if (!adoption) return shell.fail(adoption.error());
    if (!dryRun) {
        if (const auto taken = (*reg)->adopt(*policy, shell.user()); !taken) return shell.fail(taken.error());
    }
    print(*adoption, shell);
    shell.say(dryRun ? Policies::tr("Nothing was changed.")
                     : Policies::tr("Version %1 is taken.").arg(adoption->newerVersion));
    return ExitCode::Done;
}

// Who took which rules and days, and when.
ExitCode history(Shell &shell) {
    const auto reg = shell.openRegister();
    if (!reg) return shell.fail(reg.error());
    const auto events = (*reg)->matters().timeline(rulesMatter());
    if (!events) return shell.fail(events.error());
    for (const Event &event : *events) {
        if (shell.format() == Shell::Format::Json)
            shell.print(QJsonObject{{u"event"_s, event.name.text()},
                                    {u"at"_s, event.at.toText()},
                                    {u"by"_s, event.by},
                                    {u"data"_s, event.data}});
        else
            shell.print(historyLine(event));
    }
    if (events->empty()) shell.say(Policies::tr("The rules are those that the register was made with."));
    return ExitCode::Done;
}

void addOptions(QCommandLineParser &options) {
    options.addPositionalArgument(u"action"_s, Policies::tr("list, show, validate, adopt or history (default: list)."),
                                  u"[list|show ID|validate FILE…|adopt FILE|ID|history]"_s);
    options.addOption({u"dry-run"_s, Policies::tr("With adopt: show what would differ, and change nothing.")});
}

ExitCode run(const QCommandLineParser &options, Shell &shell) {
    QStringList words = options.positionalArguments();
    const QString action = words.isEmpty() ? u"list"_s : words.takeFirst();
    if (action == "list"_L1 && words.isEmpty()) return list(shell);
    if (action == "show"_L1) return show(words, shell);
    if (action == "validate"_L1) return validateAll(words, shell);
    if (action == "adopt"_L1) return adopt(words, options.isSet(u"dry-run"_s), shell);
    if (action == "history"_L1 && words.isEmpty()) return history(shell);
    return shell.fail(
        {Policies::tr("“%1” is nothing that can be done with policies: use list, show ID, validate FILE…, adopt FILE "
                      "or ID, or history.")
             .arg(action),
         {},
         {}});
}

}  // namespace

CommandSpec policiesCommand() {
    return {u"policies"_s,
            Policies::tr(
                "The policies that there are; one as a page; what is wrong with a policy file; a new version taken."),
            u"redress policies validate my-policy.json"_s,
            addOptions,
            run,
            CommandSpec::anyWords};
}

}  // namespace redress
