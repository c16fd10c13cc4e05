// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCheckBox>
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

#include "core/store/people.h"
#include "tests/ui/seeded_cases.h"
#include "ui/case/growing_text.h"
#include "ui/cases/cases_alike.h"
#include "ui/cases/intake.h"
#include "ui/cases/new_case_dialog.h"
#include "ui/cases/new_case_form.h"
#include "ui/cases/received_days.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"
#include "ui/people/person_offers.h"

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
    void more() const { QTest::mouseClick(&field<QPushButton>(u"more"_s), Qt::LeftButton); }
    void tick(const QString &name) const {
        auto &box = field<QCheckBox>(name);
        QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(8, box.height() / 2));
        if (!box.isChecked()) qFatal("%s was not ticked", qPrintable(name));
    }
    // A field that is asked for within a section.
    template <class Widget>
    [[nodiscard]] Widget &asked(const QString &section, const QString &key) const {
        auto *found = field<QWidget>(section).findChild<Widget *>(u"ask."_s + key);
        if (!found) qFatal("no %s in %s", qPrintable(key), qPrintable(section));
        return *found;
    }
    [[nodiscard]] QString words(const QString &label) const { return field<QLabel>(label).text(); }
    [[nodiscard]] QStringList hints() const {
        QStringList hints;
        for (const auto *label : dialog->findChildren<QLabel *>(u"fieldHint"_s))
            if (label->isVisible()) hints += label->text();
        return hints;
    }
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
    void shouldRecordWhoWroteForTheCustomer();
    void shouldRecordAGroupWithItsContact();
    void shouldAskForNoNameOfAnAnonymousOne();
    void shouldSayAtOnceThatAnIssueIsTooOld_data();
    void shouldSayAtOnceThatAnIssueIsTooOld();
    void shouldAskWhetherAnOldProblemRecurs();
    void shouldFindAReturningPersonWhoIsMisspelt();
    void shouldAddWhomTheRegisterDoesNotKnow();
    void shouldLetSomebodyElseBeChosen();
    void shouldRecordAnAdvocateWithTheirAuthority();
    void shouldAskForWhatIsMissingInASection();
    void shouldRecordAllOrNothing();
    void shouldSayWhichComplainantsThePolicyDoesNotCover();
    void shouldSayThatAFirstReportIsNotCounted();
    void shouldOfferThePolicysChannels();
    void shouldTakeAnyChannelWhereThePolicyNamesNone();
    void shouldBringBackEverybodyBeforeACrash();
    void shouldReckonUsualDays_data();
    void shouldReckonUsualDays();
    void shouldPaintInEachLook_data();
    void shouldPaintInEachLook();
    void shouldPaintAFullForm_data();
    void shouldPaintAFullForm();

private:
    static void save(QWidget &widget, const QString &more = {});

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
    const auto tab = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); };
    typeAndTab(u"Mrs Aisha Khan"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);  // what they are: from Not said to Customer
    tab();
    QCOMPARE(QApplication::focusWidget(), &open.field<QCheckBox>(u"anonymous"_s));
    tab();
    typeAndTab(u"0161 496 0000"_s);
    typeAndTab(u"aisha@example.org"_s);
    typeAndTab(u"3 Elm Street"_s);
    typeAndTab(u"M1 1AA"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);  // the policy's first: Telephone
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), &open.field<QDateEdit>(u"receivedDay"_s));
    // The day and the time are a few steps each: day, month, year; hour, minute.
    for (int step = 0; step < 8 && QApplication::focusWidget() != &open.line(u"summary"_s); ++step)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    typeAndTab(u"Damp in the back bedroom"_s);
    typeAndTab(u"5/1/2026"_s);
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
    QCOMPARE(subject.details.channel, u"Telephone"_s);
    QCOMPARE(subject.details.kind, KindId(u"customer"_s));
    QCOMPARE(subject.details.issueArose, QDate(2026, 1, 5));
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
    open.more();
    auto &service = open.line(u"service"_s);
    service.setFocus();
    QTest::keyClicks(&service, u"lease"_s);
    QCOMPARE(service.completer()->completionCount(), 1);
    QCOMPARE(service.completer()->currentCompletion(), u"Leasehold"_s);
    auto &category = open.line(u"category"_s);
    QTest::keyClicks(&category, u"boil"_s);
    QCOMPARE(category.completer()->currentCompletion(), u"Boiler"_s);
}

