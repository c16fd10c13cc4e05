// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/staff.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

#include "app/commands/case_text.h"
#include "core/base/day_text.h"
#include "core/matters/matter_events.h"
#include "core/store/matters.h"
#include "core/store/rule_history.h"
#include "core/store/staff_reading.h"

namespace redress::staff {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StaffCommand)
};

QJsonObject jsonOf(const NamedStaff &one, const QString &by) {
    return {{u"case"_s, one.reference.text()},
            {u"day"_s, one.day.toString(Qt::ISODate)},
            {u"named_by"_s, one.by},
            {u"staff"_s, QJsonArray::fromStringList(one.names)},
            {u"text"_s, one.text},
            {u"read_by"_s, by}};
}

// Who asked stands above what they got.
ExitCode read(const QString &by, const DayRange &days, Shell &shell) {
    const auto reg = shell.openRegister();
    if (!reg) return shell.fail(reg.error());
    const auto named = readNamedStaff(**reg, days, by);
    if (!named) return shell.fail(named.error());
    const bool isJson = shell.format() == Shell::Format::Json;
    if (!isJson)
        shell.print(Words::tr("Staff named for their performance review. Restricted; read by %1 on %2.")
                        .arg(by, inWords(shell.clock().today())));
    for (const NamedStaff &one : *named) {
        if (isJson)
            shell.print(jsonOf(one, by));
        else
            shell.print(u"  %1 %2 %3 %4"_s.arg(fitted(one.reference.text(), 14), one.day.toString(Qt::ISODate),
                                               fitted(one.names.join(u", "_s), 34), one.text.simplified()));
    }
    return ExitCode::Done;
}

void change(QStringList &names, const QString &name, bool allowed) {
    names.removeIf([&](const QString &one) { return one.compare(name, Qt::CaseInsensitive) == 0; });
    if (allowed) names << name;
}

ExitCode setReader(const QString &name, bool allowed, Shell &shell) {
    if (name.isEmpty()) return shell.fail({Words::tr("Say whose name it is: --allow “Nora Head”."), {}, {}});
    const auto reg = shell.openRegister();
    if (!reg) return shell.fail(reg.error());
    Organisation ours = (*reg)->organisation();
    change(ours.staffReaders, name, allowed);
    if (const auto kept = (*reg)->setOrganisation(ours, shell.user()); !kept) return shell.fail(kept.error());
    shell.say(ours.staffReaders.isEmpty()
                  ? Words::tr("Nobody may read which staff were named.")
                  : Words::tr("Who may read which staff were named: %1.").arg(ours.staffReaders.join(u", "_s)));
    return ExitCode::Done;
}

QString lineOf(const Event &event) {
    if (event.name == events::staffRead)
        return Words::tr("%1: read by %2", "when; a name").arg(inWords(event.at), event.by);
    QStringList names;
    for (const auto &name : event.data.value(keys::names).toArray()) names << name.toString();
    return Words::tr("%1: %2 changed who may read it (%3)", "when; a name; names")
        .arg(inWords(event.at), event.by, names.isEmpty() ? Words::tr("nobody") : names.join(u", "_s));
}

ExitCode history(Shell &shell) {
    const auto reg = shell.openRegister();
    if (!reg) return shell.fail(reg.error());
    const auto events = (*reg)->matters().timeline(staffMatter());
    if (!events) return shell.fail(events.error());
    for (const Event &event : *events) {
        if (shell.format() == Shell::Format::Json)
            shell.print(QJsonObject{{u"event"_s, event.name.text()},
                                    {u"at"_s, event.at.toText()},
                                    {u"by"_s, event.by},
                                    {u"data"_s, event.data}});
        else
            shell.print(lineOf(event));
    }
    if (events->empty()) shell.say(Words::tr("Nobody has read which staff were named."));
    return ExitCode::Done;
}

}  // namespace

void addOptions(QCommandLineParser &options) {
    options.addOption({u"by"_s, Words::tr("With staff: who reads it."), u"name"_s});
    options.addOption({u"allow"_s, Words::tr("With staff: somebody who may read it from now on."), u"name"_s});
    options.addOption({u"forbid"_s, Words::tr("With staff: somebody who may read it no more."), u"name"_s});
    options.addOption({u"history"_s, Words::tr("With staff: who has read it, and who might.")});
}

ExitCode run(const QCommandLineParser &options, const DayRange &days, Shell &shell) {
    for (const auto &choice : {u"allow"_s, u"forbid"_s})
        if (options.isSet(choice)) return setReader(options.value(choice).simplified(), choice == "allow"_L1, shell);
    if (options.isSet(u"history"_s)) return history(shell);
    return read(options.value(u"by"_s).simplified(), days, shell);
}

}  // namespace redress::staff
