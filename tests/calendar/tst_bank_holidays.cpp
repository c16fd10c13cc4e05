// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/calendar/bank_holidays.h"

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

QJsonObject holiday(const QString &date, const QString &title) {
    return {{u"title"_s, title}, {u"date"_s, date}, {u"notes"_s, QString()}, {u"bunting"_s, true}};
}

// Every division with the same events.
QByteArray list(const QJsonArray &events) {
    QJsonObject root;
    for (const Division division : allDivisions)
        root[idOf(division)] = QJsonObject{{u"division"_s, idOf(division)}, {u"events"_s, events}};
    return QJsonDocument(root).toJson();
}

// As many days of a year as make it whole, all in October.
QJsonArray wholeYear(int year) {
    QJsonArray events;
    for (int day = 1; day <= 8; ++day)
        events.append(holiday(QDate(year, 10, day).toString(Qt::ISODate), u"Day %1"_s.arg(day)));
    return events;
}

QByteArray listWithOne(const QJsonValue &oneEvent) {
    return list({oneEvent});
}

}  // namespace

class TestBankHolidays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldShipTheYears2012To2028();
    void shouldShipKnownDays_data();
    void shouldShipKnownDays();
    void shouldReadWhatItWrites();
    void shouldReadAFileWithAByteOrderMark();
    void shouldTakeAYearWithTooFewDaysAsNotPublished();
    void shouldReplaceTheYearsThatANewerListCovers();
    void shouldKeepDaysThatANewerListDoesNotReach();
    void shouldAddTheDaysOfAYearThatHasOnlyBegun();
    void shouldRefuseWhatIsNoList_data();
    void shouldRefuseWhatIsNoList();
};

void TestBankHolidays::shouldShipTheYears2012To2028() {
    const BankHolidays shipped = BankHolidays::shipped();
    for (const Division division : allDivisions) {
        QCOMPARE(shipped.firstYear(division), 2012);
        QCOMPARE(shipped.lastYear(division), 2028);
        for (int year = 2012; year <= 2028; ++year) QVERIFY(shipped.covers(division, year));
        QVERIFY(!shipped.covers(division, 2011));
        QVERIFY(!shipped.covers(division, 2029));
    }
    QCOMPARE(shipped.of(Division::EnglandAndWales).size(), size_t(140));
    QCOMPARE(shipped.of(Division::Scotland).size(), size_t(158));
    QCOMPARE(shipped.of(Division::NorthernIreland).size(), size_t(174));
}

void TestBankHolidays::shouldShipKnownDays_data() {
    QTest::addColumn<Division>("division");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("name");
    QTest::newRow("Good Friday") << Division::EnglandAndWales << QDate(2026, 4, 3) << u"Good Friday"_s;
    QTest::newRow("Easter Monday") << Division::EnglandAndWales << QDate(2026, 4, 6) << u"Easter Monday"_s;
    QTest::newRow("not in Scotland") << Division::Scotland << QDate(2026, 4, 6) << QString();
    QTest::newRow("World Cup") << Division::Scotland << QDate(2026, 6, 15) << u"World Cup bank holiday"_s;
    QTest::newRow("the Twelfth") << Division::NorthernIreland << QDate(2026, 7, 13)
                                 << u"Battle of the Boyne (Orangemen's Day)"_s;
}

void TestBankHolidays::shouldShipKnownDays() {
    QFETCH(Division, division);
    QFETCH(QDate, day);
    QFETCH(QString, name);
    const BankHolidays shipped = BankHolidays::shipped();
    const auto found = shipped.of(division).find(day);
    QCOMPARE(found == shipped.of(division).end() ? QString() : found->second, name);
}

void TestBankHolidays::shouldReadWhatItWrites() {
    const BankHolidays shipped = BankHolidays::shipped();
    const auto again = BankHolidays::fromJson(shipped.toJson());
    QVERIFY(again);
    for (const Division division : allDivisions) QVERIFY(again->of(division) == shipped.of(division));
}

void TestBankHolidays::shouldReadAFileWithAByteOrderMark() {
    const auto read = BankHolidays::fromJson("\xEF\xBB\xBF" + list(wholeYear(2030)));
    QVERIFY(read);
    QCOMPARE(read->lastYear(Division::Scotland), 2030);
}

void TestBankHolidays::shouldTakeAYearWithTooFewDaysAsNotPublished() {
    QJsonArray events = wholeYear(2030);
    events.append(holiday(u"2031-01-01"_s, u"New Year's Day"_s));
    const auto read = BankHolidays::fromJson(list(events));
    QVERIFY(read);
    QCOMPARE(read->lastYear(Division::EnglandAndWales), 2030);
    QVERIFY(!read->covers(Division::EnglandAndWales, 2031));
    QCOMPARE(read->of(Division::EnglandAndWales).size(), size_t(9));
}

