// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QJsonDocument>
#include <array>

#include "app/commands/all_commands.h"
#include "core/base/member_fault.h"
#include "core/store/matters.h"
#include "core/store/people.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordCommand)
};

Result<QString> textIn(const QJsonObject &line, QLatin1StringView key) {
    const auto value = line.value(key);
    if (value.isUndefined() || value.isNull()) return QString();
    if (value.isString()) return value.toString();
    return refuse(Words::tr("“%1” has to be text.").arg(key));
}

Result<Command> commandIn(const QJsonObject &line, const Shell &shell) {
    const auto event = textIn(line, "event"_L1);
    if (!event) return refuse(event.error());
    if (event->isEmpty()) return refuse(Words::tr("Say what happened: “event” is missing."));
    const auto at = textIn(line, "at"_L1);
    if (!at) return refuse(at.error());
    const auto when = at->isEmpty() ? Result<When>(When::at(shell.clock().now())) : When::fromText(*at);
    if (!when) return refuse(when.error());
    const auto by = textIn(line, "by"_L1);
    if (!by) return refuse(by.error());
    const auto data = line.value("data"_L1);
    if (!data.isUndefined() && !data.isNull() && !data.isObject())
        return refuse(Words::tr("“data” has to be an object."));
    return Command{EventName(*event), *when, by->isEmpty() ? shell.user() : *by, data.toObject()};
}

Result<Recorded> receive(Register &reg, const QJsonObject &line, const Command &command) {
    if (command.event.text() != "received"_L1)
        return refuse(Words::tr("“case” is missing: name the case that “%1” belongs to.").arg(command.event.text()));
    const auto policy = textIn(line, "policy"_L1);
    if (!policy) return refuse(policy.error());
    const auto procedure = textIn(line, "procedure"_L1);
    if (!procedure) return refuse(procedure.error());
    return reg.receive({ProcedureId(*procedure), PolicyId(*policy), command});
}

QJsonObject answer(const Result<QJsonObject> &recorded) {
    if (recorded) return *recorded;
    QJsonObject object{{u"error"_s, recorded.error().message}};
    if (!recorded.error().clause.isEmpty()) object[u"clause"_s] = recorded.error().clause;
    if (const QString key = memberOf(recorded.error()); !key.isEmpty()) object[u"key"_s] = key;
    return object;
}

Result<QJsonObject> recordOnCase(Register &reg, const QJsonObject &line, const Command &command) {
    const auto reference = textIn(line, "case"_L1);
    if (!reference) return refuse(reference.error());
    const auto recorded = reference->isEmpty() ? receive(reg, line, command) : reg.record(CaseRef(*reference), command);
    return recorded.map([](const Recorded &done) {
        return QJsonObject{{u"case"_s, done.reference.text()}, {u"sequence"_s, done.sequence}};
    });
}

Result<QJsonObject> recordOnPerson(Register &reg, const QJsonObject &line, const Command &command) {
    const auto person = textIn(line, "person"_L1);
    if (!person) return refuse(person.error());
    const auto recorded =
        person->isEmpty() ? reg.people().add(command) : reg.people().record(PersonId(*person), command);
    return recorded.map([](const PersonRecorded &done) {
        return QJsonObject{{u"person"_s, done.person.text()}, {u"sequence"_s, done.sequence}};
    });
}

Result<QJsonObject> recordOnDuty(Register &reg, const QJsonObject &line, const Command &command) {
    const auto duty = textIn(line, "duty"_L1);
    if (!duty) return refuse(duty.error());
    return reg.matters().record(DutyId(*duty), command).map([](const MatterRecorded &done) {
        return QJsonObject{{u"duty"_s, dutyOf(done.matter).text()}, {u"sequence"_s, done.sequence}};
    });
}

Result<QJsonObject> recordOnImprovement(Register &reg, const QJsonObject &line, const Command &command) {
    const auto improvement = textIn(line, "improvement"_L1);
    if (!improvement) return refuse(improvement.error());
    const auto recorded = improvement->isEmpty() ? reg.matters().propose(command)
                                                 : reg.matters().record(ImprovementId(*improvement), command);
    return recorded.map([](const MatterRecorded &done) {
        return QJsonObject{{u"improvement"_s, improvementOf(done.matter).text()}, {u"sequence"_s, done.sequence}};
    });
}

// What a line is about, and how it is recorded there. A line that names nothing opens a case.
struct Subject {
    QLatin1StringView key;
    Result<QJsonObject> (*record)(Register &reg, const QJsonObject &line, const Command &command);
};

constexpr std::array subjects{Subject{"case"_L1, recordOnCase}, Subject{"person"_L1, recordOnPerson},
                              Subject{"duty"_L1, recordOnDuty}, Subject{"improvement"_L1, recordOnImprovement}};

Result<QJsonObject> recordOnItsSubject(Register &reg, const QJsonObject &line, const Command &command) {
    const Subject *about = nullptr;
    for (const auto &subject : subjects) {
        if (!line.contains(subject.key)) continue;
        if (about)
            return refuse(Words::tr("A line is about one thing: leave “%1” or “%2” out.").arg(about->key, subject.key));
        about = &subject;
    }
    return about ? about->record(reg, line, command) : recordOnCase(reg, line, command);
}

Result<QJsonObject> recordLine(Register &reg, const QByteArray &text, const Shell &shell) {
    QJsonParseError error;
    const auto json = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return refuse(
            Words::tr("This line is no JSON object (%1, at character %2).").arg(error.errorString()).arg(error.offset));
    if (!json.isObject())
        return refuse(Words::tr("This line is no JSON object: it has to begin with { and to end with }."));
    const QJsonObject line = json.object();
    const auto command = commandIn(line, shell);
    if (!command) return refuse(command.error());
    return recordOnItsSubject(reg, line, *command);
}

// Each answer leaves at once: whoever reads it may rely on the event being on the disk.
ExitCode record(const QCommandLineParser &options, Shell &shell) {
    if (!options.isSet(u"stdin"_s))
        return shell.fail({Words::tr("Say --stdin: events are read from standard input, a line each."), {}, {}});
    const auto reg = shell.openRegister();
    if (!reg) return shell.fail(reg.error());
    ExitCode code = ExitCode::Done;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return shell.fail({Words::tr("Standard input cannot be read."), {}, {}});
    for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
        if (line.trimmed().isEmpty()) continue;
        const auto recorded = recordLine(**reg, line, shell);
        if (!recorded) code = ExitCode::FellShort;
        shell.print(answer(recorded));
        if (!shell.flush()) break;  // what nobody is answered for is not recorded
    }
    return code;
}

}  // namespace

CommandSpec recordCommand() {
    return {u"record"_s, Words::tr("Record events from standard input, a JSON line each."),
            u"echo '{\"case\":null,\"event\":\"received\",\"at\":\"2026-04-02T16:10\",\"by\":\"Joan Pike\","
            "\"data\":{\"complainant\":\"Aisha Khan\"}}' | redress record --database team.redress --stdin"_s,
            [](QCommandLineParser &options) {
                options.addOption({u"stdin"_s, Words::tr("Read events from standard input.")});
            },
            record};
}

}  // namespace redress
