// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProgressBar>
#include <QPushButton>
#include <QtTest>

#include "core/store/database.h"
#include "tests/support/test_register.h"
#include "ui/setup/upkeep_dialog.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

// As an earlier Redress leaves it: its lists are not stamped with what this one reckons by.
void leaveBehind(Register &reg) {
    const auto left = reg.database().write(
        [&] { return reg.database().run(u"DELETE FROM setting WHERE name = 'projected_with'"_s); });
    if (!left) qFatal("%s", qPrintable(left.error().message));
}

bool isCurrent(const QString &path, const Clock &clock) {
    const auto reg = Register::openIfCurrent(path, clock);
    return reg && *reg;
}

}  // namespace

// What an earlier version wrote is brought up to date while a window says so.
class TestUpkeepDialog : public QObject {
    Q_OBJECT

private:
    FixedClock m_clock{QDateTime({2026, 4, 22}, {9, 0}, Qt::UTC)};

private Q_SLOTS:
    void shouldCloseWhenItIsDone() {
        TestRegister today;
        for (int n = 0; n < 20; ++n) today.receive(u"2026-04-02"_s);
        leaveBehind(*today);
        QVERIFY(!isCurrent(today.path(), m_clock));
        UpkeepDialog dialog(today.path(), m_clock);
        QSignalSpy closed(&dialog, &QDialog::finished);
        dialog.show();
        QVERIFY(closed.wait());
        QCOMPARE(closed.front().front().toInt(), int(QDialog::Accepted));
        QVERIFY(dialog.outcome());
        QVERIFY(isCurrent(today.path(), m_clock));
    }

    void shouldSayWhyItCouldNotBeDone() {
        QTemporaryDir folder;
        UpkeepDialog dialog(folder.filePath(u"nowhere.redress"_s), m_clock);
        QSignalSpy closed(&dialog, &QDialog::finished);
        QVERIFY(closed.wait());
        QCOMPARE(closed.front().front().toInt(), int(QDialog::Rejected));
        QVERIFY(!dialog.outcome().error().message.isEmpty());
    }

    void shouldBeStoppedByItsButtonAndByEscape() {
        TestRegister today;
        today.receive(u"2026-04-02"_s);
        leaveBehind(*today);
        UpkeepDialog dialog(today.path(), m_clock);
        QSignalSpy closed(&dialog, &QDialog::finished);
        dialog.show();
        auto *stop = dialog.findChild<QPushButton *>(u"upkeepStop"_s);
        QVERIFY(stop);
        QTest::mouseClick(stop, Qt::LeftButton);
        QTRY_COMPARE(closed.size(), 1);
        // It may have been done by then; it is whole either way.
        QCOMPARE(bool(dialog.outcome()), closed.front().front().toInt() == int(QDialog::Accepted));
        QVERIFY(Register::open(today.path(), m_clock));
    }

    void shouldNameWhatShowsHowFarItIs() {
        TestRegister today;
        UpkeepDialog dialog(today.path(), m_clock);
        QVERIFY(!dialog.findChild<QProgressBar *>(u"upkeepProgress"_s)->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestUpkeepDialog)
#include "tst_upkeep_dialog.moc"
