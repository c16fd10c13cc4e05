// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>
#include <array>

#include "tests/coverage/coverage_page.h"

using namespace Qt::StringLiterals;

namespace {

using Row = redress::test::CoverageRow;

QJsonObject policyFile(const QString &id) {
    QFile file(u":/policies/%1.json"_s.arg(id));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

bool isCalled(const QJsonObject &item, const QString &name) {
    if (item.contains("template"_L1))
        return item.value("stage"_L1).toString() + u'.' + item.value("id"_L1).toString() == name;
    static constexpr std::array names{"id"_L1, "name"_L1, "key"_L1, "event"_L1, "of"_L1, "role"_L1};
    return std::ranges::any_of(names, [&](auto key) { return item.value(key) == QJsonValue(name); });
}

QJsonValue step(const QJsonValue &from, const QString &name) {
    if (from.isObject()) return from.toObject().value(name);
    for (const auto &item : from.toArray())
        if (isCalled(item.toObject(), name)) return item;
    return QJsonValue::Undefined;
}

// What a rule's place names in a policy file; undefined where there is nothing.
QJsonValue ruleAt(const QString &place, const QJsonObject &policy) {
    const QStringList parts = place.split(u'/');
    static const QStringList ofPolicy{u"roles"_s,     u"customers"_s, u"putting_right"_s, u"outside_bodies"_s,
                                      u"behaviour"_s, u"learning"_s,  u"duties"_s};
    QJsonValue found = ofPolicy.contains(parts.first()) ? QJsonValue(policy) : policy.value("procedures"_L1);
    for (const QString &part : parts) found = step(found, part);
    return found;
}

void addNumbers(const QJsonValue &value, QStringList &numbers) {
    for (const auto &item : value.toArray()) addNumbers(item, numbers);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == "number"_L1 && it->isString())
            numbers << it->toString();
        else
            addNumbers(*it, numbers);
    }
}

// What may be written of one thing that a policy lists: its own place, and those of what it says besides.
QStringList placesOf(const QJsonObject &item, const QString &place) {
    QStringList places{place};
    for (const auto key : {"findings"_L1, "binding"_L1, "consent"_L1, "exhausted"_L1, "skips"_L1, "enclosure"_L1})
        if (item.contains(key)) places << place + u'/' + key;
    for (const auto &ask : item.value("asks"_L1).toArray())
        places << place + u"/asks/"_s + ask.toObject().value("key"_L1).toString();
    return places;
}

QStringList placesIn(const QJsonArray &list, const QString &place) {
    QStringList places;
    for (const auto &one : list) {
        const QJsonObject item = one.toObject();
        const QString name = item.value(item.contains("id"_L1) ? "id"_L1 : "role"_L1).toString();
        if (!name.isEmpty()) places << placesOf(item, place + u'/' + name);
    }
    return places.isEmpty() ? QStringList{place} : places;
}

// The places of every rule about what comes after the response. Causes and questions are named as a whole.
QStringList placesAfterTheResponse(const QJsonObject &policy) {
    QStringList places;
    for (const QString &part : {u"outside_bodies"_s, u"duties"_s})
        if (policy.contains(part)) places << placesIn(policy.value(part).toArray(), part);
    for (const QString &part : {u"putting_right"_s, u"behaviour"_s, u"learning"_s}) {
        const QJsonObject rules = policy.value(part).toObject();
        for (auto it = rules.begin(); it != rules.end(); ++it) {
            const bool isWhole = part == "learning"_L1 || !it->isArray();
            const QString place = part + u'/' + it.key();
            places << (isWhole ? QStringList{place} : placesIn(it->toArray(), place));
        }
    }
    // Said with another rule: the figure of a review, the size of a sample, the clause of all behaviour.
    for (const auto &figure : {u"behaviour/review_within"_s, u"behaviour/clause"_s, u"learning/sample_size"_s})
        places.removeAll(figure);
    return places;
}

}  // namespace

// The page on which a landlord's auditor reads what is done, held against the policy files.
class CoverageTest : public QObject {
    Q_OBJECT

    redress::test::CoveragePage m_page;

    void addRows(bool (*isWanted)(const Row &)) const {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QStringList>("cells");
        for (const Row &row : m_page.rows)
            if (isWanted(row))
                QTest::addRow("%s %s: %.80s", qPrintable(row.policy), qPrintable(row.clause()),
                              qPrintable(row.cells.value(1)))
                    << row.policy << row.cells;
    }

    static Row fetchedRow() {
        QFETCH(QString, policy);
        QFETCH(QStringList, cells);
        return {policy, cells};
    }

private Q_SLOTS:
    void initTestCase() {
        m_page = redress::test::readCoveragePage();
        QVERIFY(m_page.rows.size() > 480);
    }

    void shouldHaveOneTableForEveryPolicy() {
        QStringList shipped;
        for (const QString &name : QDir(u":/policies"_s).entryList({u"*.json"_s}))
            if (!name.endsWith("schema.json"_L1)) shipped << name.chopped(5);
        QStringList tables = m_page.policies;
        tables.sort();
        shipped.sort();
        QCOMPARE(tables, shipped);
    }

