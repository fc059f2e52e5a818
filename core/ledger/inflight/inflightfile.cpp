// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/inflight/inflightfile.h"

#include <QDir>
#include <QUuid>

#include <atomic>
#include <cstring>

namespace sluice {

/// A length says that the text behind it is whole: it is zero while that is written.
struct InFlightFile::Place {
    static constexpr qsizetype capacity = placeSize - qsizetype(sizeof(quint32));

    std::atomic<quint32> length;
    char text[capacity]; // NOLINT(*-avoid-c-arrays): it is laid over the file
};

namespace {

constexpr qsizetype fileSize = InFlightFile::places * InFlightFile::placeSize;
constexpr QFileDevice::Permissions ours = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

} // namespace

QString lockOf(const QString &path)
{
    return path + QStringLiteral(".lock");
}

InFlightFile::InFlightFile(const QString &path)
    : m_lock(lockOf(path))
    , m_file(path)
{
    static_assert(sizeof(Place) == placeSize && std::atomic<quint32>::is_always_lock_free);
}

std::unique_ptr<InFlightFile> InFlightFile::make(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return {};
    QFile::setPermissions(folder, ours | QFileDevice::ExeOwner);
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<InFlightFile> made(new InFlightFile(folder + QLatin1Char('/') + name));
    if (!made->m_lock.tryLock() || !made->m_file.open(QIODevice::ReadWrite | QIODevice::Truncate, ours))
        return {};
    // Written, not only made so long: on a full disk a page that has no place there would end the process.
    if (made->m_file.write(QByteArray(fileSize, '\0')) != fileSize || !made->m_file.flush())
        return {};
    made->m_memory = made->m_file.map(0, fileSize);
    return made->m_memory ? std::move(made) : nullptr;
}

InFlightFile::~InFlightFile()
{
    if (m_memory)
        m_file.unmap(m_memory);
    if (m_used > 0) {
        m_file.close();
        return; // the next process finds what is left
    }
    if (m_file.isOpen())
        m_file.remove();
}

InFlightFile::Place &InFlightFile::at(int place) const
{
    return *reinterpret_cast<Place *>(m_memory + place * placeSize);
}

bool InFlightFile::write(int place, QByteArrayView text)
{
    clear(place);
    if (text.isEmpty() || text.size() > Place::capacity)
        return false;
    Place &to = at(place);
    std::memcpy(to.text, text.data(), std::size_t(text.size()));
    to.length.store(quint32(text.size()), std::memory_order_release);
    ++m_used;
    return true;
}

void InFlightFile::clear(int place)
{
    if (at(place).length.exchange(0, std::memory_order_acq_rel) != 0)
        --m_used;
}

QByteArrayList InFlightFile::read(const QString &path)
{
    QByteArrayList texts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    const QByteArray bytes = file.read(fileSize);
    for (qsizetype at = 0; at + placeSize <= bytes.size(); at += placeSize) {
        quint32 length = 0;
        std::memcpy(&length, bytes.constData() + at, sizeof length);
        if (length > 0 && length <= Place::capacity)
            texts.append(bytes.mid(at + qsizetype(sizeof length), length));
    }
    return texts;
}

} // namespace sluice
