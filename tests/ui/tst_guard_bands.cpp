// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateEdit>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>

#include "tests/ui/case_fixture.h"
#include "ui/case/alert_band.h"
#include "ui/case/case_rules.h"
#include "ui/case/case_screen.h"
#include "ui/case/composer_action.h"
#include "ui/case/contact_band.h"
#include "ui/case/contact_facts.h"
#include "ui/case/event_words.h"
#include "ui/case/growing_text.h"
#include "ui/cases/beside.h"
#include "ui/cases/new_case_dialog.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"

using namespace redress;
using namespace redress::test;

namespace {

QJsonObject without(QJsonObject details, std::initializer_list<QLatin1StringView> keys) {
    for (const auto key : keys) details.remove(key);
    return details;
}

QJsonObject rentOf(const QString &name) {
    return {{keys::complainant, name}, {keys::address, u"14 Alma Terrace"_s}, {keys::summary, u"Rent"_s}};
}

void restrict(CaseFixture &fixture, const CaseRef &reference) {
    fixture.record(reference, u"behaviour.noted"_s, at(4, 7, 10),
                   {{keys::criterion, u"unreasonable"_s}, {keys::text, u"Rang 31 times"_s}});
    fixture.record(reference, u"behaviour.warned"_s, at(4, 8, 10), {{keys::text, u"What follows if it goes on"_s}});
    fixture.record(reference, u"behaviour.noted"_s, at(4, 9, 10),
                   {{keys::criterion, u"unreasonable"_s}, {keys::text, u"Rang another 12 times"_s}});
    fixture.record(reference, u"restriction.imposed"_s, at(4, 10, 10),
                   {{keys::sanctions, QJsonArray{u"written-only"_s, u"named-officer"_s}},
                    {keys::reason, u"Nobody else got through"_s},
                    {keys::contact, u"Sam Lee"_s},
                    {keys::until, u"2026-06-01"_s},
                    {keys::role, u"director"_s}});
}

std::vector<ContactFact> factsOf(CaseFixture &fixture, const CaseRef &reference) {
    const CaseFile file = fixture.file(reference);
    return contactFacts(file, {}, rulesFor(file, fixture.reg()));
}

struct Shown {
    Shown(CaseFixture &fixture, const CaseRef &reference)
        : screen(fixture.session(), fixture.library(), fixture.drafts()) {
        screen.resize(1192, 740);
        screen.show();
        screen.open(reference);
        QCoreApplication::processEvents();
    }
    template <class Widget>
    Widget *find(const QString &name) {
        return screen.findChild<Widget *>(name);
    }
    QString said() const {
        QStringList texts;
        for (const auto *label : screen.findChildren<QLabel *>())
            if (label->isVisible()) texts += label->text();
        return texts.join(u'\n');
    }
    CaseScreen screen;
};

}  // namespace

