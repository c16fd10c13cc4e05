// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/support/program.h"

using namespace redress::test;
using namespace Qt::StringLiterals;

// What the command line lists for people: names in the first column, and what belongs to them apart from it.
class TestListings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldKeepNamesApartFromWhatFollows_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("begin");
        QTest::newRow("the longest command")
            << QStringList{u"--help"_s} << u"  redress improvements  What is done better"_s;
        QTest::newRow("a short command") << QStringList{u"--help"_s} << u"  redress due           The worklist"_s;
        QTest::newRow("the longest organisation")
            << QStringList{u"policies"_s} << u"spso-mchp      Scottish Public Services Ombudsman  SPSO MCHP"_s;
        QTest::newRow("a short organisation")
            << QStringList{u"policies"_s} << u"torus          TORUS Group                         BAT-POL"_s;
    }

    void shouldKeepNamesApartFromWhatFollows() {
        QFETCH(QStringList, arguments);
        QFETCH(QString, begin);
        const Run run = runRedress(arguments);
        QCOMPARE(run.code, 0);
        const QStringList lines = run.lines();
        QVERIFY2(std::any_of(lines.begin(), lines.end(), [&](const QString &line) { return line.startsWith(begin); }),
                 qPrintable(run.out));
    }

    void shouldEndNoLineInBlanks() {
        for (const QString &line : runRedress({u"policies"_s}).lines()) QCOMPARE(line, line.trimmed());
    }
};

QTEST_GUILESS_MAIN(TestListings)
#include "tst_listings.moc"
