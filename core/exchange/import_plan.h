// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/exchange/import_mapping.h"
#include "core/exchange/register_source.h"
#include "core/exchange/register_survey.h"
#include "core/policy/policy.h"

namespace redress {

// A register that is ready to be imported: the file, how it is read, and what a first look has shown.
class ImportPlan {
public:
    // Fails on a file that is no register, and on a mapping that does not fit it. `mapping` empty: by the headings
    // alone.
    [[nodiscard]] static Result<ImportPlan> open(const QString &path, std::shared_ptr<const Policy> policy, QDate today,
                                                 const QByteArray &mappingJson = {});

    // Fails where the register cannot be imported as it is mapped: no date of receipt, or dates whose order is in
    // doubt.
    [[nodiscard]] Result<> check() const;
    // Another reading of the columns, as an officer chose it. Looks through the file again.
    [[nodiscard]] Result<> remap(const ImportMapping &mapping);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] const ImportMapping &mapping() const { return m_mapping; }
    [[nodiscard]] const RegisterSurvey &survey() const { return m_survey; }
    [[nodiscard]] const Policy &policy() const { return *m_policy; }
    [[nodiscard]] const Procedure &procedure() const { return *m_procedure; }
    [[nodiscard]] const Headings &headings() const { return *m_headings; }
    [[nodiscard]] DayOrder dayOrder() const { return m_mapping.dayOrder.value_or(DayOrder::DayFirst); }
    // The mapping as a dry run writes it: with the words that want explaining, and the order of dates that was found.
    [[nodiscard]] QByteArray mappingToEdit() const;
    [[nodiscard]] Result<std::unique_ptr<RegisterSource>> openSource() const;

private:
    [[nodiscard]] Result<> look();

    QString m_path;
    std::shared_ptr<const Policy> m_policy;
    const Procedure *m_procedure = nullptr;
    std::shared_ptr<const Headings> m_headings;
    QDate m_today;
    ImportMapping m_mapping;
    RegisterSurvey m_survey;
};

}  // namespace redress
