// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/casework/alert_kinds.h"
#include "core/casework/alerts.h"
#include "core/casework/stems.h"
#include "tests/casework/desk.h"

using namespace redress;
using namespace Qt::StringLiterals;
using redress::test::Desk;

namespace {

const AlertWords &words() {
    static const AlertWords read = AlertWords::shipped();
    return read;
}

QStringList kindsIn(const std::vector<Alert> &alerts) {
    QStringList kinds;
    for (const Alert &alert : alerts) kinds << alert.kind;
    return kinds;
}

// "hazard: black mould", one line a kind.
QString found(const QString &text) {
    QStringList lines;
    for (const Alert &alert : alertsIn(text, words())) lines << alert.kind + u": "_s + alert.words.join(u", "_s);
    return lines.join(u"; "_s);
}

}  // namespace

// Words that prompt an officer, and what is decided about them.
class TestAlerts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldShipWordsForEveryKind() {
        QStringList kinds;
        for (const AlertKind &kind : words().kinds()) kinds << kind.id;
        QCOMPARE(kinds, alertKinds());
    }

    // Where a case can be opened, the policy and the procedure are there.
    void shouldNameProceduresThatThereAre() {
        int opened = 0;
        for (const AlertKind &kind : words().kinds()) {
            if (kind.policy.isEmpty()) continue;
            const auto policy = PolicyLibrary::shipped(kind.policy);
            QVERIFY(policy);
            for (const AlertGroup &group : kind.groups) {
                QVERIFY2(policy->procedure(group.procedure), qPrintable(group.name));
                ++opened;
            }
        }
        QVERIFY(opened > 5);
    }

    void shouldPrompt_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("mould") << u"Black mould in two bedrooms"_s << u"hazard: Black mould"_s;
        QTest::newRow("said already") << u"Black mould. Mould!"_s << u"hazard: Black mould"_s;
        QTest::newRow("an ending") << u"The walls are mouldy again."_s << u"hazard: mouldy"_s;
        QTest::newRow("capitals") << u"DAMP EVERYWHERE"_s << u"hazard: DAMP"_s;
        QTest::newRow("a form of the word") << u"The pipe has been leaking since May"_s << u"hazard: leaking"_s;
        QTest::newRow("a denial is part of it") << u"There is no heating and I am 81"_s << u"hazard: no heating"_s;
        QTest::newRow("it denies nothing else")
            << u"We have no heating or hot water, mould, and rats"_s << u"hazard: no heating, mould, rats"_s;
        QTest::newRow("words between") << u"The heating in the flat is not working"_s
                                       << u"hazard: heating in the flat is not working"_s;
        QTest::newRow("not happy about it") << u"I am not happy about the damp"_s << u"hazard: damp"_s;
        QTest::newRow("a new part") << u"This is not a joke. Damp is in every room"_s << u"hazard: Damp"_s;
        QTest::newRow("but") << u"No leak any more but the mould is back"_s << u"hazard: mould"_s;
        QTest::newRow("gas") << u"I can smell gas in the kitchen"_s << u"hazard: smell gas"_s;
        QTest::newRow("carbon monoxide") << u"The carbon-monoxide alarm went off"_s << u"hazard: carbon monoxide"_s;
        QTest::newRow("the ceiling came down")
            << u"The ceiling came down on the cot"_s << u"hazard: ceiling came down"_s;
        QTest::newRow("safeguarding") << u"She says that he hits her"_s << u"safeguarding: hits her"_s;
        QTest::newRow("the same twice") << u"Mould. I said MOULD!"_s << u"hazard: Mould"_s;
        QTest::newRow("suicide") << u"He talked of suicide"_s << u"safeguarding: suicide"_s;
        QTest::newRow("a crime") << u"My neighbour threatened me with a knife"_s << u"crime: threatened me, knife"_s;
        QTest::newRow("discrimination") << u"I was treated differently because I am deaf"_s
                                        << u"discrimination: treated differently because, because I am deaf"_s;
        QTest::newRow("two kinds") << u"A racist neighbour, and damp"_s << u"hazard: damp; discrimination: racist"_s;
    }
    void shouldPrompt() {
        QFETCH(QString, text);
        QTEST(found(text), "expected");
    }

    void shouldNotPrompt_data() {
        QTest::addColumn<QString>("text");
        for (const auto *text :
             {"", "Nobody rang me back about my rent", "There is no damp", "There was no sign of any damp or mould",
              "The flat is mould free", "The flat is damp-free.", "We have never had a leak", "It wasn’t damp",
              "It does not have any mould", "The gas bill is wrong", "He was a vampire", "A dampener on my mood",
              "The leaflet was late", "Please rate us", "Your rating is wrong", "She was fired from her job",
              "The lift music is too loud", "Without a trace of mould"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void shouldNotPrompt() {
        QFETCH(QString, text);
        QCOMPARE(found(text), QString());
    }

    void shouldCutEndings_data() {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("like");
        for (const auto &[word, like] : {std::pair{"leaks", "leak"},
                                         {"leaking", "leak"},
                                         {"leaked", "LEAK"},
                                         {"dripping", "drip"},
                                         {"sparks", "sparking"},
                                         {"fires", "fire"},
                                         {"abused", "abuse"},
                                         {"bodies", "body"},
                                         {"smelling", "smell"},
                                         {"gas", "gas"},
                                         {"tenant’s", "tenant"},
                                         {"wires", "wire"}})
            QTest::newRow(word) << QString::fromUtf8(word) << QString::fromUtf8(like);
    }
    void shouldCutEndings() {
        QFETCH(QString, word);
        QFETCH(QString, like);
        QCOMPARE(stemOf(word), stemOf(like));
    }

    void shouldSayUnderWhichClocksACaseCanBeOpened() {
        QCOMPARE(alertsIn(u"Black mould"_s, words()).front().procedure, ProcedureId(u"significant-hazard"_s));
        QCOMPARE(alertsIn(u"Mould and a smell of gas"_s, words()).front().procedure,
                 ProcedureId(u"emergency-hazard"_s));
        QVERIFY(alertsIn(u"A racist remark"_s, words()).front().procedure.isEmpty());
    }

    void shouldBeDecidedByAnOfficer() {
        Desk desk(u"southway"_s);
        std::vector<Event> timeline;
        const auto happen = [&](const QString &event, const QString &at, const QJsonObject &data) {
            const auto done = desk.happen(event, at, data);
            QVERIFY2(done, done ? "" : qPrintable(done.error().message));
            timeline.insert(timeline.end(), done->begin(), done->end());
        };
        const auto open = [&] { return kindsIn(undecidedAlerts(desk.subject, timeline, words())); };
        happen(u"received"_s, u"2026-04-02T10:00"_s, {{u"summary"_s, u"Damp in the back bedroom"_s}});
        QCOMPARE(open(), QStringList{u"hazard"_s});
        happen(u"call"_s, u"2026-04-03"_s, {{u"text"_s, u"He spoke of suicide"_s}});
        QCOMPARE(open(), (QStringList{u"hazard"_s, u"safeguarding"_s}));
        happen(u"alert.decided"_s, u"2026-04-03"_s,
               {{u"alert"_s, u"hazard"_s}, {u"decision"_s, u"no"_s}, {u"reason"_s, u"A stain from 1990"_s}});
        QCOMPARE(open(), QStringList{u"safeguarding"_s});
        happen(u"call"_s, u"2026-04-04"_s, {{u"text"_s, u"Still damp, he says"_s}});
        QCOMPARE(open(), QStringList{u"safeguarding"_s});
        happen(u"call"_s, u"2026-04-05"_s, {{u"text"_s, u"Now there is a smell of gas"_s}});
        QCOMPARE(open(), (QStringList{u"hazard"_s, u"safeguarding"_s}));
        happen(u"alert.decided"_s, u"2026-04-05"_s,
               {{u"alert"_s, u"hazard"_s}, {u"decision"_s, u"yes"_s}, {u"case"_s, u"R-9"_s}});
        QCOMPARE(open(), QStringList{u"safeguarding"_s});
        QCOMPARE(desk.subject.alerts.size(), 2u);
        QVERIFY(!desk.subject.alerts.front().taken);
        QCOMPARE(desk.subject.alerts.back().opened, CaseRef(u"R-9"_s));
    }

    // A hazard's clock runs from the day on which the landlord was told, not from the day on which somebody decided.
    void shouldKnowWhenItWasFirstSaid_data() {
        QTest::addColumn<QString>("summary");
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("firstSaid");
        QTest::newRow("as it came in") << u"Damp and mould"_s << u"The mould is worse"_s << u"2026-04-02T10:00"_s;
        QTest::newRow("in a call later") << u"No answer to a letter"_s << u"There is MOULD"_s << u"2026-04-09T15:30"_s;
        QTest::newRow("in the call after a harmless one")
            << u"No answer"_s << u"Rang about the mould"_s << u"2026-04-09T15:30"_s;
    }

    void shouldKnowWhenItWasFirstSaid() {
        QFETCH(QString, summary);
        QFETCH(QString, call);
        QFETCH(QString, firstSaid);
        Desk desk(u"southway"_s);
        std::vector<Event> timeline;
        const auto happen = [&](const QString &event, const QString &at, const QJsonObject &data) {
            const auto done = desk.happen(event, at, data);
            QVERIFY2(done, done ? "" : qPrintable(done.error().message));
            timeline.insert(timeline.end(), done->begin(), done->end());
        };
        happen(u"received"_s, u"2026-04-02T10:00"_s, {{keys::summary, summary}});
        happen(u"call"_s, u"2026-04-07T09:00"_s, {{keys::text, u"Asked how it goes"_s}});
        happen(u"call"_s, u"2026-04-09T15:30"_s, {{keys::text, call}});
        const auto alerts = undecidedAlerts(desk.subject, timeline, words());
        QCOMPARE(kindsIn(alerts), QStringList{u"hazard"_s});
        QCOMPARE(redress::firstSaid(alerts.front(), desk.subject, timeline).toText(), firstSaid);
    }

    void shouldNotAskUnderTheHazardsOwnClocks() {
        Desk desk(u"awaabs-law"_s, u"significant-hazard"_s);
        QVERIFY(desk.happen(u"received"_s, u"2026-04-02T10:00"_s, {{u"summary"_s, u"Damp, and a burglary"_s}}));
        QCOMPARE(kindsIn(undecidedAlerts(desk.subject, {}, words())), QStringList{u"crime"_s});
    }

    void shouldRefuseAHalfDecision_data() {
        QTest::addColumn<QJsonObject>("data");
        QTest::newRow("no without a reason") << QJsonObject{{u"alert"_s, u"hazard"_s}, {u"decision"_s, u"no"_s}};
        QTest::newRow("no decision") << QJsonObject{{u"alert"_s, u"hazard"_s}};
        QTest::newRow("perhaps") << QJsonObject{{u"alert"_s, u"hazard"_s}, {u"decision"_s, u"perhaps"_s}};
        QTest::newRow("of nothing known") << QJsonObject{{u"alert"_s, u"weather"_s}, {u"decision"_s, u"yes"_s}};
        QTest::newRow("opened for itself")
            << QJsonObject{{u"alert"_s, u"hazard"_s}, {u"decision"_s, u"yes"_s}, {u"case"_s, u"r-1"_s}};
    }
    void shouldRefuseAHalfDecision() {
        QFETCH(QJsonObject, data);
        Desk desk(u"southway"_s);
        QVERIFY(desk.happen(u"received"_s, u"2026-04-02T10:00"_s));
        QVERIFY(!desk.tryOut(u"alert.decided"_s, u"2026-04-03"_s, data));
    }

    void shouldNameWhatIsWrongWithTheWords_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        const QByteArray kind = R"({"id":"hazard","name":"n","prompt":"p","advice":"a","groups":[%1]})";
        const auto with = [&](const QByteArray &group) {
            return QByteArray(R"({"kinds":[)") + QByteArray(kind).replace("%1", group) + "]}";
        };
        QTest::newRow("no JSON") << QByteArray("{") << u"/kinds"_s;
        QTest::newRow("no kinds") << QByteArray(R"({"kinds":[]})") << u"/kinds"_s;
        QTest::newRow("no id") << QByteArray(R"({"kinds":[{}]})") << u"/kinds/0/id"_s;
        QTest::newRow("an unknown kind") << QByteArray(R"({"kinds":[{"id":"x","name":"n","prompt":"p","advice":"a"}]})")
                                         << u"/kinds/0/id"_s;
        QTest::newRow("no groups") << with("") << u"/kinds/0/groups"_s;
        QTest::newRow("a group without a name") << with(R"({"phrases":["damp"]})") << u"/kinds/0/groups/0/name"_s;
        QTest::newRow("a group without phrases") << with(R"({"name":"g"})") << u"/kinds/0/groups/0/phrases"_s;
        QTest::newRow("a phrase that is a gap")
            << with(R"({"name":"g","phrases":["damp","damp …"]})") << u"/kinds/0/groups/0/phrases/1"_s;
    }
    void shouldNameWhatIsWrongWithTheWords() {
        QFETCH(QByteArray, json);
        const auto read = AlertWords::fromJson(json);
        QVERIFY(!read);
        QTEST(read.error().place, "place");
    }
};

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
