// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

#include "core/store/matters.h"
#include "core/store/rule_history.h"
#include "tests/support/register_builder.h"
#include "ui/common/message_bar.h"
#include "ui/learning/learning_screen.h"
#include "ui/learning/staff_dialog.h"

using namespace redress;
using namespace Qt::StringLiterals;
using redress::test::RegisterBuilder;

// Southway 8.3, in the window: the officer is Joan Pike.
class TestStaffDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldShowStaffToThoseAloneWhoMayRead_data() {
        QTest::addColumn<QString>("reader");
        QTest::addColumn<bool>("may");
        QTest::newRow("8.3 the officer may") << u"Joan Pike"_s << true;
        QTest::newRow("8.3 somebody else may") << u"Nora Head"_s << false;
    }
    void shouldShowStaffToThoseAloneWhoMayRead() {
        QFETCH(QString, reader);
        QFETCH(bool, may);
        RegisterBuilder builder(u"southway"_s, u"2026-05-06T09:00"_s);
        const CaseRef reference = builder.receive(u"Ada Quill"_s, u"2026-05-01"_s);
        builder.happened(reference, u"staff.named"_s, u"2026-05-04"_s,
                         {{u"staff"_s, QJsonArray{u"Petra Zzyzx"_s}}, {u"text"_s, u"Her manner"_s}});
        Organisation ours = builder->organisation();
        ours.staffReaders = {reader};
        QVERIFY(builder->setOrganisation(ours, u"Nora Head"_s));
        LearningScreen screen({*builder, u"Joan Pike"_s});
        screen.show();
        QTest::mouseClick(screen.findChild<QPushButton *>(u"showStaff"_s), Qt::LeftButton);
        if (may) {
            QTRY_VERIFY(screen.findChild<StaffDialog *>());
            const auto *list = screen.findChild<QPlainTextEdit *>(u"namedStaff"_s);
            QCOMPARE(list->toPlainText(), reference.text() + u", Monday 4 May 2026: Petra Zzyzx\nHer manner"_s);
        } else {
            auto *message = screen.findChild<MessageBar *>();
            QTRY_VERIFY2(message->words().contains(u"Joan Pike is not among those"_s), qPrintable(message->words()));
            QVERIFY(!screen.findChild<StaffDialog *>());
        }
        QCOMPARE(builder->matters().timeline(staffMatter())->back().by, may ? u"Joan Pike"_s : u"Nora Head"_s);
    }
};

QTEST_MAIN(TestStaffDialog)
#include "tst_staff_dialog.moc"
