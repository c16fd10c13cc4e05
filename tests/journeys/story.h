// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <vector>

namespace redress::test {

// One case from the door to its final response: the lines that a script would send to `redress record`, each sent at
// the moment that it says. The first adds the complainant to the register's people, the second opens the case; who and
// which they are is only known from the answers, so that they stand as placeholders ("PERSON", "CASE") in the lines.
struct Story {
    QString name;  // "wrekin-care"
    QString policy;
    std::vector<QJsonObject> lines;

    [[nodiscard]] QString end() const { return lines.back()[QStringLiteral("at")].toString(); }  // its last moment
};

[[nodiscard]] QStringList storyNames();
[[nodiscard]] Story storyCalled(const QString &name);

// What the policy forbids on the way. Each is tried before the line of the event that "before" names ("call#2": the
// second of that name), and has to be refused with "clause".
[[nodiscard]] std::vector<QJsonObject> refusalsIn(const QString &story);
// How the case stands after the event that "after" names, reckoned by hand from the policy's text.
[[nodiscard]] std::vector<QJsonObject> checksIn(const QString &story);

// "stage-1.responded", or "call#2" for the second of that name among those that were counted.
class EventCounter {
public:
    [[nodiscard]] QString count(const QString &event);

private:
    QHash<QString, int> m_times;
};

}  // namespace redress::test
