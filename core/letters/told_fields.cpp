// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/told_fields.h"

#include <QCoreApplication>
#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LetterFields)
};

// The last of that name: what was corrected since is told as it stands.
QJsonObject dataOf(const EventName &name, const std::vector<Event> &timeline) {
    const auto found = std::find_if(timeline.rbegin(), timeline.rend(), [&](const Event &e) { return e.name == name; });
    return found == timeline.rend() ? QJsonObject() : found->data;
}

QString textOf(const Ask &ask, const QJsonObject &written, const QJsonObject &recorded) {
    const QString now = written.value(ask.key).toString().trimmed();
    return now.isEmpty() ? recorded.value(ask.key).toString().trimmed() : now;
}

}  // namespace

void addTold(MergeFields &fields, const LetterRequest &request) {
    MergeField told{u"told"_s, Words::tr("what was recorded with it"), {}, {}, MergeField::Shape::Items, {}};
    if (const Milestone *milestone = request.file.procedure().milestone(request.rule.records)) {
        const QJsonObject data = dataOf(milestone->name, request.file.standing());
        for (const Ask &ask : milestone->asks) {
            const QString text = ask.inLetter ? textOf(ask, request.draft.record, data) : QString();
            if (!text.isEmpty()) told.items.push_back({{{u".label"_s, ask.label}, {u".text"_s, text}}});
        }
    }
    fields.add(told);
}

}  // namespace redress
