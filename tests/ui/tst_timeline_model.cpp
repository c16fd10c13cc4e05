// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include "core/base/london.h"
#include "core/casework/event_names.h"
#include "ui/case/timeline_model.h"

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

When at(int day, int hour, int minute) {
    return When::at(*london::moment(QDate(2026, 4, day), QTime(hour, minute)));
}

std::shared_ptr<const Policy> policy() {
    Procedure complaint;
    complaint.id = ProcedureId(u"complaint"_s);
    complaint.milestones.push_back({EventName(u"stage-1.responded"_s),
                                    u"Stage 1 response sent"_s,
                                    Milestone::Kind::Response,
                                    StageId(u"stage-1"_s),
                                    {},
                                    {},
                                    false,
                                    {},
                                    {},
                                    {}});
    Ask venue;
    venue.key = u"venue"_s;
    venue.label = u"Where it took place"_s;
    Ask panel;
    panel.key = u"panel"_s;
    panel.label = u"Who was there"_s;
    panel.kind = Ask::Kind::People;
    Ask when;
    when.key = u"meeting_at"_s;
    when.label = u"When"_s;
    when.kind = Ask::Kind::Moment;
    complaint.milestones.push_back({EventName(u"stage-1.met"_s),
                                    u"Meeting held"_s,
                                    Milestone::Kind::Meeting,
                                    StageId(u"stage-1"_s),
                                    {},
                                    {},
                                    false,
                                    {venue, panel, when},
                                    {},
                                    {}});
    Exclusion court;
    court.id = ExclusionId(u"court"_s);
    court.name = u"Court proceedings"_s;
    court.clause.number = u"7.1"_s;
    complaint.exclusions.push_back(court);
    Closure silent;
    silent.id = ClosureId(u"no-contact"_s);
    silent.name = u"The customer does not engage"_s;
    complaint.closures.push_back(silent);
    complaint.outcomes.push_back({OutcomeId(u"part"_s), u"Part upheld"_s, Outcome::Finding::PartlyUpheld, {}});
    TargetRule response;
    response.id = TargetId(u"stage-1.response"_s);
    response.name = u"Stage 1 response"_s;
    complaint.targets.push_back(response);
    LetterRule letter;
    letter.id = u"holding"_s;
    letter.name = u"Stage 1 holding letter"_s;
    complaint.letters.push_back(letter);
    Procedure request;
    request.id = ProcedureId(u"request"_s);
    request.name = u"Service request"_s;
    request.milestones.push_back({EventName(u"request.answered"_s),
                                  u"Request answered"_s,
                                  Milestone::Kind::Resolution,
                                  StageId(u"request"_s),
                                  {},
                                  {},
                                  false,
                                  {},
                                  {},
                                  {}});
    auto made = std::make_shared<Policy>();
    made->procedures = {complaint, request};
    made->roles.push_back({RoleId(u"senior-manager"_s), u"Senior Manager"_s, {}});
    made->customers.kinds.push_back({KindId(u"leaseholder"_s), u"Leaseholder"_s, {}, {}});
    return made;
}

Event made(int sequence, const EventName &name, const When &when, const QJsonObject &data = {},
           const QString &by = u"Joan Pike"_s) {
    return {sequence, name, when, when.moment(), by, data};
}

CaseFile fileOf(std::vector<Event> timeline) {
    CaseFile file;
    file.policy = policy();
    file.subject.procedure = ProcedureId(u"complaint"_s);
    file.timeline = std::move(timeline);
    return file;
}

std::vector<Event> threeDays() {
    return {made(1, events::received, at(2, 16, 10), {{keys::channel, u"Phone"_s}, {keys::summary, u"mould"_s}}),
            made(2, events::email, at(17, 9, 5), {{keys::text, u"Moisture readings attached"_s}}),
            made(3, events::visit, at(17, 11, 30), {{keys::text, u"Photographs of the north wall"_s}}),
            made(4, events::call, at(21, 9, 12), {{keys::text, u"Surveyor comes on Tuesday"_s}}, u"Sam Reed"_s)};
}

