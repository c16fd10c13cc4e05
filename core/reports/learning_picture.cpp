// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/learning_picture.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/store/case_list.h"
#include "core/store/policy_shelf.h"
#include "core/store/register.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int quartersShown = 5;      // the same quarter of the year before among them
constexpr int yearBefore = 366 + 56;  // what a window at the period's edge is compared with
constexpr int yearAfter = 366;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

QDate quarterOf(QDate day) {
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

DayRange widened(const DayRange &days) {
    return {days.from.isValid() ? days.from.addDays(-yearBefore) : QDate(),
            days.to.isValid() ? days.to.addDays(yearAfter) : QDate()};
}

bool reachesInto(const Cluster &cluster, const DayRange &days) {
    return (!days.to.isValid() || cluster.from <= days.to) && (!days.from.isValid() || cluster.to >= days.from);
}

// Reads part after part; the first that fails, and a stop, end it.
class PictureReader {
public:
    PictureReader(const Register &from, const LearningWish &wish, const Stop &stop)
        : m_register(from), m_reader(from.database()), m_wish(wish), m_stop(stop) {}

    [[nodiscard]] Result<LearningPicture> read() {
        m_picture.days = m_wish.days;
        m_picture.method = howItIsFound(m_wish.commonality);
        for (auto part : {&PictureReader::readPolicies, &PictureReader::readCauses, &PictureReader::readLessons,
                          &PictureReader::readAudits, &PictureReader::readSurvey, &PictureReader::readClusters}) {
            if (m_stop && m_stop()) return refuse(Words::tr("It was stopped."));
            if (auto done = (this->*part)(); !done) return refuse(done.error());
        }
        return std::move(m_picture);
    }

    [[nodiscard]] Result<std::vector<Cluster>> clustersAround() {
        if (auto done = readPolicies(); !done) return refuse(done.error());
        if (auto done = readClusters(); !done) return refuse(done.error());
        return std::move(m_picture.clusters);
    }

private:
    [[nodiscard]] Result<> readPolicies() {
        const auto shelf = PolicyShelf::load(m_register.database());
        if (!shelf) return refuse(shelf.error());
        m_policies = {m_register.policy()};
        for (const auto &policy : shelf->all()) m_policies.push_back(policy);
        return {};
    }

    [[nodiscard]] QString nameOf(const CauseId &id) const {
        for (const auto &policy : m_policies)
            for (const Cause &cause : policy->learning.causes)
                if (cause.id == id) return cause.name;
        return id.text();
    }

    [[nodiscard]] QString nameOf(const StageId &id) const {
        for (const auto &policy : m_policies)
            for (const auto &procedure : policy->procedures)
                if (const auto *stage = procedure.stage(id)) return stage->name;
        return id.text();
    }

    [[nodiscard]] QString questionOf(const QString &id) const {
        for (const auto &policy : m_policies)
            for (const auto &question : policy->learning.surveyQuestions)
                if (question.id == id) return question.name;
        return id;
    }

    [[nodiscard]] DayRange quarterDays() {
        const QDate end = m_wish.days.to.isValid() ? m_wish.days.to : m_register.clock().today();
        const QDate last = quarterOf(end);
        for (int i = quartersShown - 1; i >= 0; --i) m_picture.quarters.push_back(last.addMonths(-3 * i));
        return {m_picture.quarters.front(), last.addMonths(3).addDays(-1)};
    }

    [[nodiscard]] LearningPicture::CauseLine &lineOf(const CauseId &cause) {
        auto &lines = m_picture.causes;
        const auto known = std::ranges::find(lines, cause, &LearningPicture::CauseLine::cause);
        if (known != lines.end()) return *known;
        return lines.emplace_back(
            LearningPicture::CauseLine{cause, nameOf(cause), std::vector<qint64>(m_picture.quarters.size(), 0), 0, {}});
    }

    [[nodiscard]] Result<> readCauses() {
        const auto over = m_reader.causes(quarterDays());
        if (!over) return refuse(over.error());
        for (const CauseCount &count : *over) {
            const auto quarter = std::ranges::find(m_picture.quarters, quarterOf(count.month));
            if (quarter == m_picture.quarters.end()) continue;
            lineOf(count.cause).quarters[size_t(quarter - m_picture.quarters.begin())] += count.number;
        }
        const auto within = m_reader.causes(m_wish.days);
        if (!within) return refuse(within.error());
        for (const CauseCount &count : *within) {
            auto &line = lineOf(count.cause);
            line.inPeriod += count.number;
            line.byService[count.service] += count.number;
        }
        std::ranges::stable_sort(m_picture.causes, [](const auto &a, const auto &b) {
            return std::pair(-a.inPeriod, a.name) < std::pair(-b.inPeriod, b.name);
        });
        return {};
    }

    [[nodiscard]] Result<> readLessons() {
        auto lessons = m_reader.lessons(m_wish.days);
        if (!lessons) return refuse(lessons.error());
        m_picture.lessons = std::move(*lessons);
        return {};
    }

    [[nodiscard]] Result<> readAudits() {
        const auto audits = m_reader.audits(m_wish.days);
        if (!audits) return refuse(audits.error());
        for (const AuditCount &count : *audits) m_picture.audits.push_back({nameOf(count.stage), count});
        return {};
    }

    [[nodiscard]] Result<> readSurvey() {
        const auto survey = m_reader.survey(m_wish.days);
        const auto sent = m_reader.surveysSent(m_wish.days);
        if (!survey) return refuse(survey.error());
        if (!sent) return refuse(sent.error());
        for (const SurveyCount &count : *survey) m_picture.survey.push_back({questionOf(count.question), count});
        m_picture.surveysSent = *sent;
        return {};
    }

    [[nodiscard]] Result<> readClusters() {
        const auto load = m_reader.caseload(widened(m_wish.days));
        if (!load) return refuse(load.error());
        m_picture.clusters = findClusters(*load, m_wish.commonality, m_stop);
        if (m_stop && m_stop()) return refuse(Words::tr("It was stopped."));
        std::erase_if(m_picture.clusters, [&](const Cluster &one) { return !reachesInto(one, m_wish.days); });
        for (auto &cluster : m_picture.clusters)
            for (auto &common : cluster.common)
                if (auto named = name(common); !named) return named;
        return {};
    }

    // In place of ids what people call them.
    [[nodiscard]] Result<> name(Cluster::Common &common) const {
        if (common.trait == Trait::Cause) common.shown = nameOf(CauseId(common.value));
        if (common.trait != Trait::Person || !common.value.startsWith("P-"_L1)) return {};
        const auto person = m_reader.nameOf(PersonId(common.value));
        if (!person) return refuse(person.error());
        if (!person->isEmpty()) common.shown = *person;
        return {};
    }

    const Register &m_register;
    LearningReader m_reader;
    const LearningWish &m_wish;
    const Stop &m_stop;
    std::vector<std::shared_ptr<const Policy>> m_policies;
    LearningPicture m_picture;
};

}  // namespace

Result<LearningPicture> readLearning(const Register &from, const LearningWish &wish, const Stop &stop) {
    return PictureReader(from, wish, stop).read();
}

Result<std::vector<Cluster>> casesAlike(const Register &from, const CaseRef &reference, const Stop &stop) {
    const LearningReader reader(from.database());
    const auto key = reader.keyOf(reference);
    if (!key) return refuse(key.error());
    const auto file = from.caseFile(reference);
    if (!file) return refuse(file.error());
    LearningWish wish;
    const QDate day = file->subject.received.day();
    wish.days = {day, day};
    auto clusters = PictureReader(from, wish, stop).clustersAround();
    if (!clusters) return refuse(clusters.error());
    return alike(*clusters, *key);
}

}  // namespace redress
