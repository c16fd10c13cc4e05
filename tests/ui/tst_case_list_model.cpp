// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/fake_case_source.h"
#include "ui/cases/case_columns.h"
#include "ui/cases/case_list_model.h"
#include "ui/cases/search_marks.h"

using namespace redress;
using namespace Qt::StringLiterals;
using Strictness = QAbstractItemModelTester::FailureReportingMode;

namespace {

constexpr int screenful = 40;

QStringList referencesIn(const CaseListModel &model) {
    QStringList references;
    for (int row = 0; row < model.rowCount(); ++row) references += model.at(row).reference.text();
    return references;
}

QStringList referencesOf(const std::vector<CaseRow> &rows) {
    QStringList references;
    for (const CaseRow &row : rows) references += row.reference.text();
    return references;
}

// Walks to the end a row at a time, as a view that shows a screenful would, and notes each case that it passes.
QStringList walkedForward(CaseListModel &model, int *most) {
    QStringList passed;
    qint64 key = model.at(0).key;
    for (;;) {
        int row = model.rowOf(key).value();
        model.lookNear(row, std::min(row + screenful, model.rowCount()) - 1);
        *most = std::max(*most, model.rowCount());
        row = model.rowOf(key).value();
        passed += model.at(row).reference.text();
        if (row + 1 == model.rowCount()) return passed;
        key = model.at(row + 1).key;
    }
}

}  // namespace

class TestCaseListModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldBeAProperModelWhateverIsAsked();
    void shouldHoldNoMoreThanAWindowWhileEachCasePassesOnce();
    void shouldWalkBackFromTheEnd();
    void shouldOrderByEachColumn_data();
    void shouldOrderByEachColumn();
    void shouldKeepToTheFilter();
    void shouldSlideWithoutAReset();
    void shouldLookAroundACase();
    void shouldReadTheSameWindowAgain();
    void shouldReadAgainInTheMiddle();
    void shouldSayWhatFailedAndKeepItsRows();
    void shouldShowAnEmptyList();
    void shouldMarkWordsAsTheSearchFindsThem_data();
    void shouldMarkWordsAsTheSearchFindsThem();
    void shouldMarkHostileSearchesQuickly_data();
    void shouldMarkHostileSearchesQuickly();
};

void TestCaseListModel::shouldBeAProperModelWhateverIsAsked() {
    FakeCaseSource source(1000);
    CaseListModel model(source);
    const QAbstractItemModelTester tester(&model, Strictness::QtTest);
    model.show({});
    model.lookNear(160, 199);
    model.lookNear(260, 299);
    model.lookNear(0, 39);
    model.lookAtEnd();
    model.lookAtStart();
    model.sort(sectionOf(CaseColumn::Complainant), Qt::DescendingOrder);
    model.readAgain();
    QCOMPARE(model.columnCount(), caseColumnCount);
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Case"_s);
    QCOMPARE(model.data({}, Qt::DisplayRole), QVariant());
}

