// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letter_draft_json.h"

#include <QJsonArray>

#include "core/casework/event_names.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr auto texts = "texts"_L1;
constexpr auto outcome = "outcome"_L1;
constexpr auto pence = "pence"_L1;
constexpr auto until = "until"_L1;
constexpr auto answers = "answers"_L1;
constexpr auto record = "record"_L1;
constexpr auto sentBy = "sent_by"_L1;

QJsonArray jsonOf(const QMap<int, PointAnswer> &written) {
    QJsonArray list;
    for (const auto &[number, answer] : written.asKeyValueRange())
        list.append(QJsonObject{{keys::point, number},
                                {keys::outcome, answer.outcome.text()},
                                {keys::reason, answer.reason},
                                {keys::remedy, answer.remedy}});
    return list;
}

QMap<int, PointAnswer> answersOf(const QJsonArray &list) {
    QMap<int, PointAnswer> written;
    for (const auto &value : list) {
        const QJsonObject answer = value.toObject();
        written.insert(answer.value(keys::point).toInt(),
                       {OutcomeId(answer.value(keys::outcome).toString()), answer.value(keys::reason).toString(),
                        answer.value(keys::remedy).toString()});
    }
    return written;
}

}  // namespace

QJsonObject jsonOf(const LetterDraft &draft) {
    QJsonObject written;
    for (const auto &[field, words] : draft.texts.asKeyValueRange()) written.insert(field, words);
    QJsonObject json;
    if (!written.isEmpty()) json.insert(texts, written);
    if (!draft.outcome.isEmpty()) json.insert(outcome, draft.outcome.text());
    if (draft.compensation) json.insert(pence, draft.compensation->value);
    if (draft.until.isValid()) json.insert(until, draft.until.toString(Qt::ISODate));
    if (!draft.answers.isEmpty()) json.insert(answers, jsonOf(draft.answers));
    if (!draft.record.isEmpty()) json.insert(record, draft.record);
    if (!draft.sentBy.isEmpty()) json.insert(sentBy, draft.sentBy);
    return json;
}

LetterDraft letterDraftOf(const QJsonObject &json) {
    LetterDraft draft;
    const QJsonObject written = json.value(texts).toObject();
    for (const QString &field : written.keys()) draft.texts.insert(field, written.value(field).toString());
    draft.outcome = OutcomeId(json.value(outcome).toString());
    if (json.contains(pence)) draft.compensation = Pence{json.value(pence).toInteger()};
    draft.until = QDate::fromString(json.value(until).toString(), Qt::ISODate);
    draft.answers = answersOf(json.value(answers).toArray());
    draft.record = json.value(record).toObject();
    draft.sentBy = json.value(sentBy).toString();
    return draft;
}

}  // namespace redress
