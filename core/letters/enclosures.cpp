// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/enclosures.h"

#include <QCoreApplication>

#include "core/casework/outside_bodies.h"
#include "core/store/case_file.h"

namespace redress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LetterNotices)
};

QString sentTo(const CaseFile &file) {
    const auto &refusal = file.subject.standing.refusal;
    if (!refusal || !refusal->sentTo.isEmpty()) return refusal ? refusal->sentTo : QString();
    const Exclusion *exclusion = file.procedure().exclusion(refusal->exclusion);
    return exclusion ? exclusion->sentTo : QString();
}

bool isSentTo(const OutsideBody &body, const CaseFile &file) {
    return outside::referralTo(body.id, file.subject) || sentTo(file).contains(body.name, Qt::CaseInsensitive);
}

}  // namespace

QStringList enclosuresFor(const CaseFile &file) {
    QStringList sentences;
    for (const OutsideBody *body : outside::bodiesFor(*file.policy, file.subject.procedure)) {
        if (body->enclosure.isEmpty() || !isSentTo(*body, file)) continue;
        sentences << Words::tr("Enclose this (%1): %2.").arg(body->clause.number, body->enclosure);
    }
    return sentences;
}

}  // namespace redress
