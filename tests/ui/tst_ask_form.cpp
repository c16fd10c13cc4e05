// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/case_fixture.h"
#include "ui/case/asks/ask_field.h"
#include "ui/case/asks/ask_form.h"
#include "ui/case/asks/day_line.h"
#include "ui/case/asks/fitted_scroll.h"
#include "ui/case/growing_text.h"

using namespace redress;
using namespace redress::test;

namespace {

using Kind = Ask::Kind;
using Need = Ask::Need;

Ask asked(const QString &key, Kind kind, Need need = Need::Required, std::vector<Ask::Choice> choices = {}) {
    Ask ask;
    ask.key = key;
    ask.label = u"About "_s + key;
    ask.kind = kind;
    ask.need = need;
    ask.choices = std::move(choices);
    ask.clause.number = u"9.9"_s;
    return ask;
}

// A form on a case of the fixture, worked as a person works it.
class Paper {
public:
    explicit Paper(const QString &policy = u"southway"_s) : fixture(policy), reference(fixture.receive()) {
        form.resize(800, 400);
        form.show();
    }

    void ask(const std::vector<Ask> &asks, bool fold = false) {
        file = fixture.file(reference);
        form.ask(asks, {fixture.reg(), *file, u"Joan Pike"_s}, fold);
    }

    template <class Widget>
    Widget *find(const QString &name) {
        auto *found = form.findChild<Widget *>(name);
        if (!found) qFatal("no %s", qPrintable(name));
        return found;
    }

