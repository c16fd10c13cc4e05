// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/journeys/recorded_story.h"
#include "tests/journeys/timelines.h"
#include "tests/journeys/window_story.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

// The six stories before the real window. Whatever an officer clicks and types leaves the same timeline as the lines
// that a script sends.
class TestStoriesWindows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldSayTheSameAsTheScript_data() {
        QTest::addColumn<QString>("name");
        for (const QString &name : storyNames()) QTest::newRow(qPrintable(name)) << name;
    }
    void shouldSayTheSameAsTheScript() {
        QFETCH(QString, name);
        const Story story = storyCalled(name);
        WindowStory lived(story);
        lived.tell();
        QVERIFY2(lived.tooWide().isEmpty(), qPrintable(lived.tooWide().join(u"; "_s)));
        const auto script = recorded(story);
        const CaseFile file = script->fileAt(story.end());
        QCOMPARE(firstDifference(lived.file().timeline, file.timeline), QString());
        QCOMPARE(lived.file().subject.procedure, file.subject.procedure);
        QCOMPARE(firstDifference(lived.person(), script->personAt(story.end())), QString());
        QCOMPARE(firstDifference(lived.improvement(), script->improvementAt(story.end())), QString());
    }
};

QTEST_MAIN(TestStoriesWindows)
#include "tst_stories_windows.moc"
