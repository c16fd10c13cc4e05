// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/journeys/timelines.h"
#include "tests/journeys/told_story.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonObject &object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

}  // namespace

class TestStoriesRecorded : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        for (const QString &name : storyNames()) m_told.emplace(name, std::make_unique<ToldStory>(storyCalled(name)));
    }

    void shouldTakeEveryLine_data() { addStories(); }
    void shouldTakeEveryLine() {
        for (const auto &[line, answer] : told().answers)
            QVERIFY2(answer.contains(u"sequence"_s), qPrintable(textOf(line) + u"\n"_s + textOf(answer)));
    }

    void shouldRefuseWhatThePolicyForbids_data() {
        QTest::addColumn<QJsonObject>("refusal");
        QTest::addColumn<QJsonObject>("answer");
        for (const auto &[name, story] : m_told) {
            QVERIFY2(story->refusals.size() >= 3, qPrintable(name));
            for (int at = 0; at < story->refusals.size(); ++at) {
                const auto &[refusal, answer] = story->refusals[at];
                QTest::addRow("%s %d: %s", qPrintable(name), at + 1, qPrintable(refusal[u"event"_s].toString()))
                    << refusal << answer;
            }
        }
    }
    void shouldRefuseWhatThePolicyForbids() {
        QFETCH(QJsonObject, refusal);
        QFETCH(QJsonObject, answer);
        QVERIFY2(answer.contains(u"error"_s), qPrintable(textOf(refusal) + u" was taken: "_s + textOf(answer)));
        QVERIFY2(answer[u"clause"_s] == refusal[u"clause"_s], qPrintable(textOf(refusal) + u"\n"_s + textOf(answer)));
    }

    // Whatever was refused on the way has left nothing behind.
    void shouldLeaveNothingOfWhatWasRefused_data() { addStories(); }
    void shouldLeaveNothingOfWhatWasRefused() {
        QFETCH(QString, story);
        const Story straight = storyCalled(story);
        QCOMPARE(firstDifference(told().end.timeline, recorded(straight)->fileAt(straight.end()).timeline), QString());
    }

    void shouldLeaveASoundRegister_data() { addStories(); }
    void shouldLeaveASoundRegister() {
        const Run checked = told().check();
        QVERIFY2(checked.code == 0, qPrintable(checked.out + checked.err));
    }

    // A script that catches up at the end says the same as one that ran on each day. (Not where a night has moved the
    // case on meanwhile: the script comes too late for that.)
    void shouldTakeWhatFollowsInOneGo_data() { addStories(); }
    void shouldTakeWhatFollowsInOneGo() {
        QFETCH(QString, story);
        const auto &timeline = told().end.timeline;
        if (std::ranges::any_of(timeline, [](const Event &event) { return event.by == u"Redress"_s; })) return;
        const Story whole = storyCalled(story);
        RecordedStory late(whole.policy);
        for (const QJsonObject &line : std::span(whole.lines).first(2))
            QVERIFY(late.record(line).contains(u"sequence"_s));
        const auto answers = late.recordInOneGo(std::span(whole.lines).subspan(2), whole.end());
        QCOMPARE(size_t(answers.size()) + 2, whole.lines.size());
        QCOMPARE(firstDifference(late.fileAt(whole.end()).timeline, timeline), QString());
    }

    void shouldReckonTheTargets_data() {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("reckoned");
        forEachCheckpoint([](const QString &row, const Checkpoint &checkpoint) {
            const QJsonObject wanted = checkpoint.wanted[u"targets"_s].toObject();
            for (auto target = wanted.begin(); target != wanted.end(); ++target)
                QTest::newRow(qPrintable(row + u": "_s + target.key()))
                    << target->toString() << targetOf(checkpoint.file, TargetId(target.key()));
        });
    }
    void shouldReckonTheTargets() {
        QFETCH(QString, wanted);
        QFETCH(QString, reckoned);
        QCOMPARE(reckoned, wanted);
    }

    void shouldStandAsThePolicySays_data() { addCheckpoints(); }
    void shouldStandAsThePolicySays() {
        const Checkpoint &checkpoint = currentCheckpoint();
        const Case &subject = checkpoint.file.subject;
        const QJsonObject stands{{u"procedure"_s, subject.procedure.text()},
                                 {u"stage"_s, subject.stage().text()},
                                 {u"open"_s, subject.open},
                                 {u"outcome"_s, subject.outcome.text()},
                                 {u"pence"_s, subject.compensation.value}};
        for (auto part = stands.begin(); part != stands.end(); ++part)
            if (checkpoint.wanted.contains(part.key())) QCOMPARE(part.value(), checkpoint.wanted[part.key()]);
    }

    void shouldNameTheLettersThatAreDue_data() { addCheckpoints(); }
    void shouldNameTheLettersThatAreDue() {
        const Checkpoint &checkpoint = currentCheckpoint();
        if (!checkpoint.wanted.contains(u"letters"_s)) return;
        QCOMPARE(checkpoint.letters, checkpoint.wanted[u"letters"_s].toVariant().toStringList());
    }

    void shouldEndWithAnswerAndClosed_data() { addStories(); }
    void shouldEndWithAnswerAndClosed() {
        const Case &subject = told().end.subject;
        QVERIFY(!subject.open);
        QVERIFY(subject.stages.back().responded.isKnown());
        QVERIFY(!subject.stages.back().decidedBy.isEmpty());
    }

    void shouldTellTimelinesApart_data() {
        QTest::addColumn<std::vector<Event>>("other");
        const std::vector<Event> one = twoEvents();
        const auto row = [&](const char *name, auto change) {
            std::vector<Event> other = one;
            change(other);
            QTest::newRow(name) << other;
        };
        row("another name", [](auto &events) { events[1].name = EventName(u"call"_s); });
        row("another moment", [](auto &events) { events[1].at = *When::fromText(u"2026-04-03T10:01"_s); });
        row("a day alone", [](auto &events) { events[1].at = *When::fromText(u"2026-04-03"_s); });
        row("somebody else", [](auto &events) { events[1].by = u"Redress"_s; });
        row("other data", [](auto &events) { events[1].data[u"text"_s] = u"Something else"_s; });
        row("less data", [](auto &events) { events[1].data = {}; });
        row("another order", [](auto &events) { std::swap(events[0], events[1]); });
        row("one too few", [](auto &events) { events.pop_back(); });
        row("one too many", [](auto &events) { events.push_back(events[1]); });
    }
    void shouldTellTimelinesApart() {
        QFETCH(std::vector<Event>, other);
        QCOMPARE(firstDifference(twoEvents(), twoEvents()), QString());
        QVERIFY(!firstDifference(twoEvents(), other).isEmpty());
        QVERIFY(!firstDifference(other, twoEvents()).isEmpty());
    }

