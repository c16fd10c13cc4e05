// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/saved_views.h"

#include <QJsonDocument>
#include <QSettings>

#include "ui/cases/case_view_text.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const auto viewsKey = u"cases/views"_s;

// One text for all of them: a name may hold what a settings key may not.
QJsonObject storedViews() {
    return QJsonDocument::fromJson(QSettings().value(viewsKey).toByteArray()).object();
}

void store(const QJsonObject &views) {
    QSettings().setValue(viewsKey, QJsonDocument(views).toJson(QJsonDocument::Compact));
}

}  // namespace

QStringList SavedViews::names() const {
    QStringList names = storedViews().keys();
    names.sort(Qt::CaseInsensitive);
    return names;
}

CaseView SavedViews::view(const QString &name) const {
    return caseViewFrom(storedViews().value(name).toObject());
}

void SavedViews::save(const QString &name, const CaseView &view) {
    QJsonObject views = storedViews();
    views[name] = toJson(view);
    store(views);
}

void SavedViews::remove(const QString &name) {
    QJsonObject views = storedViews();
    views.remove(name);
    store(views);
}

}  // namespace redress
