// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDir>
#include <QSet>

#include "app/commands/all_commands.h"
#include "app/commands/letter_options.h"
#include "core/letters/letter_choice.h"
#include "core/letters/letter_writer.h"
#include "core/schedule/due_within.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LettersCommand)
};

struct Counts {
    int due = 0;
    int written = 0;
    int refused = 0;
};

// Every letter of one kind that is due: one case after the other, a case that cannot have its letter being named and
// passed over.
class LetterRun {
public:
    LetterRun(const QCommandLineParser &options, Shell &shell, const Register &reg, LetterDraft draft)
        : m_options(options), m_shell(shell), m_reg(reg), m_draft(std::move(draft)) {}

    void take(const DueItem &item) {
        if (item.isMatter()) return;  // what the organisation owes is met by no letter to a customer
        if (m_done.contains(item.reference)) return;
        const auto file = m_reg.caseFile(item.reference);
        if (!file) return answer(item.reference, refuse(file.error()));
        const auto rule = letterFor(*file, m_options.value(u"due"_s));
        if (!rule || rule->records != item.metBy) return;  // another letter than this one meets the target
        m_done.insert(item.reference);
        answer(item.reference, write(*file, *rule));
    }

    [[nodiscard]] Counts counts() const { return m_counts; }

private:
    [[nodiscard]] Result<QString> write(const CaseFile &file, const LetterRule &rule) const {
        const auto letter =
            letter_options::compose(m_reg, file, rule, m_draft, m_shell.user(), m_options.isSet(u"allow-gaps"_s));
        if (!letter) return refuse(letter.error());
        const QDir folder(m_options.value(u"output"_s));
        const QString path = folder.filePath(letterFileName(letter->reference, rule.id, m_options.value(u"as"_s)));
        if (const auto written = writeLetter(*letter, path); !written) return refuse(written.error());
        return path;
    }

    void answer(const CaseRef &reference, const Result<QString> &path) {
        ++m_counts.due;
        ++(path ? m_counts.written : m_counts.refused);
        if (m_shell.format() == Shell::Format::Json)
            m_shell.print(QJsonObject{{u"case"_s, reference.text()},
                                      {path ? u"file"_s : u"error"_s, path ? *path : path.error().message}});
        else if (path)
            m_shell.print(Words::tr("%1: %2").arg(reference.text(), QDir::toNativeSeparators(*path)));
        else
            m_shell.say(Words::tr("%1: %2").arg(reference.text(), path.error().message));
    }

    const QCommandLineParser &m_options;
    Shell &m_shell;
    const Register &m_reg;
    LetterDraft m_draft;
    QSet<CaseRef> m_done;
    Counts m_counts;
};

Result<> checkUsage(const QCommandLineParser &options) {
    if (options.value(u"due"_s).isEmpty())
        return refuse(Words::tr("Say which letters with --due acknowledgement or --due response."));
    if (options.value(u"output"_s).isEmpty())
        return refuse(Words::tr("Name the folder to write to with --output letters."));
    if (!letterFormats().contains(options.value(u"as"_s)))
        return refuse(Words::tr("Letters can be written as %1, not as “%2”.")
                          .arg(letterFormats().join(u", "_s), options.value(u"as"_s)));
    return {};
}

Result<> makeFolder(const QString &path) {
    if (QDir().mkpath(path)) return {};
    return refuse(Words::tr("The folder %1 cannot be made: choose another.").arg(path));
}

// Those whose sending is recorded: it may meet a target, which is what falls due.
QStringList lettersThatFallDue(const Policy &policy) {
    QStringList found;
    for (const Procedure &procedure : policy.procedures)
        for (const LetterRule &rule : procedure.letters)
            if (!rule.records.isEmpty() && !found.contains(rule.id)) found << rule.id;
    return found;
}

Result<> checkLetter(const QString &letter, const Policy &policy) {
    const QStringList known = lettersThatFallDue(policy);
    if (known.contains(letter)) return {};
    return refuse(Words::tr("“%1” is no letter that falls due: use --due with %2.")
                      .arg(letter.left(40), known.join(Words::tr(" or ", "between letters"))));
}

Result<Counts> writeAll(const QCommandLineParser &options, Shell &shell) {
    if (const auto usage = checkUsage(options); !usage) return refuse(usage.error());
    const auto draft = letter_options::draftFrom(options);
    if (!draft) return refuse(draft.error());
    const auto reg = shell.openRegister();
    if (!reg) return refuse(reg.error());
    if (const auto known = checkLetter(options.value(u"due"_s), *(*reg)->policy()); !known)
        return refuse(known.error());
    if (const auto made = makeFolder(options.value(u"output"_s)); !made) return refuse(made.error());
    const auto items = dueWithin(**reg, (*reg)->policy()->warningLead, options.value(u"officer"_s));
    if (!items) return refuse(items.error());
    LetterRun run(options, shell, **reg, *draft);
    for (const DueItem &item : *items) run.take(item);
    return run.counts();
}

ExitCode lettersDue(const QCommandLineParser &options, Shell &shell) {
    const auto counts = writeAll(options, shell);
    if (!counts) return shell.fail(counts.error());
    if (shell.format() == Shell::Format::Json)
        shell.print(
            QJsonObject{{u"due"_s, counts->due}, {u"written"_s, counts->written}, {u"refused"_s, counts->refused}});
    else
        shell.print(
            Words::tr("%1 due, %2 written, %3 that need something first.")
                .arg(QString::number(counts->due), QString::number(counts->written), QString::number(counts->refused)));
    return counts->refused > 0 ? ExitCode::FellShort : ExitCode::Done;
}

}  // namespace

CommandSpec lettersCommand() {
    return {
        u"letters"_s, Words::tr("Write all letters of one kind that are overdue or fall due soon."),
        u"redress letters --due acknowledgement --database team.redress --output letters"_s,
        [](QCommandLineParser &options) {
            options.addOption({u"due"_s, Words::tr("Which letters: acknowledgement or response."), u"template"_s});
            options.addOption({u"output"_s, Words::tr("The folder to write to; it is made if need be."), u"folder"_s});
            options.addOption(
                {u"as"_s, Words::tr("The files’ format: pdf (the default), odt, html or txt."), u"format"_s, u"pdf"_s});
            options.addOption({u"officer"_s, Words::tr("Only this officer's."), u"name"_s});
            letter_options::add(options);
        },
        lettersDue};
}

}  // namespace redress
