// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <vector>

#include "core/base/id.h"
#include "core/base/when.h"
#include "core/policy/sanction.h"

namespace redress {

// A restriction that is in force on contact with somebody, and what the policy under which it was imposed says of it.
struct ContactLimit {
    CaseRef source;  // the case on which it was imposed
    std::vector<Sanction> sanctions;
    QString singleContact;  // whom they are to turn to; empty: nobody was named
    When since;
    QDate reviewBy;  // invalid where no day was set
};

}  // namespace redress
