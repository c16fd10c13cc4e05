// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/organisation_form.h"

#include <QBuffer>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>

#include "ui/common/file_choice.h"
#include "ui/common/theme.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int widestLogo = 1200;  // pixels: 10 cm at 300 dots an inch
constexpr int tallestLogo = 480;

QByteArray asPng(const QImage &picture) {
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return png;
}

QImage fitted(const QImage &picture) {
    if (picture.width() <= widestLogo && picture.height() <= tallestLogo) return picture;
    return picture.scaled(widestLogo, tallestLogo, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

}  // namespace

OrganisationForm::OrganisationForm(QWidget *parent)
    : QWidget(parent),
      m_name(new QLineEdit(this)),
      m_address(new QPlainTextEdit(this)),
      m_phone(new QLineEdit(this)),
      m_email(new QLineEdit(this)),
      m_website(new QLineEdit(this)),
      m_prefix(new QLineEdit(this)),
      m_logo(new QLabel(this)),
      m_removeLogo(new QPushButton(tr("Remove"), this)) {
    m_name->setObjectName(u"organisationName"_s);
    setFocusProxy(m_name);
    m_prefix->setObjectName(u"referencePrefix"_s);
    m_address->setTabChangesFocus(true);
    m_address->setFixedHeight(Theme::scaled(92));
    m_prefix->setMaximumWidth(Theme::scaled(90));
    m_prefix->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[A-Za-z]{1,6}"_s), m_prefix));
    m_prefix->setToolTip(tr("New cases are called R-2026-0001 with the prefix R."));
    setLook(m_logo, Look::Quiet);
    m_logo->setMinimumHeight(Theme::scaled(44));
    m_logo->setWordWrap(true);
    setLook(m_removeLogo, Look::Link);
    auto *chooseLogo = new QPushButton(tr("Choose a picture…"), this);
    connect(chooseLogo, &QPushButton::clicked, this, [this] {
        chooseFile(this,
                   {FileChoice::For::Opening, tr("Choose the logo"), tr("Pictures (*.png *.jpg *.jpeg *.svg)"), {}, {}},
                   [this](const QString &path) { useLogo(path); });
    });
    connect(m_removeLogo, &QPushButton::clicked, this, [this] {
        m_logoPng.clear();
        showLogo();
        Q_EMIT edited();
    });
    auto *logoRow = new QHBoxLayout;
    logoRow->addWidget(m_logo, 1);
    logoRow->addWidget(m_removeLogo);
    logoRow->addWidget(chooseLogo);

    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setHorizontalSpacing(Theme::scaled(16));
    form->setVerticalSpacing(Theme::scaled(8));
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Address"), m_address);
    form->addRow(tr("Tele&phone"), m_phone);  // “Te” is kerned, which an underlined T is not: it would be cut
    form->addRow(tr("&E-mail"), m_email);
    form->addRow(tr("&Website"), m_website);
    form->addRow(tr("Logo"), logoRow);
    form->addRow(tr("&Reference prefix"), m_prefix);
    for (auto *field : {m_name, m_phone, m_email, m_website, m_prefix})
        connect(field, &QLineEdit::textEdited, this, &OrganisationForm::edited);
    connect(m_address, &QPlainTextEdit::textChanged, this, &OrganisationForm::edited);
    showLogo();
}

void OrganisationForm::setOrganisation(const Organisation &organisation) {
    const QSignalBlocker quietly(this);
    m_name->setText(organisation.name);
    m_address->setPlainText(organisation.address.join(u'\n'));
    m_phone->setText(organisation.phone);
    m_email->setText(organisation.email);
    m_website->setText(organisation.website);
    m_prefix->setText(organisation.referencePrefix);
    m_logoPng = organisation.logo;
    showLogo();
}

void OrganisationForm::fill(Organisation &organisation) const {
    organisation.name = m_name->text().trimmed();
    organisation.address.clear();
    for (const auto &line : m_address->toPlainText().split(u'\n', Qt::SkipEmptyParts))
        if (!line.trimmed().isEmpty()) organisation.address.append(line.trimmed());
    organisation.phone = m_phone->text().trimmed();
    organisation.email = m_email->text().trimmed();
    organisation.website = m_website->text().trimmed();
    organisation.referencePrefix = m_prefix->text().trimmed().toUpper();
    organisation.logo = m_logoPng;
}

QString OrganisationForm::whatIsMissing() const {
    if (m_name->text().trimmed().isEmpty())
        return tr("The organisation needs a name: letters and reports are signed with it.");
    if (m_prefix->text().trimmed().isEmpty())
        return tr("References need a prefix of one to six letters, for example R.");
    return {};
}

void OrganisationForm::useLogo(const QString &path) {
    QImageReader reader(path);
    const QImage picture = reader.read();
    if (picture.isNull()) {
        Q_EMIT refused(tr("%1 could not be read as a picture. Choose a PNG, JPEG or SVG file.").arg(path));
        return;
    }
    m_logoPng = asPng(fitted(picture));
    showLogo();
    Q_EMIT edited();
}

void OrganisationForm::showLogo() {
    m_removeLogo->setVisible(!m_logoPng.isEmpty());
    if (m_logoPng.isEmpty()) return m_logo->setText(tr("None: letters carry the name alone"));
    const QPixmap picture = QPixmap::fromImage(QImage::fromData(m_logoPng, "PNG"));
    m_logo->setPixmap(
        picture.scaled(Theme::scaled(180), Theme::scaled(44), Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

}  // namespace redress
