// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/actions/action.h"

#include <QCoreApplication>
#include <QHash>

#include "core/base/blank_text.h"

namespace redress {

namespace {

std::vector<Action> gathered() {
    std::vector<Action> all;
    for (auto *part : {action::ofPoints, action::ofPeople, action::ofStanding, action::ofKind, action::ofTouch,
                       action::ofLinks, action::ofPromises, action::ofCompensation, action::ofOutside,
                       action::ofBehaviour, action::ofLearning, action::ofAlerts, action::ofMistakes}) {
        for (auto &one : part()) all.push_back(std::move(one));
    }
    return all;
}

}  // namespace

std::span<const Action> actions() {
    static const std::vector<Action> all = gathered();
    return all;
}

const Action *actionOf(const EventName &event) {
    static const QHash<EventName, const Action *> byEvent = [] {
        QHash<EventName, const Action *> found;
        for (const Action &action : actions()) found.insert(action.event, &action);
        return found;
    }();
    return byEvent.value(event, nullptr);
}

Result<> mustBeOpen(const Case &subject, const Rules & /*rules*/) {
    if (subject.open) return {};
    return refuse(QCoreApplication::translate("Obstacles", "The case is closed: reopen it first."));
}

Ask ask(QLatin1StringView key, const QString &label, Ask::Kind kind, Ask::Need need, const Clause &clause) {
    Ask asked;
    asked.key = key;
    asked.label = label;
    asked.kind = kind;
    asked.need = need;
    asked.clause = clause;
    return asked;
}

QString textOf(const QJsonObject &data, QLatin1StringView key) {
    return meantText(data.value(key).toString());
}

}  // namespace redress
