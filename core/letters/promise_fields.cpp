// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/promise_fields.h"

#include <QCoreApplication>

#include "core/base/day_text.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

// As officers write it, with a full stop or without: another sentence follows in the letter.
QString asSentence(const QString &text) {
    const QString written = text.trimmed();
    const bool isEnded = written.isEmpty() || QStringView(u".!?").contains(written.back());
    return isEnded ? written : written + u'.';
}

}  // namespace

void addPromises(MergeFields &fields, const LetterRequest &request) {
    MergeField promises{u"promises"_s,
                        QCoreApplication::translate("LetterFields", "what has been promised"),
                        {},
                        {},
                        MergeField::Shape::Items,
                        {}};
    for (const Undertaking &one : request.file.subject.undertakings) {
        if (one.kind != Undertaking::Kind::Promise || !one.stands()) continue;
        promises.items.push_back({{{u".text"_s, asSentence(one.text)}, {u".due"_s, inWords(one.due)}}});
    }
    fields.add(promises);
}

}  // namespace redress