void TestCaseListModel::shouldHoldNoMoreThanAWindowWhileEachCasePassesOnce() {
    FakeCaseSource source(100'000);
    CaseListModel model(source);
    const CaseView view{{}, {CaseColumn::Received, Qt::DescendingOrder}};
    model.show(view);
    int most = 0;
    const QStringList passed = walkedForward(model, &most);
    QCOMPARE(passed, referencesOf(source.all(view)));
    QVERIFY2(most <= CaseListModel::mostRows, qPrintable(QString::number(most)));
    QVERIFY(source.largestPage() <= 2 * CaseListModel::pageSize);
}

void TestCaseListModel::shouldWalkBackFromTheEnd() {
    FakeCaseSource source(2'000);
    CaseListModel model(source);
    const CaseView view{{}, {CaseColumn::Complainant, Qt::AscendingOrder}};
    model.show(view);
    model.lookAtEnd();
    QVERIFY(!model.moreAfter());
    QStringList passed;
    qint64 key = model.at(model.rowCount() - 1).key;
    for (bool before = true; before;) {
        const int shown = model.rowOf(key).value();
        model.lookNear(std::max(0, shown - screenful + 1), shown);
        const int row = model.rowOf(key).value();
        passed.prepend(model.at(row).reference.text());
        before = row > 0;
        if (before) key = model.at(row - 1).key;
        QVERIFY(model.rowCount() <= CaseListModel::mostRows);
    }
    QCOMPARE(passed, referencesOf(source.all(view)));
}

void TestCaseListModel::shouldOrderByEachColumn_data() {
    QTest::addColumn<CaseColumn>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    for (const CaseColumn column : {CaseColumn::Reference, CaseColumn::Complainant, CaseColumn::About, CaseColumn::Due,
                                    CaseColumn::Officer, CaseColumn::Received, CaseColumn::Stage})
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
            QTest::addRow("%d-%d", sectionOf(column), order) << column << order;
}

void TestCaseListModel::shouldOrderByEachColumn() {
    QFETCH(const CaseColumn, column);
    QFETCH(const Qt::SortOrder, order);
    FakeCaseSource source(150);
    CaseListModel model(source);
    model.show({{}, {CaseColumn::Reference, Qt::DescendingOrder}});
    model.sort(sectionOf(column), order);
    QCOMPARE(referencesIn(model), referencesOf(source.all({{}, {column, order}})));
}

void TestCaseListModel::shouldKeepToTheFilter() {
    FakeCaseSource source(500);
    CaseListModel model(source);
    model.show({});
    QSignalSpy filtered(&model, &CaseListModel::filtered);
    CaseFilter filter;
    filter.officer = u"Sam Reed"_s;
    model.show({filter, {}});
    QCOMPARE(filtered.count(), 1);
    QCOMPARE(model.rowCount(), 167);  // every third of 500, from the first
    for (int row = 0; row < model.rowCount(); ++row) QCOMPARE(model.at(row).officer, u"Sam Reed"_s);
    model.sort(sectionOf(CaseColumn::Received), Qt::AscendingOrder);
    QCOMPARE(filtered.count(), 1);
}

void TestCaseListModel::shouldSlideWithoutAReset() {
    FakeCaseSource source(5'000);
    CaseListModel model(source);
    model.show({});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex stays = model.index(199, 0);
    const QString reference = stays.data().toString();
    model.lookNear(160, 199);
    model.lookNear(260, 299);
    QCOMPARE(resets.count(), 0);
    QVERIFY(model.moreBefore());
    QVERIFY(stays.isValid());
    QCOMPARE(stays.data().toString(), reference);
}

void TestCaseListModel::shouldLookAroundACase() {
    FakeCaseSource source(5'000);
    CaseListModel model(source);
    const CaseView view{{}, {CaseColumn::Reference, Qt::AscendingOrder}};
    model.show(view);
    const CasePosition position = model.positionOf(120);
    const qint64 key = model.at(120).key;
    model.lookAtEnd();
    QVERIFY(!model.rowOf(key));
    model.lookAround(position);
    QCOMPARE(model.rowOf(key), CaseListModel::pageSize);
    QVERIFY(model.moreBefore());
    QVERIFY(model.moreAfter());
    const QStringList all = referencesOf(source.all(view));
    QCOMPARE(referencesIn(model), all.mid(20, 200));
}

void TestCaseListModel::shouldReadTheSameWindowAgain() {
    FakeCaseSource source(50);
    CaseListModel model(source);
    const QAbstractItemModelTester tester(&model, Strictness::QtTest);
    const CaseView view{{}, {CaseColumn::Officer, Qt::AscendingOrder}};
    model.show(view);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex stays = model.index(model.rowOf(10).value(), 0);
    source.rows()[2].officer = u"Zoe Last"_s;         // moves to the end
    source.rows()[9].about = u"Told anew"_s;          // changes where it stands
    source.rows().erase(source.rows().begin() + 20);  // goes
    CaseRow fresh = source.rows().front();
    fresh.key = 1000;
    fresh.reference = CaseRef(u"R-2026-NEW"_s);
    source.rows().push_back(fresh);  // comes
    source.forget();
    model.readAgain();
    QCOMPARE(resets.count(), 0);
    QCOMPARE(referencesIn(model), referencesOf(source.all(view)));
    QCOMPARE(stays.data(CaseListModel::RowKeyRole).toLongLong(), 10);
    QCOMPARE(stays.sibling(stays.row(), sectionOf(CaseColumn::About)).data().toString(), u"Told anew"_s);
}

void TestCaseListModel::shouldReadAgainInTheMiddle() {
    FakeCaseSource source(2'000);
    CaseListModel model(source);
    model.show({{}, {CaseColumn::Reference, Qt::AscendingOrder}});
    model.lookNear(160, 199);
    model.lookNear(260, 299);
    const QStringList before = referencesIn(model);
    model.readAgain();
    QCOMPARE(referencesIn(model), before);
    QVERIFY(model.moreBefore());
    QVERIFY(model.moreAfter());
}

void TestCaseListModel::shouldSayWhatFailedAndKeepItsRows() {
    FakeCaseSource source(1'000);
    CaseListModel model(source);
    model.show({});
    const QStringList before = referencesIn(model);
    source.failWith(u"The register cannot be read. Check the network folder."_s);
    QSignalSpy failed(&model, &CaseListModel::failed);
    model.lookNear(160, 199);
    model.readAgain();
    model.lookAtEnd();
    QCOMPARE(failed.count(), 3);
    QCOMPARE(failed.first().first().value<Fault>().message,
             u"The register cannot be read. Check the network folder."_s);
    QCOMPARE(referencesIn(model), before);
}

void TestCaseListModel::shouldShowAnEmptyList() {
    FakeCaseSource source(0);
    CaseListModel model(source);
    const QAbstractItemModelTester tester(&model, Strictness::QtTest);
    model.show({});
    model.lookNear(0, 0);
    model.lookAtEnd();
    model.readAgain();
    QCOMPARE(model.rowCount(), 0);
}

void TestCaseListModel::shouldMarkWordsAsTheSearchFindsThem_data() {
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked");  // with the marks in brackets
    QTest::newRow("the beginning of a word") << u"dam"_s << u"Damp and mould"_s << u"[Dam]p and mould"_s;
    QTest::newRow("not within a word") << u"amp"_s << u"Damp"_s << u"Damp"_s;
    QTest::newRow("two words, any order") << u"mould damp"_s << u"Damp and mould"_s << u"[Damp] and [mould]"_s;
    QTest::newRow("no accents typed") << u"sian"_s << u"Mrs Siân Price"_s << u"Mrs [Siân] Price"_s;
    QTest::newRow("accents typed") << u"Siân"_s << u"SIAN"_s << u"[SIAN]"_s;
    QTest::newRow("accents as marks of their own") << u"sian"_s << u"Sia\u0302n"_s << u"[Sia\u0302n]"_s;
    QTest::newRow("an ending accent") << u"cafe"_s << u"Cafe\u0301"_s << u"[Cafe\u0301]"_s;
    QTest::newRow("ligature") << u"fi"_s << u"ﬁre"_s << u"[ﬁ]re"_s;
    QTest::newRow("a reference in parts") << u"R-2026-04"_s << u"R-2026-0412"_s << u"[R]-[2026]-[04]12"_s;
    QTest::newRow("longest wins") << u"d damp"_s << u"Damp"_s << u"[Damp]"_s;
    QTest::newRow("apostrophe") << u"O'Brien"_s << u"Mr Sean O’Brien"_s << u"Mr Sean [O]’[Brien]"_s;
    QTest::newRow("emoji") << u"😀"_s << u"so 😀 happy"_s << u"so [😀] happy"_s;
    QTest::newRow("no words") << u"\"*"_s << u"Damp"_s << u"Damp"_s;
    QTest::newRow("nothing") << QString() << u"Damp"_s << u"Damp"_s;
    QTest::newRow("no text") << u"damp"_s << QString() << QString();
}

void TestCaseListModel::shouldMarkWordsAsTheSearchFindsThem() {
    QFETCH(const QString, search);
    QFETCH(const QString, text);
    QFETCH(const QString, marked);
    QString shown = text;
    auto marks = SearchMarks(search).in(text);
    std::reverse(marks.begin(), marks.end());
    for (const TextStretch &mark : marks) shown.insert(mark.start + mark.length, u']').insert(mark.start, u'[');
    QCOMPARE(shown, marked);
}

void TestCaseListModel::shouldMarkHostileSearchesQuickly_data() {
    QTest::addColumn<QString>("search");
    QTest::newRow("quote") << u"\""_s;
    QTest::newRow("operators") << u"AND OR NOT NEAR(a b)"_s;
    QTest::newRow("stars") << QString(500, u'*');
    QTest::newRow("ten thousand characters") << QString(10'000, u'a');
    QTest::newRow("five thousand words") << u"ab "_s.repeated(5'000);
    QTest::newRow("half an emoji") << QString(QChar(0xd83d));
    QTest::newRow("nul") << QString(QChar(u'\0'));
}

void TestCaseListModel::shouldMarkHostileSearchesQuickly() {
    QFETCH(const QString, search);
    const SearchMarks marks(search);
    const QString text = u"Damp and mould, AND NOT noise \" * "_s + QString(QChar(0xd83d));
    for (const TextStretch &mark : marks.in(text)) {
        QVERIFY(mark.start >= 0 && mark.length > 0);
        QVERIFY(mark.start + mark.length <= text.size());
    }
}

QTEST_MAIN(TestCaseListModel)
#include "tst_case_list_model.moc"
