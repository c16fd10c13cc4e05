// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_filter_bar.h"

#include <QMenu>
#include <algorithm>

#include "ui/cases/choice_chip.h"
#include "ui/cases/received_chip.h"
#include "ui/cases/saved_views.h"
#include "ui/common/chip.h"
#include "ui/common/flow_layout.h"
#include "ui/common/theme.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const auto openId = u"open"_s;
const auto closedId = u"closed"_s;

QString idOf(CaseFilter::Status status) {
    if (status == CaseFilter::Status::Any) return {};
    return status == CaseFilter::Status::Open ? openId : closedId;
}

CaseFilter::Status statusOf(const QString &id) {
    if (id.isEmpty()) return CaseFilter::Status::Any;
    return id == openId ? CaseFilter::Status::Open : CaseFilter::Status::Closed;
}

// The stages of every procedure of the policy, each once: what is called the same is chosen as one.
std::vector<FilterChoice> stagesOf(const Policy &policy) {
    std::vector<FilterChoice> choices;
    for (const Procedure &procedure : policy.procedures)
        for (const Stage &stage : procedure.stages)
            if (std::ranges::find(choices, stage.id.text(), &FilterChoice::value) == choices.end())
                choices.push_back({stage.id.text(), stage.name});
    return choices;
}

QPushButton *link(const QString &words, QWidget *parent) {
    auto *button = new QPushButton(words, parent);
    setLook(button, Look::Link);
    button->setAutoDefault(false);
    return button;
}

}  // namespace

CaseFilterBar::CaseFilterBar(const Register &reg, QWidget *parent) : QWidget(parent), m_register(reg) {
    addChips();
    showFilter();
}

CaseFilter CaseFilterBar::usual() {
    CaseFilter filter;
    filter.status = CaseFilter::Status::Open;
    return filter;
}

void CaseFilterBar::setFilter(const CaseFilter &filter, const QString &from) {
    m_filter = filter;
    m_from = from;
    showFilter();
}

void CaseFilterBar::addChips() {
    auto *row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::scaled(8));
    m_only = new Chip(this);
    m_only->setObjectName(u"reportChip"_s);
    connect(m_only, &QPushButton::clicked, this, [this] { choose(usual()); });
    row->addWidget(m_only);
    for (auto *chip : {m_status = statusChip(), m_stage = stageChip()}) row->addWidget(chip);
    m_officer = valueChip(tr("Officer"), tr("Any officer"), CaseColumn::Officer);
    m_service = valueChip(tr("Service"), tr("Any service"), CaseColumn::Service);
    addTextChip(m_stage, &CaseFilter::stage);
    addTextChip(m_officer, &CaseFilter::officer);
    addTextChip(m_service, &CaseFilter::service);
    m_state = stateChip();
    m_received = new ReceivedChip([this] { return m_register.clock().today(); }, this);
    connect(m_received, &ReceivedChip::chosen, this, [this](QDate from, QDate to) {
        CaseFilter filter = m_filter;
        filter.receivedFrom = from;
        filter.receivedTo = to;
        choose(filter);
    });
    m_views = new FilterChip(tr("Views"), this);
    m_views->setObjectName(u"viewsChip"_s);
    connect(m_views->menu(), &QMenu::aboutToShow, this, &CaseFilterBar::fillViewsMenu);
    m_save = link(tr("+ Save this view"), this);
    m_clear = link(tr("Clear"), this);
    for (QPushButton *words : {m_save, m_clear}) words->setMinimumHeight(Theme::scaled(30));
    connect(m_save, &QPushButton::clicked, this, &CaseFilterBar::saveWanted);
    connect(m_clear, &QPushButton::clicked, this, [this] { choose(usual()); });
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_officer, m_service, m_state, m_received, m_views, m_clear, m_save})
        row->addWidget(widget);
}

void CaseFilterBar::addTextChip(ChoiceChip *chip, QString CaseFilter::*field) {
    connect(chip, &ChoiceChip::chosen, this, [this, field](const QString &value) {
        CaseFilter filter = m_filter;
        filter.*field = value;
        choose(filter);
    });
}

