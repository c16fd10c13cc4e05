// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/undertaking.h"

#include <QCoreApplication>
#include <array>

#include "core/casework/event_names.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

using Kind = Undertaking::Kind;
using State = Undertaking::State;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Undertaking)
};

constexpr std::array kinds{Kind::Promise,        Kind::Evidence, Kind::Order,
                           Kind::Recommendation, Kind::Review,   Kind::Answer};
constexpr std::array words{"promise"_L1, "evidence"_L1, "order"_L1, "recommendation"_L1, "review"_L1, "answer"_L1};

}  // namespace

QString idOf(Kind kind) {
    return words.at(size_t(kind));
}

QString labelOf(Kind kind) {
    switch (kind) {
        case Kind::Promise:
            return Words::tr("Promise");
        case Kind::Evidence:
            return Words::tr("Evidence asked for");
        case Kind::Order:
            return Words::tr("Order");
        case Kind::Recommendation:
            return Words::tr("Recommendation");
        case Kind::Review:
            return Words::tr("Review of restrictions");
        case Kind::Answer:
            return Words::tr("Answer after reopening");
    }
    return {};
}

QString idOf(State state) {
    switch (state) {
        case State::Standing:
            return u"standing"_s;
        case State::Kept:
            return u"kept"_s;
        case State::Released:
            return u"released"_s;
    }
    return {};
}

std::optional<Kind> undertakingKindOf(const QString &id) {
    for (const Kind kind : kinds)
        if (idOf(kind) == id) return kind;
    return {};
}

TargetId Undertaking::target() const {
    return TargetId(u"%1-%2"_s.arg(idOf(kind)).arg(number));
}

std::optional<Kind> Undertaking::kindOf(const TargetId &target) {
    const QStringView text(target.text());
    const qsizetype dash = text.indexOf(u'-');
    bool numbered = false;
    static_cast<void>(text.sliced(dash + 1).toInt(&numbered));
    return dash > 0 && numbered ? undertakingKindOf(text.first(dash).toString()) : std::nullopt;
}

EventName Undertaking::endedBy(Kind kind) {
    switch (kind) {
        case Kind::Promise:
            return events::promiseKept;
        case Kind::Evidence:
            return events::outsideAnswered;
        case Kind::Order:
            return events::outsideComplied;
        case Kind::Recommendation:
            return events::outsideResponded;
        case Kind::Review:
            return events::restrictionReviewed;
        case Kind::Answer:
            return events::answeredAgain;
    }
    return {};
}

QString Undertaking::keyOf(Kind kind) {
    switch (kind) {
        case Kind::Promise:
            return keys::promise;
        case Kind::Evidence:
            return keys::request;
        case Kind::Order:
            return keys::order;
        case Kind::Recommendation:
            return keys::recommendation;
        case Kind::Answer:
            return keys::answer;
        case Kind::Review:
            break;
    }
    return {};
}

}  // namespace redress
