// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QtTest>

#include "core/base/storable_text.h"

using namespace redress;
using namespace Qt::StringLiterals;

class TestStorableText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldKeepWhatCanBeKept_data() {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("kept");
        QTest::newRow("plain") << u"A leak"_s << u"A leak"_s;
        QTest::newRow("Welsh, Urdu, Chinese") << u"Tŷ اردو 中文"_s << u"Tŷ اردو 中文"_s;
        QTest::newRow("a face") << u"😀"_s << u"😀"_s;
        QTest::newRow("byte order mark") << u"\uFEFFx"_s << u"x"_s;
        QTest::newRow("half a pair") << u"x"_s + QChar(0xD800) << u"x\uFFFD"_s;
        QTest::newRow("the other half") << QChar(0xDC00) + u"x"_s << u"\uFFFDx"_s;
        QTest::newRow("FFFF") << u"x"_s + QChar(0xFFFF) << u"x\uFFFD"_s;
        QTest::newRow("FFFE") << u"x"_s + QChar(0xFFFE) << u"x\uFFFD"_s;
        QTest::newRow("FDD0") << u"x"_s + QChar(0xFDD0) << u"x\uFFFD"_s;
        QTest::newRow("beyond the first plane") << QString::fromUcs4(U"\x1FFFF", 1) << u"\uFFFD"_s;
        QTest::newRow("nul") << u"x"_s + QChar(0) + u"y"_s << u"x\uFFFDy"_s;
    }
    void shouldKeepWhatCanBeKept() {
        QFETCH(QString, given);
        QTEST(storable(given), "kept");
    }

    void shouldReachEveryTextOfAnObject() {
        const QString bad = u"x"_s + QChar(0xFFFF);
        const QJsonObject given{
            {u"a"_s, bad}, {u"b"_s, QJsonArray{bad, 7, QJsonObject{{u"c"_s, bad}}}}, {u"d"_s, true}};
        const QString good = u"x\uFFFD"_s;
        const QJsonObject kept{
            {u"a"_s, good}, {u"b"_s, QJsonArray{good, 7, QJsonObject{{u"c"_s, good}}}}, {u"d"_s, true}};
        QCOMPARE(storable(given), kept);
    }
};

QTEST_GUILESS_MAIN(TestStorableText)
#include "tst_storable_text.moc"
