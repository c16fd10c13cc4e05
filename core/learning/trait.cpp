// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/trait.h"

#include <QCoreApplication>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Traits)
};

}  // namespace

QString idOf(Trait trait) {
    static constexpr std::array<const char *, traitCount> ids{"cause", "service",    "category", "area",
                                                              "place", "contractor", "person"};
    return QString::fromLatin1(ids[indexOf(trait)]);
}

QString labelOf(Trait trait) {
    switch (trait) {
        case Trait::Cause:
            return Words::tr("Cause");
        case Trait::Service:
            return Words::tr("Service");
        case Trait::Category:
            return Words::tr("Category");
        case Trait::Area:
            return Words::tr("Area");
        case Trait::Place:
            return Words::tr("Place");
        case Trait::Contractor:
            return Words::tr("Contractor");
        case Trait::Person:
            return Words::tr("Person");
    }
    return {};
}

}  // namespace redress
