// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>

#include "tests/ui/seeded_cases.h"
#include "ui/cases/cases_alike.h"
#include "ui/cases/new_case_dialog.h"
#include "ui/cases/new_case_form.h"
#include "ui/cases/received_days.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

// The dialog, open on a register of its own, with a drafts folder of its own.
struct OpenDialog {
    explicit OpenDialog(test::TestRegister &reg)
        : dialog(std::make_unique<NewCaseDialog>(Session{*reg, u"Joan Pike"_s}, nullptr,
                                                 Drafts(reg.folder() + u"/drafts"_s))) {
        dialog->open();
        (void)QTest::qWaitForWindowExposed(dialog.get());
        dialog->activateWindow();
    }

    template <class Widget>
    [[nodiscard]] Widget &field(const QString &name) const {
        auto *found = dialog->findChild<Widget *>(name);
        if (!found) qFatal("no field %s", qPrintable(name));
        return *found;
    }
    [[nodiscard]] QLineEdit &line(const QString &name) const { return field<QLineEdit>(name); }
    [[nodiscard]] QString message() const { return dialog->findChild<MessageBar *>()->words(); }
    [[nodiscard]] QStringList faults() const {
        QStringList faults;
        for (const auto *label : dialog->findChildren<QLabel *>(u"fieldFault"_s))
            if (label->isVisible()) faults += label->text();
        return faults;
    }
    [[nodiscard]] QPushButton *link(const QString &words) const {
        for (auto *button : dialog->findChildren<QPushButton *>())
            if (button->text() == words) return button;
        return nullptr;
    }
    void typeIn(const QString &name, const QString &words) const { QTest::keyClicks(&line(name), words); }
    void create() const { QTest::keyClick(dialog.get(), Qt::Key_Return, Qt::ControlModifier); }

    std::unique_ptr<NewCaseDialog> dialog;
};

CaseFile fileOf(test::TestRegister &reg, const CaseRef &reference) {
    const auto file = reg->caseFile(reference);
    if (!file) qFatal("%s", qPrintable(file.error().message));
    return *file;
}

}  // namespace

class TestNewCaseDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }
    void init() { QSettings().clear(); }
    void shouldOpenACaseWithTheKeyboardAlone();
    void shouldTakeTheDefaultsForWhatIsNotAsked();
    void shouldAskThePolicysQuestion();
    void shouldSayWhatIsMissingBesideTheField();
    void shouldRefuseAMomentThatIsStillToCome();
    void shouldSayWhatIsWrongWithAnEmail();
    void shouldShowCasesOfTheSamePersonAsOneTypes();
    void shouldShowCasesOfTheSameAddress();
    void shouldOpenACaseThatIsThere();
    void shouldBringBackWhatWasTypedBeforeACrash();
    void shouldStartAfreshWhenAsked();
    void shouldForgetTheDraftOfACaseThatWasMade();
    void shouldKeepTypedTextWhereTheRegisterRefuses();
    void shouldSuggestServicesAndCategoriesOfOtherCases();
    void shouldReckonUsualDays_data();
    void shouldReckonUsualDays();
    void shouldPaintInEachLook_data();
    void shouldPaintInEachLook();

private:
    test::TestSettings m_settings;
};

