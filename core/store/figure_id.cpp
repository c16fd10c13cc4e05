// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/figure_id.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUrl>
#include <array>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FigureId)
};

constexpr std::array<QLatin1StringView, measureCount> measureIds{"cases-received"_L1,
                                                                 "stages-entered"_L1,
                                                                 "acknowledged"_L1,
                                                                 "acknowledged-in-target"_L1,
                                                                 "acknowledged-late"_L1,
                                                                 "acknowledgement-waived"_L1,
                                                                 "acknowledged-in-code-time"_L1,
                                                                 "acknowledged-past-code-time"_L1,
                                                                 "answered"_L1,
                                                                 "answered-in-target"_L1,
                                                                 "answered-late"_L1,
                                                                 "answer-waived"_L1,
                                                                 "answered-in-code-time"_L1,
                                                                 "answered-past-code-time"_L1,
                                                                 "upheld"_L1,
                                                                 "found"_L1,
                                                                 "answered-share"_L1,
                                                                 "compensation"_L1,
                                                                 "awards"_L1,
                                                                 "refused"_L1,
                                                                 "redirected"_L1,
                                                                 "taken-all-the-same"_L1,
                                                                 "open"_L1};

constexpr auto otherPrefix = "learning/"_L1;
constexpr auto procedureKey = "procedure"_L1;
constexpr auto stageKey = "stage"_L1;
constexpr auto outcomeKey = "outcome"_L1;
constexpr auto serviceKey = "service"_L1;
constexpr auto categoryKey = "category"_L1;
constexpr auto exclusionKey = "exclusion"_L1;
constexpr auto monthKey = "month"_L1;
constexpr auto monthFormat = "yyyy-MM"_L1;

QString part(QLatin1StringView key, const QString &value) {
    return u'/' + key + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
}

bool takePart(FigureId &id, const QString &key, const QString &value) {
    if (key == procedureKey)
        id.procedure = ProcedureId(value);
    else if (key == stageKey)
        id.stage = StageId(value);
    else if (key == outcomeKey)
        id.outcome = OutcomeId(value);
    else if (key == serviceKey)
        id.service = value;
    else if (key == categoryKey)
        id.category = value;
    else if (key == exclusionKey)
        id.exclusion = ExclusionId(value);
    else if (key == monthKey)
        id.month = QDate::fromString(value, monthFormat);
    else
        return false;
    return key != monthKey || id.month.isValid();
}

}  // namespace

QString idOf(Measure measure) {
    return measureIds.at(static_cast<size_t>(measure));
}

std::optional<Measure> measureOf(const QString &id) {
    for (size_t index = 0; index < measureIds.size(); ++index)
        if (measureIds[index] == id) return static_cast<Measure>(index);
    return {};
}

QString FigureId::toText() const {
    if (!other.isEmpty()) return otherPrefix + other;
    QString text = idOf(measure);
    if (!procedure.isEmpty()) text += part(procedureKey, procedure.text());
    if (!stage.isEmpty()) text += part(stageKey, stage.text());
    if (outcome) text += part(outcomeKey, outcome->text());
    if (service) text += part(serviceKey, *service);
    if (category) text += part(categoryKey, *category);
    if (!exclusion.isEmpty()) text += part(exclusionKey, exclusion.text());
    if (month.isValid()) text += part(monthKey, month.toString(monthFormat));
    return text;
}

Result<FigureId> FigureId::fromText(const QString &text) {
    if (text.startsWith(otherPrefix)) {
        FigureId id;
        id.other = text.mid(otherPrefix.size());
        return id;
    }
    QStringList parts = text.split(u'/');
    const auto measure = measureOf(parts.takeFirst());
    bool understood = measure.has_value();
    FigureId id;
    if (measure) id.measure = *measure;
    for (const QString &each : std::as_const(parts)) {
        const qsizetype equals = each.indexOf(u'=');
        const QString value = QUrl::fromPercentEncoding(each.mid(equals + 1).toLatin1());
        understood = understood && equals > 0 && takePart(id, each.left(equals), value);
    }
    if (!understood) return refuse(Words::tr("There is no figure “%1”.").arg(text.left(80)));
    return id;
}

}  // namespace redress
