// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letter_draft_json.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr auto texts = "texts"_L1;
constexpr auto outcome = "outcome"_L1;
constexpr auto pence = "pence"_L1;
constexpr auto until = "until"_L1;

}  // namespace

QJsonObject jsonOf(const LetterDraft &draft) {
    QJsonObject written;
    for (const auto &[field, words] : draft.texts.asKeyValueRange()) written.insert(field, words);
    QJsonObject json;
    if (!written.isEmpty()) json.insert(texts, written);
    if (!draft.outcome.isEmpty()) json.insert(outcome, draft.outcome.text());
    if (draft.compensation) json.insert(pence, draft.compensation->value);
    if (draft.until.isValid()) json.insert(until, draft.until.toString(Qt::ISODate));
    return json;
}

LetterDraft letterDraftOf(const QJsonObject &json) {
    LetterDraft draft;
    const QJsonObject written = json.value(texts).toObject();
    for (const QString &field : written.keys()) draft.texts.insert(field, written.value(field).toString());
    draft.outcome = OutcomeId(json.value(outcome).toString());
    if (json.contains(pence)) draft.compensation = Pence{json.value(pence).toInteger()};
    draft.until = QDate::fromString(json.value(until).toString(), Qt::ISODate);
    return draft;
}

}  // namespace redress
