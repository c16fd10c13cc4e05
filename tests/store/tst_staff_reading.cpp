// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QtTest>

#include "core/matters/matter_events.h"
#include "core/store/checkup.h"
#include "core/store/matters.h"
#include "core/store/rule_history.h"
#include "core/store/staff_reading.h"
#include "tests/support/register_builder.h"

using namespace redress;
using namespace Qt::StringLiterals;
using redress::test::RegisterBuilder;

// Southway 8.3: staff named for their performance reviews are shown to whom the organisation has named, and each time
// is noted.
class TestStaffReading : public QObject {
    Q_OBJECT

private:
    RegisterBuilder m_reg{u"southway"_s, u"2026-05-06T09:00"_s};

    void allow(const QStringList &names) {
        Organisation ours = m_reg->organisation();
        ours.staffReaders = names;
        QVERIFY(m_reg->setOrganisation(ours, u"Joan Pike"_s));
    }

    QStringList record() {
        QStringList lines;
        const auto events = m_reg->matters().timeline(staffMatter());
        for (const Event &event : *events) lines << event.name.text() + u' ' + event.by;
        return lines;
    }

private Q_SLOTS:
    void initTestCase() {
        const CaseRef reference = m_reg.receive(u"Ada Quill"_s, u"2026-05-01"_s);
        m_reg.happened(reference, u"staff.named"_s, u"2026-05-04"_s,
                       {{u"staff"_s, QJsonArray{u"Petra Zzyzx"_s}}, {u"text"_s, u"Her manner"_s}});
    }

    void shouldShowThemToThoseAloneWhoMayRead_data() {
        QTest::addColumn<QStringList>("readers");
        QTest::addColumn<QString>("by");
        QTest::addColumn<bool>("may");
        QTest::newRow("8.3 nobody is named") << QStringList() << u"Nora Head"_s << false;
        QTest::newRow("8.3 somebody else is named") << QStringList{u"Nora Head"_s} << u"Anybody"_s << false;
        QTest::newRow("8.3 no name") << QStringList{u"Nora Head"_s} << u" "_s << false;
        QTest::newRow("8.3 part of a name") << QStringList{u"Nora Head"_s} << u"Nora"_s << false;
        QTest::newRow("8.3 the one who is named") << QStringList{u"Nora Head"_s} << u"Nora Head"_s << true;
        QTest::newRow("8.3 written otherwise") << QStringList{u"Nora Head"_s} << u" nora  head "_s << true;
        QTest::newRow("8.3 the second") << QStringList{u"Nora Head"_s, u"Sam Lee"_s} << u"Sam Lee"_s << true;
    }
    void shouldShowThemToThoseAloneWhoMayRead() {
        QFETCH(QStringList, readers);
        QFETCH(QString, by);
        QFETCH(bool, may);
        allow(readers);
        const QStringList before = record();
        const auto named = readNamedStaff(*m_reg, {}, by);
        QCOMPARE(named.has_value(), may);
        if (!may) {
            QCOMPARE(named.error().clause, u"8.3"_s);
            QVERIFY2(named.error().message.endsWith(u'.'), qPrintable(named.error().message));
            QVERIFY(!named.error().message.contains(u"Zzyzx"_s));
            QCOMPARE(record(), before);
            return;
        }
        QCOMPARE(named->size(), size_t(1));
        QCOMPARE(named->front().names, QStringList{u"Petra Zzyzx"_s});
        QCOMPARE(record(), before + QStringList{u"staff.read "_s + by.simplified()});
    }

    // The record says who let whom, is chained like every other, and is no matter that falls due.
    void shouldKeepWhoMayAndWhoDid() {
        allow({u"Nora Head"_s});
        allow({u"Nora Head"_s, u"Sam Lee"_s});
        QVERIFY(readNamedStaff(*m_reg, {{2026, 5, 1}, {2026, 5, 31}}, u"Sam Lee"_s));
        const auto events = m_reg->matters().timeline(staffMatter());
        const Event &read = events->back();
        QCOMPARE(read.data.value(u"from"_s).toString(), u"2026-05-01"_s);
        QCOMPARE(read.data.value(keys::until).toString(), u"2026-05-31"_s);
        QCOMPARE(read.data.value(keys::found).toInt(), 1);
        const Event &changed = (*events)[events->size() - 2];
        QCOMPARE(changed.name, events::staffReadersChanged);
        QCOMPARE(changed.by, u"Joan Pike"_s);
        QCOMPARE(changed.data.value(keys::names).toArray(), (QJsonArray{u"Nora Head"_s, u"Sam Lee"_s}));
        QStringList findings;
        QVERIFY(Checkup(*m_reg).run([&](const Finding &finding) { findings << finding.sentence; }));
        QCOMPARE(findings, QStringList());
        QVERIFY(m_reg.reopen());
        QCOMPARE(m_reg->organisation().staffReaders, (QStringList{u"Nora Head"_s, u"Sam Lee"_s}));
        QVERIFY(m_reg->matters().improvements()->empty());
    }

    // What does not concern them leaves no trace of theirs.
    void shouldNoteNothingWhereOtherSettingsChange() {
        const QStringList before = record();
        Organisation ours = m_reg->organisation();
        ours.phone = u"0161 496 0000"_s;
        QVERIFY(m_reg->setOrganisation(ours, u"Joan Pike"_s));
        QCOMPARE(record(), before);
    }
};

QTEST_GUILESS_MAIN(TestStaffReading)
#include "tst_staff_reading.moc"