// What is known before anybody writes or rings, and what words may mean.
class TestGuardBands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    void shouldSayWhatIsRestricted() {
        CaseFixture fixture;
        const CaseRef here = fixture.receive(at(4, 2, 16), rentOf(u"Vera Lund"_s));
        const CaseRef other = fixture.receive(at(4, 2, 16), rentOf(u"Vera Lund"_s));
        const CaseRef anybodys = fixture.receive(at(4, 2, 16), rentOf(u"Ann Other"_s));
        restrict(fixture, here);
        const auto facts = factsOf(fixture, here);
        QCOMPARE(facts.size(), 1u);
        QCOMPARE(facts.front().weight, ContactFact::Weight::Warning);
        QCOMPARE(facts.front().sign, Icon::Warning);
        for (const auto &words : {u"by letter"_s, u"Sam Lee"_s, u"7.14"_s})
            QVERIFY2(facts.front().words.contains(words), qPrintable(facts.front().words));
        QVERIFY(facts.front().opens.isEmpty());
        const auto elsewhere = factsOf(fixture, other);
        QCOMPARE(elsewhere.size(), 1u);
        QVERIFY(elsewhere.front().words.contains(here.text()));
        QCOMPARE(elsewhere.front().opens, here);
        QVERIFY(factsOf(fixture, anybodys).empty());
    }

    void shouldShowItAboveTheCase() {
        CaseFixture fixture;
        const CaseRef here = fixture.receive(at(4, 2, 16), rentOf(u"Vera Lund"_s));
        restrict(fixture, fixture.receive(at(4, 2, 16), rentOf(u"Vera Lund"_s)));
        Shown shown(fixture, here);
        auto *band = shown.find<ContactBand>(u"contactBand"_s);
        QVERIFY(band && band->isVisible());
        QVERIFY(!band->findChildren<QPushButton *>().empty());
    }

    void shouldSayItBesideTheWordsOfACall() {
        CaseFixture fixture;
        const CaseRef here = fixture.receive(at(4, 2, 16), rentOf(u"Vera Lund"_s));
        restrict(fixture, fixture.receive(at(4, 2, 16), rentOf(u"Vera Lund"_s)));
        const CaseFile file = fixture.file(here);
        const auto actions = composerActions({}, file.subject, rulesFor(file, fixture.reg()));
        const auto remindersOf = [&](const QString &event) {
            for (const ComposerAction &action : actions)
                if (action.event == EventName(event)) return action.reminders.size();
            return size_t(99);
        };
        QCOMPARE(remindersOf(u"call"_s), 2u);    // in writing, and through Sam Lee
        QCOMPARE(remindersOf(u"letter"_s), 1u);  // through Sam Lee
        QCOMPARE(remindersOf(u"note"_s), 0u);
    }

    void shouldRefuseACallInWords() {
        CaseFixture fixture;
        const CaseRef here = fixture.receive(at(4, 2, 16), rentOf(u"Vera Lund"_s));
        restrict(fixture, here);
        Shown shown(fixture, here);
        shown.screen.begin(EventName(u"call"_s), {});
        auto *text = shown.screen.findChild<GrowingText *>();
        text->setPlainText(u"Rang about the visit"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(shown.said().contains(u"7.14"_s), qPrintable(shown.said()));
        QVERIFY(fixture.last(here).name != EventName(u"call"_s));
        QCOMPARE(text->toPlainText(), u"Rang about the visit"_s);
    }

    void shouldTakeACallWithItsReasonAndKeepIt() {
        CaseFixture fixture;
        const CaseRef here = fixture.receive(at(4, 2, 16), rentOf(u"Vera Lund"_s));
        restrict(fixture, here);
        fixture.record(here, u"call"_s, at(4, 13, 10),
                       {{keys::text, u"Rang"_s}, {keys::despite, u"Water through the ceiling"_s}});
        const CaseFile file = fixture.file(here);
        QVERIFY(textOf(file.timeline.back(), file).contains(u"Water through the ceiling"_s));
    }

    void shouldSayInANewCaseThatItIsTakenAllTheSame() {
        CaseFixture fixture;
        restrict(fixture, fixture.receive(at(4, 2, 16), rentOf(u"Vera Lund"_s)));
        NewCaseDialog dialog(fixture.session(), nullptr, fixture.drafts());
        dialog.show();
        auto *note = dialog.findChild<QLabel *>(u"restrictionNote"_s);
        QVERIFY(note && !note->isVisible());
        dialog.findChild<QLineEdit *>(u"complainant"_s)->setText(u"Vera Lund"_s);
        QVERIFY(!note->isVisible());
        dialog.findChild<QLineEdit *>(u"address"_s)->setText(u"14 Alma Terrace"_s);
        QVERIFY(note->isVisible());
        QVERIFY2(note->text().contains(u"Sam Lee"_s), qPrintable(note->text()));
        QVERIFY2(note->text().contains(u"taken in"_s), qPrintable(note->text()));
        dialog.findChild<QLineEdit *>(u"summary"_s)->setText(u"The gate"_s);
        dialog.accept();
        QVERIFY(!dialog.made().isEmpty());
    }

    void shouldPromptAsOneTypes() {
        CaseFixture fixture;
        NewCaseDialog dialog(fixture.session(), nullptr, fixture.drafts());
        dialog.show();
        auto *band = dialog.findChild<AlertBand *>();
        QVERIFY(band && !band->isVisible());
        dialog.findChild<QPlainTextEdit *>(u"description"_s)->setPlainText(u"There is a smell of gas"_s);
        QVERIFY(band->isVisible());
        QVERIFY(band->findChild<QWidget *>(u"alert.hazard"_s)->accessibleName().contains(u"smell of gas"_s));
        QVERIFY(!band->findChild<QPushButton *>());
        dialog.findChild<QPlainTextEdit *>(u"description"_s)->setPlainText(u"There is no smell of gas"_s);
        QVERIFY(!band->isVisible());
    }

    void shouldAskUntilItIsDecided() {
        CaseFixture fixture;
        const CaseRef here = fixture.receive();
        Shown shown(fixture, here);
        auto *band = shown.find<AlertBand>(u"alertBand"_s);
        QVERIFY(band->isVisible());
        QVERIFY(shown.said().contains(u"Black mould"_s));
        QSignalSpy wanted(&shown.screen, &CaseScreen::besideWanted);
        shown.find<QPushButton>(u"openFor.hazard"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().value<CaseRef>(), here);
        shown.find<QPushButton>(u"decide.hazard"_s)->click();
        fixture.record(here, u"alert.decided"_s, at(4, 13, 10),
                       {{keys::alert, u"hazard"_s}, {keys::decision, u"no"_s}, {keys::reason, u"Soot"_s}});
        QCoreApplication::processEvents();
        QVERIFY(!band->isVisible());
        const CaseFile file = fixture.file(here);
        QVERIFY(textOf(file.timeline.back(), file).contains(u"No hazard in the home: Soot"_s));
    }

    void shouldOpenAHazardCaseFilledInAndLinked() {
        CaseFixture fixture;
        const CaseRef here = fixture.receive();
        const CaseFile file = fixture.file(here);
        const auto alerts = undecidedAlerts(file.subject, file.timeline, AlertWords::shipped());
        QCOMPARE(alerts.size(), 1u);
        const Alert &alert = alerts.front();
        NewCaseDialog dialog(fixture.session(), besideFor(file, alert, PolicyLibrary::shipped(alert.policy)), nullptr,
                             fixture.drafts());
        dialog.show();
        QVERIFY(dialog.windowTitle().contains(here.text()));
        QCOMPARE(dialog.findChild<QLineEdit *>(u"complainant"_s)->text(), u"Mrs Aisha Khan"_s);
        QCOMPARE(dialog.findChild<QLineEdit *>(u"summary"_s)->text(), u"Black mould in two bedrooms"_s);
        QCOMPARE(dialog.findChild<QDateEdit *>(u"receivedDay"_s)->date(), file.subject.received.day());
        QCOMPARE(dialog.findChild<QTimeEdit *>(u"receivedTime"_s)->time(), file.subject.received.timeOfDay());
        dialog.accept();
        QVERIFY2(!dialog.made().isEmpty(), qPrintable(dialog.findChild<MessageBar *>()->words()));
        const CaseFile hazard = fixture.file(dialog.made());
        QCOMPARE(hazard.policy->id, PolicyId(u"awaabs-law"_s));
        QCOMPARE(hazard.subject.procedure, ProcedureId(u"significant-hazard"_s));
        QCOMPARE(hazard.subject.links.front().other, here);
        const CaseFile after = fixture.file(here);
        QCOMPARE(after.subject.alerts.front().opened, dialog.made());
        QVERIFY(after.subject.alerts.front().taken);
        QVERIFY(undecidedAlerts(after.subject, after.timeline, AlertWords::shipped()).empty());
    }

    void shouldSayNothingOfWordsThatMeanNothing() {
        CaseFixture fixture;
        Shown shown(fixture,
                    fixture.receive(at(4, 2, 16),
                                    without(CaseFixture::khan(), {keys::summary, keys::description, keys::category})));
        QVERIFY(!shown.find<AlertBand>(u"alertBand"_s)->isVisible());
    }
};

QTEST_MAIN(TestGuardBands)
#include "tst_guard_bands.moc"
