// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policy_library.h"

#include <QCoreApplication>
#include <QDir>
#include <algorithm>

#include "core/policy/policy_reader.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QStringList policyFiles(const QString &folder) {
    QStringList paths;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files)
        if (!file.fileName().endsWith(".schema.json"_L1)) paths.append(file.filePath());
    return paths;
}

PolicyReading readFile(const QString &path) {
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) return readPolicy(file.readAll());
    return {{},
            {{QCoreApplication::translate("PolicyLibrary", "The file cannot be opened: %1. Check that you may read it.")
                  .arg(file.errorString()),
              {},
              {}}}};
}

// A policy of the organisation's own stands in for a shipped one of the same id.
void putOnShelf(PolicyLibrary::Shelf &shelf, Policy policy) {
    auto book = std::make_shared<const Policy>(std::move(policy));
    const auto same = std::ranges::find(shelf, book->id, [](const auto &one) { return one->id; });
    if (same == shelf.end())
        shelf.push_back(std::move(book));
    else
        *same = std::move(book);
}

}  // namespace

PolicyLibrary PolicyLibrary::open(const QString &ownFolder) {
    PolicyLibrary library;
    QStringList paths = policyFiles(u":/policies"_s);
    if (!ownFolder.isEmpty()) paths += policyFiles(ownFolder);
    for (const QString &path : std::as_const(paths)) {
        PolicyReading reading = readFile(path);
        for (Fault &fault : reading.faults) {
            fault.place = QFileInfo(path).fileName() + (fault.place.isEmpty() ? QString() : u' ' + fault.place);
            library.m_faults.push_back(std::move(fault));
        }
        if (reading.policy) putOnShelf(library.m_policies, std::move(*reading.policy));
    }
    return library;
}

std::shared_ptr<const Policy> PolicyLibrary::shipped(const PolicyId &id) {
    if (id.isEmpty()) return nullptr;
    PolicyReading reading = readFile(u":/policies/%1.json"_s.arg(id.text()));
    return reading.policy ? std::make_shared<const Policy>(std::move(*reading.policy)) : nullptr;
}

Result<std::shared_ptr<const Policy>> PolicyLibrary::find(const PolicyId &id) const {
    QStringList known;
    for (const auto &policy : m_policies) {
        if (policy->id == id) return policy;
        known.append(policy->id.text());
    }
    return refuse(QCoreApplication::translate("PolicyLibrary", "There is no policy “%1”; choose one of these: %2.")
                      .arg(id.text(), known.join(u", "_s)));
}

}  // namespace redress
