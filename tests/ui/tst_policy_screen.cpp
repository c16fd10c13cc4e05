// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTextFrame>
#include <QTreeWidget>
#include <QtTest>

#include "tests/support/newer_policy.h"
#include "tests/support/older_register.h"
#include "tests/support/test_register.h"
#include "ui/common/change_preview.h"
#include "ui/common/message_bar.h"
#include "ui/common/search_box.h"
#include "ui/common/theme.h"
#include "ui/policy/page_search.h"
#include "ui/policy/policy_browser.h"
#include "ui/policy/policy_contents.h"
#include "ui/policy/policy_screen.h"
#include "ui/policy/target_changes_model.h"

using namespace redress;
using namespace Qt::StringLiterals;

class PolicyScreenTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PolicyScreen> m_screen;

    template <class Widget>
    Widget *the() const {
        return m_screen->findChild<Widget *>();
    }

    QTreeWidgetItem *contentsItem(const QString &words) const {
        const auto found = the<PolicyContents>()->findItems(words, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.front();
    }

    // For the eye: set REDRESS_PICTURES to a folder.
    void picture(const QString &name) const {
        const QString folder = qEnvironmentVariable("REDRESS_PICTURES");
        if (!folder.isEmpty()) m_screen->grab().save(folder + u'/' + name + u".png"_s);
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    void init() {
        const PolicyLibrary library = PolicyLibrary::open();
        m_screen = std::make_unique<PolicyScreen>(*library.find(PolicyId(u"southway"_s)), library.policies());
        m_screen->resize(1192, 772);  // a window of 1280 by 800 without its rail and status strip
        m_screen->show();
        QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
    }

    void cleanup() { m_screen.reset(); }

    void shouldShowThePolicyOfTheRegister() {
        QCOMPARE(m_screen->page().organisation, u"Southway Housing Trust"_s);
        const QString text = the<PolicyBrowser>()->toPlainText();
        for (const QString &words :
             {u"COR-POL-06 v7.0"_s, u"23 July 2019"_s, u"Stage 2 acknowledgement"_s, u"6.13"_s, u"24 hours"_s})
            QVERIFY2(text.contains(words), qPrintable(words));
        QVERIFY(the<QComboBox>()->currentText().contains(u"this register"_s));
        picture(u"policy-southway-1280"_s);
    }

    void shouldTakeANewVersionOnceConfirmed() {
        test::TestRegister reg;
        reg.receive(u"2026-04-02"_s);
        PolicyScreen screen({*reg, u"Joan Pike"_s});
        screen.show();
        QVERIFY(screen.findChild<QPushButton *>(u"adoptPolicy"_s)->isVisible());
        const QString path = reg.folder() + u"/newer.json"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(test::newerSouthway());
        file.close();
        screen.adopt(path);
        auto *preview = screen.findChild<ChangePreview *>();
        QVERIFY(preview);
        QCOMPARE(preview->findChild<QTableView *>()->model()->rowCount(), 1);
        QCOMPARE(reg->policy()->version, u"7.0"_s);
        preview->accept();
        QCOMPARE(reg->policy()->version, u"8.0"_s);
        QVERIFY(screen.findChild<MessageBar *>()->words().contains(u"Version 8.0 is taken"_s));
        QVERIFY(screen.page().facts.size() > 0);
    }

    void shouldOfferWhatRedressBringsOfThePolicy() {
        test::OlderRegister old;
        PolicyScreen screen({*old, u"Joan Pike"_s});
        screen.show();
        auto *message = screen.findChild<MessageBar *>();
        QVERIFY2(message->words().contains(u"version 7.0 (revision 2 of its file)"_s), qPrintable(message->words()));
        Q_EMIT message->chosen();
        auto *preview = screen.findChild<ChangePreview *>();
        QVERIFY(preview);
        QVERIFY(!preview->findChild<QTableView *>());  // no target moves
        QStringList said;
        for (const auto *label : preview->findChildren<QLabel *>()) said << label->text();
        QVERIFY2(said.join(u'|').contains(u"Putting right"_s), qPrintable(said.join(u'|')));
        QCOMPARE(old->policy()->revision, 1);
        preview->accept();
        QCOMPARE(old->policy()->revision, 2);
        QCOMPARE((*old->caseFile(old.oldCase())).policy->revision, 1);
        screen.showPolicy(PolicyId(u"southway"_s));
        QCOMPARE(message->words(), QString());  // offered no more
    }

    void shouldOfferNothingWhereTheRegisterHasIt() {
        test::TestRegister reg;
        PolicyScreen screen({*reg, u"Joan Pike"_s});
        QCOMPARE(screen.findChild<MessageBar *>()->words(), QString());
    }

    void shouldRefuseAnotherLandlordsPolicy() {
        test::TestRegister reg;
        PolicyScreen screen({*reg, u"Joan Pike"_s});
        screen.adopt(u":/policies/torus.json"_s);
        QVERIFY(!screen.findChild<ChangePreview *>());
        QVERIFY(screen.findChild<MessageBar *>()->words().contains(u"“torus”"_s));
    }

    void shouldShowChangesInASoundModel() {
        TargetChangesModel model({{ProcedureId(u"complaint"_s),
                                   TargetId(u"stage-1.response"_s),
                                   u"Stage 1 response"_s,
                                   u"10 working days"_s,
                                   {},
                                   u"6.9"_s}});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.index(0, TargetChangesModel::Name).data().toString(), u"Stage 1 response (6.9)"_s);
        QCOMPARE(model.index(0, TargetChangesModel::To).data().toString(), u"None"_s);
    }

    void shouldShowTheCodeBesideEachRule() {
        const QString text = the<PolicyBrowser>()->toPlainText();
        QVERIFY(text.contains(u"10 working days from: Stage 1 acknowledgement sent (6.3, 6.4)"_s));
        QVERIFY(text.contains(u"≠"_s));
        QVERIFY(text.contains(u"1 October 2022"_s));
    }

    void shouldShowAnotherPolicyOfTheLibrary_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("title");
        QTest::newRow("torus") << u"torus"_s << u"Complaints and Compliments Policy"_s;
        QTest::newRow("halton") << u"halton"_s << u"Enquiries, Complaints and Compliments Policy"_s;
        QTest::newRow("wrekin") << u"wrekin"_s << u"Complaints Policy"_s;
        QTest::newRow("beyond") << u"beyond"_s << u"Concerns, Complaints and Compliments Policy"_s;
        QTest::newRow("code") << u"hos-code-2024"_s << u"Complaint Handling Code"_s;
    }

    void shouldShowAnotherPolicyOfTheLibrary() {
        QFETCH(QString, id);
        QFETCH(QString, title);
        auto *choice = the<QComboBox>();
        QCOMPARE(choice->count(), int(PolicyLibrary::open().policies().size()));
        choice->setCurrentIndex(choice->findData(id));
        QCOMPARE(m_screen->page().title, title);
        QVERIFY(the<PolicyBrowser>()->toPlainText().contains(title));
        picture(u"policy-%1-1280"_s.arg(id));
        m_screen->resize(1832, 1052);
        picture(u"policy-%1-1920"_s.arg(id));
    }

    void shouldListItsContents() {
        auto *contents = the<PolicyContents>();
        QCOMPARE(contents->topLevelItemCount(),
                 9);  // its procedures, who can complain, and the five parts on what comes after
        QCOMPARE(contents->topLevelItem(0)->text(0), u"Complaint"_s);
        QCOMPARE(contents->topLevelItem(0)->child(0)->text(0), u"Timetable"_s);
    }

    void shouldJumpToAProcedure() {
        auto *browser = the<PolicyBrowser>();
        QCOMPARE(browser->verticalScrollBar()->value(), 0);
        the<PolicyContents>()->setCurrentItem(contentsItem(u"ASB case review"_s));
        QVERIFY(browser->verticalScrollBar()->value() > 1000);
        QCOMPARE(browser->anchorInSight(), u"asb-review"_s);
        QCOMPARE(the<PolicyContents>()->currentItem(), contentsItem(u"ASB case review"_s));
        picture(u"policy-jumped"_s);
    }

    void shouldShowInTheContentsWhereThePageStands() {
        auto *bar = the<PolicyBrowser>()->verticalScrollBar();
        bar->setValue(bar->maximum());
        QVERIFY(the<PolicyContents>()->currentItem() != nullptr);
        QVERIFY(the<PolicyContents>()->currentItem() != contentsItem(u"Complaint"_s));
        QCOMPARE(bar->value(), bar->maximum());
    }

    void shouldFindWordsByKeyboard() {
        QTest::keyClick(m_screen.get(), Qt::Key_F, Qt::ControlModifier);
        auto *words = the<SearchBox>();
        QVERIFY(words->hasFocus());
        QTest::keyClicks(words, u"senior manager"_s);
        auto *search = the<PageSearch>();
        const qsizetype there = the<PolicyBrowser>()->toPlainText().count(u"senior manager"_s, Qt::CaseInsensitive);
        QVERIFY(there > 2);
        QCOMPARE(search->count(), int(there));
        QCOMPARE(search->current(), 0);
        QCOMPARE(the<PolicyBrowser>()->extraSelections().size(), there);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(search->current(), 1);
        QTest::keyClick(words, Qt::Key_F3, Qt::ShiftModifier);
        QTest::keyClick(words, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(search->current(), int(there) - 1);
        picture(u"policy-found"_s);
        QTest::keyClick(words, Qt::Key_Escape);
        QCOMPARE(search->count(), 0);
        QVERIFY(words->text().isEmpty());
        QVERIFY(the<PolicyBrowser>()->hasFocus());
    }

    void shouldSayThatNothingIsFound() {
        the<SearchBox>()->setText(u"helicopter"_s);
        QStringList said;
        for (const QLabel *label : m_screen->findChildren<QLabel *>()) said.append(label->text());
        QVERIFY(said.contains(u"Not found"_s));
    }

    void shouldSaveAPdf() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"policy.pdf"_s);
        m_screen->saveTo(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.size() > 10000);
        QVERIFY(the<MessageBar>()->words().contains(path));
        if (const QString kept = qEnvironmentVariable("REDRESS_PICTURES"); !kept.isEmpty())
            QFile::copy(path, kept + u"/policy.pdf"_s);
    }

    void shouldSayWhyAPdfCannotBeSaved() {
        m_screen->saveTo(u"/nowhere/at/all/policy.pdf"_s);
        QVERIFY(the<MessageBar>()->words().contains(u"/nowhere/at/all/policy.pdf"_s));
    }

    void shouldNameWhatCanBeFocused() {
        for (const QWidget *widget : m_screen->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
                widget->parentWidget()->inherits("QComboBox"))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }

    void shouldKeepItsMeasureInAWideWindow() {
        m_screen->resize(1832, 1052);
        const QTextFrameFormat format = the<PolicyBrowser>()->document()->rootFrame()->frameFormat();
        const qreal width = the<PolicyBrowser>()->viewport()->width() - format.leftMargin() - format.rightMargin();
        QVERIFY2(width <= Theme::scaled(1130), qPrintable(QString::number(width)));
        picture(u"policy-southway-1920"_s);
    }

    void shouldFollowTheDarkPalette() {
        Theme::apply(*qApp, Theme::Scheme::Dark);
        QTRY_VERIFY(the<PolicyBrowser>()->document()->defaultStyleSheet().contains(
            Theme::colour(Theme::Role::Ink, Theme::palette(true)).name()));
        picture(u"policy-dark"_s);
        Theme::apply(*qApp, Theme::Scheme::Light);
    }
};

QTEST_MAIN(PolicyScreenTest)
#include "tst_policy_screen.moc"
