// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/casework/choice.h"
#include "core/casework/decide.h"
#include "core/casework/event.h"

namespace redress {

// A mechanism that every policy may use, beside the milestones that its own procedure names: how one generic event is
// offered, asked for, checked and folded. All four parts are pure.
struct Action {
    EventName event;
    Choice::Group group = Choice::Group::Case;
    QString (*label)() = nullptr;  // translated
    // What stands in its way, whatever data would come with it.
    Result<> (*may)(const Case &subject, const Rules &rules) = nullptr;
    std::vector<Ask> (*asks)(const Case &subject, const Rules &rules) = nullptr;
    // What its data have to say beyond what is asked for; null: nothing.
    Result<> (*check)(const Command &command, const Case &subject, const Rules &rules) = nullptr;
    void (*apply)(Case &subject, const Event &event, const Policy &policy) = nullptr;
    bool closes = false;  // the case ends with it
    // Whether it ends with it as it is told; null: as `closes` says.
    bool (*closesIf)(const Command &command, const Case &subject, const Rules &rules) = nullptr;
    // Whether these rules know it at all, so that the window offers it; null: always.
    bool (*isKnown)(const Rules &rules) = nullptr;
    // What should have happened first, each a sentence with its clause; null: nothing.
    std::vector<QString> (*reminders)(const Case &subject, const Rules &rules) = nullptr;
    // With which answers its form begins; null: it is empty.
    QJsonObject (*proposes)(const Case &subject, const Rules &rules) = nullptr;
};

[[nodiscard]] std::span<const Action> actions();
[[nodiscard]] const Action *actionOf(const EventName &event);  // null where there is none

// Those of each mechanism.
namespace action {
[[nodiscard]] std::vector<Action> ofPoints();
[[nodiscard]] std::vector<Action> ofPeople();
[[nodiscard]] std::vector<Action> ofStanding();
[[nodiscard]] std::vector<Action> ofKind();
[[nodiscard]] std::vector<Action> ofTouch();
[[nodiscard]] std::vector<Action> ofLinks();
[[nodiscard]] std::vector<Action> ofPromises();
[[nodiscard]] std::vector<Action> ofCompensation();
[[nodiscard]] std::vector<Action> ofOutside();
[[nodiscard]] std::vector<Action> ofBehaviour();
[[nodiscard]] std::vector<Action> ofLearning();
[[nodiscard]] std::vector<Action> ofQuality();  // part of learning: audits and surveys
[[nodiscard]] std::vector<Action> ofAlerts();
[[nodiscard]] std::vector<Action> ofMistakes();
}  // namespace action

// Parts that several mechanisms share.
[[nodiscard]] Result<> mustBeOpen(const Case &subject, const Rules &rules);
[[nodiscard]] Ask ask(QLatin1StringView key, const QString &label, Ask::Kind kind, Ask::Need need,
                      const Clause &clause = {});
[[nodiscard]] QString textOf(const QJsonObject &data, QLatin1StringView key);  // trimmed

}  // namespace redress
