// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

#include "core/casework/event_names.h"
#include "core/matters/matter_events.h"
#include "core/store/matters.h"
#include "tests/support/register_builder.h"
#include "ui/case/asks/ask_field.h"
#include "ui/case/asks/ask_form.h"
#include "ui/common/message_bar.h"
#include "ui/duties/duties_dialog.h"
#include "ui/duties/duties_model.h"
#include "ui/duties/duty_dialog.h"
#include "ui/reports/reports_screen.h"
#include "ui/today/today_list.h"
#include "ui/today/today_screen.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

const DutyId housemark(u"housemark"_s);

QPushButton *button(const QWidget &within, const QString &name) {
    auto *found = within.findChild<QPushButton *>(name);
    if (!found) qFatal("no button %s", qPrintable(name));
    return found;
}

void press(const QWidget &within, const QString &name) {
    QTest::mouseClick(button(within, name), Qt::LeftButton);
}

void answer(const QWidget &within, const QString &key, const QJsonValue &value) {
    auto *field = within.findChild<AskForm *>()->field(key);
    if (!field) qFatal("nothing asks for %s", qPrintable(key));
    field->restore(value);
}

QStringList choicesIn(const QWidget &dialog) {
    QStringList labels;
    for (const auto *one : dialog.findChildren<QPushButton *>())
        if (one->objectName().startsWith(u"choice."_s)) labels << one->text();
    return labels;
}

QStringList words(const QWidget &dialog) {
    QStringList all;
    for (const auto *label : dialog.findChildren<QLabel *>()) all << label->text();
    return all;
}

}  // namespace

