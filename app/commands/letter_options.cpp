// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/letter_options.h"

#include <QCoreApplication>

#include "core/letters/compose_letter.h"
#include "core/letters/letter_gaps.h"
#include "core/letters/letter_notices.h"
#include "core/letters/letter_targets.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LetterOptions)
};

Result<std::pair<QString, QString>> fieldFrom(const QString &option) {
    const QString name = option.section(u'=', 0, 0).trimmed();
    if (!name.isEmpty() && option.contains(u'='))
        return std::pair(name.startsWith("text."_L1) ? name : u"text."_s + name, option.section(u'=', 1));
    return refuse(
        Words::tr("--text has to be a field and its words, such as findings=\"We found …\", not “%1”.").arg(option));
}

Result<> checkOutcome(const CaseFile &file, const OutcomeId &outcome) {
    if (outcome.isEmpty() || file.procedure().outcome(outcome)) return {};
    QStringList known;
    for (const Outcome &each : file.procedure().outcomes) known.append(each.id.text());
    return refuse(Words::tr("The policy has no outcome “%1”; there are: %2.").arg(outcome.text(), known.join(u", "_s)));
}

}  // namespace

void letter_options::add(QCommandLineParser &options) {
    options.addOption({u"text"_s,
                       Words::tr("Words of your own: understanding, findings, remedy or reason (may be repeated)."),
                       u"field=words"_s});
    options.addOption({u"outcome"_s, Words::tr("The outcome that a response gives."), u"id"_s});
    options.addOption({u"compensation"_s, Words::tr("What a response offers, such as £250.00."), u"pounds"_s});
    options.addOption({u"until"_s, Words::tr("The new date that a holding letter gives."), u"2026-05-01"_s});
    options.addOption(
        {u"allow-gaps"_s, Words::tr("Write the letter with a placeholder for each thing that is missing.")});
}

Result<LetterDraft> letter_options::draftFrom(const QCommandLineParser &options) {
    LetterDraft draft;
    for (const QString &option : options.values(u"text"_s)) {
        const auto field = fieldFrom(option);
        if (!field) return refuse(field.error());
        draft.texts.insert(field->first, field->second);
    }
    draft.outcome = OutcomeId(options.value(u"outcome"_s));
    if (options.isSet(u"compensation"_s)) {
        const auto pence = Pence::fromText(options.value(u"compensation"_s));
        if (!pence) return refuse(pence.error());
        draft.compensation = *pence;
    }
    if (!options.isSet(u"until"_s)) return draft;
    draft.until = QDate::fromString(options.value(u"until"_s), Qt::ISODate);
    if (draft.until.isValid()) return draft;
    return refuse(Words::tr("--until has to be a day such as 2026-05-01, not “%1”.").arg(options.value(u"until"_s)));
}

Result<Letter> letter_options::compose(const Register &reg, const CaseFile &file, const LetterRule &rule,
                                       const LetterDraft &draft, const QString &officer, bool allowGaps) {
    if (const auto known = checkOutcome(file, draft.outcome); !known) return refuse(known.error());
    const LetterRequest request{file,  rule,    reg.organisation(), reg.calendars().of(file.subject.division),
                                draft, officer, reg.now(),          customerIn(reg, file)};
    if (const auto promised = checkPromise(request); !promised) return refuse(promised.error());
    const auto letter = composeLetter(request);
    if (!letter || allowGaps) return letter;
    const auto complete = requireComplete(*letter);
    if (complete) return letter;
    return refuse(Words::tr("%1 Record it on the case or give it with --text, --outcome or --until; --allow-gaps "
                            "prints a placeholder for each.")
                      .arg(complete.error().message));
}

}  // namespace redress
