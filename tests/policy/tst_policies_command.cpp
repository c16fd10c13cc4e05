// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/policy/policy_library.h"
#include "tests/policy/json_change.h"
#include "tests/policy/small_policy.h"

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

struct Answer {
    int status = -1;
    QByteArray out;
    QByteArray err;

    QList<QByteArray> lines() const {
        QList<QByteArray> all = out.split('\n');
        all.removeAll(QByteArray());
        return all;
    }
};

}  // namespace

// `redress policies` as scripts call it: the program itself, in a home of its own.
class PoliciesCommandTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;

    Answer ask(const QStringList &arguments) const {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"XDG_DATA_HOME"_s, m_home.path());
        environment.remove(u"DISPLAY"_s);
        program.setProcessEnvironment(environment);
        program.start(qEnvironmentVariable("REDRESS_PROGRAM"), QStringList{u"policies"_s} + arguments);
        if (!program.waitForFinished(20000)) return {};
        return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
    }

    QString file(const QString &name, const QByteArray &content) const {
        QFile file(m_home.filePath(name));
        if (!file.open(QIODevice::WriteOnly)) return {};
        file.write(content);
        return file.fileName();
    }

    static QByteArray spoilt(const QString &pointer, const QJsonValue &value) {
        return QJsonDocument(test::changedAt(test::smallPolicy(), pointer, value).toObject()).toJson();
    }

private Q_SLOTS:
    void shouldListThePolicies() {
        for (const QStringList &arguments : {QStringList{}, QStringList{u"list"_s}}) {
            const Answer answer = ask(arguments);
            QCOMPARE(answer.status, 0);
            QCOMPARE(answer.lines().size(), 8);
            QVERIFY(answer.out.contains("southway"));
            QVERIFY(answer.out.contains("COR-POL-06 v7.0"));
            QCOMPARE(answer.err, QByteArray());
        }
    }

    void shouldListThemAsJsonLines() {
        const Answer answer = ask({u"list"_s, u"--format"_s, u"json"_s});
        QCOMPARE(answer.status, 0);
        QStringList ids;
        for (const QByteArray &line : answer.lines()) ids.append(QJsonDocument::fromJson(line)[u"id"_s].toString());
        QCOMPARE(ids, (QStringList{u"awaabs-law"_s, u"beyond"_s, u"halton"_s, u"hos-code-2024"_s, u"southway"_s,
                                   u"spso-mchp"_s, u"torus"_s, u"wrekin"_s}));
    }

    void shouldShowAPolicyAsAPage() {
        const Answer answer = ask({u"show"_s, u"southway"_s});
        QCOMPARE(answer.status, 0);
        for (const char *words : {"Southway Housing Trust", "Timetable", "Stage 2 response", "15 working days", "6.13",
                                  "6.14", "Who can complain, and how", "What is not taken here", "ASB case review"})
            QVERIFY2(answer.out.contains(words), words);
    }

    void shouldShowThePolicyItselfAsJson() {
        const Answer answer = ask({u"show"_s, u"wrekin"_s, u"--format"_s, u"json"_s});
        QCOMPARE(answer.lines().size(), 1);
        const auto wrekin = *PolicyLibrary::open().find(PolicyId(u"wrekin"_s));
        QCOMPARE(QJsonDocument::fromJson(answer.out), QJsonDocument::fromJson(wrekin->source));
    }

    void shouldFindNoFaultInAGoodFile() {
        const Answer answer = ask({u"validate"_s, file(u"good.json"_s, test::smallPolicyText())});
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.out.contains("no faults"));
    }

    void shouldNameEveryFaultOfEveryFile() {
        const QString one = file(u"one.json"_s, spoilt(u"/title"_s, 3));
        const QString two = file(u"two.json"_s, "{\"format\": 1,}");
        const Answer answer = ask({u"validate"_s, one, two, u"--format"_s, u"json"_s});
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.lines().size(), 2);
        const auto first = QJsonDocument::fromJson(answer.lines().at(0));
        QCOMPARE(first[u"file"_s].toString(), one);
        QCOMPARE(first[u"pointer"_s].toString(), u"/title"_s);
        QVERIFY(!first[u"message"_s].toString().isEmpty());
        QCOMPARE(QJsonDocument::fromJson(answer.lines().at(1))[u"pointer"_s].toString(), QString());
    }

    void shouldNameFaultsForPeopleToo() {
        const QString path = file(u"spoilt.json"_s, spoilt(u"/procedures/0/entry"_s, u"stage-7"_s));
        const Answer answer = ask({u"validate"_s, path});
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.out.startsWith(path.toUtf8() + ": /procedures/0/entry: "), answer.out);
    }

    void shouldRefuseInOneSentence_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown policy") << QStringList{u"show"_s, u"nowhere"_s} << u"nowhere"_s;
        QTest::newRow("no policy") << QStringList{u"show"_s} << u"show ID"_s;
        QTest::newRow("unknown action") << QStringList{u"burn"_s} << u"burn"_s;
        QTest::newRow("no file") << QStringList{u"validate"_s} << u"validate FILE"_s;
        QTest::newRow("missing file") << QStringList{u"validate"_s, u"/nowhere/policy.json"_s}
                                      << u"/nowhere/policy.json"_s;
        QTest::newRow("folder") << QStringList{u"validate"_s, u"/"_s} << u"cannot be read"_s;
    }

    void shouldRefuseInOneSentence() {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const Answer answer = ask(arguments);
        QCOMPARE(answer.status, 2);
        QCOMPARE(answer.out, QByteArray());
        QCOMPARE(answer.err.count('\n'), 1);
        QVERIFY2(answer.err.contains(says.toUtf8()), answer.err);
    }
};

QTEST_GUILESS_MAIN(PoliciesCommandTest)
#include "tst_policies_command.moc"
