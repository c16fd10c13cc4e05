// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/page/ask_phrases.h"

#include <QCoreApplication>

#include "core/policy/page/page_cells.h"

namespace redress::phrases {

namespace {

struct AskPhrases {
    Q_DECLARE_TR_FUNCTIONS(AskPhrases)
};

QString oneOf(const std::vector<Ask::Choice> &choices) {
    QStringList names;
    for (const Ask::Choice &choice : choices)
        names.append(choice.note.isEmpty() ? choice.name : AskPhrases::tr("%1 (%2)").arg(choice.name, choice.note));
    return AskPhrases::tr("One of these: %1.").arg(names.join(AskPhrases::tr("; ", "between choices")));
}

QString anyOf(const std::vector<Ask::Choice> &choices) {
    QStringList names;
    for (const Ask::Choice &choice : choices) names.append(choice.name);
    return AskPhrases::tr("Any of these: %1.").arg(names.join(AskPhrases::tr("; ", "between choices")));
}

QString people(const Ask &ask, const Policy &policy) {
    if (ask.roles.empty()) return {};
    return AskPhrases::tr("Each of these is among them: %1.").arg(tables::namesOf(ask.roles, policy));
}

QString day(const Ask &ask, const Procedure &procedure) {
    const TargetRule *target = procedure.target(ask.notBefore);
    return target ? AskPhrases::tr("Not before the date of “%1”.").arg(target->name) : QString();
}

}  // namespace

QString need(const Ask &ask) {
    switch (ask.need) {
        case Ask::Need::Optional:
            return AskPhrases::tr("%1, where it applies").arg(ask.label);
        case Ask::Need::Asked:
            return ask.label;
        case Ask::Need::Required:
            return AskPhrases::tr("%1, which has to be there").arg(ask.label);
    }
    return {};
}

QString answer(const Ask &ask, const Procedure &procedure, const Policy &policy) {
    switch (ask.kind) {
        case Ask::Kind::Choice:
            return oneOf(ask.choices);
        case Ask::Kind::Several:
            return anyOf(ask.choices);
        case Ask::Kind::Names:
            return AskPhrases::tr("One name or several.");
        case Ask::Kind::People:
            return people(ask, policy);
        case Ask::Kind::Day:
        case Ask::Kind::Moment:
            return day(ask, procedure);
        case Ask::Kind::Answers:
            return AskPhrases::tr("An answer to each point of the complaint.");
        case Ask::Kind::YesNo:
            return AskPhrases::tr("Yes or no.");
        case Ask::Kind::Case:
            return AskPhrases::tr("The reference of another case.");
        case Ask::Kind::Pence:
            return AskPhrases::tr("An amount of money.");
        case Ask::Kind::Text:
        case Ask::Kind::LongText:
            break;
    }
    return {};
}

}  // namespace redress::phrases
