// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/london.h"
#include "core/calendar/calendars.h"
#include "core/casework/event_names.h"
#include "core/policy/policy_library.h"
#include "ui/case/why_dialog.h"
#include "ui/case/why_model.h"
#include "ui/case/why_table.h"

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

When at(QDate day, int hour, int minute) {
    return When::at(*london::moment(day, QTime(hour, minute)));
}

// Bank holidays of England and Wales in the months that the tests walk through, as gov.uk lists them.
const QSet<QDate> bankHolidays{{2025, 12, 25}, {2025, 12, 26}, {2026, 1, 1}, {2026, 4, 3},
                               {2026, 4, 6},   {2026, 5, 4},   {2026, 5, 25}};

bool isWorked(QDate day) {
    return day.dayOfWeek() <= 5 && !bankHolidays.contains(day);
}

}  // namespace

class TestWhyDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldNumberEachWorkingDay_data() {
        QTest::addColumn<QDate>("received");
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("within");
        QTest::newRow("over Easter") << QDate(2026, 4, 2) << u"stage-1.response"_s << 10;
        QTest::newRow("from a Saturday") << QDate(2026, 4, 11) << u"stage-1.response"_s << 10;
        QTest::newRow("from a bank holiday") << QDate(2026, 4, 3) << u"stage-1.response"_s << 10;
        QTest::newRow("over Christmas") << QDate(2025, 12, 22) << u"stage-1.response"_s << 10;
        QTest::newRow("two days") << QDate(2026, 5, 1) << u"stage-1.acknowledgement"_s << 2;
        QTest::newRow("one day, a plain week") << QDate(2026, 3, 9) << u"informal.contact"_s << 1;
    }

    void shouldNumberEachWorkingDay() {
        QFETCH(QDate, received);
        QFETCH(QString, target);
        QFETCH(int, within);
        const WhyModel model(explained(target, received));
        QDate day = received;
        while (!isWorked(day)) day = day.addDays(1);
        QCOMPARE(shown(model, day).number, QString());
        QCOMPARE(shown(model, day).is, WhyDay::Is::Start);
        for (int counted = 0; counted < within;) {
            day = day.addDays(1);
            const QString number = isWorked(day) ? QString::number(++counted) : QString();
            QCOMPARE(shown(model, day).number, number);
            QCOMPARE(shown(model, day).isDate, counted == within);
        }
        QVERIFY(shown(model, day).isDate);
    }

    void shouldShowWholeWeeksFromMonday() {
        const WhyModel model(explained(u"stage-1.response"_s, {2026, 4, 2}));
        QAbstractItemModelTester tester(const_cast<WhyModel *>(&model));
        QCOMPARE(model.columnCount(), 7);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.day(model.index(0, 0)).day, QDate(2026, 3, 30));
        QCOMPARE(model.day(model.index(3, 6)).day, QDate(2026, 4, 26));
    }

    void shouldSayWhyADayIsNotCounted_data() {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<WhyDay::Is>("is");
        QTest::addColumn<QString>("words");
        QTest::newRow("the start") << QDate(2026, 4, 2) << WhyDay::Is::Start << u"Received 16:10, day 0"_s;
        QTest::newRow("a bank holiday") << QDate(2026, 4, 3) << WhyDay::Is::BankHoliday << u"Good Friday"_s;
        QTest::newRow("a weekend") << QDate(2026, 4, 4) << WhyDay::Is::Weekend << QString();
        QTest::newRow("a closure") << QDate(2026, 4, 9) << WhyDay::Is::Closure << u"Staff conference"_s;
        QTest::newRow("before it began") << QDate(2026, 4, 1) << WhyDay::Is::Outside << QString();
        QTest::newRow("after it is over") << QDate(2026, 4, 22) << WhyDay::Is::Outside << QString();
    }

    void shouldSayWhyADayIsNotCounted() {
        QFETCH(QDate, day);
        QFETCH(WhyDay::Is, is);
        QFETCH(QString, words);
        const Calendars closed(BankHolidays::shipped(), {{QDate(2026, 4, 9), u"Staff conference"_s}});
        const WhyModel model(explained(u"stage-1.response"_s, {2026, 4, 2}, closed));
        QCOMPARE(shown(model, day).is, is);
        QCOMPARE(shown(model, day).words, words);
        QVERIFY(shown(model, {2026, 4, 21}).isDate);  // a day later than without the closure
    }

    void shouldSayWhereAStartOnASundayCounts() {
        const WhyModel model(explained(u"stage-1.response"_s, {2026, 4, 12}));
        QCOMPARE(shown(model, {2026, 4, 12}).words, u"Received 16:10"_s);
        QCOMPARE(shown(model, {2026, 4, 13}).words, u"Counts as made today, day 0"_s);
    }

    void shouldSayDayZeroBeforeALongName() {
        CaseFacts facts = receivedOn({2026, 4, 2});
        facts.happened.insert(EventName(u"stage-2.responded"_s), When::on({2026, 4, 20}));
        const WhyModel model(explained(u"ombudsman.direct-access"_s, facts));
        QCOMPARE(shown(model, {2026, 4, 20}).words, u"Day 0: Stage 2 response sent"_s);
        QVERIFY(shown(model, {2026, 6, 15}).isDate);  // 56 days later
    }

    void shouldMarkTheDateBeforeItWasMoved() {
        CaseFacts facts = receivedOn({2026, 4, 2});
        facts.happened.insert(EventName(u"stage-1.started"_s), at({2026, 4, 2}, 16, 10));
        facts.extensions.insert(TargetId(u"stage-1.response"_s), QDate(2026, 4, 24));
        const WhyModel model(explained(u"stage-1.response"_s, facts, u"beyond"_s));
        QVERIFY(shown(model, {2026, 4, 20}).wasDate);
        QVERIFY(!shown(model, {2026, 4, 20}).isDate);
        QVERIFY(shown(model, {2026, 4, 24}).isDate);
    }

    void shouldHaveNoCalendarWhereThereIsNoDate() {
        const WhyModel model(explained(u"stage-2.response"_s, {2026, 4, 2}));
        QVERIFY(model.isEmpty());
        WhyDialog dialog(explained(u"stage-2.response"_s, {2026, 4, 2}), *policy(), {});
        QVERIFY(!dialog.findChild<WhyTable *>());
    }

    void shouldShowEightWeeksWithoutGrowingOffTheScreen() {
        CaseFacts facts = receivedOn({2026, 4, 2});
        facts.happened.insert(EventName(u"stage-2.responded"_s), When::on({2026, 4, 20}));
        const Explanation explanation = explained(u"ombudsman.direct-access"_s, facts);
        WhyDialog dialog(explanation, *policy(), {});
        QVERIFY(dialog.sizeHint().height() < 800);
        auto *table = dialog.findChild<WhyTable *>();
        QVERIFY(table);
        QCOMPARE(table->model()->rowCount(), 9);
    }

    void shouldTellAScreenReaderEachDay() {
        const WhyModel model(explained(u"stage-1.response"_s, {2026, 4, 2}));
        const auto said = [&](QDate day) { return model.indexOf(day).data(Qt::AccessibleTextRole).toString(); };
        QCOMPARE(said({2026, 4, 3}), u"Friday 3 April 2026, Good Friday, not counted"_s);
        QCOMPARE(said({2026, 4, 4}), u"Saturday 4 April 2026, weekend, not counted"_s);
        QCOMPARE(said({2026, 4, 20}), u"Monday 20 April 2026, day 10, due"_s);
    }

    void shouldSayItInSentences() {
        WhyDialog dialog(explained(u"stage-1.response"_s, {2026, 4, 2}), *policy(), u"The Code would give Tuesday."_s);
        QStringList said;
        for (const auto *label : dialog.findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            said += label->text();
        }
        QCOMPARE(said.first(), u"Stage 1 response is due by the end of Monday 20 April 2026."_s);
        QVERIFY(said.contains(u"The Code would give Tuesday."_s));
        QVERIFY(said.join(u' ').contains(u"6.9"_s));
        QVERIFY(dialog.accessibleDescription().contains(u"Monday 20 April 2026"_s));
    }

    void shouldCopyItAsText() {
        WhyDialog dialog(explained(u"stage-1.response"_s, {2026, 4, 2}), *policy(), {});
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"whyCopy"_s), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.startsWith(u"Stage 1 response is due by the end of Monday 20 April 2026."_s));
        QVERIFY(copied.contains(u"Monday 6 April 2026, Easter Monday, not counted\nTuesday 7 April 2026, day 1\n"_s));
        QVERIFY(!copied.contains(u'<'));
    }

    void shouldPrintIt() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"why.pdf"_s);
        WhyDialog dialog(explained(u"stage-1.response"_s, {2026, 4, 2}), *policy(), {});
        dialog.setAskForPrinter([&](QPrinter &printer, QWidget *) {
            printer.setOutputFileName(path);
            return true;
        });
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"whyPrint"_s), Qt::LeftButton);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
    }

    void shouldPrintNothingWhenThePersonChangesTheirMind() {
        WhyDialog dialog(explained(u"stage-1.response"_s, {2026, 4, 2}), *policy(), {});
        int asked = 0;
        dialog.setAskForPrinter([&](QPrinter &, QWidget *) {
            ++asked;
            return false;
        });
        dialog.print();
        QCOMPARE(asked, 1);
    }

    void shouldBeWalkedByKeyboard() {
        WhyDialog dialog(explained(u"stage-1.response"_s, {2026, 4, 2}), *policy(), {});
        dialog.show();
        auto *table = dialog.findChild<WhyTable *>();
        table->setFocus();
        const QModelIndex due = table->currentIndex();
        QCOMPARE(due.data(WhyModel::DayRole).value<WhyDay>().day, QDate(2026, 4, 20));
        QTest::keyClick(table, Qt::Key_Up);
        QCOMPARE(table->currentIndex().data(WhyModel::DayRole).value<WhyDay>().day, QDate(2026, 4, 13));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

private:
    std::shared_ptr<const Policy> policy(const QString &id = u"southway"_s) const {
        return m_library.find(PolicyId(id)).value();
    }

    static CaseFacts receivedOn(QDate day) {
        CaseFacts facts;
        facts.happened.insert(events::received, at(day, 16, 10));
        return facts;
    }

    Explanation explained(const QString &target, const CaseFacts &facts, const QString &policyId = u"southway"_s,
                          const Calendars &calendars = Calendars()) const {
        const auto rules = policy(policyId);
        return *explain(*rules, *rules->procedure(ProcedureId(u"complaint"_s)), calendars.of(rules->division), facts,
                        TargetId(target), When::on({2026, 4, 21}));
    }

    Explanation explained(const QString &target, QDate received, const Calendars &calendars = Calendars()) const {
        return explained(target, receivedOn(received), u"southway"_s, calendars);
    }

    static WhyDay shown(const WhyModel &model, QDate day) { return model.day(model.indexOf(day)); }

    const PolicyLibrary m_library = PolicyLibrary::open();
};

QTEST_MAIN(TestWhyDialog)
#include "tst_why_dialog.moc"
