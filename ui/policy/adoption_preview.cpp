// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/adoption_preview.h"

#include <QCoreApplication>

#include "core/base/day_text.h"
#include "ui/common/change_preview.h"
#include "ui/policy/target_changes_model.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AdoptionPreview)
};

QString headlineOf(const PolicyAdoption &adoption) {
    const QString &version = adoption.newerVersion;
    if (adoption.isRevision)
        return adoption.changes.empty()
                   ? Words::tr("The version stays %1, and its file carries out more of it. No target changes.")
                         .arg(version)
                   : Words::tr(
                         "The version stays %1, and its file carries it out better. These targets change for "
                         "cases that come in from now on.")
                         .arg(version);
    const QString day = inWords(adoption.inForceFrom);
    return adoption.changes.empty()
               ? Words::tr("Version %1 changes no target. It is in force for cases received from %2.").arg(version, day)
               : Words::tr("Version %1 changes these targets for cases received from %2.").arg(version, day);
}

QString notesOn(const PolicyAdoption &adoption) {
    const QString kept = Words::tr("%n open case(s) keep the rules and dates they were received under.", nullptr,
                                   static_cast<int>(adoption.openCases));
    if (adoption.sections.isEmpty()) return kept;
    return Words::tr("These parts of the policy read otherwise: %1.")
               .arg(adoption.sections.join(Words::tr("; ", "between parts of a policy"))) +
           u'\n' + kept;
}

}  // namespace

ChangePreview *adoptionPreview(const PolicyAdoption &adoption, QWidget *parent) {
    const ChangePreview::Words words{Words::tr("Take a new version of the policy"), headlineOf(adoption),
                                     notesOn(adoption), Words::tr("Take this version"),
                                     Words::tr("Targets that change")};
    auto *preview = new ChangePreview(words, new TargetChangesModel(adoption.changes), parent);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    return preview;
}

QString editionInWords(const QString &version, int revision) {
    if (revision == 1) return Words::tr("version %1").arg(version);
    return Words::tr("version %1 (revision %2 of its file)").arg(version).arg(revision);
}

}  // namespace redress