// A duty from the first look at Today to its record.
class TestDutyDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldShowWhatAndWhy() {
        RegisterBuilder reg(u"halton"_s);
        reg.setNow(u"2026-07-28T09:00"_s);
        const DutyDialog dialog({*reg, u"Joan Pike"_s}, housemark);
        const QString all = words(dialog).join(u'\n');
        QVERIFY2(all.contains(u"Tuesday 28 July 2026"_s), qPrintable(all));
        QVERIFY(all.contains(u"April to June 2026"_s));
        QVERIFY(all.contains(u"Performance Measures / Monitoring"_s));
        QCOMPARE(choicesIn(dialog), (QStringList{u"Done"_s, u"Delegate"_s, u"Postpone"_s, u"Not needed"_s}));
        QVERIFY(!button(dialog, u"recordDuty"_s)->isVisibleTo(&dialog));
    }

    void shouldRecordWhatIsDone() {
        RegisterBuilder reg(u"halton"_s);
        reg.setNow(u"2026-07-28T09:00"_s);
        DutyDialog dialog({*reg, u"Joan Pike"_s}, housemark);
        dialog.show();
        const QSignalSpy recorded(&dialog, &DutyDialog::recorded);
        press(dialog, u"choice.duty.done"_s);
        press(dialog, u"recordDuty"_s);
        QCOMPARE(recorded.count(), 0);
        QVERIFY(dialog.findChild<MessageBar *>()->words().contains(u"How it was done"_s));
        answer(dialog, u"period"_s, u"2026-Q2"_s);
        answer(dialog, u"text"_s, u"Sent by e-mail"_s);
        press(dialog, u"recordDuty"_s);
        QCOMPARE(recorded.count(), 1);
        QCOMPARE(reg->matters().duty(housemark)->occurrences.front().state, TargetState::Met);
        const auto *history = dialog.findChild<QListWidget *>(u"dutyHistory"_s);
        QCOMPARE(history->count(), 1);
        QVERIFY(history->item(0)->text().endsWith(u"Joan Pike: Done (April to June 2026). Sent by e-mail"_s));
    }

    void shouldSayWhyItIsRefused() {
        RegisterBuilder reg(u"halton"_s);
        reg.setNow(u"2026-07-28T09:00"_s);
        DutyDialog dialog({*reg, u"Joan Pike"_s}, housemark);
        dialog.show();
        press(dialog, u"choice.duty.postponed"_s);
        answer(dialog, u"until"_s, u"2026-07-01"_s);
        answer(dialog, u"reason"_s, u"Late figures"_s);
        press(dialog, u"recordDuty"_s);
        const QString words = dialog.findChild<MessageBar *>()->words();
        QVERIFY2(words.contains(u"later day"_s) && words.contains(u"Performance Measures"_s), qPrintable(words));
        QVERIFY(reg->matters().timeline(matterOf(housemark))->empty());
    }

    void shouldLeadToItsReport() {
        RegisterBuilder reg(u"halton"_s);
        reg.setNow(u"2026-07-28T09:00"_s);
        DutyDialog dialog({*reg, u"Joan Pike"_s}, housemark);
        dialog.show();
        const QSignalSpy wanted(&dialog, &DutyDialog::reportWanted);
        press(dialog, u"makeReport"_s);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first(), (QVariantList{u"quarterly"_s, u"2026-Q2"_s}));
        QVERIFY(!dialog.isVisible());
    }

    void shouldBeOpenedFromToday() {
        RegisterBuilder reg(u"halton"_s);
        reg.setNow(u"2026-07-28T09:00"_s);
        TodayScreen screen({*reg, u"Joan Pike"_s});
        screen.show();
        auto *list = screen.findChild<TodayList *>();
        auto *model = static_cast<TodayModel *>(list->model());
        const QModelIndex row = model->find({}, TargetId(u"housemark.2026-Q2"_s));
        QVERIFY(row.isValid());
        const QString spoken = model->data(row, Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"Duty: "_s), qPrintable(spoken));
        const QSignalSpy caseWanted(&screen, &TodayScreen::caseWanted);
        list->setCurrentIndex(row);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(caseWanted.count(), 0);
        auto *dialog = screen.findChild<DutyDialog *>();
        QVERIFY(dialog);
        const QSignalSpy wanted(&screen, &TodayScreen::reportWanted);
        press(*dialog, u"makeReport"_s);
        QCOMPARE(wanted.count(), 1);
    }

    void shouldListAllDuties() {
        RegisterBuilder reg(u"halton"_s);
        reg.setNow(u"2026-07-29T09:00"_s);
        DutiesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(*reg->matters().duties(), QDate(2026, 7, 29));
        QCOMPARE(size_t(model.rowCount()), reg->policy()->duties.size());
        QStringList names;
        for (int n = 0; n < model.rowCount(); ++n) names << model.at(model.index(n, 0)).rule.id.text();
        // Overdue since May; then the quarter's; what nothing has made due comes last.
        QCOMPARE(names.front(), u"leadership-team"_s);
        QCOMPARE(names.back(), u"stage-3-review"_s);
        QVERIFY(model.index(0, DutiesModel::State).data().toString().startsWith(u"▲"_s));
        QCOMPARE(model.index(model.rowCount() - 1, DutiesModel::State).data().toString(), u"Not now"_s);
    }

    void shouldBeginWhatArises() {
        RegisterBuilder reg(u"wrekin"_s);
        TodayScreen screen({*reg, u"Joan Pike"_s});
        screen.show();
        press(screen, u"dutiesButton"_s);
        auto *duties = screen.findChild<DutiesDialog *>();
        auto *table = duties->findChild<QTableView *>(u"dutiesTable"_s);
        const auto *model = static_cast<DutiesModel *>(table->model());
        for (int n = 0; n < model->rowCount(); ++n)
            if (model->at(model->index(n, 0)).rule.id.text() == u"induction"_s) table->selectRow(n);
        Q_EMIT table->activated(table->currentIndex());
        auto *dialog = duties->findChild<DutyDialog *>();
        QVERIFY(dialog);
        QCOMPARE(choicesIn(*dialog), (QStringList{u"Delegate"_s, u"It has arisen"_s}));
        press(*dialog, u"choice.duty.arisen"_s);
        answer(*dialog, u"reason"_s, u"Ann Low has begun"_s);
        press(*dialog, u"recordDuty"_s);
        const auto file = reg->matters().duty(DutyId(u"induction"_s));
        QCOMPARE(file->next()->reason, u"Ann Low has begun"_s);
        QVERIFY(choicesIn(*dialog).contains(u"Done"_s));
        press(*dialog, u"choice.duty.done"_s);
        answer(*dialog, u"text"_s, u"A morning’s course"_s);
        answer(*dialog, u"trained"_s, QJsonArray{u"Ann Low"_s});
        press(*dialog, u"recordDuty"_s);
        QVERIFY(!reg->matters().duty(DutyId(u"induction"_s))->next());
    }

    void shouldShowTheReportThatIsWanted() {
        RegisterBuilder reg(u"halton"_s);
        ReportsScreen screen({*reg, u"Joan Pike"_s});
        screen.show(u"annual"_s, u"2026/27"_s);
        const QSignalSpy shown(&screen, &ReportsScreen::reportShown);
        screen.show();
        QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, 20000);
        QCOMPARE(screen.report()->id, u"annual"_s);
        QCOMPARE(screen.report()->period.toText(), u"2026/27"_s);
    }

    void shouldNameEverythingThatTakesTheFocus() {
        RegisterBuilder reg(u"halton"_s);
        reg.setNow(u"2026-07-28T09:00"_s);
        DutyDialog dialog({*reg, u"Joan Pike"_s}, housemark);
        dialog.show();
        press(dialog, u"choice.duty.done"_s);
        for (const auto *widget : dialog.findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || qobject_cast<const QLabel *>(widget))
                continue;
            const auto *push = qobject_cast<const QPushButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (push && !push->text().isEmpty()),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }
};

QTEST_MAIN(TestDutyDialog)
#include "tst_duty_dialog.moc"
