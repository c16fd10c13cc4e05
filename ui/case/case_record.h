// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>

#include "core/store/case_file.h"

class QTextDocument;

namespace redress {

// A case on paper: whose it is, how its targets stand, and the whole of its timeline, oldest first.
[[nodiscard]] std::unique_ptr<QTextDocument> caseRecord(const CaseFile &file, const QString &organisation, QDate today);
[[nodiscard]] QString titleOfRecord(const CaseFile &file);

}  // namespace redress
