// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include "tests/exchange/import_fixture.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"
#include "ui/setup/import_columns_model.h"
#include "ui/setup/import_wizard.h"

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::test;

class TestImportWizard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    void shouldBringInARegister() {
        ImportFixture fixture;
        ImportWizard wizard(Session{*fixture, u"Joan Pike"_s});
        QSignalSpy imported(&wizard, &ImportWizard::imported);
        wizard.open(fixture.copy(u"register.csv"_s));
        QTRY_COMPARE(next(wizard)->text(), u"Bring in"_s);
        picture(wizard, u"columns"_s);
        QTest::mouseClick(next(wizard), Qt::LeftButton);
        QVERIFY(imported.wait(20000));
        QCOMPARE(text(wizard, u"importedCount"_s), u"22"_s);
        QCOMPARE(text(wizard, u"unchangedCount"_s), u"1"_s);
        QCOMPARE(text(wizard, u"rejectedCount"_s), u"11"_s);
        QVERIFY(wizard.findChild<QPushButton *>(u"importOpenRejected"_s)->isVisible());
        picture(wizard, u"result"_s);
        QCOMPARE(fixture->cases().countAll().value_or(-1), 22);
        QTest::mouseClick(next(wizard), Qt::LeftButton);
        QVERIFY(!wizard.isVisible());
    }

    void shouldTryTheRowsBeforeAnythingIsWritten() {
        ImportFixture fixture;
        ImportWizard wizard(Session{*fixture, u"Joan Pike"_s});
        const QString path = fixture.copy(u"register.csv"_s);
        wizard.open(path);
        QTRY_VERIFY(text(wizard, u"importTrial"_s)
                        .contains(u"22 rows would become cases, 1 is there already, 11 "
                                  "would not: 2 × no date of receipt, 2 × no date"_s));
        QCOMPARE(fixture->cases().countAll().value_or(-1), 0);
        QVERIFY(!QFile::exists(rejectedPathFor(path)));
        picture(wizard, u"trial"_s);
    }

    void shouldTryAgainWhenAColumnIsReadOtherwise() {
        ImportFixture fixture;
        ImportWizard wizard(Session{*fixture, u"Joan Pike"_s});
        wizard.open(fixture.write(u"a.csv"_s, "Nr,Eingang,Answered on\n1,28/03/2025,01/03/2025\n2,,\n"));
        QTRY_COMPARE(next(wizard)->text(), u"Bring in"_s);
        choose(wizard, 1, u"Date received"_s);
        QTRY_VERIFY(text(wizard, u"importTrial"_s).contains(u"1 × no date of receipt"_s));
        choose(wizard, 2, u"Answered on"_s);
        QTRY_VERIFY(text(wizard, u"importTrial"_s).contains(u"1 × answered before receipt"_s));
        choose(wizard, 1, u"Keep as a note"_s);
        QTRY_COMPARE(text(wizard, u"importTrial"_s), QString());
    }

    void shouldGoThroughTheColumnsBeforeTheButtons() {
        ImportFixture fixture;
        ImportWizard wizard(Session{*fixture, u"Joan Pike"_s});
        wizard.open(fixture.write(u"a.csv"_s, "Ref,Date received,Name\n1,28/03/2025,Ada\n"));
        QTRY_VERIFY(text(wizard, u"importTrial"_s).contains(u"1 row would"_s));
        wizard.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        wizard.findChild<QWidget *>(u"importDayOrder"_s)->setFocus();
        QStringList gone;
        for (int step = 0; step < 5; ++step) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QWidget *at = QApplication::focusWidget();
            QVERIFY2(at, qPrintable(gone.join(u' ')));
            gone << (qobject_cast<const QComboBox *>(at) ? at->accessibleName() : at->objectName());
        }
        QCOMPARE(gone, (QStringList{u"What the column Ref is read as"_s, u"What the column Date received is read as"_s,
                                    u"What the column Name is read as"_s, u"importBack"_s, u"importNext"_s}));
    }

    void shouldShowTheChoiceThatHasTheFocus() {
        ImportFixture fixture;
        ImportWizard wizard(Session{*fixture, u"Joan Pike"_s});
        wizard.open(fixture.copy(u"register.csv"_s));
        QTRY_VERIFY(text(wizard, u"importTrial"_s).contains(u"22 rows would"_s));
        wizard.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        const auto *table = wizard.findChild<QTableView *>(u"importColumns"_s);
        wizard.findChild<QWidget *>(u"importDayOrder"_s)->setFocus();
        for (int row = 0; row < 23; ++row) QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget *last = QApplication::focusWidget();
        QCOMPARE(last->accessibleName(), u"What the column Patch is read as"_s);
        QVERIFY(table->viewport()->rect().contains(last->geometry()));
    }

    void shouldAskForTheDateOfReceipt() {
        ImportFixture fixture;
        ImportWizard wizard(Session{*fixture, u"Joan Pike"_s});
        wizard.open(fixture.write(u"a.csv"_s, "Nr,Eingang\n1,28/03/2025\n"));
        QTRY_COMPARE(next(wizard)->text(), u"Bring in"_s);
        QVERIFY(said(wizard).contains(u"No column is known to hold the date of receipt"_s));
        QTest::mouseClick(next(wizard), Qt::LeftButton);
        QVERIFY(said(wizard).contains(u"Say which column holds the date of receipt"_s));
        choose(wizard, 1, u"Date received"_s);
        QSignalSpy imported(&wizard, &ImportWizard::imported);
        QTest::mouseClick(next(wizard), Qt::LeftButton);
        QVERIFY(imported.wait(20000));
        QCOMPARE(text(wizard, u"importedCount"_s), u"1"_s);
    }

    void shouldProposeTheOrderOfDates() {
        ImportFixture fixture;
        ImportWizard wizard(Session{*fixture, u"Joan Pike"_s});
        wizard.open(fixture.write(u"us.csv"_s, "Ref,Date received\nU1,03/25/2025\nU2,03/04/2025\n"));
        QTRY_COMPARE(next(wizard)->text(), u"Bring in"_s);
        QCOMPARE(wizard.findChild<QComboBox *>(u"importDayOrder"_s)->currentIndex(), 1);
        QVERIFY(said(wizard).contains(u"month first"_s));
        QSignalSpy imported(&wizard, &ImportWizard::imported);
        QTest::mouseClick(next(wizard), Qt::LeftButton);
        QVERIFY(imported.wait(20000));
        QCOMPARE(fixture.caseOf(u"U2"_s).received.day(), QDate(2025, 3, 4));
    }

    void shouldSayWhatIsWrongWithAFile() {
        ImportFixture fixture;
        ImportWizard wizard(Session{*fixture, u"Joan Pike"_s});
        wizard.open(fixture.folder() + u"/none.csv"_s);
        QTRY_VERIFY(said(wizard).contains(u"There is no file"_s));
        QCOMPARE(next(wizard)->text(), u"Next"_s);
        QTRY_VERIFY(next(wizard)->isEnabled());
    }

    void shouldRefuseOneFieldForTwoColumns() {
        ImportFixture fixture;
        ImportWizard wizard(Session{*fixture, u"Joan Pike"_s});
        wizard.open(fixture.write(u"a.csv"_s, "Ref,Date received,Other\n1,28/03/2025,x\n"));
        QTRY_COMPARE(next(wizard)->text(), u"Bring in"_s);
        choose(wizard, 2, u"Reference"_s);
        QTest::mouseClick(next(wizard), Qt::LeftButton);
        QVERIFY(said(wizard).contains(u"“Ref” and “Other” are both mapped"_s));
    }

    void shouldKeepTheRulesOfModels() {
        ImportFixture fixture;
        ImportColumnsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(*fixture.plan(fixture.copy(u"register.csv"_s)));
        QCOMPARE(model.rowCount(), 23);
        QCOMPARE(model.recognised(), 22);
        const auto patch = model.index(22, ImportColumnsModel::ReadAs);
        QCOMPARE(patch.data().toString(), u"Keep as a note"_s);
        QVERIFY(!model.setData(patch, 9999));
        QVERIFY(model.setData(patch, 1));
        QCOMPARE(model.mapping().columns[22].field, ColumnField::Ignored);
    }

