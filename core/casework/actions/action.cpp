// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/actions/action.h"

#include <QCoreApplication>
#include <algorithm>

namespace redress {

namespace {

std::vector<Action> gathered() {
    std::vector<Action> all;
    for (auto *part :
         {action::ofPoints, action::ofPeople, action::ofStanding, action::ofKind, action::ofTouch, action::ofLinks}) {
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
    const auto all = actions();
    const auto found = std::ranges::find(all, event, &Action::event);
    return found == all.end() ? nullptr : &*found;
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
    return data.value(key).toString().trimmed();
}

}  // namespace redress
