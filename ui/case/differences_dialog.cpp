// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/differences_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/opening_size.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

// "COR-POL-06 v7.0, 6.6: 10 working days"; what is not said is left out.
QString source(const QString &policy, const QString &clause, const QString &says) {
    const QString where =
        clause.isEmpty() ? policy : DifferencesDialog::tr("%1, %2", "a policy, a clause").arg(policy, clause);
    return says.isEmpty() ? where : DifferencesDialog::tr("%1: %2", "where it stands, what it says").arg(where, says);
}

}  // namespace

DifferencesDialog::DifferencesDialog(const std::vector<PolicyDifference> &differences, const Policy &own,
                                     const Policy &other, QWidget *parent)
    : QDialog(parent) {
    setObjectName(u"differencesDialog"_s);
    setWindowTitle(tr("How the policy and the Code differ"));
    auto *page = new QVBoxLayout(this);
    const int margin = Theme::scaled(24);
    page->setContentsMargins(margin, margin, margin, margin);
    page->setSpacing(Theme::scaled(4));
    auto *title = new QLabel(tr("How %1 and %2 differ here", "two policies").arg(own.reference, other.reference), this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    setLook(title, Look::Title);
    page->addWidget(title);
    for (const auto &difference : differences) addDifference(page, difference, own, other);
    page->addStretch();
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"differencesClose"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    page->addSpacing(Theme::scaled(12));
    page->addWidget(close, 0, Qt::AlignRight);
    const int width = openingSize(*this, {620, 0}).width();
    resize(withinScreen(*this, QSize(width, page->totalHeightForWidth(width))));
}

void DifferencesDialog::addDifference(QVBoxLayout *page, const PolicyDifference &difference, const Policy &own,
                                      const Policy &other) {
    page->addSpacing(Theme::scaled(10));
    addLine(page, difference.about, true);
    addLine(page, difference.note, false);
    addLine(page, source(own.reference, difference.ownClause, difference.own), false);
    if (!difference.other.isEmpty() || !difference.otherClause.isEmpty())
        addLine(page, source(other.reference, difference.otherClause, difference.other), false);
}

void DifferencesDialog::addLine(QVBoxLayout *page, const QString &text, bool strong) {
    if (text.isEmpty()) return;
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setLook(label, strong ? Look::Strong : Look::Quiet);
    page->addWidget(label);
}

}  // namespace redress
