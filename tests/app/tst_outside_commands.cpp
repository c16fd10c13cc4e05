// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/support/program.h"
#include "tests/support/test_register.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

// A case that went to the Ombudsman, recorded and shown by the program.
class TestOutsideCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_register = std::make_unique<TestRegister>(u"torus"_s, u"2026-07-01T09:00"_s);
        m_case = m_register->receive(u"2026-03-02"_s);
        QVERIFY(m_register->record(m_case, u"stage-1.responded"_s, u"2026-03-12"_s));
        QVERIFY(m_register->record(m_case, u"stage-2.started"_s, u"2026-03-20"_s));
        QVERIFY(m_register->record(m_case, u"stage-2.responded"_s, u"2026-04-01"_s));
        QVERIFY(m_register->record(m_case, u"closed"_s, u"2026-04-02"_s));
    }

    // Eight weeks from Thursday 2 April 2026 are Thursday 28 May, by the landlord's text; by law it was at once.
    void shouldShowBothWaysToTheOmbudsman() {
        const QJsonArray ways = shown()[u"ways"_s].toArray();
        const QJsonObject own = wayIn(ways, u"policy"_s);
        QCOMPARE(own[u"from"_s].toString(), u"2026-05-28"_s);
        QCOMPARE(own[u"clause"_s].toString(), u"3.5"_s);
        QCOMPARE(own[u"in_force"_s], QJsonValue(false));
        const QJsonObject law = wayIn(ways, u"law"_s);
        QCOMPARE(law[u"from"_s].toString(), u"2026-04-01"_s);
        QCOMPARE(law[u"state"_s].toString(), u"at-once"_s);
        QCOMPARE(law[u"may_decline_from"_s].toString(), u"2027-04-01"_s);
        QVERIFY(law[u"source"_s] != own[u"source"_s]);
    }

    void shouldRecordAnOrderToItsEndAndShowIt() {
        const Run recorded = run({u"record"_s, u"--stdin"_s}, lines());
        const auto answers = recorded.objects();
        QCOMPARE(answers.size(), 6);
        QVERIFY(answers[3].contains(u"error"_s));
        QCOMPARE(answers[3][u"clause"_s].toString(), u"3.5"_s);
        QVERIFY(!answers[4].contains(u"error"_s) && !answers[5].contains(u"error"_s));
        const QJsonObject outside = shown()[u"outside"_s].toObject();
        QCOMPARE(outside[u"referrals"_s][0][u"reference"_s].toString(), u"HO-77"_s);
        QCOMPARE(outside[u"findings"_s][0][u"finding"_s].toString(), u"maladministration"_s);
        QCOMPARE(run({u"check"_s}).code, 0);
    }

    void shouldTellPeopleWhatTheCustomerMayDoNext() {
        const QString page = run({u"show"_s, m_case.text()}, {}, u"table"_s).out;
        QVERIFY(page.contains(u"What the customer may do next"_s));
        QVERIFY2(page.contains(u"at once, by Complaint Handling Code 2024"_s), qPrintable(page));
        QVERIFY(!page.contains(u"HO-77"_s));
    }

private:
    [[nodiscard]] Run run(const QStringList &arguments, const QByteArray &input = {},
                          const QString &format = u"json"_s) const {
        return runRedress(arguments + QStringList{u"--database"_s, m_register->path(), u"--as-of"_s,
                                                  u"2026-07-01T09:00"_s, u"--format"_s, format},
                          input);
    }
    [[nodiscard]] QJsonObject shown() const { return run({u"show"_s, m_case.text()}).objects().value(0); }

    [[nodiscard]] static QJsonObject wayIn(const QJsonArray &ways, const QString &by) {
        for (const auto &way : ways)
            if (way[u"body"_s].toString() == u"ombudsman"_s && way[u"by"_s].toString() == by) return way.toObject();
        return {};
    }

    // The fourth is refused: nothing shows that the order was complied with.
    [[nodiscard]] QByteArray lines() const {
        const auto line = [&](const char *event, const char *at, const char *data) {
            return QStringLiteral(R"({"case":"%1","event":"%2","at":"%3","by":"Joan Pike","data":%4})")
                       .arg(m_case.text(), QLatin1String(event), QLatin1String(at), QLatin1String(data))
                       .toUtf8() +
                   '\n';
        };
        return line("outside.referred", "2026-04-10", R"({"body":"ombudsman","reference":"HO-77"})") +
               line("outside.found", "2026-06-01", R"({"body":"ombudsman","finding":"maladministration"})") +
               line("outside.ordered", "2026-06-01",
                    R"({"body":"ombudsman","text":"Apologise","until":"2026-06-29"})") +
               line("outside.complied", "2026-06-10", R"({"order":"1"})") +
               line("outside.complied", "2026-06-10", R"({"order":"1","proof":"Letter of 9 June"})") +
               line("outside.ended", "2026-06-12", R"({"body":"ombudsman","reason":"Complied with"})");
    }

    std::unique_ptr<TestRegister> m_register;
    CaseRef m_case;
};

QTEST_GUILESS_MAIN(TestOutsideCommands)
#include "tst_outside_commands.moc"
