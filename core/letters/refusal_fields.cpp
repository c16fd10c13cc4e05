// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/refusal_fields.h"

#include <QCoreApplication>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LetterFields)
};

QString advice() {
    return Words::tr("Record first that it is not taken, and why.");
}

QString sentTo(const Standing::Refusal &refusal, const Exclusion *exclusion) {
    return refusal.sentTo.isEmpty() && exclusion ? exclusion->sentTo : refusal.sentTo;
}

// The officer's own words or, where nothing was written for the letter, the reason that was recorded.
QString reasonIn(const LetterRequest &request) {
    const QString written = request.draft.texts.value(u"text.refusal"_s);
    const auto &refusal = request.file.subject.standing.refusal;
    return written.trimmed().isEmpty() && refusal ? refusal->reason : written;
}

}  // namespace

void addRefusal(MergeFields &fields, const LetterRequest &request) {
    const auto &refusal = request.file.subject.standing.refusal;
    const Exclusion *exclusion = refusal ? request.file.procedure().exclusion(refusal->exclusion) : nullptr;
    const auto add = [&](const QString &name, const QString &label, const QString &value) {
        fields.add({name, label, value, advice(), MergeField::Shape::Value, {}});
    };
    add(u"refusal.name"_s, Words::tr("why it is not taken"), exclusion ? exclusion->name : QString());
    add(u"refusal.meaning"_s, Words::tr("what the policy says of it"), exclusion ? exclusion->clause.text : QString());
    add(u"refusal.clause"_s, Words::tr("the clause under which it is not taken"),
        exclusion ? exclusion->clause.number : QString());
    add(u"refusal.sent-to"_s, Words::tr("where it is sent"), refusal ? sentTo(*refusal, exclusion) : QString());
    fields.add({u"text.refusal"_s,
                Words::tr("why it is not taken, in words for the customer"),
                reasonIn(request),
                advice(),
                MergeField::Shape::Paragraphs,
                {}});
}

}  // namespace redress
