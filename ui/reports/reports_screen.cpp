// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_screen.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "core/reports/report_file.h"
#include "core/reports/report_writers.h"
#include "ui/common/empty_state.h"
#include "ui/common/file_choice.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/theme.h"
#include "ui/reports/period_picker.h"
#include "ui/reports/report_view.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::milliseconds beforeBusy{300};  // the last report stays until counting has taken so long

// Boards meet after a quarter has ended: that is the one most come for.
Period lastQuarter(QDate today) {
    return Period::containing(Period::Kind::Quarter, today).previous();
}

}  // namespace

ReportsScreen::ReportsScreen(const Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_kind(kindChoice()),
      m_picker(new PeriodPicker(lastQuarter(session.reg.clock().today()), session.reg.clock().today(), this)),
      m_compare(new QCheckBox(tr("&Compare with the period before"), this)),
      m_save(saveButton()),
      m_print(new QPushButton(icon(Icon::Print), tr("&Print…"), this)),
      m_message(new MessageBar(this)),
      m_middle(new QStackedWidget(this)),
      m_view(new ReportView(this)),
      m_empty(new EmptyState(tr("The report was stopped"), tr("Choose a period, or count again."), this)),
      m_busy(busyNote()),
      m_patience(new QTimer(this)),
      m_counting(session.reg),
      m_search(session.reg) {
    m_patience->setSingleShot(true);
    m_patience->setInterval(beforeBusy);
    m_compare->setChecked(true);
    m_compare->setObjectName(u"compare"_s);
    m_print->setObjectName(u"print"_s);
    m_empty->offer(tr("Count again"));
    auto *header = new PageHeader(tr("Reports"), this);
    header->addAction(m_print);
    header->addAction(m_save);
    auto *choices = new QWidget(this);
    auto *flow = new FlowLayout(choices);
    const int side = Theme::scaled(24);
    flow->setContentsMargins(side, Theme::scaled(12), side, Theme::scaled(12));
    m_compare->setMinimumHeight(m_picker->sizeHint().height());
    flow->addWidget(m_kind);
    flow->addWidget(m_picker);
    flow->addWidget(m_compare);
    for (QWidget *each : std::initializer_list<QWidget *>{m_view, m_empty, m_busy}) m_middle->addWidget(each);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(choices);
    column->addWidget(m_message);
    column->addWidget(m_middle, 1);
    wire();
}

void ReportsScreen::wire() {
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ReportsScreen::recount);
    connect(m_picker, &PeriodPicker::periodChosen, this, &ReportsScreen::recount);
    connect(m_compare, &QCheckBox::toggled, this, &ReportsScreen::recount);
    connect(m_view, &ReportView::figureActivated, this, &ReportsScreen::showCases);
    connect(m_print, &QPushButton::clicked, this, &ReportsScreen::printReport);
    connect(m_patience, &QTimer::timeout, this, [this] { m_middle->setCurrentWidget(m_busy); });
    connect(m_empty, &EmptyState::chosen, this, &ReportsScreen::recount);
    const auto changed = [this] {
        m_stale = true;
        if (isVisible()) recount();
    };
    connect(&m_session.reg, &Register::changed, this, changed);
    connect(&m_session.reg, &Register::organisationChanged, this, changed);
}

QComboBox *ReportsScreen::kindChoice() {
    auto *choice = new QComboBox(this);
    choice->setObjectName(u"reportKind"_s);
    choice->setAccessibleName(tr("Report"));
    for (const ReportKind &kind : reportKinds()) {
        choice->addItem(kind.title, kind.id);
        choice->setItemData(choice->count() - 1, kind.purpose, Qt::ToolTipRole);
    }
    return choice;
}

void ReportsScreen::show(const QString &report, const QString &period) {
    const int index = m_kind->findData(report);
    if (index >= 0) m_kind->setCurrentIndex(index);
    if (const auto wanted = Period::fromText(period)) m_picker->setPeriod(*wanted);
}

