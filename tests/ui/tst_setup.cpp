// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "core/casework/event_names.h"
#include "ui/common/message_bar.h"
#include "ui/setup/setup_dialog.h"

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

// The first start in a folder of its own.
struct Desk {
    QTemporaryDir folder;
    FixedClock clock{When::fromText(u"2026-04-21T10:00"_s)->moment()};
    PolicyLibrary policies = PolicyLibrary::open();
    SetupDialog dialog;

    explicit Desk(const DemoMaker &makeDemo = [](Register &) { return Result<>(); })
        : dialog({policies, clock, makeDemo, folder.path(), u"Joan Pike"_s}) {
        dialog.show();
    }

    void click(const QString &name) { QTest::mouseClick(dialog.findChild<QWidget *>(name), Qt::LeftButton); }
    void choosePolicy(int row = 0) { dialog.findChild<QListWidget *>(u"policyList"_s)->setCurrentRow(row); }
    QLineEdit *field(const QString &name) { return dialog.findChild<QLineEdit *>(name); }
    QString message() { return dialog.findChild<MessageBar *>()->words(); }
    QString path(const QString &name) const { return folder.filePath(name); }
};

}  // namespace

class TestSetup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldMakeARegisterInThreeSteps() {
        Desk desk;
        desk.click(u"setupButton"_s);
        desk.choosePolicy();
        desk.click(u"setupNext"_s);
        QCOMPARE(desk.field(u"registerPath"_s)->text(), desk.path(u"register.redress"_s));
        desk.click(u"setupNext"_s);
        auto *name = desk.field(u"organisationName"_s);
        QVERIFY(!name->text().isEmpty());
        name->setText(u"Elm Homes"_s);
        desk.click(u"setupNext"_s);
        QCOMPARE(desk.dialog.result(), int(QDialog::Accepted));
        QCOMPARE(desk.dialog.outcome().user, u"Joan Pike"_s);
        const auto reg = Register::open(desk.dialog.outcome().path, desk.clock);
        QVERIFY(reg.has_value());
        QCOMPARE((*reg)->organisation().name, u"Elm Homes"_s);
        QCOMPARE((*reg)->policy()->id, desk.policies.policies().front()->id);
    }

    void shouldAskForAPolicy() {
        Desk desk;
        desk.click(u"setupButton"_s);
        desk.click(u"setupNext"_s);
        QVERIFY(desk.message().contains(u"Choose the policy"_s));
        QVERIFY(desk.dialog.findChild<QListWidget *>(u"policyList"_s)->isVisible());
    }

    void shouldNeverOverwrite() {
        Desk desk;
        QFile there(desk.path(u"register.redress"_s));
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.write("mine");
        there.close();
        desk.click(u"setupButton"_s);
        desk.choosePolicy();
        desk.click(u"setupNext"_s);
        desk.click(u"setupNext"_s);
        QVERIFY(desk.message().contains(u"already"_s));
        QVERIFY(there.open(QIODevice::ReadOnly));
        QCOMPARE(there.readAll(), QByteArray("mine"));
    }

    void shouldGoBack() {
        Desk desk;
        desk.click(u"setupButton"_s);
        desk.choosePolicy();
        desk.click(u"setupNext"_s);
        desk.click(u"setupBack"_s);
        desk.click(u"setupBack"_s);
        QVERIFY(desk.dialog.findChild<QWidget *>(u"setupButton"_s)->isVisible());
    }

    void shouldLookAround() {
        Desk desk([](Register &reg) -> Result<> {
            return reg
                .receive({{}, {}, {events::received, reg.now(), u"Nobody"_s, {{keys::complainant, u"Invented"_s}}}})
                .map([](const Recorded &) {});
        });
        const QSignalSpy accepted(&desk.dialog, &QDialog::accepted);
        desk.click(u"lookAroundButton"_s);
        desk.choosePolicy();
        desk.click(u"setupNext"_s);
        QTRY_COMPARE(accepted.count(), 1);
        const auto reg = Register::open(desk.dialog.outcome().path, desk.clock);
        QVERIFY(reg.has_value());
        QCOMPARE((*reg)->cases().countAll().value(), 1);
    }

    void shouldLeaveNothingOfADemoThatFailed() {
        Desk desk([](Register &) -> Result<> { return refuse(u"The dice fell off the table."_s); });
        desk.click(u"lookAroundButton"_s);
        desk.choosePolicy();
        desk.click(u"setupNext"_s);
        QTRY_COMPARE(desk.message(), u"The dice fell off the table."_s);
        QVERIFY(QDir(desk.folder.path()).entryList({u"*.redress"_s}).isEmpty());
    }

    void shouldSayWhyARegisterCannotBeOpened() {
        Desk desk;
        desk.dialog.tell({u"The register is not there."_s, {}, {}});
        QCOMPARE(desk.message(), u"The register is not there."_s);
    }
};

QTEST_MAIN(TestSetup)
#include "tst_setup.moc"
