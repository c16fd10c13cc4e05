// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/when.h"

#include <QCoreApplication>

#include "core/base/iso_day.h"
#include "core/base/london.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

Fault unreadable(const QString &text) {
    return {QCoreApplication::translate("When",
                                        "“%1” is no date: write a day as 2026-04-02 or a moment as 2026-04-02T16:10.")
                .arg(text.left(60)),
            {},
            {}};
}

// Digits only where digits belong: QDate would also take "+026-4-2".
bool hasShape(QStringView text, QStringView shape) {
    if (text.size() != shape.size()) return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool digit = text[i] >= u'0' && text[i] <= u'9';
        if (shape[i] == u'0' ? !digit : text[i] != shape[i]) return false;
    }
    return true;
}

QTime timeIn(QStringView text) {
    return {text.mid(11, 2).toInt(), text.mid(14, 2).toInt(), text.size() > 16 ? text.mid(17, 2).toInt() : 0};
}

}  // namespace

When When::on(QDate day) {
    When when;
    when.m_day = day;
    return when;
}

When When::at(const QDateTime &moment) {
    When when;
    when.m_moment = QDateTime::fromSecsSinceEpoch(moment.toSecsSinceEpoch(), Qt::UTC);
    when.m_day = london::dayOf(when.m_moment);
    return when;
}

Result<When> When::fromText(const QString &text) {
    const bool stored = hasShape(text, u"0000-00-00T00:00:00Z");
    const bool local = hasShape(text, u"0000-00-00T00:00") || hasShape(text, u"0000-00-00T00:00:00");
    if (!stored && !local && !hasShape(text, u"0000-00-00")) return refuse(unreadable(text));
    const QDate day = isoDay(QStringView(text).utf16());
    if (!day.isValid()) return refuse(unreadable(text));
    if (!stored && !local) return on(day);
    const QTime time = timeIn(text);
    if (!time.isValid()) return refuse(unreadable(text));
    if (stored) return at(QDateTime(day, time, Qt::UTC));
    return london::moment(day, time).map([&](const QDateTime &moment) {
        When when;
        when.m_day = day;  // known already: looking it up in the time zone again would take as long as all the rest
        when.m_moment = moment;
        return when;
    });
}

QTime When::timeOfDay() const {
    return hasTime() ? london::local(m_moment).time() : QTime(0, 0);
}

QDateTime When::moment() const {
    if (hasTime() || !isKnown()) return m_moment;
    return london::moment(m_day, QTime(0, 0)).value_or(QDateTime(m_day, QTime(0, 0), Qt::UTC));
}

QString When::toText() const {
    if (!m_day.isValid()) return {};
    if (!hasTime()) return isoText(m_day);
    const QDateTime local = london::local(m_moment);
    return isoText(local.date()) + u'T' + isoText(local.time()).left(5);
}

QString When::toStored() const {
    if (!m_day.isValid()) return {};
    return hasTime() ? isoText(m_moment.date()) + u'T' + isoText(m_moment.time()) + u'Z' : isoText(m_day);
}

}  // namespace redress
