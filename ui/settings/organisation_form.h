// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/store/organisation.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace redress {

// Who the organisation is, as its letterhead says.
class OrganisationForm : public QWidget {
    Q_OBJECT

public:
    explicit OrganisationForm(QWidget *parent = nullptr);

    void setOrganisation(const Organisation &organisation);
    void fill(Organisation &organisation) const;  // leaves what this form does not ask
    [[nodiscard]] QString whatIsMissing() const;  // a sentence; empty where it can be saved

Q_SIGNALS:
    void edited();
    void refused(const QString &why);  // a logo that is no picture

private:
    void useLogo(const QString &path);
    void showLogo();

    QLineEdit *m_name;
    QPlainTextEdit *m_address;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QLineEdit *m_website;
    QLineEdit *m_prefix;
    QLabel *m_logo;
    QPushButton *m_removeLogo;
    QByteArray m_logoPng;
};

}  // namespace redress
