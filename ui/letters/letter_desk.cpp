// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letter_desk.h"

#include <QScopedValueRollback>
#include <algorithm>

#include "core/casework/targets.h"
#include "core/letters/compose_letter.h"
#include "core/letters/enclosures.h"
#include "core/letters/letter_commands.h"
#include "core/letters/letter_fields.h"
#include "core/letters/letter_notices.h"
#include "core/letters/letter_targets.h"
#include "core/letters/template_check.h"
#include "ui/letters/letter_draft_json.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int twoWeeks = 10;  // working days

}  // namespace

LetterDesk::LetterDesk(const Session &session, Drafts drafts, QObject *parent)
    : QObject(parent), m_session(session), m_keeper(std::move(drafts)) {
    connect(&m_session.reg, &Register::caseChanged, this, &LetterDesk::reread);
    connect(&m_keeper, &DraftKeeper::failed, this, &LetterDesk::failed);
}

Result<> LetterDesk::open(const CaseRef &reference, const QString &letterId) {
    auto file = m_session.reg.caseFile(reference);
    if (!file) return refuse(file.error());
    takeUp(std::move(*file), letterId);
    return {};
}

void LetterDesk::takeUp(CaseFile file, QString letterId) {
    m_file = std::move(file);
    m_choices = lettersFor(*m_file);
    const bool isThere = std::ranges::any_of(m_choices, [&](const LetterChoice &c) { return c.rule.id == letterId; });
    m_chosen = isThere || m_choices.empty() ? std::move(letterId) : m_choices.front().rule.id;
    Q_EMIT caseOpened();
    choose(m_chosen);
}

void LetterDesk::choose(const QString &letterId) {
    m_chosen = letterId;
    m_draft = {};
    m_asked.clear();
    if (const LetterChoice *choice = chosen()) {
        const DraftKey key{m_session.reg.path(), u"letter"_s,
                           m_file->subject.reference.text() + u'/' + choice->rule.stage.text() + u'/' + letterId};
        m_draft = letterDraftOf(m_keeper.moveTo(key));
        m_asked = fieldsIn(LetterTemplates().body(choice->rule.letterTemplate).value_or(QString()));
    }
    write();
    Q_EMIT letterChosen();
}

void LetterDesk::setDraft(const LetterDraft &draft) {
    if (draft == m_draft || !chosen()) return;
    m_draft = draft;
    m_keeper.keep(jsonOf(draft));
    write();
}

const LetterChoice *LetterDesk::chosen() const {
    const auto choice =
        std::ranges::find_if(m_choices, [this](const LetterChoice &c) { return c.rule.id == m_chosen; });
    return choice == m_choices.end() ? nullptr : &*choice;
}

LetterRequest LetterDesk::request() const {
    Register &reg = m_session.reg;
    return {*m_file, chosen()->rule, reg.organisation(), reg.calendars().of(m_file->subject.division),
            m_draft, m_session.user, reg.now(),          customerIn(reg, *m_file)};
}

LetterRoute LetterDesk::route() const {
    return routeOf(m_file->subject, *m_file->policy);
}

QStringList LetterDesk::notices() const {
    return restrictionNotices(m_session.reg, *m_file) + noticesFor(route(), customerIn(m_session.reg, *m_file)) +
           enclosuresFor(*m_file);
}

std::vector<AnsweredPoint> LetterDesk::points() const {
    return answeredPoints(request());
}

bool LetterDesk::runsFromReceipt() const {
    const auto &receipts = m_file->procedure().deemedReceipts;
    return std::ranges::find(receipts, chosen()->rule.records, &DeemedReceipt::of) != receipts.end();
}

QString LetterDesk::recordedOutcome() const {
    const auto &runs = m_file->subject.stages;
    const auto run = std::ranges::find(runs, chosen()->rule.stage, &StageRun::stage);
    const Outcome *outcome = run == runs.end() ? nullptr : m_file->procedure().outcome(run->outcome);
    return outcome ? outcome->name : QString();
}

