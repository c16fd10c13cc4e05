// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/composer_words.h"

#include "core/casework/event_names.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr auto eventWord = "event"_L1;
constexpr auto whenWord = "when"_L1;
constexpr auto answersWord = "asked"_L1;
constexpr auto asideWord = "aside"_L1;

}  // namespace

QJsonObject ComposerWords::toJson() const {
    if (isEmpty()) return {};
    QJsonObject json{{keys::text, text}, {eventWord, event.text()}};
    if (!answers.isEmpty()) json.insert(answersWord, answers);
    if (!aside.isEmpty()) json.insert(asideWord, aside);
    if (when) json.insert(whenWord, when->toText());
    return json;
}

ComposerWords ComposerWords::fromJson(const QJsonObject &json) {
    ComposerWords words{json.value(keys::text).toString(),
                        EventName(json.value(eventWord).toString()),
                        json.value(answersWord).toObject(),
                        json.value(asideWord).toObject(),
                        {}};
    const auto when = When::fromText(json.value(whenWord).toString());
    if (when && when->isKnown()) words.when = *when;
    return words;
}

}  // namespace redress