// A row as a line: a day in brackets, or time, label and text.
QString line(const TimelineModel &model, int row) {
    const TimelineEntry &entry = model.entry(model.index(row));
    return entry.isDay() ? u"[%1]"_s.arg(entry.label) : u"%1 %2: %3"_s.arg(entry.time, entry.label, entry.text);
}

QStringList lines(const TimelineModel &model) {
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) all += line(model, row);
    return all;
}

const QDate today(2026, 4, 21);

}  // namespace

class TestTimelineModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldShowNewestFirstUnderTheirDays() {
        TimelineModel model;
        QAbstractItemModelTester tester(&model);
        model.show(fileOf(threeDays()), today);
        const QStringList expected{u"[Today]"_s,
                                   u"09:12 Call: Surveyor comes on Tuesday"_s,
                                   u"[Friday 17 April]"_s,
                                   u"11:30 Visit: Photographs of the north wall"_s,
                                   u"09:05 E-mail: Moisture readings attached"_s,
                                   u"[Thursday 2 April]"_s,
                                   u"16:10 Received: Phone: mould"_s};
        QCOMPARE(lines(model), expected);
        QCOMPARE(model.eventCount(), 4);
    }

    void shouldPutAnEventUnderItsLondonDay() {
        // Half past eleven in the evening, in UTC, is the next day in London in summer.
        TimelineModel model;
        model.show(fileOf({made(1, events::note, When::at(QDateTime({2026, 6, 1}, {23, 30}, Qt::UTC)),
                                {{keys::text, u"late"_s}})}),
                   QDate(2026, 6, 30));
        QCOMPARE(line(model, 0), u"[Tuesday 2 June]"_s);
        QCOMPARE(line(model, 1), u"00:30 Note: late"_s);
    }

    void shouldKeepEventsWithoutATimeInTheirDay() {
        TimelineModel model;
        model.show(fileOf({made(1, events::received, When::on({2026, 4, 2})),
                           made(2, events::note, at(2, 9, 0), {{keys::text, u"x"_s}}),
                           made(3, events::visit, When::on({2026, 4, 2}), {{keys::text, u"y"_s}})}),
                   today);
        QCOMPARE(lines(model),
                 (QStringList{u"[Thursday 2 April]"_s, u"09:00 Note: x"_s, u" Visit: y"_s, u" Received: "_s}));
    }

    void shouldSortByWhenItHappenedNotByWhenItWasRecorded() {
        TimelineModel model;
        auto timeline = threeDays();
        timeline.push_back(made(5, events::note, at(3, 8, 0), {{keys::text, u"written down late"_s}}));
        timeline.back().recordedAt = at(21, 12, 0).moment();
        model.show(fileOf(timeline), today);
        const TimelineEntry &entry = model.entry(model.indexOf(5));
        QCOMPARE(line(model, 5), u"[Friday 3 April]"_s);
        QCOMPARE(entry.recorded, u"Recorded on Tuesday 21 April 2026"_s);
        QVERIFY(model.entry(model.indexOf(4)).recorded.isEmpty());
    }

    void shouldSayWhatHappened_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonObject>("data");
        QTest::addColumn<QString>("expected");
        QTest::newRow("receipt in full") << u"received"_s
                                         << QJsonObject{{keys::channel, u"Letter"_s},
                                                        {keys::summary, u"Lift"_s},
                                                        {keys::description, u"It stops."_s}}
                                         << u"Received: Letter: Lift\nIt stops."_s;
        QTest::newRow("receipt without a channel")
            << u"received"_s << QJsonObject{{keys::summary, u"Lift"_s}} << u"Received: Lift"_s;
        QTest::newRow("response with outcome and money")
            << u"stage-1.responded"_s
            << QJsonObject{{keys::outcome, u"part"_s}, {keys::pence, 15000}, {keys::text, u"We were late."_s}}
            << u"Stage 1 response sent: Part upheld, £150.00 compensation: We were late."_s;
        QTest::newRow("response with nothing")
            << u"stage-1.responded"_s << QJsonObject{} << u"Stage 1 response sent: "_s;
        QTest::newRow("an outcome the policy does not know")
            << u"stage-1.responded"_s << QJsonObject{{keys::outcome, u"odd"_s}} << u"Stage 1 response sent: odd"_s;
        QTest::newRow("extension") << u"target.extended"_s
                                   << QJsonObject{{keys::target, u"stage-1.response"_s},
                                                  {keys::until, u"2026-04-27"_s},
                                                  {keys::reason, u"the survey"_s}}
                                   << u"Later date: Stage 1 response moved to Monday 27 April 2026: the survey"_s;
        QTest::newRow("waiver") << u"target.waived"_s
                                << QJsonObject{{keys::target, u"stage-1.response"_s}, {keys::reason, u"not wanted"_s}}
                                << u"Not needed: Stage 1 response: not wanted"_s;
        QTest::newRow("compensation") << u"compensation.awarded"_s
                                      << QJsonObject{{keys::pence, 1234567}, {keys::reason, u"carpets"_s}}
                                      << u"Compensation: £12,345.67: carpets"_s;
        QTest::newRow("officer") << u"officer.assigned"_s << QJsonObject{{keys::officer, u"Sam Reed"_s}}
                                 << u"Officer: Sam Reed has the case now"_s;
        QTest::newRow("details") << u"details.changed"_s
                                 << QJsonObject{{keys::phone, u"0161 4"_s}, {keys::email, u""_s}}
                                 << u"Details: Phone: 0161 4\nE-mail: removed"_s;
        QTest::newRow("letter") << u"letter"_s << QJsonObject{{keys::letter, u"holding"_s}, {keys::text, u"by post"_s}}
                                << u"Letter: Stage 1 holding letter: by post"_s;
        QTest::newRow("import") << u"import.noted"_s
                                << QJsonObject{{keys::source, u"register.csv"_s},
                                               {keys::row, 12},
                                               {keys::notes, QJsonArray{u"Date read as 2 April."_s}}}
                                << u"Import: Taken from row 12 of register.csv\nDate read as 2 April."_s;
        QTest::newRow("closure") << u"closed"_s << QJsonObject{{keys::reason, u"settled"_s}} << u"Closed: settled"_s;
        QTest::newRow("closure under a rule")
            << u"closed"_s << QJsonObject{{u"because"_s, u"no-contact"_s}, {keys::reason, u"three calls"_s}}
            << u"Closed: The customer does not engage: three calls"_s;
        QTest::newRow("response, by whom and how it went")
            << u"stage-1.responded"_s
            << QJsonObject{{keys::text, u"We were late."_s},
                           {u"decided_by"_s, u"Ann Lee"_s},
                           {u"role"_s, u"senior-manager"_s},
                           {u"sent_by"_s, u"post"_s},
                           {u"received_on"_s, u"2026-04-09"_s}}
            << u"Stage 1 response sent: We were late.\nDecided by Ann Lee, Senior Manager\n"
               "Sent by post, counts as received on Thursday 9 April 2026"_s;
        QTest::newRow("response by point")
            << u"stage-1.responded"_s
            << QJsonObject{{keys::outcome, u"part"_s},
                           {u"answers"_s, QJsonArray{QJsonObject{{u"point"_s, 1},
                                                                 {keys::outcome, u"part"_s},
                                                                 {keys::reason, u"It leaked."_s},
                                                                 {u"remedy"_s, u"a new roof"_s}},
                                                     QJsonObject{{u"point"_s, 2}, {keys::outcome, u"odd"_s}}}}}
            << u"Stage 1 response sent: Part upheld\n1. Part upheld: It leaked. Remedy: a new roof\n2. odd"_s;
        QTest::newRow("what the policy asked for")
            << u"stage-1.met"_s
            << QJsonObject{{u"venue"_s, u"the town hall"_s},
                           {u"panel"_s, QJsonArray{QJsonObject{{u"name"_s, u"Ann"_s}, {u"role"_s, u"senior-manager"_s}},
                                                   QJsonObject{{u"name"_s, u"Bo"_s}}}},
                           {u"meeting_at"_s, u"2026-04-20T14:30"_s}}
            << u"Meeting held: Where it took place: the town hall\nWho was there: Ann (Senior Manager), Bo\n"
               "When: Monday 20 April 2026 at 14:30"_s;
        QTest::newRow("a milestone of what the case was before")
            << u"request.answered"_s << QJsonObject{{keys::text, u"mended"_s}} << u"Request answered: mended"_s;
        QTest::newRow("refusal")
            << u"refused"_s
            << QJsonObject{{u"exclusion"_s, u"court"_s},
                           {keys::reason, u"a claim was issued"_s},
                           {u"sent_to"_s, u"our solicitor"_s}}
            << u"Not for us: Court proceedings (7.1): a claim was issued\nSent to: our solicitor"_s;
        QTest::newRow("taken all the same")
            << u"exclusion.set-aside"_s << QJsonObject{{u"exclusion"_s, u"court"_s}, {keys::reason, u"new evidence"_s}}
            << u"Taken all the same: Court proceedings (7.1): new evidence"_s;
        QTest::newRow("something else") << u"reclassified"_s
                                        << QJsonObject{{u"procedure"_s, u"request"_s},
                                                       {keys::reason, u"a first report"_s}}
                                        << u"Something else: Service request: a first report"_s;
        QTest::newRow("dissatisfied") << u"dissatisfied"_s << QJsonObject{{keys::reason, u"still broken"_s}}
                                      << u"Became a complaint: still broken"_s;
        QTest::newRow("advocate") << u"advocate.named"_s
                                  << QJsonObject{{u"name"_s, u"Sam Lee"_s},
                                                 {u"organisation"_s, u"Shelter"_s},
                                                 {u"authority"_s, u"held"_s}}
                                  << u"Advocate: Sam Lee, Shelter, written authority: Held"_s;
        QTest::newRow("authority") << u"advocate.authority"_s
                                   << QJsonObject{{u"authority"_s, u"withdrawn"_s}, {keys::reason, u"a letter"_s}}
                                   << u"Written authority: Withdrawn: a letter"_s;
        QTest::newRow("addressee") << u"addressee.named"_s
                                   << QJsonObject{{u"name"_s, u"Jane Roe"_s}, {u"capacity"_s, u"MP"_s}}
                                   << u"Reply goes to: Jane Roe, MP"_s;
        QTest::newRow("member") << u"group.member-added"_s
                                << QJsonObject{{u"name"_s, u"Mr Osei"_s}, {keys::address, u"1 High St\nLeeds"_s}}
                                << u"Also complains: Mr Osei, 1 High St, Leeds"_s;
        QTest::newRow("contact") << u"group.contact-nominated"_s << QJsonObject{{u"name"_s, u"Mr Osei"_s}}
                                 << u"Contact of the group: Mr Osei"_s;
        QTest::newRow("point") << u"point.added"_s << QJsonObject{{keys::text, u"The roof"_s}}
                               << u"Point of complaint: 1. The roof"_s;
        QTest::newRow("mediation") << u"mediation"_s
                                   << QJsonObject{{u"state"_s, u"requested"_s}, {keys::text, u"by phone"_s}}
                                   << u"Mediation: Asked for by the customer: by phone"_s;
        QTest::newRow("kept in touch") << u"kept-in-touch"_s
                                       << QJsonObject{{keys::text, u"The survey is late."_s},
                                                      {keys::until, u"2026-04-30"_s}}
                                       << u"Kept in touch: The survey is late.\n"
                                          "Answer to be expected by Thursday 30 April 2026"_s;
        QTest::newRow("link") << u"case.linked"_s
                              << QJsonObject{{u"case"_s, u"R-2025-0007"_s}, {keys::reason, u"the same roof"_s}}
                              << u"Linked case: R-2025-0007: the same roof"_s;
        QTest::newRow("joined") << u"case.joined"_s << QJsonObject{{u"case"_s, u"R-2025-0007"_s}}
                                << u"Joined: Goes on in R-2025-0007"_s;
        QTest::newRow("dates moved") << u"dates.moved"_s
                                     << QJsonObject{{keys::reason, u"A new bank holiday"_s},
                                                    {u"moves"_s,
                                                     QJsonArray{QJsonObject{{keys::target, u"stage-1.response"_s},
                                                                            {u"from"_s, u"2026-04-20"_s},
                                                                            {u"to"_s, u"2026-04-21"_s}}}}}
                                     << u"Dates moved: A new bank holiday\n"
                                        "Stage 1 response: from Monday 20 April 2026 to Tuesday 21 April 2026"_s;
        QTest::newRow("nobody was reached") << u"call"_s << QJsonObject{{u"answered"_s, false}, {keys::text, u"rang"_s}}
                                            << u"Call: Nobody was reached: rang"_s;
        QTest::newRow("somebody was") << u"call"_s << QJsonObject{{u"answered"_s, true}, {keys::text, u"rang"_s}}
                                      << u"Call: rang"_s;
        QTest::newRow("details that are no text")
            << u"details.changed"_s << QJsonObject{{u"kind"_s, u"leaseholder"_s}, {u"confidential"_s, true}}
            << u"Details: Complains as: Leaseholder\nIn confidence: yes"_s;
        QTest::newRow("an event nobody knows")
            << u"future.event"_s << QJsonObject{{keys::text, u"x"_s}} << u"future.event: x"_s;
        QTest::newRow("markup stays text")
            << u"note"_s << QJsonObject{{keys::text, u"<b>bold</b>"_s}} << u"Note: <b>bold</b>"_s;
        QTest::newRow("data of the wrong kind") << u"note"_s << QJsonObject{{keys::text, 5}} << u"Note: "_s;
    }

    void shouldSayWhatHappened() {
        QFETCH(QString, name);
        QFETCH(QJsonObject, data);
        QFETCH(QString, expected);
        TimelineModel model;
        model.show(fileOf({made(1, EventName(name), at(2, 16, 10), data)}), today);
        QCOMPARE(line(model, 1), u"16:10 "_s + expected);
    }

    void shouldNumberPointsInTheirOrder() {
        TimelineModel model;
        model.show(fileOf({made(1, events::pointAdded, at(2, 9, 0), {{keys::text, u"a"_s}}),
                           made(2, events::note, at(2, 9, 30), {{keys::text, u"x"_s}}),
                           made(3, events::pointAdded, at(2, 10, 0), {{keys::text, u"b"_s}})}),
                   today);
        QCOMPARE(line(model, 1), u"10:00 Point of complaint: 2. b"_s);
        QCOMPARE(line(model, 3), u"09:00 Point of complaint: 1. a"_s);
    }

    void shouldShowPointsAndPeopleAlone() {
        TimelineModel model;
        model.show(fileOf({made(1, events::pointAdded, at(2, 9, 0), {{keys::text, u"a"_s}}),
                           made(2, events::advocateNamed, at(2, 10, 0), {{u"name"_s, u"Sam"_s}})}),
                   today);
        QVERIFY(!model.hasKind(EventKind::Progress));
        model.showOnly(EventKind::Points);
        QCOMPARE(model.eventCount(), 1);
        model.showOnly(EventKind::People);
        QCOMPARE(line(model, 1), u"10:00 Advocate: Sam"_s);
    }

    void shouldInsertWhatIsNewAndLeaveTheRestAlone() {
        TimelineModel model;
        QAbstractItemModelTester tester(&model);
        auto timeline = threeDays();
        model.show(fileOf(timeline), today);
        const QPersistentModelIndex visit = model.indexOf(3);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        timeline.push_back(made(5, events::note, at(20, 8, 0), {{keys::text, u"a day between"_s}}));
        timeline.push_back(made(6, events::note, at(21, 10, 0), {{keys::text, u"newest"_s}}));
        model.show(fileOf(timeline), today);
        QCOMPARE(resets.count(), 0);
        QVERIFY(inserts.count() >= 2);
        QCOMPARE(visit.row(), 6);
        QCOMPARE(line(model, 1), u"10:00 Note: newest"_s);
        QCOMPARE(line(model, 3), u"[Yesterday]"_s);
        QCOMPARE(model.rowCount(), 10);
    }

    void shouldRenameDaysWhenMidnightPasses() {
        TimelineModel model;
        QAbstractItemModelTester tester(&model);
        model.show(fileOf(threeDays()), today);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.show(fileOf(threeDays()), today.addDays(1));
        QCOMPARE(line(model, 0), u"[Yesterday]"_s);
        QCOMPARE(changes.count(), 1);
    }

    void shouldFindEveryWordWhereverItStands_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QList<int>>("found");
        QTest::newRow("text") << u"north"_s << QList<int>{3};
        QTest::newRow("case does not matter") << u"NORTH"_s << QList<int>{3};
        QTest::newRow("who") << u"sam"_s << QList<int>{4};
        QTest::newRow("label") << u"e-mail"_s << QList<int>{2};
        QTest::newRow("two words of different parts") << u"joan  photographs"_s << QList<int>{3};
        QTest::newRow("all") << u"  "_s << QList<int>{4, 3, 2, 1};
        QTest::newRow("none") << u"boiler"_s << QList<int>{};
        QTest::newRow("pattern signs are letters") << u".*"_s << QList<int>{};
    }

    void shouldFindEveryWordWhereverItStands() {
        QFETCH(QString, words);
        QFETCH(QList<int>, found);
        TimelineModel model;
        QAbstractItemModelTester tester(&model);
        model.show(fileOf(threeDays()), today);
        model.find(words);
        QList<int> shown;
        for (int row = 0; row < model.rowCount(); ++row)
            if (const int sequence = model.entry(model.index(row)).sequence; sequence > 0) shown += sequence;
        QCOMPARE(shown, found);
    }

    void shouldShowOneKindAlone() {
        TimelineModel model;
        QAbstractItemModelTester tester(&model);
        model.show(fileOf(threeDays()), today);
        model.showOnly(EventKind::Progress);
        QCOMPARE(lines(model), (QStringList{u"[Thursday 2 April]"_s, u"16:10 Received: Phone: mould"_s}));
        QVERIFY(model.hasKind(EventKind::Contact));
        QVERIFY(!model.hasKind(EventKind::Import));
        model.showOnly({});
        QCOMPARE(model.eventCount(), 4);
    }

    void shouldMarkWhatCameLater() {
        TimelineModel model;
        model.show(fileOf(threeDays()), today);
        model.markFresh(2);
        QVERIFY(model.entry(model.indexOf(3)).fresh);
        QVERIFY(model.entry(model.indexOf(4)).fresh);
        QVERIFY(!model.entry(model.indexOf(2)).fresh);
        model.show(fileOf(threeDays()), today);
        QVERIFY(model.entry(model.indexOf(4)).fresh);
    }

    void shouldTellAScreenReaderTheWholeEntry() {
        TimelineModel model;
        model.show(fileOf(threeDays()), today);
        QCOMPARE(model.indexOf(4).data(Qt::AccessibleTextRole).toString(),
                 u"09:12. Call. Surveyor comes on Tuesday. Sam Reed"_s);
    }

    void shouldOnlyLetEventsBeChosen() {
        TimelineModel model;
        model.show(fileOf(threeDays()), today);
        QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
    }

    void shouldForgetEverythingWhenCleared() {
        TimelineModel model;
        QAbstractItemModelTester tester(&model);
        model.show(fileOf(threeDays()), today);
        model.find(u"north"_s);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.isFiltered());
        QVERIFY(!model.indexOf(3).isValid());
    }
};

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timeline_model.moc"
