// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <vector>

namespace redress::test {

using namespace Qt::StringLiterals;

// One way to spoil the small policy, and what must be said about it.
struct PolicyFault {
    enum class Seen { BySchemaToo, ByReaderAlone };

    const char *name;
    QString at;        // JSON pointer of what is changed
    QJsonValue value;  // undefined: taken out
    QString place;     // where the fault is reported
    QString says;      // part of its sentence
    Seen seen = Seen::BySchemaToo;
};

inline const QJsonValue gone{QJsonValue::Undefined};

inline QJsonObject clauseOf(const QString &number) {
    return {{u"number"_s, number}};
}

inline QJsonObject milestoneOf(const QString &name, const QString &kind, const QString &stage, const QString &after) {
    return {{u"name"_s, name},   {u"label"_s, u"Label"_s}, {u"kind"_s, kind},
            {u"stage"_s, stage}, {u"after"_s, after},      {u"clause"_s, clauseOf(u"1"_s)}};
}

}  // namespace redress::test