ChoiceChip *CaseFilterBar::statusChip() {
    const auto choices = [] { return std::vector<FilterChoice>{{openId, tr("All open")}, {closedId, tr("Closed")}}; };
    auto *chip = new ChoiceChip(tr("Open and closed"), tr("Open and closed"), choices, this);
    chip->setObjectName(u"statusChip"_s);
    connect(chip, &ChoiceChip::chosen, this, [this](const QString &value) {
        CaseFilter filter = m_filter;
        filter.status = statusOf(value);
        choose(filter);
    });
    return chip;
}

ChoiceChip *CaseFilterBar::stateChip() {
    const auto choices = [] {
        std::vector<FilterChoice> states;
        for (const TargetState state : {TargetState::Overdue, TargetState::DueToday, TargetState::Approaching})
            states.push_back({redress::idOf(state), labelOf(state)});
        return states;
    };
    auto *chip = new ChoiceChip(tr("State"), tr("Any state"), choices, this);
    chip->setObjectName(u"stateChip"_s);
    connect(chip, &ChoiceChip::chosen, this, [this](const QString &value) {
        CaseFilter filter = m_filter;
        filter.state = targetStateOf(value);
        choose(filter);
    });
    return chip;
}

ChoiceChip *CaseFilterBar::stageChip() {
    auto *chip = new ChoiceChip(
        tr("Stage"), tr("Any stage"), [this] { return stagesOf(*m_register.policy()); }, this);
    chip->setObjectName(u"stageChip"_s);
    return chip;
}

ChoiceChip *CaseFilterBar::valueChip(const QString &title, const QString &any, CaseColumn column) {
    const auto choices = [this, column] {
        std::vector<FilterChoice> values;
        for (const QString &value : m_register.cases().valuesOf(column).value_or(QStringList()))
            values.push_back({value, value});
        return values;
    };
    auto *chip = new ChoiceChip(title, any, choices, this);
    chip->setObjectName(column == CaseColumn::Officer ? u"officerChip"_s : u"serviceChip"_s);
    return chip;
}

void CaseFilterBar::fillViewsMenu() {
    QMenu *menu = m_views->menu();
    menu->clear();
    SavedViews views;
    for (const QString &name : views.names())
        connect(menu->addAction(QString(name).replace(u'&', u"&&"_s)), &QAction::triggered, this,
                [this, name] { Q_EMIT viewWanted(name); });
    menu->addSeparator();
    QMenu *removal = menu->addMenu(tr("&Remove a view"));
    for (const QString &name : views.names())
        connect(removal->addAction(QString(name).replace(u'&', u"&&"_s)), &QAction::triggered, this, [this, name] {
            SavedViews().remove(name);
            showFilter();
        });
}

void CaseFilterBar::showFilter() {
    m_status->setValue(idOf(m_filter.status));
    m_stage->setValue(m_filter.stage);
    m_officer->setValue(m_filter.officer);
    m_service->setValue(m_filter.service);
    m_state->setValue(m_filter.state ? redress::idOf(*m_filter.state) : QString());
    m_received->setDays({{}, m_filter.receivedFrom, m_filter.receivedTo});
    m_only->setVisible(!m_filter.only.empty());
    m_only->setChecked(true);
    // How many cases: a figure that counts answers may count one more than once.
    const int behind = int(m_filter.only.size());
    m_only->setText(
        m_from.isEmpty()
            ? tr("From the report: %Ln case(s) ✕", "behind a figure; the sign removes it", behind)
            : tr("From the report: %1, %Ln case(s) ✕", "a figure; the sign removes it", behind).arg(m_from));
    m_only->setAccessibleName(tr("Stop showing only the cases behind the report’s figure"));
    m_views->setVisible(!SavedViews().names().isEmpty());
    CaseFilter narrowed = m_filter;
    narrowed.search.clear();
    m_clear->setVisible(narrowed != usual());
}

void CaseFilterBar::choose(const CaseFilter &filter) {
    // Only the filter changes here; the search stands in a field of its own.
    const QString search = m_filter.search;
    m_filter = filter;
    m_filter.search = search;
    showFilter();
    Q_EMIT filterChosen(m_filter);
}

}  // namespace redress
