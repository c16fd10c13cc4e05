// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "tests/ui/case_fixture.h"
#include "ui/case/case_screen.h"
#include "ui/case/growing_text.h"
#include "ui/case/promise_prompt.h"
#include "ui/common/message_bar.h"

using namespace redress;
using namespace redress::test;

namespace {

// A complaint of 2 April 2026, before its response. Now it is Tuesday 21 April.
struct Answered {
    explicit Answered(const QString &policy) : fixture(policy), reference(fixture.receive(at(4, 2, 10))) {}

    [[nodiscard]] PromisePrompt after(const QString &event) {
        const CaseFile file = fixture.file(reference);
        return promisePromptAfter(EventName(event), file, fixture.reg().choicesFor(file));
    }

    CaseFixture fixture;
    CaseRef reference;
};

template <class Widget>
Widget *shown(const CaseScreen &screen, const QString &name) {
    for (auto *widget : screen.findChildren<Widget *>(name))
        if (widget->isVisible()) return widget;
    return nullptr;
}

}  // namespace

// A remedy that is agreed in a response is a promise with an owner and a date: asked for while it is fresh.
class TestPromisePrompt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldAskAfterWhatMayPromise_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("action");
        QTest::newRow("Code 6.6: a stage 1 response") << u"torus"_s << u"stage-1.responded"_s << u"Add a promise"_s;
        QTest::newRow("Code 6.6: the final response") << u"torus"_s << u"stage-2.responded"_s << u"Add a promise"_s;
        QTest::newRow("a promise: there may be more") << u"torus"_s << u"promise.made"_s << u"Add another promise"_s;
        QTest::newRow("an acknowledgement promises nothing") << u"torus"_s << u"stage-1.acknowledged"_s << QString();
        QTest::newRow("nor does a call") << u"torus"_s << u"call"_s << QString();
        QTest::newRow("nor a promise that is kept") << u"torus"_s << u"promise.kept"_s << QString();
    }

    void shouldAskAfterWhatMayPromise() {
        QFETCH(QString, policy);
        QFETCH(QString, event);
        QFETCH(QString, action);
        Answered answered(policy);
        const PromisePrompt prompt = answered.after(event);
        QCOMPARE(prompt.action, action);
        QCOMPARE(prompt.words.isEmpty(), action.isEmpty());
    }

    void shouldAskNothingWhereNoPromiseCanBeRecorded() {
        Answered answered(u"torus"_s);
        const CaseFile file = answered.fixture.file(answered.reference);
        QVERIFY(promisePromptAfter(EventName(u"stage-1.responded"_s), file, {}).words.isEmpty());
    }

    // The response is recorded, the prompt is pressed, the promise is recorded: each asks on, and a call ends it.
    void shouldLeadFromTheResponseToItsPromises() {
        Answered answered(u"torus"_s);
        CaseScreen screen(answered.fixture.session(), answered.fixture.library(), answered.fixture.drafts());
        screen.resize(1200, 800);
        screen.show();
        screen.open(answered.reference);
        screen.begin(EventName(u"stage-1.responded"_s));
        pick(screen, u"outcome"_s, u"upheld"_s);
        pick(screen, u"role"_s, u"service-manager"_s);
        pick(screen, u"sent_by"_s, u"post"_s);
        shown<GrowingText>(screen, u"words"_s)->setPlainText(u"Upheld; a new door by May"_s);
        QTest::mouseClick(shown<QPushButton>(screen, u"record"_s), Qt::LeftButton);
        QCOMPARE(answered.fixture.last(answered.reference).name, EventName(u"stage-1.responded"_s));
        QTRY_VERIFY(prompt(screen));
        QCOMPARE(prompt(screen)->text(), u"Add a promise"_s);

        QTest::mouseClick(prompt(screen), Qt::LeftButton);
        pick(screen, u"remedy"_s, u"action"_s);
        shown<QLineEdit>(screen, u"ask.until"_s)->setText(u"2026-05-15"_s);
        for (auto *text : screen.findChildren<GrowingText *>())
            if (text->isVisible()) text->setPlainText(u"A new door"_s);
        QTest::mouseClick(shown<QPushButton>(screen, u"record"_s), Qt::LeftButton);
        QCOMPARE(answered.fixture.last(answered.reference).name, EventName(u"promise.made"_s));
        QCOMPARE(prompt(screen)->text(), u"Add another promise"_s);

        screen.begin(EventName(u"call"_s));
        shown<GrowingText>(screen, u"words"_s)->setPlainText(u"Told them"_s);
        QTest::mouseClick(shown<QPushButton>(screen, u"record"_s), Qt::LeftButton);
        QVERIFY(!prompt(screen));
    }

private:
    static void pick(const CaseScreen &screen, const QString &key, const QString &answer) {
        auto *choice = shown<QComboBox>(screen, u"ask."_s + key);
        if (!choice || choice->findData(answer) < 0) qFatal("%s cannot be answered so.", qPrintable(key));
        choice->setCurrentIndex(choice->findData(answer));
    }

    // What the message above the timeline offers.
    static QPushButton *prompt(const CaseScreen &screen) {
        for (const auto *bar : screen.findChildren<MessageBar *>())
            for (auto *button : bar->findChildren<QPushButton *>())
                if (button->isVisible() && button->text().startsWith(u"Add"_s)) return button;
        return nullptr;
    }
};

QTEST_MAIN(TestPromisePrompt)
#include "tst_promise_prompt.moc"
