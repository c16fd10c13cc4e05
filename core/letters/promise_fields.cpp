// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/promise_fields.h"

#include <QCoreApplication>

#include "core/calendar/day_text.h"

namespace redress {

using namespace Qt::StringLiterals;

void addPromises(MergeFields &fields, const LetterRequest &request) {
    MergeField promises{u"promises"_s,
                        QCoreApplication::translate("LetterFields", "what has been promised"),
                        {},
                        {},
                        MergeField::Shape::Items,
                        {}};
    for (const Undertaking &one : request.file.subject.undertakings) {
        if (one.kind != Undertaking::Kind::Promise || !one.stands()) continue;
        promises.items.push_back({{{u".text"_s, one.text}, {u".due"_s, inWords(one.due)}}});
    }
    fields.add(promises);
}

}  // namespace redress