private:
    static QPushButton *next(const ImportWizard &wizard) { return wizard.findChild<QPushButton *>(u"importNext"_s); }
    static QString text(const ImportWizard &wizard, const QString &name) {
        return wizard.findChild<QLabel *>(name)->text();
    }
    static QString said(const ImportWizard &wizard) { return wizard.findChild<MessageBar *>()->words(); }

    static void choose(ImportWizard &wizard, int row, const QString &label) {
        auto *table = wizard.findChild<QTableView *>(u"importColumns"_s);
        auto *combo =
            qobject_cast<QComboBox *>(table->indexWidget(table->model()->index(row, ImportColumnsModel::ReadAs)));
        QVERIFY(combo);
        combo->setCurrentIndex(combo->findText(label));
        Q_EMIT combo->activated(combo->currentIndex());
    }

    // Kept where REDRESS_PICTURES names a folder.
    static void picture(ImportWizard &wizard, const QString &name) {
        const QString folder = qEnvironmentVariable("REDRESS_PICTURES");
        QCoreApplication::processEvents();
        if (!folder.isEmpty()) QVERIFY(wizard.grab().save(folder + u"/import-"_s + name + u".png"_s));
    }
};

QTEST_MAIN(TestImportWizard)
#include "tst_import_wizard.moc"
