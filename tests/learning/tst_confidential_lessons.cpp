// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QtTest>
#include <algorithm>

#include "core/reports/report_catalogue.h"
#include "core/reports/report_writers.h"
#include "tests/support/register_builder.h"

using namespace redress;
using namespace Qt::StringLiterals;
using redress::test::RegisterBuilder;

// A lesson from a case whose customer asked for confidence counts, and is not told.
class TestConfidentialLessons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldCountThemAndLeaveTheirWordsOut_data() {
        QTest::addColumn<QJsonObject>("received");
        QTest::addColumn<QJsonObject>("changed");
        QTest::addColumn<bool>("told");
        const QJsonObject asked{{keys::confidential, true}};
        const QJsonObject taken{{keys::confidential, false}};
        QTest::newRow("never asked for") << QJsonObject() << QJsonObject() << true;
        QTest::newRow("asked for when it came in") << asked << QJsonObject() << false;
        QTest::newRow("asked for later") << QJsonObject() << asked << false;
        QTest::newRow("taken back") << asked << taken << true;
        QTest::newRow("kept when something else changed")
            << asked << QJsonObject{{keys::service, u"Repairs"_s}} << false;
    }
    void shouldCountThemAndLeaveTheirWordsOut() {
        QFETCH(QJsonObject, received);
        QFETCH(QJsonObject, changed);
        QFETCH(bool, told);
        RegisterBuilder reg(u"torus"_s, u"2026-07-02T09:00"_s);
        const CaseRef reference = static_cast<test::TestRegister &>(reg).receive(u"2026-05-01"_s, received);
        if (!changed.isEmpty()) reg.happened(reference, u"details.changed"_s, u"2026-05-04"_s, changed);
        reg.happened(reference, u"lesson.drawn"_s, u"2026-06-06"_s, {{keys::text, u"Ring Mrs Wobblequark"_s}});
        const auto report = makeReport(*reg, {u"learning"_s, *Period::fromText(u"2026-Q2"_s), true});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        const QString json = QString::fromUtf8(QJsonDocument(toJson(*report)).toJson());
        QCOMPARE(json.contains(u"Wobblequark"_s), told);
        QCOMPARE(json.contains(u"Kept in confidence"_s), !told);
        QCOMPARE(json.contains(u"their words are left out"_s), !told);
        const auto tile = std::ranges::find(report->tiles, u"Lessons drawn"_s, &ReportTile::label);
        QCOMPARE(tile->figure.now.value, 1);
    }
};

QTEST_GUILESS_MAIN(TestConfidentialLessons)
#include "tst_confidential_lessons.moc"