void TestBankHolidays::shouldReplaceTheYearsThatANewerListCovers() {
    const BankHolidays merged =
        BankHolidays::shipped().updatedWith(BankHolidays::fromJson(list(wholeYear(2028))).value());
    QVERIFY(!merged.of(Division::EnglandAndWales).contains(QDate(2028, 12, 25)));
    QVERIFY(merged.of(Division::EnglandAndWales).contains(QDate(2028, 10, 8)));
}

void TestBankHolidays::shouldKeepDaysThatANewerListDoesNotReach() {
    const BankHolidays merged =
        BankHolidays::shipped().updatedWith(BankHolidays::fromJson(list(wholeYear(2029))).value());
    QVERIFY(merged.of(Division::Scotland).contains(QDate(2012, 1, 2)));
    QVERIFY(merged.of(Division::Scotland).contains(QDate(2028, 12, 25)));
    QCOMPARE(merged.firstYear(Division::Scotland), 2012);
    QCOMPARE(merged.lastYear(Division::Scotland), 2029);
}

void TestBankHolidays::shouldAddTheDaysOfAYearThatHasOnlyBegun() {
    const BankHolidays jubilee = BankHolidays::fromJson(listWithOne(holiday(u"2027-06-07"_s, u"Jubilee"_s))).value();
    QCOMPARE(jubilee.lastYear(Division::EnglandAndWales), 0);
    const BankHolidays merged = BankHolidays::shipped().updatedWith(jubilee);
    QVERIFY(merged.of(Division::EnglandAndWales).contains(QDate(2027, 6, 7)));
    QVERIFY(merged.of(Division::EnglandAndWales).contains(QDate(2027, 12, 27)));
}

void TestBankHolidays::shouldRefuseWhatIsNoList_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const QByteArray good = list(wholeYear(2030));
    QJsonObject noScotland = QJsonDocument::fromJson(good).object();
    noScotland.remove(u"scotland"_s);
    QJsonObject divisionIsText = QJsonDocument::fromJson(good).object();
    divisionIsText[u"scotland"_s] = u"all of them"_s;

    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><html><body>Not found</body></html>") << QString();
    QTest::newRow("cut off") << good.left(good.size() / 2) << QString();
    QTest::newRow("a list") << QByteArray("[1, 2, 3]") << QString();
    QTest::newRow("zeros") << QByteArray(4096, '\0') << QString();
    QTest::newRow("random bytes") << QByteArray::fromHex("fffe0041d80092c3") << QString();
    QTest::newRow("nested without end") << QByteArray(200'000, '[') << QString();
    QTest::newRow("far too large") << QByteArray(5 * 1024 * 1024, ' ') << QString();
    QTest::newRow("a calendar file") << QByteArray("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n") << QString();
    QTest::newRow("an empty object") << QByteArray("{}") << u"/england-and-wales"_s;
    QTest::newRow("a division is missing") << QJsonDocument(noScotland).toJson() << u"/scotland"_s;
    QTest::newRow("a division is text") << QJsonDocument(divisionIsText).toJson() << u"/scotland/events"_s;
    QTest::newRow("no events") << list({}) << u"/england-and-wales/events"_s;
    QTest::newRow("an event is a number") << listWithOne(7) << u"/england-and-wales/events/0"_s;
    QTest::newRow("no date") << listWithOne(QJsonObject{{u"title"_s, u"X"_s}}) << u"/england-and-wales/events/0/date"_s;
    QTest::newRow("a date as number") << listWithOne(QJsonObject{{u"title"_s, u"X"_s}, {u"date"_s, 20270101}})
                                      << u"/england-and-wales/events/0/date"_s;
    QTest::newRow("an impossible day") << listWithOne(holiday(u"2027-02-30"_s, u"X"_s))
                                       << u"/england-and-wales/events/0/date"_s;
    QTest::newRow("a British date") << listWithOne(holiday(u"25/12/2027"_s, u"X"_s))
                                    << u"/england-and-wales/events/0/date"_s;
    QTest::newRow("a moment") << listWithOne(holiday(u"2027-12-25T10:00"_s, u"X"_s))
                              << u"/england-and-wales/events/0/date"_s;
    QTest::newRow("the year 9999") << listWithOne(holiday(u"9999-12-31"_s, u"X"_s))
                                   << u"/england-and-wales/events/0/date"_s;
    QTest::newRow("no title") << listWithOne(holiday(u"2027-12-27"_s, u"  "_s))
                              << u"/england-and-wales/events/0/title"_s;
    QTest::newRow("an endless title") << listWithOne(holiday(u"2027-12-27"_s, QString(100'000, u'x')))
                                      << u"/england-and-wales/events/0/title"_s;
}

void TestBankHolidays::shouldRefuseWhatIsNoList() {
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto read = BankHolidays::fromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().place, place);
    const QString &sentence = read.error().message;
    QVERIFY2(sentence.endsWith(u'.') && sentence.size() < 250 && !sentence.contains(u'\n'), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"download"_s), "it has to say what to do");
}

QTEST_GUILESS_MAIN(TestBankHolidays)
#include "tst_bank_holidays.moc"