void TestNewCaseDialog::shouldOpenACaseWithTheKeyboardAlone() {
    test::TestRegister reg;
    const OpenDialog open(reg);
    QSignalSpy made(open.dialog.get(), &NewCaseDialog::caseMade);
    QTRY_COMPARE(QApplication::focusWidget(), &open.line(u"complainant"_s));
    const auto typeAndTab = [](const QString &words) {
        QTest::keyClicks(QApplication::focusWidget(), words);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    };
    typeAndTab(u"Mrs Aisha Khan"_s);
    typeAndTab(u"0161 496 0000"_s);
    typeAndTab(u"aisha@example.org"_s);
    typeAndTab(u"3 Elm Street"_s);
    typeAndTab(u"M1 1AA"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);  // from Phone to Email
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), &open.field<QDateEdit>(u"receivedDay"_s));
    // The day and the time are a few steps each: day, month, year; hour, minute.
    for (int step = 0; step < 8 && QApplication::focusWidget() != &open.line(u"summary"_s); ++step)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    typeAndTab(u"Damp in the back bedroom"_s);
    typeAndTab(u"It has been black since January."_s);
    open.create();
    QCOMPARE(made.count(), 1);
    QVERIFY(!open.dialog->isVisible());
    const Case subject = fileOf(reg, made.first().first().value<CaseRef>()).subject;
    QCOMPARE(subject.reference, open.dialog->made());
    QCOMPARE(subject.details.complainant, u"Mrs Aisha Khan"_s);
    QCOMPARE(subject.details.phone, u"0161 496 0000"_s);
    QCOMPARE(subject.details.email, u"aisha@example.org"_s);
    QCOMPARE(subject.details.address, u"3 Elm Street"_s);
    QCOMPARE(subject.details.postcode, u"M1 1AA"_s);
    QCOMPARE(subject.details.channel, u"Email"_s);
    QCOMPARE(subject.details.summary, u"Damp in the back bedroom"_s);
    QCOMPARE(subject.details.description, u"It has been black since January."_s);
}

void TestNewCaseDialog::shouldTakeTheDefaultsForWhatIsNotAsked() {
    test::TestRegister reg;
    const OpenDialog open(reg);
    open.typeIn(u"summary"_s, u"Bins"_s);
    open.create();
    const CaseFile file = fileOf(reg, open.dialog->made());
    QCOMPARE(file.subject.details.officer, u"Joan Pike"_s);
    QCOMPARE(file.subject.procedure, reg->policy()->defaultProcedure);
    QCOMPARE(file.subject.received.toText(), u"2026-04-21T09:00"_s);
    QCOMPARE(file.subject.details.complainant, QString());
    QCOMPARE(file.timeline.front().by, u"Joan Pike"_s);
}

void TestNewCaseDialog::shouldAskThePolicysQuestion() {
    test::TestRegister reg(u"halton"_s);
    const OpenDialog open(reg);
    const auto buttons = open.dialog->findChildren<QRadioButton *>();
    QCOMPARE(static_cast<size_t>(buttons.size()), reg->policy()->procedures.size());
    const Procedure *other = nullptr;
    for (const Procedure &procedure : reg->policy()->procedures)
        if (procedure.id != reg->policy()->defaultProcedure) other = &procedure;
    if (!other) QSKIP("The policy has one procedure alone.");
    open.field<QRadioButton>(other->id.text()).setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    open.typeIn(u"summary"_s, u"When is the office open?"_s);
    open.create();
    QCOMPARE(fileOf(reg, open.dialog->made()).subject.procedure, other->id);
}

void TestNewCaseDialog::shouldSayWhatIsMissingBesideTheField() {
    test::TestRegister reg;
    const OpenDialog open(reg);
    open.create();
    QVERIFY(open.dialog->isVisible());
    QCOMPARE(open.faults().size(), 1);
    QVERIFY(open.faults().first().contains(u"Say in a few words what it is about."_s));
    QCOMPARE(QApplication::focusWidget(), &open.line(u"summary"_s));
    open.typeIn(u"summary"_s, u"B"_s);
    QCOMPARE(open.faults(), QStringList());
    QCOMPARE(*reg->cases().countAll(), 0);
}

void TestNewCaseDialog::shouldRefuseAMomentThatIsStillToCome() {
    test::TestRegister reg;
    const OpenDialog open(reg);
    open.typeIn(u"summary"_s, u"Bins"_s);
    auto &time = open.field<QTimeEdit>(u"receivedTime"_s);
    time.setTime(QTime(9, 1));
    QVERIFY(open.faults().first().contains(u"still to come"_s));
    open.create();
    QVERIFY(open.dialog->isVisible());
    open.field<QDateEdit>(u"receivedDay"_s).setDate(QDate(2026, 4, 20));
    QCOMPARE(open.faults(), QStringList());
    open.create();
    QCOMPARE(fileOf(reg, open.dialog->made()).subject.received.toText(), u"2026-04-20T09:01"_s);
}

