// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duties/duty_sheet.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/day_text.h"
#include "core/reports/period.h"
#include "ui/common/dates.h"
#include "ui/duties/duty_words.h"

namespace redress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DutySheet)
};

void addFact(DutySheet &sheet, const QString &name, const QString &text) {
    if (!text.isEmpty()) sheet.facts.push_back({name, text});
}

QString clauseWords(const Clause &clause) {
    if (clause.number.isEmpty()) return {};
    return clause.text.isEmpty()
               ? Words::tr("Clause %1", "a clause's number").arg(clause.number)
               : Words::tr("Clause %1: %2", "a clause's number, its text").arg(clause.number, clause.text);
}

QString dueWords(const DutyOccurrence *next) {
    if (!next) return Words::tr("Not now");
    if (next->until == next->due) return inWords(next->due);
    return Words::tr("%1, postponed from %2").arg(inWords(next->until), inWords(next->due));
}

QString countWords(const DutyFile &file) {
    if (!file.rule.afterCount) return {};
    return Words::tr("%1 of %2 since it was last done").arg(file.counted).arg(file.rule.afterCount->number);
}

Result<QStringList> historyOf(const Register &reg, const MatterId &matter) {
    return reg.matters().timeline(matter).map([&](const std::vector<Event> &timeline) {
        QStringList lines;
        for (const auto &event : timeline)
            lines.prepend(
                Words::tr("%1, %2: %3", "a day, who recorded it, what happened")
                    .arg(dates::withWeekday(event.at.day(), reg.clock().today()), event.by, dutyWords(event)));
        return lines;
    });
}

DutySheet sheetOf(const DutyFile &file, const Register &reg) {
    DutySheet sheet;
    sheet.title = file.rule.name;
    const DutyOccurrence *next = file.next();
    addFact(sheet, Words::tr("Falls due"), dueWords(next));
    if (next) addFact(sheet, Words::tr("Which one"), next->name);
    if (next) addFact(sheet, Words::tr("Why now"), next->reason);
    addFact(sheet, Words::tr("For whom"), file.rule.audience);
    addFact(sheet, Words::tr("Who sees to it"), file.owner);
    addFact(sheet, Words::tr("When it arises"), file.rule.arises);
    addFact(sheet, Words::tr("Counted"), countWords(file));
    addFact(sheet, Words::tr("Why"), clauseWords(file.rule.clause));
    if (next) sheet.period = next->period;
    sheet.choices = reg.matters().choicesFor(file);
    if (next && !file.rule.report.isEmpty() && Period::fromText(next->period))
        sheet.report = {file.rule.report, next->period};
    return sheet;
}

}  // namespace

Result<DutySheet> readSheet(const Register &reg, const DutyId &duty) {
    const auto file = reg.matters().duty(duty);
    if (!file) return refuse(file.error());
    DutySheet sheet = sheetOf(*file, reg);
    auto history = historyOf(reg, matterOf(duty));
    if (!history) return refuse(history.error());
    sheet.history = std::move(*history);
    // What cannot be done now is not shown: its turn comes.
    std::erase_if(sheet.choices, [](const Choice &choice) { return !choice.obstacle.isEmpty(); });
    return sheet;
}

}  // namespace redress
