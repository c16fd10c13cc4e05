// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>

#include "core/casework/event_names.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/export_register.h"
#include "core/people/person_events.h"
#include "core/store/people.h"
#include "tests/exchange/import_fixture.h"

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::test;

namespace {

using Row = QMap<QString, QString>;

std::vector<Row> rowsIn(const QString &path) {
    QByteArray bytes = ImportFixture::read(path);
    CsvReader reader([&] { return std::exchange(bytes, {}); }, ',');
    const auto head = **reader.next();
    std::vector<Row> rows;
    while (const auto record = *reader.next()) {
        Row row;
        for (size_t i = 0; i < head.cells.size(); ++i)
            row[QString::fromUtf8(head.cells[i])] = QString::fromUtf8(record->cells[i]);
        rows.push_back(row);
    }
    return rows;
}

Row rowOf(const std::vector<Row> &rows, const QString &reference) {
    for (const auto &row : rows) {
        if (row[u"case"_s] == reference) return row;
    }
    return {};
}

}  // namespace

class TestExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_fixture.import(m_fixture.copy(u"register.csv"_s))); }

    void shouldExportEveryCaseInFull() {
        const auto rows = exported(ExportKind::Cases);
        QCOMPARE(rows.size(), size_t(22));
        const Row row = rowOf(rows, u"T-04"_s);
        QCOMPARE(row[u"received"_s], u"2025-01-02"_s);
        QCOMPARE(row[u"received_time"_s], u"10:15"_s);
        QCOMPARE(row[u"status"_s], u"closed"_s);
        QCOMPARE(row[u"closed"_s], u"2025-02-28"_s);
        QCOMPARE(row[u"stage"_s], u"stage-2"_s);
        QCOMPARE(row[u"outcome"_s], u"part-upheld"_s);
        QCOMPARE(row[u"outcome_name"_s], u"Part upheld"_s);
        QCOMPARE(row[u"compensation_pence"_s], u"8000"_s);
        QCOMPARE(row[u"is_complaint"_s], u"true"_s);
        QCOMPARE(row[u"complainant"_s], u"Ada Quill"_s);
        QCOMPARE(row[u"description"_s], u"Leak: the tap drips\nIt has dripped since May."_s);
        QCOMPARE(row[u"stage-1.responded"_s], u"2025-01-15"_s);
        QCOMPARE(row[u"stage-1.outcome"_s], u"not-upheld"_s);
        QCOMPARE(row[u"stage-2.started"_s], u"2025-01-27"_s);
        QCOMPARE(row[u"stage-2.acknowledged"_s], u"2025-01-28"_s);
        QCOMPARE(row[u"stage-2.responded"_s], u"2025-02-14"_s);
        QCOMPARE(row[u"stage-2.outcome"_s], u"part-upheld"_s);
        QCOMPARE(rowOf(rows, u"T-03"_s)[u"closed"_s], u""_s);
    }

    void shouldGuardCellsAgainstFormulas() {
        QCOMPARE(rowOf(exported(ExportKind::Cases), u"T-12"_s)[u"description"_s],
                 u"'=HYPERLINK(\"x\")Leak: the tap drips\nSince May."_s);
    }

    void shouldExportEveryEvent() {
        const auto rows = exported(ExportKind::Events);
        size_t expected = 0;
        for (const auto &row : exported(ExportKind::Cases)) {
            const auto file = m_fixture.file(row[u"case"_s]);
            expected += file.timeline.size();
            QCOMPARE(row[u"events"_s].toInt(), int(file.timeline.size()));
        }
        QCOMPARE(rows.size(), expected);
        int pence = 0;
        for (const auto &row : rows) {
            QCOMPARE(row[u"hash"_s].size(), 64);
            pence += QJsonDocument::fromJson(row[u"data"_s].toUtf8()).object().value(keys::pence).toInt();
        }
        QCOMPARE(pence, 105050 + 8000);
    }

    void shouldExportTargetsAsTheyStand() {
        bool found = false;
        for (const auto &row : exported(ExportKind::Targets)) {
            if (row[u"case"_s] != "T-03"_L1 || row[u"id"_s] != "stage-1.response"_L1) continue;
            found = true;
            QCOMPARE(row[u"date"_s], u"2025-04-11"_s);  // ten working days after Friday 28 March
            QCOMPARE(row[u"state"_s], u"overdue"_s);
            QCOMPARE(row[u"pending"_s], u"true"_s);
            QCOMPARE(row[u"clause"_s], u"6.9"_s);
            QCOMPARE(row[u"role"_s], u"response"_s);
        }
        QVERIFY(found);
    }

    void shouldWriteOneJsonArrayWithARowALine() {
        for (const auto kind : {ExportKind::Cases, ExportKind::Events, ExportKind::Targets}) {
            const QString path = m_fixture.folder() + u"/out.json"_s;
            const auto rows = exportRegister(*m_fixture, kind, path);
            QVERIFY(rows);
            const QByteArray bytes = ImportFixture::read(path);
            const auto array = QJsonDocument::fromJson(bytes).array();
            QCOMPARE(array.size(), qsizetype(*rows));
            QCOMPARE(bytes.count('\n'), *rows + 2);
            const auto csv = exported(kind);
            QCOMPARE(csv.size(), size_t(array.size()));
            for (qsizetype i = 0; i < array.size(); ++i) {
                QCOMPARE(array[i].toObject().value(u"case"_s).toString(), csv[size_t(i)][u"case"_s]);
                QCOMPARE(array[i].toObject().size(), csv[size_t(i)].size());
            }
        }
    }

    void shouldExportPeopleWithoutTheirProfiles() {
        ImportFixture fixture;
        addAda(*fixture);
        const auto people = exportedFrom(*fixture, ExportKind::People);
        QCOMPARE(people.size(), size_t(2));
        const Row &ada = people.front();
        QCOMPARE(ada[u"person"_s], u"P-0000001"_s);
        QCOMPARE(ada[u"name"_s], u"Ada Quill"_s);
        QCOMPARE(ada[u"phone"_s], u"01632 960 001"_s);
        QCOMPARE(ada[u"preferred_contact"_s], u"letter"_s);
        QCOMPARE(ada[u"format"_s], u"large-print"_s);
        QCOMPARE(ada[u"merged_into"_s], u""_s);
        QCOMPARE(ada[u"events"_s], u"3"_s);
        QCOMPARE(people.back()[u"merged_into"_s], u"P-0000001"_s);
        const auto events = exportedFrom(*fixture, ExportKind::PersonEvents);
        QStringList names;
        for (const Row &event : events) names << event[u"person"_s] + u' ' + event[u"name"_s];
        QCOMPARE(names, (QStringList{u"P-0000001 person.added"_s, u"P-0000001 person.changed"_s,
                                     u"P-0000001 person.profile-recorded"_s, u"P-0000002 person.added"_s,
                                     u"P-0000002 person.merged"_s}));
        QCOMPARE(events[1][u"data"_s], u"{\"phone\":\"01632 960 001\"}"_s);
        QCOMPARE(events[2][u"data"_s], u"{}"_s);
        const QByteArray bytes = ImportFixture::read(fixture.folder() + u"/out.csv"_s);
        QVERIFY(!bytes.contains("Quaker"));
        QVERIFY(!events[2].contains(u"hash"_s));
    }

    void shouldSayWhoseCaseItIs() {
        ImportFixture fixture;
        addAda(*fixture);
        QVERIFY(fixture->receive({{},
                                  {},
                                  {events::received,
                                   *When::fromText(u"2025-01-02"_s),
                                   u"Joan Pike"_s,
                                   {{keys::complainant, u"Ada Quill"_s}, {keys::person, u"P-0000001"_s}}}}));
        const auto cases = exportedFrom(*fixture, ExportKind::Cases);
        QCOMPARE(cases.size(), size_t(1));
        QCOMPARE(cases.front()[u"person"_s], u"P-0000001"_s);
    }

    void shouldWriteAnEmptyRegister() {
        ImportFixture empty;
        const QString path = empty.folder() + u"/out.json"_s;
        QCOMPARE(exportRegister(*empty, ExportKind::Cases, path).value_or(-1), 0);
        QCOMPARE(QJsonDocument::fromJson(ImportFixture::read(path)).isArray(), true);
    }

    void shouldRefuseWhatItCannotWrite() {
        QVERIFY(exportRegister(*m_fixture, ExportKind::Cases, m_fixture.folder() + u"/out.xls"_s)
                    .error()
                    .message.contains(u"end in .csv or .json"_s));
        QVERIFY(exportRegister(*m_fixture, ExportKind::Cases, u"/nowhere/out.csv"_s)
                    .error()
                    .message.contains(u"could not be written"_s));
    }

