// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/reports/figure.h"
#include "core/store/figure_id.h"

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

FigureId full(Measure measure, const QString &words) {
    return {.measure = measure,
            .procedure = ProcedureId(u"complaint"_s),
            .stage = StageId(u"stage-1"_s),
            .outcome = OutcomeId(words),
            .service = words,
            .category = words,
            .exclusion = ExclusionId(words),
            .month = QDate(2026, 4, 1),
            .other = {}};
}

}  // namespace

class TestFigureId : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldBeReadBackAsWritten_data() {
        QTest::addColumn<QString>("words");
        for (const char *words :
             {"", "Repairs", "Rents/charges", "100% = all", "Ünïcode £", "a\nb", "..", "service=x/stage=y"})
            QTest::addRow("%s", words) << QString::fromUtf8(words);
    }
    void shouldBeReadBackAsWritten() {
        QFETCH(QString, words);
        for (int measure = 0; measure < measureCount; ++measure) {
            const FigureId id = full(static_cast<Measure>(measure), words);
            const auto again = FigureId::fromText(id.toText());
            QVERIFY(again);
            QCOMPARE(*again, id);
        }
    }

    // Scripts rely on these words.
    void shouldHaveLastingNames() {
        QCOMPARE(FigureId{}.toText(), u"stages-entered"_s);
        const FigureId id{.measure = Measure::AnsweredInTarget,
                          .procedure = ProcedureId(u"complaint"_s),
                          .stage = StageId(u"stage-1"_s),
                          .outcome = {},
                          .service = u"Grounds maintenance"_s,
                          .category = {},
                          .exclusion = {},
                          .month = {},
                          .other = {}};
        QCOMPARE(id.toText(), u"answered-in-target/procedure=complaint/stage=stage-1/service=Grounds%20maintenance"_s);
    }

    void shouldTellNoServiceFromAllServices() {
        FigureId none;
        none.service = QString();
        QVERIFY(none.toText() != FigureId{}.toText());
        QVERIFY(FigureId::fromText(none.toText())->service.has_value());
    }

    void shouldRefuseOtherTexts_data() {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "/", "unknown", "received", "stages-entered/", "stages-entered/stage", "stages-entered/=x",
              "stages-entered/colour=red", "stages-entered/month=2026-13", "stages-entered/month=", "Stages-entered"})
            QTest::addRow("%s", text) << QString::fromUtf8(text);
    }
    void shouldRefuseOtherTexts() {
        QFETCH(QString, text);
        QVERIFY(!FigureId::fromText(text));
    }

    void shouldSayFiguresInWords_data() {
        QTest::addColumn<Figure::Unit>("unit");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<qint64>("of");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("detail");
        using Unit = Figure::Unit;
        QTest::newRow("count") << Unit::Count << qint64(1204) << qint64(0) << u"1,204"_s << u""_s;
        QTest::newRow("nothing") << Unit::Share << qint64(0) << qint64(0) << u"none"_s << u""_s;
        QTest::newRow("none in time") << Unit::Share << qint64(0) << qint64(7) << u"0.0%"_s << u"0 of 7"_s;
        QTest::newRow("all in time") << Unit::Share << qint64(7) << qint64(7) << u"100.0%"_s << u"7 of 7"_s;
        QTest::newRow("two thirds") << Unit::Share << qint64(2) << qint64(3) << u"66.7%"_s << u"2 of 3"_s;
        QTest::newRow("an eighth") << Unit::Share << qint64(1) << qint64(8) << u"12.5%"_s << u"1 of 8"_s;
        QTest::newRow("half up") << Unit::Share << qint64(1) << qint64(800) << u"0.1%"_s << u"1 of 800"_s;
        QTest::newRow("money") << Unit::Money << qint64(125000) << qint64(3) << u"£1,250.00"_s << u"3 awards"_s;
        QTest::newRow("one award") << Unit::Money << qint64(5) << qint64(1) << u"£0.05"_s << u"1 award"_s;
    }
    void shouldSayThatNothingWasDue() {
        Figure figure{.id = {}, .unit = Figure::Unit::Share};
        figure.id.measure = Measure::AnsweredInTarget;
        QCOMPARE(figure.text(), u"none due"_s);
    }

    void shouldSayFiguresInWords() {
        QFETCH(Figure::Unit, unit);
        QFETCH(qint64, value);
        QFETCH(qint64, of);
        const Figure figure{.id = {}, .unit = unit, .value = value, .of = of};
        QTEST(figure.text(), "text");
        QTEST(figure.detail(), "detail");
    }
};

QTEST_GUILESS_MAIN(TestFigureId)
#include "tst_figure_id.moc"
