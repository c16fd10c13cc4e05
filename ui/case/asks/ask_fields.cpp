// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/asks/ask_fields.h"

#include "core/casework/event_names.h"
#include "ui/case/asks/answers_ask.h"
#include "ui/case/asks/case_ask.h"
#include "ui/case/asks/choice_ask.h"
#include "ui/case/asks/day_ask.h"
#include "ui/case/asks/long_text_ask.h"
#include "ui/case/asks/names_ask.h"
#include "ui/case/asks/pence_ask.h"
#include "ui/case/asks/people_ask.h"
#include "ui/case/asks/several_ask.h"
#include "ui/case/asks/text_ask.h"
#include "ui/case/asks/yes_no_ask.h"

namespace redress {

namespace {

AskField *bareField(const Ask &ask, const AskContext &context, QWidget *parent) {
    switch (ask.kind) {
        case Ask::Kind::Text:
            return new TextAsk(ask, parent);
        case Ask::Kind::LongText:
            return new LongTextAsk(ask, parent);
        case Ask::Kind::Choice:
            return new ChoiceAsk(ask, parent);
        case Ask::Kind::Day:
        case Ask::Kind::Moment:
            return new DayAsk(ask, context.reg.clock().today(), parent);
        case Ask::Kind::Pence:
            return new PenceAsk(ask, parent);
        case Ask::Kind::YesNo:
            return new YesNoAsk(ask, parent);
        case Ask::Kind::People:
            return new PeopleAsk(ask, *context.file.policy, parent);
        case Ask::Kind::Several:
            return new SeveralAsk(ask, parent);
        case Ask::Kind::Names:
            return new NamesAsk(ask, parent);
        case Ask::Kind::Answers:
            return new AnswersAsk(ask, context.file, parent);
        case Ask::Kind::Case:
            return new CaseAsk(ask, context, parent);
    }
    return nullptr;
}

}  // namespace

AskField *makeAskField(const Ask &ask, const AskContext &context, QWidget *parent) {
    AskField *field = bareField(ask, context, parent);
    // Most answers are recorded by whoever gave them.
    if (ask.key == keys::decidedBy) field->propose(context.user);
    return field;
}

}  // namespace redress
