// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/casework/ways.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Ways)
};

QString whenOf(const Way &way) {
    switch (way.state) {
        case Way::State::AtOnce:
            return way.from.isValid() ? Words::tr("At once, since %1.").arg(way.from.toString(Qt::ISODate))
                                      : Words::tr("At any time.");
        case Way::State::FromDay:
            return Words::tr("From %1.").arg(way.from.toString(Qt::ISODate));
        case Way::State::NotYet:
        case Way::State::Closed:
            return way.why;
    }
    Q_UNREACHABLE();
}

bool canStillGo(const Way &way) {
    return way.state == Way::State::AtOnce || way.state == Way::State::FromDay;
}

}  // namespace

QString idOf(Way::State state) {
    switch (state) {
        case Way::State::AtOnce:
            return u"at-once"_s;
        case Way::State::FromDay:
            return u"from-day"_s;
        case Way::State::NotYet:
            return u"not-yet"_s;
        case Way::State::Closed:
            return u"closed"_s;
    }
    Q_UNREACHABLE();
}

QString sentenceOf(const Way &way) {
    QStringList sentences{whenOf(way),
                          Words::tr("By %1, clause %2.", "a policy's reference").arg(way.source, way.clause.number),
                          way.note};
    if (way.consent) sentences << Words::tr("Only with the customer’s written consent (%1).").arg(way.consent->number);
    if (way.exhausted)
        sentences << Words::tr("It is checked first that the procedure was exhausted (%1).").arg(way.exhausted->number);
    if (canStillGo(way) && way.mayDeclineFrom.isValid())
        sentences << Words::tr("From %1 on it may decline the case.").arg(way.mayDeclineFrom.toString(Qt::ISODate));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

}  // namespace redress
