// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journeys/recorded_story.h"

namespace redress::test {

using namespace Qt::StringLiterals;

// How the case stood at one point of a story.
struct Checkpoint {
    QJsonObject wanted;
    CaseFile file;
    QStringList letters;
};

// A story, told once: what the program answered to each line and to each thing that is forbidden, and how the case
// stood where somebody has reckoned it.
class ToldStory {
public:
    explicit ToldStory(const Story &story)
        : m_recorded(story.policy), m_refusals(refusalsIn(story.name)), m_checks(checksIn(story.name)) {
        for (const QJsonObject &line : story.lines) tell(line);
        for (const auto &missed : m_refusals) qFatal("Nothing is “%s”.", qPrintable(missed[u"before"_s].toString()));
        for (const auto &missed : m_checks) qFatal("Nothing is “%s”.", qPrintable(missed[u"after"_s].toString()));
    }

    [[nodiscard]] Run check() const { return m_recorded.check(m_now); }

    QList<std::pair<QJsonObject, QJsonObject>> answers;   // to each line
    QList<std::pair<QJsonObject, QJsonObject>> refusals;  // to each thing that is forbidden
    std::vector<Checkpoint> checkpoints;
    CaseFile end;

private:
    void tell(const QJsonObject &line) {
        const QString now = line[u"at"_s].toString();
        m_now = now;
        m_recorded.sleepUntil(now);
        if (answers.size() > 1) lookAround(u"%1T%2"_s.arg(now.left(10), QLatin1StringView(RecordedStory::nightly)));
        tryWhatIsForbidden(line);
        answers.emplaceBack(line, m_recorded.record(line));
        if (answers.size() > 1) lookAround(now);
    }

    void tryWhatIsForbidden(const QJsonObject &line) {
        const QString next = m_lines.count(line[u"event"_s].toString());
        std::erase_if(m_refusals, [&](const QJsonObject &refusal) {
            if (refusal[u"before"_s].toString() != next) return false;
            QJsonObject tried = line;
            for (const auto &key : {u"event"_s, u"at"_s, u"data"_s})
                if (refusal.contains(key)) tried[key] = refusal[key];
            refusals.emplaceBack(refusal, m_recorded.tryOut(tried, line[u"at"_s].toString()));
            return true;
        });
    }

    // Keeps how the case stands, where one of the events that are new on its timeline asks for it.
    void lookAround(const QString &now) {
        end = m_recorded.fileAt(now);
        for (size_t at = m_seen; at < end.timeline.size(); ++at) {
            const QString last = m_events.count(end.timeline[at].name.text());
            std::erase_if(m_checks, [&](const QJsonObject &check) {
                if (check[u"after"_s].toString() != last) return false;
                checkpoints.push_back({check, end, m_recorded.lettersDueAt(now)});
                return true;
            });
        }
        m_seen = end.timeline.size();
    }

    RecordedStory m_recorded;
    std::vector<QJsonObject> m_refusals;
    std::vector<QJsonObject> m_checks;
    EventCounter m_lines;
    EventCounter m_events;
    size_t m_seen = 0;
    QString m_now;
};

}  // namespace redress::test
