// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTest>

#include "core/casework/event_names.h"
#include "core/people/person_events.h"
#include "tests/support/test_register.h"
#include "ui/cases/intake.h"
#include "ui/cases/intake_advice.h"

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

// A policy with what it is asked about, at the moment that the register stands at: 21 April 2026.
struct Desk {
    explicit Desk(const QString &policy) : reg(policy), rulesOf(*reg->policy()) {}

    [[nodiscard]] Rules rules(const QString &procedure = {}) {
        const ProcedureId id = procedure.isEmpty() ? rulesOf.defaultProcedure : ProcedureId(procedure);
        return {rulesOf, *rulesOf.procedure(id), reg->calendar(), reg->now()};
    }

    test::TestRegister reg;
    const Policy &rulesOf;
};

}  // namespace

// What the form of a new case becomes, and what the policy says to it meanwhile.
class TestIntake : public QObject {
    Q_OBJECT

private:
    static Intake intakeOfWords(const QJsonObject &words) {
        return intakeOf(words, *When::fromText(u"2026-04-21T09:00"_s), u"Joan Pike"_s);
    }

private Q_SLOTS:
    void shouldBecomeTheCommandsThatAScriptWouldGive() {
        const QJsonObject advocate{{u"name"_s, u"Ms Ruth Ward-Bell"_s}, {u"authority"_s, u"held"_s}};
        const QJsonObject representative{{u"name"_s, u"Sir Bob Smith"_s}, {u"capacity"_s, u"MP"_s}};
        const QJsonObject first{{u"name"_s, u"Mr Tunde Osei"_s}, {u"address"_s, u"16 Alma Terrace"_s}};
        const QJsonObject second{{u"name"_s, u"Ms Ewa Kowalska"_s}};
        const Intake intake = intakeOfWords({{u"procedure"_s, u"complaint"_s},
                                             {u"complainant"_s, u"Mrs Aisha Khan"_s},
                                             {u"kind"_s, u"tenant"_s},
                                             {u"issue_arose"_s, u"2026-01-05"_s},
                                             {u"recurring"_s, true},
                                             {u"advocate"_s, advocate},
                                             {u"representative"_s, representative},
                                             {u"group"_s, QJsonArray{first, second}},
                                             {u"contact"_s, u"Mr Tunde Osei"_s}});
        QCOMPARE(intake.newCase.procedure, ProcedureId(u"complaint"_s));
        const QJsonObject details{{u"complainant"_s, u"Mrs Aisha Khan"_s},
                                  {u"kind"_s, u"tenant"_s},
                                  {u"issue_arose"_s, u"2026-01-05"_s},
                                  {u"recurring"_s, true}};
        QCOMPARE(intake.newCase.received.data, details);
        QStringList names;
        std::vector<QJsonObject> said;
        for (const Command &command : intake.followedBy) {
            names << command.event.text();
            said.push_back(command.data);
            QCOMPARE(command.by, u"Joan Pike"_s);
            QCOMPARE(command.at.toText(), u"2026-04-21T09:00"_s);
        }
        QCOMPARE(names, (QStringList{u"advocate.named"_s, u"addressee.named"_s, u"group.member-added"_s,
                                     u"group.member-added"_s, u"group.contact-nominated"_s}));
        QVERIFY(said ==
                (std::vector<QJsonObject>{advocate, representative, first, second, {{u"name"_s, u"Mr Tunde Osei"_s}}}));
    }

