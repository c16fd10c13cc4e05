// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_gaps.h"

#include <QCoreApplication>
#include <QStringList>

namespace redress {

using namespace Qt::StringLiterals;

Result<> requireComplete(const Letter &letter) {
    if (letter.isComplete()) return {};
    QStringList missing;
    QStringList names;  // as templates and the command line write them
    for (const MergeField &gap : letter.gaps) {
        missing.append(gap.label);
        names.append(gap.name);
    }
    return refuse(QCoreApplication::translate("Letters", "The letter for %1 still lacks %2.")
                      .arg(letter.reference.text(), missing.join(u"; "_s)),
                  {}, names.join(u", "_s));
}

}  // namespace redress
