// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialog_pictures.h"

#include <QCoreApplication>
#include <QPushButton>
#include <array>

#include "app/application_context.h"
#include "core/matters/matter_events.h"
#include "core/store/matters.h"
#include "ui/case/case_screen.h"
#include "ui/case/differences_dialog.h"
#include "ui/case/why_dialog.h"
#include "ui/cases/new_case_dialog.h"
#include "ui/duties/duties_dialog.h"
#include "ui/duties/duty_dialog.h"
#include "ui/learning/improvement_dialog.h"
#include "ui/learning/improvement_form.h"
#include "ui/main/help_window.h"
#include "ui/main/screens.h"
#include "ui/setup/import_wizard.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

Result<> drawAndClose(CaseScreen &screen, QDialog *dialog, const QString &name, const Album &album) {
    if (!dialog) return {};
    const auto added = album.add(*dialog, name);
    dialog->close();
    screen.setFocus();
    return added;
}

// What a case answers when it is asked for the reason of a date, and for what the Code says otherwise.
Result<> drawReasons(CaseScreen &screen, const Register &reg, const Album &album) {
    const auto file = reg.caseFile(screen.reference());
    if (!file || file->targets.empty()) return {};
    screen.showWhy(file->targets.front().id);
    if (const auto drawn = drawAndClose(screen, screen.findChild<WhyDialog *>(), u"why"_s, album); !drawn) return drawn;
    auto *differences = screen.findChild<QPushButton *>(u"differences"_s);
    if (!differences || differences->isHidden()) return {};
    differences->click();
    return drawAndClose(screen, screen.findChild<DifferencesDialog *>(), u"differences"_s, album);
}

Result<> drawDuties(const Session &session, const Album &album) {
    DutiesDialog all(session);
    if (const auto added = album.add(all, u"duties"_s); !added) return added;
    const auto duties = session.reg.matters().duties();
    if (!duties || duties->empty()) return {};
    DutyDialog one(session, duties->front().rule.id);
    if (const auto added = album.add(one, u"duty"_s); !added) return added;
    auto *done = one.findChild<QPushButton *>(u"choice."_s + events::dutyDone.text());
    if (!done) return {};
    done->click();
    return album.add(one, u"duty-done"_s);
}

Result<> drawImprovements(const Session &session, const Album &album) {
    const Matters &matters = session.reg.matters();
    const auto improvements = matters.improvements();
    const Improvement none;
    const auto offered = matters.choicesFor(none);
    if (!offered.empty()) {
        ImprovementForm form(session, none, offered.front());
        if (const auto added = album.add(form, u"improvement-new"_s); !added) return added;
    }
    if (!improvements || improvements->empty()) return {};
    ImprovementDialog one(session, improvements->front().id);
    return album.add(one, u"improvement"_s);
}

Result<> drawOthers(ApplicationContext &context, const Session &session, const Album &album) {
    NewCaseDialog newCase(session);
    if (const auto added = album.add(newCase, u"new-case"_s); !added) return added;
    ImportWizard wizard(session);
    if (const auto added = album.add(wizard, u"import"_s); !added) return added;
    HelpWindow help;
    help.open(HelpWindow::Page::Tour);
    if (const auto added = album.add(help, u"help"_s); !added) return added;
    const auto setup = context.setup();
    return album.add(*setup, u"setup"_s);
}

}  // namespace

Result<> drawDialogs(ApplicationContext &context, const Album &album) {
    const Session session{context.reg(), QCoreApplication::translate("Pictures", "Somebody")};
    CaseScreen &screen = context.window().screens().caseScreen();
    if (!screen.reference().isEmpty())
        if (const auto drawn = drawReasons(screen, context.reg(), album); !drawn) return drawn;
    for (const auto draw : {drawDuties, drawImprovements})
        if (const auto drawn = draw(session, album); !drawn) return drawn;
    return drawOthers(context, session, album);
}

}  // namespace redress
