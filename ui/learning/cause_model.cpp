// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/cause_model.h"

#include <algorithm>

#include "core/reports/period.h"

namespace redress {

void CauseModel::show(const LearningPicture &picture) {
    beginResetModel();
    m_causes = picture.causes;
    m_quarters = picture.quarters;
    m_most = 0;
    for (const auto &line : m_causes)
        for (const qint64 found : line.quarters) m_most = std::max(m_most, found);
    endResetModel();
}

int CauseModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_causes.size());
}

QVariant CauseModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &line = at(index);
    switch (role) {
        case Qt::DisplayRole:
            return line.name;
        case Qt::AccessibleTextRole:
            return tr("%1: %2 in a year", "a cause and how often it was found").arg(line.name).arg(line.inPeriod);
        case Qt::ToolTipRole:
        case Qt::AccessibleDescriptionRole:
            return quartersInWords(line);
        default:
            return {};
    }
}

QString CauseModel::quartersInWords(const LearningPicture::CauseLine &line) const {
    QStringList words;
    for (size_t n = 0; n < std::min(m_quarters.size(), line.quarters.size()); ++n) {
        const Period quarter = Period::containing(Period::Kind::Quarter, m_quarters[n]);
        words << tr("%1: %2", "a quarter and a number").arg(quarter.title()).arg(line.quarters[n]);
    }
    return words.join(u'\n');
}

}  // namespace redress
