// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/exchange/import_mapping.h"
#include "core/exchange/register_words.h"
#include "core/policy/policy_library.h"

using namespace Qt::StringLiterals;
using namespace redress;

class TestHeadings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldRecogniseHeadings_data() {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *heading, const char *expected) {
            QTest::newRow(heading) << QString::fromUtf8(heading) << QString::fromUtf8(expected);
        };
        row("Complaint Ref", "reference");
        row("Ref No.", "reference");
        row("Case Number", "reference");
        row("Reference", "reference");
        row("ID", "reference");
        row("Date Rec'd", "received");
        row("Date received", "received");
        row("DateReceived", "received");
        row("date_received", "received");
        row("RECEIVED", "received");
        row("Date of complaint", "received");
        row("Complaint date", "received");
        row("Date logged", "received");
        row("Time", "received_time");
        row("Time received", "received_time");
        row("How received", "channel");
        row("Contact method", "channel");
        row("Customer", "complainant");
        row("Tenant name", "complainant");
        row("Complainant", "complainant");
        row("Surname", "complainant");
        row("First Name", "complainant");
        row("Property address", "address");
        row("Post code", "postcode");
        row("PostCode", "postcode");
        row("E-mail", "email");
        row("Tel. no.", "phone");
        row("Service area", "service");
        row("Department", "service");
        row("Complaint about", "category");
        row("Nature of complaint", "category");
        row("Type of complaint", "category");
        row("Details", "description");
        row("Description of complaint", "description");
        row("Owner", "officer");
        row("Case officer", "officer");
        row("Assigned to", "officer");
        row("Stage", "stage");
        row("Current stage", "stage");
        row("Status", "status");
        row("Ack sent", "acknowledged");
        row("Acknowledgement date", "acknowledged");
        row("Date acknowledged", "acknowledged");
        row("Stage 1 ack", "acknowledged 1");
        row("S1 Acknowledged", "acknowledged 1");
        row("Response sent", "responded");
        row("Date of final response", "responded");
        row("Date of reply", "responded");
        row("Stage 1 response date", "responded 1");
        row("S2 response", "responded 2");
        row("Stage two reply", "responded 2");
        row("Decision", "outcome");
        row("Outcome", "outcome");
        row("Stage 2 outcome", "outcome 2");
        row("Decision date", "responded");
        row("Stage 2 requested", "stage_started 2");
        row("Stage 2 date", "stage_started 2");
        row("Stage 2", "stage_started 2");
        row("Date escalated", "stage_started 2");
        row("Escalation date", "stage_started 2");
        row("Stage 2 received", "stage_started 2");
        row("Stage 1 received", "received 1");
        row("Stage 3 requested", "stage_started 3");
        row("Comp paid (£)", "compensation");
        row("Compensation", "compensation");
        row("Stage 2 compensation", "compensation 2");
        row("Date closed", "closed");
        row("Closure date", "closed");
        row("Date of incident", "issue_arose");
        row("Why it was not taken", "ignored");
        // What must not be taken for something else: kept as a note.
        row("Response due", "");
        row("Target date", "");
        row("Days to respond", "");
        row("Ack due", "");
        row("Within target?", "");
        row("Lessons learned", "");
        row("Patch", "");
        row("Ward", "");
        row("Stage 2 officer", "");
        row("Response method", "");
        row("Date of birth", "");
        row("", "");
        row("###", "");
    }

    void shouldRecogniseHeadings() {
        QFETCH(QString, heading);
        QFETCH(QString, expected);
        const auto meaning = m_headings.recognise(heading);
        QString found = meaning ? idOf(meaning->field) : QString();
        if (meaning && meaning->stage > 0) found += u" %1"_s.arg(meaning->stage);
        QCOMPARE(found, expected);
    }

    void shouldGiveAFieldToItsSurestColumn() {
        const auto mapping = ImportMapping::recognised(
            {u"Date"_s, u"Date received"_s, u"Received"_s, u"First name"_s, u"Surname"_s, u"Ref"_s, u"Ref"_s},
            m_headings, procedure(u"southway"_s));
        QStringList fields;
        for (const auto &column : mapping.columns) fields << idOf(column.field);
        QCOMPARE(fields.join(u' '), u"note received note complainant complainant reference note"_s);
    }

    void shouldLeaveStagesThatThePolicyDoesNotHave() {
        const auto mapping = ImportMapping::recognised({u"Stage 3 response"_s}, m_headings, procedure(u"southway"_s));
        QCOMPARE(mapping.columns[0].field, ColumnField::Note);
    }

    void shouldReadStages_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("stage");
        for (const char *cell : {"1", "Stage 1", "stage one", "STAGE 1", "S1", "Stage1", "First stage", "1st",
                                 "stage-1", "Stage 1 - open"})
            QTest::newRow(cell) << u"southway"_s << QString::fromUtf8(cell) << u"stage-1"_s;
        for (const char *cell : {"2", "Stage 2", "second", "St 2", "Stage II"})
            QTest::newRow(cell) << u"southway"_s << QString::fromUtf8(cell) << u"stage-2"_s;
        QTest::newRow("informal") << u"southway"_s << u"Informal"_s << u"informal"_s;
        QTest::newRow("concern") << u"beyond"_s << u"concern"_s << u"concern"_s;
        QTest::newRow("no stage 3 there") << u"southway"_s << u"3"_s << u""_s;
        QTest::newRow("stage 3 here") << u"halton"_s << u"3"_s << u"stage-3"_s;
        QTest::newRow("panel") << u"southway"_s << u"Panel"_s << u""_s;
        QTest::newRow("nothing") << u"southway"_s << u""_s << u""_s;
    }

    void shouldReadStages() {
        QFETCH(QString, policy);
        QFETCH(QString, cell);
        QFETCH(QString, stage);
        const RegisterWords words(procedure(policy), m_headings, {});
        QCOMPARE(words.stage(cell).stage.text(), stage);
    }

    void shouldReadDecisions_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("decision");
        QTest::newRow("the policy's own") << u"southway"_s << u"Part upheld"_s << u"part-upheld literal"_s;
        QTest::newRow("another's word") << u"southway"_s << u"Partly upheld"_s << u"part-upheld"_s;
        QTest::newRow("in capitals") << u"southway"_s << u"NOT UPHELD"_s << u"not-upheld literal"_s;
        QTest::newRow("in part") << u"torus"_s << u"Upheld in part"_s << u"partly-upheld"_s;
        QTest::newRow("justified") << u"torus"_s << u"Justified"_s << u"upheld"_s;
        QTest::newRow("withdrawn") << u"torus"_s << u"Withdrawn"_s << u"withdrawn"_s;
        QTest::newRow("unknown") << u"torus"_s << u"Resolved locally"_s << u""_s;
        QTest::newRow("not quite") << u"torus"_s << u"Upheld?"_s << u"upheld literal"_s;
        QTest::newRow("a sentence") << u"torus"_s << u"Not upheld but apology"_s << u""_s;
    }

    void shouldReadDecisions() {
        QFETCH(QString, policy);
        QFETCH(QString, cell);
        QFETCH(QString, decision);
        const auto read = RegisterWords(procedure(policy), m_headings, {}).decision(cell);
        const QString found =
            read.withdrawn ? u"withdrawn"_s : read.outcome.text() + (read.literal ? u" literal"_s : u""_s);
        QCOMPARE(found, decision);
    }

private:
    const Procedure &procedure(const QString &policy) {
        const auto found = m_library.find(PolicyId(policy));
        return *(*found)->procedure((*found)->defaultProcedure);
    }

    PolicyLibrary m_library = PolicyLibrary::open();
    Headings m_headings = Headings::shipped();
};

QTEST_GUILESS_MAIN(TestHeadings)
#include "tst_headings.moc"
