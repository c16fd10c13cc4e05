// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/base/pence.h"

using namespace redress;
using namespace Qt::StringLiterals;

class TestPence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldReadSums_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("pence");
        QTest::newRow("pounds") << u"75"_s << qint64(7500);
        QTest::newRow("sign") << u"£75.00"_s << qint64(7500);
        QTest::newRow("thousands") << u"£1,250.50"_s << qint64(125050);
        QTest::newRow("one decimal") << u"75.5"_s << qint64(7550);
        QTest::newRow("spaces") << u"  £ 10 "_s << qint64(1000);
        QTest::newRow("nothing") << u"0"_s << qint64(0);
        QTest::newRow("a penny") << u"0.01"_s << qint64(1);
    }
    void shouldReadSums() {
        QFETCH(QString, text);
        const auto sum = Pence::fromText(text);
        QVERIFY(sum);
        QTEST(sum->value, "pence");
    }

    void shouldRefuseWhatIsNoSum_data() {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "£", "1.234", "12,50", "-5", "ten pounds", "1e5", "=1+1", "99999999999999999999", "5 or 6", "50p"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void shouldRefuseWhatIsNoSum() {
        QFETCH(QString, text);
        QVERIFY(!Pence::fromText(text));
    }

    void shouldWriteSums() {
        QCOMPARE(Pence{125050}.toText(), u"£1,250.50"_s);
        QCOMPARE(Pence{5}.toText(), u"£0.05"_s);
        QCOMPARE(Pence{-7500}.toText(), u"-£75.00"_s);
    }
};

QTEST_GUILESS_MAIN(TestPence)
#include "tst_pence.moc"