QString LetterDesk::promised() const {
    QStringList all{m_draft.texts.value(u"text.remedy"_s).trimmed()};
    for (const PointAnswer &answer : m_draft.answers) all += answer.remedy.trimmed();
    all.removeAll(QString());
    return all.join(u'\n');
}

void LetterDesk::write() {
    m_letter.reset();
    m_fields = {};
    if (chosen()) {
        m_fields = fieldsOf(request());
        const auto letter = composeLetter(request());
        if (letter)
            m_letter = *letter;
        else
            Q_EMIT failed(letter.error());
    }
    Q_EMIT letterWritten();
}

// Somebody has recorded something on the case: what the case says is read again, what is typed stays as it is.
void LetterDesk::reread(const CaseRef &reference) {
    if (!m_file || m_isSending || m_file->subject.reference != reference) return;
    Q_EMIT rereading();
    refresh();
}

void LetterDesk::refresh() {
    auto file = m_session.reg.caseFile(m_file->subject.reference);
    if (!file) return;
    const std::optional<StageId> stage = chosen() ? std::optional(chosen()->rule.stage) : std::nullopt;
    const auto choices = lettersFor(*file);
    const bool isSame = std::ranges::any_of(
        choices, [&](const LetterChoice &c) { return c.rule.id == m_chosen && c.rule.stage == stage; });
    if (!isSame) return takeUp(std::move(*file), m_chosen);
    m_file = std::move(*file);
    m_choices = choices;
    Q_EMIT caseOpened();
    write();
}

const TargetRule *LetterDesk::response() const {
    return chosen() ? targetRuleOf(m_file->procedure(), chosen()->rule.stage, TargetRule::Role::Response) : nullptr;
}

bool LetterDesk::movesTheTarget() const {
    const TargetRule *rule = response();
    return rule && rule->extension;
}

Result<> LetterDesk::mayMoveTo(QDate day) const {
    if (!movesTheTarget() || m_file->subject.facts.extensions.value(response()->id) == day) return {};
    return mayExtend(*m_file->policy, m_file->procedure(), m_session.reg.calendars().of(m_file->subject.division),
                     m_file->subject.facts, response()->id, day);
}

Result<> LetterDesk::newDateHolds() const {
    return m_draft.until.isValid() ? mayMoveTo(m_draft.until) : Result<>();
}

QDate LetterDesk::proposedDate() const {
    const QDate today = m_session.reg.now().day();
    const QDate stands = response() ? dateOf(m_file->targets, response()->id).day() : today;
    const auto &calendar = m_session.reg.calendars().of(m_file->subject.division);
    const QDate from = std::max(stands, today);
    for (int days = twoWeeks; days > 0; --days)
        if (const QDate day = calendar.addWorkingDays(from, days); mayMoveTo(day)) return day;
    return calendar.addWorkingDays(from, 1);
}

std::vector<Ask> LetterDesk::asksForTheRecord() const {
    const Register &reg = m_session.reg;
    return asksForRecord(*m_file, chosen()->rule, reg.calendars().of(m_file->subject.division), reg.now(),
                         reg.restrictionsFor(m_file->subject.details).value_or(std::vector<ContactLimit>()));
}

AskContext LetterDesk::askContext() const {
    return {m_session.reg, *m_file, m_session.user};
}

Result<> LetterDesk::recordSent(const QJsonObject &asked) {
    const CaseRef reference = m_file->subject.reference;
    LetterDraft draft = m_draft;
    draft.record = asked;
    const auto commands = commandsOfSending(*m_file, chosen()->rule, draft, m_session.user, m_session.reg.now());
    const QScopedValueRollback sending(m_isSending, true);
    const auto recorded = m_session.reg.inOneTransaction([&](Register::Batch &batch) -> Result<> {
        for (const Command &command : commands)
            if (const auto done = batch.record(reference, command); !done) return refuse(done.error());
        return {};
    });
    if (!recorded) return recorded;
    m_keeper.discard();
    m_draft.record = {};
    refresh();
    Q_EMIT letterChosen();
    return {};
}

}  // namespace redress