void TestNewCaseDialog::shouldRecordWhoWroteForTheCustomer() {
    test::TestRegister reg;  // Southway 5.3
    const OpenDialog open(reg);
    open.typeIn(u"complainant"_s, u"Mrs Aisha Khan"_s);
    open.typeIn(u"summary"_s, u"Damp"_s);
    open.more();
    open.tick(u"representative.box"_s);
    QTRY_COMPARE(QApplication::focusWidget(), &open.asked<QLineEdit>(u"representative"_s, u"name"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"Sir Bob Smith"_s);
    QTest::keyClicks(&open.asked<QLineEdit>(u"representative"_s, u"capacity"_s), u"MP"_s);
    QTest::keyClicks(&open.asked<GrowingText>(u"representative"_s, u"address"_s), u"House of Commons"_s);
    open.create();
    const CaseFile file = fileOf(reg, open.dialog->made());
    QCOMPARE(file.timeline.size(), size_t(2));
    QCOMPARE(file.timeline[1].name, events::addresseeNamed);
    const QJsonObject expected{
        {u"name"_s, u"Sir Bob Smith"_s}, {u"capacity"_s, u"MP"_s}, {u"address"_s, u"House of Commons"_s}};
    QCOMPARE(file.timeline[1].data, expected);
    QCOMPARE(file.subject.people.addressee->capacity, u"MP"_s);
    QCOMPARE(file.subject.details.complainant, u"Mrs Aisha Khan"_s);
}

void TestNewCaseDialog::shouldRecordAGroupWithItsContact() {
    test::TestRegister reg(u"beyond"_s);  // Beyond 3.28
    const OpenDialog open(reg);
    open.typeIn(u"complainant"_s, u"Mrs Aisha Khan"_s);
    open.typeIn(u"summary"_s, u"The lift"_s);
    open.more();
    open.tick(u"group.box"_s);
    auto &members = open.field<GrowingText>(u"group.members"_s);
    QTRY_COMPARE(QApplication::focusWidget(), &members);
    QTest::keyClicks(&members, u"Mr Tunde Osei, 16 Alma Terrace, M20 2WX"_s);
    QTest::keyClick(&members, Qt::Key_Return);
    QTest::keyClicks(&members, u"Ms Ewa Kowalska"_s);
    auto &contact = open.field<QComboBox>(u"group.contact"_s);
    QVERIFY(open.hints().join(u' ').contains(u"3.28"_s));
    contact.setFocus();
    QTest::keyClick(&contact, Qt::Key_Down);  // the complainant
    QTest::keyClick(&contact, Qt::Key_Down);  // the first of the others
    QCOMPARE(contact.currentText(), u"Mr Tunde Osei"_s);
    open.create();
    const PeopleOnCase people = fileOf(reg, open.dialog->made()).subject.people;
    QCOMPARE(people.group.size(), size_t(2));
    QCOMPARE(people.group[0].name, u"Mr Tunde Osei"_s);
    QCOMPARE(people.group[0].address, u"16 Alma Terrace, M20 2WX"_s);
    QCOMPARE(people.group[1].name, u"Ms Ewa Kowalska"_s);
    QCOMPARE(people.nominatedContact, u"Mr Tunde Osei"_s);
}

void TestNewCaseDialog::shouldAskForNoNameOfAnAnonymousOne() {
    test::TestRegister reg;  // Southway 5.6
    const OpenDialog open(reg);
    open.typeIn(u"complainant"_s, u"x"_s);
    open.typeIn(u"phone"_s, u"no digits"_s);
    open.tick(u"anonymous"_s);
    QVERIFY(!open.line(u"complainant"_s).isEnabled());
    QVERIFY(!open.line(u"phone"_s).isVisible());
    QVERIFY(open.hints().join(u' ').contains(u"held on file"_s));
    QVERIFY(open.hints().join(u' ').contains(u"5.6"_s));
    open.typeIn(u"summary"_s, u"Noise at night"_s);
    open.create();
    const CaseFile file = fileOf(reg, open.dialog->made());
    QVERIFY(file.subject.details.anonymous);
    QCOMPARE(file.subject.details.complainant, QString());
    QCOMPARE(file.subject.details.phone, QString());
    QVERIFY(file.subject.details.person.isEmpty());
}

void TestNewCaseDialog::shouldSayAtOnceThatAnIssueIsTooOld_data() {
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("arose");
    QTest::addColumn<QStringList>("said");  // nothing: it is in time under both
    // Received on 21 April 2026: Beyond takes six months (3.22), the Code twelve (2.2).
    QTest::newRow("in time") << u"beyond"_s << u"1/11/2025"_s << QStringList();
    QTest::newRow("last day") << u"beyond"_s << u"21/10/2025"_s << QStringList();
    QTest::newRow("too late for Beyond alone") << u"beyond"_s << u"20/10/2025"_s
                                               << QStringList{u"6 months"_s,
                                                              u"3.22"_s,
                                                              u"Too late since 20 Apr"_s,
                                                              u"12 months"_s,
                                                              u"2.2"_s,
                                                              u"In time until 20 Oct"_s,
                                                              u"refused under this rule"_s};
    QTest::newRow("too late for both") << u"beyond"_s << u"20/4/2025"_s
                                       << QStringList{u"Too late since 20 Oct 2025"_s, u"Too late since 20 Apr"_s};
    QTest::newRow("the Code's discretion")
        << u"hos-code-2024"_s << u"20/4/2025"_s
        << QStringList{u"12 months"_s, u"2.2"_s, u"Too late since 20 Apr"_s, u"taken all the same, with reasons"_s};
    QTest::newRow("no limit of its own") << u"southway"_s << u"20/4/2025"_s
                                         << QStringList{u"No time limit"_s, u"Too late since 20 Apr"_s,
                                                        u"Nothing stands in its way"_s};
}

void TestNewCaseDialog::shouldSayAtOnceThatAnIssueIsTooOld() {
    QFETCH(const QString, policy);
    QFETCH(const QString, arose);
    QFETCH(const QStringList, said);
    test::TestRegister reg(policy);
    const OpenDialog open(reg);
    auto &note = open.field<QFrame>(u"timeLimitNote"_s);
    QVERIFY(!note.isVisible());
    open.typeIn(u"issue_arose"_s, arose);
    QCOMPARE(note.isVisible(), !said.isEmpty());
    QStringList shown;
    if (note.isVisible())
        for (const auto *label : note.findChildren<QLabel *>()) shown += label->text();
    for (const QString &words : said) QVERIFY2(shown.join(u'\n').contains(words), qPrintable(shown.join(u'\n')));
    open.typeIn(u"summary"_s, u"Damp"_s);
    open.create();  // it can be recorded all the same
    QVERIFY(!open.dialog->made().isEmpty());
}

void TestNewCaseDialog::shouldAskWhetherAnOldProblemRecurs() {
    test::TestRegister reg(u"wrekin"_s);  // Wrekin 3.2
    const OpenDialog open(reg);
    open.typeIn(u"issue_arose"_s, u"1/6/2025"_s);
    QVERIFY(open.words(u"timeLimitFollows"_s).contains(u"refused under this rule"_s));
    open.tick(u"recurring"_s);
    QVERIFY(open.words(u"timeLimitFollows"_s).contains(u"heard as background"_s));
    QVERIFY(open.words(u"timeLimitFollows"_s).contains(u"3.2"_s));
    open.typeIn(u"summary"_s, u"Damp"_s);
    open.create();
    QVERIFY(fileOf(reg, open.dialog->made()).subject.details.recurring);
}

void TestNewCaseDialog::shouldFindAReturningPersonWhoIsMisspelt() {
    test::TestRegister reg;
    const auto known = reg->people().add(test::TestRegister::command(u"person.added"_s, u"2026-04-01"_s,
                                                                     {{u"name"_s, u"Mrs Aisha Khan"_s},
                                                                      {u"address"_s, u"14 Alma Terrace"_s},
                                                                      {u"phone"_s, u"0161 496 0000"_s},
                                                                      {u"format"_s, u"large-print"_s}}));
    QVERIFY(known);
    const OpenDialog open(reg);
    open.typeIn(u"complainant"_s, u"Mrs Aisha Kahn"_s);
    QTest::keyClick(&open.line(u"complainant"_s), Qt::Key_Down);
    auto *offer = open.dialog->findChild<QPushButton *>(u"offer."_s + known->person.text());
    QVERIFY(offer);
    QVERIFY(!offer->accessibleDescription().isEmpty());  // the reason
    QCOMPARE(QApplication::focusWidget(), offer);
    QTest::keyClick(offer, Qt::Key_Space);
    QCOMPARE(open.line(u"complainant"_s).text(), u"Mrs Aisha Khan"_s);
    QCOMPARE(open.line(u"address"_s).text(), u"14 Alma Terrace"_s);
    QCOMPARE(open.line(u"phone"_s).text(), u"0161 496 0000"_s);
    QVERIFY(open.words(u"knownPerson"_s).contains(known->person.text()));
    const auto *needs = open.field<QWidget>(u"personNeeds"_s).findChild<QLabel *>();
    QCOMPARE(needs->text(), nameOf(AccessibleFormat::LargePrint));
    open.typeIn(u"summary"_s, u"Damp again"_s);
    open.create();
    QCOMPARE(fileOf(reg, open.dialog->made()).subject.details.person, known->person);
    QCOMPARE(reg->people().search(u"khan"_s, 10)->size(), size_t(1));
}

void TestNewCaseDialog::shouldAddWhomTheRegisterDoesNotKnow() {
    test::TestRegister reg;
    const OpenDialog open(reg);
    open.typeIn(u"complainant"_s, u"Mr Tunde Osei"_s);
    open.typeIn(u"email"_s, u"tunde@example.org"_s);
    open.typeIn(u"summary"_s, u"Lift"_s);
    open.create();
    const PersonId id = fileOf(reg, open.dialog->made()).subject.details.person;
    const auto person = reg->people().find(id);
    QVERIFY(person);
    QCOMPARE(person->name, u"Mr Tunde Osei"_s);
    QCOMPARE(person->email, u"tunde@example.org"_s);
    QCOMPARE(reg->people().casesOf(id)->front(), open.dialog->made());
}

void TestNewCaseDialog::shouldLetSomebodyElseBeChosen() {
    test::TestRegister reg;
    const auto known = reg->people().add(
        test::TestRegister::command(u"person.added"_s, u"2026-04-01"_s, {{u"name"_s, u"Mrs Aisha Khan"_s}}));
    const OpenDialog open(reg);
    open.typeIn(u"complainant"_s, u"Aisha Khan"_s);
    open.dialog->findChild<PersonOffers *>()->flush();
    QTest::mouseClick(&open.field<QPushButton>(u"offer."_s + known->person.text()), Qt::LeftButton);
    QVERIFY(open.field<QLabel>(u"knownPerson"_s).isVisible());
    QTest::mouseClick(&open.field<QPushButton>(u"otherPerson"_s), Qt::LeftButton);
    QVERIFY(!open.field<QLabel>(u"knownPerson"_s).isVisible());
    open.typeIn(u"summary"_s, u"Lift"_s);
    open.create();
    const PersonId made = fileOf(reg, open.dialog->made()).subject.details.person;
    QVERIFY(!made.isEmpty() && made != known->person);
}

void TestNewCaseDialog::shouldRecordAnAdvocateWithTheirAuthority() {
    test::TestRegister reg(u"torus"_s);  // Torus 2
    const OpenDialog open(reg);
    open.typeIn(u"complainant"_s, u"Mrs Aisha Khan"_s);
    open.typeIn(u"summary"_s, u"Damp"_s);
    open.more();
    open.tick(u"confidential"_s);
    open.tick(u"advocate.box"_s);
    QTest::keyClicks(&open.asked<QLineEdit>(u"advocate"_s, u"name"_s), u"Ms Ruth Ward-Bell"_s);
    QTest::keyClicks(&open.asked<QLineEdit>(u"advocate"_s, u"organisation"_s), u"Shelter"_s);
    auto &authority = open.asked<QComboBox>(u"advocate"_s, u"authority"_s);
    authority.setCurrentIndex(authority.findData(u"asked"_s));
    open.create();
    const Case subject = fileOf(reg, open.dialog->made()).subject;
    QVERIFY(subject.details.confidential);
    QCOMPARE(subject.people.advocate->organisation, u"Shelter"_s);
    QVERIFY(subject.people.advocate->authority == Advocate::Authority::Asked);
}

void TestNewCaseDialog::shouldAskForWhatIsMissingInASection() {
    test::TestRegister reg;
    const OpenDialog open(reg);
    open.typeIn(u"summary"_s, u"Damp"_s);
    open.more();
    open.tick(u"representative.box"_s);
    QTest::keyClicks(&open.asked<QLineEdit>(u"representative"_s, u"name"_s), u"Sir Bob Smith"_s);
    open.create();
    QVERIFY(open.dialog->isVisible());
    QCOMPARE(QApplication::focusWidget(), &open.asked<QLineEdit>(u"representative"_s, u"capacity"_s));
    const auto *message = open.field<QWidget>(u"representative"_s).findChild<MessageBar *>();
    QVERIFY(message->isVisible() && message->words().contains(u"still empty"_s));
    QCOMPARE(*reg->cases().countAll(), 0);
}

void TestNewCaseDialog::shouldRecordAllOrNothing() {
    test::TestRegister reg;
    Intake intake =
        intakeOf({{keys::complainant, u"Mrs Aisha Khan"_s}, {keys::summary, u"Damp"_s}}, reg->now(), u"Joan Pike"_s);
    QVERIFY(intake.newPerson);
    intake.followedBy.push_back({EventName(u"no.such-event"_s), reg->now(), u"Joan Pike"_s, {}});
    QVERIFY(!recordIntake(*reg, intake));
    QCOMPARE(*reg->cases().countAll(), 0);
    QVERIFY(reg->people().search(u"Khan"_s, 5)->empty());
}

void TestNewCaseDialog::shouldSayWhichComplainantsThePolicyDoesNotCover() {
    test::TestRegister reg(u"beyond"_s);  // Beyond 3.24
    const OpenDialog open(reg);
    auto &kind = open.field<QComboBox>(u"kind"_s);
    kind.setCurrentIndex(kind.findData(u"tenant"_s));
    auto &words = open.field<QLabel>(u"kindWords"_s);
    QVERIFY(!words.isVisible());
    kind.setCurrentIndex(kind.findData(u"sub-tenant"_s));
    QVERIFY(words.isVisible());
    const Exclusion *exclusion =
        reg->policy()->procedure(reg->policy()->defaultProcedure)->exclusion(ExclusionId(u"sub-tenant"_s));
    QVERIFY(words.text().contains(u"does not take complaints"_s));
    QVERIFY(words.text().contains(exclusion->clause.number));
    open.typeIn(u"summary"_s, u"Damp"_s);
    open.create();
    QCOMPARE(fileOf(reg, open.dialog->made()).subject.details.kind, KindId(u"sub-tenant"_s));
}

void TestNewCaseDialog::shouldSayThatAFirstReportIsNotCounted() {
    test::TestRegister reg(u"halton"_s);  // Halton, Policy Statement, Complaints
    const OpenDialog open(reg);
    auto &hint = open.field<QLabel>(u"general-enquiry.hint"_s);
    QVERIFY(!hint.isVisible());
    auto &enquiry = open.field<QRadioButton>(u"general-enquiry"_s);
    QTest::mouseClick(&enquiry, Qt::LeftButton, {}, QPoint(8, enquiry.height() / 2));
    QVERIFY(hint.isVisible());
    QVERIFY2(hint.text().contains(
                 u"Not counted as a complaint; it becomes one when the customer is dissatisfied with the answer"_s),
             qPrintable(hint.text()));
    QVERIFY(hint.text().contains(u"Policy Statement, Complaints"_s));
    QVERIFY(!open.field<QLabel>(u"complaint.hint"_s).isVisible());
}

void TestNewCaseDialog::shouldOfferThePolicysChannels() {
    test::TestRegister reg(u"torus"_s);  // Torus 3.2
    const OpenDialog open(reg);
    auto &channel = open.field<QComboBox>(u"channel"_s);
    QCOMPARE(static_cast<size_t>(channel.count()), reg->policy()->customers.channels.size());
    QVERIFY(!channel.isEditable());
    channel.setCurrentText(u"Social media"_s);
    QVERIFY(open.hints().join(u' ').contains(u"online complaints form"_s));
}

void TestNewCaseDialog::shouldTakeAnyChannelWhereThePolicyNamesNone() {
    test::TestRegister reg(u"hos-code-2024"_s);
    const OpenDialog open(reg);
    open.field<QComboBox>(u"channel"_s).setCurrentText(u"Carrier pigeon"_s);
    open.typeIn(u"summary"_s, u"Damp"_s);
    open.create();
    QCOMPARE(fileOf(reg, open.dialog->made()).subject.details.channel, u"Carrier pigeon"_s);
}

void TestNewCaseDialog::shouldBringBackEverybodyBeforeACrash() {
    test::TestRegister reg(u"beyond"_s);
    {
        const OpenDialog open(reg);
        open.typeIn(u"complainant"_s, u"Mrs Aisha Khan"_s);
        open.typeIn(u"issue_arose"_s, u"5/1/2026"_s);
        open.more();
        open.tick(u"advocate.box"_s);
        QTest::keyClicks(&open.asked<QLineEdit>(u"advocate"_s, u"name"_s), u"Ms Ruth Ward-Bell"_s);
        open.tick(u"group.box"_s);
        QTest::keyClicks(&open.field<GrowingText>(u"group.members"_s), u"Mr Tunde Osei, 16 Alma Terrace"_s);
    }
    const OpenDialog again(reg);
    QCOMPARE(again.asked<QLineEdit>(u"advocate"_s, u"name"_s).text(), u"Ms Ruth Ward-Bell"_s);
    QVERIFY(again.asked<QLineEdit>(u"advocate"_s, u"name"_s).isVisible());
    QCOMPARE(again.field<GrowingText>(u"group.members"_s).toPlainText(), u"Mr Tunde Osei, 16 Alma Terrace"_s);
    QCOMPARE(again.line(u"issue_arose"_s).text(), u"5 Jan 2026"_s);
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
    save(*open.dialog);
    Theme::apply(*qApp, Theme::Scheme::Light);
}

void TestNewCaseDialog::shouldPaintAFullForm_data() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("new-case-full-light") << false;
    QTest::newRow("new-case-full-dark") << true;
}

