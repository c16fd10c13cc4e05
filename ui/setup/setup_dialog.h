// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <functional>

#include "core/policy/policy_library.h"
#include "core/store/register.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace redress {

class MessageBar;
class OrganisationStep;
class PlaceStep;
class PolicyStep;
class SetupStep;

// Fills a new register with invented cases. Runs off the window's thread.
using DemoMaker = std::function<Result<>(Register &)>;

// What the first start stands on.
struct SetupGround {
    const PolicyLibrary &policies;
    const Clock &clock;
    DemoMaker makeDemo;
    QString folder;  // where registers are kept unless the person says otherwise
    QString user;    // the name to propose
};

// What the first start has led to.
struct SetupOutcome {
    QString path;  // of the register to open
    QString user;
    bool thenImport = false;
};

// The first start: three steps to a register, or a look around with invented cases.
class SetupDialog : public QDialog {
    Q_OBJECT

public:
    explicit SetupDialog(const SetupGround &ground, QWidget *parent = nullptr);

    void tell(const Fault &fault);  // why the register that was to be opened could not be
    [[nodiscard]] const SetupOutcome &outcome() const { return m_outcome; }

protected:
    void reject() override;

private:
    enum class Way { SetUp, LookAround };

    void arrange();
    void start(Way way);
    void next();
    void previous();
    void turnTo(SetupStep *page);
    void openExisting(const QString &path);
    void createRegister();
    void createDemo();
    void finish(const QString &path);
    void setBusy(bool busy);

    SetupGround m_ground;
    Way m_way = Way::SetUp;
    SetupOutcome m_outcome;
    bool m_busy = false;
    QLabel *m_step;
    MessageBar *m_message;
    QStackedWidget *m_pages;
    SetupStep *m_welcome;
    PolicyStep *m_policy;
    PlaceStep *m_place;
    OrganisationStep *m_organisation;
    QProgressBar *m_progress;
    QPushButton *m_back;
    QPushButton *m_next;
};

}  // namespace redress
