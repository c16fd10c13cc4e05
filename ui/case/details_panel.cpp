// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/details_panel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/casework/event_names.h"
#include "ui/case/detail_field.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString officerOf(const CaseFile &file) {
    return file.subject.details.officer;
}

}  // namespace

DetailsPanel::DetailsPanel(const Session &session, Drafts drafts, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_keeper(std::move(drafts)),
      m_officer(new QComboBox(this)),
      m_person(new QLabel(this)),
      m_save(new QPushButton(tr("Save changes"), this)),
      m_undo(new QPushButton(tr("Undo"), this)),
      m_message(new MessageBar(this)) {
    auto *inner = new QWidget(this);
    auto *form = new QFormLayout(inner);
    form->setContentsMargins(0, Theme::scaled(8), Theme::scaled(12), Theme::scaled(8));
    form->setSpacing(Theme::scaled(8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addFields(form);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    m_save->setObjectName(u"saveDetails"_s);
    m_undo->setObjectName(u"undoDetails"_s);
    connect(m_save, &QPushButton::clicked, this, &DetailsPanel::save);
    connect(m_undo, &QPushButton::clicked, this, [this] { fill({}); });
    connect(&m_keeper, &DraftKeeper::failed, this, [this](const Fault &fault) { m_message->say(fault); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addWidget(m_undo);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll, 1);
    column->addWidget(m_message);
    column->addLayout(row);
}

void DetailsPanel::addFields(QFormLayout *form) {
    m_officer->setObjectName(u"detail.officer"_s);
    m_officer->setEditable(true);
    m_officer->setAccessibleName(tr("Officer"));
    m_officer->lineEdit()->setPlaceholderText(tr("Nobody yet"));
    connect(m_officer, &QComboBox::editTextChanged, this, &DetailsPanel::edited);
    form->addRow(tr("Officer"), m_officer);
    for (const auto &detail : detailLabels()) {
        if (detail.kind == DetailLabel::Kind::Person) {
            form->addRow(detail.label, buildPerson());
            continue;
        }
        auto *field = m_fields.emplace_back(new DetailField(detail, this));
        connect(field, &DetailField::edited, this, &DetailsPanel::edited);
        form->addRow(detail.label, field);
    }
}

QWidget *DetailsPanel::buildPerson() {
    auto *both = new QWidget(this);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::scaled(8));
    auto *find = new QPushButton(tr("Find the person…"), both);
    find->setObjectName(u"findPerson"_s);
    m_person->setTextFormat(Qt::PlainText);
    m_person->setObjectName(u"personName"_s);
    row->addWidget(m_person);
    row->addWidget(find);
    row->addStretch();
    connect(find, &QPushButton::clicked, this, &DetailsPanel::personWanted);
    return both;
}

void DetailsPanel::setPersonName(const QString &name) {
    m_person->setText(name.isEmpty() ? tr("Nobody chosen yet") : name);
}

void DetailsPanel::display(const CaseFile &file) {
    const bool another = !m_file || m_file->subject.reference != file.subject.reference;
    // What is being typed stands as it is; what is not takes what the case says now.
    const QJsonObject mine = another ? QJsonObject() : changes();
    m_file = file;
    {
        const QScopedValueRollback filling(m_filling, true);
        for (auto *field : m_fields) field->setPolicy(*file.policy);
    }
    setEnabled(!m_session.reg.isReadOnly());
    fillOfficers();
    if (!another) {
        fill(mine);
        return;
    }
    m_message->clear();
    const QJsonObject left = m_keeper.moveTo({m_session.reg.path(), u"details"_s, file.subject.reference.text()});
    fill(left);
    if (!left.isEmpty())
        m_message->say(MessageBar::Kind::Note,
                       tr("Your unsaved changes were brought back. They are not on the timeline yet."));
}

void DetailsPanel::fillOfficers() {
    const QScopedValueRollback filling(m_filling, true);
    m_officer->clear();
    QStringList names = m_session.reg.cases().valuesOf(CaseColumn::Officer).value_or(QStringList());
    if (!names.contains(m_session.user)) names.prepend(m_session.user);
    m_officer->addItems(names);
}

void DetailsPanel::fill(const QJsonObject &typed) {
    {
        const QScopedValueRollback filling(m_filling, true);
        for (auto *field : m_fields) {
            const auto mine = typed.constFind(field->detail().key);
            field->setValue(mine == typed.constEnd() ? current(*field) : *mine);
        }
        m_officer->setEditText(typed.value(keys::officer).toString(officerOf(*m_file)));
    }
    edited();
}

void DetailsPanel::edited() {
    if (m_filling || !m_file) return;
    const QJsonObject now = changes();
    m_save->setEnabled(!now.isEmpty());
    m_undo->setEnabled(!now.isEmpty());
    m_keeper.keep(now);
}

QJsonValue DetailsPanel::current(const DetailField &field) const {
    return valueOf(field.detail(), m_file->subject.details);
}

QJsonObject DetailsPanel::changes() const {
    QJsonObject changed;
    for (const auto *field : m_fields) {
        const QJsonValue was = current(*field);
        const QJsonValue now = field->value();
        if (now != (was.isString() ? QJsonValue(was.toString().trimmed()) : was))
            changed.insert(field->detail().key, now);
    }
    const QString officer = m_officer->currentText().trimmed();
    if (officer != officerOf(*m_file)) changed.insert(keys::officer, officer);
    return changed;
}

Result<> DetailsPanel::recordChanges(QJsonObject changed) {
    const bool assign = changed.contains(keys::officer);
    const QString officer = changed.take(keys::officer).toString();
    const CaseRef reference = m_file->subject.reference;
    const When now = m_session.reg.now();
    return m_session.reg.inOneTransaction([&](Register::Batch &batch) -> Result<> {
        if (assign) {
            const auto given =
                batch.record(reference, {events::officerAssigned, now, m_session.user, {{keys::officer, officer}}});
            if (!given) return refuse(given.error());
        }
        if (changed.isEmpty()) return {};
        const auto done = batch.record(reference, {events::detailsChanged, now, m_session.user, changed});
        if (!done) return refuse(done.error());
        return {};
    });
}

void DetailsPanel::save() {
    const QJsonObject changed = changes();
    if (changed.isEmpty()) return;
    if (const auto done = recordChanges(changed); !done) {
        m_message->say(done.error());
        return;
    }
    m_keeper.discard();
    m_message->say(MessageBar::Kind::Done, tr("Saved, and written on the timeline."));
    Q_EMIT saved();
}

}  // namespace redress
