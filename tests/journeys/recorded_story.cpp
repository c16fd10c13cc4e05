// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/recorded_story.h"

#include <QJsonArray>

#include "core/casework/event_names.h"
#include "core/letters/letter_choice.h"
#include "core/matters/matter_events.h"
#include "core/store/matters.h"
#include "core/store/people.h"
#include "core/store/register.h"
#include "tests/support/program.h"

namespace redress::test {

using namespace Qt::StringLiterals;

RecordedStory::RecordedStory(const QString &policy) {
    const Run made = runRedress({u"create"_s, u"--database"_s, path(), u"--policy"_s, policy});
    if (made.code != 0) qFatal("%s", qPrintable(made.err));
}

void RecordedStory::sleepUntil(const QString &at) {
    const QString day = at.left(10);
    if (m_day.isEmpty()) m_day = day;
    if (m_day == day) return;
    m_day = day;
    const Run moved = runRedress(
        {u"move-on"_s, u"--database"_s, path(), u"--as-of"_s, u"%1T%2"_s.arg(day, QLatin1StringView(nightly))});
    if (moved.code != 0) qFatal("%s", qPrintable(moved.err));
}

QJsonObject RecordedStory::record(const QJsonObject &line) {
    const QJsonObject answer = tryOut(line, line[u"at"_s].toString());
    if (m_person.isEmpty()) m_person = answer[u"person"_s].toString();
    if (m_case.isEmpty()) m_case = answer[u"case"_s].toString();
    if (m_improvement.isEmpty()) m_improvement = answer[u"improvement"_s].toString();
    return answer;
}

QJsonObject RecordedStory::tryOut(const QJsonObject &line, const QString &now) {
    const Run told = run(written(line), now);
    const auto answers = told.objects();
    return answers.size() == 1 ? answers.first() : QJsonObject{{u"error"_s, told.err}};
}

QList<QJsonObject> RecordedStory::recordInOneGo(std::span<const QJsonObject> lines, const QString &now) {
    QByteArray all;
    for (const QJsonObject &line : lines) all += written(line);
    return run(all, now).objects();
}

QByteArray RecordedStory::written(QJsonObject line) const {
    if (line.value("case"_L1).isString()) line[u"case"_s] = m_case;
    if (line.value("improvement"_L1).isString()) line[u"improvement"_s] = improvement();
    QJsonObject data = line.value("data"_L1).toObject();
    if (data.contains(keys::person)) data[keys::person] = m_person;
    if (data.contains(keys::cases)) data[keys::cases] = QJsonArray{m_case};
    line[u"data"_s] = data;
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

Run RecordedStory::run(const QByteArray &input, const QString &now) const {
    return runRedress({u"record"_s, u"--database"_s, path(), u"--stdin"_s, u"--as-of"_s, now}, input);
}

CaseFile RecordedStory::fileAt(const QString &now) const {
    const FixedClock clock(When::fromText(now)->moment());
    const auto reg = Register::open(path(), clock);
    if (!reg) qFatal("%s", qPrintable(reg.error().message));
    auto file = (*reg)->caseFile(CaseRef(m_case));
    if (!file) qFatal("%s", qPrintable(file.error().message));
    return std::move(*file);
}

std::vector<Event> RecordedStory::personAt(const QString &now) const {
    const FixedClock clock(When::fromText(now)->moment());
    const auto reg = Register::open(path(), clock);
    if (!reg) qFatal("%s", qPrintable(reg.error().message));
    const auto person = (*reg)->people().file(PersonId(m_person));
    if (!person) qFatal("%s", qPrintable(person.error().message));
    return person->timeline;
}

std::vector<Event> RecordedStory::improvementAt(const QString &now) const {
    const FixedClock clock(When::fromText(now)->moment());
    const auto reg = Register::open(path(), clock);
    if (!reg) qFatal("%s", qPrintable(reg.error().message));
    const auto events = (*reg)->matters().timeline(matterOf(ImprovementId(improvement())));
    if (!events) qFatal("%s", qPrintable(events.error().message));
    return *events;
}

QStringList RecordedStory::lettersDueAt(const QString &now) const {
    QStringList due;
    for (const LetterChoice &letter : lettersFor(fileAt(now)))
        if (letter.target && !letter.sent.isKnown()) due << letter.rule.id;
    return due;
}

Run RecordedStory::check(const QString &now) const {
    return runRedress({u"check"_s, u"--database"_s, path(), u"--as-of"_s, now});
}

std::unique_ptr<RecordedStory> recorded(const Story &story) {
    auto told = std::make_unique<RecordedStory>(story.policy);
    for (const QJsonObject &line : story.lines) {
        told->sleepUntil(line[u"at"_s].toString());
        const QJsonObject answer = told->record(line);
        if (answer.contains(u"error"_s))
            qFatal("%s: %s", qPrintable(line[u"event"_s].toString()), qPrintable(answer[u"error"_s].toString()));
    }
    return told;
}

}  // namespace redress::test
