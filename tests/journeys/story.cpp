// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/story.h"

#include <QFile>
#include <QJsonDocument>

namespace redress::test {

using namespace Qt::StringLiterals;

namespace {

std::vector<QJsonObject> linesOf(const QString &fileName) {
    QFile file(u"%1/%2.jsonl"_s.arg(QStringLiteral(REDRESS_STORIES), fileName));
    if (!file.open(QIODevice::ReadOnly)) qFatal("There is no %s.", qPrintable(file.fileName()));
    std::vector<QJsonObject> lines;
    while (!file.atEnd()) {
        const auto line = QJsonDocument::fromJson(file.readLine());
        if (!line.isObject()) qFatal("A line of %s is no JSON.", qPrintable(file.fileName()));
        lines.push_back(line.object());
    }
    return lines;
}

}  // namespace

QStringList storyNames() {
    return {u"torus"_s, u"halton"_s, u"southway"_s, u"wrekin"_s, u"wrekin-care"_s, u"beyond"_s};
}

Story storyCalled(const QString &name) {
    auto lines = linesOf(name);
    const QString policy = lines.at(1)[u"policy"_s].toString();
    return {name, policy, std::move(lines)};
}

std::vector<QJsonObject> refusalsIn(const QString &story) {
    return linesOf(story + u".refused"_s);
}

std::vector<QJsonObject> checksIn(const QString &story) {
    return linesOf(story + u".checks"_s);
}

QString EventCounter::count(const QString &event) {
    const int times = ++m_times[event];
    return times == 1 ? event : u"%1#%2"_s.arg(event).arg(times);
}

}  // namespace redress::test