    void shouldAddWhomTheRegisterDoesNotKnow_data() {
        QTest::addColumn<QJsonObject>("words");
        QTest::addColumn<QJsonObject>("person");  // empty: nobody is added
        const QJsonObject khan{{u"name"_s, u"Mrs Aisha Khan"_s}, {u"phone"_s, u"0161 496 0000"_s}};
        QTest::newRow("new") << QJsonObject{{u"complainant"_s, u"Mrs Aisha Khan"_s},
                                            {u"phone"_s, u"0161 496 0000"_s},
                                            {u"summary"_s, u"Damp"_s}}
                             << khan;
        QTest::newRow("known") << QJsonObject{{u"complainant"_s, u"Mrs Aisha Khan"_s}, {u"person"_s, u"P-0000001"_s}}
                               << QJsonObject();
        QTest::newRow("anonymous") << QJsonObject{{u"anonymous"_s, true}} << QJsonObject();
        QTest::newRow("no name") << QJsonObject{{u"summary"_s, u"Damp"_s}} << QJsonObject();
    }
    void shouldAddWhomTheRegisterDoesNotKnow() {
        QFETCH(const QJsonObject, words);
        QFETCH(const QJsonObject, person);
        const Intake intake = intakeOfWords(words);
        QCOMPARE(intake.newPerson.has_value(), !person.isEmpty());
        if (!intake.newPerson) return;
        QCOMPARE(intake.newPerson->event, events::personAdded);
        QCOMPARE(intake.newPerson->data, person);
    }

    void shouldSayHowAKindOfCaseCounts_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("said");
        QTest::newRow("Halton, first report")
            << u"halton"_s << u"general-enquiry"_s
            << u"becomes one when the customer is dissatisfied with the answer. Clause Policy Statement, Complaints."_s;
        QTest::newRow("Code, service request")
            << u"hos-code-2024"_s << u"service-request"_s << u"dissatisfied with the answer. Clause 1.5."_s;
        QTest::newRow("Torus, enquiry") << u"torus"_s << u"enquiry"_s << u"Clause 3.1."_s;
        QTest::newRow("compliment") << u"southway"_s << u"compliment"_s << u"Not counted as a complaint."_s;
        // Two working days from Tuesday 21 April 2026 are Thursday the 23rd, ten are Tuesday 5 May (4 May is a
        // holiday).
        QTest::newRow("Code, complaint") << u"hos-code-2024"_s << u"complaint"_s
                                         << u"What happens: Stage 1 acknowledgement by Tue 28 Apr"_s;
    }
    void shouldSayHowAKindOfCaseCounts() {
        QFETCH(const QString, policy);
        QFETCH(const QString, procedure);
        QFETCH(const QString, said);
        Desk desk(policy);
        const QString words = intake_advice::onProcedure(desk.rules(procedure), desk.reg->now());
        QVERIFY2(words.contains(said), qPrintable(words));
        QCOMPARE(words.contains(u"Not counted"_s), procedure != "complaint"_L1);
    }

    void shouldSayWhomAPolicyDoesNotCover_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("clause");  // empty: they are covered
        const PolicyLibrary library = PolicyLibrary::open();
        for (const auto &policy : library.policies()) {
            const Procedure *procedure = policy->procedure(policy->defaultProcedure);
            for (const CustomerKind &kind : policy->customers.kinds) {
                const Exclusion *exclusion = procedure->exclusion(kind.excluded);
                QTest::addRow("%s %s", qPrintable(policy->id.text()), qPrintable(kind.id.text()))
                    << policy->id.text() << kind.id.text() << (exclusion ? exclusion->clause.number : QString());
            }
        }
    }
    void shouldSayWhomAPolicyDoesNotCover() {
        QFETCH(const QString, policy);
        QFETCH(const QString, kind);
        QFETCH(const QString, clause);
        Desk desk(policy);
        const Rules rules = desk.rules();
        const QString words = intake_advice::onKind(KindId(kind), rules.policy, rules.procedure);
        QCOMPARE(words.isEmpty(), clause.isEmpty());
        QVERIFY2(words.contains(clause), qPrintable(words));
    }

    void shouldSayNothingOfTheAgeOfWhatIsNoComplaint() {
        Desk desk(u"hos-code-2024"_s);
        Case subject;
        subject.received = desk.reg->now();
        subject.details.issueArose = QDate(2020, 1, 1);
        QVERIFY(!intake_advice::onAge(subject, desk.rules(u"service-request"_s), nullptr));
        QVERIFY(intake_advice::onAge(subject, desk.rules(), nullptr));
        subject.details.issueArose = {};
        QVERIFY(!intake_advice::onAge(subject, desk.rules(), nullptr));
    }
};

QTEST_MAIN(TestIntake)
#include "tst_intake.moc"