void TestNewCaseDialog::shouldPaintAFullForm() {
    QFETCH(const bool, dark);
    Theme::apply(*qApp, dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
    test::TestRegister reg(u"beyond"_s);
    for (const auto &name : {u"Mrs Aisha Khan"_s, u"Mr Aslam Kahn"_s})
        QVERIFY(reg->people().add(test::TestRegister::command(u"person.added"_s, u"2026-04-01"_s,
                                                              {{u"name"_s, name},
                                                               {u"address"_s, u"14 Alma Terrace"_s},
                                                               {u"format"_s, u"large-print"_s},
                                                               {u"needs"_s, u"Please ring twice and wait"_s}})));
    const OpenDialog open(reg);
    open.dialog->resize(1192, 800);
    open.typeIn(u"complainant"_s, u"Mrs Aisha Kahn"_s);
    QTest::keyClick(&open.line(u"complainant"_s), Qt::Key_Down);
    if (dark) QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    open.typeIn(u"summary"_s, u"Damp in the back bedroom"_s);
    open.typeIn(u"issue_arose"_s, u"20/9/2025"_s);
    auto &kind = open.field<QComboBox>(u"kind"_s);
    kind.setCurrentIndex(kind.findData(u"sub-tenant"_s));
    QCoreApplication::processEvents();
    save(*open.dialog);
    open.more();
    open.tick(u"advocate.box"_s);
    open.tick(u"group.box"_s);
    QCoreApplication::processEvents();
    open.dialog->resize(1192, 1600);
    save(*open.dialog, u"-more"_s);
    Theme::apply(*qApp, Theme::Scheme::Light);
}

void TestNewCaseDialog::save(QWidget &widget, const QString &more) {
    QCoreApplication::processEvents();
    const QImage picture = widget.grab().toImage();
    QVERIFY(!picture.isNull());
    if (const QString folder = qEnvironmentVariable("REDRESS_PICTURES"); !folder.isEmpty())
        picture.save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + more + u".png"_s);
}

QTEST_MAIN(TestNewCaseDialog)
#include "tst_new_case_dialog.moc"
