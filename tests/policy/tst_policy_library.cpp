// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/policy/policy_library.h"
#include "tests/policy/json_change.h"
#include "tests/policy/small_policy.h"

using namespace redress;
using namespace Qt::StringLiterals;

class PolicyLibraryTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    void put(const QString &name, const QByteArray &content) {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    static QStringList idsOf(const PolicyLibrary &library) {
        QStringList ids;
        for (const auto &policy : library.policies()) ids.append(policy->id.text());
        return ids;
    }

private Q_SLOTS:
    void init() {
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files)) QFile::remove(m_folder.filePath(name));
    }

    void shouldKnowTheShippedPolicies() {
        QCOMPARE(idsOf(PolicyLibrary::open()),
                 (QStringList{u"awaabs-law"_s, u"beyond"_s, u"halton"_s, u"hos-code-2024"_s, u"southway"_s,
                              u"spso-mchp"_s, u"torus"_s, u"wrekin"_s}));
    }

    void shouldAddTheOrganisationsOwn() {
        put(u"mine.json"_s, test::smallPolicyText());
        put(u"readme.txt"_s, "not a policy");
        const PolicyLibrary library = PolicyLibrary::open(m_folder.path());
        QVERIFY(library.faults().empty());
        QCOMPARE(idsOf(library).size(), 9);
        QCOMPARE((*library.find(PolicyId(u"small"_s)))->organisation, u"Test Homes"_s);
    }

    void shouldLetAnOwnPolicyStandInForAShippedOne() {
        const QJsonValue own = test::changedAt(test::smallPolicy(), u"/id"_s, u"southway"_s);
        put(u"southway.json"_s, QJsonDocument(own.toObject()).toJson());
        const PolicyLibrary library = PolicyLibrary::open(m_folder.path());
        QCOMPARE(idsOf(library).count(u"southway"_s), 1);
        QCOMPARE((*library.find(PolicyId(u"southway"_s)))->organisation, u"Test Homes"_s);
    }

    void shouldNameTheFaultsOfAnOwnFileAndKeepTheOthers() {
        put(u"broken.json"_s, "{");
        put(u"wrong.json"_s, QJsonDocument(test::changedAt(test::smallPolicy(), u"/title"_s, 3).toObject()).toJson());
        const PolicyLibrary library = PolicyLibrary::open(m_folder.path());
        QCOMPARE(idsOf(library).size(), 8);
        QStringList places;
        for (const Fault &fault : library.faults()) places.append(fault.place);
        QCOMPARE(places, (QStringList{u"broken.json"_s, u"wrong.json /title"_s}));
    }

    void shouldDoWithoutAFolderThatIsNotThere() {
        const PolicyLibrary library = PolicyLibrary::open(m_folder.filePath(u"nowhere"_s));
        QVERIFY(library.faults().empty());
        QCOMPARE(idsOf(library).size(), 8);
    }

    void shouldNameThePoliciesThereAre() {
        const auto found = PolicyLibrary::open().find(PolicyId(u"nowhere-homes"_s));
        QVERIFY(!found);
        QVERIFY(found.error().message.contains(u"nowhere-homes"_s));
        QVERIFY(found.error().message.contains(u"awaabs-law, beyond, halton, hos-code-2024"_s));
    }
};

QTEST_GUILESS_MAIN(PolicyLibraryTest)
#include "tst_policy_library.moc"