QPushButton *ReportsScreen::saveButton() {
    auto *button = new QPushButton(icon(Icon::Save, Theme::Role::AccentInk), tr("&Save"), this);
    button->setObjectName(u"save"_s);
    setLook(button, Look::Primary);
    auto *menu = new QMenu(button);
    const auto offer = [&](const QString &label, const QString &ending, const QString &filter) {
        menu->addAction(label, this, [this, ending, filter] { askWhereToSave(ending, filter); });
    };
    offer(tr("As &PDF…"), u"pdf"_s, tr("PDF (*.pdf)"));
    offer(tr("As &spreadsheet…"), u"xlsx"_s, tr("Spreadsheet (*.xlsx)"));
    offer(tr("As &CSV…"), u"csv"_s, tr("CSV (*.csv)"));
    offer(tr("As &web page…"), u"html"_s, tr("Web page (*.html)"));
    button->setMenu(menu);
    return button;
}

QWidget *ReportsScreen::busyNote() {
    auto *note = new QWidget(this);
    auto *column = new QVBoxLayout(note);
    auto *words = new QLabel(tr("Counting the figures…"), note);
    auto *bar = new QProgressBar(note);
    auto *cancel = new QPushButton(tr("Cancel"), note);
    cancel->setObjectName(u"cancel"_s);
    cancel->setShortcut(Qt::Key_Escape);
    words->setAlignment(Qt::AlignCenter);
    bar->setRange(0, 0);
    bar->setFixedWidth(Theme::scaled(240));
    bar->setAccessibleName(words->text());
    column->addStretch(1);
    for (QWidget *each : std::initializer_list<QWidget *>{words, bar, cancel})
        column->addWidget(each, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(cancel, &QPushButton::clicked, this, &ReportsScreen::stop);
    return note;
}

void ReportsScreen::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (m_stale) recount();
}

void ReportsScreen::recount() {
    m_stale = false;
    m_message->clear();
    if (m_report)
        m_patience->start();
    else
        m_middle->setCurrentWidget(m_busy);
    m_print->setEnabled(false);
    m_save->setEnabled(false);
    const ReportWish wish{m_kind->currentData().toString(), m_picker->period(), m_compare->isChecked()};
    m_counting.ask(
        [wish](Register &own, const Progress &progress) {
            return makeReport(own, wish, [&progress] { return progress.isCancelled(); });
        },
        [this](const Result<ReportDocument> &report) { take(report); });
}

void ReportsScreen::take(const Result<ReportDocument> &report) {
    m_patience->stop();
    if (!report) {
        m_report.reset();
        m_empty->setWords(tr("The report could not be made"), report.error().message);
        m_middle->setCurrentWidget(m_empty);
        return;
    }
    m_report = *report;
    m_view->setPages(layOut(*m_report));
    m_middle->setCurrentWidget(m_view);
    m_print->setEnabled(true);
    m_save->setEnabled(true);
    Q_EMIT reportShown();
}

void ReportsScreen::stop() {
    m_counting.cancel();
    m_patience->stop();
    m_report.reset();
    m_empty->setWords(tr("The report was stopped"), tr("Choose a period, or count again."));
    m_middle->setCurrentWidget(m_empty);
}

void ReportsScreen::showCases(const FigureId &figure) {
    if (!m_report) return;
    m_search.ask([figure, period = m_report->period](Register &own,
                                                     const Progress &) { return figureCases(own, figure, period); },
                 [this](const Result<std::vector<qint64>> &keys) { open(keys); });
}

void ReportsScreen::open(const Result<std::vector<qint64>> &keys) {
    if (!keys) return m_message->say(keys.error());
    if (keys->empty()) return m_message->say(MessageBar::Kind::Note, tr("There are no cases behind this figure."));
    m_message->clear();
    CaseFilter filter;
    filter.only = *keys;
    Q_EMIT casesWanted(filter);
}

void ReportsScreen::askWhereToSave(const QString &ending, const QString &filter) {
    if (!m_report) return;
    const FileChoice choice{FileChoice::For::Saving, tr("Save the report"), filter, ending,
                            suggestedFileName(*m_report, ending)};
    chooseFile(this, choice, [this](const QString &path) {
        if (!path.isEmpty()) saveTo(path);
    });
}

void ReportsScreen::saveTo(const QString &path) {
    if (!m_report) return;
    if (const auto saved = saveReport(*m_report, path); !saved) return m_message->say(saved.error());
    m_message->say(MessageBar::Kind::Done, tr("The report was saved as %1.").arg(path));
}

void ReportsScreen::printReport() {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_report->title);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] {
        if (!m_report) return;
        if (const auto printed = print(*m_report, *printer); !printed) m_message->say(printed.error());
    });
    dialog->open();
}

}  // namespace redress
