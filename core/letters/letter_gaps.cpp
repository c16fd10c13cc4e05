// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_gaps.h"

#include <QCoreApplication>
#include <QStringList>

namespace redress {

using namespace Qt::StringLiterals;

Result<> requireComplete(const Letter &letter) {
    if (letter.isComplete()) return {};
    QStringList missing;
    for (const MergeField &gap : letter.gaps)
        missing.append(QCoreApplication::translate("Letters", "%1 (%2)").arg(gap.label, gap.name));
    return refuse(QCoreApplication::translate("Letters", "The letter for %1 still lacks %2.")
                      .arg(letter.reference.text(), missing.join(u"; "_s)));
}

}  // namespace redress
