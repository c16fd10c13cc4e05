// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/authority.h"

#include <QCoreApplication>

namespace redress {

using namespace Qt::StringLiterals;

QString idOf(Advocate::Authority authority) {
    switch (authority) {
        case Advocate::Authority::None:
            return u"none"_s;
        case Advocate::Authority::Asked:
            return u"asked"_s;
        case Advocate::Authority::Held:
            return u"held"_s;
        case Advocate::Authority::Withdrawn:
            return u"withdrawn"_s;
    }
    return {};
}

std::optional<Advocate::Authority> authorityOf(const QString &id) {
    for (const auto authority : {Advocate::Authority::None, Advocate::Authority::Asked, Advocate::Authority::Held,
                                 Advocate::Authority::Withdrawn}) {
        if (idOf(authority) == id) return authority;
    }
    return {};
}

QString labelOf(Advocate::Authority authority) {
    switch (authority) {
        case Advocate::Authority::None:
            return QCoreApplication::translate("PeopleOnCase", "None yet");
        case Advocate::Authority::Asked:
            return QCoreApplication::translate("PeopleOnCase", "Asked for");
        case Advocate::Authority::Held:
            return QCoreApplication::translate("PeopleOnCase", "Held");
        case Advocate::Authority::Withdrawn:
            return QCoreApplication::translate("PeopleOnCase", "Withdrawn");
    }
    return {};
}

}  // namespace redress
