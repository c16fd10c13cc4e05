// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

#include "tests/support/register_builder.h"
#include "ui/common/change_preview.h"
#include "ui/common/message_bar.h"
#include "ui/settings/closures_model.h"
#include "ui/settings/holidays_form.h"
#include "ui/settings/moved_dates_model.h"
#include "ui/settings/organisation_form.h"
#include "ui/settings/settings_screen.h"

using namespace redress;
using namespace Qt::StringLiterals;
using redress::test::RegisterBuilder;

class TestSettings : public QObject {
    Q_OBJECT

private:
    static QString write(const QString &path, const QByteArray &content) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) qFatal("cannot write a fixture");
        return path;
    }

    struct Desk {
        RegisterBuilder builder{u"torus"_s, u"2026-04-21T10:00"_s};
        Preferences preferences{builder.folder() + u"/window.ini"_s};
        SettingsScreen screen{{*builder, u"Joan Pike"_s}, preferences};

        QPushButton *save() { return screen.findChild<QPushButton *>(u"saveSettings"_s); }
        QString message() { return screen.findChild<MessageBar *>()->words(); }
    };

private Q_SLOTS:
    void shouldSaveTheOrganisation() {
        Desk desk;
        desk.screen.show();
        auto *name = desk.screen.findChild<QLineEdit *>(u"organisationName"_s);
        QCOMPARE(name->text(), u"Test Homes"_s);
        QVERIFY(!desk.save()->isEnabled());
        QTest::keyClicks(name, u" Trust"_s);
        QVERIFY(desk.save()->isEnabled());
        QVERIFY(desk.screen.hasUnsaved());
        QTest::mouseClick(desk.save(), Qt::LeftButton);
        QTRY_COMPARE(desk.builder->organisation().name, u"Test Homes Trust"_s);
        QVERIFY(!desk.screen.hasUnsaved());
        QVERIFY(desk.builder.reopen().has_value());
        QCOMPARE(desk.builder->organisation().name, u"Test Homes Trust"_s);
    }

    // A name a line; written twice, it counts once.
    void shouldSaveWhoMayReadAboutStaff() {
        Desk desk;
        desk.screen.show();
        auto *names = desk.screen.findChild<QPlainTextEdit *>(u"staffReaders"_s);
        QVERIFY(names->toPlainText().isEmpty());
        QVERIFY(!desk.save()->isEnabled());
        names->setPlainText(u"Nora Head\n nora head\n\nSam Lee"_s);
        QVERIFY(desk.screen.hasUnsaved());
        QTest::mouseClick(desk.save(), Qt::LeftButton);
        const QStringList both{u"Nora Head"_s, u"Sam Lee"_s};
        QTRY_COMPARE(desk.builder->organisation().staffReaders, both);
        QVERIFY(!desk.screen.hasUnsaved());
        QVERIFY(desk.builder.reopen().has_value());
        QCOMPARE(desk.builder->organisation().staffReaders, both);
    }

    void shouldAskForAName() {
        Desk desk;
        auto *name = desk.screen.findChild<QLineEdit *>(u"organisationName"_s);
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Delete);
        desk.screen.save();
        QVERIFY(desk.message().contains(u"needs a name"_s));
        QCOMPARE(desk.builder->organisation().name, u"Test Homes"_s);
    }

    void shouldMoveTargetsWithAClosureDay() {
        Desk desk;
        // Due Monday 20 April; with Friday 17 April closed it is due a day later.
        const CaseRef reference = desk.builder.receive(u"A"_s, u"2026-04-02"_s);
        QCOMPARE(desk.builder->caseFile(reference)->targets.front().date.day(), QDate(2026, 4, 20));
        desk.screen.findChild<QDateEdit *>(u"closureDay"_s)->setDate(QDate(2026, 4, 17));
        desk.screen.findChild<QLineEdit *>(u"closureName"_s)->setText(u"Training day"_s);
        QTest::mouseClick(desk.screen.findChild<QPushButton *>(u"addClosure"_s), Qt::LeftButton);
        desk.screen.save();
        QTRY_VERIFY(desk.screen.findChild<ChangePreview *>());
        auto *preview = desk.screen.findChild<ChangePreview *>();
        QVERIFY(desk.builder->organisation().closures.empty());
        preview->accept();
        QTRY_COMPARE(desk.builder->organisation().closures.size(), size_t(1));
        QCOMPARE(desk.builder->organisation().closures.at(QDate(2026, 4, 17)), u"Training day"_s);
        QCOMPARE(desk.builder->caseFile(reference)->targets.front().date.day(), QDate(2026, 4, 21));
    }

    void shouldAskBeforeItMovesDates() {
        Desk desk;
        desk.builder.receive(u"A"_s, u"2026-04-02"_s);
        desk.builder.receive(u"B"_s, u"2026-04-07"_s);
        desk.screen.findChild<QDateEdit *>(u"closureDay"_s)->setDate(QDate(2026, 4, 17));
        desk.screen.findChild<QLineEdit *>(u"closureName"_s)->setText(u"Training day"_s);
        QTest::mouseClick(desk.screen.findChild<QPushButton *>(u"addClosure"_s), Qt::LeftButton);
        desk.screen.save();
        QTRY_VERIFY(desk.screen.findChild<ChangePreview *>());
        auto *preview = desk.screen.findChild<ChangePreview *>();
        const auto labels = preview->findChildren<QLabel *>();
        QVERIFY(
            std::ranges::any_of(labels, [](const QLabel *label) { return label->text().endsWith(u"would move."_s); }));
        QCOMPARE(preview->findChild<QTableView *>()->model()->rowCount(), 2);
        preview->reject();
        QVERIFY(desk.builder->organisation().closures.empty());
        QVERIFY(desk.screen.hasUnsaved());
    }

    void shouldShowMovedDatesInASoundModel() {
        MovedDatesModel model({{CaseRef(u"R-2026-0001"_s), TargetId(u"stage-1.response"_s), u"Stage 1 response"_s,
                                When::on({2026, 4, 20}), When::on({2026, 4, 21})}});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.cases(), 1);
        QCOMPARE(model.index(0, MovedDatesModel::To).data().toString(), u"Tuesday 21 April 2026"_s);
    }

    void shouldBeASoundModel() {
        ClosuresModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.add(QDate(2026, 12, 24), u"Christmas Eve"_s), 0);
        QCOMPARE(model.add(QDate(2026, 6, 1), u"Training"_s), 0);
        QCOMPARE(model.add(QDate(2026, 6, 1), u"Staff day"_s), 0);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.setData(model.index(1, ClosuresModel::Name), u"Half day"_s, Qt::EditRole));
        QCOMPARE(model.closures(),
                 (Closures{{QDate(2026, 6, 1), u"Staff day"_s}, {QDate(2026, 12, 24), u"Half day"_s}}));
        model.remove(0);
        model.remove(7);
        QCOMPARE(model.rowCount(), 1);
    }

    void shouldTakeANewerListOfBankHolidays() {
        Desk desk;
        auto *form = desk.screen.findChild<HolidaysForm *>();
        const QString before = form->findChild<QLabel *>(u"holidayYears"_s)->text();
        QJsonArray days;
        for (int month = 1; month <= 9; ++month)
            days.append(QJsonObject{{u"title"_s, u"Holiday"_s}, {u"date"_s, u"2029-0%1-01"_s.arg(month)}});
        QJsonObject list;
        for (const auto &division : {u"england-and-wales"_s, u"scotland"_s, u"northern-ireland"_s})
            list[division] = QJsonObject{{u"division"_s, division}, {u"events"_s, days}};
        form->use(write(desk.builder.folder() + u"/new.json"_s, QJsonDocument(list).toJson()));
        QVERIFY(form->findChild<QLabel *>(u"holidayYears"_s)->text() != before);
        QVERIFY(form->findChild<QLabel *>(u"holidayYears"_s)->text().contains(u"2029"_s));
        desk.screen.save();
        QTRY_VERIFY(!desk.builder->organisation().bankHolidays.isEmpty());
    }

    void shouldRefuseJunkInWords_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("<html>Not found</html>");
        QTest::newRow("other JSON") << QByteArray("{\"a\": 1}");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no dates") << QByteArray(
            "{\"england-and-wales\": {\"events\": [{\"title\": \"X\", \"date\": \"soon\"}]}}");
    }

    void shouldRefuseJunkInWords() {
        QFETCH(QByteArray, content);
        Desk desk;
        auto *form = desk.screen.findChild<HolidaysForm *>();
        form->use(write(desk.builder.folder() + u"/junk.json"_s, content));
        QVERIFY(!desk.message().isEmpty());
        QVERIFY(form->download().isEmpty());
        QVERIFY(!desk.screen.hasUnsaved());
    }

    void shouldRememberTheScheme() {
        Desk desk;
        const QSignalSpy chosen(&desk.screen, &SettingsScreen::schemeChosen);
        for (auto *button : desk.screen.findChildren<QRadioButton *>())
            if (button->text().contains(u"Dark"_s)) button->click();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(desk.preferences.scheme(), Theme::Scheme::Dark);
        QCOMPARE(Preferences(desk.builder.folder() + u"/window.ini"_s).scheme(), Theme::Scheme::Dark);
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