void TestNewCaseDialog::shouldSayWhatIsWrongWithAnEmail() {
    test::TestRegister reg;
    const OpenDialog open(reg);
    open.typeIn(u"summary"_s, u"Bins"_s);
    open.typeIn(u"email"_s, u"aisha at example"_s);
    open.create();
    QVERIFY(open.dialog->isVisible());
    QCOMPARE(QApplication::focusWidget(), &open.line(u"email"_s));
    QVERIFY(open.faults().first().contains(u'@'));
}

void TestNewCaseDialog::shouldShowCasesOfTheSamePersonAsOneTypes() {
    test::TestRegister reg;
    test::seedCases(reg, 14);
    const OpenDialog open(reg);
    auto &alike = *open.dialog->findChild<CasesAlike *>();
    open.typeIn(u"complainant"_s, u"Mrs Aisha"_s);
    alike.flush();
    const auto links = alike.findChildren<QPushButton *>();
    QCOMPARE(links.size(), 2);  // every seventh
    open.typeIn(u"complainant"_s, u" Zzz"_s);
    alike.flush();
    QCOMPARE(alike.findChildren<QPushButton *>().size(), 0);
    QCOMPARE(alike.findChild<QLabel *>(u"alikeWords"_s)->text(), u"None was found."_s);
}

void TestNewCaseDialog::shouldShowCasesOfTheSameAddress() {
    test::TestRegister reg;
    test::seedCases(reg, 50);
    const OpenDialog open(reg);
    auto &alike = *open.dialog->findChild<CasesAlike *>();
    open.typeIn(u"address"_s, u"3 Elm Street"_s);
    alike.flush();
    QCOMPARE(alike.findChildren<QPushButton *>().size(), 2);  // the 3rd and the 43rd
}

void TestNewCaseDialog::shouldOpenACaseThatIsThere() {
    test::TestRegister reg;
    const CaseRef there =
        reg.receive(u"2026-04-20"_s, {{u"complainant"_s, u"Mrs Aisha Khan"_s}, {u"summary"_s, u"Damp"_s}});
    const OpenDialog open(reg);
    QSignalSpy wanted(open.dialog.get(), &NewCaseDialog::caseWanted);
    open.typeIn(u"complainant"_s, u"aisha khan"_s);
    open.dialog->findChild<CasesAlike *>()->flush();
    QPushButton *link = open.link(there.text());
    QVERIFY(link);
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Space);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<CaseRef>(), there);
    QVERIFY(!open.dialog->isVisible());
}

void TestNewCaseDialog::shouldBringBackWhatWasTypedBeforeACrash() {
    test::TestRegister reg;
    {
        const OpenDialog open(reg);
        open.typeIn(u"complainant"_s, u"Mr Tunde Osei"_s);
        open.field<QPlainTextEdit>(u"description"_s).setPlainText(u"The lift.\nAgain."_s);
    }
    const OpenDialog again(reg);
    QCOMPARE(again.line(u"complainant"_s).text(), u"Mr Tunde Osei"_s);
    QCOMPARE(again.field<QPlainTextEdit>(u"description"_s).toPlainText(), u"The lift.\nAgain."_s);
    QVERIFY(again.message().contains(u"here again"_s));
}

void TestNewCaseDialog::shouldStartAfreshWhenAsked() {
    test::TestRegister reg;
    { OpenDialog(reg).typeIn(u"complainant"_s, u"Mr Tunde Osei"_s); }
    {
        const OpenDialog again(reg);
        QTest::mouseClick(again.link(u"Start afresh"_s), Qt::LeftButton);
        QCOMPARE(again.line(u"complainant"_s).text(), QString());
        QCOMPARE(again.message(), QString());
    }
    QCOMPARE(OpenDialog(reg).line(u"complainant"_s).text(), QString());
}

void TestNewCaseDialog::shouldForgetTheDraftOfACaseThatWasMade() {
    test::TestRegister reg;
    {
        const OpenDialog open(reg);
        open.typeIn(u"summary"_s, u"Bins"_s);
        open.create();
        QVERIFY(!open.dialog->made().isEmpty());
    }
    const OpenDialog again(reg);
    QCOMPARE(again.line(u"summary"_s).text(), QString());
    QCOMPARE(again.message(), QString());
}