    void type(const QString &name, const QString &text) { QTest::keyClicks(find<QWidget>(name), text); }
    void press(const QString &name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    void pick(const QString &name, const QString &id) {
        auto *combo = find<QComboBox>(name);
        combo->setFocus();
        while (combo->currentData().toString() != id && combo->currentIndex() + 1 < combo->count())
            QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(combo->currentData().toString(), id);
    }

    QJsonObject answers() {
        const auto read = form.read();
        if (!read) qFatal("%s", qPrintable(read.error().message));
        return *read;
    }
    QString fault() {
        const auto read = form.read();
        return read ? QString() : read.error().message;
    }

    CaseFixture fixture;
    CaseRef reference;
    std::optional<CaseFile> file;
    AskForm form;
};

void addPoint(Paper &paper, const QString &text) {
    paper.fixture.record(paper.reference, u"point.added"_s, at(4, 3, 10), {{keys::text, text}});
}

}  // namespace

class TestAskForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldReadWhatWasTyped_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QJsonValue>("expected");
        QTest::newRow("text") << int(Kind::Text) << u" the town hall "_s << QJsonValue(u"the town hall"_s);
        QTest::newRow("long text") << int(Kind::LongText) << u"a line"_s << QJsonValue(u"a line"_s);
        QTest::newRow("a day with slashes") << int(Kind::Day) << u"27/4/2026"_s << QJsonValue(u"2026-04-27"_s);
        QTest::newRow("a day of a short year to come") << int(Kind::Day) << u"1/2/31"_s << QJsonValue(u"2031-02-01"_s);
        QTest::newRow("a day in words") << int(Kind::Day) << u"27 Apr 2026"_s << QJsonValue(u"2026-04-27"_s);
        QTest::newRow("a day as files write it") << int(Kind::Day) << u"2026-04-27"_s << QJsonValue(u"2026-04-27"_s);
        QTest::newRow("a moment without its hour")
            << int(Kind::Moment) << u"27/4/2026"_s << QJsonValue(u"2026-04-27"_s);
        QTest::newRow("pounds") << int(Kind::Pence) << u"£1,250.50"_s << QJsonValue(125050);
        QTest::newRow("another case") << int(Kind::Case) << u"R-2025-0007"_s << QJsonValue(u"R-2025-0007"_s);
    }

    void shouldReadWhatWasTyped() {
        QFETCH(int, kind);
        QFETCH(QString, typed);
        QFETCH(QJsonValue, expected);
        Paper paper;
        paper.ask({asked(u"it"_s, Kind(kind))});
        QVERIFY(!paper.fault().isEmpty());
        paper.type(u"ask.it"_s, typed);
        QCOMPARE(paper.answers(), (QJsonObject{{u"it"_s, expected}}));
        QVERIFY(paper.form.isTouched());
    }

    void shouldRefuseWhatCannotBeRead_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("typed");
        QTest::newRow("no day") << int(Kind::Day) << u"soon"_s;
        QTest::newRow("a day that is not") << int(Kind::Day) << u"31/4/2026"_s;
        QTest::newRow("a number is no day") << int(Kind::Day) << u"42009"_s;
        QTest::newRow("no sum") << int(Kind::Pence) << u"a lot"_s;
    }

    void shouldRefuseWhatCannotBeRead() {
        QFETCH(int, kind);
        QFETCH(QString, typed);
        Paper paper;
        paper.ask({asked(u"it"_s, Kind(kind), Need::Optional)});
        paper.type(u"ask.it"_s, typed);
        QVERIFY(!paper.fault().isEmpty());
        QCOMPARE(paper.find<QLineEdit>(u"ask.it"_s)->text(), typed);
    }

    void shouldReadTheHourOfAMoment_data() {
        QTest::addColumn<QString>("hour");
        QTest::addColumn<QString>("expected");
        for (const auto &hour : {u"14:30"_s, u"14.30"_s, u"1430"_s, u"2:30pm"_s, u"2:30 pm"_s})
            QTest::newRow(qPrintable(hour)) << hour << u"2026-04-27T14:30"_s;
        QTest::newRow("2pm") << u"2pm"_s << u"2026-04-27T14:00"_s;
        QTest::newRow("no hour at all") << u"tea"_s << QString();
    }

    void shouldReadTheHourOfAMoment() {
        QFETCH(QString, hour);
        QFETCH(QString, expected);
        Paper paper;
        paper.ask({asked(u"it"_s, Kind::Moment)});
        paper.type(u"ask.it"_s, u"27/4/2026"_s);
        paper.type(u"ask.it.time"_s, hour);
        if (expected.isEmpty())
            QVERIFY(paper.fault().contains(u"tea"_s));
        else
            QCOMPARE(paper.answers().value(u"it"_s).toString(), expected);
    }

    void shouldChooseADayFromTheCalendar() {
        Paper paper;
        paper.ask({asked(u"it"_s, Kind::Day)});
        auto *line = paper.find<DayLine>(u"ask.it"_s);
        QTest::keyClick(line, Qt::Key_Down);
        auto *calendar = line->findChild<QCalendarWidget *>(u"dayCalendar"_s);
        QVERIFY(calendar && calendar->isVisible());
        QCOMPARE(calendar->selectedDate(), QDate(2026, 4, 21));
        Q_EMIT calendar->clicked({2026, 4, 24});
        QCOMPARE(paper.answers().value(u"it"_s).toString(), u"2026-04-24"_s);
    }

    void shouldWriteOutTheYearThatIsMeant_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        // Today is 21 April 2026.
        QTest::newRow("until, this year") << u"until"_s << u"24 Apr"_s << u"2026-04-24"_s;
        QTest::newRow("until, next year") << u"until"_s << u"20/4"_s << u"2027-04-20"_s;
        QTest::newRow("review") << u"review_on"_s << u"1 Feb"_s << u"2027-02-01"_s;
        QTest::newRow("has arisen") << u"on"_s << u"24 Apr"_s << u"2025-04-24"_s;
        QTest::newRow("any other, the nearest") << u"it"_s << u"20 Apr"_s << u"2026-04-20"_s;
    }

    void shouldWriteOutTheYearThatIsMeant() {
        QFETCH(QString, key);
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        Paper paper;
        paper.ask({asked(key, Kind::Day)});
        auto *line = paper.find<DayLine>(u"ask."_s + key);
        paper.type(u"ask."_s + key, typed);
        QCOMPARE(paper.answers().value(key).toString(), expected);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(line->text(), QLocale().toString(QDate::fromString(expected, Qt::ISODate), u"d MMM yyyy"_s));
    }

    void shouldShowWhatAChoiceMeans() {
        Paper paper;
        paper.ask({asked(u"it"_s, Kind::Choice, Need::Required,
                         {{u"a"_s, u"First"_s, u"What the first means."_s}, {u"b"_s, u"Second"_s, {}}})});
        QVERIFY(paper.fault().contains(u"About it"_s));
        paper.pick(u"ask.it"_s, u"a"_s);
        QStringList said;
        for (const auto *label : paper.form.findChildren<QLabel *>())
            if (label->isVisible()) said += label->text();
        QVERIFY(said.contains(u"What the first means."_s));
        QCOMPARE(paper.find<QComboBox>(u"ask.it"_s)->accessibleDescription(), u"What the first means."_s);
        QCOMPARE(paper.answers().value(u"it"_s).toString(), u"a"_s);
    }

    void shouldChooseWhatThereIsNoChoiceAbout() {
        Paper paper;
        paper.ask({asked(u"only"_s, Kind::Choice, Need::Required, {{u"a"_s, u"First"_s, {}}})});
        QCOMPARE(paper.answers().value(u"only"_s).toString(), u"a"_s);
        QVERIFY(!paper.form.isTouched());
    }

    void shouldTakeAnAnswerOfYesOrNoBack() {
        Paper paper;
        paper.ask({asked(u"it"_s, Kind::YesNo, Need::Optional)});
        QCOMPARE(paper.answers(), QJsonObject());
        paper.press(u"ask.it.no"_s);
        QCOMPARE(paper.answers().value(u"it"_s), QJsonValue(false));
        paper.press(u"ask.it.yes"_s);
        QCOMPARE(paper.answers().value(u"it"_s), QJsonValue(true));
        QTest::keyClick(paper.find<QPushButton>(u"ask.it.yes"_s), Qt::Key_Space);
        QCOMPARE(paper.answers(), QJsonObject());
    }

    void shouldListPeopleWithTheirRoles() {
        Paper paper(u"wrekin"_s);
        Ask panel = asked(u"panel"_s, Kind::People);
        for (const PolicyRole &role : paper.fixture.reg().policy()->roles) panel.roles.push_back(role.id);
        QVERIFY(panel.roles.size() >= 2);
        panel.roles.resize(2);
        paper.ask({panel});
        paper.type(u"ask.panel.1.name"_s, u"Ann Lee"_s);
        paper.type(u"ask.panel.2.name"_s, u"Bo Day"_s);
        paper.press(u"ask.panel.add"_s);
        paper.type(u"ask.panel.3.name"_s, u"Cy Fox"_s);
        const QJsonArray expected{
            QJsonObject{{keys::name, u"Ann Lee"_s}, {keys::role, panel.roles[0].text()}},
            QJsonObject{{keys::name, u"Bo Day"_s}, {keys::role, panel.roles[1].text()}},
            QJsonObject{{keys::name, u"Cy Fox"_s}},
        };
        QCOMPARE(paper.answers().value(u"panel"_s).toArray(), expected);
    }

    void shouldLeaveOutRowsWithoutAName() {
        Paper paper(u"wrekin"_s);
        Ask panel = asked(u"panel"_s, Kind::People, Need::Optional);
        panel.roles = {RoleId(u"complaints-panel"_s)};
        paper.ask({panel});
        QCOMPARE(paper.answers(), QJsonObject());
        QVERIFY(!paper.form.isTouched());
    }

    void shouldAskAboutEveryOpenPoint() {
        Paper paper;
        addPoint(paper, u"The roof leaks"_s);
        addPoint(paper, u"Nobody rang back"_s);
        addPoint(paper, u"The gate"_s);
        paper.fixture.record(paper.reference, u"point.withdrawn"_s, at(4, 7, 10),
                             {{keys::point, u"3"_s}, {keys::reason, u"mended"_s}});
        paper.ask({asked(u"answers"_s, Kind::Answers)});
        QVERIFY(!paper.form.findChild<QWidget *>(u"ask.answers.3.outcome"_s));
        paper.pick(u"ask.answers.1.outcome"_s, u"upheld"_s);
        paper.type(u"ask.answers.1.reason"_s, u"It leaked twice"_s);
        paper.type(u"ask.answers.1.remedy"_s, u"A new roof"_s);
        paper.pick(u"ask.answers.2.outcome"_s, u"not-upheld"_s);
        paper.type(u"ask.answers.2.reason"_s, u"We rang"_s);
        const QJsonArray expected{
            QJsonObject{{keys::point, 1},
                        {keys::outcome, u"upheld"_s},
                        {keys::reason, u"It leaked twice"_s},
                        {keys::remedy, u"A new roof"_s}},
            QJsonObject{{keys::point, 2}, {keys::outcome, u"not-upheld"_s}, {keys::reason, u"We rang"_s}}};
        QCOMPARE(paper.answers().value(u"answers"_s).toArray(), expected);
    }

    void shouldFindAnotherCaseByItsName() {
        Paper paper;
        QJsonObject details = CaseFixture::khan();
        details.insert(keys::complainant, u"Mr Osei Boateng"_s);
        const CaseRef other = paper.fixture.receive(at(3, 2, 9), details);
        paper.ask({asked(u"case"_s, Kind::Case)});
        auto *line = paper.find<QLineEdit>(u"ask.case"_s);
        line->setFocus();
        paper.type(u"ask.case"_s, u"boat"_s);
        auto *completer = line->completer();
        QCOMPARE(completer->completionModel()->rowCount(), 1);
        QVERIFY(completer->completionModel()->index(0, 0).data().toString().contains(u"Boateng"_s));
        QCOMPARE(completer->completionModel()->index(0, 0).data(Qt::UserRole).toString(), other.text());
        line->setText(other.text());
        QCOMPARE(paper.answers().value(u"case"_s).toString(), other.text());
    }

    void shouldNotOfferTheCaseItself() {
        Paper paper;
        paper.ask({asked(u"case"_s, Kind::Case)});
        paper.type(u"ask.case"_s, u"khan"_s);
        QCOMPARE(paper.find<QLineEdit>(u"ask.case"_s)->completer()->completionModel()->rowCount(), 0);
    }

    void shouldNeedWhatIsAskedForAndNameItsClause_data() {
        QTest::addColumn<int>("need");
        QTest::addColumn<bool>("refused");
        QTest::newRow("required") << int(Need::Required) << true;
        QTest::newRow("asked") << int(Need::Asked) << true;
        QTest::newRow("optional") << int(Need::Optional) << false;
    }

    void shouldNeedWhatIsAskedForAndNameItsClause() {
        QFETCH(int, need);
        QFETCH(bool, refused);
        Paper paper;
        paper.ask({asked(u"venue"_s, Kind::Text, Need(need))});
        const auto read = paper.form.read();
        QCOMPARE(!read.has_value(), refused);
        if (!refused) return;
        QVERIFY(read.error().message.contains(u"About venue"_s));
        QCOMPARE(read.error().clause, u"9.9"_s);
    }

    void shouldFoldManyOptionalOnes() {
        Paper paper;
        std::vector<Ask> asks{asked(u"need"_s, Kind::Text)};
        for (const auto &key : {u"a"_s, u"b"_s, u"c"_s}) asks.push_back(asked(key, Kind::Text, Need::Optional));
        paper.ask(asks);
        QVERIFY(paper.form.folded().isEmpty());
        QVERIFY(paper.find<QWidget>(u"ask.c"_s)->isVisible());
        asks.push_back(asked(u"d"_s, Kind::Text, Need::Optional));
        paper.ask(asks);
        QCOMPARE(paper.form.folded().size(), 4);
        QVERIFY(paper.find<QWidget>(u"ask.need"_s)->isVisible());
        QVERIFY(!paper.find<QWidget>(u"ask.a"_s)->isVisible());
        paper.form.setUnfolded(true);
        QVERIFY(paper.find<QWidget>(u"ask.a"_s)->isVisible());
    }

    void shouldUnfoldWhatHasBeenFilledIn() {
        Paper paper;
        paper.ask({asked(u"a"_s, Kind::Text, Need::Optional)}, true);
        QVERIFY(!paper.form.hasSomethingToShow());
        paper.form.restore({{u"a"_s, u"words"_s}});
        QVERIFY(paper.form.hasSomethingToShow());
        QVERIFY(paper.find<QWidget>(u"ask.a"_s)->isVisible());
    }

    void shouldGiveBackEveryKindAsItWasTyped() {
        Paper paper;
        addPoint(paper, u"The roof leaks"_s);
        Ask people = asked(u"people"_s, Kind::People);
        people.roles = {RoleId(u"senior-manager"_s)};
        const std::vector asks{
            asked(u"text"_s, Kind::Text),
            asked(u"long"_s, Kind::LongText),
            asked(u"day"_s, Kind::Day),
            asked(u"moment"_s, Kind::Moment),
            asked(u"pence"_s, Kind::Pence),
            asked(u"yes"_s, Kind::YesNo),
            asked(u"choice"_s, Kind::Choice, Need::Required, {{u"a"_s, u"A"_s, {}}, {u"b"_s, u"B"_s, {}}}),
            people,
            asked(u"answers"_s, Kind::Answers),
            asked(u"case"_s, Kind::Case)};
        paper.ask(asks);
        QCOMPARE(paper.form.typed(), QJsonObject());
        for (const auto &name : {u"text"_s, u"long"_s, u"case"_s}) paper.type(u"ask."_s + name, u"half a"_s);
        paper.type(u"ask.day"_s, u"27/"_s);  // not finished: no day yet
        paper.type(u"ask.moment"_s, u"27/4/2026"_s);
        paper.type(u"ask.moment.time"_s, u"14:"_s);
        paper.type(u"ask.pence"_s, u"12."_s);
        paper.press(u"ask.yes.no"_s);
        paper.pick(u"ask.choice"_s, u"b"_s);
        paper.type(u"ask.people.1.name"_s, u"Ann"_s);
        paper.type(u"ask.answers.1.reason"_s, u"because"_s);
        const QJsonObject typed = paper.form.typed();
        QCOMPARE(typed.size(), 10);
        paper.form.clear();
        paper.ask(asks);
        QVERIFY(!paper.form.isTouched());
        paper.form.restore(typed);
        QCOMPARE(paper.form.typed(), typed);
        QCOMPARE(paper.find<QLineEdit>(u"ask.day"_s)->text(), u"27/"_s);
        QCOMPARE(paper.find<QLineEdit>(u"ask.moment.time"_s)->text(), u"14:"_s);
    }

    void shouldLeaveFieldsAloneThatAreAskedForAgain() {
        Paper paper;
        const std::vector asks{asked(u"a"_s, Kind::Text), asked(u"b"_s, Kind::LongText)};
        paper.ask(asks);
        paper.type(u"ask.b"_s, u"in the middle"_s);
        const auto *before = paper.find<QWidget>(u"ask.b"_s);
        paper.ask(asks);
        QCOMPARE(paper.find<QWidget>(u"ask.b"_s), before);
        paper.ask({asked(u"b"_s, Kind::LongText), asked(u"c"_s, Kind::Text)});
        const auto longs = paper.form.findChildren<GrowingText *>(u"ask.b"_s);
        QVERIFY(std::ranges::any_of(
            longs, [](auto *one) { return one->isVisible() && one->toPlainText() == u"in the middle"_s; }));
    }

    void shouldTakeSomeOfAList() {
        Paper paper;
        const std::vector<Ask::Choice> some{
            {u"a"_s, u"Repairs & voids"_s, {}}, {u"b"_s, u"Rents"_s, u"A note"_s}, {u"c"_s, u"Lettings"_s, {}}};
        paper.ask({asked(u"causes"_s, Kind::Several, Need::Required, some)});
        QVERIFY(!paper.fault().isEmpty());
        paper.press(u"ask.causes.c"_s);
        paper.find<QCheckBox>(u"ask.causes.a"_s)->setFocus();
        QTest::keyClick(paper.find<QCheckBox>(u"ask.causes.a"_s), Qt::Key_Space);
        QCOMPARE(paper.answers(), (QJsonObject{{u"causes"_s, QJsonArray{u"a"_s, u"c"_s}}}));
        // A draft holds what was ticked.
        const QJsonObject draft = paper.form.typed();
        paper.form.clear();
        paper.ask({asked(u"causes"_s, Kind::Several, Need::Required, some)});
        paper.form.restore(draft);
        QCOMPARE(paper.answers(), (QJsonObject{{u"causes"_s, QJsonArray{u"a"_s, u"c"_s}}}));
        paper.press(u"ask.causes.a"_s);
        paper.press(u"ask.causes.c"_s);
        QVERIFY(!paper.form.isTouched());
    }

    void shouldTickTheBoxWhoseWordsArePressed() {
        Paper paper;
        paper.ask({asked(u"causes"_s, Kind::Several, Need::Required,
                         {{u"a"_s, u"Repairs"_s, {}}, {u"b"_s, u"Rents"_s, {}}})});
        for (auto *words : paper.form.findChildren<QLabel *>())
            if (words->text() == u"Rents"_s) QTest::mouseClick(words, Qt::LeftButton);
        QCOMPARE(paper.answers(), (QJsonObject{{u"causes"_s, QJsonArray{u"b"_s}}}));
    }

    void shouldTakeAListOfNames() {
        Paper paper;
        paper.ask({asked(u"staff"_s, Kind::Names)});
        QVERIFY(!paper.fault().isEmpty());
        paper.find<GrowingText>(u"ask.staff"_s)->setPlainText(u"  Ali Shah\n\nSam  Reed\nAli Shah\n"_s);
        QCOMPARE(paper.answers(), (QJsonObject{{u"staff"_s, QJsonArray{u"Ali Shah"_s, u"Sam Reed"_s}}}));
        QCOMPARE(paper.form.inWords(), u"About staff: Ali Shah; Sam Reed"_s);
        const QJsonObject draft = paper.form.typed();
        paper.form.clear();
        paper.ask({asked(u"staff"_s, Kind::Names)});
        paper.form.restore(draft);
        QCOMPARE(paper.find<GrowingText>(u"ask.staff"_s)->toPlainText(), u"Ali Shah\nSam Reed"_s);
    }

    void shouldProposeWhoeverSitsThereAsTheDecider() {
        Paper paper;
        paper.ask({asked(u"decided_by"_s, Kind::Text)});
        QCOMPARE(paper.answers().value(keys::decidedBy).toString(), u"Joan Pike"_s);
        QVERIFY(!paper.form.isTouched());
        QCOMPARE(paper.form.typed(), QJsonObject());
    }

    void shouldSayInWordsWhatWasTyped() {
        Paper paper;
        paper.ask({asked(u"a"_s, Kind::Text), asked(u"b"_s, Kind::YesNo), asked(u"c"_s, Kind::LongText)});
        paper.type(u"ask.a"_s, u"one"_s);
        paper.type(u"ask.c"_s, u"three"_s);
        QCOMPARE(paper.form.inWords(), u"About a: one\nAbout c: three"_s);
    }

    void shouldNameEveryFieldForAScreenReader() {
        Paper paper;
        addPoint(paper, u"The roof leaks"_s);
        Ask people = asked(u"people"_s, Kind::People);
        people.roles = {RoleId(u"senior-manager"_s)};
        paper.ask({asked(u"text"_s, Kind::Text), asked(u"long"_s, Kind::LongText), asked(u"moment"_s, Kind::Moment),
                   asked(u"pence"_s, Kind::Pence), asked(u"yes"_s, Kind::YesNo),
                   asked(u"choice"_s, Kind::Choice, Need::Required, {{u"a"_s, u"A"_s, {}}}), people,
                   asked(u"answers"_s, Kind::Answers), asked(u"case"_s, Kind::Case), asked(u"names"_s, Kind::Names),
                   asked(u"several"_s, Kind::Several, Need::Required, {{u"a"_s, u"A"_s, {}}, {u"b"_s, u"B"_s, {}}})});
        const auto order = paper.form.inTabOrder();
        QVERIFY(order.size() >= 12);
        for (const auto *widget : order)
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }

    void shouldNeverBeWiderThanItsPlace() {
        Paper paper;
        addPoint(paper, u"A long point of complaint about the roof and everything under it. "_s.repeated(6));
        const QString longName = u"A name of a rule that goes on and on, as the rules of some policies do"_s;
        Ask people = asked(u"people"_s, Kind::People);
        people.roles = {RoleId(u"senior-manager"_s)};
        AskForm *form = new AskForm;
        FittedScroll scroll(form);
        const CaseFile file = paper.fixture.file(paper.reference);
        form->ask({asked(u"choice"_s, Kind::Choice, Need::Required,
                         {{u"a"_s, longName, longName.repeated(5)}, {u"b"_s, u"B"_s, {}}}),
                   people, asked(u"answers"_s, Kind::Answers), asked(u"text"_s, Kind::Text),
                   asked(u"moment"_s, Kind::Moment), asked(u"pence"_s, Kind::Pence), asked(u"names"_s, Kind::Names),
                   asked(u"several"_s, Kind::Several, Need::Optional, {{u"a"_s, longName.repeated(3), longName}})},
                  {paper.fixture.reg(), file, u"Joan Pike"_s}, false);
        scroll.resize(620, 300);
        scroll.show();
        QCoreApplication::processEvents();
        QVERIFY2(form->width() <= scroll.viewport()->width(), qPrintable(QString::number(form->width())));
        for (const auto *widget : form->inTabOrder()) {
            const int right = widget->mapTo(form, QPoint(widget->width(), 0)).x();
            QVERIFY2(right <= form->width(), qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(TestAskForm)
#include "tst_ask_form.moc"
