// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letter_form.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/case/asks/ask_field.h"
#include "ui/case/asks/ask_form.h"
#include "ui/case/growing_text.h"
#include "ui/common/theme.h"
#include "ui/letters/point_answers.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const QString &field) {
    if (field == "text.understanding"_L1) return LetterForm::tr("What the customer has told us");
    if (field == "text.reason"_L1) return LetterForm::tr("Why we need more time");
    if (field == "text.findings"_L1) return LetterForm::tr("What we found, point by point");
    if (field == "text.refusal"_L1) return LetterForm::tr("Why we cannot take it");
    if (field == "text.remedy"_L1) return LetterForm::tr("What we will put right, and by when");
    return field;
}

// Under this key policies ask for the officer whom the letter names: that is the one who signs it.
constexpr auto namedOfficer = "named_officer"_L1;

constexpr auto compensationField = "compensation"_L1;  // of the draft's texts: a sum that could not be read

constexpr auto isFilledByItself = "redress.filled";

// Lines are for what may be left out; what has to be written is a longer text, what has to be chosen a list.
bool isEmpty(const QWidget &field) {
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&field)) return text->toPlainText().trimmed().isEmpty();
    const auto *list = qobject_cast<const QComboBox *>(&field);
    return list && list->currentData().toString().isEmpty() && !list->property(isFilledByItself).toBool();
}

bool isSaidByPoints(const QString &field) {
    return field == "text.findings"_L1 || field == "text.remedy"_L1;
}

}  // namespace

LetterForm::LetterForm(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
}

void LetterForm::clear() {
    delete m_fields;
    m_fields = nullptr;
    m_outcome = nullptr;
    m_sentBy = nullptr;
    m_points = nullptr;
    m_compensation = nullptr;
    m_until = nullptr;
    m_dateWords = nullptr;
    m_record = nullptr;
    m_texts.clear();
}

void LetterForm::ask(const Questions &questions, const MergeFields &known, const LetterDraft &draft,
                     const Procedure &procedure) {
    clear();
    const QStringList &asked = questions.asked;
    m_hasPoints = !questions.points.empty() && asked.contains(u"points"_s);
    m_fields = new QWidget(this);
    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(4));
    m_column->addWidget(m_fields);
    if (asked.contains(u"holding.date"_s)) addDate(draft, questions.proposed);
    if (asked.contains(u"outcome.name"_s) && !procedure.outcomes.empty())
        addOutcome(questions.outcome, draft, procedure);
    if (m_hasPoints) addPoints(questions.points, procedure);
    for (const QString &field : asked)
        if (field.startsWith("text."_L1) && !(m_hasPoints && isSaidByPoints(field))) addText(field, known, draft);
    if (asked.contains(compensationField)) addCompensation(draft);
    if (questions.howItGoes) addSentBy(draft);
    m_fields->show();
}

void LetterForm::askForRecord(const std::vector<Ask> &asks, const AskContext &context, const MergeFields &known,
                              const LetterDraft &draft) {
    if (!m_fields || asks.empty()) return;
    m_record = new AskForm(m_fields);
    m_record->setObjectName(u"letterRecord"_s);
    m_record->ask(asks, context, true);
    // Where the letter prints the answer, nothing else names them.
    if (auto *officer = m_record->field(namedOfficer); officer && !officer->ask().inLetter)
        officer->propose(known.value(u"officer.name"_s));
    m_record->restore(draft.record);
    addTitle(tr("For the record"), m_record);
    m_record->show();  // now, so that it can take the focus
    connect(m_record, &AskForm::changed, this, &LetterForm::changed);
}

Result<QJsonObject> LetterForm::record() {
    return m_record ? m_record->read() : Result<QJsonObject>(QJsonObject());
}

QStringList LetterForm::missingForRecord() const {
    return m_record ? m_record->missing() : QStringList();
}

bool LetterForm::focusFirstEmpty(bool withRecord) {
    if (!m_fields) return false;
    for (auto *field : m_fields->findChildren<QWidget *>()) {
        if (!field->isVisibleTo(this) || !isEmpty(*field) || (m_record && m_record->isAncestorOf(field))) continue;
        field->setFocus();
        return true;
    }
    return withRecord && !record();  // which takes the focus to what is missing
}

void LetterForm::addTitle(const QString &title, QWidget *field) {
    auto *label = new QLabel(title, m_fields);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(field);
    setLook(label, Look::Heading);
    auto *column = m_fields->layout();
    label->setContentsMargins(0, column->count() > 0 ? Theme::scaled(8) : 0, 0, 0);
    column->addWidget(label);
    column->addWidget(field);
    field->setAccessibleName(title);
}

