// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/toolsteps.h"

#include <QFileInfo>
#include <QLockFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice::connectors {

Result<void> checkNoCircle(const ProviderSet &providers, const QByteArray &root)
{
    for (const ProviderAccess &access : providers.providers) {
        if (namesGateway(access.baseUrl.toEncoded(), root)) {
            return Error{.kind = ErrorKind::InvalidRequest,
                         .message = u"the provider %1 has the gateway's own address %2: it would ask itself"_s.arg(
                             QString::fromUtf8(access.profile.id), access.baseUrl.toDisplayString())};
        }
    }
    return {};
}

QByteArray modelFor(const Connections &connections, const QByteArray &tool, const Offer &offer)
{
    const std::optional<Connection> before = connections.find(tool);
    const auto isIt = [&](const OfferedModel &model) { return model.id == before->model; };
    return before && std::any_of(offer.models.begin(), offer.models.end(), isIt) ? before->model
                                                                                 : usualModel(offer.models);
}

Result<void> connectTool(ToolTurn &turn, Connections &connections, const Tool &tool, const Terms &terms)
{
    Result<void> done = connections.connect(tool, terms);
    done.ok() ? turn.keep() : turn.undo();
    return done;
}

Result<void> disconnectTool(const QString &storePath, const Author &author, Connections &connections,
                            const QByteArray &tool)
{
    if (!QFileInfo::exists(connections.folderOf(tool)))
        return {};
    const Result<std::unique_ptr<QLockFile>> turn = connections.turnOf(tool);
    if (!turn)
        return turn.error();
    if (Result<void> undone = connections.withdraw(tool); !undone.ok())
        return undone;
    const Result<std::unique_ptr<Store>> store = Store::open(storePath);
    if (!store)
        return store.error();
    if (Result<void> revoked = revokeKey({**store, author}, connections, tool); !revoked.ok())
        return revoked;
    return connections.disconnect(tool);
}

std::vector<PlannedFile> plannedFiles(const Tool &tool, const Connections &connections, const QByteArray &root,
                                      const QByteArray &model)
{
    const Terms terms = termsFor(connections, tool.id, {root, {{model}}}, model, "…");
    std::vector<PlannedFile> files;
    for (const OwnedFile &file : tool.files) {
        PlannedFile planned{pathOf(file), {}};
        for (const OwnedKey &key : file.keys) {
            if (key.absent)
                continue;
            QByteArrayList path;
            for (const QByteArray &part : key.path)
                path << (isRepeated(part) ? filledText(part, terms, &terms.offer.models.front()).value_or(part) : part);
            const QJsonValue value = filledValue(key.value, terms, &terms.offer.models.front());
            planned.keys.emplace_back(QString::fromUtf8(path.join(" › ")), QString::fromUtf8(textOf(value)));
        }
        files.push_back(std::move(planned));
    }
    return files;
}

} // namespace sluice::connectors
