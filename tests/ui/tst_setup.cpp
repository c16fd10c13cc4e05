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
#include "ui/common/theme.h"
#include "ui/settings/organisation_form.h"
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

QString nameOf(const QWidget *widget) {
    QString text;
    QDebug(&text) << widget << widget->geometry();
    return text;
}

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

    void shouldBeDoneWithTheKeyboardAlone() {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.dialog));
        desk.dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.dialog));
        const auto isWhere = [&](const QString &name) { return QApplication::focusWidget()->objectName() == name; };
        const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
        QVERIFY(isWhere(u"setupButton"_s));
        press(Qt::Key_Return);
        QVERIFY(isWhere(u"policyList"_s));
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QVERIFY(isWhere(u"registerPath"_s));
        press(Qt::Key_Return);
        QVERIFY(isWhere(u"organisationName"_s));
        press(Qt::Key_Return);
        QCOMPARE(desk.dialog.result(), int(QDialog::Accepted));
    }

    void shouldKeepTheOrganisationsFieldsApart_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("as it opens") << QSize();
        QTest::newRow("as small as it gets") << QSize(1, 1);
    }

    void shouldKeepTheOrganisationsFieldsApart() {
        QFETCH(QSize, size);
        Theme::apply(*qApp, Theme::Scheme::Light);
        Desk desk;
        if (size.isValid()) desk.dialog.resize(size);
        desk.click(u"setupButton"_s);
        desk.choosePolicy();
        desk.click(u"setupNext"_s);
        desk.click(u"setupNext"_s);
        QCoreApplication::processEvents();
        const auto *form = desk.dialog.findChild<OrganisationForm *>();
        if (const QString folder = qEnvironmentVariable("REDRESS_PICTURES"); !folder.isEmpty())
            QVERIFY(desk.dialog.grab().save(folder + u"/organisation-%1.png"_s.arg(size.width())));
        QList<QWidget *> seen;
        for (auto *each : form->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (!each->isVisible()) continue;
            for (const QWidget *other : seen)
                QVERIFY2(!each->geometry().intersects(other->geometry()), qPrintable(nameOf(each) + nameOf(other)));
            if (const auto *label = qobject_cast<QLabel *>(each); label && !label->wordWrap())
                QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
            seen << each;
        }
        QVERIFY(seen.size() > 12);
    }

    // A letter that is underlined is drawn apart from its neighbours, without the kerning that the label is measured
    // with.
    void shouldCutNoLabelOfTheOrganisation() {
        Theme::apply(*qApp, Theme::Scheme::Light);
        for (const auto &family : {u"DejaVu Sans"_s, u"Noto Sans"_s, u"Liberation Sans"_s, u"Inter"_s}) {
            OrganisationForm form;
            form.setFont(QFont(family, 11));
            for (const auto *label : form.findChildren<QLabel *>()) {
                const QString text = label->text();
                const qsizetype at = text.indexOf(u'&');
                if (at < 0) continue;
                const QFontMetricsF metrics(QFont(family, 11));
                const double drawn = metrics.horizontalAdvance(text.left(at)) +
                                     metrics.horizontalAdvance(text.mid(at + 1, 1)) +
                                     metrics.horizontalAdvance(text.mid(at + 2));
                const double measured = metrics.horizontalAdvance(QString(text).remove(u'&'));
                QVERIFY2(drawn < measured + 1,
                         qPrintable(u"%1 in %2: %3 %4"_s.arg(text, family).arg(drawn).arg(measured)));
            }
        }
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