void LetterForm::addOutcome(const QString &recorded, const LetterDraft &draft, const Procedure &procedure) {
    m_outcome = new QComboBox(m_fields);
    m_outcome->setObjectName(u"letterOutcome"_s);
    const QString otherwise = m_hasPoints          ? tr("As the points say")
                              : recorded.isEmpty() ? tr("Not decided yet")
                                                   : tr("%1, as recorded", "an outcome").arg(recorded);
    m_outcome->addItem(otherwise, QString());
    m_outcome->setProperty(isFilledByItself, m_hasPoints || !recorded.isEmpty());
    for (const Outcome &outcome : procedure.outcomes) m_outcome->addItem(outcome.name, outcome.id.text());
    m_outcome->setCurrentIndex(std::max(0, m_outcome->findData(draft.outcome.text())));
    addTitle(tr("Outcome"), m_outcome);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &LetterForm::changed);
}

void LetterForm::addPoints(const std::vector<AnsweredPoint> &points, const Procedure &procedure) {
    m_points = new PointAnswers(points, procedure, m_fields);
    m_fields->layout()->addWidget(m_points);
    connect(m_points, &PointAnswers::changed, this, &LetterForm::changed);
}

void LetterForm::addSentBy(const LetterDraft &draft) {
    m_sentBy = new QComboBox(m_fields);
    m_sentBy->setObjectName(u"letterSentBy"_s);
    m_sentBy->addItem(tr("Not said"), QString());
    m_sentBy->addItem(tr("By post"), u"post"_s);
    m_sentBy->addItem(tr("By e-mail"), u"email"_s);
    m_sentBy->addItem(tr("By hand"), u"hand"_s);
    m_sentBy->setCurrentIndex(std::max(0, m_sentBy->findData(draft.sentBy)));
    addTitle(tr("How it goes"), m_sentBy);
    connect(m_sentBy, &QComboBox::currentIndexChanged, this, &LetterForm::changed);
}

void LetterForm::addCompensation(const LetterDraft &draft) {
    m_compensation = new QLineEdit(m_fields);
    m_compensation->setText(draft.compensation ? draft.compensation->toText() : draft.texts.value(compensationField));
    m_compensation->setObjectName(u"letterCompensation"_s);
    m_compensation->setPlaceholderText(tr("None, or a sum such as £50"));
    addTitle(tr("Compensation offered"), m_compensation);
    connect(m_compensation, &QLineEdit::textChanged, this, &LetterForm::changed);
}

void LetterForm::addDate(const LetterDraft &draft, QDate proposed) {
    m_until = new QDateEdit(draft.until.isValid() ? draft.until : proposed, m_fields);
    m_until->setObjectName(u"letterUntil"_s);
    m_until->setCalendarPopup(true);
    m_until->setDisplayFormat(u"ddd d MMMM yyyy"_s);
    addTitle(tr("When they will have the response"), m_until);
    m_dateWords = new QLabel(m_fields);
    m_dateWords->setTextFormat(Qt::PlainText);
    m_dateWords->setWordWrap(true);
    m_dateWords->hide();
    m_fields->layout()->addWidget(m_dateWords);
    connect(m_until, &QDateEdit::dateChanged, this, &LetterForm::changed);
}

void LetterForm::addText(const QString &field, const MergeFields &known, const LetterDraft &draft) {
    auto *text = new GrowingText(m_fields);
    text->setObjectName(field);
    text->setFewestLines(field == "text.findings"_L1 ? 8 : 3);
    text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    text->setPlainText(draft.texts.value(field, known.value(field)));
    text->document()->setModified(draft.texts.contains(field));  // what the case says by itself is no draft
    m_texts.insert(field, text);
    addTitle(titleOf(field), text);
    connect(text, &QPlainTextEdit::textChanged, this, &LetterForm::changed);
}

LetterDraft LetterForm::draft() const {
    LetterDraft draft;
    for (const auto &[field, text] : m_texts.asKeyValueRange())
        if (text->document()->isModified()) draft.texts.insert(field, text->toPlainText());
    if (m_outcome) draft.outcome = OutcomeId(m_outcome->currentData().toString());
    if (m_until) draft.until = m_until->date();
    if (m_points) draft.answers = m_points->answers();
    if (m_record && m_record->isTouched()) draft.record = m_record->typed();
    if (m_sentBy) draft.sentBy = m_sentBy->currentData().toString();
    const auto sum = compensation();
    if (!sum)
        draft.texts.insert(compensationField, m_compensation->text());
    else if (sum->value > 0)
        draft.compensation = *sum;
    return draft;
}

Result<Pence> LetterForm::compensation() const {
    const QString written = m_compensation ? m_compensation->text().trimmed() : QString();
    return written.isEmpty() ? Pence() : Pence::fromText(written);
}

void LetterForm::focusCompensation() {
    if (m_compensation) m_compensation->setFocus();
}

void LetterForm::sayOfDate(const QString &words, bool isObstacle) {
    if (!m_dateWords) return;
    m_dateWords->setText(isObstacle ? u"▲ "_s + words : words);
    QPalette palette = m_dateWords->palette();
    palette.setColor(QPalette::WindowText, Theme::colour(isObstacle ? Theme::Role::Overdue : Theme::Role::QuietInk));
    m_dateWords->setPalette(palette);
    m_dateWords->setVisible(!words.isEmpty());
}

}  // namespace redress