void TestNewCaseDialog::shouldKeepTypedTextWhereTheRegisterRefuses() {
    test::TestRegister reg;
    const OpenDialog open(reg);
    open.typeIn(u"summary"_s, u"Bins"_s);
    reg.clock().set(When::fromText(u"2026-04-21T08:00"_s)->moment());  // the computer's clock was put back
    open.create();
    QVERIFY(open.dialog->isVisible());
    QCOMPARE(open.line(u"summary"_s).text(), u"Bins"_s);
    QCOMPARE(open.faults().size(), 1);
}

void TestNewCaseDialog::shouldSuggestServicesAndCategoriesOfOtherCases() {
    test::TestRegister reg;
    test::seedCases(reg, 20);
    const OpenDialog open(reg);
    auto &service = open.line(u"service"_s);
    service.setFocus();
    QTest::keyClicks(&service, u"lease"_s);
    QCOMPARE(service.completer()->completionCount(), 1);
    QCOMPARE(service.completer()->currentCompletion(), u"Leasehold"_s);
    auto &category = open.line(u"category"_s);
    QTest::keyClicks(&category, u"boil"_s);
    QCOMPARE(category.completer()->currentCompletion(), u"Boiler"_s);
}

void TestNewCaseDialog::shouldReckonUsualDays_data() {
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    const QDate april(2026, 4, 21);
    QTest::newRow("a week") << april << u"The last 7 days"_s << QDate(2026, 4, 15) << QDate();
    QTest::newRow("month") << april << u"This month"_s << QDate(2026, 4, 1) << QDate();
    QTest::newRow("last month") << april << u"Last month"_s << QDate(2026, 3, 1) << QDate(2026, 3, 31);
    QTest::newRow("quarter") << april << u"This quarter"_s << QDate(2026, 4, 1) << QDate();
    QTest::newRow("last quarter") << april << u"Last quarter"_s << QDate(2026, 1, 1) << QDate(2026, 3, 31);
    QTest::newRow("last quarter, over New Year")
        << QDate(2026, 2, 3) << u"Last quarter"_s << QDate(2025, 10, 1) << QDate(2025, 12, 31);
    QTest::newRow("year, in March") << QDate(2026, 3, 31) << u"This financial year"_s << QDate(2025, 4, 1) << QDate();
    QTest::newRow("last year") << april << u"Last financial year"_s << QDate(2025, 4, 1) << QDate(2026, 3, 31);
    QTest::newRow("leap day") << QDate(2028, 3, 1) << u"Last month"_s << QDate(2028, 2, 1) << QDate(2028, 2, 29);
}

void TestNewCaseDialog::shouldReckonUsualDays() {
    QFETCH(const QDate, today);
    QFETCH(const QString, name);
    const auto usual = usualReceivedDays(today);
    const auto found = std::ranges::find(usual, name, &ReceivedDays::name);
    QVERIFY(found != usual.end());
    QTEST(found->from, "from");
    QTEST(found->to, "to");
}

void TestNewCaseDialog::shouldPaintInEachLook_data() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("new-case-light") << false;
    QTest::newRow("new-case-dark") << true;
}

void TestNewCaseDialog::shouldPaintInEachLook() {
    QFETCH(const bool, dark);
    Theme::apply(*qApp, dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
    test::TestRegister reg;
    test::seedCases(reg, 30);
    const OpenDialog open(reg);
    open.typeIn(u"complainant"_s, u"Mrs Aisha Khan"_s);
    open.typeIn(u"email"_s, u"aisha"_s);
    open.dialog->findChild<CasesAlike *>()->flush();
    open.create();
    QCoreApplication::processEvents();
    const QImage picture = open.dialog->grab().toImage();
    QVERIFY(!picture.isNull());
    if (const QString folder = qEnvironmentVariable("REDRESS_PICTURES"); !folder.isEmpty())
        picture.save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s);
    Theme::apply(*qApp, Theme::Scheme::Light);
}

QTEST_MAIN(TestNewCaseDialog)
#include "tst_new_case_dialog.moc"
