// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/schedule/notice.h"

namespace redress {

// Brings a notice to a person's notice.
class Notifier : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void tell(const Notice &notice) = 0;

Q_SIGNALS:
    void chosen(const redress::CaseRef &reference);  // what was told of; empty: no one case
};

}  // namespace redress
