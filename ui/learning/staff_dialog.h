// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/store/learning_reader.h"

namespace redress {

// Which staff were named in complaints, for whoever was let read it: core/store/staff_reading.h.
class StaffDialog : public QDialog {
    Q_OBJECT

public:
    // `reader`: who reads it, and is noted as having done so.
    StaffDialog(const std::vector<NamedStaff> &named, const QString &reader, QWidget *parent = nullptr);
};

}  // namespace redress