private:
    static std::vector<Event> twoEvents() {
        const QJsonObject text{{u"text"_s, u"The same"_s}};
        return {{1, EventName(u"note"_s), *When::fromText(u"2026-04-02T10:00"_s), {}, u"Joan Pike"_s, text},
                {2, EventName(u"note"_s), *When::fromText(u"2026-04-03T10:00"_s), {}, u"Joan Pike"_s, text}};
    }

    static QString targetOf(const CaseFile &file, const TargetId &id) {
        const auto target = std::ranges::find(file.targets, id, &Target::id);
        if (target == file.targets.end()) return u"no such target"_s;
        return u"%1 %2"_s.arg(target->date.toText(), idOf(target->state)).trimmed();
    }

    void addStories() const {
        QTest::addColumn<QString>("story");
        for (const QString &name : storyNames()) QTest::newRow(qPrintable(name)) << name;
    }

    void forEachCheckpoint(const std::function<void(const QString &row, const Checkpoint &checkpoint)> &visit) const {
        for (const auto &[name, story] : m_told)
            for (const Checkpoint &checkpoint : story->checkpoints)
                visit(u"%1 after %2"_s.arg(name, checkpoint.wanted[u"after"_s].toString()), checkpoint);
    }

    void addCheckpoints() {
        QTest::addColumn<int>("checkpoint");
        m_checkpoints.clear();
        forEachCheckpoint([this](const QString &row, const Checkpoint &checkpoint) {
            QTest::newRow(qPrintable(row)) << int(m_checkpoints.size());
            m_checkpoints.push_back(&checkpoint);
        });
    }

    [[nodiscard]] const ToldStory &told() const {
        const QString name = *static_cast<const QString *>(QTest::qData("story", QMetaType::QString));
        return *m_told.at(name);
    }
    [[nodiscard]] const Checkpoint &currentCheckpoint() const {
        return *m_checkpoints[size_t(*static_cast<const int *>(QTest::qData("checkpoint", QMetaType::Int)))];
    }

    std::map<QString, std::unique_ptr<ToldStory>> m_told;
    std::vector<const Checkpoint *> m_checkpoints;
};

QTEST_GUILESS_MAIN(TestStoriesRecorded)
#include "tst_stories_recorded.moc"
