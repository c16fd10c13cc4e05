// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <memory>
#include <span>

#include "core/store/case_file.h"
#include "tests/journeys/story.h"
#include "tests/support/program.h"

namespace redress::test {

// A story as it is told to the real program without a window: a register of its own, made by `redress create`, to
// which each line is sent by `redress record` on its own day. Early on each day `redress move-on` has run.
class RecordedStory {
public:
    static constexpr auto nightly = "02:00";  // London

    explicit RecordedStory(const QString &policy);

    // Lets the night before that moment's day pass, where it has not yet. What happened by itself is on the timeline.
    void sleepUntil(const QString &at);
    // The program's answer. The line names person and case as they are called here.
    [[nodiscard]] QJsonObject record(const QJsonObject &line);
    // The answer to a line that stays as it is otherwise, recorded when it is `now`.
    [[nodiscard]] QJsonObject tryOut(const QJsonObject &line, const QString &now);

    // All of them by one program, when it is `now`.
    [[nodiscard]] QList<QJsonObject> recordInOneGo(std::span<const QJsonObject> lines, const QString &now);

    [[nodiscard]] CaseFile fileAt(const QString &now) const;
    [[nodiscard]] std::vector<Event> personAt(const QString &now) const;       // the complainant's own timeline
    [[nodiscard]] std::vector<Event> improvementAt(const QString &now) const;  // that came of the case; may be empty
    [[nodiscard]] QStringList lettersDueAt(const QString &now) const;  // their ids, what is due first coming first
    [[nodiscard]] Run check(const QString &now) const;

private:
    // Before any was answered: the register's first.
    [[nodiscard]] QString improvement() const {
        return m_improvement.isEmpty() ? QStringLiteral("I-0000001") : m_improvement;
    }
    [[nodiscard]] QByteArray written(QJsonObject line) const;
    [[nodiscard]] Run run(const QByteArray &input, const QString &now) const;
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("story.redress")); }

    QTemporaryDir m_folder;
    QString m_person;  // whom the first line has added
    QString m_case;    // its reference, once it is open
    QString m_improvement;
    QString m_day;  // of the last night that has passed
};

// The whole story, told to its end. What is refused fails the program.
[[nodiscard]] std::unique_ptr<RecordedStory> recorded(const Story &story);

}  // namespace redress::test