    void shouldHaveFiveCellsAndAKnownStatus_data() {
        addRows([](const Row &) { return true; });
    }

    void shouldHaveFiveCellsAndAKnownStatus() {
        const Row row = fetchedRow();
        QCOMPARE(row.cells.size(), 5);
        QVERIFY(!row.clause().isEmpty() && !row.cells[1].isEmpty());
        QVERIFY2((QStringList{u"done"_s, u"open"_s, u"beyond a program"_s}.contains(row.status())),
                 qPrintable(row.status()));
        QVERIFY2(!row.where().isEmpty(), "The row does not say where, to which later work it belongs, or why not");
    }

    void shouldSayByWhatItIsDone_data() {
        addRows([](const Row &row) { return row.status() == "done"_L1; });
    }

    void shouldSayByWhatItIsDone() {
        const Row row = fetchedRow();
        static const QRegularExpression means(u"screen|dialog|letter|report|`redress |command"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        QVERIFY2(!row.rules().isEmpty() || row.where().contains(means), qPrintable(row.where()));
    }

    void shouldNameRulesThatAreInThePolicyFile_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("rule");
        for (const Row &row : m_page.rows)
            for (const QString &rule : row.rules())
                QTest::addRow("%s %s %s", qPrintable(row.policy), qPrintable(row.clause()), qPrintable(rule))
                    << row.policy << rule;
    }

    void shouldNameRulesThatAreInThePolicyFile() {
        QFETCH(QString, policy);
        QFETCH(QString, rule);
        QVERIFY2(!ruleAt(rule, policyFile(policy)).isUndefined(), qPrintable(rule));
    }

    void shouldMissARuleThatIsNotThere_data() {
        QTest::addColumn<QString>("rule");
        for (const char *rule : {"appeal", "complaint/targets/stage-9.response", "complaint/stages/stage-2/colour",
                                 "customers/kinds/ghost", "complaint/letters/response", "roles/king",
                                 "putting_right/remedies/gold", "outside_bodies/pope", "behaviour/sanctions/stocks",
                                 "learning/magic", "duties/nap", "putting_right/limits/king", ""})
            QTest::addRow("“%s”", rule) << QString::fromUtf8(rule);
    }

    void shouldMissARuleThatIsNotThere() {
        QFETCH(QString, rule);
        QVERIFY(ruleAt(rule, policyFile(u"southway"_s)).isUndefined());
    }

    void shouldHaveARowForEveryClauseThatTheFileCites_data() {
        QTest::addColumn<QString>("policy");
        for (const QString &policy : m_page.policies) QTest::newRow(qPrintable(policy)) << policy;
    }

    void shouldHaveARowForEveryClauseThatTheFileCites() {
        QFETCH(QString, policy);
        QStringList listed;
        for (const Row &row : m_page.rows)
            if (row.policy == policy) listed << row.clause();
        QStringList cited;
        addNumbers(policyFile(policy), cited);
        QVERIFY(cited.size() > 20);
        const auto isListed = [&](const QString &number) { return listed.contains(number); };
        for (const QString &number : cited)  // “6.3, 6.4” cites two, “Policy Statement, Complaints” is one
            QVERIFY2(isListed(number) || std::ranges::all_of(number.split(u", "_s), isListed),
                     qPrintable(u"No row for clause "_s + number));
    }

    void shouldNameEveryRuleOfWhatComesAfterTheResponse_data() {
        QTest::addColumn<QString>("policy");
        for (const QString &policy : m_page.policies) QTest::newRow(qPrintable(policy)) << policy;
    }

    void shouldNameEveryRuleOfWhatComesAfterTheResponse() {
        QFETCH(QString, policy);
        QStringList named;
        for (const Row &row : m_page.rows)
            if (row.policy == policy) named << row.rules();
        for (const QString &place : placesAfterTheResponse(policyFile(policy))) {
            const QString list = place.section(u'/', 0, 1);
            const bool isOfList = place.count(u'/') == 2 && named.contains(list) && !list.startsWith("duties"_L1) &&
                                  !list.startsWith("outside_bodies"_L1);
            QVERIFY2(named.contains(place) || isOfList, qPrintable(u"No row names "_s + place));
        }
    }

    void shouldLeaveNothingOpen() {
        for (const Row &row : m_page.rows)
            QVERIFY2(row.status() != "open"_L1, qPrintable(row.policy + u' ' + row.clause() + u": "_s + row.cells[1]));
    }

    void shouldCountItsRows() {
        QCOMPARE(m_page.counts.size(), m_page.policies.size());
        for (const QString &policy : m_page.policies) {
            QStringList counted;
            for (const auto status : {"done"_L1, "open"_L1, "beyond a program"_L1})
                counted << QString::number(std::ranges::count_if(
                    m_page.rows, [&](const Row &row) { return row.policy == policy && row.status() == status; }));
            QCOMPARE(m_page.counts.value(policy), counted);
        }
    }
};

QTEST_GUILESS_MAIN(CoverageTest)
#include "tst_coverage.moc"
