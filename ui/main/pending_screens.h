// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// TEMPORARY, until every screen is in the tree.
#include <QDialog>
#include "ui/common/session.h"
#if __has_include("ui/letters/letters_screen.h")
#include "ui/letters/letters_screen.h"
#else
namespace redress { class LettersScreen : public QWidget { public: LettersScreen(const Session &, QWidget *p) : QWidget(p) {} void open(const CaseRef &, const QString &) {} }; }
#endif
#if __has_include("ui/policy/policy_screen.h")
#include "ui/policy/policy_screen.h"
#else
namespace redress { class PolicyScreen : public QWidget { public: PolicyScreen(const Session &, QWidget *p) : QWidget(p) {} }; }
#endif
#if __has_include("ui/setup/import_wizard.h")
#include "ui/setup/import_wizard.h"
#else
namespace redress { class ImportWizard : public QDialog { public: ImportWizard(const Session &, QWidget *p) : QDialog(p) {} }; }
#endif