private:
    // Somebody with a phone and a profile, and somebody who turned out to be the same.
    static void addAda(Register &reg) {
        const auto at = [](const EventName &event, const QJsonObject &data) {
            return Command{event, *When::fromText(u"2025-01-02"_s), u"Joan Pike"_s, data};
        };
        const QJsonObject told{
            {keys::name, u"Ada Quill"_s}, {keys::preferredContact, u"letter"_s}, {keys::format, u"large-print"_s}};
        const auto ada = reg.people().add(at(events::personAdded, told));
        QVERIFY2(ada, ada ? "" : qPrintable(ada.error().message));
        QVERIFY(reg.people().record(ada->person, at(events::personChanged, {{keys::phone, u"01632 960 001"_s}})));
        QVERIFY(reg.people().record(ada->person, at(events::profileRecorded, {{u"religion"_s, u"Quaker"_s}})));
        const auto twin = reg.people().add(at(events::personAdded, {{keys::name, u"A. Quill"_s}}));
        QVERIFY(reg.people().record(
            twin->person, at(events::personMerged, {{keys::into, ada->person.text()}, {keys::reason, u"The same"_s}})));
    }

    static std::vector<Row> exportedFrom(const Register &reg, ExportKind kind) {
        const QString path = QFileInfo(reg.path()).absolutePath() + u"/out.csv"_s;
        if (const auto rows = exportRegister(reg, kind, path); !rows) qFatal("%s", qPrintable(rows.error().message));
        return rowsIn(path);
    }

    std::vector<Row> exported(ExportKind kind) { return exportedFrom(*m_fixture, kind); }

    ImportFixture m_fixture;
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
