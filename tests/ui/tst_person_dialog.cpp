// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/casework/event_names.h"
#include "core/store/people.h"
#include "tests/support/test_register.h"
#include "ui/case/growing_text.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"
#include "ui/people/people_dialog.h"
#include "ui/people/people_finder.h"
#include "ui/people/person_choice_dialog.h"
#include "ui/people/person_dialog.h"

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

PersonId addPerson(test::TestRegister &reg, const QString &name, QJsonObject details = {}) {
    details.insert(u"name"_s, name);
    const auto added = reg->people().add(test::TestRegister::command(u"person.added"_s, u"2026-04-01"_s, details));
    if (!added) qFatal("%s", qPrintable(added.error().message));
    return added->person;
}

// A person's dialog, open.
struct OpenPerson {
    OpenPerson(test::TestRegister &reg, const PersonId &person)
        : dialog(std::make_unique<PersonDialog>(Session{*reg, u"Joan Pike"_s}, person)) {
        dialog->open();
        (void)QTest::qWaitForWindowExposed(dialog.get());
        dialog->activateWindow();
    }

    template <class Widget>
    [[nodiscard]] Widget &find(const QString &name) const {
        auto *found = dialog->findChild<Widget *>(name);
        if (!found) qFatal("there is no %s", qPrintable(name));
        return *found;
    }
    [[nodiscard]] QString message() const { return dialog->findChild<MessageBar *>()->words(); }
    void click(const QString &name) const { QTest::mouseClick(&find<QPushButton>(name), Qt::LeftButton); }
    void retype(const QString &name, const QString &words) const {
        find<QLineEdit>(name).selectAll();
        QTest::keyClicks(&find<QLineEdit>(name), words);
    }

    std::unique_ptr<PersonDialog> dialog;
};

}  // namespace

class TestPersonDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    void shouldRecordWhatChangedAndNothingElse() {
        test::TestRegister reg;
        const PersonId id = addPerson(reg, u"Mrs Aisha Khan"_s, {{u"address"_s, u"14 Alma Terrace\nManchester"_s}});
        const OpenPerson open(reg, id);
        QSignalSpy changed(open.dialog.get(), &PersonDialog::personChanged);
        open.retype(u"person.phone"_s, u"0161 496 0000"_s);
        auto &format = open.find<QComboBox>(u"format"_s);
        format.setCurrentIndex(format.findData(u"braille"_s));
        QTest::keyClicks(&open.find<GrowingText>(u"needs"_s), u"Please ring twice"_s);
        open.click(u"savePerson"_s);
        QCOMPARE(open.message(), u"Saved."_s);
        QCOMPARE(changed.count(), 1);
        const auto file = reg->people().file(id);
        const QJsonObject expected{
            {u"phone"_s, u"0161 496 0000"_s}, {u"format"_s, u"braille"_s}, {u"needs"_s, u"Please ring twice"_s}};
        QCOMPARE(file->timeline.back().data, expected);
        QVERIFY(file->person.format == AccessibleFormat::Braille);
        open.click(u"savePerson"_s);  // nothing more to record
        QCOMPARE(reg->people().file(id)->timeline.size(), file->timeline.size());
    }

    void shouldSayWhatIsWrongAndKeepIt() {
        test::TestRegister reg;
        const PersonId id = addPerson(reg, u"Mrs Aisha Khan"_s);
        const OpenPerson open(reg, id);
        open.retype(u"person.email"_s, u"aisha at example"_s);
        open.click(u"savePerson"_s);
        QVERIFY(!open.message().isEmpty() && open.message() != u"Saved."_s);
        QCOMPARE(open.find<QLineEdit>(u"person.email"_s).text(), u"aisha at example"_s);
    }

    void shouldShowTheirCases() {
        test::TestRegister reg;
        const PersonId id = addPerson(reg, u"Mrs Aisha Khan"_s);
        const CaseRef there = reg.receive(
            u"2026-04-20"_s, {{keys::person, id.text()}, {keys::summary, u"Damp"_s}, {keys::complainant, u"A"_s}});
        reg.receive(u"2026-04-20"_s, {{keys::summary, u"Lift"_s}});
        const OpenPerson open(reg, id);
        QSignalSpy wanted(open.dialog.get(), &PersonDialog::caseWanted);
        QPushButton *link = nullptr;
        for (auto *button : open.dialog->findChildren<QPushButton *>())
            if (button->text() == there.text()) link = button;
        QVERIFY(link && link->accessibleName().contains(u"Damp"_s));
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(wanted.first().first().value<CaseRef>(), there);
    }

    void shouldAskForAProfileWhereThePolicyDoes_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("clause");
        QTest::newRow("Halton") << u"halton"_s << u"Performance Measures / Monitoring"_s;
        QTest::newRow("Southway") << u"southway"_s << u"11.2"_s;
        QTest::newRow("Wrekin, which does not") << u"wrekin"_s << QString();
    }
    void shouldAskForAProfileWhereThePolicyDoes() {
        QFETCH(const QString, policy);
        QFETCH(const QString, clause);
        test::TestRegister reg(policy);
        const OpenPerson open(reg, addPerson(reg, u"Mrs Aisha Khan"_s));
        QCOMPARE(open.find<QLabel>(u"profileWords"_s).isVisible(), !clause.isEmpty());
        QVERIFY(open.find<QLabel>(u"profileWords"_s).text().contains(clause));
    }

    void shouldHoldTheProfileApart() {
        test::TestRegister reg(u"halton"_s);
        const PersonId id = addPerson(reg, u"Mrs Aisha Khan"_s);
        const OpenPerson open(reg, id);
        open.click(u"profileFold"_s);
        auto &disability = open.find<QComboBox>(u"profile.disability"_s);
        disability.setCurrentText(u"Asthma"_s);
        open.find<QComboBox>(u"profile.religion"_s).setCurrentIndex(1);  // prefers not to say
        open.click(u"savePerson"_s);
        const auto profile = reg->people().profileOf(id);
        QCOMPARE(profile->answers.value(Characteristic::Disability), u"Asthma"_s);
        QCOMPARE(profile->answers.value(Characteristic::Religion), preferNotToSay());
        QVERIFY(!open.find<QLabel>(u"profileWords"_s).isVisible());
        const auto file = reg->people().file(id);
        for (const Event &event : file->timeline)
            QVERIFY(!QString::fromUtf8(QJsonDocument(event.data).toJson()).contains(u"Asthma"_s));
        const OpenPerson again(reg, id);
        again.click(u"profileFold"_s);
        QCOMPARE(again.find<QComboBox>(u"profile.disability"_s).currentText(), u"Asthma"_s);
        QCOMPARE(again.find<QComboBox>(u"profile.religion"_s).currentText(), u"Prefers not to say"_s);
    }

    void shouldMergeTwoAndTakeThemApartAgain() {
        test::TestRegister reg;
        const PersonId id = addPerson(reg, u"Mrs Aisha Khan"_s);
        const PersonId twin = addPerson(reg, u"Mrs A Khan"_s, {{u"address"_s, u"14 Alma Terrace"_s}});
        const OpenPerson open(reg, id);
        open.click(u"mergeFold"_s);
        auto &search = open.find<QLineEdit>(u"peopleSearch"_s);
        QTRY_COMPARE(QApplication::focusWidget(), &search);
        QTest::keyClicks(&search, u"khan alma"_s);
        QTest::keyClick(&search, Qt::Key_Return);
        QCOMPARE(reg->people().resolve(twin)->id, id);
        QVERIFY(open.message().contains(u"undone"_s));
        open.click(u"unmerge."_s + twin.text());
        QCOMPARE(reg->people().resolve(twin)->id, twin);
        QTRY_VERIFY(!open.dialog->findChild<QPushButton *>(u"unmerge."_s + twin.text()));
    }

    void shouldLetACaseSayWhoItIsFrom() {
        test::TestRegister reg;
        const PersonId known = addPerson(reg, u"Mrs Aisha Khan"_s);
        const CaseRef reference =
            reg.receive(u"2026-04-20"_s, {{keys::complainant, u"Mrs Aisha Kahn"_s}, {keys::phone, u"0161 496 0000"_s}});
        const auto personOf = [&] { return reg->caseFile(reference)->subject.details.person; };
        QWidget window;
        const auto show = [&] { showPersonOf({*reg, u"Joan Pike"_s}, reference, &window, [](const CaseRef &) {}); };
        show();
        auto *choice = window.findChild<PersonChoiceDialog *>();
        QVERIFY(choice && choice->isVisible());
        QTest::keyClick(choice->findChild<QLineEdit *>(u"peopleSearch"_s), Qt::Key_Return);  // misspelt, and found
        QCOMPARE(personOf(), known);
        delete choice;
        show();  // there is somebody now: their own dialog, and another can be chosen
        auto *person = window.findChild<PersonDialog *>();
        QVERIFY(person && person->isVisible());
        QTest::mouseClick(person->findChild<QPushButton *>(u"somebodyElse"_s), Qt::LeftButton);
        choice = window.findChild<PersonChoiceDialog *>();
        QVERIFY(choice && choice->isVisible());
        QTest::mouseClick(choice->findChild<QPushButton *>(u"addPerson"_s), Qt::LeftButton);
        QVERIFY(personOf() != known);
        QCOMPARE(reg->people().find(personOf())->name, u"Mrs Aisha Kahn"_s);
        QCOMPARE(reg->people().find(personOf())->phone, u"0161 496 0000"_s);
    }

    void shouldFindPeopleWhoAreMisspelt() {
        test::TestRegister reg;
        addPerson(reg, u"Mrs Aisha Khan"_s);
        addPerson(reg, u"Mr Tunde Osei"_s);
        PeopleDialog dialog({*reg, u"Joan Pike"_s});
        dialog.show();
        auto *search = dialog.findChild<QLineEdit *>(u"peopleSearch"_s);
        auto *found = dialog.findChild<QListWidget *>(u"peopleFound"_s);
        QTest::keyClicks(search, u"Aisha Kahn"_s);
        dialog.findChild<PeopleFinder *>()->flush();
        QCOMPARE(found->count(), 1);
        QVERIFY(found->item(0)->text().startsWith(u"Mrs Aisha Khan"_s));
        search->selectAll();
        QTest::keyClicks(search, u"Zebedee"_s);
        dialog.findChild<PeopleFinder *>()->flush();
        QVERIFY(found->item(0)->text().contains(u"Nobody was found"_s));
        search->selectAll();
        QTest::keyClicks(search, u"osei"_s);
        QTest::keyClick(search, Qt::Key_Return);
        auto *person = dialog.findChild<PersonDialog *>();
        QVERIFY(person && person->isVisible());
        QCOMPARE(person->windowTitle(), u"Mr Tunde Osei"_s);
    }

    void shouldPaintInEachLook_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("person-light") << false;
        QTest::newRow("person-dark") << true;
    }
    void shouldPaintInEachLook() {
        QFETCH(const bool, dark);
        Theme::apply(*qApp, dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
        test::TestRegister reg;
        const PersonId id = addPerson(reg, u"Mrs Aisha Khan"_s,
                                      {{u"address"_s, u"14 Alma Terrace, Manchester"_s},
                                       {u"postcode"_s, u"M20 2WX"_s},
                                       {u"phone"_s, u"0161 496 0000"_s},
                                       {u"language"_s, u"Polish"_s},
                                       {u"needs"_s, u"Please ring twice and wait"_s}});
        addPerson(reg, u"Mrs A Khan"_s);
        for (const auto &about : {u"Damp in the back bedroom"_s, u"The lift"_s})
            reg.receive(u"2026-04-20"_s, {{keys::person, id.text()}, {keys::summary, about}});
        const OpenPerson open(reg, id);
        open.click(u"profileFold"_s);
        open.dialog->resize(1192, 720);
        QCoreApplication::processEvents();
        const QImage picture = open.dialog->grab().toImage();
        QVERIFY(!picture.isNull());
        if (const QString folder = qEnvironmentVariable("REDRESS_PICTURES"); !folder.isEmpty())
            picture.save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s);
        Theme::apply(*qApp, Theme::Scheme::Light);
    }
};

QTEST_MAIN(TestPersonDialog)
#include "tst_person_dialog.moc"
